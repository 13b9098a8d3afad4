//! Where the questions of a lesson stand in its text: `::: check ID`.

use halqa_platform::error::Result;

use crate::{
    Learning,
    drafts::changes::{Change, Content},
    editor::{Desk, plan},
};

/// The lesson with the question at its end, in every language that does not have it yet.
pub(crate) async fn placed(
    learning: &Learning,
    desk: &Desk,
    entry: &plan::Entry,
    id: &str,
) -> Result<Vec<Change>> {
    changed(learning, desk, entry, |text| {
        let there = text.lines().any(|line| opens(line, id).is_some());
        (!there).then(|| put(text, id))
    })
    .await
}

/// The lesson without the question, in every language.
pub(crate) async fn lifted(
    learning: &Learning,
    desk: &Desk,
    entry: &plan::Entry,
    id: &str,
) -> Result<Vec<Change>> {
    changed(learning, desk, entry, |text| Some(lift(text, id)).filter(|new| new != text)).await
}

async fn changed(
    learning: &Learning,
    desk: &Desk,
    entry: &plan::Entry,
    change: impl Fn(&str) -> Option<String>,
) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for lang in &desk.plan.languages {
        let path = entry.lesson(*lang);
        let Some(text) = desk.text(learning, &path).await? else { continue };
        if let Some(new) = change(&text) {
            let expected = Some(desk.revision(&path));
            changes.push(Change { path, content: Content::Bytes(new.into_bytes()), expected });
        }
    }
    Ok(changes)
}

/// The colons of a line that opens the place of this question.
fn opens<'l>(line: &'l str, id: &str) -> Option<&'l str> {
    let rest = line.trim_start_matches(':');
    let colons = line.get(..line.len() - rest.len())?;
    let named =
        rest.trim().strip_prefix("check").is_some_and(|name| name.starts_with(' ') && name.trim() == id);
    (colons.len() >= 3 && named).then_some(colons)
}

fn put(text: &str, id: &str) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let body = text.trim_end();
    format!("{body}{end}{end}::: check {id}{end}:::{end}")
}

fn lift(text: &str, id: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let Some(colons) = opens(line.trim_end(), id) else {
            out.push_str(line);
            continue;
        };
        for inner in lines.by_ref() {
            if inner.trim_end() == colons {
                break;
            }
        }
        // One empty line is enough where the block stood between two.
        if out.ends_with("\n\n") || out.ends_with("\r\n\r\n") {
            while lines.peek().is_some_and(|next| next.trim().is_empty()) {
                lines.next();
            }
        }
    }
    let trailing = if text.contains("\r\n") { "\r\n" } else { "\n" };
    format!("{}{trailing}", out.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_put_at_the_end_and_taken_out_again() {
        let lesson = "# T\n\nText.\n";
        let with = put(lesson, "q1");
        assert_eq!(with, "# T\n\nText.\n\n::: check q1\n:::\n");
        assert_eq!(lift(&with, "q1"), lesson);
        assert_eq!(lift(&with, "q"), with);
        let windows = put("# T\r\n", "q1");
        assert_eq!(windows, "# T\r\n\r\n::: check q1\r\n:::\r\n");
        assert_eq!(lift(&windows, "q1"), "# T\r\n");
        let middle = "One.\n\n:::: check a\n::::\n\nTwo.\n\n::: check b\n:::\n";
        assert_eq!(lift(middle, "a"), "One.\n\nTwo.\n\n::: check b\n:::\n");
    }
}
