//! The one door for writes: right, transaction, journal, commit, announcement.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use sanad_domain::journal::{Change, Entry, Head, Payload};
use sea_orm::{ConnectionTrait, DatabaseTransaction, TransactionTrait};
use serde::Serialize;
use serde_json::Value;

use crate::feed::Changed;
use crate::{Ctx, Result, Store, StoreError, dialect};

/// For how long, and after what pauses, a server that went away is asked what became of a change: somebody waits for it.
const ASKING: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(500);

/// What a use case asks of the person who calls it. Denied unless given; a file workspace gives its owner all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Right {
    /// See suppliers, deliveries and their proofs.
    Read,
    /// Create and change suppliers and their categories.
    EditSuppliers,
    /// Create and change contracts, record notices, and say which orders are on them.
    EditContracts,
    /// Create and change payment terms, and say which of them was agreed with a supplier.
    EditTerms,
    /// Change the risk model, state values and country indices, and rule in a score's place.
    EditRisk,
    /// Record what made a line fail.
    AttributeFailures,
    /// Record that a line was asked after, and what was promised in answer.
    ChaseOrders,
    /// Bring in files, and undo an import.
    Import,
    /// Change definitions, rates and the workspace's settings.
    Configure,
    /// Change one's own settings.
    OwnSettings,
    /// Check the journal and take backups.
    Audit,
}

/// An open write: one entry of the journal to be.
#[derive(Debug)]
pub struct Tx {
    db: DatabaseTransaction,
    seq: i64,
    said: Mutex<Option<Said>>,
}

/// What a closure told the door about its change.
#[derive(Debug, Clone)]
struct Said {
    entity: &'static str,
    record: Option<String>,
    supplier: Option<String>,
    undoes: Option<i64>,
    payload: Payload,
}

impl Tx {
    /// The transaction, for the store's own queries.
    pub fn db(&self) -> &DatabaseTransaction {
        &self.db
    }

    /// The sequence of the entry that this write will be.
    pub fn seq(&self) -> i64 {
        self.seq
    }

    /// States what the journal keeps of this change. A write that states nothing changed nothing and leaves no entry.
    pub fn record(
        &self,
        entity: &'static str,
        record: Option<String>,
        supplier: Option<String>,
        before: Option<Value>,
        after: Option<Value>,
    ) {
        self.say(Said { entity, record, supplier, undoes: None, payload: Payload { before, after } });
    }

    /// As [`Tx::record`], for an entry that undoes another.
    pub(crate) fn record_undo(
        &self,
        of: i64,
        entity: &'static str,
        record: Option<String>,
        supplier: Option<String>,
        payload: Payload,
    ) {
        self.say(Said { entity, record, supplier, undoes: Some(of), payload });
    }

    fn say(&self, said: Said) {
        if let Ok(mut slot) = self.said.lock() {
            *slot = Some(said);
        }
    }
}

impl Store {
    /// Checks the right, begins (IMMEDIATE), runs the closure, appends the journal entry, commits, then announces.
    ///
    /// The closure may run again when the database was busy, so it has no other effect. Where it fails, nothing of it is
    /// kept. `action` names the change in the journal: `supplier.update`.
    ///
    /// # Errors
    /// The closure's, [`StoreError::Right`], [`StoreError::Full`], [`StoreError::Busy`] and the database's own.
    pub async fn write<T, E, F>(&self, ctx: &Ctx, right: Right, action: &str, closure: F) -> std::result::Result<T, E>
    where
        E: From<StoreError> + Failure,
        F: AsyncFn(&Tx) -> std::result::Result<T, E>,
    {
        self.require(right)?;
        for attempt in 0_u32.. {
            let outcome = self.attempt(ctx, action, &closure).await;
            match outcome {
                Err(error) if attempt < 5 && error.is_busy() => {
                    tokio::time::sleep(Duration::from_millis(20 << attempt)).await;
                }
                done => return done,
            }
        }
        Err(StoreError::Busy.into())
    }

