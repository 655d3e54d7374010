# الإعدادات.
settings-person = إعداداتي
settings-people = الأشخاص
settings-workspace = مساحة العمل
settings-definitions = التعريفات
settings-rates = أسعار الصرف
settings-safety = السلامة
settings-saved = حُفظت الإعدادات
set-language = اللغة
set-calendar = التقويم
calendar-gregorian = ميلادي
calendar-hijri = هجري
calendar-both = كلاهما
set-digits = الأرقام
set-theme = السمة
theme-system = مثل النظام
theme-light = فاتح
theme-dark = داكن
set-zone = المنطقة الزمنية
set-zone-hint = اسم بصيغة IANA، مثل Asia/Riyadh
set-reporting-currency = عملة التقارير
set-reporting-currency-hint = تُعرض بها المجاميع عبر العملات
set-weekend = نهاية الأسبوع
set-holidays = العطل
holiday-date = التاريخ
holiday-name = الاسم
people-sub = من يتولّون المورّدين والعقود. تُسجَّل تغييراتك في السجل باسمك. ولا يُستعمل هذا لتسجيل الدخول.
person-own-name = اسمك
person-name = الاسم
person-unnamed = أنت
person-new = شخص جديد
person-renamed = { $name }: حُفظ الاسم
person-added = أُضيف { $name }
rates-sub = يُحوَّل كل مبلغ بآخر سعر مسجَّل في تاريخه أو قبله. وما لا سعر له يُستبعد ويُذكر.
rates-none = لا أسعار بعد
rates-none-sub = تلزم فقط حين تكون الطلبات بعدة عملات.
rate-from = من
rate-to = إلى
rate-date = التاريخ
rate-rate = السعر
rate-added = أُضيف السعر
rate-removed = أُزيل السعر
definitions-sub = ما معنى «سُلّم كما وُعد» هنا. لا معيار موحّدًا في القطاع، لذلك يظهر كل رقم مع تعريفه.
definitions-none = لا تعريفات بعد
definitions-none-sub = أنشئ تعريفًا واعتمده؛ وحتى ذلك الحين تُحسب الأرقام بأبسط حالة.
definition-new = تعريف جديد
definition-edit = تعديل التعريف
definition-saved = حُفظ { $name }
definition-put-in-force = اعتماد
definition-now-in-force = التعريف المعتمد الآن: { $name }
definition-target = الهدف { $target }
definition-revision = المراجعة { $n }
definition-reference = مقابل
definition-days = الأيام
days-calendar = تقويمية
days-business = أيام عمل
definition-count = يُحسب
count-received = المستلَم
count-accepted = المقبول
definition-level = بحسب
level-line = بند
level-order = طلب
level-quantity = كمية
level-value = قيمة
definition-early = أيام التبكير
definition-early-hint = فارغ: أي مدة
definition-late = أيام التأخير
definition-under = النقص، ٪
definition-over = الزيادة، ٪
definition-target-percent = الهدف، ٪
name-in-english = الاسم بالإنجليزية
name-in-arabic = الاسم بالعربية
journal-check = السجل
journal-check-sub = كل تغيير مربوط بما قبله في سلسلة. يعيد الفحص حساب السلسلة ويسمّي أول قيد لا يتطابق. يكشف الفحص تعديلا داخل السلسلة؛ أما إعادة كتابتها كلها فلا تظهر إلا بمقارنتها ببصمة محفوظة في مكان آخر.
journal-check-now = فحص السجل
journal-checking = يجري الفحص…
journal-whole = { $n ->
    [zero] لا قيود
    [one] قيد واحد، متطابق
    [two] قيدان، متطابقان
    [few] { $n } قيود، كلها متطابقة
    [many] { $n } قيدًا، كلها متطابقة
   *[other] { $n } قيد، كلها متطابقة
}
journal-broken = القيد { $seq } لا يتطابق
journal-head = البصمة:
backup = نسخة احتياطية
backup-sub = نسخة من مساحة العمل كلها في ملف واحد، تؤخذ أثناء عملك.
backup-place = مكان الحفظ
backup-make = إنشاء نسخة احتياطية
backup-done = كُتبت النسخة الاحتياطية
this-workspace = مساحة العمل هذه

