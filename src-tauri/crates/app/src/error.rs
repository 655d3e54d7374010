//! What a use case answers when it cannot do what was asked: a code, never prose.

use std::collections::BTreeMap;

use sanad_domain::errors::{FieldError, FieldErrors};
use sanad_store::door::Failure;
use sanad_store::{OpenError, StoreError};
use serde::{Deserialize, Serialize};

/// Result of a use case.
pub type Result<T> = std::result::Result<T, AppError>;

/// An error at the edge. The window or the command line puts the code into the person's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct AppError {
    /// What is wrong.
    pub code: String,
    /// What the sentence needs.
    pub params: BTreeMap<String, String>,
    /// What is wrong with single fields, by path.
    pub fields: FieldErrors,
    /// Whether trying again may help; known to the door alone.
    #[serde(skip)]
    #[specta(skip)]
    retry: Retry,
}

/// What the write door must know of an error that has already lost its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Retry {
    #[default]
    No,
    Busy,
    Ended,
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.code)
    }
}

impl std::error::Error for AppError {}

impl AppError {
    /// An error without parameters.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), params: BTreeMap::new(), fields: FieldErrors::new(), retry: Retry::No }
    }

    /// The same with one more parameter.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "numbers and texts are handed over as they are")]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// Refused for what its fields say.
    pub fn invalid(fields: FieldErrors) -> Self {
        Self { fields, ..Self::new("invalid") }
    }

    /// Refused for what one field says.
    pub fn field(path: &str, error: FieldError) -> Self {
        Self::invalid(FieldErrors::from([(path.to_owned(), vec![error])]))
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        let retry = match &error {
            StoreError::Busy => Retry::Busy,
            error if error.ends_transaction() => Retry::Ended,
            _ => Retry::No,
        };
        let said = match error {
            StoreError::Right(right) => Self::new("right_missing").with("right", format!("{right:?}")),
            StoreError::Lost(_) => Self::new("connection_lost"),
            StoreError::Unsure => Self::new("connection_unsure"),
            StoreError::Denied(detail) => Self::new("server_denied").with("detail", detail),
            StoreError::Full => Self::new("disk_full"),
            StoreError::Io => Self::new("disk_failed"),
            StoreError::Busy => Self::new("busy"),
            StoreError::NotFound(what) => Self::new("not_found").with("what", what),
            StoreError::VersionConflict { now } => Self::new("version_conflict").with("version", now),
            StoreError::Changed => Self::new("changed_meanwhile"),
            StoreError::Taken(column) => taken(&column),
            StoreError::UndoConflict(rows) => conflict(&rows),
            StoreError::NotUndoable => Self::new("not_undoable"),
            StoreError::Cancelled => Self::new("cancelled"),
            StoreError::Corrupt(what) => Self::new("corrupt").with("what", what),
            StoreError::Db(error) => Self::new("database").with("detail", error),
        };
        Self { retry, ..said }
    }
}

/// A value that is taken already is an error on its field.
fn taken(column: &str) -> AppError {
    match column {
        "supplier.code" | "category.code" | "payment_term.code" => AppError::field("code", FieldError::new("taken")),
        "purchase_order.supplier" => AppError::new("supplier_in_use"),
        "supplier.merged_into" => AppError::new("supplier_merged"),
        "supplier_apart.other" => AppError::new("supplier_itself"),
        "supplier_term.term" => AppError::new("term_in_use"),
        "contract.key" => AppError::new("contract_in_use"),
        "contract.number" => AppError::field("number", FieldError::new("taken")),
        "import_profile.name" => AppError::field("name", FieldError::new("taken")),
        other => AppError::new("taken").with("column", other),
    }
}

fn conflict(rows: &[sanad_store::undo::Conflict]) -> AppError {
    let mut error = AppError::new("undo_conflict").with("count", rows.len());
    for (i, row) in rows.iter().take(50).enumerate() {
        error = error.with(&format!("row{i}"), format!("{}: {}", row.table, row.label));
    }
    error
}

impl From<OpenError> for AppError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Missing => Self::new("workspace_missing"),
            OpenError::Exists => Self::new("workspace_exists"),
            OpenError::NotAWorkspace => Self::new("workspace_not_one"),
            OpenError::Damaged => Self::new("workspace_damaged"),
            OpenError::Newer => Self::new("workspace_newer"),
            OpenError::ReadOnly => Self::new("workspace_read_only"),
            OpenError::Locked => Self::new("workspace_locked"),
            OpenError::NetworkShare => Self::new("workspace_network"),
            OpenError::Address => Self::new("server_address"),
            OpenError::NoDatabase => Self::new("server_no_database"),
            OpenError::NotThere => Self::new("server_no_workspace"),
            OpenError::ServerTooOld => Self::new("server_too_old"),
            OpenError::Password => Self::new("server_password"),
            OpenError::Unreachable(detail) => Self::new("server_unreachable").with("detail", detail),
            OpenError::NotSecure(detail) => Self::new("server_not_secure").with("detail", detail),
            OpenError::Denied => Self::new("server_denied"),
            OpenError::Folder(error) => Self::new("folder_unusable").with("detail", error),
            OpenError::Store(error) => error.into(),
        }
    }
}

impl From<std::io::Error> for AppError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind::{NotFound, PermissionDenied, StorageFull};
        match error.kind() {
            NotFound => Self::new("file_missing"),
            PermissionDenied => Self::new("file_denied"),
            StorageFull => Self::new("disk_full"),
            _ => Self::new("file_failed").with("detail", error),
        }
    }
}

impl AppError {
    /// A file's error, with the file it is about.
    pub(crate) fn file(path: &std::path::Path, error: std::io::Error) -> Self {
        Self::from(error).with("path", path.display())
    }
}

impl AppError {
    /// The same with the file it is about, where it is about one and does not say.
    #[must_use]
    pub(crate) fn at(self, path: &std::path::Path) -> Self {
        let about = self.code.starts_with("file_")
            || matches!(self.code.as_str(), "import_not_guessed" | "import_sheet_not_guessed" | "import_which_profile");
        if about && !self.params.contains_key("path") { self.with("path", path.display()) } else { self }
    }
}

impl Failure for AppError {
    fn store(&self) -> Option<&StoreError> {
        None
    }

    fn is_busy(&self) -> bool {
        self.retry == Retry::Busy
    }

    fn ends_transaction(&self) -> bool {
        self.retry == Retry::Ended
    }
}
