### Console: where the facilitator runs the session.

console-cancel = إلغاء
console-done = إغلاق
console-table = الطاولة { $table }
console-all-tables = كل الطاولات
console-everyone = الجميع
console-a-party = طرف
console-a-role = دور
console-to = إلى

## Top bar

console-ready = جاهزة
console-running = جارية
console-paused = متوقفة مؤقتًا
console-ended = منتهية
console-rehearsing = { $factor ->
    [zero] تجربة مسبقة
    [one] تجربة مسبقة بالسرعة نفسها
    [two] تجربة مسبقة، أسرع مرتين
    [few] تجربة مسبقة، أسرع { $factor } مرات
    [many] تجربة مسبقة، أسرع { $factor } مرة
   *[other] تجربة مسبقة، أسرع { $factor } مرة
}
console-stop-rehearsal = إيقاف
console-find = بحث أو تنفيذ…
console-cover = إخفاء الشاشة
console-saved = حُفظت { $time }
console-saving = جارٍ الحفظ…
console-not-saved = لم تُحفظ
console-not-saved-memory = في الذاكرة وحدها
console-not-saved-rehearsal = تجربة مسبقة لا تُحفظ
console-save-again = إعادة محاولة الحفظ
console-undo = تراجع: { $what }
console-undo-nothing = لا شيء للتراجع عنه

console-wall-off = شاشة العرض مغلقة
console-wall-clock = على شاشة العرض: عدّاد المرحلة
console-wall-test = على شاشة العرض: صورة الاختبار
console-wall-blank = شاشة العرض فارغة
console-wall-frozen = شاشة العرض مجمّدة
console-wall-open = فتح شاشة العرض
console-wall-close = إغلاق شاشة العرض
console-wall-freeze = تجميد المعروض
console-wall-make-blank = إفراغ الشاشة
console-wall-full-screen = ملء الشاشة
console-wall-show-test = صورة الاختبار

## What undo takes back, after "Undo:"

console-undo-renamed = عنوان الجلسة
console-undo-tables = عدد الطاولات
console-undo-plan = الجدول الزمني للمراحل
console-undo-people = تغيير في قائمة المشاركين
console-undo-attendance = الحضور
console-undo-seats = تغيير في المقاعد
console-undo-phase = تغيير المرحلة
console-undo-time = إضافة دقائق أو إنقاصها
console-undo-recovered = تقصير المراحل
console-undo-story = انتقال في القصة
console-undo-step = تحديد خطوة منجزة
console-undo-inject = تأجيل مستجد أو تعليقه أو تخطيه
console-undo-written = كتابة مستجد
console-undo-indicator = تعديل مؤشر
console-undo-issue = الاتفاق على قضية أو إعادة فتحها
console-undo-floor = إدارة الكلمة
console-undo-caucus = لقاء منفرد
console-undo-walk-out = انسحاب طرف
undo-consent = موقف طرف من الوساطة
undo-mandate = التفويض
undo-support = طلب الدعم
undo-second-mediator = الوسيط الثاني
undo-analysis = ورقة التحليل
console-undo-decision = تدوين قرار
console-undo-outcome = تسجيل نتيجة
console-undo-observed = ملاحظة
console-undo-observation = تعديل ملاحظة
console-undo-words = نص لاستخلاص الدروس
console-undo-last = آخر تغيير

## Phase bar

console-plan = المقرر
console-actual = الفعلي
console-phases = المراحل
console-drift = { $minutes } د
console-phase-gone = مضت { $minutes } د
console-phase-left = بقيت { $minutes }
console-phase-detail = { $phase }. { $detail }
console-phase-detail-done = المقرر { $planned } د، الفعلي { $taken } د
console-phase-detail-current = المقرر { $planned } د، المنقضي { $gone } د، المتبقي { $left } د
console-phase-detail-coming = المقرر { $planned } د، المتاح { $left } د

