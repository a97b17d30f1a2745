//! What is picked goes into the roadmap: capabilities, and if wanted an investment that raises each, what it has to
//! wait for, the four keys of delivery as outcomes, and the usual effects on them.

use model::capability::MAX_LEVEL;
use model::{
    Capability, Direction, Effect, Investment, InvestmentKind, MadeBy, Measure, Need, NeedOn, Outcome, Output,
    OutputKind, PeriodLength, Points, Roadmap, Share, WorthCounts, say,
};

use super::{Catalogue, Entry};
use crate::error::ExchangeError;
use crate::free_id::FreeIds;
use crate::text::shown;
use crate::{limit, text::fold};

/// Beyond this level a capability of the catalogue needs others.
const FREE_LEVEL: u8 = 2;
/// The usual effect of one level for each step of its strength, and how sure we are of it, in basis points.
const EFFECT: i64 = 1_000;
const SURE: Share = Share(5_000);
/// What reaching the target of one of the four keys is worth per period, in points.
const WORTH: i64 = 10;

/// A capability that was picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// Its id in the catalogue.
    pub id: String,
    /// Its level today, 0 to 5.
    pub now: u8,
}

/// What comes along with the capabilities.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct With {
    /// An investment that raises each to its next level, with what it has to wait for.
    pub investments: bool,
    /// The four keys of delivery as outcomes, and the usual effects of these investments on them.
    pub outcomes: bool,
}

/// The roadmap with what was picked, and how much that was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// The roadmap with it.
    pub roadmap: Roadmap,
    /// How many capabilities are new.
    pub capabilities: usize,
    /// How many investments.
    pub investments: usize,
    /// How many outcomes.
    pub outcomes: usize,
    /// Names of what was there already, and stayed as it was.
    pub already_there: Vec<String>,
}

impl Catalogue {
    /// Adds what is picked to a roadmap. A capability that is there by its name stays as it is.
    ///
    /// # Errors
    /// If a pick is not in the catalogue or its level is above 5, or the roadmap would become too large.
    pub fn add(&self, roadmap: &Roadmap, picks: &[Pick], with: With) -> Result<Added, ExchangeError> {
        let mut adding = Adding {
            roadmap: roadmap.clone(),
            free: FreeIds::default(),
            raised: vec![],
            already_there: vec![],
            capabilities: 0,
        };
        for pick in picks {
            let entry = self.entry(&pick.id).ok_or_else(|| ExchangeError::Catalogue {
                what: say!("catalogue-no-such", id = shown(&pick.id, limit::SHOWN)),
            })?;
            if pick.now > MAX_LEVEL {
                let what = say!("catalogue-level", id = entry.id.as_str(), level = pick.now.to_string());
                return Err(ExchangeError::Catalogue { what });
            }
            adding.capability(entry, pick.now);
        }
        let raised = std::mem::take(&mut adding.raised);
        let before = adding.roadmap.outcomes.len();
        if with.investments {
            raised.iter().for_each(|raise| adding.investment(raise));
            raised.iter().for_each(|raise| adding.needs(self, raise));
            if with.outcomes {
                adding.effects(&raised);
            }
        }
        let Adding { roadmap: grown, already_there, capabilities, .. } = adding;
        let too_many = [
            ("capabilities", grown.capabilities.len(), limit::ITEMS),
            ("investments", grown.investments.len(), limit::INVESTMENTS),
        ];
        if let Some((list, count, limit)) = too_many.into_iter().find(|(_, count, limit)| count > limit) {
            return Err(ExchangeError::TooManyItems { list, count, limit });
        }
        Ok(Added {
            capabilities,
            investments: grown.investments.len() - roadmap.investments.len(),
            outcomes: grown.outcomes.len() - before,
            already_there,
            roadmap: grown,
        })
    }
}

/// A capability that is new in the roadmap and can be raised.
struct Raised<'a> {
    entry: &'a Entry,
    capability: Capability,
}

struct Adding<'a> {
    roadmap: Roadmap,
    free: FreeIds,
    raised: Vec<Raised<'a>>,
    already_there: Vec<String>,
    capabilities: usize,
}

