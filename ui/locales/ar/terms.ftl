# شروط الدفع: المكتبة والمحرر والجدول على فاتورة مثال والمراجعة والمقارنة.
nav-terms = شروط الدفع
go-terms = الانتقال إلى شروط الدفع
key-terms = الانتقال إلى شروط الدفع
new-term = شرط جديد
terms-count = { $n ->
    [zero] لا شروط
    [one] شرط واحد
    [two] شرطان
    [few] { $n } شروط
    [many] { $n } شرطًا
   *[other] { $n } شرط
}
terms-compare = مقارنة شرطين
terms-search = الرمز أو الاسم أو الصياغة
terms-found-only = ما عليه ملاحظات
terms-none = لا شروط دفع بعد
terms-none-sub = اكتب الشرط كما تكتبه في الطلب: صافي 30 يومًا، أو 30% مقدمًا والباقي عند التسليم.
terms-none-found = لا شرط يطابق
terms-none-found-sub = جرّب حروفًا أقل، أو اعرض ما ليس عليه ملاحظات أيضًا.
column-term = ما ينص عليه
column-average-days = أيام السداد
column-discounts = الخصومات
column-findings = الملاحظات
column-used-by = المورّدون
term-none = لا شيء
term-days-unknown = غير معروف: يتوقف على تواريخ أو مبالغ تأتي مع الفاتورة.
term-open = فتح
term-compare-with = مقارنة بشرط آخر…

term-form = شرط الدفع
term-saved = حُفظ { $name }
term-created = أُضيف { $name }
term-retire = إخراج هذا الشرط من المكتبة
term-retired = أُخرج { $name } من المكتبة
term-conflict = حفظ شخص آخر هذا الشرط في هذه الأثناء. الحفظ الآن يضع ما كتبته فوق ما كتبه، ويبقى كلاهما في السجل.
term-used-by = { $n ->
    [zero] لا يتعامل به أي مورّد
    [one] يتعامل به مورّد واحد
    [two] يتعامل به مورّدان
    [few] يتعامل به { $n } مورّدين
    [many] يتعامل به { $n } مورّدًا
   *[other] يتعامل به { $n } مورّد
}

term-words = بالكلمات
term-words-placeholder = مثل: خصم 2% خلال 10 أيام، صافي 30 يومًا. أو: دفعة مقدمة 50% والباقي عند التسليم
term-words-hint = اكتبه كما تكتبه في الطلب، بالعربية أو الإنجليزية. والبنود أدناه تتبع ما تكتب.
term-words-behind = تتبع الكلمات البنود حالما تكوّن البنود شرطًا تامًا.
term-rows-behind = البنود أدناه ما زالت تعرض آخر ما فُهم.
term-words-aside = كنت قد كتبت:
term-words-take-back = استعادته
term-reads-en = بالإنجليزية
term-reads-ar = يُقرأ
unread-not_understood = لم يُفهم «{ $part }». قله بعبارة أخرى، أو حدّده في البنود أدناه.
unread-nothing_to_read = لا شيء هنا يمكن قراءته شرطًا.
unread-ambiguous = يحتمل «{ $part }» معنيين. بيّن أهو خصم أم حصة من المبلغ.
unread-out_of_range = لا يمكن أن يحمل شرط العدد الوارد في «{ $part }».
unread-shares_do_not_sum = لا تبلغ الحصص المبلغ كله. بيّن مصير الباقي، مثل: الباقي عند التسليم.
unread-given_twice = «{ $part }» يوزّع مرة أخرى ما وُزّع من قبل.

