//! The inspector: facts about one investment, each read off the plan and the roadmap.
//!
//! Only what follows from the stored plan by arithmetic is said here. What would happen otherwise is a
//! question for another plan.

use charts::isolate::isolated;
use model::expected::Believed;
use model::{
    Evaluation, Index, Investment, InvestmentId, NeedOn, OutputKind, Period, Plan, Roadmap, Strictness, Value,
    evaluation::last_period, say, words,
};

use crate::charting::evaluate;
use crate::deciding::{id, unknown};
use crate::expecting;
use crate::failing::Refusal;
use crate::hindering::why_not;
use crate::host::Host;
use crate::screen::{axis, decision_line};
use crate::session::Session;
use crate::wire::{FactLine, FactSection, InvestmentFacts, InvestmentRequest, StartChoice};

pub(crate) fn show_investment(
    session: &Session,
    _: &dyn Host,
    request: InvestmentRequest,
) -> Result<InvestmentFacts, Refusal> {
    let id = id(&request.investment)?;
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let investment = roadmap.investment(&id).ok_or_else(|| unknown(&request.investment))?;
        let plan = open.document.plan().map(|stored| &stored.plan);
        Ok(facts(roadmap, plan, investment))
    })
}

fn facts(roadmap: &Roadmap, plan: Option<&Plan>, investment: &Investment) -> InvestmentFacts {
    let calendar = roadmap.settings.calendar();
    let start = plan.and_then(|plan| plan.starts.get(&investment.id)).copied();
    let last = start.and_then(|start| last_period(roadmap, &investment.id, start));
    let cost = if investment.cost.is_empty() {
        say!("no-cost-yet")
    } else {
        words::money(investment.total_cost(), &roadmap.settings.currency)
    };
    let change = roadmap.raises(investment).map(|(_, level)| words::level_change(level));
    let choices = roadmap.settings.periods.checked_sub(investment.duration).map_or(0, |latest| latest + 1);
    let why_not = why_not(roadmap, &investment.id);
    InvestmentFacts {
        id: investment.id.to_string(),
        name: investment.name.clone(),
        axis: axis(investment.axis),
        change: change
            .map_or_else(|| investment.axis.name().to_owned(), |change| format!("{} {change}", investment.axis.name())),
        kind: investment.kind.name().into(),
        when: start.zip(last).map_or_else(|| say!("not-in-the-plan"), |(first, last)| calendar.range(first, last)),
        takes: format!("{cost} · {}", words::fte(investment.peak_effort())),
        note: investment.note.clone(),
        is_in: start.is_some(),
        sections: plan.map(|plan| sections(roadmap, plan, investment)).unwrap_or_default(),
        decision: roadmap.decision(&investment.id).and_then(|decision| decision_line(roadmap, decision)),
        starts: (0..choices)
            .map(|period| StartChoice {
                start: period,
                name: calendar.name(Period(period)),
                is_planned: start == Some(Period(period)),
                why_not: why_not.get(usize::from(period)).cloned().flatten(),
            })
            .collect(),
    }
}

fn sections(roadmap: &Roadmap, plan: &Plan, investment: &Investment) -> Vec<FactSection> {
    let evaluation = evaluate(roadmap, plan);
    let case = Case { roadmap, plan, evaluation: &evaluation, investment };
    let sections = match plan.starts.get(&investment.id) {
        Some(start) => vec![
            (say!("in-because"), case.serves()),
            (say!("expected-how"), expecting::lines(roadmap, investment)),
            (say!("here-because"), case.here(*start).into_iter().chain(case.window()).collect()),
            (say!("needed-by"), case.needed_by()),
            (say!("takes"), case.takes()),
        ],
        None => vec![
            (say!("not-in-because"), case.not_in()),
            (say!("would-serve"), case.would_serve()),
            (say!("expected-how"), expecting::lines(roadmap, investment)),
            (say!("it-needs"), case.needs()),
            (say!("needed-by"), case.needed_by()),
            (say!("takes"), case.takes()),
        ],
    };
    let filled = sections.into_iter().filter(|(_, lines)| !lines.is_empty());
    filled.map(|(title, lines)| FactSection { title, lines }).collect()
}

struct Case<'a> {
    roadmap: &'a Roadmap,
    plan: &'a Plan,
    evaluation: &'a Evaluation,
    investment: &'a Investment,
}

