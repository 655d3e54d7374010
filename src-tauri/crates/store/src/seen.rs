//! As of when a read sees the workspace.

use chrono::{Days, NaiveDate, TimeZone};
use chrono_tz::Tz;
use sea_orm::{ConnectionTrait, EntityTrait, IdenStatic, Iterable};

use crate::{Result, dialect};

/// What a read sees: what stands, or what stood after a journal entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// What stands now.
    Now,
    /// What stood once entry `seq` was written and the next was not.
    At(i64),
}

impl Seen {
    /// What was known at the end of `day` in `zone`; today and later is now.
    ///
    /// # Errors
    /// The database's own.
    pub async fn end_of(db: &impl ConnectionTrait, day: Option<NaiveDate>, today: NaiveDate, zone: Tz) -> Result<Self> {
        let Some(day) = day.filter(|day| *day < today) else {
            return Ok(Self::Now);
        };
        let next = day.checked_add_days(Days::new(1)).unwrap_or(day).and_hms_opt(0, 0, 0).unwrap_or_default();
        // A day that begins in a gap of the clock begins when the gap ends.
        let end = zone.from_local_datetime(&next).earliest().map_or_else(|| next.and_utc(), |at| at.to_utc());
        let sql = "SELECT COALESCE(MAX(seq), 0) AS seq FROM journal WHERE at < ?";
        let found =
            db.query_one_raw(dialect::with(db.get_database_backend(), sql, [end.timestamp_micros().into()])).await?;
        Ok(Self::At(found.map_or(Ok(0), |row| row.try_get("", "seq"))?))
    }

    /// Whether this is a view of the past, in which nothing may be written.
    pub fn is_past(self) -> bool {
        matches!(self, Self::At(_))
    }

    /// The table as seen, for a FROM clause, under its own name.
    pub(crate) fn table<E: EntityTrait>(self) -> String {
        let name = E::default().table_name().to_owned();
        let columns: Vec<&str> = E::Column::iter().map(|column| column.as_str()).collect();
        self.named(&name, &columns.join(", "))
    }

    /// As [`Seen::table`], for given columns.
    pub(crate) fn named(self, name: &str, columns: &str) -> String {
        match self {
            Self::Now => name.to_owned(),
            Self::At(seq) => format!(
                "(SELECT {columns} FROM {name} WHERE recorded_seq <= {seq} UNION ALL SELECT {columns} FROM {name}_past \
                 WHERE recorded_seq <= {seq} AND retired_seq > {seq}) AS {name}"
            ),
        }
    }
}
