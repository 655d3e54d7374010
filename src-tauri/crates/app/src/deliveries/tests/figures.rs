use std::collections::BTreeMap;

use chrono::Days;

use super::*;

/// Seven suppliers, the last merged into the first, with lines that come early, on the day, late, in parts and never.
pub(super) async fn busy() -> Bench {
    let bench = Bench::on("2026-07-01").await;
    let mut sql: Vec<String> = (1..=6).map(|key| supplier(key, &format!("Maker {key}"), "صانع", None)).collect();
    sql.push(supplier(7, "Maker seven", "صانع", Some(1)));
    sql.extend([category("c1", "Pipes"), category("c2", "Valves")]);
    sql.extend([in_category(1, 1, "c1"), in_category(2, 1, "c2"), in_category(3, 2, "c2")]);
    let mut dice = 12_345_u32;
    let mut roll = |sides: u32| {
        dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (dice >> 16) % sides
    };
    let on = |after: u32| (day("2025-12-01") + Days::new(u64::from(after))).to_string();
    let mut receipts = 0;
    for line in 1..=400 {
        let of = roll(7) + 1;
        let (ordered_on, quantity) = (roll(200), roll(9) + 1);
        let requested = ordered_on + roll(40);
        sql.extend([order(line, of, &on(ordered_on)), order_line(line, of, line, quantity, &on(requested))]);
        let mut due = requested;
        if roll(3) > 0 {
            due = requested + roll(10);
            sql.push(promise(line, of, line, &on(due), &on(ordered_on)));
        }
        let mut left = quantity;
        for _ in 0..roll(4) {
            let part = roll(left + 1) + u32::from(roll(5) == 0);
            receipts += 1;
            sql.push(receipt(receipts, of, line, part, &on((due + roll(6)).saturating_sub(roll(6)))));
            left = left.saturating_sub(part);
        }
        if left > 0 && roll(4) > 0 {
            receipts += 1;
            sql.push(receipt(receipts, of, line, left, &on((due + roll(3)).saturating_sub(2))));
        }
    }
    bench.write("2026-06-30", &sql).await;
    bench
}

/// The rule in plain SQL: due is the promise or what was requested; nothing after the end of June exists.
const PLAIN: &str = "SELECT COALESCE(s.merged_into, s.key) AS supplier, substr(due, 1, 7) AS month, \
    COALESCE((SELECT SUM(quantity) FROM receipt WHERE line = l.key AND date <= due), 0) >= ordered AS on_time, \
    COALESCE((SELECT SUM(quantity) FROM receipt WHERE line = l.key AND date <= '2026-06-30'), 0) = ordered AS in_full, \
    ordered FROM (SELECT *, COALESCE((SELECT promised FROM promise WHERE line = order_line.key), requested) AS due FROM order_line) AS l \
    JOIN supplier s ON s.key = l.supplier WHERE due >= '2026-01-01' AND due < '2026-06-30'";

async fn plain(bench: &Bench, group: &str, join: &str) -> BTreeMap<String, [i64; 5]> {
    let sql = format!(
        "SELECT {group} AS g, COUNT(*) AS n, COUNT(*) FILTER (WHERE on_time) AS t, COUNT(*) FILTER (WHERE in_full) AS f, \
         COUNT(*) FILTER (WHERE on_time AND in_full) AS b, CAST(SUM(ordered) AS BIGINT) AS q \
         FROM ({PLAIN}) AS p {join} GROUP BY 1"
    );
    let of = |row: &QueryResult| ["n", "t", "f", "b", "q"].map(|name| row.try_get::<i64>("", name).unwrap());
    bench.rows(&sql).await.iter().map(|row| (row.try_get("", "g").unwrap(), of(row))).collect()
}

fn figures(groups: &[Group]) -> BTreeMap<String, [i64; 5]> {
    let of = |group: &Group| {
        let value: Micro = group.value.first().map_or(Micro::ZERO, |value| value.amount.parse().unwrap());
        let counts = [group.population, group.on_time, group.in_full, group.otif].map(i64::from);
        [counts[0], counts[1], counts[2], counts[3], value.0 * 2 / 5] // 2.50 a piece
    };
    groups.iter().filter(|group| group.population > 0).map(|group| (group.key.clone(), of(group))).collect()
}

#[tokio::test]
async fn rankings_agree_with_plain_sql() {
    let bench = busy().await;
    let suppliers = bench.ranking(&query(GroupBy::Supplier)).await;
    assert_eq!(figures(&suppliers.groups), plain(&bench, "'Maker ' || supplier", "").await);
    assert_eq!(suppliers.total_groups, 6, "a merged supplier counts to the other");
    let months = bench.ranking(&query(GroupBy::Month)).await;
    assert_eq!(figures(&months.groups), plain(&bench, "month", "").await);
    let categories = bench.ranking(&query(GroupBy::Category)).await;
    let join = "JOIN supplier_category c ON c.supplier = p.supplier";
    assert_eq!(
        figures(&categories.groups),
        plain(&bench, "CASE c.category WHEN 'c1' THEN 'Pipes' ELSE 'Valves' END", join).await
    );
    let all = plain(&bench, "'total'", "").await;
    for ranked in [&suppliers, &months, &categories] {
        assert_eq!(figures(std::slice::from_ref(&ranked.total)), all);
    }
}

