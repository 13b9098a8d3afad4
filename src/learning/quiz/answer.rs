//! A learner's answer: read from the fields of a form, kept as JSON.

use std::collections::BTreeMap;

use halqa_platform::{crypto, html::quiz::field_name};
use serde::{Deserialize, Serialize};

use super::rules;
use crate::compiled::{Question, QuestionBody};

/// Longest answer in words that is kept, in characters.
const LONGEST_TEXT: usize = 500;
/// Longest number that is kept, in characters.
const LONGEST_NUMBER: usize = 60;

/// An answer that says something. No answer is `None`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Answer {
    /// One option.
    Single {
        /// Its id.
        option: String,
    },
    /// Several options.
    Multiple {
        /// Their ids, in the question's order.
        options: Vec<String>,
    },
    /// True or false.
    TrueFalse {
        /// Which.
        value: bool,
    },
    /// A number, as typed.
    Numeric {
        /// As typed; may not be readable as a number.
        text: String,
    },
    /// Words, as typed.
    ShortText {
        /// As typed.
        text: String,
    },
    /// Targets by part.
    Matching {
        /// Pair id of the left side → pair id whose right side was chosen.
        pairs: BTreeMap<String, String>,
    },
    /// Positions.
    Ordering {
        /// Item id → position from 1.
        places: BTreeMap<String, usize>,
    },
}

/// The fields of a posted form.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// From what was posted.
    pub fn new(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }

    /// The first field of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether any field belongs to this question.
    pub fn touch(&self, question: &str) -> bool {
        let whole = field_name(question, None);
        let part = field_name(question, Some(""));
        self.0.iter().any(|(name, _)| *name == whole || name.starts_with(&part))
    }
}

impl Answer {
    /// Reads the answer to `question` from a form that was printed with `seed`. What cannot be (an option that is
    /// not there, a position beyond the end) is left out; `None` where nothing is left.
    pub fn read(question: &Question, seed: i64, fields: &Fields) -> Option<Self> {
        let name = field_name(&question.id, None);
        let answer = match &question.body {
            QuestionBody::Single { .. } => Answer::Single { option: fields.get(&name)?.to_owned() },
            QuestionBody::Multiple { options } => {
                let chosen: Vec<&str> = fields.all(&name).collect();
                let ids = options.iter().filter(|option| chosen.contains(&option.id.as_str()));
                Answer::Multiple { options: ids.map(|option| option.id.clone()).collect() }
            }
            QuestionBody::TrueFalse { .. } => match fields.get(&name)? {
                "true" => Answer::TrueFalse { value: true },
                "false" => Answer::TrueFalse { value: false },
                _ => return None,
            },
            QuestionBody::Numeric { .. } => {
                Answer::Numeric { text: tidy(fields.get(&name)?, LONGEST_NUMBER) }
            }
            QuestionBody::ShortText { .. } => {
                Answer::ShortText { text: tidy(fields.get(&name)?, LONGEST_TEXT) }
            }
            QuestionBody::Matching { pairs } => {
                let targets = rules::targets(seed, &question.id, pairs);
                let chosen = pairs.iter().filter_map(|pair| {
                    let wanted = fields.get(&field_name(&question.id, Some(&pair.id)))?;
                    let target = targets.iter().find(|target| target.id == wanted)?;
                    Some((pair.id.clone(), target.pair.to_owned()))
                });
                Answer::Matching { pairs: chosen.collect() }
            }
            QuestionBody::Ordering { items } => {
                let order = rules::order(seed, &question.id, items.len());
                let placed = order.iter().enumerate().filter_map(|(at, index)| {
                    let place = fields.get(&field_name(&question.id, Some(&part_id(at))))?.parse().ok()?;
                    Some((items.get(*index)?.id.clone(), place))
                });
                Answer::Ordering { places: placed.collect() }
            }
        };
        answer.fitting(&question.body)
    }

