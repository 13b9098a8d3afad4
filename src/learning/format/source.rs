//! The files of one course, read safely from a folder, a zip archive or memory.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::finding::{Finding, Severity};

/// How many files a course may have.
pub const MAX_FILES: usize = 2_000;
/// How many bytes a course may have in all.
pub const MAX_TOTAL: u64 = 512 << 20;
/// How many bytes a text file may have.
pub const MAX_TEXT: u64 = 2 << 20;
/// How many bytes a media file may have.
pub const MAX_MEDIA: u64 = 256 << 20;
/// How many bytes a diagram may have.
pub const MAX_SVG: u64 = 8 << 20;
/// How deep folders may lie in each other.
const MAX_DEPTH: usize = 12;

/// Why the files could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// Reading failed.
    #[error("{path}: {error}")]
    Io {
        /// What was read.
        path: String,
        /// Why it failed.
        error: io::Error,
    },
    /// The archive is broken.
    #[error("{path}: not a readable zip archive: {error}")]
    Zip {
        /// The archive.
        path: String,
        /// Why.
        error: zip::result::ZipError,
    },
    /// More than a course may hold.
    #[error("{path}: {what}")]
    TooMuch {
        /// What was read.
        path: String,
        /// Which limit.
        what: String,
    },
}

/// The files of one course, each whole, by path with `/` between folders.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source {
    label: String,
    files: BTreeMap<String, Vec<u8>>,
    problems: Vec<Finding>,
}

impl Source {
    /// Reads a folder. Links, odd names and files over the limits are not read and become faults of the check;
    /// files and folders whose names start with a dot are left alone.
    ///
    /// # Errors
    /// When the folder cannot be read, or holds more than a course may.
    pub fn from_folder(folder: &Path) -> Result<Source, SourceError> {
        let mut reading = Reading::new(folder);
        let meta = fs::metadata(folder).map_err(|error| reading.io(folder, error))?;
        if !meta.is_dir() {
            return Err(reading.io(folder, io::Error::from(io::ErrorKind::NotADirectory)));
        }
        let mut todo = vec![(folder.to_owned(), String::new(), 0usize)];
        while let Some((dir, prefix, depth)) = todo.pop() {
            let entries = fs::read_dir(&dir).map_err(|error| reading.io(&dir, error))?;
            for entry in entries {
                let entry = entry.map_err(|error| reading.io(&dir, error))?;
                let Some(path) =
                    reading.name(&prefix, &entry.file_name().to_string_lossy(), entry.file_name().to_str())
                else {
                    continue;
                };
                let kind = entry.file_type().map_err(|error| reading.io(&entry.path(), error))?;
                if kind.is_symlink() {
                    reading.problem(&path, "link", "symbolic links are not read");
                } else if kind.is_dir() {
                    if depth + 1 >= MAX_DEPTH {
                        reading.problem(&path, "depth", "folders lie too deep in each other");
                    } else {
                        todo.push((entry.path(), path, depth + 1));
                    }
                } else if kind.is_file() {
                    let size = entry.metadata().map_err(|error| reading.io(&entry.path(), error))?.len();
                    if reading.admit(&path, size)? {
                        let file =
                            open_file(&entry.path()).map_err(|error| reading.io(&entry.path(), error))?;
                        reading.take(path, file)?;
                    }
                } else {
                    reading.problem(&path, "special-file", "is neither a file nor a folder");
                }
            }
        }
        Ok(reading.source)
    }

