//! Trouble with the settings file.

use super::system_error;
use crate::localisation::msg::{self, Message};
use crate::storage::settings::SettingsProblem;

pub(crate) fn settings_problem(problem: &SettingsProblem) -> Message {
    match problem {
        SettingsProblem::SetAside(path) => msg::settings_set_aside(path.display().to_string()),
        SettingsProblem::Unreadable(path, error) => {
            msg::settings_unreadable(path.display().to_string(), system_error(error))
        }
        SettingsProblem::Unwritable(path, error) => {
            msg::settings_unwritable(path.display().to_string(), system_error(error))
        }
    }
}
