//! Who can own what: how many people of which rank a plan has period by period, what they can own at once, and which of its
//! investments find nobody.
//!
//! Derived from roadmap and starts in integers. It restricts no plan and takes nothing off its value: a plan may start
//! an investment that nobody can own, and this says so. An owner may pass an investment on from one period to the next,
//! so that an investment named here finds nobody however owners are shared out. Deliberately not here: how it is drawn
//! (see `charts::skills`).

use std::collections::{BTreeMap, VecDeque};

use crate::ladder::Ladder;
use crate::rank::MOST_SKILLS;
use crate::{Calendar, Investment, InvestmentId, Ownership, Period, Rank, Roadmap, Skill, words};

type Starts = BTreeMap<InvestmentId, Period>;

/// Ranks, skills, and what is owned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mastery<'r> {
    /// The ranks in their order; no more than a roadmap can have.
    pub ranks: Vec<Supply<'r>>,
    /// The skills in their order.
    pub skills: Vec<Cover<'r>>,
    /// How many investments of the plan ask for an owner, or train with mentors.
    pub asking: usize,
    /// Those of them that lack somebody, in order of their starts.
    pub gaps: Vec<Gap<'r>>,
}

/// One rank, period by period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supply<'r> {
    /// The rank.
    pub rank: &'r Rank,
    /// How many people hold it.
    pub people: Vec<u32>,
    /// How many of them teach, and own nothing meanwhile.
    pub mentors: Vec<u32>,
    /// How many investments they own.
    pub owned: Vec<u32>,
}

impl Supply<'_> {
    /// How many people hold it at the end.
    #[must_use]
    pub fn at_end(&self) -> u32 {
        self.people.last().copied().unwrap_or_else(|| self.rank.headcount.into())
    }

    /// How many investments they can own at once in a period: everybody who does not teach, `span` each.
    #[must_use]
    pub fn room(&self, period: usize) -> u32 {
        (self.people[period] - self.mentors[period]).saturating_mul(self.rank.span.into())
    }

    /// The period with the least room left, with what they own then and have room for.
    #[must_use]
    pub fn tightest(&self) -> Option<(Period, u32, u32)> {
        let all = (0u16..).zip(&self.owned).map(|(at, owned)| (Period(at), *owned, self.room(at.into())));
        all.min_by_key(|(_, owned, room)| (room - owned, u32::MAX - owned))
    }
}

/// One skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover<'r> {
    /// The skill.
    pub skill: &'r Skill,
    /// The level expected of each rank, 0 for none; in the order of the ranks.
    pub expected: Vec<u8>,
    /// Where the plan asks for most of it beyond what there is; nothing where no investment of it asks for this skill.
    pub worst: Option<Worst>,
}

impl Cover<'_> {
    /// How many people are expected to have it at a level or above today.
    #[must_use]
    pub fn people(&self, ranks: &[Supply], level: u8) -> u32 {
        let able = ranks.iter().zip(&self.expected).filter(|(_, expected)| **expected >= level);
        able.map(|(supply, _)| u32::from(supply.rank.headcount)).sum()
    }
}

/// A level of a skill in a period: how many investments ask for it at once, and how many can be owned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worst {
    /// The level.
    pub level: u8,
    /// The period.
    pub period: Period,
    /// How many investments that run ask for this level or a higher one.
    pub need: u32,
    /// How many those can own at once who are expected to have it.
    pub have: u32,
}

/// An investment of the plan that lacks somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap<'r> {
    /// The investment.
    pub investment: &'r Investment,
    /// Whom it asks for.
    pub ownership: &'r Ownership,
    /// The periods in which it does.
    pub periods: Vec<Period>,
    /// Whom it lacks.
    pub lack: Lack,
}

/// Whom an investment lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// Nobody holds a rank that would do then.
    Nobody,
    /// All who could own it own something else or teach.
    Busy,
    /// There are not enough people above the rank it trains for.
    Mentors,
}

impl Gap<'_> {
    /// When it lacks somebody, in ranges of periods: "Q3 – Q4 2027 and Q2 2028".
    #[must_use]
    pub fn when(&self, calendar: &Calendar) -> String {
        let mut ranges: Vec<(Period, Period)> = vec![];
        for period in &self.periods {
            match ranges.last_mut() {
                Some((_, last)) if last.0 + 1 == period.0 => *last = *period,
                _ => ranges.push((*period, *period)),
            }
        }
        let named = |(first, last): &(Period, Period)| match first == last {
            true => calendar.name(*first),
            false => calendar.range(*first, *last),
        };
        words::all_of(&ranges.iter().map(named).collect::<Vec<_>>())
    }
}

