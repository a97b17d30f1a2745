//! Any management flywheel a document can hold; what a link names may be gone.

use model::{Blade, Influence, Push};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{Texts, id};

/// Blades, what turns them, and what pushes them; what a link names may be gone.
pub(super) type Flywheel = (Vec<Blade>, Vec<Influence>, Vec<Push>);

pub(super) fn flywheel(texts: &Texts) -> impl Strategy<Value = Flywheel> + use<> {
    let blades = vec((texts.clone(), 0u8..=100), 0..4);
    let amount = |most: i8| (1..=most, any::<bool>()).prop_map(|(size, brakes)| if brakes { -size } else { size });
    let influences = vec((0usize..5, 0usize..5, amount(2)), 0..6);
    let pushes = vec((0usize..6, 0usize..5, amount(20), 0u16..=120), 0..5);
    (blades, influences, pushes).prop_map(|(blades, influences, pushes)| {
        let blade_of = |place: usize| id("blade", place);
        let blade = |(index, (name, start))| Blade { id: blade_of(index), name, start };
        let influence = |(from, to, strength)| Influence { from: blade_of(from), to: blade_of(to), strength };
        let push = |(investment, blade, points, lag)| Push {
            investment: id("i", investment),
            blade: blade_of(blade),
            points,
            lag,
        };
        (
            blades.into_iter().enumerate().map(blade).collect(),
            influences.into_iter().map(influence).collect(),
            pushes.into_iter().map(push).collect(),
        )
    })
}
