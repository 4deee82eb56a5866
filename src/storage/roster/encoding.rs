//! From bytes to text.
//!
//! A short roster is too little for statistics over letters, so the decision is by evidence in
//! this order: a byte-order mark; the pattern of zero bytes of UTF-16; validity as UTF-8, which
//! text in another encoding almost never has; then the code pages of the Member States, each tried
//! and judged by the words it gives ([`super::plausible`]).

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_6, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252, WINDOWS_1254,
    WINDOWS_1256,
};

use super::plausible::plausibility;
use super::understood::TextEncoding;

/// Text, and what its bytes were.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: TextEncoding,
}

/// Code pages in the order of preference among equals. ISO 8859-1 and 8859-9 are not listed: the
/// Windows pages contain them.
const PAGES: [(&Encoding, TextEncoding); 6] = [
    (WINDOWS_1252, TextEncoding::Windows1252),
    (WINDOWS_1254, TextEncoding::Windows1254),
    (WINDOWS_1256, TextEncoding::Windows1256),
    (WINDOWS_1251, TextEncoding::Windows1251),
    (ISO_8859_6, TextEncoding::Iso8859Part6),
    (MACINTOSH, TextEncoding::Macintosh),
];

/// Decodes a text file; none when the bytes are not text.
pub(super) fn decode(bytes: &[u8]) -> Option<Decoded> {
    let decoded = by_mark(bytes)
        .or_else(|| by_zero_bytes(bytes))
        .or_else(|| as_utf8(bytes))
        .unwrap_or_else(|| by_words(bytes));
    is_text(&decoded.text).then_some(decoded)
}

