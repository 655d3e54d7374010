//! An open workspace with who sits at the desk: what every use case works on.

use std::sync::Arc;

use chrono::NaiveDate;
use sanad_store::ctx::{SetClock, SystemClock};
use sanad_store::{Clock, Ctx, Ids, Location, Seen, Store, people, settings};
use sea_orm::ConnectionTrait;
use tokio::sync::Mutex;

use crate::Result;

/// The person of a workspace that one person keeps.
pub const OWNER: &str = "owner";

/// An open workspace, its person, its clock.
#[derive(Clone)]
pub struct Workspace {
    store: Arc<Store>,
    clock: Arc<dyn Clock>,
    ids: Ids,
    actor: String,
    /// The journal's head when the workspace came to the desk: undo by key goes back no further.
    since: i64,
    /// The file that was checked last, ready to be applied.
    checked: Arc<Mutex<Option<crate::imports::Checked>>>,
    /// What delivery figures are reckoned from.
    deliveries: Arc<crate::deliveries::Cache>,
    /// What risk is reckoned from.
    risk: Arc<crate::risk::Cache>,
    /// What was found of suppliers that may stand twice.
    duplicates: Arc<crate::suppliers::DuplicatesCache>,
}

/// The machine's clock, or the one that a test sets by `SANAD_NOW`.
pub fn clock() -> Arc<dyn Clock> {
    match std::env::var("SANAD_NOW").ok().and_then(|text| text.parse().ok()) {
        Some(now) => Arc::new(SetClock::new(now)),
        None => Arc::new(SystemClock),
    }
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workspace").field("store", &self.store).field("actor", &self.actor).finish_non_exhaustive()
    }
}

/// Who sits at the desk: a file's owner, or whom the server knows.
fn actor(store: &Store) -> String {
    match store.location() {
        Location::File(_) => OWNER.to_owned(),
        // The workspace's own settings stand under this name.
        Location::Server(server) if server.user() == "workspace" => String::from("person workspace"),
        Location::Server(server) => server.user().to_owned(),
    }
}

impl Workspace {
    /// The workspace of its one owner, by the machine's clock.
    pub fn new(store: Store) -> Self {
        Self::with_clock(store, clock(), Ids::Uuid7)
    }

    /// As [`Workspace::new`], with a given clock and given ids: tests and the sample.
    pub fn with_clock(store: Store, clock: Arc<dyn Clock>, ids: Ids) -> Self {
        let actor = actor(&store);
        Self {
            store: Arc::new(store),
            clock,
            ids,
            actor,
            since: 0,
            checked: Arc::default(),
            deliveries: Arc::default(),
            risk: Arc::default(),
            duplicates: Arc::default(),
        }
    }

    /// The same workspace at another time: how the sample lives through its past.
    #[must_use]
    pub fn at(&self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self.clone() }
    }

    /// The same workspace in another place.
    #[must_use]
    pub(crate) fn moved(&self, store: Store) -> Self {
        Self {
            store: Arc::new(store),
            checked: Arc::default(),
            deliveries: Arc::default(),
            risk: Arc::default(),
            duplicates: Arc::default(),
            ..self.clone()
        }
    }

    /// The same workspace as it comes to the desk: what was done before is history, not this sitting's work.
    ///
    /// # Errors
    /// The database's own.
    pub async fn seated(self) -> Result<Self> {
        let since = self.head().await?;
        Ok(Self { since, ..self })
    }

    /// The journal's head when this sitting began.
    pub fn since(&self) -> i64 {
        self.since
    }

    /// The database.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The columns that delivery figures are reckoned from.
    pub fn deliveries(&self) -> &crate::deliveries::Cache {
        &self.deliveries
    }

    /// What risk is reckoned from.
    pub(crate) fn risk(&self) -> &crate::risk::Cache {
        &self.risk
    }

    /// What was found of suppliers that may stand twice.
    pub(crate) fn duplicates(&self) -> &crate::suppliers::DuplicatesCache {
        &self.duplicates
    }

    /// The checked file; held by whoever works with it.
    pub(crate) fn checked(&self) -> &Mutex<Option<crate::imports::Checked>> {
        &self.checked
    }

    /// Who acts, and when: taken anew for each use case.
    pub async fn ctx(&self) -> Ctx {
        Ctx::new(&self.actor, self.clock.now(), self.store.zone().await, self.ids.clone())
    }

    /// What a read as of `day` sees.
    ///
    /// # Errors
    /// The database's own.
    pub async fn seen(&self, db: &impl ConnectionTrait, day: Option<NaiveDate>) -> Result<Seen> {
        let today = self.ctx().await.today;
        Ok(Seen::end_of(db, day, today, self.store.zone().await).await?)
    }

    /// The journal's last sequence.
    ///
    /// # Errors
    /// The database's own.
    pub async fn head(&self) -> Result<i64> {
        Ok(sanad_store::journal::head(&self.store.read().await?).await?.seq)
    }

    /// The key of a setting of the person at the desk.
    pub fn own_setting(&self, name: &str) -> String {
        format!("{}/{name}", self.actor)
    }

    /// Writes the first rows of a new workspace: its person, settings and definition.
    ///
    /// # Errors
    /// The database's own.
    pub(crate) async fn furnish(&self, name: &str, zone: &str) -> Result<()> {
        let ctx = self.ctx().await;
        let own = crate::settings::WorkspaceSettings::starting(name, zone);
        let first = crate::definitions::first(&ctx);
        self.store
            .write(&ctx, sanad_store::Right::Configure, "workspace.create", async |tx| -> Result<()> {
                people::ensure(tx, &ctx.actor, "").await?;
                sanad_store::definitions::put(tx, &first).await?;
                settings::set(tx, settings::WORKSPACE, &own).await?;
                Ok(())
            })
            .await?;
        settings::load_zone(&self.store).await?;
        Ok(())
    }
}
