//! `halqa course …`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, bail};
use clap::{Subcommand, ValueEnum};
use halqa_learning::{
    carpentries,
    format::{self, Source},
    publishing::{self, ImportError, Imported, Origin},
};
use halqa_platform::{config::Config, lang::Lang};

use super::End;

/// Courses as files.
#[derive(Debug, Subcommand)]
pub enum Course {
    /// Say everything that is wrong with a course (a folder, a .zip, or a folder of courses)
    Check {
        /// Where it is
        path: PathBuf,
        /// As JSON
        #[arg(long)]
        json: bool,
        /// Missing and stale translations are faults too
        #[arg(long)]
        strict: bool,
    },
    /// Publish a course; the same content again changes nothing
    Import {
        /// A folder or a .zip
        path: PathBuf,
        /// The layout it is in
        #[arg(long, value_enum, default_value = "halqa")]
        from: From,
        /// The language of a lesson in another layout, where it does not say itself
        #[arg(long)]
        lang: Option<Lang>,
        /// The course to become, or to add a language to
        #[arg(long)]
        slug: Option<String>,
        /// Files win over a course that lives in the browser; its draft stays
        #[arg(long)]
        take_back: bool,
    },
    /// Write a published course back as files: into a folder, or a .zip
    Export {
        /// Its slug
        slug: String,
        /// Where to
        to: PathBuf,
    },
    /// Lay out a new course that explains itself
    New {
        /// The folder to make
        path: PathBuf,
        /// Its slug; else the folder's name
        #[arg(long)]
        slug: Option<String>,
        /// Its base language
        #[arg(long, default_value = "en")]
        lang: Lang,
    },
    /// Note that translations match the base as it is now
    Mark {
        /// The course's folder
        path: PathBuf,
        /// One language; else all
        #[arg(long)]
        lang: Option<Lang>,
        /// Files within the course; else all
        files: Vec<String>,
    },
    /// Take a course out of the catalogue; what people completed stays on record
    Delete {
        /// Its slug
        slug: String,
    },
    /// Who would complete a course by its present rule; with --apply they do
    Reevaluate {
        /// Its slug
        slug: String,
        /// Do it
        #[arg(long)]
        apply: bool,
    },
}

/// Layouts that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum From {
    /// docs/COURSE-FORMAT.md
    Halqa,
    /// A lesson repository of the Carpentries Workbench family
    Carpentries,
}

/// The commands that need neither settings nor database.
pub fn without_data(course: &Course) -> Option<anyhow::Result<End>> {
    match course {
        Course::Check { path, json, strict } => Some(check(path, *json, *strict)),
        Course::New { path, slug, lang } => Some(new(path, slug.as_deref(), *lang)),
        Course::Mark { path, lang, files } => Some(mark(path, *lang, files)),
        _ => None,
    }
}

/// The others.
pub async fn run(course: Course, config: Config) -> anyhow::Result<End> {
    let app = super::app(config).await?;
    let end = match course {
        Course::Import { path, from, lang, slug, take_back } => {
            import(&app, &path, (from, lang, slug.as_deref()), take_back).await
        }
        Course::Export { slug, to } => export(&app, &slug, &to).await,
        Course::Delete { slug } => {
            publishing::delete(&app.platform, &app.learning.library, &slug)
                .await
                .with_context(|| format!("{slug}: no such course is published"))?;
            println!("{slug}: taken out of the catalogue");
            Ok(End::Good)
        }
        Course::Reevaluate { slug, apply } => reevaluate(&app, &slug, apply).await,
        Course::Check { .. } | Course::New { .. } | Course::Mark { .. } => Ok(End::Good),
    };
    app.platform.db.close().await;
    end
}

fn check(path: &Path, json: bool, strict: bool) -> anyhow::Result<End> {
    if !path.exists() {
        bail!("{}: there is no such file or folder", path.display());
    }
    let found = format::discover(path);
    if found.is_empty() {
        bail!("{}: no course here (a course has a course.toml)", path.display());
    }
    let sources = found.iter().map(|path| Source::open(path)).collect::<Result<Vec<_>, _>>()?;
    let report =
        if let [one] = sources.as_slice() { format::check(one) } else { format::check_all(&sources) };
    let report = if strict { report.strict() } else { report };
    if json {
        println!("{}", report.to_json());
    } else {
        print!("{report}");
    }
    Ok(if report.is_good() { End::Good } else { End::Faults })
}

