//! The table of commitments: since when each investment is known to be needed, for when it was promised, when it was
//! done. Its rows are those of the investments; an empty cell says that it is not known, not promised, not yet done.

use model::{Commitment, Investment, Roadmap, say};

use super::reader::Reader;
use super::{Cell, CellKind, Column, Grid, Row};

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let columns = vec![
        Column::new("name", say!("column-investment"), CellKind::Text).computed(),
        Column::of_periods("known", say!("commitments-known"), roadmap),
        Column::of_periods("promised", say!("commitments-promised"), roadmap),
        Column::of_periods("done", say!("commitments-done"), roadmap),
    ];
    let row = |item: &Investment| {
        let known = roadmap.commitment(&item.id).cloned().unwrap_or_else(|| Commitment::of(item.id.clone()));
        let periods = [known.known, known.promised, known.done].map(|at| Cell::period(at, roadmap));
        let cells = [Cell::text(&item.name)].into_iter().chain(periods).collect();
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
    let period = reader.period_or_none(text)?;
    let mut commitment = roadmap.commitment(&item.id).cloned().unwrap_or_else(|| Commitment::of(item.id.clone()));
    match column {
        "known" => commitment.known = period,
        "promised" => commitment.promised = period,
        _ => commitment.done = period,
    }
    roadmap.commit(commitment);
    Ok(())
}
