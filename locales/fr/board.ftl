### Ce qui se passe à une table : le tableau des positions et des propositions, le texte unique, l'accord, le consentement au départ.

## Ce qui n'a pas été exécuté

refusal-mediators-no-vote = L’équipe de médiation n’a ni position ni vote. Elle peut présenter des propositions.
refusal-empty-package = Une proposition porte sur une question au moins. Choisissez d’abord une option.
refusal-no-such-proposal = Il n’y a pas de proposition { $number } à cette table.
refusal-proposal-decided = La proposition { $number } a été retirée ou adoptée. Présentez-en une nouvelle.
refusal-vote-over = Le vote sur la proposition { $number } est clos. Rouvrez-le pour recevoir d’autres réponses.
refusal-author-votes = L’auteur d’une proposition la soutient. Aucune réponse à la proposition { $number } n’est nécessaire.
refusal-reject-reason = Un rejet demande un motif. Quelques mots suffisent.
refusal-not-carried = La proposition { $number } n’a pas le consentement que demande le scénario.
refusal-countdown = Un vote dure de 30 secondes à 30 minutes.
refusal-nobody-asked = Personne n’a encore répondu au vote indicatif.

## Ce que l'annulation reprend, après « Annuler : »

undo-stance = position
undo-mark = état d’une question
undo-proposal = proposition
undo-vote = ouverture du vote
undo-answer = réponse à une proposition
undo-withdrawal = retrait d’une proposition
undo-adoption = adoption d’une proposition
undo-poll = vote indicatif

## Le tableau

place-issues = Questions
issues-tables = Tables
issues-empty-title = Rien n’est encore sur la table
issues-empty-body = Une fois la session ouverte, notez ici ce que chaque partie dit de chaque option.
board-title = Ce que chaque partie a dit dans la salle
# $letter is the letter of the issue on the agenda, $issue its title.
board-issue = { $letter } { $issue }
# Told to assistive technology: $issue is a title, $state one of open, close, blocked, agreed.
board-state-of = { $issue } : { $state }
stance-supports = pour
stance-can-accept = peut accepter
stance-opposes = contre
stance-silent = silence
issue-open = Ouverte
issue-close = Proche
issue-blocked = Bloquée
issue-agreed = Convenue
board-as-said = Selon les positions
# $party is a name, $stance one of the four words above.
board-said = { $party } : { $stance }
board-said-answer = { $party } : { $answer }
board-said-at = { $time } { $stance }
board-cell = { $option }. { $said }
board-put-by = Présenter comme proposition de
board-put-as = Présenter « { $option } » comme proposition de : { $party }
board-settle = Noter comme convenu

## Propositions

answer-accept = Accepter
answer-can-live-with = Acceptable
answer-needs-change = À modifier
answer-reject = Rejeter
answer-reason = Motif
answer-note = Noter la réponse
proposal-title = Proposition { $number } sur { $issues }
proposal-short = P-{ $number }
proposal-put-by = Présentée par : { $party }, { $time }
proposal-closes-in = Fin du vote dans { $time }
proposal-open = En discussion
proposal-carried = Consentement réuni
proposal-rejected = Non retenue
proposal-adopted = Adoptée
proposal-withdrawn = Retirée
proposal-author = Auteur
proposal-waiting = En attente
# How many parties gave each answer.
proposal-tally = Acceptent : { $accept }. Acceptable : { $live }. À modifier : { $change }. Rejettent : { $reject }. En attente : { $waiting }.
# The consent rule. $parties are names, $others the number of further parties.
proposal-rule = { $others ->
    [one] Requis : { $parties } ; et { $others } des autres.
   *[other] Requis : { $parties } ; et { $others } des autres.
}
proposal-red-line = Franchit une ligne rouge de : { $parties }
proposal-red-line-private = Vous seul voyez ceci.
proposal-adopt = Intégrer au texte
proposal-withdraw = Retirer
proposal-none-title = Aucune proposition
proposal-none-body = Quand quelqu’un formule une offre, consignez-la ici et ouvrez le vote.
record-title = Consigner une proposition, table { $table }
record-author = Présentée par
record-nothing = Rien sur cette question
record-wording = Libellé
record-wording-hint = Une ligne par question.
record-votes = Ouvrir le vote maintenant, { $minutes } min
record-act = Consigner
action-record-proposal = Consigner une proposition
action-open-vote = Ouvrir le vote
# What last happened at a table, on its card.
last-proposal-put = { $proposal } présentée par { $party }
last-proposal = { $proposal } : { $state }

