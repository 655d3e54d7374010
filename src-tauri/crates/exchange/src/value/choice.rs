//! Words from a short list, and codes from the standards.

use sanad_domain::contracts::{Effective, Renewal};
use sanad_domain::countries::{country, country_written};
use sanad_domain::numbers::Currency;
use sanad_domain::suppliers::{NameKind, Stage};

use crate::read::{Party, ReceiptKind};

/// A value that is one of a few words.
pub(crate) trait Choice: Copy + 'static {
    /// The words, for a problem's params.
    const WORDS: &'static str;

    /// The value of a word in lower case.
    fn of(word: &str) -> Option<Self>;
}

impl Choice for Stage {
    const WORDS: &'static str = "prospect, onboarding, qualified, approved, on_hold, blocked, exited";

    fn of(word: &str) -> Option<Self> {
        Self::from_code(word)
    }
}

impl Choice for NameKind {
    const WORDS: &'static str = "legal, trade, former";

    fn of(word: &str) -> Option<Self> {
        Self::from_code(word)
    }
}

impl Choice for Party {
    const WORDS: &'static str = "buyer, supplier";

    fn of(word: &str) -> Option<Self> {
        match word {
            "buyer" => Some(Self::Buyer),
            "supplier" => Some(Self::Supplier),
            _ => None,
        }
    }
}

impl Choice for ReceiptKind {
    const WORDS: &'static str = "receipt, return, reversal";

    fn of(word: &str) -> Option<Self> {
        match word {
            "receipt" => Some(Self::Receipt),
            "return" => Some(Self::Return),
            "reversal" => Some(Self::Reversal),
            _ => None,
        }
    }
}

impl Choice for bool {
    const WORDS: &'static str = "true, false, yes, no, y, n, x, 1, 0, نعم, لا";

    fn of(word: &str) -> Option<Self> {
        match word {
            "true" | "yes" | "y" | "x" | "1" | "نعم" => Some(true),
            "false" | "no" | "n" | "0" | "لا" => Some(false),
            _ => None,
        }
    }
}

impl Choice for Renewal {
    const WORDS: &'static str = "fixed, automatic, option, evergreen";

    fn of(word: &str) -> Option<Self> {
        Self::from_code(word)
    }
}

impl Choice for Effective {
    const WORDS: &'static str = "received, dispatched";

    fn of(word: &str) -> Option<Self> {
        Self::from_code(word)
    }
}

/// A currency by its ISO 4217 code, in any case.
pub(crate) fn currency(code: &str) -> Option<Currency> {
    Currency::new(code).or_else(|_| Currency::new(&code.to_ascii_uppercase())).ok()
}

/// A country's code in upper case.
pub(crate) fn country_code(code: &str) -> Option<&'static str> {
    country(code).or_else(|| country(&code.to_ascii_uppercase())).map(|found| found.code)
}

/// The code of a country by any of its codes or names.
pub(crate) fn any_country(text: &str) -> Option<&'static str> {
    country_written(text).map(|found| found.code)
}

/// An Incoterm's code in upper case: those of 2020, 2010 and 2000, since old orders keep theirs.
pub(crate) fn incoterm(code: &str) -> Option<&'static str> {
    const KNOWN: [&str; 16] = [
        "EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP", "DAT", "DAF", "DES", "DEQ", "DDU",
    ];
    KNOWN.into_iter().find(|known| known.eq_ignore_ascii_case(code))
}
