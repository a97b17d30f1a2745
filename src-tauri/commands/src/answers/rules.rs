//! What each rule and each contract costs: the plan without it, by planning; and what a plan pays for soft rules as it
//! is.
//!
//! The questions are among those about decisions, so that one answer serves both.

use std::collections::BTreeMap;

use model::{Evaluation, Plan, Points, Roadmap, Rule, Strictness, Value, say, words};
use planner::answers;

use super::asking::{ask, current, heard};
use super::words::Wording;
use super::{lines, list, most_first};
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{GridCell, GridColumn, GridView, PriceLine, PriceList, PricesRequest};

/// So many rules are named as the ones to relax.
const NAMED: usize = 3;

pub(crate) fn price_rules(session: &Session, host: &dyn Host, request: PricesRequest) -> Result<PriceList, Refusal> {
    let (roadmap, plan) = current(session)?;
    let questions = answers::rules(&roadmap);
    let replies = ask(session, host, &roadmap, &plan, &questions, request.proof_seconds)?;
    let lines = most_first(lines(&roadmap, &plan, &questions, &replies));
    Ok(list(sentence(&roadmap, &lines), lines, &questions, &replies))
}

/// "What it would pay to relax: …", the three that cost most.
fn sentence(roadmap: &Roadmap, lines: &[PriceLine]) -> String {
    let costly: Vec<String> = lines
        .iter()
        .filter(|line| line.difference.is_some_and(|gain| gain > 0))
        .take(NAMED)
        .map(|line| format!("{} ({})", charts::isolate::isolated(&line.name), line.text))
        .collect();
    match (roadmap.rules.is_empty(), roadmap.contracts.is_empty()) {
        (true, true) => say!("rules-none"),
        _ if !costly.is_empty() => say!("worth-relaxing", what = words::side_by_side(&costly)),
        (false, true) => say!("rules-free"),
        (true, false) => say!("contracts-free"),
        (false, false) => say!("restrictions-free"),
    }
}

/// Adds to the table of rules, beside the prices, what the plan pays for each, and what switching it off would bring,
/// as far as that is known by now: nothing is asked.
pub(crate) fn add_costs(session: &Session, roadmap: &Roadmap, plan: Option<(&Plan, bool)>, view: &mut GridView) {
    let column = |key: &str, header: String| GridColumn {
        key: key.into(),
        header,
        kind: "text".into(),
        unit: String::new(),
        choices: vec![],
        is_computed: true,
    };
    let at = view.columns.iter().position(|column| column.key == "price").map_or(view.columns.len(), |at| at + 1);
    view.columns.splice(at..at, [column("paid", say!("column-paid")), column("gain", say!("column-gain"))]);
    let paid: BTreeMap<String, Value> = plan.map_or_else(BTreeMap::new, |(plan, _)| {
        let costs = Evaluation::new(roadmap, &plan.starts).rule_costs;
        costs.into_iter().map(|cost| (cost.rule.to_string(), cost.total())).collect()
    });
    let gains: BTreeMap<String, (String, i64)> = match plan {
        Some((plan, true)) => {
            let replies = heard(session, roadmap, plan, &answers::rules(roadmap));
            let wording = Wording { roadmap, plan };
            let lines = replies.values().map(|reply| wording.line(reply));
            lines.map(|line| (line.id, (line.text, line.difference.unwrap_or_default()))).collect()
        }
        _ => BTreeMap::new(),
    };
    let soft = |rule: &Rule| rule.strictness == Strictness::Soft && rule.price > Points::ZERO && plan.is_some();
    for (row, rule) in view.rows.iter_mut().zip(&roadmap.rules) {
        let pays = paid.get(&row.id).copied().unwrap_or_default();
        let paid = match soft(rule) {
            true => GridCell { text: words::points(pays), value: pays.0.to_string() },
            false => GridCell { text: String::new(), value: String::new() },
        };
        let (text, value) = gains.get(&row.id).cloned().unwrap_or_default();
        let value = if text.is_empty() { String::new() } else { value.to_string() };
        row.cells.splice(at..at, [paid, GridCell { text, value }]);
    }
}

#[cfg(test)]
mod tests {
    use model::RuleId;

    use super::super::words::is_contract;
    use super::*;

    fn line(kind: &str, difference: i64) -> PriceLine {
        PriceLine {
            kind: kind.into(),
            id: String::new(),
            name: "Lead time".into(),
            change: String::new(),
            text: "+2 pts".into(),
            difference: Some(difference),
            state: "proven".into(),
            lines: vec![],
        }
    }

    #[test]
    fn nothing_is_said_of_rules_where_there_are_only_contracts() {
        let mut roadmap = crate::sample::sample().roadmap;
        assert!(!roadmap.contracts.is_empty(), "the sample has contracts");
        roadmap.rules.clear();
        let said = sentence(&roadmap, &[line("contract", 0)]);
        assert_eq!(said, "No contract costs anything, as far as was searched.");
        let costly = sentence(&roadmap, &[line("contract", 2_000_000)]);
        assert!(costly.starts_with("What it would pay to relax: ") && costly.contains("Lead time"), "{costly}");
        roadmap.contracts.clear();
        assert!(sentence(&roadmap, &[]).starts_with("There is no rule yet"));
    }

    #[test]
    fn a_rule_and_a_contract_are_told_apart_by_the_list_they_are_in() {
        let roadmap = crate::sample::sample().roadmap;
        let contract = &roadmap.contracts[0].id;
        assert!(is_contract(&roadmap, contract));
        let other = RuleId::try_from("work-in-progress").expect("an id");
        assert!(!is_contract(&roadmap, &other) && !roadmap.rules.iter().any(|rule| rule.id == *contract));
    }
}
