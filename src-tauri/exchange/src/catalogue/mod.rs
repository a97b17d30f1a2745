//! The starter catalogue: capabilities to pick from when a plan begins, with their levels in words.
//!
//! One is built in; a JSON file of the same shape can take its place. Texts are in both languages, or one text for
//! both. What is picked goes into the roadmap in `add`. Deliberately not here: where the file is kept.

mod add;

use std::collections::{BTreeMap, BTreeSet};

use model::capability::MAX_LEVEL;
use model::language::{Language, spoken};
use model::{Axis, CapabilityId, say};
use serde::{Deserialize, Serialize};

use crate::error::ExchangeError;
use crate::json::read_strictly;
use crate::limit;
use crate::text::{clean_line, shown};

pub use add::{Added, Pick, With};

/// The catalogue that is built in.
const BUILT_IN: &str = include_str!("../../catalogue.json");

/// The most capabilities of a catalogue.
const MOST: usize = 500;

/// Capabilities to pick from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// Name and number of the format.
    format: Format,
    /// Where levels and effects come from, in a sentence.
    pub note: Words,
    /// The capabilities, in the order in which they are listed.
    pub capabilities: Vec<Entry>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Format {
    #[serde(rename = "cairn-catalogue-1")]
    One,
}

/// A text in both languages, or one for both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Words {
    /// The same in every language.
    One(String),
    /// One in each.
    Both(BothWords),
}

/// A text in English and in French.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BothWords {
    en: String,
    fr: String,
}

/// A capability that can be picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its id in the catalogue.
    pub id: CapabilityId,
    /// Its axis.
    pub axis: Axis,
    /// The stage of the software-production system that it belongs to.
    pub stage: Stage,
    /// Its name.
    pub name: Words,
    /// What it means to be at each level, from 0 to 5.
    pub levels: [Words; MAX_LEVEL as usize + 1],
    /// What has to be there before it goes beyond level 2.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Prerequisite>,
    /// What it usually does for the four keys of delivery: a judgement, to be changed.
    #[serde(default)]
    pub effects: Effects,
}

/// Another capability of the catalogue at a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prerequisite {
    /// Which.
    pub capability: CapabilityId,
    /// The level, 1 to 5.
    pub level: u8,
}

/// How much a capability helps each of the four keys, from 0 (not at all) to 3 (very much).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Effects {
    /// How often is delivered.
    pub deployment_frequency: u8,
    /// How long a change takes to reach its users.
    pub lead_time: u8,
    /// How many changes fail.
    pub change_failure: u8,
    /// How long it takes to restore the service.
    pub restore: u8,
}

impl Effects {
    /// The four of them, in the order in which they are always named.
    #[must_use]
    pub fn all(&self) -> [u8; 4] {
        [self.deployment_frequency, self.lead_time, self.change_failure, self.restore]
    }
}

/// A stage of the software-production system, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// What the parts of the enterprise are.
    Urbanization,
    /// What is worth building.
    Discovery,
    /// How it will work.
    Design,
    /// It is made.
    Build,
    /// It is tried.
    Test,
    /// It is brought to its users.
    Deliver,
    /// It is kept running.
    Operate,
    /// What was learned from it.
    Learn,
}

impl Stage {
    /// Its name.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Urbanization => say!("stage-urbanization"),
            Self::Discovery => say!("stage-discovery"),
            Self::Design => say!("stage-design"),
            Self::Build => say!("stage-build"),
            Self::Test => say!("stage-test"),
            Self::Deliver => say!("stage-deliver"),
            Self::Operate => say!("stage-operate"),
            Self::Learn => say!("stage-learn"),
        }
    }
}

impl Words {
    /// The text in the language that is spoken.
    #[must_use]
    pub fn said(&self) -> &str {
        match (self, spoken()) {
            (Self::One(text), _) => text,
            (Self::Both(both), Language::English) => &both.en,
            (Self::Both(both), Language::French) => &both.fr,
        }
    }

    fn texts_mut(&mut self) -> Vec<&mut String> {
        match self {
            Self::One(text) => vec![text],
            Self::Both(both) => vec![&mut both.en, &mut both.fr],
        }
    }
}

impl Catalogue {
    /// The one that is built in.
    ///
    /// # Panics
    /// Never: it is read in a test.
    #[must_use]
    pub fn built_in() -> Self {
        Self::read(BUILT_IN).expect("the catalogue that is built in can be read")
    }

    /// Reads a catalogue and cleans its texts.
    ///
    /// # Errors
    /// If it is no JSON of this shape, or something in it refers to nothing, is there twice or waits for itself; the
    /// message names the place.
    pub fn read(text: &str) -> Result<Self, ExchangeError> {
        let mut catalogue: Self = read_strictly(text)?;
        catalogue.clean();
        match catalogue.fault() {
            Some(what) => Err(ExchangeError::Catalogue { what }),
            None => Ok(catalogue),
        }
    }

