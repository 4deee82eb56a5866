//! The named text styles of the program and what each means in the Latin and the Arabic script.

use parley::{FontFamily, FontFamilyName};
use std::borrow::Cow;

/// Which faces a style draws on: the tool speaks sans, the fiction speaks serif.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Face {
    /// IBM Plex Sans with IBM Plex Sans Arabic: everything the program itself says.
    Sans,
    /// IBM Plex Serif with Noto Naskh Arabic: scenario text, briefs, the negotiating text.
    Serif,
    /// Phosphor regular.
    Icon,
    /// Phosphor fill.
    IconFill,
}

/// Name under which a face's Latin font is registered; the order of a stack decides who draws a
/// character both fonts have, and Plex Sans must win for digits, since its digits are tabular.
pub(super) const SANS: &str = "sulh-sans";
pub(super) const SANS_ARABIC: &str = "sulh-sans-arabic";
pub(super) const SERIF: &str = "sulh-serif";
pub(super) const NASKH: &str = "sulh-naskh";
pub(super) const ICON: &str = "sulh-icon";
pub(super) const ICON_FILL: &str = "sulh-icon-fill";

static SANS_STACK: [FontFamilyName<'static>; 4] = [
    FontFamilyName::named(SANS),
    FontFamilyName::named(SANS_ARABIC),
    FontFamilyName::named(ICON),
    FontFamilyName::named(NASKH),
];
static SERIF_STACK: [FontFamilyName<'static>; 5] = [
    FontFamilyName::named(SERIF),
    FontFamilyName::named(NASKH),
    FontFamilyName::named(SANS),
    FontFamilyName::named(SANS_ARABIC),
    FontFamilyName::named(ICON),
];
static ICON_STACK: [FontFamilyName<'static>; 2] =
    [FontFamilyName::named(ICON), FontFamilyName::named(SANS)];
static ICON_FILL_STACK: [FontFamilyName<'static>; 3] = [
    FontFamilyName::named(ICON_FILL),
    FontFamilyName::named(ICON),
    FontFamilyName::named(SANS),
];

impl Face {
    /// The families to try for a character, best first.
    pub(super) fn stack(self) -> FontFamily<'static> {
        FontFamily::List(match self {
            Self::Sans => Cow::Borrowed(&SANS_STACK),
            Self::Serif => Cow::Borrowed(&SERIF_STACK),
            Self::Icon => Cow::Borrowed(&ICON_STACK),
            Self::IconFill => Cow::Borrowed(&ICON_FILL_STACK),
        })
    }

    /// Ascent and descent in em of the font that sets the baseline of a line, by script.
    ///
    /// Fixed per script, not measured per run, so that a row of labels shares one baseline whatever
    /// characters each holds.
    pub(super) const fn vertical(self, arabic: bool) -> (f32, f32) {
        match (self, arabic) {
            (Self::Sans | Self::Serif, false) => (1.025, 0.275),
            (Self::Sans, true) => (1.085, 0.415),
            (Self::Serif, true) => (1.069, 0.634),
            (Self::Icon | Self::IconFill, _) => (0.9375, 0.0625),
        }
    }

    /// Whether this face is an icon font, whose text no one should hear read out.
    pub const fn is_icon(self) -> bool {
        matches!(self, Self::Icon | Self::IconFill)
    }
}

/// Size and line height of a style in one script, in egui points.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Measure {
    /// Font size (em).
    pub size: f32,
    /// Distance between baselines.
    pub line: f32,
}

/// What a [`TextStyle`] stands for.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TextSpec {
    /// Font families.
    pub face: Face,
    /// CSS weight: 400, 500 or 600.
    pub weight: u16,
    /// In a paragraph of Latin script.
    pub latin: Measure,
    /// In a paragraph of Arabic script (Arabic runs only; Latin runs in it keep the Latin size).
    pub arabic: Measure,
    /// Document text aligns with its own paragraph's direction, interface text with the screen's.
    pub document: bool,
}

impl TextSpec {
    /// The measure for a paragraph whose direction is right to left (`true`) or left to right.
    pub const fn measure(&self, rtl: bool) -> Measure {
        if rtl { self.arabic } else { self.latin }
    }

    /// Height of one line in egui points, for rows that must not jump with the script.
    pub const fn line_height(&self, rtl: bool) -> f32 {
        self.measure(rtl).line
    }
}

