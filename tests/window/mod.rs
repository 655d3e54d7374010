//! The window itself.

mod opens;
