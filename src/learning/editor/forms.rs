//! A form over a part of one file: what was typed is put together with what somebody else has saved meanwhile, checked,
//! and written into the file as it is now.

use std::collections::BTreeMap;

use halqa_identity::accounts;
use halqa_platform::{
    error::{Error, Result},
    html::{
        form::{self, Field},
        parts::{self, Kind},
    },
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    Desk,
    edits::Sheet,
    fields::{Fields, merge},
};
use crate::{
    Learning, Text,
    drafts::{
        changes::{Change, Content, Saved},
        store,
    },
    format::mark_of,
};

/// A part of a file that has a form.
pub(crate) trait Part: Sync {
    /// The file.
    fn path(&self) -> String;
    /// The part as fields; `None` where it is not there.
    fn read(&self, sheet: &Sheet) -> Option<Fields>;
    /// What is wrong with these fields: names and messages.
    fn wrong(&self, fields: &Fields) -> Vec<(String, String)>;
    /// Writes the fields.
    fn write(&self, sheet: &mut Sheet, fields: &Fields);
    /// Other files that change with it.
    fn besides(&self) -> Vec<Change> {
        Vec::new()
    }
    /// Whether the file may begin to be with this.
    fn may_begin(&self) -> bool {
        false
    }
}

/// What became of a form.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// The draft has this revision; or nothing was changed.
    Done(Option<i64>),
    /// It comes back.
    Back(Box<Shown>),
    /// What it is about was taken away meanwhile.
    Gone,
}

/// A form as it is shown.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shown {
    /// What stands in it.
    pub(crate) fields: Fields,
    /// What is wrong, by field.
    pub(crate) wrong: Vec<(String, String)>,
    /// What somebody else has saved in fields that I changed too.
    pub(crate) theirs: BTreeMap<String, String>,
    /// Who.
    pub(crate) who: String,
    /// What the format says beside the rules of the form, in English.
    pub(crate) more: Vec<String>,
    /// The revision of the file that it is about.
    pub(crate) seen: i64,
    /// What translations were made from is no more what the base says: these fields.
    pub(crate) stale: Vec<String>,
}

impl Shown {
    /// What is wrong with a field, in words of the page.
    pub(crate) fn error(&self, t: Text, name: &str) -> Option<String> {
        let theirs = self.theirs.get(name).map(|text| {
            let text = text.replace('\n', ", ");
            if text.is_empty() {
                t.forms_theirs_empty(self.who.clone())
            } else {
                t.forms_theirs(text, self.who.clone())
            }
        });
        theirs.or_else(|| {
            self.wrong.iter().find(|(known, _)| known == name).map(|(_, message)| message.clone())
        })
    }

    /// What stands at the top of a form that came back.
    pub(crate) fn top(&self, t: Text) -> Markup {
        let at = |name: &str| form::field_id(name);
        let errors: Vec<(String, String)> =
            self.wrong.iter().map(|(name, message)| (at(name), message.clone())).collect();
        html! {
            @if !self.theirs.is_empty() {
                (parts::alert(Kind::Warning, &t.forms_conflict(self.who.clone()), html! {
                    p { (t.forms_conflict_text()) }
                    ul { @for name in self.theirs.keys() { li { a href={ "#" (at(name)) } { (self.error(t, name).unwrap_or_default()) } } } }
                }))
            }
            (form::error_summary(t.staff_wrong(), &errors))
            @if !self.more.is_empty() {
                (parts::alert(Kind::Error, t.forms_format(), html! {
                    ul { @for message in &self.more { li lang="en" dir="ltr" { (message) } } }
                }))
            }
        }
    }
}

/// The revision that a form was opened on.
///
/// # Errors
/// [`Error::Bad`]: it did not come from a page of the editor.
pub(crate) fn seen(fields: &Fields) -> Result<i64> {
    fields.get("seen").parse().map_err(|_| Error::bad(|lang| Text::of(lang).forms_incomplete().to_owned()))
}

/// The form as the file has it now; `None` where the part is not there.
///
/// # Errors
/// The storage failed, or the file cannot be read.
pub(crate) async fn open(learning: &Learning, desk: &Desk, part: &dyn Part) -> Result<Option<Shown>> {
    let path = part.path();
    let Some((entry, bytes)) = store::read(&learning.platform, desk.draft.id, &path).await? else {
        return Ok(None);
    };
    let sheet = Sheet::parse(&bytes).ok_or_else(|| unreadable(&path))?;
    Ok(part.read(&sheet).map(|fields| Shown { fields, seen: entry.revision, ..Shown::default() }))
}

