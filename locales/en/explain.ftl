### Why something did not happen, what is safe, and what to do next. Used by window and command line.

## Commands that were not carried out. The session is as it was.

refusal-session-ended = The session is over and its record sealed. Your own words for the debrief can still be written.
refusal-not-started = The session has not started. Start it first.
refusal-already-started = The session has started, so this cannot change any more.
refusal-already-paused = The clock stands already.
refusal-already-running = The clock runs already.
refusal-no-next-phase = This is the last phase. End the session when the debrief is done.
refusal-no-previous-phase = This is the first phase.
refusal-no-such-phase = The plan has no such phase.
refusal-shorter-than-used = A phase cannot be shorter than the time it has used. Take fewer minutes.
refusal-nobody-seated = No seat is given out yet. Give out the roles first.
refusal-no-such-person = This person is not on the roster.
refusal-person-absent = This person is not in the room. Mark the arrival first.
refusal-seated-twice = One person cannot have two seats.
refusal-no-such-seat = Table { $table } has no such seat, or what was sent did not go there.
refusal-no-such-table = There is no table { $table }.
refusal-tables-out-of-range = A session has { $least } to { $most } tables, not { $found }.
refusal-too-many-people = A session has at most { $most } people; these would be { $found }.
refusal-blank-name = A name is missing. Write one first.
refusal-blank-text = The text is blank. Write something first.
refusal-bad-plan = Every phase needs at least one minute.
refusal-no-such-inject = There is no such inject.
refusal-inject-released-before = This inject has been released there. It is never sent twice.
refusal-inject-skipped = This inject was left out. Take it back into the plan first.
refusal-reason-needed = Leaving an inject out needs a reason. One line is enough; it helps the debrief.
refusal-empty-audience = Nobody there would get this inject: its seats are empty.
refusal-not-in-scenario = The scenario has no such part: { $part }
refusal-indicator-out-of-range = An indicator goes from 0 to 100; { $found } lies outside.
refusal-level-out-of-range = A level goes from 1 to 5; { $found } lies outside.
refusal-no-such-observation = This observation is not there any more.
refusal-no-gap = No gap in the clock waits for a decision.
refusal-nothing-to-undo = Nothing is left to undo.
refusal-undo-stops-here = Undo ends here: what comes before has reached the room.
refusal-nothing-to-redo = Nothing is left to redo.

## What an assignment could not meet

# $person, $other are names, $role a role, $table a number.
unmet-pin-not-here = { $person } is pinned and is not in the room.
unmet-pin-no-such-seat = { $person } is pinned to a seat that is not there: { $role }, table { $table }.
unmet-pin-twice = { $person } is pinned to more than one seat; the pin on { $role }, table { $table }, is left aside.
unmet-pin-taken = Somebody else is pinned there too: { $person }, { $role }, table { $table }.
unmet-pin-not-kept = { $person } is pinned to another seat: { $role }, table { $table }.
unmet-too-few-people = { $needed } essential roles, { $people } people. Take fewer tables, or leave roles open.
unmet-too-many-people = { $people } people, { $seats } seats. Whoever has no seat observes.
unmet-essential-empty = Essential role without a person: { $role }, table { $table }.
unmet-refused-role = { $person } has a role that should not be given to them: { $role }, table { $table }.
unmet-kept-apart = { $person } and { $other } should be kept apart and share table { $table }.
unmet-no-speaker = Nobody at table { $table } speaks { $language }.
unmet-colleagues = Colleagues at table { $table }: { $people } ({ $country }).
unmet-colleagues-unavoidable = Colleagues at table { $table }: { $people } ({ $country }). There are more of them than tables.
# $group is a name such as "Woman" or "Student", $counts such as "table 1: 3, table 2: 1".
unmet-uneven = Not spread evenly: { $group } ({ $counts }).
unmet-count-at = table { $table }: { $count }
unmet-experience-missing = A first-timer has a role that asks for experience: { $person }, { $role }, table { $table }.
unmet-wish-not-met = { $person } asked for another role than { $role }, table { $table }.
unmet-wish-no-seat = { $person } asked for a role and has no seat.

## Why there is no assignment at all

cannot-assign-tables = A session has 1 to { $most } tables, not { $found }.
cannot-assign-nobody = Nobody on the roster can be seated. Add people, or mark who has come.
cannot-assign-no-roles = The scenario has no roles.
cannot-assign-listed-twice = One person is on the roster twice. Remove one of the entries.

## Why a plan does not fit

cannot-fit = { $minutes ->
    [one] The phases need at least { $minutes } minute to do their work. Choose a longer slot.
   *[other] The phases need at least { $minutes } minutes to do their work. Choose a longer slot.
}
