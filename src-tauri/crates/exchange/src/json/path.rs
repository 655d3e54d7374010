//! Paths into a record, as a profile names columns: `period.startDate`, `suppliers.0.id`, `roles[='supplier']`,
//! `awards[id=contracts.awardID].suppliers.0.id`.

use super::value::Json;

/// One way into a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Path(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// The value of a name, or the element of a number.
    Name(String),
    /// The first element of a list whose own value, or value of a name, is this.
    Where { name: String, is: Wanted },
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Wanted {
    Text(String),
    Same(Path),
}

/// The element of a list that the current row is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'r> {
    /// Where the list is, by names joined with dots.
    pub list: &'r str,
    /// Which of its elements.
    pub at: usize,
}

impl Path {
    /// Reads a path. What is no path stands for a name that no record has.
    pub fn parse(text: &str) -> Self {
        let mut steps = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            if end > 0 {
                steps.push(Step::Name(rest[..end].to_owned()));
            }
            rest = &rest[end..];
            if let Some(inner) = rest.strip_prefix('[') {
                let close = inner.find(']').unwrap_or(inner.len());
                let (name, wanted) = inner[..close].split_once('=').unwrap_or((&inner[..close], ""));
                let quoted = wanted.strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
                let is = quoted.map_or_else(|| Wanted::Same(Self::parse(wanted)), |text| Wanted::Text(text.to_owned()));
                steps.push(Step::Where { name: name.to_owned(), is });
                rest = inner.get(close + 1..).unwrap_or_default();
            }
            rest = rest.strip_prefix('.').unwrap_or(rest);
        }
        Self(steps)
    }

    /// What stands there. In a row made of a list's element, the list stands for that element.
    pub fn find<'j>(&self, record: &'j Json, row: Option<Row<'_>>) -> Option<&'j Json> {
        let mut at = record;
        let mut walked = String::new();
        for step in &self.0 {
            at = match (step, at) {
                (Step::Name(name), Json::List(items)) => items.get(name.parse::<usize>().ok()?)?,
                (Step::Name(name), _) => at.get(name)?,
                (Step::Where { name, is }, Json::List(items)) => {
                    let wanted = match is {
                        Wanted::Text(text) => text.clone(),
                        Wanted::Same(path) => path.find(record, row)?.text(),
                    };
                    let same = |item: &&Json| {
                        let own = if name.is_empty() { Some(*item) } else { item.get(name) };
                        own.is_some_and(|own| !matches!(own, Json::List(_) | Json::Object(_)) && own.text() == wanted)
                    };
                    items.iter().find(same)?
                }
                (Step::Where { .. }, _) => return None,
            };
            if let Step::Name(name) = step {
                if !walked.is_empty() {
                    walked.push('.');
                }
                walked.push_str(name);
            }
            if let (Some(row), Json::List(items)) = (row, at)
                && row.list == walked
                && !matches!(step, Step::Where { .. })
            {
                at = items.get(row.at)?;
            }
        }
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse::Parser;
    use super::*;

    const RELEASE: &str = r#"{"ocid": "o-1", "parties": [{"id": "B", "roles": ["buyer"]}, {"id": "S", "roles": ["payee", "supplier"]}],
        "awards": [{"id": "a-0", "suppliers": []}, {"id": "a-1", "suppliers": [{"id": "S"}, {"id": "T"}]}],
        "contracts": [{"id": "c-1", "awardID": "a-1", "value": {"amount": 11000000.10, "currency": "GBP"}}]}"#;

    fn found(path: &str, row: Option<(&str, usize)>) -> Option<String> {
        let record = Parser::new(RELEASE.as_bytes()).value(0).unwrap();
        Path::parse(path).find(&record, row.map(|(list, at)| Row { list, at })).map(Json::text)
    }

    #[test]
    fn paths_lead_into_the_record_and_the_rows_own_element() {
        let contract = Some(("contracts", 0));
        for (path, row, expected) in [
            ("ocid", None, Some("o-1")),
            ("parties.1.roles", None, Some("payee; supplier")),
            ("parties.roles[='supplier']", Some(("parties", 1)), Some("supplier")),
            ("parties.roles[='supplier']", Some(("parties", 0)), None),
            ("contracts.value.amount", contract, Some("11000000.10")),
            ("awards[id=contracts.awardID].suppliers.0.id", contract, Some("S")),
            ("awards[id='a-0'].suppliers.0.id", contract, None),
            ("parties.id", contract, None),
            ("contracts.id", Some(("parties", 0)), None),
            ("parties[id='S'].id", contract, Some("S")),
            ("contracts.value", contract, Some("")),
            ("nowhere.at.all", contract, None),
            ("contracts[", contract, None),
            ("", contract, Some("")),
        ] {
            assert_eq!(found(path, row).as_deref(), expected, "{path}");
        }
    }
}
