//! Passwords of servers, in the operating system's key store: nowhere else are they kept.

use keyring::Entry;
use sanad_store::Server;
use secrecy::{ExposeSecret, SecretString};

/// Under what name they stand there.
const SERVICE: &str = "Sanad";

/// The password kept for a server and person; none where there is none, or no key store.
pub(crate) async fn known(server: &Server) -> Option<SecretString> {
    asked(server, Entry::get_password).await.map(SecretString::from)
}

/// Keeps a password; says whether there is a key store that took it.
pub(crate) async fn keep(server: &Server, password: &SecretString) -> bool {
    let password = password.clone();
    asked(server, move |entry| entry.set_password(password.expose_secret())).await.is_some()
}

/// Takes a password out again. One that is not there is gone already.
pub(crate) async fn forget(server: &Server) {
    let _ = asked(server, Entry::delete_credential).await;
}

/// The key store may ask the person, and so take its time.
async fn asked<T: Send + 'static>(
    server: &Server,
    ask: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
) -> Option<T> {
    let address = server.to_string();
    let done = tauri::async_runtime::spawn_blocking(move || ask(&Entry::new(SERVICE, &address)?)).await;
    match done {
        Ok(Ok(answer)) => Some(answer),
        Ok(Err(error)) => {
            tracing::debug!(%error, "the key store");
            None
        }
        Err(_) => None,
    }
}
