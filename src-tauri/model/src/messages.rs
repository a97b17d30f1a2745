//! The messages of this crate: `messages/en` and `messages/fr`.

crate::messages!("words", "measured");
