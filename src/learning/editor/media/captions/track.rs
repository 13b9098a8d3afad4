//! WebVTT as cues. What is not edited here (notes, styles, regions, settings of cues) is kept where it stood.

/// Captions of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Track {
    /// What stands beside `WEBVTT`.
    pub title: String,
    /// What stands between that and the first cue.
    pub head: String,
    /// In the order of the file.
    pub cues: Vec<Cue>,
}

/// Some words and when they are shown; times in milliseconds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cue {
    /// From when.
    pub start: u64,
    /// Until when.
    pub end: u64,
    /// One line or several.
    pub text: String,
    /// What stood before it: notes, its name.
    pub before: String,
    /// Where it is shown, as written after the times.
    pub settings: String,
}

/// A file that is no WebVTT, at this line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable(pub usize);

const ARROW: &str = "-->";

impl Track {
    /// Reads a file.
    ///
    /// # Errors
    /// [`Unreadable`], with the line.
    pub fn read(text: &str) -> Result<Track, Unreadable> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
        let mut lines = text.split('\n').enumerate().peekable();
        let first = lines.next().map_or("", |(_, line)| line);
        let title = first.strip_prefix("WEBVTT").ok_or(Unreadable(1))?;
        if !title.is_empty() && !title.starts_with([' ', '\t']) {
            return Err(Unreadable(1));
        }
        let mut track = Track { title: title.trim().to_owned(), ..Track::default() };
        let mut before = String::new();
        while lines.peek().is_some() {
            let mut block: Vec<(usize, &str)> = Vec::new();
            while let Some((at, line)) = lines.next_if(|(_, line)| !line.trim().is_empty()) {
                block.push((at + 1, line));
            }
            if lines.peek().is_some() {
                lines.next();
            }
            let Some(times) = block.iter().position(|(_, line)| line.contains(ARROW)) else {
                append(&mut before, &block);
                continue;
            };
            let (named, rest) = block.split_at(times);
            append(&mut before, named);
            let Some(((number, line), words)) = rest.split_first() else { continue };
            let (start, end, settings) = times_of(line).ok_or(Unreadable(*number))?;
            let text = words.iter().map(|(_, line)| line.trim_end()).collect::<Vec<_>>().join("\n");
            if track.cues.is_empty() && named.is_empty() {
                append_text(&mut track.head, &std::mem::take(&mut before));
            }
            track.cues.push(Cue { start, end, text, before: std::mem::take(&mut before), settings });
        }
        if track.cues.is_empty() {
            append_text(&mut track.head, &before);
        }
        Ok(track)
    }

    /// The file.
    pub fn write(&self) -> String {
        let mut out = String::from("WEBVTT");
        if !self.title.is_empty() {
            out.push(' ');
            out.push_str(&self.title);
        }
        if !self.head.is_empty() {
            out.push_str("\n\n");
            out.push_str(&self.head);
        }
        out.push('\n');
        for cue in &self.cues {
            out.push('\n');
            if !cue.before.is_empty() {
                // A note is a block of its own; a name stands right before its times.
                out.push_str(&cue.before);
                out.push_str(if is_name(&cue.before) { "\n" } else { "\n\n" });
            }
            out.push_str(&format!("{} {ARROW} {}", clock(cue.start), clock(cue.end)));
            if !cue.settings.is_empty() {
                out.push(' ');
                out.push_str(&cue.settings);
            }
            out.push('\n');
            out.push_str(&safe(&cue.text));
            out.push('\n');
        }
        out
    }

    /// What is said, as text: a new paragraph where nothing is said for two seconds.
    pub fn transcript(&self) -> String {
        let mut out = String::new();
        let mut last = None;
        for cue in &self.cues {
            let words = spoken(&cue.text);
            if words.is_empty() {
                continue;
            }
            match last {
                None => {}
                Some(end) if cue.start >= end + 2_000 => out.push_str("\n\n"),
                Some(_) => out.push(' '),
            }
            out.push_str(&words);
            last = Some(cue.end);
        }
        out
    }
}

fn append(to: &mut String, block: &[(usize, &str)]) {
    append_text(to, &block.iter().map(|(_, line)| *line).collect::<Vec<_>>().join("\n"));
}

fn append_text(to: &mut String, text: &str) {
    if !text.is_empty() {
        if !to.is_empty() {
            to.push_str("\n\n");
        }
        to.push_str(text);
    }
}

fn is_name(before: &str) -> bool {
    let last = before.rsplit("\n\n").next().unwrap_or(before);
    !last.contains('\n') && !["NOTE", "STYLE", "REGION"].iter().any(|kind| last.starts_with(kind))
}

// An empty line would end the cue, and an arrow would begin another.
fn safe(text: &str) -> String {
    let lines = text.lines().map(str::trim_end).filter(|line| !line.trim().is_empty());
    lines.collect::<Vec<_>>().join("\n").replace(ARROW, "→")
}

