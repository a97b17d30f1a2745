//! The messages of this crate: `messages/en` and `messages/fr`.

crate::messages!(
    "words",
    "names",
    "kinds",
    "problems",
    "rules",
    "what-ifs",
    "futures",
    "differences",
    "subjects",
    "measured",
    "commitments",
    "systems",
    "stakeholders",
    "stages",
    "beliefs",
    "briefs",
    "mastery",
    "contracts",
    "rules-of-the-user",
);
