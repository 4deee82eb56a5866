### Console: where the facilitator runs the session.

console-cancel = Annuler
console-done = Terminé
console-table = Table { $table }
console-all-tables = Toutes les tables
console-everyone = Tout le groupe
console-a-party = Une partie
console-a-role = Un rôle
# Stands before the name of a party, a role or the group; "À" would ask for an article.
console-to = Pour

## Top bar

# The states agree with "session".
console-ready = Prête
console-running = En cours
console-paused = Suspendue
console-ended = Terminée
console-rehearsing = Répétition, { $factor } fois plus vite
console-stop-rehearsal = Arrêter
console-find = Rechercher ou agir…
console-cover = Masquer l’écran
console-saved = Enregistré à { $time }
console-saving = Enregistrement…
console-not-saved = Non enregistré
console-not-saved-memory = En mémoire seulement
console-not-saved-rehearsal = Répétition, non enregistrée
console-save-again = Réessayer d’enregistrer
console-undo = Défaire : { $what }
console-undo-nothing = Rien à défaire

console-wall-off = Projection fermée
console-wall-clock = Projection : chronomètre de phase
console-wall-test = Projection : image d’essai
console-wall-blank = Projection : écran vide
console-wall-frozen = Projection figée
console-wall-open = Ouvrir la projection
console-wall-close = Fermer la projection
console-wall-freeze = Figer l’image projetée
console-wall-make-blank = Projeter un écran vide
console-wall-full-screen = Plein écran
console-wall-show-test = Image d’essai

## What undo takes back, after "Undo:"

console-undo-renamed = titre de la session
console-undo-tables = nombre de tables
console-undo-plan = déroulé des phases
console-undo-people = modification de la liste
console-undo-attendance = présence
console-undo-seats = changement de places
console-undo-phase = changement de phase
console-undo-time = minutes ajoutées ou retirées
console-undo-recovered = phases raccourcies
console-undo-story = avancée du récit
console-undo-step = étape cochée
console-undo-inject = fait nouveau reporté, retenu ou écarté
console-undo-written = fait nouveau rédigé
console-undo-indicator = indicateur modifié
console-undo-issue = question réglée ou rouverte
console-undo-floor = parole
console-undo-caucus = aparté
console-undo-walk-out = départ d’une partie
undo-consent = position d’une partie sur la médiation
undo-mandate = mandat
undo-support = appel à un appui
undo-second-mediator = seconde médiation
undo-analysis = fiche d’analyse
console-undo-decision = décision notée
console-undo-outcome = résultat consigné
console-undo-observed = observation
console-undo-observation = observation modifiée
console-undo-words = texte du bilan
console-undo-last = dernière modification

## Phase bar

console-plan = Prévu
console-actual = Réel
console-phases = Phases
console-drift = { $minutes } min
console-phase-gone = { $minutes ->
    [one] { $minutes } min écoulée
   *[other] { $minutes } min écoulées
}
console-phase-left = reste { $minutes }
console-phase-detail = { $phase }. { $detail }
console-phase-detail-done = Prévu : { $planned } min ; réel : { $taken } min
console-phase-detail-current = Prévu : { $planned } min ; écoulé : { $gone } ; reste : { $left }
console-phase-detail-coming = Prévu : { $planned } min ; disponible : { $left } min

console-jump-title = Passer à la phase « { $phase } » ?
console-jump-time = { $minutes ->
    [0] Le déroulé ne laisse plus de temps à cette phase.
    [one] Il reste { $minutes } minute pour cette phase.
   *[other] Il reste { $minutes } minutes pour cette phase.
}
console-jump-over = { $count ->
    [0] Aucune phase intermédiaire n’est sautée.
    [one] { $count } phase intermédiaire est sautée.
   *[other] { $count } phases intermédiaires sont sautées.
}
console-jump-injects = { $count ->
    [0] Aucun fait nouveau d’une phase antérieure ne sera à diffuser.
    [one] { $count } fait nouveau d’une phase antérieure sera aussitôt à diffuser. Rien n’est diffusé sans votre décision.
   *[other] { $count } faits nouveaux de phases antérieures seront aussitôt à diffuser. Rien n’est diffusé sans votre décision.
}
console-jump-undo = Ce passage peut être défait.
console-jump-act = Y passer

## Clock