fn new(path: &Path, slug: Option<&str>, lang: Lang) -> anyhow::Result<End> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    format::new_course(path, slug.unwrap_or(name), lang)?;
    println!("{}: laid out. Next: halqa course check {0}", path.display());
    Ok(End::Good)
}

fn mark(path: &Path, lang: Option<Lang>, files: &[String]) -> anyhow::Result<End> {
    for changed in format::mark(path, lang, files)? {
        println!("{changed}");
    }
    Ok(End::Good)
}

async fn import(
    app: &halqa::App,
    path: &Path,
    (from, lang, slug): (From, Option<Lang>, Option<&str>),
    take_back: bool,
) -> anyhow::Result<End> {
    if !path.exists() {
        bail!("{}: there is no such file or folder", path.display());
    }
    if from == From::Halqa && (lang.is_some() || slug.is_some()) {
        bail!(
            "--lang and --slug are for lessons in another layout (--from carpentries); course.toml says them for our own"
        );
    }
    let source = match from {
        From::Halqa => Source::open(path)?,
        From::Carpentries => convert(app, path, lang, slug).await?,
    };
    let origin = Origin { git_commit: git_commit(path), take_back, ..Origin::default() };
    let required = format::prerequisites(&source);
    match publishing::import(&app.platform, &app.learning.library, source, origin).await {
        Ok(Imported::New(number)) => println!("imported: version {number}"),
        Ok(Imported::Unchanged(number)) => println!("unchanged: version {number} has this content"),
        Ok(Imported::LeftDeleted) => println!("left deleted"),
        Err(ImportError::Faults(report)) => {
            print!("{report}");
            return Ok(End::Faults);
        }
        Err(error) => return Err(error.into()),
    }
    for (slug, line) in required.iter().filter(|(slug, _)| app.learning.library.by_slug(slug).is_none()) {
        println!(
            "course.toml:{line}: warning: no course `{slug}` is published here: until it is, only who completed it can enrol"
        );
    }
    Ok(End::Good)
}

async fn convert(
    app: &halqa::App,
    path: &Path,
    lang: Option<Lang>,
    slug: Option<&str>,
) -> anyhow::Result<Source> {
    // With a slug that is published here, the lesson becomes a language of that course.
    let known: Option<BTreeMap<String, Vec<u8>>> = match slug {
        Some(slug) if app.learning.library.by_slug(slug).is_some() => {
            Some(publishing::export(&app.platform, slug).await?.into_iter().collect())
        }
        _ => None,
    };
    let converted = carpentries::convert(path, lang, slug, known.as_ref())?;
    for one in &converted.report {
        println!("{}:{}: {}", one.file, one.line, one.what);
    }
    println!(
        "{}: {} files, {} notes on what has no exact place",
        converted.slug,
        converted.files.len(),
        converted.report.len()
    );
    Ok(Source::from_files(converted.files))
}

/// The commit of a clean checkout, so that a version can be traced to it.
fn git_commit(path: &Path) -> Option<String> {
    let folder = if path.is_dir() { path } else { path.parent()? };
    let git = |arguments: &[&str]| {
        let output = Command::new("git").arg("-C").arg(folder).args(arguments).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let clean = git(&["status", "--porcelain", "--", "."])?.is_empty();
    if clean { git(&["rev-parse", "HEAD"]).filter(|commit| !commit.is_empty()) } else { None }
}

async fn export(app: &halqa::App, slug: &str, to: &Path) -> anyhow::Result<End> {
    let files = publishing::export(&app.platform, slug)
        .await
        .with_context(|| format!("{slug}: no such course is published"))?;
    let source = Source::from_files(files);
    if to.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip")) {
        format::write_zip(&source, to)?;
    } else {
        format::write_folder(&source, to)?;
    }
    println!("{slug}: written to {}", to.display());
    Ok(End::Good)
}

async fn reevaluate(app: &halqa::App, slug: &str, apply: bool) -> anyhow::Result<End> {
    let changes = halqa_learning::completion::reevaluation::run(&app.learning, slug, apply).await?;
    for change in &changes {
        println!("{}\t{}", change.account, change.what);
    }
    let verb = if apply { "changed" } else { "would change (nothing was changed; --apply does it)" };
    println!("{} {verb}", changes.len());
    Ok(End::Good)
}
