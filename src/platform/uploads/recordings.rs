//! What recordings tell besides what is seen and heard: where they were made, with what, by whom.
//!
//! In files of the MP4 family, in MP3 and in WAV such things stand apart and are blanked out, or cut off; nothing else
//! moves. In the other kinds a place can be found but not taken out by anything here.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
};

use super::Content;

/// What a recording was found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cleaned {
    /// It told nothing, or tells nothing now.
    Clean,
    /// It says where it was made, and that cannot be taken out here.
    Place,
    /// It cannot be read as what it says it is.
    Broken,
}

/// Boxes that hold others, in files of the MP4 family.
const HOLDERS: [&[u8; 4]; 4] = [b"moov", b"trak", b"moof", b"traf"];
/// Boxes that tell of the recording and not of the film.
const TELLING: [&[u8; 4]; 3] = [b"udta", b"meta", b"uuid"];
const MAX_DEPTH: u8 = 4;
/// A file of more boxes than this on one level is no film.
const MAX_BOXES: usize = 100_000;

/// Takes what a recording tells of its making out of the file.
///
/// # Errors
/// The disk failed.
pub fn clean(path: &Path, content: Content) -> io::Result<Cleaned> {
    match content {
        Content::Mp4 => mp4(path),
        Content::Wav => wav(path),
        Content::Mp3 => mp3(path),
        Content::Matroska | Content::Ogg | Content::Flac => tells_place(path),
        _ => Ok(Cleaned::Clean),
    }
}

fn mp4(path: &Path) -> io::Result<Cleaned> {
    let mut file = File::options().read(true).write(true).open(path)?;
    let end = file.metadata()?.len();
    let good = boxes(&mut file, 0, end, 0)?;
    file.sync_data()?;
    Ok(if good { Cleaned::Clean } else { Cleaned::Broken })
}

// `false`: the sizes do not add up.
fn boxes(file: &mut File, start: u64, end: u64, depth: u8) -> io::Result<bool> {
    let mut at = start;
    for _ in 0..MAX_BOXES {
        if end.saturating_sub(at) < 8 {
            // A few odd bytes at the end of a box are usual (a closing zero).
            return Ok(depth > 0 || at == end);
        }
        let (size, kind) = head(file, at)?;
        let (head, size) = match size {
            0 => (8, end - at),
            1 => {
                let mut large = [0; 8];
                file.read_exact(&mut large)?;
                (16, u64::from_be_bytes(large))
            }
            size => (8, u64::from(size)),
        };
        if size < head || size > end - at {
            return Ok(false);
        }
        if TELLING.contains(&&kind) {
            file.seek(SeekFrom::Start(at + 4))?;
            file.write_all(b"free")?;
            blank(file, at + head, size - head)?;
        } else if HOLDERS.contains(&&kind)
            && depth < MAX_DEPTH
            && !boxes(file, at + head, at + size, depth + 1)?
        {
            return Ok(false);
        }
        at += size;
    }
    Ok(false)
}

fn head(file: &mut File, at: u64) -> io::Result<(u32, [u8; 4])> {
    let (mut size, mut kind) = ([0; 4], [0; 4]);
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut size)?;
    file.read_exact(&mut kind)?;
    Ok((u32::from_be_bytes(size), kind))
}

fn blank(file: &mut File, from: u64, bytes: u64) -> io::Result<()> {
    file.seek(SeekFrom::Start(from))?;
    io::copy(&mut io::repeat(0).take(bytes), file).map(|_| ())
}

fn wav(path: &Path) -> io::Result<Cleaned> {
    let mut file = File::options().read(true).write(true).open(path)?;
    let end = file.metadata()?.len();
    let mut at = 12;
    for _ in 0..MAX_BOXES {
        if end.saturating_sub(at) < 8 {
            file.sync_data()?;
            return Ok(Cleaned::Clean);
        }
        // The other way round than in MP4: the kind, then the size, its small end first.
        let (kind, size) = head(&mut file, at)?;
        let (kind, size) = (kind.to_be_bytes(), u64::from(u32::from_le_bytes(size)));
        // What records while it is sent does not know how long it will be.
        let size = size.min(end - at - 8);
        if ![b"fmt ", b"data", b"fact", b"JUNK"].contains(&&kind) {
            file.seek(SeekFrom::Start(at))?;
            file.write_all(b"JUNK")?;
            blank(&mut file, at + 8, size)?;
        }
        at += 8 + size + size % 2;
    }
    Ok(Cleaned::Broken)
}

