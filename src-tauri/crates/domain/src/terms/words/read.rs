//! From words to a term.

use super::lexicon::Meaning;
use super::parts::{Part, is_separator};
use super::timing::{Cursor, Stuck, Timing};
use super::tokens::{Token, cut};
use super::{LONGEST_WORDING, Refusal, Unread};
use crate::calendar::Roll;
use crate::numbers::{MICRO, Micro};
use crate::terms::{Base, Instalment, MOST_PARTS, Share, TaxBase, Term, Tier};

/// A discount of this many percent or more is not taken for one unless it says so.
const DOUBTFUL_DISCOUNT: Micro = Micro(20 * MICRO);

/// A part and the tokens it took.
struct Read {
    part: Part,
    from: usize,
    to: usize,
}

/// Reads a term from people's own words, in either language, or both.
///
/// # Errors
/// The first part that is not understood, as typed, with its place and the reason.
pub fn read(text: &str) -> Result<Term, Unread> {
    let length = text.chars().count();
    if length > LONGEST_WORDING {
        return Err(unread(text, 0, length, Refusal::NothingToRead));
    }
    let tokens = cut(text);
    let named = |stuck: Stuck| name(text, &tokens, stuck);
    let parts = parts(&tokens).map_err(named)?;
    if parts.is_empty() {
        return Err(unread(text, 0, length, Refusal::NothingToRead));
    }
    assemble(parts).map_err(named)
}

fn parts(tokens: &[Token]) -> Result<Vec<Read>, Stuck> {
    let mut cursor = Cursor { tokens, at: 0 };
    let mut parts: Vec<Read> = Vec::new();
    let mut separated = true;
    loop {
        separated |= skip_separators(&mut cursor);
        if cursor.rest().is_empty() {
            return Ok(parts);
        }
        let from = cursor.at;
        let part = cursor.part(separated)?;
        if parts.len() >= MOST_PARTS * 2 {
            return Err(Stuck { from, to: None, reason: Refusal::OutOfRange });
        }
        parts.push(Read { part, from, to: cursor.at });
        separated = false;
    }
}

fn skip_separators(cursor: &mut Cursor<'_>) -> bool {
    let from = cursor.at;
    while cursor.rest().first().is_some_and(is_separator) {
        cursor.at += 1;
    }
    while cursor.phrase(|m| matches!(m, Meaning::And | Meaning::Then).then_some(())).is_some() {}
    cursor.at > from
}

/// Puts parts together where they make up one whole.
fn assemble(parts: Vec<Read>) -> Result<Term, Stuck> {
    let (first, last) = (parts.first().map_or(0, |p| p.from), parts.last().map_or(0, |p| p.to));
    let net = parts.iter().any(|read| matches!(read.part, Part::Net(_)));
    let mut term = Term::default();
    let mut bases = Vec::new();
    for Read { part, from, to } in parts {
        let stuck = |reason| Stuck { from, to: Some(to), reason };
        match part {
            Part::Discount(tier, base) => {
                term.discounts.push(tier);
                bases.extend(base);
            }
            Part::Either(percent, _) if net && percent >= DOUBTFUL_DISCOUNT => return Err(stuck(Refusal::Ambiguous)),
            Part::Either(percent, timing) if net => {
                term.discounts.push(Tier { percent, steps: timing.steps, base: TaxBase::WithTax });
            }
            Part::Either(percent, timing) => term.instalments.push(instalment(Share::Percent { percent }, timing)),
            Part::Instalment(share, timing) => {
                if share == Share::Remainder && has_remainder(&term) {
                    return Err(stuck(Refusal::GivenTwice));
                }
                term.instalments.push(instalment(share, timing));
            }
            Part::Net(_) if has_remainder(&term) => return Err(stuck(Refusal::GivenTwice)),
            Part::Net(timing) => term.instalments.push(instalment(Share::Remainder, timing)),
        }
    }
    let whole = Stuck { from: first, to: Some(last), reason: Refusal::SharesDoNotSum };
    if !crate::terms::check::makes_a_whole(&term) {
        return Err(whole);
    }
    if term.instalments.len() > MOST_PARTS || term.discounts.len() > MOST_PARTS {
        return Err(Stuck { reason: Refusal::OutOfRange, ..whole });
    }
    match bases.into_iter().find(|(base, _)| Some(base) != term.discount_base()) {
        Some((_, (from, to))) => Err(Stuck { from, to: Some(to), reason: Refusal::NotUnderstood }),
        None => Ok(term),
    }
}

fn has_remainder(term: &Term) -> bool {
    term.instalments.iter().any(|instalment| instalment.share == Share::Remainder)
}

fn instalment(share: Share, timing: Timing) -> Instalment {
    Instalment {
        share,
        base: timing.base.unwrap_or(Base::InvoiceDate),
        steps: timing.steps,
        roll: timing.roll.unwrap_or(Roll::None),
    }
}

/// The part of the text on which reading stuck: up to the next separator, or to where something can be read again.
fn name(text: &str, tokens: &[Token], stuck: Stuck) -> Unread {
    let readable = |at: usize| {
        let mut cursor = Cursor { tokens, at };
        cursor.part(true).is_ok()
    };
    let next = || {
        let ends = |at: &usize| tokens.get(*at).is_none_or(|token| is_separator(token) || readable(*at));
        (stuck.from + 1..=tokens.len()).find(ends).unwrap_or(tokens.len())
    };
    let to = stuck.to.unwrap_or_else(next).clamp(stuck.from, tokens.len());
    let end = text.chars().count();
    let place = |at: usize| tokens.get(at);
    let start = place(stuck.from).map_or(end, |token| token.start);
    let stop = to.checked_sub(1).and_then(place).map_or(end, |token| token.end).max(start);
    unread(text, start, stop, stuck.reason)
}

fn unread(text: &str, start: usize, end: usize, reason: Refusal) -> Unread {
    let part = text.chars().skip(start).take(end - start).collect();
    Unread { start: start as u32, end: end as u32, part, reason }
}
