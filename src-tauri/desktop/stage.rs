//! What the audience sees: the pages that were prepared for it, and which of them is shown.
//!
//! It is kept here so that the page of the audience can be thrown away at any time and is back as it was. All it ever
//! gets is in [`Message`]: drawings with their titles. Deliberately not here: the window itself (see `audience`), and
//! what a page looks like (it is drawn by commands, and handed over by the one who presents).

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

/// A page as it was drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Drawing {
    /// Tells drawings apart.
    drawing: u32,
    title: String,
    /// The picture; nothing where the page cannot be drawn.
    svg: Option<String>,
}

/// What covers the page while one speaks without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Blank {
    Black,
    White,
}

/// Which drawing is shown, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Shown {
    /// Nothing where the page is not drawn yet.
    drawing: Option<u32>,
    blank: Option<Blank>,
    is_dark: bool,
}

/// What the page of the audience is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Message {
    /// Drawings that are shown soon, and the numbers of those that are still needed.
    Pages { keep: Vec<u32>, pages: Vec<Drawing> },
    /// What is shown from now on.
    Shown(Shown),
}

/// How many gestures are remembered: far more than a page can leave behind unanswered.
const REMEMBERED: usize = 64;
/// No id of a gesture is longer.
const LONGEST_ID: usize = 64;

/// Where messages go.
type Told = Box<dyn Fn(Message) + Send>;

/// What is kept of a presentation in two windows.
#[derive(Default)]
pub(crate) struct Stage(Mutex<Presented>);

#[derive(Default)]
struct Presented {
    drawings: BTreeMap<u32, Drawing>,
    shown: Shown,
    /// The number of the page in the story, for a presenter who has to begin again.
    page: Option<u32>,
    audience: Option<Told>,
    /// How often the window of the audience was opened.
    openings: u32,
    /// Ids of what was pressed last in that window, the newest at the end.
    heard: VecDeque<String>,
}

impl Presented {
    fn tell(&self, message: Message) {
        if let Some(tell) = &self.audience {
            tell(message);
        }
    }
}

impl Stage {
    /// Tells a page of the audience everything there is to see, and from then on what changes. It takes the place of
    /// the one before.
    pub(crate) fn see(&self, tell: Told) {
        let mut now = self.lock();
        let pages: Vec<Drawing> = now.drawings.values().cloned().collect();
        tell(Message::Pages { keep: now.drawings.keys().copied().collect(), pages });
        tell(Message::Shown(now.shown.clone()));
        now.audience = Some(tell);
    }

    /// Takes drawings that are shown soon, and forgets those that are not to be kept.
    pub(crate) fn prepare(&self, keep: Vec<u32>, pages: Vec<Drawing>) {
        let mut now = self.lock();
        now.drawings.extend(pages.iter().map(|page| (page.drawing, page.clone())));
        now.drawings.retain(|number, _| keep.contains(number));
        now.tell(Message::Pages { keep, pages });
    }

    /// Shows a drawing, or what covers it; it is page `page` of the story.
    pub(crate) fn show(&self, shown: Shown, page: u32) {
        let mut now = self.lock();
        now.page = Some(page);
        now.shown = shown.clone();
        now.tell(Message::Shown(shown));
    }

    /// Whether a gesture is heard for the first time; from now on it is known.
    pub(crate) fn hears(&self, id: String) -> bool {
        let mut now = self.lock();
        if id.len() > LONGEST_ID || now.heard.contains(&id) {
            return false;
        }
        now.heard.push_back(id);
        if now.heard.len() > REMEMBERED {
            now.heard.pop_front();
        }
        true
    }

    /// The number of the page that is presented, if one is.
    pub(crate) fn page(&self) -> Option<u32> {
        self.lock().page
    }

    /// The number of the presentation that goes on.
    pub(crate) fn opening(&self) -> u32 {
        self.lock().openings
    }

    /// The highest number of a drawing, or 0: what comes next has higher ones.
    pub(crate) fn last_drawing(&self) -> u32 {
        self.lock().drawings.keys().next_back().copied().unwrap_or(0)
    }

    /// Another presentation begins with nothing on the stage; gives its number.
    pub(crate) fn begin(&self) -> u32 {
        let mut now = self.lock();
        *now = Presented { openings: now.openings.wrapping_add(1), ..Presented::default() };
        now.openings
    }

    /// Nothing is presented any more; gives the number of what has ended.
    pub(crate) fn end(&self) -> u32 {
        let mut now = self.lock();
        *now = Presented { openings: now.openings, ..Presented::default() };
        now.openings
    }

