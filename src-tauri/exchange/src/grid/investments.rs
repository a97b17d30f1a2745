//! The table of investments: one column per fund and pool beside the facts of each.

use model::{Axis, Effort, FundCost, Investment, InvestmentId, InvestmentKind, NeedOn, OutputKind, Roadmap, say};

use super::amounts::{cost_cell, effort_cell, read_cost, read_effort, stretch_cost, stretch_effort};
use super::edit::{Added, axis_of};
use super::links::references;
use super::reader::Reader;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::text::{self, key};

/// Keys of the columns of funds and pools begin with these.
pub(super) const FUND: &str = "fund:";
pub(super) const POOL: &str = "pool:";

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let currency = roadmap.settings.currency.as_str();
    let length = roadmap.settings.period_length.code();
    let capabilities =
        references(&roadmap.capabilities.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect::<Vec<_>>());
    let outputs =
        references(&roadmap.outputs.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect::<Vec<_>>());
    let names =
        references(&roadmap.investments.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect::<Vec<_>>());
    let mut columns = vec![
        Column::new("axis", say!("column-axis"), CellKind::Choice).of(Axis::ALL.map(Axis::name)),
        Column::new("name", say!("column-investment"), CellKind::Text),
        Column::new("kind", say!("column-kind"), CellKind::Choice).of(InvestmentKind::ALL.map(InvestmentKind::name)),
        Column::new("capability", say!("column-raises"), CellKind::Name).of(capabilities.values()),
        Column::new("level", say!("column-level"), CellKind::Level),
        Column::new("duration", say!("column-duration"), CellKind::Whole)
            .with_unit(say!("unit-periods", length = length)),
    ];
    for fund in &roadmap.funds {
        let header = say!("column-cost", fund = &fund.name);
        columns.push(Column::new(format!("{FUND}{}", fund.id), header, CellKind::Money).with_unit(currency));
    }
    for pool in &roadmap.pools {
        let header = say!("column-people", pool = &pool.name);
        columns
            .push(Column::new(format!("{POOL}{}", pool.id), header, CellKind::People).with_unit(say!("unit-people")));
    }
    columns.push(Column::new("outputs", say!("column-outputs"), CellKind::Name).of(outputs.values()));
    columns.push(Column::new("needs", say!("column-needs"), CellKind::Name).of(names.values()));
    columns.push(Column::of_periods("not_before", say!("column-not-before"), roadmap));
    columns.push(Column::of_periods("done_by", say!("column-done-by"), roadmap));
    columns.push(Column::new("note", say!("column-note"), CellKind::Note));
    let row = |item: &Investment| {
        let raised = roadmap.raises(item);
        let mut cells = vec![
            Cell::text(item.axis.name()),
            Cell::text(&item.name),
            Cell::text(item.kind.name()),
            Cell::text(raised.map_or("", |(capability, _)| &capabilities[capability.id.as_str()])),
            Cell::text(raised.map_or_else(String::new, |(_, level)| level.to_string())),
            Cell::text(item.duration.to_string()),
        ];
        for fund in &roadmap.funds {
            let cost = item.cost.iter().find(|cost| cost.fund == fund.id);
            cells.push(cost.map_or_else(Cell::default, |cost| cost_cell(&cost.per_period, currency, sign)));
        }
        for pool in &roadmap.pools {
            let effort = item.effort.iter().find(|effort| effort.pool == pool.id);
            cells.push(effort.map_or_else(Cell::default, |effort| effort_cell(&effort.per_period, sign)));
        }
        cells.push(Cell::text(
            other_outputs(roadmap, item).map(|id| outputs[id].as_str()).collect::<Vec<_>>().join("; "),
        ));
        cells.push(Cell::text(needs(roadmap, item, &names, &capabilities).join("; ")));
        cells.extend([item.not_before, item.done_by].map(|at| Cell::period(at, roadmap)));
        cells.push(Cell::text(&item.note));
        Row { id: item.id.to_string(), cells }
    };
    let mut totals = vec![String::new(); columns.len()];
    for (total, column) in totals.iter_mut().zip(&columns) {
        let Some(fund) = column.key.strip_prefix(FUND) else { continue };
        let costs = roadmap.investments.iter().flat_map(|item| &item.cost).filter(|cost| cost.fund.as_str() == fund);
        let sum = costs.flat_map(|cost| &cost.per_period).copied().sum();
        *total = sign.shown(&model::words::money_exact(sum, currency));
    }
    totals[1] = super::GridKind::Investments.counted(roadmap.investments.len());
    Grid { columns, rows: roadmap.investments.iter().map(row).collect(), totals }
}

