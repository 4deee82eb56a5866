//! A window with the text styles in four languages: looked at by eye after changes to the gateway.
//!
//! The word `dark` as an argument shows light text on a dark ground, `rtl` a screen that starts from
//! the right, `zoom` one and a half the size.

use sulh::ui::text::{self, Direction, Editor, Field, Label, MenuLabels, Rich, TextStyle};

const LINES: [(&str, TextStyle); 22] = [
    (
        "Water talks at Lake Vahra: 12 seats, 3 tables (40%)",
        TextStyle::Title,
    ),
    (
        "محادثات المياه في بحيرة فهرا: 12 مقعدًا، 3 طاولات (40%)",
        TextStyle::Title,
    ),
    (
        "Overtime by 6 minutes; the table with Mira and أحمد is late",
        TextStyle::Body,
    ),
    (
        "تأخرت الطاولة رقم 12 مع Mira Haddad (الوسيطة) منذ 15:41",
        TextStyle::Body,
    ),
    (
        "Özgür Işık, ğ İ ş ı: görüşme %40 tamamlandı",
        TextStyle::Body,
    ),
    (
        "« Œuvre commune » : l’accord, déjà à 40 % ; c’est prêt !",
        TextStyle::Body,
    ),
    ("Caption, the smallest text 0123456789", TextStyle::Caption),
    (
        "أصغر نص في الشاشة 0123456789 و٠١٢٣٤٥٦٧٨٩",
        TextStyle::Caption,
    ),
    (
        "Dense rows in a table, Turkish: çığır, şölen",
        TextStyle::Dense,
    ),
    ("صفوف كثيفة في جدول", TextStyle::Dense),
    ("Strong body", TextStyle::Strong),
    ("نص مشدد", TextStyle::Strong),
    (
        "Document text: the parties agree to share the water.",
        TextStyle::Document,
    ),
    (
        "نص الوثيقة: يتفق الأطراف على تقاسم المياه بِحُسْنِ نِيَّةٍ.",
        TextStyle::Document,
    ),
    ("DocumentStrong", TextStyle::DocumentStrong),
    ("Section heading", TextStyle::Section),
    ("عنوان القسم", TextStyle::Section),
    ("Which moment changed the room?", TextStyle::Question),
    ("أي لحظة غيّرت مجرى الجلسة؟", TextStyle::Question),
    ("12:34", TextStyle::ClockL),
    ("\u{e058} \u{e0ce} \u{e1c0}", TextStyle::Icon(21)),
    ("\u{e058} \u{e0ce} \u{e1c0}", TextStyle::IconFill(21)),
];

struct Specimen {
    latin: String,
    arabic: String,
    empty: String,
    long: String,
    clause: String,
}

impl eframe::App for Specimen {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let rtl = asked("rtl");
        let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
        text::set_direction(ui.ctx(), direction);
        egui::CentralPanel::default().show(ui, |ui| {
            ui.columns(2, |columns| {
                if let [left, right] = columns {
                    left.with_layout(top_down(rtl), show_labels);
                    right.with_layout(top_down(rtl), show_paragraphs);
                    right.with_layout(top_down(rtl), |ui| self.show_fields(ui));
                }
            });
        });
    }
}

impl Specimen {
    fn show_fields(&mut self, ui: &mut egui::Ui) {
        let colors = ui.visuals().clone();
        egui::Frame::new()
            .fill(colors.selection.bg_fill)
            .inner_margin(6)
            .show(ui, |ui| {
                ui.set_width(200.0);
                Label::new(
                    "A long label cut at the end for want of room",
                    TextStyle::Body,
                )
                .truncate()
                .show(ui);
                Label::new(
                    "عنوان طويل جدا يُقطع في آخره لأنه لا يجد مكانا كافيا",
                    TextStyle::Body,
                )
                .truncate()
                .show(ui);
            });
        ui.add_space(8.0);
        ui.spacing_mut().item_spacing.y = 10.0;
        let menu = MenuLabels {
            cut: "قص",
            copy: "نسخ",
            paste: "لصق",
            select_all: "تحديد الكل",
        };
        let first = Field::new(&mut self.latin, "latin", "Name")
            .width(300.0)
            .menu(menu)
            .show(ui);
        if ui.ctx().cumulative_pass_nr() == 1 {
            first.response.request_focus();
        }
        let _ = Field::new(&mut self.arabic, "arabic", "الاسم")
            .width(300.0)
            .icon_start("\u{e30c}")
            .show(ui);
        let _ = Field::new(&mut self.empty, "empty", "Find")
            .hint("ابحث عن اسم أو طاولة")
            .width(300.0)
            .error(true)
            .show(ui);
        let _ = Field::new(&mut self.long, "long", "Long")
            .width(200.0)
            .show(ui);
        let _ = Editor::new(&mut self.clause, "clause", "Clause")
            .rows(4)
            .width(420.0)
            .style(TextStyle::Document)
            .show(ui);
    }
}

