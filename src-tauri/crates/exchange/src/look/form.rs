//! How the file is written: shown, and as the profile states it.

use std::collections::BTreeMap;

use super::columns::{Matched, Seen, forms};
use super::{About, FormWish, Header, LookForm, format};
use crate::guess::{Column, Plan};
use crate::profile::{Format, HeaderRow};
use crate::read::Begun;
use crate::sniff::{self, Finding, LookReason, Table};
use crate::value::choice::any_country;

/// Encodings that are offered in place of the one found.
const ENCODINGS: [&str; 6] = ["UTF-8", "windows-1256", "windows-1252", "ISO-8859-6", "UTF-16LE", "UTF-16BE"];
/// Separators that are.
const DELIMITERS: [&str; 4] = [",", ";", "\t", "|"];

/// What was found of the file as a whole.
pub(super) fn findings<R>(begun: &Begun<R>, table: &Table, wish: &FormWish, header: &Header) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some(book) = &begun.book {
        found.push(Finding::new("format", "xlsx", LookReason::new("format_book")));
        let code = match (&wish.sheet, book.sheets.len()) {
            (Some(_), _) => "chosen",
            (None, 0 | 1) => "sheet_only",
            (None, _) => "sheet_best",
        };
        let mut finding = Finding::new("sheet", &book.sheet, LookReason::new(code));
        finding.others =
            book.sheets.iter().map(|sheet| sheet.name.clone()).filter(|name| *name != book.sheet).collect();
        found.push(finding);
    } else {
        found.push(Finding::new("format", "csv", LookReason::new("format_text")));
        found.push(encoding(begun, table, wish));
        found.push(delimiter(begun, wish));
        found.push(Finding::new("line_end", line_end(&begun.sample), LookReason::new("line_end_seen")));
    }
    let value = match header.place {
        HeaderRow::At(row) => row.to_string(),
        HeaderRow::Last => table.rows.last().map_or(0, |row| row.row).to_string(),
        _ => "0".to_owned(),
    };
    found.push(Finding::new("header_row", value, LookReason::new(header.reason)));
    let blank = table.rows.last().map_or(0, |row| row.row as usize).saturating_sub(table.rows.len());
    if blank > 0 {
        found
            .push(Finding::new("blank", blank, LookReason::new("rows_blank")).counted(blank, blank + table.rows.len()));
    }
    found
}

fn encoding<R>(begun: &Begun<R>, table: &Table, wish: &FormWish) -> Finding {
    let code = if begun.marked {
        "encoding_mark"
    } else if wish.encoding.is_some() {
        "chosen"
    } else if begun.encoding.starts_with("UTF-16") {
        "encoding_wide"
    } else if begun.sample.is_ascii() {
        "encoding_plain"
    } else if begun.encoding == "UTF-8" && begun.sample.contains('\u{fffd}') {
        "encoding_mostly_utf8"
    } else if begun.encoding == "UTF-8" {
        "encoding_valid_utf8"
    } else {
        "encoding_letters"
    };
    let broken = |row: &&sniff::Row| row.cells.iter().any(|cell| cell.contains('\u{fffd}'));
    let against = table.rows.iter().find(broken);
    let agree = table.rows.iter().filter(|row| !broken(row)).count();
    let mut finding = Finding::new("encoding", begun.encoding, LookReason::new(code))
        .counted(agree, table.rows.len())
        // The row alone: what does not read as text is not repeated.
        .against(against.map(|row| (row.row, "")));
    finding.others = ENCODINGS.into_iter().filter(|name| *name != begun.encoding).map(str::to_owned).collect();
    finding
}

fn delimiter<R>(begun: &Begun<R>, wish: &FormWish) -> Finding {
    let own = char::from(begun.delimiter).to_string();
    let found = sniff::delimiter(&begun.sample, begun.whole, HeaderRow::Auto);
    let chosen = wish.delimiter.is_some() || found.sign != begun.delimiter;
    let mut finding = if chosen {
        Finding::new("delimiter", &own, LookReason::new("chosen"))
    } else if found.width < 2 {
        Finding::new("delimiter", &own, LookReason::new("delimiter_none"))
    } else {
        let reason = LookReason::new("delimiter_same_count").with("width", found.width);
        let against = found.against.map(|(row, width)| (row, width.to_string()));
        Finding::new("delimiter", &own, reason)
            .counted(found.agree, found.of)
            .against(against.as_ref().map(|(row, width)| (*row, width.as_str())))
    };
    finding.others = DELIMITERS.into_iter().filter(|sign| *sign != own).map(str::to_owned).collect();
    finding
}

