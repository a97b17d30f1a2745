//! What the chart of principles says and draws: its sentence in every case, signs that differ by shape, the cheapest
//! repair, its table, and that nothing lies on anything however much there is.

use std::collections::{BTreeMap, BTreeSet};

use charts::scene::{Group, Node, Role};
use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, principles};
use model::language::{Language, speaking};
use model::{Capability, Period, Practice, Principle};

use crate::fixture::{self, Case};
use crate::{all_options, in_every_language, options};

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

fn window(width: f64, height: f64) -> Options {
    options(Size { width, height }, Theme::Light, Purpose::Screen)
}

fn drawn(case: &Case) -> Chart {
    principles::draw(&case.subject(), &page())
}

fn title(case: &Case) -> String {
    drawn(case).title
}

fn principle(id: &str, name: &str, asked: u8) -> Principle {
    Principle { id: id.try_into().expect("an id"), name: name.into(), asked }
}

fn practice(principle: &str, capability: &str, level: u8) -> Practice {
    Practice {
        principle: principle.try_into().expect("an id"),
        capability: capability.try_into().expect("an id"),
        level,
    }
}

/// A plan of flow metrics alone, with these principles and practices.
fn believed(principles: Vec<Principle>, practices: Vec<Practice>) -> Case {
    let mut roadmap = fixture::sample().roadmap;
    (roadmap.principles, roadmap.practices) = (principles, practices);
    let starts = BTreeMap::from([("flow-metrics".try_into().expect("an id"), Period(2))]);
    Case::started("believed", roadmap, starts)
}

fn small_steps(asked: u8) -> (Principle, Vec<Practice>) {
    let practices = vec![practice("steps", "trunk-based-delivery", 2), practice("steps", "test-strategy", 3)];
    (principle("steps", "We work in small steps", asked), practices)
}

/// One principle that is lived today, one that the plan lives, and one that is only said.
fn case() -> Case {
    let (steps, mut practices) = small_steps(1);
    practices.extend([practice("flow", "flow-metrics", 2), practice("failure", "coaching", 1)]);
    let flow = principle("flow", "We look at the flow of all work", 1);
    let failure = principle("failure", "We learn from failure", 1);
    believed(vec![steps, flow, failure], practices)
}

/// The same before anything is planned.
fn unplanned() -> Case {
    let mut case = case();
    case.plan.starts.clear();
    case.plan.made_by.clear();
    case
}

fn says(chart: &Chart, words: &str) -> bool {
    chart.scene.texts().iter().any(|text| text.text == words)
}

/// All texts of a chart, one after the other.
fn all_words(chart: &Chart) -> String {
    let texts: Vec<&str> = chart.scene.texts().iter().map(|text| text.text.as_str()).collect();
    texts.join(" ")
}

/// The shapes of the mark with an id: what each is, and whether it is filled.
fn shapes(nodes: &[Node], id: &str) -> Vec<(&'static str, bool)> {
    let mut found = vec![];
    for node in nodes {
        let Node::Group(Group { role, nodes }) = node else { continue };
        match role {
            Role::Mark(mark) if mark.id == id => collect(nodes, &mut found),
            _ => found.extend(shapes(nodes, id)),
        }
    }
    found
}