fn top_down(rtl: bool) -> egui::Layout {
    egui::Layout::top_down(if rtl {
        egui::Align::Max
    } else {
        egui::Align::Min
    })
}

fn show_labels(ui: &mut egui::Ui) {
    for (line, style) in LINES {
        Label::new(line, style).show(ui);
    }
}

fn show_paragraphs(ui: &mut egui::Ui) {
    let color = ui.visuals().text_color();
    Rich::new()
        .span("left in this phase, ends ", TextStyle::Body, color)
        .span("15:41", TextStyle::Strong, color)
        .span(" press ", TextStyle::Body, color)
        .span("Ctrl K", TextStyle::CaptionStrong, color)
        .background(egui::Color32::from_gray(200))
        .show(ui);
    Rich::new()
        .span("يتفق الأطراف على ", TextStyle::Document, color)
        .span(
            "تقاسم المياه",
            TextStyle::Document,
            egui::Color32::DARK_GREEN,
        )
        .underlined()
        .span(" [60%] ", TextStyle::Document, color)
        .span("إلى الأبد", TextStyle::Document, egui::Color32::DARK_RED)
        .struck()
        .show(ui);
    ui.set_max_width(320.0);
    Label::new(
        "The parties recognise that the lake is shared, and that Mira’s proposal (40% for the \
         upper villages) is the basis for the next round.\n\nيدرك الأطراف أن البحيرة مشتركة، وأن \
         مقترح Mira (40% للقرى العليا) هو أساس الجولة التالية، وينتهي في 15:41 بتوقيت \
         \u{2068}Vahra\u{2069}.",
        TextStyle::Document,
    )
    .show(ui);
    ui.set_max_width(240.0);
    Label::new(
        "A very long label that is cut at the end because it has no room at all",
        TextStyle::Body,
    )
    .truncate()
    .show(ui);
    Label::new(
        "عنوان طويل جدا يُقطع في آخره لأنه لا يجد مكانا كافيا في هذا العمود الضيق",
        TextStyle::Body,
    )
    .truncate()
    .show(ui);
    Label::new("Centred", TextStyle::Body)
        .align(egui::Align::Center)
        .show(ui);
    Label::new("End", TextStyle::Body)
        .align(egui::Align::Max)
        .show(ui);
}

/// Whether a word stands on the command line.
fn asked(word: &str) -> bool {
    std::env::args().any(|argument| argument == word)
}

fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1200.0, 860.0]),
        ..Default::default()
    };
    eframe::run_native(
        "Text specimen",
        options,
        Box::new(|cc| {
            text::install(&cc.egui_ctx);
            if asked("zoom") {
                cc.egui_ctx.set_zoom_factor(1.5);
            }
            let dark = asked("dark");
            cc.egui_ctx.set_theme(if dark {
                egui::Theme::Dark
            } else {
                egui::Theme::Light
            });
            Ok(Box::new(Specimen {
                latin: "Mira and أحمد, 12 seats".into(),
                arabic: "الطاولة 12 مع Mira (40%)".into(),
                empty: String::new(),
                long: "A name far too long for the field that shows it".into(),
                clause: "يتفق الأطراف على تقاسم المياه مع Mira، بنسبة 40% للقرى العليا و60% لبقية \
                         القرى، ابتداءً من 15:41.\nSecond paragraph."
                    .into(),
            }))
        }),
    )
}
