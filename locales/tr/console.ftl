### Console: where the facilitator runs the session.

console-cancel = Vazgeç
console-done = Bitti
console-table = Masa { $table }
console-all-tables = Bütün masalar
console-everyone = Herkes
console-a-party = Bir taraf
console-a-role = Bir rol
console-to = Alıcı

## Top bar

console-ready = Hazır
console-running = Sürüyor
console-paused = Duraklatıldı
console-ended = Bitti
console-rehearsing = Prova, { $factor } kat hızlı
console-stop-rehearsal = Durdur
console-find = Bul veya yap…
console-cover = Ekranı gizle
console-saved = Kaydedildi { $time }
console-saving = Kaydediliyor…
console-not-saved = Kaydedilmedi
console-not-saved-memory = Yalnızca bellekte
console-not-saved-rehearsal = Prova, kaydedilmez
console-save-again = Yeniden kaydetmeyi dene
console-undo = Geri al: { $what }
console-undo-nothing = Geri alınacak bir şey yok

console-wall-off = Projeksiyon kapalı
console-wall-clock = Projeksiyonda: aşama süresi
console-wall-test = Projeksiyonda: deneme görüntüsü
console-wall-blank = Projeksiyonda: boş ekran
console-wall-frozen = Projeksiyon donduruldu
console-wall-open = Projeksiyonu aç
console-wall-close = Projeksiyonu kapat
console-wall-freeze = Görüntüyü dondur
console-wall-make-blank = Boş ekran göster
console-wall-full-screen = Tam ekran
console-wall-show-test = Deneme görüntüsü

## What undo takes back, after "Undo:"

console-undo-renamed = oturum başlığı
console-undo-tables = masa sayısı
console-undo-plan = aşama planı
console-undo-people = liste değişikliği
console-undo-attendance = katılım
console-undo-seats = koltuk değişikliği
console-undo-phase = aşama geçişi
console-undo-time = eklenen veya çıkarılan dakika
console-undo-recovered = kısaltılan aşamalar
console-undo-story = öykünün ilerlemesi
console-undo-step = adım işareti
console-undo-inject = ertelenen, bekletilen veya atlanan gelişme
console-undo-written = yazılan gelişme
console-undo-indicator = gösterge değeri
console-undo-issue = meselenin durumu
console-undo-floor = söz
console-undo-caucus = ayrı görüşme
console-undo-walk-out = görüşmeyi terk
undo-consent = bir tarafın arabuluculuk hakkında söylediği
undo-mandate = görev yetkisi
undo-support = destek çağrısı
undo-second-mediator = ikinci arabulucu
undo-analysis = analiz formu
console-undo-decision = yazılan karar
console-undo-outcome = kaydedilen sonuç
console-undo-observed = gözlem
console-undo-observation = gözlem değişikliği
console-undo-words = değerlendirme metni
console-undo-last = son değişiklik

## Phase bar

console-plan = Plan
# In full: gerçekleşen. The column of the phase bar is 46 points wide.
console-actual = Gerçek
console-phases = Aşamalar
console-drift = { $minutes } dk
console-phase-gone = { $minutes } dk geçti
console-phase-left = kalan { $minutes }
console-phase-detail = { $phase }. { $detail }
console-phase-detail-done = Planlanan { $planned } dk, gerçekleşen { $taken } dk
console-phase-detail-current = Planlanan { $planned } dk, geçen { $gone }, kalan { $left }
console-phase-detail-coming = Planlanan { $planned } dk, şimdi { $left } dk

console-jump-title = “{ $phase }” aşamasına geçilsin mi?
console-jump-time = { $minutes ->
    [0] Planda bu aşamaya süre kalmadı.
   *[other] Bu aşama için { $minutes } dakika kaldı.
}
console-jump-over = Arada { $count } aşama atlanır.
console-jump-injects = Önceki aşamalardan { $count } gelişmenin zamanı hemen gelir. Siz iletmeden hiçbir gelişme gitmez.
console-jump-undo = Geçiş geri alınabilir.
console-jump-act = Aşamaya geç

## Clock

