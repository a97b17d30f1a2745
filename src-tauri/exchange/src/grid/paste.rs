//! A piece of a spreadsheet with headers, pasted into a table: columns in any order, rows found by name.
//!
//! Rows whose name or id is in the table change it; the others are added. Headers are read as those of imported
//! files are (see `column`), and by the names of the table's own columns.

use std::collections::BTreeMap;

use model::language::{Language, speaking, spoken};
use model::{Roadmap, say};

use super::edit::{Edited, edit};
use super::reader::period_named;
use super::{Column, DecimalSign, Edits, GridKind, RowRef, Typed, assessments, limits, show};
use crate::column::{self, Field};
use crate::limit;
use crate::text::{fold, key, shown};

/// One pasted column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappedColumn {
    /// Its header as pasted.
    pub header: String,
    /// Header of the column of the table it goes to; nothing if it is not understood.
    pub column: Option<String>,
}

/// What a paste comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// For each pasted column where it goes.
    pub columns: Vec<MappedColumn>,
    /// The first rows as pasted, without the header.
    pub first_rows: Vec<Vec<String>>,
    /// How many rows are new.
    pub new: usize,
    /// How many rows of the table become different.
    pub changed: usize,
    /// How many rows say what the table says already.
    pub same: usize,
    /// What cannot be read: number of the pasted row, from 1 with the header, and a sentence.
    pub unreadable: Vec<(usize, String)>,
    /// The edit itself.
    pub edited: Edited,
}

/// Where a pasted column goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    /// Into a column.
    Column(String),
    /// Amounts into a column: for one period of the life of an investment, from 1, or for all of it; and what the
    /// header says they are counted in ("k").
    Amount(String, Option<u16>, &'static str),
    /// It names the row by its id.
    Id,
}

/// How many rows of a paste are shown before it is done.
const FIRST_ROWS: usize = 5;

/// Reads pasted rows of which the first is a header; nothing if it is none.
#[must_use]
pub fn paste(kind: GridKind, roadmap: &Roadmap, rows: &[Vec<String>], sign: DecimalSign) -> Option<Pasted> {
    let grid = show(kind, roadmap, sign);
    let (headers, rows) = rows.split_first()?;
    let headers = &headers[..headers.len().min(limit::COLUMNS)];
    let columns = columns_in_every_language(kind, roadmap, &grid.columns);
    let targets = targets(kind, roadmap, &columns, headers);
    let names_rows = |target: &Option<Target>| match kind {
        GridKind::Effects => matches!(target, Some(Target::Column(key)) if key == "output"),
        GridKind::Assessments => matches!(target, Some(Target::Column(key)) if key == "capability"),
        _ => matches!(target, Some(Target::Column(key)) if key == "name"),
    };
    let is_header = targets.iter().any(names_rows) && (targets.iter().flatten().count() > 1 || headers.len() == 1);
    if !is_header || rows.is_empty() {
        return None;
    }
    let known = known(kind, roadmap, &grid);
    let mut edits = Edits::default();
    let mut numbers: BTreeMap<RowRef, usize> = BTreeMap::new();
    let mut new_names: BTreeMap<String, usize> = BTreeMap::new();
    let mut there = 0;
    let mut unnamed = vec![];
    for (index, cells) in rows.iter().enumerate().take(limit::ROWS) {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let names = row_names(kind, roadmap, &targets, cells);
        if names.name.is_empty() {
            unnamed.push((index + 2, say!("row-nameless", kind = kind.noun())));
            continue;
        }
        let found = names.id.as_ref().and_then(|id| known.get(id)).or_else(|| known.get(&names.name));
        let row = match found {
            Some(id) => {
                there += 1;
                RowRef::There(id.clone())
            }
            // the same new name twice is one row
            None => RowRef::New(*new_names.entry(names.name).or_insert_with(|| {
                edits.new_rows += 1;
                edits.new_rows - 1
            })),
        };
        numbers.entry(row.clone()).or_insert(index + 2);
        let names_row = |cell: &Typed| kind.has_fixed_rows() && cell.column == "name" && is_there(&cell.row);
        let typed = row_cells(&row, &targets, cells).into_iter();
        edits.cells.extend(typed.filter(|cell| !names_row(cell)));
    }
    let edited = edit(kind, roadmap, &edits, sign);
    let mut unreadable = unnamed;
    unreadable.extend(edited.unreadable.iter().map(|cell| {
        let column = grid.columns.iter().find(|column| column.key == cell.column);
        let number = numbers.get(&cell.row).copied().unwrap_or_default();
        let (text, what) = (shown(&cell.text, 60), &cell.reason);
        let said = match column {
            Some(column) => say!("cell-refused", header = &column.header, text = text, what = what),
            None => say!("cell-refused-bare", text = text, what = what),
        };
        (number, said)
    }));
    unreadable.sort();
    let header_of = |target: &Target| match target {
        Target::Id => say!("column-id"),
        Target::Column(key) => header(&grid.columns, key),
        Target::Amount(key, None, _) => header(&grid.columns, key),
        Target::Amount(key, Some(period), _) => {
            say!("column-part", header = header(&grid.columns, key), period = *period)
        }
    };
    let mapped = headers.iter().zip(&targets);
    Some(Pasted {
        columns: mapped
            .map(|(text, target)| MappedColumn { header: shown(text, 60), column: target.as_ref().map(header_of) })
            .collect(),
        first_rows: rows.iter().take(FIRST_ROWS).map(|row| row.iter().map(|cell| shown(cell, 60)).collect()).collect(),
        new: edited.added.iter().flatten().count(),
        changed: edited.changed_rows.len(),
        same: there - edited.changed_rows.len().min(there),
        unreadable,
        edited,
    })
}

