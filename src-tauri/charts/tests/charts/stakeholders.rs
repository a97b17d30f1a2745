//! What the map of stakeholders draws: its quarters by name, who has to be won first, the way from one to the next, and
//! that a chart which is enlarged for a large window is the same chart.

use charts::scene::{Node, Role};
use charts::{Chart, Options, Purpose, Size, Theme, stakeholders};
use model::language::{Language, speaking};
use model::{Stakeholder, Stance};

use crate::fixture::{self, Case};
use crate::{options, window};

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

fn somebody(id: &str, power: u8, interest: u8) -> Stakeholder {
    Stakeholder { id: id.try_into().expect("an id"), name: id.to_uppercase(), power, interest, bears: None }
}

/// The sample with these stakeholders, each against one investment of the plan where it is said so.
fn concerned(people: &[(Stakeholder, bool)]) -> Case {
    let sample = fixture::sample();
    let mut roadmap = sample.roadmap;
    let started: Vec<_> = sample.plan.starts.keys().cloned().collect();
    let against = people.iter().zip(&started).filter(|((_, is_against), _)| *is_against);
    roadmap.stances = against
        .map(|((who, _), investment)| Stance {
            stakeholder: who.id.clone(),
            investment: investment.clone(),
            leaning: -1,
            load: 0,
        })
        .collect();
    roadmap.stakeholders = people.iter().map(|(who, _)| who.clone()).collect();
    Case::started("concerned", roadmap, sample.plan.starts)
}

fn three_to_win() -> Case {
    concerned(&[
        (somebody("finance", 5, 3), true),
        (somebody("council", 4, 4), true),
        (somebody("depots", 3, 5), true),
        (somebody("shippers", 2, 2), false),
    ])
}

fn says(chart: &Chart, words: &str) -> usize {
    chart.scene.texts().iter().filter(|text| text.text.contains(words)).count()
}

/// The circles in the mark of somebody.
fn circles(nodes: &[Node], id: &str) -> usize {
    let mut found = 0;
    for node in nodes {
        let Node::Group(group) = node else { continue };
        found += match &group.role {
            Role::Mark(mark) if mark.id == id => {
                group.nodes.iter().filter(|node| matches!(node, Node::Circle(_))).count()
            }
            _ => circles(&group.nodes, id),
        };
    }
    found
}

#[test]
fn the_quarters_of_the_map_are_named_in_either_language() {
    let case = three_to_win();
    for (language, names) in [
        (Language::English, ["Involve closely", "Keep content", "Keep informed", "Watch from afar"]),
        (Language::French, ["Associer de près", "Satisfaire", "Tenir informé", "Observer de loin"]),
    ] {
        for options in [page(), window(1072.0, 500.0), window(560.0, 300.0)] {
            let chart = speaking(language, || stakeholders::draw(&case.subject(), &options));
            for name in names {
                assert_eq!(says(&chart, name), 1, "{name} {:?}", options.size);
            }
        }
    }
}

#[test]
fn who_has_to_be_won_first_has_a_ring_and_words_and_nobody_else() {
    let case = three_to_win();
    let chart = stakeholders::draw(&case.subject(), &window(1600.0, 900.0));
    let first = stakeholders_in_order(&chart);
    assert_eq!(first.len(), 3, "{first:?}");
    let rings: Vec<usize> = first.iter().map(|id| circles(&chart.scene.nodes, id)).collect();
    assert_eq!(rings, [2, 1, 1]);
    let below = |words: &str| chart.scene.texts().iter().filter(|text| text.text.starts_with(words)).count();
    assert_eq!((below("first, before"), below("before Q")), (1, 2));
    let nobody = concerned(&[(somebody("finance", 5, 3), false)]);
    let chart = stakeholders::draw(&nobody.subject(), &page());
    assert_eq!((says(&chart, "first, before"), circles(&chart.scene.nodes, "stakeholder:finance")), (0, 1));
}

/// Ids of the marks of those who have to be won, in that order, by the numbers before their names.
fn stakeholders_in_order(chart: &Chart) -> Vec<String> {
    let mut found: Vec<(String, String)> = vec![];
    for mark in chart.marks() {
        let inside = |text: &&&charts::scene::Text| text.area().overlaps(&mark.area, 0.0);
        let texts = chart.scene.texts();
        let number = texts.iter().filter(inside).find_map(|text| text.text.split_once(". ").map(|(turn, _)| turn));
        found.extend(number.map(|turn| (turn.to_owned(), mark.id.clone())));
    }
    found.sort();
    found.into_iter().map(|(_, id)| id).collect()
}

#[test]
fn an_enlarged_chart_fills_its_room_with_the_same_words_in_larger_letters() {
    let case = three_to_win();
    let room = Size { width: 1552.0, height: 800.0 };
    let small = Size { width: room.width / 1.2, height: room.height / 1.2 };
    let usual = stakeholders::draw(&case.subject(), &options(small, Theme::Light, Purpose::Screen));
    let large = usual.clone().enlarged(1.2, room);
    assert_eq!((large.scene.width, large.scene.height), (room.width, room.height));
    let sizes = |chart: &Chart| -> Vec<(String, f64)> {
        chart.scene.texts().iter().map(|text| (text.text.clone(), text.size)).collect()
    };
    for ((word, before), (same, after)) in sizes(&usual).into_iter().zip(sizes(&large)) {
        assert_eq!(word, same);
        assert!((after - before * 1.2).abs() < 1e-9, "{word}: {before} {after}");
    }
    let (before, after) = (usual.marks(), large.marks());
    assert_eq!(before.len(), after.len());
    assert!((after[0].area.x - before[0].area.x * 1.2).abs() < 1e-9);
    assert_eq!(usual.clone().enlarged(1.0, room), usual, "the usual size is left alone");
}
