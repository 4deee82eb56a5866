### Settings.

settings-set-aside = تعذّر فهم ملف الضبط، فحُفظ باسم { $path }. يبدأ البرنامج بالضبط الأصلي.
settings-unreadable = تعذّرت قراءة ملف الضبط { $path }: { $error }. يبدأ البرنامج بالضبط الأصلي، والجلسات على حالها.
settings-unwritable = تعذّر حفظ الضبط في { $path }: { $error }. يبقى ساريًا حتى إغلاق البرنامج.

## The screen

settings-title = الضبط
settings-caption = كل ما هنا يسري على هذا الحاسوب ويُحفظ فورًا
settings-language-card = اللغة
settings-language = لغة هذه الشاشة
settings-wall-language = لغة شاشة العرض
settings-wall-language-same = لغة هذه الشاشة نفسها
settings-figures = الأرقام في العربية
settings-figures-western = 0 1 2 3
settings-figures-arabic = ٠ ١ ٢ ٣
settings-look-card = مظهر هذه الشاشة
settings-theme = المظهر
settings-light = فاتح
settings-dark = داكن
settings-contrast = تباين عالٍ
settings-zoom = حجم النص
settings-zoom-step = { $percent }%
settings-fades = ظهور الرسائل والألواح بالتدرّج
settings-fades-hint = عند التعطيل يظهر كل شيء فورًا. أما إخفاء الشاشة ففوري دائمًا.
settings-wall-card = شاشة العرض
settings-wall-theme = القاعة
settings-wall-light = قاعة مضاءة
settings-wall-dark = قاعة مظلمة
settings-wall-hint = في القاعة المضاءة تصعب قراءة الصورة الداكنة.
settings-room = حجم النص على شاشة العرض
settings-room-normal = عادي
settings-room-larger = كبير
settings-room-largest = الأكبر
settings-room-hint = نص أكبر لصورة صغيرة أو لقاعة طويلة.
settings-folders-card = مواضع الملفات
settings-folder-sessions = الجلسات
settings-folder-scenarios = السيناريوهات الخاصة
settings-folder-config = الضبط
settings-reveal = عرض
settings-reveal-name = عرض المجلد: { $folder }
settings-folders-note = كل شيء يبقى على هذا الحاسوب. والجلسة ملف واحد يمكن نسخه.
settings-about-card = عن البرنامج
settings-version = الإصدار { $version }
settings-about = «صلح» برنامج لإدارة محاكاة الوساطة من حاسوب محمول واحد وشاشة عرض. يعمل دون شبكة ولا يرسل شيئًا إلى أي جهة.
settings-program-licence = يجوز استخدام البرنامج بموجب رخصة ⁦MIT⁩ أو رخصة ⁦Apache⁩، الإصدار 2.0.
settings-licences-card = الخطوط والرخص
settings-licence-show = قراءة
settings-licence-name = قراءة رخصة: { $name }
settings-licence-ofl = SIL Open Font License 1.1
settings-licence-mit = رخصة ⁦MIT⁩
settings-font-sans = IBM Plex Sans
settings-font-sans-arabic = IBM Plex Sans Arabic
settings-font-serif = IBM Plex Serif
settings-font-naskh = Noto Naskh Arabic
settings-font-icons = أيقونات ⁦Phosphor⁩
