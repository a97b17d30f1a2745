//! What typing, adding, removing and pasting do to a roadmap.

use model::calendar::YearMonth;
use model::{Axis, Fte, Money, NeedOn, OutputKind, Period, Roadmap, Share, find_problems};

use super::*;

mod rules;

fn empty() -> Roadmap {
    Roadmap::empty("Test", "EUR", YearMonth::new(2027, 1).expect("a month"))
}

fn sample() -> Roadmap {
    let json = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut roadmap = crate::json::read(json).expect("the sample can be read").roadmap;
    roadmap.rules = rules(&roadmap);
    roadmap
}

/// One rule of each kind, about investments named in each way.
fn rules(roadmap: &Roadmap) -> Vec<model::Rule> {
    let rule = |id: &str, kind, among, strictness, price| model::Rule {
        id: id.try_into().expect("an id"),
        name: format!("The rule {id}"),
        kind,
        among,
        from: None,
        until: None,
        strictness,
        price: model::Points(price),
        reason: "Because.\nAnd for another reason.".into(),
        category: Some(model::RuleCategory::Legal),
        source: "Board".into(),
    };
    let levels = vec![model::GateLevel { capability: roadmap.capabilities[3].id.clone(), level: 2 }];
    let pair = roadmap.investments[..2].iter().map(|item| item.id.clone()).collect();
    let team = model::Among::Team(roadmap.teams[0].id.clone());
    let theme = model::Among::Theme(roadmap.themes[0].id.clone());
    let pool = model::Means::Pool(roadmap.pools[0].id.clone());
    let fund = model::Means::Fund(roadmap.funds[0].id.clone());
    let soft = model::Strictness::Soft;
    vec![
        rule("wip", model::RuleKind::AtWork { most: 3 }, model::Among::All, model::Strictness::Soft, 1_200),
        rule("pair", model::RuleKind::Choose { most: 1 }, model::Among::Investments(pair), model::Strictness::Hard, 0),
        rule("few", model::RuleKind::AtWork { most: 1 }, model::Among::Axis(Axis::Skills), model::Strictness::Off, 4),
        rule(
            "gate",
            model::RuleKind::Gate { levels },
            model::Among::Kind(model::InvestmentKind::Run),
            model::Strictness::Hard,
            0,
        ),
        model::Rule {
            from: Some(Period(1)),
            until: Some(Period(2)),
            ..rule("crew", model::RuleKind::Begin { most: 1 }, team, model::Strictness::Soft, 3)
        },
        rule("theme", model::RuleKind::AtWork { most: 2 }, theme, model::Strictness::Hard, 0),
        rule("band", model::RuleKind::Take { of: pool, most: Share(3_350) }, model::Among::Uncertain, soft, 7),
        rule("room", model::RuleKind::Keep { of: fund, least: Share(2_000) }, model::Among::All, soft, 7),
        rule("bearable", model::RuleKind::Change, model::Among::All, model::Strictness::Hard, 0),
        rule("behind", model::RuleKind::Support { least: -3 }, model::Among::All, soft, 2),
        model::Rule {
            until: Some(Period(3)),
            ..rule("by-law", model::RuleKind::Must, model::Among::All, model::Strictness::Off, 5)
        },
        rule("at-stake", model::RuleKind::Risk { most: Money(1_250_000) }, model::Among::All, soft, 2),
    ]
}

fn typed(row: RowRef, column: &str, text: &str) -> Typed {
    Typed { row, column: column.into(), text: text.into() }
}

fn there(id: &str, column: &str, text: &str) -> Typed {
    typed(RowRef::There(id.into()), column, text)
}

fn new(index: usize, column: &str, text: &str) -> Typed {
    typed(RowRef::New(index), column, text)
}

fn apply(kind: GridKind, roadmap: &Roadmap, new_rows: usize, cells: Vec<Typed>) -> Edited {
    edit(kind, roadmap, &Edits { cells, new_rows, removed: vec![] }, DecimalSign::Point)
}

fn cell(kind: GridKind, roadmap: &Roadmap, id: &str, column: &str) -> String {
    let grid = show(kind, roadmap, DecimalSign::Point);
    let at = grid.columns.iter().position(|known| known.key == column).expect("the column is there");
    let row = grid.rows.iter().find(|row| row.id == id).expect("the row is there");
    row.cells[at].text.clone()
}

