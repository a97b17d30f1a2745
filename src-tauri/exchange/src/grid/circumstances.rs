//! The table of circumstances: what may happen from outside, how likely and when, and what it does.
//!
//! What it does is one of three things: a fund or a pool loses a share, or starts are delayed by periods. The two cells
//! "what" and "how much" say it together.

use model::language::{Language, speaking};
use model::{Means, Measure, Period, Roadmap, RuleCategory, Share, Shock, ShockEffect, ShockId, say, words};

use super::edit::Added;
use super::reader::{Reader, is_none};
use super::rule_kinds::{means, means_of};
use super::rules::chosen;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::text::{clean_line, key};

/// What is lost of a fund or a pool where nobody has said how much.
const USUAL_LOSS: Share = Share(1_000);
/// The longest delay in periods.
const MOST_DELAY: u32 = 120;

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let all = means(roadmap);
    let what = all.iter().map(|(_, word)| word.clone()).chain([say!("circumstance-delay")]);
    let columns = vec![
        Column::new("name", say!("circumstance-column"), CellKind::Text),
        Column::new("chance", say!("circumstance-column-chance"), CellKind::Percent).with_unit("%"),
        Column::of_periods("first", say!("circumstance-column-first"), roadmap),
        Column::of_periods("last", say!("circumstance-column-last"), roadmap),
        Column::new("what", say!("circumstance-column-what"), CellKind::Name).of(what),
        Column::new("amount", say!("circumstance-column-amount"), CellKind::Text),
        Column::new("category", say!("column-category"), CellKind::Choice)
            .of([""].into_iter().chain(RuleCategory::ALL.map(RuleCategory::name))),
        Column::new("source", say!("column-source"), CellKind::Text),
    ];
    let percent = |share: Share| words::measure_exact(Measure(share.0 * 10));
    let word = |wanted: Means| {
        let known = all.iter().find(|(known, _)| *known == wanted).map(|(_, word)| word.clone());
        known.unwrap_or_else(|| match wanted {
            Means::Fund(gone) => gone.to_string(),
            Means::Pool(gone) => gone.to_string(),
        })
    };
    let row = |item: &Shock| {
        let (what, amount) = match &item.effect {
            ShockEffect::FundCut { fund, share } => {
                (word(Means::Fund(fund.clone())), Cell::with_unit(percent(*share), "%", sign))
            }
            ShockEffect::PoolLoss { pool, share } => {
                (word(Means::Pool(pool.clone())), Cell::with_unit(percent(*share), "%", sign))
            }
            ShockEffect::Delay { periods } => (say!("circumstance-delay"), Cell::number(periods.to_string(), sign)),
        };
        let cells = vec![
            Cell::text(&item.name),
            Cell::number(percent(item.chance), sign),
            Cell::period(Some(item.first), roadmap),
            Cell::period(Some(item.last), roadmap),
            Cell::text(what),
            amount,
            Cell::text(item.category.map_or("", RuleCategory::name)),
            Cell::text(&item.source),
        ];
        Row { id: item.id.to_string(), cells }
    };
    Grid { columns, rows: roadmap.shocks.iter().map(row).collect(), totals: vec![] }
}

/// Adds a circumstance that delays what would start in the first period by one, in one of ten futures.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.shocks.iter().any(|item| item.id.as_str() == id));
    roadmap.shocks.push(Shock {
        id: ShockId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        chance: Share(1_000),
        first: Period(0),
        last: Period(0),
        effect: ShockEffect::Delay { periods: 1 },
        category: None,
        source: String::new(),
    });
    id
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    match column {
        "what" => {
            let effect = what(roadmap, &roadmap.shocks[place].effect, text)?;
            roadmap.shocks[place].effect = effect;
            return Ok(());
        }
        "first" => {
            // what begins later than it ends lasts as long as it did
            let first = reader.period(text)?;
            let last = roadmap.settings.periods.saturating_sub(1);
            let shock = &mut roadmap.shocks[place];
            let lasts = shock.last.0.saturating_sub(shock.first.0);
            shock.first = first;
            if shock.last < first {
                shock.last = Period(first.0.saturating_add(lasts).min(last.max(first.0)));
            }
            return Ok(());
        }
        _ => {}
    }
    let shock = &mut roadmap.shocks[place];
    match column {
        "name" => shock.name = reader.name(text)?,
        "chance" => shock.chance = reader.percent(text, Share::ZERO)?,
        "last" => {
            let last = reader.period(text)?;
            if last < shock.first {
                return Err(say!("circumstance-ends-early"));
            }
            shock.last = last;
        }
        "amount" => match &mut shock.effect {
            ShockEffect::FundCut { share, .. } | ShockEffect::PoolLoss { share, .. } => {
                *share = reader.percent(text, USUAL_LOSS)?;
            }
            ShockEffect::Delay { periods } => {
                let bare = clean_line(text);
                let number = reader.whole(&bare, MOST_DELAY).and_then(|number| u16::try_from(number).ok());
                *periods = number.filter(|number| *number > 0).ok_or_else(|| say!("circumstance-no-delay"))?;
            }
        },
        "category" => {
            shock.category = match is_none(text) {
                true => None,
                false => Some(chosen(&RuleCategory::ALL, text, |one| one.code(), |one| one.name())?),
            };
        }
        _ => shock.source = reader.line(text)?,
    }
    Ok(())
}

/// What happens to what is named: a share of a fund or a pool is lost, or starts are delayed.
fn what(roadmap: &Roadmap, before: &ShockEffect, text: &str) -> Result<ShockEffect, String> {
    let wanted = key(text);
    let is_delay = |language: &Language| speaking(*language, || key(&say!("circumstance-delay")) == wanted);
    if is_none(text) || wanted == "delay" || Language::ALL.iter().any(is_delay) {
        return Ok(match before {
            ShockEffect::Delay { periods } => ShockEffect::Delay { periods: *periods },
            _ => ShockEffect::Delay { periods: 1 },
        });
    }
    let share = match before {
        ShockEffect::FundCut { share, .. } | ShockEffect::PoolLoss { share, .. } => *share,
        ShockEffect::Delay { .. } => USUAL_LOSS,
    };
    Ok(match means_of(roadmap, text).map_err(|_| say!("circumstance-no-means"))? {
        Means::Fund(fund) => ShockEffect::FundCut { fund, share },
        Means::Pool(pool) => ShockEffect::PoolLoss { pool, share },
    })
}
