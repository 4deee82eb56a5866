### Setup: scenario, people, roles, timing, room check.

## The top bar

setup-title = Mise en place d’une session
# $session is the facilitator's title, $scenario the name of the scenario.
setup-caption = { $session }. { $scenario }
setup-step-scenario = Scénario
setup-step-people = Groupe
setup-step-roles = Rôles
setup-step-timing = Déroulé
setup-step-room = Vérifications
setup-continue-people = Passer au groupe
setup-continue-roles = Passer aux rôles
setup-continue-timing = Passer au déroulé
setup-continue-room = Passer aux vérifications
setup-start = Démarrer la session
setup-to-console = Aller à la console
setup-print-briefs = Imprimer les dossiers
setup-print-briefs-why = Crée une page par place dans un dossier de votre choix. L’impression se fait à partir de là.

## Scenario

setup-pages = Parties du scénario
setup-page-story = Récit
setup-page-cast = Parties et rôles
setup-page-issues = Questions
setup-page-teaching = Note pédagogique
setup-page-sources = Sources
setup-safety = Sujets sensibles
setup-background = Contexte
setup-timeline = Chronologie
setup-map = Lieu
setup-role-shared = { $people ->
    [one] pour { $people } personne
   *[other] { $people } personnes au plus
}
setup-role-experience = Demande de l’expérience
# $letter is A, B, C; $title the title of an issue.
setup-issue = { $letter }. { $title }
setup-teaching-aims = Ce que l’on apprend ici
setup-teaching-usual = Déroulement habituel
setup-teaching-watch = À observer
setup-teaching-numbers = Chiffres à l’appui
setup-teaching-shorten = Si le temps manque
setup-teaching-culture = Culture et foi
setup-teaching-safety = Bien-être du groupe
setup-teaching-questions = Questions fréquentes
setup-pitfalls = Écueils possibles
setup-sources-intro = Les idées des deux Conférences des États membres de l’OCI sur la médiation que ce scénario met en pratique (C1 : Istanbul, 21 novembre 2017 ; C2 : Istanbul, 29 novembre 2018).
setup-session-title = Titre de la session
setup-session-title-hint = Il figure sur les dossiers et sur le bilan.
setup-session-title-blank = Il manque un titre. Saisissez-en un, ou appuyez sur Échap pour garder le précédent.
setup-facts = En bref
setup-fact-level = Niveau
setup-fact-minutes = Durée
setup-fact-parties = Parties
setup-fact-issues = Questions
setup-fact-injects = Faits nouveaux
setup-fact-seats = Personnes par table
setup-fact-seats-of = de { $least } à { $most }
setup-fact-version = Version
setup-fact-languages = Langues
# $people is how many are on the roster, $tables how many tables suit them best.
setup-tables-advice = { $tables ->
    [one] Sur la liste : { $people }. Le mieux : { $tables } table.
   *[other] Sur la liste : { $people }. Le mieux : { $tables } tables.
}
setup-with-scenario = Avec ce scénario
setup-copy-scenario = Copier et modifier
setup-copy-scenario-why = Copie les fichiers texte du scénario dans votre dossier. La session ouverte ne change pas.
setup-public-page = Créer la page publique
setup-public-page-why = Ce que tout le groupe peut savoir, en une page à envoyer ou à imprimer.

## People

