//! The wall, drawn without a window and read.

use std::collections::{BTreeMap, BTreeSet};

use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use jiff::tz::TimeZone;
use sulh::domain::ids::{InjectId, PartyId, TableNo};
use sulh::domain::scenario::{Audience, Indicator};
use sulh::domain::session::{Command, Session, Tables};
use sulh::domain::time::Now;
use sulh::domain::view::{Headline, HeadlineWords, PublicView};
use sulh::localisation::{Figures, Language, Localiser, Prose};
use sulh::session_runner::SessionRunner;
use sulh::ui::screens::projector;
use sulh::ui::text;
use sulh::ui::theme::{self, Theme};
use sulh::ui::wall::{Voice, Voices, Wall};

use super::secrets::{self, Secrets};
use super::story::{self, Telling};

/// The program's own words on the wall, which are no secret.
const WALL: &str = include_str!("../../locales/en/projector.ftl");
const NAMES: &str = include_str!("../../locales/en/names.ftl");

/// A projector that is looked at.
pub struct Beam {
    harness: Harness<'static, Option<Wall>>,
    voices: Voices,
    known: BTreeSet<String>,
}

impl Beam {
    pub fn new(pack: &BTreeMap<String, String>, first: Language, second: Option<Language>) -> Self {
        let voice = |language| Voice {
            words: Localiser::new(language, Figures::Western, TimeZone::UTC),
            prose: Some(Prose::new(pack, language, Figures::Western).public()),
        };
        let harness = Harness::builder()
            .with_size([1280.0, 720.0])
            .with_context_setup(|ctx| {
                text::install(ctx);
                theme::apply(ctx, Theme::Light);
            })
            .build_ui_state(
                |ui, wall: &mut Option<Wall>| {
                    if let Some(wall) = wall {
                        theme::enter_projector(ui, wall.theme);
                        projector::draw(ui, wall);
                    }
                },
                None,
            );
        Self {
            harness,
            voices: Voices {
                first: voice(first),
                second: second.map(voice),
            },
            known: BTreeSet::new(),
        }
    }

    pub fn wall(&self, view: PublicView, now: Now) -> Wall {
        Wall {
            view: Some(view),
            page: None,
            sheet: 0,
            now: now.wall,
            voices: self.voices.clone(),
            is_blank: false,
            is_testing: false,
            theme: Theme::Light,
            room: 1.0,
        }
    }

    /// Throws a wall and reads what was not on it before.
    pub fn read(&mut self, wall: Wall) -> Vec<String> {
        *self.harness.state_mut() = Some(wall);
        self.harness.step();
        let node = self.harness.root();
        let mut shown = text::laid_out(&self.harness.ctx);
        for node in std::iter::once(node).chain(node.children_recursive()) {
            let node = node.accesskit_node();
            shown.extend(node.label());
            shown.extend(node.value());
            shown.extend(node.description());
        }
        shown
            .into_iter()
            .filter(|text| !text.is_empty() && self.known.insert(text.clone()))
            .collect()
    }
}

/// What is looked for, and the first place where it is found.
struct Guard {
    scenario: Secrets,
    texts: BTreeMap<String, String>,
    names: BTreeMap<String, String>,
}

impl Guard {
    fn new(session: &Session, pack: &BTreeMap<String, String>) -> Self {
        let ftl = &pack["en"];
        Self {
            scenario: Secrets::of_scenario(&session.scenario, "en", ftl, WALL),
            texts: secrets::texts("en", ftl),
            names: secrets::texts("en", NAMES),
        }
    }

    fn leak(&self, session: &Session, shown: &[String]) -> Option<String> {
        let mut own = self.scenario.afresh();
        secrets::of_session(session, &mut own);
        shown.iter().find_map(|text| {
            self.scenario
                .leak(text)
                .or_else(|| own.leak(text))
                .or_else(|| secrets::early_headline(session, &self.texts, text))
                .or_else(|| secrets::indicator(session, &self.names, text))
        })
    }
}

