//! What levels are worth at the end: made last and from a stream of its own, so that what a seed gave before stays what it
//! was.

use model::{Points, Roadmap};

use super::{Dice, Shape};

pub(super) fn add(roadmap: &mut Roadmap, shape: &Shape, seed: u64) {
    let mut dice = Dice::new(seed ^ 0x1A57_1A57_90B1_77C3);
    for _ in 0..shape.lasting {
        if roadmap.capabilities.is_empty() {
            return;
        }
        let capability = dice.pick(&roadmap.capabilities).id.clone();
        roadmap.set_lasting_worth(&capability, Points(*dice.pick(&[1, 3, 25, 400])));
    }
}
