//! What is kept per computer: how the window looks and behaves, and which documents were opened lately.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Light, dark, or as the system says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ThemeChoice {
    /// As the system says.
    #[default]
    System,
    /// Dark ink on white.
    Light,
    /// Light ink on black.
    Dark,
}

/// The language of everything that is said, or as the system says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LanguageChoice {
    /// As the system says; English where it asks for a language that Cairn does not speak.
    #[default]
    System,
    /// English.
    En,
    /// French.
    Fr,
}

/// A language Cairn speaks, by its code in ISO 639-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LanguageName {
    /// English.
    En,
    /// French.
    Fr,
}

/// How high rows of lists and tables are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DensityName {
    /// As many rows as can be read.
    Compact,
    /// The usual.
    #[default]
    Normal,
    /// With air between them.
    Roomy,
}

/// Whether things move on the screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MotionChoice {
    /// As the system says.
    #[default]
    System,
    /// They move.
    Full,
    /// Nothing moves.
    Reduced,
}

/// Something a newcomer is invited to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FirstTry {
    /// Move an investment to another period.
    Move,
    /// Ask a what-if.
    WhatIf,
    /// Ask why something is not in the plan.
    WhyNot,
    /// Write a chart to a file.
    Export,
}

/// All settings of this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SettingsView {
    /// Theme of the window. Exports are light unless asked otherwise.
    pub theme: ThemeChoice,
    /// Language of everything that is said.
    pub language: LanguageChoice,
    /// The language that comes of it.
    pub speaks: LanguageName,
    /// Height of rows.
    pub density: DensityName,
    /// Whether things move.
    pub motion: MotionChoice,
    /// Whether letters without Ctrl are keys (WCAG 2.2, 2.1.4).
    pub single_keys: bool,
    /// Keys that were chosen in place of the usual ones: the key by the name of its action.
    pub keys: BTreeMap<String, String>,
    /// Whether every edit in the window is followed by planning, without being asked.
    pub auto_replan: bool,
    /// Size of everything in the window in percent, 100 to 200.
    pub zoom: u16,
    /// What of the first steps was done, in the order of the card.
    pub tried: Vec<FirstTry>,
    /// Whether the card with the first steps was closed.
    pub first_steps_closed: bool,
    /// What the user should know about how the settings were read, as a sentence.
    pub notice: Option<String>,
}

/// Changes settings of this computer; what is not named stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct ChangeSettings {
    /// Theme of the window.
    pub theme: Option<ThemeChoice>,
    /// Language of everything that is said.
    pub language: Option<LanguageChoice>,
    /// Height of rows.
    pub density: Option<DensityName>,
    /// Whether things move.
    pub motion: Option<MotionChoice>,
    /// Whether letters without Ctrl are keys.
    pub single_keys: Option<bool>,
    /// Keys in place of the usual ones, all of them: the key by the name of its action; none for the usual ones.
    pub keys: Option<BTreeMap<String, String>>,
    /// Whether every edit in the window is followed by planning.
    pub auto_replan: Option<bool>,
    /// Size of everything in percent, 100 to 200.
    pub zoom: Option<u16>,
    /// What of the first steps was done.
    pub tried: Option<Vec<FirstTry>>,
    /// Whether the card with the first steps was closed.
    pub first_steps_closed: Option<bool>,
}

/// A document that was open lately. Its path stays where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecentLine {
    /// Names it in requests.
    pub id: String,
    /// Name of its roadmap when it was open last.
    pub name: String,
    /// Name of the file without its ending.
    pub file: String,
    /// Name of the folder it lies in.
    pub folder: String,
    /// When it was opened last, as ISO 8601 text.
    pub opened: String,
    /// Whether the file is not there any more.
    pub is_missing: bool,
}

/// Names one of the documents that were open lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecentRequest {
    /// Its id, as listed.
    pub recent: String,
}

/// Takes documents off the list of those that were open lately. The files stay.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct ForgetRecent {
    /// The one; without it all of them.
    pub recent: Option<String>,
}

/// A part of Cairn that others made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LicenceLine {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as its makers write it (SPDX).
    pub licence: String,
}
