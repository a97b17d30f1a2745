//! What stakeholders mean for a plan: who backs how much of it, who has to be won before when, whom it asks too much of.
//!
//! Derived from roadmap and plan in integers; it restricts no plan. Without a plan everything in the roadmap counts as if
//! it were done at no particular time. Deliberately not here: how it is drawn (see `charts::stakeholders`).

use std::collections::BTreeMap;

use crate::credit::credited;
use crate::stakeholder::{POWERFUL, STRONGEST, Stakeholder, Stance};
use crate::{
    Evaluation, Index, Investment, InvestmentId, Period, Problem, Roadmap, Severity, Share, StakeholderId, Value,
    evaluation, say, words,
};

/// Where one stakeholder stands on the plan as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'r> {
    /// The stakeholder.
    pub stakeholder: &'r Stakeholder,
    /// Sum of its leanings over what is done.
    pub net: i64,
    /// How many of the investments that are done it is for.
    pub backs: usize,
    /// How many it is against.
    pub opposes: usize,
    /// The share of the plan's value it backs; nothing where there is no plan or no value. See [`standings`].
    pub backed: Option<Share>,
    /// How much change it is asked for in each period; empty without a plan.
    pub load: Vec<u32>,
}

impl Standing<'_> {
    /// The period in which it is asked for most, the first of several, and how much that is; nothing if it never is.
    #[must_use]
    pub fn busiest(&self) -> Option<(Period, u32)> {
        let most = self.load.iter().copied().max().filter(|most| *most > 0)?;
        let place = self.load.iter().position(|load| *load == most)?;
        Some((Period(u16::try_from(place).ok()?), most))
    }
}

/// Somebody with power who is against something the plan does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToWin<'r> {
    /// Who.
    pub stakeholder: &'r Stakeholder,
    /// Before this period begins: it is that in which the first of `opposed` starts.
    pub before: Period,
    /// What it is against, by start: the investment, when it starts, how strongly it is against it (−1 or −2).
    pub opposed: Vec<(&'r Investment, Period, i8)>,
}

/// More change in a period than a stakeholder bears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overload<'r> {
    /// Who.
    pub stakeholder: &'r Stakeholder,
    /// When.
    pub period: Period,
    /// How much change it is asked for.
    pub load: u32,
    /// How much it bears.
    pub bears: u16,
    /// What asks for it, in the order of the roadmap.
    pub by: Vec<&'r Investment>,
}

/// Support for one investment: the sum of power times leaning over all stakeholders, −10 to 10 for each of them.
#[must_use]
pub fn support_for(roadmap: &Roadmap, investment: &InvestmentId) -> i64 {
    let stances = roadmap.stances.iter().filter(|stance| stance.investment == *investment);
    let weighed = stances.filter_map(|stance| {
        Some(i64::from(roadmap.stakeholder(&stance.stakeholder)?.power) * i64::from(stance.leaning))
    });
    weighed.sum()
}

/// Where each stakeholder stands, in the order of the roadmap.
///
/// The share of the value it backs is Σ value(i) · max(0, leaning(i)) ÷ (2 · Σ value(i)) over the investments i of the
/// plan, the values those of [`credited`]: what it is strongly for counts in full, what it is for counts by half.
#[must_use]
pub fn standings<'r>(
    roadmap: &'r Roadmap,
    planned: Option<(&BTreeMap<InvestmentId, Period>, &Evaluation)>,
) -> Vec<Standing<'r>> {
    let index = Index::new(roadmap);
    let values = planned.map(|(starts, evaluation)| credited(&index, starts, evaluation));
    let is_done = |investment: &InvestmentId| match planned {
        Some((starts, _)) => starts.contains_key(investment),
        None => index.investment(investment).is_some(),
    };
    let by_stakeholder = stances_by_stakeholder(roadmap);
    let standing = |stakeholder: &'r Stakeholder| {
        let all = by_stakeholder.get(&stakeholder.id).map_or(&[][..], Vec::as_slice);
        let stances: Vec<&Stance> = all.iter().copied().filter(|stance| is_done(&stance.investment)).collect();
        Standing {
            stakeholder,
            net: stances.iter().map(|stance| i64::from(stance.leaning)).sum(),
            backs: stances.iter().filter(|stance| stance.leaning > 0).count(),
            opposes: stances.iter().filter(|stance| stance.leaning < 0).count(),
            backed: values.as_ref().and_then(|values| backed(values, &stances)),
            load: planned.map_or_else(Vec::new, |(starts, _)| load(roadmap, &index, starts, &stances)),
        }
    };
    roadmap.stakeholders.iter().map(standing).collect()
}

fn stances_by_stakeholder(roadmap: &Roadmap) -> BTreeMap<&StakeholderId, Vec<&Stance>> {
    let mut found: BTreeMap<&StakeholderId, Vec<&Stance>> = BTreeMap::new();
    for stance in &roadmap.stances {
        found.entry(&stance.stakeholder).or_default().push(stance);
    }
    found
}

