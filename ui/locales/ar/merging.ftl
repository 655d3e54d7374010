# مورّدون مسجَّلون مرتين، ودمجهم، ومقارنة عدد منهم.
duplicates = المكرَّرون
duplicates-sub = مورّدون قد يكونون مسجَّلين مرتين
duplicates-among = { $n ->
    [zero] لا مورّدين للمقارنة
    [one] قورن مورّد واحد
    [two] قورن مورّدان
    [few] قورن { $n } مورّدين
    [many] قورن { $n } مورّدًا
   *[other] قورن { $n } مورّد
}
duplicates-pairs = { $n ->
    [zero] لا أزواج
    [one] زوج واحد
    [two] زوجان
    [few] { $n } أزواج
    [many] { $n } زوجًا
   *[other] { $n } زوج
}
duplicates-find = البحث عن المكرَّر
duplicates-again = البحث من جديد
duplicates-reading = قراءة المورّدين
duplicates-comparing = مقارنة الأزواج المحتملة
duplicates-not-looked = لم يُبحث بعد
duplicates-none = لا مورّدان يبدوان واحدًا
duplicates-none-sub = قورنت الأسماء بالخطّين وكل رقم مسجَّل. ابحث من جديد بعد الاستيراد القادم.
duplicates-one = المورّد
duplicates-other = قد يكون هو نفسه
duplicates-likelihood = الاحتمال
duplicates-why = السبب
duplicates-do = الإجراء
duplicates-apart = ليسا واحدًا
duplicates-set-apart = لن يُعرضا زوجًا مرة أخرى
duplicate-sure = شبه مؤكد
duplicate-likely = مرجَّح
duplicate-perhaps = محتمل
duplicate-reason-same_identifier = الرقم نفسه: { $register } { $a }
duplicate-reason-same_account = الحساب المصرفي نفسه: { $a }
duplicate-reason-different_identifier = رقمان مختلفان: { $register } { $a } و{ $b }
duplicate-reason-same_name = الاسم نفسه: { $a }
duplicate-reason-same_words = الكلمات نفسها بترتيب آخر: { $a }
duplicate-reason-same_sound = اللفظ نفسه: { $a } و{ $b }
duplicate-reason-similar_name = اسمان متشابهان: { $a } و{ $b }
duplicate-reason-other = بينهما شبه
similar-title = { $n ->
    [zero] لا مورّد يشبهه
    [one] قد يكون هذا المورّد مسجَّلا هنا
    [two] قد يكون أحد هذين المسجَّلين هنا
    [few] قد يكون أحد هؤلاء المسجَّلين هنا
    [many] قد يكون أحد هؤلاء المسجَّلين هنا
   *[other] قد يكون أحد هؤلاء المسجَّلين هنا
}

