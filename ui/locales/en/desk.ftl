# The Desk: what needs a decision, four figures, the next twelve weeks.
nav-desk = Desk
go-desk = Go to the Desk
key-desk = Go to the Desk
key-decisions = From decision to decision
key-dates = From date to date in the weeks
key-table = The weeks as a table, and back
desk-title = { $n ->
    [0] Nothing needs a decision
    [one] One thing needs a decision
   *[other] { $n } things need a decision
}
desk-sub = In the order of the date by which each must be made.
desk-anew = Being brought up to date…
desk-decisions = Decisions
desk-due-past = Past due
desk-due-week = Within seven days
desk-due-month = Within thirty days
desk-due-later = Later
desk-days-left = { $n ->
    [one] day left
   *[other] days left
}
desk-days-past = { $n ->
    [one] day past
   *[other] days past
}
desk-said-left = { $n ->
    [0] to be decided today
    [one] { $n } day left
   *[other] { $n } days left
}
desk-said-past = { $n ->
    [one] { $n } day past
   *[other] { $n } days past
}
desk-today = today
desk-more = { $n ->
    [one] Show { $n } more
   *[other] Show { $n } more
}
desk-older = { $n ->
    [one] One older overdue line, not asked after for a quarter of a year, stands in the open orders
   *[other] { $n } older overdue lines, not asked after for a quarter of a year, stand in the open orders
}
desk-empty = All clear for now
desk-empty-sub = Here stand notice deadlines within 90 days, documents that run out, ceilings nearly used up, suppliers whose deliveries slide or whose risk moved, and overdue lines: each with the date by which to decide.
desk-empty-new = Your desk is clear, because there is nothing on it yet
desk-empty-new-sub = Bring in suppliers, orders and contracts; what needs a decision then stands here, in the order of its date.

desk-kinds = Only of one kind
desk-kinds-notice_deadline = Deadlines
desk-kinds-document_expiring = Documents
desk-kinds-ceiling_nearly_used = Ceilings
desk-kinds-delivery_signal = Delivery signals
desk-kinds-risk_moved = Risks
desk-kinds-overdue_lines = Overdue
desk-kind-notice_deadline = Deadline
desk-kind-document_expiring = Document
desk-kind-ceiling_nearly_used = Ceiling
desk-kind-delivery_signal = Signal
desk-kind-risk_moved = Risk
desk-kind-overdue_lines = Overdue

desk-open-contract = Open contract
desk-see-lines = See the lines
desk-ask = Ask for it
desk-why = Why?
desk-chase = Chase
desk-act-label = { $action }: { $of }

desk-notice = Notice on { $number }, { $supplier }
desk-notice-option = Extension of { $number }, { $supplier }
desk-notice-renews = Renews to { $end } unless notice is given by { $by }.
desk-notice-goes-on = Goes on unless notice is given by { $by }.
desk-notice-ends = Ends { $end } unless it is extended by { $by }.
desk-committed = { $amount } committed.
desk-document = { $title } of { $supplier } expires
desk-document-expired = { $title } of { $supplier } has expired
desk-document-on = Holds to { $date }.
desk-document-required = Required by category { $category }.
desk-document-required-of-all = Required of every supplier.
desk-open-orders = { $n ->
    [0] No open orders.
    [one] One open order.
   *[other] { $n } open orders.
}
desk-ceiling = { $number }, { $supplier }: ceiling nearly used up
desk-ceiling-passed = { $number }, { $supplier }: ceiling passed
desk-ceiling-used = { $share } of { $ceiling } is used.
desk-signal = OTIF of { $supplier } is sliding
desk-signal-sub = { $months ->
    [one] { $months } month below its mean, since { $since }: { $rate }, { $failed } of { $lines } lines failed.
   *[other] { $months } months in a row below its mean, since { $since }: { $rate }, { $failed } of { $lines } lines failed.
}
desk-risk-rose = Risk of { $supplier } rose from { $from } to { $to }
desk-risk-fell = Risk of { $supplier } fell from { $from } to { $to }
desk-risk-new = Risk of { $supplier } is { $to }
desk-risk-class = { $supplier } went from class “{ $from }” to “{ $to }”
desk-risk-class-moved = Its class went from “{ $from }” to “{ $to }”.
desk-risk-score = Its risk went from { $from } to { $to }.
desk-risk-impact = Its impact went from { $from } to { $to }.
desk-risk-sub = Data { $data }, model { $model }, late entries { $late }.
desk-risk-range = Could be { $range }.
desk-overdue = { $n ->
    [one] One line of { $supplier } is overdue
   *[other] { $n } lines of { $supplier } are overdue
}
desk-overdue-sub = To be asked after by { $by }; the oldest was expected on { $date }.
desk-overdue-worth = { $amount } still to come.
desk-proof-of = Open what is behind { $value }

