//! Rules of the user, of every kind and strictness: made last and from a stream of their own, so that what a seed gave
//! before stays what it was. Where a rule looks at stakeholders or doubts, they are made with it.

use model::{
    Among, Axis, Companion, Estimate, GateLevel, InvestmentId, InvestmentKind, Means, Money, Period, Placed, Points,
    Roadmap, Rule, RuleCategory, RuleId, RuleKind, Share, Stakeholder, StakeholderId, Stance, Strictness, Team, TeamId,
    Theme, ThemeId, Zone, ZoneId,
};

use super::{Dice, Shape};

pub(super) fn add(roadmap: &mut Roadmap, shape: &Shape, seed: u64) {
    let mut dice = Dice::new(seed ^ 0x52C1_AE00_7B1D_9F43);
    for number in 0..shape.rules {
        let rule = rule(roadmap, &mut dice, number);
        roadmap.rules.push(rule);
    }
}

fn rule(roadmap: &mut Roadmap, dice: &mut Dice, number: usize) -> Rule {
    let most = u16::try_from(*dice.pick(&[0i64, 1, 1, 1, 2, 2, 3])).expect("a small number");
    let kind = match dice.between(0, 13) {
        0 => RuleKind::AtWork { most },
        1 => RuleKind::Choose { most },
        2 => RuleKind::Begin { most },
        3..=7 => amount(roadmap, dice).unwrap_or(RuleKind::AtWork { most }),
        12.. => RuleKind::Must,
        _ => RuleKind::Gate { levels: (0..dice.between(1, 2)).filter_map(|_| level(roadmap, dice)).collect() },
    };
    let strictness = *dice.pick(&[Strictness::Hard, Strictness::Soft, Strictness::Soft, Strictness::Off]);
    let (from, until) = match kind.can_end() {
        true => window(roadmap, dice),
        false => (None, None),
    };
    let from = from.filter(|_| kind.is_by_period());
    Rule {
        id: RuleId::try_from(format!("rule-{number}")).expect("a valid id"),
        name: format!("Rule {number}"),
        kind,
        among: among(roadmap, dice),
        from,
        until,
        strictness,
        price: if strictness == Strictness::Soft { Points(*dice.pick(&[1, 5, 20, 60, 200])) } else { Points::ZERO },
        reason: String::new(),
        category: dice.chance(30).then(|| *dice.pick(&RuleCategory::ALL)),
        source: String::new(),
    }
}

/// Often none; else with one end or both, which may lie after the last period.
fn window(roadmap: &Roadmap, dice: &mut Dice) -> (Option<Period>, Option<Period>) {
    let most = i64::from(roadmap.settings.periods);
    let mut period = |from: i64| Period(u16::try_from(dice.between(from, most)).expect("a small number"));
    let first = period(0);
    let last = period(i64::from(first.0));
    match dice.between(0, 6) {
        0 => (Some(first), None),
        1 => (None, Some(last)),
        2 | 3 => (Some(first), Some(last)),
        _ => (None, None),
    }
}

/// A rule in amounts, with what it looks at; nothing where there is no fund and no pool.
fn amount(roadmap: &mut Roadmap, dice: &mut Dice) -> Option<RuleKind> {
    let pools = roadmap.pools.iter().map(|pool| Means::Pool(pool.id.clone()));
    let means: Vec<Means> = pools.chain(roadmap.funds.iter().map(|fund| Means::Fund(fund.id.clone()))).collect();
    if means.is_empty() {
        return None;
    }
    let of = dice.pick(&means).clone();
    let share = Share(*dice.pick(&[0i64, 1_000, 2_500, 3_333, 5_000, 8_000, 10_000]));
    Some(match dice.between(0, 4) {
        0 => RuleKind::Take { of, most: share },
        1 => RuleKind::Keep { of, least: share },
        2 => {
            stances(roadmap, dice);
            RuleKind::Change
        }
        3 => {
            stances(roadmap, dice);
            RuleKind::Support { least: *dice.pick(&[-3, 0, 1, 1, 4]) }
        }
        _ => {
            doubts(roadmap, dice);
            let cost: i64 = roadmap.investments.iter().map(|item| item.total_cost().0).sum();
            RuleKind::Risk { most: Money(cost / *dice.pick(&[5i64, 10, 30])) }
        }
    })
}

