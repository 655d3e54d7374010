//! What a person, a file or a program may say of a supplier.

use serde::{Deserialize, Serialize};

use crate::identity::IdentifierScheme;

/// Where a supplier stands with us. Every step may follow every other: the journal keeps who moved it, and why is in the note.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// We may buy from them one day.
    #[default]
    Prospect,
    /// Their papers are being gathered.
    Onboarding,
    /// They could deliver.
    Qualified,
    /// They may be ordered from.
    Approved,
    /// No new orders for now.
    OnHold,
    /// No orders at all.
    Blocked,
    /// We have parted.
    Exited,
}

impl Stage {
    /// Every stage, in the order of a supplier's life.
    pub const ALL: [Self; 7] =
        [Self::Prospect, Self::Onboarding, Self::Qualified, Self::Approved, Self::OnHold, Self::Blocked, Self::Exited];

    /// The stage as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Prospect => "prospect",
            Self::Onboarding => "onboarding",
            Self::Qualified => "qualified",
            Self::Approved => "approved",
            Self::OnHold => "on_hold",
            Self::Blocked => "blocked",
            Self::Exited => "exited",
        }
    }

    /// The stage of a code; `None` where there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// What a name is to its supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum NameKind {
    /// As registered.
    Legal,
    /// As everybody calls it; shown first.
    Trade,
    /// As it was called: found by search, never shown as the name.
    Former,
}

impl NameKind {
    /// The kind as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Legal => "legal",
            Self::Trade => "trade",
            Self::Former => "former",
        }
    }

    /// The kind of a code; `None` where there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Legal, Self::Trade, Self::Former].into_iter().find(|kind| kind.code() == code)
    }
}

/// What happens at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum AddressKind {
    /// Where they are.
    Main,
    /// Where we pay to.
    Remit,
    /// Where goods come from.
    ShipFrom,
}

impl AddressKind {
    /// The kind as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Remit => "remit",
            Self::ShipFrom => "ship_from",
        }
    }

    /// The kind of a code; `None` where there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Main, Self::Remit, Self::ShipFrom].into_iter().find(|kind| kind.code() == code)
    }
}

/// One name in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierName {
    /// Legal, trade or former.
    pub kind: NameKind,
    /// BCP 47 language: `en`, `ar`, `zh-Hans`.
    pub lang: String,
    /// The name.
    pub text: String,
}

/// One number under which others know the supplier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierIdentifier {
    /// By which register.
    pub scheme: IdentifierScheme,
    /// ISO 3166-1 alpha-2, where the scheme needs one.
    pub country: Option<String>,
    /// The number, as typed.
    pub value: String,
    /// Code of a remark on it: `warn_unknown_country` … Set by the program, ignored on input.
    #[serde(default)]
    pub warning: Option<String>,
}

/// One address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierAddress {
    /// What happens there.
    pub kind: AddressKind,
    /// Building, street, district; may have several lines.
    pub lines: String,
    /// City.
    pub city: String,
    /// Region, emirate, state.
    pub region: String,
    /// Postal code.
    pub postal_code: String,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
}

/// One person there. All of it is personal: the journal holds digests of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierContact {
    /// Name.
    pub name: String,
    /// What they do there.
    pub role: String,
    /// E-mail address; may be empty.
    pub email: String,
    /// Telephone; may be empty.
    pub phone: String,
    /// BCP 47 language they prefer.
    pub lang: Option<String>,
}

/// Everything that is said of a supplier in one form, and saved at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierInput {
    /// Our code, unique in the workspace.
    pub code: String,
    /// At least one.
    pub names: Vec<SupplierName>,
    /// Register numbers and bank accounts.
    pub identifiers: Vec<SupplierIdentifier>,
    /// Addresses.
    pub addresses: Vec<SupplierAddress>,
    /// People.
    pub contacts: Vec<SupplierContact>,
    /// Ids of categories.
    pub categories: Vec<String>,
    /// Id of the supplier that owns this one.
    pub parent: Option<String>,
    /// Id of our relationship manager.
    pub owner: Option<String>,
    /// Where it stands with us.
    pub stage: Stage,
    /// Free words.
    pub note: String,
}
