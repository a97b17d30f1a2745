//! Roadmaps made by chance: most references right, some wrong, some ids twice; and one as large as asked.

use model::calendar::YearMonth;
use model::{
    Axis, Capability, Decision, Direction, Effect, Effort, Fte, Fund, FundCost, Investment, InvestmentKind, MadeBy,
    Measure, Money, Need, NeedOn, Outcome, Output, OutputKind, Period, Points, Pool, Roadmap, Share, Step, WorthCounts,
};

use crate::chance::Chance;

/// How many there are of each.
pub struct Size {
    pub capabilities: usize,
    pub investments: usize,
    pub outputs: usize,
    pub outcomes: usize,
    pub effects: usize,
    pub needs: usize,
    /// Percent of references that name nothing, and of ids that are there already.
    pub wrong: usize,
}

pub const SMALL: Size =
    Size { capabilities: 4, investments: 9, outputs: 8, outcomes: 3, effects: 8, needs: 9, wrong: 3 };

fn id<T: TryFrom<String>>(noun: &str, number: usize) -> T
where
    T::Error: std::fmt::Debug,
{
    T::try_from(format!("{noun}-{number}")).expect("letters, digits and a hyphen")
}

fn integer<T: TryFrom<usize>>(number: usize) -> T
where
    T::Error: std::fmt::Debug,
{
    T::try_from(number).expect("numbers of tests are small")
}

struct Maker<'s> {
    chance: Chance,
    size: &'s Size,
}

impl Maker<'_> {
    /// The number of something that is referred to, or of nothing.
    fn one_of(&mut self, count: usize) -> usize {
        if self.chance.is(self.size.wrong) { count + 7 } else { self.chance.below(count) }
    }

    /// The number in an id: mostly its own.
    fn own(&mut self, place: usize) -> usize {
        if self.chance.is(self.size.wrong) { place / 2 } else { place }
    }

    fn axis(&mut self) -> Axis {
        Axis::ALL[self.chance.below(5)]
    }

    fn investment(&mut self, place: usize) -> Investment {
        let duration = 1 + self.chance.below(3);
        let outputs = (0..self.chance.below(3)).map(|_| id("output", self.one_of(self.size.outputs))).collect();
        Investment {
            id: id("investment", self.own(place)),
            name: format!("Investment {place}"),
            axis: self.axis(),
            kind: InvestmentKind::ALL[self.chance.below(4)],
            duration: integer(duration),
            not_before: self.chance.is(20).then(|| Period(integer(self.chance.below(4)))),
            done_by: self.chance.is(20).then(|| Period(integer(3 + self.chance.below(6)))),
            cost: (0..self.chance.below(3))
                .map(|_| FundCost {
                    fund: id("fund", self.one_of(2)),
                    per_period: (0..duration).map(|_| Money(integer(self.chance.below(9) * 100_000))).collect(),
                })
                .collect(),
            effort: (0..self.chance.below(2))
                .map(|_| Effort {
                    pool: id("pool", self.one_of(2)),
                    per_period: (0..duration).map(|_| Fte(integer(self.chance.below(4) * 50))).collect(),
                })
                .collect(),
            outputs,
            note: if self.chance.is(50) { "Why\nand how.".into() } else { String::new() },
        }
    }

    fn output(&mut self, place: usize) -> Output {
        let kind = if self.chance.is(60) {
            OutputKind::CapabilityLevel {
                capability: id("capability", self.one_of(self.size.capabilities)),
                level: integer(1 + self.chance.below(5)),
            }
        } else {
            OutputKind::Deliverable
        };
        Output {
            id: id("output", self.own(place)),
            name: format!("Output {place}"),
            kind,
            made_by: if self.chance.is(30) { MadeBy::Any } else { MadeBy::All },
        }
    }

    fn need(&mut self) -> Need {
        let waiting = self.one_of(self.size.investments);
        let on = if self.chance.is(40) {
            let level = integer(1 + self.chance.below(4));
            NeedOn::Capability { id: id("capability", self.one_of(self.size.capabilities)), level }
        } else {
            // mostly on earlier ones, so that not every roadmap has a loop
            let needed = if self.chance.is(90) { self.chance.below(waiting + 1) } else { self.one_of(waiting + 3) };
            NeedOn::Investment(id("investment", needed.saturating_sub(1)))
        };
        Need { investment: id("investment", waiting), on, lag: integer(self.chance.below(3)) }
    }

    fn outcome(&mut self, place: usize) -> Outcome {
        let is_up = self.chance.is(50);
        Outcome {
            id: id("outcome", self.own(place)),
            name: format!("Outcome {place}"),
            metric: "Lead time".into(),
            unit: "days".into(),
            direction: if is_up { Direction::Up } else { Direction::Down },
            baseline: Measure(10_000),
            target: Measure(if is_up { 20_000 } else { 5_000 }),
            worth: Points(integer(self.chance.below(200))),
            counts: if self.chance.is(50) { WorthCounts::Once } else { WorthCounts::EachPeriod },
        }
    }

    fn decision(&mut self) -> Decision {
        let investment = id("investment", self.one_of(self.size.investments));
        if self.chance.is(50) {
            let start = Period(integer(self.chance.below(9)));
            if self.chance.is(50) { Decision::Pin { investment, start } } else { Decision::Lock { investment, start } }
        } else {
            Decision::Exclude { investment }
        }
    }
}

