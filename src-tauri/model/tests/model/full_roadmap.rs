//! A roadmap that fills every field there is: what tests of fields begin with.

use serde_json::{Value, json};

/// A roadmap in which every field has a value that is not its default.
pub fn full() -> Value {
    let mut all = json!({
        "settings": {
            "name": "Full", "currency": "EUR", "period_length": "quarter", "fiscal_year_start": 1,
            "first_period": "2027-01", "periods": 4, "discount_per_year": 800, "is_sample": true,
            "stage_unit": "changes", "least_group": 6
        },
        "capabilities": [
            {"id": "identity", "name": "Identity", "axis": "architecture", "now": 1, "next": 2, "target": 3},
            {"id": "delivery", "name": "Delivery", "axis": "methods", "now": 0, "next": 1, "target": 4}
        ],
        "investments": [
            {
                "id": "sso", "name": "SSO", "axis": "architecture", "kind": "enable", "duration": 2,
                "cost": [
                    {"fund": "change", "per_period": [6_000_000, 6_000_000]},
                    {"fund": "run", "per_period": [0, 100_000]}
                ],
                "effort": [
                    {"pool": "platform", "per_period": [200, 150]},
                    {"pool": "product", "per_period": [50, 50]}
                ],
                "outputs": ["identity-2", "login"],
                "note": "One login for everything."
            },
            {"id": "directory", "name": "Directory", "axis": "skills", "kind": "run", "duration": 1,
                "not_before": 1, "done_by": 2, "note": "Who is who."},
            {"id": "audit", "name": "Audit", "axis": "skills", "kind": "run", "duration": 1,
                "not_before": 1, "done_by": 2, "note": "Who is who."}
        ],
        "outputs": [
            {"id": "identity-2", "name": "Identity 2", "made_by": "any",
                "kind": {"capability_level": {"capability": "identity", "level": 2}}},
            {"id": "login", "name": "Login", "kind": "deliverable"}
        ],
        "outcomes": [
            {"id": "lead-time", "name": "Lead time", "metric": "From idea to use", "unit": "days",
                "direction": "down", "baseline": 30_000, "target": 12_500, "worth": 100, "counts": "each_period"},
            {"id": "churn", "name": "Churn", "metric": "Customers lost", "unit": "%",
                "direction": "down", "baseline": 8_000, "target": 6_000, "worth": 50, "counts": "once"}
        ],
        "effects": [
            {"output": "login", "together_with": ["identity-2"], "outcome": "lead-time", "share": 2_500, "lag": 2, "confidence": 8_000},
            {"output": "identity-2", "outcome": "churn", "share": 1_000, "lag": 1, "confidence": 9_000}
        ],
        "needs": [
            {"investment": "sso", "on": {"investment": "directory"}, "lag": 2},
            {"investment": "directory", "on": {"capability": {"id": "delivery", "level": 1}}, "lag": 0}
        ],
        "funds": [
            {"id": "change", "name": "Change fund", "limit": [20_000_000, 20_000_000, 20_000_000, 10_000_000], "carry_over": true},
            {"id": "run", "name": "Run fund", "limit": [5_000_000, 5_000_000, 5_000_000, 5_000_000]}
        ],
        "pools": [
            {"id": "platform", "name": "Platform team", "capacity": [300, 300, 400, 400]},
            {"id": "product", "name": "Product team", "capacity": [100, 100, 100, 125]}
        ],
        "steps": [
            {"id": "first", "name": "First", "promise": "One login.", "last_period": 1, "least_worth": 10},
            {"id": "second", "name": "Second", "promise": "All of it.", "last_period": 3, "least_worth": 20}
        ],
        "decisions": [
            {"pin": {"investment": "sso", "start": 1}}, {"exclude": {"investment": "directory"}},
            {"lock": {"investment": "audit", "start": 2}}
        ],
        "rules": [
            {"id": "wip", "name": "Work in progress", "kind": {"at_work": {"most": 2}}, "among": {"axis": "skills"},
                "from": 1, "until": 3, "strictness": "soft", "price": 40, "reason": "Nobody finishes what everybody starts.",
                "category": "social", "source": "Board, March 2026"},
            {"id": "pair", "name": "One of two", "kind": {"choose": {"most": 1}},
                "among": {"investments": ["sso", "directory"]}, "strictness": "hard"},
            {"id": "ready", "name": "Ready", "kind": {"gate": {"levels": [
                {"capability": "delivery", "level": 1}, {"capability": "identity", "level": 2}]}},
                "among": {"kind": "enable"}, "strictness": "off", "category": "legal"},
            {"id": "calm", "name": "Calm", "kind": {"begin": {"most": 1}}, "among": {"zone": "access"},
                "strictness": "soft", "price": 15},
            {"id": "crew", "name": "Crew", "kind": {"begin": {"most": 2}}, "among": {"team": "keys"},
                "strictness": "off"},
            {"id": "together", "name": "Together", "kind": {"at_work": {"most": 3}}, "among": {"theme": "flow"},
                "strictness": "off"},
            {"id": "band", "name": "Band", "kind": {"take": {"of": {"pool": "platform"}, "most": 4_000}},
                "among": "uncertain", "strictness": "off"},
            {"id": "room", "name": "Room", "kind": {"keep": {"of": {"fund": "change"}, "least": 2_000}}, "among": "all",
                "strictness": "off"},
            {"id": "by-law", "name": "By law", "kind": "must", "among": {"investments": ["sso"]}, "until": 2,
                "strictness": "off", "category": "legal"},
            {"id": "bearable", "name": "Bearable", "kind": "change", "among": "all", "strictness": "off"},
            {"id": "behind", "name": "Behind", "kind": {"support": {"least": -3}}, "among": "all", "strictness": "off"},
            {"id": "at-stake", "name": "At stake", "kind": {"risk": {"most": 70_000}}, "among": "all", "strictness": "off"}
        ],
        "estimates": [
            {"investment": "sso", "cost": {"low": 8_000, "high": 15_000}, "duration": {"shortest": 1, "longest": 4},
                "effect": {"low": 7_000, "high": 12_000}, "feasible": 8_500, "spike": "directory"},
            {"investment": "directory", "feasible": 9_000}
        ],
        "shocks": [
            {"id": "cut", "name": "Budget cut", "chance": 2_000, "first": 1, "last": 2,
                "effect": {"fund_cut": {"fund": "change", "share": 2_500}}},
            {"id": "leave", "name": "Engineers leave", "chance": 1_000, "first": 0, "last": 3,
                "effect": {"pool_loss": {"pool": "platform", "share": 5_000}}},
            {"id": "freeze", "name": "Freeze", "chance": 500, "first": 2, "last": 2, "effect": {"delay": {"periods": 1}},
                "category": "social", "source": "Head of finance"}
        ],
        "scenarios": [
            {
                "name": "Less money", "what_if": "budget -20%", "sentence": "All funds 20 % lower in every quarter.",
                "kept": "2026-11-21T14:02:00Z",
                "plan": {
                    "starts": {"directory": 0}, "value": 250_000_000, "bound": 260_000_000, "proof": "bounded",
                    "spend": 12_000_000, "inputs": "abc"
                }
            },
            {
                "name": "Without", "what_if": "without @directory", "sentence": "“Directory” is left out.",
                "kept": "2026-11-21T14:03:00Z"
            }
        ],
        "verdicts": [
            {"investment": "directory", "says": {"not_now": {"look_again": 2}}, "reason": "Too early.",
                "decided": "2026-11-21"},
            {"investment": "sso", "says": "yes", "reason": "Pays at once.", "decided": "2026-11-22"}
        ],
        "story": [
            {"chart": "difference", "scenario": "Less money", "notes": "Ask first."},
            {
                "chart": "value_curve", "over_time": true, "notes": "Slowly.",
                "title": {"text": "Value comes early.", "written_for": "Half of the value is there by Q2 2027."}
            }
        ],
        "measured": [
            {"outcome": "churn", "values": {"0": 17_500, "1": 16_000}}
        ],
        "commitments": [
            {"investment": "directory", "known": 0, "promised": 1, "done": 2},
            {"investment": "sso", "known": 1}
        ],
        "stakeholders": [
            {"id": "council", "name": "Works council", "power": 4, "interest": 3, "bears": 5},
            {"id": "product", "name": "Product managers", "power": 2, "interest": 4}
        ],
        "stances": [
            {"stakeholder": "council", "investment": "sso", "leaning": -1, "load": 3},
            {"stakeholder": "product", "investment": "directory", "leaning": 1}
        ],
        "stages": [
            {"id": "build", "name": "Build", "capacity": 30},
            {"id": "test", "name": "Test", "capacity": 20}
        ],
        "lifts": [
            {"stage": "test", "capability": "identity", "per_level": 6}
        ],
        "contracts": [
            {"id": "promise", "name": "Promise to the board", "outcome": "lead-time", "least": {"share": 1_500}, "by": 3,
                "over": 2, "how": "Median of the tracker", "owner": "Head of delivery", "penalty": 5_000_000,
                "strictness": "soft", "price": 60},
            {"id": "loyal", "name": "Loyal customers", "outcome": "churn", "least": {"measure": 7_000},
                "strictness": "off"}
        ],
        "principles": [
            {"id": "learn", "name": "We learn from failure", "asked": 2},
            {"id": "own", "name": "Who builds it runs it"}
        ],
        "practices": [
            {"principle": "learn", "capability": "identity", "level": 2}
        ],
        "themes": [
            {"id": "platform", "name": "Platform", "gap": 0},
            {"id": "flow", "name": "Flow"}
        ],
        "companions": [
            {"theme": "platform", "capability": "identity"}
        ],
        "briefs": [
            {"investment": "sso", "product": "One sign-in", "users": "Everybody", "value": "A minute a day",
                "contract": "99.9 %", "excellence": "No password", "monitoring": "Failed sign-ins",
                "iteration": "Each quarter"}
        ]
    });
    // one macro takes only so many fields
    for more in [asked(), mastery(), flywheel(), drivers()] {
        all.as_object_mut().expect("a roadmap is an object").extend(more.as_object().cloned().unwrap_or_default());
    }
    all
}

