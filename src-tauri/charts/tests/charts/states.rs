//! What the bars of the roadmap say of themselves: whether they have to stand where they are, and how far they have come.

use charts::scene::{Group, Node, Path, Piece, Role};
use charts::{Chart, ChartKind, draw, period_columns};
use model::{Commitment, Decision, Measure, Period};

use crate::fixture::{self, Case};
use crate::window;

fn drawn(case: &Case) -> Chart {
    draw(ChartKind::Roadmap, &case.subject(), &window(1440.0, 900.0))
}

/// What is drawn of an investment.
fn bar<'a>(nodes: &'a [Node], id: &str) -> Option<&'a Group> {
    nodes.iter().find_map(|node| match node {
        Node::Group(group) => match &group.role {
            Role::Mark(mark) if mark.id == format!("investment:{id}") => Some(group),
            _ => bar(&group.nodes, id),
        },
        _ => None,
    })
}

/// The filled shapes in a bar that are no rectangles: pins and locks are the only ones.
fn signs(chart: &Chart, id: &str) -> usize {
    let is_sign = |node: &&Node| matches!(node, Node::Path(Path { fill: Some(_), .. }));
    bar(&chart.scene.nodes, id).expect("it is in the plan").nodes.iter().filter(is_sign).count()
}

/// The sample's plan with other decisions.
fn decided(decisions: Vec<Decision>) -> Case {
    let Case { mut roadmap, plan, .. } = fixture::sample();
    roadmap.decisions = decisions;
    Case::started("decided", roadmap, plan.starts)
}

#[test]
fn a_bar_has_the_sign_of_its_pin_only_where_it_stands_at_it() {
    let sample = fixture::sample();
    assert_eq!(signs(&drawn(&sample), "portfolio-review"), 1);
    let id = || "portfolio-review".try_into().expect("an id");
    let held = sample.plan.starts[&id()];
    let elsewhere = Period(held.0 + 1);
    for (decision, sign) in [
        (Decision::Pin { investment: id(), start: held }, 1),
        (Decision::Pin { investment: id(), start: elsewhere }, 0),
        (Decision::Lock { investment: id(), start: held }, 1),
        (Decision::Lock { investment: id(), start: elsewhere }, 0),
    ] {
        let chart = drawn(&decided(vec![decision.clone()]));
        assert_eq!(signs(&chart, "portfolio-review"), sign, "{decision:?}");
        let marks = chart.marks();
        let mark = marks.iter().find(|mark| mark.id == "investment:portfolio-review").expect("it is drawn");
        let says_elsewhere = mark.name.contains("but elsewhere in this plan");
        assert_eq!(says_elsewhere, sign == 0, "{}", mark.name);
    }
}

/// The sample's plan with what is recorded of it: what ends by the second quarter is done but for one, and something was
/// measured at the end of the third.
pub fn recorded() -> Case {
    let Case { mut roadmap, plan, .. } = fixture::sample();
    for (id, start) in &plan.starts {
        let last = model::evaluation::last_period(&roadmap, id, *start).expect("it ends in time");
        if last <= Period(1) && id.as_str() != "coaching" {
            roadmap.commit(Commitment { done: Some(last), ..Commitment::of(id.clone()) });
        }
    }
    let outcome = roadmap.outcomes[0].id.clone();
    roadmap.measure(&outcome, Period(2), Some(Measure(600)));
    Case::started("recorded", roadmap, plan.starts)
}

fn state_of<'a>(chart: &'a Chart, case: &Case, id: &str) -> &'a str {
    let name = &case.roadmap.investments.iter().find(|item| item.id.as_str() == id).expect("it is known").name;
    let state = chart.table.columns.iter().position(|column| column == "State").expect("there is a column for it");
    &chart.table.rows.iter().find(|row| row[0] == *name).expect("every investment has a row")[state]
}

