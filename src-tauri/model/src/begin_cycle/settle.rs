//! What is done becomes how things are: levels, outputs, outcomes, and all that was said of what is done.

use std::collections::BTreeSet;

use super::{Account, Past, names};
use crate::{
    Among, CapabilityId, Decision, Effect, Index, Investment, InvestmentId, MadeBy, Measure, NeedOn, Outcome, OutputId,
    OutputKind, Period, Placed, Points, Roadmap, RuleKind, Share, Threshold, say, words,
};

/// Takes what is done out of a roadmap, and puts what it brought in its place.
pub(super) fn settle(next: &mut Roadmap, past: &Past, account: &mut Account) {
    let gone: BTreeSet<InvestmentId> = past.done.keys().cloned().collect();
    let (count, done) = names(next.investments.iter().filter(|it| gone.contains(&it.id)).map(|it| it.name.as_str()));
    if count > 0 {
        account.carry(say!("cycle-done", count = count, names = done));
    }
    levels(next, past, account);
    outputs(next, past, &gone, account);
    rules(next, &gone, account);
    needs(next, past);
    beside(next, &gone, account);
    next.investments.retain(|item| !gone.contains(&item.id));
    for outcome in 0..next.outcomes.len() {
        rebase(next, outcome, past, account);
    }
}

/// Capabilities begin at the levels that were reached, and stages with what these lifted.
fn levels(next: &mut Roadmap, past: &Past, account: &mut Account) {
    let last = past.cut.index() - 1;
    for place in 0..next.capabilities.len() {
        let capability = &mut next.capabilities[place];
        let reached = past.evaluation.levels.get(&capability.id).and_then(|levels| levels.get(last));
        let Some(reached) = reached.copied().filter(|reached| *reached > capability.now) else { continue };
        let gained = u32::from(reached - capability.now);
        account.carry(say!("cycle-level", name = &capability.name, level = reached, was = capability.now));
        capability.now = reached;
        capability.next = capability.next.max(reached);
        capability.target = capability.target.max(capability.next);
        let id = capability.id.clone();
        for lift in next.lifts.iter().filter(|lift| lift.capability == id) {
            let lifted = lift.per_level.saturating_mul(gained);
            for stage in next.stages.iter_mut().filter(|stage| stage.id == lift.stage) {
                stage.capacity = stage.capacity.saturating_add(lifted).min(crate::stage::MOST_WORK);
            }
        }
    }
}

/// Outputs that are there are nobody's to make any more, and their effects are in what was measured.
fn outputs(next: &mut Roadmap, past: &Past, gone: &BTreeSet<InvestmentId>, account: &mut Account) {
    let index = Index::new(next);
    let is_gone = |maker: &&Investment| gone.contains(&maker.id);
    let is_there = |output: &&crate::Output| {
        let makers = index.makers(&output.id);
        match output.made_by {
            _ if makers.is_empty() => false,
            MadeBy::All => makers.iter().all(is_gone),
            MadeBy::Any => makers.iter().any(is_gone),
        }
    };
    let there: BTreeSet<OutputId> = next.outputs.iter().filter(is_there).map(|output| output.id.clone()).collect();
    let early =
        next.outputs.iter().filter(|output| there.contains(&output.id)).filter_map(|output| match &output.kind {
            OutputKind::CapabilityLevel { capability, level } => {
                let known = index.capability(capability)?;
                (known.now < *level).then(|| (output.name.clone(), known.name.clone(), *level, known.now))
            }
            OutputKind::Deliverable => None,
        });
    for (output, name, level, now) in early.collect::<Vec<_>>() {
        account.drop(say!("cycle-level-early", output = words::quoted(&output), name = name, level = level, now = now));
    }
    let mut effects = vec![];
    for effect in &next.effects {
        let held = |id: &OutputId| if there.contains(id) { held_back_by(&index, id, &there) } else { vec![id.clone()] };
        let mut left: Vec<OutputId> = vec![];
        for id in effect.outputs().flat_map(held) {
            if !left.contains(&id) {
                left.push(id);
            }
        }
        if !left.is_empty() {
            if effect.outputs().any(|id| there.contains(id) && !held(id).is_empty()) {
                let named = |id: &OutputId| index.output(id).map(|output| words::quoted(&output.name));
                let with: Vec<String> = left.iter().filter_map(named).collect();
                let output = named(&effect.output).unwrap_or_default();
                let outcome = index.outcome(&effect.outcome).map(|outcome| words::quoted(&outcome.name));
                let (outcome, with) = (outcome.unwrap_or_default(), words::all_of(&with));
                account.carry(say!("cycle-effect-held", output = output, outcome = outcome, with = with));
            }
            let output = left.remove(0);
            merge(&mut effects, Effect { output, together_with: left, ..effect.clone() });
            continue;
        }
        let (Some(output), Some(outcome)) = (index.output(&effect.output), index.outcome(&effect.outcome)) else {
            continue;
        };
        let from = effect.outputs().filter_map(|id| past.evaluation.output_from.get(id)).max();
        if from.is_some_and(|from| from.later(effect.lag) >= past.cut) {
            let (output, outcome) = (words::quoted(&output.name), words::quoted(&outcome.name));
            account.drop(say!("cycle-effect-late", output = output, outcome = outcome));
        }
    }
    next.effects = effects;
    next.outputs.retain(|output| !there.contains(&output.id));
    for item in &mut next.investments {
        item.outputs.retain(|output| !there.contains(output));
    }
}

