//! What the value of the plan hangs on: one bar per uncertain input, from its low to its high end, the widest on top.
//!
//! Everything else is as planned, so a bar says what this input alone can do. The low end is hatched, the high end
//! solid, and the values of the input stand at the ends. Deliberately not here: how likely that is (see `fan`).

use model::futures::{Input, Said, Swing};
use model::{Futures, Value, say, words};

use crate::font::{self, Weight};
use crate::frame::{Frame, Texts};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::sheet::{self, Scale};
use crate::theme::Palette;
use crate::{Chart, Options, Subject, Table, sentence, shapes};

/// Room for the scale below the bars.
const FOOT: f64 = 44.0;
/// Height of a line of a name, and from which height of a row on a name may have two.
const LINE: f64 = 16.0;
const TWO_LINES: f64 = 38.0;
/// Heights of a row, roomy to tight.
const ROWS: [f64; 4] = [46.0, 38.0, 32.0, 26.0];

/// Draws what moves the value most; where nothing is uncertain, a sentence that says what to add.
#[must_use]
pub fn draw(subject: &Subject, futures: Option<&Futures>, options: &Options) -> Chart {
    let Some(futures) = futures else {
        return crate::fan::nothing(subject, options, say!("nothing-uncertain-tornado"));
    };
    let said = Said { roadmap: subject.roadmap, futures, isolated };
    let title = title(subject, Some(futures));
    let texts = Texts {
        title: title.clone(),
        subtitle: say!("tornado-subtitle"),
        list: None,
        units: say!("tornado-units", drawn = said.drawn()),
    };
    let palette = Palette::of(options.theme);
    #[expect(clippy::cast_precision_loss, reason = "at most eleven bars")]
    let count = futures.swings.len() as f64;
    let fit = sheet::fit(options, &ROWS, |width, row| {
        let frame = Frame::new(subject, options, &texts, width);
        frame.top() + 34.0 + count * row + FOOT + frame.bottom()
    });
    let frame = Frame::new(subject, options, &texts, fit.width);
    let mut canvas = Canvas::default();
    frame.draw(&mut canvas, palette, fit.width, fit.height);
    if !futures.swings.is_empty() {
        let room = fit.height - frame.bottom() - frame.top() - 34.0 - FOOT;
        let row = (room / count).clamp(fit.row, 64.0);
        let names = (fit.width * 0.24).clamp(130.0, 300.0);
        let ends = widest_end(&said) + 12.0;
        let area = Area {
            x: frame.margin + names + ends,
            y: frame.top() + 34.0,
            width: (fit.width - 2.0 * frame.margin - names - 2.0 * ends).max(60.0),
            height: row * count,
        };
        Drawing { said: &said, area, row, names, palette, axis: Axis::new(&said, area) }.draw(&mut canvas);
    }
    let count = sentence::capitalised_count(futures.swings.len());
    let description = say!("tornado-description", title = &title, count = count);
    sheet::chart(canvas, fit, options, palette, (title, description), table(&said))
}

/// What the chart says, in one sentence.
fn title(subject: &Subject, futures: Option<&Futures>) -> String {
    let Some(futures) = futures else { return say!("nothing-uncertain") };
    let said = Said { roadmap: subject.roadmap, futures, isolated };
    let Some(swing) = said.futures.swings.iter().find(|swing| !matches!(swing.input, Input::Others(_))) else {
        return say!("tornado-nothing", value = words::points(said.planned()));
    };
    let (least, most) = said.least_and_most(swing);
    let input = said.input(&swing.input);
    if most <= said.planned() {
        let planned = words::points(said.planned());
        return say!("tornado-down", input = input, planned = planned, least = words::points(least));
    }
    say!("tornado-between", input = input, least = words::points_number(least), most = words::points(most))
}

const END: f64 = 11.0;

fn widest_end(said: &Said) -> f64 {
    let style = Style::new(END, Weight::Regular, crate::Colour { rgb: (0, 0, 0) });
    let texts = said.futures.swings.iter().flat_map(|swing| {
        let (low, high) = said.ends(&swing.input);
        [low, high]
    });
    texts.map(|text| style.width(&crate::font::clean(&text))).fold(40.0, f64::max).min(130.0)
}

