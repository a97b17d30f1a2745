//! What is kept beside the plan, on a terminal: scenarios, and decisions recorded on what is left out.

use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};
use commands::Refusal;
use commands::wire::{ScenarioChanged, ScenarioList, VerdictChanged, VerdictList, WhatIfAdopted, WhatIfAnswer};
use model::say;
use serde_json::json;

use crate::Ended;
use crate::arguments::seconds;
use crate::doing::Doing;
use crate::printing::told;
use crate::what_if::{self, Fate};

/// What can be done with scenarios.
#[derive(Debug, Subcommand)]
pub(crate) enum ScenarioCommand {
    /// List the scenarios and what each came to
    List {
        /// The document
        file: PathBuf,
    },
    /// Keep a what-if under a name
    Keep {
        /// The document
        file: PathBuf,
        /// The changes, such as "budget -20%"
        text: String,
        /// Its name; without it, one is made of the changes
        #[arg(long)]
        name: Option<String>,
    },
    /// Give a scenario another name
    Rename {
        /// The document
        file: PathBuf,
        /// Its name so far
        scenario: String,
        /// Its name from now on
        name: String,
    },
    /// Remove a scenario
    Remove {
        /// The document
        file: PathBuf,
        /// Its name
        scenario: String,
    },
    /// Make its changes in the roadmap, with its plan; one undo takes back both
    Adopt {
        /// The document
        file: PathBuf,
        /// Its name
        scenario: String,
        /// Seconds after which the best plan found is kept, such as 10 or 10s or 2m
        #[arg(long, value_parser = seconds)]
        time_limit: Option<f64>,
    },
}

/// What can be recorded.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Answer {
    /// It is not done
    No,
    /// Not now: it is looked at again
    NotNow,
    /// It is done, and its price is paid
    Yes,
}

/// What can be done with recorded decisions.
#[derive(Debug, Subcommand)]
pub(crate) enum VerdictCommand {
    /// List the recorded decisions, those that are due first
    List {
        /// The document
        file: PathBuf,
    },
    /// Record no, not-now or yes on an investment, in place of what was recorded before
    Record {
        /// The document
        file: PathBuf,
        /// Id of the investment
        investment: String,
        /// What is said to it
        answer: Answer,
        /// When it is looked at again, such as "Q3 2027"; for not-now
        #[arg(long)]
        look_again: Option<String>,
        /// Why
        #[arg(long, default_value = "")]
        because: String,
    },
    /// Take away what is recorded on an investment
    Remove {
        /// The document
        file: PathBuf,
        /// Id of the investment
        investment: String,
    },
}

impl Doing<'_, '_> {
    pub(crate) fn scenario(&mut self, command: ScenarioCommand) -> Result<(), Ended> {
        match command {
            ScenarioCommand::List { file } => {
                self.open_to_read(&file)?;
                let list: ScenarioList = self.ask("list_scenarios", json!({}))?;
                self.print_scenarios(&list)
            }
            ScenarioCommand::Keep { file, text, name } => {
                self.change_scenario(&file, "keep_scenario", json!({"text": text, "name": name}))
            }
            ScenarioCommand::Rename { file, scenario, name } => {
                self.change_scenario(&file, "rename_scenario", json!({"scenario": scenario, "name": name}))
            }
            ScenarioCommand::Remove { file, scenario } => {
                self.change_scenario(&file, "remove_scenario", json!({"scenario": scenario}))
            }
            ScenarioCommand::Adopt { file, scenario, time_limit } => {
                self.open(&file)?;
                let request = json!({"scenario": scenario, "time_limit_seconds": time_limit});
                let adopted: Result<WhatIfAdopted, Ended> = self.ask("adopt_scenario", request);
                self.terminal.finish();
                let adopted = adopted?;
                self.save()?;
                let fate = Fate::Adopted(&adopted.sentence);
                what_if::print(self.printer, &adopted.answer, &fate, self.terminal.seconds(), None)
            }
        }
    }

