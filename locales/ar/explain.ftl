### Why something did not happen, what is safe, and what to do next. Used by window and command line.

## Commands that were not carried out. The session is as it was.

refusal-session-ended = انتهت الجلسة وسجلها مختوم. ولا تزال كتابة نصوص استخلاص الدروس ممكنة.
refusal-not-started = لم تبدأ الجلسة. يلزم بدؤها أولًا.
refusal-already-started = بدأت الجلسة، ولذلك لم يعد هذا قابلًا للتغيير.
refusal-already-paused = العدّاد متوقف أصلًا.
refusal-already-running = العدّاد يعمل أصلًا.
refusal-no-next-phase = هذه المرحلة الأخيرة. تُنهى الجلسة بعد الفراغ من استخلاص الدروس.
refusal-no-previous-phase = هذه المرحلة الأولى.
refusal-no-such-phase = لا مرحلة كهذه في الجدول الزمني.
refusal-shorter-than-used = لا يمكن أن تكون المرحلة أقصر من الوقت الذي انقضى منها. يُرجى إنقاص دقائق أقل.
refusal-nobody-seated = لم يُوزَّع أي مقعد بعد. يلزم توزيع الأدوار أولًا.
refusal-no-such-person = هذا الاسم غير مدرج في قائمة المشاركين.
refusal-person-absent = صاحب هذا الاسم غير موجود في القاعة. يُسجَّل الوصول أولًا.
refusal-seated-twice = لا يمكن أن يكون لمشارك واحد مقعدان.
refusal-no-such-seat = لا مقعد كهذا حول الطاولة { $table }.
refusal-not-reached = لم يُرسل هذا المستجد إلى ذلك المقعد حول الطاولة { $table }.
refusal-no-such-table = لا طاولة بالرقم { $table }.
refusal-tables-out-of-range = عدد الطاولات في الجلسة من { $least } إلى { $most }، لا { $found }.
refusal-too-many-people = أقصى عدد للمشاركين في الجلسة { $most }، والعدد هنا { $found }.
refusal-blank-name = الاسم ناقص. يُرجى كتابة الاسم أولًا.
refusal-blank-text = النص فارغ. يُرجى كتابة شيء أولًا.
refusal-bad-plan = أقل مدة لكل مرحلة دقيقة واحدة.
refusal-no-such-inject = لا مستجد كهذا.
refusal-inject-released-before = سبق إرسال هذا المستجد إلى هناك. ولا يُرسل مرتين أبدًا.
refusal-inject-skipped = هذا المستجد متخطّى. يلزم استرجاعه أولًا.
refusal-reason-needed = لتخطي المستجد يلزم ذكر السبب. يكفي سطر واحد يفيد في استخلاص الدروس.
refusal-empty-audience = لن يتلقى أحد هناك هذا المستجد: مقاعده شاغرة.
refusal-not-in-scenario = لا جزء كهذا في السيناريو: { $part }
refusal-indicator-out-of-range = المؤشر من 0 إلى 100؛ والقيمة { $found } خارج هذا النطاق.
refusal-level-out-of-range = المستوى من 1 إلى 5؛ والقيمة { $found } خارج هذا النطاق.
refusal-no-such-observation = لم تعد هذه الملاحظة موجودة.
refusal-no-gap = لا انقطاع في العدّاد ينتظر قرارًا.
refusal-nothing-to-undo = لم يبق شيء للتراجع عنه.
refusal-undo-stops-here = ينتهي التراجع هنا: ما قبل ذلك وصل إلى القاعة.
refusal-nothing-to-redo = لم يبق شيء لإعادته.

## Who speaks, and who meets apart

