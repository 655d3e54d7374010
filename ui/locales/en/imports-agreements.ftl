# What import says of contracts, payment terms, documents, country indices and rates.
entity-term = payment terms
entity-payment_term = payment terms
entity-supplier_term = agreed payment terms
entity-contract = contracts
entity-document = documents
entity-country_index = country index values
entity-currency_rate = exchange rates
entity-rate = exchange rates
problem-unknown_country_name = Neither a country’s code nor its name.
problem-not_a_count = Not a whole number of zero or more.
problem-not_a_length = Not a length of time such as “12 months”, or a number without a unit.
problem-wording_not_read = “{ $part }” is not understood as part of a payment term.
problem-line_without_order = A line is named, but not its order.
problem-unknown_contract = No contract has this number.
problem-unknown_term = No payment term has this code.
problem-unknown_category = No category has this code.
problem-unknown_calendar = No calendar has this code.
problem-unknown_person = Nobody in this workspace has this name.
problem-ambiguous_person = Several people in this workspace have this name.
problem-period_missing = This contract renews, so the length of each renewal must be given.
problem-other_supplier = It belongs to another supplier.
problem-no_reporting_currency = The file does not say in which currency, and the workspace has no reporting currency.
error-file_not_json = This is not JSON, or it is cut short, at byte { $byte }. Nothing was read.
watch-title = New exports
watch-folder = Watched folder
watch-folder-hint = A folder of this machine into which your ERP puts its exports. Nothing is imported by itself.
watch-folder-set = Watch
watch-new = { $n ->
    [0] Nothing new lies in the folder.
    [one] { $n } new export
   *[other] { $n } new exports
}
field-no_folder = There is no folder at this place.
