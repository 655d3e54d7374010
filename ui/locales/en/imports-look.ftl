# Import by guess: how a file was read, what its columns are, and why.
# How a file was read, and what its columns are taken for
import-step-columns = Columns
look-columns = { $n ->
    [one] { $n } column
   *[other] { $n } columns
}
look-sheet = Sheet
look-header-row = Column names in
look-row = row { $row }
look-header-at-end = the last row
look-no-header = no row
look-dates = Dates
look-decimal = Decimal sign
look-thousands = Thousands
look-no-sign = none
look-sign = { $sign } { $name }
look-sign-point = point
look-sign-comma = comma
look-sign-space = space
look-sign-apostrophe = apostrophe
look-sign-arabic-point = Arabic point
look-sign-arabic-comma = Arabic comma
look-date-serial = spreadsheet’s day number
look-is-header = This row names the columns
look-not-used = not used
look-all-agree = { $of ->
    [one] { $of } row, and it agrees
   *[other] all { $of } rows agree
}
look-agree = { $of ->
    [one] { $agree } of { $of } row agrees
   *[other] { $agree } of { $of } rows agree
}
look-some = { $agree } of { $of }
look-against-cells = { $n ->
    [one] row { $row } has { $n } cell
   *[other] row { $row } has { $n } cells
}
look-against = row { $row } has { $value }
look-also-found = Also found
look-by-columns = By what its columns look like
look-matched = { $of ->
    [one] { $n } of { $of } column recognised.
   *[other] { $n } of { $of } columns recognised.
}
look-keys = ↑ ↓ goes from field to field, Enter opens the choice, Delete leaves a column out.
look-show = Columns shown
look-show-all = All
look-show-unsure = To look at
look-show-unused = Not used
look-none-unsure = Nothing here that needs a look.
look-none-unused = Every column is used.
look-place = Place
look-column-head = Column
look-values-head = Its first values
look-field-head = Taken for
look-why-head = Why
look-no-name = without a name
look-empty-column = empty
look-dates-of = How dates in { $column } are written
look-field = What the column is
look-field-of = { $column }: { $field }
look-find-field = Find a field
look-could-be = It could also be
look-chosen = chosen by you
look-unmatched = not recognised
look-sure = sure
look-likely = likely
look-unsure = unsure
look-go-there = Go there
look-profile-name = Keep this reading as
look-profile-hint = The next such file is read by it at once.
look-profile-replaces = Your profile of this name will be replaced.
look-keep-and-check = Keep and check
look-problem-field_twice = { $columns } are both taken for “{ $field }”. Only one can be.
look-problem-essential_missing = “{ $section }” cannot do without “{ $field }”: say which column it is, or leave out its other fields.
look-problem-nothing_matched = No column is taken for anything yet, so nothing would be imported.
import-field-of = { $of }: { $name }

# Why something was found so
look-encoding_valid_utf8 = every byte is valid UTF-8
look-delimiter_same_count = cuts every row into as many cells
look-header_after_title = below a title; texts above, values below
look-skip_title = Above the column names: passed over
look-skip_total = A totals row: passed over
look-header_means = “{ $header }” means “{ $field }”

# What columns can be taken for
import-to-category = Category
import-to-supplier = Supplier
import-to-order = Order
import-to-line = Order line
import-to-promise = Promise
import-to-receipt = Receipt
import-to-cancellation = Cancellation
import-to-contract = Contract
import-to-payment_term = Payment term
import-to-supplier_term = Term agreed
import-to-document = Document
import-to-country_index = Country index
import-to-rate = Exchange rate
import-field-code = code
import-field-name = name
import-field-name_en = name in English
import-field-name_ar = name in Arabic
import-field-parent_code = code of the one above
import-field-name_kind = kind of name
import-field-stage = stage
import-field-country = country
import-field-address = address
import-field-city = city
import-field-region = region
import-field-postal_code = postal code
import-field-contact = contact
import-field-role = contact’s role
import-field-email = e-mail
import-field-phone = telephone
import-field-category = category
import-field-note = note
import-field-vat_eu = EU VAT number
import-field-vat_sa = Saudi VAT number
import-field-trn_ae = UAE tax number
import-field-lei = LEI
import-field-duns = D-U-N-S number
import-field-iban = IBAN
import-field-bic = BIC
import-field-cr = commercial registration
import-field-tax = another tax number
import-field-other = another identifier
import-field-number = number
import-field-supplier = supplier’s code
import-field-order_date = order date
import-field-sent_date = date sent
import-field-currency = currency
import-field-incoterm = Incoterm
import-field-place = place
import-field-cancelled_by = cancelled by
import-field-cancelled_date = date cancelled
import-field-order = order number
import-field-line_no = line number
import-field-item = item
import-field-description = description
import-field-quantity = quantity
import-field-unit = unit
import-field-unit_price = unit price
import-field-price_basis = price is for so many
import-field-line_value = value
import-field-requested_date = requested date
import-field-closed_date = date closed
import-field-service = is a service
import-field-line = line
import-field-promised = promised date
import-field-given = given on
import-field-asked_by = asked for by
import-field-reference = reference
import-field-date = date
import-field-handover = handover
import-field-rejected = rejected
import-field-reason = reason
import-field-kind = kind
import-field-reverses = reverses
import-field-by = by
import-field-title = title
import-field-title_en = title in English
import-field-title_ar = title in Arabic
import-field-parent = number of the contract above
import-field-owner = owner
import-field-renewal = renewal
import-field-start = start
import-field-end = end
import-field-ended = ended on
import-field-term = first term
import-field-term_unit = unit of the term
import-field-period = renewal period
import-field-period_unit = unit of the renewal
import-field-renewals = renewals allowed
import-field-taken_up = options taken up
import-field-notice = notice period
import-field-notice_unit = unit of the notice
import-field-clear_days = clear days
import-field-effective = notice counts when
import-field-delivery_days = days for delivery
import-field-safety_margin_days = safety margin
import-field-calendar = calendar
import-field-committed = committed
import-field-ceiling = ceiling
import-field-signed = signed on
import-field-wording = wording
import-field-from = from
import-field-issuer = issuer
import-field-issued = issued
import-field-expires = expires
import-field-contract = contract’s number
import-field-index = index
import-field-year = year
import-field-value = value
import-field-source = source
import-field-to = against
import-field-rate = rate
import-field-inverse = rate, inverted
import-field-per = for so many units
import-field-supplier_term-term = term’s code
import-field-document-place = where the file lies
