//! The graph as it is drawn: the ranked line above, the links, and the boxes over them.

use model::{Dependencies, Investment, Roadmap, say, words as amounts};

use super::layout::BOX;
use super::{BESIDES, BETWEEN, MOST_RANKED, Page, RANKED, box_width, longest_name, words};
use crate::font::{Weight, clean, width};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Piece, Role, Stroke, Style};
use crate::theme::Palette;
use crate::{Subject, shapes};

/// Sizes of the texts in a box: its name, and the level beside it.
pub(super) const NAME: f64 = 12.0;
const LEVEL: f64 = 11.0;

/// The level that an investment raises, from and to; empty if it raises none.
pub(super) fn change(roadmap: &Roadmap, item: &Investment) -> String {
    roadmap.raises(item).map(|(_, level)| amounts::level_change(level)).unwrap_or_default()
}

/// Room for a level beside a name.
pub(super) fn beside(change: &str) -> f64 {
    if change.is_empty() { 0.0 } else { width(change, LEVEL, Weight::Regular) + 8.0 }
}

/// Draws everything inside of the frame.
pub(super) fn draw(canvas: &mut Canvas, subject: &Subject, needs: &Dependencies, page: &Page, palette: &Palette) {
    let graph = Graph::new(subject, needs, page, palette);
    let mut places: Vec<usize> = page.layout.items.keys().copied().collect();
    let order = |at: &usize| page.layout.items[at];
    places.sort_by(|a, b| order(a).0.cmp(&order(b).0).then(order(a).1.total_cmp(&order(b).1)));
    // what a dashed box means is said in the first that has room, else beside the ranked line
    let left_out: Vec<usize> = places.iter().copied().filter(|at| !graph.is_planned(*at)).collect();
    let said_in = left_out.iter().copied().find(|at| graph.has_room_for_left_out(*at));
    graph.draw_ranked(canvas, said_in.is_none() && !left_out.is_empty());
    canvas.decoration(|canvas| {
        // the chain over the others
        for is_chain in [false, true] {
            for (link, points) in &page.layout.links {
                if graph.is_chain(*link) == is_chain {
                    graph.draw_link(canvas, points, is_chain);
                }
            }
        }
    });
    for (next, at) in (0..).zip(places) {
        graph.draw_box(canvas, at, next, said_in == Some(at));
    }
}

struct Graph<'a> {
    subject: &'a Subject<'a>,
    needs: &'a Dependencies,
    page: &'a Page,
    palette: &'a Palette,
    /// Width of a box, and the distance from one layer to the next.
    box_width: f64,
    step: f64,
    left: f64,
    top: f64,
}

impl<'a> Graph<'a> {
    #[expect(clippy::cast_precision_loss, reason = "few layers")]
    fn new(subject: &'a Subject<'a>, needs: &'a Dependencies, page: &'a Page, palette: &'a Palette) -> Self {
        let room = page.width - 2.0 * page.frame.margin;
        let layers = page.layout.layers;
        let box_width = box_width(room, layers, longest_name(subject.roadmap, &page.layout));
        let gaps = layers.saturating_sub(1).max(1) as f64;
        // the graph takes the width, but layers do not lose sight of one another
        let between = ((room - layers as f64 * box_width) / gaps).clamp(BETWEEN, 9.0 * BETWEEN);
        let step = box_width + between;
        let top = page.frame.top() + RANKED;
        let body = page.height - page.frame.bottom() - top;
        let spare = (body - page.layout.height).max(0.0);
        let used = layers as f64 * box_width + layers.saturating_sub(1) as f64 * between;
        let left = page.frame.margin + ((room - used) / 2.0).max(0.0);
        Self { subject, needs, page, palette, box_width, step, left, top: top + spare.min(80.0) / 2.0 }
    }

    #[expect(clippy::cast_precision_loss, reason = "few layers")]
    fn x(&self, layer: usize) -> f64 {
        self.left + layer as f64 * self.step
    }

    fn is_chain(&self, (from, to): (usize, usize)) -> bool {
        self.needs.chain.windows(2).any(|pair| pair == [from, to])
    }

    /// Whether the plan has an investment; without a plan nothing is left out.
    fn is_planned(&self, at: usize) -> bool {
        let starts = &self.subject.plan.starts;
        starts.is_empty() || starts.contains_key(&self.subject.roadmap.investments[at].id)
    }

    /// How the words about dashed boxes are set.
    fn quiet(&self) -> Style {
        Style::new(LEVEL, Weight::Regular, self.palette.ink2)
    }

    /// Whether its box has room to say that it is not in the plan, beside its name and level.
    fn has_room_for_left_out(&self, at: usize) -> bool {
        let item = &self.subject.roadmap.investments[at];
        let name = width(&clean(&item.name), NAME, Weight::Medium);
        let words = self.quiet().width(&say!("needs-left-out")) + 12.0;
        name + beside(&change(self.subject.roadmap, item)) + words <= self.box_width - BESIDES
    }

