# What import says of contracts, payment terms, documents, country indices and rates.
entity-term = شروط الدفع
entity-payment_term = شروط الدفع
entity-supplier_term = شروط الدفع المتفق عليها
entity-contract = العقود
entity-document = الوثائق
entity-country_index = قيم مؤشرات الدول
entity-currency_rate = أسعار الصرف
entity-rate = أسعار الصرف
problem-unknown_country_name = ليس رمز دولة ولا اسمها.
problem-not_a_count = ليس عددًا صحيحًا من الصفر فما فوق.
problem-not_a_length = ليس مدة مثل «12 شهرًا»، أو عدد بلا وحدة.
problem-wording_not_read = «{ $part }» غير مفهوم ضمن شروط الدفع.
problem-line_without_order = ذُكر بند ولم يُذكر أمر الشراء.
problem-unknown_contract = لا عقد بهذا الرقم.
problem-unknown_term = لا شروط دفع بهذا الرمز.
problem-unknown_category = لا فئة بهذا الرمز.
problem-unknown_calendar = لا تقويم بهذا الرمز.
problem-unknown_person = لا أحد بهذا الاسم في مساحة العمل.
problem-ambiguous_person = في مساحة العمل أكثر من شخص بهذا الاسم.
problem-period_missing = هذا العقد يتجدّد، فلا بد من طول كل تجديد.
problem-other_supplier = يخص موردًا آخر.
problem-no_reporting_currency = لا يذكر الملف العملة المقابلة، وليس لمساحة العمل عملة تقارير.
error-file_not_json = هذا ليس JSON، أو أنه مقطوع، عند البايت { $byte }. لم يُقرأ شيء.
watch-title = ملفات تصدير جديدة
watch-folder = المجلد المراقَب
watch-folder-hint = مجلد على هذا الجهاز يضع فيه نظامك ملفات التصدير. لا يُستورد شيء من تلقاء نفسه.
watch-folder-set = راقِب
watch-new = { $n ->
    [zero] لا جديد في المجلد.
    [one] ملف تصدير جديد واحد
    [two] ملفا تصدير جديدان
    [few] { $n } ملفات تصدير جديدة
    [many] { $n } ملف تصدير جديدًا
   *[other] { $n } ملف تصدير جديد
}
field-no_folder = لا مجلد في هذا الموضع.
