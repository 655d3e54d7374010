# Risk: the map, the ranking, one supplier's score and its proof, the model and its editor, country indices.
nav-risk = Risk
go-risk = Go to risk
key-risk = Go to risk
tab-risk = Risk

risk-class = Class
risk-class-low = Low
risk-class-medium = Medium
risk-class-high = High
risk-not-assessed = Not assessed
risk-no-class = No class
risk-likelihood = Likelihood
risk-impact = Impact
risk-weight = Weight
risk-score = Score
risk-adds = Adds
risk-yes = yes
risk-no = no
risk-ppm = { $shown } ppm
risk-step = { $n ->
    [1] lowest
    [2] low
    [3] middle
    [4] high
   *[5] highest
}

risk-dimension-financial = Financial
risk-dimension-delivery = Delivery
risk-dimension-dependency = Dependency
risk-dimension-country = Country
risk-dimension-compliance = Compliance
risk-dimension-cyber_esg = Cyber & ESG
risk-dimension-relationship = Relationship

risk-indicator-altman_z2 = Altman Z″
risk-indicator-otif_miss = OTIF missed
risk-indicator-late_trend = Trend of lateness
risk-indicator-mean_days_late = Mean days late
risk-indicator-ppm_rejected = Rejected
risk-indicator-open_overdue = Open lines overdue
risk-indicator-quantity_anomalies = Unusual quantities
risk-indicator-category_share = Share of category
risk-indicator-category_hhi = Concentration of category
risk-indicator-sole_source = Sole source
risk-indicator-contract_cover = Covered by contracts
risk-indicator-inform = INFORM index
risk-indicator-cpi = Corruption perceptions (CPI)
risk-indicator-wgi = Governance (WGI)
risk-indicator-documents_missing = Documents missing
risk-indicator-documents_expired = Documents expired
risk-indicator-days_to_expiry = Next expiry
risk-indicator-questionnaire = Questionnaire
risk-indicator-price_anomalies = Unusual prices
risk-indicator-open_disputes = Open disputes
risk-indicator-days_since_contact = Last contact
risk-indicator-committed_value = Committed value
risk-indicator-time_to_switch = Time to switch

risk-says-altman_z2 = Z″ { $value }
risk-says-otif_miss = up to { $value } not OTIF
risk-says-late_trend = { $value } later than before
risk-says-mean_days_late = { $value } late on average
risk-says-ppm_rejected = { $value } rejected
risk-says-open_overdue = { $value } of open lines overdue
risk-says-quantity_anomalies = { $value } of quantities unusual
risk-says-category_share = { $value } of its category
risk-says-category_hhi = concentration { $value }
risk-says-sole_source = { $n ->
    [0] other sources exist
   *[other] sole source
}
risk-says-contract_cover = { $value } on contract
risk-says-inform = INFORM { $value }
risk-says-cpi = CPI { $value }
risk-says-wgi = WGI { $value }
risk-says-documents_missing = { $n ->
    [0] none missing
    [one] { $n } document missing
   *[other] { $n } documents missing
}
risk-says-documents_expired = { $n ->
    [0] none expired
    [one] { $n } document expired
   *[other] { $n } documents expired
}
risk-says-days_to_expiry = next expiry in { $value }
risk-says-questionnaire = questionnaire { $value }
risk-says-price_anomalies = { $value } of prices unusual
risk-says-open_disputes = { $n ->
    [0] no open dispute
    [one] { $n } open dispute
   *[other] { $n } open disputes
}
risk-says-days_since_contact = { $value } since last contact
risk-says-committed_value = { $value } committed
risk-says-time_to_switch = { $value } to switch

risk-source-deliveries = our orders and receipts
risk-source-spend = our spend
risk-source-contracts = our contracts
risk-source-documents = its documents
risk-source-items = item history

