### Words of the documents that leave the laptop.

## The debrief

debrief-title = استخلاص الدروس: { $scenario }
# $session is the facilitator's name of the session.
debrief-subtitle = { $session }، { $date }
debrief-subtitle-running = { $session }. كُتبت هذه الوثيقة والجلسة لا تزال جارية.
debrief-foot = أُعدت هذه الوثيقة ببرنامج «صلح» من سجل الجلسة. السيناريو متخيَّل: لا تشير أماكنه وأشخاصه ومؤسساته إلى أي مكان أو شخص أو مؤسسة في الواقع.
debrief-foot-no-names = أُعدت هذه الوثيقة ببرنامج «صلح» من سجل الجلسة. حُذفت أسماء المشاركين. السيناريو متخيَّل: لا تشير أماكنه وأشخاصه ومؤسساته إلى أي مكان أو شخص أو مؤسسة في الواقع.

# The program prints the figure above the words, also for 1 and 2: labels without a dual.
debrief-figure-people = { $count ->
    [zero] المشاركون
    [one] المشاركون
    [two] المشاركون
    [few] المشاركون
    [many] المشاركون
   *[other] المشاركون
}
debrief-figure-tables = { $count ->
    [zero] الطاولات
    [one] الطاولات
    [two] الطاولات
    [few] الطاولات
    [many] الطاولات
   *[other] الطاولات
}
debrief-figure-minutes = { $count ->
    [zero] دقائق الجلسة
    [one] دقائق الجلسة
    [two] دقائق الجلسة
    [few] دقائق الجلسة
    [many] دقائق الجلسة
   *[other] دقائق الجلسة
}
debrief-figure-injects = { $count ->
    [zero] المستجدات المرسلة
    [one] المستجدات المرسلة
    [two] المستجدات المرسلة
    [few] المستجدات المرسلة
    [many] المستجدات المرسلة
   *[other] المستجدات المرسلة
}
debrief-figure-settled = { $count ->
    [zero] القضايا المتفق عليها، من { $total }
    [one] القضايا المتفق عليها، من { $total }
    [two] القضايا المتفق عليها، من { $total }
    [few] القضايا المتفق عليها، من { $total }
    [many] القضايا المتفق عليها، من { $total }
   *[other] القضايا المتفق عليها، من { $total }
}
debrief-figure-notes = { $count ->
    [zero] الملاحظات
    [one] الملاحظات
    [two] الملاحظات
    [few] الملاحظات
    [many] الملاحظات
   *[other] الملاحظات
}

debrief-heading-summary = الخلاصة
debrief-heading-plan = المقرر والفعلي
debrief-plan = المقرر
debrief-actual = الفعلي
debrief-segment = { $phase }: { $length }
debrief-phase = المرحلة
debrief-planned-minutes = المقرر، د
debrief-actual-minutes = الفعلي، د
debrief-difference = الفرق
debrief-left-out = لم تُعقد
debrief-plan-sum = المقرر { $planned } د، الفعلي { $actual } د.
debrief-plan-paused = { $minutes ->
    [zero] لم يتوقف العدّاد.
    [one] توقف العدّاد دقيقة واحدة.
    [two] توقف العدّاد دقيقتين.
    [few] توقف العدّاد { $minutes } دقائق.
    [many] توقف العدّاد { $minutes } دقيقة.
   *[other] توقف العدّاد { $minutes } دقيقة.
}
debrief-heading-tables = ما توصلت إليه كل طاولة
debrief-issue = القضية
debrief-open = مفتوحة
debrief-not-recorded = لم تُسجَّل نتيجة.
debrief-outcome-line = { $outcome }.
debrief-impasse-line = انتهى عمل هذه الطاولة دون اتفاق. وقيمة ما استُفيد منه لا تقل عن قيمة التوقيع.
debrief-indicator = المؤشر
debrief-indicator-start = في البداية
debrief-indicator-end = في النهاية
debrief-table = الطاولة { $table }
debrief-room = القاعة كلها
debrief-heading-injects = المستجدات
debrief-inject = المستجد
debrief-inject-to = إلى
debrief-inject-released = الإرسال
debrief-inject-due-unreleased = حان موعده ولم يُرسل
debrief-inject-skipped = متخطّى: { $reason }
debrief-inject-read = القراءة
# $read of the $reached seats ticked off.
debrief-inject-read-of = { $read } من { $reached }
debrief-audience-everyone = الجميع
debrief-at-table = { $time } (الطاولة { $table })
debrief-heading-turns = سير الجلسة
debrief-turn-phase = بدء مرحلة: { $phase }
debrief-turn-inject = مستجد: { $title }
debrief-turn-settled = اتفاق على قضية: { $issue }، الخيار: { $option }
debrief-turn-reopened = إعادة فتح قضية: { $issue }
# $parties is a list of names.
debrief-turn-met-apart = لقاء منفرد: { $parties }
debrief-turn-walked-out = انسحاب: { $party }
debrief-turn-came-back = عودة: { $party }
debrief-turn-put = المقترح { $number } قدّمه { $party }
debrief-turn-adopted = اعتُمد المقترح { $number }
debrief-turn-withdrawn = سُحب المقترح { $number }
debrief-turn-not-carried = انتهى التصويت على المقترح { $number } ولم يُعتمد
# $on is what was asked about, $result how many gave each answer.
debrief-turn-poll = استطلاع غير رسمي، { $on }. { $result }
debrief-turn-signed = { $party }: { $word }
debrief-poll-line = { $time }، { $on }. { $result }
# $line is the line above; $said names each party with its answer.
debrief-poll-line-open = { $line } { $said }
debrief-turn-outcome = النتيجة: { $outcome }
debrief-turn-indicator = تعديل مؤشر: { $indicator }، القيمة { $value }
debrief-turn-recovered = { $minutes ->
    [zero] لم يُقتطع وقت من المراحل المقبلة
    [one] اقتُطعت دقيقة واحدة من المراحل المقبلة
    [two] اقتُطعت دقيقتان من المراحل المقبلة
    [few] اقتُطعت { $minutes } دقائق من المراحل المقبلة
    [many] اقتُطعت { $minutes } دقيقة من المراحل المقبلة
   *[other] اقتُطعت { $minutes } دقيقة من المراحل المقبلة
}
debrief-turn-paused = { $minutes ->
    [zero] توقف قصير
    [one] توقف لدقيقة واحدة
    [two] توقف لدقيقتين
    [few] توقف مدته { $minutes } دقائق
    [many] توقف مدته { $minutes } دقيقة
   *[other] توقف مدته { $minutes } دقيقة
}
debrief-turn-seat = { $name }: تغيير في المقعد أو الحضور
debrief-turn-seat-nameless = تغيير في مقعد أو في الحضور
# Stands in brackets for the name of a person whose role is not known, where names are left out.
debrief-someone = مشارك
debrief-when = الوقت
debrief-where = المكان
debrief-what = الحدث
debrief-heading-questions = أسئلة موجّهة
debrief-heading-people = الملاحظات
debrief-observation-level = { $competency }، { $level } من 5
debrief-note = { $time } – { $light }: { $text }
debrief-note-plain = { $time } – { $text }
debrief-person-seat = { $role }، الطاولة { $table }
# $seat is debrief-person-seat.
debrief-person-heading = { $name } – { $seat }
debrief-heading-room-notes = عن الطاولات والقاعة
debrief-heading-closing = ما نخرج به
debrief-heading-sources = مصادر الأفكار
debrief-sources-intro = يضع السيناريو موضع التطبيق الأفكار التالية من مؤتمري الدول الأعضاء في منظمة التعاون الإسلامي حول الوساطة (⁦C1⁩: إسطنبول، 21 تشرين الثاني/نوفمبر 2017؛ ⁦C2⁩: إسطنبول، 29 تشرين الثاني/نوفمبر 2018).
debrief-source = { $idea } ({ $cite })
debrief-people-none = لم تُكتب ملاحظة عن أي مشارك.

