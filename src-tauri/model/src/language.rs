//! In which language sentences are said, and the messages they are made of.
//!
//! Every sentence a user can meet is a message of a Fluent file (<https://projectfluent.org>), one folder per language
//! in each crate that speaks, and is said by [`say!`](crate::say). The language is that of whoever asked: it is set for
//! a stretch of work by [`speaking`] at the border where a request comes in, and holds for that thread. What is stored
//! or compared is never a sentence. Deliberately not here: numbers and dates (see [`words`](crate::words) and
//! [`calendar`](crate::calendar)).

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language Cairn speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    /// English, in which every message exists.
    #[default]
    #[serde(rename = "en")]
    English,
    /// French.
    #[serde(rename = "fr")]
    French,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::English, Self::French];

    /// Its code in ISO 639-1: `en`, `fr`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// The language a locale asks for: `fr_CA.UTF-8` and `fr` are French; English where it asks for one that Cairn does
    /// not speak.
    #[must_use]
    pub fn of_locale(locale: &str) -> Self {
        let code = locale.split(['_', '-', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == code).unwrap_or_default()
    }
}

thread_local! {
    static SPOKEN: Cell<Language> = const { Cell::new(Language::English) };
}

/// The language sentences are said in on this thread.
#[must_use]
pub fn spoken() -> Language {
    SPOKEN.get()
}

/// Does something in a language, and goes back to the one before, whatever happens.
pub fn speaking<T>(language: Language, work: impl FnOnce() -> T) -> T {
    struct Before(Language);
    impl Drop for Before {
        fn drop(&mut self) {
            SPOKEN.set(self.0);
        }
    }
    let _before = Before(SPOKEN.replace(language));
    work()
}

/// What is put into a message.
#[derive(Debug, Clone)]
pub enum Given<'a> {
    /// A text: a name, or an amount in words.
    Text(Cow<'a, str>),
    /// A whole number, which a message may choose its words by.
    Count(i64),
}

impl<'a> From<&'a str> for Given<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Given<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Given<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<char> for Given<'_> {
    fn from(letter: char) -> Self {
        Self::Text(letter.to_string().into())
    }
}

macro_rules! given_count {
    ($($number:ty),*) => {$(
        impl From<$number> for Given<'_> {
            /// A number beyond 64 bits is said as the largest there is.
            fn from(number: $number) -> Self {
                Self::Count(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
given_count!(u8, u16, u32, u64, usize, i32, i64);

/// The messages of one crate in every language, read when the first of them is said.
pub struct Messages {
    english: LazyLock<FluentBundle<FluentResource>>,
    french: LazyLock<FluentBundle<FluentResource>>,
}

impl Messages {
    /// The messages of a crate, by what reads the files of each language.
    #[must_use]
    pub const fn new(
        english: fn() -> FluentBundle<FluentResource>,
        french: fn() -> FluentBundle<FluentResource>,
    ) -> Self {
        Self { english: LazyLock::new(english), french: LazyLock::new(french) }
    }

    /// A message in the language that is spoken; `id.attribute` is an attribute of one. French that is missing is said
    /// in English.
    ///
    /// # Panics
    ///
    /// If there is no such message: `tests/suite/tidy/messages.rs` compares what is said with the files.
    #[must_use]
    pub fn say(&self, id: &str, given: &[(&'static str, Given<'_>)]) -> String {
        let found = match spoken() {
            Language::English => None,
            Language::French => said(&self.french, id, given),
        };
        found.or_else(|| said(&self.english, id, given)).unwrap_or_else(|| panic!("there is a message {id}"))
    }
}

fn said(bundle: &FluentBundle<FluentResource>, id: &str, given: &[(&'static str, Given<'_>)]) -> Option<String> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(message, name)| (message, Some(name)));
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut arguments = FluentArgs::with_capacity(given.len());
    for (name, value) in given {
        arguments.set(
            *name,
            match value {
                Given::Text(text) => FluentValue::from(text.as_ref()),
                Given::Count(number) => FluentValue::from(*number),
            },
        );
    }
    let mut wrong = vec![];
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut wrong).into_owned();
    debug_assert!(wrong.is_empty(), "message {id}: {wrong:?}");
    Some(text)
}

/// Reads the files of one language.
///
/// # Panics
///
/// If a file is not Fluent or holds a message twice; the files are part of the program.
#[must_use]
pub fn bundle(language: Language, files: &[&str]) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.code().parse().expect("the code of a language is one");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // names are isolated where they are put into words, for charts and terminals alike
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        // messages are given whole numbers alone
        FluentValue::Number(number) => Some(crate::words::signed(number.value as i64)),
        _ => None,
    }));
    if language == Language::French {
        for (name, before) in CONTRACTIONS {
            bundle
                .add_function(name, move |given, _| before_period(given.first(), before))
                .expect("each function is named once");
        }
    }
    for file in files {
        let resource = FluentResource::try_new(unbroken(language, file)).expect("the files of messages are Fluent");
        bundle.add_resource(resource).expect("each message is there once");
    }
    bundle
}