merge = دمج…
merge-title = دمج مورّدين
merge-sub = يبقى سجل واحد وينتقل إليه كل ما للآخر.
merge-choose-two = اختر مورّدين
merge-choose-two-sub = علّم اثنين في قائمة المورّدين، أو ابدأ من زوج عُثر عليه.
merge-swap = إبقاء الآخر
merge-stays = يبقى
merge-goes = يُدمج فيه
merge-field-names = الأسماء
merge-field-stage = المرحلة
merge-field-owner = المسؤول
merge-field-parent = تابع لـ
merge-field-addresses = العنوان الرئيسي
merge-field-note = الملاحظة الأولى
merge-field-term = شرط الدفع
merge-united = يبقى من الاثنين
merge-nothing = لا شيء
merge-circular = سيصبح تابعًا لنفسه
merge-two-terms = لكليهما شرط دفع متفق عليه: { $a } و{ $b }. ولا يبقى إلا المختار أعلاه.
merge-same-orders = { $n ->
    [zero] لا أرقام طلبات مشتركة مع { $code }.
    [one] رقم طلب واحد موجود لدى الاثنين. يبقى الطلبان منفصلين: يُلحق { $code } برقمه.
    [two] رقما طلب موجودان لدى الاثنين. تبقى الطلبات منفصلة: يُلحق { $code } برقميهما.
    [few] { $n } أرقام طلبات موجودة لدى الاثنين. تبقى الطلبات منفصلة: يُلحق { $code } بأرقامها.
    [many] { $n } رقم طلب موجودة لدى الاثنين. تبقى الطلبات منفصلة: يُلحق { $code } بأرقامها.
   *[other] { $n } رقم طلب موجودة لدى الاثنين. تبقى الطلبات منفصلة: يُلحق { $code } بأرقامها.
}
merge-moves = ما ينتقل إلى { $name }
merge-moves-none = لا شيء غير السجل نفسه.
merge-twice = { $n ->
    [zero] لا شيء منها موجود هناك
    [one] واحد منها موجود هناك ويبقى كما هو
    [two] اثنان منها موجودان هناك ويبقيان كما هما
    [few] { $n } منها موجودة هناك وتبقى كما هي
    [many] { $n } منها موجودة هناك وتبقى كما هي
   *[other] { $n } منها موجودة هناك وتبقى كما هي
}
merge-kind-purchase_order = { $n ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $n } طلبات
    [many] { $n } طلبًا
   *[other] { $n } طلب
}
merge-kind-order_line = { $n ->
    [zero] لا بنود من الطلبات
    [one] بند واحد من الطلبات
    [two] بندان من الطلبات
    [few] { $n } بنود من الطلبات
    [many] { $n } بندًا من الطلبات
   *[other] { $n } بند من الطلبات
}
merge-kind-promise = { $n ->
    [zero] لا مواعيد موعودة
    [one] موعد موعود واحد
    [two] موعدان موعودان
    [few] { $n } مواعيد موعودة
    [many] { $n } موعدًا موعودًا
   *[other] { $n } موعد موعود
}
merge-kind-cancellation = { $n ->
    [zero] لا عمليات إلغاء
    [one] عملية إلغاء واحدة
    [two] عمليتا إلغاء
    [few] { $n } عمليات إلغاء
    [many] { $n } عملية إلغاء
   *[other] { $n } عملية إلغاء
}
merge-kind-receipt = { $n ->
    [zero] لا استلامات
    [one] استلام واحد
    [two] استلامان
    [few] { $n } استلامات
    [many] { $n } استلامًا
   *[other] { $n } استلام
}
merge-kind-line_failure = { $n ->
    [zero] لا أسباب إخفاق
    [one] سبب إخفاق واحد
    [two] سببا إخفاق
    [few] { $n } أسباب إخفاق
    [many] { $n } سبب إخفاق
   *[other] { $n } سبب إخفاق
}
merge-kind-contract = { $n ->
    [zero] لا عقود
    [one] عقد واحد
    [two] عقدان
    [few] { $n } عقود
    [many] { $n } عقدًا
   *[other] { $n } عقد
}
merge-kind-document = { $n ->
    [zero] لا مستندات
    [one] مستند واحد
    [two] مستندان
    [few] { $n } مستندات
    [many] { $n } مستندًا
   *[other] { $n } مستند
}
merge-kind-supplier_term = { $n ->
    [zero] لا شروط دفع متفق عليها
    [one] شرط دفع واحد متفق عليه
    [two] شرطا دفع متفق عليهما
    [few] { $n } شروط دفع متفق عليها
    [many] { $n } شرط دفع متفقًا عليه
   *[other] { $n } شرط دفع متفق عليه
}
merge-kind-parent = { $n ->
    [zero] لا مورّدين تابعين له
    [one] مورّد واحد تابع له
    [two] مورّدان تابعان له
    [few] { $n } مورّدين تابعين له
    [many] { $n } مورّدًا تابعًا له
   *[other] { $n } مورّد تابع له
}
merge-kind-merged_into = { $n ->
    [zero] لا مورّدين دُمجوا فيه من قبل
    [one] مورّد واحد دُمج فيه من قبل
    [two] مورّدان دُمجا فيه من قبل
    [few] { $n } مورّدين دُمجوا فيه من قبل
    [many] { $n } مورّدًا دُمجوا فيه من قبل
   *[other] { $n } مورّد دُمجوا فيه من قبل
}
merge-kind-indicator_value = { $n ->
    [zero] لا قيم مخاطر
    [one] قيمة مخاطر واحدة
    [two] قيمتا مخاطر
    [few] { $n } قيم مخاطر
    [many] { $n } قيمة مخاطر
   *[other] { $n } قيمة مخاطر
}
merge-kind-risk_override = { $n ->
    [zero] لا تقديرات مخاطر يدوية
    [one] تقدير مخاطر يدوي واحد
    [two] تقديرا مخاطر يدويان
    [few] { $n } تقديرات مخاطر يدوية
    [many] { $n } تقدير مخاطر يدويًا
   *[other] { $n } تقدير مخاطر يدوي
}
merge-kind-risk_finding = { $n ->
    [zero] لا نتائج لفحص المخاطر
    [one] نتيجة واحدة لفحص المخاطر
    [two] نتيجتان لفحص المخاطر
    [few] { $n } نتائج لفحص المخاطر
    [many] { $n } نتيجة لفحص المخاطر
   *[other] { $n } نتيجة لفحص المخاطر
}
merge-kind-chase = { $n ->
    [zero] لا ملاحظات عن السؤال عن البنود
    [one] ملاحظة واحدة عن السؤال عن البنود
    [two] ملاحظتان عن السؤال عن البنود
    [few] { $n } ملاحظات عن السؤال عن البنود
    [many] { $n } ملاحظة عن السؤال عن البنود
   *[other] { $n } ملاحظة عن السؤال عن البنود
}
merge-kind-other = { $n ->
    [zero] لا سجلات أخرى
    [one] سجل آخر واحد
    [two] سجلان آخران
    [few] { $n } سجلات أخرى
    [many] { $n } سجلا آخر
   *[other] { $n } سجل آخر
}
merge-do = دمج { $name } فيه
merge-undoable = يمكن التراجع عن ذلك دفعة واحدة.
merge-done = دُمج { $merged } في { $kept }
merged-leads-here = دُمج { $code } في هذا المورّد.
merged-records = دُمج فيه
action-supplier-merge = دمج مورّدين
action-supplier-apart = فصل مورّدين
input-merged = المدموج
input-merged-code = رمز المدموج
input-merged-id = معرّف المدموج
input-merged-names = أسماء المدموج
input-apart = المفصولان

