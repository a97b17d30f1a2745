//! Product thinking for any work: seven questions about an investment, answered in the user's own words, and how far they
//! are answered.
//!
//! Planning does not look at it. What is not answered can be weighed all the same: [`trusted`] says what a plan is worth if
//! an effect is believed only as far as those who bring it have answered.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Effect, Evaluation, Index, Investment, InvestmentId, Period, Roadmap, Share, Value, lasting, say};

/// Answers to the seven questions about an investment, each empty until somebody knows. There is at most one brief for an
/// investment, and none without an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Brief {
    /// The investment; it may have been removed since.
    pub investment: InvestmentId,
    /// What is offered, as those who use it would say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub product: String,
    /// Who uses it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub users: String,
    /// What they gain.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// What is promised, and in which measure.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contract: String,
    /// What it does better than others.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub excellence: String,
    /// How one sees that it works.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub monitoring: String,
    /// When it is looked at again, and how it gets better.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub iteration: String,
}

/// One of the seven questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// What is offered?
    Product,
    /// Who uses it?
    Users,
    /// What do they gain?
    Value,
    /// What is promised?
    Contract,
    /// What does it do better than others?
    Excellence,
    /// How does one see that it works?
    Monitoring,
    /// How does it get better?
    Iteration,
}

impl Question {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 7] =
        [Self::Product, Self::Users, Self::Value, Self::Contract, Self::Excellence, Self::Monitoring, Self::Iteration];

    /// The word for it: "Product".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Product => lasting!(say!("question-product")),
            Self::Users => lasting!(say!("question-users")),
            Self::Value => lasting!(say!("question-value")),
            Self::Contract => lasting!(say!("question-contract")),
            Self::Excellence => lasting!(say!("question-excellence")),
            Self::Monitoring => lasting!(say!("question-monitoring")),
            Self::Iteration => lasting!(say!("question-iteration")),
        }
    }

    /// The question itself: "What is offered?"
    #[must_use]
    pub fn asked(self) -> &'static str {
        match self {
            Self::Product => lasting!(say!("question-product.asked")),
            Self::Users => lasting!(say!("question-users.asked")),
            Self::Value => lasting!(say!("question-value.asked")),
            Self::Contract => lasting!(say!("question-contract.asked")),
            Self::Excellence => lasting!(say!("question-excellence.asked")),
            Self::Monitoring => lasting!(say!("question-monitoring.asked")),
            Self::Iteration => lasting!(say!("question-iteration.asked")),
        }
    }

    /// The key of its column in tables.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Users => "users",
            Self::Value => "value",
            Self::Contract => "contract",
            Self::Excellence => "excellence",
            Self::Monitoring => "monitoring",
            Self::Iteration => "iteration",
        }
    }
}

impl Brief {
    /// Without any answer.
    #[must_use]
    pub fn of(investment: InvestmentId) -> Self {
        Self {
            investment,
            product: String::new(),
            users: String::new(),
            value: String::new(),
            contract: String::new(),
            excellence: String::new(),
            monitoring: String::new(),
            iteration: String::new(),
        }
    }

    /// The answer to a question.
    #[must_use]
    pub fn answer(&self, question: Question) -> &str {
        match question {
            Question::Product => &self.product,
            Question::Users => &self.users,
            Question::Value => &self.value,
            Question::Contract => &self.contract,
            Question::Excellence => &self.excellence,
            Question::Monitoring => &self.monitoring,
            Question::Iteration => &self.iteration,
        }
    }

    /// Answers a question.
    pub fn set(&mut self, question: Question, answer: String) {
        let there = match question {
            Question::Product => &mut self.product,
            Question::Users => &mut self.users,
            Question::Value => &mut self.value,
            Question::Contract => &mut self.contract,
            Question::Excellence => &mut self.excellence,
            Question::Monitoring => &mut self.monitoring,
            Question::Iteration => &mut self.iteration,
        };
        *there = answer;
    }

    /// Whether a question is answered at all.
    #[must_use]
    pub fn is_answered(&self, question: Question) -> bool {
        !self.answer(question).trim().is_empty()
    }

    /// How many of the seven are answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        Question::ALL.into_iter().filter(|question| self.is_answered(*question)).count()
    }
}

