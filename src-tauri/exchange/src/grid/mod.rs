//! Tables of a roadmap as a person fills them in: what each cell says, and what was typed read back.
//!
//! [`show`] gives a table as text, [`edit`] applies typed cells, new rows and removed rows, and [`paste()`] a
//! piece of a spreadsheet with headers. What cannot be read is given back with the reason and changes nothing;
//! the rest goes in. Deliberately not here: files (see `table`), storing, and what a plan adds to a table.

mod amounts;
mod assessments;
mod assumptions;
mod briefs;
mod capabilities;
mod circumstances;
mod commitments;
mod contracts;
mod cycles;
mod debts;
mod drivers;
mod edit;
mod effects;
mod estimates;
mod flywheel;
mod investments;
mod keys;
mod kind;
mod lifts;
mod limits;
mod links;
mod loops;
mod matrix;
mod measured;
mod outcomes;
mod ownerships;
mod paste;
mod principles;
mod raising;
mod ranks;
mod reader;
mod remove;
mod rule_kinds;
mod rules;
mod skills;
mod stages;
mod stakeholders;
mod stances;
mod steps;
mod surveys;
mod teams;
mod themes;
mod zones;

use model::{Period, Roadmap};

pub use edit::{Edited, Unreadable, edit};
pub use kind::GridKind;
pub use paste::{MappedColumn, Pasted, paste};
pub(crate) use reader::is_none;
pub use reader::period_named;

use crate::amount::Decimals;

/// Which sign the user's system puts before decimals; it decides where the cells themselves show nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DecimalSign {
    /// 1,240.5
    #[default]
    Point,
    /// 1 240,5
    Comma,
}

impl DecimalSign {
    fn decimals(self) -> Decimals {
        match self {
            Self::Point => Decimals::Point,
            Self::Comma => Decimals::Comma,
        }
    }

    /// A number with a decimal point ("-1240.50") as it is shown in a cell: grouped, with this sign.
    fn shown(self, exact: &str) -> String {
        let (size, minus) = exact.strip_prefix('-').map_or((exact, ""), |size| (size, "\u{2212}"));
        let (whole, fraction) = size.split_once('.').unwrap_or((size, ""));
        let (group, decimal) = match self {
            Self::Point => (',', '.'),
            // a narrow space that does not break
            Self::Comma => ('\u{202f}', ','),
        };
        let mut grouped = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                grouped.push(group);
            }
            grouped.push(digit);
        }
        if fraction.chars().all(|digit| digit == '0') {
            format!("{minus}{grouped}")
        } else {
            format!("{minus}{grouped}{decimal}{fraction}")
        }
    }
}

/// What is in the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// A text of one line.
    Text,
    /// A text that may have several lines.
    Note,
    /// One of a few words.
    Choice,
    /// The name of something in another table, or several of them.
    Name,
    /// A level of maturity.
    Level,
    /// A whole number.
    Whole,
    /// Money.
    Money,
    /// People.
    People,
    /// A share.
    Percent,
    /// A value of a metric.
    Measure,
    /// A period of the roadmap.
    Period,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Name of the column for programs: "next", "fund:build", "period:3".
    pub key: String,
    /// Name shown to people.
    pub header: String,
    /// What its cells hold.
    pub kind: CellKind,
    /// Unit of its cells, or nothing.
    pub unit: String,
    /// What can be chosen, where there is a choice; names that are known, where there are names.
    pub choices: Vec<String>,
    /// Whether it is worked out, and cannot be typed.
    pub is_computed: bool,
}

impl Column {
    fn new(key: impl Into<String>, header: impl Into<String>, kind: CellKind) -> Self {
        let (key, header) = (key.into(), header.into());
        Self { key, header, kind, unit: String::new(), choices: vec![], is_computed: false }
    }

    /// A column of periods, each chosen by its name.
    fn of_periods(key: impl Into<String>, header: impl Into<String>, roadmap: &Roadmap) -> Self {
        let calendar = roadmap.settings.calendar();
        Self::new(key, header, CellKind::Period).of(roadmap.settings.all_periods().map(|period| calendar.name(period)))
    }

    fn of(self, choices: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { choices: choices.into_iter().map(Into::into).collect(), ..self }
    }

    fn with_unit(self, unit: impl Into<String>) -> Self {
        Self { unit: unit.into(), ..self }
    }

    fn computed(self) -> Self {
        Self { is_computed: true, ..self }
    }
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// As it is shown, and as it can be typed.
    pub text: String,
    /// As a program reads it: numbers in full with a decimal point.
    pub value: String,
}