setup-people-title = Groupe
# $least and $most: how many people a session is made for.
setup-people-count = { $count ->
    [0] Une session réunit de { $least } à { $most } personnes
    [one] { $count } personne sur la liste
   *[other] { $count } personnes sur la liste
}
setup-add = Ajouter
setup-person-add = Ajouter une personne
setup-person-add-by-hand = Ajouter à la main
setup-mark-present = Pointer tout le groupe
setup-mark-present-why = { $count ->
    [0] Personne n’est plus en attente.
    [one] { $count } personne est encore en attente.
   *[other] { $count } personnes sont encore en attente.
}
setup-people-none = La liste est encore vide
setup-people-none-why = Chargez la liste que vous avez, collez-la depuis un tableur, ou déposez le fichier dans cette fenêtre.
setup-roster-load = Charger une liste
setup-roster-reading = Lecture de la liste
setup-roster-reading-why = Elle s’affiche ici avant que quiconque soit inscrit.
setup-find-person = Rechercher une personne
setup-find-person-hint = Rechercher un nom
setup-find-none = Aucun résultat
setup-find-none-why = Aucun nom ni pays ne correspond. Essayez une autre orthographe.
setup-show-all = Tout afficher
setup-filter = Personnes affichées
setup-filter-all = Tout
setup-filter-unseated = Sans place
setup-filter-away = Absences
setup-column-name = Nom complet
setup-column-country = Pays
setup-column-status = Statut
setup-column-languages = Langues
setup-column-gender = Genre
setup-column-experience = Expérience
setup-column-attendance = Présence
setup-column-seat = Place
setup-column-note = Note
setup-column-row = Ligne
setup-experience-unstated = Expérience non précisée
# $role is a role, $table a number.
setup-seat-of = { $role }, table { $table }
setup-seat-at = Table { $table }, { $role }

setup-bring-file = Depuis un fichier
setup-bring-drop = Déposez ici la liste
setup-bring-kinds = Excel, CSV ou texte
setup-bring-path = Chemin du fichier
setup-bring-path-hint = Ou indiquez l’emplacement du fichier et appuyez sur Entrée.
setup-bring-read = Lire le fichier
setup-bring-paste = Depuis un tableur
setup-paste = Cellules collées
setup-paste-hint = Copiez les cellules dans votre tableur et collez-les ici. Un nom par ligne suffit.
setup-paste-read = Lire les cellules

setup-preview-title = { $count ->
    [0] Aucune personne trouvée dans cette liste
    [one] { $count } personne lue
   *[other] { $count } personnes lues
}
setup-preview-take = { $count ->
    [0] Inscrire sur la liste
    [one] Inscrire { $count } personne
   *[other] Inscrire { $count } personnes
}
# $known is how many are on the roster already.
setup-preview-add = { $count ->
    [one] Ajouter { $count } personne (sur la liste : { $known })
   *[other] Ajouter { $count } personnes (sur la liste : { $known })
}
setup-preview-drop = Ne pas inscrire
setup-preview-problems = { $count ->
    [0] Aucun point à vérifier
    [one] { $count } point à vérifier
   *[other] { $count } points à vérifier
}
setup-read-as-text = Lecture comme texte, codage : { $encoding } ; séparateur : { $delimiter }.
setup-read-as-pasted = Lecture des cellules collées ; séparateur : { $delimiter }.
setup-read-as-workbook = Lecture comme classeur, feuille « { $sheet } ».
setup-read-as-workbook-of = Lecture comme classeur, feuille « { $sheet } ». Feuilles non lues : { $others }.
setup-read-header = Les titres de colonne sont à la ligne { $row }.
setup-read-no-header = Aucun titre de colonne trouvé ; les colonnes ont été devinées.
# $letter is the letter of a column, $field what it holds.
setup-read-column = { $letter } : { $field }
setup-read-ignored = { $letter }, non lue : { $heading }
setup-encoding-utf8 = UTF-8
setup-encoding-utf16 = UTF-16
setup-encoding-western = Europe occidentale
setup-encoding-turkish = turc
setup-encoding-arabic = arabe
setup-encoding-cyrillic = cyrillique
setup-encoding-macintosh = Macintosh
# After "séparateur :".
setup-delimiter-comma = virgule
setup-delimiter-semicolon = point-virgule
setup-delimiter-tab = tabulation
setup-delimiter-bar = barre verticale
setup-delimiter-none = aucun (une seule colonne)
setup-field-given = Prénom
setup-field-middle = Deuxième prénom
setup-field-family = Nom de famille

