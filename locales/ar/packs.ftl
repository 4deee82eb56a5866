### What is wrong with a scenario pack, for its author. File and line stand before the sentence.

pack-folder-missing = لا مجلد في المسار { $path }.
pack-file-missing = الملف غير موجود.
pack-unreadable = تعذّرت قراءة الملف: { $reason }.
pack-too-large = حجم الملف بالبايت { $bytes }، والحد الأقصى للقراءة { $most }.
pack-not-utf8 = الملف ليس نصًا بترميز ⁦UTF-8⁩. يُرجى حفظه بهذا الترميز.
pack-newer-format = صيغة السيناريو { $found }، والمعروف في هذا الإصدار { $known }. يُرجى استخدام إصدار أحدث من البرنامج.
pack-syntax-expected = علامة ناقصة أو في غير موضعها. المتوقع هنا: { $expected }
pack-syntax = علامة ناقصة أو في غير موضعها.
pack-unknown-field-like = لا حقل باسم «{ $found }». هل المقصود «{ $like }»؟
pack-unknown-field = لا حقل باسم «{ $found }». المعروف هنا: { $known }.
pack-unknown-choice-like = لا تصح هنا القيمة «{ $found }». هل المقصود «{ $like }»؟
pack-unknown-choice = لا تصح هنا القيمة «{ $found }». القيم الممكنة: { $known }.
pack-missing-field = الحقل «{ $field }» ناقص.
pack-field-twice = الحقل «{ $field }» مكرر هنا.
pack-wrong-value = لا مكان لهذه القيمة هنا. يقول قارئ الملف بالإنكليزية: «{ $said }»
pack-number-out-of-bounds = هذا العدد أكبر مما يمكن هنا، أو دون الصفر.
# $place is a part of the structure, $finding a sentence.
pack-finding = { $place }: { $finding }
pack-message-syntax-expected = تعذّرت قراءة النص القريب من «{ $near }». المتوقع: { $sign }
pack-message-syntax = تعذّرت قراءة النص القريب من «{ $near }».
pack-message-twice = النص «{ $key }» مكرر في الملف.
pack-missing-message = النص «{ $key }» ناقص.
pack-unused-message-like = لا شيء يستخدم النص «{ $key }». هل المقصود «{ $like }»؟
pack-unused-message = لا شيء يستخدم النص «{ $key }».
pack-not-a-language = الرمز «{ $name }» ليس من رموز اللغات ⁦ar⁩ و⁦en⁩ و⁦fr⁩ و⁦tr⁩.
pack-no-whole-language = لا لغة مكتملة. الأقرب إلى الاكتمال: { $language }؛ عدد النصوص الناقصة: { $count }.
pack-no-language = لا ملف نصوص. يُرجى إضافة ⁦en.ftl⁩ أو ⁦fr.ftl⁩ أو ⁦tr.ftl⁩ أو ⁦ar.ftl⁩.
pack-not-named-after-folder = المعرّف «{ $id }»، والمجلد «{ $folder }». يُرجى جعل الاسمين واحدًا.
pack-none-like = لا سيناريو باسم «{ $name }». هل المقصود «{ $like }»؟
pack-none = لا سيناريو باسم «{ $name }». السيناريوهات المعروفة: { $known }.

pack-place-scenario = السيناريو
pack-place-part = { $part ->
    [parties] الأطراف
    [roles] الأدوار
    [issues] القضايا
    [consent] قاعدة الموافقة
    [rules] قواعد المؤشرات
    [story] القصة
    [phases] المراحل
    [support] بطاقات الدعم
    [competencies] الكفاءات
    [debrief] أسئلة استخلاص الدروس
    [sources] المصادر
   *[lists] القوائم
}
pack-place-option = الخيار { $option } من القضية { $issue }
pack-place-score = تقييم الطرف { $party }: القضية { $issue }، الخيار { $option }
pack-place-indicator = المؤشر { $indicator }
pack-place = { $kind ->
    [party] الطرف { $id }
    [role] الدور { $id }
    [issue] القضية { $id }
    [values] قيم الطرف { $id }
    [story] المحطة { $id }
    [phase] المرحلة { $id }
    [inject] المستجد { $id }
    [support] بطاقة الدعم { $id }
    [competency] الكفاءة { $id }
    [question] السؤال { $id }
   *[source] المصدر { $id }
}

