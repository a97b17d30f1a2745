//! What the map says: one line for each stakeholder, the sentence of all, who has to be won and why, and the table.

use model::support::{Overload, Standing, ToWin, opposition, overloads, standings};
use model::{Period, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// On which side somebody is, over all that is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    For,
    /// For it as a whole, and against a part for which it has to be won.
    Partly,
    Against,
    Even,
}

/// Everything that is said.
pub(super) struct People<'a> {
    /// Whether there is a plan; otherwise the stances on all investments are told.
    pub(super) has_plan: bool,
    /// One line for each, the most powerful first, then the most interested, then in the order of the roadmap.
    pub(super) lines: Vec<Line<'a>>,
    pub(super) path: Vec<ToWin<'a>>,
    /// The first period in which each is asked too much.
    pub(super) overloads: Vec<Overload<'a>>,
}

/// A stakeholder with what is said of it.
pub(super) struct Line<'a> {
    pub(super) standing: Standing<'a>,
    /// Its place in the order of those that have to be won, from 1, and what it is against.
    pub(super) turn: Option<(usize, ToWin<'a>)>,
    overload: Option<Overload<'a>>,
}

impl<'a> People<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Self {
        let (roadmap, plan) = (subject.roadmap, subject.plan);
        let has_plan = !plan.made_by.is_empty() || !plan.starts.is_empty();
        let planned = has_plan.then_some((&plan.starts, subject.evaluation));
        let path = opposition(roadmap, &plan.starts);
        let mut first: Vec<Overload> = vec![];
        for overload in overloads(roadmap, &plan.starts) {
            if !first.iter().any(|known| known.stakeholder.id == overload.stakeholder.id) {
                first.push(overload);
            }
        }
        let line = |standing: Standing<'a>| {
            let id = &standing.stakeholder.id;
            let turn = path.iter().position(|step| step.stakeholder.id == *id);
            Line {
                turn: turn.map(|place| (place + 1, path[place].clone())),
                overload: first.iter().find(|over| over.stakeholder.id == *id).cloned(),
                standing,
            }
        };
        let mut lines: Vec<Line> = standings(roadmap, planned).into_iter().map(line).collect();
        lines.sort_by_key(|line| (u8::MAX - line.power(), u8::MAX - line.interest()));
        Self { has_plan, lines, path, overloads: first }
    }
}

impl Line<'_> {
    pub(super) fn power(&self) -> u8 {
        self.standing.stakeholder.power
    }

    pub(super) fn interest(&self) -> u8 {
        self.standing.stakeholder.interest
    }

    pub(super) fn name(&self) -> &str {
        &self.standing.stakeholder.name
    }

    pub(super) fn side(&self) -> Side {
        match self.standing.net.signum() {
            1 if self.turn.is_some() => Side::Partly,
            1 => Side::For,
            -1 => Side::Against,
            _ => Side::Even,
        }
    }

    /// Its name, after its place among those that have to be won.
    pub(super) fn label(&self) -> String {
        match &self.turn {
            Some((turn, _)) => format!("{turn}. {}", isolated(self.name())),
            None => isolated(self.name()),
        }
    }

    /// Whether nobody has to be won before it.
    pub(super) fn is_first(&self) -> bool {
        matches!(self.turn, Some((1, _)))
    }

    /// Everything about it, the first line its name.
    pub(super) fn hint(&self, subject: &Subject) -> Vec<String> {
        let standing = &self.standing;
        let mut lines = vec![
            isolated(self.name()),
            say!("stakeholders-hint-grades", power = self.power(), interest = self.interest()),
            say!("stakeholders-hint-stances", backs = standing.backs, opposes = standing.opposes),
        ];
        lines.extend(standing.backed.map(|share| say!("stakeholders-hint-backed", share = words::percent(share))));
        if let Some((_, step)) = &self.turn {
            lines.push(say!("stakeholders-hint-won", period = period(subject, step.before)));
            lines.push(because(step));
        }
        match &self.overload {
            Some(over) => lines.push(overload(subject, over)),
            None => lines.extend(standing.busiest().map(|(at, load)| match standing.stakeholder.bears {
                Some(bears) => {
                    say!(
                        "stakeholders-hint-load-of",
                        load = i64::from(load),
                        bears = bears,
                        period = period(subject, at)
                    )
                }
                None => say!("stakeholders-hint-load", load = i64::from(load), period = period(subject, at)),
            })),
        }
        lines
    }
}

fn period(subject: &Subject, period: Period) -> String {
    subject.roadmap.settings.calendar().name(period)
}

