//! Everything scores are reckoned from, as known at one entry of the journal, by the suppliers' indexes.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use sanad_domain::calendar::Calendar;
use sanad_domain::deliveries::Definition;
use sanad_domain::numbers::{Currency, Micro, RateTable};
use sanad_domain::risk::country::IndexValue;
use sanad_store::columns::Loaded;
use sanad_store::risk::{self as store, HeldPaper, KeptRuling, Prices, StatedValue};
use sanad_store::{Seen, definitions, rates, settings};
use sea_orm::ConnectionTrait;

use super::measure::oddities::Oddities;
use crate::deliveries::{aside, rate_table};
use crate::settings::WorkspaceSettings;
use crate::{Result, Workspace};

/// What is known. Indexes are those of [`Loaded::suppliers`].
pub(super) struct Facts {
    /// The lines.
    pub loaded: Loaded,
    /// The journal's sequence that all of it stands at.
    pub seq: i64,
    /// By which deliveries are judged.
    pub definition: Definition,
    pub calendar: Calendar,
    /// What amounts are converted to.
    pub currency: Option<Currency>,
    pub rates: RateTable,
    /// Kinds of documents every supplier must have.
    pub required: Vec<String>,
    pub papers: HashMap<u32, Vec<HeldPaper>>,
    /// ISO 3166-1 codes of each supplier's addresses, its first address first.
    pub countries: Vec<Vec<String>>,
    /// By index of the order, whether it stands on a contract.
    pub on_contract: Vec<bool>,
    /// By the indicator's code.
    pub indices: BTreeMap<String, CountryIndex>,
    pub stated: HashMap<u32, Vec<Said>>,
    /// Where stated and published values are from, in people's own words, each once.
    pub words: Vec<String>,
    pub rulings: HashMap<u32, Vec<KeptRuling>>,
    pub prices: Prices,
    pub oddities: Oddities,
}

/// One index's values by country, oldest first, each with its place in [`Facts::words`].
pub(super) type CountryIndex = HashMap<String, Vec<(IndexValue, u32)>>;

/// A value that a person stated.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub indicator: String,
    pub date: NaiveDate,
    /// None: not to be known.
    pub raw: Option<Micro>,
    /// Place in [`Facts::words`].
    pub words: u32,
}

impl Facts {
    /// Reads them all; `before` is what was known earlier, where that was of now too.
    ///
    /// # Errors
    /// The database's own.
    pub async fn read(
        workspace: &Workspace,
        db: &impl ConnectionTrait,
        seen: Seen,
        before: Option<&Self>,
    ) -> Result<Self> {
        let loaded = workspace.deliveries().get(db, seen).await?;
        let own: Option<WorkspaceSettings> = settings::seen(db, seen, settings::WORKSPACE).await?;
        let own = own.unwrap_or_else(|| WorkspaceSettings::starting("", "UTC"));
        let chosen = own.reporting_currency.as_deref().and_then(|code| Currency::new(code).ok());
        let in_force = definitions::all(db, seen).await?.into_iter().find(|named| named.in_force);
        let prices = match before {
            Some(before) => before.prices.refreshed(db, before.seq).await?,
            None => Prices::load(db, seen).await?,
        };
        let oddities = {
            let (columns, prices) = (loaded.columns.clone(), prices.clone());
            aside(move || Ok(Oddities::find(&columns, &prices))).await?
        };
        let mut facts = Self {
            seq: loaded.seq,
            definition: in_force.map(|named| named.body).unwrap_or_default(),
            calendar: own.calendar(),
            currency: chosen.or_else(|| loaded.columns.usual_currency()),
            rates: rate_table(rates::all(db, seen).await?),
            required: own.required_documents,
            papers: HashMap::new(),
            countries: vec![Vec::new(); loaded.suppliers.len()],
            on_contract: Vec::new(),
            indices: BTreeMap::new(),
            stated: HashMap::new(),
            words: Vec::new(),
            rulings: HashMap::new(),
            loaded,
            prices,
            oddities,
        };
        facts.gather(db, seen).await?;
        Ok(facts)
    }

    async fn gather(&mut self, db: &impl ConnectionTrait, seen: Seen) -> Result<()> {
        let suppliers = self.loaded.suppliers.clone();
        for (supplier, country) in store::countries(db, seen).await? {
            let of = suppliers.by_key(supplier).and_then(|index| self.countries.get_mut(index as usize));
            if let Some(of) = of.filter(|of| !of.contains(&country)) {
                of.push(country);
            }
        }
        for paper in store::papers(db, seen).await? {
            if let Some(index) = suppliers.by_key(paper.supplier) {
                self.papers.entry(index).or_default().push(paper);
            }
        }
        for order in store::on_contract(db, seen).await? {
            if let Some(index) = self.loaded.order(order).map(|index| index as usize) {
                if self.on_contract.len() <= index {
                    self.on_contract.resize(index + 1, false);
                }
                self.on_contract[index] = true;
            }
        }
        let mut words = Words::default();
        for kept in store::indices(db, seen).await? {
            let words = words.place(kept.source);
            let value = IndexValue { country: kept.country.clone(), date: kept.date, value: kept.value };
            self.indices.entry(kept.index).or_default().entry(kept.country).or_default().push((value, words));
        }
        for value in store::values(db, seen).await? {
            if let Some(index) = suppliers.by_key(value.supplier) {
                let StatedValue { supplier: _, indicator, date, raw, source } = value;
                let said = Said { indicator, date, raw, words: words.place(source) };
                self.stated.entry(index).or_default().push(said);
            }
        }
        self.words = words.all;
        for ruling in store::rulings(db, seen).await? {
            if let Some(index) = suppliers.by_key(ruling.supplier) {
                self.rulings.entry(index).or_default().push(ruling);
            }
        }
        Ok(())
    }

    /// Whether an order, by its index, stands on a contract.
    pub fn is_on_contract(&self, order: u32) -> bool {
        self.on_contract.get(order as usize).copied().unwrap_or_default()
    }

    /// Countries of a supplier, by its index.
    pub fn countries_of(&self, supplier: u32) -> &[String] {
        self.countries.get(supplier as usize).map_or(&[], Vec::as_slice)
    }
}

/// Texts, each once.
#[derive(Default)]
struct Words {
    all: Vec<String>,
    places: HashMap<String, u32>,
}

impl Words {
    fn place(&mut self, text: String) -> u32 {
        if let Some(place) = self.places.get(&text) {
            return *place;
        }
        let place = self.all.len() as u32;
        self.all.push(text.clone());
        self.places.insert(text, place);
        place
    }
}
