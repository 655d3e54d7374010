# التسليم: لوحة التعريف، الترتيب، الأشهر، الإثباتات، البنود.

# الرأس
deliveries-due-lines = { $n ->
    [zero] لا بنود مستحقة
    [one] بند مستحق واحد
    [two] بندان مستحقان
    [few] { $n } بنود مستحقة
    [many] { $n } بندًا مستحقًا
   *[other] { $n } بند مستحق
}
deliveries-due-orders = { $n ->
    [zero] لا طلبات مستحقة
    [one] طلب مستحق واحد
    [two] طلبان مستحقان
    [few] { $n } طلبات مستحقة
    [many] { $n } طلبًا مستحقًا
   *[other] { $n } طلب مستحق
}
deliveries-left-out = { $n ->
    [zero] لا مستبعد
    [one] واحد مستبعد
    [two] اثنان مستبعدان
    [few] { $n } مستبعدة
    [many] { $n } مستبعدًا
   *[other] { $n } مستبعد
}
deliveries-judged-as-of = بالحكم كما في { $date }
deliveries-stale = بيانات الاستلام مكتملة حتى { $date }. ما استُحق بعد ذلك قد يكون مجرد بيانات لم تصل بعد.
deliveries-look-then = اعرض كما في { $date }
past-with-hindsight = حتى { $date }، بما هو معروف اليوم. التعديل متوقف أثناء عرض الماضي.
past-known-then = بما كان معروفًا حينها فقط
past-known-now = بما هو معروف اليوم

# الفترة
period = الفترة
period-last-year = آخر { 12 } شهرًا
period-this-year = هذا العام
period-last-quarter = الربع الماضي
period-all = الكل
period-typed = تواريخ
period-from = من
period-to = إلى
period-apply = استخدم هذين التاريخين
period-order = تنتهي الفترة قبل أن تبدأ.

# لوحة التعريف
board-label = تعريف التسليم
board-against = مقابل
board-requested = المطلوب
board-original = الأصلي
board-current = الحالي
board-early = مبكر
board-late = متأخر
board-unlimited = بلا حد
board-days-short = { $n } يوم
board-under = نقص
board-over = زيادة
board-days = الأيام
board-calendar = تقويمية
board-business = أيام عمل
board-count = المحتسب
board-received = المستلَم
board-accepted = المقبول
board-level = المستوى
board-line = بند
board-order = طلب
board-quantity = كمية
board-value = قيمة
board-early-says = { $n ->
    [zero] دون أي تبكير
    [one] بتبكير يوم واحد على الأكثر
    [two] بتبكير يومين على الأكثر
    [few] بتبكير { $n } أيام على الأكثر
    [many] بتبكير { $n } يومًا على الأكثر
   *[other] بتبكير { $n } يوم على الأكثر
}
board-early-any = مهما كان التبكير
board-late-says = { $n ->
    [zero] دون أي تأخير
    [one] بتأخير يوم واحد على الأكثر
    [two] بتأخير يومين على الأكثر
    [few] بتأخير { $n } أيام على الأكثر
    [many] بتأخير { $n } يومًا على الأكثر
   *[other] بتأخير { $n } يوم على الأكثر
}
board-under-says = بنقص { $shown } على الأكثر
board-over-says = بزيادة { $shown } على الأكثر
board-in-force = هذا هو التعريف المعتمد.
board-reset = إعادة
board-save = حفظ كتعريف…
board-put-in-force = اعتماد
board-now-in-force = اعتُمد تعريف «{ $name }».
board-saved = حُفظ تعريف «{ $name }».
board-more-below = مقارنة بالتعريف المعتمد: { $n ->
    [zero] لا أحد ينزل دون الهدف
    [one] واحد ينزل دون الهدف
    [two] اثنان ينزلان دون الهدف
    [few] { $n } ينزلون دون الهدف
    [many] { $n } ينزلون دون الهدف
   *[other] { $n } ينزلون دون الهدف
}
board-fewer-below = مقارنة بالتعريف المعتمد: { $n ->
    [zero] لا أحد يرتفع إلى الهدف
    [one] واحد يرتفع إلى الهدف
    [two] اثنان يرتفعان إلى الهدف
    [few] { $n } يرتفعون إلى الهدف
    [many] { $n } يرتفعون إلى الهدف
   *[other] { $n } يرتفعون إلى الهدف
}
board-same-below = مقارنة بالتعريف المعتمد: العدد نفسه دون الهدف
board-no-interval = لا مجال ثقة على مستوى الكمية، فلا يُميَّز ما دون الهدف من الصدفة
board-who-moves = من يرتفع ومن ينخفض
board-rise = الأكثر ارتفاعًا
board-fall = الأكثر انخفاضًا
board-nobody = لا أحد
board-points = { $points } نقطة
board-name-en = الاسم بالإنجليزية
board-name-ar = الاسم بالعربية
board-target = الهدف بالمئة
board-name-needed = يحتاج إلى اسم بإحدى اللغتين.
board-target-wrong = رقم من { 0 } إلى { 100 }.
board-save-title = حفظ كتعريف
board-force-too = اعتماده فورًا

