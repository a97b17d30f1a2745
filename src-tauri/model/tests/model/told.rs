//! How differences read.

use model::calendar::YearMonth;
use model::difference::sentence;
use model::{
    Decision, Difference, Fte, Investment, Money, NeedOn, Period, PeriodLength, Points, Roadmap, Share, difference,
};

fn full() -> Roadmap {
    serde_json::from_value(crate::full_roadmap::full()).expect("the full roadmap is one")
}

/// Lines as people read them, with plain spaces.
pub fn lines(differences: &[Difference]) -> Vec<String> {
    let line = |line: &Difference| format!("{} {} {}: {}", line.noun, line.name, line.kind.word(), line.what);
    differences.iter().map(|difference| line(difference).replace('\u{a0}', " ").trim_end().to_owned()).collect()
}

/// What is told of a change to the full roadmap.
fn told(change: impl FnOnce(&mut Roadmap)) -> Vec<String> {
    let mut after = full();
    change(&mut after);
    lines(&difference(&full(), &after))
}

#[test]
fn costs_are_told_with_money_and_fund() {
    assert_eq!(
        told(|now| now.investments[0].cost[0].per_period[1] = Money(9_000_000)),
        ["Investment SSO changed: cost €120,000 → €150,000 (Change fund)"]
    );
    assert_eq!(
        told(|now| now.investments[0].cost[0].per_period = vec![Money(1_000_000), Money(11_000_000)]),
        ["Investment SSO changed: cost per quarter €60,000, €60,000 → €10,000, €110,000 (Change fund)"]
    );
    assert_eq!(
        told(|now| now.investments[0].cost.truncate(1)),
        ["Investment SSO changed: cost €1,000 → none (Run fund)"]
    );
}

#[test]
fn limits_and_capacities_are_told_by_period() {
    assert_eq!(
        told(|now| now.funds[0].limit[2] = Money(15_000_000)),
        ["Fund Change fund changed: limit in Q3 2027 €200,000 → €150,000"]
    );
    let fewer = |now: &mut Roadmap| {
        now.pools[0].capacity[0] = Fte(250);
        now.pools[0].capacity[1] = Fte(250);
        now.pools[0].capacity[3] = Fte(500);
    };
    assert_eq!(
        told(fewer),
        ["Pool Platform team changed: capacity in Q1–Q2 2027 3.0 FTE → 2.5 FTE, in Q4 2027 4.0 FTE → 5.0 FTE"]
    );
    let longer = |now: &mut Roadmap| {
        now.settings.periods = 6;
        now.funds[1].limit.extend([Money(900_000), Money(900_000)]);
    };
    assert_eq!(
        told(longer),
        ["Setting Number of periods changed: 4 → 6", "Fund Run fund changed: limit in Q1–Q2 2028 none → €9,000"]
    );
}

#[test]
fn a_new_name_is_a_change_and_is_used_from_then_on() {
    let change = |now: &mut Roadmap| {
        now.investments[1].name = "People directory".into();
        now.needs[0].lag = 0;
    };
    assert_eq!(
        told(change),
        [
            "Investment People directory changed: name “Directory” → “People directory”",
            "Need “SSO” needs “People directory” changed: 2 quarters later → in the same quarter"
        ]
    );
}

#[test]
fn links_are_told_by_the_names_they_link() {
    let change = |now: &mut Roadmap| {
        now.effects.remove(1);
        now.effects[0].share = Share(3_050);
        now.needs[0].lag = 1;
        now.needs[1].on = NeedOn::Capability { id: "delivery".try_into().expect("an id"), level: 2 };
        now.decisions[0] = Decision::Exclude { investment: "sso".try_into().expect("an id") };
        now.decisions.pop();
    };
    assert_eq!(
        told(change),
        [
            "Effect “Login” moves “Lead time” changed: share 25 % → 30.5 %",
            "Effect “Identity 2” moves “Churn” by 10 %, 1 quarter later, 90 % sure removed:",
            "Need “SSO” needs “Directory” changed: 2 quarters later → 1 quarter later",
            "Need “Directory” needs “Delivery” changed: at level 1 → 2",
            "Decision “SSO” changed: pinned to Q2 2027 → excluded",
            "Decision “Audit” locked in Q3 2027 removed:",
        ]
    );
    let mut before = full();
    before.needs.clear();
    before.decisions.truncate(0);
    assert_eq!(
        lines(&difference(&before, &full())),
        [
            "Need “SSO” needs “Directory”, 2 quarters later added:",
            "Need “Directory” needs “Delivery” at level 1, in the same quarter added:",
            "Decision “SSO” pinned to Q2 2027 added:",
            "Decision “Directory” excluded added:",
            "Decision “Audit” locked in Q3 2027 added:",
        ]
    );
}

#[test]
fn other_fields_are_told_in_the_order_of_the_noun() {
    let change = |now: &mut Roadmap| {
        now.investments[0].duration = 3;
        now.investments[0].effort[1].per_period = vec![Fte(75), Fte(75)];
        now.investments[0].outputs.pop();
        now.investments[0].note.push_str(" For all.");
        now.outputs[1].kind =
            model::OutputKind::CapabilityLevel { capability: "delivery".try_into().expect("an id"), level: 1 };
        now.outcomes[0].target = model::Measure(10_000);
        now.outcomes[0].worth = Points(1_200);
        now.steps[0].last_period = Period(2);
        now.funds[0].carry_over = false;
    };
    assert_eq!(
        told(change),
        [
            "Investment SSO changed: duration 2 quarters → 3 quarters; effort 0.5 FTE → 0.75 FTE (Product team); \
             no longer makes “Login”; note “One login for everything.” → “One login for everything. For all.”",
            "Output Login changed: a deliverable → “Delivery” at level 1",
            "Outcome Lead time changed: target 12.5 days → 10 days; worth 100 pts → 1,200 pts",
            "Fund Change fund changed: unspent money stays for later → lapses",
            "Step First changed: ends with Q2 2027 → Q3 2027",
        ]
    );
}

