//! What-ifs as people type them, over the sample: what they are said to be, what they change, and what is
//! said when they are not understood.

use model::what_if::{Changed, read};
use model::{Comparison, Decision, Money, Overlay, Period, Plan, Roadmap};

fn sample() -> Roadmap {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    serde_json::from_value(file["roadmap"].take()).expect("the sample is a roadmap")
}

fn stored_plan() -> Plan {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    serde_json::from_value(file["plan"].take()).expect("the sample has a plan")
}

/// The sample with other names for everything, which change nothing of what is meant.
fn renamed() -> Roadmap {
    let mut roadmap = sample();
    roadmap.investments.iter_mut().for_each(|item| item.name = format!("Formerly {}", item.name));
    roadmap.outcomes.iter_mut().for_each(|item| item.name = format!("Formerly {}", item.name));
    roadmap.funds.iter_mut().for_each(|item| item.name = format!("Formerly {}", item.name));
    roadmap.pools.iter_mut().for_each(|item| item.name = format!("Formerly {}", item.name));
    roadmap
}

fn understood(text: &str) -> (Overlay, Changed) {
    let roadmap = sample();
    let overlay = read(text, &roadmap).unwrap_or_else(|error| panic!("{text}: {error}"));
    let changed = overlay.apply(&roadmap);
    (overlay, changed)
}

fn total(roadmap: &Roadmap) -> i64 {
    roadmap.funds.iter().flat_map(|fund| &fund.limit).map(|money| money.0).sum()
}

#[test]
fn a_what_if_is_said_as_a_sentence_before_it_is_done() {
    for (text, sentence) in [
        ("budget -20%", "All funds 20 % lower in every quarter."),
        ("budget Q3..Q4 2027 = 800k", "All funds €800,000 together in each quarter of Q3–Q4 2027."),
        ("change budget +€50k from Q3", "“Change budget” €50,000 more in each quarter of Q3 2027–Q4 2028."),
        ("platform -2 FTE from Q2 27", "“Platform” 2.0 FTE less in each quarter of Q2 2027–Q4 2028."),
        ("platform -2 FTE in Q2..Q3", "“Platform” 2.0 FTE less in each quarter of Q2–Q3 2027."),
        ("PLAT x0.5 in 2028", "“Platform” 0.5 times as high in Q1–Q4 2028."),
        ("change -5k Q2..Q1 2028", "“Change budget” €5,000 less in each quarter of Q2 2027–Q1 2028."),
        ("people +10% Q4 2027", "All pools 10 % higher in Q4 2027."),
        ("pin \"Event backbone\" Q4 27", "“Event backbone” starts in Q4 2027."),
        ("pin event to q4 2027", "“Event backbone” starts in Q4 2027."),
        ("without \"Data mesh\"", "“Data mesh” is left out."),
        ("force chaos", "“Chaos testing” has to be in the plan."),
        ("lift second cloud", "The decision on “Second cloud region” is lifted."),
        ("value lead x2", "“Lead time for changes” is worth 56 pts instead of 28 pts."),
        ("cost \"Data mesh\" +30%", "“Data mesh” costs €546,000 instead of €420,000."),
        ("duration \"Data mesh\" +1", "“Data mesh” takes 4 quarters instead of 3, with the same money and work."),
        (
            "budget -20% and without data mesh; force @chaos-testing, duration chaos = 3 quarters",
            "All funds 20 % lower in every quarter; “Data mesh” is left out; “Chaos testing” has to be in the plan; \
             “Chaos testing” takes 3 quarters instead of 2, with the same money and work.",
        ),
    ] {
        let (overlay, _) = understood(text);
        assert_eq!(overlay.sentence(&sample()).replace('\u{a0}', " "), sentence, "{text}");
        let again = overlay.text(&sample());
        assert_eq!(read(&again, &sample()).as_ref(), Ok(&overlay), "{text} is written as {again}");
        let lasting = overlay.lasting_text(&sample());
        assert!(!lasting.contains('"'), "{lasting} names something by its name");
        assert_eq!(read(&lasting, &renamed()), Ok(overlay), "{text} is kept as {lasting}");
    }
}

