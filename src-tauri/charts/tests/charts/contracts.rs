//! The sheet of contracts: its sentence in every case, words that are whole, and no alarm about what is off.

use charts::scene::Node;
use charts::{Chart, contracts};
use model::language::{Language, speaking};
use model::{Contract, Money, Points, Share, Strictness, Threshold};

use crate::fixture::{self, Case};
use crate::window;

/// What a contract of a case asks for.
#[derive(Clone, Copy)]
enum Asked {
    /// The plan keeps it, and all five boxes have a yes.
    Sound,
    /// The plan keeps it, but nobody answers for it.
    Ownerless,
    /// The plan does not keep it.
    Missed,
}

/// The sample with contracts on one outcome that is moved and not quite reached.
fn case(asked: &[(Asked, Strictness)]) -> Case {
    let mut case = fixture::sample();
    let last = case.roadmap.settings.last_period();
    let moved = case.roadmap.outcomes.iter().find(|outcome| {
        let progress = case.evaluation.final_progress(&outcome.id);
        progress > Share(1) && progress < Share::WHOLE
    });
    let outcome = moved.expect("one is moved and not reached").id.clone();
    let contract = |(place, (asked, strictness)): (usize, &(Asked, Strictness))| Contract {
        id: format!("held-{place}").as_str().try_into().expect("an id"),
        name: format!("Promise {place}"),
        outcome: outcome.clone(),
        least: Threshold::Share(if matches!(asked, Asked::Missed) { Share::WHOLE } else { Share(1) }),
        by: last,
        // measured over a year, it has to be there a year before the end
        over: if matches!(asked, Asked::Missed) { 4 } else { 1 },
        how: "Read off each week".into(),
        owner: if matches!(asked, Asked::Ownerless) { String::new() } else { "Delivery".into() },
        penalty: Money::ZERO,
        strictness: *strictness,
        price: Points(20),
    };
    case.roadmap.contracts = asked.iter().enumerate().map(contract).collect();
    Case::started("contracts", case.roadmap, case.plan.starts)
}

fn drawn(asked: &[(Asked, Strictness)], width: f64) -> Chart {
    contracts::draw(&case(asked).subject(), &window(width, 470.0))
}

#[test]
fn the_sentence_tells_those_in_force_from_those_that_are_off() {
    use Asked::{Missed, Ownerless, Sound};
    use Strictness::{Off, Soft};
    for (asked, sentence) in [
        (&[(Sound, Soft)][..], "The plan keeps the one contract in force, with a yes in all five boxes."),
        (
            &[(Sound, Soft), (Sound, Soft), (Sound, Off), (Missed, Off)],
            "The plan keeps both contracts in force, each with a yes in all five boxes; two more are off.",
        ),
        (
            &[(Sound, Soft), (Sound, Soft), (Sound, Soft), (Missed, Off)],
            "The plan keeps all 3 contracts in force, each with a yes in all five boxes; one more is off.",
        ),
        (
            &[(Sound, Soft), (Ownerless, Soft)],
            "The plan keeps both contracts in force; one has a yes in all five boxes.",
        ),
        (
            &[(Ownerless, Soft), (Missed, Off)],
            "The plan keeps the one contract in force; it does not have a yes in all five boxes; one more is off.",
        ),
        (
            &[(Missed, Soft), (Sound, Soft), (Sound, Off)],
            "The plan misses one of 2 contracts in force: Promise 0; one more is off.",
        ),
        (&[(Missed, Soft)], "The plan misses the one contract in force: Promise 0."),
        (
            &[(Sound, Soft), (Missed, Soft), (Missed, Soft)],
            "The plan misses 2 of 3 contracts in force: Promise 1 first.",
        ),
        (&[(Sound, Off), (Sound, Off)], "All 2 contracts are off, and hold the plan to nothing."),
    ] {
        assert_eq!(drawn(asked, 1072.0).title, sentence);
    }
    let asked = [(Sound, Soft), (Sound, Soft), (Missed, Off), (Sound, Off)];
    let french = speaking(Language::French, || drawn(&asked, 1072.0).title);
    let told = "Le plan respecte les deux contrats en vigueur, chacun avec un oui dans les cinq cases\u{a0}; deux autres \
                sont désactivés.";
    assert_eq!(french, told);
}

/// The colours of what is filled inside of marks of contracts.
fn fills(nodes: &[Node], found: &mut Vec<String>) {
    for node in nodes {
        match node {
            Node::Group(group) => fills(&group.nodes, found),
            Node::Rect(rect) => found.extend(rect.fill.map(|fill| fill.to_string())),
            _ => {}
        }
    }
}

#[test]
fn a_contract_that_is_off_has_neither_the_colour_of_success_nor_that_of_alarm() {
    // `tokens.json`: diffGain, diffLoss and critical of the light theme
    let tokens: serde_json::Value = serde_json::from_str(include_str!("../../tokens.json")).expect("JSON");
    let loud: Vec<String> = ["diffGain", "diffLoss", "critical"]
        .map(|name| tokens["semantic"]["light"][name].as_str().expect("a colour").to_uppercase())
        .into();
    let is_loud = |asked: Asked, strictness: Strictness| {
        let mut found = vec![];
        fills(&drawn(&[(asked, strictness)], 1072.0).scene.nodes, &mut found);
        found.iter().any(|fill| loud.contains(&fill.to_uppercase()))
    };
    for asked in [Asked::Sound, Asked::Ownerless, Asked::Missed] {
        assert!(is_loud(asked, Strictness::Soft));
        assert!(!is_loud(asked, Strictness::Off));
    }
}

#[test]
fn the_words_of_a_contract_are_whole_inside_of_its_row_and_say_bar_and_line() {
    let asked = [(Asked::Sound, Strictness::Soft), (Asked::Missed, Strictness::Soft), (Asked::Missed, Strictness::Off)];
    for (language, word, cut_off) in [(Language::English, "asked", "Q4"), (Language::French, "demandé", "T4")] {
        for width in [1072.0, 1440.0] {
            let chart = speaking(language, || drawn(&asked, width));
            let texts = chart.scene.texts();
            let marks = chart.marks();
            assert_eq!(marks.len(), 3);
            for text in &texts {
                assert!(!text.text.ends_with('…') && !text.text.ends_with(cut_off), "{}", text.text);
                let area = text.area();
                let row = marks.iter().find(|mark| mark.area.overlaps(&area, 0.0));
                let clear = |row: &charts::Area| area.y >= row.y + 2.0 && area.bottom() <= row.bottom() - 2.0;
                assert!(row.is_none_or(|mark| clear(&mark.area)), "{}: {area:?}", text.text);
            }
            let said = texts.iter().filter(|text| text.text.contains(word)).count();
            assert_eq!(said, 3, "the values of bar and line in each row at {width}");
        }
    }
}
