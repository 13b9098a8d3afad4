//! A file that has arrived becomes a file of the draft, or is refused with a reason.

use std::{
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

use halqa_platform::{
    error::Result,
    images::{self, Format},
    uploads::{self, Cleaned, Content},
};

use super::kinds::{self, Kind};
use crate::{
    Learning, Text, carpentries,
    drafts::changes::{Change, Content as Becomes, Saved},
    editor::Desk,
    format,
};
use halqa_platform::{cldr, lang::Lang};

/// A file that has arrived.
#[derive(Clone, Copy, Debug)]
pub struct Arrived<'a> {
    /// Where it lies.
    pub place: &'a Path,
    /// What the sender calls it.
    pub name: &'a str,
    /// Takes the place of this file of the draft.
    pub instead: Option<&'a str>,
    /// The sender knows that it says where it was recorded.
    pub keep_place: bool,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// Its path in the draft.
    pub path: String,
    /// The revision that took it in; `None`: the same file was there already.
    pub revision: Option<i64>,
    /// What whoever sent it should know.
    pub notes: Vec<Note>,
}

/// Something that was changed on the way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The file is called otherwise than it was.
    Renamed,
    /// The picture is smaller than it was.
    Smaller,
    /// What does not draw was left out of a drawing.
    Drawing,
    /// The same file was there already.
    Same,
}

/// Why a file is not taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// It has no bytes.
    Empty,
    /// Files with such an ending are not taken.
    Ending(String),
    /// What is in it is not what its name says.
    Mismatch(String),
    /// It has more bytes than a file of its kind may: so many.
    Large(u64),
    /// The picture has so many million pixels.
    Pixels(u64),
    /// It is a picture that moves.
    Moving,
    /// It cannot be read to its end.
    Broken,
    /// The drawing cannot be cleaned: why, in English.
    Drawing(String),
    /// It says where it was recorded, and that cannot be taken out.
    Place,
    /// The course has as many files as it may.
    Many,
    /// The course has as many bytes as it may.
    Full,
    /// It is of another kind than the file whose place it should take.
    Otherwise,
    /// The file whose place it should take is no longer there, or has changed.
    Changed,
    /// The sender has begun too much and not ended it.
    Begun,
}

impl Refusal {
    /// For whoever sent it.
    pub fn text(&self, lang: Lang) -> String {
        let t = Text::of(lang);
        let size = |bytes: u64| format::size_in(bytes, lang);
        let number = |n: u64| cldr::number(lang, i64::try_from(n).unwrap_or(i64::MAX));
        match self {
            Refusal::Empty => t.media_no_bytes().to_owned(),
            Refusal::Ending(ending) if ending.is_empty() => t.media_no_ending().to_owned(),
            Refusal::Ending(ending)
                if matches!(ending.as_str(), "gif" | "heic" | "heif" | "avif" | "tif" | "tiff" | "bmp") =>
            {
                t.media_odd_picture(ending.to_uppercase())
            }
            Refusal::Ending(ending) => t.media_ending(ending.clone()),
            Refusal::Mismatch(ending) => t.media_mismatch(ending.clone()),
            Refusal::Large(bytes) => t.media_too_large(size(*bytes)),
            Refusal::Pixels(millions) => {
                t.media_pixels(number(*millions), number(images::MAX_PIXELS / 1_000_000))
            }
            Refusal::Moving => t.media_moving().to_owned(),
            Refusal::Broken => t.media_broken().to_owned(),
            Refusal::Drawing(why) => t.media_bad_drawing(why.clone()),
            Refusal::Place => t.media_place_stays().to_owned(),
            Refusal::Many => t.media_many(number(format::MAX_FILES as u64)),
            Refusal::Full => t.media_full(size(format::MAX_TOTAL)),
            Refusal::Otherwise => t.media_otherwise().to_owned(),
            Refusal::Changed => t.editor_changed_meanwhile().to_owned(),
            Refusal::Begun => {
                t.media_begun(number(uploads::AT_MOST as u64), size(uploads::BYTES_AT_MOST.unsigned_abs()))
            }
        }
    }
}

/// What can be said of a file before a byte of it has come: its name, and the size that it is said to have.
///
/// # Errors
/// The [`Refusal`].
pub fn announced(desk: &Desk, name: &str, bytes: u64) -> std::result::Result<(), Refusal> {
    let name = kinds::tidy_name(name);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if kinds::accepted(kinds::extension(&name)).is_none() {
        return Err(Refusal::Ending(ending.to_owned()));
    }
    if bytes == 0 {
        return Err(Refusal::Empty);
    }
    if bytes > kinds::limit(&name) {
        return Err(Refusal::Large(kinds::limit(&name)));
    }
    if desk.files.len() >= format::MAX_FILES {
        return Err(Refusal::Many);
    }
    let there: u64 = desk.files.iter().map(|file| file.bytes.unsigned_abs()).sum();
    if there + bytes.min(PICTURE_AFTER) > format::MAX_TOTAL {
        return Err(Refusal::Full);
    }
    Ok(())
}

