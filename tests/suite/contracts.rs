//! Contracts on outcomes: hard ones force the plan, soft ones are paid for in proportion, impossible ones are named; typed
//! as a table, drawn as a sheet, priced like rules. Against the truth of trying every plan they stand in the campaigns.

use model::contract::boxes::{Aspect, answers};
use model::{Evaluation, Plan, Roadmap, Value, check_plan, find_problems};
use planner::answers::{self as asked, Change, Question};
use planner::simulate::{Asked, Unfollowed, simulate};
use planner::{Options, PlanError, Unwatched, make_plan};
use serde_json::{Value as Json, json};

use crate::terminal::{Desk, Output};

/// Four quarters with money for one investment of one quarter in each of the first two: A brings 40 % of speed, which is
/// worth much, B and C each 50 % and 30 % of safety, which is worth little.
fn roadmap(contracts: Json) -> Roadmap {
    let work = |id: &str| {
        json!({"id": id, "name": id.to_uppercase(), "axis": "methods", "kind": "innovate", "duration": 1,
            "cost": [{"fund": "change", "per_period": [100]}], "outputs": [format!("made-{id}")]})
    };
    let output = |id: &str| json!({"id": format!("made-{id}"), "name": format!("Made {id}"), "kind": "deliverable"});
    let effect = |id: &str, outcome: &str, share: i64| json!({"output": format!("made-{id}"), "outcome": outcome, "share": share, "lag": 0, "confidence": 10_000});
    let outcome = |id: &str, worth: i64| {
        json!({"id": id, "name": id, "metric": "what is counted", "unit": "points", "direction": "up",
            "baseline": 0, "target": 10_000, "worth": worth, "counts": "each_period"})
    };
    let made = json!({
        "settings": {"name": "Contracts", "currency": "EUR", "period_length": "quarter", "fiscal_year_start": 1,
            "first_period": "2027-01", "periods": 4},
        "capabilities": [],
        "investments": [work("a"), work("b"), work("c")],
        "outputs": [output("a"), output("b"), output("c")],
        "outcomes": [outcome("speed", 100), outcome("safety", 10)],
        "effects": [effect("a", "speed", 4_000), effect("b", "safety", 5_000), effect("c", "safety", 3_000)],
        "funds": [{"id": "change", "name": "Change", "limit": [100, 100, 0, 0]}],
        "contracts": contracts,
    });
    serde_json::from_value(made).expect("a roadmap")
}

/// Safety is at 80 % of its way by the second quarter: only B and C together bring that, and then there is no money for A.
fn safe(strictness: &str, price: i64) -> Roadmap {
    roadmap(json!([{"id": "safe", "name": "Safe first", "outcome": "safety", "least": {"share": 8_000}, "by": 1,
        "how": "counted", "owner": "Operations", "penalty": 9_000, "strictness": strictness, "price": price}]))
}

fn planned(roadmap: &Roadmap) -> Plan {
    let plan = make_plan(roadmap, &Options::default(), &mut Unwatched).expect("there is a plan");
    assert_eq!(check_plan(roadmap, &plan), vec![]);
    assert_eq!(plan.bound, Some(plan.value), "it is proven");
    plan
}

fn points(points: i64) -> Value {
    Value(points * Value::PER_POINT)
}

fn starts(plan: &Plan) -> Vec<Option<u16>> {
    ["a", "b", "c"].map(|id| plan.starts.iter().find(|(known, _)| known.as_str() == id).map(|(_, at)| at.0)).to_vec()
}

