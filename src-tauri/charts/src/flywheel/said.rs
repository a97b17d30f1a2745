//! What the chart of the flywheel says: the sentence of all, words about blades, periods and investments, and the table.

use model::flywheel::stability::is_stable;
use model::flywheel::{Flywheel, Turn, points, points_change, strengths, turns};
use model::{Measure, Period, Roadmap, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// Everything that is said.
pub(super) struct Wheel<'a> {
    /// Whether there is a plan; otherwise nothing pushes.
    pub(super) has_plan: bool,
    /// How it turns; nothing where there is no blade.
    pub(super) flywheel: Option<Flywheel<'a>>,
    /// What each investment does to the speed in the end.
    pub(super) turns: Vec<Turn<'a>>,
    /// Whether it comes to rest when nothing pushes.
    pub(super) is_stable: bool,
}

impl<'a> Wheel<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Self {
        let roadmap = subject.roadmap;
        let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
        let starts = has_plan.then_some(&subject.plan.starts);
        Self {
            has_plan,
            flywheel: Flywheel::of(roadmap, starts),
            turns: turns(roadmap, starts),
            is_stable: is_stable(&strengths(roadmap)),
        }
    }
}

/// The period of a column; nothing for the first, which is today.
fn period(column: usize) -> Option<Period> {
    column.checked_sub(1).and_then(|period| u16::try_from(period).ok()).map(Period)
}

/// Where all blades stand in a column; the first is today.
pub(super) fn column(flywheel: &Flywheel, column: usize) -> Vec<i64> {
    flywheel.at(period(column))
}

/// The speed in a column.
pub(super) fn speed(flywheel: &Flywheel, column: usize) -> i64 {
    flywheel.speed(period(column))
}

/// The names of all columns.
pub(super) fn columns(roadmap: &Roadmap) -> Vec<String> {
    let calendar = roadmap.settings.calendar();
    let periods = roadmap.settings.all_periods().map(|period| calendar.name(period));
    [say!("flywheel-today")].into_iter().chain(periods).collect()
}

/// Whether a blade is among the weakest in a column.
pub(super) fn is_weakest(flywheel: &Flywheel, column: usize, place: usize) -> bool {
    flywheel.weakest(period(column)).contains(&place)
}

/// The names of the weakest blades; none where all stand alike.
fn weakest(flywheel: &Flywheel, period: Option<Period>) -> Vec<String> {
    flywheel.weakest(period).into_iter().map(|place| short(&flywheel.blades[place].name)).collect()
}

/// How fast the flywheel gets, its weakest blade and what turns it most, in one sentence.
#[must_use]
pub fn headline(roadmap: &Roadmap, flywheel: Option<&Flywheel>, turns: &[Turn], has_plan: bool) -> String {
    let Some(flywheel) = flywheel else { return say!("flywheel-none") };
    let end = roadmap.settings.last_period().filter(|_| has_plan);
    let (today, speed) = (points(flywheel.speed(None)), points(flywheel.speed(end)));
    let names = weakest(flywheel, end);
    let (weak, names) = (names.len(), words::all_of(&names));
    if end.is_none() {
        return say!("flywheel-unplanned", today = today, count = weak, names = names);
    }
    if flywheel.is_still() {
        return say!("flywheel-still", today = today, count = weak, names = names);
    }
    match turns.iter().find(|turn| turn.is_planned && turn.by > 0) {
        Some(turn) => {
            let name = short(&turn.investment.name);
            let by = points_change(turn.by);
            say!("flywheel-turns", today = today, speed = speed, count = weak, names = names, name = name, by = by)
        }
        None => say!("flywheel-moves", today = today, speed = speed, count = weak, names = names),
    }
}

/// What bars, cells and frames mean.
pub(super) fn meaning() -> String {
    say!("flywheel-subtitle")
}

