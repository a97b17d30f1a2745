//! The table of ranks: on which path, how many people, four freedoms, responsibility, and what it answers for.

use model::rank::{MOST_FREEDOM, MOST_PEOPLE, MOST_SPAN, USUAL_SPAN};
use model::{Rank, RankId, Roadmap, Track, say};

use super::edit::Added;
use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::text::key;

/// The unit of freedoms and of responsibility.
const GRADES: &str = "0–5";

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let grade = |key: &str, header: String| Column::new(key, header, CellKind::Whole).with_unit(GRADES);
    let columns = vec![
        Column::new("name", say!("rank-column"), CellKind::Text),
        Column::new("track", say!("rank-column-track"), CellKind::Choice).of(Track::ALL.map(Track::name)),
        Column::new("headcount", say!("rank-column-headcount"), CellKind::Whole),
        Column::new("span", say!("rank-column-span"), CellKind::Whole),
        grade("team", say!("rank-column-team")),
        grade("task", say!("rank-column-task")),
        grade("technology", say!("rank-column-technology")),
        grade("time", say!("rank-column-time")),
        grade("responsibility", say!("rank-column-responsibility")),
        Column::new("answers_for", say!("rank-column-answers-for"), CellKind::Note),
    ];
    let row = |item: &Rank| {
        let number = |number: u16| Cell::number(number.to_string(), sign);
        let [team, task, technology, time] = item.freedoms().map(|grade| number(grade.into()));
        Row {
            id: item.id.to_string(),
            cells: vec![
                Cell::text(&item.name),
                Cell::text(item.track.name()),
                number(item.headcount),
                number(item.span.into()),
                team,
                task,
                technology,
                time,
                number(item.responsibility.into()),
                Cell::text(&item.answers_for),
            ],
        }
    };
    Grid { columns, rows: roadmap.ranks.iter().map(row).collect(), totals: vec![] }
}

/// Adds a rank after the others, above those of its path.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.ranks.iter().any(|item| item.id.as_str() == id));
    let rank = RankId::try_from(id.as_str()).expect("a slug is a valid id");
    roadmap.ranks.push(Rank::new(rank, new.name.clone(), Track::Expert));
    id
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let item = &mut roadmap.ranks[place];
    let grade = || reader.small(text, 0..=MOST_FREEDOM, 0).ok_or_else(|| say!("rank-no-grade", most = MOST_FREEDOM));
    match column {
        "name" => item.name = reader.name(text)?,
        "track" => item.track = track(text)?,
        "headcount" => {
            let count = reader.whole(text, MOST_PEOPLE.into()).and_then(|count| u16::try_from(count).ok());
            item.headcount = count.ok_or_else(|| say!("rank-no-headcount", most = MOST_PEOPLE))?;
        }
        "span" => {
            let span = reader.small(text, 1..=MOST_SPAN, USUAL_SPAN);
            item.span = span.ok_or_else(|| say!("rank-no-span", most = MOST_SPAN))?;
        }
        "team" => item.team = grade()?,
        "task" => item.task = grade()?,
        "technology" => item.technology = grade()?,
        "time" => item.time = grade()?,
        "responsibility" => item.responsibility = grade()?,
        _ => item.answers_for = reader.note(text)?,
    }
    Ok(())
}

/// One of the two paths, by any of the words people use for them; an empty cell is the expert path.
fn track(text: &str) -> Result<Track, String> {
    let word = key(text);
    match word.as_str() {
        _ if is_none(text) => Ok(Track::Expert),
        "expert" | "experts" | "expertise" | "mastery" | "craft" | "maîtrise" | "maitrise" => Ok(Track::Expert),
        "management" | "manager" | "managers" | "encadrement" | "leadership" => Ok(Track::Management),
        _ => Track::ALL.into_iter().find(|track| key(track.name()) == word).ok_or_else(|| say!("rank-no-track")),
    }
}
