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

macro_rules! sections {
    (@required essential) => { true };
    (@required required) => { true };
    (@required) => { false };
    (@essential essential) => { true };
    (@essential $($other:ident)?) => { false };
    ($(
        $(#[$about:meta])*
        $section:ident $key:literal { $( $(#[$field_about:meta])* $field:ident: $kind:ident $($need:ident)?, )* }
    )*) => { $(
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
        /// The order's number.
        order: Text essential,
        /// The supplier's code, where order numbers are only unique within a supplier.
        supplier: Text,
        /// The line, as the line's own identity reads.
        line: Text essential,
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
}