## Briefs

briefs-title = الملفات السرية: { $scenario }
briefs-subtitle = { $session }. صفحة لكل مقعد: تُسلَّم كل صفحة إلى صاحبها دون سواه.
briefs-foot = سري: لصاحب هذه الصفحة وحده. السيناريو متخيَّل.
briefs-seat = الطاولة { $table }. { $role }
briefs-seat-of = { $person }، { $party }
briefs-seat-open = مقعد شاغر، { $party }
briefs-public = ما يعرفه الجميع
briefs-party = ما يعرفه فريقكم
briefs-background = الوضع
briefs-timeline = كيف نشأ الوضع
briefs-map = المكان
briefs-issues = القضايا المطروحة
briefs-issue-options = { $issue }: { $options }
briefs-glossary = الأسماء وطريقة نطقها
briefs-values = قيمة كل نتيجة لفريقكم
briefs-values-line = مجموع أفضل النتائج 100. قيمة عدم الاتفاق: { $nodeal }؛ القيمة المنشودة: { $aim }.
briefs-option = النتيجة
briefs-value = القيمة
briefs-never = { $option } (خط أحمر)
briefs-public-title = للجميع: { $scenario }

## Sheets that go with the briefs

briefs-analysis = تحليل النزاع، الطاولة { $table }
briefs-analysis-hint = تُملأ هذه الورقة معًا قبل الكلمات الافتتاحية. تكفي أسطر قصيرة؛ وتُحفظ لاستخلاص الدروس.
briefs-observers = بطاقة المراقبين
briefs-observers-hint = اختاروا كفاءتين من هذه القائمة ولا تنظروا إلى سواهما. دوّنوا ما رأيتم ومتى رأيتموه. التقييم من 1 إلى 5، أو «لم يُلاحظ».


## Who was heard how long

debrief-heading-speaking = مدة الكلام
debrief-speaking-intro = الحصة من وقت الكلام في كل طاولة. عند الترجمة التتابعية يُحسب نصف الوقت.
debrief-percent = { $percent }%
debrief-party = الطرف
debrief-person = الشخص
debrief-speaking-time = المدة
debrief-speeches = عدد مرات الكلام
debrief-speaking-group = الفئة
debrief-speaking-share = الحصة

## Women among those who led, signed and negotiated

women-title = النساء على الطاولة
women-show = عرض هذه الأرقام وطباعتها
women-part = من
women-past = عمليات السلام السابقة
women-here = هذه القاعة
women-count = العدد
women-of = { $women } من { $of }
# Past peace processes, this room, how many: 2%, 67%, 2 of 3.
women-figures = { $past }، { $here } ({ $of })
# Told to assistive technology.
women-row = { $part }: { $past } في عمليات السلام السابقة، { $here } في هذه القاعة ({ $of })
women-floor = وقت الكلام
women-proposals = مقترحات قدّمتها نساء أولًا
women-source = الأرقام السابقة: دراسة لهيئة الأمم المتحدة للمرأة، وردت في C1-EN III. لا يُحسب إلا من صرّح بنوعه الاجتماعي. وقاعة التدريب ليست عملية سلام.
part-chief-mediators = كبار الوسطاء
part-signatories = الشهود والموقّعون
part-negotiators = المفاوضون

## The single text on paper

file-text = النص-الموحد-الطاولة-{ $table }
text-signatures = التوقيعات
text-versions = النسخ
text-version-head = النسخة
text-version-edited = تحرير
text-print = حفظ النص لطباعته
text-version-when = { $date }، { $time }
