### ما يجري على الطاولة: لوحة المواقف والمقترحات، والنص الموحد، والاتفاق، والموافقة في البداية.

## ما لم يُنفَّذ

refusal-mediators-no-vote = ليس لفريق الوساطة موقف ولا صوت. يمكنه تقديم مقترحات.
refusal-empty-package = يتناول كل مقترح قضية واحدة على الأقل. يُرجى اختيار خيار أولًا.
refusal-no-such-proposal = لا يوجد مقترح برقم { $number } على هذه الطاولة.
refusal-proposal-decided = سُحب المقترح { $number } أو اعتُمد. يُرجى تقديم مقترح جديد.
refusal-vote-over = انتهى التصويت على المقترح { $number }. يُرجى فتحه من جديد لتلقي إجابات أخرى.
refusal-author-votes = من يقدم مقترحًا يؤيده. لا حاجة إلى إجابة عن المقترح { $number }.
refusal-reject-reason = يحتاج الرفض إلى سبب. تكفي كلمات قليلة.
refusal-not-carried = لم يحصل المقترح { $number } على الموافقة التي يشترطها السيناريو.
refusal-countdown = يدوم التصويت من 30 ثانية إلى 30 دقيقة.
refusal-nobody-asked = لم يُجب أحد بعد عن الاستطلاع غير الرسمي.

## ما يُتراجع عنه، بعد «تراجع:»

undo-stance = موقف
undo-mark = حالة قضية
undo-proposal = مقترح
undo-vote = فتح التصويت
undo-answer = إجابة عن مقترح
undo-withdrawal = سحب مقترح
undo-adoption = اعتماد مقترح
undo-poll = استطلاع غير رسمي

## اللوحة

place-issues = القضايا
issues-tables = الطاولات
issues-empty-title = لا شيء على الطاولة بعد
issues-empty-body = بعد بدء الجلسة يُدوَّن هنا ما يقوله كل طرف عن كل خيار.
board-title = ما قاله كل طرف في القاعة
# $letter is the letter of the issue on the agenda, $issue its title.
board-issue = { $letter } { $issue }
# Told to assistive technology: $issue is a title, $state one of open, close, blocked, agreed.
board-state-of = { $issue }: { $state }
stance-supports = مؤيد
stance-can-accept = لا يمانع
stance-opposes = معارض
stance-silent = صامت
issue-open = مفتوحة
issue-close = متقاربة
issue-blocked = متوقفة
issue-agreed = متفق عليها
board-as-said = كما تقول المواقف
# $party is a name, $stance one of the four words above.
board-said = { $party }: { $stance }
board-said-answer = { $party }: { $answer }
board-said-at = { $time } { $stance }
board-cell = { $option }. { $said }
board-put-by = تقديمه مقترحًا من
board-put-as = تقديم «{ $option }» مقترحًا من: { $party }
board-settle = تدوينه متفقًا عليه

## المقترحات

answer-accept = قبول
answer-can-live-with = لا مانع
answer-needs-change = يحتاج إلى تعديل
answer-reject = رفض
answer-reason = السبب
answer-note = تدوين الإجابة
proposal-title = المقترح { $number } بشأن { $issues }
proposal-short = م-{ $number }
proposal-put-by = قدّمه: { $party }، { $time }
proposal-closes-in = ينتهي التصويت بعد { $time }
proposal-open = قيد النقاش
proposal-carried = الموافقة متوفرة
proposal-rejected = لم يُعتمد
proposal-adopted = معتمد
proposal-withdrawn = مسحوب
proposal-author = صاحب المقترح
proposal-waiting = بانتظار الإجابة
# How many parties gave each answer.
proposal-tally = قبول: { $accept }. لا مانع: { $live }. يحتاج إلى تعديل: { $change }. رفض: { $reject }. بانتظار الإجابة: { $waiting }.
# The consent rule. $parties are names, $others the number of further parties.
proposal-rule = { $others ->
    [zero] المطلوب: { $parties }، إضافةً إلى { $others } من الأطراف الأخرى.
    [one] المطلوب: { $parties }، إضافةً إلى طرف آخر ({ $others }).
    [two] المطلوب: { $parties }، إضافةً إلى طرفين آخرين ({ $others }).
    [few] المطلوب: { $parties }، إضافةً إلى { $others } أطراف أخرى.
    [many] المطلوب: { $parties }، إضافةً إلى { $others } طرفًا آخر.
   *[other] المطلوب: { $parties }، إضافةً إلى { $others } طرف آخر.
}
proposal-red-line = يتجاوز خطًا أحمر لدى: { $parties }
proposal-red-line-private = لا يظهر هذا لغير الميسّر.
proposal-adopt = اعتماد في النص
proposal-withdraw = سحب
proposal-none-title = لا مقترحات بعد
proposal-none-body = حين يُصاغ عرض، يُسجَّل هنا ويُفتح التصويت.
record-title = تسجيل مقترح، الطاولة { $table }
record-author = قدّمه
record-nothing = لا شيء بشأن هذه القضية
record-wording = الصياغة
record-wording-hint = سطر لكل قضية.
record-votes = فتح التصويت الآن، { $minutes } د
record-act = تسجيل
action-record-proposal = تسجيل مقترح
action-open-vote = فتح التصويت
# What last happened at a table, on its card.
last-proposal-put = { $proposal } من { $party }
last-proposal = { $proposal }: { $state }

