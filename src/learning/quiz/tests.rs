//! Tests of the whole: questions over HTTP, and what two requests at once do.

pub(super) mod samples;
