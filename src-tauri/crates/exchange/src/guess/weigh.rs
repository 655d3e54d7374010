//! What a column's content says to what its header says.

use super::assign::{Candidate, SURE};
use super::company::NAMED;
use super::content::{Content, percent};
use crate::profile::{FieldInfo, Kind};
use crate::sniff::LookReason;
use crate::value::choice::knows;
use crate::value::span::{SpanUnit, span};

/// Makes a field likelier or less likely by what its column holds.
pub(super) fn weigh(candidate: &mut Candidate, info: &FieldInfo, content: &Content) {
    if content.is_empty() {
        return;
    }
    match info.kind {
        Kind::Date => match &content.dates {
            Some(dates) => {
                candidate.score = (candidate.score + 4).min(99);
                let share = percent(dates.agree, dates.of);
                candidate.reasons.push(
                    LookReason::new("content_dates")
                        .with("percent", share)
                        .with("form", dates.forms.first().map_or("", String::as_str)),
                );
            }
            None if content.serials => {
                candidate.reasons.push(LookReason::new("content_serials"));
            }
            None => candidate.score = candidate.score.saturating_sub(60),
        },
        Kind::Number if content.dates.is_some() => candidate.score = 0,
        Kind::Number => {
            let share = content.numeric();
            if share < 60 {
                candidate.score = candidate.score.saturating_sub(60);
            } else {
                candidate.reasons.push(LookReason::new("content_numbers").with("percent", share));
            }
        }
        Kind::Text if content.dates.is_some() => candidate.score = candidate.score.saturating_sub(60),
        Kind::Text => by_field(candidate, content),
        // A contract must not pass for one that ends by itself because its renewal is worded in another way: refused rather.
        Kind::Choice
            if candidate.field == "contract.renewal" && candidate.score >= NAMED && content.dates.is_none() => {}
        // A word that the field does not know would refuse the whole row: to be chosen by a person, who can map it.
        Kind::Choice if !content.values.iter().all(|value| knows(candidate.field, value)) => {
            candidate.score = candidate.score.min(SURE - 1);
        }
        Kind::Choice => {}
    }
}

/// What single fields of text can and cannot hold.
fn by_field(candidate: &mut Candidate, content: &Content) {
    let numeric = content.numeric();
    let longest = content.values.iter().map(|value| value.chars().count()).max().unwrap_or(0);
    let spaced = content.values.iter().filter(|value| value.contains(' ')).count() * 2 > content.values.len();
    let lower = |candidate: &mut Candidate, by: u32| candidate.score = candidate.score.saturating_sub(by);
    match candidate.field {
        // `Vendor` may be the code or the name: codes have no spaces, names are no numbers.
        "supplier.code" if spaced || longest > 40 => lower(candidate, 50),
        "supplier.name" | "supplier.name_en" | "supplier.name_ar" if numeric > 50 => lower(candidate, 60),
        "supplier.name" if !spaced && candidate.reasons.iter().any(|reason| reason.code == "header_means") => {
            lower(candidate, 4);
        }
        "line.description" if numeric > 50 => lower(candidate, 50),
        // `Item` may be the line's number or the material's: the one counts up in small steps, the other does not.
        "line.line_no" if numeric < 90 || longest > 6 => lower(candidate, 40),
        "line.line_no" => candidate.score = (candidate.score + 4).min(99),
        "line.item" if numeric == 100 && longest <= 4 => lower(candidate, 25),
        "line.unit" if numeric > 20 || longest > 20 => lower(candidate, 60),
        "order.currency" | "rate.currency" | "contract.currency"
            if !content.shapes.iter().any(|(field, ..)| *field == "order.currency") =>
        {
            lower(candidate, 50);
        }
        "order.incoterm" if !content.shapes.iter().any(|(field, ..)| *field == "order.incoterm") => {
            lower(candidate, 50);
        }
        // These refuse a row of which they are not true.
        "supplier.vat_sa" | "supplier.vat_eu" | "supplier.trn_ae" | "supplier.lei" | "supplier.iban"
        | "supplier.duns"
            if !content.shapes.iter().any(|(field, ..)| *field == candidate.field) =>
        {
            lower(candidate, 50);
        }
        // Only codes that the workspace has can stand here: to be chosen by a person.
        "supplier_term.term" | "supplier.parent_code" | "contract.parent" => {
            candidate.score = candidate.score.min(SURE - 1);
        }
        // A length that is not understood refuses the row.
        "contract.term" | "contract.period" | "contract.notice" if !lengths(candidate, content) => {
            candidate.score = candidate.score.min(SURE - 1);
        }
        _ => {}
    }
}

/// Whether every value is a length of time that the field can have, its unit with it or in the header.
fn lengths(candidate: &Candidate, content: &Content) -> bool {
    let headed = SpanUnit::named(&candidate.heading());
    let business = candidate.field == "contract.notice";
    content.values.iter().all(|value| {
        let unit = span(value).and_then(|(_, own)| own.or(headed));
        unit.is_some_and(|unit| business || unit != SpanUnit::BusinessDays)
    })
}