## النص الموحد

refusal-no-such-clause = لم يعد هذا البند في النص.
refusal-clause-locked = هذا البند مثبّت. يُرجى إلغاء تثبيته أولًا.
refusal-text-unchanged = لن يتغير شيء في النص.
undo-text = تعديل النص
undo-lock = تثبيت بند
text-title = النص التفاوضي الموحد
text-version = النسخة { $number }
text-compare = إظهار آخر تعديل
text-no-wording = لا صياغة بعد
text-clause = البند { $number }
text-lock = تثبيت: { $clause }
text-unlock = إلغاء تثبيت: { $clause }
text-write = صياغة: { $clause }
# Words that a party asks for, in square brackets. $party is a two-letter code.
text-bracket = [{ $party }: { $text }]
text-sum = متفق عليها: { $agreed }. متقاربة: { $close }. مفتوحة: { $open }. متوقفة: { $blocked }.
text-edit-title = تحرير النص الموحد، الطاولة { $table }
text-edit-body = الصياغة
text-edit-bracket = بين قوسين معقوفين، بطلب من
text-edit-bracket-add = إضافة قوسين
text-edit-bracket-drop = حذف القوسين
text-edit-save = حفظ نسخة جديدة
text-locked = مثبّت
action-edit-text = تحرير النص الموحد

## في استخلاص الدروس

debrief-heading-proposals = المقترحات
debrief-proposal = المقترح
debrief-proposal-about = الموضوع
debrief-proposal-answers = الإجابات
debrief-proposal-became = النتيجة
debrief-heading-text = النص الموحد، النسخة { $version }

## الاتفاق

refusal-mediators-do-not-sign = لا يوقّع فريق الوساطة. يمكنه أن يكون شاهدًا.
refusal-witness = هذا الاسم في قائمة الشهود بالفعل، أو لم يعد فيها.
undo-signature = توقيع
undo-witness = شاهد
undo-check = فحص معيار
undo-pledge = تعهد
agreement-title = الاتفاق
agreement-party = الطرف
agreement-word = التوقيع
agreement-stands = الاتفاق قائم
agreement-lacks = تنقص توقيعات
agreement-witnesses = الشهود
agreement-witnesses-line = الشهود: { $names }
agreement-witness-name = اسم شاهد
agreement-witness-drop = حذف من القائمة: { $name }
agreement-add = إضافة
agreement-pledges = التعهدات
pledge-giver = من يقدّم
pledge-amount = المقدار
pledge-date = الموعد
pledge-line = { $giver }: { $amount }
pledge-line-by = { $giver }: { $amount }، { $date }
agreement-checks = هل يمكن تنفيذه؟
agreement-check-line = { $criterion } { $check }
criterion-who = من ينفّذ؟
criterion-what = ماذا يُنفَّذ؟
criterion-when = متى؟
criterion-money = من يموّل؟
criterion-monitoring = من يرصد؟
criterion-disputes = وعند الخلاف؟
criterion-return = كيف يعود النازحون؟
criterion-inclusion = من يشارك أيضًا؟
check-met = واضح
check-weak = غامض
check-missing = غير وارد
signing-sign = توقيع
signing-reserve = توقيع مع تحفظ
signing-decline = امتناع عن التوقيع
signing-signed = وقّع
signing-reserved = وقّع مع تحفظ: { $words }
signing-declined = امتنع عن التوقيع: { $words }
signing-waiting = ليس بعد
signing-of = { $party }: { $word }
signing-words = بأي عبارة
signing-note = تدوين
issues-page = المعروض
issues-page-board = اللوحة

## The straw poll

poll-title = إجراء استطلاع غير رسمي، الطاولة { $table }
poll-on = موضوع الاستطلاع
poll-on-question = سؤال آخر
poll-question = السؤال
# The question as it was written.
poll-own-question = { $question }
poll-way = طريقة الإجابة
poll-open = علنًا، طرفًا طرفًا
poll-secret = سرًا، بالعدد
poll-secret-hint = تُعدّ الأيدي أو البطاقات. ولا يُدوَّن في أي مكان من أجاب بماذا.
poll-block = اعتراض مانع
poll-note = تدوين الاستطلاع
# How many gave each answer.
poll-result = قبول: { $accept }. لا مانع: { $live }. يحتاج إلى تعديل: { $change }. اعتراض مانع: { $block }.
polls-title = الاستطلاعات غير الرسمية

text-edit = تحرير النص
text-project = عرض النص
proposal-remind = { $count ->
    [zero] لا أحد يُذكَّر
    [one] تذكير طرف واحد
    [two] تذكير طرفين
    [few] تذكير { $count } أطراف
    [many] تذكير { $count } طرفًا
   *[other] تذكير { $count } طرف
}
proposal-remind-hint = يبيّن على شاشة العرض أن الإجابات ناقصة من: { $parties }
