//! Text cut into folded tokens that know where they stood.

use unicode_normalization::char::is_combining_mark;

use super::lexicon;
use crate::identity::fold;

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, folded.
    Word(String),
    /// ASCII digits, with a point where there are decimals.
    Number(String),
    /// What stands between quotation marks, as typed.
    Quoted(String),
    /// Anything else.
    Mark(char),
}

/// A token and its place in characters of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A folded character and the characters of the text it came from.
#[derive(Debug, Clone, Copy)]
struct Folded {
    c: char,
    start: usize,
    end: usize,
}

/// Cuts a text. Spaces and what cannot be seen separate nothing but words.
pub(super) fn cut(text: &str) -> Vec<Token> {
    let typed: Vec<char> = text.chars().collect();
    let folded = folded(&typed);
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = folded.get(at).copied() {
        let run = |from: usize, kind: fn(char) -> bool| folded[from..].iter().take_while(|f| kind(f.c)).count();
        let (length, kind) = if first.c.is_whitespace() {
            at += 1;
            continue;
        } else if let Some((length, name)) = quoted(&folded[at..], &typed) {
            (length, Kind::Quoted(name))
        } else if first.c.is_ascii_digit() {
            let length = number(&folded[at..]);
            (length, Kind::Number(folded[at..at + length].iter().map(|f| f.c).collect()))
        } else if first.c.is_alphabetic() {
            let length = run(at, |c| c.is_alphabetic() || is_combining_mark(c));
            (length, Kind::Word(folded[at..at + length].iter().map(|f| f.c).collect()))
        } else if joins(&folded, at) {
            at += 1;
            continue;
        } else {
            (1, Kind::Mark(first.c))
        };
        let end = folded[at + length - 1].end;
        match kind {
            Kind::Word(word) => push_word(&mut tokens, word, first, end),
            kind => tokens.push(Token { kind, start: first.start, end }),
        }
        at += length;
    }
    tokens
}

/// Folds mark by mark with the letter that bears it, so that each folded character keeps its place.
fn folded(typed: &[char]) -> Vec<Folded> {
    let mut out = Vec::with_capacity(typed.len());
    let mut start = 0;
    while start < typed.len() {
        let marks = typed[start + 1..].iter().take_while(|c| is_combining_mark(**c)).count();
        let end = start + 1 + marks;
        let cluster: String = typed[start..end].iter().collect();
        out.extend(fold(&cluster).chars().map(|c| Folded { c: plain(c), start, end }));
        start = end;
    }
    out
}

/// Arabic punctuation as its Latin like.
const fn plain(c: char) -> char {
    match c {
        '٪' => '%',
        '٫' => '.',
        '،' => ',',
        '؛' => ';',
        '–' | '—' | '‐' | '‑' => '-',
        '“' | '”' => '"',
        c => c,
    }
}

/// Digits, and decimals where a digit follows the point.
fn number(folded: &[Folded]) -> usize {
    let digits = |from: usize| folded[from..].iter().take_while(|f| f.c.is_ascii_digit()).count();
    let whole = digits(0);
    if folded.get(whole).is_some_and(|f| f.c == '.') {
        let decimals = digits(whole + 1);
        if decimals > 0 {
            return whole + 1 + decimals;
        }
    }
    whole
}

/// How much of the text a quotation takes, and what it says.
fn quoted(folded: &[Folded], typed: &[char]) -> Option<(usize, String)> {
    let close = match folded.first()?.c {
        '"' => '"',
        '«' => '»',
        _ => return None,
    };
    let length = folded[1..].iter().position(|f| f.c == close)?;
    let (from, to) = (folded[0].end, folded[length + 1].start);
    Some((length + 2, typed.get(from..to)?.iter().collect()))
}

/// A hyphen inside `end-of-month` or `30-day` is no more than a space.
fn joins(folded: &[Folded], at: usize) -> bool {
    let beside =
        |at: Option<usize>, kind: fn(char) -> bool| at.and_then(|at| folded.get(at)).is_some_and(|f| kind(f.c));
    folded[at].c == '-'
        && beside(at.checked_sub(1), char::is_alphanumeric)
        && beside(at.checked_add(1), char::is_alphabetic)
}

/// Arabic writes "and" onto the next word: it is cut off where the rest is a word we know and the whole is not.
fn push_word(tokens: &mut Vec<Token>, word: String, first: Folded, end: usize) {
    let rest = word.strip_prefix('و').filter(|rest| lexicon::knows(rest) && !lexicon::knows(&word));
    if let Some(rest) = rest {
        tokens.push(Token { kind: Kind::Word("و".to_owned()), start: first.start, end: first.end });
        tokens.push(Token { kind: Kind::Word(rest.to_owned()), start: first.end, end });
    } else {
        tokens.push(Token { kind: Kind::Word(word), start: first.start, end });
    }
}
