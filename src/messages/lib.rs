//! Build-time: turns `locales/<lang>/<crate>.ftl` into typed methods.
//!
//! A crate's `build.rs` calls [`generate`]; the crate then has `include!(concat!(env!("OUT_DIR"), "/text.rs"))`
//! and gets a `pub(crate) struct Text` with one method per English message. A wrong key or argument does not
//! compile, an unused message shows as dead code, and [`faults`] (run by a test and by every build with
//! `HALQA_STRICT_MESSAGES=1`) lists what any of the other languages lacks.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The languages every message must have, English first because its file is the reference.
pub const LANGUAGES: [&str; 6] = ["en", "ar", "zh", "fr", "ru", "es"];

/// What went wrong while reading messages.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file is not good Fluent.
    #[error("{path}: {detail}")]
    Syntax {
        /// Which file.
        path: PathBuf,
        /// Where and why.
        detail: String,
    },
    /// A language lacks something that English has, or the other way round.
    #[error("messages do not match in all languages:\n{0}")]
    Gaps(String),
    /// Cargo's environment is not there: not called from a build script.
    #[error("not in a build script: {0} is not set")]
    NoEnvironment(&'static str),
}

/// The arguments of each message of one file, by message key.
pub type Messages = BTreeMap<String, BTreeSet<String>>;

/// Reads one file.
///
/// # Errors
/// [`Error::Io`], [`Error::Syntax`].
pub fn read(path: &Path) -> Result<Messages, Error> {
    let text = fs::read_to_string(path).map_err(|source| Error::Io { path: path.to_owned(), source })?;
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| Error::Syntax {
        path: path.to_owned(),
        detail: errors
            .iter()
            .map(|error| format!("{error} at byte {}", error.pos.start))
            .collect::<Vec<_>>()
            .join("; "),
    })?;
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut names = BTreeSet::new();
            if let Some(pattern) = &message.value {
                variables(pattern, &mut names);
            }
            if messages.insert(message.id.name.clone(), names).is_some() {
                return Err(Error::Syntax {
                    path: path.to_owned(),
                    detail: format!("{} stands twice", message.id.name),
                });
            }
        }
    }
    Ok(messages)
}

/// Every difference between the English messages of `name` and those of the other languages, one line each.
///
/// # Errors
/// As [`read`], for the English file.
pub fn faults(locales: &Path, name: &str) -> Result<Vec<String>, Error> {
    let file = |lang: &str| locales.join(lang).join(format!("{name}.ftl"));
    let english = read(&file("en"))?;
    let mut faults = Vec::new();
    for lang in &LANGUAGES[1..] {
        let theirs = match read(&file(lang)) {
            Ok(messages) => messages,
            Err(error) => {
                faults.push(error.to_string());
                continue;
            }
        };
        for (key, names) in &english {
            match theirs.get(key) {
                None => faults.push(format!("{lang}/{name}.ftl: {key} is missing")),
                Some(other) => {
                    for extra in other.difference(names) {
                        faults.push(format!("{lang}/{name}.ftl: {key} uses ${extra}, which is not given"));
                    }
                    for lost in names.difference(other) {
                        faults.push(format!("{lang}/{name}.ftl: {key} does not use ${lost}"));
                    }
                }
            }
        }
        for key in theirs.keys().filter(|key| !english.contains_key(*key)) {
            faults.push(format!("{lang}/{name}.ftl: {key} is not in English"));
        }
    }
    Ok(faults)
}

/// Writes `$OUT_DIR/text.rs` for the crate whose build script this is. `name` is the file's name without
/// ending; `text_module` the path of `platform::text` as this crate sees it.
///
/// # Errors
/// Any unreadable or bad file; with `HALQA_STRICT_MESSAGES=1` also any gap.
pub fn generate(name: &str, text_module: &str) -> Result<(), Error> {
    let manifest =
        std::env::var("CARGO_MANIFEST_DIR").map_err(|_| Error::NoEnvironment("CARGO_MANIFEST_DIR"))?;
    let out = std::env::var("OUT_DIR").map_err(|_| Error::NoEnvironment("OUT_DIR"))?;
    let locales = locate(Path::new(&manifest));
    println!("cargo::rerun-if-env-changed=HALQA_STRICT_MESSAGES");
    for lang in LANGUAGES {
        println!("cargo::rerun-if-changed={}", locales.join(lang).join(format!("{name}.ftl")).display());
    }
    if std::env::var_os("HALQA_STRICT_MESSAGES").is_some() {
        let faults = faults(&locales, name)?;
        if !faults.is_empty() {
            return Err(Error::Gaps(faults.join("\n")));
        }
    }
    let english = read(&locales.join("en").join(format!("{name}.ftl")))?;
    let path = Path::new(&out).join("text.rs");
    fs::write(&path, source(&english, &locales, name, text_module))
        .map_err(|source| Error::Io { path, source })
}

