//! Rows and nouns: one file per noun, each with its `write` and its `read`.
//!
//! Reading trusts nothing: ids, words and ranges are checked again, and every fault names its table and
//! row. The order in `write_roadmap` is that of the foreign keys. Deliberately not here: which rows an
//! operation touches (see `operation`).

pub(crate) mod amount;
pub(crate) mod capability;
pub(crate) mod decision;
pub(crate) mod effect;
mod field;
pub(crate) mod fund;
pub(crate) mod investment;
pub(crate) mod left_out;
pub(crate) mod meta;
pub(crate) mod need;
pub(crate) mod operation;
pub(crate) mod outcome;
pub(crate) mod output;
pub(crate) mod plan;
pub(crate) mod pool;
pub(crate) mod settings;
pub(crate) mod step;
mod word;

use model::Roadmap;
use rusqlite::Connection;

pub(crate) use field::{Fields, TableError, read_rows};

/// Tables of the roadmap, those that refer before those they refer to.
const CHILDREN_FIRST: [&str; 17] = [
    "decision",
    "step",
    "need",
    "effect",
    "outcome",
    "investment_output",
    "investment_effort_amount",
    "investment_effort",
    "investment_cost_amount",
    "investment_cost",
    "investment",
    "output",
    "pool_capacity",
    "pool",
    "fund_limit",
    "fund",
    "capability",
];

/// Writes a whole roadmap in place of the one that is there.
pub(crate) fn replace_roadmap(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    for table in CHILDREN_FIRST {
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
    decision::write(connection, &roadmap.decisions)
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
    })
}

/// The position of the item `index` places after `first`.
fn position(first: usize, index: usize) -> i64 {
    i64::try_from(first + index).expect("a list in memory has fewer than 2^63 items")
}