console-before-title = Başlamaya hazır
console-before-plan = { $phases } aşama, { $minutes } dakika.
console-before-end = Şimdi başlarsa oturumun bitişi: { $time }.
console-before-nobody = Henüz koltuk dağıtılmadı.
console-give-out-roles = Rolleri dağıt
console-after-title = Oturum bitti
console-after-words = Bitiş { $time }. Kayıt mühürlendi.
console-go-to-debrief = Değerlendirmeye git
console-phase-place = Aşama { $number }/{ $count }
console-more-clock = Kronometre için diğer işlemler
console-back-to = Geri dön: { $phase }
console-end-session = Oturumu bitir…
console-end-now = Oturumu bitir
console-pause = Duraklat
console-resume = Sürdür
console-time-left = bu aşamada kalan
console-time-paused = süre duruyor
console-time-over = süre aşımı
console-ends = Bitiş { $time }, plana uygun
console-ends-planned = Bitiş { $time }, planlanan { $planned }
console-late = Planın { $minutes } dakika gerisinde
console-recover = Gecikmeyi telafi et…

console-recover-title = Gecikmeyi telafi et
console-recover-intro = Oturum, planın { $minutes } dakika gerisinde. Değerlendirmenin süresi korunur.
console-recover-nothing = Oturum, planın { $minutes } dakika gerisinde ve kalan aşamaların hiçbiri kısaltılamıyor. Değerlendirmenin süresi korunur.
console-recover-on-time = Oturum plana uygun. Telafi edilecek gecikme yok.
console-recover-cut = { $phase }: önce { $before } dk, sonra { $after } dk
console-recover-all = { $minutes } dakika kazandırır. Oturumun bitişi: { $time }.
console-recover-some = En çok { $minutes } dakika kazandırır. Oturumun bitişi: { $time }.
console-recover-apply = Bu aşamaları kısalt

## A gap in the clock

console-gap = { $minutes ->
    [0] Bir dakikadan kısa bir süre eksik
   *[other] { $minutes } dakika eksik
}
console-gap-question = Dizüstü bilgisayar uyudu, program kapatıldı veya bir saat ayarlandı. Oturum bu sürede devam etti mi?
console-gap-counts = Bu süreyi say
# Not “Sayma”: that is also a noun, counting.
console-gap-does-not-count = Dışarıda bırak
console-gap-back = { $minutes ->
    [0] Dizüstü bilgisayarın saati bir dakikadan kısa bir süre geri alındı
   *[other] Dizüstü bilgisayarın saati { $minutes } dakika geri alındı
}
console-gap-told = Oturum kronometresi bundan etkilenmez. Günün saatleri yeni saate göre gösterilir.
console-gap-seen = Anlaşıldı

## What to do now

console-now = Şimdi yapılacaklar
console-now-first = Önce: { $phase }
console-steps-done = Tamamlanan: { $done }/{ $count }
console-say = Söylenecekler
console-on-the-wall = Projeksiyonda
console-story = Öyküde
console-move-story = Öyküyü ilerlet

## Tables

console-in-trouble = Zorda
console-converging = Yakınlaşıyor
console-steady = Seyrinde
console-settled = Uzlaşılan mesele: { $settled }/{ $count }
console-settled-short = { $settled }/{ $count }
console-open = Aç
console-last-settled = { $issue }: { $option }
console-last-reopened = Yeniden açıldı: { $issue }
console-last-inject = Gelişme: { $title }
console-last-nothing = Henüz uzlaşma veya karar yok

console-indicator-start = Oturumun başındaki gibi.
console-indicator-by-hand = Önce { $before }, şimdi { $value }; saat { $time }, elle ayarlandı.
console-indicator-by-inject = Önce { $before }, şimdi { $value }; saat { $time }, gelişme: { $title }
# $what is a cause such as "a party walked out".
console-indicator-by-rule = Önce { $before }, şimdi { $value }; saat { $time }, neden: { $what }
console-indicator-rising = { $indicator } { $value }, yükseliyor, masa { $table }
console-indicator-falling = { $indicator } { $value }, düşüyor, masa { $table }
console-indicator-still = { $indicator } { $value }, masa { $table }
console-indicator-title = { $indicator }, masa { $table }
console-indicator-set = Ayarla
console-indicator-by = { $indicator } { $change }
console-less = Azalt
console-more = Artır

console-trouble = Masa { $table } zorda
console-cause-fall = Güven { $minutes } dakikada { $points } puan düştü.
console-cause-figures = Güven { $trust }, şiddet { $violence }.
console-cause-silent = { $minutes } dakikadır uzlaşılan mesele yok.
console-cause-others = Zorda olan diğer masalar: { $tables }.
console-send-kind = İlet: { $kind }

