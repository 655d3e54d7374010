//! Terms as a generator makes them: every one passes the checks.

use proptest::prelude::*;

use crate::calendar::Roll;
use crate::numbers::{Currency, Micro};
use crate::terms::{Base, Instalment, Share, Step, TaxBase, Term, Tier};

pub(in crate::terms) fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0_u16..=3650).prop_map(|days| Step::AddDays { days }),
        (0_u16..=130).prop_map(|days| Step::AddDays { days }),
        (0_u16..=130).prop_map(|days| Step::AddBusinessDays { days }),
        (0_u16..=120).prop_map(|months| Step::AddMonths { months }),
        Just(Step::MonthEnd),
        (1_u8..=31).prop_map(|day| Step::DayOfMonth { day }),
    ]
}

fn base() -> impl Strategy<Value = Base> {
    prop_oneof![
        Just(Base::InvoiceDate),
        Just(Base::InvoiceReceipt),
        Just(Base::GoodsReceipt),
        Just(Base::OrderDate),
        Just(Base::ContractDate),
        "[a-zA-Zا-ي٠-٩][a-z ا-ي,;%.ً]{0,12}[a-zب-ي]".prop_map(|name| Base::Milestone { name }),
    ]
}

fn roll() -> impl Strategy<Value = Roll> {
    prop::sample::select(vec![Roll::None, Roll::Following, Roll::Preceding, Roll::ModifiedFollowing])
}

fn tier() -> impl Strategy<Value = Tier> {
    let tax = prop::sample::select(vec![TaxBase::WithTax, TaxBase::BeforeTax]);
    (1_i64..100_000_000, prop::collection::vec(step(), 0..4), tax).prop_map(|(percent, steps, base)| Tier {
        percent: Micro(percent),
        steps,
        base,
    })
}

/// Shares that make up the whole: percentages of 100, or less with a remainder somewhere, and fixed amounts at times.
fn shares() -> impl Strategy<Value = Vec<Share>> {
    let fixed = (1_i64..2_000, prop::sample::select(Currency::all())).prop_map(|(units, currency)| Share::Fixed {
        amount: Micro(units * 10_i64.pow(6 - currency.exponent())),
        currency,
    });
    (prop::collection::vec(1_i64..1000, 0..5), prop::option::of(fixed), any::<bool>(), any::<prop::sample::Index>())
        .prop_map(|(weights, fixed, remainder, place)| {
            let whole: i64 = weights.iter().sum();
            let remainder = remainder || fixed.is_some() || weights.is_empty();
            let available = if remainder { 99_000_000 } else { 100_000_000 };
            let mut left = available;
            let mut shares = Vec::new();
            for (i, weight) in weights.iter().enumerate() {
                let last = i + 1 == weights.len() && !remainder;
                let percent = if last { left } else { available / whole * weight };
                left -= percent;
                shares.push(Share::Percent { percent: Micro(percent) });
            }
            shares.extend(fixed);
            if remainder {
                shares.insert(place.index(shares.len() + 1), Share::Remainder);
            }
            shares
        })
}

pub(in crate::terms) fn term() -> impl Strategy<Value = Term> {
    let timing = (base(), prop::collection::vec(step(), 0..4), roll());
    (shares(), prop::collection::vec(timing, 6), prop::collection::vec(tier(), 0..3)).prop_map(
        |(shares, timings, discounts)| {
            let instalments = shares
                .into_iter()
                .zip(timings)
                .map(|(share, (base, steps, roll))| Instalment { share, base, steps, roll })
                .collect();
            Term { instalments, discounts }
        },
    )
}
