# One page for a meeting with a supplier, and the first tour.
sheet = Meeting sheet
sheet-of = Meeting sheet · { $name }
sheet-open = Meeting sheet
sheet-language = Language of the sheet
sheet-print = Print
sheet-as-of = as of { $date }
sheet-deliveries-to = Deliveries as known to { $date }
sheet-made-by = { $company } · Sanad
sheet-people = People
sheet-no-people = No contacts are recorded.
sheet-figures = The last { 12 } months
sheet-otif = OTIF
sheet-otif-target = target { $target }
sheet-fill = Fill rate
sheet-ppm = Rejected, PPM
sheet-lead = Lead time
sheet-risk = Risk
sheet-risk-none = not reckoned
sheet-risk-low = low
sheet-risk-medium = medium
sheet-risk-high = high
sheet-risk-note = { $range }, { $class }
sheet-trend = OTIF of the { 90 } days up to each month’s end
sheet-lines = Open and overdue
sheet-lines-count = { $open ->
    [0] nothing is open
    [one] { $open } line open, { $overdue } overdue
   *[other] { $open } lines open, { $overdue } overdue
}
sheet-lines-shown = { $n ->
    [one] the one that matters most
   *[other] the { $n } that matter most
}
sheet-no-lines = Nothing is open.
sheet-line = Order · line
sheet-item = Item
sheet-outstanding = To come
sheet-promised = Promised
sheet-overdue = Overdue
sheet-likely = Likely
sheet-contracts = Contracts, the next deadline first
sheet-no-contracts = None in force.
sheet-contract-ends = to { $date }
sheet-contract-notice = notice by { $date }
sheet-terms = Agreed payment terms
sheet-no-terms = None is agreed.
sheet-documents = Documents to ask for
sheet-no-documents = None is missing or runs out soon.
sheet-document-missing = missing
sheet-document-expires = to { $date }
sheet-document-expired = expired { $date }
sheet-chases = Last asked
sheet-no-chases = Nobody has asked after a line yet.
sheet-notes = Notes

tour = Getting started
tour-open = Show the tour again
tour-step = { $at } of { $of }
tour-skip = Skip
tour-next = Next
tour-back = Back
tour-done = Done
tour-import-title = Bring in your data
tour-import = A file from your ERP, as it is: suppliers, orders, receipts. Nothing is written until you have seen every problem, and an import can be undone.
tour-import-go = Go to Import
tour-proof-title = See who delivers, and why you may believe it
tour-proof = Each figure with a dashed line opens its proof: what was counted, what was left out, and the sum. Press one.
tour-proof-go = Go to Deliveries
tour-deadline-title = Never miss a deadline
tour-deadline = Your Desk shows what needs a decision, in the order of its date; each contract shows how its deadline comes about, day by day.
tour-deadline-go = Go to the Desk
