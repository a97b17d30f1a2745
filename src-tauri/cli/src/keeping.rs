//! What is kept per computer, in words for a terminal: settings, recent documents, licences; and finding by name.

use commands::wire::{FoundObjects, LicenceLine, RecentLine, SettingsView};
use model::say;
use serde_json::{Value, json};

use crate::{Ended, Printer};

/// A setting as `NAME=VALUE`: its name and its value as the request wants it.
pub(crate) fn assignment(text: &str) -> Result<(String, Value), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| say!("write-setting"))?;
    let (name, value) = (name.trim().replace('-', "_"), value.trim());
    let value = match value {
        "usual" if name == "keys" => json!({}),
        pairs if name == "keys" => keys(pairs)?,
        "yes" | "on" | "true" => Value::Bool(true),
        "no" | "off" | "false" => Value::Bool(false),
        number if number.trim_end_matches('%').parse::<u16>().is_ok() => {
            json!(number.trim_end_matches('%').parse::<u16>().unwrap_or_default())
        }
        word => json!(word),
    };
    Ok((name, value))
}

/// Keys of one's own, such as "pin:q,exclude:x".
fn keys(pairs: &str) -> Result<Value, String> {
    let pair = |text: &str| {
        let (action, key) = text.split_once(':').ok_or_else(|| say!("write-keys"))?;
        Ok((action.trim().to_owned(), json!(key.trim())))
    };
    pairs.split(',').map(pair).collect::<Result<serde_json::Map<_, _>, String>>().map(Value::Object)
}

/// The settings, one a line.
pub(crate) fn settings(printer: &mut Printer, settings: &SettingsView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(settings))?;
        return Ok(());
    }
    if let Some(notice) = &settings.notice {
        writeln!(printer.err, "cairn: {notice}")?;
    }
    let Value::Object(fields) = json!(settings) else { return Ok(()) };
    for name in ["theme", "language", "density", "motion", "single_keys", "auto_replan", "zoom", "keys"] {
        let said = match &fields[name] {
            Value::Object(keys) if keys.is_empty() => say!("keys-usual"),
            Value::Object(keys) => {
                let pair = |(action, key): (&String, &Value)| format!("{action}:{}", key.as_str().unwrap_or_default());
                keys.iter().map(pair).collect::<Vec<_>>().join(",")
            }
            Value::String(word) => word.clone(),
            Value::Bool(true) => say!("on"),
            Value::Bool(false) => say!("off"),
            other => format!("{other} %"),
        };
        writeln!(printer.out, "{:<12} {said}", name.replace('_', "-"))?;
    }
    Ok(())
}

/// The documents that were open lately in the window, the latest first.
pub(crate) fn recent(printer: &mut Printer, recent: &[RecentLine]) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(recent))?;
        return Ok(());
    }
    if recent.is_empty() {
        writeln!(printer.out, "{}", say!("no-recent"))?;
    }
    for line in recent {
        let said = if line.is_missing {
            say!("recent-missing", name = &line.name, file = &line.file, folder = &line.folder)
        } else {
            say!("recent", name = &line.name, file = &line.file, folder = &line.folder)
        };
        writeln!(printer.out, "{said}")?;
    }
    Ok(())
}

/// What others made, one part a line.
pub(crate) fn licences(printer: &mut Printer, parts: &[LicenceLine]) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(parts))?;
        return Ok(());
    }
    for part in parts {
        writeln!(printer.out, "{} {}: {}", part.name, part.version, part.licence)?;
    }
    Ok(())
}

/// What was found by name, the best first.
pub(crate) fn found(printer: &mut Printer, found: &FoundObjects) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(found))?;
        return Ok(());
    }
    for one in &found.found {
        let kind = json!(one.object.kind);
        let kind = kind.as_str().unwrap_or_default();
        writeln!(printer.out, "{kind:<10} {} [{}]  {}", one.object.name, one.object.id, one.text)?;
    }
    let shown = found.found.len();
    match found.total as usize {
        0 => writeln!(printer.out, "{}", say!("nothing-found"))?,
        total if total > shown => writeln!(printer.out, "{}", say!("and-more", count = total - shown))?,
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_written_as_name_and_value() {
        assert_eq!(assignment("single-keys=off"), Ok(("single_keys".into(), json!(false))));
        assert_eq!(assignment("zoom = 150%"), Ok(("zoom".into(), json!(150))));
        assert_eq!(assignment("theme=dark"), Ok(("theme".into(), json!("dark"))));
        assert_eq!(assignment("keys=pin:q, lock:Shift+l"), Ok(("keys".into(), json!({"pin": "q", "lock": "Shift+l"}))));
        assert_eq!(assignment("keys=usual"), Ok(("keys".into(), json!({}))));
        assert!(assignment("keys=pin").is_err());
        assert!(assignment("dark").is_err());
    }
}
