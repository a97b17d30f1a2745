//! The built program `cairn` as its own worker. What can be typed is tested in `tests/suite`, inside one process;
//! workers that misbehave are in `src-tauri/worker/tests`.
#![cfg(target_os = "linux")]

mod bombs;
mod planning;
mod processes;
mod reading;
