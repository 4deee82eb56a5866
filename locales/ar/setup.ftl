### Setup: scenario, people, roles, timing, room check.

## The top bar

setup-title = إعداد جلسة
# $session is the facilitator's title, $scenario the name of the scenario.
setup-caption = { $session }. { $scenario }
setup-step-scenario = السيناريو
setup-step-people = المشاركون
setup-step-roles = الأدوار
setup-step-timing = التوقيت
setup-step-room = تفقّد القاعة
setup-continue-people = متابعة إلى المشاركين
setup-continue-roles = متابعة إلى الأدوار
setup-continue-timing = متابعة إلى التوقيت
setup-continue-room = متابعة إلى تفقّد القاعة
setup-start = بدء الجلسة
setup-to-console = إلى لوحة التحكم
setup-print-briefs = طباعة الملفات السرية
setup-print-briefs-why = تُكتب صفحة لكل مقعد في مجلد مختار، وتُطبع من هناك.

## Scenario

setup-pages = أجزاء السيناريو
setup-page-story = القصة
setup-page-cast = الأطراف والأدوار
setup-page-issues = القضايا
setup-page-teaching = مذكرة التدريب
setup-page-sources = المصادر
setup-safety = ما قد يمسّ المشاعر
setup-background = الخلفية
setup-timeline = التسلسل الزمني
setup-map = المكان
setup-role-shared = { $people ->
    [zero] لا يؤديه أحد
    [one] لمشارك واحد
    [two] يمكن أن يتقاسمه مشاركان
    [few] يمكن أن يتقاسمه { $people } مشاركين
    [many] يمكن أن يتقاسمه { $people } مشاركًا
   *[other] يمكن أن يتقاسمه { $people } مشارك
}
setup-role-experience = يتطلب خبرة
# $letter is A, B, C; $title the title of an issue.
setup-issue = { $letter }) { $title }
setup-teaching-aims = ما يتعلّمه المشاركون
setup-teaching-usual = المسار المعتاد
setup-teaching-watch = ما يستحق الانتباه
setup-teaching-numbers = الأرقام المستند إليها
setup-teaching-shorten = إذا ضاق الوقت
setup-teaching-culture = الثقافة والدين
setup-teaching-safety = مراعاة المشاركين
setup-teaching-questions = أسئلة متوقعة
setup-pitfalls = ما قد يتعثر
setup-sources-intro = أفكار مؤتمري الدول الأعضاء في منظمة التعاون الإسلامي حول الوساطة التي يضعها هذا السيناريو موضع التطبيق (⁦C1⁩: إسطنبول، 21 تشرين الثاني/نوفمبر 2017؛ ⁦C2⁩: إسطنبول، 29 تشرين الثاني/نوفمبر 2018).
setup-session-title = عنوان الجلسة
setup-session-title-hint = يظهر في الملفات السرية وفي استخلاص الدروس.
setup-session-title-blank = العنوان ناقص. يُرجى كتابة عنوان، أو الإبقاء على السابق بالمفتاح ⁦Esc⁩.
setup-facts = لمحة عامة
setup-fact-level = المستوى
setup-fact-minutes = المدة
setup-fact-parties = الأطراف
setup-fact-issues = القضايا
setup-fact-injects = المستجدات
setup-fact-seats = المشاركون لكل طاولة
setup-fact-seats-of = من { $least } إلى { $most }
setup-fact-version = الإصدار
setup-fact-languages = اللغات
# $people is how many are on the roster, $tables how many tables suit them best.
setup-tables-advice = { $tables ->
    [zero] في القائمة: { $people }. لا عدد مناسبًا من الطاولات.
    [one] في القائمة: { $people }. الأنسب طاولة واحدة.
    [two] في القائمة: { $people }. الأنسب طاولتان.
    [few] في القائمة: { $people }. الأنسب { $tables } طاولات.
    [many] في القائمة: { $people }. الأنسب { $tables } طاولة.
   *[other] في القائمة: { $people }. الأنسب { $tables } طاولة.
}
setup-with-scenario = إجراءات السيناريو
setup-copy-scenario = نسخ وتعديل
setup-copy-scenario-why = تُكتب ملفات السيناريو النصية في مجلد السيناريوهات الخاصة. وتبقى الجلسة المفتوحة على حالها.
setup-public-page = كتابة الصفحة العامة
setup-public-page-why = ما يجوز للجميع معرفته، في صفحة واحدة للتوزيع أو الطباعة.