/// The columns with their headers in the language that is spoken, then with those in the others.
fn columns_in_every_language(kind: GridKind, roadmap: &Roadmap, spoken_ones: &[Column]) -> Vec<Column> {
    let others = Language::ALL.into_iter().filter(|language| *language != spoken());
    let in_others = others.flat_map(|other| speaking(other, || show(kind, roadmap, DecimalSign::Point).columns));
    spoken_ones.iter().cloned().chain(in_others).collect()
}

fn header(columns: &[Column], key: &str) -> String {
    columns.iter().find(|column| column.key == key).map(|column| column.header.clone()).unwrap_or_default()
}

/// Ids of the rows of a table by what names them.
fn known(kind: GridKind, roadmap: &Roadmap, grid: &super::Grid) -> BTreeMap<String, String> {
    let mut known = BTreeMap::new();
    let place = |key: &str| grid.columns.iter().position(|column| column.key == key).unwrap_or(0);
    let name = place("name");
    let of_effect = ["output", "together_with", "outcome"].map(place);
    for row in &grid.rows {
        let word = match kind {
            GridKind::Effects => {
                let [output, others, outcome] = of_effect.map(|at| row.cells[at].text.as_str());
                effect_word(output, others, outcome)
            }
            GridKind::Assessments => {
                let [capability, month, assessor] = [0, 1, 2].map(|at| row.cells[at].text.as_str());
                assessments::word(roadmap, capability, month, assessor)
            }
            _ => fold(&row.cells[name].text),
        };
        known.entry(word).or_insert_with(|| row.id.clone());
    }
    if kind != GridKind::Effects {
        // an id names its row whatever others are called
        known.extend(grid.rows.iter().map(|row| (row.id.clone(), row.id.clone())));
    }
    known
}

fn is_there(row: &RowRef) -> bool {
    matches!(row, RowRef::There(_))
}

/// What a pasted row is called.
struct RowNames {
    id: Option<String>,
    name: String,
}

fn row_names(kind: GridKind, roadmap: &Roadmap, targets: &[Option<Target>], cells: &[String]) -> RowNames {
    let text = |wanted: &Target| {
        let place = targets.iter().position(|target| target.as_ref() == Some(wanted));
        place.and_then(|place| cells.get(place)).map(|text| fold(text)).unwrap_or_default()
    };
    let of = |key: &str| text(&Target::Column(key.into()));
    let name = match kind {
        GridKind::Effects if of("output").is_empty() => String::new(),
        GridKind::Effects => effect_word(&of("output"), &of("together_with"), &of("outcome")),
        GridKind::Assessments if of("capability").is_empty() => String::new(),
        GridKind::Assessments => assessments::word(roadmap, &of("capability"), &of("month"), &of("assessor")),
        _ => of("name"),
    };
    RowNames { id: Some(text(&Target::Id)).filter(|id| !id.is_empty()), name }
}

