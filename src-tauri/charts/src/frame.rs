//! What surrounds a chart on a page of its own: sentence, subtitle, notes and footer.
//!
//! On the screen there is only a margin: the window shows the sentence itself.

use model::{say, words};

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::scene::{Anchor, Canvas, Style};
use crate::theme::Palette;
use crate::{Options, Purpose, Subject};

const TITLE: (f64, f64) = (22.0, 28.0);
const SUBTITLE: (f64, f64) = (13.0, 20.0);
const NOTE: (f64, f64) = (12.0, 17.0);
const FOOTER: (f64, f64) = (11.0, 16.0);

/// The texts around a chart, broken into lines for one width.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    pub(crate) margin: f64,
    title: Vec<String>,
    subtitle: Vec<String>,
    notes: Vec<String>,
    footer: Vec<String>,
}

/// The texts around a chart, before they are broken into lines.
pub(crate) struct Texts {
    pub(crate) title: String,
    pub(crate) subtitle: String,
    /// A heading with a list of names after it, such as what is not in the plan.
    pub(crate) list: Option<(String, Vec<String>)>,
    /// Units of the chart, for the footer.
    pub(crate) units: String,
}

impl Frame {
    /// The frame of a chart of the plan that is `width` pixels wide.
    pub(crate) fn new(subject: &Subject, options: &Options, texts: &Texts, width: f64) -> Self {
        Self::of(subject, options, texts, &say!("footer-base-plan"), width)
    }

    /// The same around what is drawn of a scenario, or of two plans.
    pub(crate) fn of(subject: &Subject, options: &Options, texts: &Texts, scenario: &str, width: f64) -> Self {
        if options.purpose == Purpose::Screen {
            return Self { margin: 16.0, title: vec![], subtitle: vec![], notes: vec![], footer: vec![] };
        }
        let margin = 28.0;
        let room = width - 2.0 * margin;
        let wrap = |text: &str, size: f64, weight, most| font::wrap(&font::clean(text), size, weight, room, most);
        // what is far away is read in a few words
        let is_slide = options.purpose == Purpose::Slide;
        let list = texts.list.as_ref().filter(|_| !is_slide);
        let notes = list.map(|(heading, names)| list_lines(heading, names, room, 2));
        let lines = if is_slide { 1 } else { 2 };
        let title = options.title.as_ref().unwrap_or(&texts.title);
        Self {
            margin,
            title: balanced(&font::clean(title), room),
            subtitle: wrap(&texts.subtitle, SUBTITLE.0, Weight::Regular, lines),
            notes: notes.unwrap_or_default(),
            footer: wrap(&footer(subject, options, (scenario, &texts.units), room), FOOTER.0, Weight::Regular, lines),
        }
    }

    /// Where the chart itself begins.
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    pub(crate) fn top(&self) -> f64 {
        if self.title.is_empty() {
            return 8.0;
        }
        22.0 + self.title.len() as f64 * TITLE.1 + self.subtitle.len() as f64 * SUBTITLE.1 + 12.0
    }

    /// How much room is kept below the chart.
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    pub(crate) fn bottom(&self) -> f64 {
        if self.title.is_empty() {
            return 12.0;
        }
        let notes = if self.notes.is_empty() { 0.0 } else { 10.0 + self.notes.len() as f64 * NOTE.1 };
        notes + 12.0 + self.footer.len() as f64 * FOOTER.1 + 14.0
    }

