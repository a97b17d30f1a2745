//! Principles and themes, and the capabilities that live them or grow together in them: too many, out of range, twice,
//! of or by nothing, and those that are only said.

use std::collections::BTreeSet;

use super::Report;
use crate::capability::MAX_LEVEL;
use crate::principle::{MOST_ASKED, MOST_PRINCIPLES};
use crate::problem::{companion_subject, practice_subject};
use crate::theme::{MOST_GAP, MOST_THEMES};
use crate::{Companion, Index, Practice, say};

pub(super) fn find(index: &Index, report: &mut Report) {
    principles(index, report);
    practices(index, report);
    themes(index, report);
    companions(index, report);
}

fn principles(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.principles.len();
    if count > MOST_PRINCIPLES {
        let message = say!("principles-too-many", count = count);
        report.blocks(
            "too_many_principles",
            "roadmap",
            message,
            say!("principles-too-many.hint", most = MOST_PRINCIPLES),
        );
    }
    let mut names = BTreeSet::new();
    for principle in &roadmap.principles {
        let subject = || format!("principle {}", principle.id);
        if !(1..=MOST_ASKED).contains(&principle.asked) {
            let message = say!("principle-asked", count = principle.asked);
            report.blocks("principle_asked", subject(), message, say!("principle-asked.hint", most = MOST_ASKED));
        }
        if !names.insert(principle.name.trim().to_lowercase()) {
            report.warns("principle_twice", subject(), say!("principle-twice"), say!("principle-twice.hint"));
        }
        let lived = roadmap
            .practices
            .iter()
            .filter(|practice| practice.principle == principle.id && index.capability(&practice.capability).is_some());
        let lived = lived.count();
        if lived < usize::from(principle.asked) {
            let message = say!("principle-slogan", count = lived, asked = principle.asked);
            report.warns("principle_slogan", subject(), message, say!("principle-slogan.hint"));
        }
    }
}

fn practices(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for Practice { principle, capability, level } in &index.roadmap().practices {
        let subject = || practice_subject(principle.as_str(), capability.as_str());
        if !seen.insert((principle, capability)) {
            report.blocks("practice_twice", subject(), say!("practice-twice"), say!("practice-twice.hint"));
        }
        if index.principle(principle).is_none() {
            let message = say!("practice-of-nothing", principle = principle.as_str());
            report.warns("practice_of_nothing", subject(), message, say!("practice-of-nothing.hint"));
        }
        if index.capability(capability).is_none() {
            let message = say!("practice-by-nothing", capability = capability.as_str());
            report.warns("practice_by_nothing", subject(), message, say!("practice-by-nothing.hint"));
        }
        if !(1..=MAX_LEVEL).contains(level) {
            let message = say!("practice-level", level = *level);
            report.blocks("practice_level", subject(), message, say!("practice-level.hint"));
        }
    }
}

fn themes(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.themes.len();
    if count > MOST_THEMES {
        let message = say!("themes-too-many", count = count);
        report.blocks("too_many_themes", "roadmap", message, say!("themes-too-many.hint", most = MOST_THEMES));
    }
    let mut names = BTreeSet::new();
    for theme in &roadmap.themes {
        let subject = || format!("theme {}", theme.id);
        if theme.gap > MOST_GAP {
            let message = say!("theme-gap", gap = theme.gap);
            report.blocks("theme_gap", subject(), message, say!("theme-gap.hint", most = MOST_GAP));
        }
        if !names.insert(theme.name.trim().to_lowercase()) {
            report.warns("theme_twice", subject(), say!("theme-twice"), say!("theme-twice.hint"));
        }
        let parts = roadmap
            .companions
            .iter()
            .filter(|companion| companion.theme == theme.id && index.capability(&companion.capability).is_some());
        let parts = parts.count();
        if parts < 2 {
            report.warns("theme_alone", subject(), say!("theme-alone", count = parts), say!("theme-alone.hint"));
        }
    }
}

fn companions(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for Companion { theme, capability } in &index.roadmap().companions {
        let subject = || companion_subject(theme.as_str(), capability.as_str());
        if !seen.insert((theme, capability)) {
            report.blocks("companion_twice", subject(), say!("companion-twice"), say!("companion-twice.hint"));
        }
        if index.theme(theme).is_none() {
            let message = say!("companion-of-nothing", theme = theme.as_str());
            report.warns("companion_of_nothing", subject(), message, say!("companion-of-nothing.hint"));
        }
        if index.capability(capability).is_none() {
            let message = say!("companion-by-nothing", capability = capability.as_str());
            report.warns("companion_by_nothing", subject(), message, say!("companion-by-nothing.hint"));
        }
    }
}