#[test]
fn a_what_if_is_written_as_one_would_type_it() {
    for (text, written) in [
        ("funds minus 20 %", "budget -20%"),
        ("platform 2027 = 2", "\"Platform\" = 2 in Q1 2027..Q4 2027"),
        ("cost event = €1.2M", "cost \"Event backbone\" = 1200000"),
        ("worth lead times 1,5", "value \"Lead time for changes\" x1.5"),
        ("pin event Q4", "pin \"Event backbone\" Q4 2027"),
    ] {
        assert_eq!(understood(text).0.text(&sample()), written, "{text}");
    }
}

#[test]
fn limits_costs_and_lives_change_to_the_cent() {
    let before = sample();
    let (_, changed) = understood("budget -20%");
    assert_eq!(total(&changed.roadmap) * 5, total(&before) * 4);
    let (_, changed) = understood("budget Q3..Q4 2027 = 800k");
    for (period, sum) in [(2, Some(80_000_000)), (3, Some(80_000_000)), (1, None)] {
        let of = |roadmap: &Roadmap| -> i64 { roadmap.funds.iter().map(|fund| fund.limit[period].0).sum() };
        assert_eq!(of(&changed.roadmap), sum.unwrap_or(of(&before)), "period {period}");
    }
    let (_, changed) = understood("cost \"Data mesh\" = 1M and duration \"Data mesh\" +2");
    let id = "data-mesh".try_into().expect("an id");
    let (old, now) = (before.investment(&id), changed.roadmap.investment(&id));
    let (old, now) = old.zip(now).expect("it is in the sample");
    assert_eq!((now.total_cost(), now.duration), (Money(100_000_000), old.duration + 2));
    assert!(now.cost.iter().all(|cost| cost.per_period.len() == usize::from(now.duration)));
    let work = |item: &model::Investment| -> i64 { item.effort.iter().flat_map(|e| &e.per_period).map(|p| p.0).sum() };
    assert_eq!(work(now), work(old));
    assert_eq!(model::find_problems(&changed.roadmap), model::find_problems(&before));
}

#[test]
fn decisions_take_the_place_of_earlier_ones_and_what_is_forced_is_pinned_when_adopted() {
    let (_, changed) = understood("force second cloud and pin \"Database upgrade\" Q4 27");
    assert!(changed.roadmap.decision(&"second-cloud-region".try_into().expect("an id")).is_none());
    let upgrade = "database-upgrade".try_into().expect("an id");
    assert_eq!(changed.roadmap.decision(&upgrade), Some(&Decision::Pin { investment: upgrade, start: Period(3) }));
    assert_eq!(changed.required.len(), 1);
}

#[test]
fn what_is_not_understood_is_said_with_its_place_and_the_nearest_names() {
    for (text, said) in [
        (
            "platfrom -2 FTE",
            "“platfrom” (character 1) is neither a fund nor a pool nor a word that begins a change. \
             Did you mean “Platform”, “Data” or “duration”?",
        ),
        (
            "budgt -20%",
            "“budgt” (character 1) is neither a fund nor a pool nor a word that begins a change. \
             Did you mean “budget”, “duration” or “cost”?",
        ),
        (
            "budget -20% and without \"Data mash\"",
            "There is no investment called “Data mash” (character 25). \
             Did you mean “Data mesh”, “Database upgrade” or “Data skills at depots”?",
        ),
        (
            "without data",
            "More than one investment begins with “data” (character 9). \
             Did you mean “Data mesh”, “Data skills at depots” or “Database upgrade”?",
        ),
        ("budget -20% without data mesh", "“without” (character 13) is one word too many: join changes by “and”."),
        ("budget -20% and", "Another change is missing (character 16)."),
        ("budget 800k", "“800k” (character 8) may be more, less or new: write +800k, -800k or = 800k."),
        ("platform -2 $", "“$” (character 13) does not belong to a number of people: write 2 FTE."),
        ("pin event Q4 2031", "The period (character 11) is not in this roadmap, which runs from Q1 2027 to Q4 2028."),
        (
            "pin data mesh Q4 2028",
            "It would not end within the roadmap if it started there (character 15). Did you mean “Q2 2028”?",
        ),
        (
            "force chaos and without chaos",
            "Another change decides on “Chaos testing” already (character 17): say only one of them.",
        ),
        ("lift data mesh", "There is no decision on this investment (character 6), so none can be lifted."),
        ("  ", "Say what would be different, such as budget -20% or without \"…\" (character 3)."),
    ] {
        let error = read(text, &sample()).expect_err(text);
        assert_eq!(error.to_string(), said, "{text}");
        assert!(error.nearest.len() <= 3, "{text}");
    }
}

