//! Rules of the user, told by their fields.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::nouns::tell_window;
use super::sides::Side;
use crate::{Among, InvestmentId, Means, Rule, RuleKind, lasting, say, words};

impl Item for Rule {
    fn noun() -> &'static str {
        lasting!(say!("noun-rule"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, kind, among: whom, from, until, strictness, price, reason, category, source } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value("", &self.kind, kind, asks);
        changes.value(&say!("field-among"), &self.among, whom, among);
        tell_window(&say!("field-from"), self.from, *from, changes);
        tell_window(&say!("field-until"), self.until, *until, changes);
        changes.value("", &self.strictness, strictness, |strictness, _| strictness.name().to_owned());
        changes.value(&say!("field-price"), &self.price, price, |price, _| {
            say!("rule-price", points = price.0.to_string())
        });
        changes.text(&say!("field-reason"), &self.reason, reason);
        changes.value(&say!("field-category"), &self.category, category, |category, _| {
            category.map_or_else(|| say!("no-category"), |category| category.name().to_owned())
        });
        changes.text(&say!("field-source"), &self.source, source);
    }
}

fn asks(kind: &RuleKind, side: &Side) -> String {
    match kind {
        RuleKind::AtWork { most } => say!("asks-at-work", most = *most),
        RuleKind::Choose { most } => say!("asks-choose", most = *most),
        RuleKind::Begin { most } => say!("asks-begin", most = *most),
        RuleKind::Gate { levels } => {
            let level = |wanted: &crate::GateLevel| {
                say!("gate-level", name = side.name_of_capability(&wanted.capability), level = wanted.level)
            };
            say!("asks-gate", levels = levels.iter().map(level).collect::<Vec<_>>().join(", "))
        }
        RuleKind::Take { of, most } => {
            say!("asks-take", share = words::percent_exact(*most), of = means(of, side))
        }
        RuleKind::Keep { of, least } => {
            say!("asks-keep", share = words::percent_exact(*least), of = means(of, side))
        }
        RuleKind::Change => say!("asks-change"),
        RuleKind::Support { least } => say!("asks-support", least = words::plus_minus(i64::from(*least))),
        RuleKind::Risk { most } => say!("asks-risk", most = side.money(*most)),
        RuleKind::Must => say!("asks-must"),
    }
}

fn means(of: &Means, side: &Side) -> String {
    match of {
        Means::Fund(fund) => side.name_of_fund(fund),
        Means::Pool(pool) => side.name_of_pool(pool),
    }
}

fn among(whom: &Among, side: &Side) -> String {
    match whom {
        Among::All => say!("among-all"),
        Among::Axis(axis) => axis.name().to_owned(),
        Among::Kind(kind) => kind.name().to_owned(),
        Among::Zone(zone) => side.name_of_zone(zone),
        Among::Team(team) => say!("among-team", name = side.name_of_team(team)),
        Among::Theme(theme) => say!("among-theme", name = side.name_of_theme(theme)),
        Among::Uncertain => say!("among-uncertain"),
        Among::Investments(list) => {
            let name = |id: &InvestmentId| side.name_of_investment(id);
            let names = list.iter().map(name).collect::<Vec<_>>().join(", ");
            if names.is_empty() { say!("among-nothing") } else { names }
        }
    }
}
