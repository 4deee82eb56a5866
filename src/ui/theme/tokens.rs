//! Colour tokens: the only place where a colour value is written.

use egui::Color32;

/// The colours of one theme. Views name a token, never a value.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Tokens {
    /// Whether text is light on dark ground; party colours follow it.
    pub dark: bool,
    /// Whether contrast comes before calm: every text 7:1 at least, every border 3:1.
    pub contrast: bool,
    /// Window behind the cards.
    pub canvas: Color32,
    /// Cards and bars.
    pub surface: Color32,
    /// Wells, empty bars.
    pub inset: Color32,
    /// Navigation rail.
    pub rail: Color32,
    /// Hairlines and dividers; never carries meaning alone.
    pub line: Color32,
    /// Button borders; never carries meaning alone.
    pub line_strong: Color32,
    /// Field borders, radios, ties: 3:1 at least.
    pub control: Color32,
    /// Ground of a quiet control while it is pressed.
    pub pressed: Color32,
    /// Body text.
    pub text: Color32,
    /// Secondary text.
    pub text_2: Color32,
    /// Captions.
    pub muted: Color32,
    /// Next action, now, focus.
    pub accent: Color32,
    /// Text on accent.
    pub accent_on: Color32,
    /// Selected fill.
    pub accent_tint: Color32,
    /// Running, agreed: text and icons.
    pub ok: Color32,
    /// Ground of an ok state.
    pub ok_tint: Color32,
    /// Attention: text and icons.
    pub warn: Color32,
    /// Attention: bars and blocks, always with ink or a border.
    pub warn_fill: Color32,
    /// Ground of an attention state.
    pub warn_tint: Color32,
    /// Trouble, refusal, irreversible acts.
    pub danger: Color32,
    /// Ground of a danger state.
    pub danger_tint: Color32,
    /// Messages.
    pub info: Color32,
    /// Ground of a message.
    pub info_tint: Color32,
    /// Paused.
    pub pause: Color32,
    /// Ground of a paused state.
    pub pause_tint: Color32,
    /// Confidential text.
    pub conf: Color32,
    /// Veil fill.
    pub conf_tint: Color32,
    /// Hatch lines.
    pub conf_line: Color32,
    /// A finished phase on the rail.
    pub done: Color32,
    /// Drift figures on a finished phase.
    pub done_delta: Color32,
    /// Text on the current place of the rail and on a finished phase, in every theme.
    pub on_dark: Color32,
    /// Text on the rail.
    pub rail_text: Color32,
    /// Labels on the rail.
    pub rail_label: Color32,
    /// Ground of the current place on the rail.
    pub rail_on: Color32,
    /// Accent under the pointer.
    pub accent_hover: Color32,
    /// Accent while pressed.
    pub accent_press: Color32,
    /// Text on danger.
    pub danger_on: Color32,
    /// Danger under the pointer.
    pub danger_hover: Color32,
    /// Danger while pressed.
    pub danger_press: Color32,
    /// Cover button under the pointer.
    pub warn_hover: Color32,
    /// Cover button while pressed.
    pub warn_press: Color32,
    /// Text on `warn_fill`, in every theme.
    pub ink: Color32,
    /// Shadow of floating things.
    pub shadow: Color32,
    /// What lies over the window behind a dialog.
    pub scrim: Color32,
}

const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// Console by daylight.
pub static LIGHT: Tokens = Tokens {
    dark: false,
    contrast: false,
    canvas: hex(0x00EB_EFEF),
    surface: hex(0x00FF_FFFF),
    inset: hex(0x00F4_F7F7),
    rail: hex(0x0012_262E),
    line: hex(0x00DA_E1E2),
    line_strong: hex(0x00BF_CACC),
    control: hex(0x0075_868C),
    pressed: hex(0x00DA_E1E2),
    text: hex(0x0012_222A),
    text_2: hex(0x0042_535B),
    muted: hex(0x0058_6971),
    accent: hex(0x000D_5866),
    accent_on: hex(0x00FF_FFFF),
    accent_tint: hex(0x00DC_EBED),
    ok: hex(0x001A_6E45),
    ok_tint: hex(0x00DD_F0E5),
    warn: hex(0x008F_4E00),
    warn_fill: hex(0x00ED_A72B),
    warn_tint: hex(0x00FC_EFD6),
    danger: hex(0x00AE_2418),
    danger_tint: hex(0x00FB_E4E0),
    info: hex(0x001E_5AA0),
    info_tint: hex(0x00E1_ECF8),
    pause: hex(0x0051_4F86),
    pause_tint: hex(0x00E8_E7F4),
    conf: hex(0x005F_4A1F),
    conf_tint: hex(0x00F6_F0E0),
    conf_line: hex(0x00CD_BB8C),
    done: hex(0x004C_6068),
    done_delta: hex(0x00FF_D58A),
    on_dark: Color32::WHITE,
    rail_text: hex(0x00C9_D6DA),
    rail_label: hex(0x008F_A3AB),
    rail_on: hex(0x0023_404A),
    accent_hover: hex(0x000A_4955),
    accent_press: hex(0x0008_3B45),
    danger_on: hex(0x00FF_FFFF),
    danger_hover: hex(0x0095_1E13),
    danger_press: hex(0x007D_180F),
    warn_hover: hex(0x00E3_9C1D),
    warn_press: hex(0x00D3_8F14),
    ink: hex(0x0012_222A),
    shadow: Color32::from_rgba_premultiplied(3, 5, 7, 41),
    scrim: Color32::from_rgba_premultiplied(12, 23, 29, 176),
};

