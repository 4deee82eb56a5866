### The projector: the wall and its control.

## On the wall

wall-welcome = Welcome
wall-ready = We begin soon
wall-ended = Thank you
wall-phase-of = Phase { $number } of { $count }
# $time is the time on the wall, such as 15:41.
wall-left = left in this phase, ends { $time }
# The same beside the clock, where there are two languages.
wall-ends = Ends { $time }
wall-paused = The clock stands
wall-overtime = over time
wall-phases = Phases
wall-phases-done = { $count ->
    [one] 1 done
   *[other] 1 to { $count } done
}
wall-table = Table { $table }
wall-agreed = { $settled } of { $issues } agreed
wall-test-title = Can everyone read this?
wall-test-edge = The thick frame touches all four edges, and the circle is round.
wall-test-least = This is the smallest text of the exercise. Read it from the last row.

## Its control

projector-caption = What the room sees
projector-is-open = Window open
projector-is-closed = Window closed
projector-on-the-wall = On the wall
projector-public-only = Only what is public can be shown here: no indicators, no alerts, no notes, no briefs.
projector-window-title = Projector window
projector-open = Open the projector window
projector-close = Close the projector window
projector-move-hint = Drag the window onto the second screen, then make it full screen (F11).
projector-full-screen = Full screen
projector-freeze = Freeze: keep what is shown
projector-blank = Blank: show nothing
projector-test = Test picture
projector-test-hint = Show the test picture before people come in, and look at it from the last row.
projector-look = Look
projector-dark = Dark projector
projector-dark-hint = For a dark room only. In a lit room a dark picture loses its contrast.

## Pages in place of the clock

wall-page-board = Table { $table }: what was said
wall-page-text = Table { $table }: single text, version { $version }
wall-page-proposal = Table { $table }: proposal { $number }
wall-page-poll = Table { $table }: straw poll
wall-page-speaking = Table { $table }: time on the floor
# Which sheet of a long page: 1 / 2.
wall-sheet = { $number } / { $count }
# $about is "Proposal 8 on B", $by is "Put by: Mediation team, 15:29".
wall-proposal-line = { $about }. { $by }
# Told to assistive technology: how many wait for the floor.
wall-waiting = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}
poll-on-proposal = Proposal { $number }
poll-on-text = The single text as it is now
projector-shows = What it shows
projector-speaking-hint = By party, without names. The room sees it only while you show it.
action-show-changes = Show the text with its last changes
action-show-speaking = Show the time on the floor
