//! The quick rules against the slow walk, and what holds for any contract.

use std::ops::Range;

use chrono::Days;
use proptest::prelude::*;

use super::slow::{DaysOff, Found, Paper};
use super::*;

/// A small generator of its own (`SplitMix64`), so that the hundred thousand are the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, range: Range<u32>) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        range.start + ((z ^ (z >> 31)) % u64::from(range.end - range.start)) as u32
    }

    fn chance(&mut self) -> bool {
        self.roll(0..2) == 1
    }

    fn day(&mut self, from: &str, span: u32) -> NaiveDate {
        date(from) + Days::new(u64::from(self.roll(0..span)))
    }

    fn length(&mut self) -> Length {
        match self.roll(0..4) {
            0 => Length { count: self.roll(20..500), unit: LengthUnit::Days },
            1 => Length { count: self.roll(3..80), unit: LengthUnit::Weeks },
            2 => Length { count: self.roll(1..30), unit: LengthUnit::Months },
            _ => Length { count: self.roll(1..4), unit: LengthUnit::Years },
        }
    }

    fn notice(&mut self) -> Notice {
        let (unit, most) = match self.roll(0..4) {
            0 => (NoticeUnit::Days, 200),
            1 => (NoticeUnit::BusinessDays, 120),
            2 => (NoticeUnit::Weeks, 27),
            _ => (NoticeUnit::Months, 13),
        };
        Notice {
            count: self.roll(0..most),
            unit,
            clear_days: self.chance(),
            effective: if self.chance() { Effective::Received } else { Effective::Dispatched },
            delivery_days: self.roll(0..12),
            safety_margin_days: self.roll(0..15),
        }
    }

    fn rule(&mut self) -> TermRule {
        let start = self.day("2008-01-01", 6_000);
        TermRule {
            renewal: Renewal::Automatic,
            start,
            initial: Some(self.length()),
            initial_end: (self.roll(0..4) == 0).then(|| start + Days::new(u64::from(self.roll(0..900)))),
            period: Some(self.length()),
            renewals: self.chance().then(|| self.roll(1..6)),
            taken_up: 0,
            notice: Some(self.notice()),
            ended: None,
        }
    }

    fn days_off(&mut self, paper: &Paper) -> DaysOff {
        let weekend = |dice: &mut Self| (0..dice.roll(0..4)).map(|_| dice.roll(0..7) as u8).collect();
        let first = weekend(self);
        let later = (0..self.roll(0..3)).map(|_| (self.day("2006-01-01", 8_000), weekend(self))).collect();
        // Spread thinly and in runs, as feasts are.
        let mut holidays = Vec::new();
        for _ in 0..60 {
            let from = self.day("2006-01-01", 11_000);
            holidays.extend(from.iter_days().take(self.roll(1..8) as usize));
        }
        paper.days_off(first, later, holidays)
    }
}

fn calendar(days_off: &DaysOff) -> Calendar {
    Calendar::by_date(&days_off.first, &days_off.later, &days_off.holidays)
}

#[test]
fn a_hundred_thousand_contracts_agree_with_the_walk() {
    let paper = Paper::new();
    let mut dice = Dice(2_026);
    let on_paper: Vec<DaysOff> = (0..24).map(|_| dice.days_off(&paper)).collect();
    let quick: Vec<Calendar> = on_paper.iter().map(calendar).collect();
    let mut decided = 0;
    for case in 0..100_000 {
        let rule = dice.rule();
        let as_of = rule.start + Days::new(u64::from(dice.roll(0..1_100)));
        let (theirs, ours) = (dice.roll(0..24) as usize, dice.roll(0..24) as usize);
        let slow = paper.walk(&rule, &on_paper[theirs], &on_paper[ours], as_of);
        let term = rule.term_at(as_of).unwrap();
        assert_eq!((term.renewal, term.start, term.end.unwrap()), slow.term, "case {case}: {rule:?} as of {as_of}");
        let calendars = Calendars { recipient: &quick[theirs], ours: &quick[ours] };
        if rule.renewals == Some(term.renewal) {
            assert_eq!(deadline(&rule, term, calendars), Err(NoDeadline::NoRenewalLeft));
            continue;
        }
        let found = deadline(&rule, term, calendars).unwrap();
        let found = Found {
            term: slow.term,
            last_receipt: found.last_receipt,
            last_sending: found.last_sending,
            deadline: found.date,
        };
        assert_eq!(found, slow, "case {case}: {rule:?} as of {as_of}");
        decided += 1;
    }
    assert!(decided > 50_000, "only {decided} had a deadline to compare");
}

