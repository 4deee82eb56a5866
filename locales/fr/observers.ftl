### Observers, their ratings, the code of conduct, and the note on what may touch people.

## Commands that were not carried out

refusal-observing-same-twice = Chaque poste d’observation porte sur deux compétences différentes. Choisissez-en une autre.
refusal-observing-same-name = Deux personnes qui observent portent le même nom. Complétez l’un des deux.
refusal-observing-has-seat = Cette personne a une place et joue. Seules les personnes sans place peuvent observer.
refusal-observing-nobody = Plus personne n’observe sous ce nom.
refusal-observing-in-future = La session n’en est pas encore à ce moment. Choisissez-en un antérieur.
refusal-observing-nothing-to-mend = C’est déjà noté comme réparé.

## What undo takes back

undo-observers = répartition de l’observation
undo-content-note = coche de la note de sécurité

## The code of conduct for mediators: a short name and one sentence for each point

conduct-impartiality = Impartialité
conduct-impartiality-text = Donne à chaque partie le même temps, les mêmes égards et les mêmes questions, et dit ouvertement quand une démarche peut sembler partiale.
conduct-consent = Consentement sans pression
conduct-consent-text = Les parties participent et s’accordent parce qu’elles le veulent. Ne presse personne et repose la question quand la situation a changé.
conduct-confidentiality = Confidentialité
conduct-confidentiality-text = Garde ce qui a été dit en confidence et convient avec chaque partie de ce qui peut être transmis.
conduct-no-favour = Ni cadeau ni faveur
conduct-no-favour-text = N’accepte rien d’une partie et n’offre rien que le mandat ne permette.
conduct-inclusion = Inclusion
conduct-inclusion-text = Veille à entendre celles et ceux qui vivront avec le résultat et à ce que leurs mots atteignent le texte.
conduct-culture = Respect des cultures
conduct-culture-text = Use avec soin des noms, des titres et des usages, et demande en cas de doute.
conduct-honesty = Franchise sur le mandat
conduct-honesty-text = Dit au nom de qui parle l’équipe, ce qu’elle peut faire et ce qu’elle ne peut pas. Ne promet rien de plus.
conduct-no-harm = Ne pas nuire
conduct-no-harm-text = Pèse chaque démarche : personne ne doit subir de tort ni de danger pour avoir participé.

## A rating, and what was noticed and mended, in the words of the record

debrief-observation-not-seen = { $competency }, non observé
conduct-noticed = Constaté : { $point }
conduct-mended = Réparé : { $point }

## The place and its parts

place-observers = Observation
observers-pages = Parties de la page d’observation
observers-tab-overview = Qui observe quoi
observers-tab-sheets = Fiches
observers-tab-code = Code de conduite
observers-print = Imprimer les fiches

## Who observes what

observers-empty-title = Personne n’observe encore
observers-empty-body = Les personnes sans place peuvent observer, les personnes invitées aussi. Chacune regarde deux compétences : on s’accorde bien mieux sur deux que sur sept.
observers-spread = Répartir également
observers-spread-why = L’observation et les personnes sans place sont réparties par tirage entre tables et compétences. Chaque appui tire de nouveau.
observers-draw = Numéro de tirage { $seed }
observers-whose = Observation par
observers-table = Table
observers-first = Première compétence
observers-second = Deuxième compétence
observers-rated = Évalués
observers-table-of = Table, observation : { $name }
observers-first-of = Première compétence, observation : { $name }
observers-second-of = Deuxième compétence, observation : { $name }
observers-all-tables = Toutes les tables
observers-rated-of = { $given } sur { $of }
observers-progress = Évaluations : { $given } sur { $of }
observers-open = Ouvrir la fiche : { $name }
observers-remove = Retirer de l’observation : { $name }
observers-add = Ajouter
observers-add-name = Nom d’une personne invitée
observers-add-hint = Une personne hors liste
observers-add-free = Ajouter une personne sans place
observers-coverage = Ce qui est couvert
observers-competency = Observation par compétence et table
observers-accord = Accord des évaluations
observers-accord-none = Personne n’a encore été évalué deux fois dans une même compétence.
observers-accord-pairs = Paires d’évaluations : { $pairs }. Même niveau : { $same }. Un niveau d’écart au plus : { $near }.
observers-accord-source = D’après les évaluations de cette session : deux postes d’observation, une personne, une compétence. « Non observé » n’est pas comparé.

