//! Name, money and time of the roadmap, compared: one line for each setting.

use super::texts::both_quoted;
use super::{Difference, DifferenceKind};
use crate::calendar::month_name;
use crate::{Settings, lasting, say, words};

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
        stage_unit,
        least_group,
    } = after;
    let mut found = vec![];
    let mut line = |setting: String, what: String| {
        found.push(Difference {
            kind: DifferenceKind::Changed,
            noun: lasting!(say!("noun-setting")),
            name: setting,
            what,
        });
    };
    if before.name != *name {
        let (before, after) = both_quoted(&before.name, name);
        line(say!("setting-name"), format!("{before} → {after}"));
    }
    if before.currency != *currency {
        // amounts keep their minor units: what they are worth is now another matter
        let (before, after) = both_quoted(&before.currency, currency);
        line(say!("setting-currency"), say!("setting-currency.change", before = before, after = after));
    }
    if before.period_length != *period_length {
        let (before, after) = (before.period_length.name(), period_length.name());
        line(say!("setting-length"), say!("setting-length.change", before = before, after = after));
    }
    if before.fiscal_year_start != *fiscal_year_start {
        let (before, after) = (month_name(before.fiscal_year_start), month_name(*fiscal_year_start));
        line(say!("setting-fiscal"), format!("{before} → {after}"));
    }
    if before.first_period != *first_period {
        let (before, after) = (before.first_period.name(), first_period.name());
        line(say!("setting-first"), say!("setting-first.change", before = before, after = after));
    }
    if before.periods != *periods {
        line(say!("setting-periods"), format!("{} → {periods}", before.periods));
    }
    if before.discount_per_year != *discount_per_year {
        let (before, after) =
            (words::percent_exact(before.discount_per_year), words::percent_exact(*discount_per_year));
        line(say!("setting-discount"), say!("setting-discount.change", before = before, after = after));
    }
    if before.least_group != *least_group {
        line(say!("setting-group"), format!("{} → {least_group}", before.least_group));
    }
    if before.is_sample != *is_sample {
        let word = |is_sample| if is_sample { say!("setting-sample.yes") } else { say!("setting-sample.no") };
        line(say!("setting-sample"), format!("{} → {}", word(before.is_sample), word(*is_sample)));
    }
    if before.stage_unit != *stage_unit {
        let (before, after) = both_quoted(&before.stage_unit, stage_unit);
        line(say!("setting-stage-unit"), format!("{before} → {after}"));
    }
    found
}
