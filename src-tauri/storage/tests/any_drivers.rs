//! Any drivers, comparisons and shares that a document can hold; what they name may be gone.

use model::{Driver, DriverComparison, DriverKind, DriverLink, Share};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Texts, id};

/// Drivers, comparisons and links.
pub type Driven = (Vec<Driver>, Vec<DriverComparison>, Vec<DriverLink>);

pub fn drivers(texts: &Texts) -> impl Strategy<Value = Driven> + use<> {
    let driver = (texts.clone(), select(DriverKind::ALL.to_vec()), option::of(0u8..=100), texts.clone());
    let comparison = (0usize..5, 0usize..5, 1u8..=9);
    let link = (0usize..5, 0usize..5, 0i64..=10_000);
    (vec(driver, 0..5), vec(comparison, 0..6), vec(link, 0..6)).prop_map(|(drivers, comparisons, links)| {
        let driver =
            |(index, (name, kind, importance, note))| Driver { id: id("driver", index), name, kind, importance, note };
        let comparison =
            |(driver, than, times)| DriverComparison { driver: id("driver", driver), than: id("driver", than), times };
        let link = |(driver, outcome, share)| DriverLink {
            driver: id("driver", driver),
            outcome: id("outcome", outcome),
            share: Share(share),
        };
        (
            drivers.into_iter().enumerate().map(driver).collect(),
            comparisons.into_iter().map(comparison).collect(),
            links.into_iter().map(link).collect(),
        )
    })
}
