//! What `cairn bench` can be asked for.

use std::path::PathBuf;

use clap::Subcommand;
use model::say;

use crate::arguments::seconds;

/// Families of generated instances.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Family {
    /// Two resources that every item takes, and values of their own
    Dense,
    /// Funds and pools used sparsely, and outcomes with progress up to the whole
    Roadmap,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Bench {
    /// An instance of a family, from a seed
    Generated {
        /// The family: dense, or like a roadmap
        #[arg(long, value_enum, default_value_t = Family::Dense)]
        family: Family,
        /// Number of investments
        #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u16).range(1..=20_000))]
        investments: u16,
        /// Number of periods
        #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=200))]
        periods: u16,
        /// Seed of the family
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Shortest and longest duration in periods, such as 1-3, in the dense family; in the other it is 1-3 always
        #[arg(long, default_value = "1", value_parser = durations)]
        durations: (u16, u16),
        /// Bundles of two or three investments that are worth more together than alone
        #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u16).range(0..=20_000))]
        synergies: u16,
        /// Write the instance to this file instead of solving it
        #[arg(long)]
        export: Option<PathBuf>,
        /// Seconds of search
        #[arg(long, default_value = "60s", value_parser = seconds)]
        time_limit: f64,
    },
    /// An open pit of the kind mines publish, from a seed
    Pit {
        /// Blocks along each side of the surface
        #[arg(long, default_value_t = 24, value_parser = clap::value_parser!(u16).range(1..=60))]
        side: u16,
        /// Layers of blocks
        #[arg(long, default_value_t = 24, value_parser = clap::value_parser!(u16).range(1..=60))]
        depth: u16,
        /// Number of periods
        #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=200))]
        periods: u16,
        /// Seed of the family
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Seconds of search
        #[arg(long, default_value = "60s", value_parser = seconds)]
        time_limit: f64,
    },
    /// An open pit mine of MineLib (CPIT)
    Minelib {
        /// The folder with NAME.cpit and NAME.prec
        folder: PathBuf,
        /// Seconds of search
        #[arg(long, default_value = "60s", value_parser = seconds)]
        time_limit: f64,
    },
    /// A next release problem of Xuan and others
    Nrp {
        /// The file
        file: PathBuf,
        /// Part of all costs that may be spent, in percent or as a ratio: 50, 50% or 0.5
        #[arg(long, default_value = "0.5", value_parser = percent)]
        ratio: u8,
        /// Write the instance to this file instead of solving it
        #[arg(long)]
        export: Option<PathBuf>,
        /// Seconds of search
        #[arg(long, default_value = "60s", value_parser = seconds)]
        time_limit: f64,
    },
    /// A project of PSPLIB (single mode): earliest end, told as periods before the horizon
    Psplib {
        /// The file
        file: PathBuf,
        /// The present value of cash flows drawn from this seed instead of the earliest end
        #[arg(long)]
        cash_flow: Option<u64>,
        /// Seconds of search
        #[arg(long, default_value = "60s", value_parser = seconds)]
        time_limit: f64,
    },
    /// What-ifs on an instance of the dense family: how soon there is a new plan, and how good it is
    WhatIf {
        /// Number of investments
        #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u16).range(1..=20_000))]
        investments: u16,
        /// Number of periods
        #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=200))]
        periods: u16,
        /// Seed of the family
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Changes whose first new plan is timed
        #[arg(long, default_value_t = 1_000)]
        changes: u64,
        /// Changes that are planned from nothing as well
        #[arg(long, default_value_t = 4)]
        settled: u64,
        /// Seconds of planning from nothing
        #[arg(long, default_value = "60s", value_parser = seconds)]
        time_limit: f64,
    },
    /// Parts of the engine on an instance of the dense family: first plan, new bound, stopping, futures, memory
    Parts {
        /// Number of investments
        #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u16).range(1..=20_000))]
        investments: u16,
        /// Number of periods
        #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=200))]
        periods: u16,
        /// Seed of the family
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How often each part is measured
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=1_000))]
        times: u16,
    },
    /// Answers about the plan of a document: how long each takes by search, the worker's start included
    Answers {
        /// The document
        file: PathBuf,
    },
    /// An instance file in the format cairn-instance-1
    Instance {
        /// The file
        file: PathBuf,
        /// Seconds of search
        #[arg(long, default_value = "60s", value_parser = seconds)]
        time_limit: f64,
    },
}

/// "1-3", or "2" for all alike.
fn durations(text: &str) -> Result<(u16, u16), String> {
    let (shortest, longest) = text.split_once('-').unwrap_or((text, text));
    match (shortest.trim().parse(), longest.trim().parse()) {
        (Ok(shortest), Ok(longest)) if 1 <= shortest && shortest <= longest && longest <= 12 => Ok((shortest, longest)),
        _ => Err(say!("write-durations")),
    }
}

/// "0.5", "50%" or "50" as whole percent.
fn percent(text: &str) -> Result<u8, String> {
    let (number, factor) = match text.strip_suffix('%') {
        Some(number) => (number, 1.0),
        None => (text, if text.contains('.') { 100.0 } else { 1.0 }),
    };
    let percent = number.trim().parse::<f64>().ok().map(|number| number * factor);
    let whole = percent.and_then(|percent| (0..=100).find(|whole| (f64::from(*whole) - percent).abs() < 1e-9));
    whole.ok_or_else(|| say!("write-part"))
}
