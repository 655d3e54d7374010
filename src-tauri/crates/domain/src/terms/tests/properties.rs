use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::generate::{step, term};
use crate::calendar::Calendar;
use crate::numbers::{Currency, Micro, Money};
use crate::terms::words::{Language, read, show};
use crate::terms::*;

fn day(offset: u16) -> NaiveDate {
    NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Days::new(u64::from(offset))
}

/// All dates of a term known, milestones and all.
fn dates(term: &Term, on: NaiveDate) -> Dates {
    let at = Some(on);
    let milestones = term.instalments.iter().filter_map(|part| match &part.base {
        Base::Milestone { name } => Some((name.clone(), on)),
        _ => None,
    });
    Dates {
        invoice: at,
        invoice_receipt: at,
        goods_receipt: at,
        order: at,
        contract: at,
        milestones: milestones.collect(),
    }
}

/// The same term with its fixed amounts in a currency.
fn in_currency(mut term: Term, currency: Currency) -> Term {
    for part in &mut term.instalments {
        if let Share::Fixed { amount, .. } = part.share {
            let minor = amount.0 / 10_i64.pow(6 - currency.exponent()) + 1;
            part.share = Share::Fixed { amount: Money { minor, currency }.to_micro().unwrap(), currency };
        }
    }
    term
}

proptest! {
    #[test]
    fn generated_terms_pass_the_checks(term in term()) {
        prop_assert_eq!(check_term(&term), std::collections::BTreeMap::new());
    }

    #[test]
    fn instalments_sum_exactly_in_every_currency(
        term in term(),
        currency in prop::sample::select(Currency::all()),
        minor in prop_oneof![-1_000_i64..1_000, any::<i64>()],
        offset in any::<u16>(),
    ) {
        let term = in_currency(term, currency);
        let (whole, dates) = (Money { minor, currency }, dates(&term, day(offset)));
        match schedule(&term, whole, None, &dates, &Calendar::default()) {
            Ok(schedule) => {
                let amounts = schedule.instalments.iter().map(|due| i128::from(due.amount.minor));
                prop_assert_eq!(amounts.sum::<i128>(), i128::from(minor));
                prop_assert!(schedule.instalments.iter().all(|due| due.amount.currency == currency));
                let sign = |due: &Due| due.amount.minor.signum() * minor.signum() >= 0;
                prop_assert!(schedule.instalments.iter().all(sign), "a share of the other sign");
            }
            Err(error) => prop_assert_eq!(error, ScheduleError::FixedExceeds),
        }
    }

    #[test]
    fn the_fast_path_is_the_same_schedule(term in term(), minor in 100_000_000_i64..200_000_000, offset in any::<u16>()) {
        let currency = Currency::new("SAR").unwrap();
        let term = in_currency(term, currency);
        let (whole, dates) = (Money { minor, currency }, dates(&term, day(offset)));
        let told = schedule(&term, whole, None, &dates, &Calendar::default()).unwrap();
        let mut parts = Vec::new();
        schedule_into(&term, whole, &dates, &Calendar::default(), &mut parts).unwrap();
        prop_assert_eq!(parts.len(), told.instalments.len());
        for (part, due) in parts.iter().zip(&told.instalments) {
            prop_assert_eq!((part.due, part.minor), (due.due, due.amount.minor));
            prop_assert_eq!(due.due, due.derivation.last().map(|derived| derived.date));
        }
    }

    /// A later base never falls due earlier, and no step leads back.
    #[test]
    fn due_dates_are_monotone(steps in prop::collection::vec(step(), 0..5), offset in any::<u16>(), later in 0_u16..400) {
        let term = Term::single(Base::InvoiceDate, steps);
        let whole = Money { minor: 1, currency: Currency::new("SAR").unwrap() };
        let due = |on| {
            let told = schedule(&term, whole, None, &dates(&term, on), &Calendar::default()).unwrap();
            let way = &told.instalments[0].derivation;
            assert!(way.windows(2).all(|pair| pair[0].date <= pair[1].date));
            told.instalments[0].due.unwrap()
        };
        prop_assert!(due(day(offset)) <= due(day(offset) + Days::new(u64::from(later))));
    }

    #[test]
    fn what_is_shown_reads_back(term in term()) {
        for language in [Language::En, Language::Ar] {
            let words = show(&term, language);
            let back = read(&words);
            prop_assert_eq!(back.as_ref(), Ok(&term), "{}", words);
        }
    }

    /// A count said to run from the month's end follows it, and shows and reads back so; side by side, the words' order holds.
    #[test]
    fn a_count_from_the_month_end_follows_it(
        days in 0_u16..=LONGEST_WAIT_DAYS,
        (unit, words) in prop::sample::select(vec![
            ("days", [" from ", " after the ", " of the ", " following ", " "]),
            ("يومًا", [" من ", " بعد ", " اعتبارًا من ", " محسوبة من ", " "]),
        ]),
        end in prop::sample::select(vec!["month end", "end of the month", "EOM", "نهاية الشهر", "آخر الشهر"]),
        base in prop::sample::select(vec!["", " invoice receipt", " استلام الفاتورة"]),
    ) {
        let count = Step::AddDays { days };
        for link in words {
            let steps = if link == " " { vec![count, Step::MonthEnd] } else { vec![Step::MonthEnd, count] };
            let from = if base.is_empty() { Base::InvoiceDate } else { Base::InvoiceReceipt };
            let (term, typed) = (Term::single(from, steps), format!("{days} {unit}{link}{end}{base}"));
            let read_as = read(&typed);
            prop_assert_eq!(read_as.as_ref(), Ok(&term), "{}", typed);
            for language in [Language::En, Language::Ar] {
                let back = read(&show(&term, language));
                prop_assert_eq!(back.as_ref(), Ok(&term), "{}", typed);
            }
        }
    }

    #[test]
    fn extreme_terms_do_not_panic(
        percent in any::<i64>(),
        amount in any::<i64>(),
        days in any::<u16>(),
        months in any::<u16>(),
        d in any::<u8>(),
        minor in any::<i64>(),
        year in any::<i32>(),
    ) {
        let currency = Currency::new("KWD").unwrap();
        let steps = vec![
            Step::AddDays { days },
            Step::AddBusinessDays { days },
            Step::AddMonths { months },
            Step::DayOfMonth { day: d },
        ];
        let mut term = Term::single(Base::InvoiceDate, steps.clone());
        let mut percentage = term.instalments[0].clone();
        percentage.share = Share::Percent { percent: Micro(percent) };
        let mut fixed = percentage.clone();
        fixed.share = Share::Fixed { amount: Micro(amount), currency };
        term.instalments.extend([percentage, fixed]);
        term.discounts.push(Tier { percent: Micro(percent), steps, base: TaxBase::WithTax });
        for on in [NaiveDate::MIN, NaiveDate::MAX, day(days)] {
            let _ = schedule(&term, Money { minor, currency }, None, &dates(&term, on), &Calendar::default());
            let _ = audit(&term, Buyer::Public, on, &shipped_rule_sets(), &Calendar::default());
        }
        let _ = (check_term(&term), discount_yield(Micro(percent), minor), awkward_dates(year, &Calendar::default()));
        let _ = average_days(&term, Some(Money { minor, currency }), year, Lags::default(), &Calendar::default());
        let _ = (read(&show(&term, Language::En)), read(&show(&term, Language::Ar)));
    }
}
