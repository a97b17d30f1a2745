//! Which outcome is which of the four keys, told by names.

use super::changes::Changes;
use super::item::Item;
use super::sides::Side;
use crate::delivery_key::KeyOutcome;
use crate::{lasting, say};

impl Item for KeyOutcome {
    fn noun() -> &'static str {
        lasting!(say!("key-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.key.code(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        self.key.name().to_owned()
    }

    fn whole(&self, side: &Side) -> String {
        say!("key-whole", name = self.name(side), outcome = side.name_of_outcome(&self.outcome))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { key: _, outcome, scale } = after;
        changes
            .value(&say!("key-field-outcome"), &self.outcome, outcome, |outcome, side| side.name_of_outcome(outcome));
        changes.value(&say!("key-field-scale"), &self.scale, scale, |scale, _| scale.name().to_owned());
    }
}
