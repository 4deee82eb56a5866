### A seat in private: the place of the briefs, the code slips, and the screen that a person reads at a seat.

## The place of the briefs, for the facilitator

place-briefs = Briefs
seats-empty-title = No seats yet
seats-empty-body = Once seats are given out, each brief can be opened here, or printed.
seats-empty-act = Give out seats
# Spoken: one row of the list.
seats-row = { $role }, { $person }
seats-never-opened = Not opened yet
seats-opened = Opened { $time }
seats-show-code = Show code
# Spoken, on the button that shows the code of one person.
seats-show-code-of = Show code: { $person }
seats-cover-code-of = Cover code: { $person }
# Six figures in two groups of three; four in one go stand without.
seats-code = { $first } { $last }
seats-open = Open this seat
seats-open-of = Open the seat: { $person }
seats-return-title = Your return code
seats-return-why = When the laptop has been at a seat, these figures bring you back here. Keep them to yourself.
seats-return-show = Show return code
seats-return-cover = Cover return code
seats-paper-title = On paper
seats-print-slips = Print code slips
seats-print-slips-why = One slip for each person, in that person’s language, with the code that opens the seat once.
seats-hand-title = Hand the laptop over: { $person }
seats-hand-body = The screen is covered until the code of the seat is entered, and covers itself again. Until your return code is entered, nothing else in this window can be reached.
seats-hand-act = Hand over the laptop
# A place in the palette: whose seat.
seats-palette = Open the seat: { $person }

## The code slips, on paper

slips-title = Code slips: { $scenario }
slips-subtitle = { $session }. Cut along the lines and hand each slip to its reader alone.
slips-foot = Confidential. A code opens its seat for one visit; the next visit has another code.
slips-facilitator = For the facilitator
slips-return = Return code
slips-return-how = When the laptop has been at a seat, enter this code to come back to the console. Keep this slip.
slips-code = Code of your seat
slips-how = When the laptop comes to you, enter this code. Your brief covers itself after a minute; the space bar covers it at once.
briefs-own-notes = Your notes
file-slips = code-slips
