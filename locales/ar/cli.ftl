### What the command line prints. Its manual (--help) stays in English, like the names of its commands.

cli-failure = ⁦sulh⁩: { $what }
cli-no-such-language = لا توجد لغة بالرمز «{ $code }». الرموز المعروفة: { $known }.
cli-no-home = لا مجلد رئيسيًا للضبط والجلسات. يُحدَّد المجلد في المتغير ⁦SULH_HOME⁩.
cli-no-window = تعذّر فتح نافذة (لفظ النظام: «{ $reason }»). لم يتغيّر شيء. تعمل الأوامر دون شاشة: ⁦sulh --help⁩
cli-unwritable = تعذّرت الكتابة في { $path }: { $reason }. يُرجى اختيار مجلد آخر.
cli-no-json = تعذّر وضع النتيجة في صيغة ⁦JSON⁩: { $reason }
cli-pack-clean = { $pack }: لا مشكلات
cli-pack-has-problems = { $count ->
    [zero] { $pack }: لا مشكلات
    [one] { $pack }: مشكلة واحدة
    [two] { $pack }: مشكلتان
    [few] { $pack }: { $count } مشكلات
    [many] { $pack }: { $count } مشكلة
   *[other] { $pack }: { $count } مشكلة
}
cli-scenario-facts = المستوى: { $level }. الأدوار: { $roles }. القضايا: { $issues }. الدقائق: { $minutes }. اللغات: { $languages }
cli-roster-sum = المشاركون: { $people }. المشكلات: { $problems }.
cli-roster-problem = { $place }: { $what } { $effect }.
cli-seat = الطاولة { $table }، { $role }: { $name }
cli-left-over = دون مقعد: { $names }
cli-cost = الكلفة { $cost }؛ ولا يمكن أن تقل كلفة أي توزيع عن { $bound }.
cli-inspect-head = { $title }: { $scenario }. المشاركون: { $people }. الطاولات: { $tables }.
cli-inspect-closed = انتهت. عدّاد الجلسة: { $minutes } د. التوقفات: { $paused } د.
cli-inspect-running = لم تُغلق. عدّاد الجلسة: { $minutes } د. التوقفات: { $paused } د.
cli-inspect-ready = لم تبدأ.
cli-inspect-phase = { $phase }: المقرر { $planned } د، الفعلي { $actual } د
cli-inspect-sum = الأحداث: { $events }. المستجدات المرسلة: { $injects }. الملاحظات: { $notes }.
cli-turn = { $place }: { $turn }
cli-written = كُتب: { $path }
