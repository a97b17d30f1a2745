//! Applying typed cells, new rows and removed rows to a roadmap, all at once.
//!
//! Names are set before what refers to names, and durations before what is spread over them, whatever the
//! order in which they were typed. Rows are removed last.

use std::collections::BTreeMap;

use model::{Axis, Roadmap, say, words};

use super::reader::Reader;
use super::{
    CellKind, Column, DecimalSign, Edits, GridKind, RowRef, Typed, assessments, assumptions, briefs, capabilities,
    circumstances, commitments, contracts, cycles, debts, drivers, effects, estimates, flywheel, investments, keys,
    lifts, limits, loops, measured, outcomes, ownerships, principles, ranks, remove, rules, show, skills, stages,
    stakeholders, stances, steps, surveys, teams, themes, zones,
};
use crate::free_id::FreeIds;
use crate::limit;
use crate::text::{clean_line, key};

/// A typed cell that could not be read. It changed nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The row as it was named.
    pub row: RowRef,
    /// Id of the row, if there is one now.
    pub id: Option<String>,
    /// Key of the column; empty if the whole row could not be added.
    pub column: String,
    /// What was typed.
    pub text: String,
    /// Why it cannot be read; ends the sentence "“…” …".
    pub reason: String,
}

/// What an edit comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    /// The roadmap as it would be.
    pub roadmap: Roadmap,
    /// How many cells of rows that were there say something else now.
    pub changed_cells: usize,
    /// Ids of the rows that were there and say something else now, in the order of the table.
    pub changed_rows: Vec<String>,
    /// For each new row its id; nothing for one that could not be added.
    pub added: Vec<Option<String>>,
    /// How many rows were removed.
    pub removed: usize,
    /// Cells that could not be read.
    pub unreadable: Vec<Unreadable>,
    /// What else goes with the removed rows, a sentence each.
    pub consequences: Vec<String>,
    /// What was assumed or made along with it, a sentence each.
    pub notes: Vec<String>,
}

/// A row while it is added.
pub(super) struct Added<'a> {
    pub(super) name: String,
    cells: BTreeMap<&'a str, &'a str>,
    free: &'a mut FreeIds,
    has_assumed_axis: bool,
}

impl Added<'_> {
    /// A free id made of its name.
    pub(super) fn id(&mut self, is_taken: impl Fn(&str) -> bool) -> String {
        self.free.find(&self.name, is_taken)
    }

    /// What was typed into one of its cells.
    pub(super) fn text(&self, column: &str) -> &str {
        self.cells.get(column).copied().unwrap_or_default()
    }

    /// Its axis: the typed one, or the first.
    pub(super) fn axis(&mut self) -> Axis {
        let (axis, is_missing) = (axis_of(self.text("axis")), clean_line(self.text("axis")).is_empty());
        self.has_assumed_axis = is_missing;
        axis.unwrap_or(Axis::Methods)
    }
}

/// The axis with this name or code.
pub(super) fn axis_of(text: &str) -> Result<Axis, String> {
    let organisation = Some(Axis::Organization).filter(|_| key(text) == "organisation");
    let axis = Axis::parse(text).or(organisation);
    axis.ok_or_else(|| say!("no-axis-typed", axes = words::axis_names()))
}

