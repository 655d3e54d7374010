//! Reading one row's cells by the plan: values out, problems noted, and what the row says gathered for its hash.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use sanad_domain::numbers::{Currency, MICRO, Micro};

use super::Cleared;
use super::plan::{Cell, Source, Test};
use super::records::Text;
use crate::csv::rows::Cells;
use crate::problem::{Problem, codes};
use crate::profile::{Otherwise, Shape};
use crate::value::choice::{Choice, currency};
use crate::value::number::{self, NumberForm};
use crate::value::span::{SpanUnit, span};
use crate::value::text::{Piece, cased, key_of, trimmed};

/// A row being asked: what its cells hold, without noting anything.
#[derive(Clone, Copy)]
pub(super) struct Asked<'r> {
    pub cells: Cells<'r>,
    pub nulls: &'r [String],
    pub numbers: NumberForm,
    /// What may stand beside a number and says nothing.
    pub signs: &'r [String],
}

/// A row being read.
pub(super) struct Eval<'r, 'n> {
    pub row: u32,
    pub asked: Asked<'r>,
    pub problems: &'n mut Vec<Problem>,
    /// What the row says, field by field: the row's hash is over this, so that a change of form alone is no change.
    pub said: &'n mut Vec<u8>,
    /// What the row takes away.
    pub cleared: &'n mut Vec<Cleared>,
    /// The currency read last.
    pub currency: &'n mut Option<Currency>,
}

/// What a spreadsheet writes where a formula failed. None is ever meant, not even as a text.
const SHEET_ERRORS: [&str; 8] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#DATA!"];

/// How a value is marked in what the row says.
mod mark {
    pub const NOTHING: u8 = 0;
    pub const TEXT: u8 = 1;
    pub const NUMBER: u8 = 2;
    pub const DATE: u8 = 3;
    pub const CLEARED: u8 = 4;
}

impl<'r> Asked<'r> {
    /// Whether every condition holds.
    pub fn all(self, tests: &'r [Test]) -> bool {
        tests.iter().all(|test| self.holds(test))
    }

    /// Whether one condition holds.
    pub fn holds(self, test: &'r Test) -> bool {
        let found = self.source(&test.source);
        let condition = &test.condition;
        let is = |list: &Vec<String>| list.iter().any(|item| *item == *found);
        let begins = |list: &Vec<String>| list.iter().any(|item| found.starts_with(item.as_str()));
        let present = !self.is_null(&found);
        let nonzero = || present && self.parsed(&found, true).is_ok_and(|number| number != 0);
        condition.within.as_ref().is_none_or(is)
            && condition.outside.as_ref().is_none_or(|list| !is(list))
            && condition.starts_with.as_ref().is_none_or(begins)
            && condition.present.is_none_or(|wanted| wanted == present)
            && condition.nonzero.is_none_or(|wanted| wanted == nonzero())
    }

