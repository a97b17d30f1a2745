//! The list of everything that can be asked for, and the one way to ask.

use std::panic::{AssertUnwindSafe, catch_unwind};

use model::say;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::failing::{FailureClass, Refusal};
use crate::host::Host;
use crate::session::Session;
use crate::{
    answers, assumptions_view, catalogue, charting, comparing, culture_view, cycles_view, debt_view, deciding,
    delivery_view, documents, drivers_view, feedback_view, files, finding, flywheel_view, futures, grids, inspecting,
    knowing_view, licences, loads, planning, promising, recent, scenarios, screen, settings, stages_view, starting,
    story, systems, verdicts, versions, what_if,
};

/// How a command uses the `path` in its request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathUse {
    /// It has none.
    None,
    /// It reads this file: kinds by ending.
    Reads(&'static [&'static str]),
    /// It writes this file: kinds by ending, the usual one first.
    Writes(&'static [&'static str]),
    /// It makes an untitled document there; the window chooses the place itself, without asking.
    MakesUntitled,
}

/// One thing that can be asked for.
#[derive(Clone, Copy)]
pub struct Command {
    /// Its name, verb first.
    pub name: &'static str,
    /// What it does, in one line.
    pub summary: &'static str,
    /// What the `path` in its request is for.
    pub path: PathUse,
    /// Whether it may change the open document.
    pub edits: bool,
    run: fn(&Session, &dyn Host, Value) -> Result<Value, Refusal>,
}

macro_rules! command {
    ($name:literal, $summary:literal, $path:expr, $run:path) => {
        command!($name, $summary, $path, $run, false)
    };
    (edits $name:literal, $summary:literal, $path:expr, $run:path) => {
        command!($name, $summary, $path, $run, true)
    };
    ($name:literal, $summary:literal, $path:expr, $run:path, $edits:literal) => {
        Command {
            name: $name,
            summary: $summary,
            path: $path,
            edits: $edits,
            run: |session, host, payload| answer(&$run(session, host, request(payload)?)?),
        }
    };
}

const CAIRN: &[&str] = &["cairn"];
const PICTURES: &[&str] = &["pdf", "svg", "png", "csv"];
const PAGES: &[&str] = &["pdf", "svg", "png"];

