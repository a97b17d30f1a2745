//! What stands below every chart on a page: of which plan it is drawn.

use charts::{Chart, ChartKind, Options, Purpose, Size, Theme, draw};
use model::language::{Language, speaking};

use crate::fixture;
use crate::options;

fn page() -> Options {
    options(Size::named("A4").expect("A4 is known"), Theme::Light, Purpose::Export)
}

/// The words below the line at the foot of a page.
fn footer(chart: &Chart) -> String {
    let texts = chart.scene.texts();
    let lowest = texts.iter().map(|text| text.baseline).fold(0.0, f64::max);
    // at most two lines, and nothing else stands as low
    let low = texts.iter().filter(|text| lowest - text.baseline < 2.2 * text.size);
    low.map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ").replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_chart_says_which_plan_it_shows() {
    let compared = fixture::compared(fixture::sample());
    let before = compared.before.subject();
    let alone = ChartKind::ALL.iter().map(|kind| (kind.name(), draw(*kind, &before, &page())));
    let futures = [charts::fan::draw, charts::tornado::draw].map(|draw| ("futures", draw(&before, None, &page())));
    let scorecard = ("scorecard", charts::scorecard::draw(&before, &[], &page()));
    for (name, chart) in alone.chain(compared.charts(&page())).chain(futures).chain([scorecard]) {
        let footer = footer(&chart);
        match name {
            "difference" => {
                assert!(footer.starts_with("Meridian Parcel · Budget −20% and "), "{footer}");
                assert!(footer.contains(" against Base · planned 21 Nov 2026"), "{footer}");
            }
            _ => assert!(footer.starts_with("Meridian Parcel · Base plan · planned 21 Nov 2026"), "{name}: {footer}"),
        }
    }
    let french = speaking(Language::French, || draw(ChartKind::Roadmap, &before, &page()));
    assert!(footer(&french).contains(" · Plan de base · "), "{}", footer(&french));
}

#[test]
fn what_is_drawn_without_a_plan_is_of_no_scenario() {
    let mut case = fixture::sample();
    case.plan.made_by.clear();
    let chart = charts::skills::draw(&case.subject(), &page());
    assert!(!footer(&chart).contains("Base plan"), "{}", footer(&chart));
}
