//! Which folder is Cairn's own on this computer: the same for the window and the command line.

use std::path::PathBuf;

use model::language::Language;
use storage::LocalData;

/// The name of Cairn's folder among those of other programs, as in `tauri.conf.json`.
const NAME: &str = "app.cairn.planner";

/// Names another folder, for a second set of working copies and versions beside the usual one.
const VARIABLE: &str = "CAIRN_DATA";

/// The language the system is set to; English where it is set to none that Cairn speaks.
#[must_use]
pub fn system_language() -> Language {
    sys_locale::get_locale().map_or(Language::English, |locale| Language::of_locale(&locale))
}

/// Cairn's own folder: where working copies and versions are kept.
///
/// It is the folder for local data of this user and system, or that in the variable `CAIRN_DATA`. Where
/// the system names none, a folder among temporary files serves, so that work can go on.
#[must_use]
pub fn local_data() -> LocalData {
    let chosen = std::env::var_os(VARIABLE).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let usual = || dirs::data_local_dir().unwrap_or_else(std::env::temp_dir).join(NAME);
    let folder = chosen.unwrap_or_else(usual);
    // a working copy has to be found again from wherever the next run starts
    LocalData::new(std::path::absolute(&folder).unwrap_or(folder))
}