fn plain(text: String) -> FactLine {
    FactLine { text, investment: None }
}

impl Case<'_> {
    fn name(&self, period: Period) -> String {
        self.roadmap.settings.calendar().name(period)
    }

    fn about(&self, id: &InvestmentId, text: impl FnOnce(&str) -> String) -> FactLine {
        let name = self.roadmap.investment(id).map_or_else(|| id.to_string(), |other| other.name.clone());
        FactLine { text: text(&name), investment: Some(id.to_string()) }
    }

    /// What its outputs move in this plan; or that it only opens the way.
    fn serves(&self) -> Vec<FactLine> {
        let moved = self.evaluation.contributions.iter().filter(|c| self.investment.outputs.contains(&c.output));
        let mut lines: Vec<FactLine> = moved
            .map(|contribution| {
                let outcome = self.roadmap.outcome(&contribution.outcome);
                let name = outcome.map_or_else(|| contribution.outcome.to_string(), |outcome| outcome.name.clone());
                let output = self.roadmap.output(&contribution.output);
                let output = output.map_or_else(|| contribution.output.to_string(), |output| output.name.clone());
                let (expected, counted) = (words::percent(contribution.expected), words::percent(contribution.counted));
                let from = self.name(contribution.from);
                let sentence = if counted == expected {
                    say!("brings", output = output, outcome = name, share = expected, period = from)
                } else {
                    say!(
                        "brings-of-which",
                        output = output,
                        outcome = name,
                        share = expected,
                        period = from,
                        counted = counted
                    )
                };
                let name_of = |id: &model::OutputId| self.roadmap.output(id).map(|output| output.name.clone());
                let others: Vec<String> = contribution.together_with.iter().filter_map(name_of).collect();
                let is_alone = others.is_empty();
                plain(if is_alone {
                    sentence
                } else {
                    say!("brings-together", sentence = sentence, others = others.join(", "))
                })
            })
            .collect();
        lines.extend(self.held_back());
        if lines.is_empty() {
            let opens = self.waiting().any(|(id, _)| self.plan.starts.contains_key(id));
            let text = if opens { say!("opens-the-way") } else { say!("moves-nothing") };
            lines.push(plain(text));
        }
        lines
    }

    /// Levels it brings that do not count in this plan, with the companion that stays too far below.
    fn held_back(&self) -> Vec<FactLine> {
        let mut lines = vec![];
        for output in self.investment.outputs.iter().filter_map(|id| self.roadmap.output(id)) {
            let OutputKind::CapabilityLevel { capability, level } = &output.kind else { continue };
            for (companion, least) in self.roadmap.asked_of_companions(capability, *level) {
                let levels = self.evaluation.levels.get(companion);
                let Some(most) = levels.and_then(|levels| levels.last()).filter(|most| **most < least) else {
                    continue;
                };
                let name = self.roadmap.capability(companion).map_or(companion.as_str(), |it| it.name.as_str());
                let output = output.name.as_str();
                lines.push(plain(say!("held-back", output = output, name = name, level = least, most = *most)));
            }
        }
        lines
    }

    /// What it waited for, and what a period earlier would exceed.
    fn here(&self, start: Period) -> Vec<FactLine> {
        match self.roadmap.decision(&self.investment.id) {
            Some(model::Decision::Pin { .. }) => return vec![plain(say!("you-pinned", period = self.name(start)))],
            Some(model::Decision::Lock { .. }) => return vec![plain(say!("you-locked", period = self.name(start)))],
            _ => {}
        }
        if start == Period(0) {
            return vec![plain(say!("starts-first"))];
        }
        let mut lines = vec![];
        for need in self.roadmap.needs.iter().filter(|need| need.investment == self.investment.id) {
            match &need.on {
                NeedOn::Investment(id) => {
                    let ends = self.plan.starts.get(id).and_then(|start| last_period(self.roadmap, id, *start));
                    if let Some(ends) = ends.filter(|ends| ends.later(need.lag) == start) {
                        let ends = self.name(ends);
                        lines.push(self.about(id, |name| say!("needs-ending", name = name, period = ends)));
                    }
                }
                NeedOn::Capability { id, level } => {
                    let reached =
                        self.evaluation.levels.get(id).and_then(|levels| levels.iter().position(|now| now >= level));
                    let reached = reached.and_then(|index| u16::try_from(index).ok()).map(Period);
                    if let (Some(capability), Some(reached)) = (self.roadmap.capability(id), reached)
                        && capability.now < *level
                        && reached.later(need.lag) == start
                    {
                        let text = say!(
                            "needs-level-reached",
                            name = &capability.name,
                            level = *level,
                            period = self.name(reached)
                        );
                        lines.push(plain(text));
                    }
                }
            }
        }
        if lines.is_empty() {
            lines.extend(self.earlier(start));
        }
        lines
    }

    /// The limits that a start one period earlier would exceed with everything else as planned.
    fn earlier(&self, start: Period) -> Vec<FactLine> {
        let Some(earlier) = start.earlier(1) else { return vec![] };
        let mut starts = self.plan.starts.clone();
        starts.insert(self.investment.id.clone(), earlier);
        let trial = Evaluation::new(self.roadmap, &starts);
        let when = self.name(earlier);
        let mut lines = vec![];
        for fund in &self.roadmap.funds {
            let mut carried = 0;
            for (index, used) in trial.fund_use[&fund.id].iter().enumerate() {
                let left = fund.limit.get(index).map_or(0, |limit| limit.0) + carried - used.0;
                carried = if fund.carry_over { left } else { 0 };
                if left < 0 {
                    let period = self.name(Period(u16::try_from(index).unwrap_or(u16::MAX)));
                    let missing = words::money(model::Money(-left), &self.roadmap.settings.currency);
                    lines.push(plain(say!(
                        "would-lack",
                        when = when.as_str(),
                        name = &fund.name,
                        missing = missing,
                        period = period
                    )));
                    break;
                }
            }
        }
        for pool in &self.roadmap.pools {
            for (index, (used, capacity)) in trial.pool_use[&pool.id].iter().zip(&pool.capacity).enumerate() {
                if used > capacity {
                    let period = self.name(Period(u16::try_from(index).unwrap_or(u16::MAX)));
                    let missing = words::fte(*used - *capacity);
                    lines.push(plain(say!(
                        "would-lack",
                        when = when.as_str(),
                        name = &pool.name,
                        missing = missing,
                        period = period
                    )));
                    break;
                }
            }
        }
        if lines.is_empty() && trial.value <= self.evaluation.value {
            lines.push(plain(say!("no-more-value", when = when)));
        }
        lines
    }

    fn not_in(&self) -> Vec<FactLine> {
        let reason = self.plan.left_out.iter().find(|left| left.investment == self.investment.id);
        match reason.map(|left| &left.reason) {
            Some(model::LeftOutReason::NeedsLeftOut { needs }) => {
                vec![self.about(needs, |name| say!("needs-left-out", name = name))]
            }
            Some(reason) => {
                let adds_nothing = *reason == model::LeftOutReason::AddsNothing;
                let held_back = self.held_back().into_iter().filter(|_| adds_nothing);
                let reason = plain(charts::describe::reason_in_words(self.roadmap, reason));
                std::iter::once(reason).chain(held_back).collect()
            }
            None => vec![plain(say!("came-after-plan"))],
        }
    }

    fn would_serve(&self) -> Vec<FactLine> {
        let is_own = |effect: &&model::Effect| effect.outputs().any(|output| self.investment.outputs.contains(output));
        let effects = self.roadmap.effects.iter().filter(is_own);
        let index = Index::new(self.roadmap);
        let believed = Believed::of(&index);
        effects
            .filter_map(|effect| {
                let outcome = self.roadmap.outcome(&effect.outcome)?;
                let share = words::percent(believed.expected(effect));
                Some(plain(say!("part-of-way", name = &outcome.name, share = share)))
            })
            .collect()
    }

    fn needs(&self) -> Vec<FactLine> {
        let needs = self.roadmap.needs.iter().filter(|need| need.investment == self.investment.id);
        let needs = needs.filter_map(|need| match &need.on {
            NeedOn::Investment(id) => Some(self.about(id, |name| format!("{name}."))),
            NeedOn::Capability { id, level } => {
                let capability = self.roadmap.capability(id)?;
                Some(plain(say!("at-level-now", name = &capability.name, level = *level, now = capability.now)))
            }
        });
        needs.chain(self.window()).collect()
    }

    /// When it may start and has to be done, and which rules say that it must be.
    fn window(&self) -> impl Iterator<Item = FactLine> {
        let not_before = self.investment.not_before.map(|at| plain(say!("window-from", period = self.name(at))));
        let done_by = self.investment.done_by.map(|at| plain(say!("window-until", period = self.name(at))));
        let rules = self.roadmap.rules.iter().filter(|rule| rule.strictness != Strictness::Off);
        let rules = rules.filter(move |rule| rule.among.has(self.investment, self.roadmap));
        let musts = rules.filter_map(move |rule| {
            let (due, name) = (self.name(rule.due(self.roadmap)?), isolated(&rule.name));
            Some(plain(match rule.strictness {
                Strictness::Hard => say!("rule-must", name = name, period = due),
                _ => say!(
                    "rule-must-soft",
                    name = name,
                    period = due,
                    price = words::points(Value(rule.price.0 * Value::PER_POINT))
                ),
            }))
        });
        not_before.into_iter().chain(done_by).chain(musts)
    }

    fn waiting(&self) -> impl Iterator<Item = (&InvestmentId, u16)> {
        self.roadmap
            .needs
            .iter()
            .filter(|need| matches!(&need.on, NeedOn::Investment(id) if *id == self.investment.id))
            .map(|need| (&need.investment, need.lag))
    }

    fn needed_by(&self) -> Vec<FactLine> {
        let direct = self.waiting().map(|(id, _)| {
            let when = match self.plan.starts.get(id) {
                Some(start) => say!("starts-in", period = self.name(*start)),
                None => say!("is-not-in-the-plan"),
            };
            self.about(id, |name| format!("{name} ({when})."))
        });
        direct.collect()
    }

    fn takes(&self) -> Vec<FactLine> {
        let currency = &self.roadmap.settings.currency;
        let money = self.investment.cost.iter().filter_map(|cost| {
            let total: model::Money = cost.per_period.iter().copied().sum();
            Some(plain(say!(
                "money-from",
                amount = words::money(total, currency),
                fund = &self.roadmap.fund(&cost.fund)?.name
            )))
        });
        let people = self.investment.effort.iter().filter_map(|effort| {
            let peak = effort.per_period.iter().copied().max()?;
            let pool = &self.roadmap.pool(&effort.pool)?.name;
            Some(plain(match effort.per_period.iter().all(|people| *people == peak) {
                true => say!("people-of", people = words::fte(peak), pool = pool),
                false => say!("people-up-to", people = words::fte(peak), pool = pool),
            }))
        });
        let mut lines: Vec<FactLine> = money.chain(people).collect();
        for line in &mut lines {
            line.text = words::capitalised(&line.text);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use model::language::{Language, speaking};

    use super::*;

    #[test]
    fn every_investment_of_the_sample_has_facts_that_say_something() {
        let sample = crate::sample::sample();
        let plan = sample.plan.expect("the sample is stored with its plan");
        let evaluation = evaluate(&sample.roadmap, &plan);
        assert_eq!(evaluation.value, plan.value);
        for investment in &sample.roadmap.investments {
            let facts = facts(&sample.roadmap, Some(&plan), investment);
            assert!(!facts.sections.is_empty(), "{}", facts.name);
            for section in &facts.sections {
                for line in &section.lines {
                    assert!(line.text.ends_with('.'), "{}: {}", facts.name, line.text);
                }
            }
            assert_eq!(facts.is_in, facts.starts.iter().any(|start| start.is_planned));
        }
        let subject = charts::Subject { roadmap: &sample.roadmap, plan: &plan, evaluation: &evaluation };
        assert!(charts::sentence::headline(&subject).ends_with('.'));
    }
    #[test]
    fn facts_are_said_in_french() {
        let sample = crate::sample::sample();
        let plan = sample.plan.expect("the sample is stored with its plan");
        let (first, _) = plan.starts.iter().next().expect("something starts");
        let investment = sample.roadmap.investment(first).expect("it is in the roadmap");
        speaking(Language::French, || {
            let facts = facts(&sample.roadmap, Some(&plan), investment);
            assert_eq!(facts.sections[0].title, "Dans le plan parce que");
            let titles: Vec<&str> = facts.sections.iter().map(|section| section.title.as_str()).collect();
            assert!(titles.contains(&"Ici parce que") && titles.contains(&"Demande"), "{titles:?}");
        });
    }
}
