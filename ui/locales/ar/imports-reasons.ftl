# لماذا قُرئ الملف هكذا: رسالة لكل سبب يعطيه النظر (crates/exchange).
look-format_book = داخله داخل جدول بيانات
look-format_text = داخله نص
look-format_json = داخله JSON
look-sheet_only = ورقته الوحيدة
look-sheet_best = الورقة التي عُرف أكثر ما فيها
look-encoding_mark = يبدأ الملف بعلامته
look-encoding_wide = كل بايت ثان صفر
look-encoding_plain = أحرف لاتينية بسيطة وحدها، فأي ترميز يصلح
look-encoding_mostly_utf8 = كلها UTF-8 إلا بضع بايتات تالفة
look-encoding_letters = تتوالى أحرفه كما في هذا الترميز
look-delimiter_none = لا علامة تقسم الصفوف بالتساوي
look-line_end_seen = كما في الملف
look-header_mended = ملف عاد من التصحيح
look-header_first = الصف الأول: كلمات وتحتها قيم
look-header_words = كلمات وليس تحتها ما تقارن به
look-header_last = الصف الأخير: كلمات وفوقها قيم
look-header_none = لا صف من كلمات مختلفة فوق قيم
look-rows_blank = صفوف بلا خلايا
look-dates_sure = { $sure } لا تُقرأ إلا هكذا، أولها في الصف { $row }
look-dates_either = كل يوم أقل من 13: قد يكون الترتيب معكوسًا
look-dates_mixed = في هذا العمود أكثر من صيغة، وأول ما يختلف في الصف { $row }؛ تُجرَّب بالترتيب
look-dates_compact = ثمانية أرقام هي يوم دائمًا
look-years_of_two = سنوات من رقمين: من 00 إلى 68 تُفهم 20xx
look-years_hijri = سنوات كسنوات التقويم الهجري، أولها في الصف { $row }: لا تُحوَّل
look-words_for_nothing = كلمات حيث لا يُعرف تاريخ: { $words }
look-decimal_seen = يتبعها رقم أو رقمان أو أكثر من ثلاثة
look-decimal_left = العلامة الأخرى تفصل الآلاف
look-decimal_either = بعد العلامة ثلاثة أرقام في كل عدد: قد يكون العكس
look-decimal_none = لا عدد فيه كسر
look-thousands_seen = تتكرر في العدد أو تأتي مع علامة الكسر
look-thousands_likely = يتبعها ثلاثة أرقام دائمًا
look-signs_one = بجانب الأعداد «{ $sign }»، أولها في الصف { $row }؛ لا تُقرأ معها
look-signs_several = بجانب الأعداد عملات مختلفة ({ $signs }): اجعل للعملة عمودًا
look-decimals_rounded = أكثر من ست خانات عشرية، أولها في الصف { $row }: تُقرَّب إلى ست
look-minus_behind = علامة الطرح خلف العدد، أولها في الصف { $row }
look-minus_brackets = المبالغ السالبة بين قوسين، أولها في الصف { $row }
look-rows_total = صفوف تجمع غيرها، أولها الصف { $row }: تُتجاوز
look-rows_footer = صفوف فيها نص واحد، أولها الصف { $row }: تُتجاوز
look-rows_repeated = أسماء الأعمدة مكررة، أولها في الصف { $row }: تُتجاوز
look-skip_header = هذا الصف يسمي الأعمدة
look-skip_repeated = أسماء الأعمدة مكررة: يُتجاوز
look-skip_footer = نص واحد: يُتجاوز
look-content_dates = { $percent }٪ منها تواريخ
look-content_numbers = { $percent }٪ منها أعداد
look-content_serials = أعداد صحيحة كما يعد جدول البيانات الأيام
look-content_iban = { $percent }٪ منها أرقام آيبان صحيحة
look-content_lei = { $percent }٪ منها معرفات LEI صحيحة
look-content_vat_sa = { $percent }٪ منها أرقام ضريبية سعودية
look-content_vat_eu = { $percent }٪ منها أرقام ضريبية أوروبية
look-content_email = { $percent }٪ منها عناوين بريد إلكتروني
look-content_country = { $percent }٪ منها رموز دول
look-content_currency = { $percent }٪ منها رموز عملات
look-content_incoterm = { $percent }٪ منها شروط إنكوتيرمز
look-column_empty = فارغ
look-column_unknown = لا شيء يدل على معناه
look-problem-profile_needed = يُقرأ JSON بملف تعريف يقول أين سجلاته: اختر واحدًا.
look-problem-column_unnamed = أعمدة عدة اسمها «{ $header }»، أو عمود بلا اسم: لا يميز ملف التعريف بينها.

error-file_not_table = { $kind ->
    [pdf] هذا ملف PDF. صدِّر القائمة بصيغة CSV أو XLSX.
    [image] هذه صورة. صدِّر القائمة بصيغة CSV أو XLSX.
    [old_excel] هذا جدول بصيغة إكسل قبل 2007. افتحه واحفظه بصيغة XLSX.
    [binary_excel] هذا مصنف ثنائي (XLSB). افتحه واحفظه بصيغة XLSX.
    [open_document] هذا جدول OpenDocument. افتحه واحفظه بصيغة XLSX.
    [web_page] هذه صفحة ويب مهما كان اسمها. افتحها في برنامج جداول واحفظها بصيغة XLSX.
    [compressed] هذا ملف مضغوط. فك ضغطه أولا.
    [archive] هذا أرشيف. فك ضغطه أولا.
   *[other] هذا الملف ليس نصًا ولا جدول بيانات.
}
error-file_encrypted = هذا الجدول محمي بكلمة مرور. احفظه بدونها.
error-file_damaged = هذا الجدول تالف أو مبتور. صدِّره من جديد.
error-file_too_large = هذا الملف أكبر من { $limit } ميغابايت بعد فك ضغطه، أو صُنع ليكون كذلك. قسِّمه أو صدِّره بصيغة CSV.
error-file_empty = هذا الملف فارغ، فلا شيء فيه ليُستورد.
error-file_no_sheet = لا توجد ورقة «{ $sheet }». في الملف: { $found }.
error-import_no_sheets = ليس في هذا الملف أوراق. احذف اسم الورقة.
error-import_not_guessed = لم يُتعرف على أي عمود في هذا الملف بما يكفي: { $found }. اختر ملف تعريف أو طابق الأعمدة في النافذة.
error-import_sheet_not_guessed = لم يُتعرف على أي عمود في ورقة «{ $sheet }» بما يكفي. في الملف: { $sheets }. اختر ورقة أخرى أو ملف تعريف، أو طابق الأعمدة في النافذة.
error-import_which_profile = عدة ملفات تعريف تقرأ هذا الملف بالقدر نفسه: { $found }. اختر أحدها.
error-import_all_rejected = لم يُستورد أي صف من { $rows }.
problem-cell_error = فشلت هنا معادلة. أصلحها حيث يأتي الملف.