console-jump-title = الانتقال إلى مرحلة «{ $phase }»؟
console-jump-time = { $minutes ->
    [zero] لم يبق وقت لهذه المرحلة في الجدول الزمني.
    [one] بقيت لهذه المرحلة دقيقة واحدة.
    [two] بقيت لهذه المرحلة دقيقتان.
    [few] بقيت لهذه المرحلة { $minutes } دقائق.
    [many] بقيت لهذه المرحلة { $minutes } دقيقة.
   *[other] بقيت لهذه المرحلة { $minutes } دقيقة.
}
console-jump-over = { $count ->
    [zero] لا تُتخطى أي مرحلة.
    [one] تُتخطى مرحلة واحدة.
    [two] تُتخطى مرحلتان.
    [few] تُتخطى { $count } مراحل.
    [many] تُتخطى { $count } مرحلة.
   *[other] تُتخطى { $count } مرحلة.
}
console-jump-injects = { $count ->
    [zero] لا مستجد يحين موعده بهذا الانتقال.
    [one] يحين فورًا موعد مستجد واحد من مرحلة سابقة. ولا يُرسل أي مستجد إلا بقرار الميسّر.
    [two] يحين فورًا موعد مستجدَين من مراحل سابقة. ولا يُرسل أي مستجد إلا بقرار الميسّر.
    [few] يحين فورًا موعد { $count } مستجدات من مراحل سابقة. ولا يُرسل أي مستجد إلا بقرار الميسّر.
    [many] يحين فورًا موعد { $count } مستجدًا من مراحل سابقة. ولا يُرسل أي مستجد إلا بقرار الميسّر.
   *[other] يحين فورًا موعد { $count } مستجد من مراحل سابقة. ولا يُرسل أي مستجد إلا بقرار الميسّر.
}
console-jump-undo = يمكن التراجع عن هذا الانتقال.
console-jump-act = انتقال

## Clock

console-before-title = جاهزة للبدء
console-before-plan = المراحل: { $phases }، الدقائق: { $minutes }.
console-before-end = عند البدء الآن تنتهي الجلسة في { $time }.
console-before-nobody = لم يُوزَّع أي مقعد بعد.
console-give-out-roles = توزيع الأدوار
console-after-title = انتهت الجلسة
console-after-words = انتهت في { $time }. السجل مختوم.
console-go-to-debrief = إلى استخلاص الدروس
console-phase-place = المرحلة { $number } من { $count }
console-more-clock = خيارات أخرى للعدّاد
console-back-to = العودة إلى: { $phase }
console-end-session = إنهاء الجلسة…
console-end-now = إنهاء الجلسة
console-pause = إيقاف مؤقت
console-resume = استئناف
# Under the large figures of the clock.
console-time-left = المتبقي في هذه المرحلة
console-time-paused = العدّاد متوقف
console-time-over = تجاوز الوقت
console-ends = تنتهي { $time }، في موعدها
console-ends-planned = تنتهي { $time }، والمقرر { $planned }
console-late = { $minutes ->
    [zero] لا تأخير عن الجدول
    [one] تأخير دقيقة واحدة عن الجدول
    [two] تأخير دقيقتين عن الجدول
    [few] تأخير { $minutes } دقائق عن الجدول
    [many] تأخير { $minutes } دقيقة عن الجدول
   *[other] تأخير { $minutes } دقيقة عن الجدول
}
console-recover = تعويض الوقت…

console-recover-title = تعويض الوقت
console-recover-intro = { $minutes ->
    [zero] لا تأخير عن الجدول.
    [one] الجلسة متأخرة عن الجدول دقيقة واحدة. ويبقى وقت استخلاص الدروس كاملًا.
    [two] الجلسة متأخرة عن الجدول دقيقتين. ويبقى وقت استخلاص الدروس كاملًا.
    [few] الجلسة متأخرة عن الجدول { $minutes } دقائق. ويبقى وقت استخلاص الدروس كاملًا.
    [many] الجلسة متأخرة عن الجدول { $minutes } دقيقة. ويبقى وقت استخلاص الدروس كاملًا.
   *[other] الجلسة متأخرة عن الجدول { $minutes } دقيقة. ويبقى وقت استخلاص الدروس كاملًا.
}
console-recover-nothing = { $minutes ->
    [zero] لا تأخير عن الجدول.
    [one] الجلسة متأخرة عن الجدول دقيقة واحدة، ولا مرحلة مقبلة يمكن تقصيرها. ويبقى وقت استخلاص الدروس كاملًا.
    [two] الجلسة متأخرة عن الجدول دقيقتين، ولا مرحلة مقبلة يمكن تقصيرها. ويبقى وقت استخلاص الدروس كاملًا.
    [few] الجلسة متأخرة عن الجدول { $minutes } دقائق، ولا مرحلة مقبلة يمكن تقصيرها. ويبقى وقت استخلاص الدروس كاملًا.
    [many] الجلسة متأخرة عن الجدول { $minutes } دقيقة، ولا مرحلة مقبلة يمكن تقصيرها. ويبقى وقت استخلاص الدروس كاملًا.
   *[other] الجلسة متأخرة عن الجدول { $minutes } دقيقة، ولا مرحلة مقبلة يمكن تقصيرها. ويبقى وقت استخلاص الدروس كاملًا.
}
console-recover-on-time = الجلسة في موعدها. لا وقت يلزم تعويضه.
console-recover-cut = { $phase }: من { $before } د إلى { $after } د
console-recover-all = { $minutes ->
    [zero] لا وقت يُستعاد. تنتهي الجلسة في { $time }.
    [one] تُستعاد دقيقة واحدة. تنتهي الجلسة في { $time }.
    [two] تُستعاد دقيقتان. تنتهي الجلسة في { $time }.
    [few] تُستعاد { $minutes } دقائق. تنتهي الجلسة في { $time }.
    [many] تُستعاد { $minutes } دقيقة. تنتهي الجلسة في { $time }.
   *[other] تُستعاد { $minutes } دقيقة. تنتهي الجلسة في { $time }.
}
console-recover-some = { $minutes ->
    [zero] لا وقت يُستعاد. تنتهي الجلسة في { $time }.
    [one] تُستعاد دقيقة واحدة لا غير. تنتهي الجلسة في { $time }.
    [two] تُستعاد دقيقتان لا غير. تنتهي الجلسة في { $time }.
    [few] تُستعاد { $minutes } دقائق لا غير. تنتهي الجلسة في { $time }.
    [many] تُستعاد { $minutes } دقيقة لا غير. تنتهي الجلسة في { $time }.
   *[other] تُستعاد { $minutes } دقيقة لا غير. تنتهي الجلسة في { $time }.
}
console-recover-apply = تقصير هذه المراحل

