//! Where the boxes of the graph stand: layers from left to right, few crossings, short links.
//!
//! Longest-path layers with places for links that pass a layer, ordered by barycentre in four sweeps (Sugiyama,
//! Tagawa, Toda, 1981), then each pulled to the middle of its neighbours as far as the others let it.

use std::collections::BTreeMap;

use model::{Dependencies, Roadmap};

/// Height of a box, and distance of two in a layer.
pub(super) const BOX: f64 = 28.0;
const PITCH: f64 = 38.0;
/// Distance that a link keeps which passes a layer.
const PASSING: f64 = 18.0;
const SWEEPS: usize = 4;

/// A place in a layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Slot {
    /// An investment, by its place in the roadmap.
    Item(usize),
    /// The way of a link through the layer, by the place of the link.
    Passing(usize, usize),
}

/// Where a link goes through: layers and heights.
type Way = Vec<(usize, f64)>;

/// The graph placed, in units of height alone: where layers are is the width's affair.
#[derive(Debug, Clone, Default)]
pub(super) struct Layout {
    /// Layer and middle of each investment that is drawn.
    pub(super) items: BTreeMap<usize, (usize, f64)>,
    /// Each link with the points it goes through: layer and height.
    pub(super) links: Vec<((usize, usize), Way)>,
    /// How many layers there are.
    pub(super) layers: usize,
    /// Height of all.
    pub(super) height: f64,
}

impl Layout {
    /// Places the investments that `is_shown` and have a link to another that is.
    pub(super) fn new(roadmap: &Roadmap, needs: &Dependencies, is_shown: &dyn Fn(usize) -> bool) -> Self {
        let links: Vec<(usize, usize)> =
            needs.links.iter().copied().filter(|(from, to)| is_shown(*from) && is_shown(*to)).collect();
        let mut drawn: Vec<usize> = links.iter().flat_map(|(from, to)| [*from, *to]).collect();
        drawn.sort_unstable();
        drawn.dedup();
        let layer_of = layers(&drawn, &links, needs);
        let count = layer_of.values().max().map_or(0, |last| last + 1);
        let mut slots: Vec<Vec<Slot>> = vec![vec![]; count];
        // axes lie together to begin with
        drawn.sort_by_key(|at| (roadmap.investments[*at].axis, *at));
        for at in &drawn {
            slots[layer_of[at]].push(Slot::Item(*at));
        }
        let mut edges: Vec<Vec<(Slot, Slot)>> = vec![vec![]; count.saturating_sub(1)];
        for (place, (from, to)) in links.iter().enumerate() {
            let (first, last) = (layer_of[from], layer_of[to]);
            let slot = |layer: usize| match layer {
                layer if layer == first => Slot::Item(*from),
                layer if layer == last => Slot::Item(*to),
                layer => Slot::Passing(place, layer),
            };
            for layer in first..last {
                edges[layer].push((slot(layer), slot(layer + 1)));
                if layer > first {
                    slots[layer].push(slot(layer));
                }
            }
        }
        order(&mut slots, &edges);
        let (middles, height) = heights(&slots, &edges);
        let items = drawn.iter().map(|at| (*at, (layer_of[at], middles[&Slot::Item(*at)]))).collect();
        let through = |place: usize, from: usize, to: usize| {
            let (first, last) = (layer_of[&from], layer_of[&to]);
            let slot = |layer: usize| match layer {
                layer if layer == first => Slot::Item(from),
                layer if layer == last => Slot::Item(to),
                layer => Slot::Passing(place, layer),
            };
            (first..=last).map(|layer| (layer, middles[&slot(layer)])).collect::<Vec<_>>()
        };
        let links = links.iter().enumerate().map(|(place, link)| (*link, through(place, link.0, link.1))).collect();
        Self { items, links, layers: count, height }
    }
}

/// The longest path to each among those that are drawn.
fn layers(drawn: &[usize], links: &[(usize, usize)], needs: &Dependencies) -> BTreeMap<usize, usize> {
    let mut in_order = drawn.to_vec();
    in_order.sort_by_key(|at| (needs.items[*at].layer, *at));
    let mut layers = BTreeMap::new();
    for at in in_order {
        let before = links.iter().filter(|(_, to)| *to == at).filter_map(|(from, _)| layers.get(from)).max();
        layers.insert(at, before.map_or(0, |layer: &usize| layer + 1));
    }
    // what nothing comes before stands as near to what needs it as it can
    for at in drawn.iter().filter(|at| !links.iter().any(|(_, to)| to == *at)) {
        let after = links.iter().filter(|(from, _)| from == at).map(|(_, to)| layers[to]).min();
        layers.insert(*at, after.map_or(0, |layer| layer - 1));
    }
    layers
}

