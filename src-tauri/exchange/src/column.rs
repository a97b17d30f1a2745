//! Which column says what: headers are matched by name, whatever their order, case and punctuation.
//!
//! To know another word for a field, add it to `WORDS`. Headers of money and people may also carry a
//! number (the period of the investment's life), a fund or pool, and a unit: "Cost 2", "Budget Q1",
//! "Run cost (k€)", "Platform FTE". Deliberately not here: what is in the cells.

use std::collections::BTreeMap;

use model::roadmap::MAX_PERIODS;
use model::{FundId, PoolId, Roadmap, say, words};

use crate::amount::magnitude;
use crate::cell::{Cell, Sheet};
use crate::text::key;
use crate::{ExchangeError, limit};

/// What a column says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    Name,
    Id,
    Axis,
    Kind,
    /// How long it takes; in months if the header says so, otherwise in periods.
    Duration {
        months: Option<u16>,
    },
    /// Money: of one fund or of the row's, for one period of its life (from 1) or for all of it.
    Cost {
        fund: Option<FundId>,
        period: Option<u16>,
    },
    Fund,
    /// People: of one pool or of the row's, in one period of its life (from 1) or in each.
    Effort {
        pool: Option<PoolId>,
        period: Option<u16>,
    },
    Pool,
    /// The first period in which it may start.
    NotBefore,
    /// The last period in which it may end.
    DoneBy,
    Capability,
    Level,
    Outputs,
    Needs,
    Note,
}

const WORDS: [(Field, &[&str]); 13] = [
    (
        Field::Name,
        &[
            "name",
            "investment",
            "investmentname",
            "title",
            "initiative",
            "initiativename",
            "project",
            "projectname",
            "epic",
            "item",
            "itemname",
            "summary",
            "nom",
            "intitulé",
            "titre",
            "investissement",
            "projet",
        ],
    ),
    (Field::Id, &["id", "identifier", "investmentid", "identifiant"]),
    (Field::Axis, &["axis", "mamosaxis", "dimension", "lane", "axe"]),
    (Field::Kind, &["kind", "type", "category", "kindofspending", "nature", "catégorie"]),
    (Field::Fund, &["fund", "budgetline", "paidby", "paidfrom", "fundedby", "fonds", "payépar", "lignebudgétaire"]),
    (Field::Pool, &["pool", "team", "poolofpeople", "vivier", "équipe"]),
    (
        Field::NotBefore,
        &["notbefore", "earlieststart", "startsnotbefore", "noearlierthan", "pasavant", "auplustôt", "débutauplustôt"],
    ),
    (
        Field::DoneBy,
        &["doneby", "deadline", "duedate", "due", "latestend", "finishby", "finiavant", "échéance", "finauplustard"],
    ),
    (Field::Capability, &["capability", "raises", "raisescapability", "capacité", "relève"]),
    (
        Field::Level,
        &["level", "tolevel", "capabilitylevel", "maturity", "maturitylevel", "niveau", "auniveau", "maturité"],
    ),
    (
        Field::Outputs,
        &["output", "outputs", "deliverable", "deliverables", "makes", "livrable", "livrables", "autreslivrables"],
    ),
    (
        Field::Needs,
        &[
            "needs",
            "need",
            "dependson",
            "dependencies",
            "dependency",
            "prerequisites",
            "predecessors",
            "requires",
            "blockedby",
            "nécessite",
            "besoins",
            "dépendde",
            "dépendances",
            "prérequis",
        ],
    ),
    (Field::Note, &["note", "notes", "description", "comment", "comments", "remarks", "commentaire", "remarques"]),
];

const COST_WORDS: [&str; 13] = [
    "totalcost",
    "costs",
    "cost",
    "budget",
    "amount",
    "price",
    "spend",
    "coûttotal",
    "coûts",
    "coût",
    "montant",
    "prix",
    "dépense",
];
const EFFORT_WORDS: [&str; 9] =
    ["ftes", "fte", "effort", "people", "headcount", "staff", "etp", "personnes", "effectif"];
/// What may stand between "cost" and the number of a period.
const PERIOD_WORDS: [&str; 13] =
    ["halfyear", "quarter", "period", "month", "semestre", "trimestre", "période", "mois", "t", "q", "p", "m", "h"];

/// The columns of a table.
#[derive(Debug)]
pub(crate) struct Columns {
    /// For each column what it says, if that is known.
    pub fields: Vec<Option<Field>>,
    /// For each column its header.
    pub headers: Vec<String>,
    /// For each column how many units one of its amounts counts.
    pub factors: Vec<i128>,
}