/// Everything that can be asked for, in the order in which it is listed.
pub const COMMANDS: &[Command] = &[
    command!(
        "new_document",
        "Make a new document, empty or with the sample",
        PathUse::MakesUntitled,
        documents::new_document
    ),
    command!("open_document", "Open a document", PathUse::Reads(CAIRN), documents::open_document),
    command!("open_copy", "Open what a document holds as a new document", PathUse::Reads(CAIRN), documents::open_copy),
    command!(
        edits "save_document",
        "Bring the file of the open document up to date",
        PathUse::None,
        documents::save_document
    ),
    command!(
        edits "save_document_as",
        "Save the open document under a name and go on there",
        PathUse::Writes(CAIRN),
        documents::save_document_as
    ),
    command!(
        "import_roadmap",
        "Make a new document from a roadmap in JSON",
        PathUse::Reads(&["json"]),
        files::import_roadmap
    ),
    command!(
        edits "import_table",
        "Add investments from a CSV or XLSX table",
        PathUse::Reads(&["csv", "xlsx"]),
        files::import_table
    ),
    command!(
        "export_roadmap",
        "Write the roadmap as JSON, or its investments as CSV",
        PathUse::Writes(&["json", "csv"]),
        files::export_roadmap
    ),
    command!(
        "list_problems",
        "List everything wrong or missing in the roadmap",
        PathUse::None,
        planning::list_problems
    ),
    command!(
        "check_plan",
        "Check the stored plan against the roadmap, independently",
        PathUse::None,
        planning::check_plan
    ),
    command!(edits "make_plan", "Plan the roadmap and store the plan", PathUse::None, planning::make_plan),
    command!(
        "parse_what_if",
        "Say what a what-if would change, or what is not understood of it",
        PathUse::None,
        what_if::parse_what_if
    ),
    command!("what_if", "Plan the roadmap with changes on top, and compare", PathUse::None, what_if::what_if),
    command!(
        edits "adopt_what_if",
        "Make the changes of a what-if in the roadmap, with its plan",
        PathUse::None,
        what_if::adopt_what_if
    ),
    command!("list_scenarios", "List the scenarios and what each came to", PathUse::None, scenarios::list_scenarios),
    command!(edits "keep_scenario", "Keep a what-if under a name", PathUse::None, scenarios::keep_scenario),
    command!(edits "rename_scenario", "Give a scenario another name", PathUse::None, scenarios::rename_scenario),
    command!(
        edits "plan_scenario",
        "Plan a scenario, compare it with the plan, and keep what it came to",
        PathUse::None,
        scenarios::plan_scenario
    ),
    command!(
        edits "adopt_scenario",
        "Make the changes of a scenario in the roadmap, with its plan",
        PathUse::None,
        scenarios::adopt_scenario
    ),
    command!(edits "remove_scenario", "Remove a scenario", PathUse::None, scenarios::remove_scenario),
    command!(
        "list_verdicts",
        "List the decisions that are recorded on investments, and what is due to be looked at again",
        PathUse::None,
        verdicts::list_verdicts
    ),
    command!(
        edits "record_verdict",
        "Record no, not now or yes on an investment, with the reason",
        PathUse::None,
        verdicts::record_verdict
    ),
    command!(
        edits "remove_verdict",
        "Take away the decision that is recorded on an investment",
        PathUse::None,
        verdicts::remove_verdict
    ),
    command!(
        edits "promise_plan",
        "Promise the ends that the investments of the plan have now",
        PathUse::None,
        promising::promise_plan
    ),
    command!("show_record", "Show the stored plan as one record", PathUse::None, planning::show_record),
    command!("show_plan", "Draw the Plan screen", PathUse::None, screen::show_plan),
    command!("show_investment", "Show what is known about one investment", PathUse::None, inspecting::show_investment),
    command!(
        "explain",
        "Say why an investment is in the plan or not, and what it would take to change that",
        PathUse::None,
        answers::explain
    ),
    command!(
        "price_left_out",
        "Say what it would cost to force in what is not in the plan",
        PathUse::None,
        answers::price_left_out
    ),
    command!(
        "price_limits",
        "Say what one more of each fund, pool and capability would buy",
        PathUse::None,
        answers::price_limits
    ),
    command!(
        "price_periods",
        "Say what limits the plan in each period: what one more of what is used up there would buy",
        PathUse::None,
        answers::price_periods
    ),
    command!(
        "price_decisions",
        "Say what each decision, each step that must gain something and each rule costs",
        PathUse::None,
        answers::price_decisions
    ),
    command!(
        "price_rules",
        "Say what each rule costs: what switching it off would bring",
        PathUse::None,
        answers::price_rules
    ),
    command!(
        "price_knowing",
        "Say what the gap between what is said and what is seen is worth, by planning at both",
        PathUse::None,
        answers::price_knowing
    ),
    command!(
        "find_frontier",
        "Say what nine budgets from 60 % to 140 % would buy",
        PathUse::None,
        answers::find_frontier
    ),
    command!(
        "find_alternatives",
        "Say what can be exchanged in the plan at nearly the same value",
        PathUse::None,
        answers::find_alternatives
    ),
    command!(
        "weigh_together",
        "Say whether the plan is more than the sum of its investments",
        PathUse::None,
        answers::weigh_together
    ),
    command!(
        "price_pin",
        "Say what pinning an investment to a period would cost, or why it cannot start there",
        PathUse::None,
        answers::price_pin
    ),
    command!(
        "find_offers",
        "Where no plan fits, name what stands against each other and single changes that help",
        PathUse::None,
        answers::find_offers
    ),
    command!(edits "take_offer", "Make one of the changes that were offered", PathUse::None, answers::take_offer),
    command!(
        "simulate",
        "Say how sure the plan is: its value, steps and outcomes in many futures, and what matters most",
        PathUse::None,
        futures::simulate
    ),
    command!(edits "pin", "Pin an investment to the period in which it starts", PathUse::None, deciding::pin),
    command!(edits "lock", "Lock an investment where the plan has it", PathUse::None, deciding::lock),
    command!(edits "exclude", "Exclude an investment from the plan", PathUse::None, deciding::exclude),
    command!(edits "lift", "Lift the decision on an investment", PathUse::None, deciding::lift),
    command!(edits "undo", "Take back the last step", PathUse::None, documents::undo),
    command!(edits "redo", "Do again what was undone last", PathUse::None, documents::redo),
    command!("list_versions", "List what the document was like before", PathUse::None, versions::list_versions),
    command!(
        edits "make_restore_point",
        "Keep the document as it is now under a name",
        PathUse::None,
        versions::make_restore_point
    ),
    command!("compare_version", "Say what became different since a version", PathUse::None, versions::compare_version),
    command!(
        "restore_version",
        "Restore a version as a new document",
        PathUse::MakesUntitled,
        versions::restore_version
    ),
    command!(
        "recover_document",
        "Make a new document of what a damaged one still holds",
        PathUse::Reads(CAIRN),
        versions::recover_document
    ),
    command!(
        "show_comparison",
        "Draw a chart of the Compare screen from what is known by now",
        PathUse::None,
        comparing::show_comparison
    ),
    command!("show_grid", "Show a table of the roadmap as it is filled in", PathUse::None, grids::show_grid),
    command!(
        "show_catalogue",
        "List the capabilities of the starter catalogue with their levels",
        PathUse::None,
        catalogue::show_catalogue
    ),
    command!(
        edits "add_from_catalogue",
        "Add capabilities of the catalogue, if wanted with investments and outcomes",
        PathUse::None,
        catalogue::add_from_catalogue
    ),
    command!(
        "use_catalogue",
        "Use a catalogue of one's own in place of the built-in one",
        PathUse::Reads(&["json"]),
        catalogue::use_catalogue
    ),
    command!("reset_catalogue", "Use the built-in catalogue again", PathUse::None, catalogue::reset_catalogue),
    command!(
        "export_catalogue",
        "Write the catalogue in use, to be changed",
        PathUse::Writes(&["json"]),
        catalogue::export_catalogue
    ),
    command!(
        edits "edit_grid",
        "Change cells, add and remove rows of a table, in one step",
        PathUse::None,
        grids::edit_grid
    ),
    command!(
        "show_throughput",
        "Say what gets through the stages in each period, which of them limits, and what would lift it",
        PathUse::None,
        stages_view::show_throughput
    ),
    command!(
        edits "add_usual_stages",
        "Add the usual stages of making software",
        PathUse::None,
        stages_view::add_usual_stages
    ),
    command!(
        edits "set_stage_unit",
        "Say what is counted at the stages",
        PathUse::None,
        stages_view::set_stage_unit
    ),
    command!(
        "show_culture",
        "Say how culture and safety stand, whether they move, and what would help where they are weakest",
        PathUse::None,
        culture_view::show_culture
    ),
    command!(
        "show_delivery",
        "Say how the four delivery metrics stand, what would move them, and where speed came at the cost of stability",
        PathUse::None,
        delivery_view::show_delivery
    ),
    command!(
        "show_feedback",
        "Say how soon feedback of each kind comes, of which none does, and what would shorten it",
        PathUse::None,
        feedback_view::show_feedback
    ),
    command!(
        "show_cycles",
        "Say what the plan makes possible next, and what came of the cycles that are over",
        PathUse::None,
        cycles_view::show_cycles
    ),
    command!(
        "begin_cycle",
        "Begin the next cycle as a new document, where what is recorded as done stands",
        PathUse::MakesUntitled,
        cycles_view::begin_cycle
    ),
    command!(
        "show_assumptions",
        "Say what the plan stands on that is not known yet, and what of it to test first",
        PathUse::None,
        assumptions_view::show_assumptions
    ),
    command!(
        "show_debt",
        "Say what technical debt comes to: what is owed, what it takes of people, and when leaving it tips",
        PathUse::None,
        debt_view::show_debt
    ),
    command!(
        edits "add_usual_statements",
        "Add the usual statements about culture and safety",
        PathUse::None,
        culture_view::add_usual_statements
    ),
    command!(
        edits "set_least_group",
        "Set how many people have to have answered a survey for it to be shown",
        PathUse::None,
        culture_view::set_least_group
    ),
    command!(
        "show_knowing",
        "Say what is said and what is seen of each assessed capability, and where the two are furthest apart",
        PathUse::None,
        knowing_view::show_knowing
    ),
    command!(
        edits "take_over_levels",
        "Let assessed capabilities count at the levels at which they were seen, in one step",
        PathUse::None,
        knowing_view::take_over_levels
    ),
    command!(
        "show_flywheel",
        "Say how the management flywheel gathers speed, which blade is the weakest, and what turns it most",
        PathUse::None,
        flywheel_view::show_flywheel
    ),
    command!(
        edits "add_usual_blades",
        "Add the usual blades of the management flywheel",
        PathUse::None,
        flywheel_view::add_usual_blades
    ),
    command!(
        "show_drivers",
        "Say how much each driver weighs, and what outcomes would be worth by them",
        PathUse::None,
        drivers_view::show_drivers
    ),
    command!(
        edits "weigh_outcomes",
        "Make outcomes worth what the drivers say, in one step",
        PathUse::None,
        drivers_view::weigh_outcomes
    ),
    command!(
        edits "paste_grid",
        "Paste a piece of a spreadsheet with headers into a table, in one step",
        PathUse::None,
        grids::paste_grid
    ),
    command!(
        "read_rows",
        "Read the rows of a table from a CSV or XLSX file, for a paste",
        PathUse::Reads(&["xlsx", "csv"]),
        grids::read_rows
    ),
    command!("write_grid", "Write a table as XLSX or CSV", PathUse::Writes(&["xlsx", "csv"]), grids::write_grid),
    command!("show_loads", "Draw the loads of funds or pools under their table", PathUse::None, loads::show_loads),
    command!("show_table", "Show the table of a chart", PathUse::None, charting::show_table),
    command!(
        "export_chart",
        "Write a chart as PDF, SVG, PNG or CSV",
        PathUse::Writes(PICTURES),
        charting::export_chart
    ),
    command!("preview_chart", "Show a chart as its file would", PathUse::None, charting::preview_chart),
    command!("show_story", "List the pages the plan is presented on", PathUse::None, story::show_story),
    command!("show_page", "Draw one page of the story from what is known by now", PathUse::None, story::show_page),
    command!(
        edits "change_story",
        "Add, move and remove pages of the story, name them and write notes",
        PathUse::None,
        story::change_story
    ),
    command!(
        "export_story",
        "Write the story as PDF, or one page of it as PDF, SVG or PNG",
        PathUse::Writes(PAGES),
        story::export_story
    ),
    command!("show_schema", "Show the JSON schema of the exchange format", PathUse::None, files::show_schema),
    command!(
        "show_systems",
        "List the systems a roadmap can make use of, and the key figure of each that this one uses",
        PathUse::None,
        systems::show_systems
    ),
    command!("show_about", "Show version, engine and licences", PathUse::None, screen::show_about),
    command!("list_licences", "List what others made that is part of Cairn", PathUse::None, licences::list_licences),
    command!("find_objects", "Find things of the roadmap by their names", PathUse::None, finding::find_objects),
    command!("show_settings", "Show the settings of this computer", PathUse::None, settings::show_settings),
    command!("change_settings", "Change settings of this computer", PathUse::None, settings::change_settings),
    command!("list_recent", "List the documents that were open lately", PathUse::None, recent::list_recent),
    command!("open_recent", "Open a document that was open lately", PathUse::None, recent::open_recent),
    command!(
        "forget_recent",
        "Take documents off the list of those that were open lately",
        PathUse::None,
        recent::forget_recent
    ),
    command!("suggest_start", "Show what a new plan would start with", PathUse::None, starting::suggest_start),
    command!(
        "start_plan",
        "Make a new document with money, time and people",
        PathUse::MakesUntitled,
        starting::start_plan
    ),
];

