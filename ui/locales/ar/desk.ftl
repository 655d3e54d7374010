# المكتب: ما يحتاج إلى قرار، وأربعة أرقام، والأسابيع الاثنا عشر القادمة.
nav-desk = المكتب
go-desk = الانتقال إلى المكتب
key-desk = الانتقال إلى المكتب
key-decisions = من قرار إلى قرار
key-dates = من موعد إلى موعد في الأسابيع
key-table = الأسابيع في جدول، والعودة منه
desk-title = { $n ->
    [zero] لا شيء يحتاج إلى قرار
    [one] أمر واحد يحتاج إلى قرار
    [two] أمران يحتاجان إلى قرار
    [few] { $n } أمور تحتاج إلى قرار
    [many] { $n } أمرًا يحتاج إلى قرار
   *[other] { $n } أمر يحتاج إلى قرار
}
desk-sub = مرتّبة بحسب آخر موعد لاتخاذ كل منها.
desk-anew = يجري تحديثها…
desk-decisions = القرارات
desk-due-past = فات موعدها
desk-due-week = خلال سبعة أيام
desk-due-month = خلال ثلاثين يومًا
desk-due-later = فيما بعد
desk-days-left = { $n ->
    [zero] أيام متبقية
    [one] يوم للقرار
    [two] أيام متبقية
    [few] أيام متبقية
    [many] يومًا متبقيًا
   *[other] يوم للقرار
}
desk-days-past = { $n ->
    [zero] أيام مضت
    [one] يوم مضى
    [two] أيام مضت
    [few] أيام مضت
    [many] يومًا مضت
   *[other] يوم مضى
}
desk-said-left = { $n ->
    [zero] يُتخذ القرار اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $n } أيام
    [many] بقي { $n } يومًا
   *[other] بقي { $n } يوم
}
desk-said-past = { $n ->
    [zero] فات الموعد اليوم
    [one] فات الموعد قبل يوم واحد
    [two] فات الموعد قبل يومين
    [few] فات الموعد قبل { $n } أيام
    [many] فات الموعد قبل { $n } يومًا
   *[other] فات الموعد قبل { $n } يوم
}
desk-today = اليوم
desk-more = { $n ->
    [zero] اعرض المزيد
    [one] اعرض واحدًا آخر
    [two] اعرض اثنين آخرين
    [few] اعرض { $n } أخرى
    [many] اعرض { $n } أخرى
   *[other] اعرض { $n } أخرى
}
desk-older = { $n ->
    [zero] لا بنود متأخرة أقدم
    [one] بند متأخر أقدم لم يُسأل عنه منذ ربع سنة، تجده في الطلبات المفتوحة
    [two] بندان متأخران أقدم لم يُسأل عنهما منذ ربع سنة، تجدهما في الطلبات المفتوحة
    [few] { $n } بنود متأخرة أقدم لم يُسأل عنها منذ ربع سنة، تجدها في الطلبات المفتوحة
    [many] { $n } بندًا متأخرًا أقدم لم يُسأل عنها منذ ربع سنة، تجدها في الطلبات المفتوحة
   *[other] { $n } بند متأخر أقدم لم يُسأل عنها منذ ربع سنة، تجدها في الطلبات المفتوحة
}
desk-empty = لا شيء معلَّق الآن
desk-empty-sub = هنا تظهر مواعيد الإشعار خلال 90 يومًا، والمستندات التي تنتهي، والسقوف التي أوشكت على النفاد، والمورّدون الذين يتراجع تسليمهم أو تغيّرت مخاطرهم، والبنود المتأخرة، ولكل منها آخر موعد لاتخاذ القرار فيه.
desk-empty-new = لا شيء على مكتبك بعد
desk-empty-new-sub = أدخل المورّدين والطلبات والعقود، فيظهر هنا ما يحتاج إلى قرار مرتّبًا بحسب موعده.

