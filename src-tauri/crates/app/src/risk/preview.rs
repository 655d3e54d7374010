//! What a draft would do: the ranking by it, and who moves.

use sanad_domain::risk::{Model, Moved, RiskQuery, moved};

use super::board::Board;
use super::laid;
use super::page::{Earlier, count, cut};
use super::views::{PreviewRow, RiskMove, RiskPreview};
use crate::deliveries::aside;
use crate::{Result, Workspace};

/// How many movers are named.
const MOVERS: usize = 20;

/// The ranking by a model that need not be saved, nor stand, against the one in force, of the same data.
///
/// # Errors
/// The database's own.
pub async fn preview(workspace: &Workspace, model: Model, query: &RiskQuery) -> Result<RiskPreview> {
    let db = workspace.store().read().await?;
    let (board, kept) = laid(workspace, &db, query.as_of, query.as_of).await?;
    let earlier = Earlier::of(workspace, &db, query.since).await?;
    let query = query.clone();
    aside(move || {
        let (before, after) = (board.scored(&kept.model), board.scored(&model));
        let page = cut(&board, &after, earlier.as_ref(), &query);
        let moves = moved(&before.outcomes, &after.outcomes);
        let place = |one: &&Moved, up: bool| match (one.rank_before, one.rank_after) {
            (Some(before), Some(after)) => {
                if up {
                    after < before
                } else {
                    after > before
                }
            }
            _ => false,
        };
        let item = |row: sanad_domain::risk::RiskRow| {
            let at = board.position(&row.id).ok()?;
            let stood = &before.outcomes[at];
            let by = row.likelihood.zip(stood.likelihood).and_then(|(now, then)| now.checked_sub(then));
            Some(PreviewRow { row, rank_before: before.ranks[at], class_before: stood.class, by })
        };
        Ok(RiskPreview {
            total: page.total,
            items: page.items.into_iter().filter_map(item).collect(),
            up: count(moves.iter().filter(|one| place(one, true)).count()),
            down: count(moves.iter().filter(|one| place(one, false)).count()),
            reclassified: count(moves.iter().filter(|one| one.class_before != one.class_after).count()),
            moved: moves.iter().take(MOVERS).filter_map(|one| named(&board, one)).collect(),
        })
    })
    .await
}

fn named(board: &Board, moved: &Moved) -> Option<RiskMove> {
    let name = board.name(moved.supplier)?;
    let Moved { supplier: _, rank_before, rank_after, class_before, class_after, by } = *moved;
    Some(RiskMove {
        id: name.id.clone(),
        code: name.code.clone(),
        name_en: name.name_en.clone(),
        name_ar: name.name_ar.clone(),
        rank_before,
        rank_after,
        class_before,
        class_after,
        by,
    })
}
