# الاستيراد: اختيار ملف، معاينته، فحصه، كتابته، التراجع عنه.
import-sub = ما يصدّره نظامك: نص أو جدول بيانات. لا يُكتب شيء قبل أن ترى كيف قُرئ وتفحصه.
import-file = الملف
import-step-file = { 1 } · الملف
import-step-profile = { 2 } · ملف التعريف
import-step-check = { 3 } · الفحص
import-step-done = { 4 } · الكتابة
import-read-file = معاينة
import-other-file = ملف آخر
import-past-date = تعرض النافذة الماضي. عُد إلى اليوم لتستورد.
import-separator-comma = فاصلة
import-separator-semicolon = فاصلة منقوطة
import-separator-tab = جدولة
import-separator-pipe = خط عمودي
import-encoding = الترميز
import-separator = الفاصل
import-size = الحجم
import-columns = الأعمدة
import-first-rows = الصفوف الأولى
import-row = الصف
import-profile = ملف التعريف
import-fits = يناسب هذا الملف
import-misses = { $n ->
    [zero] لا أعمدة ناقصة
    [one] عمود واحد ناقص: { $columns }
    [two] عمودان ناقصان: { $columns }
    [few] { $n } أعمدة ناقصة: { $columns }
    [many] { $n } عمودًا ناقصًا: { $columns }
   *[other] { $n } عمود ناقص: { $columns }
}
import-builtin = مرفق مع سند
import-profile-which = عدة ملفات تعريف تقرأ هذا الملف بالقدر نفسه، ولا يدل اسمه على أيها المقصود. اختر أحدها.
import-profile-own = خاص بك
import-profile-add = إضافة ملف تعريف…
import-profile-toml = ملف التعريف بصيغة TOML
import-profile-hint = يشرح docs/profiles.md كيف تكتب ملفًا لنظامك.
import-profile-take = إضافة
import-profile-added = أُضيف ملف التعريف «{ $name }».
import-profile-show = عرض ملف التعريف
import-profile-name-wrong = الاسم في النص: { $why }
import-profile-like = إنشاء مثله…
import-profile-change = تعديله…
import-check = فحص
import-phase-read = قراءة الملف
import-phase-check = فحص كل صف
import-phase-write = الكتابة
import-stopped = أُوقف الاستيراد. لم يُكتب شيء.
import-checked = { $read ->
    [zero] لم يُقرأ أي صف
    [one] قُرئ صف واحد
    [two] قُرئ صفان
    [few] قُرئت { $read } صفوف
    [many] قُرئ { $read } صفًا
   *[other] قُرئ { $read } صف
}
import-good = { $n ->
    [zero] لا سليم
    [one] واحد سليم
    [two] اثنان سليمان
    [few] { $n } سليمة
    [many] { $n } سليمًا
   *[other] { $n } سليم
}
import-rejected = { $n ->
    [zero] لا مرفوض
    [one] واحد مرفوض
    [two] اثنان مرفوضان
    [few] { $n } مرفوضة
    [many] { $n } مرفوضًا
   *[other] { $n } مرفوض
}
import-unchanged = { $n ->
    [zero] لا موجود من قبل
    [one] واحد موجود من قبل
    [two] اثنان موجودان من قبل
    [few] { $n } موجودة من قبل
    [many] { $n } موجودًا من قبل
   *[other] { $n } موجود من قبل
}
import-complete-to = الاستلام مكتمل حتى { $date }
import-would-turn-back = الاستلام في هذا الملف مكتمل حتى { $to } فقط، فاستيراده يعيد تاريخ كل الشاشات من { $from } إلى { $to }.
import-turned-back = الاستلام في هذا الملف مكتمل حتى { $to } فقط، فعاد تاريخ كل الشاشات من { $from } إلى { $to }. والتراجع عن الاستيراد يعيده إلى ما كان.
import-already = سبق استيراد هذا الملف نفسه بملف التعريف هذا. استيراده مرة أخرى لا يغيّر شيئًا.
import-nothing-to-write = كل ما في هذا الملف موجود من قبل.
import-would-write = ما سيُكتب
import-was-written = ما كُتب
import-entity = السجل
import-new = جديد
import-changed = معدَّل
import-same = كما كان
import-problems = { $n ->
    [zero] لا مشكلات
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $n } مشكلات
    [many] { $n } مشكلة
   *[other] { $n } مشكلة
}
import-no-problems = كل الصفوف مقروءة. لم يُكتب شيء بعد.
import-nothing-written-yet = لم يُكتب شيء بعد.
import-column = العمود
import-value = القيمة
import-value-long = { $n ->
    [zero] (لا أحرف)
    [one] (حرف واحد)
    [two] (حرفان)
    [few] ({ $n } أحرف)
    [many] ({ $n } حرفًا)
   *[other] ({ $n } حرف)
}
import-reason = السبب
import-problem-kinds = أنواع المشكلات
import-save-rejects = حفظ الصفوف المرفوضة…
import-rejects-path = أين تُحفظ الصفوف المرفوضة
import-rejects-why = تُحفظ الصفوف كما هي، والمشكلات في عمود أخير. أصلحها ثم استورد الملف بملف التعريف نفسه.
import-rejects-saved = { $n ->
    [zero] لم يُحفظ أي صف في { $path }
    [one] حُفظ صف واحد في { $path }
    [two] حُفظ صفان في { $path }
    [few] حُفظت { $n } صفوف في { $path }
    [many] حُفظ { $n } صفًا في { $path }
   *[other] حُفظ { $n } صف في { $path }
}
import-apply = { $n ->
    [zero] لا صفوف للاستيراد
    [one] استيراد صف واحد
    [two] استيراد صفين
    [few] استيراد { $n } صفوف
    [many] استيراد { $n } صفًا
   *[other] استيراد { $n } صف
}
import-apply-good = { $n ->
    [zero] لا صفوف سليمة للاستيراد
    [one] استيراد الصف السليم
    [two] استيراد الصفين السليمين
    [few] استيراد { $n } صفوف سليمة
    [many] استيراد { $n } صفًا سليمًا
   *[other] استيراد { $n } صف سليم
}
import-done = استُورد { $file }
import-summary = قُرئ { $read }، وكُتب { $written }، و{ $unchanged } من قبل، ورُفض { $rejected }
import-took = في { $seconds } ثانية
import-undo = التراجع عن هذا الاستيراد
import-undo-sure = أتريد التراجع عن هذا الاستيراد؟
import-undo-says = { $n ->
    [zero] لم يكتب الملف { $file } أي صف. لا يمكن الرجوع عن هذا التراجع، لكن استيراد الملف من جديد يعيده.
    [one] سيُتراجع عن صف واحد من { $file }. لا يمكن الرجوع عن هذا التراجع، لكن استيراد الملف من جديد يعيده.
    [two] سيُتراجع عن صفين من { $file }. لا يمكن الرجوع عن هذا التراجع، لكن استيراد الملف من جديد يعيدهما.
    [few] سيُتراجع عن { $n } صفوف من { $file }. لا يمكن الرجوع عن هذا التراجع، لكن استيراد الملف من جديد يعيدها.
    [many] سيُتراجع عن { $n } صفًا من { $file }. لا يمكن الرجوع عن هذا التراجع، لكن استيراد الملف من جديد يعيدها.
   *[other] سيُتراجع عن { $n } صف من { $file }. لا يمكن الرجوع عن هذا التراجع، لكن استيراد الملف من جديد يعيدها.
}
import-undone = تم التراجع عن استيراد { $file }
import-is-undone = تم التراجع عنه
import-past = الاستيرادات السابقة
import-past-none = لم يُستورد أي ملف بعد.
import-when = متى
import-who = مَن
import-read = قُرئ
import-written = كُتب
import-rejected-short = رُفض
import-conflict = عُدّلت سجلات بعد هذا الاستيراد
import-conflict-says = { $n ->
    [zero] لم يتغيّر أي سجل بعده. يمكن التراجع عنه.
    [one] تغيّر سجل واحد بعده وسيبقى على حاله الأحدث. يمكن التراجع عن الباقي.
    [two] تغيّر سجلان بعده وسيبقيان على حالهما الأحدث. يمكن التراجع عن الباقي.
    [few] تغيّرت { $n } سجلات بعده وستبقى على حالها الأحدث. يمكن التراجع عن الباقي.
    [many] تغيّر { $n } سجلا بعده وستبقى على حالها الأحدث. يمكن التراجع عن الباقي.
   *[other] تغيّر { $n } سجل بعده وستبقى على حالها الأحدث. يمكن التراجع عن الباقي.
}
import-conflict-more = { $n ->
    [zero] ولا غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $n } أخرى
    [many] و{ $n } غيرها
   *[other] و{ $n } غيرها
}
import-undo-rest = التراجع عن الباقي
import-keep = إبقاؤه كما هو
entity-supplier = مورّدون
entity-category = فئات
entity-order = طلبات
entity-purchase_order = طلبات
entity-line = بنود طلبات
entity-order_line = بنود طلبات
entity-promise = وعود
entity-receipt = استلامات
entity-cancellation = إلغاءات
entity-identifier = معرّفات
entity-address = عناوين
entity-contact = جهات اتصال