impl<'a> Adding<'a> {
    fn capability(&mut self, entry: &'a Entry, now: u8) {
        let name = entry.name.said();
        if self.roadmap.capabilities.iter().any(|there| fold(&there.name) == fold(name)) {
            self.already_there.push(name.to_owned());
            return;
        }
        let is_taken = |id: &str| self.roadmap.capabilities.iter().any(|there| there.id.as_str() == id);
        let id = self.free.find(entry.id.as_str(), is_taken).try_into().expect("a slug is an id");
        let up = |levels: u8| now.saturating_add(levels).min(MAX_LEVEL);
        let capability = Capability { id, name: name.to_owned(), axis: entry.axis, now, next: up(1), target: up(2) };
        self.roadmap.capabilities.push(capability.clone());
        self.capabilities += 1;
        if capability.next > now {
            self.raised.push(Raised { entry, capability });
        }
    }

    fn investment(&mut self, raise: &Raised) {
        let Raised { capability, .. } = raise;
        let roadmap = &mut self.roadmap;
        let base = format!("{}-{}", capability.id, capability.next);
        let is_taken = |id: &str| roadmap.outputs.iter().any(|there| there.id.as_str() == id);
        let output = self.free.find(&base, is_taken);
        let is_taken = |id: &str| roadmap.investments.iter().any(|there| there.id.as_str() == id);
        let id = model::id::free_slug(capability.id.as_str(), is_taken);
        let output: model::OutputId = output.try_into().expect("a slug is an id");
        roadmap.outputs.push(Output {
            id: output.clone(),
            name: say!("catalogue-output", name = &capability.name, level = capability.next.to_string()),
            kind: OutputKind::CapabilityLevel { capability: capability.id.clone(), level: capability.next },
            made_by: MadeBy::All,
        });
        roadmap.investments.push(Investment {
            id: id.try_into().expect("a slug is an id"),
            name: capability.name.clone(),
            axis: capability.axis,
            kind: InvestmentKind::Enable,
            duration: quarter(roadmap.settings.period_length).min(roadmap.settings.periods.max(1)),
            not_before: None,
            done_by: None,
            cost: vec![],
            effort: vec![],
            outputs: vec![output],
            note: raise.entry.levels[usize::from(capability.next)].said().to_owned(),
        });
    }

    /// What an investment has to wait for, as far as the roadmap can reach it.
    fn needs(&mut self, catalogue: &Catalogue, raise: &Raised) {
        if raise.capability.next <= FREE_LEVEL {
            return;
        }
        let Some(output) = self.output_of(raise) else { return };
        let Some(investment) = self.roadmap.investments.iter().find(|item| item.outputs.contains(&output)) else {
            return;
        };
        let investment = investment.id.clone();
        for need in &raise.entry.needs {
            let Some(entry) = catalogue.entry(need.capability.as_str()) else { continue };
            let named = |there: &&Capability| fold(&there.name) == fold(entry.name.said());
            let Some(other) = self.roadmap.capabilities.iter().find(named) else { continue };
            let is_made = |level: u8| {
                self.roadmap
                    .outputs
                    .iter()
                    .any(|output| output.kind == OutputKind::CapabilityLevel { capability: other.id.clone(), level })
            };
            // a level that nothing in the roadmap reaches would keep it out for ever
            if other.now >= need.level || !(other.now + 1..=need.level).all(is_made) {
                continue;
            }
            let on = NeedOn::Capability { id: other.id.clone(), level: need.level };
            self.roadmap.needs.push(Need { investment: investment.clone(), on, lag: 1 });
        }
    }

    fn output_of(&self, raise: &Raised) -> Option<model::OutputId> {
        let Capability { id, next, .. } = &raise.capability;
        let kind = OutputKind::CapabilityLevel { capability: id.clone(), level: *next };
        self.roadmap.outputs.iter().find(|output| output.kind == kind).map(|output| output.id.clone())
    }

    fn effects(&mut self, raised: &[Raised]) {
        let moved = |key: usize| raised.iter().any(|raise| raise.entry.effects.all()[key] > 0);
        for (key, outcome) in four_keys().into_iter().enumerate() {
            if !moved(key) {
                continue;
            }
            let is_it = |there: &Outcome| there.id == outcome.id || fold(&there.name) == fold(&outcome.name);
            let id = match self.roadmap.outcomes.iter().find(|there| is_it(there)) {
                Some(there) => there.id.clone(),
                None => {
                    self.roadmap.outcomes.push(outcome.clone());
                    outcome.id
                }
            };
            for raise in raised {
                let strength = raise.entry.effects.all()[key];
                let Some(output) = self.output_of(raise).filter(|_| strength > 0) else { continue };
                self.roadmap.effects.push(Effect {
                    output,
                    together_with: vec![],
                    outcome: id.clone(),
                    share: Share(EFFECT * i64::from(strength)),
                    lag: 0,
                    confidence: SURE,
                });
            }
        }
    }
}

