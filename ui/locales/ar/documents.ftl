# مستندات المورّدين والعقود وملفاتها.
tab-documents = المستندات
documents-none = لا مستندات بعد
documents-none-sub = الشهادات والتأمين والعقود الموقَّعة: ما كل منها ومدة سريانه وملفه المحفوظ في مساحة العمل.
documents-count = { $n ->
    [zero] لا مستندات
    [one] مستند واحد
    [two] مستندان
    [few] { $n } مستندات
    [many] { $n } مستندًا
   *[other] { $n } مستند
}
documents-expired-count = { $n ->
    [zero] لم ينته شيء منها
    [one] انتهى واحد منها
    [two] انتهى اثنان منها
    [few] انتهى { $n } منها
    [many] انتهى { $n } منها
   *[other] انتهى { $n } منها
}
document-add = إضافة مستند
document-edit = تعديل المستند
document-added = أُضيف { $title }
document-saved = حُفظ { $title }
document-retire = إخراجه من القائمة
document-retired = أُخرج { $title } من القائمة
document-holds = ساري المفعول
document-soon = ينتهي قريبًا
document-expired = انتهى
document-not_yet = لم يبدأ بعد
document-until = حتى { $date }
document-ended = منذ { $date }
document-for-good = دون نهاية
document-kind = النوع
document-title = العنوان
document-number = الرقم
document-issuer = جهة الإصدار
document-valid_from = أول يوم
document-expires = آخر يوم
document-place = مكان الورقة
document-place-hint = خزانة أو مجلد أو رابط. ويمكن حفظ الملف نفسه هنا بعد إضافة المستند.
document-note = ملاحظة
document-kind-signed_contract = عقد موقَّع
document-file-put = حفظ ملف
document-file-replace = وضع ملف آخر مكانه
document-file-remove = إزالة الملف
document-file-removed = أُزيل ملف { $title }
document-file-kept = حُفظ الملف مع { $title }
document-file-saved = حُفظ في { $path }
document-file-save = حفظ { $name } على القرص
document-file-put-title = ملف لـ{ $title }
document-file-save-title = حفظ ملف { $title }
document-file-why = يُنسخ إلى مساحة العمل، حتى { 100 } ميغابايت؛ ويبقى الملف الذي تختاره في مكانه.
document-file-save-why = يُتحقق من أن ما يُكتب هو ما أُدخل.
document-file-place = الملف
document-file-moving = نسخ
action-document-file = تغيير ملف مستند
input-file-name = الملف
input-file-size = حجم الملف بالبايت
input-file-hash = محتوى الملف
