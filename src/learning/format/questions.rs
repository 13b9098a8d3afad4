//! `quiz.toml`, `checks.toml` and `glossary.toml`.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{
    finding::suggest,
    links::{Context, Place},
    media::FileTexts,
    reader::{Doc, Fields, Text},
};
use crate::compiled::{Choice, Item, Pair, Question, QuestionBody, Quiz, Review, Term, Texts};

const TYPES: [&str; 7] =
    ["single", "multiple", "true-false", "numeric", "short-text", "matching", "ordering"];

/// Reads one file of questions or terms.
pub(super) struct Questions<'c> {
    context: &'c Context<'c>,
    file: &'c str,
    activity: &'c str,
    /// Glossary terms that the texts point to.
    pub(super) terms: BTreeSet<String>,
}

impl<'c> Questions<'c> {
    pub(super) fn new(context: &'c Context<'c>, file: &'c str, activity: &'c str) -> Self {
        Questions { context, file, activity, terms: BTreeSet::new() }
    }

    fn html(&mut self, text: &Text) -> Texts {
        let mut html = BTreeMap::new();
        for (lang, (words, line)) in &text.langs {
            let place = Place { file: self.file, lang: *lang, activity: self.activity };
            html.insert(*lang, self.context.inline(place, words, *line, &mut self.terms));
        }
        Texts(html)
    }

    fn text(&mut self, fields: &Fields<'_>, key: &'static str, need: bool) -> Texts {
        let text = fields.text(key, self.context.tongues, need);
        self.html(&text)
    }

    /// `quiz.toml`, its title apart.
    pub(super) fn quiz(&mut self, doc: &Doc<'_>) -> (Texts, Quiz, FileTexts) {
        let top = doc.fields(self.context.log);
        let title = top.text("title", self.context.tongues, true).plain();
        let attempts = top.integer("attempts", 0, 10_000).and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
        let pass = top.integer("pass", 0, 100).and_then(|n| u8::try_from(n).ok());
        let review = match top.choice("review", ["after-submission", "after-pass", "never"]) {
            Some("after-pass") => Review::AfterPass,
            Some("never") => Review::Never,
            _ => Review::AfterSubmission,
        };
        let mut quiz = Quiz {
            intro: self.text(&top, "intro", false),
            attempts,
            pass,
            shuffle: top.boolean("shuffle").unwrap_or(false),
            review,
            questions: self.questions(&top),
            terms: Vec::new(),
        };
        if review == Review::AfterPass && pass.is_none() {
            top.fault(top.line_of("review"), "value", "`review = \"after-pass\"` needs `pass`");
        }
        let made_from = top.made_from();
        top.finish();
        quiz.terms = std::mem::take(&mut self.terms).into_iter().collect();
        (title, quiz, FileTexts { path: self.file.to_owned(), records: doc.records.take(), made_from })
    }

    /// `checks.toml`.
    pub(super) fn checks(&mut self, doc: &Doc<'_>) -> (Vec<Question>, Vec<u32>, FileTexts) {
        let top = doc.fields(self.context.log);
        let questions = self.questions(&top);
        let lines = top.tables("question").iter().map(|table| table.line).collect();
        let made_from = top.made_from();
        top.finish();
        (questions, lines, FileTexts { path: self.file.to_owned(), records: doc.records.take(), made_from })
    }

    fn questions(&mut self, top: &Fields<'_>) -> Vec<Question> {
        let mut questions = Vec::new();
        let mut ids = HashSet::new();
        for table in top.tables("question") {
            let question = self.question(&table);
            table.finish();
            if !ids.insert(question.id.clone()) {
                table.fault(
                    table.line,
                    "duplicate-id",
                    format!("two questions have the id `{}`", question.id),
                );
            }
            questions.push(question);
        }
        if questions.is_empty() {
            top.fault(1, "no-questions", "no [[question]]");
        }
        questions
    }

    fn question(&mut self, table: &Fields<'_>) -> Question {
        let id = table.id("id").map(|(id, _)| id).unwrap_or_default();
        let points = table.number("points").unwrap_or(1.0);
        if points <= 0.0 || points > 10_000.0 {
            table.fault(table.line_of("points"), "value", "`points` must be more than 0");
        }
        let text = self.text(table, "text", true);
        let feedback = self.text(table, "feedback", false);
        Question { id, points, text, feedback, body: self.body(table) }
    }

