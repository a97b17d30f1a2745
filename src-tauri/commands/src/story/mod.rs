//! The story: the pages a plan is presented on, shown, changed and exported.
//!
//! A story of its own is kept beside the plan and leaves it current; the usual one is made anew each time. `drawing`
//! draws pages, `changing` changes them, `questions` says what is likely to be asked. Deliberately not here: presenting
//! itself, which is the window's.

mod changing;
mod drawing;
mod questions;

use charts::Chart;
use model::language::{Language, speaking, spoken};
use model::{Altitude, Page, PageChart, say, words};

use crate::answers::Effort;
use crate::charting::{PNG_SCALE, picture_of};
use crate::documents::with_ending;
use crate::failing::{FailureClass, Refusal};
use crate::files::{ending, name, unknown_ending, write};
use crate::host::Host;
use crate::session::Session;
use crate::wire::{
    AltitudeChoice, AltitudeName, ExportStory, FileWritten, OverName, PageChoice, PageView, ShowPage, ShowStory,
    StoryPage, StoryView, ThemeName,
};

pub(crate) use changing::change_story;
use drawing::{Drawn, Told, chart_name};

pub(crate) fn show_story(session: &Session, host: &dyn Host, request: ShowStory) -> Result<StoryView, Refusal> {
    let told = Told::of(session)?;
    let altitude = altitude_of(request.altitude);
    let pages = told.roadmap.pages_at(altitude);
    let is_usual = told.roadmap.story.is_empty();
    let lines = (1u32..).zip(&pages).map(|(number, page)| line(session, host, &told, number, page)).collect();
    Ok(StoryView {
        sentence: match (told.plan().is_some(), is_usual) {
            (false, _) => say!("no-plan-to-present"),
            (true, _) if altitude != Altitude::Cto => {
                say!("story-of-altitude", name = altitude.name(), pages = in_pages(pages.len()))
            }
            (true, true) => say!("story-usual", pages = in_pages(pages.len())),
            (true, false) => say!("story-own", pages = in_pages(pages.len())),
        },
        is_usual,
        has_plan: told.plan().is_some(),
        is_current: told.is_current,
        pages: lines,
        choices: choices(&told),
        altitude: request.altitude,
        altitudes: AltitudeName::ALL
            .map(|name| AltitudeChoice { altitude: name, name: altitude_of(name).name().into() })
            .into(),
    })
}

fn in_pages(count: usize) -> String {
    say!("in-pages", count = count, so_many = words::count(count))
}

fn line(session: &Session, host: &dyn Host, told: &Told, number: u32, page: &Page) -> StoryPage {
    let drawn = told.draw(session, host, page, ThemeName::Light, Effort::Known);
    let own = page.title.as_ref();
    let (sentence, is_complete) = match &drawn {
        Ok(drawn) => (drawn.sentence.clone(), drawn.is_complete),
        Err(_) => (String::new(), true),
    };
    // what a title was written for is kept in English
    let said_in_english = || match spoken() {
        Language::English => sentence.clone(),
        Language::French => {
            speaking(Language::English, || told.draw(session, host, page, ThemeName::Light, Effort::Known))
                .map_or_else(|_| sentence.clone(), |drawn| drawn.sentence)
        }
    };
    let is_outdated = is_complete
        && !sentence.is_empty()
        && own.is_some_and(|own| !own.written_for.is_empty() && own.written_for != said_in_english());
    let about = page.about();
    let title = own.map(|own| own.text.clone()).or_else(|| Some(sentence.clone()).filter(|text| !text.is_empty()));
    StoryPage {
        number,
        chart: chart_name(page.chart),
        scenario: page.scenario.clone(),
        title: title.unwrap_or_else(|| about.clone()),
        about,
        sentence,
        is_edited: own.is_some(),
        is_outdated,
        notes: page.notes.clone(),
        problem: drawn.err().map(|refusal| said(&refusal)),
        is_complete,
        questions: told.plan().map(|plan| questions::likely(&told.roadmap, plan, page)).unwrap_or_default(),
    }
}

/// A refusal as one line of text.
fn said(refusal: &Refusal) -> String {
    format!("{} {}", refusal.failure.message, refusal.failure.hint).trim().to_owned()
}

