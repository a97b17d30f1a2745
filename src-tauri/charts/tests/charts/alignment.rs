//! The ladders of the themes: the sentence, what is marked as ahead, what waits until when, the way out, the table.

use charts::scene::{Group, Node, Piece, Role};
use charts::{Chart, MarkKind, Options, Purpose, Size, alignment};
use model::language::{Language, speaking};
use model::{Decision, Period, Theme, id};

use crate::fixture::{self, Case};
use crate::options;

const TRUNK: &str = "trunk-based-delivery";
const TESTS: &str = "test-strategy";
const MEMBERS: &[&str] = &[TRUNK, TESTS];
/// Brings trunk-based delivery from level 2 to 3 and 4, which is too far ahead of a test strategy at level 1.
const ALONE: [(&str, u16); 3] =
    [(TRUNK, 0), ("deployment-pipeline-for-every-team", 0), ("progressive-delivery-and-feature-flags", 2)];
/// Brings the test strategy to levels 2 and 3 after that.
const AFTER: [(&str, u16); 2] = [(TESTS, 2), ("contract-tests", 4)];

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), charts::Theme::Light, Purpose::Export)
}

fn window() -> Options {
    options(Size { width: 1060.0, height: 640.0 }, charts::Theme::Light, Purpose::Screen)
}

/// The sample with these themes (name, gap, capabilities) and a plan that starts these investments.
fn themed(themes: &[(&str, u8, &[&str])], starts: &[(&str, u16)]) -> Case {
    let mut roadmap = fixture::sample().roadmap;
    for (name, gap, members) in themes {
        let theme = Theme { id: id::slug(name).as_str().try_into().expect("an id"), name: (*name).into(), gap: *gap };
        for member in *members {
            roadmap.set_companion(theme.id.clone(), (*member).try_into().expect("an id"), true);
        }
        roadmap.themes.push(theme);
    }
    let start = |(id, at): &(&str, u16)| ((*id).try_into().expect("an id"), Period(*at));
    Case::started("themed", roadmap, starts.iter().map(start).collect())
}

fn delivery(starts: &[(&str, u16)]) -> Case {
    themed(&[("Delivery", 1, MEMBERS)], starts)
}

/// Without a plan.
fn unplanned(mut case: Case) -> Case {
    case.plan.starts.clear();
    case.plan.made_by.clear();
    case
}

fn drawn(case: &Case) -> Chart {
    alignment::draw(&case.subject(), &page())
}

/// All that is written, in the order of drawing, as if it were one line.
fn written(chart: &Chart) -> String {
    chart.scene.texts().iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// The parts of a mark.
fn parts<'a>(nodes: &'a [Node], id: &str) -> Option<&'a [Node]> {
    nodes.iter().find_map(|node| match node {
        Node::Group(Group { role: Role::Mark(mark), nodes }) if mark.id == id => Some(nodes.as_slice()),
        Node::Group(group) => parts(&group.nodes, id),
        _ => None,
    })
}

/// Whether a mark holds lines that are neither level nor upright, and whether it holds a word.
fn is_marked(chart: &Chart, id: &str, word: &str) -> (bool, bool) {
    let parts = parts(&chart.scene.nodes, id).expect("it is drawn");
    let is_slanted = |pair: &[Piece]| match pair {
        [Piece::Move(x, y), Piece::Line(to, down)] => (to - x).abs() > 0.5 && (down - y).abs() > 0.5,
        _ => false,
    };
    let is_hatched = |node: &Node| matches!(node, Node::Path(path) if path.pieces.windows(2).any(&is_slanted));
    let says = |node: &Node| matches!(node, Node::Text(text) if text.text == word);
    (parts.iter().any(is_hatched), parts.iter().any(says))
}

