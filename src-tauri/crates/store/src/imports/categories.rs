//! Categories of an import, those too that suppliers only name.

use std::collections::HashMap;

use sanad_domain::suppliers::LocalText;
use sea_orm::{ActiveValue::Set, ConnectionTrait, FromQueryResult};

use super::Writes;
use crate::entities::category;
use crate::{Ctx, Result, Tx, categories, dialect};

#[derive(Debug, FromQueryResult)]
struct Staged {
    code: String,
    name_en: Option<String>,
    name_ar: Option<String>,
    parent_code: Option<String>,
}

/// Adds categories that are new and changes those of which the file says something else.
///
/// # Errors
/// The database's own.
pub(super) async fn apply(tx: &Tx, ctx: &Ctx) -> Result<Writes> {
    let backend = tx.db().get_database_backend();
    let good = "src NOT IN (SELECT src FROM stage_bad)";
    let sql = format!(
        "SELECT code, MAX(name_en) AS name_en, MAX(name_ar) AS name_ar, MAX(parent_code) AS parent_code FROM ( \
         SELECT code, name_en, name_ar, parent_code FROM stage_category WHERE {good} \
         UNION ALL SELECT category, NULL, NULL, NULL FROM stage_supplier_category WHERE {good}) AS s \
         GROUP BY code ORDER BY code"
    );
    let rows = Staged::find_by_statement(dialect::sql(backend, sql)).all(tx.db()).await?;
    let stood = category::Model::find_by_statement(dialect::sql(backend, "SELECT * FROM category"));
    let mut known: HashMap<String, category::Model> =
        stood.all(tx.db()).await?.into_iter().map(|row| (row.code.clone(), row)).collect();
    let mut writes = Writes { entity: String::from("category"), new: 0, changed: 0, unchanged: 0 };
    let mut new = Vec::new();
    for row in &rows {
        if known.contains_key(&row.code) {
            continue;
        }
        let mut names = row.named(LocalText::new());
        if names.is_empty() {
            names.insert(String::from("en"), row.code.clone());
        }
        let made = categories::insert(tx, &ctx.ids.next(), &row.code, &names, None).await?;
        new.push(made.code.clone());
        let names = serde_json::to_string(&made.names)?;
        let model = category::Model { id: made.id, code: made.code, names, parent: None, recorded_seq: tx.seq() };
        known.insert(model.code.clone(), model);
        writes.new += 1;
    }
    // Only now does every category have its id, so that one may stand below another of the same file.
    for row in &rows {
        let Some(stood) = known.get(&row.code) else { continue };
        let said = match &row.parent_code {
            Some(code) => known.get(code).map(|parent| parent.id.clone()),
            None => stood.parent.clone(),
        };
        let names = row.named(serde_json::from_str(&stood.names)?);
        let differs = names != serde_json::from_str(&stood.names)? || said != stood.parent;
        if differs {
            let names = serde_json::to_string(&names)?;
            let changed = category::ActiveModel {
                id: Set(stood.id.clone()),
                code: Set(stood.code.clone()),
                names: Set(names),
                parent: Set(said),
                ..Default::default()
            };
            tx.update(changed).await?;
        }
        if !new.contains(&row.code) {
            if differs { writes.changed += 1 } else { writes.unchanged += 1 }
        }
    }
    Ok(writes)
}

impl Staged {
    /// The names, with what the file says put over them.
    fn named(&self, mut names: LocalText) -> LocalText {
        for (lang, text) in [("en", &self.name_en), ("ar", &self.name_ar)] {
            if let Some(text) = text {
                names.insert(lang.to_owned(), text.clone());
            }
        }
        names
    }
}
