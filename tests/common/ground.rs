//! On what ground the tables of the story are mediated: their analysis, who consents on which
//! condition, the mandate, whom the mediators call, and who is invited elsewhere.

use sulh::domain::entry::{EntryCommand, Labour, Point, Standing};
use sulh::domain::ids::TableNo;
use sulh::domain::session::Command;

use super::{Failure, Telling};

/// What table 2 writes; the others leave more of the sheet open.
const ANALYSIS: [&str; 6] = [
    "A promise of half that was kept in three years of twelve. Nobody who answers the telephone at a closed sluice.",
    "Every week without the crossing feeds the toll. Market days calm everyone.",
    "“Half.” “Sixty.” “National law.” “Families before files.”",
    "Fodder in spring, seed water in autumn, to be told in time, not to come home empty-handed.",
    "Elders and young herders; ministry and engineer. Nobody has asked them apart.",
    "Who greets first. Regret is said standing, with both valleys there.",
];

const MANDATE: [(Point, &str); 5] = [
    (
        Point::Giver,
        "The Contact Group on Qarar, at the invitation of the government.",
    ),
    (
        Point::Scope,
        "The water of the Ilvar and peace at Tal. Veshta only as far as Velmara wishes.",
    ),
    (
        Point::Until,
        "Three days; longer if both valleys ask for it.",
    ),
    (
        Point::Reports,
        "The Contact Group, after the parties have read the report.",
    ),
    (
        Point::Confidential,
        "What is said in caucus, unless its owner releases it.",
    ),
];

impl Telling<'_> {
    fn enters(&mut self, table: u8, command: EntryCommand) -> Result<(), Failure> {
        self.does(Command::Entry(TableNo(table), command))
    }

    /// The analysis sheets at the end of the preparation.
    pub(super) fn analyses(&mut self) -> Result<(), Failure> {
        for (table, most) in [(1, 5), (2, 6), (3, 4)] {
            for (question, words) in (1..).zip(ANALYSIS).take(most) {
                self.enters(
                    table,
                    EntryCommand::WriteAnalysis(question, words.to_owned()),
                )?;
            }
        }
        Ok(())
    }

    /// Consent and mandate at the openings.
    pub(super) fn consents(&mut self) -> Result<(), Failure> {
        let parties = [
            "talawi",
            "marsani",
            "government",
            "five-rivers",
            "wells",
            "youth",
        ];
        for table in [1, 2, 3] {
            for (point, words) in MANDATE {
                self.enters(table, EntryCommand::WriteMandate(point, words.to_owned()))?;
            }
            for point in [Point::Giver, Point::Scope, Point::Until] {
                self.enters(table, EntryCommand::AgreeMandate(point, true))?;
            }
            for party in parties {
                self.enters(
                    table,
                    EntryCommand::Consent(party.into(), Standing::Consents),
                )?;
            }
            let alone = "Nothing that Velmara says of Veshta is written down.".to_owned();
            let standing = match table {
                1 => Standing::Consents,
                2 => Standing::OnConditions(alone),
                _ => Standing::Asked,
            };
            self.enters(table, EntryCommand::Consent("velmara".into(), standing))?;
        }
        Ok(())
    }

    /// In the caucus the mediators of tables 1 and 2 call somebody, and Meridan writes to table 2.
    pub(super) fn looks_around(&mut self) -> Result<(), Failure> {
        self.enters(1, EntryCommand::CallSupport("river-law".into()))?;
        self.enters(2, EntryCommand::CallSupport("salt-coast".into()))?;
        self.enters(
            2,
            EntryCommand::OfferSecond("Foreign ministry of Meridan".to_owned()),
        )?;
        self.enters(2, EntryCommand::GoToSecond("talawi".into(), true))
    }

    /// The Talawi are back, and the two offices speak.
    pub(super) fn divides_labour(&mut self) -> Result<(), Failure> {
        self.enters(2, EntryCommand::GoToSecond("talawi".into(), false))?;
        let text =
            "Meridan hosts the donors; the table and the text stay at the bridge.".to_owned();
        self.enters(2, EntryCommand::DivideLabour(Labour { agreed: true, text }))
    }

    /// A confidence has come back from the other side.
    pub(super) fn doubts(&mut self) -> Result<(), Failure> {
        let why = "What we said in caucus came back to us from the highlands.".to_owned();
        let withdrew = EntryCommand::Consent("marsani".into(), Standing::Withdrew(why));
        self.enters(2, withdrew)
    }
}
