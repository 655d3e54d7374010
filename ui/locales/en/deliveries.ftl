# Deliveries: the switchboard, the ranking, months, proofs and lines.

# Head
deliveries-due-lines = { $n ->
    [0] no lines due
    [one] { $n } line due
   *[other] { $n } lines due
}
deliveries-due-orders = { $n ->
    [0] no orders due
    [one] { $n } order due
   *[other] { $n } orders due
}
deliveries-left-out = { $n } left out
deliveries-judged-as-of = judged as of { $date }
deliveries-stale = Receipts are complete to { $date }. What fell due later may only be missing data.
deliveries-look-then = Look as of { $date }
past-with-hindsight = Up to { $date }, with what is known today. Editing is off while you look at the past.
past-known-then = Only what was known then
past-known-now = With what is known today

# Period
period = Period
period-last-year = Last { 12 } months
period-this-year = This year
period-last-quarter = Last quarter
period-all = All
period-typed = Dates
period-from = From
period-to = To
period-apply = Use these dates
period-order = The period ends before it begins.

# Switchboard
board-label = Definition of delivery
board-against = Against
board-requested = Requested
board-original = Original
board-current = Current
board-early = Early
board-late = Late
board-unlimited = any
board-days-short = { $n } d
board-under = Under
board-over = Over
board-days = Days
board-calendar = Calendar
board-business = Business
board-count = Count
board-received = Received
board-accepted = Accepted
board-level = Level
board-line = Line
board-order = Order
board-quantity = Quantity
board-value = Value
board-early-says = { $n ->
    [0] not a day early
    [one] up to { $n } day early
   *[other] up to { $n } days early
}
board-early-any = however early
board-late-says = { $n ->
    [0] not a day late
    [one] up to { $n } day late
   *[other] up to { $n } days late
}
board-under-says = up to { $shown } too little
board-over-says = up to { $shown } too much
board-in-force = This is the definition in force.
board-reset = Reset
board-save = Save as definition…
board-put-in-force = Put in force
board-now-in-force = “{ $name }” is in force.
board-saved = “{ $name }” is saved.
board-more-below = Against the definition in force: { $n ->
    [one] { $n } more falls below target
   *[other] { $n } more fall below target
}
board-fewer-below = Against the definition in force: { $n ->
    [one] { $n } fewer below target
   *[other] { $n } fewer below target
}
board-same-below = Against the definition in force: as many below target
board-no-interval = At quantity level there is no interval, so below target cannot be told from chance
board-who-moves = Who rises, who falls
board-rise = Rise most
board-fall = Fall most
board-nobody = nobody
board-points = { $points } points
board-name-en = Name in English
board-name-ar = Name in Arabic
board-target = Target, per cent
board-name-needed = It needs a name in one of the languages.
board-target-wrong = A number from { 0 } to { 100 }.
board-save-title = Save as a definition
board-force-too = Put it in force at once

# Ranking
ranking-show = Show
ranking-suppliers = Suppliers
ranking-months = Months
ranking-categories = Categories
ranking-lines = Lines
ranking-label-supplier = Suppliers by OTIF
ranking-label-month = Months by OTIF
ranking-label-category = Categories by OTIF
ranking-supplier = Supplier
ranking-month = Month
ranking-category = Category
ranking-n-lines = Lines
ranking-n-orders = Orders
ranking-otif = OTIF
ranking-on-time = On time
ranking-in-full = In full
ranking-days-late = Days late
ranking-interval = { $level } interval, target { $target }
ranking-last-year = vs last year
ranking-status = Status
ranking-sort = Order
ranking-sort-worst = Worst first
ranking-sort-best = Best first
ranking-sort-lines = Most lines first
ranking-sort-name = By name
ranking-sort-time = By time
ranking-search = Find in the list
ranking-empty = No lines fell due
ranking-empty-more = Nothing in this period has closed by this definition. A longer period, or an import, would fill this list.
ranking-empty-search = Nobody by that name has lines in this period.
ranking-higher = { $points } points higher than a year before
ranking-lower = { $points } points lower than a year before
ranking-same = as a year before
ranking-no-year = no figure for a year before
ranking-year-before = { $of }, a year before
status-on-track = On track
status-watch = Watch
status-below = Below target
status-too-little = Too little data
status-no-data = No data
status-no-interval = No interval

