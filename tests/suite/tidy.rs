//! The laws of `ARCHITECTURE.md` and the habits of the house, each as a test.
//!
//! A check is a function from texts to complaints, so that each test has a twin that shows it can fail.
//! Deliberately not here: what the compiler and clippy already refuse, and what programs do.
//! One module per kind of law: who may know whom, what sources may say, what the window may do, whether
//! the map is true, how files look.

mod crates;
pub(crate) mod files;
mod house_style;
mod licences;
mod map;
mod messages;
mod sentences;
mod sources;
mod window;

/// Fails with one line per complaint.
fn nothing_to_complain(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}
