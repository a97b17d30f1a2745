//! What the plan says no to, and what yes would cost: one row per investment that is left out, by the value that is
//! left out or the cheapest yes first.
//!
//! The light bar is what the investment would bring, the dark one what the plan loses if it is forced in, on one
//! scale. Deliberately not here: finding the prices, and what people decide (they are given).

use model::{Axis, InvestmentId, Value, say, words};

use crate::font::{self, Weight};
use crate::frame::{Frame, Texts};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Piece, Stroke, Style};
use crate::sentence::short;
use crate::sheet::{self, Fit, Scale};
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, Table, shapes};

/// An investment that is not in the plan, with everything that is known of its price.
#[derive(Debug, Clone)]
pub struct PricedNo {
    /// The investment.
    pub investment: InvestmentId,
    /// Its name.
    pub name: String,
    /// Its axis.
    pub axis: Axis,
    /// What it brings in the plan that has it; nothing while that is not known, or if it cannot be in.
    pub own: Option<Value>,
    /// What the plan loses if it is forced in; nothing while that is not known, or if it cannot be in.
    pub price: Option<Value>,
    /// The price in words: "38 pts", "≈ 38 pts", "impossible", "…" while it is worked out.
    pub price_in_words: String,
    /// Whether no plan with it keeps all rules.
    pub cannot_be: bool,
    /// What it displaces, in words.
    pub displaces: String,
    /// What runs out, in words.
    pub limit: String,
    /// The smallest change that lets it in without a loss, in words.
    pub change: String,
    /// What was decided, in words.
    pub decision: String,
}

/// In which order investments that are left out are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOutOrder {
    /// By what each would bring, the most first: what is given up.
    Value,
    /// By the price of having it after all, the cheapest first: what is nearly in.
    Price,
}

/// Shares of the room of the parts of a row that are words.
const TEXTS: [f64; 4] = [0.25, 0.25, 0.26, 0.24];

/// The same while nothing is decided: that column is only there to be filled.
const UNDECIDED: [f64; 4] = [0.28, 0.29, 0.31, 0.12];

/// The same on a slide while nothing is decided: nobody fills a column there.
const ON_A_SLIDE: [f64; 3] = [0.31, 0.33, 0.36];

/// The headings of those parts.
fn headings() -> [String; 4] {
    [say!("column-displaces"), say!("column-runs-out"), say!("column-smallest-change"), say!("column-decision")]
}

/// Room for the headings.
const HEADINGS: f64 = 26.0;
/// Room for the words of the rule between what is nearly in and the rest.
const RULE: f64 = 22.0;
/// Room between columns.
const GAP: f64 = 14.0;
/// Rows from roomy to tight; from 32, 50 and 64 px on they have two, three and four lines of text, and more
/// where their words need it.
const ROWS: [f64; 7] = [66.0, 52.0, 40.0, 34.0, 26.0, 22.0, 19.0];

