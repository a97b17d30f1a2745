//! One arm per command line: opens the document, calls commands, prints the answers.

use std::path::{Path, PathBuf};

use commands::wire::{
    FileWritten, FoundObjects, InvestmentFacts, LicenceLine, PlanChecked, PlanPromised, PlanRecord, PlanStarted,
    ProblemLine, RecentLine, Recovered, RowsRead, SettingsView, TableImported, Undone, VersionDifference, VersionLine,
    WhatIfAdopted, WhatIfAnswer, WhatIfRead,
};
use commands::{COMMANDS, PathUse, Refusal, Session, call, registry};
use model::say;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use worker::Worker;

use crate::arguments::Command;
use crate::explain::What;
use crate::grid::{self, Doing as Doings, GridCommand};
use crate::terminal::{Point, Terminal, peak_mb};
use crate::what_if::{self, Fate};
use crate::{Ended, Printer, bench, explain, keeping, pinning, printing, simulate};

pub(crate) struct Doing<'a, 'b> {
    session: Session,
    worker: Worker,
    pub(crate) terminal: Terminal,
    pub(crate) printer: &'a mut Printer<'b>,
}

/// Carries out one command line.
pub(crate) fn carry_out(
    command: Command,
    session: Session,
    worker: Worker,
    printer: &mut Printer,
) -> Result<(), Ended> {
    let mut doing = Doing { session, worker, terminal: Terminal::new(), printer };
    let ended = doing.carry_out(command);
    doing.terminal.finish();
    ended
}