    /// Plans a scenario, says what becomes different, and keeps what it came to.
    pub(crate) fn plan_scenario(
        &mut self,
        file: &Path,
        name: &str,
        time_limit: Option<f64>,
        trace: bool,
    ) -> Result<(), Ended> {
        self.open(file)?;
        let request = json!({"scenario": name, "time_limit_seconds": time_limit});
        let answered: Result<WhatIfAnswer, Ended> = self.ask("plan_scenario", request);
        self.terminal.finish();
        let answer = answered?;
        self.save()?;
        if !self.printer.json {
            writeln!(self.printer.out, "{name}: {}\n", answer.sentence)?;
        }
        let trace = trace.then(|| self.terminal.trace());
        what_if::print(self.printer, &answer, &Fate::Kept, self.terminal.seconds(), trace.as_deref())
    }

    fn change_scenario(&mut self, file: &Path, command: &str, request: serde_json::Value) -> Result<(), Ended> {
        self.open(file)?;
        let changed: ScenarioChanged = self.ask(command, request)?;
        self.save()?;
        self.say(&json!(changed), &changed.sentence)
    }

    fn print_scenarios(&mut self, list: &ScenarioList) -> Result<(), Ended> {
        if self.printer.json {
            writeln!(self.printer.out, "{}", json!(list))?;
            return Ok(());
        }
        let out = &mut self.printer.out;
        let plan = list.base.clone().unwrap_or_else(|| say!("base-not-planned"));
        writeln!(out, "{}", say!("base", plan = plan))?;
        if list.scenarios.is_empty() {
            writeln!(out, "{}", say!("no-scenario"))?;
        }
        for scenario in &list.scenarios {
            let change = if scenario.change.is_empty() { String::new() } else { format!("  {}", scenario.change) };
            writeln!(out, "\n{}{change}", told(&scenario.name, &scenario.summary))?;
            writeln!(out, "  {}", scenario.sentence)?;
            if let Some(text) = &scenario.text {
                writeln!(out, "  {text}")?;
            }
            if let Some(problem) = &scenario.problem {
                writeln!(out, "  {}", say!("scenario-problem", problem = problem))?;
            }
        }
        Ok(())
    }

    pub(crate) fn verdict(&mut self, command: VerdictCommand) -> Result<(), Ended> {
        match command {
            VerdictCommand::List { file } => {
                self.open_to_read(&file)?;
                let list: VerdictList = self.ask("list_verdicts", json!({}))?;
                self.print_verdicts(&list)
            }
            VerdictCommand::Record { file, investment, answer, look_again, because } => {
                self.open(&file)?;
                let says = match answer {
                    Answer::No => "no",
                    Answer::NotNow => "not_now",
                    Answer::Yes => "yes",
                };
                let period = look_again.map(|period| self.period(&period)).transpose()?;
                let request = json!({"investment": investment, "says": says, "look_again": period, "reason": because});
                self.change_verdict("record_verdict", request)
            }
            VerdictCommand::Remove { file, investment } => {
                self.open(&file)?;
                self.change_verdict("remove_verdict", json!({"investment": investment}))
            }
        }
    }

    /// Number of the period with this name.
    fn period(&self, name: &str) -> Result<u16, Ended> {
        let list: VerdictList = self.ask("list_verdicts", json!({}))?;
        let found = list.periods.iter().find(|choice| choice.name.eq_ignore_ascii_case(name.trim()));
        found.map(|choice| choice.period).ok_or_else(|| {
            let names: Vec<&str> = list.periods.iter().map(|choice| choice.name.as_str()).collect();
            Refusal::usage(say!("no-look-again", name = name), say!("one-of", names = names.join(", "))).into()
        })
    }

    fn change_verdict(&mut self, command: &str, request: serde_json::Value) -> Result<(), Ended> {
        let changed: VerdictChanged = self.ask(command, request)?;
        self.save()?;
        self.say(&json!(changed), &changed.sentence)
    }

    fn print_verdicts(&mut self, list: &VerdictList) -> Result<(), Ended> {
        if self.printer.json {
            writeln!(self.printer.out, "{}", json!(list))?;
            return Ok(());
        }
        let out = &mut self.printer.out;
        writeln!(out, "{}", list.sentence)?;
        for line in &list.verdicts {
            let due = if line.is_due { format!(" {}", say!("due")) } else { String::new() };
            writeln!(out, "\n{}{due}, {}", told(&line.name, &line.text), line.decided)?;
            if !line.reason.is_empty() {
                writeln!(out, "  {}", line.reason)?;
            }
        }
        Ok(())
    }
}