#[test]
fn two_plans_are_compared_in_one_sentence_and_line_by_line() {
    let roadmap = sample();
    let before = stored_plan();
    let same = Comparison::new((&roadmap, &before), (&roadmap, &before));
    assert_eq!(same.headline(&roadmap), "Value as before; nothing enters, drops or moves.");
    assert!(same.outcomes.is_empty() && same.value_change().is_none() && same.spend_change("EUR").is_none());

    let mut now = before.clone();
    let gone = before.starts.keys().next().expect("it does something").clone();
    now.starts.remove(&gone);
    let (moved, start) = before.starts.iter().nth(3).expect("it does more");
    now.starts.insert(moved.clone(), start.later(2));
    let compared = Comparison::new((&roadmap, &before), (&roadmap, &now));
    assert_eq!((compared.dropped.len(), compared.moved.len(), compared.entered.len()), (1, 1, 0));
    assert!(compared.moved[0].words(&roadmap).ends_with("2 quarters later"));
    assert!(compared.value.1 < compared.value.0, "less is done, and later");
    let headline = compared.headline(&roadmap);
    assert!(headline.starts_with("Value −") && headline.contains("; investments: 1 drops, 1 moves"), "{headline}");
    let back = Comparison::new((&roadmap, &now), (&roadmap, &before));
    assert_eq!((back.entered.len(), back.value), (1, (compared.value.1, compared.value.0)));
    assert!(back.headline(&roadmap).starts_with("Value +"), "{}", back.headline(&roadmap));
}

#[test]
fn what_costs_another_amount_is_named_with_both_and_counted_by_direction() {
    let (roadmap, plan) = (sample(), stored_plan());
    let mut changed = roadmap.clone();
    let mut planned = changed.investments.iter_mut().filter(|item| plan.starts.contains_key(&item.id));
    let (one, other) = (planned.next().expect("it does something"), planned.next().expect("and more"));
    for (item, part) in [(one, (8, 10)), (other, (12, 10))] {
        for amount in item.cost.iter_mut().flat_map(|cost| &mut cost.per_period) {
            amount.0 = amount.0 / part.1 * part.0;
        }
    }
    let compared = Comparison::new((&roadmap, &plan), (&changed, &plan));
    let words: Vec<String> = compared.repriced.iter().map(|item| item.words("EUR")).collect();
    assert_eq!(compared.repriced.len(), 2, "{words:?}");
    assert!(words[0].ends_with(" cheaper") && words[1].ends_with(" dearer"), "{words:?}");
    assert!(compared.moved.is_empty() && compared.dropped.is_empty());
    let headline = compared.headline(&changed);
    assert_eq!(headline, "Value as before; investments: 1 gets cheaper, 1 gets dearer.");
    // what is in one of the plans alone is not compared with itself
    let mut less = plan.clone();
    less.starts.remove(&compared.repriced[0].shift.investment);
    let compared = Comparison::new((&roadmap, &plan), (&changed, &less));
    assert_eq!((compared.repriced.len(), compared.dropped.len()), (1, 1));
}

#[test]
fn a_changed_worth_does_not_look_like_a_better_plan() {
    let (roadmap, plan) = (sample(), stored_plan());
    let (_, changed) = understood("value lead x3");
    let compared = Comparison::new((&roadmap, &plan), (&changed.roadmap, &plan));
    assert!(compared.value.0 > plan.value, "both are weighed by the changed worth");
    assert_eq!(compared.headline(&roadmap), "Value as before; nothing enters, drops or moves.");
}

#[test]
fn what_is_offered_in_place_of_what_was_not_understood_is_understood() {
    for text in [
        "platfrom -2 FTE",
        "budgt -20%",
        "budget -20% and without \"Data mash\"",
        "without data",
        "pin data mesh Q4 2028",
        "pin event in Q7",
        "budget in Q9 -20%",
        "pin event 2027",
        "vallue lead x2",
    ] {
        let error = read(text, &sample()).expect_err(text);
        let letters: Vec<char> = text.chars().collect();
        let (before, rest) = letters.split_at(error.at - 1);
        let after = &rest[error.length..];
        let put = |name: &str| format!("{}{name}{}", String::from_iter(before), String::from_iter(after));
        let mended = put(&error.nearest[0]);
        assert!(read(&mended, &sample()).is_ok(), "{text} became {mended}");
    }
}
