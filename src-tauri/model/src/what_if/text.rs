//! A what-if as it can be typed: [`super::read`] reads it as the very same overlay; and as it can be kept, with
//! everything named by its id, so that it means the same after something was renamed.

use super::names::Names;
use super::read::Known;
use super::vocabulary::{AND, BUDGET, COST, DURATION, FORCE, FUND, IN, LIFT, PEOPLE, PIN, POOL, VALUE, WITHOUT};
use super::{Adjust, Change, Limit, Overlay};
use crate::language::{Language, speaking};
use crate::{Fte, Money, Period, Roadmap, words};

impl Overlay {
    /// The text that means this overlay, in the language that is spoken.
    #[must_use]
    pub fn text(&self, roadmap: &Roadmap) -> String {
        self.written(roadmap, false)
    }

    /// The text that means this overlay even after what it names was renamed: names are ids. It is the same whatever
    /// language is spoken.
    #[must_use]
    pub fn lasting_text(&self, roadmap: &Roadmap) -> String {
        speaking(Language::English, || self.written(roadmap, true))
    }

    fn written(&self, roadmap: &Roadmap, by_id: bool) -> String {
        let known = Known::new(roadmap);
        let parts: Vec<String> = self.changes.iter().map(|change| text(change, roadmap, &known, by_id)).collect();
        parts.join(&format!(" {} ", AND.spoken()))
    }
}

fn text(change: &Change, roadmap: &Roadmap, known: &Known, by_id: bool) -> String {
    let calendar = roadmap.settings.calendar();
    let investment = |id: &crate::InvestmentId| {
        typed(roadmap.investment(id).map_or("", |item| &item.name), id.as_str(), id, &known.investments, by_id)
    };
    match change {
        Change::Limit { of, when, by } => {
            let when = when.map_or_else(String::new, |(first, last)| span(&calendar, first, last));
            format!("{} {}{when}", limit(of, roadmap, known, by_id), adjust(*by, &amounts(of, roadmap)))
        }
        Change::Cost { investment: id, by } => {
            let money = |amount| money(amount, &roadmap.settings.currency);
            format!("{} {} {}", COST.spoken(), investment(id), adjust(*by, &money))
        }
        Change::Duration { investment: id, by } => {
            format!("{} {} {}", DURATION.spoken(), investment(id), adjust(*by, &|amount| amount.to_string()))
        }
        Change::Worth { outcome, by } => {
            let name = roadmap.outcome(outcome).map_or("", |item| &item.name);
            let name = typed(name, outcome.as_str(), outcome, &known.outcomes, by_id);
            format!("{} {name} {}", VALUE.spoken(), adjust(*by, &|amount| amount.to_string()))
        }
        Change::Pin { investment: id, start } => {
            format!("{} {} {}", PIN.spoken(), investment(id), calendar.name(*start))
        }
        Change::LeaveOut { investment: id } => format!("{} {}", WITHOUT.spoken(), investment(id)),
        Change::Require { investment: id } => format!("{} {}", FORCE.spoken(), investment(id)),
        Change::Lift { investment: id } => format!("{} {}", LIFT.spoken(), investment(id)),
    }
}

/// A name in quotes where it is asked for and stands for the right thing, else the id.
fn typed<Id: Clone + PartialEq>(name: &str, id: &str, wanted: &Id, known: &Names<Id>, by_id: bool) -> String {
    let quoted = format!("\"{}\"", name.replace('"', "\"\""));
    if !by_id && known.stands_for(&quoted).as_ref() == Some(wanted) { quoted } else { format!("@{id}") }
}

fn limit(of: &Limit, roadmap: &Roadmap, known: &Known, by_id: bool) -> String {
    let (name, id, word, among) = match of {
        Limit::AllFunds => return BUDGET.spoken().into(),
        Limit::AllPools => return PEOPLE.spoken().into(),
        Limit::Fund(id) => (roadmap.fund(id).map_or("", |fund| &fund.name), id.as_str(), FUND, &known.funds),
        Limit::Pool(id) => (roadmap.pool(id).map_or("", |pool| &pool.name), id.as_str(), POOL, &known.pools),
    };
    let alone = typed(name, id, of, &known.limits, by_id);
    if known.limits.stands_for(&alone).as_ref() == Some(of) {
        alone
    } else {
        format!("{} {}", word.spoken(), typed(name, id, of, among, by_id))
    }
}

fn amounts<'r>(of: &Limit, roadmap: &'r Roadmap) -> Box<dyn Fn(i64) -> String + 'r> {
    match of {
        Limit::AllFunds | Limit::Fund(_) => Box::new(|amount| money(amount, &roadmap.settings.currency)),
        Limit::AllPools | Limit::Pool(_) => Box::new(|amount| plain(&words::fte_exact(Fte(amount)))),
    }
}

/// Money without its sign of currency.
fn money(amount: i64, currency: &str) -> String {
    plain(&words::money_exact(Money(amount), currency))
}

/// A number without needless zeros; three decimals get a fourth, because three may mean thousands.
fn plain(number: &str) -> String {
    let Some((whole, decimals)) = number.split_once('.') else { return number.to_owned() };
    let (_, point) = words::marks();
    match decimals.trim_end_matches('0') {
        "" => whole.to_owned(),
        three if three.len() == 3 => format!("{whole}{point}{three}0"),
        decimals => format!("{whole}{point}{decimals}"),
    }
}

fn adjust(by: Adjust, amount: &dyn Fn(i64) -> String) -> String {
    let signed = |size: i64| if size < 0 { '-' } else { '+' };
    let number = |size: i64| i64::try_from(size.unsigned_abs()).unwrap_or(i64::MAX);
    match by {
        Adjust::By(more) => format!("{}{}", signed(more), amount(number(more))),
        Adjust::To(wanted) => format!("= {}", amount(wanted)),
        Adjust::Percent(part) => {
            let size = format!("{}.{:02}", number(part) / 100, number(part) % 100);
            format!("{}{}%", signed(part), plain(&size))
        }
        Adjust::Times(times) => format!("x{}", plain(&format!("{}.{:04}", times / 10_000, times % 10_000))),
    }
}

fn span(calendar: &crate::Calendar, first: Period, last: Period) -> String {
    if first == last {
        format!(" {} {}", IN.spoken(), calendar.name(first))
    } else {
        format!(" {} {}..{}", IN.spoken(), calendar.name(first), calendar.name(last))
    }
}
