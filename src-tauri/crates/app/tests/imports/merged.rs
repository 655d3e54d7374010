//! Files go on to name a supplier after it was merged.

use sanad_app::suppliers::{self, MergeInput};
use sanad_domain::suppliers::MergeChoices;

use super::*;

impl Bench {
    async fn merge(&self, kept: &str, merged: &str) {
        let kept = suppliers::get(&self.workspace, kept, None).await.unwrap();
        let merged = suppliers::get(&self.workspace, merged, None).await.unwrap();
        let input = MergeInput {
            kept: kept.id,
            kept_version: kept.version,
            merged: merged.id,
            merged_version: merged.version,
            choices: MergeChoices::default(),
        };
        suppliers::merge(&self.workspace, &input).await.unwrap();
    }
}

#[tokio::test]
async fn what_files_say_of_a_merged_supplier_is_of_the_one_that_stayed() {
    let bench = Bench::flat().await;
    bench.put(&GOOD).await;
    bench.merge("V1", "V2").await;
    let stood = bench.dump().await;
    let again = bench.put(&GOOD).await;
    assert_eq!(again.written, 0, "{again:?}");
    assert_eq!(bench.dump().await, stood, "what stands is found again where it went");

    let more = "V2,Gulf Paper & Co,,4005,2026-01-09,10,3,2026-02-20,PAPER,2026-02-20,2026-02-19,S9,3";
    assert_eq!(bench.put(&[more]).await.written, 1);
    let orders =
        "SELECT p.number FROM purchase_order p JOIN supplier s ON s.key = p.supplier WHERE s.code = 'V1' ORDER BY 1";
    assert_eq!(bench.texts(orders).await, ["4001", "4002", "4003", "4005"]);
    let names = "SELECT n.text FROM supplier_name n JOIN supplier s ON s.key = n.supplier WHERE s.code = 'V2'";
    assert!(bench.texts(names).await.is_empty(), "nothing is said any more of the record that was merged");
}

#[tokio::test]
async fn orders_of_one_number_are_told_apart_by_the_code_they_came_under() {
    let bench = Bench::flat().await;
    let mine = "V1,Falcon Metals,,4001,2026-01-05,10,100,2026-02-01,METAL,2026-02-03,,,";
    let theirs = "V2,Gulf Paper,,4001,2026-01-06,10,40,2026-02-10,PAPER,2026-02-10,,,";
    bench.put(&[mine]).await;
    bench.put(&[theirs]).await;
    bench.merge("V1", "V2").await;
    let ordered = "SELECT p.number || ' ' || (l.ordered / 1000000) FROM order_line l JOIN purchase_order p ON p.key = l.purchase_order ORDER BY 1";
    assert_eq!(bench.texts(ordered).await, ["4001 100", "4001 · V2 40"]);
    bench.put(&[&theirs.replace(",40,", ",50,")]).await;
    assert_eq!(bench.texts(ordered).await, ["4001 100", "4001 · V2 50"]);
    bench.put(&[&mine.replace(",100,", ",110,")]).await;
    assert_eq!(bench.texts(ordered).await, ["4001 110", "4001 · V2 50"]);
}
