//! Which column fills which field: by header and content, each column and each field once.

use std::sync::LazyLock;

use sanad_domain::identity::fold;

use super::content::{Content, percent};
use super::words::named;
use crate::profile::{FieldInfo, Kind, SECTIONS, SectionInfo};
use crate::sniff::LookReason;
use crate::value::choice::knows;
use crate::value::span::{SpanUnit, span};

/// Below this a column is left unmatched rather than matched wrongly.
const SURE: u32 = 50;
/// Below this a field is not even offered.
const LIKELY: u32 = 25;
/// How many other fields are offered.
const OTHERS: usize = 4;

/// Fields that are not matched by themselves: they name a thing that another field of the file already names.
pub(crate) const REFERENCES: [(&str, &str, &str); 16] = [
    ("order", "supplier", "supplier.code"),
    ("line", "order", "order.number"),
    ("line", "supplier", "supplier.code"),
    ("promise", "order", "order.number"),
    ("promise", "supplier", "supplier.code"),
    ("promise", "line", "line.line_no"),
    ("receipt", "order", "order.number"),
    ("receipt", "supplier", "supplier.code"),
    ("receipt", "line", "line.line_no"),
    ("cancellation", "order", "order.number"),
    ("cancellation", "supplier", "supplier.code"),
    ("cancellation", "line", "line.line_no"),
    ("contract", "supplier", "supplier.code"),
    ("supplier_term", "supplier", "supplier.code"),
    ("document", "supplier", "supplier.code"),
    ("document", "contract", "contract.number"),
];

/// What a column may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// `section.field`.
    pub field: &'static str,
    /// How sure, in percent.
    pub score: u32,
    /// Why.
    pub reasons: Vec<LookReason>,
}

/// A column and what it is taken for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Guess {
    /// The field; none where nothing is sure enough.
    pub chosen: Option<Candidate>,
    /// What else it could be, the likelier first.
    pub others: Vec<Candidate>,
}

/// A field that columns are matched to, by `section.field`; none for references and for what does not exist.
pub(crate) fn field(path: &str) -> Option<&'static FieldInfo> {
    let (section, name) = path.split_once('.')?;
    if REFERENCES.iter().any(|(of, field, _)| (*of, *field) == (section, name)) {
        return None;
    }
    SECTIONS.iter().find(|known| known.key == section)?.fields.iter().find(|known| known.name == name)
}

/// The path of a field that columns are matched to, as it stands in the list.
pub(crate) fn known_field(path: &str) -> Option<&'static str> {
    field(path)?;
    PATHS.iter().find(|known| **known == path).map(String::as_str)
}

/// `section.field` of every field there is.
static PATHS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let of = |section: &SectionInfo| {
        section.fields.iter().map(|info| format!("{}.{}", section.key, info.name)).collect::<Vec<_>>()
    };
    SECTIONS.iter().flat_map(of).collect()
});

/// Matches columns to fields.
pub(crate) fn assign(headers: &[String], contents: &[Content]) -> Vec<Guess> {
    let mut all: Vec<Vec<Candidate>> =
        headers.iter().zip(contents).map(|(header, content)| candidates(header, content)).collect();
    in_company(&mut all);
    let mut ranked: Vec<(u32, usize, Candidate)> = Vec::new();
    for (column, candidates) in all.iter().enumerate() {
        ranked.extend(candidates.iter().map(|candidate| (candidate.score, column, candidate.clone())));
    }
    // The surest first; of equals the one further to the front of the file.
    ranked.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut guesses = vec![Guess::default(); headers.len()];
    let mut taken: Vec<&str> = Vec::new();
    for (score, column, candidate) in ranked {
        if score >= SURE && guesses[column].chosen.is_none() && !taken.contains(&candidate.field) {
            taken.push(candidate.field);
            guesses[column].chosen = Some(candidate);
        }
    }
    for (guess, mut candidates) in guesses.iter_mut().zip(all) {
        candidates.retain(|candidate| {
            candidate.score >= LIKELY && guess.chosen.as_ref().is_none_or(|chosen| chosen.field != candidate.field)
        });
        candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.score));
        candidates.truncate(OTHERS);
        guess.others = candidates;
    }
    guesses
}

/// What one column may be by itself.
fn candidates(header: &str, content: &Content) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for (path, score) in named(header) {
        let Some(info) = field(path) else { continue };
        let reason = LookReason::new("header_means").with("header", header).with("field", path);
        let mut candidate = Candidate { field: path, score, reasons: vec![reason] };
        weigh(&mut candidate, info, content);
        if candidate.score > 0 {
            found.push(candidate);
        }
    }
    for (path, share, code) in &content.shapes {
        let reason = LookReason::new(code).with("percent", share);
        match found.iter_mut().find(|candidate| candidate.field == *path) {
            Some(candidate) => {
                candidate.score = (candidate.score + 12).min(99);
                candidate.reasons.push(reason);
            }
            // Check digits settle it; two letters that are a country's might be something else.
            None => found.push(Candidate {
                field: path,
                score: if code.contains("country") { 40 } else { 60 },
                reasons: vec![reason],
            }),
        }
    }
    found
}

/// What the content says to what the header says.
fn weigh(candidate: &mut Candidate, info: &FieldInfo, content: &Content) {
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
    let headed = SpanUnit::named(&heading(candidate));
    let business = candidate.field == "contract.notice";
    content.values.iter().all(|value| {
        let unit = span(value).and_then(|(_, own)| own.or(headed));
        unit.is_some_and(|unit| business || unit != SpanUnit::BusinessDays)
    })
}

