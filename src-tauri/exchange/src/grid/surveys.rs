//! The tables of statements, of surveys, and of what was answered: a row for each survey, a column with the mean and
//! one with the spread for each statement. Its rows are those of the surveys; an empty cell says that it is not known.
//!
//! What a survey of too few people came to is not shown in the table either, and nothing can be typed over it: it is there
//! again once enough people answered.

use model::calendar::{YearMonth, month_name, month_short};
use model::language::{Language, speaking};
use model::survey::{MOST_PEOPLE, MOST_SPREAD, SCALE};
use model::{
    About, Answer, CapabilityId, Measure, Roadmap, Settings, Statement, StatementId, Survey, SurveyId, say, words,
};

use super::edit::Added;
use super::links::{find, references};
use super::reader::{Reader, is_none};
use super::rules::chosen;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::limit;
use crate::text::key;

/// What the key of a column with means begins with; the id of the statement follows.
pub(super) const MEAN: &str = "mean:";
/// What the key of a column with spreads begins with; the id of the statement follows.
pub(super) const SPREAD: &str = "spread:";

fn capability_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.capabilities.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

pub(super) fn show_statements(roadmap: &Roadmap) -> Grid {
    let capabilities = references(&capability_names(roadmap));
    let columns = vec![
        Column::new("name", say!("statement-column"), CellKind::Text),
        Column::new("about", say!("statement-column-about"), CellKind::Choice).of(About::ALL.map(About::name)),
        Column::new("capability", say!("statement-column-capability"), CellKind::Name)
            .of(capabilities.values().cloned()),
    ];
    let row = |item: &Statement| {
        let id = item.capability.as_ref().map(CapabilityId::as_str).unwrap_or_default();
        let capability = capabilities.get(id).map_or(id, String::as_str);
        Row {
            id: item.id.to_string(),
            cells: vec![Cell::text(&item.name), Cell::text(item.about.name()), Cell::text(capability)],
        }
    };
    Grid { columns, rows: roadmap.statements.iter().map(row).collect(), totals: vec![] }
}

/// Adds a statement about culture after the others.
pub(super) fn add_statement(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.statements.iter().any(|item| item.id.as_str() == id));
    roadmap.statements.push(Statement {
        id: StatementId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        about: About::Culture,
        capability: None,
    });
    id
}

pub(super) fn set_statement(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    match column {
        "name" => roadmap.statements[place].name = reader.name(text)?,
        "about" if is_none(text) => roadmap.statements[place].about = About::Culture,
        "about" => {
            roadmap.statements[place].about = chosen(&About::ALL, text, |about| about.code(), |about| about.name())?;
        }
        _ if is_none(text) => roadmap.statements[place].capability = None,
        _ => {
            let id = find(&capability_names(roadmap), text).map_err(|error| error.said("capability"))?;
            let id = CapabilityId::try_from(id).map_err(|error| error.to_string())?;
            roadmap.statements[place].capability = Some(id);
        }
    }
    Ok(())
}

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let columns = vec![
        Column::new("name", say!("survey-column"), CellKind::Text),
        Column::new("team", say!("survey-column-team"), CellKind::Text),
        Column::new("month", say!("survey-column-month"), CellKind::Text),
        Column::new("people", say!("survey-column-people"), CellKind::Whole),
    ];
    let row = |item: &Survey| Row {
        id: item.id.to_string(),
        cells: vec![
            Cell::text(&item.name),
            Cell::text(&item.team),
            Cell { text: item.month.name(), value: item.month.to_string() },
            Cell::number(item.people.to_string(), sign),
        ],
    };
    Grid { columns, rows: roadmap.surveys.iter().map(row).collect(), totals: vec![] }
}

