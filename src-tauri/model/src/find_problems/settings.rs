//! Name, money and time of the roadmap.

use super::Report;
use crate::roadmap::MAX_PERIODS;
use crate::{Roadmap, Share, words};

pub(super) fn find(roadmap: &Roadmap, report: &mut Report) {
    let settings = &roadmap.settings;
    if !words::is_currency(&settings.currency) {
        report.blocks(
            "unknown_currency",
            "settings",
            format!("\"{}\" is not the code of a currency.", settings.currency),
            "Use a three-letter code such as EUR, USD or CHF.",
        );
    }
    if !(1..=12).contains(&settings.fiscal_year_start) {
        report.blocks(
            "fiscal_year_start",
            "settings",
            format!("The fiscal year starts in month {}, which does not exist.", settings.fiscal_year_start),
            "Use 1 for January to 12 for December.",
        );
    }
    if !(1..=MAX_PERIODS).contains(&settings.periods) {
        report.blocks(
            "number_of_periods",
            "settings",
            format!("The roadmap has {} periods.", settings.periods),
            "Use 1 to 120 periods.",
        );
    }
    let from_start = settings.first_period.month() + 12 - u32::from(settings.fiscal_year_start.clamp(1, 12));
    if !from_start.is_multiple_of(u32::from(settings.period_length.months())) {
        report.blocks(
            "first_period",
            "settings",
            format!(
                "The first period starts in {}, which is not the first month of a {}.",
                settings.first_period,
                settings.period_length.name()
            ),
            "Start with the first month of a period, counted from the start of the fiscal year.",
        );
    }
    if !(Share::ZERO..=Share::WHOLE).contains(&settings.discount_per_year) {
        report.blocks(
            "discount",
            "settings",
            format!("The discount is {} per year.", words::percent(settings.discount_per_year)),
            "Use 0 to 100 % per year.",
        );
    }
    if roadmap.investments.is_empty() {
        report.blocks(
            "no_investments",
            "roadmap",
            "There is no investment yet, so there is nothing to plan.",
            "Add investments, or import them from a spreadsheet.",
        );
    }
    if roadmap.outcomes.is_empty() && !roadmap.investments.is_empty() {
        report.warns(
            "no_outcomes",
            "roadmap",
            "There is no outcome yet, so every plan is worth nothing.",
            "Add the metrics that should move, with baseline, target and worth.",
        );
    }
}
