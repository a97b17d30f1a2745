//! The messages of this crate: `messages/en` and `messages/fr`.

model::messages!(
    "headlines",
    "investments",
    "roadmap",
    "difference",
    "flow",
    "loads",
    "maturity",
    "needs",
    "futures",
    "compare",
    "frame",
    "measured",
    "commitments",
    "stakeholders",
    "scorecard",
    "throughput",
    "contracts",
    "principles",
    "alignment",
    "briefs",
);
