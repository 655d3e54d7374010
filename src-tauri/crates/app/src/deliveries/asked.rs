//! A question with everything it is answered from.

use chrono::NaiveDate;
use sanad_domain::calendar::Calendar;
use sanad_domain::deliveries::{Columns, Definition, Inquiry, Question, QuestionError, Scope, Valuation};
use sanad_domain::errors::FieldError;
use sanad_domain::numbers::{Currency, Micro, RateTable, div_half_away};
use sanad_store::columns::Loaded;
use sanad_store::definitions::Named;
use sanad_store::{Seen, definitions, rates, settings};
use sea_orm::DatabaseTransaction;

use crate::settings::WorkspaceSettings;
use crate::{AppError, Result, Workspace};

/// A question settled, and what it is answered from: all of one snapshot.
pub(crate) struct Asked {
    pub loaded: Loaded,
    pub seen: Seen,
    pub question: Question,
    pub definitions: Vec<Named>,
    calendar: Calendar,
    currency: Option<Currency>,
    rates: RateTable,
}

impl Asked {
    /// Settles the as-of date (to when receipts are complete, or today) and gathers what the question is answered from.
    ///
    /// # Errors
    /// `invalid` with the question's fields, and the database's own.
    pub async fn gather(
        workspace: &Workspace,
        db: &DatabaseTransaction,
        question: &Question,
        known_at: Option<NaiveDate>,
    ) -> Result<Self> {
        question.check().map_err(refused)?;
        let seen = workspace.seen(db, known_at).await?;
        let loaded = workspace.deliveries().get(db, seen).await?;
        let today = workspace.ctx().await.today;
        let known = known_at.map_or(today, |day| day.min(today));
        let default = loaded.complete_to.map_or(known, |day| day.min(known));
        let own: Option<WorkspaceSettings> = settings::get(db, settings::WORKSPACE).await?;
        let own = own.unwrap_or_else(|| WorkspaceSettings::starting("", "UTC"));
        Ok(Self {
            loaded,
            seen,
            question: question.settled(default),
            definitions: definitions::all(db, seen).await?,
            calendar: own.calendar(),
            currency: own.reporting_currency.and_then(|code| Currency::new(&code).ok()),
            rates: rate_table(rates::all(db, seen).await?),
        })
    }

    pub fn columns(&self) -> &Columns {
        &self.loaded.columns
    }

    /// Puts the question, or one like it.
    ///
    /// # Errors
    /// `invalid` with the question's fields.
    pub fn inquiry(&self, question: &Question) -> Result<Inquiry<'_>> {
        let valuation = self.currency.map(|currency| Valuation { currency, rates: &self.rates });
        Inquiry::new(&self.loaded.columns, question, &self.calendar, valuation).map_err(refused)
    }

    /// The index of a supplier by its id.
    ///
    /// # Errors
    /// `not_found`.
    pub fn supplier(&self, id: &str) -> Result<u32> {
        self.loaded.suppliers.by_id(id).ok_or_else(|| AppError::new("not_found").with("what", "supplier"))
    }

    /// Everything, or one supplier by its id.
    ///
    /// # Errors
    /// `not_found`.
    pub fn scope(&self, supplier: Option<&str>) -> Result<Scope> {
        match supplier {
            Some(id) => Ok(Scope::supplier(self.columns(), self.supplier(id)?)),
            None => Ok(Scope::all(self.columns())),
        }
    }

    /// What the workspace measures by.
    pub fn definition(&self) -> Definition {
        self.in_force().map(|named| named.body).unwrap_or_default()
    }

    /// The definition in force, with its name and target.
    pub fn in_force(&self) -> Option<&Named> {
        self.definitions.iter().find(|named| named.in_force)
    }

    /// The as-of date, settled.
    pub fn as_of(&self) -> NaiveDate {
        self.question.as_of.unwrap_or(self.question.to)
    }
}

/// A question's fault as an error on its field.
pub(crate) fn refused(error: QuestionError) -> AppError {
    AppError::field(error.field(), FieldError::new(error.code()))
}

/// Stated rates as a table.
pub(crate) fn rate_table(stated: Vec<rates::Rate>) -> RateTable {
    let mut table = RateTable::new();
    for rates::Rate { id: _, from, to, date, nano } in stated {
        let micro = div_half_away(i128::from(nano), 1_000).and_then(|micro| i64::try_from(micro).ok());
        if let (Ok(from), Ok(to), Some(micro)) = (Currency::new(&from), Currency::new(&to), micro) {
            table.state(from, to, date, Micro(micro));
        }
    }
    table
}

/// Runs a reckoning where it does not hold up the window.
///
/// # Errors
/// The reckoning's own; `cancelled` where the program is closing.
pub(crate) async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(AppError::new("cancelled")),
        },
    }
}
