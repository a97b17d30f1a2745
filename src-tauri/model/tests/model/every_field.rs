//! No field of a roadmap can change without a line that says so.
//!
//! The roadmap of `full_roadmap` fills every field; the published schema says which there are. A field that is added
//! to a noun has to be filled here, and then told by the difference.

use std::collections::BTreeSet;

use model::{Difference, DifferenceKind, Roadmap, difference};
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::full_roadmap::full;
use crate::made::{SMALL, roadmap};

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
    const WORDS: [&str; 42] = [
        "uncertain",
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
            others.push(json!({"support": {"least": 1}}));
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
