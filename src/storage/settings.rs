//! How the user wants the program, and where its files live.
//!
//! A settings file that cannot be read is set aside, never overwritten, and the defaults apply.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::localisation::{Figures, Language};

/// Name of the settings file.
const FILE: &str = "settings.ron";

/// How the user wants the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Settings {
    /// Language of the console.
    pub language: Language,
    /// Language of the projector; the console's where absent.
    pub wall_language: Option<Language>,
    /// A second language beside it on the projector.
    pub wall_second: Option<Language>,
    /// Which digits are shown in Arabic.
    pub figures: Figures,
    /// Light or dark console.
    pub dark: bool,
    /// High contrast on the console.
    pub contrast: bool,
    /// Dark projector, for a dark room.
    pub dark_wall: bool,
    /// Size of text in percent, 80 to 150.
    pub zoom_percent: u16,
    /// Size of text on the projector in percent: 100, 115 or 130, for smaller pictures.
    pub room_percent: u16,
    /// Whether toasts and drawers fade.
    pub fades: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::En,
            wall_language: None,
            wall_second: None,
            figures: Figures::Western,
            dark: false,
            contrast: false,
            dark_wall: false,
            zoom_percent: 100,
            room_percent: 100,
            fades: true,
        }
    }
}

/// Where files live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// The user's own files of the program.
    pub data: PathBuf,
    /// Settings.
    pub config: PathBuf,
    /// Session files.
    pub sessions: PathBuf,
    /// The user's own scenarios.
    pub scenarios: PathBuf,
}

/// Trouble with the settings file.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub enum SettingsProblem {
    /// It could not be understood and was set aside under this name.
    SetAside(PathBuf),
    /// It could not be read.
    Unreadable(PathBuf, std::io::Error),
    /// It could not be written.
    Unwritable(PathBuf, std::io::Error),
}

impl Folders {
    /// The folders that the system has for such files; none where the user has no home.
    pub fn of_system() -> Option<Self> {
        let dirs = directories::ProjectDirs::from("", "", "Sulh")?;
        Some(Self::at(dirs.data_dir(), dirs.config_dir()))
    }

    /// Everything in one folder, as on a stick.
    pub fn portable(home: &Path) -> Self {
        Self::at(home, home)
    }

    fn at(data: &Path, config: &Path) -> Self {
        Self {
            data: data.to_owned(),
            config: config.to_owned(),
            sessions: data.join("sessions"),
            scenarios: data.join("scenarios"),
        }
    }

    /// Makes the folders that are missing.
    ///
    /// # Errors
    /// With the folder that could not be made.
    pub fn make(&self) -> Result<(), (PathBuf, std::io::Error)> {
        for folder in [&self.data, &self.config, &self.sessions, &self.scenarios] {
            fs::create_dir_all(folder).map_err(|error| (folder.clone(), error))?;
        }
        Ok(())
    }
}