# ما قد يكون خطأ في صف
problem-ragged_row = { $found } من الخلايا والعنوان فيه { $expected }: أهناك فاصل داخل نص دون علامتي تنصيص؟
problem-cell_too_long = خلية تتجاوز { $limit } بايت: غالبًا علامة تنصيص لم تُغلق.
problem-row_too_long = صف يتجاوز { $limit } بايت: غالبًا علامة تنصيص لم تُغلق.
problem-unclosed_quote = فُتحت علامة تنصيص وانتهى الملف قبل إغلاقها.
problem-invalid_encoding = بايتات ليست نصًا في ترميز الملف.
problem-nul = محرف فارغ (NUL) داخل النص.
problem-bidi_control = محارف خفية تقلب اتجاه النص.
problem-required = لا شيء هنا، ولا بد من قيمة.
problem-not_in_map = نص غير موجود في جدول القيم بملف التعريف.
problem-not_a_choice = ليس واحدًا من: { $choices }.
problem-not_a_number = ليس رقمًا بالصيغة المحددة في ملف التعريف.
problem-scientific_number = اختصر برنامج الجداول هذا الرقم فضاعت خاناته: صدّره من جديد.
problem-bad_grouping = فواصل الآلاف ليست في مواضعها.
problem-too_many_decimals = أكثر من ست خانات عشرية.
problem-out_of_range = رقم أكبر من المسموح.
problem-negative = لا تكون الكمية سالبة هنا.
problem-not_positive = أساس سعر يساوي صفرًا أو أقل.
problem-not_a_date = ليس تاريخًا بصيغ ملف التعريف.
problem-not_a_date_forms = ليس تاريخًا بصيغ ملف التعريف: { $forms }.
problem-date_out_of_range = تاريخ قبل 1900 أو بعد 2200.
problem-unknown_currency = ليست عملة في ISO 4217.
problem-unknown_incoterm = ليس شرطًا من شروط الإنكوترمز.
problem-unknown_country = ليست دولة في ISO 3166.
problem-unknown_supplier = لا مورّد بهذا الرمز أو الاسم.
problem-unknown_order = لا طلب بهذا الرقم.
problem-ambiguous_order = لأكثر من طلب هذا الرقم: اذكر المورّد في عمود.
problem-order_of_two_suppliers = ينسب الملف هذا الطلب إلى مورّد آخر في الصف { $row }.
problem-unknown_line = لا بند طلب بهذا الرقم.
problem-duplicate_in_file = السجل نفسه في الصف { $row } بقيم أخرى.
problem-several_lines_in_row = هذا الصف ينشئ أكثر من بند طلب.

