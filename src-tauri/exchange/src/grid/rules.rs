//! The table of rules: what each asks for, whom it is about, how strict it is, what breaking it costs.

use model::language::{Language, speaking};
use model::rule::HIGHEST_PRICE;
use model::{
    Among, Axis, CapabilityId, GateLevel, InvestmentId, InvestmentKind, Points, Roadmap, Rule, RuleCategory, RuleId,
    RuleKind, Strictness, ZoneId, say,
};

use super::edit::{Added, axis_of};
use super::links::{find, quoted, references};
use super::raising::MOST_NAMES;
use super::reader::{Reader, is_none};
use super::teams::team_names;
use super::themes::theme_names;
use super::zones::zone_names;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row, rule_kinds};
use crate::register::pieces;
use crate::text::{at_level, clean_line, fold, key, kind as kind_of};

fn capability_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.capabilities.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

fn investment_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.investments.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

/// The teams and themes that a rule can be about, each with its word: "team Payments".
fn groups(roadmap: &Roadmap) -> Vec<(Among, String)> {
    let (teams, themes) = (references(&team_names(roadmap)), references(&theme_names(roadmap)));
    let team = |team: &model::Team| {
        let name = teams.get(team.id.as_str()).map_or(team.id.as_str(), String::as_str);
        (Among::Team(team.id.clone()), say!("among-team", name = name))
    };
    let theme = |theme: &model::Theme| {
        let name = themes.get(theme.id.as_str()).map_or(theme.id.as_str(), String::as_str);
        (Among::Theme(theme.id.clone()), say!("among-theme", name = name))
    };
    roadmap.teams.iter().map(team).chain(roadmap.themes.iter().map(theme)).collect()
}

/// The word for one of them, if it is there.
fn named(groups: &[(Among, String)], among: &Among) -> Option<String> {
    groups.iter().find(|(known, _)| known == among).map(|(_, word)| word.clone())
}

/// The team or theme that a text names: by its word in any language, or by its bare name.
fn group_of(roadmap: &Roadmap, text: &str) -> Option<Among> {
    let wanted = fold(text);
    let is_it = |(_, word): &(Among, String)| fold(word) == wanted;
    let called = |language: &Language| speaking(*language, || groups(roadmap)).into_iter().find(is_it);
    if let Some((among, _)) = Language::ALL.iter().find_map(called) {
        return Some(among);
    }
    let team = find(&team_names(roadmap), text).ok().and_then(|id| id.try_into().ok()).map(Among::Team);
    team.or_else(|| find(&theme_names(roadmap), text).ok().and_then(|id| id.try_into().ok()).map(Among::Theme))
}

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let investments = references(&investment_names(roadmap));
    let zones = references(&zone_names(roadmap));
    let capabilities = references(&capability_names(roadmap));
    let whom = [say!("among-all")].into_iter().chain(Axis::ALL.map(|axis| axis.name().to_owned()));
    let whom = whom.chain(InvestmentKind::ALL.map(|kind| kind.name().to_owned())).chain(zones.values().cloned());
    let groups = groups(roadmap);
    let whom = whom.chain([say!("among-uncertain")]);
    let whom = whom.chain(groups.iter().map(|(_, word)| word.clone())).chain(investments.values().cloned());
    let means = rule_kinds::means(roadmap);
    let columns = vec![
        Column::new("name", say!("column-rule"), CellKind::Text),
        Column::new("kind", say!("column-kind"), CellKind::Choice).of(rule_kinds::kinds().map(|kind| kind.name())),
        Column::new("among", say!("column-among"), CellKind::Name).of(whom),
        Column::new("most", say!("column-most"), CellKind::Text),
        Column::new("of", say!("column-of"), CellKind::Name).of(means.iter().map(|(_, word)| word.clone())),
        Column::of_periods("from", say!("column-from"), roadmap),
        Column::of_periods("until", say!("column-until"), roadmap),
        Column::new("strictness", say!("column-strictness"), CellKind::Choice)
            .of(Strictness::ALL.map(Strictness::name)),
        Column::new("price", say!("column-price"), CellKind::Whole).with_unit(say!("unit-points")),
        Column::new("reason", say!("column-reason"), CellKind::Note),
        Column::new("category", say!("column-category"), CellKind::Choice)
            .of([""].into_iter().chain(RuleCategory::ALL.map(RuleCategory::name))),
        Column::new("source", say!("column-source"), CellKind::Text),
    ];
    let row = |item: &Rule| {
        let among = match &item.among {
            Among::All => say!("among-all"),
            Among::Axis(axis) => axis.name().to_owned(),
            Among::Kind(kind) => kind.name().to_owned(),
            Among::Zone(zone) => zones.get(zone.as_str()).map_or(zone.as_str(), String::as_str).to_owned(),
            Among::Team(gone) => {
                named(&groups, &item.among).unwrap_or_else(|| say!("among-team", name = gone.as_str()))
            }
            Among::Theme(gone) => {
                named(&groups, &item.among).unwrap_or_else(|| say!("among-theme", name = gone.as_str()))
            }
            Among::Uncertain => say!("among-uncertain"),
            Among::Investments(list) => {
                let word =
                    |id: &InvestmentId| investments.get(id.as_str()).map_or(id.as_str(), String::as_str).to_owned();
                list.iter().map(word).collect::<Vec<_>>().join("; ")
            }
        };
        let level = |wanted: &GateLevel| {
            let id = wanted.capability.as_str();
            let name = capabilities.get(id).map_or(id, String::as_str);
            say!("need-level", capability = name, level = wanted.level)
        };
        let number = |number: i64| Cell::number(number.to_string(), sign);
        Row {
            id: item.id.to_string(),
            cells: vec![
                Cell::text(&item.name),
                Cell::text(item.kind.name()),
                Cell::text(among),
                rule_kinds::amount(&item.kind, roadmap, sign),
                // a rule asks for a share of something, for levels, or for neither: never for both
                match item.kind.levels() {
                    [] => rule_kinds::of(&item.kind, &means),
                    levels => Cell::text(levels.iter().map(level).collect::<Vec<_>>().join("; ")),
                },
                Cell::period(item.from, roadmap),
                Cell::period(item.until, roadmap),
                Cell::text(item.strictness.name()),
                if item.price == Points::ZERO { Cell::default() } else { number(item.price.0) },
                Cell::text(&item.reason),
                Cell::text(item.category.map_or("", RuleCategory::name)),
                Cell::text(&item.source),
            ],
        }
    };
    Grid { columns, rows: roadmap.rules.iter().map(row).collect(), totals: vec![] }
}

