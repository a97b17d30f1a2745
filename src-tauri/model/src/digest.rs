//! The digest of a roadmap: what a plan was made from, in 64 characters.

use sha2::{Digest, Sha256};

use crate::Roadmap;

/// SHA-256 (FIPS 180-4) of the roadmap's canonical JSON, as 64 hexadecimal digits.
///
/// What is uncertain is no part of it: plans are made as if everything came out as is likely, so an estimate that
/// changes leaves a plan as right as it was. The order of every other list counts. Names and notes count too: a plan whose names have changed is shown
/// with the new names, but no longer claims to be made from these inputs.
#[must_use]
pub fn digest(roadmap: &Roadmap) -> String {
    let without;
    let planned = if roadmap.is_uncertain() {
        without = Roadmap { estimates: vec![], shocks: vec![], ..roadmap.clone() };
        &without
    } else {
        roadmap
    };
    let json = serde_json::to_vec(planned).expect("a roadmap holds only text, numbers and lists");
    Sha256::digest(&json).iter().map(|byte| format!("{byte:02x}")).collect()
}
