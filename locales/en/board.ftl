### What happens at a table: the board with stances and proposals, the single text, the agreement, consent at entry.

## What was not carried out

refusal-mediators-no-vote = The mediation team has no stance and no vote. It can put proposals.
refusal-empty-package = A proposal says something on one issue at least. Choose an option first.
refusal-no-such-proposal = There is no proposal { $number } at this table.
refusal-proposal-decided = Proposal { $number } was withdrawn or adopted. Put a new one.
refusal-vote-over = The vote on proposal { $number } is over. Open it again to take more answers.
refusal-author-votes = Whoever puts a proposal stands behind it. No answer to proposal { $number } is needed.
refusal-reject-reason = A rejection needs a reason. A few words are enough.
refusal-not-carried = Proposal { $number } lacks the consent that the scenario asks for.
refusal-countdown = A vote lasts from 30 seconds to 30 minutes.
refusal-nobody-asked = Nobody has answered the straw poll yet.

## What undo takes back, after "Undo:"

undo-stance = stance
undo-mark = state of an issue
undo-proposal = proposal
undo-vote = vote opened
undo-answer = answer to a proposal
undo-withdrawal = proposal withdrawn
undo-adoption = proposal adopted
undo-poll = straw poll

## The board

place-issues = Issues
issues-tables = Tables
issues-empty-title = Nothing is on the table yet
issues-empty-body = When the session has started, note here what each party says of each option.
board-title = What each party has said in the room
# $letter is the letter of the issue on the agenda, $issue its title.
board-issue = { $letter } { $issue }
# Told to assistive technology: $issue is a title, $state one of open, close, blocked, agreed.
board-state-of = { $issue }: { $state }
stance-supports = for
stance-can-accept = can accept
stance-opposes = against
stance-silent = silent
issue-open = Open
issue-close = Close
issue-blocked = Blocked
issue-agreed = Agreed
board-as-said = As the stances say
# $party is a name, $stance one of the four words above.
board-said = { $party }: { $stance }
board-said-answer = { $party }: { $answer }
board-said-at = { $time } { $stance }
board-cell = { $option }. { $said }
board-put-by = Put it as a proposal of
board-put-as = Put “{ $option }” as a proposal of { $party }
board-settle = Note it as agreed

## Proposals

answer-accept = Accept
answer-can-live-with = Can live with
answer-needs-change = Needs change
answer-reject = Reject
answer-reason = Reason
answer-note = Note the answer
proposal-title = Proposal { $number } on { $issues }
proposal-short = P-{ $number }
proposal-put-by = Put by: { $party }, { $time }
proposal-closes-in = Vote closes in { $time }
proposal-open = Under discussion
proposal-carried = Consent is there
proposal-rejected = Not carried
proposal-adopted = Adopted
proposal-withdrawn = Withdrawn
proposal-author = Author
proposal-waiting = Waiting
# How many parties gave each answer.
proposal-tally = Accept: { $accept }. Can live with: { $live }. Needs change: { $change }. Reject: { $reject }. Waiting: { $waiting }.
# The consent rule. $parties are names, $others the number of further parties.
proposal-rule = { $others ->
    [one] Needed: { $parties }; and { $others } of the others.
   *[other] Needed: { $parties }; and { $others } of the others.
}
proposal-red-line = Crosses a red line of: { $parties }
proposal-red-line-private = Only you see this.
proposal-adopt = Adopt into the text
proposal-withdraw = Withdraw
proposal-none-title = No proposals yet
proposal-none-body = When somebody puts an offer in words, record it here and open the vote.
record-title = Record a proposal, table { $table }
record-author = Put by
record-nothing = Nothing on this issue
record-wording = Wording
record-wording-hint = One line for each issue.
record-votes = Open the vote now, { $minutes } min
record-act = Record
action-record-proposal = Record a proposal
action-open-vote = Open the vote
# What last happened at a table, on its card.
last-proposal-put = { $proposal } put by { $party }
last-proposal = { $proposal }: { $state }

## The single text

refusal-no-such-clause = This clause is not in the text any more.
refusal-clause-locked = This clause is locked. Unlock it first.
refusal-text-unchanged = Nothing in the text would change.
undo-text = change of the text
undo-lock = lock of a clause
text-title = Single negotiating text
text-version = Version { $number }
text-compare = Show what the last change was
text-no-wording = No wording yet
text-clause = Clause { $number }
text-lock = Lock { $clause }
text-unlock = Unlock { $clause }
text-write = Write in { $clause }
# Words that a party asks for, in square brackets. $party is a two-letter code.
text-bracket = [{ $party }: { $text }]
text-sum = Agreed: { $agreed }. Close: { $close }. Open: { $open }. Blocked: { $blocked }.
text-edit-title = Edit the single text, table { $table }
text-edit-body = Wording
text-edit-bracket = In brackets, asked for by
text-edit-bracket-add = Add brackets
text-edit-bracket-drop = Take the brackets out
text-edit-save = Save as a new version
text-locked = Locked
action-edit-text = Edit the single text

## In the debrief

debrief-heading-proposals = Proposals
debrief-proposal = Proposal
debrief-proposal-about = About
debrief-proposal-answers = Answers
debrief-proposal-became = Result
debrief-heading-text = The single text, version { $version }

## The agreement

refusal-mediators-do-not-sign = The mediation team does not sign. It can be a witness.
refusal-witness = The list of witnesses has this name already, or has it no more.
undo-signature = signature
undo-witness = witness
undo-check = look at a criterion
undo-pledge = pledge
agreement-title = Agreement
agreement-party = Party
agreement-word = Signature
agreement-stands = The agreement stands
agreement-lacks = Signatures are missing
agreement-witnesses = Witnesses
agreement-witnesses-line = Witnesses: { $names }
agreement-witness-name = Name of a witness
agreement-witness-drop = Take off the list: { $name }
agreement-add = Add
agreement-pledges = Pledges
pledge-giver = Who gives
pledge-amount = How much
pledge-date = By when
pledge-line = { $giver }: { $amount }
pledge-line-by = { $giver }: { $amount }, { $date }
agreement-checks = Can it be carried out?
agreement-check-line = { $criterion } { $check }
criterion-who = Who does it?
criterion-what = What is done?
criterion-when = By when?
criterion-money = Who pays?
criterion-monitoring = Who watches?
criterion-disputes = And when they disagree?
criterion-return = How do the displaced return?
criterion-inclusion = Who else takes part?
check-met = Clear
check-weak = Vague
check-missing = Missing
signing-sign = Sign
signing-reserve = Sign with a reservation
signing-decline = Decline
signing-signed = Signed
signing-reserved = Signed with a reservation: { $words }
signing-declined = Declined: { $words }
signing-waiting = Not yet
signing-of = { $party }: { $word }
signing-words = In which words
signing-note = Note it
issues-page = What is shown
issues-page-board = Board

## The straw poll

poll-title = Take a straw poll, table { $table }
poll-on = What is asked about
poll-on-question = A question of your own
poll-question = Question
# The question as it was written.
poll-own-question = { $question }
poll-way = How people answer
poll-open = Openly, by party
poll-secret = In secret, by count
poll-secret-hint = Count the hands or the cards. Who gave which answer is written down nowhere.
poll-block = Block
poll-note = Note the poll
# How many gave each answer.
poll-result = Accept: { $accept }. Can live with: { $live }. Needs change: { $change }. Block: { $block }.
polls-title = Straw polls

text-edit = Edit text
text-project = Project text
proposal-remind = { $count ->
    [one] Remind one
   *[other] Remind { $count }
}
proposal-remind-hint = Shows on the projector that answers are missing from: { $parties }
