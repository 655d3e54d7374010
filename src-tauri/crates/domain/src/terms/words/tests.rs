use proptest::prelude::*;

use super::*;
use crate::terms::{Base, Instalment, Share, Step};

fn days(days: u16) -> Step {
    Step::AddDays { days }
}

fn canonical(text: &str) -> String {
    match read(text) {
        Ok(term) => show(&term, Language::En),
        Err(unread) => panic!("{text}: {unread:?}"),
    }
}

#[test]
fn one_payment() {
    for (typed, base, steps) in [
        ("Net 30", Base::InvoiceDate, vec![days(30)]),
        ("N30", Base::InvoiceDate, vec![days(30)]),
        ("n/30", Base::InvoiceDate, vec![days(30)]),
        ("NET30", Base::InvoiceDate, vec![days(30)]),
        ("Payment terms: net 30 days.", Base::InvoiceDate, vec![days(30)]),
        ("net 30 days from invoice", Base::InvoiceDate, vec![days(30)]),
        ("30 days net", Base::InvoiceDate, vec![days(30)]),
        ("within 30 days of the date of the invoice", Base::InvoiceDate, vec![days(30)]),
        ("30-day", Base::InvoiceDate, vec![days(30)]),
        ("4 weeks", Base::InvoiceDate, vec![days(28)]),
        ("30 days EOM", Base::InvoiceDate, vec![days(30), Step::MonthEnd]),
        ("30 days end-of-month", Base::InvoiceDate, vec![days(30), Step::MonthEnd]),
        ("EOM + 45", Base::InvoiceDate, vec![Step::MonthEnd, days(45)]),
        ("EOM+45 days", Base::InvoiceDate, vec![Step::MonthEnd, days(45)]),
        ("net 30 from EOM", Base::InvoiceDate, vec![Step::MonthEnd, days(30)]),
        ("30 days after end of month of delivery", Base::GoodsReceipt, vec![Step::MonthEnd, days(30)]),
        ("30 days after delivery EOM", Base::GoodsReceipt, vec![days(30), Step::MonthEnd]),
        ("٦٠ يومًا من نهاية شهر الفاتورة", Base::InvoiceDate, vec![Step::MonthEnd, days(60)]),
        ("net EOM 10", Base::InvoiceDate, vec![Step::MonthEnd, days(10)]),
        ("10th prox", Base::InvoiceDate, vec![Step::MonthEnd, days(1), Step::DayOfMonth { day: 10 }]),
        ("15 MFI", Base::InvoiceDate, vec![Step::MonthEnd, days(1), Step::DayOfMonth { day: 15 }]),
        ("15th of the following month", Base::InvoiceDate, vec![Step::MonthEnd, days(1), Step::DayOfMonth { day: 15 }]),
        ("CIA", Base::OrderDate, vec![]),
        ("PIA", Base::OrderDate, vec![]),
        ("payment in advance", Base::OrderDate, vec![]),
        ("CWO", Base::OrderDate, vec![]),
        ("COD", Base::GoodsReceipt, vec![]),
        ("Cash on delivery", Base::GoodsReceipt, vec![]),
        ("due on receipt", Base::InvoiceReceipt, vec![]),
        ("Due upon receipt of invoice", Base::InvoiceReceipt, vec![]),
        ("immediate", Base::InvoiceDate, vec![]),
        ("60 days after receipt of goods", Base::GoodsReceipt, vec![days(60)]),
        ("10 working days after delivery", Base::GoodsReceipt, vec![Step::AddBusinessDays { days: 10 }]),
        ("2 months after contract signing", Base::ContractDate, vec![Step::AddMonths { months: 2 }]),
        ("صافي ٣٠ يومًا", Base::InvoiceDate, vec![days(30)]),
        ("صَافِي ٣٠ يَوْمًا", Base::InvoiceDate, vec![days(30)]),
        ("صافـــي ۳۰", Base::InvoiceDate, vec![days(30)]),
        ("60 يوم نهاية الشهر", Base::InvoiceDate, vec![days(60), Step::MonthEnd]),
        ("خلال 30 يوما من تاريخ الفاتورة", Base::InvoiceDate, vec![days(30)]),
        ("نقدا عند التسليم", Base::GoodsReceipt, vec![]),
        ("الدفع عند الاستلام", Base::GoodsReceipt, vec![]),
        ("الدفع مقدما", Base::OrderDate, vec![]),
        ("مستحق فورًا", Base::InvoiceDate, vec![]),
        ("بعد ٤٥ يوماً من استلام البضاعة", Base::GoodsReceipt, vec![days(45)]),
        ("بعد شهرين من تاريخ العقد", Base::ContractDate, vec![Step::AddMonths { months: 2 }]),
    ] {
        assert_eq!(read(typed), Ok(Term::single(base, steps)), "{typed}");
    }
}

