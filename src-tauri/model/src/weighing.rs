//! What drivers come to: how much each weighs, and what each outcome would be worth by them beside what it is worth now.
//!
//! Where any two drivers are compared, weights follow from the comparisons (see [`crate::pairwise`]), otherwise from
//! the points that were typed. What an outcome would be worth is the weight of each driver times the share of it that
//! the outcome carries; shares of more than the whole together count as parts of it. An outcome that counts in every
//! period is compared with one that counts once by what it brings when it is reached from the first period to the last.
//! What all outcomes that carry a driver are worth together stays; those that carry none stay as they are. Nothing here
//! changes a roadmap but [`Roadmap::weighed_by_drivers`], and that only when it is asked for.

use std::collections::{BTreeMap, BTreeSet};

use crate::driver::MOST_DRIVERS;
use crate::pairwise::{self, Compared, LARGEST_RATIO, Pair, shares};
use crate::{Driver, DriverId, DriverLink, Outcome, OutcomeId, Points, Roadmap, Share, WorthCounts};

/// What the drivers of a roadmap come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighing<'r> {
    /// All drivers, in the order of the roadmap.
    pub drivers: Vec<Weighed<'r>>,
    /// Where the weights come from.
    pub source: Source<'r>,
    /// The outcomes that carry a driver that weighs something, in the order of the roadmap.
    pub outcomes: Vec<Carrying<'r>>,
}

/// A driver with what follows for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed<'r> {
    /// The driver.
    pub driver: &'r Driver,
    /// Its weight; nothing where none is known.
    pub weight: Option<Share>,
    /// The outcomes that carry it, each with its share of the driver, the largest first; together at most the whole.
    pub carried_by: Vec<(&'r Outcome, Share)>,
}

/// Where weights come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source<'r> {
    /// Nothing says how much any driver matters.
    Nothing,
    /// Points were typed.
    Points,
    /// Drivers were compared in pairs.
    Comparisons(Comparing<'r>),
}

/// What is to be said about comparisons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparing<'r> {
    /// How many pairs are compared.
    pub pairs: usize,
    /// The pairs that nobody compared, among the drivers that weigh something.
    pub missing: Vec<(&'r Driver, &'r Driver)>,
    /// The drivers that are not compared with the others, not even through others. They weigh nothing.
    pub apart: Vec<&'r Driver>,
    /// The consistency ratio in hundredths; nothing where no comparison could contradict another.
    pub ratio: Option<i64>,
    /// The comparison that contradicts the others most.
    pub worst: Option<Contradiction<'r>>,
}

/// A comparison that the others see otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contradiction<'r> {
    /// The driver that was said to matter more.
    pub driver: &'r Driver,
    /// The other one.
    pub than: &'r Driver,
    /// How many times as important the first was said to be.
    pub said: u8,
    /// How many times as important one of them is by all other comparisons.
    pub others: u8,
    /// Whether by them it is the second one that matters more.
    pub is_turned: bool,
}

/// An outcome that carries drivers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carrying<'r> {
    /// The outcome.
    pub outcome: &'r Outcome,
    /// Its share now in what all of these are worth.
    pub now: Share,
    /// Its share by the drivers.
    pub said: Share,
    /// What it would be worth by the drivers, in whole points.
    pub worth: Points,
}

impl Carrying<'_> {
    /// How much more it is worth than the drivers say, in basis points of that; nothing where they say it is worth nothing.
    #[must_use]
    pub fn off(&self) -> Option<Share> {
        let (now, said) = (self.outcome.worth.0, self.worth.0);
        (said > 0).then(|| Share((now - said) * Share::WHOLE.0 / said))
    }

    /// Whether it is worth what the drivers say.
    #[must_use]
    pub fn is_as_said(&self) -> bool {
        self.outcome.worth == self.worth
    }
}

impl Comparing<'_> {
    /// Whether they contradict one another more than can be used as it is.
    #[must_use]
    pub fn is_contradictory(&self) -> bool {
        self.ratio.is_some_and(|ratio| ratio > LARGEST_RATIO)
    }
}

