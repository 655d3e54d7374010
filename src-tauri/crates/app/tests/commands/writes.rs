//! Every command that changes what stands.

use std::pin::Pin;

use sanad_app::backups::BackupRule;
use sanad_app::risk::CountryIndexInput;
use sanad_app::settings::{PersonSettings, Theme};
use sanad_app::suppliers::MergeInput;
use sanad_app::task::Task;
use sanad_app::{
    Result, backups, calendars, categories, contracts, definitions, deliveries, documents, imports, open_orders,
    people, rates, risk, settings, suppliers, terms, undo, views,
};
use sanad_domain::contracts::{ContractInput, NoticeGiven};
use sanad_domain::deliveries::{Attribution, ChaseInput, ChaseMethod};
use sanad_domain::documents::DocumentInput;
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::MergeChoices;
use sanad_store::Right;

use crate::base::{
    Desk, PROFILE, calendar, contract, definition, document, finding, overridden, rate, stated, supplier, term, text,
    view,
};

type Running<'d> = Pin<Box<dyn Future<Output = Result<()>> + 'd>>;

/// What the same command does when it is given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// It changes something again, or is refused.
    Acts,
    /// Nothing: it leaves no entry.
    SaysNothingNew,
}

/// A command that writes.
pub(crate) struct Write {
    /// As the window calls it.
    pub(crate) command: &'static str,
    /// As the journal calls it.
    pub(crate) action: &'static str,
    /// What it asks of the person.
    pub(crate) right: Right,
    /// What it does the second time.
    pub(crate) again: Way,
    /// Gives the command once, so that something changes.
    pub(crate) run: for<'d> fn(&'d Desk) -> Running<'d>,
}

macro_rules! writes {
    ($($command:literal $action:literal $right:ident $again:ident |$desk:ident| $body:block)*) => {
        &[$(Write {
            command: $command,
            action: $action,
            right: Right::$right,
            again: Way::$again,
            run: |$desk: &Desk| -> Running<'_> { Box::pin(async move { $body }) },
        }),*]
    };
}

