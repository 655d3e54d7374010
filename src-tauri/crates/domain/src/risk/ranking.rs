//! The order suppliers stand in, and what a change of model does to it.

use std::cmp::Ordering;

use super::batch::Outcome;
use super::class::Class;
use crate::numbers::Micro;

/// Where a supplier stands: its position in the inputs, and its rank from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its position in the inputs.
    pub supplier: usize,
    /// From 1, the riskiest first; `None`: not assessed, and never ranked as if it were good.
    pub rank: Option<u32>,
}

/// The order to show suppliers in: the greatest likelihood first, then the greater impact, then the higher end of the
/// band, then the inputs' order; those of whom nothing is known last. Equal likelihoods share a rank.
pub fn rank(outcomes: &[Outcome]) -> Vec<Place> {
    let mut order: Vec<usize> = (0..outcomes.len()).collect();
    order.sort_by(|a, b| compare(&outcomes[*b], &outcomes[*a]).then(a.cmp(b)));
    let (mut rank, mut before) = (0, None);
    let place = |(at, supplier): (usize, usize)| {
        let likelihood = outcomes[supplier].likelihood;
        if likelihood != before {
            (rank, before) = (at as u32 + 1, likelihood);
        }
        Place { supplier, rank: likelihood.map(|_| rank) }
    };
    order.into_iter().enumerate().map(place).collect()
}

fn compare(a: &Outcome, b: &Outcome) -> Ordering {
    a.likelihood.cmp(&b.likelihood).then(a.impact.cmp(&b.impact)).then(a.high.cmp(&b.high))
}

/// What a change of model does to one supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// Its position in the inputs.
    pub supplier: usize,
    /// The rank before.
    pub rank_before: Option<u32>,
    /// The rank after.
    pub rank_after: Option<u32>,
    /// The class before.
    pub class_before: Option<Class>,
    /// The class after.
    pub class_after: Option<Class>,
    /// The likelihood after less before; `None` where either is unknown.
    pub by: Option<Micro>,
}

/// Suppliers whose rank or class differs between two scorings of the same inputs: changes of class first, then the
/// greatest movements of score. Lists of unequal length are compared as far as both go.
pub fn moved(before: &[Outcome], after: &[Outcome]) -> Vec<Moved> {
    let (old, new) = (ranks(before), ranks(after));
    let mut moves: Vec<Moved> = before
        .iter()
        .zip(after)
        .enumerate()
        .map(|(supplier, (before, after))| Moved {
            supplier,
            rank_before: old[supplier],
            rank_after: new[supplier],
            class_before: before.class,
            class_after: after.class,
            by: after.likelihood.zip(before.likelihood).and_then(|(after, before)| after.checked_sub(before)),
        })
        .filter(|one| one.rank_before != one.rank_after || one.class_before != one.class_after)
        .collect();
    let weight = |one: &Moved| {
        (one.class_before == one.class_after, std::cmp::Reverse(one.by.map_or(u64::MAX, |by| by.0.unsigned_abs())))
    };
    moves.sort_by_key(|one| (weight(one), one.supplier));
    moves
}

fn ranks(outcomes: &[Outcome]) -> Vec<Option<u32>> {
    let mut ranks = vec![None; outcomes.len()];
    for place in rank(outcomes) {
        ranks[place.supplier] = place.rank;
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(likelihood: Option<i64>, class: Option<Class>) -> Outcome {
        Outcome { likelihood: likelihood.map(Micro), class, ..Outcome::default() }
    }

    #[test]
    fn the_unknown_are_never_ranked_as_good() {
        let places =
            rank(&[outcome(None, None), outcome(Some(5), None), outcome(Some(9), None), outcome(Some(5), None)]);
        let order: Vec<(usize, Option<u32>)> = places.iter().map(|place| (place.supplier, place.rank)).collect();
        assert_eq!(order, [(2, Some(1)), (1, Some(2)), (3, Some(2)), (0, None)]);
    }

    #[test]
    fn what_moved_names_changes_of_class_first() {
        let before =
            [outcome(Some(90), Some(Class::High)), outcome(Some(50), Some(Class::Low)), outcome(Some(1), None)];
        let after =
            [outcome(Some(40), Some(Class::High)), outcome(Some(60), Some(Class::Medium)), outcome(Some(2), None)];
        let moves = moved(&before, &after);
        assert_eq!(moves.iter().map(|one| one.supplier).collect::<Vec<_>>(), [1, 0]);
        assert_eq!((moves[0].rank_before, moves[0].rank_after, moves[0].by), (Some(2), Some(1), Some(Micro(10))));
    }
}