#[test]
fn what_was_moved_is_told_by_what_it_stands_before() {
    let with = |names: &[&str]| {
        let mut roadmap = full();
        let one = roadmap.investments[1].clone();
        roadmap.investments = names
            .iter()
            .map(|name| Investment {
                id: model::id::slug(name).try_into().expect("a slug is an id"),
                name: (*name).into(),
                ..one.clone()
            })
            .collect();
        roadmap
    };
    let told = |before: &[&str], after: &[&str]| lines(&difference(&with(before), &with(after)));
    assert_eq!(told(&["A", "B", "C", "D"], &["D", "A", "B", "C"]), ["Investment D moved: moved before “A”"]);
    assert_eq!(told(&["A", "B", "C"], &["B", "C", "A"]), ["Investment A moved: moved to the end"]);
    assert_eq!(
        told(&["A", "B", "C"], &["A", "X", "C"]),
        ["Investment X added:", "Investment B removed:"],
        "nobody moved"
    );
}

#[test]
fn periods_are_named_by_the_calendar_of_their_own_side() {
    let a_year_later = |now: &mut Roadmap| now.settings.first_period = YearMonth::new(2028, 1).expect("a month");
    let told_later = told(a_year_later);
    assert_eq!(told_later[0], "Setting First period changed: starts in January 2027 → January 2028");
    assert!(told_later.contains(&"Decision “SSO” changed: pinned to Q2 2027 → Q2 2028".to_owned()));
    assert!(told_later.contains(&"Step First changed: ends with Q2 2027 → Q2 2028".to_owned()));
    let run = "Fund Run fund changed: limit in Q1–Q4 2027 €50,000 → none, in Q1–Q4 2028 none → €50,000";
    assert!(told_later.contains(&run.to_owned()), "{told_later:?}");
    let months = told(|now| now.settings.period_length = PeriodLength::Month);
    assert!(months.contains(&"Decision “SSO” changed: pinned to Q2 2027 → Feb 2027".to_owned()), "{months:?}");
}

#[test]
fn quarters_that_begin_in_another_month_are_told_apart() {
    let told = told(|now| now.settings.first_period = YearMonth::new(2027, 2).expect("a month"));
    let pin = "Decision “SSO” changed: pinned to Q2 2027 from April 2027 → Q2 2027 from May 2027";
    assert!(told.contains(&pin.to_owned()), "{told:?}");
}

#[test]
fn a_roadmap_that_rolls_on_by_a_quarter_keeps_what_stays_in_its_place() {
    let roll = |now: &mut Roadmap| {
        now.settings.first_period = YearMonth::new(2027, 4).expect("a month");
        now.funds[0].limit = [20_000_000, 20_000_000, 10_000_000, 30_000_000].map(Money).to_vec();
        now.funds.truncate(1);
        now.pools.clear();
        now.steps.truncate(1);
        now.steps[0].last_period = Period(0);
        now.decisions[0] = Decision::Pin { investment: "sso".try_into().expect("an id"), start: Period(0) };
    };
    let told = told(roll);
    let fund = "Fund Change fund changed: limit in Q1 2027 €200,000 → none, in Q1 2028 none → €300,000";
    assert!(told.contains(&fund.to_owned()), "{told:?}");
    assert!(!told.iter().any(|line| line.contains("pinned") || line.contains("Step First")), "{told:?}");
}

#[test]
fn other_names_for_the_same_periods_are_both_said() {
    let change = |now: &mut Roadmap| {
        now.settings.fiscal_year_start = 4;
        now.funds[0].limit[2] = Money(15_000_000);
    };
    assert_eq!(
        told(change),
        [
            "Setting Start of the fiscal year changed: January → April",
            "Fund Change fund changed: limit in Q3 2027 (now FY28 Q2) €200,000 → €150,000"
        ]
    );
}

#[test]
fn each_amount_is_in_the_currency_of_its_side() {
    let change = |now: &mut Roadmap| {
        now.settings.currency = "JPY".into();
        now.funds[0].limit[0] = Money(300);
    };
    assert_eq!(
        told(change),
        [
            "Setting Currency changed: “EUR” → “JPY”, for every amount of money",
            "Fund Change fund changed: limit in Q1 2027 €200,000 → ¥300"
        ]
    );
}

#[test]
fn the_sentence_counts_what_there_is() {
    let mut after = full();
    assert_eq!(sentence(&difference(&full(), &after)), "Nothing is different.");
    after.funds[0].carry_over = false;
    assert_eq!(sentence(&difference(&full(), &after)), "1 changed.");
    after.needs.clear();
    after.outcomes.swap(0, 1);
    after.settings.is_sample = false;
    assert_eq!(sentence(&difference(&full(), &after)), "2 removed, 2 changed, 1 moved.");
    assert_eq!(sentence(&difference(&after, &full())), "2 added, 2 changed, 1 moved.");
}