desk-figures = Key figures
desk-otif = { $days ->
    [one] OTIF, { $days } day
   *[other] OTIF, { $days } days
}
desk-otif-note = { $range }, { $lines }
desk-exposure = Spend exposed to high risk
desk-exposure-note = { $n ->
    [0] No suppliers; { $share } not assessed
    [one] One supplier; { $share } not assessed
   *[other] { $n } suppliers; { $share } not assessed
}
desk-exposure-none = Risk is not reckoned here yet.
desk-in-notice = Inside their notice window
desk-in-notice-value = { $n ->
    [0] No contracts
    [one] { $n } contract
   *[other] { $n } contracts
}
desk-in-notice-note = { $amount } committed
desk-in-notice-none = no committed value
desk-days-to-pay = How we pay
desk-days-to-pay-none = No invoices are recorded, so how soon we pay cannot be told.
desk-trend = The last { $n } months: { $first } at first, { $last } at last.

desk-weeks = The next twelve weeks
desk-weeks-count = { $n ->
    [0] No dates
    [one] One date
   *[other] { $n } dates
}
desk-weeks-first = { $n ->
    [one] the first of them shown
   *[other] the first { $n } shown
}
desk-weeks-calendar = Take them all into your calendar
desk-weeks-table = Same data as a table
desk-weeks-chart = Back to the weeks
desk-weeks-hint = Arrows move between dates, Enter opens one, T shows a table.
desk-weeks-none = No date falls into the next twelve weeks.
desk-lane-notice_deadlines = Notice deadlines
desk-lane-contract_ends = Contracts end
desk-lane-documents_expire = Documents expire
desk-lane-promised_late = Promised, and late by history
desk-lane-one-notice_deadlines = notice deadline
desk-lane-one-contract_ends = contract ends
desk-lane-one-documents_expire = document expires
desk-lane-one-promised_late = promised, and late by history
desk-now = Now
desk-date = Date
desk-what = What
desk-dot = { $date }: { $what }, { $name }
desk-dot-many = { $n ->
    [one] { $date }: { $what }, one
   *[other] { $date }: { $what }, { $n } of them
}
desk-day-title = { $date } · { $what }
desk-calendar-why = Every date of the next twelve weeks, with reminders. Outlook, Apple and Google Calendar can open it; opened again later, it moves the events.
desk-calendar-saved = { $n ->
    [0] No date lies ahead; the empty calendar is in { $path }
    [one] One date is in { $path }
   *[other] { $n } dates are in { $path }
}

ask-title = Ask for { $title }
ask-why = Nothing is sent from here: copy the words into your own mail.
ask-language = Language of the words
ask-to = To
ask-nobody = No contact with an e-mail address is recorded.
ask-words = The words
ask-copy = Copy the words
ask-copied = Copied. Paste it into your mail.
ask-not-copied = This window may not write to the clipboard; select the words and copy them by hand.
ask-letter = Dear { $name },

    our record of your { $title } holds to { $date }. Please send us the one that follows it, so that our orders with you can go on without interruption.

    With kind regards
    { $company }
ask-letter-expired = Dear { $name },

    our record of your { $title } expired on { $date }. Please send us a valid one, so that our orders with you can go on without interruption.

    With kind regards
    { $company }
ask-whoever = Sir or Madam

exposure-definition = Orders placed from { $from } to { $to } with suppliers in the class “high” on { $on }, in { $currency } by the rate of each order’s day.
exposure-class = Risk class
exposure-lines = Lines
exposure-amount = Amount
exposure-high = High
exposure-lower = Lower, or without a class
exposure-unscored = No score
exposure-all = All orders
exposure-left-out = Left out
exposure-unvalued = { $n ->
    [one] One line whose value is not known
   *[other] { $n } lines whose value is not known
}
exposure-unconverted = { $n ->
    [one] One line for whose currency and day no rate was stated
   *[other] { $n } lines for whose currency and day no rate was stated
}
exposure-of = Score { $score } · { $lines }
exposure-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
exposure-open-risk = See them in the ranking
