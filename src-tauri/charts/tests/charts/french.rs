//! What charts say in French: their sentences, and that no English word of theirs is left.

use charts::{ChartKind, Purpose, Size, Theme, draw};
use model::language::{Language, speaking};

use crate::{fixture, options};

/// Words that only English messages of charts have, as a text is looked through for them.
const ENGLISH: [&str; 12] = [
    " the ", " of ", " with ", "outcome", "output ", "Spend", "Value ", "planned", "Not in", " free", "Period",
    "Needed",
];

#[test]
fn a_chart_speaks_french_throughout() {
    let case = fixture::sample();
    let mut names: Vec<&str> = case.roadmap.investments.iter().map(|item| item.name.as_str()).collect();
    names.extend(case.roadmap.outputs.iter().map(|item| item.name.as_str()));
    names.extend(case.roadmap.outcomes.iter().flat_map(|item| [item.name.as_str(), &item.metric, &item.unit]));
    names.extend(case.roadmap.capabilities.iter().map(|item| item.name.as_str()));
    names.extend(case.roadmap.steps.iter().flat_map(|item| [item.name.as_str(), &item.promise]));
    names.extend(case.roadmap.funds.iter().map(|item| item.name.as_str()));
    names.extend(case.roadmap.pools.iter().map(|item| item.name.as_str()));
    names.push(&case.roadmap.settings.name);
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let page = Size::named("16:9").expect("16:9 is known");
    for kind in ChartKind::ALL {
        let chart =
            speaking(Language::French, || draw(*kind, &case.subject(), &options(page, Theme::Light, Purpose::Export)));
        let mut said = vec![chart.title.clone(), chart.scene.description.clone(), chart.table.title.clone()];
        said.extend(chart.marks().into_iter().flat_map(|mark| mark.hint.into_iter().chain([mark.name])));
        said.extend(chart.table.columns.iter().cloned());
        for text in said {
            let bare =
                names.iter().filter(|name| !name.is_empty()).fold(text.clone(), |text, name| text.replace(name, ""));
            let left = ENGLISH.iter().find(|word| bare.contains(**word));
            assert_eq!(left, None, "{kind}: {text}");
        }
    }
}

#[test]
fn headlines_name_their_figures_in_french() {
    let case = fixture::sample();
    let (title, subtitle) = speaking(Language::French, || {
        (charts::sentence::headline(&case.subject()), charts::sentence::subtitle(&case.subject()))
    });
    assert!(title.contains("passer «\u{a0}") && title.contains("est au maximum"), "{title}");
    assert!(subtitle.starts_with("Valeur ") && subtitle.contains("hors du plan"), "{subtitle}");
}
