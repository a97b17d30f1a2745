//! Workers that misbehave, as small shell scripts in the place of the real program: whatever they do, the one
//! who asks gets an answer in time. The real program as a worker is tested in `src-tauri/cli/tests`.
#![cfg(unix)]

mod fakes;
mod planning;
mod reading;