# The screen
risk-scored = { $n ->
    [0] Nobody scored with model v{ $version }
    [one] { $n } supplier scored with model v{ $version }
   *[other] { $n } suppliers scored with model v{ $version }
}
risk-unassessed = { $n } not assessed
risk-coverage = { $share } of the weight known
risk-model-open = The model
risk-countries = Country indices
risk-map = Likelihood × impact
risk-map-cells = Suppliers by likelihood and impact
risk-map-likelihood = likelihood
risk-map-impact = impact
risk-map-cell = likelihood { $likelihood }, impact { $impact }: { $suppliers }, class { $class }
risk-map-high = { $n } in the highest class
risk-map-no-impact = { $n } without an impact
risk-map-unassessed = { $n } not assessed
risk-cell-chip = Likelihood { $likelihood }, impact { $impact }
risk-alarming = At 80 and above
risk-since = Change since
risk-months-back = { $n ->
    [1] a month ago
    [12] a year ago
   *[other] { $n } months ago
}
risk-ranking = Suppliers by risk
risk-column-likelihood = Risk
risk-column-made-of = What it is made of, and how sure it is
risk-column-change = Since { $date }
risk-column-change-plain = Change
risk-column-exposed = Committed
risk-column-known = Known
risk-stack-says = { $value }, could be { $band }: { $parts }
risk-not-assessed-band = not assessed, could be { $band }
risk-ruled = a rule or a person’s judgement is shown
risk-ruled-short = ruled
risk-none = Nobody to assess yet
risk-none-sub = Risk is reckoned from orders and receipts, contracts, documents and country indices. Bring in suppliers and their deliveries first.
risk-none-found-sub = Try another cell, fewer filters, or a part of the name.

# One supplier
risk-one = One supplier laid open
risk-one-none = Nobody is chosen
risk-one-none-sub = Move through the ranking below to see what a score is made of.
risk-nothing-known = Nothing is known of what the model asks for. That is no good score: it could be anything.
risk-sentence = { $value }, could be { $band }
risk-sentence-narrows = { $value }, could be { $band }; knowing “{ $name }” would narrow it most
risk-sentence-ruled = { $value }, by a rule or a person’s judgement
risk-sentence-certain = { $value }; everything asked for is known
risk-sentence-none = Not assessed, could be { $band }
risk-waterfall = What the likelihood is made of
risk-change = Since { $date } { $total }: data { $data }, model { $model }, entered late { $late }.
risk-change-none = On { $date } there was no score to compare with.
risk-could-be = could be { $band }
risk-class-could-be = the class could be { $range }
risk-alarming-named = At 80 and above: { $names }
risk-ruling-open = until further notice
risk-ruling-knock-out = { $rule }, confirmed by { $person }, since { $from }: shown as 100 by rule.
risk-ruling-override = { $person } judged this, from { $from } until { $until }.
risk-ruling-computed = Computed: { $value }.
risk-ruling-nothing-computed = Nothing could be computed.
risk-knock-out-sanctions_match = Sanctions match
risk-knock-out-insolvency = Insolvency proceedings

# Its proof
risk-proof-of = Proof · Risk, { $name }
risk-definition = { $name }, version { $version }, as of { $date }. The likelihood is the root of the weighted mean of the squared scores, so that one bad dimension is not averaged away. What nothing is known of is left out and shown as a band.
risk-adds-up = The parts add up to the figure
risk-adds-not = The parts do not add up to the figure. Please report this.
risk-stale = too old ({ $date }): counts as unknown
risk-stale-after = { $n ->
    [one] of { $date }, older than { $n } day: counts as unknown
   *[other] of { $date }, older than { $n } days: counts as unknown
}
risk-unknown-computed = unknown: our records hold nothing to reckon it from
risk-unknown-imported = unknown: no index value for its country
risk-unknown-entered = unknown: nobody has entered it
risk-band = { $known } of the weight is known. With all that is unknown at its best it would be { $low }, at its worst { $high }.
risk-band-none = Everything the model asks for is known.
risk-narrows = Knowing “{ $name }” would narrow the band most.
risk-open-supplier = Open its risk

