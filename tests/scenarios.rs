//! The scenarios that come with the program hold to the rules for all scenarios.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says why and stops"
)]

use std::fs;
use std::path::Path;

use sulh::domain::scenario::Scenario;
use sulh::domain::scenario::check::{Finding, check};

/// Every built-in pack, by the name of its folder.
fn packs() -> Vec<(String, Scenario)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut packs: Vec<(String, Scenario)> = fs::read_dir(folder)
        .expect("there are scenarios")
        .map(|entry| entry.expect("a readable folder"))
        .filter(|entry| entry.path().join("scenario.ron").exists())
        .map(|entry| {
            (
                entry.file_name().to_string_lossy().into_owned(),
                read(&entry.path()),
            )
        })
        .collect();
    packs.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(!packs.is_empty(), "no scenario was found");
    packs
}

fn read(pack: &Path) -> Scenario {
    let text = fs::read_to_string(pack.join("scenario.ron")).expect("readable");
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options
        .from_str(&text)
        .unwrap_or_else(|problem| panic!("{}: {problem}", pack.display()))
}

#[test]
fn the_checker_finds_nothing() {
    for (folder, scenario) in packs() {
        assert_eq!(check(&scenario), Vec::<Finding>::new(), "in {folder}");
        assert_eq!(
            scenario.id.as_str(),
            folder,
            "the folder is named after the id"
        );
    }
}

/// SCENARIOS, "Numbers that teach".
mod numbers_that_teach {
    use super::*;
    use sulh::domain::negotiation::{Deal, Landscape, Package, Space};

    fn each(check: impl Fn(&str, &Scenario, &Landscape)) {
        for (folder, scenario) in packs() {
            let landscape = Space::of(&scenario).landscape();
            check(&folder, &scenario, &landscape);
        }
    }

    #[test]
    fn five_or_six_issues() {
        each(|pack, scenario, _| {
            assert!((5..=6).contains(&scenario.issues.len()), "{pack}");
        });
    }

    #[test]
    fn between_one_and_eight_packages_of_a_hundred_can_be_agreed() {
        each(|pack, _, landscape| {
            for count in [landscape.acceptable_by_rule, landscape.acceptable_to_all] {
                let share = 100 * count;
                let least = landscape.packages;
                assert!(
                    (least..=8 * least).contains(&share),
                    "{pack}: {landscape:#?}"
                );
            }
        });
    }

    #[test]
    fn three_packages_that_suit_all_are_really_different() {
        for (folder, scenario) in packs() {
            let space = Space::of(&scenario);
            let suiting: Vec<Package> = space
                .deals()
                .filter(Deal::suits_all)
                .map(|deal| space.package(&deal))
                .collect();
            // Half of the agenda differs between any two of the three.
            let apart = |a: &Package, b: &Package| 2 * a.distance(b) >= scenario.issues.len();
            let found = suiting.iter().any(|a| {
                let far: Vec<&Package> = suiting.iter().filter(|b| apart(a, b)).collect();
                far.iter().any(|b| far.iter().any(|c| apart(b, c)))
            });
            assert!(found, "{folder}");
        }
    }

    #[test]
    fn the_obvious_split_is_refused_or_beaten() {
        for (folder, scenario) in packs() {
            let space = Space::of(&scenario);
            let landscape = space.landscape();
            let split: Vec<i32> = scenario
                .values
                .iter()
                .map(|values| landscape.middle_worth[&values.party])
                .collect();
            let is_beaten = space
                .deals()
                .filter(|deal| space.is_agreeable(deal))
                .any(|deal| deal.worth.iter().zip(&split).all(|(a, b)| a > b));
            assert!(!landscape.middle_by_rule || is_beaten, "{folder}");
        }
    }

    #[test]
    fn nobody_gets_everything_and_nobody_is_a_walk_over() {
        each(|pack, scenario, landscape| {
            for values in &scenario.values {
                let (best, worst) = (
                    landscape.best[&values.party],
                    landscape.worst[&values.party],
                );
                assert!(best < 100, "{pack}: {} gets everything", values.party);
                assert!(
                    best - worst >= 20,
                    "{pack}: nothing is at stake for {}",
                    values.party
                );
                assert!(
                    best >= values.aim,
                    "{pack}: {} cannot reach its aim",
                    values.party
                );
            }
        });
    }

    #[test]
    fn some_block_alone_and_some_only_in_company() {
        each(|pack, scenario, _| {
            let negotiating = scenario
                .parties
                .iter()
                .filter(|party| !party.mediates)
                .count();
            let others = negotiating - scenario.consent.required.len();
            assert!(!scenario.consent.required.is_empty(), "{pack}");
            assert!(
                (1..others).contains(&usize::from(scenario.consent.and_others)),
                "{pack}"
            );
        });
    }

    #[test]
    fn having_no_agreement_differs_from_party_to_party() {
        each(|pack, scenario, _| {
            let all: std::collections::BTreeSet<i32> = scenario
                .values
                .iter()
                .map(|values| values.no_deal)
                .collect();
            assert!(all.len() * 2 > scenario.values.len(), "{pack}");
        });
    }

    #[test]
    fn red_lines_forbid_few_things() {
        each(|pack, scenario, _| {
            let forbidden = |values: &sulh::domain::scenario::PartyValues| values.red_lines.len();
            assert!(
                scenario.values.iter().all(|values| forbidden(values) <= 2),
                "{pack}"
            );
        });
    }

    /// Two issues on which parties want opposite things, and one on which all want the same.
    #[test]
    fn issues_divide_and_issues_unite() {
        each(|pack, scenario, _| {
            let favourites = |issue: &sulh::domain::scenario::Issue| {
                let best = |values: &sulh::domain::scenario::PartyValues| {
                    let scores = &values.scores[&issue.id];
                    scores
                        .iter()
                        .max_by_key(|(_, score)| **score)
                        .map(|(id, _)| id.clone())
                };
                let all: std::collections::BTreeSet<_> = scenario.values.iter().map(best).collect();
                all.len()
            };
            let kinds: Vec<usize> = scenario.issues.iter().map(favourites).collect();
            assert!(
                kinds.iter().filter(|count| **count >= 3).count() >= 2,
                "{pack}: {kinds:?}"
            );
            assert!(kinds.contains(&1), "{pack}: {kinds:?}");
        });
    }
}