/// Adds an effect; where the same outputs move the same outcome already, to what these bring: as sure as the two are on
/// average, and shown once both are.
fn merge(effects: &mut Vec<Effect>, effect: Effect) {
    let outputs = |effect: &Effect| effect.outputs().cloned().collect::<BTreeSet<_>>();
    let is_same = |known: &&mut Effect| known.outcome == effect.outcome && outputs(known) == outputs(&effect);
    let Some(known) = effects.iter_mut().find(is_same) else { return effects.push(effect) };
    let both = known.share.0 + effect.share.0;
    if both > 0 {
        let sure = known.share.0 * known.confidence.0 + effect.share.0 * effect.confidence.0;
        known.confidence = Share(sure / both);
    }
    known.share = Share(both).min(Share::WHOLE);
    known.lag = known.lag.max(effect.lag);
}

/// What has still to be made for an output that is there to count: the levels that companions of its themes lack, of
/// each the first output that brings it there. A level that nothing brings holds nothing back: nobody could wait for it.
fn held_back_by(index: &Index, id: &OutputId, there: &BTreeSet<OutputId>) -> Vec<OutputId> {
    let Some(OutputKind::CapabilityLevel { capability, level }) = index.output(id).map(|output| &output.kind) else {
        return vec![];
    };
    let asked = index.roadmap().asked_of_companions(capability, *level);
    let bringing = |(companion, least): (&CapabilityId, u8)| {
        let raisers = index.raisers(companion, least).iter().filter(|output| !there.contains(&output.id));
        raisers.filter(|output| !index.makers(&output.id).is_empty()).map(|output| output.id.clone()).next()
    };
    asked.into_iter().filter_map(bringing).collect()
}

/// Rules are about what is left; how many may be done at all is less by those that are.
fn rules(next: &mut Roadmap, gone: &BTreeSet<InvestmentId>, account: &mut Account) {
    let all = next.clone();
    for rule in &mut next.rules {
        let members = all
            .rules
            .iter()
            .find(|known| known.id == rule.id)
            .map_or(0, |known| known.members(&all).filter(|member| gone.contains(&member.id)).count());
        if let RuleKind::Choose { most } = &mut rule.kind
            && members > 0
        {
            *most = most.saturating_sub(u16::try_from(members).unwrap_or(u16::MAX));
            account.carry(say!("cycle-rule-choose", name = words::quoted(&rule.name), count = members, most = *most));
        }
        if let Among::Investments(among) = &mut rule.among {
            among.retain(|id| !gone.contains(id));
        }
    }
    let is_empty = |rule: &crate::Rule| matches!(&rule.among, Among::Investments(among) if among.is_empty());
    let was_empty = |id: &crate::RuleId| all.rule(id).is_some_and(is_empty);
    for rule in next.rules.iter().filter(|rule| is_empty(rule) && !was_empty(&rule.id)) {
        account.drop(say!("cycle-rule-gone", name = words::quoted(&rule.name)));
    }
    next.rules.retain(|rule| !is_empty(rule) || was_empty(&rule.id));
}

/// Needs on what is done hold; where one has still to wait, it may not begin before.
fn needs(next: &mut Roadmap, past: &Past) {
    for need in &next.needs {
        let NeedOn::Investment(before) = &need.on else { continue };
        let Some(end) = past.done.get(before) else { continue };
        let Some(item) = next.investments.iter_mut().find(|item| item.id == need.investment) else { continue };
        let from = end.later(need.lag);
        if from > past.cut {
            item.not_before = item.not_before.max(Some(from));
        }
    }
    next.needs.retain(|need| {
        let is_met = matches!(&need.on, NeedOn::Investment(before) if past.is_done(before));
        !is_met && !past.is_done(&need.investment)
    });
}

