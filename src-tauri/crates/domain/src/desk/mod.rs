//! The Desk: what needs a decision, by the day it must be made, and the dates ahead.
//!
//! A matter is on the Desk while its rule holds and leaves it by itself: nothing is ticked off. Each rule is one function from
//! what is known of the matter to a [`Decision`] or none.

mod decision;
mod limits;
mod rules;
mod subjects;
mod weeks;

pub use decision::{Decision, DecisionKind, DecisionLevel, Named, in_order};
pub use limits::Limits;
pub use rules::{
    NoticeFacts, OverdueLine, PaperFacts, ceiling_nearly_used, delivery_signal, document_expiring, is_forgotten,
    notice_deadline, overdue_lines, risk_moved,
};
pub use subjects::{
    CeilingSubject, DecisionSubject, DocumentSubject, NoticeSubject, OverdueSubject, RiskSubject, SignalSubject,
};
pub use weeks::{DeskLane, MOST_DOTS, WeekDot, Weeks, month_ends};

#[cfg(test)]
mod tests;
