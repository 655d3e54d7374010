# Suppliers that stand twice, merging them, holding a few side by side.
duplicates = Duplicates
duplicates-sub = Suppliers that may stand twice
duplicates-among = { $n ->
    [one] Compared among { $n } supplier
   *[other] Compared among { $n } suppliers
}
duplicates-pairs = { $n ->
    [0] No pairs
    [one] { $n } pair
   *[other] { $n } pairs
}
duplicates-find = Find duplicates
duplicates-again = Look again
duplicates-reading = Reading suppliers
duplicates-comparing = Comparing likely pairs
duplicates-not-looked = Nothing has been looked for yet
duplicates-none = No two suppliers look like one
duplicates-none-sub = Names were compared in both scripts, and every registered number. Look again after the next import.
duplicates-one = Supplier
duplicates-other = May be the same as
duplicates-likelihood = Likelihood
duplicates-why = Why
duplicates-do = What to do
duplicates-apart = Not the same
duplicates-set-apart = They are not shown as a pair again
duplicate-sure = almost certain
duplicate-likely = likely
duplicate-perhaps = perhaps
duplicate-reason-same_identifier = The same number: { $register } { $a }
duplicate-reason-same_account = The same bank account: { $a }
duplicate-reason-different_identifier = Different numbers: { $register } { $a } and { $b }
duplicate-reason-same_name = The same name: { $a }
duplicate-reason-same_words = The same words in another order: { $a }
duplicate-reason-same_sound = Sounds the same: { $a } and { $b }
duplicate-reason-similar_name = Similar names: { $a } and { $b }
duplicate-reason-other = They resemble each other
similar-title = { $n ->
    [one] This supplier may be here already
   *[other] It may be one of these, which are here already
}

merge = Merge…
merge-title = Merge two suppliers
merge-sub = One record stays and takes over all that belongs to the other.
merge-choose-two = Choose two suppliers
merge-choose-two-sub = Mark two in the list of suppliers, or start from a pair that was found.
merge-swap = Keep the other one
merge-stays = stays
merge-goes = is merged into it
merge-field-names = Names
merge-field-stage = Stage
merge-field-owner = Looked after by
merge-field-parent = Part of
merge-field-addresses = Main address
merge-field-note = Note first
merge-field-term = Payment term
merge-united = Kept of both
merge-nothing = nothing
merge-circular = It would be part of itself
merge-two-terms = A payment term was agreed with both: { $a } and { $b }. Only the one chosen above stays.
merge-same-orders = { $n ->
    [one] { $n } order number stands with both. The order stays apart: { $code } is put behind its number.
   *[other] { $n } order numbers stand with both. The orders stay apart: { $code } is put behind their numbers.
}
merge-moves = What goes over to { $name }
merge-moves-none = Nothing but the record itself.
merge-twice = { $n ->
    [one] { $n } of them is there already, and stays as it is there
   *[other] { $n } of them are there already, and stay as they are there
}
merge-kind-purchase_order = { $n ->
    [one] { $n } order
   *[other] { $n } orders
}
merge-kind-order_line = { $n ->
    [one] { $n } order line
   *[other] { $n } order lines
}
merge-kind-promise = { $n ->
    [one] { $n } promised date
   *[other] { $n } promised dates
}
merge-kind-cancellation = { $n ->
    [one] { $n } cancellation
   *[other] { $n } cancellations
}
merge-kind-receipt = { $n ->
    [one] { $n } receipt
   *[other] { $n } receipts
}
merge-kind-line_failure = { $n ->
    [one] { $n } cause of failure
   *[other] { $n } causes of failure
}
merge-kind-contract = { $n ->
    [one] { $n } contract
   *[other] { $n } contracts
}
merge-kind-document = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
merge-kind-supplier_term = { $n ->
    [one] { $n } agreed payment term
   *[other] { $n } agreed payment terms
}
merge-kind-parent = { $n ->
    [one] { $n } supplier that is part of it
   *[other] { $n } suppliers that are part of it
}
merge-kind-merged_into = { $n ->
    [one] { $n } supplier merged into it before
   *[other] { $n } suppliers merged into it before
}
merge-kind-indicator_value = { $n ->
    [one] { $n } risk value
   *[other] { $n } risk values
}
merge-kind-risk_override = { $n ->
    [one] { $n } risk set by hand
   *[other] { $n } risks set by hand
}
merge-kind-risk_finding = { $n ->
    [one] { $n } risk finding
   *[other] { $n } risk findings
}
merge-kind-chase = { $n ->
    [one] { $n } note of asking after lines
   *[other] { $n } notes of asking after lines
}
merge-kind-other = { $n ->
    [one] { $n } other record
   *[other] { $n } other records
}
merge-do = Merge { $name } into it
merge-undoable = This can be undone as one.
merge-done = { $merged } was merged into { $kept }
merged-leads-here = { $code } was merged into this supplier.
merged-records = Merged into it
action-supplier-merge = Suppliers merged
action-supplier-apart = Suppliers set apart
input-merged = Merged
input-merged-code = Merged: code
input-merged-id = Merged: id
input-merged-names = Merged: names
input-apart = Set apart

supplier-mark = Mark { $name }
supplier-compare = Compare with others
suppliers-marked = { $n ->
    [one] { $n } supplier marked
   *[other] { $n } suppliers marked
}
suppliers-compare = Compare
side-title = Compare suppliers
side-sub = The last twelve months by the definition in force, each held against the first.
side-add = Add a supplier
side-none = Nobody to compare yet
side-none-sub = Add two to four suppliers here, or mark them in the list with X.
side-remove = Take { $name } out
side-first = the others are held against this one
side-make-first = hold the others against this one
side-deliveries = Deliveries
side-differs = { $difference } points ({ $range }): more than chance
side-may-be-chance = { $difference } points ({ $range }): may be chance
side-counted = Counted in the rates
side-all-lines = Order lines in all
side-agreed = Agreed
side-who = Who they are
side-nothing = none
contracts-count = { $n ->
    [one] { $n } contract
   *[other] { $n } contracts
}
