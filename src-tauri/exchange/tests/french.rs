//! Tables in French: their headers and cells are understood, and what is wrong with them is said in French.

use exchange::grid::{self, DecimalSign, GridKind};
use exchange::{read_csv, write_csv};
use model::language::{Language, speaking};
use model::{Axis, InvestmentKind, NeedOn};

use crate::support::{money, people, roadmap};

const TABLE: &str = "Nom;Axe;Type;Durée (trimestres);Coût (k€);Platform ETP;Capacité;Niveau;Nécessite\n\
                     Portail;Architecture;Dette;2;120,5;2,5;Continuous delivery;niveau 2;Delivery pipeline\n\
                     Nuage;Management;Innover;1;10;1;;;Continuous delivery au niveau 2\n";

#[test]
fn a_table_with_french_headers_and_cells_is_understood_in_every_language() {
    for language in Language::ALL {
        let import = speaking(language, || read_csv(TABLE.as_bytes(), &roadmap())).expect("it is a table");
        assert!(import.is_clean(), "{:?}", import.unreadable);
        let [portal, cloud] = import.investments.as_slice() else { panic!("two rows, two investments") };
        assert_eq!((portal.axis, portal.kind, portal.duration), (Axis::Architecture, InvestmentKind::Repay, 2));
        assert_eq!(cloud.kind, InvestmentKind::Innovate);
        assert_eq!(money(portal), [("change", vec![6_025_000, 6_025_000])]);
        assert_eq!(people(portal), [("platform", vec![250, 250])]);
        assert!(import.needs.iter().any(|need| matches!(&need.on, NeedOn::Capability { level: 2, .. })));
    }
}

#[test]
fn what_cannot_be_read_is_said_in_french() {
    let table = "Nom;Axe;Coût\nPortail;Nulle part;beaucoup\n";
    let said = |language| {
        let import = speaking(language, || read_csv(table.as_bytes(), &roadmap())).expect("it is a table");
        import.unreadable[0].reason.clone()
    };
    let french = said(Language::French);
    assert!(french.contains("Axe\u{a0}: «\u{a0}Nulle part\u{a0}» n’est pas un axe"), "{french}");
    assert!(french.contains("n’est pas un montant\u{a0}: écrire 1240,50"), "{french}");
    assert!(said(Language::English).contains("“beaucoup” is not an amount of money"));
    let empty = speaking(Language::French, || read_csv(b"", &roadmap()).expect_err("it is empty").to_string());
    assert_eq!(empty, "Le fichier est vide\u{a0}: en choisir un autre.");
}

#[test]
fn tables_show_french_headers_and_take_back_what_they_show_in_any_language() {
    let roadmap = roadmap();
    for kind in [GridKind::Funds, GridKind::Pools, GridKind::Capabilities, GridKind::Investments] {
        let shown = speaking(Language::French, || grid::show(kind, &roadmap, DecimalSign::Comma));
        let typed: Vec<usize> = (0..shown.columns.len()).filter(|at| !shown.columns[*at].is_computed).collect();
        let mut rows = vec![typed.iter().map(|at| shown.columns[*at].header.clone()).collect::<Vec<_>>()];
        rows.extend(shown.rows.iter().map(|row| typed.iter().map(|at| row.cells[*at].text.clone()).collect()));
        for language in Language::ALL {
            let pasted = speaking(language, || grid::paste(kind, &roadmap, &rows, DecimalSign::Comma));
            let pasted = pasted.expect("it has a header");
            assert_eq!(pasted.unreadable, [], "{kind:?}");
            assert_eq!((pasted.new, pasted.changed), (0, 0), "{kind:?}");
        }
    }
    let carried = speaking(Language::French, || grid::show(GridKind::Funds, &roadmap, DecimalSign::Comma));
    let last = carried.rows[0].cells.last().expect("it has cells");
    assert_eq!((last.text.as_str(), last.value.as_str()), ("non", "no"));
}

#[test]
fn a_table_for_other_programs_is_the_same_in_every_language() {
    let written = speaking(Language::French, || write_csv(&roadmap()));
    assert!(written.starts_with("Name,Id,Axis,Kind,Duration"), "{written}");
    assert_eq!(written, write_csv(&roadmap()));
}
