//! XLSX spreadsheets as people keep them.

use exchange::{read_csv, read_xlsx};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use crate::support::{money, people, roadmap};

#[test]
fn the_first_sheet_with_a_header_is_read_and_named() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Cover").expect("a name").write(0, 0, "Our plans").expect("a cell");
    let sheet = workbook.add_worksheet().set_name("Portfolio").expect("a name");
    sheet.write(0, 1, "Portfolio 2027").expect("a cell");
    for (column, header) in ["Name", "Axis", "Duration", "Cost", "Platform FTE", "Needs"].iter().enumerate() {
        sheet.write(3, u16::try_from(column).expect("few columns") + 1, *header).expect("a cell");
    }
    sheet.write(4, 1, "API gateway").expect("a cell");
    sheet.write(4, 2, "Architecture").expect("a cell");
    sheet.write(4, 3, 3).expect("a cell");
    sheet.write(4, 4, 1000.1).expect("a cell");
    sheet.write(4, 5, 0.25).expect("a cell");
    sheet.write(4, 6, "Delivery pipeline").expect("a cell");
    sheet.write(6, 1, "Second").expect("a cell");
    sheet.write(6, 2, "Me").expect("a cell");
    sheet.write(6, 4, Formula::new("=1000/3").set_result("333.333333333333")).expect("a cell");
    let import = read_xlsx(&workbook.save_to_buffer().expect("a workbook"), &roadmap()).expect("it is a table");
    assert!(import.is_clean(), "{:?}", import.unreadable);
    assert_eq!(import.sheet.as_deref(), Some("Portfolio"));
    assert_eq!(money(&import.investments[0]), [("change", vec![33_337, 33_337, 33_336])]);
    assert_eq!(people(&import.investments[0]), [("platform", vec![25, 25, 25])]);
    assert_eq!(money(&import.investments[1]), [("change", vec![33_333])]);
    assert_eq!(import.needs.len(), 1);
}

#[test]
fn dates_and_errors_in_a_cell_are_reported_with_their_row() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, header) in ["Name", "Axis", "Cost"].iter().enumerate() {
        sheet.write(0, u16::try_from(column).expect("few columns"), *header).expect("a cell");
    }
    sheet.write(1, 0, "A").expect("a cell");
    sheet.write(1, 1, "Me").expect("a cell");
    let date = ExcelDateTime::from_ymd(2027, 1, 15).expect("a date");
    sheet.write_with_format(1, 2, &date, &Format::new().set_num_format("yyyy-mm-dd")).expect("a cell");
    let import = read_xlsx(&workbook.save_to_buffer().expect("a workbook"), &roadmap()).expect("it is a table");
    assert_eq!(import.unreadable[0].row, 2);
    assert_eq!(import.unreadable[0].reason, "Cost: “a date” is a date, not an amount.");
}

#[test]
fn a_spreadsheet_gives_what_the_same_table_as_csv_gives() {
    let text = "Name,Axis,Cost,Level,Capability,Note\nA,Me,1240.5,2,Cloud,\"'=1+1\"\nB,Or,€180k,2→3,Cloud,x\n";
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    for (row, record) in reader.records().enumerate() {
        for (column, cell) in record.expect("it is CSV").iter().enumerate() {
            let (row, column) = (u32::try_from(row).expect("few rows"), u16::try_from(column).expect("few columns"));
            match cell.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number).expect("a cell"),
                Err(_) => sheet.write_string(row, column, cell).expect("a cell"),
            };
        }
    }
    let from_xlsx = read_xlsx(&workbook.save_to_buffer().expect("a workbook"), &roadmap()).expect("it is a table");
    let mut from_csv = read_csv(text.as_bytes(), &roadmap()).expect("it is a table");
    from_csv.sheet = Some("Sheet1".into());
    assert!(from_csv.is_clean(), "{:?}", from_csv.unreadable);
    assert_eq!(from_xlsx, from_csv);
}
