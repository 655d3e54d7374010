//! A term in canonical English.

use crate::calendar::Roll;
use crate::terms::{Base, Instalment, Share, Step, TaxBase, Term, Tier};

pub(super) fn show(term: &Term) -> String {
    let alone = term.instalments.len() == 1;
    let discounts = term.discounts.iter().map(discount);
    let instalments = term.instalments.iter().map(|part| instalment(part, alone));
    discounts.chain(instalments).collect::<Vec<_>>().join("; ")
}

fn instalment(part: &Instalment, alone: bool) -> String {
    let counts = part.steps.first().is_some_and(|step| !matches!(step, Step::MonthEnd | Step::DayOfMonth { .. }));
    let share = match part.share {
        Share::Percent { percent } => format!("{percent}%"),
        Share::Fixed { amount, currency } => format!("{amount} {currency}"),
        Share::Remainder if alone && counts => "Net".to_owned(),
        Share::Remainder if alone => "Payable".to_owned(),
        Share::Remainder => "remainder".to_owned(),
    };
    if let (true, Share::Remainder, Base::InvoiceDate, Roll::None, [Step::AddDays { days }]) =
        (alone, part.share, &part.base, part.roll, part.steps.as_slice())
    {
        return format!("Net {days}");
    }
    let base = base(&part.base);
    let mut text = match part.steps.split_first() {
        None => format!("{share} on {base}"),
        Some((first, _)) if counts => format!("{share} {} after {base}", step(*first)),
        Some((first, _)) => format!("{share} at {} counted from {base}", step(*first)),
    };
    push_then(&mut text, part.steps.get(1..).unwrap_or_default());
    text.push_str(match part.roll {
        Roll::None => "",
        Roll::Following => ", rolled to the next business day",
        Roll::Preceding => ", rolled to the previous business day",
        Roll::ModifiedFollowing => ", rolled to the next business day within the month",
    });
    text
}

fn discount(tier: &Tier) -> String {
    let tax = match tier.base {
        TaxBase::WithTax => "",
        TaxBase::BeforeTax => " before tax",
    };
    let when = match tier.steps.first() {
        None => "at once".to_owned(),
        Some(first @ (Step::MonthEnd | Step::DayOfMonth { .. })) => format!("by {}", step(*first)),
        Some(first) => format!("within {}", step(*first)),
    };
    let mut text = format!("{}% discount{tax} {when}", tier.percent);
    push_then(&mut text, tier.steps.get(1..).unwrap_or_default());
    text
}

fn push_then(text: &mut String, steps: &[Step]) {
    for next in steps {
        text.push_str(", then ");
        text.push_str(&step(*next));
    }
}

fn base(base: &Base) -> String {
    match base {
        Base::InvoiceDate => "invoice date".to_owned(),
        Base::InvoiceReceipt => "invoice receipt".to_owned(),
        Base::GoodsReceipt => "goods receipt".to_owned(),
        Base::OrderDate => "order date".to_owned(),
        Base::ContractDate => "contract date".to_owned(),
        Base::Milestone { name } => format!("milestone \"{name}\""),
    }
}

fn step(step: Step) -> String {
    let counted = |count: u16, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    match step {
        Step::AddDays { days } => counted(days, "day", "days"),
        Step::AddBusinessDays { days } => counted(days, "business day", "business days"),
        Step::AddMonths { months } => counted(months, "month", "months"),
        Step::MonthEnd => "month end".to_owned(),
        Step::DayOfMonth { day } => format!("the next {day}{}", ordinal(day)),
    }
}

const fn ordinal(day: u8) -> &'static str {
    match (day % 10, day / 10) {
        (1, 0 | 2 | 3) => "st",
        (2, 0 | 2) => "nd",
        (3, 0 | 2) => "rd",
        _ => "th",
    }
}
