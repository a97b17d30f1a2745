//! Roadmaps made from a seed: the same seed and shape give the same roadmap on every machine.
//!
//! `shape` says how large and how odd a roadmap is; `dice` is the source of chance; `work`, `gains`, `limits`, `order`,
//! `reach`, `rules`, `contracts`, `lasting`, `assumptions`, `debts` and `themes` fill the roadmap; `names` holds the words;
//! `exhaustive` finds the best plan of a tiny one by trying everything; `fixture` writes the large one that lies in
//! `fixtures/roadmaps`. `hostile_text` and `hostile_files` hold what strangers may put in: names, and whole files.
//! Every generated roadmap can be planned (no problem blocks), but rules may leave no plan that holds.

mod assumptions;
mod contracts;
mod debts;
mod dice;
mod exhaustive;
mod fixture;
mod gains;
mod hostile_files;
mod hostile_text;
mod lasting;
mod limits;
mod names;
mod order;
mod reach;
mod rules;
mod shape;
mod themes;
mod work;

pub use dice::Dice;
pub use exhaustive::{Best, as_plan, exhaustive};
pub use fixture::{STRESS_SEED, stress_fixture};
pub use hostile_files::{Fate, HostileFile, Kind, hostile_files};
pub use hostile_text::hostile_texts;
pub use shape::Shape;

use model::calendar::YearMonth;
use model::{PeriodLength, Roadmap};

/// Makes a roadmap of the given shape from a seed.
///
/// # Panics
/// If the shape asks for more investments than there are names (400), or for no periods.
#[must_use]
pub fn roadmap(seed: u64, shape: &Shape) -> Roadmap {
    assert!(shape.periods > 0, "a roadmap has at least one period");
    let mut dice = Dice::new(seed);
    let first = YearMonth::new(2027, 1).expect("January 2027 is a month");
    let mut roadmap = Roadmap::empty(&format!("{} {seed}", shape.name), "EUR", first);
    roadmap.settings.period_length = PeriodLength::Quarter;
    roadmap.settings.periods = shape.periods;
    roadmap.settings.discount_per_year = shape.discount;
    limits::name_funds_and_pools(&mut roadmap, shape);
    work::add(&mut roadmap, shape, &mut dice);
    gains::add(&mut roadmap, shape, &mut dice);
    if shape.with_equal_items {
        work::make_two_equal(&mut roadmap);
    }
    limits::fill(&mut roadmap, shape, &mut dice);
    order::add_needs(&mut roadmap, shape, &mut dice);
    order::add_decisions(&mut roadmap, shape, &mut dice);
    reach::add(&mut roadmap, shape, seed);
    rules::add(&mut roadmap, shape, seed);
    contracts::add(&mut roadmap, shape, seed);
    lasting::add(&mut roadmap, shape, seed);
    assumptions::add(&mut roadmap, shape, seed);
    debts::add(&mut roadmap, shape, seed);
    themes::add(&mut roadmap, shape, seed);
    roadmap
}
