### Questions before acts that cannot be undone.

question-end-title = إنهاء الجلسة للجميع؟
question-end-body = { $tables ->
    [zero] يتوقف العدّاد ويُختم السجل. تبقى قراءة السجل ممكنة، ولا تمكن إعادة فتح الجلسة.
    [one] يتوقف العدّاد ويُختم السجل. تبقى قراءة السجل ممكنة، ولا تمكن إعادة فتح الجلسة.
    [two] يتوقف العدّاد لدى الطاولتين ويُختم السجل. تبقى قراءة السجل ممكنة، ولا تمكن إعادة فتح الجلسة.
    [few] يتوقف العدّاد لدى كل الطاولات ({ $tables }) ويُختم السجل. تبقى قراءة السجل ممكنة، ولا تمكن إعادة فتح الجلسة.
    [many] يتوقف العدّاد لدى كل الطاولات ({ $tables }) ويُختم السجل. تبقى قراءة السجل ممكنة، ولا تمكن إعادة فتح الجلسة.
   *[other] يتوقف العدّاد لدى كل الطاولات ({ $tables }) ويُختم السجل. تبقى قراءة السجل ممكنة، ولا تمكن إعادة فتح الجلسة.
}
# The word that has to be typed; it also stands in question-end-prompt.
question-end-word = إنهاء
question-end-prompt = للتأكيد تُكتب الكلمة: { $word }
question-end-keep = متابعة الجلسة
question-end-act = إنهاء الجلسة

question-release-title = إرسال «{ $inject }»؟
question-release-count = { $people ->
    [zero] لا أحد يشغل هذا المقعد حاليًا.
    [one] يتلقاه مشارك واحد.
    [two] يتلقاه مشاركان.
    [few] يتلقاه { $people } مشاركين.
    [many] يتلقاه { $people } مشاركًا.
   *[other] يتلقاه { $people } مشارك.
}
question-release-final = لا يمكن التراجع بعد الإرسال.
question-release-everyone = يُرسل إلى الجميع في القاعة.
question-release-everyone-at = يُرسل إلى الجميع حول الطاولة { $table }.
question-release-party = الإرسال إلى: { $party }، كل الطاولات.
question-release-party-at = الإرسال إلى: { $party }، الطاولة { $table }.
question-release-role = الإرسال إلى: { $role }، كل الطاولات.
question-release-role-at = الإرسال إلى: { $role }، الطاولة { $table }.
question-release-keep = ليس الآن
question-release-act = إرسال الآن

question-next-title = مغادرة مرحلة «{ $phase }» الآن؟
question-next-body = الوقت المتبقي { $left }، والمرحلة التالية: { $next }. لا يضيع الوقت المتبقي: تنتهي الجلسة أبكر بقدره.
question-next-body-over = انتهى وقت هذه المرحلة. المرحلة التالية: { $next }.
question-next-keep = البقاء في المرحلة
question-next-act = المرحلة التالية

question-close-title = إغلاق هذه الجلسة؟
question-close-running = العدّاد يعمل. يتوقف إلى أن تُفتح الجلسة من جديد؛ وكل شيء محفوظ.
question-close-still = كل شيء محفوظ. ويمكن فتح الجلسة من جديد من «الرئيسية».
question-close-keep = إبقاؤها مفتوحة
question-close-act = إغلاق الجلسة
