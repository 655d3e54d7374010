# طرق العرض المحفوظة للقوائم.
views = طرق العرض
view-start = كل شيء كما يبدأ
view-new = حفظ هذا كطريقة عرض…
view-new-title = حفظ طريقة عرض
view-keep = حفظ التغييرات في «{ $name }»
view-rename = إعادة تسمية «{ $name }»…
view-remove = حذف «{ $name }»
view-name = الاسم
view-holds = تحفظ طريقة العرض عوامل التصفية والترتيب والأعمدة في هذه القائمة، وهي خاصة بك.
view-saved = حُفظت طريقة العرض «{ $name }»
view-removed = حُذفت طريقة العرض «{ $name }»
view-changed = معدّلة
view-is-current = { $name }، المعروضة الآن
action-view-save = حفظ طريقة عرض
action-view-remove = حذف طريقة عرض