desk-kinds = نوع واحد فقط
desk-kinds-notice_deadline = المواعيد
desk-kinds-document_expiring = المستندات
desk-kinds-ceiling_nearly_used = السقوف
desk-kinds-delivery_signal = إشارات التسليم
desk-kinds-risk_moved = المخاطر
desk-kinds-overdue_lines = المتأخرات
desk-kind-notice_deadline = موعد نهائي
desk-kind-document_expiring = مستند
desk-kind-ceiling_nearly_used = سقف
desk-kind-delivery_signal = إشارة
desk-kind-risk_moved = مخاطر
desk-kind-overdue_lines = متأخر

desk-open-contract = افتح العقد
desk-see-lines = اعرض البنود
desk-ask = اطلبه
desk-why = لماذا؟
desk-chase = تابِع
desk-act-label = { $action }: { $of }

desk-notice = إشعار بشأن { $number }، { $supplier }
desk-notice-option = تمديد { $number }، { $supplier }
desk-notice-renews = يتجدّد إلى { $end } ما لم يُقدَّم إشعار بحلول { $by }.
desk-notice-goes-on = يستمر ما لم يُقدَّم إشعار بحلول { $by }.
desk-notice-ends = ينتهي في { $end } ما لم يُمدَّد بحلول { $by }.
desk-committed = مبلغ { $amount } ملتزم به.
desk-document = يوشك على الانتهاء: { $title }، { $supplier }
desk-document-expired = انتهى: { $title }، { $supplier }
desk-document-on = صالح حتى { $date }.
desk-document-required = مطلوب لفئة { $category }.
desk-document-required-of-all = مطلوب من كل مورّد.
desk-open-orders = { $n ->
    [zero] لا طلبات مفتوحة.
    [one] طلب مفتوح واحد.
    [two] طلبان مفتوحان.
    [few] { $n } طلبات مفتوحة.
    [many] { $n } طلبًا مفتوحًا.
   *[other] { $n } طلب مفتوح.
}
desk-ceiling = { $number }، { $supplier }: أوشك السقف على النفاد
desk-ceiling-passed = { $number }، { $supplier }: تجاوز السقف
desk-ceiling-used = استُهلك { $share } من سقفه { $ceiling }
desk-signal = تراجع التزام { $supplier } بالتسليم
desk-signal-sub = { $months ->
    [zero] { $months } شهر دون متوسطه منذ { $since }: { $rate }، وأخفق { $failed } من { $lines } من البنود.
    [one] شهر واحد دون متوسطه منذ { $since }: { $rate }، وأخفق { $failed } من { $lines } من البنود.
    [two] شهران متتاليان دون متوسطه منذ { $since }: { $rate }، وأخفق { $failed } من { $lines } من البنود.
    [few] { $months } أشهر متتالية دون متوسطه منذ { $since }: { $rate }، وأخفق { $failed } من { $lines } من البنود.
    [many] { $months } شهرًا متتاليًا دون متوسطه منذ { $since }: { $rate }، وأخفق { $failed } من { $lines } من البنود.
   *[other] { $months } شهر على التوالي دون متوسطه منذ { $since }: { $rate }، وأخفق { $failed } من { $lines } من البنود.
}
desk-risk-rose = ارتفعت مخاطر { $supplier } من { $from } إلى { $to }
desk-risk-fell = انخفضت مخاطر { $supplier } من { $from } إلى { $to }
desk-risk-new = مخاطر { $supplier }: { $to }
desk-risk-class = انتقل { $supplier } من الفئة «{ $from }» إلى «{ $to }»
desk-risk-class-moved = انتقلت فئته من «{ $from }» إلى «{ $to }».
desk-risk-score = انتقلت مخاطره من { $from } إلى { $to }.
desk-risk-impact = انتقل أثره من { $from } إلى { $to }.
desk-risk-sub = البيانات { $data }، والنموذج { $model }، والقيود المتأخرة { $late }.
desk-risk-range = وقد تكون { $range }.
desk-overdue = { $n ->
    [zero] لا بنود متأخرة لدى { $supplier }
    [one] بند واحد متأخر لدى { $supplier }
    [two] بندان متأخران لدى { $supplier }
    [few] { $n } بنود متأخرة لدى { $supplier }
    [many] { $n } بندًا متأخرًا لدى { $supplier }
   *[other] { $n } بند متأخر لدى { $supplier }
}
desk-overdue-sub = يُسأل عنها قبل نهاية { $by }؛ أقدمها كان متوقعًا في { $date }.
desk-overdue-worth = بقيمة { $amount } لم تصل بعد.
desk-proof-of = افتح ما وراء { $value }