setup-person-title = Modifier une fiche
setup-person-title-new = Ajouter une personne
setup-person-pages = Parties de la fiche
setup-person-page = Fiche
setup-wishes-page = Souhaits et distance
setup-person-save = Enregistrer
setup-cancel = Annuler
setup-person-remove = Retirer
setup-person-remove-why = Retire la fiche de la liste. Défaire la rétablit.
setup-person-remove-late = La session a démarré. Signalez plutôt le départ de la personne.
setup-person-name-missing = Il manque un nom. Saisissez-le d’abord.
setup-unstated = Non précisé
setup-attendance-hint = Une absence ou un départ libère la place.
setup-person-note-hint = Pour vous seulement. Elle n’est jamais montrée dans la salle.
setup-country-unknown = Aucun pays de ce nom n’est connu. En l’état, le pays reste vide.
setup-languages-hint = La mieux parlée d’abord. Appuyez de nouveau sur une langue pour la retirer.
# $place is 1, 2, 3.
setup-language-ranked = { $place }. { $name }
setup-language-other = Autre langue
setup-language-add = Ajouter
setup-language-unknown = Indiquez le nom d’une langue, ou son code de deux lettres.
setup-wishes-roles = Rôles
# Said of a role.
setup-wish-ask = Demandé
setup-wish-refuse = Exclu
setup-wish-ask-role = Rôle demandé : { $role }
setup-wish-refuse-role = Rôle exclu : { $role }
setup-apart = À une autre table que
setup-apart-hint = L’attribution les sépare chaque fois que c’est possible.
setup-apart-choose = Rechercher une personne
setup-apart-remove = Retirer de la liste : { $name }

## Roles

setup-roles-title = Qui joue qui
setup-roles-need-people = Les rôles se donnent à des personnes. Chargez d’abord la liste.
setup-go-to-people = Aller au groupe
setup-go-to-roles = Aller aux rôles
setup-tables = Nombre de tables
setup-tables-shown = { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
}
setup-tables-less = Une table de moins
setup-tables-more = Une table de plus
setup-tables-use = { $tables ->
    [one] Prévoir { $tables } table
   *[other] Prévoir { $tables } tables
}
setup-seats-give = Attribuer les places
setup-shuffle = Redistribuer au hasard
setup-shuffle-why = Nouveau tirage, aussi bon que le précédent. Les places fixées ne changent pas.
setup-balance = Équilibrer les tables
setup-balance-why = Recherche de nouveau la meilleure attribution à partir du même tirage. Les places fixées ne changent pas.
setup-mend = Ajuster les places
setup-mend-why = Comble les vides avec le moins de changements possible. Vous les voyez avant qu’ils soient faits.
setup-seating-none = Aucune place attribuée
setup-seating-none-why = Les femmes, les langues, l’expérience et les pays sont répartis également entre les tables. Chaque place peut ensuite être changée.
setup-seating-busy = Attribution des places
setup-seating-busy-why = Recherche de l’attribution la plus équitable pour ce groupe.
setup-quality-best = Optimum prouvé
setup-quality-above = Écart à la borne : { $above }
setup-quality-why = Coût de cette attribution : { $cost } ; pour ce groupe, aucune autre ne peut descendre sous { $bound }. Le coût tient compte des collègues à une même table, des tables inégales et des souhaits non satisfaits.

