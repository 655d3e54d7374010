//! What the columns hold and what they are matched to.

use super::{COLUMNS, ColumnMatch, Likely, LookColumn};
use crate::guess::{self, Content, Guess};
use crate::profile::{HeaderRow, Kind};
use crate::read::letters;
use crate::sniff::{self, Finding, LookReason, Looked, NumberColumns, RowKind, Table};
use crate::value::text::trimmed;

/// The columns as they were looked at.
pub(super) struct Seen {
    pub headers: Vec<String>,
    pub contents: Vec<Content>,
    pub numbers: NumberColumns,
}

impl Seen {
    pub fn of(table: &Table, kinds: &[RowKind], header: HeaderRow) -> Self {
        let rows = table.rows.iter().zip(kinds).filter(|(_, kind)| **kind == RowKind::Data);
        let data: Vec<Looked<'_>> = rows.map(|(row, _)| Looked::new(row)).collect();
        let headers = headers(table, header, data.iter().map(|row| row.row.cells.len()).max().unwrap_or(0));
        let dates: Vec<_> = (0..headers.len()).map(|column| sniff::dates(&data, column)).collect();
        let numbers = sniff::numbers(&data, headers.len(), |column| dates[column].is_some());
        let contents = dates.into_iter().enumerate().map(|(column, dates)| Content::of(&data, column, dates)).collect();
        Self { headers, contents, numbers }
    }

    /// What was found of dates, numbers and rows that are no data.
    pub fn findings(&self, kinds: &[RowKind], table: &Table) -> Vec<Finding> {
        let mut found = Vec::new();
        for (column, content) in self.contents.iter().enumerate() {
            let Some(dates) = &content.dates else { continue };
            let about = |finding: Finding| Finding { column: u32::try_from(column).ok(), ..finding };
            let against = dates.against.as_ref().map(|(row, value)| (*row, value.as_str()));
            let mut finding = about(Finding::new("dates", dates.forms.join(", "), dates.reason.clone()))
                .counted(dates.agree, dates.of)
                .against(against);
            finding.others.clone_from(&dates.others);
            found.push(finding);
            if dates.forms.iter().any(|form| form.contains("%y")) {
                let reason = LookReason::new("years_of_two");
                found.push(about(Finding::new("dates", "%y", reason)).counted(dates.agree, dates.of));
            }
            if let Some((row, count)) = dates.hijri {
                let reason = LookReason::new("years_hijri").with("row", row);
                found.push(about(Finding::new("dates", "hijri", reason)).counted(count, dates.of));
            }
            if !dates.words.is_empty() {
                let words = dates.words.join(", ");
                let reason = LookReason::new("words_for_nothing").with("words", &words);
                found.push(about(Finding::new("nulls", words, reason)).counted(dates.of - dates.agree, dates.of));
            }
        }
        found.extend(self.numbers.findings.iter().cloned());
        found.extend(set_aside(kinds, table));
        found
    }
}

/// Columns of numbers that are read rounded: their decimals are more than can be held.
pub(super) fn rounded(seen: &Seen, matched: &[Matched]) -> Vec<Finding> {
    let number = |matched: &Matched| matched.field.and_then(guess::field).is_some_and(|info| info.kind == Kind::Number);
    let one = |(column, content): (usize, &Content)| {
        let (row, count) = content.long_decimals.filter(|_| number(&matched[column]))?;
        let reason = LookReason::new("decimals_rounded").with("row", row);
        let found = Finding::new("decimals", 6, reason).counted(count, content.numbers);
        Some(Finding { column: u32::try_from(column).ok(), ..found })
    };
    seen.contents.iter().enumerate().filter_map(one).collect()
}

/// Totals, footers and repeated headers.
fn set_aside(kinds: &[RowKind], table: &Table) -> Vec<Finding> {
    let of = |what: &str, code: &str, which: &dyn Fn(RowKind) -> Option<usize>| {
        let rows = table.rows.iter().zip(kinds).filter_map(|(row, kind)| which(*kind).map(|column| (row, column)));
        let rows: Vec<_> = rows.collect();
        let (first, column) = rows.first()?;
        let reason = LookReason::new(code).with("row", first.row).with("label", first.get(*column));
        Some(Finding::new(what, first.get(*column), reason).counted(rows.len(), table.rows.len()))
    };
    let totals =
        of("totals", "rows_total", &|kind| if let RowKind::Total(column) = kind { Some(column) } else { None });
    let footers =
        of("footers", "rows_footer", &|kind| if let RowKind::Footer(column) = kind { Some(column) } else { None });
    let repeated = of("repeated_headers", "rows_repeated", &|kind| (kind == RowKind::Repeated).then_some(0));
    [totals, footers, repeated].into_iter().flatten().collect()
}

