//! What is not ideal about a seating, one by one.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::ids::{ParticipantId, SeatId, TableNo};
use crate::domain::roster::{CountryCode, Experience, Gender, LanguageCode, Status};

use super::Seating;
use super::balance::Measure;
use super::cost::together;
use super::plan::table_no;
use super::room::{Group, Placed, Room};

/// How many there are at each table.
pub type TableCounts = BTreeMap<TableNo, usize>;

/// Something that is not ideal; in the order of gravity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unmet {
    /// A pin that cannot be kept.
    PinConflict {
        /// Who was pinned.
        person: ParticipantId,
        /// Where.
        seat: SeatId,
        /// Why not.
        problem: PinProblem,
    },
    /// A pinned person sits elsewhere.
    PinNotKept {
        /// Who was pinned.
        person: ParticipantId,
        /// Where.
        seat: SeatId,
    },
    /// There are fewer people than essential roles.
    TooFewPeople {
        /// Who can sit.
        people: usize,
        /// Essential roles at all tables.
        needed: usize,
        /// At how many tables.
        tables: usize,
    },
    /// There are more people than seats; the remainder observes.
    TooManyPeople {
        /// Who can sit.
        people: usize,
        /// Seats at all tables.
        seats: usize,
    },
    /// An essential role has nobody.
    EssentialSeatEmpty {
        /// Which.
        seat: SeatId,
    },
    /// A person has a role that must not be given to them.
    RefusedRole {
        /// Who.
        person: ParticipantId,
        /// What they were given.
        seat: SeatId,
    },
    /// Two people who should be kept apart sit at one table.
    KeepApartTogether {
        /// One.
        a: ParticipantId,
        /// The other.
        b: ParticipantId,
        /// Where they meet.
        table: TableNo,
    },
    /// Nobody at a table speaks a language, though there are enough speakers for all tables.
    NoSpeakerOf {
        /// Which.
        language: LanguageCode,
        /// Where it is missing.
        table: TableNo,
    },
    /// Colleagues sit at one table.
    SameCountryTogether {
        /// Where they come from.
        country: CountryCode,
        /// Where they meet.
        table: TableNo,
        /// Who they are.
        people: Vec<ParticipantId>,
        /// Whether spreading them evenly would have left fewer at this table.
        avoidable: bool,
    },
    /// Women or men are not spread evenly.
    GenderUneven {
        /// Who.
        gender: Gender,
        /// How many at each table.
        counts: TableCounts,
    },
    /// Diplomats or students are not spread evenly.
    StatusUneven {
        /// Who.
        status: Status,
        /// How many at each table.
        counts: TableCounts,
    },
    /// Seniors or first-timers are not spread evenly.
    ExperienceUneven {
        /// Who.
        experience: Experience,
        /// How many at each table.
        counts: TableCounts,
    },
    /// Speakers of a language are not spread evenly.
    LanguageUneven {
        /// Which.
        language: LanguageCode,
        /// How many at each table.
        counts: TableCounts,
    },
    /// A role that asks for experience has a first-timer.
    ExperienceMissing {
        /// Who.
        person: ParticipantId,
        /// What they play.
        seat: SeatId,
    },
    /// A person asked for other roles.
    PreferredRoleNotGiven {
        /// Who.
        person: ParticipantId,
        /// What they were given, if anything.
        seat: Option<SeatId>,
    },
}

/// Why a pin cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PinProblem {
    /// The person is not on the roster, did not come or left.
    NotHere,
    /// There is no such table or role, or the role is not shared by so many.
    NoSuchSeat,
    /// The person has another pin.
    PinnedTwice,
    /// Somebody else is pinned there.
    SeatTaken,
}

/// Everything that is not ideal, the gravest first.
pub(super) fn unmet(room: &Room, seating: &Seating) -> Vec<Unmet> {
    let placed = room.placed(seating);
    let mut found = pins(room, seating);
    found.extend(size_of_room(room));
    found.extend(
        room.essential_empty(seating)
            .into_iter()
            .map(|seat| Unmet::EssentialSeatEmpty { seat }),
    );
    found.extend(kept_apart(room, &placed));
    found.extend(placed.iter().flat_map(|it| of_person(room, it)));
    found.extend(wishes_of_unseated(room, seating));
    let counts = room.counts(&placed);
    for (index, group) in room.groups.iter().enumerate() {
        let at_tables: Vec<usize> = counts
            .iter()
            .filter_map(|row| row.get(index).copied())
            .collect();
        found.extend(of_group(room, index, group, &at_tables, &placed));
    }
    found.sort();
    found
}