## People

setup-people-title = المشاركون
# $least and $most: how many people a session is made for.
setup-people-count = { $count ->
    [zero] عدد المشاركين في الجلسة: من { $least } إلى { $most }
    [one] مشارك واحد في القائمة
    [two] مشاركان في القائمة
    [few] { $count } مشاركين في القائمة
    [many] { $count } مشاركًا في القائمة
   *[other] { $count } مشارك في القائمة
}
setup-add = إضافة
setup-person-add = إضافة مشارك
setup-person-add-by-hand = إضافة المشاركين يدويًا
setup-mark-present = تسجيل حضور الجميع
setup-mark-present-why = { $count ->
    [zero] لا أحد بانتظار الوصول.
    [one] مشارك واحد بانتظار الوصول.
    [two] مشاركان بانتظار الوصول.
    [few] { $count } مشاركين بانتظار الوصول.
    [many] { $count } مشاركًا بانتظار الوصول.
   *[other] { $count } مشارك بانتظار الوصول.
}
setup-people-none = لا أحد في القائمة بعد
setup-people-none-why = تُحمَّل القائمة من ملف، أو تُلصق من جدول بيانات، أو يُسحب ملفها إلى هذه النافذة.
setup-roster-load = تحميل قائمة المشاركين
setup-roster-reading = جارٍ قراءة القائمة
setup-roster-reading-why = تُعرض هنا أولًا قبل إدراج أي اسم.
setup-find-person = البحث عن مشارك
setup-find-person-hint = البحث عن اسم
setup-find-none = لا نتائج
setup-find-none-why = لا اسم ولا بلد يطابق هذا البحث. قد تفيد كتابة أخرى للاسم.
setup-show-all = عرض الجميع
setup-filter = المشاركون المعروضون
setup-filter-all = الكل
setup-filter-unseated = دون مقعد
setup-filter-away = الغائبون
setup-column-name = الاسم
setup-column-country = البلد
setup-column-status = الصفة
setup-column-languages = اللغات
setup-column-gender = الجنس
setup-column-experience = الخبرة
setup-column-attendance = الحضور
setup-column-seat = المقعد
setup-column-note = ملاحظة
setup-column-row = الصف
setup-experience-unstated = الخبرة لم تُذكر
# $role is a role, $table a number.
setup-seat-of = { $role }، الطاولة { $table }
setup-seat-at = الطاولة { $table }، { $role }

setup-bring-file = من ملف
setup-bring-drop = سحب ملف القائمة إلى هنا
setup-bring-kinds = ملف ⁦Excel⁩ أو ⁦CSV⁩ أو ملف نصي
setup-bring-path = مسار الملف
setup-bring-path-hint = أو يُكتب مسار الملف ثم يُضغط ⁦Enter⁩.
setup-bring-read = قراءة الملف
setup-bring-paste = من جدول بيانات
setup-paste = الخلايا الملصقة
setup-paste-hint = تُنسخ الخلايا من جدول البيانات وتُلصق هنا. ويكفي اسم واحد في كل سطر.
setup-paste-read = قراءة الملصق

