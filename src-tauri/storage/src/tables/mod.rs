//! Rows and nouns: one file per noun, each with its `write` and its `read`.
//!
//! Reading trusts nothing: ids, words and ranges are checked again, and every fault names its table and
//! row. The order in `write_roadmap` is that of the foreign keys. Deliberately not here: which rows an
//! operation touches (see `operation`).

pub(crate) mod amount;
mod assessment;
mod assumption;
pub(crate) mod beliefs;
pub(crate) mod brief;
pub(crate) mod capability;
pub(crate) mod commitment;
pub(crate) mod contract;
mod cycle;
mod debt;
pub(crate) mod decision;
mod delivery_key;
pub(crate) mod drivers;
pub(crate) mod effect;
pub(crate) mod estimate;
mod feedback;
mod field;
mod flywheel;
pub(crate) mod fund;
pub(crate) mod investment;
pub(crate) mod left_out;
pub(crate) mod mastery;
pub(crate) mod measured;
pub(crate) mod meta;
pub(crate) mod need;
pub(crate) mod operation;
pub(crate) mod outcome;
pub(crate) mod output;
pub(crate) mod plan;
pub(crate) mod pool;
pub(crate) mod rule;
pub(crate) mod scenario;
pub(crate) mod settings;
pub(crate) mod shock;
pub(crate) mod stage;
pub(crate) mod stakeholder;
pub(crate) mod step;
pub(crate) mod story;
pub(crate) mod survey;
pub(crate) mod verdict;
mod word;
pub(crate) mod zones;

use model::Roadmap;
use rusqlite::Connection;

use crate::content::Content;

pub(crate) use field::{Fields, TableError, read_rows};

/// Lists of the roadmap, those that are referred to before those that refer.
const LISTS: [&str; 69] = [
    "capability",
    "fund",
    "fund_limit",
    "pool",
    "pool_capacity",
    "output",
    "investment",
    "investment_cost",
    "investment_cost_amount",
    "investment_effort",
    "investment_effort_amount",
    "investment_output",
    "outcome",
    "effect",
    "effect_together",
    "need",
    "step",
    "decision",
    "rule",
    "rule_investment",
    "rule_level",
    "estimate",
    "shock",
    "scenario",
    "scenario_start",
    "verdict",
    "story_page",
    "measured",
    "measured_value",
    "commitment",
    "stakeholder",
    "stance",
    "stage",
    "lift",
    "contract",
    "principle",
    "practice",
    "theme",
    "companion",
    "brief",
    "statement",
    "survey",
    "answer",
    "assessment",
    "zone",
    "placement",
    "team",
    "talk",
    "bridge",
    "bridge_team",
    "skill",
    "rank",
    "expectation",
    "ownership",
    "blade",
    "influence",
    "push",
    "driver",
    "comparison",
    "driver_link",
    "delivery_key",
    "feedback_loop",
    "shortening",
    "cycle",
    "cycle_outcome",
    "lasting_worth",
    "assumption",
    "debt",
    "repayment",
];

/// Tables of roadmap and plan, those that are referred to before those that refer.
pub(crate) fn parents_first() -> impl Iterator<Item = &'static str> {
    ["settings"].into_iter().chain(LISTS).chain(["plan", "plan_start", "plan_left_out"])
}

/// Writes a whole roadmap in place of the one that is there.
pub(crate) fn replace_roadmap(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    for table in LISTS.into_iter().rev() {
        connection.execute(&format!("DELETE FROM {table}"), [])?;
    }
    settings::write(connection, &roadmap.settings)?;
    capability::write(connection, &roadmap.capabilities, 0)?;
    fund::write(connection, &roadmap.funds)?;
    pool::write(connection, &roadmap.pools)?;
    output::write(connection, &roadmap.outputs, 0)?;
    investment::write(connection, &roadmap.investments, 0)?;
    outcome::write(connection, &roadmap.outcomes)?;
    effect::write(connection, &roadmap.effects)?;
    need::write(connection, &roadmap.needs, 0)?;
    step::write(connection, &roadmap.steps)?;
    decision::write(connection, &roadmap.decisions)?;
    rule::write(connection, &roadmap.rules)?;
    estimate::write(connection, &roadmap.estimates)?;
    shock::write(connection, &roadmap.shocks)?;
    scenario::write(connection, &roadmap.scenarios)?;
    verdict::write(connection, &roadmap.verdicts)?;
    story::write(connection, &roadmap.story)?;
    measured::write(connection, &roadmap.measured)?;
    commitment::write(connection, &roadmap.commitments)?;
    stakeholder::write(connection, &roadmap.stakeholders, &roadmap.stances)?;
    contract::write(connection, &roadmap.contracts)?;
    stage::write(connection, &roadmap.stages, &roadmap.lifts)?;
    beliefs::write(connection, roadmap)?;
    brief::write(connection, &roadmap.briefs)?;
    survey::write(connection, roadmap)?;
    assessment::write(connection, &roadmap.assessments)?;
    zones::write(connection, roadmap)?;
    mastery::write(connection, roadmap)?;
    flywheel::write(connection, roadmap)?;
    drivers::write(connection, roadmap)?;
    delivery_key::write(connection, &roadmap.keys)?;
    feedback::write(connection, roadmap)?;
    cycle::write(connection, roadmap)?;
    assumption::write(connection, &roadmap.assumptions)?;
    debt::write(connection, roadmap)
}

