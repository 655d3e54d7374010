//! Risk: every supplier's score as of a day and as known on one, what it is made of, and the model it is reckoned by.
//!
//! [`facts`] holds what is known, [`board`] what it comes to on a day: one value an indicator and supplier. A model is put
//! to a board at once, so that a draft's weights move the ranking while they are dragged. Both are kept in memory
//! ([`Cache`]) and in step with the journal.

use chrono::NaiveDate;
use sea_orm::ConnectionTrait;

use crate::{Result, Workspace};

mod basis;
mod board;
mod cache;
mod desk;
mod explain;
mod exposure;
mod facts;
mod filter;
mod indices;
mod measure;
mod model;
mod page;
mod path;
mod preview;
mod report;
mod rescore;
mod rulings;
mod stated;
mod views;

pub use cache::Cache;
pub(crate) use desk::{of_supplier, on_desk};
pub use explain::explanation;
pub use exposure::{ExposedSupplier, ExposureGroup, ExposureProof, exposure};
pub use indices::{index_list, index_set};
pub use model::{activate, discard, draft, models, save};
pub use page::{heat_map, page};
pub use path::path;
pub use preview::preview;
pub use report::{ReportedContribution, ReportedModel, ReportedRisk, RiskReport, report};
pub use rescore::{Rescored, rescored};
pub use rulings::{end, find, rule};
pub use stated::state;
pub use views::{
    BasisRow, CountryIndexInput, CountryIndexRow, ModelView, PreviewRow, RiskBasis, RiskExplained, RiskFindingInput,
    RiskMove, RiskOverrideInput, RiskPage, RiskPoint, RiskPreview, RiskRuling, RiskValueInput,
};

use board::Board;

/// The board of a day as known on one, and the model in force by then: what most questions begin with.
///
/// # Errors
/// The database's own.
async fn laid(
    workspace: &Workspace,
    db: &impl ConnectionTrait,
    as_of: Option<NaiveDate>,
    known_at: Option<NaiveDate>,
) -> Result<(std::sync::Arc<Board>, sanad_store::risk::KeptModel)> {
    let seen = workspace.seen(db, known_at).await?;
    let as_of = as_of.unwrap_or(workspace.ctx().await.today);
    let board = workspace.risk().board(workspace, db, seen, as_of).await?;
    Ok((board, sanad_store::risk::active(db, seen).await?))
}

#[cfg(test)]
mod tests;
