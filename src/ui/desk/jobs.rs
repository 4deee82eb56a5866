//! Work that would make a frame wait: it runs beside the window, and its results come in with the
//! next frame.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use super::library;
use crate::domain::assignment::{Assignment, CannotAssign, Refit};
use crate::domain::time::SteadyTime;
use crate::export::{Document, Format};
use crate::localisation::Localiser;
use crate::session_runner::SessionRunner;
use crate::storage::roster::{self, CannotRead, RosterReading};
use crate::storage::session_file::FileError;
use crate::storage::settings::{Folders, Settings, SettingsProblem};
use crate::storage::writer::{SaveProblem, Waker};
use crate::ui::cx::{Busy, EarlierPoint, JobKind, Library};

/// What a system dialog was opened for.
#[derive(Clone, Debug)]
pub(super) enum Asked {
    Session,
    Roster,
    Scenario,
    Export(crate::ui::action::ExportOrder),
    SaveElsewhere,
}

/// What comes back.
pub(super) enum Outcome {
    Library(Box<Library>),
    Copied {
        result: Result<PathBuf, (PathBuf, std::io::Error)>,
        library: Box<Library>,
    },
    Opened {
        result: Result<Box<SessionRunner>, FileError>,
        path: PathBuf,
        is_new: bool,
    },
    Earlier {
        path: PathBuf,
        result: Result<Vec<EarlierPoint>, FileError>,
    },
    Sealed {
        result: Result<(), FileError>,
        library: Box<Library>,
    },
    Roster(Result<RosterReading, CannotRead>),
    Assigned {
        result: Result<Assignment, CannotAssign>,
        seed: u64,
    },
    Refitted(Refit),
    Exported {
        folder: PathBuf,
        result: Result<Vec<PathBuf>, (PathBuf, std::io::Error)>,
    },
    Picked {
        asked: Asked,
        path: Option<PathBuf>,
        began: SteadyTime,
    },
    SettingsSaved(Result<(), SettingsProblem>),
    Finished(Result<(), SaveProblem>),
    WordsRead,
}

/// Threads and the channel on which they answer.
pub(super) struct Jobs {
    sender: Sender<(JobKind, Outcome)>,
    receiver: Receiver<(JobKind, Outcome)>,
    waker: Waker,
    busy: Busy,
    threads: Vec<JoinHandle<()>>,
    /// Whoever reads or opens session files does so alone: a file that the library is looking into
    /// could not be opened, as if another window had it.
    turn: Arc<Mutex<()>>,
}

impl Jobs {
    pub(super) fn new(waker: Waker) -> Self {
        let (sender, receiver) = channel();
        Self {
            sender,
            receiver,
            waker,
            busy: Busy::default(),
            threads: Vec::new(),
            turn: Arc::default(),
        }
    }

    pub(super) fn busy(&self) -> &Busy {
        &self.busy
    }

    /// Starts work; its outcome comes with a later [`Self::results`].
    pub(super) fn start(&mut self, kind: JobKind, work: impl FnOnce() -> Outcome + Send + 'static) {
        self.busy.begin(kind);
        let (sender, waker) = (self.sender.clone(), self.waker.clone());
        self.threads.retain(|thread| !thread.is_finished());
        let is_alone = matches!(kind, JobKind::Library | JobKind::Session);
        let turn = is_alone.then(|| Arc::clone(&self.turn));
        self.threads.push(std::thread::spawn(move || {
            // Work that ended early left no file half read: its turn is over like any other.
            let turn = turn
                .as_ref()
                .map(|turn| turn.lock().unwrap_or_else(PoisonError::into_inner));
            let outcome = work();
            drop(turn);
            // The window may be gone; then nobody waits for the outcome.
            let _ = sender.send((kind, outcome));
            waker();
        }));
    }

    /// What has come back since the last frame.
    pub(super) fn results(&mut self) -> Vec<Outcome> {
        let results: Vec<(JobKind, Outcome)> = self.receiver.try_iter().collect();
        results
            .into_iter()
            .map(|(kind, outcome)| {
                self.busy.end(kind);
                outcome
            })
            .collect()
    }

    /// Waits for everything that writes; at the end of the program.
    pub(super) fn wait(&mut self) {
        for thread in self.threads.drain(..) {
            if thread.join().is_err() {
                tracing::error!("background work ended early");
            }
        }
    }

    pub(super) fn look_around(&mut self, folders: &Folders) {
        let folders = folders.clone();
        self.start(JobKind::Library, move || {
            Outcome::Library(Box::new(library::look_around(&folders)))
        });
    }

    /// Reads the words of the other languages before somebody asks for one.
    pub(super) fn read_words(&mut self) {
        self.start(JobKind::Housekeeping, || {
            Localiser::prepare();
            Outcome::WordsRead
        });
    }

    pub(super) fn read_roster(&mut self, path: PathBuf) {
        self.start(JobKind::Roster, move || {
            Outcome::Roster(roster::read_file(&path))
        });
    }

    pub(super) fn read_pasted(&mut self, text: String) {
        self.start(JobKind::Roster, move || {
            Outcome::Roster(roster::read_pasted(&text))
        });
    }

    pub(super) fn save_settings(&mut self, settings: Settings, folders: &Folders) {
        let folders = folders.clone();
        self.start(JobKind::Housekeeping, move || {
            Outcome::SettingsSaved(settings.save(&folders))
        });
    }

    pub(super) fn finish(&mut self, runner: SessionRunner) {
        self.start(JobKind::Housekeeping, move || {
            Outcome::Finished(runner.finish().map_err(|unsaved| unsaved.1))
        });
    }

    pub(super) fn list_earlier(&mut self, path: PathBuf) {
        self.start(JobKind::Session, move || {
            let result = library::earlier_points(&path);
            Outcome::Earlier { path, result }
        });
    }

    /// Writes documents side by side with names that say what they are.
    pub(super) fn export(
        &mut self,
        folder: PathBuf,
        documents: Vec<(String, Document)>,
        formats: Vec<Format>,
    ) {
        self.start(JobKind::Export, move || {
            let write = |(stem, document): &(String, Document)| {
                let written = formats
                    .iter()
                    .map(|format| write_document(&folder, stem, document, *format));
                written.collect::<Vec<_>>()
            };
            let result = documents.iter().flat_map(write).collect();
            Outcome::Exported { folder, result }
        });
    }

    /// Opens a system dialog; it answers when the person does.
    pub(super) fn pick(&mut self, asked: Asked, title: String, start: PathBuf, began: SteadyTime) {
        self.start(JobKind::Dialog, move || {
            let dialog = rfd::FileDialog::new().set_title(title).set_directory(start);
            let picked = match &asked {
                Asked::Session => dialog.add_filter("Sulh", &["sulh"]).pick_file(),
                Asked::Roster => dialog
                    .add_filter("CSV, XLSX", &["csv", "tsv", "txt", "xlsx", "ods"])
                    .pick_file(),
                Asked::Scenario | Asked::Export(_) => dialog.pick_folder(),
                Asked::SaveElsewhere => dialog.set_file_name("session.sulh").save_file(),
            };
            Outcome::Picked {
                asked,
                path: picked,
                began,
            }
        });
    }
}

fn write_document(
    folder: &Path,
    stem: &str,
    document: &Document,
    format: Format,
) -> Result<PathBuf, (PathBuf, std::io::Error)> {
    let path = folder.join(format!("{stem}.{}", format.ending()));
    let failed = |error| (path.clone(), error);
    std::fs::create_dir_all(folder).map_err(failed)?;
    std::fs::write(&path, format.write(document)).map_err(failed)?;
    Ok(path)
}
