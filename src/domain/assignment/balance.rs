//! Who sits at a table, in the figures of the role board.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::{ParticipantId, TableNo};
use crate::domain::roster::{
    CountryCode, Experience, Gender, LanguageCode, Participant, Profile, Status,
};

use super::Seating;
use super::cost::Criterion;

/// Something people have in common that is spread over the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Where they come from.
    Country(CountryCode),
    /// Women, men.
    Gender(Gender),
    /// Diplomats, students.
    Status(Status),
    /// Seniors and first-timers; "some" is what remains.
    Experience(Experience),
    /// Who can negotiate in a language.
    Language(LanguageCode),
}

impl Measure {
    /// Under which criterion unevenness is counted.
    pub fn criterion(self) -> Criterion {
        match self {
            Self::Country(_) => Criterion::Countries,
            Self::Gender(_) => Criterion::Gender,
            Self::Status(_) => Criterion::Status,
            Self::Experience(_) => Criterion::Experience,
            Self::Language(_) => Criterion::Languages,
        }
    }

    /// Everything that is counted for a person. What was left blank is not counted.
    pub(super) fn all_of(profile: &Profile) -> impl Iterator<Item = Self> + '_ {
        let experience = profile.experience.filter(|it| *it != Experience::Some);
        let languages: BTreeSet<LanguageCode> = profile.languages.iter().copied().collect();
        [
            profile.country.map(Self::Country),
            profile.gender.map(Self::Gender),
            profile.status.map(Self::Status),
            experience.map(Self::Experience),
        ]
        .into_iter()
        .flatten()
        .chain(languages.into_iter().map(Self::Language))
    }
}

/// The figures of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Everyone at the table.
    pub seated: usize,
    /// Declared as women.
    pub women: usize,
    /// Declared as men.
    pub men: usize,
    /// Gender left blank.
    pub unstated: usize,
    /// Young diplomats.
    pub diplomats: usize,
    /// Students.
    pub students: usize,
    /// People with much negotiation experience.
    pub seniors: usize,
    /// People who negotiate for the first time.
    pub first_timers: usize,
    /// Speakers of each language.
    pub languages: BTreeMap<LanguageCode, usize>,
    /// People of each country.
    pub countries: BTreeMap<CountryCode, usize>,
}

impl Balance {
    /// Countries with more than one person at the table.
    pub fn doubled_countries(&self) -> impl Iterator<Item = CountryCode> {
        let doubled = self.countries.iter().filter(|(_, count)| **count > 1);
        doubled.map(|(country, _)| *country)
    }

    fn count(&mut self, profile: &Profile) {
        self.seated += 1;
        self.unstated += usize::from(profile.gender.is_none());
        for measure in Measure::all_of(profile) {
            *self.figure(measure) += 1;
        }
    }

    fn figure(&mut self, measure: Measure) -> &mut usize {
        match measure {
            Measure::Country(country) => self.countries.entry(country).or_default(),
            Measure::Gender(Gender::Woman) => &mut self.women,
            Measure::Gender(Gender::Man) => &mut self.men,
            Measure::Status(Status::Diplomat) => &mut self.diplomats,
            Measure::Status(Status::Student) => &mut self.students,
            Measure::Experience(Experience::Senior) => &mut self.seniors,
            Measure::Experience(_) => &mut self.first_timers,
            Measure::Language(language) => self.languages.entry(language).or_default(),
        }
    }
}

/// The figures of one table. People who are not in the room are not counted.
pub fn balance(people: &[Participant], seating: &Seating, table: TableNo) -> Balance {
    let here: BTreeSet<ParticipantId> = seating.at_table(table).map(|(_, it)| it).collect();
    let mut balance = Balance::default();
    for person in people {
        if here.contains(&person.id) && person.attendance.can_sit() {
            balance.count(&person.profile);
        }
    }
    balance
}
