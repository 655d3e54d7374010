//! Payment terms as people have put them through the years, in two languages and many manners.

use std::collections::BTreeMap;

use sanad_domain::terms::{TermInput, words};

/// A term of the sample, with the words it was once agreed in.
struct Worded {
    code: &'static str,
    en: &'static str,
    ar: &'static str,
    words: &'static str,
    /// Which suppliers have it: every n-th, counted from this one.
    every: usize,
}

const fn worded(code: &'static str, en: &'static str, ar: &'static str, words: &'static str, every: usize) -> Worded {
    Worded { code, en, ar, words, every }
}

/// The rarer before the more usual: a supplier has the first that falls on it.
const TERMS: [Worded; 14] = [
    worded("MILE", "Turnkey works", "أعمال تسليم المفتاح", TURNKEY, 61),
    worded("N120", "Net 120", "صافي 120", "net 120", 53),
    worded("CIA", "Cash in advance", "الدفع مقدمًا", "CIA", 47),
    worded("10PROX", "The 10th of next month", "العاشر من الشهر التالي", "10th prox", 43),
    worded("SPLIT", "Three instalments", "ثلاث دفعات", THREE, 41),
    worded("15MFI", "The 15th, month following invoice", "الخامس عشر من شهر ما بعد الفاتورة", "15 MFI", 37),
    worded("COD", "Cash on delivery", "الدفع عند التسليم", "COD", 31),
    worded("2-10-1-20", "Two discounts", "خصمان", "2/10, 1/20, n/30", 23),
    worded("ADV50", "Half in advance", "نصف مقدم", "دفعة مقدمة 50٪ والباقي عند التسليم", 19),
    worded("EOM45", "Month end, then 45 days", "نهاية الشهر ثم 45 يومًا", "EOM + 45", 13),
    worded("60EOM", "60 days, month end", "60 يومًا نهاية الشهر", "60 يوم نهاية الشهر", 7),
    worded("2-10-N30", "2 % in 10 days, net 30", "خصم 2% خلال 10 أيام، صافي 30", "2/10 net 30", 5),
    worded("N60", "Net 60", "صافي 60", "60 days net", 3),
    worded("N30", "Net 30", "صافي 30", "صافي ٣٠ يومًا", 1),
];
const TURNKEY: &str = "20% with order, 50% on milestone \"Ready to ship\", balance 30 days after delivery";
const THREE: &str = "40% advance, 40% on delivery, balance 60 days after invoice date";

/// The terms, in the order in which they were added.
pub(super) fn terms() -> Vec<TermInput> {
    TERMS.iter().rev().filter_map(said).collect()
}

/// The code of the term agreed with the n-th supplier; the newest have none yet.
pub(super) fn agreed(nth: usize) -> Option<&'static str> {
    if nth % 17 == 16 {
        return None;
    }
    TERMS.iter().find(|term| nth % term.every == term.every - 1).map(|term| term.code)
}

fn said(worded: &Worded) -> Option<TermInput> {
    let Worded { code, en, ar, words: text, every: _ } = worded;
    let names = [("en", en), ("ar", ar)].map(|(lang, name)| (lang.to_owned(), (*name).to_owned()));
    Some(TermInput {
        code: (*code).to_owned(),
        names: BTreeMap::from(names),
        term: words::read(text).ok()?, // a test reads every one
        note: (*text).to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use sanad_domain::terms::check;

    use super::*;

    #[test]
    fn every_wording_is_read_and_stands() {
        assert_eq!(terms().len(), TERMS.len());
        for term in terms() {
            assert!(check(&term).is_empty(), "{}: {:?}", term.code, check(&term));
        }
    }

    #[test]
    fn every_term_is_agreed_with_someone() {
        let agreed: Vec<_> = (0..150).map(agreed).collect();
        for term in TERMS {
            assert!(agreed.contains(&Some(term.code)), "{}", term.code);
        }
        assert!(agreed.contains(&None));
    }
}