#[test]
fn the_state_of_an_investment_stands_in_table_csv_and_name() {
    let case = recorded();
    let chart = drawn(&case);
    for (id, start) in &case.plan.starts {
        let is_done = case.roadmap.commitment(id).is_some_and(|commitment| commitment.done.is_some());
        let state = match (is_done, *start <= Period(2)) {
            (true, _) => "done",
            (false, true) => "in progress",
            (false, false) => "planned",
        };
        assert_eq!(state_of(&chart, &case, id.as_str()), state, "{id}");
        let marks = chart.marks();
        let mark = marks.iter().find(|mark| mark.id == format!("investment:{id}")).expect("it is drawn");
        assert_eq!(mark.name.contains(&format!(", {state},")), state != "planned", "{}", mark.name);
    }
    for state in ["done", "in progress", "planned", ""] {
        let rows = chart.table.rows.iter().filter(|row| row[5] == state).count();
        assert!(rows > 0, "nothing is “{state}”: the case shows too little");
    }
    assert!(chart.table.csv().lines().next().is_some_and(|header| header.contains("State")));
}

/// What tells a bar from others without its colours: how many rectangles it has, and whether it is filled with its outline.
fn shape(chart: &Chart, id: &str) -> (usize, bool, usize) {
    let group = bar(&chart.scene.nodes, id).expect("it is in the plan");
    let rects: Vec<_> =
        group.nodes.iter().filter_map(|node| if let Node::Rect(rect) = node { Some(rect) } else { None }).collect();
    let is_solid = rects[0].fill == rects[0].stroke.map(|stroke| stroke.colour);
    let lines = group.nodes.iter().filter(|node| matches!(node, Node::Path(Path { fill: None, .. }))).count();
    (rects.iter().filter(|rect| rect.fill.is_some()).count(), is_solid, lines)
}

#[test]
fn done_in_progress_and_planned_differ_in_more_than_colour() {
    let case = recorded();
    let wide = draw(ChartKind::Roadmap, &case.subject(), &window(3000.0, 900.0));
    let mut shapes = std::collections::BTreeMap::new();
    for id in case.plan.starts.keys().filter(|id| case.roadmap.decision(id).is_none()) {
        if !case.roadmap.investment(id).expect("it is known").cost.is_empty() {
            let state = state_of(&wide, &case, id.as_str()).to_owned();
            let before = shapes.insert(state, shape(&wide, id.as_str()));
            assert!(
                before.is_none_or(|before| before == shape(&wide, id.as_str())),
                "{id} looks otherwise than its like"
            );
        }
    }
    let shapes: Vec<_> = shapes.into_values().collect();
    assert_eq!(shapes.len(), 3);
    assert!(shapes[0] != shapes[1] && shapes[1] != shapes[2] && shapes[0] != shapes[2], "{shapes:?}");
}

#[test]
fn a_line_with_its_name_ends_what_is_recorded_and_a_key_names_the_states() {
    let says = |chart: &Chart, text: &str| chart.scene.texts().iter().filter(|written| written.text == text).count();
    let case = recorded();
    for size in [(1060.0, 640.0), (1440.0, 900.0)] {
        let chart = draw(ChartKind::Roadmap, &case.subject(), &window(size.0, size.1));
        for text in ["recorded to Q3 2027", "done", "in progress", "planned"] {
            assert_eq!(says(&chart, text), 1, "{text}");
        }
        let texts = chart.scene.texts();
        let name = texts.iter().find(|text| text.text.starts_with("recorded to")).expect("it is named");
        let columns = period_columns(&case.subject(), &window(size.0, size.1));
        let end = columns.left + 3.0 * columns.width;
        assert!((name.area().x - end).abs() < 8.0, "{} is not beside {end}", name.area().x);
        let is_line = |node: &Node| {
            let Node::Path(path) = node else { return false };
            let at = |piece: &Piece| matches!(piece, Piece::Move(x, _) | Piece::Line(x, _) if (*x - end).abs() < 0.1);
            path.stroke.is_some_and(|stroke| stroke.dash.is_some()) && path.pieces.iter().all(at)
        };
        assert!(some(&chart.scene.nodes, &is_line), "there is no line at {end}");
    }
    let bare = drawn(&fixture::sample());
    for text in ["done", "in progress", "planned"] {
        assert_eq!(says(&bare, text), 0, "nothing is recorded: {text}");
    }
}

fn some(nodes: &[Node], is: &impl Fn(&Node) -> bool) -> bool {
    nodes.iter().any(|node| is(node) || matches!(node, Node::Group(group) if some(&group.nodes, is)))
}
