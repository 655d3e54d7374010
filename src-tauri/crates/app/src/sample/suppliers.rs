//! Who is in the cast: two hundred suppliers, and how each behaves.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use sanad_domain::identity::IdentifierScheme;
use sanad_domain::identity::identifiers;
use sanad_domain::suppliers::{
    AddressKind, NameKind, Stage, SupplierAddress, SupplierContact, SupplierIdentifier, SupplierInput, SupplierName,
};

use super::catalogue::CATEGORIES;
use super::conduct::Conduct;
use super::dice::Dice;
use super::names::{CONTACTS, FAR_ROOTS, FORMER, GULF_ROOTS, LANDS, Land, PEOPLE, STREETS};
use super::stories;

/// A supplier with what the sample knows of it besides.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) input: SupplierInput,
    pub(super) land: &'static Land,
    pub(super) conduct: Conduct,
    /// Place among the categories of what it mostly sells.
    pub(super) sells: usize,
    /// How many orders it gets, against the others'; 0 for none but what a story gives it.
    pub(super) orders: u32,
}

/// All suppliers, by code.
pub(super) fn cast(today: NaiveDate) -> Vec<Member> {
    let mut dice = Dice::new("suppliers");
    let mut used = BTreeSet::new();
    let mut cast = Vec::new();
    for land in &LANDS {
        for _ in 0..land.suppliers {
            cast.push(member(&mut dice, land, cast.len(), &mut used));
        }
    }
    stories::cast(&mut cast, today);
    for (number, member) in cast.iter_mut().enumerate() {
        finish(&mut dice, member, number);
    }
    family(&mut cast);
    cast
}

fn member(dice: &mut Dice, land: &'static Land, number: usize, used: &mut BTreeSet<(usize, usize)>) -> Member {
    let roots: &[(&str, &str)] = if land.arab() { &GULF_ROOTS } else { &FAR_ROOTS };
    let (root, sells) = loop {
        let root = usize::try_from(dice.below(roots.len() as u64)).unwrap_or(0);
        let sells = usize::try_from(dice.below(CATEGORIES.len() as u64)).unwrap_or(0);
        let place = if land.arab() { root } else { root + GULF_ROOTS.len() };
        if used.insert((place, sells)) {
            break (roots[root], sells);
        }
    };
    let trade = CATEGORIES[sells].trade;
    let english = format!("{} {}", root.0, trade.0);
    let arabic = format!("{} {}", root.1, trade.1);
    let conduct = match dice.below(100) {
        0..45 => Conduct::RELIABLE,
        45..80 => Conduct::ORDINARY,
        80..92 => Conduct::WEAK,
        _ => Conduct::POOR,
    };
    // A few get most of the orders, as everywhere.
    let orders = u32::try_from(4_000 / (3 + dice.below(60))).unwrap_or(0);
    let mut member = named(land, &english, &arabic, sells);
    (member.conduct, member.orders) = (conduct, orders);
    member.input.stage = match number % 25 {
        3 => Stage::Prospect,
        7 => Stage::Onboarding,
        11 => Stage::Qualified,
        _ => Stage::Approved,
    };
    match dice.below(40) {
        0 => member.input.stage = Stage::OnHold,
        1 => member.input.stage = Stage::Exited,
        2 => member.input.stage = Stage::Blocked,
        // Some have only the one name, and some were called otherwise.
        3 | 4 => member.input.names.retain(|name| name.lang == "en"),
        5 | 6 => member.input.names.retain(|name| name.lang == "ar"),
        7..11 => {
            let [first, second] = FORMER;
            let sons = if dice.below(2) == 0 { " & Sons" } else { "" };
            let words = (first[number % first.len()], second[number / first.len() % second.len()]);
            let former = format!("{} {}{sons}", words.0, words.1);
            member.input.names.push(name(NameKind::Former, "en", &former));
        }
        _ => {}
    }
    if matches!(member.input.stage, Stage::Prospect | Stage::Onboarding) {
        member.orders = 0;
    }
    member
}

