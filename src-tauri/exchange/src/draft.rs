//! One row of a table, read into an investment that is not linked with others yet.
//!
//! All that is wrong with a row is said at once, each with its column and text. Deliberately not here:
//! ids, capabilities, outputs and needs, which depend on the other rows (see `link`).

use std::collections::BTreeMap;

use model::{Axis, Effort, FundCost, Investment, InvestmentKind, Period, Roadmap, say, words};

use crate::amount::Decimals;
use crate::cell::Cell;
use crate::column::{Columns, Field};
use crate::grid::{is_none, period_named};
use crate::takes::{amounts, costs_of, duration, efforts_of};
use crate::text::{self, clean_line, fold, key};

const LONGEST_NAME: usize = 200;
const LONGEST_NOTE: usize = 20_000;

/// A row that could be read by itself.
#[derive(Debug)]
pub(crate) struct Draft {
    /// Number of the row.
    pub row: u32,
    /// The id it names, if it names one.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// Everything but its id and outputs, which are still to come.
    pub body: Body,
    /// The capability it raises, by name or id, and to which level.
    pub raises: Option<(String, u8)>,
    /// Names or ids of its other outputs.
    pub outputs: String,
    /// Names or ids of what it needs.
    pub needs: String,
}

/// What is known of an investment from its row alone.
#[derive(Debug)]
pub(crate) struct Body {
    pub axis: Axis,
    pub kind: InvestmentKind,
    pub duration: u16,
    pub not_before: Option<Period>,
    pub done_by: Option<Period>,
    pub cost: Vec<FundCost>,
    pub effort: Vec<Effort>,
    pub note: String,
}

impl Body {
    /// The investment, without outputs.
    pub(crate) fn into_investment(self, id: model::InvestmentId, name: String) -> Investment {
        let Self { axis, kind, duration, not_before, done_by, cost, effort, note } = self;
        Investment { id, name, axis, kind, duration, not_before, done_by, cost, effort, outputs: vec![], note }
    }
}

/// What holds for all rows, and how often something had to be assumed.
pub(crate) struct Reading<'a> {
    pub roadmap: &'a Roadmap,
    pub columns: &'a Columns,
    pub decimals: Decimals,
    /// The axis of each capability by folded name and by id; nothing where a name is on two axes.
    axes: BTreeMap<String, Option<Axis>>,
    without_kind: usize,
    pub without_duration: usize,
    pub without_fund: usize,
    pub without_pool: usize,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(roadmap: &'a Roadmap, columns: &'a Columns, decimals: Decimals) -> Self {
        let mut axes: BTreeMap<String, Option<Axis>> = BTreeMap::new();
        for item in &roadmap.capabilities {
            for word in [fold(&item.name), item.id.to_string()] {
                let axis = axes.entry(word).or_insert(Some(item.axis));
                *axis = axis.filter(|axis| *axis == item.axis);
            }
        }
        Self {
            roadmap,
            columns,
            decimals,
            axes,
            without_kind: 0,
            without_duration: 0,
            without_fund: 0,
            without_pool: 0,
        }
    }

    /// What was assumed, one sentence each.
    pub(crate) fn assumptions(&self) -> Vec<String> {
        let first_fund = self.roadmap.funds.first().map_or("", |fund| &fund.name);
        let first_pool = self.roadmap.pools.first().map_or("", |pool| &pool.name);
        let many = |count: usize| words::capitalised(&words::count(count));
        let mut said = vec![];
        if let count @ 1.. = self.without_kind {
            said.push(say!("assumed-kind", count = count, many = many(count)));
        }
        if let count @ 1.. = self.without_duration {
            said.push(say!("assumed-duration", count = count, many = many(count)));
        }
        if let count @ 1.. = self.without_fund {
            said.push(say!("assumed-fund", count = count, many = many(count), fund = first_fund));
        }
        if let count @ 1.. = self.without_pool {
            said.push(say!("assumed-pool", count = count, many = many(count), pool = first_pool));
        }
        said
    }
}

