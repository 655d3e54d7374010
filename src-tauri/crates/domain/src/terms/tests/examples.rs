use chrono::NaiveDate;

use crate::calendar::{Calendar, Roll};
use crate::errors::refuses;
use crate::numbers::{Currency, Micro, Money};
use crate::terms::words::{Language, read, show};
use crate::terms::*;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn money(text: &str, code: &str) -> Money {
    Money::rounded(text.parse().unwrap(), Currency::new(code).unwrap()).unwrap()
}

fn invoiced(on: NaiveDate) -> Dates {
    Dates { invoice: Some(on), ..Dates::default() }
}

fn due(words: &str, on: NaiveDate) -> Option<NaiveDate> {
    let term = read(words).unwrap();
    let schedule = schedule(&term, money("100", "SAR"), None, &invoiced(on), &Calendar::default()).unwrap();
    schedule.instalments[0].due
}

#[test]
fn the_order_of_steps_matters() {
    let on = date(2021, 9, 13);
    assert_eq!(due("45 days, then month end", on), Some(date(2021, 10, 31)));
    assert_eq!(due("month end, then 45 days", on), Some(date(2021, 11, 14)));
}

#[test]
fn days_counted_from_the_month_end_come_after_it() {
    let (late, new_year) = (date(2026, 11, 22), date(2026, 1, 1));
    for words in [
        "30 days from end of month",
        "30 days after end of month",
        "net 30 from EOM",
        "n/30 from EOM",
        "30 days after EOM",
        "within 30 days of the end of the month",
        "30 days from the end of the month",
        "30 days following month end",
        "30 يوما بعد نهاية الشهر",
        "30 يوم من نهاية الشهر",
        "بعد ٣٠ يومًا من آخر الشهر",
        "٣٠ يومًا من نهاية شهر الفاتورة",
    ] {
        assert_eq!(due(words, late), Some(date(2026, 12, 30)), "{words}");
        assert_eq!(due(words, new_year), Some(date(2026, 3, 2)), "{words}");
    }
    assert_eq!(due("٦٠ يومًا من نهاية شهر الفاتورة", late), Some(date(2027, 1, 29)));
    assert_eq!(due("10 days after the end of next month", late), Some(date(2027, 1, 10)));
    assert_eq!(due("10 days from the 15th of the following month", late), Some(date(2026, 12, 25)));
    assert_eq!(due("10 أيام بعد يوم 15 من الشهر التالي", late), Some(date(2026, 12, 25)));
    for words in
        ["30 days end of month", "net 30 EOM", "30 days, then EOM", "30 يوما نهاية الشهر", "30 يوما ثم نهاية الشهر"]
    {
        assert_eq!(due(words, late), Some(date(2026, 12, 31)), "{words}");
        assert_eq!(due(words, new_year), Some(date(2026, 1, 31)), "{words}");
    }
    // Only the count that is said to run from there.
    assert_eq!(due("30 days, then 10 days after month end", late), Some(date(2027, 1, 10)));
    assert_eq!(due("30 days after invoice date, then month end", late), Some(date(2026, 12, 31)));
}

#[test]
fn two_ten_net_thirty() {
    let term = read("2/10 net 30").unwrap();
    let on = date(2026, 3, 1);
    let schedule = schedule(&term, money("1150", "SAR"), None, &invoiced(on), &Calendar::default()).unwrap();
    assert_eq!(schedule.instalments[0].due, Some(date(2026, 3, 31)));
    let discount = &schedule.discounts[0];
    assert_eq!((discount.until, discount.amount), (Some(date(2026, 3, 11)), Some(money("23", "SAR"))));
    assert_eq!(discount.yield_simple, Some("0.372449".parse().unwrap())); // 37.24 %
    assert_eq!(discount.yield_compound, Some("0.445853".parse().unwrap())); // 44.59 %
}

#[test]
fn yields_at_their_edges() {
    let percent = |text: &str| text.parse::<Micro>().unwrap();
    assert_eq!(discount_yield(percent("2"), 0), Yield::default());
    assert_eq!(discount_yield(percent("0"), 20), Yield::default());
    assert_eq!(discount_yield(percent("100"), 20), Yield::default());
    assert_eq!(discount_yield(percent("1"), 365).compound, discount_yield(percent("1"), 365).simple);
    let past_counting = discount_yield(percent("99"), 1);
    assert_eq!((past_counting.simple, past_counting.compound), (Some(percent("36135")), None));
    // 50 % for 100 days: 2^3.65 − 1.
    assert_eq!(discount_yield(percent("50"), 100).compound, Some(percent("11.553346")));
}

