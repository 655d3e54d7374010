//! From a row's values to the things it makes.

use sanad_domain::identity::IdentifierScheme;
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::NameKind;

use super::agreed::{by_script, contract, country_index, document, payment_term, rate, supplier_term};
use super::eval::Eval;
use super::plan::{Cell, Made, Plan};
use super::records::{
    CancellationRecord, CategoryRecord, LineRecord, LineRef, OrderRecord, OrderRef, Party, PromiseRecord, ReceiptFor,
    ReceiptKind, ReceiptRecord, Record, SupplierRecord, Text,
};
use crate::problem::codes;
use crate::profile::{Cancellation, Category, Line, Order, Promise, Receipt, Supplier};
use crate::value::choice::{country_code, incoterm};

/// All that a row makes. Where something could not be read the problem is noted and the rest still looked at,
/// so that a person sees everything that is wrong with a row at once.
pub(super) fn records<'r>(plan: &'r Plan, eval: &mut Eval<'r, '_>) -> Vec<Record<'r>> {
    let mut made = Vec::new();
    macro_rules! each {
        ($($list:ident, $tag:literal, $make:path;)*) => { $(
            for section in &plan.$list {
                if eval.asked.all(&section.when) {
                    eval.begin($tag);
                    made.extend($make(eval, section));
                }
            }
        )* };
    }
    each! {
        categories, 1, category;
        suppliers, 2, supplier;
        orders, 3, order;
        lines, 4, line;
        promises, 5, promise;
        receipts, 6, receipt;
        cancellations, 7, cancellation;
        payment_terms, 8, payment_term;
        supplier_terms, 9, supplier_term;
        contracts, 10, contract;
        documents, 11, document;
        country_indices, 12, country_index;
        rates, 13, rate;
    }
    made
}

fn category<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<Category<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let code = eval.text(fields.code.as_ref());
    let name_en = eval.text(fields.name_en.as_ref());
    let name_ar = eval.text(fields.name_ar.as_ref());
    let parent_code = eval.text(fields.parent_code.as_ref());
    Some(Record::Category(CategoryRecord { code: code?, name_en, name_ar, parent_code }))
}

fn supplier<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<Supplier<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let code = eval.text(fields.code.as_ref());
    let name = eval.text(fields.name.as_ref());
    let mut name_en = eval.text(fields.name_en.as_ref());
    let mut name_ar = eval.text(fields.name_ar.as_ref());
    by_script(name, &mut name_en, &mut name_ar);
    let record = SupplierRecord {
        code: Text::Borrowed(""),
        name_en,
        name_ar,
        name_kind: eval.choice(fields.name_kind.as_ref()).unwrap_or(NameKind::Legal),
        stage: eval.choice(fields.stage.as_ref()),
        country: eval.code(fields.country.as_ref(), country_code, codes::UNKNOWN_COUNTRY),
        address: eval.text(fields.address.as_ref()),
        city: eval.text(fields.city.as_ref()),
        region: eval.text(fields.region.as_ref()),
        postal_code: eval.text(fields.postal_code.as_ref()),
        contact: eval.text(fields.contact.as_ref()),
        role: eval.text(fields.role.as_ref()),
        email: eval.text(fields.email.as_ref()),
        phone: eval.text(fields.phone.as_ref()),
        category: eval.text(fields.category.as_ref()),
        parent_code: eval.text(fields.parent_code.as_ref()),
        note: eval.text(fields.note.as_ref()),
        identifiers: identifiers(eval, fields),
    };
    Some(Record::Supplier(Box::new(SupplierRecord { code: code?, ..record })))
}

fn identifiers<'r>(eval: &mut Eval<'r, '_>, fields: &'r Supplier<Cell>) -> Vec<(IdentifierScheme, Text<'r>)> {
    use IdentifierScheme as Scheme;
    [
        (Scheme::VatEu, &fields.vat_eu),
        (Scheme::VatSa, &fields.vat_sa),
        (Scheme::TrnAe, &fields.trn_ae),
        (Scheme::Lei, &fields.lei),
        (Scheme::Duns, &fields.duns),
        (Scheme::Iban, &fields.iban),
        (Scheme::Bic, &fields.bic),
        (Scheme::Cr, &fields.cr),
        (Scheme::Tax, &fields.tax),
        (Scheme::Other, &fields.other),
    ]
    .into_iter()
    .filter_map(|(scheme, cell)| eval.text(cell.as_ref()).map(|value| (scheme, value)))
    .collect()
}

fn order<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<Order<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let number = eval.text(fields.number.as_ref());
    let supplier = eval.text(fields.supplier.as_ref());
    let order_date = eval.date(fields.order_date.as_ref());
    let sent_date = eval.date(fields.sent_date.as_ref());
    let currency = eval.currency(fields.currency.as_ref());
    let incoterm = eval.code(fields.incoterm.as_ref(), incoterm, codes::UNKNOWN_INCOTERM);
    let place = eval.text(fields.place.as_ref());
    let cancelled_by = eval.choice(fields.cancelled_by.as_ref());
    let cancelled_date = eval.date(fields.cancelled_date.as_ref());
    let supplier = supplier?;
    let key = OrderRef { number: number?, supplier: made.own_identity.then(|| supplier.clone()) };
    Some(Record::Order(OrderRecord {
        key,
        supplier,
        order_date,
        sent_date,
        currency,
        incoterm,
        place,
        cancelled_by,
        cancelled_date,
    }))
}

