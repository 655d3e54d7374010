//! The files that are imported: the same rows at every run.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

const EN: [&str; 20] = [
    "Gulf", "Najd", "Delta", "Atlas", "Cedar", "Oasis", "Falcon", "Pearl", "Crescent", "Horizon", "Summit", "Palm",
    "Harbour", "Sahara", "Levant", "Nile", "Orchid", "Granite", "Beacon", "Meridian",
];
const TRADE: [&str; 10] =
    ["Steel", "Pumps", "Chemicals", "Textiles", "Packaging", "Valves", "Cables", "Pharma", "Paper", "Tools"];
const AR: [&str; 20] = [
    "الخليج",
    "نجد",
    "الدلتا",
    "أطلس",
    "الأرز",
    "الواحة",
    "الصقر",
    "اللؤلؤة",
    "الهلال",
    "الأفق",
    "القمة",
    "النخلة",
    "المرفأ",
    "الصحراء",
    "المشرق",
    "النيل",
    "الأوركيد",
    "الغرانيت",
    "المنارة",
    "الزوال",
];
const TRADE_AR: [&str; 10] =
    ["للحديد", "للمضخات", "للكيماويات", "للمنسوجات", "للتغليف", "للصمامات", "للكابلات", "للأدوية", "للورق", "للعدد"];
const PLACES: [(&str, &str); 6] =
    [("SA", "Riyadh"), ("AE", "Dubai"), ("EG", "Cairo"), ("JO", "Amman"), ("DE", "Hamburg"), ("KW", "Kuwait")];

/// Even numbers below a bound (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % u64::from(bound)) as u32
    }
}

/// A supplier's code, English name and Arabic name.
fn supplier(n: u32) -> (String, String, String) {
    let (word, trade) = (n as usize % EN.len(), n as usize / EN.len() % TRADE.len());
    (
        format!("V{n:06}"),
        format!("{} {} {n} LLC", EN[word], TRADE[trade]),
        format!("شركة {} {} {n}", AR[word], TRADE_AR[trade]),
    )
}

/// `lines.csv` and `lines.toml` in `folder`: four lines an order, a promise and a receipt a line.
pub(crate) fn lines(folder: &Path, suppliers: u32, lines: u32) -> Result<Value> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("lines.toml"), include_str!("lines.toml"))?;
    let mut to = BufWriter::new(File::create(folder.join("lines.csv"))?);
    writeln!(
        to,
        "supplier,supplier_name,supplier_name_ar,country,order,order_date,line,item,quantity,unit_price,requested,promised,\
         slip,received,received_quantity"
    )?;
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).context("a day")?;
    let mut dice = Dice(7);
    let (mut of, mut ordered_on) = (0, first);
    for n in 0..lines {
        if n % 4 == 0 {
            (of, ordered_on) = (dice.below(suppliers), first + Days::new(u64::from(dice.below(650))));
        }
        let (code, name, name_ar) = supplier(of);
        let due = ordered_on + Days::new(u64::from(20 + dice.below(20)));
        let promised = due + Days::new(u64::from(dice.below(4)));
        let received = due + Days::new(4) - Days::new(u64::from(dice.below(14)));
        let quantity = 1 + dice.below(500);
        let came = if dice.below(20) == 0 { quantity / 2 } else { quantity };
        writeln!(
            to,
            "{code},{name},{name_ar},{},PO{:07},{ordered_on},{},ITEM-{:05},{quantity},{}.{:02},{due},{promised},GR{n:08},{received},{came}",
            PLACES[of as usize % PLACES.len()].0,
            n / 4,
            10 * (1 + n % 4),
            dice.below(20_000),
            1 + dice.below(900),
            dice.below(100),
        )?;
    }
    to.flush()?;
    Ok(json!({ "rows": lines, "bytes": fs::metadata(folder.join("lines.csv"))?.len() }))
}

/// `suppliers.csv` and `suppliers.toml` in `folder`.
pub(crate) fn suppliers(folder: &Path, suppliers: u32) -> Result<Value> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("suppliers.toml"), include_str!("suppliers.toml"))?;
    let mut to = BufWriter::new(File::create(folder.join("suppliers.csv"))?);
    writeln!(to, "supplier,name,name_ar,country,city")?;
    for n in 0..suppliers {
        let ((code, name, name_ar), (country, city)) = (supplier(n), PLACES[n as usize % PLACES.len()]);
        writeln!(to, "{code},{name},{name_ar},{country},{city}")?;
    }
    to.flush()?;
    Ok(json!({ "rows": suppliers, "bytes": fs::metadata(folder.join("suppliers.csv"))?.len() }))
}
