//! The graph of needs, against trying every path.

use std::collections::BTreeMap;

use model::needs_graph::NeedsGraph;
use model::{Dependencies, Evaluation, Index, InvestmentId, Money, Period, Plan, Proof, Roadmap, Value};

use crate::made::{SMALL, Size, roadmap, starts};

fn plan(roadmap: &Roadmap, starts: BTreeMap<InvestmentId, Period>) -> Plan {
    Plan {
        value: Evaluation::new(roadmap, &starts).value,
        starts,
        left_out: vec![],
        bound: None,
        proof: Proof::Stopped,
        spend: Money::ZERO,
        inputs: String::new(),
        made_by: String::new(),
    }
}

/// Every path along needs from an investment on, with how long it takes.
fn paths(roadmap: &Roadmap, graph: &NeedsGraph, at: usize, is_in: &dyn Fn(usize) -> bool) -> Vec<(Vec<usize>, u32)> {
    let item = &roadmap.investments[at];
    let mut all = vec![(vec![at], u32::from(item.duration))];
    for (waiting, lag) in graph.waiting_for(&item.id) {
        let next = roadmap.investments.iter().position(|other| other.id == *waiting).expect("it is in the roadmap");
        if !is_in(next) {
            continue;
        }
        for (path, length) in paths(roadmap, graph, next, is_in) {
            let until_next = (u32::from(item.duration) + u32::from(lag)).saturating_sub(1);
            let longer = (until_next + length).max(u32::from(item.duration));
            all.push((std::iter::once(at).chain(path).collect(), longer));
        }
    }
    all
}

#[test]
fn the_longest_chain_and_what_waits_are_those_that_trying_every_path_finds() {
    let (mut chains, mut circles) = (0, 0);
    for seed in 0..300 {
        let roadmap = roadmap(seed, &Size { wrong: 0, needs: 12, ..SMALL });
        let graph = NeedsGraph::new(&roadmap);
        let plan = plan(&roadmap, if seed % 2 == 0 { starts(seed, &roadmap) } else { BTreeMap::new() });
        let Some(needs) = Dependencies::new(&Index::new(&roadmap), &plan) else {
            assert!(!graph.loops().is_empty(), "seed {seed}");
            circles += 1;
            continue;
        };
        let is_in = |at: usize| plan.starts.is_empty() || plan.starts.contains_key(&roadmap.investments[at].id);
        let count = roadmap.investments.len();
        let every: Vec<(Vec<usize>, u32)> =
            (0..count).filter(|at| is_in(*at)).flat_map(|at| paths(&roadmap, &graph, at, &is_in)).collect();
        let longest = every.iter().map(|(_, length)| *length).max().unwrap_or(0);
        assert_eq!(needs.length, longest, "seed {seed}");
        if let [_, _, ..] = needs.chain[..] {
            assert!(every.contains(&(needs.chain.clone(), longest)), "seed {seed}: {:?}", needs.chain);
            chains += 1;
        }
        for at in 0..count {
            let mut after: Vec<usize> =
                paths(&roadmap, &graph, at, &|_| true).iter().flat_map(|(path, _)| path[1..].to_vec()).collect();
            after.sort_unstable();
            after.dedup();
            assert_eq!(needs.items[at].waiting, after.len(), "seed {seed}");
            let through = every.iter().filter(|(path, _)| path.contains(&at)).map(|(_, length)| *length).max();
            assert_eq!(needs.items[at].slack, through.map(|length| longest - length), "seed {seed}");
            let held = needs.items[at].held;
            assert_eq!(held.is_some(), !after.is_empty() && plan.starts.contains_key(&roadmap.investments[at].id));
            if let Some(held) = held {
                let left: BTreeMap<_, _> = plan
                    .starts
                    .iter()
                    .filter(|(id, _)| **id != roadmap.investments[at].id)
                    .filter(|(id, _)| !after.iter().any(|gone| roadmap.investments[*gone].id == **id))
                    .map(|(id, start)| (id.clone(), *start))
                    .collect();
                assert_eq!(held, Value(plan.value.0 - Evaluation::new(&roadmap, &left).value.0), "seed {seed}");
            }
            // a link that is left out follows from others
            for (waiting, _) in graph.waiting_for(&roadmap.investments[at].id) {
                let to = roadmap.investments.iter().position(|other| other.id == *waiting).expect("it is there");
                let follows = paths(&roadmap, &graph, at, &|_| true)
                    .iter()
                    .any(|(path, _)| path.len() > 2 && path.last() == Some(&to));
                assert_eq!(needs.links.contains(&(at, to)), !follows, "seed {seed}");
            }
        }
    }
    assert!(chains > 50 && circles > 5, "{chains} chains, {circles} circles");
}