## A gap in the clock

console-gap = { $minutes ->
    [zero] انقطع العدّاد أقل من دقيقة
    [one] انقطع العدّاد دقيقة واحدة
    [two] انقطع العدّاد دقيقتين
    [few] انقطع العدّاد { $minutes } دقائق
    [many] انقطع العدّاد { $minutes } دقيقة
   *[other] انقطع العدّاد { $minutes } دقيقة
}
console-gap-question = دخل الحاسوب في السكون، أو أُغلق البرنامج، أو ضُبطت الساعة. هل استمرت الجلسة في ذلك الوقت؟
console-gap-counts = احتساب ذلك الوقت
console-gap-does-not-count = عدم احتسابه
console-gap-back = { $minutes ->
    [zero] أُعيدت ساعة الحاسوب إلى الوراء أقل من دقيقة
    [one] أُعيدت ساعة الحاسوب إلى الوراء دقيقة واحدة
    [two] أُعيدت ساعة الحاسوب إلى الوراء دقيقتين
    [few] أُعيدت ساعة الحاسوب إلى الوراء { $minutes } دقائق
    [many] أُعيدت ساعة الحاسوب إلى الوراء { $minutes } دقيقة
   *[other] أُعيدت ساعة الحاسوب إلى الوراء { $minutes } دقيقة
}
console-gap-told = لا يتأثر عدّاد الجلسة بذلك. أما مواعيد البدء والانتهاء فتُحسب بالساعة الجديدة.
console-gap-seen = عُلم

## What to do now

console-now = المطلوب الآن
console-now-first = أولًا: { $phase }
console-steps-done = أُنجز { $done } من { $count }
console-say = نص للإلقاء
console-on-the-wall = على شاشة العرض
console-story = في القصة
console-move-story = انتقال في القصة

## Tables

# Feminine: states of a table.
console-in-trouble = متعثرة
console-converging = متقاربة
console-steady = مستقرة
console-settled = القضايا المتفق عليها: { $settled } من { $count }
console-settled-short = { $settled } من { $count }
console-open = فتح
console-last-settled = { $issue }: { $option }
console-last-reopened = أُعيد فتحها: { $issue }
console-last-inject = مستجد: { $title }
console-last-nothing = لا اتفاق ولا قرار بعد

console-indicator-start = كما في بدء الجلسة.
console-indicator-by-hand = من { $before } إلى { $value } في { $time }، بتعديل يدوي.
console-indicator-by-inject = من { $before } إلى { $value } في { $time }، بأثر المستجد: { $title }
# $what is a cause such as "a party walked out".
console-indicator-by-rule = من { $before } إلى { $value } في { $time }، بسبب: { $what }
console-indicator-rising = { $indicator }: { $value }، في ارتفاع، الطاولة { $table }
console-indicator-falling = { $indicator }: { $value }، في انخفاض، الطاولة { $table }
console-indicator-still = { $indicator }: { $value }، الطاولة { $table }
console-indicator-title = { $indicator }، الطاولة { $table }
console-indicator-set = تعديل
console-indicator-by = { $indicator } { $change }
console-less = أقل
console-more = أكثر

