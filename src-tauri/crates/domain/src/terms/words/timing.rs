//! The words that say when: durations, month ends, bases, rolls, in any order they are written.

use super::Refusal;
use super::lexicon::{self, Meaning, Point, Unit};
use super::tokens::{Kind, Token};
use crate::calendar::Roll;
use crate::numbers::Micro;
use crate::terms::{Base, LONGEST_WAIT_DAYS, LONGEST_WAIT_MONTHS, MOST_PARTS, Step};

/// Why a part cannot be read: the tokens it fails on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stuck {
    pub(super) from: usize,
    /// One past the last, where the refusal knows it; otherwise as far as nothing else can be read.
    pub(super) to: Option<usize>,
    pub(super) reason: Refusal,
}

/// A place in the tokens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) at: usize,
}

/// When something is to be paid.
#[derive(Debug, Clone, Default)]
pub(super) struct Timing {
    pub(super) base: Option<Base>,
    /// The tokens that named the base.
    pub(super) base_at: (usize, usize),
    pub(super) steps: Vec<Step>,
    pub(super) roll: Option<Roll>,
    /// Whether it was introduced by "net".
    pub(super) net: bool,
    /// Whether anything at all was said.
    pub(super) said: bool,
    /// Whether a count has just been read, so that what it is counted from may follow.
    pub(super) counted: bool,
}

/// Why an element was not taken: it is something else, or it is one and cannot stand.
type Taken = Result<bool, Stuck>;

