//! How long the window takes from what a hand does until what comes of it is painted, taken inside the page.

use std::future::Future;
use std::time::{Duration, Instant};

use crate::window::Window;

/// What does not come in this time does not come.
const PATIENCE: Duration = Duration::from_secs(20);

/// A stopwatch in the page of a window.
pub(super) struct Stopwatch<'a> {
    window: &'a Window,
}

impl<'a> Stopwatch<'a> {
    /// Puts one into the page.
    pub(super) async fn put(window: &'a Window) -> Self {
        window.ask_page(include_str!("stopwatch.js")).await;
        Self { window }
    }

    /// How many ms it takes from the first event of a kind until a function of the page says so and it is painted, while
    /// the hand does something. Nothing if it never says so.
    pub(super) async fn time(&self, kind: &str, is_done: &str, hand: impl Future<Output = ()>) -> Option<f64> {
        self.window.ask_page(&format!("stopwatch.arm('{kind}', {is_done})")).await;
        hand.await;
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            if let Some(taken) = self.window.ask_page("return stopwatch.last.taken").await.as_f64() {
                return Some(taken);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        None
    }
}
