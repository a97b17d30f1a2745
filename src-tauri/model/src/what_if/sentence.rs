//! A what-if as people say it: "All funds 20 % lower in Q3–Q4 2027; “Data mesh” left out."

use super::{Adjust, Change, Changed, Limit, Overlay};
use crate::difference::quoted;
use crate::{Fte, Money, Period, Roadmap, Share, say, words};

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
        if parts.is_empty() {
            return say!("nothing-changes");
        }
        words::capitalised(&format!("{}.", words::side_by_side(&parts)))
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
                say!("would-cost", name = self.name(investment), now = now, old = old)
            }
            Change::Duration { investment, .. } => {
                let duration = |roadmap: &Roadmap| roadmap.investment(investment).map_or(0, |item| item.duration);
                let (old, now) = (duration(self.before), duration(&self.after.roadmap));
                let name = self.name(investment);
                let (is_same, now, old) = (old == now, self.periods(now), old.to_string());
                if is_same {
                    say!("would-take-as-long", name = name, now = now, old = old)
                } else {
                    say!("would-take", name = name, now = now, old = old)
                }
            }
            Change::Worth { outcome, .. } => {
                let worth = |roadmap: &Roadmap| roadmap.outcome(outcome).map(|item| item.worth).unwrap_or_default();
                let name = quoted(self.before.outcome(outcome).map_or(outcome.as_str(), |item| &item.name));
                let (old, now) = (words::worth(worth(self.before)), words::worth(worth(&self.after.roadmap)));
                say!("would-be-worth", name = name, now = now, old = old)
            }
            Change::Pin { investment, start } => {
                say!("would-start", name = self.name(investment), period = self.period(*start))
            }
            Change::LeaveOut { investment } => say!("would-be-left-out", name = self.name(investment)),
            Change::Require { investment } => say!("would-be-required", name = self.name(investment)),
            Change::Lift { investment } => say!("would-be-lifted", name = self.name(investment)),
        }
    }

    fn limit(&self, of: &Limit, when: Option<(Period, Period)>, by: Adjust) -> String {
        let settings = &self.before.settings;
        let (who, is_many) = match of {
            Limit::AllFunds => (self.all(self.before.funds.iter().map(|fund| &fund.name), || say!("all-funds")), true),
            Limit::AllPools => (self.all(self.before.pools.iter().map(|pool| &pool.name), || say!("all-pools")), true),
            Limit::Fund(id) => (quoted(self.before.fund(id).map_or(id.as_str(), |fund| &fund.name)), false),
            Limit::Pool(id) => (quoted(self.before.pool(id).map_or(id.as_str(), |pool| &pool.name)), false),
        };
        let amount = |amount: i64| match of {
            Limit::AllFunds | Limit::Fund(_) => self.money(Money(amount)),
            Limit::AllPools | Limit::Pool(_) => words::fte(Fte(amount)),
        };
        let is_many = if is_many { "yes" } else { "no" };
        let how = match by {
            Adjust::Percent(part) if part < 0 => say!("lower", part = words::percent_exact(Share(-part))),
            Adjust::Percent(part) => say!("higher", part = words::percent_exact(Share(part))),
            Adjust::Times(times) => say!("times-as-high", times = factor(times)),
            Adjust::By(less) if less < 0 => say!("less", amount = amount(less.saturating_neg()), together = is_many),
            Adjust::By(more) => say!("more", amount = amount(more), together = is_many),
            Adjust::To(wanted) => say!("so-much", amount = amount(wanted), together = is_many),
        };
        let calendar = settings.calendar();
        let unit = calendar.length.name();
        let span = match when {
            None => say!("in-every-period", unit = unit),
            Some((first, last)) if first == last => say!("in-one-period", period = calendar.name(first)),
            Some((first, last)) if by.is_amount() => {
                say!("in-each-period-of", unit = unit, periods = calendar.range(first, last))
            }
            Some((first, last)) => say!("in-periods", periods = calendar.range(first, last)),
        };
        say!("limit-would-be", who = who, how = how, span = span)
    }

    /// All of them; the only one by its name.
    fn all<'n>(&self, mut names: impl Iterator<Item = &'n String>, several: fn() -> String) -> String {
        match (names.next(), names.next()) {
            (Some(only), None) => quoted(only),
            _ => several(),
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
        self.before.settings.period_length.count(count.into())
    }
}

impl Adjust {
    fn is_amount(self) -> bool {
        matches!(self, Self::By(_) | Self::To(_))
    }
}

/// 15,000 basis points as "1.5".
fn factor(times: i64) -> String {
    let (_, point) = words::marks();
    let text = format!("{}{point}{:04}", times / WHOLE, (times % WHOLE).abs());
    text.trim_end_matches('0').trim_end_matches(point).to_owned()
}
