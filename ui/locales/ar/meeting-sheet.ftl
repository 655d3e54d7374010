# صفحة واحدة لاجتماع مع مورّد، والجولة الأولى.
sheet = ورقة الاجتماع
sheet-of = ورقة الاجتماع · { $name }
sheet-open = ورقة الاجتماع
sheet-language = لغة الورقة
sheet-print = طباعة
sheet-as-of = كما في { $date }
sheet-deliveries-to = التسليمات كما عُرفت حتى { $date }
sheet-made-by = { $company } · سند
sheet-people = جهات الاتصال
sheet-no-people = لا جهات اتصال مسجَّلة.
sheet-figures = آخر { 12 } شهرًا
sheet-otif = الالتزام الكامل
sheet-otif-target = الهدف { $target }
sheet-fill = نسبة التلبية
sheet-ppm = المرفوض في المليون
sheet-lead = مدة التوريد
sheet-risk = المخاطر
sheet-risk-none = لم تُحسب
sheet-risk-low = منخفضة
sheet-risk-medium = متوسطة
sheet-risk-high = مرتفعة
sheet-risk-note = { $range }، { $class }
sheet-trend = الالتزام الكامل في { 90 } يومًا حتى نهاية كل شهر
sheet-lines = المفتوح والمتأخر
sheet-lines-count = { $open ->
    [zero] لا شيء مفتوح
    [one] بند مفتوح واحد، المتأخر منها { $overdue }
    [two] بندان مفتوحان، المتأخر منها { $overdue }
    [few] { $open } بنود مفتوحة، المتأخر منها { $overdue }
    [many] { $open } بندًا مفتوحًا، المتأخر منها { $overdue }
   *[other] { $open } بند مفتوح، المتأخر منها { $overdue }
}
sheet-lines-shown = { $n ->
    [zero] لا شيء معروض
    [one] أهمها
    [two] أهم بندين
    [few] أهم { $n } بنود
    [many] أهم { $n } بندًا
   *[other] أهم { $n } بند
}
sheet-no-lines = لا شيء مفتوح.
sheet-line = الطلب · البند
sheet-item = الصنف
sheet-outstanding = لم يصل
sheet-promised = موعود به
sheet-overdue = التأخر
sheet-likely = المرجَّح
sheet-contracts = العقود، الأقرب موعدًا أولا
sheet-no-contracts = لا عقد ساري المفعول.
sheet-contract-ends = حتى { $date }
sheet-contract-notice = الإشعار قبل { $date }
sheet-terms = شروط الدفع المتفق عليها
sheet-no-terms = لا شرط متفق عليه.
sheet-documents = مستندات تُطلب
sheet-no-documents = لا ينقص شيء ولا يوشك على الانتهاء.
sheet-document-missing = ناقص
sheet-document-expires = حتى { $date }
sheet-document-expired = انتهى في { $date }
sheet-chases = آخر متابعة
sheet-no-chases = لم يتابع أحد أي بند بعد.
sheet-notes = ملاحظات

tour = البداية
tour-open = عرض الجولة من جديد
tour-step = { $at } من { $of }
tour-skip = تخطي
tour-next = التالي
tour-back = السابق
tour-done = تم
tour-import-title = أدخل بياناتك
tour-import = ملف من نظامك كما هو: مورّدون وطلبات واستلامات. لا يُكتب شيء قبل أن ترى كل مشكلة فيه، ويمكن التراجع عن الاستيراد.
tour-import-go = الانتقال إلى الاستيراد
tour-proof-title = اعرف من يلتزم، ولماذا تثق بالرقم
tour-proof = كل رقم تحته خط متقطع يفتح إثباته: ما الذي حُسب، وما الذي استُبعد، والحساب. اضغط أحدها.
tour-proof-go = الانتقال إلى التسليم
tour-deadline-title = لا تفوّت موعدًا
tour-deadline = مكتبك يعرض ما يحتاج إلى قرار مرتّبًا بحسب موعده، وكل عقد يعرض كيف جاء موعده يومًا بيوم.
tour-deadline-go = الانتقال إلى المكتب
