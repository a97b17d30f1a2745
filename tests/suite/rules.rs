//! Rules of the user: every kind decides, can be soft and paid for, can be impossible to keep, and can be off. Against
//! the truth of trying every plan they stand in the campaigns, with everything else.

use model::{LeftOutReason, Period, Plan, Roadmap, Strictness, Value, check_plan, find_problems};
use planner::answers::{self, Change, Listen, Question, Reply};
use planner::possible::{Hindrance, hindrances};
use planner::simulate::{Asked, Unfollowed, simulate};
use planner::{Options, PlanError, Unwatched, Warm, make_plan};
use serde_json::{Value as Json, json};
use tests::generate::{self, Shape};

use crate::terminal::{Desk, Output};

/// Four quarters, and three investments of one quarter that each bring 30 % of an outcome of 100 points: 30 points in
/// every quarter they are done. A fourth brings Delivery to level 1 and nothing else.
fn roadmap(rules: Json) -> Roadmap {
    let work = |id: &str, output: &str| {
        json!({"id": id, "name": id.to_uppercase(), "axis": "methods", "kind": "innovate", "duration": 1,
            "cost": [{"fund": "change", "per_period": [100]}], "outputs": [output]})
    };
    let effect =
        |output: &str| json!({"output": output, "outcome": "speed", "share": 3_000, "lag": 0, "confidence": 10_000});
    let made = json!({
        "settings": {"name": "Rules", "currency": "EUR", "period_length": "quarter", "fiscal_year_start": 1,
            "first_period": "2027-01", "periods": 4},
        "capabilities": [{"id": "delivery", "name": "Delivery", "axis": "skills", "now": 0, "next": 1, "target": 2}],
        "investments": [work("a", "made-a"), work("b", "made-b"), work("c", "made-c"), work("d", "delivery-1")],
        "outputs": [
            {"id": "made-a", "name": "Made A", "kind": "deliverable"},
            {"id": "made-b", "name": "Made B", "kind": "deliverable"},
            {"id": "made-c", "name": "Made C", "kind": "deliverable"},
            {"id": "delivery-1", "name": "Delivery 1", "kind": {"capability_level": {"capability": "delivery", "level": 1}}}
        ],
        "outcomes": [{"id": "speed", "name": "Speed", "metric": "Lead time", "unit": "days", "direction": "down",
            "baseline": 20_000, "target": 10_000, "worth": 100, "counts": "each_period"}],
        "effects": [effect("made-a"), effect("made-b"), effect("made-c")],
        "funds": [{"id": "change", "name": "Change", "limit": [1000, 1000, 1000, 1000]}],
        "rules": rules,
    });
    serde_json::from_value(made).expect("a roadmap")
}

fn rule(kind: Json, strictness: &str, price: i64) -> Json {
    json!([{"id": "limit", "name": "The limit", "kind": kind, "among": {"kind": "innovate"},
        "strictness": strictness, "price": price}])
}

fn at_work(strictness: &str, price: i64) -> Roadmap {
    roadmap(rule(json!({"at_work": {"most": 1}}), strictness, price))
}

/// About A, B and C.
fn choose(strictness: &str, price: i64) -> Roadmap {
    let mut rules = rule(json!({"choose": {"most": 1}}), strictness, price);
    rules[0]["among"] = json!({"investments": ["a", "b", "c"]});
    roadmap(rules)
}

/// About the zone in which A and B lie; all three take two quarters, so that they would be at work together.
fn begin(strictness: &str, price: i64) -> Roadmap {
    let mut rules = rule(json!({"begin": {"most": 1}}), strictness, price);
    rules[0]["among"] = json!({"zone": "core"});
    let mut roadmap = roadmap(rules);
    for item in &mut roadmap.investments {
        item.duration = 2;
        item.cost[0].per_period.push(model::Money(100));
    }
    roadmap.zones = vec![serde_json::from_value(json!({"id": "core", "name": "Core"})).expect("a zone")];
    for id in ["a", "b"] {
        roadmap
            .place(model::Placed::Investment(id.try_into().expect("an id")), Some("core".try_into().expect("an id")));
    }
    roadmap
}

