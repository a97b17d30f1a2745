//! The charts of the Compare screen at every size: nothing clipped, nothing overlapping, every figure in the table.

use std::sync::LazyLock;

use charts::scene::Text;
use charts::{Chart, MarkKind, Options, Purpose, Size, Theme};
use model::language::{Language, speaking};

use crate::fixture::{self, Compared};
use crate::{all_options, in_every_language, options, slide, window};

struct Drawn {
    case: usize,
    name: &'static str,
    options: Options,
    chart: Chart,
}

static CASES: LazyLock<Vec<Compared>> = LazyLock::new(|| {
    let cases = vec![
        fixture::sample(),
        fixture::generated(1, 8, 3),
        fixture::generated(60, 12, 5),
        fixture::nothing_in(fixture::generated(60, 12, 5)),
        fixture::generated(12, 40, 6),
        fixture::hostile(),
        fixture::empty(),
    ];
    cases.into_iter().map(fixture::compared).collect()
});

static DRAWN: LazyLock<Vec<Drawn>> = LazyLock::new(|| {
    let mut drawn = vec![];
    for (case, compared) in CASES.iter().enumerate() {
        // themes differ in colours alone
        let light = all_options().into_iter().filter(|options| options.theme == Theme::Light);
        for (language, options) in in_every_language(light.collect()) {
            for (name, chart) in speaking(language, || compared.charts(&options)) {
                drawn.push(Drawn { case, name, options: options.clone(), chart });
            }
        }
    }
    drawn
});

fn told(drawn: &Drawn, texts: &[&Text]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| (&text.text, text.area())).collect();
    let case = &CASES[drawn.case].before.name;
    format!("{case} {} {:?} {:?}: {texts:?}", drawn.name, drawn.options.size, drawn.options.purpose)
}

#[test]
fn no_text_is_clipped_or_too_small_at_any_size() {
    for drawn in DRAWN.iter() {
        // slides have a test of their own
        let least = if drawn.options.purpose == Purpose::Screen { 11.0 } else { 9.33 };
        for text in drawn.chart.scene.texts() {
            let area = text.area();
            let (width, height) = (drawn.chart.scene.width, drawn.chart.scene.height);
            let is_inside = area.x >= 0.0 && area.right() <= width && area.y >= 0.0 && area.bottom() <= height;
            assert!(is_inside, "{}", told(drawn, &[text]));
            assert!(text.size >= least && text.text != "…", "{}", told(drawn, &[text]));
        }
    }
}

#[test]
fn no_text_of_a_comparison_lies_on_another() {
    for drawn in DRAWN.iter() {
        let texts: Vec<_> = drawn.chart.scene.texts().into_iter().map(|text| (text.area(), text)).collect();
        for (at, (area, text)) in texts.iter().enumerate() {
            for (below, other) in &texts[at + 1..] {
                assert!(!area.overlaps(below, 1.0), "{}", told(drawn, &[text, other]));
            }
        }
    }
}

#[test]
fn a_page_has_its_size_a_window_scrolls_and_both_stay_light() {
    for drawn in DRAWN.iter() {
        let (scene, size) = (&drawn.chart.scene, drawn.options.size);
        assert!((scene.width - size.width).abs() < 0.01, "{}", told(drawn, &[]));
        match drawn.options.purpose {
            Purpose::Export | Purpose::Slide => {
                assert!((scene.height - size.height).abs() < 0.01, "{}", told(drawn, &[]))
            }
            Purpose::Screen => assert!(scene.height >= size.height, "{}", told(drawn, &[])),
        }
        assert!(scene.node_count() <= 2_000, "{} nodes: {}", scene.node_count(), told(drawn, &[]));
        for mark in drawn.chart.marks() {
            let area = mark.area;
            let is_inside = area.right() <= scene.width + 0.5 && area.bottom() <= scene.height + 0.5;
            assert!(area.x >= -4.5 && area.y >= -0.5 && is_inside, "{}: {}", mark.id, told(drawn, &[]));
        }
    }
}

