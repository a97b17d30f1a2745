//! Messages on a pipe: four bytes of length, most significant first, then that much JSON.
//!
//! Deliberately not here: what the messages say. A frame that is cut short, too long or not understood is an
//! error, and its words are not passed on: they may hold names or amounts.

use std::io::{Error, ErrorKind, Read, Result, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The longest message, in bytes.
pub(crate) const LONGEST: u32 = 256 << 20;

/// Writes one message.
///
/// # Errors
/// If it is too long, cannot be said in JSON (a path that is no text), or nobody reads.
pub(crate) fn write<T: Serialize>(out: &mut impl Write, message: &T) -> Result<()> {
    let body = serde_json::to_vec(message)?;
    let length = u32::try_from(body.len()).ok().filter(|length| *length <= LONGEST);
    let length = length.ok_or_else(|| Error::new(ErrorKind::InvalidInput, "the message is too long"))?;
    out.write_all(&length.to_be_bytes())?;
    out.write_all(&body)?;
    out.flush()
}

/// Reads one message; nothing if the pipe has ended before it.
///
/// # Errors
/// If the message is cut short, too long, or not of this kind.
pub(crate) fn read<T: DeserializeOwned>(input: &mut impl Read) -> Result<Option<T>> {
    let mut length = [0; 4];
    let first = loop {
        match input.read(&mut length[..1]) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            read => break read?,
        }
    };
    if first == 0 {
        return Ok(None);
    }
    input.read_exact(&mut length[1..])?;
    let length = u32::from_be_bytes(length);
    if length > LONGEST {
        return Err(Error::new(ErrorKind::InvalidData, "the message is too long"));
    }
    // memory is taken as bytes come, not as the length promises
    let mut body = vec![];
    input.take(u64::from(length)).read_to_end(&mut body)?;
    if body.len() < length as usize {
        return Err(Error::new(ErrorKind::UnexpectedEof, "the message is cut short"));
    }
    let understood = serde_json::from_slice(&body);
    understood.map(Some).map_err(|_| Error::new(ErrorKind::InvalidData, "the message is not understood"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(length: u32, body: &[u8]) -> Vec<u8> {
        [&length.to_be_bytes()[..], body].concat()
    }

    #[test]
    fn messages_come_out_as_they_went_in_one_after_the_other() {
        let mut pipe = vec![];
        write(&mut pipe, &"first").expect("a text is JSON");
        write(&mut pipe, &"second ✓").expect("a text is JSON");
        let mut pipe = &pipe[..];
        let mut next = || read::<String>(&mut pipe).expect("our own frames");
        assert_eq!((next().as_deref(), next().as_deref(), next()), (Some("first"), Some("second ✓"), None));
    }

    #[test]
    fn a_frame_that_is_cut_short_too_long_or_rubbish_is_an_error() {
        for bytes in [
            vec![0, 0],
            frame(9, b"\"short\""),
            frame(LONGEST + 1, b"\"long\""),
            frame(u32::MAX, b""),
            frame(3, b"{{{"),
            frame(2, b"17"),
            frame(0, b""),
        ] {
            assert!(read::<String>(&mut &bytes[..]).is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn an_error_does_not_repeat_what_the_message_says() {
        let error = read::<String>(&mut &frame(18, b"{\"Acme budget\": 7}")[..]).expect_err("not a text");
        assert!(!error.to_string().contains("Acme"), "{error}");
    }
}