/// Total value from left to right. It does not begin at nothing: a bar is a difference, not an amount.
struct Axis {
    low: f64,
    per_point: f64,
    left: f64,
    ticks: Vec<Value>,
}

impl Axis {
    fn new(said: &Said, area: Area) -> Self {
        let values = said.futures.swings.iter().flat_map(|swing| [swing.at_low, swing.at_high]).chain([said.planned()]);
        let (least, most) =
            values.fold((i64::MAX, i64::MIN), |(least, most), value| (least.min(value.0), most.max(value.0)));
        let points = |value: i64| value.div_euclid(Value::PER_POINT);
        let width = points(most) - points(least) + 1;
        let round = Scale::new(width, (0.0, 1.0), 6);
        let step = round.ticks.get(1).copied().unwrap_or(1).max(1);
        let first = points(least).div_euclid(step) * step;
        let last = (points(most) + step).div_euclid(step) * step;
        let ticks: Vec<Value> =
            (0..=(last - first) / step).map(|n| Value((first + n * step) * Value::PER_POINT)).collect();
        let low = Value(first * Value::PER_POINT).as_points();
        let high = Value(last * Value::PER_POINT).as_points();
        Self { low, per_point: area.width / (high - low).max(1.0), left: area.x, ticks }
    }

    fn x(&self, value: Value) -> f64 {
        self.left + (value.as_points() - self.low) * self.per_point
    }
}

struct Drawing<'a> {
    said: &'a Said<'a>,
    area: Area,
    row: f64,
    names: f64,
    palette: &'a Palette,
    axis: Axis,
}