impl Field {
    /// The field in words.
    pub(crate) fn label(&self, roadmap: &Roadmap) -> String {
        match self {
            Self::Name => say!("field-name"),
            Self::Id => say!("field-id"),
            Self::Axis => say!("field-axis"),
            Self::Kind => say!("field-kind"),
            Self::Duration { months: None } => say!("field-duration"),
            Self::Duration { months: Some(_) } => say!("field-duration-converted"),
            Self::Cost { fund, period } => {
                let fund = fund.as_ref().and_then(|fund| roadmap.fund(fund));
                match (fund, *period) {
                    (None, None) => say!("field-cost"),
                    (Some(fund), None) => say!("field-cost-of", fund = &fund.name),
                    (None, Some(period)) => say!("field-cost-in", period = period),
                    (Some(fund), Some(period)) => say!("field-cost-of-in", fund = &fund.name, period = period),
                }
            }
            Self::Fund => say!("field-fund"),
            Self::Effort { pool, period } => {
                let pool = pool.as_ref().and_then(|pool| roadmap.pool(pool));
                match (pool, *period) {
                    (None, None) => say!("field-people"),
                    (Some(pool), None) => say!("field-people-of", pool = &pool.name),
                    (None, Some(period)) => say!("field-people-in", period = period),
                    (Some(pool), Some(period)) => say!("field-people-of-in", pool = &pool.name, period = period),
                }
            }
            Self::Pool => say!("field-pool"),
            Self::NotBefore => say!("field-not-before"),
            Self::DoneBy => say!("field-done-by"),
            Self::Capability => say!("field-capability"),
            Self::Level => say!("field-level"),
            Self::Outputs => say!("field-outputs"),
            Self::Needs => say!("field-needs"),
            Self::Note => say!("field-note"),
        }
    }
}

/// What one header says, and how many units one of its amounts counts, if that is known.
pub(crate) fn recognise(header: &str, roadmap: &Roadmap) -> Option<(Field, i128)> {
    Names::new(roadmap).recognise(&key(header))
}

/// Finds the header of a sheet: the first row near its top that has a name and something else that is
/// known. Gives its place among the rows, or nothing if there is no such row.
pub(crate) fn find_header(sheet: &Sheet, roadmap: &Roadmap) -> Result<Option<(usize, Columns)>, ExchangeError> {
    let found = header(sheet, &Names::new(roadmap));
    if let Some((_, columns)) = &found {
        columns.refuse_doubles()?;
    }
    Ok(found)
}

/// How many columns of a sheet are understood.
pub(crate) fn known_columns(sheet: &Sheet, roadmap: &Roadmap) -> usize {
    header(sheet, &Names::new(roadmap)).map_or(0, |(_, columns)| columns.fields.iter().flatten().count())
}

fn header(sheet: &Sheet, names: &Names) -> Option<(usize, Columns)> {
    sheet.rows.iter().take_while(|(row, _)| *row as usize <= limit::HEADER_ROWS).enumerate().find_map(
        |(place, (_, cells))| {
            let headers: Vec<String> = cells.iter().map(Cell::shown).collect();
            // the whole header counts, of which messages show the beginning
            let recognised = cells.iter().map(|cell| names.recognise(&key(cell.text())));
            let (fields, factors): (Vec<_>, Vec<_>) =
                recognised.map(|known| known.map_or((None, 1), |(field, factor)| (Some(field), factor))).unzip();
            let known = fields.iter().flatten().count();
            let filled = cells.iter().filter(|cell| **cell != Cell::Empty).count();
            let is_header = fields.contains(&Some(Field::Name)) && (known > 1 || filled == 1);
            is_header.then_some((place, Columns { fields, headers, factors }))
        },
    )
}

impl Columns {
    fn refuse_doubles(&self) -> Result<(), ExchangeError> {
        let mut seen: BTreeMap<Field, &String> = BTreeMap::new();
        for (field, header) in self.fields.iter().zip(&self.headers) {
            let Some(field) = field else { continue };
            let plain = match field {
                Field::Duration { .. } => Field::Duration { months: None },
                other => other.clone(),
            };
            if let Some(first) = seen.insert(plain, header) {
                return Err(ExchangeError::ColumnTwice { first: first.clone(), second: header.clone() });
            }
        }
        Ok(())
    }

    /// The place of a field, if some column says it.
    pub(crate) fn place(&self, field: &Field) -> Option<usize> {
        self.fields.iter().position(|other| other.as_ref() == Some(field))
    }

    /// Whether a column holds money or people.
    pub(crate) fn holds_amounts(&self, place: usize) -> bool {
        matches!(self.fields.get(place), Some(Some(Field::Cost { .. } | Field::Effort { .. })))
    }
}

/// What a header may name.
struct Names {
    funds: BTreeMap<String, FundId>,
    pools: BTreeMap<String, PoolId>,
    /// Endings of a header of money, with what they count as one.
    units: Vec<(String, i128)>,
}

