### Words of the documents that leave the laptop.

## The debrief

debrief-title = Debrief: { $scenario }
# $session is the facilitator's name of the session.
debrief-subtitle = { $session }, { $date }
debrief-subtitle-running = { $session }. Written while the session was still going on.
debrief-foot = Made with Sulh from the record of the session. The scenario is invented: its places, people and institutions point at no real ones.
debrief-foot-no-names = Made with Sulh from the record of the session. Names of participants were removed. The scenario is invented: its places, people and institutions point at no real ones.

debrief-figure-people = { $count ->
    [one] person
   *[other] people
}
debrief-figure-tables = { $count ->
    [one] table
   *[other] tables
}
debrief-figure-minutes = { $count ->
    [one] minute of session
   *[other] minutes of session
}
debrief-figure-injects = { $count ->
    [one] inject released
   *[other] injects released
}
debrief-figure-settled = { $count ->
    [one] issue settled, of { $total }
   *[other] issues settled, of { $total }
}
debrief-figure-notes = { $count ->
    [one] observation
   *[other] observations
}

debrief-heading-summary = In short
debrief-heading-plan = Plan and what happened
debrief-plan = Plan
debrief-actual = Actual
# A phase on the bar of the plan; $length such as "20 min".
debrief-segment = { $phase }: { $length }
debrief-phase = Phase
debrief-planned-minutes = Planned, min
debrief-actual-minutes = Actual, min
debrief-difference = Difference
debrief-left-out = left out
debrief-plan-sum = Planned { $planned } min, took { $actual } min.
debrief-plan-paused = { $minutes ->
    [one] The clock stood for { $minutes } minute.
   *[other] The clock stood for { $minutes } minutes.
}
debrief-heading-tables = What each table reached
debrief-issue = Issue
debrief-open = open
debrief-not-recorded = No outcome was recorded.
debrief-outcome-line = { $outcome }.
debrief-impasse-line = The table ended without an agreement. What was learned counts as much as a signature.
debrief-indicator = Indicator
debrief-indicator-start = At the start
debrief-indicator-end = At the end
debrief-table = Table { $table }
debrief-room = Whole room
debrief-heading-injects = Injects
debrief-inject = Inject
debrief-inject-to = To
debrief-inject-released = Released
debrief-inject-due-unreleased = due, not released
debrief-inject-skipped = left out: { $reason }
debrief-inject-read = Read by
# $read of the $reached seats ticked off.
debrief-inject-read-of = { $read } of { $reached }
debrief-audience-everyone = Everyone
debrief-at-table = { $time } (table { $table })
debrief-heading-turns = How it went
debrief-turn-phase = { $phase } begins
debrief-turn-inject = Inject: { $title }
debrief-turn-settled = { $issue } settled: { $option }
debrief-turn-reopened = { $issue } opened again
# $parties is a list of names.
debrief-turn-met-apart = Met apart: { $parties }
debrief-turn-walked-out = Walked out: { $party }
debrief-turn-came-back = Came back: { $party }
debrief-turn-put = Proposal { $number } put by { $party }
debrief-turn-adopted = Proposal { $number } adopted
debrief-turn-withdrawn = Proposal { $number } withdrawn
debrief-turn-not-carried = Vote on proposal { $number } over, not carried
# $on is what was asked about, $result how many gave each answer.
debrief-turn-poll = Straw poll, { $on }. { $result }
debrief-turn-signed = { $party }: { $word }
debrief-poll-line = { $time }, { $on }. { $result }
# $line is the line above; $said names each party with its answer.
debrief-poll-line-open = { $line } { $said }
debrief-turn-outcome = Outcome: { $outcome }
debrief-turn-indicator = { $indicator } set to { $value }
debrief-turn-recovered = { $minutes ->
    [one] { $minutes } minute taken from coming phases
   *[other] { $minutes } minutes taken from coming phases
}
debrief-turn-paused = { $minutes ->
    [0] A short pause
    [one] A pause of { $minutes } minute
   *[other] A pause of { $minutes } minutes
}
debrief-turn-seat = { $name }: seat or attendance changed
debrief-turn-seat-nameless = A seat or an attendance changed
# Stands in brackets for the name of a person whose role is not known, where names are left out.
debrief-someone = participant
debrief-when = When
debrief-where = Where
debrief-what = What
debrief-heading-questions = Guided questions
debrief-heading-people = Observations
debrief-observation-level = { $competency }, { $level } of 5
# An observation; $light is a competency, with a level or without.
debrief-note = { $time } – { $light }: { $text }
debrief-note-plain = { $time } – { $text }
debrief-person-seat = { $role }, table { $table }
# $seat is debrief-person-seat.
debrief-person-heading = { $name } – { $seat }
debrief-heading-room-notes = On the tables and the room
debrief-heading-closing = What we take home
debrief-heading-sources = Where the ideas come from
debrief-sources-intro = The scenario puts these ideas of the two OIC Member States conferences on mediation (C1: Istanbul, 21 November 2017; C2: Istanbul, 29 November 2018) to work.
debrief-source = { $idea } ({ $cite })
debrief-people-none = No observation was written about a person.

