//! What is kept per computer: settings, and the documents that were open lately.

use commands::{LocalData, Session};
use serde_json::{Value, json};
use worker::Worker;

use crate::terminal::Desk;

/// A host that tells the time by a number.
pub(crate) struct At(pub(crate) u32);

impl commands::Host for At {
    fn now(&self) -> String {
        format!("2026-11-21T10:00:{:02}Z", self.0)
    }
    fn new_document_id(&self) -> String {
        format!("id-{}", self.0)
    }
    fn progress(&self, _: commands::wire::PlanProgress) {}
    fn is_cancelled(&self) -> bool {
        false
    }
}

#[test]
fn everything_is_said_in_the_language_that_is_set_or_asked_for() {
    let desk = Desk::with_sample();
    let proof = |words: &[&str]| desk.cairn(words).out;
    let planned = proof(&["plan", "sample.cairn", "--language", "fr"]);
    assert!(planned.contains("prouvé"), "{planned}");
    assert_eq!(desk.cairn(&["settings", "language=fr"]).code, 0);
    let settings: Value = serde_json::from_str(&desk.cairn(&["settings", "--json"]).out).expect("a record");
    assert_eq!((settings["language"].as_str(), settings["speaks"].as_str()), (Some("fr"), Some("fr")));
    let planned = proof(&["plan", "sample.cairn"]);
    assert!(planned.contains("prouvé"), "{planned}");
    let planned = proof(&["plan", "sample.cairn", "--language", "en"]);
    assert!(planned.contains("proven") && !planned.contains("prouvé"), "{planned}");
    // the system is heard where nothing is set
    assert_eq!(desk.cairn(&["settings", "language=system"]).code, 0);
    let planned = model::language::speaking(model::language::Language::French, || proof(&["plan", "sample.cairn"]));
    assert!(planned.contains("prouvé"), "{planned}");
    let refused = desk.cairn(&["plan", "sample.cairn", "--language", "de"]);
    assert!(refused.code == 2 && refused.err.contains("use en or fr"), "{refused:?}");
    assert_eq!(desk.cairn(&["settings", "language=de"]).code, 2);
}

#[test]
fn keys_of_ones_own_are_kept_and_no_key_has_two_actions() {
    let desk = Desk::new();
    let keys = |desk: &Desk| -> Value {
        let settings: Value = serde_json::from_str(&desk.cairn(&["settings", "--json"]).out).expect("a record");
        settings["keys"].clone()
    };
    assert_eq!(keys(&desk), json!({}));
    assert_eq!(desk.cairn(&["settings", "keys=pin:q,lock:Shift+l"]).code, 0);
    assert_eq!(keys(&desk), json!({"pin": "q", "lock": "Shift+l"}));
    assert!(desk.cairn(&["settings"]).out.contains("lock:Shift+l,pin:q"));
    let taken = desk.cairn(&["settings", "keys=pin:q,lock:q"]);
    assert!(taken.code == 2 && taken.err.contains("is the key of \"lock\" and of \"pin\""), "{taken:?}");
    for wrong in ["keys=pin:F5", "keys=pin:", "keys=no such:q"] {
        assert_eq!(desk.cairn(&["settings", wrong]).code, 2, "{wrong}");
    }
    assert_eq!(keys(&desk), json!({"pin": "q", "lock": "Shift+l"}), "what is refused changes nothing");
    assert_eq!(desk.cairn(&["settings", "keys=usual"]).code, 0);
    assert_eq!(keys(&desk), json!({}));
}

/// Opens a document of the desk as the window does, and gives the id under which it is remembered.
pub(crate) fn note(desk: &Desk, name: &str) -> String {
    open_in_window(desk, name, 0);
    recent(desk)[0]["id"].as_str().expect("it is listed").to_owned()
}

fn open_in_window(desk: &Desk, name: &str, second: u32) {
    let session = Session::new(LocalData::new(desk.own()), Worker::in_process());
    let host = At(second);
    commands::call(&session, &host, "open_document", json!({"path": desk.path(name)})).expect("it can be opened");
    session.note_recent(&host).expect("the own folder can be written");
    session.close(&host).expect("it can be closed");
}

fn recent(desk: &Desk) -> Vec<Value> {
    serde_json::from_str(&desk.cairn(&["recent", "--json"]).out).expect("a list")
}

#[test]
fn settings_stay_as_they_were_set_and_unknown_ones_are_refused() {
    let desk = Desk::new();
    let usual = desk.cairn(&["settings"]).out;
    assert!(usual.contains("theme        system") && usual.contains("zoom         100 %"), "{usual}");
    let changed = desk.cairn(&["settings", "theme=dark", "single-keys=off", "zoom=150%", "density=compact"]);
    assert_eq!(changed.code, 0, "{changed:?}");
    let kept = desk.cairn(&["settings"]).out;
    assert_eq!(kept, changed.out);
    assert!(kept.contains("theme        dark") && kept.contains("single-keys  off"), "{kept}");
    assert_eq!(desk.cairn(&["settings", "motion=reduced"]).code, 0);
    assert!(desk.cairn(&["settings"]).out.contains("theme        dark"), "what is not named stays");
    for wrong in ["zoom=99", "zoom=201", "theme=sepia", "wallpaper=hills", "theme"] {
        let refused = desk.cairn(&["settings", wrong]);
        assert_eq!(refused.code, 2, "{wrong}: {refused:?}");
        assert!(!refused.err.is_empty());
    }
    assert!(desk.cairn(&["settings"]).out.contains("150 %"));
}

