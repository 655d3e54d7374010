//! Which suppliers a ranking shows, and in which order.

use std::cmp::Ordering;
use std::collections::HashMap;

use sanad_domain::identity::fold;
use sanad_domain::numbers::Micro;
use sanad_domain::risk::{Outcome, RiskOrder, RiskQuery, step};

use super::board::{Board, Scored};

/// A query made ready for a board.
pub(super) struct Filter<'a> {
    query: &'a RiskQuery,
    words: String,
    /// Indexes of the categories asked for; ones that are not there find nobody.
    categories: Vec<Option<u32>>,
}

impl<'a> Filter<'a> {
    pub fn new(board: &Board, query: &'a RiskQuery) -> Self {
        let categories = query.categories.iter().map(|id| board.facts.loaded.category(id)).collect();
        Self { query, words: fold(&query.search), categories }
    }

    /// Whether the supplier at a position is looked at, before its score is.
    pub fn concerns(&self, board: &Board, at: usize) -> bool {
        let (Some(name), Some(index)) = (board.name(at), board.suppliers.get(at)) else { return false };
        let of = board.facts.loaded.suppliers.categories_of(*index);
        let countries = board.facts.countries_of(*index);
        self.words.split_whitespace().all(|word| name.search.contains(word))
            && (self.categories.is_empty() || self.categories.iter().flatten().any(|one| of.contains(one)))
            && (self.query.countries.is_empty() || countries.iter().any(|one| self.query.countries.contains(one)))
    }

    /// Whether its score is among those asked for.
    pub fn scores(&self, board: &Board, scored: &Scored, at: usize) -> bool {
        let query = self.query;
        let outcome = &scored.outcomes[at];
        let cuts = &scored.model.cuts;
        let on = |wanted: Option<u32>, value: Option<Micro>| {
            wanted.is_none_or(|wanted| value.is_some_and(|value| step(value, cuts) == wanted as usize))
        };
        (query.classes.is_empty() || outcome.class.is_some_and(|class| query.classes.contains(&class)))
            && on(query.likelihood, outcome.likelihood)
            && on(query.impact, outcome.impact)
            && query.assessed.is_none_or(|assessed| assessed == outcome.likelihood.is_some())
            && self.alarms(board, scored, at)
    }

    /// Whether one of the dimensions asked for stands high.
    pub fn alarms(&self, board: &Board, scored: &Scored, at: usize) -> bool {
        self.query.alarming.is_empty() || scored.alarms(board, at, &self.query.alarming)
    }

    /// Positions in the query's order; those of which it is not known come last either way.
    pub fn sorted(&self, board: &Board, scored: &Scored, then: Option<&HashMap<&str, Micro>>) -> Vec<usize> {
        let found = scored.order.iter().copied();
        let found = found.filter(|at| self.concerns(board, *at) && self.scores(board, scored, *at));
        let mut found: Vec<usize> = found.collect();
        if self.query.order == RiskOrder::Name {
            let name = |at: usize| board.name(at).map(|name| fold(name.name()));
            let names: HashMap<usize, Option<String>> = found.iter().map(|at| (*at, name(*at))).collect();
            found.sort_by(|a, b| way(names[a].cmp(&names[b]), self.query.descending));
            return found;
        }
        let key = |at: &usize| self.key(board, scored, then, *at);
        // Stable, so that equals stand as they rank; the greatest first unless asked otherwise.
        found.sort_by(|a, b| match (key(a), key(b)) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => way(b.cmp(&a), self.query.descending),
        });
        found
    }

    fn key(&self, board: &Board, scored: &Scored, then: Option<&HashMap<&str, Micro>>, at: usize) -> Option<Micro> {
        let outcome = &scored.outcomes[at];
        match self.query.order {
            RiskOrder::Likelihood => outcome.likelihood,
            RiskOrder::Impact => outcome.impact,
            RiskOrder::Width => outcome.high.checked_sub(outcome.low),
            RiskOrder::Change => change(board, outcome, then, at),
            RiskOrder::Name => None,
        }
    }
}

/// The likelihood at a position less what it was.
pub(super) fn change(
    board: &Board,
    outcome: &Outcome,
    then: Option<&HashMap<&str, Micro>>,
    at: usize,
) -> Option<Micro> {
    let before = *then?.get(board.name(at)?.id.as_str())?;
    outcome.likelihood?.checked_sub(before)
}

fn way(order: Ordering, reversed: bool) -> Ordering {
    if reversed { order.reverse() } else { order }
}
