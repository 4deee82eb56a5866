### What the command line prints. Its manual (--help) stays in English, like the names of its commands.

cli-failure = sulh: { $what }
cli-no-such-language = There is no language “{ $code }”. Known: { $known }.
cli-no-home = There is no home folder for settings and sessions. Name one in SULH_HOME.
cli-no-window = No window could be opened (the system says: “{ $reason }”). Nothing was changed. Without a display, the commands still work: sulh --help
cli-unwritable = { $path } could not be written: { $reason }. Choose another folder.
cli-no-json = The result could not be put into JSON: { $reason }
cli-pack-clean = { $pack }: no problem found
cli-pack-has-problems = { $count ->
    [one] { $pack }: one problem
   *[other] { $pack }: { $count } problems
}
cli-scenario-facts = { $level }. Roles: { $roles }. Issues: { $issues }. Minutes: { $minutes }. Languages: { $languages }
cli-roster-sum = People: { $people }. Problems: { $problems }.
cli-roster-problem = { $place }: { $what } { $effect }.
cli-seat = Table { $table }, { $role }: { $name }
cli-left-over = Without a seat: { $names }
cli-cost = Cost { $cost }; no seating can cost less than { $bound }.
cli-inspect-head = { $title }: { $scenario }. People: { $people }. Tables: { $tables }.
cli-inspect-closed = Over. Session clock: { $minutes } min. Pauses: { $paused } min.
cli-inspect-running = Not closed. Session clock: { $minutes } min. Pauses: { $paused } min.
cli-inspect-ready = Not started.
cli-inspect-phase = { $phase }: planned { $planned } min, took { $actual } min
cli-inspect-sum = Events: { $events }. Injects released: { $injects }. Observations: { $notes }.
# $place is a table or the whole room, $turn what happened there.
cli-turn = { $place }: { $turn }
cli-written = Written: { $path }
