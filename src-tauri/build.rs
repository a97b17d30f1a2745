//! Prepares the window: icons, configuration, and the list of commands that need a permission.

fn main() {
    // without this list every window could call every command
    let manifest = tauri_build::AppManifest::new().commands(&["call", "see", "press"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("tauri.conf.json, capabilities and icons are complete");
}