# ما قد يكون خطأ في ملف أو ملف تعريف
error-file_missing = لا يوجد ملف في هذا الموضع.
error-file_denied = لا تُسمح قراءة هذا الملف. راجع صلاحياته.
error-file_failed = تعذّرت قراءة الملف أو الكتابة فيه ({ $detail }).
error-file_unreadable = تعذّر فتح الملف أو قراءته.
error-file_no_header = ينتهي الملف قبل صف العناوين، أو صف العناوين فارغ.
error-file_columns = أعمدة الملف ليست أعمدة ملف التعريف: بعضها ناقص أو مكرر.
error-file_changed = تغيّر الملف بعد فحصه. افحصه من جديد.
error-check_expired = لم يعد هذا الفحص صالحًا. افحص الملف من جديد.
error-same_file = هذا هو الملف الذي تستورده. اختر موضعًا آخر.
error-profile_syntax = هذا ليس TOML (السطر { $line }).
error-profile_unknown_key = السطر { $line }: لا مفتاح باسم «{ $key }» في ملفات التعريف.
error-profile_missing_key = المفتاح «{ $key }» ناقص.
error-profile_wrong_value = السطر { $line }: قيمة «{ $key }» غير معروفة أو من نوع آخر.
error-profile_field_source = السطر { $line }: يحتاج «{ $key }» إلى واحد فقط من column أو constant أو template.
error-profile_date_form = السطر { $line }: صيغة تاريخ في «{ $key }» غير مفهومة.
error-profile_unknown_map = السطر { $line }: يسمّي «{ $key }» جدول قيم غير موجود.
error-profile_template = السطر { $line }: قالب «{ $key }» بلا أعمدة أو فيه قوس لم يُغلق.
error-profile_identity = السطر { $line }: يسمّي «{ $key }» حقلا غير مربوط.
error-profile_unsuited_key = السطر { $line }: «{ $key }» يناسب نوعًا آخر من الحقول.
error-profile_makes_nothing = لا أقسام في ملف التعريف، فلن ينشئ شيئًا.
newcomers-title = { $n ->
    [zero] لا مورّد يُضاف وهو مسجَّل برمز آخر
    [one] سيُضاف مورّد يبدو أنه مسجَّل برمز آخر
    [two] سيُضاف مورّدان يبدو أنهما مسجَّلان برمزين آخرين
    [few] سيُضاف { $n } مورّدين يبدو أنهم مسجَّلون برموز أخرى
    [many] سيُضاف { $n } مورّدًا يبدو أنهم مسجَّلون برموز أخرى
   *[other] سيُضاف { $n } مورّد يبدو أنهم مسجَّلون برموز أخرى
}
newcomers-more = { $n ->
    [zero] ولا غيرهم
    [one] وواحد غيرهم
    [two] واثنان غيرهم
    [few] و{ $n } غيرهم
    [many] و{ $n } غيرهم
   *[other] و{ $n } غيرهم
}
newcomers-what-to-do = إن كانوا هم أنفسهم فضع الرمز المسجَّل في الملف وأعد الفحص، أو استورد الآن ثم ادمجهم في «المورّدون» ضمن «المكرَّرون».