console-trouble = الطاولة { $table } متعثرة
# Figures of a scale from 0 to 100, as a label: two numbers in one sentence.
console-cause-fall = { $points ->
    [zero] لم تتراجع الثقة خلال { $minutes } د.
    [one] تراجعت الثقة نقطة واحدة خلال { $minutes } د.
    [two] تراجعت الثقة نقطتين خلال { $minutes } د.
    [few] تراجعت الثقة { $points } نقاط خلال { $minutes } د.
    [many] تراجعت الثقة { $points } نقطة خلال { $minutes } د.
   *[other] تراجعت الثقة { $points } نقطة خلال { $minutes } د.
}
console-cause-figures = الثقة { $trust }، العنف { $violence }.
console-cause-silent = { $minutes ->
    [zero] لا اتفاق على أي قضية.
    [one] لا اتفاق على أي قضية منذ دقيقة واحدة.
    [two] لا اتفاق على أي قضية منذ دقيقتين.
    [few] لا اتفاق على أي قضية منذ { $minutes } دقائق.
    [many] لا اتفاق على أي قضية منذ { $minutes } دقيقة.
   *[other] لا اتفاق على أي قضية منذ { $minutes } دقيقة.
}
console-cause-others = طاولات متعثرة أخرى: { $tables }.
console-send-kind = إرسال: { $kind }

console-where-table-stands = وضع الطاولة { $table }
console-page-issues = القضايا
console-page-seats = المقاعد
console-page-speaking = الكلمة
console-page-caucuses = اللقاءات المنفردة
console-issue-reopen = مفتوحة، لا اتفاق عليها
console-issue-row-settled = { $letter } { $issue }، متفق عليها: { $option }
console-issue-row-open = { $letter } { $issue }، مفتوحة
console-note-decision = تدوين قرار
console-decision-table = قرار الطاولة { $table }
console-decision-room = قرار القاعة
console-decision-label = ما تقرر
console-outcome-record = تسجيل النتيجة
console-outcome-change = النتيجة: { $outcome }
console-outcome-title = نتيجة الطاولة { $table }
console-outcome-words = تعذُّر الاتفاق نتيجة أيضًا، ويُسجَّل بالعناية نفسها.
console-outcome-note = الدروس المستفادة (اختياري)

## Seats

console-seats-none = لا أحد حول هذه الطاولة.
console-seats-without = { $count ->
    [zero] لكل مشارك مقعد
    [one] مشارك واحد دون مقعد
    [two] مشاركان دون مقعد
    [few] { $count } مشاركين دون مقعد
    [many] { $count } مشاركًا دون مقعد
   *[other] { $count } مشارك دون مقعد
}
console-no-seat = دون مقعد
console-seat-row = { $name }، { $role }، { $attendance }
console-mend = استكمال التوزيع
console-mend-free = أدوار لا يؤديها أحد: { $roles }
console-mend-waiting = { $count ->
    [zero] لكل حاضر في القاعة مقعد
    [one] حاضر واحد في القاعة دون مقعد
    [two] حاضران في القاعة دون مقعد
    [few] { $count } حاضرين في القاعة دون مقعد
    [many] { $count } حاضرًا في القاعة دون مقعد
   *[other] { $count } حاضر في القاعة دون مقعد
}

## Injects

