//! Feeds the reader of course files with broken courses.
//!
//! ```text
//! cargo run --manifest-path tests/fuzz/Cargo.toml --target-dir target -- course 60
//! cargo run --manifest-path tests/fuzz/Cargo.toml --target-dir target -- markdown --seed 12345
//! ```
//! The first argument says which files are broken (`course`: any, `markdown`: lessons), the second for how many
//! seconds. Every input is made from its number alone; the number of the one that is being tried stands in
//! `tests/fuzz/failures/last-seed`, so that even a crash can be repeated with `--seed`. Exit status 1: a panic, an
//! input that took more than two seconds, or a result out of all proportion; its files are then in
//! `tests/fuzz/failures/`.

use std::{
    collections::BTreeMap,
    fs,
    io::{Seek, Write},
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use halqa_learning::format::{Source, check, check_all, compile, discover};

/// The longest that one input may take.
const LIMIT: Duration = Duration::from_secs(2);

type Files = BTreeMap<String, Vec<u8>>;

const DOC: &str = include_str!("../../../docs/COURSE-FORMAT.md");

/// What mutations insert: the words of the format, and what breaks parsers.
const WORDS: &[&str] = &[
    "::: note\n", "::: check seconds\n", "::: instructor\n", "::: video media/a.mp4\n", ":::\n", "::::\n", "```\n", "~~~", "---\n",
    "# ", "## ", "###### ", "> ", ">>>>>>>> ", "- ", "* * *\n", "1. ", "\t", "    ", "| a | b |\n|---|---|\n", "|", "[^1]", "[^1]: x\n",
    "[a](lesson:how)", "[a](term:x)", "[a](course:b)", "![a](media/p.svg)", "[", "]", "(", ")", "![", "](", "<", ">", "<!--", "-->",
    "<kbd>", "<span dir=\"rtl\">", "</span>", "<script>", "&amp;", "&#0;", "$", "$$", "\\frac{1}{2}", "\\left(", "{", "}}", "{{", "^",
    "_", "**", "*", "~~", "`", ": ", "Table: ", "\u{202e}", "\u{feff}", "\u{0}", "\u{1}", "\r\n", "\r", "\u{10ffff}", "ـ", "=", "\"", "'",
    "\"\"\"", "'''", "[[question]]\n", "[[module]]\n", "[made-from.ar]\n", "title.en = ", "id = \"a\"\n", "true", "1e999", "-0x8", "2026-13-01",
    "[", "[[", "a.b.c.d.e = {", "\\u0000", "#", ",", "é", "\\", "\n\n", "\n",
];

/// Small and fast; the inputs need to be repeatable, not unforeseeable.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        if n == 0 { 0 } else { (self.roll() % n as u64) as usize }
    }
}

fn example() -> Files {
    let mut files = Files::new();
    let Some((_, example)) = DOC.split_once("## A complete small example") else { return files };
    for part in example.split("\n\n`").skip(1) {
        let Some((path, rest)) = part.split_once("`\n```") else { continue };
        let Some((_, body)) = rest.split_once('\n') else { continue };
        let Some((body, _)) = body.split_once("\n```") else { continue };
        files.insert(path.to_owned(), format!("{body}\n").into_bytes());
    }
    files
}

/// The example, the courses of the repository, and the example with the page's own snippets as its lesson.
fn seeds(root: &Path) -> Vec<Files> {
    let mut seeds = vec![example()];
    for folder in discover(&root.join("courses")) {
        if let Ok(source) = Source::from_folder(&folder) {
            seeds.push(source.files().filter(|(_, bytes)| bytes.len() < 200_000).map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect());
        }
    }
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text x=\"1\">{{a}}</text></svg>".to_vec();
    let snippets: Vec<&str> = DOC.split("\n```").collect();
    for (index, snippet) in snippets.iter().enumerate().filter(|(index, _)| index % 2 == 1) {
        let body = snippet.split_once('\n').map_or("", |(_, body)| body);
        let mut files = example();
        let path = match snippet.split('\n').next() {
            Some("toml") if body.contains("[[term]]") => "glossary.toml",
            Some("toml") if body.contains("[[question]]") => "lessons/20-test/quiz.toml",
            Some("toml") => "course.toml",
            _ => "lessons/10-how/en.md",
        };
        files.insert(path.to_owned(), body.as_bytes().to_vec());
        files.insert("media/p.svg".to_owned(), svg.clone());
        files.insert("media/p.toml".to_owned(), format!("mirror = true\na.en = \"{index}\"\n").into_bytes());
        seeds.push(files);
    }
    seeds
}

fn mutate(bytes: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    let at = dice.below(bytes.len() + 1);
    match dice.below(9) {
        0 if !bytes.is_empty() => {
            let at = at.min(bytes.len() - 1);
            bytes[at] ^= 1 << dice.below(8);
        }
        1 => {
            let end = (at + dice.below(40)).min(bytes.len());
            bytes.drain(at..end);
        }
        2 => {
            // The same again, up to some hundred times: what is quadratic shows.
            let end = (at + 1 + dice.below(30)).min(bytes.len());
            let part: Vec<u8> = bytes[at..end].to_vec();
            let times = 1 + dice.below(400);
            bytes.splice(at..at, part.repeat(times));
        }
        3 => {
            let times = 1 + dice.below(200);
            let word = WORDS[dice.below(WORDS.len())];
            bytes.splice(at..at, word.repeat(times).into_bytes());
        }
        4 => bytes.truncate(at),
        5 if !other.is_empty() => {
            let from = dice.below(other.len());
            let end = (from + dice.below(300)).min(other.len());
            bytes.splice(at..at, other[from..end].iter().copied());
        }
        6 => {
            // A line elsewhere.
            let mut lines: Vec<&[u8]> = bytes.split_inclusive(|b| *b == b'\n').collect();
            let line = lines.remove(dice.below(lines.len()).min(lines.len().saturating_sub(1)));
            lines.insert(dice.below(lines.len() + 1), line);
            *bytes = lines.concat();
        }
        _ => {
            let word = WORDS[dice.below(WORDS.len())];
            bytes.splice(at..at, word.bytes());
        }
    }
    bytes.truncate(300_000);
}