    async fn attempt<T, E, F>(&self, ctx: &Ctx, action: &str, closure: &F) -> std::result::Result<T, E>
    where
        E: From<StoreError> + Failure,
        F: AsyncFn(&Tx) -> std::result::Result<T, E>,
    {
        let writer = self.writer().await;
        let db = writer
            .connection()
            .begin_with_options(dialect::writing(writer.connection().get_database_backend()))
            .await
            .map_err(StoreError::from)?;
        let head = held_head(&db).await?;
        let tx = Tx { db, seq: head.seq + 1, said: Mutex::new(None) };
        let outcome = closure(&tx).await;
        let said = tx.said.lock().ok().and_then(|mut slot| slot.take());
        let db = tx.db;
        let failed = |error: &E| error.ends_transaction();
        match outcome {
            Ok(value) => {
                let Some(said) = said else {
                    db.rollback().await.map_err(StoreError::from)?;
                    return Ok(value);
                };
                let entity = said.entity;
                let mut unsure = None;
                let sealed = match seal(&db, ctx, action, &head, said).await {
                    Ok(entry) => match db.commit().await.map_err(StoreError::from) {
                        Ok(()) => Ok(entry),
                        Err(error) => {
                            unsure = matches!(error, StoreError::Lost(_)).then_some(entry);
                            Err(error)
                        }
                    },
                    Err(error) => {
                        if !error.ends_transaction() {
                            let _ = db.rollback().await;
                        }
                        Err(error)
                    }
                };
                let kept = match sealed {
                    Ok(entry) => {
                        drop(writer);
                        entry
                    }
                    Err(error) => {
                        // A commit that failed may have left sqlx and the engine of two minds: start afresh.
                        writer.reopen().await?;
                        // Where the answer was lost, only the journal knows.
                        match unsure {
                            Some(entry) if self.was_kept(&entry).await? => entry,
                            _ => return Err(error.into()),
                        }
                    }
                };
                self.announce(Changed { seq: kept.seq, kinds: vec![String::from(entity)] });
                Ok(value)
            }
            Err(error) => {
                if failed(&error) {
                    // SQLite has rolled back already while sqlx still counts the transaction as open.
                    drop(db);
                    writer.reopen().await?;
                } else {
                    db.rollback().await.map_err(StoreError::from)?;
                }
                Err(error)
            }
        }
    }

    /// Whether an entry whose commit was not answered stands. The write that made it held the head: whoever holds that now
    /// knows that it has ended, one way or the other.
    async fn was_kept(&self, entry: &Entry) -> Result<bool> {
        let since = Instant::now();
        while since.elapsed() < ASKING {
            let asked = async {
                let writer = self.writer().await;
                let backend = writer.connection().get_database_backend();
                let db = writer.connection().begin_with_options(dialect::writing(backend)).await?;
                held_head(&db).await?;
                let sql = "SELECT hash FROM journal WHERE seq = ?";
                let row = db.query_one_raw(dialect::with(backend, sql, [entry.seq.into()])).await?;
                let hash: Option<String> = row.map(|row| row.try_get("", "hash")).transpose()?;
                db.rollback().await?;
                Ok::<_, StoreError>(hash.as_deref() == Some(entry.hash.as_str()))
            };
            match asked.await {
                Err(StoreError::Lost(_) | StoreError::Busy) => tokio::time::sleep(PAUSE).await,
                known => return known,
            }
        }
        Err(StoreError::Unsure)
    }

