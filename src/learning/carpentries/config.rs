//! `config.yaml` (or the older `_config.yml`), and the front matter of a file.

use std::path::Path;

use halqa_platform::lang::Lang;
use serde_norway::{Mapping, Value};

use super::{CarpentriesError, Report, reading::Tree};

/// What the lesson says of itself.
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// The file they stand in.
    pub file: String,
    /// The older layout, with Liquid and block quotes.
    pub old: bool,
    map: Mapping,
}

impl Settings {
    /// Reads the settings of either layout.
    pub(super) fn read(
        folder: &Path,
        tree: &Tree,
        report: &mut Report,
    ) -> Result<Settings, CarpentriesError> {
        let found =
            [("config.yaml", false), ("config.yml", false), ("_config.yml", true), ("_config.yaml", true)]
                .into_iter()
                .find_map(|(name, old)| tree.get(name).map(|bytes| (name, old, bytes)));
        let Some((file, old, bytes)) = found else {
            return Err(CarpentriesError::NotALesson {
                path: folder.to_path_buf(),
                why: "no config.yaml and no _config.yml",
            });
        };
        let bad = |what: String| CarpentriesError::Settings { file: file.to_owned(), what };
        let text = std::str::from_utf8(bytes).map_err(|e| bad(e.to_string()))?;
        let map = match serde_norway::from_str::<Value>(text).map_err(|e| bad(e.to_string()))? {
            Value::Mapping(map) => map,
            Value::Null => Mapping::new(),
            _ => return Err(bad("not a list of settings".to_owned())),
        };
        let settings = Settings { file: file.to_owned(), old, map };
        const KNOWN: [&str; 19] = [
            "title",
            "keywords",
            "license",
            "licence",
            "source",
            "repository",
            "url",
            "lang",
            "carpentry",
            "contact",
            "email",
            "created",
            "life_cycle",
            "episodes",
            "learners",
            "instructors",
            "profiles",
            "description",
            "episode_order",
        ];
        for (key, value) in &settings.map {
            let key = scalar(key).unwrap_or_default();
            if !KNOWN.contains(&key.as_str()) && !value.is_null() {
                let value = scalar(value).unwrap_or_else(|| "a list".to_owned());
                report.note(file, 0, format!("setting without a place here: {key}: {value}"));
            }
        }
        Ok(settings)
    }

    /// A setting as text, where it is given and not empty.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.map.get(key).and_then(scalar).map(|s| s.trim().to_owned()).filter(|s| !s.is_empty())
    }

    /// A setting that is a list; a single text counts as one entry.
    pub(super) fn list(&self, key: &str) -> Vec<String> {
        self.map.get(key).map(list).unwrap_or_default()
    }

    /// The language, English where nothing is said.
    pub(super) fn lang(&self) -> Result<Lang, CarpentriesError> {
        let code = self.text("lang").unwrap_or_else(|| "en".to_owned());
        let short = code.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        short.parse().map_err(|_| CarpentriesError::Language(code))
    }
}

/// The front matter of a file.
#[derive(Debug, Default)]
pub(super) struct Front {
    /// How many lines it takes, its two rules included.
    pub lines: usize,
    map: Mapping,
}

impl Front {
    /// Takes the front matter off the top of a text.
    pub(super) fn read(file: &str, text: &str, report: &mut Report) -> Front {
        let mut lines = text.lines();
        if lines.next().map(str::trim_end) != Some("---") {
            return Front::default();
        }
        let Some(close) = lines.position(|l| matches!(l.trim_end(), "---" | "...")) else {
            report.note(file, 1, "front matter without an end; read as text");
            return Front::default();
        };
        let yaml: Vec<&str> = text.lines().skip(1).take(close).collect();
        let map = match serde_norway::from_str::<Value>(&yaml.join("\n")) {
            Ok(Value::Mapping(map)) => map,
            Ok(Value::Null) => Mapping::new(),
            Ok(_) => {
                report.note(
                    file,
                    1,
                    format!("front matter that is no list of settings, left out: {}", yaml.join(" ")),
                );
                Mapping::new()
            }
            Err(error) => {
                report.note(
                    file,
                    1,
                    format!("front matter cannot be read ({error}), left out: {}", yaml.join(" ")),
                );
                Mapping::new()
            }
        };
        const KNOWN: [&str; 6] = ["title", "teaching", "exercises", "questions", "objectives", "keypoints"];
        for (key, value) in &map {
            let key = scalar(key).unwrap_or_default();
            if !KNOWN.contains(&key.as_str()) && !value.is_null() {
                let value = scalar(value).unwrap_or_else(|| list(value).join("; "));
                report.note(file, 1, format!("front matter without a place here: {key}: {value}"));
            }
        }
        Front { lines: close + 2, map }
    }

    /// A text of it.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.map.get(key).and_then(scalar).map(|s| s.trim().to_owned()).filter(|s| !s.is_empty())
    }

    /// A list of it.
    pub(super) fn list(&self, key: &str) -> Vec<String> {
        self.map.get(key).map(list).unwrap_or_default()
    }

    /// Teaching and exercises together, in minutes.
    pub(super) fn minutes(&self) -> Option<u32> {
        let one = |key| self.text(key).and_then(|t| t.parse::<f64>().ok()).filter(|m| *m > 0.0);
        let sum = one("teaching").unwrap_or(0.0) + one("exercises").unwrap_or(0.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "bounded to a day before the cast"
        )]
        (sum > 0.0).then(|| sum.round().clamp(1.0, 1440.0) as u32)
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(s) => Some(s.clone()),
        Value::Number(n) => Some(n.to_string()),
        Value::Bool(b) => Some(b.to_string()),
        _ => None,
    }
}

fn list(value: &Value) -> Vec<String> {
    match value {
        Value::Sequence(items) => {
            items.iter().filter_map(scalar).map(|s| s.trim().to_owned()).filter(|s| !s.is_empty()).collect()
        }
        other => scalar(other).filter(|s| !s.trim().is_empty()).into_iter().collect(),
    }
}
