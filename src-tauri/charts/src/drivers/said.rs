//! What the chart of drivers says: the sentence of all, what the weights rest on, words about rows, and the table.

use model::weighing::{Carrying, Comparing, Contradiction, Source, Weighed, Weighing};
use model::{Driver, DriverKind, Roadmap, Share, WorthCounts, say, words};

use crate::Table;
use crate::isolate::isolated;
use crate::sentence::short;

/// What decides most, and which outcome is farthest from what the drivers say, in one sentence.
#[must_use]
pub fn headline(roadmap: &Roadmap, weighing: Option<&Weighing>) -> String {
    let Some(weighing) = weighing else {
        return match roadmap.drivers.len() {
            0 => say!("drivers-none"),
            count => say!("drivers-too-many", count = count, most = model::driver::MOST_DRIVERS),
        };
    };
    let Some((heaviest, weight)) = weighing.heaviest() else {
        return say!("drivers-unweighed", count = weighing.drivers.len());
    };
    let name = words::quoted(&short(&heaviest.driver.name));
    say!("drivers-title", name = name, weight = words::percent(weight), rest = rest(weighing))
}

/// How outcomes stand to what the drivers say, as the end of the sentence.
fn rest(weighing: &Weighing) -> String {
    if weighing.drivers.iter().all(|weighed| weighed.carried_by.is_empty()) {
        return say!("drivers-rest-unlinked");
    }
    if weighing.outcomes.is_empty() {
        return say!("drivers-rest-worthless");
    }
    let Some(farthest) = weighing.farthest() else { return say!("drivers-rest-as-said") };
    let outcome = words::quoted(&short(&farthest.outcome.name));
    match farthest.off() {
        None => say!("drivers-rest-nothing", outcome = outcome),
        Some(off) if off.0 > 0 => say!("drivers-rest-more", outcome = outcome, by = words::percent(off)),
        Some(off) => say!("drivers-rest-less", outcome = outcome, by = words::percent(-off)),
    }
}

/// What the weights rest on, and what the signs mean.
pub(super) fn meaning(weighing: &Weighing) -> String {
    let signs = say!("drivers-meaning");
    match &weighing.source {
        Source::Nothing => signs,
        Source::Points => say!("drivers-both", first = say!("drivers-by-points"), second = signs),
        Source::Comparisons(comparing) => say!("drivers-both", first = comparisons(comparing), second = signs),
    }
}

/// How far comparisons agree, and which are missing: one or two sentences without the last full stop.
#[must_use]
pub fn comparisons(comparing: &Comparing) -> String {
    let pairs = comparing.pairs;
    let agreeing = match (comparing.ratio, &comparing.worst) {
        (None, _) => say!("drivers-by-few", count = pairs),
        (Some(ratio), Some(worst)) if comparing.is_contradictory() => {
            let ratio = words::hundredths(ratio);
            say!("drivers-by-contradicting", count = pairs, ratio = ratio, worst = contradiction(worst))
        }
        (Some(ratio), _) => say!("drivers-by-agreeing", count = pairs, ratio = words::hundredths(ratio)),
    };
    let Some((one, other)) = comparing.missing.first() else { return agreeing };
    let (one, other) = (named(one), named(other));
    let missing = say!("drivers-missing", count = comparing.missing.len() - 1, one = one, other = other);
    say!("drivers-both", first = agreeing, second = missing)
}

fn named(driver: &Driver) -> String {
    words::quoted(&short(&driver.name))
}

/// What was said of two drivers, and how the others see it.
fn contradiction(worst: &Contradiction) -> String {
    let (driver, than) = (named(worst.driver), named(worst.than));
    match worst.is_turned {
        false => say!("drivers-worst", driver = driver, than = than, said = worst.said, others = worst.others),
        true => say!("drivers-worst-turned", driver = driver, than = than, said = worst.said, others = worst.others),
    }
}

/// What carries a driver, the largest share first: "On-time delivery 50 %, Cost per parcel 30 %, 20 % carried by no
/// outcome".
#[must_use]
pub fn carried(weighed: &Weighed) -> String {
    let mut parts: Vec<String> = (weighed.carried_by.iter())
        .map(|(outcome, share)| {
            say!("drivers-carried", name = isolated(&short(&outcome.name)), share = words::percent(*share))
        })
        .collect();
    let left = Share::WHOLE - weighed.carried();
    if parts.is_empty() {
        parts.push(say!("drivers-carried-by-nothing"));
    } else if left > Share::ZERO {
        parts.push(say!("drivers-left", share = words::percent(left)));
    }
    parts.join(", ")
}

/// The same, after the word for a threat where it is one.
#[must_use]
pub fn carried_with_kind(weighed: &Weighed) -> String {
    match weighed.driver.kind {
        DriverKind::Opportunity => carried(weighed),
        DriverKind::Threat => say!("drivers-threat", text = carried(weighed)),
    }
}

