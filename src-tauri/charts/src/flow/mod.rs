//! placeholder
use crate::{Chart, Options, Subject};
pub(crate) fn draw(subject: &Subject, options: &Options) -> Chart { crate::roadmap::draw(subject, options) }