refusal-floor-not-at-the-table = لا يمكن لأحد أن يتكلم من هذا المقعد الآن: المقعد شاغر أو صاحبه في لقاء منفرد.
refusal-floor-waits-already = طلب هذا الشخص الكلمة من قبل.
refusal-floor-does-not-wait = لم يطلب هذا الشخص الكلمة.
refusal-floor-speaks-already = الكلمة لهذا الشخص بالفعل.
refusal-floor-nobody-waits = لم يطلب الكلمة أحد ممن حول الطاولة. يُرجى اختيار المتحدث.
refusal-floor-nobody-speaks = الكلمة ليست لأحد الآن.
refusal-floor-limit = مدة الكلمة بالثواني { $least } على الأقل، وبالدقائق { $most } على الأكثر.
refusal-caucus-nobody = يُرجى اختيار شخص واحد على الأقل للقاء المنفرد.
refusal-caucus-empty-seat = أحد هذه المقاعد شاغر. يُرجى الاختيار من جديد.
refusal-caucus-over = انتهى هذا اللقاء المنفرد.
refusal-caucus-there-already = هؤلاء في هذا اللقاء المنفرد بالفعل.
refusal-caucus-nobody-away = الجميع حول الطاولة.
refusal-caucus-length = مدة اللقاء المنفرد بالدقائق من { $least } إلى { $most }.
refusal-safety-empty-seat = هذا المقعد شاغر.
refusal-safety-known = إشارة التوقف هذه معروفة من قبل.
refusal-safety-no-signal = لا إشارة توقف من هذا المقعد تنتظر ردًا.
refusal-safety-out-already = خرجت هذه الطاولة من الأدوار من قبل.
refusal-seat-laptop-away = الحاسوب لدى مقعد آخر الآن. يُرجى استعادته أولًا.
refusal-seat-laptop-not-there = الحاسوب ليس عند هذا المقعد.
refusal-seat-waits = { $seconds ->
    [zero] رموز كثيرة غير مطابقة. يمكن إعادة المحاولة الآن.
    [one] رموز كثيرة غير مطابقة. تُعاد المحاولة بعد ثانية واحدة.
    [two] رموز كثيرة غير مطابقة. تُعاد المحاولة بعد ثانيتين.
    [few] رموز كثيرة غير مطابقة. تُعاد المحاولة بعد { $seconds } ثوانٍ.
    [many] رموز كثيرة غير مطابقة. تُعاد المحاولة بعد { $seconds } ثانية.
   *[other] رموز كثيرة غير مطابقة. تُعاد المحاولة بعد { $seconds } ثانية.
}
refusal-seat-note-too-long = { $most ->
    [zero] لا مكان لأي ملاحظة.
    [one] لا تتجاوز الملاحظة علامة واحدة. لم يُفقد شيء؛ يُرجى اختصارها لحفظها.
    [two] لا تتجاوز الملاحظة علامتين. لم يُفقد شيء؛ يُرجى اختصارها لحفظها.
    [few] لا تتجاوز الملاحظة { $most } علامات. لم يُفقد شيء؛ يُرجى اختصارها لحفظها.
    [many] لا تتجاوز الملاحظة { $most } علامة. لم يُفقد شيء؛ يُرجى اختصارها لحفظها.
   *[other] لا تتجاوز الملاحظة { $most } علامة. لم يُفقد شيء؛ يُرجى اختصارها لحفظها.
}
refusal-seat-not-this-seat = لا يُتصرَّف من مقعد إلا باسمه.
refusal-entry-mediates = لا يوافق فريق الوساطة على وساطته هو، ولا يتوجه إلى وساطة أخرى.
refusal-entry-nothing-to-withdraw = لم يوافق هذا الطرف، فلا موافقة تُسحب. يمكن تسجيل امتناعه.
refusal-support-on-the-way = هناك من هو في الطريق. تمكن الدعوة التالية بعد وصوله.
refusal-support-called-before = وُجّهت هذه الدعوة من قبل.
refusal-support-no-more = الدعوات الموجهة من هذه الطاولة: { $most }. لا دعوة بعدها.
refusal-no-second-mediator = لم يعرض وسيط آخر خدماته بعد. يُسجَّل العرض أولًا.
refusal-same-as-before = لا تغيير: الحال كذلك بالفعل.

## What an assignment could not meet