// The tags stand before and after the sound: the sound alone is kept.
fn mp3(path: &Path) -> io::Result<Cleaned> {
    let mut file = File::open(path)?;
    let end = file.metadata()?.len();
    let mut start = 0;
    loop {
        let mut head = [0; 10];
        file.seek(SeekFrom::Start(start))?;
        if file.read_exact(&mut head).is_err() || !head.starts_with(b"ID3") {
            break;
        }
        let size = head[6..].iter().fold(0u64, |size, byte| (size << 7) | u64::from(byte & 0x7F));
        start += 10 + size + if head[5] & 0x10 == 0 { 0 } else { 10 };
    }
    let mut last = end;
    if end >= 128 {
        let mut tag = [0; 3];
        file.seek(SeekFrom::Start(end - 128))?;
        file.read_exact(&mut tag)?;
        last = if tag == *b"TAG" { end - 128 } else { end };
    }
    if start >= last {
        return Ok(Cleaned::Broken);
    }
    if start > 0 || last < end {
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut other = tempfile::Builder::new().prefix(".cut-").tempfile_in(folder)?;
        file.seek(SeekFrom::Start(start))?;
        io::copy(&mut file.take(last - start), &mut other)?;
        other.as_file().sync_data()?;
        other.persist(path).map_err(|error| error.error)?;
    }
    Ok(Cleaned::Clean)
}

fn tells_place(path: &Path) -> io::Result<Cleaned> {
    const NEEDLE: &[u8] = b"LOCATION";
    let mut file = File::open(path)?;
    let mut buffer = vec![0; 256 << 10];
    let mut kept = 0;
    loop {
        let room = buffer.get_mut(kept..).unwrap_or_default();
        let read = file.read(room)?;
        if read == 0 {
            return Ok(Cleaned::Clean);
        }
        let filled = kept + read;
        let part = buffer.get(..filled).unwrap_or_default();
        if part.windows(NEEDLE.len()).any(|window| window.eq_ignore_ascii_case(NEEDLE)) {
            return Ok(Cleaned::Place);
        }
        // What may be the beginning of it stays.
        kept = filled.min(NEEDLE.len() - 1);
        buffer.copy_within(filled - kept..filled, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(bytes: &[u8], content: Content) -> (Cleaned, Vec<u8>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("f");
        std::fs::write(&path, bytes).unwrap();
        (clean(&path, content).unwrap(), std::fs::read(&path).unwrap())
    }

    fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let size = u32::try_from(body.len() + 8).unwrap().to_be_bytes();
        [&size[..], kind, body].concat()
    }

    fn holds(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn a_film_of_a_phone_no_longer_says_where() {
        let place = boxed(b"\xA9xyz", b"\0\x12\x15\xC7+07.5000+039.2500/");
        let track = boxed(b"trak", &[boxed(b"tkhd", b"keep"), boxed(b"udta", b"named Amina")].concat());
        let moov = [boxed(b"mvhd", b"keep too"), track, boxed(b"udta", &place)].concat();
        let film = [boxed(b"ftyp", b"isom"), boxed(b"moov", &moov), boxed(b"mdat", b"\xA9xyz udta")].concat();
        let (said, after) = cleaned(&film, Content::Mp4);
        assert_eq!((said, after.len()), (Cleaned::Clean, film.len()), "nothing moves");
        assert!(!holds(&after, b"+07.5") && !holds(&after, b"Amina"));
        for kept in [&b"keep"[..], b"keep too", b"\xA9xyz udta", b"mvhd", b"tkhd"] {
            assert!(holds(&after, kept));
        }
        assert_eq!(cleaned(&film[..film.len() - 3], Content::Mp4).0, Cleaned::Broken);
        assert_eq!(cleaned(&after, Content::Mp4), (Cleaned::Clean, after));
    }

    #[test]
    fn sound_loses_its_tags_and_nothing_else() {
        let mut mp3 = b"ID3\x04\0\0\0\0\0\x14GEOB LOCATION 7N 39E".to_vec();
        assert_eq!(mp3.len(), 30);
        mp3.extend(b"\xFF\xFBsound");
        mp3.extend(b"TAG");
        mp3.extend([b'n'; 125]);
        assert_eq!(cleaned(&mp3, Content::Mp3), (Cleaned::Clean, b"\xFF\xFBsound".to_vec()));
        assert_eq!(cleaned(&mp3[..20], Content::Mp3).0, Cleaned::Broken);

        let chunk = |kind: &[u8], body: &[u8]| {
            [kind, &u32::try_from(body.len()).unwrap().to_le_bytes(), body].concat()
        };
        let wav = [
            &b"RIFF\0\0\0\0WAVE"[..],
            &chunk(b"fmt ", b"1234"),
            &chunk(b"LIST", b"INFOIARLhome"),
            &chunk(b"data", b"sound!"),
        ]
        .concat();
        let (said, after) = cleaned(&wav, Content::Wav);
        assert_eq!((said, after.len()), (Cleaned::Clean, wav.len()));
        assert!(!holds(&after, b"home") && holds(&after, b"sound!") && holds(&after, b"1234"));
    }

    #[test]
    fn a_place_that_cannot_be_taken_out_is_told() {
        let mut film = vec![0; 300_000];
        assert_eq!(cleaned(&film, Content::Matroska).0, Cleaned::Clean);
        // Across the end of what is read at once.
        film[(256 << 10) - 3..][..8].copy_from_slice(b"LOCATION");
        assert_eq!(cleaned(&film, Content::Matroska).0, Cleaned::Place);
    }
}
