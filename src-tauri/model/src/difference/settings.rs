//! Name, money and time of the roadmap, compared: one line for each setting.

use super::texts::both_quoted;
use super::{Difference, DifferenceKind};
use crate::calendar::month_name;
use crate::{Settings, words};

/// A line for each setting that is different.
pub(super) fn compare(before: &Settings, after: &Settings) -> Vec<Difference> {
    let Settings {
        name,
        currency,
        period_length,
        fiscal_year_start,
        first_period,
        periods,
        discount_per_year,
        is_sample,
    } = after;
    let mut found = vec![];
    let mut line = |setting: &str, what: String| {
        found.push(Difference { kind: DifferenceKind::Changed, noun: "Setting", name: setting.into(), what });
    };
    if before.name != *name {
        let (before, after) = both_quoted(&before.name, name);
        line("Name", format!("{before} → {after}"));
    }
    if before.currency != *currency {
        // amounts keep their minor units: what they are worth is now another matter
        let (before, after) = both_quoted(&before.currency, currency);
        line("Currency", format!("{before} → {after}, for every amount of money"));
    }
    if before.period_length != *period_length {
        let (before, after) = (before.period_length.name(), period_length.name());
        line("Length of a period", format!("{before} → {after}, for every duration, lag and amount per period"));
    }
    if before.fiscal_year_start != *fiscal_year_start {
        let (before, after) = (month_name(before.fiscal_year_start), month_name(*fiscal_year_start));
        line("Start of the fiscal year", format!("{before} → {after}"));
    }
    if before.first_period != *first_period {
        line("First period", format!("starts in {} → {}", before.first_period.name(), first_period.name()));
    }
    if before.periods != *periods {
        line("Number of periods", format!("{} → {periods}", before.periods));
    }
    if before.discount_per_year != *discount_per_year {
        let (before, after) =
            (words::percent_exact(before.discount_per_year), words::percent_exact(*discount_per_year));
        line("Discount", format!("{before} → {after} per year"));
    }
    if before.is_sample != *is_sample {
        let word = |is_sample| if is_sample { "yes" } else { "no" };
        line("Sample data", format!("{} → {}", word(before.is_sample), word(*is_sample)));
    }
    found
}
