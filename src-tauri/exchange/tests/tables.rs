//! Tables of investments: what is understood, and what is said about the rest.

use exchange::{TableImport, read_csv};
use model::{Axis, InvestmentKind, MadeBy, NeedOn, OutputKind, Roadmap};
use proptest::prelude::*;

use crate::support::{money, people, roadmap};

fn read(text: &str) -> TableImport {
    read_csv(text.as_bytes(), &roadmap()).expect("it is a table")
}

fn clean(text: &str) -> TableImport {
    let import = read(text);
    assert!(import.is_clean(), "{:?}", import.unreadable);
    import
}

/// The reason for which the only data row is not read.
fn reason(text: &str) -> String {
    let import = read(text);
    assert!(!import.is_clean() && import.investments.is_empty());
    assert_eq!(import.unreadable.len(), 1, "{:?}", import.unreadable);
    import.unreadable[0].reason.clone()
}

#[test]
fn columns_are_matched_by_name_in_any_order_case_and_punctuation() {
    let import = clean(
        "NOTES;  axis ;Project-Name;Colour;Duration (quarters);TOTAL COST (EUR)\nfirst;ar;API gateway;red;2;100\n",
    );
    let [investment] = import.investments.as_slice() else { panic!("one row, one investment") };
    assert_eq!((investment.id.as_str(), investment.name.as_str()), ("api-gateway", "API gateway"));
    assert_eq!((investment.axis, investment.duration, investment.note.as_str()), (Axis::Architecture, 2, "first"));
    assert_eq!(money(investment), [("change", vec![5_000, 5_000])]);
    assert_eq!(import.ignored_columns, ["Colour"]);
    let matched: Vec<_> =
        import.matched_columns.iter().map(|(header, field)| (header.as_str(), field.as_str())).collect();
    assert_eq!(matched[..3], [("NOTES", "note"), ("axis", "axis"), ("Project-Name", "name")]);
    assert_eq!(matched[3..], [("Duration (quarters)", "duration, converted to periods"), ("TOTAL COST (EUR)", "cost")]);
}

#[test]
fn a_total_is_spread_evenly_with_the_remainder_on_the_first_periods() {
    let import = clean("Name,Axis,Duration,Cost\nA,Me,3,100\n");
    assert_eq!(money(&import.investments[0]), [("change", vec![3_334, 3_333, 3_333])]);
}

#[test]
fn costs_per_period_and_people_per_pool_have_columns_of_their_own() {
    let import = clean(
        "Name,Axis,Cost Q1,Cost Q2,Run the shop cost 2,Platform FTE,FTE Team 2,Kind\nA,Skills,1,2,0.5,1.5,2,repay\n",
    );
    let investment = &import.investments[0];
    assert_eq!(investment.duration, 2);
    assert_eq!(investment.kind, InvestmentKind::Repay);
    assert_eq!(money(investment), [("change", vec![100, 200]), ("run", vec![0, 50])]);
    assert_eq!(people(investment), [("platform", vec![150, 150]), ("team-2", vec![200, 200])]);
}

#[test]
fn people_may_come_with_a_column_that_names_their_pool() {
    let import = clean("Name,Axis,Duration,Effort,Pool,Fund,Cost (k€)\nA,Me,2,\"1,5\",team 2,RUN,\"12,5\"\n");
    assert_eq!(people(&import.investments[0]), [("team-2", vec![150, 150])]);
    assert_eq!(money(&import.investments[0]), [("run", vec![625_000, 625_000])]);
}

