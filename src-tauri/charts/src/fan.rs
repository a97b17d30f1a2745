//! How sure the plan is: its value up to each period in many futures, as bands around the median.
//!
//! Bands of 50, 80 and 95 % of the futures in three flat greys with their edges drawn, each named where it is widest
//! (as the fan charts of the Bank of England, Quarterly Bulletin 1998 Q1, without their fading: an edge that is seen
//! can be read). Deliberately not here: what the futures differ by (see `tornado`), and how they are drawn
//! (`planner::simulate`).

use model::futures::{PERCENTILES, Said};
use model::{Futures, Period, Value, say, words};

use crate::font::Weight;
use crate::frame::{Frame, Texts};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Piece, Stroke, Style};
use crate::sheet::{self, Labels, Page, Scale};
use crate::theme::Palette;
use crate::{Chart, Options, Subject, Table, sentence};

/// Room for the words of the scale, and below for the periods.
const LEFT: f64 = 64.0;
const FOOT: f64 = 46.0;

/// Draws the futures of a plan; without any, a sentence that says what to add.
#[must_use]
pub fn draw(subject: &Subject, futures: Option<&Futures>, options: &Options) -> Chart {
    let Some(futures) = futures else { return nothing(subject, options, say!("nothing-uncertain-fan")) };
    let said = Said { roadmap: subject.roadmap, futures, isolated };
    let title = title(subject, Some(futures));
    let texts = Texts {
        title: title.clone(),
        subtitle: subtitle(&said),
        list: None,
        units: say!("fan-units", drawn = said.drawn(), length = sentence::length(subject)),
    };
    let palette = Palette::of(options.theme);
    let Page { fit, mut canvas, area } = sheet::page(subject, options, &texts, (LEFT, 14.0, 132.0, FOOT));
    Drawing { subject, said: &said, area, palette, scale: scale(futures, area) }.draw(&mut canvas);
    let description = say!(
        "fan-description",
        title = &title,
        count = words::count(futures.plan.len()),
        length = sentence::length(subject)
    );
    sheet::chart(canvas, fit, options, palette, (title, description), table(&said))
}

/// What the chart says, in one sentence.
fn title(subject: &Subject, futures: Option<&Futures>) -> String {
    futures.map_or_else(
        || say!("nothing-uncertain"),
        |futures| Said { roadmap: subject.roadmap, futures, isolated }.headline(),
    )
}

/// A page that says that nothing is uncertain yet, and what to do about it: a band without a width would claim to be
/// sure.
pub(crate) fn nothing(subject: &Subject, options: &Options, advice: String) -> Chart {
    let title = say!("nothing-uncertain");
    let texts = Texts { title: title.clone(), subtitle: advice.clone(), list: None, units: say!("no-futures") };
    let palette = Palette::of(options.theme);
    let fit = sheet::fit(options, &[1.0], |_, _| 200.0);
    let frame = Frame::new(subject, options, &texts, fit.width);
    let mut canvas = Canvas::default();
    frame.draw(&mut canvas, palette, fit.width, fit.height);
    if options.purpose == crate::Purpose::Screen {
        let room = (fit.width - 2.0 * frame.margin).max(80.0);
        let lines = crate::font::wrap(&format!("{title} {advice}"), 13.0, Weight::Regular, room, 6);
        let mut baseline = frame.top() + 24.0;
        for line in lines {
            canvas.text(frame.margin, baseline, Anchor::Start, &line, Style::new(13.0, Weight::Regular, palette.ink2));
            baseline += 20.0;
        }
    }
    let table = Table::new(title.clone(), vec![say!("column-what-to-add")], vec![vec![advice.clone()]]);
    sheet::chart(canvas, fit, options, palette, (title, advice), table)
}

fn subtitle(said: &Said) -> String {
    let spread = &said.futures.spread;
    let mut parts = vec![say!("fan-mean", value = words::points(spread.mean))];
    parts.push(say!("fan-tenth", value = words::points(spread.tenth)));
    parts.extend(said.matters_most());
    parts.join(" · ")
}

