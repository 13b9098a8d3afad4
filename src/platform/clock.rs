//! The time, in one place, so that tests can hold it still.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use chrono::{DateTime, Utc};

/// Where the time comes from. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self(None)
    }

    /// A clock that stands at `time` until it is [`Clock::set`].
    pub fn fixed(time: DateTime<Utc>) -> Self {
        Self(Some(Arc::new(AtomicI64::new(time.timestamp_micros()))))
    }

    /// Moves a fixed clock; nothing happens to the system's.
    pub fn set(&self, time: DateTime<Utc>) {
        if let Some(micros) = &self.0 {
            micros.store(time.timestamp_micros(), Ordering::SeqCst);
        }
    }

    /// Now, in whole microseconds (what both databases keep).
    pub fn now(&self) -> DateTime<Utc> {
        #[expect(clippy::disallowed_methods, reason = "the one place that asks the system")]
        let system = Utc::now;
        let micros =
            self.0.as_ref().map_or_else(|| system().timestamp_micros(), |m| m.load(Ordering::SeqCst));
        DateTime::from_timestamp_micros(micros).unwrap_or_default()
    }
}
