//! Who it takes, and whom it concerns: stakeholders, skills, management, culture, teams, practices.

use super::{Facts, System, not_yet};
use crate::say;

pub(super) fn lines(_: &Facts) -> Vec<System> {
    vec![
        not_yet(6, say!("system-stakeholders")),
        not_yet(19, say!("system-mastery")),
        not_yet(21, say!("system-flywheel")),
        not_yet(28, say!("system-culture")),
        not_yet(30, say!("system-practices")),
        not_yet(31, say!("system-teams")),
        not_yet(32, say!("system-feedback")),
    ]
}
