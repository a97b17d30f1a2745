//! The table of estimates: how far each investment may turn out otherwise than planned. Its rows are those of the
//! investments; an empty cell says that this much is certain.

use model::estimate::MAX_FACTOR;
use model::roadmap::MAX_PERIODS;
use model::{DurationRange, Estimate, FactorRange, InvestmentId, Measure, Roadmap, Share, say, words};

use super::links::{find, references};
use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

fn names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.investments.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let length = roadmap.settings.period_length.code();
    let names = references(&names(roadmap));
    let columns = vec![
        Column::new("name", say!("column-investment"), CellKind::Text).computed(),
        Column::new("low", say!("column-cost-low"), CellKind::Percent).with_unit(say!("unit-of-plan")),
        Column::new("high", say!("column-cost-high"), CellKind::Percent).with_unit(say!("unit-of-plan")),
        Column::new("planned", say!("column-periods", length = length), CellKind::Whole).computed(),
        Column::new("shortest", say!("column-shortest"), CellKind::Whole),
        Column::new("longest", say!("column-longest"), CellKind::Whole),
        Column::new("least", say!("column-effect-low"), CellKind::Percent).with_unit(say!("unit-of-expected")),
        Column::new("most", say!("column-effect-high"), CellKind::Percent).with_unit(say!("unit-of-expected")),
        Column::new("feasible", say!("column-feasible"), CellKind::Percent).with_unit("%"),
        Column::new("spike", say!("column-spike"), CellKind::Name).of(names.values()),
    ];
    let percent = |share: Share| Cell::number(words::measure_exact(Measure(share.0 * 10)), sign);
    let but = |share: Share, usual: Share| if share == usual { Cell::default() } else { percent(share) };
    let row = |item: &model::Investment| {
        let estimate = of(roadmap, &item.id);
        let end = |range: Option<FactorRange>, end: fn(FactorRange) -> Share| {
            range.map_or_else(Cell::default, |range| but(end(range), Share::WHOLE))
        };
        let duration = estimate.duration;
        let count = |count: Option<u16>| {
            let other = count.filter(|count| *count != item.duration);
            Cell::text(other.map_or_else(String::new, |count| count.to_string()))
        };
        let spike = estimate.spike.as_ref().and_then(|spike| names.get(spike.as_str()));
        Row {
            id: item.id.to_string(),
            cells: vec![
                Cell::text(&item.name),
                end(estimate.cost, |cost| cost.low),
                end(estimate.cost, |cost| cost.high),
                Cell::text(item.duration.to_string()),
                count(duration.map(|range| range.shortest)),
                count(duration.map(|range| range.longest)),
                end(estimate.effect, |effect| effect.low),
                end(estimate.effect, |effect| effect.high),
                but(estimate.feasible, Share::WHOLE),
                Cell::text(spike.map_or("", |name| name)),
            ],
        }
    };
    Grid { columns, rows: roadmap.investments.iter().map(row).collect(), totals: vec![] }
}

/// The estimate of an investment; one that says nothing where there is none.
fn of(roadmap: &Roadmap, investment: &InvestmentId) -> Estimate {
    let known = roadmap.estimates.iter().find(|estimate| estimate.investment == *investment);
    known.cloned().unwrap_or_else(|| Estimate::certain(investment.clone()))
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let item = &roadmap.investments[place];
    let mut estimate = of(roadmap, &item.id);
    match column {
        "low" => set_low(&mut estimate.cost, text, reader)?,
        "high" => set_high(&mut estimate.cost, text, reader)?,
        "least" => set_low(&mut estimate.effect, text, reader)?,
        "most" => set_high(&mut estimate.effect, text, reader)?,
        "shortest" | "longest" => {
            let planned = item.duration;
            let count = if is_none(text) { planned } else { reader.duration(text)? };
            let mut range = estimate.duration.unwrap_or(DurationRange { shortest: planned, longest: planned });
            match column {
                "shortest" if count > planned => return Err(say!("longer-than-planned", planned = planned)),
                "shortest" => range.shortest = count,
                _ if count < planned => {
                    return Err(say!("shorter-than-planned", planned = planned, most = MAX_PERIODS));
                }
                _ => range.longest = count,
            }
            estimate.duration = Some(range).filter(|range| (range.shortest, range.longest) != (planned, planned));
        }
        "feasible" => estimate.feasible = reader.percent(text, Share::WHOLE)?,
        _ if is_none(text) => estimate.spike = None,
        _ => {
            let id = find(&names(roadmap), text).map_err(|error| error.said("investment"))?;
            if id == item.id.as_str() {
                return Err(say!("spike-itself"));
            }
            estimate.spike = Some(InvestmentId::try_from(id).map_err(|error| error.to_string())?);
        }
    }
    put(roadmap, estimate);
    Ok(())
}

const CERTAIN: FactorRange = FactorRange { low: Share::WHOLE, high: Share::WHOLE };

fn set_low(range: &mut Option<FactorRange>, text: &str, reader: &Reader) -> Result<(), String> {
    let low = reader.percent(text, Share::WHOLE)?;
    *range = Some(FactorRange { low, ..range.unwrap_or(CERTAIN) }).filter(|range| *range != CERTAIN);
    Ok(())
}

fn set_high(range: &mut Option<FactorRange>, text: &str, reader: &Reader) -> Result<(), String> {
    let high = reader.percent_within(text, Share::WHOLE, Share::WHOLE..=MAX_FACTOR)?;
    *range = Some(FactorRange { high, ..range.unwrap_or(CERTAIN) }).filter(|range| *range != CERTAIN);
    Ok(())
}

/// Puts an estimate in its place; one that says nothing is none.
fn put(roadmap: &mut Roadmap, estimate: Estimate) {
    let says_something = estimate != Estimate::certain(estimate.investment.clone());
    let there = roadmap.estimates.iter().position(|known| known.investment == estimate.investment);
    match there {
        Some(there) if says_something => roadmap.estimates[there] = estimate,
        Some(there) => drop(roadmap.estimates.remove(there)),
        None if says_something => roadmap.estimates.push(estimate),
        None => {}
    }
}
