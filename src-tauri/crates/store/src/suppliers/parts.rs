//! What a record has several of, such as a supplier's names, identifiers, addresses, contacts. Only what differs is written.

use std::collections::HashMap;

use sanad_domain::identity::{IdentifierScheme, identifiers};
use sanad_domain::suppliers::{
    AddressKind, NameKind, SupplierAddress, SupplierContact, SupplierIdentifier, SupplierInput, SupplierName,
};
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityName, EntityTrait, FromQueryResult,
    IntoActiveModel,
};

use crate::entities::{supplier_address, supplier_contact, supplier_identifier, supplier_name};
use crate::{Result, Seen, StoreError, Tx, dialect};

/// A part of a record, and how it is stored.
pub(crate) trait Part: Sized + PartialEq + Sync {
    /// The column that names the record.
    const OF: &'static str = "supplier";
    type Entity: EntityTrait<Model = Self::Model>;
    type Model: FromQueryResult + IntoActiveModel<Self::Active> + Send + Sync;
    type Active: ActiveModelTrait<Entity = Self::Entity> + ActiveModelBehavior + Send;

    fn store(&self, key: i64, of: i64, position: i64) -> Self::Active;
    fn load(row: &Self::Model) -> Result<Self>;
    fn key(row: &Self::Model) -> i64;
    /// The record's key.
    fn of(row: &Self::Model) -> i64;
}

/// The parts of a record as seen, in their order.
pub(crate) async fn read<P: Part>(db: &impl ConnectionTrait, seen: Seen, of: i64) -> Result<Vec<P>> {
    models::<P>(db, seen, &[of]).await?.iter().map(P::load).collect()
}

/// The parts of many records as seen, each record's in their order.
pub(crate) async fn read_many<P: Part>(
    db: &impl ConnectionTrait,
    seen: Seen,
    of: &[i64],
) -> Result<HashMap<i64, Vec<P>>> {
    let mut found: HashMap<i64, Vec<P>> = HashMap::new();
    for row in models::<P>(db, seen, of).await? {
        found.entry(P::of(&row)).or_default().push(P::load(&row)?);
    }
    Ok(found)
}

async fn models<P: Part>(db: &impl ConnectionTrait, seen: Seen, of: &[i64]) -> Result<Vec<P::Model>> {
    if of.is_empty() {
        return Ok(Vec::new());
    }
    let keys = of.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let table = seen.table::<P::Entity>();
    let sql = format!("SELECT * FROM {table} WHERE {0} IN ({keys}) ORDER BY {0}, position", P::OF);
    let statement = dialect::sql(db.get_database_backend(), sql);
    Ok(P::Model::find_by_statement(statement).all(db).await?)
}

/// Makes the parts of a record these, position by position.
pub(crate) async fn write<P: Part>(tx: &Tx, of: i64, wanted: &[P]) -> Result<()> {
    let stood = models::<P>(tx.db(), Seen::Now, &[of]).await?;
    for (position, part) in (0_i64..).zip(wanted) {
        match stood.get(usize::try_from(position).unwrap_or(usize::MAX)) {
            Some(row) if P::load(row)? == *part => {}
            Some(row) => {
                tx.update(part.store(P::key(row), of, position)).await?;
            }
            None => {
                let key = tx.next_key(P::Entity::default().table_name()).await?;
                tx.insert(part.store(key, of, position)).await?;
            }
        }
    }
    for row in stood.iter().skip(wanted.len()) {
        tx.retire::<P::Entity>(P::key(row)).await?;
    }
    Ok(())
}

