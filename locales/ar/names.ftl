### Names of the things of the exercise.

indicator-trust = الثقة
indicator-violence = العنف
indicator-aid-access = وصول المساعدات
indicator-interference = التدخل الخارجي
indicator-trust-short = الثقة
indicator-violence-short = العنف
indicator-aid-access-short = المساعدات
indicator-interference-short = التدخل

outcome-agreement = اتفاق
outcome-partial = اتفاق جزئي
outcome-impasse = تعذُّر الاتفاق

## On what ground somebody speaks, and what a role is for

speech-kind-statement = كلمة
speech-kind-reply = حق الرد
speech-kind-point-of-order = نقطة نظام
role-type-mediator = الوساطة
role-type-principal = أطراف تلزم موافقتها
role-type-other = أطراف أخرى

## What moves an indicator by a rule of the scenario, after "because of:"

trigger-silent = { $minutes ->
    [zero] لا مقترح ولا حسم
    [one] لا مقترح ولا حسم منذ دقيقة واحدة
    [two] لا مقترح ولا حسم منذ دقيقتين
    [few] لا مقترح ولا حسم منذ { $minutes } دقائق
    [many] لا مقترح ولا حسم منذ { $minutes } دقيقة
   *[other] لا مقترح ولا حسم منذ { $minutes } دقيقة
}
trigger-walk-out = انسحاب طرف
trigger-return = عودة طرف
trigger-settled = الاتفاق على قضية
trigger-reopened = إعادة فتح قضية متفق عليها
trigger-consent-withdrawn = سحب طرف موافقته
trigger-consent-restored = تجديد طرف موافقته
trigger-went-elsewhere = توجّه طرف إلى وسيط آخر
trigger-came-back = عودة طرف من وسيط آخر
trigger-labour-divided = تقاسم الوسيطين للعمل

# Levels of a scenario, masculine with المستوى.
level-junior = مبتدئ
level-mid = متوسط
level-senior = رفيع

# Masculine with الدور.
priority-essential = أساسي
priority-wanted = مستحسن
priority-optional = اختياري

inject-kind-news = خبر
inject-kind-message = رسالة
inject-kind-field-report = تقرير ميداني
inject-kind-spoiler = تصرّف طرف معرقل
inject-kind-gesture = بادرة حسن نية
inject-kind-donor = عرض من جهة مانحة
inject-kind-rival = وسيط آخر
inject-kind-deadline = مهلة
inject-kind-tension = تباين داخل طرف

status-diplomat = { $gender ->
    [woman] دبلوماسية
    [man] دبلوماسي
   *[other] دبلوماسي
}
status-student = { $gender ->
    [woman] طالبة
    [man] طالب
   *[other] طالب
}
gender-woman = امرأة
gender-man = رجل
experience-first = مشاركة أولى
experience-some = بعض الخبرة
experience-senior = خبرة واسعة

# Nouns, so that nothing agrees with the person.
attendance-expected = بانتظار الوصول
attendance-present = حضور
attendance-late = وصول متأخر
attendance-no-show = غياب
attendance-left = مغادرة

debrief-step-facts = الوقائع
debrief-step-turning-points = نقاط التحول
debrief-step-process = سير العملية
debrief-step-substance = المضمون
debrief-step-inclusion = الشمول
debrief-step-durability = الاستدامة
debrief-step-transfer = التطبيق في العمل

## Parts of a confidential brief

brief-who = من أنتم
brief-position = ماذا تقولون
brief-interests = ماذا تريدون، ولماذا
brief-know = ما تعرفونه ولا يعرفه غيركم
brief-trade = ما يمكنكم المبادلة به
brief-red-lines = ما لا يمكنكم توقيعه أبدًا
brief-no-deal = إذا تعذّر الاتفاق
brief-differ = ما تختلفون فيه مع فريقكم
brief-first-talk = من تبدؤون بالحديث معه
brief-first-sentence = جملة أولى، عند الحاجة

## Ways of getting time back

recovery-trim-evenly = تقصير كل مرحلة مقبلة قليلًا
recovery-drop-break = إلغاء الاستراحة
recovery-shorten-longest = تقصير أطول مرحلة
