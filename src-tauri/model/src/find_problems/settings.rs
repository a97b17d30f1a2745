//! Name, money and time of the roadmap.

use super::Report;
use crate::roadmap::MAX_PERIODS;
use crate::survey::{LEAST_GROUP, MOST_GROUP};
use crate::{Roadmap, Share, say, words};

pub(super) fn find(roadmap: &Roadmap, report: &mut Report) {
    let settings = &roadmap.settings;
    if !words::is_currency(&settings.currency) {
        report.blocks(
            "unknown_currency",
            "settings",
            say!("unknown-currency", code = &settings.currency),
            say!("unknown-currency.hint"),
        );
    }
    if !(1..=12).contains(&settings.fiscal_year_start) {
        report.blocks(
            "fiscal_year_start",
            "settings",
            say!("fiscal-year-start", month = settings.fiscal_year_start),
            say!("fiscal-year-start.hint"),
        );
    }
    if !(1..=MAX_PERIODS).contains(&settings.periods) {
        report.blocks(
            "number_of_periods",
            "settings",
            say!("number-of-periods", count = settings.periods.to_string()),
            say!("number-of-periods.hint"),
        );
    }
    let from_start = settings.first_period.month() + 12 - u32::from(settings.fiscal_year_start.clamp(1, 12));
    if !from_start.is_multiple_of(u32::from(settings.period_length.months())) {
        report.blocks(
            "first_period",
            "settings",
            say!("first-period", month = settings.first_period.to_string(), unit = settings.period_length.name()),
            say!("first-period.hint"),
        );
    }
    if !(Share::ZERO..=Share::WHOLE).contains(&settings.discount_per_year) {
        report.blocks(
            "discount",
            "settings",
            say!("discount", share = words::percent(settings.discount_per_year)),
            say!("discount.hint"),
        );
    }
    if !(LEAST_GROUP..=MOST_GROUP).contains(&settings.least_group) {
        report.blocks(
            "least_group",
            "settings",
            say!("least-group", count = settings.least_group),
            say!("least-group.hint", least = LEAST_GROUP, most = MOST_GROUP),
        );
    }
    if roadmap.investments.is_empty() {
        report.blocks("no_investments", "roadmap", say!("no-investments"), say!("no-investments.hint"));
    }
    if roadmap.outcomes.is_empty() && !roadmap.investments.is_empty() {
        report.warns("no_outcomes", "roadmap", say!("no-outcomes"), say!("no-outcomes.hint"));
    }
}
