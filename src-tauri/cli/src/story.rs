//! The story of the plan on a terminal: listed, changed, and written as one PDF.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use commands::wire::{StoryChanged, StoryView};
use model::say;
use serde_json::{Value, json};

use crate::Ended;
use crate::doing::Doing;
use crate::printing::told;

/// How much of a plan is told.
pub(crate) const ALTITUDES: [&str; 3] = ["board", "executive", "cto"];

/// What is written of the story, and how.
#[derive(Debug, Args)]
pub(crate) struct Presenting {
    /// The document
    pub(crate) file: PathBuf,
    /// The file to write (.pdf; of one page also .svg or .png)
    #[arg(long)]
    out: PathBuf,
    /// How much is told: five numbers and the value curve, steps, money and risk, or the whole story
    #[arg(long, default_value = "cto", value_parser = ALTITUDES)]
    altitude: String,
    /// Write this page alone, by its number
    #[arg(long)]
    page: Option<u32>,
    /// Light or dark
    #[arg(long, default_value = "light", value_parser = ["light", "dark"])]
    theme: String,
    /// Seconds that proving each answer on a page may take, such as 10 or 10s or 2m; without it, answers are searched for
    #[arg(long, value_parser = crate::arguments::seconds)]
    prove: Option<f64>,
}

impl Presenting {
    pub(crate) fn request(&self) -> Value {
        let Self { out, altitude, page, theme, prove, .. } = self;
        json!({"path": out, "altitude": altitude, "page": page, "theme": theme, "proof_seconds": prove})
    }
}

/// What can be done with the story.
#[derive(Debug, Subcommand)]
pub(crate) enum StoryCommand {
    /// List the pages with their titles, and what is likely to be asked about each
    List {
        /// The document
        file: PathBuf,
        /// How much is told: five numbers and the value curve, steps, money and risk, or the whole story
        #[arg(long, default_value = "cto", value_parser = ALTITUDES)]
        altitude: String,
    },
    /// Add a page
    Add {
        /// The document
        file: PathBuf,
        /// Its chart
        #[arg(value_parser = crate::arguments::CHARTS)]
        chart: String,
        /// The scenario that difference and value-curve compare with the plan
        #[arg(long)]
        scenario: Option<String>,
        /// What the value curve is drawn over
        #[arg(long, value_parser = ["money", "time"])]
        over: Option<String>,
        /// The number it has then; without it, it is the last
        #[arg(long)]
        at: Option<u32>,
    },
    /// Move a page to another place
    Move {
        /// The document
        file: PathBuf,
        /// Its number
        page: u32,
        /// The number it has then
        to: u32,
    },
    /// Remove a page
    Remove {
        /// The document
        file: PathBuf,
        /// Its number
        page: u32,
    },
    /// Give a page a title of its own
    Title {
        /// The document
        file: PathBuf,
        /// Its number
        page: u32,
        /// The title; empty for the sentence made of the figures
        text: String,
    },
    /// Write what is said beside a page; the audience never sees it
    Notes {
        /// The document
        file: PathBuf,
        /// Its number
        page: u32,
        /// The notes; may be empty
        text: String,
    },
    /// Go back to the usual pages
    Usual {
        /// The document
        file: PathBuf,
    },
}

impl Doing<'_, '_> {
    pub(crate) fn story(&mut self, command: StoryCommand) -> Result<(), Ended> {
        let (file, change) = match command {
            StoryCommand::List { file, altitude } => {
                self.open_to_read(&file)?;
                let story: StoryView = self.ask("show_story", json!({"altitude": altitude}))?;
                return self.print_story(&story);
            }
            StoryCommand::Add { file, chart, scenario, over, at } => {
                let mut change =
                    json!({"kind": "add", "chart": chart.replace('-', "_"), "scenario": scenario, "at": at});
                if let Some(over) = over {
                    change["over"] = json!(over);
                }
                (file, change)
            }
            StoryCommand::Move { file, page, to } => (file, json!({"kind": "move", "page": page, "to": to})),
            StoryCommand::Remove { file, page } => (file, json!({"kind": "remove", "page": page})),
            StoryCommand::Title { file, page, text } => (file, json!({"kind": "title", "page": page, "text": text})),
            StoryCommand::Notes { file, page, text } => (file, json!({"kind": "notes", "page": page, "text": text})),
            StoryCommand::Usual { file } => (file, json!({"kind": "usual"})),
        };
        self.change_story(&file, change)
    }

    fn change_story(&mut self, file: &Path, change: Value) -> Result<(), Ended> {
        self.open(file)?;
        let changed: StoryChanged = self.ask("change_story", change)?;
        self.save()?;
        self.say(&json!(changed), &changed.sentence)
    }

    fn print_story(&mut self, story: &StoryView) -> Result<(), Ended> {
        if self.printer.json {
            writeln!(self.printer.out, "{}", json!(story))?;
            return Ok(());
        }
        let out = &mut self.printer.out;
        writeln!(out, "{}", story.sentence)?;
        for page in &story.pages {
            let mark = match (page.is_edited, page.is_outdated) {
                (true, true) => format!(" {}", say!("page-outdated")),
                (true, false) => format!(" {}", say!("page-edited")),
                _ => String::new(),
            };
            writeln!(out, "\n{}. {}{mark}", page.number, told(&page.about, &page.title))?;
            if page.is_outdated {
                writeln!(out, "   {}", say!("figures-say", sentence = &page.sentence))?;
            }
            if let Some(problem) = &page.problem {
                writeln!(out, "   {}", say!("page-problem", problem = problem))?;
            }
            for line in page.notes.lines() {
                writeln!(out, "   | {line}")?;
            }
            for question in &page.questions {
                writeln!(out, "   ? {}  {}", question.question, question.text)?;
            }
        }
        Ok(())
    }
}
