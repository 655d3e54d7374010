//! Each indicator's raw value by hand, and what is said behind it.

use super::*;

#[tokio::test]
async fn deliveries_spend_papers_and_places_are_reckoned() {
    let bench = desk().await;
    let falcon = explained(&bench, "s1").await;
    let told = |indicator: &str| raw(&falcon, indicator).unwrap_or_else(|| String::from("unknown"));
    // 6 of 10 lines on time: at least 31.2674 % with 95 % confidence (Wilson).
    assert_eq!(told("otif_miss"), "68.7326");
    assert_eq!(told("mean_days_late"), "1.4"); // (6 × −1 + 4 × 5) ÷ 10
    // 3,000 of 4,000 pieces' worth of steel, 10 lines × 30 × 2.50.
    assert_eq!((told("category_share"), told("sole_source")), (String::from("75"), String::from("0")));
    assert_eq!(told("category_hhi"), "6250"); // 75² + 25²
    assert_eq!((told("country_share"), told("contract_cover")), (String::from("75"), String::from("0")));
    assert_eq!((told("documents_missing"), told("documents_expired")), (String::from("1"), String::from("1")));
    assert_eq!((told("days_to_expiry"), told("inform")), (String::from("unknown"), String::from("3.5")));
    assert_eq!((told("altman_z2"), told("committed_value")), (String::from("unknown"), String::from("unknown")));
    let quill = explained(&bench, "s3").await;
    assert_eq!(
        (raw(&quill, "sole_source").as_deref(), raw(&quill, "category_share").as_deref()),
        (Some("1"), Some("100"))
    );
}

#[tokio::test]
async fn what_is_said_behind_a_value_is_what_was_counted() {
    let bench = desk().await;
    let falcon = explained(&bench, "s1").await;
    let of = |code: &str| falcon.basis.iter().find(|basis| basis.indicator == code).unwrap();
    let otif = of("otif_miss");
    assert_eq!((otif.says.as_str(), otif.params["otif"].as_str(), otif.params["lines"].as_str()), ("otif", "6", "10"));
    let share = of("category_share");
    assert_eq!((share.says.as_str(), share.params["category"].as_str()), ("category_share", "Steel"));
    assert_eq!((share.rows[0].value, share.rows[0].of), ("750".parse().ok(), "1000".parse().ok()));
    assert_eq!(of("documents_missing").rows.iter().map(|row| row.label.as_str()).collect::<Vec<_>>(), ["tax"]);
    assert_eq!((of("altman_z2").says.as_str(), of("cpi").says.as_str()), ("not_stated", "not_stated"));
    assert_eq!((of("inform").says.as_str(), of("inform").params["country"].as_str()), ("index", "SA"));
    let idle = explained(&bench, "s4").await;
    let says = |code: &str| idle.basis.iter().find(|basis| basis.indicator == code).unwrap().says.clone();
    assert_eq!([says("otif_miss"), says("category_share"), says("inform")], ["no_lines", "no_spend", "no_country"]);
}

#[tokio::test]
async fn parts_sum_to_the_score_and_everyone_is_counted_once() {
    let bench = desk().await;
    let page = page(&bench.workspace, &query(), None).await.unwrap();
    assert_eq!((page.total, page.assessed, page.unassessed), (4, 4, 0)); // Idle's papers are missing, and that is known
    for row in &page.items {
        let score = explained(&bench, &row.id).await.explanation.score;
        let parts: i64 = score.computed.contributions.iter().map(|one| one.contribution.0).sum();
        let dimensions: i64 = row.dimensions.iter().map(|one| one.contribution.0).sum();
        assert_eq!((Some(parts), Some(dimensions)), (row.likelihood.map(|l| l.0), row.likelihood.map(|l| l.0)));
        assert!(row.likelihood >= Some(row.low) && row.likelihood <= Some(row.high), "{}", row.code);
    }
    let map = heat_map(&bench.workspace, &query(), None).await.unwrap();
    let mapped: u32 = map.cells.iter().map(|cell| cell.count).sum();
    assert_eq!(mapped + map.no_impact + map.unassessed, page.total);
}

#[tokio::test]
async fn a_cell_of_the_map_opens_its_own_suppliers() {
    let bench = desk().await;
    let map = heat_map(&bench.workspace, &query(), None).await.unwrap();
    for cell in &map.cells {
        let asked = RiskQuery { likelihood: Some(cell.likelihood), impact: Some(cell.impact), ..query() };
        assert_eq!(page(&bench.workspace, &asked, None).await.unwrap().total, cell.count);
    }
    let steel = RiskQuery { categories: vec![String::from("steel")], ..query() };
    assert_eq!(page(&bench.workspace, &steel, None).await.unwrap().total, 2);
    let found = RiskQuery { search: String::from("ريشة"), ..query() };
    assert_eq!(page(&bench.workspace, &found, None).await.unwrap().items[0].code, "S3");
    let here = RiskQuery { countries: vec![String::from("AE")], ..query() };
    assert_eq!(page(&bench.workspace, &here, None).await.unwrap().items[0].code, "S2");
}

