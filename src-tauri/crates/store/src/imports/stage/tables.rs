//! What each scratch table looks like.

use super::Stage;

/// A scratch table: name, columns with what makes a row unique, and what to do with a second row of the same identity.
pub(super) struct Table {
    pub name: &'static str,
    pub columns: &'static str,
    pub key: &'static str,
    /// Columns that a later row of the same identity may still fill; none: the second row is refused as a duplicate.
    pub fills: &'static [&'static str],
}

/// Columns that hold integers; the others hold text.
const NUMBERS: &[&str] = &[
    "src",
    "hash",
    "ordered",
    "unit_price",
    "price_basis",
    "line_value",
    "service",
    "quantity",
    "rejected",
    "committed",
    "ceiling",
    "value",
    "nano",
];

const UNORDERED: Table = Table {
    name: "stage_unordered",
    columns: "src, supplier, source_key, reference, kind, date, handover, quantity, rejected, reason, reverses, unit, \
              hash",
    key: "supplier, source_key",
    fills: &[],
};

const TERM: Table =
    Table { name: "stage_term", columns: "src, code, name_en, name_ar, body, note, hash", key: "code", fills: &[] };

const SUPPLIER_TERM: Table =
    Table { name: "stage_supplier_term", columns: "src, supplier, code, since", key: "supplier", fills: &[] };

const CONTRACT: Table = Table {
    name: "stage_contract",
    columns: "src, number, supplier, title_en, title_ar, parent, owner, renewal, start, initial_end, ended, terms, \
              calendar, currency, committed, ceiling, note, hash",
    key: "number",
    fills: &[],
};

const DOCUMENT: Table = Table {
    name: "stage_document",
    columns: "src, supplier, contract, kind, title, number, issuer, valid_from, expires, place, note, hash",
    key: "supplier, kind, COALESCE(number, title, '')",
    fills: &[],
};

const INDEX: Table = Table {
    name: "stage_index",
    columns: "src, code, country, date, value, source, hash",
    key: "code, country, date",
    fills: &[],
};

const RATE: Table = Table {
    name: "stage_rate",
    columns: "src, currency, reporting, date, nano",
    key: "currency, reporting, date",
    fills: &[],
};

const CLEAR: Table = Table { name: "stage_clear", columns: "src, field", key: "src, field", fills: &["src"] };

impl Stage {
    /// Every scratch table, what is referred to before what refers to it.
    pub const ALL: [Self; 16] = [
        Self::Category,
        Self::Supplier,
        Self::SupplierCategory,
        Self::Order,
        Self::Line,
        Self::Promise,
        Self::Receipt,
        Self::Cancellation,
        Self::Unordered,
        Self::Term,
        Self::SupplierTerm,
        Self::Contract,
        Self::Document,
        Self::Index,
        Self::Rate,
        Self::Clear,
    ];