/// Draws what yes would cost. `title` says it in a sentence; rows come in the order in which they are drawn, which is said.
#[must_use]
pub fn draw(subject: &Subject, (rows, order): (&[PricedNo], LeftOutOrder), title: &str, options: &Options) -> Chart {
    let palette = Palette::of(options.theme);
    let texts = Texts {
        title: title.to_owned(),
        subtitle: say!(
            "yes-subtitle",
            order = order.code(),
            value = words::points(subject.plan.value),
            proof = words::proof(subject.plan)
        ),
        list: None,
        units: say!("yes-units"),
    };
    let frame_of = |width: f64| Frame::new(subject, options, &texts, width);
    // only in order of price do they lie on one side of a line
    let near = match order {
        LeftOutOrder::Value => 0,
        LeftOutOrder::Price => rows.iter().filter(|row| is_near(subject, row)).count(),
    };
    #[expect(clippy::cast_precision_loss, reason = "rows are few")]
    let height_of = |width: f64, row: f64, count: usize| {
        let frame = frame_of(width);
        let rule = if has_rule(near, rows.len()) { RULE } else { 0.0 };
        frame.top() + HEADINGS + rule + row * count as f64 + 8.0 + frame.bottom()
    };
    let fit = sheet::fit(options, &ROWS, |width, row| height_of(width, row, rows.len().max(1)));
    let frame = frame_of(fit.width);
    let mut canvas = Canvas::default();
    frame.draw(&mut canvas, palette, fit.width, fit.height);
    let is_decided = rows.iter().any(|row| !row.decision.is_empty());
    let shares: &[f64] = match (is_decided, options.purpose) {
        (true, _) => &TEXTS,
        (false, Purpose::Slide) => &ON_A_SLIDE,
        (false, _) => &UNDECIDED,
    };
    let mut drawing = Drawing::new(rows, near, &frame, (fit, shares), palette);
    let room = fit.height - height_of(fit.width, 0.0, 0);
    drawing.make_room_for_words(room);
    // in the window it may be higher than asked for; on a page a line tells of those that are not shown
    let shown = if options.purpose == Purpose::Screen { rows.len() } else { drawing.shown(room, RULE) };
    drawing.draw(&mut canvas, shown);
    drawing.name_bars(&mut canvas, shown);
    let height = fit.height + (drawing.heights.iter().take(shown).sum::<f64>() - room).max(0.0);
    let fit = if options.purpose == Purpose::Screen { Fit { height, ..fit } } else { fit };
    let description = say!("yes-description", title = title, count = rows.len(), order = order.code());
    sheet::chart(canvas, fit, options, palette, (title.to_owned(), description), table(subject, rows))
}

impl LeftOutOrder {
    /// Its name in messages.
    fn code(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Price => "price",
        }
    }
}

/// Whether a yes would cost less than 1 % of the value of the plan.
fn is_near(subject: &Subject, row: &PricedNo) -> bool {
    row.price.is_some_and(|price| i128::from(price.0) * 100 < i128::from(subject.plan.value.0))
}

fn has_rule(near: usize, count: usize) -> bool {
    near > 0 && near < count
}

fn table(subject: &Subject, rows: &[PricedNo]) -> Table {
    let mut columns = vec![
        say!("column-investment"),
        say!("column-axis"),
        say!("column-would-bring"),
        say!("column-price"),
        say!("column-price-words"),
    ];
    columns.extend(headings());
    let exact = |value: Option<Value>| value.map(words::points_exact).unwrap_or_default();
    let cells = |row: &PricedNo| {
        vec![
            row.name.clone(),
            row.axis.name().to_owned(),
            exact(row.own),
            exact(row.price),
            row.price_in_words.clone(),
            row.displaces.clone(),
            row.limit.clone(),
            row.change.clone(),
            row.decision.clone(),
        ]
    };
    Table::new(say!("yes-table", name = &subject.roadmap.settings.name), columns, rows.iter().map(cells).collect())
}

/// Left edge and width.
type Column = (f64, f64);

struct Drawing<'a> {
    rows: &'a [PricedNo],
    near: usize,
    top: f64,
    fit: Fit,
    palette: &'a Palette,
    left: f64,
    right: f64,
    name: Column,
    bars: Column,
    price: Column,
    texts: Vec<Column>,
    scale: Scale,
    /// How high each row is.
    heights: Vec<f64>,
}

/// How many lines of text a row of a height has room for.
fn lines_in(height: f64) -> usize {
    match height {
        106.0.. => 7,
        92.0.. => 6,
        78.0.. => 5,
        64.0.. => 4,
        50.0.. => 3,
        32.0.. => 2,
        _ => 1,
    }
}

/// The least height of a row with so many lines of text.
fn height_with(lines: usize) -> f64 {
    match lines {
        7.. => 106.0,
        6 => 92.0,
        5 => 78.0,
        4 => 64.0,
        3 => 50.0,
        2 => 34.0,
        _ => 26.0,
    }
}

/// How many rows are not shown, and the dearest yes among them.
fn hidden(rows: &[PricedNo]) -> String {
    let dearest = rows.iter().filter(|row| row.price.is_some()).max_by_key(|row| row.price);
    match dearest {
        Some(row) => {
            say!("yes-hidden", count = rows.len(), name = short(&row.name), price = &row.price_in_words)
        }
        None => say!("yes-hidden-unpriced", count = rows.len()),
    }
}

