//! What if: read without a panic whatever is typed, answered with the truth on small roadmaps, and nothing of
//! it in the document before it is adopted.

use model::what_if::{self, Limit};
use model::{Change, Decision, Period, Plan, Proof, Roadmap, check_plan};
use planner::{Basis, Options, PlanError, Unwatched, Warm, first_answer, make_plan, replan};
use proptest::prelude::*;
use serde_json::Value;
use tests::generate::{self, Best, Dice, Shape};

use crate::terminal::Desk;

/// Seeded cases of the comparison with exhaustive search.
const CASES: u64 = 600;

/// A what-if about a roadmap, of one to three changes.
fn any_text(roadmap: &Roadmap, dice: &mut Dice) -> String {
    let count = dice.between(1, 3);
    let mut parts: Vec<String> = vec![];
    let calendar = roadmap.settings.calendar();
    let mut decided: Vec<usize> = vec![];
    for _ in 0..count {
        let periods = roadmap.settings.periods;
        let from = calendar.name(Period(u16::try_from(dice.index(periods.into())).expect("few")));
        let at = dice.index(roadmap.investments.len());
        let name = &roadmap.investments[at].name;
        let is_new = !decided.contains(&at);
        parts.push(match dice.between(0, 8) {
            0 => format!("budget {}%", -dice.between(5, 60)),
            1 => format!("budget +{}% from {from}", dice.between(5, 60)),
            2 if !roadmap.pools.is_empty() => {
                format!("pool \"{}\" -{} FTE until {from}", dice.pick(&roadmap.pools).name, dice.between(1, 2))
            }
            3 if is_new => {
                let last = periods - roadmap.investments[at].duration;
                let start = Period(u16::try_from(dice.between(0, last.into())).expect("few"));
                decided.push(at);
                format!("pin \"{name}\" {}", calendar.name(start))
            }
            4 if is_new => {
                decided.push(at);
                format!("without \"{name}\"")
            }
            5 | 6 if is_new => {
                decided.push(at);
                format!("force \"{name}\"")
            }
            7 => format!("value \"{}\" x{}", dice.pick(&roadmap.outcomes).name, dice.between(0, 3)),
            _ => format!("duration \"{name}\" = {}", dice.between(1, periods.min(3).into())),
        });
    }
    parts.join(" and ")
}

/// The best of all plans of a roadmap in which some investments have to be, whenever they start.
fn exhaustive(roadmap: &Roadmap, required: &[&model::InvestmentId]) -> Option<Best> {
    let open = required.iter().position(|id| roadmap.decision(id).and_then(Decision::start).is_none());
    let Some(open) = open else { return generate::exhaustive(roadmap) };
    let id = required[open];
    let starts =
        roadmap.settings.all_periods().filter(|start| model::evaluation::last_period(roadmap, id, *start).is_some());
    starts
        .filter_map(|start| {
            let mut pinned = roadmap.clone();
            pinned.decisions.push(Decision::Pin { investment: id.clone(), start });
            if model::find_problems::blocks_planning(&model::find_problems(&pinned)) {
                return None;
            }
            exhaustive(&pinned, required)
        })
        .max_by_key(|best| (best.value, -best.spend))
}

