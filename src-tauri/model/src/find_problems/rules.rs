//! Rules of the user: about what is not there, without a price, never to be kept, against what is pinned.
//!
//! What only makes a rule useless or hard to keep is warned of: planning goes on, and says what stands in the way.

use std::collections::BTreeMap;

use super::Report;
use crate::capability::MAX_LEVEL;
use crate::rule::{HIGHEST_PRICE, MOST_RULES};
use crate::rule_cost::excess;
use crate::rule_kind::MOST_SUPPORT;
use crate::{
    Among, Capability, Decision, GateLevel, Index, Investment, InvestmentId, MadeBy, Means, Money, Output, Period,
    Points, Rule, RuleKind, Share, Strictness, say, words,
};

/// The longest reason and the longest source.
const LONGEST_TEXT: usize = 2_000;

pub(super) fn find(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    if roadmap.rules.len() > MOST_RULES {
        let message = say!("too-many-rules", count = roadmap.rules.len().to_string(), most = MOST_RULES.to_string());
        report.blocks("too_many", "roadmap", message, say!("too-many-rules.hint"));
    }
    for rule in &roadmap.rules {
        fields(rule, report);
        references(index, rule, report);
        if rule.strictness == Strictness::Off {
            continue;
        }
        members(index, rule, report);
        window(index, rule, report);
        says_something(index, rule, report);
        gate(index, rule, report);
        must(index, rule, report);
        if rule.strictness == Strictness::Hard {
            pins(index, rule, report);
        }
    }
}

pub(super) fn subject(rule: &Rule) -> String {
    format!("rule {}", rule.id)
}

fn fields(rule: &Rule, report: &mut Report) {
    if !(Points::ZERO..=HIGHEST_PRICE).contains(&rule.price) {
        let message = say!("rule-price-range", points = rule.price.0.to_string());
        report.blocks("rule_price", subject(rule), message, say!("rule-price-range.hint"));
    } else if rule.strictness == Strictness::Soft && rule.price == Points::ZERO {
        report.blocks("rule_price_missing", subject(rule), say!("rule-price-missing"), say!("rule-price-missing.hint"));
    }
    if [&rule.reason, &rule.source].into_iter().any(|text| text.chars().count() > LONGEST_TEXT) {
        report.blocks("note_too_long", subject(rule), say!("rule-text-too-long"), say!("rule-text-too-long.hint"));
    }
    for wanted in rule.kind.levels().iter().filter(|wanted| !(1..=MAX_LEVEL).contains(&wanted.level)) {
        report.blocks("level", subject(rule), say!("level", level = wanted.level), say!("level.hint"));
    }
    amounts(rule, report);
    let (message, hint) = match (rule.from, rule.until) {
        (Some(from), Some(until)) if until < from => (say!("rule-window-order"), say!("rule-window-order.hint")),
        (Some(_), _) if rule.kind == RuleKind::Must => (say!("rule-window-must"), say!("rule-window-must.hint")),
        (from, until) if (from, until) != (None, None) && !rule.kind.can_end() => {
            (say!("rule-window-kind"), say!("rule-window-kind.hint"))
        }
        _ => return,
    };
    report.blocks("rule_window", subject(rule), message, hint);
}

/// Shares, support and money within their ranges.
fn amounts(rule: &Rule, report: &mut Report) {
    let (message, hint) = match &rule.kind {
        RuleKind::Take { most: share, .. } | RuleKind::Keep { least: share, .. }
            if !(Share::ZERO..=Share::WHOLE).contains(share) =>
        {
            (say!("rule-amount-share", share = words::percent_exact(*share)), say!("rule-amount-share.hint"))
        }
        RuleKind::Support { least } if !(-MOST_SUPPORT..=MOST_SUPPORT).contains(least) => {
            let least = words::plus_minus(i64::from(*least));
            (say!("rule-amount-support", least = least), say!("rule-amount-support.hint"))
        }
        RuleKind::Risk { most } if !(Money::ZERO..=Money::MAX).contains(most) => {
            (say!("rule-amount-money"), say!("rule-amount-money.hint"))
        }
        _ => return,
    };
    report.blocks("rule_amount", subject(rule), message, hint);
}

