### The entry into the mediation: consent, mandate, support, a second mediator, and the analysis of the conflict.

## Pages of the place Issues

issues-page-analysis = Analysis
issues-page-entry = Consent and mandate
action-analysis = Fill in the analysis sheet
action-entry = Note consent and mandate

## The conflict-analysis sheet

analysis-title = Conflict analysis
analysis-sheet = Sheet of table { $table }
analysis-question = Question { $number }
analysis-hint = In the words of the table
analysis-missing = Not written yet
# $time is a time, $who one of the two messages below, or a role.
analysis-written = { $time }, { $who }
analysis-by-facilitator = facilitation
analysis-by-observer = observation
analysis-count = Answered: { $written } of { $all }
analysis-about = Each table answers from what is public, in its own words. The sheet stays open until the end and comes back in the debrief. C1, third session.
analysis-print = Print worksheet
# Column heads in the debrief.
analysis-head-question = Question
analysis-head-answer = Answer of the table

## Consent

consent-title = Consent to the mediation
consent-count = Consent given: { $given } of { $all }
consent-not-asked = Not asked yet
consent-asked = Asked, no answer yet
# Column head in the debrief.
consent-head = What it said
consent-consents = Consents
consent-on-conditions = Consents on conditions
consent-withholds = Withholds its consent
consent-withdrew = Withdrew its consent
# $party is a name, $standing one of the six above.
consent-of = { $party }: { $standing }
# $standing is one of the six above, $words what the party said.
consent-with-words = { $standing }: { $words }
consent-record = Note…
consent-ask = Note that it was asked
consent-give = Note consent
consent-give-on = Note consent on conditions…
consent-withhold = Note that it withholds consent…
consent-withdraw = Note withdrawal of consent…
consent-conditions = Conditions, in the party’s words
consent-reason = Reason, in the party’s words
consent-note = Note
consent-about = Consent is asked of everyone and can be withdrawn at any time. Without it people go on talking about the talks. C1, first session.

## The mandate

mandate-title = Mandate and terms of reference
mandate-count = Written: { $written } of { $all }. Agreed: { $agreed }
mandate-giver = Who gave the mandate
mandate-scope = What it covers, and what not
mandate-until = Until when it holds
mandate-reports = To whom the mediators report
mandate-confidential = What stays confidential
mandate-ending = How it ends
mandate-missing = Not written yet
mandate-write-point = Write: { $point }
mandate-agreed = Agreed
mandate-agreed-point = Agreed by the parties: { $point }
mandate-form = Mandate of the mediators, table { $table }
mandate-note = Note mandate
mandate-head-point = Point
mandate-head-words = In the words of the table
mandate-head-agreed = Agreed by the parties

## Support

support-title = Support for the mediators
support-rule = Calls left: { $left }. Each costs session time; one at a time.
support-call = Call
support-call-named = Call: { $name }, { $minutes } min
support-minutes = { $minutes } min
support-coming = There at { $time }
support-there = There since { $time }
support-read = Read advice
support-read-named = Read advice: { $name }
support-spent = Session time spent: { $minutes } min
support-advice-for = For the mediators of table { $table } alone
support-head = Support
support-called-at = Called
support-there-at = There

## A second mediator

second-title = Second mediator
second-none = No other mediator has offered
second-about = Where several mediate without dividing the work, parties look for the mediator who suits them best. C1, first session.
# $title is the title of an inject.
second-invited = { $time }: { $title }
second-offer = Note an offer…
second-offer-title = Another mediator offers, table { $table }
second-name = Name of the other mediator
second-note = Note
second-offered = Offered at { $time }
second-who = Who goes to the other mediator
second-at = { $party }: with the other mediator
second-since = { $party }, since { $time }
second-nobody = Nobody is with the other mediator now.
second-labour = Division of work
second-labour-none = The two mediators have not spoken about it.
second-labour-agreed = Agreed
second-labour-open = Not agreed
second-divide = Note division of work…
second-divide-title = Division of work, table { $table }
second-words = Who does what, or what stands between them
# In the debrief. $from and $to are times.
second-visit = { $party }: { $from } to { $to }
second-visit-open = { $party }: from { $from }, not back
second-told = { $name }, offered at { $time }
second-labour-line = { $standing }: { $words }

## In the debrief and on the console

turn-consent-withdrawn = Consent withdrawn: { $party }
turn-consent-restored = Consent given again: { $party }
turn-consent-withheld = Consent withheld: { $party }
turn-second-offered = Another mediator offers: { $name }
turn-went-elsewhere = To the other mediator: { $party }
turn-came-back = Back from the other mediator: { $party }
turn-labour-agreed = The two mediators divide the work
turn-support = Support arrived: { $name }
console-consent-withdrawn = { $party } withdrew its consent { $minutes } min ago
console-went-elsewhere = { $party } went to another mediator { $minutes } min ago
