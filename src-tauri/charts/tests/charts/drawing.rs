//! Where things are: texts inside the page and apart from each other, columns under columns.
//!
//! Every chart of every case is drawn at every size in both themes and every language, once, and looked at by all tests.

use std::sync::LazyLock;

use charts::scene::{Group, Node, Role, Text};
use charts::{Area, Chart, ChartKind, MarkKind, Options, Purpose, draw};
use model::language::speaking;

use crate::fixture::{self, Case};
use crate::{all_options, in_every_language, page};

/// A chart with what it was drawn from.
struct Drawn {
    case: usize,
    kind: ChartKind,
    options: Options,
    chart: Chart,
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    vec![
        fixture::sample(),
        fixture::generated(8, 8, 3),
        fixture::generated(28, 8, 4),
        fixture::generated(60, 12, 5),
        fixture::generated(12, 40, 6),
        fixture::hostile(),
        fixture::empty(),
    ]
});

/// Every chart of every case at every size, drawn once for all tests.
static DRAWN: LazyLock<Vec<Drawn>> = LazyLock::new(|| {
    let mut drawn = vec![];
    for (at, case) in CASES.iter().enumerate() {
        for kind in ChartKind::ALL {
            for (language, options) in in_every_language(all_options()) {
                let chart = speaking(language, || draw(*kind, &case.subject(), &options));
                drawn.push(Drawn { case: at, kind: *kind, options, chart });
            }
        }
    }
    drawn
});

fn for_all(check: impl Fn(&Case, ChartKind, &Options, &Chart)) {
    for drawn in DRAWN.iter() {
        check(&CASES[drawn.case], drawn.kind, &drawn.options, &drawn.chart);
    }
}

fn told(case: &Case, kind: ChartKind, options: &Options, texts: &[&Text]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| (&text.text, text.area())).collect();
    format!("{} {kind} {:?} {:?}: {texts:?}", case.name, options.size, options.purpose)
}

#[test]
fn no_text_is_clipped_at_any_size() {
    for_all(|case, kind, options, chart| {
        for text in chart.scene.texts() {
            let area = text.area();
            let is_inside = area.x >= 0.0
                && area.right() <= chart.scene.width
                && area.y >= 0.0
                && area.bottom() <= chart.scene.height;
            assert!(is_inside, "{}", told(case, kind, options, &[text]));
        }
    });
}

#[test]
fn no_text_lies_on_another_at_any_size() {
    for_all(|case, kind, options, chart| {
        let texts: Vec<_> = chart.scene.texts().into_iter().map(|text| (text.area(), text)).collect();
        for (at, (area, text)) in texts.iter().enumerate() {
            for (below, other) in &texts[at + 1..] {
                assert!(!area.overlaps(below, 1.0), "{}", told(case, kind, options, &[text, other]));
            }
        }
    });
}

/// The texts drawn inside each mark, and where the mark is.
fn texts_of_marks<'a>(nodes: &'a [Node], found: &mut Vec<(&'a charts::Mark, Vec<&'a Text>)>) {
    for node in nodes {
        let Node::Group(Group { role, nodes }) = node else { continue };
        if let Role::Mark(mark) = role {
            let texts = nodes.iter().filter_map(|node| if let Node::Text(text) = node { Some(text) } else { None });
            found.push((mark.as_ref(), texts.collect()));
        } else {
            texts_of_marks(nodes, found);
        }
    }
}

#[test]
fn no_label_lies_on_the_bar_of_another_investment() {
    for_all(|case, kind, options, chart| {
        let mut marks = vec![];
        texts_of_marks(&chart.scene.nodes, &mut marks);
        let is_bar = |mark: &charts::Mark| matches!(mark.kind, MarkKind::Investment | MarkKind::Output);
        for (bar, _) in marks.iter().filter(|(mark, _)| is_bar(mark)) {
            for (mark, texts) in marks.iter().filter(|(mark, _)| mark.id != bar.id) {
                for text in texts {
                    let is_apart = !text.area().overlaps(&bar.area, 1.0);
                    assert!(is_apart, "{} on {}: {}", mark.id, bar.id, told(case, kind, options, &[text]));
                }
            }
        }
    });
}

#[test]
fn no_text_is_too_small_to_read() {
    for_all(|case, kind, options, chart| {
        // slides have a test of their own
        let least = if options.purpose == Purpose::Screen { 11.0 } else { 9.33 };
        for text in chart.scene.texts() {
            assert!(text.size >= least, "{}", told(case, kind, options, &[text]));
        }
    });
}

#[test]
fn no_label_says_nothing_but_an_ellipsis() {
    for_all(|case, kind, options, chart| {
        for text in chart.scene.texts() {
            assert_ne!(text.text, "…", "{}", told(case, kind, options, &[text]));
        }
    });
}

