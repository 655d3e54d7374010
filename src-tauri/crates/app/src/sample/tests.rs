use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use sanad_domain::errors::FieldErrors;
use sanad_domain::suppliers::{Stage, check, display_names};

use super::*;

mod judged;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 15).unwrap()
}

fn code_of(sample: &Sample, english: &str) -> String {
    let found = sample.suppliers.iter().find(|s| display_names(&s.names).en == Some(english));
    found.unwrap_or_else(|| panic!("{english}")).code.clone()
}

fn lines_of<'a>(sample: &'a Sample, english: &str) -> Vec<&'a SampleLine> {
    let code = code_of(sample, english);
    sample.orders.iter().filter(|order| order.supplier == code).flat_map(|order| &order.lines).collect()
}

fn reference(line: &SampleLine) -> NaiveDate {
    line.promises.first().map_or(line.requested, |promise| promise.promised)
}

/// Quantity on the books at a day; returns take nothing off what was received.
fn received(line: &SampleLine, day: NaiveDate) -> i64 {
    let by = line.receipts.iter().filter(|r| r.handover.unwrap_or(r.date) <= day || r.kind == ReceiptKind::Reversal);
    by.map(|r| match r.kind {
        ReceiptKind::Receipt => r.quantity.0,
        ReceiptKind::Reversal => -r.quantity.0,
        ReceiptKind::Return => 0,
    })
    .sum()
}

/// A plain reading of "on time", near enough to tell the stories by.
fn on_time(lines: &[&SampleLine]) -> (usize, usize) {
    let good = lines.iter().filter(|line| received(line, reference(line)) >= line.ordered.0).count();
    (good, lines.len())
}

fn share((good, all): (usize, usize)) -> usize {
    good * 100 / all.max(1)
}

#[test]
fn the_same_day_gives_the_same_sample() {
    assert_eq!(sample(today()), sample(today()));
}

#[test]
fn its_counts() {
    let sample = sample(today());
    let lines: Vec<&SampleLine> = sample.orders.iter().flat_map(|order| &order.lines).collect();
    let receipts: Vec<&SampleReceipt> = lines.iter().flat_map(|line| &line.receipts).collect();
    let of = |kind| receipts.iter().filter(|receipt| receipt.kind == kind).count();
    let mut currencies = BTreeMap::new();
    for order in &sample.orders {
        *currencies.entry(order.currency).or_insert(0) += 1;
    }
    let stages: BTreeMap<&str, usize> = Stage::ALL
        .iter()
        .map(|stage| (stage.code(), sample.suppliers.iter().filter(|s| s.stage == *stage).count()))
        .collect();
    let by = |party| lines.iter().flat_map(|line| &line.cancellations).filter(|c| c.by == party).count();
    insta::assert_snapshot!(
        format!(
            "suppliers {}\nstages {stages:?}\nbilingual {}\ncontacts {}\norders {} {currencies:?}\nlines {} (services {})\n\
             promises {} (by us {})\nreceipts {} returns {} reversals {}\nwith rejects {}\n\
             cancelled by us {} by supplier {}\nclosed short {}\nfailures on record {} (disputed {})\nrates {}\ncomplete to {}",
            sample.suppliers.len(),
            sample.suppliers.iter().filter(|s| { let names = display_names(&s.names); names.en.is_some() && names.ar.is_some() }).count(),
            sample.suppliers.iter().map(|s| s.contacts.len()).sum::<usize>(),
            sample.orders.len(),
            lines.len(),
            lines.iter().filter(|line| line.service).count(),
            lines.iter().map(|line| line.promises.len()).sum::<usize>(),
            lines.iter().flat_map(|line| &line.promises).filter(|p| p.asked_by == Party::Buyer).count(),
            of(ReceiptKind::Receipt),
            of(ReceiptKind::Return),
            of(ReceiptKind::Reversal),
            receipts.iter().filter(|receipt| receipt.rejected.0 > 0).count(),
            by(Party::Buyer),
            by(Party::Supplier),
            lines.iter().filter(|line| line.closed.is_some()).count(),
            lines.iter().filter(|line| line.failure.is_some()).count(),
            lines.iter().filter(|line| line.failure.is_some_and(|f| f.disputed)).count(),
            sample.rates.len(),
            sample.complete_to,
        ),
        @r#"
    suppliers 200
    stages {"approved": 164, "blocked": 7, "exited": 3, "on_hold": 5, "onboarding": 7, "prospect": 7, "qualified": 7}
    bilingual 178
    contacts 10
    orders 4501 {"AED": 645, "EUR": 1053, "KWD": 214, "SAR": 1878, "USD": 711}
    lines 20161 (services 1565)
    promises 20512 (by us 515)
    receipts 21750 returns 104 reversals 147
    with rejects 456
    cancelled by us 363 by supplier 49
    closed short 183
    failures on record 453 (disputed 8)
    rates 112
    complete to 2026-06-14
    "#
    );
}

#[test]
fn every_supplier_passes_its_own_checks() {
    let sample = sample(today());
    let mut codes = BTreeSet::new();
    for supplier in &sample.suppliers {
        assert_eq!(check(None, supplier), FieldErrors::new(), "{}", supplier.code);
        assert!(codes.insert(&supplier.code), "{}", supplier.code);
        assert!(display_names(&supplier.names).any.is_some());
        assert!(supplier.categories.iter().all(|code| sample.categories.iter().any(|category| category.code == code)));
        assert!(supplier.owner.as_ref().is_some_and(|owner| sample.people.contains(&owner.as_str())));
    }
    assert!(sample.suppliers.iter().filter_map(|s| s.parent.as_ref()).all(|parent| codes.contains(parent)));
    assert!(sample.orders.iter().all(|order| codes.contains(&order.supplier)));
    let names: BTreeSet<&str> = sample.suppliers.iter().filter_map(|s| display_names(&s.names).any).collect();
    assert_eq!(names.len(), sample.suppliers.len(), "no two are called the same");
}

