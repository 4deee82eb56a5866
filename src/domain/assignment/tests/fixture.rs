//! A scenario with roles only, and rosters as people have them or as chance makes them.

use std::collections::BTreeMap;

use rand_chacha::ChaCha12Rng;
use rand_core::{Rng, SeedableRng};

use crate::domain::assignment::{Request, Seating};
use crate::domain::ids::{ParticipantId, PartyId, RoleId, ScenarioId, SeatId, TableNo};
use crate::domain::roster::{
    Attendance, CountryCode, Experience, Gender, LanguageCode, Participant, Profile, Status,
};
use crate::domain::scenario::{ConsentRule, Level, Lists, Priority, Role, Scenario};

/// Roles as `name priority shared_by`, with `*` for one that asks for experience.
pub fn scenario(roles: &[&str]) -> Scenario {
    Scenario {
        format: crate::domain::scenario::FORMAT,
        id: ScenarioId::from("qarar"),
        version: "1".to_owned(),
        level: Level::Junior,
        parties: Vec::new(),
        roles: roles.iter().map(|line| role(line)).collect(),
        issues: Vec::new(),
        values: Vec::new(),
        consent: ConsentRule {
            required: Vec::new(),
            and_others: 0,
        },
        indicators: BTreeMap::new(),
        rules: Vec::new(),
        story: Vec::new(),
        phases: Vec::new(),
        injects: Vec::new(),
        support: Vec::new(),
        competencies: Vec::new(),
        debrief: Vec::new(),
        sources: Vec::new(),
        lists: Lists::default(),
    }
}

fn role(line: &str) -> Role {
    let words: Vec<&str> = line.split(' ').collect();
    Role {
        id: RoleId::from(words[0]),
        party: PartyId::from(words[0]),
        priority: match words[1] {
            "essential" => Priority::Essential,
            "wanted" => Priority::Wanted,
            _ => Priority::Optional,
        },
        shared_by: words[2].parse().unwrap(),
        wants_experience: words.get(3) == Some(&"*"),
    }
}

/// Eight roles as on the role board; the envoy asks for experience.
pub fn qarar() -> Scenario {
    scenario(&[
        "envoy essential 2 *",
        "elders essential 1",
        "farmers essential 1",
        "minister essential 2 *",
        "rivers wanted 1",
        "wells wanted 1",
        "youth optional 1",
        "velmara optional 1",
    ])
}

/// Three roles, all needed.
pub fn small() -> Scenario {
    scenario(&[
        "envoy essential 1 *",
        "elders essential 1",
        "farmers essential 1",
    ])
}

/// A person as `id country gender status experience languages`, `-` for what is blank.
pub fn person(line: &str) -> Participant {
    let words: Vec<&str> = line.split(' ').collect();
    let word = |index: usize| words.get(index).copied().filter(|it| *it != "-");
    Participant {
        id: ParticipantId(words[0].parse().unwrap()),
        profile: Profile {
            name: format!("Person {}", words[0]),
            country: word(1).map(|it| CountryCode::new(it).unwrap()),
            gender: word(2).map(|it| {
                if it == "w" {
                    Gender::Woman
                } else {
                    Gender::Man
                }
            }),
            status: word(3).map(|it| match it {
                "d" => Status::Diplomat,
                _ => Status::Student,
            }),
            experience: word(4).map(|it| match it {
                "1" => Experience::First,
                "2" => Experience::Some,
                _ => Experience::Senior,
            }),
            languages: word(5)
                .map(|it| {
                    it.split(',')
                        .map(|l| LanguageCode::new(l).unwrap())
                        .collect()
                })
                .unwrap_or_default(),
            ..Profile::default()
        },
        attendance: Attendance::Present,
    }
}

/// So many people of whom nothing is known.
pub fn anybody(count: u32) -> Vec<Participant> {
    (1..=count).map(|id| person(&id.to_string())).collect()
}

/// What a roster made by chance looks like.
#[derive(Clone, Copy)]
pub struct Chance {
    /// One in so many has wishes, and one in so many refuses a role.
    pub wishes: u32,
    /// From how many countries.
    pub countries: u32,
}

/// A roster made by chance, with blanks, wishes and refusals.
pub fn chance_people(scenario: &Scenario, count: u32, seed: u64, how: Chance) -> Vec<Participant> {
    let mut rng = ChaCha12Rng::seed_from_u64(seed);
    let mut below = |limit: u32| rng.next_u32() % limit;
    let countries = [
        "TR", "SA", "MA", "ID", "SN", "MY", "PK", "JO", "ML", "KZ", "AZ", "TN",
    ];
    let mut people = Vec::new();
    for id in 1..=count {
        let country = countries[below(how.countries) as usize];
        let gender = ["w", "m", "m", "w", "-"][below(5) as usize];
        let status = ["d", "s", "d"][below(3) as usize];
        let experience = ["1", "2", "3", "-"][below(4) as usize];
        let languages = ["en", "en,fr", "ar,en", "tr,en", "fr", "ar,fr,en"][below(6) as usize];
        let mut person = person(&format!(
            "{id} {country} {gender} {status} {experience} {languages}"
        ));
        let roles = &scenario.roles;
        let count = u32::try_from(roles.len()).unwrap();
        let mut any_role = || roles[below(count) as usize].id.clone();
        let (wish, refusal) = (any_role(), any_role());
        if below(how.wishes) == 0 {
            person.profile.prefers.insert(wish);
        }
        if below(how.wishes) == 0 {
            person.profile.refuses.insert(refusal);
        }
        people.push(person);
    }
    people
}

/// A request without pins and pairs.
pub fn request<'a>(scenario: &'a Scenario, people: &'a [Participant], tables: u8) -> Request<'a> {
    Request {
        scenario,
        people,
        tables,
        seed: 1,
        pins: &[],
        keep_apart: &[],
        current: None,
    }
}

/// A seat, as `table role` or `table role chair`.
pub fn seat(name: &str) -> SeatId {
    let words: Vec<&str> = name.split(' ').collect();
    SeatId {
        table: TableNo(words[0].parse().unwrap()),
        role: RoleId::from(words[1]),
        chair: words.get(2).map_or(0, |chair| chair.parse().unwrap()),
    }
}

/// A person's id.
pub fn id(number: u32) -> ParticipantId {
    ParticipantId(number)
}

/// A seating as `seat: person` pairs.
pub fn seating(pairs: &[(&str, u32)]) -> Seating {
    let seats = pairs.iter().map(|(name, person)| (seat(name), id(*person)));
    Seating {
        seats: seats.collect(),
    }
}

/// How many sit at each table.
pub fn sizes(seating: &Seating, tables: u8) -> Vec<usize> {
    (1..=tables)
        .map(|table| seating.at_table(TableNo(table)).count())
        .collect()
}
