//! Who acts, when, and where ids come from: the first argument of every use case.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// Now, UTC.
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that stands still: tests, and the sample's past.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub DateTime<Utc>);

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

/// A clock set to a moment when it was made, and going on from there.
#[derive(Debug, Clone, Copy)]
pub struct SetClock {
    start: DateTime<Utc>,
    since: Instant,
}

impl SetClock {
    /// A clock that shows `now`.
    pub fn new(now: DateTime<Utc>) -> Self {
        Self { start: now, since: Instant::now() }
    }
}

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        let gone = TimeDelta::from_std(self.since.elapsed()).unwrap_or_default();
        self.start + gone
    }
}

/// Where record ids come from.
#[derive(Debug, Clone)]
pub enum Ids {
    /// `UUIDv7` of the moment.
    Uuid7,
    /// Counted up from a start: tests and the sample, which come out the same each time.
    Counted(Arc<AtomicU64>),
}

impl Ids {
    /// Ids counted from one.
    pub fn counted() -> Self {
        Self::Counted(Arc::new(AtomicU64::new(1)))
    }

    /// The next id.
    pub fn next(&self) -> String {
        match self {
            Self::Uuid7 => uuid::Uuid::now_v7().to_string(),
            Self::Counted(n) => {
                let n = n.fetch_add(1, Ordering::Relaxed);
                format!("00000000-0000-7000-8000-{n:012x}")
            }
        }
    }
}

/// Who acts, when, which day that is in the workspace's zone, and where ids come from.
#[derive(Debug, Clone)]
pub struct Ctx {
    /// The person's id, or the name of a machine account.
    pub actor: String,
    /// UTC.
    pub now: DateTime<Utc>,
    /// The day of `now` in the workspace's zone.
    pub today: NaiveDate,
    /// Where ids come from.
    pub ids: Ids,
}

impl Ctx {
    /// A context for `actor` at `now` in `zone`.
    pub fn new(actor: &str, now: DateTime<Utc>, zone: Tz, ids: Ids) -> Self {
        Self { actor: actor.to_owned(), now, today: now.with_timezone(&zone).date_naive(), ids }
    }
}
