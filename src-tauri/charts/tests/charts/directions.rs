//! Names from right to left: drawn, and never able to reorder the figures beside them.
//!
//! What a reader sees is worked out by the rules of Unicode (Standard Annex 9), as every viewer does it.

use charts::{ChartKind, draw};
use unicode_bidi::{BidiInfo, Level};

use crate::{all_options, fixture, page};

const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A line as it is seen, from left to right.
fn seen(text: &str) -> String {
    let info = BidiInfo::new(text, Some(Level::ltr()));
    let seen: String = info.paragraphs.iter().map(|line| info.reorder_line(line, line.range.clone())).collect();
    seen.replace(ISOLATES, "")
}

fn named(name: &str) -> fixture::Case {
    let mut case = fixture::sample();
    case.roadmap.settings.name = name.into();
    case.roadmap.investments.iter_mut().for_each(|item| item.name = name.into());
    case.roadmap.outputs.iter_mut().for_each(|item| item.name = name.into());
    case.roadmap.funds.iter_mut().for_each(|item| item.name = name.into());
    case.roadmap.pools.iter_mut().for_each(|item| item.name = name.into());
    case.roadmap.steps.iter_mut().for_each(|item| item.name = name.into());
    for item in &mut case.roadmap.outcomes {
        (item.name, item.unit) = (name.into(), name.into());
    }
    case
}

#[test]
fn a_name_from_right_to_left_never_reorders_the_figures_after_it() {
    for name in ["\u{5e6}\u{5d5}\u{5d5}\u{5ea} 3", "\u{645}\u{646}\u{635}\u{629} (12) \u{661}", "x \u{5d0}"] {
        let case = named(name);
        let (mut isolated, mut would_turn) = (0, 0);
        for kind in ChartKind::ALL {
            for options in all_options() {
                let chart = draw(*kind, &case.subject(), &options);
                let marks = chart.marks();
                let texts = chart.scene.texts().into_iter().map(|text| text.text.clone());
                let hints = marks.iter().flat_map(|mark| mark.hint.iter().chain([&mark.name])).cloned();
                for text in texts.chain(hints).chain([chart.title.clone()]) {
                    let Some((_, tail)) = text.rsplit_once(ISOLATES[1]) else { continue };
                    isolated += 1;
                    assert!(seen(&text).ends_with(tail), "{text:?} is seen as {:?}", seen(&text));
                    would_turn += usize::from(!seen(&text.replace(ISOLATES, "")).ends_with(tail));
                }
            }
        }
        assert!(isolated > 50 && would_turn > 20, "{name:?}: {isolated} isolated, {would_turn} would turn");
    }
}

#[test]
fn a_name_cannot_end_its_own_isolation() {
    let case = named("\u{5d0}\u{2069}\u{202e}\u{5d1}\u{2068}");
    for kind in ChartKind::ALL {
        let chart = page(*kind, &case);
        for text in chart.scene.texts() {
            assert!(!text.text.contains('\u{202e}'));
            assert_eq!(
                text.text.matches(ISOLATES[0]).count(),
                text.text.matches(ISOLATES[1]).count(),
                "{:?}",
                text.text
            );
        }
    }
}

#[test]
fn names_from_left_to_right_carry_no_marks() {
    for kind in ChartKind::ALL {
        assert!(!page(*kind, &fixture::sample()).svg().contains(ISOLATES));
    }
}

#[test]
fn isolation_takes_no_room_in_a_picture() {
    let width = |text: &str| {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"40\"><text y=\"20\" font-family=\"Inter\">{text}</text></svg>"
        );
        let tree = crate::files::tree(&svg);
        let mut widths = vec![];
        crate::files::collect_texts(tree.root(), &mut widths);
        widths[0]
    };
    assert!((width("\u{2068}Platform\u{2069} 3") - width("Platform 3")).abs() < 0.01);
}
