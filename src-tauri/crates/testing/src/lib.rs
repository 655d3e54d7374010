//! Where tests keep their workspaces: in files, or, where `SANAD_TEST_SERVER` names a throwaway server, each in a database of
//! its own there. The same tests so hold for both engines: `cargo xtask test` runs them twice.

#![expect(clippy::expect_used, reason = "a test without its server cannot go on")]

pub mod schema;

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use sanad_store::versioned::TABLES;
use sanad_store::{Location, Server};
use sea_orm::{ConnectionTrait, FromQueryResult, JsonValue, Statement};
use sqlx::{AssertSqlSafe, Connection, PgConnection, Row};
use tokio::sync::OnceCell;

/// Names the server, as a person who may make databases: `postgres://sanad@127.0.0.1:5433/postgres`.
pub const SERVER: &str = "SANAD_TEST_SERVER";

/// The server's address; none where tests work on files.
fn server() -> Option<String> {
    std::env::var(SERVER).ok().filter(|address| !address.is_empty())
}

/// Whether tests work on a server.
pub fn on_server() -> bool {
    server().is_some()
}

/// A place for a new workspace: the path, or a new database.
pub async fn location(path: &Path) -> Location {
    match server() {
        None => path.into(),
        Some(address) => database(&address, "template0").await,
    }
}

/// A copy of a closed workspace: at the path, or in a new database.
pub async fn copy(of: &Location, path: &Path) -> Location {
    match of {
        Location::File(from) => {
            std::fs::copy(from, path).expect("a copy");
            path.into()
        }
        Location::Server(from) => database(&server().expect("a server"), from.database()).await,
    }
}

async fn database(address: &str, template: &str) -> Location {
    static SWEPT: OnceCell<()> = OnceCell::const_new();
    static MADE: AtomicU32 = AtomicU32::new(0);
    SWEPT.get_or_init(|| sweep(address)).await;
    let name = format!("t_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    let mut db = PgConnection::connect(address).await.expect("the server");
    // Whoever closed the template a moment ago may still be leaving.
    for _ in 0..100 {
        let sql = format!("CREATE DATABASE {name} TEMPLATE {template}");
        match sqlx::query(AssertSqlSafe(sql)).execute(&mut db).await {
            Ok(_) => break,
            Err(error) if error.as_database_error().is_some_and(|error| error.code().as_deref() == Some("55006")) => {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            Err(error) => panic!("no database: {error}"),
        }
    }
    let (before, _) = address.rsplit_once('/').expect("an address with a database");
    Location::Server(Server::parse(&format!("{before}/{name}")).expect("an address"))
}

/// Drops what runs that have ended left behind.
async fn sweep(address: &str) {
    let mut db = PgConnection::connect(address).await.expect("the server");
    let found = sqlx::query("SELECT datname FROM pg_database WHERE datname LIKE 't\\_%'").fetch_all(&mut db).await;
    for row in found.expect("databases") {
        let name: String = row.get(0);
        let of = name.split('_').nth(1).unwrap_or_default();
        if !Path::new("/proc").join(of).exists() {
            // Another run may be dropping it too.
            let _ = sqlx::query(AssertSqlSafe(format!("DROP DATABASE IF EXISTS {name}"))).execute(&mut db).await;
        }
    }
}

/// Everything that stands, a line a row, without what says only when it was written.
pub async fn dump(db: &impl ConnectionTrait) -> Vec<String> {
    let mut all = Vec::new();
    for table in TABLES {
        let asked = Statement::from_string(db.get_database_backend(), format!("SELECT * FROM {table}"));
        for mut row in JsonValue::find_by_statement(asked).all(db).await.expect("rows") {
            let members = row.as_object_mut().expect("columns");
            members.remove("recorded_seq");
            members.remove("version");
            all.push(format!("{table} {row}"));
        }
    }
    all.sort();
    all
}

/// Runs statements past the program, as whoever may change anything.
pub async fn tamper(location: &Location, sql: &str) {
    match location {
        Location::File(path) => {
            let pool = sqlx::SqlitePool::connect(&format!("sqlite://{}", path.display())).await.expect("the file");
            sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&pool).await.expect("statements");
            pool.close().await;
        }
        Location::Server(server) => {
            let mut db = PgConnection::connect(&server.to_string()).await.expect("the server");
            let sql = format!("SET search_path = sanad; {sql}");
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut db).await.expect("statements");
        }
    }
}
