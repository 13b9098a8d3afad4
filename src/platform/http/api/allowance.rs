//! How many requests each token may still make, told in headers (draft-ietf-httpapi-ratelimit-headers).

use std::{
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use governor::{
    Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
    middleware::StateInformationMiddleware,
    state::keyed::DefaultKeyedStateStore,
};
use uuid::Uuid;

const WINDOW: Duration = Duration::from_secs(60);

type Limiter = RateLimiter<Uuid, DefaultKeyedStateStore<Uuid>, DefaultClock, StateInformationMiddleware>;

/// So many requests a minute for each key. Cheap to clone.
#[derive(Clone)]
pub struct Allowance {
    limiter: Arc<Limiter>,
    count: u32,
    taken: Arc<AtomicU32>,
}

/// After so many requests, keys that have all their quota back are forgotten, so that memory does not grow.
const TIDY_EVERY: u32 = 20_000;

impl std::fmt::Debug for Allowance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Allowance({} a minute)", self.count)
    }
}

/// What is left after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    count: u32,
    remaining: u32,
    reset: u64,
}

impl Allowance {
    /// `count` requests a minute, all of them at once if need be.
    pub fn new(count: u32) -> Self {
        let count = NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
        let each = (WINDOW / count.get()).max(Duration::from_nanos(1));
        let quota = Quota::with_period(each).unwrap_or_else(|| Quota::per_minute(count)).allow_burst(count);
        let limiter = RateLimiter::keyed(quota).with_middleware::<StateInformationMiddleware>();
        Self { limiter: Arc::new(limiter), count: count.get(), taken: Arc::default() }
    }

    /// Counts one. `Err` with the seconds to wait where none is left.
    ///
    /// # Errors
    /// As above; that is no fault.
    pub fn take(&self, key: Uuid) -> Result<Left, (Left, u64)> {
        if self.taken.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            self.limiter.retain_recent();
        }
        match self.limiter.check_key(&key) {
            Ok(state) => Ok(self.left(state.remaining_burst_capacity())),
            Err(no) => {
                let wait = no.wait_time_from(DefaultClock::default().now()).as_secs() + 1;
                Err((self.left(0), wait))
            }
        }
    }

    fn left(&self, remaining: u32) -> Left {
        let used = u64::from(self.count.saturating_sub(remaining));
        Left {
            count: self.count,
            remaining,
            reset: (used * WINDOW.as_secs()).div_ceil(u64::from(self.count)),
        }
    }
}

impl Left {
    /// Tells it in the headers of the answer.
    pub fn tell(self, headers: &mut HeaderMap) {
        let policy = format!("\"token\";q={};w={}", self.count, WINDOW.as_secs());
        let now = format!("\"token\";r={};t={}", self.remaining, self.reset);
        for (name, value) in [("ratelimit-policy", policy), ("ratelimit", now)] {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_told() {
        let allowance = Allowance::new(2);
        let key = crate::id::new();
        let mut headers = HeaderMap::new();
        allowance.take(key).unwrap().tell(&mut headers);
        assert_eq!(headers["ratelimit-policy"], "\"token\";q=2;w=60");
        assert_eq!(headers["ratelimit"], "\"token\";r=1;t=30");
        assert_eq!(allowance.take(key).unwrap().remaining, 0);
        let (left, wait) = allowance.take(key).unwrap_err();
        assert_eq!((left.remaining, left.reset), (0, 60));
        assert!((1..=31).contains(&wait), "{wait}");
        assert!(allowance.take(crate::id::new()).is_ok(), "another's is another's");
    }
}
