//! Question forms of all seven types, their results, and the self-check.
//!
//! Names of fields: `q.{question}` for one answer (or several of the same name, for multiple choice), and
//! `q.{question}.{part}` for the parts of a matching or ordering question ([`field_name`]). What is printed here is
//! in the learner's hands: the ids of matching targets and the order of items must not tell the key, so the caller
//! shuffles them and gives targets ids of their own.

use std::borrow::Cow;

use maud::{Markup, html};

use super::{
    form,
    icon::{Icon, icon},
    parts::{self, State},
};

/// An option of a choice question.
#[derive(Clone, Debug)]
pub struct Opt<'a> {
    /// Its id: what is sent.
    pub id: Cow<'a, str>,
    /// Its text (inline HTML).
    pub text: Markup,
    /// Whether the learner chose it.
    pub chosen: bool,
    /// When it may be known: whether choosing it (or leaving it) was right, in words.
    pub verdict: Option<(Verdict, Cow<'a, str>)>,
    /// When it may be known: why.
    pub feedback: Option<Markup>,
}

/// A part of a matching or ordering question.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    /// Its id.
    pub id: Cow<'a, str>,
    /// Its text (inline HTML).
    pub text: Markup,
    /// The same in plain text, for labels.
    pub plain: Cow<'a, str>,
    /// What was chosen for it: a target's id, or a position from 1.
    pub chosen: Option<Cow<'a, str>>,
    /// When it may be known: right or wrong, in words.
    pub verdict: Option<(Verdict, Cow<'a, str>)>,
}

/// What is asked.
#[derive(Clone, Debug)]
pub enum Ask<'a> {
    /// One of these.
    Single(Vec<Opt<'a>>),
    /// Any of these.
    Multiple(Vec<Opt<'a>>),
    /// Yes or no: two options with the ids `true` and `false`, side by side.
    TrueFalse(Vec<Opt<'a>>),
    /// A number.
    Numeric {
        /// What was typed.
        value: Cow<'a, str>,
        /// Its unit.
        unit: Option<Cow<'a, str>>,
        /// "Your answer".
        label: Cow<'a, str>,
    },
    /// A few words.
    ShortText {
        /// What was typed.
        value: Cow<'a, str>,
        /// "Your answer".
        label: Cow<'a, str>,
    },
    /// Something for each part, by drop-downs.
    Matching {
        /// The parts.
        parts: Vec<Part<'a>>,
        /// Ids and plain texts to choose from.
        targets: Vec<(Cow<'a, str>, Cow<'a, str>)>,
        /// "Choose …".
        choose: Cow<'a, str>,
    },
    /// Parts to put in order, by drop-downs of positions; scripts make it moving up and down.
    Ordering {
        /// The parts, in the order in which they stand now.
        parts: Vec<Part<'a>>,
        /// "Position".
        position: Cow<'a, str>,
        /// "Move up".
        up: Cow<'a, str>,
        /// "Move down".
        down: Cow<'a, str>,
        /// Positions written the reader's way, 1 and on; as many as parts.
        numbers: Vec<Cow<'a, str>>,
    },
}

/// How an answer was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Right.
    Right,
    /// Some of it.
    Partly,
    /// Wrong.
    Wrong,
}

impl Verdict {
    const fn class(self) -> &'static str {
        match self {
            Verdict::Right => "correct",
            Verdict::Partly => "partly",
            Verdict::Wrong => "wrong",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Verdict::Right => Icon::Passed,
            Verdict::Partly => Icon::Todo,
            Verdict::Wrong => Icon::Failed,
        }
    }
}

/// A question with what the learner answered, and what may be known about it.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// Its id.
    pub id: Cow<'a, str>,
    /// "Question 3", or nothing for a self-check.
    pub number: Option<Cow<'a, str>>,
    /// "2 points".
    pub points: Option<Cow<'a, str>>,
    /// What is asked (inline HTML).
    pub text: Markup,
    /// How.
    pub ask: Ask<'a>,
    /// An answer that cannot be read ("Write a number").
    pub error: Option<Cow<'a, str>>,
    /// When it may be known.
    pub verdict: Option<(Verdict, Cow<'a, str>)>,
    /// When it may be known (HTML).
    pub feedback: Option<Markup>,
    /// Whether it can no more be answered.
    pub closed: bool,
}

/// The name of a question's field, or of a part's.
pub fn field_name(question: &str, part: Option<&str>) -> String {
    match part {
        None => format!("q.{question}"),
        Some(part) => format!("q.{question}.{part}"),
    }
}