finding-wrong-format = الصيغة { $found }؛ وهذا الإصدار يقرأ الصيغة { $known }.
finding-bad-id = لا يصلح «{ $id }» معرّفًا. المقبول: حروف لاتينية صغيرة من ⁦a⁩ إلى ⁦z⁩، وأرقام، وبينها شرطات.
finding-duplicate-id = المعرّف «{ $id }» مكرر.
# $thing is one of the words below, such as طرف; the carrier noun keeps the sentence free of its gender.
finding-unknown-reference-like = { $kind ->
    [party] لا طرف بالمعرّف «{ $id }». هل المقصود «{ $like }»؟
    [role] لا دور بالمعرّف «{ $id }». هل المقصود «{ $like }»؟
    [issue] لا قضية بالمعرّف «{ $id }». هل المقصود «{ $like }»؟
    [option] لا خيار بالمعرّف «{ $id }». هل المقصود «{ $like }»؟
    [story] لا محطة من القصة بالمعرّف «{ $id }». هل المقصود «{ $like }»؟
   *[phase] لا مرحلة بالمعرّف «{ $id }». هل المقصود «{ $like }»؟
}
finding-unknown-reference = { $kind ->
    [party] لا طرف بالمعرّف «{ $id }».
    [role] لا دور بالمعرّف «{ $id }».
    [issue] لا قضية بالمعرّف «{ $id }».
    [option] لا خيار بالمعرّف «{ $id }».
    [story] لا محطة من القصة بالمعرّف «{ $id }».
   *[phase] لا مرحلة بالمعرّف «{ $id }».
}
finding-blank-version = رقم الإصدار فارغ.
finding-blank-cite = الإحالة إلى المصدر فارغة.
finding-out-of-range = { $figure }: { $found }. النطاق الممكن من { $least } إلى { $most }.
finding-mediation-teams = لكل سيناريو فريق وساطة واحد بالضبط؛ وعدد الفرق هنا { $count }.
finding-wrong-slot = الخانة { $slot }: الخانة الأولى لفريق الوساطة، وليس لفريق الوساطة غيرها.
finding-slot-taken = الخانة { $slot } يشغلها الطرف { $party }.
finding-no-essential-role = لا دور أساسيًا لهذا الطرف، فقد لا يتكلم أحد باسمه.
finding-mediator-has-values = ليس لفريق الوساطة قيم خاصة.
finding-no-values = الطرف يتفاوض ولا قيم خاصة له.
finding-not-scored = لا يعطي الطرف هذا الخيار أي قيمة.
finding-bests = مجموع قيم أفضل الخيارات في كل القضايا { $sum }؛ والواجب أن يكون 100.
finding-no-deal = قيمة عدم الاتفاق { $nodeal }، والقيمة المنشودة { $aim }. يجب أن تكون الأولى أقل من الثانية.
finding-blocked = الخطوط الحمراء تمنع كل خيارات القضية { $issue }: لا يمكن للطرف أن يوقّع أبدًا.
finding-no-option-left = كل خيار من خيارات القضية { $issue } خط أحمر لطرف موافقته لازمة.
finding-nobody-must-agree = لا طرف موافقته لازمة لقيام الاتفاق.
finding-mediator-must-agree = الطرف { $party } وسيط لا يصوّت.
finding-too-many-others = عدد الأطراف الأخرى اللازمة للاتفاق { $needed }، وعدد الموجود منها { $others }.
finding-indicator-missing = لا قيمة أولية للمؤشر: { $indicator }.
finding-least-above = الحد الأدنى للمرحلة بالدقائق { $least }، والمخصص لها { $minutes }.
finding-debriefs = لكل سيناريو مرحلة واحدة لاستخلاص الدروس؛ وعددها هنا { $count }.
finding-debrief-not-last = يجب أن تكون مرحلة استخلاص الدروس هي الأخيرة.
finding-inject-after-phase = موعده عند الدقيقة { $minute } من مرحلة مدتها بالدقائق { $minutes }.
finding-tension-not-for-one-role = التباين داخل طرف موجّه إلى دور واحد وعند الطلب: المتلقي ⁦Role(…)⁩ والتوقيت ⁦OnDemand⁩.
finding-true-from-start = شرطه متحقق قبل أن يحدث أي شيء.
finding-step-without-question = لا سؤال عن: { $step }.

figure-parties = عدد الأطراف
figure-slot = الخانة
figure-roles = عدد الأدوار
figure-essential-roles = عدد الأدوار الأساسية
figure-shared-by = عدد المشاركين في الدور
figure-issues = عدد القضايا
figure-options = عدد الخيارات
figure-score = القيمة
figure-no-deal = قيمة عدم الاتفاق
figure-aim = القيمة المنشودة
figure-indicator-start = القيمة الأولية
figure-story = عدد محطات القصة
figure-phases = عدد المراحل
figure-total-minutes = مجموع الدقائق
figure-least-minutes = الحد الأدنى للدقائق
figure-steps = عدد الخطوات
figure-guidance = عدد أسطر الإرشاد
figure-effect = الأثر
figure-condition = قيمة الشرط
figure-silent-minutes = دقائق بلا اتفاق
figure-support = عدد بطاقات الدعم
figure-support-minutes = الدقائق حتى الوصول
figure-competencies = عدد الكفاءات
figure-sources = عدد المصادر
figure-timeline = أسطر التسلسل الزمني
figure-glossary = أسماء المسرد
figure-analysis = أسئلة ورقة التحليل
figure-pitfalls = أسطر ما قد يتعثر
figure-map = أسطر المكان
