//! Every text in four languages: nothing missing, nothing left over, the same variables, the plural
//! forms and the signs of each language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

const TRANSLATIONS: [&str; 3] = ["ar", "fr", "tr"];
const ARABIC_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message as the tests look at it.
#[derive(Debug, Default, PartialEq)]
struct Text {
    variables: BTreeSet<String>,
    /// Each choice of a form: by which variable, and the keys in order.
    choices: Vec<(String, Vec<String>)>,
    /// Every stretch of text between variables; `\u{FFFC}` stands for a variable.
    patterns: Vec<String>,
    attributes: BTreeSet<String>,
}

impl Text {
    fn of(message: &Message<String>) -> Self {
        let mut text = Self::default();
        if let Some(value) = &message.value {
            text.pattern(value);
        }
        for attribute in &message.attributes {
            text.attributes.insert(attribute.id.name.clone());
            text.pattern(&attribute.value);
        }
        text
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        let mut flat = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => flat.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, &mut flat),
            }
        }
        self.patterns.push(flat);
    }

    fn expression(&mut self, expression: &Expression<String>, flat: &mut String) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => flat.push_str(value),
            Expression::Inline(inline) => {
                self.variable(inline);
                flat.push('\u{FFFC}');
            }
            Expression::Select { selector, variants } => {
                let name = self.variable(selector);
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                self.choices.push((name, keys.collect()));
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn variable(&mut self, inline: &InlineExpression<String>) -> String {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
                id.name.clone()
            }
            other => panic!("only variables and literals are used: {other:?}"),
        }
    }

    fn choice(&self, variable: &str) -> Option<&Vec<String>> {
        let found = self.choices.iter().find(|(name, _)| name == variable);
        found.map(|(_, keys)| keys)
    }
}

fn messages(path: &Path) -> BTreeMap<String, Text> {
    let ftl =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let resource =
        parser::parse(ftl).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut found = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let name = message.id.name.clone();
            let before = found.insert(name.clone(), Text::of(&message));
            assert_eq!(before, None, "{name} stands twice in {}", path.display());
        }
    }
    found
}

/// Pairs of an English file and its translation.
fn pairs(language: &str) -> Vec<(PathBuf, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = |folder: &Path, ending: &str| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder");
        let mut paths: Vec<PathBuf> = entries
            .map(|entry| entry.expect("an entry").path())
            .filter(|path| path.to_string_lossy().ends_with(ending))
            .collect();
        paths.sort();
        paths
    };
    let english = files(&root.join("locales/en"), ".ftl");
    let translated = files(&root.join("locales").join(language), ".ftl");
    let names = |paths: &[PathBuf]| -> Vec<_> {
        paths
            .iter()
            .map(|path| path.file_name().map(ToOwned::to_owned))
            .collect()
    };
    assert_eq!(
        names(&english),
        names(&translated),
        "the same files in {language}"
    );
    let program = english.into_iter().zip(translated);
    let packs = files(&root.join("scenarios"), "")
        .into_iter()
        .map(|pack| (pack.join("en.ftl"), pack.join(format!("{language}.ftl"))));
    program.chain(packs).collect()
}

