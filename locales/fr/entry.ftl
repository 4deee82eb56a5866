### L'entrée en médiation : consentement, mandat, appui, seconde médiation, analyse du conflit.

## Pages du lieu Questions

issues-page-analysis = Analyse
issues-page-entry = Consentement et mandat
action-analysis = Remplir la fiche d’analyse
action-entry = Noter consentement et mandat

## La fiche d'analyse du conflit

analysis-title = Analyse du conflit
analysis-sheet = Fiche de la table { $table }
analysis-question = Question { $number }
analysis-hint = Dans les mots de la table
analysis-missing = Pas encore écrit
# $time is a time, $who one of the two messages below, or a role.
analysis-written = { $time }, { $who }
analysis-by-facilitator = animation
analysis-by-observer = observation
analysis-count = Réponses : { $written } sur { $all }
analysis-about = Chaque table répond à partir de ce qui est public, dans ses propres mots. La fiche reste ouverte jusqu’à la fin et revient dans le bilan. C1, troisième séance.
analysis-print = Imprimer la fiche
# Column heads in the debrief.
analysis-head-question = Question
analysis-head-answer = Réponse de la table

## Consentement

consent-title = Consentement à la médiation
consent-count = Consentements : { $given } sur { $all }
consent-not-asked = Pas encore demandé
consent-asked = Demandé, sans réponse
# Column head in the debrief.
consent-head = Ce qu’elle a dit
consent-consents = Consent
consent-on-conditions = Consent sous conditions
consent-withholds = Ne consent pas
consent-withdrew = A retiré son consentement
# $party is a name, $standing one of the six above.
consent-of = { $party } : { $standing }
# $standing is one of the six above, $words what the party said.
consent-with-words = { $standing } : { $words }
consent-record = Noter…
consent-ask = Noter la demande
consent-give = Noter le consentement
consent-give-on = Noter un consentement sous conditions…
consent-withhold = Noter l’absence de consentement…
consent-withdraw = Noter le retrait du consentement…
consent-conditions = Conditions, dans les mots de la partie
consent-reason = Raison, dans les mots de la partie
consent-note = Noter
consent-about = Le consentement se demande à chaque partie et peut se retirer à tout moment. Sans lui, on continue de parler des entretiens. C1, première séance.

## Le mandat

mandate-title = Mandat et cadre de référence
mandate-count = Points écrits : { $written } sur { $all }. Convenus : { $agreed }
mandate-giver = Origine du mandat
mandate-scope = Ce qu’il couvre, et ce qu’il ne couvre pas
mandate-until = Durée
mandate-reports = À qui la médiation rend compte
mandate-confidential = Ce qui reste confidentiel
mandate-ending = Comment il prend fin
mandate-missing = Pas encore écrit
mandate-write-point = Rédiger : { $point }
mandate-agreed = Convenu
mandate-agreed-point = Convenu entre les parties : { $point }
mandate-form = Mandat de la médiation, table { $table }
mandate-note = Noter le mandat
mandate-head-point = Point
mandate-head-words = Dans les mots de la table
mandate-head-agreed = Convenu entre les parties

## Appui

support-title = Appui à la médiation
support-rule = Appels restants : { $left }. Chacun coûte du temps de session ; un seul à la fois.
support-call = Appeler
support-call-named = Appeler : { $name }, { $minutes } min
support-minutes = { $minutes } min
support-coming = Sur place à { $time }
support-there = Sur place depuis { $time }
support-read = Lire l’avis
support-read-named = Lire l’avis : { $name }
support-spent = Temps de session dépensé : { $minutes } min
support-advice-for = Pour l’équipe de médiation de la table { $table } uniquement
support-head = Appui
support-called-at = Appel
support-there-at = Sur place

## Une seconde médiation

second-title = Seconde médiation
second-none = Aucune autre médiation ne s’est proposée
second-about = Là où plusieurs médiations œuvrent sans se répartir le travail, les parties recherchent la plus favorable. C1, première séance.
# $title is the title of an inject.
second-invited = { $time } : { $title }
second-offer = Noter une offre…
second-offer-title = Offre d’une autre médiation, table { $table }
second-name = Nom de l’autre médiation
second-note = Noter
second-offered = Offre notée à { $time }
second-who = Qui se tourne vers l’autre médiation
second-at = { $party } : auprès de l’autre médiation
second-since = { $party }, depuis { $time }
second-nobody = Personne n’est auprès de l’autre médiation en ce moment.
second-labour = Répartition du travail
second-labour-none = Les deux médiations n’en ont pas parlé.
second-labour-agreed = Convenue
second-labour-open = Non convenue
second-divide = Noter la répartition…
second-divide-title = Répartition du travail, table { $table }
second-words = Qui fait quoi, ou ce qui les sépare
# In the debrief. $from and $to are times.
second-visit = { $party } : de { $from } à { $to }
second-visit-open = { $party } : depuis { $from }, sans retour
second-told = { $name }, offre de { $time }
second-labour-line = { $standing } : { $words }

## Dans le bilan et à la console

turn-consent-withdrawn = Consentement retiré : { $party }
turn-consent-restored = Consentement redonné : { $party }
turn-consent-withheld = Consentement refusé : { $party }
turn-second-offered = Offre d’une autre médiation : { $name }
turn-went-elsewhere = Vers l’autre médiation : { $party }
turn-came-back = De retour de l’autre médiation : { $party }
turn-labour-agreed = Les deux médiations se répartissent le travail
turn-support = Arrivée d’un appui : { $name }
console-consent-withdrawn = Consentement retiré il y a { $minutes } min : { $party }
console-went-elsewhere = Vers une autre médiation depuis { $minutes } min : { $party }
