//! From what a row says to the store's scratch tables: the one place where records become columns.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sanad_domain::numbers::{Currency, Micro};
use sanad_exchange::problem::Problem;
use sanad_exchange::profile::Profile;
use sanad_exchange::read::{
    CancellationRecord, CategoryRecord, Cleared, LineRecord, LineRef, OrderRecord, OrderRef, Party, PromiseRecord,
    ReceiptFor, ReceiptKind, ReceiptRecord, Record, SupplierRecord, Text,
};
use sanad_store::imports::{Batch, Stage};
use sea_orm::Value;

mod agreements;
mod contradiction;

use contradiction::contradiction;

/// How many repeated suppliers, orders and categories are recognised, by slots of their hashes.
const REMEMBERED: usize = 4096;

/// Rows on their way to the store.
pub(super) struct Rows {
    /// The day of the import: what holds from a later one says nothing yet.
    today: NaiveDate,
    batches: BTreeMap<usize, Batch>,
    held: usize,
    /// Orders of the file are told by their number alone, so a supplier that a line names says nothing about which is meant.
    by_number: bool,
    /// Hashes of what was said lately: a file of lines repeats its suppliers and orders on every row.
    said: Vec<i64>,
}

impl Rows {
    pub(super) fn new(profile: &Profile, today: NaiveDate) -> Self {
        let by_number = |order: &sanad_exchange::profile::Order| {
            order.identity.as_ref().is_none_or(|names| !names.iter().any(|name| name == "supplier"))
        };
        Self {
            today,
            batches: BTreeMap::new(),
            held: 0,
            by_number: !profile.order.0.is_empty() && profile.order.0.iter().all(by_number),
            said: vec![0; REMEMBERED],
        }
    }

    /// How many values wait.
    pub(super) fn held(&self) -> usize {
        self.held
    }

    /// What waits.
    pub(super) fn take(&mut self) -> Vec<Batch> {
        self.held = 0;
        std::mem::take(&mut self.batches).into_values().collect()
    }

