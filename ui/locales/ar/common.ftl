# كلمات تظهر في كل الشاشات.
app-name = سند
range = من { $low } إلى { $high }
date-both = { $first } ({ $second })
no-data = لا بيانات
loading = لحظة من فضلك…
retry = أعد المحاولة
cancel = إلغاء
close = إغلاق
save = حفظ
edit = تعديل
add = إضافة
remove = إزالة
open = فتح
back = رجوع
undo = تراجع
undone = تم التراجع عن: { $action }
nothing-to-undo = لا يوجد ما يمكن التراجع عنه
progress-of = { $done } من { $total }
grid-columns = اختيار الأعمدة
figure-label = { $value }، { $of }: افتح الإثبات
interval-label = { $value }، { $range } بثقة { $level }
days-decimal = { $n ->
    [zero] { $shown } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $shown } أيام
    [many] { $shown } يومًا
   *[other] { $shown } يوم
}
days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
suppliers-count = { $n ->
    [zero] لا مورّدين
    [one] مورّد واحد
    [two] مورّدان
    [few] { $n } مورّدين
    [many] { $n } مورّدًا
   *[other] { $n } مورّد
}
lines-count = { $n ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $n } بنود
    [many] { $n } بندًا
   *[other] { $n } بند
}

# تعريفات التسليم في سطر واحد
reference-requested = التاريخ المطلوب
reference-original = الوعد الأصلي
reference-current = الوعد الحالي
window-late = { $late ->
    [zero] في يومه أو قبله
    [one] بتأخير يوم واحد على الأكثر
    [two] بتأخير يومين على الأكثر
    [few] بتأخير { $late } أيام على الأكثر
    [many] بتأخير { $late } يومًا على الأكثر
   *[other] بتأخير { $late } يوم على الأكثر
}
window-late-business = { $late ->
    [zero] في يومه أو قبله
    [one] بتأخير يوم عمل واحد على الأكثر
    [two] بتأخير يومَي عمل على الأكثر
    [few] بتأخير { $late } أيام عمل على الأكثر
    [many] بتأخير { $late } يوم عمل على الأكثر
   *[other] بتأخير { $late } يوم عمل على الأكثر
}
window-both = بتبكير { $early } وتأخير { $late } بالأيام
window-both-business = بتبكير { $early } وتأخير { $late } بأيام العمل
tolerance-short = نقص { $under }٪ وزيادة { $over }٪
count-accepted-short = المقبول فقط
by-level-order = بالطلب
by-level-quantity = بالكمية
by-level-value = بالقيمة

# Units of quantity by their UN/ECE code; others show the code itself.
unit-H87 = قطعة
unit-C62 = وحدة
unit-EA = حبة
unit-MTR = متر
unit-KMT = كم
unit-CMT = سم
unit-MMT = مم
unit-MTK = م²
unit-MTQ = م³
unit-TNE = طن
unit-KGM = كغ
unit-GRM = غ
unit-LTR = لتر
unit-MLT = مل
unit-HUR = ساعة
unit-DAY = يوم
unit-MON = شهر
unit-SET = طقم
unit-PR = زوج
unit-DZN = دزينة
unit-BX = صندوق
unit-XBX = صندوق
unit-CT = كرتونة
unit-XCT = كرتونة
unit-PK = عبوة
unit-XPK = عبوة
unit-RO = لفة
unit-XRO = لفة
unit-XPX = منصة
unit-XDR = برميل
unit-KWH = ك.و.س

# أنواع المستندات برموزها؛ وما عداها يظهر رمزه.
document-kind-commercial_register = السجل التجاري
document-kind-insurance = التأمين
document-kind-tax_certificate = الشهادة الضريبية
document-kind-iso_9001 = شهادة ISO 9001
document-kind-bank_letter = خطاب بنكي
document-kind-contract = العقد