console-where-table-stands = Masa { $table }: son durum
console-page-issues = Meseleler
console-page-seats = Koltuklar
console-page-speaking = Söz
console-page-caucuses = Ayrı görüşmeler
console-issue-reopen = Açık, uzlaşma yok
console-issue-row-settled = { $letter } { $issue }, uzlaşıldı: { $option }
console-issue-row-open = { $letter } { $issue }, açık
console-note-decision = Karar yaz
console-decision-table = Karar: masa { $table }
console-decision-room = Salon kararı
console-decision-label = Neye karar verildi
console-outcome-record = Sonucu kaydet
console-outcome-change = Sonuç: { $outcome }
console-outcome-title = Sonuç: masa { $table }
console-outcome-words = Anlaşmaya varılamaması da bir sonuçtur ve aynı özenle kaydedilir.
console-outcome-note = Ne öğrenildi (boş kalabilir)

## Seats

console-seats-none = Bu masada oturan yok.
console-seats-without = { $count } kişinin koltuğu yok
console-no-seat = Koltuk yok
console-seat-row = { $name }, { $role }, { $attendance }
console-mend = Yerleşimi düzelt
console-mend-free = Oynanmayan: { $roles }
console-mend-waiting = Salonda { $count } kişinin koltuğu yok

## Injects

console-injects = Gelişmeler
console-injects-due = Zamanı gelen gelişme: { $count }
console-recipients-all = { $audience }, bütün masalar
console-recipients-table = { $audience }, masa { $table }
console-recipients-tables = { $audience }, masalar: { $tables }
console-when-at-most = { $indicator }: { $limit } veya altı ({ $phase } ve sonrası)
console-when-at-least = { $indicator }: { $limit } veya üstü ({ $phase } ve sonrası)
console-when-silent = { $minutes } dk uzlaşma yok ({ $phase } ve sonrası)
console-due-since = { $minutes ->
    [0] Zamanı geldi
   *[other] Zamanı { $minutes } dakika önce geldi
}
console-due-in = Zamanına kalan: { $time }
console-release-now = Şimdi ilet
console-release-to = Alıcı masalar
console-release-named = İlet: { $title }
console-five-later = +5 dk
console-five-later-name = Beş dakika sonra: { $title }
console-more-inject = Gelişme için diğer işlemler: { $title }
console-read-inject = Tamamını oku
console-hold = Beklet
console-skip = Atla…
console-take-back = Plana geri koy
console-take-back-named = Plana geri koy: { $title }
console-scheduled = Zamanı belli
console-on-demand = İstendiğinde hazır
# Heading over cards for one role that differs from its own party.
console-tensions = Taraf içi gerilimler
console-watching = Koşul bekliyor
console-held = Bekletiliyor
console-released = İletildi
console-skipped = Atlandı
console-suggested = Masa { $table } için önerilir
console-read-by = Okuyan: { $read }/{ $count }
console-released-row = { $title }, okuyan: { $read }/{ $count }
console-state-scheduled = Zamanı: { $time }
console-state-ready = İstendiğinde hazır
console-state-due = Zamanı geldi: { $time }
console-state-held = Bekletiliyor
console-state-skipped = Atlandı
console-state-released = İletildi: { $time }
console-effect = { $indicator } { $change }
console-effects = İletilince: { $effects }
console-skip-title = Atla: { $title }
console-skip-reason = Gerekçe
console-skip-hint = Bir satır yeter. Değerlendirmeye yardımcı olur.
console-skip-act = Atla
console-readers-intro = Okuyanları işaretleyin. Okuyan: { $read }/{ $count }.
console-readers-all = Hepsini işaretle
console-reader = { $person }, { $role }
console-reader-table = { $person }, { $role }, masa { $table }
console-write-inject = Gelişme yaz
console-write-title = Başlık, sizin için
console-write-body = Alıcıların okuyacağı metin
console-write-hint = Henüz iletilmez: “İstendiğinde hazır” başlığı altında bekler.
console-write-act = Hazır tut

## Observations

console-observations = Gözlemler
console-note = Gözlem
console-note-hint = Gördüğünüzü not edin. @kişi #yetkinlik
console-note-it = Not et
console-note-remove = Çıkar: { $name }
console-note-change = Gözlemi değiştir
console-note-take-out = Gözlemi sil
console-note-save = Kaydet
console-note-mark = { $competency } { $level }
console-notes-none = Henüz not yok. Değerlendirmede en çok, olay anında yazılmış kısa bir not işe yarar.
console-more-note = Gözlem için diğer işlemler: { $time }
console-level = Düzey
console-level-of = Düzey { $level }/5


## The floor of a table

