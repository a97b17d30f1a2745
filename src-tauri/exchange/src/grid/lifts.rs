//! The table of lifts: a row for each capability, a column for each stage, and in the cell what every level gained adds to
//! the capacity of the stage. Its rows are those of the capabilities; an empty cell says that it adds nothing.

use std::collections::BTreeMap;

use model::{Capability, CapabilityId, Lift, Roadmap, StageId, say};

use super::reader::Reader;
use super::stages::work;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::limit;

/// What the key of a column of a stage begins with; its id follows.
pub(super) const STAGE: &str = "stage:";

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let mut columns = vec![Column::new("name", say!("column-capability"), CellKind::Text).computed()];
    // a table has only so many columns; those of the others can be written in the exchange format
    let shown = &roadmap.stages[..roadmap.stages.len().min(limit::COLUMNS - 1)];
    for stage in shown {
        columns.push(Column::new(format!("{STAGE}{}", stage.id), stage.name.clone(), CellKind::Whole));
    }
    let mut known: BTreeMap<(&CapabilityId, &StageId), u32> = BTreeMap::new();
    for lift in &roadmap.lifts {
        known.entry((&lift.capability, &lift.stage)).or_insert(lift.per_level);
    }
    let row = |item: &Capability| {
        let cell = |by: Option<&u32>| by.map_or_else(Cell::default, |by| Cell::number(by.to_string(), sign));
        let lifts = shown.iter().map(|stage| cell(known.get(&(&item.id, &stage.id))));
        Row { id: item.id.to_string(), cells: [Cell::text(&item.name)].into_iter().chain(lifts).collect() }
    };
    Grid { columns, rows: roadmap.capabilities.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let capability = roadmap.capabilities[place].id.clone();
    let stage = column.strip_prefix(STAGE).and_then(|id| StageId::try_from(id).ok());
    let stage = stage.expect("only columns of stages can be typed into");
    roadmap.set_lift(Lift { stage, capability, per_level: work(text, reader)? });
    Ok(())
}
