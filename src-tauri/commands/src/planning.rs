//! Problems, planning, checking, and the plan as a record.

use model::difference::Comparison;
use model::{Evaluation, InvestmentId, Period, Plan, Roadmap, Severity, Value, find_problems, say, words};
use planner::fallback::Heard;
use planner::instance::Starts;
use planner::{Basis, Options, PlanError, Progress, Watch};
use storage::Operation;

use crate::failing::Refusal;
use crate::files;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{
    EmptyRequest, LeftOutRecord, MakePlan, PlanChecked, PlanMade, PlanProgress, PlanRecord, ProblemLine, StepRecord,
    UseRecord,
};

pub(crate) fn list_problems(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<Vec<ProblemLine>, Refusal> {
    session.with(|open| Ok(files::problems(open.document.roadmap(), open.document.current_plan())))
}

pub(crate) fn make_plan(session: &Session, host: &dyn Host, request: MakePlan) -> Result<PlanMade, Refusal> {
    let time_limit_seconds = time_limit(request.time_limit_seconds)?;
    let (roadmap, before) = session.with(|open| {
        let before = open.document.plan().map(|stored| stored.plan.clone());
        Ok((open.document.roadmap().clone(), before))
    })?;
    let plan = match (request.work, before) {
        // what can be repeated does not depend on what was planned before
        (Some(work), _) => {
            session.worker.make_plan(&roadmap, &Options::work(work.into()), &mut Follow::from_nothing(host))?
        }
        (None, None) => session.worker.make_plan(
            &roadmap,
            &Options::seconds(time_limit_seconds),
            &mut Follow::from_nothing(host),
        )?,
        (None, Some(before)) => go_on(session, host, &roadmap, &before, &Options::seconds(time_limit_seconds))?,
    };
    session.with(|open| {
        // an edit that came while the search ran has made the plan one of yesterday
        let is_stale = !open.document.roadmap().plans_like(&roadmap);
        let change = open.document.plan().map(|before| words::points_change(plan.value - before.plan.value));
        if !is_stale {
            let operation = Operation::SetPlan(plan.clone());
            if request.after_edit {
                open.document.apply_with_last_step(operation, &host.now())?;
            } else {
                open.document.apply(operation, &host.now())?;
            }
        }
        Ok(PlanMade { sentence: summary(&plan), change, is_stale })
    })
}

/// Plans on from the plan that is kept: what becomes of it is there at once, and told with what it changes.
fn go_on(
    session: &Session,
    host: &dyn Host,
    roadmap: &Roadmap,
    before: &Plan,
    options: &Options,
) -> Result<Plan, PlanError> {
    let basis = Basis { last: before.starts.clone(), ..Basis::default() };
    let is_blocked = find_problems(roadmap).iter().any(|problem| problem.severity == Severity::Blocks);
    if is_blocked {
        // the worker says which problems these are
        return session.worker.make_plan(roadmap, options, &mut Follow::from_nothing(host));
    }
    let mut follow = Follow { host, from: Some(From { roadmap, before, heard: Heard::on_basis(roadmap, &basis) }) };
    session.worker.plan_on(roadmap, &basis, options, &mut follow)
}

/// Seconds of search that were asked for, or the usual ones.
pub(crate) fn time_limit(asked: Option<f64>) -> Result<f64, Refusal> {
    let seconds = asked.unwrap_or(planner::make_plan::USUAL_TIME_LIMIT);
    if (0.0..=86_400.0).contains(&seconds) {
        return Ok(seconds);
    }
    Err(Refusal::usage(say!("time-limit"), say!("time-limit.hint")))
}

fn summary(plan: &Plan) -> String {
    say!("plan-made", value = words::points(plan.value), proof = words::proof(plan))
}

/// Passes a search's progress on to the host, in words.
struct Follow<'a> {
    host: &'a dyn Host,
    from: Option<From<'a>>,
}

/// What a search goes on from.
struct From<'a> {
    roadmap: &'a Roadmap,
    before: &'a Plan,
    heard: Heard<'a>,
}

impl<'a> Follow<'a> {
    fn from_nothing(host: &'a dyn Host) -> Self {
        Self { host, from: None }
    }
}

impl From<'_> {
    /// What the best plan so far changes of the one before: "Value +4 %; investments: 1 enters, 2 move."
    fn change(&self) -> Option<String> {
        let plan = self.heard.plan().ok().flatten()?;
        // an investment may be gone or too long by now
        let ends = |(id, start): &(&InvestmentId, &Period)| {
            model::evaluation::last_period(self.roadmap, id, **start).is_some()
        };
        let starts = self.before.starts.iter().filter(ends).map(|(id, start)| (id.clone(), *start)).collect();
        let before = Plan { starts, ..self.before.clone() };
        Some(Comparison::new((self.roadmap, &before), (self.roadmap, &plan)).headline(self.roadmap))
    }
}

