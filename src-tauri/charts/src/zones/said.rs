//! What the chart of zones says: the sentence of all, words about zones and pairs that overlap, and the table.

use model::zoning::{Overlap, Zoned, Zoning};
use model::{Investment, Money, Period, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// The most investments a hint tells one by one.
const MOST_TOLD: usize = 8;

/// Everything that is said.
pub(super) struct Parts<'a> {
    /// Whether there is a plan; otherwise what could be invested in is shown.
    pub(super) has_plan: bool,
    /// What lies where; nothing where there is no zone.
    pub(super) zoning: Option<Zoning<'a>>,
    /// The last periods of the steps.
    lasts: Vec<Period>,
    /// The names of the columns: a step each, and what begins after them if anything does; one where there is no step.
    pub(super) columns: Vec<String>,
}

impl<'a> Parts<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Self {
        let roadmap = subject.roadmap;
        let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
        let zoning = Zoning::of(roadmap, has_plan.then_some(&subject.plan.starts));
        if !has_plan || roadmap.steps.is_empty() {
            let column = if has_plan { say!("zones-in-plan") } else { say!("zones-possible") };
            return Self { has_plan, zoning, lasts: vec![], columns: vec![column] };
        }
        let lasts: Vec<Period> = roadmap.steps.iter().map(|step| step.last_period).collect();
        let mut columns: Vec<String> = roadmap.steps.iter().map(|step| step.name.clone()).collect();
        let begins_after = |zoned: &Zoned| zoned.by_part(&lasts).last().is_some_and(|part| !part.is_empty());
        if zoning.as_ref().is_some_and(|zoning| zoning.zones.iter().any(begins_after)) {
            columns.push(say!("zones-after"));
        }
        Self { has_plan, zoning, lasts, columns }
    }

    /// The investments of a zone in each column.
    pub(super) fn cells<'z>(&self, zoned: &'z Zoned) -> Vec<Vec<&'z Investment>> {
        let mut cells = if self.has_plan { zoned.by_part(&self.lasts) } else { vec![zoned.investments.clone()] };
        cells.truncate(self.columns.len());
        cells
    }
}

/// How many zones there are, where most is spent, and whether anything is done twice, in one sentence.
#[must_use]
pub fn headline(zoning: Option<&Zoning>, has_plan: bool, currency: &str) -> String {
    let Some(zoning) = zoning else { return say!("zones-none") };
    let count = zoning.zones.len();
    if !has_plan {
        let investments: usize = zoning.zones.iter().map(|zoned| zoned.investments.len()).sum();
        return say!("zones-unplanned", count = count, investments = investments, nowhere = zoning.nowhere.len());
    }
    let all = zoning.spent().0 + zoning.spent_nowhere.0;
    let doubled = zoning.overlaps().filter(|overlap| overlap.is_doubled).count();
    match zoning.dearest() {
        Some(dearest) => {
            let (name, spent) = (short(&dearest.zone.name), words::money(dearest.spent(), currency));
            let all = words::money(Money(all), currency);
            say!("zones-dearest", count = count, name = name, spent = spent, all = all, doubled = doubled)
        }
        None => say!("zones-nothing-spent", count = count),
    }
}

/// What is shown in the cells.
pub(super) fn meaning(has_plan: bool) -> String {
    if has_plan { say!("zones-subtitle") } else { say!("zones-subtitle-unplanned") }
}

/// The name of the column of amounts.
pub(super) fn spent_column(has_plan: bool) -> String {
    if has_plan { say!("zones-spent") } else { say!("zones-would-cost") }
}

/// Who owns a zone.
pub(super) fn owner(zoned: &Zoned) -> String {
    zoned.team.map_or_else(|| say!("zones-nobody"), |team| isolated(&team.name))
}

/// What is spent in a zone; without a plan what everything in it would cost.
pub(super) fn amount(subject: &Subject, parts: &Parts, zoned: &Zoned) -> String {
    let all = || zoned.investments.iter().map(|item| item.total_cost()).sum();
    let amount = if parts.has_plan { zoned.spent() } else { all() };
    words::money(amount, &subject.roadmap.settings.currency)
}

