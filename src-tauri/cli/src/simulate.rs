//! How sure the plan is, on a terminal: the sentence, then steps, outcomes, what matters most, spikes, and the plan
//! that holds best.

use std::path::Path;

use clap::Args;
use commands::Session;
use commands::wire::{FanPeriod, FutureInvestment, Simulation};
use model::say;
use serde_json::{Value, json};

use crate::terminal::Terminal;
use crate::{Ended, Printer, doing};

/// Which futures are drawn.
#[derive(Debug, Clone, Args)]
pub(crate) struct Drawn {
    /// How many futures to draw, 100 to 100000
    #[arg(long, default_value_t = 10_000)]
    runs: u32,
    /// The seed they are drawn from; the same seed draws the same futures
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Assume that each cost without an estimate may be lower or higher by this part, such as 20%
    #[arg(long, value_parser = percent)]
    assume: Option<u16>,
    /// Assume that each investment without an estimate may take up to so many periods longer
    #[arg(long)]
    overrun: Option<u16>,
}

impl Drawn {
    /// The request of the command.
    pub(crate) fn request(&self) -> Value {
        json!({"runs": self.runs, "seed": self.seed, "assume_percent": self.assume, "overrun": self.overrun})
    }
}

/// "20%" or "20" as whole percent.
fn percent(text: &str) -> Result<u16, String> {
    let number = text.trim().strip_suffix('%').unwrap_or(text.trim()).trim();
    let percent = number.parse::<u16>().ok().filter(|percent| *percent <= 100);
    percent.ok_or_else(|| say!("write-percent"))
}

/// Asks and prints.
pub(crate) fn run(
    session: &Session,
    terminal: &Terminal,
    printer: &mut Printer,
    file: &Path,
    drawn: &Drawn,
    robust: bool,
) -> Result<(), Ended> {
    doing::ask::<Value>(session, terminal, "open_document", json!({"path": file, "to_read": true}))?;
    let mut request = drawn.request();
    request["robust"] = json!(robust);
    let answered = doing::ask::<Simulation>(session, terminal, "simulate", request);
    terminal.finish();
    let simulation = answered?;
    if printer.json {
        let mut record = json!(simulation);
        record["seconds"] = json!(doing::rounded(terminal.seconds()));
        writeln!(printer.out, "{record}")?;
        return Ok(());
    }
    print(printer, &simulation)
}

fn print(printer: &mut Printer, found: &Simulation) -> Result<(), Ended> {
    writeln!(printer.out, "{}", found.sentence)?;
    if !found.is_uncertain {
        writeln!(printer.out, "{}", say!("to-assume"))?;
        return Ok(());
    }
    writeln!(printer.out, "{}", found.value.text)?;
    writeln!(printer.out, "({})", found.how)?;
    if !found.steps.is_empty() {
        writeln!(printer.out, "\n{}", say!("steps"))?;
        for step in &found.steps {
            writeln!(printer.out, "  {}", step.text)?;
        }
    }
    let outcomes: Vec<(&str, &str)> = found.outcomes.iter().map(|o| (o.name.as_str(), o.text.as_str())).collect();
    rows(printer, &say!("outcomes"), &outcomes)?;
    let swings: Vec<(&str, &str)> = found.swings.iter().map(|s| (s.name.as_str(), s.text.as_str())).collect();
    rows(printer, &say!("matters-most"), &swings)?;
    let spikes: Vec<(&str, &str)> = found.spikes.iter().map(|s| (s.name.as_str(), s.text.as_str())).collect();
    rows(printer, &say!("spikes"), &spikes)?;
    let shown = |one: &&FutureInvestment| one.in_time < 10_000;
    let least: Vec<(&str, &str)> =
        found.investments.iter().filter(shown).take(5).map(|i| (i.name.as_str(), i.text.as_str())).collect();
    rows(printer, &say!("least-sure"), &least)?;
    fan(printer, &found.fan)?;
    if let Some(robust) = &found.robust {
        writeln!(printer.out, "\n{}", robust.sentence)?;
        for line in &robust.lines {
            writeln!(printer.out, "  {}", line.text)?;
        }
    }
    if !found.is_complete {
        writeln!(printer.out, "\n{}", say!("stopped-drawing"))?;
    }
    Ok(())
}

/// Value up to the end of each period: the plan, and what 1, 5 and 9 of 10 futures stay below.
fn fan(printer: &mut Printer, periods: &[FanPeriod]) -> Result<(), Ended> {
    #[expect(clippy::cast_precision_loss, reason = "printed with one decimal")]
    let points = |value: i64| format!("{:.1}", value as f64 / 1e6);
    writeln!(printer.out, "\n{}", say!("fan-heading"))?;
    for period in periods {
        let at = |place: usize| period.percentiles.get(place).map_or(String::new(), |value| points(*value));
        let planned = points(period.planned);
        writeln!(printer.out, "  {:<12}{planned:>10}{:>12}{:>10}{:>10}", period.period, at(1), at(3), at(5))?;
    }
    Ok(())
}

fn rows(printer: &mut Printer, title: &str, lines: &[(&str, &str)]) -> Result<(), Ended> {
    const WIDEST: usize = 40;
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(printer.out, "\n{title}")?;
    let width = lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).min(WIDEST);
    for (name, what) in lines {
        writeln!(printer.out, "  {name:<width$}  {what}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_written_in_whole_percent() {
        assert_eq!((percent("20%"), percent(" 5 "), percent("100 %")), (Ok(20), Ok(5), Ok(100)));
        assert!(percent("0.2").is_err() && percent("-3%").is_err() && percent("101%").is_err());
    }
}