impl<'r> Mastery<'r> {
    /// Who can own what with these starts; without them as it is today. Nothing where there is no rank.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, starts: Option<&Starts>) -> Option<Self> {
        if roadmap.ranks.is_empty() {
            return None;
        }
        let ladder = Ladder::of(roadmap);
        let periods = roadmap.settings.periods.into();
        let runs = runs(roadmap, &ladder, starts);
        let mut ranks = supplies(&ladder, &runs, periods);
        let mut gaps = teach(&ladder, &runs, &mut ranks);
        gaps.extend(own(&runs, &mut ranks, periods));
        let place = |gap: &Gap| runs.iter().position(|run| run.investment.id == gap.investment.id);
        gaps.sort_by_key(place);
        let asking = runs.iter().filter(|run| run.asks || run.ownership.mentors > 0).count();
        let skills = roadmap.skills.iter().take(MOST_SKILLS);
        let skills = skills.map(|skill| cover(&ladder, skill, &runs, &ranks, periods)).collect();
        Some(Self { ranks, skills, asking, gaps })
    }

    /// How many investments lack somebody: each once, even if it lacks an owner and mentors.
    #[must_use]
    pub fn lacking(&self) -> usize {
        let mut ids: Vec<&InvestmentId> = self.gaps.iter().map(|gap| &gap.investment.id).collect();
        ids.dedup();
        ids.len()
    }

    /// How many people hold any rank today.
    #[must_use]
    pub fn headcount(&self) -> u32 {
        self.ranks.iter().map(|supply| u32::from(supply.rank.headcount)).sum()
    }
}

/// An investment of the plan with whom it asks for.
struct Run<'r> {
    investment: &'r Investment,
    ownership: &'r Ownership,
    /// Whether it asks for an owner.
    asks: bool,
    /// A bit for each rank that may own it.
    accepts: u32,
    first: usize,
    /// The period after its last.
    end: usize,
}

impl Run<'_> {
    fn is_in(&self, period: usize) -> bool {
        (self.first..self.end).contains(&period)
    }
}

/// What runs, in order of starts and then of the roadmap; the first that is said of an investment counts.
fn runs<'r>(roadmap: &'r Roadmap, ladder: &Ladder, starts: Option<&Starts>) -> Vec<Run<'r>> {
    let mut said: BTreeMap<&InvestmentId, &'r Ownership> = BTreeMap::new();
    for ownership in &roadmap.ownerships {
        said.entry(&ownership.investment).or_insert(ownership);
    }
    let run = |item: &'r Investment| {
        let ownership = *said.get(&item.id)?;
        let first = usize::from(starts?.get(&item.id)?.0);
        let end = (first + usize::from(item.duration)).min(roadmap.settings.periods.into());
        let accepts = ladder.accepted(ownership).into_iter().map(|place| 1 << place).sum();
        Some(Run { investment: item, ownership, asks: ladder.asks(ownership), accepts, first, end })
    };
    let mut found: Vec<Run> = roadmap.investments.iter().filter_map(run).collect();
    found.sort_by_key(|run| run.first);
    found
}

/// How many people hold each rank period by period. Training moves people up: from the period after it on they hold the
/// rank it trains for, and come from the rank just below on the same path, as many as hold it; the lowest rank of a path
/// grows from outside.
fn supplies<'r>(ladder: &Ladder<'r>, runs: &[Run], periods: usize) -> Vec<Supply<'r>> {
    let mut now: Vec<u32> = ladder.ranks.iter().map(|rank| rank.headcount.into()).collect();
    let mut people = vec![vec![]; now.len()];
    for period in 0..periods {
        for run in runs.iter().filter(|run| run.end == period && run.end > run.first) {
            let Some(place) = run.ownership.trains.as_ref().and_then(|id| ladder.place(id)) else { continue };
            let trained = u32::from(run.ownership.trained);
            let below = ladder.below(place);
            let come = below.map_or(trained, |below| trained.min(now[below]));
            if let Some(below) = below {
                now[below] -= come;
            }
            now[place] += come;
        }
        for (row, now) in people.iter_mut().zip(&now) {
            row.push(*now);
        }
    }
    let none = vec![0; periods];
    let supply = |(rank, people)| Supply { rank, people, mentors: none.clone(), owned: none.clone() };
    ladder.ranks.iter().copied().zip(people).map(supply).collect()
}

/// Lets people of higher ranks teach, the nearest rank first, and tells which trainings find too few.
fn teach<'r>(ladder: &Ladder, runs: &[Run<'r>], ranks: &mut [Supply]) -> Vec<Gap<'r>> {
    let mut gaps = vec![];
    for run in runs.iter().filter(|run| run.ownership.mentors > 0) {
        let Some(trains) = run.ownership.trains.as_ref().and_then(|id| ladder.place(id)) else { continue };
        let mut periods = vec![];
        for period in run.first..run.end {
            let mut missing = u32::from(run.ownership.mentors);
            for above in ladder.above(trains) {
                let supply = &mut ranks[above];
                let taken = missing.min(supply.people[period] - supply.mentors[period]);
                supply.mentors[period] += taken;
                missing -= taken;
            }
            if missing > 0 {
                periods.extend(number(period));
            }
        }
        if !periods.is_empty() {
            let Run { investment, ownership, .. } = run;
            gaps.push(Gap { investment, ownership, periods, lack: Lack::Mentors });
        }
    }
    gaps
}

