//! Refusals in French: the same code, another sentence.

use model::language::{Language, speaking};

use crate::support::{Folder, LATER, small_roadmap};

#[test]
fn a_refusal_keeps_its_code_and_is_said_in_the_language_that_is_spoken() {
    let folder = Folder::new();
    let missing = folder.read("plan.cairn").expect_err("it is not there");
    assert_eq!(missing.code(), "missing");
    assert!(missing.to_string().starts_with("plan.cairn is not there:"), "{missing}");
    let said = speaking(Language::French, || missing.to_string());
    assert!(said.starts_with("plan.cairn n’est pas là\u{a0}: "), "{said}");
    std::fs::write(folder.file("other.cairn"), "no document at all").expect("it can be written");
    let other = speaking(Language::French, || folder.read("other.cairn").expect_err("it is another file").to_string());
    assert_eq!(
        other,
        "other.cairn n’est pas un document de Cairn\u{a0}: c’est un autre type de fichier. Choisissez un fichier écrit \
         par Cairn."
    );
}

#[test]
fn a_step_is_called_as_it_was_said_when_it_was_taken() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    let exclude = model::Decision::Exclude { investment: crate::support::investment_id("catalogue") };
    let decided = speaking(Language::French, || document.apply(storage::Operation::SetDecision(exclude), LATER));
    decided.expect("it can be decided");
    let label = document.undo_label().expect("there is a step").to_owned();
    assert!(label.starts_with("Exclure «\u{a0}"), "{label}");
}
