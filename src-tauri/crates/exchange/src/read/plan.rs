//! A profile put to one file's header: every column found once, so that a row costs no look-up.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::Cleared;
use super::eval::Asked;
use crate::csv::rows::Cells;
use crate::profile::{
    Cancellation, Category, CompleteTo, Condition, Contract, CountryIndex, Document, Field, FieldInfo, Kind, Line,
    MapChoice, Order, Otherwise, PaymentTerm, Profile, Promise, Rate, Receipt, Shape, Supplier, SupplierTerm,
};
use crate::value::date::DateForms;
use crate::value::number::NumberForm;
use crate::value::text::{Piece, Template, trimmed};

/// Where a value comes from.
#[derive(Debug, Clone)]
pub(super) enum Source {
    Column(usize),
    Constant(String),
    Template(Vec<Piece<Source>>),
}

/// A field ready to be read.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    /// Which of its section's fields this is, from 1, for the row's hash.
    pub tag: u8,
    pub kind: Kind,
    /// What a problem calls it: the column, or the field's key where no single column stands behind it.
    pub label: String,
    pub source: Source,
    pub nulls: Vec<String>,
    pub map: Option<Rc<(BTreeMap<String, String>, Otherwise)>>,
    pub default: Option<String>,
    pub required: bool,
    pub prefix: Option<String>,
    pub shape: Shape,
    pub round: bool,
    pub factor: u32,
    /// What is taken away where there is nothing, by section and field.
    pub clears: Option<Cleared>,
    pub dates: Rc<DateForms>,
}

/// A condition ready to be asked.
#[derive(Debug, Clone)]
pub(super) struct Test {
    pub source: Source,
    pub condition: Condition,
}

/// A section ready to be made.
#[derive(Debug, Clone)]
pub(super) struct Made<S> {
    pub when: Vec<Test>,
    pub fields: S,
    /// The fields whose texts make the key.
    pub key: Vec<Cell>,
    /// Whether the key is more than the usual field.
    pub own_identity: bool,
}

/// The whole of a profile, put to a header.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub header: Vec<String>,
    pub nulls: Vec<String>,
    pub numbers: NumberForm,
    pub number_signs: Vec<String>,
    pub skip: Vec<Test>,
    pub latest: Option<Cell>,
    pub categories: Vec<Made<Category<Cell>>>,
    pub suppliers: Vec<Made<Supplier<Cell>>>,
    pub orders: Vec<Made<Order<Cell>>>,
    pub lines: Vec<Made<Line<Cell>>>,
    pub promises: Vec<Made<Promise<Cell>>>,
    pub receipts: Vec<Made<Receipt<Cell>>>,
    pub cancellations: Vec<Made<Cancellation<Cell>>>,
    pub contracts: Vec<Made<Contract<Cell>>>,
    pub payment_terms: Vec<Made<PaymentTerm<Cell>>>,
    pub supplier_terms: Vec<Made<SupplierTerm<Cell>>>,
    pub documents: Vec<Made<Document<Cell>>>,
    pub country_indices: Vec<Made<CountryIndex<Cell>>>,
    pub rates: Vec<Made<Rate<Cell>>>,
}

/// Columns that the profile needs and the header does not have, or has more than once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Unfit {
    pub missing: Vec<String>,
    pub repeated: Vec<String>,
}

impl Plan {
    /// Finds every column. `iso`: dates may also come as a spreadsheet's typed cells do, `2024-03-14`.
    ///
    /// # Errors
    ///
    /// The columns that could not be found, all of them.
    pub fn new(profile: &Profile, header: &[String], iso: bool) -> Result<Self, Unfit> {
        let mut finder = Finder::new(profile, header, iso);
        let plan = finder.plan(profile, header);
        if finder.unfit == Unfit::default() { Ok(plan) } else { Err(finder.unfit) }
    }

    /// A row to be asked what it holds.
    pub(super) fn asked<'r>(&'r self, cells: Cells<'r>) -> Asked<'r> {
        Asked { cells, nulls: &self.nulls, numbers: self.numbers, signs: &self.number_signs }
    }

    /// Every column that the profile names, each once.
    pub fn columns(profile: &Profile) -> Vec<String> {
        let mut all = profile.clone();
        all.file.optional_columns = false;
        Self::new(&all, &[], false).err().map_or_else(Vec::new, |unfit| unfit.missing)
    }

    /// Whether a row makes anything at all.
    pub(super) fn makes(&self, asked: &Asked<'_>) -> bool {
        macro_rules! any {
            ($($list:ident),*) => { $( self.$list.iter().any(|section| asked.all(&section.when)) )||* };
        }
        any!(
            categories,
            suppliers,
            orders,
            lines,
            promises,
            receipts,
            cancellations,
            contracts,
            payment_terms,
            supplier_terms,
            documents,
            country_indices,
            rates
        )
    }
}