/// Inserts the parts of many new suppliers at once.
pub(super) async fn insert_many<'i, P: Part + 'i>(
    tx: &Tx,
    keyed: &[(i64, &'i SupplierInput)],
    parts: impl Fn(&'i SupplierInput) -> &'i Vec<P>,
) -> Result<()> {
    let mut key = tx.next_key(P::Entity::default().table_name()).await?;
    let recorded = tx.recorded::<P::Entity>()?;
    let mut rows = Vec::new();
    for (supplier, input) in keyed {
        for (position, part) in (0_i64..).zip(parts(input)) {
            let mut row = part.store(key, *supplier, position);
            row.set(recorded, tx.seq().into());
            rows.push(row);
            key += 1;
        }
    }
    // A supplier has few of each: one statement holds a step's rows many times over.
    for chunk in rows.chunks(2000) {
        P::Entity::insert_many(chunk.to_vec()).exec(tx.db()).await?;
    }
    Ok(())
}

fn corrupt(what: &str, value: &str) -> StoreError {
    StoreError::Corrupt(format!("{what} {value}"))
}

impl Part for SupplierName {
    type Entity = supplier_name::Entity;
    type Model = supplier_name::Model;
    type Active = supplier_name::ActiveModel;

    fn store(&self, key: i64, supplier: i64, position: i64) -> Self::Active {
        let Self { kind, lang, text } = self.clone();
        supplier_name::ActiveModel {
            key: Set(key),
            supplier: Set(supplier),
            position: Set(position),
            kind: Set(kind.code().to_owned()),
            lang: Set(lang),
            text: Set(text),
            ..Default::default()
        }
    }

    fn load(row: &Self::Model) -> Result<Self> {
        let kind = NameKind::from_code(&row.kind).ok_or_else(|| corrupt("name kind", &row.kind))?;
        Ok(Self { kind, lang: row.lang.clone(), text: row.text.clone() })
    }

    fn key(row: &Self::Model) -> i64 {
        row.key
    }

    fn of(row: &Self::Model) -> i64 {
        row.supplier
    }
}

impl Part for SupplierIdentifier {
    type Entity = supplier_identifier::Entity;
    type Model = supplier_identifier::Model;
    type Active = supplier_identifier::ActiveModel;

    fn store(&self, key: i64, supplier: i64, position: i64) -> Self::Active {
        let Self { scheme, country, value, warning: _ } = self.clone();
        let checked = identifiers::check(scheme, country.as_deref(), &value);
        let normal = checked.map_or_else(|_| value.clone(), |checked| checked.normalised);
        supplier_identifier::ActiveModel {
            key: Set(key),
            supplier: Set(supplier),
            position: Set(position),
            scheme: Set(scheme.code().to_owned()),
            country: Set(country),
            value: Set(value),
            normal: Set(normal),
            ..Default::default()
        }
    }

    fn load(row: &Self::Model) -> Result<Self> {
        let scheme =
            IdentifierScheme::from_code(&row.scheme).ok_or_else(|| corrupt("identifier scheme", &row.scheme))?;
        Ok(Self { scheme, country: row.country.clone(), value: row.value.clone(), warning: None })
    }

    fn key(row: &Self::Model) -> i64 {
        row.key
    }

    fn of(row: &Self::Model) -> i64 {
        row.supplier
    }
}

impl Part for SupplierAddress {
    type Entity = supplier_address::Entity;
    type Model = supplier_address::Model;
    type Active = supplier_address::ActiveModel;

    fn store(&self, key: i64, supplier: i64, position: i64) -> Self::Active {
        let Self { kind, lines, city, region, postal_code, country } = self.clone();
        supplier_address::ActiveModel {
            key: Set(key),
            supplier: Set(supplier),
            position: Set(position),
            kind: Set(kind.code().to_owned()),
            lines: Set(lines),
            city: Set(city),
            region: Set(region),
            postal_code: Set(postal_code),
            country: Set(country),
            ..Default::default()
        }
    }

    fn load(row: &Self::Model) -> Result<Self> {
        let row = row.clone();
        let kind = AddressKind::from_code(&row.kind).ok_or_else(|| corrupt("address kind", &row.kind))?;
        Ok(Self {
            kind,
            lines: row.lines,
            city: row.city,
            region: row.region,
            postal_code: row.postal_code,
            country: row.country,
        })
    }

    fn key(row: &Self::Model) -> i64 {
        row.key
    }

    fn of(row: &Self::Model) -> i64 {
        row.supplier
    }
}

impl Part for SupplierContact {
    type Entity = supplier_contact::Entity;
    type Model = supplier_contact::Model;
    type Active = supplier_contact::ActiveModel;

    fn store(&self, key: i64, supplier: i64, position: i64) -> Self::Active {
        let Self { name, role, email, phone, lang } = self.clone();
        supplier_contact::ActiveModel {
            key: Set(key),
            supplier: Set(supplier),
            position: Set(position),
            name: Set(name),
            role: Set(role),
            email: Set(email),
            phone: Set(phone),
            lang: Set(lang),
            ..Default::default()
        }
    }

    fn load(row: &Self::Model) -> Result<Self> {
        let row = row.clone();
        Ok(Self { name: row.name, role: row.role, email: row.email, phone: row.phone, lang: row.lang })
    }

    fn key(row: &Self::Model) -> i64 {
        row.key
    }

    fn of(row: &Self::Model) -> i64 {
        row.supplier
    }
}