impl Doing<'_, '_> {
    fn carry_out(&mut self, command: Command) -> Result<(), Ended> {
        match command {
            Command::New { file, sample } => {
                let path = with_ending(file);
                self.ask::<Value>("new_document", json!({"path": path, "sample": sample, "is_named": true}))?;
                let file = name(&path);
                let said = if sample { say!("made-sample", file = &file) } else { say!("made-empty", file = &file) };
                self.say(&json!({"file": file}), &said)
            }
            Command::Import { source, file, skip_unreadable } => self.import(&source, file, skip_unreadable),
            Command::Export { file, out, altitude: Some(altitude), .. } => {
                self.write_file(&file, "export_story", json!({"path": out, "altitude": altitude}))
            }
            Command::Export { file, out, chart: None, .. } => {
                self.write_file(&file, "export_roadmap", json!({"path": out}))
            }
            Command::Export { file, out, chart: Some(chart), scenario, .. } => {
                let chart = chart.replace('-', "_");
                self.write_file(&file, "export_chart", json!({"path": out, "chart": chart, "scenario": scenario}))
            }
            Command::Copy { file, out } => self.copy(&file, out),
            Command::Check { file, systems: false } => self.check(&file),
            Command::Check { file, systems: true } => {
                self.open_to_read(&file)?;
                crate::systems::print(self.printer, &self.ask("show_systems", json!({}))?)
            }
            Command::Plan { file, time_limit, work, trace, scenario: None } => {
                self.plan(&file, time_limit, work, trace)
            }
            Command::Plan { file, time_limit, trace, scenario: Some(name), .. } => {
                self.plan_scenario(&file, &name, time_limit, trace)
            }
            Command::Scenario(command) => self.scenario(command),
            Command::Verdict(command) => self.verdict(command),
            Command::Story(command) => self.story(command),
            Command::Present(presenting) => self.write_file(&presenting.file, "export_story", presenting.request()),
            Command::WhatIf { file, text, adopt, closer, time_limit } => {
                let request = json!({"text": text, "time_limit_seconds": time_limit, "closer": closer});
                self.what_if(&file, request, adopt)
            }
            Command::Chart { file, chart, out, size, theme, scenario, what_if, over, order, prove, futures } => {
                let mut request = json!({"path": out, "chart": chart.replace('-', "_"), "size": size, "theme": theme});
                request["scenario"] = json!(scenario);
                request["what_if"] = json!(what_if);
                request["over"] = json!(over);
                request["order"] = json!(order);
                request["proof_seconds"] = json!(prove);
                request["futures"] = futures.request();
                self.write_file(&file, "export_chart", request)
            }
            Command::Simulate { file, futures, robust } => {
                simulate::run(&self.session, &self.terminal, self.printer, &file, &futures, robust)
            }
            Command::Why { file, investment } => {
                self.open_to_read(&file)?;
                let facts: InvestmentFacts = self.ask("show_investment", json!({"investment": investment}))?;
                printing::facts(self.printer, &facts)
            }
            Command::Explain { file, item, prove, alternatives, together, by_period, rules } => {
                self.open_to_read(&file)?;
                let what = match item {
                    Some(item) => What::Item(item),
                    None if alternatives => What::Alternatives,
                    None if together => What::Together,
                    None if by_period => What::InTime,
                    None if rules => What::Rules,
                    None => What::All,
                };
                explain::run(&self.session, &self.terminal, self.printer, &what, prove)
            }
            Command::Frontier { file, prove } => {
                self.open_to_read(&file)?;
                explain::run(&self.session, &self.terminal, self.printer, &What::Frontier, Some(prove))
            }
            Command::Pin { file, investment, period, price } => {
                if price {
                    self.open_to_read(&file)?;
                } else {
                    self.open(&file)?;
                }
                let (record, sentence) = pinning::pin(&self.session, &self.terminal, &investment, &period, price)?;
                if !price {
                    self.save()?;
                }
                self.say(&record, &sentence)
            }
            Command::Offers { file, about, take: None } => {
                self.open_to_read(&file)?;
                pinning::offers(&self.session, &self.terminal, self.printer, about.as_deref())
            }
            Command::Offers { file, about, take: Some(take) } => {
                self.open(&file)?;
                let (record, sentence) = pinning::take(&self.session, &self.terminal, about.as_deref(), take)?;
                self.save()?;
                self.say(&record, &sentence)
            }
            Command::Lock { file, investment } => {
                self.decide(&file, "lock", json!({"investment": investment}), |name| say!("locked", name = name))
            }
            Command::Exclude { file, investment } => {
                self.decide(&file, "exclude", json!({"investment": investment}), |name| say!("excluded", name = name))
            }
            Command::Lift { file, investment } => {
                self.decide(&file, "lift", json!({"investment": investment}), |name| say!("lifted", name = name))
            }
            Command::Promise { file } => self.promise(&file),
            Command::Grid(command) => self.grid(&command),
            Command::Catalogue(command) => self.catalogue(command),
            Command::Stages(command) => self.stages(&command),
            Command::Culture(command) => self.culture(&command),
            Command::Knowing(command) => self.knowing(&command),
            Command::Flywheel(command) => self.flywheel(&command),
            Command::Drivers(command) => self.drivers(&command),
            Command::Delivery(command) => self.delivery(&command),
            Command::Feedback(command) => self.feedback(&command),
            Command::Cycle(command) => self.cycle(&command),
            Command::Assumptions(command) => self.assumptions(&command),
            Command::Debt(command) => self.debt(&command),
            Command::Undo { file } => self.go_back_or_forth(&file, "undo"),
            Command::Redo { file } => self.go_back_or_forth(&file, "redo"),
            Command::Versions { file } => {
                self.open_to_read(&file)?;
                let versions: Vec<VersionLine> = self.ask("list_versions", json!({}))?;
                printing::versions(self.printer, &versions)
            }
            Command::RestorePoint { file, name } => {
                self.open(&file)?;
                let version: VersionLine = self.ask("make_restore_point", json!({"name": name}))?;
                self.say(&json!(version), &say!("kept-version", id = version.id.to_string(), name = name))
            }
            Command::Difference { file, version } => {
                self.open_to_read(&file)?;
                let difference: VersionDifference = self.ask("compare_version", json!({"version": version}))?;
                printing::difference(self.printer, &difference)
            }
            Command::Restore { file, version, out } => {
                self.open_to_read(&file)?;
                let path = with_ending(out);
                let request = json!({"version": version, "path": path, "is_named": true});
                self.ask::<Value>("restore_version", request)?;
                self.say(
                    &json!({"file": name(&path)}),
                    &say!("restored", version = version.to_string(), file = name(&path)),
                )
            }
            Command::Recover { file, out } => {
                let path = with_ending(out);
                let request = json!({"path": file, "document": path, "is_named": true});
                let recovered: Recovered = self.ask("recover_document", request)?;
                printing::recovered(self.printer, &recovered, &name(&path))
            }
            Command::Call { name, request, file } => self.call(&name, &request, file),
            Command::Start { file, name: roadmap, currency, fiscal_year_start, first, periods, budget, pools } => {
                let path = with_ending(file);
                let pools: Vec<Value> =
                    pools.iter().map(|(name, people)| json!({"name": name, "people": people})).collect();
                let request = json!({
                    "path": path, "is_named": true, "name": roadmap, "currency": currency, "budget": budget,
                    "fiscal_year_start": fiscal_year_start, "first_period": first, "periods": periods,
                    "pools": (!pools.is_empty()).then_some(pools),
                });
                let started: PlanStarted = self.ask("start_plan", request)?;
                let sentence = say!("made-started", file = name(&path), sentence = &started.sentence);
                self.say(&json!({"file": name(&path), "sentence": started.sentence}), &sentence)
            }
            Command::Find { file, words, most } => {
                self.open_to_read(&file)?;
                let request = json!({"words": words.join(" "), "most": most});
                let found: FoundObjects = self.ask("find_objects", request)?;
                keeping::found(self.printer, &found)
            }
            Command::Settings { changes } => {
                let change: serde_json::Map<String, Value> = changes.into_iter().collect();
                let command = if change.is_empty() { "show_settings" } else { "change_settings" };
                let settings: SettingsView = self.ask(command, Value::Object(change))?;
                keeping::settings(self.printer, &settings)
            }
            Command::Recent { forget } => {
                let command = if forget { "forget_recent" } else { "list_recent" };
                let recent: Vec<RecentLine> = self.ask(command, json!({}))?;
                keeping::recent(self.printer, &recent)
            }
            Command::Licences => {
                let parts: Vec<LicenceLine> = self.ask("list_licences", json!({}))?;
                keeping::licences(self.printer, &parts)
            }
            Command::Schema => {
                let schema: Value = self.ask("show_schema", json!({}))?;
                writeln!(self.printer.out, "{schema:#}")?;
                Ok(())
            }
            Command::Bench(what) => bench::run(what, &self.session, self.printer, &self.terminal),
        }
    }

