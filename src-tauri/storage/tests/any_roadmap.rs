//! Any roadmap a document can hold: unique ids, references that lead somewhere, amounts in range.
//!
//! Beyond that everything goes: loops of needs, rows of the wrong length, empty names. The texts come
//! from the caller, because not every file format keeps every character.

#[path = "any_assessments.rs"]
mod any_assessments;
#[path = "any_assumptions.rs"]
mod any_assumptions;
#[path = "any_cycles.rs"]
mod any_cycles;
#[path = "any_debts.rs"]
mod any_debts;
#[path = "any_delivery.rs"]
mod any_delivery;
#[path = "any_drivers.rs"]
mod any_drivers;
#[path = "any_feedback.rs"]
mod any_feedback;
#[path = "any_flywheel.rs"]
mod any_flywheel;
#[path = "any_kept.rs"]
mod any_kept;
#[path = "any_mastery.rs"]
mod any_mastery;
#[path = "any_rules.rs"]
mod any_rules;
#[path = "any_surveys.rs"]
mod any_surveys;
#[path = "any_zones.rs"]
mod any_zones;

use model::calendar::YearMonth;
use model::roadmap::Settings;
use model::*;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use any_assessments::assessments;
use any_assumptions::assumptions;
use any_cycles::{cycles, lasting};
use any_debts::debts;
use any_delivery::keys;
use any_drivers::drivers;
use any_feedback::feedback;
use any_flywheel::flywheel;
use any_kept::{commitments, measured, scenarios, story, verdicts};
use any_mastery::mastery;
use any_rules::rules;
use any_surveys::surveys;
use any_zones::zones;

/// A strategy for texts.
pub type Texts = BoxedStrategy<String>;

fn id<I: TryFrom<String> + std::fmt::Debug>(prefix: &str, index: usize) -> I {
    I::try_from(format!("{prefix}-{index}")).unwrap_or_else(|_| panic!("{prefix}-{index} is a valid id"))
}

/// One of `count` ids, if there are any.
fn pick<I: TryFrom<String> + std::fmt::Debug>(prefix: &str, count: usize, index: &Index) -> Option<I> {
    (count > 0).then(|| id(prefix, index.index(count)))
}

fn settings(texts: &Texts) -> impl Strategy<Value = Settings> + use<> {
    (
        texts.clone(),
        select(vec!["EUR", "JPY", "CHF", "KWD"]),
        select(vec![PeriodLength::Month, PeriodLength::Quarter, PeriodLength::HalfYear]),
        1u8..=12,
        (1970i32..=2200, 1u32..=12),
        (1u16..=120, 3u16..=100),
        0i64..=10_000,
        (any::<bool>(), texts.clone()),
    )
        .prop_map(
            |(
                name,
                currency,
                period_length,
                fiscal_year_start,
                (year, month),
                (periods, least_group),
                discount,
                (is_sample, stage_unit),
            )| {
                Settings {
                    name,
                    currency: currency.into(),
                    period_length,
                    fiscal_year_start,
                    first_period: YearMonth::new(year, month).expect("a month between 1970 and 2200"),
                    periods,
                    discount_per_year: Share(discount),
                    is_sample,
                    stage_unit,
                    least_group,
                }
            },
        )
}

fn axis() -> impl Strategy<Value = Axis> {
    select(Axis::ALL.to_vec())
}

fn money() -> impl Strategy<Value = Money> {
    prop_oneof![0i64..=1_000_000, 0i64..=Money::MAX.0].prop_map(Money)
}

fn people() -> impl Strategy<Value = Fte> {
    prop_oneof![0i64..=1_000, 0i64..=Fte::MAX.0].prop_map(Fte)
}

/// How many of each noun there are.
#[derive(Debug, Clone, Copy)]
struct Counts {
    capabilities: usize,
    investments: usize,
    outputs: usize,
    outcomes: usize,
    funds: usize,
    pools: usize,
}

fn capabilities(texts: &Texts, counts: Counts) -> impl Strategy<Value = Vec<Capability>> + use<> {
    vec((texts.clone(), axis(), 0u8..=5, 0u8..=5, 0u8..=5), counts.capabilities).prop_map(|rows| {
        let make =
            |(index, (name, axis, now, next, target))| Capability { id: id("c", index), name, axis, now, next, target };
        rows.into_iter().enumerate().map(make).collect()
    })
}

