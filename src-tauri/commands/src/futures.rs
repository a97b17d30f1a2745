//! How sure the plan is: simulated in many futures, and put into words.
//!
//! It is drawn in this process: plain integers, bounded by the number of futures, and stopped between two blocks of
//! them. Only the search for other plans, which is the engine's work, goes to a worker.

use std::sync::Arc;

use charts::isolate::isolated;
use model::futures::{Assumed, Futures, Robust, Said, Spread};
use model::{Plan, ProgressBand, Roadmap, Share, Value, say, words};
use planner::simulate::{self, Asked, Follow, RUNS, Unfollowed};

use crate::answers;
use crate::failing::Refusal;
use crate::host::Host;
use crate::planning::no_plan;
use crate::session::Session;
use crate::wire::{
    FanPeriod, FutureInvestment, FutureOutcome, FutureStep, PlanProgress, RobustPlan, SimulateRequest, Simulation,
    SpikeLine, SwingLine, ValueSpread,
};

/// Futures, if nothing else is asked for.
const USUAL_RUNS: u32 = 10_000;
/// The longest overrun that can be assumed.
const MOST_OVERRUN: u16 = 60;

pub(crate) fn simulate(session: &Session, host: &dyn Host, request: SimulateRequest) -> Result<Simulation, Refusal> {
    let asked = asked(&request)?;
    let (roadmap, plan) = session.with(|open| {
        let stored = open.document.plan().ok_or_else(no_plan)?;
        if !open.document.has_current_plan() {
            return Err(Refusal::usage(say!("futures-stale"), say!("futures-stale.hint")));
        }
        Ok((open.document.roadmap().clone(), stored.plan.clone()))
    })?;
    if !is_uncertain(&roadmap, &asked) {
        return Ok(nothing_to_draw(&plan, &asked));
    }
    let mut listener = Listener { host };
    let futures = simulate::simulate(&roadmap, &plan.starts, &asked, &mut listener);
    if futures.runs == 0 {
        return Err(Refusal::usage(say!("simulation-stopped"), say!("simulation-stopped.hint")));
    }
    let mut answer = in_words(&Said { roadmap: &roadmap, futures: &futures, isolated });
    if request.robust && !host.is_cancelled() {
        let near = answers::near_plans(session, host, &roadmap, &plan)?;
        let others: Vec<_> = near.into_iter().map(|plan| plan.starts).collect();
        let found = simulate::most_robust(&roadmap, &plan.starts, &others, &asked, &mut listener);
        answer.robust = Some(robust(&roadmap, &plan, &found));
    }
    answer.is_complete = !host.is_cancelled();
    Ok(answer)
}

/// Futures that were drawn, and what they were drawn of.
#[derive(Debug, Clone)]
pub(crate) struct Drawn {
    roadmap: Arc<Roadmap>,
    plan: Arc<Plan>,
    request: SimulateRequest,
    futures: Option<Arc<Futures>>,
}

/// The futures of a plan with what they come to; those of last time, if they are the same.
pub(crate) fn known(
    session: &Session,
    roadmap: &Roadmap,
    plan: &Plan,
    request: &SimulateRequest,
) -> Result<(Option<Arc<Futures>>, Simulation), Refusal> {
    let is_same =
        |drawn: &Drawn| *drawn.roadmap == *roadmap && drawn.plan.starts == plan.starts && drawn.request == *request;
    let drawn = match session.drawn().filter(is_same) {
        Some(drawn) => drawn,
        None => {
            let futures = of_plan(roadmap, plan, request)?.map(Arc::new);
            let (roadmap, plan) = (Arc::new(roadmap.clone()), Arc::new(plan.clone()));
            let drawn = Drawn { roadmap, plan, request: request.clone(), futures };
            session.keep_drawn(drawn.clone());
            drawn
        }
    };
    let simulation = match &drawn.futures {
        Some(futures) => in_words(&Said { roadmap, futures, isolated }),
        None => nothing_to_draw(plan, &asked(request)?),
    };
    Ok((drawn.futures, simulation))
}

