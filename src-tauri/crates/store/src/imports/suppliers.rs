//! Suppliers and categories of an import: what a file leaves unsaid stays as it is.

use std::collections::{BTreeSet, HashMap};

use sanad_domain::errors::FieldError;
use sanad_domain::identity::IdentifierScheme;
use sanad_domain::suppliers::{
    AddressKind, NameKind, Stage as Lifecycle, SupplierAddress, SupplierContact, SupplierIdentifier, SupplierInput,
    SupplierName, check, tidied,
};
use sea_orm::{ConnectionTrait, FromQueryResult};

use super::agreements::taken;
use super::check::value_shown;
use super::{Refusal, Writes};
use crate::{Ctx, Result, Seen, Store, Tx, dialect, suppliers};

/// How many suppliers are held in memory at a time.
const STEP: u32 = 1000;

#[derive(Debug, FromQueryResult)]
struct Staged {
    src: i64,
    code: String,
    name_en: Option<String>,
    name_ar: Option<String>,
    name_kind: Option<String>,
    stage: Option<String>,
    country: Option<String>,
    address: Option<String>,
    city: Option<String>,
    region: Option<String>,
    postal_code: Option<String>,
    contact: Option<String>,
    role: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    note: Option<String>,
    identifiers: Option<String>,
}

/// What the rules of suppliers say against the staged ones, by row. Where the file names none, one that does not stand is
/// unknown rather than nameless.
///
/// # Errors
/// The database's own.
pub(super) async fn refusals(store: &Store, named: bool) -> Result<Vec<Refusal>> {
    let writer = store.writer().await;
    let db = writer.connection();
    let mut found = Vec::new();
    let mut after = String::new();
    while let Some(rows) = next(db, &mut after).await? {
        let standing = standing(db, &rows).await?;
        let taken = taken(db, "supplier", rows.iter().map(|row| row.src)).await?;
        for row in &rows {
            let before = match standing.get(&row.code) {
                Some(id) => Some(suppliers::get(db, Seen::Now, id).await?.input),
                None => None,
            };
            let unknown = before.is_none() && !named;
            let input = tidied(&row.merged(before.unwrap_or_default(), taken.get(&row.src))?);
            let mut errors = check(None, &input);
            if unknown {
                errors.remove("names");
                errors.entry(String::from("code")).or_default().push(FieldError::new("unknown_supplier"));
            }
            for (path, errors) in errors {
                found.extend(errors.into_iter().filter(|error| !error.is_warning()).map(|error| Refusal {
                    src: u32::try_from(row.src).unwrap_or(u32::MAX),
                    column: path.clone(),
                    value: value_at(&input, &path),
                    error,
                }));
            }
        }
    }
    found.extend(unknown_parents(db).await?);
    Ok(found)
}

/// The staged suppliers that do not stand yet, as they would be written.
///
/// # Errors
/// The database's own.
pub async fn newcomers(store: &Store) -> Result<Vec<SupplierInput>> {
    let writer = store.writer().await;
    let db = writer.connection();
    let mut found = Vec::new();
    let mut after = String::new();
    while let Some(rows) = next(db, &mut after).await? {
        let standing = standing(db, &rows).await?;
        for row in rows.iter().filter(|row| !standing.contains_key(&row.code)) {
            found.push(tidied(&row.merged(SupplierInput::default(), None)?));
        }
    }
    Ok(found)
}

async fn unknown_parents(db: &impl ConnectionTrait) -> Result<Vec<Refusal>> {
    let sql = "SELECT src, parent_code FROM stage_supplier t WHERE parent_code IS NOT NULL \
               AND NOT EXISTS (SELECT 1 FROM supplier s WHERE s.code = t.parent_code) \
               AND NOT EXISTS (SELECT 1 FROM stage_supplier s WHERE s.code = t.parent_code)";
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    rows.iter()
        .map(|row| {
            let src: i64 = row.try_get("", "src")?;
            Ok(Refusal {
                src: u32::try_from(src).unwrap_or(u32::MAX),
                column: String::from("parent_code"),
                value: row.try_get("", "parent_code")?,
                error: FieldError::new("unknown_supplier"),
            })
        })
        .collect()
}

fn value_at(input: &SupplierInput, path: &str) -> String {
    let value = serde_json::to_value(input).unwrap_or_default();
    value_shown(value.pointer(&format!("/{}", path.replace('.', "/"))))
}

/// The staged suppliers that follow a code, as many as are held at a time; moves the code on. None at the end.
async fn next(db: &impl ConnectionTrait, after: &mut String) -> Result<Option<Vec<Staged>>> {
    let sql = format!(
        "SELECT * FROM stage_supplier WHERE code > ? AND src NOT IN (SELECT src FROM stage_bad) ORDER BY code LIMIT {STEP}"
    );
    let rows = Staged::find_by_statement(dialect::with(db.get_database_backend(), sql, [after.as_str().into()]))
        .all(db)
        .await?;
    let Some(last) = rows.last() else { return Ok(None) };
    after.clone_from(&last.code);
    Ok(Some(rows))
}

