//! The talks at one table, with time-dependent tactics (Faratin, Sierra, Jennings 1998).
//!
//! Each party starts from the best it could get and gives way towards what it must have, early,
//! steadily or only at the end. In turn, each offers the package that is enough for itself and most
//! like what the others offered last. As soon as an offer is enough for those whose consent the
//! scenario asks for, the table settles it issue by issue.

use crate::domain::scenario::Indicator;
use crate::domain::session::TableState;
use crate::domain::time::{SessionTime, Span};

use super::market::{Deal, Market};
use crate::domain::dice::Chance;

/// One party speaks in so much time.
const TURN: Span = Span::seconds(20);

/// The whole of the time for talks; a share of it is given in these parts.
pub(super) const WHOLE: i64 = 1_000;

/// When a party gives way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Temper {
    /// Hard until the end.
    Hard,
    /// Late.
    Firm,
    /// As time goes by.
    Steady,
    /// Early.
    Soft,
}

impl Temper {
    const ALL: [Self; 7] = [
        Self::Hard,
        Self::Hard,
        Self::Firm,
        Self::Firm,
        Self::Steady,
        Self::Steady,
        Self::Soft,
    ];

    /// Which part of the way it has gone when this part of the time is over.
    fn gone(self, progress: i64) -> i64 {
        let power = |exponent: u32| progress.pow(exponent) / WHOLE.pow(exponent - 1);
        match self {
            Self::Hard => power(5),
            Self::Firm => power(3),
            Self::Steady => progress,
            Self::Soft => (progress * WHOLE).isqrt(),
        }
    }
}

/// How the talks stand at a table.
pub(super) struct Talks {
    tempers: Vec<Temper>,
    /// What each party wants beyond what it has without an agreement.
    reserves: Vec<i32>,
    offers: Vec<Option<Deal>>,
    agreed: Option<Deal>,
    round: Option<i64>,
    phase: Option<usize>,
    next_settling: SessionTime,
}

/// What the talks depend on at a moment.
pub(super) struct Moment<'a> {
    /// All packages.
    pub(super) market: &'a Market,
    /// The table.
    pub(super) table: &'a TableState,
    /// What stands already.
    pub(super) settled: &'a [Option<usize>],
    /// The session clock.
    pub(super) at: SessionTime,
    /// Which part of the time for talks is over.
    pub(super) progress: i64,
    /// Which phase is going on.
    pub(super) phase: usize,
    /// How long it takes from one issue to the next, once people agree; none where nothing is
    /// settled in this phase.
    pub(super) pace: Option<(i64, i64)>,
}

impl Talks {
    pub(super) fn new(chance: Chance, table: u8, market: &Market) -> Self {
        let temper = |party: usize| {
            let mut dice = chance.dice("temper", &[&table, &party]);
            dice.pick(&Temper::ALL).copied().unwrap_or(Temper::Steady)
        };
        // A table has its own climate, and each party its own pride, as parts of the room for
        // agreement: in a scenario that leaves little room, people ask for little more.
        let room = i64::from(market.room());
        let climate = chance.dice("climate", &[&table]).between(-40, 90);
        let reserve = |party: usize| {
            let pride = chance.dice("pride", &[&table, &party]).between(-50, 50);
            i32::try_from(room * (climate + pride).max(0) / 100).unwrap_or(0)
        };
        Self {
            tempers: (0..market.parties()).map(temper).collect(),
            reserves: (0..market.parties()).map(reserve).collect(),
            offers: vec![None; market.parties()],
            agreed: None,
            round: None,
            phase: None,
            next_settling: SessionTime::START,
        }
    }

    /// Whether the parties have found a package.
    pub(super) fn has_agreed(&self) -> bool {
        self.agreed.is_some()
    }

    /// What the table settles now, as places of an issue and its option.
    pub(super) fn step(
        &mut self,
        chance: Chance,
        table: u8,
        moment: &Moment,
    ) -> Option<(usize, usize)> {
        self.take_turns(moment);
        self.settle_in(chance, table, moment);
        let (least, most) = moment.pace?;
        if moment.at < self.next_settling {
            return None;
        }
        let found = self.ripe(moment)?;
        let mut dice = chance.dice("settling", &[&table, &found.0]);
        let pause = if self.has_agreed() {
            dice.seconds(least, most)
        } else {
            // Without a package in sight each issue is hard work.
            dice.seconds(2 * least, 3 * most)
        };
        self.next_settling = moment.at + pause;
        Some(found)
    }

    /// No table begins a phase with a result.
    fn settle_in(&mut self, chance: Chance, table: u8, moment: &Moment) {
        if self.phase != Some(moment.phase) {
            self.phase = Some(moment.phase);
            let mut dice = chance.dice("settling in", &[&table, &moment.phase]);
            let begins = moment.at + dice.seconds(15, 120);
            self.next_settling = self.next_settling.max(begins);
        }
    }

    /// The next open issue of the package, or one on which all offers say the same.
    fn ripe(&self, moment: &Moment) -> Option<(usize, usize)> {
        let mut open =
            (0..moment.settled.len()).filter(|issue| moment.settled.get(*issue) == Some(&None));
        if let Some(deal) = self.agreed {
            let issue = open.next()?;
            return Some((issue, moment.market.option(deal, issue)?));
        }
        let standing = moment.market.standing(self.offers.iter().flatten());
        let all = self.offers.len();
        open.find_map(|issue| Some((issue, standing.shared_by(issue, all)?)))
    }

    fn take_turns(&mut self, moment: &Moment) {
        let round = moment.at.0 / TURN.0;
        if self.agreed.is_some() || self.round == Some(round) {
            return;
        }
        self.round = Some(round);
        let aspirations = self.aspirations(moment);
        let parties = self.offers.len().max(1);
        let turn = usize::try_from(round).unwrap_or(0) % parties;
        let others = self.offers.iter().enumerate();
        let others = others.filter(|(party, _)| *party != turn);
        let standing = moment
            .market
            .standing(others.filter_map(|(_, offer)| offer.as_ref()));
        let aspiration = aspirations.get(turn).copied().unwrap_or_default();
        let offer = moment
            .market
            .offer(turn, aspiration, &standing, moment.settled);
        if let Some(place) = self.offers.get_mut(turn) {
            *place = offer;
        }
        let mut offers = self.offers.iter().flatten();
        self.agreed = offers
            .find(|offer| moment.market.stands(**offer, &aspirations))
            .copied();
    }

    /// What is enough for each party now.
    fn aspirations(&self, moment: &Moment) -> Vec<i32> {
        let mistrust = mistrust(moment.table);
        let market = moment.market;
        let parties = self.tempers.iter().zip(&self.reserves);
        let ends = market.best.iter().zip(&market.no_deal);
        parties
            .zip(ends)
            .map(|((temper, reserve), (best, no_deal))| {
                // Nobody signs below what no agreement is worth, however good the mood.
                let floor = (no_deal + reserve + mistrust).clamp(*no_deal, *best);
                let way = i64::from(best - floor) * temper.gone(moment.progress) / WHOLE;
                best - i32::try_from(way).unwrap_or(0)
            })
            .collect()
    }
}

/// Trust makes people content with less, violence makes them ask for more.
fn mistrust(table: &TableState) -> i32 {
    let value = |indicator: Indicator| {
        let reading = table.indicators.get(&indicator);
        reading.map_or(50, |reading| i32::from(reading.value))
    };
    let (trust, violence) = (value(Indicator::Trust), value(Indicator::Violence));
    ((45 - trust) / 4 + (violence - 50) / 6).clamp(-4, 6)
}
