//! What can be typed. These words are the manual of the command line and stay in English, like the
//! names of the commands themselves.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand};

use crate::export::Format;

/// Runs a three-hour mediation simulation from one laptop and a projector.
///
/// Without a command it opens the window.
#[derive(Debug, Parser)]
#[command(name = "sulh", version, max_term_width = 100, after_help = AFTER)]
pub struct Arguments {
    /// A session file (*.sulh) to open in the window
    pub session: Option<PathBuf>,
    /// Language of what is printed and of the documents: ar, en, fr or tr
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    /// What to do instead of opening the window
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Exit codes, as the manual tells them.
const AFTER: &str = "Exit codes: 0 done; 1 problems were found; 2 something could not be read; \
3 it cannot be done as asked; 4 something could not be written; 64 the arguments make no sense.";

/// Commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the scenarios
    Scenarios(Output),
    /// Check scenario packs: every problem at once, with file and line
    Check {
        /// Folders of packs, or ids of scenarios
        #[arg(required = true)]
        packs: Vec<String>,
        /// How to print
        #[command(flatten)]
        output: Output,
    },
    /// Say what was understood of a roster, and its problems row by row
    Roster {
        /// CSV or XLSX file
        file: PathBuf,
        /// How to print
        #[command(flatten)]
        output: Output,
    },
    /// Give out the seats
    Assign {
        /// Id of a scenario, or the folder of a pack
        scenario: String,
        /// What is needed for it
        #[command(flatten)]
        seats: Seats,
        /// How to print
        #[command(flatten)]
        output: Output,
    },
    /// Play a whole session with simulated people; leaves the session file and its documents
    Rehearse {
        /// Id of a scenario, or the folder of a pack
        scenario: String,
        /// What is needed for it
        #[command(flatten)]
        rehearsed: Rehearsed,
        /// How to print
        #[command(flatten)]
        output: Output,
    },
    /// Say what a session file holds
    Inspect {
        /// Session file (*.sulh)
        session: PathBuf,
        /// How to print
        #[command(flatten)]
        output: Output,
    },
    /// Write the debrief of a session
    Export {
        /// Session file (*.sulh)
        session: PathBuf,
        /// Formats, separated by commas
        #[arg(long, value_delimiter = ',', required = true)]
        format: Vec<Format>,
        /// Folder for the documents
        #[arg(long)]
        out: PathBuf,
        /// Leave out the names of participants
        #[arg(long)]
        no_names: bool,
    },
}

/// How to print.
#[derive(Clone, Copy, Debug, Args)]
pub struct Output {
    /// Print JSON, for programs
    #[arg(long)]
    pub json: bool,
}

/// What an assignment is made from.
#[derive(Clone, Debug, Args)]
pub struct Seats {
    /// CSV or XLSX file with the people
    #[arg(long)]
    pub roster: PathBuf,
    /// Draw number: the same number gives the same result
    #[arg(long)]
    pub seed: u64,
    /// Number of tables, 1 to 8; what suits the number of people where absent
    #[arg(long)]
    pub tables: Option<u8>,
}

/// What a rehearsal is made from.
#[derive(Clone, Debug, Args)]
pub struct Rehearsed {
    /// Who plays
    #[command(flatten)]
    pub seats: Seats,
    /// Minutes that there are; the scenario's own plan where absent
    #[arg(long)]
    pub minutes: Option<u16>,
    /// max, or how many times as fast as the clock; the session is the same
    #[arg(long, default_value = "max")]
    pub speed: Speed,
    /// What the clock on the wall reads at the start
    #[arg(long, default_value = "2026-01-05T09:00:00Z", value_name = "TIME")]
    pub start: jiff::Timestamp,
    /// Folder for session.sulh, debrief.md, debrief.html and briefs.html
    #[arg(long)]
    pub out: PathBuf,
}

/// How fast a rehearsal plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speed {
    /// As fast as the machine can.
    Max,
    /// So many times as fast as the clock.
    Times(u32),
}

/// A speed that cannot be understood.
#[derive(Debug, thiserror::Error)]
#[error("max, or a whole number from 1 to 3600")]
pub struct NoSuchSpeed;

impl FromStr for Speed {
    type Err = NoSuchSpeed;

    fn from_str(text: &str) -> Result<Self, NoSuchSpeed> {
        if text == "max" {
            return Ok(Self::Max);
        }
        let factor: u32 = text.parse().map_err(|_| NoSuchSpeed)?;
        if (1..=3_600).contains(&factor) {
            Ok(Self::Times(factor))
        } else {
            Err(NoSuchSpeed)
        }
    }
}