#[test]
fn what_holds_of_every_derivation() {
    let paper = Paper::new();
    let mut dice = Dice(7);
    let calendars: Vec<Calendar> = (0..8).map(|_| calendar(&dice.days_off(&paper))).collect();
    for _ in 0..5_000 {
        let rule = dice.rule();
        let (recipient, ours) = (&calendars[dice.roll(0..8) as usize], &calendars[dice.roll(0..8) as usize]);
        let term = rule.term(dice.roll(0..4)).unwrap();
        let Ok(found) = deadline(&rule, term, Calendars { recipient, ours }) else { continue };
        let dates: Vec<NaiveDate> = found.derivation.iter().map(|step| step.date).collect();
        assert!(dates.windows(2).all(|pair| pair[1] <= pair[0]), "{found:?}");
        assert_eq!((dates.first().copied(), dates.last().copied()), (term.end, Some(found.date)));
        assert!(found.date <= found.last_sending && found.last_sending <= found.last_receipt);
        assert!(recipient.is_business(crate::calendar::pack(found.last_receipt)));
        // Rolling again moves nothing: a day that was found is a business day already.
        let rolled = recipient.roll(crate::calendar::pack(found.last_receipt), crate::calendar::Roll::Preceding);
        assert_eq!(crate::calendar::unpack(rolled), Some(found.last_receipt));
    }
}

fn any_date() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        any::<i32>().prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap_or(NaiveDate::MAX)),
        (600_000_i32..900_000).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap()),
        Just(NaiveDate::MIN),
        Just(NaiveDate::MAX),
    ]
}

fn any_count() -> impl Strategy<Value = u32> {
    prop_oneof![any::<u32>(), 0_u32..50, Just(u32::MAX), Just(i32::MAX as u32 + 1)]
}

fn any_length() -> impl Strategy<Value = Option<Length>> {
    let length =
        (any_count(), prop::sample::select(&LengthUnit::ALL[..])).prop_map(|(count, unit)| Length { count, unit });
    prop::option::of(length)
}

fn any_notice() -> impl Strategy<Value = Option<Notice>> {
    let parts = (
        any_count(),
        prop::sample::select(&NoticeUnit::ALL[..]),
        any::<bool>(),
        prop::sample::select(&[Effective::Received, Effective::Dispatched][..]),
        any_count(),
        any_count(),
    );
    prop::option::of(parts.prop_map(|(count, unit, clear_days, effective, delivery_days, safety_margin_days)| Notice {
        count,
        unit,
        clear_days,
        effective,
        delivery_days,
        safety_margin_days,
    }))
}

prop_compose! {
    fn any_rule()(
        renewal in prop::sample::select(&Renewal::ALL[..]),
        start in any_date(),
        initial in any_length(),
        initial_end in prop::option::of(any_date()),
        period in any_length(),
        renewals in prop::option::of(any_count()),
        taken_up in any_count(),
        notice in any_notice(),
        ended in prop::option::of(any_date()),
    ) -> TermRule {
        TermRule { renewal, start, initial, initial_end, period, renewals, taken_up, notice, ended }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn nothing_said_panics(rule in any_rule(), on in any_date(), notice in prop::option::of(any_date()), to in any_date()) {
        let plain = Calendar::default();
        let moved = Calendar::by_date(&[3, 4], &[(date("2013-06-29"), vec![4, 5])], &[date("2026-09-23")]);
        let calendars = Calendars { recipient: &moved, ours: &plain };
        let notices = [NoticeGiven { given: notice, received: Some(to), ..NoticeGiven::default() }];
        let stood = standing(&rule, &notices, calendars, on);
        prop_assert_eq!(stood.deadline.is_none(), stood.no_deadline.is_some());
        let bars = timeline(&rule, calendars, &Ladder::default(), on, (on, to));
        prop_assert!(bars.len() <= 120);
    }

    #[test]
    fn months_are_counted_from_the_start(start in 700_000_i32..760_000, first in 1_u32..60, period in 1_u32..60, k in 0_u32..40) {
        let start = NaiveDate::from_num_days_from_ce_opt(start).unwrap();
        let rule = TermRule { start, initial: Some(months(first)), period: Some(months(period)), ..yearly() };
        let at_once = TermRule { initial: Some(months(first + k * period)), ..rule.clone() };
        prop_assert_eq!(rule.end_after(k), at_once.end_after(0));
        prop_assert_eq!(rule.term(k + 1).unwrap().start.pred_opt(), rule.end_after(k));
    }

    #[test]
    fn a_term_holds_the_day_it_was_asked_for(start in 700_000_i32..760_000, after in 0_i32..20_000, period in 1_u32..60) {
        let day = |day| NaiveDate::from_num_days_from_ce_opt(day).unwrap();
        let rule = TermRule { start: day(start), period: Some(months(period)), ..yearly() };
        let term = rule.term_at(day(start + after)).unwrap();
        prop_assert!(term.start <= day(start + after) && day(start + after) <= term.end.unwrap());
    }
}