desk-figures = الأرقام الرئيسة
desk-otif = { $days ->
    [zero] الالتزام الكامل
    [one] الالتزام الكامل، يوم واحد
    [two] الالتزام الكامل، يومان
    [few] الالتزام الكامل، { $days } أيام
    [many] الالتزام الكامل، { $days } يومًا
   *[other] الالتزام الكامل، { $days } يوم
}
desk-otif-note = { $range }، { $lines }
desk-exposure = إنفاق معرَّض لمخاطر عالية
desk-exposure-note = { $n ->
    [zero] لا مورّدين؛ { $share } غير مقيَّم
    [one] مورّد واحد؛ { $share } غير مقيَّم
    [two] مورّدان؛ { $share } غير مقيَّم
    [few] { $n } مورّدين؛ { $share } غير مقيَّم
    [many] { $n } مورّدًا؛ { $share } غير مقيَّم
   *[other] { $n } مورّد؛ { $share } غير مقيَّم
}
desk-exposure-none = لم تُحسب المخاطر هنا بعد.
desk-in-notice = داخل فترة الإشعار
desk-in-notice-value = { $n ->
    [zero] لا عقود
    [one] عقد واحد
    [two] عقدان
    [few] { $n } عقود
    [many] { $n } عقدًا
   *[other] { $n } عقد
}
desk-in-notice-note = الملتزم به { $amount }
desk-in-notice-none = لا قيمة ملتزمًا بها
desk-days-to-pay = كيف ندفع
desk-days-to-pay-none = لا فواتير مسجَّلة، فلا يُعرف متى ندفع.
desk-trend = آخر { $n } من الأشهر: { $first } في أولها، و{ $last } في آخرها.

desk-weeks = الأسابيع الاثنا عشر القادمة
desk-weeks-count = { $n ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $n } مواعيد
    [many] { $n } موعدًا
   *[other] { $n } موعد
}
desk-weeks-first = { $n ->
    [zero] لا يُعرض منها شيء
    [one] يُعرض أولها
    [two] يُعرض أولها وثانيها
    [few] تُعرض أول { $n } منها
    [many] يُعرض أول { $n } منها
   *[other] يُعرض أول { $n } منها
}
desk-weeks-calendar = خذها كلها إلى تقويمك
desk-weeks-table = البيانات نفسها في جدول
desk-weeks-chart = العودة إلى الأسابيع
desk-weeks-hint = الأسهم تنقّل بين المواعيد، وEnter يفتح أحدها، وT يعرض الجدول.
desk-weeks-none = لا موعد في الأسابيع الاثني عشر القادمة.
desk-lane-notice_deadlines = مواعيد الإشعار
desk-lane-contract_ends = انتهاء العقود
desk-lane-documents_expire = انتهاء المستندات
desk-lane-promised_late = وعود يُرجَّح تأخرها
desk-lane-one-notice_deadlines = موعد إشعار
desk-lane-one-contract_ends = انتهاء عقد
desk-lane-one-documents_expire = انتهاء مستند
desk-lane-one-promised_late = وعد يُرجَّح تأخره
desk-now = الآن
desk-date = التاريخ
desk-what = الموضوع
desk-dot = { $date }: { $what }، { $name }
desk-dot-many = { $n ->
    [zero] { $date }: { $what }، لا شيء
    [one] { $date }: { $what }، واحد
    [two] { $date }: { $what }، اثنان
    [few] { $date }: { $what }، عددها { $n }
    [many] { $date }: { $what }، عددها { $n }
   *[other] { $date }: { $what }، عددها { $n }
}
desk-day-title = { $date } · { $what }
desk-calendar-why = كل مواعيد الأسابيع الاثني عشر القادمة مع التذكير بها. يفتحه آوتلوك وتقويم أبل وتقويم غوغل؛ وفتحه فيما بعد ينقل المواعيد.
desk-calendar-saved = { $n ->
    [zero] لا موعد قادم؛ التقويم الفارغ في { $path }
    [one] موعد واحد في { $path }
    [two] موعدان في { $path }
    [few] { $n } مواعيد في { $path }
    [many] { $n } موعدًا في { $path }
   *[other] { $n } موعد في { $path }
}

