### Keys, the palette and the sheet of keys, the cover.

## What stands on the caps. Letters and figures stand there as they are.

key-control = Ctrl
key-command = Cmd
key-shift = Maj
key-alt = Alt
key-space = Espace
key-enter = Entrée
key-escape = Échap
key-up-and-down = ↑ ↓

## Palette

palette-title = Rechercher ou agir
palette-field = Rechercher une action, une personne, une table, un fait nouveau ou une phase
palette-hint = Saisissez un mot
palette-nothing = Rien ne porte ce nom
palette-nothing-more = Essayez une partie du mot, ou un synonyme.
palette-choose = choisir
palette-do = exécuter
palette-close = fermer
palette-results = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
palette-place-nowhere = sans place
palette-person-at = { $role }, table { $table }
palette-inject = Fait nouveau
palette-inject-sent = Fait nouveau diffusé
palette-phase = Phase { $number } sur { $count }
palette-phase-jump = Passer à la phase : { $phase }

## Sheet of keys

keys-title = Raccourcis clavier
keys-note = Les touches d’une seule lettre sont inactives pendant la saisie. Une ligne grisée est indisponible pour l’instant.
keys-no-key = dans la recherche
keys-line = { $action }, touche { $key }
keys-line-without = { $action }, sans touche

## Cover

cover-title = Écran masqué
cover-how = Les chronomètres tournent toujours. Appuyez sur { $key } pour revenir.
cover-how-still = Appuyez sur { $key } pour revenir.
cover-return = Afficher l’écran
cover-clock = Temps restant dans cette phase
