//! Briefs, told by the names of their investments.

use super::changes::Changes;
use super::item::Item;
use super::sides::Side;
use crate::brief::Question;
use crate::{Brief, lasting, say};

impl Item for Brief {
    fn noun() -> &'static str {
        lasting!(say!("brief-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.investment.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_investment(&self.investment)
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        for question in Question::ALL {
            changes.text(question.name(), self.answer(question), after.answer(question));
        }
    }
}
