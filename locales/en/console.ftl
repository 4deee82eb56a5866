### Console: where the facilitator runs the session.

console-cancel = Cancel
console-done = Done
console-table = Table { $table }
console-all-tables = All tables
console-everyone = Everyone
console-a-party = A party
console-a-role = A role
console-to = To

## Top bar

console-ready = Ready
console-running = Running
console-paused = Paused
console-ended = Ended
console-rehearsing = Rehearsing, { $factor } times as fast
console-stop-rehearsal = Stop
console-find = Find or do…
console-cover = Cover screen
console-saved = Saved { $time }
console-saving = Saving…
console-not-saved = Not saved
console-not-saved-memory = Kept in memory only
console-not-saved-rehearsal = Rehearsal, not saved
console-save-again = Try to save again
console-undo = Undo: { $what }
console-undo-nothing = Nothing to undo

console-wall-off = Projector is off
console-wall-clock = Projector shows: phase clock
console-wall-test = Projector shows: test picture
console-wall-blank = Projector is blank
console-wall-frozen = Projector is frozen
console-wall-open = Open the projector
console-wall-close = Close the projector
console-wall-freeze = Freeze what it shows
console-wall-make-blank = Make it blank
console-wall-full-screen = Full screen
console-wall-show-test = Test picture

## What undo takes back, after "Undo:"

console-undo-renamed = title of the session
console-undo-tables = number of tables
console-undo-plan = plan of the phases
console-undo-people = change of the roster
console-undo-attendance = attendance
console-undo-seats = change of seats
console-undo-phase = change of phase
console-undo-time = minutes added or taken
console-undo-recovered = phases shortened
console-undo-story = move of the story
console-undo-step = ticked step
console-undo-inject = inject put off, held or left out
console-undo-written = inject written
console-undo-indicator = indicator set
console-undo-issue = issue settled or opened
console-undo-floor = floor
console-undo-caucus = caucus
console-undo-walk-out = walk-out
undo-consent = what a party said of the mediation
undo-mandate = mandate
undo-support = call for support
undo-second-mediator = second mediator
undo-analysis = analysis sheet
console-undo-decision = decision noted
console-undo-outcome = outcome recorded
console-undo-observed = observation
console-undo-observation = observation changed
console-undo-words = words for the debrief
console-undo-last = last change

## Phase bar

console-plan = Plan
console-actual = Actual
console-phases = Phases
console-drift = { $minutes } min
console-phase-gone = { $minutes } min gone
console-phase-left = { $minutes } left
console-phase-detail = { $phase }. { $detail }
console-phase-detail-done = Planned { $planned } min, took { $taken } min
console-phase-detail-current = Planned { $planned } min, { $gone } gone, { $left } left
console-phase-detail-coming = Planned { $planned } min, has { $left } min

console-jump-title = Go to { $phase }?
console-jump-time = { $minutes ->
    [0] This phase has no time left on the plan.
    [one] One minute is left for this phase.
   *[other] { $minutes } minutes are left for this phase.
}
console-jump-over = { $count ->
    [one] One phase between is jumped over.
   *[other] { $count } phases between are jumped over.
}
console-jump-injects = { $count ->
    [one] One inject of an earlier phase falls due at once. No inject goes out until you release it.
   *[other] { $count } injects of earlier phases fall due at once. No inject goes out until you release it.
}
console-jump-undo = The move can be undone.
console-jump-act = Go there

## Clock

console-before-title = Ready to start
console-before-plan = { $phases } phases, { $minutes } minutes.
console-before-end = Started now, the session ends at { $time }.
console-before-nobody = No seat is given out yet.
console-give-out-roles = Give out the roles
console-after-title = The session is over
console-after-words = Ended at { $time }. The record is sealed.
console-go-to-debrief = Go to the debrief
console-phase-place = Phase { $number } of { $count }
console-more-clock = More for the clock
console-back-to = Back to { $phase }
console-end-session = End the session…
console-end-now = End session
console-pause = Pause
console-resume = Resume
console-time-left = left in this phase
console-time-paused = the clock stands
console-time-over = over time
console-ends = Ends { $time }, as planned
console-ends-planned = Ends { $time }, planned { $planned }
console-late = { $minutes ->
    [one] One minute behind plan
   *[other] { $minutes } minutes behind plan
}
console-recover = Recover time…

