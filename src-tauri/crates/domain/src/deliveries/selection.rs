//! The lines behind a figure.

use super::definition::Level;
use super::inquiry::{Inquiry, Scope, month_of};
use super::outcome::{LeftOut, Outcome, Verdict};
use super::tally::categories;
use crate::calendar::NO_DAY;

/// Which lines to list. With neither outcomes nor reasons: all in the population.
#[derive(Debug, Clone, Copy, Default)]
pub struct Selection<'a> {
    /// Of this supplier, by index.
    pub supplier: Option<u32>,
    /// Of suppliers of this category, by index.
    pub category: Option<u32>,
    /// Dated in this month (see [`super::month_key`]).
    pub month: Option<u32>,
    /// That ended so. At order level: whose order did.
    pub outcomes: &'a [Outcome],
    /// Left out for one of these reasons.
    pub left_out: &'a [LeftOut],
}

impl Inquiry<'_> {
    /// The positions of the selected lines, in order of id, as the figures counted them.
    pub fn select(&self, selection: &Selection<'_>) -> Vec<u32> {
        let columns = self.columns;
        let scope = match (selection.supplier, selection.category) {
            (Some(supplier), _) => Scope::supplier(columns, supplier),
            (None, Some(category)) => Scope::category(columns, category),
            (None, None) => Scope::all(columns),
        };
        let everything = selection.outcomes.is_empty() && selection.left_out.is_empty();
        let wanted = |verdict: Verdict| match verdict {
            Verdict::Counted(outcome) => everything || selection.outcomes.contains(&outcome),
            Verdict::LeftOut(LeftOut::NoReceiptDate) if selection.outcomes.contains(&Outcome::Undated) => true,
            Verdict::LeftOut(reason) => selection.left_out.contains(&reason),
        };
        let inside = |line: &usize| {
            let supplier = columns.supplier[*line];
            if !scope.has(supplier) {
                return false;
            }
            if selection.category.is_some_and(|category| !categories(columns, supplier).contains(&category)) {
                return false;
            }
            let judged = self.rule.judge::<false>(columns, *line);
            if let Some(month) = selection.month {
                let day = match &self.orders {
                    Some(orders) if self.level() == Level::Order => orders.last(columns.order[*line]),
                    _ => judged.reference,
                };
                if day == NO_DAY || month_of(day) != month {
                    return false;
                }
            }
            wanted(self.standing(*line, &judged, scope.unit))
        };
        (0..columns.len()).filter(inside).map(|line| line as u32).collect()
    }
}