/// Whether a rule or a contract has this id.
pub(super) fn is_taken(roadmap: &Roadmap, id: &str) -> bool {
    let contracts = roadmap.contracts.iter().map(|item| &item.id);
    roadmap.rules.iter().map(|item| &item.id).chain(contracts).any(|known| known.as_str() == id)
}

/// Adds a rule about all investments that allows three at work and is off until somebody says how strict it is.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| is_taken(roadmap, id));
    roadmap.rules.push(Rule {
        id: RuleId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        kind: RuleKind::AtWork { most: 3 },
        among: Among::All,
        from: None,
        until: None,
        strictness: Strictness::Off,
        price: Points::ZERO,
        reason: String::new(),
        category: None,
        source: String::new(),
    });
    id
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    match column {
        "among" => {
            let among = among(roadmap, text)?;
            roadmap.rules[place].among = among;
            return Ok(());
        }
        "kind" => {
            let kind = rule_kinds::become_kind(&roadmap.rules[place].kind, text, roadmap)?;
            rule_kinds::ask(&mut roadmap.rules[place], kind);
            return Ok(());
        }
        "of" => return set_of(roadmap, place, text, reader),
        _ => {}
    }
    let item = &mut roadmap.rules[place];
    match column {
        "name" => item.name = reader.name(text)?,
        "most" => rule_kinds::set_amount(&mut item.kind, text, reader)?,
        "from" => rule_kinds::set_from(item, reader.period_or_none(text)?)?,
        "until" => rule_kinds::set_until(item, reader.period_or_none(text)?)?,
        "strictness" => {
            item.strictness = chosen(&Strictness::ALL, text, |one| one.code(), |one| one.name())?;
        }
        "price" => {
            let price = reader.points(text)?;
            if price > HIGHEST_PRICE {
                return Err(say!("rule-price-too-high"));
            }
            item.price = price;
        }
        "reason" => item.reason = reader.note(text)?,
        "category" => {
            item.category = match is_none(text) {
                true => None,
                false => Some(chosen(&RuleCategory::ALL, text, |one| one.code(), |one| one.name())?),
            };
        }
        _ => item.source = reader.line(text)?,
    }
    Ok(())
}

/// How many: a whole number.
pub(super) fn whole(text: &str) -> Result<u16, String> {
    clean_line(text).parse().map_err(|_| say!("rule-no-count"))
}