# A supplier's risk
risk-kpi-change = { $change } since { $date }
risk-path = Twelve months
risk-path-date = As of
risk-path-band = Could be
risk-path-model = Model
risk-path-none = Nothing was known in these months.
risk-path-says = { $first } on { $from }, { $last } on { $to }
risk-path-point = { $date }: { $value }, could be { $band }. Open the proof
risk-account = Every value behind it
risk-rulings = Decided by people
risk-rulings-none = Nobody has decided anything in the score’s place.
risk-ruling-holds = Shown
risk-ruling-is-ended = Ended
risk-ruling-since = since { $date }
risk-ruling-end = End it
risk-ruling-ended = Ended: the computed score is shown again
risk-override-set = Override…
risk-override-of = Override the risk of { $name }
risk-override-why = Your judgement is shown in the score’s place until it ends. The computed score stays beside it.
risk-override-likelihood = Likelihood, 0 to 100
risk-override-until = Until
risk-override-do = Show this instead
risk-override-saved = The risk of { $name } is overridden
risk-override-to = Override: { $value }
risk-reason = Why
risk-finding-set = Record a finding…
risk-finding-of = Record a finding about { $name }
risk-finding-why = A confirmed finding shows 100 by rule, with your name and reason. The computed score stays beside it.
risk-finding-kind = What was found
risk-finding-from = Since
risk-finding-reason = Where it was found, and how it was confirmed
risk-finding-do = Confirm it
risk-finding-saved = The finding about { $name } is recorded
risk-value-state = State a value…
risk-value-of = State a value of { $name }
risk-value-why = For what our own records cannot tell. It counts from its day on; earlier values stay.
risk-value-what = Of what
risk-value-date = Holds for the day
risk-value-source-hint = The accounts, the questionnaire, the conversation
risk-value-saved = Stated: { $name }
risk-source = Source

# The model
risk-model = Risk model
risk-model-version = v{ $version }
risk-model-draft = draft
risk-model-active = in force
risk-model-retired = retired
risk-model-activated-by = in force since { $date }, by { $person }
risk-model-draft-make = Make a draft
risk-model-to-draft = Go to the draft
risk-model-discard = Discard the draft
risk-model-discarded = The draft is discarded
risk-model-save = Save the draft
risk-model-saved = The draft is saved
risk-model-activate = Put in force…
risk-model-activate-title = Put version { $version } in force
risk-model-activate-why = Scores are shown by it from now on. Earlier dates keep the version that was in force then, and the version before stays as it is.
risk-model-activate-do = Put in force
risk-model-activated = Version { $version } is in force
risk-reason-needed = Say why: whoever reads these scores later will ask.
risk-versions = Versions of the model
risk-versions-count = { $n ->
    [one] { $n } version
   *[other] { $n } versions
}
risk-weight-says = { $n }, { $share } of the whole
risk-weight-of = Weight of { $name }
risk-weight-wrong = A whole number from 0 to { $max }
risk-open-part = Indicators of { $name }
risk-open-scale = Scale of { $name }
risk-raw = Value ({ $unit })
risk-unit-percent = %
risk-unit-days = days
risk-unit-count = count
risk-unit-ppm = ppm
risk-unit-index = points
risk-unit-hhi = HHI
risk-unit-yes_no = 0 no, 1 yes
risk-unit-money = amount
risk-corner-raw = Corner { $n }: value
risk-corner-score = Corner { $n }: score
risk-corner-remove = Remove corner { $n }
risk-corner-add = Add a corner
risk-scale-says = From { $from }, which is { $low }, to { $to }, which is { $high }
risk-source-kind-computed = Reckoned from our records
risk-source-kind-imported = From an imported index
risk-source-kind-entered = Entered by people
risk-max-age = { $n ->
    [one] counts for { $n } day
   *[other] counts for { $n } days
}
risk-cuts = Cuts of the map
risk-cut = Cut { $n }
risk-live = The ranking it makes
risk-moved-none = Nobody moves
risk-moved = { $up }, { $down }, { $classes }
risk-moved-up = { $n } rise
risk-moved-down = { $n } fall
risk-moved-classes = { $n ->
    [one] { $n } changes class
   *[other] { $n } change class
}
risk-live-show = What is shown
risk-live-all = Everybody
risk-live-moved = What changed
risk-live-moved-none = By this draft everybody stands where they stood.
risk-place-moved = place { $from } → { $to }
risk-model-name-en = Name in English
risk-model-name-ar = Name in Arabic
risk-knock-outs = Show 100 by rule at
risk-places-up = { $n ->
    [one] { $n } place up
   *[other] { $n } places up
}
risk-places-down = { $n ->
    [one] { $n } place down
   *[other] { $n } places down
}
risk-was = was { $class }