/// What was said of what is done goes with it; what it changed beside the plan is as it left it.
fn beside(next: &mut Roadmap, gone: &BTreeSet<InvestmentId>, account: &mut Account) {
    for known in next.shortenings.iter().filter(|known| gone.contains(&known.investment)) {
        for item in next.loops.iter_mut().filter(|item| item.id == known.of) {
            item.now = item.now.min(known.to);
        }
    }
    for bridge in next.bridges.clone().iter().filter(|bridge| gone.contains(&bridge.investment)) {
        for team in &bridge.teams {
            let talks = next.talks.iter().filter(|talk| talk.team == *team || talk.with == *team);
            let mut others: Vec<_> =
                talks.map(|talk| if talk.team == *team { talk.with.clone() } else { talk.team.clone() }).collect();
            others.extend(bridge.teams.iter().filter(|other| *other != team).cloned());
            next.set_talks(team, &others);
        }
    }
    let pushed = next.pushes.iter().filter(|push| gone.contains(&push.investment)).count();
    let trained = next.ownerships.iter().filter(|it| gone.contains(&it.investment) && it.trains.is_some()).count();
    if pushed > 0 {
        account.drop(say!("cycle-pushes", count = pushed));
    }
    if trained > 0 {
        account.drop(say!("cycle-trained", count = trained));
    }
    next.decisions.retain(|decision| match decision {
        Decision::Pin { investment, .. } | Decision::Lock { investment, .. } | Decision::Exclude { investment } => {
            !gone.contains(investment)
        }
    });
    next.estimates.retain(|known| !gone.contains(&known.investment));
    for estimate in &mut next.estimates {
        estimate.spike.take_if(|spike| gone.contains(spike));
    }
    next.verdicts.retain(|known| !gone.contains(&known.investment));
    next.stances.retain(|known| !gone.contains(&known.investment));
    next.briefs.retain(|known| !gone.contains(&known.investment));
    next.placements.retain(|known| !matches!(&known.what, Placed::Investment(id) if gone.contains(id)));
    next.bridges.retain(|known| !gone.contains(&known.investment));
    next.ownerships.retain(|known| !gone.contains(&known.investment));
    next.pushes.retain(|known| !gone.contains(&known.investment));
    next.shortenings.retain(|known| !gone.contains(&known.investment));
    next.commitments.retain(|known| !gone.contains(&known.investment));
}

/// An outcome begins where it was measured last. Effects keep what they move of its metric, and the way that is left
/// keeps its worth: shares are taken of the new way, share' = share · old way / new way, and worth' = worth · new way /
/// old way, both rounded half up.
fn rebase(next: &mut Roadmap, place: usize, past: &Past, account: &mut Account) {
    let old = next.outcomes[place].clone();
    let name = words::quoted(&old.name);
    let has_moved = past.evaluation.final_progress(&old.id) > Share::ZERO;
    let Some(measured) = past.measured.get(&old.id).copied() else {
        if has_moved {
            let baseline = words::measure(old.baseline, &old.unit);
            account.drop(say!("cycle-unmeasured", name = name, baseline = baseline));
        }
        return;
    };
    if measured == old.baseline {
        return;
    }
    let at = words::measure(measured, &old.unit);
    let way = |from: Measure| i128::from(old.target.0) - i128::from(from.0);
    let (before, left) = (way(old.baseline), way(measured));
    if before == 0 {
        return;
    }
    if left.signum() != before.signum() {
        next.outcomes[place].worth = Points::ZERO;
        account.drop(say!("cycle-target-reached", name = name, at = at));
        return;
    }
    let scaled = |amount: i64, times: i128, by: i128| {
        let (times, by) = (times.abs(), by.abs());
        i64::try_from((i128::from(amount) * times + by / 2) / by).unwrap_or(i64::MAX)
    };
    for contract in next.contracts.iter_mut().filter(|contract| contract.outcome == old.id) {
        if let Threshold::Share(share) = contract.least {
            contract.least = Threshold::Measure(old.measure_at(share.clamp(Share::ZERO, Share::WHOLE)));
        }
    }
    for effect in next.effects.iter_mut().filter(|effect| effect.outcome == old.id) {
        effect.share = Share(scaled(effect.share.0, before, left).clamp(1, Share::WHOLE.0));
    }
    let worth = Points(scaled(old.worth.0, left, before).clamp(0, Points::MAX.0));
    let was = words::measure(old.baseline, &old.unit);
    account.carry(say!(
        "cycle-baseline",
        name = name,
        at = at,
        was = was,
        worth = words::worth(worth),
        before = words::worth(old.worth)
    ));
    next.outcomes[place] = Outcome { baseline: measured, worth, ..old };
}

/// A period of the new roadmap; nothing for one that is over.
pub(super) fn moved(period: Period, cut: Period) -> Option<Period> {
    period.0.checked_sub(cut.0).map(Period)
}
