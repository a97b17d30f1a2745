//! Progress that is capped by the whole, seen as a function of which shares have come true.
//!
//! min(whole, Σ shares) gains less and less, so for every set S of shares
//! P ≤ f(S) + Σ over others of what they add to S − Σ over S of what they add to all others · (1 − A)
//! (Nemhauser and Wolsey 1981). With S = ∅ it is the row that the program has.

use crate::cuts::{Cut, WORTHWHILE, value_of};
use crate::instance::{Instance, WHOLE};
use crate::program::{Expression, Program, Term, as_part};

/// The cuts that a relaxation breaks, at most one per outcome and period.
pub(crate) fn broken(program: &Program, instance: &Instance, values: &[f64]) -> Vec<Cut> {
    let mut cuts = vec![];
    for outcome in 0..instance.outcomes.len() {
        for period in 0..instance.periods {
            cuts.extend(worst(program, instance, outcome, period, values));
        }
    }
    cuts
}

fn worst(program: &Program, instance: &Instance, outcome: usize, period: usize, values: &[f64]) -> Option<Cut> {
    let shares = &instance.outcomes[outcome].shares;
    let total: i64 = shares.iter().map(|(_, share, _)| share).sum();
    if total <= WHOLE {
        return None;
    }
    let held = value_of(program.progress(outcome, period), values);
    let parts: Vec<f64> =
        (0..shares.len()).map(|s| value_of(member(program, instance, outcome, period, s), values)).collect();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by(|a, b| parts[*b].total_cmp(&parts[*a]).then(a.cmp(b)));
    let mut best: Option<(f64, usize)> = None;
    let mut sum = 0;
    for size in 1..=order.len() {
        sum += shares[order[size - 1]].1;
        if sum >= WHOLE {
            break;
        }
        let most = order.iter().enumerate().fold(as_part(sum), |most, (index, s)| {
            let share = shares[*s].1;
            if index < size {
                most - as_part(lost(total, share)) * (1.0 - parts[*s])
            } else {
                most + as_part(share.min(WHOLE - sum)) * parts[*s]
            }
        });
        if best.is_none_or(|(least, _)| most < least) {
            best = Some((most, size));
        }
    }
    let (_, size) = best.filter(|(most, _)| held > most + WORTHWHILE)?;
    let mut there = order[..size].to_vec();
    there.sort_unstable();
    Some(Cut::Capped { outcome, period, there })
}

/// What is lost of the whole if a share is missing and all others are there.
fn lost(total: i64, share: i64) -> i64 {
    WHOLE.min(total) - WHOLE.min(total - share)
}

fn member(program: &Program, instance: &Instance, outcome: usize, period: usize, share: usize) -> Term {
    let (event, _, lag) = instance.outcomes[outcome].shares[share];
    program.event(instance, event, period.checked_sub(lag))
}

pub(crate) fn row(
    program: &Program,
    instance: &Instance,
    outcome: usize,
    period: usize,
    there: &[usize],
) -> (Expression, f64) {
    let shares = &instance.outcomes[outcome].shares;
    let total: i64 = shares.iter().map(|(_, share, _)| share).sum();
    let sum: i64 = there.iter().map(|s| shares[*s].1).sum();
    let mut row = Expression::default();
    row.add(1.0, program.progress(outcome, period));
    let mut upper = sum;
    for (s, (_, share, _)) in shares.iter().enumerate() {
        let gain = if there.contains(&s) {
            upper -= lost(total, *share);
            lost(total, *share)
        } else {
            (*share).min(WHOLE - sum)
        };
        row.add(-as_part(gain), member(program, instance, outcome, period, s));
    }
    (row, as_part(upper))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::{Event, Item, Outcome};

    #[test]
    fn no_choice_of_shares_breaks_a_cut_and_some_choice_meets_it() {
        let sizes = [6_000, 5_000, 3_000, 500];
        let instance = Instance {
            periods: 1,
            items: vec![Item { duration: 1, ..Item::default() }; 4],
            events: (0..4).map(|i| Event { items: vec![i], ..Event::default() }).collect(),
            outcomes: vec![Outcome {
                worth: vec![1],
                shares: sizes.iter().enumerate().map(|(e, share)| (e, *share, 0)).collect(),
                step_worth: 0,
            }],
            ..Instance::default()
        };
        let program = Program::new(&instance);
        for there in [vec![0], vec![1], vec![0, 2], vec![1, 2, 3]] {
            let (row, upper) = row(&program, &instance, 0, 0, &there);
            let terms: Vec<(usize, f64)> = row.terms().collect();
            let mut least = f64::INFINITY;
            for choice in 0..16usize {
                let starts: Vec<Option<usize>> = (0..4).map(|i| (choice >> i & 1 == 1).then_some(0)).collect();
                let values = program.assign(&instance, &starts);
                let slack = upper - terms.iter().map(|(column, c)| values[*column] * c).sum::<f64>();
                assert!(slack > -1e-9, "{there:?} cuts off {choice:b}");
                least = least.min(slack);
            }
            assert!(least < 1e-9, "{there:?} is not tight");
        }
    }
}
