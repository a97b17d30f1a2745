//! How software is made here: axes, stages, what limits, maturity, alignment.

use super::{Facts, Place, System, used};
use crate::alignment::Alignment;
use crate::knowing::Knowing;
use crate::throughput::Throughput;
use crate::zoning::Zoning;
use crate::{Axis, Evaluation, Money, Roadmap, say, words};

pub(super) fn lines(facts: &Facts) -> Vec<System> {
    vec![
        used(1, say!("system-axes"), axes(facts.roadmap), Place::Capabilities),
        used(2, say!("system-stages"), stages(facts), Place::Stages),
        used(3, say!("system-limiting-factor"), limiting_factor(facts), limits_at(facts.roadmap)),
        used(7, say!("system-zones"), zones(facts), Place::Zones),
        used(10, say!("system-alignment"), alignment(facts), Place::Themes),
        used(13, say!("system-maturity"), maturity(facts.roadmap), Place::Capabilities),
        used(34, say!("system-catalogue"), catalogue(facts), Place::Capabilities),
    ]
}

/// How many capabilities are on each axis.
fn axes(roadmap: &Roadmap) -> Option<String> {
    let on = |axis: Axis| roadmap.capabilities.iter().filter(|capability| capability.axis == axis).count();
    let counted = Axis::ALL.map(|axis| format!("{} {}", axis.name(), on(axis)));
    (!roadmap.capabilities.is_empty()).then(|| say!("system-axes-figure", counts = counted.join(", ")))
}

/// How many stages there are, and how much gets through them today and in the end.
fn stages(facts: &Facts) -> Option<String> {
    let levels = facts.planned.map(|(_, evaluation)| &evaluation.levels);
    let throughput = Throughput::of(facts.roadmap, levels)?;
    let (today, end) = (words::work(throughput.today), words::work(throughput.at_end()));
    let unit = facts.roadmap.settings.stage_unit_of(throughput.at_end());
    Some(say!("system-stages-figure", count = throughput.stages.len(), today = today, end = end, unit = unit))
}

/// Where it is seen what limits: the stages, if there are any, or funds and pools.
fn limits_at(roadmap: &Roadmap) -> Place {
    if roadmap.stages.is_empty() { Place::Limits } else { Place::Stages }
}

/// Which stage limits throughput first and in the end; without stages, in how many periods the plan uses all there is
/// of a fund or pool.
fn limiting_factor(facts: &Facts) -> Option<String> {
    let (_, evaluation) = facts.planned?;
    let reigns = Throughput::of(facts.roadmap, Some(&evaluation.levels)).map(|throughput| throughput.reigns());
    match reigns.as_deref().unwrap_or_default() {
        [] => {}
        [only] => return Some(say!("system-limiting-stage", name = words::quoted(&only.stage.name))),
        [first, .., last] => {
            let (from, to) = (words::quoted(&first.stage.name), words::quoted(&last.stage.name));
            let period = facts.roadmap.settings.calendar().name(last.first);
            return Some(say!("system-limiting-stages", first = from, last = to, period = period));
        }
    }
    let settings = &facts.roadmap.settings;
    let count = settings.all_periods().filter(|period| is_used_up(facts.roadmap, evaluation, period.index())).count();
    let periods = settings.period_length.count(settings.periods.into());
    Some(say!("system-limiting-factor-figure", count = count, periods = periods))
}

/// Whether nothing is left of a fund or pool in a period; one that has nothing to give anyway limits nothing there.
fn is_used_up(roadmap: &Roadmap, evaluation: &Evaluation, period: usize) -> bool {
    let fund = roadmap.funds.iter().any(|fund| {
        let spent = evaluation.fund_use.get(&fund.id).map_or(&[][..], Vec::as_slice);
        let from = if fund.carry_over { 0 } else { period };
        let sum =
            |amounts: &[Money]| -> i64 { amounts.iter().take(period + 1).skip(from).map(|amount| amount.0).sum() };
        sum(&fund.limit) > 0 && sum(spent) >= sum(&fund.limit)
    });
    let pool = roadmap.pools.iter().any(|pool| {
        let at_work = evaluation.pool_use.get(&pool.id).and_then(|row| row.get(period));
        let there = pool.capacity.get(period);
        at_work.zip(there).is_some_and(|(at_work, there)| there.0 > 0 && at_work >= there)
    });
    fund || pool
}

/// How many themes have all levels counting in the end, and what was spent on levels that never count.
fn alignment(facts: &Facts) -> Option<String> {
    let levels = facts.planned.map(|(_, evaluation)| &evaluation.levels);
    let starts = facts.planned.map(|(plan, _)| &plan.starts);
    let alignment = Alignment::of(facts.roadmap, levels, starts)?;
    let wasted = words::money(alignment.wasted(), &facts.roadmap.settings.currency);
    Some(say!("system-alignment-figure", all = alignment.themes.len(), line = alignment.in_line(), wasted = wasted))
}

/// How many zones there are, how many investments lie in none, and how many overlap.
fn zones(facts: &Facts) -> Option<String> {
    let zoning = Zoning::of(facts.roadmap, facts.planned.map(|(plan, _)| &plan.starts))?;
    let (count, overlaps) = (zoning.zones.len(), zoning.overlaps().count());
    Some(say!("system-zones-figure", count = count, nowhere = zoning.nowhere.len(), overlaps = overlaps))
}

/// How many capabilities are described, how many of them are to be raised, and how many are assessed by whom.
fn maturity(roadmap: &Roadmap) -> Option<String> {
    let all = &roadmap.capabilities;
    let raised = all.iter().filter(|capability| capability.target > capability.now).count();
    let figure = (!all.is_empty()).then(|| say!("system-maturity-figure", count = all.len(), raised = raised))?;
    Some(match Knowing::of(roadmap) {
        Some(knowing) => {
            let (count, assessors) = (knowing.capabilities.len(), knowing.assessors);
            say!("system-maturity-assessed", figure = figure, count = count, assessors = assessors)
        }
        None => figure,
    })
}

/// How many capabilities of the catalogue are in the roadmap.
fn catalogue(facts: &Facts) -> Option<String> {
    let (there, all) = facts.catalogue;
    (there > 0).then(|| say!("system-catalogue-figure", count = there, all = all))
}
