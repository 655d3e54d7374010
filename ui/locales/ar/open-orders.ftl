# دفتر الطلبات المفتوحة: ما لم يصل بعد، ووعوده، ومن تابعه.
deliveries-part = أقسام التسليم
deliveries-measured = الأداء
open-orders = الطلبات المفتوحة
go-open-orders = الانتقال إلى الطلبات المفتوحة
key-open-orders = الانتقال إلى الطلبات المفتوحة
open-count = { $n ->
    [zero] لا بنود مفتوحة
    [one] بند مفتوح واحد
    [two] بندان مفتوحان
    [few] { $n } بنود مفتوحة
    [many] { $n } بندًا مفتوحًا
   *[other] { $n } بند مفتوح
}
open-overdue-count = { $n ->
    [zero] لا متأخر منها
    [one] واحد متأخر
    [two] اثنان متأخران
    [few] { $n } متأخرة
    [many] { $n } متأخرًا
   *[other] { $n } متأخر
}
open-as-of = تُحسب أيام التأخر حتى { $date }
open-moved-count = { $n ->
    [zero] لم يؤجَّل أي منها مرتين
    [one] واحد أُجّل مرتين أو أكثر
    [two] اثنان أُجّلا مرتين أو أكثر
    [few] { $n } أُجّلت مرتين أو أكثر
    [many] { $n } أُجّلت مرتين أو أكثر
   *[other] { $n } أُجّلت مرتين أو أكثر
}
open-search = الطلب أو الصنف أو المورّد
open-filter-overdue = المتأخرة
open-filter-moved = المؤجَّلة مرتين أو أكثر
open-filter-category = الفئة
open-filter-promised = موعود بها خلال
open-promised-any = أي وقت
open-promised-days = { $n ->
    [zero] اليوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
open-order = الترتيب
open-order-overdue_first = المتأخرة أولا
open-order-promise = بحسب الوعد
open-order-supplier = بحسب المورّد
open-order-worth = بحسب القيمة
open-column-outstanding = لم يصل بعد
open-of-ordered = من { $ordered }
open-column-promise = موعود به في
open-column-overdue = التأخر
open-column-likely = المرجَّح
open-column-chase = آخر متابعة
open-column-worth = القيمة
open-column-requested = المطلوب
open-column-original = الوعد الأصلي
open-moved = { $n ->
    [zero] لم يؤجَّل
    [one] أُجّل مرة واحدة
    [two] أُجّل مرتين
    [few] أُجّل { $n } مرات
    [many] أُجّل { $n } مرة
   *[other] أُجّل { $n } مرة
}
open-no-promise = لا وعد
open-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
open-not-overdue = غير متأخر
open-likely-to = إلى { $date }
open-likely-none = لا يُعرف
open-never-chased = لم يُتابَع
open-empty = لا شيء مفتوح
open-empty-sub = هنا تظهر البنود المطلوبة التي لم تُستلَم كلها بعد، المتأخرة أولا، ومع كل منها التأخر المرجَّح.
open-empty-import = استيراد الطلبات
open-none-found = لا بند يطابق
open-none-found-sub = جرّب حروفًا أقل، أو أزل أحد المرشّحات.
open-title = { $order } · البند { $line }
open-overdue-tag = { $n ->
    [zero] متأخر
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $n } أيام
    [many] متأخر { $n } يومًا
   *[other] متأخر { $n } يوم
}
open-on-time-tag = لم يحن موعده
open-no-promise-tag = لا وعد مسجَّل
open-outstanding = لم يصل بعد
open-worth = القيمة
open-item = الصنف
open-requested = المطلوب
open-promises = الوعود
open-moved-by = { $moves ->
    [zero] لم يؤجَّل: { $supplier } من المورّد، و{ $buyer } بطلبنا.
    [one] أُجّل مرة واحدة: { $supplier } من المورّد، و{ $buyer } بطلبنا.
    [two] أُجّل مرتين: { $supplier } من المورّد، و{ $buyer } بطلبنا.
    [few] أُجّل { $moves } مرات: { $supplier } من المورّد، و{ $buyer } بطلبنا.
    [many] أُجّل { $moves } مرة: { $supplier } من المورّد، و{ $buyer } بطلبنا.
   *[other] أُجّل { $moves } مرة: { $supplier } من المورّد، و{ $buyer } بطلبنا.
}
open-likely = متى يُرجَّح وصوله
open-likely-range = يُرجَّح من { $from } إلى { $to }.
open-likely-why = { $n ->
    [zero] لا بنود اكتملت لهذا المورّد في آخر { 12 } شهرًا: { $median }، { $p80 }.
    [one] من بند واحد اكتمل لهذا المورّد في آخر { 12 } شهرًا: نصفها وصل { $median } أو قبل ذلك، وثمانية من عشرة { $p80 } أو قبل ذلك.
    [two] من بندين اكتملا لهذا المورّد في آخر { 12 } شهرًا: نصفها وصل { $median } أو قبل ذلك، وثمانية من عشرة { $p80 } أو قبل ذلك.
    [few] من { $n } بنود اكتملت لهذا المورّد في آخر { 12 } شهرًا: نصفها وصل { $median } أو قبل ذلك، وثمانية من عشرة { $p80 } أو قبل ذلك.
    [many] من { $n } بندًا اكتملت لهذا المورّد في آخر { 12 } شهرًا: نصفها وصل { $median } أو قبل ذلك، وثمانية من عشرة { $p80 } أو قبل ذلك.
   *[other] من { $n } بند اكتملت لهذا المورّد في آخر { 12 } شهرًا: نصفها وصل { $median } أو قبل ذلك، وثمانية من عشرة { $p80 } أو قبل ذلك.
}
open-before = { $n ->
    [zero] في يوم الوعد
    [one] قبل الوعد بيوم واحد
    [two] قبل الوعد بيومين
    [few] قبل الوعد بـ{ $n } أيام
    [many] قبل الوعد بـ{ $n } يومًا
   *[other] قبل الوعد بـ{ $n } يوم
}
open-after = { $n ->
    [zero] في يوم الوعد
    [one] بعد الوعد بيوم واحد
    [two] بعد الوعد بيومين
    [few] بعد الوعد بـ{ $n } أيام
    [many] بعد الوعد بـ{ $n } يومًا
   *[other] بعد الوعد بـ{ $n } يوم
}
open-likely-too-few = { $n ->
    [zero] لم يكتمل لهذا المورّد أي بند في آخر { 12 } شهرًا، ولا يُعرف شيء بأقل من خمسة.
    [one] لم يكتمل لهذا المورّد إلا بند واحد في آخر { 12 } شهرًا، ولا يُعرف شيء بأقل من خمسة.
    [two] لم يكتمل لهذا المورّد إلا بندان في آخر { 12 } شهرًا، ولا يُعرف شيء بأقل من خمسة.
    [few] لم تكتمل لهذا المورّد إلا { $n } بنود في آخر { 12 } شهرًا، ولا يُعرف شيء بأقل من خمسة.
    [many] لم يكتمل لهذا المورّد إلا { $n } بندًا في آخر { 12 } شهرًا، ولا يُعرف شيء بأقل من خمسة.
   *[other] لم يكتمل لهذا المورّد إلا { $n } بند في آخر { 12 } شهرًا، ولا يُعرف شيء بأقل من خمسة.
}
open-likely-no-promise = لا تاريخ يُحسب منه دون وعد.
open-likely-beyond = تأخر هذا البند أكثر مما تأخرت ثمانية من عشرة منها.
open-likely-overtaken = أكثر من المعتاد
open-see-history = اعرض تلك البنود

chases = من تابعه
chases-none = لم يتابعه أحد بعد.
chase-on = { $date } · { $method }
chase-by = بواسطة { $name }
chase-moved-to = وعد جديد: { $date }
chase-new = تسجيل متابعة
chase-date = في
chase-method = الوسيلة
chase-method-email = بريد إلكتروني
chase-method-phone = هاتف
chase-method-meeting = اجتماع
chase-method-portal = بوابة
chase-method-other = غير ذلك
chase-said = ماذا قالوا
chase-promise = وعد جديد
chase-promise-hint = إن تُرك فارغًا بقي الوعد على حاله.
chase-promise-before = هذا قبل يوم المتابعة.
chase-save = سجّل
chase-saved = سُجّلت متابعة { $order } · { $line }
chase-past = عُد إلى اليوم لتسجيل متابعة.