/// The one of a closed list that a text names: by its code, or by its name in any language.
pub(super) fn chosen<T: Clone>(
    all: &[T],
    text: &str,
    code: impl Fn(&T) -> &'static str,
    name: impl Fn(&T) -> &'static str,
) -> Result<T, String> {
    let wanted = key(text);
    let is_it = |one: &&T| {
        let is_called = |language: &Language| speaking(*language, || key(name(one)) == wanted);
        key(code(one)) == wanted || Language::ALL.iter().any(is_called)
    };
    let found = all.iter().find(is_it).cloned();
    found.ok_or_else(|| say!("rule-no-choice", choices = all.iter().map(name).collect::<Vec<_>>().join(", ")))
}

/// Whom a rule is about: nothing typed and "all" mean all; an axis, a kind, a zone, a team, a theme, or names of
/// investments.
fn among(roadmap: &Roadmap, text: &str) -> Result<Among, String> {
    let wanted = key(text);
    let is_all = |language: &Language| speaking(*language, || key(&say!("among-all")) == wanted);
    if is_none(text) || matches!(wanted.as_str(), "all" | "tous") || Language::ALL.iter().any(is_all) {
        return Ok(Among::All);
    }
    if let Ok(axis) = axis_of(text) {
        return Ok(Among::Axis(axis));
    }
    let is_uncertain = |language: &Language| speaking(*language, || key(&say!("among-uncertain")) == wanted);
    if wanted == "uncertain" || Language::ALL.iter().any(is_uncertain) {
        return Ok(Among::Uncertain);
    }
    let known = investment_names(roadmap);
    if find(&known, text).is_err()
        && let Some(kind) = kind_of(&wanted)
    {
        return Ok(Among::Kind(kind));
    }
    if find(&known, text).is_err()
        && let Ok(zone) = find(&zone_names(roadmap), text)
    {
        return Ok(Among::Zone(ZoneId::try_from(zone).map_err(|error| error.to_string())?));
    }
    if find(&known, text).is_err()
        && let Some(group) = group_of(roadmap, text)
    {
        return Ok(group);
    }
    let mut list = vec![];
    for piece in pieces(text, MOST_NAMES, |text| find(&known, text).is_ok()) {
        let id = find(&known, &piece).map_err(|error| error.said("investment"))?;
        let id = InvestmentId::try_from(id).map_err(|error| error.to_string())?;
        if !list.contains(&id) {
            list.push(id);
        }
    }
    Ok(Among::Investments(list))
}

/// What a rule counts a share of, or the levels of a gate: "Identity level 3; Delivery level 2". Levels typed for another
/// kind of rule make a gate of it.
fn set_of(roadmap: &mut Roadmap, place: usize, text: &str, reader: &Reader) -> Result<(), String> {
    let mut kind = roadmap.rules[place].kind.clone();
    if is_none(text) || rule_kinds::means_of(roadmap, text).is_ok() {
        match &mut kind {
            RuleKind::Gate { levels } if is_none(text) => levels.clear(),
            other => rule_kinds::set_of(other, text, roadmap)?,
        }
    } else {
        match (levels(roadmap, text, reader), &mut kind) {
            (Ok(levels), _) => kind = RuleKind::Gate { levels },
            (Err(reason), RuleKind::Gate { .. }) => return Err(reason),
            (Err(_), other) => rule_kinds::set_of(other, text, roadmap)?,
        }
    }
    rule_kinds::ask(&mut roadmap.rules[place], kind);
    Ok(())
}

/// The levels that a text names.
fn levels(roadmap: &Roadmap, text: &str, reader: &Reader) -> Result<Vec<GateLevel>, String> {
    let known = capability_names(roadmap);
    let mut levels: Vec<GateLevel> = vec![];
    for piece in text.split(['\n', ';']).map(str::trim).filter(|piece| !piece.is_empty()).take(MOST_NAMES) {
        let folded = fold(piece);
        let typed = at_level(&folded).or_else(|| piece.rsplit_once(char::is_whitespace));
        let Some((name, level)) = typed else { return Err(say!("rule-no-level", piece = quoted(piece))) };
        let id = find(&known, name.trim()).map_err(|error| error.said("capability"))?;
        let capability = CapabilityId::try_from(id).map_err(|error| error.to_string())?;
        let level = reader.level(level, 1)?;
        levels.retain(|wanted| wanted.capability != capability);
        levels.push(GateLevel { capability, level });
    }
    Ok(levels)
}
