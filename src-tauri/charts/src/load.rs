//! How much of each fund and pool a plan uses, period by period, against what is there.
//!
//! Used by the strips under the roadmap and by the sentence that names the limit.

use model::{Fte, Fund, Money, Period, Pool, say, words};

use crate::{Subject, Table};

/// What is used up.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Resource<'a> {
    /// Money.
    Fund(&'a Fund),
    /// People.
    Pool(&'a Pool),
}

/// Use of one fund or pool in minor units or hundredths of an FTE, one entry per period.
#[derive(Debug, Clone)]
pub(crate) struct Load<'a> {
    pub(crate) resource: Resource<'a>,
    pub(crate) used: Vec<i64>,
    /// What is there in each period, with what was carried over where the fund allows it.
    pub(crate) available: Vec<i64>,
    /// What of the use the interest of debts takes.
    pub(crate) interest: Vec<i64>,
    currency: &'a str,
}

/// Loads of all funds in the order of the roadmap.
pub(crate) fn funds<'a>(subject: &Subject<'a>) -> Vec<Load<'a>> {
    let count = usize::from(subject.roadmap.settings.periods);
    let currency = subject.roadmap.settings.currency.as_str();
    let load = |fund: &'a Fund| {
        let spent = subject.evaluation.fund_use.get(&fund.id);
        let used: Vec<i64> =
            (0..count).map(|at| spent.and_then(|row| row.get(at)).map_or(0, |money| money.0)).collect();
        let mut carried = 0;
        let available = used
            .iter()
            .enumerate()
            .map(|(at, used)| {
                let there = fund.limit.get(at).map_or(0, |money| money.0) + carried;
                carried = if fund.carry_over { there - used } else { 0 };
                there
            })
            .collect();
        Load { resource: Resource::Fund(fund), interest: vec![0; count], used, available, currency }
    };
    subject.roadmap.funds.iter().map(load).collect()
}

/// Loads of all pools, the fullest first; as full, in the order of the roadmap.
pub(crate) fn pools<'a>(subject: &Subject<'a>) -> Vec<Load<'a>> {
    let count = usize::from(subject.roadmap.settings.periods);
    let currency = subject.roadmap.settings.currency.as_str();
    let load = |pool: &'a Pool| {
        let busy = subject.evaluation.pool_use.get(&pool.id);
        let used = (0..count).map(|at| busy.and_then(|row| row.get(at)).map_or(0, |people| people.0)).collect();
        let available = (0..count).map(|at| pool.capacity.get(at).map_or(0, |people| people.0)).collect();
        let taken = subject.evaluation.interest_use.get(&pool.id);
        let interest = (0..count).map(|at| taken.and_then(|row| row.get(at)).map_or(0, |people| people.0)).collect();
        Load { resource: Resource::Pool(pool), used, available, interest, currency }
    };
    let mut loads: Vec<Load> = subject.roadmap.pools.iter().map(load).collect();
    loads.sort_by_key(|load| std::cmp::Reverse((load.fullness(), load.full_periods().len())));
    loads
}

impl Load<'_> {
    /// Whether the interest of debts takes any of it.
    pub(crate) fn has_interest(&self) -> bool {
        self.interest.iter().any(|taken| *taken > 0)
    }

    pub(crate) fn name(&self) -> &str {
        match self.resource {
            Resource::Fund(fund) => &fund.name,
            Resource::Pool(pool) => &pool.name,
        }
    }

    /// Amount with its unit, in words.
    pub(crate) fn words(&self, amount: i64) -> String {
        match self.resource {
            Resource::Fund(_) => words::money(Money(amount), self.currency),
            Resource::Pool(_) => words::fte(Fte(amount)),
        }
    }

    /// The fullest period, in millionths of what is there.
    pub(crate) fn fullness(&self) -> i64 {
        let share = |(used, there): (&i64, &i64)| match (*used, *there) {
            (0, _) => 0,
            (used, there) if there > 0 => {
                i64::try_from(i128::from(used) * 1_000_000 / i128::from(there)).unwrap_or(i64::MAX)
            }
            _ => i64::MAX,
        };
        self.used.iter().zip(&self.available).map(share).max().unwrap_or_default()
    }

    /// Whether everything there is in a period is used, and not more.
    pub(crate) fn is_full(&self, at: usize) -> bool {
        self.used[at] > 0 && self.used[at] == self.available[at]
    }

    /// Whether more is used in a period than there is.
    pub(crate) fn is_over(&self, at: usize) -> bool {
        self.used[at] > self.available[at]
    }

    /// All periods in which everything there is, or more, is used.
    pub(crate) fn full_periods(&self) -> Vec<Period> {
        (0..self.used.len())
            .filter(|at| self.is_full(*at) || self.is_over(*at))
            .filter_map(|at| u16::try_from(at).ok().map(Period))
            .collect()
    }
}

/// One row per fund or pool and period, with exact amounts.
pub(crate) fn table(subject: &Subject) -> Table {
    let title = say!("loads-table", name = &subject.roadmap.settings.name);
    table_of(subject, title, funds(subject).into_iter().chain(pools(subject)))
}

/// One row for each of these loads and period, with exact amounts.
pub(crate) fn table_of<'a>(subject: &Subject, title: String, loads: impl Iterator<Item = Load<'a>>) -> Table {
    let settings = &subject.roadmap.settings;
    let loads: Vec<Load> = loads.collect();
    // only where there is a debt is there a column for its interest
    let has_interest = loads.iter().any(Load::has_interest);
    let mut rows: Vec<Vec<String>> = vec![];
    for load in loads {
        for (at, (period, (used, available))) in
            settings.all_periods().zip(load.used.iter().zip(&load.available)).enumerate()
        {
            let (unit, exact): (String, fn(&Load, i64) -> String) = match load.resource {
                Resource::Fund(_) => {
                    (load.currency.to_owned(), |load, amount| words::money_exact(Money(amount), load.currency))
                }
                Resource::Pool(_) => (say!("fte-unit"), |_, amount| words::fte_exact(Fte(amount))),
            };
            rows.push(vec![
                load.name().to_owned(),
                unit,
                settings.calendar().name(period),
                exact(&load, *used),
                exact(&load, *available),
                exact(&load, available - used),
            ]);
            if has_interest && let Some(row) = rows.last_mut() {
                row.push(exact(&load, load.interest[at]));
            }
        }
    }
    let mut columns = vec![
        say!("column-resource"),
        say!("column-unit"),
        say!("column-period"),
        say!("column-used"),
        say!("column-available"),
        say!("column-free"),
    ];
    if has_interest {
        columns.push(say!("column-interest"));
    }
    Table::new(title, columns, rows)
}