/// The futures of a plan, for a chart; nothing if nothing is uncertain.
pub(crate) fn of_plan(roadmap: &Roadmap, plan: &Plan, request: &SimulateRequest) -> Result<Option<Futures>, Refusal> {
    let asked = asked(request)?;
    if !is_uncertain(roadmap, &asked) {
        return Ok(None);
    }
    if model::find_problems::blocks_planning(&model::find_problems(roadmap)) {
        return Err(Refusal::usage(say!("futures-problems"), say!("futures-problems.hint")));
    }
    Ok(Some(simulate::simulate(roadmap, &plan.starts, &asked, &mut Unfollowed)))
}

/// How far the progress of each outcome may spread, for a chart; nothing where nothing is uncertain, or the roadmap
/// cannot be simulated.
pub(crate) fn bands_of(roadmap: &Roadmap, plan: &Plan, request: &SimulateRequest) -> Vec<ProgressBand> {
    let Ok(asked) = asked(request) else { return vec![] };
    let is_blocked = || model::find_problems::blocks_planning(&model::find_problems(roadmap));
    if !is_uncertain(roadmap, &asked) || is_blocked() {
        return vec![];
    }
    simulate::progress_bands(roadmap, &plan.starts, &asked)
}

fn asked(request: &SimulateRequest) -> Result<Asked, Refusal> {
    let runs = request.runs.unwrap_or(USUAL_RUNS);
    if !RUNS.contains(&runs) {
        return Err(Refusal::usage(say!("so-many-futures", runs = runs.to_string()), say!("so-many-futures.hint")));
    }
    let (percent, overrun) = (request.assume_percent.unwrap_or(0), request.overrun.unwrap_or(0));
    if percent > 100 || overrun > MOST_OVERRUN {
        return Err(Refusal::usage(say!("beyond-measure"), say!("beyond-measure.hint")));
    }
    let assumed = Assumed { cost: Share(i64::from(percent) * 100), overrun };
    Ok(Asked {
        runs,
        seed: request.seed.unwrap_or(1),
        assumed: (percent > 0 || overrun > 0).then_some(assumed),
        threads: std::thread::available_parallelism().map_or(1, usize::from),
    })
}

fn is_uncertain(roadmap: &Roadmap, asked: &Asked) -> bool {
    roadmap.is_uncertain() || asked.assumed.is_some()
}

/// Nothing is estimated: what to add.
fn nothing_to_draw(plan: &Plan, asked: &Asked) -> Simulation {
    Simulation {
        sentence: say!("nothing-uncertain"),
        is_uncertain: false,
        runs: 0,
        seed: asked.seed,
        how: String::new(),
        value: ValueSpread { planned: plan.value.0, ..ValueSpread::default() },
        fan: vec![],
        steps: vec![],
        outcomes: vec![],
        investments: vec![],
        swings: vec![],
        spikes: vec![],
        robust: None,
        is_complete: true,
    }
}

/// Tells the host how far it is, and stops when it says so.
struct Listener<'a> {
    host: &'a dyn Host,
}

impl Follow for Listener<'_> {
    fn drawn(&mut self, done: usize, of: usize) {
        let sentence = say!("futures-drawn", done = words::whole(done), all = words::whole(of));
        self.host.progress(PlanProgress { sentence, value: None, bound: None, seconds: 0.0, what_if: None });
    }

    fn is_cancelled(&self) -> bool {
        self.host.is_cancelled()
    }
}

fn in_words(said: &Said) -> Simulation {
    let futures = said.futures;
    let calendar = said.roadmap.settings.calendar();
    let fan = said.roadmap.settings.all_periods().zip(futures.plan.iter().zip(&futures.fan));
    Simulation {
        sentence: said.headline(),
        is_uncertain: true,
        runs: futures.runs,
        seed: futures.seed,
        how: said.drawn(),
        value: spread(said.planned(), &futures.spread),
        fan: fan
            .map(|(period, (planned, band))| FanPeriod {
                period: calendar.name(period),
                planned: planned.0,
                percentiles: band.iter().map(|value| value.0).collect(),
            })
            .collect(),
        steps: steps(said),
        outcomes: outcomes(said),
        investments: investments(said),
        swings: swings(said),
        spikes: spikes(said),
        robust: None,
        is_complete: true,
    }
}

