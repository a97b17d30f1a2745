//! What the checklist of briefs says and draws: its sentence in every case, its order, squares that differ by shape,
//! what the plan is worth as far as it is answered, its table, and that nothing lies on anything however much there is.

use std::collections::{BTreeMap, BTreeSet};

use charts::scene::{Group, Node, Piece, Role};
use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, briefs};
use model::brief::{Question, Thinking, trusted};
use model::language::{Language, speaking};
use model::{Brief, InvestmentId, Period, Value, words};

use crate::fixture::{self, Case};
use crate::{all_options, in_every_language, options, window};

const CORE: &str = "modular-core";
const FLOW: &str = "flow-metrics";
const COACHING: &str = "coaching";
const EVENTS: &str = "event-backbone";

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

fn drawn(case: &Case) -> Chart {
    briefs::draw(&case.subject(), &page())
}

fn title(case: &Case) -> String {
    drawn(case).title
}

/// A brief that answers the first questions, so many of them.
fn brief(id: &str, count: usize) -> Brief {
    let mut brief = Brief::of(id.try_into().expect("an id"));
    for (number, question) in (1..).zip(Question::ALL.into_iter().take(count)) {
        brief.set(question, format!("Answer {number}"));
    }
    brief
}

/// A plan of the sample with these investments from the beginning, each with so many answers.
fn answered(planned: &[(&str, usize)]) -> Case {
    let mut roadmap = fixture::sample().roadmap;
    for (id, count) in planned {
        roadmap.set_brief(brief(id, *count));
    }
    let start = |(id, _): &(&str, usize)| (InvestmentId::try_from(*id).expect("an id"), Period(0));
    let starts: BTreeMap<InvestmentId, Period> = planned.iter().map(start).collect();
    Case::started("answered", roadmap, starts)
}

/// One investment that has answered everything, one that has answered some, and a dear one that has answered nothing.
fn case() -> Case {
    answered(&[(FLOW, 7), (COACHING, 3), (CORE, 0)])
}

/// The same before anything is planned.
fn unplanned(mut case: Case) -> Case {
    case.plan.starts.clear();
    case.plan.made_by.clear();
    case
}

fn says(chart: &Chart, words: &str) -> bool {
    chart.scene.texts().iter().any(|text| text.text == words)
}

/// All texts of a chart, one after the other.
fn all_words(chart: &Chart) -> String {
    let texts: Vec<&str> = chart.scene.texts().iter().map(|text| text.text.as_str()).collect();
    texts.join(" ")
}

/// The ids of all rows from top to bottom.
fn rows(chart: &Chart) -> Vec<String> {
    chart.marks().into_iter().map(|mark| mark.id.trim_start_matches("investment:").to_owned()).collect()
}

/// How many filled squares, ticks and empty squares the mark with an id has.
fn shapes(nodes: &[Node], id: &str) -> [usize; 3] {
    let mut found = [0; 3];
    for node in nodes {
        let Node::Group(Group { role, nodes }) = node else { continue };
        match role {
            Role::Mark(mark) if mark.id == id => count(nodes, &mut found),
            _ => {
                let inside = shapes(nodes, id);
                found.iter_mut().zip(inside).for_each(|(all, more)| *all += more);
            }
        }
    }
    found
}

fn count(nodes: &[Node], found: &mut [usize; 3]) {
    for node in nodes {
        match node {
            Node::Group(group) => count(&group.nodes, found),
            Node::Path(path) => {
                let begun = path.pieces.iter().filter(|piece| matches!(piece, Piece::Move(..))).count();
                let is_closed = path.pieces.contains(&Piece::Close);
                let kind = match (path.fill.is_some(), is_closed) {
                    (true, _) => 0,
                    (false, false) => 1,
                    (false, true) => 2,
                };
                found[kind] += begun;
            }
            _ => {}
        }
    }
}

