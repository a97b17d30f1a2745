//! The tables of drivers: each driver with its points, how they compare in pairs, and how much of each which outcome
//! carries.
//!
//! The table of comparisons is the matrix people know: a row and a column for each driver, and in the cell how many
//! times as important as that of the column the driver of the row is, on a scale of 1/9 to 9. Both halves say the same,
//! so a cell of either can be typed; where a table that is pasted says two things in its halves, the second is refused.
//! The rows of comparisons and of shares are those of the drivers; an empty cell says that it is not known.

use std::collections::BTreeMap;

use model::driver::{MOST_DRIVERS, MOST_IMPORTANCE, MOST_TIMES, Times};
use model::{Driver, DriverId, DriverKind, Measure, Outcome, OutcomeId, Roadmap, Share, say, words};

use super::edit::Added;
use super::matrix;
use super::reader::{Reader, is_none};
use super::rules::chosen;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::limit;
use crate::text::clean_line;

/// What the key of a column of a driver begins with; its id follows.
pub(super) const THAN: &str = "than:";
/// What the key of a column with shares begins with; the id of the outcome follows.
pub(super) const SHARE: &str = "share:";

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let columns = vec![
        Column::new("name", say!("driver-column"), CellKind::Text),
        Column::new("kind", say!("driver-column-kind"), CellKind::Choice).of(DriverKind::ALL.map(DriverKind::name)),
        Column::new("importance", say!("driver-column-importance"), CellKind::Whole).with_unit("0–100"),
        Column::new("note", say!("driver-column-note"), CellKind::Note),
    ];
    let row = |item: &Driver| Row {
        id: item.id.to_string(),
        cells: vec![
            Cell::text(&item.name),
            Cell::text(item.kind.name()),
            Cell::text(item.importance.map_or_else(String::new, |importance| importance.to_string())),
            Cell::text(&item.note),
        ],
    };
    Grid { columns, rows: roadmap.drivers.iter().map(row).collect(), totals: vec![] }
}

