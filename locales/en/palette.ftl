### Keys, the palette and the sheet of keys, the cover.

## What stands on the caps. Letters and figures stand there as they are.

key-control = Ctrl
key-command = Cmd
key-shift = Shift
key-alt = Alt
key-space = Space
key-enter = Enter
key-escape = Esc
key-up-and-down = ↑ ↓

## Palette

palette-title = Find or do anything
palette-field = Find an action, a person, a table, an inject or a phase
palette-hint = Type a word
palette-nothing = Nothing has this name
palette-nothing-more = Try a part of the word, or another word for it.
palette-choose = choose
palette-do = do it
palette-close = close
palette-results = { $count ->
    [one] One result
   *[other] { $count } results
}
palette-place-nowhere = no seat yet
palette-person-at = { $role }, table { $table }
palette-inject = Inject
palette-inject-sent = Inject, released
palette-phase = Phase { $number } of { $count }
palette-phase-jump = Go to the phase { $phase }

## Sheet of keys

keys-title = Keys
keys-note = Keys of one letter rest while you type in a field. A grey line cannot be done now.
keys-no-key = in the palette
keys-line = { $action }, key { $key }
keys-line-without = { $action }, no key

## Cover

cover-title = Screen covered
cover-how = Clocks keep running. Press { $key } to return.
cover-how-still = Press { $key } to return.
cover-return = Show the screen
cover-clock = Time left in this phase