#[test]
fn the_same_comparison_gives_the_same_bytes_and_well_formed_files() {
    let size = Size::named("A4").expect("A4 is known");
    for compared in [&CASES[0], &CASES[5]] {
        let options = options(size, Theme::Light, Purpose::Export);
        for ((name, one), (_, other)) in compared.charts(&options).into_iter().zip(compared.charts(&options)) {
            assert_eq!(one.svg(), other.svg(), "{name}");
            usvg::roxmltree::Document::parse(&one.svg()).expect("the SVG is XML");
            assert!(one.pdf().expect("a page").starts_with(b"%PDF"), "{name}");
            assert!(!one.svg().contains("<script"), "{name}");
        }
    }
}

#[test]
fn tables_hold_what_the_charts_draw() {
    let compared = &CASES[0];
    let options = options(Size::named("16:9").expect("known"), Theme::Light, Purpose::Export);
    for (name, chart) in compared.charts(&options) {
        for row in &chart.table.rows {
            assert_eq!(row.len(), chart.table.columns.len(), "{name}");
        }
        let rows = |word: &str| chart.table.rows.iter().filter(|row| row.iter().any(|cell| cell == word)).count();
        let marks = |kind: MarkKind| chart.marks().iter().filter(|mark| mark.kind == kind).count();
        match name {
            "difference" => {
                let comparison = &compared.comparison;
                assert_eq!(rows("enters"), comparison.entered.len());
                assert_eq!(rows("drops"), comparison.dropped.len());
                assert_eq!(rows("moves"), comparison.moved.len());
                assert!(!comparison.moved.is_empty() && !comparison.dropped.is_empty());
                assert_eq!(rows("Investment"), marks(MarkKind::Investment));
                assert_eq!(rows("Outcome"), comparison.outcomes.len());
            }
            "curve-time" | "curve-money" => {
                let so_far = compared.before.evaluation.value_so_far(&compared.before.roadmap);
                assert_eq!(so_far.last(), Some(&compared.before.plan.value), "it adds up to the value of the plan");
                for (row, value) in chart.table.rows.iter().zip(&so_far) {
                    assert_eq!(row[1], model::words::points_exact(*value));
                }
                assert_eq!(marks(MarkKind::Period), so_far.len());
            }
            "frontier" => assert_eq!((chart.table.rows.len(), marks(MarkKind::Budget)), (9, 9)),
            "price" => assert_eq!(chart.table.rows.len(), compared.rows.len()),
            _ => {}
        }
    }
}

#[test]
fn a_slide_has_no_column_for_decisions_where_there_is_none_and_a_window_has_it() {
    let mut compared = fixture::compared(fixture::sample());
    let says_decision = |compared: &Compared, options: &Options| {
        let charts = compared.charts(options);
        let (_, chart) = charts.iter().find(|(name, _)| *name == "price").expect("it is drawn");
        chart.scene.texts().iter().any(|text| text.text == "Decision")
    };
    let (slide, window) = (slide(Theme::Light), window(1440.0, 900.0));
    assert!(says_decision(&compared, &slide) && says_decision(&compared, &window));
    compared.rows.iter_mut().for_each(|row| row.decision.clear());
    assert!(!says_decision(&compared, &slide) && says_decision(&compared, &window));
}

#[test]
fn the_words_about_the_smallest_change_are_whole_in_the_window_where_they_take_seven_lines() {
    let mut compared = fixture::compared(fixture::sample());
    let change = "+1,5 ETP chaque trimestre de T3 2027–T3 2028 pour Product engineering le fait entrer à partir du T1 \
                  2028 sans perte, et rapporte 11 pts. Essayé.";
    compared.rows.iter_mut().for_each(|row| row.change = change.into());
    let charts = compared.charts(&window(1072.0, 640.0));
    let (_, chart) = charts.iter().find(|(name, _)| *name == "price").expect("it is drawn");
    let whole = chart.scene.texts().iter().filter(|text| text.text.ends_with("Essayé.")).count();
    assert_eq!(whole, compared.rows.len());
}