## The sheet of an observer

observers-nobody-seated-title = Personne n’y a de place
observers-nobody-seated-body = Attribuez d’abord les rôles, ou choisissez une autre table pour cette observation.
observers-lenses = Compétence
observers-not-seen = Non observé
observers-not-seen-text = Non observé : l’occasion a manqué. Cela ne compte contre personne.
observers-level-of = { $person }, { $competency } : niveau { $level }
observers-not-seen-of = { $person }, { $competency } : non observé
observers-notes = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
observers-keys = 1 à 5 évaluent, 0 : « non observé », les flèches déplacent, Entrée écrit une note.
observers-not-started = L’évaluation commence avec la session.
observers-note-on = Note : { $person }
observers-note-hint = Ce qui a été dit ou fait
observers-note-keep = Garder la note
observers-paper = Depuis le papier
observers-paper-phase = Phase de l’observation

## The card with the code, and what was noticed and mended

conduct-title = Code de conduite de la médiation
conduct-source = Nos mots, d’après le code souhaité par les deux conférences (C2, remarques finales ; C1, recommandations vii et ix).
conduct-point = { $point } : { $text }
conduct-note = Noter
conduct-note-at-table = Noter à la table
conduct-note-at = Noter à la table { $table } : { $point }
conduct-episodes = Constaté et réparé
conduct-none-title = Rien de noté
conduct-none-body = Un faux pas n’est pas une faute. Notez-le, puis notez comment il a été réparé : le bilan apprend des deux.
conduct-words = Ce qui a été vu ou entendu
conduct-words-hint = En quelques mots, avec la prochaine note
conduct-is-mended = Réparé
conduct-mend = Marquer comme réparé
conduct-mend-of = Marquer comme réparé : { $point }
conduct-mended-at = Réparé : { $when }
conduct-when = { $time }, table { $table }
conduct-when-who = { $time }, table { $table }, { $person }

## Sheets on paper

file-observers = observation
sheets-title = { $scenario } : fiches d’observation
sheets-foot = Pour l’observation. Ni pour le mur, ni pour les tables.
sheets-of = Fiche d’observation : { $name }
sheets-hint = Regardez ces deux compétences et rien d’autre. Écrivez d’abord les mots et la minute, puis le niveau. Sans occasion de l’observer, écrivez « non observé » ; laissez vide si vous n’avez pas regardé.
sheets-person = Personne et rôle
sheets-words = Mots et minute
sheets-notes = Autres notes :
console-conduct = Code de conduite : noter un point

## The note on what may touch people

setup-check-content-note = La note de sécurité a été lue à voix haute avant l’attribution des rôles
briefs-ways-out = Toute personne peut s’arrêter à tout moment, sans donner de raison : par le signal d’arrêt, en sortant de son rôle ou en demandant un autre rôle.

## What observers rated and noticed, in the debrief

debrief-heading-ratings = Évaluations
debrief-ratings-intro = Combien de fois chaque niveau a été donné, de 1 à 5. « Non observé » est compté à part et ne joue contre personne.
debrief-competency = Compétence
rating-nobody = { $competency } : non observé
rating-one = { $competency } : { $level } sur 5, une seule évaluation
rating-average = { $observers ->
    [one] { $competency } : moyenne { $average }, { $observers } évaluation
   *[other] { $competency } : moyenne { $average }, { $observers } évaluations
}
debrief-episode = { $time }, { $place }
conduct-column-noticed = Constaté
conduct-column-mended = Réparé
conduct-not-mended = non noté

## Who was not rated by anybody

observers-unrated = Sans aucune évaluation
observers-unrated-at = Table { $table } : { $names }
observers-unrated-none = Chaque personne qui a une place a été évaluée au moins une fois.
