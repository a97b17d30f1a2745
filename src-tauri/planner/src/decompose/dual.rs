//! The relaxation of an instance in which resources and progress have prices instead of rows.
//!
//! What is left is a closure problem over X[i,t] and A[e,t] of the "by" model ([`crate::program`]), which
//! [`super::closure`] solves exactly: weights, prices and bound are integers, so the bound holds as it is.
//! Rows that have no place here (one of several makers is enough, the least gain of a step) are left out,
//! which can only raise the bound.

use super::closure::{Closure, Graph, heaviest};
use crate::float;
use crate::instance::{Instance, WHOLE};

/// A value that is known, or a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Term {
    No,
    Yes,
    Node(u32),
}

/// Σ coefficient · node ≤ limit, or progress ≤ Σ coefficient · node + limit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row {
    /// (node, coefficient).
    pub(crate) terms: Vec<(u32, i64)>,
    /// What the terms are limited by; for progress, what is there in any case, in basis points.
    pub(crate) limit: i64,
    /// For progress: what a basis point of it is worth.
    pub(crate) worth: Option<i64>,
    /// Which resource or outcome it is about, and in which period.
    pub(crate) about: About,
}

/// What a row is about: (whether it is an outcome, its index, period).
pub(crate) type About = (bool, usize, usize);

/// Nodes with what they are worth, who needs whom, and the rows that get prices.
pub(crate) struct Dual<'a> {
    instance: &'a Instance,
    /// First node of each item.
    first: Vec<u32>,
    /// Nodes of events by period; shared events of one item have none.
    events: Vec<Vec<Term>>,
    pub(crate) graph: Graph,
    /// What each node is worth.
    pub(crate) weights: Vec<i64>,
    /// What is earned in any case.
    pub(crate) constant: i64,
    pub(crate) rows: Vec<Row>,
}

/// What prices prove.
#[derive(Debug, Clone)]
pub(crate) struct Priced {
    /// No plan is worth more.
    pub(crate) bound: i64,
    /// A heaviest closed set at these prices.
    pub(crate) members: Vec<bool>,
}

impl<'a> Dual<'a> {
    /// For an instance whose windows are tightened.
    pub(crate) fn new(instance: &'a Instance) -> Self {
        let mut dual = Self {
            instance,
            first: vec![],
            events: vec![],
            graph: Graph::default(),
            weights: vec![],
            constant: 0,
            rows: vec![],
        };
        for item in &instance.items {
            dual.first.push(dual.node());
            let open = if item.is_required { item.latest } else { item.latest + 1 };
            let worth = |start: usize| item.value.get(start + item.duration - 1).copied().unwrap_or(0);
            for start in item.earliest..open {
                // started by t and finished later earns what later earns: the difference belongs to this t
                let later = if start == item.latest { 0 } else { worth(start + 1) };
                dual.weights.push(worth(start) - later);
            }
            if item.is_required && item.is_possible() {
                dual.constant += worth(item.latest);
            }
        }
        let mut arcs = vec![];
        dual.add_events(&mut arcs);
        dual.add_needs(&mut arcs);
        dual.graph = Graph::new(dual.weights.len(), &arcs);
        dual.add_resources();
        dual.add_progress();
        dual
    }

    /// How many nodes the relaxation of an instance has, without its events.
    pub(crate) fn size(instance: &Instance) -> usize {
        instance.items.iter().map(|item| (item.latest + 1).saturating_sub(item.earliest)).sum()
    }

    fn node(&self) -> u32 {
        u32::try_from(self.weights.len()).expect("there are fewer than 2^32 nodes")
    }

    /// Whether an item has started by the end of a period.
    fn started(&self, item: usize, period: Option<usize>) -> Term {
        let (window, Some(period)) = (&self.instance.items[item], period) else { return Term::No };
        if !window.is_possible() || period < window.earliest {
            return Term::No;
        }
        if window.is_required && period >= window.latest {
            return Term::Yes;
        }
        let offset = period.min(window.latest) - window.earliest;
        Term::Node(self.first[item] + u32::try_from(offset).expect("periods are few"))
    }

    fn finished(&self, item: usize, period: Option<usize>) -> Term {
        self.started(item, period.and_then(|t| (t + 1).checked_sub(self.instance.items[item].duration)))
    }

