### What simulated people write during a rehearsal, so that its debrief reads like one.
###
### $which chooses one of several texts that fit the same occasion.

# The facilitator's name of the session. $seed is the draw number.
rehearsal-title = Rehearsal { $seed }

# $number counts observers who are not on the roster.
rehearsal-observer = Observer { $number }
rehearsal-room = Room { $number }

# For whoever takes over an empty seat. $minutes since the start.
rehearsal-hand-over = Seat taken over { $minutes } min after the start. Position and red lines are in the brief; nothing has been promised on behalf of this role.

## Observations. $kind is the competency: 1 active listening, 2 reframing, 3 impartiality,

## 4 inclusion, 5 process design, 6 work under pressure, 7 drafting, 8 cultural sensitivity,

## 0 any other. No names, no he or she.

rehearsal-note-strong-a = { $kind ->
    [1] Repeated the other side’s concern and asked whether it was right before answering.
    [2] Turned a complaint into a question that both sides could work on.
    [3] Stopped a friend and an opponent in the same tone and after the same two minutes.
    [4] Noticed who had not spoken for a quarter of an hour and made room without putting anybody on the spot.
    [5] Proposed an order for the agenda, gave the reason, and asked for consent before going on.
    [6] Pressed for a yes or no, asked for five minutes in caucus and came back with an option.
    [7] Offered two words in place of a contested clause; both sides kept them.
    [8] Let the older delegate finish, thanked in the proper form, and only then disagreed.
   *[0] Prepared and to the point; the table moved after this contribution.
}
rehearsal-note-strong-b = { $kind ->
    [1] Left a silence after the statement. What followed was the sentence that mattered.
    [2] Named the need behind the demand, and the demand was not repeated.
    [3] Declined to say whose figures were right and asked both for their source.
    [4] Brought the point of a small delegation into the text and said where it came from.
    [5] Broke the plenary into two short caucuses at the right moment, each with a question to answer.
    [6] Took an ultimatum calmly and asked what would have to be true by the deadline.
    [7] Read the clause aloud as an outsider would and found the word that could be misread.
    [8] Checked an expression with both languages before it could offend.
   *[0] Linked two issues that had been kept apart; others took up the idea.
}
rehearsal-note-fair-a = { $kind ->
    [1] Asked good questions, then answered one of them before the other side could.
    [2] Softened the wording, though the demand behind it stayed where it was.
    [3] Even-handed in words; looked for agreement to the same side of the table each time.
    [4] Asked the whole table for views, and took the first three hands.
    [5] Had a plan for the hour and left it when two delegations objected.
    [6] Kept calm, but let the clock decide the order of the issues.
    [7] Kept the draft short; two brackets went in without an owner.
    [8] Careful with titles; less so with the pauses that others needed.
   *[0] Spoke seldom and clearly; could have gone one question further.
}
rehearsal-note-fair-b = { $kind ->
    [1] Took notes of every position, few of the reasons behind them.
    [2] Reframed the first issue well, the second not at all.
    [3] Gave both sides equal time; one of them got the last word twice.
    [4] Invited a small delegation to speak, then moved on without an answer.
    [5] Opened with aims and rules; did not come back to them when they were broken.
    [6] Met a raised voice with a lower one; lost the thread of the proposal meanwhile.
    [7] Good eye for verbs that bind; dates and who pays were left open.
    [8] Explained a custom of the own side; did not ask about the other’s.
   *[0] Steady throughout, seldom the one who changed the direction.
}
rehearsal-note-weak-a = { $kind ->
    [1] Prepared the reply while the other side was still speaking, and missed the offer in it.
    [2] Repeated the accusation in order to refute it; the table heard it twice.
    [3] Nodded at one side’s figures. The other side noticed.
    [4] Spoke for a group that sat two chairs away.
    [5] Went straight to solutions; the parties had not agreed on the questions.
    [6] Under time pressure gave away what had been refused an hour before, for nothing.
    [7] Brought a new text when the room was working on the old one.
    [8] Used a first name where a title was expected; the answer went to somebody else.
   *[0] Held on to the opening statement; nothing in the hour changed it.
}
rehearsal-note-weak-b = { $kind ->
    [1] Interrupted three times within one statement.
    [2] Called the other side’s interest a pretext.
    [3] Passed a message between caucuses and added advice to it.
    [4] The floor went back and forth between the two heads of delegation only.
    [5] No word on what would happen to the record of the caucus; trust suffered.
    [6] Threatened to leave, without a plan for what comes after leaving.
    [7] Agreed to a sentence that two delegations read in two ways.
    [8] A joke that one language took well and the other did not.
   *[0] Little part in the exchange; the brief had more to offer.
}
rehearsal-note-not-seen = { $which ->
    [1] In caucus elsewhere; nothing to rate in this quarter of an hour.
    [2] Not enough seen to rate.
   *[3] Listened only; no occasion to judge.
}
rehearsal-note-table = { $which ->
    [1] The table works in two conversations at once.
    [2] Long silence after the news, then for the first time a question instead of a statement.
    [3] Everyone looks at the draft; the volume has dropped by half.
    [4] The same two people have had the floor for eight minutes.
    [5] Two delegations talk aside while the mediators draft; both look at ease.
   *[6] The table has found its order: one issue, one speaker, one sentence on paper.
}

