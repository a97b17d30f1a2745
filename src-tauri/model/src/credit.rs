//! Which investment has brought which part of the value of a plan, in integers that add up to it.
//!
//! Value comes from contributions of outputs to outcomes. Each is credited to the investments that made the output, in
//! equal parts: to all of them where it takes all, to those that finished first where any of them does. What only makes
//! others possible is credited with nothing; its fair share is another question (`planner::answers`).

use std::collections::BTreeMap;

use crate::evaluation::{ends_in, value_in_periods};
use crate::{Contribution, Evaluation, Index, InvestmentId, MadeBy, Period, Share, Value};

/// The value credited to each investment that starts; those that are credited with nothing are absent. The sum is the
/// value of all outcomes.
#[must_use]
pub fn credited<'r>(
    index: &Index<'r>,
    starts: &BTreeMap<InvestmentId, Period>,
    evaluation: &Evaluation,
) -> BTreeMap<&'r InvestmentId, Value> {
    let mut credited: BTreeMap<&InvestmentId, Value> = BTreeMap::new();
    for contribution in &evaluation.contributions {
        let makers = makers(index, starts, contribution);
        let count = i64::try_from(makers.len()).expect("a list in memory has fewer than 2^63 items");
        let value = value_of(index, contribution);
        for (place, maker) in (0..).zip(makers) {
            let has_one_more = i64::from(place < value.0 % count);
            *credited.entry(maker).or_default() += Value(value.0 / count + has_one_more);
        }
    }
    credited.retain(|_, value| value.0 != 0);
    credited
}

/// What a contribution is worth from its period on: as much as the outcome loses if it alone is taken away again.
fn value_of(index: &Index, contribution: &Contribution) -> Value {
    let settings = &index.roadmap().settings;
    let Some(outcome) = index.outcome(&contribution.outcome) else { return Value::ZERO };
    let mut held = vec![Share::ZERO; usize::from(settings.periods)];
    held.iter_mut().skip(contribution.from.index()).for_each(|cell| *cell = contribution.counted);
    value_in_periods(settings, outcome, &held).into_iter().sum()
}

/// The investments that made the output of a contribution, in the order of the roadmap.
fn makers<'r>(
    index: &Index<'r>,
    starts: &BTreeMap<InvestmentId, Period>,
    contribution: &Contribution,
) -> Vec<&'r InvestmentId> {
    let settings = &index.roadmap().settings;
    let end = |maker: &'r crate::Investment| Some((ends_in(settings, maker, *starts.get(&maker.id)?)?, &maker.id));
    let done: Vec<(Period, &InvestmentId)> =
        index.makers(&contribution.output).iter().filter_map(|maker| end(maker)).collect();
    let is_any = index.output(&contribution.output).is_some_and(|output| output.made_by == MadeBy::Any);
    let first = done.iter().map(|(end, _)| *end).min();
    done.into_iter().filter(|(end, _)| !is_any || Some(*end) == first).map(|(_, id)| id).collect()
}
