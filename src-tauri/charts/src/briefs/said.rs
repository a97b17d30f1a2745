//! What the checklist says: the sentence of all, words about investments and their answers, what stands beside it, and
//! the table.

use std::cmp::Reverse;

use model::brief::{Question, Thinking, Thought};
use model::{Share, say, words};

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// How many investments are asked first at most.
const MOST_ASKED: usize = 5;
/// Size of the words beside the picture, and the most lines of a text there.
pub(super) const SIZE: f64 = 12.0;
const MOST_LINES: usize = 8;

/// Everything that is said.
pub(super) struct Told<'a> {
    /// Whether there is a plan; otherwise all investments of the roadmap are told.
    pub(super) has_plan: bool,
    /// What is answered; nothing where there is no brief.
    pub(super) thinking: Option<Thinking<'a>>,
    /// A line for each investment: first those that have answered least, of these first those that cost most.
    pub(super) lines: Vec<Thought<'a>>,
}

impl<'a> Told<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Self {
        let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
        let thinking = Thinking::of(subject.roadmap, has_plan.then_some(&subject.plan.starts));
        let mut lines: Vec<Thought<'a>> = thinking.iter().flat_map(|thinking| thinking.lines.iter().copied()).collect();
        // of equals the first in the roadmap stays first
        lines.sort_by_cached_key(|line| (line.answered(), Reverse(line.investment.total_cost())));
        Self { has_plan, thinking, lines }
    }
}

/// How far a plan has answered its questions and whom to ask first, in one sentence. Without a plan it is about all
/// investments of the roadmap.
#[must_use]
pub fn headline(thinking: Option<&Thinking>, has_plan: bool, currency: &str) -> String {
    let Some(thinking) = thinking else { return say!("briefs-none") };
    let (of, count) = (if has_plan { "plan" } else { "roadmap" }, thinking.lines.len());
    if count == 0 {
        return say!("briefs-nothing-in", of = of);
    }
    let Some(first) = thinking.first_to_ask() else { return say!("briefs-all", of = of, count = count) };
    let (name, cost) = (short(&first.investment.name), words::money(first.investment.total_cost(), currency));
    if thinking.lines.iter().all(|line| line.answered() == 0) {
        return say!("briefs-no-answer", of = of, name = name, cost = cost);
    }
    // some answers are never rounded to none or to all
    let share = words::percent(Share(thinking.share().0.clamp(1, 9_900)));
    say!("briefs-some", of = of, share = share, name = name, cost = cost, answered = first.answered())
}

/// What stands in place of the picture where there is nothing to draw.
pub(super) fn empty(told: &Told, title: &str) -> String {
    if told.thinking.is_none() { say!("briefs-empty") } else { title.to_owned() }
}

/// What an investment costs.
pub(super) fn cost(subject: &Subject, line: &Thought) -> String {
    words::money(line.investment.total_cost(), &subject.roadmap.settings.currency)
}

/// How many of the seven questions an investment has answered.
pub(super) fn count(line: &Thought) -> String {
    say!("briefs-count", answered = line.answered(), all = Question::ALL.len())
}

/// How many investments have answered a question, the longer words first.
pub(super) fn answered_by(told: &Told, question: Question) -> [String; 2] {
    let answered = told.thinking.as_ref().map_or(0, |thinking| thinking.answer(question));
    [say!("briefs-count", answered = answered, all = told.lines.len()), words::whole(answered)]
}

/// Words beside the picture that stand together: a line with a figure at its right end, then lines that say more.
pub(super) struct Block {
    pub(super) head: String,
    pub(super) figure: String,
    pub(super) weight: Weight,
    pub(super) lines: Vec<String>,
    /// Whether room is kept for it; otherwise it stands only where there is some left.
    pub(super) is_kept: bool,
}

impl Block {
    fn new(head: String, text: &str, room: f64) -> Self {
        let lines = font::wrap(&font::clean(text), SIZE, Weight::Regular, room, MOST_LINES);
        let lines = lines.into_iter().filter(|line| has_words(line)).collect();
        Self { head, figure: String::new(), weight: Weight::SemiBold, lines, is_kept: true }
    }
}

