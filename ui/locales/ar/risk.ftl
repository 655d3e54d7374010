# المخاطر: الخريطة والترتيب ودرجة المورّد وإثباتها والنموذج ومحرّره ومؤشرات الدول.
nav-risk = المخاطر
go-risk = الانتقال إلى المخاطر
key-risk = الانتقال إلى المخاطر
tab-risk = المخاطر

risk-class = الفئة
risk-class-low = منخفضة
risk-class-medium = متوسطة
risk-class-high = مرتفعة
risk-not-assessed = غير مقيَّم
risk-no-class = بلا فئة
risk-likelihood = الاحتمال
risk-impact = الأثر
risk-weight = الوزن
risk-score = الدرجة
risk-adds = تضيف
risk-yes = نعم
risk-no = لا
risk-ppm = { $shown } في المليون
risk-step = { $n ->
    [1] الأدنى
    [2] منخفض
    [3] متوسط
    [4] مرتفع
   *[5] الأعلى
}

risk-dimension-financial = المالية
risk-dimension-delivery = التسليم
risk-dimension-dependency = الاعتماد
risk-dimension-country = الدولة
risk-dimension-compliance = الامتثال
risk-dimension-cyber_esg = الأمن والاستدامة
risk-dimension-relationship = العلاقة

risk-indicator-altman_z2 = ألتمان Z″‎
risk-indicator-otif_miss = ما فات من الالتزام الكامل
risk-indicator-late_trend = اتجاه التأخر
risk-indicator-mean_days_late = متوسط أيام التأخر
risk-indicator-ppm_rejected = المرفوض
risk-indicator-open_overdue = بنود مفتوحة متأخرة
risk-indicator-quantity_anomalies = كميات غير معتادة
risk-indicator-category_share = الحصة من الفئة
risk-indicator-category_hhi = تركّز الفئة
risk-indicator-sole_source = مصدر وحيد
risk-indicator-contract_cover = ما تغطيه العقود
risk-indicator-inform = مؤشر INFORM
risk-indicator-cpi = مدركات الفساد (CPI)
risk-indicator-wgi = الحوكمة (WGI)
risk-indicator-documents_missing = مستندات ناقصة
risk-indicator-documents_expired = مستندات منتهية
risk-indicator-days_to_expiry = الانتهاء القادم
risk-indicator-questionnaire = الاستبيان
risk-indicator-price_anomalies = أسعار غير معتادة
risk-indicator-open_disputes = نزاعات مفتوحة
risk-indicator-days_since_contact = آخر تواصل
risk-indicator-committed_value = القيمة الملتزم بها
risk-indicator-time_to_switch = مدة الاستبدال

risk-says-altman_z2 = Z″‎ { $value }
risk-says-otif_miss = قصور حتى { $value } عن الالتزام الكامل
risk-says-late_trend = تأخر بزيادة { $value } عمّا قبل
risk-says-mean_days_late = تأخر { $value } في المتوسط
risk-says-ppm_rejected = { $value } مرفوض
risk-says-open_overdue = { $value } من البنود المفتوحة متأخرة
risk-says-quantity_anomalies = { $value } من الكميات غير معتادة
risk-says-category_share = { $value } من فئته
risk-says-category_hhi = التركّز { $value }
risk-says-sole_source = { $n ->
    [0] توجد مصادر أخرى
   *[other] مصدر وحيد
}
risk-says-contract_cover = { $value } بعقود
risk-says-inform = INFORM { $value }
risk-says-cpi = CPI { $value }
risk-says-wgi = WGI { $value }
risk-says-documents_missing = { $n ->
    [zero] لا مستند ناقص
    [one] مستند واحد ناقص
    [two] مستندان ناقصان
    [few] { $n } مستندات ناقصة
    [many] { $n } مستندًا ناقصًا
   *[other] { $n } مستند ناقص
}
risk-says-documents_expired = { $n ->
    [zero] لا مستند منتهي الصلاحية
    [one] مستند واحد منتهي الصلاحية
    [two] مستندان منتهيان
    [few] { $n } مستندات منتهية
    [many] { $n } مستندًا منتهيًا
   *[other] { $n } مستند منتهي الصلاحية
}
risk-says-days_to_expiry = الانتهاء القادم بعد { $value }
risk-says-questionnaire = الاستبيان { $value }
risk-says-price_anomalies = { $value } من الأسعار غير معتادة
risk-says-open_disputes = { $n ->
    [zero] لا نزاع مفتوح
    [one] نزاع مفتوح واحد
    [two] نزاعان مفتوحان
    [few] { $n } نزاعات مفتوحة
    [many] { $n } نزاعًا مفتوحًا
   *[other] { $n } نزاع مفتوح
}
risk-says-days_since_contact = { $value } منذ آخر تواصل
risk-says-committed_value = التزام بقيمة { $value }
risk-says-time_to_switch = { $value } للاستبدال

