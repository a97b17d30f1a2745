//! What is said: sentences true of the plan, tables that add up to the last digit.
//!
//! Amounts are read back from the tables as whole numbers and compared with the evaluation.

use charts::{ChartKind, sentence};
use model::{Measure, Money, Share, Value, words};

use crate::fixture::{self, Case};
use crate::page;

fn cases() -> Vec<Case> {
    let mut cases = vec![fixture::sample(), fixture::empty(), fixture::without_effects(), fixture::hostile()];
    cases.extend((1..8).map(|seed| fixture::generated(24, 8, seed)));
    cases.push(fixture::without_steps());
    cases
}

fn column(table: &charts::Table, name: &str) -> usize {
    table.columns.iter().position(|column| column.starts_with(name)).expect("the table has the column")
}

/// Reads "1240.50" back as hundredths, "18.5" back as thousandths, without floating point.
fn scaled(text: &str, digits: usize) -> i64 {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{decimals:0<digits$}").parse().expect("an exact number")
}

#[test]
fn contributions_in_the_table_add_up_to_the_progress_of_each_outcome() {
    for case in cases() {
        let table = page(ChartKind::Flow, &case).table;
        let (outcome, counted) = (column(&table, "Outcome"), column(&table, "Counted"));
        for known in &case.roadmap.outcomes {
            // a table leaves out what cannot be read
            let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
            let is_known = |row: &&Vec<String>| letters(&row[outcome]) == letters(&known.name);
            let rows = table.rows.iter().filter(is_known).filter(|row| !row[counted].is_empty());
            let sum: i64 = rows.map(|row| scaled(&row[counted], 3)).sum();
            assert_eq!(Share(sum / 10), case.evaluation.final_progress(&known.id), "{}", known.name);
            assert_eq!(sum % 10, 0);
        }
    }
}

#[test]
fn costs_of_the_activities_in_the_table_add_up_to_the_spend() {
    for case in cases() {
        let table = page(ChartKind::Flow, &case).table;
        let cost = column(&table, "Cost");
        let rows = table.rows.iter().filter(|row| !row[cost].is_empty());
        let sum: i64 = rows.map(|row| scaled(&row[cost], 2)).sum();
        assert_eq!(Money(sum), case.plan.spend);
    }
}

#[test]
fn the_table_of_the_roadmap_has_every_investment_once_with_its_exact_cost() {
    for case in cases() {
        let table = page(ChartKind::Roadmap, &case).table;
        assert_eq!(table.rows.len(), case.roadmap.investments.len());
        let (cost, planned, why) = (column(&table, "Cost"), column(&table, "In the plan"), column(&table, "Why not"));
        let spend: i64 = table.rows.iter().filter(|row| row[planned] == "yes").map(|row| scaled(&row[cost], 2)).sum();
        assert_eq!(Money(spend), case.plan.spend);
        assert!(table.rows.iter().all(|row| (row[planned] == "yes") == row[why].is_empty()));
        assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
    }
}

#[test]
fn every_title_is_a_sentence_with_a_number_and_a_unit() {
    for case in cases() {
        for title in [sentence::headline(&case.subject()), sentence::flow_headline(&case.subject())] {
            assert!(title.ends_with('.') && !title.contains("  "), "{title}");
            assert!(title.starts_with(|first: char| first.is_uppercase() || first.is_numeric()), "{title}");
            assert!(!title.contains("NaN") && !title.contains("null"), "{title}");
        }
    }
}

#[test]
fn the_headline_says_where_the_outcome_begins_and_ends() {
    let case = fixture::sample();
    let headline = sentence::headline(&case.subject());
    let lead_time = &case.roadmap.outcomes[1];
    assert_eq!(lead_time.name, "Lead time");
    let end = lead_time.measure_at(case.evaluation.final_progress(&lead_time.id));
    // 5.52 days are said as 5.5
    let said = words::measure(Measure((end.0 + 50) / 100 * 100), "days");
    assert!(headline.contains(&format!("lead time from 12 to {said}")), "{headline}");
    let arrival = case.evaluation.progress[&lead_time.id]
        .iter()
        .position(|progress| *progress == case.evaluation.final_progress(&lead_time.id))
        .expect("the end is reached at some time");
    let arrival = model::Period(u16::try_from(arrival).expect("few periods"));
    assert!(headline.contains(&format!("by {};", case.roadmap.settings.calendar().name(arrival))), "{headline}");
    let steps = case.roadmap.step_of(arrival).expect("it is in a step") + 1;
    assert!(headline.to_lowercase().starts_with(&words::count(steps)), "{headline}");
}

