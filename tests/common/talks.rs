//! What the tables of the story talk about: who speaks for how long, who meets apart, what is said of
//! each option, what is put, answered and written. Table 2 is the one of the pictures.

use sulh::domain::agreement::{AgreementCommand, Check, Criterion, Pledge, Signing};
use sulh::domain::board::{Answer, BoardCommand, Mark, PollOn, Stance, Votes};
use sulh::domain::caucus::CaucusCommand;
use sulh::domain::floor::{FloorCommand, SpeechKind};
use sulh::domain::ids::{IssueId, OptionId, PartyId, SeatId, TableNo};
use sulh::domain::negotiation::Package;
use sulh::domain::scenario::{Choice, PhaseKind};
use sulh::domain::session::Command;
use sulh::domain::single_text::{Bracket, Clause, TextCommand};
use sulh::domain::time::Span;

use super::{Failure, Telling};

/// The parties in the order of the scenario, as the turns and answers below name them.
const PARTIES: [&str; 8] = [
    "mediation",
    "talawi",
    "marsani",
    "government",
    "five-rivers",
    "wells",
    "youth",
    "velmara",
];

/// Who speaks for how many half minutes, over and over: the shares of the pictures.
const TURNS: [&[(usize, i64)]; 3] = [
    &[
        (0, 3),
        (1, 4),
        (2, 5),
        (0, 3),
        (3, 5),
        (5, 4),
        (4, 3),
        (0, 2),
        (7, 4),
        (6, 3),
        (5, 1),
    ],
    &[
        (0, 4),
        (7, 5),
        (1, 4),
        (2, 5),
        (0, 4),
        (3, 6),
        (7, 5),
        (4, 2),
        (0, 1),
        (5, 2),
        (2, 1),
        (6, 2),
    ],
    &[
        (0, 3),
        (1, 6),
        (2, 5),
        (5, 5),
        (0, 3),
        (3, 5),
        (6, 4),
        (4, 4),
        (0, 1),
        (7, 4),
    ],
];

/// What table 2 has said of every option: parties from Talawi to Velmara, `S` supports, `c` can
/// accept, `x` opposes, `.` has said nothing.
const STANCES: [(usize, &[&str]); 6] = [
    (0, &["xS....x", "Sxx....", "cxSSSSx", "xxc...S"]),
    (1, &["xxSx..S", "cx.SSSx", "..xS..x", "S.x.c.."]),
    (2, &["SSx....", "SSSSSSc", "c..x..."]),
    (3, &[".x...S.", "SSSSSSS", "xSc.x.."]),
    (4, &["c.cS.Sx", "xxS....", "...xx.S", ".cx.c.."]),
    (5, &["xxS.x..", "...S..S", "c.cSSSx", "Sc....x"]),
];

/// The line of speakers at each table.
#[derive(Debug, Default)]
pub struct Line {
    next: usize,
    left: i64,
}

/// A proposal from its wording to its answers: parties from Talawi to Velmara, `a` accepts, `l` can
/// live with it, `n` needs change, `r` rejects, `.` has not answered.
pub struct Put<'a> {
    pub by: usize,
    pub on: (usize, usize),
    pub words: &'a str,
    pub answers: &'a str,
}

/// The number of a clause, its words, and what each party has in brackets.
type Written<'a> = (u32, &'a str, &'a [(usize, &'a str)]);

