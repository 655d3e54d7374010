//! What there is to find in the sample.
//!
//! | supplier | story |
//! |---|---|
//! | Orient Steel / الشرق للصلب | slides for the last eight months; its accounts weakened, its insurance lapsed: its risk rose |
//! | Al Noor Tools / النور للعِدد | one line ever, on time: a lucky supplier that tops no honest list |
//! | Wadi Pumps / مضخات الوادي | mostly late: a promise moved three times, and missed at last |
//! | Marsa Cables / كابلات المرسى | a late line of which we are said to be the cause, and that is disputed |
//! | Rawnaq Cartons / رونق للكرتون | always delivers more than was ordered |
//! | Corvena Rollers / كورفينا للبكرات | delivers weeks early |
//! | Sarab Solvents / سراب للمذيبات | on time, but much is rejected |
//! | Gulf Horizon Valves / صمامات أفق الخليج | has orders, has delivered nothing, and is before the court |
//! | Mizan IT / ميزان IT | a name in both scripts at once |
//!
//! Besides: a fortnight in which the port was closed, thirteen months ago, for which nobody is to blame.

use chrono::{Days, Months, NaiveDate};
use sanad_domain::deliveries::{Attribution, Party, ReceiptKind};
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::NameKind;

use super::catalogue::SERVICES;
use super::conduct::Conduct;
use super::names::{LANDS, Land};
use super::suppliers::{Member, name, named};
use super::{SampleFailure, SampleLine, SampleOrder, SamplePromise, SampleReceipt};

/// The supplier that slides.
pub const SLIDING: &str = "Orient Steel";
/// The supplier with one line.
pub const LUCKY: &str = "Al Noor Tools";
/// The supplier whose promise moved three times.
pub const MOVED: &str = "Wadi Pumps";
/// The supplier with a dispute.
pub const DISPUTED: &str = "Marsa Cables";
/// The supplier that delivers too much.
pub const OVER: &str = "Rawnaq Cartons";
/// The supplier that delivers early.
pub const EARLY: &str = "Corvena Rollers";
/// The supplier with rejects.
pub const REJECTED: &str = "Sarab Solvents";
/// The supplier that never delivered.
pub const SILENT: &str = "Gulf Horizon Valves";

/// How many months the slide has lasted.
const SLIDE_MONTHS: u32 = 8;

/// Adds the suppliers of the stories, among the others so that they stand nowhere in particular.
pub(super) fn cast(cast: &mut Vec<Member>, today: NaiveDate) {
    let land =
        |country: &str| -> &'static Land { LANDS.iter().find(|land| land.country == country).unwrap_or(&LANDS[0]) };
    let slides_from = today.checked_sub_months(Months::new(SLIDE_MONTHS));
    let steady = Conduct::RELIABLE;
    let mut add = |at: usize, (english, arabic): (&str, &str), country, sells, conduct, orders| {
        let member = Member { conduct, orders, ..named(land(country), english, arabic, sells) };
        cast.insert(at.min(cast.len()), member);
    };
    add(12, (SLIDING, "الشرق للصلب"), "SA", 0, Conduct { late: 35, worst: 24, slides_from, ..steady }, 1_500);
    add(31, (LUCKY, "النور للعِدد"), "SA", 5, steady, 0);
    add(47, (MOVED, "مضخات الوادي"), "SA", 2, Conduct { late: 640, worst: 30, ..Conduct::ORDINARY }, 150);
    add(58, (DISPUTED, "كابلات المرسى"), "AE", 3, Conduct::ORDINARY, 420);
    add(83, (OVER, "رونق للكرتون"), "AE", 7, Conduct { over: Some((3, 9)), ..steady }, 260);
    add(96, (EARLY, "كورفينا للبكرات"), "IT", 10, Conduct { early: (12, 26), late: 5, ..steady }, 240);
    add(104, (REJECTED, "سراب للمذيبات"), "SA", 6, Conduct { rejects: 420, ..steady }, 300);
    add(140, (SILENT, "صمامات أفق الخليج"), "BH", 2, Conduct::SILENT, 25);
    add(151, ("Mizan IT", "ميزان IT"), "KW", 9, steady, 30);
    add(170, ("Nawras 24/7", "النورس 24/7 للصيانة"), "QA", SERVICES, steady, 110);
    if let Some(member) = cast.get_mut(12) {
        member.input.names.push(name(NameKind::Former, "en", "Orient Iron Works"));
        member.input.note.push_str("Second furnace down since spring; lead times to be reviewed.");
    }
}

