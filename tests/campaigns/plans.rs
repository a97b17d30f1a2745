//! The planner against the truth and against itself.
//!
//! `run`: on roadmaps small enough to try every plan, planner, exhaustive search and the independent check agree.
//! `turns`: on larger ones, the same roadmap said in another way (lists turned round, other names, money in other
//! coins, a limit that nothing reaches, a need that follows from others) has the same plan, and one with more money none
//! that is worth less.
//! Deliberately not here: how fast it is (see `make bench`).

use std::collections::BTreeSet;

use model::{Fund, FundCost, Money, Need, NeedOn, Period, Plan, Pool, Proof, Roadmap, Share, Value, check_plan};
use planner::{Options, PlanError, Progress, Unwatched, Watch, make_plan};
use serde_json::Value as Json;
use tests::generate::{self, Shape};

use crate::tally::{Size, Tally, across};

/// Seconds one plan of a larger roadmap may take; what holds of bounds holds however far it has come.
const PATIENCE: f64 = 5.0;
/// How much dearer everything becomes in other coins.
const COINS: i64 = 3;

fn plan(roadmap: &Roadmap, seconds: f64) -> Result<Plan, PlanError> {
    make_plan(roadmap, &Options::seconds(seconds), &mut Unwatched)
}

/// The lowest bound that was told while a plan was searched for.
#[derive(Debug)]
struct Told(Option<i64>);

impl Watch for Told {
    fn progress(&mut self, progress: Progress) {
        self.0 = self.0.into_iter().chain(progress.bound).min();
    }

    fn is_cancelled(&self) -> bool {
        false
    }
}

/// Small roadmaps, each against all of its plans.
pub fn run(size: Size, tally: &Tally) {
    let seeds: Vec<u64> = (0..size.choose(2_000, 50_000)).collect();
    across(&seeds, || (), |(), seed| against_all(*seed, tally));
    // the comparison is worth something only if the cases are varied
    let cases = tally.cases();
    assert!(tally.noted("have no plan") * 5 >= cases, "too few of {cases} cases have no plan");
    assert!(tally.noted("do something") * 3 >= cases, "too few of {cases} plans do anything");
}

fn against_all(seed: u64, tally: &Tally) {
    let roadmap = generate::roadmap(seed, &Shape::tiny(seed));
    let mut told = Told(None);
    let found = make_plan(&roadmap, &Options::default(), &mut told);
    match (found, generate::exhaustive(&roadmap)) {
        (Ok(plan), Some(best)) => {
            // what is shown while it searches has to hold as well as what is shown in the end
            if told.0.is_some_and(|bound| bound < best.value.0) {
                tally.fail(format!("seed {seed}: {told:?} was told to be a bound, but the best is {:?}", best.value));
            }
            let is_best = (plan.value, plan.spend, &plan.starts) == (best.value, best.spend, &best.starts);
            if !is_best || (plan.proof, plan.bound) != (Proof::Proven, Some(plan.value)) {
                tally.fail(format!("seed {seed}: planned {plan:?}, but the best is {best:?}"));
            }
            if let Some(broken) = check_plan(&roadmap, &plan).into_iter().next() {
                tally.fail(format!("seed {seed}: {}", broken.message));
            }
            if !plan.starts.is_empty() {
                tally.note("do something");
            }
        }
        (Err(PlanError::NothingFits(_)), None) => tally.note("have no plan"),
        (planned, best) => tally.fail(format!("seed {seed}: planned {planned:?}, but the best is {best:?}")),
    }
    tally.case();
}

/// Larger roadmaps, each said in several ways.
pub fn turns(size: Size, tally: &Tally) {
    let seeds: Vec<u64> = (0..size.choose(3, 48)).collect();
    for seed in seeds {
        turned(seed, size, tally);
    }
}

/// 20 investments and more: in the short form few enough to be proven at once. Nothing is asked of steps, so that there
/// is a plan.
fn shape(seed: u64, size: Size) -> Shape {
    let (investments, periods) = match size {
        Size::Short => (20, 6),
        Size::Long => ([20, 24, 28, 36, 48, 60, 120, 200][usize::try_from(seed % 8).unwrap_or_default()], 8),
    };
    let tightness = Share(8_000 + i64::try_from(seed % 3).unwrap_or_default() * 2_000);
    let (name, capabilities, step_worth) = ("Turned", 20, Share::ZERO);
    Shape { name, investments, periods, capabilities, tightness, step_worth, decisions: 1, ..Shape::stress() }
}

fn turned(seed: u64, size: Size, tally: &Tally) {
    let roadmap = generate::roadmap(seed, &shape(seed, size));
    let Ok(first) = plan(&roadmap, PATIENCE) else {
        tally.note("have no plan");
        return;
    };
    let ways: [(&str, Roadmap); 5] = [
        ("lists turned round", round(&roadmap)),
        ("other names", renamed(&roadmap)),
        ("other coins", dearer(&roadmap)),
        ("a limit that nothing reaches", roomier(&roadmap)),
        ("needs that follow from others", stricter(&roadmap)),
    ];
    for (how, other) in ways {
        match plan(&other, PATIENCE) {
            Ok(second) => same(&format!("seed {seed}, {how}"), &first, &second, tally),
            Err(error) => tally.fail(format!("seed {seed}, {how}: there was a plan, and now: {error}")),
        }
        tally.case();
    }
    let mut richer = roadmap.clone();
    for amount in richer.funds.iter_mut().flat_map(|fund| &mut fund.limit) {
        amount.0 += amount.0 / 10;
    }
    match plan(&richer, PATIENCE) {
        Ok(richer) => {
            let most = richer.bound.unwrap_or(Value(i64::MAX));
            if most < first.value {
                tally.fail(format!("seed {seed}, more money: {most:?} at most, and before {:?}", first.value));
            }
        }
        Err(error) => tally.fail(format!("seed {seed}, more money: there was a plan, and now: {error}")),
    }
    tally.case();
}