impl<'a> Drawing<'a> {
    /// `shares` are those of the room of the parts that are words.
    fn new(
        rows: &'a [PricedNo],
        near: usize,
        frame: &Frame,
        (fit, shares): (Fit, &[f64]),
        palette: &'a Palette,
    ) -> Self {
        let (left, right) = (frame.margin, fit.width - frame.margin);
        let room = right - left;
        let name = (left + 24.0, room * 0.19 - 24.0);
        let bars = (left + room * 0.19 + GAP, room * 0.14);
        let price_style = Style::new(12.0, Weight::SemiBold, palette.ink);
        let widest = rows.iter().map(|row| price_style.width(&row.price_in_words)).fold(60.0, f64::max);
        let price = (bars.0 + bars.1 + 8.0, widest.min(110.0));
        let from = price.0 + price.1 + GAP;
        let words = right - from;
        let mut x = from;
        let mut texts = vec![];
        for share in shares {
            texts.push((x, words * share - GAP));
            x += words * share;
        }
        let most = rows.iter().flat_map(|row| [row.own, row.price]).flatten().map(|value| value.0).max();
        // nothing else is written on the scale, so it ends with the longest bar
        let scale = Scale::bare(most.unwrap_or(0), (bars.0, bars.0 + bars.1));
        let heights = vec![fit.row; rows.len()];
        Self { rows, near, top: frame.top(), fit, palette, left, right, name, bars, price, texts, scale, heights }
    }

    /// Gives each row as many lines as its words need, so that nobody has to guess how a sentence ends: roomy, if all
    /// rows fit then, and tight otherwise. Fewer rows are shown rather than half sentences.
    fn make_room_for_words(&mut self, room: f64) {
        let needed: Vec<f64> = self.rows.iter().map(|row| height_with(self.lines_of(row))).collect();
        let with = |least: f64| needed.iter().map(|height| height.max(least)).collect::<Vec<f64>>();
        let roomy = ROWS.into_iter().filter(|row| *row <= self.fit.row).map(with);
        let fitting = roomy.into_iter().find(|heights| heights.iter().sum::<f64>() <= room);
        self.heights = fitting.unwrap_or(needed);
    }

    /// How many lines the words of a row take, as far as a row can be high.
    fn lines_of(&self, row: &PricedNo) -> usize {
        let most = lines_in(f64::INFINITY);
        let lines = |text: &str, size: f64, weight: Weight, (_, room): Column| {
            font::wrap(&font::clean(text), size, weight, room, most).len()
        };
        let texts = [&row.displaces, &row.limit, &row.change, &row.decision];
        let words =
            texts.into_iter().zip(&self.texts).map(|(text, column)| lines(text, 11.0, Weight::SemiBold, *column));
        words.max().unwrap_or(1).max(lines(&isolated(&row.name), 12.0, Weight::SemiBold, self.name))
    }

    /// How many rows fit into a room, where words about the rest take `rest` of it.
    fn shown(&self, room: f64, rest: f64) -> usize {
        let height = |count: usize| self.heights.iter().take(count).sum::<f64>();
        let all = self.rows.len();
        if height(all) <= room {
            return all;
        }
        (0..all).rev().find(|count| height(*count) + rest <= room).unwrap_or(0)
    }

    fn draw(&self, canvas: &mut Canvas, shown: usize) {
        canvas.decoration(|canvas| self.draw_headings(canvas));
        let mut y = self.top + HEADINGS;
        for (at, row) in self.rows.iter().take(shown).enumerate() {
            if at == self.near && has_rule(self.near, self.rows.len()) {
                canvas.decoration(|canvas| self.draw_rule(canvas, y));
                y += RULE;
            }
            self.draw_row(canvas, row, y, at);
            y += self.heights[at];
        }
        let rest = &self.rows[shown..];
        if !rest.is_empty() {
            let style = Style::new(12.0, Weight::Regular, self.palette.ink2);
            if let Some(text) = style.fit(&hidden(rest), self.right - self.name.0) {
                canvas.text(self.name.0, y + 14.0, Anchor::Start, &text, style);
            }
        }
        if self.rows.is_empty() {
            let style = Style::new(13.0, Weight::Regular, self.palette.ink2);
            canvas.text(self.left, y + 18.0, Anchor::Start, &say!("yes-everything"), style);
        }
    }