ask-title = طلب { $title }
ask-why = لا يُرسَل شيء من هنا: انسخ النص إلى بريدك.
ask-language = لغة النص
ask-to = إلى
ask-nobody = لا جهة اتصال مسجَّلة لها بريد إلكتروني.
ask-words = النص
ask-copy = انسخ النص
ask-copied = نُسخ النص. الصقه في بريدك.
ask-not-copied = لا يُسمح لهذه النافذة بالكتابة في الحافظة؛ حدّد النص وانسخه بيدك.
ask-letter = تحية طيبة، { $name }،

    مستند «{ $title }» المسجَّل لدينا صالح حتى { $date }. نرجو إرسال ما يخلفه حتى تستمر طلباتنا معكم دون انقطاع.

    مع خالص التحية
    { $company }
ask-letter-expired = تحية طيبة، { $name }،

    انتهى مستند «{ $title }» المسجَّل لدينا في { $date }. نرجو إرسال مستند صالح حتى تستمر طلباتنا معكم دون انقطاع.

    مع خالص التحية
    { $company }
ask-whoever = السادة الكرام

exposure-definition = طلبات صدرت من { $from } إلى { $to } لمورّدين فئة مخاطرهم «عالية» في { $on }، بعملة { $currency } وبسعر صرف يوم كل طلب.
exposure-class = فئة المخاطر
exposure-lines = البنود
exposure-amount = المبلغ
exposure-high = عالية
exposure-lower = أدنى من ذلك أو بلا فئة
exposure-unscored = بلا درجة
exposure-all = كل الطلبات
exposure-left-out = مستبعد
exposure-unvalued = { $n ->
    [zero] لا بنود بقيمة مجهولة
    [one] بند واحد لا تُعرف قيمته
    [two] بندان لا تُعرف قيمتهما
    [few] { $n } بنود لا تُعرف قيمتها
    [many] { $n } بندًا لا تُعرف قيمتها
   *[other] { $n } بند لا تُعرف قيمتها
}
exposure-unconverted = { $n ->
    [zero] لا بنود بلا سعر صرف
    [one] بند واحد لا سعر صرف لعملته في يومه
    [two] بندان لا سعر صرف لعملتهما في يومهما
    [few] { $n } بنود لا سعر صرف لعملتها في يومها
    [many] { $n } بندًا لا سعر صرف لعملتها في يومها
   *[other] { $n } بند لا سعر صرف لعملتها في يومها
}
exposure-of = الدرجة { $score } · { $lines }
exposure-more = { $n ->
    [zero] ولا أحد غيرهم
    [one] ومورّد آخر
    [two] ومورّدان آخران
    [few] و{ $n } آخرون
    [many] و{ $n } آخرون
   *[other] و{ $n } آخرون
}
exposure-open-risk = اعرضهم في الترتيب
