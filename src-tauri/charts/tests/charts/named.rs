//! What is named in a picture: names that are whole, axes beside their money, what dashes mean.

use charts::{Chart, ChartKind, MarkKind, draw};
use model::language::{Language, speaking};

use crate::{fixture, window};

fn texts(chart: &Chart) -> Vec<String> {
    chart.scene.texts().iter().map(|text| text.text.clone()).collect()
}

#[test]
fn no_name_in_the_graph_of_needs_is_cut_where_there_is_room() {
    let case = fixture::sample();
    let chart = draw(ChartKind::Needs, &case.subject(), &window(1440.0, 900.0));
    let cut: Vec<String> = texts(&chart).into_iter().filter(|text| text.ends_with('…')).collect();
    assert_eq!(cut, Vec::<String>::new());
    assert!(texts(&chart).iter().any(|text| text == "Progressive delivery and feature flags"));
}

#[test]
fn what_holds_up_most_is_one_line_and_dashes_are_said_once() {
    let mut case = fixture::sample();
    case.plan.starts.retain(|id, _| id.as_str() != "chaos-testing");
    let case = fixture::Case::started("less", case.roadmap, case.plan.starts);
    for language in Language::ALL {
        let chart = speaking(language, || draw(ChartKind::Needs, &case.subject(), &window(1440.0, 900.0)));
        let (ranked, dashed) = match language {
            Language::English => ("Holds up most: 1 ", "not in the plan"),
            Language::French => ("Retient le plus\u{a0}: 1 ", "hors du plan"),
        };
        let texts = texts(&chart);
        let lines: Vec<&String> = texts.iter().filter(|text| text.starts_with(ranked)).collect();
        assert!(lines.len() == 1 && lines[0].contains(" · 2 ") && lines[0].contains(" · 3 "), "{lines:?}");
        assert_eq!(texts.iter().filter(|text| *text == dashed).count(), 1, "{language:?}");
    }
}

#[test]
fn every_axis_with_money_is_named_at_its_block_of_activities() {
    let mut case = fixture::sample();
    // small beside the others, so that its part has no room for a name
    for item in case.roadmap.investments.iter_mut().filter(|item| item.axis == model::Axis::Management) {
        item.cost.iter_mut().flat_map(|cost| &mut cost.per_period).for_each(|money| *money = model::Money(100_000));
    }
    let case = fixture::Case::started("small", case.roadmap, case.plan.starts);
    let chart = draw(ChartKind::Flow, &case.subject(), &window(1440.0, 900.0));
    let texts = chart.scene.texts();
    let blocks: Vec<_> = chart.marks().into_iter().filter(|mark| mark.kind == MarkKind::Step).collect();
    assert!(!blocks.is_empty());
    for block in blocks {
        let id = block.id.strip_prefix("step:").expect("all is done within the steps");
        let at = case.roadmap.steps.iter().position(|step| step.id.as_str() == id).expect("it is known");
        let has_money = |axis: model::Axis| {
            let inside = case.roadmap.investments.iter().filter(|item| item.axis == axis);
            let mut ends = inside.filter(|item| item.total_cost() > model::Money::ZERO).filter_map(|item| {
                model::evaluation::last_period(&case.roadmap, &item.id, *case.plan.starts.get(&item.id)?)
            });
            ends.any(|last| case.roadmap.step_of(last) == Some(at))
        };
        for axis in model::Axis::ALL.into_iter().filter(|axis| has_money(*axis)) {
            let mut inside = texts.iter().filter(|text| text.area().overlaps(&block.area, 0.0));
            assert!(inside.any(|text| text.text.contains(axis.name())), "{}: {axis:?}", block.name);
        }
    }
}

#[test]
fn the_heads_of_the_flow_are_whole_in_either_language() {
    let case = fixture::sample();
    for language in Language::ALL {
        let chart = speaking(language, || draw(ChartKind::Flow, &case.subject(), &window(1072.0, 760.0)));
        let heads = chart.scene.texts().into_iter().filter(|text| text.baseline < 40.0);
        let cut: Vec<&String> = heads.map(|text| &text.text).filter(|text| text.ends_with('…')).collect();
        assert_eq!(cut, Vec::<&String>::new(), "{language:?}");
    }
}

#[test]
fn the_words_about_throughput_are_true_in_either_theme() {
    let case = fixture::tracked(&fixture::sample()).case;
    for (language, word) in [(Language::English, "filled as far as"), (Language::French, "remplie jusqu’à")] {
        let chart = speaking(language, || charts::throughput::draw(&case.subject(), &window(1440.0, 900.0)));
        let said = texts(&chart).join(" ");
        assert!(said.contains(word) && !said.contains("dark") && !said.contains("foncée"), "{said}");
    }
}