#[test]
fn a_capability_and_a_level_become_an_output_and_a_new_capability() {
    let text = "Name,Axis,Capability,Level\nA,Methods,continuous delivery,3\nB,Skills,Cloud,Level 2\nC,Skills,cloud,3\nD,,Delivery,2\n";
    let import = clean(text);
    let names: Vec<_> = import.outputs.iter().map(|output| output.name.as_str()).collect();
    assert_eq!(
        names,
        ["Continuous delivery at level 3", "Cloud at level 2", "Cloud at level 3", "Continuous delivery at level 2"]
    );
    assert!(import.outputs.iter().all(|output| output.made_by == MadeBy::All));
    let [cloud] = import.capabilities.as_slice() else { panic!("one capability is new") };
    assert_eq!(
        (cloud.name.as_str(), cloud.axis, cloud.now, cloud.next, cloud.target),
        ("Cloud", Axis::Skills, 1, 2, 3)
    );
    assert_eq!(import.investments[3].axis, Axis::Methods, "the axis is that of the capability");
    let OutputKind::CapabilityLevel { capability, level } = &import.outputs[0].kind else { panic!("it raises") };
    assert_eq!((capability.as_str(), *level), ("delivery", 3));
}

#[test]
fn needs_name_rows_investments_and_capabilities_by_name_or_id() {
    let text = "Name,Axis,Needs,Capability,Level\n\
                \"B, the big one\",Me,,,\n\
                C,Me,\"B, the big one; pipeline\",Cloud,2\n\
                D,Me,\"c, Delivery pipeline\",,\n\
                E,Me,Cloud at level 2,,\n";
    let import = clean(text);
    let needs: Vec<_> = import
        .needs
        .iter()
        .map(|need| match &need.on {
            NeedOn::Investment(on) => (need.investment.as_str(), on.to_string()),
            NeedOn::Capability { id, level } => (need.investment.as_str(), format!("{id} {level}")),
        })
        .collect();
    let expected = [("c", "b-the-big-one"), ("c", "pipeline"), ("d", "c"), ("d", "pipeline"), ("e", "cloud 2")];
    assert_eq!(needs, expected.map(|(investment, on)| (investment, on.to_owned())));
    assert!(import.needs.iter().all(|need| need.lag == 1));
}

#[test]
fn other_outputs_are_deliverables() {
    let import = clean("Name,Axis,Deliverables\nA,Me,Handbook; Training\nB,Me,handbook\n");
    assert_eq!(import.outputs.len(), 2);
    assert!(import.outputs.iter().all(|output| output.kind == OutputKind::Deliverable));
    assert_eq!(import.investments[1].outputs, import.investments[0].outputs[..1]);
}

#[test]
fn a_broken_row_is_reported_with_its_number_column_and_text() {
    let import = read("Name,Axis,Cost\nA,Me,100\n\n\"B\",Me,\"12x\"\n\"C\nC\",Me,3\nD,Magic,$5\n");
    assert_eq!(import.investments.len(), 2);
    let rows: Vec<_> = import.unreadable.iter().map(|row| (row.row, row.reason.as_str())).collect();
    assert_eq!(rows[0], (4, "Cost: “12x” is not an amount of money: write 1240.50."));
    assert_eq!(rows[1].0, 6);
    assert!(rows[1].1.contains("Axis: “Magic” is not an axis") && rows[1].1.contains("not in EUR"), "{}", rows[1].1);
}

