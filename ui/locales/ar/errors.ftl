# أخطاء البرنامج حسب الرمز ("error-…")، وأخطاء الحقول ("field-…"؛ والتنبيهات "field-warn_…").
error-unexpected = حدث أمر غير متوقع ({ $detail }). لم يتغيّر شيء.
error-not_found = لا يوجد هذا السجل في هذا التاريخ. ربما أضيف بعده، أو جرى التراجع عنه أو إزالته.
error-version_conflict = غيّر شخص آخر هذا السجل أثناء تعديلك. ما كتبته ما زال هنا.
error-as_of_past = تعرض النافذة الماضي، والماضي لا يُعدَّل. عُد إلى اليوم لتعدّل.
error-invalid = بعض الحقول تحتاج إلى مراجعة.
error-unreadable_value = إحدى القيم خارج النطاق أو ليست بالصيغة الصحيحة. لم يتغيّر شيء.
error-no_workspace = لا توجد مساحة عمل مفتوحة.
error-workspace_missing = لا يوجد ملف في هذا الموضع.
error-workspace_newer = أُنشئت مساحة العمل هذه بإصدار أحدث من سند. حدّث البرنامج لفتحها.
error-workspace_read_only = لا يمكن الكتابة في هذا الملف. راجع صلاحياته أو انسخه إلى موضع تستطيع الكتابة فيه.
error-workspace_locked = برنامج آخر يستخدم هذا الملف. أغلقه هناك ثم أعد المحاولة.
error-workspace_network = هذا الملف على مجلد شبكة مشترك. انسخه إلى قرص هذا الجهاز؛ فالقرص المشترك قد يُتلفه.
error-workspace_not_one = هذا الملف ليس مساحة عمل لبرنامج سند.
error-workspace_exists = يوجد ملف في هذا الموضع. اختر اسمًا آخر.
error-workspace_damaged = هذا الملف تالف وتعذّر فتحه. استعد نسخة احتياطية.
error-folder_unusable = هذا المجلد غير موجود أو لا يمكن استعماله.
error-disk_full = القرص ممتلئ. لم يتغيّر شيء؛ أفرغ بعض المساحة ثم أعد المحاولة.
error-disk_failed = تعطّل القرص. لم يتغيّر شيء؛ افحص القرص قبل المتابعة.
error-database = أجابت قاعدة البيانات بما لم يُتوقع ({ $detail }). لم يتغيّر شيء.
error-corrupt = في مساحة العمل ما لا يستقيم ({ $what }). افحص السجل من الإعدادات أو استعد نسخة احتياطية.
error-right_missing = ليست لديك صلاحية لهذا الإجراء.
error-taken = مستخدَم من قبل.
error-supplier_in_use = لهذا المورّد طلبات أو عقود أو مستندات، فلا يمكن إخراجه من القائمة. اجعل مرحلته «منتهي التعامل» عوضًا عن ذلك.
error-cancelled = أُوقفت العملية. لم يتغيّر شيء.
error-undo_conflict = لا يمكن التراجع: { $count ->
    [zero] تغيّرت السجلات
    [one] تغيّر سجل واحد
    [two] تغيّر سجلان
    [few] تغيّرت { $count } سجلات
    [many] تغيّر { $count } سجلا
   *[other] تغيّر { $count } سجل
} بعد ذلك.
error-not_undoable = هذا التغيير لا يمكن التراجع عنه.
error-busy = قاعدة البيانات مشغولة. أعد المحاولة بعد لحظة.
error-workspace_unnamed = تحتاج مساحة العمل إلى اسم.
error-sample_failed = تعذّر إنشاء المثال ({ $detail }). لم يُحفظ شيء.
error-journal_broken = السجل لا يتّفق مع نفسه من القيد { $seq } فصاعدًا. استعد نسخة احتياطية أو قارن بها.

