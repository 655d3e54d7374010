//! Whatever the bytes: no panic, and every row good, bad or passed over exactly once.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::io::Read;
use std::ops::ControlFlow;

use proptest::prelude::*;
use sanad_exchange::profile::Profile;
use sanad_exchange::read::{RowOutcome, read};
use sanad_exchange::rejects::{RejectsWriter, in_codes};

const PROFILE: &str = r#"
name = "any"
receipts_complete_to = { max_of = "d" }
[file]
dates = ["%d-%b-%y", "%Y-%m-%d %H:%M:%S%.f", "excel"]
thousands = ","
[supplier]
code = { column = "a", as = "key" }
name = { template = "{a} {b}" }
[line]
order = "a"
line_no = "b"
quantity = "c"
requested_date = "d"
[receipt]
when = { column = "c", nonzero = true }
order = "a"
line = "b"
reference = { column = "b", default = "1" }
quantity = { column = "c", round = true }
date = "d"
"#;

/// A source that gives as little as it likes at a time.
struct Dripping<'a>(&'a [u8], usize);

impl Read for Dripping<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let take = self.1.min(into.len()).min(self.0.len());
        into[..take].copy_from_slice(&self.0[..take]);
        self.0 = &self.0[take..];
        Ok(take)
    }
}

fn rows(source: impl Read, profile: &Profile) -> (Vec<(u32, String)>, Option<sanad_exchange::read::Reading>) {
    let mut found = Vec::new();
    let reading = read(source, profile, |outcome| {
        found.push(match outcome {
            RowOutcome::Good { row, records, .. } => (row, format!("{records:?}")),
            RowOutcome::Bad { row, problems, raw } => (row, format!("{} {}", in_codes(problems), raw.text())),
        });
        ControlFlow::Continue(())
    });
    (found, reading.ok())
}

fn check(bytes: &[u8], drip: usize) {
    let profile = Profile::parse(PROFILE).unwrap();
    let (whole, reading) = rows(bytes, &profile);
    let (dripped, again) = rows(Dripping(bytes, drip), &profile);
    assert_eq!(whole, dripped);
    assert_eq!(reading, again);
    assert!(whole.windows(2).all(|pair| pair[0].0 < pair[1].0));
    if let Some(reading) = reading {
        assert_eq!(whole.len() as u32, reading.read);
        assert_eq!(reading.read, reading.good + reading.bad);
        assert!(reading.whole);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..600), drip in 1_usize..40) {
        check(&bytes, drip);
        check(&[b"a,b,c,d\n", bytes.as_slice()].concat(), drip);
    }

    #[test]
    fn likely_bytes(
        pieces in prop::collection::vec(
            prop_oneof![
                Just("\n"), Just("\r\n"), Just(","), Just("\""), Just("\"\""), Just("a"), Just("1,234.5"), Just("5"), Just(" "),
                Just("23-Feb-10"), Just("45000"), Just("ش"), Just("\u{202e}"), Just("\0"), Just("-"), Just("\u{fffd}"), Just("\r"),
            ],
            0..120,
        ),
        drip in 1_usize..40,
    ) {
        check(format!("a,b,c,d\n{}", pieces.concat()).as_bytes(), drip);
    }

    /// What is given back for mending and read again unmended is rejected again, row for row, word for word.
    #[test]
    fn rejects_are_stable(
        cells in prop::collection::vec(prop::collection::vec("[a-z\"\n,;=+ ش0-9.-]{0,6}", 0..6), 0..12),
        quoted in any::<bool>(),
    ) {
        let mut text = "a,b,c,d\n".to_owned();
        for row in &cells {
            let row: Vec<String> = row.iter().map(|cell| if quoted { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }).collect();
            text += &row.join(",");
            text.push('\n');
        }
        let profile = Profile::parse(PROFILE).unwrap();
        let first = rejected(text.as_bytes(), &profile);
        prop_assert_eq!(&first, &rejected(first.as_bytes(), &profile));
    }

    #[test]
    fn any_profile_text(text in "(?s).{0,200}") {
        let _ = Profile::parse(&text);
        let _ = Profile::parse(&format!("{PROFILE}{text}"));
    }
}

fn rejected(bytes: &[u8], profile: &Profile) -> String {
    let mut reader = sanad_exchange::read::RowReader::open(bytes, profile).unwrap();
    let mut writer = RejectsWriter::new(Vec::new(), reader.form()).unwrap();
    while let Some(outcome) = reader.next_row().unwrap() {
        if let RowOutcome::Bad { raw, problems, .. } = outcome {
            writer.write(&raw.text(), &in_codes(problems)).unwrap();
        }
    }
    String::from_utf8(writer.finish().unwrap()).unwrap()
}
