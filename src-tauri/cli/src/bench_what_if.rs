//! Measuring what-ifs on generated instances: how soon there is a new plan after a change, and how good it
//! soon is against one that was searched for from nothing.

use planner::closer::{NEARLY, changes, closer_starts};
use planner::generated::changed;
use planner::instance::{Instance, Starts};
use planner::optimise::Optimised;
use planner::replan::first_starts;
use planner::{Budget, EngineError, Progress, Unwatched, Warm, Watch, optimise, optimise_from};
use serde_json::{Value, json};

use crate::terminal::Terminal;

/// Seconds after which a plan counts as soon found, and as settled.
const SOON: f64 = 0.1;
const SETTLED: f64 = 1.0;

/// How much is measured.
pub(crate) struct Extent {
    /// Changes whose first plan is timed.
    pub changes: u64,
    /// Changes that are also planned from nothing.
    pub settled: u64,
    /// Seconds of planning from nothing.
    pub time_limit: f64,
}

/// Keeps when each better plan was found.
struct Clocked<'a> {
    terminal: &'a Terminal,
    instance: &'a Instance,
    began: f64,
    found: Vec<(f64, i64)>,
}

impl Watch for Clocked<'_> {
    fn progress(&mut self, _: Progress) {}

    fn found(&mut self, starts: &Starts) {
        self.found.push((self.terminal.seconds() - self.began, self.instance.value(starts)));
    }

    fn is_cancelled(&self) -> bool {
        self.terminal.seconds() - self.began > SETTLED
    }
}

impl Clocked<'_> {
    fn value_after(&self, seconds: f64) -> Option<i64> {
        self.found.iter().filter(|(at, _)| *at <= seconds).map(|(_, value)| *value).max()
    }
}

/// The record; nothing if no plan keeps the rules of the instance itself.
pub(crate) fn measure(instance: &Instance, extent: &Extent, terminal: &Terminal) -> Result<Option<Value>, EngineError> {
    let Optimised::Found(base) = optimise(instance, extent.time_limit, &mut Unwatched)? else { return Ok(None) };
    let mut seconds = vec![];
    let mut without = 0;
    for seed in 0..extent.changes {
        let now = changed(instance, seed);
        let began = terminal.seconds();
        let found = first_starts(&now, &base.starts);
        let different = found.map(|(_, starts)| starts.iter().zip(&base.starts).filter(|(a, b)| a != b).count());
        seconds.push(terminal.seconds() - began);
        without += u64::from(different.is_none());
    }
    seconds.sort_by(f64::total_cmp);
    let milliseconds =
        |part: usize| seconds.get((seconds.len() * part / 100).min(seconds.len().saturating_sub(1))).map(|s| s * 1e3);
    let (mut soon, mut settled, mut warm) = (vec![], vec![], Warm::default());
    for seed in 0..extent.settled {
        let now = changed(instance, seed);
        let began = terminal.seconds();
        let mut watch = Clocked { terminal, instance: &now, began, found: vec![] };
        optimise_from(&now, Some(&base.starts), Budget::seconds(SETTLED), &mut warm, &mut watch)?;
        let Optimised::Found(cold) = optimise(&now, extent.time_limit, &mut Unwatched)? else { continue };
        soon.push(below(watch.value_after(SOON), cold.value));
        settled.push(below(watch.value_after(SETTLED), cold.value));
    }
    let mut closer = vec![];
    for percent in [95, 105] {
        for r in 0..instance.resources.len() {
            closer.push(stays_close(instance, &base.starts, r, percent)?);
        }
    }
    Ok(Some(json!({
        "changes": extent.changes, "without_first_plan": without,
        "first_p50_ms": milliseconds(50), "first_p99_ms": milliseconds(99),
        "below_cold_after_100_ms": soon, "below_cold_after_1_s": settled,
        "cold_seconds": extent.time_limit, "closer": closer,
    })))
}

/// With a resource a little smaller or larger: what part of the items starts otherwise than before in the best plan of a
/// second, in one nearly as good that changes less, and by what part that is worth less.
#[expect(clippy::cast_precision_loss, reason = "ratios for people to read")]
fn stays_close(instance: &Instance, last: &Starts, resource: usize, percent: i64) -> Result<Value, EngineError> {
    let mut now = instance.clone();
    for capacity in &mut now.resources[resource].capacity {
        *capacity = *capacity * percent / 100;
    }
    let Optimised::Found(best) =
        optimise_from(&now, Some(last), Budget::seconds(SETTLED), &mut Warm::default(), &mut Unwatched)?
    else {
        return Ok(Value::Null);
    };
    let allowed = best.value / 10_000 * NEARLY;
    let near = closer_starts(&now, last, &best.starts, allowed, &|| false);
    let near = near.as_ref().unwrap_or(&best.starts);
    let part = |starts: &Starts| (changes(last, starts) as f64 / last.len().max(1) as f64 * 1e3).round() / 1e3;
    Ok(
        json!({"moved_by_best": part(&best.starts), "moved": part(near), "below": below(Some(now.value(near)), best.value)}),
    )
}

/// By what part a value lies below another; negative above it, the whole where there is none.
#[expect(clippy::cast_precision_loss, reason = "a ratio for people to read")]
fn below(value: Option<i64>, cold: i64) -> f64 {
    let part = value.map_or(1.0, |value| (cold - value) as f64 / cold.max(1) as f64);
    (part * 1e5).round() / 1e5
}
