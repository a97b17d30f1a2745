//! The rows of the picture: all teams, each team and each statement on one scale.

use model::culture::{BANDS, Band, Culture, Held, Score, Team};
use model::survey::{About, SCALE};
use model::{Roadmap, say, words};

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Circle, Node, Stroke, Style};
use crate::stack::Stack;
use crate::theme::Palette;

use super::said;

/// Room above the first row, for the numbers of the scale.
pub(super) const HEAD: f64 = 20.0;
/// Least and most height of a row.
const ROW: (f64, f64) = (16.0, 34.0);
/// Half the width of a sign.
const SIGN: f64 = 5.0;

/// A row of the picture.
pub(super) enum Line<'c, 'r> {
    /// What the next rows are about.
    Heading(About),
    /// All teams.
    All(About, Score),
    /// One team; without a score where nothing of it is shown.
    Team(About, &'c Team<'r>),
    /// One statement.
    Statement(&'c Held<'r>),
}

/// All rows from top to bottom; none where nothing is shown at all.
pub(super) fn lines<'c, 'r>(roadmap: &Roadmap, culture: &'c Culture<'r>) -> Vec<Line<'c, 'r>> {
    let mut lines = vec![];
    for about in About::ALL {
        let Some(score) = culture.score(about) else { continue };
        let is_first = lines.is_empty();
        lines.push(Line::Heading(about));
        lines.push(Line::All(about, score));
        // a team of which nothing is shown is named once
        let has_row = |team: &&Team| team.score(about).is_some() || (is_first && team.hidden > 0);
        let teams: Vec<&Team> = culture.teams.iter().filter(has_row).collect();
        if teams.len() > 1 {
            lines.extend(teams.into_iter().map(|team| Line::Team(about, team)));
        }
        let of_it = |held: &&Held| held.statement.about == about && held.score.is_some();
        lines.extend(culture.statements.iter().filter(of_it).map(Line::Statement));
    }
    debug_assert!(lines.is_empty() || !roadmap.surveys.is_empty());
    lines
}

pub(super) struct Rows<'a, 'c, 'r> {
    palette: &'a Palette,
    roadmap: &'a Roadmap,
    culture: &'c Culture<'r>,
    lines: &'a [Line<'c, 'r>],
    area: Area,
    stack: Stack,
    names: f64,
    figures: f64,
}

#[expect(clippy::cast_precision_loss, reason = "places of a few signs; the words beside them are exact")]
impl<'a, 'c, 'r> Rows<'a, 'c, 'r> {
    pub(super) fn within(
        area: Area,
        palette: &'a Palette,
        roadmap: &'a Roadmap,
        culture: &'c Culture<'r>,
        lines: &'a [Line<'c, 'r>],
    ) -> Self {
        let strong = Style::new(12.0, Weight::SemiBold, palette.ink);
        Self {
            palette,
            roadmap,
            culture,
            lines,
            area,
            stack: Stack::within(area, HEAD, ROW, lines.len()),
            names: (area.width * 0.42).clamp(90.0, 330.0),
            figures: strong.width("0.00 +0.00") + 10.0,
        }
    }

    /// Left and right end of the scale.
    fn ends(&self) -> (f64, f64) {
        (self.area.x + self.names + 10.0, self.area.right() - self.figures - 12.0)
    }

    /// Where a figure in hundredths stands.
    fn at(&self, hundredths: i64) -> f64 {
        let (left, right) = self.ends();
        let (low, high) = (i64::from(SCALE.0), i64::from(SCALE.1));
        left + (right - left) * (hundredths.clamp(low, high) - low) as f64 / (high - low) as f64
    }

    pub(super) fn draw(&self, canvas: &mut Canvas) {
        self.ground(canvas);
        for (place, line) in self.lines.iter().take(self.stack.shown).enumerate() {
            self.line(canvas, line, place);
        }
        self.stack.tell_left(canvas, self.palette);
    }

