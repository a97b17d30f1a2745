//! Hostile spreadsheets: packages such as no program writes, around parts that cost more than they weigh.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::Fate::{Read, Refused};
use super::HostileFile;
use super::Kind::Xlsx;

const SUSPICIOUS: super::Fate = Refused("suspicious");
const BROKEN: super::Fate = Refused("broken");

pub(super) fn files() -> Vec<HostileFile> {
    let file = |name, fate, bytes| HostileFile::new(name, Xlsx, fate, bytes);
    vec![
        file("a part of ninety mebibytes of spaces", SUSPICIOUS, || with("xl/sharedStrings.xml", &vec![b' '; 90 << 20])).short(),
        file("nine hundred parts of ninety kibibytes", Read, || {
            let parts: Vec<(String, Vec<u8>)> = (0..900).map(|at| (format!("xl/media/{at}.png"), vec![0; 90 << 10])).collect();
            package(&[parts, vec![(SHEET.into(), sheet(&two_rows()))]].concat(), CompressionMethod::Deflated)
        }),
        file("more than a hundred mebibytes that cannot be packed tightly", Refused("suspicious"), || {
            let noise = noise(40 << 10);
            let parts: Vec<(String, Vec<u8>)> = (0..990).map(|at| (format!("xl/media/{at}.png"), [noise.as_slice(), &vec![0; 70 << 10]].concat())).collect();
            package(&parts, CompressionMethod::Deflated)
        }),
        file("two thousand parts", SUSPICIOUS, || {
            package(&(0..2_000).map(|at| (format!("x{at}"), vec![])).collect::<Vec<_>>(), CompressionMethod::Stored)
        })
        .short(),
        file("a directory of half a million parts", SUSPICIOUS, || directory(500_000)),
        file("a long directory that promises more parts than bytes", Refused("suspicious"), || {
            let mut bytes = with(SHEET, &sheet(&two_rows()));
            let end = bytes.len() - 22;
            let mut long = b"PK\x06\x06".to_vec();
            long.extend(44u64.to_le_bytes());
            long.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            for number in [40_000_000u64, 40_000_000, u64::MAX / 2, 30] {
                long.extend(number.to_le_bytes());
            }
            long.extend(b"PK\x06\x07\0\0\0\0");
            long.extend((end as u64).to_le_bytes());
            long.extend(1u32.to_le_bytes());
            bytes.splice(end..end, long);
            bytes
        }),
        file("entries that lie on each other", SUSPICIOUS, on_each_other).short(),
        file("an entry that claims to be packed in a gibibyte", SUSPICIOUS, || {
            let mut bytes = with("xl/styles.xml", &vec![b' '; 50 << 10]);
            for place in directory_entries(&bytes) {
                bytes[place + 20..place + 24].copy_from_slice(&(1u32 << 30).to_le_bytes());
            }
            bytes
        }),
        file("an entry that claims to be empty", BROKEN, || {
            let mut bytes = with(SHEET, &vec![b' '; 30 << 20]);
            for place in directory_entries(&bytes) {
                bytes[place + 24..place + 28].copy_from_slice(&0u32.to_le_bytes());
            }
            bytes
        }),
        file("a package in a package", SUSPICIOUS, || with("xl/embeddings/inner.xlsx", &with(SHEET, b""))).short(),
        file("an entry with a password", Refused("not_xlsx"), || {
            let mut bytes = with(SHEET, &sheet(&two_rows()));
            for place in directory_entries(&bytes) {
                bytes[place + 8] |= 1;
            }
            bytes
        })
        .short(),
        file("an old document under a password", Refused("not_xlsx"), || [&[0xd0, 0xcf, 0x11, 0xe0][..], &[0; 4_000]].concat()),
        file("a method of packing that nobody uses", BROKEN, || {
            let mut bytes = with(SHEET, &sheet(&two_rows()));
            for place in directory_entries(&bytes) {
                bytes[place + 10] = 97;
            }
            bytes
        }),
        file("two parts with one name", SUSPICIOUS, || {
            let parts = [("xl/styles.xml", "<styleSheet/>"), ("XL\\Styles.xml", "<styleSheet/>")];
            package(&parts.map(|(name, text)| (name.into(), text.into())), CompressionMethod::Deflated)
        }),
        file("a package cut in its middle", BROKEN, || cut(1, 2)).short(),
        file("a package cut in its first part", BROKEN, || cut(1, 9)),
        file("a package cut before its directory", BROKEN, || cut(8, 10)),
        file("a package without its last byte", BROKEN, || {
            let mut bytes = with(SHEET, &sheet(&two_rows()));
            bytes.pop();
            bytes
        }),
        file("a picture called a spreadsheet", Refused("not_xlsx"), || b"\x89PNG\r\n\x1a\n and more".to_vec()),
        file("a package of something else", Refused("not_xlsx"), || {
            let mut writer = ZipWriter::new(Cursor::new(vec![]));
            writer.start_file("word/document.xml", SimpleFileOptions::default()).expect("a part");
            writer.write_all(b"<document/>").expect("a part");
            writer.finish().expect("a package").into_inner()
        }),
        file("parts of the wrong type", SUSPICIOUS, || with(SHEET, b"\x89PNG\r\n\x1a\n")),
        file("a workbook that is its own sheet", BROKEN, || relations("workbook.xml")),
        file("a sheet in a picture", BROKEN, || relations("media/image1.png")),
        file("a sheet above the package", BROKEN, || relations("../../../../etc/passwd")),
        file("relations that lead to themselves", BROKEN, || relations("_rels/workbook.xml.rels")),
        file("a thousand sheets that are one large part", SUSPICIOUS, || {
            let sheets: String = (0..900).map(|at| format!("<sheet name=\"S{at}\" sheetId=\"{at}\" r:id=\"r1\"/>")).collect();
            let rows = "<row/>".repeat(200_000) + &noise_text(30_000);
            let parts = [(WORKBOOK, workbook(&sheets).into_bytes()), (SHEET, sheet(&rows))];
            package(&parts.map(|(name, content)| (name.to_owned(), content)), CompressionMethod::Deflated)
        })
        .short(),
        file("twelve million empty rows", SUSPICIOUS, || with(SHEET, &stuffed(sheet(&"<row/>".repeat(12_000_000))))),
        file("ten thousand sheets", SUSPICIOUS, || {
            let sheets = "<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>".repeat(10_000);
            with(WORKBOOK, &stuffed(workbook(&sheets).into_bytes()))
        }),
        file("a sheet that claims to be endless", Read, || with(SHEET, &sheet(&two_rows()))).short(),
        file("a cell at the far corner", Refused("too_many_columns"), || with(SHEET, &sheet(&far("XFD1048576", 1_048_576)))).short(),
        file("a cell below the last row", Refused("too_many_rows"), || with(SHEET, &sheet(&far("A1048576", 1_048_576)))),
        file("a cell beyond all columns", BROKEN, || with(SHEET, &sheet(&far("AAAAAAAAAAAAAA2", 2)))),
        file("a cell beyond all rows", BROKEN, || with(SHEET, &sheet(&far("A99999999999999", 2)))),
        file("a cell in row zero", BROKEN, || with(SHEET, &sheet(&far("A0", 2)))),
        file("a dimension that ends before it begins", BROKEN, || {
            let text = String::from_utf8(sheet(&two_rows())).expect("it is text").replace("A1:XFD1048576", "C9:A1");
            with(SHEET, text.as_bytes())
        }),
        file("far cells in every row", Refused("too_much"), || {
            let rows: String = (2..40_000).map(|row| format!("<row r=\"{row}\"><c r=\"GR{row}\"><v>{row}</v></c></row>")).collect();
            with(SHEET, &sheet(&(header() + &rows)))
        })
        .short(),
        file("more cells than a table has", Refused("too_much"), || {
            let row = "<c r=\"A2\"><v>1</v></c>".repeat(1_000_100);
            with(SHEET, &stuffed(sheet(&format!("{}<row r=\"2\">{row}</row>", header()))))
        }),
        file("a million shared texts and more", SUSPICIOUS, || {
            let texts: String = (0..1_100_000).map(|at| format!("<si><t>{at:x}</t></si>")).collect();
            with("xl/sharedStrings.xml", format!("<sst>{texts}</sst>").as_bytes())
        })
        .short(),
        file("a promise of endless texts", SUSPICIOUS, || with("xl/sharedStrings.xml", b"<sst uniqueCount = '99999999999'></sst>")),
        file("one long text named by half a million cells", Refused("too_much"), || {
            let text = format!("<sst><si><t xml:space=\"preserve\">{}</t></si></sst>", "\u{200b}".repeat(20_000));
            let row = "<c r=\"C2\" t=\"s\"><v>0</v></c>".repeat(500_000);
            let sheet = stuffed(sheet(&format!("{}<row r=\"2\">{row}</row>", header())));
            let parts = [("xl/sharedStrings.xml", text.into_bytes()), (SHEET, sheet)];
            package(&parts.map(|(name, content)| (name.to_owned(), content)), CompressionMethod::Deflated)
        })
        .short(),
        file("a cell of two mebibytes", SUSPICIOUS, || {
            let text = stuffed(format!("<sst><si><t>{}</t></si></sst>", "x".repeat(2 << 20)).into_bytes());
            with("xl/sharedStrings.xml", &text)
        }),
        file("a cell of a million small pieces", SUSPICIOUS, || {
            let text = stuffed(format!("<sst><si><t>{}</t></si></sst>", "a&amp;".repeat(1_000_000)).into_bytes());
            with("xl/sharedStrings.xml", &text)
        }),
        file("a font whose long name is in fifty thousand formats", SUSPICIOUS, || {
            let formats = "<xf fontId=\"0\" numFmtId=\"200\"/>".repeat(50_000);
            let name = "x".repeat(60_000);
            let styles = format!("<styleSheet><fonts><font><name val=\"{name}\"/></font></fonts><cellXfs>{formats}</cellXfs></styleSheet>");
            with("xl/styles.xml", &stuffed(styles.into_bytes()))
        })
        .short(),
        file("a million fonts", SUSPICIOUS, || {
            with("xl/styles.xml", &stuffed(format!("<styleSheet><fonts>{}</fonts></styleSheet>", "<font/>".repeat(1_000_000)).into_bytes()))
        }),
        file("a format of three hundred brackets", BROKEN, || {
            let code = "[".repeat(300);
            with("xl/styles.xml", format!("<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"{code}\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs></styleSheet>").as_bytes())
        }),
        file("entities that multiply", SUSPICIOUS, || {
            let entities: String = (1..12).map(|at| format!("<!ENTITY e{at} \"{}\">", format!("&e{};", at - 1).repeat(10))).collect();
            with("xl/sharedStrings.xml", format!("<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY e0 \"lol\">{entities}]><sst><si><t>&e11;</t></si></sst>").as_bytes())
        })
        .short(),
        file("an entity that names a file", SUSPICIOUS, || {
            with("xl/sharedStrings.xml", b"<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>")
        }),
        file("a part in UTF-16", SUSPICIOUS, || {
            with("xl/sharedStrings.xml", &"\u{feff}<sst/>".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>())
        }),
        file("a part that names another encoding", SUSPICIOUS, || with("xl/sharedStrings.xml", b"<?xml version=\"1.0\" encoding=\"UTF-7\"?><sst/>")),
        file("a million open elements", SUSPICIOUS, || with(SHEET, &stuffed(sheet(&"<a>".repeat(1_000_000))))),
        file("numbers that are none", BROKEN, || with(SHEET, &sheet(&numbers("<c r=\"C2\" t=\"n\"><v>NaNN</v></c>")))),
        file("infinity, and a number beyond all amounts", Read, || {
            with(SHEET, &sheet(&numbers("<c r=\"C2\"><v>Infinity</v></c><c r=\"D2\"><v>1e308</v></c><c r=\"E2\"><v>NaN</v></c>")))
        })
        .short(),
        file("a text that is not among the shared ones", BROKEN, || with(SHEET, &sheet(&numbers("<c r=\"C2\" t=\"s\"><v>7</v></c>")))),
        file("end tags in the wrong order", BROKEN, || with(SHEET, b"<worksheet><sheetData><row><c></row></c></sheetData></worksheet>")),
    ]
}

const WORKBOOK: &str = "xl/workbook.xml";
const SHEET: &str = "xl/worksheets/sheet1.xml";
const RELATIONS: &str = "xl/_rels/workbook.xml.rels";

fn workbook(sheets: &str) -> String {
    format!("<workbook xmlns:r=\"r\"><sheets>{sheets}</sheets></workbook>")
}

fn relation(kind: &str, target: &str) -> String {
    format!(
        "<Relationships><Relationship Id=\"r1\" Type=\"http://x/relationships/{kind}\" Target=\"{target}\"/></Relationships>"
    )
}

/// A package with these parts, and the standard ones where they are not among them.
fn package(parts: &[(String, Vec<u8>)], method: CompressionMethod) -> Vec<u8> {
    let standard = [
        ("_rels/.rels", relation("officeDocument", WORKBOOK)),
        (WORKBOOK, workbook("<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>")),
        (RELATIONS, relation("worksheet", "worksheets/sheet1.xml")),
    ];
    let mut writer = ZipWriter::new(Cursor::new(vec![]));
    let options = SimpleFileOptions::default().compression_method(method);
    let missing = standard.iter().filter(|(name, _)| !parts.iter().any(|(other, _)| other == name));
    let missing = missing.map(|(name, text)| (*name, text.as_bytes()));
    for (name, content) in missing.chain(parts.iter().map(|(name, content)| (name.as_str(), content.as_slice()))) {
        writer.start_file(name, options).expect("a part");
        writer.write_all(content).expect("a part");
    }
    writer.finish().expect("a package").into_inner()
}

fn with(name: &str, content: &[u8]) -> Vec<u8> {
    package(&[(name.to_owned(), content.to_vec())], CompressionMethod::Deflated)
}

fn relations(target: &str) -> Vec<u8> {
    with(RELATIONS, relation("worksheet", target).as_bytes())
}

fn sheet(rows: &str) -> Vec<u8> {
    format!("<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>{rows}</sheetData></worksheet>").into()
}

fn text_cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

fn header() -> String {
    let cells = [("A1", "Name"), ("B1", "Axis"), ("C1", "Cost"), ("D1", "FTE"), ("E1", "Duration")];
    format!("<row r=\"1\">{}</row>", cells.map(|(place, text)| text_cell(place, text)).concat())
}

fn two_rows() -> String {
    format!("{}<row r=\"2\">{}{}</row>", header(), text_cell("A2", "One"), text_cell("B2", "Me"))
}

fn numbers(cells: &str) -> String {
    format!("{}<row r=\"2\">{}{}{cells}</row>", header(), text_cell("A2", "One"), text_cell("B2", "Me"))
}

fn far(place: &str, row: u32) -> String {
    format!("{}<row r=\"{row}\">{}</row>", header(), text_cell(place, "far"))
}

fn cut(numerator: usize, denominator: usize) -> Vec<u8> {
    let mut bytes = with(SHEET, &sheet(&two_rows()));
    bytes.truncate(bytes.len() * numerator / denominator);
    bytes
}

/// Bytes that cannot be packed.
fn noise(length: usize) -> Vec<u8> {
    let mut dice = crate::generate::Dice::new(7);
    (0..length).map(|_| u8::try_from(dice.between(0, 255)).expect("a byte")).collect()
}

/// A comment that can hardly be packed, to make a part look honest.
fn noise_text(length: usize) -> String {
    let mut dice = crate::generate::Dice::new(7);
    let letters: String =
        (0..length).map(|_| char::from(u8::try_from(dice.between(65, 90)).expect("a letter"))).collect();
    letters.as_bytes().chunks(1_000).map(|line| format!("<!--{}-->", String::from_utf8_lossy(line))).collect()
}

/// A part with enough noise behind it to be packed no tighter than a hundred to one.
fn stuffed(mut part: Vec<u8>) -> Vec<u8> {
    let noise = noise_text(part.len() / 50 + 1_000);
    part.extend(noise.into_bytes());
    part
}

/// Where the entries of the directory begin.
fn directory_entries(bytes: &[u8]) -> Vec<usize> {
    (0..bytes.len()).filter(|place| bytes[*place..].starts_with(b"PK\x01\x02")).collect()
}

/// A package whose directory names its largest part forty times.
fn on_each_other() -> Vec<u8> {
    let bytes = with("xl/a00.xml", &[b"<a>".as_slice(), &noise_text(2 << 20).into_bytes(), b"</a>"].concat());
    let entries = directory_entries(&bytes);
    let (first, last) = (entries[0], *entries.last().expect("there are entries"));
    let end = bytes.len() - 22;
    let mut directory = bytes[first..end].to_vec();
    for copy in 1..40u8 {
        let mut entry = bytes[last..end].to_vec();
        let name = format!("xl/a{copy:02}.xml");
        entry[46..46 + name.len()].copy_from_slice(name.as_bytes());
        directory.extend(entry);
    }
    let count = u16::try_from(entries.len() + 39).expect("few entries");
    let mut built = [&bytes[..first], &directory].concat();
    built.extend(b"PK\x05\x06\0\0\0\0");
    built.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    built.extend(u32::try_from(directory.len()).expect("it is small").to_le_bytes());
    built.extend(u32::try_from(first).expect("it is small").to_le_bytes());
    built.extend([0, 0]);
    built
}

/// A package that is nothing but a directory of empty parts.
fn directory(count: u32) -> Vec<u8> {
    let mut built = b"PK\x03\x04".to_vec();
    built.resize(30, 0);
    let start = built.len();
    for at in 0..count {
        let name = format!("{at:x}");
        let mut entry = b"PK\x01\x02".to_vec();
        entry.resize(46, 0);
        entry[28] = u8::try_from(name.len()).expect("a short name");
        built.extend(entry);
        built.extend(name.into_bytes());
    }
    let length = built.len() - start;
    built.extend(b"PK\x05\x06\0\0\0\0\xff\xff\xff\xff");
    built.extend(u32::try_from(length).expect("it is small").to_le_bytes());
    built.extend(u32::try_from(start).expect("it is small").to_le_bytes());
    built.extend([0, 0]);
    built
}
