//! The table of capabilities.

use std::collections::BTreeMap;

use model::lasting::HIGHEST_LASTING;
use model::{Axis, Capability, CapabilityId, Points, Roadmap, say, words};

use super::edit::{Added, axis_of};
use super::reader::Reader;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let columns = vec![
        Column::new("axis", say!("column-axis"), CellKind::Choice).of(Axis::ALL.map(Axis::name)),
        Column::new("name", say!("column-capability"), CellKind::Text),
        Column::new("now", say!("column-now"), CellKind::Level),
        Column::new("next", say!("column-next"), CellKind::Level),
        Column::new("target", say!("column-target"), CellKind::Level),
        Column::new("lasting", say!("column-lasting"), CellKind::Whole),
    ];
    // a table has many rows: none of them searches the list
    let worths: BTreeMap<&CapabilityId, Points> =
        roadmap.lasting.iter().map(|known| (&known.capability, known.per_level)).collect();
    let row = |item: &Capability| Row {
        id: item.id.to_string(),
        cells: vec![
            Cell::text(item.axis.name()),
            Cell::text(&item.name),
            Cell::text(item.now.to_string()),
            Cell::text(item.next.to_string()),
            Cell::text(item.target.to_string()),
            worths.get(&item.id).map_or_else(Cell::default, |worth| Cell::number(worth.0.to_string(), sign)),
        ],
    };
    Grid { columns, rows: roadmap.capabilities.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.capabilities.iter().any(|item| item.id.as_str() == id));
    let axis = new.axis();
    let capability = Capability {
        id: CapabilityId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        axis,
        now: 0,
        next: 0,
        target: 0,
    };
    roadmap.capabilities.push(capability);
    id
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    if column == "lasting" {
        let most = say!("lasting-no-worth", most = words::worth(HIGHEST_LASTING));
        let worth = reader.points(text).ok().filter(|worth| *worth <= HIGHEST_LASTING).ok_or(most)?;
        let id = roadmap.capabilities[place].id.clone();
        roadmap.set_lasting_worth(&id, worth);
        return Ok(());
    }
    let item = &mut roadmap.capabilities[place];
    match column {
        "axis" => item.axis = axis_of(text)?,
        "name" => item.name = reader.name(text)?,
        "now" => item.now = reader.level(text, 0)?,
        "next" => item.next = reader.level(text, 0)?,
        _ => item.target = reader.level(text, 0)?,
    }
    Ok(())
}
