//! The digest of a roadmap: what a plan was made from, in 64 characters.

use sha2::{Digest, Sha256};

use crate::Roadmap;

/// SHA-256 (FIPS 180-4) of the canonical JSON of what planning looks at ([`Roadmap::inputs`]), as 64 hexadecimal
/// digits.
///
/// What is uncertain is no part of it: plans are made as if everything came out as is likely, so an estimate that
/// changes leaves a plan as right as it was. An assumption is part of it by what it takes from what effects are expected
/// to bring, and by nothing else. The order of every other list counts. Names and notes count too: a plan whose names have
/// changed is shown with the new names, but no longer claims to be made from these inputs.
#[must_use]
pub fn digest(roadmap: &Roadmap) -> String {
    let json = serde_json::to_vec(roadmap.inputs().as_ref()).expect("a roadmap holds only text, numbers and lists");
    Sha256::digest(&json).iter().map(|byte| format!("{byte:02x}")).collect()
}