/// All of them.
pub(crate) const WRITES: &[Write] = writes! {
    "supplier_create" "supplier.create" EditSuppliers Acts |desk| {
        suppliers::create(&desk.workspace, &supplier("N1", "New")).await.map(drop)
    }
    "supplier_update" "supplier.update" EditSuppliers Acts |desk| {
        let stood = suppliers::get(&desk.workspace, "S1", None).await?;
        suppliers::update(&desk.workspace, &stood.id, stood.version, &supplier("S1", "Otherwise")).await.map(drop)
    }
    "supplier_retire" "supplier.retire" EditSuppliers Acts |desk| {
        let stood = suppliers::get(&desk.workspace, "S0", None).await?;
        suppliers::retire(&desk.workspace, &stood.id, stood.version).await
    }
    "supplier_merge" "supplier.merge" EditSuppliers Acts |desk| {
        let kept = suppliers::get(&desk.workspace, "S1", None).await?;
        let merged = suppliers::get(&desk.workspace, "V1", None).await?;
        let input = MergeInput {
            kept: kept.id,
            kept_version: kept.version,
            merged: merged.id,
            merged_version: merged.version,
            choices: MergeChoices::default(),
        };
        suppliers::merge(&desk.workspace, &input).await.map(drop)
    }
    "supplier_set_apart" "supplier.apart" EditSuppliers SaysNothingNew |desk| {
        let (a, b) = (desk.supplier("S0").await, desk.supplier("S1").await);
        suppliers::set_apart(&desk.workspace, &a, &b).await
    }
    "term_create" "term.create" EditTerms Acts |desk| {
        terms::create(&desk.workspace, &term("N60", "net 60")).await.map(drop)
    }
    "term_update" "term.update" EditTerms Acts |desk| {
        let stood = terms::get(&desk.workspace, "N30", None).await?;
        terms::update(&desk.workspace, &stood.id, stood.version, &term("N30", "2/10 net 30")).await.map(drop)
    }
    "term_retire" "term.retire" EditTerms Acts |desk| {
        let stood = terms::get(&desk.workspace, "N45", None).await?;
        terms::retire(&desk.workspace, &stood.id, stood.version).await
    }
    "supplier_term_set" "term.agree" EditTerms SaysNothingNew |desk| {
        let supplier = suppliers::get(&desk.workspace, "S1", None).await?;
        let term = terms::get(&desk.workspace, "N45", None).await?;
        terms::agree(&desk.workspace, &supplier.id, Some(&term.id)).await
    }
    "risk_model_draft" "risk_model.draft" EditRisk SaysNothingNew |desk| {
        risk::draft(&desk.workspace, "standard").await.map(drop)
    }
    "risk_model_save" "risk_model.save" EditRisk Acts |desk| {
        let drafted = desk.draft().await;
        let mut model = drafted.model;
        model.dimensions[0].weight += drafted.lock;
        risk::save(&desk.workspace, &model.id.clone(), drafted.lock, &model).await.map(drop)
    }
    "risk_model_discard" "risk_model.discard" EditRisk Acts |desk| {
        let drafted = desk.draft().await;
        risk::discard(&desk.workspace, &drafted.model.id, drafted.lock).await
    }
    "risk_model_activate" "risk_model.activate" EditRisk Acts |desk| {
        let drafted = desk.draft().await;
        risk::activate(&desk.workspace, &drafted.model.id, drafted.lock, "The board asked for it").await.map(drop)
    }
    "risk_value_state" "risk.state" EditRisk SaysNothingNew |desk| {
        risk::state(&desk.workspace, &stated(&desk.supplier("S1").await)).await
    }
    "risk_override_set" "risk.override" EditRisk Acts |desk| {
        risk::rule(&desk.workspace, &overridden(&desk.supplier("S1").await)).await.map(drop)
    }
    "risk_finding_set" "risk.find" EditRisk Acts |desk| {
        risk::find(&desk.workspace, &finding(&desk.supplier("S1").await)).await.map(drop)
    }
    "risk_ruling_end" "risk.end" EditRisk SaysNothingNew |desk| {
        let ruling = desk.text("SELECT id FROM risk_finding").await;
        risk::end(&desk.workspace, &ruling).await
    }
    "country_index_set" "country_index.set" EditRisk SaysNothingNew |desk| {
        let input = CountryIndexInput {
            index: String::from("inform"),
            country: String::from("SA"),
            date: "2026-01-01".parse().unwrap(),
            value: Some(Micro(3_100_000)),
            source: String::from("INFORM 2026"),
        };
        risk::index_set(&desk.workspace, &input).await
    }
    "category_create" "category.create" EditSuppliers Acts |desk| {
        categories::create(&desk.workspace, "C1", text("New")).await.map(drop)
    }
    "contract_create" "contract.create" EditContracts Acts |desk| {
        let input = contract("N1", &desk.supplier("S1").await);
        contracts::create(&desk.workspace, &input).await.map(drop)
    }
    "contract_update" "contract.update" EditContracts Acts |desk| {
        let stood = contracts::get(&desk.workspace, "K1", None, None).await?;
        let input = ContractInput { note: format!("{} more", stood.input.note), ..stood.input };
        contracts::update(&desk.workspace, &stood.id, stood.version, &input).await.map(drop)
    }
    "contract_retire" "contract.retire" EditContracts Acts |desk| {
        let stood = contracts::get(&desk.workspace, "K0", None, None).await?;
        contracts::retire(&desk.workspace, &stood.id, stood.version).await
    }
    "contract_give_notice" "contract.give_notice" EditContracts Acts |desk| {
        let stood = contracts::get(&desk.workspace, "K1", None, None).await?;
        let notice = NoticeGiven { given: "2026-03-01".parse().ok(), ..NoticeGiven::default() };
        contracts::give_notice(&desk.workspace, &stood.id, stood.version, &notice).await.map(drop)
    }
    "contract_put_orders" "contract.put_orders" EditContracts SaysNothingNew |desk| {
        contracts::put_orders(&desk.workspace, "K1", &[String::from("1")], &[]).await.map(drop)
    }
    "calendar_save" "calendar.save" Configure SaysNothingNew |desk| {
        calendars::save(&desk.workspace, calendar("Desk")).await.map(drop)
    }
    "document_create" "document.create" EditSuppliers Acts |desk| {
        let input = document(&desk.supplier("S0").await);
        documents::save(&desk.workspace, None, &input).await.map(drop)
    }
    "document_update" "document.update" EditSuppliers Acts |desk| {
        let stood = documents::all(&desk.workspace, None, None, None).await?.remove(0);
        let input = DocumentInput { note: format!("{} more", stood.input.note), ..stood.input };
        documents::save(&desk.workspace, Some((&stood.id, stood.version)), &input).await.map(drop)
    }
    "document_retire" "document.retire" EditSuppliers Acts |desk| {
        let stood = documents::all(&desk.workspace, None, None, None).await?.remove(0);
        documents::retire(&desk.workspace, &stood.id, stood.version).await
    }
    "document_file_put" "document.file" EditSuppliers SaysNothingNew |desk| {
        let stood = documents::all(&desk.workspace, None, None, None).await?.remove(0);
        let path = desk.file("certificate.pdf", "another");
        documents::put_file(&desk.workspace, &stood.id, &path, &Task::silent()).await.map(drop)
    }
    "document_file_remove" "document.file" EditSuppliers SaysNothingNew |desk| {
        let stood = documents::all(&desk.workspace, None, None, None).await?.remove(0);
        documents::remove_file(&desk.workspace, &stood.id).await.map(drop)
    }
    "definition_save" "definition.save" Configure Acts |desk| {
        definitions::save(&desk.workspace, definition("Third")).await.map(drop)
    }
    "definition_put_in_force" "definition.put_in_force" Configure SaysNothingNew |desk| {
        let all = definitions::all(&desk.workspace).await?;
        let second = all.into_iter().find(|named| named.name["en"] == "Second").unwrap();
        definitions::put_in_force(&desk.workspace, &second.id).await
    }
    "settings_person_set" "settings.person" OwnSettings Acts |desk| {
        settings::set_person(&desk.workspace, PersonSettings { theme: Theme::Dark, ..PersonSettings::default() }).await
    }
    "settings_workspace_set" "settings.workspace" Configure Acts |desk| {
        let stood = settings::workspace(&desk.workspace).await?;
        let other = settings::WorkspaceSettings { reporting_currency: Some(String::from("KWD")), ..stood };
        settings::set_workspace(&desk.workspace, other).await
    }
    "backup_rule_set" "settings.backups" Configure Acts |desk| {
        backups::set_rule(&desk.workspace, BackupRule { days: 14, ..BackupRule::default() }).await
    }
    "view_save" "view.save" OwnSettings Acts |desk| {
        let named = format!("View {}", views::all(&desk.workspace).await?.len());
        views::save(&desk.workspace, view(&named)).await.map(drop)
    }
    "view_remove" "view.remove" OwnSettings Acts |desk| {
        let stood = views::all(&desk.workspace).await?;
        views::remove(&desk.workspace, stood.first().map_or("", |view| &view.id)).await
    }
    "person_name" "person.set" Configure Acts |desk| {
        people::name(&desk.workspace, None, "Huda").await.map(drop)
    }
    "rate_set" "rate.set" Configure Acts |desk| {
        rates::set(&desk.workspace, rate("3.7512")).await.map(drop)
    }
    "rate_retire" "rate.retire" Configure Acts |desk| {
        let stood = rates::all(&desk.workspace).await?;
        rates::retire(&desk.workspace, &stood[0].id).await
    }
    "failure_attribute" "deliveries.attribute" AttributeFailures Acts |desk| {
        let line = desk.text("SELECT CAST(key AS TEXT) FROM order_line").await.parse().unwrap();
        deliveries::attribute(&desk.workspace, line, Some(Attribution::Carrier), "The ship was late").await
    }
    "chase_add" "deliveries.chase" ChaseOrders Acts |desk| {
        let line = desk.text("SELECT CAST(key AS TEXT) FROM order_line").await.parse().unwrap();
        let (said, new_promise) = (String::from("In a week"), "2099-01-01".parse().ok());
        let input = ChaseInput { date: None, method: ChaseMethod::Phone, said, new_promise };
        open_orders::chase(&desk.workspace, line, &input).await.map(drop)
    }
    "import_profile_add" "profile.put" Import SaysNothingNew |desk| {
        imports::add_profile(&desk.workspace, &PROFILE.replace("Orders", "Others")).await.map(drop)
    }
    "profile_save" "profile.put" Import SaysNothingNew |desk| {
        imports::save_profile(&desk.workspace, "Looked at", PROFILE).await.map(drop)
    }
    "import_apply" "import.apply" Import SaysNothingNew |desk| {
        // One order changed, another new with its supplier.
        let path = desk.file("more.csv", "V1,1,2026-01-05,10,7,2026-02-01\nV2,2,2026-01-06,10,1,2026-02-01\n");
        let check = imports::check(&desk.workspace, &path, "Orders", &Task::silent()).await?;
        imports::apply(&desk.workspace, &check.id, &Task::silent()).await.map(drop)
    }
    "import_undo" "import.undo" Import Acts |desk| {
        let all = imports::list(&desk.workspace).await?;
        // Contracts stand on its supplier, which stays.
        imports::undo(&desk.workspace, &all[0].id, true).await.map(drop)
    }
    "undo_last" "category.undo" EditSuppliers Acts |desk| {
        undo::last(&desk.workspace).await.map(drop)
    }
    "undo_entry" "supplier.undo" EditSuppliers Acts |desk| {
        let seq = desk.text("SELECT CAST(MIN(seq) AS TEXT) FROM journal WHERE action = 'supplier.create'").await;
        undo::entry(&desk.workspace, seq.parse().unwrap(), false).await.map(drop)
    }
};
