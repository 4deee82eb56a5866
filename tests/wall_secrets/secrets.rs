//! What must never be read by the wrong eyes, and how a leak of it is recognised.
//!
//! Which text is public is decided here by the name of its message, on purpose without the types of
//! the program: a mistake there must not hide itself. A name that is not known to be public is
//! secret.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use fluent_bundle::{FluentBundle, FluentResource};
use sulh::domain::scenario::Scenario;
use sulh::domain::session::Session;
use unic_langid::LanguageIdentifier;

/// So many words in a row tell where a text comes from.
const RUN: usize = 6;

/// Shorter parts of a name are words like any other.
const NAME_PART: usize = 4;

/// Every message of a pack in one language, by its name.
pub fn texts(language: &str, ftl: &str) -> BTreeMap<String, String> {
    let identifier: LanguageIdentifier = language.parse().expect("a language");
    let mut bundle = FluentBundle::new(vec![identifier]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(ftl.to_owned()).expect("a pack that was loaded parses");
    bundle.add_resource(resource).expect("no name twice");
    let names = ftl.lines().filter_map(|line| {
        let (name, _) = line.split_once(" =")?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        name.chars().all(is_name).then(|| name.to_owned())
    });
    names
        .filter_map(|name| {
            let pattern = bundle.get_message(&name)?.value()?;
            let text = bundle.format_pattern(pattern, None, &mut Vec::new());
            Some((name, text.into_owned()))
        })
        .collect()
}

/// The lower-case words of a text.
pub fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn contains(text: &[String], part: &[String]) -> bool {
    !part.is_empty() && text.windows(part.len()).any(|window| window == part)
}

/// Whether everyone may read a message of the scenario at any time.
pub fn is_public(name: &str) -> bool {
    let parts: Vec<&str> = name.split('-').collect();
    let ends = |last: &str| parts.last() == Some(&last);
    match parts.first().copied() {
        Some(
            "title" | "tagline" | "background" | "timeline" | "map" | "glossary" | "safety"
            | "analysis" | "story" | "competency" | "issue" | "source",
        ) => true,
        Some("party") => !ends("brief"),
        Some("role") => !parts.contains(&"brief"),
        Some("support") => !ends("advice"),
        Some("question") => !ends("hint"),
        Some("phase") => !ends("purpose") && !ends("script") && !parts.contains(&"step"),
        _ => false,
    }
}

/// What everyone may read, in runs of words of every length that is looked for.
#[derive(Default)]
struct Public(BTreeSet<Vec<String>>);

/// Runs of words that occur in confidential texts only, and what they come from.
pub struct Secrets {
    runs: BTreeMap<Vec<String>, String>,
    longest: usize,
    public: Rc<Public>,
}

impl Secrets {
    /// Takes in what everyone may read.
    pub fn beside<'t>(public: impl IntoIterator<Item = &'t str>) -> Self {
        let mut known = Public::default();
        for text in public {
            let words = words(text);
            for length in 1..=RUN {
                known
                    .0
                    .extend(words.windows(length).map(<[String]>::to_vec));
            }
        }
        Self {
            runs: BTreeMap::new(),
            longest: RUN,
            public: Rc::new(known),
        }
    }

    /// Nothing secret yet, with the same public texts.
    pub fn afresh(&self) -> Self {
        Self {
            runs: BTreeMap::new(),
            longest: RUN,
            public: Rc::clone(&self.public),
        }
    }

    /// What a scenario keeps from the room, in one language; a public headline counts as known.
    pub fn of_scenario(scenario: &Scenario, language: &str, ftl: &str, wall: &str) -> Self {
        let texts = texts(language, ftl);
        let headline = |name: &str| {
            scenario.injects.iter().any(|inject| {
                inject.audience.is_public() && name == format!("inject-{}-headline", inject.id)
            })
        };
        let program = self::texts(language, wall);
        let public = texts
            .iter()
            .filter(|(name, _)| is_public(name) || headline(name))
            .chain(&program)
            .map(|(_, text)| text.as_str());
        let mut secrets = Self::beside(public);
        for (name, text) in &texts {
            if !is_public(name) && !headline(name) {
                secrets.keep(name, text);
            }
        }
        secrets
    }

    /// Keeps a text; tells whether it can be told from what is public.
    pub fn keep(&mut self, what: &str, text: &str) -> bool {
        let words = words(text);
        let before = self.runs.len();
        for run in words.windows(RUN.min(words.len()).max(1)) {
            if !self.public.0.contains(run) {
                self.runs.insert(run.to_vec(), what.to_owned());
            }
        }
        self.runs.len() > before
    }

    /// Keeps a name and every part of it that is not an everyday word.
    pub fn keep_name(&mut self, name: &str) {
        let words = words(name);
        for part in &words {
            if part.chars().count() >= NAME_PART
                && !self.public.0.contains(std::slice::from_ref(part))
            {
                self.runs
                    .insert(vec![part.clone()], format!("the name {name}"));
            }
        }
        self.longest = self.longest.max(words.len());
        self.runs.insert(words, format!("the name {name}"));
    }

    /// How many runs of words are watched for.
    pub fn len(&self) -> usize {
        self.runs.len()
    }

    /// Where a text gives something away, what it is. Read line by line, and a tag ends a line: the
    /// end of one line and the beginning of the next say nothing together.
    pub fn leak(&self, shown: &str) -> Option<String> {
        shown
            .split(['\n', '<', '>', '|'])
            .map(words)
            .find_map(|line| self.leak_in(&line))
    }

    fn leak_in(&self, line: &[String]) -> Option<String> {
        (1..=self.longest).find_map(|length| {
            line.windows(length)
                .find_map(|run| self.runs.get(run).map(|what| (what, run)))
                .map(|(what, run)| format!("{what}: {}", run.join(" ")))
        })
    }
}

