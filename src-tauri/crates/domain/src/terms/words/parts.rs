//! The parts between the separators: a discount, a share with its time, or the net payment.

use super::Refusal;
use super::lexicon::Meaning;
use super::timing::{Cursor, Stuck, Timing};
use super::tokens::{Kind, Token};
use crate::numbers::{Currency, Micro, Money};
use crate::terms::{Base, LONGEST_WAIT_DAYS, Share, Step, TaxBase, Tier};

/// What a part says.
#[derive(Debug, Clone)]
pub(super) enum Part {
    /// A discount, with the base it is said to run from.
    Discount(Tier, Option<(Base, (usize, usize))>),
    /// A share and when it is due.
    Instalment(Share, Timing),
    /// `2% 10 days`: one or the other, by what stands beside it.
    Either(Micro, Timing),
    /// A payment of all that is left, without saying so.
    Net(Timing),
}

impl Cursor<'_> {
    /// One part. After another without a separator it must begin with a share or "net".
    pub(super) fn part(&mut self, separated: bool) -> Result<Part, Stuck> {
        if let Some(part) = self.slashed()? {
            return Ok(part);
        }
        if let Some(part) = self.share()? {
            return Ok(part);
        }
        let from = self.at;
        let mut ahead = *self;
        if !separated && !ahead.word(Meaning::Net) {
            return Err(self.stuck(from));
        }
        let mut timing = Timing::default();
        self.timed(&mut timing, from)?;
        Ok(Part::Net(timing))
    }

    /// Timing of which something must be said.
    fn timed(&mut self, timing: &mut Timing, from: usize) -> Result<(), Stuck> {
        self.timing(timing)?;
        if timing.said { Ok(()) } else { Err(self.stuck(from)) }
    }

    /// Names what stands past the words that were understood; where nothing does, those words, since they lack the rest.
    fn stuck(&self, from: usize) -> Stuck {
        let mut ahead = *self;
        let intro = |m| matches!(m, Meaning::Filler | Meaning::From | Meaning::Net | Meaning::Discount).then_some(());
        while ahead.phrase(intro).is_some() || ahead.mark(':') {}
        let nothing_left = ahead.rest().first().is_none_or(is_separator);
        let (from, to) = if nothing_left { (from, Some(ahead.at)) } else { (ahead.at, None) };
        Stuck { from, to, reason: Refusal::NotUnderstood }
    }

    /// `2/10`, `n/30`.
    fn slashed(&mut self) -> Result<Option<Part>, Stuck> {
        let from = self.at;
        let net = self.word(Meaning::Net);
        let percent = if net { None } else { self.number() };
        if percent.is_some() {
            self.mark('%');
        }
        if !(net || percent.is_some()) || !self.mark('/') {
            self.at = from;
            return Ok(None);
        }
        if net && self.word(Meaning::MonthEnd) {
            return Ok(Some(Part::Net(Timing { steps: vec![Step::MonthEnd], net, said: true, ..Timing::default() })));
        }
        let Some(days) = self.whole(LONGEST_WAIT_DAYS)? else {
            return Err(Stuck { from, to: Some(self.at), reason: Refusal::NotUnderstood });
        };
        self.phrase(|m| matches!(m, Meaning::Unit(super::lexicon::Unit::Days)).then_some(()));
        let steps = vec![Step::AddDays { days }];
        let Some(percent) = percent else {
            let mut timing = Timing { steps, net, said: true, counted: true, ..Timing::default() };
            self.timing(&mut timing)?;
            return Ok(Some(Part::Net(timing)));
        };
        let percent = discount_percent(percent.parse().ok(), from, from + 1)?;
        Ok(Some(Part::Discount(Tier { percent, steps, base: TaxBase::WithTax }, None)))
    }

    /// A part that begins by saying how much.
    fn share(&mut self) -> Result<Option<Part>, Stuck> {
        let from = self.at;
        let discount = self.word(Meaning::Discount);
        let advance = !discount && self.word(Meaning::Advance);
        let remainder = !discount && !advance && self.word(Meaning::Remainder);
        if discount || advance {
            self.phrase(|m| matches!(m, Meaning::Filler | Meaning::From).then_some(()));
        }
        let number_at = self.at;
        let share = match self.percent()? {
            Some(percent) if discount => return self.discount(percent, from, number_at).map(Some),
            Some(percent) => Some(Share::Percent { percent }),
            None if discount => return Err(self.stuck(from)),
            None if remainder => Some(Share::Remainder),
            None => self.amount()?,
        };
        let Some(share) = share else {
            self.at = from;
            return Ok(None);
        };
        if let Share::Percent { percent } = share
            && !advance
            && !remainder
        {
            let tail = self.at;
            let tax = self.tax();
            if self.word(Meaning::Discount) || tax.is_some() {
                self.at = tail;
                return self.discount(percent, from, number_at).map(Some);
            }
        }
        let mut timing = Timing::default();
        if advance {
            (timing.base, timing.said) = (Some(Base::OrderDate), true);
        }
        self.timed(&mut timing, from)?;
        Ok(Some(match share {
            Share::Percent { percent }
                if !remainder
                    && !timing.net
                    && timing.base.is_none()
                    && timing.roll.is_none()
                    && !timing.steps.is_empty() =>
            {
                Part::Either(percent, timing)
            }
            share => Part::Instalment(share, timing),
        }))
    }

    /// What follows the percentage of a discount.
    fn discount(&mut self, percent: Micro, from: usize, number_at: usize) -> Result<Part, Stuck> {
        let percent = discount_percent(Some(percent), number_at, number_at + 1)?;
        let before = self.tax();
        self.word(Meaning::Discount);
        let base = before.or_else(|| self.tax()).unwrap_or_default();
        let mut timing = Timing { said: true, ..Timing::default() }; // so that "net" is left to the next part
        let at = self.at;
        self.timing(&mut timing)?;
        if self.at == at {
            return Err(self.stuck(from));
        }
        if timing.roll.is_some() {
            return Err(Stuck { from, to: Some(self.at), reason: Refusal::NotUnderstood });
        }
        let runs_from = timing.base.map(|base| (base, timing.base_at));
        Ok(Part::Discount(Tier { percent, steps: timing.steps, base }, runs_from))
    }

    fn tax(&mut self) -> Option<TaxBase> {
        self.phrase(|m| match m {
            Meaning::BeforeTax => Some(TaxBase::BeforeTax),
            Meaning::WithTax => Some(TaxBase::WithTax),
            _ => None,
        })
    }

    /// `5,000.00 SAR`, `SAR 5000`: thousands in groups of three, right behind their commas.
    fn amount(&mut self) -> Result<Option<Share>, Stuck> {
        let from = self.at;
        let before = self.currency();
        let Some(digits) = self.grouped() else {
            self.at = from;
            return Ok(None);
        };
        let Some(currency) = before.or_else(|| self.currency()) else {
            self.at = from;
            return Ok(None);
        };
        let exact: Option<Micro> = digits.parse().ok();
        let whole = exact.and_then(|amount| Money::rounded(amount, currency).ok()).and_then(Money::to_micro);
        match exact.filter(|amount| amount.0 > 0 && whole == exact) {
            Some(amount) => Ok(Some(Share::Fixed { amount, currency })),
            None => Err(Stuck { from, to: Some(self.at), reason: Refusal::OutOfRange }),
        }
    }

    fn currency(&mut self) -> Option<Currency> {
        let Some(Token { kind: Kind::Word(word), .. }) = self.rest().first() else { return None };
        let currency = Currency::new(word).ok()?;
        self.at += 1;
        Some(currency)
    }

    fn grouped(&mut self) -> Option<String> {
        let mut digits = self.number()?.to_owned();
        while let [
            Token { kind: Kind::Mark(','), start, .. },
            Token { kind: Kind::Number(group), start: next, .. },
            ..,
        ] = self.rest()
        {
            let close = self.tokens[self.at - 1].end == *start && start + 1 == *next;
            if !close || digits.contains('.') || group.split('.').next().map(str::len) != Some(3) {
                break;
            }
            digits.push_str(group);
            self.at += 2;
        }
        Some(digits)
    }
}

fn discount_percent(percent: Option<Micro>, from: usize, to: usize) -> Result<Micro, Stuck> {
    let possible = percent.filter(|percent| percent.0 > 0 && *percent < Micro(100_000_000));
    possible.ok_or(Stuck { from, to: Some(to), reason: Refusal::OutOfRange })
}

/// What may stand between two parts.
pub(super) fn is_separator(token: &Token) -> bool {
    matches!(token.kind, Kind::Mark(',' | ';' | '.' | '&' | '+' | '-' | '(' | ')'))
}
