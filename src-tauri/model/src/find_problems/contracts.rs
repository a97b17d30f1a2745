//! Contracts on outcomes: on what is not there, out of range, without a date, beyond what can be reached.
//!
//! What only makes a contract useless is warned of. That no plan meets a hard one is no problem of the roadmap: planning
//! says so, and names it.

use super::Report;
use crate::contract::{HIGHEST_PENALTY, MOST_CONTRACTS};
use crate::rule::HIGHEST_PRICE;
use crate::{Contract, Index, Money, Outcome, Points, Share, Strictness, Threshold, say};

/// The longest description of how it is measured, and the longest owner.
const LONGEST_TEXT: usize = 2_000;

pub(super) fn find(index: &Index, report: &mut Report) {
    let contracts = &index.roadmap().contracts;
    if contracts.len() > MOST_CONTRACTS {
        let (count, most) = (contracts.len().to_string(), MOST_CONTRACTS.to_string());
        let message = say!("too-many-contracts", count = count, most = most);
        report.blocks("too_many", "roadmap", message, say!("too-many-contracts.hint"));
    }
    for contract in contracts {
        amounts(contract, report);
        let Some(outcome) = index.outcome(&contract.outcome) else {
            let message = say!("unknown-reference", noun = "outcome", id = contract.outcome.as_str());
            report.blocks("unknown_outcome", subject(contract), message, say!("unknown-reference.hint"));
            continue;
        };
        threshold(contract, outcome, report);
        dates(index, contract, report);
    }
}

fn subject(contract: &Contract) -> String {
    format!("contract {}", contract.id)
}

fn amounts(contract: &Contract, report: &mut Report) {
    if !(Points::ZERO..=HIGHEST_PRICE).contains(&contract.price) {
        let message = say!("contract-price-range", points = contract.price.0.to_string());
        report.blocks("contract_price", subject(contract), message, say!("contract-price-range.hint"));
    } else if contract.strictness == Strictness::Soft && contract.price == Points::ZERO {
        let hint = say!("contract-price-missing.hint");
        report.blocks("contract_price_missing", subject(contract), say!("contract-price-missing"), hint);
    }
    if !(Money::ZERO..=HIGHEST_PENALTY).contains(&contract.penalty) {
        let hint = say!("contract-penalty-range.hint");
        report.blocks("contract_penalty", subject(contract), say!("contract-penalty-range"), hint);
    }
    if [&contract.how, &contract.owner].into_iter().any(|text| text.chars().count() > LONGEST_TEXT) {
        let hint = say!("contract-text-too-long.hint");
        report.blocks("note_too_long", subject(contract), say!("contract-text-too-long"), hint);
    }
}

fn threshold(contract: &Contract, outcome: &Outcome, report: &mut Report) {
    if let Threshold::Share(share) = contract.least
        && !(Share(1)..=Share::WHOLE).contains(&share)
    {
        let message = say!("contract-share-range", share = crate::words::percent_exact(share));
        report.blocks("contract_share", subject(contract), message, say!("contract-share-range.hint"));
        return;
    }
    let (name, least) = (&outcome.name, contract.least.words(outcome));
    match contract.least.needed(outcome) {
        None => {
            let message = say!("contract-beyond-target", outcome = name, least = least);
            report.blocks("contract_beyond_target", subject(contract), message, say!("contract-beyond-target.hint"));
        }
        Some(Share::ZERO) if contract.strictness != Strictness::Off => {
            let message = say!("contract-met-already", outcome = name, least = least);
            report.warns("contract_met_already", subject(contract), message, say!("contract-met-already.hint"));
        }
        Some(_) => {}
    }
}

fn dates(index: &Index, contract: &Contract, report: &mut Report) {
    let settings = &index.roadmap().settings;
    if contract.over == 0 {
        let hint = say!("contract-window-empty.hint");
        report.blocks("contract_window", subject(contract), say!("contract-window-empty"), hint);
    }
    match contract.by {
        None if contract.strictness != Strictness::Off => {
            let hint = say!("contract-undated.hint");
            report.warns("contract_undated", subject(contract), say!("contract-undated"), hint);
        }
        Some(by) if by.0 >= settings.periods => {
            let message = say!("contract-after-the-end", count = settings.periods);
            report.blocks("contract_after_the_end", subject(contract), message, say!("contract-after-the-end.hint"));
        }
        Some(by) if contract.over > 0 && contract.due().is_none() => {
            let message = say!("contract-window", over = contract.over, by = settings.calendar().name(by));
            report.blocks("contract_window", subject(contract), message, say!("contract-window.hint"));
        }
        _ => {}
    }
}