/// Console in a dim room.
pub static DARK: Tokens = Tokens {
    dark: true,
    contrast: false,
    canvas: hex(0x000E_161A),
    surface: hex(0x0017_2127),
    inset: hex(0x0012_1B20),
    rail: hex(0x000A_1114),
    line: hex(0x0028_363D),
    line_strong: hex(0x003A_4B53),
    control: hex(0x0073_868F),
    pressed: hex(0x0028_363D),
    text: hex(0x00E8_EEEF),
    text_2: hex(0x00B4_C2C7),
    muted: hex(0x0093_A3A9),
    accent: hex(0x0079_C8D2),
    accent_on: hex(0x0008_171B),
    accent_tint: hex(0x0017_353C),
    ok: hex(0x0074_C99B),
    ok_tint: hex(0x0015_342A),
    warn: hex(0x00EB_B75C),
    warn_fill: hex(0x00E0_A038),
    warn_tint: hex(0x0037_2A13),
    danger: hex(0x00F5_9A90),
    danger_tint: hex(0x0040_201E),
    info: hex(0x008A_BCEF),
    info_tint: hex(0x0018_2D44),
    pause: hex(0x00B9_B6EA),
    pause_tint: hex(0x0028_2843),
    conf: hex(0x00D9_C48D),
    conf_tint: hex(0x002B_2617),
    conf_line: hex(0x006B_5D34),
    done: hex(0x004C_6068),
    done_delta: hex(0x00FF_D58A),
    on_dark: Color32::WHITE,
    rail_text: hex(0x00C9_D6DA),
    rail_label: hex(0x008F_A3AB),
    rail_on: hex(0x001B_2D34),
    accent_hover: hex(0x008D_D1DA),
    accent_press: hex(0x00A4_DBE2),
    danger_on: hex(0x001B_0A08),
    danger_hover: hex(0x00F7_AAA2),
    danger_press: hex(0x00F9_BDB6),
    warn_hover: hex(0x00E7_AD4C),
    warn_press: hex(0x00EE_BC69),
    ink: hex(0x0012_222A),
    shadow: Color32::from_rgba_premultiplied(0, 0, 0, 128),
    scrim: Color32::from_rgba_premultiplied(0, 0, 0, 160),
};

/// Console by daylight with as much contrast as it takes to see it badly.
pub static LIGHT_CONTRAST: Tokens = Tokens {
    dark: false,
    contrast: true,
    canvas: hex(0x00FF_FFFF),
    surface: hex(0x00FF_FFFF),
    inset: hex(0x00EE_F3F3),
    rail: hex(0x0007_151B),
    line: hex(0x0083_8788),
    line_strong: hex(0x0067_6D6E),
    control: hex(0x0061_6F74),
    pressed: hex(0x00D5_DEE0),
    text: Color32::BLACK,
    text_2: hex(0x003B_4B52),
    muted: hex(0x003E_4B50),
    accent: hex(0x000C_505D),
    accent_on: hex(0x00FF_FFFF),
    accent_tint: hex(0x00DC_EBED),
    ok: hex(0x0014_5636),
    ok_tint: hex(0x00DD_F0E5),
    warn: hex(0x0075_4000),
    warn_fill: hex(0x00ED_A72B),
    warn_tint: hex(0x00FC_EFD6),
    danger: hex(0x008F_1E14),
    danger_tint: hex(0x00FB_E4E0),
    info: hex(0x0019_4B85),
    info_tint: hex(0x00E1_ECF8),
    pause: hex(0x0046_4473),
    pause_tint: hex(0x00E8_E7F4),
    conf: hex(0x005F_4A1F),
    conf_tint: hex(0x00F6_F0E0),
    conf_line: hex(0x0094_8765),
    done: hex(0x0033_434A),
    done_delta: hex(0x00FF_D58A),
    on_dark: Color32::WHITE,
    rail_text: hex(0x00C9_D6DA),
    rail_label: hex(0x00B4_C1C7),
    rail_on: hex(0x0012_303A),
    accent_hover: hex(0x000B_4C58),
    accent_press: hex(0x0009_3F49),
    danger_on: hex(0x00FF_FFFF),
    danger_hover: hex(0x008C_1D14),
    danger_press: hex(0x007B_1A11),
    warn_hover: hex(0x00E3_9C1D),
    warn_press: hex(0x00D5_931D),
    ink: Color32::BLACK,
    shadow: Color32::from_rgba_premultiplied(3, 5, 7, 41),
    scrim: Color32::from_rgba_premultiplied(5, 14, 19, 200),
};

