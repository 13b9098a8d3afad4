//! Limits: requests per network address, per account, or per anything with a name; and the size of a form.

use std::{
    hash::Hash,
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use axum::{
    RequestExt,
    extract::{DefaultBodyLimit, Request},
    http::header,
};
use futures_util::StreamExt;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, clock::Clock as _, clock::DefaultClock};

use crate::error::Error;

/// So many of something in a time, per key. Cheap to clone.
pub struct Limit<K: Hash + Eq + Clone>(Arc<Inner<K>>);

struct Inner<K: Hash + Eq + Clone> {
    limiter: DefaultKeyedRateLimiter<K>,
    taken: AtomicU32,
}

/// After so many requests, keys that have all their quota back are forgotten, so that memory does not grow.
const TIDY_EVERY: u32 = 20_000;

impl<K: Hash + Eq + Clone> Clone for Limit<K> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<K: Hash + Eq + Clone> std::fmt::Debug for Limit<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limit")
    }
}

impl<K: Hash + Eq + Clone> Limit<K> {
    /// `count` in `period`, all of them at once if need be.
    pub fn new(count: u32, period: Duration) -> Self {
        let count = NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
        let each = (period / count.get()).max(Duration::from_nanos(1));
        let quota = Quota::with_period(each).unwrap_or_else(|| Quota::per_second(count)).allow_burst(count);
        Self(Arc::new(Inner { limiter: RateLimiter::keyed(quota), taken: AtomicU32::new(0) }))
    }

    /// Counts one for `key`.
    ///
    /// # Errors
    /// [`Error::TooMany`] with the seconds to wait.
    pub fn take(&self, key: &K) -> Result<(), Error> {
        if self.0.taken.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            self.tidy();
        }
        self.0.limiter.check_key(key).map_err(|no| {
            let wait = no.wait_time_from(DefaultClock::default().now());
            Error::TooMany(wait.as_secs().max(1))
        })
    }

    /// Forgets keys that have all their quota back; call it now and then.
    pub fn tidy(&self) {
        self.0.limiter.retain_recent();
    }
}

/// Largest body of a form, in bytes. Routes that take files have limits of their own.
pub const FORM_BYTES: usize = 1 << 20;

/// Of a body that is refused, so much is read and thrown away, for so long: a browser that is still sending when the
/// line is closed shows an error of its own, not our page.
const DRAINED_BYTES: usize = 64 << 20;
const DRAINED_FOR: Duration = Duration::from_secs(30);

/// A body that says itself that it is larger than so many bytes is refused. One that does not say it is cut off while
/// it is read.
///
/// # Errors
/// [`Error::TooLarge`].
pub async fn body_size(mut request: Request, bytes: usize) -> Result<Request, Error> {
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok());
    let length: u64 = length.and_then(|value| value.parse().ok()).unwrap_or(0);
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length <= bytes {
        DefaultBodyLimit::max(bytes).apply(&mut request);
        return Ok(request.with_limited_body());
    }
    if length <= DRAINED_BYTES {
        let mut body = request.into_body().into_data_stream();
        let drain = async { while let Some(Ok(_)) = body.next().await {} };
        let _ = tokio::time::timeout(DRAINED_FOR, drain).await;
    }
    Err(Error::TooLarge(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_has_its_own_quota() {
        let limit = Limit::new(2, Duration::from_secs(3600));
        assert!(limit.take(&"a").is_ok());
        assert!(limit.take(&"a").is_ok());
        let wait = match limit.take(&"a") {
            Err(Error::TooMany(wait)) => wait,
            other => panic!("{other:?}"),
        };
        assert!((1..=3600).contains(&wait));
        assert!(limit.take(&"b").is_ok());
    }
}
