//! What is bought.

use super::SampleCategory;

/// A category and the items bought in it.
#[derive(Debug)]
pub(super) struct Kind {
    pub(super) category: SampleCategory,
    /// What a supplier of it calls its trade: English, and Arabic after a name.
    pub(super) trade: (&'static str, &'static str),
    pub(super) items: &'static [Item],
    /// Nothing arrives at a gate, so its deliveries are not measured.
    pub(super) service: bool,
}

/// Something bought.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) en: &'static str,
    pub(super) ar: &'static str,
    /// UN/ECE Recommendation 20.
    pub(super) unit: &'static str,
    /// Usual price in thousandths of a riyal, and how many units it is for.
    pub(super) price: (i64, u32),
    /// Usual quantities, from and to.
    pub(super) quantity: (i64, i64),
}

const fn kind(
    code: &'static str,
    names: (&'static str, &'static str),
    trade: (&'static str, &'static str),
    items: &'static [Item],
) -> Kind {
    Kind { category: SampleCategory { code, en: names.0, ar: names.1 }, trade, items, service: false }
}

const fn item(
    names: (&'static str, &'static str),
    unit: &'static str,
    price: (i64, u32),
    quantity: (i64, i64),
) -> Item {
    Item { en: names.0, ar: names.1, unit, price, quantity }
}

/// Place of the services among [`CATEGORIES`].
pub(super) const SERVICES: usize = 11;