fn scale(futures: &Futures, area: Area) -> Scale {
    let most = futures.fan.iter().flatten().chain(&futures.plan).map(|value| value.0).max().unwrap_or(0);
    #[expect(clippy::cast_possible_truncation, reason = "a few ticks")]
    let ticks = (area.height / 56.0).floor().clamp(2.0, 8.0) as i64;
    // in whole points, so that the ticks are round ones
    Scale::close(most / Value::PER_POINT + 1, (area.bottom(), area.y), ticks)
}

struct Drawing<'a> {
    subject: &'a Subject<'a>,
    said: &'a Said<'a>,
    area: Area,
    palette: &'a Palette,
    scale: Scale,
}

impl Drawing<'_> {
    fn draw(&self, canvas: &mut Canvas) {
        self.grid(canvas);
        let mut labels = Labels::within(Area {
            x: self.area.x,
            y: self.area.y - 10.0,
            width: self.area.width + 132.0,
            height: self.area.height + 14.0,
        });
        // names stand beside the picture, never in it
        labels.take(self.area);
        self.bands(canvas);
        self.lines(canvas);
        self.names(canvas, &mut labels);
        self.marks(canvas);
    }

    /// The right end of a period, where its sum is known; the left edge of all is the beginning.
    #[expect(clippy::cast_precision_loss, reason = "at most 120 periods")]
    fn x(&self, ends: usize) -> f64 {
        let count = self.said.futures.plan.len().max(1);
        self.area.x + self.area.width * ends as f64 / count as f64
    }

    fn y(&self, value: Value) -> f64 {
        // hundredths of a point are far below a pixel
        let whole = self.scale.at(value.0 / Value::PER_POINT);
        let next = self.scale.at(value.0 / Value::PER_POINT + 1);
        #[expect(clippy::cast_precision_loss, reason = "for drawing")]
        let part = (value.0 % Value::PER_POINT) as f64 / Value::PER_POINT as f64;
        whole + (next - whole) * part
    }

    fn grid(&self, canvas: &mut Canvas) {
        let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
        canvas.decoration(|canvas| {
            for tick in &self.scale.ticks {
                let y = self.scale.at(*tick);
                canvas.line((self.area.x, y), (self.area.right(), y), Stroke::solid(self.palette.line, 1.0));
            }
        });
        for tick in &self.scale.ticks {
            let text = words::points_number(Value(tick * Value::PER_POINT));
            canvas.text(self.area.x - 8.0, self.scale.at(*tick) + 4.0, Anchor::End, &text, style);
        }
        canvas.text(self.area.x - 8.0, self.area.y - 8.0, Anchor::End, &say!("points-unit"), style);
        let calendar = self.subject.roadmap.settings.calendar();
        let names: Vec<String> =
            self.subject.roadmap.settings.all_periods().map(|period| calendar.name(period)).collect();
        let widest = names.iter().map(|name| style.width(name)).fold(0.0, f64::max);
        let room = self.x(1) - self.x(0);
        let every = (1..=names.len().max(1))
            .find(|every| f64::from(u16::try_from(*every).unwrap_or(u16::MAX)) * room >= widest + 10.0);
        for at in (0..names.len()).step_by(every.unwrap_or(1)) {
            let middle = (self.x(at) + self.x(at + 1)) / 2.0;
            canvas.text(middle, self.area.bottom() + 18.0, Anchor::Middle, &names[at], style);
        }
    }

    fn points(&self, which: usize) -> Vec<(f64, f64)> {
        let values = self.said.futures.fan.iter().map(|band| band[which]);
        self.along(values)
    }

    fn along(&self, values: impl Iterator<Item = Value>) -> Vec<(f64, f64)> {
        let start = (self.x(0), self.y(Value::ZERO));
        std::iter::once(start).chain(values.enumerate().map(|(at, value)| (self.x(at + 1), self.y(value)))).collect()
    }

    fn bands(&self, canvas: &mut Canvas) {
        canvas.decoration(|canvas| {
            for (band, opacity) in [(0, 0.12), (1, 0.17), (2, 0.24)] {
                let (low, high) = (self.points(band), self.points(6 - band));
                let mut pieces = open(&high);
                pieces.extend(low.iter().rev().map(|(x, y)| Piece::Line(*x, *y)));
                pieces.push(Piece::Close);
                canvas.fill(pieces, self.palette.ink3, opacity);
                canvas.stroke(open(&low), Stroke::solid(self.palette.ink3, 0.75));
                canvas.stroke(open(&high), Stroke::solid(self.palette.ink3, 0.75));
            }
        });
    }

    fn lines(&self, canvas: &mut Canvas) {
        canvas.decoration(|canvas| {
            canvas.stroke(open(&self.points(3)), Stroke::solid(self.palette.ink, 2.0));
            let plan = self.along(self.said.futures.plan.iter().copied());
            let dashed = Stroke { colour: self.palette.ink, width: 1.5, dash: Some((6.0, 4.0)) };
            canvas.stroke(open(&plan), dashed);
        });
    }

    /// Names at the right end, each at its own line or band: moved apart where two would touch.
    fn names(&self, canvas: &mut Canvas, labels: &mut Labels) {
        let Some(last) = self.said.futures.fan.last() else { return };
        let planned = self.said.planned();
        let strong = Style::new(12.0, Weight::SemiBold, self.palette.ink);
        let quiet = Style::new(11.0, Weight::Regular, self.palette.ink2);
        let amount = |value: Value| words::points_number(value);
        let middle = |a: Value, b: Value| Value((a.0 + b.0) / 2);
        let wanted = [
            (planned, say!("fan-plan", value = amount(planned)), strong),
            (last[3], say!("fan-median", value = amount(last[3])), strong),
            (middle(last[2], last[3]), say!("fan-half"), quiet),
            (middle(last[1], last[2]), say!("fan-band", share = 80), quiet),
            (middle(last[0], last[1]), say!("fan-band", share = 95), quiet),
        ];
        let x = self.x(self.said.futures.plan.len()) + 8.0;
        for (value, text, style) in wanted {
            let at = self.y(value) + 4.0;
            // the nearest free line, upwards first
            let step = |number: u16| [at - f64::from(number) * 2.0, at + f64::from(number) * 2.0];
            let places: Vec<_> = (0..120).flat_map(step).map(|baseline| (x, baseline, Anchor::Start)).collect();
            labels.put(canvas, &places, &text, style);
        }
    }

    /// Each period can be pointed at.
    fn marks(&self, canvas: &mut Canvas) {
        for (at, band) in self.said.futures.fan.iter().enumerate() {
            let period = self.said.period(Period(u16::try_from(at).unwrap_or(u16::MAX)));
            let points = |which: usize| words::points_number(band[which]);
            let hint = vec![
                period.clone(),
                say!("fan-plan", value = words::points(self.said.futures.plan[at])),
                say!("fan-median", value = words::points(band[3])),
                say!("fan-half-range", from = points(2), to = points(4)),
                say!("fan-band-range", share = 80, from = points(1), to = points(5)),
                say!("fan-band-range", share = 95, from = points(0), to = points(6)),
            ];
            let mark = Mark {
                id: format!("future:{at}"),
                kind: MarkKind::Future,
                name: say!("fan-said", all = hint.join(", ")),
                hint,
                area: Area {
                    x: self.x(at),
                    y: self.area.y,
                    width: self.x(at + 1) - self.x(at),
                    height: self.area.height,
                },
                tab_order: u32::try_from(at).unwrap_or(u32::MAX),
                lane: 0,
                links: vec![],
            };
            canvas.mark(mark, |_| {});
        }
    }
}

fn open(points: &[(f64, f64)]) -> Vec<Piece> {
    points
        .iter()
        .enumerate()
        .map(|(place, (x, y))| if place == 0 { Piece::Move(*x, *y) } else { Piece::Line(*x, *y) })
        .collect()
}

fn table(said: &Said) -> Table {
    let mut columns = vec![say!("column-until"), say!("column-plan-points")];
    columns.extend(PERCENTILES.iter().map(|percentile| {
        let share = words::percent_exact(model::Share(i64::from(*percentile))).replace("\u{a0}%", "");
        say!("column-percentile", share = share)
    }));
    let row = |(at, band): (usize, &[Value; 7])| {
        let mut row = vec![said.period(Period(u16::try_from(at).unwrap_or(u16::MAX)))];
        row.push(words::points_exact(said.futures.plan[at]));
        row.extend(band.iter().map(|value| words::points_exact(*value)));
        row
    };
    let rows = said.futures.fan.iter().enumerate().map(row).collect();
    let title = say!("fan-table", name = &said.roadmap.settings.name, drawn = said.drawn());
    Table::new(title, columns, rows)
}
