# العقود: السجل والخط الزمني والمهلة والنموذج.
nav-contracts = العقود
go-contracts = الانتقال إلى العقود
key-contracts = الانتقال إلى العقود
new-contract = عقد جديد
tab-contracts = العقود
contracts-in-force = { $n } ساريًا
contracts-in-window = { $n } داخل فترة الإشعار
contracts-to-decide = { $amount } تنتظر القرار
contracts-shown-as = طريقة العرض
contracts-register = السجل
contracts-timeline = الخط الزمني
contracts-search = الرقم أو العنوان أو المورّد
contracts-none = لا عقود بعد
contracts-none-sub = أدخل عقدًا لتعرف متى ينتهي، وآخر موعد للإشعار، وكم استُهلك منه.
contracts-none-found = لا عقد يطابق
contracts-none-found-sub = جرّب حروفًا أقل، أو جزءًا من الرقم، أو مرشّحات أقل.
supplier-contracts-none = لا عقد مع هذا المورّد
supplier-contracts-none-sub = أدخل عقدًا لترى مهلته هنا.

column-contract = العقد
contract-column-state = الحال
contract-column-notice = الإشعار قبل
contract-column-end = نهاية المدة
contract-column-start = البداية
contract-column-renewal = التجديد
contract-column-committed = الملتزم به
contract-column-ceiling = السقف
contract-column-used = المستهلك
contract-column-time = الزمن
contract-phase = المرحلة
contract-phase-in_force = ساري المفعول
contract-phase-not_started = لم يبدأ
contract-phase-ended = انتهى
contract-renewal-fixed = نهاية ثابتة
contract-renewal-automatic = تلقائي
contract-renewal-option = بالخيار
contract-renewal-evergreen = مفتوح المدة
contract-renewal-means-fixed = ينتهي من تلقاء نفسه.
contract-renewal-means-automatic = يتجدّد ما لم يُقدَّم إشعار في موعده.
contract-renewal-means-option = ينتهي ما لم يُمدَّد في موعده.
contract-renewal-means-evergreen = لا نهاية له؛ ينهيه الإشعار.
contract-notice-within = مهلة الإشعار
contract-notice-within-days = { $n ->
    [zero] اليوم
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { $n } أيام
    [many] خلال { $n } يومًا
   *[other] خلال { $n } يوم
}
contract-notice-any = في أي وقت

contract-state-ended = انتهى { $date }
contract-state-begins = يبدأ { $date }
contract-state-notice-given = الإشعار مسجَّل
contract-state-extended = التمديد مسجَّل
contract-state-notice-late = إشعار مسجَّل متأخر
contract-state-passed = فات الموعد
contract-state-days-to-notice = { $n ->
    [zero] آخر يوم للإشعار
    [one] يوم واحد لتقديم الإشعار
    [two] يومان لتقديم الإشعار
    [few] { $n } أيام لتقديم الإشعار
    [many] { $n } يومًا لتقديم الإشعار
   *[other] { $n } يوم لتقديم الإشعار
}
contract-state-days-to-extend = { $n ->
    [zero] آخر يوم للتمديد
    [one] يوم واحد للتمديد
    [two] يومان للتمديد
    [few] { $n } أيام للتمديد
    [many] { $n } يومًا للتمديد
   *[other] { $n } يوم للتمديد
}
contract-state-ends-in = { $n ->
    [zero] ينتهي اليوم
    [one] ينتهي بعد يوم واحد
    [two] ينتهي بعد يومين
    [few] ينتهي بعد { $n } أيام
    [many] ينتهي بعد { $n } يومًا
   *[other] ينتهي بعد { $n } يوم
}
contract-state-ceiling = استُهلك { $share } من السقف
contract-state-notice-by = الإشعار قبل { $date }
contract-state-evergreen = مفتوح المدة
contract-state-fixed = نهاية ثابتة
contract-state-notice-unknown = الإشعار غير مسجَّل
contract-state-period-unknown = طول التجديد غير مسجَّل
contract-state-end-unknown = النهاية غير معروفة
contract-state-out-of-range = تواريخ خارج النطاق
contract-bar = ساري المفعول من { $start } إلى { $end }؛ الإشعار قبل: { $notice }
contract-no-end = دون نهاية
contract-no-end-short = لا نهاية

