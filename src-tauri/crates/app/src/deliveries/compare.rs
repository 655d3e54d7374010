//! A few suppliers side by side: each one's figures, and how the rates differ.

use chrono::NaiveDate;
use sanad_domain::deliveries::{Group, Question, RateDifference, Scope};
use sanad_domain::errors::FieldError;
use sanad_domain::numbers::Micro;
use serde::{Deserialize, Serialize};

use super::asked::{Asked, aside};
use super::{GroupBy, ranking};
use crate::{AppError, Result, Workspace};

/// The most suppliers that are set side by side.
const MOST: usize = 4;

/// Which suppliers are compared, and by what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CompareQuery {
    /// The question put to each.
    pub question: Question,
    /// The rate aimed at: `0.95`.
    pub target: Micro,
    /// Their ids, one to four; the others are held against the first.
    pub suppliers: Vec<String>,
}

/// One of the suppliers compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ComparedSupplier {
    /// Its figures.
    pub group: Group,
    /// Its rates less the first supplier's; none of the first, and none where either has no interval.
    pub differences: Vec<RateDifference>,
}

/// The figures of a few suppliers, in the order asked for.
///
/// # Errors
/// `invalid` with the question's fields or `suppliers`, `not_found` for a supplier, and the database's own.
pub async fn compare(
    workspace: &Workspace,
    query: &CompareQuery,
    known_at: Option<NaiveDate>,
) -> Result<Vec<ComparedSupplier>> {
    if query.suppliers.is_empty() || query.suppliers.len() > MOST {
        return Err(AppError::field("suppliers", FieldError::new("too_many").with("max", MOST.to_string())));
    }
    let db = workspace.store().read().await?;
    let asked = Asked::gather(workspace, &db, &query.question, known_at).await?;
    let query = query.clone();
    aside(move || held_together(&asked, &query)).await
}

fn held_together(asked: &Asked, query: &CompareQuery) -> Result<Vec<ComparedSupplier>> {
    let keys: Vec<u32> = query.suppliers.iter().map(|id| asked.supplier(id)).collect::<Result<_>>()?;
    let inquiry = asked.inquiry(&asked.question)?;
    let scope = Scope::all(asked.columns());
    let (_, groups) = ranking::in_full(asked, &inquiry, GroupBy::Supplier, &keys, &scope, query.target)?;
    let first = groups.first().cloned();
    let against = |group: &Group| {
        let first = first.as_ref()?;
        let pairs = [
            (&group.otif_figure, &first.otif_figure),
            (&group.on_time_figure, &first.on_time_figure),
            (&group.in_full_figure, &first.in_full_figure),
            (&group.fill_figure, &first.fill_figure),
        ];
        Some(pairs.into_iter().filter_map(|(one, other)| one.less(other)).collect())
    };
    let compared = groups.iter().enumerate().map(|(at, group)| ComparedSupplier {
        differences: if at == 0 { Vec::new() } else { against(group).unwrap_or_default() },
        group: group.clone(),
    });
    Ok(compared.collect())
}