    /// Writes what was reckoned and can be reckoned again: no right is asked for, no entry is left, nobody is told. It changes
    /// nothing that anyone stated.
    ///
    /// # Errors
    /// The closure's and the database's own.
    pub(crate) async fn keep_reckoned<F>(&self, closure: F) -> Result<()>
    where
        F: AsyncFn(&DatabaseTransaction) -> Result<()>,
    {
        let writer = self.writer().await;
        let db = writer
            .connection()
            .begin_with_options(dialect::writing(writer.connection().get_database_backend()))
            .await
            .map_err(StoreError::from)?;
        let done = match closure(&db).await {
            Ok(()) => db.commit().await.map_err(StoreError::from),
            Err(error) if error.ends_transaction() => {
                drop(db);
                Err(error)
            }
            Err(error) => {
                db.rollback().await?;
                return Err(error);
            }
        };
        if done.is_err() {
            // As in a write: sqlx and SQLite may be of two minds.
            writer.reopen().await?;
        }
        done
    }
}

/// What the door must know of a closure's error.
pub trait Failure {
    /// The store's own error behind it, if that is what it is.
    fn store(&self) -> Option<&StoreError>;

    /// Whether running the closure again may help.
    fn is_busy(&self) -> bool {
        matches!(self.store(), Some(StoreError::Busy))
    }

    /// Whether SQLite has ended the transaction by itself.
    fn ends_transaction(&self) -> bool {
        self.store().is_some_and(StoreError::ends_transaction)
    }
}

impl Failure for StoreError {
    fn store(&self) -> Option<&StoreError> {
        Some(self)
    }
}

/// The journal's head as stored.
///
/// # Errors
/// The database's own.
pub(crate) async fn head(db: &impl ConnectionTrait) -> Result<Head> {
    read_head(db, "").await
}

/// The head, which nobody else moves before this write ends: writes follow one another, whatever the engine.
async fn held_head(db: &impl ConnectionTrait) -> Result<Head> {
    read_head(db, dialect::held(db.get_database_backend())).await
}

async fn read_head(db: &impl ConnectionTrait, held: &str) -> Result<Head> {
    let sql = format!("SELECT seq, hash FROM journal_head WHERE lane = 0{held}");
    let row = db.query_one_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    let row = row.ok_or(StoreError::NotFound("journal_head"))?;
    Ok(Head { seq: row.try_get("", "seq")?, hash: row.try_get("", "hash")? })
}

/// Appends the entry and moves the head.
async fn seal(db: &DatabaseTransaction, ctx: &Ctx, action: &str, head: &Head, said: Said) -> Result<Entry> {
    let Said { entity, record, supplier, undoes, payload } = said;
    let salt: [u8; 16] = *uuid::Uuid::new_v4().as_bytes();
    let text = payload.canonical()?;
    let change = Change {
        at: ctx.now.timestamp_micros(),
        actor: ctx.actor.clone(),
        action: action.to_owned(),
        entity: entity.to_owned(),
        record,
        supplier,
    };
    let entry = Entry::after(head, change, sanad_domain::journal::payload_hash(&salt, &text));
    let backend = db.get_database_backend();
    let run = async |sql: &str, values: Vec<sea_orm::Value>| -> Result<()> {
        db.execute_raw(dialect::with(backend, sql, values)).await?;
        Ok(())
    };
    run(
        "INSERT INTO journal (seq, lane, at, actor, action, entity, record, supplier, undoes, payload_hash, prev_hash, hash) \
         VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        vec![
            entry.seq.into(),
            entry.at.into(),
            entry.actor.clone().into(),
            entry.action.clone().into(),
            entry.entity.clone().into(),
            entry.record.clone().into(),
            entry.supplier.clone().into(),
            undoes.into(),
            entry.payload_hash.clone().into(),
            entry.prev_hash.clone().into(),
            entry.hash.clone().into(),
        ],
    )
    .await?;
    let salt = format!("{:032x}", u128::from_be_bytes(salt));
    run(
        "INSERT INTO journal_payload (seq, salt, payload) VALUES (?, ?, ?)",
        vec![entry.seq.into(), salt.into(), text.into()],
    )
    .await?;
    run("UPDATE journal_head SET seq = ?, hash = ? WHERE lane = 0", vec![entry.seq.into(), entry.hash.clone().into()])
        .await?;
    Ok(entry)
}
