//! Seven questions about each investment: what is answered, what a plan is worth as far as it is, and what can be wrong.

use model::brief::{Question, Thinking, trusted};
use model::{Brief, Evaluation, Plan, Roadmap, Value, find_problems};

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

/// A roadmap in which every investment has answered so many questions.
fn answered(roadmap: &Roadmap, count: usize) -> Roadmap {
    let mut all = Roadmap { briefs: vec![], ..roadmap.clone() };
    for item in &roadmap.investments {
        let mut brief = Brief::of(item.id.clone());
        for question in Question::ALL.into_iter().take(count) {
            brief.set(question, "Known.".into());
        }
        all.set_brief(brief);
    }
    all
}

#[test]
fn a_plan_is_believed_as_far_as_its_questions_are_answered() {
    let (sample, plan) = sample();
    let value = Evaluation::new(&sample, &plan.starts).value;
    // a contract that is missed then costs something even where nothing is believed
    let mut before = trusted(&answered(&sample, 0), &plan.starts);
    assert!(before <= Value::ZERO, "nothing is believed of it");
    for count in 0..=Question::ALL.len() {
        let roadmap = answered(&sample, count);
        let trusted = trusted(&roadmap, &plan.starts);
        assert!(trusted >= before && trusted <= value, "{count} answers");
        before = trusted;
        let thinking = Thinking::of(&roadmap, Some(&plan.starts));
        assert_eq!(thinking.is_none(), count == 0);
        if let Some(thinking) = thinking {
            assert_eq!(thinking.lines.len(), plan.starts.len());
            assert_eq!(thinking.share().0, i64::try_from(count * 10_000 / 7).expect("small"));
            assert_eq!(thinking.first_to_ask().is_none(), count == 7);
        }
    }
    assert_eq!(before, value, "with all answers nothing is taken off");
}

#[test]
fn one_open_answer_lowers_only_what_its_investment_brings() {
    let (sample, plan) = sample();
    let full = answered(&sample, 7);
    let value = trusted(&full, &plan.starts);
    let mut lowered = 0;
    for item in &sample.investments {
        let mut roadmap = full.clone();
        let mut brief = Brief::of(item.id.clone());
        brief.set(Question::Users, "Everybody".into());
        roadmap.set_brief(brief);
        let now = trusted(&roadmap, &plan.starts);
        assert!(now <= value);
        if !plan.starts.contains_key(&item.id) {
            assert_eq!(now, value, "{} is not in the plan", item.id);
        }
        lowered += usize::from(now < value);
    }
    assert!(lowered > 10, "only {lowered} matter");
}

#[test]
fn a_brief_without_an_answer_is_none_and_wrong_ones_are_named() {
    let (mut sample, _) = sample();
    sample.briefs.clear();
    let first = sample.investments[0].id.clone();
    sample.set_brief(Brief { users: "Everybody".into(), ..Brief::of(first.clone()) });
    sample.set_brief(Brief { users: "Somebody".into(), ..Brief::of(first.clone()) });
    assert_eq!(sample.briefs.len(), 1);
    assert_eq!(sample.brief(&first).map(|brief| brief.answer(Question::Users)), Some("Somebody"));
    sample.set_brief(Brief::of(first.clone()));
    assert_eq!(sample.briefs, []);

    let gone = model::InvestmentId::try_from("gone").expect("an id");
    sample.briefs = vec![
        Brief { value: "x".repeat(20_001), ..Brief::of(first.clone()) },
        Brief { users: "Everybody".into(), ..Brief::of(first) },
        Brief { users: "Everybody".into(), ..Brief::of(gone) },
    ];
    let codes: Vec<String> = find_problems(&sample).into_iter().map(|problem| problem.code).collect();
    for code in ["answer_too_long", "brief_twice", "brief_of_nothing"] {
        assert!(codes.iter().any(|found| found == code), "{code} is missing among {codes:?}");
    }
}
