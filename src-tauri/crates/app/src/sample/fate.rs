//! What befalls a line between its order and its arrival.

use chrono::{Months, NaiveDate};
use sanad_domain::deliveries::{Attribution, Party, ReceiptKind};
use sanad_domain::numbers::Micro;

use super::conduct::Conduct;
use super::dice::Dice;
use super::orders::{plus, workday_after, workday_before};
use super::{SampleCancellation, SampleFailure, SampleLine, SamplePromise, SampleReceipt};

/// What the line's fate depends on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terms {
    pub(super) order_date: NaiveDate,
    /// Later events are not known yet.
    pub(super) complete_to: NaiveDate,
    pub(super) abroad: bool,
    pub(super) at_handover: bool,
    /// Days from handover to arrival.
    pub(super) transit: (i64, i64),
    pub(super) conduct: Conduct,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    OnTime,
    Late(i64),
    /// Held up at the closed port.
    Storm(i64),
    /// This many of a hundred arrive.
    Short(i64),
    Never,
    CancelledByUs,
    CancelledInPart,
    CancelledBySupplier,
}

/// Writes promises, cancellations, receipts and failure of a line.
pub(super) fn befalls(dice: &mut Dice, line: &mut SampleLine, terms: &Terms) {
    let reference = promises(dice, line, terms);
    let fate = fate(dice, reference, terms);
    let arrival = arrival(dice, fate, reference, terms);
    if let Fate::Late(_) = fate {
        moved_again(dice, line, terms, reference, arrival);
    }
    let pieces = line.ordered.0 / 1_000_000;
    let coming = match fate {
        Fate::Never | Fate::CancelledByUs | Fate::CancelledBySupplier => 0,
        Fate::CancelledInPart => pieces - pieces / 4,
        Fate::Short(percent) => (pieces * percent / 100).min(pieces - 1),
        Fate::OnTime | Fate::Late(_) | Fate::Storm(_) => {
            let (low, high) = terms.conduct.over.unwrap_or((0, 0));
            pieces + (pieces * dice.between(low, high) + 99) / 100
        }
    };
    cancellation(dice, line, fate, reference, terms);
    let late_from = matches!(fate, Fate::Late(_)).then_some(reference);
    receipts(dice, line, terms, coming, arrival, late_from);
    if let (Fate::Short(_), true) = (fate, dice.chance(600)) {
        line.closed = Some(workday_after(plus(reference.max(arrival), dice.between(15, 40))))
            .filter(|day| *day <= terms.complete_to);
    }
    line.failure = failure(dice, fate, reference, terms);
}

/// The first promise and, seldom, our own postponement; gives the date that is judged by.
fn promises(dice: &mut Dice, line: &mut SampleLine, terms: &Terms) -> NaiveDate {
    if dice.chance(60) {
        return line.requested;
    }
    let off = match dice.below(100) {
        0..78 => 0,
        78..92 => dice.between(1, 8),
        _ => -dice.between(1, 5),
    };
    let given = workday_after(plus(terms.order_date, dice.between(1, 5)));
    let promised = workday_after(plus(line.requested, off)).max(plus(given, 1));
    if given > terms.complete_to {
        return line.requested;
    }
    line.promises.push(SamplePromise { promised, given, asked_by: Party::Supplier });
    let asked = workday_before(plus(promised, -dice.between(3, 9)));
    if !dice.chance(28) || asked <= given || asked > terms.complete_to {
        return promised;
    }
    let postponed = workday_after(plus(promised, dice.between(7, 30)));
    line.promises.push(SamplePromise { promised: postponed, given: asked, asked_by: Party::Buyer });
    postponed
}

fn fate(dice: &mut Dice, reference: NaiveDate, terms: &Terms) -> Fate {
    let conduct = &terms.conduct;
    let storm = terms.complete_to.checked_sub_months(Months::new(13)).unwrap_or(terms.complete_to);
    if conduct.never {
        return Fate::Never;
    }
    if terms.abroad && !terms.at_handover && (0..14).contains(&(reference - storm).num_days()) {
        return Fate::Storm(dice.between(6, 14));
    }
    if dice.chance(conduct.late_on(reference)) {
        return Fate::Late(dice.delay(conduct.worst));
    }
    if dice.chance(conduct.short) {
        return Fate::Short(dice.between(70, 95));
    }
    match dice.below(1_000) {
        0..14 => Fate::CancelledByUs,
        14..20 => Fate::CancelledInPart,
        20..24 => Fate::CancelledBySupplier,
        24..27 => Fate::Never,
        _ => Fate::OnTime,
    }
}

fn arrival(dice: &mut Dice, fate: Fate, reference: NaiveDate, terms: &Terms) -> NaiveDate {
    match fate {
        Fate::Late(days) | Fate::Storm(days) => workday_after(plus(reference, days)),
        _ => {
            let (low, high) = terms.conduct.early;
            workday_before(plus(reference, -dice.between(low, high))).max(plus(terms.order_date, 1))
        }
    }
}

/// A supplier that will be late mostly says so, and mostly hopes for too much.
fn moved_again(dice: &mut Dice, line: &mut SampleLine, terms: &Terms, reference: NaiveDate, arrival: NaiveDate) {
    let given = workday_before(plus(reference, -dice.between(1, 6)));
    let promised = workday_before(plus(arrival, -dice.between(0, 3))).max(plus(reference, 1));
    let last = line.promises.last().map_or(terms.order_date, |promise| promise.given);
    if dice.chance(550) && given > last && given <= terms.complete_to && !line.promises.is_empty() {
        line.promises.push(SamplePromise { promised, given, asked_by: Party::Supplier });
    }
}