risk-source-deliveries = طلباتنا واستلاماتنا
risk-source-spend = إنفاقنا
risk-source-contracts = عقودنا
risk-source-documents = مستنداته
risk-source-items = سجل الأصناف

# الشاشة
risk-scored = { $n ->
    [zero] لا مورّد مقيَّم بالنموذج { $version }
    [one] مورّد واحد مقيَّم بالنموذج { $version }
    [two] مورّدان مقيَّمان بالنموذج { $version }
    [few] { $n } مورّدين مقيَّمين بالنموذج { $version }
    [many] { $n } مورّدًا مقيَّمًا بالنموذج { $version }
   *[other] { $n } مورّد مقيَّم بالنموذج { $version }
}
risk-unassessed = { $n } غير مقيَّم
risk-coverage = { $share } من الأوزان معروفة
risk-model-open = النموذج
risk-countries = مؤشرات الدول
risk-map = الاحتمال × الأثر
risk-map-cells = المورّدون بالاحتمال والأثر
risk-map-likelihood = الاحتمال
risk-map-impact = الأثر
risk-map-cell = الاحتمال { $likelihood }، الأثر { $impact }: { $suppliers }، الفئة { $class }
risk-map-high = { $n } في أعلى الفئات
risk-map-no-impact = { $n } بلا أثر معروف
risk-map-unassessed = { $n } غير مقيَّم
risk-cell-chip = الاحتمال { $likelihood }، الأثر { $impact }
risk-alarming = عند 80 فأكثر
risk-since = التغيّر منذ
risk-months-back = { $n ->
    [zero] اليوم
    [one] شهر
    [two] شهرين
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
risk-ranking = المورّدون بحسب الخطر
risk-column-likelihood = الخطر
risk-column-made-of = مما يتكوّن، وما مدى اليقين
risk-column-change = منذ { $date }
risk-column-change-plain = التغيّر
risk-column-exposed = الملتزم به
risk-column-known = المعروف
risk-stack-says = { $value }، وقد يكون { $band }: { $parts }
risk-not-assessed-band = غير مقيَّم، وقد يكون { $band }
risk-ruled = يُعرض حكم قاعدة أو شخص
risk-ruled-short = بقرار
risk-none = لا أحد لتقييمه بعد
risk-none-sub = تُحسب المخاطر من الطلبات والاستلامات والعقود والمستندات ومؤشرات الدول. ابدأ بإدخال المورّدين وتسليماتهم.
risk-none-found-sub = جرّب خلية أخرى، أو مرشّحات أقل، أو جزءًا من الاسم.

# مورّد واحد
risk-one = درجة مورّد واحد مفصّلة
risk-one-none = لم يُختر أحد
risk-one-none-sub = تنقّل في الترتيب أدناه لترى مما تتكوّن الدرجة.
risk-nothing-known = لا شيء معروف مما يسأل عنه النموذج. وليست هذه درجة جيدة: فقد تكون أي شيء.
risk-sentence = { $value }، وقد يكون { $band }
risk-sentence-narrows = { $value }، وقد يكون { $band }؛ معرفة «{ $name }» أكثر ما يضيّق النطاق
risk-sentence-ruled = { $value }، بحكم قاعدة أو شخص
risk-sentence-certain = { $value }؛ كل ما يُسأل عنه معروف
risk-sentence-none = غير مقيَّم، وقد يكون { $band }
risk-waterfall = مما يتكوّن الاحتمال
risk-change = منذ { $date } { $total }: البيانات { $data }، النموذج { $model }، قيود متأخرة { $late }.
risk-change-none = لم تكن هناك درجة في { $date } للمقارنة بها.
risk-could-be = وقد يكون { $band }
risk-class-could-be = قد تكون الفئة { $range }
risk-alarming-named = عند 80 فأكثر: { $names }
risk-ruling-open = حتى إشعار آخر
risk-ruling-knock-out = { $rule }، أكّده { $person }، منذ { $from }: يُعرض 100 بحكم القاعدة.
risk-ruling-override = حكم بذلك { $person }، من { $from } حتى { $until }.
risk-ruling-computed = المحسوب: { $value }.
risk-ruling-nothing-computed = لم يمكن حساب شيء.
risk-knock-out-sanctions_match = تطابق مع قائمة عقوبات
risk-knock-out-insolvency = إجراءات إعسار

# إثباتها
risk-proof-of = إثبات · خطر { $name }
risk-definition = { $name }، الإصدار { $version }، كما في { $date }. الاحتمال جذر المتوسط المرجَّح لمربعات الدرجات، فلا يضيع بُعد سيئ واحد في المتوسط. وما لا يُعرف عنه شيء يُترك ويظهر نطاقًا.
risk-adds-up = الأجزاء مجموعها الرقم
risk-adds-not = الأجزاء لا تجمع إلى الرقم. نرجو الإبلاغ عن ذلك.
risk-stale = قديم جدًا ({ $date }): يُعد غير معروف
risk-stale-after = { $n ->
    [zero] بتاريخ { $date }، قديم: يُعد غير معروف
    [one] بتاريخ { $date }، أقدم من يوم: يُعد غير معروف
    [two] بتاريخ { $date }، أقدم من يومين: يُعد غير معروف
    [few] بتاريخ { $date }، أقدم من { $n } أيام: يُعد غير معروف
    [many] بتاريخ { $date }، أقدم من { $n } يومًا: يُعد غير معروف
   *[other] بتاريخ { $date }، أقدم من { $n } يوم: يُعد غير معروف
}
risk-unknown-computed = غير معروف: لا شيء في سجلاتنا يُحسب منه
risk-unknown-imported = غير معروف: لا قيمة للمؤشر لدولته
risk-unknown-entered = غير معروف: لم يُدخله أحد
risk-band = المعروف { $known } من الأوزان. لو كان كل ما لا يُعرف في أحسنه لكان { $low }، وفي أسوئه { $high }.
risk-band-none = كل ما يسأل عنه النموذج معروف.
risk-narrows = معرفة «{ $name }» أكثر ما يضيّق النطاق.
risk-open-supplier = افتح مخاطره

# مخاطر مورّد
risk-kpi-change = { $change } منذ { $date }
risk-path = اثنا عشر شهرًا
risk-path-date = كما في
risk-path-band = قد يكون
risk-path-model = النموذج
risk-path-none = لم يُعرف شيء في هذه الأشهر.
risk-path-says = { $first } في { $from }، و{ $last } في { $to }
risk-path-point = { $date }: { $value }، وقد يكون { $band }. افتح الإثبات
risk-account = كل قيمة وراءه
risk-rulings = ما قرّره الناس
risk-rulings-none = لم يقرّر أحد شيئًا بدل الدرجة.
risk-ruling-holds = معروض
risk-ruling-is-ended = انتهى
risk-ruling-since = منذ { $date }
risk-ruling-end = أنهه
risk-ruling-ended = انتهى: تُعرض الدرجة المحسوبة من جديد
risk-override-set = حكم بديل…
risk-override-of = حكم بديل لخطر { $name }
risk-override-why = يُعرض حكمك بدل الدرجة حتى ينتهي. وتبقى الدرجة المحسوبة بجانبه.
risk-override-likelihood = الاحتمال، من 0 إلى 100
risk-override-until = حتى
risk-override-do = اعرض هذا مكانها
risk-override-saved = صار لخطر { $name } حكم بديل
risk-override-to = حكم بديل: { $value }
risk-reason = السبب
risk-finding-set = تسجيل واقعة…
risk-finding-of = تسجيل واقعة عن { $name }
risk-finding-why = الواقعة المؤكدة تعرض 100 بحكم القاعدة، مع اسمك وسببك. وتبقى الدرجة المحسوبة بجانبها.
risk-finding-kind = ما الذي وُجد
risk-finding-from = منذ
risk-finding-reason = أين وُجد، وكيف أُكّد
risk-finding-do = أكّدها
risk-finding-saved = سُجلت الواقعة عن { $name }
risk-value-state = إدخال قيمة…
risk-value-of = إدخال قيمة تخص { $name }
risk-value-why = لما لا تعرفه سجلاتنا. تُحتسب من يومها؛ وتبقى القيم السابقة.
risk-value-what = لأي مؤشر
risk-value-date = صحيحة في يوم
risk-value-source-hint = الحسابات أو الاستبيان أو المحادثة
risk-value-saved = أُدخلت قيمة: { $name }
risk-source = المصدر

# النموذج
risk-model = نموذج المخاطر
risk-model-version = الإصدار { $version }
risk-model-draft = مسودة
risk-model-active = معتمد
risk-model-retired = متقاعد
risk-model-activated-by = معتمد منذ { $date }، بقرار { $person }
risk-model-draft-make = إنشاء مسودة
risk-model-to-draft = إلى المسودة
risk-model-discard = تجاهل المسودة
risk-model-discarded = حُذفت المسودة
risk-model-save = حفظ المسودة
risk-model-saved = حُفظت المسودة
risk-model-activate = اعتماد…
risk-model-activate-title = اعتماد الإصدار { $version }
risk-model-activate-why = تُعرض الدرجات به من الآن. وتحتفظ التواريخ السابقة بالإصدار الذي كان معتمدًا حينها، ويبقى الإصدار السابق كما هو.
risk-model-activate-do = اعتماد
risk-model-activated = الإصدار { $version } معتمد الآن
risk-reason-needed = اذكر السبب: سيسأل عنه من يقرأ هذه الدرجات لاحقًا.
risk-versions = إصدارات النموذج
risk-versions-count = { $n ->
    [zero] لا إصدارات
    [one] إصدار واحد
    [two] إصداران
    [few] { $n } إصدارات
    [many] { $n } إصدارًا
   *[other] { $n } إصدار
}
risk-weight-says = { $n }، { $share } من الكل
risk-weight-of = وزن { $name }
risk-weight-wrong = عدد صحيح من 0 إلى { $max }
risk-open-part = مؤشرات { $name }
risk-open-scale = مقياس { $name }
risk-raw = القيمة ({ $unit })
risk-unit-percent = ٪
risk-unit-days = أيام
risk-unit-count = عدد
risk-unit-ppm = في المليون
risk-unit-index = نقاط
risk-unit-hhi = HHI
risk-unit-yes_no = 0 لا، 1 نعم
risk-unit-money = مبلغ
risk-corner-raw = النقطة { $n }: القيمة
risk-corner-score = النقطة { $n }: الدرجة
risk-corner-remove = إزالة النقطة { $n }
risk-corner-add = إضافة نقطة
risk-scale-says = من { $from } بدرجة { $low } إلى { $to } بدرجة { $high }
risk-source-kind-computed = يُحسب من سجلاتنا
risk-source-kind-imported = من مؤشر مستورد
risk-source-kind-entered = يُدخله الناس
risk-max-age = { $n ->
    [zero] يُحتسب في يومه
    [one] يُحتسب يومًا واحدًا
    [two] يُحتسب يومين
    [few] يُحتسب { $n } أيام
    [many] يُحتسب { $n } يومًا
   *[other] يُحتسب { $n } يوم
}
risk-cuts = حدود الخريطة
risk-cut = الحد { $n }
risk-live = الترتيب الذي ينتج عنه
risk-moved-none = لا أحد يتحرك
risk-moved = { $up }، { $down }، { $classes }
risk-moved-up = الصاعدون { $n }
risk-moved-down = النازلون { $n }
risk-moved-classes = { $n ->
    [zero] لا أحد يغيّر فئته
    [one] واحد يغيّر فئته
    [two] اثنان يغيّران فئتيهما
    [few] { $n } يغيّرون فئاتهم
    [many] { $n } يغيّرون فئاتهم
   *[other] { $n } يغيّرون فئاتهم
}
risk-live-show = المعروض
risk-live-all = الجميع
risk-live-moved = ما تغيّر
risk-live-moved-none = بهذه المسودة يبقى الجميع في أماكنهم.
risk-place-moved = من المرتبة { $from } إلى { $to }
risk-model-name-en = الاسم بالإنجليزية
risk-model-name-ar = الاسم بالعربية
risk-knock-outs = يُعرض 100 بحكم القاعدة عند
risk-places-up = { $n ->
    [zero] في مكانه
    [one] صعد مرتبة واحدة
    [two] صعد مرتبتين
    [few] صعد { $n } مراتب
    [many] صعد { $n } مرتبة
   *[other] صعد { $n } مرتبة
}
risk-places-down = { $n ->
    [zero] في مكانه
    [one] نزل مرتبة واحدة
    [two] نزل مرتبتين
    [few] نزل { $n } مراتب
    [many] نزل { $n } مرتبة
   *[other] نزل { $n } مرتبة
}
risk-was = كانت { $class }

# مؤشرات الدول
risk-countries-count = { $n ->
    [zero] لا قيم بعد
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $n } قيم
    [many] { $n } قيمة
   *[other] { $n } قيمة
}
risk-countries-search = الدولة
risk-countries-none = لا قيم للمؤشرات بعد
risk-countries-none-sub = استورد مؤشرًا منشورًا، أو أدخل قيمة يدويًا. درجات الدول للمورّدين تأتي من هنا.
risk-country-state = إدخال قيمة
risk-country-index = المؤشر
risk-country-value = القيمة
risk-country-value-hint = فارغ: لا قيمة في المؤشر لهذه الدولة
risk-country-date = منشور عن
risk-country-saved = أُدخلت قيمة { $name }

