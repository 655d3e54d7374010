//! The registers whose numbers a supplier may carry.

use serde::{Deserialize, Serialize};

/// By which register, or for what, a number identifies a supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum IdentifierScheme {
    /// EU value added tax number, `EL` for Greece.
    VatEu,
    /// Saudi value added tax number.
    VatSa,
    /// UAE tax registration number.
    TrnAe,
    /// Legal entity identifier, ISO 17442.
    Lei,
    /// Dun & Bradstreet number.
    Duns,
    /// Bank account, ISO 13616.
    Iban,
    /// Bank, ISO 9362.
    Bic,
    /// Commercial registration.
    Cr,
    /// Another tax number.
    Tax,
    /// Anything else.
    Other,
}

impl IdentifierScheme {
    /// Every scheme.
    pub const ALL: [Self; 10] = [
        Self::VatEu,
        Self::VatSa,
        Self::TrnAe,
        Self::Lei,
        Self::Duns,
        Self::Iban,
        Self::Bic,
        Self::Cr,
        Self::Tax,
        Self::Other,
    ];

    /// The scheme as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::VatEu => "vat_eu",
            Self::VatSa => "vat_sa",
            Self::TrnAe => "trn_ae",
            Self::Lei => "lei",
            Self::Duns => "duns",
            Self::Iban => "iban",
            Self::Bic => "bic",
            Self::Cr => "cr",
            Self::Tax => "tax",
            Self::Other => "other",
        }
    }

    /// The scheme of a code; `None` where there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.code() == code)
    }
}