term-instalments = الدفعات
term-instalments-none = لا دفعات بعد. اكتب الشرط بالكلمات أو أضف دفعة.
term-instalment-add = إضافة دفعة
term-instalment-earlier = تقديم الدفعة { $n }
term-instalment-later = تأخير الدفعة { $n }
term-instalment-remove = إزالة الدفعة { $n }
term-share = المقدار
term-share-percent = نسبة مئوية
term-share-fixed = مبلغ ثابت
term-share-remainder = ما تبقى
term-percent = بالمئة
term-amount = المبلغ
term-currency = العملة
term-base = تُحسب من
term-base-invoice_date = تاريخ الفاتورة
term-base-invoice_receipt = استلام الفاتورة
term-base-goods_receipt = استلام البضاعة
term-base-order_date = تاريخ الطلب
term-base-contract_date = تاريخ العقد
term-base-milestone = مرحلة
term-base-named = مرحلة «{ $name }»
term-milestone-name = اسمها
term-roll = إن حلّت في يوم عطلة
term-roll-none = تبقى كما هي
term-roll-following = يوم العمل التالي
term-roll-preceding = يوم العمل السابق
term-roll-modified_following = التالي ضمن الشهر
term-rolled-none = تبقى
term-rolled-following = إلى يوم العمل التالي
term-rolled-preceding = إلى يوم العمل السابق
term-rolled-modified_following = إلى يوم عمل في الشهر نفسه
term-steps = الخطوات بالترتيب
term-step-n = الخطوة { $n }
term-step-add_days = إضافة أيام تقويمية
term-step-add_business_days = إضافة أيام عمل
term-step-add_months = إضافة أشهر
term-step-month_end = إلى نهاية الشهر
term-step-day_of_month = إلى يوم من الشهر
term-step-count-n = العدد
term-step-count-day = أي يوم
term-step-earlier = تقديم الخطوة { $n }
term-step-later = تأخير الخطوة { $n }
term-step-remove = إزالة الخطوة { $n }
term-step-add = إضافة خطوة
term-derived-add_days = { $n ->
    [zero] في اليوم نفسه
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $n } أيام
    [many] بعد { $n } يومًا
   *[other] بعد { $n } يوم
}
term-derived-add_business_days = { $n ->
    [zero] في اليوم نفسه
    [one] بعد يوم عمل واحد
    [two] بعد يومَي عمل
    [few] بعد { $n } أيام عمل
    [many] بعد { $n } يوم عمل
   *[other] بعد { $n } يوم عمل
}
term-derived-add_months = { $n ->
    [zero] في الشهر نفسه
    [one] بعد شهر واحد
    [two] بعد شهرين
    [few] بعد { $n } أشهر
    [many] بعد { $n } شهرًا
   *[other] بعد { $n } شهر
}
term-derived-month_end = نهاية الشهر
term-derived-day_of_month = يوم { $day } من الشهر أو أول ما يليه
term-discounts = خصومات التعجيل
term-discounts-none = لا خصومات.
term-discount-add = إضافة خصم
term-discount-of = يُؤخذ من
term-discount-until = حتى، محسوبًا من حيث تُحسب الدفعة الأخيرة
term-discount-remove = إزالة الخصم { $n }
term-of-with_tax = المبلغ مع الضريبة
term-of-before_tax = المبلغ قبل الضريبة

sample-title = على فاتورة مثال
sample-amount = المبلغ
sample-invoice-date = تاريخ الفاتورة
sample-goods_receipt = استلام البضاعة
sample-invoice_receipt = استلام الفاتورة
sample-order = تاريخ الطلب
sample-contract = تاريخ العقد
sample-before-tax = المبلغ قبل الضريبة
sample-average = المتوسط { $days }
sample-none = حالما يوجد شرط تظهر دفعاته هنا.
schedule-instalments = الدفعات
schedule-derivation = كيف نشأ التاريخ
schedule-discounts = الخصومات
schedule-days-in-all = { $n ->
    [zero] في اليوم نفسه
    [one] يوم واحد في المجموع
    [two] يومان في المجموع
    [few] { $n } أيام في المجموع
    [many] { $n } يومًا في المجموع
   *[other] { $n } يوم في المجموع
}
schedule-off = يوم عطلة
schedule-sum = { $n ->
    [zero] لا دفعات
    [one] الفاتورة كلها
    [two] مجموع الدفعتين
    [few] مجموع { $n } دفعات
    [many] مجموع { $n } دفعة
   *[other] مجموع { $n } دفعة
}
schedule-exact = يساوي مبلغ الفاتورة تمامًا
schedule-until = حتى
schedule-needs-before-tax = يلزم المبلغ قبل الضريبة
schedule-yield = يعادل { $simple } في السنة، و{ $compound } مركّبًا
schedule-yield-means = ما يكسبه أخذ الخصم في السنة، مقابل السداد في آخر استحقاق
schedule-no-yield = لا عائد: لا ينتهي الخصم قبل استحقاق الدفعة.
term-no-date-missing = لا تاريخ بعد: { $base } غير معروف
term-no-date-calendar = بعد نهاية التقويم

awkward-title = تواريخ فواتير تحتاج إلى انتباه
awkward-year-before = السنة السابقة
awkward-year-after = السنة التالية
awkward-invoice = الفاتورة
awkward-due = الاستحقاق
awkward-days = الأيام
awkward-year_start = أول أيام السنة
awkward-long_month = آخر شهر من 31 يومًا
awkward-february_end = آخر فبراير
awkward-short_month = آخر شهر من 30 يومًا
awkward-month_end_off = نهاية شهر في عطلة
awkward-year_end = آخر أيام السنة

