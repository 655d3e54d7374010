//! Suppliers and categories by index, as figures are grouped by them.

use std::collections::HashMap;

use sanad_domain::suppliers::LocalText;
use sea_orm::{ConnectionTrait, FromQueryResult};

use super::Indexes;
use super::packed::{Pack, rows, typed};
use crate::entities::{category, supplier, supplier_category};
use crate::{Result, Seen, StoreError, dialect};

/// A supplier as it is named beside a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupplierName {
    /// Its local key.
    pub key: i64,
    /// Its id.
    pub id: String,
    /// Our code.
    pub code: String,
    /// English.
    pub name_en: Option<String>,
    /// Arabic.
    pub name_ar: Option<String>,
    /// Everything it may be found by, folded.
    pub search: String,
}

impl SupplierName {
    /// The name to show where no language is asked for: English, or Arabic, or the code.
    pub fn name(&self) -> &str {
        self.name_en.as_deref().or(self.name_ar.as_deref()).unwrap_or(&self.code)
    }
}

/// A category as it is named beside a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryName {
    /// Its id.
    pub id: String,
    /// Its code.
    pub code: String,
    /// Its name by language.
    pub names: LocalText,
}

impl CategoryName {
    /// The name to show where no language is asked for: English, or Arabic, or the code.
    pub fn name(&self) -> &str {
        self.names.get("en").or_else(|| self.names.get("ar")).unwrap_or(&self.code)
    }
}

/// Suppliers by index. One that was merged counts to the one it was merged into.
#[derive(Debug, Clone, Default)]
pub struct Suppliers {
    all: Vec<SupplierName>,
    /// By index: the index of the one it was merged into, or its own.
    stands_for: Vec<u32>,
    /// Ascending indexes of those that stand and were not merged.
    standing: Vec<u32>,
    by_key: Indexes,
    by_id: HashMap<String, u32>,
    /// Categories by index.
    pub categories: Vec<CategoryName>,
    /// By supplier index: the indexes of its categories.
    pub(super) categories_of: Vec<Vec<u32>>,
}

impl Suppliers {
    /// Reads suppliers and categories as seen; those known before keep their indexes.
    ///
    /// # Errors
    /// The database's own.
    pub(super) async fn load(db: &impl ConnectionTrait, seen: Seen, before: Option<&Self>) -> Result<Self> {
        let mut found = match before {
            Some(before) => Self { categories: before.categories.clone(), ..Self::keeping(before) },
            None => Self::default(),
        };
        let mut merged = Vec::new();
        let table = seen.table::<supplier::Entity>();
        let names = ["name_en", "name_ar", "search"].map(typed);
        let fields = ["key", "merged_into", "id", "code", &names[0], &names[1], &names[2]];
        let code = typed("code");
        let fields = fields.map(|field| if field == "code" { code.as_str() } else { field });
        let pack = Pack { from: &table, fields: &fields, condition: "1 = 1" }.read(db).await?;
        let mut read: Vec<(i64, Option<i64>, SupplierName)> = Vec::new();
        for mut row in rows(&pack) {
            let (key, into) = (row.int()?, row.opt_int()?);
            let (id, code) = (row.text().to_owned(), row.text().to_owned());
            let mut optional = || Some(row.text()).filter(|text| !text.is_empty()).map(str::to_owned);
            let (name_en, name_ar) = (optional(), optional());
            let search = row.text().to_owned();
            read.push((key, into, SupplierName { key, id, code, name_en, name_ar, search }));
        }
        read.sort_unstable_by_key(|(key, ..)| *key);
        for (key, into, name) in read {
            let index = found.put(name);
            match into {
                Some(into) => merged.push((index, key, into)),
                None => found.standing.push(index),
            }
        }
        found.standing.sort_unstable();
        found.settle(&merged);
        found.load_categories(db, seen).await?;
        Ok(found)
    }

    /// The suppliers of before, each standing for itself: one that is retired keeps its index.
    fn keeping(before: &Self) -> Self {
        Self { all: before.all.clone(), by_key: before.by_key.clone(), by_id: before.by_id.clone(), ..Self::default() }
    }

