//! The messages of this package: `messages/en` and `messages/fr` beside this file.

model::messages!(in "/src-tauri/desktop": "window");