fn references(index: &Index, rule: &Rule, report: &mut Report) {
    let mut unknown = |noun: &str, id: &str| {
        let message = say!("unknown-reference", noun = noun, id = id);
        report.blocks(&format!("unknown_{noun}"), subject(rule), message, say!("unknown-reference.hint"));
    };
    if let Among::Investments(list) = &rule.among {
        for id in list.iter().filter(|id| index.investment(id).is_none()) {
            unknown("investment", id.as_str());
        }
    }
    if let Among::Zone(zone) = &rule.among
        && index.zone(zone).is_none()
    {
        unknown("zone", zone.as_str());
    }
    if let Among::Team(team) = &rule.among
        && index.team(team).is_none()
    {
        unknown("team", team.as_str());
    }
    if let Among::Theme(theme) = &rule.among
        && index.theme(theme).is_none()
    {
        unknown("theme", theme.as_str());
    }
    if let Some((of, _)) = rule.kind.share()
        && !of.is_in(index.roadmap())
    {
        match of {
            Means::Fund(fund) => unknown("fund", fund.as_str()),
            Means::Pool(pool) => unknown("pool", pool.as_str()),
        }
    }
    for wanted in rule.kind.levels().iter().filter(|wanted| index.capability(&wanted.capability).is_none()) {
        unknown("capability", wanted.capability.as_str());
    }
}

fn members(index: &Index, rule: &Rule, report: &mut Report) {
    if rule.members(index.roadmap()).next().is_none() {
        report.warns("rule_about_nothing", subject(rule), say!("rule-about-nothing"), say!("rule-about-nothing.hint"));
    } else if rule.kind.most() == Some(0) && rule.strictness == Strictness::Hard && !rule.has_window() {
        report.warns("rule_excludes_all", subject(rule), say!("rule-excludes-all"), say!("rule-excludes-all.hint"));
    }
}

/// A window that lies after the last period.
fn window(index: &Index, rule: &Rule, report: &mut Report) {
    let periods = index.roadmap().settings.periods;
    if let Some(from) = rule.from.filter(|from| from.0 >= periods) {
        let from = index.roadmap().settings.calendar().name(from);
        let message = say!("rule-says-nothing-window", from = from);
        report.warns("rule_says_nothing", subject(rule), message, say!("rule-says-nothing-window.hint"));
    }
}

/// A rule in amounts that no plan could break, because nothing is said of what it looks at.
fn says_something(index: &Index, rule: &Rule, report: &mut Report) {
    let roadmap = index.roadmap();
    let (message, hint) = match &rule.kind {
        RuleKind::Take { most: share, .. } if *share == Share::WHOLE => {
            let share = words::percent_exact(*share);
            (say!("rule-says-nothing-share", share = share), say!("rule-says-nothing-share.hint"))
        }
        RuleKind::Keep { least: share, .. } if *share == Share::ZERO => {
            let share = words::percent_exact(*share);
            (say!("rule-says-nothing-share", share = share), say!("rule-says-nothing-share.hint"))
        }
        RuleKind::Change => {
            let bears = |stakeholder| index.stakeholder(stakeholder).is_some_and(|known| known.bears.is_some());
            if roadmap.stances.iter().any(|stance| stance.load > 0 && bears(&stance.stakeholder)) {
                return;
            }
            (say!("rule-says-nothing-change"), say!("rule-says-nothing-change.hint"))
        }
        // whoever has no support has 0
        RuleKind::Support { least } if *least <= 0 && roadmap.stances.iter().all(|stance| stance.leaning == 0) => {
            (say!("rule-says-nothing-support"), say!("rule-says-nothing-support.hint"))
        }
        RuleKind::Risk { .. } if !rule.members(roadmap).any(|member| roadmap.is_in_doubt(&member.id)) => {
            (say!("rule-says-nothing-risk"), say!("rule-says-nothing-risk.hint"))
        }
        _ => return,
    };
    report.warns("rule_says_nothing", subject(rule), message, hint);
}

