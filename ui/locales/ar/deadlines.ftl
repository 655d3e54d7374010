# مواعيد الإشعار خطوة خطوة، وملفات التقويم: تقولها النافذة والبرنامج نفسه.
derivation-term_end = نهاية المدة الحالية
derivation-notice_period = { $unit ->
    [business_days] { $count ->
        [zero] إشعار دون أيام عمل
        [one] إشعار قبل يوم عمل واحد
        [two] إشعار قبل يومي عمل
        [few] إشعار قبل { $count } أيام عمل
        [many] إشعار قبل { $count } يوم عمل
       *[other] إشعار قبل { $count } يوم عمل
    }
    [weeks] { $count ->
        [zero] إشعار دون أسابيع
        [one] إشعار قبل أسبوع واحد
        [two] إشعار قبل أسبوعين
        [few] إشعار قبل { $count } أسابيع
        [many] إشعار قبل { $count } أسبوعًا
       *[other] إشعار قبل { $count } أسبوع
    }
    [months] { $count ->
        [zero] إشعار دون أشهر
        [one] إشعار قبل شهر واحد
        [two] إشعار قبل شهرين
        [few] إشعار قبل { $count } أشهر
        [many] إشعار قبل { $count } شهرًا
       *[other] إشعار قبل { $count } شهر
    }
   *[days] { $count ->
        [zero] إشعار دون أيام
        [one] إشعار قبل يوم واحد
        [two] إشعار قبل يومين
        [few] إشعار قبل { $count } أيام
        [many] إشعار قبل { $count } يومًا
       *[other] إشعار قبل { $count } يوم
    }
}
derivation-clear_days = أيام كاملة: لا يُحسب اليوم الأول ولا الأخير
derivation-recipient_business_day = { $count ->
    [zero] يوم عمل لديهم
    [one] تقديم يوم واحد إلى يوم عمل لديهم
    [two] تقديم يومين إلى يوم عمل لديهم
    [few] تقديم { $count } أيام إلى يوم عمل لديهم
    [many] تقديم { $count } يومًا إلى يوم عمل لديهم
   *[other] تقديم { $count } يوم إلى يوم عمل لديهم
}
derivation-last_receipt = آخر يوم للوصول
derivation-delivery_days = { $count ->
    [zero] دون أيام توصيل
    [one] يوم واحد للتوصيل
    [two] يومان للتوصيل
    [few] { $count } أيام للتوصيل
    [many] { $count } يومًا للتوصيل
   *[other] { $count } يوم للتوصيل
}
derivation-our_business_day = { $count ->
    [zero] يوم عمل لدينا
    [one] تقديم يوم واحد إلى يوم عمل لدينا
    [two] تقديم يومين إلى يوم عمل لدينا
    [few] تقديم { $count } أيام إلى يوم عمل لدينا
    [many] تقديم { $count } يومًا إلى يوم عمل لدينا
   *[other] تقديم { $count } يوم إلى يوم عمل لدينا
}
derivation-safety_margin = { $count ->
    [zero] دون هامش أمان
    [one] هامش أماننا يوم واحد
    [two] هامش أماننا يومان
    [few] هامش أماننا { $count } أيام
    [many] هامش أماننا { $count } يومًا
   *[other] هامش أماننا { $count } يوم
}
derivation-deadline = آخر موعد للتصرف
derivation-given = يوم الإشعار
derivation-minimum_term = ليس قبل نهاية المدة الأولى
derivation-end = آخر يوم سريان
ical-name = العقود: مواعيد الإشعار
ical-category = مواعيد الإشعار
ical-summary = آخر موعد للإشعار: { $number }، { $supplier }
ical-unless-automatic = لم يُسجَّل إشعار. يتجدد العقد حتى { $end } ما لم يُرسَل إشعار بحلول { $deadline }.
ical-unless-option = ينتهي العقد ما لم يُمدَّد بحلول { $deadline }؛ وإن مُدِّد سرى حتى { $end }.
alert-days = { $count ->
    [zero] الموعد اليوم.
    [one] بقي يوم واحد لإرسال الإشعار.
    [two] بقي يومان لإرسال الإشعار.
    [few] بقيت { $count } أيام لإرسال الإشعار.
    [many] بقي { $count } يومًا لإرسال الإشعار.
   *[other] بقي { $count } يوم لإرسال الإشعار.
}
alert-many = { $count ->
    [zero] لا موعد يقترب للإشعار
    [one] يقترب موعد واحد للإشعار
    [two] يقترب موعدان للإشعار
    [few] تقترب { $count } مواعيد للإشعار
    [many] يقترب { $count } موعدًا للإشعار
   *[other] يقترب { $count } موعد للإشعار
}
alert-many-first = { $count ->
    [zero] أولها موعد { $number }، وهو اليوم.
    [one] أولها موعد { $number }، بعد يوم واحد.
    [two] أولها موعد { $number }، بعد يومين.
    [few] أولها موعد { $number }، بعد { $count } أيام.
    [many] أولها موعد { $number }، بعد { $count } يومًا.
   *[other] أولها موعد { $number }، بعد { $count } يوم.
}
ical-desk-name = الأسابيع الاثنا عشر القادمة
ical-desk-category = المكتب
ical-contract_ends = تنتهي المدة: { $name }، { $supplier }
ical-documents_expire = تنتهي صلاحية المستند: { $name }، { $supplier }
ical-promised_late = موعد موعود، والتأخر معتاد: { $name }، { $supplier }
action-contract-create = إضافة عقد
action-contract-update = تعديل عقد
action-contract-retire = إخراج عقد من القائمة
action-contract-give_notice = تسجيل إشعار
action-contract-put_orders = تعديل طلبات عقد
action-contract-undo = تراجع عن تعديل عقد
action-calendar-save = حفظ تقويم
action-calendar-undo = تراجع عن تقويم
action-document-create = إضافة مستند
action-document-update = تعديل مستند
action-document-retire = إخراج مستند من القائمة
action-document-undo = تراجع عن مستند
