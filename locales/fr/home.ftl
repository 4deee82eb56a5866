### Home: resume, scenarios, past sessions.

home-name-arabic = صلح
home-to-dark = Thème sombre
home-to-light = Thème clair
home-open-file = Ouvrir un fichier
home-new-session = Nouvelle session
home-opening = Ouverture…
home-looking = Recherche des scénarios et des sessions…

## The session that stopped without closing

home-stopped = Cette session s’est interrompue sans être fermée
home-stopped-damaged = Cette session s’est interrompue et une partie de son fichier est endommagée
# The parts of a line: scenario, then $facts joined as a list.
home-stopped-where = { $scenario }. { $facts }.
home-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
home-tables = { $count ->
    [one] { $count } table
   *[other] { $count } tables
}
home-phase = phase { $number } sur { $count }
home-left = encore { $left } au chronomètre
home-over = dépassement : { $over }
home-resume = Reprendre à { $time }
home-earlier = Choisir un point antérieur
home-close-keep = Fermer et garder le journal
home-salvage = Récupérer ce qui est lisible
home-nothing-lost = Rien n’est perdu
home-last-save = Dernier enregistrement : { $time }
home-saved-points = Points enregistrés
home-strip-name = Phase { $number } sur { $count }, interruption à { $time }
home-count-settled = { $count ->
    [one] question réglée
   *[other] questions réglées
}
home-count-decisions = { $count ->
    [one] décision
   *[other] décisions
}
home-count-notes = { $count ->
    [one] note
   *[other] notes
}
home-count-injects = { $count ->
    [one] fait nouveau
   *[other] faits nouveaux
}

home-open-now = Session ouverte : { $title }
home-open-now-running = Le chronomètre tourne.
home-open-now-still = Le chronomètre est arrêté.
home-open-now-ended = Le journal est scellé.
home-go-on = Aller à la session
home-close-session = Fermer la session

home-seal-title = Fermer cette session ?
home-seal-body = Le journal de « { $title } » est scellé tel qu’il était à { $time }. Il reste lisible et sert au bilan. Pour continuer l’exercice plus tard, choisissez un point antérieur : un nouveau fichier est alors créé.
home-seal-keep = Laisser en l’état
home-seal-act = Fermer et garder le journal

## Scenarios

home-scenarios = Scénarios
home-ready = { $count ->
    [0] aucun prêt à jouer
    [one] { $count } prêt à jouer
   *[other] { $count } prêts à jouer
}
home-find = Rechercher un scénario
home-none-found = Aucun scénario ne contient ce mot
home-none-found-more = Essayez une partie du mot, ou videz le champ pour tout voir.
home-clear = Tout voir
home-write-own = Créer un scénario
home-write-own-more = Copiez un scénario, puis changez ses mots et ses chiffres dans un éditeur de texte.
home-write-own-name = { $title }. { $more }
home-roles = { $count ->
    [one] { $count } rôle
   *[other] { $count } rôles
}
home-issues = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
home-own = Le vôtre
home-advice = { $count ->
    [0] Aucune remarque de rédaction
    [one] { $count } remarque de rédaction
   *[other] { $count } remarques de rédaction
}
home-card = { $title }. { $tagline } { $facts }. Mettre en place une session.
home-broken = { $count ->
    [0] Aucun problème
    [one] { $count } problème
   *[other] { $count } problèmes
}
home-advice-more = Peut être joué en l’état.
home-broken-more = Ne peut être joué tant que ses fichiers ne sont pas corrigés.
home-show-problems-of = Voir les problèmes : { $name }

home-problems-title = Problèmes : { $name }
home-problems-lead = Tous les problèmes relevés, chacun à sa place. Corrigez les fichiers, puis rouvrez le dossier.
home-problem-blocking = à corriger
home-problem-advice = remarque
home-problem-file = { $file }
home-problem-line = { $file }, ligne { $line }, caractère { $column }
home-show-folder = Afficher le dossier

home-own-title = Créer votre propre scénario
home-own-lead = Un scénario est un dossier de fichiers texte : l’un pour la structure, un autre par langue pour les mots. Nul besoin de programmer ; chaque erreur est signalée avec son fichier et sa ligne.
home-own-copy = Partir d’une copie
home-own-copy-what = Scénario à copier
home-own-copy-act = Copier et afficher le dossier
home-own-open = Jouer depuis un dossier
home-own-open-what = Chemin du dossier
home-own-open-hint = Dossier contenant le fichier scenario.ron
home-own-open-act = Ouvrir le dossier

## Files

home-browse = Parcourir…
home-cancel = Annuler
home-file-title = Ouvrir une session
home-file-path = Chemin du fichier de session
home-file-hint = Fichier .sulh
home-file-lead = Saisissez ou collez le chemin, choisissez le fichier ou déposez-le n’importe où dans cette fenêtre.
home-file-act = Ouvrir
home-dialog-open = Une fenêtre de sélection est ouverte à côté de celle-ci.
home-drop = Déposez le fichier pour l’ouvrir
home-drop-other = Déposez un fichier dont le nom finit par .sulh, ou le dossier d’un scénario.
home-not-sulh = Seuls les fichiers de session (.sulh) et les dossiers de scénario s’ouvrent ici. Rien n’a été modifié.

home-trouble-title = Fichier à vérifier

## Earlier points

home-earlier-title = Reprendre à un point antérieur
home-earlier-lead = La session s’ouvre dans un nouveau fichier, telle qu’elle était alors. Le journal actuel est conservé à côté.
home-earlier-none = Cette session n’a pas de point antérieur : rien ne s’est passé avant l’interruption.
home-earlier-act = Ouvrir à ce point
home-point-started = Début de la session
home-point-phase = Début de la phase : { $phase }
home-point-inject = Fait nouveau diffusé : « { $inject } »
home-point-last = Dernier élément enregistré
home-point-name = { $time }, { $what }

## Past sessions

home-past = Sessions passées
home-past-none = Aucune session
home-past-none-more = Choisissez un scénario pour mettre en place la première. Chaque session est conservée dans un seul fichier.
# Label and figures, so that nothing has to agree.
home-past-signed = Accords signés : { $count } sur { $tables }
home-past-no-agreement = Sans accord
home-past-no-outcome = Terminée, aucun résultat consigné
home-past-setup = Mise en place en cours
home-past-stopped = Interrompue à { $time }
home-past-open = Ouverte
home-past-damaged = Illisible
home-past-newer = D’une version plus récente
home-past-locked = Ouverte dans une autre fenêtre
home-past-name = { $title }, { $scenario }, { $date }, { $state }
home-past-unreadable = { $file }, { $state }
home-past-menu = Autres actions : { $title }
home-past-reveal = Afficher dans son dossier
home-past-note = Tous les journaux restent sur cet ordinateur
home-past-count = { $count ->
    [0] Aucune session
    [one] { $count } session
   *[other] { $count } sessions
}
