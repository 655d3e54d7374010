//! Profiles: how one ERP's export is read, written down as TOML. `docs/profiles.md` is the manual.

mod builtin;
mod condition;
mod error;
mod fields;
mod header;
mod sections;
mod validate;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use builtin::{BUILTIN, Builtin, builtin};
pub use condition::Condition;
pub use error::{ProfileError, profile_codes};
pub use fields::{Field, MapChoice, OneOrMany, Otherwise, Shape};
pub use header::HeaderRow;
pub use sections::{
    Cancellation, Category, Contract, CountryIndex, Document, FieldInfo, Kind, Line, Order, PaymentTerm, Promise, Rate,
    Receipt, SECTIONS, SectionInfo, Supplier, SupplierTerm,
};

use fields::Scalar;

/// How a file is read and what its rows make.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// What people call it.
    pub name: String,
    /// What it is for, in the author's words.
    #[serde(default)]
    pub about: String,
    /// The file's form.
    #[serde(default)]
    pub file: FileRules,
    /// Columns that the file does not have and that read the same in every row.
    #[serde(default, deserialize_with = "scalars")]
    pub constants: BTreeMap<String, String>,
    /// Tables that turn one text into another, by name.
    #[serde(default, rename = "value_map")]
    pub value_maps: Vec<ValueMap>,
    /// The unit of quantities where no column says it.
    pub unit: Option<String>,
    /// The currency of amounts where no column says it, by ISO 4217.
    pub currency: Option<String>,
    /// How many units a price is for where no column says it.
    pub price_basis: Option<u32>,
    /// To which date the file's receipts are complete.
    pub receipts_complete_to: Option<CompleteTo>,
    /// Rows that are passed over as if they were not there (totals, footers): any one of these suffices.
    #[serde(default)]
    pub skip: OneOrMany<Condition>,
    /// Categories the rows make.
    #[serde(default)]
    pub category: OneOrMany<Category>,
    /// Suppliers the rows make.
    #[serde(default)]
    pub supplier: OneOrMany<Supplier>,
    /// Orders the rows make.
    #[serde(default)]
    pub order: OneOrMany<Order>,
    /// Lines the rows make.
    #[serde(default)]
    pub line: OneOrMany<Line>,
    /// Promises the rows make.
    #[serde(default)]
    pub promise: OneOrMany<Promise>,
    /// Receipts the rows make.
    #[serde(default)]
    pub receipt: OneOrMany<Receipt>,
    /// Cancellations the rows make.
    #[serde(default)]
    pub cancellation: OneOrMany<Cancellation>,
    /// Contracts the rows make.
    #[serde(default)]
    pub contract: OneOrMany<Contract>,
    /// Payment terms the rows make.
    #[serde(default)]
    pub payment_term: OneOrMany<PaymentTerm>,
    /// Agreements on payment terms the rows make.
    #[serde(default)]
    pub supplier_term: OneOrMany<SupplierTerm>,
    /// Documents the rows make.
    #[serde(default)]
    pub document: OneOrMany<Document>,
    /// Values of country indices the rows make.
    #[serde(default)]
    pub country_index: OneOrMany<CountryIndex>,
    /// Exchange rates the rows make.
    #[serde(default)]
    pub rate: OneOrMany<Rate>,
    /// BLAKE3 of the profile's text: the same file by the same profile is the same import.
    #[serde(skip)]
    pub hash: [u8; 32],
}

/// The form of a file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FileRules {
    /// The kind of file.
    pub format: Format,
    /// `auto`, or an encoding's name (`utf-8`, `windows-1256`, `utf-16le` …).
    pub encoding: String,
    /// `auto`, `tab`, or the character itself.
    pub delimiter: String,
    /// The sheet of a spreadsheet, by its name or its number from 1; the first that is shown where nothing is said.
    #[serde(deserialize_with = "sheet")]
    pub sheet: Option<String>,
    /// The row that names the columns; rows above it are passed over.
    pub header_row: HeaderRow,
    /// Of JSON: the lists whose elements are records, `list` or `list/name` of the document; a document without any is one itself.
    pub records: Vec<String>,
    /// Of JSON: the lists in a record of which each element makes a row; without any, the record does.
    pub rows: Vec<String>,
    /// Texts that mean "nothing", in any case; an empty cell always does.
    pub nulls: Vec<String>,
    /// Date forms, tried in order.
    pub dates: Vec<String>,
    /// The decimal sign.
    pub decimal: char,
    /// The thousands separator, where there is one.
    pub thousands: Option<char>,
    /// What may stand beside a number and says nothing: the currency's sign or code.
    pub number_signs: Vec<String>,
    /// Whether a column that the header lacks is read as one that says nothing. Columns of conditions must be there.
    pub optional_columns: bool,
}

impl Default for FileRules {
    fn default() -> Self {
        Self {
            format: Format::Csv,
            encoding: "auto".to_owned(),
            delimiter: "auto".to_owned(),
            sheet: None,
            header_row: HeaderRow::At(1),
            records: Vec::new(),
            rows: Vec::new(),
            nulls: Vec::new(),
            dates: vec!["%Y-%m-%d".to_owned()],
            decimal: '.',
            thousands: None,
            number_signs: Vec::new(),
            optional_columns: false,
        }
    }
}

/// The kind of file a profile reads. What a file holds decides: a spreadsheet is read as one by any profile, and rows that
/// come back from mending are text whatever they came out of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Text with separators: CSV, TSV and their like.
    #[default]
    Csv,
    /// A spreadsheet of Excel's form since 2007.
    Xlsx,
    /// JSON, or JSON Lines: columns are paths into its records.
    Json,
}

/// A table that turns one text into another.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueMap {
    /// What fields call it by.
    pub name: String,
    /// From the file's text to ours.
    pub values: BTreeMap<String, String>,
    /// What becomes of a text that is not in `values`.
    #[serde(default)]
    pub otherwise: Otherwise,
}

/// To which date a file's receipts are complete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CompleteTo {
    /// A date, ISO.
    On(String),
    /// The latest date in a column, over the file's good rows.
    MaxOf(String),
}

impl<'de> Deserialize<'de> for CompleteTo {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, deny_unknown_fields)]
        enum Either {
            Column { max_of: String },
            Date(Scalar),
        }
        Ok(match Either::deserialize(from)? {
            Either::Column { max_of } => Self::MaxOf(max_of),
            Either::Date(date) => Self::On(date.0),
        })
    }
}

impl Profile {
    /// Reads a profile from its text.
    ///
    /// # Errors
    ///
    /// The first mistake, with its line and key.
    pub fn parse(text: &str) -> Result<Self, ProfileError> {
        let mut profile: Self = toml::from_str(text).map_err(|error| ProfileError::from_toml(text, &error))?;
        profile.hash = *blake3::hash(text.as_bytes()).as_bytes();
        validate::check(&profile, text)?;
        Ok(profile)
    }
}

fn sheet<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Ok(Some(Scalar::deserialize(from)?.0))
}

fn scalars<'de, D: serde::Deserializer<'de>>(from: D) -> Result<BTreeMap<String, String>, D::Error> {
    let table = BTreeMap::<String, Scalar>::deserialize(from)?;
    Ok(table.into_iter().map(|(name, value)| (name, value.0)).collect())
}
