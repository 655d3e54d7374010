//! What the project's commands and its window tests share.

pub mod display;
pub mod server;