# The three read as one line: Glisser pour déplacer, [P] pour fixer, [S] pour permuter.
setup-board-drag = Glisser pour déplacer
setup-board-pin = fixer
setup-board-swap = permuter
setup-board-dots = expérience
setup-table = Table { $table }
setup-table-seated = { $seated ->
    [one] { $seated } place prise
   *[other] { $seated } places prises
}
setup-table-empty = { $empty ->
    [one] { $empty } place vide
   *[other] { $empty } places vides
}
setup-women = Femmes
setup-women-of = { $women } sur { $seated }
setup-women-said = Femmes : { $women } sur { $seated }
setup-speak = Langues
setup-seniors = { $seniors ->
    [one] { $seniors } senior
   *[other] { $seniors } seniors
}
setup-seat-person = Placer { $name }
setup-seat-empty = Place vide
setup-seat-said = { $name } : { $role }, table { $table }
setup-seat-said-pinned = { $name } : { $role }, table { $table }, place fixée
setup-seat-said-offer = Placer { $name } : { $role }, table { $table }
setup-seat-said-empty = Place vide : { $role }, table { $table }
setup-pin = Fixer
setup-unpin = Ne plus fixer
setup-swap-with = Permuter avec…
setup-edit-person = Modifier la fiche…
setup-free-seat = Libérer la place
setup-roles-unplayed = { $count ->
    [0] Afficher les rôles vacants
    [one] Afficher { $count } rôle vacant
   *[other] Afficher { $count } rôles vacants
}
setup-roles-fewer = Masquer les rôles vacants
setup-reserve = Réserve

setup-swap-title = Permuter { $people }
# $person is a name, $role a role, $table a number.
setup-move-title = Déplacer { $person } : { $role }, table { $table }
setup-swap-do = Permuter
setup-move-do = Déplacer
setup-swap-keep = Laisser tel quel
# Two figures follow the colon.
setup-swap-better = Mieux ; écart à la borne :
setup-swap-equal = Aussi bien ; écart à la borne :
setup-swap-worse = Moins bien ; écart à la borne :
setup-swap-same = La répartition des femmes, des langues, de l’expérience et des pays reste aussi équilibrée.
setup-swap-solved = Résolu : { $what }
# $what is a group such as "Femme" or a language, $tables the numbers of tables.
setup-swap-measure = { $what }, tables : { $tables }

setup-before = Avant de continuer
setup-before-count = { $count ->
    [0] Rien à vérifier
    [one] { $count } à vérifier
   *[other] { $count } à vérifier
}
setup-before-open = Place sans titulaire : { $role }, table { $table }.
setup-before-fine = Toutes les demandes sont satisfaites.
setup-before-languages = Langues parlées à chaque table : { $languages }.
setup-before-show = Voir

setup-mend-title = { $moves ->
    [0] L’attribution ne peut pas être meilleure
    [one] Ajuster les places en { $moves } changement
   *[other] Ajuster les places en { $moves } changements
}
setup-mend-nothing = Aucun changement ne l’améliorerait. Les personnes sans place observent.
setup-mend-note = À transmettre à qui prend le relais
setup-mend-take = Adopter ces places
setup-mend-leave = Laisser tel quel
# A name stands before it: "Bilal Qureshi reçoit : …".
setup-mend-to = { $name } reçoit : { $seat }.
setup-mend-from-to = { $name } quitte : { $from } ; reçoit : { $to }.
setup-mend-takes-over = Partageait déjà ce rôle.
setup-mend-essential = Le rôle est essentiel.
setup-mend-open = Le rôle était vacant.
setup-mend-late = Arrivée tardive.
setup-mend-leaves-shared = Une autre personne joue aussi l’ancien rôle.
setup-mend-leaves-optional = L’ancien rôle était facultatif.
setup-mend-leaves-wanted = L’ancien rôle est moins nécessaire.

## Timing