/// Surveys, zones and teams in which every field has a value that is not its default.
fn asked() -> Value {
    json!({
        "statements": [
            {"id": "failure", "name": "We ask why, not who", "about": "culture", "capability": "identity"},
            {"id": "help", "name": "Asking for help is easy", "about": "safety"}
        ],
        "surveys": [
            {"id": "spring", "name": "Spring", "team": "Payments", "month": "2026-04", "people": 9},
            {"id": "own", "name": "Search", "month": "2026-10", "people": 8}
        ],
        "answers": [
            {"survey": "spring", "statement": "failure", "mean": 425, "spread": 130},
            {"survey": "own", "statement": "help", "mean": 510}
        ],
        "assessments": [
            {"id": "identity", "capability": "identity", "month": "2026-09", "assessor": "Operations", "declared": 3,
                "evidenced": 1, "evidence": "Sign-in log"},
            {"id": "identity-2", "capability": "identity", "month": "2026-10", "declared": 2, "evidenced": 2}
        ],
        "zones": [
            {"id": "access", "name": "Access", "team": "keys"},
            {"id": "billing", "name": "Billing"}
        ],
        "placements": [
            {"what": {"investment": "sso"}, "zone": "access"},
            {"what": {"capability": "identity"}, "zone": "access"}
        ],
        "teams": [
            {"id": "keys", "name": "Keys"},
            {"id": "money", "name": "Money"}
        ],
        "talks": [
            {"team": "keys", "with": "money"}
        ],
        "bridges": [
            {"investment": "sso", "teams": ["keys", "money"], "lag": 1}
        ]
    })
}

