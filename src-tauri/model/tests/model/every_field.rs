//! No field of a roadmap can change without a line that says so.
//!
//! The roadmap here fills every field; the published schema says which there are. A field that is added
//! to a noun has to be filled here, and then told by the difference.

use std::collections::BTreeSet;

use model::{Difference, DifferenceKind, Roadmap, difference};
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::made::{SMALL, roadmap};

/// A roadmap in which every field has a value that is not its default.
pub fn full() -> Value {
    let mut all = json!({
        "settings": {
            "name": "Full", "currency": "EUR", "period_length": "quarter", "fiscal_year_start": 1,
            "first_period": "2027-01", "periods": 4, "discount_per_year": 800, "is_sample": true,
            "stage_unit": "changes",
            "least_group": 6
        },
        "capabilities": [
            {"id": "identity", "name": "Identity", "axis": "architecture", "now": 1, "next": 2, "target": 3},
            {"id": "delivery", "name": "Delivery", "axis": "methods", "now": 0, "next": 1, "target": 4}
        ],
        "investments": [
            {
                "id": "sso", "name": "SSO", "axis": "architecture", "kind": "enable", "duration": 2,
                "cost": [
                    {"fund": "change", "per_period": [6_000_000, 6_000_000]},
                    {"fund": "run", "per_period": [0, 100_000]}
                ],
                "effort": [
                    {"pool": "platform", "per_period": [200, 150]},
                    {"pool": "product", "per_period": [50, 50]}
                ],
                "outputs": ["identity-2", "login"],
                "note": "One login for everything."
            },
            {"id": "directory", "name": "Directory", "axis": "skills", "kind": "run", "duration": 1,
                "not_before": 1, "done_by": 2, "note": "Who is who."},
            {"id": "audit", "name": "Audit", "axis": "skills", "kind": "run", "duration": 1,
                "not_before": 1, "done_by": 2, "note": "Who is who."}
        ],
        "outputs": [
            {"id": "identity-2", "name": "Identity 2", "made_by": "any",
                "kind": {"capability_level": {"capability": "identity", "level": 2}}},
            {"id": "login", "name": "Login", "kind": "deliverable"}
        ],
        "outcomes": [
            {"id": "lead-time", "name": "Lead time", "metric": "From idea to use", "unit": "days",
                "direction": "down", "baseline": 30_000, "target": 12_500, "worth": 100, "counts": "each_period"},
            {"id": "churn", "name": "Churn", "metric": "Customers lost", "unit": "%",
                "direction": "down", "baseline": 8_000, "target": 6_000, "worth": 50, "counts": "once"}
        ],
        "effects": [
            {"output": "login", "together_with": ["identity-2"], "outcome": "lead-time", "share": 2_500, "lag": 2, "confidence": 8_000},
            {"output": "identity-2", "outcome": "churn", "share": 1_000, "lag": 1, "confidence": 9_000}
        ],
        "needs": [
            {"investment": "sso", "on": {"investment": "directory"}, "lag": 2},
            {"investment": "directory", "on": {"capability": {"id": "delivery", "level": 1}}, "lag": 0}
        ],
        "funds": [
            {"id": "change", "name": "Change fund", "limit": [20_000_000, 20_000_000, 20_000_000, 10_000_000], "carry_over": true},
            {"id": "run", "name": "Run fund", "limit": [5_000_000, 5_000_000, 5_000_000, 5_000_000]}
        ],
        "pools": [
            {"id": "platform", "name": "Platform team", "capacity": [300, 300, 400, 400]},
            {"id": "product", "name": "Product team", "capacity": [100, 100, 100, 125]}
        ],
        "steps": [
            {"id": "first", "name": "First", "promise": "One login.", "last_period": 1, "least_worth": 10},
            {"id": "second", "name": "Second", "promise": "All of it.", "last_period": 3, "least_worth": 20}
        ],
        "decisions": [
            {"pin": {"investment": "sso", "start": 1}}, {"exclude": {"investment": "directory"}},
            {"lock": {"investment": "audit", "start": 2}}
        ],
        "rules": [
            {"id": "wip", "name": "Work in progress", "kind": {"at_work": {"most": 2}}, "among": {"axis": "skills"},
                "strictness": "soft", "price": 40, "reason": "Nobody finishes what everybody starts.",
                "category": "social", "source": "Board, March 2026"},
            {"id": "pair", "name": "One of two", "kind": {"choose": {"most": 1}},
                "among": {"investments": ["sso", "directory"]}, "strictness": "hard"},
            {"id": "ready", "name": "Ready", "kind": {"gate": {"levels": [
                {"capability": "delivery", "level": 1}, {"capability": "identity", "level": 2}]}},
                "among": {"kind": "enable"}, "strictness": "off", "category": "legal"},
            {"id": "calm", "name": "Calm", "kind": {"begin": {"most": 1}}, "among": {"zone": "access"},
                "strictness": "soft", "price": 15},
            {"id": "crew", "name": "Crew", "kind": {"begin": {"most": 2}}, "among": {"team": "keys"},
                "strictness": "off"},
            {"id": "together", "name": "Together", "kind": {"at_work": {"most": 3}}, "among": {"theme": "flow"},
                "strictness": "off"}
        ],
        "estimates": [
            {"investment": "sso", "cost": {"low": 8_000, "high": 15_000}, "duration": {"shortest": 1, "longest": 4},
                "effect_spread": 2_000, "feasible": 8_500, "spike": "directory"},
            {"investment": "directory", "feasible": 9_000}
        ],
        "shocks": [
            {"id": "cut", "name": "Budget cut", "chance": 2_000, "first": 1, "last": 2,
                "effect": {"fund_cut": {"fund": "change", "share": 2_500}}},
            {"id": "leave", "name": "Engineers leave", "chance": 1_000, "first": 0, "last": 3,
                "effect": {"pool_loss": {"pool": "platform", "share": 5_000}}},
            {"id": "freeze", "name": "Freeze", "chance": 500, "first": 2, "last": 2, "effect": {"delay": {"periods": 1}}}
        ],
        "scenarios": [
            {
                "name": "Less money", "what_if": "budget -20%", "sentence": "All funds 20 % lower in every quarter.",
                "kept": "2026-11-21T14:02:00Z",
                "plan": {
                    "starts": {"directory": 0}, "value": 250_000_000, "bound": 260_000_000, "proof": "bounded",
                    "spend": 12_000_000, "inputs": "abc"
                }
            },
            {
                "name": "Without", "what_if": "without @directory", "sentence": "“Directory” is left out.",
                "kept": "2026-11-21T14:03:00Z"
            }
        ],
        "verdicts": [
            {"investment": "directory", "says": {"not_now": {"look_again": 2}}, "reason": "Too early.",
                "decided": "2026-11-21"},
            {"investment": "sso", "says": "yes", "reason": "Pays at once.", "decided": "2026-11-22"}
        ],
        "story": [
            {"chart": "difference", "scenario": "Less money", "notes": "Ask first."},
            {
                "chart": "value_curve", "over_time": true, "notes": "Slowly.",
                "title": {"text": "Value comes early.", "written_for": "Half of the value is there by Q2 2027."}
            }
        ],
        "measured": [
            {"outcome": "churn", "values": {"0": 17_500, "1": 16_000}}
        ],
        "commitments": [
            {"investment": "directory", "known": 0, "promised": 1, "done": 2},
            {"investment": "sso", "known": 1}
        ],
        "stakeholders": [
            {"id": "council", "name": "Works council", "power": 4, "interest": 3, "bears": 5},
            {"id": "product", "name": "Product managers", "power": 2, "interest": 4}
        ],
        "stances": [
            {"stakeholder": "council", "investment": "sso", "leaning": -1, "load": 3},
            {"stakeholder": "product", "investment": "directory", "leaning": 1}
        ],
        "stages": [
            {"id": "build", "name": "Build", "capacity": 30},
            {"id": "test", "name": "Test", "capacity": 20}
        ],
        "lifts": [
            {"stage": "test", "capability": "identity", "per_level": 6}
        ],
        "contracts": [
            {"id": "promise", "name": "Promise to the board", "outcome": "lead-time", "least": {"share": 1_500}, "by": 3,
                "over": 2, "how": "Median of the tracker", "owner": "Head of delivery", "penalty": 5_000_000,
                "strictness": "soft", "price": 60},
            {"id": "loyal", "name": "Loyal customers", "outcome": "churn", "least": {"measure": 7_000},
                "strictness": "off"}
        ],
        "principles": [
            {"id": "learn", "name": "We learn from failure", "asked": 2},
            {"id": "own", "name": "Who builds it runs it"}
        ],
        "practices": [
            {"principle": "learn", "capability": "identity", "level": 2}
        ],
        "themes": [
            {"id": "platform", "name": "Platform", "gap": 0},
            {"id": "flow", "name": "Flow"}
        ],
        "companions": [
            {"theme": "platform", "capability": "identity"}
        ],
        "briefs": [
            {"investment": "sso", "product": "One sign-in", "users": "Everybody", "value": "A minute a day",
                "contract": "99.9 %", "excellence": "No password", "monitoring": "Failed sign-ins",
                "iteration": "Each quarter"}
        ]
    });
    // one macro takes only so many fields
    for more in [asked(), mastery(), flywheel(), drivers()] {
        all.as_object_mut().expect("a roadmap is an object").extend(more.as_object().cloned().unwrap_or_default());
    }
    all
}

