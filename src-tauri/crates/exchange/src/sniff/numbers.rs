//! How a file writes its numbers: decimal sign, thousands, minus, what stands beside them.

use std::collections::BTreeMap;

use sanad_domain::numbers::Currency;

use super::cells::{Cell, Looked};
use super::evidence::{Finding, LookReason};

/// Signs of currencies, and the ISO 4217 code where a sign has but one.
const SIGNS: [(&str, Option<&str>); 12] = [
    ("€", Some("EUR")),
    ("£", Some("GBP")),
    ("$", None),
    ("¥", None),
    ("₹", Some("INR")),
    ("﷼", None),
    ("ر.س", Some("SAR")),
    ("د.إ", Some("AED")),
    ("د.ك", Some("KWD")),
    ("ر.ق", Some("QAR")),
    ("ر.ع", Some("OMR")),
    ("د.ب", Some("BHD")),
];

/// What stood around a number's digits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Around {
    /// The currency's sign or code, as written.
    sign: Option<String>,
    behind: bool,
    bracketed: bool,
}

/// A number's digits and separators, without minus, parentheses, percent and currency.
pub(super) fn core(cell: &str) -> (&str, Around) {
    let mut around = Around::default();
    let mut text = cell.trim();
    // Twice, since the currency may stand inside the parentheses or outside.
    for _ in 0..2 {
        if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            around.bracketed = true;
            text = inner.trim();
        }
        if let Some(rest) = text.strip_suffix(['-', '\u{2212}']) {
            around.behind = true;
            text = rest.trim();
        }
        text = text.strip_prefix(['-', '+', '\u{2212}']).unwrap_or(text).trim();
        text = text.strip_suffix('%').unwrap_or(text).trim();
        if let Some((sign, rest)) = currency(text) {
            around.sign.get_or_insert_with(|| sign.to_owned());
            text = rest.trim();
        }
    }
    (text, around)
}

/// A currency's sign or code in front or behind, and the rest.
fn currency(text: &str) -> Option<(&str, &str)> {
    let digit = |sign: Option<char>| sign.is_some_and(char::is_numeric);
    if digit(text.chars().next()) && digit(text.chars().next_back()) {
        return None;
    }
    for (sign, _) in SIGNS {
        if let Some(rest) = text.strip_prefix(sign) {
            return Some((&text[..sign.len()], rest));
        }
        if let Some(rest) = text.strip_suffix(sign) {
            return Some((&text[text.len() - sign.len()..], rest));
        }
    }
    let coded = |code: &str| Currency::new(&code.to_ascii_uppercase()).is_ok();
    if let Some((code, rest)) = text.split_at_checked(3)
        && coded(code)
    {
        return Some((code, rest));
    }
    let (rest, code) = text.split_at_checked(text.len().checked_sub(3)?)?;
    coded(code).then_some((code, rest))
}

/// The currency that a sign or code beside numbers means, where it means one.
fn meant(sign: &str) -> Option<String> {
    let upper = sign.to_ascii_uppercase();
    let listed = SIGNS.iter().find(|(known, _)| *known == sign).map(|(_, code)| code.map(str::to_owned));
    listed.unwrap_or_else(|| Currency::new(&upper).ok().map(|_| upper))
}

/// How a file writes its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NumberColumns {
    /// The decimal sign.
    pub decimal: char,
    /// The thousands separator, where there is one.
    pub thousands: Option<char>,
    /// What stands beside numbers and is to be left out: one currency's.
    pub signs: Vec<String>,
    /// The currency that it means.
    pub currency: Option<String>,
    /// Which columns hold numbers.
    pub columns: Vec<usize>,
    /// What was found and why.
    pub findings: Vec<Finding>,
}

/// What one number says about its separators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    Nothing,
    /// This is the decimal sign, and that the thousands separator.
    Both(char, char),
    Decimal(char),
    Thousands(char),
    /// One sign before exactly three digits: it may be either.
    Either(char),
}

fn says(core: &str) -> Says {
    let separators: Vec<(usize, char)> = core.char_indices().filter(|(_, sign)| !sign.is_numeric()).collect();
    let Some((at, last)) = separators.last().copied() else { return Says::Nothing };
    let own = |sign: char| matches!(sign, '٫' | '٬');
    if separators.iter().any(|(_, sign)| own(*sign)) {
        // Arabic's own separators are understood everywhere.
        return Says::Nothing;
    }
    let spaced = |sign: char| match sign {
        '\u{a0}' | '\u{202f}' => ' ',
        '’' => '\'',
        other => other,
    };
    let last = spaced(last);
    let first = spaced(separators[0].1);
    if first != last {
        return Says::Both(last, first);
    }
    if separators.len() > 1 || matches!(last, ' ' | '\'') {
        return Says::Thousands(last);
    }
    let (before, after) = (&core[..at], core[at..].chars().skip(1).count());
    if after == 3 && (1..=3).contains(&before.chars().count()) && !before.starts_with(['0', '٠']) {
        Says::Either(last)
    } else {
        Says::Decimal(last)
    }
}

