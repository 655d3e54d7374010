//! The properties the page promises, and scores against a slow reference.

mod cases;
mod fixture;
mod naive;
mod properties;
