//! What levels are worth that are there at the end, as parts of an instance: an outcome for each of them that is whole from
//! the level on and worth something in the last period alone. The engines need not know of it.
//!
//! A level is worth whole points, a basis point of the whole a hundred times as many millionths of one: nothing is rounded.
//! The independent twin is `model::lasting`.

use model::{CapabilityId, Roadmap};

use crate::instance::{Outcome, WHOLE};

/// The outcomes of all levels that can be reached, by capability in order of id and by level. `event` finds the event of a
/// level above today's, if anything brings it.
pub(crate) fn outcomes(roadmap: &Roadmap, mut event: impl FnMut(&CapabilityId, u8) -> Option<usize>) -> Vec<Outcome> {
    let periods = usize::from(roadmap.settings.periods);
    let mut lasting: Vec<_> = roadmap.lasting.iter().filter(|known| known.per_level.0 > 0).collect();
    lasting.sort_by(|a, b| a.capability.cmp(&b.capability));
    let mut outcomes = vec![];
    for known in lasting {
        let Some(capability) = roadmap.capability(&known.capability) else { continue };
        for level in capability.now.saturating_add(1)..=model::capability::MAX_LEVEL {
            let Some(event) = event(&capability.id, level) else { break };
            // a hundred millionths of a point for each basis point make one point of the whole
            let worth = (0..periods).map(|t| if t + 1 == periods { known.per_level.0 * 100 } else { 0 }).collect();
            outcomes.push(Outcome { worth, shares: vec![(event, WHOLE, 0)], step_worth: 0 });
        }
    }
    outcomes
}
