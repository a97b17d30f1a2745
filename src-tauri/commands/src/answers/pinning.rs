//! What a pin would cost before it is made; and where decisions and limits leave no plan, which of them stand
//! against each other and what single changes help.
//!
//! The first price is searched for in this process, from the plan that is known: that takes milliseconds and no engine.
//! A price to be proven goes to a worker like every other question.

use charts::isolate::isolated;
use model::find_problems::blocks_planning;
use model::{Decision, Fte, InvestmentId, Money, Period, Plan, Roadmap, find_problems, say, words};
use planner::answers::{self, Change, Counter, Question, Reply, changed};
use planner::{Basis, Progress, Watch};
use storage::Operation;

use super::asking::{Replies, ask, current};
use super::words::{Wording, is_contract};
use crate::deciding::{id, unknown};
use crate::failing::Refusal;
use crate::hindering::{why_not, why_not_it};
use crate::host::Host;
use crate::planning::no_plan;
use crate::session::Session;
use crate::wire::{FactLine, Offer, OfferTaken, Offers, OffersRequest, PinPrice, PinPriceRequest, TakeOffer};

/// So many offers are made.
const MOST_OFFERS: usize = 3;
/// So many things are named as involved.
const MOST_INVOLVED: usize = 6;

pub(crate) fn price_pin(session: &Session, host: &dyn Host, request: PinPriceRequest) -> Result<PinPrice, Refusal> {
    let (roadmap, plan) = current(session)?;
    let investment = id(&request.investment)?;
    roadmap.investment(&investment).ok_or_else(|| unknown(&request.investment))?;
    if request.start >= roadmap.settings.periods {
        return Err(Refusal::usage(say!("period-beyond"), say!("period-beyond.hint")));
    }
    let period = Period(request.start);
    let why_not = why_not(&roadmap, &investment).into_iter().nth(period.index()).flatten();
    let change = Change::Start { investment: investment.clone(), period };
    let question = Question::With { change: change.clone() };
    let reply = match (&why_not, request.proof_seconds) {
        (Some(_), _) => Some(Reply { question, changes: vec![change], counter: Counter::Nothing }),
        (None, None) => Some(answers::search(&roadmap, &plan, &question, &Patience(host))?),
        (None, seconds) => {
            let mut replies = ask(session, host, &roadmap, &plan, std::slice::from_ref(&question), seconds)?;
            replies.remove(&question)
        }
    };
    let Some(reply) = reply else {
        return Err(Refusal::usage(say!("price-stopped"), say!("price-stopped.hint")));
    };
    let wording = Wording { roadmap: &roadmap, plan: &plan };
    let line = wording.line(&reply);
    let when = roadmap.settings.calendar().name(period);
    let sentence = match (&why_not, &reply.counter) {
        (Some(why_not), _) => say!("pin-why-not", period = when, why = why_not),
        (None, Counter::Plan(counter)) => {
            let mut parts = vec![say!("pin-to", period = when), say!("value-so", value = &line.text)];
            parts.extend(shifts(&plan, counter, &investment));
            parts.join(" · ")
        }
        (None, Counter::Nothing) => say!("pin-no-plan", period = when),
        (None, Counter::NotFound) => say!("pin-not-found", period = when),
    };
    Ok(PinPrice {
        investment: request.investment,
        start: request.start,
        sentence,
        text: line.text,
        difference: line.difference,
        state: line.state,
        why_not: why_not.map(|why_not| format!("{}.", words::capitalised(&why_not))),
    })
}

/// Stops a search when the host says so.
struct Patience<'a>(&'a dyn Host);

impl Watch for Patience<'_> {
    fn progress(&mut self, _: Progress) {}

    fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }
}

