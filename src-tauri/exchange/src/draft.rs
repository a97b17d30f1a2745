//! One row of a table, read into an investment that is not linked with others yet.
//!
//! All that is wrong with a row is said at once, each with its column and text. Deliberately not here:
//! ids, capabilities, outputs and needs, which depend on the other rows (see `link`).

use std::collections::BTreeMap;

use model::roadmap::MAX_PERIODS;
use model::{Axis, Effort, Fte, FundCost, FundId, Investment, InvestmentKind, Money, PoolId, Roadmap, words};

use crate::amount::{self, Decimals, Unit};
use crate::cell::Cell;
use crate::column::{Columns, Field};
use crate::text::{clean_line, fold, key};

const LONGEST_NAME: usize = 200;
const LONGEST_NOTE: usize = 20_000;

/// A row that could be read by itself.
#[derive(Debug)]
pub(crate) struct Draft {
    /// Number of the row.
    pub row: u32,
    /// The id it names, if it names one.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// Everything but its id and outputs, which are still to come.
    pub body: Body,
    /// The capability it raises, by name or id, and to which level.
    pub raises: Option<(String, u8)>,
    /// Names or ids of its other outputs.
    pub outputs: String,
    /// Names or ids of what it needs.
    pub needs: String,
}

/// What is known of an investment from its row alone.
#[derive(Debug)]
pub(crate) struct Body {
    pub axis: Axis,
    pub kind: InvestmentKind,
    pub duration: u16,
    pub cost: Vec<FundCost>,
    pub effort: Vec<Effort>,
    pub note: String,
}

impl Body {
    /// The investment, without outputs.
    pub(crate) fn into_investment(self, id: model::InvestmentId, name: String) -> Investment {
        let Self { axis, kind, duration, cost, effort, note } = self;
        Investment { id, name, axis, kind, duration, cost, effort, outputs: vec![], note }
    }
}

/// What holds for all rows, and how often something had to be assumed.
pub(crate) struct Reading<'a> {
    roadmap: &'a Roadmap,
    columns: &'a Columns,
    decimals: Decimals,
    without_kind: usize,
    without_duration: usize,
    without_fund: usize,
    without_pool: usize,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(roadmap: &'a Roadmap, columns: &'a Columns, decimals: Decimals) -> Self {
        Self { roadmap, columns, decimals, without_kind: 0, without_duration: 0, without_fund: 0, without_pool: 0 }
    }

    /// What was assumed, one sentence each.
    pub(crate) fn assumptions(&self) -> Vec<String> {
        let first_fund = self.roadmap.funds.first().map_or("", |fund| &fund.name);
        let first_pool = self.roadmap.pools.first().map_or("", |pool| &pool.name);
        let of = |count: usize, one: &str, many: &str, what: &str| match count {
            0 => None,
            1 => Some(format!("One row {one}: {what}.")),
            _ => Some(format!("{} rows {many}: {what}.", words::capitalised(&words::count(count)))),
        };
        let open = [
            of(self.without_kind, "names no kind", "name no kind", "Innovate is assumed"),
            of(self.without_duration, "names no duration", "name no duration", "one period is assumed"),
            of(self.without_fund, "names no fund", "name no fund", &format!("“{first_fund}” is assumed to pay")),
            of(self.without_pool, "names no pool", "name no pool", &format!("“{first_pool}” is assumed to work")),
        ];
        open.into_iter().flatten().collect()
    }
}

/// One row while it is read.
struct Row<'a> {
    columns: &'a Columns,
    cells: &'a [Cell],
    reasons: Vec<String>,
}

