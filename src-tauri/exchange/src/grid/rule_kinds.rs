//! What a rule asks for, as cells of the table of rules: its kind, how much, of what, and in which periods.

use model::language::{Language, speaking};
use model::rule_kind::MOST_SUPPORT;
use model::{FundId, Means, Measure, Money, Period, PoolId, Roadmap, Rule, RuleKind, Share, say, words};

use super::links::{find, references};
use super::reader::{Reader, is_none};
use super::rules::{chosen, whole};
use super::{Cell, DecimalSign};
use crate::text::{clean_line, fold, key};

/// What a new share is.
const USUAL_SHARE: Share = Share(5_000);
/// What new money at risk is.
const USUAL_RISK: Money = Money(10_000_000);

/// The kinds there are, each as a rule of it that says something.
pub(super) fn kinds() -> [RuleKind; 10] {
    let of = || Means::Pool(PoolId::try_from("pool").expect("a valid id"));
    [
        RuleKind::AtWork { most: 1 },
        RuleKind::Choose { most: 1 },
        RuleKind::Begin { most: 1 },
        RuleKind::Gate { levels: vec![] },
        RuleKind::Take { of: of(), most: USUAL_SHARE },
        RuleKind::Keep { of: of(), least: USUAL_SHARE },
        RuleKind::Change,
        RuleKind::Support { least: 1 },
        RuleKind::Risk { most: USUAL_RISK },
        RuleKind::Must,
    ]
}

fn pool_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.pools.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

fn fund_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.funds.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

/// All that a share can be of, each with its word: its name, with "pool" or "fund" before it where the other has it too.
pub(super) fn means(roadmap: &Roadmap) -> Vec<(Means, String)> {
    let (pools, funds) = (references(&pool_names(roadmap)), references(&fund_names(roadmap)));
    let is_in_both = |word: &String| {
        let is_it = |other: &&String| fold(other) == fold(word);
        pools.values().find(is_it).is_some() && funds.values().find(is_it).is_some()
    };
    let pool = |pool: &model::Pool| {
        let word = pools.get(pool.id.as_str()).cloned().unwrap_or_default();
        let word = if is_in_both(&word) { say!("of-pool", name = word) } else { word };
        (Means::Pool(pool.id.clone()), word)
    };
    let fund = |fund: &model::Fund| {
        let word = funds.get(fund.id.as_str()).cloned().unwrap_or_default();
        let word = if is_in_both(&word) { say!("of-fund", name = word) } else { word };
        (Means::Fund(fund.id.clone()), word)
    };
    roadmap.pools.iter().map(pool).chain(roadmap.funds.iter().map(fund)).collect()
}

/// The pool or fund that a text names: by its word in any language, its name, or its id.
pub(super) fn means_of(roadmap: &Roadmap, text: &str) -> Result<Means, String> {
    let wanted = fold(text);
    let is_it = |(_, word): &(Means, String)| fold(word) == wanted;
    let called = |language: &Language| speaking(*language, || means(roadmap)).into_iter().find(is_it);
    if let Some((means, _)) = Language::ALL.iter().find_map(called) {
        return Ok(means);
    }
    let pool = find(&pool_names(roadmap), text).ok().and_then(|id| PoolId::try_from(id).ok()).map(Means::Pool);
    let fund = find(&fund_names(roadmap), text).ok().and_then(|id| FundId::try_from(id).ok()).map(Means::Fund);
    pool.or(fund).ok_or_else(|| say!("rule-no-means"))
}

/// How much a rule asks for, in the unit of its kind; empty where it asks for levels or for nothing.
pub(super) fn amount(kind: &RuleKind, roadmap: &Roadmap, sign: DecimalSign) -> Cell {
    match kind {
        RuleKind::AtWork { most } | RuleKind::Choose { most } | RuleKind::Begin { most } => {
            Cell::number(most.to_string(), sign)
        }
        RuleKind::Take { most: share, .. } | RuleKind::Keep { least: share, .. } => {
            Cell::with_unit(words::measure_exact(Measure(share.0 * 10)), "%", sign)
        }
        RuleKind::Support { least } => Cell::number(least.to_string(), sign),
        RuleKind::Risk { most } => {
            let currency = &roadmap.settings.currency;
            Cell::with_unit(words::money_exact(*most, currency), currency, sign)
        }
        RuleKind::Gate { .. } | RuleKind::Change | RuleKind::Must => Cell::default(),
    }
}

/// What a rule counts a share of; empty where it counts none.
pub(super) fn of(kind: &RuleKind, all: &[(Means, String)]) -> Cell {
    let Some((of, _)) = kind.share() else { return Cell::default() };
    let word = all.iter().find(|(known, _)| known == of).map(|(_, word)| word.clone());
    Cell::text(word.unwrap_or_else(|| match of {
        Means::Fund(gone) => gone.to_string(),
        Means::Pool(gone) => gone.to_string(),
    }))
}

