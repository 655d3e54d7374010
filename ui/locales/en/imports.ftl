# Import: choose a file, see it read, check it, write it, take it back.
import-sub = What your ERP exports: text or a spreadsheet. Nothing is written before you have seen it read and checked.
import-file = File
import-step-file = { 1 } · File
import-step-profile = { 2 } · Profile
import-step-check = { 3 } · Check
import-step-done = { 4 } · Written
import-read-file = Look into it
import-other-file = Another file
import-past-date = The window shows the past. Go back to today to import.
import-separator-comma = comma
import-separator-semicolon = semicolon
import-separator-tab = tab
import-separator-pipe = bar
import-encoding = Encoding
import-separator = Separator
import-size = Size
import-columns = Columns
import-first-rows = The first rows
import-row = Row
import-profile = Profile
import-fits = fits this file
import-misses = { $n ->
    [one] { $n } column missing: { $columns }
   *[other] { $n } columns missing: { $columns }
}
import-builtin = comes with Sanad
import-profile-which = Several profiles read this file equally well, and its name does not tell which it is. Choose one.
import-profile-own = yours
import-profile-add = Add a profile…
import-profile-toml = Profile as TOML
import-profile-hint = docs/profiles.md tells how to write one for your ERP.
import-profile-take = Add
import-profile-added = The profile “{ $name }” was added.
import-profile-show = Show the profile
import-profile-name-wrong = The name in the text: { $why }
import-profile-like = Make one like it…
import-profile-change = Change it…
import-check = Check
import-phase-read = Reading the file
import-phase-check = Checking every row
import-phase-write = Writing
import-stopped = Stopped. Nothing was written.
import-checked = { $read ->
    [one] { $read } row read
   *[other] { $read } rows read
}
import-good = { $n ->
    [one] { $n } good
   *[other] { $n } good
}
import-rejected = { $n ->
    [0] none rejected
    [one] { $n } rejected
   *[other] { $n } rejected
}
import-unchanged = { $n ->
    [one] { $n } already there
   *[other] { $n } already there
}
import-complete-to = receipts complete to { $date }
import-would-turn-back = Receipts in this file are complete only to { $to }, so importing it turns the day of every screen back from { $from } to { $to }.
import-turned-back = Receipts in this file are complete only to { $to }, so the day of every screen went back from { $from } to { $to }. Undoing the import brings it forward again.
import-already = This very file was imported before with this profile. Importing it again changes nothing.
import-nothing-to-write = Everything in this file is there already.
import-would-write = What would be written
import-was-written = What was written
import-entity = Record
import-new = New
import-changed = Changed
import-same = As before
import-problems = { $n ->
    [0] No problems
    [one] { $n } problem
   *[other] { $n } problems
}
import-no-problems = Every row can be read. Nothing has been written yet.
import-nothing-written-yet = Nothing has been written yet.
import-column = Column
import-value = Value
import-value-long = { $n ->
    [one] ({ $n } character)
   *[other] ({ $n } characters)
}
import-reason = Reason
import-problem-kinds = Kinds of problem
import-save-rejects = Save rejected rows…
import-rejects-path = Where to save the rejected rows
import-rejects-why = The rows come as they were, with the problems in a last column. Mend them and import the file again by the same profile.
import-rejects-saved = { $n ->
    [one] { $n } row saved to { $path }
   *[other] { $n } rows saved to { $path }
}
import-apply = { $n ->
    [one] Import { $n } row
   *[other] Import { $n } rows
}
import-apply-good = { $n ->
    [one] Import the { $n } good row
   *[other] Import the { $n } good rows
}
import-done = Imported { $file }
import-summary = { $read } read, { $written } written, { $unchanged } already there, { $rejected } rejected
import-took = in { $seconds } s
import-undo = Undo this import
import-undo-sure = Undo this import?
import-undo-says = { $n ->
    [one] The one row of { $file } is taken back. This cannot itself be undone; importing the file again brings it back.
   *[other] The { $n } rows of { $file } are taken back. This cannot itself be undone; importing the file again brings them back.
}
import-undone = Taken back: { $file }
import-is-undone = undone
import-past = Past imports
import-past-none = No file has been imported yet.
import-when = When
import-who = By
import-read = Read
import-written = Written
import-rejected-short = Rejected
import-conflict = Some records were edited after this import
import-conflict-says = { $n ->
    [one] { $n } record was changed since and would keep its later state. The rest can be taken back.
   *[other] { $n } records were changed since and would keep their later state. The rest can be taken back.
}
import-conflict-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
import-undo-rest = Undo the rest
import-keep = Leave it as it is
entity-supplier = suppliers
entity-category = categories
entity-order = orders
entity-purchase_order = orders
entity-line = order lines
entity-order_line = order lines
entity-promise = promises
entity-receipt = receipts
entity-cancellation = cancellations
entity-identifier = identifiers
entity-address = addresses
entity-contact = contacts