fn nothing_fits(roadmap: &Roadmap) -> String {
    match make_plan(roadmap, &Options::default(), &mut Unwatched) {
        Err(error @ PlanError::NothingFits(_)) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

fn codes(roadmap: &Roadmap) -> Vec<String> {
    find_problems(roadmap).into_iter().filter(|problem| problem.subject == "contract safe").map(|it| it.code).collect()
}

#[test]
fn a_hard_contract_changes_the_plan_and_one_that_is_off_or_without_a_date_does_not() {
    let free = planned(&roadmap(json!([])));
    // A in the first quarter, then B: 4 · 40 + 3 · 5 points
    assert_eq!((starts(&free), free.value), (vec![Some(0), Some(1), None], points(175)));
    let held = planned(&safe("hard", 0));
    assert_eq!((starts(&held), held.value), (vec![None, Some(0), Some(1)], points(29)));
    assert_eq!(starts(&planned(&safe("off", 0))), starts(&free));
    let mut undated = safe("hard", 0);
    undated.contracts[0].by = None;
    assert_eq!(codes(&undated), ["contract_undated"]);
    assert_eq!(starts(&planned(&undated)), starts(&free));
    let broken = check_plan(&safe("hard", 0), &free);
    assert!(broken.iter().any(|rule| rule.rule == "contract" && rule.subject == "contract safe"), "{broken:?}");
    assert_ne!(free.inputs, held.inputs, "a contract is what a plan is made from");
}

#[test]
fn a_window_asks_for_it_from_its_first_period_on() {
    let mut roadmap = safe("hard", 0);
    roadmap.contracts[0].least = model::Threshold::Share(model::Share(5_000));
    // by the second quarter A can come first; measured over both, B has to
    assert_eq!(starts(&planned(&roadmap)), [Some(0), Some(1), None]);
    roadmap.contracts[0].over = 2;
    assert_eq!(starts(&planned(&roadmap)), [Some(1), Some(0), None]);
}

#[test]
fn a_soft_contract_is_missed_at_its_price_for_what_is_missing_or_kept() {
    let cheap = safe("soft", 80);
    let plan = planned(&cheap);
    // 30 of the 80 % are missing: 30 of its 80 points
    assert_eq!((starts(&plan), plan.value), (vec![Some(0), Some(1), None], points(145)));
    let evaluation = Evaluation::new(&cheap, &plan.starts);
    assert_eq!(evaluation.rule_costs.len(), 1);
    assert_eq!(evaluation.rule_costs[0].by_period, [Value::ZERO, points(30), Value::ZERO, Value::ZERO]);
    assert_eq!(evaluation.value_so_far(&cheap).last(), Some(&points(145)));
    let dear = planned(&safe("soft", 400));
    assert_eq!((starts(&dear), dear.value), (vec![None, Some(0), Some(1)], points(29)));
    let once = Asked { runs: 100, seed: 1, assumed: None, threads: 1 };
    let futures = simulate(&cheap, &plan.starts, &once, &mut Unfollowed);
    assert_eq!(futures.plan.last(), Some(&points(145)), "what is agreed on is agreed on");
}

#[test]
fn a_contract_that_no_plan_keeps_is_named_and_dropping_it_is_priced() {
    let mut roadmap = safe("hard", 0);
    roadmap.contracts[0].by = Some(model::Period(0));
    let said = nothing_fits(&roadmap);
    assert!(said.contains("Safe first"), "{said}");
    let held = safe("hard", 0);
    let questions = asked::rules(&held);
    assert_eq!(questions.len(), 1);
    let Question::With { change: change @ Change::DropRule { .. } } = &questions[0] else { panic!("{questions:?}") };
    let (without, _) = asked::changed(&held, std::slice::from_ref(change));
    assert_eq!(planned(&without).value - planned(&held).value, points(146));
}

#[test]
fn each_box_says_yes_or_no_by_the_roadmap_and_its_plan() {
    let of = |roadmap: &Roadmap, plan: Option<&Plan>| -> Vec<bool> {
        let evaluation = plan.map(|plan| Evaluation::new(roadmap, &plan.starts));
        let answers = answers(roadmap, &roadmap.contracts[0], evaluation.as_ref());
        assert_eq!(answers.clone().map(|answer| answer.about), Aspect::ALL);
        assert!(answers.iter().all(|answer| !answer.why.is_empty()));
        answers.iter().map(|answer| answer.is_yes).collect()
    };
    let held = safe("hard", 0);
    let (kept, free) = (planned(&held), planned(&roadmap(json!([]))));
    assert_eq!(of(&held, Some(&kept)), [true; 5]);
    assert_eq!(of(&held, None), [true, true, false, true, true]);
    assert_eq!(of(&held, Some(&free)), [true, true, false, true, true]);
    let mut bare = held.clone();
    bare.contracts[0].owner.clear();
    bare.contracts[0].how.clear();
    assert_eq!(of(&bare, Some(&kept)), [false, false, true, true, true]);
    bare.effects.clear();
    bare.contracts[0].by = None;
    assert_eq!(of(&bare, Some(&kept)), [false, false, false, false, false]);
}

#[test]
fn what_is_wrong_with_a_contract_is_named() {
    let with = |change: &dyn Fn(&mut model::Contract)| {
        let mut roadmap = safe("soft", 40);
        change(&mut roadmap.contracts[0]);
        codes(&roadmap)
    };
    assert_eq!(with(&|_| {}), Vec::<String>::new());
    assert_eq!(with(&|it| it.price = model::Points::ZERO), ["contract_price_missing"]);
    assert_eq!(with(&|it| it.price = model::Points(100_001)), ["contract_price"]);
    assert_eq!(with(&|it| it.penalty = model::Money(-1)), ["contract_penalty"]);
    assert_eq!(with(&|it| it.least = model::Threshold::Share(model::Share(0))), ["contract_share"]);
    let value = |value| model::Threshold::Measure(model::Measure(value));
    assert_eq!(with(&|it| it.least = value(10_001)), ["contract_beyond_target"]);
    assert_eq!(with(&|it| it.least = value(0)), ["contract_met_already"]);
    assert_eq!(with(&|it| it.over = 0), ["contract_window"]);
    assert_eq!(with(&|it| it.over = 3), ["contract_window"]);
    assert_eq!(with(&|it| it.by = Some(model::Period(4))), ["contract_after_the_end"]);
    assert_eq!(with(&|it| it.how = "x".repeat(2_001)), ["note_too_long"]);
    assert_eq!(with(&|it| it.outcome = "gone".try_into().expect("an id")), ["unknown_outcome"]);
    let mut twice = safe("soft", 40);
    twice.contracts.push(twice.contracts[0].clone());
    assert_eq!(codes(&twice), ["duplicate_id"]);
}

fn told(output: &Output) -> Json {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn edit(desk: &Desk, table: &str, words: &[&str]) -> Json {
    told(&desk.cairn(&[&["--json", "grid", "edit", "sample.cairn", table], words].concat()))
}

fn row(desk: &Desk, id: &str) -> Vec<String> {
    let view = told(&desk.cairn(&["grid", "show", "sample.cairn", "contracts", "--json"]));
    let row = view["rows"].as_array().expect("rows").iter().find(|row| row["id"] == id).expect("it is there");
    let cells = row["cells"].as_array().expect("cells").iter();
    cells.map(|cell| cell["text"].as_str().expect("a text").to_owned()).collect()
}

fn sheet(desk: &Desk, words: &[&str], name: &str) -> String {
    let asked = [&["chart", "sample.cairn", "--chart", "contracts", "--out", name], words].concat();
    assert_eq!(desk.cairn(&asked).code, 0);
    std::fs::read_to_string(desk.path(name)).expect("it was written")
}

#[test]
fn contracts_are_typed_and_undone_and_hold_the_next_plan() {
    let desk = Desk::with_sample();
    let words = ["--add", "Cheaper parcels", "--set", "+1:On outcome=Cost per parcel", "--set", "+1:Or value=3.2"];
    let more = ["--set", "+1:By=Q4 2028", "--set", "+1:Owner=Finance", "--set", "+1:Strictness=hard"];
    let added = edit(&desk, "contracts", &[&words[..], &more[..]].concat());
    assert_eq!(added["added"][0], "cheaper-parcels", "{added}");
    assert_eq!(added["unreadable"], json!([]), "{added}");
    let typed = row(&desk, "cheaper-parcels");
    assert_eq!(typed[..5], ["Cheaper parcels", "Cost per parcel", "", "3.2", "Q4 2028"]);
    assert_eq!(typed[12], "3.152\u{a0}EUR", "what the plan of before comes to");
    let planned = told(&desk.cairn(&["plan", "sample.cairn", "--json"]));
    assert!(planned["problems"].as_array().is_none_or(Vec::is_empty), "{planned}");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0);
    let wrong = edit(&desk, "contracts", &["--set", "cheaper-parcels:Share of the way=0"]);
    assert!(
        wrong["unreadable"][0]["reason"].as_str().is_some_and(|it| it.contains("is not a share of the way")),
        "{wrong}"
    );
    assert_eq!(desk.cairn(&["undo", "sample.cairn"]).code, 0);
    let preview = edit(&desk, "outcomes", &["--remove", "lead-time", "--preview"]);
    let consequences = preview["consequences"].as_array().expect("a list");
    assert!(consequences.iter().any(|line| line == "One contract goes with it."), "{consequences:?}");
}

#[test]
fn the_sheet_says_what_is_kept_and_its_table_says_why() {
    let desk = Desk::with_sample();
    let svg = sheet(&desk, &[], "out.svg");
    assert!(
        svg.contains("The plan keeps both contracts in force, each with a yes in all five boxes; two more are off."),
        "{svg}"
    );
    let csv = sheet(&desk, &[], "out.csv");
    let line = csv.lines().find(|line| line.starts_with("Wish of Finance")).expect("a row");
    assert!(line.contains("off; the plan would miss it") && line.contains("no: Nobody answers for it."), "{line}");
    assert!(sheet(&desk, &["--language", "fr"], "fr.svg").contains("Le plan respecte les deux contrats"));
    edit(&desk, "contracts", &["--set", "service-agreement:Share of the way=95"]);
    let svg = sheet(&desk, &[], "missed.svg");
    assert!(svg.contains("The plan misses one of 2 contracts in force: Service agreement; two more are off."), "{svg}");
    let systems = told(&desk.cairn(&["--json", "check", "sample.cairn", "--systems"])).to_string();
    assert!(systems.contains("2 contracts, met by the plan"), "{systems}");
    let bare = Desk::new();
    assert_eq!(bare.cairn(&["new", "sample.cairn"]).code, 0);
    assert!(sheet(&bare, &[], "out.svg").contains("No outcome is under contract yet"));
}
