//! Replies in words: a price, what it displaces, and a section of the inspector.
//!
//! "≈" stands before what was found by search and checked, but not proven to be the best; it is never left off
//! before a proof. Deliberately not here: how the plans were found.

use charts::isolate::isolated;
use model::say;
use model::what_if::{self, Adjust, Limit};
use model::{Decision, InvestmentId, Overlay, Period, Plan, Proof, Roadmap, RuleId, Value, words};
use planner::answers::{Change, Counter, Question, Reply};

use super::asking::Replies;
use crate::wire::{FactLine, FactSection, PriceLine};

/// How many investments a sentence names before it counts the rest.
const NAMED: usize = 4;

/// What the words are about.
pub(super) struct Wording<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) plan: &'a Plan,
}

fn plain(text: impl Into<String>) -> FactLine {
    FactLine { text: text.into(), investment: None }
}

impl Wording<'_> {
    /// The line of a price list.
    pub(super) fn line(&self, reply: &Reply) -> PriceLine {
        let (kind, id, name, change) = self.subject(reply);
        let difference = reply.difference(self.plan);
        let is_proven = reply.is_proven(self.plan);
        let state = match &reply.counter {
            Counter::Plan(_) if is_proven => "proven",
            Counter::Plan(_) => "found",
            Counter::Nothing => "impossible",
            Counter::NotFound => "not_found",
        };
        let lines = reply.counter.plan().map(|counter| self.consequences(reply, counter)).unwrap_or_default();
        PriceLine {
            kind: kind.into(),
            id,
            name,
            change,
            text: self.price(reply),
            difference: difference.map(|difference| difference.0),
            state: state.into(),
            lines,
        }
    }

    /// "−38 pts", "≈ +6 pts", "impossible", "no plan found".
    fn price(&self, reply: &Reply) -> String {
        match (reply.difference(self.plan), &reply.counter) {
            (Some(difference), _) if reply.is_proven(self.plan) => words::points_change(difference),
            (Some(difference), _) => format!("≈ {}", words::points_change(difference)),
            (None, Counter::Nothing) => say!("cannot-be"),
            (None, _) => say!("no-plan-found"),
        }
    }

    /// Kind, id, name and change.
    fn subject(&self, reply: &Reply) -> (&'static str, String, String, String) {
        let of_investment = |id: &InvestmentId, kind, change: String| (kind, id.to_string(), self.name(id), change);
        let change = match &reply.question {
            Question::With { change } => change,
            Question::LetIn { investment } => return of_investment(investment, "investment", say!("asked-let-in")),
            Question::Different => return ("plan", String::new(), say!("asked-different"), String::new()),
        };
        match change {
            Change::Force { investment } => of_investment(investment, "investment", say!("asked-forced-in")),
            Change::Drop { investment } => of_investment(investment, "investment", say!("asked-dropped")),
            Change::Start { investment, period } => {
                of_investment(investment, "investment", say!("asked-started", period = self.period(*period)))
            }
            Change::Lift { investment } => of_investment(investment, "decision", self.without_decision(investment)),
            Change::FreeStep { step } => {
                let found = self.roadmap.steps.iter().find(|known| known.id == *step);
                let name = found.map_or_else(|| step.to_string(), |step| step.name.clone());
                let least = found.map(|step| words::worth(step.least_worth)).unwrap_or_default();
                ("step", step.to_string(), name, say!("asked-no-gain", least = least))
            }
            Change::DropRule { rule } => {
                let (kind, change) = match is_contract(self.roadmap, rule) {
                    true => ("contract", say!("asked-without-contract")),
                    false => ("rule", say!("asked-without-rule")),
                };
                (kind, rule.to_string(), self.rule(rule), change)
            }
            Change::MoreMoney { fund, .. } => {
                let name = self.roadmap.fund(fund).map_or_else(|| fund.to_string(), |fund| fund.name.clone());
                ("fund", fund.to_string(), name, self.more(change))
            }
            Change::MorePeople { pool, .. } => {
                let name = self.roadmap.pool(pool).map_or_else(|| pool.to_string(), |pool| pool.name.clone());
                ("pool", pool.to_string(), name, self.more(change))
            }
            Change::FreeLevel { capability } => {
                let found = self.roadmap.capability(capability);
                let name = found.map_or_else(|| capability.to_string(), |capability| capability.name.clone());
                let now = found.map_or(0, |capability| capability.now);
                ("capability", capability.to_string(), name, say!("asked-free-level", now = now, next = now + 1))
            }
            Change::Stand { levels } => {
                let change = say!("asked-levels-set", count = levels.len());
                ("capabilities", String::new(), say!("asked-levels"), change)
            }
            Change::ScaleFunds { percent } => {
                let percent = format!("{percent}\u{a0}%");
                ("funds", percent.clone(), say!("asked-all-funds"), say!("asked-part-of-funds", percent = percent))
            }
        }
    }

    /// "+€50 k in each quarter of Q3–Q4 2027".
    fn more(&self, change: &Change) -> String {
        let (amount, from, to) = match change {
            Change::MoreMoney { amount, from, to, .. } => {
                (words::money(*amount, &self.roadmap.settings.currency), *from, *to)
            }
            Change::MorePeople { amount, from, to, .. } => (words::fte(*amount), *from, *to),
            _ => return String::new(),
        };
        let each = self.roadmap.settings.period_length.name();
        if from == Period(0) && Some(to) == self.roadmap.settings.last_period() {
            say!("more-in-every", amount = amount, unit = each)
        } else if from == to {
            say!("more-in-one", amount = amount, period = self.period(from))
        } else {
            say!(
                "more-in-each-of",
                amount = amount,
                unit = each,
                periods = self.roadmap.settings.calendar().range(from, to)
            )
        }
    }

    fn without_decision(&self, investment: &InvestmentId) -> String {
        match self.roadmap.decision(investment) {
            Some(Decision::Pin { start, .. }) => say!("without-pin", period = self.period(*start)),
            Some(Decision::Lock { start, .. }) => say!("without-lock", period = self.period(*start)),
            Some(Decision::Exclude { .. }) | None => say!("without-exclusion"),
        }
    }

    fn name(&self, id: &InvestmentId) -> String {
        self.roadmap.investment(id).map_or_else(|| id.to_string(), |investment| investment.name.clone())
    }

    fn rule(&self, id: &RuleId) -> String {
        self.roadmap.rule_name(id).map_or_else(|| id.to_string(), str::to_owned)
    }

    fn period(&self, period: Period) -> String {
        self.roadmap.settings.calendar().name(period)
    }

    /// What else is different in the other plan, the asked investment itself left aside.
    fn consequences(&self, reply: &Reply, counter: &Plan) -> Vec<FactLine> {
        let asked = match &reply.question {
            Question::LetIn { investment }
            | Question::With {
                change:
                    Change::Force { investment }
                    | Change::Drop { investment }
                    | Change::Start { investment, .. }
                    | Change::Lift { investment },
            } => Some(investment),
            Question::With { .. } | Question::Different => None,
        };
        self.compare(counter, asked, true)
    }

    /// What having it in displaces, in one sentence; "Nothing." where all else stays in the plan.
    pub(super) fn displaced(&self, reply: &Reply) -> String {
        let Question::With { change: Change::Force { investment } } = &reply.question else { return String::new() };
        let Some(counter) = reply.counter.plan() else { return String::new() };
        for with_moves in [false, true] {
            let lines = self.compare(counter, Some(investment), with_moves);
            if !lines.is_empty() {
                return lines.into_iter().map(|line| line.text).collect::<Vec<_>>().join(" ");
            }
        }
        say!("displaces-nothing")
    }

    /// The smallest change that lets an investment in without a loss, in one sentence.
    pub(super) fn let_in_sentence(&self, reply: &Reply, investment: &InvestmentId) -> String {
        self.lets_in(reply, investment).into_iter().map(|line| line.text).collect::<Vec<_>>().join(" ")
    }

    /// What enters and what leaves in another plan.
    pub(super) fn exchanged(&self, other: &Plan) -> Vec<FactLine> {
        self.compare(other, None, false)
    }

    /// Everything that is different in another plan.
    pub(super) fn differences(&self, other: &Plan) -> Vec<FactLine> {
        self.compare(other, None, true)
    }

    fn compare(&self, other: &Plan, asked: Option<&InvestmentId>, with_moves: bool) -> Vec<FactLine> {
        let mut lines = vec![];
        let mut dropped = vec![];
        let mut entered = vec![];
        let mut moved = vec![];
        for investment in self.roadmap.investments.iter().filter(|item| Some(&item.id) != asked) {
            match (self.plan.starts.get(&investment.id), other.starts.get(&investment.id)) {
                (Some(_), None) => dropped.push((&investment.id, isolated(&investment.name))),
                (None, Some(_)) => entered.push((&investment.id, isolated(&investment.name))),
                (Some(before), Some(after)) if before != after && with_moves => {
                    let name = isolated(&investment.name);
                    let text = format!("{name} ({} → {})", self.period(*before), self.period(*after));
                    moved.push((&investment.id, text));
                }
                _ => {}
            }
        }
        for (what, found) in [("drops", dropped), ("enters", entered), ("moves", moved)] {
            lines.extend(listed(what, &found));
        }
        lines
    }

    /// The answer under its heading.
    pub(super) fn section(&self, reply: &Reply) -> Option<FactSection> {
        let (title, lines): (String, Vec<FactLine>) = match &reply.question {
            Question::LetIn { investment } => (say!("section-let-in"), self.lets_in(reply, investment)),
            Question::Different => return None,
            Question::With { change } => match change {
                Change::Force { investment } => (say!("section-forced"), self.forced(reply, investment)),
                Change::Drop { .. } => (say!("section-dropped"), self.dropped(reply)),
                Change::Start { period, .. } => (self.one_earlier(), self.earlier(reply, *period)),
                Change::Lift { investment } => (say!("section-decision"), self.lifted(reply, investment)),
                _ => return None,
            },
        };
        let lines: Vec<FactLine> = lines
            .into_iter()
            .chain(reply.counter.plan().map(|counter| self.consequences(reply, counter)).into_iter().flatten())
            .collect();
        Some(FactSection { title, lines })
    }

    /// "costs 38 pts", "costs about 38 pts (at most that much)", "costs nothing".
    fn costs(&self, reply: &Reply) -> String {
        let Some(difference) = reply.difference(self.plan) else { return String::new() };
        let amount = words::points(Value(difference.0.abs()));
        let is_proven = reply.is_proven(self.plan);
        match (difference.0, is_proven) {
            (0, true) => say!("costs-nothing"),
            (0, false) => say!("costs-nothing-searched"),
            (..0, true) => say!("costs", amount = amount),
            (..0, false) if self.plan.proof == Proof::Proven => say!("costs-at-most", amount = amount),
            (..0, false) => say!("costs-about", amount = amount),
            (1.., true) => say!("gains", amount = amount),
            (1.., false) => say!("gains-about", amount = amount),
        }
    }

    fn forced(&self, reply: &Reply, investment: &InvestmentId) -> Vec<FactLine> {
        let is_excluded = matches!(self.roadmap.decision(investment), Some(Decision::Exclude { .. }));
        let lifting = if is_excluded { "yes" } else { "no" };
        match &reply.counter {
            Counter::Plan(counter) => {
                let costs = self.costs(reply);
                let text = match counter.starts.get(investment) {
                    Some(start) => {
                        say!("having-it-in-from", lifting = lifting, costs = costs, period = self.period(*start))
                    }
                    None => say!("having-it-in", lifting = lifting, costs = costs),
                };
                let mut lines = vec![plain(text)];
                let spend = counter.spend - self.plan.spend;
                if spend.0 != 0 {
                    let currency = &self.roadmap.settings.currency;
                    let amount = words::money(model::Money(spend.0.abs()), currency);
                    lines.push(plain(match spend.0 > 0 {
                        true => say!("spends-more", amount = amount),
                        false => say!("spends-less", amount = amount),
                    }));
                }
                // only a plan that was not proven can be beaten under a further rule
                if counter.value > self.plan.value && !is_excluded {
                    lines.push(plain(say!("plan-not-best")));
                }
                lines
            }
            Counter::Nothing => vec![plain(say!("cannot-be-in"))],
            Counter::NotFound => vec![plain(say!("not-found-with"))],
        }
    }

    fn dropped(&self, reply: &Reply) -> Vec<FactLine> {
        match &reply.counter {
            Counter::Plan(_) => vec![plain(say!("going-without", costs = self.costs(reply)))],
            Counter::Nothing => vec![plain(say!("has-to-be-in"))],
            Counter::NotFound => vec![plain(say!("not-found-without"))],
        }
    }

    fn earlier(&self, reply: &Reply, period: Period) -> Vec<FactLine> {
        let when = self.period(period);
        match &reply.counter {
            Counter::Plan(_) => vec![plain(say!("starting-then", period = when, costs = self.costs(reply)))],
            Counter::Nothing => vec![plain(say!("cannot-start-then", period = when))],
            Counter::NotFound => vec![plain(say!("not-found-starting", period = when))],
        }
    }

    /// "A quarter earlier".
    fn one_earlier(&self) -> String {
        say!("one-earlier", unit = self.roadmap.settings.period_length.name())
    }

    fn lifted(&self, reply: &Reply, investment: &InvestmentId) -> Vec<FactLine> {
        let Some(counter) = reply.counter.plan() else { return vec![] };
        let is_in = match (counter.starts.get(investment), self.plan.starts.get(investment)) {
            (Some(after), before) if Some(after) == before => say!("freely-stays"),
            (Some(after), _) => say!("freely-starts", period = self.period(*after)),
            (None, _) => say!("freely-out"),
        };
        vec![plain(match reply.difference(self.plan) {
            Some(Value(0)) => say!("decision-costs-nothing", freely = is_in),
            Some(_) => say!("decision-costs", freely = is_in, price = self.price(reply).replace('+', "")),
            None => format!("{is_in}."),
        })]
    }

    fn lets_in(&self, reply: &Reply, investment: &InvestmentId) -> Vec<FactLine> {
        let Some(counter) = reply.counter.plan() else {
            let text = match reply.counter {
                Counter::Nothing => say!("no-single-limit"),
                _ => say!("no-single-change"),
            };
            return vec![plain(text)];
        };
        let gain = counter.value - self.plan.value;
        let start = counter.starts.get(investment).map(|start| self.period(*start));
        let from = if start.is_some() { "yes" } else { "no" };
        let (start, is_gain) = (start.unwrap_or_default(), if gain.0 > 0 { "yes" } else { "no" });
        let gain = words::points(gain);
        let text = match reply.changes.get(1) {
            None => say!("nothing-has-to-change", from = from, start = start, gains = is_gain, gain = gain),
            Some(Change::Lift { investment: other }) => {
                let name = isolated(&self.name(other));
                let what = match self.roadmap.decision(other) {
                    Some(Decision::Pin { .. }) => say!("lifting-pin", name = name),
                    Some(Decision::Lock { .. }) => say!("lifting-lock", name = name),
                    _ => say!("lifting-exclusion", name = name),
                };
                say!("lets-it-in", what = what, from = from, start = start, gains = is_gain, gain = gain)
            }
            Some(Change::DropRule { rule }) => {
                let name = isolated(&self.rule(rule));
                let what = match is_contract(self.roadmap, rule) {
                    true => say!("dropping-contract", name = name),
                    false => say!("dropping-rule", name = name),
                };
                say!("lets-it-in", what = what, from = from, start = start, gains = is_gain, gain = gain)
            }
            Some(change) => {
                let whose = match change {
                    Change::MoreMoney { fund, .. } => self.roadmap.fund(fund).map(|fund| isolated(&fund.name)),
                    Change::MorePeople { pool, .. } => self.roadmap.pool(pool).map(|pool| isolated(&pool.name)),
                    _ => None,
                };
                let more = self.more_first(change);
                let what = match whose {
                    Some(name) => say!("more-of-whose", more = more, name = name),
                    None => more,
                };
                say!("lets-it-in", what = what, from = from, start = start, gains = is_gain, gain = gain)
            }
        };
        vec![plain(text)]
    }

    /// What lets an investment in, as it would be asked by what if; nothing where nothing that was tried does.
    pub(super) fn what_lets_in(&self, reply: &Reply) -> Option<String> {
        let Question::LetIn { investment } = &reply.question else { return None };
        reply.counter.plan()?;
        let limit = |of: Limit, from: &Period, to: &Period, by: i64| what_if::Change::Limit {
            of,
            when: Some((*from, *to)),
            by: Adjust::By(by),
        };
        let mut changes = vec![];
        for change in &reply.changes {
            changes.push(match change {
                Change::Force { .. } => what_if::Change::Require { investment: investment.clone() },
                Change::Lift { investment } => what_if::Change::Lift { investment: investment.clone() },
                Change::MoreMoney { fund, amount, from, to } => limit(Limit::Fund(fund.clone()), from, to, amount.0),
                Change::MorePeople { pool, amount, from, to } => limit(Limit::Pool(pool.clone()), from, to, amount.0),
                _ => return None,
            });
        }
        Some(Overlay { changes }.text(self.roadmap))
    }

    /// "+1.5 FTE in Q3 2027" with its amount first, for the start of a sentence about whose it is.
    fn more_first(&self, change: &Change) -> String {
        let more = self.more(change);
        words::capitalised(&more)
    }

    /// How the figures were found.
    pub(super) fn how(&self, replies: &Replies) -> String {
        let is_search = |reply: &Reply| matches!(reply.question, Question::With { .. }) && !reply.is_proven(self.plan);
        if replies.values().any(is_search) { say!("how-searched") } else { say!("how-proven") }
    }

    pub(super) fn left_out_sentence(&self, lines: &[PriceLine]) -> String {
        let Some(first) = lines.first() else {
            return say!("everything-in");
        };
        let near = lines.iter().filter(|line| line.difference.is_some_and(|lost| -lost < self.plan.value.0 / 100));
        let near = words::count(near.count());
        let name = isolated(&first.name);
        say!("cheapest-yes", name = name, price = first.text.as_str(), near = near)
    }

    pub(super) fn limits_sentence(&self, lines: &[PriceLine]) -> String {
        match lines.first() {
            None => say!("no-limit"),
            Some(first) if first.difference.is_none_or(|won| won <= 0) => {
                say!("limit-buys-nothing")
            }
            Some(first) if first.kind == "capability" => {
                say!("buys-most-level", name = isolated(&first.name), price = &first.text)
            }
            Some(first) => {
                say!("buys-most", name = isolated(&first.name), change = &first.change, price = &first.text)
            }
        }
    }

    pub(super) fn decisions_sentence(&self, lines: &[PriceLine]) -> String {
        let costly: Vec<String> = lines
            .iter()
            .filter(|line| line.difference.is_some_and(|won| won > 0))
            .take(3)
            .map(|line| format!("{} {} ({})", isolated(&line.name), line.change, line.text))
            .collect();
        match (lines.is_empty(), costly.is_empty()) {
            (true, _) => say!("no-decision"),
            (false, true) => say!("decisions-free"),
            (false, false) => say!("worth-relaxing", what = words::side_by_side(&costly)),
        }
    }
}

/// Whether a restriction is a contract: rules and contracts have their ids in common.
pub(super) fn is_contract(roadmap: &Roadmap, id: &RuleId) -> bool {
    roadmap.contracts.iter().any(|contract| contract.id == *id)
}

/// "Drops A, B and 2 more.", with a way to the first; nothing if there is none.
fn listed(what: &'static str, found: &[(&InvestmentId, String)]) -> Option<FactLine> {
    let (first, _) = found.first()?;
    let named: Vec<&str> = found.iter().take(NAMED).map(|(_, name)| name.as_str()).collect();
    let rest = found.len().saturating_sub(NAMED);
    let text = match (&named[..], rest) {
        (all, 1..) => say!("listed-and-more", what = what, names = all.join(", "), rest = rest),
        ([], _) => return None,
        (all, _) => {
            let all: Vec<String> = all.iter().map(|name| (*name).to_owned()).collect();
            say!("listed", what = what, names = words::all_of(&all))
        }
    };
    Some(FactLine { text, investment: Some(first.to_string()) })
}
