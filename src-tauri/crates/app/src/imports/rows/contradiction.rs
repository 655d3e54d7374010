//! What cannot stand together in one row.

use sanad_exchange::problem::Problem;
use sanad_exchange::read::{LineRef, Record, Text};

/// Several lines of one row, or two things of it that nothing tells apart.
pub(super) fn contradiction(row: u32, records: &[Record<'_>]) -> Option<Problem> {
    if records.iter().filter(|record| matches!(record, Record::Line(_))).count() > 1 {
        return Some(Problem::new(row, "", "", "several_lines_in_row"));
    }
    let key = |record: &Record<'_>| -> Option<(u8, String)> {
        let of = |kind, line: &LineRef<'_>, key: &Text<'_>| Some((kind, format!("{line:?} {key}")));
        match record {
            Record::Promise(promise) => of(0, &promise.line, &promise.key),
            Record::Receipt(receipt) => Some((1, format!("{:?} {}", receipt.of, receipt.key))),
            Record::Cancellation(cancellation) => of(2, &cancellation.line, &cancellation.key),
            _ => None,
        }
    };
    let events = records
        .iter()
        .filter(|record| matches!(record, Record::Promise(_) | Record::Receipt(_) | Record::Cancellation(_)));
    // Nearly every row has at most one of each, and nothing to compare.
    if events.clone().count() < 2 {
        return None;
    }
    let mut seen: Vec<(&Record<'_>, Option<(u8, String)>)> = Vec::new();
    for record in events {
        let own = key(record);
        let same = seen.iter().find(|(_, key)| *key == own);
        if let Some((earlier, _)) = same
            && !(matches!(record, Record::Promise(_)) && *earlier == record)
        {
            return Some(Problem::new(row, "", "", "duplicate_in_file").with("row", &row));
        }
        seen.push((record, own));
    }
    None
}
