//! Writes the files of a course as they are: into a folder, or a zip archive that is the same each time.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{mark::replace, source::Source};

/// Writes the files into a folder. A new folder appears whole or not at all; in a folder that holds a course already
/// the files are replaced one by one, those that the course no longer has are removed, and what starts with a dot
/// (`.git`) is left alone.
///
/// # Errors
/// When `to` holds something else than a course, or cannot be written.
pub fn write_folder(source: &Source, to: &Path) -> io::Result<()> {
    let occupied = match fs::read_dir(to) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(error),
    };
    if occupied {
        if !to.join("course.toml").is_file() {
            let message = format!("{}: the folder holds something else than a course", to.display());
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
        return renew(source, to);
    }
    let parent = match to.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => return Err(io::Error::from(io::ErrorKind::InvalidInput)),
    };
    fs::create_dir_all(parent)?;
    let staging = tempfile::Builder::new().prefix(".halqa-").tempdir_in(parent)?;
    let inner = staging.path().join("course");
    fs::create_dir(&inner)?;
    for (path, bytes) in source.files() {
        let place = inner.join(path);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(place, bytes)?;
    }
    if to.exists() {
        fs::remove_dir(to)?;
    }
    fs::rename(&inner, to)
}

fn renew(source: &Source, to: &Path) -> io::Result<()> {
    let old = Source::from_folder(to).map_err(|error| io::Error::other(error.to_string()))?;
    for (path, bytes) in source.files() {
        if old.file(path) == Some(bytes) {
            continue;
        }
        let mut folder = to.to_owned();
        let parts: Vec<&str> = path.split('/').collect();
        for part in &parts[..parts.len() - 1] {
            folder.push(part);
            match fs::symlink_metadata(&folder) {
                Ok(meta) if meta.is_dir() => {}
                Ok(_) => {
                    let message = format!("{}: is in the way", folder.display());
                    return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
                }
                Err(_) => fs::create_dir(&folder)?,
            }
        }
        replace(&to.join(path), bytes)?;
    }
    let kept: BTreeSet<&str> = source.files().map(|(path, _)| path).collect();
    let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
    for (path, _) in old.files().filter(|(path, _)| !kept.contains(path)) {
        fs::remove_file(to.join(path))?;
        let mut folder = Path::new(path).parent();
        while let Some(inner) = folder.filter(|inner| !inner.as_os_str().is_empty()) {
            folders.insert(to.join(inner));
            folder = inner.parent();
        }
    }
    for folder in folders.iter().rev() {
        // A folder that still holds something stays.
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

/// Writes the files into a zip archive: sorted, without dates, so that the same files give the same bytes.
///
/// # Errors
/// When it cannot be written; then what was at `to` is as it was.
pub fn write_zip(source: &Source, to: &Path) -> io::Result<()> {
    replace(to, &zip_bytes(source)?)
}

/// The archive that [`write_zip`] writes.
///
/// # Errors
/// When it cannot be made.
pub fn zip_bytes(source: &Source) -> io::Result<Vec<u8>> {
    let mut bytes = io::Cursor::new(Vec::new());
    zip_into(source, &mut bytes).map_err(io::Error::other)?;
    Ok(bytes.into_inner())
}

fn zip_into(source: &Source, to: &mut io::Cursor<Vec<u8>>) -> zip::result::ZipResult<()> {
    let mut zip = ZipWriter::new(to);
    for (path, bytes) in source.files() {
        let method = if is_packed(path) { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        zip.start_file(path, options)?;
        zip.write_all(bytes)?;
    }
    zip.finish()?;
    Ok(())
}

fn is_packed(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    matches!(
        extension,
        "png"
            | "jpg"
            | "jpeg"
            | "webp"
            | "avif"
            | "gif"
            | "mp4"
            | "webm"
            | "mp3"
            | "m4a"
            | "ogg"
            | "opus"
            | "zip"
            | "docx"
            | "xlsx"
            | "pptx"
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::samples;
    use super::*;

    #[test]
    fn a_folder_with_something_else_is_left_alone() {
        let place = tempfile::tempdir().expect("a folder");
        fs::write(place.path().join("thesis.txt"), "mine").expect("written");
        let source = Source::from_files(samples::files());
        assert!(write_folder(&source, place.path()).is_err());
        assert_eq!(fs::read_dir(place.path()).expect("readable").count(), 1);
    }

    #[test]
    fn a_course_is_renewed_and_its_hidden_files_stay() {
        let place = tempfile::tempdir().expect("a folder");
        let to = place.path().join("c");
        write_folder(&samples::with(&[("media/old/x.pdf", "x")]), &to).expect("written");
        fs::create_dir(to.join(".git")).expect("made");
        fs::write(to.join(".git/HEAD"), "ref").expect("written");
        let source = samples::with(&[("media/new.pdf", "y")]);
        write_folder(&source, &to).expect("written");
        let read = Source::from_folder(&to).expect("readable");
        assert_eq!(read.content_hash(), source.content_hash());
        assert!(to.join(".git/HEAD").is_file() && !to.join("media/old").exists());
        assert_eq!(fs::read_dir(place.path()).expect("readable").count(), 1, "nothing left behind");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn folder_zip_and_folder_hold_the_same_bytes(
            files in proptest::collection::btree_map("[a-zé汞][a-z0-9ب -]{0,8}(/[a-z][a-z0-9]{0,4}){0,3}\\.(md|svg|png|toml)", proptest::collection::vec(any::<u8>(), 0..400), 1..12)
        ) {
            let source = Source::from_files(files.clone());
            // A file cannot lie inside a file.
            prop_assume!(source.files().count() == files.len());
            let place = tempfile::tempdir().expect("a folder");
            let (folder, zip, again) = (place.path().join("a"), place.path().join("a.zip"), place.path().join("b.zip"));
            write_folder(&source, &folder).expect("written");
            let from_folder = Source::from_folder(&folder).expect("readable");
            write_zip(&from_folder, &zip).expect("written");
            let from_zip = Source::from_zip(&zip).expect("readable");
            write_zip(&from_zip, &again).expect("written");
            prop_assert_eq!(fs::read(&zip).expect("read"), fs::read(&again).expect("read"));
            prop_assert_eq!(from_zip.files().collect::<Vec<_>>(), source.files().collect::<Vec<_>>());
            prop_assert_eq!(from_zip.content_hash(), source.content_hash());
        }
    }
}
