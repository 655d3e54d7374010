# المورّدون: القائمة والصفحة والنموذج والسجل.
column-supplier = المورّد
column-code = الرمز
column-stage = المرحلة
column-categories = الفئات
column-country = الدولة
column-owner = المسؤول
column-lines = بنود الطلبات
suppliers-search = الاسم بأي من الخطّين أو الرمز
suppliers-none = لا مورّدين بعد
suppliers-none-sub = أدخلهم من ملف يصدّره نظامك؛ ويمكن أن يضم الملف نفسه الطلبات والاستلام.
suppliers-none-found = لا مورّد يطابق
suppliers-none-found-sub = جرّب حروفًا أقل، أو الاسم بالخط الآخر، أو مرشّحات أقل.
filter-options = ابحث في القائمة
filter-clear = إزالة هذا المرشّح
filters-clear = إزالة المرشّحات
clear = مسح

stage-prospect = محتمل
stage-onboarding = قيد التسجيل
stage-qualified = مؤهَّل
stage-approved = معتمد
stage-on_hold = موقوف مؤقتًا
stage-blocked = محظور
stage-exited = منتهي التعامل

supplier-open = فتح
supplier-tabs = أقسام صفحة المورّد
tab-overview = نظرة عامة
tab-deliveries = التسليم
tab-history = السجل
looked-after-by = المسؤول { $name }
more-actions = إجراءات أخرى
supplier-retire = إخراج هذا المورّد من القائمة
supplier-retired = أُخرج { $name } من القائمة
contacts = جهات الاتصال
identifiers = المعرّفات
addresses = العناوين
parent = تابع لـ
children = التابعون له
note = ملاحظة
particulars-none = لا جهات اتصال أو معرّفات أو عناوين مسجَّلة.
what-happened = ما الذي حدث
address-main = الرئيسي
address-main-too = رئيسي أيضًا
address-remit = عنوان الدفع
address-ship_from = عنوان الشحن
scheme-vat_eu = الرقم الضريبي الأوروبي
scheme-vat_sa = الرقم الضريبي السعودي
scheme-trn_ae = رقم التسجيل الضريبي الإماراتي
scheme-lei = معرّف الكيان القانوني
scheme-duns = رقم دنز
scheme-iban = آيبان
scheme-bic = رمز المصرف
scheme-cr = السجل التجاري
scheme-tax = رقم ضريبي
scheme-other = آخر

# How each identifier is written
scheme-form-vat_sa = { 15 } رقمًا، أولها وآخرها { 3 }
scheme-form-trn_ae = { 15 } رقمًا، تبدأ بـ { 100 }
scheme-form-vat_eu = حرفا الدولة ثم رقمها
scheme-form-lei = { 20 } حرفًا ورقمًا
scheme-form-duns = { 9 } أرقام
scheme-form-iban = حرفا الدولة ورقما تحقق ثم الحساب: من { 15 } إلى { 34 } محرفًا
scheme-form-bic = { 8 } أو { 11 } حرفًا ورقمًا

performance = الأداء في { 12 } شهرًا
kpi-otif = الالتزام الكامل، { 12 } شهرًا
kpi-otif-note = { $range }، { $lines }
kpi-no-lines = لا بنود مستحقة في هذه الفترة
kpi-on-time = في الموعد
kpi-fill = نسبة التلبية
kpi-fill-note = المستلَم من المطلوب
kpi-ppm = المرفوض في المليون
kpi-ppm-note = لكل مليون مستلَم
kpi-other-units = { $n ->
    [zero] لا بنود مستبعدة بوحدات أخرى
    [one] استُبعد بند واحد بوحدة أخرى
    [two] استُبعد بندان بوحدات أخرى
    [few] استُبعدت { $n } بنود بوحدات أخرى
    [many] استُبعد { $n } بندًا بوحدات أخرى
   *[other] استُبعد { $n } بند بوحدات أخرى
}
kpi-lead = مدة التوريد
kpi-lead-note = الوسيط { $median }، و{ $share } خلال { $p95 }