setup-preview-title = { $count ->
    [zero] لا أسماء في هذه القائمة
    [one] قُرئ اسم مشارك واحد
    [two] قُرئ اسما مشاركَين
    [few] قُرئت أسماء { $count } مشاركين
    [many] قُرئت أسماء { $count } مشاركًا
   *[other] قُرئت أسماء { $count } مشارك
}
setup-preview-take = { $count ->
    [zero] لا أسماء للإدراج
    [one] إدراج مشارك واحد في القائمة
    [two] إدراج مشاركَين في القائمة
    [few] إدراج { $count } مشاركين في القائمة
    [many] إدراج { $count } مشاركًا في القائمة
   *[other] إدراج { $count } مشارك في القائمة
}
# $known is how many are on the roster already.
setup-preview-add = { $count ->
    [zero] لا إضافة (في القائمة: { $known })
    [one] إضافة مشارك واحد (في القائمة: { $known })
    [two] إضافة مشاركَين (في القائمة: { $known })
    [few] إضافة { $count } مشاركين (في القائمة: { $known })
    [many] إضافة { $count } مشاركًا (في القائمة: { $known })
   *[other] إضافة { $count } مشارك (في القائمة: { $known })
}
setup-preview-drop = عدم الإدراج
setup-preview-problems = { $count ->
    [zero] لا شيء يستدعي التحقق
    [one] أمر واحد يستدعي التحقق
    [two] أمران يستدعيان التحقق
    [few] { $count } أمور تستدعي التحقق
    [many] { $count } أمرًا يستدعي التحقق
   *[other] { $count } أمر يستدعي التحقق
}
setup-read-as-text = قُرئ الملف نصًا، الترميز: { $encoding }؛ الفاصل بين الأعمدة: { $delimiter }.
setup-read-as-pasted = قُرئ المحتوى الملصق؛ الفاصل بين الأعمدة: { $delimiter }.
setup-read-as-workbook = قُرئ المصنف، الورقة «{ $sheet }».
setup-read-as-workbook-of = قُرئ المصنف، الورقة «{ $sheet }». أوراق لم تُقرأ: { $others }.
setup-read-header = العناوين في الصف { $row }.
setup-read-no-header = لم يوجد صف عناوين؛ معاني الأعمدة تقديرية.
# $letter is the letter of a column, $field what it holds.
setup-read-column = { $letter }: { $field }
setup-read-ignored = { $letter } لم يُقرأ: { $heading }
setup-encoding-utf8 = ⁦UTF-8⁩
setup-encoding-utf16 = ⁦UTF-16⁩
setup-encoding-western = أوروبي غربي
setup-encoding-turkish = تركي
setup-encoding-arabic = عربي
setup-encoding-cyrillic = سيريلي
setup-encoding-macintosh = ماكنتوش
setup-delimiter-comma = فاصلة
setup-delimiter-semicolon = فاصلة منقوطة
setup-delimiter-tab = علامة جدولة
setup-delimiter-bar = خط عمودي
setup-delimiter-none = لا فاصل، عمود واحد
setup-field-given = الاسم الأول
setup-field-middle = الاسم الأوسط
setup-field-family = اسم العائلة

setup-person-title = تعديل بيانات مشارك
setup-person-title-new = إضافة مشارك
setup-person-pages = أجزاء البيانات
setup-person-page = البيانات
setup-wishes-page = الرغبات والفصل
setup-person-save = حفظ
setup-cancel = إلغاء
setup-person-remove = حذف
setup-person-remove-why = يُحذف الاسم من القائمة. ويمكن التراجع لاستعادته.
setup-person-remove-late = بدأت الجلسة. تُسجَّل المغادرة بدلًا من الحذف.
setup-person-name-missing = الاسم ناقص. يُرجى كتابة الاسم أولًا.
setup-unstated = لم يُذكر
setup-attendance-hint = الغياب أو المغادرة يجعل المقعد شاغرًا.
setup-person-note-hint = ملاحظة خاصة بالتيسير، لا تظهر أبدًا في القاعة.
setup-country-unknown = لا بلد معروفًا بهذا الاسم. إذا بقي الاسم هكذا، بقي البلد فارغًا.
setup-languages-hint = أفضل اللغات إتقانًا أولًا. ويُلغى الاختيار بالضغط مرة ثانية.
# $place is 1, 2, 3.
setup-language-ranked = { $place }. { $name }
setup-language-other = لغة أخرى
setup-language-add = إضافة
setup-language-unknown = يُرجى كتابة اسم اللغة أو رمزها المؤلف من حرفين.
setup-wishes-roles = الأدوار
setup-wish-ask = مطلوب
setup-wish-refuse = مستبعد
setup-wish-ask-role = الدور المطلوب: { $role }
setup-wish-refuse-role = الدور المستبعد: { $role }
setup-apart = الفصل عن
setup-apart-hint = يُراعى هذا الفصل في توزيع المقاعد ما أمكن.
setup-apart-choose = البحث عن اسم
setup-apart-remove = حذف من هذه القائمة: { $name }

