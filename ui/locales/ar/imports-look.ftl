# الاستيراد بالتخمين: كيف قُرئ الملف، وما أعمدته، ولماذا.
# كيف قُرئ الملف، وما المقصود بأعمدته
import-step-columns = الأعمدة
look-columns = { $n ->
    [zero] لا أعمدة
    [one] عمود واحد
    [two] عمودان
    [few] { $n } أعمدة
    [many] { $n } عمودًا
   *[other] { $n } عمود
}
look-sheet = الورقة
look-header-row = أسماء الأعمدة في
look-row = الصف { $row }
look-header-at-end = الصف الأخير
look-no-header = لا صف
look-dates = التواريخ
look-decimal = علامة الكسور
look-thousands = فاصل الآلاف
look-no-sign = بلا
look-sign = { $sign } { $name }
look-sign-point = نقطة
look-sign-comma = فاصلة
look-sign-space = مسافة
look-sign-apostrophe = فاصلة علوية
look-sign-arabic-point = فاصلة عشرية عربية
look-sign-arabic-comma = فاصلة آلاف عربية
look-date-serial = رقم اليوم في جدول البيانات
look-is-header = هذا الصف يسمّي الأعمدة
look-not-used = غير مستعمل
look-all-agree = { $of ->
    [zero] لا صفوف
    [one] الصف الوحيد موافق
    [two] الصفان موافقان
    [few] الصفوف { $of } كلها موافقة
    [many] الصفوف { $of } كلها موافقة
   *[other] الصفوف { $of } كلها موافقة
}
look-agree = يوافق ذلك { $agree } من أصل { $of }
look-some = { $agree } من أصل { $of }
look-against-cells = { $n ->
    [zero] ليس في الصف { $row } خلايا
    [one] في الصف { $row } خلية واحدة
    [two] في الصف { $row } خليتان
    [few] في الصف { $row } { $n } خلايا
    [many] في الصف { $row } { $n } خلية
   *[other] في الصف { $row } { $n } خلية
}
look-against = في الصف { $row } وُجد { $value }
look-also-found = ووُجد أيضًا
look-by-columns = حسب ما تبدو عليه أعمدته
look-matched = عُرف { $n } من أصل { $of ->
    [zero] { $of } عمود
    [one] عمود واحد
    [two] عمودين
    [few] { $of } أعمدة
    [many] { $of } عمودًا
   *[other] { $of } عمود
}.
look-keys = ↑ ↓ للتنقل بين الحقول، Enter لفتح الاختيار، Delete لترك العمود.
look-show = الأعمدة المعروضة
look-show-all = الكل
look-show-unsure = ما يحتاج نظرة
look-show-unused = غير المستعمل
look-none-unsure = لا شيء هنا يحتاج نظرة.
look-none-unused = كل الأعمدة مستعملة.
look-place = الموضع
look-column-head = العمود
look-values-head = قيمه الأولى
look-field-head = المقصود به
look-why-head = السبب
look-no-name = بلا اسم
look-empty-column = فارغ
look-dates-of = كيف تُكتب التواريخ في { $column }
look-field = المقصود بالعمود
look-field-of = { $column }: { $field }
look-find-field = البحث عن حقل
look-could-be = وقد يكون أيضًا
look-chosen = اخترته أنت
look-unmatched = لم يُعرف
look-sure = مؤكد
look-likely = مرجّح
look-unsure = غير مؤكد
look-go-there = الانتقال إليه
look-profile-name = حفظ هذه القراءة باسم
look-profile-hint = يُقرأ بها الملف التالي من هذا النوع فورًا.
look-profile-replaces = سيُستبدل ملف تعريفك الذي يحمل هذا الاسم.
look-keep-and-check = حفظ وفحص
look-problem-field_twice = { $columns }: اختيرت كلها لحقل «{ $field }»، ولا يكون ذلك إلا لعمود واحد.
look-problem-essential_missing = لا يقوم «{ $section }» بغير «{ $field }»: عيّن عموده، أو اترك بقية حقوله.
look-problem-nothing_matched = لم يُعيَّن المقصود بأي عمود بعد، فلن يُستورد شيء.
import-field-of = { $of }: { $name }

# لماذا وُجد الأمر كذلك
look-encoding_valid_utf8 = كل البايتات صالحة في UTF-8
look-delimiter_same_count = يقسم كل صف إلى العدد نفسه من الخلايا
look-header_after_title = تحت العنوان؛ فوقه نصوص وتحته قيم
look-skip_title = فوق أسماء الأعمدة: تُجووز
look-skip_total = صف مجاميع: تُجووز
look-header_means = «{ $header }» تعني «{ $field }»