/// A driver in short lines, the first its name.
pub(super) fn driver_hint(weighed: &Weighed) -> Vec<String> {
    let mut lines = vec![isolated(&weighed.driver.name), weighed.driver.kind.name().to_owned()];
    lines.push(match weighed.weight {
        Some(weight) => say!("drivers-hint-weight", weight = words::percent(weight)),
        None => say!("drivers-no-weight"),
    });
    for (outcome, share) in &weighed.carried_by {
        lines.push(say!("drivers-carried", name = isolated(&outcome.name), share = words::percent(*share)));
    }
    let left = Share::WHOLE - weighed.carried();
    if left > Share::ZERO {
        lines.push(say!("drivers-left", share = words::percent(left)));
    }
    lines
}

/// An outcome in short lines, the first its name.
pub(super) fn outcome_hint(roadmap: &Roadmap, weighing: &Weighing, carrying: &Carrying) -> Vec<String> {
    let mut lines = vec![isolated(&carrying.outcome.name)];
    let (now, by) = (words::percent(carrying.now), words::percent(carrying.said));
    lines.push(say!("drivers-hint-shares", now = now, said = by));
    lines.push(worth(roadmap, carrying));
    for weighed in &weighing.drivers {
        let share = weighed.carried_by.iter().find(|(outcome, _)| outcome.id == carrying.outcome.id);
        if let Some((_, share)) = share {
            let name = isolated(&weighed.driver.name);
            lines.push(say!("drivers-hint-carries", share = words::percent(*share), name = name));
        }
    }
    lines
}

/// What an outcome is worth now and by the drivers, in words: "26 → 31 points in each quarter".
#[must_use]
pub fn worth(roadmap: &Roadmap, carrying: &Carrying) -> String {
    say!("drivers-hint-points", points = points(carrying), counts = counts(roadmap, carrying))
}

/// Whether a worth counts once or in every period: "in each quarter", "once".
fn counts(roadmap: &Roadmap, carrying: &Carrying) -> String {
    match carrying.outcome.counts {
        WorthCounts::Once => say!("drivers-once"),
        WorthCounts::EachPeriod => say!("drivers-each", unit = roadmap.settings.period_length.name()),
    }
}

/// What an outcome is worth now and by the drivers: "26 → 31", or "26" where both are the same.
pub(super) fn points(carrying: &Carrying) -> String {
    let now = words::work(carrying.outcome.worth.0);
    if carrying.is_as_said() { now } else { format!("{now} → {}", words::work(carrying.worth.0)) }
}

/// The same beside a sign, where points are those of a period: "200 → 150 once".
pub(super) fn figure(carrying: &Carrying) -> String {
    match carrying.outcome.counts {
        WorthCounts::EachPeriod => points(carrying),
        WorthCounts::Once => say!("drivers-figure-once", points = points(carrying)),
    }
}

/// A number of the scale: "20 %".
pub(super) fn tick(percent: i64) -> String {
    if percent == 0 { "0".to_owned() } else { words::percent(Share(percent * 100)) }
}

/// Every driver with its weight and what carries it, then every outcome with its worth now and by the drivers.
pub(super) fn table(roadmap: &Roadmap, weighing: Option<&Weighing>) -> Table {
    let columns = vec![
        say!("drivers-column-what"),
        say!("drivers-column-kind"),
        say!("drivers-column-weight"),
        say!("drivers-column-carried"),
        say!("drivers-column-now"),
        say!("drivers-column-said"),
        say!("drivers-column-counts"),
    ];
    let mut rows: Vec<Vec<String>> = vec![];
    if let Some(weighing) = weighing {
        for weighed in super::rows::order(weighing) {
            let kind = weighed.driver.kind.name().to_owned();
            let weight = weighed.weight.map(words::percent_exact).unwrap_or_default();
            let carried = carried_plain(weighed);
            let empty = String::new;
            rows.push(vec![weighed.driver.name.clone(), kind, weight, carried, empty(), empty(), empty()]);
        }
        let (carrying, others) = super::outcomes::order(roadmap, weighing);
        for carrying in carrying {
            let outcome = carrying.outcome;
            let (weight, worth) = (words::percent_exact(carrying.said), carrying.worth.0.to_string());
            let (kind, now) = (say!("drivers-outcome"), outcome.worth.0.to_string());
            rows.push(vec![outcome.name.clone(), kind, weight, String::new(), now, worth, counts(roadmap, carrying)]);
        }
        for outcome in others {
            let now = outcome.worth.0.to_string();
            let rest = vec![String::new(), say!("drivers-no-driver"), now, String::new(), String::new()];
            rows.push([outcome.name.clone(), say!("drivers-outcome")].into_iter().chain(rest).collect());
        }
    }
    Table::new(say!("drivers-table", name = isolated(&roadmap.settings.name)), columns, rows)
}

/// What carries a driver, with whole names.
fn carried_plain(weighed: &Weighed) -> String {
    let part = |(outcome, share): &(&model::Outcome, Share)| {
        say!("drivers-carried", name = isolated(&outcome.name), share = words::percent(*share))
    };
    weighed.carried_by.iter().map(part).collect::<Vec<_>>().join("; ")
}