## Le texte unique

refusal-no-such-clause = Cette clause n’est plus dans le texte.
refusal-clause-locked = Cette clause est verrouillée. Déverrouillez-la d’abord.
refusal-text-unchanged = Rien ne changerait dans le texte.
undo-text = modification du texte
undo-lock = verrouillage d’une clause
text-title = Texte unique de négociation
text-version = Version { $number }
text-compare = Montrer la dernière modification
text-no-wording = Pas encore de libellé
text-clause = Clause { $number }
text-lock = Verrouiller : { $clause }
text-unlock = Déverrouiller : { $clause }
text-write = Rédiger : { $clause }
# Words that a party asks for, in square brackets. $party is a two-letter code.
text-bracket = [{ $party } : { $text }]
text-sum = Convenues : { $agreed }. Proches : { $close }. Ouvertes : { $open }. Bloquées : { $blocked }.
text-edit-title = Modifier le texte unique, table { $table }
text-edit-body = Libellé
text-edit-bracket = Entre crochets, demandé par
text-edit-bracket-add = Ajouter des crochets
text-edit-bracket-drop = Retirer les crochets
text-edit-save = Enregistrer comme nouvelle version
text-locked = Verrouillée
action-edit-text = Modifier le texte unique

## Dans le bilan

debrief-heading-proposals = Propositions
debrief-proposal = Proposition
debrief-proposal-about = Objet
debrief-proposal-answers = Réponses
debrief-proposal-became = Résultat
debrief-heading-text = Le texte unique, version { $version }

## L'accord

refusal-mediators-do-not-sign = L’équipe de médiation ne signe pas. Elle peut être témoin.
refusal-witness = La liste des témoins contient déjà ce nom, ou ne le contient plus.
undo-signature = signature
undo-witness = témoin
undo-check = examen d’un critère
undo-pledge = engagement
agreement-title = Accord
agreement-party = Partie
agreement-word = Signature
agreement-stands = L’accord est conclu
agreement-lacks = Il manque des signatures
agreement-witnesses = Témoins
agreement-witnesses-line = Témoins : { $names }
agreement-witness-name = Nom d’un témoin
agreement-witness-drop = Retirer de la liste : { $name }
agreement-add = Ajouter
agreement-pledges = Engagements
pledge-giver = Qui donne
pledge-amount = Combien
pledge-date = Pour quand
pledge-line = { $giver } : { $amount }
pledge-line-by = { $giver } : { $amount }, { $date }
agreement-checks = Peut-il être mis en œuvre ?
agreement-check-line = { $criterion } { $check }
criterion-who = Qui le fait ?
criterion-what = Que fait-on ?
criterion-when = Pour quand ?
criterion-money = Qui paie ?
criterion-monitoring = Qui surveille ?
criterion-disputes = Et en cas de différend ?
criterion-return = Comment reviennent les personnes déplacées ?
criterion-inclusion = Qui d’autre participe ?
check-met = Clair
check-weak = Vague
check-missing = Absent
signing-sign = Signer
signing-reserve = Signer avec une réserve
signing-decline = Refuser de signer
signing-signed = Signé
signing-reserved = Signé avec une réserve : { $words }
signing-declined = Signature refusée : { $words }
signing-waiting = Pas encore
signing-of = { $party } : { $word }
signing-words = En quels termes
signing-note = Noter
issues-page = Affichage
issues-page-board = Tableau

## The straw poll

poll-title = Tenir un vote indicatif, table { $table }
poll-on = Objet du vote
poll-on-question = Une autre question
poll-question = Question
# The question as it was written.
poll-own-question = { $question }
poll-way = Mode de réponse
poll-open = Ouvert, par partie
poll-secret = Secret, par décompte
poll-secret-hint = Comptez les mains ou les cartes. Qui a donné quelle réponse n’est noté nulle part.
poll-block = S’opposer
poll-note = Noter le vote
# How many gave each answer.
poll-result = Accepter : { $accept }. Acceptable : { $live }. À modifier : { $change }. S’opposer : { $block }.
polls-title = Votes indicatifs

text-edit = Modifier
text-project = Projeter
proposal-remind = { $count ->
    [one] Relancer { $count }
   *[other] Relancer { $count }
}
proposal-remind-hint = Montre à l’écran qu’il manque les réponses de : { $parties }
