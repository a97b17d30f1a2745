//! Every step can be taken back and done again, and what comes out is what was there.

use model::{Decision, Period, Roadmap};
use proptest::prelude::*;
use storage::{Document, Operation};

use crate::any_roadmap::any_roadmap;
use crate::support::{Folder, LATER, investment_id, plan_of, small_roadmap};

fn pin(start: u16) -> Operation {
    Operation::SetDecision(Decision::Pin { investment: investment_id("pipeline"), start: Period(start) })
}

/// What the user sees of a document.
fn seen(document: &Document) -> (Roadmap, Option<storage::StoredPlan>) {
    (document.roadmap().clone(), document.plan().cloned())
}

#[test]
fn steps_are_named_taken_back_and_done_again() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    assert_eq!((document.undo_label(), document.redo_label()), (None, None));
    assert_eq!(document.undo().expect_err("nothing was done").code(), "nothing_to_undo");
    document.apply(pin(2), LATER).expect("it can be decided");
    document.apply(pin(3), LATER).expect("it can be decided");
    assert_eq!(document.undo_label(), Some("Pin “Delivery pipeline” to Q4 2027"));
    assert_eq!(document.undo().expect("it can be undone"), "Pin “Delivery pipeline” to Q4 2027");
    assert_eq!(document.undo_label(), Some("Pin “Delivery pipeline” to Q3 2027"));
    assert_eq!(document.redo_label(), Some("Pin “Delivery pipeline” to Q4 2027"));
    let pinned = Decision::Pin { investment: investment_id("pipeline"), start: Period(2) };
    assert_eq!(document.roadmap().decisions, [pinned]);
    document.undo().expect("it can be undone");
    assert!(document.roadmap().decisions.is_empty());
    document.redo().expect("it can be done again");
    document.redo().expect("it can be done again");
    assert_eq!(document.redo().expect_err("all is done").code(), "nothing_to_redo");
}

#[test]
fn a_new_step_takes_the_place_of_those_that_were_undone() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    document.apply(pin(2), LATER).expect("it can be decided");
    document.undo().expect("it can be undone");
    document.apply(pin(4), LATER).expect("it can be decided");
    assert_eq!(document.redo_label(), None);
    document.undo().expect("it can be undone");
    assert!(document.roadmap().decisions.is_empty());
}

#[test]
fn plans_imports_and_settings_can_be_undone_too() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    let start = seen(&document);
    let plan = plan_of(document.roadmap(), &[("pipeline", 1)]);
    document.apply(Operation::SetPlan(plan), LATER).expect("the plan holds");
    let mut added = small_roadmap().investments[0].clone();
    added.id = investment_id("observability");
    let import =
        Operation::AddInvestments { investments: vec![added], outputs: vec![], capabilities: vec![], needs: vec![] };
    document.apply(import, LATER).expect("it can be added");
    let mut renamed = document.roadmap().clone();
    renamed.settings.name = "Renamed".into();
    renamed.settings.discount_per_year = model::Share(900);
    let settings = Operation::ReplaceRoadmap { roadmap: renamed, label: "Change settings".into() };
    document.apply(settings, LATER).expect("it can be changed");
    let end = seen(&document);
    for _ in 0..3 {
        document.undo().expect("it can be undone");
    }
    assert_eq!(seen(&document), start);
    for _ in 0..3 {
        document.redo().expect("it can be done again");
    }
    assert_eq!(seen(&document), end);
}

#[test]
fn a_plan_made_because_of_an_edit_is_taken_back_with_it() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    let plan = plan_of(document.roadmap(), &[("pipeline", 1)]);
    document.apply(Operation::SetPlan(plan), LATER).expect("the plan holds");
    let before = seen(&document);
    document.apply(pin(2), LATER).expect("it can be decided");
    let plan = plan_of(document.roadmap(), &[("pipeline", 2)]);
    document.apply_with_last_step(Operation::SetPlan(plan), LATER).expect("the plan holds");
    assert!(document.has_current_plan());
    let after = seen(&document);
    assert_eq!(document.undo_label(), Some("Pin “Delivery pipeline” to Q3 2027"));
    document.undo().expect("it can be undone");
    assert_eq!(seen(&document), before);
    document.redo().expect("it can be done again");
    assert_eq!(seen(&document), after);
    document.save(LATER).expect("it can be saved");
    drop(document);
    let mut document = folder.open("plan.cairn").expect("it opens");
    document.undo().expect("it can be undone");
    assert_eq!(seen(&document), before);
}

