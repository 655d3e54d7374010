# Words used on every screen.
app-name = Sanad
range = { $low } to { $high }
date-both = { $first } ({ $second })
no-data = no data
loading = One moment…
retry = Try again
cancel = Cancel
close = Close
save = Save
edit = Edit
add = Add
remove = Remove
open = Open
back = Back
undo = Undo
undone = Undone: { $action }
nothing-to-undo = There is nothing to undo
progress-of = { $done } of { $total }
grid-columns = Choose columns
figure-label = { $value }, { $of }: open the proof
interval-label = { $value }, { $range } at { $level } confidence
days-decimal = { $n ->
    [one] { $shown } day
   *[other] { $shown } days
}
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
suppliers-count = { $n ->
    [0] No suppliers
    [one] { $n } supplier
   *[other] { $n } suppliers
}
lines-count = { $n ->
    [0] no lines
    [one] { $n } line
   *[other] { $n } lines
}

# Definitions of delivery, in one line
reference-requested = Requested date
reference-original = Original promise
reference-current = Current promise
window-late = { $late ->
    [0] on the day or before
    [one] up to { $late } day late
   *[other] up to { $late } days late
}
window-late-business = { $late ->
    [0] on the day or before
    [one] up to { $late } business day late
   *[other] up to { $late } business days late
}
window-both = −{ $early } / +{ $late } days
window-both-business = −{ $early } / +{ $late } business days
tolerance-short = −{ $under } / +{ $over } %
count-accepted-short = accepted only
by-level-order = by order
by-level-quantity = by quantity
by-level-value = by value

# Units of quantity by their UN/ECE code; others show the code itself.
unit-H87 = pcs
unit-C62 = units
unit-EA = items
unit-MTR = m
unit-KMT = km
unit-CMT = cm
unit-MMT = mm
unit-MTK = m²
unit-MTQ = m³
unit-TNE = t
unit-KGM = kg
unit-GRM = g
unit-LTR = L
unit-MLT = mL
unit-HUR = h
unit-DAY = days
unit-MON = months
unit-SET = set
unit-PR = pair
unit-DZN = dozen
unit-BX = box
unit-XBX = box
unit-CT = carton
unit-XCT = carton
unit-PK = pack
unit-XPK = pack
unit-RO = roll
unit-XRO = roll
unit-XPX = pallet
unit-XDR = drum
unit-KWH = kWh

# Kinds of documents by their code; others show the code itself.
document-kind-commercial_register = commercial register
document-kind-insurance = insurance
document-kind-tax_certificate = tax certificate
document-kind-iso_9001 = ISO 9001 certificate
document-kind-bank_letter = bank letter
document-kind-contract = contract