    /// The catalogue as a file that can be changed and read again.
    ///
    /// # Panics
    /// Never: it holds only texts and numbers.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a catalogue holds only text, numbers and lists");
        text.push('\n');
        text
    }

    /// The capability with this id.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.capabilities.iter().find(|entry| entry.id.as_str() == id)
    }

    fn clean(&mut self) {
        let entries = self.capabilities.iter_mut();
        let texts = entries.flat_map(|entry| std::iter::once(&mut entry.name).chain(&mut entry.levels));
        for text in std::iter::once(&mut self.note).chain(texts).flat_map(Words::texts_mut) {
            *text = clean_line(text);
        }
    }

    /// The first thing that is wrong, in a sentence.
    fn fault(&self) -> Option<String> {
        if self.capabilities.len() > MOST {
            return Some(say!("catalogue-too-long", most = MOST.to_string()));
        }
        let mut names: BTreeMap<String, &CapabilityId> = BTreeMap::new();
        let mut ids = BTreeSet::new();
        for entry in &self.capabilities {
            let id = shown(entry.id.as_str(), limit::SHOWN);
            if !ids.insert(&entry.id) {
                return Some(say!("catalogue-id-twice", id = id));
            }
            let name = entry.name.said();
            if name.is_empty() || name.chars().count() > 200 {
                return Some(say!("catalogue-name", id = id));
            }
            if names.insert(name.to_lowercase(), &entry.id).is_some() {
                return Some(say!("catalogue-name-twice", name = name));
            }
            if entry.effects.all().into_iter().any(|effect| effect > 3) {
                return Some(say!("catalogue-effect", id = id));
            }
            for need in &entry.needs {
                if !(1..=MAX_LEVEL).contains(&need.level) {
                    return Some(say!("catalogue-level", id = id, level = need.level.to_string()));
                }
                if self.entry(need.capability.as_str()).is_none() {
                    let other = shown(need.capability.as_str(), limit::SHOWN);
                    return Some(say!("catalogue-unknown", id = id, other = other));
                }
            }
        }
        self.in_a_loop().map(|id| say!("catalogue-loop", id = shown(id.as_str(), limit::SHOWN)))
    }

    /// A capability that waits for itself, if there is one: one that is left when all that wait for nothing are taken
    /// away, again and again (A. B. Kahn, *Topological sorting of large networks*, 1962).
    fn in_a_loop(&self) -> Option<&CapabilityId> {
        let mut left: Vec<&Entry> = self.capabilities.iter().collect();
        loop {
            let waits =
                |entry: &Entry| entry.needs.iter().any(|need| left.iter().any(|other| other.id == need.capability));
            let still: Vec<&Entry> = left.iter().copied().filter(|entry| waits(entry)).collect();
            if still.is_empty() {
                return None;
            }
            if still.len() == left.len() {
                return still.first().map(|entry| &entry.id);
            }
            left = still;
        }
    }
}

#[cfg(test)]
mod tests {
    use model::language::speaking;

    use super::*;

    #[test]
    fn the_built_in_catalogue_covers_every_axis_and_stage_in_both_languages() {
        let catalogue = Catalogue::built_in();
        assert!((35..=50).contains(&catalogue.capabilities.len()), "{}", catalogue.capabilities.len());
        for axis in Axis::ALL {
            assert!(catalogue.capabilities.iter().filter(|entry| entry.axis == axis).count() >= 5, "{axis:?}");
        }
        let stages: BTreeSet<Stage> = catalogue.capabilities.iter().map(|entry| entry.stage).collect();
        assert_eq!(stages.len(), 8);
        let said = |language| {
            speaking(language, || {
                let all =
                    catalogue.capabilities.iter().flat_map(|entry| std::iter::once(&entry.name).chain(&entry.levels));
                all.map(|words| words.said().to_owned()).collect::<Vec<_>>()
            })
        };
        let (english, french) = (said(Language::English), said(Language::French));
        assert!(english.iter().chain(&french).all(|text| !text.is_empty() && text.chars().count() <= 140));
        // no two levels say the same
        assert_eq!(english.iter().collect::<BTreeSet<_>>().len(), english.len());
        let same = english.iter().zip(&french).filter(|(one, other)| one == other).count();
        assert!(same <= 12, "{same} texts are not translated");
    }

    #[test]
    fn what_is_written_is_read_again() {
        let catalogue = Catalogue::built_in();
        assert_eq!(Catalogue::read(&catalogue.write()).as_ref(), Ok(&catalogue));
    }

    #[test]
    fn a_wrong_catalogue_is_refused_with_its_place() {
        let entry = |id: &str, needs: &str| {
            format!(
                r#"{{"id":"{id}","axis":"methods","stage":"build","name":"{id}","levels":["a","b","c","d","e","f"],"needs":[{needs}]}}"#
            )
        };
        let file = |entries: &[String]| {
            format!(r#"{{"format":"cairn-catalogue-1","note":"n","capabilities":[{}]}}"#, entries.join(","))
        };
        assert!(Catalogue::read(&file(&[entry("a", ""), entry("b", r#"{"capability":"a","level":2}"#)])).is_ok());
        for (wrong, word) in [
            (file(&[entry("a", ""), entry("a", "")]), "twice"),
            (file(&[entry("a", r#"{"capability":"x","level":1}"#)]), "x"),
            (file(&[entry("a", r#"{"capability":"a","level":6}"#)]), "6"),
            (
                file(&[entry("a", r#"{"capability":"b","level":1}"#), entry("b", r#"{"capability":"a","level":1}"#)]),
                "waits for itself",
            ),
            (file(&[entry("a", "").replace("methods", "magic")]), "magic"),
            (file(&[]).replace("catalogue-1", "catalogue-9"), "cairn-catalogue-9"),
            ("{".into(), "JSON"),
            (String::new(), "empty"),
        ] {
            let error = Catalogue::read(&wrong).expect_err("it is wrong").to_string();
            assert!(error.contains(word), "{error}");
        }
    }
}