    /// The thirds of the scale, its numbers, and a line where each row begins.
    fn ground(&self, canvas: &mut Canvas) {
        let palette = self.palette;
        let (top, bottom) = (self.stack.top(0), self.stack.bottom());
        let thirds = [(i64::from(SCALE.0), BANDS.0), (BANDS.1, i64::from(SCALE.1))];
        canvas.decoration(|canvas| {
            for (from, to) in thirds {
                let (x, width) = (self.at(from), self.at(to) - self.at(from));
                canvas.rect(Area { x, y: top, width, height: bottom - top }, 0.0, Some(palette.sunken), None);
            }
            for end in [BANDS.0, BANDS.1] {
                canvas.line((self.at(end), top), (self.at(end), bottom), Stroke::solid(palette.line_strong, 1.0));
            }
        });
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        for number in 1..=7i64 {
            canvas.text(self.at(number * 100), self.area.y + 13.0, Anchor::Middle, &number.to_string(), style);
        }
    }

    fn line(&self, canvas: &mut Canvas, line: &Line, place: usize) {
        let row = self.stack.row(place);
        match line {
            Line::Heading(about) => self.heading(canvas, *about, row),
            Line::All(about, score) => {
                let earlier: Vec<i64> = score.before.into_iter().collect();
                let name = say!("culture-all-teams");
                self.signs(canvas, (&name, Weight::SemiBold), row, *about, Some(score.now), &earlier, None);
                self.figure(canvas, row, *score, Weight::SemiBold);
            }
            Line::Team(about, team) => {
                let mark = self.mark(place, row, said::team_hint(self.roadmap, team));
                let id = team.surveys.last().map(|asked| asked.survey.id.as_str()).unwrap_or(team.name);
                let mark = Mark { id: format!("survey:{}:{id}", about.code()), kind: MarkKind::Survey, ..mark };
                canvas.mark(mark, |canvas| {
                    let scores = team.scores(*about);
                    let earlier: Vec<i64> = scores.iter().rev().skip(1).map(|(_, score)| *score).collect();
                    let now = scores.last().map(|(_, score)| *score);
                    let name = isolated(&font::clean(team.name));
                    self.signs(canvas, (&name, Weight::Regular), row, *about, now, &earlier, None);
                    match team.score(*about) {
                        Some(score) => self.figure(canvas, row, score, Weight::Regular),
                        None => self.too_few(canvas, row),
                    }
                });
            }
            Line::Statement(held) => {
                let hint = said::statement_hint(self.roadmap, self.culture, held);
                let mark = self.mark(place, row, hint);
                let id = format!("statement:{}", held.statement.id);
                canvas.mark(Mark { id, kind: MarkKind::Statement, ..mark }, |canvas| {
                    let Some(score) = held.score else { return };
                    let earlier: Vec<i64> = score.before.into_iter().collect();
                    let name = isolated(&font::clean(&held.statement.name));
                    let (about, spread) = (held.statement.about, held.spread);
                    self.signs(canvas, (&name, Weight::Regular), row, about, Some(score.now), &earlier, spread);
                    self.figure(canvas, row, score, Weight::Regular);
                });
            }
        }
    }

    fn mark(&self, place: usize, row: Area, hint: Vec<String>) -> Mark {
        Mark {
            id: String::new(),
            kind: MarkKind::Statement,
            name: hint.join(", "),
            hint,
            area: row,
            tab_order: u32::try_from(place).expect("a few hundred rows"),
            lane: 1,
            links: vec![],
        }
    }

