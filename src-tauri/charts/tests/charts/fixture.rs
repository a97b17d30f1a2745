//! Roadmaps with a plan, for looking at charts and for testing them: one that reads like a real firm's, and
//! generated ones of any size. The plan is made by taking investments in order and starting each as early
//! as needs, money and people allow: never the best plan, always one that keeps the rules.

use std::collections::BTreeMap;

use charts::Subject;
use model::calendar::YearMonth;
use model::{
    Axis, Capability, Decision, Direction, Effect, Effort, Evaluation, Fte, Fund, FundCost, Investment, InvestmentId,
    InvestmentKind, LeftOut, LeftOutReason, MadeBy, Measure, Money, Need, NeedOn, Outcome, Output, OutputKind, Period,
    Plan, Points, Pool, Proof, Roadmap, Share, Step, WorthCounts, digest,
};

/// A roadmap with its plan and what the plan comes to.
pub struct Case {
    pub name: String,
    pub roadmap: Roadmap,
    pub plan: Plan,
    pub evaluation: Evaluation,
}

impl Case {
    pub fn subject(&self) -> Subject<'_> {
        Subject { roadmap: &self.roadmap, plan: &self.plan, evaluation: &self.evaluation }
    }

    /// Plans a roadmap as early as its limits allow, in the order of its investments.
    pub fn planned(name: &str, roadmap: Roadmap) -> Self {
        let mut starts = BTreeMap::new();
        // a second pass takes those that waited for something later in the list
        for _ in 0..2 {
            for investment in &roadmap.investments {
                if !starts.contains_key(&investment.id)
                    && let Some(start) = earliest(&roadmap, &starts, investment)
                {
                    starts.insert(investment.id.clone(), start);
                }
            }
        }
        Self::started(name, roadmap, starts)
    }

    /// A plan with exactly these starts.
    pub fn started(name: &str, roadmap: Roadmap, starts: BTreeMap<InvestmentId, Period>) -> Self {
        let evaluation = Evaluation::new(&roadmap, &starts);
        let mut left_out: Vec<LeftOut> = roadmap
            .investments
            .iter()
            .filter(|investment| !starts.contains_key(&investment.id))
            .map(|investment| LeftOut { investment: investment.id.clone(), reason: reason(&roadmap, investment) })
            .collect();
        left_out.sort_by(|a, b| a.investment.cmp(&b.investment));
        let plan = Plan {
            starts,
            left_out,
            value: evaluation.value,
            bound: Some(evaluation.value),
            proof: Proof::Proven,
            spend: evaluation.spend,
            inputs: digest::digest(&roadmap),
            made_by: "hand".into(),
        };
        Self { name: name.into(), roadmap, plan, evaluation }
    }
}

fn reason(roadmap: &Roadmap, investment: &Investment) -> LeftOutReason {
    match (roadmap.decision(&investment.id), investment.effort.first()) {
        (Some(Decision::Exclude { .. }), _) => LeftOutReason::Excluded,
        (_, Some(effort)) => {
            LeftOutReason::PoolRunsOut { pool: effort.pool.clone(), period: Period(2), missing: Fte(150) }
        }
        _ => LeftOutReason::NoTime,
    }
}

fn earliest(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>, item: &Investment) -> Option<Period> {
    let candidates: Vec<Period> = match roadmap.decision(&item.id) {
        Some(Decision::Exclude { .. }) => return None,
        Some(Decision::Pin { start, .. }) => vec![*start],
        None => (0..=roadmap.settings.periods.checked_sub(item.duration)?).map(Period).collect(),
    };
    let now = Evaluation::new(roadmap, starts);
    candidates.into_iter().find(|start| {
        let are_met = roadmap.needs.iter().filter(|need| need.investment == item.id).all(|need| match &need.on {
            NeedOn::Investment(id) => starts
                .get(id)
                .and_then(|first| model::evaluation::last_period(roadmap, id, *first))
                .is_some_and(|last| last.later(need.lag) <= *start),
            NeedOn::Capability { id, level } => match start.earlier(need.lag) {
                Some(by) => now.levels[id][by.index()] >= *level,
                None => roadmap.capability(id).is_some_and(|capability| capability.now >= *level),
            },
        });
        if !are_met {
            return false;
        }
        let mut tried = starts.clone();
        tried.insert(item.id.clone(), *start);
        fits(roadmap, &Evaluation::new(roadmap, &tried))
    })
}

