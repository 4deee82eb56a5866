//! Takes in what came back from the background.

use std::path::{Path, PathBuf};

use super::Desk;
use super::jobs::{Asked, Outcome};
use crate::domain::assignment::Assignment;
use crate::domain::session::{Command, SeatMove};
use crate::localisation::{explain, msg};
use crate::storage::packs::{self, Origin};
use crate::storage::session_file;
use crate::ui::action::ExportOrder;
use crate::ui::place::Place;

impl Desk {
    /// Takes in what came back from the background.
    pub(super) fn take_results(&mut self) {
        for outcome in self.jobs.results() {
            self.take_result(outcome);
        }
    }

    fn take_result(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Library(library) if library.is_complete => self.library = *library,
            Outcome::Library(library) => self.take_broken(library.broken),
            Outcome::Sealed { result, library } => {
                self.library = *library;
                match result {
                    Ok(()) => self.tell(msg::toast_sealed()),
                    Err(error) => self.explain_file(error),
                }
            }
            Outcome::Copied { result, library } => {
                self.library = *library;
                match result {
                    Ok(folder) => {
                        self.tell(msg::toast_scenario_copied(folder.display().to_string()));
                    }
                    Err((path, error)) => {
                        let words = self.say(msg::toast_export_failed(
                            path.display().to_string(),
                            explain::system_error(&error),
                        ));
                        self.warn(words);
                    }
                }
            }
            Outcome::Opened {
                result: Ok(runner),
                path,
                is_new,
            } => {
                let is_over = runner.session().has_started();
                let place = match (is_new, is_over, runner.session().ended.is_some()) {
                    (_, _, true) => Place::Debrief,
                    (false, true, false) => Place::Console,
                    _ => Place::Setup,
                };
                self.take(*runner, Some(path), place);
                self.jobs.look_around(&self.folders);
            }
            Outcome::Opened {
                result: Err(error), ..
            }
            | Outcome::Earlier {
                result: Err(error), ..
            } => self.explain_file(error),
            Outcome::Earlier {
                path,
                result: Ok(points),
            } => self.screens.home.offer_earlier(path, points),
            Outcome::Roster(Ok(reading)) => self.roster = Some(reading),
            Outcome::Roster(Err(cannot)) => {
                let words = self.explained(&explain::cannot_read_roster(&cannot));
                self.warn(words);
            }
            Outcome::Assigned {
                result: Ok(assignment),
                seed,
            } => self.seat(&assignment, seed),
            Outcome::Refitted(refit) => self.screens.setup.offer_refit(refit),
            Outcome::Assigned {
                result: Err(cannot),
                ..
            } => {
                let words = self.say(explain::cannot_assign(&cannot));
                self.warn(words);
            }
            Outcome::Exported { folder, result } => self.exported(&folder, result),
            Outcome::Picked {
                asked,
                path: Some(path),
                ..
            } => self.picked(asked, path),
            Outcome::Picked {
                asked,
                path: None,
                began,
            } => self.not_picked(asked, began),
            Outcome::SettingsSaved(Ok(())) | Outcome::WordsRead => {}
            Outcome::SettingsSaved(Err(problem)) => {
                let words = self.say(explain::settings_problem(&problem));
                self.warn(words);
            }
            // Only now can the file say how it ended.
            Outcome::Finished(Ok(())) => self.jobs.look_around(&self.folders),
            Outcome::Finished(Err(problem)) => {
                let words = self.explained(&explain::file_error(&problem.error));
                self.warn(words);
            }
        }
    }

    /// A scenario that was opened and cannot be played: its author sees all that is wrong.
    fn take_broken(&mut self, broken: Vec<packs::PackProblems>) {
        for problems in broken {
            let origin = problems.origin.clone();
            self.library.broken.retain(|each| each.origin != origin);
            self.library.broken.push(problems);
            self.place = Place::Home;
            self.screens.home.show_problems(origin);
        }
    }

    /// A file that cannot be opened: what happened, what is safe, and what can be done with it.
    fn explain_file(&mut self, error: session_file::FileError) {
        self.place = Place::Home;
        self.screens.home.explain_file(error);
    }

    fn seat(&mut self, assignment: &Assignment, seed: u64) {
        let seats = assignment
            .seating
            .seats
            .iter()
            .map(|(seat, person)| SeatMove {
                seat: seat.clone(),
                person: Some(*person),
            })
            .collect();
        let (cost, lower_bound) = (assignment.cost.total(), assignment.lower_bound);
        self.command(Command::AssignSeats {
            seats,
            seed,
            cost,
            lower_bound,
        });
        let words = self.say(msg::toast_seats_given(assignment.seating.seats.len()));
        self.tell_undoable(words);
    }

    fn exported(&mut self, folder: &Path, result: Result<Vec<PathBuf>, (PathBuf, std::io::Error)>) {
        match result {
            Ok(paths) => {
                let names: Vec<String> = paths
                    .iter()
                    .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
                    .collect();
                self.tell(msg::toast_exported(
                    self.words.list(&names),
                    folder.display().to_string(),
                ));
            }
            Err((path, error)) => {
                let words = self.say(msg::toast_export_failed(
                    path.display().to_string(),
                    explain::system_error(&error),
                ));
                self.warn(words);
            }
        }
    }

    pub(super) fn picked(&mut self, asked: Asked, path: PathBuf) {
        match asked {
            Asked::Session => self.open_session(path),
            Asked::Roster => self.jobs.read_roster(path),
            Asked::Scenario => self.new_session(&Origin::Folder(path)),
            Asked::Export(order) => self.export(ExportOrder {
                folder: Some(path),
                ..order
            }),
            Asked::SaveElsewhere => self.save_elsewhere(&path),
        }
    }
}