/// Writes a whole document into empty tables.
pub(crate) fn write_all(connection: &Connection, content: &Content) -> rusqlite::Result<()> {
    replace_roadmap(connection, &content.roadmap)?;
    if let Some(plan) = &content.plan {
        plan::write(connection, plan)?;
    }
    operation::write(connection, &content.history.for_file())?;
    meta::write(connection, &content.meta, &content.digest())
}

/// Writes the rows of roadmap and plan that differ between two contents.
pub(crate) fn write_difference(connection: &Connection, before: &Content, after: &Content) -> rusqlite::Result<()> {
    let rest = |roadmap: &Roadmap| Roadmap {
        decisions: vec![],
        scenarios: vec![],
        verdicts: vec![],
        story: vec![],
        measured: vec![],
        commitments: vec![],
        ..roadmap.clone()
    };
    if before.roadmap != after.roadmap {
        if rest(&before.roadmap) == rest(&after.roadmap) {
            decision::write(connection, &after.roadmap.decisions)?;
            scenario::write(connection, &after.roadmap.scenarios)?;
            verdict::write(connection, &after.roadmap.verdicts)?;
            story::write(connection, &after.roadmap.story)?;
            measured::write(connection, &after.roadmap.measured)?;
            commitment::write(connection, &after.roadmap.commitments)?;
        } else {
            replace_roadmap(connection, &after.roadmap)?;
        }
    }
    match &after.plan {
        plan if *plan == before.plan => Ok(()),
        Some(plan) => plan::write(connection, plan),
        None => plan::remove(connection),
    }
}

/// Reads the roadmap.
pub(crate) fn read_roadmap(connection: &Connection) -> Result<Roadmap, TableError> {
    Ok(Roadmap {
        settings: settings::read(connection)?,
        capabilities: capability::read(connection)?,
        investments: investment::read(connection)?,
        outputs: output::read(connection)?,
        outcomes: outcome::read(connection)?,
        effects: effect::read(connection)?,
        needs: need::read(connection)?,
        funds: fund::read(connection)?,
        pools: pool::read(connection)?,
        steps: step::read(connection)?,
        decisions: decision::read(connection)?,
        rules: rule::read(connection)?,
        estimates: estimate::read(connection)?,
        shocks: shock::read(connection)?,
        scenarios: scenario::read(connection)?,
        verdicts: verdict::read(connection)?,
        story: story::read(connection)?,
        measured: measured::read(connection)?,
        commitments: commitment::read(connection)?,
        stakeholders: stakeholder::read(connection)?,
        stances: stakeholder::read_stances(connection)?,
        stages: stage::read(connection)?,
        lifts: stage::read_lifts(connection)?,
        contracts: contract::read(connection)?,
        principles: beliefs::read_principles(connection)?,
        practices: beliefs::read_practices(connection)?,
        themes: beliefs::read_themes(connection)?,
        companions: beliefs::read_companions(connection)?,
        briefs: brief::read(connection)?,
        statements: survey::read_statements(connection)?,
        surveys: survey::read_surveys(connection)?,
        answers: survey::read_answers(connection)?,
        assessments: assessment::read(connection)?,
        zones: zones::read_zones(connection)?,
        placements: zones::read_placements(connection)?,
        teams: zones::read_teams(connection)?,
        talks: zones::read_talks(connection)?,
        bridges: zones::read_bridges(connection)?,
        skills: mastery::read_skills(connection)?,
        ranks: mastery::read_ranks(connection)?,
        expectations: mastery::read_expectations(connection)?,
        ownerships: mastery::read_ownerships(connection)?,
        blades: flywheel::read_blades(connection)?,
        influences: flywheel::read_influences(connection)?,
        pushes: flywheel::read_pushes(connection)?,
        drivers: drivers::read_drivers(connection)?,
        comparisons: drivers::read_comparisons(connection)?,
        driver_links: drivers::read_links(connection)?,
        keys: delivery_key::read(connection)?,
        loops: feedback::read_loops(connection)?,
        shortenings: feedback::read_shortenings(connection)?,
        cycles: cycle::read(connection)?,
        lasting: cycle::read_lasting(connection)?,
        assumptions: assumption::read(connection)?,
        debts: debt::read_debts(connection)?,
        repayments: debt::read_repayments(connection)?,
    })
}

/// The position of the item `index` places after `first`.
fn position(first: usize, index: usize) -> i64 {
    i64::try_from(first + index).expect("a list in memory has fewer than 2^63 items")
}