/// Surveys, zones and teams in which every field has a value that is not its default.
fn asked() -> Value {
    json!({
        "statements": [
            {"id": "failure", "name": "We ask why, not who", "about": "culture", "capability": "identity"},
            {"id": "help", "name": "Asking for help is easy", "about": "safety"}
        ],
        "surveys": [
            {"id": "spring", "name": "Spring", "team": "Payments", "month": "2026-04", "people": 9},
            {"id": "own", "name": "Search", "month": "2026-10", "people": 8}
        ],
        "answers": [
            {"survey": "spring", "statement": "failure", "mean": 425, "spread": 130},
            {"survey": "own", "statement": "help", "mean": 510}
        ],
        "assessments": [
            {"id": "identity", "capability": "identity", "month": "2026-09", "assessor": "Operations", "declared": 3,
                "evidenced": 1, "evidence": "Sign-in log"},
            {"id": "identity-2", "capability": "identity", "month": "2026-10", "declared": 2, "evidenced": 2}
        ],
        "zones": [
            {"id": "access", "name": "Access", "team": "keys"},
            {"id": "billing", "name": "Billing"}
        ],
        "placements": [
            {"what": {"investment": "sso"}, "zone": "access"},
            {"what": {"capability": "identity"}, "zone": "access"}
        ],
        "teams": [
            {"id": "keys", "name": "Keys"},
            {"id": "money", "name": "Money"}
        ],
        "talks": [
            {"team": "keys", "with": "money"}
        ],
        "bridges": [
            {"investment": "sso", "teams": ["keys", "money"], "lag": 1}
        ]
    })
}

