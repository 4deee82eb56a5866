//! Markdown: what people typed stays text, whatever signs it holds.

use std::fmt::Write as _;

use super::document::{Block, Cell, Document};

/// The document as `CommonMark` with tables.
pub(super) fn write(document: &Document) -> String {
    let mut out = format!(
        "# {}\n\n{}\n",
        escape(&document.title),
        escape(&document.subtitle)
    );
    for block in &document.blocks {
        let text = write_block(block);
        if !text.is_empty() {
            let _ = write!(out, "\n{text}\n");
        }
    }
    let _ = write!(out, "\n---\n\n{}\n", escape(&document.foot));
    out
}

fn write_block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => {
            format!("{} {}", "#".repeat(usize::from(*level)), escape(text))
        }
        Block::Paragraph(text) => lines(text, ""),
        Block::Words(text) => lines(text, "> "),
        Block::Remark(text) => format!("*{}*", escape(text)),
        Block::List(items) => list(items, |_| "-".to_owned()),
        Block::Numbered(items) => list(items, |index| format!("{}.", index + 1)),
        Block::Figures(figures) => {
            let items: Vec<String> = figures
                .iter()
                .map(|(figure, name)| format!("- **{}** {}", escape(figure), escape(name)))
                .collect();
            items.join("\n")
        }
        Block::Table { head, rows } => table(head, rows),
        // A drawing: its figures stand in a table of the document.
        Block::Rails { .. } | Block::Lines(_) | Block::Page(_) => String::new(),
        Block::Slip(_) => "---".to_owned(),
    }
}

fn lines(text: &str, before: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| format!("{before}{}", escape(line)))
        .collect();
    lines.join("  \n")
}

fn list(items: &[String], mark: impl Fn(usize) -> String) -> String {
    let lines: Vec<String> = items
        .iter()
        .enumerate()
        .map(|(index, item)| format!("{} {}", mark(index), escape(&item.replace('\n', " "))))
        .collect();
    lines.join("\n")
}

fn table(head: &[String], rows: &[Vec<Cell>]) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let is_figures = |column: usize| {
        rows.iter()
            .all(|cells| matches!(cells.get(column), Some(Cell::Figure(_))))
    };
    let rule = (0..head.len())
        .map(|column| if is_figures(column) { "---:" } else { "---" }.to_owned())
        .collect();
    let mut out = vec![row(head.iter().map(|text| cell(text)).collect()), row(rule)];
    out.extend(
        rows.iter()
            .map(|cells| row(cells.iter().map(|each| cell(each.text())).collect())),
    );
    out.join("\n")
}

fn cell(text: &str) -> String {
    inline(&text.replace('\n', " ")).replace('|', "\\|")
}

/// Signs that Markdown would take for its own get a backslash.
fn escape(text: &str) -> String {
    let mut out = inline(text);
    // At the beginning of a line more signs mean something, and "1." would become a list.
    if text.starts_with(['#', '+', '-', '~', '=', '|']) {
        out.insert(0, '\\');
    }
    let digits = out.chars().take_while(char::is_ascii_digit).count();
    if digits > 0
        && out
            .get(digits..)
            .is_some_and(|rest| rest.starts_with(['.', ')']))
    {
        out.insert(digits, '\\');
    }
    out
}

/// The same for a text within a line.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
