//! The usual stages of making software, added to a roadmap in one go.
//!
//! They are a place to begin: names and capacities are there to be changed. Deliberately not here: which capability lifts
//! which of them, which nobody can know but those who work there.

use model::stage::{MOST_STAGES, USUAL_CAPACITY};
use model::{Roadmap, Stage as Added, StageId, say};

use crate::catalogue::Stage;
use crate::free_id::FreeIds;

/// The stages of the software-production system, in their order.
const USUAL: [Stage; 8] = [
    Stage::Urbanization,
    Stage::Discovery,
    Stage::Design,
    Stage::Build,
    Stage::Test,
    Stage::Deliver,
    Stage::Operate,
    Stage::Learn,
];

/// The roadmap with those of the usual stages that it does not have by name, after its own, and how many were added. What
/// is counted at them has a usual word too, where nobody has said one.
#[must_use]
pub fn with_usual_stages(roadmap: &Roadmap) -> (Roadmap, usize) {
    let mut all = roadmap.clone();
    let mut free = FreeIds::default();
    for stage in USUAL {
        let name = stage.name();
        let is_there = all.stages.iter().any(|known| known.name.trim().to_lowercase() == name.to_lowercase());
        if is_there || all.stages.len() >= MOST_STAGES {
            continue;
        }
        let id = free.find(&name, |id| all.stages.iter().any(|known| known.id.as_str() == id));
        let id = StageId::try_from(id.as_str()).expect("a slug is a valid id");
        all.stages.push(Added { id, name, capacity: USUAL_CAPACITY });
    }
    let added = all.stages.len() - roadmap.stages.len();
    if added > 0 && all.settings.stage_unit.is_empty() {
        all.settings.stage_unit = say!("stage-unit-usual");
    }
    (all, added)
}