#[test]
fn nothing_is_known_before_it_happened() {
    let sample = sample(today());
    let mut documents = BTreeSet::new();
    for order in &sample.orders {
        assert!(order.order_date <= order.sent_date && order.sent_date <= sample.complete_to);
        assert!(!order.lines.is_empty());
        for line in &order.lines {
            assert!(line.requested > order.order_date && line.ordered.0 > 0 && line.line_value.0 > 0);
            assert!(line.promises.is_sorted_by_key(|promise| promise.given));
            assert!(line.promises.iter().all(|p| p.given > order.order_date && p.given <= sample.complete_to));
            assert!(line.cancellations.iter().all(|c| c.date > order.order_date && c.date <= sample.complete_to));
            for receipt in &line.receipts {
                assert!(receipt.date > order.order_date && receipt.date <= sample.complete_to, "{}", order.number);
                assert!(receipt.quantity.0 > 0 && receipt.rejected <= receipt.quantity);
                assert!(documents.insert(&receipt.reference), "{}", receipt.reference);
                assert_eq!(receipt.reverses.is_some(), receipt.kind == ReceiptKind::Reversal);
                assert!(receipt.reverses.iter().all(|of| line.receipts.iter().any(|other| other.reference == *of)));
            }
        }
    }
}

#[test]
fn the_stories_are_in_it() {
    let sample = sample(today());
    let closed = |line: &&&SampleLine| reference(line) < sample.complete_to;

    let sliding = lines_of(&sample, stories::SLIDING);
    let months = |low: i64, high: i64| -> Vec<&SampleLine> {
        let ago = |line: &&&SampleLine| (sample.complete_to - reference(line)).num_days();
        sliding
            .iter()
            .filter(|line| (low * 30..high * 30).contains(&ago(line)) && reference(line) < sample.complete_to)
            .copied()
            .collect()
    };
    let (before, midway, now) =
        (share(on_time(&months(10, 22))), share(on_time(&months(3, 5))), share(on_time(&months(0, 2))));
    assert!(before > 84 && before > midway + 10 && midway > now + 5 && now < 75, "{before} {midway} {now}");

    let lucky = lines_of(&sample, stories::LUCKY);
    assert_eq!(on_time(&lucky), (1, 1));

    let moved = lines_of(&sample, stories::MOVED).into_iter().find(|line| line.promises.len() == 4).unwrap();
    assert!(received(moved, moved.promises[3].promised) == 0 && !moved.receipts.is_empty());

    let disputed = lines_of(&sample, stories::DISPUTED);
    assert!(disputed.iter().any(|line| line.failure.is_some_and(|f| f.disputed && f.to == Attribution::Buyer)));

    let over = lines_of(&sample, stories::OVER);
    let over: Vec<_> = over.iter().filter(closed).collect();
    let beyond = over.iter().filter(|line| received(line, sample.complete_to) > line.ordered.0).count();
    assert!(beyond * 10 > over.len() * 8, "{beyond} of {}", over.len());

    let early = lines_of(&sample, stories::EARLY);
    let weeks = early
        .iter()
        .filter(|line| closed(line) && received(line, reference(line) - Days::new(12)) >= line.ordered.0)
        .count();
    assert!(weeks * 10 > early.iter().filter(closed).count() * 6);

    let rejects = lines_of(&sample, stories::REJECTED);
    let touched =
        rejects.iter().filter(|l| l.receipts.iter().any(|r| r.rejected.0 > 0 || r.kind == ReceiptKind::Return)).count();
    assert!(touched * 4 > rejects.len());

    let silent = lines_of(&sample, stories::SILENT);
    assert!(silent.iter().filter(closed).count() > 3 && silent.iter().all(|line| line.receipts.is_empty()));
}

#[test]
fn there_is_something_of_everything() {
    let sample = sample(today());
    let lines: Vec<&SampleLine> = sample.orders.iter().flat_map(|order| &order.lines).collect();
    let due: Vec<&SampleLine> =
        lines.iter().filter(|line| reference(line) < sample.complete_to && !line.service).copied().collect();
    let all = share(on_time(&due));
    assert!((78..94).contains(&all), "{all}");
    assert!(lines.iter().any(|line| line.service));
    assert!(lines.iter().any(|line| line.promises.is_empty()));
    assert!(lines.iter().any(|line| reference(line) > today()));
    assert!(lines.iter().any(|line| line.receipts.len() > 2));
    assert!(sample.orders.iter().any(|order| order.currency == "KWD"));
    assert!(sample.suppliers.iter().filter(|s| !sample.orders.iter().any(|o| o.supplier == s.code)).count() > 5);
    let mixed =
        |text: &str| text.chars().any(|c| c.is_ascii_alphabetic()) && text.chars().any(|c| ('ء'..='ي').contains(&c));
    assert!(sample.suppliers.iter().any(|s| s.names.iter().any(|name| mixed(&name.text))));
    let months: BTreeSet<(i32, u32)> =
        sample.orders.iter().map(|o| (o.order_date.year(), o.order_date.month())).collect();
    assert!(months.len() >= 26, "{}", months.len());
}

#[test]
fn any_day_will_do() {
    for (y, m, d) in [(2024, 2, 29), (2026, 1, 1), (2031, 12, 31)] {
        let sample = sample(NaiveDate::from_ymd_opt(y, m, d).unwrap());
        assert_eq!(sample.orders.len(), 4_501);
        assert!(lines_of(&sample, stories::SLIDING).len() > 300);
    }
}
