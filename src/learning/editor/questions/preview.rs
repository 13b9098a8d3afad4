//! A question as the learner sees it, from what stands in its form.

use halqa_platform::{
    html::{
        parts,
        quiz::{self, Question as Printed},
    },
    lang::Lang,
};
use maud::{Markup, html};

use super::file::{self, Type};
use crate::{
    Text,
    compiled::{Content, Question},
    editor::{
        edits::{Sheet, as_list, set, set_text},
        fields::Fields,
        forms::Tongues,
    },
    format::{self, Source},
    quiz::questions::{Asked, Reader, Reveal, shown},
};

/// The question as the format reads it, whatever else it still lacks, once something is asked; with the course's
/// glossary for its links.
pub(crate) fn compiled(
    id: &str,
    kind: Type,
    fields: &Fields,
    tongues: &Tongues,
    glossary: Option<Vec<u8>>,
) -> Option<Question> {
    let written = |field: &str| tongues.all.iter().any(|lang| fields.on(&format!("{field}.{lang}")));
    if !written("text") {
        return None;
    }
    // What has no words yet is nothing that a learner could be shown.
    let mut shown = fields.clone();
    if let Some((list, keys)) = kind.list() {
        for part in fields.list(list) {
            let whole = keys.iter().all(|(key, needed)| !needed || written(&format!("{list}.{part}.{key}")));
            if !whole {
                shown.drop(list, part);
            }
        }
    }
    let codes: Vec<&str> = tongues.all.iter().map(|lang| lang.code()).collect();
    let mut course = Sheet::empty();
    let root = course.root_mut();
    set(root, "slug", "preview".into());
    set(root, "base", tongues.base.code().into());
    set(root, "languages", as_list(&codes));
    let mut course = course.bytes();
    course.extend_from_slice(
        b"\n[[module]]\nid = \"m\"\n[[module.activity]]\nid = \"preview\"\nkind = \"quiz\"\nfolder = \"q\"\n",
    );
    let mut quiz = Sheet::empty();
    set_text(quiz.root_mut(), "title", tongues.base, Some("-".into()));
    file::write(&mut quiz, id, kind, &shown, tongues);
    let mut files = vec![("course.toml".to_owned(), course), ("q/quiz.toml".to_owned(), quiz.bytes())];
    files.extend(glossary.map(|bytes| ("glossary.toml".to_owned(), bytes)));
    let (_, course) = format::inspect(&Source::from_files(files));
    match course?.modules.pop()?.activities.pop()?.content {
        Content::Quiz(mut quiz) => quiz.questions.pop(),
        Content::Lesson(_) => None,
    }
}

/// The question in a language, as it is asked and as it is shown once it may be known.
pub(crate) fn page(question: &Question, lang: Lang, chain: &[Lang], number: usize) -> Markup {
    let t = Text::of(lang);
    let reader = Reader::new(lang, chain);
    let print = |reveal, closed, number| -> Markup {
        let asked = Asked { question, answer: None, seed: 7, shuffle: false, reveal };
        let mut of: Printed<'_> = shown(&reader, &asked, Some(number), closed);
        if closed {
            of.id = format!("{}-key", of.id).into();
        }
        quiz::question(&of)
    };
    html! {
        div.preview lang=(lang.code()) dir=(lang.dir()) {
            (print(Reveal::Nothing, false, number))
            (parts::disclosure(t.questions_preview_after(), false, print(Reveal::Key, true, number)))
        }
    }
}
