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