    /// What the next rows are about, and what the thirds are called for it.
    fn heading(&self, canvas: &mut Canvas, about: About, row: Area) {
        let baseline = row.bottom() - 4.0;
        let strong = Style::new(12.5, Weight::SemiBold, self.palette.ink);
        if let Some(text) = strong.fit(about.name(), self.names) {
            canvas.text(row.x, baseline, Anchor::Start, &text, strong);
        }
        let quiet = Style::new(11.0, Weight::Regular, self.palette.ink2);
        let thirds = [(100, BANDS.0, Band::Low), (BANDS.0, BANDS.1, Band::Middle), (BANDS.1, 700, Band::High)];
        for (from, to, band) in thirds {
            let room = self.at(to) - self.at(from) - 6.0;
            if let Some(text) = quiet.fit(&said::band_name(about, band), room).filter(|text| !text.ends_with('…')) {
                canvas.text((self.at(from) + self.at(to)) / 2.0, baseline, Anchor::Middle, &text, quiet);
            }
        }
        canvas.decoration(|canvas| {
            let line = Stroke::solid(self.palette.line, 1.0);
            canvas.line((row.x, row.bottom()), (row.right(), row.bottom()), line);
        });
    }

    /// The name of a row, and its signs: how it was, how far answers are spread, and how it is now.
    #[expect(clippy::too_many_arguments, reason = "a row has that many parts")]
    fn signs(
        &self,
        canvas: &mut Canvas,
        (name, weight): (&str, Weight),
        row: Area,
        about: About,
        now: Option<i64>,
        earlier: &[i64],
        spread: Option<i64>,
    ) {
        let palette = self.palette;
        let style = Style::new(12.0, weight, palette.ink);
        let middle = row.y + row.height / 2.0;
        if let Some(text) = style.fit(name, self.names - 4.0) {
            canvas.text(row.x, middle + 4.0, Anchor::Start, &text, style);
        }
        let Some(now) = now else { return };
        canvas.decoration(|canvas| {
            if let Some(spread) = spread {
                let ends = ((self.at(now - spread), middle), (self.at(now + spread), middle));
                canvas.line(ends.0, ends.1, Stroke::solid(palette.line_strong, 1.5));
            }
            let all = earlier.iter().copied().chain([now]);
            if let (Some(least), Some(most), false) = (all.clone().min(), all.max(), earlier.is_empty()) {
                canvas.line((self.at(least), middle), (self.at(most), middle), Stroke::solid(palette.ink2, 2.0));
            }
            for before in earlier {
                sign(canvas, about, (self.at(*before), middle), SIGN - 1.0, Some(palette.panel), Some(palette.ink2));
            }
            sign(canvas, about, (self.at(now), middle), SIGN, Some(palette.ink), None);
        });
    }

    /// A score, and by how much it changed.
    fn figure(&self, canvas: &mut Canvas, row: Area, score: Score, weight: Weight) {
        let style = Style::new(12.0, weight, self.palette.ink);
        let baseline = row.y + row.height / 2.0 + 4.0;
        let left = self.area.right() - self.figures;
        let now = words::hundredths(score.now);
        canvas.text(left, baseline, Anchor::Start, &now, style);
        if let Some(change) = score.change() {
            let quiet = Style { colour: self.palette.ink2, ..style };
            let left = left + style.width(&now) + style.width(" ");
            canvas.text(left, baseline, Anchor::Start, &said::signed(change), quiet);
        }
    }

    /// That nothing of a team is shown, where its signs would be.
    fn too_few(&self, canvas: &mut Canvas, row: Area) {
        let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
        let (left, right) = (self.ends().0, self.area.right());
        let text = say!("culture-too-few", least = self.roadmap.settings.least_group);
        if let Some(text) = style.fit(&text, right - left) {
            canvas.text(left, row.y + row.height / 2.0 + 4.0, Anchor::Start, &text, style);
        }
    }
}

/// A circle for culture, a square for safety: never told by colour alone.
fn sign(
    canvas: &mut Canvas,
    about: About,
    (x, y): (f64, f64),
    half: f64,
    fill: Option<crate::colour::Colour>,
    line: Option<crate::colour::Colour>,
) {
    let stroke = line.map(|colour| Stroke::solid(colour, 1.5));
    match about {
        About::Culture => canvas.push(Node::Circle(Circle { centre: (x, y), radius: half, fill, stroke })),
        About::Safety => {
            let side = half - 0.5;
            let area = Area { x: x - side, y: y - side, width: 2.0 * side, height: 2.0 * side };
            canvas.rect(area, 0.0, fill, stroke);
        }
    }
}
