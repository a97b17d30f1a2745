//! The `cairn` command line: a few lines over [`cli::run`], and the program that works as its worker.

use model::language::speaking;
use worker::Worker;

fn main() -> std::process::ExitCode {
    // before anything else: this program is its own worker
    if let Some(ended) = worker::serve_if_asked(std::env::args_os()) {
        return ended;
    }
    // why something was refused is written whole or not at all, whatever becomes of the terminal
    let mut err = std::io::LineWriter::new(std::io::stderr());
    let mut out = std::io::stdout().lock();
    speaking(commands::system_language(), || {
        cli::run(std::env::args_os(), commands::local_data(), Worker::this_program(), &mut out, &mut err)
    })
}
