//! Any bytes are read by our own columns' profile, wherever the header may stand.
#![no_main]

use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;
use sanad_exchange::profile::{HeaderRow, builtin};
use sanad_exchange::read::read;

fuzz_target!(|bytes: &[u8]| {
    let Some(mut profile) = builtin("sanad").cloned() else { return };
    for header in [HeaderRow::At(1), HeaderRow::Auto, HeaderRow::Last, HeaderRow::None] {
        profile.file.header_row = header;
        let _ = read(bytes, &profile, |_| ControlFlow::Continue(()));
    }
});
