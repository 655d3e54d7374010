# قبل فتح مساحة عمل.
welcome-title = سند
welcome-sub = من يسلّم في موعده، ولماذا يمكنك الوثوق بالرقم. كل شيء يبقى في ملف واحد على هذا الجهاز.
choice-sample = تجوّل أولًا
choice-sample-sub = شركة متخيَّلة فيها مئتا مورّد وتسليمات سنتين.
choice-new = مساحة عمل جديدة
choice-new-sub = فارغة، لتُدخل إليها مورّديك وطلباتك.
choice-open = فتح مساحة عمل
choice-open-sub = ملف ‎.sanad أنشأته أنت أو زميل لك.
sample-making = يجري تأليف شركة…
recent = فُتحت مؤخرًا
recent-missing = لم يعد موجودًا
workspace-name = الاسم
workspace-place = مكان الحفظ
workspace-place-hint = ملف واحد على قرص هذا الجهاز، لا على مجلد شبكة مشترك.
workspace-make = أنشئها
workspace-file = الملف
browse = استعراض…