/// A roadmap of this size.
pub fn roadmap(seed: u64, size: &Size) -> Roadmap {
    let mut maker = Maker { chance: Chance::new(seed), size };
    let mut roadmap = Roadmap::empty("Made", "EUR", YearMonth::new(2027, 1).expect("a month"));
    roadmap.capabilities = (0..size.capabilities)
        .map(|place| {
            let now = integer(maker.chance.below(3));
            Capability {
                id: id("capability", maker.own(place)),
                name: format!("Capability {place}"),
                axis: maker.axis(),
                now,
                next: now + 1,
                target: now + 2,
            }
        })
        .collect();
    roadmap.investments = (0..size.investments).map(|place| maker.investment(place)).collect();
    roadmap.outputs = (0..size.outputs).map(|place| maker.output(place)).collect();
    roadmap.outcomes = (0..size.outcomes).map(|place| maker.outcome(place)).collect();
    roadmap.effects = (0..size.effects)
        .map(|_| Effect {
            output: id("output", maker.one_of(size.outputs)),
            together_with: (0..maker.chance.below(5).saturating_sub(2))
                .map(|_| id("output", maker.one_of(size.outputs)))
                .collect(),
            outcome: id("outcome", maker.one_of(size.outcomes)),
            share: Share(integer(maker.chance.below(5_000))),
            lag: integer(maker.chance.below(3)),
            confidence: Share(integer(5_000 + maker.chance.below(5_001))),
        })
        .collect();
    roadmap.needs = (0..size.needs).map(|_| maker.need()).collect();
    roadmap.funds = (0..2)
        .map(|place| Fund {
            id: id("fund", place),
            name: format!("Fund {place}"),
            limit: (0..8).map(|_| Money(integer(maker.chance.below(9) * 1_000_000))).collect(),
            carry_over: maker.chance.is(50),
        })
        .collect();
    roadmap.pools = (0..2)
        .map(|place| Pool {
            id: id("pool", place),
            name: format!("Pool {place}"),
            capacity: (0..8).map(|_| Fte(integer(maker.chance.below(9) * 100))).collect(),
        })
        .collect();
    roadmap.steps = (0..2)
        .map(|place| Step {
            id: id("step", place),
            name: format!("Step {place}"),
            promise: String::new(),
            last_period: Period(integer(place * 4 + 3)),
            least_worth: Points(integer(place)),
        })
        .collect();
    roadmap.decisions = (0..3).map(|_| maker.decision()).collect();
    roadmap
}

/// One start for about half of the investments of a roadmap.
pub fn starts(seed: u64, roadmap: &Roadmap) -> std::collections::BTreeMap<model::InvestmentId, Period> {
    let mut chance = Chance::new(seed);
    let chosen: Vec<_> = roadmap.investments.iter().filter(|_| chance.is(60)).map(|item| item.id.clone()).collect();
    chosen.into_iter().map(|id| (id, Period(integer(chance.below(8))))).collect()
}