console-injects = المستجدات
console-injects-due = { $count ->
    [zero] المستجدات: لا شيء حان موعده
    [one] المستجدات: واحد حان موعده
    [two] المستجدات: اثنان حان موعدهما
    [few] المستجدات: { $count } حان موعدها
    [many] المستجدات: { $count } حان موعدها
   *[other] المستجدات: { $count } حان موعدها
}
console-recipients-all = { $audience }، كل الطاولات
console-recipients-table = { $audience }، الطاولة { $table }
console-recipients-tables = { $audience }، الطاولات { $tables }
console-when-at-most = { $indicator }: { $limit } أو أقل، ابتداءً من: { $phase }
console-when-at-least = { $indicator }: { $limit } أو أكثر، ابتداءً من: { $phase }
console-when-silent = { $minutes ->
    [zero] لا اتفاق على أي قضية، ابتداءً من: { $phase }
    [one] لا اتفاق على أي قضية منذ دقيقة واحدة، ابتداءً من: { $phase }
    [two] لا اتفاق على أي قضية منذ دقيقتين، ابتداءً من: { $phase }
    [few] لا اتفاق على أي قضية منذ { $minutes } دقائق، ابتداءً من: { $phase }
    [many] لا اتفاق على أي قضية منذ { $minutes } دقيقة، ابتداءً من: { $phase }
   *[other] لا اتفاق على أي قضية منذ { $minutes } دقيقة، ابتداءً من: { $phase }
}
console-due-since = { $minutes ->
    [zero] حان الموعد الآن
    [one] حان الموعد منذ دقيقة واحدة
    [two] حان الموعد منذ دقيقتين
    [few] حان الموعد منذ { $minutes } دقائق
    [many] حان الموعد منذ { $minutes } دقيقة
   *[other] حان الموعد منذ { $minutes } دقيقة
}
console-due-in = الموعد بعد { $time }
console-release-now = إرسال الآن
console-release-to = الإرسال إلى
console-release-named = إرسال: { $title }
# A word in place of the sign, so that the figure follows the setting of figures.
console-five-later = تأجيل 5 د
console-five-later-name = تأجيل خمس دقائق: { $title }
console-more-inject = خيارات أخرى للمستجد: { $title }
console-read-inject = قراءة النص كاملًا
console-hold = تعليق
console-skip = تخطٍّ…
console-take-back = استرجاع
console-take-back-named = استرجاع: { $title }
# Headings of groups of injects, feminine.
console-scheduled = مجدولة
console-on-demand = جاهزة عند الطلب
# Heading over cards for one role that differs from its own party.
console-tensions = تباينات داخل الأطراف
console-watching = بانتظار شرط
console-held = معلّقة
console-released = مُرسلة
console-skipped = متخطّاة
console-suggested = مقترح للطاولة { $table }
console-read-by = قرأه { $read } من { $count }
console-released-row = { $title }، قرأه { $read } من { $count }
# States of one inject, masculine.
console-state-scheduled = مجدول في { $time }
console-state-ready = جاهز عند الطلب
console-state-due = حان موعده في { $time }
console-state-held = معلّق
console-state-skipped = متخطّى
console-state-released = أُرسل في { $time }
console-effect = { $indicator } { $change }
console-effects = عند الإرسال: { $effects }
console-skip-title = تخطي المستجد: { $title }
console-skip-reason = السبب
console-skip-hint = يكفي سطر واحد. ويفيد في استخلاص الدروس.
console-skip-act = تخطٍّ
console-readers-intro = يُحدَّد من قرأه. قرأه { $read } من { $count }.
console-readers-all = تحديد الكل
console-reader = { $person }، { $role }
console-reader-table = { $person }، { $role }، الطاولة { $table }
console-write-inject = كتابة مستجد
console-write-title = عنوان للميسّر
console-write-body = ما يقرؤه المتلقون
console-write-hint = لا يُرسل بعد: يبقى تحت «جاهزة عند الطلب».
console-write-act = إبقاؤه جاهزًا

## Observations

console-observations = الملاحظات
console-note = ملاحظة
console-note-hint = تدوين ما لوحظ. @مشارك #كفاءة
console-note-it = تدوين
console-note-remove = حذف من الملاحظة: { $name }
console-note-change = تعديل الملاحظة
console-note-take-out = حذف الملاحظة
console-note-save = حفظ
console-note-mark = { $competency } { $level }
console-notes-none = لا ملاحظات بعد. والملاحظة القصيرة في حينها هي الأنفع لاستخلاص الدروس.
console-more-note = خيارات أخرى لملاحظة الساعة { $time }
console-level = المستوى
console-level-of = المستوى { $level } من 5


## The floor of a table

