//! The `cairn` command line: three lines over [`cli::run`].

fn main() -> std::process::ExitCode {
    cli::run(std::env::args_os(), commands::local_data(), &mut std::io::stdout().lock(), &mut std::io::stderr())
}