console-before-title = Session prête à démarrer
console-before-plan = { $phases } phases, { $minutes } minutes.
console-before-end = Si vous démarrez maintenant, fin de la session à { $time }.
console-before-nobody = Aucune place n’est encore attribuée.
console-give-out-roles = Attribuer les rôles
console-after-title = La session est terminée
console-after-words = Fin à { $time }. Le journal est scellé.
console-go-to-debrief = Aller au bilan
console-phase-place = Phase { $number } sur { $count }
console-more-clock = Autres actions : chronomètre
console-back-to = Revenir à : { $phase }
console-end-session = Terminer la session…
console-end-now = Terminer
console-pause = Suspendre
console-resume = Reprendre
console-time-left = restant dans cette phase
console-time-paused = chronomètre arrêté
console-time-over = de dépassement
console-ends = Fin à { $time }, comme prévu
console-ends-planned = Fin à { $time }, prévue à { $planned }
console-late = { $minutes ->
    [0] Aucun retard sur le déroulé
    [one] { $minutes } minute de retard
   *[other] { $minutes } minutes de retard
}
console-recover = Rattraper…

console-recover-title = Rattraper le retard
console-recover-intro = { $minutes ->
    [0] La session n’a pas de retard. Le bilan garde son temps.
    [one] La session a { $minutes } minute de retard sur le déroulé. Le bilan garde son temps.
   *[other] La session a { $minutes } minutes de retard sur le déroulé. Le bilan garde son temps.
}
console-recover-nothing = { $minutes ->
    [0] La session n’a pas de retard. Le bilan garde son temps.
    [one] La session a { $minutes } minute de retard et aucune phase à venir ne peut céder de temps. Le bilan garde son temps.
   *[other] La session a { $minutes } minutes de retard et aucune phase à venir ne peut céder de temps. Le bilan garde son temps.
}
console-recover-on-time = La session est à l’heure. Il n’y a rien à rattraper.
console-recover-cut = { $phase } : { $before } min, puis { $after } min
console-recover-all = { $minutes ->
    [one] Rattrape { $minutes } minute. Fin de la session à { $time }.
   *[other] Rattrape { $minutes } minutes. Fin de la session à { $time }.
}
console-recover-some = { $minutes ->
    [one] Rattrape { $minutes } minute, pas davantage. Fin de la session à { $time }.
   *[other] Rattrape { $minutes } minutes, pas davantage. Fin de la session à { $time }.
}
console-recover-apply = Raccourcir ces phases

## A gap in the clock

console-gap = { $minutes ->
    [0] Il manque moins d’une minute
    [one] Il manque { $minutes } minute
   *[other] Il manque { $minutes } minutes
}
console-gap-question = Ordinateur en veille, programme fermé ou horloge réglée. La session s’est-elle poursuivie pendant ce temps ?
console-gap-counts = Compter ce temps
console-gap-does-not-count = Ne pas le compter
console-gap-back = { $minutes ->
    [0] L’horloge de l’ordinateur a été retardée de moins d’une minute
    [one] L’horloge de l’ordinateur a été retardée de { $minutes } minute
   *[other] L’horloge de l’ordinateur a été retardée de { $minutes } minutes
}
console-gap-told = Le chronomètre de session n’en est pas affecté. Les heures de la journée suivent la nouvelle horloge.
console-gap-seen = Compris

## What to do now

console-now = À faire maintenant
console-now-first = D’abord : { $phase }
console-steps-done = Étapes faites : { $done } sur { $count }
console-say = À dire
console-on-the-wall = À l’écran
console-story = Dans le récit
console-move-story = Avancer le récit

## Tables

# The states agree with "table".
console-in-trouble = En difficulté
console-converging = Convergence
console-steady = Stable
console-settled = Questions réglées : { $settled } sur { $count }
console-settled-short = { $settled } sur { $count }
console-open = Ouvrir
console-last-settled = { $issue } : { $option }
console-last-reopened = Question rouverte : { $issue }
console-last-inject = Fait nouveau : { $title }
console-last-nothing = Rien de réglé ni de décidé à ce stade

console-indicator-start = Comme au début de la session.
console-indicator-by-hand = De { $before } à { $value } ({ $time }), modification à la main.
console-indicator-by-inject = De { $before } à { $value } ({ $time }), par le fait nouveau : { $title }
# $what is a cause such as "a party walked out".
console-indicator-by-rule = De { $before } à { $value } ({ $time }), cause : { $what }
console-indicator-rising = { $indicator } { $value }, en hausse, table { $table }
console-indicator-falling = { $indicator } { $value }, en baisse, table { $table }
console-indicator-still = { $indicator } { $value }, table { $table }
console-indicator-title = { $indicator }, table { $table }
console-indicator-set = Appliquer
console-indicator-by = { $indicator } { $change }
console-less = Moins
console-more = Plus

console-trouble = Table { $table } en difficulté
console-cause-fall = { $points ->
    [one] Confiance en baisse de { $points } point en { $minutes } min.
   *[other] Confiance en baisse de { $points } points en { $minutes } min.
}
console-cause-figures = Confiance : { $trust } ; violence : { $violence }.
console-cause-silent = Aucune question réglée depuis { $minutes } min.
console-cause-others = Également en difficulté : { $tables }.
console-send-kind = Diffuser : { $kind }

