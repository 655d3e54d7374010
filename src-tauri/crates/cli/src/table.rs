//! Answers for people, in their language: lists as tables, a tab between the cells, and terms in words.

use serde_json::Value;

use crate::arguments::Lang;
use crate::words::Words;

/// A column: its heading is `table-` and its name.
struct Column {
    name: &'static str,
    /// Where in a row its value is, as JSON pointers without the first slash; the first that is there. None: by its name.
    at: &'static [&'static str],
    /// What stands before the value in the key of the word for it; empty where the value is shown as it is.
    word: &'static str,
}

/// A list in an answer, and what is shown of it.
struct Table {
    /// Where the list is, as a JSON pointer.
    list: &'static str,
    columns: &'static [Column],
}

const fn plain(name: &'static str) -> Column {
    Column { name, at: &[], word: "" }
}

const fn found(name: &'static str, at: &'static [&'static str]) -> Column {
    Column { name, at, word: "" }
}

const fn worded(name: &'static str, word: &'static str) -> Column {
    Column { name, at: &[], word }
}

const SUPPLIERS: &[Column] =
    &[plain("code"), plain("name_en"), plain("name_ar"), worded("stage", "stage-"), plain("country"), plain("lines")];

const DELIVERIES: &[Column] = &[
    plain("key"),
    plain("population"),
    plain("on_time"),
    plain("in_full"),
    plain("otif"),
    plain("otif_rate"),
    plain("low"),
    plain("high"),
];

const CONTRACTS: &[Column] = &[
    plain("number"),
    plain("supplier"),
    plain("start"),
    plain("end"),
    worded("renewal", "contract-renewal-"),
    plain("notice_deadline"),
    plain("value"),
    plain("currency"),
];

const DESK: &[Column] = &[
    plain("decide_by"),
    plain("days_left"),
    worded("level", "value-level-"),
    worded("kind", "desk-kind-"),
    found("supplier", &["supplier/code"]),
    found("name", &["supplier/name"]),
    found("about", &["subject/number", "subject/title", "subject/oldest", "subject/since", "subject/to"]),
];

const RISK: &[Column] = &[
    plain("supplier"),
    plain("likelihood"),
    plain("low"),
    plain("high"),
    plain("coverage"),
    plain("impact"),
    worded("class", "risk-class-"),
    Column { name: "class_least", at: &["class_range/from"], word: "risk-class-" },
    Column { name: "class_most", at: &["class_range/to"], word: "risk-class-" },
];

const IMPORTS: &[Column] =
    &[plain("id"), plain("at"), plain("file"), plain("profile"), plain("read"), plain("rejected"), plain("undone")];

const INSTALMENTS: &[Column] = &[plain("due"), plain("amount")];

const DISCOUNTS: &[Column] = &[plain("until"), plain("amount"), plain("yield_simple"), plain("yield_compound")];

/// The tables of a kind of answer; none where it is no list.
fn tables(kind: &str) -> &'static [Table] {
    match kind {
        "suppliers" => &[Table { list: "/items", columns: SUPPLIERS }],
        "deliveries" => &[Table { list: "/groups", columns: DELIVERIES }],
        "contracts" => &[Table { list: "/items", columns: CONTRACTS }],
        "desk" => &[Table { list: "/decisions", columns: DESK }],
        "risk" => &[Table { list: "/items", columns: RISK }],
        "imports" => &[Table { list: "", columns: IMPORTS }],
        "schedule" => {
            &[Table { list: "/instalments", columns: INSTALMENTS }, Table { list: "/discounts", columns: DISCOUNTS }]
        }
        _ => &[],
    }
}

/// An answer of that kind for a person; none where there is no better form than name and value. Of several tables those without
/// rows are left out.
pub(crate) fn told(lang: Lang, kind: &str, answer: &Value) -> Option<String> {
    if kind == "term" {
        return in_language(lang, answer, "words").map(word);
    }
    let words = Words::new(lang);
    let all = tables(kind);
    let said = all.iter().filter_map(|table| {
        let rows = answer.pointer(table.list)?.as_array()?;
        (all.len() == 1 || !rows.is_empty()).then(|| written(&words, lang, table.columns, rows))
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join("\n\n"))
}

fn written(words: &Words, lang: Lang, columns: &[Column], rows: &[Value]) -> String {
    let heading =
        |column: &Column| words.plain(&format!("table-{}", column.name)).unwrap_or_else(|| column.name.into());
    let head: Vec<String> = columns.iter().map(heading).collect();
    let rows = rows.iter().map(|row| columns.iter().map(|column| cell(words, lang, column, row)).collect());
    std::iter::once(head).chain(rows).map(|cells: Vec<String>| cells.join("\t")).collect::<Vec<_>>().join("\n")
}

fn cell(words: &Words, lang: Lang, column: &Column, row: &Value) -> String {
    let at = if column.at.is_empty() { std::slice::from_ref(&column.name) } else { column.at };
    let found = at.iter().find_map(|at| in_language(lang, row, at));
    let text = word(found.unwrap_or(&Value::Null));
    if column.name == "about" {
        return about(words, row).unwrap_or(text);
    }
    if column.word.is_empty() { text } else { words.plain(&format!("{}{text}", column.word)).unwrap_or(text) }
}

/// What a decision is about, where words are kept for its kind: a bare day or number says nothing.
fn about(words: &Words, row: &Value) -> Option<String> {
    let subject = row.get("subject")?.as_object()?;
    let params: Vec<(String, String)> = subject.iter().map(|(name, value)| (name.clone(), word(value))).collect();
    words.say(&format!("value-about-{}", row.get("kind")?.as_str()?), params.iter().map(|(name, value)| (name, value)))
}

/// What is known at a place. Where it is told by languages, that of the person, else the other.
fn in_language<'v>(lang: Lang, row: &'v Value, at: &str) -> Option<&'v Value> {
    let own = if lang == Lang::Ar { ["_ar", "_en"] } else { ["_en", "_ar"] };
    let known = |ending: &str| row.pointer(&format!("/{at}{ending}")).filter(|value| !value.is_null());
    known("").or_else(|| own.into_iter().find_map(known))
}

/// What is not known is a dash, never a zero.
pub(crate) fn word(value: &Value) -> String {
    match value {
        Value::Null => String::from("–"),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_heading_has_words_in_both_languages() {
        let kinds = ["suppliers", "deliveries", "contracts", "desk", "risk", "imports", "schedule"];
        for lang in [Lang::En, Lang::Ar] {
            let words = Words::new(lang);
            for column in kinds.iter().flat_map(|kind| tables(kind)).flat_map(|table| table.columns) {
                assert!(words.plain(&format!("table-{}", column.name)).is_some(), "{}", column.name);
            }
        }
    }
}