setup-bar-plan = Déroulé
setup-bar-day = Journée
setup-bar-name = Déroulé des phases
# $phase is a name, $minutes such as "20 min".
setup-phase-said = { $phase }, { $minutes }
setup-plan = Phases
setup-plan-total = { $minutes ->
    [one] { $minutes } minute au total
   *[other] { $minutes } minutes au total
}
setup-plan-fixed = La session a démarré : le déroulé ne change plus ici. Ajoutez ou retirez des minutes depuis la console.
setup-column-phase = Phase
setup-column-minutes = Minutes
setup-column-least = Au moins
setup-column-begins = Début
setup-column-ends = Fin
# Said of the time of a phase.
setup-protected = Protégé
setup-minutes-of = Minutes : { $phase }
setup-minute-less = Une minute de moins
setup-minute-more = Une minute de plus
setup-fit = Ajuster à un créneau
setup-fit-why = Chaque phase cède ou gagne sa part. Le bilan garde son temps.
setup-fit-to = Ajuster à { $minutes } minutes
setup-fit-own = Autre créneau, en minutes
setup-fit-do = Ajuster le déroulé
setup-fit-wrong = Un créneau se compte en minutes entières, { $most } au plus.
setup-fit-back = Revenir aux { $minutes } minutes d’origine
setup-clock-if = Si vous démarrez maintenant
setup-clock-started = Horaire réel
setup-clock-begins = Début
setup-clock-debrief = Bilan
setup-clock-ends = Fin

## Room check

setup-wall = Projection
setup-wall-open = Ouverte
setup-wall-closed = Fermée
setup-wall-open-it = Ouvrir la projection
setup-wall-close = Fermer la projection
setup-wall-test = Image d’essai
setup-wall-full = Plein écran
setup-wall-how = Ouvrez sa fenêtre, glissez-la sur le second écran et passez en plein écran. L’image d’essai montre si elle se lit du dernier rang.
setup-wall-shows = Vu de la salle
setup-wall-shows-nothing = Rien : la projection n’est pas ouverte.

setup-rehearse = Répétition de la journée
setup-rehearse-why = Des personnes simulées jouent cette session en accéléré, sur une copie. Votre journal reste intact.
setup-rehearse-do = Répéter la journée
setup-rehearse-takes = { $seconds ->
    [one] Durée : environ { $seconds } seconde.
   *[other] Durée : environ { $seconds } secondes.
}
setup-rehearse-cannot = Attribuez d’abord les places. Une session qui a démarré ne peut plus être répétée.
setup-speed-name = Vitesse
setup-speed = { $factor } fois plus vite

setup-checks = Avant de commencer
setup-checks-left = { $left ->
    [0] Tout est prêt
    [one] Reste { $left } point
   *[other] Reste { $left } points
}
setup-checks-by-hand = Ce qui se vérifie à l’œil
setup-check-briefs = Les dossiers sont imprimés et scellés, un par place.
setup-check-stop = Chacun connaît le signal d’arrêt et sait qu’un rôle n’est pas une personne.
setup-check-languages = Il est convenu qui a besoin de quelle langue, et qui aide.
setup-check-tables = Les tables sont espacées et un lieu est prévu pour les apartés.
setup-check-power = L’ordinateur est branché et le son réglé comme vous le souhaitez.
setup-check-no-seats = Aucune place n’est encore attribuée.
setup-check-gaps = { $gaps ->
    [0] Tous les rôles essentiels ont un titulaire.
    [one] { $gaps } rôle essentiel sans titulaire.
   *[other] { $gaps } rôles essentiels sans titulaire.
}
# $seats and $tables are numbers.
setup-check-seats = { $tables ->
    [one] Places attribuées : { $seats }, à { $tables } table. Chaque rôle essentiel est pourvu.
   *[other] Places attribuées : { $seats }, à { $tables } tables. Chaque rôle essentiel est pourvu.
}
setup-check-expected = Dans la salle : { $here }. Encore en attente : { $expected }.
setup-check-present = Dans la salle : { $here }. Personne d’autre n’est en attente.
# $ends is a time such as 16:30.
setup-check-plan = Le déroulé dure { $minutes } minutes ; si vous démarrez maintenant, fin à { $ends }.
setup-check-saved = Emplacement : { $path }
setup-check-unsaved = Les derniers changements ne sont pas encore enregistrés. Tout est en mémoire.
setup-check-memory = Cette session n’existe qu’en mémoire.
setup-show-folder = Afficher le dossier