impl<'r> Weighing<'r> {
    /// What the drivers of a roadmap come to; nothing where it has none, or more than there can be.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap) -> Option<Self> {
        let mut seen = BTreeSet::new();
        let drivers: Vec<&Driver> = roadmap.drivers.iter().filter(|driver| seen.insert(&driver.id)).collect();
        if drivers.is_empty() || drivers.len() > MOST_DRIVERS {
            return None;
        }
        let (weights, source) = weights(roadmap, &drivers);
        let links = links(roadmap, &drivers);
        let weighed = (drivers.iter().enumerate()).map(|(place, driver)| {
            let mut carried_by: Vec<(&Outcome, Share)> = links[place].clone();
            carried_by.sort_by_key(|(_, share)| std::cmp::Reverse(share.0));
            Weighed { driver, weight: weights.as_ref().map(|weights| weights[place]), carried_by }
        });
        let weighed: Vec<Weighed> = weighed.collect();
        let outcomes = carrying(roadmap, &weighed);
        Some(Self { drivers: weighed, source, outcomes })
    }

    /// The driver that weighs most; of equals the first. Nothing where no weight is known.
    #[must_use]
    pub fn heaviest(&self) -> Option<(&Weighed<'r>, Share)> {
        let known = self.drivers.iter().filter_map(|weighed| Some((weighed, weighed.weight?)));
        known.rev().max_by_key(|(_, weight)| weight.0)
    }

    /// The outcome whose share is farthest from what the drivers say, among those that are worth something else; of
    /// equals the first.
    #[must_use]
    pub fn farthest(&self) -> Option<&Carrying<'r>> {
        let others = self.outcomes.iter().filter(|outcome| !outcome.is_as_said());
        others.rev().max_by_key(|outcome| (outcome.now - outcome.said).0.abs())
    }

    /// How many outcomes are worth something else than the drivers say.
    #[must_use]
    pub fn differing(&self) -> usize {
        self.outcomes.iter().filter(|outcome| !outcome.is_as_said()).count()
    }

    /// What is known of a driver.
    #[must_use]
    pub fn driver(&self, id: &DriverId) -> Option<&Weighed<'r>> {
        self.drivers.iter().find(|weighed| weighed.driver.id == *id)
    }

    /// What the drivers say of an outcome.
    #[must_use]
    pub fn outcome(&self, id: &OutcomeId) -> Option<&Carrying<'r>> {
        self.outcomes.iter().find(|carrying| carrying.outcome.id == *id)
    }
}

impl Weighed<'_> {
    /// How much of it outcomes carry together, at most the whole.
    #[must_use]
    pub fn carried(&self) -> Share {
        self.carried_by.iter().map(|(_, share)| *share).sum()
    }
}

/// The weight of each driver, if any is known, and where they come from.
fn weights<'r>(roadmap: &'r Roadmap, drivers: &[&'r Driver]) -> (Option<Vec<Share>>, Source<'r>) {
    let pairs = pairs(roadmap, drivers);
    if !pairs.is_empty() {
        let Compared { weights, apart, missing, ratio, worst } = pairwise::compare(drivers.len(), &pairs);
        let worst = worst.map(|(place, (others, is_turned))| {
            let Pair { more, less, times } = pairs[place];
            Contradiction { driver: drivers[more], than: drivers[less], said: times, others, is_turned }
        });
        let comparing = Comparing {
            pairs: pairs.len(),
            missing: missing.into_iter().map(|(one, other)| (drivers[one], drivers[other])).collect(),
            apart: apart.into_iter().map(|place| drivers[place]).collect(),
            ratio,
            worst,
        };
        return (Some(weights), Source::Comparisons(comparing));
    }
    let points: Vec<i128> = drivers.iter().map(|driver| driver.importance.unwrap_or_default().into()).collect();
    if points.iter().all(|points| *points == 0) {
        return (None, Source::Nothing);
    }
    (Some(shares(&points)), Source::Points)
}

/// The comparisons of two known drivers that can be used: the first of each two, on the scale.
fn pairs(roadmap: &Roadmap, drivers: &[&Driver]) -> Vec<Pair> {
    let places: BTreeMap<&DriverId, usize> =
        drivers.iter().enumerate().map(|(place, driver)| (&driver.id, place)).collect();
    let mut seen = BTreeSet::new();
    let mut pairs = vec![];
    for comparison in &roadmap.comparisons {
        let (Some(more), Some(less)) = (places.get(&comparison.driver), places.get(&comparison.than)) else { continue };
        let is_known = more != less && (1..=crate::driver::MOST_TIMES).contains(&comparison.times);
        if is_known && seen.insert((more.min(less), more.max(less))) {
            pairs.push(Pair { more: *more, less: *less, times: comparison.times });
        }
    }
    pairs
}

/// For each driver the outcomes that carry it, in the order of the roadmap: the first link of each two, scaled down where
/// they carry more than the whole.
fn links<'r>(roadmap: &'r Roadmap, drivers: &[&Driver]) -> Vec<Vec<(&'r Outcome, Share)>> {
    let mut known: BTreeMap<(&DriverId, &OutcomeId), Share> = BTreeMap::new();
    for DriverLink { driver, outcome, share } in &roadmap.driver_links {
        known.entry((driver, outcome)).or_insert(Share(share.0.clamp(0, Share::WHOLE.0)));
    }
    let of = |driver: &&Driver| {
        let mut seen = BTreeSet::new();
        let outcomes = roadmap.outcomes.iter().filter(|outcome| seen.insert(&outcome.id));
        let share = |outcome: &'r Outcome| Some((outcome, *known.get(&(&driver.id, &outcome.id))?));
        let carried: Vec<(&Outcome, Share)> = outcomes.filter_map(share).filter(|(_, share)| share.0 > 0).collect();
        let sum: i64 = carried.iter().map(|(_, share)| share.0).sum();
        if sum <= Share::WHOLE.0 {
            return carried;
        }
        let sizes: Vec<i128> = carried.iter().map(|(_, share)| share.0.into()).collect();
        let scaled = carried.iter().zip(shares(&sizes)).map(|((outcome, _), share)| (*outcome, share));
        scaled.filter(|(_, share)| share.0 > 0).collect()
    };
    drivers.iter().map(of).collect()
}