/// Everything that is wrong with the translations into one language, by `look`.
fn faults(language: &str, look: impl Fn(&str, &Text, &Text) -> Vec<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for (english, translated) in pairs(language) {
        let (english, found) = (messages(&english), messages(&translated));
        for (name, text) in &found {
            if let Some(reference) = english.get(name) {
                let complaints = look(name, reference, text);
                faults.extend(
                    complaints
                        .iter()
                        .map(|what| format!("{language} {name}: {what}")),
                );
            }
        }
    }
    faults
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_message_is_there_in_every_language_with_the_same_variables() {
    for language in TRANSLATIONS {
        for (english, translated) in pairs(language) {
            let (english, found) = (messages(&english), messages(&translated));
            let names = |texts: &BTreeMap<String, Text>| -> BTreeSet<String> {
                texts.keys().cloned().collect()
            };
            let file = translated.display();
            let missing: Vec<_> = names(&english)
                .difference(&names(&found))
                .cloned()
                .collect();
            let unknown: Vec<_> = names(&found)
                .difference(&names(&english))
                .cloned()
                .collect();
            assert!(missing.is_empty(), "{file} lacks {missing:?}");
            assert!(
                unknown.is_empty(),
                "{file} has {unknown:?}, which English has not"
            );
        }
        none(&faults(language, |_, english, found| {
            let differ = english.variables != found.variables;
            let complaint = format!("{:?}, not {:?}", found.variables, english.variables);
            Vec::from_iter(differ.then_some(complaint))
        }));
    }
}

/// A choice whose English keys are exact (months, kinds) is the same everywhere; a plural has the
/// forms of its language.
#[test]
fn every_number_has_the_plural_forms_of_its_language() {
    for language in TRANSLATIONS {
        none(&faults(language, |_, english, found| {
            let mut faults = Vec::new();
            for (variable, keys) in &found.choices {
                let reference = english.choice(variable);
                if let Some(exact) = reference.filter(|keys| !is_plural(keys)) {
                    let (a, b) = (BTreeSet::from_iter(exact), BTreeSet::from_iter(keys));
                    if a != b {
                        faults.push(format!("{variable} has the cases {keys:?}, not {exact:?}"));
                    }
                    continue;
                }
                for form in forms(language) {
                    let by_figure = *form == "zero" && keys.iter().any(|key| key == "0");
                    if !by_figure && !keys.iter().any(|key| key == form) {
                        faults.push(format!("{variable} lacks [{form}]"));
                    }
                }
            }
            if language == "ar" {
                let plurals = english.choices.iter().filter(|(_, keys)| is_plural(keys));
                for (variable, _) in plurals {
                    if found.choice(variable).is_none() {
                        faults.push(format!("{variable} decides no form"));
                    }
                }
            }
            faults
        }));
    }
}

fn is_plural(keys: &[String]) -> bool {
    let forms = keys.iter().any(|key| key == "one");
    forms || keys.iter().all(|key| key == "0" || key == "other")
}

fn forms(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &ARABIC_FORMS,
        "fr" => &["one", "other"],
        _ => &["other"],
    }
}

/// Only a scenario's role has forms for women and men, in the languages that know them.
#[test]
fn attributes_are_forms_of_a_role() {
    for language in TRANSLATIONS {
        none(&faults(language, |name, _, found| {
            let is_role = name.starts_with("role-") && language != "tr";
            let known: BTreeSet<String> = ["woman", "man"].map(str::to_owned).into();
            let is_fine = found.attributes.is_empty() || is_role && found.attributes == known;
            let complaint = format!("attributes {:?}", found.attributes);
            Vec::from_iter((!is_fine).then_some(complaint))
        }));
    }
}

/// Language-style, sections 2, 4 and 6.
#[test]
fn signs_and_spaces_are_those_of_the_language() {
    for language in TRANSLATIONS {
        none(&faults(language, |name, _, found| {
            let patterns = found.patterns.iter();
            patterns
                .filter_map(|text| {
                    let fault = match language {
                        "fr" => french(text),
                        "ar" => arabic(name, text),
                        _ => turkish(text),
                    };
                    let fault = fault.or_else(|| every(name, text))?;
                    Some(format!("{fault}: {text:?}"))
                })
                .collect()
        }));
    }
}

fn every(name: &str, text: &str) -> Option<&'static str> {
    if text.contains(['\'', '"']) {
        return Some("a straight quote");
    }
    // A newspaper in the story may shout; the program does not.
    if text.contains('!') && !name.starts_with("inject-") {
        return Some("an exclamation mark");
    }
    text.contains(['\u{200E}', '\u{200F}'])
        .then_some("a loose direction mark")
}

/// Each sign with the character before it and the one after it.
fn neighbours(text: &str) -> impl Iterator<Item = (Option<char>, char, Option<char>)> {
    let signs: Vec<char> = text.chars().collect();
    (0..signs.len()).map(move |at| {
        let before = at.checked_sub(1).and_then(|at| signs.get(at).copied());
        (before, signs[at], signs.get(at + 1).copied())
    })
}

