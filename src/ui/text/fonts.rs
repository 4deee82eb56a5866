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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::text::Face;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR"))
    }

    /// Every character of the Fluent files below a folder, without the comments.
    fn characters(folder: &str) -> BTreeSet<char> {
        let mut folders = vec![root().join(folder)];
        let mut found = BTreeSet::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == "ftl") {
                    let text = fs::read_to_string(path).unwrap();
                    let lines = text.lines().filter(|line| !line.starts_with('#'));
                    found.extend(lines.flat_map(str::chars).filter(|c| !is_unseen(*c)));
                }
            }
        }
        found
    }

    /// Signs that only steer the order of others have no picture.
    fn is_unseen(c: char) -> bool {
        c.is_control() || matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
    }

    /// Which of the fonts of a face has a picture of a character in this weight.
    fn drawn_by(face: Face, weight: u16, c: char) -> Option<&'static str> {
        let families: &[&'static str] = match face {
            Face::Sans => &[SANS, SANS_ARABIC],
            Face::Serif => &[SERIF, NASKH],
            Face::Icon | Face::IconFill => &[],
        };
        families.iter().copied().find(|family| {
            FONTS
                .iter()
                .filter(|font| font.family == *family && font.weight == weight)
                .filter_map(|font| swash::FontRef::from_index(font.bytes, 0))
                .any(|font| font.charmap().map(c) != 0)
        })
    }

    fn missing(folder: &str, face: Face, weights: &[u16]) -> Vec<(char, u16)> {
        let all = characters(folder);
        assert!(all.len() > 150, "{folder} was read");
        let each = |weight: &u16| -> Vec<(char, u16)> {
            let missing = all
                .iter()
                .filter(|c| drawn_by(face, *weight, **c).is_none());
            missing.map(|c| (*c, *weight)).collect()
        };
        weights.iter().flat_map(each).collect()
    }

    #[test]
    fn every_character_of_the_program_has_a_picture_in_every_weight() {
        assert_eq!(missing("locales", Face::Sans, &[400, 500, 600]), []);
    }

    #[test]
    fn every_character_of_the_scenarios_has_a_picture_in_both_faces() {
        assert_eq!(missing("scenarios", Face::Sans, &[400, 500, 600]), []);
        assert_eq!(missing("scenarios", Face::Serif, &[400, 600]), []);
    }

    #[test]
    fn letters_are_drawn_by_the_font_of_their_script() {
        assert_eq!(drawn_by(Face::Sans, 400, 'ع'), Some(SANS_ARABIC));
        assert_eq!(drawn_by(Face::Serif, 600, 'ع'), Some(NASKH));
        assert_eq!(drawn_by(Face::Sans, 500, 'ğ'), Some(SANS));
        assert_eq!(
            drawn_by(Face::Sans, 400, '語'),
            None,
            "there is no such font"
        );
    }

    #[test]
    fn every_font_in_the_folder_is_embedded_and_has_its_licence_beside_it() {
        let folder = root().join("assets/fonts");
        let files: Vec<PathBuf> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
        let (fonts, others): (Vec<_>, Vec<_>) = files
            .iter()
            .partition(|path| path.extension().is_some_and(|ending| ending == "ttf"));
        let licences: Vec<String> = others.iter().map(|path| name(path)).collect();
        assert_eq!(fonts.len(), FONTS.len());
        for font in fonts {
            let bytes = fs::read(font).unwrap();
            assert!(FONTS.iter().any(|known| known.bytes == bytes), "{font:?}");
            let family = name(font).split('-').next().unwrap().to_owned();
            let ending = format!("-{family}");
            assert!(licences.iter().any(|it| it.ends_with(&ending)), "{font:?}");
        }
    }
}
