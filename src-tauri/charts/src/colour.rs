//! A colour, as it is written in the design tokens and in SVG.
//!
//! Which colours there are is said in `theme`; colours are opaque, and what shines through says so where
//! it is drawn.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An opaque colour, written `#RRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    /// Red, green, blue.
    pub rgb: (u8, u8, u8),
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (red, green, blue) = self.rgb;
        write!(f, "#{red:02X}{green:02X}{blue:02X}")
    }
}

impl TryFrom<String> for Colour {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii());
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let [_, red, green, blue] =
            number.ok_or_else(|| format!("\"{text}\" is not a colour like #14181F"))?.to_be_bytes();
        Ok(Self { rgb: (red, green, blue) })
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_written_as_it_was_read() {
        let colour = Colour::try_from("#B3261E".to_owned()).expect("a colour");
        assert_eq!(colour.to_string(), "#B3261E");
        assert!(Colour::try_from("B3261E".to_owned()).is_err());
        assert!(Colour::try_from("#B3261".to_owned()).is_err());
    }
}
