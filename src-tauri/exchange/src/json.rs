//! A whole roadmap as JSON, with its plan if there is one: Cairn's own format, lossless both ways.
//!
//! The shape is that of the model's types, published as a JSON schema by [`schema`]. A file names its
//! format at its top; another number is another format and is refused by name. A plan is read as it
//! is: whether it holds is for `model::check_plan` to say.

use model::{LeftOutReason, Plan, Roadmap};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::strict::Strict;
use crate::text::{clean_line, shown};
use crate::{ExchangeError, limit};

/// The format that is read and written.
pub const FORMAT: &str = "cairn-roadmap-1";

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchanged {
    /// The roadmap.
    pub roadmap: Roadmap,
    /// The plan, unchecked.
    pub plan: Option<Plan>,
}

/// A roadmap for exchange, with its plan if there is one.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Roadmap of Cairn")]
#[expect(dead_code, reason = "the first two fields are there to be checked, not to be used")]
struct FileRead {
    /// Address of this schema, for editors. It is not opened.
    #[serde(rename = "$schema", default)]
    schema: Option<String>,
    /// Name and number of this format.
    #[schemars(extend("const" = FORMAT))]
    format: String,
    /// Everything a CTO has described.
    roadmap: Roadmap,
    /// A plan for this roadmap.
    #[serde(default)]
    plan: Option<Plan>,
}

#[derive(Serialize)]
struct FileWritten<'a> {
    format: &'static str,
    roadmap: &'a Roadmap,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<&'a Plan>,
}

/// Only the format, whatever else is there.
#[derive(Deserialize)]
struct FormatOnly {
    format: Option<String>,
}

/// Writes a roadmap, with its plan if there is one. The same input gives the same text.
#[must_use]
pub fn write(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    let file = FileWritten { format: FORMAT, roadmap, plan };
    let mut text = serde_json::to_string_pretty(&file).expect("a roadmap holds only text, numbers and lists");
    text.push('\n');
    text
}

/// Reads a roadmap, with its plan if there is one, and cleans its texts; ids stay as they are.
///
/// # Errors
/// If the text is too large, not JSON, in another format, or holds a field that is unknown, missing,
/// repeated or of the wrong kind. The message names the place.
pub fn read(text: &str) -> Result<Exchanged, ExchangeError> {
    let text = passed(text)?;
    // anything but an object with a text as its format is some other file
    match serde_json::from_str::<FormatOnly>(text).ok().and_then(|file| file.format) {
        None => return Err(ExchangeError::NoFormat),
        Some(format) if format != FORMAT => {
            let format = shown(&format, 64);
            return Err(ExchangeError::UnknownFormat { format });
        }
        Some(_) => {}
    }
    let file: FileRead = typed(text)?;
    refuse_long_lists(&file.roadmap)?;
    Ok(cleaned(Exchanged { roadmap: file.roadmap, plan: file.plan }))
}

/// Reads anything of one shape, as strictly as a roadmap.
pub(crate) fn read_strictly<T: DeserializeOwned>(text: &str) -> Result<T, ExchangeError> {
    typed(passed(text)?)
}

/// The text without its mark, if it is JSON of a size that is read.
fn passed(text: &str) -> Result<&str, ExchangeError> {
    if text.len() > limit::FILE {
        return Err(ExchangeError::TooLarge { mebibytes: limit::FILE / limit::MEBIBYTE });
    }
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(ExchangeError::Empty);
    }
    serde_json::from_str::<Strict>(text).map_err(|error| not_json(&error))?;
    Ok(text)
}

fn typed<T: DeserializeOwned>(text: &str) -> Result<T, ExchangeError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = shown(&error.path().to_string(), limit::SHOWN);
        let inner = error.into_inner();
        ExchangeError::WrongField { path, what: bare(&inner), line: inner.line(), column: inner.column() }
    })
}

