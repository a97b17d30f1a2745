//! The table of contracts: what each outcome has to come to, by when, how that is measured, and what missing it costs.
//!
//! How far is typed as a share of the way or as a value of the metric; what is typed last holds.

use model::contract::HIGHEST_PENALTY;
use model::rule::HIGHEST_PRICE;
use model::{Contract, Measure, Money, OutcomeId, Points, Roadmap, RuleId, Share, Strictness, Threshold, say, words};

use super::edit::Added;
use super::links::{find, references};
use super::reader::{Reader, is_none};
use super::rules::{chosen, is_taken, whole};
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

fn outcome_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.outcomes.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let outcomes = references(&outcome_names(roadmap));
    let columns = vec![
        Column::new("name", say!("contract-column"), CellKind::Text),
        Column::new("on", say!("contract-column-on"), CellKind::Name).of(outcomes.values().cloned()),
        Column::new("share", say!("contract-column-share"), CellKind::Percent).with_unit("%"),
        Column::new("value", say!("contract-column-value"), CellKind::Measure),
        Column::of_periods("by", say!("contract-column-by"), roadmap),
        Column::new("over", say!("contract-column-over"), CellKind::Whole)
            .with_unit(say!("contract-unit-over", length = roadmap.settings.period_length.code())),
        Column::new("how", say!("contract-column-how"), CellKind::Note),
        Column::new("owner", say!("contract-column-owner"), CellKind::Text),
        Column::new("strictness", say!("column-strictness"), CellKind::Choice)
            .of(Strictness::ALL.map(Strictness::name)),
        Column::new("price", say!("column-price"), CellKind::Whole).with_unit(say!("unit-points")),
        Column::new("penalty", say!("contract-column-penalty"), CellKind::Money)
            .with_unit(words::currency_sign(&roadmap.settings.currency)),
    ];
    let row = |item: &Contract| {
        let on = outcomes.get(item.outcome.as_str()).map_or(item.outcome.as_str(), String::as_str);
        let (share, value) = match item.least {
            Threshold::Share(share) => {
                (Cell::number(words::measure_exact(Measure(share.0 * 10)), sign), Cell::default())
            }
            Threshold::Measure(value) => (Cell::default(), Cell::number(words::measure_exact(value), sign)),
        };
        let number = |number: i64| Cell::number(number.to_string(), sign);
        let unless_zero = |is_zero: bool, cell: Cell| if is_zero { Cell::default() } else { cell };
        Row {
            id: item.id.to_string(),
            cells: vec![
                Cell::text(&item.name),
                Cell::text(on),
                share,
                value,
                Cell::period(item.by, roadmap),
                number(item.over.into()),
                Cell::text(&item.how),
                Cell::text(&item.owner),
                Cell::text(item.strictness.name()),
                unless_zero(item.price == Points::ZERO, number(item.price.0)),
                unless_zero(
                    item.penalty == Money::ZERO,
                    Cell::number(words::money_exact(item.penalty, &roadmap.settings.currency), sign),
                ),
            ],
        }
    };
    Grid { columns, rows: roadmap.contracts.iter().map(row).collect(), totals: vec![] }
}

/// Adds a contract that asks the typed outcome, or the first, for all of the way by the end of the roadmap, and is off
/// until somebody says how strict it is. Nothing where there is no outcome.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> Option<String> {
    let typed = find(&outcome_names(roadmap), new.text("on")).ok().and_then(|id| OutcomeId::try_from(id).ok());
    let outcome = typed.or_else(|| roadmap.outcomes.first().map(|outcome| outcome.id.clone()))?;
    let id = new.id(|id| is_taken(roadmap, id));
    roadmap.contracts.push(Contract {
        id: RuleId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        outcome,
        least: Threshold::Share(Share::WHOLE),
        by: roadmap.settings.last_period(),
        over: 1,
        how: String::new(),
        owner: String::new(),
        penalty: Money::ZERO,
        strictness: Strictness::Off,
        price: Points::ZERO,
    });
    Some(id)
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    if column == "on" {
        let id = find(&outcome_names(roadmap), text).map_err(|error| error.said("outcome"))?;
        roadmap.contracts[place].outcome = OutcomeId::try_from(id).map_err(|error| error.to_string())?;
        return Ok(());
    }
    let unit = roadmap.outcome(&roadmap.contracts[place].outcome).map_or_else(String::new, |item| item.unit.clone());
    let item = &mut roadmap.contracts[place];
    match column {
        "name" => item.name = reader.name(text)?,
        // an empty cell leaves to the other what is asked for
        "share" | "value" if is_none(text) => {}
        "share" => {
            let share = reader.percent(text, Share::WHOLE)?;
            if share == Share::ZERO {
                return Err(say!("contract-no-share"));
            }
            item.least = Threshold::Share(share);
        }
        "value" => item.least = Threshold::Measure(reader.measure(text, &unit)?),
        "by" => item.by = reader.period_or_none(text)?,
        "over" if is_none(text) => item.over = 1,
        "over" => item.over = Some(whole(text)?).filter(|over| *over > 0).ok_or_else(|| say!("contract-no-window"))?,
        "how" => item.how = reader.note(text)?,
        "owner" => item.owner = reader.line(text)?,
        "strictness" => item.strictness = chosen(&Strictness::ALL, text, |one| one.code(), |one| one.name())?,
        "price" => {
            let price = reader.points(text)?;
            if price > HIGHEST_PRICE {
                return Err(say!("rule-price-too-high"));
            }
            item.price = price;
        }
        _ => {
            let penalty = reader.money(text)?;
            if !(Money::ZERO..=HIGHEST_PENALTY).contains(&penalty) {
                return Err(say!("contract-no-penalty"));
            }
            item.penalty = penalty;
        }
    }
    Ok(())
}