fn pins(room: &Room, seating: &Seating) -> Vec<Unmet> {
    let impossible = room.plan.refused.iter().map(|(person, seat, problem)| {
        let (person, seat, problem) = (*person, seat.clone(), *problem);
        Unmet::PinConflict {
            person,
            seat,
            problem,
        }
    });
    let pinned = room.plan.pinned.iter();
    let broken = pinned.filter(|(person, seat)| seating.person_at(seat) != Some(**person));
    let broken = broken.map(|(person, seat)| Unmet::PinNotKept {
        person: *person,
        seat: seat.clone(),
    });
    impossible.chain(broken).collect()
}

fn size_of_room(room: &Room) -> Option<Unmet> {
    let people = room.people.len();
    let (needed, seats) = (room.essential_count(), room.seats_per_table * room.tables);
    if people < needed {
        Some(Unmet::TooFewPeople {
            people,
            needed,
            tables: room.tables,
        })
    } else if people > seats {
        Some(Unmet::TooManyPeople { people, seats })
    } else {
        None
    }
}

fn kept_apart(room: &Room, placed: &[Placed]) -> Vec<Unmet> {
    together(room, placed)
        .into_iter()
        .filter_map(|(a, b, table)| {
            Some(Unmet::KeepApartTogether {
                a: room.id_of(a)?,
                b: room.id_of(b)?,
                table: table_no(table),
            })
        })
        .collect()
}

fn of_person(room: &Room, placed: &Placed) -> Vec<Unmet> {
    let Some(participant) = room.people.get(placed.person) else {
        return Vec::new();
    };
    let (person, profile) = (participant.id, &participant.profile);
    let (seat, role) = (placed.seat, &placed.seat.role);
    let wants_experience = room.role(role).is_some_and(|it| it.wants_experience);
    let mut found = Vec::new();
    if profile.refuses.contains(role) {
        found.push(Unmet::RefusedRole {
            person,
            seat: seat.clone(),
        });
    }
    // Blank is not guessed: only who said so is a first-timer.
    let is_new = profile.experience == Some(Experience::First);
    if wants_experience && is_new && seat.chair == 0 {
        found.push(Unmet::ExperienceMissing {
            person,
            seat: seat.clone(),
        });
    }
    if !profile.prefers.is_empty() && !profile.prefers.contains(role) {
        found.push(Unmet::PreferredRoleNotGiven {
            person,
            seat: Some(seat.clone()),
        });
    }
    found
}

fn wishes_of_unseated(room: &Room, seating: &Seating) -> Vec<Unmet> {
    let has_wishes = |person: &ParticipantId| {
        let index = room.index_of(*person);
        let participant = index.and_then(|index| room.people.get(index));
        participant.is_some_and(|it| !it.profile.prefers.is_empty())
    };
    let unseated = room.left_over(seating).into_iter().filter(has_wishes);
    unseated
        .map(|person| Unmet::PreferredRoleNotGiven { person, seat: None })
        .collect()
}

fn of_group(
    room: &Room,
    index: usize,
    group: &Group,
    at_tables: &[usize],
    placed: &[Placed],
) -> Vec<Unmet> {
    if let Measure::Country(country) = group.kind {
        return colleagues(room, index, group, country, at_tables, placed);
    }
    let mut found = Vec::new();
    if let Measure::Language(language) = group.kind {
        let missing = at_tables.iter().enumerate();
        let missing = missing.filter(|(_, count)| group.lacks_speaker(**count));
        found.extend(missing.map(|(table, _)| Unmet::NoSpeakerOf {
            language,
            table: table_no(table),
        }));
    }
    if at_tables.iter().any(|count| group.is_uneven(*count)) {
        let counts: TableCounts = (0..).map(table_no).zip(at_tables.iter().copied()).collect();
        found.extend(uneven(group.kind, counts));
    }
    found
}

fn uneven(kind: Measure, counts: TableCounts) -> Option<Unmet> {
    Some(match kind {
        Measure::Country(_) => return None,
        Measure::Gender(gender) => Unmet::GenderUneven { gender, counts },
        Measure::Status(status) => Unmet::StatusUneven { status, counts },
        Measure::Experience(experience) => Unmet::ExperienceUneven { experience, counts },
        Measure::Language(language) => Unmet::LanguageUneven { language, counts },
    })
}

fn colleagues(
    room: &Room,
    index: usize,
    group: &Group,
    country: CountryCode,
    at_tables: &[usize],
    placed: &[Placed],
) -> Vec<Unmet> {
    let belongs = |it: &&Placed| {
        let groups = room.member_of.get(it.person);
        groups.is_some_and(|groups| groups.contains(&index))
    };
    let crowded = at_tables
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 1);
    crowded
        .map(|(table, count)| Unmet::SameCountryTogether {
            country,
            table: table_no(table),
            people: placed
                .iter()
                .filter(|it| it.table == table)
                .filter(belongs)
                .filter_map(|it| room.id_of(it.person))
                .collect(),
            avoidable: *count > group.high,
        })
        .collect()
}
