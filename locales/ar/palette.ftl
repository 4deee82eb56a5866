### Keys, the palette and the sheet of keys, the cover.

## What stands on the caps. Letters and figures stand there as they are.

key-control = Ctrl
key-command = Cmd
key-shift = Shift
key-alt = Alt
key-space = مسافة
key-enter = Enter
key-escape = Esc
key-up-and-down = ↑ ↓

## Palette

palette-title = بحث أو تنفيذ
palette-field = البحث عن إجراء أو مشارك أو طاولة أو مستجد أو مرحلة
palette-hint = كلمة للبحث
palette-nothing = لا شيء بهذا الاسم
palette-nothing-more = قد يفيد جزء من الكلمة، أو كلمة أخرى بالمعنى نفسه.
palette-choose = اختيار
palette-do = تنفيذ
palette-close = إغلاق
palette-results = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
palette-place-nowhere = لا مقعد بعد
palette-person-at = { $role }، الطاولة { $table }
palette-inject = مستجد
palette-inject-sent = مستجد مُرسل
palette-phase = المرحلة { $number } من { $count }
palette-phase-jump = الانتقال إلى مرحلة: { $phase }

## Sheet of keys

keys-title = المفاتيح
keys-note = تتوقف المفاتيح المؤلفة من حرف واحد أثناء الكتابة في حقل. والسطر الرمادي غير متاح الآن.
keys-no-key = في نافذة البحث
keys-line = { $action }، المفتاح { $key }
keys-line-without = { $action }، دون مفتاح

## Cover

cover-title = الشاشة مخفية
cover-how = العدّادات مستمرة. للعودة يُضغط { $key }.
cover-how-still = للعودة يُضغط { $key }.
cover-return = إظهار الشاشة
cover-clock = المتبقي في هذه المرحلة