/// Applies an edit. Nothing is lost: what cannot be read is listed.
#[must_use]
pub fn edit(kind: GridKind, roadmap: &Roadmap, edits: &Edits, sign: DecimalSign) -> Edited {
    let before = show(kind, roadmap, sign);
    let columns: BTreeMap<&str, &Column> = before.columns.iter().map(|column| (column.key.as_str(), column)).collect();
    let numbers =
        edits.cells.iter().filter(|cell| columns.get(cell.column.as_str()).is_some_and(|c| is_number(c.kind)));
    let reader = Reader::new(&roadmap.settings, sign, numbers.map(|cell| cell.text.as_str()));
    let mut work = Work {
        kind,
        roadmap: roadmap.clone(),
        reader,
        added: vec![None; edits.new_rows],
        unreadable: vec![],
        notes: Notes::default(),
        compared: drivers::Said::default(),
        places: before.rows.iter().enumerate().map(|(place, row)| (row.id.clone(), place)).collect(),
    };
    work.add_rows(edits);
    work.set_cells(edits, &columns);
    let known = |id: &&String| work.places.contains_key(*id);
    let gone: Vec<String> = edits.removed.iter().filter(known).cloned().collect();
    let unreadable_rows: Vec<&String> = edits.removed.iter().filter(|id| !known(id)).collect();
    for id in unreadable_rows {
        let row = RowRef::There(id.clone());
        let noun = if kind == GridKind::Measured { "outcome" } else { kind.noun() };
        let reason = say!("not-there", kind = noun);
        work.unreadable.push(Unreadable { row, id: None, column: String::new(), text: id.clone(), reason });
    }
    let (changed_cells, changed_rows) = work.changes(&before, sign);
    let consequences = remove::remove(kind, &mut work.roadmap, &gone);
    Edited {
        changed_cells,
        changed_rows,
        removed: gone.len(),
        consequences,
        notes: work.notes.told(),
        added: work.added,
        unreadable: work.unreadable,
        roadmap: work.roadmap,
    }
}

pub(super) fn is_number(kind: CellKind) -> bool {
    matches!(kind, CellKind::Money | CellKind::People | CellKind::Percent | CellKind::Measure | CellKind::Whole)
}

/// What was assumed or made along the way.
#[derive(Debug, Default)]
pub(super) struct Notes {
    without_axis: usize,
    pub(super) capabilities: Vec<String>,
    pub(super) outputs: Vec<String>,
    without_level: usize,
}

impl Notes {
    pub(super) fn without_level(&mut self) {
        self.without_level += 1;
    }

    fn told(self) -> Vec<String> {
        let mut told = vec![];
        if self.without_axis > 0 {
            told.push(say!("assumed-axis", count = self.without_axis, axis = Axis::Methods.name()));
        }
        if self.without_level > 0 {
            told.push(say!("assumed-level", count = self.without_level));
        }
        if let Some(first) = self.capabilities.first() {
            told.push(say!("new-capabilities", count = self.capabilities.len(), first = first));
        }
        if let Some(first) = self.outputs.first() {
            told.push(say!("new-outputs", count = self.outputs.len(), first = first));
        }
        told
    }
}

/// A roadmap while it is edited.
pub(super) struct Work {
    kind: GridKind,
    pub(super) roadmap: Roadmap,
    pub(super) reader: Reader,
    added: Vec<Option<String>>,
    unreadable: Vec<Unreadable>,
    pub(super) notes: Notes,
    compared: drivers::Said,
    places: BTreeMap<String, usize>,
}

