//! What is not ideal about a seating.

use std::collections::BTreeMap;

use crate::domain::assignment::{PinProblem, TableCounts, Unmet};
use crate::domain::ids::{ParticipantId, RoleId, SeatId};
use crate::domain::roster::{CountryCode, LanguageCode, Participant};
use crate::domain::scenario::text;
use crate::localisation::msg::{self, Message};
use crate::localisation::{Localiser, PublicProse, names};

/// What the people and things in a finding are called.
pub(crate) trait Naming {
    /// A person, as on the roster.
    fn person(&self, id: ParticipantId) -> String;
    /// A role, as in the scenario.
    fn role(&self, id: &RoleId) -> String;
    /// A country.
    fn country(&self, code: CountryCode) -> String;
    /// A language.
    fn language(&self, code: LanguageCode) -> String;
    /// Names joined as the language joins them.
    fn list(&self, items: &[String]) -> String;
    /// A message within a message.
    fn say(&self, message: &Message) -> String;
}

/// Names from a roster and a scenario.
pub(crate) struct RosterNames<'a> {
    /// The roster.
    pub(crate) people: &'a BTreeMap<ParticipantId, Participant>,
    /// The words of the program.
    pub(crate) words: &'a Localiser,
    /// The words of the scenario.
    pub(crate) prose: &'a PublicProse,
}

impl Naming for RosterNames<'_> {
    fn person(&self, id: ParticipantId) -> String {
        let known = self.people.get(&id);
        known.map_or_else(
            || id.0.to_string(),
            |person| person.profile.name.trim().to_owned(),
        )
    }

    fn role(&self, id: &RoleId) -> String {
        self.prose.say(&text::role(id))
    }

    fn country(&self, code: CountryCode) -> String {
        names::country(code, self.words.language())
    }

    fn language(&self, code: LanguageCode) -> String {
        names::language(code, self.words.language())
    }

    fn list(&self, items: &[String]) -> String {
        self.words.list(items)
    }

    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }
}

/// One thing that is not ideal about a seating.
pub(crate) fn unmet(unmet: &Unmet, naming: &dyn Naming) -> Message {
    let person = |id: &ParticipantId| naming.person(*id);
    let role = |seat: &SeatId| naming.role(&seat.role);
    match unmet {
        Unmet::PinConflict {
            person: id,
            seat,
            problem,
        } => pin(person(id), role(seat), seat, *problem),
        Unmet::PinNotKept { person: id, seat } => {
            msg::unmet_pin_not_kept(person(id), role(seat), seat.table)
        }
        // One table cannot become fewer.
        Unmet::TooFewPeople {
            people,
            needed,
            tables: 1,
        } => msg::unmet_too_few_people_at_one(*needed, *people),
        Unmet::TooFewPeople { people, needed, .. } => msg::unmet_too_few_people(*needed, *people),
        Unmet::TooManyPeople { people, seats } => msg::unmet_too_many_people(*people, *seats),
        Unmet::EssentialSeatEmpty { seat } => msg::unmet_essential_empty(role(seat), seat.table),
        Unmet::RefusedRole { person: id, seat } => {
            msg::unmet_refused_role(person(id), role(seat), seat.table)
        }
        Unmet::KeepApartTogether { a, b, table } => {
            msg::unmet_kept_apart(person(a), person(b), *table)
        }
        Unmet::NoSpeakerOf { language, table } => {
            msg::unmet_no_speaker(*table, naming.language(*language))
        }
        Unmet::SameCountryTogether {
            country,
            table,
            people,
            avoidable,
        } => {
            let people: Vec<String> = people.iter().map(person).collect();
            let say = if *avoidable {
                msg::unmet_colleagues
            } else {
                msg::unmet_colleagues_unavoidable
            };
            say(*table, naming.list(&people), naming.country(*country))
        }
        Unmet::GenderUneven { gender, counts } => {
            uneven(naming.say(&names::gender(*gender)), counts, naming)
        }
        Unmet::StatusUneven { status, counts } => {
            uneven(naming.say(&names::status(*status, None)), counts, naming)
        }
        Unmet::ExperienceUneven { experience, counts } => {
            uneven(naming.say(&names::experience(*experience)), counts, naming)
        }
        Unmet::LanguageUneven { language, counts } => {
            uneven(naming.language(*language), counts, naming)
        }
        Unmet::ExperienceMissing { person: id, seat } => {
            msg::unmet_experience_missing(person(id), role(seat), seat.table)
        }
        Unmet::PreferredRoleNotGiven {
            person: id,
            seat: Some(seat),
        } => msg::unmet_wish_not_met(person(id), role(seat), seat.table),
        Unmet::PreferredRoleNotGiven {
            person: id,
            seat: None,
        } => msg::unmet_wish_no_seat(person(id)),
    }
}

fn pin(person: String, role: String, seat: &SeatId, problem: PinProblem) -> Message {
    match problem {
        PinProblem::NotHere => msg::unmet_pin_not_here(person),
        PinProblem::NoSuchSeat => msg::unmet_pin_no_such_seat(person, role, seat.table),
        PinProblem::PinnedTwice => msg::unmet_pin_twice(person, role, seat.table),
        PinProblem::SeatTaken => msg::unmet_pin_taken(person, role, seat.table),
    }
}

fn uneven(group: String, counts: &TableCounts, naming: &dyn Naming) -> Message {
    let counts: Vec<String> = counts
        .iter()
        .map(|(table, count)| naming.say(&msg::unmet_count_at(*table, *count)))
        .collect();
    msg::unmet_uneven(group, naming.list(&counts))
}
