//! Layer 2: courses. Catalogue, course files, lesson, quiz, completion.

pub mod catalogue;
pub mod compiled;
pub mod completion;
pub mod enrolment;
pub mod events;
pub mod format;
pub mod learn;
pub mod library;
pub mod publishing;
pub mod quiz;
pub mod urls;
mod words;

include!(concat!(env!("OUT_DIR"), "/text.rs"));

use halqa_platform::Platform;

/// What the domain's handlers share. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Learning {
    /// What it stands on.
    pub platform: Platform,
    /// Published courses in memory.
    pub library: library::Library,
}