    /// Reads a zip archive, never more than the limits allow, whatever the archive says of itself. Where
    /// everything lies in one folder that has the `course.toml`, that folder is the course.
    ///
    /// # Errors
    /// When the archive cannot be read, or holds more than a course may.
    pub fn from_zip(path: &Path) -> Result<Source, SourceError> {
        let mut reading = Reading::new(path);
        let label = reading.source.label.clone();
        let broken = |error| SourceError::Zip { path: label.clone(), error };
        let file = fs::File::open(path).map_err(|error| reading.io(path, error))?;
        let mut archive = zip::ZipArchive::new(io::BufReader::new(file)).map_err(broken)?;
        if archive.len() > MAX_FILES * 2 {
            return Err(reading.too_many());
        }
        if archive.has_duplicate_names() {
            reading.problem("course.toml", "duplicate-name", "the archive holds two files of the same name");
        }
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).map_err(broken)?;
            if entry.is_dir() {
                continue;
            }
            let raw = entry.name_raw().to_owned();
            let lossy = String::from_utf8_lossy(&raw).into_owned();
            let Some(name) = reading.archived(&lossy, std::str::from_utf8(&raw).ok()) else { continue };
            if entry.is_symlink() {
                reading.problem(&name, "link", "symbolic links are not read");
            } else if reading.source.files.contains_key(&name) {
                reading.problem(&name, "duplicate-name", "two files of this name");
            } else if reading.admit(&name, entry.size())? {
                reading.take(name, &mut entry)?;
            }
        }
        reading.source.unwrap_single_folder();
        Ok(reading.source)
    }

    /// Takes files that are there already: carried in the program, or stored with a version.
    pub fn from_files(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Source {
        let mut reading = Reading::new(Path::new(""));
        for (path, bytes) in files {
            let Some(name) = reading.archived(&path, Some(&path)) else { continue };
            if reading.admit(&name, bytes.len() as u64).unwrap_or(false) {
                reading.total += bytes.len() as u64;
                reading.source.files.insert(name, bytes);
            }
        }
        reading.source
    }

    /// Reads `path`: a folder, or an archive where it is a file.
    ///
    /// # Errors
    /// As [`Source::from_folder`] and [`Source::from_zip`].
    pub fn open(path: &Path) -> Result<Source, SourceError> {
        if path.is_file() { Source::from_zip(path) } else { Source::from_folder(path) }
    }

    /// Every file, by path in order.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// One file.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Where it was read from, as given; empty for files from memory.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// Hex SHA-256 over a line `path NUL hex-sha256 NEWLINE` for each file, in the order of paths.
    pub fn content_hash(&self) -> String {
        let mut whole = Sha256::new();
        for (path, bytes) in &self.files {
            whole.update(path.as_bytes());
            whole.update([0]);
            whole.update(sha256(bytes).as_bytes());
            whole.update(b"\n");
        }
        hex::encode(whole.finalize())
    }

    pub(super) fn problems(&self) -> &[Finding] {
        &self.problems
    }

    fn unwrap_single_folder(&mut self) {
        if self.files.contains_key("course.toml") {
            return;
        }
        let Some((first, _)) = self.files.keys().next().and_then(|path| path.split_once('/')) else { return };
        let prefix = format!("{first}/");
        if self.files.contains_key(&format!("{prefix}course.toml"))
            && self.files.keys().all(|path| path.starts_with(&prefix))
        {
            self.files = std::mem::take(&mut self.files)
                .into_iter()
                .map(|(path, bytes)| (path[prefix.len()..].to_owned(), bytes))
                .collect();
        }
    }
}

/// The courses at `path`: itself where it is an archive or has a `course.toml`, else each folder in it that has
/// one, by name.
pub fn discover(path: &Path) -> Vec<PathBuf> {
    if path.is_file() || path.join("course.toml").is_file() {
        return vec![path.to_owned()];
    }
    let Ok(entries) = fs::read_dir(path) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .filter(|folder| folder.join("course.toml").is_file())
        .collect();
    found.sort();
    found
}

/// Hex SHA-256 of some bytes.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// Opens a file that was a plain file a moment ago, and still refuses a link.
fn open_file(path: &Path) -> io::Result<fs::File> {
    let file = fs::File::open(path)?;
    if fs::symlink_metadata(path)?.file_type().is_symlink() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "became a symbolic link while it was read"));
    }
    Ok(file)
}

struct Reading {
    source: Source,
    total: u64,
}

impl Reading {
    fn new(path: &Path) -> Reading {
        Reading { source: Source { label: path.display().to_string(), ..Source::default() }, total: 0 }
    }

