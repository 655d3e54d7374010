use std::collections::{BTreeMap, BTreeSet};

use sanad_domain::contracts::{as_of, check};
use sanad_domain::errors::refuses;

use super::*;
use crate::sample::sample;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 15).unwrap()
}

#[test]
fn its_counts() {
    let sample = sample(today());
    let stood: Vec<(ContractInput, Standing)> = sample
        .contracts
        .iter()
        .map(|contract| {
            let stood = as_of(&contract.input, today());
            let found = stands(&stood, today()).unwrap();
            (stood, found)
        })
        .collect();
    let mut kinds = BTreeMap::new();
    let mut phases = BTreeMap::new();
    for (input, found) in &stood {
        *kinds.entry(input.renewal.code()).or_insert(0) += 1;
        *phases.entry(found.phase.code()).or_insert(0) += 1;
    }
    let of = |wanted: &dyn Fn(&SampleContract) -> bool| sample.contracts.iter().filter(|c| wanted(c)).count();
    let week = |found: &Standing| {
        found.deadline.as_ref().is_some_and(|due| today() < due.date && due.date <= plus(today(), 7))
    };
    insta::assert_snapshot!(format!(
        "contracts {}\nkinds {kinds:?}\nphases {phases:?}\nnotice within a week {}\nwith orders {} of {} orders\n\
         with a ceiling {}\ncall-offs {}\namended {}\nnotices {}",
        sample.contracts.len(),
        stood.iter().filter(|(_, found)| week(found)).count(),
        of(&|contract| !contract.orders.is_empty()),
        sample.contracts.iter().map(|contract| contract.orders.len()).sum::<usize>(),
        of(&|contract| contract.input.ceiling.is_some()),
        of(&|contract| contract.input.parent.is_some()),
        of(&|contract| !contract.input.amendments.is_empty()),
        of(&|contract| !contract.input.notices.is_empty()),
    ));
}

#[test]
fn every_contract_stands() {
    let sample = sample(today());
    let mut numbers = BTreeSet::new();
    let mut orders = BTreeSet::new();
    for contract in &sample.contracts {
        let errors = check(None, &contract.input);
        assert!(!refuses(&errors), "{}: {errors:?}", contract.input.number);
        assert!(sample.suppliers.iter().any(|supplier| supplier.code == contract.input.supplier));
        let parent = contract.input.parent.as_ref();
        assert!(parent.is_none_or(|parent| numbers.contains(parent)), "a frame stands before its call-offs");
        assert!(numbers.insert(contract.input.number.clone()), "{}", contract.input.number);
        assert!(contract.orders.iter().all(|order| orders.insert(order)), "an order is on one contract");
        assert!(contract.last_told() <= sample.complete_to, "{}", contract.input.number);
    }
}

#[test]
fn any_day_has_deadlines_next_week() {
    for (y, m, d) in [(2024, 2, 29), (2026, 1, 1), (2026, 11, 22), (2031, 12, 31)] {
        let today = NaiveDate::from_ymd_opt(y, m, d).unwrap();
        let sample = sample(today);
        let due = sample.contracts.iter().filter_map(|contract| stands(&contract.input, today)?.deadline);
        let within = due.filter(|due| today < due.date && due.date <= plus(today, 7)).count();
        assert!(within >= 7, "{today}: {within}");
    }
}