    /// Calls a command and reads its answer.
    pub(crate) fn ask<T: DeserializeOwned>(&self, name: &str, request: Value) -> Result<T, Ended> {
        ask(&self.session, &self.terminal, name, request)
    }

    /// Opens a document to change it.
    pub(crate) fn open(&self, file: &Path) -> Result<(), Ended> {
        self.ask::<Value>("open_document", json!({"path": file}))?;
        Ok(())
    }

    /// Opens a document as its file is, whoever may be editing it.
    pub(crate) fn open_to_read(&self, file: &Path) -> Result<(), Ended> {
        self.ask::<Value>("open_document", json!({"path": file, "to_read": true}))?;
        Ok(())
    }

    /// Brings the file up to date: a command line has done its work only when the file says so.
    pub(crate) fn save(&mut self) -> Result<(), Ended> {
        self.ask::<Value>("save_document", json!({}))?;
        self.say_trouble()
    }

    /// Says on the side what the user should know about how the document was opened or saved.
    fn say_trouble(&mut self) -> Result<(), Ended> {
        if let Some(trouble) = self.session.trouble() {
            writeln!(self.printer.err, "cairn: {trouble}")?;
        }
        Ok(())
    }

    fn go_back_or_forth(&mut self, file: &Path, command: &str) -> Result<(), Ended> {
        self.open(file)?;
        let undone: Undone = self.ask(command, json!({}))?;
        self.save()?;
        self.say(&json!(undone), &undone.sentence)
    }

    pub(crate) fn say(&mut self, record: &Value, sentence: &str) -> Result<(), Ended> {
        if self.printer.json {
            writeln!(self.printer.out, "{record}")?;
        } else {
            writeln!(self.printer.out, "{sentence}")?;
        }
        Ok(())
    }