/// Whether a text says anything.
pub(super) fn has_words(text: &str) -> bool {
    text.chars().any(|letter| !matches!(letter, '…' | ' '))
}

/// What it comes to, whom to ask first where that has room, and on a screen what the squares mean, in lines that are at
/// most so wide.
pub(super) fn beside(subject: &Subject, told: &Told, room: f64, (is_wide, is_screen): (bool, bool)) -> Vec<Block> {
    if told.lines.is_empty() {
        return vec![];
    }
    let mut blocks = vec![Block::new(say!("briefs-comes-to"), &worth(subject, told), room)];
    if is_wide {
        let open = told.lines.iter().filter(|line| line.answered() < Question::ALL.len());
        let asked: Vec<&Thought> = open.take(MOST_ASKED).collect();
        let nothing = if asked.is_empty() { say!("briefs-ask-nothing") } else { String::new() };
        blocks.push(Block::new(say!("briefs-ask-first"), &nothing, room));
        blocks.extend(asked.into_iter().enumerate().map(|(place, line)| Block {
            figure: cost(subject, line),
            weight: Weight::Medium,
            is_kept: place == 0,
            ..Block::new(isolated(&line.investment.name), &questions(line), room)
        }));
    }
    if is_screen {
        blocks.push(Block::new(String::new(), &say!("briefs-subtitle"), room));
    }
    blocks
}

/// What the plan is worth if it is believed as far as it is answered.
fn worth(subject: &Subject, told: &Told) -> String {
    let Some(trusted) = told.thinking.as_ref().and_then(|thinking| thinking.trusted) else {
        return say!("briefs-worth-unplanned");
    };
    let value = words::points(subject.evaluation.value);
    say!("briefs-worth", trusted = words::points_number(trusted), value = value)
}

/// The questions an investment has not answered, one after the other.
fn questions(line: &Thought) -> String {
    // all of them need not be read out again and again
    if line.answered() == 0 {
        return say!("briefs-ask-all", all = Question::ALL.len());
    }
    let open = Question::ALL.into_iter().filter(|question| !line.is_answered(*question));
    let asked: Vec<&str> = open.map(Question::asked).collect();
    asked.join(" ")
}

/// The answer to a question, if there is one.
fn answer<'a>(line: &Thought<'a>, question: Question) -> Option<&'a str> {
    line.brief.filter(|brief| brief.is_answered(question)).map(|brief| brief.answer(question))
}

/// An investment in short lines, the first its name, then one for each question.
pub(super) fn hint(subject: &Subject, line: &Thought) -> Vec<String> {
    let answered = say!("briefs-hint-answered", answered = line.answered());
    let head = [isolated(&line.investment.name), cost(subject, line), answered];
    let questions = Question::ALL.into_iter().map(|question| match answer(line, question) {
        Some(answer) => say!("briefs-hint-answer", question = question.name(), answer = short(answer)),
        None => say!("briefs-hint-open", question = question.name()),
    });
    head.into_iter().chain(questions).collect()
}

/// Every investment with its answers.
pub(super) fn table(subject: &Subject, told: &Told) -> Table {
    let currency = &subject.roadmap.settings.currency;
    let mut columns = vec![say!("briefs-column-investment"), say!("briefs-column-cost", currency = currency)];
    columns.extend(Question::ALL.map(|question| question.name().to_owned()));
    columns.push(say!("briefs-column-answered"));
    let row = |line: &Thought| {
        let mut row = vec![line.investment.name.clone(), words::money_exact(line.investment.total_cost(), currency)];
        row.extend(Question::ALL.map(|question| answer(line, question).unwrap_or_default().to_owned()));
        row.push(count(line));
        row
    };
    let title = say!("briefs-table", name = isolated(&subject.roadmap.settings.name));
    Table::new(title, columns, told.lines.iter().map(row).collect())
}