impl<'a> Row<'a> {
    fn at(&self, place: usize) -> &'a Cell {
        self.cells.get(place).unwrap_or(&Cell::Empty)
    }

    fn cell(&self, field: &Field) -> &'a Cell {
        self.columns.place(field).map_or(&Cell::Empty, |place| self.at(place))
    }

    fn refuse(&mut self, place: Option<usize>, what: &str) {
        let header = place.and_then(|place| self.columns.headers.get(place)).map_or("", String::as_str);
        let shown = place.map_or_else(String::new, |place| self.at(place).shown());
        self.reasons.push(format!("{header}: “{shown}” {what}."));
    }

    /// A text of one line; empty if there is none.
    fn text(&mut self, field: &Field) -> String {
        match self.cell(field) {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Number(text) => clean_line(text),
            Cell::Other(what) => {
                let what = format!("is {what}, not a text");
                self.refuse(self.columns.place(field), &what);
                String::new()
            }
        }
    }

    /// A whole number, also from "Level 3", "L3" or "2→3".
    fn whole(&mut self, field: &Field, is_level: bool) -> Option<u32> {
        let text = match self.cell(field) {
            Cell::Empty => return None,
            Cell::Text(text) | Cell::Number(text) => text.trim(),
            Cell::Other(_) => "",
        };
        let text = text.strip_suffix(".0").unwrap_or(text);
        let bare = if is_level {
            let last = text.rsplit(['→', '>']).next().unwrap_or_default();
            let lower = last.trim().to_lowercase();
            lower.strip_prefix("level").or_else(|| lower.strip_prefix('l')).unwrap_or(&lower).trim().to_owned()
        } else {
            text.to_owned()
        };
        let number = bare.parse().ok();
        if number.is_none() {
            self.refuse(self.columns.place(field), "is not a whole number");
        }
        number
    }
}

/// Reads a row: nothing if it says nothing, or all that is wrong with it.
pub(crate) fn read(reading: &mut Reading, number: u32, cells: &[Cell]) -> Result<Option<Draft>, String> {
    let columns = reading.columns;
    let mut row = Row { columns, cells, reasons: vec![] };
    let is_blank = |place: usize| matches!(row.at(place), Cell::Empty);
    if (0..columns.fields.len()).all(|place| columns.fields[place].is_none() || is_blank(place)) {
        return Ok(None);
    }
    let name = row.text(&Field::Name);
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        row.refuse(columns.place(&Field::Name), "is no name of 1 to 200 characters");
    }
    let id = Some(row.text(&Field::Id)).filter(|id| !id.is_empty());
    let note = note(&mut row);
    let raises = raises(&mut row);
    let axis = axis(reading.roadmap, &mut row, raises.as_ref());
    let kind = kind(reading, &mut row);
    let costs = amounts(reading, &mut row, true);
    let efforts = amounts(reading, &mut row, false);
    let duration = duration(reading, &mut row, &costs, &efforts);
    let cost = costs_of(reading, &mut row, costs, duration);
    let effort = efforts_of(reading, &mut row, efforts, duration);
    let (outputs, needs) = (list(&mut row, &Field::Outputs), list(&mut row, &Field::Needs));
    match axis {
        Some(axis) if row.reasons.is_empty() => {
            let body = Body { axis, kind, duration, cost, effort, note };
            Ok(Some(Draft { row: number, id, name, body, raises, outputs, needs }))
        }
        _ => Err(row.reasons.join(" ")),
    }
}

fn note(row: &mut Row) -> String {
    let note = match row.cell(&Field::Note) {
        Cell::Text(text) | Cell::Number(text) => text.clone(),
        Cell::Empty | Cell::Other(_) => String::new(),
    };
    if note.chars().count() > LONGEST_NOTE {
        row.refuse(row.columns.place(&Field::Note), "is longer than 20,000 characters");
    }
    note
}

/// A list of names, one per line or apart by signs; it is taken apart only when names are known.
fn list(row: &mut Row, field: &Field) -> String {
    match row.cell(field) {
        Cell::Text(text) | Cell::Number(text) => text.clone(),
        Cell::Empty => String::new(),
        Cell::Other(_) => row.text(field),
    }
}