#[test]
fn discounts() {
    for (typed, expected) in [
        ("2/10 net 30", "2% discount within 10 days; Net 30"),
        ("2/10, n/30", "2% discount within 10 days; Net 30"),
        ("2%/10 net 30", "2% discount within 10 days; Net 30"),
        ("2/10, 1/20, n/30", "2% discount within 10 days; 1% discount within 20 days; Net 30"),
        ("2/10,1/20,n/30", "2% discount within 10 days; 1% discount within 20 days; Net 30"),
        ("2% 10 days, net 30", "2% discount within 10 days; Net 30"),
        ("2% 10 days net 30", "2% discount within 10 days; Net 30"),
        ("2% 10 days net within 30 days", "2% discount within 10 days; Net 30"),
        ("1.5 % cash discount if paid within 8 days; 30 days", "1.5% discount within 8 days; Net 30"),
        ("2% discount within 10 days from invoice date, net 30", "2% discount within 10 days; Net 30"),
        ("2% within 10 days from EOM, net 60", "2% discount by month end, then 10 days; Net 60"),
        ("2/10 net 30 ROG", "2% discount within 10 days; Net 30 days after goods receipt"),
        ("خصم ٢٪ خلال ١٠ أيام، صافي ٣٠ يومًا", "2% discount within 10 days; Net 30"),
        ("خصم ٪٢ خلال ١٠ أيام وصافي ٣٠ يومًا", "2% discount within 10 days; Net 30"),
    ] {
        assert_eq!(canonical(typed), expected, "{typed}");
    }
}

#[test]
fn instalments() {
    for (typed, expected) in [
        ("30 % advance, balance on delivery", "30% on order date; remainder on goods receipt"),
        ("30% advance then balance on delivery", "30% on order date; remainder on goods receipt"),
        ("50% advance, 50% net 30", "50% on order date; 50% 30 days after invoice date"),
        (
            "30% with order, 60% on delivery, 10% after 30 days",
            "30% on order date; 60% on goods receipt; 10% 30 days after invoice date",
        ),
        ("50% 30 days, 50% 60 days", "50% 30 days after invoice date; 50% 60 days after invoice date"),
        ("30% down payment & the remaining 70% net 45", "30% on order date; 70% 45 days after invoice date"),
        ("advance of 20%, rest net 60", "20% on order date; remainder 60 days after invoice date"),
        ("5,000.50 SAR upfront, balance COD", "5000.5 SAR on order date; remainder on goods receipt"),
        (
            "40% on milestone “ready to ship”, remainder net 30",
            "40% on milestone \"ready to ship\"; remainder 30 days after invoice date",
        ),
        ("دفعة مقدمة 50٪ والباقي عند التسليم", "50% on order date; remainder on goods receipt"),
        ("دفعة مقدمة ٥٠٪ و٥٠٪ بعد ٣٠ يوم", "50% on order date; 50% 30 days after invoice date"),
        (
            "٣٠ في المئة مقدما والباقي خلال شهر من تاريخ التسليم",
            "30% on order date; remainder 1 month after goods receipt",
        ),
    ] {
        assert_eq!(canonical(typed), expected, "{typed}");
    }
}

