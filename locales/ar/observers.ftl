### Observers, their ratings, the code of conduct, and the note on what may touch people.

## Commands that were not carried out

refusal-observing-same-twice = يُعنى كل مراقب بكفاءتين مختلفتين. يُرجى اختيار كفاءة أخرى.
refusal-observing-same-name = لمراقبَين اسم واحد. يُرجى إضافة ما يميّز أحدهما.
refusal-observing-has-seat = لهذا الشخص مقعد ودور. المراقبة لمن لا مقعد له.
refusal-observing-nobody = لم يعد أحد يراقب بهذا الاسم.
refusal-observing-in-future = لم تبلغ الجلسة هذه اللحظة بعد. يُرجى اختيار لحظة أسبق.
refusal-observing-nothing-to-mend = هذا مدوَّن من قبل على أنه أُصلح.

## What undo takes back

undo-observers = توزيع المراقبة
undo-content-note = علامة قراءة ملاحظة السلامة

## The code of conduct for mediators: a short name and one sentence for each point

conduct-impartiality = عدم التحيز
conduct-impartiality-text = إعطاء كل طرف وقتًا مماثلًا ولباقة مماثلة وأسئلة مماثلة، والتصريح بذلك حين قد تبدو خطوة ما منحازة.
conduct-consent = الموافقة دون ضغط
conduct-consent-text = تشارك الأطراف وتوافق لأنها تريد ذلك. لا ضغط على أحد، والسؤال من جديد كلما تغيّرت الظروف.
conduct-confidentiality = السرية
conduct-confidentiality-text = حفظ ما قيل في السر، والاتفاق مع كل طرف على ما يجوز نقله.
conduct-no-favour = لا هدية ولا خدمة
conduct-no-favour-text = لا أخذ لشيء من طرف، ولا عرض لما لا يتيحه التفويض.
conduct-inclusion = الشمول
conduct-inclusion-text = الحرص على سماع من سيعيشون مع النتيجة، وعلى وصول كلماتهم إلى النص.
conduct-culture = مراعاة الخصوصيات الثقافية
conduct-culture-text = العناية بالأسماء وصيغ المخاطبة والأعراف، والسؤال عند الشك.
conduct-honesty = الصدق في شأن التفويض
conduct-honesty-text = بيان من يتحدث الفريق باسمه، وما يستطيعه وما لا يستطيعه، دون وعد بأكثر من ذلك.
conduct-no-harm = عدم الإضرار
conduct-no-harm-text = وزن كل خطوة: لا يصيب أحدًا ضرر أو خطر لأنه شارك.

## A rating, and what was noticed and mended, in the words of the record

debrief-observation-not-seen = { $competency }، لم يُلاحظ
conduct-noticed = ما لوحظ: { $point }
conduct-mended = ما أُصلح: { $point }

## The place and its parts

place-observers = المراقبون
observers-pages = أقسام صفحة المراقبين
observers-tab-overview = توزيع المراقبة
observers-tab-sheets = الأوراق
observers-tab-code = قواعد السلوك
observers-print = طباعة الأوراق

## Who observes what

observers-empty-title = لا أحد يراقب بعد
observers-empty-body = المراقبة متاحة لمن لا مقعد له، وللضيوف أيضًا. لكل مراقب كفاءتان: فالاتفاق على كفاءتين أوثق كثيرًا منه على سبع.
observers-spread = توزيع متساوٍ
observers-spread-why = يوزَّع المراقبون ومن لا مقعد لهم على الطاولات والكفاءات بالقرعة. وكل ضغطة قرعة جديدة.
observers-draw = رقم القرعة { $seed }
observers-whose = المراقب
observers-table = الطاولة
observers-first = الكفاءة الأولى
observers-second = الكفاءة الثانية
observers-rated = المقيَّم
observers-table-of = طاولة المراقب: { $name }
observers-first-of = الكفاءة الأولى للمراقب: { $name }
observers-second-of = الكفاءة الثانية للمراقب: { $name }
observers-all-tables = كل الطاولات
observers-rated-of = { $given } من { $of }
observers-progress = التقييمات: { $given } من { $of }
observers-open = فتح الورقة: { $name }
observers-remove = إزالة المراقب: { $name }
observers-add = إضافة
observers-add-name = اسم ضيف
observers-add-hint = شخص من خارج القائمة
observers-add-free = إضافة من لا مقعد له
observers-coverage = ما تشمله المراقبة
observers-competency = المراقبون بحسب الكفاءة والطاولة
observers-accord = مدى اتفاق المراقبين
observers-accord-none = لم يقيّم مراقبان أحدًا في الكفاءة نفسها بعد.
observers-accord-pairs = أزواج التقييمات: { $pairs }. المستوى نفسه: { $same }. بفارق مستوى واحد على الأكثر: { $near }.
observers-accord-source = من تقييمات هذه الجلسة: مراقبان وشخص واحد وكفاءة واحدة. ولا يُقارن «لم يُلاحظ».

