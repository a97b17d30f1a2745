//! The usual blades of the management flywheel, added to a roadmap in one go: alignment, collaboration and vitality.
//!
//! They are a place to begin: names, starts and strengths are there to be changed, and each turns the next a little
//! because a flywheel in which nothing turns anything is none. Deliberately not here: which investment pushes which of
//! them, which nobody can know but those who work there.

use model::blade::MOST_BLADES;
use model::{Blade, BladeId, Roadmap, say};

use crate::free_id::FreeIds;

/// Where a usual blade stands until somebody says where it does, in points.
const USUAL_START: u8 = 50;

fn usual() -> [String; 3] {
    [say!("usual-blade-alignment"), say!("usual-blade-collaboration"), say!("usual-blade-vitality")]
}

/// The roadmap with those of the usual blades that it does not have by name, after its own, and how many were added.
/// Where no blade turns another yet, each usual one turns the next.
#[must_use]
pub fn with_usual_blades(roadmap: &Roadmap) -> (Roadmap, usize) {
    let mut all = roadmap.clone();
    let mut free = FreeIds::default();
    let mut circle: Vec<BladeId> = vec![];
    for name in usual() {
        let is_it = |known: &&Blade| known.name.trim().to_lowercase() == name.to_lowercase();
        if let Some(known) = all.blades.iter().find(is_it) {
            circle.push(known.id.clone());
            continue;
        }
        if all.blades.len() >= MOST_BLADES {
            continue;
        }
        let id = free.find(&name, |id| all.blades.iter().any(|known| known.id.as_str() == id));
        let id = BladeId::try_from(id.as_str()).expect("a slug is a valid id");
        circle.push(id.clone());
        all.blades.push(Blade { id, name, start: USUAL_START });
    }
    let added = all.blades.len() - roadmap.blades.len();
    if added > 0 && all.influences.is_empty() && circle.len() > 1 {
        for (from, to) in circle.iter().zip(circle.iter().cycle().skip(1)) {
            all.set_strength(from, to, 1);
        }
    }
    (all, added)
}