/// One question, as a group of fields with the id `q-{id}`; several make a form.
pub fn question(of: &Question) -> Markup {
    let id = format!("q-{}", of.id);
    let error = of.error.as_ref().map(|_| format!("{id}-error"));
    html! {
        fieldset id=(id) .question.invalid[of.error.is_some()] data-question=(of.id) disabled[of.closed]
            aria-describedby=[error.as_deref()] {
            legend {
                @if let Some(number) = &of.number { span.question-number { (number) } }
                span.question-text { (of.text) }
            }
            @if let Some(points) = &of.points { p.question-points { (points) } }
            @if let Some(error_text) = &of.error {
                p.field-error id=[error] { (icon(Icon::Error)) span { (error_text) } }
            }
            (ask(of))
            p.saving data-saving aria-live="polite" {}
            @if let Some((verdict, words)) = &of.verdict { (judged(*verdict, words)) }
            @if let Some(feedback) = &of.feedback { div.feedback { (feedback) } }
        }
    }
}

fn judged(verdict: Verdict, words: &str) -> Markup {
    html! { p class={ "verdict " (verdict.class()) } { (icon(verdict.icon())) span { (words) } } }
}

fn ask(of: &Question) -> Markup {
    match &of.ask {
        Ask::Single(options) => choices(of, options, "radio", "options"),
        Ask::Multiple(options) => choices(of, options, "checkbox", "options"),
        Ask::TrueFalse(options) => choices(of, options, "radio", "options pair"),
        Ask::Numeric { value, unit, label } => typed(of, value, label, unit.as_deref(), "decimal", "ltr"),
        Ask::ShortText { value, label } => typed(of, value, label, None, "text", "auto"),
        Ask::Matching { parts, targets, choose } => matching(of, parts, targets, choose),
        Ask::Ordering { parts, position, up, down, numbers } => {
            ordering(of, parts, [position, up, down], numbers)
        }
    }
}

fn choices(of: &Question, options: &[Opt], kind: &str, class: &str) -> Markup {
    let name = field_name(&of.id, None);
    html! {
        div class=(class) {
            @for option in options {
                label.choice {
                    input type=(kind) name=(name) value=(option.id) checked[option.chosen];
                    span {
                        (option.text)
                        @if let Some((verdict, words)) = &option.verdict { (mark(*verdict, words)) }
                        @if let Some(feedback) = &option.feedback { small { (feedback) } }
                    }
                }
            }
        }
    }
}

fn mark(verdict: Verdict, words: &str) -> Markup {
    html! { span class={ "mark " (verdict.class()) } { (icon(verdict.icon())) span { (words) } } }
}

fn typed(of: &Question, value: &str, label: &str, unit: Option<&str>, mode: &str, dir: &str) -> Markup {
    let name = field_name(&of.id, None);
    let id = format!("a-{}", of.id);
    html! {
        div.typed {
            label for=(id) { (label) @if let Some(unit) = unit { span.unseen { " (" bdi { (unit) } ")" } } }
            div {
                input id=(id) type="text" name=(name) value=(value) inputmode=(mode) dir=(dir) autocomplete="off"
                    aria-invalid=[of.error.as_ref().map(|_| "true")];
                @if let Some(unit) = unit { span aria-hidden="true" { bdi { (unit) } } }
            }
        }
    }
}

fn matching(of: &Question, parts: &[Part], targets: &[(Cow<str>, Cow<str>)], choose: &str) -> Markup {
    html! {
        div.matching {
            @for part in parts {
                @let id = format!("a-{}-{}", of.id, part.id);
                div {
                    label for=(id) { (part.text) }
                    (icon(Icon::Next))
                    div {
                        select id=(id) name=(field_name(&of.id, Some(&part.id))) autocomplete="off" {
                            option value="" { (choose) }
                            @for (target, text) in targets {
                                option value=(target) selected[part.chosen.as_ref() == Some(target)] { (text) }
                            }
                        }
                        @if let Some((verdict, words)) = &part.verdict { (mark(*verdict, words)) }
                    }
                }
            }
        }
    }
}

fn ordering(of: &Question, parts: &[Part], words: [&str; 3], numbers: &[Cow<str>]) -> Markup {
    let [position, up, down] = words;
    html! {
        ol.ordering data-ordering data-up=(up) data-down=(down) {
            @for part in parts {
                @let id = format!("a-{}-{}", of.id, part.id);
                li data-plain=(part.plain) {
                    label for=(id) { span.unseen { (position) ": " } (part.text) }
                    select id=(id) name=(field_name(&of.id, Some(&part.id))) autocomplete="off" {
                        option value="" { "–" }
                        @for (at, number) in numbers.iter().enumerate() {
                            @let value = (at + 1).to_string();
                            option value=(value) selected[part.chosen.as_deref() == Some(value.as_str())] { (number) }
                        }
                    }
                    @if let Some((verdict, words)) = &part.verdict { (mark(*verdict, words)) }
                }
            }
        }
    }
}

