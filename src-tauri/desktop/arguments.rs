//! What the window may be started with: a document, and how it is drawn.
//!
//! Whatever else stands there is let pass: systems add words of their own when they open a program.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::graphics::Way;

/// What is said when help is asked for.
pub(crate) const HELP: &str = "\
The window of Cairn, an offline planner for technology strategy.

Usage: cairn-desktop [OPTIONS] [DOCUMENT]

  DOCUMENT           the document to open; without it, the one of last time, or the sample

  --safe-graphics    draw the window without the graphics card, if it stays blank
  --usual-graphics   draw it as usual again, after it was drawn safely by itself
  --help             say this
  --version          say which version this is";

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    pub(crate) document: Option<PathBuf>,
    pub(crate) graphics: Option<Way>,
    /// What is said instead of opening a window.
    pub(crate) answer: Option<String>,
}

impl Arguments {
    /// Reads the words after the name of the program.
    pub(crate) fn read(words: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        let mut arguments = Self::default();
        for word in words {
            let word = word.as_ref();
            match word.to_str() {
                Some("--safe-graphics") => arguments.graphics = Some(Way::Safe),
                Some("--usual-graphics") => arguments.graphics = Some(Way::Usual),
                Some("--help" | "-h") => arguments.answer = Some(HELP.into()),
                Some("--version" | "-V") => {
                    arguments.answer = Some(format!("cairn-desktop {}", env!("CARGO_PKG_VERSION")));
                }
                Some(option) if option.starts_with("--") => {}
                _ if arguments.document.is_none() && Path::new(word).extension().is_some() => {
                    arguments.document = Some(word.into());
                }
                _ => {}
            }
        }
        arguments
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_found_among_options_and_foreign_words() {
        let words = ["--gapplication-service", "--safe-graphics", "here", "plan.cairn", "other.cairn"];
        let wanted = Arguments { document: Some("plan.cairn".into()), graphics: Some(Way::Safe), answer: None };
        assert_eq!(Arguments::read(words), wanted);
        assert!(Arguments::read(["--help"]).answer.is_some_and(|help| help.contains("--safe-graphics")));
    }
}
