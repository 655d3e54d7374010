//! The messy files of `tests/corpus`, as they are and broken in seeded ways: each is looked at, read and given back, or
//! refused; none is ever a crash, and none quotes the bytes of a file that is no text.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::ops::ControlFlow;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sanad_exchange::look::{About, FormWish, look};
use sanad_exchange::profile::{HeaderRow, Profile, builtin};
use sanad_exchange::read::{RowOutcome, RowReader, read};
use sanad_exchange::rejects::{RejectsWriter, in_codes};

const ABOUT: About<'static> = About { path: "/x/y", stem: "y", size: 0 };

fn corpus() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let named = |path: std::path::PathBuf| {
        (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap())
    };
    files.into_iter().map(named).collect()
}

/// Does everything that can be done with a file; tells what came of it.
fn replay(bytes: &[u8]) -> String {
    // The header wherever it is: the whole row stream is gone through.
    let mut any = builtin("sanad").unwrap().clone();
    for header in [HeaderRow::Auto, HeaderRow::Last, HeaderRow::None, HeaderRow::At(1)] {
        any.file.header_row = header;
        let _ = read(bytes, &any, |_| ControlFlow::Continue(()));
    }
    let found = match look(bytes, ABOUT, &FormWish::default(), &[], &[]) {
        Ok(found) => found,
        Err(error) => return error.code().to_owned(),
    };
    if found.toml.is_empty() {
        return format!("nothing matched, header {}", found.form.header_row);
    }
    let profile = Profile::parse(&found.toml).unwrap();
    let mut reader = match RowReader::open(bytes, &profile) {
        Ok(reader) => reader,
        Err(error) => return error.code().to_owned(),
    };
    let mut rejects = RejectsWriter::new(Vec::new(), reader.form()).unwrap();
    let mut rows = Vec::new();
    loop {
        match reader.next_row() {
            Ok(Some(RowOutcome::Good { row, .. })) => rows.push(row.to_string()),
            Ok(Some(RowOutcome::Bad { row, raw, problems })) => {
                rejects.write(&raw.text(), &in_codes(problems)).unwrap();
                rows.push(format!("{row} {}", in_codes(problems)));
            }
            Ok(None) => break,
            Err(error) => {
                rows.push(error.code().to_owned());
                break;
            }
        }
    }
    let count = rejects.rows();
    // What was given back is refused again, row for row.
    let back = rejects.finish().unwrap();
    if count > 0 {
        let again = read(back.as_slice(), &profile, |_| ControlFlow::Continue(())).unwrap();
        assert!(again.bad <= count && again.read <= count, "{rows:?}");
    }
    rows.join(" · ")
}

#[test]
fn the_corpus_is_read_as_it_was_settled() {
    let told: Vec<String> = corpus().iter().map(|(name, bytes)| format!("{name}: {}", replay(bytes))).collect();
    insta::assert_snapshot!(told.join("\n"));
}

/// The same breakage every time: a fuzzer's half hour in small, replayed with every test run.
#[test]
fn broken_files_are_no_crash() {
    let files = corpus();
    let breakage = (
        0..files.len(),
        prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        any::<prop::sample::Index>(),
        prop::option::of(any::<prop::sample::Index>()),
    );
    let config = Config { cases: 400, failure_persistence: None, ..Config::default() };
    let seed = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    TestRunner::new_with_rng(config, seed)
        .run(&breakage, |(file, changes, from, cut)| {
            let mut bytes = files[file].1.clone();
            if bytes.is_empty() {
                return Ok(());
            }
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if let Some(cut) = cut {
                bytes.truncate(cut.index(bytes.len()));
            } else {
                // A piece of the file again in its middle.
                let (piece, at) = (bytes.clone(), from.index(bytes.len()));
                bytes.splice(at..at, piece.into_iter().take(64));
            }
            replay(&bytes);
            Ok(())
        })
        .unwrap();
}