## The sheet of an observer

observers-nobody-seated-title = لا أحد يجلس هناك
observers-nobody-seated-body = يُرجى توزيع الأدوار أولًا، أو اختيار طاولة أخرى لهذا المراقب.
observers-lenses = الكفاءة
observers-not-seen = لم يُلاحظ
observers-not-seen-text = لم يُلاحظ: لم تسنح الفرصة، ولا يُحسب ذلك على أحد.
observers-level-of = { $person }، { $competency }: المستوى { $level }
observers-not-seen-of = { $person }، { $competency }: لم يُلاحظ
observers-notes = { $n ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $n } ملاحظات
    [many] { $n } ملاحظة
   *[other] { $n } ملاحظة
}
observers-keys = من 1 إلى 5 للتقييم، و0 يعني «لم يُلاحظ»، والأسهم للتنقل، ومفتاح ⁦Enter⁩ لكتابة ملاحظة.
observers-not-started = يبدأ التقييم مع بدء الجلسة.
observers-note-on = ملاحظة: { $person }
observers-note-hint = ما قيل أو فُعل
observers-note-keep = حفظ الملاحظة
observers-paper = من الورق
observers-paper-phase = المرحلة التي لوحظ فيها

## The card with the code, and what was noticed and mended

conduct-title = قواعد سلوك الوساطة
conduct-source = بعباراتنا، استنادًا إلى المدونة التي طلبها المؤتمران (⁦C2⁩، الملاحظات الختامية؛ ⁦C1⁩، التوصيتان ⁦vii⁩ و⁦ix⁩).
conduct-point = { $point }: { $text }
conduct-note = تدوين
conduct-note-at-table = تدوين عند الطاولة
conduct-note-at = تدوين عند الطاولة { $table }: { $point }
conduct-episodes = ما لوحظ وما أُصلح
conduct-none-title = لم يُدوَّن شيء
conduct-none-body = الزلة ليست إخفاقًا. تُدوَّن، ثم يُدوَّن كيف أُصلحت: ومن كلتيهما تُستخلص الدروس.
conduct-words = ما شوهد أو سُمع
conduct-words-hint = بكلمات قليلة، مع التدوين التالي
conduct-is-mended = أُصلح
conduct-mend = تسجيل الإصلاح
conduct-mend-of = تسجيل الإصلاح: { $point }
conduct-mended-at = أُصلح: { $when }
conduct-when = { $time }، الطاولة { $table }
conduct-when-who = { $time }، الطاولة { $table }، { $person }

## Sheets on paper

file-observers = المراقبون
sheets-title = { $scenario }: أوراق المراقبين
sheets-foot = للمراقبين. لا للعرض ولا للطاولات.
sheets-of = ورقة المراقب: { $name }
sheets-hint = يُنظر إلى هاتين الكفاءتين دون سواهما. تُكتب الكلمات والدقيقة أولًا ثم المستوى. وحيث لم تسنح الفرصة يُكتب «لم يُلاحظ»، ويُترك فارغًا من لم يُنظر إليه.
sheets-person = الشخص والدور
sheets-words = الكلمات والدقيقة
sheets-notes = ملاحظات أخرى:
console-conduct = قواعد السلوك: تدوين نقطة

## The note on what may touch people

setup-check-content-note = قُرئت ملاحظة السلامة جهرًا قبل توزيع الأدوار
briefs-ways-out = لكل شخص أن يتوقف في أي لحظة دون إبداء سبب: بإشارة التوقف، أو بالخروج من الدور، أو بطلب دور آخر.

## What observers rated and noticed, in the debrief

debrief-heading-ratings = التقييمات
debrief-ratings-intro = عدد مرات كل مستوى من 1 إلى 5. ويُحصى «لم يُلاحظ» على حدة ولا يُحسب على أحد.
debrief-competency = الكفاءة
rating-nobody = { $competency }: لم يُلاحظ
rating-one = { $competency }: { $level } من 5، مراقب واحد
rating-average = { $observers ->
    [zero] { $competency }: المتوسط { $average }، لا مراقبين
    [one] { $competency }: المتوسط { $average }، مراقب واحد
    [two] { $competency }: المتوسط { $average }، مراقبان
    [few] { $competency }: المتوسط { $average }، { $observers } مراقبين
    [many] { $competency }: المتوسط { $average }، { $observers } مراقبًا
   *[other] { $competency }: المتوسط { $average }، { $observers } مراقب
}
debrief-episode = { $time }، { $place }
conduct-column-noticed = ما لوحظ
conduct-column-mended = ما أُصلح
conduct-not-mended = لم يُدوَّن

## Who was not rated by anybody

observers-unrated = من لم يقيّمهم أحد بعد
observers-unrated-at = الطاولة { $table }: { $names }
observers-unrated-none = قُيّم كل من له مقعد مرة واحدة على الأقل.