supplier-mark = تعليم { $name }
supplier-compare = مقارنته بغيره
suppliers-marked = { $n ->
    [zero] لا مورّدين معلَّمين
    [one] عُلّم مورّد واحد
    [two] عُلّم مورّدان
    [few] عُلّم { $n } مورّدين
    [many] عُلّم { $n } مورّدًا
   *[other] عُلّم { $n } مورّد
}
suppliers-compare = مقارنة
side-title = مقارنة مورّدين
side-sub = آخر اثني عشر شهرًا بالتعريف المعتمد، كل منهم أمام الأول.
side-add = إضافة مورّد
side-none = لا أحد للمقارنة بعد
side-none-sub = أضف هنا مورّدين إلى أربعة، أو علّمهم في القائمة بالمفتاح X.
side-remove = إخراج { $name }
side-first = يُقارن به الآخرون
side-make-first = مقارنة الآخرين به
side-deliveries = التسليم
side-differs = { $difference } نقطة ({ $range }): أكثر من المصادفة
side-may-be-chance = { $difference } نقطة ({ $range }): قد يكون مصادفة
side-counted = المحتسب في النسب
side-all-lines = بنود الطلبات كلها
side-agreed = المتفق عليه
side-who = من هم
side-nothing = لا يوجد
contracts-count = { $n ->
    [zero] لا عقود
    [one] عقد واحد
    [two] عقدان
    [few] { $n } عقود
    [many] { $n } عقدًا
   *[other] { $n } عقد
}
