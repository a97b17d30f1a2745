//! The pages of the story, told by what they show.
//!
//! A version without pages of its own is compared by the usual ones, so that the first note on a page is one line and
//! not six.

use super::changes::Changes;
use super::item::{self, Item};
use super::sides::{Side, Sides};
use super::texts;
use super::{Difference, DifferenceKind};
use crate::{Page, Roadmap, lasting, say};

impl Item for Page {
    fn noun() -> &'static str {
        lasting!(say!("noun-page"))
    }

    fn key(&self) -> [&str; 3] {
        [self.chart.about(), self.scenario.as_deref().unwrap_or_default(), ""]
    }

    fn name(&self, _: &Side) -> String {
        texts::quoted(&self.about())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { chart: _, scenario: _, over_time, title, notes } = after;
        let over = |over_time: &bool, _: &Side| if *over_time { say!("over-time") } else { say!("over-money") };
        changes.value("", &self.over_time, over_time, over);
        let own = |page: &Option<crate::OwnTitle>| page.as_ref().map_or(String::new(), |title| title.text.clone());
        changes.text(&say!("field-title"), &own(&self.title), &own(title));
        let written_for =
            |page: &Option<crate::OwnTitle>| page.as_ref().map_or(String::new(), |title| title.written_for.clone());
        if self.title.is_some() && title.is_some() {
            changes.text(&say!("field-title-written-for"), &written_for(&self.title), &written_for(title));
        }
        changes.text(&say!("field-notes"), &self.notes, notes);
    }
}

/// Compares two stories, and adds a line for each difference.
pub(super) fn compare(before: &Roadmap, after: &Roadmap, sides: &Sides, found: &mut Vec<Difference>) {
    let count = found.len();
    let has_one = before.story.is_empty() != after.story.is_empty();
    let pages = |roadmap: &Roadmap| if has_one { roadmap.pages() } else { roadmap.story.clone() };
    item::compare(&pages(before), &pages(after), sides, found);
    // a story that says what the usual one says is still another version of the roadmap
    if found.len() == count && before.story != after.story {
        let what = match after.story.is_empty() {
            true => say!("story-usual"),
            false => say!("story-own"),
        };
        let name = say!("story");
        found.push(Difference { kind: DifferenceKind::Changed, noun: Page::noun(), name, what });
    }
}
