//! In which order the outputs stand, so that few lines cross: by barycentre in two sweeps,
//! then by exchanging neighbours as long as that helps.
//!
//! Steps stay in the order of time and outcomes in that of the roadmap; only outputs move.

use super::chain::Chain;

/// Puts the outputs into the best of the orders tried: as they count, and after each sweep.
pub(super) fn order_outputs(chain: &mut Chain) {
    let mut best: Vec<usize> = (0..chain.outputs.len()).collect();
    exchange_neighbours(chain, &mut best);
    let mut least = crossings(chain, &best);
    for weight in [0.0, 0.3, 0.5, 0.7, 1.0] {
        let mut order: Vec<usize> = (0..chain.outputs.len()).collect();
        let mut sweep = |outcome_weight: f64| {
            let keys: Vec<f64> = (0..chain.outputs.len()).map(|at| barycentre(chain, at, outcome_weight)).collect();
            order.sort_by(|a, b| keys[*a].total_cmp(&keys[*b]));
        };
        sweep(1.0);
        sweep(weight);
        exchange_neighbours(chain, &mut order);
        let found = crossings(chain, &order);
        if found < least {
            (best, least) = (order, found);
        }
    }
    let mut place = vec![0; best.len()];
    for (new, old) in best.iter().enumerate() {
        place[*old] = new;
    }
    chain.outputs = best.iter().map(|at| chain.outputs[*at].clone()).collect();
    for flow in &mut chain.flows {
        flow.output = place[flow.output];
    }
    chain.flows.sort_by_key(|flow| (flow.output, flow.outcome));
}

/// Exchanges outputs that stand side by side while fewer of their lines cross the other way round.
fn exchange_neighbours(chain: &Chain, order: &mut [usize]) {
    let lines = |output: usize| {
        let outcomes: Vec<usize> =
            chain.flows.iter().filter(|flow| flow.output == output).map(|flow| flow.outcome).collect();
        (chain.outputs[output].activities.clone(), outcomes)
    };
    let ends: Vec<_> = (0..chain.outputs.len()).map(lines).collect();
    let crossed = |upper: &[usize], lower: &[usize]| -> usize {
        upper.iter().map(|end| lower.iter().filter(|other| *other < end).count()).sum()
    };
    let cost =
        |upper: usize, lower: usize| crossed(&ends[upper].0, &ends[lower].0) + crossed(&ends[upper].1, &ends[lower].1);
    // each exchange lessens the crossings, so this ends; the bound only keeps huge plans quick
    for _ in 0..order.len() {
        let mut has_changed = false;
        for at in 1..order.len() {
            if cost(order[at], order[at - 1]) < cost(order[at - 1], order[at]) {
                order.swap(at - 1, at);
                has_changed = true;
            }
        }
        if !has_changed {
            break;
        }
    }
}

/// Where an output is drawn to, from 0 at the top to 1 at the bottom: to its outcomes by `weight`, to its
/// steps by the rest.
#[expect(clippy::cast_precision_loss, reason = "blocks are few")]
fn barycentre(chain: &Chain, output: usize, weight: f64) -> f64 {
    let middle = |places: &[usize], count: usize| -> Option<f64> {
        let sum: usize = places.iter().sum();
        (!places.is_empty()).then(|| sum as f64 / places.len() as f64 / count.max(1) as f64)
    };
    let outcomes: Vec<usize> =
        chain.flows.iter().filter(|flow| flow.output == output).map(|flow| flow.outcome).collect();
    let step = middle(&chain.outputs[output].activities, chain.activities.len()).unwrap_or_default();
    match middle(&outcomes, chain.outcomes.len()) {
        Some(outcome) => outcome * weight + step * (1.0 - weight),
        None => step,
    }
}

/// How many pairs of lines cross, left and right of the outputs, if they stand in this order.
fn crossings(chain: &Chain, order: &[usize]) -> usize {
    let mut left = vec![];
    let mut right = vec![];
    for (place, output) in order.iter().enumerate() {
        left.extend(chain.outputs[*output].activities.iter().map(|step| (*step, place)));
        let flows = chain.flows.iter().filter(|flow| flow.output == *output);
        right.extend(flows.map(|flow| (place, flow.outcome)));
    }
    count(&left) + count(&right)
}

fn count(lines: &[(usize, usize)]) -> usize {
    let mut count = 0;
    for (at, (a, b)) in lines.iter().enumerate() {
        count += lines[at + 1..].iter().filter(|(c, d)| (a < c && b > d) || (a > c && b < d)).count();
    }
    count
}