# By month
months-of = { $name } by month
months-all = All suppliers by month
months-mean = mean
months-few = { $n ->
    [one] Only { $n } month: too few to tell a signal from noise
   *[other] Only { $n } months: too few to tell a signal from noise
}
months-none = No line fell due in this period
months-table = Same data as a table
months-chart = Back to the chart
months-copy = Copy as CSV
months-copied = Copied: { $n ->
    [one] { $n } month
   *[other] { $n } months
}
months-not-copied = The clipboard cannot be reached.
months-png = Copy as PNG
months-png-copied = Copied as a picture.
months-png-not-copied = The picture could not be copied. The table and the CSV hold the same data.
months-low = from
months-high = to
months-summary = { $name } by month, { $range }: { $first } at first, { $last } at last, { $mean } in all
month-says = { $month }: { $value }, { $lines }

# Proof
proof-of = Proof · { $kind }, { $of }
proof-all = all suppliers
kind-otif = OTIF
kind-on_time = on time
kind-in_full = in full
kind-fill = fill rate
kind-ppm = rejected per million
kind-days_late = days late
kind-lead_time = lead time
kind-lines = lines
kind-spend = spend
proof-interval = { $range } at { $level } confidence
proof-no-interval = no interval: at quantity level parts of a line do not fail independently
proof-counted = Counted
proof-due-lines = Lines due
proof-due-orders = Orders due
proof-due-quantity = Ordered, { $unit }
proof-due-value = Ordered value, { $currency }
proof-lines = Lines
proof-amount = Amount
proof-days = Days
proof-arithmetic = { $numerator } ÷ { $denominator } = { $value }
proof-adds-up = The rows add up to the figure
proof-adds-not = The rows do not add up to the figure. Please report this.
proof-left-out = Left out
proof-nothing-left-out = Nothing was left out.
proof-notes = Notes
proof-others = By other definitions
proof-attributable = without failures that were not the supplier’s
proof-set-aside = { $n ->
    [0] no failure set aside
    [one] { $n } failure set aside
   *[other] { $n } failures set aside
}
proof-gross = all failures
proof-both = With and without others’ failures
proof-see-failed = { $n ->
    [one] See { $n } failed line
   *[other] See { $n } failed lines
}
proof-see-failed-orders = See the failed lines
proof-see-all = See the lines
proof-stale = Measured by a definition or period that is no longer on the board.
proof-none = No line is in the population, so there is no figure. That is not the same as zero.
other-requested = against the requested date
other-original = against the original promise
other-current = against the current promise
other-accepted = accepted goods only
other-received = all goods received
other-attributable = without failures that were not the supplier’s
other-line = by line
other-order = by order
other-quantity = by quantity
other-value = by value
other-in-force = the definition in force

# What became of lines
outcome-on_time_in_full = on time and in full
outcome-late = late
outcome-early = too early
outcome-short = short
outcome-over = too much
outcome-late_and_short = late and short
outcome-late_and_over = late and too much
outcome-early_and_over = too early and too much
outcome-never_received = never received
outcome-undated = received on a day not recorded
outcome-not_ordered = received without an order
left-out-not_closed = not yet closed
left-out-cancelled_by_us = cancelled by us
left-out-no_reference_date = no date to judge by
left-out-no_quantity = no quantity ordered
left-out-outside_period = outside the period
left-out-service = services, not measured
left-out-order_still_open = order still open
left-out-unit_differs = in another unit
left-out-no_rate = no value or no rate
left-out-after_as_of = ordered after the as-of date
left-out-no_receipt_date = received on a day not recorded
left-out-never_complete = not complete by the as-of date
left-out-not_sent = order without a day of sending
note-requested_stood_in = { $n ->
    [one] { $n } line never promised: judged by the requested date
   *[other] { $n } lines never promised: judged by the requested date
}
note-postponed_by_us = { $n ->
    [one] { $n } line we postponed: judged by the date we asked for
   *[other] { $n } lines we postponed: judged by the date we asked for
}
note-judged_at_handover = { $n ->
    [one] { $n } line judged at handover, where its Incoterm has it delivered
   *[other] { $n } lines judged at handover, where their Incoterm has them delivered
}
note-judged_at_arrival = { $n ->
    [one] { $n } line delivered at handover, whose date is unknown: judged by arrival
   *[other] { $n } lines delivered at handover, whose date is unknown: judged by arrival
}
note-services_not_measured = { $n ->
    [one] { $n } service line is not measured
   *[other] { $n } service lines are not measured
}
note-open_days_late = { $n ->
    [one] { $n } line is still incomplete: its days late run to the as-of date
   *[other] { $n } lines are still incomplete: their days late run to the as-of date
}
note-no_rate = { $n ->
    [one] { $n } line without a value or a rate
   *[other] { $n } lines without a value or a rate
}
note-unit_separate = { $n ->
    [one] { $n } line in another unit, not summed with these
   *[other] { $n } lines in other units, not summed with these
}
note-receipts_without_order = { $n ->
    [one] { $n } receipt without an order, counted for quality only
   *[other] { $n } receipts without an order, counted for quality only
}

