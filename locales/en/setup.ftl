### Setup: scenario, people, roles, timing, room check.

## The top bar

setup-title = Set up a session
# $session is the facilitator's title, $scenario the name of the scenario.
setup-caption = { $session }. { $scenario }
setup-step-scenario = Scenario
setup-step-people = People
setup-step-roles = Roles
setup-step-timing = Timing
setup-step-room = Room check
setup-continue-people = Continue to people
setup-continue-roles = Continue to roles
setup-continue-timing = Continue to timing
setup-continue-room = Continue to room check
setup-start = Start the session
setup-to-console = Go to the console
setup-print-briefs = Print briefs
setup-print-briefs-why = Writes one page for each seat into a folder that you choose. Print it from there.

## Scenario

setup-pages = Parts of the scenario
setup-page-story = Story
setup-page-cast = Parties and roles
setup-page-issues = Issues
setup-page-teaching = Teaching note
setup-page-sources = Sources
setup-safety = What may touch people
setup-background = Background
setup-timeline = Timeline
setup-map = The place
setup-role-shared = { $people ->
    [one] for { $people } person
   *[other] can be shared by { $people }
}
setup-role-experience = Asks for experience
# $letter is A, B, C; $title the title of an issue.
setup-issue = { $letter }. { $title }
setup-teaching-aims = What people learn here
setup-teaching-usual = How it usually goes
setup-teaching-watch = What to watch
setup-teaching-numbers = The figures behind it
setup-teaching-shorten = If time is short
setup-teaching-culture = Culture and faith
setup-teaching-safety = Care for people
setup-teaching-questions = Questions that come up
setup-pitfalls = What can go wrong
setup-sources-intro = The ideas of the two OIC Member States conferences on mediation that this scenario puts to work (C1: Istanbul, 21 November 2017; C2: Istanbul, 29 November 2018).
setup-session-title = Title of the session
setup-session-title-hint = It stands on the briefs and on the debrief.
setup-session-title-blank = A title is missing. Write one, or press Esc to keep the last one.
setup-facts = At a glance
setup-fact-level = Level
setup-fact-minutes = Length
setup-fact-parties = Parties
setup-fact-issues = Issues
setup-fact-injects = Injects
setup-fact-seats = People at a table
setup-fact-seats-of = { $least } to { $most }
setup-fact-version = Version
setup-fact-languages = Languages
# $people is how many are on the roster, $tables how many tables suit them best.
setup-tables-advice = { $tables ->
    [one] On the roster: { $people }. One table suits them best.
   *[other] On the roster: { $people }. { $tables } tables suit them best.
}
setup-with-scenario = With this scenario
setup-copy-scenario = Copy and change
setup-copy-scenario-why = Writes the text files of the scenario into your folder. The session that is open stays as it is.
setup-public-page = Write the public page
setup-public-page-why = What everyone may know, as one page to send out or to print.

## People

setup-people-title = People
# $least and $most: how many people a session is made for.
setup-people-count = { $count ->
    [0] A session has { $least } to { $most } people
    [one] { $count } person on the roster
   *[other] { $count } people on the roster
}
setup-add = Add
setup-person-add = Add a person
setup-person-add-by-hand = Add people by hand
setup-mark-present = Mark all present
setup-mark-present-why = { $count ->
    [one] One person is still expected.
   *[other] { $count } people are still expected.
}
setup-people-none = Nobody on the roster yet
setup-people-none-why = Load the list you have, paste it from a spreadsheet, or drop the file on this window.
setup-roster-load = Load a roster file
setup-roster-reading = Reading the roster
setup-roster-reading-why = It is shown here before anybody is put on the roster.
setup-find-person = Find a person
setup-find-person-hint = Find a name
setup-find-none = Nobody found
setup-find-none-why = No name or country matches here. Another spelling may help.
setup-show-all = Show everyone
setup-filter = Which people
setup-filter-all = All
setup-filter-unseated = Unseated
setup-filter-away = Away
setup-column-name = Name
setup-column-country = Country
setup-column-status = Status
setup-column-languages = Languages
setup-column-gender = Gender
setup-column-experience = Experience
setup-column-attendance = Attendance
setup-column-seat = Seat
setup-column-note = Note
setup-column-row = Row
setup-experience-unstated = Experience not stated
# $role is a role, $table a number.
setup-seat-of = { $role }, table { $table }
setup-seat-at = Table { $table }, { $role }

