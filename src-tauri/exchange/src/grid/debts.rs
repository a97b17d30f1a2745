//! The tables of debts, and of what repays them: a row for each investment, a column for each debt. An empty cell of
//! the second says that the investment repays nothing.

use std::collections::BTreeMap;

use model::{Debt, DebtId, Fte, Investment, InvestmentId, Measure, PoolId, Roadmap, Share, say, words};

use super::amounts::trimmed;
use super::edit::Added;
use super::links::{find, references};
use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::limit;

/// What the key of a column of a debt begins with; its id follows.
pub(super) const DEBT: &str = "debt:";

fn pool_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.pools.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

fn percent(share: Share, sign: DecimalSign) -> Cell {
    Cell::number(words::measure_exact(Measure(share.0 * 10)), sign)
}

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let pools = references(&pool_names(roadmap));
    let people = |people: Fte| Cell::number(trimmed(&words::fte_exact(people)), sign);
    let length = roadmap.settings.period_length.code();
    let columns = vec![
        Column::new("name", say!("debt-column"), CellKind::Text),
        Column::new("pool", say!("debt-column-pool"), CellKind::Name).of(pools.values().cloned()),
        Column::new("principal", say!("debt-column-principal", length = length), CellKind::People),
        Column::new("interest", say!("debt-column-interest", length = length), CellKind::People),
        Column::new("growth", say!("debt-column-growth", length = length), CellKind::Percent).with_unit("%"),
        Column::new("note", say!("debt-column-note"), CellKind::Note),
    ];
    let row = |debt: &Debt| {
        let pool = pools.get(debt.pool.as_str()).map_or(debt.pool.as_str(), String::as_str);
        let cells = vec![
            Cell::text(&debt.name),
            Cell::text(pool),
            people(debt.principal),
            people(debt.interest),
            percent(debt.growth, sign),
            Cell::text(&debt.note),
        ];
        Row { id: debt.id.to_string(), cells }
    };
    Grid { columns, rows: roadmap.debts.iter().map(row).collect(), totals: vec![] }
}

/// Adds a debt that the typed pool, or the first, will pay for once it is said how much. Nothing where there is no pool.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> Option<String> {
    let typed = find(&pool_names(roadmap), new.text("pool")).ok().and_then(|id| PoolId::try_from(id).ok());
    let pool = typed.or_else(|| roadmap.pools.first().map(|pool| pool.id.clone()))?;
    let id = new.id(|id| roadmap.debts.iter().any(|item| item.id.as_str() == id));
    roadmap.debts.push(Debt {
        id: DebtId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        note: String::new(),
        pool,
        principal: Fte::ZERO,
        interest: Fte::ZERO,
        growth: Share::ZERO,
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
    if column == "pool" {
        let id = find(&pool_names(roadmap), text).map_err(|error| error.said("pool"))?;
        roadmap.debts[place].pool = PoolId::try_from(id).map_err(|error| error.to_string())?;
        return Ok(());
    }
    let debt = &mut roadmap.debts[place];
    match column {
        "name" => debt.name = reader.name(text)?,
        "principal" => debt.principal = reader.people(text)?,
        "interest" => debt.interest = reader.people(text)?,
        "growth" => debt.growth = reader.percent(text, Share::ZERO)?,
        _ => debt.note = reader.note(text)?,
    }
    Ok(())
}

pub(super) fn show_repayments(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    // a table has only so many columns; what else there is can be written in the exchange format
    let debts = &roadmap.debts[..roadmap.debts.len().min(limit::COLUMNS - 1)];
    let mut columns = vec![Column::new("name", say!("column-investment"), CellKind::Text).computed()];
    columns.extend(
        debts
            .iter()
            .map(|debt| Column::new(format!("{DEBT}{}", debt.id), debt.name.clone(), CellKind::Percent).with_unit("%")),
    );
    let mut known: BTreeMap<(&InvestmentId, &DebtId), Share> = BTreeMap::new();
    for repayment in &roadmap.repayments {
        known.entry((&repayment.investment, &repayment.debt)).or_insert(repayment.share);
    }
    let row = |item: &Investment| {
        let cell =
            |debt: &Debt| known.get(&(&item.id, &debt.id)).map_or_else(Cell::default, |share| percent(*share, sign));
        let cells = [Cell::text(&item.name)].into_iter().chain(debts.iter().map(cell)).collect();
        Row { id: item.id.to_string(), cells }
    };
    Grid { columns, rows: roadmap.investments.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set_repayment(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let investment = roadmap.investments[place].id.clone();
    let id = column.strip_prefix(DEBT).unwrap_or_default();
    let debt = DebtId::try_from(id).expect("only columns of debts can be typed into");
    let share = match is_none(text) {
        true => None,
        false => Some(reader.percent(text, Share::ZERO)?).filter(|share| *share > Share::ZERO),
    };
    roadmap.set_repayment(&debt, &investment, share);
    Ok(())
}