## Roles

setup-roles-title = توزيع الأدوار
setup-roles-need-people = تُوزَّع الأدوار على مشاركين، ولا مشارك في القائمة بعد.
setup-go-to-people = إلى المشاركين
setup-go-to-roles = إلى الأدوار
setup-tables = عدد الطاولات
setup-tables-shown = { $tables ->
    [zero] لا طاولات
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $tables } طاولات
    [many] { $tables } طاولة
   *[other] { $tables } طاولة
}
setup-tables-less = طاولة أقل
setup-tables-more = طاولة أكثر
setup-tables-use = { $tables ->
    [zero] دون طاولات
    [one] اعتماد طاولة واحدة
    [two] اعتماد طاولتين
    [few] اعتماد { $tables } طاولات
    [many] اعتماد { $tables } طاولة
   *[other] اعتماد { $tables } طاولة
}
setup-seats-give = توزيع المقاعد
setup-shuffle = توزيع عشوائي
setup-shuffle-why = قرعة جديدة بجودة السابقة. وتبقى المقاعد المثبّتة.
setup-balance = موازنة الطاولات
setup-balance-why = البحث مجددًا عن أفضل توزيع، بالقرعة نفسها. وتبقى المقاعد المثبّتة.
setup-mend = استكمال التوزيع
setup-mend-why = تُملأ المقاعد الشاغرة بأقل عدد من التنقلات، وتُعرض التنقلات قبل اعتمادها.
setup-seating-none = لم يُوزَّع أي مقعد بعد
setup-seating-none-why = تتوزع النساء واللغات والخبرة والبلدان بالتساوي على الطاولات. ويمكن تغيير كل مقعد بعد ذلك.
setup-seating-busy = جارٍ توزيع المقاعد
setup-seating-busy-why = جارٍ البحث عن أعدل توزيع لهؤلاء المشاركين.
setup-quality-best = أفضل توزيع ممكن
setup-quality-above = فوق الحد الأدنى بمقدار { $above }
setup-quality-why = كلفة هذا التوزيع { $cost }، ولا يمكن أن تقل كلفة أي توزيع لهؤلاء المشاركين عن { $bound }. وتُحتسب في الكلفة: اجتماع الزملاء حول طاولة واحدة، وتفاوت الطاولات، والرغبات التي لم تُلبَّ.

