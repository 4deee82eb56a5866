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

## A covered seat

seat-veil-title = This seat is covered
seat-veil-how = Enter the six figures of the code slip.
seat-veil-again = Enter the code of this visit again.
seat-code = Code of the seat
seat-open = Open
seat-missed = { $left ->
    [one] This code does not fit. { $left } more try.
   *[other] This code does not fit. { $left } more tries.
}
seat-back = Back to the facilitator
seat-back-title = Back to the facilitator
seat-back-how = Enter the four figures of the return code.
seat-back-code = Return code
seat-back-act = Take the laptop back
seat-back-stay = Stay at the seat

## An open seat

seat-place = Table { $table }, { $role }
seat-covers-in = Open, covers itself in { $time }
seat-cover-now = Cover now
seat-time-left = Time left in this phase
seat-public = Everyone may read this
seat-table = At your table
seat-nobody = Nobody at this table
seat-pages = Pages of your seat
seat-page-brief = Brief
seat-page-messages = Messages
seat-page-proposals = Proposals
seat-page-text = Text
seat-brief-title = Confidential brief
seat-brief-why = For your eyes. Share only what helps you.
seat-opened = Opened { $time }
seat-handed-over = Handed over to you
seat-red-covered = Red lines are covered
seat-red-how = Hold { $key } to read. Release to cover.
seat-red-hold = Hold to read the red lines
seat-notes = My notes
seat-notes-why = For you alone. They stay with your seat and are printed on your own page only.
seat-notes-done = Close
seat-floor-ask = Ask for the floor
seat-floor-waits = Waiting for the floor: place { $place }
seat-floor-speaks = You have the floor
seat-stop = Stop signal
seat-stop-why = Only the facilitator sees it.
seat-stop-sent = The facilitator knows
seat-not-yet = Possible while the session is going on.

## The calculator

seat-calc-title = What would this be worth to you?
seat-calc-of = of 100
# Spoken: the bar with its two marks.
seat-calc-spoken = { $total } of 100. No deal { $nodeal }, aim { $aim }
seat-calc-no-deal = No deal { $value }
seat-calc-aim = Aim { $value }
seat-calc-better = Better than no deal
seat-calc-equal = As good as no deal
seat-calc-worse = Worse than no deal
seat-calc-crosses = Crosses a red line
seat-calc-crosses-what = You could not sign: { $options }
seat-calc-open = Not chosen yet
seat-calc-start-over = Start over
seat-calc-keep = Keep this package
seat-calc-kept = This package is kept
seat-calc-take = Take the kept package
seat-calc-propose = Put as a proposal…

## What the mediation sees in its place

seat-process-title = Leading the process
seat-process-floor = Floor: { $name }
seat-process-floor-free = Nobody has the floor
seat-process-waiting = Waiting for the floor: { $count }
seat-process-agenda = Agreed so far: { $agreed } of { $issues }
seat-process-package = Package for a proposal

## Messages, proposals and the text

seat-messages-none-title = No messages yet
seat-messages-none-body = What is sent to you or to everyone appears here.
seat-message-everyone = Everyone received this
seat-message-own = Not everyone received this
seat-message-new = New
seat-message-mark = Mark as read
seat-message-read = Read
seat-proposals-none-title = No proposals at your table yet
seat-proposals-none-body = Choose options beside this page and put them to the table.
seat-proposal-worth = Worth to you: { $value } of 100
seat-proposal-own = Your side put this proposal.
seat-proposal-answered = Answer of your side: { $answer }
seat-proposal-ask = What does your side answer?
seat-put-title = Put a proposal to table { $table }
seat-put-act = Put the proposal
seat-answer-act = Give this answer