#[tokio::test]
async fn spend_without_a_rate_is_left_out_and_listed() {
    let bench = desk().await;
    let foreign = "UPDATE purchase_order SET currency = 'USD', recorded_seq = :seq WHERE key IN (100, 101)";
    let lines = "UPDATE order_line SET recorded_seq = :seq WHERE key IN (100, 101)";
    bench.write("2026-06-02", &[foreign.to_owned(), lines.to_owned()]).await;
    let falcon = explained(&bench, "s1").await;
    let share = falcon.basis.iter().find(|basis| basis.indicator == "category_share").unwrap();
    assert_eq!(share.params["unconverted"], "2");
    let listed = share.rows.iter().find(|row| row.kind == "currency").unwrap();
    assert_eq!((listed.label.as_str(), listed.value), ("USD", "150".parse().ok()));
    assert_eq!(share.rows.iter().find(|row| row.kind == "category").unwrap().value, "600".parse().ok());
    rates::set(&bench.workspace, rate("USD", "3.75")).await.unwrap();
    let falcon = explained(&bench, "s1").await;
    let share = falcon.basis.iter().find(|basis| basis.indicator == "category_share").unwrap();
    assert_eq!(share.rows[0].value, "1162.5".parse().ok()); // 600 + 150 × 3.75
}

#[tokio::test]
async fn a_stated_value_counts_until_it_is_too_old_and_reckoned_ones_are_nobodys_to_state() {
    let bench = desk().await;
    let input = RiskValueInput {
        supplier: String::from("s1"),
        indicator: String::from("altman_z2"),
        raw: "1.1".parse().ok(),
        date: day("2026-01-01"),
        source: String::from("Accounts of 2025"),
    };
    state(&bench.workspace, &input).await.unwrap();
    let falcon = explained(&bench, "s1").await;
    let financial = falcon.explanation.score.computed.contributions[0].clone();
    assert_eq!((financial.indicator.as_str(), financial.score), ("altman_z2", "75".parse().ok()));
    assert_eq!(financial.source.as_deref(), Some("Accounts of 2025"));
    let refused = |code: &str| RiskValueInput { indicator: code.to_owned(), ..input.clone() };
    for (code, error) in [("otif_miss", "reckoned"), ("inform", "reckoned"), ("nonsense", "unknown")] {
        let refused = state(&bench.workspace, &refused(code)).await.unwrap_err();
        assert_eq!(refused.fields["indicator"][0].code, error, "{code}");
    }
    let tomorrow = RiskValueInput { date: day("2026-07-01"), source: String::from(" "), ..input };
    let refused = state(&bench.workspace, &tomorrow).await.unwrap_err();
    assert_eq!(
        (refused.fields["date"][0].code.as_str(), refused.fields["source"][0].code.as_str()),
        ("in_future", "required")
    );
}

#[tokio::test]
async fn a_ruling_is_shown_beside_what_was_computed_and_ends() {
    let bench = desk().await;
    let computed = explained(&bench, "s2").await.row.likelihood;
    let input = RiskFindingInput {
        supplier: String::from("s2"),
        knock_out: sanad_domain::risk::KnockOut::Insolvency,
        from: day("2026-06-01"),
        reason: String::from("The court's register"),
    };
    let found = find(&bench.workspace, &input).await.unwrap();
    let anvil = explained(&bench, "s2").await;
    assert_eq!((anvil.row.likelihood, anvil.row.rank, anvil.row.ruled), ("100".parse().ok(), Some(1), true));
    assert_eq!(anvil.explanation.score.computed.score, computed);
    end(&bench.workspace, &found.id).await.unwrap();
    let anvil = explained(&bench, "s2").await;
    assert_eq!((anvil.row.likelihood, anvil.rulings.len(), anvil.rulings[0].ended), (computed, 1, true));
    let overridden = RiskOverrideInput {
        supplier: String::from("s2"),
        likelihood: "101".parse().unwrap(),
        until: day("2026-06-01"),
        reason: String::new(),
    };
    let refused = rule(&bench.workspace, &overridden).await.unwrap_err();
    let fields: Vec<&str> = refused.fields.keys().map(String::as_str).collect();
    assert_eq!(fields, ["likelihood", "reason", "until"]);
}
