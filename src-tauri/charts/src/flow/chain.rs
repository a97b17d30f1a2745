//! The figures of the flow: activities by step, the outputs that count, the outcomes, and what moves what.
//!
//! An investment belongs to the step in which it finishes, an output to the step in which it starts to
//! count. Every sum here is exact: costs add up to the spend, contributions to the progress.

use model::{Axis, Contribution, Effect, Investment, Money, Outcome, Output, Period, Share, evaluation, say};

use super::outcomes::OutcomeBlock;
use crate::Subject;

/// What is done up to the end of one step.
#[derive(Debug, Clone)]
pub(super) struct Activity<'a> {
    /// Id of its mark.
    pub(super) id: String,
    pub(super) name: String,
    /// First and last period.
    pub(super) periods: Option<(Period, Period)>,
    pub(super) investments: Vec<&'a Investment>,
}

/// An output, or several that are shown as one.
#[derive(Debug, Clone)]
pub(super) struct OutputBlock<'a> {
    pub(super) outputs: Vec<&'a Output>,
    /// The activities it comes from, as indices.
    pub(super) activities: Vec<usize>,
    pub(super) state: OutputState,
}

/// What an output does for the outcomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OutputState {
    /// It moves at least one.
    Moves,
    /// What it would move has reached its target already.
    AddsNothing,
    /// What it moves shows only after the end of the roadmap.
    ShowsLater,
    /// It has no effect at all.
    NoOutcome,
}

/// What an output block adds to an outcome: part of the way to the target.
#[derive(Debug, Clone)]
pub(super) struct Flow<'a> {
    /// Index of the output block.
    pub(super) output: usize,
    /// Index of the outcome.
    pub(super) outcome: usize,
    pub(super) counted: Share,
    /// What it consists of: one contribution, or those of several outputs.
    pub(super) parts: Vec<&'a Contribution>,
}

/// The three columns and what joins them.
#[derive(Debug, Clone)]
pub(super) struct Chain<'a> {
    pub(super) activities: Vec<Activity<'a>>,
    pub(super) outputs: Vec<OutputBlock<'a>>,
    pub(super) outcomes: Vec<OutcomeBlock<'a>>,
    pub(super) flows: Vec<Flow<'a>>,
}

impl Activity<'_> {
    /// All money of the investments.
    pub(super) fn cost(&self) -> Money {
        self.investments.iter().map(|investment| investment.total_cost()).sum()
    }

    /// Money by axis, in MAMOS order, without axes that cost nothing.
    pub(super) fn cost_by_axis(&self) -> Vec<(Axis, Money)> {
        let cost = |axis: Axis| -> Money {
            let on_axis = self.investments.iter().filter(|investment| investment.axis == axis);
            on_axis.map(|investment| investment.total_cost()).sum()
        };
        Axis::ALL.into_iter().map(|axis| (axis, cost(axis))).filter(|(_, money)| *money > Money::ZERO).collect()
    }
}

impl<'a> Chain<'a> {
    /// Reads the chain off a plan; outputs are in the order of the period from which they count.
    pub(super) fn new(subject: &Subject<'a>) -> Self {
        let (roadmap, evaluation) = (subject.roadmap, subject.evaluation);
        let mut activities = activities(subject);
        let mut outputs: Vec<(Period, &Output)> = roadmap
            .outputs
            .iter()
            .filter_map(|output| Some((*evaluation.output_from.get(&output.id)?, output)))
            .collect();
        outputs.sort_by_key(|(from, output)| (*from, &output.id));
        let rest = activities.len() - 1;
        let outputs = outputs
            .into_iter()
            .map(|(from, output)| OutputBlock {
                outputs: vec![output],
                activities: vec![roadmap.step_of(from).unwrap_or(rest)],
                state: state(subject, output),
            })
            .collect::<Vec<_>>();
        let outcomes: Vec<&Outcome> = roadmap.outcomes.iter().collect();
        let flows = flows(subject, &outputs, &outcomes);
        // the block after the last step is only there if something is in it
        let is_used = |at: usize| {
            !activities[at].investments.is_empty() || outputs.iter().any(|output| output.activities.contains(&at))
        };
        if !roadmap.steps.is_empty() && !is_used(rest) {
            activities.pop();
        }
        let outcomes = outcomes.into_iter().map(|outcome| OutcomeBlock { outcomes: vec![outcome] }).collect();
        Self { activities, outputs, outcomes, flows }
    }

    pub(super) fn block_count(&self) -> usize {
        self.activities.len() + self.outputs.len() + self.outcomes.len()
    }

    /// Shows the outputs that add least as one block, so that at most `most` blocks are left.
    pub(super) fn group_outputs(&mut self, most: usize) {
        if self.outputs.len() <= most || most == 0 {
            return;
        }
        let added =
            |at: usize| -> Share { self.flows.iter().filter(|flow| flow.output == at).map(|flow| flow.counted).sum() };
        let mut order: Vec<usize> = (0..self.outputs.len()).collect();
        order.sort_by_key(|at| (std::cmp::Reverse(added(*at)), *at));
        let mut kept = order[..most - 1].to_vec();
        kept.sort_unstable();
        let others: Vec<usize> = (0..self.outputs.len()).filter(|at| !kept.contains(at)).collect();
        let mut other = OutputBlock { outputs: vec![], activities: vec![], state: OutputState::NoOutcome };
        for at in &others {
            other.outputs.extend(&self.outputs[*at].outputs);
            other.activities.extend(&self.outputs[*at].activities);
            if self.outputs[*at].state == OutputState::Moves {
                other.state = OutputState::Moves;
            }
        }
        other.activities.sort_unstable();
        other.activities.dedup();
        for flow in &mut self.flows {
            flow.output = kept.iter().position(|at| *at == flow.output).unwrap_or(kept.len());
        }
        self.join_flows();
        self.outputs = kept.iter().map(|at| self.outputs[*at].clone()).collect();
        self.outputs.push(other);
    }
}

