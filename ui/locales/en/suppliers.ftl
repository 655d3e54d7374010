# Suppliers: list, page, form, history.
column-supplier = Supplier
column-code = Code
column-stage = Stage
column-categories = Categories
column-country = Country
column-owner = Looked after by
column-lines = Order lines
suppliers-search = Name in either script, or code
suppliers-none = No suppliers yet
suppliers-none-sub = Bring them in from a file your ERP exports; orders and receipts can come in the same file.
suppliers-none-found = No supplier fits
suppliers-none-found-sub = Try fewer letters, the name in the other script, or fewer filters.
filter-options = Find in the list
filter-clear = Clear this filter
filters-clear = Clear filters
clear = Clear

stage-prospect = Prospect
stage-onboarding = Onboarding
stage-qualified = Qualified
stage-approved = Approved
stage-on_hold = On hold
stage-blocked = Blocked
stage-exited = Exited

supplier-open = Open
supplier-tabs = Parts of the supplier’s page
tab-overview = Overview
tab-deliveries = Deliveries
tab-history = History
looked-after-by = looked after by { $name }
more-actions = More actions
supplier-retire = Retire this supplier
supplier-retired = { $name } was retired
contacts = Contacts
identifiers = Identifiers
addresses = Addresses
parent = Part of
children = Its parts
note = Note
particulars-none = No contacts, identifiers or addresses recorded.
what-happened = What happened
address-main = Main
address-main-too = Also main
address-remit = Payments to
address-ship_from = Ships from
scheme-vat_eu = EU VAT
scheme-vat_sa = Saudi VAT
scheme-trn_ae = UAE TRN
scheme-lei = LEI
scheme-duns = D-U-N-S
scheme-iban = IBAN
scheme-bic = BIC
scheme-cr = Commercial register
scheme-tax = Tax number
scheme-other = Other

# How each identifier is written
scheme-form-vat_sa = { 15 } digits, the first and the last a { 3 }
scheme-form-trn_ae = { 15 } digits, beginning with { 100 }
scheme-form-vat_eu = the country’s two letters, then its number
scheme-form-lei = { 20 } letters and digits
scheme-form-duns = { 9 } digits
scheme-form-iban = two letters of the country, two check digits, then the account: { 15 } to { 34 } characters
scheme-form-bic = { 8 } or { 11 } letters and digits

performance = Performance, { 12 } months
kpi-otif = OTIF, { 12 } months
kpi-otif-note = { $range }, { $lines }
kpi-no-lines = no lines due in this period
kpi-on-time = On time
kpi-fill = Fill rate
kpi-fill-note = received of ordered
kpi-ppm = Rejected, PPM
kpi-ppm-note = per million received
kpi-other-units = { $n ->
    [one] { $n } line in another unit left out
   *[other] { $n } lines in other units left out
}
kpi-lead = Lead time
kpi-lead-note = median { $median }, { $share } within { $p95 }

history-none = Nothing recorded yet.
history-earlier = Earlier
history-undone = undone
history-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
change-set = { $field }: { $after }
change-cleared = { $field }: { $before } removed
change-from-to = { $field }: { $before } → { $after }

supplier-form = Supplier
supplier-edit = Edit { $name }
supplier-saved = { $name } was saved
supplier-created = { $name } was added
draft-kept = You left this form unfinished. What you typed is still here.
draft-discard = Start over
conflict-fields = Meanwhile someone else changed: { $fields }. Saving now keeps what you typed.
save-over = Save mine
fields-need-attention = { $n ->
    [one] { $n } field needs attention
   *[other] { $n } fields need attention
}
nobody = nobody
parent-none = none
categories-choose = Choose categories
category-new = New category
input-code = Code
input-stage = Stage
input-owner = Looked after by
input-parent = Part of
input-categories = Categories
input-note = Note
input-names = Names
input-names-kind = Kind
input-names-lang = Language
input-names-text = Name
input-identifiers = Identifiers
input-identifiers-scheme = Kind
input-identifiers-country = Country
input-identifiers-value = Number
input-addresses = Addresses
input-addresses-kind = Use
input-addresses-lines = Street
input-addresses-city = City
input-addresses-region = Region
input-addresses-postal_code = Postal code
input-addresses-country = Country
input-contacts = Contacts
input-contacts-name = Name
input-contacts-role = Role
input-contacts-email = E-mail
input-contacts-phone = Phone
name-kind-legal = Legal
name-kind-trade = Trade
name-kind-former = Former
add-name = Add a name
add-identifier = Add an identifier
add-address = Add an address
add-contact = Add a contact

# The journal's actions
action-supplier-create = Supplier added
action-supplier-update = Supplier changed
action-supplier-retire = Supplier retired
action-supplier-undo = Undo
action-category-create = Category added
action-definition-save = Definition saved
action-definition-put_in_force = Definition put in force
action-person-set = Person named
action-rate-set = Rate added
action-rate-retire = Rate removed
action-settings-workspace = Settings changed
action-settings-backups = Backup rule changed
action-settings-person = Own settings changed
action-workspace-create = Workspace made
action-import-apply = Import
action-import-undo = Import undone
action-deliveries-chase = Line asked after
action-deliveries-attribute = Failure attributed
action-deliveries-undo = Attribution undone
action-category-undo = Category undone
action-definition-undo = Definition undone
action-rate-undo = Rate undone
action-settings-undo = Settings undone
action-person-create = Person added
action-people-create = Person added
action-person-undo = Person undone
actor-owner = the owner
history-imports = See imports

# What the journal says of a delivery that failed
input-attributable_to = Failure lies with
input-cause = Cause
input-disputed = Disputed
value-disputed-true = yes
value-disputed-false = no
