//! The places of the rail.

use crate::localisation::{Message, msg};
use crate::ui::icons::Icon;

/// A place that the rail leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Start: resume, scenarios, past sessions.
    #[default]
    Home,
    /// The five steps before the start.
    Setup,
    /// Where the facilitator runs the session.
    Console,
    /// What each party has said, and the proposals.
    Issues,
    /// Who sits where, the briefs, and the laptop at a seat.
    Briefs,
    /// What is left of it.
    Debrief,
    /// Who observes what, their sheets, and the code of conduct.
    Observers,
    /// The second screen: what is on it, and its test.
    Projector,
    /// Language, look, folders.
    Settings,
}

impl Place {
    /// All places in the order of the rail.
    pub const ALL: [Self; 9] = [
        Self::Home,
        Self::Setup,
        Self::Console,
        Self::Issues,
        Self::Briefs,
        Self::Debrief,
        Self::Observers,
        Self::Projector,
        Self::Settings,
    ];

    /// Its name.
    pub(crate) fn name(self) -> Message {
        match self {
            Self::Home => msg::place_home(),
            Self::Setup => msg::place_setup(),
            Self::Console => msg::place_console(),
            Self::Issues => msg::place_issues(),
            Self::Briefs => msg::place_briefs(),
            Self::Debrief => msg::place_debrief(),
            Self::Observers => msg::place_observers(),
            Self::Projector => msg::place_projector(),
            Self::Settings => msg::place_settings(),
        }
    }

    /// Its icon.
    pub fn icon(self) -> Icon {
        match self {
            Self::Home => Icon::House,
            Self::Setup => Icon::UsersThree,
            Self::Console => Icon::Gauge,
            Self::Issues => Icon::Scales,
            Self::Briefs => Icon::Scroll,
            Self::Debrief => Icon::ChartLineUp,
            Self::Observers => Icon::Eye,
            Self::Projector => Icon::ProjectorScreen,
            Self::Settings => Icon::GearSix,
        }
    }

    /// Whether it stands at the foot of the rail.
    pub fn is_at_foot(self) -> bool {
        matches!(self, Self::Projector | Self::Settings)
    }

    /// Whether it shows something only when a session is open.
    pub fn needs_session(self) -> bool {
        matches!(
            self,
            Self::Setup
                | Self::Console
                | Self::Issues
                | Self::Briefs
                | Self::Debrief
                | Self::Observers
        )
    }
}
