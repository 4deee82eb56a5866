### Observers, their ratings, the code of conduct, and the note on what may touch people.

## Commands that were not carried out

refusal-observing-same-twice = An observer looks at two different competencies. Choose another second one.
refusal-observing-same-name = Two observers have the same name. Add something to one of them.
refusal-observing-has-seat = This person has a seat and plays. Whoever has no seat can observe.
refusal-observing-nobody = Nobody of this name observes any more.
refusal-observing-in-future = The session has not come to this moment yet. Choose an earlier one.
refusal-observing-nothing-to-mend = This is noted as mended already.

## What undo takes back

undo-observers = who observes what
undo-content-note = tick at the content note

## The code of conduct for mediators: a short name and one sentence for each point

conduct-impartiality = Impartiality
conduct-impartiality-text = Gives each party like time, like courtesy and like questions, and says openly when a step could look one-sided.
conduct-consent = Consent without pressure
conduct-consent-text = The parties take part and agree because they want to. Presses nobody, and asks again when the ground has changed.
conduct-confidentiality = Confidentiality
conduct-confidentiality-text = Keeps what was said in confidence, and agrees with each party on what may be passed on.
conduct-no-favour = No gift, no favour
conduct-no-favour-text = Takes nothing from a side and offers nothing that the mandate does not give.
conduct-inclusion = Inclusion
conduct-inclusion-text = Sees to it that those who live with the outcome are heard and that their words reach the text.
conduct-culture = Cultural sensitivity
conduct-culture-text = Uses names, forms of address and customs with care, and asks where unsure.
conduct-honesty = Honesty about the mandate
conduct-honesty-text = Says in whose name the team speaks, what it can do and what it cannot. Promises nothing more.
conduct-no-harm = Do no harm
conduct-no-harm-text = Weighs each step: nobody may be worse off, or in danger, for having taken part.

## A rating, and what was noticed and mended, in the words of the record

debrief-observation-not-seen = { $competency }, not seen
conduct-noticed = Noticed: { $point }
conduct-mended = Mended: { $point }

## The place and its parts

place-observers = Observers
observers-pages = Parts of the observers’ page
observers-tab-overview = Who observes what
observers-tab-sheets = Sheets
observers-tab-code = Code of conduct
observers-print = Print the sheets

## Who observes what

observers-empty-title = Nobody observes yet
observers-empty-body = Whoever has no seat can observe, and guests can too. Each looks at two competencies: observers agree far better on two than on seven.
observers-spread = Share out evenly
observers-spread-why = Observers and whoever has no seat are spread over tables and competencies by a draw. Each press draws anew.
observers-draw = Draw number { $seed }
observers-whose = Observer
observers-table = Table
observers-first = First competency
observers-second = Second competency
observers-rated = Rated
observers-table-of = Table of the observer: { $name }
observers-first-of = First competency of the observer: { $name }
observers-second-of = Second competency of the observer: { $name }
observers-all-tables = All tables
observers-rated-of = { $given } of { $of }
observers-progress = Rated: { $given } of { $of }
observers-open = Open the sheet: { $name }
observers-remove = Remove the observer: { $name }
observers-add = Add
observers-add-name = Name of a guest
observers-add-hint = Somebody not on the roster
observers-add-free = Add somebody without a seat
observers-coverage = What is covered
observers-competency = Observers by competency and table
observers-accord = How far observers agree
observers-accord-none = Nobody has been rated by two observers in the same competency yet.
observers-accord-pairs = Pairs of ratings: { $pairs }. Same level: { $same }. At most one level apart: { $near }.
observers-accord-source = From the ratings of this session: two observers, one person, one competency. “Not seen” is not compared.

## The sheet of an observer

observers-nobody-seated-title = Nobody is seated there
observers-nobody-seated-body = Give out the roles first, or choose another table for this observer.
observers-lenses = Competency
observers-not-seen = Not seen
observers-not-seen-text = Not seen: there was no occasion. Nobody is worse for it.
observers-level-of = { $person }, { $competency }: level { $level }
observers-not-seen-of = { $person }, { $competency }: not seen
observers-notes = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
observers-keys = 1 to 5 rate, 0 is “not seen”, arrows move, Enter writes a note.
observers-not-started = Ratings begin when the session has started.
observers-note-on = Note on { $person }
observers-note-hint = What was said or done
observers-note-keep = Keep the note
observers-paper = From paper
observers-paper-phase = Phase in which it was seen

## The card with the code, and what was noticed and mended

conduct-title = Code of conduct for mediators
conduct-source = Our words, after the code that both conferences asked for (C2, concluding remarks; C1, recommendations vii and ix).
conduct-point = { $point }: { $text }
conduct-note = Note
conduct-note-at-table = Note at table
conduct-note-at = Note at table { $table }: { $point }
conduct-episodes = Noticed and mended
conduct-none-title = Nothing noted
conduct-none-body = A slip is no failure. Note it, and note how it was mended: the debrief learns from both.
conduct-words = What was seen or heard
conduct-words-hint = In a few words, goes with the next note
conduct-is-mended = Mended
conduct-mend = Mark as mended
conduct-mend-of = Mark as mended: { $point }
conduct-mended-at = Mended: { $when }
conduct-when = { $time }, table { $table }
conduct-when-who = { $time }, table { $table }, { $person }

## Sheets on paper

file-observers = observers
sheets-title = { $scenario }: observers’ sheets
sheets-foot = For observers. Not for the wall, not for the tables.
sheets-of = Sheet of the observer: { $name }
sheets-hint = Look at these two and at nothing else. Write the words and the minute first, then the level. Where there was no occasion write “not seen”; leave empty whom you did not watch.
sheets-person = Person and role
sheets-words = Words and minute
sheets-notes = Other notes:
console-conduct = Code of conduct: note a point

## The note on what may touch people

setup-check-content-note = The safety note was read aloud before the roles were given
briefs-ways-out = Anybody can leave at any time and gives no reason: by the stop signal, by stepping out of the role, or by asking for another role.

## What observers rated and noticed, in the debrief

debrief-heading-ratings = Ratings
debrief-ratings-intro = How often each level was given, from 1 to 5. “Not seen” counts apart and against nobody.
debrief-competency = Competency
rating-nobody = { $competency }: not seen
rating-one = { $competency }: { $level } of 5, one observer
rating-average = { $observers ->
    [one] { $competency }: average { $average }, { $observers } observer
   *[other] { $competency }: average { $average }, { $observers } observers
}
debrief-episode = { $time }, { $place }
conduct-column-noticed = Noticed
conduct-column-mended = Mended
conduct-not-mended = not noted

## Who was not rated by anybody

observers-unrated = Not rated by anybody yet
observers-unrated-at = Table { $table }: { $names }
observers-unrated-none = Everybody who has a seat was rated at least once.
