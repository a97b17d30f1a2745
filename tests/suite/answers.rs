//! Answers about plans against the truth: what exhaustive search says of the changed roadmap.

use model::{Period, Plan, Roadmap, Value};
use planner::answers::{self, Change, Counter, Listen, Question, Reply};
use planner::{Options, Unwatched, Warm, make_plan};
use serde_json::Value as Json;
use tests::generate::{self, Shape};

use crate::terminal::Desk;

/// Seeded cases of the comparison with exhaustive search.
const CASES: u64 = 200;

/// Keeps the last reply to each question.
pub(crate) struct Replies(pub(crate) Vec<Option<Reply>>);

impl Listen for Replies {
    fn replied(&mut self, place: usize, reply: &Reply) {
        self.0[place] = Some(reply.clone());
    }

    fn is_cancelled(&self) -> bool {
        false
    }
}

fn ask(roadmap: &Roadmap, plan: &Plan, questions: &[Question], proof: Option<f64>) -> Vec<Reply> {
    let mut replies = Replies(vec![None; questions.len()]);
    answers::answer(roadmap, plan, questions, proof, &Warm::default(), &mut replies).expect("no plan breaks a rule");
    replies.0.into_iter().map(|reply| reply.expect("every question has a reply")).collect()
}

/// What the best plan of the changed roadmap is worth; nothing if no plan keeps all rules.
fn truth(roadmap: &Roadmap, changes: &[Change]) -> Option<Value> {
    let (changed, forced) = answers::changed(roadmap, changes);
    let Some(id) = forced.first() else { return generate::exhaustive(&changed).map(|best| best.value) };
    let duration = changed.investment(id).expect("it is in the roadmap").duration;
    let starts = (0..=changed.settings.periods - duration).map(|start| {
        let mut pinned = changed.clone();
        Change::Start { investment: id.clone(), period: Period(start) }.apply(&mut pinned);
        generate::exhaustive(&pinned).map(|best| best.value)
    });
    starts.max().flatten()
}

fn all_questions(roadmap: &Roadmap, plan: &Plan) -> Vec<Question> {
    let mut questions: Vec<Question> =
        roadmap.investments.iter().flat_map(|item| answers::about(roadmap, plan, &item.id)).collect();
    questions.extend(answers::limits(roadmap));
    questions.extend(answers::decisions(roadmap));
    questions
}

#[test]
fn every_proven_price_equals_the_difference_that_trying_everything_finds() {
    let (mut proven, mut exact, mut impossible, mut let_in) = (0, 0, 0, 0);
    for seed in 0..CASES {
        let roadmap = generate::roadmap(seed, &Shape::tiny(seed));
        let Ok(plan) = make_plan(&roadmap, &Options::default(), &mut Unwatched) else { continue };
        let questions = all_questions(&roadmap, &plan);
        let first = ask(&roadmap, &plan, &questions, None);
        let settled = ask(&roadmap, &plan, &questions, Some(20.0));
        assert_eq!(first, ask(&roadmap, &plan, &questions, None), "the same question has the same answer");
        for (first, settled) in first.iter().zip(&settled) {
            let best = truth(&roadmap, &settled.changes);
            for reply in [first, settled] {
                assert!(reply.is_right(&roadmap), "seed {seed}: {reply:?}");
                if let Some(counter) = reply.counter.plan() {
                    assert!(Some(counter.value) <= best, "seed {seed}: no plan is better than the best");
                }
                if reply.is_proven(&plan) {
                    let difference = best.map(|best| best - plan.value);
                    assert_eq!(reply.difference(&plan), difference, "seed {seed}: {:?}", reply.question);
                }
            }
            if let Question::LetIn { .. } = settled.question {
                let is_in = settled.counter.plan().is_some_and(|counter| counter.value >= plan.value);
                assert_eq!(is_in, settled.counter.plan().is_some(), "what lets it in costs nothing");
                let_in += usize::from(is_in);
            } else {
                assert!(settled.is_proven(&plan), "seed {seed}: {:?} is settled on tiny roadmaps", settled.question);
                proven += 1;
                exact += usize::from(first.counter.plan().map(|plan| plan.value) == best);
                impossible += usize::from(settled.counter == Counter::Nothing);
            }
        }
    }
    assert!(proven > 1_000 && impossible > 200 && let_in > 100, "{proven} {impossible} {let_in}");
    assert!(exact * 100 >= proven * 99, "search alone found {exact} of {proven}");
}

