//! What columns say to each other: which things a file is a list of, and whose its common names are there.

use super::assign::Candidate;

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

/// Whether the header names the supplier.
fn of_supplier(candidate: &Candidate) -> bool {
    let folded = candidate.heading();
    ["supplier", "vendor", "lieferant", "مورد"].iter().any(|word| folded.contains(word))
}

/// How sure a name must be to be more than one word among others.
pub(super) const NAMED: u32 = 70;

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

/// Whether a heading is a term's own by nothing but a word that many things have.
fn bare(candidate: &Candidate) -> bool {
    matches!(candidate.heading().trim(), "code" | "name" | "الرمز" | "الاسم")
}

/// Whether a heading says that it is the wording; `Payment terms` and `Term` may as well be a code, or a contract's length.
fn worded(candidate: &Candidate) -> bool {
    let heading = candidate.heading();
    ["text", "wording", "description", "نص"].iter().any(|word| heading.contains(word))
}

/// `Code` and `Name` are a term's in a list of terms, and `Name` nobody else's there. `Payment terms` is the wording only
/// beside a column that names a term's code.
fn in_terms(all: &mut [Vec<Candidate>]) {
    let coded = all
        .iter()
        .flatten()
        .any(|candidate| candidate.field == "payment_term.code" && candidate.score >= NAMED && !bare(candidate));
    for candidate in all.iter_mut().flatten() {
        if candidate.field == "payment_term.wording" && !coded && !worded(candidate) {
            candidate.score = candidate.score.saturating_sub(60);
        }
    }
    let terms = of_terms(all);
    for candidate in all.iter_mut().flatten() {
        let bare = bare(candidate);
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

/// What only a contract has: with none of it, what a list of papers says of days and titles is the papers'.
const OF_CONTRACTS: [&str; 5] =
    ["contract.renewal", "contract.term", "contract.period", "contract.notice", "contract.ceiling"];

/// `Valid to` and `Title` name a contract's as well as a paper's: in a list of papers a contract's only where the header says so.
fn in_papers(all: &mut [Vec<Candidate>]) {
    for candidate in all.iter_mut().flatten() {
        let heading = candidate.heading();
        let own = ["contract", "agreement", "عقد", "اتفاقيه"].iter().any(|word| heading.contains(word));
        if matches!(candidate.field, "contract.start" | "contract.end" | "contract.title") && !own {
            candidate.score = candidate.score.saturating_sub(60);
        }
    }
}

/// A field is likelier where the thing it belongs to is there, and unlikely where it is not.
pub(super) fn in_company(all: &mut [Vec<Candidate>]) {
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
    let contracts = OF_CONTRACTS.iter().any(|field| best(all, field) >= NAMED);
    in_terms(all);
    in_contracts(all, ordered);
    if papers && !contracts {
        in_papers(all);
    }
    for candidate in all.iter_mut().flatten() {
        let section = candidate.field.split('.').next().unwrap_or_default();
        if missing.contains(&section) {
            candidate.score = candidate.score.saturating_sub(50);
        } else if ordered && matches!(section, "contract" | "rate" | "country_index" | "document" | "payment_term") {
            // In a list of orders, `Contract` names what the order draws on and `Rate` is its price.
            candidate.score = candidate.score.saturating_sub(30);
        } else if ordered && OF_A_PLACE.contains(&candidate.field) && !of_supplier(candidate) {
            // In a list of orders, `Country` may be anybody's.
            candidate.score = candidate.score.saturating_sub(45);
        }
    }
}