    fn lock(&self) -> MutexGuard<'_, Presented> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn drawing(drawing: u32) -> Drawing {
        Drawing { drawing, title: format!("Page {drawing}"), svg: Some("<svg/>".into()) }
    }

    fn shown(drawing: u32, blank: Option<Blank>) -> Shown {
        Shown { drawing: Some(drawing), blank, is_dark: false }
    }

    /// A page of the audience that keeps what it is told.
    fn watch(stage: &Stage) -> Arc<Mutex<Vec<Message>>> {
        let told = Arc::new(Mutex::new(vec![]));
        let kept = Arc::clone(&told);
        stage.see(Box::new(move |message| kept.lock().expect("nobody panics here").push(message)));
        told
    }

    fn all(told: &Arc<Mutex<Vec<Message>>>) -> Vec<Message> {
        told.lock().expect("nobody panics here").clone()
    }

    #[test]
    fn the_audience_is_told_what_changes_in_its_order() {
        let stage = Stage::default();
        stage.begin();
        let told = watch(&stage);
        stage.prepare(vec![1, 2], vec![drawing(1), drawing(2)]);
        stage.show(shown(1, None), 1);
        stage.show(shown(1, Some(Blank::Black)), 1);
        assert_eq!(
            all(&told)[2..],
            [
                Message::Pages { keep: vec![1, 2], pages: vec![drawing(1), drawing(2)] },
                Message::Shown(shown(1, None)),
                Message::Shown(shown(1, Some(Blank::Black))),
            ]
        );
    }

    #[test]
    fn a_page_that_comes_back_sees_what_the_one_before_saw() {
        let stage = Stage::default();
        stage.begin();
        let before = watch(&stage);
        stage.prepare(vec![1, 2], vec![drawing(1), drawing(2)]);
        stage.prepare(vec![2, 3], vec![drawing(3)]);
        stage.show(shown(3, None), 2);
        let after = watch(&stage);
        let everything = Message::Pages { keep: vec![2, 3], pages: vec![drawing(2), drawing(3)] };
        assert_eq!(all(&after), [everything, Message::Shown(shown(3, None))]);
        assert_eq!((stage.page(), stage.last_drawing()), (Some(2), 3));
        let heard = all(&before).len();
        stage.show(shown(2, None), 1);
        assert_eq!(all(&before).len(), heard, "the page that is gone is told nothing");
        assert_eq!(all(&after).len(), 3);
    }

    #[test]
    fn what_is_passed_on_twice_by_a_page_that_began_again_is_heard_once() {
        let stage = Stage::default();
        stage.begin();
        assert!(stage.hears("1700-1".into()));
        assert!(!stage.hears("1700-1".into()), "the answer was lost, the key was not");
        assert!(stage.hears("1700-2".into()));
        for count in 0..200 {
            assert!(stage.hears(format!("1800-{count}")));
        }
        assert_eq!(stage.lock().heard.len(), REMEMBERED);
        assert!(!stage.hears("x".repeat(LONGEST_ID + 1)));
    }

    #[test]
    fn what_has_ended_leaves_nothing_behind() {
        let stage = Stage::default();
        assert_eq!(stage.begin(), 1);
        stage.prepare(vec![1], vec![drawing(1)]);
        stage.show(shown(1, None), 4);
        assert_eq!(stage.end(), 1);
        assert_eq!((stage.page(), stage.begin()), (None, 2));
        let nothing = Message::Pages { keep: vec![], pages: vec![] };
        assert_eq!(all(&watch(&stage)), [nothing, Message::Shown(Shown::default())]);
    }

    #[test]
    fn the_audience_is_told_drawings_and_titles_and_nothing_else() {
        let told = serde_json::to_value(Message::Pages { keep: vec![1], pages: vec![drawing(1)] });
        let pages = serde_json::json!({
            "kind": "pages", "keep": [1], "pages": [{"drawing": 1, "title": "Page 1", "svg": "<svg/>"}],
        });
        assert_eq!(told.expect("it is a record"), pages);
        let told = serde_json::to_value(Message::Shown(shown(1, Some(Blank::White))));
        let shown = serde_json::json!({"kind": "shown", "drawing": 1, "blank": "white", "is_dark": false});
        assert_eq!(told.expect("it is a record"), shown);
        // notes would be a field that nobody knows
        let with_notes = serde_json::json!({"drawing": 1, "title": "", "svg": null, "notes": "say nothing of this"});
        assert!(serde_json::from_value::<Drawing>(with_notes).is_err());
    }
}
