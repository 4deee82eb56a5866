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
refusal-no-such-seat = There is no such seat at table { $table }.
refusal-not-reached = This inject did not go to that seat at table { $table }.
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

## Who speaks, and who meets apart

refusal-floor-not-at-the-table = Nobody can speak from this seat now: it is empty, or its person is in a separate meeting.
refusal-floor-waits-already = This person is on the list of speakers already.
refusal-floor-does-not-wait = This person is not on the list of speakers.
refusal-floor-speaks-already = This person has the floor already.
refusal-floor-nobody-waits = Nobody at the table is on the list of speakers. Choose who speaks.
refusal-floor-nobody-speaks = Nobody has the floor.
refusal-floor-limit = A speaking limit goes from { $least } seconds to { $most } minutes.
refusal-caucus-nobody = Choose at least one person for the caucus.
refusal-caucus-empty-seat = Nobody sits in one of these seats. Choose again.
refusal-caucus-over = This caucus is over.
refusal-caucus-there-already = They are in this caucus already.
refusal-caucus-nobody-away = Everyone is at the table.
refusal-caucus-length = A caucus goes on for { $least } to { $most } minutes.
refusal-safety-empty-seat = Nobody sits there.
refusal-safety-known = This stop signal is known already.
refusal-safety-no-signal = No stop signal from this seat waits for an answer.
refusal-safety-out-already = This table is out of role already.
refusal-seat-laptop-away = The laptop is with somebody already. Take it back first.
refusal-seat-laptop-not-there = The laptop is not at this seat.
refusal-seat-waits = { $seconds ->
    [one] Too many codes that did not fit. Try again in { $seconds } second.
   *[other] Too many codes that did not fit. Try again in { $seconds } seconds.
}
refusal-seat-note-too-long = { $most ->
    [one] A note has at most { $most } sign. Nothing was lost; shorten it to keep it.
   *[other] A note has at most { $most } signs. Nothing was lost; shorten it to keep it.
}
refusal-seat-not-this-seat = From a seat, people act for that seat alone.
refusal-entry-mediates = The mediation team neither consents to its own mediation nor goes to another one.
refusal-entry-nothing-to-withdraw = This party has not consented, so there is nothing to withdraw. Its refusal can be noted instead.
refusal-support-on-the-way = Somebody is on the way already. The next can be called once they are there.
refusal-support-called-before = They have been called already.
refusal-support-no-more = This table has called { $most } already; it cannot call more.
refusal-no-second-mediator = No other mediator has offered yet. The offer is noted first.
refusal-same-as-before = Nothing changes: it is so already.

## What an assignment could not meet

# $person, $other are names, $role a role, $table a number.
unmet-pin-not-here = { $person } is pinned and is not in the room.
unmet-pin-no-such-seat = { $person } is pinned to a seat that is not there: { $role }, table { $table }.
unmet-pin-twice = { $person } is pinned to more than one seat; the pin on { $role }, table { $table }, is left aside.
unmet-pin-taken = Somebody else is pinned there too: { $person }, { $role }, table { $table }.
unmet-pin-not-kept = { $person } is pinned to another seat: { $role }, table { $table }.
unmet-too-few-people = { $needed } essential roles, { $people } people. Take fewer tables, or leave roles open.
unmet-too-few-people-at-one = { $needed } essential roles, { $people } people. Leave roles open.
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

## A roster that cannot be read

cannot-read-missing = There is no file of this name.
cannot-read-folder = This is a folder, not a file.
cannot-read-not-allowed = The system does not let you read this file.
cannot-read-unreadable = The system could not read this file.
cannot-read-unreadable-code = The system could not read this file (number { $code }).
cannot-read-empty = Nothing is in this file.
cannot-read-too-large = This file is larger than a roster can be ({ $megabytes } MB at most).
cannot-read-too-many-rows = This file has more rows than a roster can have ({ $limit } at most).
cannot-read-not-a-table = This is not a table: { $kind }.
cannot-read-encrypted = This workbook is protected with a password.
cannot-read-damaged = This workbook is damaged.
cannot-read-no-names = No column of this table looks like names.
roster-is-safe = The roster is as it was.
cannot-read-hint-path = Check the name, or choose the file again.
cannot-read-hint-rights = Copy the file to a folder of your own and choose the copy.
cannot-read-hint-disk = Copy the file to this laptop and choose the copy.
cannot-read-hint-export = Save the list as an Excel workbook (.xlsx) or as CSV and choose that file.
cannot-read-hint-password = Take the password off in the spreadsheet program, or save the list as CSV.
cannot-read-hint-names = Write “Name” above the column of names, or paste the names one in each line.
cannot-read-hint-smaller = Save the sheet with the list alone and choose that file.

