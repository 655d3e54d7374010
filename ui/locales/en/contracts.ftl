# Contracts: register, timeline, deadline, form.
nav-contracts = Contracts
go-contracts = Go to contracts
key-contracts = Go to contracts
new-contract = New contract
tab-contracts = Contracts
contracts-in-force = { $n } in force
contracts-in-window = { $n } inside their notice window
contracts-to-decide = { $amount } to be decided on
contracts-shown-as = Shown as
contracts-register = Register
contracts-timeline = Timeline
contracts-search = Number, title or supplier
contracts-none = No contracts yet
contracts-none-sub = Enter one to know when it ends, by when notice must be given, and how much of it is used.
contracts-none-found = No contract fits
contracts-none-found-sub = Try fewer letters, a part of the number, or fewer filters.
supplier-contracts-none = No contract with this supplier
supplier-contracts-none-sub = Enter one to see its deadline here.

column-contract = Contract
contract-column-state = Standing
contract-column-notice = Notice by
contract-column-end = Term ends
contract-column-start = Start
contract-column-renewal = Renewal
contract-column-committed = Committed
contract-column-ceiling = Ceiling
contract-column-used = Used
contract-column-time = Time
contract-phase = Phase
contract-phase-in_force = In force
contract-phase-not_started = Not begun
contract-phase-ended = Ended
contract-renewal-fixed = Fixed end
contract-renewal-automatic = Automatic
contract-renewal-option = By option
contract-renewal-evergreen = Evergreen
contract-renewal-means-fixed = It ends by itself.
contract-renewal-means-automatic = It renews unless notice is given in time.
contract-renewal-means-option = It ends unless it is extended in time.
contract-renewal-means-evergreen = It has no end; notice ends it.
contract-notice-within = Notice deadline
contract-notice-within-days = { $n ->
    [one] within { $n } day
   *[other] within { $n } days
}
contract-notice-any = at any time

contract-state-ended = Ended { $date }
contract-state-begins = Begins { $date }
contract-state-notice-given = Notice recorded
contract-state-extended = Extension recorded
contract-state-notice-late = Notice recorded late
contract-state-passed = Deadline passed
contract-state-days-to-notice = { $n ->
    [0] Last day for notice
    [one] { $n } day to give notice
   *[other] { $n } days to give notice
}
contract-state-days-to-extend = { $n ->
    [0] Last day to extend
    [one] { $n } day to extend
   *[other] { $n } days to extend
}
contract-state-ends-in = { $n ->
    [0] Ends today
    [one] Ends in { $n } day
   *[other] Ends in { $n } days
}
contract-state-ceiling = Ceiling { $share } used
contract-state-notice-by = Notice by { $date }
contract-state-evergreen = Evergreen
contract-state-fixed = Fixed end
contract-state-notice-unknown = Notice not recorded
contract-state-period-unknown = Renewal’s length not recorded
contract-state-end-unknown = End not known
contract-state-out-of-range = Dates out of range
contract-bar = In force from { $start } to { $end }; notice by: { $notice }
contract-no-end = no end
contract-no-end-short = none

