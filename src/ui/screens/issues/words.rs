//! What several parts of the board show and say.

use egui::{Painter, Pos2, Ui};

use crate::domain::board::{Answer, IssueState, Proposal, Stance, Standing};
use crate::domain::ids::{IssueId, OptionId, PartyId};
use crate::domain::negotiation::Package;
use crate::domain::scenario::text as texts;
use crate::localisation::names;
use crate::ui::components::paint::width;
use crate::ui::components::party::Mark;
use crate::ui::components::{Chip, PartyMark};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::console::words::{letter, slot};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// How a stance is drawn.
pub(in crate::ui::screens) fn mark(stance: Stance) -> Mark {
    match stance {
        Stance::Supports => Mark::Solid,
        Stance::CanAccept => Mark::Outline,
        Stance::Opposes => Mark::Slash,
        Stance::Silent => Mark::Dot,
    }
}

/// Width of the marks of this many parties.
pub(in crate::ui::screens) fn marks_width(parties: usize) -> f32 {
    crate::ui::theme::count(parties) * STEP
}

/// From one mark to the next.
const STEP: f32 = 22.0;

/// The marks of all parties in a row, each at its place from the start; closer and smaller where
/// `room` is less than they like.
pub(in crate::ui::screens) fn marks<'a>(
    painter: &Painter,
    open: Open<'_>,
    said: impl Iterator<Item = (&'a PartyId, Stance)>,
    room: f32,
    mut place: impl FnMut(f32) -> Pos2,
) {
    let parties = open.session.scenario.negotiating().count();
    let step = (room / crate::ui::theme::count(parties.max(1))).min(STEP);
    let size = (step - 2.0).min(17.0);
    let mut along = step / 2.0;
    for (party, stance) in said {
        if let Some(party) = open.session.scenario.party(party) {
            let mark = PartyMark::new(slot(party)).mark(mark(stance)).size(size);
            mark.paint(painter, place(along));
        }
        along += step;
    }
}

/// Look of the state of an issue.
pub(in crate::ui::screens) fn state_look(state: IssueState) -> (Tone, Icon) {
    match state {
        IssueState::Open => (Tone::Neutral, Icon::CircleDashed),
        IssueState::Close => (Tone::Accent, Icon::ArrowsInLineHorizontal),
        IssueState::Blocked => (Tone::Danger, Icon::Prohibit),
        IssueState::Agreed => (Tone::Ok, Icon::CheckCircle),
    }
}

/// The state of an issue as a chip.
pub(in crate::ui::screens) fn state_chip(cx: &Cx<'_>, state: IssueState) -> Chip<'static> {
    let (tone, icon) = state_look(state);
    let chip = Chip::new(tone, cx.say(names::issue_state(state)));
    if state == IssueState::Agreed {
        chip.icon_fill(icon)
    } else {
        chip.icon(icon)
    }
}

/// What has become of a proposal, as a chip.
pub(in crate::ui::screens) fn proposal_chip(
    cx: &Cx<'_>,
    open: Open<'_>,
    put: &Proposal,
) -> Chip<'static> {
    let standing = put.standing(&open.session.scenario);
    let (tone, icon) = standing_look(standing);
    Chip::new(tone, cx.say(names::proposal_standing(standing))).icon(icon)
}

/// Look of where a proposal stands.
pub(in crate::ui::screens) fn standing_look(standing: Standing) -> (Tone, Icon) {
    match standing {
        Standing::Adopted => (Tone::Ok, Icon::CheckCircle),
        Standing::Withdrawn => (Tone::Neutral, Icon::X),
        Standing::Carried => (Tone::Ok, Icon::Check),
        Standing::NotCarried => (Tone::Danger, Icon::X),
        Standing::Open => (Tone::Accent, Icon::HandPointing),
    }
}

/// Look of an answer.
pub(in crate::ui::screens) fn answer_look(answer: Answer) -> (Tone, Icon) {
    match answer {
        Answer::Accept => (Tone::Ok, Icon::Check),
        Answer::CanLiveWith => (Tone::Ok, Icon::Equals),
        Answer::NeedsChange => (Tone::Warn, Icon::PencilSimple),
        Answer::Reject => (Tone::Danger, Icon::X),
    }
}

/// Letters of the issues that a package is about.
pub(in crate::ui::screens) fn letters(cx: &Cx<'_>, open: Open<'_>, package: &Package) -> String {
    let issues = open.session.scenario.issues.iter().enumerate();
    let letters: Vec<String> = issues
        .filter(|(_, issue)| package.0.contains_key(&issue.id))
        .map(|(index, _)| letter(cx, index))
        .collect();
    cx.words.list(&letters)
}

/// Title of an option.
pub(in crate::ui::screens) fn option(open: Open<'_>, issue: &IssueId, option: &OptionId) -> String {
    open.prose.say(&texts::option(issue, option))
}

/// The words of a proposal: its own, or those of the scenario for its options.
pub(in crate::ui::screens) fn wording(open: Open<'_>, put: &Proposal) -> String {
    if put.wording.is_empty() {
        sentences(open, &put.package)
    } else {
        put.wording.clone()
    }
}

/// What the options of a package mean, in the order of the agenda, one line each.
pub(in crate::ui::screens) fn sentences(open: Open<'_>, package: &Package) -> String {
    let issues = open.session.scenario.issues.iter();
    let lines: Vec<String> = issues
        .filter_map(|issue| {
            let option = package.0.get(&issue.id)?;
            Some(open.prose.say(&texts::option_public(&issue.id, option)))
        })
        .collect();
    lines.join("\n")
}

/// Name of a party.
pub(in crate::ui::screens) fn party(open: Open<'_>, id: &PartyId) -> String {
    open.prose.say(&texts::party(id))
}

/// Width of [`clock`].
pub(super) fn clock_width(ui: &Ui, phase: &str, left: &str) -> f32 {
    width(ui.ctx(), left, TextStyle::Title)
        + width(ui.ctx(), phase, TextStyle::Dense)
        + ui.spacing().item_spacing.x
}

/// The phase that is going on, with what is left of it.
pub(super) fn clock(ui: &mut Ui, phase: &str, left: &str) {
    let t = tokens(ui.ctx());
    Label::new(left, TextStyle::Title)
        .color(t.text)
        .single_line()
        .show(ui);
    Label::new(phase, TextStyle::Dense)
        .color(t.text_2)
        .single_line()
        .show(ui);
}
