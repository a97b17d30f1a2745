//! Each operation changes memory and file together, or neither.

use model::{Decision, NeedOn, Period, Points, Roadmap};
use storage::{Document, LocalData, Operation, StorageError};

use crate::support::{Folder, LATER, investment_id, plan_of, small_roadmap};

/// Applies an operation, saves, and insists that the file says the same as memory.
fn apply(document: &mut Document, operation: Operation) {
    document.apply(operation, LATER).expect("the operation is possible");
    document.save(LATER).expect("it can be saved");
    let nowhere = LocalData::new("/nowhere");
    let opened = Document::open_read_only(&nowhere, document.path()).expect("it opens");
    assert_eq!(opened.roadmap(), document.roadmap());
    assert_eq!(opened.plan(), document.plan());
}

fn small_document(folder: &Folder) -> Document {
    folder.create("plan.cairn", &small_roadmap()).expect("it can be held")
}

fn pin(id: &str, start: u16) -> Operation {
    Operation::SetDecision(Decision::Pin { investment: investment_id(id), start: Period(start) })
}

#[test]
fn a_decision_can_be_made_changed_and_lifted() {
    let folder = Folder::new();
    let mut document = small_document(&folder);
    apply(&mut document, pin("pipeline", 2));
    apply(&mut document, Operation::SetDecision(Decision::Exclude { investment: investment_id("catalogue") }));
    apply(&mut document, pin("pipeline", 3));
    let pinned = Decision::Pin { investment: investment_id("pipeline"), start: Period(3) };
    assert_eq!(document.roadmap().decisions.first(), Some(&pinned));
    apply(&mut document, Operation::LiftDecision(investment_id("pipeline")));
    assert_eq!(document.roadmap().decisions.len(), 1);
}

#[test]
fn investments_are_added_with_all_they_bring_along() {
    let folder = Folder::new();
    let mut document = small_document(&folder);
    let roadmap = small_roadmap();
    let mut investment = roadmap.investments[0].clone();
    let mut output = roadmap.outputs[0].clone();
    let mut capability = roadmap.capabilities[0].clone();
    let mut need = roadmap.needs[0].clone();
    investment.id = investment_id("observability");
    output.id = model::OutputId::try_from("watching").expect("a valid id");
    capability.id = model::CapabilityId::try_from("operations").expect("a valid id");
    investment.outputs = vec![output.id.clone()];
    need.investment = investment.id.clone();
    need.on = NeedOn::Capability { id: capability.id.clone(), level: 2 };
    let operation = Operation::AddInvestments {
        investments: vec![investment],
        outputs: vec![output],
        capabilities: vec![capability],
        needs: vec![need],
    };
    assert_eq!(operation.label(document.roadmap()), "Add “Delivery pipeline”");
    apply(&mut document, operation);
    let lengths = |roadmap: &Roadmap| (roadmap.investments.len(), roadmap.outputs.len(), roadmap.needs.len());
    assert_eq!(lengths(document.roadmap()), (3, 3, 2));
}

#[test]
fn a_plan_is_kept_and_is_current_until_the_roadmap_changes() {
    let folder = Folder::new();
    let mut document = small_document(&folder);
    assert!(!document.has_current_plan());
    let plan = plan_of(document.roadmap(), &[("pipeline", 1), ("catalogue", 3)]);
    apply(&mut document, Operation::SetPlan(plan.clone()));
    assert!(document.has_current_plan());
    assert_eq!(document.current_plan(), Some(&plan));
    assert_eq!(document.plan().map(|stored| stored.planned_at.as_str()), Some(LATER));
    apply(&mut document, pin("pipeline", 1));
    assert!(!document.has_current_plan());
    assert!(document.plan().is_some());
    apply(&mut document, Operation::LiftDecision(investment_id("pipeline")));
    assert!(document.has_current_plan());
}

#[test]
fn every_reason_for_leaving_something_out_is_kept() {
    use model::LeftOutReason as Reason;
    let folder = Folder::new();
    let mut roadmap = small_roadmap();
    let reasons = [
        Reason::Excluded,
        Reason::NeedsLeftOut { needs: investment_id("pipeline") },
        Reason::NeedsLevel { capability: "Delivery — \u{0} any text".into(), level: 4 },
        Reason::NoTime,
        Reason::AddsNothing,
        Reason::FundRunsOut { fund: roadmap.funds[0].id.clone(), period: Period(3), missing: model::Money(17) },
        Reason::PoolRunsOut { pool: roadmap.pools[0].id.clone(), period: Period(4), missing: model::Fte(50) },
        Reason::NotTried,
    ];
    roadmap.needs.clear();
    roadmap.investments = reasons
        .iter()
        .enumerate()
        .map(|(index, _)| model::Investment {
            id: investment_id(&format!("i-{index}")),
            ..small_roadmap().investments[0].clone()
        })
        .collect();
    let mut document = folder.create("plan.cairn", &roadmap).expect("it can be held");
    let mut plan = plan_of(&roadmap, &[]);
    for (left, reason) in plan.left_out.iter_mut().zip(reasons) {
        left.reason = reason;
    }
    apply(&mut document, Operation::SetPlan(plan));
}

