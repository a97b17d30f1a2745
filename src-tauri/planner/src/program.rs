//! The "by" model as columns and rows, known to no solver.
//!
//! X[i,t] ∈ {0,1}: item i has started by the end of period t. D[i,t] = X[i,t−d+1]: it has finished.
//! A[e,t] ∈ [0,1]: event e is true by t (never more than it is). P[k,t] ∈ [0,1]: progress of outcome k
//! (never more than it is). Each restriction adds its rows in `rules/`, each objective its costs in
//! `goals/`. Columns exist only where a value is open: outside its window X is a constant.

use crate::instance::{Instance, WHOLE};
use crate::rules;

/// What a column stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// X[i,t]: item i has started by the end of t.
    Started(usize, usize),
    /// A[e,t]: event e is true by the end of t; may be less, never more.
    Event(usize, usize),
    /// The same from above: may be more, never less.
    EventAtLeast(usize, usize),
    /// P[k,t]: progress as a part of the whole; may be less, never more.
    Progress(usize, usize),
    /// The same from above: may be more, never less.
    ProgressAtLeast(usize, usize),
    /// Whether progress of outcome k in t has reached the whole.
    IsWhole(usize, usize),
    /// A way to be better than given starts, in the tie-break.
    Way,
}

/// A variable between two bounds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    /// What it stands for.
    pub meaning: Meaning,
    /// Whether it is 0 or 1. All columns lie between 0 and 1.
    pub is_integer: bool,
}

/// lower ≤ Σ coefficient · column ≤ upper.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// (column, coefficient), each column once.
    pub terms: Vec<(usize, f64)>,
    /// Lower bound, or −∞.
    pub lower: f64,
    /// Upper bound, or +∞.
    pub upper: f64,
    /// What it says, where its columns alone do not tell.
    pub of: Option<Said>,
}

/// What a row says where its columns alone do not tell, for they come and go with windows: rows of programs that differ a
/// little are known again by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Said {
    /// What a resource has by the end of a period.
    Capacity(usize, usize),
}

/// A value that is a constant or a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Term {
    /// Known beforehand.
    Constant(f64),
    /// Open.
    Column(usize),
}

/// Columns and rows of one instance.
#[derive(Debug, Clone)]
pub struct Program {
    /// All variables.
    pub columns: Vec<Column>,
    /// All restrictions.
    pub rows: Vec<Row>,
    started: Vec<Vec<usize>>,
    events: Vec<Vec<Option<usize>>>,
    events_at_least: Vec<Vec<Option<usize>>>,
    progress: Vec<Vec<usize>>,
    progress_at_least: Vec<Vec<Option<usize>>>,
}

/// A linear expression while it is put together.
#[derive(Debug, Clone, Default)]
pub struct Expression {
    terms: std::collections::BTreeMap<usize, f64>,
    constant: f64,
    of: Option<Said>,
}

impl Expression {
    /// Of a row that is known by this, and not by its columns: they come and go with windows.
    #[must_use]
    pub fn known_as(said: Said) -> Self {
        Self { of: Some(said), ..Self::default() }
    }

    /// Adds `coefficient · term`.
    pub fn add(&mut self, coefficient: f64, term: Term) -> &mut Self {
        match term {
            Term::Constant(value) => self.constant += coefficient * value,
            Term::Column(column) => *self.terms.entry(column).or_default() += coefficient,
        }
        self
    }

    /// The columns with their coefficients; zeros are left out.
    pub fn terms(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.terms.iter().filter(|(_, coefficient)| **coefficient != 0.0).map(|(column, c)| (*column, *c))
    }

    fn into_row(self, lower: f64, upper: f64) -> Row {
        let terms = self.terms().collect();
        Row { terms, lower: lower - self.constant, upper: upper - self.constant, of: self.of }
    }
}

