//! Whether suppliers' papers are in order.

use chrono::NaiveDate;
use sanad_domain::risk::compliance::{Paper, Standing, standing};
use sanad_store::risk::HeldPaper;

use super::Source;
use crate::risk::board::{Cell, Sheet};
use crate::risk::facts::Facts;

/// How a supplier's papers stand on a day.
pub(in crate::risk) fn of(facts: &Facts, supplier: u32, as_of: NaiveDate) -> Standing {
    let paper = |held: &HeldPaper| Paper { kind: held.kind.clone(), from: held.from, expires: held.expires };
    let papers: Vec<Paper> = held(facts, supplier).iter().map(paper).collect();
    standing(&facts.required, &papers, as_of)
}

/// The papers of a supplier.
pub(in crate::risk) fn held(facts: &Facts, supplier: u32) -> &[HeldPaper] {
    facts.papers.get(&supplier).map_or(&[], Vec::as_slice)
}

/// Puts what is known on the sheet. Where nothing is required nothing can be missing, and where nothing is held nothing can
/// have run out: neither is known, rather than good.
pub(super) fn fill(facts: &Facts, sheet: &mut Sheet, as_of: NaiveDate) {
    let cell = |raw| Cell { raw, date: as_of, source: Source::Documents };
    let (mut missing, mut expired, mut expiry) = (Vec::new(), Vec::new(), Vec::new());
    for supplier in facts.loaded.suppliers.standing() {
        let stands = of(facts, *supplier, as_of);
        if !facts.required.is_empty() {
            missing.extend(stands.missing_count().map(|raw| (*supplier, cell(raw))));
        }
        let holds = |held: &HeldPaper| held.from.is_none_or(|from| from <= as_of);
        if held(facts, *supplier).iter().any(holds) {
            expired.extend(stands.expired_count().map(|raw| (*supplier, cell(raw))));
        }
        expiry.extend(stands.expiry().map(|raw| (*supplier, cell(raw))));
    }
    sheet.fill("documents_missing", missing);
    sheet.fill("documents_expired", expired);
    sheet.fill("days_to_expiry", expiry);
}