# $table is a number.
console-floor = الكلمة في الطاولة { $table }
console-floor-nobody = الكلمة ليست لأحد الآن.
# $time is a length such as 0:12.
console-floor-limit-in = تنتهي المدة بعد { $time }
console-floor-over = تجاوز المدة: { $time }
console-floor-of = من { $limit }
# Spoken before the time that a speaker has used.
console-floor-time = مدة الكلمة
console-floor-interpreted = ترجمة تتابعية، فالمدة مضاعفة.
console-floor-stop = إنهاء
# $n people are on the list of speakers; their names follow below.
console-floor-waiting = { $n ->
    [zero] لا طلبات للكلمة
    [one] طلب واحد للكلمة
    [two] طلبان للكلمة
    [few] { $n } طلبات للكلمة
    [many] { $n } طلبًا للكلمة
   *[other] { $n } طلب للكلمة
}
console-floor-people = المتحدثون
console-floor-withdraw = سحب طلب الكلمة: { $name }
console-floor-intro = يُرجى اختيار اسم لإدراجه في طلبات الكلمة. المدد لا تظهر لغير الميسّر.
console-floor-away = في لقاء منفرد
console-floor-not-heard = دون كلمة بعد في هذه المرحلة
console-floor-on-the-list = في طلبات الكلمة
console-floor-limit = المدة القصوى للكلمة
# Spoken: $name of a person, $state such as a role or "In a caucus", $time used so far.
console-floor-person = { $name }، { $state }، { $time }
console-floor-interpreter = ترجمة تتابعية: { $name }
# $what is "Reply" or "Point of order".
console-floor-ask = { $what }: { $name }

## How the time on the floor is shared out

console-share-none = لم يتكلم أحد في هذه الطاولة بعد.
console-share-figure = { $percent }%
# $what is a kind of role or a language, $figure a percentage.
console-share-of = { $what }: { $figure }
console-share-women = النساء: { $figure }
console-share-men = الرجال: { $figure }
console-share-not-heard = دون كلمة بعد في هذه المرحلة: { $names }

## Separate meetings of a table

console-caucus-title = الدعوة إلى لقاء منفرد في الطاولة { $table }
console-caucus-alone-with = فريق الوساطة يلتقي على حدة
console-caucus-choose = أو اختيار من يلتقون
console-caucus-place = المكان
console-caucus-minutes = الدقائق
console-caucus-call = دعوة
console-caucus-count = { $n ->
    [zero] الجميع حول الطاولة.
    [one] لقاء منفرد واحد جارٍ
    [two] لقاءان منفردان جاريان
    [few] { $n } لقاءات منفردة جارية
    [many] { $n } لقاءً منفردًا جاريًا
   *[other] { $n } لقاء منفرد جارٍ
}
console-caucus-all-back = استدعاء الجميع
console-caucus-back = استدعاء
console-caucus-more = { $n ->
    [zero] لا دقائق إضافية
    [one] دقيقة إضافية
    [two] دقيقتان إضافيتان
    [few] { $n } دقائق إضافية
    [many] { $n } دقيقة إضافية
   *[other] { $n } دقيقة إضافية
}
console-caucus-shuttle = إرسال فريق الوساطة إلى هنا
console-caucus-since = منذ { $time }
console-caucus-at = { $place }، منذ { $time }
console-caucus-over = انتهى الوقت
console-caucus-was = من { $from } إلى { $until }
console-caucus-missed = ما فات حول الطاولة: كلمات { $speeches }، قضايا حُسمت { $settled }، قرارات { $decisions }


## Safety of people

# $table is a number, $name a person.
console-stop-signal = إشارة توقف في الطاولة { $table }: { $name }
console-stop-signal-body = لا تظهر هذه الإشارة لغير الميسّر. يُرجى التوجه إلى صاحبها وسؤاله بهدوء، وله القرار فيما يلي.
console-stop-signal-answered = عولجت
console-stop-signal-give = إشارة التوقف
console-out-of-role = الخروج من الأدوار أولًا
# $tables is a list of numbers.
console-out-of-role-body = طاولات ما زالت في الأدوار: { $tables }. يذكر كل شخص اسمه ويضع بطاقة دوره جانبًا.
console-out-of-role-done = خرج الجميع من الأدوار
console-walk-out = انسحاب: { $party }
console-come-back = عودة: { $party }

## What the wall shows in place of the clock

console-wall-board = على شاشة العرض: لوحة الطاولة { $table }
console-wall-text = على شاشة العرض: نص الطاولة { $table }
console-wall-proposal = على شاشة العرض: مقترح الطاولة { $table }
console-wall-poll = على شاشة العرض: استطلاع الطاولة { $table }
console-wall-speaking = على شاشة العرض: وقت الكلام، الطاولة { $table }
# $shown is one of the above; the sheet of a long page.
console-wall-sheet = { $shown }، { $sheet } من { $sheets }
action-show-clock = عرض عدّاد المرحلة
action-show-board = عرض اللوحة
action-show-text = عرض النص الموحد
action-show-proposal = عرض المقترح المطروح
action-show-poll = عرض آخر استطلاع غير رسمي
action-wall-on = الصفحة التالية على شاشة العرض
action-wall-back = الصفحة السابقة على شاشة العرض
action-take-poll = إجراء استطلاع غير رسمي