/// Rounded half up; nothing where there is no value to have a share of.
fn backed(values: &BTreeMap<&InvestmentId, Value>, stances: &[&Stance]) -> Option<Share> {
    let whole: i128 = values.values().map(|value| i128::from(value.0)).sum();
    let value = |stance: &Stance| values.get(&stance.investment).map_or(0, |value| i128::from(value.0));
    let part: i128 = stances.iter().map(|stance| value(stance) * i128::from(stance.leaning.max(0))).sum();
    let unit = i128::from(STRONGEST) * whole;
    (unit > 0).then(|| Share(i64::try_from((part * 10_000 + unit / 2) / unit).expect("a share is at most the whole")))
}

/// Change asked for in each period: the load of each investment in every period of its life.
fn load(roadmap: &Roadmap, index: &Index, starts: &BTreeMap<InvestmentId, Period>, stances: &[&Stance]) -> Vec<u32> {
    let mut by_period = vec![0; usize::from(roadmap.settings.periods)];
    for stance in stances {
        if let Some((first, last)) = life(index, starts, &stance.investment) {
            by_period[first.index()..=last.index()].iter_mut().for_each(|cell| *cell += u32::from(stance.load));
        }
    }
    by_period
}

/// First and last period of an investment that starts and ends within the roadmap.
fn life(index: &Index, starts: &BTreeMap<InvestmentId, Period>, id: &InvestmentId) -> Option<(Period, Period)> {
    let start = *starts.get(id)?;
    Some((start, evaluation::ends_in(&index.roadmap().settings, index.investment(id)?, start)?))
}

/// Who has to be won before which period, in order: those with a power of at least [`POWERFUL`] who are against
/// something that starts. The earliest first; of several before the same period the most powerful, then the order of the
/// roadmap.
#[must_use]
pub fn opposition<'r>(roadmap: &'r Roadmap, starts: &BTreeMap<InvestmentId, Period>) -> Vec<ToWin<'r>> {
    let index = Index::new(roadmap);
    let by_stakeholder = stances_by_stakeholder(roadmap);
    let mut path: Vec<ToWin> = roadmap
        .stakeholders
        .iter()
        .filter(|stakeholder| stakeholder.power >= POWERFUL)
        .filter_map(|stakeholder| {
            let against = by_stakeholder.get(&stakeholder.id)?.iter().filter(|stance| stance.leaning < 0);
            let mut opposed: Vec<(&Investment, Period, i8)> = against
                .filter_map(|stance| {
                    let (start, _) = life(&index, starts, &stance.investment)?;
                    Some((index.investment(&stance.investment)?, start, stance.leaning))
                })
                .collect();
            opposed.sort_by(|(a, at, _), (b, other, _)| at.cmp(other).then_with(|| a.id.cmp(&b.id)));
            let before = opposed.first()?.1;
            Some(ToWin { stakeholder, before, opposed })
        })
        .collect();
    path.sort_by_key(|step| (step.before, u8::MAX - step.stakeholder.power));
    path
}

/// Where the plan asks more change of a stakeholder in a period than it bears, in the order of the roadmap and of time.
#[must_use]
pub fn overloads<'r>(roadmap: &'r Roadmap, starts: &BTreeMap<InvestmentId, Period>) -> Vec<Overload<'r>> {
    let index = Index::new(roadmap);
    let by_stakeholder = stances_by_stakeholder(roadmap);
    let mut found = vec![];
    for stakeholder in &roadmap.stakeholders {
        let Some(bears) = stakeholder.bears else { continue };
        let stances = by_stakeholder.get(&stakeholder.id).map_or(&[][..], Vec::as_slice);
        let loads = load(roadmap, &index, starts, stances);
        for (period, load) in roadmap.settings.all_periods().zip(loads) {
            if load <= u32::from(bears) {
                continue;
            }
            let asks = |investment: &&Investment| {
                let of_it = |stance: &&Stance| stance.investment == investment.id && stance.load > 0;
                let is_at_work =
                    life(&index, starts, &investment.id).is_some_and(|(first, last)| first <= period && period <= last);
                is_at_work && stances.iter().copied().any(|stance| of_it(&stance))
            };
            let by = roadmap.investments.iter().filter(asks).collect();
            found.push(Overload { stakeholder, period, load, bears, by });
        }
    }
    found
}

/// The problems that a plan makes for stakeholders: one for each that is asked too much, for its first such period.
#[must_use]
pub fn find_problems(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>) -> Vec<Problem> {
    let all = overloads(roadmap, starts);
    let mut problems: Vec<Problem> = vec![];
    for (place, overload) in all.iter().enumerate() {
        let is_same = |other: &&Overload| other.stakeholder.id == overload.stakeholder.id;
        if all[..place].iter().any(|other| is_same(&other)) {
            continue;
        }
        let names: Vec<String> = overload.by.iter().map(|investment| words::quoted(&investment.name)).collect();
        problems.push(Problem {
            severity: Severity::Warns,
            code: "change_overload".into(),
            subject: format!("stakeholder {}", overload.stakeholder.id),
            message: say!(
                "change-overload",
                name = &overload.stakeholder.name,
                period = roadmap.settings.calendar().name(overload.period),
                load = i64::from(overload.load),
                bears = overload.bears,
                names = words::all_of(&names),
                more = all.iter().filter(is_same).count() - 1
            ),
            hint: say!("change-overload.hint"),
        });
    }
    problems
}
