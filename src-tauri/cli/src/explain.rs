//! Answers about a plan in the terminal: one investment, all that limits the plan, other budgets, other plans.

use std::io::Write;

use commands::Session;
use commands::wire::{
    AlternativeLine, Alternatives, Explanation, Frontier, FrontierPoint, InvestmentFacts, LimitsInTime, PriceLine,
    PriceList, Together,
};
use model::say;
use serde_json::json;

use crate::doing::{ask, ask_to_tell};
use crate::terminal::Terminal;
use crate::{Ended, Printer};

/// Seconds that proving each answer about one investment may take if nothing else is asked for.
const USUAL_PROOF: f64 = 5.0;

/// What is asked about a plan.
pub(crate) enum What {
    /// One investment, by name or id.
    Item(String),
    /// Prices of everything.
    All,
    /// What can be exchanged.
    Alternatives,
    /// Whether it is more than the sum.
    Together,
    /// What each rule costs.
    Rules,
    /// What limits it in each period.
    InTime,
    /// What other budgets buy.
    Frontier,
}

/// Asks, and prints the answers.
pub(crate) fn run(
    session: &Session,
    terminal: &Terminal,
    printer: &mut Printer,
    what: &What,
    prove: Option<f64>,
) -> Result<(), Ended> {
    match what {
        What::Item(item) => one(session, terminal, printer, item, prove.unwrap_or(USUAL_PROOF)),
        What::All => all(session, terminal, printer, prove),
        What::Alternatives => alternatives(session, terminal, printer, prove),
        What::Together => together(session, terminal, printer),
        What::Rules => rules(session, terminal, printer, prove),
        What::InTime => in_time(session, terminal, printer, prove),
        What::Frontier => frontier(session, terminal, printer, prove),
    }
}

fn frontier(session: &Session, terminal: &Terminal, printer: &mut Printer, prove: Option<f64>) -> Result<(), Ended> {
    let Some(frontier) =
        ask_to_tell::<Frontier>(session, terminal, printer, "find_frontier", json!({"proof_seconds": prove}))?
    else {
        return Ok(());
    };
    let out = &mut printer.out;
    writeln!(out, "{}\n", frontier.sentence)?;
    let width = |text: fn(&FrontierPoint) -> &String| {
        frontier.points.iter().map(|point| text(point).chars().count()).max().unwrap_or(0)
    };
    let (budgets, texts) = (width(|point| &point.budget_in_words), width(|point| &point.text));
    let padded = |text: &str, width: usize| format!("{}{text}", " ".repeat(width - text.chars().count()));
    for point in &frontier.points {
        let (budget, text) = (padded(&point.budget_in_words, budgets), padded(&point.text, texts));
        writeln!(out, "  {:>3}\u{a0}%  {budget}  {text}  {}", point.percent, point.proof)?;
        for line in &point.lines {
            writeln!(out, "         {}{}", " ".repeat(budgets + texts + 2), line.text)?;
        }
    }
    writeln!(out, "\n{}", say!("between-budgets"))?;
    incomplete(printer, frontier.is_complete)
}

fn alternatives(
    session: &Session,
    terminal: &Terminal,
    printer: &mut Printer,
    prove: Option<f64>,
) -> Result<(), Ended> {
    let Some(found) =
        ask_to_tell::<Alternatives>(session, terminal, printer, "find_alternatives", json!({"proof_seconds": prove}))?
    else {
        return Ok(());
    };
    let out = &mut printer.out;
    writeln!(out, "{}", found.sentence)?;
    let roles = [("core", say!("core")), ("exchangeable", say!("exchangeable")), ("never", say!("never-chosen"))];
    for (role, title) in roles {
        let lines: Vec<&AlternativeLine> = found.lines.iter().filter(|line| line.role == role).collect();
        if lines.is_empty() {
            continue;
        }
        writeln!(out, "\n{title}")?;
        columns(out, lines.iter().map(|line| (line.text.as_str(), line.name.clone())))?;
    }
    if !found.most_different.is_empty() {
        writeln!(out, "\n{}", say!("most-different", how = &found.how_different))?;
        for line in &found.most_different {
            writeln!(out, "  · {}", line.text)?;
        }
    }
    incomplete(printer, found.is_complete)
}

fn together(session: &Session, terminal: &Terminal, printer: &mut Printer) -> Result<(), Ended> {
    let Some(found) = ask_to_tell::<Together>(session, terminal, printer, "weigh_together", json!({}))? else {
        return Ok(());
    };
    let out = &mut printer.out;
    writeln!(out, "{}\n", found.sentence)?;
    columns(out, found.lines.iter().map(|line| (line.text.as_str(), line.name.clone())))?;
    writeln!(out, "\n{}", found.how)?;
    Ok(())
}

