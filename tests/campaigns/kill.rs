//! The program killed at every call that changes a file: what was acknowledged is there, and the user's
//! files are old or new, never between.
//!
//! The process dies before the call is carried out, so that every prefix of a run is met. What the
//! system keeps in memory survives: power loss is another campaign.

use crate::judge::Place;
use crate::points::{Point, check_reading, inject, points};
use crate::scenario::{self, Scenario};
use crate::tally::{Size, Tally, across, spread};

/// Kills at 300 points of all scenarios, or at every point on one document after the other up to 10,000.
pub fn run(size: Size, tally: &Tally) {
    let wanted = size.choose(300, 10_000);
    for round in 0.. {
        let missing = usize::try_from(wanted - tally.cases()).expect("a small number");
        let mut all = all_points(round);
        // some more than wanted, should one not be met
        all = spread(&all, missing + missing / 50);
        across(&all, Place::new, |place, (scenario, point)| kill(place, scenario, point, tally));
        if tally.cases() >= wanted {
            return;
        }
        assert!(round < 1_000 && tally.cases() > 0, "the points are not met");
    }
}

/// Every point of every scenario of a round, in order.
pub fn all_points(round: usize) -> Vec<(Scenario, Point)> {
    check_reading();
    let mut place = Place::new();
    let mut all = vec![];
    for scenario in scenario::all(round) {
        place.begin(&scenario);
        let points = points(&place.desk, &scenario.act);
        assert!(points.len() > 2, "{} makes no calls", scenario.name);
        all.extend(points.into_iter().map(|point| (scenario.clone(), point)));
    }
    all
}

fn kill(place: &mut Place, scenario: &Scenario, point: &Point, tally: &Tally) {
    place.begin(scenario);
    let (is_met, said) = inject(&place.desk, &scenario.act, point, "signal=SIGKILL", false);
    if !is_met {
        tally.note("points not met");
        return;
    }
    let is_acknowledged = !said.out.is_empty();
    if is_acknowledged {
        tally.note("after the answer");
    }
    let at = format!("killed at {} {}", point.call, point.number);
    tally.complain(&scenario.name, &at, place.complaints(scenario, is_acknowledged));
    tally.case();
}