impl Work {
    fn add_rows(&mut self, edits: &Edits) {
        let mut cells: Vec<BTreeMap<&str, &str>> = vec![BTreeMap::new(); edits.new_rows];
        for cell in &edits.cells {
            if let RowRef::New(index) = cell.row
                && let Some(row) = cells.get_mut(index)
            {
                row.insert(&cell.column, &cell.text);
            }
        }
        let mut free = FreeIds::default();
        for (index, cells) in cells.into_iter().enumerate() {
            if self.places.len() >= limit::ITEMS {
                let reason = say!("row-too-many", limit = limit::ITEMS);
                self.refuse_row(index, cells.get("name").copied().unwrap_or_default(), reason);
                continue;
            }
            let typed = self.reader.name(cells.get("name").copied().unwrap_or_default());
            let name = typed.unwrap_or_else(|_| self.kind.new_row());
            let mut new = Added { name, cells, free: &mut free, has_assumed_axis: false };
            let roadmap = &mut self.roadmap;
            let id = match self.kind {
                GridKind::Capabilities => Some(capabilities::add(roadmap, &mut new)),
                GridKind::Investments => Some(investments::add(roadmap, &mut new)),
                GridKind::Principles => Some(principles::add(roadmap, &mut new)),
                GridKind::Themes => Some(themes::add(roadmap, &mut new)),
                GridKind::Statements => Some(surveys::add_statement(roadmap, &mut new)),
                GridKind::Surveys => Some(surveys::add(roadmap, &mut new)),
                GridKind::Assessments => assessments::add(roadmap, &mut new),
                GridKind::Zones => Some(zones::add(roadmap, &mut new)),
                GridKind::Teams => Some(teams::add(roadmap, &mut new)),
                GridKind::Skills => Some(skills::add(roadmap, &mut new)),
                GridKind::Ranks => Some(ranks::add(roadmap, &mut new)),
                GridKind::Blades => Some(flywheel::add(roadmap, &mut new)),
                GridKind::Drivers => Some(drivers::add(roadmap, &mut new)),
                GridKind::Loops => Some(loops::add(roadmap, &mut new)),
                GridKind::Cycles => Some(cycles::add(roadmap, &mut new)),
                GridKind::Assumptions => Some(assumptions::add(roadmap, &mut new)),
                GridKind::Stages => Some(stages::add(roadmap, &mut new)),
                GridKind::Funds => Some(limits::add_fund(roadmap, &mut new)),
                GridKind::Pools => Some(limits::add_pool(roadmap, &mut new)),
                GridKind::Outcomes => Some(outcomes::add(roadmap, &mut new)),
                GridKind::Effects => effects::add(roadmap, &new),
                GridKind::Steps => Some(steps::add(roadmap, &mut new)),
                GridKind::Rules => Some(rules::add(roadmap, &mut new)),
                GridKind::Stakeholders => Some(stakeholders::add(roadmap, &mut new)),
                GridKind::Contracts => contracts::add(roadmap, &mut new),
                GridKind::Circumstances => Some(circumstances::add(roadmap, &mut new)),
                GridKind::Debts => debts::add(roadmap, &mut new),
                GridKind::Estimates
                | GridKind::Measured
                | GridKind::Commitments
                | GridKind::Stances
                | GridKind::Lifts
                | GridKind::Practices
                | GridKind::Companions
                | GridKind::Briefs
                | GridKind::Answers
                | GridKind::Placements
                | GridKind::Bridges
                | GridKind::Ownerships
                | GridKind::Influences
                | GridKind::Pushes
                | GridKind::Comparisons
                | GridKind::DriverLinks
                | GridKind::Keys
                | GridKind::Shortenings
                | GridKind::Repayments => None,
            };
            self.notes.without_axis += usize::from(new.has_assumed_axis);
            match id {
                Some(id) => {
                    self.places.insert(id.clone(), self.places.len());
                    self.added[index] = Some(id);
                }
                None if self.kind == GridKind::Contracts => {
                    let text = new.text("on").to_owned();
                    self.refuse_row(index, &text, say!("contract-no-outcome"));
                }
                None if self.kind == GridKind::Assessments => {
                    let text = new.text("capability").to_owned();
                    self.refuse_row(index, &text, say!("row-no-capability"));
                }
                None if self.kind == GridKind::Measured => {
                    let text = new.text("name").to_owned();
                    self.refuse_row(index, &text, say!("measured-no-outcome"));
                }
                None if self.kind == GridKind::Answers => {
                    let text = new.text("name").to_owned();
                    self.refuse_row(index, &text, say!("row-no-survey"));
                }
                None if self.kind == GridKind::Keys => {
                    let text = new.text("name").to_owned();
                    self.refuse_row(index, &text, say!("row-no-key"));
                }
                None if self.kind == GridKind::Placements => {
                    let text = new.text("name").to_owned();
                    self.refuse_row(index, &text, say!("placement-new"));
                }
                None if self.kind == GridKind::Influences => {
                    let text = new.text("name").to_owned();
                    self.refuse_row(index, &text, say!("row-no-blade"));
                }
                None if self.kind.is_of_drivers() => {
                    let text = new.text("name").to_owned();
                    self.refuse_row(index, &text, say!("row-no-driver"));
                }
                None if self.kind.is_of_capabilities() => {
                    let text = new.text("name").to_owned();
                    self.refuse_row(index, &text, say!("row-no-capability"));
                }
                None if self.kind.has_fixed_rows() => {
                    let text = new.text("name").to_owned();
                    self.refuse_row(index, &text, say!("row-no-investment"));
                }
                None => {
                    let text = new.text("output").to_owned();
                    self.refuse_row(index, &text, say!("row-no-effect"));
                }
            }
        }
    }

    fn refuse_row(&mut self, index: usize, text: &str, reason: String) {
        let (row, text) = (RowRef::New(index), text.to_owned());
        self.unreadable.push(Unreadable { row, id: None, column: String::new(), text, reason });
    }