/// What the map says, in one sentence.
pub(super) fn title(subject: &Subject, people: &People) -> String {
    let count = people.lines.len();
    if count == 0 {
        return say!("stakeholders-none");
    }
    let of = |side: Side| people.lines.iter().filter(|line| line.side() == side).count();
    match people.path.as_slice() {
        _ if !people.has_plan => {
            say!("stakeholders-unplanned", count = count, backing = of(Side::For), against = of(Side::Against))
        }
        [] => say!("stakeholders-nobody-against", count = count),
        [only] => {
            say!("stakeholders-one-to-win", name = short(&only.stakeholder.name), period = period(subject, only.before))
        }
        [first, ..] => say!(
            "stakeholders-to-win",
            win = people.path.len(),
            count = count,
            name = short(&first.stakeholder.name),
            period = period(subject, first.before)
        ),
    }
}

pub(super) fn subtitle(people: &People) -> String {
    match people.path.len() {
        _ if !people.has_plan => say!("stakeholders-subtitle-all"),
        0 | 1 => say!("stakeholders-subtitle"),
        _ => say!("stakeholders-subtitle-path"),
    }
}

/// Before when somebody has to be won, the shorter after the longer: "first, before Q2 2027", "before Q2 2027".
pub(super) fn won_by(subject: &Subject, line: &Line) -> Vec<String> {
    let Some((_, step)) = line.turn.as_ref() else { return vec![] };
    let period = period(subject, step.before);
    let before = say!("stakeholders-win-before", period = &period);
    let first = line.is_first().then(|| say!("stakeholders-win-first", period = &period));
    first.into_iter().chain([before]).collect()
}

/// "1. Works council before Q3 2027".
pub(super) fn to_win(subject: &Subject, step: &ToWin, turn: usize) -> String {
    let name = short(&step.stakeholder.name);
    say!("stakeholders-step", turn = turn, name = name, period = period(subject, step.before))
}

/// "against Modular core (−2) and Stream teams (−1)".
pub(super) fn because(step: &ToWin) -> String {
    let named = |(investment, _, leaning): &(&model::Investment, Period, i8)| {
        format!("{} ({})", short(&investment.name), words::leaning(*leaning))
    };
    let names: Vec<String> = step.opposed.iter().map(named).collect();
    say!("stakeholders-against", names = words::all_of(&names))
}

/// "Works council: 7 in Q3 2027, bears 5".
pub(super) fn overload(subject: &Subject, over: &Overload) -> String {
    say!(
        "stakeholders-overload",
        name = short(&over.stakeholder.name),
        load = i64::from(over.load),
        period = period(subject, over.period),
        bears = over.bears
    )
}

/// What asks too much of it.
pub(super) fn asked_by(over: &Overload) -> String {
    let names: Vec<String> = over.by.iter().map(|investment| short(&investment.name)).collect();
    say!("stakeholders-asked-by", names = words::all_of(&names))
}

/// Every stakeholder in figures.
pub(super) fn table(subject: &Subject, people: &People) -> Table {
    let columns = vec![
        say!("stakeholders-column-name"),
        say!("stakeholders-column-power"),
        say!("stakeholders-column-interest"),
        say!("stakeholders-column-net"),
        say!("stakeholders-column-turn"),
        say!("stakeholders-column-before"),
        say!("stakeholders-column-because"),
        say!("stakeholders-column-backed"),
        say!("stakeholders-column-load"),
        say!("stakeholders-column-load-in"),
        say!("stakeholders-column-bears"),
    ];
    let row = |line: &Line| {
        let standing = &line.standing;
        let turn = line.turn.as_ref();
        let busiest = standing.busiest();
        vec![
            line.name().to_owned(),
            line.power().to_string(),
            line.interest().to_string(),
            standing.net.to_string(),
            turn.map(|(turn, _)| turn.to_string()).unwrap_or_default(),
            turn.map(|(_, step)| period(subject, step.before)).unwrap_or_default(),
            turn.map(|(_, step)| because(step)).unwrap_or_default(),
            standing.backed.map(words::percent_exact).unwrap_or_default(),
            busiest.map(|(_, load)| load.to_string()).unwrap_or_default(),
            busiest.map(|(at, _)| period(subject, at)).unwrap_or_default(),
            standing.stakeholder.bears.map(|bears| bears.to_string()).unwrap_or_default(),
        ]
    };
    let title = say!("stakeholders-table", name = isolated(&subject.roadmap.settings.name));
    Table::new(title, columns, people.lines.iter().map(row).collect())
}
