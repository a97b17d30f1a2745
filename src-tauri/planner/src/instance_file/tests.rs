//! What is read of an instance file, and what is refused with a sentence.

use super::*;
use crate::generated::{Shape, generate};
use crate::optimise::{Optimised, optimise};
use crate::watch::Unwatched;

#[test]
fn an_instance_reads_back_equal() {
    let mut instance = generate(Shape { investments: 12, periods: 4, seed: 3, longest: 2 });
    let read = read(&write("g", &instance)).expect("our own file");
    instance.events = (0..12).map(|i| Event { any: false, items: vec![i], events: vec![] }).collect();
    assert_eq!(read, Read { name: "g".into(), instance, per_unit: 1 });
}

/// A file of two items that each take the only unit there is in a period, with a part replaced.
fn file(part: &str, by: &str) -> String {
    let whole = r#"{"format":"cairn-instance-1","periods":2,"capacity":[[1,1]],
        "items":[{"duration":1,"use":[[1]],"value":[7,5]},{"duration":1,"use":[[1]],"value":[4,3]}],
        "needs":[[0,1,1]],"bundles":[{"items":[0,1],"value":[9,6]}],"outcomes":[{"worth":[1,1],"shares":[[0,100,0]]}]}"#;
    let text = whole.replace(part, by);
    assert!(part == by || text != whole, "{part} is not in the file");
    text
}

fn refused(part: &str, by: &str) -> String {
    read(&file(part, by)).expect_err(by).to_string()
}

#[test]
fn a_bundle_is_worth_what_it_says_in_the_period_it_is_complete() {
    let Read { instance, per_unit, .. } = read(&file("", "")).expect("it fits together");
    assert_eq!(per_unit, 10_000, "a bundle of 9 and 6 falls by 3 and by 6");
    let value = |starts: &[Option<usize>]| instance.value(starts) as f64 / per_unit as f64;
    assert_eq!(value(&[Some(0), None]), 7.0 + 200.0);
    assert_eq!(value(&[Some(0), Some(1)]), 7.0 + 3.0 + 6.0 + 200.0);
    assert_eq!(value(&[Some(0), Some(0)]), 7.0 + 4.0 + 9.0 + 200.0);
    let Ok(Optimised::Found(answer)) = optimise(&instance, 60.0, &mut Unwatched) else { panic!("there is a plan") };
    assert_eq!((answer.starts, answer.bound), (vec![Some(0), Some(1)], Some(216 * per_unit)));
}

#[test]
fn a_file_that_does_not_fit_together_is_refused_with_the_place_and_what_to_do() {
    for (part, by, said) in [
        ("\"periods\":2", "\"periods\":0", "it has no periods"),
        ("\"periods\":2", "\"periods\":5000", "the number of periods is 5000, and 1000 is the most"),
        ("[[1,1]]", "[[1]]", "resource 0 lists 1 capacities, one for each period: that has to be 2"),
        ("[[1,1]]", "[[1,-1]]", "the capacity of resource 0 in period 1 is -1"),
        ("[[1,1]]", "[[1,9223372036854775807]]", "lies between 0 and 1000000000000: divide all amounts"),
        (
            "\"duration\":1,\"use\":[[1]],\"value\":[7",
            "\"duration\":0,\"use\":[[1]],\"value\":[7",
            "item 0 takes no period",
        ),
        ("\"use\":[[1]],\"value\":[7", "\"use\":[[1,2]],\"value\":[7", "item 0 lists 2 amounts"),
        ("\"use\":[[1]],\"value\":[7", "\"use\":[],\"value\":[7", "item 0 lists its use of 0 resources of 1"),
        ("[7,5]", "[7,-9223372036854775808]", "the value of item 0 in period 1 is -9223372036854775808"),
        ("[[0,1,1]]", "[[0,2,1]]", "need 0 names item 2, and there are 2 items"),
        ("[[0,1,1]]", "[[0,1,18446744073709551615]]", "the lag of need 0 is 18446744073709551615"),
        ("[[0,1,1]]", "[[0,1,0],[1,0,0]]", "needs itself, by way of others: take one of its needs away"),
        ("[9,6]", "[6,9]", "the value of bundle 0 in period 1 is 9, and 6 the period before"),
        ("[9,6]", "[6,-1]", "it may not be negative"),
        ("\"items\":[0,1]", "\"items\":[]", "bundle 0 has no items"),
        ("\"worth\":[1,1]", "\"worth\":[1,2000000000]", "the worth of outcome 0 in period 1"),
        ("[[0,100,0]]", "[[0,10001,0]]", "the share of item 0 in outcome 0"),
    ] {
        let error = refused(part, by);
        assert!(error.contains(said), "{error}");
    }
    assert!(matches!(read("{}"), Err(InstanceFileError::Form(_))));
    assert!(refused("[7,5]", "[7,1e30]").contains("line 2"));
}

#[test]
fn values_that_come_to_too_much_together_are_refused_though_each_is_in_its_range() {
    let error = refused("\"worth\":[1,1]", "\"worth\":[1000000000,1000000000]");
    assert!(error.contains("divide all values and worths by the same number"), "{error}");
}

#[test]
fn numbers_at_the_ends_of_their_ranges_are_planned_and_never_overflow() {
    let most = 1_000_000_000_000i64;
    let item = |value: i64| format!(r#"{{"duration":1,"use":[[{most}]],"value":[{value},{value}]}}"#);
    let items: Vec<String> = (0..500).map(|i| item(if i % 2 == 0 { most } else { -most })).collect();
    let text = format!(
        r#"{{"format":"{FORMAT}","periods":2,"capacity":[[{most},{most}]],"items":[{}],"needs":[[1,0,1000]]}}"#,
        items.join(",")
    );
    let read = read(&text).expect("each number is in its range");
    let Ok(Optimised::Found(answer)) = optimise(&read.instance, 20.0, &mut Unwatched) else {
        panic!("there is a plan")
    };
    assert_eq!(answer.value, 2 * most);
}