/// What happens at a table and is nobody else's business.
pub fn in_confidence(telling: &mut Telling<'_>) {
    let private = InjectId::from("rival-invitation");
    let commands = [
        Command::ReleaseInject(private, Tables::All),
        // Public, but one table has it and two do not.
        Command::ReleaseInject(InjectId::from("donor-pledge"), Tables::Only(TableNo(1))),
        Command::WriteInject {
            title: "Call from your capital at noon".to_owned(),
            body: "Your minister wants to hear before lunch what was offered.".to_owned(),
            audience: Audience::Party(PartyId::from("marsani")),
        },
        Command::SetIndicator(TableNo(3), Indicator::AidAccess, 91),
    ];
    for command in commands {
        telling.does(command).expect("the story allows it");
    }
    let written = telling
        .runner
        .session()
        .injects
        .last()
        .expect("one")
        .id
        .clone();
    telling
        .does(Command::ReleaseInject(written, Tables::All))
        .expect("the story allows it");
}

#[test]
fn nothing_confidential_is_on_the_wall_at_any_moment_of_the_story() {
    let probe = Telling::begin(None, Box::new(|_| ())).expect("a session");
    let pack = probe.runner.pack().ftl.clone();
    let guard = Guard::new(probe.runner.session(), &pack);
    let mut beam = Beam::new(&pack, Language::En, None);
    let (mut looks, mut read, mut last) = (0, BTreeSet::new(), 0);
    let watch = |runner: &SessionRunner| {
        // Every event, and every second minute in between.
        let seq = runner.session().next_seq();
        looks += 1;
        if seq == last && looks % 4 != 0 {
            return;
        }
        last = seq;
        let view = PublicView::of(runner.session(), runner.now());
        let shown = beam.read(beam.wall(view, runner.now()));
        let leak = guard.leak(runner.session(), &shown);
        assert_eq!(leak, None, "after event {last}");
        read.extend(shown);
    };
    let mut telling = Telling::begin(None, Box::new(watch)).expect("a session");
    story::half_past_three(&mut telling).expect("half of the story");
    in_confidence(&mut telling);
    story::to_the_end(&mut telling).expect("the rest of the story");
    drop(telling);
    for seen in [
        "Joint negotiation",
        "Two herders wounded near the Tal crossing. Monitors call for calm.",
        "Thank you",
    ] {
        assert!(read.contains(seen), "the wall was read: {read:#?}");
    }
}

#[test]
fn what_crosses_over_to_the_wall_holds_no_name_and_no_note() {
    let mut own = Secrets::beside([]);
    let watch = |_: &SessionRunner| ();
    let mut telling = Telling::begin(None, Box::new(watch)).expect("a session");
    story::half_past_three(&mut telling).expect("half of the story");
    in_confidence(&mut telling);
    let session = telling.runner.session();
    secrets::of_session(session, &mut own);
    let raw = format!("{:?}", PublicView::of(session, telling.runner.now()));
    assert_eq!(own.leak(&raw), None);
}