    fn put(&mut self, name: SupplierName) -> u32 {
        let next = self.all.len() as u32;
        let index = *self.by_key.entry(name.key).or_insert(next);
        self.by_id.insert(name.id.clone(), index);
        match self.all.get_mut(index as usize) {
            Some(known) => *known = name,
            None => self.all.push(name),
        }
        index
    }

    fn settle(&mut self, merged: &[(u32, i64, i64)]) {
        self.stands_for = (0..self.all.len() as u32).collect();
        for (index, _, into) in merged {
            if let Some(target) = self.by_key.get(into) {
                self.stands_for[*index as usize] = *target;
            }
        }
        for start in 0..self.all.len() {
            let mut at = start as u32;
            // A ring of mergers, which no use case makes, ends after as many steps as there are suppliers.
            for _ in 0..self.all.len() {
                let next = self.stands_for[at as usize];
                if next == at {
                    break;
                }
                at = next;
            }
            self.stands_for[start] = at;
        }
    }

    async fn load_categories(&mut self, db: &impl ConnectionTrait, seen: Seen) -> Result<()> {
        let sql = format!("SELECT * FROM {} ORDER BY code", seen.table::<category::Entity>());
        let models = category::Model::find_by_statement(dialect::sql(db.get_database_backend(), sql)).all(db).await?;
        let mut indexes: HashMap<String, u32> =
            (0..).zip(&self.categories).map(|(index, category)| (category.id.clone(), index)).collect();
        for category::Model { id, code, names, parent: _, recorded_seq: _ } in models {
            let known = CategoryName { id: id.clone(), code, names: serde_json::from_str(&names)? };
            if let Some(slot) = indexes.get(&id).and_then(|index| self.categories.get_mut(*index as usize)) {
                *slot = known;
            } else {
                indexes.insert(id, self.categories.len() as u32);
                self.categories.push(known);
            }
        }
        self.categories_of = vec![Vec::new(); self.all.len()];
        let table = seen.table::<supplier_category::Entity>();
        let pack = Pack { from: &table, fields: &["supplier", "category"], condition: "1 = 1" }.read(db).await?;
        for mut row in rows(&pack) {
            let (supplier, category) = (row.int()?, row.text());
            let supplier = self.by_key.get(&supplier).and_then(|index| self.categories_of.get_mut(*index as usize));
            if let (Some(of), Some(category)) = (supplier, indexes.get(category)) {
                of.push(*category);
            }
        }
        self.categories_of.iter_mut().for_each(|of| of.sort_unstable());
        Ok(())
    }

    /// Whether a supplier known then stands for another now.
    pub(super) fn differs_from(&self, before: &Self) -> bool {
        before.stands_for.iter().zip(&self.stands_for).any(|(then, now)| then != now)
    }

    /// The index that lines of the supplier with this key count to.
    ///
    /// # Errors
    /// `Corrupt` where there is no such supplier.
    pub(super) fn index(&self, key: i64) -> Result<u32> {
        self.by_key(key).ok_or_else(|| StoreError::Corrupt(format!("supplier {key}")))
    }

    /// The index that figures of the supplier with this local key stand at.
    pub fn by_key(&self, key: i64) -> Option<u32> {
        self.by_key.get(&key).and_then(|index| self.stands_for.get(*index as usize)).copied()
    }

    /// How many indexes there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Indexes of the suppliers that stand as seen and were merged into no other, ascending.
    pub fn standing(&self) -> &[u32] {
        &self.standing
    }

    /// The indexes of a supplier's categories, ascending.
    pub fn categories_of(&self, index: u32) -> &[u32] {
        self.categories_of.get(index as usize).map_or(&[], Vec::as_slice)
    }

    /// The supplier at an index.
    pub fn get(&self, index: u32) -> Option<&SupplierName> {
        self.all.get(index as usize)
    }

    /// The index that figures of the supplier with this id stand at.
    pub fn by_id(&self, id: &str) -> Option<u32> {
        self.by_id.get(id).and_then(|index| self.stands_for.get(*index as usize)).copied()
    }
}