#[test]
fn a_plan_that_breaks_a_rule_is_refused_and_nothing_changes() {
    let folder = Folder::new();
    let mut document = small_document(&folder);
    let before = std::fs::read(document.path()).expect("the file is there");
    let wrong = plan_of(document.roadmap(), &[("pipeline", 1), ("catalogue", 1)]);
    let error = document.apply(Operation::SetPlan(wrong), LATER).expect_err("the need is not met");
    assert_eq!(error.code(), "plan_breaks_rule");
    assert!(document.plan().is_none());
    assert_eq!(std::fs::read(document.path()).expect("the file is there"), before);
}

#[test]
fn a_roadmap_and_its_plan_are_taken_over_at_once_or_not_at_all() {
    let folder = Folder::new();
    let mut document = small_document(&folder);
    let before = document.roadmap().clone();
    let mut other = before.clone();
    other.needs.clear();
    let adopt = |plan| Operation::Adopt { roadmap: other.clone(), plan, label: "Adopt what-if: no needs".into() };
    let early = plan_of(&other, &[("pipeline", 1), ("catalogue", 1)]);
    apply(&mut document, adopt(early.clone()));
    assert_eq!((document.roadmap(), document.current_plan()), (&other, Some(&early)));
    assert_eq!(document.undo().expect("there is a step"), "Adopt what-if: no needs");
    assert_eq!((document.roadmap(), document.plan()), (&before, None));
    let twice = plan_of(&other, &[("catalogue", 900)]);
    let error = document.apply(adopt(twice), LATER).expect_err("there is no such period");
    assert_eq!(error.code(), "plan_breaks_rule");
    assert_eq!((document.roadmap(), document.plan()), (&before, None));
}

#[test]
fn an_impossible_operation_is_refused_and_nothing_changes() {
    let folder = Folder::new();
    let mut document = small_document(&folder);
    let before = (document.roadmap().clone(), std::fs::read(document.path()).expect("the file is there"));
    let mut dangling = small_roadmap();
    dangling.funds.clear();
    let mut too_much = small_roadmap();
    too_much.outcomes[0].worth = Points(2_000_000);
    let replace = |roadmap| Operation::ReplaceRoadmap { roadmap, label: "Replace".into() };
    for (operation, code) in [
        (pin("nobody", 1), "unknown_investment"),
        (Operation::LiftDecision(investment_id("pipeline")), "no_decision"),
        (replace(dangling), "unholdable"),
        (replace(too_much), "unholdable"),
    ] {
        let error = document.apply(operation, LATER).expect_err("it is impossible");
        assert_eq!(error.code(), code);
    }
    assert_eq!(document.roadmap(), &before.0);
    assert_eq!(std::fs::read(document.path()).expect("the file is there"), before.1);
}

#[test]
fn a_document_opened_for_reading_is_never_written() {
    let folder = Folder::new();
    drop(small_document(&folder));
    let mut document = folder.read("plan.cairn").expect("it opens");
    assert!(document.is_read_only());
    for error in [document.apply(pin("pipeline", 2), LATER).err(), document.undo().err(), document.save(LATER).err()] {
        assert_eq!(error.as_ref().map(StorageError::code), Some("read_only"));
    }
    document.save_as(&folder.file("copy.cairn"), false, LATER).expect("a copy can be made");
    assert!(!document.is_read_only());
    document.apply(pin("pipeline", 2), LATER).expect("the copy can be changed");
}

#[test]
fn labels_say_in_words_what_was_done() {
    let roadmap = small_roadmap();
    assert_eq!(pin("pipeline", 2).label(&roadmap), "Pin “Delivery pipeline” to Q3 2027");
    let exclude = Operation::SetDecision(Decision::Exclude { investment: investment_id("catalogue") });
    assert_eq!(exclude.label(&roadmap), "Exclude “Service catalogue”");
    let lift = Operation::LiftDecision(investment_id("catalogue"));
    assert_eq!(lift.label(&roadmap), "Lift the decision on “Service catalogue”");
}