## Decisions

rehearsal-decision-room = { $which ->
    [1] Floor rule: two minutes each, the chair gives the word; the stop signal is a raised hand.
   *[2] What is said in caucus stays there unless its owner releases it.
}
rehearsal-decision-openings = { $which ->
    [1] The parties accept the mediation and its rules of procedure.
    [2] Agenda agreed: the urgent issue first, the hardest one in the middle.
   *[3] Heads of delegation speak in the plenary; advisers speak in caucus.
}
rehearsal-decision-caucus = { $which ->
    [1] Both main parties allow the mediators to name their first interest to the other side.
    [2] An exchange across two issues is being tested, without commitment.
   *[3] A joint fact-finding note is asked for before the joint session.
}
rehearsal-decision-joint = { $which ->
    [1] The parties work from one package and mark what they cannot live with.
    [2] Two issues are linked: nothing on one is final before the other.
   *[3] The open figure goes to two experts, one from each side, with fifteen minutes.
}
rehearsal-decision-drafting = { $which ->
    [1] One draft only: changes are proposed to the mediators’ text.
    [2] Brackets carry the name of whoever put them.
   *[3] Monitoring is written before the signature page, not after it.
}
rehearsal-decision-plenary = { $which ->
    [1] Heads of delegation ask for two minutes with their own side before they answer.
    [2] Reservations are written into an annex and read aloud.
   *[3] The mediators read the text once from beginning to end; nobody interrupts.
}

## Injects

rehearsal-skip-reason = { $which ->
    [1] The table has enough to work on; this would only add noise.
    [2] Too little time is left to make use of it.
   *[3] The parties have raised the point themselves.
}
rehearsal-written-title = { $which ->
    [1] A question from the press room
    [2] A note from the interpreters
   *[3] A call from the field office
}
rehearsal-written-body = { $which ->
    [1] Journalists have heard that a joint text exists. They ask for one sentence on which all delegations agree, in ten minutes. Silence will be reported as failure.
    [2] The interpreters cannot render one expression in the draft without taking a side. They ask the delegations to choose another one together.
   *[3] The field office can keep one road open for families tonight. It needs to hear from all parties, within a quarter of an hour, that nobody will use the road for anything else.
}

## Outcomes