setup-bring-file = From a file
setup-bring-drop = Drop a roster file here
setup-bring-kinds = Excel, CSV or text
setup-bring-path = Path of the file
setup-bring-path-hint = Or write where the file is and press Enter.
setup-bring-read = Read the file
setup-bring-paste = From a spreadsheet
setup-paste = Pasted cells
setup-paste-hint = Copy the cells in your spreadsheet and paste them here. One name in each line is enough.
setup-paste-read = Read what was pasted

setup-preview-title = { $count ->
    [0] Nobody was found in this list
    [one] One person was read
   *[other] { $count } people were read
}
setup-preview-take = { $count ->
    [one] Put one person on the roster
   *[other] Put { $count } people on the roster
}
# $known is how many are on the roster already.
setup-preview-add = { $count ->
    [one] Add one (on the roster: { $known })
   *[other] Add { $count } (on the roster: { $known })
}
setup-preview-drop = Leave them out
setup-preview-problems = { $count ->
    [one] One thing to check
   *[other] { $count } things to check
}
setup-read-as-text = Read as text, { $encoding }; columns parted by { $delimiter }.
setup-read-as-pasted = Read as pasted; columns parted by { $delimiter }.
setup-read-as-workbook = Read as a workbook, sheet “{ $sheet }”.
setup-read-as-workbook-of = Read as a workbook, sheet “{ $sheet }”. Not read: { $others }.
setup-read-header = The header is in row { $row }.
setup-read-no-header = No header was found; the columns were guessed.
# $letter is the letter of a column, $field what it holds.
setup-read-column = { $letter }: { $field }
setup-read-ignored = { $letter } not read: { $heading }
setup-encoding-utf8 = UTF-8
setup-encoding-utf16 = UTF-16
setup-encoding-western = Western European
setup-encoding-turkish = Turkish
setup-encoding-arabic = Arabic
setup-encoding-cyrillic = Cyrillic
setup-encoding-macintosh = Macintosh
setup-delimiter-comma = commas
setup-delimiter-semicolon = semicolons
setup-delimiter-tab = tabs
setup-delimiter-bar = bars
setup-delimiter-none = nothing: one column
setup-field-given = Given name
setup-field-middle = Middle name
setup-field-family = Family name

setup-person-title = Change a person
setup-person-title-new = Add a person
setup-person-pages = Parts of the entry
setup-person-page = Entry
setup-wishes-page = Wishes and distance
setup-person-save = Save
setup-cancel = Cancel
setup-person-remove = Remove
setup-person-remove-why = Takes the entry off the roster. Undo brings it back.
setup-person-remove-late = The session has started. Mark who has left instead.
setup-person-name-missing = A name is missing. Write one first.
setup-unstated = Not stated
setup-attendance-hint = Whoever does not come or leaves gives the seat free.
setup-person-note-hint = For you alone. It is never shown to the room.
setup-country-unknown = No country of this name is known. Left like this, the country stays blank.
setup-languages-hint = Best language first. Press one again to take it off.
# $place is 1, 2, 3.
setup-language-ranked = { $place }. { $name }
setup-language-other = Another language
setup-language-add = Add
setup-language-unknown = Write the name of a language, or its code of two letters.
setup-wishes-roles = Roles
setup-wish-ask = Asks for it
setup-wish-refuse = Must not have it
setup-wish-ask-role = Asks for the role: { $role }
setup-wish-refuse-role = Must not have the role: { $role }
setup-apart = At another table than
setup-apart-hint = The seating keeps them apart wherever it can.
setup-apart-choose = Find somebody
setup-apart-remove = Take off the list: { $name }

## Roles