console-recover-title = Recover time
console-recover-intro = { $minutes ->
    [one] The session is one minute behind plan. The debrief keeps its time.
   *[other] The session is { $minutes } minutes behind plan. The debrief keeps its time.
}
console-recover-nothing = { $minutes ->
    [one] The session is one minute behind plan, and no coming phase can give time. The debrief keeps its time.
   *[other] The session is { $minutes } minutes behind plan, and no coming phase can give time. The debrief keeps its time.
}
console-recover-on-time = The session is on time. There is nothing to recover.
console-recover-cut = { $phase }: { $before } min, then { $after } min
console-recover-all = { $minutes ->
    [one] Brings one minute back. The session ends at { $time }.
   *[other] Brings { $minutes } minutes back. The session ends at { $time }.
}
console-recover-some = { $minutes ->
    [one] Brings one minute back and no more. The session ends at { $time }.
   *[other] Brings { $minutes } minutes back and no more. The session ends at { $time }.
}
console-recover-apply = Shorten these phases

## A gap in the clock

console-gap = { $minutes ->
    [0] Less than a minute is missing
    [one] One minute is missing
   *[other] { $minutes } minutes are missing
}
console-gap-question = The laptop slept, the program was closed, or a clock was set. Did the session go on in that time?
console-gap-counts = Count that time
console-gap-does-not-count = Leave it out
console-gap-back = { $minutes ->
    [0] The laptop’s clock was set back by less than a minute
    [one] The laptop’s clock was set back by one minute
   *[other] The laptop’s clock was set back by { $minutes } minutes
}
console-gap-told = The session clock is not touched by this. Times of day are told by the new clock.
console-gap-seen = Understood

## What to do now

console-now = What to do now
console-now-first = First: { $phase }
console-steps-done = { $done } of { $count } done
console-say = Words to say
console-on-the-wall = On the wall
console-story = In the story
console-move-story = Move the story

## Tables

console-in-trouble = In trouble
console-converging = Converging
console-steady = Steady
console-settled = { $settled } of { $count } issues settled
console-settled-short = { $settled } of { $count }
console-open = Open
console-last-settled = { $issue }: { $option }
console-last-reopened = Open again: { $issue }
console-last-inject = Inject: { $title }
console-last-nothing = No decision yet

console-indicator-start = As at the start of the session.
console-indicator-by-hand = From { $before } to { $value } at { $time }, set by hand.
console-indicator-by-inject = From { $before } to { $value } at { $time }, by the inject: { $title }
# $what is a cause such as "a party walked out".
console-indicator-by-rule = From { $before } to { $value } at { $time }, because of: { $what }
console-indicator-rising = { $indicator } { $value }, rising, table { $table }
console-indicator-falling = { $indicator } { $value }, falling, table { $table }
console-indicator-still = { $indicator } { $value }, table { $table }
console-indicator-title = { $indicator }, table { $table }
console-indicator-set = Set
console-indicator-by = { $indicator } { $change }
console-less = Less
console-more = More

console-trouble = Table { $table } is in trouble
console-cause-fall = { $points ->
    [one] Trust down one point in { $minutes } min.
   *[other] Trust down { $points } points in { $minutes } min.
}
console-cause-figures = Trust { $trust }, violence { $violence }.
console-cause-silent = Nothing settled for { $minutes } min.
console-cause-others = Also in trouble: { $tables }.
console-send-kind = Send: { $kind }

