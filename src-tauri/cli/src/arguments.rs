//! What can be typed after `cairn`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use model::language::Language;
use model::say;

use crate::bench_arguments::Bench;
use crate::kept::{ScenarioCommand, VerdictCommand};
use crate::story::StoryCommand;

/// Plans the order of technology investments that brings the most value soonest, and proves it.
#[derive(Debug, Parser)]
#[command(name = "cairn", version, about = ABOUT, arg_required_else_help = true, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    /// Answer in JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Answer in this language, en or fr, whatever the settings say
    #[arg(long, global = true, value_parser = language)]
    pub(crate) language: Option<Language>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const ABOUT: &str = "Plans the order of technology investments that brings the most value soonest, and proves it";

const WHAT_IF: &str = "\
Changes, joined by \"and\":
  budget -20%                        all funds, in every period
  budget Q3..Q4 2027 = 800k          all funds together, in each of these
  platform -2 FTE from Q2 27         one fund or pool by its name, or the beginning of it
  people +10% in 2028                all pools
  pin \"Event backbone\" Q4 27          it starts there
  without \"Data mesh\"                it is left out
  force \"Chaos testing\"              it has to be in the plan
  lift \"Data mesh\"                   the decision on it is lifted
  value \"Lead time\" x2               an outcome is worth twice as much
  cost \"Data mesh\" +30%              it costs more
  duration \"Data mesh\" +1            it takes a period longer";

const EXIT_CODES: &str = "Exit codes: 0 done, 1 the world failed (a file, a disk, or a bug), 2 usage, \
                          3 problems in the data or a plan that breaks a rule, 4 nothing fits";

/// Charts that can be drawn.
pub(crate) const CHARTS: [&str; 34] = [
    "roadmap",
    "flow",
    "maturity",
    "needs",
    "budget",
    "people",
    "fan",
    "tornado",
    "difference",
    "value-curve",
    "frontier",
    "price-of-yes",
    "shares",
    "trajectories",
    "commitments",
    "stakeholders",
    "scorecard",
    "throughput",
    "contracts",
    "principles",
    "alignment",
    "briefs",
    "culture",
    "zones",
    "congruence",
    "skills",
    "flywheel",
    "drivers",
    "knowing",
    "delivery",
    "feedback",
    "cycles",
    "assumptions",
    "debt",
];

