//! One element of the page.

use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::driver::{Driver, Result};

/// The key under which the protocol names an element.
const KEY: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Longer than any notice stays.
const PATIENCE: Duration = Duration::from_secs(20);

/// One element, as long as the page keeps it.
pub struct Element<'a> {
    driver: &'a Driver,
    id: String,
}

impl<'a> Element<'a> {
    /// The element that an answer of the driver holds.
    pub fn of(driver: &'a Driver, value: &Value) -> Option<Self> {
        Some(Self { driver, id: value[KEY].as_str()?.to_owned() })
    }

    /// Presses it with the pointer, where a person would; a person waits, too, until a passing notice no longer covers it.
    pub fn click(&self) -> Result<()> {
        let started = Instant::now();
        loop {
            match self.post("click", &json!({})) {
                Err(error) if error.is_covered() && started.elapsed() < PATIENCE => sleep(Duration::from_millis(100)),
                answer => return answer,
            }
        }
    }

    /// Types into it, after what it holds.
    pub fn type_text(&self, text: &str) -> Result<()> {
        // A line ends by the key: the driver drops the character.
        self.post("value", &json!({ "text": text.replace('\n', "\u{e007}") }))
    }

    /// An attribute, if set.
    pub fn attribute(&self, name: &str) -> Result<Option<String>> {
        self.get(&format!("attribute/{name}")).map(|value| value.as_str().map(str::to_owned))
    }

    fn get(&self, what: &str) -> Result<Value> {
        self.driver.get(&format!("/element/{}/{what}", self.id))
    }

    fn post(&self, what: &str, body: &Value) -> Result<()> {
        self.driver.post(&format!("/element/{}/{what}", self.id), body).map(drop)
    }
}
