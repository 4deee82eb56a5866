### Setup: scenario, people, roles, timing, room check.

## The top bar

setup-title = Oturum planlama
# $session is the facilitator's title, $scenario the name of the scenario.
setup-caption = { $session }. { $scenario }
setup-step-scenario = Senaryo
setup-step-people = Kişiler
setup-step-roles = Roller
setup-step-timing = Zaman
setup-step-room = Salon kontrolü
setup-continue-people = Kişilere geç
setup-continue-roles = Rollere geç
setup-continue-timing = Zaman planına geç
setup-continue-room = Salon kontrolüne geç
setup-start = Oturumu başlat
setup-to-console = Yönetim paneline git
setup-print-briefs = Bilgi notu yazdır
setup-print-briefs-why = Seçtiğiniz klasöre her koltuk için bir sayfa yazar. Oradan yazdırabilirsiniz.

## Scenario

setup-pages = Senaryonun bölümleri
setup-page-story = Öykü
setup-page-cast = Taraflar ve roller
setup-page-issues = Meseleler
setup-page-teaching = Eğitim notu
setup-page-sources = Kaynaklar
setup-safety = Hassas olabilecek konular
setup-background = Arka plan
setup-timeline = Olayların akışı
setup-map = Coğrafya
setup-role-shared = { $people } kişi paylaşabilir
setup-role-experience = Deneyim ister
# $letter is A, B, C; $title the title of an issue.
setup-issue = { $letter }. { $title }
setup-teaching-aims = Burada öğrenilenler
setup-teaching-usual = Genellikle nasıl ilerler
setup-teaching-watch = Dikkat edilecekler
setup-teaching-numbers = Dayandığı sayılar
setup-teaching-shorten = Zaman darsa
setup-teaching-culture = Kültür ve inanç
setup-teaching-safety = Katılımcılara özen
setup-teaching-questions = Sık gelen sorular
setup-pitfalls = Aksayabilecekler
setup-sources-intro = Bu senaryonun uygulamaya koyduğu, İİT üye ülkelerinin arabuluculuk konulu iki konferansında dile getirilmiş görüşler (C1: İstanbul, 21 Kasım 2017; C2: İstanbul, 29 Kasım 2018).
setup-session-title = Oturum başlığı
setup-session-title-hint = Bilgi notlarında ve değerlendirmede yer alır.
setup-session-title-blank = Başlık eksik. Bir başlık yazın ya da öncekini korumak için Esc tuşuna basın.
setup-facts = Bir bakışta
setup-fact-level = Düzey
setup-fact-minutes = Süre
setup-fact-parties = Taraflar
setup-fact-issues = Meseleler
setup-fact-injects = Gelişmeler
setup-fact-seats = Masadaki kişi sayısı
setup-fact-seats-of = { $least } ile { $most } arasında
setup-fact-version = Sürüm
setup-fact-languages = Diller
# $people is how many are on the roster, $tables how many tables suit them best.
setup-tables-advice = Listede: { $people }. En uygun düzen: { $tables } masa.
setup-with-scenario = Bu senaryoyla
setup-copy-scenario = Kopyala ve değiştir
setup-copy-scenario-why = Senaryonun metin dosyalarını klasörünüze yazar. Açık olan oturum olduğu gibi kalır.
setup-public-page = Herkese açık sayfayı yaz
setup-public-page-why = Herkesin bilebileceklerini, gönderilecek veya yazdırılacak tek sayfada toplar.

## People