# $person, $other are names, $role a role, $table a number.
unmet-pin-not-here = مقعد مثبّت لغائب عن القاعة: { $person }.
unmet-pin-no-such-seat = تثبيت على مقعد غير موجود: { $person }، { $role }، الطاولة { $table }.
unmet-pin-twice = تثبيت على أكثر من مقعد: { $person }. وأُهمل التثبيت التالي: { $role }، الطاولة { $table }.
unmet-pin-taken = تثبيت على مقعد مثبّت لغيره أيضًا: { $person }، { $role }، الطاولة { $table }.
unmet-pin-not-kept = تثبيت على مقعد آخر: { $person }، { $role }، الطاولة { $table }.
unmet-too-few-people = الأدوار الأساسية: { $needed }، المشاركون: { $people }. يمكن تقليل الطاولات أو ترك أدوار شاغرة.
unmet-too-few-people-at-one = الأدوار الأساسية: { $needed }، المشاركون: { $people }. يمكن ترك أدوار شاغرة.
unmet-too-many-people = المشاركون: { $people }، المقاعد: { $seats }. ومن لا مقعد له يراقب.
unmet-essential-empty = دور أساسي لا يؤديه أحد: { $role }، الطاولة { $table }.
unmet-refused-role = دور مستبعد لهذا المشارك: { $person }، { $role }، الطاولة { $table }.
unmet-kept-apart = مشاركان كان ينبغي الفصل بينهما: { $person } / { $other }، الطاولة { $table }.
unmet-no-speaker = لا أحد حول الطاولة { $table } يتكلم اللغة: { $language }.
unmet-colleagues = زملاء حول الطاولة { $table }: { $people } ({ $country }).
unmet-colleagues-unavoidable = زملاء حول الطاولة { $table }: { $people } ({ $country }). وعددهم أكبر من عدد الطاولات.
# $group is a name such as "Woman" or "Student", $counts such as "table 1: 3, table 2: 1".
unmet-uneven = توزيع غير متساوٍ: { $group } ({ $counts }).
unmet-count-at = الطاولة { $table }: { $count }
unmet-experience-missing = دور يتطلب خبرة أُسند إلى مشاركة أولى: { $person }، { $role }، الطاولة { $table }.
unmet-wish-not-met = طُلب دور آخر: { $person }. الدور الحالي: { $role }، الطاولة { $table }.
unmet-wish-no-seat = طُلب دور ولا مقعد: { $person }.

## Why there is no assignment at all

cannot-assign-tables = عدد الطاولات في الجلسة من 1 إلى { $most }، لا { $found }.
cannot-assign-nobody = لا أحد في القائمة يمكن إسناد مقعد إليه. يُرجى إضافة مشاركين أو تسجيل الحضور.
cannot-assign-no-roles = لا أدوار في السيناريو.
cannot-assign-listed-twice = مشارك واحد مدرج مرتين في القائمة. يُرجى حذف أحد المدخلين.

## Why a plan does not fit

cannot-fit = { $minutes ->
    [zero] لا تكفي المدة للمراحل. يُرجى اختيار وقت متاح أطول.
    [one] تحتاج المراحل إلى دقيقة واحدة على الأقل لتؤدي غرضها. يُرجى اختيار وقت متاح أطول.
    [two] تحتاج المراحل إلى دقيقتين على الأقل لتؤدي غرضها. يُرجى اختيار وقت متاح أطول.
    [few] تحتاج المراحل إلى { $minutes } دقائق على الأقل لتؤدي غرضها. يُرجى اختيار وقت متاح أطول.
    [many] تحتاج المراحل إلى { $minutes } دقيقة على الأقل لتؤدي غرضها. يُرجى اختيار وقت متاح أطول.
   *[other] تحتاج المراحل إلى { $minutes } دقيقة على الأقل لتؤدي غرضها. يُرجى اختيار وقت متاح أطول.
}

## A roster that cannot be read

