//! A team's workspace on a server: connected to, made, changed by another desk while it is looked at, and lost from sight.

use sanad_app::{suppliers, workspace};
use sanad_domain::suppliers::{NameKind, SupplierInput, SupplierName};
use sanad_store::{Location, Server};
use serde_json::json;
use xtask::server::{self, Throwaway};

use super::{Language, first_start, go, looked_at};
use crate::support::app::App;
use crate::support::skip::skip;

in_both_languages!(a_teams_workspace);

fn a_teams_workspace(language: Language) {
    let name = format!("server-{}", language.tag());
    if !server::is_there() {
        return skip(&name, "PostgreSQL is not installed here");
    }
    let Some(app) = first_start(&name, language) else { return };
    let server = Throwaway::start_durable().expect("a server");
    connect(&app, &server.address());
    make_one_there(&app);
    a_colleague_adds(&app, &server.address());
    the_server_goes_and_comes_back(&app, &server);
    left_and_opened_again(&app, &server.address());
}

fn connect(app: &App, address: &str) {
    app.wait_for("[data-testid=choice-server]").click().expect("a choice");
    app.fill("[name=server-address]", "postgres://nowhere");
    app.wait_for("[data-testid=server-open]").click().expect("a button");
    app.wait_for("[role=dialog] [role=alert]");
    looked_at(app, "00-refused");
    app.fill("[name=server-address]", address);
    app.fill("[name=server-password]", "not asked for here");
    app.wait_for("[data-testid=server-open]").click().expect("a button");
    app.wait_for("[data-testid=server-empty]");
    looked_at(app, "01-empty");
}

fn make_one_there(app: &App) {
    app.fill("[name=server-workspace-name]", "مشتريات الفريق");
    app.wait_for("[data-testid=server-make]").click().expect("a button");
    app.wait_for("nav [href*=suppliers]");
    let info = app.invoke("workspace_current", &json!({})).expect("a workspace");
    assert_eq!(info["on_server"], json!(true));
    assert!(!info["path"].to_string().contains("not asked"), "{info}");
    let mut person = app.invoke("settings_person", &json!({})).expect("the person's settings");
    person["tour_seen"] = json!(true);
    app.invoke("settings_person_set", &json!({ "settings": person })).expect("the tour seen");
    super::reload(app);
}

/// Seen here soon after it is done there.
fn a_colleague_adds(app: &App, address: &str) {
    go(app, "#/suppliers");
    app.wait_for("main");
    let (code, name) = (String::from("S-1"), String::from("Colleague Steel"));
    let names = vec![SupplierName { kind: NameKind::Trade, lang: String::from("en"), text: name }];
    let input = SupplierInput { code, names, ..SupplierInput::default() };
    let location = Location::Server(Server::parse(address).expect("an address"));
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let (desk, _) = workspace::open(location).await.expect("another desk");
        suppliers::create(&desk, &input).await.expect("a supplier");
        desk.store().close().await;
    });
    app.wait_for_text("[data-grid=suppliers] [data-row]", "Colleague Steel");
    looked_at(app, "02-suppliers");
}

fn the_server_goes_and_comes_back(app: &App, server: &Throwaway) {
    server.kill().expect("a server that ran");
    app.wait_for("[data-testid=connection-lost]");
    looked_at(app, "03-lost");
    server.go().expect("the server again");
    app.wait_gone("[data-testid=connection-lost]");
    app.wait_for_text("[data-grid=suppliers] [data-row]", "Colleague Steel");
}

fn left_and_opened_again(app: &App, address: &str) {
    app.invoke("workspace_close", &json!({})).expect("left");
    super::reload(app);
    app.wait_for_text("main li button", address).click().expect("one opened lately");
    app.wait_for("nav [href*=suppliers]");
}