fn spread(planned: Value, spread: &Spread) -> ValueSpread {
    ValueSpread {
        planned: planned.0,
        mean: spread.mean.0,
        mean_error: spread.mean_error.0,
        tenth: spread.tenth.0,
        tenth_error: spread.tenth_error.0,
        worst_tenth: spread.worst_tenth.0,
        text: say!(
            "value-spread",
            mean = words::points(spread.mean),
            mean_error = words::points_number(spread.mean_error),
            tenth = words::points(spread.tenth),
            tenth_error = words::points_number(spread.tenth_error),
            worst = words::points(spread.worst_tenth)
        ),
    }
}

fn steps(said: &Said) -> Vec<FutureStep> {
    let line = |step: &model::futures::StepFutures| {
        let by = |period: Option<model::Period>| period.map_or(String::new(), |period| said.period(period));
        let (half, most) = (by(step.half), by(step.most));
        let reached = said.step(step);
        let text = match (half.is_empty(), most.is_empty()) {
            // no period is said twice
            _ if half == most && step.half == Some(step.planned) => reached,
            (true, _) => say!("step-rarely", step = reached),
            (false, true) if step.half == Some(step.planned) => say!("step-seldom", step = reached),
            (false, true) => say!("step-half", step = reached, half = half.as_str()),
            (false, false) if half == most => say!("step-most-only", step = reached, most = most.as_str()),
            (false, false) => say!("step-most", step = reached, half = half.as_str(), most = most.as_str()),
        };
        let name = said.roadmap.steps.iter().find(|known| known.id == step.step).map_or("", |step| &step.name);
        FutureStep {
            step: step.step.to_string(),
            name: name.into(),
            planned: said.period(step.planned),
            by_then: step.by_then.share.0,
            error: step.by_then.error.0,
            half,
            most,
            text,
        }
    };
    said.futures.steps.iter().map(line).collect()
}

fn outcomes(said: &Said) -> Vec<FutureOutcome> {
    let line = |found: &model::futures::OutcomeFutures| {
        let name = said.roadmap.outcome(&found.outcome).map_or("", |outcome| &outcome.name);
        let far = say!("way-on-average", mean = words::percent(found.mean), planned = words::percent(found.planned));
        let text = if found.planned >= Share::WHOLE {
            let target = say!("at-target-by", often = found.reached.natural(), period = said.period(found.by));
            words::side_by_side(&[target, far])
        } else {
            far
        };
        FutureOutcome {
            outcome: found.outcome.to_string(),
            name: name.into(),
            by: said.period(found.by),
            reached: found.reached.share.0,
            error: found.reached.error.0,
            planned: found.planned.0,
            mean: found.mean.0,
            text,
        }
    };
    said.futures.outcomes.iter().map(line).collect()
}

fn investments(said: &Said) -> Vec<FutureInvestment> {
    let mut lines: Vec<FutureInvestment> = said
        .futures
        .investments
        .iter()
        .map(|found| FutureInvestment {
            investment: found.investment.to_string(),
            name: said
                .roadmap
                .investment(&found.investment)
                .map_or(String::new(), |investment| investment.name.clone()),
            in_time: found.in_time.share.0,
            done: found.done.share.0,
            text: say!("done-in", done = found.done.natural(), in_time = found.in_time.natural()),
        })
        .collect();
    lines.sort_by(|a, b| (a.in_time, a.done, &a.investment).cmp(&(b.in_time, b.done, &b.investment)));
    lines
}

