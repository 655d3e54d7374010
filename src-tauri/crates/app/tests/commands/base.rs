//! A workspace with something of everything in it, copied afresh for each command.

use std::path::{Path, PathBuf};

use sanad_app::imports::{self, Run};
use sanad_app::rates::CurrencyRate;
use sanad_app::risk::{ModelView, RiskFindingInput, RiskOverrideInput, RiskValueInput};
use sanad_app::task::Task;
use sanad_app::{
    Workspace, calendars, categories, contracts, definitions, documents, rates, risk, suppliers, terms, views,
    workspace,
};
use sanad_domain::calendar::NamedCalendar;
use sanad_domain::contracts::ContractInput;
use sanad_domain::documents::DocumentInput;
use sanad_domain::numbers::Micro;
use sanad_domain::risk::{KnockOut, ModelState};
use sanad_domain::suppliers::{NameKind, SupplierInput, SupplierName};
use sanad_domain::terms::TermInput;
use sanad_store::Location;
use sea_orm::{ConnectionTrait, Statement};

/// A profile of orders with their lines.
pub(crate) const PROFILE: &str = "name = \"Orders\"\nunit = \"EA\"\ncurrency = \"EUR\"\n\
    [supplier]\ncode = \"vendor\"\nname_en = \"vendor\"\n\
    [order]\nnumber = \"order\"\nsupplier = \"vendor\"\norder_date = \"day\"\n\
    [line]\norder = \"order\"\nline_no = \"line\"\nquantity = \"quantity\"\nrequested_date = \"wanted\"\n";
const HEADER: &str = "vendor,order,day,line,quantity,wanted\n";

/// The workspace that is copied.
pub(crate) struct Base {
    folder: tempfile::TempDir,
    location: Location,
}

/// A copy of it, open.
pub(crate) struct Desk {
    pub(crate) workspace: Workspace,
    folder: PathBuf,
}

impl Base {
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location = sanad_testing::location(&folder.path().join("base.sanad")).await;
        let workspace = workspace::create(&location, "Base", "Asia/Riyadh").await.unwrap();
        let desk = Desk { workspace, folder: folder.path().to_owned() };
        let own = &desk.workspace;
        categories::create(own, "C0", text("Kept")).await.unwrap();
        suppliers::create(own, &supplier("S0", "Retired")).await.unwrap();
        suppliers::create(own, &supplier("S1", "Changed")).await.unwrap();
        terms::create(own, &term("N30", "net 30")).await.unwrap();
        terms::create(own, &term("N45", "net 45")).await.unwrap();
        definitions::save(own, definition("Second")).await.unwrap();
        rates::set(own, rate("3.75")).await.unwrap();
        imports::add_profile(own, PROFILE).await.unwrap();
        // By far the widest of these futures.
        Box::pin(desk.import("first.csv", "V1,1,2026-01-05,10,5,2026-02-01\n")).await.unwrap();
        for number in ["K0", "K1"] {
            contracts::create(own, &contract(number, &desk.supplier("V1").await)).await.unwrap();
        }
        let paper = documents::save(own, None, &document(&desk.supplier("S1").await)).await.unwrap();
        let file = desk.file("paper.pdf", "");
        documents::put_file(own, &paper.id, &file, &Task::silent()).await.unwrap();
        calendars::save(own, calendar("HQ")).await.unwrap();
        views::save(own, view("Kept")).await.unwrap();
        risk::find(own, &finding(&desk.supplier("S1").await)).await.unwrap();
        desk.close().await;
        Self { folder, location }
    }

    pub(crate) async fn desk(&self, name: &str) -> Desk {
        let folder = self.folder.path().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let location = sanad_testing::copy(&self.location, &folder.join("a.sanad")).await;
        let (workspace, _) = workspace::open(&location).await.unwrap();
        // There is one draft at most: where one is to be made, none stands.
        if name.starts_with("risk_model_") && name != "risk_model_draft" {
            risk::draft(&workspace, "standard").await.unwrap();
        }
        // Undo by key reaches no further back than this sitting.
        categories::create(&workspace, "C9", text("Of this sitting")).await.unwrap();
        Desk { workspace, folder }
    }
}

impl Desk {
    /// Id of the supplier with this code.
    pub(crate) async fn supplier(&self, code: &str) -> String {
        suppliers::get(&self.workspace, code, None).await.unwrap().id
    }

    /// The draft of a risk model.
    pub(crate) async fn draft(&self) -> ModelView {
        let all = risk::models(&self.workspace).await.unwrap();
        all.into_iter().find(|view| view.model.state == ModelState::Draft).unwrap()
    }