/// Skills, ranks and owners in which every field has a value that is not its default.
fn mastery() -> Value {
    json!({
        "skills": [
            {"id": "craft", "name": "Craft"}
        ],
        "ranks": [
            {"id": "senior", "name": "Senior", "track": "expert", "headcount": 3, "team": 1, "task": 2, "technology": 3,
                "time": 4, "responsibility": 2, "answers_for": "A part of it", "span": 3},
            {"id": "lead", "name": "Lead", "track": "management"}
        ],
        "expectations": [
            {"rank": "senior", "skill": "craft", "level": 3}
        ],
        "ownerships": [
            {"investment": "sso", "rank": "senior", "skill": "craft", "level": 2, "trains": "lead", "trained": 2,
                "mentors": 1}
        ],
        "keys": [
            {"key": "lead_time", "outcome": "lead-time", "scale": "linear"},
            {"key": "time_to_restore", "outcome": "churn", "scale": "log"}
        ],
        "loops": [
            {"id": "visits", "name": "Visits", "kind": "needs", "now": 43_200, "wanted": 1_440, "outcome": "lead-time"},
            {"id": "tests", "name": "Tests", "kind": "code", "now": 90}
        ],
        "shortenings": [
            {"loop": "visits", "investment": "sso", "to": 7_200},
            {"loop": "tests", "investment": "sso", "to": 30}
        ],
        "cycles": [
            {"id": "first", "name": "First", "began": "2026-01", "ended": "2026-07", "promised": 3_000_000,
                "reached": 2_000_000, "planned": 4, "done": 3, "review": "Less at once", "account": "One level",
                "outcomes": [{"name": "Lead time", "unit": "days", "baseline": 24_000, "promised": 12_000,
                    "reached": 14_500}]},
            {"id": "second", "name": "Second", "began": "2026-07", "ended": "2027-01"}
        ],
        "lasting": [
            {"capability": "identity", "per_level": 12}
        ],
        "assumptions": [
            {"id": "asked", "name": "They ask for it", "investment": "sso", "output": "login", "outcome": "lead-time",
                "confidence": 7_000, "test": "Ask them", "due": 2, "finding": "held", "found": 1, "note": "All of them"},
            {"id": "paid", "name": "They pay for it", "outcome": "churn", "confidence": 4_000}
        ],
        "debts": [
            {"id": "billing", "name": "Billing", "note": "One table for all.", "pool": "platform", "principal": 600, "interest": 40, "growth": 250},
            {"id": "scripts", "name": "Scripts", "note": "By hand.", "pool": "platform", "principal": 90, "interest": 10, "growth": 100}
        ],
        "repayments": [
            {"investment": "sso", "debt": "billing", "share": 6_000},
            {"investment": "sso", "debt": "scripts", "share": 10_000}
        ]
    })
}