console-where-table-stands = Situation de la table { $table }
console-page-issues = Questions
console-page-seats = Places
console-page-speaking = Parole
console-page-caucuses = Apartés
console-issue-reopen = Ouverte, non réglée
console-issue-row-settled = { $letter } { $issue }, réglée : { $option }
console-issue-row-open = { $letter } { $issue }, ouverte
console-note-decision = Noter une décision
console-decision-table = Décision à la table { $table }
console-decision-room = Décision de toute la salle
console-decision-label = Ce qui a été décidé
console-outcome-record = Consigner le résultat
console-outcome-change = Résultat : { $outcome }
console-outcome-title = Résultat de la table { $table }
console-outcome-words = Un constat de désaccord est aussi un résultat ; il est consigné avec le même soin.
console-outcome-note = Enseignements tirés (facultatif)

## Seats

console-seats-none = Aucune place occupée à cette table.
console-seats-without = { $count ->
    [0] Aucune personne sans place
    [one] { $count } personne sans place
   *[other] { $count } personnes sans place
}
console-no-seat = Sans place
console-seat-row = { $name }, { $role }, { $attendance }
console-mend = Ajuster les places
console-mend-free = Rôles vacants : { $roles }
console-mend-waiting = { $count ->
    [0] Toutes les personnes présentes ont une place
    [one] { $count } personne présente n’a pas de place
   *[other] { $count } personnes présentes n’ont pas de place
}

## Injects

console-injects = Faits nouveaux
console-injects-due = { $count ->
    [0] Faits nouveaux : aucun à diffuser
    [one] Faits nouveaux : { $count } à diffuser
   *[other] Faits nouveaux : { $count } à diffuser
}
console-recipients-all = { $audience }, toutes les tables
console-recipients-table = { $audience }, table { $table }
console-recipients-tables = { $audience }, tables { $tables }
console-when-at-most = { $indicator } à { $limit } ou moins, dès la phase : { $phase }
console-when-at-least = { $indicator } à { $limit } ou plus, dès la phase : { $phase }
console-when-silent = Aucune question réglée depuis { $minutes } min, dès la phase : { $phase }
console-due-since = { $minutes ->
    [0] À diffuser maintenant
    [one] À diffuser depuis { $minutes } minute
   *[other] À diffuser depuis { $minutes } minutes
}
console-due-in = À diffuser dans { $time }
console-release-now = Diffuser
console-release-to = Diffuser à
console-release-named = Diffuser : { $title }
console-five-later = +5 min
console-five-later-name = Cinq minutes plus tard : { $title }
console-more-inject = Autres actions, fait nouveau : { $title }
console-read-inject = Lire en entier
console-hold = Retenir
# Écarter, not passer: the state "passé" would be read as past.
console-skip = Écarter…
console-take-back = Rétablir
console-take-back-named = Rétablir : { $title }
console-scheduled = Programmés
console-on-demand = À la demande
# Heading over cards for one role that differs from its own party.
console-tensions = Tensions internes à une partie
console-watching = En attente d’une condition
console-held = Retenus
console-released = Diffusés
console-skipped = Écartés
console-suggested = Proposé pour la table { $table }
console-read-by = Lu : { $read } sur { $count }
console-released-row = { $title }, lu : { $read } sur { $count }
console-state-scheduled = Programmé à { $time }
console-state-ready = Prêt, à la demande
console-state-due = À diffuser depuis { $time }
console-state-held = Retenu
console-state-skipped = Écarté
console-state-released = Diffusé à { $time }
console-effect = { $indicator } { $change }
console-effects = À la diffusion : { $effects }
console-skip-title = Écarter : { $title }
console-skip-reason = Motif
console-skip-hint = Une ligne suffit. Elle servira au bilan.
console-skip-act = Écarter
console-readers-intro = Cochez les personnes qui l’ont lu. Lu : { $read } sur { $count }.
console-readers-all = Tout cocher
console-reader = { $person }, { $role }
console-reader-table = { $person }, { $role }, table { $table }
console-write-inject = Rédiger un fait nouveau
console-write-title = Titre, pour vous
console-write-body = Ce que lisent les destinataires
console-write-hint = Rien n’est encore diffusé : le texte attend sous « À la demande ».
console-write-act = Tenir prêt

## Observations

