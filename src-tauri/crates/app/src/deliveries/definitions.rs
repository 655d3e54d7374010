//! The same lines measured otherwise: how much of a figure is its definition.

use chrono::NaiveDate;
use sanad_domain::deliveries::{By, Counting, Definition, Level, Measure, Question, ReferenceDate};
use serde::Serialize;

use super::asked::{Asked, aside};
use crate::{Result, Workspace};

/// The OTIF rate by another definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DefinitionView {
    /// What it differs in (`requested`, `accepted`, `value` …, `attributable`), or a named definition's id.
    pub key: String,
    /// A named definition's name in English, or in the language it has; empty for the others, which the window words.
    pub name: String,
    /// The rate; none without a population.
    pub value: Option<String>,
    /// The definition by which the same question is proven; none for `attributable`, which is the question's own.
    pub definition: Option<Definition>,
}

/// The OTIF rate of everything, or of one supplier, by definitions that differ from the question's in one thing, by the
/// named ones, and without the failures that were not the supplier's.
///
/// # Errors
/// `invalid` with the question's fields, `not_found` for the supplier, and the database's own.
pub async fn by_definitions(
    workspace: &Workspace,
    question: &Question,
    supplier: Option<&str>,
    known_at: Option<NaiveDate>,
) -> Result<Vec<DefinitionView>> {
    let db = workspace.store().read().await?;
    let asked = Asked::gather(workspace, &db, question, known_at).await?;
    let supplier = supplier.map(str::to_owned);
    aside(move || views(&asked, supplier.as_deref())).await
}

fn views(asked: &Asked, supplier: Option<&str>) -> Result<Vec<DefinitionView>> {
    let own = asked.question.definition;
    let scope = asked.scope(supplier)?;
    let total = |definition: Definition| -> Result<_> {
        let question = Question { definition, ..asked.question };
        Ok(asked.inquiry(&question)?.tallies(By::Supplier, &scope).total)
    };
    let mut found = Vec::new();
    for (key, definition) in others(own) {
        let value = total(definition)?.rate(Measure::Otif).map(|rate| rate.value);
        found.push(DefinitionView { key: key.to_owned(), name: String::new(), value, definition: Some(definition) });
    }
    let attributable = total(own)?.attributable().map(|rate| rate.value);
    let key = String::from("attributable");
    found.push(DefinitionView { key, name: String::new(), value: attributable, definition: None });
    for named in asked.definitions.iter().filter(|named| named.body != own) {
        let name = named.names.get("en").or_else(|| named.names.values().next()).cloned().unwrap_or_default();
        let value = total(named.body)?.rate(Measure::Otif).map(|rate| rate.value);
        found.push(DefinitionView { key: named.id.clone(), name, value, definition: Some(named.body) });
    }
    Ok(found)
}

/// The definitions that differ from one in one thing.
fn others(own: Definition) -> Vec<(&'static str, Definition)> {
    let references = [
        ("requested", ReferenceDate::Requested),
        ("original", ReferenceDate::Original),
        ("current", ReferenceDate::Current),
    ];
    let counts = [("received", Counting::Received), ("accepted", Counting::Accepted)];
    let levels =
        [("line", Level::Line), ("order", Level::Order), ("quantity", Level::Quantity), ("value", Level::Value)];
    references
        .map(|(key, reference)| (key, Definition { reference, ..own }))
        .into_iter()
        .chain(counts.map(|(key, count)| (key, Definition { count, ..own })))
        .chain(levels.map(|(key, level)| (key, Definition { level, ..own })))
        .filter(|(_, definition)| *definition != own)
        .collect()
}
