//! Merged cells: one value that stands for several rows.

use std::collections::VecDeque;

use calamine::Dimensions;

/// The most merged cells looked at; beyond it they are left as they are.
const MOST: usize = 100_000;

/// Merged cells that span several rows, in the order of their first.
///
/// A value is repeated downwards, in the first column of its merged cell: that is what "the same for these rows" looks
/// like. Across, the other columns stay empty, since the one value is no value of theirs.
#[derive(Debug, Default)]
pub(super) struct Merged {
    waiting: VecDeque<Dimensions>,
    open: Vec<(Dimensions, String)>,
}

impl Merged {
    pub fn new(mut regions: Vec<Dimensions>) -> Self {
        regions.retain(|region| region.end.0 > region.start.0);
        regions.sort_by_key(|region| region.start);
        regions.truncate(MOST);
        Self { waiting: regions.into(), open: Vec::new() }
    }

    /// Fills a row's cells (by column, in order) with what reaches down to it, and remembers what starts in it.
    pub fn fill(&mut self, row: u32, cells: &mut Vec<(u32, String)>) {
        if self.waiting.is_empty() && self.open.is_empty() {
            return;
        }
        self.open.retain(|(region, _)| region.end.0 >= row);
        for (region, value) in &self.open {
            match cells.binary_search_by_key(&region.start.1, |(column, _)| *column) {
                Ok(at) if cells[at].1.is_empty() => cells[at].1.clone_from(value),
                Ok(_) => {}
                Err(at) => cells.insert(at, (region.start.1, value.clone())),
            }
        }
        while let Some(region) = self.waiting.front().copied().filter(|region| region.start.0 <= row) {
            self.waiting.pop_front();
            if let Ok(at) = cells.binary_search_by_key(&region.start.1, |(column, _)| *column)
                && region.start.0 == row
                && !cells[at].1.is_empty()
            {
                self.open.push((region, cells[at].1.clone()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_reaches_down_and_not_across() {
        let mut merged = Merged::new(vec![
            Dimensions { start: (1, 0), end: (3, 0) },
            Dimensions { start: (1, 2), end: (1, 5) },
            Dimensions { start: (2, 3), end: (3, 4) },
        ]);
        let mut shown = Vec::new();
        for (row, cells) in [
            (1, vec![(0, "A"), (2, "across")]),
            (2, vec![(0, ""), (3, "B")]),
            (3, vec![(1, "own")]),
            (4, vec![(1, "after")]),
        ] {
            let mut cells = cells.into_iter().map(|(column, text)| (column, text.to_owned())).collect();
            merged.fill(row, &mut cells);
            shown.push(cells.into_iter().map(|(column, text)| format!("{column}{text}")).collect::<Vec<_>>().join(" "));
        }
        assert_eq!(shown, ["0A 2across", "0A 3B", "0A 1own 3B", "1after"]);
    }
}
