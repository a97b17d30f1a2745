//! What the chart of throughput says: the sentence of all, words about stages, periods and capabilities, and the table.

use model::throughput::{Leverage, Throughput, leverage};
use model::{Roadmap, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// A number of which the unit is said in the plural.
pub(super) const MANY: i64 = 1_000;

/// Everything that is said.
pub(super) struct Flow<'a> {
    /// Whether there is a plan; otherwise all levels stay as they are.
    pub(super) has_plan: bool,
    /// What gets through; nothing where there is no stage.
    pub(super) throughput: Option<Throughput<'a>>,
    /// What one more level of each capability would add, the most telling first.
    pub(super) leverage: Vec<Leverage<'a>>,
}

impl<'a> Flow<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Self {
        let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
        let levels = has_plan.then_some(&subject.evaluation.levels);
        let throughput = Throughput::of(subject.roadmap, levels);
        Self { has_plan, throughput, leverage: leverage(subject.roadmap, levels) }
    }
}

/// What so many of the work at the stages are, as it can stand in a sentence: "changes".
pub(super) fn unit(roadmap: &Roadmap, count: i64) -> String {
    short(&roadmap.settings.stage_unit_of(count))
}

/// What the axis counts: "changes per quarter".
pub(super) fn axis(roadmap: &Roadmap) -> String {
    let length = roadmap.settings.period_length.code();
    say!("throughput-axis", unit = unit(roadmap, MANY), length = length)
}

/// What gets through and what limits it, in one sentence.
#[must_use]
pub fn headline(roadmap: &Roadmap, throughput: Option<&Throughput>, has_plan: bool) -> String {
    let Some(throughput) = throughput else { return say!("throughput-none") };
    let length = roadmap.settings.period_length.code();
    let (today, end) = (words::work(throughput.today), words::work(throughput.at_end()));
    let unit = unit(roadmap, if has_plan { throughput.at_end() } else { throughput.today });
    let reigns = throughput.reigns();
    match reigns.as_slice() {
        [first, .., last] if has_plan && first.stage.id == last.stage.id => {
            say!(
                "throughput-returns",
                today = today,
                end = end,
                unit = unit,
                length = length,
                name = short(&first.stage.name)
            )
        }
        [first, .., last] if has_plan => say!(
            "throughput-moves",
            today = today,
            end = end,
            unit = unit,
            length = length,
            first = short(&first.stage.name),
            period = roadmap.settings.calendar().name(first.last),
            last = short(&last.stage.name)
        ),
        [only] if has_plan && today == end => {
            say!("throughput-same", today = today, unit = unit, length = length, name = short(&only.stage.name))
        }
        [only] if has_plan => {
            say!(
                "throughput-steady",
                today = today,
                end = end,
                unit = unit,
                length = length,
                name = short(&only.stage.name)
            )
        }
        _ => {
            let names: Vec<String> = throughput.limiting_today().iter().map(|stage| short(&stage.name)).collect();
            let (count, names) = (names.len(), words::all_of(&names));
            say!("throughput-unplanned", today = today, unit = unit, length = length, count = count, names = names)
        }
    }
}

/// A stage in short lines, the first its name.
pub(super) fn stage_hint(subject: &Subject, throughput: &Throughput, place: usize) -> Vec<String> {
    let line = &throughput.stages[place];
    let today = words::work(line.stage.capacity.into());
    let end = words::work(line.by_period.last().copied().unwrap_or(line.stage.capacity.into()));
    let unit = unit(subject.roadmap, line.stage.capacity.into());
    let count = limits_in(throughput, place).count();
    let settings = &subject.roadmap.settings;
    let periods = settings.period_length.count(settings.periods.into());
    let limits = match count {
        0 => say!("throughput-hint-never"),
        _ => say!("throughput-hint-limits", count = count, periods = periods),
    };
    vec![isolated(&line.stage.name), say!("throughput-hint-stage", today = today, end = end, unit = unit), limits]
}

/// A period in short lines, the first its name.
pub(super) fn period_hint(roadmap: &Roadmap, name: &str, throughput: &Throughput, period: usize) -> Vec<String> {
    let names: Vec<String> = throughput.limiting(period).iter().map(|stage| short(&stage.name)).collect();
    let (count, names) = (names.len(), words::all_of(&names));
    let work = throughput.by_period[period];
    vec![
        name.to_owned(),
        say!("throughput-hint-period", work = words::work(work), unit = unit(roadmap, work)),
        say!("throughput-hint-limiting", names = names, count = count),
    ]
}

/// A capability in short lines, the first its name.
pub(super) fn leverage_hint(roadmap: &Roadmap, line: &Leverage) -> Vec<String> {
    let (work, end) = (words::work(line.in_all), words::work(line.at_end));
    vec![
        isolated(&line.capability.name),
        say!("throughput-hint-leverage", work = work, end = end, unit = unit(roadmap, line.in_all)),
    ]
}

fn limits_in<'t>(throughput: &'t Throughput, place: usize) -> impl Iterator<Item = usize> + use<'t> {
    (0..throughput.by_period.len()).filter(move |period| throughput.limits(place, *period))
}

/// Every stage in every period, what gets through, and what one more level of each capability would add.
pub(super) fn table(subject: &Subject, flow: &Flow) -> Table {
    let calendar = subject.roadmap.settings.calendar();
    let periods: Vec<String> = subject.roadmap.settings.all_periods().map(|period| calendar.name(period)).collect();
    let head = [say!("throughput-column-what", axis = axis(subject.roadmap)), say!("throughput-today")].into_iter();
    let head = head.chain(periods.iter().cloned());
    let columns = head.chain([say!("throughput-column-in-all"), say!("throughput-column-limits")]).collect();
    let mut rows = vec![];
    if let Some(throughput) = &flow.throughput {
        for (place, line) in throughput.stages.iter().enumerate() {
            let limits: Vec<&str> = limits_in(throughput, place).map(|period| periods[period].as_str()).collect();
            let first = [line.stage.name.clone(), line.stage.capacity.to_string()].into_iter();
            let first = first.chain(line.by_period.iter().map(i64::to_string));
            rows.push(first.chain([String::new(), limits.join(", ")]).collect());
        }
        let first = [say!("throughput-gets-through"), throughput.today.to_string()].into_iter();
        let first = first.chain(throughput.by_period.iter().map(i64::to_string));
        let sum: i64 = throughput.by_period.iter().sum();
        rows.push(first.chain([sum.to_string(), String::new()]).collect());
    }
    for line in &flow.leverage {
        let name = say!("throughput-row-leverage", name = isolated(&line.capability.name));
        let first = [name, String::new()].into_iter().chain(line.by_period.iter().map(i64::to_string));
        rows.push(first.chain([line.in_all.to_string(), String::new()]).collect());
    }
    let name = isolated(&subject.roadmap.settings.name);
    Table::new(say!("throughput-table", name = name, axis = axis(subject.roadmap)), columns, rows)
}
