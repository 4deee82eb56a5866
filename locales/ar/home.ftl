### Home: resume, scenarios, past sessions.

home-name-arabic = صلح
home-to-dark = مظهر داكن
home-to-light = مظهر فاتح
home-open-file = فتح ملف
home-new-session = جلسة جديدة
home-opening = جارٍ الفتح…
home-looking = جارٍ البحث عن السيناريوهات والجلسات…

## The session that stopped without closing

home-stopped = توقفت هذه الجلسة دون إغلاق
home-stopped-damaged = توقفت هذه الجلسة، وجزء من ملفها تالف
# The parts of a line: scenario, then $facts joined as a list.
home-stopped-where = { $scenario }. { $facts }.
home-people = { $count ->
    [zero] لا مشاركين
    [one] مشارك واحد
    [two] مشاركان
    [few] { $count } مشاركين
    [many] { $count } مشاركًا
   *[other] { $count } مشارك
}
home-tables = { $count ->
    [zero] لا طاولات
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $count } طاولات
    [many] { $count } طاولة
   *[other] { $count } طاولة
}
home-phase = المرحلة { $number } من { $count }
home-left = المتبقي على العدّاد { $left }
home-over = تجاوز الوقت { $over }
home-resume = استئناف من { $time }
home-earlier = اختيار نقطة سابقة
home-close-keep = إغلاق مع حفظ السجل
home-salvage = حفظ ما يمكن قراءته
home-nothing-lost = لم يُفقد شيء
home-last-save = آخر حفظ { $time }
home-saved-points = نقاط الحفظ
home-strip-name = المرحلة { $number } من { $count }، والتوقف عند { $time }
# The program paints the figure before the words, so that also 1 and 2 keep it: no dual here.
home-count-settled = { $count ->
    [zero] قضية متفق عليها
    [one] قضية متفق عليها
    [two] قضايا متفق عليها
    [few] قضايا متفق عليها
    [many] قضية متفق عليها
   *[other] قضية متفق عليها
}
home-count-decisions = { $count ->
    [zero] قرار
    [one] قرار
    [two] قرارات
    [few] قرارات
    [many] قرارًا
   *[other] قرار
}
home-count-notes = { $count ->
    [zero] ملاحظة
    [one] ملاحظة
    [two] ملاحظات
    [few] ملاحظات
    [many] ملاحظة
   *[other] ملاحظة
}
home-count-injects = { $count ->
    [zero] مستجد مُرسل
    [one] مستجد مُرسل
    [two] مستجدات مُرسلة
    [few] مستجدات مُرسلة
    [many] مستجدًا مُرسلًا
   *[other] مستجد مُرسل
}

home-open-now = جلسة مفتوحة: { $title }
home-open-now-running = العدّاد يعمل.
home-open-now-still = العدّاد متوقف.
home-open-now-ended = السجل مختوم.
home-go-on = الانتقال إلى الجلسة
home-close-session = إغلاق الجلسة

home-seal-title = إغلاق هذه الجلسة؟
home-seal-body = يُختم سجل الجلسة «{ $title }» على حاله في الساعة { $time }. وتبقى قراءته ممكنة، وكذلك استخدامه في استخلاص الدروس. ولمتابعة المحاكاة لاحقًا تُختار نقطة سابقة، فينشأ ملف جديد.
home-seal-keep = إبقاؤها على حالها
home-seal-act = إغلاق مع حفظ السجل

## Scenarios

home-scenarios = السيناريوهات
home-ready = { $count ->
    [zero] لا سيناريو جاهزًا
    [one] سيناريو واحد جاهز
    [two] سيناريوهان جاهزان
    [few] { $count } سيناريوهات جاهزة
    [many] { $count } سيناريو جاهزًا
   *[other] { $count } سيناريو جاهز
}
home-find = البحث عن سيناريو
home-none-found = لا سيناريو يتضمن هذه الكلمة
home-none-found-more = يمكن كتابة جزء من الكلمة، أو إفراغ الحقل لعرض الكل.
home-clear = عرض الكل
home-write-own = كتابة سيناريو
home-write-own-more = يُنسخ سيناريو ثم تُعدَّل كلماته وأرقامه في أي محرر نصوص.
home-write-own-name = { $title }. { $more }
home-roles = { $count ->
    [zero] لا أدوار
    [one] دور واحد
    [two] دوران
    [few] { $count } أدوار
    [many] { $count } دورًا
   *[other] { $count } دور
}
home-issues = { $count ->
    [zero] لا قضايا
    [one] قضية واحدة
    [two] قضيتان
    [few] { $count } قضايا
    [many] { $count } قضية
   *[other] { $count } قضية
}
home-own = سيناريو خاص
home-advice = { $count ->
    [zero] لا تنبيهات لصاحب السيناريو
    [one] تنبيه واحد لصاحب السيناريو
    [two] تنبيهان لصاحب السيناريو
    [few] { $count } تنبيهات لصاحب السيناريو
    [many] { $count } تنبيهًا لصاحب السيناريو
   *[other] { $count } تنبيه لصاحب السيناريو
}
home-card = { $title }. { $tagline } { $facts }. إعداد جلسة.
home-broken = { $count ->
    [zero] لا مشكلات
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $count } مشكلات
    [many] { $count } مشكلة
   *[other] { $count } مشكلة
}
home-advice-more = صالح للاستخدام على حاله.
home-broken-more = لا يُستخدم قبل إصلاح ملفاته.
home-show-problems-of = عرض مشكلات السيناريو: { $name }

