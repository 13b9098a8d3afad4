//! Layer 2: courses. Catalogue, course files, lesson, quiz, completion.

pub mod compiled;
pub mod completion;
pub mod format;
