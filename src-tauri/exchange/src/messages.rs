//! The messages of this crate: `messages/en` and `messages/fr`.

model::messages!(
    "files",
    "cells",
    "grids",
    "measured",
    "commitments",
    "catalogue",
    "stakeholders",
    "rules",
    "contracts",
    "stages",
    "beliefs",
    "briefs",
    "surveys",
    "zones",
    "skills",
    "flywheel",
    "drivers",
    "delivery",
    "feedback",
    "debts",
);