contract-panel-title = Notice deadline · { $number }
contract-notice-deadline = Notice deadline
contract-no-deadline = No notice deadline
contract-end-if-given-today = would be its last day, were notice given today
contract-derivation = How the date comes about
contract-deadline-ahead = { $n ->
    [0] { $weekday }, today
    [1] { $weekday }, tomorrow
    [one] { $weekday }, in { $n } day
   *[other] { $weekday }, in { $n } days
}
contract-deadline-behind = { $n ->
    [one] { $weekday }, { $n } day ago
   *[other] { $weekday }, { $n } days ago
}
contract-amount-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
contract-amount-business_days = { $n ->
    [one] { $n } business day
   *[other] { $n } business days
}
contract-amount-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
contract-amount-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
contract-amount-clear-days = { $n ->
    [one] { $n } clear day
   *[other] { $n } clear days
}
contract-amount-clear-business_days = { $n ->
    [one] { $n } clear business day
   *[other] { $n } clear business days
}
contract-amount-clear-weeks = { $n ->
    [one] { $n } clear week
   *[other] { $n } clear weeks
}
contract-amount-clear-months = { $n ->
    [one] { $n } clear month
   *[other] { $n } clear months
}
contract-step-term-end = Current term ends
contract-step-given = Notice given
contract-step-less = Less { $amount }
contract-step-plus = Plus { $amount }
contract-step-their-day-before = Back to a business day of theirs
contract-step-their-day-after = On to a business day of theirs
contract-step-arrive-by = It must arrive by
contract-step-send-by = It must be sent by
contract-step-delivery-less = { $n ->
    [one] Counts on receipt: less { $n } delivery day
   *[other] Counts on receipt: less { $n } delivery days
}
contract-step-delivery-plus = { $n ->
    [one] Counts on receipt: plus { $n } delivery day
   *[other] Counts on receipt: plus { $n } delivery days
}
contract-step-our-day = Back to a business day of ours
contract-step-margin = { $n ->
    [one] Your safety margin: { $n } day
   *[other] Your safety margin: { $n } days
}
contract-step-minimum-term = No earlier than the end of the first term
contract-why-first-term = first term, from { $start }
contract-why-renewed = { $n ->
    [one] renewed once, from { $start }
    [2] renewed twice, from { $start }
   *[other] renewed { $n } times, from { $start }
}
contract-why-clear = the day of notice and the last day do not count
contract-why-day-off-before = { $n ->
    [one] { $n } day earlier: that day is off
   *[other] { $n } days earlier: those days are off
}
contract-why-day-off-after = { $n ->
    [one] { $n } day later: that day is off
   *[other] { $n } days later: those days are off
}
contract-outcome-open = No notice recorded. It renews to { $renews } unless notice is given by { $by }.
contract-outcome-passed = No notice recorded by { $by }; it renews to { $renews } unless one was given.
contract-outcome-option-open = No extension recorded. It ends on { $end } unless it is extended by { $by }; extended, it runs to { $renews }.
contract-outcome-option-passed = No extension recorded by { $by }; it ends on { $end } unless one was given.
contract-outcome-option-taken = The extension is recorded; it runs to { $renews }.
contract-outcome-in-time = Notice recorded on { $given }, by its dates in time.
contract-outcome-late = Notice recorded on { $given }, by its dates late: the last day to send it was { $last }.
contract-none-fixed = It ends by itself on { $end }; no notice is needed.
contract-none-evergreen = It has no end, so any day will do: notice given today would leave it in force to { $end }.
contract-none-evergreen-unknown = It has no end, and how notice is given was never recorded. Record it to learn what end notice would bring.
contract-none-notice_unknown = How notice is given was never recorded. Record it to learn the deadline.
contract-none-period_unknown = It renews, but for how long was never recorded. Record it to learn the deadline.
contract-none-no_renewal_left = No renewal is left: it ends by itself on { $end }.
contract-none-end_unknown = When its term ends is not known. Record its end or its length to learn the deadline.
contract-none-ended = It was ended as of { $end }; nothing is left to decide.
contract-none-noticed = Notice was recorded in time for the term to { $end }, so it is taken as ended. If it goes on all the same, undo the notice in its history.
contract-none-out_of_range = Its dates lie outside the calendar. Check its start, length and notice.
contract-next-deadline = The next deadline is { $date }, for the term to { $end }.