impl Telling<'_> {
    fn party(at: usize) -> Result<PartyId, Failure> {
        Ok(PartyId::from(*PARTIES.get(at).ok_or("no such party")?))
    }

    fn seat(&self, table: u8, party: usize) -> Result<SeatId, Failure> {
        let session = self.runner.session();
        let party = Self::party(party)?;
        let seated = session.seated(TableNo(table));
        let speaks = |seat: &&SeatId| {
            let of = session.scenario.party_of(&seat.role);
            of.is_some_and(|of| of.id == party)
        };
        Ok(seated.keys().find(speaks).ok_or("an empty seat")?.clone())
    }

    fn choice(&self, (issue, option): (usize, usize)) -> Result<(IssueId, OptionId), Failure> {
        let issues = &self.runner.session().scenario.issues;
        let issue = issues.get(issue).ok_or("no such issue")?;
        let option = issue.options.get(option).ok_or("no such option")?;
        Ok((issue.id.clone(), option.clone()))
    }

    /// Half a minute of talk at every table, while people sit at the tables and talk.
    pub(super) fn talk(&mut self) -> Result<(), Failure> {
        let session = self.runner.session();
        let kind = session
            .schedule
            .current
            .and_then(|at| session.scenario.phases.get(at))
            .map(|phase| phase.kind);
        let talks = matches!(
            kind,
            Some(PhaseKind::Openings | PhaseKind::Joint | PhaseKind::Drafting | PhaseKind::Plenary)
        );
        if !self.is_talking || !talks {
            return Ok(());
        }
        for (table, turns) in (1..).zip(TURNS) {
            let Some(line) = self.lines.get_mut(usize::from(table) - 1) else {
                continue;
            };
            line.left -= 1;
            if line.left > 0 {
                continue;
            }
            let (party, length) = turns.get(line.next % turns.len()).ok_or("a turn")?;
            line.next += 1;
            line.left = *length;
            self.gives(table, *party)?;
        }
        Ok(())
    }

    /// Gives somebody the floor; whoever has it goes on.
    pub(super) fn gives(&mut self, table: u8, party: usize) -> Result<(), Failure> {
        let seat = self.seat(table, party)?;
        let state = self.runner.session().tables.get(&TableNo(table));
        let speaking = state.and_then(|state| state.floor.speaking.as_ref());
        if speaking.is_some_and(|speech| speech.seat == seat) {
            return Ok(());
        }
        self.does(Command::Floor(TableNo(table), FloorCommand::Give(seat)))
    }

    pub(super) fn waits(&mut self, table: u8, party: usize) -> Result<(), Failure> {
        let ask = FloorCommand::Ask(self.seat(table, party)?, SpeechKind::Statement);
        self.does(Command::Floor(TableNo(table), ask))
    }

    /// Nobody speaks any more at any table.
    pub(super) fn hush(&mut self) -> Result<(), Failure> {
        for table in 1..=3 {
            let state = self.runner.session().tables.get(&TableNo(table));
            if state.is_some_and(|state| state.floor.speaking.is_some()) {
                self.does(Command::Floor(TableNo(table), FloorCommand::Stop))?;
            }
        }
        Ok(())
    }

    pub(super) fn meets(
        &mut self,
        table: u8,
        parties: &[usize],
        place: &str,
        length: Span,
    ) -> Result<(), Failure> {
        let seats = parties.iter().map(|party| self.seat(table, *party));
        let call = CaucusCommand::Call {
            seats: seats.collect::<Result<_, _>>()?,
            place: place.to_owned(),
            length,
        };
        self.does(Command::Caucus(TableNo(table), call))
    }

    pub(super) fn calls_back(&mut self) -> Result<(), Failure> {
        for table in 1..=3 {
            let state = self.runner.session().tables.get(&TableNo(table));
            if state.is_some_and(|state| !state.caucuses.away().is_empty()) {
                self.does(Command::Caucus(TableNo(table), CaucusCommand::CallAllBack))?;
            }
        }
        Ok(())
    }

    /// What all say of the options of some issues, in the order of the board. Tables 1 and 3 say less
    /// against each other than table 2.
    pub(super) fn voice(&mut self, table: u8, issues: &[usize]) -> Result<(), Failure> {
        for (issue, options) in STANCES.iter().filter(|(issue, _)| issues.contains(issue)) {
            for (option, said) in options.iter().enumerate() {
                let (issue, option) = self.choice((*issue, option))?;
                for (party, sign) in (1..).zip(said.chars()) {
                    let stance = match (sign, table) {
                        ('S', _) => Stance::Supports,
                        ('c', _) => Stance::CanAccept,
                        ('x', 2) => Stance::Opposes,
                        _ => continue,
                    };
                    let voice = BoardCommand::Voice {
                        party: Self::party(party)?,
                        choice: Choice {
                            issue: issue.clone(),
                            option: option.clone(),
                        },
                        stance,
                    };
                    self.does(Command::Board(TableNo(table), voice))?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn marks(&mut self, table: u8, issue: usize, mark: Mark) -> Result<(), Failure> {
        let (issue, _) = self.choice((issue, 0))?;
        let mark = BoardCommand::Mark(issue, Some(mark));
        self.does(Command::Board(TableNo(table), mark))
    }

    /// Puts a proposal and notes the answers; gives its number.
    pub(super) fn puts(
        &mut self,
        table: u8,
        put: &Put<'_>,
        countdown: Option<Span>,
    ) -> Result<u32, Failure> {
        let package: Package = std::iter::once(self.choice(put.on)?).collect();
        let command = BoardCommand::Put {
            author: Self::party(put.by)?,
            seat: None,
            package,
            wording: put.words.to_owned(),
            countdown,
        };
        self.does(Command::Board(TableNo(table), command))?;
        let state = self.runner.session().tables.get(&TableNo(table));
        let last = state.and_then(|state| state.board.proposals.last());
        let number = last.ok_or("no proposal")?.number;
        for (party, sign) in (1..).zip(put.answers.chars()) {
            let (answer, reason) = match sign {
                'a' => (Answer::Accept, ""),
                'l' => (Answer::CanLiveWith, ""),
                'n' => (Answer::NeedsChange, "Say who pays for it."),
                'r' => (
                    Answer::Reject,
                    "We cannot take this home as it is written now.",
                ),
                _ => continue,
            };
            if party == put.by {
                continue;
            }
            let command = BoardCommand::Answer {
                number,
                party: Self::party(party)?,
                answer,
                reason: reason.to_owned(),
            };
            self.does(Command::Board(TableNo(table), command))?;
        }
        Ok(number)
    }

    /// Puts a proposal that all know will be carried, and adopts it.
    pub(super) fn agrees(&mut self, table: u8, put: &Put<'_>) -> Result<(), Failure> {
        let number = self.puts(table, put, None)?;
        let adopt = BoardCommand::Adopt(number);
        self.does(Command::Board(TableNo(table), adopt))
    }

    pub(super) fn withdraws(&mut self, table: u8, number: u32) -> Result<(), Failure> {
        let withdraw = BoardCommand::Withdraw(number);
        self.does(Command::Board(TableNo(table), withdraw))
    }

    /// Writes words into clauses: the number of the clause, its words, and what is in brackets.
    pub(super) fn writes(&mut self, table: u8, clauses: &[Written<'_>]) -> Result<(), Failure> {
        let state = self.runner.session().tables.get(&TableNo(table));
        let mut text = state.ok_or("no such table")?.text.current().clauses.clone();
        for (id, body, brackets) in clauses {
            let clause: &mut Clause = text
                .iter_mut()
                .find(|clause| clause.id == *id)
                .ok_or("no such clause")?;
            (*body).clone_into(&mut clause.body);
            let brackets = brackets.iter().map(|(party, text)| {
                Ok::<_, Failure>(Bracket {
                    party: Self::party(*party)?,
                    text: (*text).to_owned(),
                })
            });
            clause.brackets = brackets.collect::<Result<_, _>>()?;
        }
        self.does(Command::Text(TableNo(table), TextCommand::Revise(text)))
    }

    pub(super) fn polls(&mut self, table: u8, on: PollOn, votes: Votes) -> Result<(), Failure> {
        let poll = BoardCommand::Poll(on, votes);
        self.does(Command::Board(TableNo(table), poll))
    }

    /// An open poll: parties from Talawi to Velmara with the signs of [`Put::answers`].
    pub(super) fn open_votes(signs: &str) -> Result<Votes, Failure> {
        let mut votes = std::collections::BTreeMap::new();
        for (party, sign) in (1..).zip(signs.chars()) {
            let answer = match sign {
                'a' => Answer::Accept,
                'l' => Answer::CanLiveWith,
                'n' => Answer::NeedsChange,
                'r' => Answer::Reject,
                _ => continue,
            };
            votes.insert(Self::party(party)?, answer);
        }
        Ok(Votes::Open(votes))
    }

    /// Everybody signs whose sign is `a`, `l` with a reservation; `r` declines.
    pub(super) fn signs(&mut self, table: u8, signs: &str) -> Result<(), Failure> {
        for (party, sign) in (1..).zip(signs.chars()) {
            let signing = match sign {
                'a' => Signing::Signed,
                'l' => Signing::WithReservation(
                    "The fund is looked at again after the first year.".to_owned(),
                ),
                'r' => {
                    Signing::Declined("Without the headworks there is nothing to sign.".to_owned())
                }
                _ => continue,
            };
            let seat = self.seat(table, party)?;
            let sign = AgreementCommand::Sign(Self::party(party)?, Some(seat), signing);
            self.does(Command::Agreement(TableNo(table), sign))?;
        }
        Ok(())
    }

    /// Who saw the signatures, what was pledged and whether it can be carried out.
    pub(super) fn closes(
        &mut self,
        table: u8,
        witnesses: &[&str],
        checks: &[(Criterion, Check)],
    ) -> Result<(), Failure> {
        for name in witnesses {
            let witness = AgreementCommand::Witness((*name).to_owned(), true);
            self.does(Command::Agreement(TableNo(table), witness))?;
        }
        for (criterion, check) in checks {
            let check = AgreementCommand::Check(*criterion, Some(*check));
            self.does(Command::Agreement(TableNo(table), check))?;
        }
        let pledge = AgreementCommand::Pledge(Pledge {
            giver: "Council of Five Rivers".to_owned(),
            amount: "Six million crowns for the gates".to_owned(),
            date: "before the next dry season".to_owned(),
        });
        self.does(Command::Agreement(TableNo(table), pledge))
    }
}
