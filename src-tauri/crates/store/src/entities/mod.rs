//! `SeaORM` entities: one per table, as stored. No other crate sees them.
//!
//! Each table's past has the same columns behind `retired_seq`; see [`crate::Seen`].

mod deliveries;
mod suppliers;
mod workspace;

pub(crate) use deliveries::{cancellation, line_failure, order_line, promise, purchase_order, receipt};
pub(crate) use suppliers::{
    category, person, supplier, supplier_address, supplier_category, supplier_contact, supplier_identifier,
    supplier_name,
};
pub(crate) use workspace::{currency_rate, definition, import, import_profile, setting};