#[test]
fn the_sentence_says_how_far_it_is_answered_and_whom_to_ask_first() {
    assert_eq!(
        title(&case()),
        "The plan answers 48\u{a0}% of its questions; Modular core (€480\u{a0}k) has answered none."
    );
    assert_eq!(
        title(&answered(&[(FLOW, 7), (COACHING, 3), (CORE, 2)])),
        "The plan answers 57\u{a0}% of its questions; Modular core (€480\u{a0}k) has answered 2 of 7."
    );
    assert_eq!(
        title(&answered(&[(FLOW, 7), (COACHING, 7)])),
        "Every investment of the plan has answered all seven questions."
    );
    assert_eq!(title(&answered(&[(FLOW, 7)])), "The one investment of the plan has answered all seven questions.");
    let mut beside = answered(&[(FLOW, 0), (COACHING, 0)]);
    beside.roadmap.set_brief(brief(EVENTS, 7));
    assert_eq!(title(&beside), "The plan answers none of its questions; Flow metrics (€80\u{a0}k) costs most.");
    assert_eq!(title(&fixture::sample()), "No brief is written yet.");
    let french = speaking(Language::French, || title(&case()));
    assert_eq!(
        french,
        "Le plan répond à 48\u{a0}% de ses questions\u{a0}; «\u{a0}Modular core\u{a0}» (480\u{a0}k€) n’a répondu à \
         aucune."
    );
}

#[test]
fn almost_everything_is_never_rounded_to_everything() {
    let mut case = unplanned(fixture::generated(60, 12, 5));
    let ids: Vec<String> = case.roadmap.investments.iter().map(|item| item.id.to_string()).collect();
    for (place, id) in ids.iter().enumerate() {
        case.roadmap.set_brief(brief(id, if place == 7 { 6 } else { 7 }));
    }
    let title = title(&case);
    assert!(title.starts_with("The investments of the roadmap answer 99\u{a0}% of their questions; "), "{title}");
    assert!(title.ends_with(" has answered 6 of 7."), "{title}");
}

#[test]
fn first_stand_those_that_have_answered_least_of_these_the_dearest() {
    let case = answered(&[(FLOW, 7), (COACHING, 3), (EVENTS, 0), (CORE, 0)]);
    let chart = drawn(&case);
    assert_eq!(rows(&chart), [CORE, EVENTS, COACHING, FLOW]);
    let thinking = Thinking::of(&case.roadmap, Some(&case.plan.starts)).expect("there are briefs");
    let first = thinking.first_to_ask().expect("questions are open");
    assert_eq!(first.investment.id.as_str(), CORE, "the sentence names the first row");
    assert_eq!(chart.table.rows[0][0], "Modular core");
}

#[test]
fn an_answer_and_an_open_question_differ_by_shape() {
    let chart = drawn(&case());
    let shapes = |id: &str| shapes(&chart.scene.nodes, &format!("investment:{id}"));
    assert_eq!(shapes(FLOW), [7, 7, 0]);
    assert_eq!(shapes(COACHING), [3, 3, 4]);
    assert_eq!(shapes(CORE), [0, 0, 7]);
    let said = ["Product", "Excellence", "Iteration", "2 of 3", "1 of 3", "0 of 7", "3 of 7", "7 of 7", "€480\u{a0}k"];
    for text in said {
        assert!(says(&chart, text), "nothing says {text}: {}", all_words(&chart));
    }
    assert!(all_words(&chart).contains("A filled square with a tick: answered; an empty square: open"));
}

#[test]
fn it_says_what_the_plan_is_worth_as_far_as_it_is_answered() {
    let case = case();
    let chart = drawn(&case);
    let (value, trusted) = (case.evaluation.value, trusted(&case.roadmap, &case.plan.starts));
    assert!(trusted > Value::ZERO && trusted < value);
    let (trusted, value) = (words::points_number(trusted), words::points(value));
    let said = format!("Counting only what is answered, the plan is worth {trusted} of {value}.");
    assert!(all_words(&chart).contains(&said), "nothing says {said}: {}", all_words(&chart));
    let unplanned = all_words(&drawn(&unplanned(case)));
    assert!(unplanned.contains("Make a plan: ") && !unplanned.contains("Believed"), "{unplanned}");
}