#[test]
fn a_broken_settings_file_is_put_aside_with_a_sentence_and_the_usual_is_used() {
    let desk = Desk::new();
    let usual = desk.cairn(&["settings"]).out;
    let file = desk.own().join("settings.json");
    let broken: [&[u8]; 5] = [b"{", b"[1]", br#"{"theme": "sepia"}"#, br#"{"zoom": 4000}"#, b"\xff\xfe"];
    for (number, text) in (1..).zip(broken) {
        std::fs::write(&file, text).expect("it can be written");
        assert_eq!(commands::zoom(&LocalData::new(desk.own())), 100);
        let shown = desk.cairn(&["settings"]);
        let aside = format!("settings-unreadable-{number}.json");
        assert!(shown.err.contains(&aside), "{shown:?}");
        assert_eq!((shown.code, &shown.out), (0, &usual));
        assert_eq!(std::fs::read(desk.own().join(aside)).expect("it is kept"), text);
        assert_eq!(desk.cairn(&["settings"]).err, "", "it is said once");
    }
    std::fs::write(&file, r#"{"theme": "dark", "wallpaper": "hills"}"#).expect("it can be written");
    let later = desk.cairn(&["settings"]);
    assert!(later.err.is_empty() && later.out.contains("dark"), "a later version has set more: {later:?}");
}

#[test]
fn documents_that_were_open_in_the_window_are_listed_opened_and_forgotten() {
    let desk = Desk::with_sample();
    assert_eq!(recent(&desk), Vec::<Value>::new(), "the command line leaves no trace");
    desk.cairn(&["new", "other.cairn"]);
    for (second, name) in [(1, "sample.cairn"), (2, "other.cairn"), (3, "sample.cairn")] {
        open_in_window(&desk, name, second);
    }
    let listed = recent(&desk);
    let files: Vec<&Value> = listed.iter().map(|line| &line["file"]).collect();
    assert_eq!(files, ["sample", "other"], "each once, the latest first");
    assert_eq!((&listed[0]["name"], &listed[0]["is_missing"]), (&json!("Meridian Parcel"), &json!(false)));
    let text = serde_json::to_string(&listed).expect("it is JSON");
    assert!(!text.contains(".cairn"), "a path is told: {text}");

    std::fs::remove_file(desk.path("other.cairn")).expect("it is there");
    let other = recent(&desk)[1].clone();
    assert_eq!(other["is_missing"], true);
    let request = json!({"recent": other["id"]}).to_string();
    let refused = desk.cairn(&["call", "open_recent", &request]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("other.cairn is not there any more."), "{}", refused.err);
    assert_eq!(desk.cairn(&["call", "forget_recent", &request]).code, 0);
    assert_eq!(recent(&desk).len(), 1);
    let sample = json!({"recent": recent(&desk)[0]["id"]}).to_string();
    assert_eq!(desk.cairn(&["call", "open_recent", &sample]).code, 0);
    assert_eq!(desk.cairn(&["call", "open_recent", &request]).code, 2, "it is not on the list any more");
    assert_eq!(desk.cairn(&["recent", "--forget"]).code, 0);
    assert_eq!(recent(&desk), Vec::<Value>::new());
    assert!(desk.path("sample.cairn").is_file(), "only the list forgets");
}

#[test]
fn the_title_names_the_file_and_how_it_stands() {
    let desk = Desk::with_sample();
    let host = At(0);
    let session = Session::new(LocalData::new(desk.own()), Worker::in_process());
    assert_eq!(session.title(), None);
    let call = |name: &str, request: Value| commands::call(&session, &host, name, request).expect("it can be done");
    call("new_document", json!({"path": desk.path("a.cairn"), "sample": true}));
    assert_eq!(session.title().as_deref(), Some("Meridian Parcel (sample)"));
    call("start_plan", json!({"path": desk.path("b.cairn")}));
    assert_eq!(session.title().as_deref(), Some("Our roadmap (not saved under a name)"));
    call("open_document", json!({"path": desk.path("sample.cairn")}));
    assert_eq!(session.title().as_deref(), Some("sample.cairn"));
    call("exclude", json!({"investment": "modular-core"}));
    assert_eq!(session.title().as_deref(), Some("sample.cairn •"));
    call("save_document", json!({}));
    assert_eq!(session.title().as_deref(), Some("sample.cairn"));
    call("open_document", json!({"path": desk.path("sample.cairn"), "to_read": true}));
    assert_eq!(session.title().as_deref(), Some("sample.cairn (for reading)"));
}

#[test]
fn a_broken_list_of_recent_documents_hinders_nobody() {
    let desk = Desk::with_sample();
    std::fs::write(desk.own().join("recent.json"), "{").expect("it can be written");
    assert_eq!(recent(&desk), Vec::<Value>::new());
    note(&desk, "sample.cairn");
    assert_eq!(recent(&desk).len(), 1);
}

#[test]
fn what_others_made_is_listed_with_licences() {
    let desk = Desk::new();
    let listed = desk.cairn(&["licences"]).out;
    for part in ["HiGHS ", "SQLite ", "svelte ", "tauri ", "Inter "] {
        assert!(listed.lines().any(|line| line.starts_with(part)), "{part}");
    }
    assert!(listed.lines().all(|line| line.split(": ").nth(1).is_some_and(|licence| !licence.is_empty())));
}