fn line<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<Line<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let order = order_ref(eval, fields.order.as_ref(), fields.supplier.as_ref());
    let key = eval.key(&made.key);
    let line_no = if made.own_identity { eval.text(fields.line_no.as_ref()) } else { None };
    let item = eval.text(fields.item.as_ref());
    let description = eval.text(fields.description.as_ref());
    let quantity = eval.number(fields.quantity.as_ref());
    let unit = eval.text(fields.unit.as_ref());
    let unit_price = eval.number(fields.unit_price.as_ref());
    let price_basis = eval
        .number(fields.price_basis.as_ref())
        .filter(|basis| eval.check(fields.price_basis.as_ref(), basis.0 > 0, codes::NOT_POSITIVE));
    let line_value = eval.number(fields.line_value.as_ref());
    let currency = eval.currency(fields.currency.as_ref());
    let requested = eval.date(fields.requested_date.as_ref());
    let incoterm = eval.code(fields.incoterm.as_ref(), incoterm, codes::UNKNOWN_INCOTERM);
    let place = eval.text(fields.place.as_ref());
    let closed = eval.date(fields.closed_date.as_ref());
    let service = eval.choice(fields.service.as_ref());
    let category = eval.text(fields.category.as_ref());
    let key = key?;
    Some(Record::Line(Box::new(LineRecord {
        order: order?,
        line_no: line_no.unwrap_or_else(|| key.clone()),
        key,
        item,
        description,
        quantity,
        unit,
        unit_price,
        price_basis,
        line_value,
        currency,
        requested,
        incoterm,
        place,
        closed,
        service,
        category,
    })))
}

fn promise<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<Promise<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let line = line_ref(eval, fields.order.as_ref(), fields.supplier.as_ref(), fields.line.as_ref());
    let key = eval.key(&made.key);
    let promised = eval.date(fields.promised.as_ref());
    let given = eval.date(fields.given.as_ref());
    let asked_by = eval.choice(fields.asked_by.as_ref()).unwrap_or(Party::Supplier);
    Some(Record::Promise(PromiseRecord { line: line?, key: key?, promised: promised?, given, asked_by }))
}

fn receipt<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<Receipt<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let of = receipt_for(eval, fields);
    let key = eval.key(&made.key);
    let reference = eval.text(fields.reference.as_ref());
    let date = eval.date(fields.date.as_ref());
    let handover = eval.date(fields.handover.as_ref());
    let quantity = eval.amount(fields.quantity.as_ref());
    let rejected = eval.amount(fields.rejected.as_ref()).unwrap_or(Micro::ZERO);
    let reason = eval.text(fields.reason.as_ref());
    let kind = eval.choice(fields.kind.as_ref()).unwrap_or(ReceiptKind::Receipt);
    let reverses = eval.text(fields.reverses.as_ref());
    Some(Record::Receipt(Box::new(ReceiptRecord {
        of: of?,
        key: key?,
        reference,
        date,
        handover,
        quantity: quantity?,
        rejected,
        reason,
        kind,
        reverses,
    })))
}

/// The line that a receipt is for, or its supplier where it comes without an order.
fn receipt_for<'r>(eval: &mut Eval<'r, '_>, fields: &'r Receipt<Cell>) -> Option<ReceiptFor<'r>> {
    let supplier = eval.text(fields.supplier.as_ref());
    let order = eval.text(fields.order.as_ref());
    let line = eval.text(fields.line.as_ref());
    let unit = eval.text(fields.unit.as_ref());
    match (order, line, supplier) {
        (Some(number), Some(key), supplier) => {
            Some(ReceiptFor::Line(LineRef { order: OrderRef { number, supplier }, key }))
        }
        (None, None, Some(code)) => Some(ReceiptFor::Supplier { code, unit }),
        (Some(_), None, _) => {
            eval.missing(&[fields.line.as_ref(), fields.order.as_ref()]);
            None
        }
        (None, Some(_), _) => {
            // Where the order must be there its absence is told already.
            let may_lack = fields.order.as_ref().is_none_or(|cell| !cell.required);
            eval.check(fields.line.as_ref(), !may_lack, codes::LINE_WITHOUT_ORDER);
            None
        }
        (None, None, None) => {
            eval.missing(&[fields.order.as_ref(), fields.supplier.as_ref()]);
            None
        }
    }
}

fn cancellation<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<Cancellation<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let line = line_ref(eval, fields.order.as_ref(), fields.supplier.as_ref(), fields.line.as_ref());
    let key = eval.key(&made.key);
    let date = eval.date(fields.date.as_ref());
    let by = eval.choice(fields.by.as_ref()).unwrap_or(Party::Buyer);
    let quantity = eval.amount(fields.quantity.as_ref());
    Some(Record::Cancellation(CancellationRecord { line: line?, key: key?, date: date?, by, quantity }))
}

fn order_ref<'r>(
    eval: &mut Eval<'r, '_>,
    number: Option<&'r Cell>,
    supplier: Option<&'r Cell>,
) -> Option<OrderRef<'r>> {
    let supplier = eval.text(supplier);
    eval.text(number).map(|number| OrderRef { number, supplier })
}

fn line_ref<'r>(
    eval: &mut Eval<'r, '_>,
    order: Option<&'r Cell>,
    supplier: Option<&'r Cell>,
    line: Option<&'r Cell>,
) -> Option<LineRef<'r>> {
    let order = order_ref(eval, order, supplier);
    let key = eval.text(line);
    Some(LineRef { order: order?, key: key? })
}