#[test]
fn the_title_over_money_has_a_verb_for_either_plan() {
    let case = fixture::sample();
    let other = |name| Some(charts::Other { name, subject: case.subject() });
    let title = |name| {
        let over = charts::Over::Money;
        charts::value_curve::draw(&case.subject(), other(name), over, &window(1440.0, 900.0)).title
    };
    let asked = title("what if “budget -20%”");
    assert!(asked.contains("; with “budget -20%” it would bring ") && !asked.contains("what if"), "{asked}");
    let french = speaking(Language::French, || title("et si «\u{a0}budget -20%\u{a0}»"));
    assert!(french.contains("avec «\u{a0}budget -20%\u{a0}», il apporterait "), "{french}");
    assert!(title("the listed order").contains("; with the listed order it would bring "));
}

#[test]
fn each_trajectory_names_the_first_and_the_last_period_a_step_and_its_unit() {
    let compared = fixture::compared(fixture::sample());
    for width in [1072.0, 1440.0, 2000.0] {
        let charts = compared.charts(&window(width, 480.0));
        let (_, chart) = charts.iter().find(|(name, _)| *name == "trajectories").expect("it is drawn");
        let texts = chart.scene.texts();
        let count = |word: &str| texts.iter().filter(|text| text.text == word).count();
        let outcomes = &compared.tracked.case.roadmap.outcomes;
        assert_eq!((count("Q1 2027"), count("Q4 2028")), (outcomes.len(), outcomes.len()), "{width}");
        assert_eq!(count("step 1"), outcomes.len(), "{width}");
        for outcome in outcomes {
            let beside = format!("{} ({})", outcome.name, outcome.unit);
            assert!(count(&beside) == 1 || count(&outcome.unit) > 0, "{width}: {beside}");
        }
    }
}

#[test]
fn titles_of_panels_stand_clear_of_the_panels_above_in_a_large_window() {
    let compared = fixture::compared(fixture::sample());
    let charts = compared.charts(&window(1600.0, 680.0));
    let (_, chart) = charts.iter().find(|(name, _)| *name == "trajectories").expect("it is drawn");
    let texts = chart.scene.texts();
    let lowest = texts.iter().filter(|text| text.text == "Q1 2027").map(|text| text.baseline);
    let mut lowest: Vec<f64> = lowest.collect();
    lowest.sort_by(f64::total_cmp);
    let first = *lowest.first().expect("periods are named");
    let titles = texts.iter().filter(|text| (text.size - 13.0).abs() < 0.01 && text.baseline > first);
    let next = titles.map(|text| text.area().y).fold(f64::INFINITY, f64::min);
    assert!(next - first >= 24.0, "{next} is crowded to {first}");
}

#[test]
fn a_page_of_prices_that_is_full_says_how_many_are_not_shown() {
    let compared = &CASES[3];
    let options = options(Size::named("A4").expect("known"), Theme::Light, Purpose::Export);
    let charts = compared.charts(&options);
    let (_, chart) = charts.iter().find(|(name, _)| *name == "price").expect("it is drawn");
    let shown = chart.marks().len();
    let rest = compared.rows.len() - shown;
    assert!(shown > 8 && rest > 0, "{shown} of {}", compared.rows.len());
    let hidden = compared.rows.iter().skip(shown);
    let dearest = hidden.filter(|row| row.price.is_some()).max_by_key(|row| row.price).expect("some have a price");
    let (begin, end) =
        (format!("and {rest} more, up to “"), format!("” at {}; all are in the table", dearest.price_in_words));
    let says = chart.scene.texts().iter().any(|text| text.text.starts_with(&begin) && text.text.ends_with(&end));
    assert!(says, "nothing says {begin}…{end}");
}
