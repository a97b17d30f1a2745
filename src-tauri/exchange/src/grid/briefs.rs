//! The table of briefs: a row for each investment, a column for each of the seven questions. Its rows are those of the
//! investments; an empty cell says that nobody has answered.

use std::collections::BTreeMap;

use model::brief::Question;
use model::{Brief, Investment, InvestmentId, Roadmap, say};

use super::reader::Reader;
use super::{Cell, CellKind, Column, Grid, Row};

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let mut columns = vec![Column::new("name", say!("column-investment"), CellKind::Text).computed()];
    let column = |question: Question| Column::new(question.key(), question.name().to_owned(), CellKind::Note);
    columns.extend(Question::ALL.map(column));
    let mut known: BTreeMap<&InvestmentId, &Brief> = BTreeMap::new();
    for brief in &roadmap.briefs {
        known.entry(&brief.investment).or_insert(brief);
    }
    let row = |item: &Investment| {
        let answer = |question| known.get(&item.id).map_or("", |brief| brief.answer(question));
        let cells = Question::ALL.map(|question| Cell::text(answer(question)));
        Row { id: item.id.to_string(), cells: [Cell::text(&item.name)].into_iter().chain(cells).collect() }
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
    let investment = roadmap.investments[place].id.clone();
    let question = Question::ALL.into_iter().find(|question| question.key() == column);
    let question = question.expect("only the columns of questions can be typed into");
    let mut brief = roadmap.brief(&investment).cloned().unwrap_or_else(|| Brief::of(investment));
    brief.set(question, reader.note(text)?);
    roadmap.set_brief(brief);
    Ok(())
}
