//! Units of a lesson: its blocks beside those of the base.

use std::collections::{BTreeMap, HashMap};

use super::{Act, Changed, Kind, Refusal, Unit, has_words, note, parsed, tidy};
use crate::format::{
    blocks::{Prepared, Segment, Shape, UNKNOWN, UNREVIEWED, WAITING},
    mark::front_matter,
    source::Source,
    translation::{Aligned, Standing, State, align, hash, mark_of},
};

/// A lesson's file: its blocks and its lines.
pub(super) struct File {
    path: String,
    /// Without a byte order mark, with `\n`.
    text: String,
    crlf: bool,
    bom: bool,
    pub(super) segments: Vec<Segment>,
    recorded: Option<Vec<String>>,
}

impl File {
    pub(super) fn read(path: &str, text: &str) -> File {
        let bom = text.starts_with('\u{feff}');
        let plain = text.strip_prefix('\u{feff}').unwrap_or(text);
        let crlf = plain.split_inclusive('\n').next().is_some_and(|line| line.ends_with("\r\n"));
        let text = plain.replace("\r\n", "\n");
        let Prepared { base: recorded, .. } = parsed(&text);
        let segments = parsed(&text).segments();
        File { path: path.to_owned(), text, crlf, bom, segments, recorded }
    }

    fn lines(&self) -> Vec<&str> {
        self.text.split('\n').collect()
    }

    /// The lines of a segment as they are written.
    fn raw(&self, segment: &Segment) -> String {
        let lines = self.lines();
        let (first, last) = (segment.line as usize - 1, (segment.last as usize).min(lines.len()));
        lines.get(first..last).unwrap_or_default().join("\n")
    }

    /// What of a segment people read and translate; `None` where an opening line has nothing of that kind.
    pub(super) fn words(&self, segment: &Segment) -> Option<String> {
        let raw = self.raw(segment);
        match &segment.shape {
            Shape::Opening(name) => title(&raw, name).map(|range| raw[range].to_owned()),
            _ => Some(raw.trim_matches('\n').to_owned()),
        }
    }

    /// The key of each segment.
    fn keys(&self) -> Vec<String> {
        let mut seen: HashMap<String, usize> = HashMap::new();
        self.segments
            .iter()
            .map(|segment| {
                let mark = mark_of(&segment.text);
                let count = seen.entry(mark.clone()).or_insert(0);
                *count += 1;
                let again = if *count > 1 { format!(".{count}") } else { String::new() };
                format!("{}#{mark}{again}", self.path)
            })
            .collect()
    }

    /// The text with segments replaced.
    fn with(&self, new: &[String]) -> String {
        let lines = self.lines();
        let mut out: Vec<&str> = Vec::new();
        let mut at = 0;
        for (segment, text) in self.segments.iter().zip(new) {
            let first = segment.line as usize - 1;
            out.extend(lines.get(at..first).unwrap_or_default());
            out.extend(text.split('\n'));
            at = segment.last as usize;
        }
        out.extend(lines.get(at..).unwrap_or_default());
        out.join("\n")
    }

    /// Bytes as this file has its line ends.
    fn bytes(&self, text: &str) -> Vec<u8> {
        let text = if self.crlf { text.replace('\n', "\r\n") } else { text.to_owned() };
        let bom = if self.bom { "\u{feff}" } else { "" };
        format!("{bom}{text}").into_bytes()
    }
}

/// Where the title stands in the opening lines of a block.
fn title(raw: &str, name: &str) -> Option<std::ops::Range<usize>> {
    if matches!(name, "video" | "audio") {
        let mut start = 0;
        for line in raw.split_inclusive('\n') {
            if let Some((key, value)) = line.split_once(':')
                && key.trim() == "title"
            {
                let from = start + key.len() + 1 + (value.len() - value.trim_start().len());
                return Some(from..from + value.trim().len());
            }
            start += line.len();
        }
        return None;
    }
    let line = raw.split('\n').next().unwrap_or(raw);
    let from = line.find(name)? + name.len();
    let rest = &line[from..];
    let words = rest.trim().trim_end_matches(':').trim();
    let start = from + (rest.len() - rest.trim_start().len());
    (!words.is_empty()).then(|| start..start + words.len())
}

/// A lesson's base and its translation.
pub(super) struct Pair {
    base: File,
    own: Option<File>,
    own_path: String,
    aligned: Aligned,
}

/// A segment of the new file, in the order of the base.
struct Piece {
    raw: String,
    mark: String,
}

impl Pair {
    pub(super) fn of(source: &Source, base: &str, own_path: &str) -> Pair {
        let text = |path: &str| source.file(path).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let base = File::read(base, text(base).unwrap_or_default());
        let own = text(own_path).map(|text| File::read(own_path, text));
        let aligned = match &own {
            Some(own) => align(&base.segments, &own.segments, own.recorded.as_deref()),
            None => {
                let missing = Standing { state: State::Missing, own: None, recorded: None };
                Aligned { standings: vec![missing; base.segments.len()], ..Aligned::default() }
            }
        };
        Pair { base, own, own_path: own_path.to_owned(), aligned }
    }

