//! Colours of buttons in their states.

use super::button::{ButtonKind, Pose};
use crate::ui::theme::Tokens;
use egui::{Color32, Response, Ui};

/// Where a control is between rest and pressed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    Rest,
    Hover,
    Press,
    Off,
}

/// The step of a response, or of a pose.
pub(super) fn step(ui: &Ui, response: &Response, pose: Pose) -> Step {
    if !ui.is_enabled() {
        return Step::Off;
    }
    match pose {
        Pose::Hovered => Step::Hover,
        Pose::Pressed => Step::Press,
        _ if response.is_pointer_button_down_on() => Step::Press,
        _ if response.hovered() => Step::Hover,
        _ => Step::Rest,
    }
}

/// Colours of a button.
pub(super) struct Look {
    pub(super) fill: Color32,
    pub(super) line: Color32,
    pub(super) ink: Color32,
}

/// The colours of a button of a kind at a step.
pub(super) fn look(
    kind: ButtonKind,
    on: bool,
    step: Step,
    color: Option<Color32>,
    t: &Tokens,
) -> Look {
    if step == Step::Off {
        return off(kind, t);
    }
    if on {
        return Look {
            fill: t.accent_tint,
            line: t.accent,
            ink: t.accent,
        };
    }
    match kind {
        ButtonKind::Primary => filled(
            step,
            [t.accent, t.accent_hover, t.accent_press],
            t.accent_on,
        ),
        ButtonKind::Danger => filled(
            step,
            [t.danger, t.danger_hover, t.danger_press],
            t.danger_on,
        ),
        ButtonKind::Warn => filled(step, [t.warn_fill, t.warn_hover, t.warn_press], t.ink),
        ButtonKind::Secondary => outlined(step, t),
        ButtonKind::Quiet => quiet(step, color, t),
    }
}

fn off(kind: ButtonKind, t: &Tokens) -> Look {
    let framed = kind != ButtonKind::Quiet;
    Look {
        fill: if framed {
            t.inset
        } else {
            Color32::TRANSPARENT
        },
        line: if framed { t.line } else { Color32::TRANSPARENT },
        ink: t.muted,
    }
}

fn filled(step: Step, fills: [Color32; 3], ink: Color32) -> Look {
    let [rest, hover, press] = fills;
    let fill = match step {
        Step::Hover => hover,
        Step::Press => press,
        Step::Rest | Step::Off => rest,
    };
    Look {
        fill,
        line: fill,
        ink,
    }
}

fn outlined(step: Step, t: &Tokens) -> Look {
    let (fill, line) = match step {
        Step::Hover => (t.inset, t.control),
        Step::Press => (t.pressed, t.control),
        Step::Rest | Step::Off => (t.surface, t.line_strong),
    };
    Look {
        fill,
        line,
        ink: t.text,
    }
}

fn quiet(step: Step, color: Option<Color32>, t: &Tokens) -> Look {
    let fill = match step {
        Step::Hover => t.inset,
        Step::Press => t.pressed,
        Step::Rest | Step::Off => Color32::TRANSPARENT,
    };
    Look {
        fill,
        line: fill,
        ink: color.unwrap_or(t.text_2),
    }
}
