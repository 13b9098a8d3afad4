//! Reads the lesson's folder: no symbolic links, no hidden files, within the limits of a course.

use std::{collections::BTreeMap, fs, io::Read as _, path::Path};

use super::{CarpentriesError, Report};

const MAX_FILES: usize = 2_000;
const MAX_BYTES: u64 = 512 * 1024 * 1024;
const MAX_FILE: u64 = 256 * 1024 * 1024;
const MAX_TEXT: u64 = 2 * 1024 * 1024;
const MAX_DEPTH: usize = 32;

/// Folders of the machinery that builds such a lesson's site; they hold no content.
const MACHINERY: [&str; 11] = [
    "site",
    "renv",
    "_site",
    "node_modules",
    "bin",
    "_layouts",
    "_sass",
    "_plugins",
    "assets",
    "_includes",
    "vendor",
];

/// Every file of the lesson, by its path with `/` between the parts.
pub(super) type Tree = BTreeMap<String, Vec<u8>>;

/// Reads everything that may belong to the lesson.
pub(super) fn read_tree(folder: &Path, report: &mut Report) -> Result<Tree, CarpentriesError> {
    let mut tree = Tree::new();
    let mut total = 0;
    walk(folder, "", 0, &mut tree, &mut total, report)?;
    Ok(tree)
}

fn walk(
    folder: &Path,
    prefix: &str,
    depth: usize,
    tree: &mut Tree,
    total: &mut u64,
    report: &mut Report,
) -> Result<(), CarpentriesError> {
    if depth > MAX_DEPTH {
        return Err(CarpentriesError::TooLarge { what: prefix.to_owned(), limit: "32 folders deep" });
    }
    let unreadable = |path: &Path| {
        let path = path.to_path_buf();
        move |source| CarpentriesError::Read { path, source }
    };
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        entries.push(entry.map_err(unreadable(folder))?);
    }
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            report.note(
                prefix,
                0,
                format!("left out: a file name that is not UTF-8: {}", name.to_string_lossy()),
            );
            continue;
        };
        let inner = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
        if name.starts_with('.') {
            if name != ".git" {
                report.note(&inner, 0, "left out: hidden");
            }
            continue;
        }
        let path = entry.path();
        let kind = fs::symlink_metadata(&path).map_err(unreadable(&path))?;
        if kind.is_dir() {
            if depth == 0 && MACHINERY.contains(&name) {
                report.note(&inner, 0, "left out: machinery that builds the lesson's own site");
                if name == "assets" {
                    let pictures = path.join("img");
                    if fs::symlink_metadata(&pictures).is_ok_and(|m| m.is_dir()) {
                        walk(&pictures, "assets/img", depth + 2, tree, total, report)?;
                    }
                }
                continue;
            }
            walk(&path, &inner, depth + 1, tree, total, report)?;
        } else if kind.is_file() {
            let bytes = read_file(&path, &inner)?;
            *total += bytes.len() as u64;
            if *total > MAX_BYTES {
                return Err(CarpentriesError::TooLarge {
                    what: "the lesson".to_owned(),
                    limit: "512 MB in all",
                });
            }
            if tree.len() >= MAX_FILES {
                return Err(CarpentriesError::TooLarge {
                    what: "the lesson".to_owned(),
                    limit: "2,000 files",
                });
            }
            tree.insert(inner, bytes);
        } else {
            report.note(&inner, 0, "left out: a symbolic link or a special file");
        }
    }
    Ok(())
}

/// Reads one file, at most one byte further than it may be long.
fn read_file(path: &Path, inner: &str) -> Result<Vec<u8>, CarpentriesError> {
    let is_text = inner.ends_with(".md") || inner.ends_with(".Rmd");
    let (most, limit) = if is_text { (MAX_TEXT, "2 MB for a text") } else { (MAX_FILE, "256 MB for a file") };
    let unreadable = |source| CarpentriesError::Read { path: path.to_path_buf(), source };
    let mut bytes = Vec::new();
    fs::File::open(path).map_err(unreadable)?.take(most + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > most {
        return Err(CarpentriesError::TooLarge { what: inner.to_owned(), limit });
    }
    Ok(bytes)
}
