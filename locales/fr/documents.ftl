### Words of the documents that leave the laptop.

## The debrief

debrief-title = Bilan : { $scenario }
# $session is the facilitator's name of the session.
debrief-subtitle = { $session }, { $date }
debrief-subtitle-running = { $session }. Établi alors que la session était encore en cours.
debrief-foot = Établi avec Sulh d’après le journal de la session. Le scénario est fictif : ses lieux, ses personnages et ses institutions ne désignent aucune réalité.
debrief-foot-no-names = Établi avec Sulh d’après le journal de la session. Les noms des personnes ont été retirés. Le scénario est fictif : ses lieux, ses personnages et ses institutions ne désignent aucune réalité.

debrief-figure-people = { $count ->
    [one] personne
   *[other] personnes
}
debrief-figure-tables = { $count ->
    [one] table
   *[other] tables
}
debrief-figure-minutes = { $count ->
    [one] minute de session
   *[other] minutes de session
}
debrief-figure-injects = { $count ->
    [one] fait nouveau diffusé
   *[other] faits nouveaux diffusés
}
debrief-figure-settled = { $count ->
    [one] question réglée, sur { $total }
   *[other] questions réglées, sur { $total }
}
debrief-figure-notes = { $count ->
    [one] observation
   *[other] observations
}

debrief-heading-summary = En bref
debrief-heading-plan = Déroulé prévu et réel
debrief-plan = Prévu
debrief-actual = Réel
debrief-segment = { $phase } : { $length }
debrief-phase = Phase
debrief-planned-minutes = Prévu, min
debrief-actual-minutes = Réel, min
debrief-difference = Écart
# Said of a phase.
debrief-left-out = non tenue
debrief-plan-sum = Prévu : { $planned } min ; réel : { $actual } min.
debrief-plan-paused = { $minutes ->
    [0] Le chronomètre n’a pas été arrêté.
    [one] Le chronomètre a été arrêté { $minutes } minute.
   *[other] Le chronomètre a été arrêté { $minutes } minutes.
}
debrief-heading-tables = Résultats de chaque table
debrief-issue = Question
# Agrees with "question".
debrief-open = ouverte
debrief-not-recorded = Aucun résultat n’a été consigné.
debrief-outcome-line = { $outcome }.
debrief-impasse-line = La table a terminé sans accord. Ce qui a été appris compte autant qu’une signature.
debrief-indicator = Indicateur
debrief-indicator-start = Au début
debrief-indicator-end = À la fin
debrief-table = Table { $table }
debrief-room = Toute la salle
debrief-heading-injects = Faits nouveaux
debrief-inject = Fait nouveau
debrief-inject-to = Destinataires
debrief-inject-released = Diffusion
debrief-inject-due-unreleased = prévu, non diffusé
debrief-inject-skipped = écarté : { $reason }
debrief-inject-read = Lecture
# $read of the $reached seats ticked off.
debrief-inject-read-of = { $read } sur { $reached }
debrief-audience-everyone = Tout le groupe
debrief-at-table = { $time } (table { $table })
debrief-heading-turns = Fil de la session
debrief-turn-phase = Début de la phase : { $phase }
debrief-turn-inject = Fait nouveau : { $title }
debrief-turn-settled = Question réglée : { $issue } ; solution : { $option }
debrief-turn-reopened = Question rouverte : { $issue }
# $parties is a list of names.
debrief-turn-met-apart = Aparté : { $parties }
debrief-turn-walked-out = Départ : { $party }
debrief-turn-came-back = Retour : { $party }
debrief-turn-put = Proposition { $number } présentée par { $party }
debrief-turn-adopted = Proposition { $number } adoptée
debrief-turn-withdrawn = Proposition { $number } retirée
debrief-turn-not-carried = Vote sur la proposition { $number } clos, non retenue
# $on is what was asked about, $result how many gave each answer.
debrief-turn-poll = Vote indicatif, { $on }. { $result }
debrief-turn-signed = { $party } : { $word }
debrief-poll-line = { $time }, { $on }. { $result }
# $line is the line above; $said names each party with its answer.
debrief-poll-line-open = { $line } { $said }
debrief-turn-outcome = Résultat : { $outcome }
debrief-turn-indicator = { $indicator } : valeur fixée à { $value }
debrief-turn-recovered = { $minutes ->
    [one] { $minutes } minute reprise sur les phases à venir
   *[other] { $minutes } minutes reprises sur les phases à venir
}
debrief-turn-paused = { $minutes ->
    [0] Une courte suspension
    [one] Suspension de { $minutes } minute
   *[other] Suspension de { $minutes } minutes
}
debrief-turn-seat = { $name } : changement de place ou de présence
debrief-turn-seat-nameless = Changement d’une place ou d’une présence
# Stands in brackets for the name of a person whose role is not known, where names are left out.
debrief-someone = membre du groupe
debrief-when = Quand
debrief-where = Où
debrief-what = Quoi
debrief-heading-questions = Questions du bilan
debrief-heading-people = Observations
debrief-observation-level = { $competency }, { $level } sur 5
debrief-note = { $time } – { $light } : { $text }
debrief-note-plain = { $time } – { $text }
debrief-person-seat = { $role }, table { $table }
# $seat is debrief-person-seat.
debrief-person-heading = { $name } – { $seat }
debrief-heading-room-notes = Sur les tables et la salle
debrief-heading-closing = Ce que nous retenons
debrief-heading-sources = Origine des idées
debrief-sources-intro = Le scénario met en pratique les idées suivantes des deux Conférences des États membres de l’OCI sur la médiation (C1 : Istanbul, 21 novembre 2017 ; C2 : Istanbul, 29 novembre 2018).
debrief-source = { $idea } ({ $cite })
debrief-people-none = Aucune observation n’a été rédigée sur une personne.

