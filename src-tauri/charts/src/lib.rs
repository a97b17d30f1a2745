//! Charts of a plan: laid out once in floating-point coordinates into a [`Scene`], then written as SVG,
//! PNG or PDF, each with the table that says the same in figures.
//!
//! Deliberately not here: planning, files, the clock, anything that moves (hover and selection are the window's
//! overlay, placed from [`Chart::marks`]). Amounts get their words from `model::words`. Start at [`draw`], then
//! `roadmap` and `flow` (one folder per chart), `difference`, `value_curve`, `frontier` and `price_of_yes` (charts of
//! more than one plan, on what `sheet` shares), [`shares`] (the plan as a whole of parts), [`fan`] and [`tornado`] (the
//! plan in many futures), [`trajectories`]
//! (what was measured beside it), [`commitments`] (what was promised and is done), [`stakeholders`] (who has to be
//! won), [`contracts`] (what outcomes are held to), [`scorecard`] (the plan in a few numbers), [`throughput`] (which
//! stage limits), [`principles`] (what is lived), [`alignment`] (what grows together), [`briefs`] (what is known of
//! each investment), [`culture`] (what teams answered), [`knowing`] (what is said and what is seen), [`zones`] (what
//! happens where), [`congruence`] (who has to talk with whom), [`skills`] (who can own what), [`flywheel`] (how
//! management gathers speed), [`drivers`] (what moves the business), [`delivery`] (how fast and how stable),
//! [`feedback`] (how soon we learn), [`cycles`] (what becomes possible next), [`assumptions`] (what to test first),
//! [`debt`] (what leaving debt costs), `render` (one file per format).

pub mod alignment;
pub mod assumptions;
pub mod briefs;
mod cells;
mod chart;
mod colour;
mod column;
pub mod commitments;
pub mod congruence;
pub mod contracts;
pub mod culture;
pub mod cycles;
pub mod debt;
pub mod delivery;
pub mod describe;
pub mod drivers;
pub mod fan;
pub mod feedback;
mod flow;
pub mod flywheel;
mod font;
mod frame;
pub mod frontier;
pub mod isolate;
pub mod knowing;
mod load;
mod loads;
mod mark;
mod maturity;
mod messages;
mod needs;
mod options;
mod plotters_backend;
pub mod price_of_yes;
pub mod principles;
mod render;
mod roadmap;
pub mod scene;
pub mod scorecard;
pub mod sentence;
mod shapes;
pub mod shares;
mod sheet;
pub mod skills;
mod stack;
pub mod stakeholders;
mod state;
mod table;
mod theme;
pub mod throughput;
pub mod tornado;
pub mod trajectories;
pub mod value_curve;
pub mod zones;

pub use chart::{Chart, ChartError};
pub use colour::Colour;
pub use frontier::BudgetPoint;
pub use loads::{Resources, headline as loads_headline, under_table};
pub use mark::{Area, Mark, MarkKind};
pub use maturity::headline as maturity_headline;
pub use options::{ChartKind, Options, Purpose, Size, Subject, Theme, UnknownName};
pub use price_of_yes::{LeftOutOrder, PricedNo};
pub use roadmap::PeriodColumns;
pub use roadmap::difference::{self, Versus};
pub use scene::Scene;
pub use shares::FairShare;
pub use state::State;
pub use table::Table;
pub use value_curve::{Other, Over};

/// The load of every fund and pool in every period, as a table: what the strips under the roadmap show.
#[must_use]
pub fn loads_table(subject: &Subject) -> Table {
    load::table(subject)
}

/// Draws one chart of a plan.
///
/// The same subject and options give the same scene, and so the same bytes of SVG, PNG and PDF.
#[must_use]
pub fn draw(kind: ChartKind, subject: &Subject, options: &Options) -> Chart {
    match kind {
        ChartKind::Roadmap => roadmap::draw(subject, options),
        ChartKind::Flow => flow::draw(subject, options),
        ChartKind::Maturity => maturity::draw(subject, options),
        ChartKind::Needs => needs::draw(subject, options),
        ChartKind::Budget => loads::draw(subject, options, Resources::Funds),
        ChartKind::People => loads::draw(subject, options, Resources::Pools),
    }
}

/// Where the periods are on the roadmap that [`draw`] draws for the window, with the same subject and options.
#[must_use]
pub fn period_columns(subject: &Subject, options: &Options) -> PeriodColumns {
    roadmap::period_columns(subject, options)
}