/// What stands before a period in French, where that is a month or a year, where it is a quarter or a half-year, which
/// have an article, and where it is several of those: « en mars 2027 », « au T3 2027 », « aux T2–T3 2027 ». By the name of
/// the function that messages call.
const CONTRACTIONS: [(&str, [&str; 3]); 4] = [
    ("IN", ["en ", "au ", "aux "]),
    ("AT", ["à ", "au ", "aux "]),
    ("OF", ["de ", "du ", "des "]),
    ("THE", ["", "le ", "les "]),
];

fn before_period(given: Option<&FluentValue>, [usual, one, many]: [&str; 3]) -> FluentValue<'static> {
    let text: Cow<str> = match given {
        Some(FluentValue::String(text)) => Cow::Borrowed(text),
        Some(FluentValue::Number(number)) => crate::words::signed(number.value as i64).into(),
        _ => return FluentValue::Error,
    };
    let mut letters = text.chars();
    let has_article = letters.next().is_some_and(|letter| matches!(letter, 'T' | 'S'))
        && letters.next().is_some_and(|letter| letter.is_ascii_digit())
        && letters.next().is_none_or(|letter| !letter.is_alphanumeric());
    let before = match (has_article, text.contains('–')) {
        (false, _) => usual,
        (true, false) => one,
        (true, true) => many,
    };
    format!("{before}{text}").into()
}

/// The text with spaces that do not break where a line must not begin: before a unit and, in French, before high
/// punctuation and inside quotation marks.
fn unbroken(language: Language, text: &str) -> String {
    let units = [" %", "} pts", "} FTE", "} ETP"];
    let text = units.iter().fold(text.to_owned(), |text, unit| text.replace(unit, &unit.replace(' ', "\u{a0}")));
    match language {
        Language::English => text,
        Language::French => {
            let before = [" :", " ;", " ?", " !", " »", " €"];
            let text = before.iter().fold(text, |text, mark| text.replace(mark, &mark.replace(' ', "\u{a0}")));
            text.replace("« ", "«\u{a0}")
        }
    }
}

/// Names the messages of a crate: `messages!("answers", "plan")` are the files `messages/en/answers.ftl` and so on, and
/// `messages!(in "/folder": …)` those in a folder of the crate. It stands in the file `messages.rs` of the crate, where
/// [`say!`](crate::say) looks for it.
#[macro_export]
macro_rules! messages {
    ($($file:literal),+ $(,)?) => {
        $crate::messages!(in "": $($file),+);
    };
    (in $folder:literal: $($file:literal),+ $(,)?) => {
        /// What this crate says.
        pub(crate) static MESSAGES: $crate::language::Messages = $crate::language::Messages::new(
            || {
                $crate::language::bundle(
                    $crate::language::Language::English,
                    &[$(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), $folder, "/messages/en/", $file, ".ftl"))),+],
                )
            },
            || {
                $crate::language::bundle(
                    $crate::language::Language::French,
                    &[$(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), $folder, "/messages/fr/", $file, ".ftl"))),+],
                )
            },
        );
    };
}

/// A text without anything put into it that is said so often that it is kept, in each language.
#[derive(Debug, Default)]
pub struct Kept {
    english: OnceLock<String>,
    french: OnceLock<String>,
}