file-kind-pdf = PDF
file-kind-word = Word document
file-kind-presentation = presentation
file-kind-open-document = OpenDocument file
file-kind-binary-workbook = binary workbook (.xlsb)
file-kind-legacy-office = file of an older Office (.xls, .doc)
file-kind-picture = picture
file-kind-web-page = web page
file-kind-rich-text = rich text
file-kind-archive = archive
file-kind-database = database
file-kind-unknown = unknown kind of file

## What is doubtful in a roster

roster-row = Row { $row }
roster-row-column = Row { $row }, column { $column }
roster-row-heading = Row { $row }, column { $column } ({ $heading })
roster-column = Column { $column }
roster-whole-file = Whole file
roster-effect-remark = For your information
roster-effect-kept = Kept, please check
roster-effect-left-out = Left out

roster-no-name = No name. The row was left out.
roster-name-without-letters = No letters in the name: “{ $text }”. The row was left out.
roster-repeated-header = The header again. The row was left out.
roster-duplicate-name = Same name as in row { $row }: { $name }. Both are kept.
roster-duplicate-person = Same name and details as in row { $row }: { $name }. Both are kept; one may be too many.
roster-unknown-country = Unknown country, left blank: “{ $text }”.
roster-unknown-country-near = Unknown country, left blank: “{ $text }”. Meant: { $suggestion }?
roster-unknown-status = Neither diplomat nor student, left blank: “{ $text }”.
roster-unknown-gender = Gender not understood, left blank: “{ $text }”.
roster-unknown-language = Unknown language, left out: “{ $text }”.
roster-unknown-language-near = Unknown language, left out: “{ $text }”. Meant: { $suggestion }?
roster-unknown-experience = Experience not understood, left blank: “{ $text }”.
roster-too-many-cells = Cells beyond the last heading were left out: { $extra }
roster-broken-characters = Letters were lost before the file came here: “{ $text }”. Correct the entry.
roster-formula = A formula stands in place of its result: “{ $text }”. Correct the entry.
roster-cell-error = The spreadsheet shows an error, read as blank: { $text }
roster-too-long = The text was cut after { $limit } letters.
roster-unclosed-quote = A quotation mark opens and never closes. Quotation marks were read as letters.
roster-empty-rows = { $count ->
    [one] One blank row between the people.
   *[other] { $count } blank rows between the people.
}
roster-title-above = Taken for a title above the header: “{ $text }”.
roster-no-header = No header was recognised. The columns were guessed from what stands in them.
roster-name-guessed = No heading says “name”. The column of names was guessed.
roster-too-many-columns = Only the first { $limit } columns were read.
roster-nobody = There is a header, and nobody under it.

## The session file

file-missing = The file is not there: { $path }
file-folder-missing = The folder is not there: { $path }
file-already-there = A file of this name is there already: { $path }
file-no-permission = The system does not allow reading or writing here: { $path }
file-read-only = The file or its disk can be read and not written: { $path }
file-disk-full = The disk is full: { $path }
file-locked = The session is open in another window: { $path }
file-not-sulh = This is not a Sulh session: { $path }
file-newer = A newer release of Sulh wrote this file (format { $found }; this release knows { $known }): { $path }
file-not-understood = Event { $seq } of this file is of a kind that this release does not know ({ $event }): { $path }
file-damaged = This file is damaged from event { $seq } on: { $path }
file-damaged-words = The words of the scenario in this file are damaged: { $path }
file-out-of-order = An event came out of order (expected { $expected }), a mistake of the program: { $path }
file-other = The system reports a problem (in its own words: “{ $said }”): { $path }

file-safe-untouched = Nothing was changed.
file-safe-in-memory = Everything is still in memory; nothing was lost.
file-safe-until = Everything up to event { $seq } is whole.
file-safe-nothing = Nothing before it could be read.
file-safe-events = All events are whole.

file-hint-path = Check the name, or look for the file under Home.
file-hint-folder = Make the folder, or choose another place.
file-hint-other-name = Choose another name; nothing is ever overwritten.
file-hint-place = Choose a folder of your own, such as Documents.
file-hint-space = Free some space and try again, or save elsewhere.
file-hint-close-window = Close the other window, or go on there.
file-hint-sulh = Choose a file that ends in .sulh.
file-hint-update = Install the newer release, or open the file on the laptop where it was made.
file-hint-salvage = Take what is whole into a new file, and keep this one as it is.
file-hint-copy = Look for a copy on another disk or memory stick.
file-hint-report = Save elsewhere, and report this to whoever gave you Sulh.

## Why the system did not read or write, after a colon

system-not-found = there is no such file or folder
system-not-allowed = the system does not allow it
system-already-there = something of this name is there already
system-folder = a folder stands in its place
system-read-only = the disk can be read and not written
system-disk-full = the disk is full
system-in-use = another program uses it
system-bad-name = the system cannot have such a name
system-number = the system reports problem number { $code }
system-other = the system does not say why