# مما حُسبت القيمة
risk-basis-otif = الملتزم { $otif } من { $lines }، والمؤكَّد { $low } على الأقل
risk-basis-trend = المتأخر: { $recent_late } من { $recent } مؤخرًا، و{ $before_late } من { $before } قبلها
risk-basis-too_few_lines = بنود أقل من أن تدل على اتجاه: { $recent } مؤخرًا، و{ $before } قبلها
risk-basis-days_late = { $lines ->
    [zero] بلا بنود
    [one] عن بند واحد
    [two] عن بندين
    [few] عن { $lines } بنود
    [many] عن { $lines } بندًا
   *[other] عن { $lines } بند
}
risk-basis-rejected = رُفض { $rejected } من { $received } مستلمة
risk-basis-overdue = { $overdue } من { $open } مفتوحة
risk-basis-nothing_open = لا شيء مفتوح
risk-basis-no_lines = لا بنود في اثني عشر شهرًا
risk-basis-odd_quantities = { $odd } من { $lines } من البنود
risk-basis-odd_prices = { $odd } من { $lines } من البنود
risk-basis-no_history = سجل أصنافه أقصر من أن يُحكم به
risk-basis-category_share = من { $category }، { $suppliers ->
    [zero] بلا مورّدين
    [one] مورّدها الوحيد
    [two] لها مورّدان
    [few] لها { $suppliers } مورّدين
    [many] لها { $suppliers } مورّدًا
   *[other] لها { $suppliers } مورّد
}
risk-basis-category_hhi = { $category }، { $suppliers ->
    [zero] بلا مورّدين
    [one] مورّدها الوحيد
    [two] لها مورّدان
    [few] لها { $suppliers } مورّدين
    [many] لها { $suppliers } مورّدًا
   *[other] لها { $suppliers } مورّد
}
risk-basis-sole_source = المورّد الوحيد في فئة: { $category }
risk-basis-not_sole_source = عدد مورّدي { $category }: { $suppliers }
risk-basis-no_spend = لم يُطلب شيء في اثني عشر شهرًا
risk-basis-country_share = من إنفاق الفئة في { $country }
risk-basis-no_country = ليس له عنوان بدولة
risk-basis-contract_cover = { $covered } من { $spent } بعقود
risk-basis-missing = المطلوب { $required } والموجود { $held }
risk-basis-nothing_required = لا مستند مطلوب بعد
risk-basis-expired = الموجود { $held }
risk-basis-no_documents = لا مستندات موجودة
risk-basis-expiry = الموجود { $held }
risk-basis-no_expiry = لا شيء مما هو موجود ينتهي
risk-basis-commitments = { $contracts ->
    [zero] بلا عقود
    [one] ما بقي من عقد واحد
    [two] ما بقي من عقدين
    [few] ما بقي من { $contracts } عقود
    [many] ما بقي من { $contracts } عقدًا
   *[other] ما بقي من { $contracts } عقد
}
risk-basis-no_commitment = لا عقد ينص على التزام
risk-basis-index = { $country }
risk-basis-no_index = لا يذكر المؤشر دولته
risk-basis-stated_unknown = أُدخل أنه لا يُعرف
risk-basis-unconverted = { $n ->
    [zero] لا شيء متروك لغياب سعر صرف
    [one] تُرك مبلغ واحد بلا سعر صرف
    [two] تُرك مبلغان بلا سعر صرف
    [few] تُركت { $n } مبالغ بلا سعر صرف
    [many] تُرك { $n } مبلغًا بلا سعر صرف
   *[other] تُرك { $n } مبلغ بلا سعر صرف
}
risk-basis-unvalued = { $n ->
    [zero] لا بند متروك لغياب قيمة
    [one] تُرك بند واحد بلا قيمة
    [two] تُرك بندان بلا قيمة
    [few] تُركت { $n } بنود بلا قيمة
    [many] تُرك { $n } بندًا بلا قيمة
   *[other] تُرك { $n } بند بلا قيمة
}
risk-basis-show = { $n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفًا
   *[other] { $n } صف
}
risk-basis-show-of = { $n ->
    [zero] لا صفوف وراء { $name }
    [one] صف واحد وراء { $name }
    [two] صفان وراء { $name }
    [few] { $n } صفوف وراء { $name }
    [many] { $n } صفًا وراء { $name }
   *[other] { $n } صف وراء { $name }
}
risk-basis-rows = مما حُسب
risk-basis-line = بند طلب
risk-basis-in-currency = بعملة { $currency }، بلا سعر صرف
risk-basis-is-missing = { $document } ناقص
risk-basis-no-rate = بلا سعر صرف
risk-basis-median = { $value }، والمعتاد { $of }
risk-basis-of = { $value } من { $of }
risk-indicator-country_share = الحصة داخل دولته
risk-says-country_share = { $value } من الإنفاق في دولته

# السجل والأخطاء
action-risk-state = إدخال قيمة للمخاطر
action-risk-override = حكم بديل للمخاطر
action-risk-find = تسجيل واقعة للمخاطر
action-risk-end = إنهاء حكم للمخاطر
action-risk-undo = التراجع عن المخاطر
action-risk_model-draft = إنشاء مسودة لنموذج المخاطر
action-risk_model-save = حفظ مسودة نموذج المخاطر
action-risk_model-discard = تجاهل مسودة نموذج المخاطر
action-risk_model-activate = اعتماد نموذج المخاطر
action-risk_model-undo = التراجع عن نموذج المخاطر
action-country_index-set = إدخال قيمة مؤشر دولة
action-country_index-undo = التراجع عن قيمة مؤشر دولة
error-not_a_draft = لا تُعدَّل إلا المسودة. هذا الإصدار معتمد أو متقاعد.
field-reckoned = هذا يُحسب من سجلاتنا ولا يمكن إدخاله.