/// The command with this name, if there is one.
#[must_use]
pub fn find(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// Carries out a command given by name and request. A bug inside it becomes a refusal: one failed
/// command does not end the program.
///
/// # Errors
/// See [`Refusal`]. Nothing was changed then.
pub fn call(session: &Session, host: &dyn Host, name: &str, payload: Value) -> Result<Value, Refusal> {
    session.say(|| answered(session, host, name, payload))
}

fn answered(session: &Session, host: &dyn Host, name: &str, payload: Value) -> Result<Value, Refusal> {
    let command = find(name).ok_or_else(|| {
        let names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
        Refusal::usage(say!("no-command", name = name), say!("no-command.hint", names = names.join(", ")))
    })?;
    let done = catch_unwind(AssertUnwindSafe(|| (command.run)(session, host, payload)))
        .unwrap_or_else(|_| Err(Refusal::new(FailureClass::Bug, "bug", say!("bug"), say!("bug.hint"))));
    // the window plans by itself, which is nobody's going on
    if command.edits && command.name != "make_plan" && done.is_ok() {
        session.has_gone_on();
    }
    done
}

fn request<T: DeserializeOwned>(payload: Value) -> Result<T, Refusal> {
    let payload = if payload.is_null() { Value::Object(serde_json::Map::new()) } else { payload };
    serde_json::from_value(payload)
        .map_err(|error| Refusal::usage(say!("request-unread", why = error.to_string()), say!("request-unread.hint")))
}

fn answer<T: Serialize>(value: &T) -> Result<Value, Refusal> {
    Ok(serde_json::to_value(value).expect("wire records hold only text, numbers and lists"))
}
