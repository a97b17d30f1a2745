//! The usual statements about culture and safety, added to a roadmap in one go.
//!
//! They are a place to begin, in our own words: six about what R. Westrum (2004) tells generative organisations by, and six
//! about what A. Edmondson (1999) calls psychological safety; each is there to be changed. Deliberately not here: which
//! capability makes which of them truer, which nobody can know but those who work there.

use model::survey::MOST_STATEMENTS;
use model::{About, Roadmap, Statement, StatementId, say};

use crate::free_id::FreeIds;

fn usual() -> [(About, String); 12] {
    [
        (About::Culture, say!("usual-bad-news")),
        (About::Culture, say!("usual-information")),
        (About::Culture, say!("usual-responsibility")),
        (About::Culture, say!("usual-across-teams")),
        (About::Culture, say!("usual-failure")),
        (About::Culture, say!("usual-new-ideas")),
        (About::Safety, say!("usual-mistakes")),
        (About::Safety, say!("usual-hard-questions")),
        (About::Safety, say!("usual-different")),
        (About::Safety, say!("usual-risk")),
        (About::Safety, say!("usual-help")),
        (About::Safety, say!("usual-skills")),
    ]
}

/// The roadmap with those of the usual statements that it does not have by name, after its own, and how many were added.
#[must_use]
pub fn with_usual_statements(roadmap: &Roadmap) -> (Roadmap, usize) {
    let mut all = roadmap.clone();
    let mut free = FreeIds::default();
    for (about, name) in usual() {
        let is_there = all.statements.iter().any(|known| known.name.trim().to_lowercase() == name.to_lowercase());
        if is_there || all.statements.len() >= MOST_STATEMENTS {
            continue;
        }
        let id = free.find(&name, |id| all.statements.iter().any(|known| known.id.as_str() == id));
        let id = StatementId::try_from(id.as_str()).expect("a slug is a valid id");
        all.statements.push(Statement { id, name, about, capability: None });
    }
    let added = all.statements.len() - roadmap.statements.len();
    (all, added)
}
