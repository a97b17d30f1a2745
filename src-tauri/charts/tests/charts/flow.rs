//! The flow where there are more outcomes than a page holds: the others are one block, and nothing of them is lost.

use charts::{Chart, ChartKind, MarkKind, Theme, draw};
use model::{Effect, Share};

use crate::fixture::{self, Case};
use crate::{page, slide, window};

/// The sample with so many outcomes: more of them are like the first, moved by half as much and worth less.
fn with_outcomes(count: usize) -> Case {
    let Case { mut roadmap, plan, .. } = fixture::sample();
    let first = roadmap.outcomes[1].clone();
    let effects: Vec<Effect> = roadmap.effects.iter().filter(|effect| effect.outcome == first.id).cloned().collect();
    for number in roadmap.outcomes.len()..count {
        let mut outcome = first.clone();
        outcome.id = format!("more-{number}").as_str().try_into().expect("an id");
        outcome.name = format!("More of it, number {number}");
        outcome.worth = model::Points(1);
        let half = |effect: &Effect| Effect {
            outcome: outcome.id.clone(),
            share: Share(effect.share.0 / 2),
            ..effect.clone()
        };
        roadmap.effects.extend(effects.iter().map(half));
        roadmap.outcomes.push(outcome);
    }
    Case::started("outcomes", roadmap, plan.starts)
}

fn ends(chart: &Chart) -> Vec<charts::Mark> {
    chart.marks().into_iter().filter(|mark| mark.kind == MarkKind::Outcome).collect()
}

#[test]
fn outcomes_that_gain_least_are_one_block_on_a_page_and_all_are_in_the_window_and_the_table() {
    let case = with_outcomes(12);
    for chart in [page(ChartKind::Flow, &case), draw(ChartKind::Flow, &case.subject(), &slide(Theme::Light))] {
        let ends = ends(&chart);
        assert!(ends.len() <= 8, "{} blocks", ends.len());
        let others = ends.last().expect("there are blocks");
        let count = 12 - (ends.len() - 1);
        assert_eq!(others.id, "outcome:others");
        assert!(others.name.starts_with(&format!("Other ({count}), ")), "{}", others.name);
        assert!(others.name.ends_with("of the way on average"), "{}", others.name);
        assert!(chart.scene.texts().iter().any(|text| text.text == format!("Other ({count})")));
        // those that gain most stay
        assert!(ends.iter().any(|mark| mark.id == "outcome:lead-time"));
        for outcome in &case.roadmap.outcomes {
            assert!(chart.table.rows.iter().any(|row| row.contains(&outcome.name)), "{}", outcome.name);
        }
    }
    let window = draw(ChartKind::Flow, &case.subject(), &window(1440.0, 900.0));
    assert_eq!(ends(&window).len(), 12);
    assert!(window.marks().iter().all(|mark| mark.id != "outcome:others"));
}

#[test]
fn what_flows_into_the_others_fills_them_as_far_as_they_come_on_average() {
    let case = with_outcomes(14);
    let chart = page(ChartKind::Flow, &case);
    let into = |mark: &&charts::Mark| mark.kind == MarkKind::Contribution && mark.id.ends_with(":others");
    let marks = chart.marks();
    let links: Vec<&charts::Mark> = marks.iter().filter(into).collect();
    assert!(!links.is_empty(), "nothing flows into the others");
    let ids: std::collections::BTreeSet<&String> = marks.iter().map(|mark| &mark.id).collect();
    assert_eq!(ids.len(), marks.len(), "each output flows into them once");
    let shown: Vec<String> = ends(&chart).into_iter().map(|mark| mark.id).collect();
    let rest = case.roadmap.outcomes.iter().filter(|outcome| !shown.contains(&format!("outcome:{}", outcome.id)));
    let rest: Vec<i64> = rest.map(|outcome| case.evaluation.final_progress(&outcome.id).0).collect();
    let mean = Share(rest.iter().sum::<i64>() / i64::try_from(rest.len()).expect("a few"));
    let others = ends(&chart).pop().expect("there are blocks");
    assert!(others.name.contains(&model::words::percent(mean)), "{} is not {mean:?}", others.name);
}

#[test]
fn as_many_outcomes_as_a_page_holds_stand_each_alone() {
    let ends = ends(&page(ChartKind::Flow, &with_outcomes(8)));
    assert_eq!(ends.len(), 8);
    assert!(ends.iter().all(|mark| mark.id != "outcome:others"));
}
