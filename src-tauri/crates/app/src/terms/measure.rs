//! What terms are measured by: the workspace's calendar, the day, and the rule sets in force on it.

use chrono::{Datelike, NaiveDate};
use sanad_domain::calendar::Calendar;
use sanad_domain::numbers::{Micro, Money};
use sanad_domain::terms::words::{Language, show};
use sanad_domain::terms::{Buyer, Finding, Lags, RuleSet, Term, TermRow, audit, average_days, shipped_rule_sets};
use sanad_store::settings;
use sanad_store::terms::Kept;
use sea_orm::ConnectionTrait;

use crate::settings::WorkspaceSettings;
use crate::{Result, Workspace};

/// What terms are measured by.
pub(super) struct Measure {
    /// Business days.
    pub calendar: Calendar,
    /// The day in view: rule sets are those in force on it, and days are averaged over its year.
    pub day: NaiveDate,
    rule_sets: Vec<RuleSet>,
    buyer: Buyer,
}

impl Measure {
    /// What the workspace measures by as of a day; none is today.
    ///
    /// # Errors
    /// The database's own.
    pub async fn gather(workspace: &Workspace, db: &impl ConnectionTrait, as_of: Option<NaiveDate>) -> Result<Self> {
        let own: Option<WorkspaceSettings> = settings::get(db, settings::WORKSPACE).await?;
        let calendar = own.as_ref().map_or_else(Calendar::default, WorkspaceSettings::calendar);
        let buyer = own.as_ref().map_or(Buyer::Private, WorkspaceSettings::buyer);
        let mut rule_sets = shipped_rule_sets();
        rule_sets.extend(own.into_iter().flat_map(|own| own.payment_rules));
        let today = workspace.ctx().await.today;
        Ok(Self { calendar, day: as_of.unwrap_or(today), rule_sets, buyer })
    }

    /// Without a workspace: Saturdays and Sundays off, and no rule sets.
    pub fn plain(day: NaiveDate) -> Self {
        Self { calendar: Calendar::default(), day, rule_sets: Vec::new(), buyer: Buyer::Private }
    }

    /// Weighted average days to pay; `None` where it depends on dates, or on an amount, that are not known.
    pub fn average_days(&self, term: &Term, amount: Option<Money>, lags: Lags) -> Option<Micro> {
        average_days(term, amount, self.day.year(), lags, &self.calendar)
    }

    /// What the rule sets in force say.
    pub fn findings(&self, term: &Term) -> Vec<Finding> {
        audit(term, self.buyer, self.day, &self.rule_sets, &self.calendar)
    }

    /// A term as it stands in a list.
    pub fn row(&self, kept: &Kept) -> TermRow {
        let Kept { id, version, last_seq: _, input, suppliers } = kept;
        let term = &input.term;
        TermRow {
            id: id.clone(),
            code: input.code.clone(),
            names: input.names.clone(),
            words_en: show(term, Language::En),
            words_ar: show(term, Language::Ar),
            average_days: self.average_days(term, None, Lags::default()),
            instalments: u32::try_from(term.instalments.len()).unwrap_or(u32::MAX),
            discounts: u32::try_from(term.discounts.len()).unwrap_or(u32::MAX),
            findings: self.findings(term),
            suppliers: *suppliers,
            version: *version,
        }
    }
}