    /// What holds up most, in one line: with how much where that fits. At its end, where asked, what a dashed box means.
    fn draw_ranked(&self, canvas: &mut Canvas, explains_dashes: bool) {
        let (margin, baseline) = (self.page.frame.margin, self.page.frame.top() + 14.0);
        let quiet = self.quiet();
        let mut room = self.page.width - 2.0 * margin;
        if explains_dashes {
            let text = say!("needs-left-out");
            let (right, taken) = (margin + room, quiet.width(&text) + 30.0);
            canvas.decoration(|canvas| {
                let area = Area { x: right - taken, y: baseline - 10.0, width: 22.0, height: 12.0 };
                canvas.rect(area, 3.0, None, Some(Stroke::dashed(self.palette.line_strong, 1.25)));
            });
            canvas.text(right, baseline, Anchor::End, &text, quiet);
            room -= taken + 24.0;
        }
        let ranked: Vec<usize> = self.needs.limiting().into_iter().take(MOST_RANKED).collect();
        if ranked.is_empty() {
            return;
        }
        let named = |(place, at): (usize, &usize), has_weight: bool| {
            let name = isolated(&self.subject.roadmap.investments[*at].name);
            if has_weight {
                let what = words::weight(self.needs, *at);
                say!("needs-limiting-line-what", place = place + 1, name = name, what = what)
            } else {
                say!("needs-limiting-line", place = place + 1, name = name)
            }
        };
        let all = |has_weight: bool| {
            let names: Vec<String> = ranked.iter().enumerate().map(|ranked| named(ranked, has_weight)).collect();
            say!("needs-limiting-all", names = names.join(" · "))
        };
        let style = Style::new(NAME, Weight::Medium, self.palette.ink);
        let whole = all(true);
        let line = if style.width(&whole) <= room { Some(whole) } else { style.fit(&all(false), room) };
        canvas.group(Role::Part(say!("needs-limiting")), |canvas| {
            if let Some(line) = line {
                canvas.text(margin, baseline, Anchor::Start, &line, style);
            }
        });
    }

    /// A link through the layers it passes, with a head where it arrives.
    fn draw_link(&self, canvas: &mut Canvas, points: &[(usize, f64)], is_chain: bool) {
        let colour = if is_chain { self.palette.ink } else { self.palette.line_strong };
        let stroke = Stroke::solid(colour, if is_chain { 3.0 } else { 1.25 });
        let mut pieces = vec![];
        for (at, pair) in points.windows(2).enumerate() {
            let from = (self.x(pair[0].0) + self.box_width, self.top + pair[0].1);
            let to = (self.x(pair[1].0), self.top + pair[1].1);
            if at == 0 {
                pieces.push(Piece::Move(from.0, from.1));
            } else {
                // straight through the layer it passes
                pieces.push(Piece::Line(from.0, from.1));
            }
            let middle = f64::midpoint(from.0, to.0);
            pieces.push(Piece::Curve([(middle, from.1), (middle, to.1), to]));
        }
        canvas.stroke(pieces, stroke);
        if let Some((layer, y)) = points.last() {
            let (x, y) = (self.x(*layer), self.top + y);
            let size = if is_chain { 6.0 } else { 4.5 };
            let head = [(x - size, y - size), (x, y), (x - size, y + size)];
            canvas.stroke(shapes::open_line(&head), Stroke::solid(colour, if is_chain { 2.0 } else { 1.25 }));
        }
    }

    fn draw_box(&self, canvas: &mut Canvas, at: usize, next: u32, says_left_out: bool) {
        let roadmap = self.subject.roadmap;
        let item = &roadmap.investments[at];
        let (layer, middle) = self.page.layout.items[&at];
        let area = Area { x: self.x(layer), y: self.top + middle - BOX / 2.0, width: self.box_width, height: BOX };
        let colours = self.palette.axis(item.axis);
        let is_planned = self.is_planned(at);
        let is_chain = self.needs.chain.contains(&at);
        canvas.mark(self.mark(at, area, layer, next), |canvas| {
            let (fill, stroke) = match (is_planned, is_chain) {
                (true, true) => (colours.tint, Stroke::solid(self.palette.ink, 2.5)),
                (true, false) => (colours.tint, Stroke::solid(colours.fill, 1.0)),
                (false, _) => (self.palette.panel, Stroke::dashed(self.palette.line_strong, 1.25)),
            };
            canvas.rect(area, 3.0, Some(fill), Some(stroke));
            let centre = (area.x + 14.0, area.y + BOX / 2.0);
            shapes::axis_glyph(canvas, item.axis, centre, 5.0, Stroke::solid(colours.fill, 1.75));
            let base = area.y + BOX / 2.0 + 4.2;
            let style = Style::new(NAME, Weight::Medium, self.palette.ink);
            let level = self.quiet();
            let change = change(roadmap, item);
            let name = clean(&item.name);
            let room = area.width - BESIDES;
            let beside = beside(&change);
            let has_change = !change.is_empty() && style.width(&name) + beside <= room;
            let name_room = if has_change { room - beside } else { room };
            if let Some(name) = style.fit(&name, name_room) {
                canvas.text(area.x + 26.0, base, Anchor::Start, &name, style);
            }
            if has_change {
                canvas.text(area.right() - 8.0, base, Anchor::End, &change, level);
            }
            if says_left_out {
                let right = area.right() - 8.0 - beside;
                canvas.text(right, base, Anchor::End, &say!("needs-left-out"), level);
            }
        });
    }

    fn mark(&self, at: usize, area: Area, layer: usize, tab_order: u32) -> Mark {
        let item = &self.subject.roadmap.investments[at];
        let facts = words::facts(self.subject, self.needs, at);
        let axis = item.axis.name().to_owned();
        let mut said = vec![isolated(&item.name), axis.clone()];
        said.extend(facts.iter().cloned());
        let mut hint = vec![isolated(&item.name), axis];
        hint.extend(facts.iter().map(|fact| amounts::capitalised(fact)));
        let id = |place: usize| format!("investment:{}", self.subject.roadmap.investments[place].id);
        let links = self.needs.links.iter().filter_map(|(from, to)| match (from, to) {
            (from, to) if *from == at => Some(id(*to)),
            (from, to) if *to == at => Some(id(*from)),
            _ => None,
        });
        Mark {
            id: id(at),
            kind: MarkKind::Investment,
            name: said.join(", "),
            hint,
            area,
            tab_order,
            lane: u32::try_from(layer).unwrap_or(u32::MAX),
            links: links.collect(),
        }
    }
}
