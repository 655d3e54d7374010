//! Acceptance: both sides of each contract, and the real window, driven as a person drives it.

mod contract;
mod support;
mod window;