findings-title = أمام القواعد
findings-none = ضمن حدود { $sets }.
findings-none-short = لا ملاحظات
findings-flag = الملاحظة تنبيه فقط، أما معناها في القانون فيقرره إنسان.
finding-tag-exceeds = { $n ->
    [zero] تجاوز حدًا
    [one] تجاوز حدًا
    [two] تجاوز حدين
    [few] تجاوز { $n } حدود
    [many] تجاوز { $n } حدًا
   *[other] تجاوز { $n } حد
}
finding-tag-exceeds_unless_agreed = { $n ->
    [zero] يلزم اتفاق
    [one] يلزم اتفاق
    [two] يلزم اتفاقان
    [few] تلزم { $n } اتفاقات
    [many] يلزم { $n } اتفاقًا
   *[other] يلزم { $n } اتفاق
}
finding-tag-cannot_tell = لا يمكن الجزم
finding-weight-exceeds = تجاوز الحد
finding-weight-exceeds_unless_agreed = ما لم يُتفق
finding-weight-cannot_tell = لا يمكن الجزم
finding-since = سارية منذ { $date }
finding-cannot-tell = لا يمكن الجزم من الشرط وحده: يُحسب من مرحلة، أو فيه مبالغ ثابتة.
finding-longest = انتظار يبلغ { $found }، والحد { $who } { $limit } على الأكثر.
finding-longest-unless = انتظار يبلغ { $found }، والحد { $who } { $limit } على الأكثر ما لم يتفق الطرفان صراحة على أكثر وكان ذلك منصفًا.
finding-shortest = انتظار لا يتعدى { $found }، والحد { $limit } على الأقل.
finding-advance = يُدفع { $found } مع الطلب، والحد { $limit } على الأكثر.
finding-buyer-any = للجميع
finding-buyer-private = بين الشركات
finding-buyer-public = للمشترين العموميين

compare-title = مقارنة شرطين
compare-sub = كم يتيح كل منهما من الانتظار، وما أثر نقل إنفاق سنة من أحدهما إلى الآخر في نقدنا.
compare-from = من
compare-to = إلى
compare-swap = تبديل الموضعين
compare-choose = اختر شرطًا
compare-sample = على فاتورة واحدة
compare-effect = أثر الانتقال
compare-spend = الإنفاق في السنة
compare-cost = كلفة رأس المال، ٪ في السنة
compare-none = اختر شرطين لترى أثر الانتقال.
compare-days-from = أيام السداد قبله
compare-days-to = أيام السداد بعده
compare-average = متوسط فواتير سنة كاملة
compare-difference = الفرق
compare-in-days = بالأيام
compare-cash = النقد
compare-stays = يبقى لدينا مدة أطول
compare-leaves = يخرج من عندنا أبكر
compare-yearly = قيمته في السنة
compare-yearly-note = بكلفة رأس المال
compare-say-cost = اذكر كلفة رأس المال
compare-arithmetic = { $spend } مقسومة على { 365 } ومضروبة في { $more } تساوي { $cash }

# السجل
input-term = شرط الدفع

# ما تقوله النواة عن الشروط: أفعال السجل والأخطاء وأخطاء الحقول
action-term-create = إضافة شرط دفع
action-term-update = تعديل شرط دفع
action-term-retire = إخراج شرط دفع من المكتبة
action-term-agree = الاتفاق على شرط دفع
action-term-undo = التراجع عن شرط دفع
error-term_in_use = يتعامل مورّدون بهذا الشرط. ليُتفق معهم على غيره قبل ذلك.
error-unread = { $reason ->
    [nothing_to_read] لا شيء يُقرأ، أو النص أطول من أن يُقرأ.
    [ambiguous] «{ $part }» تحتمل معنيين: اكتبها بعبارة أوفى.
    [out_of_range] في «{ $part }» رقم لا يصلح لأي شرط دفع.
    [shares_do_not_sum] حصص «{ $part }» لا تساوي المبلغ كله.
    [given_twice] «{ $part }» تقسم مرة ثانية ما سبق أن قُسم.
   *[not_understood] لم تُفهم «{ $part }».
}
field-too_many = العدد أكبر من المسموح: { $max } على الأكثر.
field-bad_name = يبدأ الاسم بحرف أو رقم، ولا توضع فيه علامات اقتباس.
field-currency_differs = يذكر الشرط مبالغ بعملة أخرى.
field-shares_below_whole = مجموع الحصص { $sum }٪: أكملها إلى 100٪، أو اجعل إحدى الدفعات تأخذ ما تبقى.
field-shares_above_whole = مجموع الحصص { $sum }٪، فلا يبقى شيء لغيرها.
field-needs_remainder = مع المبالغ الثابتة يجب أن تأخذ إحدى الدفعات ما تبقى.
field-fixed_exceeds = مبالغ الشرط الثابتة أكبر من هذا.

# شرط المورّد
tab-terms = شروط الدفع
supplier-term-agreed = الشرط المتفق عليه
supplier-term-none = لا شرط دفع مسجَّل
supplier-term-none-sub = اختر الشرط المتفق عليه مع هذا المورّد، فتظهر هنا دفعاته على فاتورة.
supplier-term-choose = اختيار من المكتبة
supplier-term-change = الاتفاق على غيره
supplier-term-clear = لم يعد متفقًا عليه
supplier-term-changed = اتُّفق الآن على شرط آخر
supplier-term-cleared = لا شرط متفق عليه بعد الآن
# أين كُتبت قواعد الدفع المرفقة
rule-source-eu-2011-7 = توجيه الاتحاد الأوروبي 2011/7، المواد 3(5) و4(3) و4(6)؛ وقد تكون القواعد الوطنية أشد
rule-source-uk-1998 = قانون التأخر في سداد الديون التجارية (الفوائد) لعام 1998، المادة 4، بصيغته المعدَّلة بالأمر SI 2013/395
