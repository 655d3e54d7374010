# Notice deadlines step by step, and calendar files: the window and the program itself say these.
derivation-term_end = Current term ends
derivation-notice_period = { $unit ->
    [business_days] { $count ->
        [one] Notice of { $count } business day
       *[other] Notice of { $count } business days
    }
    [weeks] { $count ->
        [one] Notice of { $count } week
       *[other] Notice of { $count } weeks
    }
    [months] { $count ->
        [one] Notice of { $count } month
       *[other] Notice of { $count } months
    }
   *[days] { $count ->
        [one] Notice of { $count } day
       *[other] Notice of { $count } days
    }
}
derivation-clear_days = Clear days: neither first nor last day counts
derivation-recipient_business_day = { $count ->
    [0] A business day of theirs
    [one] Moved by { $count } day to a business day of theirs
   *[other] Moved by { $count } days to a business day of theirs
}
derivation-last_receipt = Last day it may arrive
derivation-delivery_days = { $count ->
    [one] { $count } day of delivery
   *[other] { $count } days of delivery
}
derivation-our_business_day = { $count ->
    [0] A business day of ours
    [one] Moved by { $count } day to a business day of ours
   *[other] Moved by { $count } days to a business day of ours
}
derivation-safety_margin = { $count ->
    [one] Our safety margin of { $count } day
   *[other] Our safety margin of { $count } days
}
derivation-deadline = Act by
derivation-given = Notice given
derivation-minimum_term = No earlier than the end of the first term
derivation-end = Last day in force
ical-name = Contracts: notice deadlines
ical-category = Notice deadlines
ical-summary = Notice deadline: { $number }, { $supplier }
ical-unless-automatic = No notice recorded. It renews to { $end } unless one is given by { $deadline }.
ical-unless-option = It ends unless it is extended by { $deadline }; extended, it runs to { $end }.
alert-days = { $count ->
    [0] It is today.
    [one] { $count } day left to give notice.
   *[other] { $count } days left to give notice.
}
alert-many = { $count ->
   *[other] { $count } notice deadlines come nearer
}
alert-many-first = { $count ->
    [0] The first, of { $number }, is today.
    [one] The first, of { $number }, is in { $count } day.
   *[other] The first, of { $number }, is in { $count } days.
}
ical-desk-name = The next twelve weeks
ical-desk-category = Desk
ical-contract_ends = Term ends: { $name }, { $supplier }
ical-documents_expire = Document runs out: { $name }, { $supplier }
ical-promised_late = Promised, and late by history: { $name }, { $supplier }
action-contract-create = Contract added
action-contract-update = Contract changed
action-contract-retire = Contract retired
action-contract-give_notice = Notice recorded
action-contract-put_orders = Orders of a contract changed
action-contract-undo = Contract undone
action-calendar-save = Calendar saved
action-calendar-undo = Calendar undone
action-document-create = Document added
action-document-update = Document changed
action-document-retire = Document retired
action-document-undo = Document undone
