//! What has to come first, and what holds everything up: investments in layers of needs, the longest chain, and what
//! hangs on each of them.
//!
//! Layers are longest paths (Sugiyama, Tagawa, Toda, 1981), slack is the total float of the critical path method
//! (Kelley, Walker, 1959) over durations and lags, without regard to money and people. Only needs that the
//! [`NeedsGraph`] knows are counted. Deliberately not here: words, places, colours.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::toposort;
use petgraph::algo::tred::{dag_to_toposorted_adjacency_list, dag_transitive_reduction_closure};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::IntoNeighbors;

use crate::needs_graph::NeedsGraph;
use crate::{Evaluation, Index, InvestmentId, Period, Plan, Value};

/// The needs between investments, without those that follow from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependencies {
    /// One per investment, in the order of the roadmap.
    pub items: Vec<Dependency>,
    /// From what is needed to what needs it, as places in `items`, in order.
    pub links: Vec<(usize, usize)>,
    /// The longest chain of needs, as places in `items`; empty where nothing needs anything. Of equal ones the first.
    pub chain: Vec<usize>,
    /// How long the chain takes at least, in periods.
    pub length: u32,
}

/// How one investment stands among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dependency {
    /// How many needs lie before it at most.
    pub layer: usize,
    /// How many investments need it, directly or through others.
    pub waiting: usize,
    /// By how many periods it may slip before the longest chain becomes longer; nothing where it is not looked at,
    /// because it is left out of the plan.
    pub slack: Option<u32>,
    /// What the plan would be worth less without it and all that needs it, if nothing else moved; nothing where it is
    /// left out of the plan or nobody needs it.
    pub held: Option<Value>,
}

impl Dependencies {
    /// The needs of a roadmap under a plan; with a plan that starts nothing all investments are looked at. Nothing where
    /// the needs run in a circle.
    #[must_use]
    pub fn new(index: &Index, plan: &Plan) -> Option<Self> {
        let roadmap = index.roadmap();
        let needs = NeedsGraph::of(index);
        let place: BTreeMap<&InvestmentId, usize> =
            roadmap.investments.iter().enumerate().map(|(at, item)| (&item.id, at)).collect();
        let lags: BTreeMap<(usize, usize), u32> = roadmap
            .investments
            .iter()
            .flat_map(|item| needs.needed_by(&item.id).map(|(source, lag)| ((place[source], place[&item.id]), lag)))
            .fold(BTreeMap::new(), |mut lags, (link, lag)| {
                let longest = lags.entry(link).or_default();
                *longest = u32::from(lag).max(*longest);
                lags
            });
        let (order, links, after) = reduced(roadmap.investments.len(), lags.keys().copied())?;

        let mut layers = vec![0; roadmap.investments.len()];
        for at in &order {
            let before = links.iter().filter(|(_, to)| to == at).map(|(from, _)| layers[*from] + 1).max();
            layers[*at] = before.unwrap_or(0);
        }
        let is_looked_at = |at: usize| plan.starts.is_empty() || plan.starts.contains_key(&roadmap.investments[at].id);
        let path = Path::new(index, &order, &lags, &is_looked_at);
        let held = held(index, plan, &after);
        let items = (0..roadmap.investments.len())
            .map(|at| Dependency {
                layer: layers[at],
                waiting: after[at].len(),
                slack: is_looked_at(at).then(|| path.slack(at)),
                held: held[at],
            })
            .collect();
        Some(Self { items, links, chain: path.chain(&lags, &is_looked_at), length: path.length })
    }

    /// What holds up most, as places in `items`: by the value that hangs on it, then by how many need it. Only what
    /// somebody needs.
    #[must_use]
    pub fn limiting(&self) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.items.len()).filter(|at| self.items[*at].waiting > 0).collect();
        places.sort_by_key(|at| {
            let item = &self.items[*at];
            (std::cmp::Reverse(item.held), std::cmp::Reverse(item.waiting), *at)
        });
        places
    }
}

/// Places in the order of needs, the links that say something, and for each place all that come after it.
type Reduced = (Vec<usize>, Vec<(usize, usize)>, Vec<BTreeSet<usize>>);