fn fits(roadmap: &Roadmap, evaluation: &Evaluation) -> bool {
    let pools = roadmap
        .pools
        .iter()
        .all(|pool| evaluation.pool_use[&pool.id].iter().zip(&pool.capacity).all(|(used, there)| used <= there));
    let funds = roadmap.funds.iter().all(|fund| {
        let mut carried = Money::ZERO;
        evaluation.fund_use[&fund.id].iter().zip(&fund.limit).all(|(used, limit)| {
            let there = *limit + carried;
            carried = if fund.carry_over { there - *used } else { Money::ZERO };
            *used <= there
        })
    });
    pools && funds
}

fn id<T: for<'a> TryFrom<&'a str>>(text: &str) -> T {
    T::try_from(text).ok().expect("the ids of the tests are valid")
}

fn start(year: i32) -> YearMonth {
    YearMonth::new(year, 1).expect("January exists")
}

/// A roadmap of 28 investments over eight quarters that reads like a real firm's.
pub fn sample() -> Case {
    let mut roadmap = Roadmap::empty("Meridian Parcel", "EUR", start(2027));
    roadmap.settings.is_sample = true;
    let thousand = |amounts: [i64; 8]| amounts.map(|amount| Money(amount * 100_000)).to_vec();
    let people = |amounts: [i64; 8]| amounts.map(|amount| Fte(amount * 10)).to_vec();
    roadmap.funds = vec![
        Fund { id: id("budget"), name: "Budget".into(), limit: thousand([900, 900, 1000, 1000, 900, 900, 800, 800]), carry_over: false },
        Fund { id: id("training"), name: "Training".into(), limit: thousand([60, 60, 60, 60, 60, 60, 60, 60]), carry_over: true },
    ];
    roadmap.pools = vec![
        Pool { id: id("platform"), name: "Platform".into(), capacity: people([60, 60, 60, 70, 70, 70, 70, 70]) },
        Pool { id: id("product-teams"), name: "Product teams".into(), capacity: people([140, 140, 140, 140, 150, 150, 150, 150]) },
        Pool { id: id("architects"), name: "Architects".into(), capacity: people([30; 8]) },
    ];
    let capabilities = [
        ("Trunk-based delivery", Axis::Methods, 2), ("Test strategy", Axis::Methods, 1), ("Flow metrics", Axis::Management, 1),
        ("Modular core", Axis::Architecture, 1), ("Event backbone", Axis::Architecture, 0), ("Platform team", Axis::Organization, 2),
        ("Stream-aligned teams", Axis::Organization, 1), ("Coaching", Axis::Skills, 0), ("Reliability engineering", Axis::Skills, 1),
        ("Portfolio review", Axis::Management, 2), ("Observability", Axis::Architecture, 1), ("Incident practice", Axis::Methods, 2),
        ("Data products", Axis::Architecture, 0), ("Staff engineers", Axis::Skills, 2),
    ];
    roadmap.capabilities = capabilities
        .iter()
        .map(|(name, axis, now)| Capability { id: id(&model::id::slug(name)), name: (*name).into(), axis: *axis, now: *now, next: now + 1, target: now + 2 })
        .collect();
    // name, axis, quarters, thousand a quarter, tenths of FTE of (platform, product, architects), capability raised to, needs
    type Row = (&'static str, Axis, u16, i64, [i64; 3], Option<(&'static str, u8)>, &'static [&'static str]);
    let rows: [Row; 28] = [
        ("Trunk-based delivery", Axis::Methods, 2, 90, [10, 20, 0], Some(("Trunk-based delivery", 3)), &[]),
        ("Modular core", Axis::Architecture, 3, 160, [15, 30, 10], Some(("Modular core", 2)), &[]),
        ("Flow metrics", Axis::Management, 1, 80, [5, 10, 0], Some(("Flow metrics", 2)), &[]),
        ("Stream-aligned teams", Axis::Organization, 2, 70, [0, 20, 0], Some(("Stream-aligned teams", 2)), &[]),
        ("Coaching", Axis::Skills, 1, 60, [0, 10, 0], Some(("Coaching", 1)), &[]),
        ("Test strategy", Axis::Methods, 2, 70, [5, 20, 0], Some(("Test strategy", 2)), &["trunk-based-delivery"]),
        ("Observability", Axis::Architecture, 2, 110, [20, 5, 5], Some(("Observability", 2)), &[]),
        ("Platform team", Axis::Organization, 3, 130, [20, 0, 5], Some(("Platform team", 3)), &["stream-aligned-teams"]),
        ("Event backbone", Axis::Architecture, 2, 180, [25, 20, 10], Some(("Event backbone", 1)), &["modular-core"]),
        ("Reliability engineering path", Axis::Skills, 3, 50, [10, 5, 0], Some(("Reliability engineering", 2)), &["coaching"]),
        ("Portfolio review", Axis::Management, 2, 40, [0, 5, 5], Some(("Portfolio review", 3)), &["flow-metrics"]),
        ("Incident practice", Axis::Methods, 1, 45, [10, 10, 0], Some(("Incident practice", 3)), &["observability"]),
        ("Deployment pipeline for every team", Axis::Architecture, 2, 120, [20, 10, 0], None, &["trunk-based-delivery"]),
        ("Progressive delivery and feature flags", Axis::Methods, 2, 85, [15, 15, 0], Some(("Trunk-based delivery", 4)), &["deployment-pipeline-for-every-team"]),
        ("Team charters", Axis::Organization, 1, 20, [0, 10, 0], None, &[]),
        ("Staff engineers", Axis::Skills, 3, 75, [5, 10, 5], Some(("Staff engineers", 3)), &["coaching"]),
        ("Quarterly outcome review", Axis::Management, 1, 25, [0, 5, 0], None, &["portfolio-review"]),
        ("Order service out of the core", Axis::Architecture, 3, 150, [10, 35, 10], Some(("Modular core", 3)), &["event-backbone"]),
        ("Service contracts with partners", Axis::Management, 2, 60, [0, 10, 5], None, &[]),
        ("Self-service environments", Axis::Architecture, 2, 130, [25, 5, 0], None, &["platform-team"]),
        ("Contract tests", Axis::Methods, 2, 65, [5, 20, 0], Some(("Test strategy", 3)), &["test-strategy"]),
        ("On-call rotation", Axis::Organization, 1, 30, [10, 10, 0], None, &["incident-practice"]),
        ("Mentoring circle", Axis::Skills, 2, 15, [0, 10, 0], Some(("Coaching", 2)), &["coaching"]),
        ("Data mesh", Axis::Architecture, 4, 260, [30, 30, 15], Some(("Data products", 1)), &["event-backbone"]),
        ("Chaos testing", Axis::Methods, 2, 90, [20, 5, 0], None, &["incident-practice"]),
        ("New ERP edge", Axis::Architecture, 4, 310, [20, 40, 15], None, &["event-backbone"]),
        ("Guild budget", Axis::Skills, 1, 0, [0, 5, 0], None, &[]),
        ("Office move of the hub teams", Axis::Organization, 2, 240, [0, 20, 0], None, &[]),
    ];
    for (name, axis, duration, cost, effort, raised, needs) in rows {
        let investment = model::id::slug(name);
        let output = format!("{investment}-done");
        let kind = raised.map_or(OutputKind::Deliverable, |(capability, level)| OutputKind::CapabilityLevel { capability: id(&model::id::slug(capability)), level });
        let label = raised.map_or_else(|| format!("{name} in use"), |(capability, level)| format!("{capability} at level {level}"));
        roadmap.outputs.push(Output { id: id(&output), name: label, kind, made_by: MadeBy::All });
        let fund = if axis == Axis::Skills { "training" } else { "budget" };
        let fund = if cost > 55 { "budget" } else { fund };
        let pools = ["platform", "product-teams", "architects"];
        roadmap.investments.push(Investment {
            id: id(&investment),
            name: name.into(),
            axis,
            kind: InvestmentKind::Enable,
            duration,
            cost: if cost == 0 { vec![] } else { vec![FundCost { fund: id(fund), per_period: vec![Money(cost * 100_000); usize::from(duration)] }] },
            effort: effort
                .iter()
                .zip(pools)
                .filter(|(tenths, _)| **tenths > 0)
                .map(|(tenths, pool)| Effort { pool: id(pool), per_period: vec![Fte(tenths * 10); usize::from(duration)] })
                .collect(),
            outputs: vec![id(&output)],
            note: String::new(),
        });
        for need in needs {
            roadmap.needs.push(Need { investment: id(&investment), on: NeedOn::Investment(id(need)), lag: 1 });
        }
    }
    let outcome = |name: &str, unit: &str, direction, baseline: i64, target: i64, worth| Outcome {
        id: id(&model::id::slug(name)),
        name: name.into(),
        metric: name.into(),
        unit: unit.into(),
        direction,
        baseline: Measure(baseline),
        target: Measure(target),
        worth: Points(worth),
        counts: WorthCounts::EachPeriod,
    };
    roadmap.outcomes = vec![
        outcome("Deployment frequency", "per week", Direction::Up, 500, 10_000, 40),
        outcome("Lead time", "days", Direction::Down, 12_000, 2_000, 60),
        outcome("Change failure rate", "%", Direction::Down, 18_000, 5_000, 30),
        outcome("Time to restore", "hours", Direction::Down, 9_000, 1_000, 30),
        outcome("On-time parcels", "%", Direction::Up, 91_000, 97_000, 50),
        outcome("Regretted leavers", "% a year", Direction::Down, 14_000, 6_000, 20),
        outcome("Partner onboarding", "weeks", Direction::Down, 9_000, 2_000, 15),
    ];
    let effects: [(&str, &str, i64, u16); 26] = [
        ("trunk-based-delivery", "lead-time", 2200, 0), ("trunk-based-delivery", "deployment-frequency", 2500, 0),
        ("modular-core", "lead-time", 1200, 1), ("flow-metrics", "lead-time", 600, 0),
        ("stream-aligned-teams", "lead-time", 900, 1), ("stream-aligned-teams", "regretted-leavers", 2000, 1),
        ("test-strategy", "change-failure-rate", 3000, 0), ("observability", "time-to-restore", 3500, 0),
        ("platform-team", "deployment-frequency", 1800, 0), ("event-backbone", "on-time-parcels", 2600, 1),
        ("reliability-engineering-path", "time-to-restore", 2000, 0), ("incident-practice", "time-to-restore", 2500, 0),
        ("deployment-pipeline-for-every-team", "deployment-frequency", 3000, 0), ("deployment-pipeline-for-every-team", "lead-time", 1500, 0),
        ("progressive-delivery-and-feature-flags", "change-failure-rate", 2500, 0), ("progressive-delivery-and-feature-flags", "deployment-frequency", 1500, 0),
        ("staff-engineers", "regretted-leavers", 2500, 0), ("order-service-out-of-the-core", "on-time-parcels", 2200, 0),
        ("self-service-environments", "lead-time", 800, 0), ("contract-tests", "change-failure-rate", 1500, 0),
        ("mentoring-circle", "regretted-leavers", 1500, 0), ("data-mesh", "on-time-parcels", 3000, 0),
        ("chaos-testing", "time-to-restore", 1500, 0), ("on-call-rotation", "time-to-restore", 1000, 0),
        ("coaching", "regretted-leavers", 800, 1), ("new-erp-edge", "on-time-parcels", 2500, 0),
    ];
    for (output, outcome, share, lag) in effects {
        roadmap.effects.push(Effect { output: id(&format!("{output}-done")), outcome: id(outcome), share: Share(share), lag, confidence: Share(9_000) });
    }
    let step = |name: &str, last: u16| Step { id: id(&model::id::slug(name)), name: name.into(), promise: String::new(), last_period: Period(last), least_worth: Points::ZERO };
    roadmap.steps = vec![step("Ship weekly", 1), step("Safe change", 4), step("Own careers", 7)];
    roadmap.decisions = vec![
        Decision::Pin { investment: id("portfolio-review"), start: Period(3) },
        Decision::Exclude { investment: id("office-move-of-the-hub-teams") },
    ];
    Case::planned("parcel", roadmap)
}

