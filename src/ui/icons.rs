//! The icons of the program: Phosphor, regular, and filled when selected or alarming.

use crate::ui::text::{self, TextStyle};
use crate::ui::theme::Dir;
use egui::{Color32, Context, Painter, Pos2, Rect, Response, Sense, Ui, vec2};

/// One line for each icon: our name, and its character in both Phosphor fonts.
macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $glyph:literal,)*) => {
        /// An icon. Names say start and end where the drawing turns with the screen.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Icon {
            $($(#[$doc])* $name,)*
        }

        impl Icon {
            /// Every icon, for the component sheet and tests.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The character of this icon in both Phosphor fonts.
            pub const fn glyph(self) -> &'static str {
                match self {
                    $(Self::$name => $glyph,)*
                }
            }
        }
    };
}

icons! {
    /// Phosphor house.
    House = "\u{E2C2}",
    /// Phosphor users-three.
    UsersThree = "\u{E68E}",
    /// Phosphor gauge.
    Gauge = "\u{E628}",
    /// Phosphor scales.
    Scales = "\u{E750}",
    /// Phosphor scroll.
    Scroll = "\u{EB7A}",
    /// Phosphor chart-line-up.
    ChartLineUp = "\u{E156}",
    /// Phosphor projector-screen.
    ProjectorScreen = "\u{E658}",
    /// Phosphor gear-six.
    GearSix = "\u{E272}",
    /// Phosphor play.
    Play = "\u{E3D0}",
    /// Phosphor pause.
    Pause = "\u{E39E}",
    /// Phosphor stop.
    Stop = "\u{E46C}",
    /// Phosphor arrow-right.
    ArrowEnd = "\u{E06C}",
    /// Phosphor arrow-left.
    ArrowStart = "\u{E058}",
    /// Phosphor timer.
    Timer = "\u{E492}",
    /// Phosphor clock.
    Clock = "\u{E19A}",
    /// Phosphor clock-countdown.
    ClockCountdown = "\u{ED2C}",
    /// Phosphor hourglass-medium.
    HourglassMedium = "\u{E2B8}",
    /// Phosphor clock-counter-clockwise.
    ClockCounterClockwise = "\u{E1A0}",
    /// Phosphor microphone.
    Microphone = "\u{E326}",
    /// Phosphor users-four.
    UsersFour = "\u{E68C}",
    /// Phosphor hand-palm.
    HandPalm = "\u{E57E}",
    /// Phosphor paper-plane-tilt.
    PaperPlaneTilt = "\u{E398}",
    /// Phosphor megaphone.
    Megaphone = "\u{E324}",
    /// Phosphor envelope-simple.
    EnvelopeSimple = "\u{E218}",
    /// Phosphor bell-ringing.
    BellRinging = "\u{E5E8}",
    /// Phosphor pen-nib.
    PenNib = "\u{E3AC}",
    /// Phosphor seal-check.
    SealCheck = "\u{E606}",
    /// Phosphor check.
    Check = "\u{E182}",
    /// Phosphor x.
    X = "\u{E4F6}",
    /// Phosphor prohibit.
    Prohibit = "\u{E3DE}",
    /// Phosphor arrows-in-line-horizontal.
    ArrowsInLineHorizontal = "\u{E530}",
    /// Phosphor circle-dashed.
    CircleDashed = "\u{E602}",
    /// Phosphor hand-pointing.
    HandPointing = "\u{E29A}",
    /// Phosphor eye.
    Eye = "\u{E220}",
    /// Phosphor eye-slash.
    EyeSlash = "\u{E224}",
    /// Phosphor lock-key.
    LockKey = "\u{E2FE}",
    /// Phosphor calculator.
    Calculator = "\u{E538}",
    /// Phosphor shield-check.
    ShieldCheck = "\u{E40C}",
    /// Phosphor warning.
    Warning = "\u{E4E0}",
    /// Phosphor warning-octagon.
    WarningOctagon = "\u{E4E4}",
    /// Phosphor warning-circle.
    WarningCircle = "\u{E4E2}",
    /// Phosphor info.
    Info = "\u{E2CE}",
    /// Phosphor check-circle.
    CheckCircle = "\u{E184}",
    /// Phosphor checks.
    Checks = "\u{E53A}",
    /// Phosphor plugs.
    Plugs = "\u{EB56}",
    /// Phosphor cloud-check.
    CloudCheck = "\u{E1B0}",
    /// Phosphor hard-drives.
    HardDrives = "\u{E2A0}",
    /// Phosphor push-pin.
    PushPin = "\u{E3E2}",
    /// Phosphor arrows-left-right.
    ArrowsSwap = "\u{E0A0}",
    /// Phosphor shuffle.
    Shuffle = "\u{E422}",
    /// Phosphor user-plus.
    UserPlus = "\u{E4D0}",
    /// Phosphor user-minus.
    UserMinus = "\u{E4CE}",
    /// Phosphor user-switch.
    UserSwitch = "\u{E756}",
    /// Phosphor printer.
    Printer = "\u{E3DC}",
    /// Phosphor dots-six-vertical.
    DotsSixVertical = "\u{EAE2}",
    /// Phosphor buildings.
    Buildings = "\u{E102}",
    /// Phosphor plus.
    Plus = "\u{E3D4}",
    /// Phosphor minus.
    Minus = "\u{E32A}",
    /// Phosphor equals.
    Equals = "\u{E21C}",
    /// Phosphor magnifying-glass.
    MagnifyingGlass = "\u{E30C}",
    /// Phosphor caret-right.
    CaretEnd = "\u{E13A}",
    /// Phosphor caret-left.
    CaretStart = "\u{E138}",
    /// Phosphor caret-down.
    CaretDown = "\u{E136}",
    /// Phosphor caret-up.
    CaretUp = "\u{E13C}",
    /// Phosphor arrow-up.
    ArrowUp = "\u{E08E}",
    /// Phosphor arrow-down.
    ArrowDown = "\u{E03E}",
    /// Phosphor trend-up.
    TrendUp = "\u{E4AE}",
    /// Phosphor trend-down.
    TrendDown = "\u{E4AC}",
    /// Phosphor translate.
    Translate = "\u{E4A2}",
    /// Phosphor moon.
    Moon = "\u{E330}",
    /// Phosphor sun.
    Sun = "\u{E472}",
    /// Phosphor lightbulb.
    Lightbulb = "\u{E2DC}",
    /// Phosphor note-pencil.
    NotePencil = "\u{E34C}",
    /// Phosphor pencil-simple.
    PencilSimple = "\u{E3B4}",
    /// Phosphor folder-open.
    FolderOpen = "\u{E256}",
    /// Phosphor file-pdf.
    FilePdf = "\u{E702}",
    /// Phosphor file-doc.
    FileDoc = "\u{EB1E}",
    /// Phosphor file-html.
    FileHtml = "\u{EB38}",
    /// Phosphor file-csv.
    FileCsv = "\u{EB1C}",
    /// Phosphor file-text.
    FileText = "\u{E23A}",
    /// Phosphor export.
    Export = "\u{EAF0}",
    /// Phosphor download-simple.
    DownloadSimple = "\u{E20C}",
    /// Phosphor upload-simple.
    UploadSimple = "\u{E4C0}",
    /// Phosphor copy.
    Copy = "\u{E1CA}",
    /// Phosphor trash.
    Trash = "\u{E4A6}",
    /// Phosphor user.
    User = "\u{E4C2}",
    /// Phosphor users.
    Users = "\u{E4D6}",
    /// Phosphor user-focus.
    UserFocus = "\u{E6FC}",
    /// Phosphor chart-bar.
    ChartBar = "\u{E150}",
    /// Phosphor chart-scatter.
    ChartScatter = "\u{EAAC}",
    /// Phosphor arrow-counter-clockwise.
    ArrowCounterClockwise = "\u{E038}",
    /// Phosphor arrow-clockwise.
    ArrowClockwise = "\u{E036}",
    /// Phosphor dots-three.
    DotsThree = "\u{E1FE}",
    /// Phosphor keyboard.
    Keyboard = "\u{E2D8}",
    /// Phosphor question.
    Question = "\u{E3E8}",
    /// Phosphor list.
    List = "\u{E2F0}",
    /// Phosphor funnel.
    Funnel = "\u{E266}",
    /// Phosphor snowflake.
    Snowflake = "\u{E5AA}",
    /// Phosphor monitor.
    Monitor = "\u{E32E}",
    /// Phosphor speaker-high.
    SpeakerHigh = "\u{E44A}",
    /// Phosphor bell.
    Bell = "\u{E0CE}",
    /// Phosphor flag-checkered.
    FlagCheckered = "\u{EA38}",
    /// Phosphor circle.
    Circle = "\u{E18A}",
    /// Phosphor map-trifold.
    MapTrifold = "\u{E31A}",
    /// Phosphor book-open.
    BookOpen = "\u{E0E6}",
    /// Phosphor calendar-blank.
    CalendarBlank = "\u{E10A}",
    /// Phosphor identification-card.
    IdentificationCard = "\u{E2C8}",
    /// Phosphor key.
    Key = "\u{E2D6}",
    /// Phosphor door-open.
    DoorOpen = "\u{E7E6}",
    /// Phosphor corners-out.
    CornersOut = "\u{E1D0}",
    /// Phosphor at.
    At = "\u{E0AC}",
    /// Phosphor archive.
    Archive = "\u{E00C}",
    /// Phosphor floppy-disk.
    FloppyDisk = "\u{E248}",
    /// Phosphor sliders-horizontal.
    SlidersHorizontal = "\u{E434}",
    /// Phosphor sign-out.
    SignOut = "\u{E42A}",
    /// Phosphor table.
    Table = "\u{E476}",
    /// Phosphor link.
    Link = "\u{E2E2}",
}

