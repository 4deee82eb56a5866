use super::*;
use crate::domain::fixture::scenario;

/// `"north open one"`: the first words of the issues in their order; `-` leaves an issue open.
fn package(options: &str) -> Package {
    let scenario = scenario();
    let issues = scenario.issues.into_iter().map(|issue| issue.id);
    issues
        .zip(options.split(' ').map(OptionId::from))
        .filter(|(_, option)| option.as_str() != "-")
        .collect()
}

fn values(party: &str) -> PartyValues {
    scenario()
        .values_of(&party.into())
        .cloned()
        .expect("has values")
}

#[test]
fn a_package_is_worth_the_sum_of_its_options() {
    assert_eq!(worth(&values("hill"), &package("north open one")), 100);
    assert_eq!(worth(&values("valley"), &package("north open one")), 35);
    assert_eq!(worth(&values("hill"), &package("- toll -")), 20);
    assert_eq!(worth(&values("hill"), &Package::default()), 0);
}

#[test]
fn a_red_line_cannot_be_outweighed() {
    let rich_but_closed = package("shared closed one");
    let coast = values("coast");
    assert!(worth(&coast, &rich_but_closed) >= coast.no_deal);
    assert!(!is_acceptable(&coast, &rich_but_closed));
    assert_eq!(crossed(&coast, &rich_but_closed).count(), 1);
}

#[test]
fn having_no_agreement_is_no_better_than_the_same_points() {
    // 30 + 20 + 0 for the hill, which has 45 without an agreement; 5 + 20 + 20 for the valley with 50.
    assert!(is_acceptable(&values("hill"), &package("shared toll none")));
    assert!(!is_acceptable(
        &values("valley"),
        &package("north toll one")
    ));
    let mut exactly = values("hill");
    exactly.no_deal = 50;
    assert!(is_acceptable(&exactly, &package("shared toll none")));
}

#[test]
fn the_rule_asks_for_the_required_and_counts_the_others() {
    let mut scenario = scenario();
    let signed_by =
        |scenario: &Scenario, who: &[&str]| stands(scenario, |party| who.contains(&party.as_str()));
    assert!(signed_by(&scenario, &["hill", "valley"]));
    assert!(!signed_by(&scenario, &["hill", "coast"]));
    scenario.consent.and_others = 1;
    assert!(!signed_by(&scenario, &["hill", "valley"]));
    assert!(
        !signed_by(&scenario, &["hill", "valley", "mediators"]),
        "no vote"
    );
    assert!(signed_by(&scenario, &["hill", "valley", "coast"]));
}

#[test]
fn the_scan_meets_every_package_once_and_values_it_as_the_parts_do() {
    let scenario = scenario();
    let space = Space::of(&scenario);
    let mut seen = std::collections::BTreeSet::new();
    for deal in space.deals() {
        let package = space.package(&deal);
        for (values, (worth, accepted)) in scenario
            .values
            .iter()
            .zip(deal.worth.iter().zip(&deal.accepted))
        {
            assert_eq!(super::worth(values, &package), *worth);
            assert_eq!(is_acceptable(values, &package), *accepted);
        }
        assert_eq!(space.is_agreeable(&deal), is_agreeable(&scenario, &package));
        assert!(package.is_whole(&scenario));
        assert!(seen.insert(package));
    }
    assert_eq!(seen.len(), 27);
}

#[test]
fn the_landscape_of_the_fixture_worked_out_by_hand() {
    let scenario = scenario();
    let landscape = Space::of(&scenario).landscape();
    assert_eq!(landscape.packages, 27);
    assert_eq!(landscape.middle, package("shared open two"));
    assert!(landscape.middle_by_rule);
    assert_eq!(landscape.middle_worth[&"hill".into()], 70);
    assert_eq!(landscape.middle_worth[&"valley".into()], 80);
    assert!(landscape.acceptable_to_all <= landscape.acceptable_by_rule);
    assert!(landscape.efficient <= landscape.acceptable_by_rule);
    // (70-45)(80-50)(90-40) is more than (80-45)(60-50)(100-40) or (60-45)(90-50)(65-40).
    assert_eq!(landscape.nash, Some(package("shared open two")));
}

#[test]
fn a_scenario_without_room_for_agreement_says_so() {
    let mut scenario = scenario();
    for values in &mut scenario.values {
        values.no_deal = 100;
    }
    let landscape = Space::of(&scenario).landscape();
    assert_eq!(landscape.acceptable_by_rule, 0);
    assert_eq!(landscape.nash, None);
    assert!(landscape.best.is_empty());
}

#[test]
fn distance_counts_the_issues_on_which_packages_differ() {
    assert_eq!(
        package("north open one").distance(&package("north toll two")),
        2
    );
    assert_eq!(package("north - -").distance(&package("north toll -")), 1);
}
