//! The table of owners: whom each investment asks for, and whom it trains. Its rows are those of the investments; an
//! empty cell says that nothing is asked for.

use std::collections::BTreeMap;

use model::ownership::MOST_TRAINED;
use model::{Investment, InvestmentId, Ownership, RankId, Roadmap, SkillId, say};

use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::text::key;

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let ranks = || roadmap.ranks.iter().map(|rank| rank.name.clone());
    let columns = vec![
        Column::new("name", say!("column-investment"), CellKind::Text).computed(),
        Column::new("rank", say!("ownership-column-rank"), CellKind::Name).of(ranks()),
        Column::new("skill", say!("ownership-column-skill"), CellKind::Name)
            .of(roadmap.skills.iter().map(|skill| skill.name.clone())),
        Column::new("level", say!("ownership-column-level"), CellKind::Level),
        Column::new("trains", say!("ownership-column-trains"), CellKind::Name).of(ranks()),
        Column::new("trained", say!("ownership-column-trained"), CellKind::Whole),
        Column::new("mentors", say!("ownership-column-mentors"), CellKind::Whole),
    ];
    let mut known: BTreeMap<&InvestmentId, &Ownership> = BTreeMap::new();
    for ownership in &roadmap.ownerships {
        known.entry(&ownership.investment).or_insert(ownership);
    }
    let rank = |id: &Option<RankId>| {
        let name = |id: &RankId| roadmap.ranks.iter().find(|rank| rank.id == *id).map(|rank| rank.name.clone());
        Cell::text(id.as_ref().map_or_else(String::new, |id| name(id).unwrap_or_else(|| id.to_string())))
    };
    let skill = |id: &Option<SkillId>| {
        let name = |id: &SkillId| roadmap.skills.iter().find(|skill| skill.id == *id).map(|skill| skill.name.clone());
        Cell::text(id.as_ref().map_or_else(String::new, |id| name(id).unwrap_or_else(|| id.to_string())))
    };
    let people = |count: u16| if count == 0 { Cell::default() } else { Cell::number(count.to_string(), sign) };
    let row = |item: &Investment| {
        let mut cells = vec![Cell::text(&item.name)];
        match known.get(&item.id) {
            Some(of) => cells.extend([
                rank(&of.rank),
                skill(&of.skill),
                if of.skill.is_some() || of.level > 1 { Cell::text(of.level.to_string()) } else { Cell::default() },
                rank(&of.trains),
                people(of.trained),
                people(of.mentors),
            ]),
            None => cells.extend(vec![Cell::default(); 6]),
        }
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
    let investment = roadmap.investments[place].id.clone();
    let mut of = roadmap.ownership(&investment).cloned().unwrap_or_else(|| Ownership::of(investment));
    match column {
        "rank" => of.rank = rank(roadmap, text)?,
        "skill" => {
            of.skill = skill(roadmap, text)?;
            // a level says nothing without a skill
            if of.skill.is_none() {
                of.level = 1;
            }
        }
        "level" => of.level = reader.level(text, 1)?,
        "trains" => of.trains = rank(roadmap, text)?,
        "trained" => of.trained = people(text, reader)?,
        _ => of.mentors = people(text, reader)?,
    }
    roadmap.set_ownership(of);
    Ok(())
}

fn people(text: &str, reader: &Reader) -> Result<u16, String> {
    let count = reader.whole(text, MOST_TRAINED.into()).and_then(|count| u16::try_from(count).ok());
    count.ok_or_else(|| say!("ownership-no-people", most = MOST_TRAINED))
}

fn rank(roadmap: &Roadmap, text: &str) -> Result<Option<RankId>, String> {
    if is_none(text) {
        return Ok(None);
    }
    let wanted = key(text);
    let found = roadmap.ranks.iter().find(|rank| key(&rank.name) == wanted || key(rank.id.as_str()) == wanted);
    found.map(|rank| Some(rank.id.clone())).ok_or_else(|| say!("ownership-no-rank"))
}

fn skill(roadmap: &Roadmap, text: &str) -> Result<Option<SkillId>, String> {
    if is_none(text) {
        return Ok(None);
    }
    let wanted = key(text);
    let found = roadmap.skills.iter().find(|skill| key(&skill.name) == wanted || key(skill.id.as_str()) == wanted);
    found.map(|skill| Some(skill.id.clone())).ok_or_else(|| say!("ownership-no-skill"))
}