/// Saves what was typed, or says what is to be looked at; nothing that anybody typed is lost.
///
/// # Errors
/// The database or the storage failed, or the file cannot be read.
pub(crate) async fn save(
    learning: &Learning,
    desk: &Desk,
    part: &dyn Part,
    mine: Fields,
    what: &'static str,
) -> Result<Outcome> {
    let seen = seen(&mine)?;
    // A third person may save between the reading and the writing, but not for ever.
    for _ in 0..5 {
        let Some(sheet) = current(learning, desk, part).await? else { return Ok(Outcome::Gone) };
        let (revision, sheet) = sheet;
        let Some(shown) = together(learning, desk, part, &mine, seen, revision, &sheet).await? else {
            return Ok(Outcome::Gone);
        };
        if !shown.wrong.is_empty() || !shown.theirs.is_empty() {
            return Ok(Outcome::Back(Box::new(shown)));
        }
        let mut new = sheet;
        part.write(&mut new, &shown.fields);
        let mut changes = vec![Change {
            path: part.path(),
            content: Content::Bytes(new.bytes()),
            expected: Some(revision),
        }];
        changes.extend(part.besides());
        match desk.save(learning, changes, what).await? {
            Saved::Saved(revision) => return Ok(Outcome::Done(Some(revision))),
            Saved::Unchanged(_) => return Ok(Outcome::Done(None)),
            Saved::Conflict(_) => {}
        }
    }
    Err(super::desk::changed_meanwhile())
}

async fn current(learning: &Learning, desk: &Desk, part: &dyn Part) -> Result<Option<(i64, Sheet)>> {
    let path = part.path();
    match store::read(&learning.platform, desk.draft.id, &path).await? {
        Some((entry, bytes)) => {
            Ok(Some((entry.revision, Sheet::parse(&bytes).ok_or_else(|| unreadable(&path))?)))
        }
        None if part.may_begin() => Ok(Some((0, Sheet::empty()))),
        None => Ok(None),
    }
}

/// What I typed, with what was saved since I opened the form; checked.
async fn together(
    learning: &Learning,
    desk: &Desk,
    part: &dyn Part,
    mine: &Fields,
    seen: i64,
    revision: i64,
    sheet: &Sheet,
) -> Result<Option<Shown>> {
    let mut shown = Shown { fields: mine.clone(), seen: revision, ..Shown::default() };
    if seen != revision {
        let Some(theirs) = part.read(sheet) else { return Ok(None) };
        let old = store::read_at(&learning.platform, desk.draft.id, &part.path(), seen).await?;
        let base = old.as_deref().and_then(Sheet::parse).and_then(|old| part.read(&old));
        let merged = merge(&base.unwrap_or_default(), mine, &theirs);
        (shown.fields, shown.theirs) = (merged.fields, merged.theirs);
        if !shown.theirs.is_empty() {
            shown.who = who(learning, desk, &part.path()).await?;
        }
    }
    shown.wrong = part.wrong(&shown.fields);
    Ok(Some(shown))
}

/// Who changed a file last.
async fn who(learning: &Learning, desk: &Desk, path: &str) -> Result<String> {
    let entry = store::read(&learning.platform, desk.draft.id, path).await?;
    let Some(account) = entry.and_then(|(entry, _)| entry.changed_by) else { return Ok(String::new()) };
    let names = accounts::names(&learning.platform.db, &[account]).await?;
    Ok(names.get(&account).cloned().unwrap_or_default())
}

/// A file of the draft is not such that a form can change it.
pub(crate) fn unreadable(path: &str) -> Error {
    let path = path.to_owned();
    Error::conflict(move |lang| Text::of(lang).forms_unreadable_file(path.clone()))
}

/// The languages of a course, the base first, and which of them a form shows.
#[derive(Clone, Debug)]
pub(crate) struct Tongues {
    /// What the course is written in first.
    pub(crate) base: Lang,
    /// All, the base first.
    pub(crate) all: Vec<Lang>,
    /// Shown; the others are sent along.
    pub(crate) shown: Vec<Lang>,
}

