//! Rules that look at some periods alone: a freeze of starts, a share of a pool in a busy season. Each decides inside its
//! window and says nothing outside of it, can be soft and paid for, and is named where what is pinned breaks it.

use model::{Period, Roadmap, check_plan};
use planner::{Options, PlanError, Unwatched, make_plan};
use serde_json::{Value as Json, json};

use super::rules_in_amounts::{codes, decides, pinned, planned, points, roadmap, starts};

/// The roadmap of rules in amounts, with a rule from one period until another.
fn within(
    kind: &Json,
    among: &Json,
    (from, until): (Option<u16>, Option<u16>),
) -> impl Fn(&str, i64) -> Roadmap + use<> {
    let (kind, among) = (kind.clone(), among.clone());
    move |strictness: &str, price| {
        let mut made = roadmap(kind.clone(), among.clone(), strictness, price);
        (made.rules[0].from, made.rules[0].until) = (from.map(Period), until.map(Period));
        made
    }
}

#[test]
fn nothing_is_at_work_and_nothing_begins_while_a_freeze_lasts() {
    for kind in [json!({"at_work": {"most": 0}}), json!({"begin": {"most": 0}})] {
        decides(within(&kind, &json!("all"), (None, Some(0))), [Some(1); 3], 3, 270);
        decides(within(&kind, &json!({"kind": "innovate"}), (Some(0), Some(1))), [Some(0), Some(2), Some(2)], 2, 240);
        let later = planned(&within(&kind, &json!("all"), (Some(1), None))("hard", 0));
        assert_eq!((starts(&later), later.value), ([Some(0); 3], points(360)), "it has not begun");
    }
    // two quarters of work, of which the second is frozen: begun before, at work no longer
    let mut long = within(&json!({"at_work": {"most": 0}}), &json!("all"), (Some(1), Some(1)))("hard", 0);
    long.investments[0].duration = 2;
    long.investments[0].effort.clear();
    long.investments[0].cost[0].per_period = vec![model::Money(0); 2];
    assert_eq!(starts(&planned(&long)), [Some(2), Some(0), Some(0)]);
    long.rules[0].kind = model::RuleKind::Begin { most: 0 };
    assert_eq!(starts(&planned(&long)), [Some(0); 3], "nothing begins in it");
}

#[test]
fn a_share_of_a_pool_holds_in_the_season_it_is_asked_for() {
    let take = json!({"take": {"of": {"pool": "crew"}, "most": 0}});
    decides(within(&take, &json!({"kind": "innovate"}), (Some(0), Some(0))), [Some(0), Some(1), Some(1)], 1, 300);
    let keep = json!({"keep": {"of": {"pool": "crew"}, "least": 10_000}});
    decides(within(&keep, &json!({"kind": "repay"}), (None, Some(1))), [Some(0), Some(2), Some(2)], 1, 240);
    assert_eq!(planned(&within(&take, &json!("all"), (Some(1), Some(3)))("hard", 0)).value, points(360));
}

#[test]
fn change_is_borne_and_support_is_asked_for_within_the_window() {
    decides(within(&json!("change"), &json!("all"), (Some(0), Some(0))), [Some(0), Some(0), Some(1)], 1, 330);
    assert_eq!(planned(&within(&json!("change"), &json!("all"), (Some(1), None))("hard", 0)).value, points(360));
    // B has less than nothing
    let support = json!({"support": {"least": 0}});
    decides(within(&support, &json!("all"), (None, Some(1))), [Some(0), Some(2), Some(0)], 1, 300);
    assert_eq!(planned(&within(&support, &json!("all"), (Some(1), None))("hard", 0)).value, points(360));
}

#[test]
fn what_is_pinned_into_a_window_breaks_it_and_the_rule_is_named() {
    let make = within(&json!({"at_work": {"most": 0}}), &json!("all"), (Some(1), Some(2)));
    let inside = pinned(make("hard", 0), &[("b", 1)]);
    assert_eq!(codes(&inside), ["pins_break_rule"]);
    let error = make_plan(&inside, &Options::default(), &mut Unwatched).expect_err("nothing fits");
    assert!(matches!(error, PlanError::NothingFits(_)) && error.to_string().contains("\"The limit\""), "{error}");
    let outside = pinned(make("hard", 0), &[("b", 3)]);
    assert_eq!(codes(&outside), [""; 0]);
    assert_eq!(check_plan(&outside, &planned(&outside)), vec![]);
}

#[test]
fn windows_that_cannot_be_stop_planning_and_late_ones_say_nothing() {
    let window = (Some(1), Some(2));
    for kind in [
        json!({"choose": {"most": 1}}),
        json!({"gate": {"levels": []}}),
        json!({"take": {"of": {"fund": "change"}, "most": 100}}),
        json!({"risk": {"most": 100}}),
    ] {
        let made = within(&kind, &json!("all"), window)("hard", 0);
        assert!(codes(&made).contains(&"rule_window".to_owned()), "{kind} looks at more than a period");
        let refused = make_plan(&made, &Options::default(), &mut Unwatched);
        assert!(matches!(refused, Err(PlanError::Problems(_))), "{refused:?}");
    }
    let begin = json!({"begin": {"most": 0}});
    assert_eq!(codes(&within(&begin, &json!("all"), (Some(2), Some(1)))("hard", 0)), ["rule_window"]);
    assert_eq!(codes(&within(&begin, &json!("all"), (Some(4), None))("hard", 0)), ["rule_says_nothing"]);
    let long = within(&begin, &json!("all"), (Some(0), Some(9)))("hard", 0);
    assert_eq!(planned(&long).starts.len(), 0, "it lasts beyond the last period");
}

#[test]
fn a_window_is_part_of_the_sentence() {
    let said = |window| {
        let made = within(&json!({"begin": {"most": 0}}), &json!("all"), window)("hard", 0);
        made.rules[0].sentence(&made)
    };
    let ends = |text: &str| format!("None begun in any quarter, among all investments{text}.");
    assert_eq!(said((None, None)), ends(""));
    assert_eq!(said((Some(1), Some(2))), ends(", from Q2 2027 to Q3 2027"));
    assert_eq!(said((Some(1), None)), ends(", from Q2 2027 on"));
    assert_eq!(said((None, Some(1))), ends(", until Q2 2027"));
    assert_eq!(said((Some(1), Some(1))), ends(", in Q2 2027"));
}