rehearsal-outcome-agreement = { $which ->
    [1] Signed by those whose consent was needed. Two delegations asked for dates in the annex.
    [2] Signed after a last exchange across two issues that had been kept apart until then.
   *[3] Signed, one delegation with a reservation on monitoring, read aloud and kept in the record.
}
rehearsal-outcome-partial = { $which ->
    [1] What was agreed is signed; the rest goes to a joint group with a date for its report.
    [2] The urgent part was agreed. The open issues are named, with each side’s last position.
   *[3] A framework and a calendar; two issues stay open and are called open.
}
rehearsal-outcome-impasse = { $which ->
    [1] No package met the interests of all whose consent was needed. The last positions are recorded; the channel stays open.
    [2] Time ended before trust had grown. Both sides named what would bring them back.
   *[3] The parties part without a text and with a shared list of what they disagree on.
}
rehearsal-summary-none = { $tables ->
    [one] The table did not sign. The record shows where it stopped, and what the parties knew by then and had not said.
   *[other] No table signed. The record shows where each one stopped, and what the parties knew by then and had not said.
}
rehearsal-summary-some = Tables that signed: { $agreed } of { $tables }. The same briefs and the same news led to different ends; the differences began earlier than most of us thought.
rehearsal-summary-all = { $tables ->
    [one] The table signed. The record shows when it turned, and what had been said just before.
   *[other] Every table signed. With the same briefs and the same news, each came to it by a way of its own.
}

## Words for the debrief

# $agreed of $tables tables signed.
rehearsal-words-agreement = { $which ->
    [1] The package was found once interests had been said aloud in caucus. The table then settled issue by issue without opening what stood.
   *[2] A trade between two issues opened the rest. The signature came early enough to read the text twice.
}
rehearsal-words-partial = { $which ->
    [1] The table settled what was near and named what was not. Its open issues came from one number that nobody had checked.
   *[2] Good drafting, late bargaining: the last two issues were reached when the plenary had begun.
}
rehearsal-words-impasse = { $which ->
    [1] Two delegations held on until the end, each waiting for the other’s first step. In the debrief they found that they could have taken it.
   *[2] The news hardened the tone and nobody asked for a pause. What was learned about each other’s limits is the result of this table.
}
rehearsal-answer-facts = { $which ->
    [1] Most of us remembered the order of events differently from the record, above all in the first hour.
    [2] More meetings took place in the corridor than at the table.
   *[3] The first concrete option was heard earlier than its author remembered.
}
rehearsal-answer-turning-points = { $which ->
    [1] It turned when somebody asked “what would you need” in place of “why do you refuse”.
    [2] The news from the field changed the tone for ten minutes and the substance hardly at all.
   *[3] The break: two people who had not spoken at the table spoke at the window.
}
rehearsal-answer-process = { $which ->
    [1] The mediators gained most when they said what they would do next and why.
    [2] Caucus rules were clear at one table and assumed at another; only the first heard secrets.
   *[3] The chair kept time well and could have asked more.
}
rehearsal-answer-substance = { $which ->
    [1] Splitting every issue in the middle would have satisfied nobody; the trade across issues did.
    [2] An issue that all wanted the same way was discussed last.
   *[3] What looked like one demand was two, and the second could be met.
}
rehearsal-answer-inclusion = { $which ->
    [1] The smallest delegations had the ideas that ended up in the text, mostly through somebody else.
    [2] Those who worked in a third language needed the written draft to take part.
   *[3] When the floor was asked for in turn, four more voices were heard.
}
rehearsal-answer-durability = { $which ->
    [1] Clauses with a date and a name would last; “as soon as possible” would not.
    [2] Nobody had thought of who pays in the second half of the year.
   *[3] Monitoring was the last line of the text and should have been among the first.
}
rehearsal-answer-transfer = { $which ->
    [1] Ask for the interest before answering the position, once in every meeting next week.
    [2] Agree on the rules of a caucus before it begins.
   *[3] Bring one draft, not a second one.
}
rehearsal-closing = { $which ->
    [1] We leave with three habits: repeat before you reply, say what comes next, write the date into the clause.
    [2] What helped most was hearing the reasons; what cost most was waiting for the other side’s first step.
   *[3] An agreement is a beginning. Each of us named one person in the own service to share this record with.
}

## Answers to proposals

rehearsal-needs-change = { $which ->
    [1] Not before we know who measures.
    [2] With a date, perhaps.
   *[other] Say first who pays for it.
}
rehearsal-rejects = { $which ->
    [1] We cannot take this home.
    [2] This leaves us with nothing.
   *[other] It was decided without us.
}