/// The links without those that follow from others; nothing where they run in a circle.
fn reduced(count: usize, links: impl Iterator<Item = (usize, usize)>) -> Option<Reduced> {
    let mut graph: DiGraph<(), (), usize> = DiGraph::with_capacity(count, 0);
    let nodes: Vec<NodeIndex<usize>> = (0..count).map(|_| graph.add_node(())).collect();
    for (from, to) in links {
        graph.add_edge(nodes[from], nodes[to], ());
    }
    let order = toposort(&graph, None).ok()?;
    let (list, _) = dag_to_toposorted_adjacency_list::<_, usize>(&graph, &order);
    let (reduction, closure) = dag_transitive_reduction_closure(&list);
    let place = |at: usize| order[at].index();
    let mut kept = vec![];
    let mut after = vec![BTreeSet::new(); count];
    for at in 0..count {
        kept.extend(reduction.neighbors(at).map(|to| (place(at), place(to))));
        after[place(at)] = closure.neighbors(at).map(place).collect();
    }
    kept.sort_unstable();
    Some((order.iter().map(|node| node.index()).collect(), kept, after))
}

/// Longest paths over durations and lags.
struct Path {
    /// The first period in which each can start, and how long it and what needs it take from then on.
    first: Vec<u32>,
    tail: Vec<u32>,
    duration: Vec<u32>,
    length: u32,
}

/// Periods from a start to that of what needs it: a lag of one is the period after the last.
fn until_next(duration: u32, lag: u32) -> u32 {
    (duration + lag).saturating_sub(1)
}

impl Path {
    fn new(
        index: &Index,
        order: &[usize],
        lags: &BTreeMap<(usize, usize), u32>,
        is_looked_at: &impl Fn(usize) -> bool,
    ) -> Self {
        let duration: Vec<u32> = index.roadmap().investments.iter().map(|item| u32::from(item.duration)).collect();
        let count = duration.len();
        let (mut first, mut tail) = (vec![0; count], duration.clone());
        let counts = |(from, to): &(usize, usize)| is_looked_at(*from) && is_looked_at(*to);
        for at in order {
            let before = lags.iter().filter(|(link, _)| link.1 == *at && counts(link));
            first[*at] =
                before.map(|((from, _), lag)| first[*from] + until_next(duration[*from], *lag)).max().unwrap_or(0);
        }
        for at in order.iter().rev() {
            let after = lags.iter().filter(|(link, _)| link.0 == *at && counts(link));
            let longest = after.map(|((_, to), lag)| until_next(duration[*at], *lag) + tail[*to]).max();
            tail[*at] = longest.unwrap_or(0).max(duration[*at]);
        }
        let length = (0..count).filter(|at| is_looked_at(*at)).map(|at| first[at] + tail[at]).max().unwrap_or(0);
        Self { first, tail, duration, length }
    }

    fn slack(&self, at: usize) -> u32 {
        self.length - (self.first[at] + self.tail[at])
    }

    /// The first of the longest chains that has a link.
    fn chain(&self, lags: &BTreeMap<(usize, usize), u32>, is_looked_at: &impl Fn(usize) -> bool) -> Vec<usize> {
        let is_on = |at: usize| is_looked_at(at) && self.slack(at) == 0;
        let next = |at: usize| {
            lags.iter()
                .filter(|((from, to), _)| *from == at && is_on(*to))
                .find(|((_, to), lag)| self.first[*to] == self.first[at] + until_next(self.duration[at], **lag))
                .map(|((_, to), _)| *to)
        };
        let begin = (0..self.first.len()).find(|at| is_on(*at) && self.first[*at] == 0 && next(*at).is_some());
        std::iter::successors(begin, |at| next(*at)).collect()
    }
}

/// What the plan is worth less without each investment and all that come after it.
fn held(index: &Index, plan: &Plan, after: &[BTreeSet<usize>]) -> Vec<Option<Value>> {
    let roadmap = index.roadmap();
    let whole = Evaluation::of(index, &plan.starts).value;
    let without = |at: usize| {
        let gone = |id: &InvestmentId| {
            roadmap.investments[at].id == *id || after[at].iter().any(|place| roadmap.investments[*place].id == *id)
        };
        let starts: BTreeMap<InvestmentId, Period> =
            plan.starts.iter().filter(|(id, _)| !gone(id)).map(|(id, start)| (id.clone(), *start)).collect();
        Value(whole.0 - Evaluation::of(index, &starts).value.0)
    };
    (0..after.len())
        .map(|at| {
            let counts = !after[at].is_empty() && plan.starts.contains_key(&roadmap.investments[at].id);
            counts.then(|| without(at))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_follow_from_others_are_left_out_and_circles_are_refused() {
        let (order, links, after) = reduced(4, [(0, 1), (1, 2), (0, 2), (3, 2)].into_iter()).expect("no circle");
        assert_eq!(links, [(0, 1), (1, 2), (3, 2)]);
        assert_eq!(after[0], BTreeSet::from([1, 2]));
        assert!(order.iter().position(|at| *at == 0) < order.iter().position(|at| *at == 2));
        assert_eq!(reduced(2, [(0, 1), (1, 0)].into_iter()), None);
    }
}
