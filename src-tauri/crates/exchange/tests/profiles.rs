//! Profiles: what is refused and where, what comes with the program, and whether the manual keeps up.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::ops::ControlFlow;
use std::path::Path;

use sanad_exchange::preview::preview;
use sanad_exchange::problem::codes;
use sanad_exchange::profile::{BUILTIN, Profile, SECTIONS, SectionInfo, builtin};
use sanad_exchange::read::{RowOutcome, read};

/// The code, line and key of what is wrong with a profile.
fn wrong(text: &str) -> (String, u32, String) {
    let error = Profile::parse(text).unwrap_err();
    (error.code.to_owned(), error.line, error.key)
}

#[test]
fn mistakes_are_named_with_their_place() {
    for (text, code, line, key) in [
        ("name = \"x\"\n[supplier\n", "profile_syntax", 2, "supplier"),
        ("name = \"x\"\ncolour = 1\n", "profile_unknown_key", 2, "colour"),
        ("name = \"x\"\n[supplier]\ncode = \"c\"\ncoed = \"d\"\n", "profile_unknown_key", 4, "coed"),
        ("name = \"x\"\n[supplier]\ncode = { colum = \"c\" }\n", "profile_unknown_key", 3, "colum"),
        ("[supplier]\ncode = \"c\"\n", "profile_missing_key", 1, "name"),
        ("name = \"x\"\n[supplier]\nname_en = \"c\"\n", "profile_missing_key", 2, "supplier.code"),
        (
            "name = \"x\"\n[file]\nheader_row = \"one\"\n[supplier]\ncode = \"c\"",
            "profile_wrong_value",
            3,
            "header_row",
        ),
        (
            "name = \"x\"\n[file]\nencoding = \"ebcdic\"\n[supplier]\ncode = \"c\"",
            "profile_wrong_value",
            3,
            "file.encoding",
        ),
        (
            "name = \"x\"\n[file]\ndelimiter = \"ab\"\n[supplier]\ncode = \"c\"",
            "profile_wrong_value",
            3,
            "file.delimiter",
        ),
        ("name = \"x\"\n[file]\ndates = [\"%d-%b\"]\n[supplier]\ncode = \"c\"", "profile_date_form", 3, "file.dates"),
        ("name = \"x\"\ncurrency = \"XYZ\"\n[supplier]\ncode = \"c\"", "profile_wrong_value", 2, "currency"),
        ("name = \"x\"\n[supplier]\ncode = { prefix = \"V\" }\n", "profile_field_source", 3, "supplier.code"),
        (
            "name = \"x\"\n[supplier]\ncode = \"c\"\nstage = { column = \"s\", map = \"m\" }",
            "profile_unknown_map",
            4,
            "supplier.stage",
        ),
        ("name = \"x\"\n[supplier]\ncode = { template = \"{c\" }", "profile_template", 3, "supplier.code"),
        (
            "name = \"x\"\n[supplier]\ncode = { column = \"c\", dates = [\"%Y-%m-%d\"] }",
            "profile_unsuited_key",
            3,
            "supplier.code",
        ),
        (
            "name = \"x\"\n[order]\nnumber = \"n\"\nsupplier = \"s\"\nidentity = [\"number\", \"place\"]",
            "profile_identity",
            5,
            "order.identity",
        ),
        (
            "name = \"x\"\n[[receipt]]\norder = \"o\"\nline = \"l\"\nquantity = \"q\"\nreference = \"r\"\n[[receipt]]\norder = \"o\"\nline = \"l\"\nquantity = \"q\"\n",
            "profile_identity",
            7,
            "receipt.identity",
        ),
        ("name = \"x\"\n", "profile_makes_nothing", 0, ""),
    ] {
        assert_eq!(wrong(text), (code.to_owned(), line, key.to_owned()), "{text}");
    }
}

#[test]
fn what_comes_with_the_program_can_be_read() {
    for shipped in BUILTIN {
        if let Err(error) = Profile::parse(shipped.toml) {
            panic!("{}: {error}", shipped.id);
        }
        assert!(builtin(shipped.id).is_some());
    }
    assert!(builtin("none").is_none());
}

#[test]
fn the_manual_names_every_field_and_code() {
    let manual =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/profiles.md")).unwrap();
    for SectionInfo { key: section, fields } in SECTIONS {
        let (_, part) =
            manual.split_once(&format!("### `[{section}]`")).unwrap_or_else(|| panic!("no part on {section}"));
        let part = part.split("\n### ").next().unwrap();
        for field in *fields {
            assert!(part.contains(&format!("`{}`", field.name)), "{section}.{}", field.name);
        }
    }
    let source = include_str!("../src/problem.rs").to_owned()
        + include_str!("../src/profile/error.rs")
        + include_str!("../src/read/mod.rs");
    let named = source.split('"').filter(|text| {
        let code = |prefix: &str| {
            text.starts_with(prefix) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        };
        code("profile_") || code("file_")
    });
    let (_, row_codes) = include_str!("../src/problem.rs").split_once("pub mod codes").unwrap();
    let row_codes = row_codes.lines().filter(|line| line.contains("pub const") && line.contains("&str"));
    let row_codes = row_codes.filter_map(|line| line.split('"').nth(1));
    for code in named.chain(row_codes) {
        assert!(manual.contains(&format!("`{code}`")), "{code}");
    }
    assert!(manual.contains(codes::RAGGED_ROW));
}

#[test]
fn a_first_look_says_which_profiles_fit() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vendors.csv");
    std::fs::write(&path, "BusinessEntityID;AccountNumber;Name;ActiveFlag\n1;A1;شركة;1\n2;A2;Two;0\n").unwrap();
    let profiles: Vec<(String, &Profile)> =
        BUILTIN.iter().map(|shipped| (shipped.id.to_owned(), builtin(shipped.id).unwrap())).collect();
    let seen = preview(&path, &profiles).unwrap();
    assert_eq!((seen.encoding.as_str(), seen.delimiter.as_str(), seen.rows.len()), ("UTF-8", ";", 2));
    assert_eq!(seen.header, ["BusinessEntityID", "AccountNumber", "Name", "ActiveFlag"]);
    assert_eq!(seen.rows[0][2], "شركة");
    assert_eq!(seen.profile_fits[0].profile, "adventureworks-vendors");
    assert!(seen.profile_fits[0].missing.is_empty());
    let addresses = seen.profile_fits.iter().find(|fit| fit.profile == "adventureworks-addresses").unwrap();
    assert!(addresses.missing.len() == 6 && addresses.missing.contains(&"PostalCode".to_owned()));
    std::fs::write(&path, "").unwrap();
    let empty = preview(&path, &profiles).unwrap();
    assert!(empty.header.is_empty() && empty.profile_fits.iter().all(|fit| !fit.missing.is_empty()));
}

#[test]
fn the_manuals_example_reads() {
    let manual =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/profiles.md")).unwrap();
    let mut blocks = manual.split("```").skip(1).step_by(2);
    let file = blocks.next().unwrap().trim_start();
    let profile = Profile::parse(blocks.next().unwrap().trim_start_matches("toml")).unwrap();
    let mut made = Vec::new();
    let reading = read(file.as_bytes(), &profile, |outcome| {
        if let RowOutcome::Good { row, records, .. } = outcome {
            made.push((row, records.len()));
        }
        ControlFlow::Continue(())
    });
    assert_eq!(made, [(2, 4), (3, 3)]);
    assert_eq!(reading.unwrap().complete_to.map(|date| date.to_string()).as_deref(), Some("2024-03-12"));
}
