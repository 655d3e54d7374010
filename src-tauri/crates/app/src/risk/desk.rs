//! What risk brings to the Desk and to the sheet for a meeting.

use std::sync::Arc;

use chrono::NaiveDate;
use sanad_domain::desk::{Decision, Limits, RiskSubject, month_ends, risk_moved};
use sanad_domain::numbers::Micro;
use sanad_domain::risk::{Class, Model, Outcome};
use sanad_store::{Seen, risk as store};
use sea_orm::ConnectionTrait;

use super::board::{Board, Scored};
use super::explain::{Then, moved};
use super::exposure::Exposure;
use crate::deliveries::aside;
use crate::desk::{DeskExposure, DeskPoint};
use crate::meeting_sheet::SheetRisk;
use crate::open_orders::named;
use crate::{Result, Workspace};

/// Months told of beside the exposure.
const MONTHS: u32 = 12;

/// The suppliers whose risk rose between two days, and what is spent with those of high risk; none where no supplier has a
/// score. As of the later day, and as known at the end of one.
///
/// # Errors
/// The database's own.
pub(crate) async fn on_desk(
    workspace: &Workspace,
    db: &impl ConnectionTrait,
    known_at: Option<NaiveDate>,
    (since, day): (NaiveDate, NaiveDate),
    limits: &Limits,
) -> Result<(Vec<Decision>, Option<DeskExposure>)> {
    let seen = workspace.seen(db, known_at).await?;
    let board = workspace.risk().board(workspace, db, seen, day).await?;
    let model = store::active(db, seen).await?.model;
    let scored = board.scored(&model);
    if scored.outcomes.iter().all(|outcome| outcome.likelihood.is_none()) {
        return Ok((Vec::new(), None));
    }
    let exposure = exposure(db, seen, &board, &scored, day).await?;
    let then = Then::of(workspace, db, since, known_at).await?;
    let limits = *limits;
    let decisions = aside(move || Ok(rose(&board, &scored, &then, &limits, day))).await?;
    Ok((decisions, Some(exposure)))
}

/// Those whose score rose or whose class got worse since; why, only of these.
fn rose(board: &Board, scored: &Scored, then: &Then, limits: &Limits, day: NaiveDate) -> Vec<Decision> {
    let before = then.board.scored(&then.model);
    let decide = |(at, now): (usize, &Outcome)| {
        let name = board.name(at)?;
        let was = then.board.position(&name.id).ok().and_then(|at| before.outcomes.get(at).copied());
        let (to, from) = (now.likelihood?, was.and_then(|was| was.likelihood));
        let rose = from.and_then(|from| to.checked_sub(from)).is_some_and(|by| by >= limits.risk);
        let worse = was.and_then(|was| was.class).is_some_and(|was| now.class.is_some_and(|class| class > was));
        let change = (rose || worse).then(|| moved(board, &scored.model, then, &name.id)).flatten()?;
        let subject = RiskSubject {
            from,
            to,
            low: now.low,
            high: now.high,
            class_from: was.and_then(|was| was.class),
            class: now.class,
            impact_from: was.and_then(|was| was.impact),
            impact: now.impact,
            ruling: board.score(board.suppliers[at], &scored.model).ruling,
            data: change.data,
            model: change.model,
            late: change.late,
        };
        risk_moved(limits, day, named(name), (worse, now.class == Some(Class::High)), subject)
    };
    scored.outcomes.iter().enumerate().filter_map(decide).collect()
}

/// What is spent with suppliers of the highest class on a day: the amount, how many they are, and the share of all that is spent
/// with suppliers without a score.
fn exposed(board: &Board, scored: &Scored) -> (Option<Micro>, u32, Option<Micro>) {
    let found = Exposure::of(board, scored);
    let all = Some(found.all().amount).filter(|all| *all > Micro::ZERO);
    // Where there is spend and none of it is with these suppliers, that is known to be nothing.
    let share = all.and_then(|all| found.unscored.amount.checked_div(all));
    (all.map(|_| found.high.amount), found.high.suppliers, share)
}

/// The exposure of a day, and at the ends of the months before by what is known and by the model in force now.
async fn exposure(
    db: &impl ConnectionTrait,
    seen: Seen,
    board: &Arc<Board>,
    scored: &Scored,
    day: NaiveDate,
) -> Result<DeskExposure> {
    let (amount, suppliers, unassessed) = exposed(board, scored);
    let point = |date, value| DeskPoint { date, value, low: None, high: None };
    let mut points = Vec::new();
    for date in month_ends(day, MONTHS).into_iter().filter(|date| *date < day) {
        let (then, model): (Board, Model) =
            (Board::lay(db, seen, board.facts.clone(), date).await?, scored.model.clone());
        points.push(point(date, aside(move || Ok(exposed(&then, &then.scored(&model)).0)).await?));
    }
    points.push(point(day, amount));
    let currency = board.facts.currency.map(|currency| currency.code().to_owned());
    Ok(DeskExposure { amount, currency, suppliers, unassessed, points })
}

/// A supplier's score, by id, as the sheet for a meeting shows it; none where it has none.
///
/// # Errors
/// The database's own.
pub(crate) async fn of_supplier(
    workspace: &Workspace,
    db: &impl ConnectionTrait,
    seen: Seen,
    day: NaiveDate,
    supplier: &str,
) -> Result<Option<SheetRisk>> {
    let board = workspace.risk().board(workspace, db, seen, day).await?;
    let model = store::active(db, seen).await?.model;
    let Ok(at) = board.position(supplier) else { return Ok(None) };
    let score = board.score(board.suppliers[at], &model);
    let shown = |likelihood| SheetRisk { score: likelihood, low: score.low, high: score.high, class: score.class };
    Ok(score.likelihood.map(shown))
}
