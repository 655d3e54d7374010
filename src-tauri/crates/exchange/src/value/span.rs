//! Lengths of time as files write them: `12 months`, `90 days`, `P1Y`, `سنة`.

use sanad_domain::identity::fold;

use super::choice::Choice;

/// What a length is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpanUnit {
    /// Calendar days.
    Days,
    /// Business days.
    BusinessDays,
    /// Seven calendar days.
    Weeks,
    /// Calendar months.
    Months,
    /// Twelve calendar months.
    Years,
}

impl Choice for SpanUnit {
    const WORDS: &'static str = "days, business_days, weeks, months, years";

    fn of(word: &str) -> Option<Self> {
        unit(&fold(word)).map(|(unit, _)| unit)
    }
}

impl SpanUnit {
    /// Its word in a profile.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::BusinessDays => "business_days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }

    /// The unit that a header names: `Notice period (days)`.
    pub(crate) fn named(header: &str) -> Option<Self> {
        let folded = fold(header);
        let words: Vec<&str> = folded
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| word.len() > 2 && *word != "annual")
            .collect();
        let pair = words.windows(2).find_map(|pair| Self::of(&pair.join(" ")));
        pair.or_else(|| words.iter().find_map(|word| Self::of(word)))
    }
}

/// A number and its unit, if it has one with it. `None` for anything else.
pub(crate) fn span(text: &str) -> Option<(u32, Option<SpanUnit>)> {
    let text = fold(text.trim());
    if let Some(rest) = text.strip_prefix('p')
        && let Some(read) = iso(rest)
    {
        return Some(read);
    }
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let word = text[digits..].trim();
    if digits == 0 {
        // A year is one, and Arabic has a word for two.
        return unit(word).map(|(unit, count)| (count, Some(unit)));
    }
    let count = text[..digits].parse().ok()?;
    if word.is_empty() { Some((count, None)) } else { unit(word).map(|(unit, _)| (count, Some(unit))) }
}

/// ISO 8601's duration of one part, behind its `P`.
fn iso(text: &str) -> Option<(u32, Option<SpanUnit>)> {
    let unit = match text.chars().last()? {
        'd' => SpanUnit::Days,
        'w' => SpanUnit::Weeks,
        'm' => SpanUnit::Months,
        'y' => SpanUnit::Years,
        _ => return None,
    };
    Some((text[..text.len() - 1].parse().ok()?, Some(unit)))
}

/// A unit by its folded word, and how many the word alone means.
fn unit(word: &str) -> Option<(SpanUnit, u32)> {
    let plain = word.replace(['_', '-'], " ");
    Some(match plain.trim_end_matches('.') {
        "d" | "day" | "days" | "calendar day" | "calendar days" | "يوم" | "يوما" | "ايام" | "الايام" => {
            (SpanUnit::Days, 1)
        }
        "يومان" | "يومين" => (SpanUnit::Days, 2),
        "business day" | "business days" | "working day" | "working days" | "bd" | "يوم عمل" | "ايام عمل" => {
            (SpanUnit::BusinessDays, 1)
        }
        "w" | "wk" | "week" | "weeks" | "اسبوع" | "اسبوعا" | "اسابيع" => (SpanUnit::Weeks, 1),
        "اسبوعان" | "اسبوعين" => (SpanUnit::Weeks, 2),
        "m" | "mo" | "mon" | "month" | "months" | "mth" | "mths" | "شهر" | "شهرا" | "اشهر" | "شهور" => {
            (SpanUnit::Months, 1)
        }
        "شهران" | "شهرين" => (SpanUnit::Months, 2),
        "y" | "yr" | "yrs" | "year" | "years" | "annual" | "سنه" | "سنوات" | "سنين" | "عام" | "عاما" | "اعوام" => {
            (SpanUnit::Years, 1)
        }
        "سنتان" | "سنتين" | "عامان" | "عامين" => (SpanUnit::Years, 2),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_in_words_and_signs() {
        for (text, count, unit) in [
            ("12", 12, None),
            ("12 months", 12, Some(SpanUnit::Months)),
            ("12M", 12, Some(SpanUnit::Months)),
            ("90 Days", 90, Some(SpanUnit::Days)),
            ("10 working days", 10, Some(SpanUnit::BusinessDays)),
            ("P1Y", 1, Some(SpanUnit::Years)),
            ("P90D", 90, Some(SpanUnit::Days)),
            ("1 yr.", 1, Some(SpanUnit::Years)),
            ("year", 1, Some(SpanUnit::Years)),
            ("٦ أشهر", 6, Some(SpanUnit::Months)),
            ("سنة", 1, Some(SpanUnit::Years)),
            ("شهرين", 2, Some(SpanUnit::Months)),
            ("٣٠ يومًا", 30, Some(SpanUnit::Days)),
        ] {
            assert_eq!(span(text), Some((count, unit)), "{text}");
        }
    }

    #[test]
    fn a_header_may_name_the_unit() {
        assert_eq!(SpanUnit::named("Notice period (days)"), Some(SpanUnit::Days));
        assert_eq!(SpanUnit::named("Notice, working days"), Some(SpanUnit::BusinessDays));
        assert_eq!(SpanUnit::named("فترة الإشعار (أيام)"), Some(SpanUnit::Days));
        assert_eq!(SpanUnit::named("Notice period"), None);
    }

    #[test]
    fn what_is_no_length_is_refused() {
        for text in ["", "-3 months", "1.5 years", "12 moons", "P1Y6M", "99999999999 days", "months 12", "π"] {
            assert_eq!(span(text), None, "{text}");
        }
    }
}
