//! Pages of the story: every text can be read from the back of a room, an own title is marked, many pages are one file.

use charts::{Chart, ChartKind, Theme, draw};

use crate::fixture::{self, Case};
use crate::slide;

/// 18 px at a height of 1,080 px are 15 px at 900.
const LEAST: f64 = 15.0;

/// The most outcomes and steps a slide of the flow has room for, and the most bars one of a difference has.
const MOST_BLOCKS: usize = 6;
const MOST_BARS: usize = 40;

fn cases() -> Vec<Case> {
    vec![
        fixture::sample(),
        fixture::generated(8, 8, 3),
        fixture::generated(28, 8, 4),
        fixture::generated(60, 12, 5),
        fixture::generated(12, 40, 6),
        fixture::empty(),
    ]
}

/// The smallest text of a chart, and what it says.
fn smallest(chart: &Chart) -> (f64, String) {
    let texts = chart.scene.texts().into_iter().map(|text| (text.size, text.text.clone()));
    texts.min_by(|one, other| one.0.total_cmp(&other.0)).unwrap_or((f64::INFINITY, String::new()))
}

#[test]
fn every_text_of_a_slide_has_at_least_18_px_at_1080p() {
    let mut small = vec![];
    for case in cases() {
        let drawn = ChartKind::ALL.iter().map(|kind| (kind.name(), draw(*kind, &case.subject(), &slide(Theme::Light))));
        let name = case.name.clone();
        let is_crowded = case.roadmap.outcomes.len() > MOST_BLOCKS || case.roadmap.steps.len() > MOST_BLOCKS;
        let has_many = case.roadmap.investments.len() > MOST_BARS;
        for (kind, chart) in drawn {
            let (size, text) = smallest(&chart);
            // what cannot be left out is smaller where there is too much of it
            if size < LEAST && !(is_crowded && kind == "flow") {
                small.push(format!("{name} {kind}: {size:.1} {text}"));
            }
        }
        for (kind, chart) in fixture::compared(case).charts(&slide(Theme::Light)) {
            let (size, text) = smallest(&chart);
            if size < LEAST && !(has_many && kind == "difference") {
                small.push(format!("{name} {kind}: {size:.1} {text}"));
            }
        }
    }
    assert_eq!(small, Vec::<String>::new());
}

#[test]
fn the_words_about_what_is_left_out_are_whole_on_a_slide() {
    for case in [fixture::sample(), fixture::generated(28, 8, 4), fixture::generated(60, 12, 5)] {
        let name = case.name.clone();
        let charts = fixture::compared(case).charts(&slide(Theme::Light));
        let (_, price) = charts.iter().find(|(kind, _)| *kind == "price").expect("it is one of them");
        let texts: Vec<String> = price.scene.texts().iter().map(|text| text.text.clone()).collect();
        let cut: Vec<&String> = texts.iter().filter(|text| text.ends_with('…')).collect();
        assert_eq!(cut, Vec::<&String>::new(), "{name}");
        let whole = texts.iter().filter(|text| text.contains("Tried.")).count();
        assert!(whole >= 3, "{name}: only {whole} rows");
        let rows = price.table.rows.len();
        let says_rest = texts.iter().any(|text| text.contains(" more, ") && text.contains(" in the table"));
        assert_eq!(whole < rows, says_rest, "{name}: {whole} of {rows} rows");
    }
}

#[test]
fn an_own_title_is_on_the_page_and_marked() {
    let case = fixture::sample();
    let mut options = slide(Theme::Light);
    options.title = Some("Weekly releases in three steps".into());
    let chart = draw(ChartKind::Roadmap, &case.subject(), &options);
    let says = |words: &str| chart.scene.texts().iter().any(|text| text.text.contains(words));
    assert!(says("Weekly releases in three steps") && says("title edited"));
    assert!(chart.title.starts_with("Three steps") || !chart.title.contains("Weekly releases in three steps"));
}

#[test]
fn several_charts_are_one_file_with_a_page_each_and_the_same_bytes_again() {
    let case = fixture::sample();
    let charts: Vec<Chart> =
        ChartKind::ALL.iter().map(|kind| draw(*kind, &case.subject(), &slide(Theme::Light))).collect();
    let file = Chart::pages(&charts, "Meridian Parcel").expect("a file");
    let count = file.windows(9).filter(|window| window == b"/MediaBox").count();
    assert_eq!(count, charts.len());
    assert_eq!(file, Chart::pages(&charts, "Meridian Parcel").expect("a file"));
    assert!(Chart::pages(&[], "Nothing").is_err());
}