/// The text styles of the design language. Every text of the program uses one of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TextStyle {
    /// Projector clock, 344 where there is room for it.
    ClockXl(u16),
    /// Console clock, 68.
    ClockL,
    /// Floor clock, 28.
    ClockM,
    /// Name of the program, 32 semibold.
    Wordmark,
    /// Name of the program in Arabic, 32 Naskh.
    WordmarkSerif,
    /// Title of a place, 20 semibold.
    Title,
    /// Heading of a section, 16 semibold.
    Section,
    /// Card title, 14 semibold.
    Strong,
    /// Buttons, 14 medium.
    BodyMedium,
    /// Body, 14 regular.
    Body,
    /// Emphasis in a dense row, 13 semibold.
    DenseStrong,
    /// Small buttons and names in dense rows, 13 medium.
    DenseMedium,
    /// Tables and dense rows, 13 regular.
    Dense,
    /// Codes, badges and figures on a bar, 12 semibold.
    CaptionBold,
    /// Emphasised caption, 12 medium.
    CaptionStrong,
    /// The smallest text of the console, 12 regular.
    Caption,
    /// Figure of a stat tile, 24 semibold.
    Stat,
    /// Document text, 15 serif.
    Document,
    /// Emphasis in document text, 15 serif semibold.
    DocumentStrong,
    /// Larger document text for reading at length, 17 serif.
    DocumentLarge,
    /// Name of a scenario, 20 serif semibold.
    ScenarioTitle,
    /// Debrief question, 21 serif.
    Question,
    /// Name of the phase on the projector, 92 sans semibold.
    ProjectorHeading,
    /// Projector heading, 44 sans semibold.
    ProjectorTitle,
    /// Projector text that must be read, 44 sans.
    ProjectorEssential,
    /// Emphasis in the smallest text of the projector, 34 semibold.
    ProjectorStrong,
    /// The smallest text of the projector, 34 sans.
    ProjectorLeast,
    /// Story text on the projector, 40 serif.
    ProjectorSerif,
    /// A Phosphor icon of this many points; its line box is the square.
    Icon(u8),
    /// A filled Phosphor icon of this many points.
    IconFill(u8),
}

impl TextStyle {
    /// Family, weight, sizes and line heights of this style.
    pub const fn spec(self) -> TextSpec {
        match self {
            Self::ClockXl(points) => {
                let size = points as f32;
                let line = size * 300.0 / 344.0;
                sans(600, (size, line), (size, line))
            }
            Self::ClockL => sans(600, (68.0, 66.0), (68.0, 66.0)),
            Self::ClockM => sans(600, (28.0, 30.0), (28.0, 30.0)),
            Self::Wordmark => sans(600, (32.0, 40.0), (32.0, 44.0)),
            Self::WordmarkSerif => serif(600, (32.0, 40.0), (32.0, 44.0)),
            Self::Title => sans(600, (20.0, 26.0), (21.0, 32.0)),
            Self::Section => sans(600, (16.0, 22.0), (17.0, 26.0)),
            Self::Strong => sans(600, (14.0, 20.0), (15.0, 23.0)),
            Self::BodyMedium => sans(500, (14.0, 20.0), (15.0, 23.0)),
            Self::Body => sans(400, (14.0, 20.0), (15.0, 23.0)),
            Self::DenseStrong => sans(600, (13.0, 18.0), (14.0, 20.0)),
            Self::DenseMedium => sans(500, (13.0, 18.0), (14.0, 20.0)),
            Self::Dense => sans(400, (13.0, 18.0), (14.0, 20.0)),
            Self::CaptionBold => sans(600, (12.0, 16.0), (13.0, 19.0)),
            Self::CaptionStrong => sans(500, (12.0, 16.0), (13.0, 19.0)),
            Self::Caption => sans(400, (12.0, 16.0), (13.0, 19.0)),
            Self::Stat => sans(600, (24.0, 30.0), (24.0, 32.0)),
            Self::Document => serif(400, (15.0, 24.0), (17.0, 31.0)),
            Self::DocumentStrong => serif(600, (15.0, 24.0), (17.0, 31.0)),
            Self::DocumentLarge => serif(400, (17.0, 27.0), (19.0, 36.0)),
            Self::ScenarioTitle => serif(600, (20.0, 28.0), (22.0, 38.0)),
            Self::Question => serif(400, (21.0, 30.0), (23.0, 42.0)),
            Self::ProjectorHeading => sans(600, (92.0, 104.0), (92.0, 132.0)),
            Self::ProjectorTitle => sans(600, (44.0, 62.0), (48.0, 74.0)),
            Self::ProjectorEssential => sans(400, (44.0, 62.0), (48.0, 74.0)),
            Self::ProjectorStrong => sans(600, (34.0, 46.0), (38.0, 58.0)),
            Self::ProjectorLeast => sans(400, (34.0, 46.0), (38.0, 58.0)),
            Self::ProjectorSerif => serif(400, (40.0, 58.0), (44.0, 78.0)),
            Self::Icon(points) => icon(Face::Icon, points),
            Self::IconFill(points) => icon(Face::IconFill, points),
        }
    }

    /// Whether it draws running figures, which must keep their places.
    pub(super) const fn is_clock(self) -> bool {
        matches!(self, Self::ClockXl(_) | Self::ClockL | Self::ClockM)
    }
}

const fn spec(face: Face, weight: u16, latin: (f32, f32), arabic: (f32, f32)) -> TextSpec {
    TextSpec {
        face,
        weight,
        latin: Measure {
            size: latin.0,
            line: latin.1,
        },
        arabic: Measure {
            size: arabic.0,
            line: arabic.1,
        },
        document: matches!(face, Face::Serif),
    }
}

const fn sans(weight: u16, latin: (f32, f32), arabic: (f32, f32)) -> TextSpec {
    spec(Face::Sans, weight, latin, arabic)
}

const fn serif(weight: u16, latin: (f32, f32), arabic: (f32, f32)) -> TextSpec {
    spec(Face::Serif, weight, latin, arabic)
}

const fn icon(face: Face, points: u8) -> TextSpec {
    let size = points as f32;
    spec(face, 400, (size, size), (size, size))
}