#[test]
fn a_chart_keeps_within_the_nodes_a_window_can_scroll() {
    for_all(|case, kind, options, chart| {
        let nodes = chart.scene.node_count();
        assert!(nodes <= 2_000, "{nodes} nodes: {}", told(case, kind, options, &[]));
    });
}

#[test]
fn a_page_has_the_size_asked_for_and_a_window_is_only_ever_taller() {
    for_all(|case, kind, options, chart| {
        assert!((chart.scene.width - options.size.width).abs() < 0.01);
        match options.purpose {
            Purpose::Export | Purpose::Slide => assert!((chart.scene.height - options.size.height).abs() < 0.01),
            Purpose::Screen => {
                assert!(chart.scene.height >= options.size.height, "{}", told(case, kind, options, &[]));
            }
        }
    });
}

#[test]
fn loads_stand_under_the_columns_of_the_lanes() {
    for_all(|case, kind, _, chart| {
        if kind != ChartKind::Roadmap {
            return;
        }
        let marks = chart.marks();
        let column = |at: usize| -> Option<Area> {
            marks
                .iter()
                .find(|mark| mark.id.starts_with("pool:") && mark.id.ends_with(&format!(":{at}")))
                .map(|m| m.area)
        };
        for bar in marks.iter().filter(|mark| mark.kind == MarkKind::Investment) {
            let id = bar.id.trim_start_matches("investment:");
            let (found, start) =
                case.plan.starts.iter().find(|(known, _)| known.as_str() == id).expect("it is planned");
            let last = model::evaluation::last_period(&case.roadmap, found, *start).expect("it ends in time");
            let (Some(first), Some(end)) = (column(start.index()), column(last.index())) else { continue };
            // a bar reaches to the border of its columns, a load leaves the same share free on both sides
            let share = 0.14 / 0.72;
            let left = first.x - first.width * share;
            let right = end.right() + end.width * share;
            assert!((bar.area.x - left).abs() <= 3.3 && (bar.area.right() - right).abs() <= 3.3, "{}", bar.name);
        }
        for load in marks.iter().filter(|mark| matches!(mark.kind, MarkKind::FundLoad | MarkKind::PoolLoad)) {
            let at: usize = load.id.rsplit(':').next().and_then(|at| at.parse().ok()).expect("a period");
            let above = column(at).expect("every period has a load");
            assert!((load.area.x - above.x).abs() <= 1.0 && (load.area.right() - above.right()).abs() <= 1.0);
        }
    });
}

#[test]
fn every_investment_of_the_plan_is_a_mark_with_its_full_name() {
    for_all(|case, kind, _, chart| {
        if kind != ChartKind::Roadmap {
            return;
        }
        let marks = chart.marks();
        for id in case.plan.starts.keys() {
            let mark = marks.iter().find(|mark| mark.id == format!("investment:{id}")).expect("it is drawn");
            let name = &case.roadmap.investment(id).expect("it is known").name;
            // what is never drawn is not read out either
            let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
            assert!(letters(&mark.name).starts_with(&letters(name)), "{}", mark.name);
        }
    });
}

#[test]
fn marks_have_distinct_ids_and_an_unbroken_order() {
    for_all(|_, _, _, chart| {
        let marks = chart.marks();
        let ids: std::collections::BTreeSet<_> = marks.iter().map(|mark| &mark.id).collect();
        assert_eq!(ids.len(), marks.len());
        assert!((0u32..).zip(&marks).all(|(order, mark)| mark.tab_order == order));
    });
}

#[test]
fn a_mark_says_name_axis_change_time_cost_people_step_state_and_place() {
    let chart = page(ChartKind::Roadmap, &fixture::sample());
    let marks = chart.marks();
    let mark = marks.iter().find(|mark| mark.id == "investment:portfolio-review").expect("it is pinned, so it is in");
    assert!(
        mark.name.starts_with("Portfolio review, Management, level 2 to 3, Q4 2027 to Q1 2028, €80\u{a0}k, 1.0\u{a0}FTE, step 2, pinned to Q4 2027, "),
        "{}",
        mark.name
    );
    assert!(mark.links.contains(&"investment:flow-metrics".to_owned()));
    assert!(mark.links.contains(&"step:safe-change".to_owned()));
}

#[test]
fn a_step_that_moves_nothing_says_so() {
    let chart = page(ChartKind::Roadmap, &fixture::without_effects());
    assert!(chart.scene.texts().iter().any(|text| text.text == "no outcome yet"));
    let flow = page(ChartKind::Flow, &fixture::without_effects());
    assert!(flow.scene.texts().iter().any(|text| text.text == "no outcome"));
}

#[test]
fn a_load_over_its_limit_shows_its_number_and_a_mark() {
    let case = fixture::over_the_limit();
    let chart = page(ChartKind::Roadmap, &case);
    assert!(chart.scene.texts().iter().any(|text| text.text.ends_with(" !")));
    assert!(chart.title.contains("is over its limit in"), "{}", chart.title);
}
