//! The story by the command line: the usual one, changed, undone, carried to other files, and written as one PDF.

use serde_json::Value;

use crate::terminal::Desk;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn story(desk: &Desk, file: &str) -> Value {
    json(&desk.cairn(&["story", "list", file, "--json"]).out)
}

fn charts(story: &Value) -> Vec<String> {
    let pages = story["pages"].as_array().expect("a list");
    pages.iter().map(|page| page["chart"].as_str().expect("a chart").to_owned()).collect()
}

const USUAL: [&str; 5] = ["maturity", "people", "roadmap", "flow", "price_of_yes"];

#[test]
fn a_document_has_the_usual_five_pages_until_they_are_changed() {
    let desk = Desk::with_sample();
    let before = desk.files();
    let usual = story(&desk, "sample.cairn");
    assert_eq!(charts(&usual), USUAL);
    assert_eq!(
        (&usual["is_usual"], &usual["has_plan"], &usual["is_current"]),
        (&true.into(), &true.into(), &true.into())
    );
    for page in usual["pages"].as_array().expect("a list") {
        let title = page["title"].as_str().expect("a title");
        assert!(title.ends_with('.') && page["is_edited"] == false && page["problem"].is_null(), "{page}");
        assert!((1..=4).contains(&page["questions"].as_array().expect("a list").len()), "{page}");
    }
    assert_eq!(desk.files(), before, "looking at the usual story keeps nothing");

    let added = desk.cairn(&["story", "add", "sample.cairn", "frontier", "--at", "2"]);
    assert!(added.out.contains("Added “What each budget buys” as page 2."), "{added:?}");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "a story leaves the plan current");
    let moved = desk.cairn(&["story", "move", "sample.cairn", "2", "6"]);
    assert_eq!(moved.code, 0, "{moved:?}");
    assert_eq!(charts(&story(&desk, "sample.cairn"))[5], "frontier");
    let undone = desk.cairn(&["undo", "sample.cairn"]);
    assert!(undone.out.contains("Move page “What each budget buys”"), "{}", undone.out);
    assert_eq!(charts(&story(&desk, "sample.cairn"))[1], "frontier");
    assert_eq!(desk.cairn(&["story", "remove", "sample.cairn", "2"]).code, 0);
    assert_eq!(story(&desk, "sample.cairn"), usual, "what says the same as the usual story is the usual story");
}

#[test]
fn an_own_title_is_flagged_once_the_figures_it_was_written_for_have_changed() {
    let desk = Desk::with_sample();
    let titled = desk.cairn(&["story", "title", "sample.cairn", "3", "Weekly releases in three steps"]);
    assert_eq!(titled.code, 0, "{titled:?}");
    desk.cairn(&["story", "notes", "sample.cairn", "3", "Begin with the customer.\nThen the money."]);
    let page = |desk: &Desk| story(desk, "sample.cairn")["pages"][2].clone();
    let before = page(&desk);
    assert_eq!(before["title"], "Weekly releases in three steps");
    assert_eq!((&before["is_edited"], &before["is_outdated"]), (&true.into(), &false.into()));
    assert_eq!(before["notes"], "Begin with the customer.\nThen the money.");

    desk.cairn(&["exclude", "sample.cairn", "modular-core"]);
    assert_eq!(desk.cairn(&["plan", "sample.cairn"]).code, 0);
    let after = page(&desk);
    assert_ne!(after["sentence"], before["sentence"]);
    assert_eq!((&after["title"], &after["is_outdated"]), (&before["title"], &true.into()));
    let text = desk.cairn(&["story", "list", "sample.cairn"]).out;
    assert!(
        text.contains("(edited, and the figures have changed since)") && text.contains("| Then the money."),
        "{text}"
    );
    desk.cairn(&["story", "title", "sample.cairn", "3", ""]);
    assert_eq!(page(&desk)["title"], after["sentence"]);
}