contract-value = Value
contract-no-value = No currency recorded, so there is no value to show.
contract-of-ceiling = Of the ceiling used
contract-ceiling-near = nearly used up
contract-ceiling-passed = passed
contract-consumed = { $n ->
    [one] { $n } order on it
   *[other] { $n } orders on it
}
contract-divided-by-ceiling = divided by its ceiling
contract-comes-to = comes to
contract-left = Left to the ceiling
contract-nothing-consumed = No order on this contract has a known value, so what is used is not known.
contract-left-out = { $n ->
    [one] { $n } order left out: { $reason }
   *[other] { $n } orders left out: { $reason }
}
contract-left-out-cancelled = cancelled
contract-left-out-no_value = no value known
contract-left-out-no_currency = no currency
contract-left-out-other_currency = another currency
contract-left-out-contract_without_currency = the contract has no currency
contract-unvalued-lines = { $n ->
    [one] { $n } line has no known value and is not in the sum.
   *[other] { $n } lines have no known value and are not in the sum.
}
contract-order-of = on { $contract }
contract-proof-more = More orders

contract-open = Open
contract-record-notice = Record a notice
contract-record-extension = Record the extension
contract-record-notice-of = Record a notice · { $number }
contract-record-extension-of = Record the extension · { $number }
contract-notice-why = This records what was given; it sends nothing, and says nothing of its legal effect.
contract-notice-given = Given on
contract-notice-received = Received on
contract-notice-method = Method
contract-notice-recipient = Recipient
contract-notice-proof = Proof
contract-notice-proof-hint = A tracking number, a signature, where the file is.
contract-notice-save = Record
contract-notice-add = Add a notice
contract-notice-recorded = Notice recorded on { $number }
contract-notices-none = No notice recorded
contract-notices-none-sub = Record a notice when it goes out: its date, its recipient, and what proves it.
contract-method-registered_post = Registered post
contract-method-courier = Courier
contract-method-hand = By hand
contract-method-email = E-mail
contract-method-portal = Portal
contract-method-other = Other
contract-calendar-title = Deadlines as a calendar file
contract-calendar-one-why = The notice deadline of { $number }, with reminders. Outlook, Apple and Google Calendar can open it; opened again later, it moves the event.
contract-calendar-all-why = The notice deadlines still ahead of the contracts listed, with reminders. Outlook, Apple and Google Calendar can open it; opened again later, it moves the events.
contract-calendar-path = File (.ics)
contract-calendar-saved = { $n ->
    [0] No deadline lies ahead; the empty calendar is in { $path }
    [one] { $n } deadline written to { $path }
   *[other] { $n } deadlines written to { $path }
}

contract-tabs = Parts of the contract’s page
contract-tab-amendments = Amendments
contract-tab-notices = Notices
contract-tab-call-offs = Call-offs
contract-terms = Terms
contract-initial = First term
contract-initial-end = First term ends on
contract-first-term-needed = Give the first term’s length or its end.
contract-current-term = Current term
contract-since = since { $date }
contract-until = until { $date }
contract-each = { $length } each time
contract-at-most = { $n ->
    [0] no renewal
    [one] at most { $n } renewal
   *[other] at most { $n } renewals
}
contract-taken-up-so-far = { $n ->
    [0] none taken up
   *[other] { $n } taken up
}
contract-length-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
contract-length-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
contract-length-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
contract-length-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
contract-notice = Notice
contract-notice-before-end = { $period } before the end
contract-notice-delivery = { $n ->
    [one] { $n } day for delivery
   *[other] { $n } days for delivery
}
contract-notice-margin = { $n ->
    [one] { $n } day as our margin
   *[other] { $n } days as our margin
}
contract-notice-not-recorded = not recorded
contract-effective = It counts
contract-effective-received = on receipt
contract-effective-dispatched = on dispatch
contract-counts-received = counts on receipt
contract-counts-dispatched = counts on dispatch
contract-calendar = Recipient’s calendar
contract-calendar-ours = Ours
contract-ended = Ended early on
contract-parent = Call-off of
contract-parent-none = none
contract-amendments-none = No amendments
contract-amendments-none-sub = A dated change to this contract: any as-of date then shows it as it stood.
contract-amendment-add = Add an amendment
contract-amendment-ahead = not yet in force
contract-amendment-effective = In force from
contract-amendment-number = Number
contract-amendment-title = What it is about
contract-amendment-sets = It sets (what is left empty stays as it was):
contract-as-it-was = as it was
contract-period = Each renewal
contract-renewals = Renewals at most
contract-renewals-any = any number
contract-taken-up = Options taken up
contract-call-offs-none = No call-offs
contract-call-offs-none-sub = A contract that names this one as its frame is listed here, and its orders count towards this ceiling.
contract-retire = Remove this contract
contract-retired = { $number } was removed