impl Names {
    fn new(roadmap: &Roadmap) -> Self {
        let mut funds = BTreeMap::new();
        for fund in &roadmap.funds {
            for name in [fund.id.as_str(), &fund.name] {
                funds.entry(key(name)).or_insert_with(|| fund.id.clone());
            }
        }
        let mut pools = BTreeMap::new();
        for pool in &roadmap.pools {
            for name in [pool.id.as_str(), &pool.name] {
                pools.entry(key(name)).or_insert_with(|| pool.id.clone());
            }
        }
        Self { funds, pools, units: units(&key(&roadmap.settings.currency)) }
    }

    fn recognise(&self, key: &str) -> Option<(Field, i128)> {
        if let Some((field, _)) = WORDS.iter().find(|(_, words)| words.contains(&key)) {
            return Some((field.clone(), 1));
        }
        if let Some(months) = duration(key) {
            return Some((Field::Duration { months }, 1));
        }
        let whole = self.cost(key, None).or_else(|| self.effort(key, None));
        whole.or_else(|| {
            let (body, period) = split_number(key)?;
            let without_word = PERIOD_WORDS.iter().find_map(|word| body.strip_suffix(word));
            [Some(body), without_word]
                .into_iter()
                .flatten()
                .find_map(|body| self.cost(body, Some(period)).or_else(|| self.effort(body, Some(period))))
        })
    }

    fn cost(&self, body: &str, period: Option<u16>) -> Option<(Field, i128)> {
        self.units.iter().find_map(|(unit, factor)| {
            let rest = body.strip_suffix(unit.as_str())?;
            let fund = around(rest, &COST_WORDS, &self.funds)?;
            Some((Field::Cost { fund, period }, *factor))
        })
    }

    fn effort(&self, body: &str, period: Option<u16>) -> Option<(Field, i128)> {
        let pool = around(body, &EFFORT_WORDS, &self.pools)?;
        Some((Field::Effort { pool, period }, 1))
    }
}

/// What stands before or after one of the words: nothing, or a name that is known.
fn around<I: Clone>(text: &str, words: &[&str], names: &BTreeMap<String, I>) -> Option<Option<I>> {
    words.iter().find_map(|word| {
        let before = text.strip_suffix(word);
        let after = text.strip_prefix(word);
        if before == Some("") {
            return Some(None);
        }
        [before, after].into_iter().flatten().find_map(|name| names.get(name)).map(|id| Some(id.clone()))
    })
}

/// All endings "", "eur", "k", "keur", "in eur", "in thousands" …, without spaces.
fn units(currency: &str) -> Vec<(String, i128)> {
    let mut units = vec![];
    for magnitude_word in ["", "k", "thousand", "thousands", "milliers", "m", "mio", "million", "millions"] {
        let factor = magnitude(magnitude_word).expect("each is a magnitude");
        for infix in ["", "in", "en"] {
            for unit in [
                format!("{infix}{magnitude_word}"),
                format!("{infix}{magnitude_word}{currency}"),
                format!("{infix}{currency}{magnitude_word}"),
            ] {
                if unit != infix || infix.is_empty() {
                    units.push((unit, factor));
                }
            }
        }
    }
    units
}

/// Months per unit of a header "Duration (quarters)": nothing inside if it counts periods.
fn duration(key: &str) -> Option<Option<u16>> {
    if matches!(key, "periods" | "numberofperiods" | "length" | "périodes") {
        return Some(None);
    }
    let unit = ["duration", "length", "durée"].into_iter().find_map(|word| key.strip_prefix(word))?;
    match unit.strip_prefix("in").or_else(|| unit.strip_prefix("en")).unwrap_or(unit) {
        "" | "period" | "periods" | "périodes" => Some(None),
        "month" | "months" | "mois" => Some(Some(1)),
        "quarter" | "quarters" | "trimestres" => Some(Some(3)),
        "halfyear" | "halfyears" | "semestres" => Some(Some(6)),
        "year" | "years" | "années" | "ans" => Some(Some(12)),
        _ => None,
    }
}

/// "costq2" becomes "costq" and 2.
fn split_number(key: &str) -> Option<(&str, u16)> {
    let body = key.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = key[body.len()..].parse().ok().filter(|number| (1..=MAX_PERIODS).contains(number))?;
    Some((body, number))
}

/// The header under which `write_csv` names a fund or pool: its name if that is read back, else its id.
pub(crate) fn header_name<'a>(name: &'a str, id: &'a str, all: impl Iterator<Item = (&'a str, &'a str)>) -> &'a str {
    let own = key(name);
    let is_taken =
        all.filter(|(_, other)| *other != id).any(|(other, other_id)| key(other) == own || key(other_id) == own);
    // "FTE cost 2" could be the money of a fund "FTE", or the people of a pool "cost 2"
    let is_plain =
        own.chars().last().is_some_and(|c| !c.is_ascii_digit()) && !own.contains("fte") && !words::is_currency(name);
    if is_taken || !is_plain { id } else { name }
}