/// The same in a dim room.
pub static DARK_CONTRAST: Tokens = Tokens {
    dark: true,
    contrast: true,
    canvas: Color32::BLACK,
    surface: hex(0x0007_0B0D),
    inset: hex(0x0012_191D),
    rail: Color32::BLACK,
    line: hex(0x0060_6A6F),
    line_strong: hex(0x0079_858A),
    control: hex(0x0081_929A),
    pressed: hex(0x0028_363D),
    text: hex(0x00FF_FFFF),
    text_2: hex(0x00BC_C9CD),
    muted: hex(0x00AC_B8BD),
    accent: hex(0x0079_C8D2),
    accent_on: Color32::BLACK,
    accent_tint: hex(0x0011_282D),
    ok: hex(0x0075_CA9C),
    ok_tint: hex(0x0010_2720),
    warn: hex(0x00EB_B75C),
    warn_fill: hex(0x00E0_A038),
    warn_tint: hex(0x0029_200E),
    danger: hex(0x00F5_9E94),
    danger_tint: hex(0x0030_1816),
    info: hex(0x008A_BCEF),
    info_tint: hex(0x0012_2233),
    pause: hex(0x00B9_B6EA),
    pause_tint: hex(0x001E_1E32),
    conf: hex(0x00D9_C48D),
    conf_tint: hex(0x0020_1C11),
    conf_line: hex(0x0077_6A44),
    done: hex(0x0033_434A),
    done_delta: hex(0x00FF_D58A),
    on_dark: Color32::WHITE,
    rail_text: hex(0x00C9_D6DA),
    rail_label: hex(0x00B1_BFC4),
    rail_on: hex(0x001B_2D34),
    accent_hover: hex(0x008D_D1DA),
    accent_press: hex(0x00A4_DBE2),
    danger_on: Color32::BLACK,
    danger_hover: hex(0x00F7_AAA2),
    danger_press: hex(0x00F9_BDB6),
    warn_hover: hex(0x00E7_AD4C),
    warn_press: hex(0x00EE_BC69),
    ink: Color32::BLACK,
    shadow: Color32::from_rgba_premultiplied(0, 0, 0, 128),
    scrim: Color32::from_rgba_premultiplied(0, 0, 0, 200),
};

/// The wall in a lit room: more contrast, no canvas.
pub static PROJECTOR: Tokens = Tokens {
    dark: false,
    contrast: false,
    canvas: hex(0x00FF_FFFF),
    surface: hex(0x00FF_FFFF),
    inset: hex(0x00EF_F3F3),
    rail: hex(0x000C_1C23),
    line: hex(0x00C3_CDCF),
    line_strong: hex(0x0094_A3A8),
    control: hex(0x005E_7077),
    pressed: hex(0x00C3_CDCF),
    text: hex(0x0007_151B),
    text_2: hex(0x002C_3E46),
    muted: hex(0x0042_555D),
    accent: hex(0x0008_4A57),
    accent_on: hex(0x00FF_FFFF),
    accent_tint: hex(0x00D6_E8EA),
    ok: hex(0x000F_5A36),
    ok_tint: hex(0x00DD_F0E5),
    warn: hex(0x007A_4200),
    warn_fill: hex(0x00F0_A21C),
    warn_tint: hex(0x00FC_EFD6),
    danger: hex(0x0095_1A10),
    danger_tint: hex(0x00FB_E4E0),
    info: hex(0x0016_4985),
    info_tint: hex(0x00E1_ECF8),
    pause: hex(0x0040_3E73),
    pause_tint: hex(0x00E8_E7F4),
    conf: hex(0x005F_4A1F),
    conf_tint: hex(0x00F6_F0E0),
    conf_line: hex(0x00CD_BB8C),
    done: hex(0x004C_6068),
    done_delta: hex(0x00FF_D58A),
    on_dark: Color32::WHITE,
    rail_text: hex(0x00C9_D6DA),
    rail_label: hex(0x008F_A3AB),
    rail_on: hex(0x0023_404A),
    accent_hover: hex(0x0006_3C47),
    accent_press: hex(0x0004_2F38),
    danger_on: hex(0x00FF_FFFF),
    danger_hover: hex(0x007C_150C),
    danger_press: hex(0x0065_0F08),
    warn_hover: hex(0x00E3_9A14),
    warn_press: hex(0x00D1_8C0C),
    ink: hex(0x0012_222A),
    shadow: Color32::from_rgba_premultiplied(3, 5, 7, 41),
    scrim: Color32::from_rgba_premultiplied(5, 14, 19, 176),
};

/// What a blank projector shows: no light at all.
pub const BLANK: Color32 = Color32::BLACK;
