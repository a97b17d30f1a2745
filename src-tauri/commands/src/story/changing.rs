//! Changes of the story, each one step to undo. What says the same as the usual story is not kept.

use model::language::{Language, speaking};
use model::story::{LONGEST_NOTES, LONGEST_TITLE, MOST_PAGES, usual};
use model::{OwnTitle, Page, PageChart, Roadmap, say, text};
use storage::Operation;

use super::drawing::{Told, page_chart};
use super::{is_over_time, page_at};
use crate::answers::Effort;
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{ChangeStory, ChartName, OverName, StoryChanged, ThemeName};

/// A story as it shall be, and what was done in words.
struct Made {
    pages: Vec<Page>,
    label: String,
    sentence: String,
    /// The page it was done to, or the one in its place.
    place: usize,
}

pub(crate) fn change_story(session: &Session, host: &dyn Host, request: ChangeStory) -> Result<StoryChanged, Refusal> {
    let written_for = match &request {
        ChangeStory::Title { page, .. } => sentence_of(session, host, *page)?,
        _ => String::new(),
    };
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let made = make(roadmap, request, written_for)?;
        let number = u32::try_from(made.place + 1).unwrap_or(u32::MAX);
        let changed = StoryChanged { sentence: made.sentence, page: number };
        let story = if made.pages == usual(roadmap) { vec![] } else { made.pages };
        if story != roadmap.story {
            open.document.apply(Operation::SetStory { story, label: made.label }, &host.now())?;
        }
        Ok(changed)
    })
}

/// The sentence of a page as it is now; empty where its figures are not all known.
fn sentence_of(session: &Session, host: &dyn Host, number: u32) -> Result<String, Refusal> {
    let told = Told::of(session)?;
    let pages = told.roadmap.pages();
    let page = &pages[page_at(&pages, number)?];
    // kept in the document and compared later, so it is the same whatever is spoken
    let drawn = speaking(Language::English, || told.draw(session, host, page, ThemeName::Light, Effort::Known));
    Ok(drawn.ok().filter(|drawn| drawn.is_complete).map(|drawn| drawn.sentence).unwrap_or_default())
}

fn make(roadmap: &Roadmap, change: ChangeStory, written_for: String) -> Result<Made, Refusal> {
    let mut pages = roadmap.pages();
    match change {
        ChangeStory::Add { chart, scenario, over, at } => add(pages, new_page(roadmap, chart, scenario, over)?, at),
        ChangeStory::Move { page, to } => {
            let (from, to) = (page_at(&pages, page)?, page_at(&pages, to)?);
            let moved = pages.remove(from);
            let about = moved.about();
            pages.insert(to, moved);
            let label = say!("label-move-page", about = about.as_str());
            Ok(Made { pages, label, sentence: say!("moved-page", about = about, number = to + 1), place: to })
        }
        ChangeStory::Remove { page } => {
            let place = page_at(&pages, page)?;
            if pages.len() == 1 {
                return Err(Refusal::usage(say!("last-page"), say!("last-page.hint")));
            }
            let about = pages.remove(place).about();
            let place = place.min(pages.len() - 1);
            Ok(Made {
                pages,
                label: say!("label-remove-page", about = about.as_str()),
                sentence: say!("removed-page", about = about),
                place,
            })
        }
        ChangeStory::Title { page, text } => {
            let place = page_at(&pages, page)?;
            let text = text::clean_line(&text);
            if text.chars().count() > LONGEST_TITLE {
                return Err(Refusal::usage(say!("title-too-long"), say!("title-too-long.hint")));
            }
            let about = pages[place].about();
            let (label, sentence) = match text.is_empty() {
                true => {
                    (say!("label-untitle-page", about = about.as_str()), say!("untitled-page", about = about.as_str()))
                }
                false => (
                    say!("label-title-page", about = about.as_str()),
                    say!("titled-page", about = about.as_str(), title = text.as_str()),
                ),
            };
            pages[place].title = (!text.is_empty()).then_some(OwnTitle { text, written_for });
            Ok(Made { pages, label, sentence, place })
        }
        ChangeStory::Notes { page, text } => {
            let place = page_at(&pages, page)?;
            let notes = text::clean_note(&text);
            if notes.chars().count() > LONGEST_NOTES {
                return Err(Refusal::usage(say!("notes-too-long"), say!("notes-too-long.hint")));
            }
            let about = pages[place].about();
            pages[place].notes = notes;
            let label = say!("label-page-notes", about = about.as_str());
            Ok(Made { pages, label, sentence: say!("page-notes", about = about), place })
        }
        ChangeStory::Usual {} => Ok(Made {
            pages: usual(roadmap),
            label: say!("label-usual-pages"),
            sentence: say!("usual-pages"),
            place: 0,
        }),
    }
}

fn new_page(roadmap: &Roadmap, chart: ChartName, scenario: Option<String>, over: OverName) -> Result<Page, Refusal> {
    let chart = page_chart(chart);
    let takes_scenario = matches!(chart, PageChart::Difference | PageChart::ValueCurve);
    let scenario = match scenario {
        Some(_) if !takes_scenario => {
            return Err(Refusal::usage(say!("plan-alone"), say!("plan-alone.hint")));
        }
        None if chart == PageChart::Difference => {
            return Err(Refusal::usage(say!("compare-with-what"), say!("name-a-scenario")));
        }
        Some(name) => Some(
            roadmap
                .scenario(&name)
                .map(|kept| kept.name.clone())
                .ok_or_else(|| Refusal::usage(say!("no-such-scenario", name = name), say!("list-scenarios")))?,
        ),
        None => None,
    };
    let over_time = chart == PageChart::ValueCurve && is_over_time(over);
    Ok(Page { scenario, over_time, ..Page::of(chart) })
}

fn add(mut pages: Vec<Page>, page: Page, at: Option<u32>) -> Result<Made, Refusal> {
    if pages.len() >= MOST_PAGES {
        return Err(Refusal::usage(say!("most-pages"), say!("most-pages.hint")));
    }
    let place = match at {
        Some(number) if usize::try_from(number) == Ok(pages.len() + 1) => pages.len(),
        Some(number) => page_at(&pages, number)?,
        None => pages.len(),
    };
    let about = page.about();
    pages.insert(place, page);
    let sentence = say!("added-page", about = about.as_str(), number = place + 1);
    Ok(Made { pages, label: say!("label-add-page", about = about), sentence, place })
}
