//! Maturity, and the loads of funds and pools at full size: every digit drawn, every figure that of the plan.

use charts::{ChartKind, MarkKind, Resources, Theme, under_table};
use model::maturity::{self, Standing};
use model::words;

use crate::fixture::{self, Case};
use crate::page;

fn cases() -> Vec<Case> {
    vec![
        fixture::sample(),
        fixture::generated(28, 8, 4),
        fixture::hostile(),
        fixture::over_the_limit(),
        fixture::empty(),
    ]
}

#[test]
fn every_capability_is_drawn_with_its_three_digits_and_stands_in_the_table() {
    for case in cases() {
        let chart = page(ChartKind::Maturity, &case);
        let marks = chart.marks();
        assert_eq!(marks.len(), case.roadmap.capabilities.len(), "{}", case.name);
        assert_eq!(chart.table.rows.len(), marks.len());
        let texts = chart.scene.texts();
        for mark in &marks {
            assert_eq!(mark.kind, MarkKind::Capability);
            let id = mark.id.strip_prefix("capability:").expect("the mark of a capability");
            let item = case.roadmap.capabilities.iter().find(|item| item.id.as_str() == id).expect("it is there");
            let inside = texts.iter().filter(|text| text.area().overlaps(&mark.area, 1.0));
            let digits: Vec<&str> = inside
                .map(|text| text.text.as_str())
                .filter(|text| text.len() == 1 && text.chars().all(|letter| letter.is_ascii_digit()))
                .collect();
            for level in [item.now, item.next, item.target] {
                assert!(digits.contains(&level.to_string().as_str()), "{id}: {digits:?}");
            }
            let standing = Standing::of(&case.roadmap, item, Some(&case.plan));
            assert_eq!(mark.links.len(), standing.helps.len());
        }
    }
}

#[test]
fn means_of_an_axis_are_rounded_to_tenths_and_named_beside_it() {
    let case = fixture::sample();
    let chart = page(ChartKind::Maturity, &case);
    for mean in maturity::by_axis(&case.roadmap) {
        let words = format!("now {} → {}", maturity::tenths(mean.now), maturity::tenths(mean.next));
        assert!(chart.scene.texts().iter().any(|text| text.text == words), "{words}");
    }
    assert_eq!(maturity::tenths(16), "1.6");
}

#[test]
fn the_tables_of_loads_add_up_to_what_the_plan_uses() {
    for case in cases() {
        let money = page(ChartKind::Budget, &case).table;
        let used: i64 = money.rows.iter().map(|row| row[3].replace('.', "").parse::<i64>().expect("an amount")).sum();
        let digits = words::minor_digits(&case.roadmap.settings.currency);
        assert!(digits == 0 || digits == 2);
        assert_eq!(used, case.evaluation.spend.0, "{}", case.name);
        let people = page(ChartKind::People, &case).table;
        let used: i64 = people.rows.iter().map(|row| row[3].replace('.', "").parse::<i64>().expect("people")).sum();
        let all: i64 = case.evaluation.pool_use.values().flatten().map(|people| people.0).sum();
        assert_eq!(used, all, "{}", case.name);
        assert_eq!(money.rows.len(), case.roadmap.funds.len() * usize::from(case.roadmap.settings.periods));
    }
}

#[test]
fn loads_under_a_table_stand_where_its_columns_are() {
    let case = fixture::sample();
    let chart = under_table(&case.subject(), Resources::Funds, Theme::Light, (220.0, 90.0, 1_140.0));
    assert_eq!((chart.scene.width, chart.marks().len()), (1_140.0, case.roadmap.funds.len() * 8));
    for mark in chart.marks() {
        let period: f64 = mark.id.rsplit(':').next().and_then(|at| at.parse().ok()).expect("it ends with its period");
        let (left, right) = (220.0 + 90.0 * period, 220.0 + 90.0 * (period + 1.0));
        assert!(mark.area.x >= left && mark.area.right() <= right, "{}: {:?}", mark.id, mark.area);
    }
}

#[test]
fn a_limit_that_is_exceeded_is_named_in_the_sentence_with_a_number() {
    let case = fixture::over_the_limit();
    let sentences = [ChartKind::Budget, ChartKind::People].map(|kind| page(kind, &case).title);
    assert!(sentences.iter().any(|sentence| sentence.contains("over in")), "{sentences:?}");
    for sentence in sentences {
        assert!(sentence.ends_with('.') && sentence.chars().any(|letter| letter.is_ascii_digit()), "{sentence}");
    }
}

#[test]
fn capabilities_whose_gap_is_worth_most_stand_first_on_their_axis() {
    let mut case = fixture::sample();
    let order = |case: &Case| -> Vec<String> {
        let rows = page(ChartKind::Maturity, case).table.rows;
        rows.iter().filter(|row| row[0] == "Methods").map(|row| row[1].clone()).collect()
    };
    let names = ["Trunk-based delivery", "Test strategy", "Incident practice"];
    assert_eq!(order(&case), names, "gaps are alike, and what is moved is not");
    // a wider gap is worth more of the same
    let practice = case.roadmap.capabilities.iter_mut().find(|item| item.name == "Incident practice");
    let practice = practice.expect("it is there");
    (practice.now, practice.target) = (0, 5);
    assert_eq!(order(&case)[1], "Incident practice");
    // what moves nothing comes last, however wide its gap
    case.roadmap.effects.retain(|effect| effect.output.as_str() != "incident-practice-done");
    assert_eq!(order(&case)[2], "Incident practice");
}