# Read in one line with the caps of the keys: النقل بالسحب. المفتاح P للتثبيت، S للتبديل
setup-board-drag = النقل بالسحب
setup-board-pin = تثبيت
setup-board-swap = تبديل
setup-board-dots = الخبرة
setup-table = الطاولة { $table }
setup-table-seated = { $seated ->
    [zero] لا أحد
    [one] مشارك واحد
    [two] مشاركان
    [few] { $seated } مشاركين
    [many] { $seated } مشاركًا
   *[other] { $seated } مشارك
}
setup-table-empty = { $empty ->
    [zero] لا مقعد شاغرًا
    [one] مقعد شاغر
    [two] مقعدان شاغران
    [few] { $empty } مقاعد شاغرة
    [many] { $empty } مقعدًا شاغرًا
   *[other] { $empty } مقعد شاغر
}
setup-women = النساء
setup-women-of = { $women } من { $seated }
setup-women-said = النساء: { $women } من { $seated }
setup-speak = اللغات
# A label with the figure in every form: it stands in a narrow place beside the languages.
setup-seniors = { $seniors ->
    [zero] لا خبرة واسعة
    [one] خبرة واسعة: { $seniors }
    [two] خبرة واسعة: { $seniors }
    [few] خبرة واسعة: { $seniors }
    [many] خبرة واسعة: { $seniors }
   *[other] خبرة واسعة: { $seniors }
}
setup-seat-person = إسناد إلى: { $name }
setup-seat-empty = مقعد شاغر
setup-seat-said = { $name }: { $role }، الطاولة { $table }
setup-seat-said-pinned = { $name }: { $role }، الطاولة { $table }، مقعد مثبّت
setup-seat-said-offer = إسناد إلى: { $name }. الدور: { $role }، الطاولة { $table }
setup-seat-said-empty = مقعد شاغر: { $role }، الطاولة { $table }
setup-pin = تثبيت
setup-unpin = فك التثبيت
setup-swap-with = تبديل مع…
setup-edit-person = تعديل البيانات…
setup-free-seat = إخلاء المقعد
setup-roles-unplayed = { $count ->
    [zero] كل الأدوار لها من يؤديها
    [one] عرض دور لا يؤديه أحد
    [two] عرض دورين لا يؤديهما أحد
    [few] عرض { $count } أدوار لا يؤديها أحد
    [many] عرض { $count } دورًا لا يؤديه أحد
   *[other] عرض { $count } دور لا يؤديه أحد
}
setup-roles-fewer = إخفاء الأدوار التي لا يؤديها أحد
setup-reserve = احتياط

setup-swap-title = تبديل المقعدين: { $people }
# $person is a name, $role a role, $table a number.
setup-move-title = نقل: { $person }. إلى: { $role }، الطاولة { $table }
setup-swap-do = تبديل المقعدين
setup-move-do = نقل
setup-swap-keep = إبقاء الحال
# Followed by two figures: the cost above the bound before and after.
setup-swap-better = أفضل. الزيادة على الحد الأدنى:
setup-swap-equal = بالجودة نفسها. الزيادة على الحد الأدنى:
setup-swap-worse = أقل جودة. الزيادة على الحد الأدنى:
setup-swap-same = يبقى توزيع النساء واللغات والخبرة والبلدان متساويًا كما هو.
setup-swap-solved = حُلّ: { $what }
# $what is a group such as "Woman" or a language, $tables the numbers of tables.
setup-swap-measure = { $what }، الطاولات: { $tables }

setup-before = قبل المتابعة
setup-before-count = { $count ->
    [zero] لا شيء يستدعي النظر
    [one] أمر واحد يستدعي النظر
    [two] أمران يستدعيان النظر
    [few] { $count } أمور تستدعي النظر
    [many] { $count } أمرًا يستدعي النظر
   *[other] { $count } أمر يستدعي النظر
}
setup-before-open = مقعد دون مشارك: { $role }، الطاولة { $table }.
setup-before-fine = كل ما طُلب مستوفى.
setup-before-languages = لغات يتكلمها مشارك على الأقل حول كل طاولة: { $languages }.
setup-before-show = عرض

setup-mend-title = { $moves ->
    [zero] التوزيع في أفضل حال ممكنة
    [one] استكمال التوزيع مع تنقّل واحد
    [two] استكمال التوزيع مع تنقّلَين
    [few] استكمال التوزيع مع { $moves } تنقلات
    [many] استكمال التوزيع مع { $moves } تنقّلًا
   *[other] استكمال التوزيع مع { $moves } تنقّل
}
setup-mend-nothing = لا تنقّل يحسّن التوزيع. ومن لا مقعد له يراقب.
setup-mend-note = ما يلزم أن يعرفه من يتسلّم الدور
setup-mend-take = اعتماد هذه المقاعد
setup-mend-leave = إبقاء الحال
setup-mend-to = { $name }: إلى { $seat }.
setup-mend-from-to = { $name }: من { $from } إلى { $to }.
setup-mend-takes-over = كان الدور مشتركًا.
setup-mend-essential = الدور أساسي.
setup-mend-open = كان الدور شاغرًا.
setup-mend-late = وصول متأخر.
setup-mend-leaves-shared = للدور السابق من يؤديه أيضًا.
setup-mend-leaves-optional = كان الدور السابق اختياريًا.
setup-mend-leaves-wanted = الحاجة إلى الدور السابق أقل.

