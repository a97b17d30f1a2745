//! What limits the plan in each period: one more of what is used up there, period by period.

use charts::isolate::isolated;
use model::throughput::Throughput;
use model::{Evaluation, Period, Plan, Roadmap, say, words};
use planner::answers::{self, Change, Question};

use super::asking::{ask, current};
use super::{lines, most_first};
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::stages_view::limiting_sentence;
use crate::wire::{LimitsInTime, PeriodLimits, PriceLine, PricesRequest};

pub(crate) fn price_periods(
    session: &Session,
    host: &dyn Host,
    request: PricesRequest,
) -> Result<LimitsInTime, Refusal> {
    let (roadmap, plan) = current(session)?;
    let questions = answers::binding(&roadmap, &plan);
    let replies = ask(session, host, &roadmap, &plan, &questions, request.proof_seconds)?;
    let calendar = roadmap.settings.calendar();
    let mut periods: Vec<(Period, Vec<PriceLine>)> = vec![];
    for period in roadmap.settings.all_periods() {
        let here: Vec<Question> = questions.iter().filter(|question| is_in(question, period)).cloned().collect();
        let lines = most_first(lines(&roadmap, &plan, &here, &replies));
        periods.push((period, lines));
    }
    let evaluation = Evaluation::new(&roadmap, &plan.starts);
    let throughput = Throughput::of(&roadmap, Some(&evaluation.levels));
    periods.retain(|(_, lines)| throughput.is_some() || !lines.is_empty());
    let sentence = sentence(&roadmap, &plan, &periods);
    let told = periods.into_iter().map(|(period, lines)| {
        let (lines, rest): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.difference != Some(0));
        let stage = limiting_sentence(throughput.as_ref(), period.index());
        PeriodLimits { period: calendar.name(period), lines, rest: rest_sentence(&rest), stage }
    });
    Ok(LimitsInTime {
        sentence,
        periods: told.collect(),
        is_complete: questions.iter().all(|question| replies.contains_key(question)),
    })
}

fn rest_sentence(rest: &[PriceLine]) -> String {
    let names: Vec<String> = rest.iter().map(|line| isolated(&line.name)).collect();
    if names.is_empty() { String::new() } else { say!("one-more-buys-nothing", names = words::either(&names)) }
}

fn is_in(question: &Question, period: Period) -> bool {
    let Question::With { change } = question else { return false };
    matches!(change, Change::MoreMoney { from, .. } | Change::MorePeople { from, .. } if *from == period)
}

/// What limits most, as it moves from period to period.
fn sentence(roadmap: &Roadmap, plan: &Plan, periods: &[(Period, Vec<PriceLine>)]) -> String {
    if periods.iter().all(|(_, lines)| lines.is_empty()) {
        return say!("nothing-used-up");
    }
    let calendar = roadmap.settings.calendar();
    let mut runs: Vec<(&str, Period, Period)> = vec![];
    for (period, lines) in periods {
        let Some(most) = lines.first().filter(|line| line.difference.is_some_and(|won| won > 0)) else { continue };
        match runs.last_mut() {
            Some((name, _, last)) if *name == most.name && last.later(1) == *period => *last = *period,
            _ => runs.push((&most.name, *period, *period)),
        }
    }
    if runs.is_empty() {
        let each = roadmap.settings.period_length.name();
        return match plan.starts.is_empty() {
            true => say!("used-up-buys-nothing", unit = each),
            false => say!("used-up-buys-nothing-searched", unit = each),
        };
    }
    let told: Vec<String> = runs
        .iter()
        .map(|(name, first, last)| say!("limits-in", name = isolated(name), periods = calendar.range(*first, *last)))
        .collect();
    say!("limits-most", what = words::side_by_side(&told))
}