/// A flywheel in which every field has a value that is not its default.
fn flywheel() -> Value {
    json!({
        "blades": [
            {"id": "alignment", "name": "Alignment", "start": 43},
            {"id": "vitality", "name": "Vitality", "start": 50}
        ],
        "influences": [
            {"from": "alignment", "to": "vitality", "strength": -2}
        ],
        "pushes": [
            {"investment": "sso", "blade": "alignment", "points": 3, "lag": 1}
        ]
    })
}

/// Drivers in which every field has a value that is not its default.
fn drivers() -> Value {
    json!({
        "drivers": [
            {"id": "growth", "name": "Growth", "kind": "threat", "importance": 60, "note": "Why"},
            {"id": "churn", "name": "Churn"}
        ],
        "comparisons": [
            {"driver": "growth", "than": "churn", "times": 3}
        ],
        "driver_links": [
            {"driver": "growth", "outcome": "lead-time", "share": 4000}
        ]
    })
}

/// What a reference in a schema stands for, with its name.
fn resolved<'s>(schema: &'s Value, root: &'s Value, owner: &str) -> (&'s Value, String) {
    match schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        Some(name) => (&root["$defs"][name], name.to_owned()),
        None => (schema, owner.to_owned()),
    }
}

/// The fields that a value fills, and those that its schema knows: "Fund.limit".
fn fields(schema: &Value, root: &Value, owner: &str, value: &Value, filled: &mut BTreeSet<String>) {
    let (schema, owner) = resolved(schema, root, owner);
    for choice in ["oneOf", "anyOf", "allOf"] {
        for branch in schema[choice].as_array().into_iter().flatten() {
            fields(branch, root, &owner, value, filled);
        }
    }
    for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(value) = value.get(name) {
            filled.insert(format!("{owner}.{name}"));
            fields(inner, root, &format!("{owner}.{name}"), value, filled);
        }
    }
    for item in value.as_array().into_iter().flatten() {
        fields(&schema["items"], root, &owner, item, filled);
    }
}

fn known(schema: &Value, root: &Value, owner: &str, found: &mut BTreeSet<String>) {
    let (schema, owner) = resolved(schema, root, owner);
    for choice in ["oneOf", "anyOf", "allOf"] {
        for branch in schema[choice].as_array().into_iter().flatten() {
            known(branch, root, &owner, found);
        }
    }
    for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
        if found.insert(format!("{owner}.{name}")) {
            known(inner, root, &format!("{owner}.{name}"), found);
        }
    }
    if schema["items"].is_object() {
        known(&schema["items"], root, &owner, found);
    }
}

