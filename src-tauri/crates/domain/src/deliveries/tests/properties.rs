//! What must hold of any lines and any definition.

use proptest::prelude::*;

use super::fixture::{self, Line, columns, due, groups, inquiry, line, question_at};
use super::naive::{self, Plain};
use crate::calendar::{Day, NO_DAY};
use crate::deliveries::{
    Attribution, By, Counting, DayKind, Definition, Level, Measure, Party, Promise, Receipt, ReceiptKind,
    ReferenceDate, Scope, Verdict,
};
use crate::numbers::{MICRO, Micro};

fn any_receipt() -> impl Strategy<Value = Receipt> {
    let kind = prop_oneof![4 => Just(ReceiptKind::Receipt), 1 => Just(ReceiptKind::Return)];
    (kind, -40_i32..70, prop::option::of(1_i32..10), 0_i64..130, 0_i64..20).prop_map(
        |(kind, after, shipped, quantity, rejected)| Receipt {
            kind,
            date: due() + after,
            handover: shipped.map_or(NO_DAY, |days| due() + after - days),
            quantity: fixture::units(quantity),
            rejected: fixture::units(rejected.min(quantity)),
            reverses: None,
        },
    )
}

fn any_promise() -> impl Strategy<Value = Promise> {
    (-20_i32..50, -35_i32..40, any::<bool>()).prop_map(|(to, given, ours)| Promise {
        promised: due() + to,
        given: due() + given,
        asked_by: if ours { Party::Buyer } else { Party::Supplier },
    })
}

prop_compose! {
    pub fn any_line()(
        promises in prop::collection::vec(any_promise(), 0..4),
        receipts in prop::collection::vec(any_receipt(), 0..4),
        cancelled in prop::option::weighted(0.2, (-20_i32..40, any::<bool>(), prop::option::of(1_i64..120))),
        closed_short in prop::option::weighted(0.1, -5_i32..60),
        requested in prop::option::weighted(0.9, -10_i32..40),
        ordered in prop_oneof![9 => 1_i64..150, 1 => -1_i64..1],
        place in (0_u32..5, 0_u32..12, 0_u16..2, any::<bool>(), prop::bool::weighted(0.05)),
        failure in prop::option::weighted(0.2, prop_oneof![Just(Attribution::Buyer), Just(Attribution::Supplier)]),
        value in prop::option::weighted(0.9, 0_i64..1000),
    ) -> Line {
        let (supplier, order, unit, at_handover, service) = place;
        let mut made = line().with(|facts| {
            facts.requested = requested.map_or(NO_DAY, |after| due() + after);
            facts.ordered = fixture::units(ordered);
            facts.supplier = supplier;
            facts.order = supplier * 100 + order + 1; // an order is one supplier's
            facts.unit = unit;
            facts.at_handover = at_handover;
            facts.service = service;
            facts.value = value.map(fixture::units);
        });
        made.promises = promises;
        made.receipts = receipts;
        if let Some((after, ours, quantity)) = cancelled {
            made = made.cancelled(after, if ours { Party::Buyer } else { Party::Supplier }, quantity);
        }
        if let Some(after) = closed_short {
            made = made.closed_short(after);
        }
        made.failure = failure;
        made
    }
}

prop_compose! {
    pub fn any_definition()(
        reference in prop_oneof![Just(ReferenceDate::Requested), Just(ReferenceDate::Original), Just(ReferenceDate::Current)],
        early in prop::option::of(0_u32..20),
        late in 0_u32..15,
        business in any::<bool>(),
        under in 0_i64..60_000_000,
        over in 0_i64..60_000_000,
        accepted in any::<bool>(),
        level in prop_oneof![Just(Level::Line), Just(Level::Order), Just(Level::Quantity), Just(Level::Value)],
    ) -> Definition {
        Definition {
            reference,
            early,
            late,
            days: if business { DayKind::Business } else { DayKind::Calendar },
            under: Micro(under),
            over: Micro(over),
            count: if accepted { Counting::Accepted } else { Counting::Received },
            level,
        }
    }
}

/// A handover after the as-of date cannot differ from the arrival's side of it in the plain reference.
fn arrivals_known(line: &Line, as_of: Day) -> bool {
    !line.facts.at_handover
        || line.receipts.iter().all(|r| r.handover == NO_DAY || (r.date <= as_of) == (r.handover <= as_of))
}

