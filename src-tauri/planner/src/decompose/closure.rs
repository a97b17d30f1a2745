//! The heaviest closed set of nodes: who takes a node takes all it points to.
//!
//! A maximum closure is a minimum cut (Picard 1976). It is found by pseudoflow with highest labels
//! (Hochbaum 2008; Chandran and Hochbaum 2009): every node first takes its whole weight as excess; trees with
//! excess are hung under nodes one label lower, and the excess is pushed along the tree to its root. Arcs
//! have no capacity, so only arcs of trees carry flow, and memory is a few numbers per node.

/// No node, no arc.
const NONE: u32 = u32::MAX;

/// Who points to whom: node → nodes it needs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Graph {
    first: Vec<u32>,
    heads: Vec<u32>,
}

impl Graph {
    /// A graph of so many nodes; arcs as (node, node it needs), in any order.
    pub(crate) fn new(nodes: usize, arcs: &[(u32, u32)]) -> Self {
        let mut first = vec![0u32; nodes + 1];
        for (from, _) in arcs {
            first[*from as usize + 1] += 1;
        }
        for node in 0..nodes {
            first[node + 1] += first[node];
        }
        let mut next = first.clone();
        let mut heads = vec![0; arcs.len()];
        for (from, to) in arcs {
            let place = &mut next[*from as usize];
            heads[*place as usize] = *to;
            *place += 1;
        }
        Self { first, heads }
    }

    /// What a node needs.
    pub(crate) fn needs(&self, node: usize) -> &[u32] {
        &self.heads[self.first[node] as usize..self.first[node + 1] as usize]
    }
}

/// What was found: a closed set, and what no closed set exceeds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Closure {
    /// Whether each node is in the set.
    pub(crate) members: Vec<bool>,
    /// No closed set weighs more; the weight of this one, unless the search was stopped.
    pub(crate) bound: i64,
}

/// The heaviest closed set for weights whose magnitudes add up to less than 2^62. If it is stopped, the
/// bound still holds: whatever flows on arcs, a closed set weighs at most the positive excess of all nodes.
pub(crate) fn heaviest(graph: &Graph, weights: &[i64], should_stop: &dyn Fn() -> bool) -> Closure {
    let mut search = Forest::new(graph, weights);
    let mut turns = 0u32;
    while let Some(root) = search.highest_root() {
        search.process(root);
        turns = turns.wrapping_add(1);
        if turns.is_multiple_of(LOOK_EVERY) && should_stop() {
            break;
        }
    }
    let lifted = search.lifted();
    let bound = search.nodes.iter().filter(|node| node.parent == NONE).map(|node| node.excess.max(0)).sum();
    Closure { members: search.nodes.iter().map(|node| node.label == lifted).collect(), bound }
}

/// Trees between two looks at whether to stop.
const LOOK_EVERY: u32 = 4_096;

/// A node in its tree.
#[derive(Debug, Clone)]
struct Node {
    /// What it has too much (positive) or could still take (negative); only roots have any.
    excess: i64,
    /// Flow on the arc between it and its parent.
    flow: i64,
    parent: u32,
    child: u32,
    next: u32,
    previous: u32,
    /// Child whose turn it is.
    scan: u32,
    /// Arc whose turn it is, counted from its first.
    arc: u32,
    label: u32,
    /// Whether the arc runs from it to its parent; else from its parent to it.
    is_upward: bool,
}

/// All trees. Labels never fall on the way from a root to its leaves.
struct Forest<'a> {
    graph: &'a Graph,
    nodes: Vec<Node>,
    /// Roots with excess, by label.
    roots: Vec<Vec<u32>>,
    /// How many nodes have each label.
    count: Vec<u32>,
    highest: usize,
}

impl<'a> Forest<'a> {
    fn new(graph: &'a Graph, weights: &[i64]) -> Self {
        let alone = |weight: &i64| Node {
            excess: *weight,
            flow: 0,
            parent: NONE,
            child: NONE,
            next: NONE,
            previous: NONE,
            scan: NONE,
            arc: 0,
            label: u32::from(*weight > 0),
            is_upward: false,
        };
        let nodes: Vec<Node> = weights.iter().map(alone).collect();
        let mut forest =
            Self { graph, roots: vec![vec![]; nodes.len() + 2], count: vec![0; nodes.len() + 2], highest: 1, nodes };
        for index in 0..forest.nodes.len() {
            let label = forest.nodes[index].label;
            forest.count[label as usize] += 1;
            if label > 0 {
                forest.roots[1].push(short(index));
            }
        }
        forest
    }