/// Refuses lists beyond what a roadmap can hold: everything that looks through them would take for ever.
fn refuse_long_lists(roadmap: &Roadmap) -> Result<(), ExchangeError> {
    let lists = [
        ("capabilities", roadmap.capabilities.len(), limit::ITEMS),
        ("investments", roadmap.investments.len(), limit::INVESTMENTS),
        ("outputs", roadmap.outputs.len(), limit::ITEMS),
        ("outcomes", roadmap.outcomes.len(), limit::ITEMS),
        ("effects", roadmap.effects.len(), limit::NEEDS),
        ("needs", roadmap.needs.len(), limit::NEEDS),
        ("funds", roadmap.funds.len(), limit::ITEMS),
        ("pools", roadmap.pools.len(), limit::ITEMS),
        ("steps", roadmap.steps.len(), limit::ITEMS),
        ("decisions", roadmap.decisions.len(), limit::ITEMS),
        ("rules", roadmap.rules.len(), limit::ITEMS),
        ("estimates", roadmap.estimates.len(), limit::ITEMS),
        ("shocks", roadmap.shocks.len(), limit::ITEMS),
        ("scenarios", roadmap.scenarios.len(), limit::ITEMS),
        ("verdicts", roadmap.verdicts.len(), limit::ITEMS),
        ("story", roadmap.story.len(), limit::ITEMS),
        ("measured", roadmap.measured.len(), limit::ITEMS),
        ("commitments", roadmap.commitments.len(), limit::ITEMS),
        ("stakeholders", roadmap.stakeholders.len(), limit::ITEMS),
        ("stances", roadmap.stances.len(), limit::NEEDS),
        ("stages", roadmap.stages.len(), limit::ITEMS),
        ("lifts", roadmap.lifts.len(), limit::NEEDS),
        ("contracts", roadmap.contracts.len(), limit::ITEMS),
        ("principles", roadmap.principles.len(), limit::ITEMS),
        ("practices", roadmap.practices.len(), limit::NEEDS),
        ("themes", roadmap.themes.len(), limit::ITEMS),
        ("companions", roadmap.companions.len(), limit::NEEDS),
        ("briefs", roadmap.briefs.len(), limit::ITEMS),
        ("statements", roadmap.statements.len(), limit::ITEMS),
        ("surveys", roadmap.surveys.len(), limit::ITEMS),
        ("answers", roadmap.answers.len(), limit::NEEDS),
        ("assessments", roadmap.assessments.len(), limit::ITEMS),
        ("zones", roadmap.zones.len(), limit::ITEMS),
        ("placements", roadmap.placements.len(), limit::NEEDS),
        ("teams", roadmap.teams.len(), limit::ITEMS),
        ("talks", roadmap.talks.len(), limit::NEEDS),
        ("bridges", roadmap.bridges.len(), limit::ITEMS),
        ("skills", roadmap.skills.len(), limit::ITEMS),
        ("ranks", roadmap.ranks.len(), limit::ITEMS),
        ("expectations", roadmap.expectations.len(), limit::NEEDS),
        ("ownerships", roadmap.ownerships.len(), limit::ITEMS),
        ("blades", roadmap.blades.len(), limit::ITEMS),
        ("influences", roadmap.influences.len(), limit::NEEDS),
        ("pushes", roadmap.pushes.len(), limit::NEEDS),
        ("drivers", roadmap.drivers.len(), limit::ITEMS),
        ("comparisons", roadmap.comparisons.len(), limit::NEEDS),
        ("driver_links", roadmap.driver_links.len(), limit::NEEDS),
        ("keys", roadmap.keys.len(), limit::ITEMS),
        ("loops", roadmap.loops.len(), limit::ITEMS),
        ("shortenings", roadmap.shortenings.len(), limit::NEEDS),
        ("cycles", roadmap.cycles.len(), limit::ITEMS),
        ("lasting", roadmap.lasting.len(), limit::ITEMS),
        ("assumptions", roadmap.assumptions.len(), limit::ITEMS),
        ("debts", roadmap.debts.len(), limit::ITEMS),
        ("repayments", roadmap.repayments.len(), limit::NEEDS),
    ];
    match lists.into_iter().find(|(_, count, limit)| count > limit) {
        Some((list, count, limit)) => Err(ExchangeError::TooManyItems { list, count, limit }),
        None => Ok(()),
    }
}

/// The JSON schema (draft 2020-12) of what is read and written.
#[must_use]
pub fn schema() -> String {
    let schema = schemars::schema_for!(FileRead);
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    text.push('\n');
    text
}

fn not_json(error: &serde_json::Error) -> ExchangeError {
    ExchangeError::NotJson { what: bare(error), line: error.line(), column: error.column() }
}

/// The reader's words without the place, which is said apart.
fn bare(error: &serde_json::Error) -> String {
    let text = error.to_string();
    // the reader repeats what it found, however long that is and whatever is in it
    shown(text.rsplit_once(" at line ").map_or(text.as_str(), |(words, _)| words), limit::SHOWN)
}

fn cleaned(mut file: Exchanged) -> Exchanged {
    model::text::clean_roadmap(&mut file.roadmap);
    if let Some(plan) = &mut file.plan {
        let line = |text: &mut String| *text = clean_line(text);
        [&mut plan.inputs, &mut plan.made_by].into_iter().for_each(line);
        for left in &mut plan.left_out {
            if let LeftOutReason::NeedsLevel { capability, .. } = &mut left.reason {
                line(capability);
            }
        }
    }
    file
}
