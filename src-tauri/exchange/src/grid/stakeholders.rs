//! The table of stakeholders.

use model::stakeholder::{MOST_BEARABLE, MOST_POWER};
use model::{Roadmap, Stakeholder, StakeholderId, say};

use super::edit::Added;
use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, Grid, Row};
use crate::text::clean_line;

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let length = roadmap.settings.period_length.code();
    let columns = vec![
        Column::new("name", say!("stakeholder-column"), CellKind::Text),
        Column::new("power", say!("stakeholder-column-power"), CellKind::Whole).with_unit("1–5"),
        Column::new("interest", say!("stakeholder-column-interest"), CellKind::Whole).with_unit("1–5"),
        Column::new("bears", say!("stakeholder-column-bears"), CellKind::Whole)
            .with_unit(say!("stakeholder-unit-bears", length = length)),
    ];
    let row = |item: &Stakeholder| Row {
        id: item.id.to_string(),
        cells: vec![
            Cell::text(&item.name),
            Cell::text(item.power.to_string()),
            Cell::text(item.interest.to_string()),
            Cell::text(item.bears.map_or_else(String::new, |bears| bears.to_string())),
        ],
    };
    Grid { columns, rows: roadmap.stakeholders.iter().map(row).collect(), totals: vec![] }
}

/// Adds a stakeholder of middling power and interest.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.stakeholders.iter().any(|item| item.id.as_str() == id));
    roadmap.stakeholders.push(Stakeholder {
        id: StakeholderId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        power: 3,
        interest: 3,
        bears: None,
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
    let item = &mut roadmap.stakeholders[place];
    match column {
        "name" => item.name = reader.name(text)?,
        "power" => item.power = grade(text)?,
        "interest" => item.interest = grade(text)?,
        _ if is_none(text) => item.bears = None,
        _ => {
            let bears = clean_line(text).parse().ok().filter(|bears| *bears <= MOST_BEARABLE);
            item.bears = Some(bears.ok_or_else(|| say!("stakeholder-no-bears", most = MOST_BEARABLE))?);
        }
    }
    Ok(())
}

/// A grade of 1 to 5, also as "4/5".
fn grade(text: &str) -> Result<u8, String> {
    let text = clean_line(text);
    let bare = text.split('/').next().unwrap_or_default().trim();
    let grade = bare.parse().ok().filter(|grade| (1..=MOST_POWER).contains(grade));
    grade.ok_or_else(|| say!("stakeholder-no-grade"))
}
