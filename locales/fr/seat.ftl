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