/// Two plans of one roadmap said in two ways: neither is beyond the bound of the other, and proven ones are equal.
fn same(place: &str, one: &Plan, other: &Plan, tally: &Tally) {
    let beyond = |plan: &Plan, bound: Option<Value>| bound.is_some_and(|bound| plan.value > bound);
    if beyond(one, other.bound) || beyond(other, one.bound) {
        tally.fail(format!("{place}: {:?} of {:?}, but {:?} of {:?}", one.value, one.bound, other.value, other.bound));
    }
    if one.proof == Proof::Proven && other.proof == Proof::Proven {
        tally.note("proven in both ways");
        if one.value != other.value {
            tally.fail(format!("{place}: proven {:?}, and proven {:?}", one.value, other.value));
        }
        if starts(one) != starts(other) {
            tally.fail(format!("{place}: two plans of the same value were both said to be the first of all"));
        }
    }
}

/// The starts of a plan, with the names its investments have in every way of saying it.
fn starts(plan: &Plan) -> Vec<(&str, Period)> {
    plan.starts.iter().map(|(id, start)| (id.as_str().strip_prefix(PREFIX).unwrap_or(id.as_str()), *start)).collect()
}

fn round(roadmap: &Roadmap) -> Roadmap {
    let mut other = roadmap.clone();
    other.investments.reverse();
    other.outputs.reverse();
    other.outcomes.reverse();
    other.effects.reverse();
    other.needs.reverse();
    other.funds.reverse();
    other.pools.reverse();
    other
}

/// What new ids begin with: their order stays what it was.
const PREFIX: &str = "z-";

fn renamed(roadmap: &Roadmap) -> Roadmap {
    let ids: BTreeSet<&str> = roadmap.investments.iter().map(|investment| investment.id.as_str()).collect();
    let mut json = serde_json::to_value(roadmap).expect("a roadmap can be written");
    prefix(&mut json, &ids);
    serde_json::from_value(json).expect("a roadmap can be read")
}

fn prefix(json: &mut Json, ids: &BTreeSet<&str>) {
    match json {
        Json::String(text) if ids.contains(text.as_str()) => *text = format!("{PREFIX}{text}"),
        Json::Array(items) => items.iter_mut().for_each(|item| prefix(item, ids)),
        Json::Object(fields) => fields.values_mut().for_each(|item| prefix(item, ids)),
        _ => {}
    }
}

fn dearer(roadmap: &Roadmap) -> Roadmap {
    let mut other = roadmap.clone();
    let limits = other.funds.iter_mut().flat_map(|fund| &mut fund.limit);
    let costs = other.investments.iter_mut().flat_map(|item| &mut item.cost).flat_map(|cost| &mut cost.per_period);
    for amount in limits.chain(costs) {
        amount.0 *= COINS;
    }
    other
}

/// With each need said that follows from two others: what waits for something that waits.
fn stricter(roadmap: &Roadmap) -> Roadmap {
    let mut other = roadmap.clone();
    for second in &roadmap.needs {
        let NeedOn::Investment(middle) = &second.on else { continue };
        let Some(duration) = roadmap.investment(middle).map(|item| item.duration) else { continue };
        for first in roadmap.needs.iter().filter(|first| &first.investment == middle) {
            if matches!(&first.on, NeedOn::Investment(begin) if *begin != second.investment) {
                // it starts no earlier than the lag after the last period of what is between them
                let lag = first.lag + second.lag + duration.saturating_sub(1);
                other.needs.push(Need { investment: second.investment.clone(), on: first.on.clone(), lag });
            }
        }
    }
    // a need on what is needed anyhow is said once, in its strictest form
    other.needs.sort_by(|one, two| (&one.investment, &one.on, two.lag).cmp(&(&two.investment, &two.on, one.lag)));
    other.needs.dedup_by(|one, two| one.investment == two.investment && one.on == two.on);
    other
}

/// With a fund and a pool that are far larger than all that is taken from them. What that fund pays counts as spent,
/// so it pays for each investment in proportion to what the others pay.
fn roomier(roadmap: &Roadmap) -> Roadmap {
    let mut other = roadmap.clone();
    let periods = usize::from(roadmap.settings.periods);
    let id = "never-reached";
    other.pools.push(Pool {
        id: id.try_into().expect("an id"),
        name: "Never reached".into(),
        capacity: vec![model::Fte(100_000); periods],
    });
    for item in &mut other.investments {
        let per_period = vec![model::Fte(10); usize::from(item.duration)];
        item.effort.push(model::Effort { pool: id.try_into().expect("an id"), per_period });
    }
    other.funds.push(Fund {
        id: id.try_into().expect("an id"),
        name: "Never reached".into(),
        limit: vec![Money(1_000_000_000_000); periods],
        carry_over: false,
    });
    for item in &mut other.investments {
        let total = item.total_cost();
        let mut per_period = vec![Money::ZERO; usize::from(item.duration)];
        per_period[0] = total;
        item.cost.push(FundCost { fund: id.try_into().expect("an id"), per_period });
    }
    other
}