    /// Imports rows under [`HEADER`].
    pub(crate) async fn import(&self, name: &str, rows: &str) -> sanad_app::Result<imports::ImportReport> {
        let wanted = Run {
            path: self.file(name, rows),
            profile: String::from("Orders"),
            sheet: None,
            dry_run: false,
            rejects: None,
        };
        imports::run(&self.workspace, &wanted, &Task::silent()).await
    }

    /// A file of rows under [`HEADER`].
    pub(crate) fn file(&self, name: &str, rows: &str) -> PathBuf {
        let path = Path::new(&self.folder).join(name);
        std::fs::write(&path, format!("{HEADER}{rows}")).unwrap();
        path
    }

    /// Everything that stands, but for the sequences and versions that tell when.
    pub(crate) async fn dump(&self) -> Vec<String> {
        sanad_testing::dump(&self.workspace.store().read().await.unwrap()).await
    }

    /// What a query with one column of text answers.
    pub(crate) async fn texts(&self, sql: &str) -> Vec<String> {
        let db = self.workspace.store().read().await.unwrap();
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect()
    }

    /// The one answer of such a query.
    pub(crate) async fn text(&self, sql: &str) -> String {
        self.texts(sql).await.pop().unwrap()
    }

    pub(crate) async fn close(self) {
        self.workspace.store().close().await;
    }
}

/// A text in English.
pub(crate) fn text(said: &str) -> sanad_domain::suppliers::LocalText {
    [(String::from("en"), said.to_owned())].into()
}

pub(crate) fn supplier(code: &str, name: &str) -> SupplierInput {
    let name = SupplierName { kind: NameKind::Trade, lang: String::from("en"), text: name.to_owned() };
    SupplierInput { code: code.to_owned(), names: vec![name], ..SupplierInput::default() }
}

pub(crate) fn view(name: &str) -> views::SavedView {
    let (list, shown) = (views::ViewedList::Suppliers, String::from("{}"));
    views::SavedView { id: String::new(), list, name: name.to_owned(), shown }
}

pub(crate) fn term(code: &str, words: &str) -> TermInput {
    let term = terms::read(words).unwrap().term;
    TermInput { code: code.to_owned(), names: text(words), term, note: String::new() }
}

/// A contract of a year from the beginning of 2026.
pub(crate) fn contract(number: &str, supplier: &str) -> ContractInput {
    ContractInput {
        number: number.to_owned(),
        supplier: supplier.to_owned(),
        start: "2026-01-01".parse().ok(),
        initial_end: "2026-12-31".parse().ok(),
        ..ContractInput::default()
    }
}

pub(crate) fn document(supplier: &str) -> DocumentInput {
    let (kind, title) = (String::from("insurance"), String::from("Liability"));
    DocumentInput { supplier: supplier.to_owned(), kind, title, ..DocumentInput::default() }
}

/// The first calendar shipped, under a code of its own.
pub(crate) fn calendar(code: &str) -> NamedCalendar {
    NamedCalendar { code: code.to_owned(), ..NamedCalendar::shipped().remove(0) }
}

pub(crate) fn definition(name: &str) -> definitions::DefinitionInput {
    let definition = sanad_domain::deliveries::Definition { late: 2, ..Default::default() };
    definitions::DefinitionInput { id: None, name: text(name), definition, target: String::from("0.9") }
}

pub(crate) fn rate(rate: &str) -> CurrencyRate {
    let date = "2026-01-01".parse().unwrap();
    let (from, to) = (String::from("USD"), String::from("SAR"));
    CurrencyRate { id: String::new(), from, to, date, rate: rate.to_owned() }
}

pub(crate) fn stated(supplier: &str) -> RiskValueInput {
    RiskValueInput {
        supplier: supplier.to_owned(),
        indicator: String::from("altman_z2"),
        raw: Some(Micro(1_200_000)),
        date: "2026-01-01".parse().unwrap(),
        source: String::from("Accounts of 2025"),
    }
}

pub(crate) fn overridden(supplier: &str) -> RiskOverrideInput {
    RiskOverrideInput {
        supplier: supplier.to_owned(),
        likelihood: Micro(40_000_000),
        until: "2199-01-01".parse().unwrap(),
        reason: String::from("Its parent stands in"),
    }
}

pub(crate) fn finding(supplier: &str) -> RiskFindingInput {
    RiskFindingInput {
        supplier: supplier.to_owned(),
        knock_out: KnockOut::Insolvency,
        from: "2026-01-01".parse().unwrap(),
        reason: String::from("The court's register"),
    }
}
