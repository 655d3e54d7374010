//! What can go wrong in the database, told apart as far as anyone acts on it.

use sea_orm::{DbErr, RuntimeErr};

use crate::dialect;

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
    /// What should be the address of a server's database is none.
    #[error("not an address of a database")]
    Address,
    /// The server has no database of this name.
    #[error("no such database")]
    NoDatabase,
    /// The database holds no workspace.
    #[error("no workspace in this database")]
    NotThere,
    /// The server is older than the program can work with.
    #[error("the server is too old")]
    ServerTooOld,
    /// The server asks for a password, or another one.
    #[error("password refused")]
    Password,
    /// The server does not answer, or not in time.
    #[error("server out of reach: {0}")]
    Unreachable(String),
    /// The server's certificate is not one to be trusted, or it speaks without encryption.
    #[error("connection not secure: {0}")]
    NotSecure(String),
    /// The server does not let this person do it.
    #[error("denied by the server")]
    Denied,
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
    /// The connection to the server was lost; what had not been acknowledged was not kept.
    #[error("connection lost: {0}")]
    Lost(String),
    /// The connection was lost while a change was being kept, and nobody could be asked since whether it was.
    #[error("not known whether it was kept")]
    Unsure,
    /// The server does not let this person do it.
    #[error("denied by the server: {0}")]
    Denied(String),
    /// The record is not there (as of the date in view).
    #[error("no such {0}")]
    NotFound(&'static str),
    /// Someone saved the record since it was read.
    #[error("changed since: version {now}")]
    VersionConflict {
        /// The version that stands now.
        now: i64,
    },
    /// Another program wrote while a copy was made.
    #[error("changed meanwhile")]
    Changed,
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
    /// Whether the transaction has ended by itself, so that nothing more may run on its connection.
    pub fn ends_transaction(&self) -> bool {
        match self {
            Self::Full | Self::Io | Self::Lost(_) => true,
            Self::Db(error) => matches!(dialect::sqlite_code(error), Some(7 | 9)),
            _ => false,
        }
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        dialect::told_apart(error)
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