#[test]
fn the_sentence_says_what_never_counts_what_waits_and_what_is_in_line() {
    let both: Vec<(&str, u16)> = ALONE.into_iter().chain(AFTER).collect();
    let of_three: [(&str, u8, &[&str]); 3] = [
        ("Delivery", 1, MEMBERS),
        ("People", 1, &[TRUNK, "coaching"]),
        ("Steering", 1, &["flow-metrics", "portfolio-review"]),
    ];
    for (case, sentence) in [
        (
            delivery(&ALONE),
            "€350\u{a0}k of the plan never counts: in “Delivery”, Trunk-based delivery is ahead of Test strategy.",
        ),
        (delivery(&both), "All levels count in the end; €350\u{a0}k waits for companions on the way."),
        (delivery(&[]), "All levels of the only theme count."),
        (themed(&[("Delivery", 4, MEMBERS), of_three[2]], &ALONE), "All levels of 2 themes count."),
        (
            themed(&[("People", 1, &[TRUNK, "coaching"])], &[]),
            "One theme is not in line in the end: in “People”, Trunk-based delivery is ahead of Coaching.",
        ),
        (unplanned(themed(&of_three, &[])), "Today 2 of 3 themes are in line."),
        (
            themed(&[("Alone", 1, &[TRUNK])], &ALONE),
            "No theme has two capabilities yet: say which ones have to grow together, and what does not count shows \
             here.",
        ),
    ] {
        assert_eq!(drawn(&case).title, sentence);
    }
    let french = speaking(Language::French, || drawn(&delivery(&ALONE)).title);
    assert!(french.contains("dans «\u{a0}Delivery\u{a0}»") && french.contains("est en avance sur"), "{french}");
}

#[test]
fn levels_that_never_count_are_marked_by_shape_and_word() {
    let (trunk, tests) = (format!("capability:{TRUNK}"), format!("capability:{TESTS}"));
    for options in [page(), window()] {
        let case = delivery(&ALONE);
        let chart = alignment::draw(&case.subject(), &options);
        assert_eq!(is_marked(&chart, &trunk, "ahead"), (true, true));
        assert_eq!(is_marked(&chart, &tests, "ahead"), (false, false));
        assert!(written(&chart).contains("hatched ones are there but too far ahead to count"));
    }
    let both: Vec<(&str, u16)> = ALONE.into_iter().chain(AFTER).collect();
    assert_eq!(is_marked(&drawn(&delivery(&both)), &trunk, "ahead"), (false, false), "all counts in the end");
}

#[test]
fn what_never_counts_is_told_with_its_money_and_the_cheapest_way_out() {
    let mut case = delivery(&ALONE);
    let told = written(&drawn(&case));
    for said in [
        "may be 1 level ahead",
        "2 levels do not count in the end.",
        "Trunk-based delivery at level 3 from Q2 2027 never counts: Test strategy stays at level 1",
        "Trunk-based delivery at level 4 from Q4 2027 never counts: Test strategy stays at level 1",
        "Behind levels that never count: €350\u{a0}k for Trunk-based delivery and Progressive delivery",
        "All would count with Test strategy (€140\u{a0}k) and Contract tests (€130\u{a0}k), €270\u{a0}k in all, the \
         cheapest way.",
    ] {
        assert!(told.contains(said), "nothing says {said}: {told}");
    }
    let excluded = "contract-tests".try_into().expect("an id");
    case.roadmap.decisions.push(Decision::Exclude { investment: excluded });
    assert!(written(&drawn(&case)).contains("Nothing that is left out is enough to let all levels count."));
}

#[test]
fn what_waits_is_told_with_its_periods_and_companions() {
    let both: Vec<(&str, u16)> = ALONE.into_iter().chain(AFTER).collect();
    let chart = drawn(&delivery(&both));
    let told = written(&chart);
    for said in [
        "All levels count in the end.",
        "Trunk-based delivery at level 3 from Q2 2027: waits for Test strategy until Q4 2027",
        "Trunk-based delivery at level 4 from Q4 2027: waits for Test strategy until Q2 2028",
        "Behind levels that wait: €350\u{a0}k for Trunk-based delivery",
    ] {
        assert!(told.contains(said), "nothing says {said}: {told}");
    }
    assert!(!told.contains("All would count with"), "nothing has to be mended");
    let marks = chart.marks();
    let trunk = marks.iter().find(|mark| mark.id == format!("capability:{TRUNK}")).expect("it is drawn");
    let hint = ["Trunk-based delivery", "in Delivery", "level 2 today, 4 in the end", "all of it counts"];
    assert_eq!(trunk.hint[..4], hint);
    assert_eq!(trunk.name, trunk.hint.join(", "));
    let french = speaking(Language::French, || written(&drawn(&delivery(&both))));
    assert!(french.contains("à partir du T2 2027") && french.contains("jusqu’au T4 2027"), "{french}");
}

