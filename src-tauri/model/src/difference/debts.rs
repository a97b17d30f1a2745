//! Debts and what repays them, told by names.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::{Debt, Repayment, lasting, say, words};

impl Item for Debt {
    fn noun() -> &'static str {
        lasting!(say!("debt-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, note, pool, principal, interest, growth } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.text(&say!("debt-field-note"), &self.note, note);
        changes.value(&say!("debt-field-pool"), &self.pool, pool, |pool, side| side.name_of_pool(pool));
        changes.value(&say!("debt-field-principal"), &self.principal, principal, |people, _| words::fte_exact(*people));
        changes.value(&say!("debt-field-interest"), &self.interest, interest, |people, _| words::fte_exact(*people));
        changes.value(&say!("debt-field-growth"), &self.growth, growth, |share, _| words::percent_exact(*share));
    }
}

impl Item for Repayment {
    fn noun() -> &'static str {
        lasting!(say!("repayment-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.investment.as_str(), self.debt.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        let (debt, by) = (side.name_of_debt(&self.debt), side.name_of_investment(&self.investment));
        say!("repayment-name", name = debt, investment = by)
    }

    fn whole(&self, side: &Side) -> String {
        say!("repayment-whole", name = self.name(side), share = words::percent_exact(self.share))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, debt: _, share } = after;
        changes.value(&say!("repayment-field-share"), &self.share, share, |share, _| words::percent_exact(*share));
    }
}