    fn body(&mut self, table: &Fields<'_>) -> QuestionBody {
        let kind = table.need_string("type").map(|(kind, _)| kind).unwrap_or_default();
        match kind.as_str() {
            "single" | "" => QuestionBody::Single { options: self.options(table, true) },
            "multiple" => QuestionBody::Multiple { options: self.options(table, false) },
            "true-false" => {
                if !table.has("answer") {
                    table.missing("answer");
                }
                QuestionBody::TrueFalse { answer: table.boolean("answer").unwrap_or(false) }
            }
            "numeric" => {
                if !table.has("answer") {
                    table.missing("answer");
                }
                let tolerance = table.number("tolerance").unwrap_or(0.0);
                if tolerance < 0.0 {
                    table.fault(table.line_of("tolerance"), "value", "`tolerance` cannot be below 0");
                }
                QuestionBody::Numeric {
                    answer: table.number("answer").unwrap_or(0.0),
                    tolerance,
                    unit: table.text("unit", self.context.tongues, false).plain(),
                }
            }
            "short-text" => {
                let accept = table.text_lists("accept", self.context.tongues, true);
                if accept.is_empty() && table.has("accept") {
                    table.fault(table.line_of("accept"), "value", "`accept` must name at least one answer");
                }
                QuestionBody::ShortText { accept }
            }
            "matching" => QuestionBody::Matching { pairs: self.pairs(table) },
            "ordering" => QuestionBody::Ordering { items: self.items(table) },
            _ => {
                let hint = suggest(&kind, TYPES);
                let line = table.line_of("type");
                table.fault(
                    line,
                    "value",
                    format!("`type` must be one of {}, not `{kind}`{hint}", TYPES.join(", ")),
                );
                for key in ["option", "pair", "item", "answer", "accept", "tolerance", "unit"] {
                    table.has(key);
                }
                QuestionBody::TrueFalse { answer: false }
            }
        }
    }

    fn options(&mut self, table: &Fields<'_>, single: bool) -> Vec<Choice> {
        let mut options = Vec::new();
        for option in table.tables("option") {
            options.push(Choice {
                id: option.id("id").map(|(id, _)| id).unwrap_or_default(),
                text: self.text(&option, "text", true),
                correct: option.boolean("correct").unwrap_or(false),
                feedback: self.text(&option, "feedback", false),
            });
            option.finish();
        }
        unique(table, "option", options.iter().map(|option| option.id.as_str()));
        let correct = options.iter().filter(|option| option.correct).count();
        if options.len() < 2 {
            table.fault(table.line, "options", "needs at least two [[question.option]]");
        } else if single && correct != 1 {
            table.fault(
                table.line,
                "options",
                format!("`single` needs exactly one option with `correct = true`, not {correct}"),
            );
        } else if !single && correct == 0 {
            table.fault(table.line, "options", "`multiple` needs at least one option with `correct = true`");
        }
        options
    }

    fn pairs(&mut self, table: &Fields<'_>) -> Vec<Pair> {
        let mut pairs = Vec::new();
        for pair in table.tables("pair") {
            pairs.push(Pair {
                id: pair.id("id").map(|(id, _)| id).unwrap_or_default(),
                left: self.text(&pair, "left", true),
                right: self.text(&pair, "right", true),
            });
            pair.finish();
        }
        unique(table, "pair", pairs.iter().map(|pair| pair.id.as_str()));
        if pairs.len() < 2 {
            table.fault(table.line, "options", "`matching` needs at least two [[question.pair]]");
        }
        pairs
    }

    fn items(&mut self, table: &Fields<'_>) -> Vec<Item> {
        let mut items = Vec::new();
        for item in table.tables("item") {
            items.push(Item {
                id: item.id("id").map(|(id, _)| id).unwrap_or_default(),
                text: self.text(&item, "text", true),
            });
            item.finish();
        }
        unique(table, "item", items.iter().map(|item| item.id.as_str()));
        if items.len() < 2 {
            table.fault(table.line, "options", "`ordering` needs at least two [[question.item]]");
        }
        items
    }

    /// `glossary.toml`.
    pub(super) fn glossary(&mut self, doc: &Doc<'_>) -> (BTreeMap<String, Term>, FileTexts) {
        let top = doc.fields(self.context.log);
        let mut terms = BTreeMap::new();
        for table in top.tables("term") {
            let id = table.id("id").map(|(id, _)| id).unwrap_or_default();
            let name = table.text("name", self.context.tongues, true).plain();
            let meaning = self.text(&table, "meaning", true);
            let source = table.text("source", self.context.tongues, false).plain();
            table.finish();
            if terms.insert(id.clone(), Term { name, meaning, source }).is_some() {
                table.fault(table.line, "duplicate-id", format!("two terms have the id `{id}`"));
            }
        }
        let made_from = top.made_from();
        top.finish();
        (terms, FileTexts { path: self.file.to_owned(), records: doc.records.take(), made_from })
    }
}

/// The ids of the terms, before anything may link to them.
pub(super) fn term_ids(doc: &Doc<'_>) -> Vec<String> {
    let quiet = super::finding::Log::default();
    let top = doc.fields(&quiet);
    top.tables("term").iter().filter_map(|table| table.string("id").map(|(id, _)| id)).collect()
}

fn unique<'i>(table: &Fields<'_>, what: &str, ids: impl Iterator<Item = &'i str>) {
    let mut seen = HashSet::new();
    for id in ids.filter(|id| !id.is_empty()) {
        if !seen.insert(id) {
            table.fault(table.line, "duplicate-id", format!("two [[question.{what}]] have the id `{id}`"));
        }
    }
}
