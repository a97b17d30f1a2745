//! The table of measured values: one column per period. Its rows are those of the outcomes; an empty cell says that
//! nothing was measured.

use model::{Outcome, Period, Roadmap, say, words};

use super::limits::{PERIOD, period_columns};
use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let mut columns = vec![
        Column::new("name", say!("measured-outcome"), CellKind::Text).computed(),
        Column::new("unit", say!("measured-unit"), CellKind::Text).computed(),
    ];
    columns.extend(period_columns(roadmap, CellKind::Measure, ""));
    let row = |item: &Outcome| {
        let values = roadmap.measured_of(&item.id).map(|measured| &measured.values);
        let mut cells = vec![Cell::text(&item.name), Cell::text(&item.unit)];
        cells.extend(roadmap.settings.all_periods().map(|period| {
            let value = values.and_then(|values| values.get(&period));
            value.map_or_else(Cell::default, |value| Cell::number(words::measure_exact(*value), sign))
        }));
        Row { id: item.id.to_string(), cells }
    };
    Grid { columns, rows: roadmap.outcomes.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let item = &roadmap.outcomes[place];
    let period = column.strip_prefix(PERIOD).and_then(|number| number.parse().ok()).map(Period);
    let period = period.expect("only columns of periods can be typed into");
    let value = if is_none(text) { None } else { Some(reader.measure(text, &item.unit)?) };
    let outcome = item.id.clone();
    roadmap.measure(&outcome, period, value);
    Ok(())
}