#[test]
fn a_discount_before_tax_needs_that_amount() {
    let term = read("2% discount before tax within 10 days; net 30").unwrap();
    let (whole, before) = (money("115", "SAR"), money("100", "SAR"));
    let dates = invoiced(date(2026, 1, 1));
    let take = |before| schedule(&term, whole, before, &dates, &Calendar::default()).map(|s| s.discounts[0].amount);
    assert_eq!(take(None), Ok(None));
    assert_eq!(take(Some(before)), Ok(Some(money("2", "SAR"))));
    assert_eq!(take(Some(money("100", "AED"))), Err(ScheduleError::CurrencyDiffers));
}

#[test]
fn what_rounding_leaves_falls_on_the_last_share() {
    let term = read("33.333333% advance; 33.333333% on delivery; 33.333334% net 30").unwrap();
    let split = |amount: Money| {
        let mut parts = Vec::new();
        schedule_into(&term, amount, &Dates::default(), &Calendar::default(), &mut parts).unwrap();
        parts.iter().map(|part| part.minor).collect::<Vec<_>>()
    };
    assert_eq!(split(money("1.00", "SAR")), [33, 33, 34]);
    assert_eq!(split(money("-1.00", "SAR")), [-33, -33, -34]);
    assert_eq!(split(money("100", "JPY")), [33, 33, 34]);
    assert_eq!(split(money("0.002", "KWD")), [1, 1, 0]);
}

