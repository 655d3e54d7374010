//! What one page for a meeting with a supplier holds, and no more.

use chrono::NaiveDate;
use sanad_domain::contracts::{ContractQuery, Phase};
use sanad_domain::deliveries::{By, Chase, Figure, Question, Scope};
use sanad_domain::desk::{Limits, Named};
use sanad_domain::numbers::Micro;
use sanad_domain::risk::Class;
use sanad_domain::suppliers::{Stage, SupplierContact};
use sanad_domain::terms::TermRow;
use sanad_store::documents::{self, Narrowed};
use sanad_store::{Seen, chases, settings, suppliers};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use serde::{Deserialize, Serialize};

use crate::contracts::Register;
use crate::deliveries::aside;
use crate::desk::{DeskPoint, rate_question, year};
use crate::open_orders::{Book, OpenLine, dressed, named};
use crate::settings::WorkspaceSettings;
use crate::{AppError, Result, Workspace, risk, terms};

/// How much of each fits on the page.
const CONTACTS: usize = 4;
const LINES: usize = 10;
const CONTRACTS: usize = 6;
const DOCUMENTS: usize = 6;
const CHASES: u32 = 5;
/// Days that the sheet's figures are of: a year.
const DAYS: u64 = 365;
/// Days of due lines that each point of the trend is of.
const TREND: u64 = 90;

/// A contract on the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SheetContract {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// English title.
    pub title_en: Option<String>,
    /// Arabic title.
    pub title_ar: Option<String>,
    /// Last day of the current term.
    pub end: Option<NaiveDate>,
    /// By when notice must be given.
    pub notice_deadline: Option<NaiveDate>,
    /// What we have bound ourselves to.
    pub committed: Option<Micro>,
    /// ISO 4217.
    pub currency: Option<String>,
}

/// A document on the sheet: missing, run out, or about to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SheetDocument {
    /// A code of the workspace's.
    pub kind: String,
    /// What it is called; empty for one that is missing.
    pub title: String,
    /// The last day it holds; none where it is missing altogether.
    pub expires: Option<NaiveDate>,
    /// Whether it is required and was never held.
    pub missing: bool,
}

/// A supplier's risk on the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SheetRisk {
    /// The score.
    pub score: Micro,
    /// The least it could be.
    pub low: Micro,
    /// The most it could be.
    pub high: Micro,
    /// The class; none without impact.
    pub class: Option<Class>,
}

/// The sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MeetingSheet {
    /// As of which day.
    pub as_of: NaiveDate,
    /// The supplier.
    pub supplier: Named,
    /// Where it stands with us.
    pub stage: Stage,
    /// City of the main address.
    pub city: Option<String>,
    /// Its country.
    pub country: Option<String>,
    /// Whom we speak to.
    pub contacts: Vec<SupplierContact>,
    /// The question that the figures answer: its lines are listed by it.
    pub question: Question,
    /// The rate aimed at.
    pub target: Micro,
    /// On time and in full.
    pub otif: Figure,
    /// Fill rate.
    pub fill: Figure,
    /// Rejected parts per million.
    pub ppm: Figure,
    /// Mean lead time.
    pub lead: Figure,
    /// Its risk; none where it has no score.
    pub risk: Option<SheetRisk>,
    /// On time and in full of ninety days up to the ends of the last months.
    pub trend: Vec<DeskPoint>,
    /// The lines still to come that matter most: the longest overdue first.
    pub lines: Vec<OpenLine>,
    /// How many lines are still to come.
    pub open: u32,
    /// How many of them are overdue.
    pub overdue: u32,
    /// Contracts in force, the next notice deadline first.
    pub contracts: Vec<SheetContract>,
    /// The payment term agreed.
    pub term: Option<TermRow>,
    /// Documents missing, run out, or about to.
    pub documents: Vec<SheetDocument>,
    /// The last times that its lines were asked after.
    pub chases: Vec<Chase>,
}