impl Roadmap {
    /// The brief of an investment.
    #[must_use]
    pub fn brief(&self, investment: &InvestmentId) -> Option<&Brief> {
        self.briefs.iter().find(|brief| brief.investment == *investment)
    }

    /// Records a brief in place of the one there is; one without any answer is taken away.
    pub fn set_brief(&mut self, brief: Brief) {
        let is_empty = Question::ALL.into_iter().all(|question| brief.answer(question).is_empty());
        match self.briefs.iter().position(|known| known.investment == brief.investment) {
            Some(there) if is_empty => drop(self.briefs.remove(there)),
            Some(there) => self.briefs[there] = brief,
            None if !is_empty => self.briefs.push(brief),
            None => {}
        }
    }
}

/// What a plan answers of its questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thinking<'r> {
    /// A line for each investment of the plan, or of the roadmap where there is none, in the order of the roadmap.
    pub lines: Vec<Thought<'r>>,
    /// What the plan is worth if each effect is believed as far as those who bring it have answered; nothing without a
    /// plan.
    pub trusted: Option<Value>,
}

/// One investment and its answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thought<'r> {
    /// The investment.
    pub investment: &'r Investment,
    /// Its brief, if there is one.
    pub brief: Option<&'r Brief>,
}

impl Thought<'_> {
    /// Whether a question is answered.
    #[must_use]
    pub fn is_answered(&self, question: Question) -> bool {
        self.brief.is_some_and(|brief| brief.is_answered(question))
    }

    /// How many of the seven are answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.brief.map_or(0, Brief::answered)
    }
}

impl<'r> Thinking<'r> {
    /// What is answered; nothing where there is no brief at all.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, starts: Option<&BTreeMap<InvestmentId, Period>>) -> Option<Self> {
        if roadmap.briefs.is_empty() {
            return None;
        }
        let is_in = |item: &&Investment| starts.is_none_or(|starts| starts.contains_key(&item.id));
        let line = |investment: &'r Investment| Thought { investment, brief: roadmap.brief(&investment.id) };
        Some(Self {
            lines: roadmap.investments.iter().filter(is_in).map(line).collect(),
            trusted: starts.map(|starts| trusted(roadmap, starts)),
        })
    }

    /// The part of all questions that is answered.
    #[must_use]
    pub fn share(&self) -> Share {
        let all = self.lines.len() * Question::ALL.len();
        let answered: usize = self.lines.iter().map(Thought::answered).sum();
        let part = (answered * 10_000).checked_div(all).unwrap_or_default();
        Share(i64::try_from(part).expect("a part is at most the whole"))
    }

    /// How many investments have answered a question.
    #[must_use]
    pub fn answer(&self, question: Question) -> usize {
        self.lines.iter().filter(|line| line.is_answered(question)).count()
    }

    /// What costs most among the investments that have answered least, if any question is open.
    #[must_use]
    pub fn first_to_ask(&self) -> Option<&Thought<'r>> {
        let open = self.lines.iter().rev().filter(|line| line.answered() < Question::ALL.len());
        open.max_by_key(|line| (Question::ALL.len() - line.answered(), line.investment.total_cost()))
    }
}

/// What a plan is worth if each effect is believed only as far as the investments that make its outputs have answered: its
/// confidence times the part that the one with the fewest answers has, in whole basis points rounded down.
#[must_use]
pub fn trusted(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>) -> Value {
    let index = Index::new(roadmap);
    let all = i64::try_from(Question::ALL.len()).expect("seven");
    let answered = |item: &Investment| {
        let count = roadmap.brief(&item.id).map_or(0, Brief::answered);
        i64::try_from(count).expect("at most seven")
    };
    let least = |effect: &Effect| -> i64 {
        let makers = effect.outputs().flat_map(|output| index.makers(output));
        makers.filter(|maker| starts.contains_key(&maker.id)).map(|maker| answered(maker)).min().unwrap_or(all)
    };
    let believed =
        |effect: &Effect| Effect { confidence: Share(effect.confidence.0 * least(effect) / all), ..effect.clone() };
    let weighed = Roadmap { effects: roadmap.effects.iter().map(believed).collect(), ..roadmap.clone() };
    Evaluation::new(&weighed, starts).value
}
