//! Amounts that cannot be: negative money, levels above 5, shares above 100 %, rows of the wrong length.

use super::Report;
use crate::capability::MAX_LEVEL;
use crate::{Fte, Investment, Measure, Money, NeedOn, OutputKind, Points, Roadmap, Share};

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
            report.blocks(
                "level",
                subject,
                format!("Level {level} does not exist."),
                "Levels run from 0 (absent) to 5 (the best one knows of).",
            );
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
                format!(
                    "Its levels fall: now {}, next {}, target {}.",
                    capability.now, capability.next, capability.target
                ),
                "Give levels that do not fall from now to next to target.",
            );
        }
    }
}

fn takes(investment: &Investment, report: &mut Report) {
    let subject = || format!("investment {}", investment.id);
    let life = usize::from(investment.duration);
    if investment.cost.is_empty() {
        report.warns(
            "missing_cost",
            subject(),
            "It has no cost yet: it is planned as 0.",
            "Give its cost per period, or 0 if it costs nothing.",
        );
    }
    for cost in &investment.cost {
        row_length(report, subject(), &format!("fund \"{}\"", cost.fund), cost.per_period.len(), life, "its duration");
        money(report, subject(), &cost.per_period);
    }
    for effort in &investment.effort {
        let what = format!("pool \"{}\"", effort.pool);
        row_length(report, subject(), &what, effort.per_period.len(), life, "its duration");
        people(report, subject(), &effort.per_period);
    }
}

fn limits(roadmap: &Roadmap, report: &mut Report) {
    let periods = usize::from(roadmap.settings.periods);
    for fund in &roadmap.funds {
        let subject = || format!("fund {}", fund.id);
        row_length(report, subject(), "its limit", fund.limit.len(), periods, "the number of periods");
        money(report, subject(), &fund.limit);
    }
    for pool in &roadmap.pools {
        let subject = || format!("pool {}", pool.id);
        row_length(report, subject(), "its capacity", pool.capacity.len(), periods, "the number of periods");
        people(report, subject(), &pool.capacity);
    }
    for step in &roadmap.steps {
        if !(Points::ZERO..=Points::MAX).contains(&step.least_worth) {
            report.blocks(
                "worth",
                format!("step {}", step.id),
                format!("It must be worth at least {} points.", step.least_worth.0),
                "Use 0 to 1,000,000 points.",
            );
        }
    }
}

fn row_length(report: &mut Report, subject: String, what: &str, length: usize, expected: usize, why: &str) {
    if length != expected {
        report.blocks(
            "row_length",
            subject,
            format!("For {what} it lists {length} periods; {why} asks for {expected}."),
            "Give exactly one amount per period.",
        );
    }
}

fn money(report: &mut Report, subject: String, amounts: &[Money]) {
    if amounts.iter().any(|amount| *amount < Money::ZERO) {
        report.blocks("negative_money", subject, "It has a negative amount of money.", "Use 0 or more.");
    } else if amounts.iter().any(|amount| *amount > Money::MAX) {
        report.blocks(
            "amount_too_large",
            subject,
            "It has an amount of money above 100 billion.",
            "Plan in a larger unit, or correct the amount.",
        );
    }
}

fn people(report: &mut Report, subject: String, amounts: &[Fte]) {
    if amounts.iter().any(|amount| !(Fte::ZERO..=Fte::MAX).contains(amount)) {
        report.blocks(
            "people",
            subject,
            "It has a number of people below 0 or above 100,000.",
            "Use 0 to 100,000 FTE.",
        );
    }
}

fn outcomes(roadmap: &Roadmap, report: &mut Report) {
    for outcome in &roadmap.outcomes {
        let subject = || format!("outcome {}", outcome.id);
        if !(Points::ZERO..=Points::MAX).contains(&outcome.worth) {
            report.blocks(
                "worth",
                subject(),
                format!("It is worth {} points.", outcome.worth.0),
                "Use 0 to 1,000,000 points.",
            );
        }
        let range = -LARGEST_MEASURE..=LARGEST_MEASURE;
        if !range.contains(&outcome.baseline) || !range.contains(&outcome.target) {
            report.blocks(
                "measure",
                subject(),
                "Its baseline or target is beyond a billion.",
                "Measure in a larger unit.",
            );
        } else if (outcome.target > outcome.baseline) != (outcome.direction == crate::Direction::Up)
            || outcome.target == outcome.baseline
        {
            report.warns(
                "direction",
                subject(),
                "Its target does not lie on the better side of its baseline.",
                "Correct baseline, target or direction.",
            );
        }
    }
    for effect in &roadmap.effects {
        let whole = Share::ZERO..=Share::WHOLE;
        if !whole.contains(&effect.share) || !whole.contains(&effect.confidence) {
            report.blocks(
                "share",
                format!("effect of {} on {}", effect.output, effect.outcome),
                "Its share or confidence is below 0 or above 100 %.",
                "Use 0 to 10,000 basis points.",
            );
        }
    }
}
