### The frame around every screen: rail, top bar, palette, keys, cover.

place-home = الرئيسية
place-setup = الإعداد
place-console = لوحة التحكم
place-debrief = استخلاص الدروس
place-projector = شاشة العرض
place-settings = الضبط
rail-name = أقسام البرنامج
rail-injects-due = { $count ->
    [zero] { $place }
    [one] { $place }، حان موعد مستجد واحد
    [two] { $place }، حان موعد مستجدَين
    [few] { $place }، حان موعد { $count } مستجدات
    [many] { $place }، حان موعد { $count } مستجدًا
   *[other] { $place }، حان موعد { $count } مستجد
}

## Actions, in the palette and on the sheet of keys. Verb first.

action-palette = بحث أو تنفيذ
action-keys = عرض كل المفاتيح
action-go = الانتقال إلى: { $place }
action-new-session = جلسة جديدة
action-open-file = فتح ملف
action-start = بدء الجلسة
action-pause-or-resume = إيقاف العدّاد مؤقتًا أو استئنافه
action-next-phase = المرحلة التالية
action-previous-phase = المرحلة السابقة
action-add-minutes = { $minutes ->
    [zero] دون إضافة دقائق
    [one] إضافة دقيقة واحدة
    [two] إضافة دقيقتين
    [few] إضافة { $minutes } دقائق
    [many] إضافة { $minutes } دقيقة
   *[other] إضافة { $minutes } دقيقة
}
action-take-minutes = { $minutes ->
    [zero] دون إنقاص دقائق
    [one] إنقاص دقيقة واحدة
    [two] إنقاص دقيقتين
    [few] إنقاص { $minutes } دقائق
    [many] إنقاص { $minutes } دقيقة
   *[other] إنقاص { $minutes } دقيقة
}
action-recover-time = تعويض الوقت
action-observe = كتابة ملاحظة
action-injects = عرض المستجدات
action-write-inject = كتابة مستجد
action-next-speaker = المتحدث التالي
action-stop-floor = إنهاء الكلمة
action-speakers = اختيار المتحدث
action-call-caucus = الدعوة إلى لقاء منفرد
action-focus-table = عرض الطاولة { $table }
action-all-tables = عرض كل الطاولات
action-undo = تراجع
action-redo = إعادة
action-cover = إخفاء هذه الشاشة أو إظهارها
action-projector = فتح شاشة العرض أو إغلاقها
action-freeze-projector = تجميد شاشة العرض أو إنهاء التجميد
action-blank-projector = إفراغ شاشة العرض أو إظهارها
action-projector-full-screen = شاشة العرض: ملء الشاشة
action-switch-theme = مظهر فاتح أو داكن
# The language as it calls itself, such as Français.
action-language = اللغة: { $name }
action-zoom-in = نص أكبر
action-zoom-out = نص أصغر
action-export = تصدير استخلاص الدروس
action-end-session = إنهاء الجلسة

keys-general = في كل مكان
keys-time = الوقت
keys-room = القاعة
keys-screens = الشاشات

## Toasts and system dialogs of the desk

close = إغلاق
session-first-title = جلسة { $date }
save-elsewhere = حفظ في مكان آخر…
pick-session = فتح جلسة
pick-roster = فتح قائمة مشاركين
pick-scenario = فتح مجلد سيناريو
pick-export = اختيار مجلد للوثائق
pick-save-elsewhere = حفظ الجلسة في مكان آخر
where-lead = لا تتوفر نافذة اختيار على هذا الحاسوب. يُكتب المسار أو يُلصق.
where-path = المسار
where-act = استخدام هذا المسار
toast-sealed = أُغلقت الجلسة. سجلها محفوظ.
toast-people-added = { $count ->
    [zero] لم يُضف أحد
    [one] أُضيف مشارك واحد
    [two] أُضيف مشاركان
    [few] أُضيف { $count } مشاركين
    [many] أُضيف { $count } مشاركًا
   *[other] أُضيف { $count } مشارك
}
toast-seats-given = { $count ->
    [zero] لم يُوزَّع أي مقعد
    [one] وُزِّع مقعد واحد
    [two] وُزِّع مقعدان
    [few] وُزِّع { $count } مقاعد
    [many] وُزِّع { $count } مقعدًا
   *[other] وُزِّع { $count } مقعد
}
toast-seats-changed = تغيّرت المقاعد
toast-exported = الملفات المكتوبة: { $names }. المجلد: { $folder }
toast-export-failed = تعذّرت الكتابة في المسار { $path }: { $error }. الجلسة سليمة. يُرجى اختيار مجلد آخر.
# Names of files: hyphens in place of spaces.
file-debrief = استخلاص-الدروس
file-briefs = الملفات-السرية
file-public-page = للجميع
file-worksheet = ورقة-التحليل
projector-window = «صلح»: شاشة العرض

# اسم النافذة في شريط المهام ولدى قارئات الشاشة: الموضع، ثم عنوان الجلسة، ثم البرنامج.
window-at = { $place } – صلح
window-at-session = { $place } – { $session } – صلح

toast-scenario-copied = نُسخ السيناريو إلى المجلد { $folder }. يُعدَّل هناك، ويظهر إلى جانب السيناريوهات الأخرى.