/// The levels of a gate that are not there yet, one below the other.
fn missing<'r>(index: &Index<'r>, wanted: &GateLevel) -> Option<(&'r Capability, std::ops::RangeInclusive<u8>)> {
    let capability = index.capability(&wanted.capability)?;
    Some((capability, capability.now.saturating_add(1)..=wanted.level.min(MAX_LEVEL)))
}

/// Whether a gate asks for a level that nothing brings.
pub(super) fn never_opens(index: &Index, rule: &Rule) -> bool {
    let is_never = |capability: &Capability, level| index.raisers(&capability.id, level).is_empty();
    let mut wanted = rule.kind.levels().iter().filter_map(|wanted| missing(index, wanted));
    wanted.any(|(capability, mut levels)| levels.any(|level| is_never(capability, level)))
}

/// Whether a gate holds back everything that brings a level another one asks for (or it itself).
pub(super) fn holds_back(index: &Index, rule: &Rule, asking: &Rule) -> bool {
    let RuleKind::Gate { .. } = rule.kind else { return false };
    asking.kind.levels().iter().any(|wanted| is_held_from(index, rule, wanted))
}

fn is_held_from(index: &Index, rule: &Rule, wanted: &GateLevel) -> bool {
    let Some((capability, mut levels)) = missing(index, wanted) else { return false };
    levels.any(|level| {
        let outputs = index.raisers(&capability.id, level);
        !outputs.is_empty() && outputs.iter().all(|output| is_held_back(index, rule, output))
    })
}

fn gate(index: &Index, rule: &Rule, report: &mut Report) {
    let RuleKind::Gate { levels } = &rule.kind else { return };
    if levels.is_empty() {
        report.warns(
            "gate_without_levels",
            subject(rule),
            say!("gate-without-levels"),
            say!("gate-without-levels.hint"),
        );
    }
    for wanted in levels {
        let Some((capability, mut steps)) = missing(index, wanted) else { continue };
        let never = steps.any(|level| index.raisers(&capability.id, level).is_empty());
        let itself = is_held_from(index, rule, wanted);
        let (name, level) = (&capability.name, wanted.level);
        if never {
            let message = say!("gate-never-holds", name = name, level = level);
            report.warns("gate_never_holds", subject(rule), message, say!("gate-never-holds.hint"));
        } else if itself {
            let message = say!("gate-holds-itself", name = name, level = level);
            report.warns("gate_holds_itself", subject(rule), message, say!("gate-holds-itself.hint"));
        }
    }
}

/// What must be done, and is excluded or cannot end in time: the first of each.
fn must(index: &Index, rule: &Rule, report: &mut Report) {
    let roadmap = index.roadmap();
    let Some(due) = rule.due(roadmap) else { return };
    let is_excluded = |id| matches!(roadmap.decision(id), Some(Decision::Exclude { .. }));
    if let Some(item) = rule.members(roadmap).find(|item| is_excluded(&item.id)) {
        let message = say!("must-excluded", name = &item.name);
        report.warns("rule_against_exclusion", subject(rule), message, say!("must-excluded.hint"));
    }
    let ends = |item: &Investment| item.not_before.unwrap_or_default().later(item.duration.saturating_sub(1));
    if let Some(item) = rule.members(roadmap).find(|item| !is_excluded(&item.id) && ends(item) > due) {
        let calendar = roadmap.settings.calendar();
        let (end, due) = (calendar.name(ends(item)), calendar.name(due));
        let message = say!("must-too-late", name = &item.name, end = end, due = due);
        report.warns("rule_due_too_early", subject(rule), message, say!("must-too-late.hint"));
    }
}

