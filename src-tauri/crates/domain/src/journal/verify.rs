//! Walking the chain and naming the first entry that does not fit.

use serde::{Deserialize, Serialize};

use super::{Entry, Head, Salt, payload_hash};

/// A journal whose every entry fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verified {
    /// How many entries were walked.
    pub entries: u64,
    /// How many of them have had their payload erased: their place in the chain is checked, their text cannot be.
    pub erased: u64,
    /// Where the chain ends: to be compared with a head kept elsewhere.
    pub head: Head,
}

/// The first place where the chain does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("the journal is broken at entry {seq}: {why:?}")]
pub struct Broken {
    /// The entry that ought to stand there; for a missing tail, the first one missing.
    pub seq: i64,
    /// In what it does not fit.
    pub why: Why,
}

/// In what an entry does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Another number stands where this one ought to: an entry is missing, doubled or out of order.
    Sequence,
    /// It does not follow on the entry before it.
    PrevHash,
    /// Its fields are not those that were hashed.
    Hash,
    /// Its payload is not the one that was hashed.
    Payload,
    /// The chain ends before the expected head, after it, or with another hash.
    Head,
}

/// Checks entries one by one, so that a journal of any length is read as a stream.
#[derive(Debug, Clone)]
pub struct Verifier {
    head: Head,
    entries: u64,
    erased: u64,
}

impl Default for Verifier {
    fn default() -> Self {
        Self::new()
    }
}

impl Verifier {
    /// At the beginning of a journal.
    pub fn new() -> Self {
        Self { head: Head::empty(), entries: 0, erased: 0 }
    }

    /// Checks the next entry, with its payload unless that was erased.
    ///
    /// # Errors
    /// When it does not fit.
    pub fn next(&mut self, entry: &Entry, payload: Option<(&Salt, &str)>) -> Result<(), Broken> {
        let seq = self.head.seq + 1;
        let broken = |why| Err(Broken { seq, why });
        if entry.seq != seq {
            return broken(Why::Sequence);
        }
        if entry.prev_hash != self.head.hash {
            return broken(Why::PrevHash);
        }
        if entry.hash != entry.computed_hash() {
            return broken(Why::Hash);
        }
        match payload {
            Some((salt, text)) if payload_hash(salt, text) != entry.payload_hash => return broken(Why::Payload),
            Some(_) => {}
            None => self.erased += 1,
        }
        self.entries += 1;
        self.head = entry.head();
        Ok(())
    }

    /// Compares the end of the chain with the head that is expected.
    ///
    /// # Errors
    /// When the chain ends elsewhere: at the first missing entry, or at the first that ought not to be there.
    pub fn finish(self, expected: Option<&Head>) -> Result<Verified, Broken> {
        let Self { head, entries, erased } = self;
        match expected {
            Some(expected) if *expected != head => {
                let seq =
                    if expected.seq == head.seq { head.seq } else { expected.seq.min(head.seq).saturating_add(1) };
                Err(Broken { seq, why: Why::Head })
            }
            _ => Ok(Verified { entries, erased, head }),
        }
    }
}

