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
