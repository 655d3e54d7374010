//! Whole copies of a workspace.

use std::path::Path;

use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};

use crate::{Result, Store};

/// Copies the database into a new file, compacted and without a log.
///
/// # Errors
/// The database's own; SQLite refuses a file that exists.
pub(crate) async fn vacuum_into(db: &DatabaseConnection, to: &Path) -> Result<()> {
    let sql = Statement::from_sql_and_values(
        db.get_database_backend(),
        "VACUUM INTO ?",
        [to.to_string_lossy().into_owned().into()],
    );
    db.execute_raw(sql).await?;
    Ok(())
}

impl Store {
    /// Writes a whole copy to `to`, which must not exist. Readers go on meanwhile; writers wait.
    ///
    /// # Errors
    /// The disk's and the database's own.
    pub async fn backup(&self, to: &Path) -> Result<()> {
        let writer = self.writer().await;
        vacuum_into(writer.connection(), to).await
    }
}
