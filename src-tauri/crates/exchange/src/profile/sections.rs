//! What a row can make, and which fields each has: the one list that profiles, plans and the documentation go by.

use serde::Deserialize;

use super::condition::Condition;
use super::fields::{Field, OneOrMany};

/// What kind of value a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text as written.
    Text,
    /// An exact number of up to six decimals.
    Number,
    /// A calendar date.
    Date,
    /// One of a few words, listed in the documentation.
    Choice,
}

/// A field's name, kind and whether a row must have it unless the profile says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldInfo {
    /// Its key in the profile.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether nothing there is a problem (only where the section maps the field).
    pub required: bool,
    /// Whether the section cannot do without mapping it.
    pub essential: bool,
}

/// A section as the manual lists it: its key in a profile and its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SectionInfo {
    /// Its key.
    pub key: &'static str,
    /// Its fields, in order.
    pub fields: &'static [FieldInfo],
}

macro_rules! sections {
    (@required essential) => { true };
    (@required required) => { true };
    (@required) => { false };
    (@essential essential) => { true };
    (@essential $($other:ident)?) => { false };
    ($(
        $(#[$about:meta])*
        $section:ident $key:literal { $( $(#[$field_about:meta])* $field:ident: $kind:ident $($need:ident)?, )* }
    )*) => {
        /// Every section there is, in order.
        pub const SECTIONS: &[SectionInfo] = &[ $( SectionInfo { key: $key, fields: $section::<Field>::FIELDS }, )* ];

        $(
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $section<F = Field> {
            /// Which rows make one; all rows where there is no condition.
            #[serde(default)]
            pub when: OneOrMany<Condition>,
            /// The fields that tell one from another, where the usual ones do not.
            pub identity: Option<Vec<String>>,
            $( $(#[$field_about])* pub $field: Option<F>, )*
        }

        impl<F> $section<F> {
            /// The section's name in a profile.
            pub const KEY: &'static str = $key;

            /// Every field it has, in order.
            pub const FIELDS: &'static [FieldInfo] = &[ $( FieldInfo {
                name: stringify!($field),
                kind: Kind::$kind,
                required: sections!(@required $($need)?),
                essential: sections!(@essential $($need)?),
            }, )* ];

            /// The field of that name, where the section maps it.
            pub fn get(&self, name: &str) -> Option<&F> {
                match name {
                    $( stringify!($field) => self.$field.as_ref(), )*
                    _ => None,
                }
            }

            /// The same section with every mapped field made into something else.
            pub(crate) fn try_map<G, E>(
                &self,
                mut make: impl FnMut(&'static FieldInfo, &F) -> Result<G, E>,
            ) -> Result<$section<G>, E> {
                let mut infos = Self::FIELDS.iter();
                $( let $field = {
                    let info = infos.next();
                    match (info, &self.$field) {
                        (Some(info), Some(field)) => Some(make(info, field)?),
                        _ => None,
                    }
                }; )*
                Ok($section { when: self.when.clone(), identity: self.identity.clone(), $( $field, )* })
            }
        }
    )* };
}

sections! {
    /// A class of goods or services.
    Category "category" {
        /// Its code, unique in the workspace.
        code: Text essential,
        /// Its name in English.
        name_en: Text,
        /// Its name in Arabic.
        name_ar: Text,
        /// The code of the category above it.
        parent_code: Text,
    }

    /// An organisation we buy from. Told from others by its code.
    Supplier "supplier" {
        /// Our code for it, unique in the workspace.
        code: Text essential,
        /// Its name in whichever script it is written in.
        name: Text,
        /// Its name in English.
        name_en: Text,
        /// Its name in Arabic.
        name_ar: Text,
        /// What the names are: `legal` (the usual), `trade`, `former`.
        name_kind: Choice,
        /// Where it stands: `prospect`, `onboarding`, `qualified`, `approved`, `on_hold`, `blocked`, `exited`.
        stage: Choice,
        /// Its country, by ISO 3166 code of two letters.
        country: Text,
        /// The street lines of its main address.
        address: Text,
        /// The city of its main address.
        city: Text,
        /// The state or province of its main address.
        region: Text,
        /// The postal code of its main address.
        postal_code: Text,
        /// The name of a contact.
        contact: Text,
        /// That contact's role.
        role: Text,
        /// That contact's address.
        email: Text,
        /// That contact's number.
        phone: Text,
        /// The code of a category it supplies; several rows add up.
        category: Text,
        /// The code of the supplier it belongs to.
        parent_code: Text,
        /// A note.
        note: Text,
        /// European VAT number.
        vat_eu: Text,
        /// Saudi VAT number.
        vat_sa: Text,
        /// Tax registration number of the Emirates.
        trn_ae: Text,
        /// Legal entity identifier.
        lei: Text,
        /// D-U-N-S number.
        duns: Text,
        /// Bank account, as IBAN.
        iban: Text,
        /// Its bank's code.
        bic: Text,
        /// Commercial registration.
        cr: Text,
        /// Another tax number.
        tax: Text,
        /// Any other identifier.
        other: Text,
    }

    /// An order. Told from others by its number, or by supplier and number.
    Order "order" {
        /// Its number.
        number: Text essential,
        /// The supplier's code.
        supplier: Text essential,
        /// The day of the order.
        order_date: Date,
        /// The day it was sent to the supplier: lead time runs from it.
        sent_date: Date,
        /// The currency of its lines.
        currency: Text,
        /// The Incoterm of its lines.
        incoterm: Text,
        /// The place that goes with the Incoterm.
        place: Text,
        /// Who cancelled the whole of it, `buyer` or `supplier`; nothing where it stands.
        cancelled_by: Choice,
        /// The day it was cancelled.
        cancelled_date: Date,
    }

    /// A line of an order. Told from the order's others by its number.
    Line "line" {
        /// The order's number.
        order: Text essential,
        /// The supplier's code, where order numbers are only unique within a supplier.
        supplier: Text,
        /// The line's number within its order.
        line_no: Text,
        /// The item's code.
        item: Text,
        /// What it is.
        description: Text,
        /// How much was ordered.
        quantity: Number required,
        /// The unit of the quantity.
        unit: Text,
        /// The price of so many units as `price_basis` says.
        unit_price: Number,
        /// How many units the price is for: 1, 100, 1000.
        price_basis: Number,
        /// The line's value, which wins over quantity × price.
        line_value: Number,
        /// The currency of price and value.
        currency: Text,
        /// The date we asked for.
        requested_date: Date,
        /// The Incoterm, where it differs from the order's.
        incoterm: Text,
        /// The place that goes with the Incoterm.
        place: Text,
        /// The day the line was closed although incomplete.
        closed_date: Date,
        /// Whether it is a service or otherwise without goods: not measured.
        service: Choice,
        /// The category's code.
        category: Text,
    }

    /// A date the supplier promised, or we moved. Told from the line's others by its dates.
    Promise "promise" {
        /// The order's number.
        order: Text essential,
        /// The supplier's code, where order numbers are only unique within a supplier.
        supplier: Text,
        /// The line, as the line's own identity reads.
        line: Text essential,
        /// The date promised.
        promised: Date essential,
        /// When it was promised; the order's date where that is not known.
        given: Date,
        /// Who asked for it: `supplier` (the usual) or `buyer`.
        asked_by: Choice,
    }

    /// Goods that arrived or went back. Told from the line's others by its reference.
    Receipt "receipt" {
        /// The order's number; a row without one is a receipt without an order, of `supplier`.
        order: Text required,
        /// The supplier's code, where order numbers are only unique within a supplier or receipts come without orders.
        supplier: Text,
        /// The line, as the line's own identity reads.
        line: Text required,
        /// The document that shows it.
        reference: Text,
        /// The day of arrival.
        date: Date,
        /// The day of handover to the carrier, for Incoterms of the groups E, F and C.
        handover: Date,
        /// How much arrived, the rejected included.
        quantity: Number essential,
        /// How much of it was rejected.
        rejected: Number,
        /// Why it was rejected.
        reason: Text,
        /// `receipt` (the usual), `return` (adds to rejected) or `reversal` (cancels its original).
        kind: Choice,
        /// The reference of the receipt that a reversal cancels.
        reverses: Text,
        /// The unit of the quantity, where there is no order's line to tell it.
        unit: Text,
    }

    /// A line, or part of it, that will not come. Told from the line's others by its date.
    Cancellation "cancellation" {
        /// The order's number.
        order: Text essential,
        /// The supplier's code, where order numbers are only unique within a supplier.
        supplier: Text,
        /// The line, as the line's own identity reads.
        line: Text essential,
        /// The day of it.
        date: Date essential,
        /// Who cancelled: `buyer` (the usual) or `supplier`.
        by: Choice,
        /// How much; all that was still open where nothing is said.
        quantity: Number,
    }

    /// An agreement with a term. Told from others by its number.
    Contract "contract" {
        /// Its number, unique in the workspace.
        number: Text essential,
        /// The supplier's code.
        supplier: Text essential,
        /// What it is about, filed under Arabic or English by its script.
        title: Text,
        /// What it is about, in English.
        title_en: Text,
        /// What it is about, in Arabic.
        title_ar: Text,
        /// The number of the contract it is a call-off of.
        parent: Text,
        /// Who looks after it, by name.
        owner: Text,
        /// What happens at its end: `fixed`, `automatic`, `option`, `evergreen`.
        renewal: Choice,
        /// The first day in force.
        start: Date,
        /// The stated last day of the first term.
        end: Date,
        /// The day it ended otherwise than by its terms.
        ended: Date,
        /// How long the first term is: `12 months`, or a number with `term_unit`.
        term: Text,
        /// The unit of the term, where it is a number alone.
        term_unit: Choice,
        /// How long each renewal is.
        period: Text,
        /// The unit of the renewals, where they are a number alone.
        period_unit: Choice,
        /// How many renewals are allowed.
        renewals: Number,
        /// How many options have been taken up.
        taken_up: Number,
        /// How long before the term's end notice must be given.
        notice: Text,
        /// The unit of the notice, where it is a number alone.
        notice_unit: Choice,
        /// Whether neither the day of notice nor the last day counts.
        clear_days: Choice,
        /// What makes a notice timely: `received` or `dispatched`.
        effective: Choice,
        /// Days a notice takes to arrive.
        delivery_days: Number,
        /// Days we want to be done before we must be.
        safety_margin_days: Number,
        /// The code of the calendar of whom notice goes to.
        calendar: Text,
        /// The currency of its amounts.
        currency: Text,
        /// What we have bound ourselves to.
        committed: Number,
        /// What it must not pass.
        ceiling: Number,
        /// A note.
        note: Text,
    }

    /// A payment term of the library. Told from others by its code.
    PaymentTerm "payment_term" {
        /// Our code for it, unique in the workspace.
        code: Text essential,
        /// What it is called, filed under Arabic or English by its script.
        name: Text,
        /// What it is called in English.
        name_en: Text,
        /// What it is called in Arabic.
        name_ar: Text,
        /// What it says, in words: `2/10 net 30`.
        wording: Text required,
        /// A note.
        note: Text,
    }

    /// The payment term agreed with a supplier: one at most.
    SupplierTerm "supplier_term" {
        /// The supplier's code.
        supplier: Text essential,
        /// The term's code.
        term: Text essential,
        /// The day from which it holds.
        from: Date,
    }

    /// What is known of a supplier's or a contract's paper. Told from the supplier's others by kind and number.
    Document "document" {
        /// The supplier's code; the contract's supplier where only a contract is given.
        supplier: Text,
        /// The number of the contract it belongs to.
        contract: Text,
        /// What it is, as a code of the workspace's: `insurance`, `iso_9001`.
        kind: Text essential,
        /// What it is called; kind and number where nothing is said.
        title: Text,
        /// Its number.
        number: Text,
        /// Who issued it.
        issuer: Text,
        /// The first day it holds.
        issued: Date,
        /// The last day it holds.
        expires: Date,
        /// Where its file lies.
        place: Text,
        /// A note.
        note: Text,
    }

    /// What an index says of a country. Told from others by index, country and day.
    CountryIndex "country_index" {
        /// The index's code: `cpi`, `inform`.
        index: Text essential,
        /// The country, by ISO 3166 code of two or three letters or by name.
        country: Text essential,
        /// The day it was published for.
        date: Date,
        /// The year it was published for: its first day.
        year: Number,
        /// What it says.
        value: Number essential,
        /// Where it comes from.
        source: Text,
    }

    /// What one unit of a currency is worth in another. Told from others by both and the day.
    Rate "rate" {
        /// The currency whose worth is told.
        currency: Text essential,
        /// The currency it is told in; the workspace's reporting currency where nothing is said.
        to: Text,
        /// From which day it holds.
        date: Date essential,
        /// How much of `to` one unit is worth.
        rate: Number,
        /// How many units one of `to` is worth: the rate the other way round.
        inverse: Number,
        /// How many units the rate is for: 1, 100, 1000.
        per: Number,
    }
}
