//! Each kind arises and vanishes on its day; order and doubles hold for any matters.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::contracts::{NoticeRecorded, Renewal};
use crate::deliveries::{Slide, month_key};
use crate::numbers::{Currency, Micro};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn limits() -> Limits {
    Limits::default()
}

fn supplier(id: &str) -> Named {
    Named { id: id.to_owned(), code: id.to_uppercase(), name_en: None, name_ar: None }
}

fn back(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap()
}

fn notice(as_of: NaiveDate, recorded: NoticeRecorded) -> Option<Decision> {
    let facts = NoticeFacts { deadline: day("2026-11-23"), last_sending: day("2026-11-26"), recorded };
    let subject = NoticeSubject {
        contract: "c".to_owned(),
        number: "FA-1".to_owned(),
        title_en: None,
        title_ar: None,
        renewal: Renewal::Automatic,
        end: Some(day("2026-12-31")),
        renews_to: Some(day("2027-12-31")),
        committed: None,
        currency: None,
    };
    notice_deadline(&limits(), as_of, supplier("s"), facts, subject)
}

#[test]
fn a_notice_is_decided_from_ninety_days_before_until_the_last_day_to_send() {
    let deadline = day("2026-11-23");
    assert_eq!(notice(back(deadline, 91), NoticeRecorded::Open), None);
    let first = notice(back(deadline, 90), NoticeRecorded::Open).unwrap();
    assert_eq!((first.days_left, first.level, first.decide_by), (90, DecisionLevel::Info, deadline));
    let level = |days| notice(back(deadline, days), NoticeRecorded::Open).unwrap().level;
    assert_eq!([level(31), level(30), level(8), level(7), level(0)], {
        use DecisionLevel::{Bad, Info, Watch};
        [Info, Watch, Watch, Bad, Bad]
    });
    let within_margin = notice(day("2026-11-26"), NoticeRecorded::Passed).unwrap();
    assert_eq!((within_margin.days_left, within_margin.key == first.key), (-3, true));
    assert_eq!(notice(day("2026-11-27"), NoticeRecorded::Passed), None);
    for said in [NoticeRecorded::InTime, NoticeRecorded::Late, NoticeRecorded::NotDue] {
        assert_eq!(notice(deadline, said), None);
    }
}

fn document(as_of: NaiveDate, required: bool, renewed: bool) -> Option<Decision> {
    let subject = DocumentSubject {
        document: "d".to_owned(),
        document_kind: "insurance".to_owned(),
        title: "Liability".to_owned(),
        expires: day("2026-12-01"),
        required,
        required_by: None,
        open_orders: 2,
    };
    document_expiring(&limits(), as_of, supplier("s"), PaperFacts { renewed }, subject)
}

#[test]
fn a_document_is_decided_from_sixty_days_before_and_stays_where_it_is_required() {
    let last = day("2026-12-01");
    assert_eq!(document(back(last, 61), true, false), None);
    assert_eq!(document(back(last, 60), false, false).unwrap().days_left, 60);
    assert!(document(last, false, false).is_some());
    assert_eq!(document(day("2026-12-02"), false, false), None);
    let gone = document(day("2027-06-01"), true, false).unwrap();
    assert_eq!((gone.level, gone.decide_by), (DecisionLevel::Bad, last));
    assert_eq!(document(last, true, true), None);
    assert_eq!(document(last, false, false).unwrap().level, DecisionLevel::Watch);
}

fn ceiling(as_of: &str, consumed: i64) -> Option<Decision> {
    let subject = CeilingSubject {
        contract: "c".to_owned(),
        number: "FA-1".to_owned(),
        title_en: None,
        title_ar: None,
        share: Micro(consumed / 100),
        ceiling: Micro(100_000_000),
        currency: "SAR".to_owned(),
    };
    let term = (day("2026-01-01"), Some(day("2026-12-31")));
    ceiling_nearly_used(&limits(), day(as_of), supplier("s"), term, Micro(consumed), subject)
}

#[test]
fn a_ceiling_is_decided_from_four_fifths_by_the_day_its_rest_is_used() {
    assert_eq!(ceiling("2026-04-10", 79_999_999), None);
    // A hundred days for eighty: the rest lasts another twenty-five.
    let found = ceiling("2026-04-10", 80_000_000).unwrap();
    assert_eq!((found.decide_by, found.days_left, found.level), (day("2026-05-05"), 25, DecisionLevel::Watch));
    let passed = ceiling("2026-04-10", 100_000_001).unwrap();
    assert_eq!((passed.decide_by, passed.level), (day("2026-04-10"), DecisionLevel::Bad));
    // Slow as it is, its end comes first.
    assert_eq!(ceiling("2026-12-20", 81_000_000).unwrap().decide_by, day("2026-12-31"));
    assert_eq!(ceiling("2027-01-01", 99_000_000), None);
    assert_eq!(ceiling("2025-12-31", 99_000_000), None);
}

