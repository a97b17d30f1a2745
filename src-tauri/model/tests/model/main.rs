//! Tests of the model that need whole roadmaps: differences told, lookups by index, large roadmaps.
//!
//! Deliberately without other crates: chance, made roadmaps and the naive twin are here.

mod assessments;
mod assumptions;
mod beliefs;
mod briefs;
mod chains;
mod chance;
mod cycles;
mod debts;
mod delivery;
mod drivers;
mod every_field;
mod feedback;
mod flywheel;
mod french;
mod full_roadmap;
mod kept;
mod lookups;
mod made;
mod mastery;
mod naive;
mod plans_told;
mod support;
mod surveys;
mod systems;
mod throughput;
mod together;
mod told;
mod what_ifs;
mod zones;
