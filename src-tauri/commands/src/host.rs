//! What a command may ask of the program it runs in: clock, identity, progress, cancel. Nothing else.

use crate::wire::PlanProgress;

/// The program around the commands: the window, the terminal, or a test.
pub trait Host {
    /// The present time as ISO 8601 text with the offset from UTC ("2026-11-21T14:02:05+01:00").
    fn now(&self) -> String;

    /// A new id for a document, never given before.
    fn new_document_id(&self) -> String;

    /// Called a few times per second while a search runs.
    fn progress(&self, progress: PlanProgress);

    /// Whether the running command should stop and keep what it has.
    fn is_cancelled(&self) -> bool;
}