## Briefs

briefs-title = Briefs: { $scenario }
briefs-subtitle = { $session }. One page for each seat: hand each to its reader and to nobody else.
briefs-foot = Confidential: for the reader of this page alone. The scenario is invented.
briefs-seat = Table { $table }. { $role }
briefs-seat-of = { $person }, { $party }
briefs-seat-open = Seat still open, { $party }
briefs-public = What everyone knows
briefs-party = What your side knows together
briefs-background = The situation
briefs-timeline = How it came to this
briefs-map = The place
briefs-issues = What is on the table
briefs-issue-options = { $issue }: { $options }
briefs-glossary = Names, and how to say them
briefs-values = What each outcome is worth to your side
briefs-values-line = Together the best outcomes make 100. No agreement is worth { $nodeal }; aim for { $aim }.
briefs-option = Outcome
briefs-value = Value
briefs-never = { $option } (never)
briefs-public-title = For everyone: { $scenario }

## Sheets that go with the briefs

briefs-analysis = Conflict analysis, table { $table }
briefs-analysis-hint = Fill this in together before the openings. Short lines are enough; it is kept for the debrief.
briefs-observers = Card for observers
briefs-observers-hint = Choose two of these and look at nothing else. Note what you saw and when. Rate from 1 to 5, or write “not seen”.


## Who was heard how long

debrief-heading-speaking = Time on the floor
debrief-speaking-intro = Share of the time on the floor at each table. Where an interpreter speaks too, half of the time counts.
debrief-percent = { $percent }%
debrief-party = Party
debrief-person = Person
debrief-speaking-time = Time
debrief-speeches = Times on the floor
debrief-speaking-group = Group
debrief-speaking-share = Share

## Women among those who led, signed and negotiated

women-title = Women at the table
women-show = Show and print these figures
women-part = Who
women-past = Past peace processes
women-here = This room
women-count = How many
women-of = { $women } of { $of }
# Past peace processes, this room, how many: 2%, 67%, 2 of 3.
women-figures = { $past }, { $here } ({ $of })
# Told to assistive technology.
women-row = { $part }: { $past } in past peace processes, { $here } in this room ({ $of })
women-floor = Time on the floor
women-proposals = Proposals first put by women
women-source = Past figures: a UN Women study, cited in C1-EN III. Only those who declared their gender count. A training room is not a peace process.
part-chief-mediators = Chief mediators
part-signatories = Witnesses and signatories
part-negotiators = Negotiators

## The single text on paper

file-text = single-text-table-{ $table }
text-signatures = Signatures
text-versions = Versions
text-version-head = Version
text-version-edited = Edited
text-print = Save the text to print it
text-version-when = { $date }, { $time }