/// The negative control: whoever puts a secret on the wall is found out.
#[test]
fn a_secret_on_the_wall_is_recognised() {
    let mut telling = Telling::begin(None, Box::new(|_| ())).expect("a session");
    story::half_past_three(&mut telling).expect("half of the story");
    in_confidence(&mut telling);
    let pack = telling.runner.pack().ftl.clone();
    let session = telling.runner.session();
    let guard = Guard::new(session, &pack);
    let texts = secrets::texts("en", &pack["en"]);
    let cut = |name: &str| {
        texts[name]
            .split(' ')
            .skip(2)
            .take(9)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let planted = [
        cut("role-special-envoy-brief-know"),
        cut("role-velmara-ambassador-brief-red-lines"),
        cut("party-government-brief"),
        cut("phase-joint-step-1"),
        cut("phase-caucus-script"),
        cut("inject-displacement-report-body"),
        cut("question-monday-hint"),
        cut("teaching-usual"),
        texts["inject-rival-invitation"].clone(),
        texts["inject-rival-invitation-headline"].clone(),
        texts["inject-donor-pledge-headline"].clone(),
        "Call from your capital at noon".to_owned(),
        "Yusuf Danladi".to_owned(),
        "Thanks to Danladi!".to_owned(),
        "asked each side what the other would say".to_owned(),
        "Both communities sit on the canal committee.".to_owned(),
        "Trust".to_owned(),
        "Table 2: violence 68".to_owned(),
        "Aid access is better".to_owned(),
    ];
    for secret in planted {
        let mut beam = Beam::new(&pack, Language::En, None);
        let mut view = PublicView::of(session, telling.runner.now());
        let honest = beam.read(beam.wall(view.clone(), telling.runner.now()));
        assert_eq!(guard.leak(session, &honest), None);
        view.headline = Some(Headline {
            released: telling.runner.now().wall,
            words: HeadlineWords::Written(secret.clone()),
        });
        let shown = beam.read(beam.wall(view, telling.runner.now()));
        assert!(
            guard.leak(session, &shown).is_some(),
            "{secret:?} went unseen"
        );
    }
}

/// Texts that cannot be told from public ones would make the guard blind.
#[test]
fn every_confidential_text_can_be_told_from_what_is_public() {
    let telling = Telling::begin(None, Box::new(|_| ())).expect("a session");
    let ftl = &telling.runner.pack().ftl["en"];
    let scenario = &telling.runner.session().scenario;
    let mut secrets = Secrets::of_scenario(scenario, "en", ftl, WALL);
    assert!(secrets.len() > 5_000, "{}", secrets.len());
    let blind: Vec<String> = secrets::texts("en", ftl)
        .into_iter()
        .filter(|(name, text)| {
            let is_known = secrets::is_public(name) || name.ends_with("-headline");
            !is_known && secrets.leak(text).is_none() && !secrets.keep(name, text)
        })
        .map(|(name, _)| name)
        .collect();
    assert_eq!(blind, [""; 0]);
}

#[test]
fn the_wall_is_clean_in_every_language_of_the_scenario() {
    let mut telling = Telling::begin(None, Box::new(|_| ())).expect("a session");
    story::half_past_three(&mut telling).expect("half of the story");
    in_confidence(&mut telling);
    let pack = telling.runner.pack().ftl.clone();
    let session = telling.runner.session();
    let guards: Vec<(Language, Secrets)> = Localiser::available()
        .map(|language| {
            let ftl = &pack[language.code()];
            let mut guard = Secrets::of_scenario(&session.scenario, language.code(), ftl, "");
            secrets::of_session(session, &mut guard);
            (language, guard)
        })
        .collect();
    // Alone, and beside each other language.
    for (first, _) in &guards {
        for second in std::iter::once(None).chain(Localiser::available().map(Some)) {
            let second = second.filter(|second| second != first);
            let mut beam = Beam::new(&pack, *first, second);
            let view = PublicView::of(session, telling.runner.now());
            let shown = beam.read(beam.wall(view, telling.runner.now()));
            assert!(shown.len() > 20);
            for (language, guard) in &guards {
                let leak = shown.iter().find_map(|text| guard.leak(text));
                assert_eq!(leak, None, "{first:?} and {second:?}: {language:?}");
            }
        }
    }
}

#[test]
fn two_languages_stand_side_by_side() {
    let mut telling = Telling::begin(None, Box::new(|_| ())).expect("a session");
    story::half_past_three(&mut telling).expect("half of the story");
    let pack = telling.runner.pack().ftl.clone();
    let now = telling.runner.now();
    let mut beam = Beam::new(&pack, Language::Fr, Some(Language::Ar));
    let shown = beam.read(beam.wall(PublicView::of(telling.runner.session(), now), now));
    let says = |words: &str| shown.iter().any(|text| text == words);
    for said in [
        "title",
        "phase-joint",
        "phase-joint-guidance-1",
        "inject-border-incident-headline",
    ] {
        for language in ["fr", "ar"] {
            let words = &secrets::texts(language, &pack[language])[said];
            assert!(says(words), "{words} is missing: {shown:#?}");
        }
        let english = &secrets::texts("en", &pack["en"])[said];
        assert!(!says(english), "{english}");
    }
    assert!(says("Table 1") && says("الطاولة 1"), "{shown:#?}");
}
