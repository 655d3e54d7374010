//! Suppliers: what is recorded of an organisation we buy from, or may, and when that can stand.