/// One row while it is read.
pub(crate) struct Row<'a> {
    pub columns: &'a Columns,
    cells: &'a [Cell],
    reasons: Vec<String>,
}

impl<'a> Row<'a> {
    /// The cell in a column.
    pub(crate) fn at(&self, place: usize) -> &'a Cell {
        self.cells.get(place).unwrap_or(&Cell::Empty)
    }

    fn cell(&self, field: &Field) -> &'a Cell {
        self.columns.place(field).map_or(&Cell::Empty, |place| self.at(place))
    }

    /// Notes what is wrong with the cell in a column; `what` ends the sentence "“…” …".
    pub(crate) fn refuse(&mut self, place: Option<usize>, what: &str) {
        let header = place.and_then(|place| self.columns.headers.get(place)).map_or("", String::as_str);
        let shown = place.map_or_else(String::new, |place| self.at(place).shown());
        self.reasons.push(say!("cell-refused", header = header, text = shown, what = what));
    }

    /// A text of one line; empty if there is none.
    pub(crate) fn text(&mut self, field: &Field) -> String {
        match self.cell(field) {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Number(text) => clean_line(text),
            Cell::Other(what) => {
                let what = say!("other-not-text", what = what.said());
                self.refuse(self.columns.place(field), &what);
                String::new()
            }
        }
    }

    /// A whole number, also from "Level 3", "L3" or "2→3".
    pub(crate) fn whole(&mut self, field: &Field, is_level: bool) -> Option<u32> {
        let text = match self.cell(field) {
            Cell::Empty => return None,
            Cell::Text(text) | Cell::Number(text) => text.trim(),
            Cell::Other(_) => "",
        };
        let text = text.strip_suffix(".0").unwrap_or(text);
        let bare = if is_level {
            let last = text.rsplit(['→', '>']).next().unwrap_or_default();
            let lower = last.trim().to_lowercase();
            text::without_level_word(&lower).to_owned()
        } else {
            text.to_owned()
        };
        let number = bare.parse().ok();
        if number.is_none() {
            self.refuse(self.columns.place(field), &say!("no-whole-number"));
        }
        number
    }
}

/// Reads a row: nothing if it says nothing, or all that is wrong with it.
pub(crate) fn read(reading: &mut Reading, number: u32, cells: &[Cell]) -> Result<Option<Draft>, String> {
    let columns = reading.columns;
    let mut row = Row { columns, cells, reasons: vec![] };
    let is_blank = |place: usize| matches!(row.at(place), Cell::Empty);
    if (0..columns.fields.len()).all(|place| columns.fields[place].is_none() || is_blank(place)) {
        return Ok(None);
    }
    let name = row.text(&Field::Name);
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        row.refuse(columns.place(&Field::Name), &say!("no-name"));
    }
    let id = Some(row.text(&Field::Id)).filter(|id| !id.is_empty());
    let note = note(&mut row);
    let raises = raises(&mut row);
    let axis = axis(reading, &mut row, raises.as_ref());
    let kind = kind(reading, &mut row);
    let costs = amounts(reading, &mut row, true);
    let efforts = amounts(reading, &mut row, false);
    let duration = duration(reading, &mut row, &costs, &efforts);
    let cost = costs_of(reading, &mut row, costs, duration);
    let effort = efforts_of(reading, &mut row, efforts, duration);
    let not_before = period(reading, &mut row, &Field::NotBefore);
    let done_by = period(reading, &mut row, &Field::DoneBy);
    let (outputs, needs) = (list(&mut row, &Field::Outputs), list(&mut row, &Field::Needs));
    match axis {
        Some(axis) if row.reasons.is_empty() => {
            let body = Body { axis, kind, duration, not_before, done_by, cost, effort, note };
            Ok(Some(Draft { row: number, id, name, body, raises, outputs, needs }))
        }
        _ => Err(said(&row.reasons)),
    }
}

