//! Which of equally good plans is *the* plan: least money, then earliest starts in order of id.
//!
//! Small changes that keep the value are tried first. What is left is one question: is there a plan of
//! the same value that is cheaper, or as cheap and earlier at the first item in which it differs? Its
//! program has one column per way to be better. The answer "no" settles all items at once.

use std::cmp::Ordering;

use crate::float;
use crate::goals::Goal;
use crate::instance::{Instance, Starts};
use crate::program::{Column, Expression, Meaning, Program, Row, Term};
use crate::rules::capacity::gcd;

/// Passes over all items that trying small changes may take.
const PASSES: usize = 4;

/// The order among plans of one value: less money first, then earlier starts in order of id. What is not
/// done comes after every start.
pub(crate) fn compare(instance: &Instance, one: &Starts, other: &Starts) -> Ordering {
    let key = |starts: &Starts| -> Vec<usize> { starts.iter().map(|start| start.unwrap_or(usize::MAX)).collect() };
    instance.money(one).cmp(&instance.money(other)).then_with(|| key(one).cmp(&key(other)))
}

/// Drops what costs and adds nothing, and starts items earlier, as long as the value stays.
pub(crate) fn polish(instance: &Instance, starts: &mut Starts) {
    let value = instance.value(starts);
    let is_as_good = |starts: &Starts| instance.value(starts) >= value && instance.keeps_rules(starts);
    for _ in 0..PASSES {
        let mut changed = false;
        for (i, item) in instance.items.iter().enumerate().rev() {
            if let Some(start) = starts[i]
                && !item.is_required
                && item.money > 0
            {
                starts[i] = None;
                if is_as_good(starts) {
                    changed = true;
                } else {
                    starts[i] = Some(start);
                }
            }
        }
        for (i, item) in instance.items.iter().enumerate() {
            let before = starts[i];
            if !item.is_possible() || (before.is_none() && item.money > 0) {
                continue;
            }
            let end = before.unwrap_or(item.latest + 1);
            let earlier = (item.earliest..end).find(|start| {
                starts[i] = Some(*start);
                is_as_good(starts)
            });
            starts[i] = earlier.or(before);
            changed |= earlier.is_some();
        }
        if !changed {
            break;
        }
    }
}

/// After the best answer to "is there a better plan": if it costs the same, no plan is earlier at an item
/// before the first in which the two differ, so those items keep their starts.
pub(crate) fn keep_settled(instance: &mut Instance, before: &Starts, after: &Starts) {
    if instance.money(before) != instance.money(after) {
        return;
    }
    for (i, item) in instance.items.iter_mut().enumerate() {
        match (before[i], after[i]) {
            (Some(one), Some(other)) if one == other => {
                item.earliest = one;
                item.latest = one;
                item.is_required = true;
            }
            (None, None) => item.earliest = item.latest + 1,
            _ => return,
        }
    }
}

/// Adds to a program: at least this value, and better than these starts by the order of [`compare`].
/// Gives back what to maximise (the first ways to be better count most), or nothing if there is no way.
pub(crate) fn ask_for_better(
    program: &mut Program,
    instance: &Instance,
    starts: &Starts,
    value: &Goal,
    least: f64,
) -> Option<Goal> {
    let terms = value.costs.iter().copied().enumerate().filter(|(_, cost)| *cost != 0.0).collect();
    program.rows.push(Row { terms, lower: least, upper: f64::INFINITY, of: None });
    let mut ways: Vec<(usize, f64)> = vec![];
    let way = |program: &mut Program, weight: usize| {
        program.columns.push(Column { meaning: Meaning::Way, is_integer: true });
        (program.columns.len() - 1, float::count(weight))
    };
    let n = starts.len();
    let cheaper = money_row(program, instance, starts, &mut |program| way(program, n + 1));
    // from the last item to the first: what is later in the order must stay only if the difference is later
    let mut later: Vec<usize> = vec![];
    for i in (0..n).rev() {
        let item = &instance.items[i];
        if !item.is_possible() {
            continue;
        }
        let last = instance.periods - 1;
        let by = program.started(instance, i, Some(starts[i].unwrap_or(last)));
        let before = match starts[i] {
            Some(start) => program.started(instance, i, start.checked_sub(1)),
            None => by,
        };
        let mut not_before = Expression::default();
        let mut there = Expression::default();
        not_before.add(1.0, before);
        there.add(1.0, by);
        for column in &later {
            not_before.add(1.0, Term::Column(*column));
            there.add(-1.0, Term::Column(*column));
        }
        program.at_most(not_before, 1.0);
        if starts[i].is_some() {
            program.at_least(there, 0.0);
        }
        if let Term::Column(_) = before {
            let (column, weight) = way(program, n - i);
            let mut earlier = Expression::default();
            earlier.add(1.0, before).add(-1.0, Term::Column(column));
            program.at_least(earlier, 0.0);
            ways.push((column, weight));
            later.push(column);
        }
    }
    ways.extend(cheaper);
    if ways.is_empty() {
        return None;
    }
    let mut one = Expression::default();
    for (column, _) in &ways {
        one.add(1.0, Term::Column(*column));
    }
    program.rows.push(Row { terms: one.terms().collect(), lower: 1.0, upper: f64::INFINITY, of: None });
    program.rows.push(Row { terms: one.terms().collect(), lower: f64::NEG_INFINITY, upper: 1.0, of: None });
    let mut goal = Goal { costs: vec![0.0; program.columns.len()], constant: 0.0, unit: 1.0 };
    for (column, weight) in ways {
        goal.costs[column] = weight;
    }
    Some(goal)
}