/// The sheet of a supplier, by id or code, as known at the end of a day; none is today.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn sheet(workspace: &Workspace, supplier: &str, as_of: Option<NaiveDate>) -> Result<MeetingSheet> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, as_of).await?;
    let day = as_of.unwrap_or(workspace.ctx().await.today);
    let view = suppliers::get(&db, seen, supplier).await?;
    let key = suppliers::key_of(&db, seen, &view.id).await?;
    let missing = || AppError::new("not_found").with("what", "supplier");
    let asked = Book::gather(workspace, &db, as_of).await?;
    let loaded = asked.loaded.clone();
    let index = loaded.suppliers.by_key(key).ok_or_else(missing)?;
    let owner = loaded.suppliers.get(index).map(named).ok_or_else(missing)?;
    let target = asked.in_force().and_then(|named| named.target.parse().ok()).unwrap_or(Micro::ZERO);
    let question = rate_question(&asked, DAYS);
    let (book, group, trend) = aside(move || {
        let scope = Scope::supplier(asked.columns(), index);
        let group = asked.inquiry(&question)?.groups(By::Supplier, &[], &scope, target).total;
        let trend = year(&asked, &scope, &rate_question(&asked, TREND))?;
        Ok((Book::of(&asked, &scope)?, group, trend))
    })
    .await?;
    let mut lines = book.lines.clone();
    lines.sort_by_key(|line| (line.due().is_none(), line.due(), line.id));
    lines.truncate(LINES);
    let counts = book.counts();
    let mut contacts = view.input.contacts;
    contacts.truncate(CONTACTS);
    Ok(MeetingSheet {
        as_of: day,
        stage: view.row.stage,
        city: view.row.city,
        country: view.row.country,
        contacts,
        question,
        target,
        otif: group.otif_figure,
        fill: group.fill_figure,
        ppm: group.ppm_figure,
        lead: group.lead_figure,
        risk: risk::of_supplier(workspace, &db, seen, day, &owner.id).await?,
        trend,
        lines: dressed(&db, seen, &loaded, &book, &lines).await?,
        open: counts.open,
        overdue: counts.overdue,
        contracts: contracts(&db, seen, day, &owner.id).await?,
        term: terms::agreed(workspace, &db, seen, &owner.id, as_of).await?,
        documents: papers(&db, seen, day, &owner.id).await?,
        chases: chases::of_supplier(&db, seen, key, CHASES).await?,
        supplier: owner,
    })
}

/// Its contracts in force, the next deadline first; those without one last, by their end.
async fn contracts(
    db: &impl ConnectionTrait,
    seen: Seen,
    day: NaiveDate,
    supplier: &str,
) -> Result<Vec<SheetContract>> {
    let query = ContractQuery {
        suppliers: vec![supplier.to_owned()],
        phases: vec![Phase::InForce],
        ..ContractQuery::default()
    };
    let register = Register::asked(db, seen, day, &query).await?;
    let shown = register.entries.iter().map(|entry| SheetContract {
        id: entry.held.id.clone(),
        number: entry.stood.number.clone(),
        title_en: entry.stood.titles.get("en").cloned(),
        title_ar: entry.stood.titles.get("ar").cloned(),
        end: entry.standing.term.and_then(|term| term.end),
        notice_deadline: entry.standing.deadline.as_ref().map(|deadline| deadline.date).filter(|date| *date >= day),
        committed: entry.stood.committed,
        currency: entry.stood.currency.clone(),
    });
    let mut contracts: Vec<SheetContract> = shown.collect();
    let last = |date: Option<NaiveDate>| date.unwrap_or(NaiveDate::MAX);
    contracts.sort_by(|a, b| {
        let place = |one: &SheetContract| (last(one.notice_deadline), last(one.end));
        place(a).cmp(&place(b)).then_with(|| a.number.cmp(&b.number))
    });
    contracts.truncate(CONTRACTS);
    Ok(contracts)
}

/// Its required documents that are missing, and those that have run out or are about to; of each kind the one that holds longest.
async fn papers(db: &DatabaseTransaction, seen: Seen, day: NaiveDate, supplier: &str) -> Result<Vec<SheetDocument>> {
    let own: Option<WorkspaceSettings> = settings::get(db, settings::WORKSPACE).await?;
    let required = own.map(|own| own.required_documents).unwrap_or_default();
    let held = documents::all(db, seen, Narrowed { supplier: Some(supplier), ..Narrowed::default() }).await?;
    let near = day.checked_add_days(chrono::Days::new(u64::from(Limits::default().document))).unwrap_or(NaiveDate::MAX);
    let mut papers: Vec<SheetDocument> = Vec::new();
    for kind in required.iter().filter(|kind| !held.iter().any(|document| document.input.kind == **kind)) {
        papers.push(SheetDocument { kind: kind.clone(), title: String::new(), expires: None, missing: true });
    }
    for document in &held {
        let Some(expires) = document.input.expires.filter(|expires| *expires <= near) else { continue };
        let longer = |other: &sanad_domain::documents::Document| {
            other.input.kind == document.input.kind && other.input.expires.is_none_or(|later| later > expires)
        };
        if !held.iter().any(longer) {
            let (kind, title) = (document.input.kind.clone(), document.input.title.clone());
            papers.push(SheetDocument { kind, title, expires: Some(expires), missing: false });
        }
    }
    papers.truncate(DOCUMENTS);
    Ok(papers)
}
