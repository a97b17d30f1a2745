//! Pins in the terminal: made, or only priced; and what to do where they leave no plan.

use commands::wire::{InvestmentFacts, OfferTaken, Offers, PinPrice, StartChoice};
use commands::{Refusal, Session};
use model::say;
use serde_json::{Value, json};

use crate::doing::{ask, ask_to_tell};
use crate::printing::told;
use crate::terminal::Terminal;
use crate::{Ended, Printer};

/// Seconds that proving a price may take.
const PROOF: f64 = 5.0;

/// What there is to say, as a record and in words. It is said only when the file holds it.
pub(crate) type Said = (Value, String);

/// Pins an investment to a period of the open document, or only says what that would cost.
pub(crate) fn pin(
    session: &Session,
    terminal: &Terminal,
    investment: &str,
    period: &str,
    only_price: bool,
) -> Result<Said, Ended> {
    let facts: InvestmentFacts = ask(session, terminal, "show_investment", json!({"investment": investment}))?;
    let wanted = wanted(&facts, period)?;
    let request = json!({"investment": investment, "start": wanted.start});
    if only_price {
        let request = json!({"investment": investment, "start": wanted.start, "proof_seconds": PROOF});
        let price: PinPrice = ask(session, terminal, "price_pin", request)?;
        terminal.finish();
        let sentence = say!("pin-price", name = &facts.name, sentence = &price.sentence);
        return Ok((json!(price), sentence));
    }
    ask::<Value>(session, terminal, "pin", request.clone())?;
    let sentence = say!("pinned", name = &facts.name, when = &wanted.name);
    Ok((request, sentence))
}

fn wanted<'a>(facts: &'a InvestmentFacts, period: &str) -> Result<&'a StartChoice, Refusal> {
    let period = period.trim();
    let is_wanted =
        |choice: &&StartChoice| choice.name.eq_ignore_ascii_case(period) || choice.start.to_string() == period;
    facts.starts.iter().find(is_wanted).ok_or_else(|| {
        let names: Vec<&str> = facts.starts.iter().map(|choice| choice.name.as_str()).collect();
        let message = say!("cannot-start-in", name = &facts.name, period = period);
        Refusal::usage(message, say!("one-of", names = names.join(", ")))
    })
}

/// Prints what stands against each other where no plan fits, and what helps.
pub(crate) fn offers(
    session: &Session,
    terminal: &Terminal,
    printer: &mut Printer,
    about: Option<&str>,
) -> Result<(), Ended> {
    let Some(found) = ask_to_tell::<Offers>(session, terminal, printer, "find_offers", json!({"investment": about}))?
    else {
        return Ok(());
    };
    let out = &mut printer.out;
    writeln!(out, "{}", found.sentence)?;
    for line in &found.involved {
        writeln!(out, "  · {}", line.text)?;
    }
    if !found.offers.is_empty() {
        writeln!(out, "\n{}", say!("each-alone-helps"))?;
    }
    for (number, offer) in (1..).zip(&found.offers) {
        writeln!(out, "  {number}  {} ({})", told(&offer.text, &offer.value), offer.change)?;
    }
    if !found.is_complete {
        writeln!(printer.err, "{}", say!("stopped-before-tried"))?;
    }
    Ok(())
}

/// Takes the offer with this number, from 1.
pub(crate) fn take(session: &Session, terminal: &Terminal, about: Option<&str>, number: u16) -> Result<Said, Ended> {
    let request = json!({"investment": about, "offer": number - 1});
    let taken: OfferTaken = ask(session, terminal, "take_offer", request)?;
    terminal.finish();
    let sentence = say!("taken", sentence = &taken.sentence);
    Ok((json!(taken), sentence))
}