    /// The label of nodes that can get rid of no excess any more: they are the closed set.
    fn lifted(&self) -> u32 {
        short(self.nodes.len() + 1)
    }

    /// The root with excess and the highest label from which there may still be a way.
    fn highest_root(&mut self) -> Option<u32> {
        for label in (1..=self.highest).rev() {
            if self.roots[label].is_empty() {
                continue;
            }
            self.highest = label;
            if self.count[label - 1] > 0 {
                return self.roots[label].pop();
            }
            // nobody is one label lower: there is no way out from here
            while let Some(root) = self.roots[label].pop() {
                self.lift(root);
            }
        }
        for root in std::mem::take(&mut self.roots[0]) {
            self.relabel(root);
            self.roots[1].push(root);
        }
        self.highest = 1;
        if self.count[0] == 0 {
            while let Some(root) = self.roots[1].pop() {
                self.lift(root);
            }
        }
        self.roots[1].pop()
    }

    /// Gives a whole tree the label of those without a way.
    fn lift(&mut self, root: u32) {
        let lifted = self.lifted();
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            let node = &mut self.nodes[node as usize];
            self.count[node.label as usize] -= 1;
            node.label = lifted;
            let mut child = node.child;
            while child != NONE {
                stack.push(child);
                child = self.nodes[child as usize].next;
            }
        }
        // lifted nodes are counted nowhere: they must not look like a way out
    }

    fn relabel(&mut self, node: u32) {
        let node = &mut self.nodes[node as usize];
        self.count[node.label as usize] -= 1;
        node.label += 1;
        node.arc = 0;
        self.count[node.label as usize] += 1;
    }

    /// Looks through the nodes of a tree that have the label of its root for one with a way to a lower label.
    fn process(&mut self, root: u32) {
        self.nodes[root as usize].scan = self.nodes[root as usize].child;
        if self.merge_from(root, root) {
            return;
        }
        self.settle(root);
        let mut node = root;
        loop {
            while self.nodes[node as usize].scan != NONE {
                let child = self.nodes[node as usize].scan;
                self.nodes[node as usize].scan = self.nodes[child as usize].next;
                node = child;
                self.nodes[node as usize].scan = self.nodes[node as usize].child;
                if self.merge_from(node, root) {
                    return;
                }
                self.settle(node);
            }
            node = self.nodes[node as usize].parent;
            if node == NONE {
                break;
            }
            self.settle(node);
        }
        let label = self.nodes[root as usize].label as usize;
        self.roots[label].push(root);
        self.highest = self.highest.max(label);
    }

    /// Goes on to the next child with the same label; without one, nothing is left to try at this label.
    fn settle(&mut self, node: u32) {
        let label = self.nodes[node as usize].label;
        let mut child = self.nodes[node as usize].scan;
        while child != NONE && self.nodes[child as usize].label != label {
            child = self.nodes[child as usize].next;
        }
        self.nodes[node as usize].scan = child;
        if child == NONE {
            self.relabel(node);
        }
    }

    /// Hangs the tree under a node one label lower that `node` points to, if there is one.
    fn merge_from(&mut self, node: u32, root: u32) -> bool {
        let Node { arc, label, .. } = self.nodes[node as usize];
        let needs = self.graph.needs(node as usize);
        let found = needs[arc as usize..].iter().position(|to| self.nodes[*to as usize].label + 1 == label);
        let Some(ahead) = found else {
            self.nodes[node as usize].arc = short(needs.len());
            return false;
        };
        self.nodes[node as usize].arc = arc + short(ahead);
        let under = needs[arc as usize + ahead];
        self.hang(node, under);
        self.push(root);
        true
    }

    /// Makes `node` the root of its tree and hangs it under another, by an arc that carries nothing yet.
    fn hang(&mut self, node: u32, under: u32) {
        let (mut current, mut parent) = (node, under);
        let (mut flow, mut is_upward) = (0, true);
        loop {
            let old = self.nodes[current as usize].parent;
            if old != NONE {
                self.cut(current);
            }
            let turned = &mut self.nodes[current as usize];
            (turned.flow, flow) = (flow, turned.flow);
            (turned.is_upward, is_upward) = (is_upward, !turned.is_upward);
            self.adopt(parent, current);
            if old == NONE {
                return;
            }
            (parent, current) = (current, old);
        }
    }

    /// Pushes the excess of what was the root along the tree; where an arc carries too little to give back,
    /// the tree falls apart.
    fn push(&mut self, from: u32) {
        let (mut current, mut before) = (from, 0);
        while self.nodes[current as usize].excess != 0 && self.nodes[current as usize].parent != NONE {
            let parent = self.nodes[current as usize].parent;
            before = self.nodes[parent as usize].excess;
            let node = &mut self.nodes[current as usize];
            let most = if node.is_upward { node.excess } else { node.excess.min(node.flow) };
            node.flow += if node.is_upward { most } else { -most };
            node.excess -= most;
            let (left, label) = (node.excess, node.label as usize);
            self.nodes[parent as usize].excess += most;
            if left > 0 {
                self.cut(current);
                self.roots[label].push(current);
                self.highest = self.highest.max(label);
            }
            current = parent;
        }
        let root = &self.nodes[current as usize];
        if root.excess > 0 && before <= 0 && root.parent == NONE {
            let label = root.label as usize;
            self.roots[label].push(current);
            self.highest = self.highest.max(label);
        }
    }

    fn adopt(&mut self, parent: u32, child: u32) {
        let first = std::mem::replace(&mut self.nodes[parent as usize].child, child);
        if first != NONE {
            self.nodes[first as usize].previous = child;
        }
        let node = &mut self.nodes[child as usize];
        (node.parent, node.next, node.previous) = (parent, first, NONE);
    }

    fn cut(&mut self, child: u32) {
        let Node { parent, next, previous, .. } = self.nodes[child as usize];
        if previous == NONE {
            self.nodes[parent as usize].child = next;
        } else {
            self.nodes[previous as usize].next = next;
        }
        if next != NONE {
            self.nodes[next as usize].previous = previous;
        }
        let node = &mut self.nodes[child as usize];
        (node.parent, node.next, node.previous) = (NONE, NONE, NONE);
    }
}