# الترتيب
ranking-show = عرض
ranking-suppliers = المورّدون
ranking-months = الأشهر
ranking-categories = الفئات
ranking-lines = البنود
ranking-label-supplier = المورّدون حسب الالتزام
ranking-label-month = الأشهر حسب الالتزام
ranking-label-category = الفئات حسب الالتزام
ranking-supplier = المورّد
ranking-month = الشهر
ranking-category = الفئة
ranking-n-lines = البنود
ranking-n-orders = الطلبات
ranking-otif = الالتزام
ranking-on-time = في الموعد
ranking-in-full = كامل
ranking-days-late = أيام التأخير
ranking-interval = مجال { $level }، الهدف { $target }
ranking-last-year = عن العام الماضي
ranking-status = الحالة
ranking-sort = الترتيب
ranking-sort-worst = الأسوأ في البداية
ranking-sort-best = الأفضل في البداية
ranking-sort-lines = الأكثر بنودًا
ranking-sort-name = حسب الاسم
ranking-sort-time = حسب الزمن
ranking-search = ابحث في القائمة
ranking-empty = لم يُستحق أي بند
ranking-empty-more = لم يُغلق شيء في هذه الفترة وفق هذا التعريف. فترة أطول أو استيراد جديد يملآن هذه القائمة.
ranking-empty-search = لا أحد بهذا الاسم له بنود في هذه الفترة.
ranking-higher = أعلى بمقدار { $points } نقطة من العام السابق
ranking-lower = أدنى بمقدار { $points } نقطة من العام السابق
ranking-same = كالعام السابق
ranking-no-year = لا رقم للعام السابق
ranking-year-before = { $of }، قبل عام
status-on-track = ضمن الهدف
status-watch = مراقبة
status-below = دون الهدف
status-too-little = بيانات غير كافية
status-no-data = لا بيانات
status-no-interval = بلا مجال ثقة

# حسب الشهر
months-of = { $name } حسب الشهر
months-all = كل المورّدين حسب الشهر
months-mean = المتوسط
months-few = { $n ->
    [zero] لا أشهر: لا يمكن تمييز الإشارة من التذبذب
    [one] شهر واحد فقط: لا يكفي لتمييز الإشارة من التذبذب
    [two] شهران فقط: لا يكفيان لتمييز الإشارة من التذبذب
    [few] { $n } أشهر فقط: لا تكفي لتمييز الإشارة من التذبذب
    [many] { $n } شهرًا فقط: لا تكفي لتمييز الإشارة من التذبذب
   *[other] { $n } شهر فقط: لا تكفي لتمييز الإشارة من التذبذب
}
months-none = لم يُستحق أي بند في هذه الفترة
months-table = البيانات نفسها في جدول
months-chart = العودة إلى الرسم
months-copy = نسخ بصيغة CSV
months-copied = { $n ->
    [zero] لم يُنسخ شيء
    [one] نُسخ شهر واحد
    [two] نُسخ شهران
    [few] نُسخت { $n } أشهر
    [many] نُسخ { $n } شهرًا
   *[other] نُسخ { $n } شهر
}
months-not-copied = تعذّر الوصول إلى الحافظة.
months-png = نسخ صورة PNG
months-png-copied = نُسخت الصورة.
months-png-not-copied = تعذّر نسخ الصورة. البيانات نفسها في الجدول وفي CSV.
months-low = من
months-high = إلى
months-summary = { $name } حسب الشهر، { $range }: { $first } في البداية، { $last } في النهاية، { $mean } إجمالا
month-says = { $month }: { $value }، { $lines }

