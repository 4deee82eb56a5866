### Names of the things of the exercise.

indicator-trust = Confiance
indicator-violence = Violence
indicator-aid-access = Accès humanitaire
indicator-interference = Ingérence
indicator-trust-short = Confiance
indicator-violence-short = Violence
indicator-aid-access-short = Aide
indicator-interference-short = Ingérence

outcome-agreement = Accord
outcome-partial = Accord partiel
outcome-impasse = Constat de désaccord

## On what ground somebody speaks, and what a role is for

speech-kind-statement = Déclaration
speech-kind-reply = Droit de réponse
speech-kind-point-of-order = Motion d’ordre
role-type-mediator = Médiation
role-type-principal = Parties dont le consentement est requis
role-type-other = Autres parties

## What moves an indicator by a rule of the scenario, after "because of:"

trigger-silent = { $minutes ->
    [one] rien de proposé ni de réglé depuis { $minutes } minute
   *[other] rien de proposé ni de réglé depuis { $minutes } minutes
}
trigger-walk-out = départ d’une partie
trigger-return = retour d’une partie
trigger-settled = une question réglée
trigger-reopened = une question réglée a été rouverte
trigger-consent-withdrawn = retrait du consentement d’une partie
trigger-consent-restored = nouveau consentement d’une partie
trigger-went-elsewhere = une partie s’est tournée vers une autre médiation
trigger-came-back = une partie est revenue d’une autre médiation
trigger-labour-divided = les deux médiations se sont réparti le travail

# Read after "Niveau"; the report of the second conference has "niveau intermédiaire à supérieur".
level-junior = Jeunes diplomates
level-mid = Intermédiaire
level-senior = Supérieur

# Said of a role (masculine).
priority-essential = Essentiel
priority-wanted = Souhaité
priority-optional = Facultatif

inject-kind-news = Actualité
inject-kind-message = Message
inject-kind-field-report = Rapport de terrain
inject-kind-spoiler = Acte perturbateur
inject-kind-gesture = Geste
inject-kind-donor = Offre de contribution
inject-kind-rival = Autre médiation
inject-kind-deadline = Échéance
inject-kind-tension = Tension interne

status-diplomat = { $gender ->
    [woman] Diplomate
    [man] Diplomate
   *[other] Diplomate
}
# Without a gender, as the person may not have stated one.
status-student = { $gender ->
    [woman] Étudiante
    [man] Étudiant
   *[other] En études
}
gender-woman = Femme
gender-man = Homme
experience-first = Première fois
experience-some = Un peu d’expérience
experience-senior = Senior

# Nouns: nothing that would have to agree with the person.
attendance-expected = En attente
attendance-present = Présence
attendance-late = Arrivée tardive
attendance-no-show = Absence
attendance-left = Départ

debrief-step-facts = Faits
debrief-step-turning-points = Tournants
debrief-step-process = Processus
debrief-step-substance = Fond
debrief-step-inclusion = Inclusion
debrief-step-durability = Pérennité
debrief-step-transfer = Transfert des acquis

## Parts of a confidential brief

brief-who = Qui vous êtes
brief-position = Ce que vous dites
brief-interests = Ce que vous voulez, et pourquoi
brief-know = Ce que les autres ignorent
brief-trade = Ce que vous pouvez échanger
brief-red-lines = Ce que vous ne signerez jamais
brief-no-deal = À défaut d’accord
brief-differ = Ce qui vous distingue au sein de votre partie
brief-first-talk = À qui parler d’abord
brief-first-sentence = Une première phrase, si elle peut aider

## Ways of getting time back

recovery-trim-evenly = Raccourcir un peu chaque phase à venir
recovery-drop-break = Supprimer la pause
recovery-shorten-longest = Raccourcir la phase la plus longue