struct Finder<'p> {
    profile: &'p Profile,
    exact: HashMap<String, Vec<usize>>,
    loose: HashMap<String, Vec<usize>>,
    dates: Rc<DateForms>,
    iso: bool,
    unfit: Unfit,
}

impl<'p> Finder<'p> {
    fn new(profile: &'p Profile, header: &[String], iso: bool) -> Self {
        let mut exact: HashMap<String, Vec<usize>> = HashMap::new();
        let mut loose: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, name) in header.iter().enumerate() {
            exact.entry(trimmed(name).to_owned()).or_default().push(index);
            loose.entry(loosely(name)).or_default().push(index);
        }
        Self { profile, exact, loose, dates: dates(&profile.file.dates, iso), iso, unfit: Unfit::default() }
    }

    fn plan(&mut self, profile: &Profile, header: &[String]) -> Plan {
        let latest = match &profile.receipts_complete_to {
            Some(CompleteTo::MaxOf(column)) => Some(self.latest(column)),
            _ => None,
        };
        macro_rules! made {
            ($list:ident: $section:ident, $usual:literal) => {
                profile
                    .$list
                    .0
                    .iter()
                    .map(|section| {
                        let mut section = section.clone();
                        Defaults::fill(&mut section, profile);
                        let fields = section.try_map(|info, field| {
                            // The place in the whole list, so that mapping one more field leaves the others' tags alone.
                            let place = $section::<Field>::FIELDS.iter().position(|known| known.name == info.name);
                            let tag = place.and_then(|place| u8::try_from(place + 1).ok()).unwrap_or(0);
                            let cell = self.cell(tag, info, field);
                            let clears = field.clear_empty.unwrap_or(false);
                            let cleared = Cleared { section: $section::<Field>::KEY, field: info.name };
                            Ok::<_, std::convert::Infallible>(Cell { clears: clears.then_some(cleared), ..cell })
                        });
                        let Ok(mut fields) = fields;
                        let names = section.identity.clone().unwrap_or_else(|| vec![$usual.to_owned()]);
                        let own_identity = section.identity.is_some() && names != [$usual];
                        let key = names
                            .iter()
                            .filter_map(|name| fields.get(name))
                            .map(|cell| Cell { required: true, ..cell.clone() })
                            .collect();
                        fields.when.0.clear();
                        Made { when: self.tests(&section.when.0), fields, key, own_identity }
                    })
                    .collect()
            };
        }
        Plan {
            header: header.to_vec(),
            nulls: profile.file.nulls.clone(),
            numbers: NumberForm { decimal: profile.file.decimal, thousands: profile.file.thousands },
            number_signs: profile.file.number_signs.clone(),
            skip: self.tests(&profile.skip.0),
            latest,
            categories: made!(category: Category, "code"),
            suppliers: made!(supplier: Supplier, "code"),
            orders: made!(order: Order, "number"),
            lines: made!(line: Line, "line_no"),
            promises: made!(promise: Promise, "promised"),
            receipts: made!(receipt: Receipt, "reference"),
            cancellations: made!(cancellation: Cancellation, "date"),
            contracts: made!(contract: Contract, "number"),
            payment_terms: made!(payment_term: PaymentTerm, "code"),
            supplier_terms: made!(supplier_term: SupplierTerm, "supplier"),
            documents: made!(document: Document, "kind"),
            country_indices: made!(country_index: CountryIndex, "index"),
            rates: made!(rate: Rate, "currency"),
        }
    }

    /// The cell behind `receipts_complete_to`, read as the first date field on that column reads it.
    fn latest(&mut self, column: &str) -> Cell {
        let on_column = |field: Option<&Field>| field.filter(|field| field.column.as_deref() == Some(column)).cloned();
        let receipts = self.profile.receipt.0.iter();
        let field = receipts
            .flat_map(|receipt| [receipt.date.as_ref(), receipt.handover.as_ref()])
            .find_map(on_column)
            .unwrap_or_else(|| Field { column: Some(column.to_owned()), ..Field::default() });
        let info = FieldInfo { name: "receipts_complete_to", kind: Kind::Date, required: false, essential: false };
        self.cell(0, &info, &field)
    }

    fn cell(&mut self, tag: u8, info: &FieldInfo, field: &Field) -> Cell {
        let source = match (&field.column, &field.constant, &field.template) {
            (Some(column), _, _) => self.source_of_field(column),
            (_, Some(constant), _) => Source::Constant(constant.clone()),
            (_, _, template) => {
                let pieces = template
                    .as_deref()
                    .and_then(|text| Template::parse(text).ok())
                    .map_or_else(Vec::new, |found| found.0);
                Source::Template(pieces.into_iter().map(|piece| self.piece(piece)).collect())
            }
        };
        let map = field.map.as_ref().map(|choice| match choice {
            MapChoice::Inline(values) => (values.clone(), field.otherwise.unwrap_or_default()),
            MapChoice::Named(name) => self.profile.value_maps.iter().find(|map| map.name == *name).map_or_else(
                || (BTreeMap::new(), Otherwise::Keep),
                |map| (map.values.clone(), field.otherwise.unwrap_or(map.otherwise)),
            ),
        });
        Cell {
            tag,
            kind: info.kind,
            label: field.column.clone().unwrap_or_else(|| info.name.to_owned()),
            source,
            nulls: field.nulls.clone(),
            map: map.map(Rc::new),
            default: field.default.clone(),
            required: field.required.unwrap_or(info.required) || info.essential,
            prefix: field.prefix.clone(),
            shape: field.shape,
            round: field.round.unwrap_or(false),
            factor: field.factor.unwrap_or(1),
            clears: None,
            dates: if field.dates.is_empty() { Rc::clone(&self.dates) } else { dates(&field.dates, self.iso) },
        }
    }

    fn piece(&mut self, piece: Piece<String>) -> Piece<Source> {
        match piece {
            Piece::Text(text) => Piece::Text(text),
            Piece::Column(column) => Piece::Column(self.source_of_field(&column)),
        }
    }

    fn tests(&mut self, conditions: &[Condition]) -> Vec<Test> {
        conditions
            .iter()
            .map(|condition| Test { source: self.source(&condition.column), condition: condition.clone() })
            .collect()
    }

    /// As [`Self::source`], but where the profile says so, a column that the header lacks says nothing.
    fn source_of_field(&mut self, column: &str) -> Source {
        let lacks = !self.exact.contains_key(trimmed(column)) && !self.loose.contains_key(&loosely(column));
        if lacks && self.profile.file.optional_columns && !self.profile.constants.contains_key(column) {
            return Source::Constant(String::new());
        }
        self.source(column)
    }

    /// A column as the header writes it, or else in any case and spacing; the profile's constants first.
    fn source(&mut self, column: &str) -> Source {
        if let Some(constant) = self.profile.constants.get(column) {
            return Source::Constant(constant.clone());
        }
        let found = self.exact.get(trimmed(column)).or_else(|| self.loose.get(&loosely(column)));
        let list = match found.map(Vec::as_slice) {
            Some([index]) => return Source::Column(*index),
            Some(_) => &mut self.unfit.repeated,
            None => &mut self.unfit.missing,
        };
        if !list.iter().any(|known| known == column) {
            list.push(column.to_owned());
        }
        Source::Constant(String::new())
    }
}