# الإثبات
proof-of = الإثبات · { $kind }، { $of }
proof-all = كل المورّدين
kind-otif = الالتزام
kind-on_time = في الموعد
kind-in_full = الاكتمال
kind-fill = نسبة التلبية
kind-ppm = المرفوض في المليون
kind-days_late = أيام التأخير
kind-lead_time = مدة التوريد
kind-lines = البنود
kind-spend = الإنفاق
proof-interval = { $range } بثقة { $level }
proof-no-interval = بلا مجال ثقة: أجزاء البند الواحد لا تخفق مستقلة على مستوى الكمية
proof-counted = المحتسب
proof-due-lines = البنود المستحقة
proof-due-orders = الطلبات المستحقة
proof-due-quantity = المطلوب، { $unit }
proof-due-value = قيمة المطلوب، { $currency }
proof-lines = البنود
proof-amount = المقدار
proof-days = الأيام
proof-arithmetic = { $numerator } ÷ { $denominator } = { $value }
proof-adds-up = مجموع الصفوف يطابق الرقم
proof-adds-not = مجموع الصفوف لا يطابق الرقم. نرجو الإبلاغ عن ذلك.
proof-left-out = المستبعد
proof-nothing-left-out = لم يُستبعد شيء.
proof-notes = ملاحظات
proof-others = بتعريفات أخرى
proof-attributable = دون إخفاقات ليست من المورّد
proof-set-aside = { $n ->
    [zero] لم يُستبعد أي إخفاق
    [one] نُحّي إخفاق واحد
    [two] نُحّي إخفاقان
    [few] نُحّيت { $n } إخفاقات
    [many] نُحّي { $n } إخفاقًا
   *[other] نُحّي { $n } إخفاق
}
proof-gross = كل الإخفاقات
proof-both = مع إخفاقات الآخرين ودونها
proof-see-failed = { $n ->
    [zero] لا بنود مخفقة
    [one] اعرض البند المخفق
    [two] اعرض البندين المخفقين
    [few] اعرض { $n } بنود مخفقة
    [many] اعرض { $n } بندًا مخفقًا
   *[other] اعرض { $n } بند مخفق
}
proof-see-failed-orders = اعرض البنود المخفقة
proof-see-all = اعرض البنود
proof-stale = قيس هذا بتعريف أو فترة لم يعودا على اللوحة.
proof-none = لا بند في المجتمع المقيس، فلا رقم. وهذا غير الصفر.
other-requested = مقابل التاريخ المطلوب
other-original = مقابل الوعد الأصلي
other-current = مقابل الوعد الحالي
other-accepted = باحتساب المقبول فقط
other-received = باحتساب كل المستلَم
other-attributable = دون إخفاقات ليست من المورّد
other-line = بالبند
other-order = بالطلب
other-quantity = بالكمية
other-value = بالقيمة
other-in-force = التعريف المعتمد

