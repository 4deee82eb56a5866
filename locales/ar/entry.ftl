### الدخول في الوساطة: الموافقة والتفويض والدعم والوسيط الثاني وتحليل النزاع.

## صفحات موضع القضايا

issues-page-analysis = التحليل
issues-page-entry = الموافقة والتفويض
action-analysis = ملء ورقة التحليل
action-entry = تسجيل الموافقة والتفويض

## ورقة تحليل النزاع

analysis-title = تحليل النزاع
analysis-sheet = ورقة الطاولة { $table }
analysis-question = السؤال { $number }
analysis-hint = بكلمات الطاولة
analysis-missing = لم يُكتب بعد
# $time is a time, $who one of the two messages below, or a role.
analysis-written = { $time }، { $who }
analysis-by-facilitator = التيسير
analysis-by-observer = الملاحظة
analysis-count = الإجابات: { $written } من { $all }
analysis-about = تجيب كل طاولة مما هو معلن، بكلماتها. وتبقى الورقة مفتوحة حتى النهاية وتعود في استخلاص الدروس. ⁦C1⁩، الجلسة الثالثة.
analysis-print = طباعة ورقة العمل
# Column heads in the debrief.
analysis-head-question = السؤال
analysis-head-answer = إجابة الطاولة

## الموافقة

consent-title = الموافقة على الوساطة
consent-count = الموافقات: { $given } من { $all }
consent-not-asked = لم تُطلب موافقته بعد
consent-asked = طُلبت موافقته ولم يُجب
# Column head in the debrief.
consent-head = ما قاله
consent-consents = موافق
consent-on-conditions = موافق بشروط
consent-withholds = ممتنع عن الموافقة
consent-withdrew = سحب موافقته
# $party is a name, $standing one of the six above.
consent-of = { $party }: { $standing }
# $standing is one of the six above, $words what the party said.
consent-with-words = { $standing }: { $words }
consent-record = تسجيل…
consent-ask = تسجيل طلب الموافقة
consent-give = تسجيل الموافقة
consent-give-on = تسجيل موافقة بشروط…
consent-withhold = تسجيل الامتناع عن الموافقة…
consent-withdraw = تسجيل سحب الموافقة…
consent-conditions = الشروط، بكلمات الطرف
consent-reason = السبب، بكلمات الطرف
consent-note = تسجيل
consent-about = تُطلب الموافقة من الجميع ويجوز سحبها في أي وقت. ومن دونها يستمر الحديث عن المحادثات نفسها. ⁦C1⁩، الجلسة الأولى.

## التفويض

mandate-title = التفويض والاختصاصات
mandate-count = المكتوب: { $written } من { $all }. المتفق عليه: { $agreed }
mandate-giver = من منح التفويض
mandate-scope = ما يشمله وما لا يشمله
mandate-until = مدته
mandate-reports = الجهة التي ترفع إليها الوساطة تقاريرها
mandate-confidential = ما يبقى سريًا
mandate-ending = كيف ينتهي
mandate-missing = لم يُكتب بعد
mandate-write-point = كتابة: { $point }
mandate-agreed = متفق عليه
mandate-agreed-point = متفق عليه بين الأطراف: { $point }
mandate-form = تفويض الوساطة، الطاولة { $table }
mandate-note = تسجيل التفويض
mandate-head-point = البند
mandate-head-words = بكلمات الطاولة
mandate-head-agreed = متفق عليه بين الأطراف

## الدعم

support-title = دعم فريق الوساطة
support-rule = الدعوات المتبقية: { $left }. لكل دعوة كلفة من وقت الجلسة، وواحدة في كل مرة.
support-call = دعوة
support-call-named = دعوة: { $name }، { $minutes } د
support-minutes = { $minutes } د
support-coming = الوصول { $time }
support-there = حاضر منذ { $time }
support-read = قراءة المشورة
support-read-named = قراءة المشورة: { $name }
support-spent = ما أُنفق من وقت الجلسة: { $minutes } د
support-advice-for = لفريق الوساطة في الطاولة { $table } وحده
support-head = الدعم
support-called-at = الدعوة
support-there-at = الوصول

## وسيط ثانٍ

second-title = وسيط ثانٍ
second-none = لم يعرض وسيط آخر خدماته
second-about = حيث يتوسط أكثر من وسيط دون تقاسم للعمل، تفاضل الأطراف بينهم بحثًا عن الأوفق لها. ⁦C1⁩، الجلسة الأولى.
# $title is the title of an inject.
second-invited = { $time }: { $title }
second-offer = تسجيل عرض…
second-offer-title = عرض من وسيط آخر، الطاولة { $table }
second-name = اسم الوسيط الآخر
second-note = تسجيل
second-offered = سُجّل العرض { $time }
second-who = من يتوجه إلى الوسيط الآخر
second-at = { $party }: لدى الوسيط الآخر
second-since = { $party }، منذ { $time }
second-nobody = لا أحد لدى الوسيط الآخر الآن.
second-labour = تقاسم العمل
second-labour-none = لم يتحدث الوسيطان في ذلك.
second-labour-agreed = متفق عليه
second-labour-open = غير متفق عليه
second-divide = تسجيل تقاسم العمل…
second-divide-title = تقاسم العمل، الطاولة { $table }
second-words = من يفعل ماذا، أو ما يحول بينهما
# In the debrief. $from and $to are times.
second-visit = { $party }: من { $from } إلى { $to }
second-visit-open = { $party }: منذ { $from }، دون عودة
second-told = { $name }، العرض { $time }
second-labour-line = { $standing }: { $words }

## في استخلاص الدروس ولوحة القيادة

turn-consent-withdrawn = سحب الموافقة: { $party }
turn-consent-restored = تجديد الموافقة: { $party }
turn-consent-withheld = الامتناع عن الموافقة: { $party }
turn-second-offered = عرض من وسيط آخر: { $name }
turn-went-elsewhere = إلى الوسيط الآخر: { $party }
turn-came-back = العودة من الوسيط الآخر: { $party }
turn-labour-agreed = الوسيطان يتقاسمان العمل
turn-support = وصول الدعم: { $name }
console-consent-withdrawn = سحب الموافقة قبل { $minutes } د: { $party }
console-went-elsewhere = لدى وسيط آخر منذ { $minutes } د: { $party }
