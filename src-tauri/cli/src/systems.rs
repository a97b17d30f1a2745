//! The systems a roadmap can make use of, one line each.

use commands::wire::SystemsView;
use serde_json::json;

use crate::{Ended, Printer};

pub(crate) fn print(printer: &mut Printer, systems: &SystemsView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(systems))?;
        return Ok(());
    }
    writeln!(printer.out, "{}", systems.sentence)?;
    let widest = |text: fn(&commands::wire::SystemLine) -> &str| {
        systems.lines.iter().map(|line| text(line).chars().count()).max().unwrap_or(0)
    };
    let (names, states) = (widest(|line| &line.name), widest(|line| &line.state_in_words));
    for line in &systems.lines {
        let (number, name, state) = (&line.number, &line.name, &line.state_in_words);
        let text = format!("  {number:<3}  {name:<names$}  {state:<states$}  {}", line.figure);
        writeln!(printer.out, "{}", text.trim_end())?;
    }
    Ok(())
}