    fn io(&self, path: &Path, error: io::Error) -> SourceError {
        SourceError::Io { path: path.display().to_string(), error }
    }

    fn too_many(&self) -> SourceError {
        self.too_much(format!("more than {MAX_FILES} files"))
    }

    fn too_much(&self, what: String) -> SourceError {
        SourceError::TooMuch { path: self.source.label.clone(), what }
    }

    fn problem(&mut self, path: &str, code: &'static str, message: &str) {
        if self.source.problems.len() < MAX_FILES {
            self.source.problems.push(Finding {
                file: path.to_owned(),
                line: 1,
                severity: Severity::Fault,
                code,
                message: message.to_owned(),
                lang: None,
            });
        }
    }

    /// The path of an entry named `name` under `prefix`; `None` where it is to be left alone.
    fn name(&mut self, prefix: &str, lossy: &str, name: Option<&str>) -> Option<String> {
        let join = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
        if lossy.starts_with('.') {
            return None;
        }
        let Some(name) = name else {
            self.problem(&join(lossy), "file-name", "the file's name is not UTF-8");
            return None;
        };
        if name.len() > 255 || name.chars().any(|c| c.is_control() || c == '\\') {
            self.problem(
                &join(&name.escape_debug().to_string()),
                "file-name",
                "a name that not every computer can store",
            );
            return None;
        }
        Some(join(name))
    }

    /// The same for a path from an archive or a list, which may try to leave the folder.
    fn archived(&mut self, lossy: &str, path: Option<&str>) -> Option<String> {
        let escapes = lossy.starts_with('/')
            || lossy.contains('\\')
            || lossy.as_bytes().get(1) == Some(&b':')
            || lossy.split('/').any(|part| part == ".." || part.is_empty());
        if escapes {
            self.problem(
                &lossy.escape_debug().to_string(),
                "path-escape",
                "the path leaves the course's folder",
            );
            return None;
        }
        if lossy.split('/').any(|part| part.starts_with('.')) || lossy.starts_with("__MACOSX/") {
            return None;
        }
        if lossy.split('/').count() > MAX_DEPTH {
            self.problem(lossy, "depth", "folders lie too deep in each other");
            return None;
        }
        let bad = lossy.split('/').any(|part| part.len() > 255 || part.chars().any(char::is_control));
        match path {
            Some(path) if !bad => Some(path.to_owned()),
            _ => {
                let shown = lossy.escape_debug().to_string();
                self.problem(
                    &shown,
                    "file-name",
                    "the file's name is not UTF-8, or one that not every computer can store",
                );
                None
            }
        }
    }

    /// Whether a file of this size is to be read.
    fn admit(&mut self, path: &str, size: u64) -> Result<bool, SourceError> {
        if self.source.files.len() >= MAX_FILES {
            return Err(self.too_many());
        }
        let limit = limit(path);
        if size > limit {
            self.problem(path, "too-large", &format!("{} MB are allowed for this kind of file", limit >> 20));
            return Ok(false);
        }
        if self.total + size > MAX_TOTAL {
            return Err(self.too_much(format!("more than {} MB in all", MAX_TOTAL >> 20)));
        }
        Ok(true)
    }

    /// Reads a file, at most to its limit, whatever its size was said to be.
    fn take(&mut self, path: String, from: impl Read) -> Result<(), SourceError> {
        let limit = limit(&path).min(MAX_TOTAL - self.total);
        let mut bytes = Vec::new();
        match from.take(limit + 1).read_to_end(&mut bytes) {
            Err(error) => return Err(SourceError::Io { path, error }),
            Ok(_) if bytes.len() as u64 > limit => {
                self.problem(&path, "too-large", "unpacks to more than it says, or is allowed");
                self.total += limit;
            }
            Ok(_) => {
                self.total += bytes.len() as u64;
                self.source.files.insert(path, bytes);
            }
        }
        Ok(())
    }
}