/// Checks a whole journal, its entries in order, payloads `None` where they were erased.
///
/// # Errors
/// The first entry that does not fit, or an end that is not the expected head.
pub fn verify(
    journal: impl IntoIterator<Item = (Entry, Option<(Salt, String)>)>,
    expected: Option<&Head>,
) -> Result<Verified, Broken> {
    let mut verifier = Verifier::new();
    for (entry, payload) in journal {
        verifier.next(&entry, payload.as_ref().map(|(salt, text)| (salt, text.as_str())))?;
    }
    verifier.finish(expected)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::journal::{Change, Payload};

    type Row = (Entry, Option<(Salt, String)>);

    fn journal(length: u8) -> (Vec<Row>, Head) {
        let mut head = Head::empty();
        let mut rows = Vec::new();
        for i in 1..=length {
            let salt = [i; 16];
            let payload = Payload { before: None, after: Some(json!({"i": i})) }.canonical().unwrap();
            let change = Change {
                at: i64::from(i) * 1_000_000,
                actor: "p".into(),
                action: "supplier.update".into(),
                entity: "supplier".into(),
                record: Some(format!("s{i}")),
                supplier: (i % 2 == 0).then(|| format!("s{i}")),
            };
            let entry = Entry::after(&head, change, payload_hash(&salt, &payload));
            head = entry.head();
            rows.push((entry, Some((salt, payload))));
        }
        (rows, head)
    }

    /// Changes one thing of one entry; with `rehash`, its own hash is mended to fit.
    fn edit(row: &mut Row, field: u8, rehash: bool) {
        let (entry, payload) = row;
        match field {
            0 => entry.seq += 1,
            1 => entry.at += 1,
            2 => entry.actor.push('x'),
            3 => entry.action.push('x'),
            4 => entry.entity.push('x'),
            5 => entry.record = None,
            6 => entry.supplier = Some("other".into()),
            7 => entry.payload_hash = payload_hash(&[0; 16], "other"),
            8 => entry.prev_hash = payload_hash(&[0; 16], "other"),
            9 => entry.hash = payload_hash(&[0; 16], "other"),
            _ => *payload = Some(([0; 16], "other".into())),
        }
        if rehash && field < 9 {
            entry.hash = entry.computed_hash();
        }
    }

    #[test]
    fn an_empty_journal_is_whole() {
        let verified = verify([], Some(&Head::empty())).unwrap();
        assert_eq!(verified, Verified { entries: 0, erased: 0, head: Head::empty() });
    }

    #[test]
    fn erased_payloads_still_verify_and_are_counted() {
        let (mut rows, head) = journal(5);
        rows[1].1 = None;
        rows[3].1 = None;
        assert_eq!(verify(rows, Some(&head)), Ok(Verified { entries: 5, erased: 2, head }));
    }

    #[test]
    fn the_first_entry_that_does_not_fit_is_named() {
        let (mut rows, head) = journal(6);
        edit(&mut rows[3], 2, false);
        edit(&mut rows[4], 2, false);
        assert_eq!(verify(rows, Some(&head)), Err(Broken { seq: 4, why: Why::Hash }));
    }

    #[test]
    fn a_missing_tail_is_found_by_the_head_alone() {
        let (mut rows, head) = journal(6);
        rows.truncate(4);
        assert!(verify(rows.clone(), None).is_ok());
        assert_eq!(verify(rows, Some(&head)), Err(Broken { seq: 5, why: Why::Head }));
    }

    #[test]
    fn an_entry_past_the_head_is_found() {
        let (rows, _) = journal(6);
        let (_, earlier) = journal(5);
        assert_eq!(verify(rows, Some(&earlier)), Err(Broken { seq: 6, why: Why::Head }));
    }

    proptest! {
        #[test]
        fn any_single_edit_is_found(length in 1..12_u8, at in any::<prop::sample::Index>(), field in 0..11_u8, rehash: bool) {
            let (mut rows, head) = journal(length);
            let at = at.index(rows.len());
            edit(&mut rows[at], field, rehash);
            let broken = verify(rows, Some(&head)).unwrap_err();
            // A mended hash is noticed where the next entry, or the head, no longer follows on it.
            let expected = i64::try_from(at).unwrap() + 1;
            prop_assert!(broken.seq == expected || broken.seq == expected + 1, "{:?}", broken);
        }

        #[test]
        fn any_removal_is_found(length in 1..12_u8, at in any::<prop::sample::Index>()) {
            let (mut rows, head) = journal(length);
            let at = at.index(rows.len());
            rows.remove(at);
            prop_assert_eq!(verify(rows, Some(&head)).unwrap_err().seq, i64::try_from(at).unwrap() + 1);
        }

        #[test]
        fn any_two_entries_exchanged_are_found(length in 2..12_u8, a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>()) {
            let (mut rows, head) = journal(length);
            let (a, b) = (a.index(rows.len()), b.index(rows.len()));
            prop_assume!(a != b);
            rows.swap(a, b);
            prop_assert_eq!(verify(rows, Some(&head)).unwrap_err().seq, i64::try_from(a.min(b)).unwrap() + 1);
        }

        #[test]
        fn any_truncation_is_found(length in 1..12_u8, keep in any::<prop::sample::Index>()) {
            let (mut rows, head) = journal(length);
            rows.truncate(keep.index(rows.len()));
            prop_assert!(verify(rows, Some(&head)).is_err());
        }
    }
}