setup-roles-title = Who plays whom
setup-roles-need-people = Roles are given to people. Bring the roster in first.
setup-go-to-people = Go to people
setup-go-to-roles = Go to roles
setup-tables = Number of tables
setup-tables-shown = { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
}
setup-tables-less = One table less
setup-tables-more = One table more
setup-tables-use = { $tables ->
    [one] Use one table
   *[other] Use { $tables } tables
}
setup-seats-give = Give out seats
setup-shuffle = Shuffle unpinned
setup-shuffle-why = A new draw, as good as the last one. Pinned seats stay.
setup-balance = Balance tables
setup-balance-why = Looks for the best seating again from the same draw. Pinned seats stay.
setup-mend = Mend the seating
setup-mend-why = Fills gaps with as few moves as possible. You see the moves before they are made.
setup-seating-none = No seat is given out yet
setup-seating-none-why = Women, languages, experience and countries are spread evenly over the tables. You can change every seat afterwards.
setup-seating-busy = Giving out seats
setup-seating-busy-why = Looking for the fairest seating of these people.
setup-quality-best = Proven best
setup-quality-above = { $above } points from the best
setup-quality-why = The seating costs { $cost }; no seating of these people can cost less than { $bound }. Cost counts colleagues at one table, uneven tables and wishes that were not met.

setup-board-drag = Drag a person to move
setup-board-pin = pin
setup-board-swap = swap
setup-board-dots = experience
setup-table = Table { $table }
setup-table-seated = { $seated ->
    [one] { $seated } seated
   *[other] { $seated } seated
}
setup-table-empty = { $empty ->
    [one] { $empty } seat empty
   *[other] { $empty } seats empty
}
setup-women = Women
setup-women-of = { $women } of { $seated }
setup-women-said = Women: { $women } of { $seated }
setup-speak = Speak
setup-seniors = { $seniors ->
    [one] { $seniors } senior
   *[other] { $seniors } senior
}
setup-seat-person = Seat { $name }
setup-seat-empty = Empty seat
setup-seat-said = { $name }: { $role }, table { $table }
setup-seat-said-pinned = { $name }: { $role }, table { $table }, pinned
setup-seat-said-offer = Seat { $name }: { $role }, table { $table }
setup-seat-said-empty = Empty seat: { $role }, table { $table }
setup-pin = Pin
setup-unpin = Unpin
setup-swap-with = Swap with…
setup-edit-person = Change the entry…
setup-free-seat = Free the seat
setup-roles-unplayed = { $count ->
    [one] Show one role that nobody plays
   *[other] Show { $count } roles that nobody plays
}
setup-roles-fewer = Hide roles that nobody plays
setup-reserve = Reserve

setup-swap-title = Swap { $people }
# $person is a name, $role a role, $table a number.
setup-move-title = Move { $person } to { $role }, table { $table }
setup-swap-do = Swap seats
setup-move-do = Move
setup-swap-keep = Keep as is
setup-swap-better = Better: points away from the best seating
setup-swap-equal = As good as before: points away from the best seating
setup-swap-worse = Not as good: points away from the best seating
setup-swap-same = Women, languages, experience and countries stay as evenly spread as they are.
setup-swap-solved = Solved: { $what }
# $what is a group such as "Woman" or a language, $tables the numbers of tables.
setup-swap-measure = { $what }, tables { $tables }

setup-before = Before you continue
setup-before-count = { $count ->
    [0] Nothing to look at
    [one] { $count } to look at
   *[other] { $count } to look at
}
setup-before-open = Seat without a person: { $role }, table { $table }.
setup-before-fine = Everything that was asked for is met.
setup-before-languages = Somebody at every table speaks: { $languages }.
setup-before-show = Show

setup-mend-title = { $moves ->
    [0] The seating is as good as it can be
    [one] Mend the seating with one move
   *[other] Mend the seating with { $moves } moves
}
setup-mend-nothing = No move would make it better. Whoever has no seat observes.
setup-mend-note = What whoever takes over must know
setup-mend-take = Take these seats
setup-mend-leave = Leave as is
setup-mend-to = { $name } gets the seat { $seat }.
setup-mend-from-to = { $name } moves from { $from } to { $to }.
setup-mend-takes-over = Shared the role already.
setup-mend-essential = The role is essential.
setup-mend-open = The role was open.
setup-mend-late = Arrived late.
setup-mend-leaves-shared = Somebody else plays the former role too.
setup-mend-leaves-optional = The former role was optional.
setup-mend-leaves-wanted = The former role is needed less.

