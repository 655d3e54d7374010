//! Any bytes are looked at: the look ends, and a profile that it writes is one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sanad_exchange::look::{About, FormWish, look};
use sanad_exchange::profile::Profile;

fuzz_target!(|bytes: &[u8]| {
    let about = About { path: "/x", stem: "x", size: bytes.len() as u64 };
    if let Ok(found) = look(bytes, about, &FormWish::default(), &[], &[]) {
        assert!(found.toml.is_empty() || Profile::parse(&found.toml).is_ok());
    }
});