fn gate(strictness: &str, price: i64) -> Roadmap {
    let mut rules = rule(json!({"gate": {"levels": [{"capability": "delivery", "level": 1}]}}), strictness, price);
    rules[0]["among"] = json!({"investments": ["a", "b", "c"]});
    roadmap(rules)
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

/// Starts of A, B and C.
fn starts(plan: &Plan) -> Vec<Option<u16>> {
    ["a", "b", "c"].map(|id| plan.starts.iter().find(|(known, _)| known.as_str() == id).map(|(_, at)| at.0)).to_vec()
}

fn pin(roadmap: &mut Roadmap, id: &str) {
    let decision = json!({"pin": {"investment": id, "start": 0}});
    roadmap.decisions.push(serde_json::from_value(decision).expect("a decision"));
}

fn reason(plan: &Plan, id: &str) -> LeftOutReason {
    let left = plan.left_out.iter().find(|left| left.investment.as_str() == id);
    left.expect("it is left out").reason.clone()
}

fn nothing_fits(roadmap: &Roadmap) -> String {
    match make_plan(roadmap, &Options::default(), &mut Unwatched) {
        Err(error @ PlanError::NothingFits(_)) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

fn codes(roadmap: &Roadmap) -> Vec<String> {
    find_problems(roadmap).into_iter().filter(|problem| problem.subject == "rule limit").map(|it| it.code).collect()
}

#[test]
fn without_rules_everything_starts_at_once() {
    let plan = planned(&roadmap(json!([])));
    assert_eq!((starts(&plan), plan.value), (vec![Some(0); 3], points(360)));
}

#[test]
fn a_hard_limit_of_work_is_kept_and_named() {
    let mut roadmap = at_work("hard", 0);
    let plan = planned(&roadmap);
    assert_eq!((starts(&plan), plan.value), (vec![Some(0), Some(1), Some(2)], points(270)));
    // it is the rule that keeps the second from starting beside a pinned first
    pin(&mut roadmap, "a");
    let found = hindrances(&roadmap, &roadmap.investments[1].id);
    assert!(
        matches!(&found[0], Some(Hindrance::Limit { limit: planner::formulation::Limit::Rule(id), .. }) if id.as_str() == "limit"),
        "{found:?}"
    );
    pin(&mut roadmap, "b");
    assert_eq!(codes(&roadmap), ["pins_break_rule"]);
    assert!(nothing_fits(&roadmap).contains("\"The limit\""), "{}", nothing_fits(&roadmap));
}

#[test]
fn of_a_zone_only_so_many_begin_in_one_quarter_however_many_are_at_work() {
    let plan = planned(&begin("hard", 0));
    // A and B are both at work in the second quarter; C lies elsewhere
    assert_eq!((starts(&plan), plan.value), (vec![Some(0), Some(1), Some(0)], points(240)));
    let cheap = planned(&begin("soft", 10));
    assert_eq!((starts(&cheap), cheap.value), (vec![Some(0); 3], points(260)), "one too many, once");
    let dear = planned(&begin("soft", 40));
    assert_eq!(dear.value, points(240));
    let roadmap = begin("soft", 10);
    let evaluation = model::Evaluation::new(&roadmap, &cheap.starts);
    assert_eq!(evaluation.rule_costs[0].by_period, [points(10), Value::ZERO, Value::ZERO, Value::ZERO]);
    // what lies elsewhere is not held back any more, and a plan that breaks the rule is refused
    let mut elsewhere = begin("hard", 0);
    elsewhere.placements.pop();
    assert_eq!(planned(&elsewhere).value, points(270));
    let mut broken = plan.clone();
    broken.starts.extend([("b".try_into().expect("an id"), Period(0))]);
    assert!(check_plan(&begin("hard", 0), &broken).iter().any(|broken| broken.rule == "rule"));
    let mut pinned = begin("hard", 0);
    pin(&mut pinned, "a");
    pin(&mut pinned, "b");
    assert_eq!(codes(&pinned), ["pins_break_rule"]);
    assert!(nothing_fits(&pinned).contains("\"The limit\""), "{}", nothing_fits(&pinned));
    // the plan stays that of the roadmap while what no rule is about moves
    let mut moved = begin("hard", 0);
    moved.place(
        model::Placed::Capability("delivery".try_into().expect("an id")),
        Some("core".try_into().expect("an id")),
    );
    assert!(moved.plans_like(&begin("hard", 0)));
    moved.place(model::Placed::Investment("c".try_into().expect("an id")), Some("core".try_into().expect("an id")));
    assert!(!moved.plans_like(&begin("hard", 0)));
    let mut gone = begin("hard", 0);
    gone.zones.clear();
    assert_eq!(codes(&gone), ["unknown_zone"]);
}

#[test]
fn a_rule_about_a_team_or_a_theme_is_about_what_lies_in_its_zones_or_raises_its_capabilities() {
    let crew = || -> model::TeamId { "crew".try_into().expect("an id") };
    let of_team = |strictness: &str, price: i64| {
        let mut roadmap = begin(strictness, price);
        roadmap.teams = vec![model::Team { id: crew(), name: "Crew".into() }];
        roadmap.zones[0].team = Some(crew());
        roadmap.rules[0].among = model::Among::Team(crew());
        roadmap
    };
    let plan = planned(&of_team("hard", 0));
    assert_eq!((starts(&plan), plan.value), (vec![Some(0), Some(1), Some(0)], points(240)), "as of the zone it owns");
    assert_eq!(planned(&of_team("soft", 10)).value, points(260));
    let mut given_up = of_team("hard", 0);
    given_up.zones[0].team = None;
    assert_eq!(codes(&given_up), ["rule_about_nothing"]);
    assert_eq!(planned(&given_up).value, points(270));
    assert!(!given_up.plans_like(&of_team("hard", 0)));
    let mut gone = of_team("hard", 0);
    gone.teams.clear();
    assert_eq!(codes(&gone), ["unknown_team"]);

    let speed = || -> model::ThemeId { "speed".try_into().expect("an id") };
    let mut themed = gate("hard", 0);
    themed.themes = vec![model::Theme { id: speed(), name: "Speed".into(), gap: 1 }];
    themed.set_companion(speed(), "delivery".try_into().expect("an id"), true);
    let none: Roadmap = choose("hard", 0);
    let none = model::Rule {
        id: "none".try_into().expect("an id"),
        kind: model::RuleKind::Choose { most: 0 },
        among: model::Among::Theme(speed()),
        ..none.rules[0].clone()
    };
    let before = planned(&themed);
    assert_eq!(before.value, points(270), "only D raises Delivery, and all others wait for it");
    themed.rules.push(none);
    let members: Vec<&str> = themed.rules[1].members(&themed).map(|member| member.id.as_str()).collect();
    assert_eq!(members, ["d"]);
    let plan = planned(&themed);
    assert_eq!((starts(&plan), plan.value), (vec![None; 3], Value::ZERO));
    assert!(check_plan(&themed, &before).iter().any(|broken| broken.rule == "rule"));
    let mut apart = themed.clone();
    apart.set_companion(speed(), "delivery".try_into().expect("an id"), false);
    assert_eq!(planned(&apart).value, points(270));
    assert!(!apart.plans_like(&themed));
}

#[test]
fn a_soft_limit_of_work_is_paid_for_where_that_is_worth_more() {
    let cheap = planned(&at_work("soft", 10));
    assert_eq!((starts(&cheap), cheap.value), (vec![Some(0); 3], points(340)), "two too many, once");
    let dear = planned(&at_work("soft", 100));
    assert_eq!((starts(&dear), dear.value), (vec![Some(0), Some(1), Some(2)], points(270)));
    let roadmap = at_work("soft", 10);
    let evaluation = model::Evaluation::new(&roadmap, &cheap.starts);
    assert_eq!(evaluation.paid_for_rules(), points(20));
    assert_eq!(evaluation.rule_costs[0].by_period, [points(20), Value::ZERO, Value::ZERO, Value::ZERO]);
    assert_eq!(evaluation.value_so_far(&roadmap), [points(70), points(160), points(250), points(340)]);
}

#[test]
fn no_more_than_so_many_are_chosen_and_the_rule_is_why() {
    let plan = planned(&choose("hard", 0));
    assert_eq!((starts(&plan), plan.value), (vec![Some(0), None, None], points(120)));
    let forbidden = LeftOutReason::RuleForbids { rule: "limit".try_into().expect("an id"), period: None };
    assert_eq!((reason(&plan, "b"), reason(&plan, "c")), (forbidden.clone(), forbidden));
    let cheap = planned(&choose("soft", 20));
    assert_eq!((starts(&cheap), cheap.value), (vec![Some(0); 3], points(320)));
    let dear = planned(&choose("soft", 130));
    assert_eq!((starts(&dear), dear.value), (vec![Some(0), None, None], points(120)));
    assert_eq!(reason(&dear, "b"), LeftOutReason::RuleCosts { rule: "limit".try_into().expect("an id") });
    let mut pinned = choose("hard", 0);
    pin(&mut pinned, "a");
    pin(&mut pinned, "c");
    assert_eq!(codes(&pinned), ["pins_break_rule"]);
    assert!(nothing_fits(&pinned).contains("switch off the rule \"The limit\""), "{}", nothing_fits(&pinned));
}

#[test]
fn a_gate_holds_back_until_its_levels_are_there() {
    let roadmap = gate("hard", 0);
    let plan = planned(&roadmap);
    assert_eq!((starts(&plan), plan.value), (vec![Some(1); 3], points(270)));
    assert_eq!(plan.starts.get(&roadmap.investments[3].id), Some(&Period(0)));
    let found = hindrances(&roadmap, &roadmap.investments[0].id);
    assert!(matches!(&found[0], Some(Hindrance::Gate { opens: Some(Period(1)), .. })), "{found:?}");
    assert_eq!(found[1], None);
    let mut pinned = roadmap.clone();
    pin(&mut pinned, "a");
    assert_eq!(codes(&pinned), ["pins_break_rule"]);
    assert!(nothing_fits(&pinned).contains("\"The limit\""), "{}", nothing_fits(&pinned));
    let mut never = gate("hard", 0);
    never.rules[0].kind =
        serde_json::from_value(json!({"gate": {"levels": [{"capability": "delivery", "level": 2}]}})).expect("a gate");
    assert_eq!(codes(&never), ["gate_never_holds"]);
    let plan = planned(&never);
    assert_eq!((starts(&plan), plan.value), (vec![None; 3], Value::ZERO));
    assert_eq!(
        reason(&plan, "a"),
        LeftOutReason::RuleForbids { rule: "limit".try_into().expect("an id"), period: None }
    );
    never.rules[0].among = model::Among::All;
    never.rules[0].kind = gate("hard", 0).rules[0].kind.clone();
    assert_eq!(codes(&never), ["gate_holds_itself"], "D would have to wait for what it brings");
}

#[test]
fn a_soft_gate_is_passed_by_at_its_price_once() {
    let cheap = planned(&gate("soft", 50));
    assert_eq!((starts(&cheap), cheap.value), (vec![Some(0); 3], points(310)));
    assert_eq!(cheap.starts.len(), 3, "nobody needs D then");
    let dear = planned(&gate("soft", 100));
    assert_eq!((starts(&dear), dear.value), (vec![Some(1); 3], points(270)));
}

#[test]
fn a_rule_that_is_off_changes_no_byte_of_the_plan() {
    let json = |plan: &Plan| serde_json::to_string(plan).expect("JSON");
    let without = json(&planned(&roadmap(json!([]))));
    for off in [at_work("off", 10), choose("off", 0), gate("off", 5)] {
        assert_eq!(json(&planned(&off)), without);
    }
    for seed in (0..60).filter(|seed| Shape::tiny(*seed).rules > 0) {
        let mut off = generate::roadmap(seed, &Shape::tiny(seed));
        off.rules.iter_mut().for_each(|rule| rule.strictness = Strictness::Off);
        let mut none = off.clone();
        none.rules.clear();
        let plan = |roadmap: &Roadmap| {
            make_plan(roadmap, &Options::default(), &mut Unwatched)
                .map(|plan| json(&plan))
                .map_err(|error| error.to_string())
        };
        assert_eq!(plan(&off), plan(&none), "seed {seed}");
    }
}

#[test]
fn the_checker_refuses_what_breaks_a_hard_rule_or_hides_what_a_soft_one_costs() {
    let free = planned(&roadmap(json!([])));
    for hard in [at_work("hard", 0), choose("hard", 0), gate("hard", 0)] {
        let broken: Vec<&str> = check_plan(&hard, &free).iter().map(|broken| broken.rule).collect();
        assert!(broken.contains(&"rule"), "{broken:?}");
    }
    for soft in [at_work("soft", 5), choose("soft", 5), gate("soft", 5)] {
        let broken: Vec<&str> = check_plan(&soft, &free).iter().map(|broken| broken.rule).collect();
        assert!(broken.contains(&"value") && !broken.contains(&"rule"), "{broken:?}");
    }
}

#[test]
fn what_soft_rules_cost_is_paid_in_every_future() {
    for roadmap in [at_work("soft", 10), choose("soft", 20), gate("soft", 50), at_work("hard", 0), gate("hard", 0)] {
        let plan = planned(&roadmap);
        let asked = Asked { runs: 100, seed: 1, assumed: None, threads: 1 };
        let futures = simulate(&roadmap, &plan.starts, &asked, &mut Unfollowed);
        assert_eq!(futures.plan.last(), Some(&plan.value), "nothing is uncertain, so it comes as planned");
    }
}

#[test]
fn a_price_that_is_missing_or_beyond_all_measure_is_a_problem() {
    assert_eq!(codes(&at_work("soft", 0)), ["rule_price_missing"]);
    assert_eq!(codes(&at_work("soft", 100_001)), ["rule_price"]);
    assert_eq!(codes(&at_work("hard", -1)), ["rule_price"]);
    let mut about_nothing = at_work("hard", 0);
    about_nothing.rules[0].among = model::Among::Investments(vec![]);
    assert_eq!(codes(&about_nothing), ["rule_about_nothing"]);
    let mut nobody = at_work("hard", 0);
    nobody.rules[0].among = model::Among::Investments(vec!["nobody".try_into().expect("an id")]);
    assert_eq!(codes(&nobody), ["unknown_investment", "rule_about_nothing"]);
    let mut none = choose("hard", 0);
    none.rules[0].kind = model::RuleKind::Choose { most: 0 };
    assert_eq!(codes(&none), ["rule_excludes_all"]);
    assert_eq!(planned(&none).starts.len(), 0);
}

/// Keeps every reply.
struct Heard(Vec<Reply>);

impl Listen for Heard {
    fn replied(&mut self, _: usize, reply: &Reply) {
        self.0.push(reply.clone());
    }

    fn is_cancelled(&self) -> bool {
        false
    }
}

#[test]
fn what_a_rule_costs_is_the_plan_without_it() {
    for (roadmap, gain) in [(at_work("hard", 0), 90), (choose("soft", 20), 40), (gate("hard", 0), 90)] {
        let plan = planned(&roadmap);
        let questions = answers::decisions(&roadmap);
        assert!(matches!(&questions[..], [Question::With { change: Change::DropRule { .. } }]), "{questions:?}");
        let mut heard = Heard(vec![]);
        answers::answer(&roadmap, &plan, &questions, Some(5.0), &Warm::default(), &mut heard).expect("it is answered");
        let last = heard.0.last().expect("there is a reply");
        assert!(last.is_proven(&plan));
        assert_eq!(last.difference(&plan), Some(points(gain)));
    }
    // and what lets in what a rule keeps out is switching it off
    let mut roadmap = choose("hard", 0);
    pin(&mut roadmap, "a");
    let plan = planned(&roadmap);
    let mut heard = Heard(vec![]);
    let wanted = Question::LetIn { investment: roadmap.investments[1].id.clone() };
    answers::answer(&roadmap, &plan, std::slice::from_ref(&wanted), None, &Warm::default(), &mut heard)
        .expect("it is answered");
    assert!(matches!(&heard.0[0].changes[..], [_, Change::DropRule { .. }]), "{:?}", heard.0[0]);
}

fn sample() -> Desk {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["new", "plan.cairn", "--sample"]).code, 0);
    desk
}

fn told(output: &Output) -> Json {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

/// The cells of the table of rules, by column.
fn cells(desk: &Desk, row: usize) -> Vec<(String, String)> {
    let shown = told(&desk.cairn(&["--json", "grid", "show", "plan.cairn", "rules"]));
    let keys =
        shown["columns"].as_array().into_iter().flatten().map(|column| column["key"].as_str().unwrap_or_default());
    let texts = shown["rows"][row]["cells"].as_array().into_iter().flatten();
    keys.map(str::to_owned).zip(texts.map(|cell| cell["text"].as_str().unwrap_or_default().to_owned())).collect()
}

#[test]
fn rules_are_typed_planned_with_priced_and_taken_away_again() {
    let desk = sample();
    let typed = [
        "+1:kind=At work at once",
        "+1:among=all",
        "+1:most=2",
        "+1:strictness=soft",
        "+1:price=8",
        "+1:category=Social",
        "+1:reason=Nobody finishes what everybody starts.",
        "+1:source=Board, March 2026",
        "+2:of=Delivery pipeline level 2",
        "+2:strictness=hard",
        "+2:among=Innovate",
    ];
    let capability = told(&desk.cairn(&["--json", "grid", "show", "plan.cairn", "capabilities"]));
    let name = capability["rows"][0]["cells"][1]["text"].as_str().expect("a capability").to_owned();
    let typed: Vec<String> = typed.iter().map(|cell| cell.replace("Delivery pipeline", &name)).collect();
    let mut line = vec!["--json", "grid", "edit", "plan.cairn", "rules", "--add", "Work in progress", "--add", "Ready"];
    for cell in &typed {
        line.extend(["--set", cell]);
    }
    let edited = told(&desk.cairn(&line));
    assert_eq!(edited["unreadable"], json!([]), "{edited}");
    assert_eq!(edited["added"], json!(["work-in-progress", "ready"]));
    let text = |row: usize, key: &str| {
        cells(&desk, row)
            .into_iter()
            .find(|(known, _)| known == key)
            .map(|(_, text)| text)
            .expect("the column is there")
    };
    assert_eq!((text(3, "most"), text(3, "strictness"), text(3, "price")), ("2".into(), "soft".into(), "8".into()));
    assert_eq!((text(4, "kind"), text(4, "of")), ("Gate".into(), format!("{name} level 2")));
    assert_eq!(desk.cairn(&["plan", "plan.cairn"]).code, 0);
    assert_eq!(desk.cairn(&["check", "plan.cairn"]).code, 0);
    let priced = told(&desk.cairn(&["--json", "explain", "plan.cairn", "--rules", "--prove", "5s"]));
    let lines = priced["lines"].as_array().expect("lines");
    assert_eq!(lines.len(), 7, "with the three rules and two contracts of the sample: {priced}");
    assert!(lines.iter().all(|line| line["difference"].as_i64() >= Some(0)), "{priced}");
    let kinds: Vec<&str> = lines.iter().filter_map(|line| line["kind"].as_str()).collect();
    let of = |kind: &str| kinds.iter().filter(|known| **known == kind).count();
    assert_eq!((of("rule"), of("contract")), (5, 2), "{priced}");
    assert!(desk.cairn(&["explain", "plan.cairn", "--rules"]).out.contains("Work in progress"));
    assert!(text(3, "paid").ends_with("pts"), "{:?}", cells(&desk, 3));
    // a file for others holds them, and gives them back
    assert_eq!(desk.cairn(&["export", "plan.cairn", "--out", "out.json"]).code, 0);
    assert_eq!(desk.cairn(&["import", "out.json", "again.cairn"]).code, 0);
    let rows = |file: &str| told(&desk.cairn(&["--json", "grid", "show", file, "rules"]))["rows"].take();
    let bare = |rows: Json| {
        let cells = |row: &Json| row["cells"].as_array().map(|cells| cells[..7].to_vec());
        rows.as_array().into_iter().flatten().map(cells).collect::<Vec<_>>()
    };
    assert_eq!(bare(rows("again.cairn")), bare(rows("plan.cairn")));
    // off in place; and in French
    let off =
        told(&desk.cairn(&["--json", "grid", "edit", "plan.cairn", "rules", "--set", "ready:strictness=désactivée"]));
    assert_eq!(off["unreadable"], json!([]));
    assert_eq!(text(4, "strictness"), "off");
    let french = desk.cairn(&["--language", "fr", "grid", "show", "plan.cairn", "rules"]).out;
    assert!(french.contains("Rigueur") && french.contains("souple") && french.contains("tous"), "{french}");
    // what is not there any more is not named any more
    let gone = told(&desk.cairn(&["--json", "grid", "edit", "plan.cairn", "rules", "--remove", "ready"]));
    assert_eq!(gone["is_changed"], true);
    let wrong =
        told(&desk.cairn(&["--json", "grid", "edit", "plan.cairn", "rules", "--set", "work-in-progress:kind=often"]));
    let reason = wrong["unreadable"][0]["reason"].as_str().unwrap_or_default();
    assert!(reason.contains("At work at once, In the plan, Begun per period, Gate"), "{wrong}");
}

#[test]
fn removing_what_a_rule_names_takes_it_out_of_the_rule() {
    let desk = sample();
    let investments = told(&desk.cairn(&["--json", "grid", "show", "plan.cairn", "investments"]));
    let columns = investments["columns"].as_array().expect("columns");
    let at = columns.iter().position(|column| column["key"] == "name").expect("names");
    let row = |place: usize| &investments["rows"][place];
    let name = |place: usize| row(place)["cells"][at]["text"].as_str().expect("a name").to_owned();
    let pair = format!("+1:among={}; {}", name(0), name(1));
    let edited = told(&desk.cairn(&[
        "--json",
        "grid",
        "edit",
        "plan.cairn",
        "rules",
        "--add",
        "One of two",
        "--set",
        "+1:kind=Done at all",
        "--set",
        "+1:most=1",
        "--set",
        &pair,
        "--set",
        "+1:strictness=hard",
    ]));
    assert_eq!(edited["unreadable"], json!([]), "{edited}");
    assert_eq!(desk.cairn(&["plan", "plan.cairn"]).code, 0);
    let id = row(0)["id"].as_str().expect("an id");
    let gone = told(&desk.cairn(&["--json", "grid", "edit", "plan.cairn", "investments", "--remove", id]));
    let told_so = gone["consequences"].as_array().expect("sentences");
    assert!(told_so.iter().any(|line| line == "A rule names it no longer."), "{gone}");
    let among = cells(&desk, 3).into_iter().find(|(key, _)| key == "among").map(|(_, text)| text);
    assert_eq!(among, Some(name(1)));
}
