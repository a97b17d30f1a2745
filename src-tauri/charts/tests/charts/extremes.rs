//! Every chart at the ends of what there can be, on pages, slides and in windows: nothing clipped, nothing overlapping,
//! nothing that says nothing.

use std::collections::BTreeMap;

use charts::scene::Text;
use charts::scorecard::Figure;
use charts::{Area, Chart, ChartKind, Options, Purpose, Size, Subject, Theme, draw, fan, scorecard, tornado};
use model::language::{Language, speaking};

use crate::fixture::{self, Case};
use crate::{options, slide, window};

/// Pages, a slide and windows that differ most from one another.
fn sizes() -> Vec<Options> {
    let page = |name| options(Size::named(name).expect("it is known"), Theme::Light, Purpose::Export);
    vec![page("A4"), slide(Theme::Light), window(1060.0, 640.0), window(2000.0, 1200.0)]
}

/// The numbers above the plan, with words as long as names are.
fn figures(case: &Case) -> Vec<Figure> {
    let name = |place: usize| case.roadmap.investments.get(place).map_or_else(String::new, |item| item.name.clone());
    let figure = |place: usize, text: String| Figure {
        label: name(place),
        text,
        detail: format!("{} · {}", name(place + 1), model::words::proof(&case.plan)),
        fill: [0.0, 0.4, 1.0, f64::INFINITY][place % 4],
        tick: [None, Some(0.0), Some(1.0)][place % 3],
        is_over: place == 3,
    };
    let value = model::words::points(case.plan.value);
    let spend = model::words::money(case.plan.spend, &case.roadmap.settings.currency);
    [value, spend, name(2), String::new()].into_iter().enumerate().map(|(place, text)| figure(place, text)).collect()
}

/// Every chart there is of a case.
fn all(case: &Case, compared: &fixture::Compared, options: &Options) -> Vec<(&'static str, Chart)> {
    let subject = case.subject();
    let mut all: Vec<(&str, Chart)> =
        ChartKind::ALL.iter().map(|kind| (kind.name(), draw(*kind, &subject, options))).collect();
    // the same with something recorded
    let tracked = compared.tracked.case.subject();
    all.push(("roadmap recorded", draw(ChartKind::Roadmap, &tracked, options)));
    let (roadmap, futures) = fixture::futures_of(case);
    let uncertain = Subject { roadmap: &roadmap, ..subject };
    for (name, draw) in
        [("fan", fan::draw as fn(&Subject, Option<&model::Futures>, &Options) -> Chart), ("tornado", tornado::draw)]
    {
        all.push((name, draw(&uncertain, Some(&futures), options)));
    }
    all.push(("fan bare", fan::draw(&subject, None, options)));
    all.push(("tornado bare", tornado::draw(&subject, None, options)));
    all.push(("scorecard", scorecard::draw(&subject, &figures(case), options)));
    all.extend(compared.charts(options));
    all
}

/// What is wrong with how texts lie in a chart, told with the texts.
fn faults(chart: &Chart, options: &Options) -> Vec<String> {
    let mut faults = vec![];
    let (width, height) = (chart.scene.width, chart.scene.height);
    let least = if options.purpose == Purpose::Screen { 11.0 } else { 9.33 };
    let texts: Vec<(Area, &Text)> = chart.scene.texts().into_iter().map(|text| (text.area(), text)).collect();
    for (at, (area, text)) in texts.iter().enumerate() {
        let short: String = text.text.chars().take(40).collect();
        // what is not a number lies nowhere
        let is_inside = area.x >= 0.0 && area.right() <= width && area.y >= 0.0 && area.bottom() <= height;
        if !is_inside {
            faults.push(format!("clipped: {short:?} {area:?} of {width} × {height}"));
        }
        if text.size < least || text.text == "…" {
            faults.push(format!("unreadable: {short:?} at {}", text.size));
        }
        for (below, other) in &texts[at + 1..] {
            if area.overlaps(below, 1.0) {
                let other: String = other.text.chars().take(40).collect();
                faults.push(format!("overlapping: {short:?} {area:?} and {other:?} {below:?}"));
            }
        }
    }
    if chart.scene.node_count() > 2_000 {
        faults.push(format!("heavy: {} nodes", chart.scene.node_count()));
    }
    let is_as_asked = match options.purpose {
        Purpose::Screen => height >= options.size.height - 0.01,
        Purpose::Export | Purpose::Slide => (height - options.size.height).abs() < 0.01,
    };
    if !is_as_asked || (width - options.size.width).abs() > 0.01 {
        faults.push(format!("{width} × {height} instead of {:?}", options.size));
    }
    faults
}

/// Every fault of every chart of a case, by chart.
fn faults_of(case: &Case) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let compared = fixture::compared(Case::started(&case.name, case.roadmap.clone(), case.plan.starts.clone()));
    for (at, options) in sizes().iter().enumerate() {
        // words are longer in French; one page shows what that does
        let languages = if at == 0 { &Language::ALL[..] } else { &[Language::English] };
        for language in languages {
            for (name, chart) in speaking(*language, || all(case, &compared, options)) {
                let place = format!("{name} · {}", case.name);
                let told = faults(&chart, options)
                    .into_iter()
                    .map(|fault| format!("{:?} {language:?} {}: {fault}", options.purpose, options.size.width));
                found.entry(place).or_default().extend(told);
            }
        }
    }
    found.retain(|_, faults| !faults.is_empty());
    found
}

#[test]
fn no_chart_clips_or_overlaps_at_the_ends_of_what_there_can_be() {
    let cases = fixture::extremes();
    let found: Vec<BTreeMap<String, Vec<String>>> = std::thread::scope(|scope| {
        let all: Vec<_> = cases.iter().map(|case| scope.spawn(|| faults_of(case))).collect();
        all.into_iter().map(|one| one.join().expect("no chart gives up")).collect()
    });
    let told = found.iter().flatten();
    let told = told.map(|(place, faults)| format!("{place}: {} faults, first {}", faults.len(), faults[0]));
    let told: Vec<String> = told.collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}
