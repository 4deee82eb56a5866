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