contract-form = Contract
contract-edit = Edit { $number }
contract-saved = { $number } was saved
contract-created = { $number } was added
contract-supplier-find = Find a supplier
contract-title-en = Title in English
contract-title-ar = Title in Arabic
contract-at-its-end = At its end
contract-unit-of = Unit: { $of }
contract-unit-days = days
contract-unit-business_days = business days
contract-unit-weeks = weeks
contract-unit-months = months
contract-unit-years = years
contract-notice-period = Notice period
contract-clear-days = Clear days: neither end counts
contract-delivery-days = Delivery takes (days)
contract-safety-margin = Our safety margin (days)
contract-currency = Currency
contract-preview = The deadline this makes
contract-preview-empty = Give a start, a length and a notice period, and the deadline appears here.
contract-field-number = Number
contract-field-start = Start
contract-field-supplier = Supplier
contract-field-titles = Title
contract-field-parent = Call-off of
contract-field-owner = Looked after by
contract-field-renewal = Renewal
contract-field-initial = First term
contract-field-initial_end = End of the first term
contract-field-period = Each renewal
contract-field-renewals = Renewals at most
contract-field-taken_up = Options taken up
contract-field-notice = Notice
contract-field-calendar = Recipient’s calendar
contract-field-ended = Ended early on
contract-field-currency = Currency
contract-field-committed = Committed
contract-field-ceiling = Ceiling
contract-field-notices = Notices
contract-field-amendments = Amendments
contract-field-note = Note
date-understood = { $weekday }, { $date }
contract-tab-orders = Orders
contract-orders-and-ceiling = Orders against the ceiling
contract-orders-add = Put orders on this contract
contract-orders-numbers = Order numbers
contract-orders-hint = This supplier’s orders, one after the other; an order on another contract moves here.
contract-orders-put-on = Put them on it
contract-orders-put = { $n ->
    [one] { $n } order changed
   *[other] { $n } orders changed
}
contract-order-take-off = Take { $number } off this contract
contract-field-title = Title
contract-field-titles-en = Title in English
contract-field-titles-ar = Title in Arabic
contract-field-initial-count = First term
contract-field-initial-unit = Unit of the first term
contract-field-period-count = Each renewal
contract-field-period-unit = Unit of each renewal
contract-field-notice-count = Notice period
contract-field-notice-unit = Unit of the notice period
contract-field-notice-clear_days = Clear days
contract-field-notice-effective = Notice counts
contract-field-notice-delivery_days = Days of delivery
contract-field-notice-safety_margin_days = Safety margin
contract-field-added = Orders put on it
contract-field-removed = Orders taken off it

# What is wrong with a field of a contract
error-contract_in_use = This contract has call-offs, orders or documents and cannot be removed.
field-date_out_of_range = Outside the years this program counts in.
field-end_before_start = This is before it begins.
field-not_positive = This must be above zero.
field-too_large = Too large: at most { $max }.
field-unknown_currency = Not an ISO 4217 currency code.
field-negative = This cannot be below zero.
field-received_before_given = It was received before it was given.
field-unknown_order = This supplier has no such order.
field-bad_weekday = Not a day of the week.
field-whole_week = At least one day must be a working day.
field-warn_ceiling_below_committed = Kept, but the ceiling is below what is committed.
field-warn_no_period = Without the length of a renewal its notice deadline cannot be told.
field-warn_no_notice = Without a notice period there is no deadline to show.
field-warn_stated_end_wins = The stated end counts; this length is passed over.