#[test]
fn without_a_plan_the_levels_of_today_are_told() {
    let case = unplanned(themed(&[("People", 1, &[TRUNK, "coaching"])], &ALONE));
    let chart = drawn(&case);
    assert_eq!(chart.title, "Today the only theme is not in line.");
    let told = written(&chart);
    assert!(told.contains("One level does not count today."), "{told}");
    assert!(told.contains("Trunk-based delivery at level 2 counts as level 1: Coaching is at level 0"), "{told}");
    assert!(!told.contains("in the end") && !told.contains("the line across"), "{told}");
    assert_eq!(chart.table.rows[0], ["People", "1", "Trunk-based delivery", "2", "1", "", "", ""]);
}

#[test]
fn the_table_has_a_row_for_each_theme_and_capability() {
    let mut case = delivery(&ALONE);
    case.roadmap.themes.push(Theme { id: "empty".try_into().expect("an id"), name: "Empty".into(), gap: 0 });
    let table = drawn(&case).table;
    assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
    assert_eq!(table.rows.len(), 3);
    assert_eq!(table.rows[0], ["Delivery", "1", "Trunk-based delivery", "2", "2", "4", "2", "350000.00"]);
    assert_eq!(table.rows[1], ["Delivery", "1", "Test strategy", "1", "1", "1", "1", "0.00"]);
    assert_eq!(table.rows[2], ["Empty", "0", "", "", "", "", "", ""]);
}

#[test]
fn what_is_missing_is_said_with_what_to_do() {
    let case = fixture::sample();
    let chart = alignment::draw(&case.subject(), &window());
    let said = "No theme is written down yet: name one and the capabilities that have to grow together in it";
    assert!(chart.title.starts_with(said) && written(&chart).starts_with(said), "{}", chart.title);
    assert!(chart.marks().is_empty() && chart.table.rows.is_empty());
    let few = written(&drawn(&themed(&[("Alone", 1, &[TRUNK]), ("Empty", 1, &[])], &[])));
    assert!(few.contains("Only Trunk-based delivery is part of it: it needs at least two."), "{few}");
    assert!(few.contains("No capability is part of it yet: it needs at least two."), "{few}");
}

#[test]
fn a_capability_of_two_themes_has_a_mark_in_each() {
    let themes: [(&str, u8, &[&str]); 2] = [("Delivery", 1, MEMBERS), ("People", 1, &[TRUNK, "coaching"])];
    let marks = drawn(&themed(&themes, &ALONE)).marks();
    let ids: Vec<&str> = marks.iter().map(|mark| mark.id.as_str()).collect();
    let expected = [
        "theme:delivery",
        "capability:trunk-based-delivery",
        "capability:test-strategy",
        "theme:people",
        "capability:trunk-based-delivery@people",
        "capability:coaching",
    ];
    assert_eq!(ids, expected);
    assert!((0u32..).zip(&marks).all(|(order, mark)| mark.tab_order == order));
}

#[test]
fn a_window_shows_all_themes_and_a_page_that_is_full_says_how_many_are_left() {
    let names: Vec<String> = (1..=16).map(|number| format!("Theme {number}")).collect();
    let themes: Vec<(&str, u8, &[&str])> = names.iter().map(|name| (name.as_str(), 1, MEMBERS)).collect();
    let case = themed(&themes, &ALONE);
    let shown = |chart: &Chart| chart.marks().iter().filter(|mark| mark.kind == MarkKind::Theme).count();
    assert_eq!(shown(&alignment::draw(&case.subject(), &window())), 16);
    let size = Size::named("A4").expect("A4 is known");
    let chart = alignment::draw(&case.subject(), &options(size, charts::Theme::Light, Purpose::Export));
    let left = 16 - shown(&chart);
    assert!(left > 0 && left < 14, "{left} are left");
    let said = format!("and {left} more themes; all are in the table");
    assert!(chart.scene.texts().iter().any(|text| text.text == said), "nothing says {said}");
    assert_eq!(chart.table.rows.len(), 32);
}