home-problems-title = مشكلات السيناريو: { $name }
home-problems-lead = كل ما وُجد من مشكلات، مع موضع كل منها. بعد إصلاح الملفات يُعاد فتح المجلد.
home-problem-blocking = إصلاح لازم
home-problem-advice = تنبيه
home-problem-file = { $file }
home-problem-line = { $file }، السطر { $line }، الحرف { $column }
home-show-folder = عرض المجلد

home-own-title = كتابة سيناريو جديد
home-own-lead = السيناريو مجلد من ملفات نصية: ملف لبنيته، وملف لكلماته في كل لغة. ولا حاجة إلى معرفة بالبرمجة، فكل خطأ يظهر مع اسم ملفه ورقم سطره.
home-own-copy = البدء من نسخة
home-own-copy-what = السيناريو المراد نسخه
home-own-copy-act = نسخ ثم عرض المجلد
home-own-open = سيناريو من مجلد
home-own-open-what = مسار المجلد
home-own-open-hint = المجلد الذي فيه الملف ⁦scenario.ron⁩
home-own-open-act = فتح المجلد

## Files

home-browse = استعراض…
home-cancel = إلغاء
home-file-title = فتح جلسة
home-file-path = مسار ملف الجلسة
home-file-hint = ملف ينتهي اسمه باللاحقة ⁦.sulh⁩
home-file-lead = يُكتب المسار أو يُلصق، أو يُختار الملف، أو يُسحب إلى أي موضع من هذه النافذة.
home-file-act = فتح
home-dialog-open = نافذة الاختيار مفتوحة إلى جانب هذه النافذة.
home-drop = يُفتح الملف عند إفلاته
home-drop-other = المقبول هنا: ملف ينتهي اسمه باللاحقة ⁦.sulh⁩، أو مجلد سيناريو.
home-not-sulh = لا يُفتح هنا إلا ملفات الجلسات (⁦.sulh⁩) ومجلدات السيناريوهات. لم يتغيّر شيء.

home-trouble-title = هذا الملف يحتاج إلى انتباه

## Earlier points

home-earlier-title = المتابعة من نقطة سابقة
home-earlier-lead = تُفتح الجلسة في ملف جديد كما كانت عند تلك النقطة. ويبقى السجل الحالي محفوظًا إلى جانبه.
home-earlier-none = لا نقطة سابقة في هذه الجلسة: لم يحدث شيء قبل توقفها.
home-earlier-act = فتح من هنا
home-point-started = بدء الجلسة
home-point-phase = بدء مرحلة: { $phase }
home-point-inject = إرسال المستجد «{ $inject }»
home-point-last = آخر ما حُفظ
home-point-name = { $time }، { $what }

## Past sessions

home-past = الجلسات السابقة
home-past-none = لا جلسات بعد
home-past-none-more = لإعداد الجلسة الأولى يُختار سيناريو. وتُحفظ كل جلسة في ملف واحد.
# $count is 1 at least: where nobody signed, another message stands.
home-past-signed = { $tables ->
    [zero] وقّعت { $count } من { $tables }
    [one] وقّعت الطاولة الوحيدة
    [two] وقّعت { $count } من طاولتين
    [few] وقّعت { $count } من { $tables } طاولات
    [many] وقّعت { $count } من { $tables } طاولة
   *[other] وقّعت { $count } من { $tables } طاولة
}
home-past-no-agreement = دون اتفاق
home-past-no-outcome = انتهت دون تسجيل نتيجة
home-past-setup = قيد الإعداد
home-past-stopped = توقفت في { $time }
home-past-open = مفتوحة الآن
home-past-damaged = تتعذّر قراءتها
home-past-newer = من إصدار أحدث
home-past-locked = مفتوحة في نافذة أخرى
home-past-name = { $title }، { $scenario }، { $date }، { $state }
home-past-unreadable = { $file }، { $state }
home-past-menu = خيارات أخرى: { $title }
home-past-reveal = عرض في مجلدها
home-past-note = كل السجلات تبقى على هذا الحاسوب
home-past-count = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