/// The words of saving, said beside a question.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the message of what its name says")]
pub struct SavingWords<'a> {
    pub saving: Cow<'a, str>,
    pub saved: Cow<'a, str>,
    /// "Not saved yet; trying again".
    pub retrying: Cow<'a, str>,
    /// "You are off line. Your answer is kept here and saved once you are back."
    pub offline: Cow<'a, str>,
    /// "This attempt is closed; the answer was not saved."
    pub refused: Cow<'a, str>,
    /// "A later answer was given in another window; that one counts."
    pub newer: Cow<'a, str>,
}

/// The id of an attempt's form, for buttons that stand outside it.
pub fn form_id(attempt: &str) -> String {
    format!("attempt-{attempt}")
}

/// A whole attempt: questions that are saved as they are answered (`save_url`, with scripts) and handed in together
/// (`action`, always). `id` is the attempt's, `seq` the greatest number of a save that the server has.
pub fn attempt(
    id: &str,
    action: &str,
    save_url: &str,
    seq: u64,
    words: &SavingWords,
    questions: Markup,
    end: Markup,
) -> Markup {
    html! {
        form.attempt id=[(!id.is_empty()).then(|| form_id(id))] method="post" action=(action) autocomplete="off" data-quiz=(id) data-save-url=(save_url) data-seq=(seq)
            data-saving-text=(words.saving) data-saved-text=(words.saved) data-retrying-text=(words.retrying)
            data-offline-text=(words.offline) data-refused-text=(words.refused) data-newer-text=(words.newer) {
            (questions)
            div.attempt-end { (end) }
        }
    }
}

/// An ungraded question in a lesson, judged at once: a form that swaps itself. `anchor` is its id on the page. It is
/// no landmark: a lesson has several of the same name.
pub fn self_check(anchor: &str, action: &str, title: &str, check: &str, of: &Question) -> Markup {
    html! {
        div id=(anchor) .self-check {
            p.self-check-title { (icon(Icon::Quiz)) span { (title) } }
            form method="post" action={ (action) "#" (anchor) } data-swap={ "#" (anchor) } autocomplete="off" {
                input type="hidden" name="question" value=(of.id);
                (question(of))
                button.btn type="submit" { (check) }
            }
        }
    }
}

/// The result of an attempt.
#[derive(Clone, Debug)]
pub struct ResultPanel<'a> {
    /// Unique on the page.
    pub id: Cow<'a, str>,
    /// The attempt: what a browser kept of it is no more needed.
    pub attempt: Option<Cow<'a, str>>,
    /// Passed, failed, or done where there is no pass mark.
    pub state: State,
    /// "Passed".
    pub title: Cow<'a, str>,
    /// The grade, 0 to 100.
    pub percent: u8,
    /// The grade, written the reader's way: "85 %".
    pub grade: Cow<'a, str>,
    /// Points, pass mark, attempts left.
    pub facts: Vec<(Cow<'a, str>, Markup)>,
    /// What to do now.
    pub actions: Markup,
}

/// The result of an attempt; takes the focus after a swap.
pub fn result(of: &ResultPanel) -> Markup {
    html! {
        section class={ "result " (of.state.id()) } tabindex="-1" data-focus data-attempt-over=[&of.attempt] id=(of.id) aria-labelledby={ (of.id) "-title" } {
            (parts::progress_ring(of.percent, &of.grade, html! {
                h2 id={ (of.id) "-title" } { (icon(of.state.icon())) span { (of.title) } }
            }))
            (parts::facts(&of.facts))
            (form::actions(of.actions.clone()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_named_by_question_and_part() {
        let part = Part {
            id: "p".into(),
            text: html! { "A" },
            plain: "A".into(),
            chosen: Some("t2".into()),
            verdict: None,
        };
        let shown = question(&Question {
            id: "q1".into(),
            number: None,
            points: None,
            text: html! { "?" },
            ask: Ask::Matching {
                parts: vec![part],
                targets: vec![("t1".into(), "one".into()), ("t2".into(), "two".into())],
                choose: "…".into(),
            },
            error: None,
            verdict: None,
            feedback: None,
            closed: false,
        })
        .into_string();
        assert!(shown.contains(r#"name="q.q1.p""#), "{shown}");
        assert!(shown.contains(r#"<option value="t2" selected>two</option>"#), "{shown}");
    }
}
