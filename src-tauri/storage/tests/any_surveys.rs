//! Any statements, surveys and answers a document can hold. Part of `any_roadmap`.

use model::calendar::YearMonth;
use model::{About, Answer, Statement, Survey};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Texts, id};

/// Statements, surveys and answers; what an answer names may be gone.
pub type Asked = (Vec<Statement>, Vec<Survey>, Vec<Answer>);

pub fn surveys(texts: &Texts) -> impl Strategy<Value = Asked> + use<> {
    let statement = (texts.clone(), select(About::ALL.to_vec()), option::of(0usize..6));
    let survey = ((texts.clone(), texts.clone()), (1970i32..=2200, 1u32..=12), 0u32..=1_000_000);
    let answer = (0usize..5, 0usize..5, 100u16..=700, option::of(0u16..=300));
    (vec(statement, 0..4), vec(survey, 0..4), vec(answer, 0..6)).prop_map(|(statements, surveys, answers)| {
        let statement = |(index, (name, about, by)): (usize, (String, About, Option<usize>))| Statement {
            id: id("statement", index),
            name,
            about,
            capability: by.map(|by| id("c", by)),
        };
        let survey = |(index, ((name, team), (year, month), people))| Survey {
            id: id("survey", index),
            name,
            team,
            month: YearMonth::new(year, month).expect("a month between 1970 and 2200"),
            people,
        };
        let answer = |(survey, statement, mean, spread)| Answer {
            survey: id("survey", survey),
            statement: id("statement", statement),
            mean,
            spread,
        };
        (
            statements.into_iter().enumerate().map(statement).collect(),
            surveys.into_iter().enumerate().map(survey).collect(),
            answers.into_iter().map(answer).collect(),
        )
    })
}
