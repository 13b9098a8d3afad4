//! Translation by a command of the operator's choice. What it makes is marked as unreviewed in the files and is not
//! published before a person has accepted it.

use std::{collections::BTreeMap, process::Stdio, time::Duration};

use halqa_platform::{
    db::Db,
    error::Result,
    jobs::{GiveUp, Job, JobContext, Registry},
    lang::Lang,
};
use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::Command,
};
use uuid::Uuid;

use super::{
    codes,
    store::{self, Run},
    work::Work,
};
use crate::{
    Learning,
    drafts::store::{self as drafts, Draft},
    format::segments::{Act, State, Unit},
};

/// Texts of one call.
const BATCH: usize = 40;
/// Bytes of an answer.
const MOST_BYTES: u64 = 8 << 20;
/// Calls of one job; the rest waits until somebody asks again.
const MOST_CALLS: usize = 100;

/// A draft is to be translated into a language, where it is missing or stale.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Translate {
    /// The draft's address.
    pub slug: String,
    /// The language.
    pub to: Lang,
    /// Who asked.
    pub by: Uuid,
}

impl Job for Translate {
    const KIND: &'static str = "learning.translate";
    const MAX_ATTEMPTS: i64 = 2;
    const TIME_LIMIT: Duration = Duration::from_secs(3 * 3600);

    fn order_key(&self) -> Option<String> {
        Some(format!("translate {}", self.slug))
    }

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", self.slug, self.to))
    }
}

#[derive(Serialize)]
struct Question<'a> {
    source: Lang,
    target: Lang,
    segments: Vec<Asked<'a>>,
}

#[derive(Serialize)]
struct Asked<'a> {
    key: &'a str,
    format: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    terms: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Answer {
    segments: Vec<Said>,
}

#[derive(Deserialize)]
struct Said {
    key: String,
    text: String,
}

/// Says what handles the job.
pub fn register(registry: &mut Registry, learning: &Learning) {
    let own = learning.clone();
    registry.register(move |job: Translate, context: JobContext| {
        let learning = own.clone();
        async move {
            let Some(draft) = drafts::find(&context.db, &job.slug).await? else { return Ok(()) };
            let mut run = Run {
                state: "waiting".to_owned(),
                asked_at: context.created_at,
                ended_at: None,
                taken: 0,
                refused: 0,
                error: String::new(),
            };
            let ended = translate(&learning, &draft, &job, &mut run).await;
            run.ended_at = Some(context.clock.now());
            run.state = if ended.is_ok() { "done" } else { "failed" }.to_owned();
            if let Err(error) = &ended {
                run.error = format!("{error:#}").chars().take(500).collect();
            }
            note(&context.db, draft.id, job.to, &run).await?;
            // The person who asked sees why, and asks again.
            ended.map_err(|error| GiveUp(format!("{error:#}")).into())
        }
    });
}

async fn note(db: &Db, draft: Uuid, to: Lang, run: &Run) -> Result<()> {
    let mut tx = db.begin().await?;
    store::note_run(&mut tx, draft, to, run).await?;
    tx.commit().await?;
    Ok(())
}

/// What is to be translated: not what a person has made from the base as it is.
fn open(unit: &Unit) -> bool {
    unit.words && matches!(unit.state, State::Missing | State::Stale)
}

async fn translate(learning: &Learning, draft: &Draft, job: &Translate, run: &mut Run) -> anyhow::Result<()> {
    let platform = &learning.platform;
    let command = platform.config.translation_command.clone();
    let command = command.ok_or_else(|| anyhow::anyhow!("translation.command is not set"))?;
    let limit = Duration::from_secs(platform.config.translation_seconds);
    let mut tried: Vec<String> = Vec::new();
    for _ in 0..MOST_CALLS {
        let work = Work::load(platform, draft, job.to).await?;
        let Some(from) = work.units.base else { return Ok(()) };
        let apart = |unit: &Unit| work.units.apart.iter().any(|(file, ..)| *file == unit.file);
        let units =
            work.units.units.iter().filter(|unit| open(unit) && !apart(unit) && !tried.contains(&unit.key));
        let batch: Vec<&Unit> = units.take(BATCH).collect();
        if batch.is_empty() {
            return Ok(());
        }
        tried.extend(batch.iter().map(|unit| unit.key.clone()));
        let segments = batch.iter().map(|unit| asked(&work, unit, from)).collect();
        let question = serde_json::to_vec(&Question { source: from, target: job.to, segments })?;
        let answer: Answer = serde_json::from_slice(&call(&command, question, limit).await?)
            .map_err(|error| anyhow::anyhow!("the command's answer is not as documented: {error}"))?;
        take(learning, draft, job, &batch, answer, run).await?;
    }
    Ok(())
}

