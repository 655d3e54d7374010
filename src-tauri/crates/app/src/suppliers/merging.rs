//! Two records of one supplier made one: seen beforehand, chosen field by field, and undone as one.

use std::collections::BTreeSet;

use sanad_domain::errors::FieldError;
use sanad_domain::suppliers::{MergeChoices, Side, SupplierView, tidied, united};
use sanad_store::suppliers::{self, Merger, Move};
use sanad_store::{Right, Seen, terms};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use crate::{AppError, Result, Workspace};

/// Records of one kind that would go over to the supplier that stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MergeMove {
    /// The kind: `order_line`, `contract`, `parent` for suppliers that it owns …
    pub kind: String,
    /// How many.
    pub count: u32,
    /// How many of these the supplier that stays has already: its own stay.
    pub twice: u32,
    /// The first of them, as people know them.
    pub labels: Vec<String>,
}

/// What a merger would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MergePreview {
    /// The supplier that stays.
    pub kept: SupplierView,
    /// The one that is merged into it.
    pub merged: SupplierView,
    /// What goes over, kind by kind.
    pub moves: Vec<MergeMove>,
    /// Codes of the payment terms agreed with the one that stays and with the other.
    pub terms: (Option<String>, Option<String>),
    /// From which side a parent cannot be taken, since it would be its own.
    pub circular: Vec<Side>,
}

/// A merger to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MergeInput {
    /// Id of the supplier that stays.
    pub kept: String,
    /// Its version when it was looked at.
    pub kept_version: u32,
    /// Id of the one that is merged into it.
    pub merged: String,
    /// Its version.
    pub merged_version: u32,
    /// What is taken from which.
    pub choices: MergeChoices,
}

/// What merging one supplier into another would do; nothing is changed.
///
/// # Errors
/// `not_found`, `supplier_merged` for one that was merged already or with itself, and the database's own.
pub async fn preview(workspace: &Workspace, kept: &str, merged: &str) -> Result<MergePreview> {
    let db = workspace.store().read().await?;
    let (kept, merged) = (suppliers::get(&db, Seen::Now, kept).await?, suppliers::get(&db, Seen::Now, merged).await?);
    if kept.id == merged.id || kept.merged_into.is_some() || merged.merged_into.is_some() {
        return Err(AppError::new("supplier_merged").with("code", &merged.input.code));
    }
    let keys =
        (suppliers::key_of(&db, Seen::Now, &kept.id).await?, suppliers::key_of(&db, Seen::Now, &merged.id).await?);
    let moves = suppliers::moves(&db, keys.0, keys.1).await?;
    Ok(MergePreview {
        moves: moves.into_iter().map(shown).collect(),
        terms: (term(&db, &kept.id).await?, term(&db, &merged.id).await?),
        circular: circular(&db, &kept, &merged).await?,
        kept,
        merged,
    })
}

/// Merges one supplier into another.
///
/// # Errors
/// `supplier_merged`, `version_conflict`, `invalid` where the parent chosen would be its own, `not_found`, and the database's own.
pub async fn merge(workspace: &Workspace, input: &MergeInput) -> Result<SupplierView> {
    let ctx = workspace.ctx().await;
    let MergeInput { kept, kept_version, merged, merged_version, choices } = input;
    workspace
        .store()
        .write(&ctx, Right::EditSuppliers, "supplier.merge", async |tx| -> Result<()> {
            let one = suppliers::get(tx.db(), Seen::Now, kept).await?;
            let other = suppliers::get(tx.db(), Seen::Now, merged).await?;
            if circular(tx.db(), &one, &other).await?.contains(&choices.parent) {
                return Err(AppError::field("parent", FieldError::new("circular_parent")));
            }
            let mut united = tidied(&united(&one.input, &other.input, choices));
            united.identifiers.iter_mut().for_each(|identifier| identifier.warning = None);
            let merger = Merger {
                kept: (&one.id, *kept_version),
                merged: (&other.id, *merged_version),
                united: &united,
                term: choices.term,
            };
            Ok(suppliers::merge(tx, merger).await?)
        })
        .await?;
    super::get(workspace, kept, None).await
}

/// The sides whose parent would come to own itself, when both suppliers are one.
async fn circular(db: &impl ConnectionTrait, kept: &SupplierView, merged: &SupplierView) -> Result<Vec<Side>> {
    let both = BTreeSet::from([kept.id.as_str(), merged.id.as_str()]);
    let mut found = Vec::new();
    for (side, of) in [(Side::Kept, kept), (Side::Merged, merged)] {
        if let Some(parent) = &of.input.parent
            && super::ancestors(db, parent).await?.iter().any(|above| both.contains(above.as_str()))
        {
            found.push(side);
        }
    }
    Ok(found)
}

async fn term(db: &impl ConnectionTrait, id: &str) -> Result<Option<String>> {
    Ok(terms::of_supplier(db, Seen::Now, id).await?.map(|kept| kept.input.code))
}

fn shown(Move { kind, count, twice, labels }: Move) -> MergeMove {
    MergeMove { kind, count, twice, labels }
}