fn language(code: &str) -> Result<Language, String> {
    let known = Language::ALL.into_iter().find(|language| language.code() == code);
    known.ok_or_else(|| format!("use {}", Language::ALL.map(Language::code).join(" or ")))
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a new document, empty or with the sample
    New {
        /// The document to make (.cairn)
        file: PathBuf,
        /// Start with the sample and its plan
        #[arg(long)]
        sample: bool,
    },
    /// Make a document from a roadmap in JSON, or add investments from a CSV or XLSX table to one
    Import {
        /// The file to read (.json, .csv or .xlsx)
        source: PathBuf,
        /// The document: new for JSON, existing for tables
        file: PathBuf,
        /// Import the rows that can be read although others cannot
        #[arg(long)]
        skip_unreadable: bool,
    },
    /// Write the roadmap as JSON, or its investments as CSV; or, with --chart, a chart
    Export {
        /// The document
        file: PathBuf,
        /// The file to write (.json or .csv; of a chart .svg, .png, .pdf or .csv)
        #[arg(long)]
        out: PathBuf,
        /// Write this chart; see `cairn chart` for more that can be said about it
        #[arg(long, value_parser = CHARTS)]
        chart: Option<String>,
        /// The scenario that difference and value-curve compare with the plan
        #[arg(long, requires = "chart")]
        scenario: Option<String>,
        /// Write the pages of this altitude as one PDF, as `cairn present` does
        #[arg(long, value_parser = crate::story::ALTITUDES, conflicts_with = "chart")]
        altitude: Option<String>,
    },
    /// Write a copy of the document under another name
    Copy {
        /// The document
        file: PathBuf,
        /// The copy to write (.cairn)
        #[arg(long)]
        out: PathBuf,
    },
    /// List problems in the roadmap, and check its plan independently of the planner
    Check {
        /// The document
        file: PathBuf,
        /// List the systems a roadmap can make use of instead, and the key figure of each that this one uses
        #[arg(long)]
        systems: bool,
    },
    /// Plan the roadmap and store the plan; Ctrl-C stops the search and keeps the best plan
    Plan {
        /// The document
        file: PathBuf,
        /// Seconds after which the best plan found is kept, such as 10 or 10s or 2m
        #[arg(long, value_parser = seconds)]
        time_limit: Option<f64>,
        /// Work after which the best plan found is kept, in place of time: a million take about a second, and the same
        /// document has the same plan wherever and whenever it is made
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..), conflicts_with_all = ["time_limit", "scenario", "trace"])]
        work: Option<u32>,
        /// Say when value and bound became better
        #[arg(long)]
        trace: bool,
        /// Plan this scenario instead, and say what becomes different
        #[arg(long)]
        scenario: Option<String>,
    },
    /// Scenarios: what-ifs that are kept under a name
    #[command(subcommand)]
    Scenario(ScenarioCommand),
    /// Decisions recorded on what is left out: no, not now, yes
    #[command(subcommand)]
    Verdict(VerdictCommand),
    /// The story: the pages the plan is presented on
    #[command(subcommand)]
    Story(StoryCommand),
    /// Write the story as one PDF in 16:9, or one page of it as PDF, SVG or PNG
    Present(crate::story::Presenting),
    /// Ask what if: plan with changes on top of the roadmap and say what becomes different
    #[command(after_help = WHAT_IF)]
    WhatIf {
        /// The document
        file: PathBuf,
        /// The changes, such as "budget -20% and without \"Data mesh\""
        text: String,
        /// Make the changes in the document, with the new plan; one undo takes back both
        #[arg(long)]
        adopt: bool,
        /// Take a plan that is nearly as good, if it changes less of the plan as it is
        #[arg(long)]
        closer: bool,
        /// Seconds after which the best plan found is kept, such as 10 or 10s or 2m
        #[arg(long, value_parser = seconds)]
        time_limit: Option<f64>,
    },
    /// Write a chart as SVG, PNG, PDF or CSV
    Chart {
        /// The document
        file: PathBuf,
        /// Which chart
        #[arg(long, value_parser = CHARTS)]
        chart: String,
        /// The file to write; its ending says the format
        #[arg(long)]
        out: PathBuf,
        /// Size of the page
        #[arg(long, default_value = "16:9", value_parser = ["16:9", "4:3", "A4", "A3"])]
        size: String,
        /// Theme of the picture
        #[arg(long, default_value = "light", value_parser = ["light", "dark"])]
        theme: String,
        /// The scenario that difference and value-curve compare with the plan
        #[arg(long)]
        scenario: Option<String>,
        /// The what-if that they compare, such as "budget -20%"
        #[arg(long, conflicts_with = "scenario")]
        what_if: Option<String>,
        /// What the value curve is drawn over
        #[arg(long, default_value = "money", value_parser = ["money", "time"])]
        over: String,
        /// In which order price-of-yes lists what is left out: by the price of a yes, or by the value left out
        #[arg(long, default_value = "price", value_parser = ["price", "value"])]
        order: String,
        /// Seconds that proving each answer may take, of frontier and price-of-yes
        #[arg(long, default_value = "5s", value_parser = seconds)]
        prove: f64,
        /// Which futures fan and tornado show
        #[command(flatten)]
        futures: crate::simulate::Drawn,
    },
    /// Say how sure the plan is: draw many futures from what is estimated, and what matters most in them
    Simulate {
        /// The document
        file: PathBuf,
        #[command(flatten)]
        futures: crate::simulate::Drawn,
        /// Also look for a plan of nearly the same value that holds better in bad futures
        #[arg(long)]
        robust: bool,
    },
    /// Say why an investment is in the plan, or not, and why there
    Why {
        /// The document
        file: PathBuf,
        /// Id of the investment
        investment: String,
    },
    /// Answer by planning again: why an investment is in or not, or (without one) what limits the plan
    Explain {
        /// The document
        file: PathBuf,
        /// Name or id of an investment; without it, prices of what is left out, of limits and of decisions
        #[arg(long)]
        item: Option<String>,
        /// Seconds that proving each answer may take; without it 5s for one investment, none for the whole plan
        #[arg(long, value_parser = seconds)]
        prove: Option<f64>,
        /// What can be exchanged at nearly the same value, what cannot, and what never pays
        #[arg(long, conflicts_with = "item")]
        alternatives: bool,
        /// Whether the plan is more than the sum of its investments, and the fair share of each
        #[arg(long, conflicts_with_all = ["item", "alternatives", "prove"])]
        together: bool,
        /// What limits the plan in each period, and what one more of it there would buy
        #[arg(long, conflicts_with_all = ["item", "alternatives", "together"])]
        by_period: bool,
        /// What each rule costs: what switching it off would bring, and the three that it would pay most to relax
        #[arg(long, conflicts_with_all = ["item", "alternatives", "together", "by_period"])]
        rules: bool,
    },
    /// Plan at nine budgets from 60 % to 140 % and say what each buys; Ctrl-C keeps those that are done
    Frontier {
        /// The document
        file: PathBuf,
        /// Seconds that proving each plan may take
        #[arg(long, default_value = "5s", value_parser = seconds)]
        prove: f64,
    },
    /// Pin an investment to the period in which it starts
    Pin {
        /// The document
        file: PathBuf,
        /// Id of the investment
        investment: String,
        /// Number of the period, from 0, or its name, such as "Q3 2027"
        period: String,
        /// Only say what it would cost, or why it cannot start there
        #[arg(long)]
        price: bool,
    },
    /// Where no plan fits: name what stands against each other, and single changes that help, each tried
    Offers {
        /// The document
        file: PathBuf,
        /// Id of the investment that was decided on; without it, that of the last decision
        #[arg(long)]
        about: Option<String>,
        /// Make this change, counted from 1 as listed
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
        take: Option<u16>,
    },
    /// Lock an investment where the plan has it, so that nothing moves it
    Lock {
        /// The document
        file: PathBuf,
        /// Id of the investment
        investment: String,
    },
    /// Exclude an investment from the plan
    Exclude {
        /// The document
        file: PathBuf,
        /// Id of the investment
        investment: String,
    },
    /// Lift the decision on an investment
    Lift {
        /// The document
        file: PathBuf,
        /// Id of the investment
        investment: String,
    },
    /// Promise the ends that the investments of the plan have now; later plans do not move what was promised
    Promise {
        /// The document
        file: PathBuf,
    },
    /// Show or change a table of the roadmap: capabilities, investments, funds, pools, outcomes, effects, steps,
    /// measured values, commitments, stakeholders, stances, contracts, stages, lifts, principles, practices, themes,
    /// companions, briefs, statements, surveys, answers, assessments, zones, placements, teams, bridges, skills, ranks,
    /// ownerships, blades, influences, pushes drivers, comparisons, driver_links keys, loops, shortenings, cycles,
    /// assumptions, debts, repayments
    #[command(subcommand)]
    Grid(crate::grid::GridCommand),
    /// Pick capabilities from the starter catalogue, or use one of one's own
    #[command(subcommand)]
    Catalogue(crate::catalogue::CatalogueCommand),
    /// Say what gets through the stages of making software, which limits when, and what would lift it
    Stages(crate::stages::StagesCommand),
    /// Say how culture and safety stand as teams answered, and what would help where they are weakest
    Culture(crate::culture::CultureCommand),
    /// Say what is said and what is seen of capabilities and what the gap is worth, or take over the levels that were seen
    Knowing(crate::knowing::KnowingCommand),
    /// Say how the management flywheel gathers speed, which blade is the weakest, and what turns it most
    Flywheel(crate::flywheel::FlywheelCommand),
    /// Say how much each driver of the business weighs and what outcomes would be worth by them, or weigh outcomes so
    Drivers(crate::drivers::DriversCommand),
    /// Say how the four delivery metrics stand, what would move them, and where speed came at the cost of stability
    Delivery(crate::delivery::DeliveryCommand),
    /// Say how soon feedback of each kind comes, of which none does, and what would shorten it
    Feedback(crate::feedback::FeedbackCommand),
    /// Say what the plan makes possible next and what came of the cycles before, or begin the next cycle as a new document
    Cycle(crate::cycle::CycleCommand),
    /// Say what the plan stands on that is not known yet, and what of it to test first
    Assumptions(crate::assumptions::AssumptionsCommand),
    /// Say what technical debt comes to: what is owed, what it takes of people, and when leaving it tips
    Debt(crate::debt::DebtCommand),
    /// Take back the last step
    Undo {
        /// The document
        file: PathBuf,
    },
    /// Do again what was undone last
    Redo {
        /// The document
        file: PathBuf,
    },
    /// List what the document was like before
    Versions {
        /// The document
        file: PathBuf,
    },
    /// Keep the document as it is now under a name
    RestorePoint {
        /// The document
        file: PathBuf,
        /// The name, such as "Before the offsite"
        name: String,
    },
    /// Say in words what became different since a version
    Difference {
        /// The document
        file: PathBuf,
        /// Number of the version, as listed
        version: String,
    },
    /// Restore a version as a new document
    Restore {
        /// The document
        file: PathBuf,
        /// Number of the version, as listed
        version: String,
        /// The document to make (.cairn)
        #[arg(long)]
        out: PathBuf,
    },
    /// Make a new document of what a damaged one still holds, or of its newest intact copy
    Recover {
        /// The damaged file
        file: PathBuf,
        /// The document to make (.cairn)
        #[arg(long)]
        out: PathBuf,
    },
    /// Call a command by name with a request in JSON, as the window does
    Call {
        /// Name of the command; `cairn call list '{}'` lists them
        name: String,
        /// The request
        request: String,
        /// The document to open first
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Make a new document of your own with money, time and people; what is not said is answered as usual
    Start {
        /// The document to make (.cairn)
        file: PathBuf,
        /// Name of the roadmap
        #[arg(long)]
        name: Option<String>,
        /// Currency, by its code of three letters
        #[arg(long)]
        currency: Option<String>,
        /// First month of the fiscal year, 1 to 12
        #[arg(long)]
        fiscal_year_start: Option<u8>,
        /// First month of the first quarter, such as 2027-01
        #[arg(long)]
        first: Option<String>,
        /// Number of quarters
        #[arg(long)]
        periods: Option<u16>,
        /// Money in each quarter, such as 500k
        #[arg(long)]
        budget: Option<String>,
        /// A pool of people, such as "Platform=6"; may be said several times
        #[arg(long = "pool", value_parser = pool)]
        pools: Vec<(String, String)>,
    },
    /// Find investments, capabilities, outcomes, outputs, steps, funds and pools by their names
    Find {
        /// The document
        file: PathBuf,
        /// Words or beginnings of words; without any, everything
        words: Vec<String>,
        /// How many are shown at most
        #[arg(long, default_value_t = 50)]
        most: u16,
    },
    /// Show the settings of this computer, or change some: theme=dark language=fr density=compact motion=reduced
    /// single-keys=off zoom=150
    Settings {
        /// The settings to change
        #[arg(value_parser = crate::keeping::assignment)]
        changes: Vec<(String, serde_json::Value)>,
    },
    /// List the documents that were open lately in the window
    Recent {
        /// Take all of them off the list instead; the files stay
        #[arg(long)]
        forget: bool,
    },
    /// List what others made that is part of Cairn, with licences
    Licences,
    /// Print the JSON schema of the exchange format
    Schema,
    /// Measure the engine on a generated or given instance; prints one record
    #[command(subcommand)]
    Bench(Bench),
}

/// "Platform=6" as name and people.
fn pool(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').map(|(name, people)| (name.to_owned(), people.to_owned()));
    pair.ok_or_else(|| say!("write-pool"))
}

/// "10", "10s", "2m" or "500ms" as seconds.
pub(crate) fn seconds(text: &str) -> Result<f64, String> {
    let (number, factor) = [("ms", 0.001), ("s", 1.0), ("m", 60.0)]
        .into_iter()
        .find_map(|(unit, factor)| Some((text.strip_suffix(unit)?, factor)))
        .unwrap_or((text, 1.0));
    let seconds = number.trim().parse::<f64>().ok().map(|number| number * factor);
    match seconds {
        Some(seconds) if seconds > 0.0 && seconds <= 86_400.0 => Ok(seconds),
        _ => Err(say!("write-time")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn times_are_written_with_or_without_a_unit() {
        assert_eq!(seconds("10"), Ok(10.0));
        assert_eq!(seconds("500ms"), Ok(0.5));
        assert_eq!(seconds("2m"), Ok(120.0));
        assert!(
            seconds("soon").is_err() && seconds("0").is_err() && seconds("-1s").is_err() && seconds("inf").is_err()
        );
    }
}
