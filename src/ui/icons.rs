//! The icons of the program: Phosphor, regular, and filled when selected or alarming.

use crate::ui::text::{self, TextStyle};
use crate::ui::theme::Dir;
use egui::{Color32, Context, Painter, Pos2, Rect, Response, Sense, Ui, vec2};

/// An icon. Names say start and end where the drawing turns with the screen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Icon {
    /// Phosphor house.
    House,
    /// Phosphor users-three.
    UsersThree,
    /// Phosphor gauge.
    Gauge,
    /// Phosphor scales.
    Scales,
    /// Phosphor scroll.
    Scroll,
    /// Phosphor chart-line-up.
    ChartLineUp,
    /// Phosphor projector-screen.
    ProjectorScreen,
    /// Phosphor gear-six.
    GearSix,
    /// Phosphor play.
    Play,
    /// Phosphor pause.
    Pause,
    /// Phosphor stop.
    Stop,
    /// Phosphor arrow-right.
    ArrowEnd,
    /// Phosphor arrow-left.
    ArrowStart,
    /// Phosphor timer.
    Timer,
    /// Phosphor clock.
    Clock,
    /// Phosphor clock-countdown.
    ClockCountdown,
    /// Phosphor hourglass-medium.
    HourglassMedium,
    /// Phosphor clock-counter-clockwise.
    ClockCounterClockwise,
    /// Phosphor microphone.
    Microphone,
    /// Phosphor users-four.
    UsersFour,
    /// Phosphor hand-palm.
    HandPalm,
    /// Phosphor paper-plane-tilt.
    PaperPlaneTilt,
    /// Phosphor megaphone.
    Megaphone,
    /// Phosphor envelope-simple.
    EnvelopeSimple,
    /// Phosphor bell-ringing.
    BellRinging,
    /// Phosphor pen-nib.
    PenNib,
    /// Phosphor seal-check.
    SealCheck,
    /// Phosphor check.
    Check,
    /// Phosphor x.
    X,
    /// Phosphor prohibit.
    Prohibit,
    /// Phosphor arrows-in-line-horizontal.
    ArrowsInLineHorizontal,
    /// Phosphor circle-dashed.
    CircleDashed,
    /// Phosphor hand-pointing.
    HandPointing,
    /// Phosphor eye.
    Eye,
    /// Phosphor eye-slash.
    EyeSlash,
    /// Phosphor lock-key.
    LockKey,
    /// Phosphor calculator.
    Calculator,
    /// Phosphor shield-check.
    ShieldCheck,
    /// Phosphor warning.
    Warning,
    /// Phosphor warning-octagon.
    WarningOctagon,
    /// Phosphor warning-circle.
    WarningCircle,
    /// Phosphor info.
    Info,
    /// Phosphor check-circle.
    CheckCircle,
    /// Phosphor checks.
    Checks,
    /// Phosphor plugs.
    Plugs,
    /// Phosphor cloud-check.
    CloudCheck,
    /// Phosphor hard-drives.
    HardDrives,
    /// Phosphor push-pin.
    PushPin,
    /// Phosphor arrows-left-right.
    ArrowsSwap,
    /// Phosphor shuffle.
    Shuffle,
    /// Phosphor user-plus.
    UserPlus,
    /// Phosphor user-minus.
    UserMinus,
    /// Phosphor user-switch.
    UserSwitch,
    /// Phosphor printer.
    Printer,
    /// Phosphor dots-six-vertical.
    DotsSixVertical,
    /// Phosphor buildings.
    Buildings,
    /// Phosphor plus.
    Plus,
    /// Phosphor minus.
    Minus,
    /// Phosphor equals.
    Equals,
    /// Phosphor magnifying-glass.
    MagnifyingGlass,
    /// Phosphor caret-right.
    CaretEnd,
    /// Phosphor caret-left.
    CaretStart,
    /// Phosphor caret-down.
    CaretDown,
    /// Phosphor caret-up.
    CaretUp,
    /// Phosphor arrow-up.
    ArrowUp,
    /// Phosphor arrow-down.
    ArrowDown,
    /// Phosphor trend-up.
    TrendUp,
    /// Phosphor trend-down.
    TrendDown,
    /// Phosphor translate.
    Translate,
    /// Phosphor moon.
    Moon,
    /// Phosphor sun.
    Sun,
    /// Phosphor lightbulb.
    Lightbulb,
    /// Phosphor note-pencil.
    NotePencil,
    /// Phosphor pencil-simple.
    PencilSimple,
    /// Phosphor folder-open.
    FolderOpen,
    /// Phosphor file-pdf.
    FilePdf,
    /// Phosphor file-doc.
    FileDoc,
    /// Phosphor file-html.
    FileHtml,
    /// Phosphor file-csv.
    FileCsv,
    /// Phosphor file-text.
    FileText,
    /// Phosphor export.
    Export,
    /// Phosphor download-simple.
    DownloadSimple,
    /// Phosphor upload-simple.
    UploadSimple,
    /// Phosphor copy.
    Copy,
    /// Phosphor trash.
    Trash,
    /// Phosphor user.
    User,
    /// Phosphor users.
    Users,
    /// Phosphor user-focus.
    UserFocus,
    /// Phosphor chart-bar.
    ChartBar,
    /// Phosphor chart-scatter.
    ChartScatter,
    /// Phosphor arrow-counter-clockwise.
    ArrowCounterClockwise,
    /// Phosphor arrow-clockwise.
    ArrowClockwise,
    /// Phosphor dots-three.
    DotsThree,
    /// Phosphor keyboard.
    Keyboard,
    /// Phosphor question.
    Question,
    /// Phosphor list.
    List,
    /// Phosphor funnel.
    Funnel,
    /// Phosphor snowflake.
    Snowflake,
    /// Phosphor monitor.
    Monitor,
    /// Phosphor speaker-high.
    SpeakerHigh,
    /// Phosphor bell.
    Bell,
    /// Phosphor flag-checkered.
    FlagCheckered,
    /// Phosphor circle.
    Circle,
    /// Phosphor map-trifold.
    MapTrifold,
    /// Phosphor book-open.
    BookOpen,
    /// Phosphor calendar-blank.
    CalendarBlank,
    /// Phosphor identification-card.
    IdentificationCard,
    /// Phosphor key.
    Key,
    /// Phosphor door-open.
    DoorOpen,
    /// Phosphor corners-out.
    CornersOut,
    /// Phosphor at.
    At,
    /// Phosphor archive.
    Archive,
    /// Phosphor floppy-disk.
    FloppyDisk,
    /// Phosphor sliders-horizontal.
    SlidersHorizontal,
    /// Phosphor sign-out.
    SignOut,
    /// Phosphor table.
    Table,
    /// Phosphor link.
    Link,
}

