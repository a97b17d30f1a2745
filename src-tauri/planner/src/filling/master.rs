//! Prices from a small program: which mix of fillings would be best if plans could be mixed.
//!
//! One column per filling and period, of which only those are in the program that prices have asked for (column
//! generation: Dantzig and Wolfe 1960). Its prices are a proposal; what they prove is counted in [`super::prices`].

use super::listing::Fillings;
use super::parts::{Parts, members};
use super::prices::{Prices, whole};
use crate::budget::Budget;
use crate::float;
use crate::solve::{EngineError, Kept, Stop};

/// The program, and what its rows are about.
pub(super) struct Master<'a> {
    parts: &'a Parts,
    kept: Kept,
    has_columns: bool,
    rows: Rows,
    /// What a unit of the program's costs is worth, in sub-units: a power of two.
    unit: f64,
    scale: i64,
}

/// Where the row of each rule is.
struct Rows {
    count: usize,
    filling: Vec<usize>,
    once: Vec<Option<usize>>,
    waits: Vec<Vec<Option<usize>>>,
    next: Vec<Vec<Option<usize>>>,
    carried: Vec<Vec<Option<usize>>>,
}

/// What the program says.
pub(super) struct Proposed {
    pub(super) prices: Prices,
    /// What a further filling of each period has to come to if it shall change anything, in sub-units.
    pub(super) least: Vec<i64>,
}

impl<'a> Master<'a> {
    pub(super) fn new(parts: &'a Parts, scale: i64) -> Result<Self, EngineError> {
        let mut limits = vec![];
        let mut row = |lower: f64, upper: f64| {
            limits.push((lower, upper));
            limits.len() - 1
        };
        let endless = f64::NEG_INFINITY;
        let periods = parts.periods;
        let filling = (0..periods).map(|_| row(endless, 1.0)).collect();
        let once = parts.parts.iter().enumerate().map(|(p, part)| {
            let is_required = parts.required.iter().any(|(first, _)| *first == p);
            (part.age == 0).then(|| row(if is_required { 1.0 } else { endless }, 1.0))
        });
        let once = once.collect();
        let waits = parts.waits.iter().map(|wait| {
            let window = parts.parts[wait.after].window;
            (0..periods).map(|t| (window.0 <= t && t <= window.1).then(|| row(endless, 0.0))).collect()
        });
        let waits = waits.collect();
        let next = parts.parts.iter().enumerate().map(|(p, part)| {
            let is_open = |t: usize| parts.next(p).is_some() && (part.window.0..=part.window.1).contains(&t);
            (0..periods).map(|t| is_open(t).then(|| row(0.0, 0.0))).collect()
        });
        let next = next.collect();
        let carried = parts.carries_over.iter().enumerate().map(|(r, carries_over)| {
            (0..periods).map(|t| carries_over.then(|| row(endless, float::amount(parts.available[r][t])))).collect()
        });
        let carried = carried.collect();
        let rows = Rows { count: limits.len(), filling, once, waits, next, carried };
        let largest = parts.parts.iter().flat_map(|part| &part.earns).map(|earns| earns.abs()).max().unwrap_or(0);
        let mut unit = 1.0;
        while float::amount(largest * scale) / unit > 1024.0 {
            unit *= 2.0;
        }
        Ok(Self { parts, kept: Kept::new(&limits)?, has_columns: false, rows, unit, scale })
    }

    /// Adds the column of a filling in period `t`.
    pub(super) fn add(&mut self, fillings: &Fillings, filling: u32, t: usize) -> Result<(), EngineError> {
        let set = fillings.sets[filling as usize];
        let mut entries = vec![0.0; self.rows.count];
        let mut earns = 0;
        entries[self.rows.filling[t]] = 1.0;
        let mut add = |row: Option<usize>, amount: f64| {
            if let Some(row) = row {
                entries[row] += amount;
            }
        };
        for p in members(set) {
            earns += self.parts.parts[p].earns[t];
            add(self.rows.once[p], 1.0);
            for (w, wait) in self.parts.waits.iter().enumerate() {
                let rows = &self.rows.waits[w];
                if wait.after == p {
                    // one that may meet counts in its own period only if it is alone: below
                    let from = if wait.may_meet { t + 1 } else { t };
                    rows[from..].iter().for_each(|row| add(*row, 1.0));
                }
                if wait.before == p {
                    rows[t + 1..].iter().for_each(|row| add(*row, -1.0));
                }
            }
            add(self.rows.next[p][t], -1.0);
            if self.parts.parts[p].age > 0 && t > 0 {
                add(self.rows.next[p - 1][t - 1], 1.0);
            }
            for (r, rows) in self.rows.carried.iter().enumerate() {
                let takes = float::amount(self.parts.parts[p].takes[r]);
                rows[t..].iter().for_each(|row| add(*row, takes));
            }
        }
        for w in fillings.alone(filling) {
            add(self.rows.waits[usize::from(*w)][t], 1.0);
        }
        let entries: Vec<(usize, f64)> = entries.into_iter().enumerate().filter(|(_, amount)| *amount != 0.0).collect();
        self.has_columns = true;
        self.kept.add(float::amount(earns * self.scale) / self.unit, &entries)
    }

    /// Prices of the mix that is best now; nothing if it was stopped.
    pub(super) fn propose(&mut self, limit: Budget, stop: &mut Stop) -> Result<(Option<Proposed>, f64), EngineError> {
        if !self.has_columns {
            let (prices, least) = (Prices::none(self.parts), vec![0; self.parts.periods]);
            return Ok((Some(Proposed { prices, least }), 0.0));
        }
        let (prices, seconds) = self.kept.solve(limit, stop)?;
        Ok((prices.map(|prices| self.read(&prices)), seconds))
    }

    fn read(&self, proposed: &[f64]) -> Proposed {
        let any = |row: Option<usize>, most: f64| row.map_or(0, |row| whole(proposed[row] * self.unit, most));
        let mut prices = Prices::none(self.parts);
        for (p, row) in self.rows.once.iter().enumerate() {
            let is_required = self.parts.required.iter().any(|(first, _)| *first == p);
            prices.once[p] = if is_required { any(*row, 1.0) } else { any(*row, 1.0).max(0) };
        }
        let fill = |prices: &mut Vec<i64>, rows: &[Option<usize>], least: i64, most: f64| {
            for (price, row) in prices.iter_mut().zip(rows) {
                *price = any(*row, most).max(least);
            }
        };
        for (w, rows) in self.rows.waits.iter().enumerate() {
            fill(&mut prices.waits[w], rows, 0, 1.0);
        }
        for (p, rows) in self.rows.next.iter().enumerate() {
            fill(&mut prices.next[p], rows, i64::MIN, 1.0);
        }
        for (r, rows) in self.rows.carried.iter().enumerate() {
            let available = self.parts.available[r].iter().copied().max().unwrap_or(0);
            fill(&mut prices.carried[r], rows, 0, float::amount(available) * float::count(self.parts.periods));
        }
        let least = self.rows.filling.iter().map(|row| any(Some(*row), 1.0).max(0)).collect();
        Proposed { prices, least }
    }
}
