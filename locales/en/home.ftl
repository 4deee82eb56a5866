### Home: resume, scenarios, past sessions.

home-name-arabic = صلح
home-to-dark = Dark theme
home-to-light = Light theme
home-open-file = Open file
home-new-session = New session
home-opening = Opening…
home-looking = Looking for scenarios and sessions…

## The session that stopped without closing

home-stopped = This session stopped without closing
home-stopped-damaged = This session stopped, and a part of its file is damaged
# The parts of a line: scenario, then $facts joined as a list.
home-stopped-where = { $scenario }. { $facts }.
home-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
home-tables = { $count ->
    [one] { $count } table
   *[other] { $count } tables
}
home-phase = phase { $number } of { $count }
home-left = { $left } left on the clock
home-over = { $over } over time
home-resume = Resume at { $time }
home-earlier = Choose an earlier point
home-close-keep = Close and keep the record
home-salvage = Save what can be read
home-nothing-lost = Nothing was lost
home-last-save = Last save { $time }
home-saved-points = Saved points
home-strip-name = Phase { $number } of { $count }, stopped at { $time }
home-count-settled = { $count ->
    [one] issue settled
   *[other] issues settled
}
home-count-decisions = { $count ->
    [one] decision
   *[other] decisions
}
home-count-notes = { $count ->
    [one] note
   *[other] notes
}
home-count-injects = { $count ->
    [one] inject sent
   *[other] injects sent
}

home-open-now = { $title } is open
home-open-now-running = The clock is running.
home-open-now-still = The clock stands still.
home-open-now-ended = The record is sealed.
home-go-on = Go to the session
home-close-session = Close session

home-seal-title = Close this session?
home-seal-body = The record of “{ $title }” is sealed as it was at { $time }. It can be read and used for the debrief. To play on later, choose an earlier point: that makes a new file.
home-seal-keep = Leave it as it is
home-seal-act = Close and keep the record

## Scenarios

home-scenarios = Scenarios
home-ready = { $count ->
    [0] none ready to run
    [one] one ready to run
   *[other] { $count } ready to run
}
home-find = Find a scenario
home-none-found = No scenario has this word
home-none-found-more = Try a part of the word, or clear the field to see all.
home-clear = Show all
home-write-own = Write your own
home-write-own-more = Copy a scenario and change its words and numbers in any text editor.
home-write-own-name = { $title }. { $more }
home-roles = { $count ->
    [one] { $count } role
   *[other] { $count } roles
}
home-issues = { $count ->
    [one] { $count } issue
   *[other] { $count } issues
}
home-own = Your own
home-advice = { $count ->
    [one] One remark for its author
   *[other] { $count } remarks for its author
}
home-card = { $title }. { $tagline } { $facts }. Set up a session.
home-broken = { $count ->
    [one] One problem
   *[other] { $count } problems
}
home-advice-more = Can be played as it is.
home-broken-more = Cannot be played until its files are mended.
home-show-problems-of = Show the problems of { $name }

home-problems-title = Problems of { $name }
home-problems-lead = All problems that were found, each with its place. Mend the files, then open the folder again.
home-problem-blocking = must be mended
home-problem-advice = remark
home-problem-file = { $file }
home-problem-line = { $file }, line { $line }, character { $column }
home-show-folder = Show the folder

home-own-title = Write your own scenario
home-own-lead = A scenario is a folder of text files: one with its structure, and one with its words for each language. No programming is needed, and every mistake is shown with its file and line.
home-own-copy = Start from a copy
home-own-copy-what = Scenario to copy
home-own-copy-act = Copy and show the folder
home-own-open = Play from a folder
home-own-open-what = Path of the folder
home-own-open-hint = Folder with the file scenario.ron
home-own-open-act = Open folder

## Files

home-browse = Browse…
home-cancel = Cancel
home-file-title = Open a session
home-file-path = Path of the session file
home-file-hint = File that ends in .sulh
home-file-lead = Type or paste the path, choose the file, or drop it anywhere on this window.
home-file-act = Open
home-dialog-open = A window for choosing is open beside this one.
home-drop = Drop the file to open it
home-drop-other = Drop a file that ends in .sulh, or the folder of a scenario.
home-not-sulh = Only session files (.sulh) and folders of scenarios can be opened here. Nothing was changed.

home-trouble-title = This file needs attention

## Earlier points

home-earlier-title = Go on from an earlier point
home-earlier-lead = The session opens in a new file as it was then. The record as it stands is kept beside it.
home-earlier-none = This session has no earlier point: nothing happened before it stopped.
home-earlier-act = Open from here
home-point-started = The session started
home-point-phase = { $phase } began
home-point-inject = “{ $inject }” was released
home-point-last = The last thing that was saved
home-point-name = { $time }, { $what }

## Past sessions

home-past = Past sessions
home-past-none = No sessions yet
home-past-none-more = Choose a scenario to set up the first one. Every session is kept as one file.
home-past-signed = { $count } of { $tables ->
    [one] 1 table signed
   *[other] { $tables } tables signed
}
home-past-no-agreement = No agreement
home-past-no-outcome = Ended, no outcome recorded
home-past-setup = Being set up
home-past-stopped = Stopped at { $time }
home-past-open = Open now
home-past-damaged = Cannot be read
home-past-newer = From a newer release
home-past-locked = Open in another window
home-past-name = { $title }, { $scenario }, { $date }, { $state }
home-past-unreadable = { $file }, { $state }
home-past-menu = More for { $title }
home-past-reveal = Show in its folder
home-past-note = All records stay on this laptop
home-past-count = { $count ->
    [one] One session
   *[other] { $count } sessions
}
