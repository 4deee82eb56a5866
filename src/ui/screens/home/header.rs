//! The head of the page: the name, the language, the theme, and how a session begins.

use egui::{Align2, Area, Context, Frame, Id, Order, Role, Sense, Ui, WidgetInfo, vec2};

use super::HomeState;
use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::{Button, row};
use crate::ui::cx::{Cx, JobKind};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::screens::language;
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Dir, RADIUS_MODAL, shadow, tokens};
use crate::ui::user_action::UserAction;

const HEIGHT: f32 = 44.0;

/// Draws the head.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState) {
    let tagline = cx.say(msg::app_tagline());
    let opening = cx
        .busy
        .with(JobKind::Session)
        .then(|| cx.say(msg::home_opening()));
    let (latin, arabic, name) = (
        cx.say(msg::app_name()),
        cx.say(msg::home_name_arabic()),
        cx.say(msg::app_wordmark()),
    );
    row(
        ui,
        HEIGHT,
        |ui| {
            wordmark(ui, &latin, &arabic, &name);
            let t = tokens(ui.ctx());
            ui.add_space(8.0);
            Label::new(opening.unwrap_or(tagline), TextStyle::Body)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| buttons(ui, cx, state),
    );
}

/// Both names stand in their own order on every screen: it is a sign, not a sentence.
fn wordmark(ui: &mut Ui, latin: &str, arabic: &str, name: &str) {
    let t = tokens(ui.ctx());
    let first = text::layout(ui.ctx(), latin, TextStyle::Wordmark, None);
    let second = text::layout(ui.ctx(), arabic, TextStyle::WordmarkSerif, None);
    let gap = 12.0;
    let width = first.size().x + gap + second.size().x;
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    let middle = rect.center().y;
    let at = |x: f32, laid: &text::Laid| egui::pos2(rect.left() + x, middle - laid.size().y / 2.0);
    first.paint(ui.painter(), at(0.0, &first), t.text);
    let start = first.size().x + gap;
    second.paint(ui.painter(), at(start, &second), t.accent);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text::accessible(name)));
}

/// From the end: the one next action first.
fn buttons(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState) {
    let mut new = Button::primary(cx.say(msg::home_new_session())).icon(Icon::Plus);
    if let Some(key) = key_names::of(cx.words, UserAction::NewSession) {
        new = new.key(key);
    }
    if new.show(ui).clicked() {
        state.choose_scenario();
    }
    let file = Button::new(cx.say(msg::home_open_file())).icon(Icon::FolderOpen);
    if file.show(ui).clicked() {
        state.ask_for_file();
    }
    let (icon, name) = if cx.settings.dark {
        (Icon::Sun, msg::home_to_light())
    } else {
        (Icon::Moon, msg::home_to_dark())
    };
    if Button::icon_only(icon, cx.say(name)).show(ui).clicked() {
        cx.ask(Action::Do(UserAction::SwitchTheme));
    }
    if let Some(speak) = language::menu(ui, cx, language::named(cx)) {
        cx.ask(Action::Do(speak));
    }
}

/// Says what will happen while a file hangs over the window.
pub(super) fn drop_hint(ctx: &Context, cx: &Cx<'_>) {
    let t = tokens(ctx);
    let (title, more) = (cx.say(msg::home_drop()), cx.say(msg::home_drop_other()));
    Area::new(Id::unique("sulh-home-drop"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_CENTER, vec2(0.0, 0.0))
        .interactable(false)
        .show(ctx, |ui| {
            Frame::new()
                .fill(t.surface)
                .stroke(egui::Stroke::new(2.0, t.accent))
                .corner_radius(RADIUS_MODAL)
                .shadow(shadow(t))
                .inner_margin(24.0)
                .show(ui, |ui| {
                    ui.with_layout(Dir::of(ui).column(), |ui| {
                        let label = Label::new(title, TextStyle::Section);
                        label.color(t.text).show(ui);
                        Label::new(more, TextStyle::Body).color(t.text_2).show(ui);
                    });
                });
        });
}
