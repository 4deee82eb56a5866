### Names of the things of the exercise.

indicator-trust = Trust
indicator-violence = Violence
indicator-aid-access = Aid access
indicator-interference = Interference
# In the narrow card of a table.
indicator-trust-short = Trust
indicator-violence-short = Violence
indicator-aid-access-short = Aid access
indicator-interference-short = Interference

outcome-agreement = Agreement
outcome-partial = Partial agreement
outcome-impasse = Impasse

## On what ground somebody speaks, and what a role is for

speech-kind-statement = Statement
speech-kind-reply = Reply
speech-kind-point-of-order = Point of order
role-type-mediator = Mediation
role-type-principal = Parties whose consent is needed
role-type-other = Other parties

## What moves an indicator by a rule of the scenario, after "because of:"

trigger-silent = { $minutes ->
    [one] nothing put or settled for { $minutes } minute
   *[other] nothing put or settled for { $minutes } minutes
}
trigger-walk-out = a party walked out
trigger-return = a party came back
trigger-settled = an issue was settled
trigger-reopened = a settled issue was opened again
trigger-consent-withdrawn = a party withdrew its consent
trigger-consent-restored = a party consented again
trigger-went-elsewhere = a party went to another mediator
trigger-came-back = a party came back from another mediator
trigger-labour-divided = the two mediators divided the work

level-junior = Junior
level-mid = Mid-level
level-senior = Senior

priority-essential = Essential
priority-wanted = Wanted
priority-optional = Optional

inject-kind-news = News
inject-kind-message = Message
inject-kind-field-report = Field report
inject-kind-spoiler = Spoiler’s act
inject-kind-gesture = Gesture
inject-kind-donor = Donor’s offer
inject-kind-rival = Another mediator
inject-kind-deadline = Deadline
inject-kind-tension = Tension inside a party

status-diplomat = { $gender ->
    [woman] Diplomat
    [man] Diplomat
   *[other] Diplomat
}
status-student = { $gender ->
    [woman] Student
    [man] Student
   *[other] Student
}
gender-woman = Woman
gender-man = Man
experience-first = First time
experience-some = Some experience
experience-senior = Senior

attendance-expected = Expected
attendance-present = Present
attendance-late = Arrived late
attendance-no-show = No-show
attendance-left = Left

debrief-step-facts = Facts
debrief-step-turning-points = Turning points
debrief-step-process = Process
debrief-step-substance = Substance
debrief-step-inclusion = Inclusion
debrief-step-durability = Durability
debrief-step-transfer = Transfer

## Parts of a confidential brief

brief-who = Who you are
brief-position = What you say
brief-interests = What you want, and why
brief-know = What you know that others do not
brief-trade = What you can trade
brief-red-lines = What you can never sign
brief-no-deal = If there is no agreement
brief-differ = Where you differ from your own side
brief-first-talk = Whom to talk to first
brief-first-sentence = A first sentence, if it helps

## Ways of getting time back

recovery-trim-evenly = Shorten every coming phase a little
recovery-drop-break = Leave the break out
recovery-shorten-longest = Shorten the longest phase