#[test]
fn a_signal_is_decided_within_fourteen_days_of_the_month_that_gave_it() {
    let since = month_key(2026, 3);
    let slide = Slide { supplier: 0, months: 8, since, failed: 41, lines: 243, outside: false };
    let found = delivery_signal(&limits(), day("2026-11-10"), supplier("s"), day("2026-10-31"), slide);
    assert_eq!((found.decide_by, found.days_left, found.level), (day("2026-11-15"), 5, DecisionLevel::Watch));
    assert_eq!(found.key, "delivery_signal:s:2026-03");
    let DecisionSubject::DeliverySignal(said) = found.subject else { panic!() };
    assert_eq!((said.rate, said.since.as_str()), (Micro(831_276), "2026-03"));
    let outside = Slide { outside: true, ..slide };
    let found = delivery_signal(&limits(), day("2026-11-10"), supplier("s"), day("2026-10-31"), outside);
    assert_eq!(found.level, DecisionLevel::Bad);
}

#[test]
fn a_risk_is_decided_when_it_rose_by_ten_or_its_class_got_worse() {
    let moved = |from: Option<i64>, to: i64, worse| {
        let points = |points: i64| Micro(points * 1_000_000);
        let subject = RiskSubject {
            from: from.map(points),
            to: points(to),
            low: points(0),
            high: points(100),
            class_from: None,
            class: None,
            impact_from: None,
            impact: None,
            ruling: None,
            data: points(0),
            model: points(0),
            late: points(0),
        };
        risk_moved(&limits(), day("2026-02-11"), supplier("s"), (worse, worse), subject)
    };
    assert_eq!(moved(Some(48), 57, false), None);
    let found = moved(Some(48), 58, false).unwrap();
    assert_eq!((found.decide_by, found.level), (day("2026-02-28"), DecisionLevel::Watch));
    assert_eq!(moved(Some(50), 40, true).unwrap().level, DecisionLevel::Bad);
    assert_eq!(moved(None, 90, false), None);
}

#[test]
fn overdue_lines_are_one_matter_asked_after_every_seven_days() {
    let sar = Currency::new("SAR").unwrap();
    let line = |due: &str, chased: Option<&str>| OverdueLine {
        due: day(due),
        chased: chased.map(day),
        worth: Some((Micro(1_500_000), sar)),
    };
    let asked = |as_of: &str, lines: &[OverdueLine]| overdue_lines(&limits(), day(as_of), supplier("s"), lines);
    assert_eq!(asked("2026-03-10", &[line("2026-03-10", None)]), None);
    let found = asked("2026-03-11", &[line("2026-03-10", None), line("2026-03-20", None)]).unwrap();
    let DecisionSubject::OverdueLines(said) = &found.subject else { panic!() };
    assert_eq!((said.n, said.oldest, said.worth[0].amount.as_str()), (1, day("2026-03-10"), "1.5"));
    assert_eq!((found.decide_by, found.days_left), (day("2026-03-17"), 6));
    // Asked after, it rests for a week; one asked after before it was due counts from its day.
    let resting = line("2026-03-10", Some("2026-03-18"));
    assert_eq!((asked("2026-03-18", &[resting]), asked("2026-03-24", &[resting])), (None, None));
    let chased = asked("2026-03-25", &[resting]).unwrap();
    assert_eq!((chased.decide_by, chased.days_left), (day("2026-03-25"), 0));
    let beside = asked("2026-03-18", &[resting, line("2026-03-12", None)]).unwrap();
    let DecisionSubject::OverdueLines(said) = &beside.subject else { panic!() };
    assert_eq!((said.n, said.oldest), (1, day("2026-03-12")));
    let before = asked("2026-03-18", &[line("2026-03-10", Some("2026-03-01"))]).unwrap();
    assert_eq!((before.decide_by, before.level), (day("2026-03-17"), DecisionLevel::Watch));
    assert_eq!(asked("2026-04-16", &[line("2026-03-10", None)]).unwrap().level, DecisionLevel::Watch);
    assert_eq!(asked("2026-04-17", &[line("2026-03-10", None)]).unwrap().level, DecisionLevel::Bad);
    // A quarter of a year after anyone last thought of it, it is for the open orders to tell.
    assert!(asked("2026-06-08", &[line("2026-03-10", None)]).is_some());
    assert_eq!(asked("2026-06-09", &[line("2026-03-10", None)]), None);
    assert!(asked("2026-06-09", &[line("2026-03-10", Some("2026-05-01"))]).is_some());
    let forgotten = |as_of, chased| is_forgotten(&limits(), day(as_of), &line("2026-03-10", chased));
    assert_eq!((forgotten("2026-06-08", None), forgotten("2026-06-09", None)), (false, true));
    assert!(!forgotten("2026-06-09", Some("2026-05-01")));
}

