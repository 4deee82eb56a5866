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