/// "2 move", "1 drops", "1 enters": what else becomes different.
fn shifts(plan: &Plan, other: &Plan, asked: &InvestmentId) -> Vec<String> {
    let (mut moved, mut dropped, mut entered) = (0_usize, 0_usize, 0_usize);
    for (id, start) in plan.starts.iter().filter(|(id, _)| *id != asked) {
        match other.starts.get(id) {
            None => dropped += 1,
            Some(now) if now != start => moved += 1,
            Some(_) => {}
        }
    }
    entered += other.starts.keys().filter(|id| *id != asked && !plan.starts.contains_key(*id)).count();
    let said = [
        (moved > 0).then(|| say!("so-many-move", count = moved)),
        (dropped > 0).then(|| say!("so-many-drop-out", count = dropped)),
        (entered > 0).then(|| say!("so-many-come-in", count = entered)),
    ];
    said.into_iter().flatten().collect()
}

pub(crate) fn find_offers(session: &Session, host: &dyn Host, request: OffersRequest) -> Result<Offers, Refusal> {
    let clash = Clash::find(session, host, request.investment.as_deref())?;
    Ok(clash.told())
}

pub(crate) fn take_offer(session: &Session, host: &dyn Host, request: TakeOffer) -> Result<OfferTaken, Refusal> {
    let clash = Clash::find(session, host, request.investment.as_deref())?;
    let Some(Question::With { change }) = clash.chosen().get(usize::from(request.offer)).map(|reply| &reply.question)
    else {
        return Err(Refusal::usage(say!("no-such-offer"), say!("no-such-offer.hint")));
    };
    let label = clash.text(change);
    let operation = match change {
        Change::Start { investment, period } => {
            Operation::SetDecision(Decision::Pin { investment: investment.clone(), start: *period })
        }
        Change::Lift { investment } => Operation::LiftDecision(investment.clone()),
        other => {
            let (roadmap, _) = changed(&clash.roadmap, std::slice::from_ref(other));
            Operation::ReplaceRoadmap { roadmap, label: label.clone() }
        }
    };
    session.with(|open| {
        if *open.document.roadmap() != clash.roadmap {
            return Err(Refusal::usage(say!("offers-outdated"), say!("offers-outdated.hint")));
        }
        open.document.apply(operation, &host.now())?;
        Ok(OfferTaken { sentence: format!("{label}.") })
    })
}

/// A roadmap whose decisions and limits may leave no plan, with what came of trying single changes.
struct Clash {
    roadmap: Roadmap,
    /// The plan from before.
    last: Plan,
    /// What was decided on last.
    investment: Option<InvestmentId>,
    questions: Vec<Question>,
    replies: Replies,
}

impl Clash {
    fn find(session: &Session, host: &dyn Host, investment: Option<&str>) -> Result<Self, Refusal> {
        let (roadmap, last) = session.with(|open| {
            if open.document.has_current_plan() {
                return Err(Refusal::usage(say!("plan-is-current"), say!("plan-is-current.hint")));
            }
            let stored = open.document.plan().ok_or_else(no_plan)?;
            Ok((open.document.roadmap().clone(), stored.plan.clone()))
        })?;
        if blocks_planning(&find_problems(&roadmap)) {
            return Err(Refusal::usage(say!("mend-first"), say!("mend-first.hint")));
        }
        let basis = Basis { last: last.starts.clone(), ..Basis::default() };
        if planner::first_answer(&roadmap, &basis)?.is_some() {
            return Err(Refusal::usage(say!("plan-exists"), say!("plan-exists.hint")));
        }
        let investment = match investment {
            Some(text) => {
                let investment = id(text)?;
                roadmap.investment(&investment).ok_or_else(|| unknown(text))?;
                Some(investment)
            }
            None => roadmap.decisions.last().map(|decision| decision.investment().clone()),
        };
        let questions = answers::offers(&roadmap, &last, investment.as_ref());
        let replies = ask(session, host, &roadmap, &last, &questions, None)?;
        Ok(Self { roadmap, last, investment, questions, replies })
    }

