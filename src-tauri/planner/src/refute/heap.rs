//! Variables in order of how much they have been part of contradictions lately.

/// A heap with the most active variable on top.
#[derive(Debug, Default)]
pub(super) struct Heap {
    activity: Vec<f64>,
    order: Vec<usize>,
    place: Vec<Option<usize>>,
    step: f64,
}

/// Activities above this are scaled down, all of them.
const LARGE: f64 = 1e100;
/// With every contradiction the older ones count less.
const FADING: f64 = 1.0 / 0.95;

impl Heap {
    /// All variables, with these activities to begin with.
    pub(super) fn new(activity: Vec<f64>) -> Self {
        let n = activity.len();
        let mut heap = Self { activity, order: vec![], place: vec![None; n], step: 1.0 };
        for variable in 0..n {
            heap.insert(variable);
        }
        heap
    }

    pub(super) fn insert(&mut self, variable: usize) {
        if self.place[variable].is_none() {
            self.place[variable] = Some(self.order.len());
            self.order.push(variable);
            self.rise(self.order.len() - 1);
        }
    }

    pub(super) fn pop(&mut self) -> Option<usize> {
        let top = *self.order.first()?;
        let last = self.order.pop()?;
        self.place[top] = None;
        if last != top {
            self.order[0] = last;
            self.place[last] = Some(0);
            self.sink(0);
        }
        Some(top)
    }

    /// A variable was part of a contradiction.
    pub(super) fn bump(&mut self, variable: usize) {
        self.activity[variable] += self.step;
        if self.activity[variable] > LARGE {
            for activity in &mut self.activity {
                *activity /= LARGE;
            }
            self.step /= LARGE;
        }
        if let Some(place) = self.place[variable] {
            self.rise(place);
        }
    }

    pub(super) fn fade(&mut self) {
        self.step *= FADING;
    }

    fn is_above(&self, one: usize, other: usize) -> bool {
        let (a, b) = (self.order[one], self.order[other]);
        self.activity[a] > self.activity[b]
    }

    fn swap(&mut self, one: usize, other: usize) {
        self.order.swap(one, other);
        self.place[self.order[one]] = Some(one);
        self.place[self.order[other]] = Some(other);
    }

    fn rise(&mut self, mut at: usize) {
        while at > 0 && self.is_above(at, (at - 1) / 2) {
            self.swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    fn sink(&mut self, mut at: usize) {
        loop {
            let mut child = 2 * at + 1;
            if child >= self.order.len() {
                return;
            }
            if child + 1 < self.order.len() && self.is_above(child + 1, child) {
                child += 1;
            }
            if !self.is_above(child, at) {
                return;
            }
            self.swap(at, child);
            at = child;
        }
    }
}