contract-panel-title = آخر موعد للإشعار · { $number }
contract-notice-deadline = آخر موعد للإشعار
contract-no-deadline = لا موعد للإشعار
contract-end-if-given-today = آخر يوم فيه لو قُدِّم الإشعار اليوم
contract-derivation = كيف جاء هذا التاريخ
contract-deadline-ahead = { $n ->
    [zero] { $weekday }، اليوم
    [one] { $weekday }، غدًا
    [two] { $weekday }، بعد يومين
    [few] { $weekday }، بعد { $n } أيام
    [many] { $weekday }، بعد { $n } يومًا
   *[other] { $weekday }، بعد { $n } يوم
}
contract-deadline-behind = { $n ->
    [zero] { $weekday }، اليوم
    [one] { $weekday }، أمس
    [two] { $weekday }، قبل يومين
    [few] { $weekday }، قبل { $n } أيام
    [many] { $weekday }، قبل { $n } يومًا
   *[other] { $weekday }، قبل { $n } يوم
}
contract-amount-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
contract-amount-business_days = { $n ->
    [zero] { $n } يوم عمل
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $n } أيام عمل
    [many] { $n } يوم عمل
   *[other] { $n } يوم عمل
}
contract-amount-weeks = { $n ->
    [zero] { $n } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $n } أسابيع
    [many] { $n } أسبوعًا
   *[other] { $n } أسبوع
}
contract-amount-months = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
contract-amount-clear-days = { $n ->
    [zero] { $n } يوم كامل
    [one] يوم واحد كامل
    [two] يومين كاملين
    [few] { $n } أيام كاملة
    [many] { $n } يومًا كاملا
   *[other] { $n } يوم كامل
}
contract-amount-clear-business_days = { $n ->
    [zero] { $n } يوم عمل كامل
    [one] يوم عمل واحد كامل
    [two] يومَي عمل كاملين
    [few] { $n } أيام عمل كاملة
    [many] { $n } يوم عمل كامل
   *[other] { $n } يوم عمل كامل
}
contract-amount-clear-weeks = { $n ->
    [zero] { $n } أسبوع كامل
    [one] أسبوع واحد كامل
    [two] أسبوعين كاملين
    [few] { $n } أسابيع كاملة
    [many] { $n } أسبوعًا كاملا
   *[other] { $n } أسبوع كامل
}
contract-amount-clear-months = { $n ->
    [zero] { $n } شهر كامل
    [one] شهر واحد كامل
    [two] شهرين كاملين
    [few] { $n } أشهر كاملة
    [many] { $n } شهرًا كاملا
   *[other] { $n } شهر كامل
}
contract-step-term-end = تنتهي المدة الحالية
contract-step-given = تقديم الإشعار
contract-step-less = ناقص { $amount }
contract-step-plus = زائد { $amount }
contract-step-their-day-before = الرجوع إلى يوم عمل لديهم
contract-step-their-day-after = التقدّم إلى يوم عمل لديهم
contract-step-arrive-by = آخر يوم لوصوله
contract-step-send-by = آخر يوم لإرساله
contract-step-delivery-less = { $n ->
    [zero] العبرة بالاستلام: دون أيام للتسليم
    [one] العبرة بالاستلام: ناقص يوم واحد للتسليم
    [two] العبرة بالاستلام: ناقص يومين للتسليم
    [few] العبرة بالاستلام: ناقص { $n } أيام للتسليم
    [many] العبرة بالاستلام: ناقص { $n } يومًا للتسليم
   *[other] العبرة بالاستلام: ناقص { $n } يوم للتسليم
}
contract-step-delivery-plus = { $n ->
    [zero] العبرة بالاستلام: دون أيام للتسليم
    [one] العبرة بالاستلام: زائد يوم واحد للتسليم
    [two] العبرة بالاستلام: زائد يومين للتسليم
    [few] العبرة بالاستلام: زائد { $n } أيام للتسليم
    [many] العبرة بالاستلام: زائد { $n } يومًا للتسليم
   *[other] العبرة بالاستلام: زائد { $n } يوم للتسليم
}
contract-step-our-day = الرجوع إلى يوم عمل لدينا
contract-step-margin = { $n ->
    [zero] دون هامش أمان
    [one] هامش الأمان لديك: يوم واحد
    [two] هامش الأمان لديك: يومان
    [few] هامش الأمان لديك: { $n } أيام
    [many] هامش الأمان لديك: { $n } يومًا
   *[other] هامش الأمان لديك: { $n } يوم
}
contract-step-minimum-term = ليس قبل نهاية المدة الأولى
contract-why-first-term = المدة الأولى، من { $start }
contract-why-renewed = { $n ->
    [zero] المدة الأولى، من { $start }
    [one] جُدِّد مرة واحدة، من { $start }
    [two] جُدِّد مرتين، من { $start }
    [few] جُدِّد { $n } مرات، من { $start }
    [many] جُدِّد { $n } مرة، من { $start }
   *[other] جُدِّد { $n } مرة، من { $start }
}
contract-why-clear = لا يُحسب يوم الإشعار ولا اليوم الأخير
contract-why-day-off-before = { $n ->
    [zero] دون تقديم
    [one] قبله بيوم واحد: ذلك اليوم عطلة
    [two] قبله بيومين: هذان اليومان عطلة
    [few] قبله بـ{ $n } أيام: تلك الأيام عطلة
    [many] قبله بـ{ $n } يومًا: تلك الأيام عطلة
   *[other] قبله بـ{ $n } يوم: تلك الأيام عطلة
}
contract-why-day-off-after = { $n ->
    [zero] دون تأخير
    [one] بعده بيوم واحد: ذلك اليوم عطلة
    [two] بعده بيومين: هذان اليومان عطلة
    [few] بعده بـ{ $n } أيام: تلك الأيام عطلة
    [many] بعده بـ{ $n } يومًا: تلك الأيام عطلة
   *[other] بعده بـ{ $n } يوم: تلك الأيام عطلة
}
contract-outcome-open = لا إشعار مسجَّل. يتجدّد إلى { $renews } ما لم يُقدَّم إشعار قبل نهاية { $by }.
contract-outcome-passed = لم يُسجَّل إشعار حتى { $by }؛ فهو يتجدّد إلى { $renews } ما لم يكن قد قُدِّم.
contract-outcome-option-open = لا تمديد مسجَّل. ينتهي في { $end } ما لم يُمدَّد قبل نهاية { $by }؛ فإن مُدِّد بقي إلى { $renews }.
contract-outcome-option-passed = لم يُسجَّل تمديد حتى { $by }؛ فهو ينتهي في { $end } ما لم يكن قد مُدِّد.
contract-outcome-option-taken = التمديد مسجَّل؛ يبقى العقد ساريًا إلى { $renews }.
contract-outcome-in-time = سُجِّل إشعار في { $given }، وهو بحسب تواريخه في موعده.
contract-outcome-late = سُجِّل إشعار في { $given }، وهو بحسب تواريخه متأخر: كان آخر يوم لإرساله { $last }.
contract-none-fixed = ينتهي من تلقاء نفسه في { $end }؛ ولا حاجة إلى إشعار.
contract-none-evergreen = لا نهاية له، فيصلح أي يوم: لو قُدِّم الإشعار اليوم لبقي ساريًا إلى { $end }.
contract-none-evergreen-unknown = لا نهاية له، ولم يُسجَّل كيف يُقدَّم الإشعار. سجّله لتعرف النهاية التي يأتي بها.
contract-none-notice_unknown = لم يُسجَّل كيف يُقدَّم الإشعار. سجّله لتعرف آخر موعد له.
contract-none-period_unknown = يتجدّد، ولم يُسجَّل طول كل تجديد. سجّله لتعرف آخر موعد للإشعار.
contract-none-no_renewal_left = لم يبق له تجديد: ينتهي من تلقاء نفسه في { $end }.
contract-none-end_unknown = نهاية مدته غير معروفة. سجّل نهايته أو طوله لتعرف آخر موعد للإشعار.
contract-none-ended = أُنهي اعتبارًا من { $end }؛ ولم يبق ما يُقرَّر.
contract-none-noticed = سُجّل إشعار في موعده للمدة المنتهية في { $end }، فيُعتبر العقد منتهيًا. وإن كان مستمرًا فتراجع عن الإشعار من سجلّه.
contract-none-out_of_range = تواريخه خارج التقويم. راجع بدايته ومدته وإشعاره.
contract-next-deadline = الموعد التالي { $date }، للمدة المنتهية في { $end }.