    /// How many blocks are recorded (or the base has), and how many are there, where that differs.
    pub(super) fn apart(&self) -> Option<(usize, usize)> {
        let own = self.own.as_ref().filter(|_| self.aligned.apart)?;
        Some((own.recorded.as_ref().map_or(self.base.segments.len(), Vec::len), own.segments.len()))
    }

    fn recorded(&self, at: Option<usize>) -> Option<&str> {
        self.own.as_ref()?.recorded.as_ref()?.get(at?).map(String::as_str)
    }

    fn words(&self, at: Option<usize>) -> Option<String> {
        let own = self.own.as_ref()?;
        own.words(own.segments.get(at?)?)
    }

    pub(super) fn units(&self, is_base: bool) -> Vec<Unit> {
        let keys = self.base.keys();
        let mut units = Vec::new();
        for ((segment, standing), key) in self.base.segments.iter().zip(&self.aligned.standings).zip(keys) {
            let base = self.base.words(segment).unwrap_or_default();
            let waiting = standing.state == State::Missing;
            let recorded = self.recorded(standing.recorded);
            units.push(Unit {
                key,
                file: self.base.path.clone(),
                line: segment.line,
                kind: kind(&segment.shape),
                words: has_words(&base),
                text: if is_base {
                    Some(base.clone())
                } else {
                    self.words(standing.own).filter(|_| !waiting)
                },
                base,
                state: if is_base { State::Translated } else { standing.state },
                unreviewed: recorded.is_some_and(|mark| mark.ends_with(UNREVIEWED)),
                made_from: recorded.map(hash).filter(|mark| mark.len() == 8).map(str::to_owned),
            });
        }
        if !is_base {
            units.extend(self.gone());
        }
        units
    }

    /// What the base has no longer.
    fn gone(&self) -> Vec<Unit> {
        let mut units = Vec::new();
        for gone in self.aligned.gone.iter().filter(|gone| !gone.waiting) {
            let recorded = self.recorded(Some(gone.recorded));
            let own = self.own.as_ref().and_then(|own| own.segments.get(gone.own?));
            units.push(Unit {
                key: gone_key(&self.base.path, gone.recorded),
                file: self.base.path.clone(),
                line: own.map_or(1, |segment| segment.line),
                kind: own.map_or(Kind::Block, |segment| kind(&segment.shape)),
                base: String::new(),
                text: self.words(gone.own),
                state: State::Gone,
                unreviewed: recorded.is_some_and(|mark| mark.ends_with(UNREVIEWED)),
                made_from: recorded.map(hash).filter(|mark| mark.len() == 8).map(str::to_owned),
                words: true,
            });
        }
        units
    }

    pub(super) fn change(&self, acts: &[(&str, &Act)]) -> Changed {
        let mut changed = Changed::default();
        if let Some((recorded, own)) = self.apart() {
            let refused = acts.iter().map(|(key, _)| ((*key).to_owned(), Refusal::Apart(recorded, own)));
            changed.refused = refused.collect();
            return changed;
        }
        let keys = self.base.keys();
        let mut pieces: Vec<Piece> = (0..keys.len()).map(|at| self.piece(at)).collect();
        let mut done: Vec<&str> = Vec::new();
        for (key, act) in acts {
            let result = match keys.iter().position(|known| known == key) {
                Some(at) => self.act(at, act, &mut pieces),
                None => self.take_out(key, act),
            };
            match result {
                Ok(()) => done.push(key),
                Err(why) => changed.refused.push(((*key).to_owned(), why)),
            }
        }
        if done.is_empty() {
            return changed;
        }
        let (text, like) = self.laid_out(&pieces);
        // What was put must be found again, block for block: nothing typed may become part of its neighbours.
        let again = parsed(&text).segments();
        let fits = again.len() == self.base.segments.len()
            && again.iter().zip(&self.base.segments).all(|(new, base)| new.shape == base.shape);
        if !fits {
            changed.refused.extend(done.iter().map(|key| ((*key).to_owned(), Refusal::Shape)));
            return changed;
        }
        let marks: Vec<&str> = pieces.iter().map(|piece| piece.mark.as_str()).collect();
        let bytes = like.bytes(&front_matter(&text, &marks.join(" ")));
        if self.own.as_ref().is_none_or(|own| own.bytes(&own.text) != bytes) {
            changed.files.push((self.own_path.clone(), bytes));
        }
        changed
    }