fn lines(text: &str) -> Vec<Vec<String>> {
    text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[test]
fn typing_every_cell_of_every_table_again_changes_nothing() {
    let roadmap = sample();
    for kind in GridKind::ALL {
        for sign in [DecimalSign::Point, DecimalSign::Comma] {
            let grid = show(kind, &roadmap, sign);
            assert!(!grid.rows.is_empty(), "{kind:?}");
            let cells = grid.rows.iter().flat_map(|row| {
                let pairs = grid.columns.iter().zip(&row.cells).filter(|(column, _)| !column.is_computed);
                pairs.map(|(column, cell)| there(&row.id, &column.key, &cell.text))
            });
            let edits = Edits { cells: cells.collect(), ..Edits::default() };
            let edited = edit(kind, &roadmap, &edits, sign);
            assert_eq!(edited.unreadable, [], "{kind:?}");
            assert_eq!(show(kind, &edited.roadmap, sign), grid, "{kind:?}");
            assert_eq!((edited.changed_cells, &edited.changed_rows[..]), (0, &[][..]), "{kind:?}");
            let mut after = edited.roadmap;
            // needs are kept per investment, so their order in the list may be another
            let (mut before, sorted) = (roadmap.clone(), |needs: &mut Vec<model::Need>| {
                needs.sort_by_key(|need| (need.investment.clone(), need.on.clone()));
            });
            sorted(&mut before.needs);
            sorted(&mut after.needs);
            assert_eq!(after, before, "{kind:?}");
        }
    }
}

#[test]
fn a_rule_can_be_about_a_team_or_a_theme_by_its_word_in_any_language_or_its_bare_name() {
    let mut roadmap = sample();
    roadmap.teams[0].name = "Night shift".into();
    roadmap.themes[0].name = "Seeing clearly".into();
    let (team, theme) = (roadmap.teams[0].id.clone(), roadmap.themes[0].id.clone());
    for (text, among) in [
        ("team Night shift", model::Among::Team(team.clone())),
        ("équipe night shift", model::Among::Team(team.clone())),
        ("Night shift", model::Among::Team(team)),
        ("theme Seeing clearly", model::Among::Theme(theme.clone())),
        ("Seeing clearly", model::Among::Theme(theme)),
    ] {
        let edited = apply(GridKind::Rules, &roadmap, 0, vec![there("wip", "among", text)]);
        assert_eq!((&edited.unreadable[..], &edited.roadmap.rules[0].among), (&[][..], &among), "{text}");
    }
    assert_eq!(cell(GridKind::Rules, &roadmap, "crew", "among"), "team Night shift");
    // an investment of that name comes first, and a rule about what is removed goes with it
    roadmap.investments[0].name = "Night shift".into();
    let named = apply(GridKind::Rules, &roadmap, 0, vec![there("wip", "among", "Night shift")]);
    assert!(matches!(&named.roadmap.rules[0].among, model::Among::Investments(list) if list.len() == 1));
    for (kind, id, rule) in [
        (GridKind::Teams, roadmap.teams[0].id.to_string(), "crew"),
        (GridKind::Themes, roadmap.themes[0].id.to_string(), "theme"),
    ] {
        let edits = Edits { removed: vec![id], ..Edits::default() };
        let edited = edit(kind, &roadmap, &edits, DecimalSign::Point);
        assert!(edited.roadmap.rules.iter().all(|known| known.id.as_str() != rule), "{kind:?}");
        assert_eq!(edited.roadmap.rules.len(), roadmap.rules.len() - 1, "{kind:?}");
    }
}

#[test]
fn good_cells_go_in_and_bad_ones_come_back_as_they_were_typed() {
    let roadmap = sample();
    let cells = vec![
        there("trunk-based", "now", "2"),
        there("trunk-based", "target", "two"),
        there("observability", "axis", "Skills"),
        there("observability", "name", " "),
        there("gone", "now", "1"),
    ];
    let edited = apply(GridKind::Capabilities, &roadmap, 0, cells);
    let capability = |id: &str| edited.roadmap.capabilities.iter().find(|item| item.id.as_str() == id).expect("there");
    assert_eq!((capability("trunk-based").now, capability("trunk-based").target), (2, 3));
    assert_eq!(capability("observability").axis, Axis::Skills);
    assert_eq!(capability("observability").name, "Observability");
    assert_eq!((edited.changed_cells, edited.changed_rows.len()), (2, 2));
    let told: Vec<(&str, &str)> =
        edited.unreadable.iter().map(|cell| (cell.text.as_str(), cell.reason.as_str())).collect();
    assert_eq!(told[1], ("two", "is not a level: write 0 to 5"));
    assert!(told[0].1.contains("1 to 200 characters") && told[2].1.contains("not there any more"), "{told:?}");
}

#[test]
fn a_budget_is_typed_as_people_write_it() {
    let mut roadmap = empty();
    roadmap = apply(GridKind::Funds, &roadmap, 1, vec![new(0, "name", "Build")]).roadmap;
    let cells = vec![
        there("build", "period:0", "900k"),
        there("build", "period:1", "€1.2M"),
        there("build", "period:2", "1,250,000.50"),
        there("build", "period:3", "lots"),
        there("build", "carry_over", "yes"),
    ];
    let edited = apply(GridKind::Funds, &roadmap, 0, cells);
    let fund = &edited.roadmap.funds[0];
    assert_eq!(fund.limit[..4], [Money(90_000_000), Money(120_000_000), Money(125_000_050), Money(0)]);
    assert!(fund.carry_over && fund.limit.len() == 8);
    assert_eq!(edited.unreadable.len(), 1);
    assert_eq!(cell(GridKind::Funds, &edited.roadmap, "build", "total"), "3,350,000.50");
    let german = Edits { cells: vec![there("build", "period:0", "1.240")], ..Edits::default() };
    let german = edit(GridKind::Funds, &roadmap, &german, DecimalSign::Comma).roadmap;
    assert_eq!(german.funds[0].limit[0], Money(124_000));
    let shown = show(GridKind::Funds, &edited.roadmap, DecimalSign::Comma);
    assert_eq!(shown.rows[0].cells[3].text, "1\u{202f}250\u{202f}000,50");
    assert!(shown.rows[0].cells.iter().all(|cell| !cell.text.contains('.')), "a point groups nothing");
    // what is shown is read back, whatever the sign of the system that it is pasted into
    for sign in [DecimalSign::Comma, DecimalSign::Point] {
        let again = Edits { cells: vec![there("build", "period:3", &shown.rows[0].cells[3].text)], ..Edits::default() };
        let again = edit(GridKind::Funds, &roadmap, &again, sign);
        assert_eq!(again.unreadable, []);
        assert_eq!(again.roadmap.funds[0].limit[3], Money(125_000_050), "{sign:?}");
    }
}

#[test]
fn costs_and_people_are_given_once_or_period_by_period_and_follow_the_duration() {
    let mut roadmap = empty();
    roadmap = apply(GridKind::Funds, &roadmap, 1, vec![new(0, "name", "Build")]).roadmap;
    roadmap = apply(GridKind::Pools, &roadmap, 1, vec![new(0, "name", "Platform")]).roadmap;
    let cells = vec![
        new(0, "fund:build", "100.01"),
        new(0, "name", "Core"),
        new(0, "pool:platform", "2.5"),
        new(0, "duration", "3 quarters"),
        new(0, "axis", "Ar"),
    ];
    let edited = apply(GridKind::Investments, &roadmap, 1, cells);
    assert_eq!(edited.unreadable, []);
    let item = &edited.roadmap.investments[0];
    assert_eq!(item.cost[0].per_period, [Money(3_334), Money(3_334), Money(3_333)]);
    assert_eq!(item.effort[0].per_period, [Fte(250); 3]);
    let shorter = apply(GridKind::Investments, &edited.roadmap, 0, vec![there("core", "duration", "2")]).roadmap;
    assert_eq!(shorter.investments[0].cost[0].per_period, [Money(5_001), Money(5_000)]);
    assert_eq!(cell(GridKind::Investments, &shorter, "core", "fund:build"), "100.01");
    let uneven = apply(GridKind::Investments, &shorter, 0, vec![there("core", "fund:build", "40k + 80k")]).roadmap;
    assert_eq!(cell(GridKind::Investments, &uneven, "core", "fund:build"), "40,000 + 80,000");
    let one = apply(GridKind::Investments, &uneven, 0, vec![there("core", "duration", "1")]).roadmap;
    assert_eq!(one.investments[0].cost[0].per_period, [Money(12_000_000)], "no money is lost");
    let too_many = apply(GridKind::Investments, &one, 0, vec![there("core", "fund:build", "1 + 2 + 3")]);
    assert_eq!(too_many.unreadable[0].reason, "has 3 amounts, but the investment takes 1 quarter");
    let cleared = apply(GridKind::Investments, &one, 0, vec![there("core", "fund:build", "")]).roadmap;
    assert!(cleared.investments[0].cost.is_empty());
}

#[test]
fn what_an_investment_raises_is_made_moved_and_taken_away_with_its_effects_kept() {
    let roadmap = sample();
    let item = roadmap.investments.iter().find(|item| roadmap.raises(item).is_some()).expect("some raise");
    let (capability, level) = roadmap.raises(item).expect("it raises one");
    let id = item.id.to_string();
    let output = roadmap
        .outputs
        .iter()
        .find(|output| output.kind == OutputKind::CapabilityLevel { capability: capability.id.clone(), level });
    let output = output.expect("the output is there").id.clone();
    let effects = roadmap.effects.iter().filter(|effect| effect.output == output).count();
    let edited = apply(GridKind::Investments, &roadmap, 0, vec![there(&id, "level", "5")]);
    assert_eq!(edited.unreadable, []);
    assert_eq!(cell(GridKind::Investments, &edited.roadmap, &id, "level"), "5");
    let after = edited.roadmap.effects.iter().filter(|effect| effect.output == output).count();
    assert_eq!(after, effects, "an output that only it makes is changed in its place");
    let new_one = vec![there(&id, "capability", "Listening"), there(&id, "level", "2")];
    let edited = apply(GridKind::Investments, &roadmap, 0, new_one);
    assert_eq!(edited.notes, ["“Listening” is a new capability."]);
    let made = edited.roadmap.capabilities.last().expect("it was made");
    assert_eq!((made.name.as_str(), made.now, made.next, made.target), ("Listening", 1, 2, 2));
    let none = apply(GridKind::Investments, &roadmap, 0, vec![there(&id, "capability", "")]).roadmap;
    assert!(none.raises(none.investments.iter().find(|item| item.id.as_str() == id).expect("there")).is_none());
    let lonely = apply(GridKind::Investments, &none, 0, vec![there(&id, "level", "3")]);
    assert_eq!(lonely.unreadable[0].reason, "is given, but no capability");
}

#[test]
fn needs_name_rows_of_the_same_paste_and_a_loop_is_refused_with_its_links() {
    let roadmap = empty();
    let cells = vec![
        new(0, "name", "A"),
        new(0, "needs", "B; C (lag 0)"),
        new(1, "name", "B"),
        new(1, "needs", "C"),
        new(2, "name", "C"),
        new(2, "needs", "A"),
    ];
    let edited = apply(GridKind::Investments, &roadmap, 3, cells);
    assert_eq!(edited.unreadable.len(), 1);
    assert_eq!(edited.unreadable[0].reason, "would make a loop: “C” needs “A”, which needs “C”");
    assert_eq!(edited.roadmap.needs.len(), 3);
    assert_eq!(cell(GridKind::Investments, &edited.roadmap, "a", "needs"), "B; C (lag 0)");
    let itself = apply(GridKind::Investments, &edited.roadmap, 0, vec![there("b", "needs", "B")]);
    assert_eq!(itself.unreadable[0].reason, "says that it needs itself");
    let renamed = apply(GridKind::Investments, &edited.roadmap, 0, vec![there("b", "name", "Better")]).roadmap;
    assert_eq!(cell(GridKind::Investments, &renamed, "a", "needs"), "Better; C (lag 0)", "names follow a rename");
    let unknown = apply(GridKind::Investments, &renamed, 0, vec![there("b", "needs", "Nobody")]);
    assert!(unknown.unreadable[0].reason.contains("neither an investment"), "{:?}", unknown.unreadable);
    let sample = sample();
    let level = apply(GridKind::Investments, &sample, 0, vec![there("modular-core", "needs", "Observability level 2")]);
    let need = level.roadmap.needs.iter().find(|need| need.investment.as_str() == "modular-core").expect("there");
    assert!(matches!(&need.on, NeedOn::Capability { id, level: 2 } if id.as_str() == "observability"));
}

#[test]
fn removing_a_row_says_what_goes_with_it_and_leaves_no_reference_to_it() {
    let roadmap = sample();
    for kind in GridKind::ALL {
        for row in show(kind, &roadmap, DecimalSign::Point).rows {
            let edits = Edits { removed: vec![row.id.clone()], ..Edits::default() };
            let edited = edit(kind, &roadmap, &edits, DecimalSign::Point);
            assert_eq!(edited.removed, 1);
            let unknown = |problem: &model::Problem| problem.code.starts_with("unknown");
            assert!(!find_problems(&edited.roadmap).iter().any(unknown), "{kind:?} {}", row.id);
        }
    }
    let fund = roadmap.funds[0].id.to_string();
    let edited =
        edit(GridKind::Funds, &roadmap, &Edits { removed: vec![fund], ..Edits::default() }, DecimalSign::Point);
    assert!(edited.consequences[0].contains("costs go with it"), "{:?}", edited.consequences);
}

#[test]
fn removing_a_row_takes_along_what_is_estimated_and_what_may_happen_to_it() {
    let mut roadmap = sample();
    let [first, second] = [0, 1].map(|at| roadmap.investments[at].id.clone());
    let (fund, pool) = (roadmap.funds[0].id.clone(), roadmap.pools[0].id.clone());
    roadmap.estimates = vec![
        model::Estimate {
            feasible: Share(8_000),
            spike: Some(first.clone()),
            ..model::Estimate::certain(second.clone())
        },
        model::Estimate { feasible: Share(9_000), ..model::Estimate::certain(first.clone()) },
    ];
    let shock = |id: &str, effect| model::Shock {
        id: id.try_into().expect("an id"),
        name: id.into(),
        chance: Share(2_000),
        first: Period(0),
        last: Period(1),
        effect,
        category: Some(model::RuleCategory::Economic),
        source: "Head of finance".into(),
    };
    roadmap.shocks = vec![
        shock("cut", model::ShockEffect::FundCut { fund: fund.clone(), share: Share(1_000) }),
        shock("leave", model::ShockEffect::PoolLoss { pool: pool.clone(), share: Share(1_000) }),
        shock("freeze", model::ShockEffect::Delay { periods: 1 }),
    ];
    let without = |kind, id: &str| {
        let edited = edit(kind, &roadmap, &Edits { removed: vec![id.into()], ..Edits::default() }, DecimalSign::Point);
        let unknown = |problem: &model::Problem| problem.code.starts_with("unknown");
        assert!(!find_problems(&edited.roadmap).iter().any(unknown), "{kind:?} {id}");
        edited
    };
    let spikeless = without(GridKind::Investments, first.as_str());
    let left: Vec<_> =
        spikeless.roadmap.estimates.iter().map(|item| (item.investment.clone(), item.spike.clone())).collect();
    assert_eq!(left, [(second, None)]);
    assert!(spikeless.consequences.iter().any(|line| line.contains("loses its spike")), "{:?}", spikeless.consequences);
    let happens = |edited: &Edited| edited.roadmap.shocks.iter().map(|shock| shock.id.to_string()).collect::<Vec<_>>();
    let unfunded = without(GridKind::Funds, fund.as_str());
    assert_eq!(happens(&unfunded), ["leave", "freeze"]);
    assert!(
        unfunded.consequences.iter().any(|line| line == "One circumstance goes with it."),
        "{:?}",
        unfunded.consequences
    );
    assert_eq!(happens(&without(GridKind::Pools, pool.as_str())), ["cut", "freeze"]);
}

#[test]
fn outcomes_effects_and_steps_can_be_written_from_nothing() {
    let mut roadmap = empty();
    let investment = vec![new(0, "name", "Core"), new(0, "outputs", "Pipeline")];
    roadmap = apply(GridKind::Investments, &roadmap, 1, investment).roadmap;
    let outcome = vec![
        new(0, "name", "Lead time"),
        new(0, "unit", "days"),
        new(0, "direction", "lower"),
        new(0, "baseline", "12.5 days"),
        new(0, "target", "-2"),
        new(0, "worth", "100 pts"),
        new(0, "counts", "once"),
    ];
    let edited = apply(GridKind::Outcomes, &roadmap, 1, outcome);
    assert_eq!(edited.unreadable, []);
    roadmap = edited.roadmap;
    let outcome = &roadmap.outcomes[0];
    assert_eq!((outcome.baseline.0, outcome.target.0, outcome.worth.0), (12_500, -2_000, 100));
    let half = vec![new(0, "output", "Pipeline"), new(0, "share", "40 %")];
    let refused = apply(GridKind::Effects, &roadmap, 1, half.clone());
    assert_eq!((refused.added, refused.unreadable.len()), (vec![None], 1));
    let whole =
        [half, vec![new(0, "outcome", "lead time"), new(0, "confidence", "72.5%"), new(0, "lag", "1")]].concat();
    let edited = apply(GridKind::Effects, &roadmap, 1, whole);
    assert_eq!(edited.unreadable, []);
    let effect = &edited.roadmap.effects[0];
    assert_eq!((effect.share, effect.confidence, effect.lag), (Share(4_000), Share(7_250), 1));
    let step = vec![new(0, "name", "Ship weekly"), new(0, "last_period", "q2 27"), new(0, "least_worth", "5")];
    let edited = apply(GridKind::Steps, &edited.roadmap, 1, step);
    assert_eq!((edited.unreadable.len(), edited.roadmap.steps[0].last_period), (0, Period(1)));
}

#[test]
fn a_table_with_headers_in_any_order_adds_changes_and_says_what_it_cannot_read() {
    let roadmap = sample();
    let text = "Cost (k€)\tInitiative\tColour\tAxis\tDuration\tDepends on\n\
                25\tChaos days\tred\tMethods\t1\tModular core\n\
                60\tModular core\tblue\tArchitecture\ttwo\t\n\
                \t\t\t\t\t\n\
                7\t\t\tSkills\t1\t\n";
    let pasted = paste(GridKind::Investments, &roadmap, &lines(text), DecimalSign::Point).expect("it has a header");
    let columns: Vec<Option<&str>> = pasted.columns.iter().map(|column| column.column.as_deref()).collect();
    let fund = format!("{} cost", roadmap.funds[0].name);
    assert_eq!(columns, [Some(fund.as_str()), Some("Investment"), None, Some("Axis"), Some("Duration"), Some("Needs")]);
    assert_eq!((pasted.new, pasted.changed, pasted.same), (1, 1, 0));
    assert_eq!(pasted.first_rows.len(), 4);
    assert_eq!(
        pasted.unreadable,
        [
            (3, "Duration: “two” is not a number of quarters: write 1 to 120.".to_owned()),
            (5, "it has no name.".to_owned())
        ]
    );
    let chaos = pasted.edited.roadmap.investments.last().expect("it was added");
    assert_eq!((chaos.name.as_str(), chaos.total_cost()), ("Chaos days", Money(2_500_000)));
    assert_eq!(paste(GridKind::Investments, &roadmap, &lines("1\t2\n3\t4"), DecimalSign::Point), None);
    let periods = "Q2 2027\tPool\tQ1 27\n3,5\tPlatform\t4,25\n";
    let pools = paste(GridKind::Pools, &empty(), &lines(periods), DecimalSign::Point).expect("it has a header");
    assert_eq!(pools.edited.roadmap.pools[0].capacity[..2], [Fte(425), Fte(350)]);
}

#[test]
fn what_is_copied_from_a_table_is_pasted_into_another_document_as_it_was() {
    let roadmap = sample();
    for kind in [GridKind::Capabilities, GridKind::Funds, GridKind::Pools, GridKind::Outcomes] {
        let grid = show(kind, &roadmap, DecimalSign::Comma);
        let typed: Vec<usize> = (0..grid.columns.len()).filter(|at| !grid.columns[*at].is_computed).collect();
        let mut rows = vec![typed.iter().map(|at| grid.columns[*at].header.clone()).collect::<Vec<_>>()];
        rows.extend(grid.rows.iter().map(|row| typed.iter().map(|at| row.cells[*at].text.clone()).collect()));
        let pasted = paste(kind, &empty(), &rows, DecimalSign::Comma).expect("it has a header");
        assert_eq!(pasted.unreadable, [], "{kind:?}");
        let again = show(kind, &pasted.edited.roadmap, DecimalSign::Comma);
        let texts = |grid: &Grid| -> Vec<Vec<String>> {
            grid.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect()).collect()
        };
        assert_eq!(texts(&again), texts(&grid), "{kind:?}");
    }
}

