//! What a worker may take: it binds itself, before it has read a single byte from outside.
//!
//! Address space, because that is what the system refuses at once and for certain; no core dumps, because the
//! numbers in them are confidential; and it does not outlive the one who asked. All of it on Linux, where it
//! was measured. Deliberately not here: time, which the one who asks keeps (`process`).

use crate::message::Kind;

/// How much memory a worker may ask for beyond the program itself, in bytes.
///
/// Reading: the program and this together stay below 512 MiB. Planning: many times what the largest roadmap
/// of the fixtures takes.
pub(crate) fn allowance(kind: Kind) -> u64 {
    match kind {
        Kind::Plan => 2 << 30,
        Kind::Read => 448 << 20,
    }
}

/// Binds this process for good.
///
/// # Errors
/// If the system refuses. The work must not begin then.
#[cfg(target_os = "linux")]
pub(crate) fn bind(kind: Kind) -> std::io::Result<()> {
    use rustix::process::{
        DumpableBehavior, Resource, Rlimit, Signal, getrlimit, set_dumpable_behavior, set_parent_process_death_signal,
        setrlimit,
    };

    set_parent_process_death_signal(Some(Signal::KILL))?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    // libraries count as address space whether they are used or not, and the window's are large
    let limit = mapped()?.saturating_add(allowance(kind));
    let limit = getrlimit(Resource::As).maximum.map_or(limit, |most| most.min(limit));
    setrlimit(Resource::As, Rlimit { current: Some(limit), maximum: Some(limit) })?;
    Ok(())
}

/// Address space of this process now, in bytes.
#[cfg(target_os = "linux")]
fn mapped() -> std::io::Result<u64> {
    let pages = std::fs::read_to_string("/proc/self/statm")?;
    let pages: Option<u64> = pages.split_whitespace().next().and_then(|pages| pages.parse().ok());
    let pages = pages.ok_or(std::io::ErrorKind::InvalidData)?;
    Ok(pages.saturating_mul(rustix::param::page_size() as u64))
}

/// Other systems: only no core dumps, where there are any.
///
/// # Errors
/// If the system refuses. The work must not begin then.
#[cfg(all(unix, not(target_os = "linux")))]
pub(crate) fn bind(_: Kind) -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};

    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    Ok(())
}

/// Nothing is bound here yet.
#[cfg(not(unix))]
pub(crate) fn bind(_: Kind) -> std::io::Result<()> {
    Ok(())
}

/// The most memory this process has held, in kB, where the system says it.
pub(crate) fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}