impl<'a> Cursor<'a> {
    pub(super) fn rest(&self) -> &'a [Token] {
        self.tokens.get(self.at..).unwrap_or_default()
    }

    pub(super) fn mark(&mut self, mark: char) -> bool {
        let found = self.rest().first().is_some_and(|token| token.kind == Kind::Mark(mark));
        self.at += usize::from(found);
        found
    }

    /// The longest phrase here that means something wanted.
    pub(super) fn phrase<T>(&mut self, wanted: impl Fn(Meaning) -> Option<T>) -> Option<T> {
        let (length, found) = lexicon::find(self.rest(), wanted)?;
        self.at += length;
        Some(found)
    }

    pub(super) fn word(&mut self, meaning: Meaning) -> bool {
        self.phrase(|m| (m == meaning).then_some(())).is_some()
    }

    /// The digits of a number.
    pub(super) fn number(&mut self) -> Option<&'a str> {
        match self.rest().first() {
            Some(Token { kind: Kind::Number(digits), .. }) => {
                self.at += 1;
                Some(digits)
            }
            _ => None,
        }
    }

    /// A whole number up to `most`.
    pub(super) fn whole(&mut self, most: u16) -> Result<Option<u16>, Stuck> {
        let from = self.at;
        let Some(digits) = self.number() else { return Ok(None) };
        match digits.parse() {
            Ok(count) if count <= most => Ok(Some(count)),
            _ => Err(Stuck { from, to: Some(self.at), reason: Refusal::OutOfRange }),
        }
    }

    /// A number and a percent sign.
    pub(super) fn percent(&mut self) -> Result<Option<Micro>, Stuck> {
        let from = self.at;
        // Arabic also sets the sign before the number.
        let leading = self.mark('%');
        let Some(digits) = self.number() else {
            self.at = from;
            return Ok(None);
        };
        if !leading && !self.mark('%') && !self.word(Meaning::Percent) {
            self.at = from;
            return Ok(None);
        }
        match digits.parse::<Micro>() {
            Ok(percent) if percent.0 > 0 && percent <= Micro(100_000_000) => Ok(Some(percent)),
            _ => Err(Stuck { from, to: Some(self.at), reason: Refusal::OutOfRange }),
        }
    }

    /// Reads as much timing as there is; what is not timing is left where it stands.
    pub(super) fn timing(&mut self, timing: &mut Timing) -> Result<(), Stuck> {
        loop {
            let from = self.at;
            if self.mark(',') && !self.continues() {
                self.at = from;
                return Ok(());
            }
            let then = self.word(Meaning::Then);
            let plus = self.mark('+');
            timing.counted &= !then && !plus;
            if timing.steps.len() > MOST_PARTS || !self.element(timing, plus)? {
                self.at = from;
                return Ok(());
            }
            timing.said = true;
        }
    }

    fn continues(&self) -> bool {
        let mut ahead = *self;
        ahead.phrase(|m| matches!(m, Meaning::Then | Meaning::Roll(_)).then_some(())).is_some()
    }

    /// One element behind any words that mean nothing by themselves.
    fn element(&mut self, timing: &mut Timing, plus: bool) -> Taken {
        let counted = std::mem::take(&mut timing.counted);
        let before = timing.steps.len();
        let mut behind_from = false;
        loop {
            if self.count(timing, plus)? {
                timing.counted = true;
                return Ok(true);
            }
            if self.day(timing)? || self.named(timing) {
                if counted && behind_from {
                    put_behind(&mut timing.steps, before);
                }
                return Ok(true);
            }
            let from = self.word(Meaning::From);
            behind_from |= from;
            let filler = from || self.word(Meaning::Filler);
            let net = !filler && !timing.said && !timing.net && self.word(Meaning::Net);
            timing.net |= net;
            self.mark(':');
            if !filler && !net {
                return Ok(false);
            }
        }
    }

    /// `30 days`, `يومين`, or a bare number where only days can be meant.
    fn count(&mut self, timing: &mut Timing, plus: bool) -> Taken {
        if let Some((count, unit)) =
            self.phrase(|m| if let Meaning::Duration(n, unit) = m { Some((n, unit)) } else { None })
        {
            timing.steps.push(step(count, unit));
            return Ok(true);
        }
        let from = self.at;
        if self.number().is_none() {
            return Ok(false);
        }
        let after = self.at;
        let unit = self.phrase(|m| if let Meaning::Unit(unit) = m { Some(unit) } else { None });
        let named = self.at;
        self.at = from;
        let bare = unit.is_none()
            && (plus || (timing.net && !timing.said) || timing.steps.last() == Some(&Step::MonthEnd))
            && Self { tokens: self.tokens, at: after }.ends_number();
        if unit.is_none() && !bare {
            return Ok(false);
        }
        let unit = unit.unwrap_or(Unit::Days);
        let most = match unit {
            Unit::Days | Unit::BusinessDays => LONGEST_WAIT_DAYS,
            Unit::Weeks => LONGEST_WAIT_DAYS / 7,
            Unit::Months => LONGEST_WAIT_MONTHS,
        };
        let count = self.whole(most)?.unwrap_or_default();
        self.at = if bare { after } else { named };
        timing.steps.push(step(count, unit));
        // "30 days net" says net behind.
        let behind = self.at;
        if self.word(Meaning::Net) && self.rest().first().is_some_and(|token| !super::parts::is_separator(token)) {
            self.at = behind;
        }
        Ok(true)
    }

    /// Whether a number before here stands alone: not a percentage, a fraction, a day of a month or an amount.
    fn ends_number(mut self) -> bool {
        if self.mark('%') || self.mark('/') || self.mark('-') {
            return false;
        }
        let other = |m| matches!(m, Meaning::Percent | Meaning::Ordinal | Meaning::OfNextMonth).then_some(());
        self.phrase(other).is_none()
    }

    /// `10th prox`, `the next 10th`, `يوم 10 التالي`.
    fn day(&mut self, timing: &mut Timing) -> Taken {
        let from = self.at;
        let next = self.word(Meaning::Next);
        let numbered = !next && self.word(Meaning::DayNumber);
        let at = self.at;
        if self.number().is_none() {
            self.at = from;
            return Ok(false);
        }
        let ordinal = self.word(Meaning::Ordinal);
        let prox = !next && self.word(Meaning::OfNextMonth);
        let next = (next && ordinal) || (numbered && !prox && self.word(Meaning::Next));
        let end = self.at;
        self.at = if prox || next { at } else { from };
        if !prox && !next {
            return Ok(false);
        }
        let day = self.whole(31)?.and_then(|day| u8::try_from(day).ok()).filter(|day| *day > 0);
        let Some(day) = day else { return Err(Stuck { from: at, to: Some(at + 1), reason: Refusal::OutOfRange }) };
        self.at = end;
        if prox {
            timing.steps.extend([Step::MonthEnd, Step::AddDays { days: 1 }]);
        }
        timing.steps.push(Step::DayOfMonth { day });
        Ok(true)
    }

    /// Everything that has a name: month ends, bases, rolls.
    fn named(&mut self, timing: &mut Timing) -> bool {
        if self.word(Meaning::NextMonthEnd) {
            timing.steps.extend([Step::AddMonths { months: 1 }, Step::MonthEnd]);
            return true;
        }
        if self.word(Meaning::MonthEnd) {
            timing.steps.push(Step::MonthEnd);
            return true;
        }
        if timing.roll.is_none()
            && let Some(roll) = self.phrase(|m| if let Meaning::Roll(roll) = m { Some(roll) } else { None })
        {
            timing.roll = Some(roll);
            return true;
        }
        timing.base.is_none() && self.base(timing)
    }

    fn base(&mut self, timing: &mut Timing) -> bool {
        let from = self.at;
        let base = self.phrase(|m| match m {
            Meaning::Base(point) => Some(Some(point)),
            Meaning::Advance => Some(Some(Point::OrderDate)),
            Meaning::Immediate => Some(None),
            _ => None,
        });
        let Some(point) = base else { return false };
        timing.base = match point {
            None => return true, // at once: whatever it counts from, nothing is added
            Some(Point::InvoiceDate) => Some(Base::InvoiceDate),
            Some(Point::InvoiceReceipt) => Some(Base::InvoiceReceipt),
            Some(Point::GoodsReceipt) => Some(Base::GoodsReceipt),
            Some(Point::OrderDate) => Some(Base::OrderDate),
            Some(Point::ContractDate) => Some(Base::ContractDate),
            Some(Point::Milestone) => match self.rest().first() {
                Some(Token { kind: Kind::Quoted(name), .. }) if crate::terms::check::is_milestone(name) => {
                    self.at += 1;
                    Some(Base::Milestone { name: name.clone() })
                }
                _ => {
                    self.at = from;
                    return false;
                }
            },
        };
        timing.base_at = (from, self.at);
        true
    }
}

/// `30 days after month end`: the count, last of the steps `before`, comes after the steps it is counted from.
fn put_behind(steps: &mut [Step], before: usize) {
    if let Some(tail) = before.checked_sub(1).and_then(|count| steps.get_mut(count..)) {
        tail.rotate_left(1);
    }
}

const fn step(count: u16, unit: Unit) -> Step {
    match unit {
        Unit::Days => Step::AddDays { days: count },
        Unit::BusinessDays => Step::AddBusinessDays { days: count },
        Unit::Weeks => Step::AddDays { days: count * 7 },
        Unit::Months => Step::AddMonths { months: count },
    }
}