    /// Takes a row in, or says why it cannot be.
    pub(super) fn add(&mut self, row: u32, records: &[Record<'_>], cleared: &[Cleared]) -> Option<Problem> {
        if let Some(problem) = contradiction(row, records) {
            return Some(problem);
        }
        let order = records.iter().find_map(|record| match record {
            Record::Order(order) => Some(order),
            _ => None,
        });
        let of = Row { src: i64::from(row), order, by_number: self.by_number };
        for (i, record) in records.iter().enumerate() {
            match record {
                Record::Category(category) => self.category(&of, category),
                Record::Supplier(supplier) => self.supplier(&of, supplier),
                Record::Order(order) => self.order(&of, order),
                Record::Line(line) => self.line(&of, line),
                // Two columns of dates may hold the same one.
                Record::Promise(_) if records[..i].contains(record) => {}
                Record::Promise(promise) => self.promise(&of, promise),
                Record::Receipt(receipt) => self.receipt(&of, receipt),
                Record::Cancellation(cancellation) => self.cancellation(&of, cancellation),
                Record::Term(term) => self.term(of.src, term),
                Record::SupplierTerm(agreed) => self.supplier_term(of.src, agreed),
                Record::Contract(contract) => self.contract(of.src, contract),
                Record::Document(document) => self.document(of.src, document),
                Record::Index(index) => self.index(of.src, index),
                Record::Rate(rate) => self.rate(of.src, rate),
            }
        }
        for Cleared { section, field } in cleared {
            self.push(Stage::Clear, of.src, [word(&format!("{section}.{field}"))]);
        }
        None
    }

    fn category(&mut self, of: &Row<'_>, record: &CategoryRecord<'_>) {
        let CategoryRecord { code, name_en, name_ar, parent_code } = record;
        self.once(
            Stage::Category,
            of,
            [text(code), some(name_en.as_ref()), some(name_ar.as_ref()), some(parent_code.as_ref())],
        );
    }

    fn supplier(&mut self, of: &Row<'_>, record: &SupplierRecord<'_>) {
        let SupplierRecord {
            code,
            name_en,
            name_ar,
            name_kind,
            stage,
            country,
            address,
            city,
            region,
            postal_code,
            contact,
            role,
            email,
            phone,
            category,
            parent_code,
            note,
            identifiers,
        } = record;
        let identifiers = (!identifiers.is_empty())
            .then(|| serde_json::to_string(identifiers).unwrap_or_else(|_| String::from("[]")));
        let values = [
            text(code),
            some(name_en.as_ref()),
            some(name_ar.as_ref()),
            word(name_kind.code()),
            maybe_word(stage.map(sanad_domain::suppliers::Stage::code)),
            maybe_word(*country),
            some(address.as_ref()),
            some(city.as_ref()),
            some(region.as_ref()),
            some(postal_code.as_ref()),
            some(contact.as_ref()),
            some(role.as_ref()),
            some(email.as_ref()),
            some(phone.as_ref()),
            some(parent_code.as_ref()),
            some(note.as_ref()),
            identifiers.into(),
        ];
        self.once(Stage::Supplier, of, hashed(values));
        if let Some(category) = category {
            self.once(Stage::SupplierCategory, of, [text(code), text(category)]);
        }
    }

    fn order(&mut self, of: &Row<'_>, record: &OrderRecord<'_>) {
        let OrderRecord {
            key,
            supplier,
            order_date,
            sent_date,
            currency,
            incoterm,
            place,
            cancelled_by,
            cancelled_date,
        } = record;
        let values = [
            text(&key.number),
            of.supplier_of(key),
            text(supplier),
            day(*order_date),
            day(*sent_date),
            maybe_word(currency.as_ref().map(Currency::code)),
            maybe_word(*incoterm),
            some(place.as_ref()),
            maybe_word(cancelled_by.map(party)),
            day(*cancelled_date),
        ];
        self.once(Stage::Order, of, hashed(values));
    }

    fn line(&mut self, of: &Row<'_>, record: &LineRecord<'_>) {
        let LineRecord {
            order,
            key,
            line_no,
            item,
            description,
            quantity,
            unit,
            unit_price,
            price_basis,
            line_value,
            currency,
            requested,
            incoterm,
            place,
            closed,
            service,
            category,
        } = record;
        let values = [
            text(&order.number),
            of.supplier_of(order),
            text(key),
            text(line_no),
            some(item.as_ref()),
            some(description.as_ref()),
            some(unit.as_ref()),
            micro(*quantity),
            micro(*unit_price),
            micro(*price_basis),
            micro(*line_value),
            maybe_word(currency.as_ref().map(Currency::code)),
            day(*requested),
            maybe_word(*incoterm),
            some(place.as_ref()),
            day(*closed),
            service.map(i64::from).into(),
        ];
        self.push(Stage::Line, of.src, hashed(values));
        if let (Some(category), Some(supplier)) = (category, of.supplier_named(order)) {
            self.once(Stage::SupplierCategory, of, [supplier, text(category)]);
        }
    }

    fn promise(&mut self, of: &Row<'_>, record: &PromiseRecord<'_>) {
        let PromiseRecord { line, key, promised, given, asked_by } = record;
        let said = [text(key), day(Some(*promised)), day(*given), word(party(*asked_by))];
        self.push(Stage::Promise, of.src, of.line(line).into_iter().chain(said));
    }

    fn receipt(&mut self, of: &Row<'_>, record: &ReceiptRecord<'_>) {
        let ReceiptRecord { of: to, key, reference, date, handover, quantity, rejected, reason, kind, reverses } =
            record;
        let kind = match kind {
            ReceiptKind::Receipt => "receipt",
            ReceiptKind::Return => "return",
            ReceiptKind::Reversal => "reversal",
        };
        let said = [
            text(key),
            some(reference.as_ref()),
            word(kind),
            day(*date),
            day(*handover),
            micro(Some(*quantity)),
            micro(Some(*rejected)),
            some(reason.as_ref()),
            some(reverses.as_ref()),
        ];
        match to {
            ReceiptFor::Line(line) => self.push(Stage::Receipt, of.src, hashed(of.line(line).into_iter().chain(said))),
            ReceiptFor::Supplier { code, unit } => {
                let values = [text(code)].into_iter().chain(said).chain([some(unit.as_ref())]);
                self.push(Stage::Unordered, of.src, hashed(values));
            }
        }
    }

    fn cancellation(&mut self, of: &Row<'_>, record: &CancellationRecord<'_>) {
        let CancellationRecord { line, key, date, by, quantity } = record;
        let said = [text(key), day(Some(*date)), word(party(*by)), micro(*quantity)];
        self.push(Stage::Cancellation, of.src, of.line(line).into_iter().chain(said));
    }

    /// Adds values unless the same were added lately.
    fn once(&mut self, stage: Stage, of: &Row<'_>, values: impl IntoIterator<Item = Value>) {
        let values: Vec<Value> = values.into_iter().collect();
        let hash = hash(stage as u8, &values);
        let slot = &mut self.said[(hash as usize) % REMEMBERED];
        if std::mem::replace(slot, hash) != hash {
            self.push(stage, of.src, values);
        }
    }

    fn push(&mut self, stage: Stage, src: i64, values: impl IntoIterator<Item = Value>) {
        let batch = self.batches.entry(stage as usize).or_insert_with(|| Batch { stage, values: Vec::new() });
        let before = batch.values.len();
        batch.values.push(src.into());
        batch.values.extend(values);
        debug_assert_eq!(batch.values.len() - before, stage.width());
        self.held += batch.values.len() - before;
    }
}

/// What the records of one row share.
struct Row<'r> {
    src: i64,
    order: Option<&'r OrderRecord<'r>>,
    by_number: bool,
}