/// The categories, in the order of their codes.
pub(super) const CATEGORIES: [Kind; 12] = [
    kind(
        "C01",
        ("Structural steel", "حديد إنشائي"),
        ("Steel", "للصلب"),
        &[
            item(("Rebar 12 mm, B500B", "حديد تسليح ١٢ مم"), "TNE", (2_450_000, 1), (5, 60)),
            item(("Rebar 16 mm, B500B", "حديد تسليح ١٦ مم"), "TNE", (2_430_000, 1), (5, 60)),
            item(("H-beam HEA 200, S275", "كمرات حديد HEA 200"), "MTR", (182_500, 1), (40, 400)),
            item(("Hot-rolled plate 10 mm", "ألواح مدرفلة على الساخن ١٠ مم"), "TNE", (3_120_000, 1), (2, 25)),
            item(("Galvanised grating", "شبك أرضيات مجلفن"), "MTK", (145_000, 1), (20, 300)),
        ],
    ),
    kind(
        "C02",
        ("Pipes and fittings", "أنابيب ووصلات"),
        ("Pipes", "للأنابيب"),
        &[
            item(("Carbon steel pipe 6\", sch. 40", "أنبوب فولاذ كربوني ٦ بوصة"), "MTR", (168_000, 1), (24, 480)),
            item(("HDPE pipe 110 mm, PN16", "أنبوب بولي إيثيلين ١١٠ مم"), "MTR", (27_350, 1), (100, 2_000)),
            item(("Elbow 90°, 4\", butt weld", "كوع لحام ٩٠ درجة ٤ بوصة"), "H87", (38_500, 1), (10, 200)),
            item(("Flange WN 6\" class 150", "فلنجة ٦ بوصة فئة ١٥٠"), "H87", (96_000, 1), (8, 120)),
        ],
    ),
    kind(
        "C03",
        ("Valves and pumps", "صمامات ومضخات"),
        ("Valves", "للصمامات"),
        &[
            item(("Gate valve DN100, PN16", "صمام بوابة DN100"), "H87", (640_000, 1), (2, 40)),
            item(("Butterfly valve DN200", "صمام فراشة DN200"), "H87", (815_000, 1), (2, 30)),
            item(("Centrifugal pump 22 kW", "مضخة طرد مركزي ٢٢ ك.و"), "H87", (14_800_000, 1), (1, 6)),
            item(("Mechanical seal kit", "طقم مانع تسرب ميكانيكي"), "SET", (1_275_000, 1), (1, 12)),
        ],
    ),
    kind(
        "C04",
        ("Electrical", "مواد كهربائية"),
        ("Electric", "للكهرباء"),
        &[
            item(("Cable XLPE 4×95 mm²", "كابل XLPE 4×95"), "MTR", (212_400, 1), (100, 1_500)),
            item(("Cable 3×2.5 mm²", "كابل 3×2.5"), "MTR", (6_850, 1), (500, 8_000)),
            item(("Circuit breaker 3P 63 A", "قاطع ثلاثي ٦٣ أمبير"), "H87", (148_000, 1), (10, 150)),
            item(("LED floodlight 200 W", "كشاف LED ٢٠٠ واط"), "H87", (385_000, 1), (6, 90)),
            item(("Cable gland M25", "جلاند كابل M25"), "H87", (985_000, 100), (100, 2_000)),
        ],
    ),
    kind(
        "C05",
        ("Instrumentation", "أجهزة قياس وتحكم"),
        ("Controls", "للتحكم"),
        &[
            item(("Pressure transmitter 0–40 bar", "ناقل ضغط ٠–٤٠ بار"), "H87", (2_350_000, 1), (1, 15)),
            item(("Thermocouple type K", "مزدوج حراري نوع K"), "H87", (185_000, 1), (5, 60)),
            item(("PLC input module, 16 ch.", "وحدة إدخال PLC"), "H87", (1_640_000, 1), (1, 12)),
        ],
    ),
    kind(
        "C06",
        ("Tools and hardware", "عِدد وأدوات"),
        ("Tools", "للعِدد"),
        &[
            item(("Hex bolt M16×60, 8.8", "مسمار سداسي M16×60"), "H87", (265_000, 100), (200, 5_000)),
            item(("Angle grinder 125 mm", "جلاخة ١٢٥ مم"), "H87", (295_000, 1), (2, 30)),
            item(("Cutting disc 230 mm", "قرص قص ٢٣٠ مم"), "H87", (7_400, 1), (100, 1_500)),
            item(("Torque wrench 40–200 Nm", "مفتاح عزم ٤٠–٢٠٠"), "H87", (540_000, 1), (1, 10)),
        ],
    ),
    kind(
        "C07",
        ("Chemicals", "كيماويات"),
        ("Chemicals", "للكيماويات"),
        &[
            item(("Caustic soda 50 %", "صودا كاوية ٥٠٪"), "KGM", (1_380, 1), (1_000, 24_000)),
            item(("Antiscalant", "مانع ترسبات"), "LTR", (14_250, 1), (200, 4_000)),
            item(("Epoxy coating, 2-part", "دهان إيبوكسي"), "LTR", (38_900, 1), (60, 900)),
            item(("Citric acid, technical", "حمض الستريك التقني"), "KGM", (5_920, 1), (250, 5_000)),
        ],
    ),
    kind(
        "C08",
        ("Packaging", "تغليف"),
        ("Packaging", "للتغليف"),
        &[
            item(("Corrugated carton 600×400×300", "كرتون مموج"), "H87", (4_150, 1), (500, 12_000)),
            item(("Stretch film 500 mm", "فيلم تغليف ٥٠٠ مم"), "KGM", (7_600, 1), (200, 3_000)),
            item(("Wooden pallet, treated", "طبلية خشبية معالجة"), "H87", (58_000, 1), (50, 600)),
        ],
    ),
    kind(
        "C09",
        ("Safety", "سلامة مهنية"),
        ("Safety", "للسلامة"),
        &[
            item(("Safety helmet, ratchet", "خوذة سلامة"), "H87", (24_500, 1), (20, 500)),
            item(("Nitrile gloves, box of 100", "قفازات نتريل"), "BX", (21_300, 1), (50, 1_200)),
            item(("Coverall, flame resistant", "أفرول مقاوم للهب"), "H87", (168_000, 1), (20, 400)),
            item(("Fire extinguisher 6 kg", "طفاية حريق ٦ كجم"), "H87", (132_000, 1), (5, 120)),
        ],
    ),
    kind(
        "C10",
        ("IT equipment", "تقنية المعلومات"),
        ("Systems", "للأنظمة"),
        &[
            item(("Laptop 14\", 32 GB", "حاسوب محمول ١٤ بوصة"), "H87", (4_350_000, 1), (2, 60)),
            item(("Access switch, 48 ports", "محوّل شبكة ٤٨ منفذًا"), "H87", (6_900_000, 1), (1, 12)),
            item(("Label printer", "طابعة ملصقات"), "H87", (1_480_000, 1), (1, 15)),
        ],
    ),
    kind(
        "C11",
        ("Spare parts", "قطع غيار"),
        ("Bearings", "للمحامل"),
        &[
            item(("Ball bearing 6310-2RS", "محمل كريات 6310"), "H87", (92_000, 1), (4, 80)),
            item(("V-belt SPB 2500", "سير SPB 2500"), "H87", (61_500, 1), (4, 60)),
            item(("Hydraulic filter element", "عنصر فلتر هيدروليك"), "H87", (147_000, 1), (4, 90)),
            item(("Conveyor roller 600 mm", "بكرة ناقل ٦٠٠ مم"), "H87", (118_000, 1), (10, 200)),
        ],
    ),
    Kind {
        service: true,
        ..kind(
            "C12",
            ("Maintenance services", "خدمات صيانة"),
            ("Maintenance", "للصيانة"),
            &[
                item(("Crane inspection", "فحص الرافعات"), "HUR", (320_000, 1), (4, 40)),
                item(("HVAC maintenance visit", "زيارة صيانة تكييف"), "E49", (1_450_000, 1), (1, 12)),
                item(("Calibration on site", "معايرة في الموقع"), "HUR", (275_000, 1), (4, 60)),
            ],
        )
    },
];