fn dates(forms: &[String], iso: bool) -> Rc<DateForms> {
    // The profile was checked when it was read; an empty list reads no date.
    let forms = DateForms::new(forms).unwrap_or_default();
    Rc::new(if iso { forms.or_iso() } else { forms })
}

fn loosely(name: &str) -> String {
    trimmed(name).split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// What the profile says once for every row: unit, currency, price basis.
trait Defaults {
    fn fill(&mut self, _profile: &Profile) {}
}

impl Defaults for Category {}
impl Defaults for Supplier {}
impl Defaults for Promise {}
impl Defaults for Cancellation {}
impl Defaults for PaymentTerm {}
impl Defaults for SupplierTerm {}
impl Defaults for Document {}
impl Defaults for CountryIndex {}
impl Defaults for Rate {}

impl Defaults for Receipt {
    fn fill(&mut self, profile: &Profile) {
        // Where there is a line, its unit counts.
        if self.supplier.is_some() && without_order(self) {
            stand_in(&mut self.unit, profile.unit.as_ref());
        }
    }
}

impl Defaults for Contract {
    fn fill(&mut self, profile: &Profile) {
        if self.committed.is_some() || self.ceiling.is_some() {
            stand_in(&mut self.currency, profile.currency.as_ref());
        }
    }
}

impl Defaults for Order {
    fn fill(&mut self, profile: &Profile) {
        stand_in(&mut self.currency, profile.currency.as_ref());
    }
}

impl Defaults for Line {
    fn fill(&mut self, profile: &Profile) {
        if self.quantity.is_some() {
            stand_in(&mut self.unit, profile.unit.as_ref());
        }
        if self.unit_price.is_some() || self.line_value.is_some() {
            stand_in(&mut self.currency, profile.currency.as_ref());
        }
        if self.unit_price.is_some() {
            stand_in(&mut self.price_basis, profile.price_basis.map(|basis| basis.to_string()).as_ref());
        }
    }
}

/// Whether a receipt may come without an order: its order or its line is not mapped, or need not be there.
pub(super) fn without_order(receipt: &Receipt) -> bool {
    let may_lack = |field: Option<&Field>| field.is_none_or(|field| field.required == Some(false));
    may_lack(receipt.order.as_ref())
}

fn stand_in(field: &mut Option<Field>, value: Option<&String>) {
    let Some(value) = value else { return };
    match field {
        None => *field = Some(Field { constant: Some(value.clone()), ..Field::default() }),
        Some(mapped) if mapped.default.is_none() => mapped.default = Some(value.clone()),
        Some(_) => {}
    }
}