fn asked<'a>(work: &Work, unit: &'a Unit, from: Lang) -> Asked<'a> {
    let terms = super::glossary::used(&work.terms, &unit.base, from);
    let terms = terms
        .into_iter()
        .filter_map(|term| Some((term.source.first()?.clone(), term.target.first()?.clone())));
    Asked { key: &unit.key, format: "markdown", text: &unit.base, terms: terms.collect() }
}

async fn take(
    learning: &Learning,
    draft: &Draft,
    job: &Translate,
    batch: &[&Unit],
    answer: Answer,
    run: &mut Run,
) -> anyhow::Result<()> {
    let mut acts = BTreeMap::new();
    for said in answer.segments {
        let Some(unit) = batch.iter().find(|unit| unit.key == said.key) else { continue };
        if codes::broken(&unit.base, &said.text).is_none() {
            acts.insert(said.key, Act::Text { text: said.text, unreviewed: true, made_from: None });
        }
    }
    for _ in 0..4 {
        let work = Work::load(&learning.platform, draft, job.to).await?;
        // What a person has translated while the machine was at it stays.
        let mut now = acts.clone();
        now.retain(|key, _| work.unit(key).is_some_and(open));
        let changed = work.change(&now).await?;
        if work.save(&learning.platform, draft, &changed, job.by, "machine-translation").await? {
            let taken = now.len() - changed.refused.len().min(now.len());
            run.taken += i64::try_from(taken).unwrap_or(0);
            run.refused += i64::try_from(batch.len() - taken.min(batch.len())).unwrap_or(0);
            return note(&learning.platform.db, draft.id, job.to, run).await.map_err(Into::into);
        }
    }
    anyhow::bail!("others keep changing the draft")
}

/// Runs the command with a text on its standard input; what it prints.
///
/// # Errors
/// It cannot be started, takes too long, prints too much, or ends with a status other than 0.
pub async fn call(command: &str, input: Vec<u8>, limit: Duration) -> anyhow::Result<Vec<u8>> {
    let mut words = command.split_whitespace();
    let program = words.next().ok_or_else(|| anyhow::anyhow!("translation.command is empty"))?;
    let mut child = Command::new(program)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| anyhow::anyhow!("{program} cannot be started: {error}"))?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let write = async {
        if let Some(mut stdin) = stdin {
            // A command that does not want it all is no fault by itself.
            let _ = stdin.write_all(&input).await;
        }
    };
    let read = async {
        let (mut out, mut said) = (Vec::new(), Vec::new());
        let printed = async {
            match stdout {
                Some(stdout) => stdout.take(MOST_BYTES + 1).read_to_end(&mut out).await,
                None => Ok(0),
            }
        };
        let complained = async {
            match stderr {
                Some(stderr) => stderr.take(2_000).read_to_end(&mut said).await,
                None => Ok(0),
            }
        };
        let (printed, _) = tokio::join!(printed, complained);
        printed.map(|_| (out, said))
    };
    let whole = async {
        let ((), read) = tokio::join!(write, read);
        let (out, said) = read?;
        let status = if out.len() as u64 > MOST_BYTES { None } else { Some(child.wait().await?) };
        anyhow::Ok((out, said, status))
    };
    let (out, said, status) = tokio::time::timeout(limit, whole).await.map_err(|_| {
        anyhow::anyhow!("{program} took longer than {} seconds and was stopped", limit.as_secs())
    })??;
    let status = status.ok_or_else(|| anyhow::anyhow!("{program} printed more than {MOST_BYTES} bytes"))?;
    anyhow::ensure!(
        status.success(),
        "{program} ended with {status}: {}",
        String::from_utf8_lossy(&said).trim()
    );
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Duration = Duration::from_secs(10);

    #[tokio::test]
    async fn a_command_gets_its_question_and_has_limits() {
        assert_eq!(call("cat", b"{}".to_vec(), LIMIT).await.expect("said"), b"{}");
        let failed = call("sh /no/such/script", Vec::new(), LIMIT).await.expect_err("no such file");
        assert!(failed.to_string().contains("ended with"), "{failed}");
        let slow = call("sleep 30", Vec::new(), Duration::from_millis(200)).await.expect_err("too slow");
        assert!(slow.to_string().contains("took longer"), "{slow}");
        let none = call("/no/such/program", Vec::new(), LIMIT).await.expect_err("none");
        assert!(none.to_string().contains("cannot be started"), "{none}");
        let much = call("yes", Vec::new(), LIMIT).await.expect_err("too much");
        assert!(much.to_string().contains("printed more"), "{much}");
    }
}
