//! Turns `locales/*/learning.ftl` into methods, and names the compiler of courses after its own text.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::{Path, PathBuf},
};

/// What a compiled course follows from beside its files.
const COMPILER: [&str; 3] = ["format", "compiled.rs", "../platform/html"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    halqa_messages::generate("learning", "halqa_platform::text")?;
    let mut hash = DefaultHasher::new();
    for part in COMPILER {
        println!("cargo::rerun-if-changed={part}");
        let mut files = Vec::new();
        collect(Path::new(part), &mut files)?;
        files.sort();
        for file in files {
            fs::read(&file)?.hash(&mut hash);
        }
    }
    println!("cargo::rustc-env=HALQA_COMPILER={:016x}", hash.finish());
    Ok(())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        collect(&entry?.path(), files)?;
    }
    Ok(())
}