fn one(session: &Session, terminal: &Terminal, printer: &mut Printer, item: &str, prove: f64) -> Result<(), Ended> {
    let request = json!({"investment": item, "proof_seconds": prove, "with_budgets": true});
    let Some(explanation) = ask_to_tell::<Explanation>(session, terminal, printer, "explain", request)? else {
        return Ok(());
    };
    let out = &mut printer.out;
    let request = json!({"investment": explanation.investment});
    let facts: InvestmentFacts = ask(session, terminal, "show_investment", request)?;
    writeln!(out, "{}", facts.name)?;
    writeln!(out, "{} · {} · {} · {}", facts.change, facts.kind, facts.when, facts.takes)?;
    // the reasons come first: why it is in and why here, or why it is not in
    let is_planned = facts.starts.iter().any(|choice| choice.is_planned);
    let known = facts.sections.iter().take(if is_planned { 2 } else { 1 });
    for section in known.chain(&explanation.sections) {
        writeln!(out, "\n{}", section.title)?;
        for line in &section.lines {
            writeln!(out, "  · {}", line.text)?;
        }
    }
    writeln!(out, "\n{}", explanation.how)?;
    incomplete(printer, explanation.is_complete)
}

fn all(session: &Session, terminal: &Terminal, printer: &mut Printer, prove: Option<f64>) -> Result<(), Ended> {
    let request = json!({"proof_seconds": prove});
    let left_out: PriceList = ask(session, terminal, "price_left_out", request.clone())?;
    let limits: PriceList = ask(session, terminal, "price_limits", request.clone())?;
    let decisions: PriceList = ask(session, terminal, "price_decisions", request)?;
    terminal.finish();
    if printer.json {
        let record = json!({"left_out": left_out, "limits": limits, "decisions": decisions});
        writeln!(printer.out, "{record}")?;
        return Ok(());
    }
    let is_proven = |list: &PriceList| list.lines.iter().all(|line| line.state != "found");
    let lists =
        [(say!("price-of-yes"), &left_out), (say!("one-more-buys"), &limits), (say!("decisions-cost"), &decisions)];
    for (title, list) in &lists {
        section(printer, title, list)?;
    }
    if !lists.iter().all(|(_, list)| is_proven(list)) {
        writeln!(printer.out, "{}", say!("searched-for"))?;
    }
    incomplete(printer, lists.iter().all(|(_, list)| list.is_complete))
}

fn section(printer: &mut Printer, title: &str, list: &PriceList) -> Result<(), Ended> {
    let out = &mut printer.out;
    writeln!(out, "{}", say!("section", title = title, sentence = &list.sentence))?;
    let is_worth_a_line = |line: &&PriceLine| line.kind != "capability" || line.difference != Some(0);
    let shown: Vec<&PriceLine> = list.lines.iter().filter(is_worth_a_line).collect();
    let width = shown.iter().map(|line| line.text.chars().count()).max().unwrap_or(0);
    for line in &shown {
        let pad = " ".repeat(width - line.text.chars().count());
        writeln!(out, "  {pad}{}  {} · {}", line.text, line.name, line.change)?;
        for consequence in line.lines.iter().filter(|_| line.kind == "investment") {
            writeln!(out, "  {}  {}", " ".repeat(width), consequence.text)?;
        }
    }
    let rest = list.lines.len() - shown.len();
    if rest > 0 {
        writeln!(out, "  {}", say!("free-levels", count = rest))?;
    }
    writeln!(out)?;
    Ok(())
}

fn in_time(session: &Session, terminal: &Terminal, printer: &mut Printer, prove: Option<f64>) -> Result<(), Ended> {
    let Some(found) =
        ask_to_tell::<LimitsInTime>(session, terminal, printer, "price_periods", json!({"proof_seconds": prove}))?
    else {
        return Ok(());
    };
    let out = &mut printer.out;
    writeln!(out, "{}", found.sentence)?;
    for period in &found.periods {
        writeln!(out, "\n{}", period.period)?;
        let line = |line: &PriceLine| format!("{} · {}", line.name, line.change);
        columns(out, period.lines.iter().map(|priced| (priced.text.as_str(), line(priced))))?;
        if !period.rest.is_empty() {
            writeln!(out, "  {}", period.rest)?;
        }
        if !period.stage.is_empty() {
            writeln!(out, "  {}", period.stage)?;
        }
    }
    incomplete(printer, found.is_complete)
}

fn rules(session: &Session, terminal: &Terminal, printer: &mut Printer, prove: Option<f64>) -> Result<(), Ended> {
    let request = json!({"proof_seconds": prove});
    let Some(found) = ask_to_tell::<PriceList>(session, terminal, printer, "price_rules", request)? else {
        return Ok(());
    };
    let out = &mut printer.out;
    writeln!(out, "{}", found.sentence)?;
    if !found.lines.is_empty() {
        writeln!(out)?;
    }
    let line = |line: &PriceLine| format!("{} · {}", line.name, line.change);
    columns(out, found.lines.iter().map(|priced| (priced.text.as_str(), line(priced))))?;
    if found.lines.iter().any(|line| line.state == "found") {
        writeln!(out, "\n{}", say!("searched-for"))?;
    }
    incomplete(printer, found.is_complete)
}

/// Figures, each before what it is about.
fn columns<'a>(out: &mut dyn Write, lines: impl Iterator<Item = (&'a str, String)> + Clone) -> Result<(), Ended> {
    let width = lines.clone().map(|(figure, _)| figure.chars().count()).max().unwrap_or(0);
    for (figure, about) in lines {
        let pad = " ".repeat(width - figure.chars().count());
        writeln!(out, "  {pad}{figure}  {about}")?;
    }
    Ok(())
}

fn incomplete(printer: &mut Printer, is_complete: bool) -> Result<(), Ended> {
    if !is_complete {
        writeln!(printer.err, "{}", say!("stopped-before-answered"))?;
    }
    Ok(())
}