/// A pair that overlaps, and what keeps it apart.
pub(super) fn overlap(overlap: &Overlap) -> String {
    let [first, second] = overlap.pair.map(|item| short(&item.name));
    match (overlap.is_doubled, overlap.rule) {
        (true, Some(rule)) => {
            say!("zones-overlap-paid", first = first, second = second, rule = words::quoted(&short(&rule.name)))
        }
        (true, None) => say!("zones-overlap-doubled", first = first, second = second),
        (false, Some(rule)) => {
            say!("zones-overlap-apart", first = first, second = second, rule = words::quoted(&short(&rule.name)))
        }
        (false, None) => say!("zones-overlap-open", first = first, second = second),
    }
}

/// What lies in no zone.
pub(super) fn nowhere(subject: &Subject, zoning: &Zoning, has_plan: bool) -> String {
    let count = zoning.nowhere.len();
    if count == 0 {
        return say!("zones-nowhere-nothing");
    }
    let spent = words::money(zoning.spent_nowhere, &subject.roadmap.settings.currency);
    if has_plan {
        say!("zones-nowhere-some", count = count, spent = spent)
    } else {
        say!("zones-nowhere-unplanned", count = count)
    }
}

/// A zone in short lines, the first its name.
pub(super) fn hint(subject: &Subject, parts: &Parts, zoned: &Zoned) -> Vec<String> {
    let calendar = subject.roadmap.settings.calendar();
    let mut lines = vec![isolated(&zoned.zone.name), say!("zones-hint-owner", team = owner(zoned))];
    let (count, capabilities) = (zoned.investments.len(), zoned.capabilities.len());
    lines.push(say!("zones-hint-holds", count = count, capabilities = capabilities));
    if parts.has_plan {
        let amount = amount(subject, parts, zoned);
        lines.push(say!("zones-hint-plan", count = zoned.planned.len(), amount = amount));
    }
    if let Some((count, period)) = zoned.busiest().filter(|(count, _)| *count > 1) {
        lines.push(say!("zones-hint-busiest", count = count, period = calendar.name(period)));
    }
    let begun = |(item, start): &(&Investment, Period)| {
        say!("zones-hint-begins", name = isolated(&item.name), period = calendar.name(*start))
    };
    lines.extend(zoned.planned.iter().take(MOST_TOLD).map(begun));
    let left = zoned.planned.len().saturating_sub(MOST_TOLD);
    if left > 0 {
        lines.push(say!("and-more", count = left));
    }
    lines
}

/// Every zone with what lies in it and what begins when, then the pairs that overlap.
pub(super) fn table(subject: &Subject, parts: &Parts) -> Table {
    let head = [
        say!("zones-column-zone"),
        say!("zones-column-owner"),
        say!("zones-column-capabilities"),
        say!("zones-column-investments"),
        spent_column(parts.has_plan),
    ];
    let columns: Vec<String> = head.into_iter().chain(parts.columns.iter().cloned()).collect();
    let mut rows: Vec<Vec<String>> = vec![];
    let names = |items: &[&Investment]| items.iter().map(|item| item.name.clone()).collect::<Vec<_>>().join("; ");
    for zoned in parts.zoning.iter().flat_map(|zoning| &zoning.zones) {
        let all: Money = zoned.investments.iter().map(|item| item.total_cost()).sum();
        let amount = if parts.has_plan { zoned.spent() } else { all };
        let capabilities = zoned.capabilities.iter().map(|item| item.name.clone()).collect::<Vec<_>>().join("; ");
        let cells = [
            zoned.zone.name.clone(),
            owner(zoned),
            capabilities,
            zoned.investments.len().to_string(),
            words::money_full(amount, &subject.roadmap.settings.currency),
        ];
        let columns = parts.cells(zoned).into_iter().map(|items| names(&items));
        rows.push(cells.into_iter().chain(columns).collect());
    }
    for pair in parts.zoning.iter().flat_map(|zoning| zoning.overlaps()) {
        let name = say!("zones-row-overlap", pair = overlap(pair));
        rows.push([name].into_iter().chain(vec![String::new(); columns.len() - 1]).collect());
    }
    if let Some(zoning) = &parts.zoning {
        let name = say!("zones-row-nowhere");
        let spent = words::money_full(zoning.spent_nowhere, &subject.roadmap.settings.currency);
        let cells = [name, String::new(), String::new(), zoning.nowhere.len().to_string(), spent];
        rows.push(cells.into_iter().chain(vec![String::new(); columns.len() - 5]).collect());
    }
    Table::new(say!("zones-table", name = isolated(&subject.roadmap.settings.name)), columns, rows)
}
