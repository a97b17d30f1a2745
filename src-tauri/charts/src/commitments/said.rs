//! What the commitments say: one line for each, its words, the sentence of all, and the table.
//!
//! Nobody is named, and nothing is called late: a commitment is done, or not yet done.

use model::commitment::Commitment;
use model::{Period, say, words};

use crate::isolate::isolated;
use crate::sentence::{in_sentence, short};
use crate::{Subject, Table};

/// From more than so many periods on a gap is drawn as critical.
const CRITICAL: i64 = 2;

/// One commitment with what is said of it.
pub(super) struct Line<'a> {
    pub(super) commitment: &'a Commitment,
    /// Name of the investment; its id where it is gone.
    pub(super) name: &'a str,
    /// By how many periods it is open beyond what was promised or known; nothing once it is done.
    pub(super) open_by: Option<i64>,
}

impl Line<'_> {
    pub(super) fn is_open(&self) -> bool {
        self.open_by.is_some_and(|periods| periods > 0)
    }

    pub(super) fn is_critical(&self) -> bool {
        self.open_by.is_some_and(|periods| periods > CRITICAL)
    }
}

/// All commitments: the longest open gap first, what is done last.
pub(super) fn lines<'a>(subject: &Subject<'a>, as_of: i64) -> Vec<Line<'a>> {
    let roadmap = subject.roadmap;
    let line = |commitment: &'a Commitment| Line {
        commitment,
        name: roadmap
            .investment(&commitment.investment)
            .map_or(commitment.investment.as_str(), |item| item.name.as_str()),
        open_by: commitment.open_by(as_of),
    };
    let mut lines: Vec<Line> = roadmap.commitments.iter().map(line).collect();
    lines.sort_by_key(|line| {
        let Commitment { promised, known, done, .. } = line.commitment;
        (done.is_some(), -line.open_by.unwrap_or(0), promised.or(*known), *done)
    });
    lines
}

/// What the chart says, in one sentence: promises are what is counted, and what is needed without a promise beside them.
pub(super) fn title(subject: &Subject, lines: &[Line], as_of: i64) -> String {
    if lines.is_empty() {
        return say!("commitments-nothing");
    }
    let is_done = |line: &&Line| line.commitment.done.is_some();
    let (promised, others): (Vec<&Line>, Vec<&Line>) =
        lines.iter().partition(|line| line.commitment.promised.is_some());
    let (count, kept) = (promised.len(), promised.iter().copied().filter(is_done).count());
    let needed = others.len() - others.iter().copied().filter(is_done).count();
    match (count, needed) {
        (0, 0) => return say!("commitments-all-done-unpromised", count = others.len()),
        (0, _) => return say!("commitments-needed-alone", count = needed),
        (_, 0) if kept == count => return say!("commitments-all-kept", count = count),
        _ => {}
    }
    let passed: Vec<&Line> = promised.into_iter().filter(|line| line.commitment.has_passed_its_period(as_of)).collect();
    let mut parts = vec![say!("commitments-kept", count = count, done = kept)];
    match passed.first() {
        None if kept == count => {}
        None => parts.push(say!("commitments-none-passed", count = count)),
        // what is needed is told beside it, and leaves no room for a name
        Some(_) if needed > 0 => parts.push(say!("commitments-some-passed", passed = passed.len())),
        Some(first) => {
            let name = in_sentence(&short(first.name));
            let periods = periods(subject, first.open_by.unwrap_or(0));
            parts.push(say!("commitments-passed-by", passed = passed.len(), name = name, periods = periods));
        }
    }
    if needed > 0 {
        parts.push(say!("commitments-needed", count = needed));
    }
    say!("commitments-sentence", parts = words::side_by_side(&parts))
}

/// From when it is looked at what is done.
pub(super) fn as_of(subject: &Subject, as_of: i64) -> String {
    let period = u16::try_from(as_of).ok().filter(|period| *period < subject.roadmap.settings.periods).map(Period);
    match period {
        Some(period) => say!("commitments-as-of", period = name(subject, period)),
        None if as_of < 0 => say!("commitments-before"),
        None => say!("commitments-after"),
    }
}

fn name(subject: &Subject, period: Period) -> String {
    subject.roadmap.settings.calendar().name(period)
}

fn periods(subject: &Subject, count: i64) -> String {
    subject.roadmap.settings.period_length.count(count.unsigned_abs())
}

impl Line<'_> {
    /// How it stands, in a few words.
    pub(super) fn standing(&self, subject: &Subject) -> String {
        let Commitment { promised, done, .. } = self.commitment;
        match (self.commitment.done_after(), self.open_by) {
            (Some(0), _) => say!("commitments-done-as-promised"),
            (Some(after), _) if after > 0 => say!("commitments-done-after", periods = periods(subject, after)),
            (Some(before), _) => say!("commitments-done-before", periods = periods(subject, before)),
            (None, _) if done.is_some() => say!("commitments-done-unpromised"),
            (None, Some(open)) if open > 0 && promised.is_some() => {
                say!("commitments-open", periods = periods(subject, open))
            }
            (None, Some(open)) if open > 0 => say!("commitments-known-for", periods = periods(subject, open)),
            (None, _) => say!("commitments-not-due"),
        }
    }

    /// Everything about it, the first line its name.
    pub(super) fn hint(&self, subject: &Subject) -> Vec<String> {
        let Commitment { known, promised, done, .. } = self.commitment;
        let mut lines = vec![isolated(self.name)];
        lines.extend(known.map(|period| say!("commitments-known-since", period = name(subject, period))));
        lines.extend(promised.map(|period| say!("commitments-promised-for", period = name(subject, period))));
        lines.extend(done.map(|period| say!("commitments-done-in", period = name(subject, period))));
        lines.push(self.standing(subject));
        lines
    }
}

/// Every commitment in figures.
pub(super) fn table(subject: &Subject, lines: &[Line]) -> Table {
    let columns = vec![
        say!("commitments-column-investment"),
        say!("commitments-column-known"),
        say!("commitments-column-promised"),
        say!("commitments-column-done"),
        say!("commitments-column-open"),
        say!("commitments-column-standing"),
    ];
    let row = |line: &Line| {
        let period = |period: Option<Period>| period.map(|period| name(subject, period)).unwrap_or_default();
        let Commitment { known, promised, done, .. } = line.commitment;
        vec![
            line.name.to_owned(),
            period(*known),
            period(*promised),
            period(*done),
            line.open_by.map(|periods| periods.to_string()).unwrap_or_default(),
            line.standing(subject),
        ]
    };
    let title = say!("commitments-table", name = isolated(&subject.roadmap.settings.name));
    Table::new(title, columns, lines.iter().map(row).collect())
}
