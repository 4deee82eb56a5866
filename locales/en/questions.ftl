### Questions before acts that cannot be undone.

question-end-title = End the session for everyone?
question-end-body = { $tables ->
    [one] The clock stops and the record is sealed. The record can be read afterwards; the session cannot be reopened.
   *[other] The clocks stop at all { $tables } tables and the record is sealed. The record can be read afterwards; the session cannot be reopened.
}
# The word that has to be typed; it also stands in question-end-prompt.
question-end-word = end
question-end-prompt = Type { $word } to confirm
question-end-keep = Keep running
question-end-act = End session

question-release-title = Release “{ $inject }”?
question-release-count = { $people ->
    [0] Nobody has such a seat at present.
    [one] One person gets it.
   *[other] { $people } people get it.
}
question-release-final = A release cannot be undone.
question-release-everyone = Goes to everyone in the room.
question-release-everyone-at = Goes to everyone at table { $table }.
question-release-party = Goes to { $party } at every table.
question-release-party-at = Goes to { $party } at table { $table }.
question-release-role = Goes to { $role } at every table.
question-release-role-at = Goes to { $role } at table { $table }.
question-release-keep = Not now
question-release-act = Release now

question-next-title = Leave “{ $phase }” now?
question-next-body = { $left } are left. Next comes { $next }. The time that is left is not lost: the session ends earlier by as much.
question-next-body-over = The time of this phase is used up. Next comes { $next }.
question-next-keep = Stay in this phase
question-next-act = Next phase

question-close-title = Close this session?
question-close-running = The clock is running. It stops until the session is opened again; everything is saved.
question-close-still = Everything is saved. The session can be opened again from Home.
question-close-keep = Keep it open
question-close-act = Close session
