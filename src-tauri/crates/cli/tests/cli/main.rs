//! The command line as a script meets it: the program itself, its exit code, its one JSON object.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

mod desk;
mod errors;
mod imports;
mod real;
mod risk;
mod sample;
mod server;
mod shapes;
mod skip;
mod terms;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// Two suppliers, two orders and what became of them, in those of Sanad's own columns that say something.
const SAID: &str = "\
entity,code,name_en,name_ar,country,category,order,supplier,order_date,sent_date,line,item,quantity,unit,unit_price,line_value,currency,requested_date,promised,given,reference,date,rejected
category,MET,Metals,معادن,,,,,,,,,,,,,,,,,,,
supplier,V1,Falcon Steel,فولاذ الصقر,SA,MET,,,,,,,,,,,,,,,,,
supplier,V2,Gulf Paper,,AE,,,,,,,,,,,,,,,,,,
order,,,,,,4001,V1,2026-01-05,2026-01-05,,,,,,,SAR,,,,,,
line,,,,,MET,4001,,,,10,PIPE,100,EA,12.3456,,SAR,2026-02-01,,,,,
line,,,,,MET,4001,,,,20,ROD,5.5,EA,2,,SAR,2026-02-01,,,,,
promise,,,,,,4001,,,,10,,,,,,,,2026-02-03,2026-01-06,,,
promise,,,,,,4001,,,,20,,,,,,,,2026-02-03,2026-01-06,,,
receipt,,,,,,4001,,,,10,,100,,,,,,,,G1,2026-02-02,4
receipt,,,,,,4001,,,,20,,5.5,,,,,,,,G2,2026-02-06,
order,,,,,,4002,V2,2026-01-06,,,,,,,,USD,,,,,,
line,,,,,,4002,,,,10,A4,40,EA,,99.95,USD,2026-03-10,,,,,
promise,,,,,,4002,,,,10,,,,,,,,2026-03-12,2026-01-07,,,
";

/// Sanad's other columns, which stand empty.
const EMPTY: &str = "parent_code,name_kind,stage,address,city,region,postal_code,contact,role,email,phone,note,vat_eu,vat_sa,trn_ae,lei,duns,\
    iban,bic,cr,tax,other,incoterm,place,cancelled_by,cancelled_date,description,price_basis,closed_date,service,by,handover,reason,kind,reverses";

/// [`SAID`] as a file for the profile `sanad`.
fn sheet() -> String {
    let blank = ",".repeat(EMPTY.split(',').count());
    let rows = SAID
        .lines()
        .enumerate()
        .map(|(i, row)| if i == 0 { format!("{row},{EMPTY}\n") } else { format!("{row}{blank}\n") });
    rows.collect()
}

/// A folder of its own with the program in it.
struct Desk {
    folder: tempfile::TempDir,
}

/// What came of a command.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// With an empty workspace.
    fn made() -> Self {
        let desk = Self::new();
        desk.run(&["new", "--name", "Test", "--zone", "Asia/Riyadh"]).json();
        desk
    }

    /// With [`SAID`] in its workspace.
    fn filled() -> Self {
        let desk = Self::made();
        let file = desk.file("all.csv", sheet());
        let report = desk.run(&["import", &file, "--profile", "sanad"]).json();
        assert_eq!((&report["read"], &report["problems"]), (&13.into(), &Value::Array(Vec::new())));
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path.to_string_lossy().into_owned()
    }

    /// Runs a command on the folder's workspace, in JSON.
    fn run(&self, words: &[&str]) -> Said {
        on(&self.path("a.sanad"), words)
    }
}

/// Runs a command on a workspace, in JSON, on 1 April 2026.
fn on(workspace: &Path, words: &[&str]) -> Said {
    let mut all = vec!["--json", "--workspace", workspace.to_str().unwrap()];
    all.extend(words);
    bare(&all)
}

/// Runs the program with these words alone.
fn bare(words: &[&str]) -> Said {
    let program = env!("CARGO_BIN_EXE_sanad-cli");
    let ran = Command::new(program).args(words).env("SANAD_NOW", "2026-04-01T08:00:00Z").output().unwrap();
    let Output { status, stdout, stderr } = ran;
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Said { code: status.code().unwrap(), out: text(stdout), err: text(stderr) }
}

impl Said {
    /// The answer of a command that went well.
    fn json(&self) -> Value {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        serde_json::from_str(&self.out).unwrap()
    }

    /// The one JSON object of a command that went wrong: nothing else is said, and nothing is answered.
    fn error(&self) -> Value {
        assert_eq!((self.code, self.out.as_str()), (1, ""), "{}", self.err);
        let error: Value = serde_json::from_str(&self.err).unwrap();
        let mut keys: Vec<&String> = error.as_object().unwrap().keys().collect();
        keys.sort_unstable();
        assert_eq!(keys, ["code", "fields", "params"], "{error}");
        error
    }

    /// The error's code.
    fn error_code(&self) -> String {
        self.error()["code"].as_str().unwrap().to_owned()
    }
}

/// JSON that a person can read, without what differs by run: ids and hashes.
fn plain(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).unwrap();
    let parts = text.split('"').map(|part| match part {
        id if id.len() == 36 && id.split('-').map(str::len).eq([8, 4, 4, 4, 12]) => "ID",
        hash if hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => "HASH",
        other => other,
    });
    parts.collect::<Vec<_>>().join("\"")
}