fn input(seeds: &[Files], markdown: bool, number: u64) -> Files {
    let mut dice = Dice(number);
    let mut files = seeds[dice.below(seeds.len())].clone();
    for _ in 0..1 + dice.below(2) {
        let paths: Vec<String> = files
            .keys()
            .filter(|path| if markdown { path.ends_with(".md") } else { path.ends_with(".md") || path.ends_with(".toml") || path.ends_with(".svg") })
            .cloned()
            .collect();
        if paths.is_empty() {
            break;
        }
        let path = &paths[dice.below(paths.len())];
        let other = seeds[dice.below(seeds.len())].values().nth(dice.below(6)).cloned().unwrap_or_default();
        for _ in 0..1 + dice.below(6) {
            if let Some(bytes) = files.get_mut(path).filter(|bytes| !bytes.is_empty()) {
                mutate(bytes, &other, &mut dice);
            }
        }
    }
    files
}

/// Reads one input; what is wrong with how that went.
fn attempt(files: &Files) -> Result<(), String> {
    let begun = Instant::now();
    let size: usize = files.values().map(Vec::len).sum();
    let result = catch_unwind(AssertUnwindSafe(|| {
        let source = Source::from_files(files.clone());
        let report = check(&source);
        let _ = (report.to_string().len(), report.to_json().len());
        let _ = check_all(std::slice::from_ref(&source));
        compile(&source).map(|compiled| serde_json::to_string(&compiled.course).map_or(0, |json| json.len())).unwrap_or(0)
    }));
    match result {
        Err(_) => Err("panicked".to_owned()),
        // Three readings, in a build that is not optimised.
        Ok(_) if begun.elapsed() > LIMIT * 3 => Err(format!("took {:?}", begun.elapsed())),
        Ok(made) if made > 200 * size + (1 << 20) => Err(format!("made {made} bytes of {size}")),
        Ok(_) => Ok(()),
    }
}

fn save(folder: &Path, number: u64, files: &Files) -> std::io::Result<PathBuf> {
    let folder = folder.join(number.to_string());
    for (path, bytes) in files {
        let place = folder.join(path);
        fs::create_dir_all(place.parent().unwrap_or(&folder))?;
        fs::write(place, bytes)?;
    }
    Ok(folder)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (target, only, seconds) = match words.as_slice() {
        [target @ ("course" | "markdown"), "--seed", number] => (*target, number.parse::<u64>().ok(), 0),
        [target @ ("course" | "markdown"), seconds] => (*target, None, seconds.parse::<u64>().unwrap_or(60)),
        _ => {
            eprintln!("usage: halqa-fuzz course|markdown SECONDS | course|markdown --seed NUMBER");
            return ExitCode::from(2);
        }
    };
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let seeds = seeds(&here.join("../.."));
    let failures = here.join("failures");
    let Ok(mut last) = fs::create_dir_all(&failures).and_then(|()| fs::File::create(failures.join("last-seed"))) else {
        eprintln!("cannot write {}", failures.display());
        return ExitCode::from(2);
    };
    static CURRENT: AtomicU64 = AtomicU64::new(0);
    static DONE: AtomicU64 = AtomicU64::new(0);
    std::thread::spawn(|| {
        // An input that never ends is a failure too.
        let mut seen = (0, Instant::now());
        loop {
            std::thread::sleep(Duration::from_millis(200));
            let done = DONE.load(Ordering::Relaxed);
            if seen.0 != done {
                seen = (done, Instant::now());
            } else if seen.1.elapsed() > LIMIT * 10 {
                eprintln!("does not end: --seed {}", CURRENT.load(Ordering::Relaxed));
                std::process::exit(1);
            }
        }
    });
    let begun = Instant::now();
    let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let mut number = only.unwrap_or(clock.as_nanos() as u64);
    let mut slowest = (Duration::ZERO, number);
    loop {
        CURRENT.store(number, Ordering::Relaxed);
        let _ = last.rewind().and_then(|()| write!(last, "{number:<24}"));
        let files = input(&seeds, target == "markdown", number);
        let started = Instant::now();
        if let Err(what) = attempt(&files) {
            eprintln!("{what}: {target} --seed {number}");
            match save(&failures, number, &files) {
                Ok(folder) => eprintln!("the input is in {}", folder.display()),
                Err(error) => eprintln!("the input could not be saved: {error}"),
            }
            return ExitCode::FAILURE;
        }
        slowest = slowest.max((started.elapsed(), number));
        DONE.fetch_add(1, Ordering::Relaxed);
        number = number.wrapping_add(1);
        if only.is_some() || begun.elapsed().as_secs() >= seconds {
            break;
        }
    }
    let done = DONE.load(Ordering::Relaxed);
    println!("{target}: {done} inputs, the slowest {:?} (--seed {})", slowest.0, slowest.1);
    let _ = fs::remove_file(failures.join("last-seed"));
    let _ = fs::remove_dir(&failures);
    ExitCode::SUCCESS
}