# Country indices
risk-countries-count = { $n ->
    [0] no values yet
    [one] { $n } value
   *[other] { $n } values
}
risk-countries-search = Country
risk-countries-none = No index values yet
risk-countries-none-sub = Import a published index, or state a value by hand. Suppliers’ country scores come from here.
risk-country-state = State a value
risk-country-index = Index
risk-country-value = Value
risk-country-value-hint = Empty: the index has none for this country
risk-country-date = Published for
risk-country-saved = The value for { $name } is stated

# Of what a value was reckoned
risk-basis-otif = { $otif } of { $lines } lines OTIF, for certain at least { $low }
risk-basis-trend = late: { $recent_late } of { $recent } lines lately, { $before_late } of { $before } before
risk-basis-too_few_lines = too few lines to tell a trend: { $recent } lately, { $before } before
risk-basis-days_late = over { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
}
risk-basis-rejected = { $rejected } rejected of { $received } received
risk-basis-overdue = { $overdue } of { $open } open lines
risk-basis-nothing_open = nothing is open
risk-basis-no_lines = no lines in twelve months
risk-basis-odd_quantities = { $odd } of { $lines } lines
risk-basis-odd_prices = { $odd } of { $lines } lines
risk-basis-no_history = its items have too little history
risk-basis-category_share = of { $category }, { $suppliers ->
    [one] its only supplier
   *[other] { $suppliers } suppliers
}
risk-basis-category_hhi = { $category }, { $suppliers ->
    [one] its only supplier
   *[other] { $suppliers } suppliers
}
risk-basis-sole_source = the only supplier in a category: { $category }
risk-basis-not_sole_source = { $category } has { $suppliers } suppliers
risk-basis-no_spend = nothing was ordered in twelve months
risk-basis-country_share = of the category’s spend in { $country }
risk-basis-no_country = it has no address with a country
risk-basis-contract_cover = { $covered } of { $spent } on contracts
risk-basis-missing = { $required } required, { $held } held
risk-basis-nothing_required = no document is required yet
risk-basis-expired = { $held } held
risk-basis-no_documents = no documents are held
risk-basis-expiry = { $held } held
risk-basis-no_expiry = nothing held expires
risk-basis-commitments = { $contracts ->
    [one] what is left of { $contracts } contract
   *[other] what is left of { $contracts } contracts
}
risk-basis-no_commitment = no contract states a commitment
risk-basis-index = { $country }
risk-basis-no_index = the index says nothing of its country
risk-basis-stated_unknown = stated as not to be known
risk-basis-unconverted = { $n ->
    [one] { $n } amount without a rate left out
   *[other] { $n } amounts without a rate left out
}
risk-basis-unvalued = { $n ->
    [one] { $n } line without a value left out
   *[other] { $n } lines without a value left out
}
risk-basis-show = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
risk-basis-show-of = { $n ->
    [one] { $n } row behind { $name }
   *[other] { $n } rows behind { $name }
}
risk-basis-rows = What it was counted from
risk-basis-line = Order line
risk-basis-in-currency = In { $currency }, without a rate
risk-basis-is-missing = { $document } is missing
risk-basis-no-rate = no rate
risk-basis-median = { $value }, usually { $of }
risk-basis-of = { $value } of { $of }
risk-indicator-country_share = Share within its country
risk-says-country_share = { $value } of the spend in its country

# Journal and errors
action-risk-state = Risk value stated
action-risk-override = Risk overridden
action-risk-find = Risk finding recorded
action-risk-end = Risk ruling ended
action-risk-undo = Risk undone
action-risk_model-draft = Draft of the risk model made
action-risk_model-save = Draft of the risk model saved
action-risk_model-discard = Draft of the risk model discarded
action-risk_model-activate = Risk model put in force
action-risk_model-undo = Risk model undone
action-country_index-set = Country index value stated
action-country_index-undo = Country index value undone
error-not_a_draft = Only a draft can be changed. This version is in force or retired.
field-reckoned = This is reckoned from our own records and cannot be stated.
