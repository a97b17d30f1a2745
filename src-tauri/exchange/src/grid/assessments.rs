//! The table of assessments: which capability was said and seen at which level, when, by whom, and what was looked at.
//!
//! A row has no name: it is known by its capability, its month and who assessed. Levels are typed in any way in which
//! people write them ("3", "L3", "Level 3").

use std::collections::BTreeMap;

use model::{Assessment, AssessmentId, CapabilityId, Roadmap, say};

use super::edit::Added;
use super::links::{find, references};
use super::reader::{Reader, is_none};
use super::surveys::{month, month_written};
use super::{Cell, CellKind, Column, Grid, Row};
use crate::text::fold;

fn capability_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.capabilities.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let capabilities: BTreeMap<String, String> = references(&capability_names(roadmap));
    let columns = vec![
        Column::new("capability", say!("column-capability"), CellKind::Name).of(capabilities.values().cloned()),
        Column::new("month", say!("assessment-column-month"), CellKind::Text),
        Column::new("assessor", say!("assessment-column-assessor"), CellKind::Text),
        Column::new("declared", say!("assessment-column-declared"), CellKind::Level),
        Column::new("evidenced", say!("assessment-column-evidenced"), CellKind::Level),
        Column::new("evidence", say!("assessment-column-evidence"), CellKind::Note),
    ];
    let row = |item: &Assessment| {
        let id = item.capability.as_str();
        Row {
            id: item.id.to_string(),
            cells: vec![
                Cell::text(capabilities.get(id).map_or(id, String::as_str)),
                Cell { text: item.month.name(), value: item.month.to_string() },
                Cell::text(&item.assessor),
                Cell::text(item.declared.to_string()),
                Cell::text(item.evidenced.to_string()),
                Cell::text(&item.evidence),
            ],
        }
    };
    Grid { columns, rows: roadmap.assessments.iter().map(row).collect(), totals: vec![] }
}

/// Adds an assessment of the month that was assessed last; nothing as long as its capability is not known.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> Option<String> {
    let capability = CapabilityId::try_from(find(&capability_names(roadmap), new.text("capability")).ok()?).ok()?;
    new.name = roadmap.capability(&capability)?.name.clone();
    let id = new.id(|id| roadmap.assessments.iter().any(|item| item.id.as_str() == id));
    let latest = roadmap.assessments.iter().map(|item| item.month).max();
    roadmap.assessments.push(Assessment {
        id: AssessmentId::try_from(id.as_str()).expect("a slug is a valid id"),
        capability,
        month: latest.unwrap_or(roadmap.settings.first_period),
        assessor: String::new(),
        declared: 0,
        evidenced: 0,
        evidence: String::new(),
    });
    Some(id)
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    match column {
        "capability" => {
            let id = find(&capability_names(roadmap), text).map_err(|error| error.said("capability"))?;
            let id = CapabilityId::try_from(id).map_err(|error| error.to_string())?;
            roadmap.assessments[place].capability = id;
        }
        "month" if is_none(text) => roadmap.assessments[place].month = roadmap.settings.first_period,
        "month" => roadmap.assessments[place].month = month(text, reader)?,
        "assessor" => roadmap.assessments[place].assessor = reader.line(text)?,
        "declared" => roadmap.assessments[place].declared = reader.level(text, 0)?,
        "evidenced" => roadmap.assessments[place].evidenced = reader.level(text, 0)?,
        _ => roadmap.assessments[place].evidence = reader.note(text)?,
    }
    Ok(())
}

/// What a row is known by: its capability, its month as it is stored, and who assessed.
pub(super) fn word(roadmap: &Roadmap, capability: &str, month: &str, assessor: &str) -> String {
    let capability = find(&capability_names(roadmap), capability).unwrap_or_else(|_| fold(capability));
    let month = month_written(month, &roadmap.settings).map_or_else(|| fold(month), |month| month.to_string());
    format!("{capability}\n{month}\n{}", fold(assessor))
}
