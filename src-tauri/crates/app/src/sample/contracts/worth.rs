//! Which orders are on which contract, and what contracts are worth.

use std::collections::HashMap;

use chrono::NaiveDate;
use sanad_domain::contracts::Phase;
use sanad_domain::numbers::{MICRO, Micro};

use super::{SampleContract, stands};
use crate::sample::dice::Dice;
use crate::sample::{SampleLine, SampleOrder};

/// How many contracts have 94 % of their ceiling used.
const NEARLY: u32 = 6;

/// Puts three orders of four on the contract in force when they were placed, then says what each contract is worth.
pub(super) fn orders_and_values(
    dice: &mut Dice,
    made: &mut [SampleContract],
    orders: &[SampleOrder],
    today: NaiveDate,
) {
    let mut of_supplier: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, contract) in made.iter().enumerate() {
        of_supplier.entry(contract.input.supplier.clone()).or_default().push(at);
    }
    let mut used = vec![0_i128; made.len()];
    for order in orders {
        let by_contract = dice.chance(750);
        let in_force = |at: &&usize| {
            let contract = &made[**at];
            contract.signed <= order.order_date
                && contract.input.currency.as_deref() == Some(order.currency)
                && stands(&contract.input, order.order_date).is_some_and(|found| found.phase == Phase::InForce)
        };
        let found = of_supplier.get(&order.supplier).and_then(|own| own.iter().rev().find(in_force)).copied();
        if let Some(at) = found.filter(|_| by_contract) {
            made[at].orders.push(order.number.clone());
            used[at] += order.lines.iter().map(worth).sum::<i128>();
        }
    }
    // A framework agreement is used by its call-offs too; they stand behind it.
    let places: HashMap<String, usize> =
        made.iter().enumerate().map(|(at, contract)| (contract.input.number.clone(), at)).collect();
    for at in (0..made.len()).rev() {
        let parent = made[at].input.parent.as_ref().and_then(|number| places.get(number));
        if let Some(parent) = parent {
            used[*parent] += used[at];
        }
    }
    let mut nearly = 0;
    for (contract, used) in made.iter_mut().zip(used) {
        let runs = stands(&contract.input, today).is_some_and(|found| found.phase == Phase::InForce);
        let usual = i128::from(dice.between(40, 2_400)) * 1_000 * i128::from(MICRO);
        let (committed, ceiling) = (i128::from(dice.between(50, 130)), i128::from(dice.between(115, 420)));
        let base = if used > 0 { used } else { usual };
        contract.input.committed = if dice.chance(850) { thousands(base * committed / 100) } else { None };
        let capped = dice.chance(700);
        contract.input.ceiling = if used > 0 && runs && nearly < NEARLY {
            nearly += 1;
            whole(used * 100 / 94)
        } else if used > 0 && runs && dice.chance(25) {
            whole(used * 97 / 100)
        } else if capped {
            thousands(base * ceiling / 100)
        } else {
            None
        };
        if let (Some(committed), Some(ceiling)) = (contract.input.committed, contract.input.ceiling)
            && ceiling < committed
        {
            contract.input.committed = whole(i128::from(ceiling.0) * 4 / 5);
        }
    }
}

/// What a line comes to, what was cancelled taken off.
fn worth(line: &SampleLine) -> i128 {
    let (value, ordered) = (i128::from(line.line_value.0), i128::from(line.ordered.0));
    let mut left = ordered;
    for cancelled in &line.cancellations {
        left -= cancelled.quantity.map_or(ordered, |quantity| i128::from(quantity.0));
    }
    if ordered > 0 { value * left.max(0) / ordered } else { value }
}

/// Rounded up to whole units.
pub(super) fn whole(micro: i128) -> Option<Micro> {
    let units = micro.div_euclid(i128::from(MICRO)) + i128::from(micro.rem_euclid(i128::from(MICRO)) > 0);
    Micro::whole(i64::try_from(units).ok()?)
}

/// Rounded up to thousands.
fn thousands(micro: i128) -> Option<Micro> {
    let thousand = i128::from(MICRO) * 1_000;
    whole((micro.div_euclid(thousand) + 1) * thousand)
}
