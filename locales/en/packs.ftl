### What is wrong with a scenario pack, for its author. File and line stand before the sentence.

pack-folder-missing = There is no folder { $path }.
pack-file-missing = The file is missing.
pack-unreadable = The file cannot be read: { $reason }.
pack-too-large = The file has { $bytes } bytes; at most { $most } are read.
pack-not-utf8 = The file is not UTF-8 text. Save it as UTF-8.
pack-newer-format = The pack has format { $found }; this release knows { $known }. Use a newer release.
pack-syntax-expected = A sign is missing or out of place. Expected here: { $expected }
pack-syntax = A sign is missing or out of place.
pack-unknown-field-like = There is no field “{ $found }”. Did you mean “{ $like }”?
pack-unknown-field = There is no field “{ $found }”. Known here: { $known }.
pack-unknown-choice-like = “{ $found }” cannot stand here. Did you mean “{ $like }”?
pack-unknown-choice = “{ $found }” cannot stand here. Possible: { $known }.
pack-missing-field = The field “{ $field }” is missing.
pack-field-twice = The field “{ $field }” stands here twice.
pack-wrong-value = This value cannot stand here. The reader of the file says, in English: “{ $said }”
pack-number-out-of-bounds = This number is too large here, or below zero.
# $place is a part of the structure, $finding a sentence.
pack-finding = { $place }: { $finding }
pack-message-syntax-expected = The message near “{ $near }” cannot be read. Expected: { $sign }
pack-message-syntax = The message near “{ $near }” cannot be read.
pack-message-twice = The message “{ $key }” stands in the file twice.
pack-missing-message = The message “{ $key }” is missing.
pack-unused-message-like = Nothing asks for the message “{ $key }”. Did you mean “{ $like }”?
pack-unused-message = Nothing asks for the message “{ $key }”.
pack-not-a-language = “{ $name }” is none of the languages ar, en, fr and tr.
pack-no-whole-language = No language is complete. The nearest is { $language }; messages missing: { $count }.
pack-no-language = There is no file with messages. Add en.ftl, fr.ftl, tr.ftl or ar.ftl.
pack-not-named-after-folder = The id is “{ $id }”, the folder “{ $folder }”. Give both the same name.
pack-none-like = There is no scenario “{ $name }”. Did you mean “{ $like }”?
pack-none = There is no scenario “{ $name }”. Known: { $known }.

pack-place-scenario = Scenario
pack-place-part = { $part ->
    [parties] Parties
    [roles] Roles
    [issues] Issues
    [consent] Consent rule
    [rules] Indicator rules
    [story] Story
    [phases] Phases
    [support] Support cards
    [competencies] Competencies
    [debrief] Debrief questions
    [sources] Sources
   *[lists] Lists
}
pack-place-option = Option { $option } of issue { $issue }
pack-place-score = Value that { $party } gives to { $issue }, { $option }
pack-place-indicator = Indicator { $indicator }
pack-place = { $kind ->
    [party] Party { $id }
    [role] Role { $id }
    [issue] Issue { $id }
    [values] Values of { $id }
    [story] Moment { $id }
    [phase] Phase { $id }
    [inject] Inject { $id }
    [support] Support card { $id }
    [competency] Competency { $id }
    [question] Question { $id }
   *[source] Source { $id }
}

finding-wrong-format = Format { $found }; this release reads { $known }.
finding-bad-id = “{ $id }” is not an id. Use small letters a to z, digits and hyphens between them.
finding-duplicate-id = The id “{ $id }” is given twice.
finding-unknown-reference-like = { $kind ->
    [party] There is no party “{ $id }”. Did you mean “{ $like }”?
    [role] There is no role “{ $id }”. Did you mean “{ $like }”?
    [issue] There is no issue “{ $id }”. Did you mean “{ $like }”?
    [option] There is no option “{ $id }”. Did you mean “{ $like }”?
    [story] There is no moment of the story “{ $id }”. Did you mean “{ $like }”?
   *[phase] There is no phase “{ $id }”. Did you mean “{ $like }”?
}
finding-unknown-reference = { $kind ->
    [party] There is no party “{ $id }”.
    [role] There is no role “{ $id }”.
    [issue] There is no issue “{ $id }”.
    [option] There is no option “{ $id }”.
    [story] There is no moment of the story “{ $id }”.
   *[phase] There is no phase “{ $id }”.
}
finding-blank-version = The version is blank.
finding-blank-cite = The citation is blank.
finding-out-of-range = { $figure }: { $found }. It can be { $least } to { $most }.
finding-mediation-teams = A scenario has exactly one mediation team; this one has { $count }.
finding-wrong-slot = Slot { $slot }: the first slot belongs to the mediation team, and the mediation team to the first slot.
finding-slot-taken = Slot { $slot } belongs to { $party } already.
finding-no-essential-role = No role of this party is essential, so nobody might speak for it.
finding-mediator-has-values = The mediation team has no private values.
finding-no-values = The party negotiates and has no private values.
finding-not-scored = The party gives no value to this option.
finding-bests = The best options of all issues are worth { $sum } together; they must be worth 100.
finding-no-deal = No agreement is worth { $nodeal }, the aim { $aim }. The first must be below the second.
finding-blocked = Red lines forbid every option of issue { $issue }: the party could never sign.
finding-no-option-left = Every option of issue { $issue } is a red line of somebody who must agree.
finding-nobody-must-agree = Nobody needs to agree for the agreement to stand.
finding-mediator-must-agree = { $party } mediates and has no vote.
finding-too-many-others = The agreement needs { $needed } other parties; there are { $others }.
finding-indicator-missing = { $indicator } has no start.
finding-least-above = The phase needs at least { $least } minutes and has { $minutes }.
finding-debriefs = A scenario has exactly one debrief; this one has { $count }.
finding-debrief-not-last = The debrief must be the last phase.
finding-inject-after-phase = It falls due at minute { $minute } of a phase of { $minutes } minutes.
finding-tension-not-for-one-role = A tension inside a party is for one role and on demand: give it the audience Role(…) and the timing OnDemand.
finding-true-from-start = Its condition holds before anything has happened.
finding-step-without-question = There is no question on { $step }.

figure-parties = Number of parties
figure-slot = Slot
figure-roles = Number of roles
figure-essential-roles = Number of essential roles
figure-shared-by = People who share the role
figure-issues = Number of issues
figure-options = Number of options
figure-score = Value
figure-no-deal = Value of no agreement
figure-aim = Aim
figure-indicator-start = Start
figure-story = Number of moments
figure-phases = Number of phases
figure-total-minutes = Minutes in all
figure-least-minutes = Least minutes
figure-steps = Number of steps
figure-guidance = Number of guidance lines
figure-effect = Effect
figure-condition = Figure of the condition
figure-silent-minutes = Minutes of silence
figure-support = Number of support cards
figure-support-minutes = Minutes until they are there
figure-competencies = Number of competencies
figure-sources = Number of sources
figure-timeline = Lines of the timeline
figure-glossary = Names in the glossary
figure-analysis = Questions of the analysis sheet
figure-pitfalls = Lines on what can go wrong
figure-map = Lines of the map