setup-people-title = Kişiler
# $least and $most: how many people a session is made for.
setup-people-count = { $count ->
    [0] Bir oturuma { $least } ile { $most } arasında kişi katılır
   *[other] Listede { $count } kişi var
}
setup-add = Ekle
setup-person-add = Kişi ekle
setup-person-add-by-hand = Kişileri elle ekle
setup-mark-present = Herkesi geldi say
setup-mark-present-why = { $count } kişi hâlâ bekleniyor.
setup-people-none = Katılımcı listesi henüz boş
setup-people-none-why = Elinizdeki listeyi yükleyin, hesap tablosundan yapıştırın ya da dosyayı bu pencereye bırakın.
setup-roster-load = Liste dosyası yükle
setup-roster-reading = Liste okunuyor
setup-roster-reading-why = Kimse listeye alınmadan önce burada gösterilir.
setup-find-person = Kişi ara
setup-find-person-hint = Ad ara
setup-find-none = Kimse bulunamadı
setup-find-none-why = Eşleşen ad veya ülke yok. Başka bir yazım denenebilir.
setup-show-all = Herkesi göster
setup-filter = Hangi kişiler
setup-filter-all = Hepsi
setup-filter-unseated = Koltuksuz
setup-filter-away = Burada değil
setup-column-name = Ad soyad
setup-column-country = Ülke
setup-column-status = Statü
setup-column-languages = Diller
setup-column-gender = Cinsiyet
setup-column-experience = Deneyim
setup-column-attendance = Katılım
setup-column-seat = Koltuk
setup-column-note = Not
setup-column-row = Satır
setup-experience-unstated = Deneyim belirtilmedi
# $role is a role, $table a number.
setup-seat-of = { $role }, masa { $table }
setup-seat-at = Masa { $table }, { $role }

setup-bring-file = Dosyadan
setup-bring-drop = Liste dosyasını buraya bırakın
setup-bring-kinds = Excel, CSV veya metin
setup-bring-path = Dosya yolu
setup-bring-path-hint = Ya da dosyanın yerini yazıp Enter tuşuna basın.
setup-bring-read = Dosyayı oku
setup-bring-paste = Hesap tablosundan
setup-paste = Yapıştırılan hücreler
setup-paste-hint = Hesap tablonuzdaki hücreleri kopyalayıp buraya yapıştırın. Her satırda bir ad yeterlidir.
setup-paste-read = Yapıştırılanı oku

setup-preview-title = { $count ->
    [0] Bu listede kimse bulunamadı
   *[other] { $count } kişi okundu
}
setup-preview-take = { $count } kişiyi listeye al
# $known is how many are on the roster already.
setup-preview-add = { $count } kişi ekle (listede: { $known })
# Not “Listeye alma”: that is also a noun, taking onto the list.
setup-preview-drop = Dışarıda bırak
setup-preview-problems = Kontrol edilecek { $count } nokta
setup-read-as-text = Metin olarak okundu, { $encoding }; sütun ayırıcı: { $delimiter }.
setup-read-as-pasted = Yapıştırıldığı gibi okundu; sütun ayırıcı: { $delimiter }.
setup-read-as-workbook = Çalışma kitabı olarak okundu, sayfa: “{ $sheet }”.
setup-read-as-workbook-of = Çalışma kitabı olarak okundu, sayfa: “{ $sheet }”. Okunmayan: { $others }.
setup-read-header = Başlığın bulunduğu satır: { $row }.
setup-read-no-header = Başlık bulunamadı; sütunlar tahmin edildi.
# $letter is the letter of a column, $field what it holds.
setup-read-column = { $letter }: { $field }
setup-read-ignored = { $letter } okunmadı: { $heading }
setup-encoding-utf8 = UTF-8
setup-encoding-utf16 = UTF-16
setup-encoding-western = Batı Avrupa
setup-encoding-turkish = Türkçe
setup-encoding-arabic = Arapça
setup-encoding-cyrillic = Kiril
setup-encoding-macintosh = Macintosh
setup-delimiter-comma = virgül
setup-delimiter-semicolon = noktalı virgül
setup-delimiter-tab = sekme
setup-delimiter-bar = dikey çizgi
setup-delimiter-none = yok, tek sütun
setup-field-given = Ad
setup-field-middle = İkinci ad
setup-field-family = Soyad