## Timing

setup-bar-plan = Plan
setup-bar-day = The day
setup-bar-name = The plan of phases
# $phase is a name, $minutes such as "20 min".
setup-phase-said = { $phase }, { $minutes }
setup-plan = Phases
setup-plan-total = { $minutes ->
    [one] { $minutes } minute in all
   *[other] { $minutes } minutes in all
}
setup-plan-fixed = The session has started, so the plan stands. Add or take minutes in the console.
setup-column-phase = Phase
setup-column-minutes = Minutes
setup-column-least = At least
setup-column-begins = Begins
setup-column-ends = Ends
setup-protected = Protected
setup-minutes-of = Minutes: { $phase }
setup-minute-less = One minute less
setup-minute-more = One minute more
setup-fit = Fit to a slot
setup-fit-why = Every phase gives or gains its share. The debrief keeps its time.
setup-fit-to = Fit to { $minutes } minutes
setup-fit-own = Another slot, in minutes
setup-fit-do = Fit the plan
setup-fit-wrong = A slot is a number of minutes, { $most } at most.
setup-fit-back = Back to the { $minutes } minutes as written
setup-clock-if = If you start now
setup-clock-started = On the clock
setup-clock-begins = Begins
setup-clock-debrief = Debrief
setup-clock-ends = Ends

## Room check

setup-wall = Projector
setup-wall-open = Open
setup-wall-closed = Not open
setup-wall-open-it = Open the projector
setup-wall-close = Close the projector
setup-wall-test = Test picture
setup-wall-full = Full screen
setup-wall-how = Open its window, drag it to the second screen and fill that screen. The test picture shows whether the last row can read it.
setup-wall-shows = The room sees
setup-wall-shows-nothing = Nothing: the projector is not open.

setup-rehearse = Preview the day
setup-rehearse-why = Simulated people play this session on a fast clock, in a copy. Your record stays untouched.
setup-rehearse-do = Preview the day
setup-rehearse-takes = { $seconds ->
    [one] Takes about { $seconds } second.
   *[other] Takes about { $seconds } seconds.
}
setup-rehearse-cannot = Give out the seats first. A session that has started cannot be previewed.
setup-speed-name = Speed
setup-speed = { $factor } times faster

setup-checks = Before the start
setup-checks-left = { $left ->
    [0] All done
    [one] { $left } left
   *[other] { $left } left
}
setup-checks-by-hand = What only you can see
setup-check-briefs = The briefs are printed and sealed, one for each seat.
setup-check-stop = Everyone knows the stop signal, and that a role is not a person.
setup-check-languages = Who needs which language is settled, and who helps.
setup-check-tables = Tables stand apart, and there is a place for talks between two.
setup-check-power = The laptop is on power, and the sound is as you want it.
setup-check-no-seats = No seat is given out yet.
setup-check-gaps = { $gaps ->
    [one] One essential role has nobody.
   *[other] { $gaps } essential roles have nobody.
}
# $seats and $tables are numbers.
setup-check-seats = { $tables ->
    [one] Seats given out: { $seats }, at one table. Every essential role is filled.
   *[other] Seats given out: { $seats }, at { $tables } tables. Every essential role is filled.
}
setup-check-expected = In the room: { $here }. Still expected: { $expected }.
setup-check-present = In the room: { $here }. Nobody else is expected.
# $ends is a time such as 16:30.
setup-check-plan = The plan takes { $minutes } minutes; started now, it ends at { $ends }.
setup-check-saved = Saved in { $path }
setup-check-unsaved = The last changes are not saved yet. Everything is in memory.
setup-check-memory = This session lives in memory only.
setup-show-folder = Show the folder
