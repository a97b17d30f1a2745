//! The graph of needs between investments: loops by name, order, and the links that say nothing new.
//!
//! Only needs on investments are edges here. A need on a capability level adds an edge from the
//! investment that makes the level when exactly one does; loops through a choice of makers are left to
//! planning, because any one of the makers may do.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::{kosaraju_scc, toposort};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;

use crate::{CapabilityId, Index, InvestmentId, MadeBy, NeedOn, Roadmap};

/// Investments as nodes, in the order of the roadmap; edges run from what is needed to what needs it
/// and carry the lag in periods.
pub struct NeedsGraph<'a> {
    graph: DiGraph<&'a InvestmentId, u16>,
    nodes: BTreeMap<&'a InvestmentId, NodeIndex>,
}

impl<'a> NeedsGraph<'a> {
    /// Builds the graph. Needs that name unknown investments are passed over: they are problems of
    /// their own.
    #[must_use]
    pub fn new(roadmap: &'a Roadmap) -> Self {
        Self::of(&Index::new(roadmap))
    }

    /// Builds the graph of a roadmap whose index is there already.
    #[must_use]
    pub fn of(index: &Index<'a>) -> Self {
        let roadmap = index.roadmap();
        let mut graph = DiGraph::new();
        let nodes: BTreeMap<_, _> =
            roadmap.investments.iter().map(|item| (&item.id, graph.add_node(&item.id))).collect();
        for need in &roadmap.needs {
            let Some(&waiting) = nodes.get(&need.investment) else { continue };
            let sources: Vec<&InvestmentId> = match &need.on {
                NeedOn::Investment(id) => vec![id],
                NeedOn::Capability { id, level } => sole_makers(index, id, *level),
            };
            for source in sources {
                if let Some(&source) = nodes.get(source) {
                    graph.add_edge(source, waiting, need.lag);
                }
            }
        }
        Self { graph, nodes }
    }

    /// Every loop, as the chain of investments in which each needs the next and the last needs the
    /// first. Loops are in order of their first investment.
    #[must_use]
    pub fn loops(&self) -> Vec<Vec<&'a InvestmentId>> {
        // not Tarjan's algorithm: the library's calls itself, and a long chain of needs would end the stack
        let mut loops: Vec<Vec<&InvestmentId>> = kosaraju_scc(&self.graph)
            .into_iter()
            .filter(|part| part.len() > 1 || self.graph.contains_edge(part[0], part[0]))
            .map(|part| self.shortest_loop(&part))
            .collect();
        loops.sort();
        loops
    }

    /// A shortest loop through the first investment (by id) of a strongly connected part.
    fn shortest_loop(&self, part: &[NodeIndex]) -> Vec<&'a InvestmentId> {
        let start = *part.iter().min_by_key(|node| self.graph[**node]).expect("a part is never empty");
        if self.graph.contains_edge(start, start) {
            return vec![self.graph[start]];
        }
        let inside: BTreeSet<NodeIndex> = part.iter().copied().collect();
        // breadth first along "needs", so that the chain reads A needs B needs C needs A
        let mut came_from = BTreeMap::from([(start, start)]);
        let mut queue = std::collections::VecDeque::from([start]);
        while let Some(node) = queue.pop_front() {
            let mut needed: Vec<_> =
                self.graph.neighbors_directed(node, petgraph::Incoming).filter(|n| inside.contains(n)).collect();
            needed.sort_by_key(|n| self.graph[*n]);
            for next in needed {
                if next == start {
                    let mut chain = vec![self.graph[node]];
                    let mut at = node;
                    while at != start {
                        at = came_from[&at];
                        chain.push(self.graph[at]);
                    }
                    chain.reverse();
                    return chain;
                }
                if let std::collections::btree_map::Entry::Vacant(place) = came_from.entry(next) {
                    place.insert(node);
                    queue.push_back(next);
                }
            }
        }
        part.iter().map(|node| self.graph[*node]).collect()
    }

    /// All investments so that each comes after everything it needs; nothing if there is a loop.
    #[must_use]
    pub fn order(&self) -> Option<Vec<&'a InvestmentId>> {
        let order = toposort(&self.graph, None).ok()?;
        Some(order.into_iter().map(|node| self.graph[node]).collect())
    }

    /// What an investment needs directly, with the lag.
    pub fn needed_by(&self, investment: &InvestmentId) -> impl Iterator<Item = (&'a InvestmentId, u16)> + '_ {
        self.nodes.get(investment).into_iter().flat_map(move |node| {
            self.graph.edges_directed(*node, petgraph::Incoming).map(|edge| (self.graph[edge.source()], *edge.weight()))
        })
    }

    /// What waits for an investment directly, with the lag.
    pub fn waiting_for(&self, investment: &InvestmentId) -> impl Iterator<Item = (&'a InvestmentId, u16)> + '_ {
        self.nodes.get(investment).into_iter().flat_map(move |node| {
            self.graph.edges_directed(*node, petgraph::Outgoing).map(|edge| (self.graph[edge.target()], *edge.weight()))
        })
    }
}

/// The investments that must finish before a capability has a level, where there is no choice.
fn sole_makers<'a>(index: &Index<'a>, capability: &CapabilityId, level: u8) -> Vec<&'a InvestmentId> {
    if index.capability(capability).is_none_or(|c| c.now >= level) {
        return vec![];
    }
    let [output] = index.raisers(capability, level) else { return vec![] };
    let makers = index.makers(&output.id);
    if output.made_by == MadeBy::Any && makers.len() > 1 {
        return vec![];
    }
    makers.iter().map(|investment| &investment.id).collect()
}
