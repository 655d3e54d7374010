//! What became of a line or an order, and why one was left out.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What became of a line or an order in the population.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// As ordered, when due.
    OnTimeInFull,
    /// All of it, not all of it in time.
    Late,
    /// All of it, too much of it before the window.
    Early,
    /// In time, and less of it now (some went back).
    Short,
    /// In time, and too much.
    Over,
    /// Not all of it.
    LateAndShort,
    /// Too much, not enough of it in time.
    LateAndOver,
    /// Too much, too much of it before the window.
    EarlyAndOver,
    /// Nothing.
    NeverReceived,
    /// In proofs of fill and quality only: it came, nobody wrote when.
    Undated,
    /// In proofs of quality only: it came, nobody had ordered it.
    NotOrdered,
}

impl Outcome {
    /// Those a line in the population may have.
    pub const JUDGED: [Self; 9] = [
        Self::OnTimeInFull,
        Self::Late,
        Self::Early,
        Self::Short,
        Self::Over,
        Self::LateAndShort,
        Self::LateAndOver,
        Self::EarlyAndOver,
        Self::NeverReceived,
    ];

    /// All of them, in the order of proofs.
    pub const ALL: [Self; 11] = [
        Self::OnTimeInFull,
        Self::Late,
        Self::Early,
        Self::Short,
        Self::Over,
        Self::LateAndShort,
        Self::LateAndOver,
        Self::EarlyAndOver,
        Self::NeverReceived,
        Self::Undated,
        Self::NotOrdered,
    ];

    /// Enough of it came within the window.
    pub const fn on_time(self) -> bool {
        matches!(self, Self::OnTimeInFull | Self::Short | Self::Over)
    }

    /// Neither less nor more than ordered came, within tolerance.
    pub const fn in_full(self) -> bool {
        matches!(self, Self::OnTimeInFull | Self::Late | Self::Early)
    }

    /// On time and in full.
    pub const fn otif(self) -> bool {
        matches!(self, Self::OnTimeInFull)
    }
}

/// Why a line or an order was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// Its window had not closed, complete or not.
    NotClosed,
    /// We cancelled it before its window closed.
    CancelledByUs,
    /// No date to judge it against.
    NoReferenceDate,
    /// Ordered quantity zero or negative.
    NoQuantity,
    /// Its reference date lies outside the period.
    OutsidePeriod,
    /// A service: not measured.
    Service,
    /// A live line of the order had not closed.
    OrderStillOpen,
    /// In another unit than the figure's.
    UnitDiffers,
    /// No value, or no rate to bring it into the figure's currency.
    NoRate,
    /// Ordered after the as-of date.
    AfterAsOf,
    /// Some of it came on a day nobody wrote down: it counts for fill and quality only.
    NoReceiptDate,
    /// Not complete by the as-of date: in the population, but without a lead time.
    NeverComplete,
    /// Its order has no day of sending: in the population, but without a lead time.
    NotSent,
}

impl LeftOut {
    /// All of them, in the order of proofs.
    pub const ALL: [Self; 13] = [
        Self::NotClosed,
        Self::CancelledByUs,
        Self::NoReferenceDate,
        Self::NoQuantity,
        Self::OutsidePeriod,
        Self::Service,
        Self::OrderStillOpen,
        Self::UnitDiffers,
        Self::NoRate,
        Self::AfterAsOf,
        Self::NoReceiptDate,
        Self::NeverComplete,
        Self::NotSent,
    ];
}

/// What a proof says beside its rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// Lines never promised: judged by the requested date.
    RequestedStoodIn,
    /// Lines whose reference moved because we asked, in time.
    PostponedByUs,
    /// Lines delivered at handover and judged by its date.
    JudgedAtHandover,
    /// Lines delivered at handover, whose handover nobody recorded: judged by arrival.
    JudgedAtArrival,
    /// Services and lines without goods, which are not measured.
    ServicesNotMeasured,
    /// Lines still incomplete, late by the days until the as-of date.
    OpenDaysLate,
    /// Lines without a value or a rate.
    NoRate,
    /// Lines in other units, whose quantities are not summed with these.
    UnitSeparate,
    /// Receipts without an order line, in quality only.
    ReceiptsWithoutOrder,
}

impl Note {
    /// All of them, in the order of proofs.
    pub const ALL: [Self; 9] = [
        Self::RequestedStoodIn,
        Self::PostponedByUs,
        Self::JudgedAtHandover,
        Self::JudgedAtArrival,
        Self::ServicesNotMeasured,
        Self::OpenDaysLate,
        Self::NoRate,
        Self::UnitSeparate,
        Self::ReceiptsWithoutOrder,
    ];
}

/// Counted, or left out with the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// In the population, with what became of it.
    Counted(Outcome),
    /// Not in it, and why.
    LeftOut(LeftOut),
}