#[test]
fn the_answer_to_a_what_if_equals_exhaustive_search_of_the_changed_roadmap() {
    let (mut compared, mut nothing, mut forced, mut first) = (0, 0, 0, 0);
    for seed in 0..CASES {
        let roadmap = generate::roadmap(seed, &Shape::tiny(seed));
        let Ok(before) = make_plan(&roadmap, &Options::default(), &mut Unwatched) else {
            continue;
        };
        let text = any_text(&roadmap, &mut Dice::new(seed ^ 0xF00D));
        let overlay = what_if::read(&text, &roadmap).unwrap_or_else(|error| panic!("seed {seed}, {text}: {error}"));
        let changed = overlay.apply(&roadmap);
        let basis = Basis { required: changed.required.clone(), last: before.starts.clone() };
        let required: Vec<_> = changed.required.iter().collect();
        let found = replan(&changed.roadmap, &basis, &Options::default(), &mut Warm::default(), &mut Unwatched);
        if let Err(PlanError::Problems(problems)) = &found {
            assert!(model::find_problems::blocks_planning(problems), "seed {seed}");
            continue;
        }
        match (found, exhaustive(&changed.roadmap, &required)) {
            (Ok(plan), Some(best)) => {
                assert_eq!((plan.value, plan.spend), (best.value, best.spend), "seed {seed}: {text}");
                assert_eq!(plan.proof, Proof::Proven, "seed {seed}: {text}");
                let cold = Basis { last: Default::default(), ..basis.clone() };
                let cold = replan(&changed.roadmap, &cold, &Options::default(), &mut Warm::default(), &mut Unwatched);
                assert_eq!(cold.as_ref(), Ok(&plan), "seed {seed}: where the search began shows in the plan of {text}");
                adopts(&changed, &plan, seed);
                compared += 1;
                forced += usize::from(!changed.required.is_empty());
                if let Ok(Some(at_once)) = first_answer(&changed.roadmap, &basis) {
                    assert!(
                        at_once.value <= plan.value && check_plan(&changed.roadmap, &at_once).is_empty(),
                        "seed {seed}"
                    );
                    assert!(required.iter().all(|id| at_once.starts.contains_key(*id)), "seed {seed}");
                    first += 1;
                }
            }
            (Err(PlanError::NothingFits(_)), None) => nothing += 1,
            (found, best) => panic!("seed {seed}, {text}: {found:?}, but the best is {best:?}"),
        }
    }
    // the comparison is worth something only if the cases are varied
    assert!(compared > 150 && forced > 30, "only {compared} compared, {forced} with something forced");
    assert!(nothing > 10, "only {nothing} cases have no plan");
    assert!(first * 10 >= compared * 9, "only {first} of {compared} have an answer at once");
}

/// What is adopted keeps the rules of the roadmap it then belongs to, pins and all.
fn adopts(changed: &model::Changed, plan: &Plan, seed: u64) {
    let roadmap = changed.adopted(plan);
    let mut adopted = plan.clone();
    adopted.inputs = model::digest::digest(&roadmap);
    assert_eq!(check_plan(&roadmap, &adopted), [], "seed {seed}");
    let again = make_plan(&roadmap, &Options::default(), &mut Unwatched).expect("it has a plan");
    assert_eq!((again.starts, again.value), (adopted.starts, adopted.value), "seed {seed}");
}

fn sample() -> Roadmap {
    let text = include_str!("../../fixtures/roadmaps/sample.json");
    let mut file: Value = serde_json::from_str(text).expect("the sample is JSON");
    serde_json::from_value(file["roadmap"].take()).expect("the sample is a roadmap")
}

/// Words of the grammar, names and signs in any order: most texts of them are wrong, and many are right.
fn any_words() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "budget",
        "people",
        "pin",
        "without",
        "force",
        "lift",
        "value",
        "cost",
        "duration",
        "and",
        ",",
        "in",
        "from",
        "until",
        "..",
        "-20%",
        "+2",
        "x2",
        "= 800k",
        "x1,5",
        "-€50",
        "2 FTE",
        "%",
        "=",
        "-",
        "Q3",
        "Q3 2027",
        "2028",
        "FY27",
        "Q2..Q3",
        "27",
        "\"Data mesh\"",
        "data",
        "Platform",
        "platform",
        "change budget",
        "lead",
        "chaos",
        "@chaos-testing",
        "event backbone",
        "“Data mesh”",
        "\"",
        "@",
        "'",
        "Q9",
        "1.240",
        "−3",
        "to",
        "k",
        "database upgrade",
    ]);
    prop::collection::vec(words, 0..12).prop_map(|words| words.join(" "))
}