#[test]
fn no_share_of_a_tiny_amount_turns_negative() {
    let tenth = || Instalment {
        share: Share::Percent { percent: "10".parse().unwrap() },
        base: Base::InvoiceDate,
        steps: Vec::new(),
        roll: Roll::None,
    };
    let term = Term { instalments: (0..10).map(|_| tenth()).collect(), discounts: Vec::new() };
    let mut parts = Vec::new();
    schedule_into(&term, money("5", "JPY"), &Dates::default(), &Calendar::default(), &mut parts).unwrap();
    assert_eq!(parts.iter().map(|part| part.minor).collect::<Vec<_>>(), [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
}

#[test]
fn a_fixed_amount_has_its_currency_and_its_bounds() {
    let term = read("SAR 5,000 with order, balance on delivery").unwrap();
    let pay = |amount: Money| {
        let mut parts = Vec::new();
        schedule_into(&term, amount, &Dates::default(), &Calendar::default(), &mut parts)
            .map(|()| parts.iter().map(|part| part.minor).collect::<Vec<_>>())
    };
    assert_eq!(pay(money("7000", "SAR")), Ok(vec![500_000, 200_000]));
    assert_eq!(pay(money("4999.99", "SAR")), Err(ScheduleError::FixedExceeds));
    assert_eq!(pay(money("-7000", "SAR")), Err(ScheduleError::FixedExceeds));
    assert_eq!(pay(money("7000", "AED")), Err(ScheduleError::CurrencyDiffers));
    assert_eq!(
        schedule_into(&Term::default(), money("1", "SAR"), &Dates::default(), &Calendar::default(), &mut Vec::new()),
        Err(ScheduleError::NoInstalments)
    );
}

#[test]
fn what_is_not_known_says_so() {
    let term = read("30% advance, balance 30 days after receipt of goods").unwrap();
    let dates = Dates { order: Some(date(2026, 1, 31)), ..Dates::default() };
    let schedule = schedule(&term, money("100", "SAR"), None, &dates, &Calendar::default()).unwrap();
    assert_eq!(schedule.instalments[0].due, Some(date(2026, 1, 31)));
    assert_eq!(schedule.instalments[1].no_date, Some(NoDate::Missing { base: Base::GoodsReceipt }));
    assert_eq!(schedule.instalments[1].derivation, []);
}

#[test]
fn every_date_on_the_way_is_told() {
    let term = read("Net 1 month after invoice date, then the next 15th, rolled to the next business day").unwrap();
    let schedule =
        schedule(&term, money("1", "SAR"), None, &invoiced(date(2026, 1, 31)), &Calendar::default()).unwrap();
    let dates: Vec<NaiveDate> = schedule.instalments[0].derivation.iter().map(|derived| derived.date).collect();
    assert_eq!(dates, [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 15), date(2026, 3, 16)]);
    assert_eq!(schedule.instalments[0].derivation[3].reason, Reason::Roll { roll: Roll::Following });
    assert_eq!(schedule.instalments[0].due, Some(date(2026, 3, 16)));
}

#[test]
fn days_of_months_are_clamped() {
    assert_eq!(due("the next 31st", date(2026, 2, 10)), Some(date(2026, 2, 28)));
    assert_eq!(due("the next 5th", date(2026, 2, 5)), Some(date(2026, 2, 5)));
    assert_eq!(due("the next 5th", date(2026, 12, 6)), Some(date(2027, 1, 5)));
    assert_eq!(due("10th prox", date(2026, 1, 31)), Some(date(2026, 2, 10)));
    assert_eq!(due("31st prox", date(2026, 1, 31)), Some(date(2026, 2, 28)));
    assert_eq!(due("30 MFI", date(2026, 4, 30)), Some(date(2026, 5, 30)));
    assert_eq!(due("1 month", date(2028, 1, 31)), Some(date(2028, 2, 29)));
    assert_eq!(due("end of the following month", date(2026, 1, 31)), Some(date(2026, 2, 28)));
    assert_eq!(due("5 business days", date(2026, 1, 1)), Some(date(2026, 1, 8)));
}

#[test]
fn the_end_of_the_calendar_is_said() {
    let term = read("net 3650").unwrap();
    let dates = invoiced(NaiveDate::MAX);
    let schedule = schedule(&term, money("1", "SAR"), None, &dates, &Calendar::default()).unwrap();
    assert_eq!(schedule.instalments[0].no_date, Some(NoDate::OutOfCalendar));
}

#[test]
fn average_days_of_a_year() {
    let average = |words: &str| average_days(&read(words).unwrap(), None, 2026, Lags::default(), &Calendar::default());
    assert_eq!(average("net 30"), Some("30".parse().unwrap()));
    assert_eq!(average("50% on invoice date; 50% 30 days after invoice date"), Some("15".parse().unwrap()));
    // To the month's end: Σ n(n−1)/2 over the months of 2026 is 5 373 days.
    assert_eq!(average("EOM"), Some("14.720548".parse().unwrap()));
    assert_eq!(average("COD"), None);
    let lags = Lags { goods_receipt: Some(-3), order: Some(-60), ..Lags::default() };
    let term = read("50% advance, 50% on delivery").unwrap();
    assert_eq!(average_days(&term, None, 2026, lags, &Calendar::default()), Some("-31.5".parse().unwrap()));
    assert_eq!(average_days(&term, None, 999_999_999, lags, &Calendar::default()), None);
}

#[test]
fn cash_effect_of_fifteen_days() {
    let days = |days| Micro::whole(days).unwrap();
    let spend = money("3650000", "SAR");
    let effect = cash_effect(spend, days(30), days(45), Some(days(8))).unwrap();
    assert_eq!((effect.cash, effect.yearly), (money("150000", "SAR"), Some(money("12000", "SAR"))));
    assert_eq!(cash_effect(spend, days(45), days(30), None).unwrap().cash, money("-150000", "SAR"));
    let absurd = Money { minor: i64::MAX, ..spend };
    assert!(cash_effect(absurd, Micro(i64::MIN), Micro(i64::MAX), None).is_err());
}

#[test]
fn audits_flag() {
    let sets = shipped_rule_sets();
    assert_eq!(sets.len(), 2);
    let on = date(2026, 1, 1);
    let find = |words: &str, buyer, sets: &[RuleSet]| {
        let found = audit(&read(words).unwrap(), buyer, on, sets, &Calendar::default());
        found.into_iter().map(|f| (f.rule_set, f.weight, f.days)).collect::<Vec<_>>()
    };
    assert_eq!(find("net 60", Buyer::Private, &sets), []);
    let unless = |set: &str, days| (set.to_owned(), Weight::ExceedsUnlessAgreed, Some(days));
    assert_eq!(find("net 61", Buyer::Private, &sets), [unless("eu-2011-7", 61), unless("uk-1998", 61)]);
    assert_eq!(find("60 days EOM", Buyer::Private, &sets)[0].2, Some(90));
    let exceeds = |set: &str, days| (set.to_owned(), Weight::Exceeds, Some(days));
    assert_eq!(
        find("net 61", Buyer::Public, &sets),
        [unless("eu-2011-7", 61), exceeds("eu-2011-7", 61), exceeds("uk-1998", 61)]
    );
    let past = RuleSet { until: Some(date(2020, 1, 1)), ..sets[0].clone() };
    assert_eq!(find("net 90", Buyer::Private, &[past]), []);
    let own = RuleSet {
        code: "own".into(),
        limits: vec![Limit::Shortest { days: 30 }, Limit::LargestAdvance { percent: Micro::whole(20).unwrap() }],
        ..sets[0].clone()
    };
    let found = audit(&read("30% advance, balance net 45").unwrap(), Buyer::Private, on, &[own], &Calendar::default());
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].days, found[1].percent), (Some(0), Micro::whole(30)));
}

#[test]
fn awkward_dates_of_a_leap_year() {
    let found = awkward_dates(2028, &Calendar::default());
    assert!(found.contains(&AwkwardDate { date: date(2028, 2, 29), why: Awkward::FebruaryEnd }));
    assert!(found.windows(2).all(|pair| pair[0].date < pair[1].date));
    assert!(awkward_dates(i32::MAX, &Calendar::default()).is_empty());
    let previewed =
        preview(&read("1 month").unwrap(), money("100", "SAR"), None, 2028, Lags::default(), &Calendar::default());
    let on = |day| previewed.as_ref().unwrap().iter().find(|(awkward, _)| awkward.date == day).unwrap().1.clone();
    assert_eq!(on(date(2028, 1, 31)).instalments[0].due, Some(date(2028, 2, 29)));
}