## Briefs

briefs-title = Dossiers : { $scenario }
briefs-subtitle = { $session }. Une page par place : à remettre à la personne qui l’occupe, et à elle seule.
briefs-foot = Confidentiel : réservé à la personne à qui cette page est remise. Le scénario est fictif.
briefs-seat = Table { $table }. { $role }
briefs-seat-of = { $person }, { $party }
briefs-seat-open = Place à pourvoir, { $party }
briefs-public = Ce que chacun sait
briefs-party = Ce que sait votre partie
briefs-background = Situation
briefs-timeline = Comment on en est arrivé là
briefs-map = Lieu
briefs-issues = Questions à négocier
briefs-issue-options = { $issue } : { $options }
briefs-glossary = Noms et prononciation
briefs-values = Valeur de chaque solution pour votre partie
briefs-values-line = Ensemble, les meilleures solutions valent 100. L’absence d’accord vaut { $nodeal } ; visez { $aim }.
briefs-option = Solution
briefs-value = Valeur
briefs-never = { $option } (jamais)
briefs-public-title = Pour tout le groupe : { $scenario }

## Sheets that go with the briefs

briefs-analysis = Analyse du conflit, table { $table }
briefs-analysis-hint = À remplir ensemble avant les déclarations liminaires. Des lignes brèves suffisent ; la fiche est conservée pour le bilan.
briefs-observers = Fiche d’observation
briefs-observers-hint = Choisissez deux de ces compétences et ne regardez rien d’autre. Notez ce que vous avez vu, et quand. Évaluez de 1 à 5, ou écrivez « non observé ».


## Who was heard how long

debrief-heading-speaking = Temps de parole
debrief-speaking-intro = Part du temps de parole à chaque table. En cas d’interprétation consécutive, la moitié du temps est comptée.
debrief-percent = { $percent } %
debrief-party = Partie
debrief-person = Personne
debrief-speaking-time = Temps
debrief-speeches = Prises de parole
debrief-speaking-group = Groupe
debrief-speaking-share = Part

## Women among those who led, signed and negotiated

women-title = Les femmes à la table
women-show = Montrer et imprimer ces chiffres
women-part = Qui
women-past = Processus de paix passés
women-here = Cette salle
women-count = Combien
women-of = { $women } sur { $of }
# Past peace processes, this room, how many: 2%, 67%, 2 of 3.
women-figures = { $past }, { $here } ({ $of })
# Told to assistive technology.
women-row = { $part } : { $past } dans les processus de paix passés, { $here } dans cette salle ({ $of })
women-floor = Temps de parole
women-proposals = Propositions d’abord présentées par des femmes
women-source = Chiffres passés : étude d’ONU Femmes, citée dans C1-EN III. Seules comptent les personnes qui ont déclaré leur genre. Une salle de formation n’est pas un processus de paix.
part-chief-mediators = Médiateurs principaux
part-signatories = Témoins et signataires
part-negotiators = Négociateurs

## The single text on paper

file-text = texte-unique-table-{ $table }
text-signatures = Signatures
text-versions = Versions
text-version-head = Version
text-version-edited = Modification
text-print = Enregistrer le texte pour l’imprimer
text-version-when = { $date }, { $time }