/// Another kind of rule, which keeps of the one before what it can.
pub(super) fn become_kind(kind: &RuleKind, text: &str, roadmap: &Roadmap) -> Result<RuleKind, String> {
    let most = kind.most().unwrap_or(1);
    // as it was called in tables that were copied from earlier versions
    let text = if key(text) == "doneatall" { "choose" } else { text };
    let wanted = chosen(&kinds(), text, RuleKind::code, |kind| kind.name())?;
    let share = || -> Result<(Means, Share), String> {
        if let Some((of, share)) = kind.share() {
            return Ok((of.clone(), share));
        }
        let first = means(roadmap).into_iter().next().map(|(of, _)| of);
        Ok((first.ok_or_else(|| say!("rule-needs-means"))?, USUAL_SHARE))
    };
    Ok(match wanted {
        RuleKind::AtWork { .. } => RuleKind::AtWork { most },
        RuleKind::Choose { .. } => RuleKind::Choose { most },
        RuleKind::Begin { .. } => RuleKind::Begin { most },
        RuleKind::Gate { .. } => RuleKind::Gate { levels: kind.levels().to_vec() },
        RuleKind::Take { .. } => share().map(|(of, most)| RuleKind::Take { of, most })?,
        RuleKind::Keep { .. } => share().map(|(of, least)| RuleKind::Keep { of, least })?,
        same if same.code() == kind.code() => kind.clone(),
        other => other,
    })
}

/// Reads how much a rule asks for.
pub(super) fn set_amount(kind: &mut RuleKind, text: &str, reader: &Reader) -> Result<(), String> {
    match kind {
        RuleKind::AtWork { most } | RuleKind::Choose { most } | RuleKind::Begin { most } => *most = whole(text)?,
        RuleKind::Take { most: share, .. } | RuleKind::Keep { least: share, .. } => {
            *share = reader.percent(text, Share::ZERO)?;
        }
        RuleKind::Support { least } => {
            let typed = clean_line(text).replace('\u{2212}', "-");
            let number = typed.trim_start_matches('+').parse().ok();
            let range = -MOST_SUPPORT..=MOST_SUPPORT;
            *least = number.filter(|number| range.contains(number)).ok_or_else(|| say!("rule-no-support"))?;
        }
        RuleKind::Risk { most } => *most = reader.money(text)?,
        RuleKind::Gate { .. } | RuleKind::Change | RuleKind::Must if is_none(text) => {}
        RuleKind::Gate { .. } => return Err(say!("rule-counts-nothing")),
        RuleKind::Change => return Err(say!("rule-has-no-amount")),
        RuleKind::Must => return Err(say!("rule-must-has-no-amount")),
    }
    Ok(())
}

/// Reads what a rule counts a share of.
pub(super) fn set_of(kind: &mut RuleKind, text: &str, roadmap: &Roadmap) -> Result<(), String> {
    match kind {
        RuleKind::Take { of, .. } | RuleKind::Keep { of, .. } => *of = means_of(roadmap, text)?,
        _ if is_none(text) => {}
        _ => return Err(say!("rule-takes-no-share")),
    }
    Ok(())
}

/// Lets a rule ask for this; it keeps its window only if that can be kept to some periods.
pub(super) fn ask(rule: &mut Rule, kind: RuleKind) {
    rule.kind = kind;
    rule.from = rule.from.filter(|_| rule.kind.is_by_period());
    rule.until = rule.until.filter(|_| rule.kind.can_end());
}

/// Sets the first period that a rule looks at. What begins later than it ends lasts as long as it did.
pub(super) fn set_from(rule: &mut Rule, from: Option<Period>) -> Result<(), String> {
    if from.is_some() && !rule.kind.is_by_period() {
        return Err(if rule.kind.can_end() { say!("rule-must-from") } else { say!("rule-no-window") });
    }
    if let (Some(from), Some(until)) = (from, rule.until)
        && until < from
    {
        let lasts = rule.from.map_or(0, |before| until.0.saturating_sub(before.0));
        rule.until = Some(Period(from.0.saturating_add(lasts)));
    }
    rule.from = from;
    Ok(())
}

/// Sets the last period that a rule looks at.
pub(super) fn set_until(rule: &mut Rule, until: Option<Period>) -> Result<(), String> {
    if until.is_some() && !rule.kind.can_end() {
        return Err(say!("rule-no-window"));
    }
    if until.is_some_and(|until| rule.from.is_some_and(|from| until < from)) {
        return Err(say!("circumstance-ends-early"));
    }
    rule.until = until;
    Ok(())
}
