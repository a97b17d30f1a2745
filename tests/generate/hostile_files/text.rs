//! Hostile roadmaps and tables as text.

use super::Fate::{Read, Refused};
use super::HostileFile;
use super::Kind::{Csv, Json};

pub(super) fn files() -> Vec<HostileFile> {
    let file = HostileFile::new;
    vec![
        file("a million open brackets", Json, Refused("not_json"), || "[".repeat(1_000_000).into()).short(),
        file("a million open objects inside the roadmap", Json, Refused("not_json"), || {
            format!("{{\"format\": \"cairn-roadmap-1\", \"roadmap\": {}", "{\"a\":".repeat(1_000_000)).into()
        }),
        file("a number of a million digits", Json, Refused("not_json"), || field(&"9".repeat(1_000_000))),
        file("a number beyond all numbers", Json, Refused("not_json"), || field("1e999999")),
        file("not a number", Json, Refused("not_json"), || field("NaN")),
        file("an amount beyond 64 bits", Json, Refused("wrong_field"), || field("9223372036854775808")).short(),
        file("a name of forty million letters as a duration", Json, Refused("wrong_field"), || {
            field(&format!("\"{}\"", "x".repeat(40_000_000)))
        }),
        file("an unknown field of escapes", Json, Refused("wrong_field"), || {
            roadmap(&format!("\"{}\": 1, \"investments\": []", "\\u001b[31m\\u202e".repeat(100_000)))
        }),
        file("four million keys", Json, Refused("wrong_field"), || {
            let keys: String = (0..4_000_000).map(|key| format!("\"{key:x}\":0,")).collect();
            roadmap(&format!("{keys}\"investments\": []"))
        }),
        file("the same key twice, deep inside", Json, Refused("not_json"), || {
            roadmap("\"investments\": [{\"id\": \"a\", \"note\": {\"x\": 1, \"x\": 2}}]")
        })
        .short(),
        file("half a pair of a letter", Json, Refused("not_json"), || field("\"\\ud83d\"")),
        file("a list of twenty million amounts", Json, Refused("wrong_field"), || {
            roadmap(&format!(
                "\"funds\": [{{\"id\": \"a\", \"name\": \"A\", \"limit\": [{}0]}}], \"x\": 1",
                "0,".repeat(20_000_000)
            ))
        }),
        file("two hundred thousand investments", Json, Refused("too_many_items"), || {
            let items: Vec<String> = (0..200_000)
                .map(|item| {
                    format!("{{\"id\":\"i{item}\",\"name\":\"I\",\"axis\":\"skills\",\"kind\":\"run\",\"duration\":1}}")
                })
                .collect();
            roadmap(&format!("\"investments\": [{}]", items.join(",")))
        })
        .short(),
        file("a month beyond the calendar", Json, Refused("wrong_field"), || {
            String::from_utf8_lossy(&roadmap("\"investments\": []")).replace("2027-01", "99999-01").into()
        }),
        file("sixty mebibytes of spaces", Json, Refused("too_large"), || vec![b' '; 60 << 20]),
        file("a quotation mark that is never closed", Csv, Refused("open_quotation"), || {
            format!("Name,Axis,Note\nA,Me,\"open\n{}", "B,Me,\n".repeat(1_000)).into()
        })
        .short(),
        file("forty million quotation marks", Csv, Refused("cell_too_long"), || vec![b'"'; 40 << 20]),
        file("one line of forty mebibytes", Csv, Refused("cell_too_long"), || vec![b'x'; 40 << 20]).short(),
        file("fifty million columns", Csv, Refused("too_many_columns"), || {
            [b"Name,Axis\nA,Me".as_slice(), &vec![b','; 49 << 20]].concat()
        })
        .short(),
        file("a hundred thousand columns in the header", Csv, Refused("too_many_columns"), || {
            format!("Name,Axis{}\n", ",x".repeat(100_000)).into()
        }),
        file("ten million cells", Csv, Refused("too_much"), || {
            format!("Name,Axis\n{}", format!("a{}\n", ",".repeat(199)).repeat(50_000)).into()
        }),
        file("a million rows", Csv, Refused("too_many_rows"), || {
            format!("Name,Axis\n{}", "a,Me\n".repeat(1_000_000)).into()
        }),
        file("twenty million needs in few cells", Csv, Refused("too_many_needs"), || cells_of("Needs", "a;")).short(),
        file("twenty million outputs in few cells", Csv, Refused("outputs_too_often"), || cells_of("Outputs", "a;")),
        file("nineteen thousand outputs whose names give no id", Csv, Refused("too_many_outputs"), || {
            let names: Vec<String> =
                (0..19_000).filter_map(|at| char::from_u32(0x4e00 + at)).map(String::from).collect();
            let row = |(row, names): (usize, &[String])| format!("Row {row},Me,{}\n", names.join(";"));
            let cells: Vec<String> = names.chunks(4_000).enumerate().map(row).collect();
            format!("Name,Axis,Outputs\n{}", cells.concat()).into()
        }),
        file("five thousand names that give no id", Csv, Read, || {
            let names = (0..4_990).map(|at| char::from_u32(0x4e00 + at).unwrap_or('漢'));
            let rows: String = names.map(|name| format!("{name},Me\n")).collect();
            format!("Name,Axis\n{rows}").into()
        }),
        file("a chain of needs over four thousand rows", Csv, Read, || {
            let rows: String = (0..4_000).map(|row| format!("Row {row},Me,Row {}\n", row + 1)).collect();
            format!("Name,Axis,Needs\n{rows}").into()
        }),
        file("text in UTF-16 with its mark", Csv, Refused("utf16"), || {
            "\u{feff}Name,Axis\nA,Me\n".encode_utf16().flat_map(u16::to_le_bytes).collect()
        })
        .short(),
        file("text in UTF-16 without its mark", Csv, Refused("utf16"), || {
            "Name,Axis\nA,Me\n".encode_utf16().flat_map(u16::to_be_bytes).collect()
        }),
        file("a letter of another encoding", Csv, Refused("not_utf8"), || b"Name,Axis\nCaf\xe9,Me\n".to_vec()),
        file("a letter written longer than it is", Csv, Refused("not_utf8"), || {
            b"Name,Axis\n\xc0\xafetc,Me\n".to_vec()
        }),
        file("rows ended by lone carriage returns", Csv, Read, || b"Name,Axis\rA,Me\rB,Me\r".to_vec()).short(),
        file("zero bytes in the cells", Csv, Read, || b"Name,Axis,Note\nA\0B,Me,x\0\0y\nC,M\0e,\0\n".to_vec()),
        file("amounts that overflow in their unit", Csv, Read, || {
            format!("Name,Axis,Cost in millions\nA,Me,999999999999999.{}M\nB,Me,1e999\n", "9".repeat(15)).into()
        })
        .short(),
        file("marks of other directions by the million", Csv, Refused("cell_too_long"), || {
            format!("Name,Axis\n{},Me\n", "\u{202e}\u{200b}".repeat(1_000_000)).into()
        }),
        file("a cell of thirty thousand combining marks", Csv, Read, || {
            format!("Name,Axis,Note\nA,Me,{}\n", "\u{301}".repeat(30_000)).into()
        }),
        file("nothing", Csv, Refused("empty_file"), Vec::new),
    ]
}

/// A roadmap file with these lists.
fn roadmap(lists: &str) -> Vec<u8> {
    format!(
        "{{\"format\": \"cairn-roadmap-1\", \"roadmap\": {{\"settings\": {{\"name\": \"A\", \"currency\": \"EUR\", \
         \"period_length\": \"quarter\", \"fiscal_year_start\": 1, \"first_period\": \"2027-01\", \"periods\": 4}}, {lists}}}}}"
    )
    .into()
}

/// A roadmap file with an investment of this duration.
fn field(value: &str) -> Vec<u8> {
    roadmap(&format!(
        "\"investments\": [{{\"id\": \"a\", \"name\": \"A\", \"axis\": \"skills\", \"kind\": \"run\", \"duration\": {value}}}]"
    ))
}

/// A table of 700 rows with a cell as long as a cell may be.
fn cells_of(column: &str, piece: &str) -> Vec<u8> {
    let cell = piece.repeat(64 * 1024 / piece.len());
    let rows: String = (0..700).map(|row| format!("Row {row},Me,{cell}\n")).collect();
    format!("Name,Axis,{column}\n{rows}").into()
}