#[test]
fn undo_goes_on_after_the_document_was_closed_and_opened_again() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    document.apply(pin(2), LATER).expect("it can be decided");
    document.apply(pin(3), LATER).expect("it can be decided");
    document.undo().expect("it can be undone");
    document.save(LATER).expect("it can be saved");
    drop(document);
    let mut document = folder.open("plan.cairn").expect("it opens");
    assert_eq!(document.undo_label(), Some("Pin “Delivery pipeline” to Q3 2027"));
    assert_eq!(document.redo_label(), Some("Pin “Delivery pipeline” to Q4 2027"));
    document.undo().expect("it can be undone");
    assert!(document.roadmap().decisions.is_empty());
}

#[test]
fn the_last_two_hundred_steps_are_kept() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    for step in 0..205 {
        document.apply(pin(step % 7), LATER).expect("it can be decided");
    }
    let undone = std::iter::from_fn(|| document.undo().ok()).count();
    assert_eq!(undone, 200);
    let pinned = Decision::Pin { investment: investment_id("pipeline"), start: Period(4) };
    assert_eq!(document.roadmap().decisions, [pinned]);
}

/// What happens to a document in a random history.
#[derive(Debug, Clone)]
enum Gesture {
    Replace(Box<Roadmap>),
    Pin(prop::sample::Index, u16),
    Exclude(prop::sample::Index),
    Lift(prop::sample::Index),
    Undo,
    Redo,
    Save,
    Reopen,
}

fn any_gesture() -> impl Strategy<Value = Gesture> {
    let text = prop_oneof![any::<String>().prop_map(|text| model::text::clean_line(&text)), "[ -~]{0,20}"].boxed();
    prop_oneof![
        2 => any_roadmap(text).prop_map(|roadmap| Gesture::Replace(Box::new(roadmap))),
        3 => (any::<prop::sample::Index>(), 0..8_u16).prop_map(|(which, start)| Gesture::Pin(which, start)),
        2 => any::<prop::sample::Index>().prop_map(Gesture::Exclude),
        2 => any::<prop::sample::Index>().prop_map(Gesture::Lift),
        2 => Just(Gesture::Undo),
        2 => Just(Gesture::Redo),
        1 => Just(Gesture::Save),
        1 => Just(Gesture::Reopen),
    ]
}

/// The operation of a gesture, if it is one and possible.
fn operation(gesture: &Gesture, roadmap: &Roadmap) -> Option<Operation> {
    let pick = |which: &prop::sample::Index| {
        let investments = &roadmap.investments;
        (!investments.is_empty()).then(|| investments[which.index(investments.len())].id.clone())
    };
    Some(match gesture {
        Gesture::Replace(other) => Operation::ReplaceRoadmap { roadmap: (**other).clone(), label: "Replace".into() },
        Gesture::Pin(which, start) => {
            Operation::SetDecision(Decision::Pin { investment: pick(which)?, start: Period(*start) })
        }
        Gesture::Exclude(which) => Operation::SetDecision(Decision::Exclude { investment: pick(which)? }),
        Gesture::Lift(which) => Operation::LiftDecision(pick(which)?),
        Gesture::Undo | Gesture::Redo | Gesture::Save | Gesture::Reopen => return None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_history_undone_is_the_start_and_redone_the_end(gestures in prop::collection::vec(any_gesture(), 1..24)) {
        let folder = Folder::new();
        let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
        let start = seen(&document);
        for gesture in &gestures {
            match gesture {
                // nothing to undo or redo is no failure here
                Gesture::Undo => drop(document.undo()),
                Gesture::Redo => drop(document.redo()),
                Gesture::Save => drop(document.save(LATER).expect("it can be saved")),
                Gesture::Reopen => {
                    let before = (seen(&document), document.undo_label().map(str::to_owned));
                    drop(document);
                    document = folder.open("plan.cairn").expect("it opens");
                    prop_assert_eq!(&before, &(seen(&document), document.undo_label().map(str::to_owned)));
                }
                gesture => {
                    // a decision that cannot be lifted changes nothing
                    let _ = operation(gesture, document.roadmap()).map(|operation| document.apply(operation, LATER));
                }
            }
        }
        let end = seen(&document);
        let undone = std::iter::from_fn(|| document.undo().ok()).count();
        prop_assert_eq!(&seen(&document), &start);
        for _ in 0..undone {
            document.redo().expect("it can be done again");
        }
        prop_assert_eq!(&seen(&document), &end);
    }
}