/// The columns' names: the header's, or letters.
fn headers(table: &Table, header: HeaderRow, width: usize) -> Vec<String> {
    let row = match header {
        HeaderRow::At(row) => table.rows.iter().find(|found| found.row == row),
        HeaderRow::Last => table.rows.last(),
        _ => None,
    };
    let names = row.map(|row| row.cells.iter().map(|cell| trimmed(cell).to_owned()).collect());
    let mut names: Vec<String> = names.unwrap_or_else(|| (0..width).map(letters).collect());
    names.truncate(COLUMNS);
    names
}

/// What a column is matched to.
pub(super) struct Matched {
    pub field: Option<&'static str>,
    pub score: u32,
    pub reasons: Vec<LookReason>,
    pub others: Vec<Likely>,
    /// Date forms that the person chose.
    pub dates: Vec<String>,
}

/// Guesses, with what a person says in place of them. A field that a person gives to one column is taken from another.
pub(super) fn matched(seen: &Seen, guesses: Vec<Guess>, chosen: &[ColumnMatch]) -> Vec<Matched> {
    let of = |column: usize| chosen.iter().find(|chosen| chosen.at as usize == column);
    let given: Vec<&str> = chosen.iter().filter_map(|chosen| chosen.field.as_deref()).collect();
    let one = |(column, guess): (usize, Guess)| {
        let likely =
            |candidate: &guess::Candidate| Likely { field: candidate.field.to_owned(), score: candidate.score };
        let mut others: Vec<Likely> = guess.others.iter().map(likely).collect();
        if let Some(said) = of(column) {
            others.splice(0..0, guess.chosen.iter().map(likely));
            let field = said.field.as_deref().and_then(guess::known_field);
            others.retain(|other| Some(other.field.as_str()) != field);
            let reasons = vec![LookReason::new("chosen")];
            return Matched { field, score: 100, reasons, others, dates: said.dates.clone() };
        }
        match guess.chosen {
            Some(candidate) if !given.contains(&candidate.field) => Matched {
                field: Some(candidate.field),
                score: candidate.score,
                reasons: candidate.reasons,
                others,
                dates: Vec::new(),
            },
            _ => {
                let code = if seen.contents[column].is_empty() { "column_empty" } else { "column_unknown" };
                Matched { field: None, score: 0, reasons: vec![LookReason::new(code)], others, dates: Vec::new() }
            }
        }
    };
    guesses.into_iter().enumerate().map(one).collect()
}

/// The date forms that a column is read by, where it is one of dates: chosen, found, or a spreadsheet's day numbers.
pub(super) fn forms(content: &Content, matched: &Matched, since_1904: bool) -> Vec<String> {
    if !matched.dates.is_empty() {
        return matched.dates.clone();
    }
    if let Some(dates) = &content.dates {
        return dates.forms.clone();
    }
    let dated = matched.field.and_then(guess::field).is_some_and(|info| info.kind == Kind::Date);
    if dated && content.serials {
        return vec![if since_1904 { "excel-1904" } else { "excel" }.to_owned()];
    }
    Vec::new()
}

/// The columns as they are shown.
pub(super) fn shown(seen: &Seen, matched: &[Matched], plan: &guess::Plan) -> Vec<LookColumn> {
    let one = |(at, matched): (usize, &Matched)| LookColumn {
        at: u32::try_from(at).unwrap_or(u32::MAX),
        header: seen.headers[at].clone(),
        samples: seen.contents[at].samples(),
        field: matched.field.map(str::to_owned),
        score: matched.score,
        reasons: matched.reasons.clone(),
        others: matched.others.clone(),
        dates: plan.columns[at].dates.clone(),
    };
    matched.iter().enumerate().map(one).collect()
}
