//! The tables of feedback loops, and of what shortens them: a row for each investment, a column for each loop. An empty
//! cell of the second says that the investment shortens nothing.
//!
//! A latency is typed with its unit ("45 min", "3 h", "2 days", "2 semaines"); a bare number is hours.

use std::collections::BTreeMap;

use model::feedback_loop::{DAY, Feedback, HOUR, LATENCIES, latency, minutes_of};
use model::{FeedbackLoop, Investment, InvestmentId, LoopId, Measure, OutcomeId, Roadmap, say};

use super::edit::Added;
use super::links::{find, references};
use super::reader::{Reader, is_none};
use super::rules::chosen;
use super::{Cell, CellKind, Column, Grid, Row};
use crate::limit;
use crate::text::clean_line;

/// What the key of a column of a loop begins with; its id follows.
pub(super) const LOOP: &str = "loop:";

fn outcome_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.outcomes.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

/// A latency as it is shown, and its minutes.
fn shown(minutes: u32) -> Cell {
    Cell { text: latency(minutes), value: minutes.to_string() }
}

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let outcomes = references(&outcome_names(roadmap));
    let columns = vec![
        Column::new("name", say!("loop-column"), CellKind::Text),
        Column::new("kind", say!("loop-column-kind"), CellKind::Choice).of(Feedback::ALL.map(Feedback::name)),
        Column::new("now", say!("loop-column-now"), CellKind::Text),
        Column::new("wanted", say!("loop-column-wanted"), CellKind::Text),
        Column::new("outcome", say!("loop-column-outcome"), CellKind::Name).of(outcomes.values().cloned()),
    ];
    let row = |item: &FeedbackLoop| {
        let id = item.outcome.as_ref().map(OutcomeId::as_str).unwrap_or_default();
        let outcome = outcomes.get(id).map_or(id, String::as_str);
        Row {
            id: item.id.to_string(),
            cells: vec![
                Cell::text(&item.name),
                Cell::text(item.kind.name()),
                shown(item.now),
                item.wanted.map_or_else(Cell::default, shown),
                Cell::text(outcome),
            ],
        }
    };
    Grid { columns, rows: roadmap.loops.iter().map(row).collect(), totals: vec![] }
}

/// Adds a loop about user needs that tells after thirty days.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.loops.iter().any(|item| item.id.as_str() == id));
    roadmap.loops.push(FeedbackLoop {
        id: LoopId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        kind: Feedback::Needs,
        now: 30 * DAY,
        wanted: None,
        outcome: None,
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
        "name" => roadmap.loops[place].name = reader.name(text)?,
        "kind" if is_none(text) => roadmap.loops[place].kind = Feedback::Needs,
        "kind" => {
            roadmap.loops[place].kind = chosen(&Feedback::ALL, text, |kind| kind.code(), |kind| kind.name())?;
        }
        "now" => roadmap.loops[place].now = minutes(text, reader).ok_or_else(|| say!("loop-no-latency"))?,
        "wanted" if is_none(text) => roadmap.loops[place].wanted = None,
        "wanted" => roadmap.loops[place].wanted = Some(minutes(text, reader).ok_or_else(|| say!("loop-no-latency"))?),
        _ if is_none(text) => roadmap.loops[place].outcome = None,
        _ => {
            let id = find(&outcome_names(roadmap), text).map_err(|error| error.said("outcome"))?;
            let id = OutcomeId::try_from(id).map_err(|error| error.to_string())?;
            roadmap.loops[place].outcome = Some(id);
        }
    }
    Ok(())
}

/// A latency in whole minutes: a number with a unit of time, or a bare number of hours; nothing for what is none, or out of
/// range.
fn minutes(text: &str, reader: &Reader) -> Option<u32> {
    let text = clean_line(text);
    let split = text.find(char::is_alphabetic).unwrap_or(text.len());
    let (number, unit) = (text[..split].trim(), text[split..].trim());
    let unit = if unit.is_empty() { HOUR } else { minutes_of(unit)? };
    let Measure(thousandths) = reader.measure(number, "").ok()?;
    if number.is_empty() {
        return None;
    }
    let minutes = (i128::from(thousandths) * i128::from(unit) + 500).div_euclid(1_000);
    u32::try_from(minutes).ok().filter(|minutes| (LATENCIES.0..=LATENCIES.1).contains(minutes))
}

/// The loops that have columns: a table has only so many; the others can be written in the exchange format.
fn columned(roadmap: &Roadmap) -> &[FeedbackLoop] {
    &roadmap.loops[..roadmap.loops.len().min(limit::COLUMNS - 1)]
}

pub(super) fn show_shortenings(roadmap: &Roadmap) -> Grid {
    let loops = columned(roadmap);
    let mut columns = vec![Column::new("name", say!("column-investment"), CellKind::Text).computed()];
    columns
        .extend(loops.iter().map(|item| Column::new(format!("{LOOP}{}", item.id), item.name.clone(), CellKind::Text)));
    let mut known: BTreeMap<(&InvestmentId, &LoopId), u32> = BTreeMap::new();
    for shortening in &roadmap.shortenings {
        known.entry((&shortening.investment, &shortening.of)).or_insert(shortening.to);
    }
    let row = |item: &Investment| {
        let cell = |of: &FeedbackLoop| known.get(&(&item.id, &of.id)).map_or_else(Cell::default, |to| shown(*to));
        let cells = [Cell::text(&item.name)].into_iter().chain(loops.iter().map(cell)).collect();
        Row { id: item.id.to_string(), cells }
    };
    Grid { columns, rows: roadmap.investments.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set_shortening(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let investment = roadmap.investments[place].id.clone();
    let id = column.strip_prefix(LOOP).unwrap_or_default();
    let of = LoopId::try_from(id).expect("only columns of loops can be typed into");
    let to = match is_none(text) {
        true => None,
        false => Some(minutes(text, reader).ok_or_else(|| say!("loop-no-latency"))?),
    };
    roadmap.set_shortening(&of, &investment, to);
    Ok(())
}

#[cfg(test)]
mod tests {
    use model::calendar::YearMonth;

    use super::super::DecimalSign;
    use super::*;

    #[test]
    fn a_latency_is_read_with_any_unit_of_time_and_what_is_shown_is_read_back() {
        let settings = Roadmap::empty("Ours", "EUR", YearMonth::new(2027, 1).expect("a month")).settings;
        let reader = Reader::new(&settings, DecimalSign::Point, std::iter::empty());
        let read = |text: &str| minutes(text, &reader);
        for (text, expected) in
            [("45 min", 45), ("2 h", 120), ("1.5 hours", 90), ("3 days", 4_320), ("2 semaines", 20_160), ("6", 360)]
        {
            assert_eq!(read(text), Some(expected), "{text}");
        }
        for text in ["", "soon", "0", "0 min", "-3 h", "3 moons", "h", "11 years", "9999999 days"] {
            assert_eq!(read(text), None, "{text}");
        }
        for minutes in [1, 59, 60, 90, 1_440, 1_500, 20_160, 5_256_000] {
            assert_eq!(read(&latency(minutes)), Some(minutes));
        }
    }
}
