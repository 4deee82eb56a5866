//! How long an assignment takes, and how often it is proven to be the best one.
//!
//! `cargo bench --no-default-features --bench assignment`

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::Criterion;
use rand_chacha::ChaCha12Rng;
use rand_core::{Rng, SeedableRng};
use sulh::domain::assignment::{Request, assign, evaluate};
use sulh::domain::ids::{ParticipantId, PartyId, RoleId, ScenarioId};
use sulh::domain::roster::{
    Attendance, CountryCode, Experience, Gender, LanguageCode, Participant, Profile, Status,
};
use sulh::domain::scenario::{ConsentRule, FORMAT, Level, Lists, Priority, Role, Scenario};

const ROOMS: [(u32, u8); 4] = [(12, 2), (24, 3), (40, 5), (64, 8)];
const ROSTERS: u64 = 40;

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(20);
    let scenario = eight_roles();
    for (count, tables) in ROOMS {
        say_how_good(&scenario, count, tables);
        measure(&mut criterion, &scenario, count, tables);
    }
    criterion.final_summary();
}

fn measure(criterion: &mut Criterion, scenario: &Scenario, count: u32, tables: u8) {
    let people = roster(count, 0);
    let room = request(scenario, &people, tables, 0);
    // A new seed each time, for some starts are luckier than others.
    let mut seed = 0;
    criterion.bench_function(&format!("assign {count} people to {tables} tables"), |b| {
        b.iter(|| {
            seed += 1;
            assign(black_box(&Request { seed, ..room }))
        });
    });
    let found = assign(&room).map(|found| found.seating).unwrap_or_default();
    criterion.bench_function(&format!("evaluate {count} people at {tables}"), |b| {
        b.iter(|| evaluate(black_box(&room), black_box(&found)));
    });
}

fn say_how_good(scenario: &Scenario, count: u32, tables: u8) {
    let (mut proven, mut gap) = (0, 0);
    for seed in 0..ROSTERS {
        let people = roster(count, seed);
        if let Ok(found) = assign(&request(scenario, &people, tables, seed)) {
            proven += u64::from(found.is_proven_best());
            gap += found.cost.total() - found.lower_bound;
        }
    }
    let mean = gap / ROSTERS;
    println!(
        "{count} people at {tables} tables: {proven} of {ROSTERS} rosters proven best, mean gap {mean}"
    );
}

fn request<'a>(
    scenario: &'a Scenario,
    people: &'a [Participant],
    tables: u8,
    seed: u64,
) -> Request<'a> {
    Request {
        scenario,
        people,
        tables,
        seed,
        pins: &[],
        keep_apart: &[],
        current: None,
    }
}

fn roster(count: u32, seed: u64) -> Vec<Participant> {
    let mut rng = ChaCha12Rng::seed_from_u64(seed);
    (1..=count).map(|id| person(id, &mut rng)).collect()
}

/// Blanks, several languages, wishes and refusals, as in a real room.
fn person(id: u32, rng: &mut ChaCha12Rng) -> Participant {
    let countries = [
        "TR", "SA", "MA", "ID", "SN", "MY", "PK", "JO", "ML", "KZ", "AZ", "TN",
    ];
    let languages = ["en", "en fr", "ar en", "tr en", "fr", "ar fr en"];
    let experience = [Experience::First, Experience::Some, Experience::Senior];
    let any_role = |rng: &mut ChaCha12Rng| draw(&[0, 1, 2, 3, 4, 5, 6, 7], rng).map(role_id);
    let (wish, refusal) = (any_role(rng), any_role(rng));
    let profile = Profile {
        country: draw(&countries, rng).and_then(|code| CountryCode::new(code).ok()),
        gender: draw(&[Gender::Woman, Gender::Man], rng).filter(|_| !one_in(5, rng)),
        status: draw(&[Status::Diplomat, Status::Student], rng),
        experience: draw(&experience, rng).filter(|_| !one_in(4, rng)),
        languages: draw(&languages, rng)
            .into_iter()
            .flat_map(|codes| codes.split(' '))
            .filter_map(|code| LanguageCode::new(code).ok())
            .collect(),
        prefers: wish.filter(|_| one_in(3, rng)).into_iter().collect(),
        refuses: refusal.filter(|_| one_in(3, rng)).into_iter().collect(),
        ..Profile::default()
    };
    Participant {
        id: ParticipantId(id),
        profile,
        attendance: Attendance::Present,
    }
}

fn draw<T: Copy>(list: &[T], rng: &mut ChaCha12Rng) -> Option<T> {
    let index = usize::try_from(rng.next_u32()).unwrap_or_default() % list.len();
    list.get(index).copied()
}

fn one_in(count: u32, rng: &mut ChaCha12Rng) -> bool {
    rng.next_u32().is_multiple_of(count)
}

fn role_id(number: u32) -> RoleId {
    RoleId::new(format!("role-{number}"))
}

fn eight_roles() -> Scenario {
    let roles = (0..8).map(|number| Role {
        id: role_id(number),
        party: PartyId::from("party"),
        priority: match number {
            0..4 => Priority::Essential,
            4..6 => Priority::Wanted,
            _ => Priority::Optional,
        },
        shared_by: 1,
        wants_experience: number < 2,
    });
    Scenario {
        format: FORMAT,
        id: ScenarioId::from("bench"),
        version: "1".to_owned(),
        level: Level::Junior,
        parties: Vec::new(),
        roles: roles.collect(),
        issues: Vec::new(),
        values: Vec::new(),
        consent: ConsentRule {
            required: Vec::new(),
            and_others: 0,
        },
        indicators: BTreeMap::new(),
        story: Vec::new(),
        phases: Vec::new(),
        injects: Vec::new(),
        support: Vec::new(),
        competencies: Vec::new(),
        debrief: Vec::new(),
        sources: Vec::new(),
        lists: Lists::default(),
        rules: Vec::new(),
    }
}