## Signatures

rehearsal-reserves = { $which ->
    [1] We sign and will speak of the costs again.
    [2] Our council must confirm it.
   *[other] We read the third clause as we said it.
}

## Simulated observers on the code of conduct

rehearsal-conduct-noticed = A promise was made to one side that the team could not keep.
rehearsal-conduct-mended = The team said so itself, to both sides, and took the promise back.
# What somebody notes at an own seat, one of three.
rehearsal-own-note = { $which ->
    [1] Ask first what they can do without.
    [2] Say the number late, and only once.
   *[other] Find out who can decide on their side.
}

## Entry into the mediation

# $question is the number of a question of the analysis sheet: causes, dynamics, positions,
# interests, coherence, culture, needs; other for any further one.
rehearsal-analysis = { $question ->
    [1] { $which ->
        [1] A promise that was kept in good years only, and nobody who answers when it is broken.
       *[2] Two ways of living from one resource, and rules written for one of them.
    }
    [2] { $which ->
        [1] Each closed road feeds those who guard it. Market days calm everyone.
       *[2] Rumours travel faster than reports; a shared reading would slow them.
    }
    [3] { $which ->
        [1] “Our share first.” “Our law.” “Our people home.” Each is said to those behind, too.
       *[2] Three parties name a figure, two a principle, two a place.
    }
    [4] { $which ->
        [1] To plan a year ahead, to be told in time, not to lose face at home.
       *[2] Certainty rather than quantity, for nearly all of them.
    }
    [5] { $which ->
        [1] Older and younger members want different first steps; nobody has asked them apart.
       *[2] The delegation is smaller than its organisation; two voices answer for one.
    }
    [6] { $which ->
        [1] Who greets whom first is noticed. An apology has a form, and needs both sides present.
       *[2] Titles matter more than minutes. Silence means thinking, not consent.
    }
    [7] { $which ->
        [1] The people in the tents need a date, a road and someone who tells them what is discussed.
       *[2] Work, water and school in the second year, when the cameras have gone.
    }
   *[other] { $which ->
        [1] Open; the table will come back to it.
       *[2] Two views, both noted.
    }
}
rehearsal-condition = { $which ->
    [1] Nothing that is said here is quoted outside.
    [2] The mediators hear both sides alone before they propose anything.
   *[other] Our people at home see the text before anybody signs.
}
rehearsal-withholds = { $which ->
    [1] We were invited to listen and will say later what we agree to.
    [2] Not before we know to whom the mediators report.
   *[other] Our leadership has not given us that authority.
}
rehearsal-withdraws = { $which ->
    [1] A draft was shown to others before we saw it.
    [2] What we said in confidence came back to us from the other side.
   *[other] We cannot explain at home why we sit here after today’s news.
}
# $point is a point of the mandate.
rehearsal-mandate = { $point ->
    [giver] The organisation that sends the mediators, at the invitation of those concerned.
    [scope] The issues on the agenda and nothing that the parties do not add together.
    [until] Until the end of these talks; longer only if all ask for it.
    [reports] To the sending organisation, in writing, after the parties have read the report.
    [confidential] Whatever is said in separate meetings, unless its owner releases it.
   *[ending] With a signature, with a recorded impasse, or when two parties withdraw their consent.
}
rehearsal-second-name = { $which ->
    [1] A neighbouring capital
   *[other] A former president with an office of his own
}
rehearsal-labour-agreed = { $which ->
    [1] One table and one text here; the other hosts the donors and is told every evening.
   *[other] The other speaks to capitals, the team here to the parties. No draft travels twice.
}
rehearsal-labour-open = { $which ->
    [1] Both would like to chair. They will speak again after the plenary.
   *[other] The other wants to see each draft first; the team here has said no.
}

# A promise of help at the end of the talks.
rehearsal-pledge-giver = A regional fund
rehearsal-pledge-amount = Money for the work of the first year
rehearsal-pledge-date = within three months
