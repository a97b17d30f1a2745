//! Amounts that cannot be: negative money, levels above 5, shares above 100 %, rows of the wrong length.

use super::Report;
use crate::capability::MAX_LEVEL;
use crate::problem::effect_subject;
use crate::{Fte, Investment, Measure, Money, NeedOn, OutputKind, Points, Roadmap, Share, say};

pub(super) const LARGEST_MEASURE: Measure = Measure(1_000_000_000_000);

pub(super) fn find(roadmap: &Roadmap, report: &mut Report) {
    capabilities(roadmap, report);
    for investment in &roadmap.investments {
        takes(investment, report);
    }
    limits(roadmap, report);
    outcomes(roadmap, report);
}

fn capabilities(roadmap: &Roadmap, report: &mut Report) {
    let mut level = |subject: String, level: u8, lowest: u8| {
        if level > MAX_LEVEL || level < lowest {
            report.blocks("level", subject, say!("level", level = level), say!("level.hint"));
        }
    };
    for capability in &roadmap.capabilities {
        for value in [capability.now, capability.next, capability.target] {
            level(format!("capability {}", capability.id), value, 0);
        }
    }
    for output in &roadmap.outputs {
        if let OutputKind::CapabilityLevel { level: to, .. } = output.kind {
            level(format!("output {}", output.id), to, 1);
        }
    }
    for need in &roadmap.needs {
        if let NeedOn::Capability { level: to, .. } = need.on {
            level(format!("need of {}", need.investment), to, 1);
        }
    }
    for capability in &roadmap.capabilities {
        if capability.next < capability.now || capability.target < capability.next {
            report.warns(
                "levels_fall",
                format!("capability {}", capability.id),
                say!("levels-fall", now = capability.now, next = capability.next, target = capability.target),
                say!("levels-fall.hint"),
            );
        }
    }
}

fn takes(investment: &Investment, report: &mut Report) {
    let subject = || format!("investment {}", investment.id);
    let life = usize::from(investment.duration);
    if investment.cost.is_empty() {
        report.warns("missing_cost", subject(), say!("missing-cost"), say!("missing-cost.hint"));
    }
    for cost in &investment.cost {
        row_length(report, subject(), Row::Cost(cost.fund.as_str()), cost.per_period.len(), life);
        money(report, subject(), &cost.per_period);
    }
    for effort in &investment.effort {
        row_length(report, subject(), Row::Effort(effort.pool.as_str()), effort.per_period.len(), life);
        people(report, subject(), &effort.per_period);
    }
}

fn limits(roadmap: &Roadmap, report: &mut Report) {
    let periods = usize::from(roadmap.settings.periods);
    for fund in &roadmap.funds {
        let subject = || format!("fund {}", fund.id);
        row_length(report, subject(), Row::Limit, fund.limit.len(), periods);
        money(report, subject(), &fund.limit);
    }
    for pool in &roadmap.pools {
        let subject = || format!("pool {}", pool.id);
        row_length(report, subject(), Row::Capacity, pool.capacity.len(), periods);
        people(report, subject(), &pool.capacity);
    }
    for step in &roadmap.steps {
        if !(Points::ZERO..=Points::MAX).contains(&step.least_worth) {
            report.blocks(
                "worth",
                format!("step {}", step.id),
                say!("step-worth", points = step.least_worth.0.to_string()),
                say!("worth.hint"),
            );
        }
    }
}

/// A row with one amount per period.
enum Row<'a> {
    Cost(&'a str),
    Effort(&'a str),
    Limit,
    Capacity,
}

fn row_length(report: &mut Report, subject: String, row: Row, length: usize, expected: usize) {
    if length != expected {
        let (length, expected) = (length.to_string(), expected.to_string());
        report.blocks(
            "row_length",
            subject,
            match row {
                Row::Cost(fund) => say!("row-length-cost", fund = fund, length = length, expected = expected),
                Row::Effort(pool) => say!("row-length-effort", pool = pool, length = length, expected = expected),
                Row::Limit => say!("row-length-limit", length = length, expected = expected),
                Row::Capacity => say!("row-length-capacity", length = length, expected = expected),
            },
            say!("one-amount-per-period"),
        );
    }
}

fn money(report: &mut Report, subject: String, amounts: &[Money]) {
    if amounts.iter().any(|amount| *amount < Money::ZERO) {
        report.blocks("negative_money", subject, say!("negative-money"), say!("negative-money.hint"));
    } else if amounts.iter().any(|amount| *amount > Money::MAX) {
        report.blocks("amount_too_large", subject, say!("amount-too-large"), say!("amount-too-large.hint"));
    }
}

fn people(report: &mut Report, subject: String, amounts: &[Fte]) {
    if amounts.iter().any(|amount| !(Fte::ZERO..=Fte::MAX).contains(amount)) {
        report.blocks("people", subject, say!("people"), say!("people.hint"));
    }
}

fn outcomes(roadmap: &Roadmap, report: &mut Report) {
    for outcome in &roadmap.outcomes {
        let subject = || format!("outcome {}", outcome.id);
        if !(Points::ZERO..=Points::MAX).contains(&outcome.worth) {
            report.blocks("worth", subject(), say!("worth", points = outcome.worth.0.to_string()), say!("worth.hint"));
        }
        let range = -LARGEST_MEASURE..=LARGEST_MEASURE;
        if !range.contains(&outcome.baseline) || !range.contains(&outcome.target) {
            report.blocks("measure", subject(), say!("measure"), say!("measure.hint"));
        } else if (outcome.target > outcome.baseline) != (outcome.direction == crate::Direction::Up)
            || outcome.target == outcome.baseline
        {
            report.warns("direction", subject(), say!("direction"), say!("direction.hint"));
        }
    }
    for effect in &roadmap.effects {
        let whole = Share::ZERO..=Share::WHOLE;
        if !whole.contains(&effect.share) || !whole.contains(&effect.confidence) {
            report.blocks(
                "share",
                effect_subject(effect.output.as_str(), effect.outcome.as_str()),
                say!("share"),
                say!("basis-points"),
            );
        }
    }
}
