//! Rows of the course page that many learners see alike: made once for a version and a language, then shared.
//!
//! Most rows of most learners are of four kinds: not begun, done, passed without a grade to show, locked by everything
//! that locks it. Whatever has a word of one learner in it (a grade, a reason, what is still to do) is made anew.

use std::sync::OnceLock;

use halqa_platform::lang::Lang;

use super::context::Inside;
use crate::{
    compiled::Activity,
    completion::rules::{Lock, State},
};

/// The kinds of row that are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alike {
    /// Open and never opened.
    Untouched,
    /// Completed without a grade.
    Done,
    /// Passed without a grade.
    Passed,
    /// Everything that it requires is missing, and nothing else locks it.
    Locked,
}

/// The rows of one version, as they are made.
#[derive(Debug, Default)]
pub struct Ready([OnceLock<Vec<Row>>; 6]);

type Row = [OnceLock<String>; 8];

impl Ready {
    /// The row of the activity at this place of `of`; `next` = the one to go on with.
    pub fn row(
        &self,
        lang: Lang,
        (at, of): (usize, usize),
        (alike, next): (Alike, bool),
        make: impl FnOnce() -> String,
    ) -> Option<&str> {
        let rows = self.0.get(lang.index())?.get_or_init(|| (0..of).map(|_| Row::default()).collect());
        let row = rows.get(at)?.get(alike as usize * 2 + usize::from(next))?;
        Some(row.get_or_init(make))
    }
}

/// Which of the kinds an activity is for this person; `None` where their row has something of their own.
pub fn alike(inside: &Inside, activity: &Activity, state: State) -> Option<Alike> {
    inside.enrolment.as_ref().filter(|_| inside.current)?;
    let own = inside.progress.get(&activity.id);
    let set_by_staff = inside
        .enrolment
        .iter()
        .flat_map(|enrolment| &enrolment.progress)
        .any(|row| row.activity_id == activity.id && row.override_reason.is_some());
    // The dates of a run are said until it is completed, and are those of some learners only.
    let dated = own.is_some_and(|own| own.window.is_some() && own.completed_at.is_none());
    if set_by_staff || dated || own.is_some_and(|own| own.facts.best_percent.is_some()) {
        return None;
    }
    match state {
        State::Todo if own.is_none() => Some(Alike::Untouched),
        State::Done => Some(Alike::Done),
        State::Passed => Some(Alike::Passed),
        State::Locked => match inside.locks(activity).as_slice() {
            [Lock::Requires(ids)] if *ids == activity.requires => Some(Alike::Locked),
            _ => None,
        },
        State::Todo | State::Failed => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_made_once_for_its_kind_place_and_language() {
        let ready = Ready::default();
        let row = |lang, at, alike, next, text: &str| {
            ready.row(lang, (at, 2), (alike, next), || text.to_owned()).map(str::to_owned)
        };
        assert_eq!(row(Lang::Ar, 0, Alike::Done, false, "a").as_deref(), Some("a"));
        assert_eq!(row(Lang::Ar, 0, Alike::Done, false, "b").as_deref(), Some("a"));
        assert_eq!(row(Lang::Ar, 0, Alike::Done, true, "c").as_deref(), Some("c"));
        assert_eq!(row(Lang::Ar, 0, Alike::Locked, true, "d").as_deref(), Some("d"));
        assert_eq!(row(Lang::Ar, 1, Alike::Done, false, "e").as_deref(), Some("e"));
        assert_eq!(row(Lang::En, 0, Alike::Done, false, "f").as_deref(), Some("f"));
        assert_eq!(row(Lang::En, 2, Alike::Done, false, "g"), None);
    }
}
