//! Journeys on the real window: the real binary under a display, driven through WebDriver.
//!
//! Each journey has a data folder and a driver of its own, so that it meets Cairn as a newcomer does.
//! Screenshots are kept in `ui/test-output`. Needs a display, `tauri-driver` and `WebKitWebDriver`; see
//! `make test`. Deliberately not here: what native dialogs do (they belong to the system), and anything
//! that can be tested without a window. `figures` is no journey: it measures, and `make bench` runs it.

mod figures;
mod gestures;
mod journeys;
mod journeys_access;
mod journeys_altitude;
mod journeys_around;
mod journeys_assumptions;
mod journeys_beliefs;
mod journeys_catalogue;
mod journeys_commitments;
mod journeys_compare;
mod journeys_contracts;
mod journeys_crash;
mod journeys_culture;
mod journeys_cycles;
mod journeys_debt;
mod journeys_delivery;
mod journeys_documents;
mod journeys_drivers;
mod journeys_feedback;
mod journeys_flywheel;
mod journeys_grids;
mod journeys_hand;
mod journeys_hours;
mod journeys_keyboard;
mod journeys_knowing;
mod journeys_present;
mod journeys_rules;
mod journeys_screens;
mod journeys_skills;
mod journeys_stages;
mod journeys_stakeholders;
mod journeys_two_windows;
mod journeys_what_if;
mod journeys_zones;
mod laws;
mod window;