#[test]
fn the_full_roadmap_fills_every_field_there_is() {
    let schema = serde_json::to_value(schemars::schema_for!(Roadmap)).expect("a schema is JSON");
    let (mut there, mut filled) = (BTreeSet::new(), BTreeSet::new());
    known(&schema, &schema, "Roadmap", &mut there);
    fields(&schema, &schema, "Roadmap", &full(), &mut filled);
    assert!(there.contains("Fund.carry_over") && there.len() > 60, "the schema is read: {there:?}");
    let missing: Vec<_> = there.difference(&filled).collect();
    assert!(missing.is_empty(), "fill these in the full roadmap, and tell them in the difference: {missing:?}");
    let read: Roadmap = serde_json::from_value(full()).expect("the full roadmap is one");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), full(), "and no field has its default");
}

/// Other values for one place: numbers around it, other texts, every word that stands for a choice.
fn others(value: &Value) -> Vec<Value> {
    const WORDS: [&str; 41] = [
        "failed",
        "methods",
        "architecture",
        "innovate",
        "run",
        "month",
        "half_year",
        "up",
        "down",
        "each_period",
        "once",
        "any",
        "all",
        "deliverable",
        "USD",
        "2027-04",
        "2028-01",
        "2027-02",
        "directory",
        "login",
        "product",
        "churn",
        "delivery",
        "stopped",
        "no",
        "frontier",
        "hard",
        "off",
        "economic",
        "culture",
        "safety",
        "expert",
        "management",
        "opportunity",
        "threat",
        "change_failure_rate",
        "deployment_frequency",
        "log",
        "linear",
        "behaviour",
        "ourselves",
    ];
    match value {
        Value::Number(number) => {
            let number = number.as_i64().expect("amounts are integers");
            vec![json!(number + 1), json!(number - 1), json!(number * 2 + 3)]
        }
        Value::Bool(is) => vec![json!(!is)],
        Value::String(text) => {
            let mut others = vec![
                json!(format!("{text}x")),
                json!(""),
                json!(format!("{text} and more of it, {}", "on ".repeat(40))),
            ];
            others.extend(WORDS.iter().map(|word| json!(word)));
            others.push(json!({"capability_level": {"capability": "delivery", "level": 1}}));
            others
        }
        Value::Array(items) => {
            let mut others = vec![json!([])];
            for place in 0..items.len() {
                let (mut less, mut more, mut last) = (items.clone(), items.clone(), items.clone());
                less.remove(place);
                more.insert(place, items[place].clone());
                let moved = last.remove(place);
                last.push(moved);
                others.extend([less, more, last].map(Value::Array));
            }
            others
        }
        Value::Object(fields) => {
            let mut others = vec![
                json!("deliverable"),
                json!({"exclude": {"investment": "sso"}}),
                json!({"investment": "sso"}),
                json!({"capability": {"id": "identity", "level": 3}}),
            ];
            for name in fields.keys() {
                let mut less = fields.clone();
                less.remove(name);
                others.push(Value::Object(less));
            }
            others
        }
        Value::Null => vec![],
    }
}

