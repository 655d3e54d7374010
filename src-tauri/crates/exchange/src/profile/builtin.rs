//! The profiles that come with the program: the examples of `docs/profiles`.

use std::sync::LazyLock;

use super::Profile;

/// A profile that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Builtin {
    /// What the command line and the window call it by.
    pub id: &'static str,
    /// Its text.
    pub toml: &'static str,
}

macro_rules! shipped {
    ($($id:literal),* $(,)?) => {
        [$(Builtin { id: $id, toml: include_str!(concat!("../../../../../docs/profiles/", $id, ".toml")) }),*]
    };
}

/// All of them.
pub const BUILTIN: [Builtin; 13] = shipped![
    "sanad",
    "scms",
    "adventureworks-vendors",
    "adventureworks-addresses",
    "adventureworks-orders",
    "adventureworks-lines",
    "sap-me2n-example",
    "inform-2018",
    "inform-2020",
    "cpi-1995-2017",
    "wgi",
    "ecb-reference-rates",
    "ocds",
];

static PARSED: LazyLock<Vec<(&'static str, Profile)>> = LazyLock::new(|| {
    // A test parses each of them, so none is ever dropped here.
    BUILTIN
        .iter()
        .filter_map(|shipped| Profile::parse(shipped.toml).ok().map(|profile| (shipped.id, profile)))
        .collect()
});

/// The profile of that id, read.
pub fn builtin(id: &str) -> Option<&'static Profile> {
    PARSED.iter().find(|(known, _)| *known == id).map(|(_, profile)| profile)
}
