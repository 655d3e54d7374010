//! How fast rows are read; run by hand: `cargo test --release -p sanad-exchange --test speed -- --ignored --nocapture`.

use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::time::Instant;

use sanad_exchange::profile::Profile;
use sanad_exchange::read::read;

#[test]
#[ignore = "a measurement, meaningful in a release build only"]
fn rows_a_second() {
    const ROWS: u32 = 1_000_000;
    let mut text = "po,line,item,text,qty,unit,price,value,due,doc,date,received,rejected\n".to_owned();
    for row in 0..ROWS {
        let (order, line, day) = (row / 10, row % 10, row % 28 + 1);
        writeln!(text, "PO-{order},{line},IT-{row},\"Pipe, steel\",{}.5,EA,12.3456,1234.56,2024-03-{day:02},GR-{row},2024-04-{day:02},{}.5,0", row % 900, row % 900).unwrap();
    }
    let profile = Profile::parse(
        r#"
name = "plain"
currency = "USD"
receipts_complete_to = { max_of = "date" }
[line]
order = "po"
line_no = "line"
item = "item"
description = "text"
quantity = "qty"
unit = "unit"
unit_price = "price"
line_value = "value"
requested_date = "due"
[receipt]
when = { column = "received", nonzero = true }
order = "po"
line = "line"
reference = "doc"
date = "date"
quantity = "received"
rejected = "rejected"
"#,
    )
    .unwrap();
    let began = Instant::now();
    let reading = read(text.as_bytes(), &profile, |_| ControlFlow::Continue(())).unwrap();
    let took = began.elapsed();
    assert_eq!(reading.good, ROWS);
    println!(
        "{:.0} rows/s, {:.0} MB/s",
        f64::from(ROWS) / took.as_secs_f64(),
        reading.bytes as f64 / 1e6 / took.as_secs_f64()
    );
}
