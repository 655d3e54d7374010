//! The worked examples of the page, and the cases around them.

use super::*;
use crate::numbers::{Currency, Micro, NumberError};

#[test]
fn a_year_renewed_once_ends_with_the_second() {
    let rule = yearly();
    assert_eq!(rule.end_after(0), Some(date("2024-12-31")));
    assert_eq!(rule.end_after(1), Some(date("2025-12-31")));
}

#[test]
fn a_day_that_does_not_exist_is_the_months_last() {
    let leap = TermRule { start: date("2024-02-29"), ..yearly() };
    assert_eq!(leap.end_after(0), Some(date("2025-02-28")));
    assert_eq!(leap.end_after(3), Some(date("2028-02-28"))); // the 29th exists again, so one day less
    let monthly = TermRule { start: date("2024-01-31"), initial: Some(months(1)), period: Some(months(1)), ..yearly() };
    let ends: Vec<_> = (0..4).map(|k| monthly.end_after(k).unwrap().to_string()).collect();
    assert_eq!(ends, ["2024-02-29", "2024-03-30", "2024-04-30", "2024-05-30"]);
}

#[test]
fn a_stated_end_wins_and_renewals_run_from_the_day_after() {
    let rule = TermRule { initial_end: Some(date("2024-06-30")), ..yearly() };
    assert_eq!(rule.term(0).unwrap().end, Some(date("2024-06-30")));
    assert_eq!(rule.term(2), Some(Term { renewal: 2, start: date("2025-07-01"), end: Some(date("2026-06-30")) }));
    let weekly = TermRule { period: Some(Length { count: 2, unit: LengthUnit::Weeks }), ..rule };
    assert_eq!(weekly.end_after(1), Some(date("2024-07-14")));
}

#[test]
fn thirty_days_received_over_a_weekend() {
    let notice = Notice { count: 30, delivery_days: 2, ..Notice::default() };
    let standing = stands(&TermRule { notice: Some(notice), ..yearly() }, &[], "2024-11-01");
    let deadline = standing.deadline.unwrap();
    assert_eq!((deadline.last_receipt, deadline.date), (date("2024-11-29"), date("2024-11-27")));
    let steps: Vec<_> =
        deadline.derivation.iter().map(|s| format!("{} {} {:?}", s.step.code(), s.date, s.count)).collect();
    assert_eq!(
        steps,
        [
            "term_end 2024-12-31 None",
            "notice_period 2024-12-01 Some(30)",
            "recipient_business_day 2024-11-29 Some(2)",
            "last_receipt 2024-11-29 None",
            "delivery_days 2024-11-27 Some(2)",
            "our_business_day 2024-11-27 Some(0)",
            "deadline 2024-11-27 None",
        ]
    );
}

#[test]
fn each_part_of_a_notice_moves_the_deadline() {
    let by = |notice: Notice| {
        stands(&TermRule { notice: Some(notice), ..yearly() }, &[], "2024-03-01").deadline.unwrap().date
    };
    let thirty = Notice { count: 30, ..Notice::default() };
    assert_eq!(by(thirty), date("2024-11-29"));
    assert_eq!(by(Notice { count: 29, clear_days: true, ..thirty }), date("2024-11-29"));
    assert_eq!(by(Notice { safety_margin_days: 5, ..thirty }), date("2024-11-24")); // a Sunday: the margin is not rolled
    assert_eq!(by(Notice { delivery_days: 5, ..thirty }), date("2024-11-22")); // 24 Nov is a Sunday, so Friday
    let dispatched = Notice { effective: Effective::Dispatched, delivery_days: 5, ..thirty };
    assert_eq!(by(dispatched), date("2024-11-29"));
    assert_eq!(by(Notice { count: 3, unit: NoticeUnit::Months, ..thirty }), date("2024-09-30"));
    assert_eq!(by(Notice { count: 4, unit: NoticeUnit::Weeks, ..thirty }), date("2024-12-03"));
    assert_eq!(by(Notice { count: 10, unit: NoticeUnit::BusinessDays, ..thirty }), date("2024-12-17"));
}

#[test]
fn two_calendars_meet() {
    // The recipient rests on Friday and Saturday, we on Saturday and Sunday.
    let (recipient, ours) = (Calendar::new(&[4, 5], &[]), Calendar::default());
    let rule = TermRule { notice: Some(Notice { count: 30, delivery_days: 1, ..Notice::default() }), ..yearly() };
    let calendars = Calendars { recipient: &recipient, ours: &ours };
    let found = deadline(&rule, rule.term(0).unwrap(), calendars).unwrap();
    // 1 Dec 2024 is a Sunday, which they work; the day before is our Saturday.
    assert_eq!((found.last_receipt, found.date), (date("2024-12-01"), date("2024-11-29")));
}

