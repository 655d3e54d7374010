# الإعدادات.
settings-person = اللغة والمظهر
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
