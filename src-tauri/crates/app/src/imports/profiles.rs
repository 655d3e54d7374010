//! Profiles: those that come with the program, and the workspace's own.

use std::path::Path;
use std::sync::Arc;

use sanad_domain::errors::FieldError;
use sanad_exchange::preview::FilePreview;
use sanad_exchange::profile::{BUILTIN, Profile, ProfileError};
use sanad_store::Right;
use sanad_store::imports::{self, KeptProfile};
use serde::{Deserialize, Serialize};

use super::load::unreadable;
use crate::{AppError, Result, Workspace};

/// A profile to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProfileInfo {
    /// What commands call it by.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Whether it comes with the program.
    pub builtin: bool,
    /// Where its file lies, for one that is used without being kept.
    pub path: Option<String>,
    /// Its text.
    pub toml: String,
}

/// All profiles: the workspace's own first, by name, then those that come with the program.
///
/// # Errors
/// The database's own.
pub async fn profiles(workspace: &Workspace) -> Result<Vec<ProfileInfo>> {
    let kept = imports::profiles(&workspace.store().read().await?).await?;
    let own = kept.into_iter().map(|KeptProfile { id, name, toml }| ProfileInfo {
        id,
        name,
        builtin: false,
        path: None,
        toml,
    });
    Ok(own.chain(builtins()?).collect())
}

fn builtins() -> Result<Vec<ProfileInfo>> {
    BUILTIN
        .iter()
        .map(|shipped| {
            let (id, toml) = (shipped.id.to_owned(), shipped.toml.to_owned());
            Ok(ProfileInfo { id, name: parse(&toml)?.name, builtin: true, path: None, toml })
        })
        .collect()
}

/// Keeps a profile in the workspace; one of the workspace's own with the same name is replaced.
///
/// # Errors
/// `profile_…` with `line`, `key` and `detail` for a text that is no profile; `invalid` for a name that one of the
/// program's has; and the database's own.
pub async fn add_profile(workspace: &Workspace, toml: &str) -> Result<ProfileInfo> {
    let name = parse(toml)?.name;
    if name.trim().is_empty() {
        return Err(AppError::field("name", FieldError::new("required")));
    }
    if builtins()?.iter().any(|builtin| builtin.name == name || builtin.id == name) {
        return Err(AppError::field("name", FieldError::new("taken")));
    }
    let ctx = workspace.ctx().await;
    let profile = KeptProfile { id: ctx.ids.next(), name: name.clone(), toml: toml.to_owned() };
    workspace
        .store()
        .write(&ctx, Right::Import, "profile.put", async |tx| -> Result<()> {
            let kept = imports::profiles(tx.db()).await?;
            if kept.iter().any(|kept| kept.name == profile.name && kept.toml == profile.toml) {
                return Ok(());
            }
            Ok(imports::put_profile(tx, &profile).await?)
        })
        .await?;
    let all = profiles(workspace).await?;
    all.into_iter().find(|kept| kept.name == name).ok_or_else(|| AppError::new("not_found").with("what", "profile"))
}

/// A first look at a file, with the profiles that fit it.
///
/// # Errors
/// `file_missing` and others of the file's own.
pub async fn preview(workspace: &Workspace, path: &Path) -> Result<FilePreview> {
    let known = known(workspace).await?;
    let path = path.to_owned();
    let looked = tokio::task::spawn_blocking(move || {
        let known: Vec<(String, &Profile)> = known.iter().map(|(id, profile)| (id.clone(), profile)).collect();
        sanad_exchange::preview::preview(&path, &known).map_err(|error| unreadable(error).at(&path))
    });
    looked.await.map_err(|error| AppError::new("file_failed").with("detail", error))?
}

/// Every profile, read, by its id.
pub(super) async fn known(workspace: &Workspace) -> Result<Vec<(String, Profile)>> {
    profiles(workspace).await?.into_iter().map(|info| Ok((info.id, parse(&info.toml)?))).collect()
}

/// The profile that is meant, reading another sheet than its own where one is named. The same file by another sheet is
/// another import.
pub(super) async fn for_sheet(workspace: &Workspace, named: &str, sheet: Option<&str>) -> Result<Arc<Profile>> {
    let profile = find(workspace, named).await?;
    let Some(sheet) = sheet.filter(|sheet| profile.file.sheet.as_deref() != Some(*sheet)) else { return Ok(profile) };
    let mut profile = Profile::clone(&profile);
    profile.hash = *blake3::Hasher::new().update(&profile.hash).update(sheet.as_bytes()).finalize().as_bytes();
    profile.file.sheet = Some(sheet.to_owned());
    Ok(Arc::new(profile))
}

/// The profile that a person names: by id, by name, by where its file lies, or by its own text, which has several lines.
pub(super) async fn find(workspace: &Workspace, named: &str) -> Result<Arc<Profile>> {
    if named.contains('\n') {
        return Ok(Arc::new(parse(named)?));
    }
    let known = profiles(workspace).await?;
    if let Some(info) = known.iter().find(|info| info.id == named || info.name == named) {
        return Ok(Arc::new(parse(&info.toml)?));
    }
    let is_file = Path::new(named).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    if !is_file {
        return Err(AppError::new("not_found").with("what", "profile").with("name", named));
    }
    let text = std::fs::read_to_string(named).map_err(|error| AppError::file(Path::new(named), error))?;
    Ok(Arc::new(parse(&text)?))
}

fn parse(toml: &str) -> Result<Profile> {
    Profile::parse(toml).map_err(refused)
}

/// Why a text is no profile.
pub(super) fn refused(error: ProfileError) -> AppError {
    AppError::new(error.code).with("line", error.line).with("key", error.key).with("detail", error.detail)
}