/// Days before a day.
fn ago(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

/// The orders that only a story gives.
pub(super) fn orders(code_of: impl Fn(&str) -> Option<String>, complete_to: NaiveDate) -> Vec<SampleOrder> {
    [lucky(complete_to), moved(complete_to), disputed(complete_to), put_off(complete_to)]
        .into_iter()
        .filter_map(|(supplier, order)| Some(SampleOrder { supplier: code_of(supplier)?, ..order }))
        .collect()
}

fn lucky(complete_to: NaiveDate) -> (&'static str, SampleOrder) {
    let due = ago(complete_to, 40);
    let line = SampleLine {
        promises: vec![promise(due, ago(complete_to, 62), Party::Supplier)],
        receipts: vec![receipt(ago(due, 1), 4)],
        ..line(("T-0101", "Torque wrench 40–200 Nm"), ("H87", 4), 540_000_000, due)
    };
    (LUCKY, order(ago(complete_to, 64), "DAP", "Jubail", line))
}

/// Promised for 150 days ago, put off by the supplier to 121, 95 and 70, and there 66 days ago.
fn moved(complete_to: NaiveDate) -> (&'static str, SampleOrder) {
    let original = ago(complete_to, 150);
    let moves = [(121, 153), (95, 124), (70, 97)];
    let mut promises = vec![promise(original, ago(complete_to, 238), Party::Supplier)];
    promises.extend(moves.map(|(to, on)| promise(ago(complete_to, to), ago(complete_to, on), Party::Supplier)));
    let failure = SampleFailure {
        to: Attribution::Supplier,
        cause: "Casting rejected twice at the foundry; three dates promised, none kept.",
        disputed: false,
    };
    let line = SampleLine {
        promises,
        receipts: vec![receipt(ago(complete_to, 66), 3)],
        failure: Some(failure),
        ..line(("P-2201", "Centrifugal pump 22 kW"), ("H87", 3), 46_800_000_000, original)
    };
    (MOVED, order(ago(complete_to, 240), "DAP", "Yanbu", line))
}

/// Still awaited: promised for 30 days ago, put off to 12 days ago and then to 16 days from now, by one who is late more often than not.
fn put_off(complete_to: NaiveDate) -> (&'static str, SampleOrder) {
    let original = ago(complete_to, 30);
    let ahead = complete_to.checked_add_days(Days::new(16)).unwrap_or(complete_to);
    let promises = vec![
        promise(original, ago(complete_to, 118), Party::Supplier),
        promise(ago(complete_to, 12), ago(complete_to, 33), Party::Supplier),
        promise(ahead, ago(complete_to, 13), Party::Supplier),
    ];
    let line =
        SampleLine { promises, ..line(("P-2240", "Pump skid, duplex, 45 kW"), ("H87", 2), 131_500_000_000, original) };
    (MOVED, order(ago(complete_to, 120), "DAP", "Yanbu", line))
}

fn disputed(complete_to: NaiveDate) -> (&'static str, SampleOrder) {
    let due = ago(complete_to, 75);
    let failure = SampleFailure {
        to: Attribution::Buyer,
        cause: "تأخر اعتماد المخططات لدينا أحد عشر يومًا بحسب المورد؛ سجلنا يُظهر ثلاثة أيام.",
        disputed: true,
    };
    let line = SampleLine {
        promises: vec![promise(due, ago(complete_to, 128), Party::Supplier)],
        receipts: vec![receipt(ago(complete_to, 61), 1_200)],
        failure: Some(failure),
        ..line(("E-4095", "Cable XLPE 4×95 mm²"), ("MTR", 1_200), 212_400_000, due)
    };
    (DISPUTED, order(ago(complete_to, 131), "DAP", "Jubail", line))
}

fn order(date: NaiveDate, incoterm: &'static str, place: &str, line: SampleLine) -> SampleOrder {
    SampleOrder {
        number: String::new(),
        supplier: String::new(),
        order_date: date,
        sent_date: date,
        currency: "SAR",
        incoterm,
        place: place.to_owned(),
        lines: vec![line],
    }
}

fn line(
    item: (&str, &'static str),
    (unit, ordered): (&'static str, i64),
    price: i64,
    requested: NaiveDate,
) -> SampleLine {
    SampleLine {
        line_no: 1,
        item: item.0.to_owned(),
        description: item.1,
        unit,
        ordered: Micro(ordered * 1_000_000),
        unit_price: Micro(price),
        price_basis: 1,
        line_value: Micro(ordered * price),
        requested,
        closed: None,
        service: false,
        promises: Vec::new(),
        cancellations: Vec::new(),
        receipts: Vec::new(),
        failure: None,
    }
}

fn promise(promised: NaiveDate, given: NaiveDate, asked_by: Party) -> SamplePromise {
    SamplePromise { promised, given, asked_by }
}

fn receipt(date: NaiveDate, quantity: i64) -> SampleReceipt {
    SampleReceipt {
        reference: String::new(),
        kind: ReceiptKind::Receipt,
        date,
        handover: None,
        quantity: Micro(quantity * 1_000_000),
        rejected: Micro(0),
        reason: "",
        reverses: None,
    }
}