cannot-read-missing = لا ملف بهذا الاسم.
cannot-read-folder = هذا مجلد، لا ملف.
cannot-read-not-allowed = النظام لا يسمح بقراءة هذا الملف.
cannot-read-unreadable = تعذّر على النظام قراءة هذا الملف.
cannot-read-unreadable-code = تعذّر على النظام قراءة هذا الملف (الرقم { $code }).
cannot-read-empty = هذا الملف فارغ.
cannot-read-too-large = هذا الملف أكبر من الحد المسموح لقائمة مشاركين (الحد الأقصى { $megabytes } ميغابايت).
cannot-read-too-many-rows = صفوف هذا الملف أكثر من الحد المسموح لقائمة مشاركين (الحد الأقصى { $limit }).
cannot-read-not-a-table = هذا ليس جدولًا. نوع الملف: { $kind }.
cannot-read-encrypted = هذا المصنف محمي بكلمة مرور.
cannot-read-damaged = هذا المصنف تالف.
cannot-read-no-names = لا عمود في هذا الجدول يشبه عمود أسماء.
roster-is-safe = قائمة المشاركين على حالها.
cannot-read-hint-path = يُرجى التحقق من الاسم، أو اختيار الملف من جديد.
cannot-read-hint-rights = يُرجى نسخ الملف إلى مجلد تتاح قراءته، ثم اختيار النسخة.
cannot-read-hint-disk = يُرجى نسخ الملف إلى هذا الحاسوب، ثم اختيار النسخة.
cannot-read-hint-export = يُرجى حفظ القائمة مصنف ⁦Excel⁩ (⁦.xlsx⁩) أو ملف ⁦CSV⁩، ثم اختيار ذلك الملف.
cannot-read-hint-password = يُرجى إزالة كلمة المرور في برنامج الجداول، أو حفظ القائمة ملف ⁦CSV⁩.
cannot-read-hint-names = يُرجى كتابة «الاسم» فوق عمود الأسماء، أو لصق الأسماء، اسم في كل سطر.
cannot-read-hint-smaller = يُرجى حفظ الورقة وفيها القائمة وحدها، ثم اختيار ذلك الملف.

file-kind-pdf = ملف ⁦PDF⁩
file-kind-word = مستند ⁦Word⁩
file-kind-presentation = عرض تقديمي
file-kind-open-document = ملف ⁦OpenDocument⁩
file-kind-binary-workbook = مصنف ثنائي (⁦.xlsb⁩)
file-kind-legacy-office = ملف من إصدار قديم من ⁦Office⁩ (⁦.xls⁩، ⁦.doc⁩)
file-kind-picture = صورة
file-kind-web-page = صفحة ويب
file-kind-rich-text = نص منسق
file-kind-archive = ملف مضغوط
file-kind-database = قاعدة بيانات
file-kind-unknown = نوع غير معروف

## What is doubtful in a roster

roster-row = الصف { $row }
roster-row-column = الصف { $row }، العمود { $column }
roster-row-heading = الصف { $row }، العمود { $column } ({ $heading })
roster-column = العمود { $column }
roster-whole-file = الملف كله
roster-effect-remark = للعلم
roster-effect-kept = أُبقي، يُرجى التحقق
roster-effect-left-out = استُبعد

roster-no-name = لا اسم. استُبعد الصف.
roster-name-without-letters = لا حروف في الاسم: «{ $text }». استُبعد الصف.
roster-repeated-header = صف العناوين مكرر. استُبعد الصف.
roster-duplicate-name = الاسم نفسه في الصف { $row }: { $name }. أُبقي المدخلان.
roster-duplicate-person = الاسم نفسه والبيانات نفسها في الصف { $row }: { $name }. أُبقي المدخلان، وقد يكون أحدهما زائدًا.
roster-unknown-country = بلد غير معروف، تُرك فارغًا: «{ $text }».
roster-unknown-country-near = بلد غير معروف، تُرك فارغًا: «{ $text }». هل المقصود: { $suggestion }؟
roster-unknown-status = لا دبلوماسي ولا طالب، تُركت الصفة فارغة: «{ $text }».
roster-unknown-gender = الجنس غير مفهوم، تُرك فارغًا: «{ $text }».
roster-unknown-language = لغة غير معروفة، لم تُدرج: «{ $text }».
roster-unknown-language-near = لغة غير معروفة، لم تُدرج: «{ $text }». هل المقصود: { $suggestion }؟
roster-unknown-experience = الخبرة غير مفهومة، تُركت فارغة: «{ $text }».
roster-too-many-cells = خلايا بعد آخر عنوان لم تُدرج: { $extra }
roster-broken-characters = ضاعت حروف قبل وصول الملف إلى هنا: «{ $text }». يُرجى تصحيح المدخل.
roster-formula = صيغة حسابية مكان نتيجتها: «{ $text }». يُرجى تصحيح المدخل.
roster-cell-error = في جدول البيانات خطأ، قُرئت الخلية فارغة: { $text }
roster-too-long = قُطع النص عند الحد الأقصى لعدد الحروف: { $limit }.
roster-unclosed-quote = علامة تنصيص فُتحت ولم تُغلق. قُرئت علامات التنصيص حروفًا.
roster-empty-rows = { $count ->
    [zero] لا صفوف فارغة بين الأسماء.
    [one] صف فارغ واحد بين الأسماء.
    [two] صفان فارغان بين الأسماء.
    [few] { $count } صفوف فارغة بين الأسماء.
    [many] { $count } صفًا فارغًا بين الأسماء.
   *[other] { $count } صف فارغ بين الأسماء.
}
roster-title-above = عُدّ عنوانًا عامًا فوق صف العناوين: «{ $text }».
roster-no-header = لم يُعرف صف العناوين. معاني الأعمدة مقدَّرة من محتواها.
roster-name-guessed = لا عنوان فيه كلمة «الاسم». عمود الأسماء تقديري.
roster-too-many-columns = لم تُقرأ إلا الأعمدة الأولى، وعددها { $limit }.
roster-nobody = صف العناوين موجود، ولا أسماء تحته.