    /// Replies with a plan, in the order of the questions.
    fn helping(&self) -> impl Iterator<Item = (&Change, &Reply)> {
        self.questions.iter().filter_map(|question| {
            let Question::With { change } = question else { return None };
            let reply = self.replies.get(question)?;
            reply.counter.plan().map(|_| (change, reply))
        })
    }

    /// The best of each kind first, so that there is a choice: another period, more of a limit, a decision or a
    /// demand less. Lifting what was decided last is no offer as long as there are others: undo does that.
    fn chosen(&self) -> Vec<&Reply> {
        let kind = |change: &Change| match change {
            Change::Start { .. } => 0,
            Change::MoreMoney { .. } | Change::MorePeople { .. } => 1,
            Change::Lift { investment } if Some(investment) == self.investment.as_ref() => 3,
            _ => 2,
        };
        let worth = |reply: &Reply| std::cmp::Reverse(reply.counter.plan().map(|plan| plan.value));
        let mut helping: Vec<(usize, usize, &Reply)> = vec![];
        for of in 0..=3 {
            let mut same: Vec<&Reply> =
                self.helping().filter(|(change, _)| kind(change) == of).map(|(_, reply)| reply).collect();
            same.sort_by_key(|reply| worth(reply));
            helping.extend(same.into_iter().enumerate().map(|(rank, reply)| (rank, of, reply)));
        }
        helping.sort_by_key(|(rank, of, _)| (usize::from(*of == 3), *rank, *of));
        let mut chosen: Vec<(usize, &Reply)> =
            helping.into_iter().take(MOST_OFFERS).map(|(_, of, reply)| (of, reply)).collect();
        chosen.sort_by_key(|(of, reply)| (*of, worth(reply)));
        chosen.into_iter().map(|(_, reply)| reply).collect()
    }

    fn told(&self) -> Offers {
        let wording = Wording { roadmap: &self.roadmap, plan: &self.last };
        let offer = |reply: &&Reply| {
            let Question::With { change } = &reply.question else { return None };
            let value = reply.counter.plan()?.value;
            let about = match change {
                Change::Start { investment, .. } | Change::Lift { investment } => Some(investment.to_string()),
                _ => None,
            };
            Some(Offer {
                text: self.text(change),
                value: say!("value-so", value = words::points(value)),
                change: wording.line(reply).text,
                investment: about,
            })
        };
        let offers: Vec<Offer> = self.chosen().iter().filter_map(offer).collect();
        let sentence = if offers.is_empty() { say!("clash-no-help") } else { say!("clash") };
        Offers {
            sentence,
            involved: self.involved(),
            offers,
            is_complete: self.questions.iter().all(|question| self.replies.contains_key(question)),
        }
    }

    /// What was decided last and what is in its way; then every decision, limit and demand that would help alone.
    fn involved(&self) -> Vec<FactLine> {
        let mut lines = vec![];
        if let Some(investment) = &self.investment {
            lines.extend(self.decision(investment));
            if let Some(start) = self.roadmap.decision(investment).and_then(Decision::start)
                && let Some(text) = why_not_it(&self.roadmap, investment).into_iter().nth(start.index()).flatten()
            {
                lines.push(FactLine { text, investment: None });
            }
        }
        let others = self.helping().filter_map(|(change, _)| match change {
            Change::Lift { investment } if Some(investment) != self.investment.as_ref() => self.decision(investment),
            Change::MoreMoney { fund, from, to, .. } => {
                let fund = self.roadmap.fund(fund)?;
                let least = fund.limit.get(from.index()..=to.index())?.iter().min()?;
                let limit = words::money(Money(least.0), &self.roadmap.settings.currency);
                Some(self.limit(&fund.name, &limit, *from, *to))
            }
            Change::MorePeople { pool, from, to, .. } => {
                let pool = self.roadmap.pool(pool)?;
                let least = pool.capacity.get(from.index()..=to.index())?.iter().min()?;
                Some(self.limit(&pool.name, &words::fte(Fte(least.0)), *from, *to))
            }
            Change::FreeStep { step } => {
                let step = self.roadmap.steps.iter().find(|known| known.id == *step)?;
                let text = say!("has-to-gain", name = isolated(&step.name), worth = words::worth(step.least_worth));
                Some(FactLine { text, investment: None })
            }
            Change::DropRule { rule } => {
                let (name, sentence) = (self.roadmap.rule_name(rule)?, self.roadmap.rule_sentence(rule)?);
                let text = format!("{}: {}", isolated(name), sentence);
                Some(FactLine { text, investment: None })
            }
            _ => None,
        });
        lines.extend(others);
        lines.truncate(MOST_INVOLVED);
        lines
    }

