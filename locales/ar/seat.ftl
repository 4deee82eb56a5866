### المقعد على انفراد: موضع الملفات، وقصاصات الرموز، والشاشة التي يقرؤها صاحب المقعد.

## موضع الملفات، للميسّر

place-briefs = الملفات
seats-empty-title = لا مقاعد بعد
seats-empty-body = بعد توزيع المقاعد يمكن فتح كل ملف من هنا أو طباعته.
seats-empty-act = توزيع المقاعد
seats-row = { $role }، { $person }
seats-never-opened = لم يُفتح بعد
seats-opened = فُتح: { $time }
seats-show-code = إظهار الرمز
seats-show-code-of = إظهار الرمز: { $person }
seats-cover-code-of = إخفاء الرمز: { $person }
seats-code = ⁦{ $first } { $last }⁩
seats-open = فتح هذا المقعد
seats-open-of = فتح المقعد: { $person }
seats-return-title = رمز العودة
seats-return-why = بعد وجود الحاسوب عند أحد المقاعد تتيح هذه الأرقام العودة إلى هنا. لا تُعطى لأحد.
seats-return-show = إظهار رمز العودة
seats-return-cover = إخفاء رمز العودة
seats-paper-title = على الورق
seats-print-slips = طباعة قصاصات الرموز
seats-print-slips-why = قصاصة لكل شخص بلغته، فيها الرمز الذي يفتح المقعد مرة واحدة.
seats-hand-title = تسليم الحاسوب: { $person }
seats-hand-body = تبقى الشاشة مخفية حتى يُدخل رمز المقعد، ثم تختفي من جديد تلقائيًا. ولا يمكن الوصول إلى أي شيء آخر في هذه النافذة حتى يُدخل رمز العودة.
seats-hand-act = تسليم الحاسوب
seats-palette = فتح المقعد: { $person }

## قصاصات الرموز

slips-title = قصاصات الرموز: { $scenario }
slips-subtitle = { $session }. تُقص على الخطوط وتُسلَّم كل قصاصة إلى قارئها وحده.
slips-foot = سري. يفتح الرمز مقعده لزيارة واحدة، وللزيارة التالية رمز آخر.
slips-facilitator = للميسّر
slips-return = رمز العودة
slips-return-how = بعد وجود الحاسوب عند أحد المقاعد يُدخل هذا الرمز للعودة إلى لوحة التحكم. يُرجى الاحتفاظ بهذه القصاصة.
slips-code = رمز مقعدكم
slips-how = عندما يصل الحاسوب إليكم أدخلوا هذا الرمز. يختفي ملفكم تلقائيًا بعد دقيقة، ويخفيه مفتاح المسافة فورًا.
briefs-own-notes = ملاحظاتكم
file-slips = قصاصات-الرموز

## مقعد مخفي

seat-veil-title = هذا المقعد مخفي
seat-veil-how = أدخلوا الأرقام الستة المكتوبة على قصاصة الرمز.
seat-veil-again = أدخلوا رمز هذه الزيارة مرة أخرى.
seat-code = رمز المقعد
seat-open = فتح
seat-missed = { $left ->
    [zero] هذا الرمز غير مطابق. لا محاولات متبقية.
    [one] هذا الرمز غير مطابق. بقيت محاولة واحدة.
    [two] هذا الرمز غير مطابق. بقيت محاولتان.
    [few] هذا الرمز غير مطابق. بقيت { $left } محاولات.
    [many] هذا الرمز غير مطابق. بقيت { $left } محاولة.
   *[other] هذا الرمز غير مطابق. بقيت { $left } محاولة.
}
seat-back = العودة إلى الميسّر
seat-back-title = العودة إلى الميسّر
seat-back-how = يُرجى إدخال الأرقام الأربعة لرمز العودة.
seat-back-code = رمز العودة
seat-back-act = استعادة الحاسوب
seat-back-stay = البقاء في المقعد

## مقعد مفتوح