/// Adds an opportunity that nobody has weighed yet.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.drivers.iter().any(|item| item.id.as_str() == id));
    roadmap.drivers.push(Driver {
        id: DriverId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        kind: DriverKind::Opportunity,
        importance: None,
        note: String::new(),
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
    let item = &mut roadmap.drivers[place];
    match column {
        "name" => item.name = reader.name(text)?,
        "kind" if is_none(text) => item.kind = DriverKind::Opportunity,
        "kind" => item.kind = chosen(&DriverKind::ALL, text, |kind| kind.code(), |kind| kind.name())?,
        "note" => item.note = reader.note(text)?,
        _ if is_none(text) => item.importance = None,
        _ => {
            let points = reader.small(text, 0..=MOST_IMPORTANCE, 0);
            item.importance = Some(points.ok_or_else(|| say!("driver-no-points", most = MOST_IMPORTANCE))?);
        }
    }
    Ok(())
}

pub(super) fn show_comparisons(roadmap: &Roadmap) -> Grid {
    let shown = &roadmap.drivers[..roadmap.drivers.len().min(MOST_DRIVERS)];
    let mut columns = vec![Column::new("name", say!("driver-column"), CellKind::Text).computed()];
    let column = |item: &Driver| Column::new(format!("{THAN}{}", item.id), item.name.clone(), CellKind::Text);
    columns.extend(shown.iter().map(column));
    let row = |item: &Driver| {
        let cell = |than: &Driver| match than.id == item.id {
            true => Cell::text("1"),
            false => roadmap.compared(&item.id, &than.id).map_or_else(Cell::default, |times| Cell::text(times.text())),
        };
        let cells = shown.iter().map(cell);
        Row { id: item.id.to_string(), cells: [Cell::text(&item.name)].into_iter().chain(cells).collect() }
    };
    Grid { columns, rows: roadmap.drivers.iter().map(row).collect(), totals: vec![] }
}

/// What was typed of two drivers in this edit, each pair in the order of the roadmap and as the first of them stands to the
/// second.
pub(super) type Said = BTreeMap<(usize, usize), Option<Times>>;

pub(super) fn set_comparison(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
    said: &mut Said,
) -> Result<(), String> {
    let times = if is_none(text) { None } else { Some(times_of(text, reader)?) };
    let than: DriverId = matrix::about(column, THAN);
    let driver = roadmap.drivers[place].id.clone();
    if driver == than {
        let is_one = times.is_none_or(|times| times.times == 1);
        return if is_one { Ok(()) } else { Err(say!("comparison-same")) };
    }
    let other = roadmap.drivers.iter().position(|item| item.id == than);
    let other = other.expect("columns are those of the drivers");
    let turned = |times: Times| Times { is_less: !times.is_less && times.times != 1, ..times };
    let (pair, ordered) = match place < other {
        true => ((place, other), times),
        false => ((other, place), times.map(turned)),
    };
    if said.get(&pair).is_some_and(|known| *known != ordered) {
        return Err(say!("comparison-other", name = &roadmap.drivers[other].name));
    }
    said.insert(pair, ordered);
    roadmap.set_compared(&driver, &than, times);
    Ok(())
}

/// How many times as important: "3", "1/3", and decimals as a spreadsheet makes them of a third: "0.33", "0,3333".
fn times_of(text: &str, reader: &Reader) -> Result<Times, String> {
    let text = clean_line(text);
    let refused = || say!("comparison-no-times", most = MOST_TIMES);
    let on_scale = |number: &str| number.trim().parse().ok().filter(|times| (1..=MOST_TIMES).contains(times));
    if let Some((over, under)) = text.split_once('/') {
        let (over, under) = on_scale(over).zip(on_scale(under)).ok_or_else(refused)?;
        return match (over, under) {
            (times, 1) => Ok(Times { times, is_less: false }),
            (1, times) => Ok(Times { times, is_less: true }),
            _ => Err(refused()),
        };
    }
    let Measure(thousandths) = reader.measure(&text, "").map_err(|_| refused())?;
    let times = (1..=MOST_TIMES).find(|times| thousandths == i64::from(*times) * 1_000);
    if let Some(times) = times {
        return Ok(Times { times, is_less: false });
    }
    let off = |times: &u8| (thousandths * i64::from(*times) - 1_000).abs();
    // two decimals of a ninth are a hundredth of it off
    let nearest = (2..=MOST_TIMES).min_by_key(off).filter(|times| off(times) <= 5 * i64::from(*times));
    nearest.map(|times| Times { times, is_less: true }).ok_or_else(refused)
}

pub(super) fn show_links(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    // a table has only so many columns; those of the others can be written in the exchange format
    let shown = &roadmap.outcomes[..roadmap.outcomes.len().min(limit::COLUMNS - 1)];
    let mut columns = vec![Column::new("name", say!("driver-column"), CellKind::Text).computed()];
    let column = |item: &Outcome| {
        Column::new(format!("{SHARE}{}", item.id), item.name.clone(), CellKind::Percent).with_unit("%")
    };
    columns.extend(shown.iter().map(column));
    let mut known: BTreeMap<(&DriverId, &OutcomeId), Share> = BTreeMap::new();
    for link in &roadmap.driver_links {
        known.entry((&link.driver, &link.outcome)).or_insert(link.share);
    }
    let row = |item: &Driver| {
        let cell = |outcome: &Outcome| {
            let share = known.get(&(&item.id, &outcome.id));
            share.map_or_else(Cell::default, |share| Cell::number(words::measure_exact(Measure(share.0 * 10)), sign))
        };
        let cells = shown.iter().map(cell);
        Row { id: item.id.to_string(), cells: [Cell::text(&item.name)].into_iter().chain(cells).collect() }
    };
    Grid { columns, rows: roadmap.drivers.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set_link(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let share = if is_none(text) { Share::ZERO } else { reader.percent(text, Share::ZERO)? };
    let driver = roadmap.drivers[place].id.clone();
    // many write 0 where an outcome carries nothing
    roadmap.set_carried(&driver, &matrix::about(column, SHARE), Some(share).filter(|share| *share > Share::ZERO));
    Ok(())
}

#[cfg(test)]
mod tests {
    use model::calendar::YearMonth;

    use super::*;

    #[test]
    fn how_two_drivers_compare_is_read_as_people_and_spreadsheets_write_it() {
        let settings = Roadmap::empty("Ours", "EUR", YearMonth::new(2027, 1).expect("a month")).settings;
        let reader = Reader::new(&settings, DecimalSign::Point, std::iter::empty());
        let read = |text: &str| times_of(text, &reader).ok().map(Times::text);
        for (text, times) in [
            ("3", "3"),
            ("1", "1"),
            ("9/1", "9"),
            ("1/3", "1/3"),
            (" 1 / 5 ", "1/5"),
            ("0.33", "1/3"),
            ("0.333", "1/3"),
            ("0.5", "1/2"),
            ("0.2", "1/5"),
            ("0.17", "1/6"),
            ("0.14", "1/7"),
            ("0.13", "1/8"),
            ("0.125", "1/8"),
            ("0.11", "1/9"),
        ] {
            assert_eq!(read(text).as_deref(), Some(times), "{text}");
        }
        for text in ["0", "10", "2.5", "0.4", "0.1", "2/3", "1/10", "-3", "much", "1/"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
