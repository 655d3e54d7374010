//! Acceptance: the real window, driven as a person drives it.

mod support;
mod window;