/// Ids of those that stand already, by code.
async fn standing(db: &impl ConnectionTrait, rows: &[Staged]) -> Result<HashMap<String, String>> {
    let marks = vec!["?"; rows.len()].join(", ");
    let sql = format!("SELECT code, id FROM supplier WHERE code IN ({marks})");
    let values = rows.iter().map(|row| row.code.clone().into());
    let found = db.query_all_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    found.iter().map(|row| Ok((row.try_get("", "code")?, row.try_get("", "id")?))).collect()
}

/// Adds and changes suppliers.
pub(super) async fn apply(tx: &Tx, ctx: &Ctx) -> Result<Writes> {
    let mut writes = Writes { entity: String::from("supplier"), new: 0, changed: 0, unchanged: 0 };
    let mut after = String::new();
    while let Some(rows) = next(tx.db(), &mut after).await? {
        let standing = standing(tx.db(), &rows).await?;
        let taken = taken(tx.db(), "supplier", rows.iter().map(|row| row.src)).await?;
        let mut new = Vec::new();
        for row in rows {
            match standing.get(&row.code) {
                Some(id) => {
                    let view = suppliers::get(tx.db(), Seen::Now, id).await?;
                    let merged = tidied(&row.merged(view.input.clone(), taken.get(&row.src))?);
                    let changed = suppliers::replace(tx, id, &view.input, &merged).await?;
                    if changed { writes.changed += 1 } else { writes.unchanged += 1 }
                }
                None => new.push(tidied(&row.merged(SupplierInput::default(), None)?)),
            }
        }
        writes.new += u32::try_from(new.len()).unwrap_or(u32::MAX);
        suppliers::insert_many(tx, ctx, &new).await?;
    }
    let more = apply_parents(tx).await? + part_from_parents(tx).await? + apply_supplier_categories(tx).await?;
    writes.changed += more;
    writes.unchanged = writes.unchanged.saturating_sub(more);
    Ok(writes)
}

/// Gives the suppliers that a query names a new version; answers how many did not have one from this import already.
async fn touch(tx: &Tx, keys: &str) -> Result<u32> {
    let seq = tx.seq();
    let sql = format!(
        "INSERT INTO supplier_past SELECT {seq}, supplier.* FROM supplier WHERE recorded_seq < {seq} AND key IN ({keys})"
    );
    let touched = tx.run(&sql, []).await?;
    if touched > 0 {
        let sql = format!(
            "UPDATE supplier SET version = version + 1, recorded_seq = {seq} WHERE recorded_seq < {seq} AND key IN ({keys})"
        );
        tx.run(&sql, []).await?;
    }
    Ok(u32::try_from(touched).unwrap_or(u32::MAX))
}

async fn apply_parents(tx: &Tx) -> Result<u32> {
    let pairs = "SELECT s.key AS child, p.key AS parent FROM stage_supplier t JOIN supplier s ON s.code = t.code \
                 JOIN supplier p ON p.code = t.parent_code WHERE s.parent IS DISTINCT FROM p.key AND s.key <> p.key \
                 AND t.src NOT IN (SELECT src FROM stage_bad)";
    let touched = touch(tx, &format!("SELECT child FROM ({pairs}) AS f")).await?;
    tx.run(&format!("UPDATE supplier SET parent = f.parent FROM ({pairs}) AS f WHERE supplier.key = f.child"), [])
        .await?;
    Ok(touched)
}

/// Takes the parent away where the file empties it.
async fn part_from_parents(tx: &Tx) -> Result<u32> {
    let parted = "SELECT s.key FROM stage_supplier t JOIN supplier s ON s.code = t.code \
                  JOIN stage_clear d ON d.src = t.src AND d.field = 'supplier.parent_code' \
                  WHERE t.parent_code IS NULL AND s.parent IS NOT NULL AND t.src NOT IN (SELECT src FROM stage_bad)";
    tx.run("DROP TABLE IF EXISTS temp.stage_parted", []).await?;
    tx.run(&format!("CREATE TEMP TABLE stage_parted AS {parted}"), []).await?;
    let touched = touch(tx, "SELECT key FROM stage_parted").await?;
    tx.run("UPDATE supplier SET parent = NULL WHERE key IN (SELECT key FROM stage_parted)", []).await?;
    tx.run("DROP TABLE temp.stage_parted", []).await?;
    Ok(touched)
}

async fn apply_supplier_categories(tx: &Tx) -> Result<u32> {
    let new = "FROM stage_supplier_category t JOIN supplier s ON s.code = t.code JOIN category c ON c.code = t.category \
               WHERE t.src NOT IN (SELECT src FROM stage_bad) \
               AND NOT EXISTS (SELECT 1 FROM supplier_category x WHERE x.supplier = s.key AND x.category = c.id)";
    let touched = touch(tx, &format!("SELECT s.key {new}")).await?;
    let base = tx.next_key("supplier_category").await?;
    tx.run(
        &format!(
            "INSERT INTO supplier_category (key, supplier, category, recorded_seq) \
             SELECT {base} + ROW_NUMBER() OVER (ORDER BY s.key, c.code), s.key, c.id, {} {new}",
            tx.seq()
        ),
        [],
    )
    .await?;
    Ok(touched)
}