/// Whether an output cannot be made before the gate holds, because the gate holds back who makes it.
fn is_held_back(index: &Index, rule: &Rule, output: &Output) -> bool {
    let makers = index.makers(&output.id);
    match output.made_by {
        MadeBy::All => makers.is_empty() || makers.iter().any(|maker| rule.among.has(maker, index.roadmap())),
        MadeBy::Any => makers.iter().all(|maker| rule.among.has(maker, index.roadmap())),
    }
}

/// What is pinned breaks a hard rule whatever else is done.
fn pins(index: &Index, rule: &Rule, report: &mut Report) {
    let roadmap = index.roadmap();
    let pinned: Vec<_> = roadmap
        .decisions
        .iter()
        .filter_map(|decision| Some((index.investment(decision.investment())?, decision.start()?)))
        .filter(|(investment, _)| rule.among.has(investment, roadmap))
        .collect();
    let periods = || roadmap.settings.all_periods().filter(|period| rule.looks_at(*period));
    let message = match &rule.kind {
        RuleKind::Must => rule.due(roadmap).and_then(|due| {
            let ends = |item: &Investment, start: Period| start.later(item.duration.saturating_sub(1));
            let late = pinned.iter().find(|(item, start)| ends(item, *start) > due);
            late.map(|(item, start)| {
                let calendar = roadmap.settings.calendar();
                let (end, due) = (calendar.name(ends(item, *start)), calendar.name(due));
                say!("pin-after-due", name = &item.name, end = end, due = due)
            })
        }),
        RuleKind::AtWork { most } => periods().find_map(|period| {
            let is_at_work = |start: Period, duration: u16| {
                (u32::from(start.0)..u32::from(start.0) + u32::from(duration)).contains(&u32::from(period.0))
            };
            let count = pinned.iter().filter(|(item, start)| is_at_work(*start, item.duration)).count();
            (count > usize::from(*most)).then(|| {
                let period = roadmap.settings.calendar().name(period);
                say!("pins-break-at-work", count = count.to_string(), period = period, most = *most)
            })
        }),
        RuleKind::Begin { most } => periods().find_map(|period| {
            let count = pinned.iter().filter(|(_, start)| *start == period).count();
            (count > usize::from(*most)).then(|| {
                let period = roadmap.settings.calendar().name(period);
                say!("pins-break-begin", count = count.to_string(), period = period, most = *most)
            })
        }),
        RuleKind::Choose { most } => (pinned.len() > usize::from(*most))
            .then(|| say!("pins-break-choose", count = pinned.len().to_string(), most = *most)),
        RuleKind::Gate { levels } => {
            let is_shut =
                levels.iter().any(|wanted| missing(index, wanted).is_some_and(|(_, steps)| !steps.is_empty()));
            let first = pinned.iter().find(|(_, start)| is_shut && *start == Period(0));
            first.map(|(investment, _)| {
                let period = roadmap.settings.calendar().name(Period(0));
                say!("pin-before-gate", name = &investment.name, period = period)
            })
        }
        // the more is done, the more these are broken: what is pinned alone decides
        RuleKind::Take { .. }
        | RuleKind::Keep { .. }
        | RuleKind::Change
        | RuleKind::Support { .. }
        | RuleKind::Risk { .. } => {
            let starts: BTreeMap<InvestmentId, Period> = roadmap
                .decisions
                .iter()
                .filter_map(|decision| Some((decision.investment().clone(), decision.start()?)))
                .collect();
            let broken = excess(index, rule, &starts, &BTreeMap::new());
            let first = roadmap.settings.all_periods().zip(broken).find(|(_, units)| *units > 0);
            first.map(|(period, _)| say!("pins-break-amount", period = roadmap.settings.calendar().name(period)))
        }
    };
    if let Some(message) = message {
        report.warns("pins_break_rule", subject(rule), message, say!("pins-break-rule"));
    }
}
