//! How the management flywheel turns: where every blade stands at the end of each period, how fast the whole is, which
//! blade is the weakest, and which investment turns it most.
//!
//! The recurrence is linear and in integers, hundredths of a point. With d = where a blade stands less its start,
//!
//!   d'\[j\] = (15 · d\[j\] + 2 · Σ strength\[i→j\] · d\[i\]) / 20, rounded towards 0, + the points that push j,
//!
//! so a quarter of what was gained is lost in each period to friction, and each degree of strength hands on a tenth of what
//! another blade has gained. Where a blade stands is kept within 0 and 100. Both shares are our own judgement and the same
//! for every roadmap. While nothing pushes, every blade stays at its start; moved away from it, it would come back if the
//! flywheel is [stable](stability). An investment pushes from the period after its end on, later by its lag, and as long as
//! the roadmap goes on. The speed of the flywheel is the mean of its blades.
//!
//! The picture of management as a flywheel is J. Collins, "Good to Great" (2001). Deliberately not here: how it is drawn
//! (see `charts::flywheel`).

pub mod stability;

use std::collections::BTreeMap;

use crate::blade::{FULL, MOST_BLADES, MOST_STRENGTH};
use crate::{Blade, BladeId, Investment, InvestmentId, Period, Roadmap, words};

/// What is left of a gain after one period, what a degree of strength hands on, and of how many parts both are.
pub const SHARES: (i64, i64, i64) = (15, 2, 20);

/// Hundredths of a point in a point.
const POINT: i64 = 100;

/// The flywheel over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flywheel<'r> {
    /// The blades in their order; of too many the first eight.
    pub blades: Vec<&'r Blade>,
    /// Where each stands at the end of each period, by period, in hundredths of a point of 0 to 10,000.
    pub states: Vec<Vec<i64>>,
}

/// What an investment does to the speed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn<'r> {
    /// The investment.
    pub investment: &'r Investment,
    /// Whether it is in the plan.
    pub is_planned: bool,
    /// In the plan: by how much the flywheel is faster in the end than without it. Left out: by how much it would be faster
    /// if it began as early as it may. In hundredths of a point; below 0 it is slower.
    pub by: i64,
}

/// A push as the recurrence needs it.
struct Pushing<'r> {
    investment: &'r InvestmentId,
    blade: usize,
    points: i64,
    /// Periods from the start of the investment to the first that is pushed.
    after: usize,
}

/// The blades that count: of too many the first.
fn counted(roadmap: &Roadmap) -> &[Blade] {
    &roadmap.blades[..roadmap.blades.len().min(MOST_BLADES)]
}

/// How strongly each blade (column) turns each other (row): −2 to 2, 0 in the diagonal.
#[must_use]
pub fn strengths(roadmap: &Roadmap) -> Vec<Vec<i64>> {
    let blades = counted(roadmap);
    let mut known: BTreeMap<(&BladeId, &BladeId), i8> = BTreeMap::new();
    for influence in &roadmap.influences {
        known.entry((&influence.from, &influence.to)).or_insert(influence.strength);
    }
    let between = |to: &Blade, from: &Blade| match from.id == to.id {
        true => 0,
        false => known
            .get(&(&from.id, &to.id))
            .map_or(0, |strength| i64::from(*strength.clamp(&-MOST_STRENGTH, &MOST_STRENGTH))),
    };
    blades.iter().map(|to| blades.iter().map(|from| between(to, from)).collect()).collect()
}

fn pushings(roadmap: &Roadmap) -> Vec<Pushing<'_>> {
    let blades: BTreeMap<&BladeId, usize> =
        counted(roadmap).iter().enumerate().rev().map(|(place, blade)| (&blade.id, place)).collect();
    let durations: BTreeMap<&InvestmentId, u16> =
        roadmap.investments.iter().rev().map(|item| (&item.id, item.duration)).collect();
    (roadmap.pushes_by().into_iter())
        .filter_map(|((investment, blade), push)| {
            let after = usize::from(*durations.get(investment)?) + usize::from(push.lag);
            Some(Pushing { investment, blade: *blades.get(blade)?, points: i64::from(push.points), after })
        })
        .collect()
}

/// Where the blades stand at the end of each period.
fn turned(
    roadmap: &Roadmap,
    strengths: &[Vec<i64>],
    pushings: &[Pushing],
    start: &dyn Fn(&InvestmentId) -> Option<Period>,
) -> Vec<Vec<i64>> {
    let starts: Vec<i64> = counted(roadmap).iter().map(|blade| i64::from(blade.start.min(FULL)) * POINT).collect();
    let (kept, handed_on, whole) = SHARES;
    let pushes: Vec<(usize, usize, i64)> = (pushings.iter())
        .filter_map(|known| Some((start(known.investment)?.index() + known.after, known.blade, known.points)))
        .collect();
    let mut now = starts.clone();
    let mut states = vec![];
    for period in 0..usize::from(roadmap.settings.periods) {
        let gained: Vec<i64> = now.iter().zip(&starts).map(|(now, start)| now - start).collect();
        let mut next: Vec<i64> = (strengths.iter().enumerate())
            .map(|(to, row)| {
                let turned: i64 = row.iter().zip(&gained).map(|(strength, gained)| strength * gained).sum();
                starts[to] + (kept * gained[to] + handed_on * turned) / whole
            })
            .collect();
        for (first, blade, points) in &pushes {
            if *first <= period {
                next[*blade] += points * POINT;
            }
        }
        now = next.into_iter().map(|state| state.clamp(0, i64::from(FULL) * POINT)).collect();
        states.push(now.clone());
    }
    states
}

