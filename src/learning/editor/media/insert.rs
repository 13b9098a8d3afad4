//! What is written into a lesson to show a file, with the words that somebody gave for it.

use std::collections::BTreeMap;

use halqa_platform::lang::Lang;

use super::{
    kinds::{self, Kind},
    moving,
    usage::Usage,
};
use crate::{drafts::changes::Change, editor::plan::Entry, format};

/// The words for a file in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// What a picture shows, for who does not see it; what a file to download is called; the transcript of a film.
    pub main: String,
    /// Under a figure; the title of a film.
    pub caption: String,
}

/// The Markdown that shows a file, `None` where its words are missing. `captions`: there are some.
pub fn markdown(path: &str, words: &Words, captions: bool) -> Option<String> {
    let main = words.main.trim();
    let caption = one_line(&words.caption);
    if main.is_empty() {
        return None;
    }
    let target = if path.contains([' ', '(', ')']) { format!("<{path}>") } else { path.to_owned() };
    Some(match Kind::of(path) {
        Kind::Picture | Kind::Drawing if caption.is_empty() => format!("![{}]({target})", bracketed(main)),
        Kind::Picture | Kind::Drawing => {
            let caption = caption.replace('\\', "\\\\").replace('"', "\\\"");
            format!("![{}]({target} \"{caption}\")", bracketed(main))
        }
        Kind::Document | Kind::Captions | Kind::Other => format!("[{}]({target})", bracketed(main)),
        kind @ (Kind::Film | Kind::Sound) => {
            let name = if kind == Kind::Film { "video" } else { "audio" };
            let mut out = format!("::: {name} {path}\n");
            if captions {
                out.push_str(&format!("captions: {}.{{lang}}.vtt\n", kinds::stem(path)));
            }
            if !caption.is_empty() {
                out.push_str(&format!("title: {caption}\n"));
            }
            // A line of colons would end the block.
            let said = main.lines().map(|line| line.trim_start_matches(':')).collect::<Vec<_>>().join("\n");
            out.push_str(&format!("\n{}\n:::", said.trim()));
            out
        }
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn bracketed(text: &str) -> String {
    one_line(text).replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

/// The changes that put a file at the end of a lesson in every language that has both words and a text there, and
/// these languages. What the base's text gets, translations record as made from it, where they get it too.
pub fn at_end(
    usage: &Usage,
    base: Lang,
    lesson: &Entry,
    pieces: &BTreeMap<Lang, String>,
) -> (Vec<Change>, Vec<Lang>) {
    let mut texts = BTreeMap::new();
    let mut langs = Vec::new();
    for (lang, piece) in pieces {
        let path = lesson.lesson(*lang);
        let Some((_, text)) = usage.texts.get(&path) else { continue };
        texts.insert(path, format!("{}\n\n{piece}\n", text.trim_end()));
        langs.push(*lang);
    }
    let base_path = lesson.lesson(base);
    if let (Some(new), Some((_, old))) = (texts.get(&base_path).cloned(), usage.texts.get(&base_path)) {
        let before = format::lesson_marks(&base_path, old).len();
        let added: Vec<String> = format::lesson_marks(&base_path, &new).into_iter().skip(before).collect();
        for lang in langs.iter().filter(|lang| **lang != base) {
            if let Some(text) = texts.get_mut(&lesson.lesson(*lang)) {
                *text = moving::edit_base_line(text, |marks| {
                    marks.iter().map(|mark| (*mark).to_owned()).chain(added.iter().cloned()).collect()
                });
            }
        }
    }
    (moving::with_marks(usage, base, texts), langs)
}

#[cfg(test)]
mod tests {
    use super::{super::usage::tests as usages, *};
    use crate::drafts::changes::Content;

    fn words(main: &str, caption: &str) -> Words {
        Words { main: main.to_owned(), caption: caption.to_owned() }
    }

    #[test]
    fn words_cannot_break_out_of_their_place() {
        let shown =
            |path: &str, main: &str, caption: &str| markdown(path, &words(main, caption), true).unwrap();
        assert_eq!(
            shown("media/a.png", "A [big]\nship", "On \"the\" sea"),
            "![A \\[big\\] ship](media/a.png \"On \\\"the\\\" sea\")"
        );
        assert_eq!(shown("media/a b.png", "x", ""), "![x](<media/a b.png>)");
        assert_eq!(shown("media/f.pdf", "The form", ""), "[The form](media/f.pdf)");
        assert_eq!(
            shown("media/v.mp4", "Said.\n:::\nMore.", "T\nwo"),
            "::: video media/v.mp4\ncaptions: media/v.{lang}.vtt\ntitle: T wo\n\nSaid.\n\nMore.\n:::"
        );
        assert_eq!(markdown("media/a.png", &words(" ", "x"), false), None, "never without alternative text");
    }

    #[test]
    fn what_is_put_in_in_two_languages_is_no_gap_in_either() {
        let english = "# T\n\nText.\n";
        let marks = format::lesson_marks("l/en.md", english).join(" ");
        let arabic = format!("---\nbase: {marks}\n---\n# ت\n\nنص.\n");
        let usage = usages::usage(&[("l/en.md", english), ("l/ar.md", &arabic)]);
        let lesson = Entry { folder: "l".to_owned(), ..Entry::default() };
        let pieces = [
            (Lang::En, "![A](media/a.png)"),
            (Lang::Ar, "![أ](media/a.png)"),
            (Lang::Fr, "![x](media/a.png)"),
        ];
        let pieces = pieces.into_iter().map(|(lang, piece)| (lang, piece.to_owned())).collect();
        let (changes, langs) = at_end(&usage, Lang::En, &lesson, &pieces);
        assert_eq!(langs, [Lang::Ar, Lang::En], "there is no French text");
        let text = |at: usize| match &changes[at].content {
            Content::Bytes(bytes) => String::from_utf8(bytes.clone()).unwrap(),
            other => panic!("{other:?}"),
        };
        assert_eq!(text(1), "# T\n\nText.\n\n![A](media/a.png)\n");
        let fresh = format::lesson_marks("l/en.md", &text(1)).join(" ");
        assert_eq!(text(0), format!("---\nbase: {fresh}\n---\n# ت\n\nنص.\n\n![أ](media/a.png)\n"));
    }
}
