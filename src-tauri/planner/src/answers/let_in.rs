//! The smallest change of a single fund or pool that lets an investment in at no loss of value.
//!
//! With one limit lifted, the investment and all it needs are added to the plan at every start there is; what
//! then exceeds that limit is what it lacks. Where that exceeds others too, the plan is searched for anew with as
//! much more of one limit as the investment takes. Of what helps, the smallest part of a limit is halved again
//! and again, as long as search finds a plan that is worth as much as before. So it is the smallest that was
//! tried, and the plan shows that it suffices. A rule of the user is switched off as a whole. Where no limit helps,
//! lifting a decision is tried, and then switching off a gate.

use model::{Fte, InvestmentId, Money, Period, Plan, Proof, Roadmap, Rule, RuleKind, Strictness, Value, words};

use super::change::Change;
use super::trial::{Counter, Trial};
use crate::formulation::Limit;
use crate::instance::{Instance, Starts};
use crate::make_plan::PlanError;
use crate::search::greedy::Greedy;
use crate::watch::Watch;

/// How often the amount is halved.
const HALVINGS: usize = 3;
/// Each trial of a smaller amount is this much shorter than a usual search.
const SHORTER: usize = 2;
/// Decisions that are tried, in the order of the roadmap.
const MOST_DECISIONS: usize = 6;

/// What lets an investment in: the changes with the plan that shows it. Without a change of a limit if it can
/// come in at no loss as it is; with [`Counter::NotFound`] if no change of a single limit was found.
pub(super) fn let_in(
    roadmap: &Roadmap,
    plan: &Plan,
    investment: &InvestmentId,
    watch: &dyn Watch,
) -> Result<(Vec<Change>, Counter), PlanError> {
    let force = Change::Force { investment: investment.clone() };
    let as_it_is = Trial::new(roadmap, std::slice::from_ref(&force));
    let counter = as_it_is.search(&[plan], SHORTER, watch)?;
    if is_as_good(&counter, plan.value) || counter == Counter::Nothing {
        return Ok((vec![force], counter));
    }
    let instance = as_it_is.instance();
    let Some(item) = as_it_is.formulation().investments.iter().position(|id| id == investment) else {
        return Ok((vec![force], Counter::NotFound));
    };
    let known = as_it_is.starts(plan);
    let mut best: Option<(Lack, Starts)> = None;
    for resource in 0..instance.resources.len() {
        let worth = plan.value.0 - as_it_is.formulation().net(0);
        let found = lacking(instance, &known, item, resource, worth);
        take_less(&mut best, found);
    }
    let limits = &as_it_is.formulation().limits;
    if best.is_none() {
        // more than one limit runs out where it is simply added: the others have to make room
        for (resource, limit) in limits.iter().enumerate() {
            let own: i64 = uses(instance, item, resource).max().unwrap_or(0);
            if own == 0 || watch.is_cancelled() {
                continue;
            }
            let all = Lack { resource, amount: own, from: 0, to: instance.periods - 1, part: (0, 1) };
            let changes = [force.clone(), all.change(limit, own)];
            let counter = Trial::new(roadmap, &changes).search(&[plan], SHORTER, watch)?;
            if let Some(counter) = counter.plan().filter(|counter| counter.value >= plan.value) {
                let starts = as_it_is.starts(counter);
                take_less(&mut best, lack_of(instance, resource, &starts).map(|lack| (lack, starts)));
            }
        }
    }
    let Some((lack, starts)) = best else { return lifting(roadmap, plan, force, watch) };
    let limit = &limits[lack.resource];
    let currency = &roadmap.settings.currency;
    let raised = |amount: i64| vec![force.clone(), lack.change(limit, amount)];
    if let Limit::Rule(_) = limit {
        let changes = raised(lack.amount);
        let counter = Counter::Plan(Trial::new(roadmap, &changes).plan(starts, None, Proof::Stopped)?);
        return Ok((changes, counter));
    }
    let mut amount = rounded_up(lack.amount, limit, currency);
    let trial = Trial::new(roadmap, &raised(amount));
    let mut counter = Counter::Plan(trial.plan(starts, None, Proof::Stopped)?);
    let (mut too_little, mut enough) = (0, amount);
    for _ in 0..HALVINGS {
        let less = rounded_up(too_little + (enough - too_little) / 2, limit, currency);
        if less >= enough || watch.is_cancelled() {
            break;
        }
        let smaller = Trial::new(roadmap, &raised(less)).search(&[plan], SHORTER, watch)?;
        if is_as_good(&smaller, plan.value) {
            (enough, amount, counter) = (less, less, smaller);
        } else {
            too_little = less;
        }
    }
    Ok((raised(amount), counter))
}