/// Ids of the outputs of an investment but for the first level of a capability, which has columns of its own.
pub(super) fn other_outputs<'a>(roadmap: &'a Roadmap, item: &'a Investment) -> impl Iterator<Item = &'a str> {
    let is_level = |id: &model::OutputId| {
        roadmap.output(id).is_some_and(|output| matches!(output.kind, OutputKind::CapabilityLevel { .. }))
    };
    let first = item.outputs.iter().position(is_level);
    item.outputs.iter().enumerate().filter(move |(place, _)| Some(*place) != first).map(|(_, id)| id.as_str())
}

fn needs(
    roadmap: &Roadmap,
    item: &Investment,
    names: &std::collections::BTreeMap<String, String>,
    capabilities: &std::collections::BTreeMap<String, String>,
) -> Vec<String> {
    let needs = roadmap.needs.iter().filter(|need| need.investment == item.id);
    let word = |need: &model::Need| {
        let on = match &need.on {
            NeedOn::Investment(id) => names.get(id.as_str())?.clone(),
            NeedOn::Capability { id, level } => {
                say!("need-level", capability = capabilities.get(id.as_str())?, level = *level)
            }
        };
        Some(if need.lag == 1 { on } else { say!("need-lag", on = on, lag = need.lag) })
    };
    needs.filter_map(word).collect()
}

pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.investments.iter().any(|item| item.id.as_str() == id));
    // without an axis of its own it stands on that of the capability it raises
    let raised = super::links::find(
        &roadmap.capabilities.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect::<Vec<_>>(),
        new.text("capability"),
    );
    let of_capability = raised
        .ok()
        .and_then(|id| roadmap.capabilities.iter().find(|item| item.id.as_str() == id))
        .map(|item| item.axis);
    let axis = if new.text("axis").trim().is_empty() { of_capability } else { None };
    let axis = axis.unwrap_or_else(|| new.axis());
    roadmap.investments.push(Investment {
        id: InvestmentId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        axis,
        kind: InvestmentKind::Innovate,
        duration: 1,
        not_before: None,
        done_by: None,
        cost: vec![],
        effort: vec![],
        outputs: vec![],
        note: String::new(),
    });
    id
}

/// Sets every cell but those that link with other rows (see `raises`, `outputs` and `needs`).
pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let item = &mut roadmap.investments[place];
    if let Some(fund) = column.strip_prefix(FUND) {
        let per_period = read_cost(reader, text, item.duration)?;
        let there = item.cost.iter().position(|cost| cost.fund.as_str() == fund);
        match (there, per_period) {
            (Some(there), Some(per_period)) => item.cost[there].per_period = per_period,
            (Some(there), None) => drop(item.cost.remove(there)),
            (None, Some(per_period)) => {
                let known = roadmap.funds.iter().find(|known| known.id.as_str() == fund);
                item.cost.extend(known.map(|known| FundCost { fund: known.id.clone(), per_period }));
            }
            (None, None) => {}
        }
        return Ok(());
    }
    if let Some(pool) = column.strip_prefix(POOL) {
        let per_period = read_effort(reader, text, item.duration)?;
        let there = item.effort.iter().position(|effort| effort.pool.as_str() == pool);
        match (there, per_period) {
            (Some(there), Some(per_period)) => item.effort[there].per_period = per_period,
            (Some(there), None) => drop(item.effort.remove(there)),
            (None, Some(per_period)) => {
                let known = roadmap.pools.iter().find(|known| known.id.as_str() == pool);
                item.effort.extend(known.map(|known| Effort { pool: known.id.clone(), per_period }));
            }
            (None, None) => {}
        }
        return Ok(());
    }
    match column {
        "axis" => item.axis = axis_of(text)?,
        "name" => item.name = reader.name(text)?,
        "kind" => item.kind = kind(text)?,
        "duration" => {
            item.duration = reader.duration(text)?;
            for cost in &mut item.cost {
                cost.per_period = stretch_cost(&cost.per_period, item.duration);
            }
            for effort in &mut item.effort {
                effort.per_period = stretch_effort(&effort.per_period, item.duration);
            }
        }
        "not_before" => item.not_before = reader.period_or_none(text)?,
        "done_by" => item.done_by = reader.period_or_none(text)?,
        _ => item.note = reader.note(text)?,
    }
    Ok(())
}

fn kind(text: &str) -> Result<InvestmentKind, String> {
    let wanted = key(text);
    if wanted.is_empty() {
        return Ok(InvestmentKind::Innovate);
    }
    text::kind(&wanted).ok_or_else(|| say!("no-kind-typed", kinds = text::kinds()))
}