#[test]
fn a_story_goes_out_and_comes_back_and_outlives_its_scenario() {
    let desk = Desk::with_sample();
    desk.cairn(&["scenario", "keep", "sample.cairn", "budget -20%", "--name", "Less"]);
    let added = desk.cairn(&["story", "add", "sample.cairn", "difference", "--scenario", "less"]);
    assert_eq!(added.code, 0, "{added:?}");
    let page = |desk: &Desk, file: &str| story(desk, file)["pages"][5].clone();
    let unplanned = page(&desk, "sample.cairn");
    assert!(unplanned["problem"].as_str().is_some_and(|text| text.contains("has not been planned")), "{unplanned}");
    desk.cairn(&["plan", "sample.cairn", "--scenario", "Less"]);
    let planned = page(&desk, "sample.cairn");
    assert_eq!((&planned["about"], &planned["problem"]), (&"What if: Less".into(), &Value::Null));

    desk.cairn(&["export", "sample.cairn", "--out", "out.json"]);
    assert_eq!(desk.cairn(&["import", "out.json", "copy.cairn"]).code, 0);
    assert_eq!(charts(&story(&desk, "copy.cairn")), charts(&story(&desk, "sample.cairn")));
    desk.cairn(&["scenario", "remove", "sample.cairn", "Less"]);
    let orphan = page(&desk, "sample.cairn");
    assert!(orphan["problem"].as_str().is_some_and(|text| text.contains("Less")), "{orphan}");
    let listed = desk.cairn(&["check", "sample.cairn"]);
    assert!(listed.out.contains("which does not exist"), "{listed:?}");
    let refused = desk.cairn(&["present", "sample.cairn", "--out", "deck.pdf"]);
    assert!(refused.code == 2 && refused.err.contains("Page 6 cannot be drawn."), "{refused:?}");
}

#[test]
fn the_story_is_one_pdf_with_a_page_each_and_a_page_can_be_written_alone() {
    let desk = Desk::with_sample();
    desk.cairn(&["story", "title", "sample.cairn", "1", "Where we stand"]);
    let written = desk.cairn(&["present", "sample.cairn", "--out", "deck.pdf"]);
    assert_eq!(written.code, 0, "{written:?}");
    let bytes = std::fs::read(desk.path("deck.pdf")).expect("it was written");
    let count = |what: &[u8]| bytes.windows(what.len()).filter(|window| *window == what).count();
    assert!(bytes.starts_with(b"%PDF"));
    assert_eq!(count(b"/MediaBox"), 5, "a page each");
    assert_eq!(count(b"/MediaBox [0 0 1200 675]") + count(b"/MediaBox[0 0 1200 675]"), 5, "all of them 16:9");
    assert!(count(b"/FontFile3") + count(b"/FontFile2") > 0, "the fonts are embedded");
    for name in ["page.svg", "page.png", "page.pdf"] {
        let written = desk.cairn(&["present", "sample.cairn", "--out", name, "--page", "1", "--theme", "dark"]);
        assert_eq!(written.code, 0, "{written:?}");
    }
    let svg = std::fs::read_to_string(desk.path("page.svg")).expect("it was written");
    assert!(svg.contains("Where we stand") && svg.contains("title edited"), "an own title is marked");
    let alone = desk.cairn(&["present", "sample.cairn", "--out", "all.svg"]);
    assert!(alone.code == 2 && alone.err.contains("holds one page"), "{alone:?}");
    assert_eq!(desk.cairn(&["present", "sample.cairn", "--out", "six.svg", "--page", "6"]).code, 2);
    assert_eq!(desk.cairn(&["present", "sample.cairn", "--out", "deck.txt"]).code, 2);
}