    /// Draws the texts into a page of this height.
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    pub(crate) fn draw(&self, canvas: &mut Canvas, palette: &Palette, width: f64, height: f64) {
        let mut y = 22.0;
        for line in &self.title {
            canvas.text(self.margin, y + 21.0, Anchor::Start, line, Style::new(TITLE.0, Weight::SemiBold, palette.ink));
            y += TITLE.1;
        }
        for line in &self.subtitle {
            let style = Style::new(SUBTITLE.0, Weight::Regular, palette.ink2);
            canvas.text(self.margin, y + 14.0, Anchor::Start, line, style);
            y += SUBTITLE.1;
        }
        if self.title.is_empty() {
            return;
        }
        let mut y = height - 14.0 - self.footer.len() as f64 * FOOTER.1;
        for line in &self.footer {
            let style = Style::new(FOOTER.0, Weight::Regular, palette.ink3);
            canvas.text(self.margin, y + 12.0, Anchor::Start, line, style);
            y += FOOTER.1;
        }
        let rule = height - 14.0 - self.footer.len() as f64 * FOOTER.1 - 6.0;
        canvas.decoration(|canvas| {
            let stroke = crate::scene::Stroke::solid(palette.line, 1.0);
            canvas.line((self.margin, rule), (width - self.margin, rule), stroke);
        });
        let mut y = rule - 6.0 - self.notes.len() as f64 * NOTE.1;
        for line in &self.notes {
            canvas.text(self.margin, y + 12.0, Anchor::Start, line, Style::new(NOTE.0, Weight::Regular, palette.ink2));
            y += NOTE.1;
        }
    }
}

/// The title in at most two lines, of nearly the same length where there are two.
fn balanced(title: &str, room: f64) -> Vec<String> {
    let wrap = |share: f64| font::wrap(title, TITLE.0, Weight::SemiBold, room * share, 2);
    let whole = wrap(1.0);
    let is_cut = whole.last().is_some_and(|line| line.ends_with(" …"));
    if whole.len() < 2 || is_cut {
        return whole;
    }
    let is_whole = |lines: &Vec<String>| lines.len() == 2 && lines.join(" ") == title;
    [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].into_iter().map(wrap).find(is_whole).unwrap_or(whole)
}

/// Plan, scenario, when it was made, what was proven, units, and whether it is a sample.
fn footer(subject: &Subject, options: &Options, (scenario, units): (&str, &str), room: f64) -> String {
    let settings = &subject.roadmap.settings;
    let name = font::fit(&font::clean(&settings.name), FOOTER.0, Weight::Regular, room / 3.0).unwrap_or_default();
    let mut parts = vec![isolated(&name)];
    // what is drawn without any plan is that of no scenario, and has nothing to prove
    let has_plan = !subject.plan.made_by.is_empty();
    if has_plan {
        parts.push(scenario.to_owned());
    }
    parts.extend(options.stamp.as_ref().map(|stamp| say!("footer-planned", stamp = stamp)));
    if has_plan {
        parts.push(words::proof(subject.plan));
    }
    parts.push(units.to_owned());
    if settings.is_sample {
        parts.push(say!("footer-sample"));
    }
    if options.title.is_some() {
        parts.push(say!("footer-title-edited"));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// "Heading: A · B · C and 4 more" in at most `most` lines: as many names as fit, and how many do not.
fn list_lines(heading: &str, names: &[String], room: f64, most: u8) -> Vec<String> {
    // no more are shortened than could stand in these lines
    let mut room_left = room * f64::from(most);
    let shortened: Vec<String> = names
        .iter()
        .map(|name| font::fit(&font::clean(name), NOTE.0, Weight::Regular, 240.0).unwrap_or_default())
        .map(|name| isolated(&name))
        .take_while(|name| {
            let has_room = room_left >= 0.0;
            room_left -= font::width(name, NOTE.0, Weight::Regular);
            has_room
        })
        .collect();
    let fits = |shown: usize| {
        let (shortened, hidden) = (shortened[..shown].join(" · "), names.len() - shown);
        let text = if hidden > 0 {
            say!("names-more", heading = heading, names = shortened, count = hidden)
        } else {
            say!("names", heading = heading, names = shortened)
        };
        let lines = font::wrap(&text, NOTE.0, Weight::Regular, room, usize::from(most) + 1);
        (lines.len() <= usize::from(most)).then_some(lines)
    };
    (0..=shortened.len()).rev().find_map(fits).unwrap_or_default()
}
