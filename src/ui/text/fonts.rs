//! The embedded fonts: one table feeds both the gateway and egui's own fallback fonts.

use super::style::{ICON, ICON_FILL, NASKH, SANS, SANS_ARABIC, SERIF};
use egui::{FontData, FontDefinitions, FontFamily};
use parley::FontContext;
use parley::fontique::{
    Blob, Collection, CollectionOptions, FontInfoOverride, FontStyle, FontWeight, SourceCache,
};
use std::sync::Arc;

/// One embedded font file.
struct Embedded {
    family: &'static str,
    weight: u16,
    bytes: &'static [u8],
}

macro_rules! embed {
    ($family:expr, $weight:expr, $file:literal) => {
        Embedded {
            family: $family,
            weight: $weight,
            bytes: include_bytes!(concat!("../../../assets/fonts/", $file)),
        }
    };
}

static FONTS: [Embedded; 12] = [
    embed!(SANS, 400, "IBMPlexSans-Regular.ttf"),
    embed!(SANS, 500, "IBMPlexSans-Medium.ttf"),
    embed!(SANS, 600, "IBMPlexSans-SemiBold.ttf"),
    embed!(SANS_ARABIC, 400, "IBMPlexSansArabic-Regular.ttf"),
    embed!(SANS_ARABIC, 500, "IBMPlexSansArabic-Medium.ttf"),
    embed!(SANS_ARABIC, 600, "IBMPlexSansArabic-SemiBold.ttf"),
    embed!(SERIF, 400, "IBMPlexSerif-Regular.ttf"),
    embed!(SERIF, 600, "IBMPlexSerif-SemiBold.ttf"),
    embed!(NASKH, 400, "NotoNaskhArabic-Regular.ttf"),
    embed!(NASKH, 600, "NotoNaskhArabic-SemiBold.ttf"),
    embed!(ICON, 400, "Phosphor.ttf"),
    embed!(ICON_FILL, 400, "Phosphor-Fill.ttf"),
];

/// The font collection for layout: only what is embedded, so that every machine lays out alike.
pub(super) fn context() -> FontContext {
    let mut collection = Collection::new(CollectionOptions {
        shared: false,
        system_fonts: false,
    });
    for font in &FONTS {
        let info = FontInfoOverride {
            family_name: Some(font.family),
            weight: Some(FontWeight::new(f32::from(font.weight))),
            // Upright by declaration: the Medium and SemiBold files name themselves as families of
            // their own, and no italic is ever asked for.
            style: Some(FontStyle::Normal),
            ..FontInfoOverride::default()
        };
        collection.register_fonts(Blob::new(Arc::new(font.bytes)), Some(info));
    }
    FontContext {
        collection,
        source_cache: SourceCache::default(),
    }
}

/// egui's own fonts, for the few texts egui draws by itself (debug windows, a forgotten label), so
/// that nothing is ever a box. The families are those of the design language.
pub(super) fn definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    for font in &FONTS {
        definitions.font_data.insert(
            key(font.family, font.weight),
            Arc::new(FontData::from_static(font.bytes)),
        );
    }
    let sans = [(SANS, 400), (SANS_ARABIC, 400), (ICON, 400)];
    let families: [(FontFamily, &[(&str, u16)]); 9] = [
        (FontFamily::Proportional, &sans),
        (FontFamily::Monospace, &sans),
        (named("sans"), &sans),
        (
            named("sans-500"),
            &[(SANS, 500), (SANS_ARABIC, 500), (ICON, 400)],
        ),
        (
            named("sans-600"),
            &[(SANS, 600), (SANS_ARABIC, 600), (ICON, 400)],
        ),
        (named("doc"), &[(SERIF, 400), (NASKH, 400)]),
        (named("doc-600"), &[(SERIF, 600), (NASKH, 600)]),
        (named("icon"), &[(ICON, 400)]),
        (named("icon-fill"), &[(ICON_FILL, 400)]),
    ];
    for (family, stack) in families {
        let names = stack.iter().map(|(name, weight)| key(name, *weight));
        definitions.families.insert(family, names.collect());
    }
    definitions
}

fn named(name: &str) -> FontFamily {
    FontFamily::Name(name.into())
}

fn key(family: &str, weight: u16) -> String {
    format!("{family}-{weight}")
}