console-where-table-stands = Where table { $table } stands
console-page-issues = Issues
console-page-seats = Seats
console-page-speaking = Speaking
console-page-caucuses = Caucuses
console-issue-reopen = Open, not settled
console-issue-row-settled = { $letter } { $issue }, settled: { $option }
console-issue-row-open = { $letter } { $issue }, open
console-note-decision = Note a decision
console-decision-table = Decision at table { $table }
console-decision-room = Decision in the room
console-decision-label = What was decided
console-outcome-record = Record outcome
console-outcome-change = Outcome: { $outcome }
console-outcome-title = Outcome of table { $table }
console-outcome-words = An impasse is a result too, and is recorded with the same care.
console-outcome-note = What was learned (may stay blank)

## Seats

console-seats-none = Nobody sits at this table.
console-seats-without = { $count ->
    [one] One person without a seat
   *[other] { $count } people without a seat
}
console-no-seat = No seat
console-seat-row = { $name }, { $role }, { $attendance }
console-mend = Mend the seating
console-mend-free = Nobody plays: { $roles }
console-mend-waiting = { $count ->
    [one] One person in the room has no seat
   *[other] { $count } people in the room have no seat
}

## Injects

console-injects = Injects
console-injects-due = { $count ->
    [one] Injects: one due
   *[other] Injects: { $count } due
}
console-recipients-all = { $audience }, all tables
console-recipients-table = { $audience }, table { $table }
console-recipients-tables = { $audience }, tables { $tables }
console-when-at-most = { $indicator } at { $limit } or below, from { $phase }
console-when-at-least = { $indicator } at { $limit } or above, from { $phase }
console-when-silent = Nothing settled for { $minutes } min, from { $phase }
console-due-since = { $minutes ->
    [0] Due now
    [one] Due for one minute
   *[other] Due for { $minutes } minutes
}
console-due-in = Due in { $time }
console-release-now = Release now
console-release-to = Release to
console-release-named = Release: { $title }
console-five-later = +5 min
console-five-later-name = Five minutes later: { $title }
console-more-inject = More for the inject: { $title }
console-read-inject = Read in full
console-hold = Hold
console-skip = Leave out…
console-take-back = Take back
console-take-back-named = Take back: { $title }
console-scheduled = Scheduled
console-on-demand = Ready on demand
# Heading over cards for one role that differs from its own party.
console-tensions = Tensions inside a party
console-watching = Waiting for a condition
console-held = Held
console-released = Released
console-skipped = Left out
console-suggested = Suggested for table { $table }
console-read-by = Read by { $read } of { $count }
console-released-row = { $title }, read by { $read } of { $count }
console-state-scheduled = Scheduled for { $time }
console-state-ready = Ready on demand
console-state-due = Due since { $time }
console-state-held = Held
console-state-skipped = Left out
console-state-released = Released at { $time }
console-effect = { $indicator } { $change }
console-effects = When released: { $effects }
console-skip-title = Leave out: { $title }
console-skip-reason = Reason
console-skip-hint = One line is enough. It helps the debrief.
console-skip-act = Leave out
console-readers-intro = Tick who has read it. Read by { $read } of { $count }.
console-readers-all = Tick all
console-reader = { $person }, { $role }
console-reader-table = { $person }, { $role }, table { $table }
console-write-inject = Write an inject
console-write-title = Title, for you
console-write-body = What the audience reads
console-write-hint = It is not sent yet: it waits under “Ready on demand”.
console-write-act = Keep ready

## Observations

console-observations = Observations
console-note = Observation
console-note-hint = Note what you saw. @person #competency
console-note-it = Note it
console-note-remove = Take off: { $name }
console-note-change = Change the observation
console-note-take-out = Remove the observation
console-note-save = Save
console-note-mark = { $competency } { $level }
console-notes-none = No notes yet. A short one, as it happens, is worth most in the debrief.
console-more-note = More for the observation of { $time }
console-level = Level
console-level-of = Level { $level } of 5


## The floor of a table