/// Shares out owners period by period, to those that have run longest first, and tells who finds none.
fn own<'r>(runs: &[Run<'r>], ranks: &mut [Supply], periods: usize) -> Vec<Gap<'r>> {
    let mut without: BTreeMap<usize, (Vec<Period>, bool)> = BTreeMap::new();
    for period in 0..periods {
        let mut places = Places::new(ranks.iter().map(|supply| supply.room(period)).collect());
        for (place, run) in runs.iter().enumerate().filter(|(_, run)| run.asks && run.is_in(period)) {
            if places.take(run.accepts) {
                continue;
            }
            let (missing, is_nobody) = without.entry(place).or_insert_with(|| (vec![], true));
            missing.extend(number(period));
            let fits = |(at, supply): (usize, &Supply)| run.accepts & (1 << at) != 0 && supply.people[period] > 0;
            *is_nobody &= !ranks.iter().enumerate().any(fits);
        }
        for (supply, held) in ranks.iter_mut().zip(&places.held) {
            supply.owned[period] = held.values().sum();
        }
    }
    let gap = |(place, (periods, is_nobody)): (usize, (Vec<Period>, bool))| {
        let Run { investment, ownership, .. } = runs[place];
        Gap { investment, ownership, periods, lack: if is_nobody { Lack::Nobody } else { Lack::Busy } }
    };
    without.into_iter().map(gap).collect()
}

fn number(period: usize) -> Option<Period> {
    u16::try_from(period).ok().map(Period)
}

/// Places with owners in one period. Askers that accept the same ranks are alike, so that counts are enough.
///
/// Taking places one asker after the other, moving earlier ones along a shortest path where need be, leaves as few as
/// possible without one: C. Berge's theorem on augmenting paths (1957) for a matching with capacities. Whoever has a place
/// keeps having one.
struct Places {
    room: Vec<u32>,
    /// For each rank how many of those that accept these ranks it owns.
    held: Vec<BTreeMap<u32, u32>>,
}

impl Places {
    fn new(room: Vec<u32>) -> Self {
        let held = vec![BTreeMap::new(); room.len()];
        Self { room, held }
    }

    /// Finds a place for one more that accepts these ranks, the lowest first; whether there is one.
    fn take(&mut self, accepts: u32) -> bool {
        let all = 0..self.room.len();
        let is_in = |ranks: u32, rank: usize| ranks & (1 << rank) != 0;
        let mut from: Vec<Option<(usize, u32)>> = vec![None; self.room.len()];
        let mut seen = accepts;
        let mut next: VecDeque<usize> = all.clone().filter(|rank| is_in(accepts, *rank)).collect();
        while let Some(mut rank) = next.pop_front() {
            if self.held[rank].values().sum::<u32>() < self.room[rank] {
                while let Some((before, moved)) = from[rank] {
                    let count = self.held[before].get_mut(&moved).expect("it is moved from where it is");
                    *count -= 1;
                    if *count == 0 {
                        self.held[before].remove(&moved);
                    }
                    *self.held[rank].entry(moved).or_default() += 1;
                    rank = before;
                }
                *self.held[rank].entry(accepts).or_default() += 1;
                return true;
            }
            for moved in self.held[rank].keys() {
                for to in all.clone().filter(|to| is_in(*moved, *to) && !is_in(seen, *to)) {
                    from[to] = Some((rank, *moved));
                    next.push_back(to);
                }
                seen |= moved;
            }
        }
        false
    }
}

/// Where a plan asks for most of a skill beyond what there is: of all levels asked and all periods the one with the
/// greatest need − have; of equal ones the one with the greater need, the lower level, the earlier period.
fn cover<'r>(ladder: &Ladder, skill: &'r Skill, runs: &[Run], ranks: &[Supply], periods: usize) -> Cover<'r> {
    let expected: Vec<u8> = ranks.iter().map(|supply| ladder.expected(&supply.rank.id, &skill.id)).collect();
    let asks = |run: &&Run| run.ownership.skill.as_ref() == Some(&skill.id);
    let mut levels: Vec<u8> = runs.iter().filter(asks).map(|run| run.ownership.level).collect();
    levels.sort_unstable();
    levels.dedup();
    let mut worst: Option<(i64, Worst)> = None;
    for level in levels {
        for period in 0..periods {
            let asking = runs.iter().filter(asks).filter(|run| run.ownership.level >= level && run.is_in(period));
            let need = u32::try_from(asking.count()).unwrap_or(u32::MAX);
            let able = ranks.iter().zip(&expected).filter(|(_, expected)| **expected >= level);
            let have: u32 = able.map(|(supply, _)| supply.room(period)).fold(0, u32::saturating_add);
            let short = i64::from(need) - i64::from(have);
            let is_worse = |(known, at): &(i64, Worst)| (short, need) > (*known, at.need);
            if need > 0
                && worst.as_ref().is_none_or(is_worse)
                && let Some(period) = number(period)
            {
                worst = Some((short, Worst { level, period, need, have }));
            }
        }
    }
    Cover { skill, expected, worst: worst.map(|(_, worst)| worst) }
}