/// An index of a node: graphs have fewer than 2^32.
fn short(index: usize) -> u32 {
    u32::try_from(index).expect("there are fewer than 2^32 nodes")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers::Numbers;

    fn random(seed: u64) -> (usize, Vec<(u32, u32)>, Vec<i64>) {
        let mut numbers = Numbers::new(seed);
        let nodes = numbers.between(1, 12);
        let arcs = (0..numbers.between(0, 3 * nodes))
            .map(|_| (short(numbers.between(0, nodes - 1)), short(numbers.between(0, nodes - 1))))
            .filter(|(from, to)| from != to)
            .collect();
        let weights = (0..nodes).map(|_| numbers.amount(0, 40) - 20).collect();
        (nodes, arcs, weights)
    }

    fn is_closed(members: &[bool], arcs: &[(u32, u32)]) -> bool {
        arcs.iter().all(|(from, to)| !members[*from as usize] || members[*to as usize])
    }

    #[test]
    fn it_is_the_heaviest_of_all_closed_sets() {
        for seed in 0..3_000 {
            let (nodes, arcs, weights) = random(seed);
            let found = heaviest(&Graph::new(nodes, &arcs), &weights, &|| false);
            let weight = |set: usize| -> Option<i64> {
                let members: Vec<bool> = (0..nodes).map(|node| set >> node & 1 == 1).collect();
                is_closed(&members, &arcs).then(|| weights.iter().zip(&members).filter(|w| *w.1).map(|w| w.0).sum())
            };
            let most = (0..1usize << nodes).filter_map(weight).max();
            assert_eq!(Some(found.bound), most, "seed {seed}");
            let taken: i64 = weights.iter().zip(&found.members).filter(|w| *w.1).map(|w| w.0).sum();
            assert!(is_closed(&found.members, &arcs) && taken == found.bound, "seed {seed}");
        }
    }

    #[test]
    fn a_search_that_is_stopped_still_bounds_every_closed_set() {
        let mut numbers = Numbers::new(7);
        let nodes = 20_000usize;
        let arcs: Vec<(u32, u32)> = (0..60_000)
            .map(|_| {
                let from = numbers.between(1, nodes - 1);
                (short(from), short(numbers.between(from.saturating_sub(200), from - 1)))
            })
            .collect();
        let weights: Vec<i64> = (0..nodes).map(|_| numbers.amount(0, 100) - 50).collect();
        let graph = Graph::new(nodes, &arcs);
        let whole = heaviest(&graph, &weights, &|| false);
        let stopped = heaviest(&graph, &weights, &|| true);
        assert!(is_closed(&whole.members, &arcs));
        assert_eq!(whole.bound, weights.iter().zip(&whole.members).filter(|w| *w.1).map(|w| w.0).sum::<i64>());
        assert!(stopped.bound > whole.bound, "it was not stopped");
    }
}