field-required = هذا الحقل مطلوب.
field-taken = مستخدَم من قبل.
field-duplicate = مكرر هنا مرتين.
field-too_long = أطول من المسموح: { $max } حرفًا على الأكثر.
field-untrimmed = لا فراغات في أوله أو آخره.
field-not_a_number = هذا ليس رقمًا.
field-not_a_date = هذا ليس تاريخًا.
field-in_future = لم يحن هذا اليوم بعد.
field-bad_month = هذا ليس شهرًا.
field-period_reversed = تنتهي المدة قبل أن تبدأ.
field-as_of_unsettled = الاستلامات غير مكتملة حتى هذا اليوم.
field-out_of_range = خارج النطاق المسموح.
field-unknown = غير معروف.
field-unknown_country = لا توجد دولة كهذه.
field-unknown_supplier = لا يوجد مورّد كهذا.
field-own_parent = لا يتبع نفسه.
field-circular_parent = ذاك نفسه تابع لهذا.
field-bad_characters = يحتوي على محارف لا مكان لها هنا.
field-bad_check_digits = أرقام التحقق غير صحيحة: لعل رقمًا كُتب خطأ أو تبدّل رقمان.
field-bad_format = لا يُكتب رقم من هذا النوع هكذا.
field-bad_length = الطول غير صحيح: المتوقع { $expected } من المحارف.
field-bad_email = هذا ليس عنوان بريد إلكتروني.
field-bad_phone = هذا ليس رقم هاتف.
field-bad_language = هذا ليس رمز لغة.
field-bad_target = الهدف بين 0 و100٪.
field-bad_zone = لا توجد منطقة زمنية كهذه.
field-bad_currency = هذا ليس رمز عملة بحسب ISO 4217.
field-same_currency = العملتان متماثلتان.
field-bad_rate = السعر رقم أكبر من الصفر.
field-bad_weekend = يجب أن يبقى يوم عمل واحد على الأقل.
field-country_required = اختر الدولة.
field-country_mismatch = الرقم من { $found } لا من { $stated }.
field-tolerance_out_of_range = الفارق المسموح بين 0 و100٪.
field-window_too_wide = المدة أوسع من المسموح.
field-too_precise = عدد الخانات العشرية أكبر من المسموح.
field-bidi_control = يحتوي على محارف خفية تقلب اتجاه النص. اكتبه من جديد.
field-control_character = يحتوي على محارف خفية. اكتبه من جديد.
field-warn_unknown_country = حُفظ دون تحقّق: صيغة أرقام هذه الدولة غير معروفة.
field-warn_unusual_prefix = حُفظ، لكن بدايته غير معتادة.
field-warn_unusual_length = حُفظ، لكن طوله غير معتاد.
field-warn_shared = حُفظ، لكن لدى { $code } الرقم نفسه.
field-all_zero = يجب أن يزيد وزن واحد على الأقل على صفر.
field-not_increasing = يجب أن تكون كل نقطة أعلى من التي قبلها.
field-against_direction = تسير الدرجات عكس الاتجاه المذكور لهذا المؤشر.
field-ends_before_start = النهاية قبل البداية.
error-backup_damaged = هذه النسخة الاحتياطية تالفة أو مقطوعة، فلا يمكن قراءتها. اختر غيرها.
error-backup_of_another = هذه نسخة من مساحة عمل أخرى. افتحها مساحة عمل مستقلة.
field-path_relative = اكتب المسار كله من الجذر.
error-supplier_merged = دُمج هذا المورّد في آخر من قبل. افتح الذي بقي.
error-supplier_itself = لا يُفصل المورّد عن نفسه.
error-document_too_large = هذا الملف أكبر من أن يُحفظ ({ $size } ميغابايت). لا يُحفظ أكثر من { $max } ميغابايت؛ فاذكر مكانه بدلا من ذلك.
error-document_changed = تغيّر هذا الملف أثناء قراءته. لم يتغيّر شيء؛ حاول مرة أخرى.