/// The places of all values in a JSON value, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{place}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields {
                places(item, &format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// Every roadmap that differs from this one in one place, with that place.
fn variants(whole: &Value) -> Vec<(String, Roadmap)> {
    let mut found = vec![];
    places(whole, "", &mut found);
    let mut variants = vec![];
    let before: Roadmap = serde_json::from_value(whole.clone()).expect("a roadmap");
    for place in found {
        for other in others(whole.pointer(&place).expect("the place was just found")) {
            let mut changed = whole.clone();
            *changed.pointer_mut(&place).expect("the same place") = other;
            // what no roadmap can say is refused when it is read
            if let Ok(after) = serde_json::from_value::<Roadmap>(changed)
                && after != before
            {
                variants.push((place.clone(), after));
            }
        }
    }
    variants
}

/// Complains about lines that say nothing, or the same before and after.
fn unclear(lines: &[Difference]) -> Option<&Difference> {
    lines.iter().find(|line| {
        let says_nothing = line.name.is_empty()
            || (line.what.is_empty() != matches!(line.kind, DifferenceKind::Added | DifferenceKind::Removed));
        // "cost €1 → €1 (Fund)"; a row may end as the other does: "€1, €1 → €1"
        let says_the_same = line.what.split("; ").filter_map(|part| part.split_once(" → ")).any(|(old, now)| {
            let now = now.split(" (").next().unwrap_or(now);
            old.strip_suffix(now)
                .is_some_and(|label| label.is_empty() || label.ends_with(' ') && !label.ends_with(", "))
        });
        says_nothing || says_the_same
    })
}

#[test]
fn a_change_of_any_single_field_is_told() {
    let before: Roadmap = serde_json::from_value(full()).expect("a roadmap");
    let variants = variants(&full());
    assert!(variants.len() > 800, "{} variants", variants.len());
    for (place, after) in &variants {
        for (old, new) in [(&before, after), (after, &before)] {
            let lines = difference(old, new);
            assert!(!lines.is_empty(), "{place} changed, but nothing is said");
            assert_eq!(unclear(&lines), None, "{place}");
        }
    }
    // no place was only ever given values that no roadmap can have
    let mut all = vec![];
    places(&full(), "", &mut all);
    let changed: BTreeSet<&String> = variants.iter().map(|(place, _)| place).collect();
    let is_value = |place: &&String| full().pointer(place).is_some_and(|value| !value.is_object());
    let never: Vec<_> = all.iter().filter(is_value).filter(|place| !changed.contains(*place)).collect();
    assert!(never.is_empty(), "never changed: {never:?}");
}

/// A roadmap that differs from this one in one place, somewhere.
fn variant(whole: &Roadmap, chance: &mut Chance) -> Roadmap {
    let json = serde_json::to_value(whole).expect("JSON");
    let mut found = vec![];
    places(&json, "", &mut found);
    loop {
        let place = &found[chance.below(found.len())];
        let mut others = others(json.pointer(place).expect("the place was just found"));
        let mut changed = json.clone();
        *changed.pointer_mut(place).expect("the same place") = others.swap_remove(chance.below(others.len()));
        if let Ok(other) = serde_json::from_value::<Roadmap>(changed)
            && other != *whole
        {
            return other;
        }
    }
}

#[test]
fn roadmaps_have_a_difference_exactly_if_they_are_not_equal() {
    for seed in 0..60 {
        let before = roadmap(seed, &SMALL);
        assert_eq!(difference(&before, &before.clone()), vec![], "seed {seed}");
        let mut chance = Chance::new(seed);
        let mut after = before.clone();
        for _ in 0..4 {
            after = variant(&after, &mut chance);
            assert_eq!(difference(&before, &after).is_empty(), before == after, "seed {seed}");
        }
        let other = roadmap(seed + 1_000, &SMALL);
        assert!(!difference(&before, &other).is_empty());
    }
}

#[test]
fn amounts_beyond_all_limits_are_told_and_never_overflow() {
    let mut before: Roadmap = serde_json::from_value(full()).expect("a roadmap");
    let mut after = before.clone();
    before.investments[0].cost[0].per_period = vec![model::Money(i64::MAX); 3];
    after.investments[0].cost[0].per_period = vec![model::Money(i64::MAX); 4];
    before.funds[0].limit = vec![model::Money(i64::MIN); 70_000];
    before.decisions[0] =
        model::Decision::Pin { investment: "sso".try_into().expect("an id"), start: model::Period(u16::MAX) };
    after.settings.fiscal_year_start = 255;
    after.settings.first_period = model::calendar::YearMonth::new(2200, 12).expect("a month");
    after.steps[0].last_period = model::Period(u16::MAX);
    after.outcomes[0].worth = model::Points(i64::MIN);
    for (old, new) in [(&before, &after), (&after, &before)] {
        let lines = difference(old, new);
        assert!(lines.iter().any(|line| line.what.contains("cost per quarter")), "{lines:?}");
        assert_eq!(unclear(&lines), None);
    }
}