/// The reasons as one text; a row of two hundred wrong cells is not told cell by cell.
fn said(reasons: &[String]) -> String {
    const MOST: usize = 8;
    let told = reasons[..reasons.len().min(MOST)].join(" ");
    match reasons.len().saturating_sub(MOST) {
        0 => told,
        more => say!("cells-more", told = told, count = more),
    }
}

/// A period by its name; nothing where the cell says nothing.
fn period(reading: &Reading, row: &mut Row, field: &Field) -> Option<Period> {
    let text = row.text(field);
    if is_none(&text) {
        return None;
    }
    let found = period_named(&reading.roadmap.settings, &text);
    if found.is_none() {
        let settings = &reading.roadmap.settings;
        let range = settings.calendar().range(Period(0), settings.last_period().unwrap_or_default());
        row.refuse(row.columns.place(field), &say!("no-period-name", range = range));
    }
    found
}

fn note(row: &mut Row) -> String {
    let note = match row.cell(&Field::Note) {
        Cell::Text(text) | Cell::Number(text) => text.clone(),
        Cell::Empty | Cell::Other(_) => String::new(),
    };
    if note.chars().count() > LONGEST_NOTE {
        row.refuse(row.columns.place(&Field::Note), &say!("note-too-long"));
    }
    note
}

/// A list of names, one per line or apart by signs; it is taken apart only when names are known.
fn list(row: &mut Row, field: &Field) -> String {
    match row.cell(field) {
        Cell::Text(text) | Cell::Number(text) => text.clone(),
        Cell::Empty => String::new(),
        Cell::Other(_) => row.text(field),
    }
}

fn raises(row: &mut Row) -> Option<(String, u8)> {
    let capability = row.text(&Field::Capability);
    let level = row.whole(&Field::Level, true);
    match (capability.is_empty(), level) {
        (true, None) => None,
        (false, Some(level @ 1..=5)) => Some((capability, u8::try_from(level).expect("a level is at most 5"))),
        (false, Some(_)) => {
            row.refuse(row.columns.place(&Field::Level), &say!("no-level-to-five"));
            None
        }
        (false, None) => {
            // a level that is there but unreadable has been refused already
            if *row.cell(&Field::Level) == Cell::Empty {
                row.refuse(row.columns.place(&Field::Capability), &say!("level-missing"));
            }
            None
        }
        (true, Some(_)) => {
            row.refuse(row.columns.place(&Field::Level), &say!("level-alone"));
            None
        }
    }
}

/// The axis the row names, or that of the capability it raises.
fn axis(reading: &Reading, row: &mut Row, raises: Option<&(String, u8)>) -> Option<Axis> {
    let text = row.text(&Field::Axis);
    let place = row.columns.place(&Field::Axis);
    if text.is_empty() {
        let of_capability = raises.and_then(|(name, _)| reading.axes.get(&fold(name)).copied().flatten());
        if of_capability.is_none() {
            row.reasons.push(say!("axis-missing", axes = words::axis_names()));
        }
        return of_capability;
    }
    let organisation = Some(Axis::Organization).filter(|_| key(&text) == "organisation");
    let axis = Axis::parse(&text).or(organisation);
    if axis.is_none() {
        row.refuse(place, &say!("no-axis", axes = words::axis_names()));
    }
    axis
}

fn kind(reading: &mut Reading, row: &mut Row) -> InvestmentKind {
    let text = key(&row.text(&Field::Kind));
    match text.as_str() {
        "" => {
            reading.without_kind += 1;
            InvestmentKind::Innovate
        }
        word => text::kind(word).unwrap_or_else(|| {
            row.refuse(row.columns.place(&Field::Kind), &say!("no-kind", kinds = text::kinds()));
            InvestmentKind::Innovate
        }),
    }
}