fn funds(texts: &Texts, counts: Counts) -> impl Strategy<Value = Vec<Fund>> + use<> {
    vec((texts.clone(), vec(money(), 0..6), any::<bool>()), counts.funds).prop_map(|rows| {
        let make = |(index, (name, limit, carry_over))| Fund { id: id("f", index), name, limit, carry_over };
        rows.into_iter().enumerate().map(make).collect()
    })
}

fn pools(texts: &Texts, counts: Counts) -> impl Strategy<Value = Vec<Pool>> + use<> {
    vec((texts.clone(), vec(people(), 0..6)), counts.pools).prop_map(|rows| {
        let make = |(index, (name, capacity))| Pool { id: id("p", index), name, capacity };
        rows.into_iter().enumerate().map(make).collect()
    })
}

fn outputs(texts: &Texts, counts: Counts) -> impl Strategy<Value = Vec<Output>> + use<> {
    let row = (texts.clone(), option::of((any::<Index>(), 1u8..=5)), any::<bool>());
    vec(row, counts.outputs).prop_map(move |rows| {
        rows.into_iter()
            .enumerate()
            .map(|(index, (name, raises, is_any))| Output {
                id: id("o", index),
                name,
                kind: raises
                    .and_then(|(capability, level)| {
                        let capability = pick("c", counts.capabilities, &capability)?;
                        Some(OutputKind::CapabilityLevel { capability, level })
                    })
                    .unwrap_or(OutputKind::Deliverable),
                made_by: if is_any { MadeBy::Any } else { MadeBy::All },
            })
            .collect()
    })
}

fn investments(texts: &Texts, counts: Counts) -> impl Strategy<Value = Vec<Investment>> + use<> {
    let row = (
        texts.clone(),
        axis(),
        select(InvestmentKind::ALL.to_vec()),
        (prop_oneof![0u16..8, any::<u16>()], option::of(any::<u16>()), option::of(any::<u16>())),
        vec((any::<Index>(), vec(money(), 0..5)), 0..3),
        vec((any::<Index>(), vec(people(), 0..5)), 0..3),
        vec(any::<Index>(), 0..4),
        texts.clone(),
    );
    vec(row, counts.investments).prop_map(move |rows| {
        rows.into_iter()
            .enumerate()
            .map(|(index, (name, axis, kind, (duration, not_before, done_by), cost, effort, outputs, note))| {
                Investment {
                    id: id("i", index),
                    name,
                    axis,
                    kind,
                    duration,
                    not_before: not_before.map(Period),
                    done_by: done_by.map(Period),
                    cost: cost
                        .into_iter()
                        .filter_map(|(fund, per_period)| {
                            Some(FundCost { fund: pick("f", counts.funds, &fund)?, per_period })
                        })
                        .collect(),
                    effort: effort
                        .into_iter()
                        .filter_map(|(pool, per_period)| {
                            Some(Effort { pool: pick("p", counts.pools, &pool)?, per_period })
                        })
                        .collect(),
                    outputs: outputs.iter().filter_map(|output| pick("o", counts.outputs, output)).collect(),
                    note,
                }
            })
            .collect()
    })
}

fn outcomes(texts: &Texts, counts: Counts) -> impl Strategy<Value = Vec<Outcome>> + use<> {
    let measure = || (-1_000_000_000_000i64..=1_000_000_000_000).prop_map(Measure);
    let row = (
        (texts.clone(), texts.clone(), texts.clone()),
        any::<bool>(),
        measure(),
        measure(),
        0i64..=1_000_000,
        any::<bool>(),
    );
    vec(row, counts.outcomes).prop_map(|rows| {
        let make = |(index, ((name, metric, unit), is_up, baseline, target, worth, is_once))| Outcome {
            id: id("m", index),
            name,
            metric,
            unit,
            direction: if is_up { Direction::Up } else { Direction::Down },
            baseline,
            target,
            worth: Points(worth),
            counts: if is_once { WorthCounts::Once } else { WorthCounts::EachPeriod },
        };
        rows.into_iter().enumerate().map(make).collect()
    })
}

