//! Native search on the instance: plans without an engine. Here: the greedy first plan.

pub mod greedy;