impl Program {
    /// Builds the program of an instance with all its rules and no objective.
    #[must_use]
    pub fn new(instance: &Instance) -> Self {
        let mut program = Self {
            events: vec![vec![None; instance.periods]; instance.events.len()],
            events_at_least: vec![vec![None; instance.periods]; instance.events.len()],
            progress_at_least: vec![vec![None; instance.periods]; instance.outcomes.len()],
            ..Self::empty()
        };
        for (i, item) in instance.items.iter().enumerate() {
            let open = if item.is_required { item.latest } else { item.latest + 1 };
            let columns = (item.earliest..open).map(|t| program.column(Meaning::Started(i, t), true)).collect();
            program.started.push(columns);
        }
        for k in 0..instance.outcomes.len() {
            let columns = (0..instance.periods).map(|t| program.column(Meaning::Progress(k, t), false)).collect();
            program.progress.push(columns);
        }
        rules::add_all(&mut program, instance);
        program
    }

    /// A program of columns without a meaning of their own, none of them whole.
    pub(crate) fn of(columns: usize, rows: Vec<Row>) -> Self {
        let column = Column { meaning: Meaning::Way, is_integer: false };
        Self { columns: vec![column; columns], rows, ..Self::empty() }
    }

    fn empty() -> Self {
        Self {
            columns: vec![],
            rows: vec![],
            started: vec![],
            events: vec![],
            events_at_least: vec![],
            progress: vec![],
            progress_at_least: vec![],
        }
    }

    /// Adds a column between 0 and 1.
    pub fn column(&mut self, meaning: Meaning, is_integer: bool) -> usize {
        self.columns.push(Column { meaning, is_integer });
        self.columns.len() - 1
    }

    /// Adds the row `expression ≤ upper`, unless it says nothing.
    pub fn at_most(&mut self, expression: Expression, upper: f64) {
        self.row(expression, f64::NEG_INFINITY, upper);
    }

    /// Adds the row `expression ≥ lower`, unless it says nothing.
    pub fn at_least(&mut self, expression: Expression, lower: f64) {
        self.row(expression, lower, f64::INFINITY);
    }

    fn row(&mut self, expression: Expression, lower: f64, upper: f64) {
        let row = expression.into_row(lower, upper);
        let least: f64 = row.terms.iter().map(|(_, c)| c.min(0.0)).sum();
        let most: f64 = row.terms.iter().map(|(_, c)| c.max(0.0)).sum();
        if least < row.lower || most > row.upper {
            self.rows.push(row);
        }
    }

    /// X[i,t]: whether item i has started by the end of t. Nothing has started before period 0.
    #[must_use]
    pub fn started(&self, instance: &Instance, item: usize, period: Option<usize>) -> Term {
        let (window, Some(period)) = (&instance.items[item], period) else { return Term::Constant(0.0) };
        if !window.is_possible() || period < window.earliest {
            return Term::Constant(0.0);
        }
        match self.started[item].get(period - window.earliest) {
            Some(column) => Term::Column(*column),
            None if window.is_required => Term::Constant(1.0),
            None => Term::Column(*self.started[item].last().expect("a possible item has a column or is required")),
        }
    }

    /// D[i,t]: whether item i has finished by the end of t.
    #[must_use]
    pub fn finished(&self, instance: &Instance, item: usize, period: Option<usize>) -> Term {
        let start = period.and_then(|t| (t + 1).checked_sub(instance.items[item].duration));
        self.started(instance, item, start)
    }

    /// A[e,t]: whether event e is true by the end of t, never more than it is.
    #[must_use]
    pub fn event(&self, instance: &Instance, event: usize, period: Option<usize>) -> Term {
        let Some(t) = period else { return Term::Constant(0.0) };
        match sole_item(instance, event) {
            Some(item) => self.finished(instance, item, period),
            None => self.events[event][t].map_or(Term::Constant(0.0), Term::Column),
        }
    }

    pub(crate) fn set_event(&mut self, event: usize, period: usize) -> usize {
        let column = self.column(Meaning::Event(event, period), false);
        self.events[event][period] = Some(column);
        column
    }

