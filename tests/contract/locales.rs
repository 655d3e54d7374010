//! Both languages say the same things.

use std::collections::{BTreeMap, BTreeSet};

use super::repository;

/// Each file's message keys, and the variables each message uses, in one language.
type Messages = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let [english, arabic] = ["en", "ar"].map(messages);
    assert!(!english.is_empty(), "there are no messages at all");
    let differences = differences(&english, &arabic);
    assert!(differences.is_empty(), "English and Arabic differ:\n{}", differences.join("\n"));
}

fn differences(english: &Messages, arabic: &Messages) -> Vec<String> {
    let mut found = Vec::new();
    let files: BTreeSet<&String> = english.keys().chain(arabic.keys()).collect();
    for file in files {
        let (none, both) = (BTreeMap::new(), [english, arabic]);
        let [english, arabic] = both.map(|language| language.get(file).unwrap_or(&none));
        let keys: BTreeSet<&String> = english.keys().chain(arabic.keys()).collect();
        for key in keys {
            match (english.get(key), arabic.get(key)) {
                (Some(_), None) => found.push(format!("{file}: {key} has no Arabic")),
                (None, Some(_)) => found.push(format!("{file}: {key} has no English")),
                // A language may leave a number unsaid ("two days" is one word in Arabic), never use one it is not given.
                (Some(english), Some(arabic)) if !arabic.is_subset(english) => {
                    found.push(format!("{file}: {key} uses {arabic:?} in Arabic, {english:?} in English"));
                }
                _ => {}
            }
        }
    }
    found
}

fn messages(language: &str) -> Messages {
    let folder = repository("ui/locales").join(language);
    let files = folder.read_dir().expect("a folder of messages").map(|entry| entry.expect("a file").path());
    let texts = files.filter(|file| file.extension().is_some_and(|ending| ending == "ftl"));
    texts
        .map(|file| {
            let text = std::fs::read_to_string(&file).expect("messages");
            (file.file_name().unwrap_or_default().to_string_lossy().into_owned(), read(&text))
        })
        .collect()
}

/// Keys and variables of a Fluent file: a message begins at a line's start and goes on in indented lines.
fn read(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let key = line.split('=').next().unwrap_or_default().trim().to_owned();
            assert!(!messages.contains_key(&key), "{key} stands twice");
            current = Some(key);
        }
        let Some(key) = &current else { continue };
        let variables = line
            .split('$')
            .skip(1)
            .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "_-".contains(*c)).collect());
        messages.entry(key.clone()).or_default().extend(variables.filter(|_| !line.starts_with('#')));
    }
    messages
}

#[test]
fn a_missing_message_and_a_stray_variable_are_found() {
    let language = |text: &str| Messages::from([("file".to_owned(), read(text))]);
    let english = language("# note\na = { $n }\nb = { $n ->\n   *[other] { $n } of { $all }\n}\n");
    let arabic = language("a = { $m }\n");
    assert_eq!(differences(&english, &arabic).len(), 2);
    assert!(differences(&english, &english).is_empty());
}
