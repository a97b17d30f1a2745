//! The messages of this crate: `messages/en` and `messages/fr`.

model::messages!(
    "answers",
    "screens",
    "compare",
    "documents",
    "tables",
    "measured",
    "commitments",
    "catalogue",
    "stakeholders",
    "contracts",
    "rules",
    "stages",
    "beliefs",
    "briefs",
    "culture",
    "zones",
    "skills",
    "delivery",
    "feedback",
);