    fn set_cells(&mut self, edits: &Edits, columns: &BTreeMap<&str, &Column>) {
        let mut order: Vec<usize> = (0..edits.cells.len()).collect();
        order.sort_by_key(|at| rank(&edits.cells[*at].column));
        let mut raising: BTreeMap<usize, [Option<&Typed>; 2]> = BTreeMap::new();
        for at in order {
            let cell = &edits.cells[at];
            let Some((id, place)) = self.place(&cell.row) else {
                if let RowRef::There(id) = &cell.row {
                    let reason = say!("row-gone", id = id);
                    self.refuse(cell, None, reason);
                }
                continue;
            };
            let is_blank_name =
                cell.column == "name" && matches!(cell.row, RowRef::New(_)) && cell.text.trim().is_empty();
            let done = match columns.get(cell.column.as_str()) {
                None => Err(say!("column-unknown")),
                Some(column) if column.is_computed => Err(say!("column-computed")),
                Some(_) if is_blank_name => Ok(()),
                Some(_) if self.kind == GridKind::Investments && matches!(&*cell.column, "capability" | "level") => {
                    raising.entry(place).or_default()[usize::from(cell.column == "level")] = Some(cell);
                    Ok(())
                }
                // a new row without an axis has one already
                Some(_)
                    if cell.column == "axis" && matches!(cell.row, RowRef::New(_)) && cell.text.trim().is_empty() =>
                {
                    Ok(())
                }
                Some(_) => self.set(place, &cell.column, &cell.text),
            };
            if let Err(reason) = done {
                self.refuse(cell, Some(id), reason);
            }
        }
        for (place, [capability, level]) in raising {
            let id = self.roadmap.investments[place].id.to_string();
            let texts = [capability, level].map(|cell| cell.map(|cell| cell.text.as_str()));
            if let Err((is_level, reason)) = self.raise(place, texts) {
                let cell = if is_level { level.or(capability) } else { capability.or(level) };
                self.refuse(cell.expect("one of the two was typed"), Some(id), reason);
            }
        }
        // what others are called and raise is known only now
        let links = self.kind == GridKind::Investments;
        for cell in edits.cells.iter().filter(|cell| links && cell.column == "needs") {
            let Some((id, place)) = self.place(&cell.row) else { continue };
            if let Err(reason) = self.set_needs(place, &cell.text) {
                self.refuse(cell, Some(id), reason);
            }
        }
    }

    fn refuse(&mut self, cell: &Typed, id: Option<String>, reason: String) {
        let (row, column, text) = (cell.row.clone(), cell.column.clone(), cell.text.clone());
        self.unreadable.push(Unreadable { row, id, column, text, reason });
    }

    /// Id and place of a row.
    fn place(&self, row: &RowRef) -> Option<(String, usize)> {
        let id = match row {
            RowRef::There(id) => id.clone(),
            RowRef::New(index) => self.added.get(*index)?.clone()?,
        };
        let place = *self.places.get(&id)?;
        Some((id, place))
    }

