//! The party palette: eight slots of colour and shape, kept by a party for the whole session.

use super::tokens::Tokens;
use egui::Color32;

/// The outline that stands for a party beside its colour. No cross, crescent or star: they read as
/// religious or national marks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PartyShape {
    /// The mediation team.
    Circle,
    /// Triangle pointing up.
    TriangleUp,
    /// Square.
    Square,
    /// Diamond.
    Diamond,
    /// Hexagon.
    Hexagon,
    /// Triangle pointing down.
    TriangleDown,
    /// Pill.
    Pill,
    /// Upper half of a disc.
    HalfDisc,
}

struct Paint {
    shape: PartyShape,
    light: (Color32, Color32),
    dark: (Color32, Color32),
    /// With high contrast: under a white code, and under a black one.
    contrast: (Color32, Color32),
}

const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

const WHITE: Color32 = Color32::WHITE;
const INK_LIGHT: Color32 = hex(0x0012_222A);
const INK_DARK: Color32 = hex(0x000D_1519);

const MEDIATION: Paint = Paint {
    shape: PartyShape::Circle,
    light: (hex(0x0086_878E), INK_LIGHT),
    dark: (hex(0x00DC_DDE6), INK_DARK),
    contrast: (hex(0x0056_565B), hex(0x00DC_DDE6)),
};

const PARTIES: [Paint; 7] = [
    // clay
    Paint {
        shape: PartyShape::TriangleUp,
        light: (hex(0x00A5_2F0F), WHITE),
        dark: (hex(0x00BD_4D04), WHITE),
        contrast: (hex(0x00A0_2E0F), hex(0x00D2_8654)),
    },
    // lapis
    Paint {
        shape: PartyShape::Square,
        light: (hex(0x0021_2A76), WHITE),
        dark: (hex(0x005D_78DC), INK_DARK),
        contrast: (hex(0x0021_2A76), hex(0x007F_94E3)),
    },
    // plum
    Paint {
        shape: PartyShape::Diamond,
        light: (hex(0x0087_5483), WHITE),
        dark: (hex(0x0096_5F88), WHITE),
        contrast: (hex(0x0074_4871), hex(0x00B3_8CA9)),
    },
    // sky
    Paint {
        shape: PartyShape::Hexagon,
        light: (hex(0x003D_91C3), INK_LIGHT),
        dark: (hex(0x0066_B6E9), INK_DARK),
        contrast: (hex(0x0026_5B7B), hex(0x0066_B6E9)),
    },
    // ochre
    Paint {
        shape: PartyShape::TriangleDown,
        light: (hex(0x009D_872E), INK_LIGHT),
        dark: (hex(0x00E0_C459), INK_DARK),
        contrast: (hex(0x0064_561D), hex(0x00E0_C459)),
    },
    // sage
    Paint {
        shape: PartyShape::Pill,
        light: (hex(0x003F_7755), WHITE),
        dark: (hex(0x00BA_EDC0), INK_DARK),
        contrast: (hex(0x0033_6045), hex(0x00BA_EDC0)),
    },
    // madder
    Paint {
        shape: PartyShape::HalfDisc,
        light: (hex(0x005B_1E23), WHITE),
        dark: (hex(0x00E3_7D7E), INK_DARK),
        contrast: (hex(0x005B_1E23), hex(0x00E3_7D7E)),
    },
];

/// Place of a party in the palette: 0 is the mediation team, 1 and above the parties in the order
/// of the scenario.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct PartySlot(pub u8);

impl PartySlot {
    /// The slot kept for the mediation team.
    pub const MEDIATION: Self = Self(0);

    /// The slot that a scenario gives to a party; scenarios count from 1, the mediation team.
    pub fn counted(slot: u8) -> Self {
        Self(slot.saturating_sub(1))
    }

    fn paint(self) -> &'static Paint {
        let Some(index) = self.0.checked_sub(1) else {
            return &MEDIATION;
        };
        PARTIES
            .get(usize::from(index) % PARTIES.len())
            .unwrap_or(&MEDIATION)
    }

    /// Colour of the party.
    pub fn color(self, tokens: &Tokens) -> Color32 {
        let paint = self.paint();
        match (tokens.contrast, tokens.dark) {
            (false, false) => paint.light.0,
            (false, true) => paint.dark.0,
            (true, false) => paint.contrast.0,
            (true, true) => paint.contrast.1,
        }
    }

    /// Colour of a code written on [`color`](Self::color).
    pub fn on_color(self, tokens: &Tokens) -> Color32 {
        match (tokens.contrast, tokens.dark) {
            (false, false) => self.paint().light.1,
            (false, true) => self.paint().dark.1,
            (true, false) => WHITE,
            (true, true) => Color32::BLACK,
        }
    }

    /// Shape of the party.
    pub fn shape(self) -> PartyShape {
        self.paint().shape
    }

    /// Whether the palette is used a second time: the code tag is drawn in outline then.
    pub fn is_repeated(self) -> bool {
        self.0 > 7
    }
}
