//! The neutral document: headings, paragraphs, lists, tables and the plan above reality below.

use crate::localisation::Language;

/// A document; each of its pages may be in a language of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Of the cover, and of everything where there are no pages.
    pub language: Language,
    /// The first heading, also the title of the file.
    pub title: Text,
    /// One line under the title.
    pub subtitle: Text,
    /// What follows, in order.
    pub blocks: Vec<Block>,
    /// A line at the foot.
    pub foot: Text,
}

/// Plain text in logical order.
pub type Text = String;

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading; 2 is the highest under the title.
    Heading(u8, Text),
    /// A paragraph of the program.
    Paragraph(Text),
    /// Words of the fiction or of a person, set apart.
    Words(Text),
    /// A remark set small: a source, a caption.
    Remark(Text),
    /// Unordered items.
    List(Vec<Text>),
    /// Numbered items.
    Numbered(Vec<Text>),
    /// A figure with its name, such as "24 people".
    Figures(Vec<(Text, Text)>),
    /// A table with one head row.
    Table {
        /// Names of the columns.
        head: Vec<Text>,
        /// Rows of as many cells.
        rows: Vec<Vec<Cell>>,
    },
    /// Plan above, reality below: a drawing, whose figures also stand in a table.
    Rails {
        /// Two rails over one length.
        rails: Vec<Rail>,
        /// The length of the longer one in minutes.
        minutes: f64,
    },
    /// Empty lines to write on, for paper.
    Lines(u8),
    /// What follows stands on a new page and is in this language.
    Page(Language),
    /// What follows is a slip to be cut out, in this language.
    Slip(Language),
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words, at the start of the cell.
    Words(Text),
    /// A figure, at the end of the cell.
    Figure(Text),
}

impl Cell {
    /// What stands in it.
    pub fn text(&self) -> &str {
        match self {
            Self::Words(text) | Self::Figure(text) => text,
        }
    }
}

/// One of the two bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Rail {
    /// "Plan" or "Actual", as the language says it.
    pub name: Text,
    /// In order.
    pub segments: Vec<RailSegment>,
}

/// A phase on a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct RailSegment {
    /// Name of the phase.
    pub name: Text,
    /// Its length as people read it.
    pub label: Text,
    /// Both, for a bar too short to say them.
    pub hint: Text,
    /// Its length in minutes.
    pub minutes: f64,
}

impl Document {
    /// A document without blocks.
    pub fn new(language: Language, title: Text, subtitle: Text, foot: Text) -> Self {
        Self {
            language,
            title,
            subtitle,
            blocks: Vec::new(),
            foot,
        }
    }

    /// Adds a heading of level 2 or 3.
    pub fn heading(&mut self, level: u8, text: Text) {
        self.blocks.push(Block::Heading(level, text));
    }

    /// Adds a paragraph unless it is blank.
    pub fn paragraph(&mut self, text: Text) {
        if !text.trim().is_empty() {
            self.blocks.push(Block::Paragraph(text));
        }
    }

    /// Adds words of the fiction or of a person, paragraph by paragraph, unless they are blank.
    pub fn words(&mut self, text: &str) {
        let parts = text
            .split("\n\n")
            .map(str::trim)
            .filter(|part| !part.is_empty());
        self.blocks
            .extend(parts.map(|part| Block::Words(part.to_owned())));
    }

    /// Adds a list unless it is empty.
    pub fn list(&mut self, items: Vec<Text>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// Adds a table unless it has no rows.
    pub fn table(&mut self, head: Vec<Text>, rows: Vec<Vec<Cell>>) {
        if !rows.is_empty() {
            self.blocks.push(Block::Table { head, rows });
        }
    }
}