/// What tells an effect from others: its outputs, in whichever order they are named, and its outcome.
fn effect_word(output: &str, others: &str, outcome: &str) -> String {
    let mut outputs: Vec<String> = std::iter::once(output).chain(others.split(';')).map(fold).collect();
    outputs.retain(|name| !name.is_empty());
    outputs.sort_unstable();
    format!("{}\n{}", outputs.join("\n"), fold(outcome))
}

/// The cells of one pasted row; amounts of single periods are put together.
fn row_cells(row: &RowRef, targets: &[Option<Target>], cells: &[String]) -> Vec<Typed> {
    let mut typed: Vec<Typed> = vec![];
    let mut parts: BTreeMap<&str, BTreeMap<u16, String>> = BTreeMap::new();
    // an empty cell of a spreadsheet says nothing, rather than that nothing is there
    for (target, text) in targets.iter().zip(cells).filter(|(_, text)| !text.trim().is_empty()) {
        match target {
            Some(Target::Column(column)) => {
                typed.push(Typed { row: row.clone(), column: column.clone(), text: text.clone() });
            }
            Some(Target::Amount(column, period, suffix)) => {
                let is_bare = text.trim().ends_with(|last: char| last.is_ascii_digit());
                let text = if is_bare { format!("{}{suffix}", text.trim()) } else { text.clone() };
                match period {
                    Some(period) => drop(parts.entry(column).or_default().insert(*period, text)),
                    None => typed.push(Typed { row: row.clone(), column: column.clone(), text }),
                }
            }
            Some(Target::Id) | None => {}
        }
    }
    for (column, parts) in parts {
        let last = parts.keys().last().copied().unwrap_or_default();
        let amounts: Vec<&str> = (1..=last).map(|period| parts.get(&period).map_or("0", String::as_str)).collect();
        typed.push(Typed { row: row.clone(), column: column.into(), text: amounts.join(" + ") });
    }
    typed
}

fn targets(kind: GridKind, roadmap: &Roadmap, columns: &[Column], headers: &[String]) -> Vec<Option<Target>> {
    let mut taken: Vec<Target> = vec![];
    headers
        .iter()
        .map(|header| {
            let target = target(kind, roadmap, columns, header).filter(|target| !taken.contains(target))?;
            taken.push(target.clone());
            Some(target)
        })
        .collect()
}

