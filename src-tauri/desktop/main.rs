//! The window: the only code of Cairn that knows Tauri.
//!
//! `call` is the one door from the page to `commands`, `dialogs` asks for files, `host` is clock and
//! progress, `places` knows where documents without a name and the last opened one are kept, `saving`
//! brings files up to date unasked, `revive` loads a page again whose process died, `graphics` begins again
//! where none comes up, `window` makes the window and denies it everything else, `audience` is the second window
//! while one presents, and `stage` what it shows. All state is here in Rust: a page can be thrown away at any
//! time. Deliberately not here: anything a user can ask for (see `commands`).
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod audience;
mod call;
mod dialogs;
mod graphics;
mod host;
mod messages;
mod places;
mod revive;
mod saving;
mod stage;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use model::language::speaking;
use model::say;
use tauri::Manager;
use worker::Worker;

use crate::arguments::Arguments;
use crate::graphics::{Start, Way};

fn main() -> ExitCode {
    // before anything else: this program is its own worker
    worker::serve_if_asked(std::env::args_os()).unwrap_or_else(|| {
        show();
        ExitCode::SUCCESS
    })
}

fn show() {
    let Arguments { document, graphics, answer } = Arguments::read(std::env::args_os().skip(1));
    if let Some(answer) = answer {
        println!("{answer}");
        return;
    }
    let start = Start::new(graphics);
    #[cfg(target_os = "linux")]
    spare_the_graphics(start.way());
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(tracing::Level::WARN).init();
    let app = tauri::Builder::default()
        // first, so that a second start ends before it does anything
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            let document = Arguments::read(arguments.iter().skip(1)).document;
            window::focus(app, document.map(|path| PathBuf::from(&folder).join(path)));
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(window::remembering())
        .manage(speaking(commands::system_language(), || {
            call::State::new(commands::local_data(), Worker::this_program(), start)
        }))
        .invoke_handler(tauri::generate_handler![call::call, audience::see, audience::press])
        .setup(move |app| {
            app.state::<call::State>().start.note();
            let state = app.state::<call::State>();
            state.session.say(|| places::open_first(app.handle(), state.inner(), document));
            window::open(app.handle())?;
            saving::start(app.handle());
            graphics::watch(app.handle());
            Ok(())
        })
        .build(context());
    match app {
        Ok(app) => app.run(|app, event| {
            audience::hear(app, &event);
            saving::before_the_end(app, event);
        }),
        Err(error) => {
            tracing::error!("the window could not be opened: {error}");
            eprintln!("{}", say!("no-window", reason = error.to_string()));
            std::process::exit(1);
        }
    }
}

/// What the build has put together from `tauri.conf.json`, the pages and the icons.
#[expect(clippy::disallowed_types, reason = "the macro of Tauri writes this code")]
fn context() -> tauri::Context {
    tauri::generate_context!()
}

/// Some graphics drivers show a blank window through DMABUF, a few through anything but the processor; what the
/// user has set is respected unless the window has to be drawn safely.
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "setting a variable is sound only before any thread exists: here")]
fn spare_the_graphics(way: Way) {
    let variables: &[&str] = match way {
        Way::Usual => &["WEBKIT_DISABLE_DMABUF_RENDERER"],
        Way::Safe => &["WEBKIT_DISABLE_DMABUF_RENDERER", "WEBKIT_DISABLE_COMPOSITING_MODE", "LIBGL_ALWAYS_SOFTWARE"],
    };
    for variable in variables {
        if std::env::var_os(variable).is_none() || way == Way::Safe {
            // SAFETY: only arguments and a file have been read so far, no other thread exists yet
            unsafe { std::env::set_var(variable, "1") };
        }
    }
}
