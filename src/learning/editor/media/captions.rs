//! Captions of a film or of sound, made and changed cue by cue.

pub mod acts;
pub mod pages;
pub mod routes;
pub mod track;
