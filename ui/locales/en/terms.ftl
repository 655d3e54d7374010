# Payment terms: library, editor, schedule on a sample invoice, audit, comparison.
nav-terms = Terms
go-terms = Go to terms
key-terms = Go to terms
new-term = New term
terms-count = { $n ->
    [0] No terms
    [one] { $n } term
   *[other] { $n } terms
}
terms-compare = Compare two
terms-search = Code, name or wording
terms-found-only = With findings
terms-none = No payment terms yet
terms-none-sub = Write one as you would in an order: net 30, 2/10 net 30, 30 % with order and the balance on delivery.
terms-none-found = No term fits
terms-none-found-sub = Try fewer letters, or look at terms without findings too.
column-term = What it says
column-average-days = Days to pay
column-discounts = Discounts
column-findings = Findings
column-used-by = Suppliers
term-none = none
term-days-unknown = Not known: it depends on dates or amounts that an invoice brings along.
term-open = Open
term-compare-with = Compare with…

term-form = Payment term
term-saved = { $name } was saved
term-created = { $name } was added
term-retire = Retire this term
term-retired = { $name } was retired
term-conflict = Someone else saved this term meanwhile. Saving now puts yours on top of theirs; both stay in the history.
term-used-by = { $n ->
    [0] no supplier has it
    [one] { $n } supplier has it
   *[other] { $n } suppliers have it
}

term-words = In words
term-words-placeholder = For example: 2/10 net 30, or: 30 % advance, balance 45 days after delivery
term-words-hint = Write it as you would in an order, in English or Arabic. The rows below follow.
term-words-behind = The words follow as soon as the rows below make a whole term.
term-rows-behind = The rows below still show what was understood last.
term-words-aside = You had written:
term-words-take-back = Take it back
term-reads-en = Reads as
term-reads-ar = In Arabic
unread-not_understood = “{ $part }” is not understood. Say it another way, or set it in the rows below.
unread-nothing_to_read = There is nothing here that could be read as a term.
unread-ambiguous = “{ $part }” can mean two things. Say whether it is a discount or a share of the amount.
unread-out_of_range = No term can have the number in “{ $part }”.
unread-shares_do_not_sum = The shares do not make up the whole. Say what happens with the rest, for example: balance on delivery.
unread-given_twice = “{ $part }” gives away once more what has been given already.

term-instalments = Instalments
term-instalments-none = Nothing is paid yet. Write the term in words, or add an instalment.
term-instalment-add = Add an instalment
term-instalment-earlier = Move instalment { $n } up
term-instalment-later = Move instalment { $n } down
term-instalment-remove = Remove instalment { $n }
term-share = How much
term-share-percent = Percentage
term-share-fixed = Fixed amount
term-share-remainder = What is left
term-percent = Percent
term-amount = Amount
term-currency = Currency
term-base = Counted from
term-base-invoice_date = Invoice date
term-base-invoice_receipt = Invoice receipt
term-base-goods_receipt = Goods receipt
term-base-order_date = Order date
term-base-contract_date = Contract date
term-base-milestone = A milestone
term-base-named = Milestone “{ $name }”
term-milestone-name = Its name
term-roll = If due on a day off
term-roll-none = It stays
term-roll-following = Next business day
term-roll-preceding = Business day before
term-roll-modified_following = Next, within the month
term-rolled-none = stays
term-rolled-following = on to the next business day
term-rolled-preceding = back to the business day before
term-rolled-modified_following = to a business day of the same month
term-steps = Steps, in order
term-step-n = Step { $n }
term-step-add_days = Add calendar days
term-step-add_business_days = Add business days
term-step-add_months = Add months
term-step-month_end = Go to the month’s end
term-step-day_of_month = Go to a day of the month
term-step-count-n = How many
term-step-count-day = Which day
term-step-earlier = Move step { $n } up
term-step-later = Move step { $n } down
term-step-remove = Remove step { $n }
term-step-add = Add a step
term-derived-add_days = { $n ->
    [one] { $n } day on
   *[other] { $n } days on
}
term-derived-add_business_days = { $n ->
    [one] { $n } business day on
   *[other] { $n } business days on
}
term-derived-add_months = { $n ->
    [one] { $n } month on
   *[other] { $n } months on
}
term-derived-month_end = the month’s end
term-derived-day_of_month = day { $day } of the month, on or after
term-discounts = Discounts for paying early
term-discounts-none = None.
term-discount-add = Add a discount
term-discount-of = Taken from
term-discount-until = Until, counted from where the last instalment counts
term-discount-remove = Remove discount { $n }
term-of-with_tax = Amount with tax
term-of-before_tax = Amount before tax