impl Icon {
    /// Whether the drawing points along the line and turns with the screen: arrows, chevrons, trends,
    /// sending. Play, pause, check, clocks and the magnifier never turn.
    pub const fn is_mirrored(self) -> bool {
        matches!(
            self,
            Self::ChartLineUp
                | Self::ArrowEnd
                | Self::ArrowStart
                | Self::PaperPlaneTilt
                | Self::Shuffle
                | Self::CaretEnd
                | Self::CaretStart
                | Self::TrendUp
                | Self::TrendDown
                | Self::Export
                | Self::ChartBar
                | Self::ArrowCounterClockwise
                | Self::ArrowClockwise
                | Self::List
                | Self::SignOut
        )
    }

    /// Paints the icon in a square of `size` points around `center`.
    pub fn paint(self, painter: &Painter, center: Pos2, size: u8, color: Color32) {
        self.paint_style(painter, center, size, color, false);
    }

    /// Paints the filled icon.
    pub fn paint_fill(self, painter: &Painter, center: Pos2, size: u8, color: Color32) {
        self.paint_style(painter, center, size, color, true);
    }

    /// Paints the icon, filled or not.
    pub fn paint_style(
        self,
        painter: &Painter,
        center: Pos2,
        size: u8,
        color: Color32,
        filled: bool,
    ) {
        let ctx = painter.ctx();
        let style = style(size, filled);
        let laid = text::layout(ctx, self.glyph(), style, None);
        let pos = Rect::from_center_size(center, laid.size()).min;
        if self.is_mirrored() && turned(ctx) {
            laid.paint_mirrored(painter, pos, color);
        } else {
            laid.paint(painter, pos, color);
        }
    }

    /// Takes a place of `size` points square and paints the icon in it. Has no accessible name: the
    /// word beside it, or the control it is in, says what it means.
    pub fn show(self, ui: &mut Ui, size: u8, color: Color32) -> Response {
        self.show_style(ui, size, color, false)
    }

    /// Like [`show`](Self::show), filled.
    pub fn show_fill(self, ui: &mut Ui, size: u8, color: Color32) -> Response {
        self.show_style(ui, size, color, true)
    }

    /// Like [`show`](Self::show), filled or not.
    pub fn show_style(self, ui: &mut Ui, size: u8, color: Color32, filled: bool) -> Response {
        let square = f32::from(size);
        let (rect, response) = ui.allocate_exact_size(vec2(square, square), Sense::hover());
        self.paint_style(ui.painter(), rect.center(), size, color, filled);
        response
    }
}

const fn style(size: u8, filled: bool) -> TextStyle {
    if filled {
        TextStyle::IconFill(size)
    } else {
        TextStyle::Icon(size)
    }
}

fn turned(ctx: &Context) -> bool {
    Dir::of_ctx(ctx).is_rtl()
}
