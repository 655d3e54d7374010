//! 200 times `kill -9` while suppliers are edited and files come in: what was acknowledged is there, nothing is there by half.
//!
//! The test starts itself again as a child (the ignored tests of [`child`]), which prints every change after the use case has
//! acknowledged it; the parent kills it at a moment drawn by a seed that it prints, reopens the file and looks.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

mod child;
mod state;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sanad_app::workspace;

/// How often the editing child is killed.
const KILLS: u32 = 200;
/// How often the child that makes workspaces is killed at least, and at most until a making was both ended and interrupted.
const MAKING_KILLS: (u32, u32) = (24, 200);

/// A small generator: moments must be drawn, but the same ones again for a seed.
struct Dice(u64);

impl Dice {
    /// A number below `n`.
    fn below(&mut self, n: u64) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % n
    }
}

/// The seed of this run: `SANAD_SEED` to repeat one.
fn seed() -> u64 {
    let given = std::env::var("SANAD_SEED").ok().and_then(|text| text.parse().ok());
    let seed = given.unwrap_or_else(|| u64::from(std::process::id()));
    println!("SANAD_SEED={seed}");
    seed
}

/// Starts a child test, kills it at most `longest` milliseconds after its first word, and answers what it acknowledged. One
/// time in four the wait counts from the start of the program, so that it is killed while opening too.
fn killed(name: &str, round: u32, folder: &Path, longest: u64, dice: &mut Dice) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--ignored", "--nocapture"])
        .env(child::FOLDER, folder)
        .env(child::ROUND, round.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let (send, receive) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || {
        for line in out.lines().map_while(Result::ok) {
            // The test runner's own words stand on the same stream.
            if let Some(said) = line.split_once(child::ACK).map(|(_, said)| said.to_owned()) {
                let _ = send.send(said);
            }
        }
    });
    let wait = Duration::from_millis(20 + dice.below(longest - 19));
    let mut said = Vec::new();
    if dice.below(4) > 0 {
        said.extend(receive.recv_timeout(Duration::from_secs(20)));
    }
    std::thread::sleep(wait);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    said.extend(receive.try_iter());
    said
}

#[tokio::test]
async fn every_acknowledged_change_outlives_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sanad");
    workspace::create(&path, "Crash", "UTC").await.unwrap().store().close().await;
    let (mut dice, started) = (Dice(seed()), Instant::now());
    let (mut kinds, mut acknowledged) = (std::collections::BTreeMap::<String, u32>::new(), Vec::new());
    for round in 0..KILLS {
        let said = killed("child::edits_and_imports", round, folder.path(), 350, &mut dice);
        for line in &said {
            *kinds.entry(line.split(' ').next().unwrap().to_owned()).or_default() += 1;
        }
        acknowledged.extend(said.iter().cloned());
        state::look(&path, &said, round % 20 == 0).await;
    }
    state::look(&path, &acknowledged, true).await;
    println!("{KILLS} kills in {:?}: {kinds:?}", started.elapsed());
    for kind in ["created", "updated", "imported", "undone"] {
        assert!(kinds.get(kind).is_some_and(|n| *n >= 3), "too few were {kind}: {kinds:?}");
    }
}

#[tokio::test]
async fn a_workspace_is_made_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice(seed());
    let (mut made, mut interrupted) = (0, 0);
    for round in 0..MAKING_KILLS.1 {
        if round >= MAKING_KILLS.0 && made > 0 && interrupted > 0 {
            break;
        }
        let said = killed("child::makes_workspaces", round, folder.path(), 400, &mut dice);
        for name in said.iter().filter_map(|line| line.strip_prefix("made ")) {
            assert!(folder.path().join(name).exists(), "{name} was acknowledged");
            made += 1;
        }
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            let path = entry.unwrap().path();
            match path.extension().and_then(|ending| ending.to_str()) {
                Some("sanad") => state::is_whole(&path).await,
                Some("making") => {
                    // What was left is no hindrance to making it again, and goes with it.
                    interrupted += 1;
                    let place = path.with_extension("sanad");
                    let again = workspace::create(&place, "Again", "Asia/Riyadh").await.unwrap();
                    again.store().close().await;
                    assert!(!path.exists());
                    state::is_whole(&place).await;
                }
                _ => {}
            }
        }
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            std::fs::remove_file(entry.unwrap().path()).unwrap();
        }
    }
    println!("{made} made, {interrupted} interrupted");
    assert!(made > 0 && interrupted > 0, "{made} made, {interrupted} interrupted");
}
