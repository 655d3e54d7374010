//! A term in canonical Arabic. Counts stand after a preposition throughout, so duals are in the genitive.

use crate::calendar::Roll;
use crate::terms::{Base, Instalment, Share, Step, TaxBase, Term, Tier};

pub(super) fn show(term: &Term) -> String {
    let alone = term.instalments.len() == 1;
    let discounts = term.discounts.iter().map(discount);
    let instalments = term.instalments.iter().map(|part| instalment(part, alone));
    discounts.chain(instalments).collect::<Vec<_>>().join("؛ ")
}

fn instalment(part: &Instalment, alone: bool) -> String {
    let counts = part.steps.first().is_some_and(|step| !matches!(step, Step::MonthEnd | Step::DayOfMonth { .. }));
    let share = match part.share {
        Share::Percent { percent } => format!("{percent}%"),
        Share::Fixed { amount, currency } => format!("{amount} {currency}"),
        Share::Remainder if alone && counts => "الصافي".to_owned(),
        Share::Remainder if alone => "يُستحق".to_owned(),
        Share::Remainder => "الباقي".to_owned(),
    };
    if let (true, Share::Remainder, Base::InvoiceDate, Roll::None, [first @ Step::AddDays { .. }]) =
        (alone, part.share, &part.base, part.roll, part.steps.as_slice())
    {
        return format!("صافي {}", step(*first));
    }
    let base = base(&part.base);
    let mut text = match part.steps.split_first() {
        None => format!("{share} عند {base}"),
        Some((first, _)) if counts => format!("{share} بعد {} من {base}", step(*first)),
        Some((first, _)) => format!("{share} في {} محسوبًا من {base}", step(*first)),
    };
    push_then(&mut text, part.steps.get(1..).unwrap_or_default());
    text.push_str(match part.roll {
        Roll::None => "",
        Roll::Following => "، يُرحَّل إلى يوم العمل التالي",
        Roll::Preceding => "، يُرحَّل إلى يوم العمل السابق",
        Roll::ModifiedFollowing => "، يُرحَّل إلى يوم العمل التالي ضمن الشهر",
    });
    text
}

fn discount(tier: &Tier) -> String {
    let tax = match tier.base {
        TaxBase::WithTax => "",
        TaxBase::BeforeTax => " قبل الضريبة",
    };
    let when = match tier.steps.first() {
        None => "فورًا".to_owned(),
        Some(first @ (Step::MonthEnd | Step::DayOfMonth { .. })) => format!("حتى {}", step(*first)),
        Some(first) => format!("خلال {}", step(*first)),
    };
    let mut text = format!("خصم {}%{tax} {when}", tier.percent);
    push_then(&mut text, tier.steps.get(1..).unwrap_or_default());
    text
}

fn push_then(text: &mut String, steps: &[Step]) {
    for next in steps {
        text.push_str(match next {
            Step::MonthEnd | Step::DayOfMonth { .. } => "، ثم ",
            _ => "، ثم بعد ",
        });
        text.push_str(&step(*next));
    }
}

fn base(base: &Base) -> String {
    match base {
        Base::InvoiceDate => "تاريخ الفاتورة".to_owned(),
        Base::InvoiceReceipt => "استلام الفاتورة".to_owned(),
        Base::GoodsReceipt => "استلام البضاعة".to_owned(),
        Base::OrderDate => "تاريخ الطلب".to_owned(),
        Base::ContractDate => "تاريخ العقد".to_owned(),
        Base::Milestone { name } => format!("مرحلة «{name}»"),
    }
}

/// The counted noun in the form its number asks for.
struct Noun {
    one: &'static str,
    two: &'static str,
    /// 3 to 10.
    few: &'static str,
    /// 11 to 99.
    many: &'static str,
    /// Whole hundreds, and one or two past them.
    other: &'static str,
}

const DAY: Noun =
    Noun { one: "يوم واحد", two: "يومين", few: "أيام", many: "يومًا", other: "يوم" };
const BUSINESS_DAY: Noun =
    Noun {
        one: "يوم عمل واحد", two: "يومي عمل", few: "أيام عمل", many: "يوم عمل", other: "يوم عمل"
    };
const MONTH: Noun =
    Noun { one: "شهر واحد", two: "شهرين", few: "أشهر", many: "شهرًا", other: "شهر" };

fn counted(count: u16, noun: &Noun) -> String {
    match (count, count % 100) {
        (1, _) => noun.one.to_owned(),
        (2, _) => noun.two.to_owned(),
        (_, 3..=10) => format!("{count} {}", noun.few),
        (_, 11..=99) => format!("{count} {}", noun.many),
        _ => format!("{count} {}", noun.other),
    }
}

fn step(step: Step) -> String {
    match step {
        Step::AddDays { days } => counted(days, &DAY),
        Step::AddBusinessDays { days } => counted(days, &BUSINESS_DAY),
        Step::AddMonths { months } => counted(months, &MONTH),
        Step::MonthEnd => "نهاية الشهر".to_owned(),
        Step::DayOfMonth { day } => format!("يوم {day} التالي"),
    }
}
