//! Files made to crash, hang or fill the memory: refused quickly, with a sentence.

use std::io::{Cursor, Write};
use std::time::Instant;

use exchange::{ExchangeError, json, read_csv, read_xlsx};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::support::roadmap;

/// Refused within five seconds (a build without optimisation has a minute); gives the error.
fn quickly<T: std::fmt::Debug>(read: impl FnOnce() -> Result<T, ExchangeError>) -> ExchangeError {
    let start = Instant::now();
    let error = read().expect_err("it is refused");
    let most = if cfg!(debug_assertions) { 60 } else { 5 };
    assert!(start.elapsed().as_secs() < most, "{error} took {:?}", start.elapsed());
    error
}

/// A spreadsheet with these parts, besides those that every spreadsheet has.
fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let standard: [(&str, &[u8]); 3] = [
        ("_rels/.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/workbook.xml", br#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#),
    ];
    let mut writer = ZipWriter::new(Cursor::new(vec![]));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in standard.iter().chain(parts) {
        writer.start_file(*name, options).expect("a part");
        writer.write_all(content).expect("a part");
    }
    writer.finish().expect("a package").into_inner()
}

fn sheet(rows: &str) -> Vec<u8> {
    format!(r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>"#).into_bytes()
}

fn cell(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

fn header() -> String {
    format!(r#"<row r="1">{}{}</row>"#, cell("A1", "Name"), cell("B1", "Axis"))
}

fn refused(bytes: &[u8]) -> ExchangeError {
    quickly(|| read_xlsx(bytes, &roadmap()))
}

#[test]
fn a_sheet_that_claims_to_be_endless_but_is_small_is_read() {
    let rows = format!(r#"{}<row r="2">{}{}</row>"#, header(), cell("A2", "One"), cell("B2", "Me"));
    let import = read_xlsx(&package(&[("xl/worksheets/sheet1.xml", &sheet(&rows))]), &roadmap()).expect("it is small");
    assert_eq!(import.investments.len(), 1);
}

#[test]
fn a_cell_at_the_far_corner_is_refused() {
    let rows = format!(r#"{}<row r="1048576">{}</row>"#, header(), cell("XFD1048576", "far"));
    assert_eq!(refused(&package(&[("xl/worksheets/sheet1.xml", &sheet(&rows))])).code(), "too_many_columns");
    let rows = format!(r#"{}<row r="1048576">{}</row>"#, header(), cell("A1048576", "far"));
    assert_eq!(refused(&package(&[("xl/worksheets/sheet1.xml", &sheet(&rows))])).code(), "too_many_rows");
}

#[test]
fn more_cells_than_a_table_has_are_refused() {
    let row = format!("<row r=\"2\">{}</row>", "<c r=\"A2\"><v>1</v></c>".repeat(1_000_001));
    // stored, because so regular a text would be refused for its packing first
    let mut writer = ZipWriter::new_append(Cursor::new(package(&[]))).expect("a package");
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    writer.start_file("xl/worksheets/sheet1.xml", options).expect("a part");
    writer.write_all(&sheet(&format!("{}{row}", header()))).expect("a part");
    assert_eq!(refused(&writer.finish().expect("a package").into_inner()).code(), "too_much");
}

#[test]
fn a_package_that_unpacks_without_end_is_refused() {
    let bomb = package(&[("xl/sharedStrings.xml", &vec![b' '; 60 * 1024 * 1024])]);
    assert!(bomb.len() < 200_000);
    assert_eq!(refused(&bomb).code(), "suspicious");
    let many: Vec<(String, Vec<u8>)> = (0..1_000).map(|i| (format!("x{i}"), vec![])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    assert!(refused(&package(&many)).to_string().contains("more than 1,000 parts"));
    let nested = package(&[("xl/embeddings/inner.xlsx", &package(&[]))]);
    assert!(refused(&nested).to_string().contains("another package"));
}

#[test]
fn a_promise_of_endless_texts_is_refused_before_room_is_made_for_them() {
    for count in ["99999999999", "18446744073709551615", "340282366920938463463374607431768211456000"] {
        for between in ["=", " \n = "] {
            let text = format!("<sst uniqueCount{between}\"{count}\"></sst>");
            let bytes = package(&[("xl/sharedStrings.xml", text.as_bytes())]);
            assert!(refused(&bytes).to_string().contains("more texts"), "{count}");
        }
    }
}

#[test]
fn document_types_and_other_encodings_are_refused() {
    let entity = br#"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><sst>&a;</sst>"#;
    assert!(refused(&package(&[("xl/sharedStrings.xml", entity)])).to_string().contains("document type"));
    let wide: Vec<u8> = "<sst/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(refused(&package(&[("xl/sharedStrings.xml", &wide)])).to_string().contains("UTF-8"));
    let other = br#"<?xml version="1.0" encoding="UTF-7"?><sst/>"#;
    assert!(refused(&package(&[("xl/sharedStrings.xml", other)])).to_string().contains("UTF-8"));
}

#[test]
fn files_that_are_no_spreadsheets_are_told_apart() {
    assert_eq!(refused(b"").code(), "empty_file");
    assert_eq!(refused(b"Name,Axis\n").code(), "not_xlsx");
    assert!(refused(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1]).to_string().contains("password"));
    assert_eq!(refused(b"PK\x03\x04 and then nothing").code(), "broken");
    let whole = package(&[("xl/worksheets/sheet1.xml", &sheet(&header()))]);
    for length in (4..whole.len()).step_by(7) {
        refused(&whole[..length]);
    }
}

#[test]
fn a_damaged_spreadsheet_is_read_or_refused_but_never_fatal() {
    let rows = format!(r#"{}<row r="2">{}{}</row>"#, header(), cell("A2", "One"), cell("B2", "Me"));
    let whole = package(&[
        ("xl/worksheets/sheet1.xml", &sheet(&rows)),
        ("xl/sharedStrings.xml", b"<sst uniqueCount=\"1\"><si><t>x</t></si></sst>"),
    ]);
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x55;
        let _ = read_xlsx(&damaged, &roadmap());
    }
}

#[test]
fn json_nested_a_million_deep_is_refused() {
    for open in ["[", "{\"a\":"] {
        assert_eq!(quickly(|| json::read(&open.repeat(1_000_000))).code(), "not_json");
        let text = format!("{{\"format\": \"cairn-roadmap-1\", \"roadmap\": {}", open.repeat(1_000_000));
        assert_eq!(quickly(|| json::read(&text)).code(), "not_json");
    }
}

#[test]
fn a_json_file_beyond_the_limit_is_refused() {
    assert_eq!(quickly(|| json::read(&" ".repeat(51 * 1024 * 1024))).code(), "too_large");
}

#[test]
fn csv_without_end_is_refused() {
    let read = |text: String| quickly(|| read_csv(text.as_bytes(), &roadmap()));
    assert_eq!(read(format!("Name,Axis\n\"{}\"", "x".repeat(70_000))).code(), "cell_too_long");
    assert_eq!(
        read("Name,Axis\nA,Me\n\"B,Me\nC,Me\n".into()).to_string(),
        "The quotation mark that opens a cell in row 3 is never closed: close it, or remove it."
    );
    assert_eq!(read(format!("Name,Axis{}\n", ",x".repeat(300))).code(), "too_many_columns");
    assert_eq!(read(format!("Name,Axis\n{}", "a,Me\n".repeat(60_000))).code(), "too_many_rows");
    assert_eq!(read(format!("Name,Axis\n{}", "\n".repeat(60_000) + "a,Me\n")).code(), "too_many_rows");
    assert_eq!(read("x".repeat(51 * 1024 * 1024)).code(), "too_large");
    assert_eq!(read("\"".repeat(40 * 1024 * 1024)).code(), "cell_too_long");
}
