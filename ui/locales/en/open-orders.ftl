# The open-order book: lines still to come, their promises, and who asked after them.
deliveries-part = Part of Deliveries
deliveries-measured = Performance
open-orders = Open orders
go-open-orders = Go to open orders
key-open-orders = Go to open orders
open-count = { $n ->
    [0] No open lines
    [one] { $n } open line
   *[other] { $n } open lines
}
open-overdue-count = { $n ->
    [0] none overdue
    [one] { $n } overdue
   *[other] { $n } overdue
}
open-as-of = days overdue are counted to { $date }
open-moved-count = { $n ->
    [0] none moved twice
    [one] { $n } moved twice or more
   *[other] { $n } moved twice or more
}
open-search = Order, item or supplier
open-filter-overdue = Overdue
open-filter-moved = Moved twice or more
open-filter-category = Category
open-filter-promised = Promised within
open-promised-any = any time
open-promised-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
open-order = Order
open-order-overdue_first = Overdue first
open-order-promise = By promise
open-order-supplier = By supplier
open-order-worth = By worth
open-column-outstanding = Still to come
open-of-ordered = of { $ordered }
open-column-promise = Promised for
open-column-overdue = Overdue
open-column-likely = Likely
open-column-chase = Last chase
open-column-worth = Worth
open-column-requested = Requested
open-column-original = Original promise
open-moved = { $n ->
    [one] moved once
   *[other] moved { $n } times
}
open-no-promise = no promise
open-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
open-not-overdue = not overdue
open-likely-to = to { $date }
open-likely-none = cannot be told
open-never-chased = never
open-empty = Nothing is open
open-empty-sub = Lines ordered and not yet wholly received stand here, overdue first, with how late each is likely to be.
open-empty-import = Import orders
open-none-found = No such line
open-none-found-sub = Try fewer letters, or take a filter away.
open-title = { $order } · line { $line }
open-overdue-tag = { $n ->
    [one] { $n } day overdue
   *[other] { $n } days overdue
}
open-on-time-tag = not yet due
open-no-promise-tag = no promise given
open-outstanding = Still to come
open-worth = Worth
open-item = Item
open-requested = Requested
open-promises = Promises
open-moved-by = { $moves ->
    [one] Moved once: { $supplier } by the supplier, { $buyer } at our request.
   *[other] Moved { $moves } times: { $supplier } by the supplier, { $buyer } at our request.
}
open-likely = When it is likely to come
open-likely-range = Likely from { $from } to { $to }.
open-likely-why = { $n ->
    [one] Told from { $n } line of this supplier, complete in the last { 12 } months: half came { $median } or sooner, eight in ten { $p80 } or sooner.
   *[other] Told from { $n } lines of this supplier, complete in the last { 12 } months: half came { $median } or sooner, eight in ten { $p80 } or sooner.
}
open-before = { $n ->
    [one] { $n } day before the promise
   *[other] { $n } days before the promise
}
open-after = { $n ->
    [0] on the day promised
    [one] { $n } day after the promise
   *[other] { $n } days after the promise
}
open-likely-too-few = { $n ->
    [0] This supplier completed no line in the last { 12 } months; with fewer than five nothing can be told.
    [one] This supplier completed only { $n } line in the last { 12 } months; with fewer than five nothing can be told.
   *[other] This supplier completed only { $n } lines in the last { 12 } months; with fewer than five nothing can be told.
}
open-likely-no-promise = Without a promise there is no date to count from.
open-likely-beyond = This line is later already than eight in ten of them were.
open-likely-overtaken = later than usual
open-see-history = See those lines

chases = Who asked after it
chases-none = Nobody has asked after it yet.
chase-on = { $date } · { $method }
chase-by = by { $name }
chase-moved-to = New promise: { $date }
chase-new = Note a chase
chase-date = On
chase-method = How
chase-method-email = E-mail
chase-method-phone = Telephone
chase-method-meeting = Meeting
chase-method-portal = Portal
chase-method-other = Otherwise
chase-said = What they said
chase-promise = New promise
chase-promise-hint = Left empty, the promise stays as it is.
chase-promise-before = This is before the day you asked.
chase-save = Note it
chase-saved = Noted on { $order } · { $line }
chase-past = Go back to today to note a chase.