## Timing

setup-bar-plan = المقرر
setup-bar-day = اليوم
setup-bar-name = الجدول الزمني للمراحل
# $phase is a name, $minutes such as "20 min".
setup-phase-said = { $phase }، { $minutes }
setup-plan = المراحل
setup-plan-total = { $minutes ->
    [zero] لا دقائق
    [one] المجموع دقيقة واحدة
    [two] المجموع دقيقتان
    [few] المجموع { $minutes } دقائق
    [many] المجموع { $minutes } دقيقة
   *[other] المجموع { $minutes } دقيقة
}
setup-plan-fixed = بدأت الجلسة فثبت الجدول الزمني. تُضاف الدقائق أو تُنقص في لوحة التحكم.
setup-column-phase = المرحلة
setup-column-minutes = الدقائق
setup-column-least = الحد الأدنى
setup-column-begins = البداية
setup-column-ends = النهاية
setup-protected = وقتها محفوظ
setup-minutes-of = الدقائق: { $phase }
setup-minute-less = دقيقة أقل
setup-minute-more = دقيقة أكثر
setup-fit = ملاءمة الوقت المتاح
setup-fit-why = تُنقص كل مرحلة أو تُزاد بحسب حصتها. ويبقى وقت استخلاص الدروس كاملًا.
setup-fit-to = { $minutes ->
    [zero] دون وقت
    [one] ملاءمة مع دقيقة واحدة
    [two] ملاءمة مع دقيقتين
    [few] ملاءمة مع { $minutes } دقائق
    [many] ملاءمة مع { $minutes } دقيقة
   *[other] ملاءمة مع { $minutes } دقيقة
}
setup-fit-own = وقت متاح آخر، بالدقائق
setup-fit-do = ملاءمة الجدول
setup-fit-wrong = الوقت المتاح عدد من الدقائق، أقصاه { $most }.
setup-fit-back = { $minutes ->
    [zero] العودة إلى المدة الأصلية
    [one] العودة إلى المدة الأصلية: دقيقة واحدة
    [two] العودة إلى المدة الأصلية: دقيقتان
    [few] العودة إلى المدة الأصلية: { $minutes } دقائق
    [many] العودة إلى المدة الأصلية: { $minutes } دقيقة
   *[other] العودة إلى المدة الأصلية: { $minutes } دقيقة
}
setup-clock-if = عند البدء الآن
setup-clock-started = على العدّاد
setup-clock-begins = البداية
setup-clock-debrief = استخلاص الدروس
setup-clock-ends = النهاية

## Room check

setup-wall = شاشة العرض
setup-wall-open = مفتوحة
setup-wall-closed = غير مفتوحة
setup-wall-open-it = فتح شاشة العرض
setup-wall-close = إغلاق شاشة العرض
setup-wall-test = صورة الاختبار
setup-wall-full = ملء الشاشة
setup-wall-how = تُفتح النافذة وتُسحب إلى الشاشة الثانية حتى تملأها. وتبيّن صورة الاختبار هل تُقرأ من الصف الأخير.
setup-wall-shows = ما تراه القاعة
setup-wall-shows-nothing = لا شيء: شاشة العرض غير مفتوحة.

setup-rehearse = معاينة اليوم
setup-rehearse-why = مشاركون افتراضيون يؤدون نسخة من هذه الجلسة بعدّاد سريع. ولا يُمسّ سجلها.
setup-rehearse-do = معاينة اليوم
setup-rehearse-takes = { $seconds ->
    [zero] تستغرق أقل من ثانية.
    [one] تستغرق نحو ثانية واحدة.
    [two] تستغرق نحو ثانيتين.
    [few] تستغرق نحو { $seconds } ثوانٍ.
    [many] تستغرق نحو { $seconds } ثانية.
   *[other] تستغرق نحو { $seconds } ثانية.
}
setup-rehearse-cannot = تُوزَّع المقاعد أولًا. ولا معاينة لجلسة بدأت.
setup-speed-name = السرعة
setup-speed = { $factor ->
    [zero] دون تسريع
    [one] بالسرعة نفسها
    [two] أسرع مرتين
    [few] أسرع { $factor } مرات
    [many] أسرع { $factor } مرة
   *[other] أسرع { $factor } مرة
}