/// The words of a cue on one line, without marks such as `<v Amina>`.
pub fn spoken(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in text.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => inside = false,
            letter if !inside => out.push(letter),
            _ => {}
        }
    }
    let plain = out.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&amp;", "&");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn times_of(line: &str) -> Option<(u64, u64, String)> {
    let (start, rest) = line.split_once(ARROW)?;
    let rest = rest.trim_start();
    let (end, settings) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    Some((time(start)?, time(end)?, settings.trim().to_owned()))
}

/// A time as people and files write it: `1:02:03.5`, `02:03.500`, `63`, with a point or a comma, in any digits.
pub fn time(text: &str) -> Option<u64> {
    let text: String = text.trim().chars().map(western).collect();
    let (whole, part) = text.split_once('.').unwrap_or((&text, "0"));
    let digits = |text: &str| !text.is_empty() && text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(part) {
        return None;
    }
    let thousandths: u64 = format!("{part:0<3}").get(..3)?.parse().ok()?;
    let pieces: Vec<&str> = whole.split(':').collect();
    if pieces.len() > 3 || !pieces.iter().all(|piece| digits(piece)) {
        return None;
    }
    let mut seconds: u64 = 0;
    for (at, piece) in pieces.iter().enumerate() {
        let number: u64 = piece.parse().ok()?;
        if at > 0 && number >= 60 {
            return None;
        }
        seconds = seconds.checked_mul(60)?.checked_add(number)?;
    }
    seconds.checked_mul(1_000)?.checked_add(thousandths)
}

fn western(letter: char) -> char {
    let digit =
        |zero: char| u32::from(letter).checked_sub(u32::from(zero)).and_then(|n| char::from_digit(n, 10));
    match letter {
        '٠'..='٩' => digit('٠').unwrap_or(letter),
        '۰'..='۹' => digit('۰').unwrap_or(letter),
        '０'..='９' => digit('０').unwrap_or(letter),
        ',' | '٫' | '،' => '.',
        '：' => ':',
        _ => letter,
    }
}

/// A time as files write it.
pub fn clock(at: u64) -> String {
    let seconds = at / 1_000;
    format!("{:02}:{:02}:{:02}.{:03}", seconds / 3_600, seconds / 60 % 60, seconds % 60, at % 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ODD: &str = "WEBVTT - Talk\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE who\n\nfirst\n00:00:01.000 --> 00:00:02.500 line:10%\n<v Amina>Good morning,\neverybody.\n\nNOTE again\n\n00:00:02.500 --> 00:00:04.000\nMercury &amp; gold\n";

    #[test]
    fn a_file_keeps_all_that_stands_in_it() {
        let track = Track::read(ODD).unwrap();
        assert_eq!(track.cues.len(), 2);
        let first = &track.cues[0];
        assert_eq!((first.start, first.end, first.settings.as_str()), (1_000, 2_500, "line:10%"));
        assert_eq!(first.text, "<v Amina>Good morning,\neverybody.");
        let written = track.write();
        assert_eq!(Track::read(&written).unwrap(), track, "{written}");
        for kept in ["::cue { color: red }", "NOTE who", "NOTE again", "first\n00:00:01", "Kind: captions"] {
            assert!(written.contains(kept), "{kept}: {written}");
        }
        assert_eq!(track.transcript(), "Good morning, everybody. Mercury & gold");
        let plain = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nA\n";
        assert_eq!(Track::read(plain).unwrap().write(), plain);
        assert_eq!(Track::read("WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nA\r\n").unwrap().write(), plain);
        assert_eq!(Track::read("WEBVTT").unwrap().write(), "WEBVTT\n");
    }

    #[test]
    fn what_is_no_file_of_captions_says_where() {
        assert_eq!(Track::read("1\n00:00"), Err(Unreadable(1)));
        assert_eq!(Track::read("WEBVTTX"), Err(Unreadable(1)));
        assert_eq!(Track::read("WEBVTT\n\n00:01 --> now\nA"), Err(Unreadable(3)));
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, expected) in [
            ("00:00:01.000", Some(1_000)),
            ("1:02:03.5", Some(3_723_500)),
            ("02:03,25", Some(123_250)),
            ("63", Some(63_000)),
            ("٠١:٠٢٫٥", Some(62_500)),
            ("1:60", None),
            ("", None),
            ("-1", None),
            ("1:2:3:4", None),
            ("99999999999", None),
        ] {
            assert_eq!(time(text), expected, "{text}");
        }
        assert_eq!(clock(3_723_500), "01:02:03.500");
    }

    #[test]
    fn words_cannot_become_another_cue() {
        let cue = Cue { start: 0, end: 1, text: "a\n\n00:01 --> 00:02\nb".to_owned(), ..Cue::default() };
        let track = Track { cues: vec![cue], ..Track::default() };
        assert_eq!(Track::read(&track.write()).unwrap().cues.len(), 1);
    }
}
