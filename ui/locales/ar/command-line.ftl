# عناوين جداول سطر الأوامر وكلماتها، لمن لا يطلب JSON.
table-code = الرمز
table-name_en = الاسم الإنجليزي
table-name_ar = الاسم العربي
table-name = الاسم
table-stage = المرحلة
table-country = البلد
table-lines = بنود الطلبات
table-key = المجموعة
table-population = البنود
table-on_time = في الموعد
table-in_full = مكتمل
table-otif = الالتزام
table-otif_rate = نسبة الالتزام
table-low = لا أقل من
table-high = لا أكثر من
table-number = العقد
table-supplier = المورّد
table-start = يبدأ
table-end = ينتهي
table-renewal = التجديد
table-notice_deadline = آخر موعد للإشعار
table-value = القيمة
table-currency = العملة
table-decide_by = القرار قبل
table-days_left = الأيام الباقية
table-level = الإلحاح
table-kind = النوع
table-about = بشأن
table-likelihood = الخطر
table-coverage = المعلوم
table-impact = الأثر
table-class = الفئة
table-class_least = أدنى فئة ممكنة
table-class_most = أعلى فئة ممكنة
table-id = الاستيراد
table-at = وقته
table-file = الملف
table-profile = ملف التعريف
table-read = صفوف مقروءة
table-rejected = مرفوضة
table-undone = متراجع عنه
table-due = الاستحقاق
table-amount = المبلغ
table-until = الخصم حتى
table-yield_simple = العائد السنوي
table-yield_compound = العائد السنوي المركب
value-level-bad = عاجل
value-level-watch = قريب
value-level-info = للعلم
value-about-overdue_lines = { $n ->
    [zero] لا بنود
    [one] بند واحد كان متوقعًا في { $oldest }
    [two] بندان، أقدمهما كان متوقعًا في { $oldest }
    [few] { $n } بنود، أقدمها كان متوقعًا في { $oldest }
    [many] { $n } بندًا، أقدمها كان متوقعًا في { $oldest }
   *[other] { $n } بند، أقدمها كان متوقعًا في { $oldest }
}
value-about-delivery_signal = أخفق { $failed } من { $lines } من البنود منذ { $since }
value-about-risk_moved = كانت المخاطر { $from } وهي الآن { $to }
