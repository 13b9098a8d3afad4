//! What states, faults and warnings say to people.

use halqa_platform::{cldr, geo, html::parts, lang::Lang};

use super::{
    exchange::{Fate, Why},
    glossary::Warning,
};
use crate::{
    Text,
    editor::said,
    format::segments::{Refusal, State},
};

/// The name of a language.
pub fn language(reader: Lang, of: Lang) -> String {
    geo::language(of.code()).map_or(of.own_name(), |language| language.name(reader)).to_owned()
}

/// How a text stands.
pub fn state(t: Text, state: State) -> (parts::State, &'static str) {
    match state {
        State::Translated => (parts::State::Done, t.translate_done()),
        State::Stale => (parts::State::Failed, t.translate_stale()),
        State::Missing => (parts::State::Todo, t.translate_missing()),
        State::Unmarked => (parts::State::Todo, t.translate_unmarked()),
        State::Gone => (parts::State::Failed, t.translate_gone()),
    }
}

/// What the terms say.
pub fn warning(t: Text, warning: &Warning) -> String {
    match warning {
        Warning::Unused(source, target) => t.translate_warn_unused(source.clone(), target.clone()),
        Warning::Forbidden(word, target) if target.is_empty() => t.translate_warn_forbidden(word.clone()),
        Warning::Forbidden(word, target) => t.translate_warn_instead(target.clone(), word.clone()),
    }
}

/// Which marks are missing and too many.
pub fn codes(t: Text, lang: Lang, lost: &[String], more: &[String]) -> String {
    let list = |codes: &[String]| {
        let codes: Vec<String> = codes.iter().map(|code| format!("\u{2068}{code}\u{2069}")).collect();
        cldr::list_and(lang, &codes)
    };
    match (lost.is_empty(), more.is_empty()) {
        (true, true) => t.translate_codes().to_owned(),
        (false, true) => t.translate_codes_lost(list(lost)),
        (true, false) => t.translate_codes_more(list(more)),
        (false, false) => {
            format!("{} {}", t.translate_codes_lost(list(lost)), t.translate_codes_more(list(more)))
        }
    }
}

/// Why a text was not changed.
pub fn refusal(t: Text, lang: Lang, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Unknown => t.translate_fate_unknown().to_owned(),
        Refusal::Empty => t.translate_refusal_empty().to_owned(),
        Refusal::Shape => t.translate_refusal_shape().to_owned(),
        Refusal::Apart(..) => t.translate_refusal_apart().to_owned(),
        Refusal::Language => t.translate_refusal_language().to_owned(),
        Refusal::File(why) => t.translate_refusal_file(why.clone()),
        Refusal::Fault(finding) => t.translate_refusal_file(said::sentence(lang, finding)),
    }
}

/// What became of a text that came back.
pub fn fate(t: Text, lang: Lang, fate: &Fate) -> String {
    match fate {
        Fate::Taken => t.translate_fate_taken().to_owned(),
        Fate::Stale => t.translate_fate_stale().to_owned(),
        Fate::Accepted => t.translate_fate_accepted().to_owned(),
        Fate::Same => t.translate_fate_same().to_owned(),
        Fate::Empty => t.translate_fate_empty().to_owned(),
        Fate::Unfinished => t.translate_fate_unfinished().to_owned(),
        Fate::Changed => t.translate_fate_changed().to_owned(),
        Fate::Unknown => t.translate_fate_unknown().to_owned(),
        Fate::Twice => t.translate_fate_twice().to_owned(),
        Fate::Codes(lost, more) => codes(t, lang, lost, more),
        Fate::Refused(why) => refusal(t, lang, why),
    }
}

/// Why a file as a whole was refused.
pub fn why(t: Text, why: &Why) -> String {
    match why {
        Why::Kind => t.translate_why_kind().to_owned(),
        Why::Encoding => t.translate_why_encoding().to_owned(),
        Why::Doctype => t.translate_why_doctype().to_owned(),
        Why::Syntax(what) => t.translate_why_syntax(what.clone()),
        Why::Version(version) => t.translate_why_version(version.clone()),
        Why::Language(found, wanted) => t.translate_why_language(found.clone(), wanted.clone()),
        Why::TooMuch => t.translate_why_too_much().to_owned(),
        Why::Nothing => t.translate_why_nothing().to_owned(),
    }
}
