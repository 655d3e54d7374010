//! What can go wrong in the database, told apart as far as anyone acts on it.

use sea_orm::{DbErr, RuntimeErr};

/// Why a workspace could not be opened or made.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no file at the path.
    #[error("no file there")]
    Missing,
    /// There is a file already where a new workspace should be made.
    #[error("a file is there already")]
    Exists,
    /// The file is not a workspace.
    #[error("not a workspace")]
    NotAWorkspace,
    /// The file is a workspace whose pages do not hold together.
    #[error("damaged")]
    Damaged,
    /// The schema is newer than this program.
    #[error("made by a newer version")]
    Newer,
    /// The file or its folder cannot be written.
    #[error("read-only")]
    ReadOnly,
    /// Another program holds the file.
    #[error("locked")]
    Locked,
    /// The path is on a network file system, where the locks SQLite needs cannot be relied on.
    #[error("on a network share")]
    NetworkShare,
    /// The folder does not exist or may not be entered.
    #[error("folder cannot be used: {0}")]
    Folder(std::io::Error),
    /// Anything else.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a read or a write can fail with.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The actor lacks the right.
    #[error("right {0:?} is missing")]
    Right(crate::Right),
    /// The disk is full; nothing of the change was kept.
    #[error("disk full")]
    Full,
    /// The disk failed; nothing of the change was kept.
    #[error("input/output error")]
    Io,
    /// Another program kept the database locked for too long.
    #[error("busy")]
    Busy,
    /// The record is not there (as of the date in view).
    #[error("no such {0}")]
    NotFound(&'static str),
    /// Someone saved the record since it was read.
    #[error("changed since: version {now}")]
    VersionConflict {
        /// The version that stands now.
        now: i64,
    },
    /// A value is taken already: the table and column.
    #[error("{0} taken")]
    Taken(String),
    /// Undo met rows that were changed since.
    #[error("{} rows changed since", .0.len())]
    UndoConflict(Vec<crate::undo::Conflict>),
    /// The entry cannot be undone.
    #[error("cannot be undone")]
    NotUndoable,
    /// The long work was cancelled by the person.
    #[error("cancelled")]
    Cancelled,
    /// A stored value does not fit its type.
    #[error("stored value does not fit: {0}")]
    Corrupt(String),
    /// The database's own error.
    #[error(transparent)]
    Db(DbErr),
}

impl StoreError {
    /// Whether SQLite has ended the transaction by itself, so that nothing more may run on its connection.
    pub fn ends_transaction(&self) -> bool {
        matches!(self, Self::Full | Self::Io)
            || matches!(self, Self::Db(error) if matches!(sqlite_code(error), Some(7 | 9)))
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        if let Some(column) = unique_column(&error) {
            return Self::Taken(column);
        }
        match sqlite_code(&error) {
            Some(5 | 6) => Self::Busy,
            Some(13) => Self::Full,
            Some(10) => Self::Io,
            _ => Self::Db(error),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        DbErr::Exec(RuntimeErr::SqlxError(error.into())).into()
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Corrupt(error.to_string())
    }
}

fn sqlx_error(error: &DbErr) -> Option<&sqlx::Error> {
    match error {
        DbErr::Exec(RuntimeErr::SqlxError(inner))
        | DbErr::Query(RuntimeErr::SqlxError(inner))
        | DbErr::Conn(RuntimeErr::SqlxError(inner)) => Some(inner),
        _ => None,
    }
}

/// SQLite's primary result code: 5 busy, 6 locked, 7 no memory, 9 interrupt, 10 I/O, 13 full, 26 not a database.
pub(crate) fn sqlite_code(error: &DbErr) -> Option<i32> {
    let code = sqlx_error(error)?.as_database_error()?.code()?;
    code.parse::<i32>().ok().map(|extended| extended & 0xff)
}

fn unique_column(error: &DbErr) -> Option<String> {
    let database = sqlx_error(error)?.as_database_error()?;
    // "UNIQUE constraint failed: supplier.code"
    let message = database.message();
    if !database.is_unique_violation() {
        return None;
    }
    message.rsplit(": ").next().map(str::to_owned)
}