    fn draw_headings(&self, canvas: &mut Canvas) {
        let style = Style::new(11.0, Weight::SemiBold, self.palette.ink2);
        let baseline = self.top + 14.0;
        let mut put = |(x, room): Column, text: &str| {
            if let Some(text) = style.fit(text, room) {
                canvas.text(x, baseline, Anchor::Start, &text, style);
            }
        };
        put(self.name, &say!("yes-heading-name"));
        put((self.bars.0, self.bars.1 + 8.0 + self.price.1), &say!("yes-heading-bars"));
        for (column, heading) in self.texts.iter().zip(headings()) {
            put(*column, &heading);
        }
        let y = self.top + HEADINGS - 4.0;
        canvas.line((self.left, y), (self.right, y), Stroke::solid(self.palette.line_strong, 1.0));
    }

    fn draw_rule(&self, canvas: &mut Canvas, top: f64) {
        let y = top + 4.0;
        canvas.line((self.left, y), (self.right, y), Stroke::dashed(self.palette.line_strong, 1.0));
        let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
        canvas.text(self.left, y + 13.0, Anchor::Start, &say!("yes-nearly"), style);
    }

    fn draw_row(&self, canvas: &mut Canvas, row: &PricedNo, top: f64, place: usize) {
        let height = self.heights[place];
        let given = |text: &String| (!text.is_empty()).then(|| text.clone());
        let said = [
            row.own.map(|own| say!("yes-would-bring", value = words::points(own))),
            given(&row.price_in_words).map(|price| say!("yes-price", price = price)),
            given(&row.displaces),
            given(&row.limit),
            given(&row.change),
            given(&row.decision).map(|decision| say!("yes-decided", decision = decision)),
        ];
        let said: Vec<String> = said.into_iter().flatten().collect();
        let name = isolated(&row.name);
        let count = self.rows.len();
        let mark = Mark {
            id: format!("investment:{}", row.investment),
            kind: MarkKind::Investment,
            name: say!(
                "yes-said",
                name = &name,
                axis = row.axis.name(),
                said = said.join(", "),
                place = place + 1,
                count = count
            ),
            hint: [vec![row.name.clone()], said].concat(),
            area: Area { x: self.left - 4.0, y: top, width: self.right - self.left + 8.0, height: height - 2.0 },
            tab_order: u32::try_from(place).unwrap_or(u32::MAX),
            lane: u32::try_from(place).unwrap_or(u32::MAX),
            links: vec![],
        };
        canvas.mark(mark, |canvas| {
            let middle = top + height / 2.0 - 1.0;
            let colours = self.palette.axis(row.axis);
            shapes::axis_glyph(canvas, row.axis, (self.left + 8.0, middle), 6.0, Stroke::solid(colours.fill, 1.8));
            let lines = lines_in(height);
            let style = Style::new(12.0, Weight::SemiBold, self.palette.ink);
            self.words(canvas, &name, self.name, middle, (style, lines.min(3)));
            self.draw_bars(canvas, row, middle);
            let style = Style::new(12.0, Weight::SemiBold, self.palette.ink);
            let (x, room) = self.price;
            if let Some(text) = style.fit(&row.price_in_words, room) {
                canvas.text(x, middle + 4.5, Anchor::Start, &text, style);
            }
            let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
            let texts = [&row.displaces, &row.limit, &row.change, &row.decision];
            for (at, (text, column)) in texts.into_iter().zip(&self.texts).enumerate() {
                let is_decision = at + 1 == TEXTS.len();
                let weight = if is_decision { Weight::SemiBold } else { Weight::Regular };
                let colour = if is_decision { self.palette.ink } else { style.colour };
                self.words(canvas, text, *column, middle, (Style { weight, colour, ..style }, lines));
            }
        });
    }

