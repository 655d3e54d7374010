//! Where a workspace is kept: a file of this machine, or a database of a server.

use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use url::Url;

use crate::OpenError;

/// The schema that holds a workspace in its database.
pub(crate) const SCHEMA: &str = "sanad";

/// Where a workspace is kept.
#[derive(Debug, Clone)]
pub enum Location {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL database.
    Server(Server),
}

impl Location {
    /// Reads what a person gave: `postgres://…`, or the path of a file.
    ///
    /// # Errors
    /// [`OpenError::Address`].
    pub fn parse(text: &str) -> Result<Self, OpenError> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Server(Server::parse(text)?));
        }
        Ok(Self::File(PathBuf::from(text)))
    }

    /// The file, where it is one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::Server(_) => None,
        }
    }

    /// What it is called, without its place: the file's name or the database's.
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default(),
            Self::Server(server) => server.database().to_owned(),
        }
    }
}

impl From<&Path> for Location {
    fn from(path: &Path) -> Self {
        Self::File(path.to_owned())
    }
}

impl From<&PathBuf> for Location {
    fn from(path: &PathBuf) -> Self {
        Self::File(path.clone())
    }
}

impl From<&Self> for Location {
    fn from(location: &Self) -> Self {
        location.clone()
    }
}

/// As people may read it, without the password.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Server(server) => server.fmt(f),
        }
    }
}

/// A database of a PostgreSQL server, and as whom it is spoken to.
#[derive(Debug, Clone)]
pub struct Server {
    /// Without the password.
    address: Url,
    password: Option<SecretString>,
}

impl Server {
    /// Reads `postgres://person@host:port/database`, with `?sslmode=` and `?sslrootcert=` as PostgreSQL's own tools know them.
    /// Over a network the server must show a certificate for its name unless that says otherwise.
    ///
    /// # Errors
    /// [`OpenError::Address`] for what is none, or names no database or no person.
    pub fn parse(text: &str) -> Result<Self, OpenError> {
        let mut address = Url::parse(text).map_err(|_| OpenError::Address)?;
        let named = address.path().trim_matches('/');
        if named.is_empty() || named.contains('/') || address.username().is_empty() {
            return Err(OpenError::Address);
        }
        let password = address.password().map(|typed| {
            let plain = percent_encoding::percent_decode_str(typed).decode_utf8_lossy();
            SecretString::from(plain.into_owned())
        });
        address.set_password(None).map_err(|()| OpenError::Address)?;
        let server = Self { address, password };
        server.options(SCHEMA)?;
        Ok(server)
    }

    /// The same, spoken to with this password.
    #[must_use]
    pub fn with_password(self, password: SecretString) -> Self {
        Self { password: Some(password), ..self }
    }

    /// The password given with the address or since.
    pub fn password(&self) -> Option<&SecretString> {
        self.password.as_ref()
    }

    /// The person's name on the server.
    pub fn user(&self) -> &str {
        self.address.username()
    }

    /// The database's name.
    pub fn database(&self) -> &str {
        self.address.path().trim_matches('/')
    }

    /// How to connect, with tables looked for in `schema`.
    pub(crate) fn options(&self, schema: &str) -> Result<PgConnectOptions, OpenError> {
        let mut options: PgConnectOptions = self.address.as_str().parse().map_err(|_| OpenError::Address)?;
        if let Some(password) = &self.password {
            options = options.password(password.expose_secret());
        }
        let says_how = self.address.query_pairs().any(|(name, _)| name == "sslmode" || name == "ssl-mode");
        if !says_how && !self.is_here() {
            options = options.ssl_mode(PgSslMode::VerifyFull);
        }
        Ok(options
            .application_name("Sanad")
            // Compiling a query takes longer than any of ours runs.
            .options([("search_path", schema), ("jit", "off"), ("timezone", "UTC")]))
    }

    /// Whether it is on this machine.
    fn is_here(&self) -> bool {
        // An address of numbers is not told from a name here: only the web's own schemes are read so far.
        let host = self.address.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
        let folder = host.starts_with("%2F");
        host.is_empty() || host == "localhost" || folder || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
    }
}

/// Without the password.
impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.address.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        let server = Server::parse("postgres://noura:s%C3%A9cret@db.example.com/purchasing").unwrap();
        assert_eq!(server.password().map(ExposeSecret::expose_secret), Some("sécret"));
        assert_eq!(server.to_string(), "postgres://noura@db.example.com/purchasing");
        assert!(!format!("{server:?}").contains("cret@"), "{server:?}");
        assert_eq!((server.user(), server.database()), ("noura", "purchasing"));
    }

    #[test]
    fn over_a_network_the_server_must_prove_who_it_is() {
        let mode = |text: &str| Server::parse(text).unwrap().options(SCHEMA).unwrap().get_ssl_mode();
        assert!(matches!(mode("postgres://p@db.example.com/d"), PgSslMode::VerifyFull));
        assert!(matches!(mode("postgres://p@db.example.com/d?sslmode=require"), PgSslMode::Require));
        assert!(matches!(mode("postgres://p@127.0.0.1/d"), PgSslMode::Prefer));
        assert!(matches!(mode("postgres://p@localhost:5433/d"), PgSslMode::Prefer));
    }

    #[test]
    fn what_is_no_address_is_refused_and_a_path_is_a_file() {
        for text in ["postgres://host", "postgres://p@host/", "postgres://host/d", "postgres://p@host/a/b"] {
            assert!(matches!(Location::parse(text), Err(OpenError::Address)), "{text}");
        }
        let file = Location::parse("/home/a.sanad").unwrap();
        assert_eq!(file.path(), Some(Path::new("/home/a.sanad")));
    }
}
