//! What observers get on paper, and what the debrief says of what they rated.

use sulh::domain::observing::ObserverView;
use sulh::export::{Format, debrief, observers};
use sulh::localisation::{Editions, Figures, Language, Prose};

use super::pages::{documents, told, words};
use super::paper::readable;
use super::secrets::{self, Secrets};

#[test]
fn the_sheets_of_observers_hold_names_and_levels_and_nothing_confidential() {
    let telling = told();
    let session = telling.runner.session();
    let pack = &telling.runner.pack().ftl;
    let texts = secrets::texts("en", &pack["en"]);
    let public = documents(Language::En);
    let secrets = Secrets::of_scenario(&session.scenario, "en", &pack["en"], &public);
    let editions = Editions::new(&words(Language::En), pack);
    let document = observers::compose(session, &editions);
    let watch = session.observing.watches.first().expect("an observer");
    let view = ObserverView::of(session, &watch.observer).expect("a sheet");
    let person = view.people.first().expect("somebody");
    let level = format!("competency-{}-level-4", watch.competencies[0]);
    for format in Format::ALL {
        let text = readable(format, &format.write(&document));
        for part in [&watch.observer, &person.name, &texts[&level]] {
            assert!(text.contains(part.as_str()), "{format:?} has {part}");
        }
        assert_eq!(secrets.leak(&text), None, "{format:?}");
    }
}

#[test]
fn levels_of_a_person_stand_only_where_names_do() {
    let telling = told();
    let session = telling.runner.session();
    let prose = Prose::new(&telling.runner.pack().ftl, Language::En, Figures::Western);
    let (words, now) = (words(Language::En), telling.runner.now());
    for names in [false, true] {
        let options = debrief::Options { names, women: true };
        let document = debrief::compose(session, now, &words, &prose, options);
        let text = readable(Format::Md, &Format::Md.write(&document));
        assert_eq!(text.contains("of 5, one observer"), names);
        assert!(text.contains("Ratings"), "the counts are for everyone");
        assert!(text.contains("Said so to both sides"), "so is the code");
    }
}