/// Whole numbers that look random and are the same on every run (a linear congruential generator with the
/// constants of Knuth's MMIX).
pub struct Numbers(u64);

impl Numbers {
    pub fn below(&mut self, most: u64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((self.0 >> 33) % most).expect("a small number")
    }
}

const WORDS: [&str; 20] = [
    "Platform", "delivery", "of", "contracts", "Observability", "API", "team", "for", "partners", "event", "migration",
    "Legacy", "billing", "retirement", "Skill", "matrix", "and", "reliability", "governance", "self-service",
];

fn words(numbers: &mut Numbers, most: u64) -> String {
    let count = numbers.below(most) + 1;
    let picked: Vec<&str> = (0..count).map(|_| WORDS[usize::try_from(numbers.below(20)).expect("below 20")]).collect();
    picked.join(" ")
}

/// A roadmap of any size with names of very different length.
pub fn generated(investments: usize, periods: u16, seed: u64) -> Case {
    let mut numbers = Numbers(seed);
    let mut roadmap = Roadmap::empty("Generated", "CHF", start(2027));
    roadmap.settings.periods = periods;
    let count = usize::from(periods);
    let scale = i64::try_from(investments).expect("few") * 100 / i64::from(periods);
    for fund in 0..1 + seed % 2 {
        let limit = (0..count).map(|_| Money((scale * 4_000 + numbers.below(9) * 10_000) * 100)).collect();
        roadmap.funds.push(Fund { id: id(&format!("fund-{fund}")), name: words(&mut numbers, 3), limit, carry_over: fund == 1 });
    }
    for pool in 0..3 + seed % 3 {
        let capacity = (0..count).map(|_| Fte(scale + numbers.below(30) * 10)).collect();
        roadmap.pools.push(Pool { id: id(&format!("pool-{pool}")), name: words(&mut numbers, 3), capacity });
    }
    for outcome in 0..5 + seed % 4 {
        roadmap.outcomes.push(Outcome {
            id: id(&format!("outcome-{outcome}")),
            name: words(&mut numbers, 4),
            metric: "metric".into(),
            unit: ["days", "%", "per week", ""][usize::try_from(outcome % 4).expect("below 4")].into(),
            direction: Direction::Down,
            baseline: Measure(numbers.below(90_000) + 10_000),
            target: Measure(numbers.below(9_000)),
            worth: Points(numbers.below(60) + 1),
            counts: WorthCounts::EachPeriod,
        });
    }
    let outcomes = u64::try_from(roadmap.outcomes.len()).expect("few");
    for number in 0..investments {
        let duration = u16::try_from(numbers.below(3) + 1).expect("small").min(periods);
        let life = usize::from(duration);
        let output = id(&format!("output-{number}"));
        roadmap.outputs.push(Output { id: output, name: words(&mut numbers, 6), kind: OutputKind::Deliverable, made_by: MadeBy::All });
        for _ in 0..numbers.below(4) {
            roadmap.effects.push(Effect {
                output: id(&format!("output-{number}")),
                outcome: id(&format!("outcome-{}", numbers.below(outcomes))),
                share: Share(numbers.below(900) + 50),
                lag: u16::try_from(numbers.below(3)).expect("small"),
                confidence: Share(8_000),
            });
        }
        let pools = u64::try_from(roadmap.pools.len()).expect("few");
        roadmap.investments.push(Investment {
            id: id(&format!("investment-{number}")),
            name: words(&mut numbers, 7),
            axis: Axis::ALL[usize::try_from(numbers.below(5)).expect("below 5")],
            kind: InvestmentKind::Run,
            duration,
            cost: if numbers.below(6) == 0 { vec![] } else { vec![FundCost { fund: id("fund-0"), per_period: (0..life).map(|_| Money((numbers.below(90) + 5) * 100_000)).collect() }] },
            effort: vec![Effort { pool: id(&format!("pool-{}", numbers.below(pools))), per_period: (0..life).map(|_| Fte(numbers.below(20) * 10)).collect() }],
            outputs: vec![id(&format!("output-{number}"))],
            note: String::new(),
        });
        if numbers.below(8) == 0 {
            roadmap.decisions.push(Decision::Pin { investment: id(&format!("investment-{number}")), start: Period(u16::try_from(numbers.below(u64::from(periods - duration + 1))).expect("small")) });
        }
    }
    // one effect per pair of output and outcome
    roadmap.effects.sort_by(|a, b| (&a.output, &a.outcome).cmp(&(&b.output, &b.outcome)));
    roadmap.effects.dedup_by(|a, b| (&a.output, &a.outcome) == (&b.output, &b.outcome));
    let steps = (periods / 3).clamp(1, 4);
    for step in 1..=steps {
        let name = words(&mut numbers, 5);
        roadmap.steps.push(Step { id: id(&format!("step-{step}")), name, promise: String::new(), last_period: Period(periods * step / steps - 1), least_worth: Points::ZERO });
    }
    Case::planned(&format!("generated-{investments}x{periods}"), roadmap)
}
