### The debrief screen. What it shares with the document stands in documents.ftl.

debrief-tabs = أجزاء استخلاص الدروس
debrief-tab-discuss = النقاش
debrief-tab-record = السجل
debrief-tab-notes = الملاحظات
debrief-tab-words = نصوص المجموعة
debrief-export = تصدير
# One or more languages as they call themselves; each gets files of its own.
debrief-languages = لغات الوثائق: { $languages }
debrief-close = إغلاق الجلسة
debrief-names = الأسماء
debrief-empty-title = لا شيء للمراجعة بعد
debrief-empty-body = بعد بدء الجلسة يتجمّع سجلها هنا.
debrief-empty-act = إلى الإعداد
# $step is a part of the debrief, such as "Turning points".
debrief-question-of = السؤال { $number } من { $count }: { $step }
debrief-from-the-record = من السجل
debrief-what-was-said = ما قيل
debrief-words-hint = يُكتب بكلمات المشاركين؛ ويُدرج في استخلاص الدروس.
debrief-previous = السابق
debrief-next = التالي
# $began is a time such as 15:06, $actual a length such as "22 min".
debrief-phase-detail = البداية { $began }، المقرر { $planned } د، الفعلي { $actual }
debrief-outcome = النتيجة
debrief-indicators = المؤشرات، من البداية إلى النهاية
debrief-from-to = من { $start } إلى { $end }
debrief-no-notes-title = لا ملاحظات
debrief-no-notes-body = الملاحظات التي تُكتب في لوحة التحكم تتجمّع هنا، لكل مشارك على حدة.
# $what is an entry of the record.
debrief-at-a-table = الطاولة { $table }. { $what }