sample-title = On a sample invoice
sample-amount = Amount
sample-invoice-date = Invoice date
sample-goods_receipt = Goods receipt
sample-invoice_receipt = Invoice receipt
sample-order = Order date
sample-contract = Contract date
sample-before-tax = Amount before tax
sample-average = on average { $days }
sample-none = Once there is a term, its payments stand here.
schedule-instalments = Payments
schedule-derivation = How the date came about
schedule-discounts = Discounts
schedule-days-in-all = { $n ->
    [one] { $n } day in all
   *[other] { $n } days in all
}
schedule-off = day off
schedule-sum = { $n ->
    [one] The whole invoice
   *[other] Sum of { $n } payments
}
schedule-exact = Exactly the invoice’s amount
schedule-until = until
schedule-needs-before-tax = needs the amount before tax
schedule-yield = Worth { $simple } a year, { $compound } compounded
schedule-yield-means = What taking the discount earns a year, against paying on the last due date
schedule-no-yield = No yield: the discount does not end before the payment is due.
term-no-date-missing = No date yet: { $base } is not known
term-no-date-calendar = Past the end of the calendar

awkward-title = Awkward invoice dates
awkward-year-before = The year before
awkward-year-after = The year after
awkward-invoice = Invoice
awkward-due = Due
awkward-days = Days
awkward-year_start = the year’s first day
awkward-long_month = last of 31 days
awkward-february_end = end of February
awkward-short_month = last of 30 days
awkward-month_end_off = month’s end on days off
awkward-year_end = the year’s last day

findings-title = Against the rules
findings-none = Within the limits of { $sets }.
findings-none-short = none
findings-flag = A finding is a flag. What it means in law, a person decides.
finding-tag-exceeds = { $n ->
    [one] Past a limit
   *[other] Past limits: { $n }
}
finding-tag-exceeds_unless_agreed = { $n ->
    [one] Needs agreement
   *[other] Needs agreement: { $n }
}
finding-tag-cannot_tell = Cannot be told
finding-weight-exceeds = Past the limit
finding-weight-exceeds_unless_agreed = Unless agreed
finding-weight-cannot_tell = Cannot be told
finding-since = in force since { $date }
finding-cannot-tell = It cannot be told from the term alone: it counts from a milestone, or has fixed amounts.
finding-longest = Up to { $found } to wait; { $who }, { $limit } at most.
finding-longest-unless = Up to { $found } to wait; { $who }, { $limit } at most unless both have expressly agreed on more and it is fair.
finding-shortest = As little as { $found } to wait; { $limit } at least.
finding-advance = { $found } is paid with the order; { $limit } at most.
finding-buyer-any = for everyone
finding-buyer-private = between businesses
finding-buyer-public = for public buyers

compare-title = Compare two terms
compare-sub = How long each lets us wait, and what moving a year’s spend from one to the other does to our cash.
compare-from = From
compare-to = To
compare-swap = Change places
compare-choose = Choose a term
compare-sample = On the same invoice
compare-effect = Effect of the move
compare-spend = Spend in a year
compare-cost = Cost of capital, % a year
compare-none = Choose two terms to see what the move does.
compare-days-from = Days to pay, from
compare-days-to = Days to pay, to
compare-average = average over a year’s invoice dates
compare-difference = Difference
compare-in-days = in days
compare-cash = Cash
compare-stays = stays with us longer
compare-leaves = leaves us sooner
compare-yearly = Worth in a year
compare-yearly-note = at the cost of capital
compare-say-cost = say what capital costs
compare-arithmetic = { $spend } ÷ { 365 } × { $more } = { $cash }

# The journal
input-term = Payment term

# What the shell says of terms: actions of the journal, errors, errors on fields
action-term-create = Payment term added
action-term-update = Payment term changed
action-term-retire = Payment term retired
action-term-agree = Payment term agreed
action-term-undo = Payment term undone
error-term_in_use = Suppliers have this term. Give them another one first.
error-unread = { $reason ->
    [nothing_to_read] There is nothing to read, or too much.
    [ambiguous] “{ $part }” can mean two things: say it more fully.
    [out_of_range] “{ $part }” has a number that no term can have.
    [shares_do_not_sum] The shares of “{ $part }” do not make up the whole.
    [given_twice] “{ $part }” gives away a second time what was given away already.
   *[not_understood] “{ $part }” was not understood.
}
field-too_many = Too many: at most { $max }.
field-bad_name = A name begins with a letter or a digit and has no quotation marks.
field-currency_differs = The term names amounts in another currency.
field-shares_below_whole = The shares come to { $sum } %: let them come to 100 %, or let one take what is left.
field-shares_above_whole = The shares come to { $sum } % and leave nothing for the rest.
field-needs_remainder = Beside fixed amounts, one instalment has to take what is left.
field-fixed_exceeds = The term’s fixed amounts are more than this.

# A supplier's term
tab-terms = Terms
supplier-term-agreed = Agreed term
supplier-term-none = No payment term recorded
supplier-term-none-sub = Choose the one agreed with this supplier; its payments on an invoice then stand here.
supplier-term-choose = Choose from the library
supplier-term-change = Agree on another
supplier-term-clear = No longer agreed
supplier-term-changed = Another term is now agreed
supplier-term-cleared = No term is agreed any more
# Where the built-in payment rules are written
rule-source-eu-2011-7 = Directive 2011/7/EU, articles 3(5), 4(3) and 4(6); national rules may be stricter
rule-source-uk-1998 = Late Payment of Commercial Debts (Interest) Act 1998, section 4, as amended by SI 2013/395
