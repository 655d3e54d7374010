//! The words terms are made of, in both languages, and what each phrase means.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::tokens::{Kind, Token};
use crate::calendar::Roll;
use crate::identity::fold;

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Days,
    BusinessDays,
    Weeks,
    Months,
}

/// A base without a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Point {
    InvoiceDate,
    InvoiceReceipt,
    GoodsReceipt,
    OrderDate,
    ContractDate,
    /// The name follows in quotation marks.
    Milestone,
}

/// What a phrase means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Nothing by itself: due, within, on.
    Filler,
    /// Stands before a base: from, after.
    From,
    And,
    Then,
    Net,
    Percent,
    Discount,
    BeforeTax,
    WithTax,
    Remainder,
    Immediate,
    /// An advance: due with the order, and the share may follow it.
    Advance,
    Base(Point),
    Unit(Unit),
    /// A count and its unit in one word.
    Duration(u16, Unit),
    MonthEnd,
    NextMonthEnd,
    /// After a day's number: of the month after.
    OfNextMonth,
    /// Before a day's number, or after it in Arabic: the first on or after.
    Next,
    /// Before a day's number in Arabic.
    DayNumber,
    Ordinal,
    Roll(Roll),
}

use Meaning as M;
use Point as P;

/// Phrases by meaning, separated by `|`.
const PHRASES: &[(Meaning, &str)] = &[
    (
        M::Filler,
        "due|payable|pay|paid|payment|payments|terms|term|within|in|by|at|on|upon|the|full|if paid|cash|are|is|to be paid|\
         يستحق|تستحق|مستحق|مستحقة|الدفع|السداد|يدفع|تدفع|يسدد|خلال|في|عند|حتى|مدة|فترة|شروط|شرط|نقدا|إلى",
    ),
    (M::From, "from|after|of|following|counted from|as of|من|بعد|محسوبا من|محسوبة من|ابتداء من|اعتبارا من|بعد مرور"),
    (M::And, "and|plus|و"),
    (M::Then, "then|and then|ثم"),
    (M::Net, "net|n|nett|صافي|الصافي|صافي خلال"),
    (M::Percent, "percent|per cent|pct|بالمئة|بالمائة|في المئة|في المائة"),
    (M::Discount, "discount|cash discount|early payment discount|خصم|الخصم|خصم نقدي|خصم تعجيل الدفع"),
    (M::BeforeTax, "before tax|before vat|excluding tax|excluding vat|قبل الضريبة|غير شامل الضريبة"),
    (M::WithTax, "with tax|with vat|including tax|including vat|شامل الضريبة|مع الضريبة"),
    (
        M::Remainder,
        "remainder|balance|rest|remaining|the remaining|remaining balance|الباقي|المتبقي|الرصيد|باقي المبلغ",
    ),
    (M::Immediate, "immediate|immediately|at once|immediate payment|فورا|فوري|حالا"),
    (
        M::Advance,
        "advance|in advance|advance payment|payment in advance|cash in advance|cia|pia|prepaid|prepayment|upfront|\
         up front|paid in advance|down payment|downpayment|deposit|مقدما|مقدم|مقدمة|دفعة مقدمة|دفعة أولى|عربون|سلفا",
    ),
    (
        M::Base(P::OrderDate),
        "order|order date|date of order|the order date|po|po date|purchase order|purchase order date",
    ),
    (
        M::Base(P::OrderDate),
        "with order|with the order|with po|cash with order|cwo|on placing the order|placement of order",
    ),
    (M::Base(P::OrderDate), "تاريخ الطلب|الطلب|أمر الشراء|تاريخ أمر الشراء|مع الطلب|مع أمر الشراء|نقدا مع الطلب"),
    (
        M::Base(P::GoodsReceipt),
        "delivery|delivery of goods|delivery of the goods|delivery date|date of delivery|goods receipt|receipt of goods|\
         receipt of the goods|goods receipt date|on receipt of goods|on receipt of the goods|upon receipt of goods|\
         upon receipt of the goods|rog|cod|cash on delivery|payment on delivery|collect on delivery",
    ),
    (
        M::Base(P::GoodsReceipt),
        "التسليم|تسليم البضاعة|تاريخ التسليم|استلام البضاعة|تاريخ استلام البضاعة|استلام البضائع|توريد البضاعة|التوريد|\
         عند الاستلام|تاريخ التوريد",
    ),
    (
        M::Base(P::InvoiceReceipt),
        "invoice receipt|receipt of invoice|receipt of the invoice|invoice receipt date|on receipt|upon receipt|\
         on receipt of invoice|on receipt of the invoice|upon receipt of invoice|upon receipt of the invoice|\
         استلام الفاتورة|تاريخ استلام الفاتورة|تسلم الفاتورة",
    ),
    (
        M::Base(P::InvoiceDate),
        "invoice|invoice date|the invoice date|date of invoice|date of the invoice|invoicing|invoice issue|\
         تاريخ الفاتورة|الفاتورة|إصدار الفاتورة|تاريخ إصدار الفاتورة",
    ),
    (
        M::Base(P::ContractDate),
        "contract|contract date|contract signing|contract signature|signing|signature|signing of contract|\
         signature of contract|signing the contract|تاريخ العقد|العقد|توقيع العقد|تاريخ توقيع العقد",
    ),
    (M::Base(P::Milestone), "milestone|the milestone|مرحلة|المرحلة|إنجاز مرحلة"),
    (M::Unit(Unit::Days), "day|days|d|calendar days|calendar day|يوم|يوما|أيام|يوم تقويمي|يوما تقويميا|أيام تقويمية"),
    (
        M::Unit(Unit::BusinessDays),
        "business day|business days|working day|working days|يوم عمل|أيام عمل|يوما عمل|يوما من أيام العمل",
    ),
    (M::Unit(Unit::Weeks), "week|weeks|أسبوع|أسبوعا|أسابيع"),
    (M::Unit(Unit::Months), "month|months|شهر|شهرا|أشهر|شهور"),
    (M::Duration(1, Unit::Days), "يوم واحد"),
    (M::Duration(2, Unit::Days), "يومين|يومان"),
    (M::Duration(1, Unit::BusinessDays), "يوم عمل واحد"),
    (M::Duration(2, Unit::BusinessDays), "يومي عمل|يوما عمل"),
    (M::Duration(1, Unit::Weeks), "أسبوع واحد|أسبوع"),
    (M::Duration(2, Unit::Weeks), "أسبوعين|أسبوعان"),
    (M::Duration(1, Unit::Months), "شهر واحد|شهر|one month|a month"),
    (M::Duration(2, Unit::Months), "شهرين|شهران"),
    (
        M::MonthEnd,
        "eom|month end|end of month|end of the month|the end of the month|months end|نهاية الشهر|آخر الشهر|نهاية شهر|بنهاية الشهر",
    ),
    (
        M::NextMonthEnd,
        "end of next month|end of the next month|end of following month|end of the following month|\
         نهاية الشهر التالي|نهاية الشهر القادم|آخر الشهر التالي",
    ),
    (
        M::OfNextMonth,
        "prox|proximo|mfi|month following invoice|of the following month|of following month|of next month|of the next month|\
         of the month following invoice|من الشهر التالي|من الشهر القادم|الشهر التالي",
    ),
    (M::Next, "next|the next|التالي"),
    (M::DayNumber, "يوم|اليوم"),
    (M::Ordinal, "st|nd|rd|th"),
    (M::Roll(Roll::Following), "rolled to the next business day|يرحل إلى يوم العمل التالي"),
    (M::Roll(Roll::Preceding), "rolled to the previous business day|يرحل إلى يوم العمل السابق"),
    (
        M::Roll(Roll::ModifiedFollowing),
        "rolled to the next business day within the month|يرحل إلى يوم العمل التالي ضمن الشهر",
    ),
];

