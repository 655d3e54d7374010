//! Where each value is from: what was counted, over which days, and row by row where people would look at the rows.

use std::collections::BTreeMap;

use sanad_domain::deliveries::{Measure, Tally};
use sanad_domain::numbers::Micro;
use sanad_domain::risk::anomalies;

use super::board::Board;
use super::measure::oddities::Kind;
use super::measure::{MONTHS, Period, papers, places};
use super::views::{BasisRow, RiskBasis};

/// The most rows one basis names.
const NAMED: usize = 50;

/// Behind one indicator of a supplier, by index.
pub(super) fn of(board: &Board, supplier: u32, code: &str) -> RiskBasis {
    let mut told = Told { board, supplier, says: "not_stated", params: BTreeMap::new(), rows: Vec::new() };
    match code {
        "otif_miss" => told.otif(),
        "late_trend" => told.trend(),
        "mean_days_late" | "ppm_rejected" | "open_overdue" => told.conduct(code),
        "quantity_anomalies" => told.odd("odd_quantities", &board.facts.oddities.quantities),
        "price_anomalies" => told.odd("odd_prices", &board.facts.oddities.prices),
        "category_share" | "category_hhi" | "sole_source" => told.categories(code),
        "country_share" => told.country_share(),
        "contract_cover" => told.cover(),
        "documents_missing" | "documents_expired" | "days_to_expiry" => told.papers(code),
        "committed_value" => told.commitments(),
        _ if board.facts.indices.contains_key(code) => told.index(code),
        _ => told.stated(code),
    }
    let Told { says, params, mut rows, .. } = told;
    rows.truncate(NAMED);
    RiskBasis { indicator: code.to_owned(), says: says.to_owned(), params, rows }
}

struct Told<'a> {
    board: &'a Board,
    supplier: u32,
    says: &'static str,
    params: BTreeMap<String, String>,
    rows: Vec<BasisRow>,
}