fn effects(counts: Counts) -> impl Strategy<Value = Vec<Effect>> {
    let row = (any::<Index>(), vec(any::<Index>(), 0..3), any::<Index>(), 0i64..=10_000, any::<u16>(), 0i64..=10_000);
    vec(row, 0..6).prop_map(move |rows| {
        rows.into_iter()
            .filter_map(|(output, others, outcome, share, lag, confidence)| {
                Some(Effect {
                    output: pick("o", counts.outputs, &output)?,
                    together_with: others.iter().filter_map(|other| pick("o", counts.outputs, other)).collect(),
                    outcome: pick("m", counts.outcomes, &outcome)?,
                    share: Share(share),
                    lag,
                    confidence: Share(confidence),
                })
            })
            .collect()
    })
}

fn needs(counts: Counts) -> impl Strategy<Value = Vec<Need>> {
    let row = (any::<Index>(), any::<Index>(), option::of(1u8..=5), 0u16..4);
    vec(row, 0..6).prop_map(move |rows| {
        rows.into_iter()
            .filter_map(|(investment, on, level, lag)| {
                let on = match level {
                    Some(level) => NeedOn::Capability { id: pick("c", counts.capabilities, &on)?, level },
                    None => NeedOn::Investment(pick("i", counts.investments, &on)?),
                };
                Some(Need { investment: pick("i", counts.investments, &investment)?, on, lag })
            })
            .collect()
    })
}

fn steps(texts: &Texts) -> impl Strategy<Value = Vec<Step>> + use<> {
    vec((texts.clone(), texts.clone(), any::<u16>(), 0i64..=1_000_000), 0..4).prop_map(|rows| {
        let make = |(index, (name, promise, last_period, least_worth))| Step {
            id: id("s", index),
            name,
            promise,
            last_period: Period(last_period),
            least_worth: Points(least_worth),
        };
        rows.into_iter().enumerate().map(make).collect()
    })
}

fn decisions(counts: Counts) -> impl Strategy<Value = Vec<Decision>> {
    btree_map(0..counts.investments.max(1), option::of(any::<u16>()), 0..4).prop_map(move |rows| {
        rows.into_iter()
            .filter(|(index, _)| *index < counts.investments)
            .map(|(index, start)| match start {
                Some(start) if start % 2 == 1 => Decision::Lock { investment: id("i", index), start: Period(start) },
                Some(start) => Decision::Pin { investment: id("i", index), start: Period(start) },
                None => Decision::Exclude { investment: id("i", index) },
            })
            .collect()
    })
}

fn estimates(counts: Counts) -> impl Strategy<Value = Vec<Estimate>> {
    let factors = || option::of((0i64..=10_000, 10_000i64..=100_000));
    let ranges = (factors(), option::of((1u16..=60, 60u16..=120)), factors());
    let row = (ranges, 0i64..=10_000, option::of(any::<Index>()));
    btree_map(0..counts.investments.max(1), row, 0..4).prop_map(move |rows| {
        rows.into_iter()
            .filter(|(index, _)| *index < counts.investments)
            .map(|(index, ((cost, duration, effect), feasible, spike))| Estimate {
                investment: id("i", index),
                cost: cost.map(|(low, high)| FactorRange { low: Share(low), high: Share(high) }),
                duration: duration.map(|(shortest, longest)| DurationRange { shortest, longest }),
                effect: effect.map(|(low, high)| FactorRange { low: Share(low), high: Share(high) }),
                feasible: Share(feasible),
                spike: spike.and_then(|spike| pick("i", counts.investments, &spike)),
            })
            .collect()
    })
}

fn shocks(texts: &Texts, counts: Counts) -> impl Strategy<Value = Vec<Shock>> + use<> {
    let row = (texts.clone(), 0i64..=10_000, any::<u16>(), any::<u16>(), 0u8..3, any::<Index>(), 0i64..=10_000);
    vec(row, 0..4).prop_map(move |rows| {
        let effect = |kind, index: &Index, share| match kind {
            0 => Some(ShockEffect::FundCut { fund: pick("f", counts.funds, index)?, share: Share(share) }),
            1 => Some(ShockEffect::PoolLoss { pool: pick("p", counts.pools, index)?, share: Share(share) }),
            _ => None,
        };
        let make = |(number, (name, chance, first, last, kind, index, share))| Shock {
            id: id("x", number),
            name,
            chance: Share(chance),
            first: Period(first),
            last: Period(last),
            effect: effect(kind, &index, share).unwrap_or(ShockEffect::Delay { periods: last }),
            category: (last % 3 == 0).then_some(RuleCategory::Economic),
            source: if last % 2 == 0 { String::new() } else { format!("Source {last}") },
        };
        rows.into_iter().enumerate().map(make).collect()
    })
}