/// Right what-ifs of every kind.
fn any_right() -> impl Strategy<Value = String> {
    let adjust = prop_oneof![
        (-99i32..500).prop_map(|part| format!("{}{}%", if part < 0 { "" } else { "+" }, part)),
        (0u32..90_000).prop_map(|size| format!("-{size}.{:02}", size % 100)),
        (1u32..900).prop_map(|size| format!("= {size}k")),
        (0u32..50).prop_map(|times| format!("x{times}.{}", times % 10)),
    ];
    let when = prop::sample::select(vec!["", "in Q3 2027", "from Q2 27", "until 2027", "Q2..Q1 2028", "in 2028"]);
    let fund = prop::sample::select(vec!["budget", "change", "\"People development\"", "fund @change-budget"]);
    let limit = (fund, adjust, when).prop_map(|(fund, adjust, when)| format!("{fund} {adjust} {when}"));
    let others = prop::sample::select(vec![
        "platform -2 FTE",
        "people x0.5 in Q4",
        "pin event Q4 27",
        "without data mesh",
        "force chaos",
        "lift second",
        "value lead x2",
        "worth \"Cost per parcel\" = 7",
        "cost data mesh -12.5%",
        "cost chaos = 1M",
        "duration modular +1",
    ]);
    prop::collection::vec(prop_oneof![limit, others.prop_map(str::to_owned)], 1..5)
        .prop_map(|parts| parts.join(" and "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_is_read_or_refused_and_never_panics(text in prop_oneof![any_words(), any::<String>(), ".{0,60}"]) {
        let roadmap = sample();
        match what_if::read(&text, &roadmap) {
            Ok(overlay) => {
                prop_assert!(!overlay.sentence(&roadmap).is_empty());
                let written = overlay.text(&roadmap);
                prop_assert_eq!(what_if::read(&written, &roadmap), Ok(overlay), "{}", written);
            }
            Err(error) => {
                prop_assert!(error.nearest.len() <= 3 && error.at <= text.chars().count() + 1, "{}", error);
                prop_assert!(error.message.ends_with(['.', '?']), "{}", error);
            }
        }
    }

    #[test]
    fn what_is_understood_is_written_so_that_it_is_understood_the_same(text in any_right()) {
        let roadmap = sample();
        // the same investment may be decided on twice; everything else is right
        if let Ok(overlay) = what_if::read(&text, &roadmap) {
            let written = overlay.text(&roadmap);
            prop_assert_eq!(what_if::read(&written, &roadmap), Ok(overlay.clone()), "{}", written);
            let changed = overlay.apply(&roadmap);
            prop_assert_eq!(changed.roadmap.investments.len(), roadmap.investments.len());
            let amounts = changed.roadmap.funds.iter().flat_map(|fund| &fund.limit);
            prop_assert!(amounts.into_iter().all(|money| money.0 >= 0));
        } else {
            let error = what_if::read(&text, &roadmap).expect_err("it was none").to_string();
            prop_assert!(error.contains("already") , "{}: {}", text, error);
        }
    }
}

#[test]
fn names_as_hostile_as_they_may_be_are_written_so_that_they_are_read_again() {
    let mut roadmap = sample();
    let hostile = generate::hostile_texts();
    for (at, text) in hostile.iter().enumerate() {
        let index = at % roadmap.investments.len();
        roadmap.investments[index].name = text.to_string();
        roadmap.pools[at % 4].name = text.to_string();
        roadmap.outcomes[at % 7].name = text.to_string();
        let changes = vec![
            Change::LeaveOut { investment: roadmap.investments[index].id.clone() },
            Change::Limit {
                of: Limit::Pool(roadmap.pools[at % 4].id.clone()),
                when: None,
                by: model::Adjust::By(-150),
            },
            Change::Worth { outcome: roadmap.outcomes[at % 7].id.clone(), by: model::Adjust::Times(25_000) },
        ];
        let overlay = model::Overlay { changes };
        let written = overlay.text(&roadmap);
        if written.len() < 4_000 {
            assert_eq!(what_if::read(&written, &roadmap), Ok(overlay), "{written:?}");
        }
    }
}

#[test]
fn a_what_if_changes_nothing_until_it_is_adopted_and_one_undo_takes_it_back() {
    let desk = Desk::with_sample();
    let content = || {
        assert_eq!(desk.cairn(&["export", "sample.cairn", "--out", "now.json"]).code, 0);
        std::fs::read_to_string(desk.path("now.json")).expect("it was written")
    };
    let before = content();
    let files = desk.files();
    let asked = desk.cairn(&["what-if", "sample.cairn", "budget -20% and force chaos", "--json"]);
    assert_eq!(asked.code, 0, "{asked:?}");
    let answer: Value = serde_json::from_str(&asked.out).expect("one record");
    assert_eq!((&answer["proof"]["state"], &answer["adopted"]), (&"proven".into(), &false.into()));
    assert_eq!(answer["text"], "budget -20% and force \"Chaos testing\"");
    assert!(answer["headline"].as_str().expect("a sentence").starts_with("Value −"), "{answer}");
    assert!(answer["value"]["now"].as_i64() < answer["value"]["before"].as_i64(), "{answer}");
    assert!(answer["pins"][0].as_str().expect("a sentence").starts_with("Adopting pins “Chaos testing”"), "{answer}");
    assert_eq!(desk.files(), files, "asking has written a file");
    assert_eq!(content(), before);

    let adopted = desk.cairn(&["what-if", "sample.cairn", "budget -20% and force chaos", "--adopt"]);
    assert_eq!(adopted.code, 0, "{adopted:?}");
    assert!(adopted.out.starts_with("What if: All funds 20\u{a0}% lower in every quarter; "), "{}", adopted.out);
    assert!(adopted.out.contains("\nDrop (") && adopted.out.contains("\nAdopted: All funds"), "{}", adopted.out);
    assert_ne!(content(), before);
    let checked = desk.cairn(&["check", "sample.cairn"]);
    assert_eq!(checked.code, 0, "{checked:?}");
    let undone = desk.cairn(&["undo", "sample.cairn"]);
    assert!(undone.out.starts_with("Undone: Adopt what-if: All funds"), "{undone:?}");
    assert_eq!(content(), before, "undone, it is byte for byte what it was");
}

#[test]
fn an_answer_can_be_asked_to_change_less_for_a_little_less_value() {
    let desk = Desk::with_sample();
    let asked = |more: &[&str]| {
        let asked = desk.cairn(&[&["what-if", "sample.cairn", "budget -10%", "--json"], more].concat());
        assert_eq!(asked.code, 0, "{asked:?}");
        serde_json::from_str::<Value>(&asked.out).expect("one record")
    };
    let changes = |answer: &Value| -> usize {
        ["entered", "dropped", "moved"].iter().map(|list| answer[list].as_array().expect("a list").len()).sum()
    };
    let (best, closer) = (asked(&[]), asked(&["--closer"]));
    assert_eq!(best["closer"], Value::Null);
    assert!(closer["closer"].as_str().expect("a sentence").starts_with("Stays close to the plan: "), "{closer}");
    assert!(changes(&closer) < changes(&best), "{closer}");
    let value = |answer: &Value| answer["value"]["now"].as_i64().expect("a number");
    assert!(value(&closer) <= value(&best) && value(&closer) >= value(&best) - value(&best) * 3 / 1_000, "{closer}");

    let adopted = desk.cairn(&["what-if", "sample.cairn", "budget -10%", "--closer", "--adopt", "--json"]);
    let adopted: Value = serde_json::from_str(&adopted.out).expect("one record");
    assert_eq!((&adopted["closer"], &adopted["moved"]), (&closer["closer"], &closer["moved"]));
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0);
}

#[test]
fn a_what_if_that_cannot_be_answered_is_refused_with_the_reason() {
    let desk = Desk::with_sample();
    let refused = |text: &str| {
        let refused = desk.cairn(&["what-if", "sample.cairn", text]);
        (refused.code, refused.err)
    };
    let (code, said) = refused("budgt -20%");
    assert_eq!(code, 2);
    assert!(said.contains("Did you mean “budget”"), "{said}");
    let (code, said) = refused("cost chaos = 50M and force chaos");
    assert_eq!(code, 4, "{said}");
    assert!(said.contains("do not force \"Chaos testing\""), "{said}");
    // a pin before what it needs leaves no plan, like any other that cannot be kept
    let (code, said) = refused("pin \"Event backbone\" Q1 27");
    assert_eq!(code, 4, "{said}");
    assert!(said.contains("lift the pin of \"Event backbone\""), "{said}");
    desk.cairn(&["exclude", "sample.cairn", "data-mesh"]);
    let (code, said) = refused("budget -20%");
    assert_eq!((code, said.contains("Plan again")), (2, true), "{said}");
}