# $table is a number.
console-floor = { $table } numaralı masada söz
console-floor-nobody = Kimse söz almış değil.
# $time is a length such as 0:12.
console-floor-limit-in = Süre sınırına: { $time }
console-floor-over = Süre aşımı: { $time }
console-floor-of = / { $limit }
# Spoken before the time that a speaker has used.
console-floor-time = Konuşma süresi
console-floor-interpreted = Ardıl çeviriyle konuşuyor; süre sınırı iki katı.
console-floor-stop = Bitir
# $n people are on the list of speakers; their names follow below.
console-floor-waiting = { $n ->
    [0] Söz sırasında kimse yok
   *[other] { $n } kişi söz sırasında
}
console-floor-people = Konuşmacılar
console-floor-withdraw = Söz sırasından çıkar: { $name }
console-floor-intro = Söz sırasına eklemek için bir ad seçin. Süreleri yalnızca siz görürsünüz.
console-floor-away = Ayrı görüşmede
console-floor-not-heard = Bu aşamada henüz konuşmadı
console-floor-on-the-list = Söz sırasında
console-floor-limit = Konuşma süresi sınırı
# Spoken: $name of a person, $state such as a role or "In a caucus", $time used so far.
console-floor-person = { $name }, { $state }, { $time }
console-floor-interpreter = Ardıl çeviri: { $name }
# $what is "Reply" or "Point of order".
console-floor-ask = { $what }: { $name }

## How the time on the floor is shared out

console-share-none = Bu masada henüz kimse konuşmadı.
console-share-figure = %{ $percent }
# $what is a kind of role or a language, $figure a percentage.
console-share-of = { $what }: { $figure }
console-share-women = Kadınlar: { $figure }
console-share-men = Erkekler: { $figure }
console-share-not-heard = Bu aşamada henüz konuşmayanlar: { $names }

## Separate meetings of a table

console-caucus-title = { $table } numaralı masada ayrı görüşmeye çağır
console-caucus-alone-with = Arabulucuların ayrı görüşeceği taraf
console-caucus-choose = Ya da görüşecek kişileri seçin
console-caucus-place = Yer
console-caucus-minutes = Dakika
console-caucus-call = Çağır
console-caucus-count = { $n ->
    [0] Herkes masada.
   *[other] { $n } ayrı görüşme sürüyor
}
console-caucus-all-back = Herkesi geri çağır
console-caucus-back = Geri çağır
console-caucus-more = { $n ->
   *[other] { $n } dakika daha
}
console-caucus-shuttle = Arabulucuları buraya gönder
console-caucus-since = Başlangıç: { $time }
console-caucus-at = { $place }, başlangıç: { $time }
console-caucus-over = Süre doldu
console-caucus-was = { $from } ile { $until } arasında
console-caucus-missed = Masada kaçırılanlar: konuşma { $speeches }, uzlaşılan mesele { $settled }, karar { $decisions }


## Safety of people

# $table is a number, $name a person.
console-stop-signal = { $table } numaralı masada durdurma işareti: { $name }
console-stop-signal-body = Bunu yalnızca siz görürsünüz. Yanına gidip alçak sesle sorun; bundan sonrasına o kişi karar verir.
console-stop-signal-answered = İlgilenildi
console-stop-signal-give = Durdurma işareti
console-out-of-role = Önce rollerden çıkın
# $tables is a list of numbers.
console-out-of-role-body = Hâlâ rolde olan masalar: { $tables }. Herkes kendi adını söyler ve rol kartını kaldırır.
console-out-of-role-done = Herkes rolden çıktı
console-walk-out = Görüşmeyi terk etti: { $party }
console-come-back = Geri döndü: { $party }

## What the wall shows in place of the clock

console-wall-board = Projeksiyonda: tablo, masa { $table }
console-wall-text = Projeksiyonda: metin, masa { $table }
console-wall-proposal = Projeksiyonda: öneri, masa { $table }
console-wall-poll = Projeksiyonda: yoklama, masa { $table }
console-wall-speaking = Projeksiyonda: konuşma süresi, masa { $table }
# $shown is one of the above; the sheet of a long page.
console-wall-sheet = { $shown }, { $sheet }/{ $sheets }
action-show-clock = Aşama süresini göster
action-show-board = Tabloyu göster
action-show-text = Tek metni göster
action-show-proposal = Eldeki öneriyi göster
action-show-poll = Son eğilim yoklamasını göster
action-wall-on = Projeksiyonda sonraki sayfa
action-wall-back = Projeksiyonda önceki sayfa
action-take-poll = Eğilim yoklaması yap
