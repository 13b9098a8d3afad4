//! Logs and numbers about the program itself.

use std::{fs, sync::OnceLock, time::Duration};

use anyhow::anyhow;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tracing_subscriber::EnvFilter;

use crate::{config::Config, db::Db, jobs};

static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();

/// Begins to log to the standard error stream, as configured, and to count.
///
/// # Errors
/// Something else has taken the place of the program's log or metrics already.
pub fn init(config: &Config) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(filter(&config.log_level))?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = if config.log_json {
        log.json().flatten_event(true).with_current_span(true).with_span_list(false).try_init()
    } else {
        log.with_target(false).try_init()
    };
    started.map_err(|error| anyhow!("the log cannot be started: {error}"))?;
    count()
}

// What other people's crates say at our level is mostly noise; their warnings are not. Except one: a browser whose
// sign-in was ended from another is no "suspicious activity".
fn filter(level: &str) -> String {
    let others = "tower_sessions_core=error";
    match level {
        "error" => level.to_owned(),
        "warn" => format!("warn,{others}"),
        // A target is matched by its beginning: all crates of the house.
        level => format!("warn,{others},halqa={level}"),
    }
}

/// Begins to count; done by [`init`]. A second call changes nothing.
///
/// # Errors
/// Another recorder of metrics is there.
pub fn count() -> anyhow::Result<()> {
    if RECORDER.get().is_some() {
        return Ok(());
    }
    let handle = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &BUCKETS)?
        .install_recorder()?;
    metrics::describe_histogram!("http_request_seconds", "Time until the answer began");
    metrics::describe_histogram!("job_seconds", "Time that a job took");
    let upkeep = handle.clone();
    let _ = RECORDER.set(handle);
    // Every measured time is kept as it came until it is put into its bucket, which nobody else does where nobody
    // reads /metrics.
    std::thread::Builder::new().name("metrics".to_owned()).stack_size(128 << 10).spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(5));
            upkeep.run_upkeep();
        }
    })?;
    Ok(())
}

const BUCKETS: [f64; 14] =
    [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 60.0];

/// Everything counted so far, as Prometheus reads it; empty before [`init`].
pub fn render() -> String {
    let Some(handle) = RECORDER.get() else { return String::new() };
    process();
    handle.run_upkeep();
    handle.render()
}

/// Counts what stands in the database: jobs by kind and state, mails by state. Call it before [`render`].
///
/// # Errors
/// The database failed.
pub async fn measure(db: &Db) -> sqlx::Result<()> {
    for state in ["queued", "running", "dead"] {
        metrics::gauge!("jobs", "state" => state).set(0.0);
    }
    for count in jobs::counts(db).await? {
        #[expect(clippy::cast_precision_loss, reason = "a gauge; nobody has 2^52 jobs")]
        metrics::gauge!("jobs", "state" => count.state.name()).increment(count.jobs as f64);
    }
    for (state, mails) in crate::mail::counts(db).await? {
        #[expect(clippy::cast_precision_loss, reason = "a gauge; nobody has 2^52 mails")]
        metrics::gauge!("mails", "state" => state.name()).set(mails as f64);
    }
    Ok(())
}

// The usual names of Prometheus' client libraries. Linux only: elsewhere there is no /proc.
fn process() {
    if let Some(bytes) = resident_bytes() {
        #[expect(clippy::cast_precision_loss, reason = "a gauge; no machine has 2^52 bytes")]
        metrics::gauge!("process_resident_memory_bytes").set(bytes as f64);
    }
    if let Some(seconds) = cpu_seconds() {
        metrics::gauge!("process_cpu_seconds_total").set(seconds);
    }
    if let Ok(files) = fs::read_dir("/proc/self/fd") {
        #[expect(clippy::cast_precision_loss, reason = "a gauge; files are counted in thousands")]
        metrics::gauge!("process_open_fds").set(files.count() as f64);
    }
}

/// Memory that the program holds now, in bytes.
pub fn resident_bytes() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}

/// Processor time that the program has used, in seconds.
pub fn cpu_seconds() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name in brackets may hold spaces; utime and stime are the 14th and 15th field, in hundredths.
    let mut fields = stat.rsplit(')').next()?.split_whitespace().skip(11);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some((user + system) / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn numbers_are_rendered_for_prometheus() {
        count().unwrap();
        count().unwrap();
        metrics::histogram!("http_request_seconds", "route" => "/x").record(0.015);
        for test in crate::testing::databases().await.unwrap() {
            measure(&test.db).await.unwrap();
        }
        let text = render();
        assert!(text.contains("http_request_seconds_bucket{route=\"/x\",le=\"0.02\"} 1"), "{text}");
        assert!(text.contains("http_request_seconds_bucket{route=\"/x\",le=\"0.01\"} 0"));
        assert!(text.contains("jobs{state=\"dead\"} 0"));
        assert!(text.contains("process_open_fds"));
        assert!(resident_bytes().unwrap() > 1_000_000);
        assert!(cpu_seconds().unwrap() >= 0.0);
    }

    #[test]
    fn other_crates_speak_only_to_warn() {
        assert_eq!(filter("error"), "error");
        assert_eq!(filter("debug"), "warn,tower_sessions_core=error,halqa=debug");
        for level in ["error", "warn", "info", "debug", "trace"] {
            EnvFilter::try_new(filter(level)).unwrap();
        }
    }
}
