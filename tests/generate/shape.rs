//! How large and how odd a generated roadmap is.

use model::{Money, Share};

use super::Dice;

/// Size and oddities of a roadmap. Numbers say how many; shares are basis points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// Name of the roadmap; the seed is appended.
    pub name: &'static str,
    /// Number of investments, at most 400.
    pub investments: usize,
    /// Number of quarters, at least 1.
    pub periods: u16,
    /// The longest duration, in periods.
    pub longest: u16,
    /// Number of funds.
    pub funds: usize,
    /// Number of pools.
    pub pools: usize,
    /// Number of outcomes.
    pub outcomes: usize,
    /// Number of capabilities, at most one per practice (40). Investments beyond deliver other things.
    pub capabilities: usize,
    /// Number of steps.
    pub steps: usize,
    /// How many of the investments wait for something.
    pub needs: Share,
    /// What the limits of a fund or pool add up to, as a share of what all investments would take.
    pub tightness: Share,
    /// Amounts of money are multiples of this.
    pub grain: Money,
    /// Discount per year.
    pub discount: Share,
    /// The most a step may ask for, as a share of the worth of all outcomes. 0: steps ask for nothing.
    pub step_worth: Share,
    /// How many pins and exclusions are tried; those that would block planning are left off.
    pub decisions: usize,
    /// Whether needs name capability levels, and some levels are skipped or already there.
    pub with_levels: bool,
    /// Whether some outputs are made by any one of several investments, or by all of several.
    pub with_alternatives: bool,
    /// Whether the first fund carries unspent money over.
    pub with_carry_over: bool,
    /// Whether some outcomes count once instead of in each period.
    pub with_once: bool,
    /// Whether some outcomes are worth nothing, some investments free, some limits 0.
    pub with_nothing: bool,
    /// Whether some investments may start, or have to be done, at certain times only.
    pub with_windows: bool,
    /// Whether some outputs move an outcome only together.
    pub with_together: bool,
    /// How many rules of the user there are.
    pub rules: usize,
    /// How many contracts on outcomes there are.
    pub contracts: usize,
    /// How many capabilities have levels that are worth something at the end.
    pub lasting: usize,
    /// How many assumptions there are.
    pub assumptions: usize,
    /// How many debts are tried; those that would block planning are left off.
    pub debts: usize,
    /// How many themes there are, of capabilities that count only together.
    pub themes: usize,
    /// Whether two investments are equal in everything but their names.
    pub with_equal_items: bool,
}

impl Shape {
    /// Small enough to try every plan: at most 6 investments in at most 4 periods. The seed chooses
    /// the size and the oddities; a good part of these roadmaps has no plan that keeps all rules.
    #[must_use]
    pub fn tiny(seed: u64) -> Self {
        // another stream than the one that fills the roadmap of the same seed
        let mut dice = Dice::new(seed ^ 0x5EED_0F5A_11C4_A5E5);
        let periods = u16::try_from(dice.between(2, 4)).expect("a small number");
        let mut size = |least, most| usize::try_from(dice.between(least, most)).expect("a small number");
        Self {
            name: "Tiny",
            investments: size(3, 6),
            periods,
            longest: 2.min(periods),
            funds: size(0, 2),
            pools: size(0, 2),
            outcomes: size(1, 3),
            capabilities: size(0, 4),
            steps: size(0, i64::from(periods.min(3))),
            needs: Share(*dice.pick(&[0, 3_000, 5_000, 8_000])),
            tightness: Share(*dice.pick(&[6_000, 9_000, 14_000, 30_000])),
            grain: Money(*dice.pick(&[1, 12_345, 100_000, 1_000_000])),
            discount: Share(*dice.pick(&[0, 800, 2_500])),
            step_worth: Share(*dice.pick(&[0, 0, 1_500, 4_000])),
            decisions: usize::try_from(*dice.pick(&[0i64, 0, 1, 1, 2, 3])).expect("a small number"),
            with_levels: dice.chance(60),
            with_alternatives: dice.chance(50),
            with_carry_over: dice.chance(50),
            with_once: dice.chance(50),
            with_nothing: dice.chance(20),
            with_equal_items: dice.chance(20),
            with_windows: dice.chance(35),
            with_together: dice.chance(35),
            rules: if dice.chance(50) { dice.index(4) } else { 0 },
            contracts: if dice.chance(50) { dice.index(4) } else { 0 },
            lasting: if dice.chance(50) { dice.index(4) } else { 0 },
            assumptions: if dice.chance(50) { dice.index(4) } else { 0 },
            debts: if dice.chance(40) { 1 + dice.index(2) } else { 0 },
            themes: if dice.chance(25) { 1 + dice.index(2) } else { 0 },
        }
    }

    /// As large as a roadmap gets at an offsite: 60 investments in 12 quarters, with everything on
    /// except what leaves no plan.
    #[must_use]
    pub fn stress() -> Self {
        Self {
            name: "Stress",
            investments: 60,
            periods: 12,
            longest: 3,
            funds: 2,
            pools: 4,
            outcomes: 7,
            capabilities: 20,
            steps: 4,
            needs: Share(4_000),
            tightness: Share(8_000),
            grain: Money(500_000),
            discount: Share(800),
            step_worth: Share(300),
            decisions: 2,
            with_levels: true,
            with_alternatives: true,
            with_carry_over: true,
            with_once: true,
            with_nothing: false,
            with_equal_items: false,
            with_windows: false,
            with_together: false,
            rules: 0,
            contracts: 0,
            lasting: 0,
            assumptions: 0,
            debts: 0,
            themes: 0,
        }
    }
}
