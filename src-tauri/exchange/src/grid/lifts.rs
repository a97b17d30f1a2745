//! The table of lifts: what every level gained of a capability adds to the capacity of a stage. An empty cell says that it
//! adds nothing.

use std::collections::BTreeMap;

use model::{CapabilityId, Lift, Roadmap};

use super::matrix::{self, Named};
use super::reader::Reader;
use super::stages::work;
use super::{Cell, CellKind, DecimalSign, Grid};

/// What the key of a column of a stage begins with; its id follows.
pub(super) const STAGE: &str = "stage:";

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let named: Vec<Named> = roadmap.stages.iter().map(|stage| (stage.id.as_str(), stage.name.as_str())).collect();
    let mut known: BTreeMap<(&CapabilityId, &str), u32> = BTreeMap::new();
    for lift in &roadmap.lifts {
        known.entry((&lift.capability, lift.stage.as_str())).or_insert(lift.per_level);
    }
    matrix::show(roadmap, STAGE, CellKind::Whole, &named, |item, stage| {
        known.get(&(&item.id, stage)).map_or_else(Cell::default, |by| Cell::number(by.to_string(), sign))
    })
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let capability = roadmap.capabilities[place].id.clone();
    let stage = matrix::about(column, STAGE);
    roadmap.set_lift(Lift { stage, capability, per_level: work(text, reader)? });
    Ok(())
}