contract-value = القيمة
contract-no-value = لا عملة مسجَّلة، فلا قيمة تُعرض.
contract-of-ceiling = المستهلك من السقف
contract-ceiling-near = يوشك أن ينفد
contract-ceiling-passed = تجاوز السقف
contract-consumed = { $n ->
    [zero] لا طلبات عليه
    [one] طلب واحد عليه
    [two] طلبان عليه
    [few] { $n } طلبات عليه
    [many] { $n } طلبًا عليه
   *[other] { $n } طلب عليه
}
contract-divided-by-ceiling = مقسومًا على سقفه
contract-comes-to = الناتج
contract-left = المتبقي حتى السقف
contract-nothing-consumed = لا طلب على هذا العقد معروف القيمة، فالمستهلك غير معروف.
contract-left-out = { $n ->
    [zero] لا طلبات متروكة: { $reason }
    [one] طلب واحد متروك: { $reason }
    [two] طلبان متروكان: { $reason }
    [few] { $n } طلبات متروكة: { $reason }
    [many] { $n } طلبًا متروكًا: { $reason }
   *[other] { $n } طلب متروك: { $reason }
}
contract-left-out-cancelled = ملغى
contract-left-out-no_value = قيمته غير معروفة
contract-left-out-no_currency = دون عملة
contract-left-out-other_currency = بعملة أخرى
contract-left-out-contract_without_currency = لا عملة للعقد
contract-unvalued-lines = { $n ->
    [zero] كل البنود معروفة القيمة.
    [one] بند واحد قيمته غير معروفة، فليس في المجموع.
    [two] بندان قيمتهما غير معروفة، فليسا في المجموع.
    [few] { $n } بنود قيمتها غير معروفة، فليست في المجموع.
    [many] { $n } بندًا قيمتها غير معروفة، فليست في المجموع.
   *[other] { $n } بند قيمتها غير معروفة، فليست في المجموع.
}
contract-order-of = على { $contract }
contract-proof-more = مزيد من الطلبات