/// Where a blade stands, or how fast the flywheel is, in whole points: "47".
#[must_use]
pub fn points(hundredths: i64) -> String {
    let rounded = (hundredths.abs() + POINT / 2) / POINT;
    words::work(rounded * hundredths.signum())
}

/// By how much the speed or a blade changes, in points with their sign, to the tenth: "+3.4".
#[must_use]
pub fn points_change(hundredths: i64) -> String {
    let tenths = (hundredths.abs() + 5) / 10 * hundredths.signum();
    let sign = if tenths > 0 { "+" } else { "" };
    format!("{sign}{}", words::tenths(tenths))
}

/// The mean of where blades stand, rounded, in hundredths of a point.
fn mean(states: &[i64]) -> i64 {
    let count = i64::try_from(states.len().max(1)).expect("a few blades");
    (states.iter().sum::<i64>() + count / 2) / count
}

impl<'r> Flywheel<'r> {
    /// How it turns with these starts; without any nothing pushes. Nothing where there is no blade.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, starts: Option<&BTreeMap<InvestmentId, Period>>) -> Option<Self> {
        if roadmap.blades.is_empty() {
            return None;
        }
        let start = |id: &InvestmentId| starts.and_then(|starts| starts.get(id)).copied();
        let states = turned(roadmap, &strengths(roadmap), &pushings(roadmap), &start);
        Some(Self { blades: counted(roadmap).iter().collect(), states })
    }

    /// Where each blade stands before the first period, in hundredths of a point.
    #[must_use]
    pub fn today(&self) -> Vec<i64> {
        self.blades.iter().map(|blade| i64::from(blade.start.min(FULL)) * POINT).collect()
    }

    /// Where each blade stands at the end of a period; today where none is named or there is none of it.
    #[must_use]
    pub fn at(&self, period: Option<Period>) -> Vec<i64> {
        period.and_then(|period| self.states.get(period.index())).cloned().unwrap_or_else(|| self.today())
    }

    /// The mean of all blades at the end of a period, in hundredths of a point; today where none is named.
    #[must_use]
    pub fn speed(&self, period: Option<Period>) -> i64 {
        mean(&self.at(period))
    }

    /// The places of the weakest blades at the end of a period; today where none is named. None where all stand alike.
    #[must_use]
    pub fn weakest(&self, period: Option<Period>) -> Vec<usize> {
        let states = self.at(period);
        let (least, most) = (states.iter().min(), states.iter().max());
        (0..states.len()).filter(|place| least == states.get(*place) && least < most).collect()
    }

    /// Their names, quoted and in one list; empty where all stand alike.
    #[must_use]
    pub fn weakest_named(&self, period: Option<Period>) -> String {
        let names: Vec<String> =
            self.weakest(period).into_iter().map(|place| words::quoted(&self.blades[place].name)).collect();
        words::all_of(&names)
    }

    /// Whether no blade moves in any period.
    #[must_use]
    pub fn is_still(&self) -> bool {
        let today = self.today();
        self.states.iter().all(|states| *states == today)
    }
}

/// What every investment that pushes a blade does to the speed in the end, the fastest first; those in the plan before
/// those left out where both do the same. An investment that nothing is gained or lost by is not listed.
#[must_use]
pub fn turns<'r>(roadmap: &'r Roadmap, starts: Option<&BTreeMap<InvestmentId, Period>>) -> Vec<Turn<'r>> {
    let (strengths, pushings) = (strengths(roadmap), pushings(roadmap));
    let planned = |id: &InvestmentId| starts.and_then(|starts| starts.get(id)).copied();
    let speed = |start: &dyn Fn(&InvestmentId) -> Option<Period>| {
        turned(roadmap, &strengths, &pushings, start).last().map_or(0, |last| mean(last))
    };
    let with_plan = speed(&planned);
    let turn = |item: &'r Investment| {
        if !pushings.iter().any(|known| *known.investment == item.id) {
            return None;
        }
        let is_planned = planned(&item.id).is_some();
        let by = if is_planned {
            with_plan - speed(&|id| planned(id).filter(|_| *id != item.id))
        } else {
            let (earliest, _) = item.window(roadmap.settings.periods)?;
            speed(&|id| if *id == item.id { Some(earliest) } else { planned(id) }) - with_plan
        };
        (by != 0).then_some(Turn { investment: item, is_planned, by })
    };
    let mut turns: Vec<Turn> = roadmap.investments.iter().filter_map(turn).collect();
    turns.sort_by_key(|turn| (std::cmp::Reverse(turn.by), !turn.is_planned));
    turns
}