# Not “değiştir”: with a person it would mean replacing them.
setup-person-title = Kişiyi düzenle
setup-person-title-new = Kişi ekle
setup-person-pages = Kişi kaydının bölümleri
setup-person-page = Bilgiler
# Wishes for roles, and people who should not share a table.
setup-wishes-page = İstekler ve ayrı tutma
setup-person-save = Kaydet
setup-cancel = Vazgeç
setup-person-remove = Çıkar
setup-person-remove-why = Kişiyi listeden çıkarır. Geri alınca yerine döner.
setup-person-remove-late = Oturum başladı. Bunun yerine kimin ayrıldığını işaretleyin.
setup-person-name-missing = Ad eksik. Önce bir ad yazın.
setup-unstated = Belirtilmedi
setup-attendance-hint = Gelmeyen veya ayrılan kişinin koltuğu boşalır.
setup-person-note-hint = Yalnızca sizin için. Salona hiçbir zaman gösterilmez.
setup-country-unknown = Bu adda bir ülke bilinmiyor. Böyle bırakılırsa ülke boş kalır.
setup-languages-hint = En iyi bildiği dil başta. Çıkarmak için aynı dile yeniden basın.
# $place is 1, 2, 3.
setup-language-ranked = { $place }. { $name }
setup-language-other = Başka bir dil
setup-language-add = Ekle
setup-language-unknown = Bir dilin adını veya iki harfli kodunu yazın.
setup-wishes-roles = Roller
setup-wish-ask = İstiyor
setup-wish-refuse = Verilmemeli
setup-wish-ask-role = İstediği rol: { $role }
setup-wish-refuse-role = Verilmemesi gereken rol: { $role }
setup-apart = Ayrı masada oturacağı kişiler
setup-apart-hint = Yerleşim, mümkün olan her durumda onları ayrı tutar.
setup-apart-choose = Kişi ara
setup-apart-remove = Listeden çıkar: { $name }

## Roles

setup-roles-title = Kim hangi rolde
setup-roles-need-people = Roller kişilere verilir. Önce katılımcı listesini getirin.
setup-go-to-people = Kişilere git
setup-go-to-roles = Rollere git
setup-tables = Masa sayısı
setup-tables-shown = { $tables } masa
setup-tables-less = Bir masa eksilt
setup-tables-more = Bir masa ekle
setup-tables-use = { $tables } masa kullan
setup-seats-give = Koltukları dağıt
setup-shuffle = Rastgele dağıt
setup-shuffle-why = Sonuncusu kadar iyi, yeni bir kura çeker. Sabitlenmiş koltuklar değişmez.
setup-balance = Masaları dengele
setup-balance-why = Aynı kuradan en iyi yerleşimi yeniden arar. Sabitlenmiş koltuklar değişmez.
setup-mend = Yerleşimi düzelt
setup-mend-why = Boşlukları olabildiğince az değişiklikle doldurur. Değişiklikleri önceden görürsünüz.
setup-seating-none = Henüz koltuk dağıtılmadı
setup-seating-none-why = Kadınlar, diller, deneyim ve ülkeler masalara eşit dağıtılır. Sonra her koltuğu değiştirebilirsiniz.
setup-seating-busy = Koltuklar dağıtılıyor
setup-seating-busy-why = Bu kişiler için en adil yerleşim aranıyor.
setup-quality-best = En iyisi, kanıtlı
setup-quality-above = Alt sınırın { $above } üstünde
setup-quality-why = Yerleşimin maliyeti { $cost }; bu kişilerle inilebilecek en düşük maliyet { $bound }. Aynı masadaki meslektaşlar, eşit olmayan masalar ve karşılanmayan istekler maliyete sayılır.

