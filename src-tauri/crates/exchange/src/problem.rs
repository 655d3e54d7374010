//! What is wrong with a row, by code: the window and the command line put it into the person's language.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

/// One thing wrong in one cell (or, with an empty column, in the row as a whole).
///
/// Crosses IPC as `ImportProblem`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename = "ImportProblem")]
pub struct Problem {
    /// The row as a spreadsheet numbers it: the header is 1.
    pub row: u32,
    /// The column's header as the file writes it; empty where the whole row is meant.
    pub column: String,
    /// What the cell holds, cut to [`VALUE_SHOWN`] characters.
    pub value: String,
    /// One of [`codes`], or a code of the use case that checks against the workspace.
    #[specta(type = String)]
    pub code: Cow<'static, str>,
    /// What the message needs to name, such as the limit that was passed.
    pub params: BTreeMap<String, String>,
}

/// How many characters of a cell a problem repeats.
pub const VALUE_SHOWN: usize = 200;
/// The parameter that says how many characters a cell has of which only the beginning is repeated.
pub const WHOLE_LENGTH: &str = "whole_length";

impl Problem {
    /// A problem of one cell.
    pub fn new(row: u32, column: &str, value: &str, code: &'static str) -> Self {
        let mut shown = value.chars();
        let problem = Self {
            row,
            column: column.to_owned(),
            value: shown.by_ref().take(VALUE_SHOWN).collect(),
            code: Cow::Borrowed(code),
            params: BTreeMap::new(),
        };
        match shown.count() {
            0 => problem,
            more => problem.with(WHOLE_LENGTH, &(VALUE_SHOWN + more)),
        }
    }

    /// Adds what the message names.
    #[must_use]
    pub fn with(mut self, name: &str, value: &impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }
}

/// Every code a row's problem may have when it comes from reading the file; `docs/profiles.md` explains each.
pub mod codes {
    /// The row has fewer or more cells than the header. Params: `expected`, `found`.
    pub const RAGGED_ROW: &str = "ragged_row";
    /// A cell is longer than a million bytes. Params: `limit`.
    pub const CELL_TOO_LONG: &str = "cell_too_long";
    /// The row is too long to be held. Params: `limit`.
    pub const ROW_TOO_LONG: &str = "row_too_long";
    /// A quote was opened and the file ended before it was closed.
    pub const UNCLOSED_QUOTE: &str = "unclosed_quote";
    /// Bytes that are not text in the file's encoding.
    pub const INVALID_ENCODING: &str = "invalid_encoding";
    /// A NUL character.
    pub const NUL: &str = "nul";
    /// A character that overrides the direction of the text around it, so that it reads as something else.
    pub const BIDI_CONTROL: &str = "bidi_control";
    /// A formula that failed (`#N/A`, `#REF!` …).
    pub const CELL_ERROR: &str = "cell_error";
    /// A value that must be there is not.
    pub const REQUIRED: &str = "required";
    /// A cell that is not in its value map, where the profile says `otherwise = "problem"`.
    pub const NOT_IN_MAP: &str = "not_in_map";
    /// Not one of the values the field knows. Params: `choices`.
    pub const NOT_A_CHOICE: &str = "not_a_choice";
    /// Not a number in the profile's form.
    pub const NOT_A_NUMBER: &str = "not_a_number";
    /// A number a spreadsheet has shortened (`1.2E+05`): its digits are lost.
    pub const SCIENTIFIC_NUMBER: &str = "scientific_number";
    /// Thousands separators that do not stand at the thousands: is the decimal sign the right one?
    pub const BAD_GROUPING: &str = "bad_grouping";
    /// More than six decimals, where the profile does not say `round = true`.
    pub const TOO_MANY_DECIMALS: &str = "too_many_decimals";
    /// An amount beyond ±9,223,372,036,854.775807.
    pub const OUT_OF_RANGE: &str = "out_of_range";
    /// A quantity that may not be negative here.
    pub const NEGATIVE: &str = "negative";
    /// A price basis of zero or less.
    pub const NOT_POSITIVE: &str = "not_positive";
    /// Not a date in any of the forms given. Params: `forms`.
    pub const NOT_A_DATE: &str = "not_a_date";
    /// A date before 1900 or after 2200.
    pub const DATE_OUT_OF_RANGE: &str = "date_out_of_range";
    /// Not an ISO 4217 code in use.
    pub const UNKNOWN_CURRENCY: &str = "unknown_currency";
    /// Not an Incoterm of 2000, 2010 or 2020.
    pub const UNKNOWN_INCOTERM: &str = "unknown_incoterm";
    /// Not an ISO 3166 code of two letters.
    pub const UNKNOWN_COUNTRY: &str = "unknown_country";
    /// Neither an ISO 3166 code of two or three letters nor a country's name.
    pub const UNKNOWN_COUNTRY_NAME: &str = "unknown_country_name";
    /// Not a whole number of zero or more.
    pub const NOT_A_COUNT: &str = "not_a_count";
    /// Not a length of time, or a number without a unit.
    pub const NOT_A_LENGTH: &str = "not_a_length";
    /// A payment term's wording of which a part is not understood. Params: `part`, `reason`.
    pub const WORDING_NOT_READ: &str = "wording_not_read";
    /// A receipt that names a line but not its order.
    pub const LINE_WITHOUT_ORDER: &str = "line_without_order";
}
