//! Answers about plans against the truth: what exhaustive search says of the changed roadmap.

use model::{Period, Plan, Roadmap, Value};
use planner::answers::{self, Change, Counter, Listen, Question, Reply};
use planner::{Options, Unwatched, make_plan};
use tests::generate::{self, Shape};

/// Seeded cases of the comparison with exhaustive search.
const CASES: u64 = 200;

/// Keeps the last reply to each question.
struct Replies(Vec<Option<Reply>>);

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
    answers::answer(roadmap, plan, questions, proof, &mut replies).expect("no plan breaks a rule");
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