#[test]
fn whom_to_ask_first_stands_beside_it_with_the_open_questions() {
    let told = all_words(&drawn(&case()));
    assert!(
        told.contains("Ask first Modular core €480\u{a0}k None of the 7 questions is answered. Coaching"),
        "{told}"
    );
    for question in Question::ALL {
        // the first three are answered
        let is_open = question > Question::Value;
        assert_eq!(told.contains(question.asked()), is_open, "{}: {told}", question.asked());
    }
    let all = all_words(&drawn(&answered(&[(FLOW, 7), (COACHING, 7)])));
    assert!(all.contains("Ask first Every question is answered: there is nothing left to ask."), "{all}");
    let mut many = unplanned(fixture::sample());
    many.roadmap.set_brief(brief(FLOW, 1));
    let asked = |chart: &Chart| all_words(chart).matches("None of the 7 questions is answered.").count();
    assert_eq!(asked(&briefs::draw(&many.subject(), &window(1_440.0, 1_400.0))), 5);
    let narrow = briefs::draw(&many.subject(), &window(480.0, 700.0));
    assert_eq!(asked(&narrow), 0);
    assert!(all_words(&narrow).contains("A filled square with a tick: answered"));
}

#[test]
fn without_a_plan_it_is_about_all_investments_of_the_roadmap() {
    let case = unplanned(case());
    let chart = drawn(&case);
    let begins = "The investments of the roadmap answer ";
    assert!(chart.title.starts_with(begins), "{}", chart.title);
    assert_eq!(chart.table.rows.len(), case.roadmap.investments.len());
}

#[test]
fn each_investment_can_be_pointed_at_and_tells_its_answers() {
    let marks = drawn(&case()).marks();
    let coaching = marks.iter().find(|mark| mark.id == "investment:coaching").expect("it has a row");
    assert_eq!(coaching.kind, MarkKind::Investment);
    assert_eq!(coaching.name, coaching.hint.join(", "));
    let expected = [
        "Coaching",
        "€60\u{a0}k",
        "3 of 7 questions answered",
        "Product: Answer 1",
        "Users: Answer 2",
        "Value: Answer 3",
        "Contract: open",
        "Excellence: open",
        "Monitoring: open",
        "Iteration: open",
    ];
    assert_eq!(coaching.hint, expected);
}

#[test]
fn the_table_holds_the_answers_themselves() {
    let mut case = case();
    let mut blank = brief(CORE, 0);
    blank.set(Question::Users, "  ".into());
    case.roadmap.set_brief(blank);
    let table = drawn(&case).table;
    let columns = ["Investment", "Cost, EUR", "Product", "Users", "Value", "Contract", "Excellence", "Monitoring"];
    assert_eq!(table.columns[..8], columns);
    assert_eq!(table.columns[8..], ["Iteration", "Answered"]);
    assert_eq!(table.rows.len(), 3);
    assert_eq!(table.rows[0], ["Modular core", "480000.00", "", "", "", "", "", "", "", "0 of 7"]);
    let coaching = ["Coaching", "60000.00", "Answer 1", "Answer 2", "Answer 3", "", "", "", "", "3 of 7"];
    assert_eq!(table.rows[1], coaching);
    assert_eq!(table.rows[2][8..], ["Answer 7", "7 of 7"]);
}

#[test]
fn where_there_is_no_brief_it_says_what_to_do() {
    for case in [fixture::empty(), fixture::sample()] {
        let chart = briefs::draw(&case.subject(), &window(1_060.0, 640.0));
        assert_eq!(chart.title, "No brief is written yet.");
        assert_eq!(all_words(&chart), "No brief is written yet: type answers to seven questions below.");
        assert!(chart.marks().is_empty() && chart.table.rows.is_empty());
    }
    let mut idle = answered(&[]);
    idle.roadmap.set_brief(brief(FLOW, 2));
    let chart = briefs::draw(&idle.subject(), &window(1_060.0, 640.0));
    assert_eq!(chart.title, "No investment is in the plan: there is nothing to ask.");
    assert_eq!(all_words(&chart), chart.title);
}

