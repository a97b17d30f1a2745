//! Files made to crash, hang or fill the memory, given to the real program: refused in five seconds, with a
//! worker that stays below 512 MiB, one sentence, and the document as it was.

use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::processes::{cairn, desk, watched};

const MEBIBYTE: usize = 1 << 20;

/// A spreadsheet with this as its only sheet, and this as its shared texts.
fn spreadsheet(rows: &str, texts: &[u8]) -> Vec<u8> {
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>"#
    );
    let parts: [(&str, &[u8]); 5] = [
        ("_rels/.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/workbook.xml", br#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", texts),
    ];
    let mut writer = ZipWriter::new(Cursor::new(vec![]));
    for (name, content) in parts {
        writer.start_file(name, SimpleFileOptions::default()).expect("a part");
        writer.write_all(content).expect("a part");
    }
    writer.finish().expect("a package").into_inner()
}

/// Names and contents of the bombs.
fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    let corner = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    let texts = br#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="4000000000" uniqueCount="4000000000"></sst>"#;
    let entities = br#"<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst>&b;</sst>"#;
    vec![
        ("corner.xlsx", spreadsheet(corner, b"<sst/>")),
        ("promise.xlsx", spreadsheet("", texts)),
        ("entities.xlsx", spreadsheet("", entities)),
        ("zeros.xlsx", spreadsheet("", &vec![0; 110 * MEBIBYTE])),
        ("spaces.xlsx", spreadsheet(&" ".repeat(110 * MEBIBYTE), b"<sst/>")),
        ("half.xlsx", spreadsheet(corner, b"<sst/>")[..400].to_vec()),
        ("zeros.csv", vec![0; 40 * MEBIBYTE]),
        ("line.csv", [b"Name,Axis,Note\nA,Methods,".to_vec(), vec![b'x'; 20 * MEBIBYTE]].concat()),
        ("quote.csv", [b"Name,Axis\n\"".to_vec(), b"a,b\n".repeat(5 * MEBIBYTE)].concat()),
        ("commas.csv", vec![b','; 45 * MEBIBYTE]),
        ("rows.csv", [b"Name,Axis\n".to_vec(), b"a,b\n".repeat(5 * MEBIBYTE)].concat()),
        ("deep.json", vec![b'['; 30 * MEBIBYTE]),
        ("deeper.json", br#"{"a":"#.repeat(8 * MEBIBYTE)),
        (
            "numbers.json",
            [br#"{"format":"cairn-roadmap-1","roadmap":["#.to_vec(), b"1,".repeat(20 * MEBIBYTE)].concat(),
        ),
        ("text.json", [br#"{"format":""#.to_vec(), vec![b'a'; 45 * MEBIBYTE]].concat()),
        ("keys.json", [b"{".to_vec(), br#""a":1,"#.repeat(6 * MEBIBYTE)].concat()),
    ]
}

/// Gives a file to `cairn import`, and sees that it is refused as it should be.
fn refused(folder: &Path, name: &str) -> (Duration, u64) {
    let document = folder.join("small.cairn");
    let before = fs::read(&document).expect("the document is there");
    let target = if name.ends_with(".json") { "new.cairn" } else { "small.cairn" };
    let began = Instant::now();
    let (ended, peak) = watched(cairn(folder, &["import", name, target]).spawn().expect("cairn can be started"));
    let took = began.elapsed();
    let said = String::from_utf8_lossy(&ended.stderr);
    assert!(matches!(ended.status.code(), Some(1 | 3)), "{name}: {ended:?}");
    assert!(said.starts_with("cairn: ") && said.trim_end().lines().count() == 1, "{name}: {said}");
    assert_eq!(fs::read(&document).expect("the document is there"), before, "{name} changed the document");
    assert!(!folder.join("new.cairn").exists(), "{name} made a document");
    println!("{name}: {took:.1?}, worker {} MB: {}", peak / 1_000, said.trim_end());
    (took, peak)
}

#[test]
fn bombs_are_refused_in_five_seconds_by_a_worker_below_512_mebibytes() {
    let desk = desk("small");
    let mut names = vec![];
    for (name, bytes) in bombs() {
        fs::write(desk.path().join(name), bytes).expect("it can be written");
        names.push(name);
    }
    // a terabyte that takes no space, and an input that never ends
    for name in ["endless.json", "endless.csv"] {
        let file = File::create(desk.path().join(name)).expect("it can be made");
        file.set_len(1 << 40).expect("the file may have holes");
        names.push(name);
    }
    std::os::unix::fs::symlink("/dev/zero", desk.path().join("zero.csv")).expect("it can be made");
    names.push("zero.csv");
    // without optimisation the readers are many times slower
    let most = Duration::from_secs(if cfg!(debug_assertions) { 15 } else { 5 });
    for name in &names {
        let (took, peak) = refused(desk.path(), name);
        assert!(took < most, "{name} took {took:?}");
        assert!(peak < 512 << 10, "{name} took {peak} kB");
    }
    println!("{} bombs refused", names.len());
}
