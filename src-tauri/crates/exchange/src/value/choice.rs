//! Words from a short list, and codes from the standards.

use sanad_domain::contracts::{Effective, Renewal};
use sanad_domain::countries::{country, country_written};
use sanad_domain::identity::fold;
use sanad_domain::numbers::Currency;
use sanad_domain::suppliers::{NameKind, Stage};

use super::span::SpanUnit;
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
        Self::from_code(word).or_else(|| renewal(&fold(word).replace(['_', '-'], " ")))
    }
}

/// What people write for a renewal, folded (`ئ` is `ي` there). `yes` and `no` are left out: they may answer more than one question.
fn renewal(words: &str) -> Option<Renewal> {
    Some(match words {
        "auto"
        | "automatically"
        | "auto renew"
        | "auto renewal"
        | "auto renewing"
        | "automatic renewal"
        | "تلقايي"
        | "تلقاييا"
        | "تجديد تلقايي"
        | "يجدد تلقاييا" => Renewal::Automatic,
        "none"
        | "no renewal"
        | "not renewable"
        | "non renewable"
        | "fixed term"
        | "بدون"
        | "بدون تجديد"
        | "لا يوجد"
        | "لا يجدد"
        | "ثابت"
        | "محدد"
        | "غير قابل للتجديد"
        | "محدد المده" => Renewal::Fixed,
        "optional" | "renewal option" | "option to renew" | "option to extend" | "اختياري" | "خيار التجديد" => {
            Renewal::Option
        }
        "open ended" | "indefinite" | "perpetual" | "مفتوح" | "مفتوح المده" | "غير محدد المده" => {
            Renewal::Evergreen
        }
        _ => return None,
    })
}

impl Choice for Effective {
    const WORDS: &'static str = "received, dispatched";

    fn of(word: &str) -> Option<Self> {
        Self::from_code(word)
    }
}

/// Whether the field, `section.field`, knows what is written. A field that is no choice knows nothing.
pub(crate) fn knows(field: &str, written: &str) -> bool {
    let word = written.to_lowercase();
    match field {
        "supplier.name_kind" => NameKind::of(&word).is_some(),
        "supplier.stage" => Stage::of(&word).is_some(),
        "order.cancelled_by" | "promise.asked_by" | "cancellation.by" => Party::of(&word).is_some(),
        "receipt.kind" => ReceiptKind::of(&word).is_some(),
        "line.service" | "contract.clear_days" => bool::of(&word).is_some(),
        "contract.renewal" => Renewal::of(&word).is_some(),
        "contract.effective" => Effective::of(&word).is_some(),
        "contract.term_unit" | "contract.period_unit" | "contract.notice_unit" => SpanUnit::of(&word).is_some(),
        _ => false,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Kind, SECTIONS};

    #[test]
    fn every_choice_knows_its_words() {
        for section in SECTIONS {
            for info in section.fields {
                let field = format!("{}.{}", section.key, info.name);
                let known = ["Legal", "approved", "buyer", "RETURN", "yes", "fixed", "received", "days"];
                assert_eq!(known.iter().any(|word| knows(&field, word)), info.kind == Kind::Choice, "{field}");
                assert!(!knows(&field, "perhaps"), "{field}");
            }
        }
    }

    #[test]
    fn renewals_are_read_as_people_write_them() {
        for (word, renewal) in [
            ("auto", Renewal::Automatic),
            ("automatic", Renewal::Automatic),
            ("auto-renew", Renewal::Automatic),
            ("تلقائي", Renewal::Automatic),
            ("none", Renewal::Fixed),
            ("fixed", Renewal::Fixed),
            ("بدون", Renewal::Fixed),
            ("محدد المدة", Renewal::Fixed),
            ("ثابت", Renewal::Fixed),
            ("optional", Renewal::Option),
            ("evergreen", Renewal::Evergreen),
            ("open-ended", Renewal::Evergreen),
        ] {
            assert_eq!(Renewal::of(word), Some(renewal), "{word}");
        }
        assert_eq!(Renewal::of("yes"), None);
    }
}
