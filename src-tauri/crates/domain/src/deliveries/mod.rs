//! Delivery performance: who delivers, by which definition, and the proof of it.
//!
//! [`Columns`] hold every order line and receipt; an [`Inquiry`] puts a [`Question`] to them. Every figure, every
//! proof and every list of lines goes through one judgement of one line (`judge`), so that they cannot disagree.
//! The rules are those of `design/domain.md`, *Delivery performance*.

mod chase;
mod columns;
mod conduct;
mod definition;
mod detail;
mod difference;
mod facts;
mod figure;
mod group;
mod inquiry;
mod judge;
mod lateness;
mod open;
mod orders;
mod outcome;
mod selection;
mod sliding;
mod spend;
pub mod stats;
mod tally;
mod window;

pub use chase::{Chase, ChaseInput, ChaseMethod};
pub use columns::{Columns, ColumnsBuilder, ColumnsError, Dictionary};
pub use conduct::Conduct;
pub use definition::{Counting, DayKind, Definition, Level, MAX_WINDOW, Question, QuestionError, ReferenceDate};
pub use difference::RateDifference;
pub use facts::{
    Attribution, Cancellation, LineEvents, LineFacts, Party, Promise, Receipt, ReceiptKind, UnorderedReceipt,
    delivers_at_handover,
};
pub use figure::{Figure, FigureKind, LeftOutRow, NoteRow, Proof, ProofRow, Rate};
pub use group::{CurrencyAmount, ENOUGH, Group, Groups, Stats, Status};
pub use inquiry::{By, Inquiry, Scope, Valuation, month_key, month_name};
pub use judge::Judged;
pub use lateness::{Lateness, Likely, Unlikely};
pub use open::Outstanding;
pub use outcome::{LeftOut, Note, Outcome, Verdict};
pub use selection::Selection;
pub use sliding::Slide;
pub use spend::Placed;
pub use tally::{Measure, Tallies, Tally};

#[cfg(test)]
mod tests;