fn line_end(sample: &str) -> &'static str {
    if sample.contains("\r\n") {
        "CRLF"
    } else if sample.contains('\r') && !sample.contains('\n') {
        "CR"
    } else {
        "LF"
    }
}

/// The form as it is shown.
pub(super) fn shown<R>(begun: &Begun<R>, header: HeaderRow, table: &Table, plan: &Plan) -> LookForm {
    let book = begun.book.as_ref();
    LookForm {
        format: if book.is_some() { "xlsx" } else { "csv" }.to_owned(),
        sheet: book.map(|book| book.sheet.clone()),
        encoding: book.is_none().then(|| begun.encoding.to_owned()),
        delimiter: book.is_none().then(|| char::from(begun.delimiter).to_string()),
        header_row: match header {
            HeaderRow::At(row) => row,
            HeaderRow::Last => table.rows.last().map_or(0, |row| row.row),
            _ => 0,
        },
        header_at_end: header == HeaderRow::Last,
        dates: plan.dates.clone(),
        decimal: plan.decimal.to_string(),
        thousands: plan.thousands.map(|sign| sign.to_string()),
    }
}

/// What the profile is written from.
pub(super) fn plan<R>(
    begun: &Begun<R>,
    about: About<'_>,
    wish: &FormWish,
    header: HeaderRow,
    seen: &Seen,
    matched: &[Matched],
    since_1904: bool,
) -> Plan {
    let format = format(begun);
    let own: Vec<Vec<String>> =
        seen.contents.iter().zip(matched).map(|(content, matched)| forms(content, matched, since_1904)).collect();
    let dates = wish.dates.clone().filter(|forms| !forms.is_empty()).unwrap_or_else(|| usual(&own, matched));
    let sign = |text: &Option<String>| text.as_ref().map(|text| text.chars().next());
    let decimal = sign(&wish.decimal).flatten().unwrap_or(seen.numbers.decimal);
    let column = |(at, header): (usize, &String)| {
        let (content, matched) = (&seen.contents[at], &matched[at]);
        // The person's forms for the file hold for every column without its own.
        let forms =
            if wish.dates.is_some() && matched.dates.is_empty() && !own[at].is_empty() { &dates } else { &own[at] };
        Column {
            header: header.clone(),
            field: matched.field,
            dates: forms.clone(),
            nulls: content.dates.as_ref().map(|dates| dates.words.clone()).unwrap_or_default(),
            map: if matched.field == Some("supplier.country") { countries(&content.values) } else { BTreeMap::new() },
            round: content.long_decimals.is_some(),
        }
    };
    let columns = seen.headers.iter().enumerate().map(column).collect();
    Plan {
        name: about.stem.to_owned(),
        format,
        sheet: begun.book.as_ref().map(|book| book.sheet.clone()),
        encoding: (format == Format::Csv).then(|| begun.encoding.to_owned()),
        delimiter: (format == Format::Csv).then(|| char::from(begun.delimiter)),
        header_row: header,
        nulls: nulls(seen),
        dates,
        decimal,
        thousands: sign(&wish.thousands).unwrap_or(seen.numbers.thousands).filter(|sign| *sign != decimal),
        signs: seen.numbers.signs.clone(),
        currency: seen.numbers.currency.clone(),
        skip: Vec::new(),
        columns,
    }
}

/// The date forms that most of the matched columns of dates have.
fn usual(forms: &[Vec<String>], matched: &[Matched]) -> Vec<String> {
    let mut counts = BTreeMap::<&Vec<String>, (usize, std::cmp::Reverse<usize>)>::new();
    for (place, (forms, matched)) in forms.iter().zip(matched).enumerate() {
        if !forms.is_empty() && matched.field.is_some() {
            counts.entry(forms).or_insert((0, std::cmp::Reverse(place))).0 += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count).map(|(forms, _)| forms.clone());
    most.unwrap_or_else(|| vec!["%Y-%m-%d".to_owned()])
}

/// Texts for nothing that some column has.
fn nulls(seen: &Seen) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for null in seen.contents.iter().flat_map(|content| &content.nulls) {
        if !found.iter().any(|known| known.eq_ignore_ascii_case(null)) {
            found.push(null.clone());
        }
    }
    found
}

/// Countries by name, with their codes.
fn countries(values: &[String]) -> BTreeMap<String, String> {
    let named = values.iter().filter(|value| value.chars().count() > 2);
    named.filter_map(|value| Some((value.clone(), any_country(value)?.to_owned()))).collect()
}