# مآل البنود
outcome-on_time_in_full = في الموعد وكاملة
outcome-late = متأخرة
outcome-early = مبكرة أكثر من المسموح
outcome-short = ناقصة
outcome-over = زائدة
outcome-late_and_short = متأخرة وناقصة
outcome-late_and_over = متأخرة وزائدة
outcome-early_and_over = مبكرة وزائدة
outcome-never_received = لم تُستلَم
outcome-undated = استُلمت في يوم غير مسجَّل
outcome-not_ordered = استُلمت دون طلب
left-out-not_closed = لم تُغلق نافذتها بعد
left-out-cancelled_by_us = ألغيناها
left-out-no_reference_date = دون تاريخ تُقاس به
left-out-no_quantity = دون كمية مطلوبة
left-out-outside_period = خارج الفترة
left-out-service = خدمات لا تُقاس
left-out-order_still_open = طلبها ما زال مفتوحًا
left-out-unit_differs = بوحدة قياس أخرى
left-out-no_rate = دون قيمة أو سعر صرف
left-out-after_as_of = طُلبت بعد تاريخ العرض
left-out-no_receipt_date = استُلمت في يوم غير مسجَّل
left-out-never_complete = لم تكتمل حتى تاريخ العرض
left-out-not_sent = أمر شراء بلا يوم إرسال
note-requested_stood_in = { $n ->
    [zero] لا بنود بلا وعد
    [one] بند واحد لم يُوعَد به قط: قيس بالتاريخ المطلوب
    [two] بندان لم يُوعَد بهما قط: قيسا بالتاريخ المطلوب
    [few] { $n } بنود لم يُوعَد بها قط: قيست بالتاريخ المطلوب
    [many] { $n } بندًا لم يُوعَد بها قط: قيست بالتاريخ المطلوب
   *[other] { $n } بند لم يُوعَد بها قط: قيست بالتاريخ المطلوب
}
note-postponed_by_us = { $n ->
    [zero] لا بنود أجّلناها
    [one] بند واحد أجّلناه: قيس بالتاريخ الذي طلبناه
    [two] بندان أجّلناهما: قيسا بالتاريخ الذي طلبناه
    [few] { $n } بنود أجّلناها: قيست بالتاريخ الذي طلبناه
    [many] { $n } بندًا أجّلناها: قيست بالتاريخ الذي طلبناه
   *[other] { $n } بند أجّلناها: قيست بالتاريخ الذي طلبناه
}
note-judged_at_handover = { $n ->
    [zero] لا بنود قيست عند المناولة
    [one] بند واحد قيس عند المناولة وفق شرط الإنكوترمز
    [two] بندان قيسا عند المناولة وفق شرط الإنكوترمز
    [few] { $n } بنود قيست عند المناولة وفق شرط الإنكوترمز
    [many] { $n } بندًا قيست عند المناولة وفق شرط الإنكوترمز
   *[other] { $n } بند قيست عند المناولة وفق شرط الإنكوترمز
}
note-judged_at_arrival = { $n ->
    [zero] لا بنود قيست عند الوصول
    [one] بند واحد يُسلَّم بالمناولة وتاريخها غير معروف: قيس بالوصول
    [two] بندان يُسلَّمان بالمناولة وتاريخها غير معروف: قيسا بالوصول
    [few] { $n } بنود تُسلَّم بالمناولة وتاريخها غير معروف: قيست بالوصول
    [many] { $n } بندًا تُسلَّم بالمناولة وتاريخها غير معروف: قيست بالوصول
   *[other] { $n } بند تُسلَّم بالمناولة وتاريخها غير معروف: قيست بالوصول
}
note-services_not_measured = { $n ->
    [zero] لا بنود خدمات
    [one] بند خدمات واحد لا يُقاس
    [two] بندا خدمات لا يُقاسان
    [few] { $n } بنود خدمات لا تُقاس
    [many] { $n } بند خدمات لا تُقاس
   *[other] { $n } بند خدمات لا تُقاس
}
note-open_days_late = { $n ->
    [zero] لا بنود غير مكتملة
    [one] بند واحد ما زال غير مكتمل: أيام تأخره محسوبة حتى تاريخ العرض
    [two] بندان ما زالا غير مكتملين: أيام تأخرهما محسوبة حتى تاريخ العرض
    [few] { $n } بنود ما زالت غير مكتملة: أيام تأخرها محسوبة حتى تاريخ العرض
    [many] { $n } بندًا ما زالت غير مكتملة: أيام تأخرها محسوبة حتى تاريخ العرض
   *[other] { $n } بند ما زالت غير مكتملة: أيام تأخرها محسوبة حتى تاريخ العرض
}
note-no_rate = { $n ->
    [zero] لا بنود دون قيمة أو سعر صرف
    [one] بند واحد دون قيمة أو سعر صرف
    [two] بندان دون قيمة أو سعر صرف
    [few] { $n } بنود دون قيمة أو سعر صرف
    [many] { $n } بندًا دون قيمة أو سعر صرف
   *[other] { $n } بند دون قيمة أو سعر صرف
}
note-unit_separate = { $n ->
    [zero] لا بنود بوحدات أخرى
    [one] بند واحد بوحدة أخرى، لا يُجمع مع هذه
    [two] بندان بوحدات أخرى، لا يُجمعان مع هذه
    [few] { $n } بنود بوحدات أخرى، لا تُجمع مع هذه
    [many] { $n } بندًا بوحدات أخرى، لا تُجمع مع هذه
   *[other] { $n } بند بوحدات أخرى، لا تُجمع مع هذه
}
note-receipts_without_order = { $n ->
    [zero] لا استلام دون طلب
    [one] استلام واحد دون طلب، يُحتسب للجودة فقط
    [two] استلامان دون طلب، يُحتسبان للجودة فقط
    [few] { $n } استلامات دون طلب، تُحتسب للجودة فقط
    [many] { $n } استلامًا دون طلب، تُحتسب للجودة فقط
   *[other] { $n } استلام دون طلب، تُحتسب للجودة فقط
}