impl Kept {
    /// One that was not said yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { english: OnceLock::new(), french: OnceLock::new() }
    }

    /// The text in the language that is spoken.
    pub fn get(&'static self, say: impl FnOnce() -> String) -> &'static str {
        let text = match spoken() {
            Language::English => &self.english,
            Language::French => &self.french,
        };
        text.get_or_init(say)
    }
}

/// A message with nothing put into it, kept for good: `lasting!(say!("axis-skills"))` is a `&'static str`.
#[macro_export]
macro_rules! lasting {
    ($said:expr) => {{
        static KEPT: $crate::language::Kept = $crate::language::Kept::new();
        KEPT.get(|| $said)
    }};
}

/// Says a message of this crate in the language that is spoken: `say!("plan-moved", name = &name, count = 3)`.
#[macro_export]
#[expect(clippy::crate_in_macro_def, reason = "each crate says its own messages")]
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        crate::messages::MESSAGES.say($id, &[$((stringify!($name), $crate::language::Given::from($value))),*])
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tried() -> Messages {
        Messages::new(
            || {
                bundle(
                    Language::English,
                    &[
                        "moved = { $count ->\n    [one] {$count} bar\n   *[other] {$count} bars\n } of {$name}\n    .hint = Look.\nonly = 5 %\n",
                    ],
                )
            },
            || {
                bundle(
                    Language::French,
                    &[
                        "moved = { $count ->\n    [one] {$count} barre\n   *[other] {$count} barres\n } de {$name} ?\n    .hint = Voyez.\n",
                    ],
                )
            },
        )
    }

    #[test]
    fn a_quarter_has_an_article_in_french_and_a_month_has_none() {
        let said = |name: &str, period: &str| {
            let (_, before) = CONTRACTIONS.iter().find(|(known, _)| *known == name).expect("it is known");
            match before_period(Some(&period.into()), *before) {
                FluentValue::String(text) => text.into_owned(),
                _ => String::new(),
            }
        };
        assert_eq!(said("IN", "T3 2027"), "au T3 2027");
        assert_eq!(said("IN", "T2–T3 2027"), "aux T2–T3 2027");
        assert_eq!(said("OF", "S1 2027"), "du S1 2027");
        assert_eq!(said("IN", "mars 2027"), "en mars 2027");
        assert_eq!(said("AT", "2028"), "à 2028");
        assert_eq!(said("THE", "T1 2028"), "le T1 2028");
        assert_eq!(said("OF", "T3xyz"), "de T3xyz");
    }

    #[test]
    fn a_message_is_said_in_the_language_that_is_spoken() {
        let messages = tried();
        let say = |count: usize| messages.say("moved", &[("count", count.into()), ("name", "x".into())]);
        assert_eq!((say(1), say(0)), ("1 bar of x".into(), "0 bars of x".into()));
        speaking(Language::French, || {
            assert_eq!((say(0), say(2)), ("0 barre de x\u{a0}?".into(), "2 barres de x\u{a0}?".into()));
            assert_eq!(messages.say("moved.hint", &[]), "Voyez.");
            assert_eq!(messages.say("only", &[]), "5\u{a0}%", "what is not translated is said in English");
        });
        assert_eq!(spoken(), Language::English);
    }

    #[test]
    fn large_counts_are_grouped_as_the_language_does() {
        let messages = tried();
        let say = || messages.say("moved", &[("count", 12_400.into()), ("name", "x".into())]);
        assert_eq!(say(), "12,400 bars of x");
        assert_eq!(speaking(Language::French, say), "12\u{202f}400 barres de x\u{a0}?");
    }

    #[test]
    fn a_locale_asks_for_a_language() {
        for (locale, language) in
            [("fr_CA.UTF-8", Language::French), ("FR", Language::French), ("fr-BE", Language::French)]
        {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
        for locale in ["", "C", "en_GB", "de_DE.UTF-8", "frr"] {
            assert_eq!(Language::of_locale(locale), Language::English, "{locale}");
        }
    }

    #[test]
    fn the_language_before_comes_back_after_a_panic() {
        let broken = std::panic::catch_unwind(|| speaking(Language::French, || panic!("on purpose")));
        assert!(broken.is_err() && spoken() == Language::English);
    }
}
