//! Orders on contracts, and what they come to.

use super::*;

/// An order with lines, each `(value, price for ten, currency, cancelled)`.
type Line = (Option<i64>, Option<i64>, Option<&'static str>, Option<Option<i64>>);

impl Desk {
    async fn order(&self, number: i64, date: &str, lines: &[Line]) {
        let ctx = self.workspace.ctx().await;
        let write = self.workspace.store().write(&ctx, Right::Import, "import.apply", async |tx| -> Result<()> {
            let seq = tx.seq();
            let mut all = vec![format!(
                "INSERT INTO purchase_order (key, supplier, number, order_date, currency, recorded_seq) \
                 VALUES ({number}, 1, 'PO{number}', '{date}', 'SAR', {seq})"
            )];
            for (at, (value, price, currency, cancelled)) in (1..).zip(lines) {
                let key = number * 100 + at;
                let null = |value: &Option<i64>| value.map_or(String::from("NULL"), |value| (value * 1_000_000).to_string());
                let currency = currency.map_or(String::from("NULL"), |code| format!("'{code}'"));
                all.push(format!(
                    "INSERT INTO order_line (key, supplier, purchase_order, source_key, line_no, item, description, unit, \
                     ordered, unit_price, line_value, currency, service, recorded_seq) VALUES ({key}, 1, {number}, '{at}', \
                     '{at}', '', '', 'EA', 10000000, {}, {}, {currency}, 0, {seq})",
                    null(price),
                    null(value)
                ));
                if let Some(quantity) = cancelled {
                    all.push(format!(
                        "INSERT INTO cancellation (key, supplier, line, source_key, date, cancelled_by, quantity, recorded_seq) \
                         VALUES ({key}, 1, {key}, '1', '2026-02-15', 'buyer', {}, {seq})",
                        null(quantity)
                    ));
                }
            }
            for sql in all {
                tx.db().execute_unprepared(&sql).await.map_err(sanad_store::StoreError::from)?;
            }
            tx.record("import", None, None, None, Some(number.into()));
            Ok(())
        });
        write.await.unwrap();
    }

    async fn put(&self, contract: &str, orders: &[&str]) -> Result<u32> {
        let orders: Vec<String> = orders.iter().map(ToString::to_string).collect();
        put_orders(&self.workspace, contract, &orders, &[]).await
    }

    async fn proof(&self, contract: &str, as_of: &str) -> ConsumptionProof {
        consumption(&self.workspace, contract, Some(day(as_of)), None, None, 100).await.unwrap()
    }
}

const fn worth(value: i64) -> Line {
    (Some(value), None, None, None)
}

#[tokio::test]
async fn the_orders_that_count_sum_to_what_was_consumed() {
    let desk = Desk::on("2026-03-01").await;
    desk.add(&desk.yearly("K1")).await;
    // A stated value; one by its price (ten at 20); half of one cancelled; one of which nothing is known.
    let mixed =
        [worth(700), (None, Some(20), None, None), (Some(400), None, None, Some(Some(5))), (None, None, None, None)];
    desk.order(1, "2026-01-10", &mixed).await;
    desk.order(2, "2026-01-11", &[(Some(50), None, Some("EUR"), None)]).await;
    desk.order(3, "2026-01-12", &[(Some(60), None, None, Some(None))]).await;
    desk.order(4, "2026-01-13", &[]).await;
    desk.order(5, "2026-02-20", &[worth(780)]).await;
    assert_eq!(desk.put("K1", &["PO1", "PO2", "PO3", "PO4", "PO5"]).await.unwrap(), 5);

    let proof = desk.proof("K1", "2026-03-01").await;
    let value = proof.value.unwrap();
    assert_eq!((value.consumed, value.of_ceiling), (micro("1880"), micro("0.94")));
    let counted = proof.orders.items.iter().filter(|order| order.left_out.is_none());
    assert_eq!(counted.map(|order| order.amount.unwrap().0).sum::<i64>(), value.consumed.unwrap().0);
    assert_eq!((proof.counted, proof.unvalued_lines), (2, 1));
    let left_out: Vec<_> = proof.left_out.iter().map(|left| (left.reason, left.orders)).collect();
    assert_eq!(
        left_out,
        [(ConsumptionLeftOut::Cancelled, 1), (ConsumptionLeftOut::NoValue, 1), (ConsumptionLeftOut::OtherCurrency, 1)]
    );
    let near = summary(&desk.workspace, None, None).await.unwrap().near_ceiling;
    assert_eq!(near, 1);
    let row = page(&desk.workspace, &ContractQuery::default(), None).await.unwrap().items.remove(0);
    assert_eq!((row.consumed, row.of_ceiling), (value.consumed, value.of_ceiling));

    // Before the last order, and before anything was cancelled.
    let then = desk.proof("K1", "2026-02-14").await;
    assert_eq!(then.value.unwrap().consumed, micro("1360"));
    // Before any order, nothing is known.
    assert_eq!(desk.proof("K1", "2026-01-01").await.value.unwrap().consumed, None);
}

#[tokio::test]
async fn call_offs_count_for_what_they_are_called_off() {
    let desk = Desk::on("2026-03-01").await;
    let frame = desk.add(&desk.yearly("K1")).await;
    for (number, parent) in [("K2", frame.id.clone())] {
        desk.add(&ContractInput { parent: Some(parent), ..desk.yearly(number) }).await;
    }
    desk.order(1, "2026-01-10", &[worth(100)]).await;
    desk.order(2, "2026-01-11", &[worth(30)]).await;
    desk.put("K1", &["PO1"]).await.unwrap();
    desk.put("K2", &["PO2"]).await.unwrap();
    let proof = desk.proof("K1", "2026-03-01").await;
    assert_eq!(proof.value.unwrap().consumed, micro("130"));
    let of: Vec<_> = proof.orders.items.iter().map(|order| (order.number.as_str(), order.contract.as_str())).collect();
    assert_eq!(of, [("PO1", "K1"), ("PO2", "K2")]);
    assert_eq!(desk.proof("K2", "2026-03-01").await.value.unwrap().consumed, micro("30"));
    let view = get(&desk.workspace, "K1", None, None).await.unwrap();
    assert_eq!(view.children.iter().map(|row| row.consumed).collect::<Vec<_>>(), [micro("30")]);
    let child = get(&desk.workspace, "K2", None, None).await.unwrap();
    assert_eq!(child.parent_row.unwrap().consumed, micro("130"));
}

#[tokio::test]
async fn an_order_is_on_one_contract_and_only_its_suppliers() {
    let desk = Desk::on("2026-03-01").await;
    desk.add(&desk.yearly("K1")).await;
    desk.add(&desk.yearly("K2")).await;
    desk.order(1, "2026-01-10", &[worth(100)]).await;
    desk.put("K1", &["PO1"]).await.unwrap();
    assert_eq!(desk.put("K1", &["PO1"]).await.unwrap(), 0);
    let refused = desk.put("K1", &["PO1", "PO9"]).await.unwrap_err();
    assert_eq!(fields(&refused), [(String::from("add.1"), String::from("unknown_order"))]);
    desk.put("K2", &["PO1"]).await.unwrap();
    let consumed = async |number| desk.proof(number, "2026-03-01").await.value.unwrap().consumed;
    assert_eq!((consumed("K1").await, consumed("K2").await), (None, micro("100")));
    undo::last(&desk.workspace).await.unwrap();
    assert_eq!((consumed("K1").await, consumed("K2").await), (micro("100"), None));
    let off = put_orders(&desk.workspace, "K1", &[], &[String::from("PO1")]).await.unwrap();
    assert_eq!((off, consumed("K1").await), (1, None));
}

#[tokio::test]
async fn a_proof_is_read_page_by_page() {
    let desk = Desk::on("2026-03-01").await;
    desk.add(&desk.yearly("K1")).await;
    for number in 1..=5 {
        desk.order(number, "2026-01-10", &[worth(number)]).await;
    }
    desk.put("K1", &["PO1", "PO2", "PO3", "PO4", "PO5"]).await.unwrap();
    let (mut after, mut walked) = (None, Vec::new());
    loop {
        let proof = consumption(&desk.workspace, "K1", None, None, after.as_deref(), 2).await.unwrap();
        assert_eq!((proof.counted, proof.orders.total), (5, 5));
        walked.extend(proof.orders.items.into_iter().map(|order| order.number));
        after = proof.orders.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(walked, ["PO1", "PO2", "PO3", "PO4", "PO5"]);
}