history-none = لا شيء مسجَّل بعد.
history-earlier = الأقدم
history-undone = تم التراجع عنه
history-more = { $n ->
    [zero] ولا غيرها
    [one] وواحد غيرها
    [two] واثنان غيرها
    [few] و{ $n } غيرها
    [many] و{ $n } غيرها
   *[other] و{ $n } غيرها
}
change-set = { $field }: { $after }
change-cleared = { $field }: أُزيل { $before }
change-from-to = { $field }: من { $before } إلى { $after }

supplier-form = المورّد
supplier-edit = تعديل { $name }
supplier-saved = حُفظ { $name }
supplier-created = أُضيف { $name }
draft-kept = تركت هذا النموذج دون إكمال. ما كتبته ما زال هنا.
draft-discard = البدء من جديد
conflict-fields = في هذه الأثناء غيّر شخص آخر: { $fields }. الحفظ الآن يُبقي ما كتبته أنت.
save-over = احفظ ما كتبته
fields-need-attention = { $n ->
    [zero] لا حقول تحتاج إلى مراجعة
    [one] حقل واحد يحتاج إلى مراجعة
    [two] حقلان يحتاجان إلى مراجعة
    [few] { $n } حقول تحتاج إلى مراجعة
    [many] { $n } حقلا تحتاج إلى مراجعة
   *[other] { $n } حقل تحتاج إلى مراجعة
}
nobody = لا أحد
parent-none = لا يتبع أحدًا
categories-choose = اختيار الفئات
category-new = فئة جديدة
input-code = الرمز
input-stage = المرحلة
input-owner = المسؤول
input-parent = تابع لـ
input-categories = الفئات
input-note = ملاحظة
input-names = الأسماء
input-names-kind = النوع
input-names-lang = اللغة
input-names-text = الاسم
input-identifiers = المعرّفات
input-identifiers-scheme = النوع
input-identifiers-country = الدولة
input-identifiers-value = الرقم
input-addresses = العناوين
input-addresses-kind = الاستعمال
input-addresses-lines = الشارع
input-addresses-city = المدينة
input-addresses-region = المنطقة
input-addresses-postal_code = الرمز البريدي
input-addresses-country = الدولة
input-contacts = جهات الاتصال
input-contacts-name = الاسم
input-contacts-role = الوظيفة
input-contacts-email = البريد الإلكتروني
input-contacts-phone = الهاتف
name-kind-legal = قانوني
name-kind-trade = تجاري
name-kind-former = سابق
add-name = إضافة اسم
add-identifier = إضافة معرّف
add-address = إضافة عنوان
add-contact = إضافة جهة اتصال

# أفعال السجل
action-supplier-create = إضافة مورّد
action-supplier-update = تعديل مورّد
action-supplier-retire = إخراج مورّد من القائمة
action-supplier-undo = تراجع
action-category-create = إضافة فئة
action-definition-save = حفظ تعريف
action-definition-put_in_force = اعتماد تعريف
action-person-set = تسمية شخص
action-rate-set = إضافة سعر صرف
action-rate-retire = إزالة سعر صرف
action-settings-workspace = تعديل الإعدادات
action-settings-backups = غُيّرت قاعدة النسخ الاحتياطية
action-settings-person = تعديل إعداداتي
action-workspace-create = إنشاء مساحة العمل
action-import-apply = استيراد
action-import-undo = التراجع عن استيراد
action-deliveries-chase = السؤال عن بند
action-deliveries-attribute = تحديد المسؤول عن إخفاق
action-deliveries-undo = التراجع عن تحديد المسؤول
action-category-undo = التراجع عن فئة
action-definition-undo = التراجع عن تعريف
action-rate-undo = التراجع عن سعر صرف
action-settings-undo = التراجع عن الإعدادات
action-person-create = إضافة شخص
action-people-create = إضافة شخص
action-person-undo = التراجع عن شخص
actor-owner = المالك
history-imports = عرض عمليات الاستيراد

# ما يقوله السجل عن تسليم أخفق
input-attributable_to = المسؤول عن الإخفاق
input-cause = السبب
input-disputed = محل خلاف
value-disputed-true = نعم
value-disputed-false = لا