/// Money at most as before, and less if the way "cheaper" is taken. Nothing if no item costs any.
fn money_row(
    program: &mut Program,
    instance: &Instance,
    starts: &Starts,
    way: &mut dyn FnMut(&mut Program) -> (usize, f64),
) -> Option<(usize, f64)> {
    let grain = instance.items.iter().fold(0, |divisor, item| gcd(divisor, item.money));
    if grain == 0 {
        return None;
    }
    let (column, weight) = way(program);
    let most = instance.items.iter().map(|item| item.money / grain).max().unwrap_or(1);
    let unit = float::amount(most).max(1.0) / 1024.0;
    let mut row = Expression::default();
    for (i, item) in instance.items.iter().enumerate() {
        row.add(float::amount(item.money / grain) / unit, program.started(instance, i, Some(instance.periods - 1)));
    }
    // a whole grain less, but half of it is asked for, so that rounding cuts off no plan
    row.add(0.5 / unit, Term::Column(column));
    program.at_most(row, (float::amount(instance.money(starts) / grain) + 0.25) / unit);
    Some((column, weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::{Item, Resource};

    /// Two items that do the same for the same, a third that does nothing, one at a time.
    fn alike() -> Instance {
        let item = |value: Vec<i64>, money| Item {
            duration: 1,
            uses: vec![(0, vec![1])],
            value,
            money,
            latest: 2,
            ..Item::default()
        };
        Instance {
            periods: 3,
            items: vec![item(vec![5; 3], 0), item(vec![5; 3], 0), item(vec![], 7)],
            resources: vec![Resource { capacity: vec![1; 3], carries_over: false }],
            ..Instance::default()
        }
    }

    #[test]
    fn polishing_drops_what_costs_for_nothing_and_starts_early() {
        let instance = alike();
        let mut starts = vec![Some(1), Some(2), Some(0)];
        polish(&instance, &mut starts);
        assert_eq!(starts, [Some(0), Some(1), None]);
    }

    #[test]
    fn less_money_goes_before_earlier_starts_and_those_in_order_of_items() {
        let instance = alike();
        let order = |one: &[Option<usize>], other: &[Option<usize>]| compare(&instance, &one.to_vec(), &other.to_vec());
        assert!(order(&[Some(2), Some(1), None], &[Some(0), Some(1), Some(2)]).is_lt());
        assert!(order(&[Some(0), Some(2), None], &[Some(1), Some(0), None]).is_lt());
        assert!(order(&[Some(2), None, None], &[None, Some(0), None]).is_lt());
    }

    #[test]
    fn what_is_settled_keeps_its_start_up_to_the_first_difference() {
        let mut instance = alike();
        keep_settled(&mut instance, &vec![Some(1), Some(2), None], &vec![Some(1), Some(0), None]);
        assert_eq!((instance.items[0].earliest, instance.items[0].latest, instance.items[0].is_required), (1, 1, true));
        assert_eq!(instance.items[1], alike().items[1]);
    }
}