# The definition as a sentence
said-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
said-business-days = { $n ->
    [one] { $n } business day
   *[other] { $n } business days
}
said-population-line = Order lines whose { $reference ->
    [requested] requested date
    [current] current promise
   *[original] original promise
} fell due { $period } and whose window had closed by { $asOf }.
said-population-order = Orders all of whose lines had closed by { $asOf }, the last { $reference ->
    [requested] requested date
    [current] current promise
   *[original] original promise
} among them falling due { $period }.
said-between = between { $from } and { $to }
said-window-any-0 = by that date
said-window-any = no later than { $late } after that date
said-window-0-0 = on that very day
said-window-0 = on that day or up to { $late } after
said-window-early-0 = on that day or up to { $early } before
said-window-both = from { $early } before to { $late } after that date
said-counted = { $count ->
    [accepted] accepted (received less rejected)
   *[received] received
}
said-on-time = A line is on time when the ordered quantity{ $tolerance } was { $counted } { $window }.
said-tolerance-under = , less at most { $under },
said-in-full-exact = It is in full when exactly the ordered quantity was { $counted }.
said-in-full = It is in full when between { $low } and { $high } of the ordered quantity was { $counted }.
said-order = An order counts as good when every line of it does.
said-quantity = The rate is what was { $counted } { $window }, at most the ordered quantity, out of all ordered in { $unit }.
said-value = Each line weighs as much as its ordered value.
said-never = Lines never received count as failed.
said-fill = The fill rate is what was received, at most the ordered quantity, out of all that was ordered.
said-ppm = Quality is what was rejected out of a million received.
said-days-late = Days late run from the reference date to the day the ordered quantity was first reached; early counts as minus.
said-lead-time = Lead time runs from the day the order was sent to the day the ordered quantity was first reached.

# Lines
lines-label = Order lines
lines-order = Order · line
lines-supplier = Supplier
lines-quantity = Ordered / counted
lines-requested = Requested
lines-original = Original promise
lines-current = Current promise
lines-reference = Judged by
lines-completed = Complete
lines-late = Days late
lines-outcome = Outcome
lines-promises = Promises
lines-promised-times = { $n ->
    [one] { $n } promise
   *[other] { $n } promises
}
lines-value = Value
lines-open = open
lines-filter-outcome = Outcome
lines-filter-failed = Failed
lines-filter-left-out = Left out
lines-filter-clear = All lines due
lines-remove-filter = Remove the filter { $name }
lines-empty = No such lines
lines-empty-more = No line in this period answers to these filters.
lines-attributed = not the supplier’s
line-title = { $order } · line { $line }
line-days-early = { $n ->
    [one] { $n } day early
   *[other] { $n } days early
}
line-days-late = { $n ->
    [one] { $n } day late
   *[other] { $n } days late
}
line-on-the-day = on the day
line-judged-by = judged by { $date }
line-days-late-open = { $n ->
    [one] { $n } day late, still open
   *[other] { $n } days late, still open
}
line-axis = Its days, drawn
line-axis-says = Judged by { $reference }, complete { $completed }
line-window = Window
line-requested = Requested
line-original = Original
line-current = Current
line-facts = Facts
line-item = Item
line-ordered = Ordered
line-counted = Counted
line-rejected = Rejected
line-price = Unit price
line-value = Line value
line-incoterm = Incoterm
line-order-date = Order date
line-order-sent = Order sent
line-promises = Promises
line-no-promise = None was ever given.
line-promised-for = promised for { $date }
line-asked-by-supplier = the supplier’s date
line-asked-by-buyer = moved at our request
line-said-on = said { $date }
line-receipts = Receipts
line-no-receipt = Nothing was received.
line-receipt = received
line-return = returned
line-reversal = reversed
line-no-date = date not recorded
line-handover = handed over { $date }
line-rejected-n = { $quantity } rejected
line-cancellations = Cancellations
line-cancelled-by-buyer = cancelled by us
line-cancelled-by-supplier = cancelled by the supplier
line-failure = Whose failure?
line-failure-none = Not recorded: counts as the supplier’s
line-failure-supplier = Supplier
line-failure-buyer = Ours
line-failure-carrier = Carrier
line-failure-force_majeure = Force majeure
line-failure-unset = Not recorded
line-cause = Cause
line-disputed = The supplier disputes this
line-failure-save = Record
line-failure-saved = Recorded whose failure { $order } · { $line } was.
line-open-supplier = Open the supplier
line-change-past = Go back to today to change this.