#[test]
fn each_kind_of_wrong_cell_has_its_reason() {
    for (text, part) in [
        ("Name,Axis\n,Me\n", "is no name"),
        ("Name,Note\nA,x\n", "Axis: none is given"),
        ("Name,Axis,Kind\nA,Me,fun\n", "Innovate, Repay, Run or Enable"),
        ("Name,Axis,Duration\nA,Me,1.5\n", "not a whole number"),
        ("Name,Axis,Duration\nA,Me,0\n", "1 to 120 periods"),
        ("Name,Axis,Duration (months)\nA,Me,4\n", "not a whole number of quarters"),
        ("Name,Axis,Duration,Cost 3\nA,Me,2,5\n", "after the end of an investment of 2 periods"),
        ("Name,Axis,Cost,Cost 1,Cost 2\nA,Me,5,1,2\n", "not the sum"),
        ("Name,Axis,Cost\nA,Me,-5\n", "is negative"),
        ("Name,Axis,Cost\nA,Me,1.240\n", "may mean 1240"),
        ("Name,Axis,Cost\nA,Me,900000000000\n", "too large"),
        ("Name,Axis,Cost,Fund\nA,Me,5,Nobody\n", "“Nobody” is not a fund"),
        ("Name,Axis,FTE,Team\nA,Me,5,Nobody\n", "“Nobody” is not a pool"),
        ("Name,Axis,Capability\nA,Me,Cloud\n", "no level is given"),
        ("Name,Axis,Level\nA,Me,3\n", "no capability"),
        ("Name,Axis,Capability,Level\nA,Me,Cloud,6\n", "level from 1 to 5"),
        ("Name,Axis,Needs\nA,Me,Z\n", "“Z” is neither in the roadmap"),
        ("Name,Axis,Needs\nA,Me,A\n", "needs itself"),
        ("Name,Axis,Id\nA,Me,Not An Id\n", "is not a valid id"),
    ] {
        let reason = reason(text);
        assert!(reason.contains(part), "{text}: {reason}");
    }
}

#[test]
fn without_a_fund_or_pool_in_the_roadmap_costs_and_people_cannot_be_read() {
    let mut empty = roadmap();
    empty.funds.clear();
    empty.pools.clear();
    let import = read_csv(b"Name,Axis,Cost,FTE\nA,Me,5,1\n", &empty).expect("it is a table");
    let reason = &import.unreadable[0].reason;
    assert!(reason.contains("add a fund") && reason.contains("add a pool"), "{reason}");
}

#[test]
fn a_row_that_needs_an_unreadable_row_is_unreadable_too() {
    let import = read("Name,Axis,Needs,Cost\nA,Me,,x\nB,Me,A,\nC,Me,B,\nD,Me,,\n");
    let rows: Vec<_> = import.unreadable.iter().map(|row| row.row).collect();
    assert_eq!(rows, [2, 3, 4]);
    assert_eq!(import.investments.len(), 1);
}

#[test]
fn what_is_in_the_roadmap_or_in_the_table_already_is_said() {
    let import = read("Name,Axis,Id\nDELIVERY  pipeline,Me,\nOther,Me,pipeline\nA,Me,\na,Me,\n");
    let rows: Vec<_> = import.already_there.iter().map(|row| row.row).collect();
    assert_eq!(rows, [2, 3]);
    assert_eq!(import.unreadable.len(), 1);
    assert_eq!(import.unreadable[0].reason, "Name: “a” is in row 4 already.");
}

#[test]
fn what_the_table_leaves_open_is_assumed_and_said() {
    let import = clean("Name,Axis,Cost,FTE\nA,Me,5,1\nB,Me,5,\n");
    assert_eq!(
        import.assumptions,
        [
            "Two rows name no kind: Innovate is assumed.",
            "Two rows name no duration: one period is assumed.",
            "Two rows name no fund: “Change” is assumed to pay.",
            "One row names no pool: “Platform” is assumed to work.",
        ]
    );
}

#[test]
fn the_decimal_sign_is_learnt_from_the_whole_table() {
    let import = clean("Name;Axis;Cost\nA;Me;1.240\nB;Me;3,5\nC;Me;1.240.000,00 €\n");
    let costs: Vec<_> = import.investments.iter().map(|item| item.total_cost().0).collect();
    assert_eq!(costs, [124_000, 350, 124_000_000]);
}

#[test]
fn spreadsheets_of_all_countries_are_read() {
    let rows = [["Name", "Axis", "Cost"], ["A", "Me", "5"]];
    for delimiter in [",", ";", "\t"] {
        for end in ["\n", "\r\n", "\r"] {
            let text: String = rows.iter().map(|row| row.join(delimiter) + end).collect();
            assert_eq!(clean(&text).investments.len(), 1, "{text:?}");
            assert_eq!(clean(&format!("\u{FEFF}{text}")).investments.len(), 1);
        }
    }
    assert_eq!(clean("sep=;\nName;Axis\nA;Me\n").investments.len(), 1);
    let titled = read("Our plans, all of them, for 2027\n\nName;Axis;Cost\nA;Me;x\n");
    assert_eq!(titled.unreadable[0].row, 4);
}

