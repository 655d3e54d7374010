//! Invented names. Any likeness to a real organisation or person is chance.

/// Our relationship managers.
pub(super) const PEOPLE: [&str; 4] = ["Huda Al-Sidrani", "Faris Wardani", "Maha Tilal", "Jonas Ebbert"];

/// A place, and what companies there are called in law.
#[derive(Debug)]
pub(super) struct Land {
    pub(super) country: &'static str,
    pub(super) cities: &'static [(&'static str, &'static str)],
    pub(super) currency: &'static str,
    /// After an English name, and an Arabic frame of two halves around an Arabic one.
    pub(super) legal: (&'static str, (&'static str, &'static str)),
    /// How many of the suppliers are there.
    pub(super) suppliers: usize,
    pub(super) phone: &'static str,
    /// Days by sea or road to our gate.
    pub(super) transit: (i64, i64),
}

impl Land {
    /// Whether names there are Arabic first.
    pub(super) fn arab(&self) -> bool {
        ["SA", "AE", "KW", "QA", "BH", "OM"].contains(&self.country)
    }
}

type Cities = &'static [(&'static str, &'static str)];

const fn gulf(
    country: &'static str,
    currency: &'static str,
    suppliers: usize,
    phone: &'static str,
    cities: Cities,
) -> Land {
    Land { country, cities, currency, legal: ("LLC", ("شركة", "ذ.م.م")), suppliers, phone, transit: (1, 5) }
}

const fn abroad(
    country: &'static str,
    form: &'static str,
    (currency, phone): (&'static str, &'static str),
    suppliers: usize,
    transit: (i64, i64),
    cities: Cities,
) -> Land {
    Land { country, cities, currency, legal: (form, ("شركة", "")), suppliers, phone, transit }
}

/// Where suppliers are.
pub(super) const LANDS: [Land; 15] = [
    gulf(
        "SA",
        "SAR",
        70,
        "+966 11 555 0",
        &[
            ("Riyadh", "الرياض"),
            ("Jubail", "الجبيل"),
            ("Dammam", "الدمام"),
            ("Jeddah", "جدة"),
            ("Yanbu", "ينبع"),
            ("Buraydah", "بريدة"),
        ],
    ),
    gulf(
        "AE",
        "AED",
        38,
        "+971 4 555 0",
        &[("Dubai", "دبي"), ("Abu Dhabi", "أبوظبي"), ("Sharjah", "الشارقة"), ("Ras Al Khaimah", "رأس الخيمة")],
    ),
    gulf("KW", "KWD", 8, "+965 2555 0", &[("Kuwait City", "الكويت"), ("Shuwaikh", "الشويخ")]),
    gulf("QA", "USD", 8, "+974 4455 0", &[("Doha", "الدوحة"), ("Mesaieed", "مسيعيد")]),
    gulf("BH", "USD", 6, "+973 1755 0", &[("Manama", "المنامة"), ("Hidd", "الحد")]),
    gulf("OM", "USD", 6, "+968 2455 0", &[("Muscat", "مسقط"), ("Sohar", "صحار")]),
    abroad("DE", "GmbH", ("EUR", "+49 30 5550 0"), 10, (16, 26), &[("Bremen", "بريمن"), ("Dortmund", "دورتموند")]),
    abroad("IT", "S.r.l.", ("EUR", "+39 02 5550 0"), 8, (13, 21), &[("Brescia", "بريشيا"), ("Genoa", "جنوة")]),
    abroad("FR", "SAS", ("EUR", "+33 1 55 50 0"), 5, (14, 22), &[("Lyon", "ليون"), ("Nantes", "نانت")]),
    abroad("NL", "B.V.", ("EUR", "+31 10 555 0"), 5, (15, 24), &[("Rotterdam", "روتردام")]),
    abroad("ES", "S.L.", ("EUR", "+34 93 555 0"), 3, (13, 20), &[("Bilbao", "بلباو")]),
    abroad("TR", "A.Ş.", ("USD", "+90 212 555 0"), 6, (8, 15), &[("Bursa", "بورصة"), ("Izmir", "إزمير")]),
    abroad("IN", "Pvt Ltd", ("USD", "+91 22 5550 0"), 7, (6, 12), &[("Pune", "بونه"), ("Chennai", "تشيناي")]),
    abroad("CN", "Co., Ltd", ("USD", "+86 21 5550 0"), 7, (18, 30), &[("Ningbo", "نينغبو"), ("Qingdao", "تشينغداو")]),
    abroad("KR", "Co., Ltd", ("USD", "+82 51 555 0"), 3, (18, 28), &[("Busan", "بوسان")]),
];

/// First words of names in the Gulf.
#[rustfmt::skip]
pub(super) const GULF_ROOTS: [(&str, &str); 32] = [
    ("Sidra Valley", "وادي السدرة"), ("Rimal", "الرمال"), ("Ghazal", "الغزال"), ("Qandil", "القنديل"),
    ("Burkan", "البركان"), ("Shiraa", "الشراع"), ("Nawras", "النورس"), ("Zaytun", "الزيتون"),
    ("Samha", "السمحة"), ("Kawkab", "الكوكب"), ("Barq", "البرق"), ("Hajar Hills", "تلال الحجر"),
    ("Lulua Coast", "ساحل اللؤلؤة"), ("Sarab", "السراب"), ("Mirsad", "المرصاد"), ("Fajr Line", "خط الفجر"),
    ("Anqa", "العنقاء"), ("Rasikh", "الراسخ"), ("Wisam", "الوسام"), ("Dawha Tree", "الدوحة الخضراء"),
    ("Tilal", "التلال"), ("Yamama Gate", "بوابة اليمامة"), ("Sirwan", "سروان"), ("Nibras", "النبراس"),
    ("Ufuq", "الأفق"), ("Itqan", "الإتقان"), ("Mihwar", "المحور"), ("Jisr", "الجسر"),
    ("Madar", "المدار"), ("Ramz", "الرمز"), ("Sanad Hill", "تل السند"), ("Thabat", "الثبات"),
];

/// First words of names elsewhere.
#[rustfmt::skip]
pub(super) const FAR_ROOTS: [(&str, &str); 20] = [
    ("Brendholt", "برندهولت"), ("Talvik", "تالفيك"), ("Corvena", "كورفينا"), ("Ostermarck", "أوسترمارك"),
    ("Lisaro", "ليسارو"), ("Vellinor", "فيلينور"), ("Hanvora", "هانفورا"), ("Jinghua Delta", "جينغهوا دلتا"),
    ("Tekavi", "تيكافي"), ("Anatolis", "أناتوليس"), ("Marunova", "مارونوفا"), ("Karsavan", "كارسافان"),
    ("Queltz", "كويلتز"), ("Durandel", "دوراندل"), ("Saronvik", "سارونفيك"), ("Bellotra", "بيلوترا"),
    ("Nordkessel", "نوردكيسل"), ("Ishavara", "إشافارا"), ("Haemin", "هيمين"), ("Pontavia", "بونتافيا"),
];

/// Streets for addresses.
/// What some were called before: a first word and a last.
#[rustfmt::skip]
pub(super) const FORMER: [[&str; 15]; 2] = [
    [
        "Halwan", "Tirsan", "Zubdar", "Ormesk", "Faylak", "Dureth", "Kestrin", "Wadnam", "Larissun", "Bokhar",
        "Nemdal", "Sufrah", "Galtov", "Yerash", "Mindolf",
    ],
    [
        "Works", "Union", "Stores", "Foundry", "Brothers", "Agencies", "Mills", "Depot", "Makers", "Yard",
        "Exchange", "House", "Partners", "Guild", "Bazaar",
    ],
];

pub(super) const STREETS: [&str; 5] = [
    "Industrial Area 2, Street 14",
    "Port Road 7, Warehouse 3",
    "Harbour Street 21",
    "شارع الصناعية ٤",
    "طريق الميناء، مبنى ١٢",
];

/// People at suppliers: name, what they do, language, and what their address begins with.
pub(super) const CONTACTS: [(&str, &str, &str, &str); 10] = [
    ("سلمى الوردي", "مديرة المبيعات", "ar", "salma"),
    ("Omar Sharaf", "Key accounts", "en", "omar"),
    ("ليان تركماني", "منسقة الشحن", "ar", "layan"),
    ("Priya Venkat", "Export desk", "en", "priya"),
    ("Lukas Brandmeier", "Vertrieb", "de", "lukas"),
    ("ناصر الفلاحي", "خدمة العملاء", "ar", "nasser"),
    ("Giulia Tosetti", "Logistics", "en", "giulia"),
    ("Mei Lin", "Order handling", "en", "mei"),
    ("هيثم قباني", "الجودة", "ar", "haitham"),
    ("Elif Aydan", "Sales", "en", "elif"),
];
