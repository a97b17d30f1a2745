//! What the machine lets campaigns do: trace a process, leave the network, mount a file system.
//!
//! Each answer is tried out, never guessed. A campaign whose ground is missing is not run, and says so.

use std::process::{Command, Stdio};

/// Whether a command can be started and ends well.
fn works(command: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(command);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Whether calls of a process can be traced and made to fail.
pub fn tracing() -> Result<(), String> {
    if !works("strace", &["-V"]) {
        return Err("strace is not installed".into());
    }
    // what is injected has to arrive: `true` writes nothing, `echo` does
    let injected = |what: &str, shell: &str| {
        let inject = format!("inject=write:{what}:when=1");
        works("strace", &["-qq", "-f", "-o", "/dev/null", "-e", "trace=write", "-e", &inject, "sh", "-c", shell])
    };
    let arrives = |what: &str| injected(what, "true") && !injected(what, "echo a > /dev/null");
    if arrives("error=EIO") && arrives("signal=SIGKILL") {
        Ok(())
    } else {
        Err("processes may not be traced here (no ptrace)".into())
    }
}

/// Whether a process can be put where there is no network.
fn no_network() -> Result<(), String> {
    if works("unshare", &["-rn", "true"]) { Ok(()) } else { Err("there are no network namespaces here".into()) }
}

/// Whether a small file system can be mounted for one process.
pub fn mounting() -> Result<(), String> {
    let mount = "mount -t tmpfs -o size=64k none /mnt && test -d /mnt";
    if works("unshare", &["-rm", "sh", "-c", mount]) {
        Ok(())
    } else {
        Err("no file system may be mounted here (no user namespaces)".into())
    }
}

/// Whether there can be a display that nobody sees, with keys and pictures.
pub fn display() -> Result<(), String> {
    let is_missing = |program: &str| !works("sh", &["-c", &format!("command -v {program}")]);
    match ["Xvfb", "dbus-run-session", "xdotool", "import", "identify"].iter().find(|program| is_missing(program)) {
        Some(program) => Err(format!("{program} is not installed")),
        None => Ok(()),
    }
}

/// Both of the grounds for watching a program where there is no network.
pub fn tracing_without_network() -> Result<(), String> {
    tracing().and_then(|()| no_network())
}

/// Nothing special.
pub fn any() -> Result<(), String> {
    Ok(())
}
