//! The table of commitments: since when each investment is known to be needed, for when it was promised, when it was
//! done. Its rows are those of the investments; an empty cell says that it is not known, not promised, not yet done.

use model::{Commitment, Investment, Period, Roadmap, say};

use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, Grid, Row};

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let calendar = roadmap.settings.calendar();
    let period = |key: &str, header: String| {
        Column::new(key, header, CellKind::Period)
            .of(roadmap.settings.all_periods().map(|period| calendar.name(period)))
    };
    let columns = vec![
        Column::new("name", say!("column-investment"), CellKind::Text).computed(),
        period("known", say!("commitments-known")),
        period("promised", say!("commitments-promised")),
        period("done", say!("commitments-done")),
    ];
    let cell = |period: Option<Period>| {
        period.map_or_else(Cell::default, |period| Cell { text: calendar.name(period), value: period.0.to_string() })
    };
    let row = |item: &Investment| {
        let known = roadmap.commitment(&item.id).cloned().unwrap_or_else(|| Commitment::of(item.id.clone()));
        let cells = vec![Cell::text(&item.name), cell(known.known), cell(known.promised), cell(known.done)];
        Row { id: item.id.to_string(), cells }
    };
    Grid { columns, rows: roadmap.investments.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let item = &roadmap.investments[place];
    let period = if is_none(text) { None } else { Some(reader.period(text)?) };
    let mut commitment = roadmap.commitment(&item.id).cloned().unwrap_or_else(|| Commitment::of(item.id.clone()));
    match column {
        "known" => commitment.known = period,
        "promised" => commitment.promised = period,
        _ => commitment.done = period,
    }
    roadmap.commit(commitment);
    Ok(())
}