fn swings(said: &Said) -> Vec<SwingLine> {
    let line = |swing: &model::futures::Swing| {
        let (low, high) = said.ends(&swing.input);
        let text = say!(
            "swing",
            at_low = words::points(swing.at_low),
            low = low.as_str(),
            at_high = words::points(swing.at_high),
            high = high.as_str()
        );
        SwingLine { name: said.input(&swing.input), low, high, at_low: swing.at_low.0, at_high: swing.at_high.0, text }
    };
    said.futures.swings.iter().map(line).collect()
}

fn spikes(said: &Said) -> Vec<SpikeLine> {
    let currency = &said.roadmap.settings.currency;
    let line = |spike: &model::futures::SpikeWorth| {
        let shows: Vec<String> = spike.shows.iter().map(|id| said.quoted(id)).collect();
        let error = words::points_number(spike.value_error);
        let (saved, off) = (words::money(spike.saved, currency), words::money(spike.saved_error, currency));
        SpikeLine {
            investment: spike.spike.to_string(),
            name: said.roadmap.investment(&spike.spike).map_or(String::new(), |investment| investment.name.clone()),
            value: spike.value.0,
            value_error: spike.value_error.0,
            saved: spike.saved.0,
            saved_error: spike.saved_error.0,
            is_planned: spike.would_begin.is_none(),
            text: match spike.would_begin {
                None => say!(
                    "spike-shows",
                    count = shows.len(),
                    names = words::all_of(&shows),
                    value = words::points(spike.value),
                    error = error,
                    saved = saved,
                    off = off
                ),
                Some(period) => say!(
                    "spike-would-show",
                    period = said.period(period),
                    count = shows.len(),
                    names = words::all_of(&shows),
                    change = words::points_change(spike.value),
                    error = error,
                    saved = saved,
                    off = off
                ),
            },
        }
    };
    said.futures.spikes.iter().map(line).collect()
}

fn robust(roadmap: &Roadmap, plan: &Plan, found: &Robust) -> RobustPlan {
    let is_other = found.starts != plan.starts;
    let other = Plan { starts: found.starts.clone(), ..plan.clone() };
    let compared = words::whole(found.compared);
    let sentence = if is_other {
        say!(
            "robust-other",
            count = compared,
            best = words::points(found.best.worst_tenth),
            plan = words::points(found.plan.worst_tenth),
            planned = words::points(found.best_planned)
        )
    } else {
        say!("robust-itself", count = compared, plan = words::points(found.plan.worst_tenth))
    };
    RobustPlan {
        sentence,
        is_other,
        compared: u32::try_from(found.compared).unwrap_or(u32::MAX),
        plan: spread(plan.value, &found.plan),
        best: spread(found.best_planned, &found.best),
        lines: if is_other { answers::differences(roadmap, plan, &other) } else { vec![] },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_drawn_is_refused_in_a_sentence() {
        let refused = |request: SimulateRequest| asked(&request).expect_err("it is refused").failure.message;
        let usual = SimulateRequest::default;
        assert!(refused(SimulateRequest { runs: Some(99), ..usual() }).starts_with("99 futures"));
        assert!(refused(SimulateRequest { runs: Some(100_001), ..usual() }).starts_with("100001 futures"));
        assert!(refused(SimulateRequest { assume_percent: Some(101), ..usual() }).starts_with("What is assumed"));
        assert!(refused(SimulateRequest { overrun: Some(61), ..usual() }).starts_with("What is assumed"));
        assert_eq!(asked(&usual()).map(|asked| (asked.runs, asked.seed, asked.assumed)).ok(), Some((10_000, 1, None)));
    }

    #[test]
    fn a_plan_without_estimates_is_answered_with_what_to_add() {
        let asked = asked(&SimulateRequest::default()).expect("the usual can be drawn");
        let plan = Plan {
            starts: [].into(),
            left_out: vec![],
            value: Value(7),
            bound: None,
            proof: model::Proof::Stopped,
            spend: model::Money::ZERO,
            inputs: String::new(),
            made_by: String::new(),
        };
        let answer = nothing_to_draw(&plan, &asked);
        assert!(!answer.is_uncertain && answer.sentence.contains("add a lowest"));
    }
}
