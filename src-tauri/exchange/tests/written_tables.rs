//! Tables that Cairn writes: read back equal, and harmless in a spreadsheet.

use exchange::{read_csv, write_csv};
use model::*;
use proptest::prelude::*;
use proptest::sample::select;

use crate::any_roadmap::any_roadmap;
use crate::support::roadmap;

/// The parts of a roadmap that a table carries; what it cannot say is left out.
fn tabular(mut roadmap: Roadmap) -> Roadmap {
    let mut names = std::collections::BTreeSet::new();
    for (index, item) in roadmap.investments.iter_mut().enumerate() {
        item.name = item.name.trim().to_owned();
        if item.name.is_empty() || !names.insert(item.name.to_lowercase()) {
            item.name = format!("Investment {index}");
        }
        item.note = item.note.trim().to_owned();
        item.duration = item.duration.clamp(1, 6);
        // a table knows the periods of the roadmap alone
        let is_known = |period: &Period| period.0 < roadmap.settings.periods;
        item.not_before = item.not_before.filter(is_known);
        item.done_by = item.done_by.filter(is_known);
        let life = usize::from(item.duration);
        item.cost.sort_by(|a, b| a.fund.cmp(&b.fund));
        item.cost.dedup_by(|a, b| a.fund == b.fund);
        item.cost.iter_mut().for_each(|cost| cost.per_period.resize(life, Money(7)));
        item.effort.sort_by(|a, b| a.pool.cmp(&b.pool));
        item.effort.dedup_by(|a, b| a.pool == b.pool);
        item.effort.iter_mut().for_each(|effort| effort.per_period.resize(life, Fte(25)));
        item.outputs.sort();
        item.outputs.dedup();
        // the table names the output that raises a capability first
        let outputs = &roadmap.outputs;
        let raises =
            |id: &OutputId| outputs.iter().any(|output| output.id == *id && output.kind != OutputKind::Deliverable);
        item.outputs.sort_by_key(|id| !raises(id));
    }
    // two outputs of one level are one to a table
    let mut kinds: Vec<OutputKind> = vec![];
    for output in &mut roadmap.outputs {
        if kinds.contains(&output.kind) {
            output.kind = OutputKind::Deliverable;
        }
        kinds.push(output.kind.clone());
    }
    let outputs = roadmap.outputs.clone();
    let raises =
        |id: &OutputId| outputs.iter().any(|output| output.id == *id && output.kind != OutputKind::Deliverable);
    roadmap.investments.iter_mut().for_each(|item| item.outputs.sort_by_key(|id| !raises(id)));
    let order: Vec<_> = roadmap.investments.iter().map(|item| item.id.clone()).collect();
    roadmap.needs.retain(|need| need.on != NeedOn::Investment(need.investment.clone()));
    roadmap.needs.iter_mut().for_each(|need| need.lag = 1);
    roadmap.needs.sort_by_key(|need| order.iter().position(|id| *id == need.investment));
    let mut seen = vec![];
    roadmap.needs.retain(|need| {
        !seen.contains(need) && {
            seen.push(need.clone());
            true
        }
    });
    roadmap
}

fn names() -> BoxedStrategy<String> {
    let words = [
        "",
        "A",
        "a",
        "i-0",
        "o-1",
        "=1+1",
        "'=x",
        "-5",
        "@x",
        "a; b",
        "a, b",
        "Cloud at level 2",
        "Cost 2",
        "Q\"uote",
        "“é”",
        "FTE",
        "EUR",
        "2027",
    ];
    prop_oneof![
        select(words.map(str::to_owned).to_vec()),
        "[a-zA-Z =+,;'\"é漢-]{1,12}".prop_map(|text| text.trim().to_owned()),
        "[=@+'; \"-]{1,6}".prop_map(|text| text.trim().to_owned()),
        // every name of up to 200 letters is a name, also in a header
        "[a-z]{190,200}".prop_map(|text| text)
    ]
    .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back_equal(roadmap in any_roadmap(names())) {
        let roadmap = tabular(roadmap);
        let mut rest = roadmap.clone();
        rest.investments.clear();
        rest.needs.clear();
        let text = write_csv(&roadmap);
        let import = read_csv(text.as_bytes(), &rest).expect("it was just written");
        prop_assert_eq!(&import.unreadable, &vec![], "{}", text);
        prop_assert_eq!(&import.investments, &roadmap.investments, "{}", text);
        prop_assert_eq!(&import.needs, &roadmap.needs, "{}", text);
        prop_assert_eq!((import.outputs, import.capabilities, import.ignored_columns), (vec![], vec![], Vec::<String>::new()));
    }
}

#[test]
fn no_cell_of_a_written_table_begins_a_formula() {
    let mut roadmap = roadmap();
    roadmap.investments[0].name = "=cmd|' /C calc'!A0".into();
    roadmap.investments[0].note = "+1\n- first; =2".into();
    roadmap.pools[0].name = "@Platform".into();
    roadmap.investments[0].effort = vec![Effort { pool: roadmap.pools[0].id.clone(), per_period: vec![Fte(100)] }];
    let text = write_csv(&roadmap);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    for record in reader.records() {
        for cell in &record.expect("it is CSV") {
            for part in cell.split([';', '\n']) {
                assert!(!part.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '\0']), "{cell}");
            }
        }
    }
}

#[test]
fn a_written_table_has_readable_headers() {
    let mut roadmap = roadmap();
    let (fund, pool) = (roadmap.funds[1].id.clone(), roadmap.pools[1].id.clone());
    roadmap.investments[0].duration = 2;
    roadmap.investments[0].cost = vec![FundCost { fund, per_period: vec![Money(124_050), Money(0)] }];
    roadmap.investments[0].effort = vec![Effort { pool, per_period: vec![Fte(250), Fte(250)] }];
    let text = write_csv(&roadmap);
    assert_eq!(
        text,
        "Name,Id,Axis,Kind,Duration,Run the shop cost 1,Run the shop cost 2,team-2 FTE,Capability,Level,Outputs,Needs,Note\n\
         Delivery pipeline,pipeline,Methods,Enable,2,1240.50,0.00,2.50,,,,,\n"
    );
}