fn input(term: Term) -> TermInput {
    TermInput { code: "N30".into(), names: [("en".to_owned(), "Net 30".to_owned())].into(), term, note: String::new() }
}

#[test]
fn what_cannot_stand_is_refused_by_field() {
    let of = |term: Term| {
        let errors = check(&input(term));
        errors.into_iter().map(|(field, e)| format!("{field}: {}", e[0].code)).collect::<Vec<_>>()
    };
    let part = |share| Instalment { share, base: Base::InvoiceDate, steps: Vec::new(), roll: Roll::None };
    let percent = |text: &str| part(Share::Percent { percent: text.parse().unwrap() });
    let with = |instalments| Term { instalments, discounts: Vec::new() };
    assert!(of(read("2/10, net 30").unwrap()).is_empty());
    assert_eq!(of(Term::default()), ["instalments: required"]);
    assert_eq!(of(with(vec![percent("60"), percent("30")])), ["instalments: shares_below_whole"]);
    assert_eq!(of(with(vec![percent("60"), percent("60")])), ["instalments: shares_above_whole"]);
    assert_eq!(of(with(vec![percent("100"), part(Share::Remainder)])), ["instalments: shares_above_whole"]);
    assert_eq!(
        of(with(vec![percent("-1"), part(Share::Remainder), part(Share::Remainder)])),
        ["instalments.0.percent: out_of_range", "instalments.2.share: duplicate"]
    );
    let fixed = |text: &str, code: &str| {
        part(Share::Fixed { amount: text.parse().unwrap(), currency: Currency::new(code).unwrap() })
    };
    assert_eq!(of(with(vec![fixed("1.5", "JPY"), part(Share::Remainder)])), ["instalments.0.amount: too_precise"]);
    assert_eq!(of(with(vec![fixed("1.5", "SAR")])), ["instalments: needs_remainder"]);
    let mut odd = Term::single(Base::Milestone { name: "a \"b\"".into() }, vec![Step::DayOfMonth { day: 32 }]);
    odd.discounts.push(Tier { percent: Micro::whole(100).unwrap(), steps: Vec::new(), base: TaxBase::WithTax });
    assert_eq!(
        of(odd),
        [
            "discounts.0.percent: out_of_range",
            "instalments.0.base.name: bad_name",
            "instalments.0.steps.0: out_of_range"
        ]
    );
    let blank = TermInput {
        code: " ".into(),
        names: [("en".to_owned(), " ".to_owned())].into(),
        ..input(read("COD").unwrap())
    };
    let errors = check(&blank);
    assert!(refuses(&errors) && errors.contains_key("code") && errors.contains_key("names"));
    assert!(tidied(&blank).names.is_empty());
}

#[test]
fn stored_as_tagged_json() {
    let term = read("2/10; 30% advance; balance net 30").unwrap();
    let json = serde_json::to_value(&term).unwrap();
    assert_eq!(json["instalments"][0]["share"], serde_json::json!({"kind": "percent", "percent": "30"}));
    assert_eq!(json["instalments"][1]["steps"][0], serde_json::json!({"kind": "add_days", "days": 30}));
    assert_eq!(json["discounts"][0]["base"], "with_tax");
    assert_eq!(serde_json::from_value::<Term>(json).unwrap(), term);
}

#[test]
fn shown_in_both_languages() {
    for (typed, en, ar) in [
        ("n30", "Net 30", "صافي 30 يومًا"),
        ("COD", "Payable on goods receipt", "يُستحق عند استلام البضاعة"),
        ("2/10 net 2 days", "2% discount within 10 days; Net 2", "خصم 2% خلال 10 أيام؛ صافي يومين"),
        (
            "40% 30 days after goods receipt, then month end; remainder net 60",
            "40% 30 days after goods receipt, then month end; remainder 60 days after invoice date",
            "40% بعد 30 يومًا من استلام البضاعة، ثم نهاية الشهر؛ الباقي بعد 60 يومًا من تاريخ الفاتورة",
        ),
        (
            "10th prox",
            "Payable at month end counted from invoice date, then 1 day, then the next 10th",
            "يُستحق في نهاية الشهر محسوبًا من تاريخ الفاتورة، ثم بعد يوم واحد، ثم يوم 10 التالي",
        ),
    ] {
        let term = read(typed).unwrap();
        assert_eq!(show(&term, Language::En), en);
        assert_eq!(show(&term, Language::Ar), ar);
    }
}
