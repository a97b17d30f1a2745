//! Answers in words for a terminal, or as one line of JSON.

use commands::Refusal;
use commands::wire::{
    InvestmentFacts, PlanChecked, PlanScreen, ProblemLine, Recovered, TableImported, TableView, VersionDifference,
    VersionLine,
};
use model::say;
use serde_json::json;

use crate::terminal::Point;
use crate::{Ended, Printer};

/// Says why something was not done.
pub(crate) fn refusal(printer: &mut Printer, refusal: &Refusal) -> std::io::Result<()> {
    let failure = &refusal.failure;
    if printer.json {
        let problems: Vec<String> = refusal.problems.iter().map(ToString::to_string).collect();
        let mut record = json!(failure);
        record["problems"] = json!(problems);
        return writeln!(printer.err, "{record}");
    }
    let hint = if failure.hint.is_empty() { String::new() } else { format!(" {}", failure.hint) };
    writeln!(printer.err, "cairn: {}{hint}", failure.message)?;
    if refusal.problems.len() > 1 {
        for problem in &refusal.problems {
            writeln!(printer.err, "  {problem}")?;
        }
    }
    Ok(())
}

/// When value and bound became better.
pub(crate) fn trace(printer: &mut Printer, points: &[Point]) -> Result<(), Ended> {
    writeln!(printer.out, "\n{}", say!("how-it-went"))?;
    for Point { seconds, sentence, .. } in points {
        writeln!(printer.out, "{seconds:>9.3} s  {sentence}")?;
    }
    Ok(())
}

/// What a document was like before, one line each, newest first.
pub(crate) fn versions(printer: &mut Printer, versions: &[VersionLine]) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(versions))?;
        return Ok(());
    }
    if versions.is_empty() {
        writeln!(printer.out, "{}", say!("no-versions"))?;
    }
    for version in versions {
        // to the minute, as people say it
        let at: String = version.at.chars().take(16).map(|c| if c == 'T' { ' ' } else { c }).collect();
        let what = version.name.as_deref().unwrap_or(&version.reason);
        writeln!(printer.out, "{:>5}  {at}  {what} ({})", version.id, version.summary)?;
    }
    Ok(())
}

/// A name and what is told of it, with the colon as the language sets it.
pub(crate) fn told(name: &str, what: &str) -> String {
    say!("told", name = name, what = what)
}

/// What became different, line by line.
pub(crate) fn difference(printer: &mut Printer, difference: &VersionDifference) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(difference))?;
        return Ok(());
    }
    writeln!(printer.out, "{}", difference.sentence)?;
    for line in &difference.lines {
        let name = format!("{} {}", line.noun, line.name);
        let name = if line.what.is_empty() { name } else { told(&name, &line.what) };
        writeln!(printer.out, "  {:<8} {name}", line.word)?;
    }
    Ok(())
}

/// What could be taken out of a damaged document.
pub(crate) fn recovered(printer: &mut Printer, recovered: &Recovered, file: &str) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!({"file": file, "sentence": recovered.sentence, "lost": recovered.lost}))?;
        return Ok(());
    }
    writeln!(printer.out, "{}", recovered.sentence)?;
    for lost in &recovered.lost {
        writeln!(printer.out, "  {}", say!("lost", what = lost))?;
    }
    writeln!(printer.out, "{}", say!("wrote", file = file))?;
    Ok(())
}