/// What the outcomes that carry a driver would be worth.
///
/// In whole points: rounded down, then one more for the largest remainders as long as the sum over all periods allows
/// it. Where all of them count alike the sum of their worths stays to the point; where some count once and others in
/// every period, it falls short by less than a point in every period.
fn carrying<'r>(roadmap: &'r Roadmap, drivers: &[Weighed<'r>]) -> Vec<Carrying<'r>> {
    let mut said: BTreeMap<&OutcomeId, i128> = BTreeMap::new();
    for weighed in drivers {
        let weight = i128::from(weighed.weight.unwrap_or_default().0);
        for (outcome, share) in &weighed.carried_by {
            *said.entry(&outcome.id).or_default() += weight * i128::from(share.0);
        }
    }
    let mut seen = BTreeSet::new();
    let weighs =
        |outcome: &&'r Outcome| said.get(&outcome.id).is_some_and(|size| *size > 0) && seen.insert(&outcome.id);
    let outcomes: Vec<&Outcome> = roadmap.outcomes.iter().filter(weighs).collect();
    let times = |outcome: &Outcome| match outcome.counts {
        WorthCounts::EachPeriod => i128::from(roadmap.settings.periods.max(1)),
        WorthCounts::Once => 1,
    };
    let sizes: Vec<i128> = outcomes.iter().map(|outcome| said[&outcome.id]).collect();
    let whole: Vec<i128> =
        outcomes.iter().map(|outcome| i128::from(outcome.worth.0.clamp(0, Points::MAX.0)) * times(outcome)).collect();
    let (all, total) = (sizes.iter().sum::<i128>(), whole.iter().sum::<i128>());
    if all == 0 || total == 0 {
        return vec![];
    }
    let exact = |place: usize| (sizes[place] * total, all * times(outcomes[place]));
    let mut worths: Vec<i128> = (0..outcomes.len()).map(exact).map(|(over, under)| over / under).collect();
    let mut left: i128 =
        total - worths.iter().zip(&outcomes).map(|(worth, outcome)| worth * times(outcome)).sum::<i128>();
    let mut order: Vec<usize> = (0..outcomes.len()).collect();
    // remainders are compared as fractions of a point: crosswise, without dividing
    order.sort_by(|one, other| {
        let rest = |place: usize| {
            let (over, under) = exact(place);
            (over % under, under)
        };
        let ((one, under_one), (other, under_other)) = (rest(*one), rest(*other));
        (other * under_one).cmp(&(one * under_other))
    });
    for place in order {
        let step = times(outcomes[place]);
        let (over, under) = exact(place);
        if step <= left && over % under > 0 {
            worths[place] += 1;
            left -= step;
        }
    }
    let (now, said) = (shares(&whole), shares(&sizes));
    (outcomes.iter().enumerate())
        .map(|(place, outcome)| Carrying {
            outcome,
            now: now[place],
            said: said[place],
            worth: Points(i64::try_from(worths[place]).expect("a worth is at most the sum of 64-bit worths")),
        })
        .collect()
}

/// Why outcomes cannot be weighed by drivers, or what that comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ByDrivers {
    /// No outcome carries a driver that weighs something, or none of them is worth anything.
    Nothing,
    /// Every outcome is worth what the drivers say.
    AsItIs,
    /// An outcome, by its id, would be worth more than there can be.
    TooMuch(OutcomeId, Points),
    /// The roadmap with the worths that the drivers say, and how many are others.
    Changed(Box<Roadmap>, usize),
}

impl Roadmap {
    /// This roadmap with outcomes worth what the drivers say.
    #[must_use]
    pub fn weighed_by_drivers(&self) -> ByDrivers {
        let Some(weighing) = Weighing::of(self).filter(|weighing| !weighing.outcomes.is_empty()) else {
            return ByDrivers::Nothing;
        };
        if let Some(carrying) = weighing.outcomes.iter().find(|carrying| carrying.worth > Points::MAX) {
            return ByDrivers::TooMuch(carrying.outcome.id.clone(), carrying.worth);
        }
        let count = weighing.differing();
        if count == 0 {
            return ByDrivers::AsItIs;
        }
        let mut roadmap = self.clone();
        for outcome in &mut roadmap.outcomes {
            if let Some(carrying) = weighing.outcome(&outcome.id) {
                outcome.worth = carrying.worth;
            }
        }
        ByDrivers::Changed(Box::new(roadmap), count)
    }
}