/// The OTIF ratio as a comparable pair.
fn ratio(lines: &[Line], definition: Definition, measure: Measure) -> (i128, i128) {
    let columns = columns(lines, &[]);
    inquiry(&columns, &question_at(definition, 60)).tallies(By::Supplier, &Scope::all(&columns)).total.ratio(measure)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_line_is_judged_as_the_plain_rules_say(line in any_line(), definition in any_definition(), after in -10_i32..80) {
        prop_assume!(arrivals_known(&line, due() + after));
        let definition = Definition { level: Level::Line, ..definition };
        let (judged, verdict) = fixture::judge_at(&line, definition, after);
        let fast = match verdict {
            Verdict::LeftOut(_) => None,
            Verdict::Counted(outcome) => Some(Plain {
                on_time: outcome.on_time(),
                in_full: outcome.in_full(),
                days_late: judged.days_late,
                open: judged.open,
                in_window: judged.in_window,
                total: judged.counted,
                ordered: judged.ordered,
            }),
        };
        let period = (due() - 180, due() + 180);
        prop_assert_eq!(fast, naive::judge(&line, &definition, period, due() + after));
    }

    #[test]
    fn figures_are_sums_of_plainly_judged_lines(lines in prop::collection::vec(any_line(), 1..30), definition in any_definition()) {
        prop_assume!(lines.iter().all(|line| arrivals_known(line, due() + 60)));
        let definition = Definition { level: Level::Line, ..definition };
        let plain: Vec<Plain> = lines
            .iter()
            .filter_map(|line| naive::judge(line, &definition, (due() - 180, due() + 180), due() + 60))
            .collect();
        let count = |test: &dyn Fn(&Plain) -> bool| plain.iter().filter(|line| test(line)).count() as u32;
        let total = groups(&columns(&lines, &[]), &question_at(definition, 60), By::Supplier).total;
        prop_assert_eq!(total.population, plain.len() as u32);
        prop_assert_eq!(total.on_time, count(&|line| line.on_time));
        prop_assert_eq!(total.in_full, count(&|line| line.in_full));
        prop_assert_eq!(total.otif, count(&|line| line.on_time && line.in_full));
        prop_assert_eq!(total.days_late.open, count(&|line| line.open));
        let mut days: Vec<i32> = plain.iter().map(|line| line.days_late).collect();
        days.sort_unstable();
        let median = days.get(days.len().div_ceil(2).wrapping_sub(1)).map(i32::to_string);
        prop_assert_eq!(total.days_late.median, median);
    }

    #[test]
    fn tallies_and_figures_agree_in_every_group(lines in prop::collection::vec(any_line(), 1..30), definition in any_definition()) {
        let columns = columns(&lines, &[]);
        let question = question_at(definition, 60);
        let scope = Scope::all(&columns);
        for by in [By::Supplier, By::Month, By::Category] {
            let tallies = inquiry(&columns, &question).tallies(by, &scope);
            let figures = groups(&columns, &question, by);
            let pairs = tallies.groups.iter().map(|(_, tally)| tally).zip(&figures.groups);
            for (tally, group) in pairs.chain([(&tallies.total, &figures.total)]) {
                prop_assert_eq!(tally.population(), group.population);
                prop_assert_eq!(tally.rate(Measure::Otif), group.otif_figure.rate());
                prop_assert_eq!(tally.rate(Measure::OnTime), group.on_time_figure.rate());
                prop_assert_eq!(tally.rate(Measure::InFull), group.in_full_figure.rate());
                prop_assert_eq!(tally.count(Measure::OnTime), group.on_time);
                prop_assert_eq!(tally.attributable(), group.attributable.clone());
                prop_assert_eq!(tally.not_attributed(), group.not_attributed);
            }
        }
    }

    #[test]
    fn a_suppliers_conduct_gives_its_groups_own_figures(lines in prop::collection::vec(any_line(), 1..30), definition in any_definition()) {
        let columns = columns(&lines, &[]);
        let question = question_at(Definition { level: Level::Line, ..definition }, 60);
        let on = crate::deliveries::Question { to: question.to + chrono::Days::new(3_650), ..question };
        let conducts = inquiry(&columns, &on).conducts(&Scope::all(&columns), question.to);
        let keys: Vec<u32> = (0..columns.suppliers() as u32).collect();
        let scope = Scope::all(&columns);
        let figures = inquiry(&columns, &question).groups(By::Supplier, &keys, &scope, "0.95".parse().unwrap());
        for (conduct, group) in conducts.iter().zip(&figures.groups) {
            let told = |text: &Option<String>| text.as_ref().map(|text| text.parse::<Micro>().unwrap());
            prop_assert_eq!(conduct.lines, group.days_late.n);
            prop_assert_eq!(conduct.mean_days_late(), told(&group.days_late.mean));
            prop_assert_eq!(conduct.ppm(), told(&group.ppm));
            prop_assert!(conduct.overdue <= conduct.open && conduct.overdue >= group.days_late.open);
        }
    }

    #[test]
    fn widening_a_window_or_tolerance_lowers_no_rate_of_the_same_lines(
        lines in prop::collection::vec(any_line(), 1..20),
        definition in any_definition(),
        wider in (0_u32..10, 0_u32..10, 0_i64..20_000_000, 0_i64..20_000_000),
    ) {
        // Cancellations are weighed against the window's end, so they change the population with it.
        let lines: Vec<Line> = lines.into_iter().map(|mut line| { line.cancellations.clear(); line }).collect();
        let (early, late, under, over) = wider;
        let wide = Definition {
            early: definition.early.map(|days| days + early),
            late: definition.late + late,
            under: Micro(definition.under.0 + under),
            over: Micro(definition.over.0 + over),
            ..definition
        };
        // Where goods go back, a wider window also counts what went back in it.
        prop_assume!(definition.count == Counting::Received);
        let before = ratio(&lines, definition, Measure::Otif);
        let after = ratio(&lines, wide, Measure::Otif);
        if before.1 == after.1 {
            prop_assert!(after.0 >= before.0, "{:?} {:?}", before, after);
        }
    }

    #[test]
    fn levels_agree_where_lines_weigh_the_same(
        whole in prop::collection::vec((any::<bool>(), -5_i32..5), 1..20),
        early in prop::option::of(0_u32..3),
    ) {
        // One line an order, one unit, equal prices and quantities, all or nothing, nothing over, no tolerance.
        let lines: Vec<Line> =
            whole.iter().map(|(came, after)| if *came { line().came(*after, 100) } else { line() }).collect();
        let rate = |level| {
            let (good, all) = ratio(&lines, Definition { early, level, ..Definition::default() }, Measure::Otif);
            crate::numbers::ratio_text(good, all)
        };
        let by_line = rate(Level::Line);
        for level in [Level::Order, Level::Quantity, Level::Value] {
            prop_assert_eq!(rate(level), by_line.clone());
        }
    }

    #[test]
    fn rates_lie_between_none_and_all(lines in prop::collection::vec(any_line(), 1..20), definition in any_definition()) {
        for measure in [Measure::Otif, Measure::OnTime, Measure::InFull] {
            let (good, all) = ratio(&lines, definition, measure);
            prop_assert!(0 <= good && good <= all);
        }
    }

    #[test]
    fn merging_changes_equals_building_anew(
        before in prop::collection::vec(any_line(), 1..20),
        after in prop::collection::vec(any_line(), 1..20),
        picks in prop::collection::vec(0_u8..3, 20),
    ) {
        let whole = columns(&before, &[]);
        // Each line is kept, replaced or retired.
        let mut expected = Vec::new();
        let mut changed = crate::deliveries::ColumnsBuilder::default();
        let mut retired = Vec::new();
        let mut anew = crate::deliveries::ColumnsBuilder::default();
        for (at, line) in before.iter().enumerate() {
            let id = at as u32 * 3 + 1;
            let replacement = after.get(at).filter(|_| picks[at] == 1);
            if picks[at] == 2 {
                retired.push(id);
                continue;
            }
            let now = replacement.unwrap_or(line);
            let mut facts = now.facts;
            facts.id = id;
            if replacement.is_some() {
                changed.line(&facts, &events(now)).unwrap();
            }
            anew.line(&facts, &events(now)).unwrap();
            expected.push(id);
        }
        let dictionary = fixture::dictionary;
        let changed = changed.finish(dictionary());
        let merged = whole.merged(&changed, &retired, vec![], dictionary()).unwrap();
        let anew = anew.finish(dictionary());
        prop_assert_eq!(merged.len(), expected.len());
        let question = question_at(Definition::default(), 60);
        let (a, b) = (groups(&merged, &question, By::Supplier), groups(&anew, &question, By::Supplier));
        prop_assert_eq!(a.total, b.total);
        prop_assert_eq!(a.groups, b.groups);
    }

    #[test]
    fn no_facts_make_it_panic(
        days in prop::array::uniform8(prop_oneof![any::<i32>(), Just(NO_DAY), Just(i32::MAX)]),
        amounts in prop::array::uniform4(any::<i64>()),
        definition in any_definition(),
        flags in any::<[bool; 2]>(),
    ) {
        let mut odd = line().with(|facts| {
            (facts.requested, facts.order_date, facts.order_sent) = (days[0], days[1], days[2]);
            (facts.ordered, facts.value) = (Micro(amounts[0]), Some(Micro(amounts[1])));
            facts.closed_short = days[3];
            facts.at_handover = flags[0];
        });
        odd.promises = vec![Promise { promised: days[4], given: days[5], asked_by: Party::Buyer }];
        for kind in [ReceiptKind::Receipt, ReceiptKind::Return, ReceiptKind::Reversal] {
            odd.receipts.push(Receipt {
                kind,
                date: days[6],
                handover: days[7],
                quantity: Micro(amounts[2]),
                rejected: Micro(amounts[3]),
                reverses: flags[1].then_some(0),
            });
        }
        let columns = columns(&[odd.clone(), odd], &[]);
        for by in [By::Supplier, By::Month, By::Category] {
            let _ = groups(&columns, &question_at(definition, 60), by);
        }
    }
}

fn events(line: &Line) -> crate::deliveries::LineEvents<'_> {
    crate::deliveries::LineEvents {
        promises: &line.promises,
        cancellations: &line.cancellations,
        receipts: &line.receipts,
        failure: line.failure,
    }
}

#[test]
fn columns_are_narrow() {
    let (line, receipt) = columns(&[], &[]).widths();
    assert!(line < 64 && receipt < 24, "{line} bytes a line, {receipt} a receipt");
    assert_eq!(MICRO, 1_000_000);
}