/// Control characters other than those of layout mean that the file is of another kind.
fn is_text(text: &str) -> bool {
    let controls = text
        .chars()
        .filter(|c| c.is_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{c}'));
    // The range above ASCII is what a wrong code page gives; below it are bytes no text has.
    let binary = controls.filter(|c| u32::from(*c) < 0x20).count();
    binary * 200 <= text.chars().count()
}

fn by_mark(bytes: &[u8]) -> Option<Decoded> {
    let (encoding, mark) = Encoding::for_bom(bytes)?;
    let body = bytes.get(mark..)?;
    Some(decoded(encoding, named(encoding)?, body))
}

fn named(encoding: &'static Encoding) -> Option<TextEncoding> {
    match encoding.name() {
        "UTF-8" => Some(TextEncoding::Utf8),
        "UTF-16LE" => Some(TextEncoding::Utf16Le),
        "UTF-16BE" => Some(TextEncoding::Utf16Be),
        _ => None,
    }
}

/// UTF-16 without a mark. Delimiters and line ends are ASCII in every language, so one half of
/// the pairs has zeros and the other next to none.
fn by_zero_bytes(bytes: &[u8]) -> Option<Decoded> {
    let zeros = |offset: usize| {
        bytes
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    if odd > 0 && odd >= even.saturating_mul(8) && is_shared(odd, bytes) {
        Some(decoded(UTF_16LE, TextEncoding::Utf16Le, bytes))
    } else if even > 0 && even >= odd.saturating_mul(8) && is_shared(even, bytes) {
        Some(decoded(UTF_16BE, TextEncoding::Utf16Be, bytes))
    } else {
        None
    }
}

/// A single zero byte in a long file is damage, not UTF-16.
fn is_shared(zeros: usize, bytes: &[u8]) -> bool {
    zeros.saturating_mul(30) >= bytes.len()
}

fn decoded(encoding: &'static Encoding, name: TextEncoding, bytes: &[u8]) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded {
        text: text.into_owned(),
        encoding: name,
    }
}

/// UTF-8, also where a few bytes of it are broken: a file cut in the middle of a letter is still
/// UTF-8, and the loss is reported where it shows.
fn as_utf8(bytes: &[u8]) -> Option<Decoded> {
    let text = String::from_utf8_lossy(bytes);
    let lost = text
        .chars()
        .filter(|&c| c == char::REPLACEMENT_CHARACTER)
        .count();
    let whole = text
        .chars()
        .filter(|&c| !c.is_ascii())
        .count()
        .saturating_sub(lost);
    let is_utf8 = lost == 0 || whole >= lost.saturating_mul(3);
    is_utf8.then(|| Decoded {
        text: text.into_owned(),
        encoding: TextEncoding::Utf8,
    })
}

fn by_words(bytes: &[u8]) -> Decoded {
    let guess = statistical_guess(bytes);
    let mut best: Option<(i64, Decoded)> = None;
    for (page, name) in PAGES {
        let candidate = decoded(page, name, bytes);
        let score = plausibility(&candidate.text) + i64::from(page == guess);
        // Strictly better, so that the order of the pages decides between equals.
        if best.as_ref().is_none_or(|(most, _)| score > *most) {
            best = Some((score, candidate));
        }
    }
    best.map_or_else(
        || decoded(WINDOWS_1252, TextEncoding::Windows1252, bytes),
        |(_, d)| d,
    )
}

/// The guess of a detector made for web pages; it breaks ties and no more.
fn statistical_guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, page: &'static Encoding, expected: TextEncoding) {
        let (bytes, _, lossy) = page.encode(text);
        assert!(!lossy, "the page cannot hold {text}");
        let decoded = decode(&bytes).expect("text");
        assert_eq!(decoded.text, text);
        assert_eq!(decoded.encoding, expected);
    }

    #[test]
    fn short_lists_are_read_in_the_page_they_were_written_in() {
        use TextEncoding as T;
        check(
            "Name\nAïssatou Diallo\nOusmane Traoré\n",
            WINDOWS_1252,
            T::Windows1252,
        );
        check("TRAORÉ Ousmane;Guinée\n", WINDOWS_1252, T::Windows1252);
        check(
            "Nom;Prénom\nDIALLO;Aïssatou\n",
            WINDOWS_1252,
            T::Windows1252,
        );
        check("Emre Yıldırım\n", WINDOWS_1254, T::Windows1254);
        check(
            "Ad Soyad;Ülke\nElif Demirtaş;Türkiye\n",
            WINDOWS_1254,
            T::Windows1254,
        );
        check("İSMAİL ŞAHİN;TÜRKİYE\n", WINDOWS_1254, T::Windows1254);
        check("ليلى بنكيران\n", WINDOWS_1256, T::Windows1256);
        check(
            "الاسم;البلد\nنادية حداد;تونس\n",
            WINDOWS_1256,
            T::Windows1256,
        );
        check(
            "Name,Country\nهناء الصباغ,Jordan\n",
            WINDOWS_1256,
            T::Windows1256,
        );
        check("الاسم;البلد\nنادية حداد;تونس\n", ISO_8859_6, T::Iso8859Part6);
        check(
            "Имя;Страна\nЗарина Бекова;Кыргызстан\n",
            WINDOWS_1251,
            T::Windows1251,
        );
        check("Prénom;Nom\nAïssatou;Traoré\n", MACINTOSH, T::Macintosh);
    }

    #[test]
    fn utf_16_is_known_with_and_without_its_mark() {
        let text = "الاسم\tالبلد\nليلى\tالمغرب\nName\n";
        for mark in [true, false] {
            let units: Vec<u16> = mark
                .then_some(0xFEFF)
                .into_iter()
                .chain(text.encode_utf16())
                .collect();
            let little: Vec<u8> = units.iter().flat_map(|u| u.to_le_bytes()).collect();
            let big: Vec<u8> = units.iter().flat_map(|u| u.to_be_bytes()).collect();
            for (bytes, expected) in [
                (little, TextEncoding::Utf16Le),
                (big, TextEncoding::Utf16Be),
            ] {
                let decoded = decode(&bytes).expect("text");
                assert_eq!((decoded.text.as_str(), decoded.encoding), (text, expected));
            }
        }
    }

    #[test]
    fn utf_8_survives_a_cut() {
        let whole = "Name\nÉlif Demirtaş\nŞükrü Öztürk\nAïssatou Traoré".as_bytes();
        let cut = &whole[..whole.len() - 1];
        let decoded = decode(cut).expect("text");
        assert_eq!(decoded.encoding, TextEncoding::Utf8);
        assert!(decoded.text.ends_with("Traor\u{FFFD}"));
    }

    #[test]
    fn binary_is_not_text() {
        let bytes: Vec<u8> = (0..=255).cycle().take(2000).collect();
        assert!(decode(&bytes).is_none());
    }
}