/// What a session itself keeps from the room: people, notes, what was written to some of them.
pub fn of_session(session: &Session, secrets: &mut Secrets) {
    for person in session.people.values() {
        secrets.keep_name(&person.profile.name);
    }
    for noted in &session.observations {
        secrets.keep("an observation", &noted.what.text);
    }
    for noted in &session.decisions {
        secrets.keep("a decision", &noted.what.text);
    }
    for text in session.words.values() {
        secrets.keep("words for the debrief", text);
    }
    for (table, state) in &session.tables {
        for (party, said) in state.entry.consents.all() {
            if let Some(words) = said.standing.words() {
                secrets.keep(&format!("what {party} said at table {table}"), words);
            }
        }
        for (_, answer) in state.entry.analysis.answers() {
            secrets.keep(&format!("the analysis of table {table}"), &answer.text);
        }
        if let Some((_, note)) = &state.outcome {
            secrets.keep(&format!("the outcome of table {table}"), note);
        }
    }
    for run in &session.injects {
        if let Some(written) = &run.written {
            secrets.keep("the body of a written inject", &written.body);
            if !run.audience.is_public() || run.released.len() < session.tables.len() {
                secrets.keep("the title of a written inject", &written.title);
            }
        }
    }
}

/// A headline of the scenario that is on the wall before all tables have it.
pub fn early_headline(
    session: &Session,
    texts: &BTreeMap<String, String>,
    shown: &str,
) -> Option<String> {
    let shown = words(shown);
    session
        .injects
        .iter()
        .filter(|run| run.released.len() < session.tables.len())
        .filter_map(|run| texts.get(&format!("inject-{}-headline", run.id)))
        .find(|headline| contains(&shown, &words(headline)))
        .cloned()
}

/// An indicator by its name alone, or by name and figure.
pub fn indicator(
    session: &Session,
    names: &BTreeMap<String, String>,
    shown: &str,
) -> Option<String> {
    let shown_words = words(shown);
    let figures: BTreeSet<String> = session
        .tables
        .values()
        .flat_map(|table| table.indicators.values())
        .map(|reading| reading.value.to_string())
        .collect();
    names
        .iter()
        .filter(|(name, _)| name.starts_with("indicator-"))
        .map(|(_, text)| words(text))
        .find(|name| {
            let figure = shown_words.iter().any(|word| figures.contains(word));
            shown_words == *name || contains(&shown_words, name) && (name.len() > 1 || figure)
        })
        .map(|name| format!("an indicator ({}) in {shown:?}", name.join(" ")))
}