contract-open = فتح
contract-record-notice = تسجيل إشعار
contract-record-extension = تسجيل التمديد
contract-record-notice-of = تسجيل إشعار · { $number }
contract-record-extension-of = تسجيل التمديد · { $number }
contract-notice-why = يُسجَّل هنا ما قُدِّم؛ ولا يُرسل شيء، ولا قول في أثره القانوني.
contract-notice-given = تاريخ التقديم
contract-notice-received = تاريخ الاستلام
contract-notice-method = الطريقة
contract-notice-recipient = المرسَل إليه
contract-notice-proof = الإثبات
contract-notice-proof-hint = رقم تتبّع أو توقيع أو موضع الملف.
contract-notice-save = تسجيل
contract-notice-add = إضافة إشعار
contract-notice-recorded = سُجِّل إشعار على { $number }
contract-notices-none = لا إشعار مسجَّل
contract-notices-none-sub = سجّل الإشعار حين يخرج: تاريخه والمرسَل إليه وما يثبته.
contract-method-registered_post = بريد مسجَّل
contract-method-courier = ناقل سريع
contract-method-hand = باليد
contract-method-email = بريد إلكتروني
contract-method-portal = بوابة إلكترونية
contract-method-other = أخرى
contract-calendar-title = المواعيد في ملف تقويم
contract-calendar-one-why = آخر موعد للإشعار في { $number } مع التذكير به. يفتحه آوتلوك وتقويم أبل وتقويم غوغل؛ وفتحه فيما بعد ينقل الموعد.
contract-calendar-all-why = مواعيد الإشعار القادمة للعقود المعروضة مع التذكير بها. يفتحه آوتلوك وتقويم أبل وتقويم غوغل؛ وفتحه فيما بعد ينقل المواعيد.
contract-calendar-path = الملف (‎.ics)
contract-calendar-saved = { $n ->
    [zero] لا موعد قادم؛ التقويم الفارغ في { $path }
    [one] كُتب موعد واحد في { $path }
    [two] كُتب موعدان في { $path }
    [few] كُتبت { $n } مواعيد في { $path }
    [many] كُتب { $n } موعدًا في { $path }
   *[other] كُتب { $n } موعد في { $path }
}

