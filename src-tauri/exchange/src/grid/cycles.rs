//! The table of cycles that are over. What is told of their outcomes and of what the next one took over is kept as it was.

use model::cycle::MOST_COUNTED;
use model::{Cycle, CycleId, Roadmap, Value, say, words};

use super::edit::Added;
use super::reader::{Reader, is_none};
use super::surveys::month;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let columns = vec![
        Column::new("name", say!("cycle-column"), CellKind::Text),
        Column::new("began", say!("cycle-column-began"), CellKind::Text),
        Column::new("ended", say!("cycle-column-ended"), CellKind::Text),
        Column::new("promised", say!("cycle-column-promised"), CellKind::Measure),
        Column::new("reached", say!("cycle-column-reached"), CellKind::Measure),
        Column::new("planned", say!("cycle-column-planned"), CellKind::Whole),
        Column::new("done", say!("cycle-column-done"), CellKind::Whole),
        Column::new("review", say!("cycle-column-review"), CellKind::Note),
    ];
    let value = |value: Value| {
        let exact = words::points_exact(value);
        let exact = exact.trim_end_matches('0').trim_end_matches('.').to_owned();
        Cell::number(exact, sign)
    };
    let row = |item: &Cycle| Row {
        id: item.id.to_string(),
        cells: vec![
            Cell::text(&item.name),
            Cell { text: item.began.name(), value: item.began.to_string() },
            Cell { text: item.ended.name(), value: item.ended.to_string() },
            value(item.promised),
            value(item.reached),
            Cell::number(item.planned.to_string(), sign),
            Cell::number(item.done.to_string(), sign),
            Cell::text(&item.review),
        ],
    };
    Grid { columns, rows: roadmap.cycles.iter().map(row).collect(), totals: vec![] }
}

/// Adds a cycle of the year before the roadmap, or before the first cycle there is, that promised nothing.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.cycles.iter().any(|item| item.id.as_str() == id));
    let ended = roadmap.cycles.iter().map(|cycle| cycle.began).fold(roadmap.settings.first_period, Ord::min);
    let began = model::calendar::YearMonth::new(ended.year() - 1, ended.month()).unwrap_or(ended);
    roadmap.cycles.push(Cycle {
        id: CycleId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        began,
        ended,
        promised: Value::ZERO,
        reached: Value::ZERO,
        planned: 0,
        done: 0,
        outcomes: vec![],
        review: String::new(),
        account: String::new(),
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
    let first = roadmap.settings.first_period;
    let item = &mut roadmap.cycles[place];
    let counted = |text: &str| {
        reader.whole(text, MOST_COUNTED).ok_or_else(|| say!("cycle-no-count", most = words::work(MOST_COUNTED.into())))
    };
    match column {
        "name" => item.name = reader.name(text)?,
        "began" if is_none(text) => item.began = first,
        "began" => item.began = month(text, reader)?,
        "ended" if is_none(text) => item.ended = first,
        "ended" => item.ended = month(text, reader)?,
        "promised" => item.promised = reader.value(text)?,
        "reached" => item.reached = reader.value(text)?,
        "planned" => item.planned = counted(text)?,
        "done" => item.done = counted(text)?,
        _ => item.review = reader.note(text)?,
    }
    Ok(())
}