# On one line; below it the cap P, “pin”, the cap S, “swap”.
setup-board-drag = Taşımak için sürükleyin
setup-board-pin = sabitle
# In full: yer değiştir. Both words and caps stand in one line of 144 points.
setup-board-swap = değiştir
setup-board-dots = deneyim
setup-table = Masa { $table }
setup-table-seated = { $seated } kişi
setup-table-empty = { $empty } boş koltuk
setup-women = Kadın
setup-women-of = { $women }/{ $seated }
setup-women-said = Kadın: { $women }/{ $seated }
# Label before a list of language codes and figures.
setup-speak = Dil
setup-seniors = { $seniors } kıdemli
setup-seat-person = Yerleştir: { $name }
setup-seat-empty = Boş koltuk
setup-seat-said = { $name }: { $role }, masa { $table }
setup-seat-said-pinned = { $name }: { $role }, masa { $table }, sabitlendi
setup-seat-said-offer = Yerleştir: { $name }, { $role }, masa { $table }
setup-seat-said-empty = Boş koltuk: { $role }, masa { $table }
setup-pin = Sabitle
setup-unpin = Sabiti kaldır
setup-swap-with = Yer değiştir…
setup-edit-person = Kişiyi düzenle…
setup-free-seat = Koltuğu boşalt
setup-roles-unplayed = Oynanmayan { $count } rolü göster
setup-roles-fewer = Oynanmayan rolleri gizle
setup-reserve = Yedek

setup-swap-title = Yer değişikliği: { $people }
# $person is a name, $role a role, $table a number.
setup-move-title = Koltuk değişikliği: { $person }; { $role }, masa { $table }
setup-swap-do = Yer değiştir
setup-move-do = Taşı
setup-swap-keep = Böyle kalsın
# Followed by two figures, before and after.
setup-swap-better = Daha iyi: alt sınıra uzaklık
setup-swap-equal = Öncekiyle aynı: alt sınıra uzaklık
setup-swap-worse = Daha az iyi: alt sınıra uzaklık
setup-swap-same = Kadınların, dillerin, deneyimin ve ülkelerin dağılımı değişmez.
setup-swap-solved = Çözüldü: { $what }
# $what is a group such as "Woman" or a language, $tables the numbers of tables.
setup-swap-measure = { $what }, masa { $tables }

setup-before = Devam etmeden önce
setup-before-count = { $count ->
    [0] Bakılacak bir şey yok
   *[other] Bakılacak { $count } nokta
}
setup-before-open = Boş kalan koltuk: { $role }, masa { $table }.
setup-before-fine = İstenenlerin hepsi karşılandı.
setup-before-languages = Her masada bilen var: { $languages }.
setup-before-show = Göster

setup-mend-title = { $moves ->
    [0] Yerleşim olabileceği kadar iyi
   *[other] Yerleşimi { $moves } değişiklikle düzelt
}
setup-mend-nothing = Daha iyisini sağlayacak bir değişiklik yok. Koltuğu olmayan gözlemci olur.
setup-mend-note = Koltuğu devralanın bilmesi gerekenler
setup-mend-take = Bu koltukları ver
setup-mend-leave = Böyle kalsın
# A name stands before these words.
setup-mend-to = { $name }, yeni koltuk: { $seat }.
setup-mend-from-to = { $name }, eski koltuk: { $from }; yeni koltuk: { $to }.
setup-mend-takes-over = Rolü zaten paylaşıyordu.
setup-mend-essential = Rol zorunlu.
setup-mend-open = Rol boştu.
setup-mend-late = Geç katıldı.
setup-mend-leaves-shared = Önceki rolü bir başkası da oynuyor.
setup-mend-leaves-optional = Önceki rol isteğe bağlıydı.
setup-mend-leaves-wanted = Önceki role daha az gerek var.

## Timing

