//! The stories as the house's own judgement sees them.

use sanad_domain::calendar::{Calendar, pack, pack_opt};
use sanad_domain::deliveries::{
    By, Cancellation, Columns, ColumnsBuilder, Definition, Dictionary, Group, Inquiry, LineEvents, LineFacts, Promise,
    Question, Receipt, Scope, Status, delivers_at_handover,
};
use sanad_domain::numbers::{Currency, Micro};

use super::*;

const CURRENCIES: [&str; 5] = ["SAR", "AED", "EUR", "KWD", "USD"];

fn place(of: &mut Vec<String>, name: &str) -> usize {
    of.iter().position(|known| known == name).unwrap_or_else(|| {
        of.push(name.to_owned());
        of.len() - 1
    })
}

fn columns(sample: &Sample) -> Columns {
    let mut builder = ColumnsBuilder::default();
    let mut units = Vec::new();
    let mut id = 0;
    for (at, order) in (0..).zip(&sample.orders) {
        let supplier = sample.suppliers.iter().position(|s| s.code == order.supplier).unwrap();
        for line in &order.lines {
            id += 1;
            let facts = LineFacts {
                id,
                supplier: u32::try_from(supplier).unwrap(),
                order: at,
                requested: pack(line.requested),
                order_date: pack(order.order_date),
                order_sent: pack(order.sent_date),
                ordered: line.ordered,
                value: Some(line.line_value),
                currency: u8::try_from(CURRENCIES.iter().position(|c| *c == order.currency).unwrap()).unwrap(),
                unit: u16::try_from(place(&mut units, line.unit)).unwrap(),
                at_handover: delivers_at_handover(order.incoterm),
                closed_short: pack_opt(line.closed),
                service: line.service,
            };
            let promises: Vec<Promise> = line
                .promises
                .iter()
                .map(|p| Promise { promised: pack(p.promised), given: pack(p.given), asked_by: p.asked_by })
                .collect();
            let cancellations: Vec<Cancellation> = line
                .cancellations
                .iter()
                .map(|c| Cancellation { date: pack(c.date), by: c.by, quantity: c.quantity })
                .collect();
            let row_of = |reference: &String| line.receipts.iter().position(|r| r.reference == *reference);
            let receipts: Vec<Receipt> = line
                .receipts
                .iter()
                .map(|r| Receipt {
                    kind: r.kind,
                    date: pack(r.date),
                    handover: pack_opt(r.handover),
                    quantity: r.quantity,
                    rejected: r.rejected,
                    reverses: r.reverses.as_ref().and_then(row_of).map(|row| u32::try_from(row).unwrap()),
                })
                .collect();
            let failure = line.failure.map(|failure| failure.to);
            let events =
                LineEvents { promises: &promises, cancellations: &cancellations, receipts: &receipts, failure };
            builder.line(&facts, &events).unwrap();
        }
    }
    builder.finish(Dictionary {
        units,
        currencies: CURRENCIES.iter().map(|code| code.parse::<Currency>().unwrap()).collect(),
        categories: vec![vec![0]; sample.suppliers.len()],
    })
}

#[test]
fn the_ranking_tells_the_stories() {
    let sample = sample(today());
    let columns = columns(&sample);
    let question = Question {
        definition: Definition::default(),
        from: sample.complete_to - Days::new(365),
        to: sample.complete_to,
        as_of: Some(sample.complete_to),
    };
    let inquiry = Inquiry::new(&columns, &question, &Calendar::default(), None).unwrap();
    let everyone: Vec<u32> = (0..u32::try_from(sample.suppliers.len()).unwrap()).collect();
    let target: Micro = "0.9".parse().unwrap();
    let found = inquiry.groups(By::Supplier, &everyone, &Scope::all(&columns), target);
    let rate = |group: &Group| group.otif_figure.rate().map(|rate| rate.value.parse::<Micro>().unwrap().0 / 10_000);

    let total = rate(&found.total).unwrap();
    assert!((74..90).contains(&total), "{total} %");
    let group = |english: &str| {
        let code = code_of(&sample, english);
        let at = sample.suppliers.iter().position(|supplier| supplier.code == code).unwrap();
        &found.groups[at]
    };
    assert_eq!(rate(group(stories::SILENT)), Some(0));
    assert_eq!(group(stories::LUCKY).population, 1);
    assert_eq!(rate(group(stories::LUCKY)), Some(100));
    assert!(rate(group(stories::OVER)).unwrap() < 20, "over-delivery is not in full");
    assert!(rate(group(stories::EARLY)).unwrap() > 85, "early is allowed by default");
    assert!(rate(group(stories::SLIDING)).unwrap() < total);
    assert!(found.total.not_attributed > 50);
    let of = |status| found.groups.iter().filter(|group| group.status == status).count();
    for status in [Status::OnTrack, Status::Watch, Status::Below, Status::TooLittle, Status::NoData] {
        assert!(of(status) > 2, "{status:?}: {}", of(status));
    }
}
