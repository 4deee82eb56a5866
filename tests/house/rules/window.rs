//! What keeps the window's words, letters and colours in their places.

use super::{Finding, finding, sentences, triples};
use crate::source::Source;
use crate::token::Kind;
use crate::tree::Tree;

const COLOURS: [&str; 4] = ["Color32", "Hsva", "Oklab", "Rgba"];
/// What egui draws text with, and so in the wrong order in Arabic.
const EGUI_TEXT_TYPES: [&str; 11] = [
    "Button",
    "Checkbox",
    "CollapsingHeader",
    "ComboBox",
    "DragValue",
    "Hyperlink",
    "Label",
    "Link",
    "RadioButton",
    "RichText",
    "TextEdit",
];
const EGUI_TEXT_METHODS: [&str; 20] = [
    "button",
    "checkbox",
    "code",
    "code_editor",
    "collapsing",
    "colored_label",
    "heading",
    "hyperlink",
    "hyperlink_to",
    "label",
    "link",
    "menu_button",
    "monospace",
    "radio",
    "radio_value",
    "selectable_label",
    "small",
    "strong",
    "text_edit_multiline",
    "text_edit_singleline",
];

/// No sentence stands in `src/ui` or `src/export`.
pub fn words_come_from_localisation(tree: &Tree) -> Vec<Finding> {
    sentences(
        tree.program("src/ui/").chain(tree.program("src/export/")),
        "give the message a name in locales/en/*.ftl and ask src/localisation for it",
    )
}

/// What would let the screen of a seat, or the wall, look further than its view.
const SEES_TOO_MUCH: [&str; 8] = [
    "Session",
    "Scenario",
    "Prose",
    "Editions",
    "SessionRunner",
    "Cx",
    "OpenSession",
    "TableState",
];

/// The screen of a seat is handed its view and its words; it cannot name a session, a scenario or
/// the words of another seat.
pub fn a_seat_knows_only_its_view(tree: &Tree) -> Vec<Finding> {
    let mend =
        "put it into SeatView (src/domain/view/seat.rs) or SeatProse, if the seat may know it";
    let mut findings = Vec::new();
    for source in tree.program("src/ui/screens/seat/") {
        for path in source.paths() {
            if path.parts.iter().any(|part| part == "cx") && path.parts.len() > 1 {
                let what = path.parts.join("::");
                findings.push(finding(&source.path, path.line, what, mend));
            }
        }
        for token in source.code() {
            if token.kind == Kind::Word && SEES_TOO_MUCH.contains(&token.text.as_str()) {
                findings.push(finding(&source.path, token.line, &token.text, mend));
            }
        }
    }
    findings
}

/// Text is drawn by `src/ui/text`, which sets Arabic right; egui's own widgets do not.
pub fn only_the_gateway_draws_text(tree: &Tree) -> Vec<Finding> {
    let mend = "draw it with the text gateway, src/ui/text: egui sets Arabic in the wrong order";
    let mut findings = Vec::new();
    let outside = |source: &&Source| !source.path.starts_with("src/ui/text");
    for source in tree.program("src/ui/").filter(outside) {
        for path in source.paths() {
            let parts: Vec<&str> = path.parts.iter().map(String::as_str).collect();
            if matches!(*parts, ["egui" | "eframe", ..]) && names_text_type(&parts) {
                findings.push(finding(&source.path, path.line, parts.join("::"), mend));
            }
        }
        for [object, dot, method] in triples(source) {
            if object.text == "ui"
                && dot.text == "."
                && EGUI_TEXT_METHODS.contains(&method.text.as_str())
            {
                let what = format!("ui.{}", method.text);
                findings.push(finding(&source.path, method.line, what, mend));
            }
        }
    }
    findings
}

/// Whether a type that draws text is named in a module; `Role::Label` is no such type.
fn names_text_type(parts: &[&str]) -> bool {
    let in_module = |module: &str| module.starts_with(char::is_lowercase);
    parts.windows(2).any(|pair| match pair {
        [before, name] => in_module(before) && EGUI_TEXT_TYPES.contains(name),
        _ => false,
    })
}

/// Colours have names, and `src/ui/theme` knows them in each theme.
pub fn only_the_theme_names_colours(tree: &Tree) -> Vec<Finding> {
    let mend = "take the colour from the theme (src/ui/theme), or give it a name there";
    let mut findings = Vec::new();
    let outside = |source: &&Source| !source.path.starts_with("src/ui/theme");
    for source in tree.program("src/ui/").filter(outside) {
        for [colour, colons, name] in triples(source) {
            let is_colour = COLOURS.contains(&colour.text.as_str()) && colons.text == "::";
            if is_colour && !["TRANSPARENT", "PLACEHOLDER"].contains(&name.text.as_str()) {
                let what = format!("{}::{}", colour.text, name.text);
                findings.push(finding(&source.path, colour.line, what, mend));
            }
        }
        for token in source.code() {
            if token.text == "hex_color" || token.kind == Kind::Text && is_hex_colour(&token.text) {
                findings.push(finding(&source.path, token.line, &token.text, mend));
            }
        }
    }
    findings
}

fn is_hex_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| {
        [3, 6, 8].contains(&digits.len()) && digits.chars().all(|digit| digit.is_ascii_hexdigit())
    })
}