# نسخ احتياطية بقاعدة
backups = النسخ الاحتياطية
backups-sub = تُنشأ أثناء عملك، وتُقرأ كاملة قبل أن تُعتمد، ويُحتفظ بها وفق القاعدة أدناه.
backups-on = إنشاؤها تلقائيًا
backups-not-sample = مساحة العمل التجريبية لا تنشئ نسخًا تلقائيًا.
backups-not-server = تُنسخ مساحة العمل على الخادم احتياطيًا حيث هي. ويمكن أن تُصنع هنا نسخة في ملف متى شئت.
backups-every_hours = الساعات بين نسخة وأخرى
backups-days = أيام يُحتفظ بنسخة من كل منها
backups-weeks = أسابيع يُحتفظ بنسخة من كل منها
backups-months = أشهر يُحتفظ بنسخة من كل منها
backups-folder = المجلد
backups-folder-hint = إن تُرك فارغًا فبجوار مساحة العمل. الآن: { $folder }
backups-folder-choose = ليس لمساحة عمل على خادم موضع هنا: اختر مجلدًا.
backups-none = لا نسخة احتياطية بعد.
backup-now = إنشاء نسخة الآن
backup-making = يجري إنشاء النسخة…
backup-made = أُنشئت وقُرئت كاملة: { $when }
backup-last-failed = تعذر إنشاء آخر نسخة احتياطية
backup-verify = قراءة للتحقق
backup-verified = { $n ->
    [zero] سليمة: لا قيود في سجلها
    [one] سليمة: قيد واحد في سجلها
    [two] سليمة: قيدان في سجلها
    [few] سليمة: { $n } قيود في سجلها
    [many] سليمة: { $n } قيدًا في سجلها
   *[other] سليمة: { $n } قيد في سجلها
}
backup-restore = استعادة
backup-restore-sure = هل تعود إلى نسخة { $when }؟
backup-restore-says = تُنحّى مساحة العمل الحالية إلى جوارها بكل ما أُدخل بعد تلك النسخة، ولا يُحذف شيء. لا يمكن التراجع عن هذا بمفتاحي Ctrl Z، لكن الملف المُنحّى يمكن فتحه من جديد.
backup-restored = عادت مساحة العمل كما كانت في { $when }. والملف المُنحّى: { $file }
backup-restore-other = استعادة من ملف…
backup-restore-other-title = هل تعود إلى نسخة من ملف؟
backup-restore-file = ملف النسخة الاحتياطية
backup-restored-other = عادت مساحة العمل كما كانت في { $from }. والملف المُنحّى: { $file }
set-on = تشغيل
set-off = إيقاف
set-notify = إشعارات سطح المكتب بالمهل
set-notify-sub = تنبّهك إلى مهل الإشعار في العقود ما دام سند مفتوحًا. متوقفة حتى تشغّلها.
set-alert-days = أيام التنبيه قبل المهلة
set-alert-none = لم يُختر أي يوم، فلا تنبيه.
set-alert-says = التنبيه قبل المهلة بهذه الأيام: { $days }.
settings-calendars = التقاويم
settings-payment = قواعد الدفع
calendars-sub = تُحسب مهلة الإشعار في العقد بأيام عمل من يُرسل إليه الإشعار: تقويمه يُختار في العقد. أما نهاية أسبوعنا وعطلنا ففي «مساحة العمل».
calendars-none = لا تقاويم بعد
calendars-none-sub = أضف تقويمًا لكل دولة تُحسب المهل بأيام عملها.
calendar-new = تقويم جديد
calendar-edit = تعديل { $name }
calendar-code = الرمز
calendar-saved = حُفظ التقويم { $name }
calendar-weekends = نهايات الأسبوع
calendar-weekend-add = نهاية أسبوع من تاريخ
calendar-weekend-since = من
calendar-weekend-hint = تسري نهاية الأسبوع حتى تاريخ التي تليها. اترك تاريخ الأولى فارغًا: فهي سارية منذ البدء.
calendar-weekend-from = { $days } من { $date }
calendar-no-weekend = لا أيام راحة
calendar-holiday-add = عطلة
calendar-holidays-count = { $n ->
    [zero] لا عطل
    [one] عطلة واحدة
    [two] عطلتان
    [few] { $n } عطل
    [many] { $n } عطلة
   *[other] { $n } عطلة
}
payment-sub = تُقابَل شروط الدفع بهذه الحدود. الملاحظة تنبيه، والقرار للشخص.
payment-buy-as = نشتري بصفة
payment-buy-as-sub = للجهات العامة حدود أشد.
payment-private = شركة
payment-public = جهة عامة
payment-laws = الأنظمة
payment-own = حدود الشركة
payment-own-add = إضافة حدود
payment-own-edit = تعديل الحدود
payment-own-none = لا حدود خاصة بالشركة
payment-own-none-sub = أضف ما وضعته الشركة لنفسها: أطول انتظار وأقصره، وأكبر دفعة مقدمة.
payment-until = حتى { $date }
payment-from = من
payment-until-label = حتى (فارغ: ما زال ساريًا)
payment-longest = أطول انتظار، بالأيام
payment-shortest = أقصر انتظار، بالأيام
payment-advance = أكبر دفعة مقدمة، ٪
payment-unless-agreed = يجوز للطرفين الاتفاق صراحة على أطول من ذلك
payment-no-limit = حدّد حدًا واحدًا على الأقل.
payment-source = موضع النص
limit-longest = { $n ->
    [zero] يُدفع في اليوم نفسه
    [one] يُدفع خلال يوم واحد
    [two] يُدفع خلال يومين
    [few] يُدفع خلال { $n } أيام
    [many] يُدفع خلال { $n } يومًا
   *[other] يُدفع خلال { $n } يوم
}
limit-shortest = { $n ->
    [zero] لا انتظار قبل الدفع
    [one] لا يُدفع قبل يوم واحد
    [two] لا يُدفع قبل يومين
    [few] لا يُدفع قبل { $n } أيام
    [many] لا يُدفع قبل { $n } يومًا
   *[other] لا يُدفع قبل { $n } يوم
}
limit-advance = { $percent }٪ مع الطلب على الأكثر
limit-of-public = للجهات العامة
limit-of-private = للشركات
limit-unless-agreed = ما لم يتفق الطرفان صراحة على غير ذلك
set-required-documents = مستندات يجب أن تكون لكل مورّد
set-required-documents-sub = ما غاب منها أو انتهى يُحتسب على المورّد في مخاطره ويظهر في المكتب.
set-required-kind = نوع المستند كما يُسمّى في مستنداتك