/// Votes for one sign: how many cells, and the first of them.
#[derive(Debug, Default)]
struct Votes(BTreeMap<char, (usize, u32, String)>);

impl Votes {
    fn add(&mut self, sign: char, row: u32, cell: &str) {
        self.0.entry(sign).or_insert_with(|| (0, row, cell.to_owned())).0 += 1;
    }

    fn count(&self, sign: char) -> usize {
        self.0.get(&sign).map_or(0, |votes| votes.0)
    }

    fn most(&self) -> Option<char> {
        self.0.iter().max_by_key(|(_, votes)| votes.0).map(|(sign, _)| *sign)
    }

    /// The first cell that votes for another sign.
    fn against(&self, sign: char) -> Option<(u32, &str)> {
        let others = self.0.iter().filter(|(other, _)| **other != sign);
        others.map(|(_, (_, row, cell))| (*row, cell.as_str())).min()
    }

    fn total(&self) -> usize {
        self.0.values().map(|votes| votes.0).sum()
    }
}

/// Looks at those of so many columns that mostly hold numbers; a day is none, although it is written with digits and dots.
pub(crate) fn numbers(rows: &[Looked<'_>], width: usize, dated: impl Fn(usize) -> bool) -> NumberColumns {
    let mut found = Seen::default();
    let mut columns = Vec::new();
    for column in (0..width).filter(|column| !dated(*column)) {
        let of = |kind: Cell| rows.iter().filter(move |row| row.looks(column) == kind);
        let (all, like) = (rows.len() - of(Cell::Empty).count(), of(Cell::Number).count());
        if all == 0 || like * 10 < all * 6 {
            continue;
        }
        columns.push(column);
        for row in of(Cell::Number) {
            found.add(row.row.row, row.row.get(column));
        }
    }
    found.settled(columns)
}

#[derive(Default)]
struct Seen {
    numbers: usize,
    decimal: Votes,
    thousands: Votes,
    either: Votes,
    signs: BTreeMap<String, (usize, u32, String)>,
    behind: Option<(usize, u32, String)>,
    bracketed: Option<(usize, u32, String)>,
}

impl Seen {
    fn add(&mut self, row: u32, cell: &str) {
        self.numbers += 1;
        let (core, around) = core(cell);
        match says(core) {
            Says::Nothing => {}
            Says::Both(decimal, thousands) => {
                self.decimal.add(decimal, row, cell);
                self.thousands.add(thousands, row, cell);
            }
            Says::Decimal(sign) => self.decimal.add(sign, row, cell),
            Says::Thousands(sign) => self.thousands.add(sign, row, cell),
            Says::Either(sign) => self.either.add(sign, row, cell),
        }
        if let Some(sign) = around.sign {
            self.signs.entry(sign).or_insert_with(|| (0, row, cell.to_owned())).0 += 1;
        }
        for (there, seen) in [(around.behind, &mut self.behind), (around.bracketed, &mut self.bracketed)] {
            if there {
                seen.get_or_insert_with(|| (0, row, cell.to_owned())).0 += 1;
            }
        }
    }

    fn settled(self, columns: Vec<usize>) -> NumberColumns {
        let mut findings = Vec::new();
        let (decimal, thousands) = self.separators(&mut findings);
        for (what, seen) in [("minus_behind", &self.behind), ("minus_brackets", &self.bracketed)] {
            if let Some((count, row, cell)) = seen {
                let reason = LookReason::new(what).with("row", row).with("value", cell);
                findings.push(Finding::new("negative", cell, reason).counted(*count, self.numbers));
            }
        }
        let (signs, currency) = self.beside(&mut findings);
        NumberColumns { decimal, thousands, signs, currency, columns, findings }
    }

    /// The decimal sign and the thousands separator.
    fn separators(&self, findings: &mut Vec<Finding>) -> (char, Option<char>) {
        let other = |sign: char| if sign == ',' { '.' } else { ',' };
        let (decimal, why) = match (self.decimal.most(), self.thousands.most(), self.either.most()) {
            (Some(sign), ..) => (sign, "decimal_seen"),
            (None, Some(sign @ (',' | '.')), _) => (other(sign), "decimal_left"),
            // `1,234` alone: English thousands are commoner than three decimals behind a comma.
            (None, _, Some(_)) => ('.', "decimal_either"),
            _ => ('.', "decimal_none"),
        };
        let decimal = if matches!(decimal, '.' | ',') { decimal } else { '.' };
        let thousands = self.thousands.most().filter(|sign| *sign != decimal).or_else(|| {
            let sign = other(decimal);
            (self.either.count(sign) > 0).then_some(sign)
        });
        if self.decimal.total() + self.thousands.total() + self.either.total() == 0 {
            return (decimal, None);
        }
        let agree = self.decimal.count(decimal);
        let mut finding = Finding::new("decimal", decimal, LookReason::new(why))
            .counted(agree, self.decimal.total())
            .against(self.decimal.against(decimal));
        if why == "decimal_either" {
            finding = finding.against(self.either.0.values().next().map(|(_, row, cell)| (*row, cell.as_str())));
            finding.others.push(other(decimal).to_string());
        }
        findings.push(finding);
        if let Some(sign) = thousands {
            let seen = self.thousands.count(sign);
            let code = if seen > 0 { "thousands_seen" } else { "thousands_likely" };
            let total = self.thousands.total() + self.either.total();
            let finding = Finding::new("thousands", sign, LookReason::new(code));
            findings.push(finding.counted(seen + self.either.count(sign), total).against(self.thousands.against(sign)));
        }
        (decimal, thousands)
    }

    /// What stands beside the numbers. Of several currencies none is left out: which row has which would be lost.
    fn beside(&self, findings: &mut Vec<Finding>) -> (Vec<String>, Option<String>) {
        let all: usize = self.signs.values().map(|(count, ..)| count).sum();
        let meanings: std::collections::BTreeSet<_> =
            self.signs.keys().map(|sign| meant(sign).unwrap_or_else(|| sign.clone())).collect();
        let Some((sign, (count, row, cell))) =
            self.signs.iter().max_by_key(|(_, seen)| (seen.0, std::cmp::Reverse(seen.1)))
        else {
            return (Vec::new(), None);
        };
        if meanings.len() > 1 {
            let listed = self.signs.keys().cloned().collect::<Vec<_>>().join(", ");
            let second = self
                .signs
                .iter()
                .filter(|(other, _)| *other != sign)
                .map(|(_, (_, row, cell))| (*row, cell.as_str()))
                .min();
            let reason = LookReason::new("signs_several").with("signs", &listed);
            findings.push(Finding::new("signs", listed, reason).counted(*count, all).against(second));
            return (Vec::new(), None);
        }
        let reason = LookReason::new("signs_one").with("sign", sign).with("row", row).with("value", cell);
        findings.push(Finding::new("signs", sign, reason).counted(all, self.numbers));
        (self.signs.keys().cloned().collect(), meant(sign))
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::Row;
    use super::*;

    fn found(cells: &[&str]) -> NumberColumns {
        let rows: Vec<Row> = (2..).zip(cells).map(|(row, cell)| Row { row, cells: vec![(*cell).to_owned()] }).collect();
        numbers(&rows.iter().map(Looked::new).collect::<Vec<_>>(), 1, |_| false)
    }

    #[test]
    fn separators_are_told_by_all_numbers_together() {
        for (cells, decimal, thousands) in [
            (&["1,234.50", "3.25"][..], '.', Some(',')),
            (&["1.234,50", "3,25"], ',', Some('.')),
            (&["1 234,50"], ',', Some(' ')),
            (&["1'234.50"], '.', Some('\'')),
            (&["1,234"], '.', Some(',')),
            (&["1.234", "2.5"], '.', None),
            (&["1.234", "2,5"], ',', Some('.')),
            (&["1.234.567"], ',', Some('.')),
            (&["12,34,567"], '.', Some(',')),
            (&["0,123"], ',', None),
            (&["5", "7"], '.', None),
            (&["1.234,50-", "(3,25)"], ',', Some('.')),
        ] {
            let found = found(cells);
            assert_eq!((found.decimal, found.thousands), (decimal, thousands), "{cells:?}");
        }
    }

    #[test]
    fn one_currency_beside_numbers_is_left_out_and_several_are_not() {
        let one = found(&["SAR 5.00", "SAR 7.50"]);
        assert_eq!((one.signs, one.currency), (vec!["SAR".to_owned()], Some("SAR".to_owned())));
        let several = found(&["SAR 5.00", "USD 7.50"]);
        assert_eq!((several.signs.len(), several.currency), (0, None));
        assert_eq!(several.findings.last().unwrap().against.as_ref().unwrap().row, 3);
    }

    #[test]
    fn minus_behind_and_in_brackets_is_told() {
        let found = found(&["5.00-", "(3.00)", "1.00"]);
        let told: Vec<_> = found.findings.iter().filter(|finding| finding.what == "negative").collect();
        assert_eq!(
            told.iter().map(|finding| finding.reason.code.as_str()).collect::<Vec<_>>(),
            ["minus_behind", "minus_brackets"]
        );
    }
}
