//! Rules of the user, with the investments and levels they name.

use std::collections::BTreeMap;

use model::{
    Among, GateLevel, InvestmentId, Means, Money, Period, Points, Rule, RuleId, RuleKind, Share, TeamId, ThemeId,
    ZoneId, rule::HIGHEST_PRICE, rule_kind::MOST_SUPPORT, say,
};
use rusqlite::{Connection, params};

use super::word::{AXES, INVESTMENT_KINDS, RULE_CATEGORIES, STRICTNESSES, word_for};
use super::{Fields, TableError, amount, position, read_rows};

/// Writes rules into empty tables.
pub(crate) fn write(connection: &Connection, rules: &[Rule]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO rule (id, position, name, kind, most, among, axis, investment_kind, strictness, price, reason,
             category, source, zone, team, theme, pool, fund, share, support, risk, first_period, last_period)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
             ?22, ?23)",
    )?;
    let mut insert_investment =
        connection.prepare("INSERT INTO rule_investment (rule, position, investment) VALUES (?1, ?2, ?3)")?;
    let mut insert_level =
        connection.prepare("INSERT INTO rule_level (rule, position, capability, level) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in rules.iter().enumerate() {
        let (among, axis, kind) = match &item.among {
            Among::All => ("all", None, None),
            Among::Axis(axis) => ("axis", Some(word_for(&AXES, *axis)), None),
            Among::Kind(kind) => ("kind", None, Some(word_for(&INVESTMENT_KINDS, *kind))),
            Among::Zone(_) => ("zone", None, None),
            Among::Team(_) => ("team", None, None),
            Among::Theme(_) => ("theme", None, None),
            Among::Uncertain => ("uncertain", None, None),
            Among::Investments(_) => ("investments", None, None),
        };
        let (pool, fund) = match item.kind.share() {
            Some((Means::Pool(pool), _)) => (Some(pool.as_str()), None),
            Some((Means::Fund(fund), _)) => (None, Some(fund.as_str())),
            None => (None, None),
        };
        let (support, risk) = match item.kind {
            RuleKind::Support { least } => (Some(least), None),
            RuleKind::Risk { most } => (None, Some(most.0)),
            _ => (None, None),
        };
        let (zone, team, theme) = match &item.among {
            Among::Zone(zone) => (Some(zone.as_str()), None, None),
            Among::Team(team) => (None, Some(team.as_str()), None),
            Among::Theme(theme) => (None, None, Some(theme.as_str())),
            _ => (None, None, None),
        };
        insert.execute(params![
            item.id.as_str(),
            position(0, index),
            item.name,
            item.kind.code(),
            item.kind.most(),
            among,
            axis,
            kind,
            word_for(&STRICTNESSES, item.strictness),
            item.price.0,
            item.reason,
            item.category.map(|category| word_for(&RULE_CATEGORIES, category)),
            item.source,
            zone,
            team,
            theme,
            pool,
            fund,
            item.kind.share().map(|(_, share)| share.0),
            support,
            risk,
            item.from.map(|period| period.0),
            item.until.map(|period| period.0),
        ])?;
        if let Among::Investments(list) = &item.among {
            for (place, investment) in list.iter().enumerate() {
                insert_investment.execute(params![item.id.as_str(), position(0, place), investment.as_str()])?;
            }
        }
        for (place, wanted) in item.kind.levels().iter().enumerate() {
            let (rule, capability) = (item.id.as_str(), wanted.capability.as_str());
            insert_level.execute(params![rule, position(0, place), capability, wanted.level])?;
        }
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Rule>, TableError> {
    let mut investments: BTreeMap<RuleId, Vec<InvestmentId>> = BTreeMap::new();
    let sql = "SELECT * FROM rule_investment ORDER BY rule, position";
    read_rows(connection, "rule_investment", sql, |row| {
        let list = investments.entry(row.id("rule")?).or_default();
        amount::append(row, "position", list, row.id("investment")?)
    })?;
    let mut levels: BTreeMap<RuleId, Vec<GateLevel>> = BTreeMap::new();
    read_rows(connection, "rule_level", "SELECT * FROM rule_level ORDER BY rule, position", |row| {
        let list = levels.entry(row.id("rule")?).or_default();
        let wanted = GateLevel { capability: row.id("capability")?, level: row.level("level", 1)? };
        amount::append(row, "position", list, wanted)
    })?;
    read_rows(connection, "rule", "SELECT * FROM rule ORDER BY position", |row| {
        let id: RuleId = row.id("id")?;
        let kind = match row.text("kind")?.as_str() {
            "at_work" => RuleKind::AtWork { most: row.number("most")? },
            "choose" => RuleKind::Choose { most: row.number("most")? },
            "begin" => RuleKind::Begin { most: row.number("most")? },
            "gate" => RuleKind::Gate { levels: levels.remove(&id).unwrap_or_default() },
            "take" => RuleKind::Take { of: means(row)?, most: share(row)? },
            "keep" => RuleKind::Keep { of: means(row)?, least: share(row)? },
            "change" => RuleKind::Change,
            "support" => {
                let least = row.within("support", -i64::from(MOST_SUPPORT), MOST_SUPPORT.into())?;
                RuleKind::Support { least: i32::try_from(least).unwrap_or_default() }
            }
            "risk" => RuleKind::Risk { most: Money(row.within("risk", 0, Money::MAX.0)?) },
            "must" => RuleKind::Must,
            _ => return Err(row.fault(say!("unknown-word", column = "kind"))),
        };
        Ok(Rule {
            among: among(row, investments.remove(&id).unwrap_or_default())?,
            id,
            name: row.text("name")?,
            kind,
            from: period(row, "first_period")?,
            until: period(row, "last_period")?,
            strictness: row.word("strictness", &STRICTNESSES)?,
            price: Points(row.within("price", 0, HIGHEST_PRICE.0)?),
            reason: row.text("reason")?,
            category: if row.is_null("category")? { None } else { Some(row.word("category", &RULE_CATEGORIES)?) },
            source: row.text("source")?,
        })
    })
}

fn means(row: &Fields) -> Result<Means, TableError> {
    Ok(if row.is_null("pool")? { Means::Fund(row.id("fund")?) } else { Means::Pool(row.id("pool")?) })
}

fn period(row: &Fields, column: &str) -> Result<Option<Period>, TableError> {
    if row.is_null(column)? { Ok(None) } else { Ok(Some(Period(row.number(column)?))) }
}

fn share(row: &Fields) -> Result<Share, TableError> {
    Ok(Share(row.within("share", 0, Share::WHOLE.0)?))
}

fn among(row: &Fields, list: Vec<InvestmentId>) -> Result<Among, TableError> {
    Ok(match row.text("among")?.as_str() {
        "all" => Among::All,
        "axis" => Among::Axis(row.word("axis", &AXES)?),
        "kind" => Among::Kind(row.word("investment_kind", &INVESTMENT_KINDS)?),
        "zone" => Among::Zone(row.id::<ZoneId>("zone")?),
        "team" => Among::Team(row.id::<TeamId>("team")?),
        "theme" => Among::Theme(row.id::<ThemeId>("theme")?),
        "uncertain" => Among::Uncertain,
        "investments" => Among::Investments(list),
        _ => return Err(row.fault(say!("unknown-word", column = "among"))),
    })
}
