//! Where the capabilities stand: how mature each axis is, whom a capability helps, and what is planned for it.
//!
//! Shared by the grid of capabilities and the chart of maturity, so that both say the same. Deliberately not
//! here: words and colours.

use std::collections::BTreeSet;

use crate::{Axis, Capability, InvestmentId, NeedOn, OutputKind, Period, Plan, Roadmap};

/// The capabilities of one axis together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AxisMaturity {
    /// The axis.
    pub axis: Axis,
    /// How many capabilities it has.
    pub count: usize,
    /// Mean level today, in tenths of a level, rounded half up.
    pub now: u32,
    /// Mean of the levels to reach next, in tenths.
    pub next: u32,
    /// Mean of the levels wanted in the end, in tenths.
    pub target: u32,
}

/// The axes that have capabilities, in MAMOS order.
#[must_use]
pub fn by_axis(roadmap: &Roadmap) -> Vec<AxisMaturity> {
    let of_axis = |axis: Axis| {
        let items: Vec<&Capability> = roadmap.capabilities.iter().filter(|item| item.axis == axis).collect();
        let mean = |level: fn(&Capability) -> u8| {
            let count = u32::try_from(items.len()).expect("a list in memory is shorter than 2^32");
            let sum: u32 = items.iter().map(|item| u32::from(level(item))).sum();
            (sum * 20 + count) / (2 * count)
        };
        (!items.is_empty()).then(|| AxisMaturity {
            axis,
            count: items.len(),
            now: mean(|item| item.now),
            next: mean(|item| item.next),
            target: mean(|item| item.target),
        })
    };
    Axis::ALL.into_iter().filter_map(of_axis).collect()
}

/// How one capability stands to the investments of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Investments that need it at a level, or need an investment that raises it.
    pub helps: Vec<InvestmentId>,
    /// The highest level an investment needs, and the first investment that needs it.
    pub needed: Option<(u8, InvestmentId)>,
    /// From the first period of the first investment of the plan that raises it to the last of the last.
    pub planned: Option<(Period, Period)>,
}

impl Standing {
    /// How a capability stands; without a plan nothing is planned.
    #[must_use]
    pub fn of(roadmap: &Roadmap, capability: &Capability, plan: Option<&Plan>) -> Self {
        let levels: BTreeSet<_> = roadmap
            .outputs
            .iter()
            .filter(|output| matches!(&output.kind, OutputKind::CapabilityLevel { capability: id, .. } if *id == capability.id))
            .map(|output| &output.id)
            .collect();
        let raisers: BTreeSet<_> = roadmap
            .investments
            .iter()
            .filter(|item| item.outputs.iter().any(|output| levels.contains(output)))
            .map(|item| &item.id)
            .collect();
        let mut helped: BTreeSet<&InvestmentId> = BTreeSet::new();
        let mut needed: Option<(u8, InvestmentId)> = None;
        for need in &roadmap.needs {
            match &need.on {
                NeedOn::Capability { id, level } if *id == capability.id => {
                    helped.insert(&need.investment);
                    if needed.as_ref().is_none_or(|(most, _)| level > most) {
                        needed = Some((*level, need.investment.clone()));
                    }
                }
                NeedOn::Investment(id) if raisers.contains(id) && !raisers.contains(&need.investment) => {
                    helped.insert(&need.investment);
                }
                _ => {}
            }
        }
        let spans = plan.into_iter().flat_map(|plan| &plan.starts).filter(|(id, _)| raisers.contains(id));
        let spans = spans.filter_map(|(id, start)| {
            let item = roadmap.investment(id)?;
            Some((*start, start.later(item.duration.saturating_sub(1))))
        });
        let planned = spans.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
        let helps = roadmap.investments.iter().map(|item| &item.id).filter(|id| helped.contains(id)).cloned().collect();
        Self { helps, needed, planned }
    }

    /// Whether the capability is below the level that an investment needs.
    #[must_use]
    pub fn is_below(&self, capability: &Capability) -> bool {
        self.needed.as_ref().is_some_and(|(level, _)| capability.now < *level)
    }
}

/// A mean level in tenths, as people write it: "1.6", in French "1,6".
#[must_use]
pub fn tenths(level: u32) -> String {
    let (_, point) = crate::words::marks();
    format!("{}{point}{}", level / 10, level % 10)
}
