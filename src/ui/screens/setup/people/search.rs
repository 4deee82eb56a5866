//! Who is shown: a search that folds spelling, and three filters.

use crate::domain::roster::Participant;
use crate::domain::session::Session;
use crate::localisation::Language;
use crate::storage::roster::fold::fold;
use crate::ui::screens::setup::facts;

/// Which people are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// Everyone.
    #[default]
    All,
    /// In the room and without a seat.
    Unseated,
    /// Did not come, or left.
    Away,
}

impl Filter {
    /// All filters in the order of the control.
    pub const ALL: [Self; 3] = [Self::All, Self::Unseated, Self::Away];

    fn holds(self, session: &Session, person: &Participant) -> bool {
        match self {
            Self::All => true,
            Self::Unseated => !facts::is_away(person) && session.seat_of(person.id).is_none(),
            Self::Away => facts::is_away(person),
        }
    }
}

/// Who was found, and how many each filter would show.
pub struct Found<'a> {
    /// In the order of the roster.
    pub people: Vec<&'a Participant>,
    /// How many there are for each filter, whatever was searched for.
    pub counts: [usize; 3],
}

/// People whose name, country or languages contain what was typed.
pub fn search<'a>(
    session: &'a Session,
    filter: Filter,
    find: &str,
    language: Language,
) -> Found<'a> {
    let find = fold(find);
    let matches = |person: &Participant| {
        find.is_empty()
            || fold(&person.profile.name).contains(&find)
            || fold(&facts::country(language, &person.profile)).contains(&find)
    };
    let counts = Filter::ALL.map(|filter| {
        let people = session.people.values();
        people
            .filter(|person| filter.holds(session, person))
            .count()
    });
    let people = session
        .people
        .values()
        .filter(|person| filter.holds(session, person) && matches(person))
        .collect();
    Found { people, counts }
}
