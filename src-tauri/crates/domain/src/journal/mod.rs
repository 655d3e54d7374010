//! The append-only record of every change, chained by hashes.
//!
//! # The format, so that a stranger can check a journal without this program
//!
//! All hashes are BLAKE3 (32 bytes), written as 64 lower-case hexadecimal digits. *Canonical JSON* is RFC 8785 (JCS), UTF-8,
//! with one addition: an integer whose magnitude exceeds 2⁵³ − 1 is written as a string of its decimal digits.
//!
//! 1. **Payload**: the canonical JSON of `{"after": …, "before": …}`; `null` where there was nothing before, or is nothing after.
//! 2. **Payload hash**: BLAKE3 over `salt ‖ payload`, the salt being 16 random bytes kept beside the payload. When a payload is
//!    erased, its salt is erased with it: the hash that stays tells nothing about the text.
//! 3. **Personal fields** stand in a payload as `"blake3:" + hex(BLAKE3(salt ‖ text))`, each text with a salt of its own, in a
//!    side table from which both can be erased ([`personal_digest`]).
//! 4. **Entry hash**: BLAKE3 over the canonical JSON of the object with exactly these members:
//!
//!    | member | value |
//!    |---|---|
//!    | `format` | the string `sanad-journal-1` |
//!    | `seq` | integer; the first entry is 1, each next one higher |
//!    | `at` | integer: microseconds since 1970-01-01T00:00:00Z |
//!    | `actor`, `action`, `entity` | strings |
//!    | `record`, `supplier` | strings, or `null` |
//!    | `payload_hash` | of step 2 |
//!    | `prev_hash` | the hash of the entry before; 64 zeros in the first |
//!
//! 5. The **head** is the number and hash of the last entry.
//!
//! # What it proves
//!
//! An edit, removal or reordering inside the chain is found by the chain itself. A rewrite of the whole, or of its tail together
//! with the stored head, is found only against a head that was kept elsewhere: so heads are exported, printed and signed.

mod canonical;
mod entry;
mod verify;

pub use canonical::canonical;
pub use entry::{Change, Entry, FORMAT, GENESIS, Head, Payload, Salt, payload_hash, personal_digest};
pub use verify::{Broken, Verified, Verifier, Why, verify};