#[test]
fn blank_lines_and_lines_without_a_known_cell_are_passed_over() {
    let import = clean("Name,Axis,Colour\r\n\r\nA,Me,\r\n,,\r\n,,red\r\nB,Me,\r\n");
    assert_eq!(import.investments.len(), 2);
}

#[test]
fn a_file_as_a_whole_may_be_no_table() {
    let code = |bytes: &[u8]| read_csv(bytes, &roadmap()).expect_err("it is no table").code();
    assert_eq!(code(b""), "empty_file");
    assert_eq!(code(b"Colour,Size\nred,2\n"), "no_header");
    assert_eq!(code(b"Name,Title,Axis\nA,B,Me\n"), "column_twice");
    assert_eq!(code(b"\xFF\xFEN\0a\0m\0e\0"), "utf16");
    assert_eq!(code(b"N\0a\0m\0e\0,\0A\0x\0i\0s\0"), "utf16");
    let latin = read_csv(b"Name,Axis\nCaf\xE9,Me\n", &roadmap()).expect_err("it is no UTF-8");
    assert!(latin.to_string().starts_with("Line 2 is not text in UTF-8"));
}

#[test]
fn texts_are_cleaned_and_formulas_disarmed() {
    let import = clean("Name,Axis,Note\n'=SUM(A1),Me,\"one\r\ntwo\u{202E}\u{7}\"\n");
    assert_eq!(import.investments[0].name, "=SUM(A1)");
    assert_eq!(import.investments[0].note, "one\ntwo");
}

#[test]
fn a_row_of_nothing_but_wrong_cells_is_told_in_a_few_sentences() {
    let header: String = (1..=100).map(|period| format!(",Cost {period}")).collect();
    let reason = reason(&format!("Name,Axis,Duration{header}\nA,Me,100{}\n", ",x".repeat(100)));
    assert!(reason.ends_with(" 92 more cells cannot be read.") && reason.len() < 800, "{reason}");
}

#[test]
fn removed_characters_are_mentioned_and_tabs_and_line_breaks_are_not() {
    let import = clean("Name,Axis,Note\nA\u{200b},Me,\nB,Me,\"x\ty\r\nz\"\nC,Me,\u{7}\nD,Me,e\u{301}\n");
    assert_eq!(
        import.assumptions.last().expect("there is one"),
        "Characters that cannot be seen were removed from two cells."
    );
    assert_eq!(import.investments[3].note, "\u{e9}");
    let import = clean("Name,Axis,Kind,Duration,Note\nB,Me,run,1,\"x\ty\r\nz\"\n");
    assert_eq!(import.assumptions, Vec::<String>::new());
}

#[test]
fn what_is_repeated_of_a_file_is_one_short_line_without_signs_that_steer_a_terminal() {
    let long = "x".repeat(5_000);
    for text in [
        format!("Name,Axis,Cost\nA,Me,\"\u{1b}[2J12\n{long}\"\n"),
        format!("Name,Axis,Id\nA,Me,\u{202e}{long}\n"),
        format!("Name,Axis,Needs\nA,Me,\u{9b}{long}\n"),
    ] {
        let reason = reason(&text);
        assert!(reason.chars().count() < 300 && !reason.chars().any(char::is_control), "{reason}");
    }
}

