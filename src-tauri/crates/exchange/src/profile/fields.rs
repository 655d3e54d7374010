//! How one field is filled: from a column, a constant or a template of columns.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

/// Where a field's value comes from and what is done to it on the way.
///
/// In a profile either a column's name alone (`code = "VendorID"`) or a table
/// (`code = { column = "VendorID", prefix = "V-" }`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// The column's header, or the name of one of the profile's `[constants]`.
    pub column: Option<String>,
    /// The same text in every row.
    pub constant: Option<String>,
    /// A text with columns in braces: `{po / so #}|{vendor}`; `{{` and `}}` are braces themselves.
    pub template: Option<String>,
    /// A value map: the name of a `[[value_map]]`, or the map itself.
    pub map: Option<MapChoice>,
    /// What becomes of a value that the map does not have.
    pub otherwise: Option<Otherwise>,
    /// Texts that mean "nothing" in this field, besides the file's own.
    pub nulls: Vec<String>,
    /// Date forms of this field, in place of the file's own.
    pub dates: Vec<String>,
    /// What stands in where there is nothing.
    pub default: Option<String>,
    /// Whether a row without this value is a problem; each field has its own usual answer.
    pub required: Option<bool>,
    /// Put in front of a value that is there.
    pub prefix: Option<String>,
    /// How the text is put into form.
    pub shape: Shape,
    /// Whether a number of more than six decimals is rounded (half away from zero) instead of refused.
    pub round: Option<bool>,
    /// By how much a number is multiplied: 1000 where a file writes thousands.
    pub factor: Option<u32>,
    /// Whether nothing in the column takes away what stands, instead of leaving it.
    pub clear_empty: Option<bool>,
}

/// A value map by name or in place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum MapChoice {
    /// The name of a `[[value_map]]`.
    Named(String),
    /// The map itself.
    Inline(BTreeMap<String, String>),
}

/// What becomes of a value that is not in its map.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// It stays as it is.
    #[default]
    Keep,
    /// It counts as nothing.
    Null,
    /// It is a problem, `not_in_map`.
    Problem,
}

/// How a text is put into form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// As written, trimmed.
    #[default]
    Text,
    /// A stable key made from a name, for files without codes: see [`crate::value::text::key_of`].
    Key,
    /// Upper case.
    Upper,
    /// Lower case.
    Lower,
}

/// The table form of a [`Field`], as serde reads it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldTable {
    column: Option<String>,
    constant: Option<Scalar>,
    template: Option<String>,
    map: Option<MapChoice>,
    otherwise: Option<Otherwise>,
    #[serde(default)]
    nulls: Vec<String>,
    #[serde(default)]
    dates: Vec<String>,
    default: Option<Scalar>,
    required: Option<bool>,
    prefix: Option<String>,
    #[serde(rename = "as", default)]
    shape: Shape,
    round: Option<bool>,
    factor: Option<u32>,
    clear_empty: Option<bool>,
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Field;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a column's name, or a table with `column`, `constant` or `template`")
            }

            fn visit_str<E>(self, column: &str) -> Result<Field, E> {
                Ok(Field { column: Some(column.to_owned()), ..Field::default() })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Field, A::Error> {
                let table = FieldTable::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Field {
                    column: table.column,
                    constant: table.constant.map(|scalar| scalar.0),
                    template: table.template,
                    map: table.map,
                    otherwise: table.otherwise,
                    nulls: table.nulls,
                    dates: table.dates,
                    default: table.default.map(|scalar| scalar.0),
                    required: table.required,
                    prefix: table.prefix,
                    shape: table.shape,
                    round: table.round,
                    factor: table.factor,
                    clear_empty: table.clear_empty,
                })
            }
        }
        from.deserialize_any(Either)
    }
}

/// A text that a profile may also write as a number, a date or a truth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Scalar(pub String);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Any {
            Text(String),
            Whole(i64),
            Truth(bool),
            Date(toml::value::Datetime),
        }
        // No floats: 0.1 would not come back as it was written.
        Ok(Self(match Any::deserialize(from)? {
            Any::Text(text) => text,
            Any::Whole(number) => number.to_string(),
            Any::Truth(truth) => truth.to_string(),
            Any::Date(date) => date.to_string(),
        }))
    }
}

/// One of a kind, or several: `[receipt]` once, or `[[receipt]]` repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    // By hand rather than untagged: the reader's errors keep their place in the file.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
            type Value = OneOrMany<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table, or a list of tables")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(|one| OneOrMany(vec![one]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(seq)).map(OneOrMany)
            }
        }
        from.deserialize_any(Either(std::marker::PhantomData))
    }
}