fn cancellation(dice: &mut Dice, line: &mut SampleLine, fate: Fate, reference: NaiveDate, terms: &Terms) {
    let (by, days, quantity) = match fate {
        Fate::CancelledByUs => (Party::Buyer, -dice.between(3, 20), None),
        Fate::CancelledInPart => {
            (Party::Buyer, -dice.between(3, 9), Some(line.ordered.0 / 4_000_000).filter(|n| *n > 0))
        }
        Fate::CancelledBySupplier => (Party::Supplier, -dice.between(-5, 15), None),
        _ => return,
    };
    if fate == Fate::CancelledInPart && quantity.is_none() {
        return;
    }
    let date = workday_before(plus(reference, days)).max(plus(terms.order_date, 1));
    if date <= terms.complete_to {
        line.cancellations.push(SampleCancellation { date, by, quantity: quantity.map(|n| Micro(n * 1_000_000)) });
    }
}

/// Mostly one delivery, sometimes two or three; of what is late, a part may have come in time.
fn receipts(
    dice: &mut Dice,
    line: &mut SampleLine,
    terms: &Terms,
    coming: i64,
    arrival: NaiveDate,
    late_from: Option<NaiveDate>,
) {
    let parts = match dice.below(100) {
        0..3 if coming >= 9 => 3,
        3..14 if coming >= 6 => 2,
        _ => 1,
    };
    let mut rest = coming;
    for part in (0..parts).rev() {
        let pieces = if part == 0 { rest } else { rest * dice.between(25, 60) / 100 };
        rest -= pieces;
        let before = late_from.unwrap_or(arrival);
        let day = if part == 0 { arrival } else { workday_before(plus(before, -dice.between(0, 3) - 3 * part)) };
        receive(dice, line, terms, pieces, day.max(plus(terms.order_date, 1)));
    }
    quality(dice, line, terms);
}

fn receive(dice: &mut Dice, line: &mut SampleLine, terms: &Terms, pieces: i64, day: NaiveDate) {
    if pieces <= 0 || day > terms.complete_to {
        return;
    }
    let transit = dice.between(terms.transit.0, terms.transit.1);
    let noted = !dice.chance(30);
    let (date, handover) = match terms.at_handover {
        false => (day, None),
        true if !noted => (plus(day, transit), None),
        // What is still at sea was booked when it was handed over.
        true => (Some(plus(day, transit)).filter(|date| *date <= terms.complete_to).unwrap_or(day), Some(day)),
    };
    if date > terms.complete_to {
        return;
    }
    let row = |kind, date, pieces: i64, reverses| SampleReceipt {
        reference: String::new(),
        kind,
        date,
        handover,
        quantity: Micro(pieces * 1_000_000),
        rejected: Micro(0),
        reason: "",
        reverses,
    };
    let noticed = workday_after(plus(date, 1));
    if dice.chance(6) && noticed <= terms.complete_to {
        line.receipts.push(row(ReceiptKind::Receipt, date, pieces * 10, None));
        let reversal = row(ReceiptKind::Reversal, noticed, pieces * 10, Some(String::new()));
        line.receipts.push(SampleReceipt { handover: None, ..reversal });
    }
    line.receipts.push(row(ReceiptKind::Receipt, date, pieces, None));
}

/// Some of the last delivery is rejected at the gate, or sent back later.
fn quality(dice: &mut Dice, line: &mut SampleLine, terms: &Terms) {
    const REASONS: [&str; 6] = [
        "Out of tolerance",
        "Damaged in transit",
        "Wrong item",
        "شهادة المطابقة مفقودة",
        "تلف في التغليف",
        "Surface rust",
    ];
    let rejected = dice.chance(terms.conduct.rejects);
    let (Some(last), true) = (line.receipts.last_mut(), rejected) else { return };
    let pieces = last.quantity.0 / 1_000_000;
    let bad = Micro((pieces * dice.between(1, 15) / 100).max(1) * 1_000_000);
    let reason = *dice.pick(&REASONS);
    let sent_back = workday_after(plus(last.date, dice.between(4, 25)));
    if dice.chance(200) && sent_back <= terms.complete_to {
        let date = sent_back;
        let kind = ReceiptKind::Return;
        let row = SampleReceipt { kind, date, handover: None, quantity: bad, reason, ..last.clone() };
        line.receipts.push(row);
    } else {
        (last.rejected, last.reason) = (bad, reason);
    }
}

/// Of the last year's failures a third have a cause on record.
fn failure(dice: &mut Dice, fate: Fate, reference: NaiveDate, terms: &Terms) -> Option<SampleFailure> {
    const CAUSES: [(Attribution, &str); 9] = [
        (Attribution::Supplier, "Production backlog"),
        (Attribution::Supplier, "نقص في المواد الخام لدى المورد"),
        (Attribution::Supplier, "Line stopped for a week"),
        (Attribution::Supplier, "Released late from their quality check"),
        (Attribution::Carrier, "Vessel rolled to the next sailing"),
        (Attribution::Carrier, "تأخر الناقل على المنفذ البري"),
        (Attribution::Buyer, "تأخر فتح الاعتماد المستندي"),
        (Attribution::Buyer, "Gate closed for our stocktaking"),
        (Attribution::ForceMajeure, "Flooded access road"),
    ];
    let known = reference < plus(terms.complete_to, -3) && reference > plus(terms.complete_to, -400);
    match fate {
        Fate::Storm(_) if known => {
            Some(SampleFailure { to: Attribution::ForceMajeure, cause: "Port closed by storm", disputed: false })
        }
        Fate::Late(_) | Fate::Short(_) if known && dice.chance(330) => {
            let (to, cause) = *dice.pick(&CAUSES);
            Some(SampleFailure { to, cause, disputed: to == Attribution::Buyer && dice.chance(120) })
        }
        _ => None,
    }
}