/// Every chart, and what each scenario changes.
fn choices(told: &Told) -> Vec<PageChoice> {
    let choice = |page: &Page| PageChoice {
        chart: chart_name(page.chart),
        scenario: page.scenario.clone(),
        about: page.about(),
    };
    let charts = PageChart::ALL.into_iter().filter(|chart| *chart != PageChart::Difference).map(Page::of);
    let scenario = |name: &String| Page { scenario: Some(name.clone()), ..Page::of(PageChart::Difference) };
    let scenarios = told.roadmap.scenarios.iter().map(|kept| scenario(&kept.name));
    charts.chain(scenarios).map(|page| choice(&page)).collect()
}

/// The page with a number, from 1.
fn page_at(pages: &[Page], number: u32) -> Result<usize, Refusal> {
    let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    place.filter(|place| *place < pages.len()).ok_or_else(|| {
        let pages = in_pages(pages.len());
        Refusal::usage(say!("no-page", number = number.to_string()), say!("no-page.hint", pages = pages))
    })
}

pub(crate) fn show_page(session: &Session, host: &dyn Host, request: ShowPage) -> Result<PageView, Refusal> {
    let told = Told::of(session)?;
    let pages = told.roadmap.pages_at(altitude_of(request.altitude));
    let page = &pages[page_at(&pages, request.page)?];
    let drawn = words::in_full(is_in_full(request.altitude), || {
        if request.what_if {
            told.draw_answer(session, request.theme)
        } else {
            told.draw(session, host, page, request.theme, Effort::Known)
        }
    });
    Ok(match drawn {
        Ok(Drawn { chart, is_complete, .. }) => {
            PageView { title: chart.title.clone(), chart: Some(picture_of(chart)), problem: None, is_complete }
        }
        Err(refusal) => {
            let title = page.title.as_ref().map_or_else(|| page.about(), |title| title.text.clone());
            PageView { title, chart: None, problem: Some(said(&refusal)), is_complete: true }
        }
    })
}

pub(crate) fn export_story(session: &Session, host: &dyn Host, request: ExportStory) -> Result<FileWritten, Refusal> {
    let path = with_ending(request.path, "pdf");
    let ending = ending(&path);
    if !["pdf", "svg", "png"].contains(&ending.as_str()) {
        return Err(unknown_ending(&ending, &words::either(&["pdf".into(), "svg".into(), "png".into()])));
    }
    if ending != "pdf" && request.page.is_none() {
        let message = say!("one-page-file", format = ending.to_uppercase());
        return Err(Refusal::usage(message, say!("one-page-file.hint")));
    }
    let told = Told::of(session)?;
    let pages = told.roadmap.pages_at(altitude_of(request.altitude));
    let wanted = match request.page {
        Some(number) => {
            let place = page_at(&pages, number)?;
            place..place + 1
        }
        None => 0..pages.len(),
    };
    let effort = request.proof_seconds.map_or(Effort::Search, Effort::Prove);
    let drawn: Vec<Chart> = wanted
        .map(|place| {
            let draw = || told.draw(session, host, &pages[place], request.theme, effort);
            let drawn = words::in_full(is_in_full(request.altitude), draw);
            drawn.map(|drawn| drawn.chart).map_err(|refusal| on_page(place + 1, refusal))
        })
        .collect::<Result<_, _>>()?;
    let failed = |error: charts::ChartError| Refusal::new(FailureClass::World, "not_drawn", error.to_string(), "");
    let bytes = match (ending.as_str(), drawn.as_slice()) {
        ("svg", [page, ..]) => page.svg().into_bytes(),
        ("png", [page, ..]) => page.png(PNG_SCALE).map_err(failed)?,
        (_, [page]) => page.pdf().map_err(failed)?,
        (_, pages) => Chart::pages(pages, &told.roadmap.settings.name).map_err(failed)?,
    };
    write(&path, &bytes)?;
    Ok(FileWritten { file_name: name(&path) })
}

/// A refusal that names the page it is about.
fn on_page(number: usize, mut refusal: Refusal) -> Refusal {
    refusal.failure.message = say!("page-not-drawn", number = number, why = &refusal.failure.message);
    refusal
}

/// Whether units are written out: a board has not learnt their short forms.
fn is_in_full(altitude: AltitudeName) -> bool {
    altitude_of(altitude) == Altitude::Board
}

/// The altitude that a request names.
fn altitude_of(name: AltitudeName) -> Altitude {
    match name {
        AltitudeName::Board => Altitude::Board,
        AltitudeName::Executive => Altitude::Executive,
        AltitudeName::Cto => Altitude::Cto,
    }
}

/// What a page draws value over.
fn is_over_time(over: OverName) -> bool {
    over == OverName::Time
}
