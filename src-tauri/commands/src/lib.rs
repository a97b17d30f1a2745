//! Everything a user can ask for, without a window or a terminal.
//!
//! One file per subject; [`registry::COMMANDS`] is the list that the window, the command line and the
//! tests walk. A command takes the open [`Session`], its [`Host`] and a record from [`wire`], and gives
//! a record back. Deliberately not here: dialogs, printing, SQL, rows and columns, pixels.

mod answers;
mod assumptions_view;
mod beliefs_view;
mod brief_view;
mod catalogue;
mod charting;
mod comparing;
mod contract_view;
mod culture_view;
mod cycles_view;
mod debt_view;
mod deciding;
mod delivery_view;
mod documents;
mod drivers_view;
mod expecting;
mod failing;
mod feedback_view;
mod files;
mod finding;
mod flywheel_view;
mod futures;
mod grid_view;
mod grids;
mod hindering;
pub mod host;
mod inspecting;
mod knowing_view;
mod licences;
mod loads;
mod mastery_view;
mod messages;
mod people_view;
mod places;
mod planning;
mod promising;
mod recent;
pub mod registry;
mod sample;
mod scenarios;
mod screen;
pub mod session;
mod settings;
mod stages_view;
mod starting;
mod story;
mod systems;
mod verdicts;
mod versions;
mod what_if;
pub mod wire;
mod zones_view;

pub use failing::{FailureClass, Refusal};
pub use host::Host;
pub use places::{local_data, system_language};
pub use recent::recent_path;
pub use registry::{COMMANDS, Command, PathUse, call};
pub use session::Session;
pub use settings::zoom;
pub use storage::LocalData;
