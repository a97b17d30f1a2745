//! What the sheet of contracts says: one line for each, the sentence of all, and the table.

use model::contract::boxes::{Answer, answers};
use model::{Contract, Measure, Share, Strictness, say, words};

use crate::isolate::isolated;
use crate::{Subject, Table};

/// A contract with what is said of it.
pub(super) struct Line<'a> {
    pub(super) contract: &'a Contract,
    /// What it asks for.
    pub(super) asks: String,
    /// How much of the way is asked for; nothing where none is enough.
    pub(super) needed: Option<Share>,
    /// How much of the way the plan is there by then; nothing without a date or a plan.
    pub(super) reached: Option<Share>,
    pub(super) answers: [Answer; 5],
    /// What it comes to.
    pub(super) verdict: String,
}

impl Line<'_> {
    pub(super) fn name(&self) -> String {
        isolated(&self.contract.name)
    }

    /// Whether the plan is not there by then.
    pub(super) fn is_missed(&self) -> bool {
        let missing = self.needed.zip(self.reached).is_some_and(|(needed, reached)| reached < needed);
        missing && self.contract.strictness != Strictness::Off
    }

    fn yeses(&self) -> usize {
        self.answers.iter().filter(|answer| answer.is_yes).count()
    }

    /// Everything about it, the first line its name.
    pub(super) fn hint(&self) -> Vec<String> {
        let head = [self.name(), self.asks.clone(), self.verdict.clone()];
        let boxes = self.answers.iter().map(|answer| {
            let (name, why) = (answer.about.name(), isolated(&answer.why));
            if answer.is_yes {
                say!("contracts-hint-yes", name = name, why = why)
            } else {
                say!("contracts-hint-no", name = name, why = why)
            }
        });
        head.into_iter().chain(boxes).collect()
    }
}

/// All contracts in the order of the roadmap, those that are off last.
pub(super) fn lines<'a>(subject: &Subject<'a>) -> Vec<Line<'a>> {
    let roadmap = subject.roadmap;
    let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
    let evaluation = has_plan.then_some(subject.evaluation);
    let line = |contract: &'a Contract| {
        let outcome = roadmap.outcome(&contract.outcome);
        let needed = outcome.and_then(|outcome| contract.least.needed(outcome));
        let progress = evaluation.and_then(|evaluation| evaluation.progress.get(&contract.outcome));
        let reached = progress.zip(contract.due()).and_then(|(progress, due)| progress.get(due.index()).copied());
        let mut line = Line {
            contract,
            asks: contract.sentence(roadmap),
            needed,
            reached,
            answers: answers(roadmap, contract, evaluation),
            verdict: String::new(),
        };
        line.verdict = verdict(subject, &line);
        line
    };
    let mut lines: Vec<Line> = roadmap.contracts.iter().map(line).collect();
    lines.sort_by_key(|line| line.contract.strictness == Strictness::Off);
    lines
}

/// What a contract comes to, in a few words.
fn verdict(subject: &Subject, line: &Line) -> String {
    let contract = line.contract;
    let (Some(needed), Some(reached)) = (line.needed, line.reached) else { return say!("contracts-open") };
    let missing = Share((needed.0 - reached.0).max(0));
    match (missing == Share::ZERO, contract.strictness) {
        (true, Strictness::Off) => say!("contracts-off-kept"),
        (false, Strictness::Off) => say!("contracts-off-missed"),
        (true, Strictness::Hard) => say!("contracts-hard-kept"),
        (true, Strictness::Soft) => say!("contracts-soft-kept"),
        // only a plan from before says so
        (false, Strictness::Hard) => say!("contracts-hard-missed"),
        (false, Strictness::Soft) => {
            let price = model::Value(contract.price_per_share(needed).0 * missing.0);
            let penalty = contract.penalty_for(missing, needed);
            match penalty.0 {
                0 => say!("contracts-soft-missed", price = words::points(price)),
                _ => {
                    let money = words::money(penalty, &subject.roadmap.settings.currency);
                    say!("contracts-soft-owed", price = words::points(price), money = money)
                }
            }
        }
    }
}

/// What the sheet says, in one sentence.
pub(super) fn title(lines: &[Line]) -> String {
    let held: Vec<&Line> = lines.iter().filter(|line| line.contract.strictness != Strictness::Off).collect();
    if lines.is_empty() {
        return say!("contracts-none");
    }
    if held.is_empty() {
        return say!("contracts-all-off", count = lines.len());
    }
    let sound = held.iter().filter(|line| line.yeses() == line.answers.len()).count();
    match held.iter().find(|line| line.is_missed()) {
        Some(missed) => {
            let count = held.iter().filter(|line| line.is_missed()).count();
            say!("contracts-missed", missed = count, count = held.len(), first = missed.name())
        }
        None => say!("contracts-kept", count = held.len(), sound = sound),
    }
}

/// Every contract in words and figures.
pub(super) fn table(subject: &Subject, lines: &[Line]) -> Table {
    let mut columns = vec![
        say!("contracts-column-contract"),
        say!("contracts-column-asks"),
        say!("contracts-column-strictness"),
        say!("contracts-column-needed"),
        say!("contracts-column-reached"),
        say!("contracts-column-verdict"),
    ];
    columns.extend(model::contract::boxes::Aspect::ALL.map(|about| about.name().to_owned()));
    let share =
        |share: Option<Share>| share.map(|share| words::measure_exact(Measure(share.0 * 10))).unwrap_or_default();
    let row = |line: &Line| {
        let mut row = vec![
            line.contract.name.clone(),
            line.asks.clone(),
            line.contract.strictness.name().to_owned(),
            share(line.needed),
            share(line.reached),
            line.verdict.clone(),
        ];
        row.extend(line.answers.iter().map(|answer| {
            let why = &answer.why;
            if answer.is_yes { say!("contracts-cell-yes", why = why) } else { say!("contracts-cell-no", why = why) }
        }));
        row
    };
    let title = say!("contracts-table", name = isolated(&subject.roadmap.settings.name));
    Table::new(title, columns, lines.iter().map(row).collect())
}