/// Fields that say where or who: a supplier's only where the header says so, or the list is one of suppliers.
const OF_A_PLACE: [&str; 9] = [
    "supplier.country",
    "supplier.address",
    "supplier.city",
    "supplier.region",
    "supplier.postal_code",
    "supplier.contact",
    "supplier.email",
    "supplier.phone",
    "supplier.note",
];

/// The header that named the field, folded; empty where its content did.
fn heading(candidate: &Candidate) -> String {
    let header = candidate.reasons.iter().find_map(|reason| reason.params.get("header"));
    header.map(|header| fold(header)).unwrap_or_default()
}

/// Whether the header names the supplier.
fn of_supplier(candidate: &Candidate) -> bool {
    let folded = heading(candidate);
    ["supplier", "vendor", "lieferant", "مورد"].iter().any(|word| folded.contains(word))
}

/// How sure a name must be to be more than one word among others.
const NAMED: u32 = 70;

/// What an order has besides its number and its supplier. A list of papers has none of it, and numbers of its own.
const OF_ORDERS: [&str; 9] = [
    "order.order_date",
    "order.sent_date",
    "line.line_no",
    "line.item",
    "line.quantity",
    "line.unit_price",
    "line.requested_date",
    "promise.promised",
    "receipt.quantity",
];

/// How sure the surest column of a field is.
fn best(all: &[Vec<Candidate>], field: &str) -> u32 {
    let of = all.iter().flatten().filter(|candidate| candidate.field == field);
    of.map(|candidate| candidate.score).max().unwrap_or(0)
}

/// Whether the file is a list of payment terms: it words them, and of suppliers has no more than a name could be.
fn of_terms(all: &[Vec<Candidate>]) -> bool {
    let of_suppliers = |candidate: &Candidate| {
        let named = candidate.field.starts_with("supplier.name") && !of_supplier(candidate);
        candidate.field.starts_with("supplier.") && !named && candidate.score >= NAMED
    };
    best(all, "payment_term.wording") >= NAMED && !all.iter().flatten().any(of_suppliers)
}

/// `Code` and `Name` are a term's in a list of terms, and `Name` nobody else's there.
fn in_terms(all: &mut [Vec<Candidate>]) {
    let terms = of_terms(all);
    for candidate in all.iter_mut().flatten() {
        let bare = matches!(heading(candidate).trim(), "code" | "name" | "الرمز" | "الاسم");
        let unlikely = match candidate.field {
            "payment_term.code" | "payment_term.name" => candidate.score < NAMED || bare && !terms,
            "supplier.name" | "supplier.name_en" | "supplier.name_ar" => bare && terms,
            _ => false,
        };
        if unlikely {
            candidate.score = candidate.score.saturating_sub(60);
        }
    }
}

/// `Value` and `Currency` name a line's as well as a contract's: a contract's only where there are no orders, and nothing but
/// the whole header tells a contract's value.
fn in_contracts(all: &mut [Vec<Candidate>], ordered: bool) {
    for column in all {
        let of_lines = |field: &str| {
            let rival = column.iter().filter(|candidate| candidate.field == field).map(|candidate| candidate.score);
            rival.max().unwrap_or(0)
        };
        let (currency, value) = (of_lines("order.currency"), of_lines("line.line_value"));
        for candidate in column.iter_mut() {
            let unlikely = match candidate.field {
                "contract.currency" => ordered && currency >= candidate.score,
                "contract.committed" => value >= candidate.score && (ordered || candidate.score < NAMED),
                _ => false,
            };
            if unlikely {
                candidate.score = candidate.score.saturating_sub(60);
            }
        }
    }
}

/// A field is likelier where the thing it belongs to is there, and unlikely where it is not.
fn in_company(all: &mut [Vec<Candidate>]) {
    /// What must be there for a section to be, and how sure.
    const ANCHORS: [(&str, &[&str], u32); 11] = [
        ("order", &["order.number"], 70),
        ("line", &["order.number"], 70),
        ("promise", &["order.number"], 70),
        ("receipt", &["order.number"], 70),
        ("cancellation", &["order.number"], 70),
        ("contract", &["contract.number"], 70),
        ("payment_term", &["payment_term.code"], 80),
        ("document", &["document.kind"], 70),
        ("country_index", &["country_index.index"], 80),
        ("rate", &["rate.rate", "rate.inverse"], 80),
        ("category", &["category.code"], 80),
    ];
    let papers = best(all, "document.kind") >= NAMED && OF_ORDERS.iter().all(|field| best(all, field) < NAMED);
    let absent = |anchor: &str, least: u32| best(all, anchor) < least || papers && anchor == "order.number";
    let missing: Vec<&str> = ANCHORS
        .iter()
        .filter(|(_, anchors, least)| anchors.iter().all(|anchor| absent(anchor, *least)))
        .map(|(section, ..)| *section)
        .collect();
    let ordered = !missing.contains(&"order");
    in_terms(all);
    in_contracts(all, ordered);
    for candidate in all.iter_mut().flatten() {
        let section = candidate.field.split('.').next().unwrap_or_default();
        if missing.contains(&section) {
            candidate.score = candidate.score.saturating_sub(45);
        } else if ordered && matches!(section, "contract" | "rate" | "country_index" | "document" | "payment_term") {
            // In a list of orders, `Contract` names what the order draws on and `Rate` is its price.
            candidate.score = candidate.score.saturating_sub(30);
        } else if ordered && OF_A_PLACE.contains(&candidate.field) && !of_supplier(candidate) {
            // In a list of orders, `Country` may be anybody's.
            candidate.score = candidate.score.saturating_sub(45);
        }
    }
}