    /// A segment as it stands; what has no words needs nobody to translate it.
    fn piece(&self, at: usize) -> Piece {
        let (Some(segment), Some(standing)) = (self.base.segments.get(at), self.aligned.standings.get(at))
        else {
            return Piece { raw: String::new(), mark: WAITING.to_owned() };
        };
        let wordless = !self.base.words(segment).is_some_and(|words| has_words(&words));
        let copy = |mark: String| Piece { raw: self.base.raw(segment), mark };
        match standing.state {
            State::Missing | State::Stale if wordless => copy(mark_of(&segment.text)),
            State::Missing => copy(WAITING.to_owned()),
            _ => {
                let own = self.own.as_ref().and_then(|own| Some(own.raw(own.segments.get(standing.own?)?)));
                let recorded = self.recorded(standing.recorded).unwrap_or(UNKNOWN).to_owned();
                own.map_or_else(|| copy(WAITING.to_owned()), |raw| Piece { raw, mark: recorded })
            }
        }
    }

    fn act(&self, at: usize, act: &Act, pieces: &mut [Piece]) -> Result<(), Refusal> {
        let (Some(segment), Some(piece)) = (self.base.segments.get(at), pieces.get_mut(at)) else {
            return Err(Refusal::Unknown);
        };
        let now = mark_of(&segment.text);
        match act {
            Act::Text { text, unreviewed, made_from } => {
                let text = tidy(text);
                if text.trim().is_empty() {
                    return Err(Refusal::Empty);
                }
                piece.raw = self.raw_of(segment, &text, &piece.raw)?;
                piece.mark = note(made_from.as_deref().unwrap_or(&now), *unreviewed);
                Ok(())
            }
            _ if piece.mark == WAITING => Err(Refusal::Empty),
            Act::UpToDate => {
                piece.mark = now;
                Ok(())
            }
            Act::Accept => {
                piece.mark = hash(&piece.mark).to_owned();
                Ok(())
            }
        }
    }

    /// The lines that hold a text: for an opening line, those that are there with another title.
    fn raw_of(&self, segment: &Segment, text: &str, old: &str) -> Result<String, Refusal> {
        if let Shape::Opening(name) = &segment.shape {
            let base = self.base.raw(segment);
            let raw = if title(old, name).is_some() { old } else { base.as_str() };
            let range = title(raw, name).ok_or(Refusal::Shape)?;
            if text.contains('\n') || text.trim().ends_with(':') {
                return Err(Refusal::Shape);
            }
            return Ok(format!("{}{}{}", &raw[..range.start], text.trim(), &raw[range.end..]));
        }
        let alone = parsed(text);
        let [only] = alone.segments().try_into().map_err(|_| Refusal::Shape)?;
        if only.shape == segment.shape && alone.markers.is_empty() {
            Ok(text.to_owned())
        } else {
            Err(Refusal::Shape)
        }
    }

    fn take_out(&self, key: &str, act: &Act) -> Result<(), Refusal> {
        let gone = self.aligned.gone.iter().any(|gone| gone_key(&self.base.path, gone.recorded) == key);
        if gone && *act == Act::UpToDate { Ok(()) } else { Err(Refusal::Unknown) }
    }

    /// The new text, in the file as it is where it has the blocks of the base in their order, else laid out like the
    /// base.
    fn laid_out(&self, pieces: &[Piece]) -> (String, &File) {
        let raws: Vec<String> = pieces.iter().map(|piece| piece.raw.clone()).collect();
        if let Some(own) = &self.own {
            let standings = self.aligned.standings.iter().enumerate();
            let same = own.segments.len() == pieces.len()
                && standings.into_iter().all(|(at, standing)| standing.own == Some(at));
            if same {
                return (own.with(&raws), own);
            }
        }
        let text = self.base.with(&raws);
        // The base of a base has no record.
        let skip = if self.base.recorded.is_some() { front_matter_end(&text) } else { 0 };
        (text[skip..].to_owned(), &self.base)
    }
}

fn front_matter_end(text: &str) -> usize {
    let mut end = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        end += line.len();
        if index > 0 && line.trim_end() == "---" {
            return end;
        }
    }
    0
}

fn gone_key(path: &str, recorded: usize) -> String {
    format!("{path}#gone-{recorded}")
}

fn kind(shape: &Shape) -> Kind {
    match shape {
        Shape::Heading(_) => Kind::Heading,
        Shape::Opening(_) => Kind::Title,
        _ => Kind::Block,
    }
}

/// See [`super::moved`].
pub(super) fn moved(path: &str, before: &str, now: &str) -> BTreeMap<String, Option<String>> {
    let (old, new) = (File::read(path, before), File::read(path, now));
    let recorded: Vec<String> = old.segments.iter().map(|segment| mark_of(&segment.text)).collect();
    let aligned = align(&new.segments, &old.segments, Some(&recorded));
    let (old_keys, new_keys) = (old.keys(), new.keys());
    let mut places: BTreeMap<String, Option<String>> = BTreeMap::new();
    for (standing, key) in aligned.standings.iter().zip(&new_keys) {
        if let Some(from) = standing.recorded.and_then(|at| old_keys.get(at)) {
            places.insert(from.clone(), Some(key.clone()));
        }
    }
    for gone in &aligned.gone {
        if let Some(from) = old_keys.get(gone.recorded) {
            places.entry(from.clone()).or_insert(None);
        }
    }
    places.retain(|from, _| !new_keys.contains(from));
    places
}