impl Settings {
    /// The settings as they were saved, or the defaults with what went wrong. Before there are any,
    /// the program speaks the language of the `system`.
    pub fn load(folders: &Folders, system: Language) -> (Self, Option<SettingsProblem>) {
        let path = folders.config.join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let first = Self {
                    language: system,
                    ..Self::default()
                };
                return (first, None);
            }
            // No text at all: as broken as text that makes no sense.
            Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
                return (Self::default(), Some(set_aside(path)));
            }
            Err(error) => {
                return (
                    Self::default(),
                    Some(SettingsProblem::Unreadable(path, error)),
                );
            }
        };
        match ron::from_str::<Self>(&text) {
            Ok(settings) => (settings.within_bounds(), None),
            Err(_) => (Self::default(), Some(set_aside(path))),
        }
    }

    /// Writes the settings beside the old file and then in its place, so that one of the two is
    /// always whole.
    ///
    /// # Errors
    /// When the folder or the file cannot be written; the old file stays.
    pub fn save(&self, folders: &Folders) -> Result<(), SettingsProblem> {
        let path = folders.config.join(FILE);
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default()).map_err(
            |error| SettingsProblem::Unwritable(path.clone(), std::io::Error::other(error)),
        )?;
        write_whole(&path, &text).map_err(|error| SettingsProblem::Unwritable(path, error))
    }

    fn within_bounds(mut self) -> Self {
        self.zoom_percent = self.zoom_percent.clamp(80, 150);
        self.room_percent = self.room_percent.clamp(100, 130);
        self
    }

    /// Language of the projector.
    pub fn projector_language(&self) -> Language {
        self.wall_language.unwrap_or(self.language)
    }

    /// The language beside it on the projector, if another one was chosen.
    pub fn second_projector_language(&self) -> Option<Language> {
        self.wall_second
            .filter(|second| *second != self.projector_language())
    }

    /// Whether anything is shown in Arabic.
    pub fn shows_arabic(&self) -> bool {
        [Some(self.language), self.wall_language, self.wall_second].contains(&Some(Language::Ar))
    }

    /// The same settings in the other look.
    #[must_use]
    pub fn with_other_theme(&self) -> Self {
        Self {
            dark: !self.dark,
            ..self.clone()
        }
    }
}

fn set_aside(path: PathBuf) -> SettingsProblem {
    let aside = path.with_extension("ron.broken");
    match fs::rename(&path, &aside) {
        Ok(()) => SettingsProblem::SetAside(aside),
        Err(error) => SettingsProblem::Unreadable(path, error),
    }
}

fn write_whole(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = path.with_extension("ron.new");
    let mut file = fs::File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_saved_comes_back() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::portable(home.path());
        let settings = Settings {
            dark: true,
            zoom_percent: 115,
            ..Settings::default()
        };
        settings.save(&folders).unwrap();
        let (loaded, problem) = Settings::load(&folders, Language::En);
        assert_eq!(loaded, settings);
        assert!(problem.is_none());
    }

    #[test]
    fn the_first_start_is_in_the_language_of_the_system_and_later_ones_as_chosen() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::portable(home.path());
        let (first, _) = Settings::load(&folders, Language::Tr);
        assert_eq!(first.language, Language::Tr);
        let chosen = Settings {
            language: Language::Fr,
            ..first
        };
        chosen.save(&folders).unwrap();
        assert_eq!(Settings::load(&folders, Language::Tr).0, chosen);
    }

    #[test]
    fn a_file_of_another_release_keeps_what_is_known_of_it() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::portable(home.path());
        fs::write(
            home.path().join(FILE),
            "(dark: true, telepathy: 3, zoom_percent: 900)",
        )
        .unwrap();
        let (loaded, problem) = Settings::load(&folders, Language::En);
        assert!(loaded.dark, "{problem:?}");
        assert_eq!(loaded.zoom_percent, 150);
    }

    #[test]
    fn two_languages_on_the_wall_are_two() {
        let old: Settings = ron::from_str("(language: fr, wall_language: Some(ar))").unwrap();
        assert_eq!(old.projector_language(), Language::Ar);
        assert_eq!(old.second_projector_language(), None);
        let beside = |wall_second| Settings {
            wall_second,
            ..old.clone()
        };
        assert_eq!(
            beside(Some(Language::Tr)).second_projector_language(),
            Some(Language::Tr)
        );
        assert_eq!(beside(Some(Language::Ar)).second_projector_language(), None);
    }

    #[test]
    fn a_broken_file_is_set_aside_and_not_lost() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::portable(home.path());
        for broken in [b"(((".as_slice(), &[0xff, 0xfe, 0x00]] {
            fs::write(home.path().join(FILE), broken).unwrap();
            let (loaded, problem) = Settings::load(&folders, Language::En);
            assert_eq!(loaded, Settings::default());
            let Some(SettingsProblem::SetAside(aside)) = problem else {
                panic!("{problem:?}")
            };
            assert_eq!(fs::read(aside).unwrap(), broken);
        }
    }
}