#[test]
fn the_ends_of_the_calendar_are_days_too() {
    let line = OverdueLine { due: NaiveDate::MIN, chased: Some(NaiveDate::MAX), worth: None };
    assert!(overdue_lines(&limits(), NaiveDate::MAX, supplier("s"), &[line]).is_some());
    let slide = Slide { supplier: 0, months: 1, since: 0, failed: 0, lines: 0, outside: true };
    let found = delivery_signal(&limits(), NaiveDate::MIN, supplier("s"), NaiveDate::MAX, slide);
    assert_eq!(found.decide_by, NaiveDate::MAX);
    assert_eq!(month_ends(NaiveDate::MIN, 12), [NaiveDate::MIN]);
    assert_eq!(limits().ahead(NaiveDate::MAX), (NaiveDate::MAX, NaiveDate::MAX));
}

#[test]
fn a_year_of_month_ends_ends_today() {
    let ends = month_ends(day("2026-03-31"), 4);
    assert_eq!(ends, ["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"].map(day));
    assert_eq!(month_ends(day("2026-03-01"), 2), ["2026-02-28", "2026-03-01"].map(day));
}

fn dot(at: usize, lane: DeskLane, date: NaiveDate) -> WeekDot {
    WeekDot { key: format!("{at}"), date, lane, record: String::new(), name: String::new(), supplier: None }
}

#[test]
fn lines_keep_room_among_the_dots() {
    let ahead = limits().ahead(day("2026-03-01"));
    assert_eq!(ahead.1, day("2026-05-23"));
    let of = |n: usize, lane| (0..n).map(move |at| dot(at, lane, day("2026-03-02")));
    let drawn = |ends, lines| {
        let dots = of(ends, DeskLane::ContractEnds).chain(of(lines, DeskLane::PromisedLate)).collect();
        let weeks = Weeks::drawn(ahead, dots);
        let shown = weeks.dots.iter().filter(|dot| dot.lane == DeskLane::PromisedLate).count();
        (weeks.total as usize, weeks.dots.len(), shown)
    };
    assert_eq!(drawn(3, 4), (7, 7, 4));
    assert_eq!(drawn(600, 50), (650, 500, 50));
    assert_eq!(drawn(600, 600), (1200, 500, 100));
    assert_eq!(drawn(10, 600), (610, 500, 490));
    let outside = [day("2026-02-28"), day("2026-05-24")].map(|date| dot(0, DeskLane::ContractEnds, date));
    assert_eq!(Weeks::drawn(ahead, outside.to_vec()).total, 0);
}

proptest! {
    #[test]
    fn each_matter_stands_once_and_in_order(matters in prop::collection::vec((0_u32..12, 0_u64..40), 0..60)) {
        let as_of = day("2026-06-30");
        let decisions = matters.iter().filter_map(|(who, ago)| {
            let line = OverdueLine { due: back(as_of, *ago), chased: None, worth: None };
            overdue_lines(&limits(), as_of, supplier(&format!("s{who}")), &[line])
        });
        let decisions: Vec<Decision> = decisions.collect();
        let ordered = in_order(decisions.clone());
        prop_assert!(ordered.windows(2).all(|pair| pair[0].place() < pair[1].place()));
        for decision in &decisions {
            prop_assert!(ordered.iter().any(|kept| kept.key == decision.key));
        }
        let mut keys: Vec<&str> = ordered.iter().map(|decision| decision.key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), ordered.len());
    }

    #[test]
    fn days_left_lead_to_the_day_unless_it_was_asked_after_within_the_week(ago in 1_u64..90, chased in prop::option::of(0_u64..400)) {
        let as_of = day("2026-06-30");
        let line = OverdueLine { due: back(as_of, ago), chased: chased.map(|ago| back(as_of, ago)), worth: None };
        let decision = overdue_lines(&limits(), as_of, supplier("s"), &[line]);
        prop_assert_eq!(decision.is_none(), chased.is_some_and(|chased| chased <= ago && chased < 7));
        let Some(decision) = decision else { return Ok(()) };
        let led = as_of.checked_add_signed(chrono::TimeDelta::days(i64::from(decision.days_left)));
        prop_assert_eq!(led, Some(decision.decide_by));
    }
}
