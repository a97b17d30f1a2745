//! What the chart of debt says: the sentence of all, the course of each debt, and the table.

use model::debts::{Debts, Told};
use model::{Fte, Period, Roadmap, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// Names in one sentence, at most.
const MOST_NAMES: usize = 2;

/// Whether there is a plan; otherwise nothing is repaid.
pub(super) fn has_plan(subject: &Subject) -> bool {
    !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty()
}

/// What the debts come to with the plan, if there is one.
pub(super) fn debts<'a>(subject: &Subject<'a>) -> Option<Debts<'a>> {
    Debts::of(subject.roadmap, has_plan(subject).then_some(&subject.plan.starts))
}

/// What is owed and what becomes of it, in one sentence.
#[must_use]
pub fn headline(roadmap: &Roadmap, debts: Option<&Debts>, has_plan: bool) -> String {
    let Some(debts) = debts else { return say!("debt-none") };
    let calendar = roadmap.settings.calendar();
    let length = roadmap.settings.period_length.code();
    let tips =
        debts.first_to_tip().map(|(told, period)| (words::quoted(&short(&told.debt.name)), calendar.name(period)));
    match (debts.repaid_by(), tips) {
        (Some(by), tips) => {
            let (share, when) = (words::percent(debts.repaid()), calendar.name(by));
            let freed = match debts.freed() {
                Fte::ZERO => say!("debt-frees-later"),
                people => say!("debt-frees", people = words::fte(people), length = length),
            };
            match tips {
                Some((name, tips)) => {
                    say!("debt-repaid-tips", share = share, when = when, freed = freed, name = name, tips = tips)
                }
                None => say!("debt-repaid", share = share, when = when, freed = freed),
            }
        }
        (None, Some((name, tips))) if has_plan => say!("debt-unpaid-tips", name = name, tips = tips),
        (None, Some((name, tips))) => say!("debt-tips", name = name, tips = tips),
        (None, None) => {
            let people = words::fte(debts.paid.first().copied().unwrap_or_default());
            say!("debt-quiet", count = debts.debts.len(), people = people, length = length)
        }
    }
}

/// When a debt tips: "tips in Q3 2027".
pub(super) fn tips(roadmap: &Roadmap, period: Period) -> String {
    say!("debt-tips-short", when = roadmap.settings.calendar().name(period))
}

/// What becomes of a debt: when it tips, what the plan repays of it and by when, and what would repay the rest.
#[must_use]
pub fn course(roadmap: &Roadmap, told: &Told) -> String {
    let calendar = roadmap.settings.calendar();
    let mut parts = vec![match told.tips {
        Some(period) => say!("debt-course-tips", when = calendar.name(period)),
        None => say!("debt-course-never"),
    }];
    parts.extend(told.repaid.iter().take(MOST_NAMES).map(|repaid| {
        let (name, share) = (words::quoted(&short(&repaid.investment.name)), words::percent_exact(repaid.share));
        say!("debt-course-repaid", name = name, share = share, when = calendar.name(repaid.end))
    }));
    parts.push(say!("debt-course-interest", from = ends(&told.paid).0, to = ends(&told.paid).1));
    parts.extend(help(told));
    parts.join(" ")
}

/// What would repay a debt and is not in the plan; nothing where all that repays it is.
#[must_use]
pub fn help(told: &Told) -> Option<String> {
    let named = told.open.iter().take(MOST_NAMES).map(|(investment, share)| {
        say!("debt-open-name", name = words::quoted(&short(&investment.name)), share = words::percent_exact(*share))
    });
    let named: Vec<String> = named.collect();
    match (named.is_empty(), told.repaid.is_empty()) {
        (true, true) => Some(say!("debt-no-help")),
        (true, false) => None,
        (false, _) => Some(say!("debt-open", names = words::all_of(&named), count = told.open.len())),
    }
}

/// The first and the last of a row, in words.
fn ends(row: &[Fte]) -> (String, String) {
    let at = |people: Option<&Fte>| words::fte(people.copied().unwrap_or_default());
    (at(row.first()), at(row.last()))
}

/// A debt in short lines, the first its name.
pub(super) fn hint(roadmap: &Roadmap, told: &Told) -> Vec<String> {
    let mut hint = vec![isolated(&told.debt.name), say!("debt-hint-pool", pool = isolated(&told.pool.name))];
    hint.extend(amounts((&told.owed, &told.left), (&told.interest, &told.paid)));
    hint.extend(told.tips.map(|period| tips(roadmap, period)));
    hint
}

/// All debts in short lines, the first what they are.
pub(super) fn hint_of_all(roadmap: &Roadmap, debts: &Debts) -> Vec<String> {
    let mut hint = vec![say!("debt-all")];
    hint.extend(amounts((&debts.owed, &debts.left), (&debts.interest, &debts.paid)));
    hint.extend(debts.tips.map(|period| tips(roadmap, period)));
    hint
}

/// Today and in the end, with the plan and left alone: what is owed, and interest.
fn amounts(owed: (&[Fte], &[Fte]), interest: (&[Fte], &[Fte])) -> [String; 2] {
    let (today, end) = ends(owed.1);
    let (first, last) = ends(interest.1);
    [
        say!("debt-hint-owed", today = today, end = end, alone = ends(owed.0).1),
        say!("debt-hint-interest", first = first, last = last, alone = ends(interest.0).1),
    ]
}

/// Interest in a period in short lines, the first its name.
pub(super) fn hint_of_period(roadmap: &Roadmap, debts: &Debts, period: usize) -> Vec<String> {
    let name = roadmap.settings.all_periods().nth(period).map(|period| roadmap.settings.calendar().name(period));
    let at = |row: &[Fte]| row.get(period).copied().unwrap_or_default();
    let (paid, alone) = (words::fte(at(&debts.paid)), words::fte(at(&debts.interest)));
    let mut hint = vec![name.unwrap_or_default(), say!("debt-hint-period", paid = paid, alone = alone)];
    hint.extend(
        debts
            .debts
            .iter()
            .filter(|told| at(&told.paid) > Fte::ZERO)
            .take(5)
            .map(|told| say!("debt-hint-part", name = isolated(&told.debt.name), people = words::fte(at(&told.paid)))),
    );
    hint
}

/// Every debt in every period: what is owed at its end and what interest takes, left alone and with the plan.
pub(super) fn table(subject: &Subject, debts: Option<&Debts>) -> Table {
    let roadmap = subject.roadmap;
    let calendar = roadmap.settings.calendar();
    let mut rows = vec![];
    for told in debts.iter().flat_map(|debts| &debts.debts) {
        for (at, period) in roadmap.settings.all_periods().enumerate() {
            let cell = |row: &[Fte], at: usize| words::fte_exact(row.get(at).copied().unwrap_or_default());
            let tips = if told.tips == Some(period) { say!("debt-tips-here") } else { String::new() };
            rows.push(vec![
                told.debt.name.clone(),
                told.pool.name.clone(),
                calendar.name(period),
                cell(&told.owed, at + 1),
                cell(&told.left, at + 1),
                cell(&told.interest, at),
                cell(&told.paid, at),
                tips,
            ]);
        }
    }
    let columns = vec![
        say!("debt-column"),
        say!("debt-column-pool"),
        say!("debt-column-period"),
        say!("debt-column-owed"),
        say!("debt-column-left"),
        say!("debt-column-interest"),
        say!("debt-column-paid"),
        say!("debt-column-tips"),
    ];
    let length = roadmap.settings.period_length.code();
    Table::new(say!("debt-table", name = isolated(&roadmap.settings.name), length = length), columns, rows)
}
