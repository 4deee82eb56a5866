//! The tokens as an egui style, for the little that egui draws by itself.

use super::metrics::{RADIUS_CONTROL, RADIUS_MODAL};
use super::tokens::Tokens;
use egui::style::{ScrollStyle, Selection, Spacing, WidgetVisuals, Widgets};
use egui::{Color32, Margin, Shadow, Stroke, Style, Visuals, vec2};

/// The egui style of a theme. `base` keeps what the theme has no opinion on.
pub(super) fn style(base: &Style, tokens: &Tokens) -> Style {
    Style {
        visuals: visuals(tokens),
        spacing: spacing(&base.spacing),
        animation_time: 0.12,
        ..base.clone()
    }
}

/// The shadow of floating things.
pub fn shadow(tokens: &Tokens) -> Shadow {
    Shadow {
        offset: [0, 6],
        blur: 20,
        spread: 0,
        color: tokens.shadow,
    }
}

fn visuals(tokens: &Tokens) -> Visuals {
    let base = if tokens.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    Visuals {
        dark_mode: tokens.dark,
        override_text_color: None,
        weak_text_color: Some(tokens.muted),
        widgets: widgets(tokens),
        selection: Selection {
            bg_fill: tokens.accent_tint,
            stroke: Stroke::new(1.5, tokens.accent),
        },
        hyperlink_color: tokens.accent,
        faint_bg_color: tokens.inset,
        extreme_bg_color: tokens.surface,
        text_edit_bg_color: Some(tokens.surface),
        code_bg_color: tokens.inset,
        warn_fg_color: tokens.warn,
        error_fg_color: tokens.danger,
        window_corner_radius: RADIUS_MODAL,
        window_shadow: shadow(tokens),
        window_fill: tokens.surface,
        window_stroke: Stroke::new(1.0, tokens.line_strong),
        menu_corner_radius: RADIUS_CONTROL,
        panel_fill: tokens.canvas,
        popup_shadow: shadow(tokens),
        button_frame: true,
        indent_has_left_vline: false,
        striped: false,
        // Our components have colours for what is off; fading them again would cost legibility.
        disabled_alpha: 1.0,
        ..base
    }
}

fn widgets(tokens: &Tokens) -> Widgets {
    Widgets {
        noninteractive: widget(tokens.surface, tokens.line, tokens.text),
        inactive: widget(tokens.surface, tokens.line_strong, tokens.text),
        hovered: widget(tokens.inset, tokens.control, tokens.text),
        active: widget(tokens.pressed, tokens.control, tokens.text),
        open: widget(tokens.accent_tint, tokens.accent, tokens.text),
    }
}

fn widget(fill: Color32, line: Color32, text: Color32) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, line),
        corner_radius: RADIUS_CONTROL,
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    }
}

fn spacing(base: &Spacing) -> Spacing {
    Spacing {
        item_spacing: vec2(8.0, 8.0),
        button_padding: vec2(12.0, 7.0),
        interact_size: vec2(34.0, 34.0),
        icon_width: 18.0,
        icon_spacing: 7.0,
        window_margin: Margin::same(14),
        menu_margin: Margin::same(6),
        tooltip_width: 320.0,
        scroll: ScrollStyle {
            bar_width: 8.0,
            ..ScrollStyle::floating()
        },
        ..base.clone()
    }
}
