### The projector: the wall and its control.

## On the wall

wall-welcome = مرحبًا بكم
wall-ready = نبدأ بعد قليل
wall-ended = شكرًا لكم
wall-phase-of = المرحلة { $number } من { $count }
# $time is the time on the wall, such as 15:41.
wall-left = المتبقي في هذه المرحلة، وتنتهي في { $time }
# The same beside the clock, where there are two languages.
wall-ends = تنتهي في { $time }
wall-paused = العدّاد متوقف
wall-overtime = تجاوز الوقت
wall-phases = المراحل
wall-phases-done = { $count ->
    [zero] لم تنته أي مرحلة
    [one] انتهت المرحلة 1
    [two] انتهت المرحلتان 1 و2
    [few] انتهت المراحل من 1 إلى { $count }
    [many] انتهت المراحل من 1 إلى { $count }
   *[other] انتهت المراحل من 1 إلى { $count }
}
wall-table = الطاولة { $table }
wall-agreed = متفق على { $settled } من { $issues }
wall-test-title = هل يستطيع الجميع قراءة هذا؟
wall-test-edge = الإطار السميك يلامس الحواف الأربع، والدائرة مستديرة.
wall-test-least = هذا أصغر نص في التمرين. يُقرأ من الصف الأخير.

## Its control

projector-caption = ما تراه القاعة
projector-is-open = النافذة مفتوحة
projector-is-closed = النافذة مغلقة
projector-on-the-wall = على شاشة العرض
projector-public-only = لا يُعرض هنا إلا ما هو عام: لا مؤشرات ولا تنبيهات ولا ملاحظات ولا ملفات سرية.
projector-window-title = نافذة شاشة العرض
projector-open = فتح نافذة شاشة العرض
projector-close = إغلاق نافذة شاشة العرض
projector-move-hint = تُسحب النافذة إلى الشاشة الثانية، ثم تُجعل بملء الشاشة (⁦F11⁩).
projector-full-screen = ملء الشاشة
projector-freeze = تجميد: إبقاء المعروض
projector-blank = شاشة فارغة: لا شيء يُعرض
projector-test = صورة الاختبار
projector-test-hint = تُعرض صورة الاختبار قبل وصول المشاركين، وتُعاين من الصف الأخير.
projector-look = المظهر
projector-dark = شاشة عرض داكنة
projector-dark-hint = لقاعة مظلمة فقط. ففي القاعة المضاءة تفقد الصورة الداكنة تباينها.

## Pages in place of the clock

wall-page-board = الطاولة { $table }: ما قيل
wall-page-text = الطاولة { $table }: النص الموحد، النسخة { $version }
wall-page-proposal = الطاولة { $table }: المقترح { $number }
wall-page-poll = الطاولة { $table }: استطلاع غير رسمي
wall-page-speaking = الطاولة { $table }: توزيع وقت الكلام
# Which sheet of a long page: 1 / 2.
wall-sheet = { $number } / { $count }
# $about is "Proposal 8 on B", $by is "Put by: Mediation team, 15:29".
wall-proposal-line = { $about }. { $by }
# Told to assistive technology: how many wait for the floor.
wall-waiting = { $count ->
    [zero] لا أحد ينتظر الكلمة
    [one] شخص واحد ينتظر الكلمة ({ $count })
    [two] شخصان ينتظران الكلمة ({ $count })
    [few] { $count } أشخاص ينتظرون الكلمة
    [many] { $count } شخصًا ينتظرون الكلمة
   *[other] { $count } شخص ينتظرون الكلمة
}
poll-on-proposal = المقترح { $number }
poll-on-text = النص الموحد بصيغته الحالية
projector-shows = المعروض
projector-speaking-hint = حسب الطرف وبلا أسماء. لا تراه القاعة إلا ما دام معروضًا.
action-show-changes = عرض النص مع آخر تعديلاته
action-show-speaking = عرض توزيع وقت الكلام
