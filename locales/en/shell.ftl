### The frame around every screen: rail, top bar, palette, keys, cover.

place-home = Home
place-setup = Setup
place-console = Console
place-debrief = Debrief
place-projector = Projector
place-settings = Settings
rail-name = Places
# Spoken; $place is the console.
rail-injects-due = { $count ->
    [one] { $place }, one inject due
   *[other] { $place }, { $count } injects due
}

## Actions, in the palette and on the sheet of keys. Verb first.

action-palette = Find or do anything
action-keys = Show all keys
action-go = Go to { $place }
action-new-session = New session
action-open-file = Open file
action-start = Start the session
action-pause-or-resume = Pause or resume the clock
action-next-phase = Next phase
action-previous-phase = Previous phase
action-add-minutes = { $minutes ->
    [one] One minute more
   *[other] { $minutes } minutes more
}
action-take-minutes = { $minutes ->
    [one] One minute less
   *[other] { $minutes } minutes less
}
action-recover-time = Recover time
action-observe = Write an observation
action-injects = Look at the injects
action-write-inject = Write an inject
action-next-speaker = Next speaker
action-stop-floor = Stop the floor
action-speakers = Choose who speaks
action-call-caucus = Call a caucus
action-focus-table = Look at table { $table }
action-all-tables = Look at all tables
action-undo = Undo
action-redo = Redo
action-cover = Cover or uncover this screen
action-projector = Open or close the projector
action-freeze-projector = Freeze or unfreeze the projector
action-blank-projector = Blank or show the projector
action-projector-full-screen = Projector full screen
action-switch-theme = Light or dark theme
# The language as it calls itself, such as Français.
action-language = Language: { $name }
action-zoom-in = Larger text
action-zoom-out = Smaller text
action-export = Export the debrief
action-end-session = End the session

keys-general = Anywhere
keys-time = Time
keys-room = Room
keys-screens = Screens

## Toasts and system dialogs of the desk

close = Close
session-first-title = Session of { $date }
save-elsewhere = Save elsewhere…
pick-session = Open a session
pick-roster = Open a roster
pick-scenario = Open the folder of a scenario
pick-export = Choose a folder for the documents
pick-save-elsewhere = Save the session elsewhere
where-lead = This computer offers no window for choosing. Write or paste the path.
where-path = Path
where-act = Use this path
toast-sealed = Session closed. Its record is kept.
toast-people-added = { $count ->
    [one] One person added
   *[other] { $count } people added
}
toast-seats-given = { $count ->
    [one] One seat given out
   *[other] { $count } seats given out
}
toast-seats-changed = Seats changed
toast-exported = Written: { $names }, in { $folder }
toast-export-failed = Could not write { $path }: { $error }. The session is safe. Choose another folder.
file-debrief = debrief
file-briefs = briefs
file-public-page = for-everyone
file-worksheet = analysis-worksheet
projector-window = Sulh, projector

# Name of the window in the task bar and for screen readers: the place, the title of the session, the program.
window-at = { $place } – Sulh
window-at-session = { $place } – { $session } – Sulh

toast-scenario-copied = Copied to { $folder }. Change it there; it appears beside the others.
