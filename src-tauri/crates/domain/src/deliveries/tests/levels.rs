//! Orders, quantities, values, categories.

use super::fixture::{columns, due, groups, line, question, question_at, units, value};
use crate::calendar::unpack;
use crate::deliveries::{By, Definition, Inquiry, LeftOut, Level, Measure, Party, Scope, Valuation};
use crate::numbers::{Currency, Micro, RateTable};

const PLAIN: fn() -> Definition = Definition::default;

#[test]
fn an_order_enters_when_all_its_live_lines_have_closed() {
    let definition = Definition { level: Level::Order, ..PLAIN() };
    let of_order = |order, shift: i32| {
        let mut line = line().with(|facts| facts.order = order).came(shift, 100);
        line.promises[0].promised += shift;
        line
    };
    let lines = [
        of_order(1, 0),
        of_order(1, 20),                                   // order 1 closes with this line
        of_order(2, 0),                                    //
        of_order(2, 0).came(1, 5),                         // over: order 2 fails
        of_order(3, 0),                                    //
        of_order(3, 90).cancelled(1, Party::Buyer, None),  // not live: order 3 is the other line
        of_order(4, 0).with(|facts| facts.service = true), // nothing live
    ];
    let columns = columns(&lines, &[]);
    let at = |after| groups(&columns, &question_at(definition, after), By::Supplier).total;
    let open = at(10);
    assert_eq!((open.population, open.otif), (2, 1));
    assert_eq!(open.left_out[&LeftOut::OrderStillOpen], 1);
    assert_eq!(open.left_out[&LeftOut::Service], 1);
    let closed = at(21);
    assert_eq!((closed.population, closed.otif, closed.in_full, closed.on_time), (3, 2, 2, 3));
    assert_eq!(closed.otif_figure.proof().unit(), "orders");
    // Dated by the last reference among its lines.
    let months = groups(&columns, &question_at(definition, 60), By::Month);
    let found: Vec<_> = months.groups.iter().map(|group| (group.key.as_str(), group.population)).collect();
    assert_eq!(found, [("2026-03", 2), ("2026-04", 1)]);
}

#[test]
fn value_level_weighs_by_ordered_value_at_the_order_date_s_rate() {
    let definition = Definition { level: Level::Value, ..PLAIN() };
    let (sar, usd) = (Currency::new("SAR").unwrap(), Currency::new("USD").unwrap());
    let mut rates = RateTable::new();
    rates.state(usd, sar, unpack(due() - 40).unwrap(), "3.75".parse().unwrap());
    rates.state(usd, sar, unpack(due() - 20).unwrap(), "9".parse().unwrap()); // after the order's date
    let lines = [
        line().came(0, 100),
        line().with(|facts| (facts.value, facts.currency) = (Some(units(800)), 1)),
        line().with(|facts| facts.currency = 2), // no rate was stated for the euro
        line().with(|facts| facts.value = None),
    ];
    let columns = columns(&lines, &[]);
    let valuation = Valuation { currency: sar, rates: &rates };
    let calendar = crate::calendar::Calendar::default();
    let inquiry = Inquiry::new(&columns, &question(definition), &calendar, Some(valuation)).unwrap();
    let scope = Scope::all(&columns);
    let total = inquiry.groups(By::Supplier, &[], &scope, Micro::ZERO).total;
    assert_eq!(total.otif_figure.proof().ratio(), ("1000", "4000"));
    assert_eq!(total.otif_figure.value(), Some("0.250000"));
    assert_eq!(total.otif_figure.proof().unit(), "value:SAR");
    assert_eq!(total.left_out[&LeftOut::NoRate], 2);
    // n = (Σw)² ÷ Σw² = 4000² ÷ (1000² + 3000²) = 1.6
    let expected = crate::deliveries::stats::wilson(0.4, 1.6).unwrap();
    let (low, high) = total.otif_figure.bounds();
    assert_eq!(low.unwrap(), format!("{:.6}", expected.low));
    assert_eq!(high.unwrap(), format!("{:.6}", expected.high));
    assert_eq!(value(inquiry.tallies(By::Supplier, &scope).total.rate(Measure::Otif)), "0.250000");
}

#[test]
fn quantity_level_stays_inside_one_unit() {
    let definition = Definition { level: Level::Quantity, ..PLAIN() };
    let lines = [
        line().came(0, 100),
        line().came(0, 50),
        line().with(|facts| facts.unit = 1),
        line().with(|facts| (facts.unit, facts.supplier) = (1, 1)).came(0, 25),
    ];
    let columns = columns(&lines, &[]);
    let groups = groups(&columns, &question(definition), By::Supplier);
    assert_eq!(groups.total.otif_figure.proof().ratio(), ("150", "200"));
    assert_eq!(groups.total.otif_figure.proof().unit(), "quantity:EA");
    assert_eq!(groups.total.left_out[&LeftOut::UnitDiffers], 2);
    assert_eq!(groups.groups[1].otif_figure.proof().unit(), "quantity:KG");
    assert_eq!(groups.groups[1].otif_figure.proof().ratio(), ("25", "100"));
}

#[test]
fn a_line_counts_once_in_each_category_and_once_in_the_total() {
    let lines = [line().with(|facts| facts.supplier = 1).came(0, 100), line()];
    let groups = groups(&columns(&lines, &[]), &question(PLAIN()), By::Category);
    assert_eq!((groups.total.population, groups.total.otif), (2, 1));
    let found: Vec<_> = groups.groups.iter().map(|group| (group.population, group.otif)).collect();
    assert_eq!(found, [(2, 1), (1, 1)]);
}