impl Told<'_> {
    fn say(&mut self, says: &'static str) {
        self.says = says;
    }

    #[expect(clippy::needless_pass_by_value, reason = "numbers and texts are handed over as they are")]
    fn with(&mut self, name: &str, value: impl ToString) -> &mut Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    fn over(&mut self, period: Period) -> &mut Self {
        self.with("from", period.from).with("to", period.to)
    }

    fn row(&mut self, kind: &str, id: Option<String>, label: &str, value: Option<Micro>, of: Option<Micro>) {
        self.rows.push(BasisRow { kind: kind.to_owned(), id, label: label.to_owned(), date: None, value, of });
    }

    fn otif(&mut self) {
        let delivered = &self.board.measured.delivered;
        self.over(delivered.period);
        let Some(tally) = delivered.tallies.get(self.supplier as usize).and_then(Option::as_ref) else {
            return self.say("no_lines");
        };
        self.say("otif");
        self.with("otif", tally.count(Measure::Otif)).with("lines", tally.population());
        if let Some(low) = tally.rate(Measure::Otif).and_then(|rate| rate.low) {
            self.with("low", low);
        }
    }

    fn trend(&mut self) {
        let delivered = &self.board.measured.delivered;
        self.over(delivered.period);
        for (name, part) in ["recent", "before"].into_iter().zip(&delivered.trend) {
            let tally = part.get(self.supplier as usize).and_then(Option::as_ref);
            let lines = tally.map_or(0, Tally::population);
            self.with(name, lines);
            self.with(&format!("{name}_late"), lines - tally.map_or(0, |tally| tally.count(Measure::OnTime)));
        }
        self.say(if delivered.trend(self.supplier).is_some() { "trend" } else { "too_few_lines" });
    }

    fn conduct(&mut self, code: &str) {
        let delivered = &self.board.measured.delivered;
        self.over(delivered.period);
        let conduct = delivered.conducts.get(self.supplier as usize).copied().unwrap_or_default();
        match code {
            "mean_days_late" if conduct.lines > 0 => {
                self.say("days_late");
                self.with("days", conduct.days_late).with("lines", conduct.lines);
            }
            "ppm_rejected" if conduct.received > 0 => {
                self.say("rejected");
                let quantity = |millionths: i128| sanad_domain::numbers::decimal(millionths, 6);
                self.with("rejected", quantity(conduct.rejected)).with("received", quantity(conduct.received));
            }
            "open_overdue" if conduct.open > 0 => {
                self.say("overdue");
                self.with("overdue", conduct.overdue).with("open", conduct.open);
            }
            "open_overdue" => self.say("nothing_open"),
            _ => self.say("no_lines"),
        }
    }

    fn odd(&mut self, says: &'static str, kind: &Kind) {
        let period = Period::months(MONTHS, self.board.as_of);
        let anomalies::Tally { judged, flagged } =
            kind.tallies(period).get(&self.supplier).copied().unwrap_or_default();
        self.say(if judged == 0 { "no_history" } else { says });
        self.over(period).with("odd", flagged).with("lines", judged);
        for odd in kind.odd(self.supplier, period) {
            self.rows.push(BasisRow {
                kind: String::from("line"),
                id: Some(odd.line.to_string()),
                label: odd.line.to_string(),
                date: Some(odd.date),
                value: Some(odd.value),
                of: Some(odd.median),
            });
        }
    }

    /// The period, the currency, and what could not be counted.
    fn spend(&mut self) {
        let spending = &self.board.measured.spending;
        self.over(spending.period);
        if let Some(currency) = self.board.facts.currency {
            self.with("currency", currency);
        }
        let Some(spent) = spending.of(self.supplier) else { return };
        if spent.unvalued > 0 {
            self.with("unvalued", spent.unvalued);
        }
        for (currency, (lines, amount)) in &spent.unconverted {
            self.with("unconverted", lines);
            self.row("currency", None, currency.code(), Some(*amount), None);
        }
    }

    fn categories(&mut self, code: &str) {
        self.spend();
        let spending = &self.board.measured.spending;
        let Some(dependence) = spending.dependences.get(&self.supplier) else { return self.say("no_spend") };
        let names = &self.board.facts.loaded.suppliers.categories;
        let name = |category: u32| names.get(category as usize).map_or("", |category| category.name());
        self.say(match code {
            "category_share" => "category_share",
            "category_hhi" => "category_hhi",
            _ if dependence.sole_source => "sole_source",
            _ => "not_sole_source",
        });
        self.with("category", name(dependence.category));
        if let Some(category) = names.get(dependence.category as usize) {
            for (lang, text) in &category.names {
                self.with(&format!("category_{lang}"), text);
            }
        }
        let suppliers = spending.by_category.get(&dependence.category).map_or(0, |spread| spread.shares.len());
        self.with("suppliers", suppliers);
        let own = spending.of(self.supplier).map(|spent| spent.amount);
        for (category, spread) in &spending.by_category {
            if spread.shares.iter().any(|(supplier, _)| *supplier == self.supplier) {
                let whole = spending.of_category.get(category).copied();
                let id = names.get(*category as usize).map(|category| category.id.clone());
                self.row("category", id, name(*category), own, whole);
            }
        }
    }

    fn country_share(&mut self) {
        self.spend();
        let countries = self.board.facts.countries_of(self.supplier);
        match (countries.first(), self.board.measured.spending.of_country.get(&self.supplier)) {
            (Some(country), Some(_)) => {
                self.say("country_share");
                self.with("country", country);
            }
            (None, _) => self.say("no_country"),
            (_, None) => self.say("no_spend"),
        }
    }

    fn cover(&mut self) {
        self.spend();
        let Some(spent) = self.board.measured.spending.of(self.supplier).filter(|spent| spent.amount > Micro::ZERO)
        else {
            return self.say("no_spend");
        };
        self.say("contract_cover");
        self.with("covered", spent.on_contract).with("spent", spent.amount);
    }

    fn papers(&mut self, code: &str) {
        let (facts, as_of) = (&self.board.facts, self.board.as_of);
        let stands = papers::of(facts, self.supplier, as_of);
        let held = papers::held(facts, self.supplier);
        self.with("as_of", as_of).with("required", facts.required.len());
        self.with("held", held.iter().filter(|paper| paper.from.is_none_or(|from| from <= as_of)).count());
        match code {
            "documents_missing" => {
                self.say(if facts.required.is_empty() { "nothing_required" } else { "missing" });
                self.with("missing", stands.missing.len());
                for kind in &stands.missing {
                    self.row("missing", None, kind, None, None);
                }
            }
            "documents_expired" => {
                self.say(if held.is_empty() { "no_documents" } else { "expired" });
                self.with("expired", stands.expired.len());
            }
            _ => self.say(if stands.days_to_expiry.is_some() { "expiry" } else { "no_expiry" }),
        }
        if code != "documents_missing" {
            let mut dated: Vec<_> = held.iter().filter(|paper| paper.expires.is_some()).collect();
            dated.sort_by_key(|paper| paper.expires);
            for paper in dated {
                let (kind, id) = (String::from("document"), Some(paper.id.clone()));
                let label = paper.title.clone();
                self.rows.push(BasisRow { kind, id, label, date: paper.expires, value: None, of: None });
            }
        }
    }

    fn commitments(&mut self) {
        let bindings = self.board.measured.committed.of(self.supplier);
        self.say(if bindings.is_empty() { "no_commitment" } else { "commitments" });
        self.with("as_of", self.board.as_of).with("contracts", bindings.len());
        if let Some(currency) = self.board.facts.currency {
            self.with("currency", currency);
        }
        let left_out = bindings.iter().filter(|binding| binding.left.is_none()).count();
        if left_out > 0 {
            self.with("unconverted", left_out);
        }
        for binding in bindings {
            let contract = &binding.contract;
            let (committed, left) = (Some(contract.committed), binding.left);
            self.row("contract", Some(contract.id.clone()), &contract.number, left, committed);
        }
    }

    fn index(&mut self, code: &str) {
        let (facts, as_of) = (&self.board.facts, self.board.as_of);
        let countries = facts.countries_of(self.supplier);
        self.with("as_of", as_of).with("countries", countries.join(" "));
        let Some(index) = facts.indices.get(code) else { return };
        let speaks = places::speaking(code, index, countries, as_of);
        self.say(match speaks {
            Some(_) => "index",
            None if countries.is_empty() => "no_country",
            None => "no_index",
        });
        if let Some((value, _)) = speaks {
            self.with("country", &value.country).with("date", value.date);
        }
        for country in countries {
            let one = std::slice::from_ref(country);
            if let Some((value, words)) = places::speaking(code, index, one, as_of) {
                self.rows.push(BasisRow {
                    kind: String::from("country"),
                    id: Some(country.clone()),
                    label: facts.words.get(*words as usize).cloned().unwrap_or_default(),
                    date: Some(value.date),
                    value: value.value,
                    of: None,
                });
            }
        }
    }

    fn stated(&mut self, code: &str) {
        let facts = &self.board.facts;
        let said = facts.stated.get(&self.supplier).into_iter().flatten();
        let mut said: Vec<_> = said.filter(|one| one.indicator == code && one.date <= self.board.as_of).collect();
        said.sort_by_key(|one| std::cmp::Reverse(one.date));
        if let Some(latest) = said.first() {
            self.say(if latest.raw.is_some() { "stated" } else { "stated_unknown" });
            self.with("date", latest.date);
        }
        for one in said {
            self.rows.push(BasisRow {
                kind: String::from("stated"),
                id: None,
                label: facts.words.get(one.words as usize).cloned().unwrap_or_default(),
                date: Some(one.date),
                value: one.raw,
                of: None,
            });
        }
    }
}
