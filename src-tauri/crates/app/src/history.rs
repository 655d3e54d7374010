//! What was done to a supplier, as a person reads it.

use chrono::{DateTime, NaiveDate, Utc};
use sanad_store::history::{self, Told};
use sanad_store::{contracts, lines, suppliers};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Result, Workspace};

/// One field, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct FieldChange {
    /// Path of the field: `names.0.text`.
    pub field: String,
    /// As it was; none for what is new.
    pub before: Option<String>,
    /// As it is; none for what is gone.
    pub after: Option<String>,
}

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct HistoryEntry {
    /// Its place in the journal.
    pub seq: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub actor: String,
    /// What was done: `supplier.update`.
    pub action: String,
    /// The kind of record.
    pub entity: String,
    /// The record's id.
    pub record: Option<String>,
    /// What of the record it was about, as people name it: an order's line, `4500012871 · 10`.
    pub subject: Option<String>,
    /// Field by field.
    pub changes: Vec<FieldChange>,
    /// Whether it can be undone.
    pub undoable: bool,
    /// The entry that undid it.
    pub undone_by: Option<u32>,
    /// The import it was.
    pub import_id: Option<String>,
}

/// What concerns a supplier, newest first.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn of_supplier(
    workspace: &Workspace,
    id: &str,
    before: Option<u32>,
    limit: u32,
    as_of: Option<NaiveDate>,
) -> Result<Vec<HistoryEntry>> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, as_of).await?;
    let key = suppliers::key_of(&db, seen, id).await?;
    let told = history::of_supplier(&db, seen, id, key, before.map(i64::from), limit.clamp(1, 200)).await?;
    let mut entries: Vec<HistoryEntry> = told.into_iter().map(shown).collect();
    let line_of = |entry: &HistoryEntry| {
        entry.record.as_ref().filter(|_| entry.entity == "deliveries").and_then(|key| key.parse::<u32>().ok())
    };
    let keys: Vec<u32> = entries.iter().filter_map(line_of).collect();
    let lines = lines::by_keys(&db, seen, &keys).await?;
    for entry in &mut entries {
        let line = line_of(entry).and_then(|key| lines.get(&key));
        entry.subject = line.map(|line| format!("{} · {}", line.order, line.line_no));
    }
    Ok(entries)
}

/// What was done to a contract, newest first.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn of_contract(
    workspace: &Workspace,
    id: &str,
    before: Option<u32>,
    limit: u32,
    as_of: Option<NaiveDate>,
) -> Result<Vec<HistoryEntry>> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, as_of).await?;
    let id = contracts::get(&db, seen, id).await?.id;
    let told = history::of_record(&db, seen, ("contract", &id), before.map(i64::from), limit.clamp(1, 200)).await?;
    Ok(told.into_iter().map(shown).collect())
}

/// An entry as it is shown.
pub(crate) fn shown(told: Told) -> HistoryEntry {
    let Told { entry, payload, undoes, undone_by } = told;
    let mut changes = Vec::new();
    // What an import wrote is told by its counts, not field by field.
    if let Some(payload) = payload.filter(|_| entry.entity != "import") {
        differences("", payload.before.as_ref(), payload.after.as_ref(), &mut changes);
    }
    let number = |seq: i64| u32::try_from(seq).unwrap_or(u32::MAX);
    HistoryEntry {
        seq: number(entry.seq),
        at: DateTime::from_timestamp_micros(entry.at).unwrap_or_default(),
        actor: entry.actor,
        import_id: entry.record.clone().filter(|_| entry.entity == "import"),
        undoable: undoes.is_none() && undone_by.is_none() && entry.action != "workspace.create",
        action: entry.action,
        entity: entry.entity,
        record: entry.record,
        subject: None,
        changes,
        undone_by: undone_by.map(number),
    }
}

/// The leaves in which two values differ.
fn differences(path: &str, before: Option<&Value>, after: Option<&Value>, found: &mut Vec<FieldChange>) {
    if before == after {
        return;
    }
    let empty = Value::Null;
    let (old, new) = (before.unwrap_or(&empty), after.unwrap_or(&empty));
    let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match (old, new) {
        (Value::Object(_) | Value::Null, Value::Object(_) | Value::Null) if old.is_object() || new.is_object() => {
            let names = |value: &Value| {
                value.as_object().map(|members| members.keys().cloned().collect::<Vec<_>>()).unwrap_or_default()
            };
            let mut all = names(old);
            all.extend(
                names(new)
                    .into_iter()
                    .filter(|name| !old.as_object().is_some_and(|members| members.contains_key(name))),
            );
            for name in all {
                differences(&inner(&name), old.get(&name), new.get(&name), found);
            }
        }
        (Value::Array(_) | Value::Null, Value::Array(_) | Value::Null) if old.is_array() || new.is_array() => {
            let length = |value: &Value| value.as_array().map_or(0, Vec::len);
            for i in 0..length(old).max(length(new)) {
                differences(&inner(&i.to_string()), old.get(i), new.get(i), found);
            }
        }
        _ => {
            let (before, after) = (leaf(old), leaf(new));
            if before != after {
                found.push(FieldChange { field: path.to_owned(), before, after });
            }
        }
    }
}

/// A leaf as text; what is empty was not there.
fn leaf(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_the_leaves_that_differ_are_told() {
        let before = json!({"code": "A", "names": [{"text": "One"}], "note": ""});
        let after = json!({"code": "A", "names": [{"text": "Two"}, {"text": "Three"}], "note": "x"});
        let mut found = Vec::new();
        differences("", Some(&before), Some(&after), &mut found);
        let told: Vec<String> =
            found.iter().map(|change| format!("{} {:?}→{:?}", change.field, change.before, change.after)).collect();
        assert_eq!(
            told,
            ["names.0.text Some(\"One\")→Some(\"Two\")", "names.1.text None→Some(\"Three\")", "note None→Some(\"x\")"]
        );
    }
}