setup-bar-plan = Plan
setup-bar-day = Gün
setup-bar-name = Aşamaların planı
# $phase is a name, $minutes such as "20 min".
setup-phase-said = { $phase }, { $minutes }
setup-plan = Aşamalar
setup-plan-total = Toplam { $minutes } dakika
setup-plan-fixed = Oturum başladığı için plan değişmez. Dakika eklemek veya çıkarmak için yönetim panelini kullanın.
setup-column-phase = Aşama
setup-column-minutes = Dakika
setup-column-least = En az
setup-column-begins = Başlar
setup-column-ends = Biter
setup-protected = Korunuyor
setup-minutes-of = Dakika: { $phase }
setup-minute-less = Bir dakika çıkar
setup-minute-more = Bir dakika ekle
setup-fit = Süreye sığdır
setup-fit-why = Her aşama payına göre kısalır veya uzar. Değerlendirmenin süresi korunur.
setup-fit-to = { $minutes } dakikaya sığdır
setup-fit-own = Başka bir süre, dakika
setup-fit-do = Planı sığdır
setup-fit-wrong = Süre, dakika olarak ve sayıyla yazılır; en çok { $most }.
setup-fit-back = Yazıldığı gibi: { $minutes } dakika
setup-clock-if = Şimdi başlarsanız
setup-clock-started = Saatler
setup-clock-begins = Başlangıç
setup-clock-debrief = Değerlendirme
setup-clock-ends = Bitiş

## Room check

setup-wall = Projeksiyon
setup-wall-open = Açık
setup-wall-closed = Açık değil
setup-wall-open-it = Projeksiyonu aç
setup-wall-close = Projeksiyonu kapat
setup-wall-test = Deneme görüntüsü
setup-wall-full = Tam ekran
setup-wall-how = Penceresini açın, ikinci ekrana sürükleyin ve o ekranı kaplatın. Deneme görüntüsü, en arka sıranın okuyup okuyamadığını gösterir.
setup-wall-shows = Salonun gördüğü
setup-wall-shows-nothing = Hiçbir şey: projeksiyon açık değil.

setup-rehearse = Günün provası
setup-rehearse-why = Sanal katılımcılar bu oturumu hızlı bir kronometreyle bir kopya üzerinde oynar. Kaydınıza dokunulmaz.
setup-rehearse-do = Günü prova et
setup-rehearse-takes = Yaklaşık { $seconds } saniye sürer.
setup-rehearse-cannot = Önce koltukları dağıtın. Başlamış bir oturumun provası yapılamaz.
setup-speed-name = Hız
setup-speed = { $factor } kat hızlı

setup-checks = Başlamadan önce
setup-checks-left = { $left ->
    [0] Hepsi tamam
   *[other] { $left } kaldı
}
setup-checks-by-hand = Yalnızca sizin görebilecekleriniz
setup-check-briefs = Bilgi notları yazdırıldı ve kapalı zarflara kondu, her koltuk için bir tane.
setup-check-stop = Durdurma işaretini ve rol ile kişinin ayrı olduğunu herkes biliyor.
setup-check-languages = Kimin hangi dile ihtiyacı olduğu ve kimin yardım edeceği belli.
setup-check-tables = Masalar birbirinden uzak, ikili görüşmeler için yer var.
setup-check-power = Dizüstü bilgisayar prize takılı, ses istediğiniz gibi.
setup-check-no-seats = Henüz koltuk dağıtılmadı.
setup-check-gaps = { $gaps } zorunlu rolde kimse yok.
# $seats and $tables are numbers.
setup-check-seats = Dağıtılan koltuk: { $seats }, { $tables } masada. Bütün zorunlu roller dolu.
setup-check-expected = Salonda: { $here }. Hâlâ beklenen: { $expected }.
setup-check-present = Salonda: { $here }. Beklenen başka kimse yok.
# $ends is a time such as 16:30.
setup-check-plan = Plan { $minutes } dakika sürer; şimdi başlarsa bitiş { $ends }.
setup-check-saved = Kaydedildi: { $path }
setup-check-unsaved = Son değişiklikler henüz kaydedilmedi. Hepsi bellekte.
setup-check-memory = Bu oturum yalnızca bellekte tutuluyor.
setup-show-folder = Klasörü göster
