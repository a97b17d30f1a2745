//! Native search on the instance: plans without an engine. [`greedy`] and [`anneal`] find starts; both are
//! exact in integers. [`repair`] begins with the plan before. Proof is not here.

pub mod anneal;
pub(crate) mod beside;
pub mod exchange;
#[cfg(test)]
pub(crate) mod exotic;
pub(crate) mod first;
pub mod greedy;
pub(crate) mod improve;
pub(crate) mod place;
pub(crate) mod repair;
mod room;
pub(crate) mod tally;
