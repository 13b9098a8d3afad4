//! What a check finds, said in the reader's language. The exact words of a finding, with the names of keys and files,
//! are English everywhere (they are the program's as the files are); what it means and what to do is said before them.

use halqa_platform::lang::Lang;
use maud::{Markup, html};

use crate::{Text, format::Finding};

/// What a finding of this kind means; `None`: a kind without a sentence of its own.
fn meaning(t: Text, code: &str) -> Option<&'static str> {
    Some(match code {
        "alternative-text" => t.finding_alternative(),
        "base-text" => t.finding_base(),
        "block-place" | "block-title" | "unclosed-block" | "unknown-block" => t.finding_block(),
        "broken-link" => t.finding_link(),
        "caption" => t.finding_caption(),
        "captions" => t.finding_captions(),
        "check" => t.finding_check(),
        "completion" => t.finding_completion(),
        "cycle" => t.finding_cycle(),
        "depth" | "nesting" => t.finding_depth(),
        "diagram-text" => t.finding_diagram(),
        "duplicate" | "duplicate-folder" | "duplicate-id" | "duplicate-name" => t.finding_double(),
        "empty-module" | "empty-text" | "no-questions" => t.finding_empty(),
        "encoding" => t.finding_encoding(),
        "enrolment" => t.finding_enrolment(),
        "file-name" | "link" | "path-escape" | "special-file" => t.finding_file(),
        "footnote" => t.finding_footnote(),
        "format" => t.finding_format(),
        "front-matter" => t.finding_front(),
        "heading" | "heading-level" | "title" => t.finding_heading(),
        "id" | "reserved-id" | "slug" => t.finding_id(),
        "image" => t.finding_image(),
        "language" => t.finding_language(),
        "made-from" => t.finding_marks(),
        "math" => t.finding_math(),
        "missing-file" => t.finding_missing_file(),
        "missing-key" => t.finding_missing_key(),
        "missing-translation" => t.finding_missing_translation(),
        "one-paragraph" => t.finding_one_paragraph(),
        "options" => t.finding_options(),
        "raw-html" => t.finding_html(),
        "stale-translation" => t.finding_stale_translation(),
        "svg" | "svg-unsafe" => t.finding_svg(),
        "toml" => t.finding_toml(),
        "too-large" => t.finding_too_large(),
        "transcript" => t.finding_transcript(),
        "unknown-course" | "unknown-id" => t.finding_unknown(),
        "unknown-key" => t.finding_unknown_key(),
        "unmarked-translation" => t.finding_unmarked_translation(),
        "unreviewed-translation" => t.finding_unreviewed_translation(),
        "unused-file" | "unused-media" => t.finding_unused(),
        "value" => t.finding_value(),
        _ => return None,
    })
}

/// A finding in a page.
pub(crate) fn finding(lang: Lang, finding: &Finding) -> Markup {
    let meaning = meaning(Text::of(lang), finding.code).filter(|_| lang != Lang::En);
    html! {
        @match meaning {
            Some(meaning) => { (meaning) " " small lang="en" dir="ltr" { (finding.message) } }
            None => { span lang="en" dir="ltr" { (finding.message) } }
        }
    }
}

/// A finding as one text, for where a form says what is wrong.
pub(crate) fn sentence(lang: Lang, finding: &Finding) -> String {
    match meaning(Text::of(lang), finding.code) {
        Some(meaning) if lang != Lang::En => format!("{meaning} ({})", isolated(&finding.message)),
        _ => finding.message.clone(),
    }
}

/// Between the marks that keep its direction its own.
fn isolated(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::format::Severity;

    /// Every code that stands in the sources of the format, as the first text of its own after a place.
    fn codes(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                codes(&path, found);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap();
            for call in [".fault(", ".warn(", ".translation(", ".problem(", "fault(\""] {
                for after in text.split(call).skip(1) {
                    let after = if call.ends_with('"') { format!("\"{after}") } else { after.to_owned() };
                    let statement = after.split(';').next().unwrap();
                    let words = statement.split('"').skip(1).step_by(2);
                    let code = words.into_iter().find(|word| {
                        let at = statement.find(&format!("\"{word}\"")).unwrap_or(0);
                        statement[at + word.len() + 2..].trim_start().starts_with(',')
                            && !statement[..at].ends_with("line_of(")
                            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
                            && !word.is_empty()
                    });
                    found.extend(code.map(str::to_owned));
                }
            }
        }
    }

    #[test]
    fn every_kind_of_finding_is_said_in_the_readers_language() {
        let mut found = Vec::new();
        codes(&Path::new(env!("CARGO_MANIFEST_DIR")).join("format"), &mut found);
        found.sort();
        found.dedup();
        assert!(found.len() > 40, "{found:?}");
        let unsaid: Vec<&String> =
            found.iter().filter(|code| meaning(Text::of(Lang::Ar), code).is_none()).collect();
        assert!(unsaid.is_empty(), "no sentence for {unsaid:?}");
    }

    #[test]
    fn the_exact_words_stand_behind_the_meaning() {
        let of = Finding {
            file: "course.toml".to_owned(),
            line: 3,
            severity: Severity::Fault,
            code: "unknown-key",
            message: "unknown key `titel`".to_owned(),
            lang: None,
        };
        assert_eq!(sentence(Lang::En, &of), "unknown key `titel`");
        assert_eq!(
            sentence(Lang::Fr, &of),
            "Ce réglage est inconnu. Vérifiez comment il est écrit. (\u{2066}unknown key `titel`\u{2069})"
        );
        let page = finding(Lang::Ar, &of).into_string();
        assert!(
            page.contains("هذا الإعداد غير معروف")
                && page.contains("<small lang=\"en\" dir=\"ltr\">unknown key"),
            "{page}"
        );
    }
}
