//! The sample as its fictional ERP would have exported it: a file a month, of what became known in that month.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use sanad_domain::deliveries::{Party, ReceiptKind};

use super::{Sample, SampleLine, SampleOrder};

/// The columns of the profile "Sanad" (`docs/profiles/sanad.toml`), which asks for all of them.
#[rustfmt::skip]
const COLUMNS: &[&str] = &[
    "entity", "code", "name_en", "name_ar", "parent_code", "name_kind", "stage", "country", "address", "city",
    "region", "postal_code", "contact", "role", "email", "phone", "category", "note", "vat_eu", "vat_sa", "trn_ae",
    "lei", "duns", "iban", "bic", "cr", "tax", "other", "order", "supplier", "order_date", "sent_date", "currency",
    "incoterm", "place", "cancelled_by", "cancelled_date", "line", "item", "description", "quantity", "unit",
    "unit_price", "price_basis", "line_value", "requested_date", "closed_date", "service", "promised", "given",
    "by", "reference", "date", "handover", "rejected", "reason", "kind", "reverses",
];

/// One month's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthFile {
    /// The last day it covers.
    pub to: NaiveDate,
    /// CSV in the columns of the profile "Sanad".
    pub text: String,
}

/// A row: values by column.
type Row = Vec<(&'static str, String)>;

/// The months' files, oldest first.
pub fn files(sample: &Sample) -> Vec<MonthFile> {
    let mut months: BTreeMap<(i32, u32), Vec<Row>> = BTreeMap::new();
    let mut put = |day: NaiveDate, row: Row| months.entry((day.year(), day.month())).or_default().push(row);
    for order in &sample.orders {
        put(order.order_date, order_row(order));
        for line in &order.lines {
            put(order.order_date, line_row(order, line));
            events(order, line, &mut put);
        }
    }
    months
        .into_iter()
        .map(|(month, rows)| MonthFile { to: last_day(month).min(sample.complete_to), text: text(&rows) })
        .collect()
}

fn last_day((year, month): (i32, u32)) -> NaiveDate {
    let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    NaiveDate::from_ymd_opt(year, month, 1).and_then(|first| first.pred_opt()).unwrap_or_default()
}

fn same_month(day: NaiveDate, other: NaiveDate) -> bool {
    (day.year(), day.month()) == (other.year(), other.month())
}

fn order_row(order: &SampleOrder) -> Row {
    let SampleOrder { number, supplier, order_date, sent_date, currency, incoterm, place, lines: _ } = order;
    vec![
        ("entity", String::from("order")),
        ("order", number.clone()),
        ("supplier", supplier.clone()),
        ("order_date", order_date.to_string()),
        ("sent_date", sent_date.to_string()),
        ("currency", (*currency).to_owned()),
        ("incoterm", (*incoterm).to_owned()),
        ("place", place.clone()),
    ]
}

fn line_row(order: &SampleOrder, line: &SampleLine) -> Row {
    let mut row = of_line("line", order, line);
    row.extend([
        ("item", line.item.clone()),
        ("description", line.description.to_owned()),
        ("quantity", line.ordered.to_string()),
        ("unit", line.unit.to_owned()),
        ("unit_price", line.unit_price.to_string()),
        ("price_basis", line.price_basis.to_string()),
        ("line_value", line.line_value.to_string()),
        ("currency", order.currency.to_owned()),
        ("requested_date", line.requested.to_string()),
        ("service", String::from(if line.service { "yes" } else { "no" })),
    ]);
    let closed = line.closed.filter(|day| same_month(*day, order.order_date));
    row.extend(closed.map(|day| ("closed_date", day.to_string())));
    row
}

fn of_line(entity: &str, order: &SampleOrder, line: &SampleLine) -> Row {
    vec![("entity", entity.to_owned()), ("order", order.number.clone()), ("line", line.line_no.to_string())]
}

/// What happened to a line, each on its day.
fn events(order: &SampleOrder, line: &SampleLine, put: &mut impl FnMut(NaiveDate, Row)) {
    let party = |party| String::from(if party == Party::Buyer { "buyer" } else { "supplier" });
    for promise in &line.promises {
        let mut row = of_line("promise", order, line);
        row.extend([
            ("promised", promise.promised.to_string()),
            ("given", promise.given.to_string()),
            ("by", party(promise.asked_by)),
        ]);
        put(promise.given.max(order.order_date), row);
    }
    for cancellation in &line.cancellations {
        let mut row = of_line("cancellation", order, line);
        row.extend([("date", cancellation.date.to_string()), ("by", party(cancellation.by))]);
        row.extend(cancellation.quantity.map(|quantity| ("quantity", quantity.to_string())));
        put(cancellation.date, row);
    }
    for receipt in &line.receipts {
        let kind = match receipt.kind {
            ReceiptKind::Receipt => "receipt",
            ReceiptKind::Return => "return",
            ReceiptKind::Reversal => "reversal",
        };
        let mut row = of_line("receipt", order, line);
        row.extend([
            ("reference", receipt.reference.clone()),
            ("kind", kind.to_owned()),
            ("date", receipt.date.to_string()),
            ("quantity", receipt.quantity.to_string()),
            ("rejected", receipt.rejected.to_string()),
            ("reason", receipt.reason.to_owned()),
        ]);
        row.extend(receipt.handover.map(|day| ("handover", day.to_string())));
        row.extend(receipt.reverses.clone().map(|reference| ("reverses", reference)));
        put(receipt.date, row);
    }
    // A line is stated once a month: one ordered and closed in the same month says both at once.
    if let Some(closed) = line.closed.filter(|day| !same_month(*day, order.order_date)) {
        let mut row = line_row(order, line);
        row.push(("closed_date", closed.to_string()));
        put(closed, row);
    }
}

fn text(rows: &[Row]) -> String {
    let mut text = COLUMNS.join(",");
    text.push('\n');
    for row in rows {
        let cells: Vec<String> = COLUMNS
            .iter()
            .map(|column| {
                row.iter().find(|(name, _)| name == column).map_or_else(String::new, |(_, value)| cell(value))
            })
            .collect();
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    text
}

fn cell(value: &str) -> String {
    if value.contains([',', '"', '\n']) { format!("\"{}\"", value.replace('"', "\"\"")) } else { value.to_owned() }
}
