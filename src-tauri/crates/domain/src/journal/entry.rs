//! Entries, their payloads and their hashes.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::canonical;

/// Named in every entry's hash, so that a later format cannot be taken for this one.
pub const FORMAT: &str = "sanad-journal-1";

/// What stands as the previous hash of the first entry.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Random bytes before a hashed text, so that short texts cannot be guessed from their hash. Made by the caller, never reused.
pub type Salt = [u8; 16];

/// The last entry's number and hash. An empty journal's is `(0, GENESIS)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Number of the last entry; 0 when there is none.
    pub seq: i64,
    /// Its hash.
    pub hash: String,
}

impl Head {
    /// The head of an empty journal.
    pub fn empty() -> Self {
        Self { seq: 0, hash: GENESIS.to_owned() }
    }
}

/// What is recorded of one change, before it has a place in the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When: microseconds since 1970, UTC.
    pub at: i64,
    /// Who: a person's id, or the name of a machine account.
    pub actor: String,
    /// What was done: `supplier.update`, `import.apply` …
    pub action: String,
    /// The kind of record changed.
    pub entity: String,
    /// The record's id; none where the change is of many.
    pub record: Option<String>,
    /// The supplier that owns the record, where one does.
    pub supplier: Option<String>,
}

/// One link of the journal. How its hash comes about is told at the module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Place in the chain, from 1.
    pub seq: i64,
    /// When: microseconds since 1970, UTC.
    pub at: i64,
    /// Who.
    pub actor: String,
    /// What was done.
    pub action: String,
    /// The kind of record changed.
    pub entity: String,
    /// The record's id.
    pub record: Option<String>,
    /// The supplier that owns the record.
    pub supplier: Option<String>,
    /// Hash of the salted payload.
    pub payload_hash: String,
    /// Hash of the entry before.
    pub prev_hash: String,
    /// Hash of all of the above.
    pub hash: String,
}

impl Entry {
    /// The entry that records `change` next after `head`.
    pub fn after(head: &Head, change: Change, payload_hash: String) -> Self {
        let Change { at, actor, action, entity, record, supplier } = change;
        let mut entry = Self {
            seq: head.seq + 1,
            at,
            actor,
            action,
            entity,
            record,
            supplier,
            payload_hash,
            prev_hash: head.hash.clone(),
            hash: String::new(),
        };
        entry.hash = entry.computed_hash();
        entry
    }

    /// The hash this entry ought to have, from its other fields.
    pub fn computed_hash(&self) -> String {
        let Self { seq, at, actor, action, entity, record, supplier, payload_hash, prev_hash, hash: _ } = self;
        let members = json!({
            "format": FORMAT, "seq": seq, "at": at, "actor": actor, "action": action, "entity": entity,
            "record": record, "supplier": supplier, "payload_hash": payload_hash, "prev_hash": prev_hash,
        });
        let text = canonical(&members).expect("an object of strings and integers is always JSON");
        blake3::hash(text.as_bytes()).to_hex().to_string()
    }

    /// The head of a journal that ends with this entry.
    pub fn head(&self) -> Head {
        Head { seq: self.seq, hash: self.hash.clone() }
    }
}

/// A record before and after a change.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Payload {
    /// As it was; none for what is new.
    pub before: Option<Value>,
    /// As it is; none for what is gone.
    pub after: Option<Value>,
}

impl Payload {
    /// The text that is stored and hashed.
    ///
    /// # Errors
    /// Never for values read from JSON; kept for the canonical form's sake.
    pub fn canonical(&self) -> Result<String, serde_json::Error> {
        canonical(self)
    }
}

/// Hash of a payload's canonical text behind its salt.
pub fn payload_hash(salt: &Salt, payload: &str) -> String {
    salted(salt, payload)
}

/// What stands in a payload for a personal text (a contact's name, address, telephone): it shows whether the text changed, and
/// once text and salt are erased from the side table, nothing more.
pub fn personal_digest(salt: &Salt, text: &str) -> String {
    format!("blake3:{}", salted(salt, text))
}

fn salted(salt: &Salt, text: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(salt).update(text.as_bytes());
    hasher.finalize().to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_entry_by_hand() {
        let change = Change {
            at: 1_767_225_600_000_000,
            actor: "p1".into(),
            action: "supplier.create".into(),
            entity: "supplier".into(),
            record: Some("s1".into()),
            supplier: None,
        };
        let payload = Payload { before: None, after: Some(json!({"code": "A1", "lines": 3})) }.canonical().unwrap();
        assert_eq!(payload, r#"{"after":{"code":"A1","lines":3},"before":null}"#);

        let hash = payload_hash(&[7; 16], &payload);
        assert_eq!(hash, blake3::hash(&[[7; 16].as_slice(), payload.as_bytes()].concat()).to_hex().to_string());

        let entry = Entry::after(&Head::empty(), change, hash.clone());
        let text = format!(
            concat!(
                r#"{{"action":"supplier.create","actor":"p1","at":1767225600000000,"entity":"supplier","format":"sanad-journal-1","#,
                r#""payload_hash":"{}","prev_hash":"{}","record":"s1","seq":1,"supplier":null}}"#
            ),
            hash, GENESIS
        );
        assert_eq!(entry.hash, blake3::hash(text.as_bytes()).to_hex().to_string());
        assert_eq!(entry.head(), Head { seq: 1, hash: entry.hash.clone() });
    }

    #[test]
    fn equal_personal_texts_differ_by_their_salt() {
        assert_ne!(personal_digest(&[1; 16], "Huda"), personal_digest(&[2; 16], "Huda"));
        assert_eq!(personal_digest(&[1; 16], "Huda"), personal_digest(&[1; 16], "Huda"));
        assert!(personal_digest(&[1; 16], "Huda").starts_with("blake3:"));
    }
}