    /// A text in its column, in a few lines around the middle of its row.
    fn words(&self, canvas: &mut Canvas, text: &str, (x, room): Column, middle: f64, (style, lines): (Style, usize)) {
        let text = font::clean(text);
        if text.is_empty() {
            return;
        }
        let wrapped = match lines {
            1 => style.fit(&text, room).into_iter().collect(),
            _ => font::wrap(&text, style.size, style.weight, room, lines),
        };
        let step = style.size + 3.0;
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let above = (wrapped.len() as f64 - 1.0) * step / 2.0;
        let mut baseline = middle + style.size * 0.36 - above;
        for line in wrapped {
            canvas.text(x, baseline, Anchor::Start, &line, style);
            baseline += step;
        }
    }

    /// Names both bars once, each at its end in the first row in which its name has room.
    fn name_bars(&self, canvas: &mut Canvas, shown: usize) {
        let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
        let thick = self.thick();
        let (own, price) = (say!("yes-bar-own"), say!("yes-bar-price"));
        let end = |value: Value| self.scale.at(value.0.max(0)).max(self.bars.0 + 1.5) + 5.0;
        let fits = |value: Option<Value>, text: &str| {
            value.map(end).filter(|x| x + style.width(text) <= self.bars.0 + self.bars.1 + 2.0)
        };
        let rows = || self.rows.iter().take(shown).enumerate().filter(|(_, row)| !row.cannot_be);
        let light = rows().find_map(|(at, row)| Some((at, fits(row.own.filter(|_| row.price.is_some()), &own)?)));
        // two names in one row stand clear of one another only if it is high enough
        let is_free = |at: usize| light.is_none_or(|(taken, _)| taken != at) || self.heights[at] >= 34.0;
        let dark = rows().filter(|(at, _)| is_free(*at)).find_map(|(at, row)| Some((at, fits(row.price, &price)?)));
        if let Some((at, x)) = light {
            canvas.text(x, self.middle(at) + 1.0 - thick / 2.0, Anchor::Start, &own, style);
        }
        if let Some((at, x)) = dark {
            canvas.text(x, self.middle(at) + 7.0 + thick / 2.0, Anchor::Start, &price, style);
        }
    }

    /// The middle of a row.
    fn middle(&self, at: usize) -> f64 {
        let rule = if at >= self.near && has_rule(self.near, self.rows.len()) { RULE } else { 0.0 };
        let above: f64 = self.heights.iter().take(at).sum();
        self.top + HEADINGS + rule + above + self.heights[at] / 2.0 - 1.0
    }

    /// How thick a bar is.
    fn thick(&self) -> f64 {
        (self.fit.row * 0.24).clamp(5.0, 9.0)
    }

    fn draw_bars(&self, canvas: &mut Canvas, row: &PricedNo, middle: f64) {
        let (x, width) = self.bars;
        let thick = self.thick();
        let base = vec![Piece::Move(x, middle - thick - 3.0), Piece::Line(x, middle + thick + 3.0)];
        canvas.stroke(base, Stroke::solid(self.palette.line_strong, 1.0));
        if row.cannot_be {
            let area = Area { x, y: middle - thick, width: width * 0.5, height: 2.0 * thick };
            canvas.stroke(shapes::hatch(area, 5.0), Stroke::solid(self.palette.ink3, 1.0));
            return;
        }
        let bar =
            |value: Value, y: f64| Area { x, y, width: (self.scale.at(value.0.max(0)) - x).max(1.5), height: thick };
        if let Some(own) = row.own {
            let outline = Some(Stroke::solid(self.palette.line_strong, 1.0));
            canvas.rect(bar(own, middle - thick - 1.0), 1.0, Some(self.palette.sunken), outline);
        }
        if let Some(price) = row.price {
            canvas.rect(bar(price, middle + 1.0), 1.0, Some(self.palette.ink), None);
        }
    }
}