/// The `locales` folder above a crate's folder.
fn locate(manifest: &Path) -> PathBuf {
    manifest
        .ancestors()
        .map(|folder| folder.join("locales"))
        .find(|folder| folder.is_dir())
        .unwrap_or_default()
}

fn source(english: &Messages, locales: &Path, name: &str, text_module: &str) -> String {
    let mut out = String::new();
    let fixed: Vec<&String> =
        english.iter().filter(|(_, names)| names.is_empty()).map(|(key, _)| key).collect();
    let files: Vec<String> = ["ar", "zh", "en", "fr", "ru", "es"]
        .iter()
        .map(|lang| {
            let path = locales.join(lang).join(format!("{name}.ftl"));
            if path.is_file() {
                format!("include_str!({:?})", path.display().to_string())
            } else {
                "\"\"".to_owned()
            }
        })
        .collect();
    let _ = write!(
        out,
        "static CATALOGUE: std::sync::LazyLock<{text_module}::Catalogue> = std::sync::LazyLock::new(|| {text_module}::Catalogue::new([{}], &{fixed:?}));\n\
         /// This crate's messages in one language.\n\
         #[derive(Clone, Copy, Debug)]\n\
         pub(crate) struct Text {{ #[doc(hidden)] lang: {text_module}::Lang }}\n\
         impl Text {{\n\
         /// The messages in `lang`.\n\
         pub(crate) fn of(lang: {text_module}::Lang) -> Self {{ Self {{ lang }} }}\n\
         /// What a language lacks of these messages, one line each.\n\
         pub(crate) fn gaps() -> Vec<String> {{ CATALOGUE.gaps({name:?}, &{all:?}) }}\n",
        files.join(", "),
        all = english.keys().collect::<Vec<_>>(),
    );
    for (key, names) in english {
        let method = key.replace('-', "_");
        if names.is_empty() {
            let index = fixed.iter().position(|fixed| *fixed == key).unwrap_or_default();
            let _ = writeln!(
                out,
                "pub(crate) fn {method}(&self) -> &'static str {{ CATALOGUE.fixed(self.lang, {index}) }}"
            );
        } else {
            let parameters: String = names
                .iter()
                .map(|name| format!(", {}: impl Into<{text_module}::Value<'static>>", argument(name)))
                .collect();
            let arguments: String =
                names.iter().map(|name| format!("({name:?}, {}.into()), ", argument(name))).collect();
            let _ = writeln!(
                out,
                "pub(crate) fn {method}(&self{parameters}) -> String {{ CATALOGUE.format(self.lang, {key:?}, [{arguments}]) }}"
            );
        }
    }
    out.push_str("}\n");
    out
}

fn argument(name: &str) -> String {
    name.replace('-', "_")
}

fn variables(pattern: &Pattern<String>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, into);
        }
    }
}

fn expression_variables(expression: &Expression<String>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, into),
        Expression::Select { selector, variants } => {
            inline_variables(selector, into);
            for variant in variants {
                variables(&variant.value, into);
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<String>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => expression_variables(expression, into),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_variables(argument, into);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> PathBuf {
        let root = std::env::temp_dir().join(format!("halqa-messages-{}-{:p}", std::process::id(), files));
        for (name, text) in files {
            let path = root.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        root
    }

    #[test]
    fn arguments_are_found_in_selects_too() {
        let root = folder(&[(
            "en/x.ftl",
            "a = { $n ->\n    [one] one { $who }\n   *[other] { $n }\n }\nb = plain\n",
        )]);
        let messages = read(&root.join("en/x.ftl")).unwrap();
        assert_eq!(messages["a"], BTreeSet::from(["n".to_owned(), "who".to_owned()]));
        assert!(messages["b"].is_empty());
    }

    #[test]
    fn gaps_in_any_language_are_faults() {
        let root = folder(&[
            ("en/x.ftl", "a = { $n }\nb = b\n"),
            ("ar/x.ftl", "a = { $m }\nb = b\n"),
            ("zh/x.ftl", "a = { $n }\nb = b\n"),
            ("fr/x.ftl", "a = { $n }\nb = b\nc = c\n"),
            ("ru/x.ftl", "a = { $n }\n"),
        ]);
        let faults = faults(&root, "x").unwrap().join("\n");
        for expected in [
            "ar/x.ftl: a uses $m",
            "ar/x.ftl: a does not use $n",
            "ru/x.ftl: b is missing",
            "fr/x.ftl: c is not in English",
            "es",
        ] {
            assert!(faults.contains(expected), "{expected} in {faults}");
        }
        assert!(!faults.contains("zh"));
    }
}
