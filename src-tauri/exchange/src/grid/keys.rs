//! The table of the four keys: which outcome each of them is, and how its values are drawn. Its rows are always the
//! four; an empty cell says that no outcome is it.

use model::delivery_key::{Key, Scale};
use model::{OutcomeId, Roadmap, say};

use super::links::{find, references};
use super::reader::is_none;
use super::rules::chosen;
use super::{Cell, CellKind, Column, Grid, Row};

fn outcome_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.outcomes.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let outcomes = references(&outcome_names(roadmap));
    let columns = vec![
        Column::new("name", say!("key-column"), CellKind::Text).computed(),
        Column::new("outcome", say!("key-column-outcome"), CellKind::Name).of(outcomes.values().cloned()),
        Column::new("scale", say!("key-column-scale"), CellKind::Choice).of(Scale::ALL.map(Scale::name)),
    ];
    let row = |key: Key| {
        let mut cells = vec![Cell::text(key.name())];
        match roadmap.key_outcome(key) {
            Some(said) => {
                let id = said.outcome.as_str();
                let outcome = outcomes.get(id).map_or(id, String::as_str);
                cells.extend([Cell::text(outcome), Cell::text(said.scale.name())]);
            }
            None => cells.extend(vec![Cell::default(); 2]),
        }
        Row { id: key.code().to_owned(), cells }
    };
    Grid { columns, rows: Key::ALL.into_iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set(roadmap: &mut Roadmap, place: usize, column: &str, text: &str) -> Result<(), String> {
    let key = Key::ALL[place];
    let known = roadmap.key_outcome(key).cloned();
    let said = match (column, known) {
        ("outcome", _) if is_none(text) => None,
        ("outcome", known) => {
            let id = find(&outcome_names(roadmap), text).map_err(|error| error.said("outcome"))?;
            let id = OutcomeId::try_from(id).map_err(|error| error.to_string())?;
            Some((id, known.map_or(key.usual_scale(), |known| known.scale)))
        }
        (_, None) if is_none(text) => None,
        (_, None) => return Err(say!("key-without-outcome")),
        (_, Some(known)) if is_none(text) => Some((known.outcome, key.usual_scale())),
        (_, Some(known)) => {
            // as they were called in tables that were copied from earlier versions
            let text = match crate::text::key(text).as_str() {
                "byfactors" | "parfacteurs" => Scale::Log.code(),
                "byamounts" | "parquantités" => Scale::Linear.code(),
                _ => text,
            };
            let scale = chosen(&Scale::ALL, text, |scale| scale.code(), |scale| scale.name())?;
            Some((known.outcome, scale))
        }
    };
    roadmap.set_key(key, said);
    Ok(())
}