console-observations = Observations
console-note = Observation
console-note-hint = Notez ce que vous avez vu. @personne #compétence
console-note-it = Noter
console-note-remove = Retirer : { $name }
console-note-change = Modifier l’observation
console-note-take-out = Supprimer l’observation
console-note-save = Enregistrer
console-note-mark = { $competency } { $level }
console-notes-none = Aucune note à ce stade. Une note brève, prise sur le moment, est la plus précieuse au bilan.
console-more-note = Autres actions, observation : { $time }
console-level = Niveau
console-level-of = Niveau { $level } sur 5


## The floor of a table

# $table is a number.
console-floor = Parole à la table { $table }
console-floor-nobody = Personne n’a la parole.
# $time is a length such as 0:12.
console-floor-limit-in = Limite dans { $time }
console-floor-over = Dépassement : { $time }
console-floor-of = sur { $limit }
# Spoken before the time that a speaker has used.
console-floor-time = Temps de parole
console-floor-interpreted = Interprétation consécutive : le temps de parole est doublé.
console-floor-stop = Arrêter
# $n people are on the list of speakers; their names follow below.
console-floor-waiting = { $n ->
    [0] Aucune demande de parole
    [one] { $n } demande de parole
   *[other] { $n } demandes de parole
}
console-floor-people = Prises de parole
console-floor-withdraw = Retirer la demande : { $name }
console-floor-intro = Choisissez un nom pour l’inscrire parmi les demandes de parole. Les durées ne sont visibles que de vous.
console-floor-away = En aparté
console-floor-not-heard = Pas encore de prise de parole dans cette phase
console-floor-on-the-list = Demande de parole
console-floor-limit = Limite du temps de parole
# Spoken: $name of a person, $state such as a role or "In a caucus", $time used so far.
console-floor-person = { $name }, { $state }, { $time }
console-floor-interpreter = Interprétation consécutive : { $name }
# $what is "Reply" or "Point of order".
console-floor-ask = { $what } : { $name }

## How the time on the floor is shared out

console-share-none = Aucune prise de parole à cette table pour l’instant.
console-share-figure = { $percent } %
# $what is a kind of role or a language, $figure a percentage.
console-share-of = { $what } : { $figure }
console-share-women = Femmes : { $figure }
console-share-men = Hommes : { $figure }
console-share-not-heard = Pas encore de prise de parole dans cette phase : { $names }

## Separate meetings of a table

console-caucus-title = Convoquer un aparté à la table { $table }
console-caucus-alone-with = La médiation rencontre séparément
console-caucus-choose = Ou choisir qui se réunit
console-caucus-place = Lieu
console-caucus-minutes = Minutes
console-caucus-call = Convoquer
console-caucus-count = { $n ->
    [0] Tout le monde est à la table.
    [one] { $n } aparté en cours
   *[other] { $n } apartés en cours
}
console-caucus-all-back = Rappeler tout le monde
console-caucus-back = Rappeler
console-caucus-more = { $n ->
    [one] { $n } minute de plus
   *[other] { $n } minutes de plus
}
console-caucus-shuttle = Envoyer la médiation ici
console-caucus-since = Depuis { $time }
console-caucus-at = { $place }, depuis { $time }
console-caucus-over = Temps écoulé
console-caucus-was = { $from } à { $until }
console-caucus-missed = Manqué à la table : interventions { $speeches }, questions réglées { $settled }, décisions { $decisions }


## Safety of people

# $table is a number, $name a person.
console-stop-signal = Signal d’arrêt à la table { $table } : { $name }
console-stop-signal-body = Vous seul le voyez. Approchez-vous et parlez à voix basse ; la personne décide de la suite.
console-stop-signal-answered = Traité
console-stop-signal-give = Signal d’arrêt
console-out-of-role = D’abord sortir des rôles
# $tables is a list of numbers.
console-out-of-role-body = Encore en rôle : { $tables }. Chaque personne dit son nom et range sa fiche de rôle.
console-out-of-role-done = Tout le monde est sorti de rôle
console-walk-out = Départ : { $party }
console-come-back = Retour : { $party }

## What the wall shows in place of the clock

console-wall-board = Projection : tableau, table { $table }
console-wall-text = Projection : texte, table { $table }
console-wall-proposal = Projection : proposition, table { $table }
console-wall-poll = Projection : vote indicatif, table { $table }
console-wall-speaking = Projection : temps de parole, table { $table }
# $shown is one of the above; the sheet of a long page.
console-wall-sheet = { $shown }, { $sheet } sur { $sheets }
action-show-clock = Projeter le chronomètre de phase
action-show-board = Projeter le tableau
action-show-text = Projeter le texte unique
action-show-proposal = Projeter la proposition en cours
action-show-poll = Projeter le dernier vote indicatif
action-wall-on = Page projetée suivante
action-wall-back = Page projetée précédente
action-take-poll = Tenir un vote indicatif
