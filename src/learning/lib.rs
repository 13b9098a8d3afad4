//! Layer 2: courses. Catalogue, course files, lesson, quiz, completion.

pub mod carpentries;
pub mod compiled;
pub mod format;
