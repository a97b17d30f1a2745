//! What the sheet of contracts says: one line for each, the sentence of all, and the table.

use model::contract::boxes::{Answer, answers};
use model::{Contract, Measure, Outcome, Share, Strictness, Threshold, say, words};

use crate::font;
use crate::isolate::isolated;
use crate::sentence::expected_measure;
use crate::{Subject, Table};

/// A contract with what is said of it.
pub(super) struct Line<'a> {
    pub(super) contract: &'a Contract,
    /// What it asks for.
    pub(super) asks: String,
    /// The same as it is drawn: no line ends within the name or the number of a period.
    pub(super) shown: String,
    /// How much of the way is asked for; nothing where none is enough.
    pub(super) needed: Option<Share>,
    /// How much of the way the plan is there by then; nothing without a date or a plan.
    pub(super) reached: Option<Share>,
    /// The outcome at what is reached, at what is asked, and the latter with its unit.
    values: Option<[String; 3]>,
    pub(super) answers: [Answer; 5],
    /// What it comes to.
    pub(super) verdict: String,
}

impl Line<'_> {
    pub(super) fn name(&self) -> String {
        isolated(&self.contract.name)
    }

    /// Whether no plan is held to it.
    pub(super) fn is_off(&self) -> bool {
        self.contract.strictness == Strictness::Off
    }

    /// Whether the plan is not there by then, held to it or not.
    pub(super) fn falls_short(&self) -> bool {
        self.needed.zip(self.reached).is_some_and(|(needed, reached)| reached < needed)
    }

    /// Whether the plan is held to it and not there by then.
    pub(super) fn is_missed(&self) -> bool {
        self.falls_short() && !self.is_off()
    }

    /// What bar and line of the way are, in all words and in fewer; nothing where one of them is missing.
    pub(super) fn way(&self) -> Vec<String> {
        let Some([reached, bare, asked]) = &self.values else { return vec![] };
        vec![
            say!("contracts-way", reached = reached, asked = asked),
            say!("contracts-way-short", reached = reached, asked = asked),
            say!("contracts-way-short", reached = reached, asked = bare),
        ]
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
        let asks = contract.sentence(roadmap);
        let asked = outcome.filter(|_| needed.is_some());
        let mut line = Line {
            contract,
            shown: unbroken(subject, contract, &asks),
            asks,
            values: asked.zip(reached).map(|(outcome, reached)| values(contract, outcome, reached)),
            needed,
            reached,
            answers: answers(roadmap, contract, evaluation),
            verdict: String::new(),
        };
        line.verdict = verdict(subject, &line);
        line
    };
    let mut lines: Vec<Line> = roadmap.contracts.iter().map(line).collect();
    lines.sort_by_key(Line::is_off);
    lines
}

/// The sentence with spaces that do not break inside the names of its period and of how many it is measured over.
fn unbroken(subject: &Subject, contract: &Contract, asks: &str) -> String {
    let calendar = subject.roadmap.settings.calendar();
    let by = contract.by.map(|by| calendar.name(by));
    let over = calendar.length.count(contract.over.into());
    let kept = by.into_iter().chain([over]);
    kept.fold(asks.to_owned(), |text, name| text.replace(&name, &name.replace(' ', "\u{a0}")))
}

/// The outcome at what is reached, at what is asked, and the latter with its unit.
fn values(contract: &Contract, outcome: &Outcome, reached: Share) -> [String; 3] {
    let asked = match contract.least {
        Threshold::Measure(measure) => measure,
        Threshold::Share(share) => outcome.measure_at(share),
    };
    let unit = isolated(&font::clean(&outcome.unit));
    let exact = outcome.measure_at(reached);
    // what is nearly reached is not rounded to reached
    let reached = Some(expected_measure(outcome, reached)).filter(|rounded| *rounded != asked).unwrap_or(exact);
    [words::measure(reached, ""), words::measure(asked, ""), words::measure(asked, &unit)]
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

/// What the sheet says, in one sentence: of those in force first, as plans are held to them alone.
pub(super) fn title(lines: &[Line]) -> String {
    let held: Vec<&Line> = lines.iter().filter(|line| !line.is_off()).collect();
    if lines.is_empty() {
        return say!("contracts-none");
    }
    let (count, off) = (held.len(), lines.len() - held.len());
    if held.is_empty() {
        return say!("contracts-all-off", count = off);
    }
    let others =
        if off == 0 { String::new() } else { say!("contracts-also-off", count = off, many = words::count(off)) };
    let sound = held.iter().filter(|line| line.yeses() == line.answers.len()).count();
    let missed: Vec<&Line> = held.into_iter().filter(|line| line.is_missed()).collect();
    match missed.first() {
        Some(first) => {
            say!("contracts-missed", missed = missed.len(), count = count, first = first.name(), others = others)
        }
        None if sound == count => say!("contracts-kept-sound", count = count, others = others),
        None => say!("contracts-kept", count = count, sound = sound, others = others),
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