/// A stakeholder of its own who stands somewhere on some of the investments, and may bear only so much.
fn stances(roadmap: &mut Roadmap, dice: &mut Dice) {
    let id = StakeholderId::try_from(format!("stakeholder-{}", roadmap.stakeholders.len())).expect("a valid id");
    roadmap.stakeholders.push(Stakeholder {
        id: id.clone(),
        name: format!("Stakeholder {}", roadmap.stakeholders.len()),
        power: *dice.pick(&[1u8, 3, 5]),
        interest: 3,
        bears: dice.chance(80).then(|| *dice.pick(&[0u16, 1, 3, 6])),
    });
    let investments: Vec<InvestmentId> = roadmap.investments.iter().map(|item| item.id.clone()).collect();
    for investment in investments {
        if dice.chance(70) {
            let (leaning, load) = (*dice.pick(&[-2i8, -1, 0, 1, 2]), *dice.pick(&[0u8, 1, 2, 3]));
            roadmap.take_stance(Stance { leaning, load, ..Stance::of(id.clone(), investment) });
        }
    }
}

/// Some of the investments, where nothing is said of them yet, may prove not to be feasible.
fn doubts(roadmap: &mut Roadmap, dice: &mut Dice) {
    let investments: Vec<InvestmentId> = roadmap.investments.iter().map(|item| item.id.clone()).collect();
    for investment in investments {
        if roadmap.estimate(&investment).is_none() && dice.chance(60) {
            let feasible = Share(*dice.pick(&[1_000i64, 5_000, 7_777, 9_000]));
            roadmap.estimates.push(Estimate { feasible, ..Estimate::certain(investment) });
        }
    }
}

/// A level that may be there, be reached, or never be.
fn level(roadmap: &Roadmap, dice: &mut Dice) -> Option<GateLevel> {
    if roadmap.capabilities.is_empty() {
        return None;
    }
    let capability = dice.pick(&roadmap.capabilities);
    let more = u8::try_from(*dice.pick(&[0i64, 1, 1, 1, 2])).expect("a small number");
    Some(GateLevel { capability: capability.id.clone(), level: (capability.now + more).clamp(1, 5) })
}

/// A zone of its own with some of the investments in it, where they do not lie in another one.
fn zone(roadmap: &mut Roadmap, dice: &mut Dice) -> ZoneId {
    let id = ZoneId::try_from(format!("zone-{}", roadmap.zones.len())).expect("a valid id");
    roadmap.zones.push(Zone { id: id.clone(), name: format!("Zone {}", roadmap.zones.len()), team: None });
    let investments: Vec<InvestmentId> = roadmap.investments.iter().map(|item| item.id.clone()).collect();
    for investment in investments {
        let what = Placed::Investment(investment);
        if roadmap.zone_of(&what).is_none() && dice.chance(60) {
            roadmap.place(what, Some(id.clone()));
        }
    }
    id
}

/// A team of its own that owns a zone of its own.
fn team(roadmap: &mut Roadmap, dice: &mut Dice) -> TeamId {
    let id = TeamId::try_from(format!("team-{}", roadmap.teams.len())).expect("a valid id");
    roadmap.teams.push(Team { id: id.clone(), name: format!("Team {}", roadmap.teams.len()) });
    let owned = zone(roadmap, dice);
    for zone in roadmap.zones.iter_mut().filter(|zone| zone.id == owned) {
        zone.team = Some(id.clone());
    }
    id
}

/// A theme of its own with some of the capabilities in it.
fn theme(roadmap: &mut Roadmap, dice: &mut Dice) -> ThemeId {
    let id = ThemeId::try_from(format!("theme-{}", roadmap.themes.len())).expect("a valid id");
    roadmap.themes.push(Theme { id: id.clone(), name: format!("Theme {}", roadmap.themes.len()), gap: 1 });
    for capability in &roadmap.capabilities {
        if dice.chance(60) {
            roadmap.companions.push(Companion { theme: id.clone(), capability: capability.id.clone() });
        }
    }
    id
}

fn among(roadmap: &mut Roadmap, dice: &mut Dice) -> Among {
    match dice.between(0, 6) {
        0 => Among::All,
        6 => {
            doubts(roadmap, dice);
            Among::Uncertain
        }
        1 => Among::Axis(*dice.pick(&Axis::ALL)),
        2 => Among::Kind(*dice.pick(&InvestmentKind::ALL)),
        3 => match dice.between(0, 2) {
            0 => Among::Zone(zone(roadmap, dice)),
            1 => Among::Team(team(roadmap, dice)),
            _ => Among::Theme(theme(roadmap, dice)),
        },
        _ => {
            let mut list: Vec<InvestmentId> = roadmap.investments.iter().map(|item| item.id.clone()).collect();
            dice.shuffle(&mut list);
            list.truncate(2 + dice.index(2));
            Among::Investments(list)
        }
    }
}