    fn event(&self, event: usize, period: Option<usize>) -> Term {
        match (&self.instance.events[event].items[..], &self.instance.events[event].events[..], period) {
            ([item], [], _) => self.finished(*item, period),
            (_, _, Some(t)) => self.events[event][t],
            (_, _, None) => Term::No,
        }
    }

    fn add_events(&mut self, arcs: &mut Vec<(u32, u32)>) {
        for event in &self.instance.events {
            let mut terms = vec![];
            let is_sole = matches!((&event.items[..], &event.events[..]), ([_], []));
            for t in (0..self.instance.periods).filter(|_| !is_sole) {
                let items = event.items.iter().map(|item| self.finished(*item, Some(t)));
                let members: Vec<Term> = items.chain(event.events.iter().map(|e| self.event(*e, Some(t)))).collect();
                let is_out = |term: &Term| *term == Term::No;
                let never = if event.any { members.iter().all(is_out) } else { members.iter().any(is_out) };
                if never {
                    terms.push(Term::No);
                    continue;
                }
                let node = self.node();
                self.weights.push(0);
                terms.push(Term::Node(node));
                for member in members.into_iter().filter(|_| !event.any) {
                    if let Term::Node(member) = member {
                        arcs.push((node, member));
                    }
                }
            }
            self.events.push(terms);
        }
    }

    fn add_needs(&self, arcs: &mut Vec<(u32, u32)>) {
        for (i, item) in self.instance.items.iter().enumerate() {
            // started by t is started by the next t
            for start in item.earliest..item.latest {
                if let (Term::Node(now), Term::Node(next)) =
                    (self.started(i, Some(start)), self.started(i, Some(start + 1)))
                {
                    arcs.push((now, next));
                }
            }
        }
        let mut wait = |item: usize, is_there: &dyn Fn(usize) -> Term| {
            let window = &self.instance.items[item];
            for t in window.earliest..=window.latest {
                if let (Term::Node(start), Term::Node(there)) = (self.started(item, Some(t)), is_there(t)) {
                    arcs.push((start, there));
                }
            }
        };
        for need in &self.instance.needs {
            wait(need.after, &|t| self.finished(need.before, t.checked_sub(need.lag)));
        }
        for need in &self.instance.event_needs {
            wait(need.item, &|t| self.event(need.event, t.checked_sub(need.lag)));
        }
    }

    fn add_resources(&mut self) {
        let periods = self.instance.periods;
        let mut rows: Vec<Row> = vec![];
        for (r, resource) in self.instance.resources.iter().enumerate() {
            let mut sum = 0;
            rows.extend(resource.capacity.iter().enumerate().map(|(t, capacity)| {
                sum = if resource.carries_over { sum + capacity } else { *capacity };
                Row { limit: sum, about: (false, r, t), ..Row::default() }
            }));
        }
        for (i, item) in self.instance.items.iter().enumerate().filter(|(_, item)| item.is_possible()) {
            for (r, amounts) in &item.uses {
                let carries_over = self.instance.resources[*r].carries_over;
                for t in item.earliest..periods {
                    let row = &mut rows[r * periods + t];
                    for (age, amount) in amounts.iter().enumerate().filter(|(_, amount)| **amount != 0) {
                        add(row, *amount, self.started(i, t.checked_sub(age)));
                        if !carries_over {
                            add(row, -*amount, self.started(i, t.checked_sub(age + 1)));
                        }
                    }
                }
            }
        }
        rows.iter_mut().for_each(merge);
        // what cannot be exceeded needs no price
        rows.retain(|row| row.terms.iter().map(|(_, amount)| (*amount).max(0)).sum::<i64>() > row.limit);
        self.rows.extend(rows);
    }

    fn add_progress(&mut self) {
        for (k, outcome) in self.instance.outcomes.iter().enumerate() {
            for (t, worth) in outcome.worth.iter().enumerate().filter(|(_, worth)| **worth > 0) {
                let mut row = Row { worth: Some(*worth), about: (true, k, t), ..Row::default() };
                for (event, share, lag) in &outcome.shares {
                    match self.event(*event, t.checked_sub(*lag)) {
                        Term::No => {}
                        Term::Yes => row.limit += share,
                        Term::Node(node) => row.terms.push((node, *share)),
                    }
                }
                merge(&mut row);
                self.rows.push(row);
            }
        }
    }

