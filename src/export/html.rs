//! One HTML file: no script, no network, readable on a phone, good on paper, both directions.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::document::{Block, Cell, Document, Rail};
use crate::localisation::Language;

/// Nothing is loaded and nothing runs: only the styles in the file itself.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/// The document as one HTML file.
pub(super) fn write(document: &Document) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(document.language.code()) dir=(direction(document.language)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (document.title) }
                style { (PreEscaped(include_str!("document.css"))) }
            }
            body {
                main {
                    header {
                        span.mark aria-hidden="true" { i {} i {} }
                        h1 { (document.title) }
                        p.subtitle { (document.subtitle) }
                    }
                    (write_pages(&document.blocks))
                    footer { p { (document.foot) } }
                }
            }
        }
    };
    page.into_string()
}

fn direction(language: Language) -> &'static str {
    if language.is_rtl() { "rtl" } else { "ltr" }
}

/// The cover as it is, then each page in its own language and direction.
fn write_pages(blocks: &[Block]) -> Markup {
    let mut pages = blocks.chunk_by(|_, next| !matches!(next, Block::Page(_) | Block::Slip(_)));
    html! {
        @for page in &mut pages {
            @if let Some(Block::Page(language)) = page.first() {
                section.page lang=(language.code()) dir=(direction(*language)) {
                    @for block in page { (write_block(block)) }
                }
            } @else if let Some(Block::Slip(language)) = page.first() {
                section.slip lang=(language.code()) dir=(direction(*language)) {
                    @for block in page { (write_block(block)) }
                }
            } @else {
                @for block in page { (write_block(block)) }
            }
        }
    }
}

fn write_block(block: &Block) -> Markup {
    match block {
        Block::Heading(2, text) => html! { h2 { (text) } },
        Block::Heading(3, text) => html! { h3 { (text) } },
        Block::Heading(_, text) => html! { h4 { (text) } },
        Block::Paragraph(text) => html! { p { (lines(text)) } },
        Block::Words(text) => html! { p.words { (lines(text)) } },
        Block::Remark(text) => html! { p.remark { (text) } },
        Block::List(items) => html! { ul { @for item in items { li { (lines(item)) } } } },
        Block::Numbered(items) => html! { ol { @for item in items { li { (lines(item)) } } } },
        Block::Figures(figures) => html! {
            dl.figures { @for (figure, name) in figures { div { dd { (figure) } dt { (name) } } } }
        },
        Block::Table { head, rows } => table(head, rows),
        Block::Rails { rails, minutes } => html! {
            figure.rails { @for (index, rail) in rails.iter().enumerate() { (write_rail(rail, *minutes, index == 0)) } }
        },
        Block::Lines(count) => html! { div.lines { @for _ in 0..*count { hr; } } },
        // Between the pages, see `write_pages`.
        Block::Page(_) | Block::Slip(_) => html! {},
    }
}

fn lines(text: &str) -> Markup {
    html! { @for (index, line) in text.lines().enumerate() { @if index > 0 { br; } (line) } }
}

fn table(head: &[String], rows: &[Vec<Cell>]) -> Markup {
    let is_figures = |column: usize| {
        rows.iter()
            .all(|cells| matches!(cells.get(column), Some(Cell::Figure(_))))
    };
    html! {
        div.wide {
            table {
                thead { tr { @for (column, name) in head.iter().enumerate() { th scope="col" class=[is_figures(column).then_some("figure")] { (name) } } } }
                tbody { @for cells in rows { tr { @for cell in cells { (write_cell(cell)) } } } }
            }
        }
    }
}

fn write_cell(cell: &Cell) -> Markup {
    match cell {
        Cell::Words(text) => html! { td { (lines(text)) } },
        Cell::Figure(text) => html! { td.figure { (text) } },
    }
}

fn write_rail(rail: &Rail, minutes: f64, is_plan: bool) -> Markup {
    let class = if is_plan { "rail plan" } else { "rail actual" };
    let share = |part: f64| {
        if minutes > 0.0 {
            part / minutes * 100.0
        } else {
            0.0
        }
    };
    let used: f64 = rail.segments.iter().map(|segment| segment.minutes).sum();
    html! {
        div class=(class) {
            span.name { (rail.name) }
            span.bar {
                @for segment in rail.segments.iter().filter(|segment| segment.minutes > 0.0) {
                    span.segment style=(grow(segment.minutes)) title=(segment.hint) {
                        @if share(segment.minutes) >= 5.0 { b { (segment.label) } }
                        @if is_plan && share(segment.minutes) >= 18.0 { " " (segment.name) }
                    }
                }
                // The shorter rail ends where it ended.
                @if used < minutes { span style=(grow(minutes - used)) {} }
            }
        }
    }
}

/// A part of a rail as long as its minutes.
fn grow(minutes: f64) -> String {
    format!("flex:{minutes:.3} 1 0")
}