#[tokio::test]
async fn a_proof_sums_to_its_figure_and_its_lines_are_those() {
    let bench = busy().await;
    for level in [Level::Line, Level::Order, Level::Quantity, Level::Value] {
        let mut query = query(GroupBy::Supplier);
        query.question.definition.level = level;
        for group in bench.ranking(&query).await.groups {
            let proof = group.otif_figure.proof();
            assert_eq!(proof.counted().iter().map(|row| row.n).sum::<u32>(), group.population);
            for row in proof.counted() {
                let filter =
                    LineFilter { supplier: group.id.clone(), outcomes: vec![row.outcome], ..LineFilter::default() };
                let page = lines(&bench.workspace, &query.question, &filter, None, 500, None).await.unwrap();
                let of_outcome: u32 =
                    proof.counted().iter().filter(|other| other.outcome == row.outcome).map(|row| row.n).sum();
                assert_eq!(page.total, of_outcome, "{level:?} {:?}", row.outcome);
                assert!(page.items.iter().all(|line| line.outcome == Some(row.outcome)));
            }
        }
    }
}

#[tokio::test]
async fn rankings_page_sort_and_search() {
    let bench = busy().await;
    let whole = bench.ranking(&query(GroupBy::Supplier)).await;
    let highs: Vec<&str> = whole.groups.iter().map(|group| group.otif_figure.bounds().1.unwrap()).collect();
    assert!(highs.is_sorted());
    let paged = RankingQuery { offset: 2, limit: 2, ..query(GroupBy::Supplier) };
    assert_eq!(bench.ranking(&paged).await.groups, whole.groups[2..4]);
    let best = RankingQuery { sort: RankingSort::Best, ..query(GroupBy::Supplier) };
    let lows = bench.ranking(&best).await.groups;
    assert!(lows.iter().map(|group| group.otif_figure.bounds().0.unwrap()).rev().is_sorted());
    let found = RankingQuery { search: String::from("صانِع S3"), ..query(GroupBy::Supplier) };
    let found = bench.ranking(&found).await;
    assert_eq!((found.total_groups, found.groups[0].key.as_str()), (1, "Maker 3"));
    assert_eq!(found.total, whole.total);
    let months = RankingQuery { sort: RankingSort::Name, supplier: Some(String::from("s3")), ..query(GroupBy::Month) };
    let months = bench.ranking(&months).await;
    assert!(months.groups.iter().map(|group| &group.key).is_sorted());
    assert_eq!(months.total.population, found.groups[0].population);
}

#[tokio::test]
async fn another_definition_tells_what_it_changes() {
    let bench = busy().await;
    assert_eq!(bench.ranking(&query(GroupBy::Supplier)).await.against_in_force, None);
    let mut generous = query(GroupBy::Supplier);
    generous.question.definition.late = 5;
    let ranked = bench.ranking(&generous).await;
    let against = ranked.against_in_force.unwrap();
    assert!(!against.rise.is_empty() && against.rise.iter().all(|mover| mover.by > Micro::ZERO));
    assert!(against.below_target_more <= 0);
    let views = by_definitions(&bench.workspace, &generous.question, None, None).await.unwrap();
    let keys: Vec<&str> = views.iter().map(|view| view.key.as_str()).collect();
    assert_eq!(keys[..7], ["requested", "current", "accepted", "order", "quantity", "value", "attributable"]);
    assert_eq!(views.len(), 8, "and the one in force");
}

#[tokio::test]
async fn the_report_has_every_group_in_one_go() {
    let bench = busy().await;
    let asked = query(GroupBy::Supplier).question;
    let told =
        report(&bench.workspace, asked.from, asked.to, asked.as_of, asked.definition, GroupBy::Supplier).await.unwrap();
    let ranked = bench.ranking(&query(GroupBy::Supplier)).await;
    assert_eq!(told.groups.len(), 6);
    for group in &told.groups {
        let same = ranked.groups.iter().find(|other| other.key == group.key).unwrap();
        assert_eq!(group.otif_rate.as_deref(), same.otif_figure.value());
    }
    let json = serde_json::to_value(&told).unwrap();
    let keys: Vec<&str> = json["total"].as_object().unwrap().keys().map(String::as_str).collect();
    insta::assert_snapshot!(keys.join(" "), @"key population on_time in_full otif on_time_rate otif_rate low high days_late lead_time ppm fill_rate value left_out");
}

#[tokio::test]
async fn an_empty_workspace_has_no_figures() {
    let bench = Bench::on("2026-07-01").await;
    let ranked = bench.ranking(&query(GroupBy::Supplier)).await;
    assert_eq!((ranked.total_groups, ranked.total.population, ranked.total.otif_figure.value()), (0, 0, None));
    let mut reversed = query(GroupBy::Supplier);
    reversed.question.to = day("2025-01-01");
    let refused = ranking(&bench.workspace, &reversed, None).await.unwrap_err();
    assert_eq!(refused.code, "invalid");
}