/// About three months, in periods.
fn quarter(length: PeriodLength) -> u16 {
    match length {
        PeriodLength::Month => 3,
        PeriodLength::Quarter | PeriodLength::HalfYear => 1,
    }
}

/// The four keys of delivery, with values to begin from that are typed over.
fn four_keys() -> [Outcome; 4] {
    let outcome =
        |id: &str, name: String, metric: String, unit: String, direction, baseline: i64, target: i64| Outcome {
            id: id.to_owned().try_into().expect("it is an id"),
            name,
            metric,
            unit,
            direction,
            baseline: Measure(baseline * 1_000),
            target: Measure(target * 1_000),
            worth: Points(WORTH),
            counts: WorthCounts::EachPeriod,
        };
    let (up, down) = (Direction::Up, Direction::Down);
    [
        outcome(
            "deployment-frequency",
            say!("key-frequency"),
            say!("key-frequency.metric"),
            say!("key-frequency.unit"),
            up,
            1,
            5,
        ),
        outcome("lead-time-for-changes", say!("key-lead"), say!("key-lead.metric"), say!("key-lead.unit"), down, 20, 5),
        outcome("change-failure-rate", say!("key-failure"), say!("key-failure.metric"), "%".into(), down, 20, 10),
        outcome(
            "time-to-restore",
            say!("key-restore"),
            say!("key-restore.metric"),
            say!("key-restore.unit"),
            down,
            24,
            4,
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn empty() -> Roadmap {
        Roadmap::empty("Ours", "EUR", model::calendar::YearMonth::new(2027, 1).expect("a month"))
    }

    fn picks(catalogue: &Catalogue, now: u8) -> Vec<Pick> {
        catalogue.capabilities.iter().map(|entry| Pick { id: entry.id.to_string(), now }).collect()
    }

    #[test]
    fn everything_can_be_picked_and_nothing_blocks_a_plan() {
        let catalogue = Catalogue::built_in();
        for now in 0..=5 {
            let with = With { investments: true, outcomes: true };
            let added = catalogue.add(&empty(), &picks(&catalogue, now), with).expect("it is all there");
            assert_eq!(added.capabilities, catalogue.capabilities.len());
            assert_eq!(added.investments, if now == 5 { 0 } else { added.capabilities });
            let problems = model::find_problems(&added.roadmap);
            let blocks: Vec<_> = problems
                .iter()
                .filter(|problem| problem.severity == model::Severity::Blocks && problem.code != "no_investments")
                .collect();
            assert!(blocks.is_empty(), "{blocks:?}");
            assert_eq!(added.roadmap.outcomes.len(), if now == 5 { 0 } else { 4 });
            // going beyond level 2 they wait for one another; above it what they need is there
            assert_eq!(added.roadmap.needs.is_empty(), now != 2, "{now}");
        }
    }

    #[test]
    fn what_is_there_by_its_name_stays_as_it_is() {
        let catalogue = Catalogue::built_in();
        let all = picks(&catalogue, 1);
        let once = catalogue.add(&empty(), &all, With::default()).expect("it is all there").roadmap;
        assert!(once.investments.is_empty() && once.outcomes.is_empty());
        let twice = catalogue.add(&once, &all, With { investments: true, outcomes: true }).expect("it is all there");
        assert_eq!((twice.capabilities, twice.investments), (0, 0));
        assert_eq!(twice.already_there.len(), all.len());
        assert_eq!(twice.roadmap, once);
    }

    #[test]
    fn a_pick_that_is_not_there_is_named() {
        let catalogue = Catalogue::built_in();
        let wrong = [Pick { id: "magic".into(), now: 1 }];
        let error = catalogue.add(&empty(), &wrong, With::default()).expect_err("it is not there");
        assert!(error.to_string().contains("magic"), "{error}");
    }
}
