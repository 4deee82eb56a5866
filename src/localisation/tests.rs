use jiff::tz::TimeZone;

use std::collections::BTreeMap;

use super::*;
use crate::domain::ids::RoleId;
use crate::domain::roster::{Gender, Status};
use crate::domain::scenario::text;
use crate::domain::time::{Span, WallTime};

fn english() -> Localiser {
    Localiser::new(Language::En, Figures::Western, TimeZone::UTC)
}

#[test]
fn every_file_parses_without_an_error() {
    for (language, file, text) in RESOURCES {
        let parsed = FluentResource::try_new((*text).to_owned());
        assert!(
            parsed.is_ok(),
            "{language}/{file}: {:?}",
            parsed.err().map(|(_, errors)| errors)
        );
    }
}

#[test]
fn a_clock_counts_down_to_nothing_and_then_up_with_a_sign() {
    let words = english();
    for (millis, expected) in [
        (760_000, "12:40"),
        (759_001, "12:40"),
        (3_725_000, "1:02:05"),
        (1, "0:01"),
        (0, "0:00"),
        (-999, "0:00"),
        (-1_000, "+0:01"),
        (-65_000, "+1:05"),
        (-65_500, "+1:05"),
    ] {
        assert_eq!(words.clock(Span(millis)), expected, "{millis}");
    }
}

#[test]
fn lists_join_as_the_language_joins_them() {
    let words = english();
    assert_eq!(words.list::<&str>(&[]), "");
    assert_eq!(words.list(&["Leila"]), "Leila");
    assert_eq!(words.list(&["Leila", "Yusuf"]), "Leila and Yusuf");
    assert_eq!(
        words.list(&["Leila", "Yusuf", "Nadia"]),
        "Leila, Yusuf and Nadia"
    );
}

#[test]
fn dates_and_times_are_told_in_the_zone() {
    let words = english();
    let wall = WallTime(1_795_274_894_000);
    assert_eq!(words.date(wall), "21 November 2026");
    assert_eq!(words.time_with_seconds(wall), "15:28:14");
    assert_eq!(words.file_date(wall), "2026-11-21");
}

#[test]
fn a_name_is_isolated_only_where_it_runs_against_the_sentence() {
    assert_eq!(isolated(Language::En, "Leila"), "Leila");
    assert_eq!(isolated(Language::En, "ليلى"), "\u{2068}ليلى\u{2069}");
    assert_eq!(isolated(Language::Ar, "ليلى"), "ليلى");
    assert_eq!(isolated(Language::Ar, "Leila"), "\u{2068}Leila\u{2069}");
}

#[test]
fn a_text_with_isolates_is_not_isolated_as_a_whole() {
    // A list of Latin names runs from right to left in Arabic, each name by itself.
    let list = "\u{2068}Leila\u{2069}، \u{2068}Yusuf\u{2069}";
    assert_eq!(isolated(Language::Ar, list), list);
}

#[test]
fn numbers_are_grouped_and_signed_as_the_language_does() {
    use Figures::{ArabicIndic, Western};

    let said = |language, figures, number: i32| {
        Localiser::new(language, figures, TimeZone::UTC).number(number)
    };
    assert_eq!(said(Language::En, Western, 1250), "1,250");
    assert_eq!(
        said(Language::En, ArabicIndic, 7),
        "7",
        "only Arabic has a choice"
    );
    assert_eq!(said(Language::Fr, Western, 1250), "1\u{202F}250");
    assert_eq!(said(Language::Tr, Western, 1250), "1.250");
    assert_eq!(said(Language::Ar, Western, 1250), "1,250");
    assert_eq!(said(Language::Ar, ArabicIndic, 1250), "١٬٢٥٠");
    assert_eq!(said(Language::Ar, Western, -3), "\u{2066}\u{2212}3\u{2069}");
    assert_eq!(said(Language::En, Western, -3), "\u{2212}3");
}

#[test]
fn arabic_indic_digits_leave_names_and_codes_alone() {
    let words = Localiser::new(Language::Ar, Figures::ArabicIndic, TimeZone::UTC);
    assert_eq!(words.digits("12 د"), "١٢ د");
    assert_eq!(words.digits("1,400, 14.3."), "١٬٤٠٠, ١٤٫٣.");
    assert_eq!(
        words.digits("الملف \u{2066}table-2.sulh\u{2069} 3%"),
        "الملف \u{2066}table-2.sulh\u{2069} ٣٪"
    );
    assert_eq!(words.clock(Span(-65_000)), "\u{2066}+١:٠٥\u{2069}");
    assert_eq!(
        words.signed_minutes(Span(-120_000)),
        "\u{2066}\u{2212}٢\u{2069}"
    );
}

#[test]
fn a_case_chooses_a_form_also_where_names_are_isolated() {
    for language in Localiser::available() {
        let words = Localiser::new(language, Figures::Western, TimeZone::UTC);
        let parts = ["parties", "roles", "issues"]
            .map(|part| words.say(&msg::pack_place_part(Value::Case(part))));
        assert_ne!(parts[0], parts[1], "{language:?}");
        assert_ne!(parts[1], parts[2], "{language:?}");
    }
}