impl Icon {
    /// The character of this icon in both Phosphor fonts.
    pub const fn glyph(self) -> &'static str {
        match self {
            Self::House => "\u{E2C2}",
            Self::UsersThree => "\u{E68E}",
            Self::Gauge => "\u{E628}",
            Self::Scales => "\u{E750}",
            Self::Scroll => "\u{EB7A}",
            Self::ChartLineUp => "\u{E156}",
            Self::ProjectorScreen => "\u{E658}",
            Self::GearSix => "\u{E272}",
            Self::Play => "\u{E3D0}",
            Self::Pause => "\u{E39E}",
            Self::Stop => "\u{E46C}",
            Self::ArrowEnd => "\u{E06C}",
            Self::ArrowStart => "\u{E058}",
            Self::Timer => "\u{E492}",
            Self::Clock => "\u{E19A}",
            Self::ClockCountdown => "\u{ED2C}",
            Self::HourglassMedium => "\u{E2B8}",
            Self::ClockCounterClockwise => "\u{E1A0}",
            Self::Microphone => "\u{E326}",
            Self::UsersFour => "\u{E68C}",
            Self::HandPalm => "\u{E57E}",
            Self::PaperPlaneTilt => "\u{E398}",
            Self::Megaphone => "\u{E324}",
            Self::EnvelopeSimple => "\u{E218}",
            Self::BellRinging => "\u{E5E8}",
            Self::PenNib => "\u{E3AC}",
            Self::SealCheck => "\u{E606}",
            Self::Check => "\u{E182}",
            Self::X => "\u{E4F6}",
            Self::Prohibit => "\u{E3DE}",
            Self::ArrowsInLineHorizontal => "\u{E530}",
            Self::CircleDashed => "\u{E602}",
            Self::HandPointing => "\u{E29A}",
            Self::Eye => "\u{E220}",
            Self::EyeSlash => "\u{E224}",
            Self::LockKey => "\u{E2FE}",
            Self::Calculator => "\u{E538}",
            Self::ShieldCheck => "\u{E40C}",
            Self::Warning => "\u{E4E0}",
            Self::WarningOctagon => "\u{E4E4}",
            Self::WarningCircle => "\u{E4E2}",
            Self::Info => "\u{E2CE}",
            Self::CheckCircle => "\u{E184}",
            Self::Checks => "\u{E53A}",
            Self::Plugs => "\u{EB56}",
            Self::CloudCheck => "\u{E1B0}",
            Self::HardDrives => "\u{E2A0}",
            Self::PushPin => "\u{E3E2}",
            Self::ArrowsSwap => "\u{E0A0}",
            Self::Shuffle => "\u{E422}",
            Self::UserPlus => "\u{E4D0}",
            Self::UserMinus => "\u{E4CE}",
            Self::UserSwitch => "\u{E756}",
            Self::Printer => "\u{E3DC}",
            Self::DotsSixVertical => "\u{EAE2}",
            Self::Buildings => "\u{E102}",
            Self::Plus => "\u{E3D4}",
            Self::Minus => "\u{E32A}",
            Self::Equals => "\u{E21C}",
            Self::MagnifyingGlass => "\u{E30C}",
            Self::CaretEnd => "\u{E13A}",
            Self::CaretStart => "\u{E138}",
            Self::CaretDown => "\u{E136}",
            Self::CaretUp => "\u{E13C}",
            Self::ArrowUp => "\u{E08E}",
            Self::ArrowDown => "\u{E03E}",
            Self::TrendUp => "\u{E4AE}",
            Self::TrendDown => "\u{E4AC}",
            Self::Translate => "\u{E4A2}",
            Self::Moon => "\u{E330}",
            Self::Sun => "\u{E472}",
            Self::Lightbulb => "\u{E2DC}",
            Self::NotePencil => "\u{E34C}",
            Self::PencilSimple => "\u{E3B4}",
            Self::FolderOpen => "\u{E256}",
            Self::FilePdf => "\u{E702}",
            Self::FileDoc => "\u{EB1E}",
            Self::FileHtml => "\u{EB38}",
            Self::FileCsv => "\u{EB1C}",
            Self::FileText => "\u{E23A}",
            Self::Export => "\u{EAF0}",
            Self::DownloadSimple => "\u{E20C}",
            Self::UploadSimple => "\u{E4C0}",
            Self::Copy => "\u{E1CA}",
            Self::Trash => "\u{E4A6}",
            Self::User => "\u{E4C2}",
            Self::Users => "\u{E4D6}",
            Self::UserFocus => "\u{E6FC}",
            Self::ChartBar => "\u{E150}",
            Self::ChartScatter => "\u{EAAC}",
            Self::ArrowCounterClockwise => "\u{E038}",
            Self::ArrowClockwise => "\u{E036}",
            Self::DotsThree => "\u{E1FE}",
            Self::Keyboard => "\u{E2D8}",
            Self::Question => "\u{E3E8}",
            Self::List => "\u{E2F0}",
            Self::Funnel => "\u{E266}",
            Self::Snowflake => "\u{E5AA}",
            Self::Monitor => "\u{E32E}",
            Self::SpeakerHigh => "\u{E44A}",
            Self::Bell => "\u{E0CE}",
            Self::FlagCheckered => "\u{EA38}",
            Self::Circle => "\u{E18A}",
            Self::MapTrifold => "\u{E31A}",
            Self::BookOpen => "\u{E0E6}",
            Self::CalendarBlank => "\u{E10A}",
            Self::IdentificationCard => "\u{E2C8}",
            Self::Key => "\u{E2D6}",
            Self::DoorOpen => "\u{E7E6}",
            Self::CornersOut => "\u{E1D0}",
            Self::At => "\u{E0AC}",
            Self::Archive => "\u{E00C}",
            Self::FloppyDisk => "\u{E248}",
            Self::SlidersHorizontal => "\u{E434}",
            Self::SignOut => "\u{E42A}",
            Self::Table => "\u{E476}",
            Self::Link => "\u{E2E2}",
        }
    }

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

    /// Every icon, for the component sheet and tests.
    pub const ALL: &'static [Self] = &[
        Self::House,
        Self::UsersThree,
        Self::Gauge,
        Self::Scales,
        Self::Scroll,
        Self::ChartLineUp,
        Self::ProjectorScreen,
        Self::GearSix,
        Self::Play,
        Self::Pause,
        Self::Stop,
        Self::ArrowEnd,
        Self::ArrowStart,
        Self::Timer,
        Self::Clock,
        Self::ClockCountdown,
        Self::HourglassMedium,
        Self::ClockCounterClockwise,
        Self::Microphone,
        Self::UsersFour,
        Self::HandPalm,
        Self::PaperPlaneTilt,
        Self::Megaphone,
        Self::EnvelopeSimple,
        Self::BellRinging,
        Self::PenNib,
        Self::SealCheck,
        Self::Check,
        Self::X,
        Self::Prohibit,
        Self::ArrowsInLineHorizontal,
        Self::CircleDashed,
        Self::HandPointing,
        Self::Eye,
        Self::EyeSlash,
        Self::LockKey,
        Self::Calculator,
        Self::ShieldCheck,
        Self::Warning,
        Self::WarningOctagon,
        Self::WarningCircle,
        Self::Info,
        Self::CheckCircle,
        Self::Checks,
        Self::Plugs,
        Self::CloudCheck,
        Self::HardDrives,
        Self::PushPin,
        Self::ArrowsSwap,
        Self::Shuffle,
        Self::UserPlus,
        Self::UserMinus,
        Self::UserSwitch,
        Self::Printer,
        Self::DotsSixVertical,
        Self::Buildings,
        Self::Plus,
        Self::Minus,
        Self::Equals,
        Self::MagnifyingGlass,
        Self::CaretEnd,
        Self::CaretStart,
        Self::CaretDown,
        Self::CaretUp,
        Self::ArrowUp,
        Self::ArrowDown,
        Self::TrendUp,
        Self::TrendDown,
        Self::Translate,
        Self::Moon,
        Self::Sun,
        Self::Lightbulb,
        Self::NotePencil,
        Self::PencilSimple,
        Self::FolderOpen,
        Self::FilePdf,
        Self::FileDoc,
        Self::FileHtml,
        Self::FileCsv,
        Self::FileText,
        Self::Export,
        Self::DownloadSimple,
        Self::UploadSimple,
        Self::Copy,
        Self::Trash,
        Self::User,
        Self::Users,
        Self::UserFocus,
        Self::ChartBar,
        Self::ChartScatter,
        Self::ArrowCounterClockwise,
        Self::ArrowClockwise,
        Self::DotsThree,
        Self::Keyboard,
        Self::Question,
        Self::List,
        Self::Funnel,
        Self::Snowflake,
        Self::Monitor,
        Self::SpeakerHigh,
        Self::Bell,
        Self::FlagCheckered,
        Self::Circle,
        Self::MapTrifold,
        Self::BookOpen,
        Self::CalendarBlank,
        Self::IdentificationCard,
        Self::Key,
        Self::DoorOpen,
        Self::CornersOut,
        Self::At,
        Self::Archive,
        Self::FloppyDisk,
        Self::SlidersHorizontal,
        Self::SignOut,
        Self::Table,
        Self::Link,
    ];

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
        let side = f32::from(size);
        let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
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
