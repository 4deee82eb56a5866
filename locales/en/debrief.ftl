### The debrief screen. What it shares with the document stands in documents.ftl.

debrief-tabs = Parts of the debrief
debrief-tab-discuss = Discuss
debrief-tab-record = Record
debrief-tab-notes = Notes
debrief-tab-words = Own words
debrief-export = Export
# One or more languages as they call themselves; each gets files of its own.
debrief-languages = Languages of the documents: { $languages }
debrief-close = Close session
debrief-names = Names
debrief-empty-title = Nothing to look back on yet
debrief-empty-body = When the session has begun, its record gathers here.
debrief-empty-act = Go to setup
# $step is a part of the debrief, such as "Turning points".
debrief-question-of = Question { $number } of { $count }: { $step }
debrief-from-the-record = From the record
debrief-what-was-said = What was said
debrief-words-hint = Write in your own words; it goes into the debrief.
debrief-previous = Previous
debrief-next = Next
# $began is a time such as 15:06, $actual a length such as "22 min".
debrief-phase-detail = Began { $began }, planned { $planned } min, took { $actual }
debrief-outcome = Outcome
debrief-indicators = Indicators, from start to end
debrief-from-to = { $start } to { $end }
debrief-no-notes-title = No observations
debrief-no-notes-body = Observations that are written at the console gather here, person by person.
# $what is an entry of the record.
debrief-at-a-table = Table { $table }. { $what }