# $table is a number.
console-floor = Floor at table { $table }
console-floor-nobody = Nobody has the floor.
# $time is a length such as 0:12.
console-floor-limit-in = Limit in { $time }
console-floor-over = Over by { $time }
console-floor-of = of { $limit }
# Spoken before the time that a speaker has used.
console-floor-time = Time on the floor
console-floor-interpreted = Speaks through a consecutive interpreter, so the limit is doubled.
console-floor-stop = Stop
# $n people are on the list of speakers; their names follow below.
console-floor-waiting = { $n ->
    [0] Nobody waits
    [one] { $n } waits
   *[other] { $n } wait
}
console-floor-people = Speakers
console-floor-withdraw = Take off the list: { $name }
console-floor-intro = Choose a name to put it on the list of speakers. The times are for you alone.
console-floor-away = In a caucus
console-floor-not-heard = Not heard yet in this phase
console-floor-on-the-list = On the list of speakers
console-floor-limit = Speaking limit
# Spoken: $name of a person, $state such as a role or "In a caucus", $time used so far.
console-floor-person = { $name }, { $state }, { $time }
console-floor-interpreter = Consecutive interpreter: { $name }
# $what is "Reply" or "Point of order".
console-floor-ask = { $what }: { $name }

## How the time on the floor is shared out

console-share-none = Nobody has spoken at this table yet.
console-share-figure = { $percent }%
# $what is a kind of role or a language, $figure a percentage.
console-share-of = { $what }: { $figure }
console-share-women = Women { $figure }
console-share-men = Men { $figure }
console-share-not-heard = Not heard yet in this phase: { $names }

## Separate meetings of a table

console-caucus-title = Call a caucus at table { $table }
console-caucus-alone-with = The mediators meet alone with
console-caucus-choose = Or choose who meets
console-caucus-place = Where
console-caucus-minutes = Minutes
console-caucus-call = Call them
console-caucus-count = { $n ->
    [0] Everyone is at the table.
    [one] { $n } caucus goes on
   *[other] { $n } caucuses go on
}
console-caucus-all-back = Call everyone back
console-caucus-back = Call back
console-caucus-more = { $n ->
    [one] { $n } minute more
   *[other] { $n } minutes more
}
console-caucus-shuttle = Send the mediators here
console-caucus-since = Since { $time }
console-caucus-at = { $place }, since { $time }
console-caucus-over = Time is up
console-caucus-was = { $from } to { $until }
console-caucus-missed = Missed at the table: speeches { $speeches }, issues settled { $settled }, decisions { $decisions }


## Safety of people

# $table is a number, $name a person.
console-stop-signal = Stop signal at table { $table }: { $name }
console-stop-signal-body = Only you see this. Go there and ask quietly; the person decides what happens next.
console-stop-signal-answered = Seen to
console-stop-signal-give = Stop signal
console-out-of-role = Step out of the roles first
# $tables is a list of numbers.
console-out-of-role-body = Still in role: { $tables }. Everyone says their own name and puts the role card away.
console-out-of-role-done = Everyone is out of role
console-walk-out = Walked out: { $party }
console-come-back = Came back: { $party }

## What the wall shows in place of the clock

console-wall-board = Projector shows: board, table { $table }
console-wall-text = Projector shows: text, table { $table }
console-wall-proposal = Projector shows: proposal, table { $table }
console-wall-poll = Projector shows: poll, table { $table }
console-wall-speaking = Projector shows: time on the floor, table { $table }
# $shown is one of the above; the sheet of a long page.
console-wall-sheet = { $shown }, { $sheet } of { $sheets }
action-show-clock = Show the phase clock
action-show-board = Show the board
action-show-text = Show the single text
action-show-proposal = Show the proposal at hand
action-show-poll = Show the last straw poll
action-wall-on = Next sheet on the projector
action-wall-back = Previous sheet on the projector
action-take-poll = Take a straw poll