/// Skills, ranks and owners in which every field has a value that is not its default.
fn mastery() -> Value {
    json!({
        "skills": [
            {"id": "craft", "name": "Craft"}
        ],
        "ranks": [
            {"id": "senior", "name": "Senior", "track": "expert", "headcount": 3, "team": 1, "task": 2, "technology": 3,
                "time": 4, "responsibility": 2, "answers_for": "A part of it", "span": 3},
            {"id": "lead", "name": "Lead", "track": "management"}
        ],
        "expectations": [
            {"rank": "senior", "skill": "craft", "level": 3}
        ],
        "ownerships": [
            {"investment": "sso", "rank": "senior", "skill": "craft", "level": 2, "trains": "lead", "trained": 2,
                "mentors": 1}
        ],
        "keys": [
            {"key": "lead_time", "outcome": "lead-time", "scale": "linear"},
            {"key": "time_to_restore", "outcome": "churn", "scale": "log"}
        ],
        "loops": [
            {"id": "visits", "name": "Visits", "kind": "needs", "now": 43_200, "wanted": 1_440, "outcome": "lead-time"},
            {"id": "tests", "name": "Tests", "kind": "code", "now": 90}
        ],
        "shortenings": [
            {"loop": "visits", "investment": "sso", "to": 7_200},
            {"loop": "tests", "investment": "sso", "to": 30}
        ],
        "cycles": [
            {"id": "first", "name": "First", "began": "2026-01", "ended": "2026-07", "promised": 3_000_000,
                "reached": 2_000_000, "planned": 4, "done": 3, "review": "Less at once", "account": "One level",
                "outcomes": [{"name": "Lead time", "unit": "days", "baseline": 24_000, "promised": 12_000,
                    "reached": 14_500}]},
            {"id": "second", "name": "Second", "began": "2026-07", "ended": "2027-01"}
        ],
        "lasting": [
            {"capability": "identity", "per_level": 12}
        ],
        "assumptions": [
            {"id": "asked", "name": "They ask for it", "investment": "sso", "output": "login", "outcome": "lead-time",
                "confidence": 7_000, "test": "Ask them", "due": 2, "finding": "held", "found": 1, "note": "All of them"},
            {"id": "paid", "name": "They pay for it", "outcome": "churn", "confidence": 4_000}
        ],
        "debts": [
            {"id": "billing", "name": "Billing", "note": "One table for all.", "pool": "platform", "principal": 600, "interest": 40, "growth": 250},
            {"id": "scripts", "name": "Scripts", "note": "By hand.", "pool": "platform", "principal": 90, "interest": 10, "growth": 100}
        ],
        "repayments": [
            {"investment": "sso", "debt": "billing", "share": 6_000},
            {"investment": "sso", "debt": "scripts", "share": 10_000}
        ]
    })
}

/// A flywheel in which every field has a value that is not its default.
fn flywheel() -> Value {
    json!({
        "blades": [
            {"id": "alignment", "name": "Alignment", "start": 43},
            {"id": "vitality", "name": "Vitality", "start": 50}
        ],
        "influences": [
            {"from": "alignment", "to": "vitality", "strength": -2}
        ],
        "pushes": [
            {"investment": "sso", "blade": "alignment", "points": 3, "lag": 1}
        ]
    })
}

/// Drivers in which every field has a value that is not its default.
fn drivers() -> Value {
    json!({
        "drivers": [
            {"id": "growth", "name": "Growth", "kind": "threat", "importance": 60, "note": "Why"},
            {"id": "churn", "name": "Churn"}
        ],
        "comparisons": [
            {"driver": "growth", "than": "churn", "times": 3}
        ],
        "driver_links": [
            {"driver": "growth", "outcome": "lead-time", "share": 4000}
        ]
    })
}
