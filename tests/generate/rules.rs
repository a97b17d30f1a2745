//! Rules of the user, of every kind and strictness: made last and from a stream of their own, so that what a seed gave
//! before stays what it was.

use model::{
    Among, Axis, Companion, GateLevel, InvestmentId, InvestmentKind, Placed, Points, Roadmap, Rule, RuleCategory,
    RuleId, RuleKind, Strictness, Team, TeamId, Theme, ThemeId, Zone, ZoneId,
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
    let kind = match dice.between(0, 3) {
        0 => RuleKind::AtWork { most },
        1 => RuleKind::Choose { most },
        2 => RuleKind::Begin { most },
        _ => RuleKind::Gate { levels: (0..dice.between(1, 2)).filter_map(|_| level(roadmap, dice)).collect() },
    };
    let strictness = *dice.pick(&[Strictness::Hard, Strictness::Soft, Strictness::Soft, Strictness::Off]);
    Rule {
        id: RuleId::try_from(format!("rule-{number}")).expect("a valid id"),
        name: format!("Rule {number}"),
        kind,
        among: among(roadmap, dice),
        strictness,
        price: if strictness == Strictness::Soft { Points(*dice.pick(&[1, 5, 20, 60, 200])) } else { Points::ZERO },
        reason: String::new(),
        category: dice.chance(30).then(|| *dice.pick(&RuleCategory::ALL)),
        source: String::new(),
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
    match dice.between(0, 5) {
        0 => Among::All,
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
