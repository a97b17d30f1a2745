//! What the bars of the roadmap say of themselves: whether they have to stand where they are, and how far they have come.

use charts::scene::{Group, Node, Path, Role};
use charts::{Chart, ChartKind, draw};
use model::{Decision, Period};

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