#[test]
fn a_window_shows_all_rows_and_a_page_that_is_full_says_how_many_are_left() {
    let mut case = unplanned(fixture::generated(60, 12, 5));
    let first = case.roadmap.investments[0].id.to_string();
    case.roadmap.set_brief(brief(&first, 4));
    assert_eq!(rows(&briefs::draw(&case.subject(), &window(1_060.0, 640.0))).len(), 60);
    let size = Size::named("A4").expect("A4 is known");
    let chart = briefs::draw(&case.subject(), &options(size, Theme::Light, Purpose::Export));
    let left = 60 - rows(&chart).len();
    assert!(left > 1 && left < 50, "{left} are left");
    let said = format!("and {left} more; all are in the table");
    assert!(says(&chart, &said), "nothing says {said}: {}", all_words(&chart));
    assert_eq!(chart.table.rows.len(), 60);
}

/// Sixty investments with hostile names of up to 500 letters, some with hostile answers.
fn crowded() -> Case {
    let hostile = fixture::hostile().roadmap;
    let names: Vec<String> = hostile.investments.iter().map(|item| item.name.clone()).collect();
    let Case { mut roadmap, plan, .. } = fixture::generated(60, 12, 5);
    for (place, item) in roadmap.investments.iter_mut().enumerate() {
        let name = &names[place % names.len()];
        item.name = name.repeat(1 + place % 3).chars().take(500).collect();
    }
    let ids: Vec<String> = roadmap.investments.iter().map(|item| item.id.to_string()).collect();
    for (place, id) in ids.iter().enumerate() {
        let mut some = brief(id, place % 8);
        if place % 4 == 1 {
            some.set(Question::Iteration, names[(place * 3) % names.len()].clone());
        }
        roadmap.set_brief(some);
    }
    Case::started("crowded", roadmap, plan.starts)
}

#[test]
fn nothing_is_clipped_or_lies_on_another_however_much_there_is() {
    let cases = [crowded(), unplanned(crowded()), case()];
    let light = all_options().into_iter().filter(|options| options.theme == Theme::Light);
    let small = [(320.0, 300.0), (480.0, 700.0), (700.0, 420.0), (2_600.0, 1_500.0)];
    let all: Vec<Options> = light.chain(small.map(|(width, height)| window(width, height))).collect();
    for (language, options) in in_every_language(all) {
        for case in &cases {
            let chart = speaking(language, || briefs::draw(&case.subject(), &options));
            let told = format!("{} {:?} {:?}", case.name, options.size, options.purpose);
            let (width, height) = (chart.scene.width, chart.scene.height);
            let texts: Vec<_> = chart.scene.texts().into_iter().map(|text| (text.area(), &text.text)).collect();
            for (at, (area, text)) in texts.iter().enumerate() {
                let is_inside = area.x >= 0.0 && area.right() <= width && area.y >= 0.0 && area.bottom() <= height;
                assert!(is_inside && *text != "…", "{told}: {text}");
                for (other, below) in &texts[at + 1..] {
                    assert!(!area.overlaps(other, 1.0), "{told}: {text}, {below}");
                }
            }
            let nodes = chart.scene.node_count();
            assert!(nodes <= 2_000, "{nodes} nodes: {told}");
            let marks = chart.marks();
            let ids: BTreeSet<&str> = marks.iter().map(|mark| mark.id.as_str()).collect();
            assert_eq!(ids.len(), marks.len());
            assert!((0u32..).zip(&marks).all(|(order, mark)| mark.tab_order == order));
        }
    }
}
