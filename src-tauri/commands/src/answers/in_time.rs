//! What limits the plan in each period: one more of what is used up there, period by period.

use charts::isolate::isolated;
use model::throughput::Throughput;
use model::{Evaluation, Fte, Money, Period, Plan, Roadmap, say, words};
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
    let sentence = sentence(&roadmap, &plan, &evaluation, &periods);
    let told = periods.into_iter().map(|(period, lines)| {
        let (lines, rest): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.difference != Some(0));
        let stage = limiting_sentence(&roadmap, throughput.as_ref(), period.index());
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

/// A limit that limits most in periods that follow each other, and the most that is free of it in one of them.
struct Run<'a> {
    line: &'a PriceLine,
    first: Period,
    last: Period,
    free: i64,
}

/// What limits most, as it moves from period to period, and how much of it is free all the same.
fn sentence(roadmap: &Roadmap, plan: &Plan, evaluation: &Evaluation, periods: &[(Period, Vec<PriceLine>)]) -> String {
    if periods.iter().all(|(_, lines)| lines.is_empty()) {
        return say!("nothing-used-up");
    }
    let calendar = roadmap.settings.calendar();
    let mut runs: Vec<Run> = vec![];
    for (period, lines) in periods {
        let Some(most) = lines.first().filter(|line| line.difference.is_some_and(|won| won > 0)) else { continue };
        let free = free(roadmap, evaluation, most, *period);
        match runs.last_mut() {
            Some(run) if run.line.name == most.name && run.last.later(1) == *period => {
                run.last = *period;
                run.free = run.free.max(free);
            }
            _ => runs.push(Run { line: most, first: *period, last: *period, free }),
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
        .map(|run| {
            let periods = calendar.range(run.first, run.last);
            say!("limits-in", name = isolated(&run.line.name), periods = periods, free = free_words(roadmap, run))
        })
        .collect();
    say!("limits-most", what = words::side_by_side(&told))
}

/// What is free of a fund or pool in a period: hundredths of an FTE, or minor units with what is carried over.
fn free(roadmap: &Roadmap, evaluation: &Evaluation, line: &PriceLine, period: Period) -> i64 {
    let at = period.index();
    if let Some(pool) = roadmap.pools.iter().find(|pool| line.kind == "pool" && pool.id.as_str() == line.id) {
        let used = evaluation.pool_use.get(&pool.id).and_then(|used| used.get(at)).copied().unwrap_or_default();
        return (pool.capacity.get(at).copied().unwrap_or_default() - used).0;
    }
    let Some(fund) = roadmap.funds.iter().find(|fund| line.kind == "fund" && fund.id.as_str() == line.id) else {
        return 0;
    };
    let from = if fund.carry_over { 0 } else { at };
    let sum = |amounts: &[Money]| amounts.iter().skip(from).take(at + 1 - from).copied().sum::<Money>();
    let used = evaluation.fund_use.get(&fund.id).map_or(Money::ZERO, |used| sum(used));
    (sum(&fund.limit) - used).0
}

/// "0.5 FTE free, too little for what waits", "nothing free".
fn free_words(roadmap: &Roadmap, run: &Run) -> String {
    if run.free <= 0 {
        return say!("limits-nothing-free");
    }
    let amount = match run.line.kind.as_str() {
        "pool" => words::fte(Fte(run.free)),
        _ => words::money(Money(run.free), &roadmap.settings.currency),
    };
    say!("limits-free", most = if run.first == run.last { "no" } else { "yes" }, amount = amount)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use model::language::{Language, speaking};

    use super::*;

    fn line(kind: &str, id: &str, name: &str) -> PriceLine {
        PriceLine {
            kind: kind.into(),
            id: id.into(),
            name: name.into(),
            change: String::new(),
            text: "+2 pts".into(),
            difference: Some(2_000_000),
            state: "proven".into(),
            lines: vec![],
        }
    }

    #[test]
    fn what_limits_most_is_said_with_what_is_free_of_it() {
        let sample = crate::sample::sample();
        let (mut roadmap, plan) = (sample.roadmap, sample.plan.expect("the sample is planned"));
        // nobody is at work, so that all of a limit is free
        let evaluation = Evaluation::new(&roadmap, &BTreeMap::new());
        roadmap.pools[0].capacity[2] = Fte(50);
        roadmap.pools[0].capacity[4] = Fte::ZERO;
        roadmap.pools[0].capacity[6] = Fte(50);
        roadmap.pools[0].capacity[7] = Fte(75);
        let (id, name) = (roadmap.pools[0].id.to_string(), roadmap.pools[0].name.clone());
        let pool = || vec![line("pool", &id, &name)];
        let said = |periods: &[u16]| {
            let periods: Vec<_> = periods.iter().map(|period| (Period(*period), pool())).collect();
            sentence(&roadmap, &plan, &evaluation, &periods)
        };
        for (periods, told) in [
            (&[2][..], "(0.5\u{a0}FTE free, too little for what waits)."),
            (&[4], "(nothing free)."),
            (&[6, 7], "(at most 0.75\u{a0}FTE free, too little for what waits)."),
        ] {
            assert!(said(periods).ends_with(told), "{}", said(periods));
        }
        let french = speaking(Language::French, || said(&[2, 4]));
        assert!(french.contains("de libre, trop peu pour ce qui attend)"), "{french}");
        assert!(french.ends_with("(rien de libre)."), "{french}");
    }

    #[test]
    fn money_that_is_carried_over_is_free_later() {
        let mut roadmap = crate::sample::sample().roadmap;
        let evaluation = Evaluation::new(&roadmap, &BTreeMap::new());
        let fund = &mut roadmap.funds[0];
        fund.limit[..2].copy_from_slice(&[Money(300), Money(200)]);
        let asked = line("fund", fund.id.as_str(), &fund.name);
        for (carry_over, left) in [(false, 200), (true, 500)] {
            roadmap.funds[0].carry_over = carry_over;
            assert_eq!(free(&roadmap, &evaluation, &asked, Period(1)), left);
        }
    }
}