#[test]
fn what_has_no_deadline_says_why() {
    let why = |rule: &TermRule, on| {
        let standing = stands(rule, &[], on);
        assert!(standing.deadline.is_none());
        standing.no_deadline.unwrap()
    };
    assert_eq!(why(&TermRule { renewal: Renewal::Fixed, ..yearly() }, "2024-06-01"), NoDeadline::Fixed);
    assert_eq!(why(&TermRule { notice: None, ..yearly() }, "2024-06-01"), NoDeadline::NoticeUnknown);
    assert_eq!(why(&TermRule { initial: None, ..yearly() }, "2024-06-01"), NoDeadline::EndUnknown);
    assert_eq!(why(&TermRule { period: None, ..yearly() }, "2024-06-01"), NoDeadline::PeriodUnknown);
    let never = TermRule { period: None, renewals: Some(0), ..yearly() };
    assert_eq!(why(&never, "2024-06-01"), NoDeadline::NoRenewalLeft);
    let once = TermRule { renewals: Some(1), ..yearly() };
    assert_eq!(why(&once, "2025-06-01"), NoDeadline::NoRenewalLeft);
    assert_eq!(why(&once, "2026-01-01"), NoDeadline::Ended);
    assert_eq!(why(&TermRule { ended: Some(date("2024-09-30")), ..yearly() }, "2024-06-01"), NoDeadline::Ended);
}

#[test]
fn evergreen_says_what_notice_today_would_bring() {
    let notice = Notice { count: 3, unit: NoticeUnit::Months, delivery_days: 2, ..Notice::default() };
    let rule = TermRule { renewal: Renewal::Evergreen, initial: None, period: None, notice: Some(notice), ..yearly() };
    let standing = stands(&rule, &[], "2026-11-19");
    assert_eq!((standing.no_deadline, standing.phase), (Some(NoDeadline::Evergreen), Phase::InForce));
    assert_eq!(standing.term.unwrap().end, None);
    // Thursday and two days is a Saturday: it arrives on Monday the 23rd.
    assert_eq!(standing.if_given_today.unwrap().end, date("2027-02-23"));
    let bound = TermRule { initial: Some(months(60)), ..rule };
    let end = stands(&bound, &[], "2026-11-19").if_given_today.unwrap();
    assert_eq!(end.end, date("2028-12-31"));
    assert_eq!(end.derivation.last().unwrap().step, Step::End);
}

#[test]
fn an_option_is_decided_by_the_end_of_its_own_term() {
    let rule = TermRule { renewal: Renewal::Option, renewals: Some(2), ..yearly() };
    let before = stands(&rule, &[], "2024-06-01");
    assert_eq!((before.deadline.unwrap().date, before.renews_to), (date("2024-11-29"), Some(date("2025-12-31"))));
    assert_eq!(stands(&rule, &[], "2025-01-01").phase, Phase::Ended);
    // No day is recorded of taking it up: what came later moves neither the end nor the deadline.
    let taken_up = stands(&TermRule { taken_up: 1, ..rule.clone() }, &[], "2024-06-01");
    assert_eq!(taken_up.term.unwrap().end, Some(date("2024-12-31")));
    assert_eq!((taken_up.deadline.unwrap().date, taken_up.notice), (date("2024-11-29"), NoticeRecorded::InTime));
    assert_eq!((taken_up.renews_to, taken_up.next.unwrap().date), (Some(date("2025-12-31")), date("2025-12-01")));
    let extended = stands(&TermRule { taken_up: 1, ..rule.clone() }, &[], "2025-06-01");
    assert_eq!((extended.deadline.unwrap().date, extended.notice), (date("2025-12-01"), NoticeRecorded::Open));
    let all = stands(&TermRule { taken_up: 9, ..rule }, &[], "2026-06-01");
    assert_eq!(all.no_deadline, Some(NoDeadline::NoRenewalLeft));
}

#[test]
fn what_was_recorded_is_said_and_no_more() {
    let notice = Notice { count: 30, delivery_days: 2, safety_margin_days: 7, ..Notice::default() };
    let rule = TermRule { notice: Some(notice), ..yearly() };
    let recorded = |notices: &[NoticeGiven], on| stands(&rule, notices, on).notice;
    assert_eq!(recorded(&[], "2024-11-20"), NoticeRecorded::Open);
    let passed = stands(&rule, &[], "2024-11-21"); // the margin is eaten: act at once
    assert_eq!((passed.notice, passed.renews_to), (NoticeRecorded::Passed, Some(date("2025-12-31"))));
    assert_eq!(passed.next.unwrap().date, date("2025-11-21"));
    assert_eq!(recorded(&[given("2024-11-27")], "2024-12-15"), NoticeRecorded::InTime);
    assert_eq!(recorded(&[given("2024-11-28")], "2024-12-15"), NoticeRecorded::Late);
    let arrived = NoticeGiven { received: Some(date("2024-11-29")), ..given("2024-11-28") };
    assert_eq!(recorded(&[arrived], "2024-12-15"), NoticeRecorded::InTime);
    assert_eq!(recorded(&[given("2024-11-20")], "2024-11-19"), NoticeRecorded::Open); // not given yet
    assert_eq!(recorded(&[given("2024-11-28")], "2025-06-01"), NoticeRecorded::InTime); // too late for the term before
}