/// A supplier of a name, ordinary in everything else.
pub(super) fn named(land: &'static Land, english: &str, arabic: &str, sells: usize) -> Member {
    let (form, (before, after)) = land.legal;
    let mut names = vec![name(NameKind::Trade, "en", english), name(NameKind::Trade, "ar", arabic)];
    names.push(if land.arab() {
        name(NameKind::Legal, "ar", format!("{before} {arabic} {after}").trim())
    } else {
        name(NameKind::Legal, "en", &format!("{english} {form}"))
    });
    let input = SupplierInput {
        names,
        categories: vec![CATEGORIES[sells].category.code.to_owned()],
        stage: Stage::Approved,
        ..SupplierInput::default()
    };
    Member { input, land, conduct: Conduct::ORDINARY, sells, orders: 0 }
}

pub(super) fn name(kind: NameKind, lang: &str, text: &str) -> SupplierName {
    SupplierName { kind, lang: lang.to_owned(), text: text.to_owned() }
}

/// Code, address, numbers, contacts and owner, by the supplier's place in the cast.
fn finish(dice: &mut Dice, member: &mut Member, number: usize) {
    let Member { input, land, sells, .. } = member;
    input.code = format!("S{:04}", 1001 + number);
    input.owner = Some((*dice.pick(&PEOPLE)).to_owned());
    let &(english, arabic) = dice.pick(land.cities);
    let in_arabic = land.arab() && dice.chance(250);
    input.addresses.push(SupplierAddress {
        kind: AddressKind::Main,
        lines: (*dice.pick(if in_arabic { &STREETS[3..] } else { &STREETS[..3] })).to_owned(),
        city: (if in_arabic { arabic } else { english }).to_owned(),
        region: String::new(),
        postal_code: dice.between(11_000, 89_999).to_string(),
        country: Some(land.country.to_owned()),
    });
    if dice.chance(200) {
        let second = (*sells + 1 + usize::try_from(dice.below(3)).unwrap_or(0)) % CATEGORIES.len();
        input.categories.push(CATEGORIES[second].category.code.to_owned());
    }
    input.identifiers.extend(tax_number(land.country, number));
    if let Some((person, role, lang, mailbox)) =
        number.is_multiple_of(20).then(|| CONTACTS[number / 20 % CONTACTS.len()])
    {
        input.contacts.push(SupplierContact {
            name: person.to_owned(),
            role: role.to_owned(),
            email: format!("{mailbox}@{}.example", input.code.to_lowercase()),
            phone: format!("{}{:03}", land.phone, number),
            lang: Some(lang.to_owned()),
        });
    }
}

/// A number of the right form in a range that looks made up, since a right one could be somebody's.
fn tax_number(country: &str, number: usize) -> Option<SupplierIdentifier> {
    let (scheme, forms): (_, Vec<String>) = match country {
        "SA" => (IdentifierScheme::VatSa, vec![format!("399999{number:06}003")]),
        "AE" => (IdentifierScheme::TrnAe, vec![format!("100999{number:06}003")]),
        "DE" => (IdentifierScheme::VatEu, (0..10).map(|check| format!("DE99000{number:03}{check}")).collect()),
        "IT" => (IdentifierScheme::VatEu, (0..10).map(|check| format!("IT9999{number:03}100{check}")).collect()),
        "NL" => (IdentifierScheme::VatEu, (0..10).map(|check| format!("NL99999{number:03}{check}B01")).collect()),
        _ => return None,
    };
    // The check digit is whichever passes; a Dutch number may have none that does.
    let value = forms.into_iter().find(|form| identifiers::check(scheme, None, form).is_ok())?;
    Some(SupplierIdentifier { scheme, country: Some(country.to_owned()), value, warning: None })
}

/// Three suppliers belong to others.
fn family(cast: &mut [Member]) {
    for (child, parent) in [(24, 12), (60, 12), (131, 96)] {
        if let (Some(of), true) = (cast.get(parent).map(|member| member.input.code.clone()), child < cast.len()) {
            cast[child].input.parent = Some(of);
        }
    }
}
