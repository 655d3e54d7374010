//! A value of JSON. Numbers are kept as they are written: an amount never passes through a float.

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Json {
    /// Nothing.
    Null,
    /// A truth.
    Truth(bool),
    /// A number, as written.
    Number(String),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<Json>),
    /// Values by name, in order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value of a name; `None` where there is none, or no names.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(known, _)| known == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// What a cell shows of it: plain values as they are, a list of them joined, nothing of anything else.
    pub fn text(&self) -> String {
        match self {
            Self::Null | Self::Object(_) => String::new(),
            Self::Truth(truth) => truth.to_string(),
            Self::Number(text) | Self::Text(text) => text.clone(),
            Self::List(items) => {
                let texts: Vec<String> = items.iter().map(Self::text).filter(|text| !text.is_empty()).collect();
                texts.join("; ")
            }
        }
    }
}