impl Tongues {
    /// Of a draft, for a reader of pages in `lang` who asked for some.
    pub(crate) fn of(desk: &Desk, lang: Lang, asked: &Fields) -> Self {
        let base = desk.plan.base;
        let mut all = vec![base];
        all.extend(desk.plan.languages.iter().filter(|lang| **lang != base));
        let chosen = |of: &Lang| {
            if asked.on("with-chosen") { asked.has("with", of.code()) } else { all.len() <= 3 || *of == lang }
        };
        let shown = all.iter().copied().filter(|of| *of == base || chosen(of)).collect();
        Self { base, all, shown }
    }
}

/// How a text is typed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Typed<'a> {
    /// The name of the fields, before `.{lang}`.
    pub(crate) name: &'a str,
    /// What they are.
    pub(crate) label: &'a str,
    /// A sentence under the first.
    pub(crate) hint: Option<&'a str>,
    /// Lines; 1 is a field of one line.
    pub(crate) rows: u8,
    /// It may be left empty.
    pub(crate) optional: bool,
}

/// A text in the base language with its translations beside it.
pub(crate) fn texts(t: Text, tongues: &Tongues, shown: &Shown, typed: Typed<'_>) -> Markup {
    html! {
        div.tongues {
            @for lang in &tongues.all {
                @let name = format!("{}.{lang}", typed.name);
                @if tongues.shown.contains(lang) {
                    div { (one(t, tongues, shown, typed, *lang, &name)) (fresh(t, shown, &name)) }
                } @else { (form::hidden(&name, shown.fields.get(&name))) }
            }
        }
    }
}

fn one(t: Text, tongues: &Tongues, shown: &Shown, typed: Typed<'_>, lang: Lang, name: &str) -> Markup {
    let label = if tongues.all.len() == 1 {
        typed.label.to_owned()
    } else {
        t.forms_in_language(typed.label.to_owned(), lang.own_name().to_owned())
    };
    let field = if typed.rows <= 1 { Field::text(name, label) } else { Field::area(name, label, typed.rows) };
    let mut field =
        field.value(shown.fields.get(name)).error(shown.error(t, name)).lang(lang.code()).dir(lang.dir());
    if let Some(hint) = typed.hint.filter(|_| lang == tongues.base) {
        field = field.hint(hint);
    }
    if typed.optional {
        field = field.optional(t.forms_optional());
    }
    html! { (field) }
}

fn fresh(t: Text, shown: &Shown, name: &str) -> Markup {
    html! {
        @if shown.stale.iter().any(|stale| stale == name) {
            (parts::notice(Kind::Warning, None, html! { p { (t.forms_stale()) } }))
            (form::checkbox(&format!("fresh.{name}"), html! { (t.forms_fresh()) }, shown.fields.on(&format!("fresh.{name}")), None))
        }
    }
}

/// Which languages are shown.
pub(crate) fn languages(t: Text, tongues: &Tongues) -> Markup {
    html! {
        @if tongues.all.len() > 3 {
            fieldset.with-languages {
                legend { (t.forms_languages()) }
                (form::hidden("with-chosen", "yes"))
                @for lang in tongues.all.iter().filter(|lang| **lang != tongues.base) {
                    label.choice {
                        input type="checkbox" name="with" value=(lang.code()) checked[tongues.shown.contains(lang)];
                        span lang=(lang.code()) { (lang.own_name()) }
                    }
                }
                (form::secondary(t.forms_languages_show(), "act", "show"))
            }
        }
    }
}

/// The button that Enter presses: the first of a form, whatever buttons its rows have.
pub(crate) fn by_enter() -> Markup {
    html! { button.unseen type="submit" name="act" value="save" tabindex="-1" aria-hidden="true" {} }
}

/// The main button.
pub(crate) fn save_button(t: Text) -> Markup {
    html! { button.btn.primary type="submit" name="act" value="keep" { (t.forms_save()) } }
}

/// Texts whose translation was made from another base: names of fields. `texts` are the names of texts in the file
/// with the names of their fields.
pub(crate) fn stale(
    sheet: &Sheet,
    tongues: &Tongues,
    fields: &Fields,
    texts: &[(String, String)],
) -> Vec<String> {
    let mut found = Vec::new();
    for (name, field) in texts {
        let base = fields.get(&format!("{field}.{}", tongues.base));
        for lang in tongues.all.iter().filter(|lang| **lang != tongues.base) {
            let own = format!("{field}.{lang}");
            let old = sheet.mark(*lang, name).is_some_and(|mark| mark != mark_of(base));
            if old && fields.on(&own) && !base.is_empty() {
                found.push(own);
            }
        }
    }
    found
}