fn stakeholders(texts: &Texts) -> impl Strategy<Value = Vec<Stakeholder>> + use<> {
    vec((texts.clone(), 1u8..=5, 1u8..=5, option::of(0u16..=1_000)), 0..4).prop_map(|rows| {
        let make = |(index, (name, power, interest, bears))| Stakeholder {
            id: id("who", index),
            name,
            power,
            interest,
            bears,
        };
        rows.into_iter().enumerate().map(make).collect()
    })
}

fn stances() -> impl Strategy<Value = Vec<Stance>> {
    // whoever and whatever it is about may be gone
    vec((0usize..4, 0usize..6, -2i8..=2, 0u8..=10), 0..6).prop_map(|rows| {
        let make = |(who, what, leaning, load)| Stance {
            stakeholder: id("who", who),
            investment: id("i", what),
            leaning,
            load,
        };
        rows.into_iter().map(make).collect()
    })
}

fn stages(texts: &Texts) -> impl Strategy<Value = Vec<Stage>> + use<> {
    vec((texts.clone(), 0u32..=1_000_000), 0..4).prop_map(|rows| {
        let make = |(index, (name, capacity))| Stage { id: id("stage", index), name, capacity };
        rows.into_iter().enumerate().map(make).collect()
    })
}

fn lifts() -> impl Strategy<Value = Vec<Lift>> {
    // stage and capability may be gone
    vec((0usize..5, 0usize..6, 1u32..=1_000_000), 0..5).prop_map(|rows| {
        let make = |(stage, capability, per_level)| Lift {
            stage: id("stage", stage),
            capability: id("c", capability),
            per_level,
        };
        rows.into_iter().map(make).collect()
    })
}

/// Principles, practices, themes and companions; what a link names may be gone.
type Beliefs = (Vec<Principle>, Vec<Practice>, Vec<Theme>, Vec<Companion>);

fn beliefs(texts: &Texts) -> impl Strategy<Value = Beliefs> + use<> {
    let named = |most: u8| vec((texts.clone(), 0..=most), 0..4);
    let links = || vec((0usize..5, 0usize..6, 1u8..=5), 0..5);
    (named(8), links(), named(4), links()).prop_map(|(principles, practices, themes, companions)| {
        let principle = |(index, (name, asked))| Principle { id: id("principle", index), name, asked: 1 + asked };
        let practice = |(of, by, level)| Practice { principle: id("principle", of), capability: id("c", by), level };
        let theme = |(index, (name, gap))| Theme { id: id("theme", index), name, gap };
        let companion = |(of, by, _)| Companion { theme: id("theme", of), capability: id("c", by) };
        (
            principles.into_iter().enumerate().map(principle).collect(),
            practices.into_iter().map(practice).collect(),
            themes.into_iter().enumerate().map(theme).collect(),
            companions.into_iter().map(companion).collect(),
        )
    })
}

fn briefs(texts: &Texts) -> impl Strategy<Value = Vec<Brief>> + use<> {
    // what it is about may be gone
    let answers = (texts.clone(), texts.clone(), texts.clone());
    vec((0usize..6, answers), 0..3).prop_map(|rows| {
        let make =
            |(investment, (product, users, value))| Brief { product, users, value, ..Brief::of(id("i", investment)) };
        rows.into_iter().map(make).collect()
    })
}