# What can be wrong with a row
problem-ragged_row = { $found } cells where the header has { $expected }: a separator inside a text without quotes?
problem-cell_too_long = A cell of more than { $limit } bytes: usually a quote that is not closed.
problem-row_too_long = A row of more than { $limit } bytes: usually a quote that is not closed.
problem-unclosed_quote = A quote is opened and the file ends before it is closed.
problem-invalid_encoding = Bytes that are no text in the file’s encoding.
problem-nul = An empty character (NUL) in the text.
problem-bidi_control = Hidden characters that turn text round.
problem-required = Nothing is there, and something must be.
problem-not_in_map = A text the profile’s value map does not have.
problem-not_a_choice = Not one of: { $choices }.
problem-not_a_number = Not a number in the profile’s form.
problem-scientific_number = A spreadsheet has shortened this number and its digits are lost: export again.
problem-bad_grouping = Thousands separators that do not stand at thousands.
problem-too_many_decimals = More than six decimals.
problem-out_of_range = Too large a number.
problem-negative = A quantity may not be negative here.
problem-not_positive = Zero or less, and it must be more.
problem-not_a_date = Not a date in the profile’s forms.
problem-not_a_date_forms = Not a date as the profile has them: { $forms }.
problem-date_out_of_range = A date before 1900 or after 2200.
problem-unknown_currency = Not a currency of ISO 4217.
problem-unknown_incoterm = Not an Incoterm.
problem-unknown_country = Not a country of ISO 3166.
problem-unknown_supplier = No supplier has this code or name.
problem-unknown_order = No order has this number.
problem-ambiguous_order = Several orders have this number: name the supplier in a column.
problem-order_of_two_suppliers = The file gives this order to another supplier in row { $row }.
problem-unknown_line = No order line has this number.
problem-duplicate_in_file = The same record stands in row { $row } with other values.
problem-several_lines_in_row = This row would make more than one order line.

# What can be wrong with a file or a profile
error-file_missing = There is no file at this place.
error-file_denied = This file may not be read. Check its permissions.
error-file_failed = The file could not be read or written ({ $detail }).
error-file_unreadable = The file cannot be opened or read.
error-file_no_header = The file ends before its header, or the header row is empty.
error-file_columns = The file’s columns are not the profile’s: some are missing, or stand there more than once.
error-file_changed = The file was changed since it was checked. Check it again.
error-check_expired = This check is no longer valid. Check the file again.
error-same_file = That is the file being imported. Choose another place.
error-profile_syntax = This is not TOML (line { $line }).
error-profile_unknown_key = Line { $line }: profiles have no key “{ $key }”.
error-profile_missing_key = The key “{ $key }” is missing.
error-profile_wrong_value = Line { $line }: “{ $key }” has a value that is not known or of the wrong kind.
error-profile_field_source = Line { $line }: “{ $key }” needs exactly one of column, constant, template.
error-profile_date_form = Line { $line }: a date form in “{ $key }” is not understood.
error-profile_unknown_map = Line { $line }: “{ $key }” names a value map that is not there.
error-profile_template = Line { $line }: the template of “{ $key }” has no columns, or a brace left open.
error-profile_identity = Line { $line }: “{ $key }” names a field that is not mapped.
error-profile_unsuited_key = Line { $line }: “{ $key }” suits another kind of field.
error-profile_makes_nothing = The profile has no section, so it would make nothing.
newcomers-title = { $n ->
    [one] One supplier would be added that seems to stand already under another code
   *[other] { $n } suppliers would be added that seem to stand already under other codes
}
newcomers-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
newcomers-what-to-do = If they are the same, put the code that stands into the file and check it again, or import now and merge them in Suppliers, under Duplicates.
