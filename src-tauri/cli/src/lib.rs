//! The command line: words in, a command called, words or JSON out.
//!
//! `arguments` says what can be typed, `terminal` is the host (clock, progress bar, Ctrl-C), `printing` puts answers
//! into words, `explain` asks for answers about a plan, `what_if` for the answer to a what-if, `simulate` for the plan
//! in many futures, `kept` for scenarios and recorded decisions, `story` for the pages it is presented on, `grid` shows
//! and changes tables, `bench` measures the engine. All work is done by `commands`; nothing is decided here, and
//! nothing is searched or parsed in this process (see `worker`). Exit codes: 0 done, 1 the world failed, 2 usage, 3
//! problems in the data, 4 nothing fits.

mod arguments;
mod assumptions;
mod bench;
mod bench_arguments;
mod bench_parts;
mod bench_what_if;
mod catalogue;
mod culture;
mod cycle;
mod debt;
mod delivery;
mod doing;
mod drivers;
mod explain;
mod feedback;
mod flywheel;
mod grid;
mod keeping;
mod kept;
mod knowing;
mod messages;
mod pinning;
mod printing;
mod simulate;
mod stages;
mod story;
mod systems;
mod terminal;
mod what_if;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use commands::{FailureClass, LocalData, Refusal, Session};
use model::language::speaking;
use model::say;
use worker::Worker;

use arguments::Arguments;

/// Where a run writes: answers to one place, everything else to the other.
pub(crate) struct Printer<'a> {
    pub(crate) out: &'a mut dyn Write,
    pub(crate) err: &'a mut dyn Write,
    pub(crate) json: bool,
}

/// How a run ends: with an answer that is good, or good but not what one hopes for, or not at all.
pub(crate) enum Ended {
    /// It was done.
    Done,
    /// It was done, and what it found is a problem in the data.
    FoundProblems,
    /// The one who reads the output has gone away.
    NobodyReads,
    /// It was not done.
    Refused(Box<Refusal>),
}

impl From<Refusal> for Ended {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<std::io::Error> for Ended {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Self::NobodyReads;
        }
        let message = say!("output-not-written", reason = error.to_string());
        Refusal::new(FailureClass::World, "not_written", message, "").into()
    }
}

/// Runs one command line and writes its output. Working copies and versions are kept in `local`; plans are found
/// and strangers' files are read by `worker`. Where neither the command line nor the settings choose a language, it is
/// the one that is spoken now.
pub fn run(
    arguments: impl Iterator<Item = OsString>,
    local: LocalData,
    worker: Worker,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let text = error.render();
            let _ = if error.use_stderr() { write!(err, "{text}") } else { write!(out, "{text}") };
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let json = arguments.json;
    let mut printer = Printer { out, err, json };
    let mut session = Session::new(local, worker.clone());
    if let Some(language) = arguments.language {
        session = session.speaking(language);
    }
    speaking(session.language(), || {
        let ended = match doing::carry_out(arguments.command, session, worker, &mut printer) {
            Ok(()) => Ended::Done,
            Err(ended) => ended,
        };
        let _ = printer.out.flush();
        match ended {
            Ended::Done | Ended::NobodyReads => ExitCode::SUCCESS,
            Ended::FoundProblems => ExitCode::from(3),
            Ended::Refused(refusal) => {
                let _ = printing::refusal(&mut printer, &refusal);
                ExitCode::from(exit_code(refusal.class))
            }
        }
    })
}

fn exit_code(class: FailureClass) -> u8 {
    match class {
        FailureClass::World | FailureClass::Bug => 1,
        FailureClass::Usage => 2,
        FailureClass::Data => 3,
        FailureClass::NothingFits => 4,
    }
}
