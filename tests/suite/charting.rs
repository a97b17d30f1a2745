//! Charts of whole roadmaps: that they add up to the plan, and that every format is what it claims.

use charts::{ChartKind, Options, Purpose, Size, Subject, Theme, draw};
use model::{Evaluation, Money, Plan, Roadmap, Share};
use planner::Unwatched;

fn solved(name: &str, seconds: f64) -> (Roadmap, Plan) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/roadmaps").join(name);
    let text = std::fs::read_to_string(path).expect("the fixture is there");
    let read = exchange::json::read(&text).expect("the fixture is a roadmap file");
    let plan = read.plan.unwrap_or_else(|| {
        let options = planner::Options::seconds(seconds);
        planner::make_plan(&read.roadmap, &options, &mut Unwatched).expect("the fixture can be planned")
    });
    (read.roadmap, plan)
}

fn fixtures() -> Vec<(Roadmap, Plan)> {
    vec![solved("sample.json", 60.0), solved("small.json", 60.0), solved("stress.json", 1.0)]
}

fn options(theme: Theme, size: &str) -> Options {
    let size = Size::named(size).expect("a known size");
    Options { size, theme, purpose: Purpose::Export, stamp: Some("21 Nov 2026, 14:02".into()), title: None }
}

/// An exact amount of a table as a whole number of its last digit.
fn digits(cell: &str) -> i64 {
    cell.replace(['.', ','], "").parse().unwrap_or_else(|_| panic!("\"{cell}\" is not an exact amount"))
}

#[test]
fn the_tables_of_both_charts_add_up_to_the_plan_to_the_last_digit() {
    for (roadmap, plan) in fixtures() {
        let evaluation = Evaluation::new(&roadmap, &plan.starts);
        let subject = Subject { roadmap: &roadmap, plan: &plan, evaluation: &evaluation };
        let table = draw(ChartKind::Roadmap, &subject, &options(Theme::Light, "16:9")).table;
        let column = |name: &str| {
            let is_it = |column: &String| column == name || column.starts_with(&format!("{name},"));
            table.columns.iter().position(is_it).unwrap_or_else(|| panic!("no column {name} in {:?}", table.columns))
        };
        let (inside, cost) = (column("In the plan"), column("Cost"));
        let spend: i64 = table.rows.iter().filter(|row| row[inside] == "yes").map(|row| digits(&row[cost])).sum();
        assert_eq!(Money(spend), plan.spend, "{}", roadmap.settings.name);
        assert_eq!(table.rows.len(), roadmap.investments.len());

        for outcome in &roadmap.outcomes {
            let counted: Share = evaluation
                .contributions
                .iter()
                .filter(|contribution| contribution.outcome == outcome.id)
                .map(|contribution| contribution.counted)
                .sum();
            assert_eq!(counted, evaluation.final_progress(&outcome.id), "{}", outcome.name);
        }
        assert_eq!(
            evaluation.value_by_outcome.values().copied().sum::<model::Value>() + evaluation.worth_of_levels(),
            plan.value
        );
        let flow = draw(ChartKind::Flow, &subject, &options(Theme::Light, "16:9")).table;
        assert!(flow.rows.len() >= evaluation.contributions.len(), "every contribution has a row");
    }
}

#[test]
fn every_format_in_every_size_and_theme_is_what_it_claims_to_be() {
    for (roadmap, plan) in fixtures() {
        let evaluation = Evaluation::new(&roadmap, &plan.starts);
        let subject = Subject { roadmap: &roadmap, plan: &plan, evaluation: &evaluation };
        for kind in ChartKind::ALL {
            for theme in Theme::ALL {
                for size in Size::NAMES {
                    let chart = draw(*kind, &subject, &options(*theme, size));
                    let svg = chart.svg();
                    assert!(svg.starts_with("<svg") && svg.contains("</svg>"));
                    assert_eq!(svg, draw(*kind, &subject, &options(*theme, size)).svg(), "the same bytes each time");
                    assert!(!svg.contains("<script") && !svg.contains("NaN"), "{kind} {size}");
                    assert!(svg.contains(&model::words::proof(&plan)), "the proof state stands on the page");
                }
            }
            let chart = draw(*kind, &subject, &options(Theme::Light, "A4"));
            assert!(chart.pdf().expect("a page can be written").starts_with(b"%PDF"));
            assert!(chart.png(1.0).expect("a picture can be written").starts_with(b"\x89PNG"));
            assert!(chart.table.csv().lines().count() > 1);
        }
    }
}

#[test]
fn every_mark_has_a_name_a_place_on_the_chart_and_one_place_in_the_tab_order() {
    for (roadmap, plan) in fixtures() {
        let evaluation = Evaluation::new(&roadmap, &plan.starts);
        let subject = Subject { roadmap: &roadmap, plan: &plan, evaluation: &evaluation };
        for kind in ChartKind::ALL {
            let size = Size { width: 1060.0, height: 640.0 };
            let screen = Options { size, theme: Theme::Dark, purpose: Purpose::Screen, stamp: None, title: None };
            let chart = draw(*kind, &subject, &screen);
            let marks = chart.marks();
            let mut order: Vec<u32> = marks.iter().map(|mark| mark.tab_order).collect();
            order.sort_unstable();
            order.dedup();
            assert_eq!(order.len(), marks.len());
            for mark in &marks {
                assert!(!mark.name.is_empty() && !mark.hint.is_empty(), "{}", mark.id);
                assert!(mark.area.x >= -0.5 && mark.area.right() <= chart.scene.width + 0.5, "{}", mark.id);
                assert!(mark.area.y >= -0.5 && mark.area.bottom() <= chart.scene.height + 0.5, "{}", mark.id);
            }
            if *kind == ChartKind::Roadmap {
                for id in plan.starts.keys() {
                    assert!(marks.iter().any(|mark| mark.id == format!("investment:{id}")), "{id} is not on the chart");
                }
            }
        }
    }
}