    fn set(&mut self, place: usize, column: &str, text: &str) -> Result<(), String> {
        let Self { roadmap, reader, compared, .. } = self;
        match self.kind {
            GridKind::Capabilities => capabilities::set(roadmap, place, column, text, reader),
            GridKind::Investments if column == "needs" => Ok(()),
            GridKind::Investments if column == "outputs" => self.set_outputs(place, text),
            GridKind::Investments => investments::set(roadmap, place, column, text, reader),
            GridKind::Estimates => estimates::set(roadmap, place, column, text, reader),
            GridKind::Funds => limits::set_fund(roadmap, place, column, text, reader),
            GridKind::Pools => limits::set_pool(roadmap, place, column, text, reader),
            GridKind::Outcomes => outcomes::set(roadmap, place, column, text, reader),
            GridKind::Effects => effects::set(roadmap, place, column, text, reader),
            GridKind::Steps => steps::set(roadmap, place, column, text, reader),
            GridKind::Rules => rules::set(roadmap, place, column, text, reader),
            GridKind::Measured => measured::set(roadmap, place, column, text, reader),
            GridKind::Commitments => commitments::set(roadmap, place, column, text, reader),
            GridKind::Stakeholders => stakeholders::set(roadmap, place, column, text, reader),
            GridKind::Stances => stances::set(roadmap, place, column, text),
            GridKind::Stages => stages::set(roadmap, place, column, text, reader),
            GridKind::Lifts => lifts::set(roadmap, place, column, text, reader),
            GridKind::Contracts => contracts::set(roadmap, place, column, text, reader),
            GridKind::Principles => principles::set(roadmap, place, column, text, reader),
            GridKind::Practices => principles::set_practice(roadmap, place, column, text, reader),
            GridKind::Themes => themes::set(roadmap, place, column, text, reader),
            GridKind::Companions => themes::set_companion(roadmap, place, column, text),
            GridKind::Briefs => briefs::set(roadmap, place, column, text, reader),
            GridKind::Statements => surveys::set_statement(roadmap, place, column, text, reader),
            GridKind::Surveys => surveys::set(roadmap, place, column, text, reader),
            GridKind::Answers => surveys::set_answer(roadmap, place, column, text, reader),
            GridKind::Assessments => assessments::set(roadmap, place, column, text, reader),
            GridKind::Zones => zones::set(roadmap, place, column, text, reader),
            GridKind::Placements => zones::set_placement(roadmap, place, text),
            GridKind::Teams => teams::set(roadmap, place, column, text, reader),
            GridKind::Bridges => teams::set_bridge(roadmap, place, column, text, reader),
            GridKind::Skills => skills::set(roadmap, place, column, text, reader),
            GridKind::Ranks => ranks::set(roadmap, place, column, text, reader),
            GridKind::Ownerships => ownerships::set(roadmap, place, column, text, reader),
            GridKind::Blades => flywheel::set(roadmap, place, column, text, reader),
            GridKind::Influences => flywheel::set_influence(roadmap, place, column, text),
            GridKind::Pushes => flywheel::set_push(roadmap, place, column, text, reader),
            GridKind::Drivers => drivers::set(roadmap, place, column, text, reader),
            GridKind::Comparisons => drivers::set_comparison(roadmap, place, column, text, reader, compared),
            GridKind::DriverLinks => drivers::set_link(roadmap, place, column, text, reader),
            GridKind::Keys => keys::set(roadmap, place, column, text),
            GridKind::Loops => loops::set(roadmap, place, column, text, reader),
            GridKind::Shortenings => loops::set_shortening(roadmap, place, column, text, reader),
            GridKind::Cycles => cycles::set(roadmap, place, column, text, reader),
            GridKind::Assumptions => assumptions::set(roadmap, place, column, text, reader),
            GridKind::Circumstances => circumstances::set(roadmap, place, column, text, reader),
            GridKind::Debts => debts::set(roadmap, place, column, text, reader),
            GridKind::Repayments => debts::set_repayment(roadmap, place, column, text, reader),
        }
    }

    /// How many cells of the rows that were there became different, and in which rows.
    fn changes(&self, before: &super::Grid, sign: DecimalSign) -> (usize, Vec<String>) {
        let after = show(self.kind, &self.roadmap, sign);
        let computed: Vec<bool> = before.columns.iter().map(|column| column.is_computed).collect();
        let (mut cells, mut rows) = (0, vec![]);
        for (old, new) in before.rows.iter().zip(&after.rows) {
            let pairs = old.cells.iter().zip(&new.cells).zip(&computed);
            let changed = pairs.filter(|((old, new), is_computed)| !**is_computed && old != new).count();
            if changed > 0 {
                cells += changed;
                rows.push(old.id.clone());
            }
        }
        (cells, rows)
    }
}

/// Names first, then what amounts are spread over, then the rest; units before values with a unit.
fn rank(column: &str) -> u8 {
    match column {
        "name" => 0,
        "unit" | "on" => 1,
        "axis" => 2,
        // of a rule: how many and which levels follow its kind
        // and of a bridge: when follows who
        "duration" | "kind" | "teams" => 3,
        // how far answers are spread follows their mean
        _ if column.starts_with(surveys::SPREAD) => 5,
        // when an investment pushes follows by how much
        _ if column.starts_with(flywheel::LAG) => 5,
        _ => 4,
    }
}
