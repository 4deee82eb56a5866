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