#[test]
fn a_contract_given_notice_in_time_does_not_renew() {
    let notice = Notice { count: 30, delivery_days: 2, ..Notice::default() };
    let rule = TermRule { notice: Some(notice), ..yearly() };
    let on_the_last_day = stands(&rule, &[given("2024-11-27")], "2024-12-31");
    assert_eq!((on_the_last_day.phase, on_the_last_day.notice), (Phase::InForce, NoticeRecorded::InTime));
    for later in ["2025-01-01", "2027-06-01"] {
        let over = stands(&rule, &[given("2024-11-27")], later);
        assert_eq!(
            (over.phase, over.notice, over.no_deadline),
            (Phase::Ended, NoticeRecorded::InTime, Some(NoDeadline::Ended))
        );
        assert_eq!((over.term.unwrap().end, over.renews_to, over.deadline), (Some(date("2024-12-31")), None, None));
    }
    // Too late for that term, it ends the next.
    let late = [given("2024-12-10")];
    assert_eq!(stands(&rule, &late, "2025-06-01").phase, Phase::InForce);
    let over = stands(&rule, &late, "2026-01-01");
    assert_eq!((over.phase, over.term.unwrap().end), (Phase::Ended, Some(date("2025-12-31"))));
    // Notice to end it is no notice against an option, which ends by itself.
    let option = TermRule { renewal: Renewal::Option, taken_up: 3, ..rule };
    assert_eq!(stands(&option, &[given("2024-11-27")], "2025-06-01").phase, Phase::InForce);
}

#[test]
fn the_ladder_is_climbed_one_rung_at_a_time() {
    let ladder = Ladder::default();
    let reached = |on| ladder.reached(date("2024-11-27"), date(on));
    assert_eq!(reached("2024-08-28"), None); // 91 days
    assert_eq!(reached("2024-08-29"), Some(90));
    assert_eq!(reached("2024-11-12"), Some(30));
    assert_eq!(reached("2024-11-13"), Some(14));
    assert_eq!(reached("2024-11-27"), Some(1));
    assert_eq!(reached("2024-11-28"), None);
    assert_eq!(ladder.opens(date("2024-11-27")), date("2024-08-29"));
    assert_eq!(Ladder::from(vec![7, 30, 7]).rungs(), [30, 7]);
    assert_eq!(Ladder::from(Vec::new()).reached(date("2024-11-27"), date("2024-11-27")), None);
    assert_eq!(Ladder::from(vec![u32::MAX]).opens(NaiveDate::MIN), NaiveDate::MIN);
}

#[test]
fn value_knows_what_it_does_not_know() {
    let (sar, usd) = (Currency::new("SAR").unwrap(), Currency::new("USD").unwrap());
    let amount = |whole| Micro::whole(whole);
    let known = |consumed| {
        let consumed = Micro::whole(consumed).map(|amount| (amount, sar));
        value(sar, amount(60), amount(100), consumed, NEAR_CEILING).unwrap()
    };
    let at_limit = known(80);
    assert_eq!((at_limit.of_ceiling, at_limit.near_ceiling), (Some(Micro(800_000)), Some(true)));
    assert_eq!((at_limit.left, at_limit.still_committed), (amount(20), Some(Micro::ZERO)));
    assert_eq!(known(79).near_ceiling, Some(false));
    assert_eq!(known(120).of_ceiling, Some(Micro(1_200_000)));
    let nothing = value(sar, None, None, None, NEAR_CEILING).unwrap();
    assert_eq!((nothing.of_ceiling, nothing.left, nothing.near_ceiling), (None, None, None));
    let no_ceiling = value(sar, None, Some(Micro::ZERO), Some((Micro(1), sar)), NEAR_CEILING).unwrap();
    assert_eq!((no_ceiling.of_ceiling, no_ceiling.near_ceiling), (None, Some(true)));
    assert_eq!(value(sar, None, None, Some((Micro(1), usd)), NEAR_CEILING), Err(NumberError::CurrencyDiffers));
}

#[test]
fn bars_show_what_is_and_what_would_come() {
    let window = (date("2024-06-01"), date("2026-06-01"));
    let bars = |rule: &TermRule| {
        with(&Calendar::default(), |calendars| {
            timeline(rule, calendars, &Ladder::default(), date("2024-06-01"), window)
        })
    };
    let found = bars(&yearly());
    assert_eq!(found.iter().map(|bar| bar.expected).collect::<Vec<_>>(), [false, true, true]);
    assert_eq!((found[0].window_from, found[0].window_to), (Some(date("2024-08-31")), Some(date("2024-11-29"))));
    let option = TermRule { renewal: Renewal::Option, renewals: Some(5), ..yearly() };
    assert_eq!(bars(&option).iter().map(|bar| bar.expected).collect::<Vec<_>>(), [false, true]);
    let ended = bars(&TermRule { ended: Some(date("2024-09-30")), ..yearly() });
    assert_eq!(ended.len(), 1);
    assert_eq!((ended[0].term.end, ended[0].window_to), (Some(date("2024-09-30")), None));
    let daily = Some(Length { count: 1, unit: LengthUnit::Days });
    assert_eq!(bars(&TermRule { initial: daily, period: daily, ..yearly() }).len(), 120);
}