#[test]
fn estimates_are_typed_beside_the_investments_and_are_gone_when_they_say_nothing() {
    let mut roadmap = sample();
    roadmap.estimates.clear();
    let [one, spike] = [0, 1].map(|at| roadmap.investments[at].clone());
    let id = one.id.as_str();
    let longest = (one.duration + 2).to_string();
    let cells = vec![
        there(id, "low", "80"),
        there(id, "high", "150 %"),
        there(id, "longest", &longest),
        there(id, "least", "90%"),
        there(id, "most", "130 %"),
        there(id, "feasible", "75"),
        there(id, "spike", &spike.name),
    ];
    let edited = apply(GridKind::Estimates, &roadmap, 0, cells);
    assert_eq!((edited.unreadable.as_slice(), edited.changed_cells), (&[][..], 7));
    let expected = model::Estimate {
        cost: Some(model::FactorRange { low: Share(8_000), high: Share(15_000) }),
        duration: Some(model::DurationRange { shortest: one.duration, longest: one.duration + 2 }),
        effect: Some(model::FactorRange { low: Share(9_000), high: Share(13_000) }),
        feasible: Share(7_500),
        spike: Some(spike.id.clone()),
        ..model::Estimate::certain(one.id.clone())
    };
    assert_eq!(edited.roadmap.estimates, [expected]);
    assert_eq!(cell(GridKind::Estimates, &edited.roadmap, id, "shortest"), "");
    let wrong = vec![
        there(id, "high", "90"),
        there(id, "low", "120"),
        there(id, "spike", &one.name),
        there(id, "longest", "0"),
        there(id, "name", "Other"),
    ];
    let refused = apply(GridKind::Estimates, &edited.roadmap, 1, wrong);
    assert_eq!(refused.roadmap, edited.roadmap);
    let reasons: Vec<&str> = refused.unreadable.iter().map(|cell| cell.reason.as_str()).collect();
    assert!(reasons[0].contains("no investment") && reasons[1].contains("worked out"), "{reasons:?}");
    assert!(reasons.contains(&"is not between 100 and 1,000 %"), "{reasons:?}");
    assert!(reasons.iter().any(|reason| reason.contains("the investment itself")), "{reasons:?}");
    let columns = ["low", "high", "longest", "least", "most", "feasible", "spike"];
    let cleared = columns.iter().map(|column| there(id, column, "")).collect();
    assert_eq!(apply(GridKind::Estimates, &edited.roadmap, 0, cleared).roadmap.estimates, []);
    let removal = Edits { removed: vec![id.into()], ..Edits::default() };
    let removed = edit(GridKind::Estimates, &edited.roadmap, &removal, DecimalSign::Point).roadmap;
    assert_eq!((removed.estimates.len(), removed.investments.len()), (0, roadmap.investments.len()));
    let text = format!("Investment\tCost at most\tFeasible\n{}\t200\t\nNobody\t110\t\n", spike.name);
    let pasted = paste(GridKind::Estimates, &roadmap, &lines(&text), DecimalSign::Point).expect("it has a header");
    assert_eq!((pasted.new, pasted.changed, pasted.unreadable.len()), (0, 1, 1));
    assert!(pasted.unreadable[0].1.contains("no investment of this roadmap"), "{:?}", pasted.unreadable);
    let high = pasted.edited.roadmap.estimates[0].cost.map(|cost| cost.high);
    assert_eq!(high, Some(Share(20_000)));
}

proptest::proptest! {
    #[test]
    fn any_text_in_any_cell_is_read_or_given_back(
        kind in 0usize..GridKind::ALL.len(),
        texts in proptest::collection::vec(proptest::prelude::any::<String>(), 1..6),
        amounts in proptest::collection::vec("[0-9., +%k€M;-]{0,12}", 1..6),
    ) {
        let (kind, roadmap) = (GridKind::ALL[kind], sample());
        let columns = show(kind, &roadmap, DecimalSign::Point).columns;
        let cells: Vec<Typed> = texts
            .iter()
            .chain(&amounts)
            .enumerate()
            .flat_map(|(row, text)| columns.iter().map(move |column| new(row, &column.key, text)))
            .collect();
        let edited = apply(kind, &roadmap, texts.len() + amounts.len(), cells);
        let beyond = ["unknown", "hidden", "duplicate_id", "level", "amount_too_large", "people", "worth", "share"];
        let bad = |problem: &model::Problem| beyond.iter().any(|code| problem.code == *code) || problem.code.starts_with("unknown_");
        let problems: Vec<_> = find_problems(&edited.roadmap).into_iter().filter(|problem| bad(problem)).collect();
        proptest::prop_assert!(problems.is_empty(), "{problems:?}");
    }
}