/// A plan in a screenful: headline, scorecard, who starts when, what is left out.
pub(crate) fn plan(
    printer: &mut Printer,
    screen: &PlanScreen,
    table: &TableView,
    seconds: Option<f64>,
) -> Result<(), Ended> {
    let out = &mut printer.out;
    writeln!(out, "{}", screen.headline)?;
    writeln!(out)?;
    for card in &screen.cards {
        let mark = if card.is_over { " !" } else { "" };
        writeln!(out, "  {:<13}{} · {}{mark}", card.label, card.text, card.detail)?;
    }
    writeln!(out)?;
    // what a terminal has room for, by place: name, axis, change, when and step; only what is planned has a when
    let (columns, when) = ([0, 1, 2, 4, 7], 4);
    let rows: Vec<&Vec<String>> = table.rows.iter().filter(|row| !row[when].is_empty()).collect();
    let width = |column: usize| {
        rows.iter().map(|row| row[column].chars().count()).chain([table.columns[column].chars().count()]).max()
    };
    let line = |row: &[String]| {
        let cells = columns.iter().map(|column| {
            let pad = width(*column).unwrap_or(0).saturating_sub(row[*column].chars().count());
            format!("{}{}", row[*column], " ".repeat(pad))
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    writeln!(out, "  {}", line(&table.columns))?;
    for row in &rows {
        writeln!(out, "  {}", line(row))?;
    }
    if !screen.left_out.is_empty() {
        writeln!(out, "\n  {}", say!("not-in-plan", count = screen.left_out.len()))?;
        for left in &screen.left_out {
            writeln!(out, "  · {}", told(&left.name, &left.reason))?;
        }
    }
    let assumed = screen.problems.iter().filter(|problem| !problem.blocks).count();
    if assumed > 0 {
        writeln!(out, "\n  {}", say!("assumptions", count = assumed))?;
    }
    if let Some(seconds) = seconds {
        writeln!(out, "\n  {}", say!("planned-in", seconds = format!("{seconds:.1}")))?;
    }
    Ok(())
}

/// Problems and the verdict on the plan.
pub(crate) fn checked(
    printer: &mut Printer,
    problems: &[ProblemLine],
    plan: Option<&PlanChecked>,
) -> Result<(), Ended> {
    let out = &mut printer.out;
    if printer.json {
        writeln!(out, "{}", json!({"problems": problems, "plan": plan}))?;
        return Ok(());
    }
    for problem in problems {
        let kind = if problem.blocks { say!("must-be-mended") } else { say!("to-look-at") };
        let message = told(&problem.subject, &problem.message);
        writeln!(out, "{message} {} ({kind}, {})", problem.hint, problem.code)?;
    }
    if problems.is_empty() {
        writeln!(out, "{}", say!("no-problems"))?;
    }
    match plan {
        Some(plan) => {
            writeln!(out, "{}", plan.sentence)?;
            for broken in &plan.broken {
                writeln!(out, "  {broken}")?;
            }
        }
        None => writeln!(out, "{}", say!("no-plan-yet"))?,
    }
    Ok(())
}

/// What a table brought.
pub(crate) fn imported(printer: &mut Printer, imported: &TableImported) -> Result<(), Ended> {
    let out = &mut printer.out;
    if printer.json {
        writeln!(out, "{}", json!(imported))?;
        return Ok(());
    }
    writeln!(out, "{}", imported.sentence)?;
    for row in imported.unreadable.iter().chain(&imported.already_there) {
        writeln!(out, "  {}", say!("row-said", row = row.row.to_string(), reason = &row.reason))?;
    }
    for assumption in &imported.assumptions {
        writeln!(out, "  {assumption}")?;
    }
    if !imported.ignored_columns.is_empty() {
        writeln!(out, "  {}", say!("columns-ignored", names = imported.ignored_columns.join(", ")))?;
    }
    Ok(())
}

/// The inspector as text.
pub(crate) fn facts(printer: &mut Printer, facts: &InvestmentFacts) -> Result<(), Ended> {
    let out = &mut printer.out;
    if printer.json {
        writeln!(out, "{}", json!(facts))?;
        return Ok(());
    }
    writeln!(out, "{}", facts.name)?;
    writeln!(out, "{} · {} · {} · {}", facts.change, facts.kind, facts.when, facts.takes)?;
    if !facts.note.is_empty() {
        writeln!(out, "{}", facts.note)?;
    }
    if let Some(decision) = &facts.decision {
        writeln!(out, "{}.", decision.text)?;
    }
    for section in &facts.sections {
        writeln!(out, "\n{}", section.title)?;
        for line in &section.lines {
            writeln!(out, "  · {}", line.text)?;
        }
    }
    cannot_start(printer, facts)
}

/// Periods in which it cannot start, those in a row for the same reason in one line.
fn cannot_start(printer: &mut Printer, facts: &InvestmentFacts) -> Result<(), Ended> {
    let mut rows: Vec<(&str, &str, &str)> = vec![];
    let mut is_row = false;
    for choice in &facts.starts {
        let Some(why_not) = &choice.why_not else {
            is_row = false;
            continue;
        };
        match rows.last_mut().filter(|(_, _, known)| is_row && known == why_not) {
            Some((_, last, _)) => *last = &choice.name,
            None => rows.push((&choice.name, &choice.name, why_not)),
        }
        is_row = true;
    }
    if !rows.is_empty() {
        writeln!(printer.out, "\n{}", say!("cannot-start"))?;
    }
    for (first, last, why_not) in rows {
        let when = if first == last { first.to_owned() } else { say!("range-said", first = first, last = last) };
        writeln!(printer.out, "  · {when}: {why_not}")?;
    }
    Ok(())
}
