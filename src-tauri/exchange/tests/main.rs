//! Files of other programs from outside: lossless both ways, honest about what is not understood, and
//! unmoved by hostile ones.

#[path = "../../storage/tests/any_roadmap.rs"]
mod any_roadmap;
mod french;
mod hostile;
mod json;
mod spreadsheet;
mod support;
mod tables;
mod written_tables;