#[test]
fn every_language_sorts_by_its_own_alphabet() {
    let sorted = |language, names: &[&str]| {
        let mut names: Vec<String> = names.iter().map(ToString::to_string).collect();
        Localiser::new(language, Figures::Western, TimeZone::UTC)
            .sort_by_name(&mut names, |name| name);
        names.join(" ")
    };
    assert_eq!(
        sorted(
            Language::Tr,
            &["Irmak", "Çiğdem", "İpek", "Ceren", "Şule", "Sena", "Hale"]
        ),
        "Ceren Çiğdem Hale Irmak İpek Sena Şule"
    );
    assert_eq!(
        sorted(Language::Fr, &["Zoé", "Élise", "Eloi", "Fadi"]),
        "Élise Eloi Fadi Zoé"
    );
    assert_eq!(
        sorted(Language::En, &["Table 10", "Table 2"]),
        "Table 2 Table 10"
    );
    assert_eq!(
        sorted(Language::Ar, &["Leila", "يوسف", "الأردن", "أحمد", "بلال"]),
        "أحمد الأردن بلال يوسف Leila"
    );
}

#[test]
fn a_role_is_named_as_the_person_stated_and_by_its_function_where_nothing_was() {
    let ftl = "role-envoy = Envoy\n    .woman = Envoyée\nrole-guard = Guard\n";
    let texts = BTreeMap::from([("fr".to_owned(), ftl.to_owned())]);
    let prose = Prose::new(&texts, Language::Fr, Figures::Western);
    let said = |role: &str, gender| prose.role(&RoleId::from(role), gender);
    assert_eq!(said("envoy", Some(Gender::Woman)), "Envoyée");
    assert_eq!(said("envoy", Some(Gender::Man)), "Envoy");
    assert_eq!(said("envoy", None), "Envoy");
    assert_eq!(said("guard", Some(Gender::Woman)), "Guard");
}

#[test]
fn what_a_translation_lacks_is_said_in_english() {
    let texts = BTreeMap::from([
        (
            "en".to_owned(),
            "title = Waters\ntagline = A gate\n".to_owned(),
        ),
        ("fr".to_owned(), "title = Les eaux\n".to_owned()),
    ]);
    let prose = Prose::new(&texts, Language::Fr, Figures::Western);
    assert_eq!(prose.say(&text::title()), "Les eaux");
    assert_eq!(prose.say(&text::tagline()), "A gate");
}

#[test]
fn every_language_joins_a_list_in_its_own_way() {
    let joined = |language| {
        let words = Localiser::new(language, Figures::Western, TimeZone::UTC);
        words.list(&["أحمد", "ليلى", "Nadia"])
    };
    assert_eq!(joined(Language::Ar), "أحمد وليلى و\u{2068}Nadia\u{2069}");
    assert_eq!(
        joined(Language::Fr),
        "\u{2068}أحمد\u{2069}, \u{2068}ليلى\u{2069} et Nadia"
    );
    assert_eq!(
        joined(Language::Tr),
        "\u{2068}أحمد\u{2069}, \u{2068}ليلى\u{2069} ve Nadia"
    );
}

#[test]
fn dates_are_told_as_each_language_does() {
    let told = |language, wall| {
        Localiser::new(language, Figures::Western, TimeZone::UTC).date(WallTime(wall))
    };
    let (november, first_of_may) = (1_795_274_894_000, 1_777_629_600_000);
    assert_eq!(told(Language::Fr, november), "21 novembre 2026");
    assert_eq!(told(Language::Fr, first_of_may), "1er mai 2026");
    assert_eq!(told(Language::Tr, november), "21 Kasım 2026");
    assert!(told(Language::Ar, november).contains("تشرين الثاني/نوفمبر"));
}

#[test]
fn alternatives_are_joined_by_or() {
    for (language, said) in [
        (Language::En, "a, b or c"),
        (Language::Fr, "a, b ou c"),
        (Language::Tr, "a, b veya c"),
    ] {
        let words = Localiser::new(language, Figures::Western, TimeZone::UTC);
        assert_eq!(words.alternatives(&["a", "b", "c"]), said);
    }
    let words = Localiser::new(Language::Ar, Figures::Western, TimeZone::UTC);
    assert_eq!(
        words.alternatives(&["ألف", "باء", "جيم"]),
        "ألف أو باء أو جيم"
    );
}

#[test]
fn a_status_has_the_form_of_the_stated_gender() {
    let french = Localiser::new(Language::Fr, Figures::Western, TimeZone::UTC);
    let student = |gender| french.say(&names::status(Status::Student, gender));
    assert_eq!(student(Some(Gender::Woman)), "Étudiante");
    assert_eq!(student(Some(Gender::Man)), "Étudiant");
    assert_eq!(student(None), "En études");
}

#[test]
fn figures_side_by_side_run_with_the_sentence() {
    assert_eq!(english().side_by_side([5, 4, 3]), "5, 4, 3");
    let arabic = Localiser::new(Language::Ar, Figures::Western, TimeZone::UTC);
    let said = "\u{2068}5\u{2069}، \u{2068}4\u{2069}، \u{2068}3\u{2069}";
    assert_eq!(arabic.side_by_side([5, 4, 3]), said);
}