impl Row<'_> {
    /// The supplier that helps to tell which order is meant; empty where the number alone does.
    fn supplier_of(&self, key: &OrderRef<'_>) -> Value {
        if self.by_number {
            return word("");
        }
        match (&key.supplier, self.order) {
            (Some(supplier), _) => text(supplier),
            // The row's own order is the one it means.
            (None, Some(order)) if order.key.number == key.number => {
                order.key.supplier.as_ref().map_or_else(|| word(""), text)
            }
            _ => word(""),
        }
    }

    /// The supplier of an order, as far as the row says.
    fn supplier_named(&self, key: &OrderRef<'_>) -> Option<Value> {
        match (self.order, &key.supplier) {
            (Some(order), _) if order.key.number == key.number => Some(text(&order.supplier)),
            (_, Some(supplier)) => Some(text(supplier)),
            _ => None,
        }
    }

    fn line(&self, line: &LineRef<'_>) -> [Value; 3] {
        [text(&line.order.number), self.supplier_of(&line.order), text(&line.key)]
    }
}

fn hashed(values: impl IntoIterator<Item = Value>) -> Vec<Value> {
    let mut values: Vec<Value> = values.into_iter().collect();
    values.push(hash(0, &values).into());
    values
}

/// The first eight bytes of BLAKE3 over what is said, each value with its kind and length: no two sayings share a text.
fn hash(kind: u8, values: &[Value]) -> i64 {
    let mut said = vec![kind];
    for value in values {
        match value {
            Value::String(Some(text)) => {
                said.push(b's');
                said.extend((text.len() as u64).to_le_bytes());
                said.extend(text.as_bytes());
            }
            Value::BigInt(Some(number)) => {
                said.push(b'i');
                said.extend(number.to_le_bytes());
            }
            _ => said.push(b'-'),
        }
    }
    let mut first = [0; 8];
    first.copy_from_slice(&blake3::hash(&said).as_bytes()[..8]);
    i64::from_le_bytes(first)
}

fn text(value: &Text<'_>) -> Value {
    Value::from(value.as_ref())
}

fn some(value: Option<&Text<'_>>) -> Value {
    value.map(|text| text.as_ref().to_owned()).into()
}

fn word(value: &str) -> Value {
    Value::from(value)
}

fn maybe_word(value: Option<&str>) -> Value {
    value.map(str::to_owned).into()
}

fn day(value: Option<NaiveDate>) -> Value {
    value.map(|day| day.to_string()).into()
}

fn micro(value: Option<Micro>) -> Value {
    value.map(|amount| amount.0).into()
}

fn party(party: Party) -> &'static str {
    match party {
        Party::Buyer => "buyer",
        Party::Supplier => "supplier",
    }
}