fn raises(row: &mut Row) -> Option<(String, u8)> {
    let capability = row.text(&Field::Capability);
    let level = row.whole(&Field::Level, true);
    match (capability.is_empty(), level) {
        (true, None) => None,
        (false, Some(level @ 1..=5)) => Some((capability, u8::try_from(level).expect("a level is at most 5"))),
        (false, Some(_)) => {
            row.refuse(row.columns.place(&Field::Level), "is not a level from 1 to 5");
            None
        }
        (false, None) => {
            // a level that is there but unreadable has been refused already
            if *row.cell(&Field::Level) == Cell::Empty {
                row.refuse(row.columns.place(&Field::Capability), "is raised, but no level is given");
            }
            None
        }
        (true, Some(_)) => {
            row.refuse(row.columns.place(&Field::Level), "is given, but no capability");
            None
        }
    }
}

/// The axis the row names, or that of the capability it raises.
fn axis(roadmap: &Roadmap, row: &mut Row, raises: Option<&(String, u8)>) -> Option<Axis> {
    let text = row.text(&Field::Axis);
    let place = row.columns.place(&Field::Axis);
    if text.is_empty() {
        let of_capability = raises.and_then(|(name, _)| {
            let mut same =
                roadmap.capabilities.iter().filter(|item| fold(&item.name) == fold(name) || item.id.as_str() == name);
            same.next().filter(|first| same.all(|other| other.axis == first.axis)).map(|item| item.axis)
        });
        if of_capability.is_none() {
            row.reasons.push(format!("Axis: none is given; write one of {}.", words::axis_names()));
        }
        return of_capability;
    }
    let organisation = Some(Axis::Organization).filter(|_| key(&text) == "organisation");
    let axis = Axis::parse(&text).or(organisation);
    if axis.is_none() {
        row.refuse(place, &format!("is not an axis; write one of {}", words::axis_names()));
    }
    axis
}

fn kind(reading: &mut Reading, row: &mut Row) -> InvestmentKind {
    let text = key(&row.text(&Field::Kind));
    match text.as_str() {
        "" => {
            reading.without_kind += 1;
            InvestmentKind::Innovate
        }
        "innovate" | "innovation" | "new" | "grow" | "transform" => InvestmentKind::Innovate,
        "repay" | "repaydebt" | "debt" | "techdebt" | "technicaldebt" | "modernize" | "modernise" => {
            InvestmentKind::Repay
        }
        "run" | "maintain" | "maintenance" | "ktlo" | "keepthelightson" | "operate" => InvestmentKind::Run,
        "enable" | "enabler" | "enabling" | "foundation" => InvestmentKind::Enable,
        _ => {
            row.refuse(row.columns.place(&Field::Kind), "is not a kind; write Innovate, Repay, Run or Enable");
            InvestmentKind::Innovate
        }
    }
}

/// Amounts of one fund or pool: for the whole life, and by period of it (from 1).
#[derive(Debug, Default)]
struct Amounts {
    place: usize,
    whole: Option<i64>,
    by_period: BTreeMap<u16, (usize, i64)>,
}

/// Amounts by the id of the fund or pool that their column names, in the order of the columns.
type AmountsById = Vec<(Option<String>, Amounts)>;

fn amounts(reading: &Reading, row: &mut Row, is_money: bool) -> AmountsById {
    let settings = &reading.roadmap.settings;
    let mut found: AmountsById = vec![];
    for place in 0..row.columns.fields.len() {
        let (id, period) = match &row.columns.fields[place] {
            Some(Field::Cost { fund, period }) if is_money => (fund.as_ref().map(ToString::to_string), *period),
            Some(Field::Effort { pool, period }) if !is_money => (pool.as_ref().map(ToString::to_string), *period),
            _ => continue,
        };
        let unit = Unit {
            currency: is_money.then_some(settings.currency.as_str()),
            digits: if is_money { words::minor_digits(&settings.currency) } else { 2 },
            factor: row.columns.factors[place],
        };
        let Some(amount) = amount_at(row, place, reading.decimals, unit) else { continue };
        if !found.iter().any(|(other, _)| *other == id) {
            found.push((id.clone(), Amounts { place, ..Amounts::default() }));
        }
        let entry = found.iter_mut().find(|(other, _)| *other == id).map(|(_, amounts)| amounts);
        let entry = entry.expect("it was just put there");
        match period {
            Some(period) => {
                entry.by_period.insert(period, (place, amount));
            }
            None => entry.whole = Some(amount),
        }
    }
    found
}

