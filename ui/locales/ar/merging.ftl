# مورّدون مسجَّلون مرتين، ودمجهم، ومقارنة عدد منهم.
duplicates = المكرَّرون
duplicates-sub = مورّدون قد يكونون مسجَّلين مرتين
duplicates-among = { $n ->
    [zero] لا مورّدين للمقارنة
    [one] قورن مورّد واحد
    [two] قورن مورّدان
    [few] قورن { $n } مورّدين
    [many] قورن { $n } مورّدا
   *[other] قورن { $n } مورّد
}
duplicates-find = البحث عن المكرَّر
duplicates-again = البحث من جديد
duplicates-reading = قراءة المورّدين
duplicates-comparing = مقارنة الأزواج المحتملة
duplicates-not-looked = لم يُبحث بعد
duplicates-none = لا مورّدان يبدوان واحدا
duplicates-none-sub = قورنت الأسماء بالخطّين وكل رقم مسجَّل. ابحث من جديد بعد الاستيراد القادم.
duplicates-one = المورّد
duplicates-other = قد يكون هو نفسه
duplicates-likelihood = الاحتمال
duplicates-why = السبب
duplicates-do = الإجراء
duplicates-apart = ليسا واحدا
duplicates-set-apart = لن يُعرضا زوجا مرة أخرى
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
merge-circular = سيصبح تابعا لنفسه
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
merge-kind-purchase_order = طلبات
merge-kind-order_line = بنود طلبات
merge-kind-promise = مواعيد موعودة
merge-kind-cancellation = إلغاءات
merge-kind-receipt = استلامات
merge-kind-line_failure = أسباب إخفاق
merge-kind-contract = عقود
merge-kind-document = مستندات
merge-kind-supplier_term = شروط دفع متفق عليها
merge-kind-parent = مورّدون تابعون له
merge-kind-merged_into = مورّدون دُمجوا فيه من قبل
merge-kind-indicator_value = قيم مخاطر
merge-kind-risk_override = مخاطر حُددت يدويا
merge-kind-risk_finding = نتائج فحص المخاطر
merge-kind-chase = ملاحظات السؤال عن البنود
merge-kind-other = سجلات أخرى
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
    [many] عُلّم { $n } مورّدا
   *[other] عُلّم { $n } مورّد
}
suppliers-compare = مقارنة
side-title = مقارنة مورّدين
side-sub = آخر اثني عشر شهرا بالتعريف المعتمد، كل منهم أمام الأول.
side-add = إضافة مورّد
side-none = لا أحد للمقارنة بعد
side-none-sub = أضف هنا مورّدين إلى أربعة، أو علّمهم في القائمة بالمفتاح X.
side-remove = إخراج { $name }
side-first = يُقارن به الآخرون
side-make-first = مقارنة الآخرين به
side-deliveries = التسليم
side-differs = { $difference } نقطة ({ $range }): أكثر من المصادفة
side-may-be-chance = { $difference } نقطة ({ $range }): قد يكون مصادفة
side-agreed = المتفق عليه
side-who = من هم
side-nothing = لا يوجد
contracts-count = { $n ->
    [zero] لا عقود
    [one] عقد واحد
    [two] عقدان
    [few] { $n } عقود
    [many] { $n } عقدا
   *[other] { $n } عقد
}