    fn limit(&self, name: &str, amount: &str, from: Period, to: Period) -> FactLine {
        let when = self.roadmap.settings.calendar().range(from, to);
        FactLine { text: say!("has-so-much", name = isolated(name), amount = amount, period = when), investment: None }
    }

    fn decision(&self, investment: &InvestmentId) -> Option<FactLine> {
        let name = isolated(&self.roadmap.investment(investment)?.name);
        let text = match self.roadmap.decision(investment)? {
            Decision::Pin { start, .. } => {
                say!("your-pin", name = name, period = self.roadmap.settings.calendar().name(*start))
            }
            Decision::Lock { start, .. } => {
                say!("your-lock", name = name, period = self.roadmap.settings.calendar().name(*start))
            }
            Decision::Exclude { .. } => say!("your-exclusion", name = name),
        };
        Some(FactLine { text, investment: Some(investment.to_string()) })
    }

    /// What an offer does, as the beginning of a sentence and the name of a step to undo.
    fn text(&self, change: &Change) -> String {
        let calendar = self.roadmap.settings.calendar();
        let name = |id: &InvestmentId| {
            isolated(&self.roadmap.investment(id).map_or_else(|| id.to_string(), |known| known.name.clone()))
        };
        match change {
            Change::Start { investment, period } => {
                say!("offer-move-pin", name = name(investment), period = calendar.name(*period))
            }
            Change::Lift { investment } => match self.roadmap.decision(investment) {
                Some(Decision::Exclude { .. }) => say!("offer-include", name = name(investment)),
                Some(Decision::Lock { .. }) => say!("offer-lift-lock", name = name(investment)),
                _ => say!("offer-lift-pin", name = name(investment)),
            },
            Change::MoreMoney { fund, amount, from, to } => {
                let known = self.roadmap.fund(fund).map(|fund| isolated(&fund.name)).unwrap_or_default();
                let amount = words::money(*amount, &self.roadmap.settings.currency);
                say!("offer-more", name = known, amount = amount, when = self.stretch(*from, *to))
            }
            Change::MorePeople { pool, amount, from, to } => {
                let known = self.roadmap.pool(pool).map(|pool| isolated(&pool.name)).unwrap_or_default();
                say!("offer-more", name = known, amount = words::fte(*amount), when = self.stretch(*from, *to))
            }
            Change::FreeStep { step } => {
                let known = self.roadmap.steps.iter().find(|known| known.id == *step);
                say!("offer-no-gain", name = isolated(known.map_or("", |step| &step.name)))
            }
            Change::DropRule { rule } => {
                let name = isolated(self.roadmap.rule_name(rule).unwrap_or_default());
                match is_contract(&self.roadmap, rule) {
                    true => say!("offer-drop-contract", name = name),
                    false => say!("offer-drop-rule", name = name),
                }
            }
            _ => String::new(),
        }
    }

    /// "in Q3 2027", "in each quarter of Q3–Q4 2027".
    fn stretch(&self, from: Period, to: Period) -> String {
        let when = self.roadmap.settings.calendar().range(from, to);
        if from == to {
            say!("stretch-one", periods = when)
        } else {
            say!("stretch-each", unit = self.roadmap.settings.period_length.name(), periods = when)
        }
    }
}
