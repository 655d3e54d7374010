//! One date as it is written, taken apart before it is known what is day and what is month.

/// The orders in which day (`d`), month (`m`, by name `b`) and year (`Y`, of two digits `y`) stand.
pub(super) type Order = [char; 3];

/// One part of a date as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// So many digits, and what they come to.
    Digits(usize, u32),
    /// A month's English name.
    Month,
}

/// A date as written, before it is known what is day and what is month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    /// Day, month and year in some order.
    pub parts: [Part; 3],
    /// The signs between them.
    pub between: (String, String),
    /// The form of the time behind them; empty where there is none.
    pub time: String,
}

/// Takes a text apart as a date.
pub(super) fn written(cell: &str) -> Option<Written> {
    let (first, rest) = part(cell)?;
    let (one, rest) = between(rest)?;
    let (second, rest) = part(rest)?;
    let (two, rest) = between(rest)?;
    let (third, rest) = part(rest)?;
    let plain = one == two || matches!(second, Part::Month) || matches!(first, Part::Month);
    if !plain || matches!(third, Part::Month) {
        return None;
    }
    Some(Written { parts: [first, second, third], between: (one.to_owned(), two.to_owned()), time: time(rest)? })
}

fn part(text: &str) -> Option<(Part, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        let known = matches!(digits, 1 | 2 | 4);
        return known.then(|| Some((Part::Digits(digits, text[..digits].parse().ok()?), &text[digits..])))?;
    }
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let name = text[..letters].to_ascii_lowercase();
    let known = MONTHS.iter().any(|month| *month == name || letters == 3 && month.starts_with(&name));
    known.then(|| (Part::Month, &text[letters..]))
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

fn between(text: &str) -> Option<(&str, &str)> {
    [", ", "-", "/", ".", " "].iter().find_map(|sign| text.starts_with(sign).then(|| text.split_at(sign.len())))
}

/// The form of a time behind a date; empty where there is none.
fn time(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    let mut form = String::new();
    let mut rest = match text.strip_prefix([' ', 'T']) {
        Some(rest) if text.starts_with('T') => {
            form.push('T');
            rest
        }
        Some(rest) => {
            form.push(' ');
            rest
        }
        None => return None,
    };
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let twelve = rest.ends_with(['M', 'm']);
    for (place, name) in ["H", "M", "S"].iter().enumerate() {
        let count = digits(rest);
        if !(1..=2).contains(&count) {
            return None;
        }
        rest = &rest[count..];
        form.push('%');
        form.push_str(if place == 0 && twelve { "I" } else { name });
        match rest.strip_prefix(':') {
            Some(after) if place < 2 => {
                form.push(':');
                rest = after;
            }
            _ if place == 0 => return None,
            _ => break,
        }
    }
    if form.ends_with("%S") {
        // A fraction may come in any later row, and reads as nothing where it is not there.
        form.push_str("%.f");
        rest = rest.strip_prefix('.').map_or(rest, |after| &after[digits(after)..]);
    }
    match rest {
        "" => {}
        "Z" => form.push('Z'),
        " AM" | " PM" | " am" | " pm" => form.push_str(" %p"),
        offset if offset.starts_with(['+', '-']) && offset.len() == 6 => form.push_str("%:z"),
        offset if offset.starts_with(['+', '-']) && offset.len() == 5 => form.push_str("%z"),
        _ => return None,
    }
    Some(form)
}

/// The orders that a date as written may have.
pub(super) fn orders(date: &Written) -> Vec<Order> {
    let day = |part: Part| matches!(part, Part::Digits(1..=2, 1..=31));
    let month = |part: Part| matches!(part, Part::Digits(1..=2, 1..=12));
    let year = |part: Part| match part {
        Part::Digits(4, _) => Some('Y'),
        Part::Digits(2, _) => Some('y'),
        _ => None,
    };
    let [first, second, third] = date.parts;
    let mut found = Vec::new();
    match (first, second, third) {
        (_, Part::Month, _) if day(first) => found.extend(year(third).map(|year| ['d', 'b', year])),
        (Part::Month, _, _) if day(second) => found.extend(year(third).map(|year| ['b', 'd', year])),
        (Part::Digits(4, _), Part::Month, _) if day(third) => found.push(['Y', 'b', 'd']),
        (Part::Digits(4, _), _, _) if month(second) && day(third) => found.push(['Y', 'm', 'd']),
        _ => {
            if let Some(year) = year(third) {
                if day(first) && month(second) {
                    found.push(['d', 'm', year]);
                }
                if month(first) && day(second) {
                    found.push(['m', 'd', year]);
                }
            }
            // `24-03-14`: only where it cannot be read the other way round.
            if found.is_empty() && year(first) == Some('y') && month(second) && day(third) {
                found.push(['y', 'm', 'd']);
            }
        }
    }
    found
}
