# Settings.
settings-person = Personal
settings-people = People
settings-workspace = Workspace
settings-definitions = Definitions
settings-rates = Rates
settings-safety = Safety
settings-saved = Settings were saved
set-language = Language
set-calendar = Calendar
calendar-gregorian = Gregorian
calendar-hijri = Hijri
calendar-both = Both
set-digits = Digits
set-theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
set-zone = Time zone
set-zone-hint = An IANA name, such as Asia/Riyadh
set-reporting-currency = Reporting currency
set-reporting-currency-hint = Sums across currencies are shown in it
set-weekend = Weekend
set-holidays = Holidays
holiday-date = Date
holiday-name = Name
people-sub = Those who look after suppliers and contracts. Changes stand in the history under your name. Nobody signs in by it.
person-own-name = Your name
person-name = Name
person-unnamed = You
person-new = Somebody new
person-renamed = { $name }: the name was saved
person-added = { $name } was added
rates-sub = An amount is converted at the last rate on or before its date. Where there is none, it is left out and listed.
rates-none = No rates yet
rates-none-sub = They are only needed where orders are in several currencies.
rate-from = From
rate-to = To
rate-date = Date
rate-rate = Rate
rate-added = The rate was added
rate-removed = The rate was removed
definitions-sub = What “delivered as promised” means here. There is no industry standard, so every figure is shown with its definition.
definitions-none = No definitions yet
definitions-none-sub = Make one and put it in force; until then figures use the plain case.
definition-new = New definition
definition-edit = Edit the definition
definition-saved = { $name } was saved
definition-put-in-force = Put in force
definition-now-in-force = { $name } is in force
definition-target = target { $target }
definition-revision = revision { $n }
definition-reference = Against
definition-days = Days
days-calendar = Calendar
days-business = Business
definition-count = Counts
count-received = Received
count-accepted = Accepted
definition-level = By
level-line = Line
level-order = Order
level-quantity = Quantity
level-value = Value
definition-early = Days early
definition-early-hint = empty: any
definition-late = Days late
definition-under = Under, %
definition-over = Over, %
definition-target-percent = Target, %
name-in-english = Name in English
name-in-arabic = Name in Arabic
journal-check = Journal
journal-check-sub = Every change is chained to the one before it. The check recomputes the chain and names the first entry that does not fit. It finds an edit inside the chain; a rewrite of the whole shows only against a head kept elsewhere.
journal-check-now = Check the journal
journal-checking = Checking…
journal-whole = { $n ->
    [one] { $n } entry, all fit
   *[other] { $n } entries, all fit
}
journal-broken = Entry { $seq } does not fit
journal-head = Head:
backup = Backup
backup-sub = A copy of the whole workspace in one file, taken while you work.
backup-place = Where to
backup-make = Make a backup
backup-done = The backup is written
this-workspace = This workspace

# Backups by a rule
backups = Backups
backups-sub = Made while you work, read back whole before they count, and kept by the rule below.
backups-on = Make them without being asked
backups-not-sample = The sample workspace makes none by itself.
backups-not-server = A workspace on a server is backed up where it stands. A copy in a file can be made here at any time.
backups-every_hours = Hours between two
backups-days = Days to keep one of
backups-weeks = Weeks to keep one of
backups-months = Months to keep one of
backups-folder = Folder
backups-folder-hint = Empty: beside the workspace. Now: { $folder }
backups-folder-choose = A workspace on a server has no place of its own here: choose a folder.
backups-none = There is no backup yet.
backup-now = Back up now
backup-making = Backing up…
backup-made = Made and read back: { $when }
backup-last-failed = The last backup failed
backup-verify = Read back
backup-verified = { $n ->
    [one] Whole: { $n } entry in its journal
   *[other] Whole: { $n } entries in its journal
}
backup-restore = Restore
backup-restore-sure = Go back to the backup of { $when }?
backup-restore-says = The workspace as it stands is set aside beside it, with everything entered since; nothing is deleted. This cannot be undone with Ctrl Z, but the file set aside can be opened again.
backup-restored = The workspace is as it was on { $when }. What stood is set aside: { $file }
backup-restore-other = Restore from a file…
backup-restore-other-title = Go back to a backup from a file?
backup-restore-file = Backup file
backup-restored-other = The workspace is as it was in { $from }. What stood is set aside: { $file }
set-on = On
set-off = Off
set-notify = Desktop notifications of deadlines
set-notify-sub = Tells of contracts’ notice deadlines while Sanad is open. Off until you turn it on.
set-alert-days = Told before a deadline by
set-alert-none = No day is chosen, so nothing is told.
set-alert-says = Told { $days } days before.
settings-calendars = Calendars
settings-payment = Payment rules
calendars-sub = Whose working days a contract’s notice is counted by: its recipient’s calendar, chosen in the contract. Our own weekend and holidays stand under Workspace.
calendars-none = No calendars yet
calendars-none-sub = Add one for each country whose working days notices are counted by.
calendar-new = New calendar
calendar-edit = Edit { $name }
calendar-code = Code
calendar-saved = The calendar { $name } was saved
calendar-weekends = Weekends
calendar-weekend-add = Weekend from a date
calendar-weekend-since = From
calendar-weekend-hint = A weekend holds until the next one’s date. Leave the date of the first one empty: it held since ever.
calendar-weekend-from = { $days } from { $date }
calendar-no-weekend = no days off
calendar-holiday-add = Holiday
calendar-holidays-count = { $n ->
    [0] no holidays
    [one] { $n } holiday
   *[other] { $n } holidays
}
payment-sub = Payment terms are held against these limits. A finding flags; what it means, a person decides.
payment-buy-as = We buy as
payment-buy-as-sub = For public authorities stricter limits hold.
payment-private = Company
payment-public = Public authority
payment-laws = Laws
payment-own = The company’s own
payment-own-add = Add limits
payment-own-edit = Edit the limits
payment-own-none = No limits of the company’s own
payment-own-none-sub = Add those the company has set for itself: the longest and the shortest wait, the largest advance.
payment-until = until { $date }
payment-from = From
payment-until-label = Until (empty: still)
payment-longest = Longest wait, days
payment-shortest = Shortest wait, days
payment-advance = Largest advance, %
payment-unless-agreed = Both sides may expressly agree on a longer wait
payment-no-limit = Give at least one limit.
payment-source = Where it is written
limit-longest = { $n ->
    [one] paid within { $n } day
   *[other] paid within { $n } days
}
limit-shortest = { $n ->
    [one] paid after { $n } day at the earliest
   *[other] paid after { $n } days at the earliest
}
limit-advance = at most { $percent } % with the order
limit-of-public = by public authorities
limit-of-private = by companies
limit-unless-agreed = unless both sides expressly agree otherwise
set-required-documents = Documents every supplier must have
set-required-documents-sub = One that is missing or has expired counts against a supplier in its risk, and stands on the Desk.
set-required-kind = Kind of document, as your documents name it