seat-place = الطاولة { $table }، { $role }
seat-covers-in = مفتوح، يختفي تلقائيًا بعد { $time }
seat-cover-now = إخفاء الآن
seat-time-left = المتبقي في هذه المرحلة
seat-public = يمكن للجميع قراءة هذا
seat-table = على طاولتكم
seat-nobody = لا أحد على هذه الطاولة
seat-pages = صفحات مقعدكم
seat-page-brief = الملف
seat-page-messages = الرسائل
seat-page-proposals = المقترحات
seat-page-text = النص
seat-brief-title = الملف السري
seat-brief-why = لكم وحدكم. لا تشاركوا إلا ما يفيدكم.
seat-opened = فُتح: { $time }
seat-handed-over = مذكرة تسليم الدور إليكم
seat-red-covered = الخطوط الحمراء مخفية
seat-red-how = للقراءة يُضغط { $key } باستمرار، وتختفي عند رفع اليد.
seat-red-hold = ضغط مستمر لقراءة الخطوط الحمراء
seat-notes = ملاحظاتي
seat-notes-why = لكم وحدكم. تبقى مع مقعدكم ولا تُطبع إلا على صفحتكم.
seat-notes-done = إغلاق
seat-floor-ask = طلب الكلمة
seat-floor-waits = بانتظار الكلمة: الترتيب { $place }
seat-floor-speaks = الكلمة لكم
seat-stop = إشارة التوقف
seat-stop-why = لا يراها إلا الميسّر.
seat-stop-sent = وصلت الإشارة إلى الميسّر
seat-not-yet = متاح أثناء سير الجلسة.

## الحاسبة

seat-calc-title = ما قيمة هذا لكم؟
seat-calc-of = من 100
seat-calc-spoken = { $total } من 100. دون اتفاق { $nodeal }، الهدف { $aim }
seat-calc-no-deal = دون اتفاق { $value }
seat-calc-aim = الهدف { $value }
seat-calc-better = أفضل من عدم الاتفاق
seat-calc-equal = يساوي عدم الاتفاق
seat-calc-worse = أقل من عدم الاتفاق
seat-calc-crosses = يتجاوز خطًا أحمر
seat-calc-crosses-what = ما لا يمكنكم توقيعه: { $options }
seat-calc-open = لم يُختر بعد
seat-calc-start-over = البدء من جديد
seat-calc-keep = الاحتفاظ بهذه الحزمة
seat-calc-kept = هذه الحزمة محفوظة
seat-calc-take = استعادة الحزمة المحفوظة
seat-calc-propose = تقديمها مقترحًا…

## ما يراه فريق الوساطة في هذا الموضع

seat-process-title = قيادة العملية
seat-process-floor = الكلمة: { $name }
seat-process-floor-free = لا أحد له الكلمة
seat-process-waiting = طلبات الكلمة: { $count }
seat-process-agenda = المتفق عليه حتى الآن: { $agreed } من { $issues }
seat-process-package = حزمة لمقترح

## الرسائل والمقترحات والنص

seat-messages-none-title = لا رسائل بعد
seat-messages-none-body = يظهر هنا ما يُرسل إليكم أو إلى الجميع.
seat-message-everyone = وصلت إلى الجميع
seat-message-own = لم تصل إلى الجميع
seat-message-new = جديد
seat-message-mark = وضع علامة مقروء
seat-message-read = مقروء
seat-proposals-none-title = لا مقترحات على طاولتكم بعد
seat-proposals-none-body = اختاروا الخيارات بجانب هذه الصفحة وقدّموها إلى الطاولة.
seat-proposal-worth = قيمته لكم: { $value } من 100
seat-proposal-own = قدّم فريقكم هذا المقترح.
seat-proposal-answered = إجابة فريقكم: { $answer }
seat-proposal-ask = بماذا يجيب فريقكم؟
seat-put-title = تقديم مقترح إلى الطاولة { $table }
seat-put-act = تقديم المقترح
seat-answer-act = إعطاء هذه الإجابة
