//! `halqa course mark`: writes into translations what they were made from.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::Path,
};

use halqa_platform::lang::Lang;
use toml_edit::{DocumentMut, Item, Table, value};

use super::{
    blocks::{UNREVIEWED, WAITING, prepare},
    course,
    finding::Log,
    media::FileTexts,
    reader::Record,
    source::Source,
    translation::{align, mark_of},
};

/// Says of translations in `folder` that they match the base as it is now: all of them, those of one language, or
/// those in the named files (paths within the folder). Writes nothing but these records, and only where they
/// change; gives the paths of the files changed.
///
/// # Errors
/// When the course cannot be read or written, or a named file is no translation of it.
pub fn mark(folder: &Path, lang: Option<Lang>, files: &[String]) -> io::Result<Vec<String>> {
    let source = Source::from_folder(folder).map_err(|error| io::Error::other(error.to_string()))?;
    let analysis = course::analyse(&source);
    let Some(tongues) = analysis.tongues else {
        return Err(invalid("course.toml cannot be read: `halqa course check` says why"));
    };
    let wanted = |path: &str| files.is_empty() || files.iter().any(|file| file == path);
    let targets = |own: Lang| own != tongues.base && lang.is_none_or(|lang| lang == own);
    for file in files {
        let known = analysis.texts.iter().any(|texts| texts.path == *file)
            || analysis.variants.iter().any(|(path, own, _)| path == file && *own != tongues.base);
        if !known {
            return Err(io::Error::new(
                io::ErrorKind::NotFound,
                format!("{file}: no translation of this course"),
            ));
        }
    }
    let mut edits: Vec<(&str, String)> = Vec::new();
    for FileTexts { path, records, made_from } in &analysis.texts {
        let Some(text) = source.file(path).and_then(|bytes| std::str::from_utf8(bytes).ok()) else {
            continue;
        };
        let langs: Vec<Lang> = tongues.languages.iter().copied().filter(|own| targets(*own)).collect();
        if wanted(path) && !records.is_empty() {
            let new = toml_marks(text, records, made_from, tongues.base, &langs)
                .map_err(|error| invalid(&format!("{path}: {error}")))?;
            edits.extend((new != text).then_some((path.as_str(), new)));
        }
    }
    for (path, _, base) in analysis.variants.iter().filter(|(path, own, _)| wanted(path) && targets(*own)) {
        let text = |path: &str| source.file(path).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let (Some(old), Some(base_text)) = (text(path), text(base)) else { continue };
        let hashes = lesson_marks(base_text, old);
        let new = front_matter(old, &hashes.join(" "));
        edits.extend((new != old).then_some((path.as_str(), new)));
    }
    edits.sort();
    for (path, text) in &edits {
        replace(&folder.join(path), text.as_bytes())?;
    }
    Ok(edits.into_iter().map(|(path, _)| path.to_owned()).collect())
}

/// A translation of a lesson that says that it matches its base as it is now; nothing else of it changes.
pub fn marked_lesson(base: &str, own: &str) -> String {
    front_matter(own, &lesson_marks(base, own).join(" "))
}

/// What a lesson records once it matches its base: what waits and what nobody has reviewed stays so.
fn lesson_marks(base: &str, own: &str) -> Vec<String> {
    let base = prepare("", base, &Log::default()).segments();
    let own = prepare("", own, &Log::default());
    let recorded = own.base.as_deref();
    let aligned = align(&base, &own.segments(), recorded);
    let marks = base.iter().zip(&aligned.standings).map(|(segment, standing)| {
        let old = standing.recorded.and_then(|at| recorded?.get(at)).map(String::as_str);
        match old {
            Some(WAITING) => WAITING.to_owned(),
            Some(mark) if mark.ends_with(UNREVIEWED) => format!("{}{UNREVIEWED}", mark_of(&segment.text)),
            _ => mark_of(&segment.text),
        }
    });
    marks.collect()
}

fn invalid(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message.to_owned())
}

/// Puts `bytes` in the place of a file, whole or not at all, with the old one's permissions.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".halqa-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    match fs::metadata(path) {
        Ok(old) => fs::set_permissions(file.path(), old.permissions())?,
        Err(_) => readable(file.path())?,
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(unix)]
fn readable(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &Path) -> io::Result<()> {
    Ok(())
}