/// A blade in short lines, the first its name.
pub(super) fn blade_hint(roadmap: &Roadmap, flywheel: &Flywheel, place: usize, has_plan: bool) -> Vec<String> {
    let blade = flywheel.blades[place];
    let end = roadmap.settings.last_period().filter(|_| has_plan);
    let (today, then) = (points(flywheel.today()[place]), points(flywheel.at(end)[place]));
    let mut lines = vec![isolated(&blade.name)];
    lines.push(match end {
        Some(_) => say!("flywheel-hint-blade", today = today, speed = then),
        None => say!("flywheel-hint-today", today = today),
    });
    let turned = |by: &dyn Fn(i8) -> bool| -> Vec<String> {
        let known = roadmap.blades.iter().filter(|to| to.id != blade.id && by(roadmap.strength(&blade.id, &to.id)));
        known.map(|to| short(&to.name)).collect()
    };
    let (turns, brakes) = (turned(&|strength| strength > 0), turned(&|strength| strength < 0));
    if !turns.is_empty() {
        lines.push(say!("flywheel-hint-turns", names = words::all_of(&turns)));
    }
    if !brakes.is_empty() {
        lines.push(say!("flywheel-hint-brakes", names = words::all_of(&brakes)));
    }
    lines
}

/// A period in short lines, the first its name.
pub(super) fn period_hint(name: &str, flywheel: &Flywheel, place: usize) -> Vec<String> {
    let mut lines = vec![name.to_owned(), say!("flywheel-hint-speed", speed = points(speed(flywheel, place)))];
    let names = weakest(flywheel, period(place));
    if !names.is_empty() {
        lines.push(say!("flywheel-hint-weakest", count = names.len(), names = words::all_of(&names)));
    }
    lines
}

/// An investment in short lines, the first its name.
pub(super) fn turn_hint(turn: &Turn) -> Vec<String> {
    let by = points_change(turn.by);
    let line = match turn.is_planned {
        true => say!("flywheel-hint-planned", by = by),
        false => say!("flywheel-hint-left-out", by = by),
    };
    vec![isolated(&turn.investment.name), line]
}

/// Where the flywheel stands at the end of each step, a line each.
pub(super) fn at_steps(roadmap: &Roadmap, flywheel: &Flywheel) -> Vec<String> {
    let ends = roadmap.steps.iter().filter(|step| step.last_period.index() < flywheel.states.len());
    let line = |step: &model::Step| {
        let end = Some(step.last_period);
        let names = weakest(flywheel, end);
        say!(
            "flywheel-step",
            step = short(&step.name),
            speed = points(flywheel.speed(end)),
            count = names.len(),
            names = words::all_of(&names)
        )
    };
    ends.map(line).collect()
}

/// Points in full, for tables.
fn exact(hundredths: i64) -> String {
    words::measure_exact(Measure(hundredths * 10))
}

/// Every blade and the speed in every period, the weakest of each, and what each investment does to the speed.
pub(super) fn table(subject: &Subject, wheel: &Wheel) -> Table {
    let roadmap = subject.roadmap;
    let named = columns(roadmap);
    let first = [say!("flywheel-column-what")].into_iter();
    let all = first.chain(named.iter().cloned()).chain([say!("flywheel-column-change")]).collect();
    let mut rows: Vec<Vec<String>> = vec![];
    if let Some(flywheel) = &wheel.flywheel {
        let places = 0..named.len();
        let row = |name: String, figures: Vec<i64>| -> Vec<String> {
            let change = figures.last().copied().unwrap_or(0) - figures.first().copied().unwrap_or(0);
            [name].into_iter().chain(figures.into_iter().map(exact)).chain([exact(change)]).collect()
        };
        rows.push(row(say!("flywheel-speed"), places.clone().map(|at| speed(flywheel, at)).collect()));
        for (place, blade) in flywheel.blades.iter().enumerate() {
            rows.push(row(blade.name.clone(), places.clone().map(|at| column(flywheel, at)[place]).collect()));
        }
        let lowest = places.map(|at| weakest(flywheel, period(at)).join("; "));
        rows.push([say!("flywheel-row-weakest")].into_iter().chain(lowest).chain([String::new()]).collect());
    }
    for turn in &wheel.turns {
        let name = isolated(&turn.investment.name);
        let name = match turn.is_planned {
            true => say!("flywheel-row-planned", name = name),
            false => say!("flywheel-row-left-out", name = name),
        };
        let empty = vec![String::new(); named.len()];
        rows.push([name].into_iter().chain(empty).chain([exact(turn.by)]).collect());
    }
    Table::new(say!("flywheel-table", name = isolated(&roadmap.settings.name)), all, rows)
}