#[test]
fn the_limit_in_the_headline_is_full_where_it_is_said_to_be() {
    let case = fixture::sample();
    let headline = sentence::headline(&case.subject());
    let platform = &case.roadmap.pools[0];
    let full: Vec<String> = case.evaluation.pool_use[&platform.id]
        .iter()
        .zip(&platform.capacity)
        .zip(case.roadmap.settings.all_periods())
        .filter(|((used, there), _)| used == there)
        .map(|(_, period)| case.roadmap.settings.calendar().name(period))
        .collect();
    assert!(!full.is_empty());
    assert!(full.iter().all(|period| headline.contains(period.as_str())), "{headline}");
    assert!(headline.contains("Platform is full in"), "{headline}");
}

#[test]
fn an_empty_plan_is_said_to_be_empty() {
    let case = fixture::empty();
    assert_eq!(
        sentence::headline(&case.subject()),
        "There is no investment to choose from yet, so the plan is worth 0\u{a0}pts."
    );
    let mut roadmap = fixture::sample().roadmap;
    roadmap.decisions.clear();
    let none = Case::started("none", roadmap, std::collections::BTreeMap::new());
    assert_eq!(
        sentence::headline(&none.subject()),
        "None of the 28 investments is in the plan: it spends €0 and is worth 0\u{a0}pts."
    );
}

#[test]
fn a_plan_that_moves_nothing_is_said_to_move_nothing() {
    let case = fixture::without_effects();
    assert_eq!(case.evaluation.value, Value::ZERO);
    let headline = sentence::headline(&case.subject());
    assert!(headline.contains("move no outcome yet"), "{headline}");
    assert!(sentence::flow_headline(&case.subject()).contains("move none of the seven outcomes"));
}

#[test]
fn a_plan_without_steps_is_one_block_and_claims_no_steps() {
    let case = fixture::without_steps();
    let headline = sentence::headline(&case.subject());
    assert!(headline.starts_with("The plan brings"), "{headline}");
    let flow = page(ChartKind::Flow, &case);
    assert!(flow.marks().iter().any(|mark| mark.id == "activities:the-whole-plan"));
}

#[test]
fn the_subtitle_says_what_was_proven_and_nothing_more() {
    let mut case = fixture::sample();
    assert!(sentence::subtitle(&case.subject()).contains("best possible (proven)"));
    case.plan.proof = model::Proof::Stopped;
    case.plan.bound = None;
    let subtitle = sentence::subtitle(&case.subject());
    assert!(subtitle.contains("stopped early") && !subtitle.contains("proven"), "{subtitle}");
}

#[test]
fn the_table_of_loads_adds_up_to_the_spend() {
    for case in cases() {
        let table = charts::loads_table(&case.subject());
        let money = table.rows.iter().filter(|row| row[1] == case.roadmap.settings.currency);
        let spend: i64 = money.map(|row| scaled(&row[3], 2)).sum();
        assert_eq!(Money(spend), case.plan.spend);
        let loads = case.roadmap.funds.len() + case.roadmap.pools.len();
        assert_eq!(table.rows.len(), loads * usize::from(case.roadmap.settings.periods));
    }
}

#[test]
fn the_numbers_on_the_columns_add_up_to_the_spend_in_the_subtitle() {
    let case = fixture::sample();
    let chart = page(ChartKind::Roadmap, &case);
    let marks = chart.marks();
    let columns = marks.iter().filter(|mark| mark.kind == charts::MarkKind::FundLoad).count();
    assert_eq!(columns, case.roadmap.funds.len() * usize::from(case.roadmap.settings.periods));
    let spend = words::money(case.evaluation.spend, "EUR");
    assert!(sentence::subtitle(&case.subject()).contains(&format!("Spend {spend} of ")));
    let bars = marks.iter().filter(|mark| mark.kind == charts::MarkKind::Investment).count();
    assert!(sentence::subtitle(&case.subject()).contains(&format!("In the plan {bars},")));
}