/// Lifting a single decision, or a gate, if that lets the investment in.
fn lifting(
    roadmap: &Roadmap,
    plan: &Plan,
    force: Change,
    watch: &dyn Watch,
) -> Result<(Vec<Change>, Counter), PlanError> {
    for decision in roadmap.decisions.iter().take(MOST_DECISIONS) {
        let changes = vec![force.clone(), Change::Lift { investment: decision.investment().clone() }];
        let counter = Trial::new(roadmap, &changes).search(&[plan], SHORTER, watch)?;
        if is_as_good(&counter, plan.value) {
            return Ok((changes, counter));
        }
    }
    for gate in roadmap.rules.iter().filter(|rule| is_gate(rule)).take(MOST_DECISIONS) {
        let changes = vec![force.clone(), Change::DropRule { rule: gate.id.clone() }];
        let counter = Trial::new(roadmap, &changes).search(&[plan], SHORTER, watch)?;
        if is_as_good(&counter, plan.value) {
            return Ok((changes, counter));
        }
    }
    Ok((vec![force], Counter::NotFound))
}

fn is_gate(rule: &Rule) -> bool {
    rule.strictness != Strictness::Off && matches!(rule.kind, RuleKind::Gate { .. })
}

fn is_as_good(counter: &Counter, value: Value) -> bool {
    counter.plan().is_some_and(|plan| plan.value >= value)
}

fn take_less(best: &mut Option<(Lack, Starts)>, found: Option<(Lack, Starts)>) {
    if let Some((lack, starts)) = found
        && best.as_ref().is_none_or(|(least, _)| lack.is_less(least))
    {
        *best = Some((lack, starts));
    }
}

/// What an item takes of a resource in each of its periods.
fn uses(instance: &Instance, item: usize, resource: usize) -> impl Iterator<Item = i64> {
    let uses = instance.items[item].uses.iter().filter(move |(used, _)| *used == resource);
    uses.flat_map(|(_, amounts)| amounts).copied()
}

/// What is missing of one limit.
#[derive(Debug, Clone, Copy)]
struct Lack {
    resource: usize,
    /// Missing in each period of the stretch, at most.
    amount: i64,
    from: usize,
    to: usize,
    /// All that would be added, and all there is.
    part: (i128, i128),
}

impl Lack {
    fn is_less(&self, other: &Self) -> bool {
        self.part.0 * other.part.1 < other.part.0 * self.part.1
    }

    fn change(&self, limit: &Limit, amount: i64) -> Change {
        let (from, to) = (period(self.from), period(self.to));
        match limit {
            Limit::Fund(fund) => Change::MoreMoney { fund: fund.clone(), amount: Money(amount), from, to },
            Limit::Pool(pool) => Change::MorePeople { pool: pool.clone(), amount: Fte(amount), from, to },
            // there is no more of a rule than all
            Limit::Rule(rule) => Change::DropRule { rule: rule.clone() },
        }
    }
}

fn period(index: usize) -> Period {
    Period(u16::try_from(index).expect("a roadmap has at most 120 periods"))
}

/// A tenth of an FTE; the second digit of an amount of money, at least a unit of its currency.
pub(super) fn rounded_up(amount: i64, limit: &Limit, currency: &str) -> i64 {
    let grain = match limit {
        Limit::Pool(_) => 10,
        Limit::Rule(_) => 1,
        Limit::Fund(_) => {
            let mut grain = 10i64.pow(words::minor_digits(currency));
            while amount / grain >= 100 {
                grain *= 10;
            }
            grain
        }
    };
    (amount + grain - 1) / grain * grain
}

/// The least that an item lacks of one limit if all others are kept, with the starts that show it.
fn lacking(instance: &Instance, known: &Starts, item: usize, resource: usize, value: i64) -> Option<(Lack, Starts)> {
    let mut lifted = instance.clone();
    let most = i64::MAX / 1_000;
    lifted.resources[resource].capacity.iter_mut().for_each(|capacity| *capacity = most);
    let (earliest, latest) = (lifted.items[item].earliest, lifted.items[item].latest);
    let mut best: Option<(Lack, Starts)> = None;
    for start in earliest..=latest {
        lifted.items[item].earliest = start;
        let Some(starts) = Greedy::new(&lifted)?.with(known, item) else { continue };
        if !lifted.keeps_rules(&starts) || lifted.value(&starts) < value {
            continue;
        }
        take_less(&mut best, lack_of(instance, resource, &starts).map(|lack| (lack, starts)));
    }
    best
}

/// What starts lack of one limit; nothing if they keep it.
fn lack_of(instance: &Instance, resource: usize, starts: &Starts) -> Option<Lack> {
    let slack = instance.slack(resource, starts);
    let from = slack.iter().position(|left| *left < 0)?;
    let last = slack.iter().rposition(|left| *left < 0).unwrap_or(from);
    let amount = -slack.iter().copied().min().unwrap_or(0);
    // what is carried over is there in all later periods
    let to = if instance.resources[resource].carries_over { from } else { last };
    let periods = i128::try_from(to - from + 1).expect("periods are few");
    let all = instance.resources[resource].capacity.iter().map(|capacity| i128::from(*capacity)).sum::<i128>().max(1);
    Some(Lack { resource, amount, from, to, part: (i128::from(amount) * periods, all) })
}
