//! States as colours: a text colour and a tint, always shown with an icon or a word.

use super::tokens::Tokens;
use crate::ui::icons::Icon;
use egui::Color32;

/// A state that colours a chip, a banner, a toast or a bar.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Tone {
    /// No state: open, unmarked.
    #[default]
    Neutral,
    /// Running, agreed, all well.
    Ok,
    /// Paused.
    Paused,
    /// Overtime, needs attention.
    Warn,
    /// In trouble, blocked, refused.
    Danger,
    /// A message.
    Info,
    /// Next action, close to agreement, due.
    Accent,
    /// Confidential.
    Confidential,
}

impl Tone {
    /// Text and icons on the surface or on [`tint`](Self::tint).
    pub const fn text(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Neutral => tokens.text_2,
            Self::Ok => tokens.ok,
            Self::Paused => tokens.pause,
            Self::Warn => tokens.warn,
            Self::Danger => tokens.danger,
            Self::Info => tokens.info,
            Self::Accent => tokens.accent,
            Self::Confidential => tokens.conf,
        }
    }

    /// Ground of the state.
    pub const fn tint(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Neutral => tokens.inset,
            Self::Ok => tokens.ok_tint,
            Self::Paused => tokens.pause_tint,
            Self::Warn => tokens.warn_tint,
            Self::Danger => tokens.danger_tint,
            Self::Info => tokens.info_tint,
            Self::Accent => tokens.accent_tint,
            Self::Confidential => tokens.conf_tint,
        }
    }

    /// Solid bars and edges.
    pub const fn fill(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Neutral => tokens.control,
            Self::Warn => tokens.warn_fill,
            Self::Confidential => tokens.conf_line,
            other => other.text(tokens),
        }
    }

    /// The icon of the state where the caller has no better one; drawn filled.
    pub const fn icon(self) -> Icon {
        match self {
            Self::Neutral => Icon::CircleDashed,
            Self::Ok => Icon::CheckCircle,
            Self::Paused => Icon::Pause,
            Self::Warn => Icon::Warning,
            Self::Danger => Icon::WarningOctagon,
            Self::Info => Icon::Info,
            Self::Accent => Icon::ArrowsInLineHorizontal,
            Self::Confidential => Icon::LockKey,
        }
    }
}
