//! The record in words: what happened, to whom, when. The debrief on paper and on the screen, and
//! the timeline of the command line, say the same.

use std::collections::BTreeSet;

use crate::domain::debrief::{ConsentTurn, InjectReview, Turn, TurnKind};
use crate::domain::ids::{CompetencyId, ParticipantId, SeatId};
use crate::domain::observing::Conduct;
use crate::domain::observing::conduct::Episode;
use crate::domain::observing::ratings::{Counts, Together};
use crate::domain::roster::Gender;
use crate::domain::scenario::{Audience, Party, text};
use crate::domain::session::{Noted, Observation, Session};
use crate::domain::time::{SessionTime, Span};

use super::{Localiser, Nameless, Prose, msg, names};

/// Puts words to the record of a session.
#[derive(Clone, Copy)]
pub(crate) struct RecordWords<'a> {
    /// Whose record.
    pub(crate) session: &'a Session,
    /// The words of the program.
    pub(crate) words: &'a Localiser,
    /// The words of the scenario, for the facilitator.
    pub(crate) prose: &'a Prose,
    /// Set where participants do not appear by name.
    pub(crate) nameless: Option<&'a Nameless>,
}

impl RecordWords<'_> {
    pub(crate) fn time(&self, at: SessionTime) -> String {
        self.words.time(self.session.wall_of(at))
    }

    /// The name of a person, unless names are left out.
    pub(crate) fn name(&self, id: ParticipantId) -> Option<&str> {
        let person = self.session.people.get(&id)?;
        self.nameless
            .is_none()
            .then_some(person.profile.name.as_str())
    }

    /// The gender a person stated: it could tell who a person without a name is.
    pub(crate) fn gender(&self, id: ParticipantId) -> Option<Gender> {
        let person = self.session.people.get(&id)?;
        person.profile.gender.filter(|_| self.nameless.is_none())
    }

    /// What a person wrote; without the names in it where names are left out.
    pub(crate) fn written(&self, text: &str) -> String {
        self.nameless
            .map_or_else(|| text.to_owned(), |nameless| nameless.write(text))
    }

    pub(crate) fn inject_title(&self, id: &crate::domain::ids::InjectId) -> String {
        let written = self.session.inject(id).and_then(|run| run.written.as_ref());
        written.map_or_else(
            || self.prose.for_facilitator(&text::inject_title(id)),
            |written| self.written(&written.title),
        )
    }

    pub(crate) fn audience(&self, audience: &Audience) -> String {
        match audience {
            Audience::Everyone => self.words.say(&msg::debrief_audience_everyone()),
            Audience::Party(party) => self.prose.say(&text::party(party)),
            Audience::Role(role) => self.prose.say(&text::role(role)),
        }
    }

    pub(crate) fn released(&self, inject: &InjectReview) -> String {
        if let Some(reason) = &inject.skipped {
            return self
                .words
                .say(&msg::debrief_inject_skipped(self.written(reason)));
        }
        let mut moments: Vec<SessionTime> = inject.released.values().copied().collect();
        moments.dedup();
        match (
            moments.as_slice(),
            inject.released.len() == self.session.tables.len(),
        ) {
            ([], _) => self.words.say(&msg::debrief_inject_due_unreleased()),
            ([one], true) => self.time(*one),
            _ => {
                let each: Vec<String> = inject
                    .released
                    .iter()
                    .map(|(table, at)| {
                        self.words
                            .say(&msg::debrief_at_table(self.time(*at), *table))
                    })
                    .collect();
                self.words.list(&each)
            }
        }
    }

    /// The parties of some seats, each once, in the order of the scenario.
    fn parties(&self, seats: &BTreeSet<SeatId>) -> String {
        let scenario = &self.session.scenario;
        let meets = |party: &&Party| {
            let of = |seat: &SeatId| scenario.party_of(&seat.role).map(|party| &party.id);
            seats.iter().any(|seat| of(seat) == Some(&party.id))
        };
        let parties = scenario.parties.iter().filter(meets);
        let names: Vec<String> = parties
            .map(|party| self.prose.say(&text::party(&party.id)))
            .collect();
        self.words.list(&names)
    }

    pub(crate) fn turn(&self, turn: &Turn) -> String {
        let say = |message| self.words.say(&message);
        match &turn.kind {
            TurnKind::Phase(phase) => {
                say(msg::debrief_turn_phase(self.prose.say(&text::phase(phase))))
            }
            TurnKind::Inject(id) => say(msg::debrief_turn_inject(self.inject_title(id))),
            TurnKind::Decision(text) => self.written(text),
            TurnKind::Settled(issue, option) => say(msg::debrief_turn_settled(
                self.prose.say(&text::issue(issue)),
                self.prose.say(&text::option(issue, option)),
            )),
            TurnKind::Reopened(issue) => say(msg::debrief_turn_reopened(
                self.prose.say(&text::issue(issue)),
            )),
            TurnKind::MetApart(seats) => say(msg::debrief_turn_met_apart(self.parties(seats))),
            TurnKind::WalkedOut(party, out) => {
                let party = self.prose.say(&text::party(party));
                say(if *out {
                    msg::debrief_turn_walked_out(party)
                } else {
                    msg::debrief_turn_came_back(party)
                })
            }
            TurnKind::Consent(party, turn) => {
                let party = self.prose.say(&text::party(party));
                say(match turn {
                    ConsentTurn::Withheld => msg::turn_consent_withheld(party),
                    ConsentTurn::Withdrawn => msg::turn_consent_withdrawn(party),
                    ConsentTurn::Restored => msg::turn_consent_restored(party),
                })
            }
            TurnKind::SecondOffered(name) => say(msg::turn_second_offered(self.written(name))),
            TurnKind::Elsewhere(party, there) => {
                let party = self.prose.say(&text::party(party));
                say(if *there {
                    msg::turn_went_elsewhere(party)
                } else {
                    msg::turn_came_back(party)
                })
            }
            TurnKind::LabourDivided => say(msg::turn_labour_agreed()),
            TurnKind::Supported(id) => say(msg::turn_support(self.prose.say(&text::support(id)))),
            TurnKind::Put(number, author) => {
                let author = self.prose.say(&text::party(author));
                say(msg::debrief_turn_put(*number, author))
            }
            TurnKind::Adopted(number) => say(msg::debrief_turn_adopted(*number)),
            TurnKind::Withdrawn(number) => say(msg::debrief_turn_withdrawn(*number)),
            TurnKind::NotCarried(number) => say(msg::debrief_turn_not_carried(*number)),
            TurnKind::Poll(on, votes) => {
                let on = self.written(&say(names::poll_on(on)));
                say(msg::debrief_turn_poll(on, names::poll_result(votes)))
            }
            TurnKind::Signed(party, signing) => {
                let party = self.prose.say(&text::party(party));
                let word = self.written(&say(names::signing(signing)));
                say(msg::debrief_turn_signed(party, word))
            }
            TurnKind::Outcome(outcome) => say(msg::debrief_turn_outcome(names::outcome(*outcome))),
            TurnKind::Indicator(indicator, value) => say(msg::debrief_turn_indicator(
                names::indicator(*indicator),
                *value,
            )),
            TurnKind::Recovered(cuts) => {
                let by: Span = cuts.iter().map(|cut| cut.by).sum();
                say(msg::debrief_turn_recovered(by.nearest_minutes()))
            }
            TurnKind::Pause(span) => say(msg::debrief_turn_paused(span.nearest_minutes())),
            TurnKind::SeatChanged(person) => match self.name(*person) {
                Some(name) => say(msg::debrief_turn_seat(name)),
                None => say(msg::debrief_turn_seat_nameless()),
            },
        }
    }

    /// What the levels of one person in one light come to; one rating is not called an average.
    pub(crate) fn together(&self, competency: &CompetencyId, counts: &Counts) -> String {
        let competency = self.prose.say(&text::competency(competency));
        self.words.say(&match counts.together() {
            Together::Nobody => msg::rating_nobody(competency),
            Together::One(level) => msg::rating_one(competency, level),
            Together::Average { tenths, observers } => {
                msg::rating_average(observers, competency, f64::from(tenths) / 10.0)
            }
        })
    }

    /// When and where something of the code was noticed, which point, and how it was mended.
    pub(crate) fn episode(&self, episode: &Episode) -> [String; 4] {
        let place = episode
            .noticed
            .what
            .table
            .map_or_else(msg::debrief_room, msg::debrief_table);
        let point = self.words.say(&names::conduct(episode.point));
        let seen = self.written(&episode.noticed.what.text);
        let noticed = if seen.is_empty() {
            point
        } else {
            self.words.say(&msg::conduct_point(point, seen))
        };
        let mended = match &episode.mended {
            None => self.words.say(&msg::conduct_not_mended()),
            Some(mended) => {
                let time = self.words.time(mended.wall);
                let how = self.written(&mended.what.text);
                if how.is_empty() {
                    time
                } else {
                    self.words.say(&msg::debrief_note_plain(time, how))
                }
            }
        };
        let time = self.words.time(episode.noticed.wall);
        [time, self.words.say(&place), noticed, mended]
    }

    pub(crate) fn note(&self, note: &Noted<Observation>) -> String {
        let time = self.words.time(note.wall);
        let seen = self.written(&note.what.text);
        let competency = note
            .what
            .competency
            .as_ref()
            .map(|id| self.prose.say(&text::competency(id)));
        let conduct = note.what.conduct.map(|conduct| {
            self.words.say(&match conduct {
                Conduct::Noticed(point) => msg::conduct_noticed(names::conduct(point)),
                Conduct::Mended { point, .. } => msg::conduct_mended(names::conduct(point)),
            })
        });
        // A level is between the person and the observer: it stays where names stay.
        let level = note.what.level.filter(|_| self.nameless.is_none());
        let light = match (competency, level) {
            (Some(competency), Some(level)) => Some(
                self.words
                    .say(&msg::debrief_observation_level(competency, level)),
            ),
            (Some(competency), None) if note.what.not_seen => Some(
                self.words
                    .say(&msg::debrief_observation_not_seen(competency)),
            ),
            (competency, _) => competency.or(conduct),
        };
        if let Some(light) = light.as_ref().filter(|_| seen.is_empty()) {
            return self.words.say(&msg::debrief_note_plain(time, light));
        }
        self.words.say(&match light {
            Some(light) => msg::debrief_note(time, light, seen),
            None => msg::debrief_note_plain(time, seen),
        })
    }
}
