//! How long it takes to find suppliers that stand twice: `cargo run --release -p sanad-domain --example duplicates_speed`.

use std::time::Instant;

use sanad_domain::identity::matching::{Blocks, Party, Prepared, compare_prepared};

const SUPPLIERS: u32 = 100_000;
/// Every so many suppliers one stands twice, spelt otherwise.
const TWICE: u32 = 50;

const FIRST: [&str; 12] =
    ["Orient", "Gulf", "Najd", "Delta", "Cedar", "Tabuk", "Pearl", "Falcon", "Oasis", "Atlas", "Levant", "Hanseatic"];
const TRADE: [&str; 12] = [
    "Steel",
    "Valves",
    "Trading",
    "Paper",
    "Cement",
    "Cables",
    "Pumps",
    "Logistics",
    "Chemicals",
    "Tools",
    "Marble",
    "Foods",
];
const CONSONANTS: &[u8] = b"bdfghjklmnrstz";
const VOWELS: &[u8] = b"aeiou";

/// A made-up family name, the same for the same number.
fn family(mut n: u32) -> String {
    let mut name = String::new();
    for _ in 0..3 {
        let (consonants, vowels) = (CONSONANTS.len() as u32, VOWELS.len() as u32);
        name.push(char::from(CONSONANTS[(n % consonants) as usize]));
        n /= consonants;
        name.push(char::from(VOWELS[(n % vowels) as usize]));
        n = n / vowels + 17;
    }
    name
}

fn party(n: u32) -> Party {
    let (first, trade) = (FIRST[(n % 12) as usize], TRADE[(n / 12 % 12) as usize]);
    let name = if n % TWICE == 1 {
        format!("{trade} {} {first} LLC", family(n - 1))
    } else {
        format!("{first} {} {trade}", family(n))
    };
    Party { names: vec![name.clone(), format!("{name} Est.")], identifiers: Vec::new() }
}

fn main() {
    let mut parties: Vec<Party> = (0..SUPPLIERS).map(party).collect();
    parties.sort_by(|a, b| a.names.cmp(&b.names));
    let start = Instant::now();
    let prepared: Vec<Prepared> = parties.iter().map(Prepared::of).collect();
    let blocks = Blocks::of(parties.iter().zip(&prepared));
    let blocked = start.elapsed();
    let pairs = blocks.pairs();
    let paired = start.elapsed();
    let found = pairs
        .iter()
        .filter(|(a, b)| {
            let (a, b) = (*a as usize, *b as usize);
            compare_prepared((&parties[a], &prepared[a]), (&parties[b], &prepared[b])).score >= 700
        })
        .count();
    println!(
        "{SUPPLIERS} suppliers: signs in {blocked:.1?}, {} pairs by {paired:.1?}, {found} worth a look by {:.1?}",
        pairs.len(),
        start.elapsed()
    );
}