impl Watch for Follow<'_> {
    fn progress(&mut self, progress: Progress) {
        let mut told = in_words(progress);
        if let Some(change) = self.from.as_ref().and_then(From::change) {
            told.sentence = format!("{} · {change}", told.sentence);
        }
        self.host.progress(told);
    }

    fn found(&mut self, starts: &Starts) {
        if let Some(from) = &mut self.from {
            from.heard.hear(starts.clone());
        }
    }

    fn is_cancelled(&self) -> bool {
        self.host.is_cancelled()
    }
}

pub(crate) fn in_words(progress: Progress) -> PlanProgress {
    let value = progress.value.map(Value);
    let bound = progress.bound.filter(|bound| progress.value.is_none_or(|value| *bound >= value)).map(Value);
    let mut parts = vec![match value {
        Some(value) => say!("best-so-far", value = words::points(value)),
        None => say!("no-plan-so-far"),
    }];
    if let Some(bound) = bound {
        let better = value.filter(|value| value.0 > 0).map(|value| {
            let above = i128::from(bound.0 - value.0) * 1_000_000 / i128::from(value.0);
            let millionths = i64::try_from(above).unwrap_or(i64::MAX);
            words::percent_of_millionths(millionths)
        });
        parts.push(match better {
            _ if value == Some(Value(bound.0)) => say!("none-better"),
            Some(gap) => say!("cannot-exceed-gap", value = words::points(bound), gap = gap),
            None => say!("cannot-exceed", value = words::points(bound)),
        });
    }
    parts.push(format!("{:.0}\u{a0}s", progress.seconds));
    PlanProgress {
        sentence: parts.join(" · "),
        value: progress.value,
        bound: bound.map(|bound| bound.0),
        seconds: progress.seconds,
        what_if: None,
    }
}

pub(crate) fn check_plan(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<PlanChecked, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let Some(stored) = open.document.plan() else {
            return Err(no_plan());
        };
        let broken: Vec<String> = model::check_plan(roadmap, &stored.plan).iter().map(ToString::to_string).collect();
        let sentence = if broken.is_empty() {
            say!(
                "plan-is-right",
                value = words::points(stored.plan.value),
                proof = words::proof(&stored.plan),
                spend = words::money(stored.plan.spend, &roadmap.settings.currency)
            )
        } else {
            say!("plan-breaks", count = broken.len(), so_many = words::count(broken.len()))
        };
        Ok(PlanChecked { is_right: broken.is_empty(), broken, sentence })
    })
}

/// There is nothing to show yet.
pub(crate) fn no_plan() -> Refusal {
    Refusal::usage(say!("no-plan-yet"), say!("no-plan-yet.hint"))
}

pub(crate) fn show_record(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<PlanRecord, Refusal> {
    session.with(|open| {
        let stored = open.document.plan().ok_or_else(no_plan)?;
        Ok(record(open.document.roadmap(), &stored.plan))
    })
}

#[expect(clippy::cast_precision_loss, reason = "the gap is a ratio; value and bound beside it are exact")]
fn record(roadmap: &Roadmap, plan: &Plan) -> PlanRecord {
    let evaluation = Evaluation::new(roadmap, &plan.starts);
    let gap =
        plan.bound.filter(|_| plan.value.0 > 0).map(|bound| (bound.0 - plan.value.0) as f64 / plan.value.0 as f64);
    let proof = proof_name(plan).to_owned();
    let steps = (0..roadmap.steps.len()).map(|index| {
        let (first, last) = roadmap.step_periods(index);
        let finishing = plan.starts.iter().filter(|(id, start)| {
            model::evaluation::last_period(roadmap, id, **start).and_then(|end| roadmap.step_of(end)) == Some(index)
        });
        StepRecord {
            name: roadmap.steps[index].name.clone(),
            first: first.0,
            last: last.0,
            gain: evaluation.step_gain[index].0,
            investments: finishing.map(|(id, _)| id.to_string()).collect(),
        }
    });
    let left_out = plan.left_out.iter().map(|left| LeftOutRecord {
        investment: left.investment.to_string(),
        reason: charts::describe::reason_in_words(roadmap, &left.reason),
    });
    let funds = evaluation.fund_use.iter().map(|(id, row)| (id.to_string(), row.iter().map(|m| m.0).collect()));
    let pools = evaluation.pool_use.iter().map(|(id, row)| (id.to_string(), row.iter().map(|p| p.0).collect()));
    PlanRecord {
        name: roadmap.settings.name.clone(),
        value: plan.value.0,
        bound: plan.bound.map(|bound| bound.0),
        gap,
        proof,
        proof_in_words: words::proof(plan),
        spend: plan.spend.0,
        starts: plan.starts.iter().map(|(id, start)| (id.to_string(), start.0)).collect(),
        left_out: left_out.collect(),
        steps: steps.collect(),
        r#use: UseRecord { funds: funds.collect(), pools: pools.collect() },
        made_by: plan.made_by.clone(),
    }
}

/// The proof state as a word for other programs.
pub(crate) fn proof_name(plan: &Plan) -> &'static str {
    match plan.proof {
        model::Proof::Proven => "proven",
        model::Proof::Bounded => "bounded",
        model::Proof::Stopped => "stopped",
    }
}