    fn import(&mut self, source: &Path, file: PathBuf, skip_unreadable: bool) -> Result<(), Ended> {
        let ending = source.extension().map(|e| e.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
        match ending.as_str() {
            "json" => {
                let path = with_ending(file);
                self.ask::<Value>("import_roadmap", json!({"path": source, "document": path, "is_named": true}))?;
                self.say(&json!({"file": name(&path)}), &say!("made-from", file = name(&path), source = name(source)))
            }
            "csv" | "tsv" | "txt" | "xlsx" => {
                self.open(&file)?;
                let request = json!({"path": source, "skip_unreadable": skip_unreadable});
                let imported: TableImported = self.ask("import_table", request)?;
                self.save()?;
                printing::imported(self.printer, &imported)
            }
            _ => Err(Refusal::usage(say!("no-import-kind", file = name(source)), say!("no-import-kind.hint")).into()),
        }
    }

    fn write_file(&mut self, file: &Path, command: &str, request: Value) -> Result<(), Ended> {
        self.open_to_read(file)?;
        let written: Result<commands::wire::FileWritten, Ended> = self.ask(command, request);
        self.terminal.finish();
        let written = written?;
        self.say(&json!(written), &say!("wrote", file = &written.file_name))
    }

    fn copy(&mut self, file: &Path, out: PathBuf) -> Result<(), Ended> {
        let out = with_ending(out);
        self.ask::<Value>("open_copy", json!({"path": file, "document": out, "is_named": true}))?;
        self.say(&json!({"file": name(&out)}), &say!("wrote", file = name(&out)))
    }

    fn check(&mut self, file: &Path) -> Result<(), Ended> {
        self.open_to_read(file)?;
        let problems: Vec<ProblemLine> = self.ask("list_problems", json!({}))?;
        // no plan is no problem; a plan that breaks a rule is
        let checked: Option<PlanChecked> = self.ask("check_plan", json!({})).ok();
        printing::checked(self.printer, &problems, checked.as_ref())?;
        let is_bad = problems.iter().any(|problem| problem.blocks) || checked.is_some_and(|plan| !plan.is_right);
        if is_bad { Err(Ended::FoundProblems) } else { Ok(()) }
    }

    fn plan(&mut self, file: &Path, time_limit: Option<f64>, work: Option<u32>, trace: bool) -> Result<(), Ended> {
        self.open(file)?;
        let made: Result<Value, Ended> = self.ask("make_plan", json!({"time_limit_seconds": time_limit, "work": work}));
        self.terminal.finish();
        made?;
        self.save()?;
        let record: PlanRecord = self.ask("show_record", json!({}))?;
        let seconds = self.terminal.seconds();
        if self.printer.json {
            let mut record = json!(record);
            if work.is_some() {
                // what can be repeated holds nothing that differs from one time to the next
                record["work"] = json!(work);
            } else {
                record["seconds"] = json!(rounded(seconds));
                // the worker and this process did not hold their peaks at the same time, but nearly
                record["peak_mb"] = json!(peak_mb().map(|own| own + self.worker.peak_mb().unwrap_or(0)));
            }
            if trace {
                record["trace"] = traced(&self.terminal.trace());
            }
            writeln!(self.printer.out, "{record}")?;
            return Ok(());
        }
        let table = self.ask("show_table", json!({"chart": "roadmap"}))?;
        let request = json!({"theme": "light", "width": 1060, "height": 640, "chart": "roadmap"});
        let screen = self.ask("show_plan", request)?;
        printing::plan(self.printer, &screen, &table, work.is_none().then_some(seconds))?;
        if trace { printing::trace(self.printer, &self.terminal.trace()) } else { Ok(()) }
    }

    fn what_if(&mut self, file: &Path, request: Value, adopt: bool) -> Result<(), Ended> {
        if adopt {
            self.open(file)?;
        } else {
            self.open_to_read(file)?;
        }
        // what was understood comes before the answer, which may take its time
        let read: WhatIfRead = self.ask("parse_what_if", json!({"text": request["text"]}))?;
        if let Some(sentence) = read.sentence.filter(|_| !self.printer.json) {
            writeln!(self.printer.out, "{}\n", say!("what-if", sentence = sentence))?;
            self.printer.out.flush()?;
        }
        let answered: Result<WhatIfAnswer, Ended> = self.ask("what_if", request.clone());
        self.terminal.finish();
        let answer = answered?;
        let seconds = self.terminal.seconds();
        if !adopt {
            return what_if::print(self.printer, &answer, &Fate::Tried, seconds, None);
        }
        let adopted: WhatIfAdopted = self.ask("adopt_what_if", request)?;
        self.save()?;
        what_if::print(self.printer, &adopted.answer, &Fate::Adopted(&adopted.sentence), seconds, None)
    }

    fn decide(
        &mut self,
        file: &Path,
        command: &str,
        request: Value,
        said: impl Fn(&str) -> String,
    ) -> Result<(), Ended> {
        self.open(file)?;
        let facts: InvestmentFacts = self.ask("show_investment", request.clone())?;
        self.ask::<Value>(command, request.clone())?;
        self.save()?;
        self.say(&request, &said(&facts.name))
    }

    fn promise(&mut self, file: &Path) -> Result<(), Ended> {
        self.open(file)?;
        let promised: PlanPromised = self.ask("promise_plan", json!({}))?;
        self.save()?;
        self.say(&json!(promised), &promised.sentence)
    }

    fn grid(&mut self, command: &GridCommand) -> Result<(), Ended> {
        let Doings::Change { command: name, is_preview } = command.doing() else {
            self.open_to_read(command.file())?;
            if let Some(request) = command.to_write() {
                let written: FileWritten = self.ask("write_grid", request)?;
                return self.say(&json!(written), &say!("wrote", file = written.file_name.as_str()));
            }
            return grid::show(self.printer, &self.ask("show_grid", command.to_show())?);
        };
        if is_preview {
            self.open_to_read(command.file())?;
        } else {
            self.open(command.file())?;
        }
        let read = command.to_read().map(|request| self.ask::<RowsRead>("read_rows", request)).transpose()?;
        let view = self.ask("show_grid", command.to_show())?;
        let request = command.to_change(&view, read.map(|read| read.rows))?;
        let answer: Value = self.ask(name, request)?;
        if !is_preview {
            self.save()?;
        }
        let expect = "a command answers with its own record";
        match name {
            "paste_grid" => grid::pasted(self.printer, &serde_json::from_value(answer).expect(expect)),
            _ => grid::edited(self.printer, &serde_json::from_value(answer).expect(expect)),
        }
    }

    fn call(&mut self, name: &str, request: &str, file: Option<PathBuf>) -> Result<(), Ended> {
        if name == "list" {
            return self.list();
        }
        let request: Value = serde_json::from_str(request).map_err(|error| {
            let message = say!("request-not-json", reason = error.to_string());
            Refusal::usage(message, say!("request-not-json.hint"))
        })?;
        let edits = registry::find(name).is_some_and(|command| command.edits);
        match file {
            Some(file) if edits => self.open(&file)?,
            Some(file) => self.open_to_read(&file)?,
            None => {}
        }
        let answer: Value = self.ask(name, request)?;
        self.terminal.finish();
        if edits {
            self.save()?;
        }
        writeln!(self.printer.out, "{answer}")?;
        Ok(())
    }

    fn list(&mut self) -> Result<(), Ended> {
        for command in COMMANDS {
            if self.printer.json {
                writeln!(self.printer.out, "{}", json!({"name": command.name, "summary": command.summary}))?;
            } else {
                let path = if command.path == PathUse::None { String::new() } else { format!(" {}", say!("path")) };
                writeln!(self.printer.out, "{:<18} {}{path}", command.name, command.summary)?;
            }
        }
        Ok(())
    }
}

/// Calls a command and reads its answer.
pub(crate) fn ask<T: DeserializeOwned>(
    session: &Session,
    terminal: &Terminal,
    name: &str,
    request: Value,
) -> Result<T, Ended> {
    let answer = call(session, terminal, name, request)?;
    Ok(serde_json::from_value(answer).expect("a command answers with its own record"))
}

/// Calls a command that may take a while, and gives its answer to be told in words; nothing where it was asked for as
/// JSON, for then it is written already.
pub(crate) fn ask_to_tell<T: DeserializeOwned + Serialize>(
    session: &Session,
    terminal: &Terminal,
    printer: &mut Printer,
    name: &str,
    request: Value,
) -> Result<Option<T>, Ended> {
    let answer: T = ask(session, terminal, name, request)?;
    terminal.finish();
    if printer.json {
        writeln!(printer.out, "{}", json!(answer))?;
        return Ok(None);
    }
    Ok(Some(answer))
}

/// Moments as seconds, value and bound.
pub(crate) fn traced(points: &[Point]) -> Value {
    points.iter().map(|point| json!([rounded(point.seconds), point.value, point.bound])).collect()
}

/// Seconds to the millisecond.
pub(crate) fn rounded(seconds: f64) -> f64 {
    (seconds * 1_000.0).round() / 1_000.0
}

pub(crate) fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension("cairn") }
}

/// Name of a file without its folder.
fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}