# التعريف في جملة
said-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
said-business-days = { $n ->
    [zero] { $n } يوم عمل
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $n } أيام عمل
    [many] { $n } يوم عمل
   *[other] { $n } يوم عمل
}
said-population-line = بنود الطلبات التي حل { $reference ->
    [requested] تاريخها المطلوب
    [current] موعدها الحالي
   *[original] موعدها الأصلي
} { $period }، وأُغلقت نافذتها حتى { $asOf }.
said-population-order = الطلبات التي أُغلقت بنودها كلها حتى { $asOf }، وحل آخر { $reference ->
    [requested] تاريخ مطلوب
    [current] موعد حالي
   *[original] موعد أصلي
} فيها { $period }.
said-between = في الفترة من { $from } إلى { $to }
said-window-any-0 = في الموعد أو قبله
said-window-any = قبل الموعد أو خلال { $late } بعده
said-window-0-0 = في يوم الموعد نفسه
said-window-0 = في يوم الموعد أو خلال { $late } بعده
said-window-early-0 = خلال { $early } قبل الموعد أو في يومه
said-window-both = في المدة من { $early } قبل الموعد إلى { $late } بعده
said-counted = { $count ->
    [accepted] قُبل (المستلَم ناقصًا المرفوض)
   *[received] استُلم
}
said-on-time = يُعد البند في موعده متى بلغ ما { $counted } { $window } الكمية المطلوبة{ $tolerance }.
said-tolerance-under = { " " }أو نقص عنها بما لا يتجاوز { $under }
said-in-full-exact = ويُعد كاملا متى ساوى مجموع ما { $counted } الكمية المطلوبة تمامًا.
said-in-full = ويُعد كاملا متى كان مجموع ما { $counted } من { $low } إلى { $high } من الكمية المطلوبة.
said-order = ويُحتسب الطلب ناجحًا متى نجحت بنوده كلها.
said-quantity = والنسبة هي ما { $counted } { $window }، بما لا يتجاوز المطلوب، من مجموع ما طُلب بوحدة { $unit }.
said-value = ويزن كل بند بقدر قيمته المطلوبة.
said-never = والبنود التي لم تُستلَم تُعد إخفاقًا.
said-fill = نسبة التلبية هي ما استُلم، بما لا يتجاوز المطلوب، من مجموع ما طُلب.
said-ppm = الجودة هي المرفوض من كل مليون مستلَم.
said-days-late = أيام التأخير من تاريخ القياس إلى أول يوم بلغ فيه المستلَم الكمية المطلوبة؛ والتبكير سالب.
said-lead-time = مدة التوريد من يوم إرسال الطلب إلى أول يوم بلغ فيه المستلَم الكمية المطلوبة.