contract-tabs = أقسام صفحة العقد
contract-tab-amendments = التعديلات
contract-tab-notices = الإشعارات
contract-tab-call-offs = العقود التابعة
contract-terms = الشروط
contract-initial = المدة الأولى
contract-initial-end = نهاية المدة الأولى في
contract-first-term-needed = اكتب طول المدة الأولى أو نهايتها.
contract-current-term = المدة الحالية
contract-since = منذ { $date }
contract-until = حتى { $date }
contract-each = { $length } في كل مرة
contract-at-most = { $n ->
    [zero] دون تجديد
    [one] تجديد واحد على الأكثر
    [two] تجديدان على الأكثر
    [few] { $n } تجديدات على الأكثر
    [many] { $n } تجديدًا على الأكثر
   *[other] { $n } تجديد على الأكثر
}
contract-taken-up-so-far = { $n ->
    [zero] لم يُستعمل منها شيء
    [one] استُعمل واحد
    [two] استُعمل اثنان
    [few] استُعمل { $n }
    [many] استُعمل { $n }
   *[other] استُعمل { $n }
}
contract-length-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
contract-length-weeks = { $n ->
    [zero] { $n } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $n } أسابيع
    [many] { $n } أسبوعًا
   *[other] { $n } أسبوع
}
contract-length-months = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
contract-length-years = { $n ->
    [zero] { $n } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}
contract-notice = الإشعار
contract-notice-before-end = قبل النهاية بـ{ $period }
contract-notice-delivery = { $n ->
    [zero] دون أيام للتسليم
    [one] يوم واحد للتسليم
    [two] يومان للتسليم
    [few] { $n } أيام للتسليم
    [many] { $n } يومًا للتسليم
   *[other] { $n } يوم للتسليم
}
contract-notice-margin = { $n ->
    [zero] دون هامش
    [one] يوم واحد هامشًا
    [two] يومان هامشًا
    [few] { $n } أيام هامشًا
    [many] { $n } يومًا هامشًا
   *[other] { $n } يوم هامشًا
}
contract-notice-not-recorded = غير مسجَّل
contract-effective = العبرة
contract-effective-received = بالاستلام
contract-effective-dispatched = بالإرسال
contract-counts-received = العبرة بالاستلام
contract-counts-dispatched = العبرة بالإرسال
contract-calendar = تقويم المرسَل إليه
contract-calendar-ours = تقويمنا
contract-ended = أُنهي مبكرًا في
contract-parent = تابع لعقد
contract-parent-none = لا يتبع عقدًا
contract-amendments-none = لا تعديلات
contract-amendments-none-sub = تغيير مؤرَّخ على هذا العقد: فيظهر في أي تاريخ كما كان فيه.
contract-amendment-add = إضافة تعديل
contract-amendment-ahead = لا يسري بعد
contract-amendment-effective = يسري من
contract-amendment-number = الرقم
contract-amendment-title = موضوعه
contract-amendment-sets = يغيّر (وما تُرك فارغًا يبقى كما كان):
contract-as-it-was = كما كان
contract-period = كل تجديد
contract-renewals = أقصى عدد للتجديد
contract-renewals-any = دون حد
contract-taken-up = الخيارات المستعملة
contract-call-offs-none = لا عقود تابعة
contract-call-offs-none-sub = يُدرج هنا كل عقد يسمّي هذا العقد إطارًا له، وتُحسب طلباته من هذا السقف.
contract-retire = إخراج هذا العقد من القائمة
contract-retired = أُخرج { $number } من القائمة

