//! Workspaces on a server: connecting, making one there.

use std::fmt;

use sanad_app::workspace::{self, WorkspaceInfo};
use sanad_app::{Result, Workspace};
use sanad_store::{Location, Server};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use tauri::State;

use super::own_thread;
use super::workspace::lay;
use crate::keys;
use crate::state::Desk;

/// How a server is reached.
#[derive(Deserialize, specta::Type)]
pub(crate) struct Access {
    /// `postgres://person@server/database`.
    address: String,
    /// As typed; none is the one in the key store, if any.
    password: Option<String>,
    /// Whether the key store is to keep it.
    remember: bool,
}

/// Without the password.
impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access").field("remember", &self.remember).finish_non_exhaustive()
    }
}

/// A workspace that was connected to.
#[derive(Debug, Serialize, Deserialize, specta::Type)]
pub(crate) struct Connected {
    workspace: WorkspaceInfo,
    /// Whether the password was to be kept and there is no key store to keep it.
    not_kept: bool,
}

impl Access {
    async fn server(&self) -> Result<Server> {
        let server = Server::parse(&self.address)?;
        match &self.password {
            Some(typed) => Ok(server.with_password(SecretString::from(typed.clone()))),
            None => Ok(with_known(server).await),
        }
    }

    /// Keeps the password that was good, where that is wanted; answers whether it could not be.
    async fn settle(&self, server: &Server) -> bool {
        match server.password() {
            Some(password) if self.remember => !keys::keep(server, password).await,
            Some(_) if self.password.is_some() => {
                keys::forget(server).await;
                false
            }
            _ => false,
        }
    }
}

/// The server with the password that the key store has for it.
async fn with_known(server: Server) -> Server {
    match keys::known(&server).await {
        Some(password) if server.password().is_none() => server.with_password(password),
        _ => server,
    }
}

/// A place as it was named, with the password known for it.
pub(crate) async fn located(place: &str) -> Result<Location> {
    Ok(match Location::parse(place)? {
        Location::Server(server) => Location::Server(with_known(server).await),
        file @ Location::File(_) => file,
    })
}

async fn connected(desk: &Desk, access: &Access, server: &Server, opened: Workspace) -> Result<Connected> {
    let workspace = lay(desk, opened, None).await?;
    Ok(Connected { workspace, not_kept: access.settle(server).await })
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn server_open(desk: State<'_, Desk>, access: Access) -> Result<Connected> {
    let server = access.server().await?;
    let (opened, _) = workspace::open(Location::Server(server.clone())).await?;
    connected(&desk, &access, &server, opened).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn server_new(desk: State<'_, Desk>, access: Access, name: String, zone: String) -> Result<Connected> {
    let server = access.server().await?;
    let location = Location::Server(server.clone());
    let made = own_thread(move || async move { workspace::create(location, &name, &zone).await }).await?;
    connected(&desk, &access, &server, made).await
}
