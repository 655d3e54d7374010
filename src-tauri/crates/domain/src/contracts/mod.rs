//! Contracts: how long each runs, by when notice must be given, what it is worth, and what is recorded of it.
//!
//! Start and end dates are inclusive. Nothing here claims a legal effect: it says what was recorded, and what the recorded
//! terms come to.

mod alerts;
mod amendments;
mod check;
mod deadline;
mod input;
mod notice;
mod rule;
mod search;
mod standing;
mod term;
mod tidy;
mod timeline;
mod value;
mod view;

pub use alerts::Ladder;
pub use amendments::{Amendment, ContractChanges, as_of};
pub use check::{EARLIEST, LATEST, check, check_on};
pub use deadline::{Calendars, Deadline, DerivationStep, EndByNotice, NoDeadline, Step, deadline, end_by_notice};
pub use input::ContractInput;
pub use notice::{Effective, Notice, NoticeGiven, NoticeMethod, NoticeRecorded, NoticeUnit};
pub use rule::{Length, LengthUnit, Renewal, TermRule};
pub use search::search_text;
pub use standing::{Phase, Standing, standing};
pub use term::Term;
pub use tidy::tidied;
pub use timeline::{Bar, timeline};
pub use value::{ContractValue, NEAR_CEILING, value};
pub use view::{ContractQuery, ContractRow, ContractSort, ContractView};

#[cfg(test)]
mod tests;