    /// What of a kept answer fits this question; a question may have changed since (self-checks).
    pub fn fitting(self, body: &QuestionBody) -> Option<Self> {
        match (self, body) {
            (Answer::Single { option }, QuestionBody::Single { options }) => {
                options.iter().any(|known| known.id == option).then_some(Answer::Single { option })
            }
            (Answer::Multiple { options: mut chosen }, QuestionBody::Multiple { options }) => {
                chosen.retain(|id| options.iter().any(|known| known.id == *id));
                (!chosen.is_empty()).then_some(Answer::Multiple { options: chosen })
            }
            (Answer::Matching { pairs: mut chosen }, QuestionBody::Matching { pairs }) => {
                let known = |id: &str| pairs.iter().any(|pair| pair.id == id);
                chosen.retain(|left, right| known(left) && known(right));
                (!chosen.is_empty()).then_some(Answer::Matching { pairs: chosen })
            }
            (Answer::Ordering { mut places }, QuestionBody::Ordering { items }) => {
                places.retain(|id, place| {
                    items.iter().any(|item| item.id == *id) && (1..=items.len()).contains(place)
                });
                (!places.is_empty()).then_some(Answer::Ordering { places })
            }
            (answer @ Answer::TrueFalse { .. }, QuestionBody::TrueFalse { .. }) => Some(answer),
            (Answer::Numeric { text }, QuestionBody::Numeric { .. }) => {
                (!text.is_empty()).then_some(Answer::Numeric { text })
            }
            (Answer::ShortText { text }, QuestionBody::ShortText { .. }) => {
                (!text.is_empty()).then_some(Answer::ShortText { text })
            }
            _ => None,
        }
    }

    /// What tells one answer from another on a printed form, and tells no key: `secret` is the attempt's seed.
    pub fn digest(answer: Option<&Self>, secret: i64) -> String {
        let json = serde_json::to_string(&answer).unwrap_or_default();
        let mut digest = crypto::sha256_hex(format!("{secret} {json}").as_bytes());
        digest.truncate(16);
        digest
    }

    /// From what is stored; `None` for no answer, and for one that is not of this question.
    pub fn stored(json: &str, body: &QuestionBody) -> Option<Self> {
        serde_json::from_str::<Option<Answer>>(json).ok()??.fitting(body)
    }
}

/// The field of a form that says which save of a question it knows: the count, and the [`Answer::digest`] of what
/// it was printed with.
pub fn seen_name(question: &str) -> String {
    format!("seen.{question}")
}

/// The name of an ordering question's part at this place of the printed list: its own id could tell the key.
pub fn part_id(at: usize) -> String {
    (at + 1).to_string()
}

/// One line, without control characters, not longer than `most` characters.
fn tidy(text: &str, most: usize) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    clean.trim().chars().take(most).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::quiz::tests::samples::{every_type, fields};

    fn read(id: &str, pairs: &[(&str, &str)]) -> Option<Answer> {
        let questions = every_type();
        let question = questions.iter().find(|question| question.id == id).unwrap();
        Answer::read(question, 7, &fields(pairs))
    }

    #[test]
    fn nothing_chosen_is_no_answer() {
        for id in ["single", "multiple", "true-false", "numeric", "short-text", "matching", "ordering"] {
            assert_eq!(read(id, &[]), None, "{id}");
            assert_eq!(read(id, &[(&format!("q.{id}"), "")]), None, "{id}");
            assert_eq!(
                read(id, &[(&format!("q.{id}"), "no-such-thing \0")])
                    .filter(|_| !id.contains("t-t") && id != "numeric"),
                None,
                "{id}"
            );
        }
        assert_eq!(read("matching", &[("q.matching.a", ""), ("q.matching.zz", "t1")]), None);
        assert_eq!(
            read("ordering", &[("q.ordering.1", ""), ("q.ordering.2", "99"), ("q.ordering.9", "1")]),
            None
        );
    }

    #[test]
    fn long_text_is_cut_and_made_one_line() {
        let Some(Answer::ShortText { text }) =
            read("short-text", &[("q.short-text", &format!(" a\0b\r\nc{}", "x".repeat(900)))])
        else {
            panic!("no text")
        };
        assert_eq!(text.chars().count(), LONGEST_TEXT);
        assert!(text.starts_with("a b  c"), "{text}");
    }

    #[test]
    fn fields_belong_to_their_question_alone() {
        let fields = fields(&[("q.ab", "1"), ("q.cd.x", "2")]);
        assert!(fields.touch("ab") && fields.touch("cd"));
        assert!(!fields.touch("a") && !fields.touch("c") && !fields.touch("x"));
    }

    proptest! {
        #[test]
        fn whatever_is_posted_is_read_kept_and_read_again(
            posted in proptest::collection::vec(("q\\.(single|multiple|true-false|numeric|short-text|matching|ordering)(\\.[a-c1-4])?", "[a-d]|t?[0-9]{1,2}|true|false|\\PC{0,30}"), 0..12),
            seed in any::<i64>(),
        ) {
            let fields = Fields::new(posted);
            for question in every_type() {
                let answer = Answer::read(&question, seed, &fields);
                let json = serde_json::to_string(&answer).unwrap();
                prop_assert_eq!(Answer::stored(&json, &question.body), answer.clone());
                let share = rules::share(&question.body, answer.as_ref());
                prop_assert!((0.0..=1.0).contains(&share));
                prop_assert!(answer.is_some() || share == 0.0);
            }
        }
    }
}