#[test]
fn the_same_plan_is_told_at_three_altitudes() {
    let desk = Desk::with_sample();
    let before = desk.files();
    let at =
        |altitude: &str| json(&desk.cairn(&["story", "list", "sample.cairn", "--altitude", altitude, "--json"]).out);
    let (board, executive) = (at("board"), at("executive"));
    assert_eq!(charts(&board), ["scorecard", "value_curve"]);
    assert_eq!(charts(&executive), ["roadmap", "budget", "fan"]);
    assert_eq!(at("cto"), story(&desk, "sample.cairn"), "the deepest is the story itself");
    let names: Vec<_> = board["altitudes"].as_array().expect("a list").iter().map(|it| it["name"].clone()).collect();
    assert_eq!(names, ["Board", "Executive", "CTO"]);
    // one plan: the sentence of the five numbers is that of the roadmap
    assert_eq!(board["pages"][0]["sentence"], executive["pages"][0]["sentence"]);

    for (altitude, pages) in [("board", 2), ("executive", 3), ("cto", 5)] {
        let (first, second) = (format!("{altitude}.pdf"), format!("{altitude}-export.pdf"));
        let told = desk.cairn(&["present", "sample.cairn", "--altitude", altitude, "--out", &first]);
        let exported = desk.cairn(&["export", "sample.cairn", "--altitude", altitude, "--out", &second]);
        assert_eq!((told.code, exported.code), (0, 0), "{told:?} {exported:?}");
        let bytes = std::fs::read(desk.path(&first)).expect("it was written");
        let count = bytes.windows(9).filter(|window| *window == b"/MediaBox").count();
        assert_eq!(count, pages, "{altitude}");
    }
    let numbers = desk.cairn(&["chart", "sample.cairn", "--chart", "scorecard", "--out", "numbers.csv"]);
    assert_eq!(numbers.code, 0, "{numbers:?}");
    let table = std::fs::read_to_string(desk.path("numbers.csv")).expect("it was written");
    for said in ["Value,942 pts", "Spend,€2.9 M", "Fullest pool,100", "Outcomes,3 of 7", "In the plan,21 of 30"] {
        assert!(table.replace('\u{a0}', " ").contains(said), "{said} is not in {table}");
    }
    // a board reads units in full; those who work with the plan know the short forms
    for (number, language, said) in [("1", "en", "942 points"), ("2", "en", "664 points"), ("2", "fr", "942 points")] {
        let page = ["present", "sample.cairn", "--altitude", "board", "--page", number, "--language", language];
        let page = desk.cairn(&[&page[..], &["--out", "board.svg"]].concat());
        assert_eq!(page.code, 0, "{page:?}");
        let svg = std::fs::read_to_string(desk.path("board.svg")).expect("it was written").replace('\u{a0}', " ");
        assert!(svg.contains(said) && !svg.contains("pts"), "page {number} in {language}");
    }
    let page = desk.cairn(&["present", "sample.cairn", "--altitude", "board", "--out", "three.svg", "--page", "3"]);
    assert!(page.code == 2 && page.err.contains("There is no page 3"), "{page:?}");
    assert_eq!(desk.cairn(&["present", "sample.cairn", "--altitude", "moon", "--out", "x.pdf"]).code, 2);
    let document = |files: &[(std::path::PathBuf, Vec<u8>)]| {
        files.iter().find(|(path, _)| path.ends_with("sample.cairn")).map(|(_, bytes)| bytes.clone())
    };
    assert_eq!(document(&desk.files()), document(&before), "telling it keeps nothing");
}

#[test]
fn what_cannot_be_a_page_is_refused_and_nothing_is_lost() {
    let desk = Desk::with_sample();
    let before = story(&desk, "sample.cairn");
    for words in [
        &["add", "sample.cairn", "difference"][..],
        &["add", "sample.cairn", "difference", "--scenario", "None of these"],
        &["add", "sample.cairn", "roadmap", "--scenario", "Less"],
        &["add", "sample.cairn", "roadmap", "--at", "9"],
        &["move", "sample.cairn", "1", "6"],
        &["remove", "sample.cairn", "0"],
        &["title", "sample.cairn", "1", &"long ".repeat(60)],
        &["notes", "sample.cairn", "1", &"long ".repeat(1_200)],
    ] {
        let refused = desk.cairn(&[&["story"][..], words].concat());
        assert_eq!(refused.code, 2, "{words:?}: {refused:?}");
    }
    assert_eq!(story(&desk, "sample.cairn"), before);
    for _ in 0..4 {
        assert_eq!(desk.cairn(&["story", "remove", "sample.cairn", "1"]).code, 0);
    }
    let last = desk.cairn(&["story", "remove", "sample.cairn", "1"]);
    assert!(last.code == 2 && last.err.contains("at least one page"), "{last:?}");
    assert_eq!(desk.cairn(&["story", "usual", "sample.cairn"]).code, 0);
    assert_eq!(story(&desk, "sample.cairn"), before);
}

#[test]
fn a_document_without_a_plan_says_what_is_missing() {
    let desk = Desk::new();
    desk.cairn(&["new", "empty.cairn"]);
    let story = story(&desk, "empty.cairn");
    assert_eq!((&story["has_plan"], &story["sentence"]), (&false.into(), &"There is no plan to present yet.".into()));
    let refused = desk.cairn(&["present", "empty.cairn", "--out", "deck.pdf"]);
    assert!(refused.code != 0 && !refused.err.is_empty(), "{refused:?}");
}