impl Drawing<'_> {
    #[expect(clippy::cast_precision_loss, reason = "a few ticks")]
    fn draw(&self, canvas: &mut Canvas) {
        let quiet = Style::new(11.0, Weight::Regular, self.palette.ink2);
        canvas.decoration(|canvas| {
            for tick in &self.axis.ticks {
                let x = self.axis.x(*tick);
                canvas.line((x, self.area.y), (x, self.area.bottom()), Stroke::solid(self.palette.line, 1.0));
            }
        });
        let widest = self.axis.ticks.iter().map(|tick| quiet.width(&words::points_number(*tick))).fold(0.0, f64::max);
        let gap = self.axis.ticks.get(1).map_or(f64::MAX, |tick| self.axis.x(*tick) - self.axis.x(self.axis.ticks[0]));
        let every = (1..=self.axis.ticks.len().max(1)).find(|every| gap * *every as f64 >= widest + 10.0).unwrap_or(1);
        let mut free_from = self.area.right() + 28.0;
        for tick in self.axis.ticks.iter().step_by(every) {
            let (x, text) = (self.axis.x(*tick), words::points_number(*tick));
            canvas.text(x, self.area.bottom() + 18.0, Anchor::Middle, &text, quiet);
            free_from = free_from.max(x + quiet.width(&text) / 2.0 + 5.0);
        }
        canvas.text(free_from, self.area.bottom() + 18.0, Anchor::Start, &say!("points-unit"), quiet);
        for (place, swing) in self.said.futures.swings.iter().enumerate() {
            self.bar(canvas, place, swing);
        }
        let x = self.axis.x(self.said.planned());
        canvas.decoration(|canvas| {
            canvas.line((x, self.area.y - 6.0), (x, self.area.bottom()), Stroke::solid(self.palette.ink, 1.5));
        });
        let strong = Style::new(12.0, Weight::SemiBold, self.palette.ink);
        let text = say!("as-planned", value = words::points(self.said.planned()));
        let half = strong.width(&text) / 2.0;
        let (least, most) = (self.area.x - 20.0 + half, self.area.right() + 90.0 - half);
        canvas.text(x.clamp(least, most.max(least)), self.area.y - 12.0, Anchor::Middle, &text, strong);
    }

    #[expect(clippy::cast_precision_loss, reason = "at most eleven bars")]
    fn bar(&self, canvas: &mut Canvas, place: usize, swing: &Swing) {
        let top = self.area.y + self.row * place as f64;
        let height = (self.row * 0.58).min(26.0);
        let y = top + (self.row - height) / 2.0;
        let base = self.axis.x(self.said.planned());
        let (low, high) = (self.axis.x(swing.at_low), self.axis.x(swing.at_high));
        let baseline = y + height / 2.0 + 4.0;
        let (at_low, at_high) = self.said.ends(&swing.input);
        let name = self.said.input(&swing.input);
        let mark = Mark {
            id: format!("swing:{place}"),
            kind: MarkKind::Swing,
            name: say!(
                "swing-said",
                name = &name,
                low = words::points(swing.at_low),
                if_low = &at_low,
                high = words::points(swing.at_high),
                if_high = &at_high
            ),
            hint: vec![
                name.clone(),
                say!("swing-end", value = words::points(swing.at_low), end = &at_low),
                say!("swing-end", value = words::points(swing.at_high), end = &at_high),
            ],
            area: Area {
                x: low.min(high).min(base),
                y,
                width: (low.max(high).max(base) - low.min(high).min(base)).max(4.0),
                height,
            },
            tab_order: u32::try_from(place).unwrap_or(u32::MAX),
            lane: 0,
            links: vec![],
        };
        let style = Style::new(13.0, Weight::Medium, self.palette.ink);
        let left = self.area.x - self.names - widest_end(self.said) - 12.0;
        let most = if self.row >= TWO_LINES { 2 } else { 1 };
        let names = font::wrap(&font::clean(&name), style.size, style.weight, self.names - 8.0, most);
        for (place, name) in names.iter().enumerate() {
            // two lines stand around the one
            let down = LINE * (2 * place + 1) as f64 / 2.0 - LINE * names.len() as f64 / 2.0;
            canvas.text(left, baseline + down, Anchor::Start, name, style);
        }
        canvas.mark(mark, |canvas| {
            self.half(canvas, base, high, y, height, false);
            self.half(canvas, base, low, y, height, true);
        });
        self.ends(canvas, (low, at_low), (high, at_high), baseline);
    }

    /// One end of a bar, from the plan's value on.
    fn half(&self, canvas: &mut Canvas, base: f64, end: f64, y: f64, height: f64, is_low: bool) {
        if (end - base).abs() < 0.5 {
            return;
        }
        let area = Area { x: base.min(end), y, width: (end - base).abs(), height };
        let outline = Some(Stroke::solid(self.palette.ink2, 1.0));
        if is_low {
            canvas.rect(area, 0.0, Some(self.palette.panel), outline);
            canvas.stroke(shapes::hatch(area, 6.0), Stroke::solid(self.palette.ink3, 1.0));
        } else {
            canvas.rect(area, 0.0, Some(self.palette.ink3), outline);
        }
    }

    /// The values of the input at the ends of its bar. Where both ends lie on one side, the one that moves less is
    /// inside the bar and left to the table: at the plan's line it would claim the plan's value.
    fn ends(&self, canvas: &mut Canvas, low: (f64, String), high: (f64, String), baseline: f64) {
        let style = Style::new(END, Weight::Regular, self.palette.ink2);
        let (left, right) = if low.0 <= high.0 { (low, high) } else { (high, low) };
        let base = self.axis.x(self.said.planned());
        let places = [
            (left.0, left.0.min(base), left.1, -6.0, Anchor::End),
            (right.0, right.0.max(base), right.1, 6.0, Anchor::Start),
        ];
        for (end, x, text, apart, anchor) in places {
            let text = style.fit(&crate::font::clean(&text), 130.0);
            if let Some(text) = text.filter(|_| (end - x).abs() < 2.0) {
                canvas.text(x + apart, baseline, anchor, &text, style);
            }
        }
    }
}

fn table(said: &Said) -> Table {
    let columns = vec![
        say!("column-input"),
        say!("column-low"),
        say!("column-at-low"),
        say!("column-high"),
        say!("column-at-high"),
    ];
    let row = |swing: &Swing| {
        let (low, high) = said.ends(&swing.input);
        vec![said.input(&swing.input), low, words::points_exact(swing.at_low), high, words::points_exact(swing.at_high)]
    };
    Table::new(
        say!("tornado-table", name = &said.roadmap.settings.name, drawn = said.drawn()),
        columns,
        said.futures.swings.iter().map(row).collect(),
    )
}