/// What every import promises, whatever the file: adding it leaves no reference that leads nowhere.
fn is_complete(import: TableImport, mut roadmap: Roadmap) {
    roadmap.investments.extend(import.investments);
    roadmap.outputs.extend(import.outputs);
    roadmap.capabilities.extend(import.capabilities);
    roadmap.needs.extend(import.needs);
    let wrong: Vec<_> = model::find_problems(&roadmap)
        .into_iter()
        .filter(|problem| {
            let code = problem.code.as_str();
            let said = [
                "duplicate_id",
                "name",
                "level",
                "row_length",
                "listed_twice",
                "negative_money",
                "amount_too_large",
                "people",
            ];
            code.starts_with("unknown_") || said.contains(&code)
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

proptest! {
    #[test]
    fn any_bytes_are_a_table_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read_csv(&bytes, &roadmap());
    }

    #[test]
    fn any_cells_under_a_header_give_a_complete_import(
        rows in proptest::collection::vec(
            ("[A-D]{0,2}|\\PC{0,8}", "Me|Skills|x?", "[0-9]{0,2}|x", "[0-9.,kM€ -]{0,8}", "[0-9.]{0,4}", "Cloud|Sky|", "[0-9]?", "[A-D]{0,2}|pipeline|Cloud at level 2|[A-D];[A-D]"),
            0..12,
        )
    ) {
        let mut text = String::from("Name\tAxis\tDuration\tCost 2\tPlatform FTE\tCapability\tLevel\tNeeds\n");
        for (name, axis, duration, cost, people, capability, level, needs) in rows {
            let cells = [name.replace(['"', '\t'], ""), axis, duration, cost, people, capability, level, needs];
            text.push_str(&cells.join("\t"));
            text.push('\n');
        }
        if let Ok(import) = read_csv(text.as_bytes(), &roadmap()) {
            is_complete(import, roadmap());
        }
    }
}

#[test]
fn a_long_chain_of_rows_that_stand_on_a_broken_one_is_sorted_out_at_once() {
    let mut text = String::from("Name,Axis,Needs\n");
    for row in 0..4_000 {
        text.push_str(&format!("Row {row},Me,Row {}\n", row + 1));
    }
    let start = std::time::Instant::now();
    let import = read(&text);
    assert!(start.elapsed().as_secs() < 10);
    assert_eq!((import.investments.len(), import.unreadable.len()), (0, 4_000));
}

#[test]
fn a_need_on_a_capability_falls_with_the_last_row_that_raises_it() {
    let text = "Name,Axis,Capability,Level,Needs\nA,Me,Cloud,2,nobody\nB,Me,,,Cloud at level 2\n";
    assert_eq!(read(text).unreadable.len(), 2);
    let import = read(&format!("{text}C,Me,Cloud,2,\n"));
    assert_eq!((import.investments.len(), import.needs.len(), import.unreadable.len()), (2, 1, 1));
}

#[test]
fn more_investments_or_needs_than_a_roadmap_holds_are_refused() {
    let rows: String = (0..5_000).map(|row| format!("Row {row},Me,\n")).collect();
    let error = read_csv(format!("Name,Axis,Needs\n{rows}").as_bytes(), &roadmap()).expect_err("one is there already");
    assert_eq!(error.code(), "too_many_investments");
    let needs = "pipeline;".repeat(7_000);
    let rows: String = (0..3).map(|row| format!("Row {row},Me,{needs}\n")).collect();
    let error = read_csv(format!("Name,Axis,Needs\n{rows}").as_bytes(), &roadmap()).expect_err("there are 21,000");
    assert_eq!(error.code(), "too_many_needs");
}

/// The example beside the schema, and the roadmap it is made for.
#[test]
fn the_example_table_can_be_imported_into_the_small_roadmap() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures");
    let json = std::fs::read_to_string(folder.join("roadmaps/small.json")).expect("the roadmap is there");
    let roadmap = exchange::json::read(&json).expect("it is a roadmap").roadmap;
    let table = std::fs::read(folder.join("exchange/investments.csv")).expect("the table is there");
    let import = read_csv(&table, &roadmap).expect("it is a table");
    assert!(import.is_clean(), "{:?}", import.unreadable);
    assert_eq!((import.investments.len(), import.already_there.len(), import.ignored_columns.len()), (4, 0, 1));
    is_complete(import, roadmap);
}
