//! The table of stages, in the order in which work goes through them.

use model::stage::{MOST_WORK, USUAL_CAPACITY};
use model::{Roadmap, Stage, StageId, say, words};

use super::edit::Added;
use super::reader::Reader;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let length = roadmap.settings.period_length.code();
    let unit = roadmap.settings.stage_unit_of(i64::from(MOST_WORK));
    let columns = vec![
        Column::new("name", say!("stage-column"), CellKind::Text),
        Column::new("capacity", say!("stage-column-capacity"), CellKind::Whole).with_unit(say!(
            "stage-unit-capacity",
            length = length,
            unit = unit
        )),
    ];
    let row = |item: &Stage| Row {
        id: item.id.to_string(),
        cells: vec![Cell::text(&item.name), Cell::number(item.capacity.to_string(), sign)],
    };
    Grid { columns, rows: roadmap.stages.iter().map(row).collect(), totals: vec![] }
}

/// Adds a stage after the others, with the usual capacity until another is typed.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.stages.iter().any(|item| item.id.as_str() == id));
    roadmap.stages.push(Stage {
        id: StageId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        capacity: USUAL_CAPACITY,
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
    let item = &mut roadmap.stages[place];
    match column {
        "name" => item.name = reader.name(text)?,
        _ => item.capacity = work(text, reader)?,
    }
    Ok(())
}

/// Units of work.
pub(super) fn work(text: &str, reader: &Reader) -> Result<u32, String> {
    reader.whole(text, MOST_WORK).ok_or_else(|| say!("stage-no-work", most = words::work(MOST_WORK.into())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_a_whole_number_and_no_fraction_is_taken_for_a_larger_one() {
        let settings =
            Roadmap::empty("Ours", "EUR", model::calendar::YearMonth::new(2027, 1).expect("a month")).settings;
        let read = |text: &str| {
            let reader = Reader::new(&settings, DecimalSign::Point, std::iter::once(text));
            work(text, &reader).ok()
        };
        assert_eq!(
            ["", "0", "12", "1 200", "1,200", "1000000"].map(read),
            [0, 0, 12, 1_200, 1_200, 1_000_000].map(Some)
        );
        assert_eq!(["4.5", "4,5", "-3", "1000001", "many", "12 stories"].map(read), [None; 6]);
    }
}
