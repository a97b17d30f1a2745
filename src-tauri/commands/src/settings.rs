//! Settings of this computer, in a file in Cairn's own folder.
//!
//! The file is read whenever it is needed, so that the window and the command line agree. One that cannot be
//! understood is put aside, said, and the defaults are used. Deliberately not here: what a setting does (the
//! window applies it).

use std::collections::BTreeMap;

use model::language::Language;
use model::say;
use serde::{Deserialize, Serialize};
use storage::LocalData;

use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{
    ChangeSettings, DensityName, EmptyRequest, FirstTry, LanguageChoice, LanguageName, MotionChoice, SettingsView,
    ThemeChoice,
};

const FILE: &str = "settings.json";

/// Everything is at least as large as it was drawn, and at most twice.
const ZOOM: std::ops::RangeInclusive<u16> = 100..=200;

/// The longest name of an action.
const LONGEST_ACTION: usize = 60;

/// What is in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    theme: ThemeChoice,
    language: LanguageChoice,
    density: DensityName,
    motion: MotionChoice,
    single_keys: bool,
    keys: BTreeMap<String, String>,
    auto_replan: bool,
    zoom: u16,
    tried: Vec<FirstTry>,
    first_steps_closed: bool,
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::default(),
            language: LanguageChoice::default(),
            density: DensityName::default(),
            motion: MotionChoice::default(),
            single_keys: true,
            keys: BTreeMap::new(),
            auto_replan: true,
            zoom: 100,
            tried: vec![],
            first_steps_closed: false,
        }
    }
}

/// The size of everything in the window in percent, for the host that applies it.
#[must_use]
pub fn zoom(local: &LocalData) -> u16 {
    kept(local).zoom
}

/// The language that was chosen.
pub(crate) fn language(local: &LocalData) -> LanguageChoice {
    kept(local).language
}

/// What is kept; what is broken is told when the settings are shown.
fn kept(local: &LocalData) -> Kept {
    let text = local.read_own(FILE).ok().flatten();
    text.and_then(|text| understood(&text)).unwrap_or_default()
}

fn understood(text: &str) -> Option<Kept> {
    serde_json::from_str::<Kept>(text).ok().filter(|kept| ZOOM.contains(&kept.zoom) && check_keys(&kept.keys).is_ok())
}

/// A key of one's own is one letter, digit or sign, alone or with Shift, and no two actions have the same one.
fn check_keys(keys: &BTreeMap<String, String>) -> Result<(), Refusal> {
    let is_key = |key: &str| {
        let mut signs = key.strip_prefix("Shift+").unwrap_or(key).chars();
        signs.next().is_some_and(|sign| !sign.is_whitespace() && !sign.is_control()) && signs.next().is_none()
    };
    let is_action = |action: &str| {
        !action.is_empty()
            && action.len() <= LONGEST_ACTION
            && action.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
    };
    for (action, key) in keys {
        if !is_action(action) || !is_key(key) {
            let message = say!("no-such-key", key = key, action = action);
            return Err(Refusal::usage(message, say!("no-such-key.hint")));
        }
        if let Some((other, _)) = keys.iter().find(|(other, same)| *other != action && *same == key) {
            let message = say!("key-taken", key = key, action = action, other = other);
            return Err(Refusal::usage(message, say!("key-taken.hint")));
        }
    }
    Ok(())
}

/// What is kept, and what there is to say about it.
fn read(local: &LocalData) -> (Kept, Option<String>) {
    let text = match local.read_own(FILE) {
        Ok(None) => return (Kept::default(), None),
        Ok(Some(text)) => Some(text),
        Err(_) => None,
    };
    if let Some(kept) = text.as_deref().and_then(understood) {
        return (kept, None);
    }
    let notice = match local.put_aside(FILE) {
        Ok(aside) => say!("settings-aside", file = aside),
        Err(_) => say!("settings-unread"),
    };
    (Kept::default(), Some(notice))
}

fn view(session: &Session, kept: Kept, notice: Option<String>) -> SettingsView {
    session.choose_language(kept.language);
    let speaks = match session.language() {
        Language::English => LanguageName::En,
        Language::French => LanguageName::Fr,
    };
    let Kept { theme, language, density, motion, single_keys, keys, auto_replan, zoom, tried, first_steps_closed } =
        kept;
    SettingsView {
        theme,
        language,
        speaks,
        density,
        motion,
        single_keys,
        keys,
        auto_replan,
        zoom,
        tried,
        first_steps_closed,
        notice,
    }
}

pub(crate) fn show_settings(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<SettingsView, Refusal> {
    let _alone = session.hold_own_files();
    let (kept, notice) = read(session.local());
    Ok(view(session, kept, notice))
}

pub(crate) fn change_settings(
    session: &Session,
    _: &dyn Host,
    change: ChangeSettings,
) -> Result<SettingsView, Refusal> {
    if let Some(zoom) = change.zoom.filter(|zoom| !ZOOM.contains(zoom)) {
        let message = say!("no-such-size", size = zoom.to_string());
        return Err(Refusal::usage(message, say!("no-such-size.hint")));
    }
    if let Some(keys) = &change.keys {
        check_keys(keys)?;
    }
    let _alone = session.hold_own_files();
    let (before, notice) = read(session.local());
    let mut tried = change.tried.unwrap_or_else(|| before.tried.clone());
    tried.sort();
    tried.dedup();
    let kept = Kept {
        theme: change.theme.unwrap_or(before.theme),
        language: change.language.unwrap_or(before.language),
        density: change.density.unwrap_or(before.density),
        motion: change.motion.unwrap_or(before.motion),
        single_keys: change.single_keys.unwrap_or(before.single_keys),
        keys: change.keys.unwrap_or_else(|| before.keys.clone()),
        auto_replan: change.auto_replan.unwrap_or(before.auto_replan),
        zoom: change.zoom.unwrap_or(before.zoom),
        tried,
        first_steps_closed: change.first_steps_closed.unwrap_or(before.first_steps_closed),
    };
    if kept != before {
        let text = serde_json::to_string_pretty(&kept).expect("settings hold only words and numbers");
        session.local().write_own(FILE, &text)?;
    }
    Ok(view(session, kept, notice))
}