fn target(kind: GridKind, roadmap: &Roadmap, columns: &[Column], header: &str) -> Option<Target> {
    let word = key(header);
    if word.is_empty() {
        return None;
    }
    // the name of a row finds it, also where it cannot be typed
    let is_read = |column: &&Column| !column.is_computed || column.key == "name";
    let own = columns.iter().filter(is_read).find(|column| {
        let with_unit = format!("{}{}", column.header, column.unit);
        key(&column.header) == word || column.key == word || key(&with_unit) == word
    });
    if let Some(own) = own {
        return Some(Target::Column(own.key.clone()));
    }
    if matches!(kind, GridKind::Funds | GridKind::Pools | GridKind::Measured)
        && let Some(period) = period_named(&roadmap.settings, header)
    {
        return Some(Target::Column(format!("{}{}", limits::PERIOD, period.0)));
    }
    if kind == GridKind::Investments {
        return investment_target(roadmap, header);
    }
    let has = |key: &str| columns.iter().any(|column| column.key == key);
    let alias = match word.as_str() {
        "investment" | "initiative" | "project" | "investissement" | "projet"
            if matches!(
                kind,
                GridKind::Estimates
                    | GridKind::Commitments
                    | GridKind::Stances
                    | GridKind::Briefs
                    | GridKind::Ownerships
            ) || matches!(
                kind,
                GridKind::Placements | GridKind::Bridges | GridKind::Pushes | GridKind::Shortenings
            ) || kind == GridKind::Repayments =>
        {
            "name"
        }
        "capability" | "practice" | "capacité" | "pratique" if kind.is_of_capabilities() => "name",
        "principle" | "belief" | "principe" if kind == GridKind::Principles => "name",
        "theme" | "thème" if kind == GridKind::Themes => "name",
        "statement" | "question" | "énoncé" if kind == GridKind::Statements => "name",
        "survey" | "enquête" if matches!(kind, GridKind::Surveys | GridKind::Answers) => "name",
        "when" | "date" | "asked" if kind == GridKind::Surveys => "month",
        "practice" | "skill" | "pratique" if kind == GridKind::Assessments => "capability",
        "when" | "date" | "assessed" | "évaluéle" if kind == GridKind::Assessments => "month",
        "assessor" | "by" | "who" | "role" | "team" | "évaluateur" | "rôle" | "équipe" | "par"
            if kind == GridKind::Assessments =>
        {
            "assessor"
        }
        "declared" | "said" | "known" | "knowing" | "claimed" | "déclaré" | "dit" | "su"
            if kind == GridKind::Assessments =>
        {
            "declared"
        }
        "evidenced" | "seen" | "done" | "doing" | "observed" | "level" | "constaté" | "vu" | "fait" | "niveau"
            if kind == GridKind::Assessments =>
        {
            "evidenced"
        }
        "declaredlevel" if kind == GridKind::Assessments => "declared",
        "evidencedlevel" if kind == GridKind::Assessments => "evidenced",
        "proof" | "source" | "note" | "notes" | "preuve" if kind == GridKind::Assessments => "evidence",
        "n" | "respondents" | "responses" | "réponses" if kind == GridKind::Surveys => "people",
        "domain" | "block" | "domaine" | "bloc" if kind == GridKind::Zones => "name",
        "owner" | "team" | "équipe" | "propriétaire" if kind == GridKind::Zones => "team",
        "capability" | "practice" | "capacité" | "pratique" if kind == GridKind::Placements => "name",
        "domain" | "block" | "domaine" | "bloc" if kind == GridKind::Placements => "zone",
        "squad" | "tribe" | "group" | "groupe" if kind == GridKind::Teams => "name",
        "skill" | "skills" | "competence" | "compétence" if kind == GridKind::Skills => "name",
        "rank" | "role" | "grade" | "échelon" | "rôle" if kind == GridKind::Ranks => "name",
        "blade" | "from" | "pale" | "de" if matches!(kind, GridKind::Blades | GridKind::Influences) => "name",
        "points" | "speed" | "today" | "level" | "vitesse" if kind == GridKind::Blades => "start",
        "driver" | "force" | "moteur" if kind == GridKind::Drivers || kind.is_of_drivers() => "name",
        "stage" | "phase" | "stade" if kind == GridKind::Stages => "name",
        "key" | "deliverykey" | "deliverymetric" | "clé" if kind == GridKind::Keys => "name",
        "loop" | "feedback" | "boucle" | "retour" if kind == GridKind::Loops => "name",
        "latency" | "today" | "délai" if kind == GridKind::Loops => "now",
        "cycle" if kind == GridKind::Cycles => "name",
        "from" | "begin" | "du" | "début" if kind == GridKind::Cycles => "began",
        "until" | "end" | "to" | "au" | "fin" if kind == GridKind::Cycles => "ended",
        "lessons" | "retrospective" | "leçons" if kind == GridKind::Cycles => "review",
        "hypothesis" | "belief" | "hypothèse" if kind == GridKind::Assumptions => "name",
        "test" | "experiment" | "essai" | "expérience" if kind == GridKind::Assumptions => "test",
        "by" | "deadline" | "échéance" if kind == GridKind::Assumptions => "due",
        "state" | "status" | "result" | "état" | "statut" if kind == GridKind::Assumptions => "finding",
        "kind" | "about" | "genre" if kind == GridKind::Loops => "kind",
        "circumstance" | "risk" | "event" | "circonstance" | "risque" if kind == GridKind::Circumstances => "name",
        "probability" | "likelihood" | "probabilité" if kind == GridKind::Circumstances => "chance",
        "from" | "start" | "de" | "début" if kind == GridKind::Circumstances => "first",
        "to" | "until" | "end" | "à" | "fin" if kind == GridKind::Circumstances => "last",
        "on" | "effect" | "effet" if kind == GridKind::Circumstances => "what",
        "impact" | "loss" | "perte" if kind == GridKind::Circumstances => "amount",
        "pestel" if kind == GridKind::Circumstances => "category",
        "debt" | "item" | "dette" if kind == GridKind::Debts => "name",
        "team" | "skill" | "pool" | "équipe" | "vivier" if kind == GridKind::Debts => "pool",
        "principal" | "effort" | "capital" if kind == GridKind::Debts => "principal",
        "interest" | "intérêts" | "intérêt" if kind == GridKind::Debts => "interest",
        "growth" | "croissance" if kind == GridKind::Debts => "growth",
        "why" | "description" | "pourquoi" if kind == GridKind::Debts => "note",
        "outcome" | "metric" | "résultat" | "istheoutcome" | "estlerésultat" if kind == GridKind::Keys => "outcome",
        "scale" | "échelle" | "drawn" | "tracé" if kind == GridKind::Keys => "scale",
        "outcome" | "metric" | "résultat" | "resultat" if kind == GridKind::Measured => "name",
        "id" | "identifiant" => return (kind != GridKind::Effects).then_some(Target::Id),
        "name" | "title" | "item" | "nom" | "titre" | "intitulé" => "name",
        "dimension" | "lane" | "mamosaxis" => "axis",
        "level" | "current" | "today" | "levelnow" | "nowlevel" | "niveau" | "niveauactuel" => "now",
        "nextlevel" | "levelnext" | "niveausuivant" => "next",
        "goal" | "targetlevel" | "wanted" | "targetvalue" | "objectif" | "niveaucible" | "valeurcible" => "target",
        "currentvalue" | "start" | "from" | "baselinevalue" => "baseline",
        "points" | "weight" | "poids" if kind == GridKind::Drivers => "importance",
        "why" | "reason" | "description" | "pourquoi" if kind == GridKind::Drivers => "note",
        "points" | "value" | "weight" => "worth",
        "better" | "direction" | "betteris" => "direction",
        "measure" | "measuredby" => "metric",
        "description" | "note" | "gives" => "promise",
        "ends" | "end" | "lastquarter" | "lastperiod" => "last_period",
        "shareoftheway" | "effect" | "percent" => "share",
        _ => return None,
    };
    has(alias).then(|| Target::Column(alias.into()))
}