#[test]
fn what_is_not_understood_is_named() {
    for (typed, part, start, reason) in [
        ("net 30 unless raining", "unless raining", 7, Refusal::NotUnderstood),
        ("net bananas", "bananas", 4, Refusal::NotUnderstood),
        ("bananas 30 days", "bananas", 0, Refusal::NotUnderstood),
        ("  whenever , net 30", "whenever", 2, Refusal::NotUnderstood),
        ("2/10 EOM, net 30", "EOM", 5, Refusal::NotUnderstood),
        ("30 days after receipt", "receipt", 14, Refusal::NotUnderstood),
        ("net", "net", 0, Refusal::NotUnderstood),
        ("30", "30", 0, Refusal::NotUnderstood),
        ("2% 10 days EOM maybe, net 30", "maybe", 15, Refusal::NotUnderstood),
        ("net 99999", "99999", 4, Refusal::OutOfRange),
        ("130% advance", "130%", 0, Refusal::OutOfRange),
        ("32nd prox", "32", 0, Refusal::OutOfRange),
        ("50% 30 days, net 60", "50% 30 days", 0, Refusal::Ambiguous),
        ("30% advance, 60% on delivery", "30% advance, 60% on delivery", 0, Refusal::SharesDoNotSum),
        ("2/10", "2/10", 0, Refusal::SharesDoNotSum),
        ("net 30, net 60", "net 60", 8, Refusal::GivenTwice),
        ("2% discount within 10 days of delivery; net 30", "delivery", 30, Refusal::NotUnderstood),
        ("صافي ٣٠ يومًا إن شاء المدير", "إن شاء المدير", 14, Refusal::NotUnderstood),
        ("خلال ثلاثين يوما", "ثلاثين يوما", 5, Refusal::NotUnderstood), // numbers in words are not read
        ("", "", 0, Refusal::NothingToRead),
        (" , ", " , ", 0, Refusal::NothingToRead),
    ] {
        let unread = read(typed).unwrap_err();
        assert_eq!((unread.part.as_str(), unread.start, unread.reason), (part, start, reason), "{typed}");
        assert_eq!(unread.end - unread.start, part.chars().count() as u32, "{typed}");
    }
    let long = "net 30 ".repeat(LONGEST_WORDING);
    assert_eq!(read(&long).unwrap_err().reason, Refusal::NothingToRead);
}

#[test]
fn arabic_counts_take_their_forms() {
    for (count, words) in [
        (0, "صافي 0 يوم"),
        (1, "صافي يوم واحد"),
        (2, "صافي يومين"),
        (3, "صافي 3 أيام"),
        (10, "صافي 10 أيام"),
        (11, "صافي 11 يومًا"),
        (99, "صافي 99 يومًا"),
        (100, "صافي 100 يوم"),
        (102, "صافي 102 يوم"),
        (103, "صافي 103 أيام"),
        (111, "صافي 111 يومًا"),
    ] {
        assert_eq!(show(&Term::single(Base::InvoiceDate, vec![days(count)]), Language::Ar), words);
    }
}

#[test]
fn a_milestone_keeps_its_name() {
    let name = "Ab تسليم 2, then: 50%".to_owned();
    let instalment = Instalment {
        share: Share::Remainder,
        base: Base::Milestone { name },
        steps: vec![],
        roll: crate::calendar::Roll::None,
    };
    let term = Term { instalments: vec![instalment], discounts: vec![] };
    for language in [Language::En, Language::Ar] {
        assert_eq!(read(&show(&term, language)).as_ref(), Ok(&term));
    }
}

/// Whatever was not read is a part of the text, as typed.
fn holds(text: &str) -> Result<(), TestCaseError> {
    if let Err(unread) = read(text) {
        let part: String =
            text.chars().skip(unread.start as usize).take((unread.end - unread.start) as usize).collect();
        prop_assert_eq!(part, unread.part);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_text_panics(text in prop::collection::vec(any::<char>(), 0..300)) {
        holds(&text.into_iter().collect::<String>())?;
    }

    #[test]
    fn no_mix_of_known_words_panics(words in prop::collection::vec(prop::sample::select(vec![
        "net", "n", "/", "2", "10", "%", "30", "days", "EOM", ",", "then", "from", "after", "+", "the", "next", "th", "prox", "discount",
        "advance", "balance", "on", "delivery", "SAR", ",000", "«", "»", "\"", "milestone", "و", "والباقي", "خصم", "٪",
        "يوم", "يومين", "التالي", "بعد", "من", "تاريخ الفاتورة", "نهاية الشهر", "\u{64b}", "\u{640}", "99999999999999999999",
    ]), 0..40), spaced in any::<bool>()) {
        holds(&words.join(if spaced { " " } else { "" }))?;
    }
}