fn collect(nodes: &[Node], found: &mut Vec<(&'static str, bool)>) {
    for node in nodes {
        match node {
            Node::Group(group) => collect(&group.nodes, found),
            Node::Rect(rect) => found.push(("square", rect.fill.is_some())),
            Node::Circle(circle) => found.push(("circle", circle.fill.is_some())),
            _ => {}
        }
    }
}

#[test]
fn the_sentence_counts_what_is_lived_and_names_what_is_only_said() {
    assert_eq!(
        title(&case()),
        "The plan puts 2 of 3 principles into practice, today 1; “We learn from failure” stays mere words."
    );
    let mut covered = case();
    covered.roadmap.principles.pop();
    assert_eq!(title(&covered), "The plan puts both principles into practice; today one is.");
    let slogans = ["One", "Two", "Three", "Four"].map(|name| principle(&name.to_lowercase(), name, 1));
    assert_eq!(
        title(&believed(slogans.to_vec(), vec![])),
        "The plan puts none of 4 principles into practice, today none; “One”, “Two” and 2 more stay mere words."
    );
    let (steps, practices) = small_steps(3);
    assert_eq!(
        title(&believed(vec![steps], practices)),
        "The plan does not put the one principle into practice: “We work in small steps” has fewer practices than \
         asked."
    );
    let french = speaking(Language::French, || title(&case()));
    assert_eq!(
        french,
        "Le plan fait vivre 2 principes sur 3, aujourd’hui 1\u{a0}; «\u{a0}We learn from failure\u{a0}» reste un slogan."
    );
}

#[test]
fn without_a_plan_it_tells_today_alone() {
    let case = unplanned();
    let chart = drawn(&case);
    assert_eq!(chart.title, "1 of 3 principles is in practice today.");
    assert!(all_words(&chart).contains("Make a plan"));
    let circles = ["steps", "flow", "failure"].map(|id| shapes(&chart.scene.nodes, &format!("principle:{id}")));
    assert!(circles.concat().iter().all(|(shape, _)| *shape == "square"));
    assert!(chart.table.rows.iter().all(|row| row[5].is_empty()), "{:?}", chart.table.rows);
}

#[test]
fn what_lives_today_by_the_plan_and_not_at_all_differs_by_shape() {
    let chart = drawn(&case());
    let shapes = |id: &str| shapes(&chart.scene.nodes, &format!("principle:{id}"));
    assert_eq!(shapes("steps"), [("square", true), ("square", false)]);
    assert_eq!(shapes("flow"), [("circle", true)]);
    assert_eq!(shapes("failure"), [("square", false)]);
    for words in ["today", "Q3 2027", "level 3", "level 1", "no practice yet", "1 in use, 1 asked"] {
        assert!(says(&chart, words), "nothing says {words}: {}", all_words(&chart));
    }
    assert!(all_words(&chart).contains("A filled square: in practice today; a circle: by the plan"));
}

#[test]
fn each_principle_can_be_pointed_at_and_names_its_practices() {
    let chart = drawn(&case());
    let marks = chart.marks();
    let ids: Vec<&str> = marks.iter().map(|mark| mark.id.as_str()).collect();
    assert_eq!(ids, ["principle:steps", "principle:flow", "principle:failure"]);
    assert!(marks.iter().all(|mark| mark.kind == MarkKind::Principle));
    let practice = "Flow metrics: by the plan since Q3 2027, from level 2 on";
    assert_eq!(marks[1].hint, ["We look at the flow of all work", "1 in use, 1 asked", practice]);
    for name in ["Trunk-based delivery", "Test strategy", "Flow metrics", "Coaching"] {
        assert!(says(&chart, name), "{name} is not whole: {}", all_words(&chart));
    }
}

#[test]
fn the_cheapest_repair_stands_beside_it_with_its_sum_and_what_it_leaves() {
    let chart = drawn(&case());
    let sums = chart.scene.texts().iter().filter(|text| text.text == "€60\u{a0}k").count();
    assert_eq!(sums, 2, "the one investment and the sum: {}", all_words(&chart));
    let (steps, practices) = small_steps(3);
    let chart = drawn(&believed(vec![steps], practices));
    assert!(says(&chart, "€450\u{a0}k"), "{}", all_words(&chart));
    assert!(all_words(&chart).contains("One principle stays short even then"), "{}", all_words(&chart));
    let mut covered = case();
    covered.roadmap.principles.pop();
    assert!(all_words(&drawn(&covered)).contains("Every principle has the practices asked"));
    let hopeless = believed(vec![principle("said", "We say so", 1)], vec![]);
    assert!(all_words(&drawn(&hopeless)).contains("Nothing that the plan leaves out"));
}

#[test]
fn the_table_has_a_row_for_each_practice_and_for_each_principle_without_one() {
    let mut case = case();
    case.roadmap.principles.push(principle("said", "We say so", 2));
    let rows = drawn(&case).table.rows;
    let cells: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let steps = "We work in small steps";
    assert_eq!(cells[0], [steps, "1", "Trunk-based delivery", "2", "yes", "today", "1 in use, 1 asked"]);
    assert_eq!(cells[1], [steps, "1", "Test strategy", "3", "no", "never", "1 in use, 1 asked"]);
    assert_eq!(cells[2][2..], ["Flow metrics", "2", "no", "Q3 2027", "1 in use, 1 asked"]);
    assert_eq!(cells[3][2..], ["Coaching", "1", "no", "never", "no practice yet"]);
    assert_eq!(cells[4], ["We say so", "2", "", "", "", "", "no practice yet"]);
    assert_eq!(cells[5], ["Cheapest way to the rest: Coaching", "", "", "", "", "", "€60,000"]);
    assert_eq!(cells.len(), 6);
}

#[test]
fn where_there_is_no_principle_it_says_what_to_do() {
    let chart = principles::draw(&fixture::empty().subject(), &window(1_060.0, 640.0));
    assert!(chart.title.starts_with("No principle is written down yet: type "), "{}", chart.title);
    assert_eq!(all_words(&chart), chart.title);
    assert!(chart.marks().is_empty() && chart.table.rows.is_empty());
}

/// As many principles as there can be, and more practices than there is room for, with hostile names.
fn crowded() -> Case {
    let Case { mut roadmap, plan, .. } = fixture::hostile();
    let names: Vec<String> = roadmap.investments.iter().map(|item| item.name.clone()).collect();
    let more = (0..34u8).zip(roadmap.capabilities.iter().cycle()).map(|(place, item)| Capability {
        id: format!("more-{place}").as_str().try_into().expect("an id"),
        ..item.clone()
    });
    let more: Vec<Capability> = more.collect();
    roadmap.capabilities.extend(more);
    for (place, name) in (0u8..24).zip(names) {
        let id = format!("principle-{place}");
        roadmap.principles.push(principle(&id, &name.repeat(1 + usize::from(place % 3)), 1 + place % 4));
        for (at, item) in (0u8..).zip(&roadmap.capabilities) {
            if place % 6 != 5 && (place + at) % 3 != 0 {
                roadmap.practices.push(practice(&id, item.id.as_str(), 1 + (place + at) % 5));
            }
        }
    }
    Case::started("crowded", roadmap, plan.starts)
}

#[test]
fn nothing_is_clipped_or_lies_on_another_however_much_there_is() {
    let case = crowded();
    let light = all_options().into_iter().filter(|options| options.theme == Theme::Light);
    let small = [(320.0, 300.0), (480.0, 700.0), (700.0, 420.0), (2_600.0, 1_500.0)];
    let all: Vec<Options> = light.chain(small.map(|(width, height)| window(width, height))).collect();
    for (language, options) in in_every_language(all) {
        let chart = speaking(language, || principles::draw(&case.subject(), &options));
        let (width, height) = (chart.scene.width, chart.scene.height);
        let texts: Vec<_> = chart.scene.texts().into_iter().map(|text| (text.area(), &text.text)).collect();
        for (at, (area, text)) in texts.iter().enumerate() {
            let is_inside = area.x >= 0.0 && area.right() <= width && area.y >= 0.0 && area.bottom() <= height;
            assert!(is_inside && *text != "…", "{:?} {:?}: {text}", options.size, options.purpose);
            for (other, below) in &texts[at + 1..] {
                assert!(!area.overlaps(other, 1.0), "{:?} {:?}: {text}, {below}", options.size, options.purpose);
            }
        }
        let nodes = chart.scene.node_count();
        assert!(nodes <= 2_000, "{nodes} nodes: {:?}", options.size);
        let marks = chart.marks();
        let ids: BTreeSet<&str> = marks.iter().map(|mark| mark.id.as_str()).collect();
        assert_eq!(ids.len(), marks.len());
        assert!((0u32..).zip(&marks).all(|(order, mark)| mark.tab_order == order));
    }
}
