//! `SeaORM` entities: one per table, as stored. No other crate sees them.
//!
//! Each table's past has the same columns behind `retired_seq`; see [`crate::Seen`].

mod contracts;
mod deliveries;
mod risk;
mod suppliers;
mod terms;
mod workspace;

pub(crate) use contracts::{
    calendar, contract, contract_amendment, contract_notice, document, document_file, order_contract,
};
pub(crate) use deliveries::{cancellation, chase, line_failure, order_line, promise, purchase_order, receipt};
pub(crate) use risk::{country_index, indicator_value, risk_finding, risk_model, risk_override};
pub(crate) use suppliers::{
    category, person, supplier, supplier_address, supplier_apart, supplier_category, supplier_contact,
    supplier_identifier, supplier_name,
};
pub(crate) use terms::{payment_term, supplier_term};
pub(crate) use workspace::{currency_rate, definition, import, import_profile, setting};
