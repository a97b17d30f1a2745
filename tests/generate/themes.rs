//! Capabilities that count only together, from a stream of its own, so that what a seed gave before stays what it was.

use model::{Companion, Roadmap, Theme};

use super::{Dice, Shape};

pub(super) fn add(roadmap: &mut Roadmap, shape: &Shape, seed: u64) {
    let mut dice = Dice::new(seed ^ 0x7EE4_E11A_0C0C_5D21);
    for number in 1..=shape.themes {
        let id = format!("theme-{number}").try_into().expect("an id");
        let theme = Theme { id, name: format!("Theme {number}"), gap: *dice.pick(&[0, 0, 1, 2]) };
        for capability in &roadmap.capabilities {
            if dice.chance(60) {
                roadmap.companions.push(Companion { theme: theme.id.clone(), capability: capability.id.clone() });
            }
        }
        roadmap.themes.push(theme);
    }
}