#[test]
fn the_frontier_is_what_trying_everything_finds_at_each_budget() {
    let mut points = 0;
    for seed in 0..40 {
        let roadmap = generate::roadmap(seed, &Shape::tiny(seed));
        let Ok(plan) = make_plan(&roadmap, &Options::default(), &mut Unwatched) else { continue };
        let mut before = None;
        for reply in ask(&roadmap, &plan, &answers::frontier(), Some(20.0)) {
            let value = reply.counter.plan().map(|plan| plan.value);
            assert_eq!(value, truth(&roadmap, &reply.changes), "seed {seed}: {:?}", reply.changes);
            assert!(value >= before, "a larger budget never buys less");
            before = value;
            points += 1;
        }
    }
    assert!(points > 90, "only {points} points");
}

#[test]
fn fair_shares_add_up_to_the_whole() {
    let (mut parts, mut is_more) = (0, false);
    for seed in 0..60 {
        let roadmap = generate::roadmap(seed, &Shape::tiny(seed));
        let Ok(plan) = make_plan(&roadmap, &Options::default(), &mut Unwatched) else { continue };
        let whole = answers::whole(&roadmap, &plan);
        // where nothing is done soft contracts are missed and paid for: to avert that is worth something, too
        let nothing = model::Evaluation::new(&roadmap, &std::collections::BTreeMap::new()).value;
        assert!(whole.is_exact && whole.value == plan.value - nothing, "seed {seed}");
        let sum: i64 = whole.parts.iter().map(|part| part.share.0).sum();
        let rounding = i64::try_from(whole.parts.len()).expect("few");
        assert!((sum - whole.value.0).abs() <= rounding, "seed {seed}: {sum} and {:?}", whole.value);
        is_more |= whole.sum_of_singles < whole.value;
        parts += whole.parts.len();
    }
    assert!(parts > 60 && is_more, "{parts} parts");
}

fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn explaining_an_investment_says_what_it_costs_and_what_lets_it_in() {
    let desk = Desk::with_sample();
    let words = ["explain", "sample.cairn", "--item", "reliability path", "--prove", "60s"];
    let told = desk.cairn(&words);
    assert_eq!(told.code, 0, "{told:?}");
    for part in [
        "Not in because",
        "To force it in",
        "Having it in costs ",
        "lets it in",
        "At other budgets",
        "Nine budgets from 60\u{a0}% to 140\u{a0}%",
        "All are proven",
    ] {
        assert!(told.out.contains(part), "{part} is missing: {}", told.out);
    }
    assert_eq!(told.out, desk.cairn(&words).out, "the same question, the same bytes");
    let inside = desk.cairn(&["explain", "sample.cairn", "--item", "modular-core", "--json", "--prove", "60s"]);
    let record = json(&inside.out);
    assert_eq!((&record["is_in"], &record["price"]["state"]), (&Json::from(true), &Json::from("proven")));
    assert!(record["price"]["difference"].as_i64().is_some_and(|lost| lost < 0), "{record}");
    let unknown = desk.cairn(&["explain", "sample.cairn", "--item", "dat mesh"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("Did you mean \"Data mesh\", "), "{}", unknown.err);
}

#[test]
fn explaining_the_whole_plan_prices_what_is_left_out_limits_and_decisions() {
    let desk = Desk::with_sample();
    let record = json(&desk.cairn(&["explain", "sample.cairn", "--json"]).out);
    for (list, count) in [("left_out", 9), ("limits", 6), ("decisions", 5)] {
        let lines = record[list]["lines"].as_array().expect("a list");
        assert!(lines.len() >= count && record[list]["is_complete"] == true, "{list}: {record}");
        let won: Vec<i64> = lines.iter().filter_map(|line| line["difference"].as_i64()).collect();
        assert!(won.is_sorted_by(|one, next| one >= next), "{list} is not sorted: {won:?}");
        for line in lines {
            let is_searched = line["state"] == "found";
            let text = line["text"].as_str().expect("a price");
            assert_eq!(text.starts_with('≈'), is_searched, "what is not proven says so: {line}");
        }
    }
    let told = desk.cairn(&["explain", "sample.cairn"]);
    assert!(told.out.contains("Price of yes") && told.out.contains("What one more buys"), "{}", told.out);
    assert_eq!(told.out, desk.cairn(&["explain", "sample.cairn"]).out, "the same question, the same bytes");
    desk.cairn(&["exclude", "sample.cairn", "modular-core"]);
    let stale = desk.cairn(&["explain", "sample.cairn"]);
    assert_eq!(stale.code, 2, "{stale:?}");
    assert!(stale.err.contains("Plan again first"), "{}", stale.err);
}

#[test]
fn other_budgets_other_plans_and_shares_are_told_in_the_terminal() {
    let desk = Desk::with_sample();
    let record = json(&desk.cairn(&["frontier", "sample.cairn", "--prove", "100ms", "--json"]).out);
    let points = record["points"].as_array().expect("points");
    assert_eq!(
        (points.len(), &points[4]["percent"], &points[4]["state"]),
        (9, &Json::from(100), &Json::from("proven"))
    );
    for point in points {
        assert!(point["bound"].is_null() || point["bound"].as_i64() >= point["value"].as_i64(), "{point}");
    }
    let told = desk.cairn(&["frontier", "sample.cairn", "--prove", "100ms"]);
    assert!(told.out.contains("Between these budgets nothing was solved."), "{}", told.out);
    let record = json(&desk.cairn(&["explain", "sample.cairn", "--alternatives", "--json"]).out);
    let roles = record["lines"].as_array().expect("lines");
    for role in ["core", "exchangeable", "never"] {
        assert!(roles.iter().any(|line| line["role"] == role), "nothing is {role}: {record}");
    }
    let different = record["most_different"].as_array().expect("lines");
    assert!(!different.is_empty(), "{record}");
    let how = record["how_different"].as_str().expect("a sentence");
    assert!(how.contains(" less; ") && how.contains("in only one of the two plans"), "{how}");
    let record = json(&desk.cairn(&["explain", "sample.cairn", "--by-period", "--json"]).out);
    let periods = record["periods"].as_array().expect("periods");
    assert!(!periods.is_empty() && record["is_complete"] == true, "{record}");
    for period in periods {
        let name = period["period"].as_str().expect("a name");
        let lines = period["lines"].as_array().expect("lines");
        assert!(
            lines.iter().all(|line| line["change"].as_str().is_some_and(|change| change.contains(name))),
            "{period}"
        );
    }
    let told = desk.cairn(&["explain", "sample.cairn", "--by-period"]);
    assert!(told.out.starts_with("What limits most: ") && told.out.contains("\n\nQ1 2027\n"), "{}", told.out);
    let told = desk.cairn(&["explain", "sample.cairn", "--together"]);
    assert!(told.out.contains("times as much") && told.out.contains("±"), "{}", told.out);
}

#[test]
fn where_nothing_fits_raising_a_limit_is_offered_too() {
    let mut roadmap = generate::roadmap(6, &Shape::stress());
    let pool = roadmap.investments[0].effort.first().expect("it needs people").pool.clone();
    let investment = roadmap.investments[0].id.clone();
    roadmap.needs.retain(|need| need.investment != investment);
    roadmap.decisions.clear();
    Change::Start { investment, period: Period(0) }.apply(&mut roadmap);
    for known in roadmap.pools.iter_mut().filter(|known| known.id == pool) {
        known.capacity.iter_mut().for_each(|capacity| capacity.0 = 0);
    }
    for step in &mut roadmap.steps {
        step.least_worth = model::Points::ZERO;
    }
    let refused = make_plan(&roadmap, &Options::default(), &mut Unwatched).expect_err("nobody is there to do it");
    let text = refused.to_string();
    assert!(text.contains("lift the pin") && text.contains("FTE more in"), "{text}");
}