/// A lesson with this `base:` line, and nothing else changed.
pub(super) fn front_matter(text: &str, hashes: &str) -> String {
    let (bom, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    let end = if body.split_inclusive('\n').next().is_some_and(|line| line.ends_with("\r\n")) {
        "\r\n"
    } else {
        "\n"
    };
    let line = format!("base: {hashes}{end}");
    let mut lines: Vec<&str> = body.split_inclusive('\n').collect();
    if lines.first().map(|line| line.trim_end()) != Some("---") {
        return format!("{bom}---{end}{line}---{end}{body}");
    }
    let close =
        lines.iter().skip(1).position(|line| line.trim_end() == "---").map_or(lines.len(), |at| at + 1);
    let old = lines[..close].iter().position(|line| line.split(':').next().map(str::trim) == Some("base"));
    match old {
        Some(at) => lines[at] = &line,
        None => lines.insert(1, &line),
    }
    format!("{bom}{}", lines.concat())
}

/// A `.toml` file with `[made-from.xx]` for some languages as the texts are now, and nothing else changed.
fn toml_marks(
    text: &str,
    records: &[Record],
    made_from: &BTreeMap<Lang, BTreeMap<String, String>>,
    base: Lang,
    langs: &[Lang],
) -> Result<String, String> {
    edit_toml(text, |doc| {
        for lang in langs {
            let unreviewed = |key: &str| {
                let mark = made_from.get(lang).and_then(|marks| marks.get(key));
                mark.is_some_and(|mark| mark.ends_with(UNREVIEWED))
            };
            let marks: BTreeMap<&str, String> = records
                .iter()
                .filter(|record| record.text.langs.contains_key(lang))
                .filter_map(|record| {
                    let mut mark = mark_of(&record.text.langs.get(&base)?.0);
                    mark.extend(unreviewed(&record.key).then_some(UNREVIEWED));
                    Some((record.key.as_str(), mark))
                })
                .collect();
            set_marks(doc, *lang, &marks, records)?;
        }
        Ok(())
    })
}

/// Changes a `.toml` file in some places, and nothing else of it.
pub(super) fn edit_toml(
    text: &str,
    edit: impl FnOnce(&mut DocumentMut) -> Result<(), String>,
) -> Result<String, String> {
    let crlf = text.contains("\r\n");
    let plain = text.replace("\r\n", "\n");
    let (bom, plain) = match plain.strip_prefix('\u{feff}') {
        Some(plain) => ("\u{feff}", plain.to_owned()),
        None => ("", plain),
    };
    let mut doc: DocumentMut =
        plain.parse().map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
    if doc.to_string() != plain {
        return Err("cannot be edited without changing other lines".to_owned());
    }
    edit(&mut doc)?;
    let mut new = doc.to_string();
    if crlf {
        new = new.replace('\n', "\r\n");
    }
    Ok(format!("{bom}{new}"))
}

pub(super) fn set_marks(
    doc: &mut DocumentMut,
    lang: Lang,
    marks: &BTreeMap<&str, String>,
    records: &[Record],
) -> Result<(), String> {
    let wrong = || "`made-from` is no table".to_owned();
    if marks.is_empty() && doc.get("made-from").and_then(|made| made.get(lang.code())).is_none() {
        return Ok(());
    }
    let made = doc.entry("made-from").or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    });
    let made = made.as_table_mut().ok_or_else(wrong)?;
    let own = made.entry(lang.code()).or_insert_with(|| {
        let mut table = Table::new();
        // At the end of the file, in the order of languages.
        table.set_position(Some(1_000_000 + isize::try_from(lang.index()).unwrap_or(0)));
        table.decor_mut().set_prefix("\n");
        Item::Table(table)
    });
    let own = own.as_table_mut().ok_or_else(wrong)?;
    own.retain(|key, _| marks.contains_key(key));
    for key in records.iter().map(|record| record.key.as_str()) {
        let Some(mark) = marks.get(key) else { continue };
        if own.get(key).and_then(Item::as_str) != Some(mark) {
            match own.get_mut(key) {
                Some(item) => *item = value(mark),
                None => {
                    own.insert(key, value(mark));
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::{check, compile, samples};
    use super::*;

    fn laid_out() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        super::super::write_folder(&Source::from_files(samples::files()), &folder.path().join("c"))
            .expect("written");
        folder
    }

    fn read(folder: &Path, path: &str) -> String {
        fs::read_to_string(folder.join(path)).expect("a file")
    }

    fn report(folder: &Path) -> super::super::Report {
        check(&Source::from_folder(folder).expect("readable"))
    }

    #[test]
    fn a_marked_course_is_strictly_good_and_marking_again_changes_nothing() {
        let place = laid_out();
        let folder = place.path().join("c");
        let before = read(&folder, "course.toml");
        assert!(!report(&folder).strict().is_good(), "not marked yet");
        let changed = mark(&folder, None, &[]).expect("marked");
        assert_eq!(changed, ["course.toml", "lessons/10-how/ar.md", "lessons/20-test/quiz.toml"]);
        assert!(read(&folder, "course.toml").starts_with(&before), "only added to");
        let report = report(&folder).strict();
        assert!(report.findings.is_empty(), "{report}");
        assert_eq!(mark(&folder, None, &[]).expect("marked"), Vec::<String>::new());
    }

    #[test]
    fn a_changed_base_is_stale_where_the_variant_says_it() {
        let place = laid_out();
        let folder = place.path().join("c");
        let write = |path: &str, text: &str| fs::write(folder.join(path), text).expect("written");
        write("lessons/10-how/en.md", "# T\n\nOne.\n\nTwo.\n");
        write("lessons/10-how/ar.md", "# ع\n\nواحد.\n\nاثنان.\n");
        mark(&folder, Some(Lang::Ar), &[]).expect("marked");
        write("lessons/10-how/en.md", "# T\n\nOne, changed.\n\nTwo.\n\nThree.\n");
        let toml = read(&folder, "course.toml").replace("When and how", "How and when");
        write("course.toml", &toml);
        let found = report(&folder).to_string();
        for expected in [
            "lessons/10-how/ar.md:6: warning: stale: `lessons/10-how/en.md` has changed at line 3",
            "lessons/10-how/en.md:7: warning: new since `lessons/10-how/ar.md` was made: missing in `ar`",
            "course.toml:11: warning: `summary` in `ar` is stale",
            ", 1 missing, 2 stale",
        ] {
            assert!(found.contains(expected), "{expected}\nin {found}");
        }
        mark(&folder, None, &["lessons/10-how/ar.md".to_owned()]).expect("marked");
        let found = report(&folder).to_string();
        assert!(!found.contains("ar.md") && found.contains("summary"), "{found}");
        assert!(mark(&folder, None, &["nothing.md".to_owned()]).is_err());
    }

    #[test]
    fn editing_keeps_every_other_byte() {
        assert_eq!(front_matter("\u{feff}# T\r\n", "aa"), "\u{feff}---\r\nbase: aa\r\n---\r\n# T\r\n");
        assert_eq!(front_matter("---\nbase: x\n---\n# T", "aa"), "---\nbase: aa\n---\n# T");
        let odd = "# comment\r\ntitle.en   =  \"x\"   # why\r\ntitle.ar = \"س\"\r\n\r\n\r\n[[m]]\r\n";
        let text = |lang, words: &str| (lang, (words.to_owned(), 1));
        let record = Record {
            key: "a.title".to_owned(),
            text: super::super::reader::Text {
                line: 1,
                langs: [text(Lang::En, "x"), text(Lang::Ar, "س")].into(),
            },
        };
        let new = toml_marks(odd, &[record], &BTreeMap::new(), Lang::En, &[Lang::Ar]).expect("edited");
        assert!(new.starts_with(odd), "{new}");
        assert_eq!(
            &new[odd.len()..],
            format!("\r\n[made-from.ar]\r\n\"a.title\" = \"{}\"\r\n", mark_of("x"))
        );
    }

    #[test]
    fn a_missing_translation_is_said_at_the_base() {
        let source = samples::with(&[("lessons/10-how/ar.md", "")]);
        let report = compile(&source).expect("a warning only").report;
        let found = report.to_string();
        assert!(
            found.contains("lessons/10-how/en.md:1: warning: the lesson is missing in `ar` (2 segments)"),
            "{found}"
        );
        assert!(!report.strict().is_good());
    }
}
