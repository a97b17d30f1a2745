//! What technical debt comes to: when each debt tips, what becomes of it, and what it takes period by period.

use std::path::PathBuf;

use clap::Args;
use commands::wire::DebtView;
use model::{Fte, say, words};
use serde_json::json;

use crate::doing::Doing;
use crate::{Ended, Printer};

/// What is asked about debt.
#[derive(Debug, Args)]
pub(crate) struct DebtCommand {
    /// The document
    file: PathBuf,
}

impl Doing<'_, '_> {
    pub(crate) fn debt(&mut self, command: &DebtCommand) -> Result<(), Ended> {
        self.open_to_read(&command.file)?;
        let debt: DebtView = self.ask("show_debt", json!({}))?;
        print(self.printer, &debt)
    }
}

fn print(printer: &mut Printer, view: &DebtView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(view))?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{}", view.sentence)?;
    for debt in &view.debts {
        writeln!(out, "\n{}", say!("debt-line", name = &debt.name, pool = &debt.pool))?;
        writeln!(out, "  {}", debt.text)?;
    }
    if !view.periods.is_empty() {
        writeln!(out, "\n{}", say!("debt-periods"))?;
    }
    for period in &view.periods {
        let people = |amount: i64| words::fte(Fte(amount));
        let owed = say!("debt-of", now = people(period.owed), alone = people(period.owed_alone));
        let interest = say!("debt-of", now = people(period.interest), alone = people(period.interest_alone));
        writeln!(out, "  {}", say!("debt-period", name = &period.name, owed = owed, interest = interest))?;
    }
    Ok(())
}