fn amount_at(row: &mut Row, place: usize, decimals: Decimals, unit: Unit) -> Option<i64> {
    let read = match row.at(place) {
        Cell::Empty => return None,
        // people draw a dash for "nothing here"
        Cell::Text(text) if matches!(text.as_str(), "-" | "–" | "—") => return None,
        Cell::Text(text) => amount::parse(text, decimals, unit),
        Cell::Number(text) => amount::parse_number(text, unit),
        Cell::Other(what) => Err(format!("is {what}, not an amount")),
    };
    let most = if unit.currency.is_some() { Money::MAX.0 } else { Fte::MAX.0 };
    match read {
        Ok(amount) if amount <= most => Some(amount),
        Ok(_) => {
            row.refuse(Some(place), "is too large");
            None
        }
        Err(reason) => {
            row.refuse(Some(place), &reason);
            None
        }
    }
}

fn duration(reading: &mut Reading, row: &mut Row, costs: &AmountsById, efforts: &AmountsById) -> u16 {
    let place = row.columns.fields.iter().position(|field| matches!(field, Some(Field::Duration { .. })));
    let field = place.and_then(|place| row.columns.fields[place].clone());
    let (Some(place), Some(field)) = (place, field) else { return assumed_duration(reading, costs, efforts) };
    if *row.at(place) == Cell::Empty {
        return assumed_duration(reading, costs, efforts);
    }
    let Some(number) = row.whole(&field, false) else { return 1 };
    let length = reading.roadmap.settings.period_length;
    let periods = match field {
        Field::Duration { months: Some(months) } => {
            let months = number.saturating_mul(u32::from(months));
            if !months.is_multiple_of(u32::from(length.months())) {
                row.refuse(Some(place), &format!("is not a whole number of {}s", length.name()));
                return 1;
            }
            months / u32::from(length.months())
        }
        _ => number,
    };
    match u16::try_from(periods) {
        Ok(periods @ 1..=MAX_PERIODS) => periods,
        _ => {
            row.refuse(Some(place), "is not a duration of 1 to 120 periods");
            1
        }
    }
}

/// As many periods as have amounts, or one.
fn assumed_duration(reading: &mut Reading, costs: &AmountsById, efforts: &AmountsById) -> u16 {
    let last = costs.iter().chain(efforts).filter_map(|(_, amounts)| amounts.by_period.keys().last()).max();
    if last.is_none() {
        reading.without_duration += 1;
    }
    last.copied().unwrap_or(1)
}

/// One amount per period: as given, or the whole spread evenly with what remains on the first periods.
fn costs_of(reading: &mut Reading, row: &mut Row, found: AmountsById, duration: u16) -> Vec<FundCost> {
    let text = row.text(&Field::Fund);
    let mut costs: Vec<FundCost> = vec![];
    for (id, amounts) in found {
        let Some(fund) = fund_for(reading, row, id.as_deref(), &text, amounts.place) else { continue };
        let Some(by_period) = per_period(row, &amounts, duration) else { continue };
        let per_period = match (amounts.whole, amounts.by_period.is_empty()) {
            (Some(whole), true) => spread(whole, duration),
            (Some(whole), false) if by_period.iter().sum::<i64>() != whole => {
                row.refuse(Some(amounts.place), "is not the sum of the amounts per period");
                continue;
            }
            _ => by_period,
        };
        let per_period = per_period.into_iter().map(Money).collect();
        if costs.iter().any(|cost| cost.fund == fund) {
            row.refuse(Some(amounts.place), "is paid by a fund that has a column of its own");
            continue;
        }
        costs.push(FundCost { fund, per_period });
    }
    costs
}