impl Staged {
    /// What stands, with what the row states put over it.
    fn merged(&self, mut input: SupplierInput, taken: Option<&BTreeSet<String>>) -> Result<SupplierInput> {
        input.code.clone_from(&self.code);
        let kind = self.name_kind.as_deref().and_then(NameKind::from_code).unwrap_or(NameKind::Trade);
        for (lang, text) in [("en", &self.name_en), ("ar", &self.name_ar)] {
            let Some(text) = text else { continue };
            match input.names.iter_mut().find(|name| name.lang == lang && name.kind == kind) {
                Some(name) => name.text.clone_from(text),
                None => input.names.push(SupplierName { kind, lang: lang.to_owned(), text: text.clone() }),
            }
        }
        if let Some(stage) = self.stage.as_deref().and_then(Lifecycle::from_code) {
            input.stage = stage;
        }
        if let Some(note) = &self.note {
            input.note.clone_from(note);
        }
        self.merge_address(&mut input);
        self.merge_contact(&mut input);
        self.merge_identifiers(&mut input)?;
        if let Some(taken) = taken {
            self.take_away(&mut input, taken);
        }
        Ok(input)
    }

    /// What the file empties, unless another of its rows says something there.
    fn take_away(&self, input: &mut SupplierInput, taken: &BTreeSet<String>) {
        let empties = |field: &str, said: &Option<String>| said.is_none() && taken.contains(field);
        if empties("note", &self.note) {
            input.note.clear();
        }
        let Some(at) = input.addresses.iter().position(|known| known.kind == AddressKind::Main) else { return };
        let main = &mut input.addresses[at];
        for (field, said, text) in [
            ("address", &self.address, &mut main.lines),
            ("city", &self.city, &mut main.city),
            ("region", &self.region, &mut main.region),
            ("postal_code", &self.postal_code, &mut main.postal_code),
        ] {
            if empties(field, said) {
                text.clear();
            }
        }
        if empties("country", &self.country) {
            main.country = None;
        }
        let SupplierAddress { kind: _, lines, city, region, postal_code, country } = main;
        if [lines, city, region, postal_code].iter().all(|text| text.is_empty()) && country.is_none() {
            input.addresses.remove(at);
        }
    }

    fn merge_address(&self, input: &mut SupplierInput) {
        let Self { address, city, region, postal_code, country, .. } = self;
        if [address, city, region, postal_code, country].iter().all(|said| said.is_none()) {
            return;
        }
        let at = input.addresses.iter().position(|known| known.kind == AddressKind::Main).unwrap_or_else(|| {
            let empty = String::new;
            input.addresses.push(SupplierAddress {
                kind: AddressKind::Main,
                lines: empty(),
                city: empty(),
                region: empty(),
                postal_code: empty(),
                country: None,
            });
            input.addresses.len() - 1
        });
        let main = &mut input.addresses[at];
        let over = |field: &mut String, said: &Option<String>| {
            if let Some(said) = said {
                field.clone_from(said);
            }
        };
        over(&mut main.lines, address);
        over(&mut main.city, city);
        over(&mut main.region, region);
        over(&mut main.postal_code, postal_code);
        if country.is_some() {
            main.country.clone_from(country);
        }
    }

    fn merge_contact(&self, input: &mut SupplierInput) {
        let Self { contact, role, email, phone, .. } = self;
        if [contact, role, email, phone].iter().all(|said| said.is_none()) {
            return;
        }
        let text = |said: &Option<String>| said.clone().unwrap_or_default();
        let said = SupplierContact {
            name: text(contact),
            role: text(role),
            email: text(email),
            phone: text(phone),
            lang: None,
        };
        let same = |known: &SupplierContact| {
            known.name == said.name && (said.email.is_empty() || known.email.is_empty() || known.email == said.email)
        };
        match input.contacts.iter_mut().find(|known| same(known)) {
            Some(known) => {
                for (field, said) in
                    [(&mut known.role, said.role), (&mut known.email, said.email), (&mut known.phone, said.phone)]
                {
                    if !said.is_empty() {
                        *field = said;
                    }
                }
            }
            None => input.contacts.push(said),
        }
    }

    fn merge_identifiers(&self, input: &mut SupplierInput) -> Result<()> {
        let Some(text) = &self.identifiers else { return Ok(()) };
        let said: Vec<(IdentifierScheme, String)> = serde_json::from_str(text)?;
        for (scheme, value) in said {
            match input.identifiers.iter_mut().find(|known| known.scheme == scheme) {
                Some(known) => known.value = value,
                None => input.identifiers.push(SupplierIdentifier {
                    scheme,
                    country: self.country.clone(),
                    value,
                    warning: None,
                }),
            }
        }
        Ok(())
    }
}