## The session file

file-missing = الملف غير موجود: { $path }
file-folder-missing = المجلد غير موجود: { $path }
file-already-there = يوجد ملف بهذا الاسم: { $path }
file-no-permission = لا يسمح النظام بالقراءة أو الكتابة هنا: { $path }
file-read-only = الملف أو القرص للقراءة فقط: { $path }
file-disk-full = القرص ممتلئ: { $path }
file-locked = الجلسة مفتوحة في نافذة أخرى: { $path }
file-not-sulh = هذا ليس جلسة من برنامج «صلح»: { $path }
file-newer = كُتب هذا الملف بإصدار أحدث من «صلح» (الصيغة { $found }؛ والمعروف هنا { $known }): { $path }
file-not-understood = الحدث { $seq } في هذا الملف من نوع لا يعرفه هذا الإصدار ({ $event }): { $path }
file-damaged = هذا الملف تالف ابتداءً من الحدث { $seq }: { $path }
file-damaged-words = كلمات السيناريو في هذا الملف تالفة: { $path }
file-out-of-order = جاء حدث في غير ترتيبه (المتوقع { $expected })، وهذا خطأ في البرنامج: { $path }
file-other = أبلغ النظام عن مشكلة (بلفظه: «{ $said }»): { $path }

file-safe-untouched = لم يتغيّر شيء.
file-safe-in-memory = لا يزال كل شيء في الذاكرة؛ لم يُفقد شيء.
file-safe-until = كل ما حتى الحدث { $seq } سليم.
file-safe-nothing = تعذّرت قراءة أي شيء قبله.
file-safe-events = كل الأحداث سليمة.

file-hint-path = يُرجى التحقق من الاسم، أو البحث عن الملف في «الرئيسية».
file-hint-folder = يُرجى إنشاء المجلد، أو اختيار مكان آخر.
file-hint-other-name = يُرجى اختيار اسم آخر؛ لا يُستبدل أي ملف أبدًا.
file-hint-place = يُرجى اختيار مجلد تتاح الكتابة فيه، مثل «المستندات».
file-hint-space = يُرجى إخلاء مساحة ثم إعادة المحاولة، أو الحفظ في مكان آخر.
file-hint-close-window = يُرجى إغلاق النافذة الأخرى، أو المتابعة فيها.
file-hint-sulh = يُرجى اختيار ملف ينتهي اسمه باللاحقة ⁦.sulh⁩.
file-hint-update = يُرجى تثبيت الإصدار الأحدث، أو فتح الملف على الحاسوب الذي أُنشئ عليه.
file-hint-salvage = يُرجى نقل السليم إلى ملف جديد، مع إبقاء هذا الملف على حاله.
file-hint-copy = يُرجى البحث عن نسخة على قرص آخر أو ذاكرة محمولة.
file-hint-report = يُرجى الحفظ في مكان آخر، وإبلاغ الجهة التي وفّرت البرنامج.

## لماذا لم يقرأ النظام أو لم يكتب، بعد نقطتين

system-not-found = لا ملف ولا مجلد بهذا الاسم
system-not-allowed = النظام لا يسمح بذلك
system-already-there = هذا الاسم مستعمل هناك
system-folder = في مكانه مجلد
system-read-only = القرص للقراءة فقط
system-disk-full = القرص ممتلئ
system-in-use = يستعمله برنامج آخر
system-bad-name = النظام لا يقبل هذا الاسم
system-number = أبلغ النظام عن المشكلة رقم { $code }
system-other = لم يذكر النظام السبب