# ما قد يُقصد بالأعمدة
import-to-category = الفئة
import-to-supplier = المورّد
import-to-order = الطلب
import-to-line = بند الطلب
import-to-promise = الوعد
import-to-receipt = الاستلام
import-to-cancellation = الإلغاء
import-to-contract = العقد
import-to-payment_term = شرط الدفع
import-to-supplier_term = الشرط المتفق عليه
import-to-document = المستند
import-to-country_index = مؤشر الدولة
import-to-rate = سعر الصرف
import-field-code = الرمز
import-field-name = الاسم
import-field-name_en = الاسم بالإنجليزية
import-field-name_ar = الاسم بالعربية
import-field-parent_code = رمز ما فوقه
import-field-name_kind = نوع الاسم
import-field-stage = المرحلة
import-field-country = الدولة
import-field-address = العنوان
import-field-city = المدينة
import-field-region = المنطقة
import-field-postal_code = الرمز البريدي
import-field-contact = جهة الاتصال
import-field-role = دور جهة الاتصال
import-field-email = البريد الإلكتروني
import-field-phone = الهاتف
import-field-category = الفئة
import-field-note = ملاحظة
import-field-vat_eu = رقم ضريبة القيمة المضافة الأوروبي
import-field-vat_sa = الرقم الضريبي السعودي
import-field-trn_ae = الرقم الضريبي الإماراتي
import-field-lei = معرّف الكيان القانوني
import-field-duns = رقم D-U-N-S
import-field-iban = رقم الآيبان
import-field-bic = رمز البنك BIC
import-field-cr = السجل التجاري
import-field-tax = رقم ضريبي آخر
import-field-other = معرّف آخر
import-field-number = الرقم
import-field-supplier = رمز المورّد
import-field-order_date = تاريخ الطلب
import-field-sent_date = تاريخ الإرسال
import-field-currency = العملة
import-field-incoterm = شرط التسليم
import-field-place = المكان
import-field-cancelled_by = ألغاه
import-field-cancelled_date = تاريخ الإلغاء
import-field-order = رقم الطلب
import-field-line_no = رقم البند
import-field-item = الصنف
import-field-description = الوصف
import-field-quantity = الكمية
import-field-unit = الوحدة
import-field-unit_price = سعر الوحدة
import-field-price_basis = السعر لكل
import-field-line_value = القيمة
import-field-requested_date = التاريخ المطلوب
import-field-closed_date = تاريخ الإغلاق
import-field-service = خدمة
import-field-line = البند
import-field-promised = التاريخ الموعود
import-field-given = تاريخ إعطائه
import-field-asked_by = طلبه
import-field-reference = المرجع
import-field-date = التاريخ
import-field-handover = التسليم للناقل
import-field-rejected = المرفوض
import-field-reason = السبب
import-field-kind = النوع
import-field-reverses = يعكس
import-field-by = بواسطة
import-field-title = العنوان
import-field-title_en = العنوان بالإنجليزية
import-field-title_ar = العنوان بالعربية
import-field-parent = رقم العقد الأعلى
import-field-owner = المسؤول
import-field-renewal = التجديد
import-field-start = البداية
import-field-end = النهاية
import-field-ended = انتهى في
import-field-term = المدة الأولى
import-field-term_unit = وحدة المدة
import-field-period = مدة التجديد
import-field-period_unit = وحدة التجديد
import-field-renewals = التجديدات المسموحة
import-field-taken_up = الخيارات المأخوذة
import-field-notice = مدة الإشعار
import-field-notice_unit = وحدة الإشعار
import-field-clear_days = أيام كاملة
import-field-effective = يُحتسب الإشعار عند
import-field-delivery_days = أيام الإيصال
import-field-safety_margin_days = هامش الأمان
import-field-calendar = التقويم
import-field-committed = الملتزم به
import-field-ceiling = السقف
import-field-signed = تاريخ التوقيع
import-field-wording = الصياغة
import-field-from = من
import-field-issuer = الجهة المصدرة
import-field-issued = تاريخ الإصدار
import-field-expires = تاريخ الانتهاء
import-field-contract = رقم العقد
import-field-index = المؤشر
import-field-year = السنة
import-field-value = القيمة
import-field-source = المصدر
import-field-to = مقابل
import-field-rate = السعر
import-field-inverse = السعر معكوسًا
import-field-per = لكل وحدات
import-field-supplier_term-term = رمز الشرط
import-field-document-place = موضع الملف
