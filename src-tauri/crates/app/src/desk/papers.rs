//! What documents bring to the Desk: those that run out, and that no other of their kind outlasts.

use std::collections::HashMap;

use sanad_domain::desk::{Decision, DeskLane, DocumentSubject, PaperFacts, WeekDot, document_expiring};
use sanad_domain::documents::Document;
use sanad_store::columns::Loaded;
use sanad_store::documents::{self, Narrowed};
use sea_orm::ConnectionTrait;

use super::kept::Basis;
use super::reckon::{Brought, supplier};
use crate::Result;

/// What all documents bring; `open_orders` is how many orders of each supplier, by index, are open.
///
/// # Errors
/// The database's own.
pub(super) async fn gather(
    db: &impl ConnectionTrait,
    basis: &Basis,
    loaded: &Loaded,
    open_orders: &HashMap<u32, u32>,
) -> Result<Brought> {
    let all = documents::all(db, basis.seen, Narrowed::default()).await?;
    let mut kinds: HashMap<(&str, &str), Vec<&Document>> = HashMap::new();
    for document in &all {
        kinds.entry((&document.input.supplier, &document.input.kind)).or_default().push(document);
    }
    let mut brought = Brought::default();
    for document in &all {
        let (Some(expires), Some(index)) = (document.input.expires, loaded.suppliers.by_id(&document.input.supplier))
        else {
            continue;
        };
        let alike = kinds.get(&(document.input.supplier.as_str(), document.input.kind.as_str()));
        let longer = |other: &&Document| other.input.expires.is_none_or(|later| later > expires);
        let renewed = alike.into_iter().flatten().any(longer);
        let Some(owner) = supplier(loaded, index) else { continue };
        let subject = DocumentSubject {
            document: document.id.clone(),
            document_kind: document.input.kind.clone(),
            title: document.input.title.clone(),
            expires,
            required: basis.settings.required_documents.contains(&document.input.kind),
            required_by: None,
            open_orders: open_orders.get(&index).copied().unwrap_or_default(),
        };
        if !renewed {
            brought.dots.push(WeekDot {
                key: format!("{}:{}", DeskLane::DocumentsExpire.code(), document.id),
                date: expires,
                lane: DeskLane::DocumentsExpire,
                record: document.id.clone(),
                name: document.input.title.clone(),
                supplier: Some(owner.clone()),
            });
        }
        let facts = PaperFacts { renewed };
        let decision: Option<Decision> = document_expiring(&basis.limits, basis.day, owner, facts, subject);
        brought.decisions.extend(decision);
    }
    Ok(brought)
}