    /// What prices of the rows prove: value per unit of a resource, or per basis point of progress. Prices
    /// are rounded to what integers can hold; any prices prove something.
    pub(crate) fn price(&self, prices: &[f64], should_stop: &dyn Fn() -> bool) -> Priced {
        let scale = self.scale(prices);
        let mut weights: Vec<i64> = self.weights.iter().map(|weight| weight << scale).collect();
        let mut fixed = i128::from(self.constant) << scale;
        for (row, price) in self.rows.iter().zip(prices) {
            let price = whole(price.max(0.0) * power(scale));
            if let Some(worth) = row.worth {
                let worth = worth << scale;
                let price = price.min(worth);
                fixed += i128::from(WHOLE) * i128::from(worth - price) + i128::from(price) * i128::from(row.limit);
                for (node, share) in &row.terms {
                    weights[*node as usize] += price * share;
                }
            } else if price > 0 {
                fixed += i128::from(price) * i128::from(row.limit);
                for (node, amount) in &row.terms {
                    weights[*node as usize] -= price * amount;
                }
            }
        }
        let Closure { members, bound } = heaviest(&self.graph, &weights, should_stop);
        let bound = (fixed + i128::from(bound)) >> scale;
        Priced { bound: i64::try_from(bound).unwrap_or(i64::MAX), members }
    }

    /// Binary digits after the point of prices, so that no sum of weights leaves 61 bits.
    fn scale(&self, prices: &[f64]) -> u32 {
        let own: f64 = self.weights.iter().map(|weight| float::amount(weight.abs())).sum();
        let priced = |(row, price): (&Row, &f64)| {
            let price = row.worth.map_or(price.max(0.0), |worth| price.clamp(0.0, float::amount(worth)));
            price * row.terms.iter().map(|(_, amount)| float::amount(amount.abs())).sum::<f64>()
        };
        let whole: f64 = own + self.rows.iter().zip(prices).map(priced).sum::<f64>();
        (0..DIGITS).rev().find(|scale| whole * power(*scale) < 2.0f64.powi(61)).unwrap_or(0)
    }

    /// Which nodes stand for what has started in given starts.
    pub(crate) fn members(&self, starts: &[Option<usize>]) -> Vec<bool> {
        let mut members = vec![false; self.weights.len()];
        for (i, start) in starts.iter().enumerate() {
            let Some(start) = start else { continue };
            for t in *start..=self.instance.items[i].latest {
                if let Term::Node(node) = self.started(i, Some(t)) {
                    members[node as usize] = true;
                }
            }
        }
        let times = self.instance.event_times(starts);
        for (terms, time) in self.events.iter().zip(times) {
            for (t, term) in terms.iter().enumerate() {
                if let (Term::Node(node), Some(time)) = (term, time) {
                    members[*node as usize] = time <= t;
                }
            }
        }
        members
    }

    /// For each item, how much of it has started by when, summed over its window: the more, the earlier.
    pub(crate) fn earliness(&self, values: &[f64]) -> Vec<f64> {
        let sum = |(i, item): (usize, &crate::instance::Item)| {
            let window = item.earliest..item.latest + usize::from(item.is_possible());
            let by = window.map(|t| match self.started(i, Some(t)) {
                Term::No => 0.0,
                Term::Yes => 1.0,
                Term::Node(node) => values[node as usize],
            });
            by.sum::<f64>()
        };
        self.instance.items.iter().enumerate().map(sum).collect()
    }
}

/// The most binary digits after the point.
const DIGITS: u32 = 24;

fn power(scale: u32) -> f64 {
    f64::from(1u32 << scale)
}

#[expect(clippy::cast_possible_truncation, reason = "prices beyond i64 saturate; any price proves something")]
fn whole(price: f64) -> i64 {
    price.round() as i64
}

fn add(row: &mut Row, amount: i64, term: Term) {
    match term {
        Term::No => {}
        Term::Yes => row.limit -= amount,
        Term::Node(node) => row.terms.push((node, amount)),
    }
}

/// Each node once, without zeros.
fn merge(row: &mut Row) {
    row.terms.sort_unstable_by_key(|term| term.0);
    row.terms.dedup_by(|next, first| {
        let same = next.0 == first.0;
        if same {
            first.1 += next.1;
        }
        same
    });
    row.terms.retain(|term| term.1 != 0);
    row.terms.shrink_to_fit();
}