    /// A number in the file's form, without the currency that may stand beside it.
    fn parsed(self, text: &str, round: bool) -> Result<i64, &'static str> {
        if self.signs.is_empty() {
            return number::parse(text, self.numbers, round);
        }
        number::parse(&number::bare(text, self.signs), self.numbers, round)
    }

    fn is_null(self, text: &str) -> bool {
        text.is_empty() || self.nulls.iter().any(|null| null.eq_ignore_ascii_case(text))
    }

    /// A source's text, trimmed.
    fn source(self, source: &'r Source) -> Text<'r> {
        match source {
            Source::Column(index) => Cow::Borrowed(trimmed(self.cells.get(*index))),
            Source::Constant(text) => Cow::Borrowed(text),
            Source::Template(pieces) => self.filled(pieces),
        }
    }

    /// A template filled in; nothing at all where none of its columns holds anything.
    fn filled(self, pieces: &'r [Piece<Source>]) -> Text<'r> {
        let mut text = String::new();
        let mut any = false;
        for piece in pieces {
            match piece {
                Piece::Text(plain) => text.push_str(plain),
                Piece::Column(source) => {
                    let value = self.source(source);
                    if !self.is_null(&value) {
                        any = true;
                        text.push_str(&value);
                    }
                }
            }
        }
        if any { Cow::Owned(trimmed(&text).to_owned()) } else { Cow::Borrowed("") }
    }
}

impl<'r> Eval<'r, '_> {
    /// A text; `None` where there is nothing. What must be there and is not becomes a problem.
    pub fn text(&mut self, cell: Option<&'r Cell>) -> Option<Text<'r>> {
        let cell = cell?;
        let value = self.value(cell);
        self.say(cell, mark::TEXT, value.as_deref().map(str::as_bytes));
        value
    }

    /// A number.
    pub fn number(&mut self, cell: Option<&'r Cell>) -> Option<Micro> {
        let cell = cell?;
        self.scaled(cell, number::MILLIONTHS).map(Micro)
    }

    /// A number in billionths, for exchange rates.
    pub fn nano(&mut self, cell: Option<&'r Cell>) -> Option<i64> {
        self.scaled(cell?, number::BILLIONTHS)
    }

    fn scaled(&mut self, cell: &'r Cell, decimals: u32) -> Option<i64> {
        let read = self.value(cell).and_then(|text| {
            let read = number::parse_to(&text, self.asked.numbers, cell.round, decimals);
            match read.and_then(|number| number.checked_mul(i64::from(cell.factor)).ok_or(codes::OUT_OF_RANGE)) {
                Ok(number) => Some(number),
                Err(code) => {
                    self.problem(cell, &text, code);
                    None
                }
            }
        });
        self.say(cell, mark::NUMBER, read.map(i64::to_le_bytes).as_ref().map(<[u8; 8]>::as_slice));
        read
    }

    /// How many: a whole number that is not below zero.
    pub fn count(&mut self, cell: Option<&'r Cell>) -> Option<u32> {
        let number = self.number(cell)?;
        let whole = (number.0 % MICRO == 0).then(|| u32::try_from(number.0 / MICRO).ok()).flatten();
        self.check(cell, whole.is_some(), codes::NOT_A_COUNT).then_some(whole).flatten()
    }

    /// A length of time, its unit with it or in a field of its own.
    pub fn length(&mut self, cell: Option<&'r Cell>, unit: Option<&'r Cell>) -> Option<(u32, SpanUnit)> {
        let stated = self.choice::<SpanUnit>(unit);
        let cell = cell?;
        let text = self.text(Some(cell))?;
        let read = span(&text).and_then(|(count, own)| Some((count, own.or(stated)?)));
        if read.is_none() {
            self.problem(cell, &text, codes::NOT_A_LENGTH);
        }
        read
    }

    /// A number that is not below zero.
    pub fn amount(&mut self, cell: Option<&'r Cell>) -> Option<Micro> {
        let number = self.number(cell)?;
        self.check(cell, number.0 >= 0, codes::NEGATIVE).then_some(number)
    }

    /// A date.
    pub fn date(&mut self, cell: Option<&'r Cell>) -> Option<NaiveDate> {
        let cell = cell?;
        let read = self.value(cell).and_then(|text| match cell.dates.parse(&text) {
            Ok(date) => Some(date),
            Err(code) => {
                let found = Problem::new(self.row, &cell.label, &text, code).with("forms", &cell.dates.shown());
                self.note(found);
                None
            }
        });
        self.say(
            cell,
            mark::DATE,
            read.map(|date| date.num_days_from_ce().to_le_bytes()).as_ref().map(<[u8; 4]>::as_slice),
        );
        read
    }

    /// A date, neither noted nor said.
    pub fn date_quietly(&mut self, cell: &'r Cell) -> Option<NaiveDate> {
        self.value(cell).and_then(|text| cell.dates.parse(&text).ok())
    }

    /// One of a few words.
    pub fn choice<T: Choice>(&mut self, cell: Option<&'r Cell>) -> Option<T> {
        let cell = cell?;
        let text = self.text(Some(cell))?;
        let found = T::of(&cased(Cow::Borrowed(&text), false));
        if found.is_none() {
            let problem = Problem::new(self.row, &cell.label, &text, codes::NOT_A_CHOICE).with("choices", &T::WORDS);
            self.note(problem);
        }
        found
    }

    /// A code that a standard lists.
    pub fn code<T>(
        &mut self,
        cell: Option<&'r Cell>,
        find: impl Fn(&str) -> Option<T>,
        unknown: &'static str,
    ) -> Option<T> {
        let cell = cell?;
        let text = self.text(Some(cell))?;
        let found = find(&text);
        if found.is_none() {
            self.problem(cell, &text, unknown);
        }
        found
    }

    /// A currency. Rows mostly repeat the one before, so that one is tried first.
    pub fn currency(&mut self, cell: Option<&'r Cell>) -> Option<Currency> {
        let before = *self.currency;
        let found = self.code(
            cell,
            |code| before.filter(|before| before.code() == code).or_else(|| currency(code)),
            codes::UNKNOWN_CURRENCY,
        )?;
        *self.currency = Some(found);
        Some(found)
    }

    /// Notes a problem of a value that was read but cannot stand.
    pub fn check(&mut self, cell: Option<&'r Cell>, holds: bool, code: &'static str) -> bool {
        if let (false, Some(cell)) = (holds, cell) {
            let text = self.asked.source(&cell.source);
            self.problem(cell, &text, code);
        }
        holds
    }

    /// The text that tells a thing from others like it: its identity's fields, joined.
    pub fn key(&mut self, cells: &'r [Cell]) -> Option<Text<'r>> {
        let one = |eval: &mut Self, cell: &'r Cell| -> Option<Text<'r>> {
            // Numbers and dates in their one form, so that 10 and 10.0 are the same line.
            match cell.kind {
                crate::profile::Kind::Number => eval.number(Some(cell)).map(|number| Cow::Owned(number.to_string())),
                crate::profile::Kind::Date => eval.date(Some(cell)).map(|date| Cow::Owned(date.to_string())),
                _ => eval.text(Some(cell)),
            }
        };
        if let [only] = cells {
            return one(self, only);
        }
        let mut joined = String::new();
        let mut whole = true;
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                joined.push('|');
            }
            match one(self, cell) {
                Some(text) => joined.push_str(&text),
                None => whole = false,
            }
        }
        whole.then_some(Cow::Owned(joined))
    }

    /// Starts a thing in what the row says, so that two kinds of things never read alike.
    pub fn begin(&mut self, tag: u8) {
        self.said.push(0xff);
        self.said.push(tag);
    }

    /// Notes a problem, unless this row has the same one of the same cell already (a column may fill several fields).
    pub fn note(&mut self, problem: Problem) {
        if !self.problems.iter().any(|known| known.column == problem.column && known.code == problem.code) {
            self.problems.push(problem);
        }
    }

    /// Notes that one of several fields must say something, unless one of them says something wrong.
    pub fn missing(&mut self, cells: &[Option<&'r Cell>]) {
        let wrong = |cell: &&Cell| self.problems.iter().any(|known| known.column == cell.label);
        if let Some(cell) = cells.iter().flatten().next()
            && !cells.iter().flatten().any(wrong)
        {
            self.problem(cell, "", codes::REQUIRED);
        }
    }

    pub(super) fn problem(&mut self, cell: &Cell, text: &str, code: &'static str) {
        self.note(Problem::new(self.row, &cell.label, text, code));
    }

    /// Adds a value to what the row says: field, kind of value, length, bytes. A length of up to 254 takes one byte.
    fn say(&mut self, cell: &Cell, mark: u8, bytes: Option<&[u8]>) {
        self.said.push(cell.tag);
        let Some(bytes) = bytes else {
            self.said.push(if cell.clears.is_some() { mark::CLEARED } else { mark::NOTHING });
            return;
        };
        self.said.push(mark);
        match u8::try_from(bytes.len()) {
            Ok(length) if length < u8::MAX => self.said.push(length),
            _ => {
                self.said.push(u8::MAX);
                self.said.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
            }
        }
        self.said.extend_from_slice(bytes);
    }

    /// A field's text after its nulls, its map, its default and its form.
    fn value(&mut self, cell: &'r Cell) -> Option<Text<'r>> {
        let written = self.asked.source(&cell.source);
        let null = self.asked.is_null(&written) || cell.nulls.iter().any(|null| null.eq_ignore_ascii_case(&written));
        let mut value = (!null).then_some(written);
        if let (Some(map), Some(text)) = (&cell.map, &value) {
            match (map.0.get(&**text), map.1) {
                (Some(mapped), _) => value = Some(Cow::Borrowed(mapped.as_str())).filter(|text| !text.is_empty()),
                (None, Otherwise::Keep) => {}
                (None, Otherwise::Null) => value = None,
                (None, Otherwise::Problem) => {
                    let text = text.clone();
                    self.problem(cell, &text, codes::NOT_IN_MAP);
                    return None;
                }
            }
        }
        if let Some(text) = value {
            if SHEET_ERRORS.contains(&&*text) {
                self.problem(cell, &text, codes::CELL_ERROR);
                return None;
            }
            return Some(shaped(cell, text));
        }
        if cell.default.is_none() && cell.required {
            let written = self.asked.source(&cell.source);
            self.problem(cell, &written, codes::REQUIRED);
        }
        if cell.default.is_none() {
            self.cleared.extend(cell.clears);
        }
        cell.default.as_deref().map(Cow::Borrowed)
    }
}

/// A text in the field's form.
fn shaped<'r>(cell: &Cell, text: Text<'r>) -> Text<'r> {
    let text = match cell.shape {
        Shape::Text => text,
        Shape::Key => Cow::Owned(key_of(&text)),
        Shape::Upper => cased(text, true),
        Shape::Lower => cased(text, false),
    };
    match &cell.prefix {
        Some(prefix) => Cow::Owned(format!("{prefix}{text}")),
        None => text,
    }
}