/// A phrase as folded words, with what it means.
type Phrase = (Vec<String>, Meaning);

/// The phrases by their first word, the longest first.
static LEXICON: LazyLock<BTreeMap<String, Vec<Phrase>>> = LazyLock::new(|| {
    let mut lexicon: BTreeMap<String, Vec<Phrase>> = BTreeMap::new();
    for (meaning, phrases) in PHRASES {
        for phrase in phrases.split('|') {
            let words: Vec<String> = fold(phrase).split_whitespace().map(str::to_owned).collect();
            if let Some(first) = words.first() {
                lexicon.entry(first.clone()).or_default().push((words, *meaning));
            }
        }
    }
    for phrases in lexicon.values_mut() {
        phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    lexicon
});

static WORDS: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| LEXICON.values().flatten().flat_map(|(words, _)| words.iter().map(String::as_str)).collect());

/// Whether a folded word stands in any phrase.
pub(super) fn knows(word: &str) -> bool {
    WORDS.contains(word)
}

/// How many tokens the longest phrase takes that begins these tokens and means something `wanted`, and what it means.
pub(super) fn find<T>(tokens: &[Token], wanted: impl Fn(Meaning) -> Option<T>) -> Option<(usize, T)> {
    let Kind::Word(first) = &tokens.first()?.kind else { return None };
    let begins = |words: &[String]| {
        tokens.len() >= words.len()
            && words.iter().zip(tokens).all(|(word, token)| matches!(&token.kind, Kind::Word(typed) if typed == word))
    };
    let phrases = LEXICON.get(first)?.iter().filter(|(words, _)| begins(words));
    phrases.into_iter().find_map(|(words, meaning)| Some((words.len(), wanted(*meaning)?)))
}