impl<'a> Chain<'a> {
    /// Shows the outcomes that gain least worth as one block, so that at most `most` blocks are left. What moves them is then
    /// a part of their way on average.
    pub(super) fn group_outcomes(&mut self, subject: &Subject, most: usize) {
        if self.outcomes.len() <= most || most == 0 {
            return;
        }
        let gain = |at: usize| -> i64 {
            let of =
                |outcome: &&Outcome| outcome.worth.0.saturating_mul(subject.evaluation.final_progress(&outcome.id).0);
            self.outcomes[at].outcomes.iter().map(of).fold(0, i64::saturating_add)
        };
        let mut order: Vec<usize> = (0..self.outcomes.len()).collect();
        order.sort_by_key(|at| (std::cmp::Reverse(gain(*at)), *at));
        let mut kept = order[..most - 1].to_vec();
        kept.sort_unstable();
        let others = (0..self.outcomes.len()).filter(|at| !kept.contains(at));
        let other = OutcomeBlock { outcomes: others.flat_map(|at| self.outcomes[at].outcomes.clone()).collect() };
        let count = i64::try_from(other.outcomes.len().max(1)).unwrap_or(i64::MAX);
        for flow in &mut self.flows {
            flow.outcome = kept.iter().position(|at| *at == flow.outcome).unwrap_or(kept.len());
        }
        self.join_flows();
        for flow in self.flows.iter_mut().filter(|flow| flow.outcome == kept.len()) {
            flow.counted = Share(flow.counted.0 / count);
        }
        self.outcomes = kept.iter().map(|at| self.outcomes[*at].clone()).collect();
        self.outcomes.push(other);
    }

    /// Makes one of flows between the same blocks.
    fn join_flows(&mut self) {
        let mut flows: Vec<Flow> = vec![];
        for flow in std::mem::take(&mut self.flows) {
            match flows.iter_mut().find(|same| same.output == flow.output && same.outcome == flow.outcome) {
                Some(same) => {
                    same.counted += flow.counted;
                    same.parts.extend(flow.parts);
                }
                None => flows.push(flow),
            }
        }
        flows.sort_by_key(|flow| (flow.output, flow.outcome));
        self.flows = flows;
    }
}

/// One activity per step, and one for what is finished after the last; without steps the whole plan.
fn activities<'a>(subject: &Subject<'a>) -> Vec<Activity<'a>> {
    let roadmap = subject.roadmap;
    let mut activities: Vec<Activity> = roadmap
        .steps
        .iter()
        .enumerate()
        .map(|(index, step)| Activity {
            id: format!("step:{}", step.id),
            name: step.name.clone(),
            periods: Some(roadmap.step_periods(index)),
            investments: vec![],
        })
        .collect();
    let (id, name) = if roadmap.steps.is_empty() {
        ("activities:the-whole-plan", say!("whole-plan"))
    } else {
        ("activities:after-the-last-step", say!("after-last-step"))
    };
    activities.push(Activity { id: id.into(), name, periods: None, investments: vec![] });
    let rest = activities.len() - 1;
    for investment in &roadmap.investments {
        let Some(start) = subject.plan.starts.get(&investment.id) else { continue };
        let last = evaluation::last_period(roadmap, &investment.id, *start);
        let at = last.and_then(|last| roadmap.step_of(last)).unwrap_or(rest);
        activities[at].investments.push(investment);
    }
    activities
}

fn state(subject: &Subject, output: &Output) -> OutputState {
    let mut contributions = subject.evaluation.contributions.iter().filter(|part| part.output == output.id).peekable();
    let has_effect = subject.roadmap.effects.iter().flat_map(Effect::outputs).any(|moving| *moving == output.id);
    match (contributions.peek().is_some(), has_effect) {
        (true, _) if contributions.any(|part| part.counted > Share::ZERO) => OutputState::Moves,
        (true, _) => OutputState::AddsNothing,
        (false, true) => OutputState::ShowsLater,
        (false, false) => OutputState::NoOutcome,
    }
}

fn flows<'a>(subject: &Subject<'a>, outputs: &[OutputBlock], outcomes: &[&Outcome]) -> Vec<Flow<'a>> {
    let mut flows: Vec<Flow> = subject
        .evaluation
        .contributions
        .iter()
        .filter(|part| part.counted > Share::ZERO)
        .filter_map(|part| {
            let output = outputs.iter().position(|block| block.outputs[0].id == part.output)?;
            let outcome = outcomes.iter().position(|outcome| outcome.id == part.outcome)?;
            Some(Flow { output, outcome, counted: part.counted, parts: vec![part] })
        })
        .collect();
    flows.sort_by_key(|flow| (flow.output, flow.outcome));
    // alone and together with others an output moves the same outcome in one ribbon
    flows.dedup_by(|next, flow| {
        let is_same = (next.output, next.outcome) == (flow.output, flow.outcome);
        if is_same {
            flow.counted += next.counted;
            flow.parts.append(&mut next.parts);
        }
        is_same
    });
    flows
}