/// A picture becomes small; what others weigh is weighed again when they are there.
const PICTURE_AFTER: u64 = 1;

/// Reads, cleans and keeps a file, and puts it into the draft.
///
/// # Errors
/// The database, the storage or the disk failed.
pub async fn take(
    learning: &Learning,
    desk: &Desk,
    arrived: Arrived<'_>,
) -> Result<std::result::Result<Taken, Refusal>> {
    let bytes = tokio::fs::metadata(arrived.place).await?.len();
    if let Err(refusal) = announced(desk, arrived.name, bytes) {
        return Ok(Err(refusal));
    }
    let name = kinds::tidy_name(arrived.name);
    let place = arrived.place.to_owned();
    let wanted = arrived.instead.map(str::to_owned);
    let (ending, keep) = (kinds::extension(&name), arrived.keep_place);
    let looked = move || look(&place, ending, wanted.as_deref(), keep);
    let content =
        match tokio::task::spawn_blocking(looked).await.map_err(|error| anyhow::anyhow!(error))?? {
            Ok(content) => content,
            Err(refusal) => return Ok(Err(refusal)),
        };
    let ready = match made_ready(learning, arrived, ending, content).await? {
        Ok(ready) => ready,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let there: u64 = desk.files.iter().map(|file| file.bytes.unsigned_abs()).sum();
    if there + ready.bytes.unsigned_abs() > format::MAX_TOTAL {
        return Ok(Err(Refusal::Full));
    }
    put(learning, desk, arrived, &name, ready).await
}

/// A file as it will be kept.
struct Ready {
    sha256: String,
    bytes: i64,
    ending: &'static str,
    notes: Vec<Note>,
}

// What can be told without decoding anything: whether the bytes are what the name says.
fn look(
    place: &Path,
    ending: &str,
    instead: Option<&str>,
    keep_place: bool,
) -> io::Result<std::result::Result<Content, Refusal>> {
    let mut file = std::fs::File::open(place)?;
    let mut head = Vec::new();
    Read::by_ref(&mut file).take(uploads::HEAD as u64).read_to_end(&mut head)?;
    let content = uploads::sniff(&head);
    let Some((kind, contents)) = kinds::accepted(ending) else {
        return Ok(Err(Refusal::Ending(ending.to_owned())));
    };
    if !contents.contains(&content) {
        return Ok(Err(Refusal::Mismatch(ending.to_owned())));
    }
    if let Some(old) = instead
        && (Kind::of(old) != kind || kind != Kind::Picture && kinds::extension(old) != ending)
    {
        return Ok(Err(Refusal::Otherwise));
    }
    if kind == Kind::Document && !is_itself(&mut file, &head, ending)? {
        return Ok(Err(Refusal::Mismatch(ending.to_owned())));
    }
    if matches!(kind, Kind::Film | Kind::Sound) {
        match uploads::clean(place, content)? {
            Cleaned::Place if !keep_place => return Ok(Err(Refusal::Place)),
            Cleaned::Broken => return Ok(Err(Refusal::Broken)),
            Cleaned::Clean | Cleaned::Place => {}
        }
    }
    Ok(Ok(content))
}

// A document that is an archive says so inside; one that is none has no archive hanging at its end.
fn is_itself(file: &mut std::fs::File, head: &[u8], ending: &str) -> io::Result<bool> {
    const TAIL: u64 = 1 << 20;
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
    let mut tail = Vec::new();
    file.take(TAIL).read_to_end(&mut tail)?;
    let holds = |part: &[u8]| [head, &tail].iter().any(|bytes| bytes.windows(part.len()).any(|w| w == part));
    Ok(match ending {
        "docx" => holds(b"[Content_Types].xml") && holds(b"word/") && !holds(b"vbaProject.bin"),
        "xlsx" => holds(b"[Content_Types].xml") && holds(b"xl/") && !holds(b"vbaProject.bin"),
        "pptx" => holds(b"[Content_Types].xml") && holds(b"ppt/") && !holds(b"vbaProject.bin"),
        "odt" | "ods" | "odp" => holds(b"application/vnd.oasis.opendocument."),
        "epub" => holds(b"application/epub+zip"),
        "pdf" => {
            !tail.windows(4).any(|window| window == b"PK\x05\x06") && tail.windows(5).any(|w| w == b"%%EOF")
        }
        _ => true,
    })
}

async fn made_ready(
    learning: &Learning,
    arrived: Arrived<'_>,
    ending: &'static str,
    content: Content,
) -> Result<std::result::Result<Ready, Refusal>> {
    let (kind, storage) = (Kind::of(&format!("x.{ending}")), &learning.platform.storage);
    let kept = async |bytes: Vec<u8>, ending, notes| {
        let length = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let sha256 = storage.put(&bytes).await?;
        Ok(Ok(Ready { sha256, bytes: length, ending, notes }))
    };
    match kind {
        Kind::Picture => {
            let bytes = tokio::fs::read(arrived.place).await?;
            let before = imagesize::blob_size(&bytes).map_or(0, |size| size.width.max(size.height));
            let wanted = arrived.instead.and_then(|old| Format::of_extension(kinds::extension(old)));
            let picture = match images::renew(bytes, wanted).await? {
                Ok(picture) => picture,
                Err(images::Refused::Pixels(millions)) => return Ok(Err(Refusal::Pixels(millions))),
                Err(images::Refused::Moving) => return Ok(Err(Refusal::Moving)),
                Err(images::Refused::Broken) => return Ok(Err(Refusal::Broken)),
            };
            let after = usize::try_from(picture.size.0.max(picture.size.1)).unwrap_or(usize::MAX);
            let notes = if after < before { vec![Note::Smaller] } else { Vec::new() };
            let same = Format::of_extension(ending) == Some(picture.format);
            kept(picture.bytes, if same { ending } else { picture.format.extension() }, notes).await
        }
        Kind::Drawing => {
            let bytes = tokio::fs::read(arrived.place).await?;
            let (bytes, notes) = match carpentries::clean_drawing(&bytes) {
                Ok(None) => (bytes, Vec::new()),
                Ok(Some(cleaned)) => (cleaned, vec![Note::Drawing]),
                Err(why) => return Ok(Err(Refusal::Drawing(why))),
            };
            if let Some(why) = format::drawing_faults("media/drawing.svg", &bytes).into_iter().next() {
                return Ok(Err(Refusal::Drawing(why)));
            }
            kept(bytes, ending, notes).await
        }
        Kind::Captions => {
            let bytes = tokio::fs::read(arrived.place).await?;
            match std::str::from_utf8(&bytes).map(super::captions::track::Track::read) {
                Ok(Ok(_)) => kept(bytes, ending, Vec::new()).await,
                _ => Ok(Err(Refusal::Broken)),
            }
        }
        _ => {
            debug_assert!(content != Content::Html, "a page was refused before");
            let bytes = i64::try_from(tokio::fs::metadata(arrived.place).await?.len()).unwrap_or(i64::MAX);
            let sha256 = storage.put_file(arrived.place).await?;
            Ok(Ok(Ready { sha256, bytes, ending, notes: Vec::new() }))
        }
    }
}

/// So many other names are tried where one is taken.
const NAMES: usize = 1_000;

async fn put(
    learning: &Learning,
    desk: &Desk,
    arrived: Arrived<'_>,
    name: &str,
    ready: Ready,
) -> Result<std::result::Result<Taken, Refusal>> {
    let Ready { sha256, bytes, ending, mut notes } = ready;
    let change = |path: String, expected| Change {
        path,
        content: Becomes::Blob { sha256: sha256.clone(), bytes },
        expected: Some(expected),
    };
    if let Some(old) = arrived.instead {
        let Some(entry) = desk.file(old) else { return Ok(Err(Refusal::Changed)) };
        let saved =
            desk.save(learning, vec![change(old.to_owned(), entry.revision)], "media-replace").await?;
        let revision = match saved {
            Saved::Saved(revision) => Some(revision),
            Saved::Unchanged(_) => None,
            Saved::Conflict(_) => return Ok(Err(Refusal::Changed)),
        };
        notes.extend(revision.is_none().then_some(Note::Same));
        return Ok(Ok(Taken { path: old.to_owned(), revision, notes }));
    }
    let known = desk.files.iter().find(|file| file.sha256 == sha256 && file.path.starts_with("media/"));
    if let Some(known) = known {
        notes.push(Note::Same);
        return Ok(Ok(Taken { path: known.path.clone(), revision: None, notes }));
    }
    let stem = kinds::stem(name);
    for number in 1..=NAMES {
        let tried =
            if number == 1 { format!("{stem}.{ending}") } else { format!("{stem}-{number}.{ending}") };
        let path = format!("media/{tried}");
        // What differs in case alone is one file on some computers.
        if desk.files.iter().any(|file| file.path.to_lowercase() == path.to_lowercase()) {
            continue;
        }
        match desk.save(learning, vec![change(path.clone(), 0)], "media-add").await? {
            Saved::Saved(revision) => {
                notes.extend((tried != arrived.name).then_some(Note::Renamed));
                return Ok(Ok(Taken { path, revision: Some(revision), notes }));
            }
            Saved::Unchanged(_) => {
                notes.push(Note::Same);
                return Ok(Ok(Taken { path, revision: None, notes }));
            }
            // Somebody else took the name just now.
            Saved::Conflict(_) => {}
        }
    }
    Ok(Err(Refusal::Many))
}