fn french(text: &str) -> Option<&'static str> {
    neighbours(text).find_map(|(before, sign, after)| {
        let before = before?;
        match sign {
            ';' | '?' | '%' if before != '\u{202F}' => Some("no narrow space before a sign"),
            // A clock and an address have none.
            ':' if before.is_ascii_digit() && after.is_some_and(|c| c.is_ascii_digit()) => None,
            ':' if after == Some('/') => None,
            ':' if before != '\u{00A0}' => Some("no fixed space before a colon"),
            '»' if before != '\u{00A0}' => Some("no fixed space before »"),
            _ if before == '«' && sign != '\u{00A0}' => Some("no fixed space after «"),
            _ => None,
        }
    })
}

fn arabic(name: &str, text: &str) -> Option<&'static str> {
    // What is Latin stands in an isolate.
    let mut depth = 0;
    let outside: String = text
        .chars()
        .filter(|letter| {
            match letter {
                '\u{2066}'..='\u{2068}' => depth += 1,
                '\u{2069}' => depth -= 1,
                _ => {}
            }
            depth == 0
        })
        .collect();
    if depth != 0 {
        return Some("an isolate is not closed");
    }
    if outside.contains([';', '?']) {
        return Some("a Latin sign");
    }
    let latin_comma = |(before, sign, after): (Option<char>, char, Option<char>)| {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        sign == ',' && !(digit(before) && digit(after))
    };
    if neighbours(&outside).any(latin_comma) {
        return Some("a Latin comma");
    }
    // The letter of the fifth issue is written هـ.
    if outside.contains('ـ') && name != "issue-letter" && name != "console-issue-letter" {
        return Some("a tatweel");
    }
    if outside.split_whitespace().any(|word| word == "تم") {
        return Some("the style of تم");
    }
    let glued = |(before, sign, after): (Option<char>, char, Option<char>)| {
        after == Some('\u{FFFC}')
            && matches!(sign, 'ل' | 'ب' | 'ك' | 'و')
            && before.is_none_or(|c| !c.is_alphabetic())
            || sign == '\u{FFFC}' && after.is_some_and(is_arabic)
            || after == Some('\u{FFFC}') && before == Some('ا') && sign == 'ل'
    };
    // "And" is one letter: it stands before a name without a space.
    (neighbours(&outside).any(glued) && name != "list-last")
        .then_some("a letter glued to a variable")
}

fn is_arabic(letter: char) -> bool {
    ('\u{0620}'..='\u{06FF}').contains(&letter) && letter.is_alphabetic()
}

fn turkish(text: &str) -> Option<&'static str> {
    neighbours(text)
        .any(|(before, sign, _)| {
            before == Some('\u{FFFC}') && (sign.is_alphabetic() || sign == '’')
        })
        .then_some("a suffix on a variable")
}

/// The tests above find what they look for.
#[test]
fn the_signs_of_each_language_are_recognised() {
    assert_eq!(french("Prêt ?"), Some("no narrow space before a sign"));
    assert_eq!(french("Prêt\u{202F}?"), None);
    assert_eq!(french("Durée: 5"), Some("no fixed space before a colon"));
    assert_eq!(french("à 15:28"), None);
    assert_eq!(french("«\u{00A0}oui\u{00A0}»"), None);
    assert_eq!(french("« oui »"), Some("no fixed space after «"));
    assert_eq!(arabic("x", "نعم, لا"), Some("a Latin comma"));
    assert_eq!(arabic("x", "1,400 نخلة"), None);
    assert_eq!(
        arabic("x", "ب\u{FFFC}"),
        Some("a letter glued to a variable")
    );
    assert_eq!(arabic("x", "قلب \u{FFFC}"), None);
    assert_eq!(arabic("x", "ملف \u{2066}a, b?\u{2069}"), None);
    assert_eq!(arabic("x", "تم الحفظ"), Some("the style of تم"));
    assert_eq!(turkish("\u{FFFC}’da"), Some("a suffix on a variable"));
    assert_eq!(turkish("\u{FFFC} adlı"), None);
    assert_eq!(every("x", "l'eau"), Some("a straight quote"));
}