fn spread(whole: i64, duration: u16) -> Vec<i64> {
    let count = i64::from(duration);
    (0..count).map(|age| whole / count + i64::from(age < whole % count)).collect()
}

fn efforts_of(reading: &mut Reading, row: &mut Row, found: AmountsById, duration: u16) -> Vec<Effort> {
    let text = row.text(&Field::Pool);
    let mut efforts: Vec<Effort> = vec![];
    for (id, amounts) in found {
        let Some(pool) = pool_for(reading, row, id.as_deref(), &text, amounts.place) else { continue };
        let Some(by_period) = per_period(row, &amounts, duration) else { continue };
        let per_period = match (amounts.whole, amounts.by_period.is_empty()) {
            (Some(each), true) => vec![each; usize::from(duration)],
            (Some(_), false) => {
                row.refuse(Some(amounts.place), "is given for each period, and again for single ones");
                continue;
            }
            (None, _) => by_period,
        };
        if efforts.iter().any(|effort| effort.pool == pool) {
            row.refuse(Some(amounts.place), "is done by a pool that has a column of its own");
            continue;
        }
        efforts.push(Effort { pool, per_period: per_period.into_iter().map(Fte).collect() });
    }
    efforts
}

/// The amounts of single periods; periods without one have none.
fn per_period(row: &mut Row, amounts: &Amounts, duration: u16) -> Option<Vec<i64>> {
    if let Some((_, (place, _))) = amounts.by_period.iter().find(|(period, _)| **period > duration) {
        let periods = if duration == 1 { "1 period".into() } else { format!("{duration} periods") };
        row.refuse(Some(*place), &format!("is after the end of an investment of {periods}"));
        return None;
    }
    Some((1..=duration).map(|period| amounts.by_period.get(&period).map_or(0, |(_, amount)| *amount)).collect())
}

fn fund_for(reading: &mut Reading, row: &mut Row, id: Option<&str>, text: &str, place: usize) -> Option<FundId> {
    let funds = &reading.roadmap.funds;
    let wanted = id.unwrap_or(text);
    if wanted.is_empty() {
        let first = funds.first().map(|fund| fund.id.clone());
        match &first {
            None => row.refuse(Some(place), "has no fund to be paid from: add a fund to the roadmap first"),
            Some(_) if funds.len() > 1 => reading.without_fund += 1,
            Some(_) => {}
        }
        return first;
    }
    let found = funds.iter().find(|fund| fund.id.as_str() == wanted);
    let found = found.or_else(|| funds.iter().find(|fund| fold(&fund.name) == fold(wanted)));
    if found.is_none() {
        row.refuse(row.columns.place(&Field::Fund), "is not a fund of the roadmap");
    }
    found.map(|fund| fund.id.clone())
}

fn pool_for(reading: &mut Reading, row: &mut Row, id: Option<&str>, text: &str, place: usize) -> Option<PoolId> {
    let pools = &reading.roadmap.pools;
    let wanted = id.unwrap_or(text);
    if wanted.is_empty() {
        let first = pools.first().map(|pool| pool.id.clone());
        match &first {
            None => row.refuse(Some(place), "has no pool to work: add a pool to the roadmap first"),
            Some(_) if pools.len() > 1 => reading.without_pool += 1,
            Some(_) => {}
        }
        return first;
    }
    let found = pools.iter().find(|pool| pool.id.as_str() == wanted);
    let found = found.or_else(|| pools.iter().find(|pool| fold(&pool.name) == fold(wanted)));
    if found.is_none() {
        row.refuse(row.columns.place(&Field::Pool), "is not a pool of the roadmap");
    }
    found.map(|pool| pool.id.clone())
}
