### Une place en privé : le lieu des dossiers, les billets de code, et l’écran lu à une place.

## Le lieu des dossiers, pour la facilitation

place-briefs = Dossiers
seats-empty-title = Pas encore de places
seats-empty-body = Une fois les places attribuées, chaque dossier peut être ouvert ici, ou imprimé.
seats-empty-act = Attribuer les places
seats-row = { $role }, { $person }
seats-never-opened = Pas encore ouvert
seats-opened = Ouvert à { $time }
seats-show-code = Afficher le code
seats-show-code-of = Afficher le code : { $person }
seats-cover-code-of = Masquer le code : { $person }
seats-code = { $first } { $last }
seats-open = Ouvrir cette place
seats-open-of = Ouvrir la place : { $person }
seats-return-title = Votre code de retour
seats-return-why = Quand l’ordinateur a été à une place, ces chiffres vous ramènent ici. Gardez-les pour vous.
seats-return-show = Afficher le code de retour
seats-return-cover = Masquer le code de retour
seats-paper-title = Sur papier
seats-print-slips = Imprimer les billets de code
seats-print-slips-why = Un billet par personne, dans sa langue, avec le code qui ouvre la place une fois.
seats-hand-title = Confier l’ordinateur : { $person }
seats-hand-body = L’écran reste masqué jusqu’à la saisie du code de la place, puis se masque de nouveau. Tant que votre code de retour n’est pas saisi, rien d’autre n’est accessible dans cette fenêtre.
seats-hand-act = Confier l’ordinateur
seats-palette = Ouvrir la place : { $person }

## Les billets de code, sur papier

slips-title = Billets de code : { $scenario }
slips-subtitle = { $session }. Découpez le long des lignes et remettez chaque billet à la seule personne qui doit le lire.
slips-foot = Confidentiel. Un code ouvre la place pour une visite ; la visite suivante a un autre code.
slips-facilitator = Pour la facilitation
slips-return = Code de retour
slips-return-how = Quand l’ordinateur a été à une place, saisissez ce code pour revenir à la console. Gardez ce billet.
slips-code = Code de votre place
slips-how = Quand l’ordinateur vous parvient, saisissez ce code. Votre dossier se masque au bout d’une minute ; la barre d’espace le masque aussitôt.
briefs-own-notes = Vos notes
file-slips = billets-de-code

## Une place masquée

seat-veil-title = Cette place est masquée
seat-veil-how = Saisissez les six chiffres du billet de code.
seat-veil-again = Saisissez de nouveau le code de cette visite.
seat-code = Code de la place
seat-open = Ouvrir
seat-missed = { $left ->
    [one] Ce code ne convient pas. Encore { $left } essai.
   *[other] Ce code ne convient pas. Encore { $left } essais.
}
seat-back = Retour à la facilitation
seat-back-title = Retour à la facilitation
seat-back-how = Saisissez les quatre chiffres du code de retour.
seat-back-code = Code de retour
seat-back-act = Reprendre l’ordinateur
seat-back-stay = Rester à la place

## Une place ouverte

seat-place = Table { $table }, { $role }
seat-covers-in = Ouverte, se masque dans { $time }
seat-cover-now = Masquer
seat-time-left = Temps restant dans cette phase
seat-public = Tout le monde peut lire ceci
seat-table = À votre table
seat-nobody = Personne à cette table
seat-pages = Pages de votre place
seat-page-brief = Dossier
seat-page-messages = Messages
seat-page-proposals = Propositions
seat-page-text = Texte
seat-brief-title = Dossier confidentiel
seat-brief-why = Pour vous uniquement. Ne partagez que ce qui vous sert.
seat-opened = Ouvert à { $time }
seat-handed-over = Note de passation pour vous
seat-red-covered = Les lignes rouges sont masquées
seat-red-how = Maintenez { $key } pour lire. Relâchez pour masquer.
seat-red-hold = Maintenir pour lire les lignes rouges
seat-notes = Mes notes
seat-notes-why = Pour vous uniquement. Elles restent à votre place et ne s’impriment que sur votre propre page.
seat-notes-done = Fermer
seat-floor-ask = Demander la parole
seat-floor-waits = Demande de parole : rang { $place }
seat-floor-speaks = Vous avez la parole
seat-stop = Signal d’arrêt
seat-stop-why = Seule la facilitation le voit.
seat-stop-sent = La facilitation est prévenue
seat-not-yet = Possible pendant la session.

## Le calculateur

seat-calc-title = Qu’est-ce que cela vaudrait pour vous ?
seat-calc-of = sur 100
seat-calc-spoken = { $total } sur 100. Sans accord { $nodeal }, objectif { $aim }
seat-calc-no-deal = Sans accord { $value }
seat-calc-aim = Objectif { $value }
seat-calc-better = Mieux que sans accord
seat-calc-equal = Égal à l’absence d’accord
seat-calc-worse = Moins que sans accord
seat-calc-crosses = Franchit une ligne rouge
seat-calc-crosses-what = Vous ne pourriez pas signer : { $options }
seat-calc-open = Pas encore choisi
seat-calc-start-over = Recommencer
seat-calc-keep = Garder cet ensemble
seat-calc-kept = Cet ensemble est gardé
seat-calc-take = Reprendre l’ensemble gardé
seat-calc-propose = Présenter comme proposition…

## Ce que la médiation voit à cet endroit

seat-process-title = Conduire le processus
seat-process-floor = Parole : { $name }
seat-process-floor-free = Personne n’a la parole
seat-process-waiting = Demandes de parole : { $count }
seat-process-agenda = Convenu à ce stade : { $agreed } sur { $issues }
seat-process-package = Ensemble pour une proposition

## Messages, propositions et texte

seat-messages-none-title = Pas encore de messages
seat-messages-none-body = Ce qui vous est adressé, à vous ou à tout le monde, apparaît ici.
seat-message-everyone = Tout le monde l’a reçu
seat-message-own = Tout le monde ne l’a pas reçu
seat-message-new = Nouveau
seat-message-mark = Marquer comme lu
seat-message-read = Lu
seat-proposals-none-title = Pas encore de proposition à votre table
seat-proposals-none-body = Choisissez des options à côté de cette page et présentez-les à la table.
seat-proposal-worth = Valeur pour vous : { $value } sur 100
seat-proposal-own = Cette proposition vient de votre partie.
seat-proposal-answered = Réponse de votre partie : { $answer }
seat-proposal-ask = Que répond votre partie ?
seat-put-title = Présenter une proposition à la table { $table }
seat-put-act = Présenter la proposition
seat-answer-act = Donner cette réponse
