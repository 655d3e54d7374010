//! What a file's columns mean: guessed by their names and by what they hold, each with its reasons; and the profile that
//! follows. What is not recognised stays unmatched.

mod assign;
mod company;
mod content;
mod weigh;
mod words;
mod write;

pub use write::{LookProblem, renamed};

pub(crate) use assign::{Candidate, Guess, assign, field, known_field};
pub(crate) use content::Content;
pub(crate) use write::{Column, Plan, SkipRows, write};