    /// Event e by the end of t, never less than it is. Adds the column and its rows at first use.
    pub fn event_at_least(&mut self, instance: &Instance, event: usize, period: Option<usize>) -> Term {
        let Some(t) = period else { return Term::Constant(0.0) };
        if let Some(item) = sole_item(instance, event) {
            return self.finished(instance, item, period);
        }
        if let Some(column) = self.events_at_least[event][t] {
            return Term::Column(column);
        }
        let items: Vec<Term> =
            instance.events[event].items.iter().map(|i| self.finished(instance, *i, period)).collect();
        let mut members = items;
        for other in &instance.events[event].events {
            members.push(self.event_at_least(instance, *other, period));
        }
        let column = self.column(Meaning::EventAtLeast(event, t), false);
        self.events_at_least[event][t] = Some(column);
        rules::events::at_least_rows(self, instance.events[event].any, &members, column);
        Term::Column(column)
    }

    /// P[k,t]: progress as a part of the whole, never more than it is.
    #[must_use]
    pub fn progress(&self, outcome: usize, period: usize) -> Term {
        Term::Column(self.progress[outcome][period])
    }

    /// Progress as a part of the whole, never less than it is. Adds columns and rows at first use.
    pub fn progress_at_least(&mut self, instance: &Instance, outcome: usize, period: usize) -> Term {
        if let Some(column) = self.progress_at_least[outcome][period] {
            return Term::Column(column);
        }
        let column = self.column(Meaning::ProgressAtLeast(outcome, period), false);
        self.progress_at_least[outcome][period] = Some(column);
        rules::progress::at_least_rows(self, instance, outcome, period, column);
        Term::Column(column)
    }

    /// The value of every column for given starts: a warm start for an engine.
    #[must_use]
    pub fn assign(&self, instance: &Instance, starts: &[Option<usize>]) -> Vec<f64> {
        let times = instance.event_times(starts);
        let progress: Vec<Vec<i64>> = (0..instance.outcomes.len()).map(|k| instance.progress(k, &times)).collect();
        let yes = |is: bool| if is { 1.0 } else { 0.0 };
        self.columns
            .iter()
            .map(|column| match column.meaning {
                Meaning::Started(i, t) => yes(starts[i].is_some_and(|start| start <= t)),
                Meaning::Event(e, t) | Meaning::EventAtLeast(e, t) => yes(times[e].is_some_and(|time| time <= t)),
                Meaning::Progress(k, t) | Meaning::ProgressAtLeast(k, t) => as_part(progress[k][t]),
                Meaning::IsWhole(k, t) => yes(progress[k][t] >= WHOLE),
                Meaning::Way => 0.0,
            })
            .collect()
    }

    /// The starts that column values stand for.
    #[must_use]
    pub fn starts(&self, instance: &Instance, values: &[f64]) -> Vec<Option<usize>> {
        instance
            .items
            .iter()
            .enumerate()
            .map(|(i, item)| {
                let found = self.started[i].iter().position(|column| values[*column] > 0.5);
                let required = (item.is_required && item.is_possible()).then_some(item.latest);
                found.map(|index| item.earliest + index).or(required)
            })
            .collect()
    }
}

/// The item that an event is the same as, if it has no other member.
pub(crate) fn sole_item(instance: &Instance, event: usize) -> Option<usize> {
    match (&instance.events[event].items[..], &instance.events[event].events[..]) {
        ([item], []) => Some(*item),
        _ => None,
    }
}

/// Whether an event needs columns of its own.
pub(crate) fn has_columns(instance: &Instance, event: usize) -> bool {
    sole_item(instance, event).is_none()
}

/// Basis points as a part of the whole.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "basis points are far below 2^53")]
pub fn as_part(basis_points: i64) -> f64 {
    basis_points as f64 / WHOLE as f64
}
