//! The answer to a what-if on a terminal: the two figures, then who enters, drops and moves.

use commands::wire::{WhatIfAnswer, WhatIfLine};
use model::say;
use serde_json::json;

use crate::printing;
use crate::terminal::Point;
use crate::{Ended, Printer};

/// What becomes of the document.
pub(crate) enum Fate<'a> {
    /// Nothing of it is in the document.
    Tried,
    /// It is a scenario, and what it came to is in the document.
    Kept,
    /// It is in the document now, as this sentence says.
    Adopted(&'a str),
}

/// The answer as one line of JSON, or in words; the question has been echoed before. With how the search went, if that is
/// asked for.
pub(crate) fn print(
    printer: &mut Printer,
    answer: &WhatIfAnswer,
    fate: &Fate,
    seconds: f64,
    trace: Option<&[Point]>,
) -> Result<(), Ended> {
    let out = &mut printer.out;
    if printer.json {
        let mut record = json!(answer);
        record["adopted"] = json!(matches!(fate, Fate::Adopted(_)));
        record["seconds"] = json!(crate::doing::rounded(seconds));
        if let Some(points) = trace {
            record["trace"] = crate::doing::traced(points);
        }
        writeln!(out, "{record}")?;
        return Ok(());
    }
    writeln!(out, "{}\n", answer.headline)?;
    for (name, figure) in [(say!("value"), &answer.value), (say!("spend"), &answer.spend)] {
        let change = if figure.change.is_empty() { say!("as-before") } else { figure.change.clone() };
        writeln!(out, "  {name:<8}{}  {change}", figure.words)?;
    }
    writeln!(out, "  {:<8}{} ({seconds:.1}\u{a0}s)", say!("proof"), answer.proof.sentence)?;
    if let Some(closer) = &answer.closer {
        writeln!(out, "\n{closer}")?;
    }
    section(printer, &say!("drop"), &answer.dropped)?;
    section(printer, &say!("enter"), &answer.entered)?;
    section(printer, &say!("move"), &answer.moved)?;
    section(printer, &say!("cost-otherwise"), &answer.repriced)?;
    let outcomes: Vec<(&str, &str)> = answer.outcomes.iter().map(|o| (o.name.as_str(), o.what.as_str())).collect();
    rows(printer, &say!("outcomes"), &outcomes)?;
    match fate {
        Fate::Adopted(sentence) => writeln!(printer.out, "\n{sentence}")?,
        Fate::Kept => writeln!(printer.out, "\n{}", say!("scenario-keeps"))?,
        Fate::Tried => {
            writeln!(printer.out, "\n{}", say!("nothing-changed"))?;
            for pin in &answer.pins {
                writeln!(printer.out, "{pin}")?;
            }
        }
    }
    trace.map_or(Ok(()), |points| printing::trace(printer, points))
}

fn section(printer: &mut Printer, title: &str, lines: &[WhatIfLine]) -> Result<(), Ended> {
    let lines: Vec<(&str, &str)> = lines.iter().map(|line| (line.name.as_str(), line.what.as_str())).collect();
    rows(printer, title, &lines)
}

/// Names and what happens to them, in two columns.
fn rows(printer: &mut Printer, title: &str, lines: &[(&str, &str)]) -> Result<(), Ended> {
    const WIDEST: usize = 40;
    if lines.is_empty() {
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "\n{title} ({})", lines.len())?;
    let width = lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).min(WIDEST);
    for (name, what) in lines {
        writeln!(out, "  {name:<width$}  {what}")?;
    }
    Ok(())
}