fn contracts(texts: &Texts, counts: Counts) -> impl Strategy<Value = Vec<Contract>> + use<> {
    let least = prop_oneof![
        (1i64..=10_000).prop_map(|share| Threshold::Share(Share(share))),
        any::<i32>().prop_map(|measure| Threshold::Measure(Measure(i64::from(measure)))),
    ];
    let what = (0..counts.outcomes.max(1), least, option::of(any::<u16>()), any::<u16>());
    let strictness = prop_oneof![Just(Strictness::Hard), Just(Strictness::Soft), Just(Strictness::Off)];
    let cost = (0i64..=10_000_000_000_000, strictness, 0i64..=100_000);
    let words = (texts.clone(), texts.clone(), texts.clone());
    let one =
        (words, what, cost).prop_map(|((name, how, owner), (on, least, by, over), (penalty, strictness, price))| {
            Contract {
                id: id("promise", 0),
                name,
                outcome: id("m", on),
                least,
                by: by.map(Period),
                over,
                how,
                owner,
                penalty: Money(penalty),
                strictness,
                price: Points(price),
            }
        });
    vec(one, 0..4).prop_map(move |contracts| {
        let contracts = if counts.outcomes == 0 { vec![] } else { contracts };
        let numbered = |(number, contract)| Contract { id: id("promise", number), ..contract };
        contracts.into_iter().enumerate().map(numbered).collect()
    })
}

/// Any roadmap that a document can hold.
pub fn any_roadmap(texts: Texts) -> impl Strategy<Value = Roadmap> {
    (0usize..5, 0usize..6, 0usize..5, 0usize..4, 0usize..4, 0usize..4)
        .prop_map(|(capabilities, investments, outputs, outcomes, funds, pools)| Counts {
            capabilities,
            investments,
            outputs,
            outcomes,
            funds,
            pools,
        })
        .prop_flat_map(move |counts| {
            let nouns = (
                capabilities(&texts, counts),
                investments(&texts, counts),
                outputs(&texts, counts),
                outcomes(&texts, counts),
            );
            let rest = (effects(counts), needs(counts), funds(&texts, counts), pools(&texts, counts));
            let kept = (scenarios(&texts), verdicts(&texts), story(&texts), measured(counts), commitments(counts));
            let stages = (
                stages(&texts),
                lifts(),
                (briefs(&texts), drivers(&texts)),
                (surveys(&texts), assessments(&texts)),
                zones(&texts),
                (
                    mastery(&texts),
                    keys(),
                    feedback(&texts),
                    (cycles(&texts), lasting()),
                    assumptions(&texts),
                    debts(&texts),
                ),
            );
            let beliefs = (beliefs(&texts), flywheel(&texts));
            let people = (stakeholders(&texts), stances(), contracts(&texts, counts), stages, beliefs);
            let beside = (estimates(counts), shocks(&texts, counts), rules(&texts, counts), kept, people);
            (settings(&texts), nouns, rest, steps(&texts), decisions(counts), beside)
        })
        .prop_map(|(settings, (capabilities, investments, outputs, outcomes), rest, steps, decisions, beside)| {
            let (effects, needs, funds, pools) = rest;
            let (estimates, shocks, rules, kept, people) = beside;
            let (stakeholders, stances, contracts, (stages, lifts, briefs, asked, zones, beside_them), beliefs) =
                people;
            let (mastery, keys, feedback, (cycles, lasting), assumptions, owed) = beside_them;
            let (debts, repayments) = owed;
            let (briefs, (drivers, comparisons, driver_links)) = briefs;
            let ((statements, surveys, answers), assessments) = asked;
            let (zones, placements, teams, talks, bridges) = zones;
            let (skills, ranks, expectations, ownerships) = mastery;
            let (loops, shortenings) = feedback;
            let ((principles, practices, themes, companions), (blades, influences, pushes)) = beliefs;
            let (scenarios, verdicts, story, measured, commitments) = kept;
            Roadmap {
                settings,
                capabilities,
                investments,
                outputs,
                outcomes,
                effects,
                needs,
                funds,
                pools,
                steps,
                decisions,
                rules,
                estimates,
                shocks,
                scenarios,
                verdicts,
                story,
                measured,
                commitments,
                stakeholders,
                stances,
                stages,
                lifts,
                contracts,
                principles,
                practices,
                themes,
                companions,
                briefs,
                statements,
                surveys,
                answers,
                assessments,
                zones,
                placements,
                teams,
                talks,
                bridges,
                skills,
                ranks,
                expectations,
                ownerships,
                blades,
                influences,
                pushes,
                drivers,
                comparisons,
                driver_links,
                keys,
                loops,
                shortenings,
                cycles,
                lasting,
                assumptions,
                debts,
                repayments,
            }
        })
}