/// Adds a survey of the first month of the roadmap that nobody has answered yet.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.surveys.iter().any(|item| item.id.as_str() == id));
    roadmap.surveys.push(Survey {
        id: SurveyId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        team: String::new(),
        month: roadmap.settings.first_period,
        people: 0,
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
    let first = roadmap.settings.first_period;
    let item = &mut roadmap.surveys[place];
    match column {
        "name" => item.name = reader.name(text)?,
        "team" => item.team = reader.line(text)?,
        "month" if is_none(text) => item.month = first,
        "month" => item.month = month(text, reader)?,
        _ => {
            let people = reader.whole(text, MOST_PEOPLE);
            item.people = people.ok_or_else(|| say!("survey-no-people", most = words::work(MOST_PEOPLE.into())))?;
        }
    }
    Ok(())
}

/// A month in any way people write it: "2027-03", "3/2027", "March 2027", "mars 2027"; or the first month of a period.
pub(super) fn month(text: &str, reader: &Reader) -> Result<YearMonth, String> {
    month_written(text, &reader.settings).ok_or_else(|| say!("survey-no-month"))
}

/// The month that is written like this; nothing for what is none.
pub(super) fn month_written(text: &str, settings: &Settings) -> Option<YearMonth> {
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(key).collect();
    let (first, last) = match words.as_slice() {
        [first, second] => (first, second),
        // a day is more than is asked for
        [first, second, day] if first.len() == 4 && day.len() <= 2 => (first, second),
        [day, month, year] if day.len() <= 2 && year.len() == 4 => (month, year),
        _ => return period_month(text, settings),
    };
    let year_of = |word: &String| word.parse::<i32>().ok().filter(|_| word.len() == 4);
    let found = match (year_of(first), year_of(last)) {
        (Some(year), None) => month_of(last).and_then(|month| YearMonth::new(year, month)),
        (None, Some(year)) => month_of(first).and_then(|month| YearMonth::new(year, month)),
        _ => None,
    };
    found.or_else(|| period_month(text, settings))
}

/// The first month of a period that is named.
fn period_month(text: &str, settings: &Settings) -> Option<YearMonth> {
    let period = super::reader::period_named(settings, text)?;
    let first = settings.calendar().days(period).0.to_string();
    YearMonth::try_from(first.get(..7)?.to_owned()).ok()
}

/// The number of a month: by its number, or by its name in any language.
fn month_of(word: &str) -> Option<u32> {
    if let Ok(number) = word.parse::<u32>() {
        return (1..=12).contains(&number).then_some(number);
    }
    let is_called = |number: u8| {
        let names = |language| speaking(language, || [month_name(number), month_short(number)]);
        Language::ALL.into_iter().flat_map(names).any(|name| key(name.trim_end_matches('.')) == word)
    };
    (1u8..=12).find(|number| is_called(*number)).map(u32::from)
}

/// The statements that have columns: a table has only so many; the others can be written in the exchange format.
fn columned(roadmap: &Roadmap) -> &[Statement] {
    &roadmap.statements[..roadmap.statements.len().min((limit::COLUMNS - 1) / 2)]
}

/// A figure of an answer in hundredths.
fn figure(hundredths: u16, sign: DecimalSign) -> Cell {
    Cell::number(words::measure_exact(Measure(i64::from(hundredths) * 10)), sign)
}

pub(super) fn show_answers(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let shown = columned(roadmap);
    let mut columns = vec![Column::new("name", say!("survey-column"), CellKind::Text).computed()];
    columns.extend(shown.iter().map(|statement| {
        Column::new(format!("{MEAN}{}", statement.id), statement.name.clone(), CellKind::Measure).with_unit("1–7")
    }));
    columns.extend(shown.iter().map(|statement| {
        let header = say!("answer-column-spread", name = &statement.name);
        Column::new(format!("{SPREAD}{}", statement.id), header, CellKind::Measure).with_unit("0–3")
    }));
    let known = roadmap.answers_by();
    let row = |survey: &Survey| {
        let is_shown = roadmap.is_shown(survey);
        let answers: Vec<Option<&Answer>> = (shown.iter())
            .map(|statement| known.get(&(&survey.id, &statement.id)).copied().filter(|_| is_shown))
            .collect();
        let cell = |known: Option<u16>| known.map_or_else(Cell::default, |known| figure(known, sign));
        let means = answers.iter().map(|answer| cell(answer.map(|answer| answer.mean)));
        let spreads = answers.iter().map(|answer| cell(answer.and_then(|answer| answer.spread)));
        let cells = [Cell::text(&survey.name)].into_iter().chain(means).chain(spreads).collect();
        Row { id: survey.id.to_string(), cells }
    };
    Grid { columns, rows: roadmap.surveys.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set_answer(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let survey = &roadmap.surveys[place];
    if !roadmap.is_shown(survey) {
        // a table that is pasted back has nothing in these cells, and takes nothing away
        let reason = || say!("answer-too-few", count = survey.people, least = roadmap.settings.least_group);
        return if is_none(text) { Ok(()) } else { Err(reason()) };
    }
    let survey = survey.id.clone();
    let (id, is_mean) = match column.strip_prefix(MEAN) {
        Some(id) => (id, true),
        None => (column.strip_prefix(SPREAD).unwrap_or_default(), false),
    };
    let statement = StatementId::try_from(id).expect("only columns of statements can be typed into");
    let known = roadmap.answer(&survey, &statement).cloned();
    let answer = match (known, is_mean) {
        (_, true) if is_none(text) => None,
        (known, true) => {
            let mean = within(text, reader, SCALE).ok_or_else(|| say!("answer-no-mean"))?;
            let spread = known.and_then(|known| known.spread);
            Some(Answer { survey: survey.clone(), statement: statement.clone(), mean, spread })
        }
        (None, false) if is_none(text) => None,
        (None, false) => return Err(say!("answer-spread-alone")),
        (Some(known), false) if is_none(text) => Some(Answer { spread: None, ..known }),
        (Some(known), false) => {
            let spread = within(text, reader, (0, MOST_SPREAD)).ok_or_else(|| say!("answer-no-spread"))?;
            Some(Answer { spread: Some(spread), ..known })
        }
    };
    roadmap.set_answer(&survey, &statement, answer);
    Ok(())
}

/// A figure with at most two decimals in hundredths, if it lies between two bounds.
fn within(text: &str, reader: &Reader, (least, most): (u16, u16)) -> Option<u16> {
    let Measure(thousandths) = reader.measure(text, "").ok()?;
    // more decimals than two come out of a spreadsheet: they are rounded
    let hundredths = u16::try_from((thousandths + 5).div_euclid(10)).ok()?;
    (least..=most).contains(&hundredths).then_some(hundredths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_read_in_every_way_people_write_it() {
        let settings = Roadmap::empty("Ours", "EUR", YearMonth::new(2027, 1).expect("a month")).settings;
        let reader = Reader::new(&settings, DecimalSign::Point, std::iter::empty());
        let read = |text: &str| month(text, &reader).ok().map(|month| month.to_string());
        for text in [
            "2027-04",
            "04/2027",
            "4.2027",
            "April 2027",
            "avril 2027",
            "Apr 2027",
            "2027-04-30",
            "30.4.2027",
            "Q2 2027",
            "T2 2027",
        ] {
            assert_eq!(read(text).as_deref(), Some("2027-04"), "{text}");
        }
        for text in ["", "soon", "13/2027", "2027", "2027-2028", "April", "4/27/20", "4/1500"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn figures_are_rounded_to_hundredths_and_stay_on_the_scale() {
        let settings = Roadmap::empty("Ours", "EUR", YearMonth::new(2027, 1).expect("a month")).settings;
        let reader = Reader::new(&settings, DecimalSign::Point, std::iter::empty());
        let read = |text: &str| within(text, &reader, SCALE);
        assert_eq!(["1", "4.25", "4.255", "7"].map(read), [Some(100), Some(425), Some(426), Some(700)]);
        assert_eq!(["0.99", "7.01", "-3", "good"].map(read), [None; 4]);
    }
}
