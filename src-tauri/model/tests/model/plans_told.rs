//! How the difference of two plans reads.

use model::calendar::YearMonth;
use model::{Money, Period, Plan, Proof, Roadmap, Value, plan_difference};

use crate::told::lines;

fn full() -> Roadmap {
    serde_json::from_value(crate::full_roadmap::full()).expect("the full roadmap is one")
}

pub fn plan(starts: &[(&str, u16)], value: i64) -> Plan {
    Plan {
        starts: starts.iter().map(|(id, start)| ((*id).try_into().expect("an id"), Period(*start))).collect(),
        left_out: vec![],
        value: Value(value),
        bound: Some(Value(value)),
        proof: Proof::Proven,
        spend: Money(12_000_000),
        inputs: String::new(),
        made_by: String::new(),
    }
}

fn told(before: Option<&Plan>, after: Option<&Plan>) -> Vec<String> {
    lines(&plan_difference(&full(), before, &full(), after))
}

#[test]
fn a_plan_that_came_or_went_is_one_line() {
    let one = plan(&[("sso", 1)], 95_000_000);
    assert_eq!(told(None, None), Vec::<String>::new());
    assert_eq!(told(Some(&one), Some(&one)), Vec::<String>::new());
    assert_eq!(told(None, Some(&one)), ["Plan Plan added: 1 investment, 95 pts, €120,000"]);
    assert_eq!(told(Some(&one), None), ["Plan Plan removed: 1 investment, 95 pts, €120,000"]);
}

#[test]
fn what_entered_was_dropped_and_starts_at_another_time_is_told() {
    let before = plan(&[("sso", 1), ("gone", 2)], 95_000_000);
    let mut after = plan(&[("sso", 3), ("directory", 0)], 105_000_000);
    after.spend = Money(11_000_000);
    after.proof = Proof::Stopped;
    after.bound = None;
    assert_eq!(
        told(Some(&before), Some(&after)),
        [
            "Plan Value changed: 95 pts → 105 pts (10 pts more)",
            "Plan Money changed: €120,000 → €110,000 (€10,000 less)",
            "Plan Proof changed: best possible (proven) → stopped early",
            "Plan SSO moved: starts in Q2 2027 → Q4 2027, 2 quarters later",
            "Plan Directory added: starts in Q1 2027",
            "Plan gone removed: no longer starts in Q3 2027, and is no longer in the roadmap",
        ]
    );
    let back = told(Some(&after), Some(&before));
    assert!(back.contains(&"Plan SSO moved: starts in Q4 2027 → Q2 2027, 2 quarters earlier".to_owned()), "{back:?}");
    assert!(back.contains(&"Plan Directory removed: no longer starts in Q1 2027".to_owned()), "{back:?}");
}

#[test]
fn a_value_that_rounds_to_the_same_is_told_in_full() {
    assert_eq!(
        told(Some(&plan(&[], 95_000_000)), Some(&plan(&[], 95_000_001))),
        ["Plan Value changed: 95.000000 pts → 95.000001 pts (0.000001 pts more)"]
    );
}

#[test]
fn starts_are_compared_by_date_where_calendars_differ() {
    let mut later = full();
    later.settings.first_period = YearMonth::new(2027, 4).expect("a month");
    let told = |before: u16, after: u16| {
        let (before, after) = (plan(&[("sso", before)], 0), plan(&[("sso", after)], 0));
        lines(&plan_difference(&full(), Some(&before), &later, Some(&after)))
    };
    assert_eq!(told(1, 0), Vec::<String>::new());
    assert_eq!(told(0, 0), ["Plan SSO moved: starts in Q1 2027 → Q2 2027, 1 quarter later"]);
}