    pub(super) fn table(self) -> Table {
        match self {
            Self::Category => Table {
                name: "stage_category",
                columns: "src, code, name_en, name_ar, parent_code",
                key: "code",
                fills: &["name_en", "name_ar", "parent_code"],
            },
            Self::Supplier => Table {
                name: "stage_supplier",
                columns: "src, code, name_en, name_ar, name_kind, stage, country, address, city, region, postal_code, contact, \
                          role, email, phone, parent_code, note, identifiers, hash",
                key: "code",
                fills: &[
                    "name_en",
                    "name_ar",
                    "stage",
                    "country",
                    "address",
                    "city",
                    "region",
                    "postal_code",
                    "contact",
                    "role",
                    "email",
                    "phone",
                    "parent_code",
                    "note",
                    "identifiers",
                ],
            },
            Self::SupplierCategory => Table {
                name: "stage_supplier_category",
                columns: "src, code, category",
                key: "code, category",
                fills: &["src"],
            },
            Self::Order => Table {
                name: "stage_order",
                columns: "src, number, of_supplier, supplier, order_date, sent_date, currency, incoterm, place, cancelled_by, \
                          cancelled_date, hash",
                key: "number, of_supplier",
                fills: &["order_date", "sent_date", "currency", "incoterm", "place", "cancelled_by", "cancelled_date"],
            },
            Self::Line => Table {
                name: "stage_line",
                columns: "src, number, of_supplier, source_key, line_no, item, description, unit, ordered, unit_price, \
                          price_basis, line_value, currency, requested, incoterm, place, closed, service, hash",
                key: "number, of_supplier, source_key",
                fills: &[],
            },
            Self::Promise => Table {
                name: "stage_promise",
                columns: "src, number, of_supplier, line_key, source_key, promised, given, asked_by",
                key: "number, of_supplier, line_key, source_key",
                fills: &[],
            },
            Self::Receipt => Table {
                name: "stage_receipt",
                columns: "src, number, of_supplier, line_key, source_key, reference, kind, date, handover, quantity, rejected, \
                          reason, reverses, hash",
                key: "number, of_supplier, line_key, source_key",
                fills: &[],
            },
            Self::Cancellation => Table {
                name: "stage_cancellation",
                columns: "src, number, of_supplier, line_key, source_key, date, cancelled_by, quantity",
                key: "number, of_supplier, line_key, source_key",
                fills: &[],
            },
            Self::Unordered => UNORDERED,
            Self::Term => TERM,
            Self::SupplierTerm => SUPPLIER_TERM,
            Self::Contract => CONTRACT,
            Self::Document => DOCUMENT,
            Self::Index => INDEX,
            Self::Rate => RATE,
            Self::Clear => CLEAR,
        }
    }

    /// The scratch table's name.
    pub(crate) fn name(self) -> &'static str {
        self.table().name
    }

    /// What tells a row of the scratch table from another.
    pub(crate) fn key(self) -> &'static str {
        self.table().key
    }

    /// How many values a row has.
    pub fn width(self) -> usize {
        self.table().columns.split(',').count()
    }

    /// The columns with their types, and those that are found out when rows are checked and applied.
    pub(super) fn typed_columns(self) -> String {
        let found_out = match self {
            Self::Order => ", okey INTEGER, skey INTEGER, known INTEGER, referred INTEGER, clash INTEGER",
            // A call-off comes behind what it is a call-off of.
            Self::Contract => ", depth INTEGER",
            Self::SupplierTerm => ", term INTEGER",
            _ => "",
        };
        let typed = |column: &str| format!("{column} {}", if NUMBERS.contains(&column) { "INTEGER" } else { "TEXT" });
        let typed: Vec<String> = self.table().columns.split(',').map(|column| typed(column.trim())).collect();
        typed.join(", ") + found_out
    }

    /// Where in a row the values are that tell it from another.
    pub(super) fn key_places(self) -> Vec<usize> {
        let Table { columns, key, .. } = self.table();
        let names: Vec<&str> = columns.split(',').map(str::trim).collect();
        key.split(',').filter_map(|name| names.iter().position(|known| *known == name.trim())).collect()
    }

    /// What becomes of a second row of the same identity, where later rows may still fill what the first left out.
    pub(super) fn on_conflict(self) -> String {
        let Table { name, key, fills, .. } = self.table();
        if fills.is_empty() {
            return String::new();
        }
        let sets: Vec<String> =
            fills.iter().map(|column| format!("{column} = COALESCE({name}.{column}, excluded.{column})")).collect();
        // An order belongs to one supplier: the first row that says otherwise is kept in mind.
        let clash = match self {
            Self::Order => {
                ", clash = COALESCE(stage_order.clash, CASE WHEN stage_order.supplier <> excluded.supplier THEN excluded.src END)"
            }
            _ => "",
        };
        format!(" ON CONFLICT ({key}) DO UPDATE SET {}{clash}", sets.join(", "))
    }
}