/// Sorts each layer by the middle of its neighbours, to and fro, and keeps the order with the fewest crossings.
fn order(slots: &mut Vec<Vec<Slot>>, edges: &[Vec<(Slot, Slot)>]) {
    let mut best = slots.clone();
    let mut least = crossings(&best, edges);
    for sweep in 0..SWEEPS {
        let layers: Vec<usize> = if sweep % 2 == 0 {
            (1..slots.len()).collect()
        } else {
            (0..slots.len().saturating_sub(1)).rev().collect()
        };
        for layer in layers {
            let (fixed, is_left) = if sweep % 2 == 0 { (layer - 1, true) } else { (layer + 1, false) };
            let places: BTreeMap<Slot, usize> =
                slots[fixed].iter().enumerate().map(|(place, slot)| (*slot, place)).collect();
            let between = &edges[layer.min(fixed)];
            let middle = |slot: &Slot, own: usize| {
                let ends = between.iter().filter_map(|(left, right)| match is_left {
                    true if right == slot => Some(places[left]),
                    false if left == slot => Some(places[right]),
                    _ => None,
                });
                mean(ends.map(as_height)).unwrap_or(as_height(own))
            };
            let mut keyed: Vec<(f64, Slot)> =
                slots[layer].iter().enumerate().map(|(own, slot)| (middle(slot, own), *slot)).collect();
            keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
            slots[layer] = keyed.into_iter().map(|(_, slot)| slot).collect();
        }
        let found = crossings(slots, edges);
        if found < least {
            (best, least) = (slots.clone(), found);
        }
    }
    *slots = best;
}

#[expect(clippy::cast_precision_loss, reason = "places on a page")]
fn as_height(place: usize) -> f64 {
    place as f64
}

#[expect(clippy::cast_precision_loss, reason = "places on a page")]
fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_usize), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / count as f64)
}

/// How many pairs of links cross.
fn crossings(slots: &[Vec<Slot>], edges: &[Vec<(Slot, Slot)>]) -> usize {
    let places: BTreeMap<Slot, usize> =
        slots.iter().flat_map(|layer| layer.iter().enumerate().map(|(place, slot)| (*slot, place))).collect();
    edges
        .iter()
        .map(|between| {
            let lines: Vec<(usize, usize)> = between.iter().map(|(a, b)| (places[a], places[b])).collect();
            let crossed = |(at, (a, b)): (usize, &(usize, usize))| {
                lines[at + 1..].iter().filter(|(c, d)| (a < c && b > d) || (a > c && b < d)).count()
            };
            lines.iter().enumerate().map(crossed).sum::<usize>()
        })
        .sum()
}

/// How far the middle of a place is at least from that of the one above.
fn distance(above: Slot, below: Slot) -> f64 {
    match (above, below) {
        (Slot::Item(_), Slot::Item(_)) => PITCH,
        (Slot::Passing(..), Slot::Passing(..)) => PASSING,
        _ => f64::midpoint(PITCH, PASSING),
    }
}

/// The middle of each place, and the height of all.
fn heights(slots: &[Vec<Slot>], edges: &[Vec<(Slot, Slot)>]) -> (BTreeMap<Slot, f64>, f64) {
    let length = |layer: &Vec<Slot>| layer.windows(2).map(|pair| distance(pair[0], pair[1])).sum::<f64>();
    let height = slots.iter().map(length).fold(0.0, f64::max) + BOX;
    let mut middles = BTreeMap::new();
    for layer in slots {
        let mut y = (height - length(layer)) / 2.0;
        for (place, slot) in layer.iter().enumerate() {
            if place > 0 {
                y += distance(layer[place - 1], *slot);
            }
            middles.insert(*slot, y);
        }
    }
    for sweep in 0..2 * SWEEPS {
        let layers: Vec<usize> =
            if sweep % 2 == 0 { (0..slots.len()).collect() } else { (0..slots.len()).rev().collect() };
        for layer in layers {
            let left = layer.checked_sub(1).map_or(&[][..], |before| &edges[before]);
            let right = edges.get(layer).map_or(&[][..], |edges| edges);
            let wanted = |slot: &Slot| {
                let ends = left.iter().filter(|(_, to)| to == slot).map(|(from, _)| middles[from]);
                mean(ends.chain(right.iter().filter(|(from, _)| from == slot).map(|(_, to)| middles[to])))
            };
            let wanted: Vec<f64> = slots[layer].iter().map(|slot| wanted(slot).unwrap_or(middles[slot])).collect();
            for (slot, y) in slots[layer].iter().zip(apart(&slots[layer], wanted, height)) {
                middles.insert(*slot, y);
            }
        }
    }
    (middles, height)
}

/// Moves places apart, down and then up again from the end, so that all stay inside.
fn apart(layer: &[Slot], mut wanted: Vec<f64>, height: f64) -> Vec<f64> {
    let (top, bottom) = (BOX / 2.0, height - BOX / 2.0);
    let mut least = top;
    for at in 0..wanted.len() {
        wanted[at] = wanted[at].max(least);
        if let Some(next) = layer.get(at + 1) {
            least = wanted[at] + distance(layer[at], *next);
        }
    }
    let mut most = bottom;
    for at in (0..wanted.len()).rev() {
        wanted[at] = wanted[at].min(most);
        if let Some(before) = at.checked_sub(1) {
            most = wanted[at] - distance(layer[before], layer[at]);
        }
    }
    wanted
}