contract-form = العقد
contract-edit = تعديل { $number }
contract-saved = حُفظ { $number }
contract-created = أُضيف { $number }
contract-supplier-find = ابحث عن مورّد
contract-title-en = العنوان بالإنجليزية
contract-title-ar = العنوان بالعربية
contract-at-its-end = عند نهايته
contract-unit-of = الوحدة: { $of }
contract-unit-days = أيام
contract-unit-business_days = أيام عمل
contract-unit-weeks = أسابيع
contract-unit-months = أشهر
contract-unit-years = سنوات
contract-notice-period = مدة الإشعار
contract-clear-days = أيام كاملة: لا يُحسب الطرفان
contract-delivery-days = مدة التسليم (بالأيام)
contract-safety-margin = هامش أماننا (بالأيام)
contract-currency = العملة
contract-preview = الموعد الناتج
contract-preview-empty = اكتب البداية والمدة ومدة الإشعار، فيظهر الموعد هنا.
contract-field-number = الرقم
contract-field-start = البداية
contract-field-supplier = المورّد
contract-field-titles = العنوان
contract-field-parent = تابع لعقد
contract-field-owner = المسؤول
contract-field-renewal = التجديد
contract-field-initial = المدة الأولى
contract-field-initial_end = نهاية المدة الأولى
contract-field-period = كل تجديد
contract-field-renewals = أقصى عدد للتجديد
contract-field-taken_up = الخيارات المستعملة
contract-field-notice = الإشعار
contract-field-calendar = تقويم المرسَل إليه
contract-field-ended = أُنهي مبكرًا في
contract-field-currency = العملة
contract-field-committed = الملتزم به
contract-field-ceiling = السقف
contract-field-notices = الإشعارات
contract-field-amendments = التعديلات
contract-field-note = ملاحظة
date-understood = { $weekday }، { $date }
contract-tab-orders = الطلبات
contract-orders-and-ceiling = الطلبات مقابل السقف
contract-orders-add = إدراج طلبات على هذا العقد
contract-orders-numbers = أرقام الطلبات
contract-orders-hint = طلبات هذا المورّد واحدًا بعد الآخر؛ والطلب المدرج على عقد آخر ينتقل إلى هنا.
contract-orders-put-on = إدراجها عليه
contract-orders-put = { $n ->
    [zero] لم يتغيّر طلب
    [one] تغيّر طلب واحد
    [two] تغيّر طلبان
    [few] تغيّرت { $n } طلبات
    [many] تغيّر { $n } طلبًا
   *[other] تغيّر { $n } طلب
}
contract-order-take-off = رفع { $number } عن هذا العقد
contract-field-title = العنوان
contract-field-titles-en = العنوان بالإنجليزية
contract-field-titles-ar = العنوان بالعربية
contract-field-initial-count = المدة الأولى
contract-field-initial-unit = وحدة المدة الأولى
contract-field-period-count = كل تجديد
contract-field-period-unit = وحدة كل تجديد
contract-field-notice-count = مدة الإشعار
contract-field-notice-unit = وحدة مدة الإشعار
contract-field-notice-clear_days = أيام كاملة
contract-field-notice-effective = العبرة في الإشعار
contract-field-notice-delivery_days = أيام التسليم
contract-field-notice-safety_margin_days = هامش الأمان
contract-field-added = طلبات أُدرجت عليه
contract-field-removed = طلبات رُفعت عنه

# ما يعيب حقلا من حقول العقد
error-contract_in_use = لهذا العقد عقود تابعة أو طلبات أو وثائق، فلا يمكن إخراجه.
field-date_out_of_range = خارج السنوات التي يحسب بها البرنامج.
field-end_before_start = هذا قبل بدايته.
field-not_positive = يجب أن يكون فوق الصفر.
field-too_large = كبير جدًا: الأقصى { $max }.
field-unknown_currency = ليس رمز عملة في معيار ISO 4217.
field-negative = لا يمكن أن يكون دون الصفر.
field-received_before_given = استُلم قبل أن يُقدَّم.
field-unknown_order = ليس لهذا المورّد طلب بهذا الرقم.
field-bad_weekday = ليس من أيام الأسبوع.
field-whole_week = لا بد من يوم عمل واحد على الأقل.
field-warn_ceiling_below_committed = حُفظ، لكن السقف دون الملتزم به.
field-warn_no_period = دون طول التجديد لا يُعرف آخر موعد للإشعار.
field-warn_no_notice = دون مدة إشعار لا يظهر موعد.
field-warn_stated_end_wins = النهاية المذكورة هي المعتبرة، ويُترك هذا الطول.