setup-checks = قبل البدء
setup-checks-left = { $left ->
    [zero] اكتمل كل شيء
    [one] بقي أمر واحد
    [two] بقي أمران
    [few] بقيت { $left } أمور
    [many] بقي { $left } أمرًا
   *[other] بقي { $left } أمر
}
setup-checks-by-hand = ما لا يُرى إلا في القاعة
setup-check-briefs = الملفات السرية مطبوعة ومغلقة، ملف لكل مقعد.
setup-check-stop = الجميع يعرفون إشارة التوقف، ويعلمون أن الدور غير الشخص.
setup-check-languages = اتُّفق على من يحتاج إلى أي لغة وعلى من يساعده.
setup-check-tables = الطاولات متباعدة، وهناك مكان للأحاديث الثنائية.
setup-check-power = الحاسوب موصول بالكهرباء، والصوت مضبوط.
setup-check-no-seats = لم يُوزَّع أي مقعد بعد.
setup-check-gaps = { $gaps ->
    [zero] كل الأدوار الأساسية لها من يؤديها.
    [one] دور أساسي واحد لا يؤديه أحد.
    [two] دوران أساسيان لا يؤديهما أحد.
    [few] { $gaps } أدوار أساسية لا يؤديها أحد.
    [many] { $gaps } دورًا أساسيًا لا يؤديه أحد.
   *[other] { $gaps } دور أساسي لا يؤديه أحد.
}
# $seats and $tables are numbers.
setup-check-seats = { $tables ->
    [zero] المقاعد الموزعة: { $seats }.
    [one] المقاعد الموزعة: { $seats }، على طاولة واحدة. كل الأدوار الأساسية لها من يؤديها.
    [two] المقاعد الموزعة: { $seats }، على طاولتين. كل الأدوار الأساسية لها من يؤديها.
    [few] المقاعد الموزعة: { $seats }، على { $tables } طاولات. كل الأدوار الأساسية لها من يؤديها.
    [many] المقاعد الموزعة: { $seats }، على { $tables } طاولة. كل الأدوار الأساسية لها من يؤديها.
   *[other] المقاعد الموزعة: { $seats }، على { $tables } طاولة. كل الأدوار الأساسية لها من يؤديها.
}
setup-check-expected = في القاعة: { $here }. بانتظار الوصول: { $expected }.
setup-check-present = في القاعة: { $here }. لا يُنتظر وصول أحد بعد.
# $ends is a time such as 16:30.
setup-check-plan = { $minutes ->
    [zero] الجدول الزمني بلا دقائق؛ عند البدء الآن تنتهي الجلسة في { $ends }.
    [one] مدة الجدول الزمني دقيقة واحدة؛ عند البدء الآن تنتهي الجلسة في { $ends }.
    [two] مدة الجدول الزمني دقيقتان؛ عند البدء الآن تنتهي الجلسة في { $ends }.
    [few] مدة الجدول الزمني { $minutes } دقائق؛ عند البدء الآن تنتهي الجلسة في { $ends }.
    [many] مدة الجدول الزمني { $minutes } دقيقة؛ عند البدء الآن تنتهي الجلسة في { $ends }.
   *[other] مدة الجدول الزمني { $minutes } دقيقة؛ عند البدء الآن تنتهي الجلسة في { $ends }.
}
setup-check-saved = حُفظت في { $path }
setup-check-unsaved = لم تُحفظ التغييرات الأخيرة بعد. كل شيء في الذاكرة.
setup-check-memory = هذه الجلسة في الذاكرة وحدها.
setup-show-folder = عرض المجلد