# البنود
lines-label = بنود الطلبات
lines-order = الطلب · البند
lines-supplier = المورّد
lines-quantity = المطلوب / المحتسب
lines-requested = المطلوب في
lines-original = الوعد الأصلي
lines-current = الوعد الحالي
lines-reference = يُقاس بتاريخ
lines-completed = اكتمل في
lines-late = أيام التأخير
lines-outcome = النتيجة
lines-promises = الوعود
lines-promised-times = { $n ->
    [zero] بلا وعد
    [one] وعد واحد
    [two] وعدان
    [few] { $n } وعود
    [many] { $n } وعدًا
   *[other] { $n } وعد
}
lines-value = القيمة
lines-open = مفتوح
lines-filter-outcome = النتيجة
lines-filter-failed = المخفقة
lines-filter-left-out = المستبعدة
lines-filter-clear = كل البنود المستحقة
lines-remove-filter = إزالة التصفية { $name }
lines-empty = لا بنود كهذه
lines-empty-more = لا بند في هذه الفترة يوافق هذه التصفية.
lines-attributed = ليس من المورّد
line-title = { $order } · البند { $line }
line-days-early = { $n ->
    [zero] في يومه
    [one] مبكر يومًا واحدًا
    [two] مبكر يومين
    [few] مبكر { $n } أيام
    [many] مبكر { $n } يومًا
   *[other] مبكر { $n } يوم
}
line-days-late = { $n ->
    [zero] في يومه
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $n } أيام
    [many] متأخر { $n } يومًا
   *[other] متأخر { $n } يوم
}
line-on-the-day = في يومه
line-judged-by = يُقاس بتاريخ { $date }
line-days-late-open = { $n ->
    [zero] ما زال مفتوحًا
    [one] متأخر يومًا واحدًا وما زال مفتوحًا
    [two] متأخر يومين وما زال مفتوحًا
    [few] متأخر { $n } أيام وما زال مفتوحًا
    [many] متأخر { $n } يومًا وما زال مفتوحًا
   *[other] متأخر { $n } يوم وما زال مفتوحًا
}
line-axis = أيامه مرسومة
line-axis-says = يُقاس بتاريخ { $reference }، واكتمل { $completed }
line-window = النافذة
line-requested = المطلوب
line-original = الأصلي
line-current = الحالي
line-facts = الوقائع
line-item = الصنف
line-ordered = المطلوب
line-counted = المحتسب
line-rejected = المرفوض
line-price = سعر الوحدة
line-value = قيمة البند
line-incoterm = إنكوترمز
line-order-date = تاريخ الطلب
line-order-sent = أُرسل الطلب
line-promises = الوعود
line-no-promise = لم يُعط أي وعد.
line-promised-for = وُعد به في { $date }
line-asked-by-supplier = موعد المورّد
line-asked-by-buyer = أُجّل بطلبنا
line-said-on = قيل في { $date }
line-receipts = الاستلام
line-no-receipt = لم يُستلَم شيء.
line-receipt = استُلم
line-return = أُعيد
line-reversal = عُكس
line-no-date = تاريخ غير مسجَّل
line-handover = المناولة في { $date }
line-rejected-n = رُفض { $quantity }
line-cancellations = الإلغاءات
line-cancelled-by-buyer = ألغيناه
line-cancelled-by-supplier = ألغاه المورّد
line-failure = إخفاق مَن؟
line-failure-none = غير مسجَّل: يُحتسب على المورّد
line-failure-supplier = المورّد
line-failure-buyer = نحن
line-failure-carrier = الناقل
line-failure-force_majeure = قوة قاهرة
line-failure-unset = غير مسجَّل
line-cause = السبب
line-disputed = يعترض المورّد على ذلك
line-failure-save = تسجيل
line-failure-saved = سُجّل صاحب الإخفاق في { $order } · { $line }.
line-open-supplier = فتح المورّد
line-change-past = عُد إلى اليوم لتعديل هذا.