/// Headers of investments are those of imported tables; money and people without a name go to the first.
fn investment_target(roadmap: &Roadmap, header: &str) -> Option<Target> {
    let (field, factor) = column::recognise(header, roadmap)?;
    let plain = |key: &str| Some(Target::Column(key.into()));
    match field {
        Field::Name => plain("name"),
        Field::Id => Some(Target::Id),
        Field::Axis => plain("axis"),
        Field::Kind => plain("kind"),
        Field::Duration { months: None } => plain("duration"),
        Field::Cost { fund, period } => {
            let fund = fund.or_else(|| roadmap.funds.first().map(|fund| fund.id.clone()))?;
            let suffix = match factor {
                1 => "",
                1_000 => "k",
                _ => "M",
            };
            Some(Target::Amount(format!("{}{fund}", super::investments::FUND), period, suffix))
        }
        Field::Effort { pool, period } => {
            let pool = pool.or_else(|| roadmap.pools.first().map(|pool| pool.id.clone()))?;
            Some(Target::Amount(format!("{}{pool}", super::investments::POOL), period, ""))
        }
        Field::NotBefore => plain("not_before"),
        Field::DoneBy => plain("done_by"),
        Field::Capability => plain("capability"),
        Field::Level => plain("level"),
        Field::Outputs => plain("outputs"),
        Field::Needs => plain("needs"),
        Field::Note => plain("note"),
        Field::Duration { .. } | Field::Fund | Field::Pool => None,
    }
}