impl Cell {
    fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { value: text.clone(), text }
    }

    /// A period by its name; empty where there is none.
    fn period(at: Option<Period>, roadmap: &Roadmap) -> Self {
        let shown = |at: Period| Self { text: roadmap.settings.calendar().name(at), value: at.0.to_string() };
        at.map_or_else(Self::default, shown)
    }

    /// A number that says its unit, in a column of several units.
    fn with_unit(exact: String, unit: &str, sign: DecimalSign) -> Self {
        Self { text: format!("{} {unit}", sign.shown(&exact)), value: exact }
    }

    fn number(exact: String, sign: DecimalSign) -> Self {
        Self { text: sign.shown(&exact), value: exact }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Id of what it is about; of an effect, its place in the list.
    pub id: String,
    /// One cell per column.
    pub cells: Vec<Cell>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows in the order of the roadmap.
    pub rows: Vec<Row>,
    /// Sums under the columns that have one; empty if no column has.
    pub totals: Vec<String>,
}

/// A table of a roadmap.
#[must_use]
pub fn show(kind: GridKind, roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    match kind {
        GridKind::Capabilities => capabilities::show(roadmap, sign),
        GridKind::Investments => investments::show(roadmap, sign),
        GridKind::Estimates => estimates::show(roadmap, sign),
        GridKind::Funds => limits::show_funds(roadmap, sign),
        GridKind::Pools => limits::show_pools(roadmap, sign),
        GridKind::Outcomes => outcomes::show(roadmap, sign),
        GridKind::Effects => effects::show(roadmap, sign),
        GridKind::Steps => steps::show(roadmap, sign),
        GridKind::Rules => rules::show(roadmap, sign),
        GridKind::Measured => measured::show(roadmap, sign),
        GridKind::Commitments => commitments::show(roadmap),
        GridKind::Stakeholders => stakeholders::show(roadmap),
        GridKind::Stances => stances::show(roadmap),
        GridKind::Stages => stages::show(roadmap, sign),
        GridKind::Lifts => lifts::show(roadmap, sign),
        GridKind::Contracts => contracts::show(roadmap, sign),
        GridKind::Principles => principles::show(roadmap, sign),
        GridKind::Practices => principles::show_practices(roadmap),
        GridKind::Themes => themes::show(roadmap, sign),
        GridKind::Companions => themes::show_companions(roadmap),
        GridKind::Briefs => briefs::show(roadmap),
        GridKind::Statements => surveys::show_statements(roadmap),
        GridKind::Surveys => surveys::show(roadmap, sign),
        GridKind::Answers => surveys::show_answers(roadmap, sign),
        GridKind::Assessments => assessments::show(roadmap),
        GridKind::Zones => zones::show(roadmap),
        GridKind::Placements => zones::show_placements(roadmap),
        GridKind::Teams => teams::show(roadmap),
        GridKind::Bridges => teams::show_bridges(roadmap, sign),
        GridKind::Skills => skills::show(roadmap),
        GridKind::Ranks => ranks::show(roadmap, sign),
        GridKind::Ownerships => ownerships::show(roadmap, sign),
        GridKind::Blades => flywheel::show(roadmap, sign),
        GridKind::Influences => flywheel::show_influences(roadmap),
        GridKind::Pushes => flywheel::show_pushes(roadmap, sign),
        GridKind::Drivers => drivers::show(roadmap),
        GridKind::Comparisons => drivers::show_comparisons(roadmap),
        GridKind::DriverLinks => drivers::show_links(roadmap, sign),
        GridKind::Keys => keys::show(roadmap),
        GridKind::Loops => loops::show(roadmap),
        GridKind::Shortenings => loops::show_shortenings(roadmap),
        GridKind::Cycles => cycles::show(roadmap, sign),
        GridKind::Assumptions => assumptions::show(roadmap, sign),
        GridKind::Circumstances => circumstances::show(roadmap, sign),
        GridKind::Debts => debts::show(roadmap, sign),
        GridKind::Repayments => debts::show_repayments(roadmap, sign),
    }
}

/// Which row of an edit is meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowRef {
    /// The row with this id.
    There(String),
    /// One of the new rows, from 0.
    New(usize),
}

/// What was typed into one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The row.
    pub row: RowRef,
    /// Key of the column.
    pub column: String,
    /// What was typed; empty clears the cell.
    pub text: String,
}

/// Changes of one table that belong together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edits {
    /// Typed cells.
    pub cells: Vec<Typed>,
    /// How many rows are added at the end.
    pub new_rows: usize,
    /// Ids of rows that are removed.
    pub removed: Vec<String>,
}

#[cfg(test)]
mod tests;
