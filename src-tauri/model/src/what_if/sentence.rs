//! A what-if as people say it: "All funds 20 % lower in Q3–Q4 2027; “Data mesh” left out."

use super::{Adjust, Change, Changed, Limit, Overlay};
use crate::difference::quoted;
use crate::{Fte, Money, Period, Roadmap, Share, words};

/// Ten thousand basis points, the whole.
const WHOLE: i64 = 10_000;

impl Overlay {
    /// What it changes, in one sentence.
    #[must_use]
    pub fn sentence(&self, roadmap: &Roadmap) -> String {
        // each change is said of the roadmap with those before it
        let mut so_far = Overlay::default();
        let mut parts = vec![];
        for change in &self.changes {
            let before = so_far.apply(roadmap);
            so_far.changes.push(change.clone());
            parts.push(Said { change, before: &before.roadmap, after: &so_far.apply(roadmap) }.words());
        }
        if parts.is_empty() { "Nothing changes.".into() } else { words::capitalised(&format!("{}.", parts.join("; "))) }
    }
}

struct Said<'a> {
    change: &'a Change,
    before: &'a Roadmap,
    after: &'a Changed,
}

impl Said<'_> {
    fn words(&self) -> String {
        match self.change {
            Change::Limit { of, when, by } => self.limit(of, *when, *by),
            Change::Cost { investment, .. } => {
                let cost = |roadmap: &Roadmap| {
                    roadmap.investment(investment).map_or(Money::ZERO, crate::Investment::total_cost)
                };
                let (old, now) = (self.money(cost(self.before)), self.money(cost(&self.after.roadmap)));
                format!("{} costs {now} instead of {old}", self.name(investment))
            }
            Change::Duration { investment, .. } => {
                let duration = |roadmap: &Roadmap| roadmap.investment(investment).map_or(0, |item| item.duration);
                let (old, now) = (duration(self.before), duration(&self.after.roadmap));
                let spread = if old == now { "" } else { ", with the same money and work" };
                format!("{} takes {} instead of {old}{spread}", self.name(investment), self.periods(now))
            }
            Change::Worth { outcome, .. } => {
                let worth = |roadmap: &Roadmap| roadmap.outcome(outcome).map(|item| item.worth).unwrap_or_default();
                let name = quoted(self.before.outcome(outcome).map_or(outcome.as_str(), |item| &item.name));
                let (old, now) = (words::worth(worth(self.before)), words::worth(worth(&self.after.roadmap)));
                format!("{name} is worth {now} instead of {old}")
            }
            Change::Pin { investment, start } => format!("{} starts in {}", self.name(investment), self.period(*start)),
            Change::LeaveOut { investment } => format!("{} is left out", self.name(investment)),
            Change::Require { investment } => format!("{} has to be in the plan", self.name(investment)),
            Change::Lift { investment } => format!("the decision on {} is lifted", self.name(investment)),
        }
    }

    fn limit(&self, of: &Limit, when: Option<(Period, Period)>, by: Adjust) -> String {
        let settings = &self.before.settings;
        let (who, is_many) = match of {
            Limit::AllFunds => (self.all(self.before.funds.iter().map(|fund| &fund.name), "funds"), true),
            Limit::AllPools => (self.all(self.before.pools.iter().map(|pool| &pool.name), "pools"), true),
            Limit::Fund(id) => (quoted(self.before.fund(id).map_or(id.as_str(), |fund| &fund.name)), false),
            Limit::Pool(id) => (quoted(self.before.pool(id).map_or(id.as_str(), |pool| &pool.name)), false),
        };
        let amount = |amount: i64| match of {
            Limit::AllFunds | Limit::Fund(_) => self.money(Money(amount)),
            Limit::AllPools | Limit::Pool(_) => words::fte(Fte(amount)),
        };
        let together = if is_many { " together" } else { "" };
        let how = match by {
            Adjust::Percent(part) if part < 0 => format!("{} lower", words::percent_exact(Share(-part))),
            Adjust::Percent(part) => format!("{} higher", words::percent_exact(Share(part))),
            Adjust::Times(times) => format!("{} times as high", factor(times)),
            Adjust::By(less) if less < 0 => format!("{} less{together}", amount(less.saturating_neg())),
            Adjust::By(more) => format!("{} more{together}", amount(more)),
            Adjust::To(wanted) => format!("{}{together}", amount(wanted)),
        };
        let calendar = settings.calendar();
        let unit = calendar.length.name();
        let span = match when {
            None => format!("in every {unit}"),
            Some((first, last)) if first == last => format!("in {}", calendar.name(first)),
            Some((first, last)) if by.is_amount() => format!("in each {unit} of {}", calendar.range(first, last)),
            Some((first, last)) => format!("in {}", calendar.range(first, last)),
        };
        format!("{who} {how} {span}")
    }

    /// All of them; the only one by its name.
    fn all<'n>(&self, mut names: impl Iterator<Item = &'n String>, noun: &str) -> String {
        match (names.next(), names.next()) {
            (Some(only), None) => quoted(only),
            _ => format!("all {noun}"),
        }
    }

    fn name(&self, investment: &crate::InvestmentId) -> String {
        quoted(self.before.investment(investment).map_or(investment.as_str(), |item| &item.name))
    }

    fn money(&self, amount: Money) -> String {
        words::money_full(amount, &self.before.settings.currency)
    }

    fn period(&self, period: Period) -> String {
        self.before.settings.calendar().name(period)
    }

    fn periods(&self, count: u16) -> String {
        let unit = self.before.settings.period_length.name();
        if count == 1 { format!("1 {unit}") } else { format!("{count} {unit}s") }
    }
}

impl Adjust {
    fn is_amount(self) -> bool {
        matches!(self, Self::By(_) | Self::To(_))
    }
}

/// 15,000 basis points as "1.5".
fn factor(times: i64) -> String {
    let text = format!("{}.{:04}", times / WHOLE, (times % WHOLE).abs());
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