/// How many bytes a file of this name may have.
pub fn limit(path: &str) -> u64 {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    match extension.as_str() {
        "svg" => MAX_SVG,
        "md" | "toml" | "vtt" | "txt" => MAX_TEXT,
        _ => MAX_MEDIA,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::super::{check, samples};
    use super::*;

    fn zip(entries: &[(&str, &[u8])]) -> (tempfile::TempDir, PathBuf) {
        let place = tempfile::tempdir().expect("a folder");
        let path = place.path().join("c.zip");
        let mut zip = zip::ZipWriter::new(fs::File::create(&path).expect("created"));
        for (name, bytes) in entries {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("started");
            zip.write_all(bytes).expect("written");
        }
        zip.finish().expect("finished");
        (place, path)
    }

    fn problems(source: &Source) -> Vec<(&str, &str)> {
        source.problems().iter().map(|finding| (finding.file.as_str(), finding.code)).collect()
    }

    #[cfg(unix)]
    #[test]
    fn a_hostile_folder_is_read_safely() {
        use std::os::unix::ffi::OsStrExt;
        let place = tempfile::tempdir().expect("a folder");
        let root = place.path().join("c");
        fs::create_dir_all(root.join("media")).expect("made");
        fs::write(root.join("course.toml"), "x").expect("written");
        fs::write(root.join(".hidden"), "x").expect("written");
        fs::write(place.path().join("secret"), "s").expect("written");
        std::os::unix::fs::symlink(place.path().join("secret"), root.join("media/link.txt")).expect("linked");
        std::os::unix::fs::symlink(place.path(), root.join("up")).expect("linked");
        fs::write(root.join(std::ffi::OsStr::from_bytes(b"bad\xff.md")), "x").expect("written");
        // Sparse: were it read, the test would take its size in memory.
        fs::File::create(root.join("media/huge.mp4")).expect("made").set_len(MAX_MEDIA + 1).expect("sized");
        fs::File::create(root.join("big.md")).expect("made").set_len(MAX_TEXT + 1).expect("sized");
        let source = Source::from_folder(&root).expect("readable");
        assert_eq!(source.files().map(|(path, _)| path).collect::<Vec<_>>(), ["course.toml"]);
        let mut found = problems(&source);
        found.sort_unstable();
        let expected = [
            ("bad\u{fffd}.md", "file-name"),
            ("big.md", "too-large"),
            ("media/huge.mp4", "too-large"),
            ("media/link.txt", "link"),
            ("up", "link"),
        ];
        assert_eq!(found, expected);
        assert!(check(&source).to_string().contains("media/link.txt:1: fault: symbolic links are not read"));
        assert!(Source::from_folder(&place.path().join("nowhere")).is_err());
    }

    #[test]
    fn an_archive_cannot_leave_its_folder() {
        let (_place, path) = zip(&[
            ("../evil.md", b"x"),
            ("/etc/passwd", b"x"),
            ("a\\..\\b.md", b"x"),
            ("C:/x.md", b"x"),
            ("a//b.md", b"x"),
            ("media/.secret", b"x"),
            ("course.toml", b"format = 1"),
        ]);
        let source = Source::from_zip(&path).expect("readable");
        assert_eq!(source.files().map(|(path, _)| path).collect::<Vec<_>>(), ["course.toml"]);
        assert_eq!(problems(&source).iter().filter(|(_, code)| *code == "path-escape").count(), 5);
    }

    #[test]
    fn a_bomb_stops_at_the_limit_whatever_it_says_of_itself() {
        let bomb = vec![b'a'; usize::try_from(MAX_TEXT).expect("small") + 1];
        let (_place, path) = zip(&[("course.toml", b"x"), ("a.md", &bomb)]);
        assert_eq!(problems(&Source::from_zip(&path).expect("readable")), [("a.md", "too-large")]);
        // The same with a lie about its size, in both places that say it.
        let mut bytes = fs::read(&path).expect("read");
        let size = (u32::try_from(bomb.len()).expect("small")).to_le_bytes();
        let places: Vec<usize> =
            bytes.windows(4).enumerate().filter(|(_, w)| *w == size).map(|(at, _)| at).collect();
        assert!(!places.is_empty());
        for at in places {
            bytes[at..at + 4].copy_from_slice(&10u32.to_le_bytes());
        }
        fs::write(&path, bytes).expect("written");
        match Source::from_zip(&path) {
            Ok(source) => assert!(source.file("a.md").is_none_or(|bytes| bytes.len() as u64 <= MAX_TEXT)),
            Err(error) => {
                assert!(error.to_string().contains("c.zip") || error.to_string().contains("a.md"), "{error}")
            }
        }
    }

    #[test]
    fn links_in_archives_many_files_and_broken_archives_are_refused() {
        let place = tempfile::tempdir().expect("a folder");
        let path = place.path().join("c.zip");
        let mut zip = zip::ZipWriter::new(fs::File::create(&path).expect("created"));
        zip.add_symlink("media/l", "/etc/passwd", zip::write::SimpleFileOptions::default()).expect("added");
        zip.finish().expect("finished");
        assert_eq!(problems(&Source::from_zip(&path).expect("readable")), [("media/l", "link")]);
        fs::write(&path, b"PK not a zip").expect("written");
        assert!(Source::from_zip(&path).is_err());
        let many: Vec<String> = (0..=MAX_FILES).map(|n| format!("media/{n}.txt")).collect();
        let entries: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        let (_place, path) = self::zip(&entries);
        assert!(Source::from_zip(&path).expect_err("too many").to_string().contains("more than 2000 files"));
    }

    #[test]
    fn an_archive_of_one_folder_is_that_course() {
        let (_place, path) = zip(&[("c/course.toml", b"x"), ("c/media/a.pdf", b"y")]);
        let source = Source::from_zip(&path).expect("readable");
        assert_eq!(source.files().map(|(path, _)| path).collect::<Vec<_>>(), ["course.toml", "media/a.pdf"]);
    }

    #[test]
    fn the_hash_is_of_paths_and_bytes() {
        let source = |files: &[(&str, &str)]| {
            Source::from_files(
                files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())),
            )
            .content_hash()
        };
        assert_eq!(source(&[("a", "1"), ("b", "2")]), source(&[("b", "2"), ("a", "1")]));
        assert_ne!(source(&[("a", "1"), ("b", "2")]), source(&[("a", "2"), ("b", "1")]));
        assert_ne!(source(&[("ab", "1")]), source(&[("a", "b1")]));
    }

    #[test]
    fn courses_are_found_one_or_many() {
        let place = tempfile::tempdir().expect("a folder");
        let source = Source::from_files(samples::files());
        for name in ["b", "a"] {
            super::super::write_folder(&source, &place.path().join(name)).expect("written");
        }
        fs::create_dir(place.path().join("none")).expect("made");
        assert_eq!(discover(place.path()), [place.path().join("a"), place.path().join("b")]);
        assert_eq!(discover(&place.path().join("a")), [place.path().join("a")]);
        let sources: Vec<Source> =
            discover(place.path()).iter().map(|p| Source::open(p).expect("readable")).collect();
        let found = super::super::check_all(&sources).to_string();
        assert!(found.contains("the slug `wash-hands` is taken by"), "{found}");
    }

    #[test]
    fn prerequisites_cannot_run_in_a_circle() {
        let course = |slug: &str, needs: &str| {
            let toml = samples::text("course.toml")
                .replace("\"wash-hands\"", &format!("\"{slug}\"\nprerequisites = [\"{needs}\"]"));
            samples::with(&[("course.toml", &toml)])
        };
        let found =
            super::super::check_all(&[course("a", "b"), course("b", "c"), course("c", "a")]).to_string();
        assert!(found.contains("fault: `prerequisites` run in a circle: a → b → c → a"), "{found}");
        let found = super::super::check_all(&[course("alpha", "beta"), course("beta", "gama")]).to_string();
        assert!(found.contains("course.toml:3: warning: no course `gama` is here"), "{found}");
    }
}
